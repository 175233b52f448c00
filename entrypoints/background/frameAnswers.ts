import { browser } from 'wxt/browser';
import { markCss } from '@/components/markCss';
import type { Answers, Sender } from '../contract/ask';
import type { BackgroundRequests } from '../contract/requests';
import { MARK_STYLES, type Settings } from '../contract/settings';

type FrameRequests = Pick<BackgroundRequests, 'paint' | 'bringCard' | 'count'>;

/** The answers that do something to the frame that asks, or to its tab. */
export function frameAnswers(readSettings: () => Promise<Settings>): Answers<FrameRequests> {
  return {
    async paint({ names }, sender) {
      const { markStyle } = await readSettings();
      const target = frameOf(sender);
      // Which style was painted before died with the worker; taking away what is not there is harmless.
      const others = MARK_STYLES.filter((style) => style !== markStyle);
      await Promise.all(
        others.map((style) =>
          browser.scripting.removeCSS({ target, css: markCss(names, style), origin: 'AUTHOR' }),
        ),
      );
      // AUTHOR: Chromium does not paint highlight rules of the USER origin.
      await browser.scripting.insertCSS({ target, css: markCss(names, markStyle), origin: 'AUTHOR' });
      return null;
    },

    async bringCard(_, sender) {
      await browser.scripting.executeScript({ target: frameOf(sender), files: ['/card.js'] });
      return null;
    },

    async count({ entities }, sender) {
      const { tabId } = frameOf(sender);
      await browser.action.setBadgeText({ tabId, text: entities ? String(entities) : '' });
      return null;
    },
  };
}

/** @throws {Error} If a page of the extension asks: it has nothing to paint. */
function frameOf({ tab, frameId }: Sender): { tabId: number; frameIds: number[] } {
  if (tab?.id === undefined || frameId === undefined) throw new Error('only a page in a tab can ask this');
  return { tabId: tab.id, frameIds: [frameId] };
}
