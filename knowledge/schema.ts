import * as v from 'valibot';
import {
  CHECKS,
  type ChangeNote,
  ENTITY_TYPES,
  type Entity,
  INFLECTIONS,
  NATURES,
  type Name,
  type PackInfo,
  REACHES,
  SOURCE_KINDS,
  type Source,
} from './entity';
import { RELATIONS, type RelationKind } from './relations';

/** What is wrong with a piece of knowledge: where, what was found, what is needed. */
export interface Fault {
  /** File or pack the piece came from. */
  file: string;
  /** Path of the field, like `facts[2].sources`; empty for the whole. */
  field: string;
  /** What stood there, shortened, as JSON; `nothing` where the field is missing. */
  found: string;
  /** What should stand there. */
  need: string;
}

/** One line for people: `packs/x/place/krim.yaml: facts[2].sources: found nothing; needed: …`. */
export function describeFault({ file, field, found, need }: Fault): string {
  return `${file}: ${field === '' ? '' : `${field}: `}found ${found}; needed: ${need}`;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };

const line = v.pipe(
  v.string('a line of text'),
  v.trim(),
  v.minLength(1, 'a line of text, not empty'),
  v.regex(/^[^\n<>]*$/, 'plain text in one line, without < and >'),
);
const text = v.strictObject({ de: line, en: line }, 'a text in German and English: { de, en }');
const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits, single hyphens'),
);
const date = v.pipe(
  v.string('a date in quotes or ISO form: 2014, 2014-03 or 2014-03-18'),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date: 2014, 2014-03 or 2014-03-18'),
);
/** An address that can be a page's: with a host that has a top-level domain, and whole. */
const https = v.pipe(
  v.string('an https address'),
  v.url('an address'),
  v.startsWith('https://', 'an https address'),
  v.regex(
    /^https:\/\/(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?]|$)/iu,
    'an address of a public host, like https://example.org/page',
  ),
  v.regex(/^[^…\s]*$/u, 'the whole address, without … or spaces'),
  v.regex(/^(?!.*[?&](?:utm_|fbclid|gclid))/u, 'an address without tracking parameters (utm_…)'),
);
const yes = v.literal(true, 'true, or leave the field out');
const sources = v.pipe(
  v.array(id, 'a list of source ids'),
  v.minLength(1, 'at least one source id; no claim without a source'),
);
const recalled = v.optional(yes);

const span = v.strictObject({ from: date, to: v.optional(date) });
const when = v.union(
  [v.strictObject({ asOf: date }), span, v.strictObject({ timeless: yes })],
  'exactly one of { asOf }, { from, to? } or { timeless: true }',
);

const fullName = v.strictObject({
  text: v.pipe(line, v.regex(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, 'a name of at least two letters or digits')),
  inflect: v.optional(v.picklist(INFLECTIONS, `one of ${INFLECTIONS.join(', ')}`)),
  lower: v.optional(yes),
  ambiguous: v.optional(line),
  derived: v.optional(v.picklist(['adjective', 'inhabitant'], 'adjective or inhabitant')),
  role: v.optional(span),
  compounds: v.optional(yes),
  certain: v.optional(line),
});
/** In YAML a name without flags is just its text. */
const name = v.pipe(
  v.union(
    [
      v.pipe(
        v.string(),
        v.transform((written) => ({ text: written })),
        fullName,
      ),
      fullName,
    ],
    'a name: its text, or { text, … } with known flags',
  ),
  v.transform((given): Name => given as Name),
);

const list = <const S extends v.GenericSchema>(entry: S) => v.optional(v.array(entry, 'a list'), []);
const inLanguages = <const S extends v.GenericSchema>(entry: S) =>
  v.optional(
    v.strictObject({ de: v.optional(v.array(entry, 'a list')), en: v.optional(v.array(entry, 'a list')) }),
  );
const cue = v.union([line, v.strictObject({ entity: id })], 'a word or phrase, or { entity: id }');
const oneOrMore = <const S extends v.GenericSchema>(entry: S) =>
  v.pipe(v.array(entry, 'a list'), v.minLength(1, 'a list that is not empty'));
const wordPattern = v.strictObject({
  mark: oneOrMore(line),
  with: oneOrMore(oneOrMore(cue)),
  within: v.picklist(REACHES, `one of ${REACHES.join(', ')}`),
  without: v.optional(oneOrMore(cue)),
});

const fact = v.strictObject({
  label: text,
  value: v.union([text, v.number()], 'a text { de, en } or a number'),
  unit: v.optional(text),
  note: v.optional(text),
  when,
  nature: v.picklist(NATURES, `one of ${NATURES.join(', ')}`),
  recalled,
  sources,
});

const position = v.strictObject({ holder: text, text, since: v.optional(date), recalled, sources });
const dispute = v.strictObject({
  question: text,
  positions: v.pipe(v.array(position), v.minLength(2, 'at least two positions; a dispute has two sides')),
});
const event = v.strictObject({ date, text, recalled, sources });
const row = v.strictObject({
  label: text,
  values: v.pipe(v.array(v.number('a number')), v.minLength(1, 'at least one number')),
  entity: v.optional(id),
  total: v.optional(yes),
  recalled,
  sources: v.optional(sources),
});
const series = v.strictObject({
  id,
  title: text,
  unit: text,
  edition: v.optional(text),
  columns: v.optional(v.array(text)),
  note: v.optional(text),
  selection: v.optional(yes),
  rows: v.pipe(v.array(row), v.minLength(1, 'at least one row')),
  sources,
});
const relation = v.strictObject({
  kind: v.picklist(Object.keys(RELATIONS) as RelationKind[], `one of ${Object.keys(RELATIONS).join(', ')}`),
  target: id,
  from: v.optional(date),
  to: v.optional(date),
  sources,
});

/** An entity as it stands in a YAML file or in an imported pack. */
export const EntitySchema = v.strictObject({
  id,
  type: v.picklist(ENTITY_TYPES, `one of ${ENTITY_TYPES.join(', ')}`),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'Q and digits, like Q7835'))),
  label: text,
  kind: text,
  names: v.strictObject({ de: v.array(name, 'a list of names'), en: v.array(name, 'a list of names') }),
  blocked: inLanguages(line),
  cues: inLanguages(cue),
  patterns: inLanguages(wordPattern),
  summary: v.strictObject({ de: line, en: line, sources }),
  facts: list(fact),
  disputes: list(dispute),
  events: list(event),
  series: list(series),
  relations: list(relation),
  place: v.optional(
    v.union(
      [
        v.strictObject({ town: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
        v.strictObject({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)) }),
        v.strictObject({ area: id }),
        v.strictObject({
          lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
          lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
          sources,
        }),
      ],
      'one of { town: number at GeoNames }, { country: code like UA }, { area: id of a disputed area } or { lat, lon, sources }',
    ),
  ),
  links: v.optional(
    v.strictObject({
      wikipedia: v.optional(v.strictObject({ de: v.optional(https), en: v.optional(https) })),
      official: v.optional(https),
    }),
  ),
  reviewBy: v.optional(date),
});

/** A source as it stands in `sources/*.yaml`. */
const SourceSchema = v.strictObject({
  publisher: line,
  title: line,
  url: https,
  date: v.optional(date),
  language: v.pipe(
    v.string('a language like de or en'),
    v.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language like de or en'),
  ),
  kind: v.picklist(SOURCE_KINDS, `one of ${SOURCE_KINDS.join(', ')}`),
  checked: v.strictObject({
    on: date,
    how: v.picklist(CHECKS, `one of ${CHECKS.join(', ')}`),
    at: v.optional(https),
  }),
});

export const PackInfoSchema = v.strictObject({
  id,
  title: text,
  description: text,
  licence: line,
  editor: line,
  date,
});

/** A file of sources: from id to source. */
export const SourcesSchema = v.record(id, SourceSchema);

const ChangeNoteSchema = v.strictObject({
  version: v.pipe(v.string('a version'), v.regex(/^\d+\.\d+\.\d+$/, 'a version like 0.1.0')),
  date,
  lines: v.pipe(v.array(text), v.minLength(1, 'at least one line')),
});

/** Checks one entity read from `file`. Never throws. */
export const parseEntity = (input: unknown, file: string): Parsed<Entity> =>
  parseWith(EntitySchema as v.GenericSchema<unknown, Entity>, input, file);

/** Checks a file of sources: a map from id to source. Never throws. */
export const parseSources = (input: unknown, file: string): Parsed<Record<string, Source>> =>
  parseWith(SourcesSchema as v.GenericSchema<unknown, Record<string, Source>>, input, file);

/** Checks a file of `notes/`. Never throws. */
export const parseChangeNote = (input: unknown, file: string): Parsed<ChangeNote> =>
  parseWith(ChangeNoteSchema, input, file);

/** Checks a `pack.yaml`. Never throws. */
export const parsePackInfo = (input: unknown, file: string): Parsed<PackInfo> =>
  parseWith(PackInfoSchema, input, file);

function parseWith<T>(schema: v.GenericSchema<unknown, T>, input: unknown, file: string): Parsed<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, faults: result.issues.flatMap((issue) => faultsOf(issue, file)) };
}

function faultsOf(issue: v.BaseIssue<unknown>, file: string): Fault[] {
  return [{ file, field: fieldOf(issue), found: found(issue), need: needOf(issue) }];
}

/** `facts[2].sources`, from Valibot's path. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );
}

function found(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'nothing';
  const written = JSON.stringify(issue.input) ?? String(issue.input);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

function needOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return 'no such field; it is unknown here (misspelled?)';
  }
  if (issue.message.startsWith('Invalid')) return issue.expected ?? issue.message;
  return issue.message;
}
