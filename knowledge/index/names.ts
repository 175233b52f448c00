import { dateNumber } from '../date';
import { type Cue, type Entity, LANGUAGES, type Language, type Name, type WordPattern } from '../entity';
import { englishPatterns } from '../forms/english';
import { germanPatterns } from '../forms/german';
import type { Pattern } from '../forms/pattern';
import { FLAG } from './layout';
import type { Asked, SpokenCue } from './rules';

/** An entity as far as recognition needs it. */
export type Recognisable = Pick<Entity, 'id' | 'names' | 'blocked' | 'cues' | 'patterns'> & {
  pack: string;
  /** Missing: a person. */
  type?: Entity['type'];
  /** How seldom papers name it: 0 (everywhere) to 3 (hardly ever). Missing: 3. */
  rarity?: number;
};

/** One pattern of letters with what holds for it. */
export interface IndexedName {
  pattern: Pattern;
  /** Bits of `FLAG`. */
  flags: number;
  /** Number of the entity, or `NOBODY`. */
  entity: number;
  role?: { from: number; to: number };
  /** What a phrase of a word pattern asks for. */
  asks?: Asked;
}

/** Entity number of a cue: it speaks for whoever names it in a rule. */
export const NOBODY = 0xffffffff;

/** Every name, blocked phrase and phrase of a pattern of an entity, in both languages. */
export function namesOf(entity: Recognisable, number: number): IndexedName[] {
  return mergeLanguages(
    LANGUAGES.flatMap((language) => [
      ...entity.names[language].flatMap((name) =>
        patternsOf(name, language, entity.id).map((pattern) =>
          indexedName(pattern, name, language, number, (entity.type ?? 'person') === 'person'),
        ),
      ),
      ...(entity.blocked?.[language] ?? []).flatMap((text) =>
        patternsOf({ text, inflect: 'noun' }, language, entity.id).map((pattern) => ({
          pattern,
          flags:
            languageFlag(language) |
            FLAG.blocked |
            (entity.names[language].some((name) => text.endsWith(` ${name.text}`)) ? FLAG.endsInName : 0),
          entity: number,
        })),
      ),
      ...(entity.patterns?.[language] ?? []).flatMap((wordPattern) =>
        wordPattern.mark.flatMap((text) =>
          patternsOf({ text, inflect: 'noun' }, language, entity.id).map((pattern) => ({
            pattern,
            flags: languageFlag(language) | FLAG.pattern | FLAG.lower,
            entity: number,
            asks: askedBy(wordPattern, language),
          })),
        ),
      ),
    ]),
  );
}

function askedBy({ within, with: groups, without = [] }: WordPattern, language: Language): Asked {
  return {
    within,
    with: groups.map((group) => spokenCues(group, language)),
    without: spokenCues(without, language),
  };
}

export const spokenCues = (cues: readonly Cue[], language: Language): SpokenCue[] =>
  cues.map((cue) => ({ cue, language }));

/** A cue as it is written, and as it stands in text. */
export interface IndexedCue {
  text: string;
  language: Language;
  name: IndexedName;
}

/** Every word or phrase that some entity names as a cue or in a pattern, each once. */
export function cuesOf(entities: readonly Recognisable[]): IndexedCue[] {
  return LANGUAGES.flatMap((language) => {
    const texts = new Set(entities.flatMap((entity) => cueTexts(entity, language)));
    return [...texts].sort().flatMap((text) =>
      patternsOf({ text, inflect: 'noun' }, language, text).map((pattern) => ({
        text,
        language,
        name: { pattern, flags: languageFlag(language) | FLAG.cue | FLAG.lower, entity: NOBODY },
      })),
    );
  });
}

function cueTexts({ cues, patterns }: Recognisable, language: Language): string[] {
  const all: Cue[] = [
    ...(cues?.[language] ?? []),
    ...(patterns?.[language] ?? []).flatMap((pattern) => [
      ...pattern.with.flat(),
      ...(pattern.without ?? []),
    ]),
  ];
  return all.filter((cue) => typeof cue === 'string');
}

function patternsOf(name: Name, language: Language, id: string): Pattern[] {
  try {
    return language === 'de' ? germanPatterns(name) : englishPatterns(name);
  } catch (error) {
    throw new RangeError(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function indexedName(
  pattern: Pattern,
  name: Name,
  language: Language,
  entity: number,
  isPerson: boolean,
): IndexedName {
  const flags =
    languageFlag(language) |
    (name.lower || name.derived === 'adjective' ? FLAG.lower : 0) |
    (name.ambiguous ? FLAG.ambiguous : 0) |
    (name.derived ? FLAG.derived : 0) |
    (name.role ? FLAG.role : 0) |
    (name.role && isPerson ? FLAG.office : 0) |
    (name.compounds ? FLAG.compounds : 0) |
    (name.derived === 'adjective' ? 0 : FLAG.genitive);
  return {
    pattern,
    flags,
    entity,
    ...(name.role && { role: { from: dateNumber(name.role.from), to: dateNumber(name.role.to ?? '9999') } }),
  };
}

const languageFlag = (language: Language): number => (language === 'de' ? FLAG.german : FLAG.english);

/** A name that reads the same in both languages is one name. */
function mergeLanguages(names: IndexedName[]): IndexedName[] {
  const merged = new Map<string, IndexedName>();
  const languageBits = FLAG.german | FLAG.english;
  for (const name of names) {
    const key = JSON.stringify([name.pattern, name.flags & ~languageBits, name.role, name.asks]);
    const same = merged.get(key);
    if (same) same.flags |= name.flags;
    else merged.set(key, { ...name });
  }
  return [...merged.values()];
}
