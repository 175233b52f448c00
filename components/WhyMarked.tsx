import type { Why } from '@/knowledge/mention';
import type { Reading } from './reading';
import { whyInWords } from './whyInWords';

/** The last line of a card: why its word is marked, for whoever asks. */
export function WhyMarked({ why, reading }: { why: Why; reading: Reading }) {
  return (
    <details class="why" onToggle={showAnswer}>
      <summary>{reading.words.why.question}</summary>
      {whyInWords(why, reading).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}

/** On a card that scrolls the answer would open below its edge. Not `scrollIntoView`: it may move the page. */
function showAnswer({ currentTarget }: { currentTarget: HTMLDetailsElement }): void {
  const scrolling = currentTarget.parentElement;
  if (currentTarget.open && scrolling) scrolling.scrollTop = scrolling.scrollHeight;
}
