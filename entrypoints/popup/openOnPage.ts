import { askPage } from '../contract/ask';
import type { ThisPage } from '../contract/thisPage';

/**
 * Opens the card of an entity on the page: at its first mention, or beside the text where it has none.
 *
 * @returns Whether a card opens there; `false` where Randnotiz does not run, or the page is gone.
 */
export async function openOnPage(page: ThisPage, id: string): Promise<boolean> {
  if (page.is !== 'read' || !['running', 'restless'].includes(page.overview.state)) return false;
  try {
    if (page.overview.entities.some((entity) => entity.id === id)) {
      const { shown } = await askPage(page.tabId, 'show', { id });
      if (shown) return true;
    }
    await askPage(page.tabId, 'openCard', { id });
    return true;
  } catch {
    return false; // the page was left, or its script is of an older version: the popup shows the card itself
  }
}
