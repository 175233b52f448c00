// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '@/entrypoints/contract/requests';
import type { ThisPage } from '@/entrypoints/contract/thisPage';
import { PopupView, type PopupViewProps } from '@/entrypoints/popup/PopupView';
import { popupWords } from '@/entrypoints/popup/popupWords';

afterEach(cleanup);

function page(state: PageState, entities: { id: string; mentions: number }[] = []): ThisPage {
  return {
    is: 'read',
    tabId: 1,
    windowId: 1,
    title: 'Nachricht',
    address: 'https://newsflash24.de/1',
    overview: {
      date: null,
      host: 'newsflash24.de',
      state,
      entities: entities.map((each) => ({ ...each, look: 'ordinary' })),
    },
  };
}

function show(more: Partial<PopupViewProps> = {}) {
  const events = {
    onOn: vi.fn(),
    onSite: vi.fn(),
    onRunOnce: vi.fn(),
    onAllow: vi.fn(),
    onQuery: vi.fn(),
    onChoose: vi.fn(),
    onDossier: vi.fn(),
    onOptions: vi.fn(),
  };
  render(
    <PopupView
      texts={popupWords.de}
      on={true}
      page={page('running')}
      query=""
      list={[]}
      {...events}
      {...more}
    />,
  );
  return events;
}

const isOn = (name: RegExp) => screen.getByRole<HTMLInputElement>('switch', { name }).checked;

describe('the popup on a page it can read', () => {
  test('names the site and counts what stands there', () => {
    show({
      page: page('running', [
        { id: 'krim', mentions: 3 },
        { id: 'putin', mentions: 1 },
      ]),
    });
    expect(isOn(/Auf newsflash24\.de/)).toBe(true);
    expect(screen.getByText('2 Einträge · 4 Stellen')).toBeTruthy();
  });

  test('says so where nothing is known', () => {
    show();
    expect(screen.getByText('Hier steht nichts, wozu etwas vorliegt.')).toBeTruthy();
  });

  const WHY: { state: PageState; says: RegExp; buttons: number }[] = [
    { state: 'site-off', says: /Auf dieser Website ausgeschaltet/, buttons: 0 },
    { state: 'not-news', says: /Nicht als Nachrichtenartikel erkannt/, buttons: 2 },
    { state: 'not-listed', says: /steht nicht auf Ihrer Liste/, buttons: 2 },
    { state: 'not-asked', says: /nur, wenn Sie darum bitten/, buttons: 2 },
  ];
  test.each(WHY)('says why nothing is marked: $state', ({ state, says, buttons }) => {
    show({ page: page(state) });
    expect(isOn(/Auf newsflash24\.de/)).toBe(false);
    expect(screen.getByText(says)).toBeTruthy();
    expect(screen.queryAllByRole('button', { name: /einmal|immer/ })).toHaveLength(buttons);
  });

  test('runs once, or always, at one click', () => {
    const { onRunOnce, onSite } = show({ page: page('not-news') });
    fireEvent.click(screen.getByRole('button', { name: 'Hier einmal ausführen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Auf dieser Website immer' }));
    expect(onRunOnce).toHaveBeenCalledTimes(1);
    expect(onSite.mock.calls).toEqual([[true]]);
  });

  test('says when a page never rests, and still counts', () => {
    show({ page: page('restless', [{ id: 'krim', mentions: 1 }]) });
    expect(screen.getByText(/1 Eintrag · 1 Stelle.*ändert sich ständig/)).toBeTruthy();
    expect(isOn(/Auf newsflash24\.de/)).toBe(true);
  });

  test('switches the site', () => {
    const { onSite } = show();
    fireEvent.click(screen.getByRole('switch', { name: /Auf newsflash24\.de/ }));
    expect(onSite).toHaveBeenCalledWith(false);
  });

  test('switches everything, and says when it is off, whatever the page still believes', () => {
    const { onOn } = show({ on: false });
    expect(screen.getByText('Randnotiz ist überall ausgeschaltet.')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Randnotiz' }));
    expect(onOn).toHaveBeenCalledWith(true);
  });
});

describe('the popup on a page it cannot read', () => {
  test('says which pages are closed to it, without a switch for them', () => {
    show({ page: { is: 'closed' } });
    expect(screen.getByText(/Browserseiten, Erweiterungs-Stores und PDF-Anzeigen/)).toBeTruthy();
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  test('asks for access where the browser took it away', () => {
    const { onAllow } = show({ page: { is: 'not-allowed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Zugriff erlauben' }));
    expect(onAllow).toHaveBeenCalledTimes(1);
  });
});

describe('the list', () => {
  const list = [
    {
      title: 'Orte',
      entities: [
        { id: 'krim', label: 'Krim', mentions: 3, disputed: true },
        { id: 'kreml', label: 'Kreml', mentions: 1, disputed: false },
      ],
    },
  ];

  test('shows groups, counts and what is disputed, also to those who hear it', () => {
    show({ list });
    expect(screen.getByRole('heading', { name: 'Orte' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Krim\s*umstritten\s*3 Stellen/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Kreml\s*1 Stelle/ })).toBeTruthy();
  });

  test('tells which entity was chosen', () => {
    const { onChoose } = show({ list });
    fireEvent.click(screen.getByRole('button', { name: /Kreml/ }));
    expect(onChoose).toHaveBeenCalledWith('kreml');
  });

  test('is searched with every letter', () => {
    const { onQuery } = show({ list });
    fireEvent.input(screen.getByRole('searchbox', { name: 'Wissen durchsuchen …' }), {
      target: { value: 'kr' },
    });
    expect(onQuery).toHaveBeenCalledWith('kr');
  });

  test('says how many hits there are, and when there is none', () => {
    show({ query: 'kr', list });
    expect(screen.getByText('2 Treffer')).toBeTruthy();
    cleanup();
    show({ query: ' Quark ', list: [] });
    expect(screen.getByText('Zu „Quark“ liegt nichts vor.')).toBeTruthy();
  });

  test('says so where the knowledge could not be read', () => {
    show({ list: 'broken' });
    expect(screen.getByText(/Das Wissen ließ sich nicht laden/)).toBeTruthy();
  });
});

test('the foot promises privacy and leads to the options', () => {
  const { onOptions } = show();
  expect(screen.getByText('Nichts, was Sie lesen, verlässt den Browser.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Einstellungen' }));
  expect(onOptions).toHaveBeenCalledTimes(1);
});
