import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Answers,
  answerBackground,
  answerPage,
  ask,
  askPage,
  overhear,
} from '@/entrypoints/contract/ask';
import { parseAsk } from '@/entrypoints/contract/parseAsk';
import type { BackgroundRequests, Overview, PageRequests } from '@/entrypoints/contract/requests';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const NOBODY = async () => Promise.reject(new Error('not asked here'));
const background: Answers<BackgroundRequests> = {
  match: NOBODY,
  resolve: NOBODY,
  paint: NOBODY,
  bringCard: NOBODY,
  bringStrip: NOBODY,
  card: NOBODY,
  dossier: NOBODY,
  catalogue: NOBODY,
  notes: NOBODY,
  count: NOBODY,
};
const OVERVIEW: Overview = { host: 'example.org', state: 'running', date: null, entities: [] };
const page: Answers<PageRequests> = {
  overview: () => OVERVIEW,
  show: ({ id }) => ({ shown: id === 'krim' }),
  openCard: NOBODY,
  press: NOBODY,
  runOnce: NOBODY,
};

/** A tab is asked through `tabs.sendMessage`, which the fake browser does not know. */
function oneTab(): void {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_tab: number, message: unknown) =>
    browser.runtime.sendMessage(message),
  );
}

describe('an ask to the background', () => {
  test('is answered, also where the answer is null', async () => {
    const count = vi.fn(() => null);
    answerBackground(parseAsk, { ...background, count });
    expect(await ask('count', { entities: 3 })).toBeNull();
    expect(count).toHaveBeenCalledWith({ entities: 3 }, expect.anything());
  });

  test('that fails there is an error here, with the reason', async () => {
    answerBackground(parseAsk, {
      ...background,
      catalogue: () => Promise.reject(new Error('the file is gone')),
    });
    await expect(ask('catalogue', null)).rejects.toThrow(
      'background could not answer "catalogue": the file is gone',
    );
  });

  test('that makes no sense is turned away at the door', async () => {
    const card = vi.fn(() => null);
    answerBackground(parseAsk, { ...background, card });
    // @ts-expect-error what a page in strange hands might ask
    await expect(ask('card', { id: 5, onPage: [] })).rejects.toThrow('could not answer "card"');
    expect(card).not.toHaveBeenCalled();
  });

  test('that nobody answers is an error, not undefined', async () => {
    browser.runtime.onMessage.addListener(() => undefined);
    await expect(ask('catalogue', null)).rejects.toThrow('background did not answer "catalogue"');
  });

  test('is no longer answered once answering has stopped', async () => {
    const stop = answerBackground(parseAsk, { ...background, count: () => null });
    stop();
    browser.runtime.onMessage.addListener(() => undefined);
    await expect(ask('count', { entities: 1 })).rejects.toThrow('did not answer');
  });
});

describe('an ask to a page', () => {
  test('goes to the top frame of its tab', async () => {
    oneTab();
    answerPage(page);
    expect(await askPage(7, 'show', { id: 'krim' })).toEqual({ shown: true });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { to: 'page', name: 'show', ask: { id: 'krim' } },
      { frameId: 0 },
    );
  });

  test('is parsed at the door as well', async () => {
    oneTab();
    answerPage(page);
    // @ts-expect-error an ask without its id
    await expect(askPage(7, 'show', {})).rejects.toThrow('needs { id: string }');
  });
});

describe('letters of others', () => {
  const STRANGE: { given: string; letter: unknown }[] = [
    { given: 'no letter at all', letter: 'hello' },
    { given: 'null', letter: null },
    { given: 'a letter to the page', letter: { to: 'page', name: 'overview', ask: null } },
    { given: 'an ask nobody knows', letter: { to: 'background', name: 'fetch', ask: 'https://example.org' } },
    { given: 'a name every object has', letter: { to: 'background', name: 'toString', ask: null } },
  ];
  test.each(STRANGE)('the background leaves alone: $given', async ({ letter }) => {
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    answerBackground(parseAsk, background);
    const reply = vi.fn();
    expect(listen.mock.calls[0]?.[0](letter, {}, reply)).toBeUndefined();
    expect(reply).not.toHaveBeenCalled();
  });

  test('are overheard without being answered', async () => {
    const heard = vi.fn();
    const stop = overhear('count', heard);
    answerBackground(parseAsk, { ...background, count: () => null, bringCard: () => null });
    expect(await ask('count', { entities: 1 })).toBeNull();
    await ask('bringCard', null);
    stop();
    await ask('count', { entities: 2 });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
