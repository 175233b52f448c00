import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleSite } from '@/entrypoints/background/toggleSite';
import type { PageState } from '@/entrypoints/contract/requests';
import { changeSettings, readSettings } from '@/entrypoints/contract/settingsStore';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

function activePage(state: PageState): void {
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => ({
    answer: { host: 'example.org', state, date: null, entities: [] },
  }));
}

const CASES: { state: PageState; becomes: 'on' | 'off' }[] = [
  { state: 'running', becomes: 'off' },
  { state: 'restless', becomes: 'off' },
  { state: 'not-news', becomes: 'on' },
  { state: 'site-off', becomes: 'on' },
];
test.each(CASES)(
  'the key on a page that is $state switches its site $becomes',
  async ({ state, becomes }) => {
    activePage(state);
    await changeSettings({ sites: { 'a.de': 'off' } });
    await toggleSite();
    expect((await readSettings()).sites).toEqual({ 'a.de': 'off', 'example.org': becomes });
  },
);

test('the key switches Randnotiz on again where it was off altogether', async () => {
  activePage('off');
  await changeSettings({ on: false });
  await toggleSite();
  expect(await readSettings()).toMatchObject({ on: true, sites: { 'example.org': 'on' } });
});

test('the key changes nothing where the page says something that makes no sense', async () => {
  activePage('everywhere' as PageState);
  await expect(toggleSite()).rejects.toThrow();
  expect((await readSettings()).sites).toEqual({});
});
