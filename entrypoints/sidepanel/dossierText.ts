import { dateInWords, whenInWords } from '@/components/dates';
import type { NumberedSource } from '@/components/reading';
import type { Dossier, DossierEntry, DossierEvent } from '@/knowledge/dossier';
import type { PartialDate } from '@/knowledge/entity';
import { type AboutPage, pageLine } from './aboutPage';
import { bondTime } from './bondWords';
import type { DossierReading } from './dossierReading';
import { nearArticle } from './nearArticle';
import type { TextDialect } from './textDialects';

/**
 * A dossier as a document to take along, every claim with the numbers of its sources, all sources at the end.
 *
 * @param today The day it is put together.
 */
export function dossierText(
  dossier: Dossier,
  about: AboutPage,
  reading: DossierReading,
  dialect: TextDialect,
  today: PartialDate,
): string {
  const { texts, language } = reading;
  const { plain, cite } = dialect;
  const numbers = (ids: readonly string[]) =>
    cite([...new Set(ids)].flatMap((id) => reading.sources.get(id)?.number ?? []));

  function entry({ label, kind, summary, disputed }: DossierEntry): string {
    const lines = [
      dialect.heading(3, `${label[language]} (${kind[language]})`),
      plain(summary[language]) + numbers(summary.sources),
      ...disputed.map((question) => plain(`${texts.disputed}: ${question[language]}`)),
    ];
    return lines.join('\n\n');
  }

  function event({ date, text, sources, of, holds }: DossierEvent, isLater: boolean): string {
    const day = holds ? whenInWords(holds, language) : dateInWords(date, language);
    const when = `${day}${isLater ? ` (${texts.later})` : ''}`;
    const whose = of.map(reading.labelOf).join(', ');
    return dialect.item(plain(`${when}: ${text[language]} [${whose}]`) + numbers(sources));
  }

  function timeline(): string[] {
    const { firstAfter } = nearArticle(dossier.events, about.date);
    const lines = dossier.events.map((each, i) => event(each, i >= firstAfter));
    if (about.date === null) return lines;
    const article = dialect.item(plain(`${dateInWords(about.date, language)}: ${texts.thisArticle}`));
    return lines.toSpliced(firstAfter, 0, article);
  }

  const bonds = dossier.bonds.map((bond) => {
    const time = bondTime(bond, language);
    const said = `${reading.labelOf(bond.from)} ${bond.text[language]} ${reading.labelOf(bond.to)}`;
    return dialect.item(plain(time ? `${said}, ${time}` : said) + numbers(bond.sources));
  });

  const parts = [
    dialect.heading(1, texts.titleOf(about.title || about.host)),
    [pageLine(about, language), about.address].map(plain).join('\n\n'),
    plain(texts.compiled(dateInWords(today, language))),
    ...dossier.groups.map(({ group, entries }) =>
      [dialect.heading(2, texts.groups[group]), ...entries.map(entry)].join('\n\n'),
    ),
    ...section(texts.sections.events, timeline()),
    ...section(texts.sections.bonds, bonds),
    ...section(texts.sections.sources, [...reading.sources.values()].map(source)),
  ];
  return `${parts.join('\n\n')}\n`;

  function section(title: string, lines: readonly string[]): string[] {
    return lines.length > 0 ? [`${dialect.heading(2, title)}\n\n${lines.join('\n')}`] : [];
  }

  function source({ number, publisher, title, url, date }: NumberedSource): string {
    const when = date ? dateInWords(date, language) : reading.words.card.undated;
    return dialect.source(number, `${publisher}: ${title}`, url, when);
  }
}
