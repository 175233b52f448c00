import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../doors/browsers.mjs';
import { Site } from './site';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const FIREFOX = findFirefox();

test('in Firefox, too, names are marked and resting on one opens a card', async () => {
  test.skip(!FIREFOX, 'no Firefox here');
  const site = await Site.open();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    headless: true,
    // Firefox looks many things up at its start; a dead proxy keeps all of it, and all of ours, on this machine.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  try {
    await browser.installExtension(BUILT);
    const page = await browser.newPage();
    // The page for new readers comes up by itself, and may come later.
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site.demo);

    const words = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer.textContent ?? '').slice(startOffset, endOffset),
          ),
        ),
      );
    await expect.poll(words).toEqual(expect.arrayContaining(['Krim', 'Semafor', 'Nornickel']));

    const place = await page.evaluate(() => {
      const mark = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .find(({ startContainer, startOffset }) =>
          startContainer.textContent?.startsWith('Semafor', startOffset),
        );
      if (!mark) throw new Error('no mark on Semafor');
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(place.x, place.y - 30);
    await page.mouse.move(place.x, place.y, { steps: 4 });
    await page.waitForSelector('html > div[popover=manual]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('html > div[popover=manual]', { hidden: true });
  } finally {
    await browser.close();
    await site.server.stop();
  }
});
