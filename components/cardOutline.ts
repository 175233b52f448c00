import type { CardContent } from '@/knowledge/cardContent';
import { actionWords } from './actionWords';
import { dateInWords, whenInWords } from './dates';
import { eventsInOrder } from './eventsInOrder';
import { withUnit } from './numbers';
import { type NumberedSource, type Reading, safeAddress } from './reading';

/** A claim, and the numbers its sources have on the card. */
interface Said {
  text: string;
  numbers: number[];
}

/** A claim with who or what it is about, and what it must not be read without: its date, how sure it is. */
interface Statement extends Said {
  label: string;
  about: string[];
}

/** A card in words, for copies of any format: everything in the card's language, in its order. */
export interface CardOutline {
  title: string;
  kind: string;
  summary: Said;
  /** A heading and what stands below it; never an empty one. */
  parts: { heading: string; statements: Statement[] }[];
  /** Those that the claims above name. `copy`: the page was read in a copy, and where if that is known. */
  sources: { number: number; name: string; about: string[]; address: string | null; copy: string | null }[];
  sourcesHeading: string;
  /** Whence the copy: version, language, the article's date. */
  from: string;
}

/**
 * What of a card is copied: all it says in words, folded away or not. Charts, map and neighbours are left out,
 * because they are nothing without their picture or their page.
 *
 * @param version Of Randnotiz.
 */
export function cardOutline({ entity }: CardContent, reading: Reading, version: string): CardOutline {
  const { language, words, articleDate } = reading;
  const texts = actionWords[language].copy;
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => reading.sources.get(id)?.number ?? []);

  const disputes = entity.disputes.map(({ question, positions }) => ({
    heading: `${words.card.disputed}: ${question[language]}`,
    statements: positions.map(
      ({ holder, text, since, sources }): Statement => ({
        label: holder[language],
        text: text[language],
        about: since === undefined ? [] : [words.when.asOf(dateInWords(since, language))],
        numbers: numbersOf(sources),
      }),
    ),
  }));
  const facts = entity.facts.map(
    ({ label, value, unit, note, when, nature, sources }): Statement => ({
      label: label[language],
      text: typeof value === 'number' ? withUnit(value, unit, language) : value[language],
      about: [
        whenInWords(when, language),
        nature === 'established' ? '' : words.natures[nature],
        note?.[language] ?? '',
      ].filter(Boolean),
      numbers: numbersOf(sources),
    }),
  );
  const events = eventsInOrder(entity.events).map(
    ({ date, text, sources }): Statement => ({
      label: dateInWords(date, language),
      text: text[language],
      about: [],
      numbers: numbersOf(sources),
    }),
  );
  const summary: Said = { text: entity.summary[language], numbers: numbersOf(entity.summary.sources) };
  const parts = [
    ...disputes,
    { heading: texts.facts, statements: facts },
    { heading: words.card.events, statements: events },
  ].filter(({ statements }) => statements.length > 0);
  const named = new Set(
    [summary, ...parts.flatMap(({ statements }) => statements)].flatMap((said) => said.numbers),
  );
  return {
    title: entity.label[language],
    kind: entity.kind[language],
    summary,
    parts,
    sources: [...reading.sources.values()]
      .filter(({ number }) => named.has(number))
      .map((source) => outlineOf(source, reading)),
    sourcesHeading: words.card.sources,
    from: texts.from({ version, article: articleDate && dateInWords(articleDate, language) }),
  };
}

function outlineOf(source: NumberedSource, { language, words }: Reading): CardOutline['sources'][number] {
  const { number, publisher, title, url, date, kind, checked } = source;
  return {
    number,
    name: `${publisher}: ${title}`,
    about: [date ? dateInWords(date, language) : words.card.undated, words.sourceKinds[kind]],
    address: safeAddress(url),
    copy: checked.how === 'copy' ? [words.card.readAsCopy, checked.at].filter(Boolean).join(': ') : null,
  };
}
