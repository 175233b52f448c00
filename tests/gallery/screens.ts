import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { germanInterface } from '../browser/germanInterface';
import { folder, serve } from '../browser/serve';
import { withExtension } from '../browser/withExtension';
import { OptionsPage } from '../e2e/optionsPage';
import { Popup } from '../e2e/popup';
import { SidePanel } from '../e2e/sidePanel';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Pictures of popup, options, side panel and welcome over the demo article: light, dark, narrow, forced colours. */
export async function pictureScreens(into: string): Promise<{ file: string; caption: string }[]> {
  const server = await serve(folder(FIXTURES));
  const reader = await withExtension({ args: ['--remote-debugging-port=0'] });
  const pictures: { file: string; caption: string }[] = [];
  const take = async (screen: Page, caption: string, fullPage = true) => {
    const file = `${caption.replace(/\W+/g, '-')}.png`;
    await screen.screenshot({ path: `${into}/${file}`, fullPage });
    pictures.push({ file, caption });
  };
  try {
    await germanInterface(reader.context);
    const article = reader.context.pages()[0] ?? (await reader.context.newPage());
    await article.goto(`${server.origin}/demo/`);
    await article.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    const panel = await new SidePanel(reader).openFor(article);
    await panel.locator('.entry').first().waitFor();
    const options = await new OptionsPage(reader).open();
    const welcome = await reader.context.newPage();
    await welcome.goto(`chrome-extension://${reader.extensionId}/welcome.html`);
    for (const [name, screen, width] of [
      ['side panel', panel, 380],
      ['options', options, 720],
      ['welcome', welcome, 720],
    ] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await screen.setViewportSize({ width, height: 800 });
        await screen.emulateMedia({ colorScheme });
        await take(screen, `${name} ${colorScheme}`);
      }
      await screen.setViewportSize({ width: 320, height: 640 });
      await screen.emulateMedia({ colorScheme: 'light' });
      await take(screen, `${name} narrow`);
      await screen.setViewportSize({ width, height: 800 });
      await screen.emulateMedia({ forcedColors: 'active' });
      await take(screen, `${name} forced colours`);
    }
    await article.bringToFront();
    const popup = new Popup(reader);
    const open = await popup.open();
    await germanInterface(open);
    await open.reload();
    await open.locator('.entity-list').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await open.emulateMedia({ colorScheme });
      await take(open, `popup ${colorScheme}`, false);
    }
    await open.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await take(open, 'popup forced colours', false);
    await popup.disconnect();
  } finally {
    await reader.close();
    await server.stop();
  }
  return pictures;
}
