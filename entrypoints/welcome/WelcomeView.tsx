import { MarkPreview } from '@/components/MarkPreview';
import type { WelcomeWords } from './welcomeWords';

/** What Randnotiz does, in as few words as it takes to read an article with it. */
export function WelcomeView(props: {
  texts: WelcomeWords;
  /** Whether the browser lets us read web pages; Firefox leaves that to the reader. */
  isAllowed: boolean;
  /** The key that opens the overview; '' where none is set. */
  overviewKey: string;
  onAllow: () => void;
  onOptions: () => void;
}) {
  const { texts, isAllowed, overviewKey } = props;
  return (
    <main>
      <h1>{texts.heading}</h1>
      <p class="lead">{texts.lead}</p>
      {!isAllowed && (
        <section class="allow">
          <h2>{texts.allow.title}</h2>
          <p>{texts.allow.text}</p>
          <button type="button" class="button first" onClick={props.onAllow}>
            {texts.allow.button}
          </button>
        </section>
      )}
      <ol class="steps">
        <li>
          <h2>{texts.marks.title}</h2>
          <p>{texts.marks.text}</p>
          <MarkPreview pieces={texts.sample} style="underline" />
        </li>
        <li>
          <h2>{texts.card.title}</h2>
          <p>{texts.card.text}</p>
        </li>
        <li>
          <h2>{texts.overview.title}</h2>
          <p>
            {texts.overview.text} {overviewKey && texts.overview.key}{' '}
            {overviewKey && <kbd>{overviewKey}</kbd>}
          </p>
        </li>
      </ol>
      <section>
        <h2>{texts.privacy.title}</h2>
        <p>{texts.privacy.text}</p>
      </section>
      <button type="button" class="button" onClick={props.onOptions}>
        {texts.options}
      </button>
    </main>
  );
}
