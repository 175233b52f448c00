import type { BrowserContext, Page } from '@playwright/test';

/**
 * Makes our own screens, opened after this, take the browser for a German one. Test machines have a Chromium
 * without its language packs, whose own language is English whatever it is started with.
 */
export async function germanInterface(where: BrowserContext | Page): Promise<void> {
  await where.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { i18n?: { getUILanguage: () => string } } };
    if (chrome?.i18n) chrome.i18n.getUILanguage = () => 'de';
  });
}
