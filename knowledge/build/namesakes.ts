import { type Entity, LANGUAGES, type Language, type Name } from '../entity';
import type { Fault } from '../schema';
import { checkCompounds } from './compounds';
import type { Written } from './read';
import { surfaceForms } from './surfaceForms';
import { asPerson, asWord } from './wordLists';

/** Below this a name is a word, an abbreviation or a unit far too often. */
const SHORTEST_CERTAIN_LETTERS = 3;

const CURE = '`ambiguous` and cues; or in `certain` why nothing else is meant in the news';

/**
 * Looks for names that are also something else: a frequent word, a given name, a surname, another
 * entity's name, a word that only looks like a compound.
 *
 * A name that asks for evidence (`ambiguous`, or a title of its time) may be all of that. Words made
 * from a name are never marked: they only must not be people's names.
 *
 * @returns A fault for each name whose other meaning nobody has thought of; [] when there is none.
 *   Names that cannot be taken apart are left to the build. Never throws.
 */
export function checkNamesakes(entities: readonly Written<Entity>[]): Fault[] {
  const names = entities.flatMap(({ file, value }) =>
    LANGUAGES.flatMap((language) =>
      value.names[language].map(
        (name, n): PlacedName => ({
          file,
          field: `names.${language}[${n}]`,
          entity: value.id,
          language,
          name,
          forms: surfaceForms(name, language),
        }),
      ),
    ),
  );
  return [
    ...names.flatMap((placed) => [...checkFlags(placed), ...checkWord(placed)]),
    ...checkShared(names),
    ...checkCompounds(entities),
    ...entities.flatMap(checkHope),
  ];
}

/** A name, where it stands, and the forms it has in running text, compounds left out. */
interface PlacedName {
  file: string;
  field: string;
  entity: string;
  language: Language;
  name: Name;
  forms: string[];
}

const asksForEvidence = ({ ambiguous, role }: Name): boolean => Boolean(ambiguous ?? role);

function checkFlags({ file, field, name }: PlacedName): Fault[] {
  if (!name.certain || !asksForEvidence(name)) return [];
  const other = name.ambiguous ? 'ambiguous' : 'role';
  return [
    { file, field, found: `\`certain\` and \`${other}\` at ${quote(name.text)}`, need: 'one of the two' },
  ];
}

/** Names of one word against the lists, the shortest ones and those that may stand there like any word. */
function checkWord({ file, field, language, name, forms }: PlacedName): Fault[] {
  if (asksForEvidence(name) || name.certain || !isOneWord(forms)) return [];
  const found = forms.flatMap((form) => {
    const places = [...(name.derived ? [] : asWord(form, language)), ...asPerson(form)];
    if (places.length === 0) return [];
    return [`${form === name.text ? '' : `in the form ${quote(form)} `}${places.join(', ')}`];
  });
  if (!name.derived && lettersIn(name.text) < SHORTEST_CERTAIN_LETTERS) {
    found.push(`shorter than ${SHORTEST_CERTAIN_LETTERS} letters`);
  }
  if (!name.derived && maybeSmall(name)) found.push('with a small first letter, like any word');
  if (found.length === 0) return [];
  return [{ file, field, found: `${quote(name.text)}: ${found.join('; ')}`, need: CURE }];
}

/** One spelling, two entities: each of them needs evidence. */
function checkShared(names: readonly PlacedName[]): Fault[] {
  const byForm = new Map<string, PlacedName[]>();
  for (const placed of names) {
    for (const form of placed.forms) {
      const key = `${placed.language} ${form.toLowerCase()}`;
      byForm.set(key, [...(byForm.get(key) ?? []), placed]);
    }
  }
  const faults = new Map<PlacedName, Fault>();
  for (const sharers of byForm.values()) {
    for (const placed of sharers) {
      const other = sharers.find(({ entity }) => entity !== placed.entity);
      if (!other || asksForEvidence(placed.name)) continue;
      const { file, field, name } = placed;
      faults.set(placed, {
        file,
        field,
        found: `${quote(name.text)}, a name of ${quote(other.entity)} too (${other.file})`,
        need: '`ambiguous` and cues in both; `certain` is not enough for two',
      });
    }
  }
  return [...faults.values()];
}

/** An ambiguous name must have a way to be believed. */
function checkHope({ file, value }: Written<Entity>): Fault[] {
  return LANGUAGES.flatMap((language) => {
    const names = value.names[language];
    const first = names.findIndex(({ ambiguous }) => ambiguous);
    const isHopeless =
      first >= 0 && !value.cues?.[language]?.length && names.every(({ ambiguous }) => ambiguous);
    if (!isHopeless) return [];
    return [
      {
        file,
        field: `cues.${language}`,
        found: `nothing, and only ambiguous names like ${quote(names[first]?.text ?? '')}`,
        need: 'cues; without them no such name is ever believed',
      },
    ];
  });
}

const isOneWord = ([form]: readonly string[]): boolean => form !== undefined && !form.includes(' ');

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Words with digits are no words of a language. */
const maybeSmall = ({ text, lower }: Name): boolean =>
  !/\d/.test(text) && (lower === true || text === text.toLowerCase());

const quote = (value: string): string => JSON.stringify(value);
