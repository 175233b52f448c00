import type { Language, PartialDate } from '../entity';
import type { BlockShape, PageText } from '../mention';
import type { TextStretch } from './textBlocks';

/** The shape of a plain text, as the page program would send it for a page with the same blocks. */
export function pageOfText(
  stretches: readonly TextStretch[],
  language: Language,
  date: PartialDate | null,
): PageText {
  let section = 0;
  const blocks = stretches.map(({ kind, start, end }, n): BlockShape => {
    if (kind === 'heading' && n > 0) section += 1;
    return { kind, section, length: end - start };
  });
  return { language, date, blocks };
}
