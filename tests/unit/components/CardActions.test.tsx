// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardActions } from '@/components/CardActions';
import type { CardActs } from '@/components/cardActs';
import { readingOf } from '@/components/reading';
import type { Why } from '@/knowledge/mention';
import { contentOf } from './someContent';

afterEach(cleanup);

const CARD = contentOf('krim');
const WHY: Why = { name: 'Krim', form: 'written', evidence: 'unambiguous', score: 0.8 };

/** The list, unfolded. */
function show(more: Partial<CardActs> = {}, why: Why | null = WHY) {
  const acts: CardActs = {
    host: 'zeitung.example',
    pageLanguage: 'de',
    version: '1.2.3',
    isKnown: false,
    isWrong: false,
    copy: vi.fn(async () => undefined),
    onKnown: vi.fn(async () => undefined),
    onWrong: vi.fn(),
    onLeaveSite: vi.fn(async () => undefined),
    ...more,
  };
  render(
    <CardActions
      content={CARD}
      reading={readingOf(CARD, 'de', null, () => undefined)}
      why={why}
      acts={acts}
    />,
  );
  press('Kopieren, ausblenden, melden …');
  return acts;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const failing = async () => {
  throw new Error('no');
};

describe('what a reader can do with a card', () => {
  test('is folded away until asked for, and folds away again', () => {
    show();
    const open = screen.getByRole('button', { name: 'Kopieren, ausblenden, melden …' });
    expect(open.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('button', { name: 'Kenne ich' })).toBeTruthy();
    fireEvent.click(open);
    expect(open.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Kenne ich' })).toBeNull();
  });

  test.each([
    ['Als Text kopieren', /^Name von krim\nArt\n/],
    ['Als Markdown kopieren', /^## Name von krim\n/],
  ])('"%s" copies the whole card, and says so', async (button, begins) => {
    const { copy } = show();
    press(button);
    expect(copy).toHaveBeenCalledWith(expect.stringMatching(begins));
    expect(await screen.findByText('Kopiert, mit allen Quellen.')).toBeTruthy();
  });

  test('says plainly where nothing was copied', async () => {
    show({ copy: failing });
    press('Als Text kopieren');
    expect(await screen.findByText(/Kopieren ging hier nicht/)).toBeTruthy();
  });

  test('knowing an entity is told in a live region, and undone by the same button', async () => {
    const { onKnown } = show();
    const button = screen.getByRole('button', { name: 'Kenne ich' });
    fireEvent.click(button);
    const told = await screen.findByText(/nirgends mehr markiert\. Die Liste/);
    expect(told.getAttribute('role')).toBe('status');
    expect(button.textContent).toBe('Rückgängig');
    expect(button.getAttribute('aria-label')).toBe('Rückgängig: Kenne ich');
    fireEvent.click(button);
    expect(await screen.findByRole('button', { name: 'Kenne ich' })).toBe(button);
    expect(onKnown).toHaveBeenCalledTimes(2);
    expect(onKnown).toHaveBeenNthCalledWith(1, true);
    expect(onKnown).toHaveBeenLastCalledWith(false);
  });

  test('what could not be saved is not said to be', async () => {
    show({ onKnown: failing });
    press('Kenne ich');
    expect(await screen.findByText(/ließ sich nicht speichern/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kenne ich' })).toBeTruthy();
  });

  test('an entity that is not meant here: told with how long that holds, and undone', async () => {
    const { onWrong } = show();
    press('Hier falsch');
    expect(onWrong).toHaveBeenLastCalledWith(true);
    expect(await screen.findByText(/Nach dem Neuladen doch wieder/)).toBeTruthy();
    press('Rückgängig: Hier falsch');
    expect(onWrong).toHaveBeenLastCalledWith(false);
  });

  test('an entity that is not on the page cannot be wrong there', () => {
    show({ isWrong: null });
    expect(screen.queryByRole('button', { name: 'Hier falsch' })).toBeNull();
  });

  test.each([
    [{ isKnown: true }, 'Rückgängig: Kenne ich'],
    [{ isWrong: true }, 'Rückgängig: Hier falsch'],
  ])('%j can be undone whenever the card is open', (stands, name) => {
    show(stands);
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  test('leaving a site says before which one, and how to come back', () => {
    const { onLeaveSite } = show();
    const button = screen.getByRole('button', { name: 'Nicht auf dieser Website' });
    const hint = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toMatch(/auf zeitung\.example aus.*Symbol in der Symbolleiste/);
    fireEvent.click(button);
    expect(onLeaveSite).toHaveBeenCalledOnce();
  });
});

describe('a report of a mistake', () => {
  const textOf = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text der Meldung' }).value;
  const choose = (claim: string) => {
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: /Was ist falsch/ });
    const at = [...select.options].findIndex(({ text }) => text === claim);
    fireEvent.change(select, { target: { selectedIndex: at } });
  };

  test('is about the claim that is chosen, and copied as it stands there', async () => {
    const { copy } = show();
    press('Fehler melden');
    expect(textOf()).toContain('Es geht um: Die ganze Karte\nMarkiert als: Krim');
    choose('Fakt 2: Angabe zwei');
    await screen.findByDisplayValue(/Es geht um: Fakt 2/);
    expect(textOf()).toContain('Es geht um: Fakt 2: Angabe zwei\n[5] Verlag 5');
    expect(textOf()).not.toContain('Markiert als');
    press('Meldung kopieren');
    expect(copy).toHaveBeenLastCalledWith(textOf());
    expect(await screen.findByText(/Gesendet ist sie noch nicht/)).toBeTruthy();
  });

  test('holds neither address nor site of the page, and says where it can go', () => {
    show();
    press('Fehler melden');
    expect(textOf()).not.toMatch(/zeitung\.example|about:|localhost/);
    expect(screen.getByText(/an die, von denen Sie Randnotiz haben/)).toBeTruthy();
  });

  test('asks about a mark only where there is one', () => {
    show({}, null);
    press('Fehler melden');
    expect(screen.queryByRole('option', { name: /Die Markierung/ })).toBeNull();
  });
});
