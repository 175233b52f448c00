import type { Parsers } from './ask';
import type { PageRequests } from './requests';

/** What may be asked of a page. By hand, not by schema: every page pays for these bytes. */
export const parsePageAsk: Parsers<PageRequests> = {
  overview: () => null,
  show: withId,
  openCard: withId,
  runOnce: () => null,
};

function withId(raw: unknown): { id: string } {
  if (typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string')
    return { id: raw.id };
  throw new TypeError('needs { id: string }');
}
