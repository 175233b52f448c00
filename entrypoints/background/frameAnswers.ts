import { browser } from 'wxt/browser';
import { markCss } from '@/components/markCss';
import type { Answers, Sender } from '../contract/ask';
import type { BackgroundRequests, HighlightNames } from '../contract/requests';
import { MARK_STYLES, type Settings } from '../contract/settings';

type FrameRequests = Pick<BackgroundRequests, 'paint' | 'bringCard' | 'bringStrip' | 'count'>;

/** The answers that do something to the frame that asks, or to its tab. */
export function frameAnswers(readSettings: () => Promise<Settings>): Answers<FrameRequests> {
  /** Paintings wait for each other: two at once could each leave a style the other had just taken away. */
  let lastPainting: Promise<unknown> = Promise.resolve();

  async function paintNow(names: HighlightNames, target: Frame): Promise<null> {
    const { markStyle } = await readSettings();
    // Which style was painted before died with the worker; taking away what is not there is harmless.
    const now = markCss(names, markStyle);
    const others = new Set(MARK_STYLES.map((style) => markCss(names, style)).filter((css) => css !== now));
    await Promise.all(
      Array.from(others, (css) => browser.scripting.removeCSS({ target, css, origin: 'AUTHOR' })),
    );
    // AUTHOR: Chromium does not paint highlight rules of the USER origin.
    await browser.scripting.insertCSS({ target, css: now, origin: 'AUTHOR' });
    return null;
  }

  return {
    async paint({ names }, sender) {
      const target = frameOf(sender);
      const painting = lastPainting.then(() => paintNow(names, target));
      lastPainting = painting.catch(() => undefined);
      return painting;
    },

    async bringCard(_, sender) {
      await browser.scripting.executeScript({ target: frameOf(sender), files: ['/card.js'] });
      return null;
    },

    async bringStrip(_, sender) {
      await browser.scripting.executeScript({ target: frameOf(sender), files: ['/strip.js'] });
      return null;
    },

    async count({ entities }, sender) {
      const { tabId } = frameOf(sender);
      await browser.action.setBadgeText({ tabId, text: entities ? String(entities) : '' });
      return null;
    },
  };
}

interface Frame {
  tabId: number;
  frameIds: number[];
}

/** @throws {Error} If a page of the extension asks: it has nothing to paint. */
function frameOf({ tab, frameId }: Sender): Frame {
  if (tab?.id === undefined || frameId === undefined) throw new Error('only a page in a tab can ask this');
  return { tabId: tab.id, frameIds: [frameId] };
}
