import { dateInWords } from '@/components/dates';
import type { ChangeNote, Language } from '@/knowledge/entity';
import type { OptionsWords } from './optionsWords';

/** What changed in the knowledge with each version: the newest open, the others a click away. */
export function ChangeNotes(props: {
  notes: readonly ChangeNote[];
  language: Language;
  texts: OptionsWords['notes'];
}) {
  const { notes, language, texts } = props;
  return notes.map(({ version, date, lines }, n) => (
    <details key={version} open={n === 0}>
      <summary>{texts.version({ version, date: dateInWords(date, language) })}</summary>
      <ul class="notes">
        {lines.map((line) => (
          <li key={line.en}>{line[language]}</li>
        ))}
      </ul>
    </details>
  ));
}
