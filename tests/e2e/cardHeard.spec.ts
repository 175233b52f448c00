import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { type Heard, heardOfCard } from './heard';

test('the open card is a dialog by its name, whose controls, links and map all have names', async ({
  article,
  site,
  page,
}) => {
  await article.open(site.demo);
  await article.clickOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  await card.press('Mehr');
  await expect.poll(async () => named('Weniger', await heardOfCard(page))?.expanded).toBe(true);
  const heard = await heardOfCard(page);

  expect(heard[0]).toMatchObject({ role: 'dialog', name: 'Krim' });
  expect(named('Anheften', heard)).toMatchObject({ role: 'button', pressed: true });
  expect(named('Schließen', heard)).toMatchObject({ role: 'button' });
  expect(heard.filter(({ role }) => role === 'heading').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Krim', 'Quellen']),
  );

  for (const role of ['button', 'link', 'image', 'heading', 'DisclosureTriangle']) {
    const names = heard.filter((part) => part.role === role).map(({ name }) => name);
    expect(names, `there are some: ${role}`).not.toEqual([]);
    expect(
      names.filter((name) => !name.trim()),
      `each has a name: ${role}`,
    ).toEqual([]);
  }
  expect(heard.filter(({ role }) => role === 'image').map(({ name }) => name)).toEqual([
    expect.stringMatching(/^Lagekarte: Krim/),
  ]);
  // A number alone says nothing about where its link leads.
  expect(heard.filter(({ role, name }) => role === 'link' && /^\d*$/.test(name.trim()))).toEqual([]);
});

test('"More" says that it is collapsed, then expanded; so do the question and the list below', async ({
  article,
  site,
  page,
}) => {
  await article.open(site.demo);
  await article.clickOn('Krim');
  const card = await article.card();
  await card.isAbout('Krim');
  const folded = await heardOfCard(page);
  expect(named('Mehr', folded)).toMatchObject({ role: 'button', expanded: false });
  expect(named('Warum ist das markiert?', folded)?.expanded).toBe(false);
  expect(named('Kopieren, ausblenden, melden …', folded)).toMatchObject({ role: 'button', expanded: false });
  await card.press('Mehr');
  await card.press('Kopieren, ausblenden, melden …');
  await card.unfold('Warum ist das markiert?');
  await expect.poll(async () => named('Weniger', await heardOfCard(page))?.expanded).toBe(true);
  const unfolded = await heardOfCard(page);
  expect(named('Warum ist das markiert?', unfolded)?.expanded).toBe(true);
  expect(named('Kopieren, ausblenden, melden …', unfolded)?.expanded).toBe(true);
});

test('by key the focus goes into the card, round in it, and back to where it was on Escape', async ({
  article,
  site,
  keys,
  page,
}) => {
  await article.open(
    site.putNews('/focus', '<article><h1>Heute</h1><p><a href="#x">Mehr</a> über Nornickel.</p></article>'),
  );
  await page.keyboard.press('Tab');
  const focusedInPage = () => page.evaluate(() => document.activeElement?.localName);
  expect(await focusedInPage()).toBe('a');
  await keys.press('next-mark');
  await keys.press('open-mark');
  const card = await article.card();
  await card.isAbout('Nornickel');
  await expect.poll(() => focusIn(page)).toMatchObject({ role: 'dialog', name: 'Nornickel' });
  await page.keyboard.press('Tab');
  await expect.poll(() => focusIn(page)).toMatchObject({ role: 'button', name: 'Anheften' });
  const ring = await card.dialog.evaluate((dialog) => {
    const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
    const { outlineStyle, outlineWidth } = focused
      ? getComputedStyle(focused)
      : { outlineStyle: '', outlineWidth: '' };
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring, 'the focus can be seen').toBe('solid 2px');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusIn(page)).toMatchObject({ role: 'button', name: 'Schließen' });
  await page.keyboard.press('Escape');
  await article.hasNoCard();
  expect(await focusedInPage(), 'where it was before').toBe('a');
});

test('for readers who want it still the card comes without a movement', async ({ article, site, page }) => {
  const running = async () => {
    await article.restOn('Semafor');
    const card = await article.card();
    await card.isAbout('Semafor');
    return card.dialog.evaluate((dialog) => {
      const moves = [dialog, ...dialog.querySelectorAll('*')].flatMap((part) => {
        const { animationName, transitionDuration } = getComputedStyle(part);
        return animationName === 'none' && transitionDuration === '0s' ? [] : [animationName];
      });
      return { moves, running: dialog.getAnimations({ subtree: true }).length };
    });
  };
  await article.open(site.demo);
  expect((await running()).moves).toEqual(['appear']);
  await page.keyboard.press('Escape');
  await article.hasNoCard();
  await article.lookAway();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await running()).toEqual({ moves: [], running: 0 });
});

/** The part of this name. */
function named(name: string, heard: readonly Heard[]): Heard | undefined {
  return heard.find((part) => part.name === name && part.role !== 'StaticText');
}

async function focusIn(page: Page): Promise<Heard | undefined> {
  return (await heardOfCard(page)).filter(({ focused }) => focused).at(-1);
}
