import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { markCss } from '@/components/markCss';
import { frameAnswers } from '@/entrypoints/background/frameAnswers';
import { DEFAULTS } from '@/entrypoints/contract/settings';

const NAMES = { ordinary: 'name-o', disputed: 'name-d', term: 'name-t', lit: 'name-l' };
const FRAME = { tab: { id: 7 }, frameId: 3 } as Parameters<ReturnType<typeof frameAnswers>['paint']>[1];
const TARGET = { tabId: 7, frameIds: [3] };

beforeEach(() => vi.restoreAllMocks());

const answers = frameAnswers(async () => ({ ...DEFAULTS, markStyle: 'tint' }));

describe('the background, asked by a frame', () => {
  test('paints there in the chosen style, and takes the other styles away', async () => {
    const insert = vi.spyOn(browser.scripting, 'insertCSS').mockImplementation(async () => {});
    const remove = vi.spyOn(browser.scripting, 'removeCSS').mockImplementation(async () => {});
    expect(await answers.paint({ names: NAMES }, FRAME)).toBeNull();
    const rule = (style: 'underline' | 'tint' | 'none') => ({
      target: TARGET,
      css: markCss(NAMES, style),
      origin: 'AUTHOR',
    });
    expect(insert.mock.calls).toEqual([[rule('tint')]]);
    expect(remove.mock.calls).toEqual([[rule('underline')], [rule('none')]]);
    expect(markCss(NAMES, 'onKey'), 'are the other styles too').toBe(markCss(NAMES, 'underline'));
    expect(markCss(NAMES, 'margin')).toBe(markCss(NAMES, 'none'));
  });

  test('brings the strip there', async () => {
    const execute = vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => []);
    expect(await answers.bringStrip(null, FRAME)).toBeNull();
    expect(execute.mock.calls).toEqual([[{ target: TARGET, files: ['/strip.js'] }]]);
  });

  test('brings the card there', async () => {
    const execute = vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async () => []);
    expect(await answers.bringCard(null, FRAME)).toBeNull();
    expect(execute.mock.calls).toEqual([[{ target: TARGET, files: ['/card.js'] }]]);
  });

  test.each([
    ['a count', 12, '12'],
    ['nothing found', 0, ''],
    ['a page where it does not run', null, ''],
  ])('shows %s on the badge of the tab', async (_, entities, text) => {
    const badge = vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async () => {});
    expect(await answers.count({ entities }, FRAME)).toBeNull();
    expect(badge.mock.calls).toEqual([[{ tabId: 7, text }]]);
  });

  test('has nothing to paint for one of our own pages', async () => {
    await expect(answers.paint({ names: NAMES }, {})).rejects.toThrow('only a page in a tab can ask this');
  });
});
