import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, SETTINGS_KEY } from '@/entrypoints/contract/settings';
import { changeSettings, readSettings, watchSettings } from '@/entrypoints/contract/settingsStore';

beforeEach(() => fakeBrowser.reset());

const stored = async (): Promise<unknown> => (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

describe('the settings store', () => {
  test('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  test('gives defaults for garbage, and leaves the garbage alone', async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: 'garbage' });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await stored()).toBe('garbage');
  });

  test('stores only what differs from the defaults', async () => {
    expect(await changeSettings({ density: 'all' })).toEqual({ ...DEFAULTS, density: 'all' });
    expect(await stored()).toEqual({ version: 0, density: 'all' });
    await changeSettings({ density: DEFAULTS.density });
    expect(await stored()).toEqual({ version: 0 });
  });

  test('loses none of several changes made at once', async () => {
    await Promise.all([
      changeSettings({ on: false }),
      changeSettings(({ sites }) => ({ sites: { ...sites, 'a.de': 'off' } })),
      changeSettings(({ sites }) => ({ sites: { ...sites, 'b.de': 'on' } })),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, on: false, sites: { 'a.de': 'off', 'b.de': 'on' } });
  });

  test('goes on after a change the browser could not write', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(changeSettings({ on: false })).rejects.toThrow('disk full');
    expect(await changeSettings({ density: 'few' })).toEqual({ ...DEFAULTS, density: 'few' });
  });

  test('tells watchers of every change, until they stop', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings({ markStyle: 'tint' });
    await browser.storage.local.set({ unrelated: 1 });
    stop();
    await changeSettings({ markStyle: 'none' });
    expect(heard.mock.calls).toEqual([[{ ...DEFAULTS, markStyle: 'tint' }]]);
  });

  test('tells watchers the defaults when storage is cleared', async () => {
    await changeSettings({ on: false });
    const heard = vi.fn();
    watchSettings(heard);
    await browser.storage.local.remove(SETTINGS_KEY);
    expect(heard).toHaveBeenCalledWith(DEFAULTS);
  });
});
