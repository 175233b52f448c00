import type { PanelWords } from './panelWords';
import type { Dialect } from './textDialects';

/** What became of the last copying. */
export type Copied = 'not-yet' | 'yes' | 'no';

/** The dossier as a document: copied, printed, or as a tab of its own. */
export function TakeAlong(props: {
  texts: PanelWords;
  copied: Copied;
  onCopy: (dialect: Dialect) => void;
  onPrint: () => void;
  /** Missing: it is a tab already. */
  onAsTab?: (() => void) | undefined;
}) {
  const { texts, copied, onCopy, onPrint, onAsTab } = props;
  return (
    <section class="take-along" aria-label={texts.actions}>
      <button type="button" class="button" onClick={() => onCopy('markdown')}>
        {texts.copyMarkdown}
      </button>
      <button type="button" class="button" onClick={() => onCopy('plainText')}>
        {texts.copyText}
      </button>
      <button type="button" class="button" onClick={onPrint}>
        {texts.print}
      </button>
      {onAsTab && (
        <button type="button" class="button" onClick={onAsTab}>
          {texts.asTab}
        </button>
      )}
      <p role="status">{copied === 'yes' ? texts.copied : copied === 'no' ? texts.notCopied : ''}</p>
    </section>
  );
}
