// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '@/entrypoints/contract/settings';
import { OptionsView, type OptionsViewProps } from '@/entrypoints/options/OptionsView';
import { optionsWords } from '@/entrypoints/options/optionsWords';

afterEach(cleanup);

const PACK = {
  id: 'lakes',
  title: { de: 'Seen', en: 'Lakes' },
  description: { de: 'Seen der Welt', en: 'Lakes of the world' },
  licence: 'CC BY 4.0',
  editor: 'Somebody',
  date: '2026-01-02',
  entities: 1200,
  on: true,
};

function show(more: Partial<OptionsViewProps> = {}) {
  const events = { onChange: vi.fn(), onSite: vi.fn(), onPack: vi.fn(), onForget: vi.fn() };
  render(
    <OptionsView
      settings={DEFAULTS}
      catalogue={{ packs: [PACK], entities: [] }}
      keys={[]}
      notes={[]}
      language="de"
      texts={optionsWords.de}
      {...events}
      {...more}
    />,
  );
  return events;
}

describe('the options page', () => {
  test('says that nothing needs saving, and has no button for it', () => {
    show();
    expect(screen.getByText(/Jede Änderung gilt sofort/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /speichern/i })).toBeNull();
  });

  test('shows what is chosen', () => {
    show({ settings: { ...DEFAULTS, on: false, where: 'listed', density: 'all' } });
    const isChecked = (name: string | RegExp) =>
      screen.getByRole<HTMLInputElement>('radio', { name }).checked;
    expect(screen.getByRole<HTMLInputElement>('switch', { name: /eingeschaltet/ }).checked).toBe(false);
    expect(isChecked(/Nur auf Websites/)).toBe(true);
    expect(isChecked(/Auf allen Websites/)).toBe(false);
    expect(isChecked(/^Alle/)).toBe(true);
  });

  const CHOICES: { name: RegExp; change: object }[] = [
    { name: /Auf allen Websites/, change: { where: 'everywhere' } },
    { name: /Nur, wenn ich darum bitte/, change: { where: 'asked' } },
    { name: /Getönter Grund/, change: { markStyle: 'tint' } },
    { name: /Nur am Rand/, change: { markStyle: 'margin' } },
    { name: /Erst auf Tastendruck/, change: { markStyle: 'onKey' } },
    { name: /Wenige/, change: { density: 'few' } },
    { name: /nur nach einem Klick/, change: { openOn: 'click' } },
    { name: /Englisch/, change: { language: 'en' } },
  ];
  test.each(CHOICES)('choosing $name is an event at once', ({ name, change }) => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  test('moving the slider sets the wait in milliseconds', () => {
    const { onChange } = show();
    const slider = screen.getByRole('slider', { name: /So lange ruht der Zeiger/ });
    expect(slider.getAttribute('aria-valuetext')).toBe('300 ms');
    fireEvent.input(slider, { target: { value: '1500' } });
    expect(onChange).toHaveBeenCalledWith({ dwellMs: 1500 });
  });

  test('moving the other slider sets how long a card stays', () => {
    const { onChange } = show();
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: /bleibt sie offen/ });
    expect([slider.min, slider.value, slider.max]).toEqual(['150', '300', '1500']);
    fireEvent.input(slider, { target: { value: '600' } });
    expect(onChange).toHaveBeenCalledWith({ graceMs: 600 });
  });

  test('has nothing to wait for where only a click opens cards', () => {
    show({ settings: { ...DEFAULTS, openOn: 'click' } });
    const sliders = screen.getAllByRole<HTMLInputElement>('slider');
    expect(sliders.map(({ disabled }) => disabled)).toEqual([true, true]);
  });

  test('the strip is a switch where marks are seen otherwise, too', () => {
    const { onChange } = show();
    expect(document.querySelector('.sample-strip')).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: /Bildlaufleiste/ }));
    expect(onChange).toHaveBeenCalledWith({ strip: true });
  });

  test.each([
    { markStyle: 'margin', strip: false, hasSwitch: false, hasSample: true },
    { markStyle: 'none', strip: true, hasSwitch: false, hasSample: false },
    { markStyle: 'tint', strip: true, hasSwitch: true, hasSample: true },
    { markStyle: 'onKey', strip: false, hasSwitch: true, hasSample: false },
  ] as const)('in style $markStyle, strip $strip, the sample shows what pages will', (choice) => {
    show({ settings: { ...DEFAULTS, markStyle: choice.markStyle, strip: choice.strip } });
    expect(screen.queryByRole('switch', { name: /Bildlaufleiste/ }) !== null).toBe(choice.hasSwitch);
    expect(document.querySelector('.sample-strip') !== null).toBe(choice.hasSample);
  });

  test('shows a pack with size, day, editor and licence, and switches it', () => {
    const { onPack } = show();
    expect(
      screen.getByText('1.200 Einträge · Stand 2. Januar 2026 · Somebody · Lizenz CC BY 4.0'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: /Seen der Welt/ }));
    expect(onPack).toHaveBeenCalledWith('lakes', false);
  });

  test('says so where the packs could not be read, and keeps the rest', () => {
    show({ catalogue: 'broken' });
    expect(screen.getByText(/ließen sich nicht laden/)).toBeTruthy();
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(0);
  });

  test('tells what changed in the knowledge, the newest version open', () => {
    const note = (version: string, line: string) => ({
      version,
      date: '2026-11-22',
      lines: [{ de: line, en: line }],
    });
    show({ notes: [note('0.2.0', 'Neues'), note('0.1.0', 'Älteres')] });
    const [newest, older] = screen.getAllByRole<HTMLDetailsElement>('group').slice(-2);
    expect(newest?.open).toBe(true);
    expect(newest?.textContent).toBe('Fassung 0.2.0, 22. November 2026Neues');
    expect(older?.open).toBe(false);
  });

  test('shows the keys the browser really assigned', () => {
    show({
      keys: [
        { command: '_execute_action', shortcut: 'Alt+Shift+K' },
        { command: 'toggle-site', shortcut: '' },
        { command: 'next-mark', shortcut: 'Alt+Shift+Period' },
      ],
    });
    expect(screen.getByText('Alt+Shift+Punkt')).toBeTruthy();
    const commands = [...document.querySelectorAll('.keys dt')].map((command) => command.textContent);
    expect(commands).toEqual([
      'Übersicht dieser Seite öffnen',
      'Zur nächsten Markierung, mit ihrer Karte',
      'Auf dieser Website ein- oder ausschalten',
    ]);
    expect(screen.getByText('Alt+Shift+K')).toBeTruthy();
    expect(screen.getByText('nicht belegt')).toBeTruthy();
  });
});

describe('what the reader knows', () => {
  const entry = (id: string, label: string) => ({
    ...{ id, type: 'place' as const, pack: 'lakes', names: [], disputed: false },
    label: { de: label, en: label },
    kind: { de: 'See', en: 'lake' },
  });
  const entities = [entry('ladoga', 'Ladoga'), entry('aral', 'Aralsee')];
  const known = { ...DEFAULTS, known: ['ladoga', 'of-a-pack-that-is-off', 'aral'] };

  test('is listed by name, in order of the alphabet; what has no name here by its id', () => {
    show({ settings: known, catalogue: { packs: [PACK], entities } });
    const buttons = screen.getAllByRole('button', { name: /^Wieder markieren: / });
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Wieder markieren: Aralsee',
      'Wieder markieren: Ladoga',
      'Wieder markieren: of-a-pack-that-is-off',
    ]);
  });

  test('is marked again at a press; that is told, and the focus is not lost', async () => {
    const { onForget } = show({ settings: known, catalogue: { packs: [PACK], entities } });
    fireEvent.click(screen.getByRole('button', { name: 'Wieder markieren: Ladoga' }));
    expect(onForget).toHaveBeenCalledWith('ladoga');
    expect(await screen.findByText('Ladoga wird wieder markiert.')).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/nirgends markiert/);
  });

  test('is explained where there is nothing yet', () => {
    show();
    expect(screen.getByText(/In jeder Karte steht unten „Kenne ich“/)).toBeTruthy();
  });
});

describe('the list of sites', () => {
  const sites = { 'example.org': 'off', 'a.de': 'on' } as const;
  const shown = (events = show({ settings: { ...DEFAULTS, sites } })) => events;

  test('names each site in order of the alphabet, with its rule', () => {
    shown();
    const [list] = screen.getAllByRole('list');
    const rows = within(list as HTMLElement).getAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('.host')?.textContent)).toEqual(['a.de', 'example.org']);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Auf example.org' }).value).toBe('off');
  });

  test('changes a rule, and takes a site off', () => {
    const { onSite } = shown();
    fireEvent.change(screen.getByRole('combobox', { name: 'Auf a.de' }), { target: { value: 'off' } });
    fireEvent.click(screen.getByRole('button', { name: 'example.org aus der Liste nehmen' }));
    expect(onSite.mock.calls).toEqual([
      ['a.de', 'off'],
      ['example.org', null],
    ]);
  });

  test('adds a site from a pasted address, and says so', async () => {
    const { onSite } = shown();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Website' });
    fireEvent.input(box, { target: { value: 'https://www.spiegel.de/politik' } });
    fireEvent.click(screen.getByRole('button', { name: 'Hinzufügen' }));
    expect(onSite).toHaveBeenCalledWith('spiegel.de', 'on');
    expect(await screen.findByText('spiegel.de steht jetzt auf der Liste.')).toBeTruthy();
    expect(box.value).toBe('');
  });

  test('turns away what is no site, and says what is needed', async () => {
    const { onSite } = shown();
    fireEvent.input(screen.getByRole('textbox', { name: 'Website' }), { target: { value: 'quatsch' } });
    fireEvent.click(screen.getByRole('button', { name: 'Hinzufügen' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/keine Adresse.*example\.org/);
    expect(onSite).not.toHaveBeenCalled();
  });
});
