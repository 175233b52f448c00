import { useState } from 'preact/hooks';
import type { CardContent } from '@/knowledge/cardContent';
import type { Why } from '@/knowledge/mention';
import { Act } from './Act';
import { actionWords } from './actionWords';
import { CopyActs } from './CopyActs';
import type { CardActs } from './cardActs';
import { cardAsMarkdown } from './cardAsMarkdown';
import { cardAsText } from './cardAsText';
import { cardOutline } from './cardOutline';
import { ReportForm } from './ReportForm';
import type { Reading } from './reading';
import { useShownInCard } from './useShownInCard';

interface ActionProps {
  content: CardContent;
  reading: Reading;
  /** Why the card's word is marked; `null`: it has none. */
  why: Why | null;
  acts: CardActs;
}

/** What a reader can do with a card, behind one quiet button at its end. */
export function CardActions(props: ActionProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="actions">
      <button type="button" class="open" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <span>{actionWords[props.reading.language].open}</span>
      </button>
      {isOpen && <ActionList {...props} />}
    </div>
  );
}

function ActionList({ content, reading, why, acts }: ActionProps) {
  const texts = actionWords[reading.language];
  const [isKnown, setIsKnown] = useState(acts.isKnown);
  const [isWrong, setIsWrong] = useState(acts.isWrong);
  const [isReporting, setIsReporting] = useState(false);
  const [failed, setFailed] = useState<'known' | 'site' | null>(null);
  const list = useShownInCard();

  const outline = () => cardOutline(content, reading, acts.version);
  const failedAt = (act: 'known' | 'site') => (failed === act ? texts.notSaved : '');

  async function tryTo(act: 'known' | 'site', work: Promise<void>, onDone: () => void): Promise<void> {
    setFailed(null);
    await work.then(onDone, () => setFailed(act));
  }

  return (
    <div ref={list}>
      <CopyActs
        copied={texts.copy.copied}
        failed={texts.copy.failed}
        choices={[
          { label: texts.copy.text, text: () => cardAsText(outline()) },
          { label: texts.copy.markdown, text: () => cardAsMarkdown(outline()) },
        ]}
        copy={acts.copy}
      />
      <Act
        {...undoable(texts.known, isKnown, texts)}
        said={failedAt('known') || (isKnown ? texts.known.done : '')}
        onPress={() => tryTo('known', acts.onKnown(!isKnown), () => setIsKnown(!isKnown))}
      />
      {isWrong !== null && (
        <Act
          {...undoable(texts.wrong, isWrong, texts)}
          said={isWrong ? texts.wrong.done : ''}
          onPress={() => {
            acts.onWrong(!isWrong);
            setIsWrong(!isWrong);
          }}
        />
      )}
      <Act
        label={texts.site.label}
        hint={texts.site.hint(acts.host)}
        said={failedAt('site')}
        onPress={() => tryTo('site', acts.onLeaveSite(), () => undefined)}
      />
      <Act
        label={texts.report.label}
        hint={texts.report.hint}
        said=""
        expanded={isReporting}
        onPress={() => setIsReporting(!isReporting)}
      />
      {isReporting && <ReportForm content={content} reading={reading} why={why} acts={acts} />}
    </div>
  );
}

/** The same button does and undoes, so that the focus stays where it is. */
function undoable(
  { label, hint }: { label: string; hint: string },
  isDone: boolean,
  { undo, undoOf }: { undo: string; undoOf: (act: string) => string },
) {
  return isDone ? { label: undo, name: undoOf(label), hint } : { label, hint };
}
