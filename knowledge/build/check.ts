import { dirname, basename as nameOf } from 'node:path';
import type { Entity, PartialDate } from '../entity';
import type { Fault } from '../schema';
import { checkDates } from './checkDates';
import { checkOffices } from './checkOffices';
import { checkSeries } from './checkSeries';
import { checkDisputed, checkSources, checkSourceUse } from './checkSources';
import { checkTargets } from './checkTargets';
import { checkWording } from './checkWording';
import { placeFault } from './maps/locatorMap';
import { checkNamesakes } from './namesakes';
import { type Knowledge, stemOf, type Written } from './read';

/** What a reader takes in before the facts; more belongs into them. */
const SUMMARY_MAX_CHARACTERS = 320;
const SUMMARY_MAX_SENTENCES = 2;

/**
 * A full stop, question or exclamation mark that ends a sentence: at the end or before a capital, and
 * not behind a number ("18. März") or a single letter ("z. B."). `Intl.Segmenter` takes both for ends.
 */
const SENTENCE_END = /(?<![\d\s.]|\b\p{L})[.!?](?=["“”’»]?(?:\s+["„“»«]?\p{Lu}|\s*$))/gu;

/**
 * Checks that pieces of knowledge, each well formed by itself, also fit together.
 *
 * @param today The day of the check; nothing may be dated after it.
 * @returns A fault for each thing that does not; [] when all is well. Never throws.
 */
export function checkKnowledge(knowledge: Knowledge, today: PartialDate): Fault[] {
  const entities = knowledge.packs.flatMap((pack) => pack.entities);
  const ids = new Set(entities.map(({ value }) => value.id));
  return [
    ...entities.flatMap((written) => [
      ...checkPlace(written),
      ...checkSources(written, knowledge),
      ...checkDisputed(written, knowledge),
      ...checkTargets(written, ids),
      ...checkMap(written),
      ...checkDates(written, today),
      ...checkSeries(written),
      ...checkSummary(written),
      ...checkWorth(written),
      ...checkNames(written),
      ...checkWording(written),
      ...checkReview(written),
    ]),
    ...checkNamesakes(entities),
    ...checkOffices(entities),
    ...checkWikidata(entities),
    ...checkSourceUse(knowledge, entities, today),
  ];
}

type Check = (written: Written<Entity>) => Fault[];

/** The file must stand where its id and type say. */
const checkPlace: Check = ({ file, value }) => {
  const faults: Fault[] = [];
  if (stemOf(file) !== value.id) {
    faults.push({
      file,
      field: 'id',
      found: quote(value.id),
      need: `the name of its file, ${quote(stemOf(file))}`,
    });
  }
  if (nameOf(dirname(file)) !== value.type) {
    faults.push({
      file,
      field: 'type',
      found: quote(value.type),
      need: `the name of its folder, ${quote(nameOf(dirname(file)))}`,
    });
  }
  return faults;
};

const checkMap: Check = ({ file, value: { place } }) => {
  const need = place && placeFault(place);
  return need === undefined ? [] : [{ file, field: 'place', found: JSON.stringify(place), need }];
};

const checkSummary: Check = ({ file, value }) =>
  (['de', 'en'] as const).flatMap((language) => {
    const field = `summary.${language}`;
    const text = value.summary[language];
    const faults: Fault[] = [];
    if (text.length > SUMMARY_MAX_CHARACTERS) {
      faults.push({
        file,
        field,
        found: `${text.length} characters`,
        need: `at most ${SUMMARY_MAX_CHARACTERS}`,
      });
    }
    const sentences = text.match(SENTENCE_END)?.length ?? 0;
    if (sentences > SUMMARY_MAX_SENTENCES) {
      faults.push({ file, field, found: `${sentences} sentences`, need: `at most ${SUMMARY_MAX_SENTENCES}` });
    }
    return faults;
  });

/** A card that tells less is not worth a mark. What data sets give is no more than that. */
const LEAST_FACTS = 3;

const checkWorth: Check = ({ file, value, generated }) => {
  const { facts, disputes, series, events } = value;
  const tellsMore = disputes.length > 0 || series.length > 0 || events.length > 0;
  if (generated || facts.length >= LEAST_FACTS || (tellsMore && facts.length > 0)) return [];
  return [
    {
      file,
      field: 'facts',
      found: `${facts.length} facts, and no dispute, series or events`,
      need: `${LEAST_FACTS} facts; or one, and a dispute, a series or events`,
    },
  ];
};

/** What ages says when it wants another look: titles held today, lists one may leave, figures of an edition. */
const checkReview: Check = ({ file, value, generated }) => {
  const { names, relations, series, reviewBy } = value;
  const ages = [
    names.de.some(({ role }) => role !== undefined && role.to === undefined) && 'a title held today',
    relations.some(({ kind, to }) => kind === 'sanctioned-by' && to === undefined) && 'a listing in force',
    series.some(({ edition }) => edition !== undefined) && 'figures of an edition',
  ].filter((reason) => reason !== false);
  if (generated || reviewBy !== undefined || ages.length === 0) return [];
  return [{ file, field: 'reviewBy', found: `nothing, but ${ages[0]}`, need: 'the day to look at it again' }];
};

/** Two entities with one number are one, or one number is wrong. */
function checkWikidata(entities: readonly Written<Entity>[]): Fault[] {
  const idOf = new Map<string, string>();
  return entities.flatMap(({ file, value: { id, wikidata } }) => {
    if (wikidata === undefined) return [];
    const other = idOf.get(wikidata);
    idOf.set(wikidata, id);
    return other === undefined
      ? []
      : [
          {
            file,
            field: 'wikidata',
            found: quote(wikidata),
            need: `a number of its own; ${other} has this one`,
          },
        ];
  });
}

const checkNames: Check = ({ file, value }) =>
  (['de', 'en'] as const).flatMap((language) => {
    const seen = new Set<string>();
    return value.names[language].flatMap(({ text, role }, i) => {
      const field = `names.${language}[${i}]`;
      // Who holds an office twice has the title twice.
      const key = `${text} ${role?.from ?? ''}`;
      const twice = seen.has(key);
      seen.add(key);
      return twice ? [{ file, field, found: quote(text), need: 'each name once' }] : [];
    });
  });

const quote = (value: string): string => JSON.stringify(value);
