import type { NamedText, NameLink } from './cardContent';
import type { Language, PartialDate, Text } from './entity';
import { type Index, packNumbers } from './index/open';
import type { BlockShape, Mention } from './mention';
import { matchText } from './recogniser/match';
import { resolvePage } from './recogniser/resolve';
import type { ShownEntity } from './shipped';

/**
 * The names of other entities in the texts of a card, recognised as on a page whose headline is the card's
 * own title: a name counts where it needs no evidence, or where the card itself gives some.
 *
 * Left out are the card's own entity; derived words; titles ("US-Außenminister"), as a text of the card may speak
 * of another time than today; and phrases of patterns, which are no names ("ein Fünftel des Staatsgebiets" is a
 * claim about one country only where an article is about it).
 *
 * @param packsOff Ids of packs switched off: their names do not exist.
 * @returns Each text that has any; the first mention of each entity in it, in the order of the text.
 */
export function namesInCard(
  index: Index,
  entity: ShownEntity,
  language: Language,
  packsOff: readonly string[],
  today: PartialDate,
): NamedText[] {
  const off = packNumbers(index, packsOff);
  const title = `${entity.label[language]}, ${entity.kind[language]}`;
  const texts = [title, ...textsOf(entity).map((text) => text[language])];
  const found = texts.map((text) => matchText(index, text, language, off));
  const blocks = texts.map(
    ({ length }, nth): BlockShape => ({ kind: nth === 0 ? 'heading' : 'text', section: 0, length }),
  );
  const page = { language, date: null, blocks };
  const mentions = resolvePage(index, page, found, { density: 'all', packsOff, today });
  const byBlock = texts.map((): NameLink[] => []);
  for (const mention of mentions) {
    const { block, start, end, id } = mention;
    const names = byBlock[block];
    if (id === entity.id || !leadsOn(mention) || names?.some((name) => name.id === id)) continue;
    names?.push({ start, end, id });
  }
  return texts.flatMap((text, nth): NamedText[] => {
    const names = byBlock[nth] ?? [];
    return nth > 0 && names.length > 0 ? [[text, names]] : [];
  });
}

function leadsOn({ derived, why }: Mention): boolean {
  return !derived && why.evidence !== 'date' && why.evidence !== 'pattern';
}

/** Every running text of a card. */
function textsOf({ summary, facts, disputes, events }: ShownEntity): Text[] {
  return [
    summary,
    ...facts.flatMap(({ value, note }) => [typeof value === 'number' ? [] : value, note ?? []].flat()),
    ...disputes.flatMap(({ positions }) => positions.map(({ text }) => text)),
    ...events.map(({ text }) => text),
  ];
}
