import { useState } from 'preact/hooks';
import type { CardContent } from '@/knowledge/cardContent';
import type { Why } from '@/knowledge/mention';
import { actionWords } from './actionWords';
import { CopyActs } from './CopyActs';
import type { CardActs } from './cardActs';
import { claimsOnCard } from './claimsOnCard';
import { mistakeReport } from './mistakeReport';
import type { Reading } from './reading';
import { useShownInCard } from './useShownInCard';

/**
 * A report of a mistake, to be copied. It cannot be written in: what is typed into a page its scripts can read along,
 * and what the reader has to say belongs where the text is sent.
 */
export function ReportForm(props: {
  content: CardContent;
  reading: Reading;
  why: Why | null;
  acts: Pick<CardActs, 'copy' | 'version' | 'pageLanguage'>;
}) {
  const { content, reading, why, acts } = props;
  const {
    report: texts,
    copy: { failed: copyFailed },
  } = actionWords[reading.language];
  const [chosen, setChosen] = useState(0);
  const form = useShownInCard();
  const choices = [
    { name: texts.claims.whole, sources: [], why },
    ...(why ? [{ name: texts.claims.mark, sources: [], why }] : []),
    ...claimsOnCard(content, reading).map((claim) => ({ ...claim, why: null })),
  ];
  const choice = choices[chosen];
  const report = choice ? mistakeReport(content.entity, choice, choice.why, reading, acts) : '';
  return (
    <div class="report" ref={form}>
      <label>
        {texts.about}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.selectedIndex)}>
          {choices.map(({ name }, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <textarea aria-label={texts.text} readOnly rows={9} value={report} />
      <p>{texts.explained}</p>
      <CopyActs
        copied={texts.copied}
        failed={copyFailed}
        choices={[{ label: texts.copy, text: () => report }]}
        copy={acts.copy}
      />
    </div>
  );
}
