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
  const id = fieldOf(raw, 'id');
  if (typeof id === 'string') return { id };
  throw new TypeError('needs { id: string }');
}

function withCommand(raw: unknown): { command: PageCommand } {
  const asked = fieldOf(raw, 'command');
  const command = PAGE_COMMANDS.find((known) => known === asked);
  if (command) return { command };
  throw new TypeError('needs { command }');
}

function fieldOf(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>)[name] : undefined;
}
