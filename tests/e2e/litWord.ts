import type { Page } from '@playwright/test';

/** The word of the open card, as it is painted: the one that stands in two highlights, or in the one of higher rank. `null`: none. */
export function litWord(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const lit = [...CSS.highlights.values()].find(({ priority }) => priority === 1);
    const [mark] = lit ?? [];
    return mark ? (mark.startContainer.textContent ?? '').slice(mark.startOffset, mark.endOffset) : null;
  });
}
