import type { Parsers } from './ask';
import { PAGE_COMMANDS, type PageCommand, type PageRequests } from './requests';

/** What may be asked of a page. By hand, not by schema: every page pays for these bytes. */
export const parsePageAsk: Parsers<PageRequests> = {
  overview: () => null,
  show: withId,
  openCard: withId,
  press: withCommand,
  runOnce: () => null,
};

function withId(raw: unknown): { id: string } {
  if (typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string')
    return { id: raw.id };
  throw new TypeError('needs { id: string }');
}

function withCommand(raw: unknown): { command: PageCommand } {
  const command = PAGE_COMMANDS.find(
    (known) => typeof raw === 'object' && raw !== null && 'command' in raw && raw.command === known,
  );
  if (command) return { command };
  throw new TypeError('needs { command }');
}
