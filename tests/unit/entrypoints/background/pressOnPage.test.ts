import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pressOnPage } from '@/entrypoints/background/pressOnPage';

const send = vi.fn(async () => ({ answer: null }));

beforeEach(() => {
  vi.restoreAllMocks();
  send.mockClear();
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send);
});

function inFront(...tabs: { id?: number }[]): void {
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => tabs as never);
}

test('a key is handed to the page in front', async () => {
  inFront({ id: 7 });
  await pressOnPage('next-mark');
  expect(send.mock.calls).toEqual([
    [7, { to: 'page', name: 'press', ask: { command: 'next-mark' } }, { frameId: 0 }],
  ]);
});

test.each([
  { given: 'a key of another program', pressed: '_execute_action', tabs: [{ id: 7 }] },
  { given: 'no page in front', pressed: 'next-mark', tabs: [] },
  { given: 'a page closed to extensions', pressed: 'next-mark', tabs: [{}] },
])('with $given, nothing is sent', async ({ pressed, tabs }) => {
  inFront(...tabs);
  await pressOnPage(pressed);
  expect(send).not.toHaveBeenCalled();
});
