import type { Why } from '@/knowledge/mention';
import type { Reading } from './reading';
import { showInCard } from './showInCard';
import { whyInWords } from './whyInWords';

/** One quiet line near the end of a card: why its word is marked, for whoever asks. */
export function WhyMarked({ why, reading }: { why: Why; reading: Reading }) {
  return (
    <details class="why" onToggle={({ currentTarget }) => currentTarget.open && showInCard(currentTarget)}>
      <summary>{reading.words.why.question}</summary>
      {whyInWords(why, reading).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
