// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '@/components/HoverCard';
import { contentOf } from './someContent';

afterEach(cleanup);

const nothing = () => {};
function show(more: Partial<HoverCardProps> = {}) {
  const props: HoverCardProps = {
    content: contentOf('krim'),
    language: 'de',
    articleDate: '2025-03-18',
    today: '2025-04-01',
    why: null,
    pinned: false,
    back: null,
    onClose: nothing,
    onPin: nothing,
    onBack: nothing,
    onFollow: nothing,
    ...more,
  };
  return render(<HoverCard {...props} />);
}
const openWhole = () => fireEvent.click(screen.getByRole('button', { name: 'Mehr' }));

describe('a card', () => {
  test('is a dialog named by its entity, in the language of its texts', () => {
    show();
    const dialog = screen.getByRole('dialog', { name: 'Name von krim' });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(dialog.getAttribute('lang')).toBe('de');
  });

  test('speaks English where asked to', () => {
    show({ language: 'en' });
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
    expect(screen.getByText('Zusammenfassung (en)')).toBeTruthy();
  });

  test('shows summary, dispute and the first facts first, the rest on demand, and back again', () => {
    show();
    expect(screen.getByText('Die einen')).toBeTruthy();
    expect(screen.getByText('Wert vier')).toBeTruthy();
    expect(screen.queryByText('Wert fünf')).toBeNull();
    expect(screen.queryByText('Zeitleiste')).toBeNull();
    openWhole();
    expect(screen.getByText('Wert fünf')).toBeTruthy();
    expect(screen.getByText('Zeitleiste')).toBeTruthy();
    expect(screen.getByRole('table', { name: /Förderung/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Weniger' }));
    expect(screen.queryByText('Wert fünf')).toBeNull();
  });

  test('offers no more where there is no more', () => {
    show({ content: contentOf('krim', { facts: [], events: [], series: [] }) });
    expect(screen.queryByRole('button', { name: 'Mehr' })).toBeNull();
  });

  test.each([
    { content: 'nothing', says: /liegt nichts vor/ },
    { content: 'unreadable', says: /ließ sich nicht laden/ },
  ] as const)('says plainly why it is empty: $content', ({ content, says }) => {
    show({ content });
    expect(screen.getByText(says)).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'Keine Karte' })).toBeTruthy();
  });
});

describe('every claim', () => {
  const CLAIMS: [what: string, source: string][] = [
    ['summary', 's-summary'],
    ['first position', 's-position-0'],
    ['second position', 's-position-1'],
    ['first fact', 's-fact-0'],
    ['last fact', 's-fact-4'],
    ['event', 's-event-0'],
    ['series', 's-series'],
    ['row with its own source', 's-row'],
    ['votes', 's-votes'],
    ['relation', 's-relation'],
  ];

  test.each(CLAIMS)('links its source by number: %s', (_, source) => {
    show();
    openWhole();
    const number = contentOf('krim').sources.findIndex(({ id }) => id === source) + 1;
    const link = screen.getByRole('link', { name: `Quelle ${number}: Verlag ${number}, Titel ${number}` });
    expect(link.textContent).toBe(String(number));
    expect(link.getAttribute('href')).toBe(`https://example.org/${source}`);
  });

  test('opens its source in a new tab that learns nothing', () => {
    show();
    openWhole();
    const links = screen.getAllByRole('link');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  test('has a number that stands in the list of sources, first those of the short part', () => {
    const { container } = show();
    const listed = () => [...container.querySelectorAll('.sources li')].map((li) => li.getAttribute('value'));
    const cited = () =>
      new Set([...container.querySelectorAll('.numbers a')].map((link) => link.textContent));
    expect(new Set(listed())).toEqual(cited());
    openWhole();
    expect(new Set(listed())).toEqual(cited());
    expect(listed()).toHaveLength(14);
  });

  test('links nothing that is not https', () => {
    const content = contentOf('krim');
    show({
      content: {
        ...content,
        sources: content.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })),
      },
    });
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  test('says when it holds', () => {
    const { container } = show();
    openWhole();
    const undated = [...container.querySelectorAll('.fact')].filter(
      (fact) => !fact.querySelector('.when')?.textContent?.trim(),
    );
    expect(undated).toEqual([]);
    expect(screen.getByText('ohne Zeitbezug')).toBeTruthy();
  });

  test('says how sure it is only where that is not plain', () => {
    const { container } = show();
    expect([...container.querySelectorAll('.nature')].map((mark) => mark.textContent)).toEqual(['Schätzung']);
  });
});

describe('why a word is marked', () => {
  test('stands at the end, folded up, for a card that was opened on its word', () => {
    const { container } = show({
      why: { name: 'Krim', form: 'written', evidence: 'unambiguous', score: 0.8 },
    });
    const last = container.querySelector('.body')?.lastElementChild;
    expect(last?.querySelector('summary')?.textContent).toBe('Warum ist das markiert?');
    expect(last?.hasAttribute('open')).toBe(false);
    expect([...(last?.querySelectorAll('p') ?? [])].map((sentence) => sentence.textContent)).toEqual([
      'Name im Verzeichnis: Krim, im Text genau so geschrieben.',
      'Der Name gilt als eindeutig.',
    ]);
  });

  test('is no question where no word is marked', () => {
    show({ why: null });
    expect(screen.queryByText('Warum ist das markiert?')).toBeNull();
  });
});

describe('the timeline', () => {
  test('stands in order, with the article in its place', () => {
    const { container } = show();
    openWhole();
    const steps = [...container.querySelectorAll('.timeline li')].map((li) => li.textContent);
    expect(steps).toEqual([
      expect.stringContaining('davor'),
      '18. März 2025 Dieser Artikel',
      expect.stringContaining('danach'),
    ]);
  });

  test('has no article where its date is not known', () => {
    show({ articleDate: null });
    openWhole();
    expect(screen.queryByText('Dieser Artikel')).toBeNull();
  });
});

describe('a chart', () => {
  test('draws rows against the longest, the total as a number only, and shows whose card it is', () => {
    show();
    openWhole();
    const rows = within(screen.getByRole('table', { name: /Förderung/ })).getAllByRole('row');
    const bars = rows.map((row) => row.querySelector<HTMLElement>('.bar i')?.style.width);
    expect(bars).toEqual(['100%', expect.stringMatching(/^33\.3/), undefined]);
    expect(rows.map((row) => row.className)).toEqual(['own', '', 'total']);
    expect(rows[2]?.textContent).toContain('100');
  });

  test('names unit and edition', () => {
    show();
    openWhole();
    expect(screen.getByText('t · Ausgabe 2025')).toBeTruthy();
  });

  test('of votes gives each number under its name', () => {
    show();
    openWhole();
    const table = screen.getByRole('table', { name: /Abstimmung/ });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    const numbers = [...table.querySelectorAll('td.number')].map((cell) => cell.textContent);
    expect(heads).toEqual(['dafür', 'dagegen', 'enthalten']);
    expect(numbers).toEqual(['100', '11', '58']);
  });
});

describe('the reader', () => {
  test('can close, pin, go back and follow a neighbour', () => {
    const said = { onClose: vi.fn(), onPin: vi.fn(), onBack: vi.fn(), onFollow: vi.fn() };
    show({ ...said, back: { de: 'Ukraine', en: 'Ukraine' } });
    fireEvent.click(screen.getByRole('button', { name: 'Schließen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Anheften' }));
    fireEvent.click(screen.getByRole('button', { name: 'Zurück zu Ukraine' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kiew' }));
    for (const event of [said.onClose, said.onPin, said.onBack]) expect(event).toHaveBeenCalledOnce();
    expect(said.onFollow).toHaveBeenCalledExactlyOnceWith('kiew');
  });

  test('hears and sees whether the card is pinned', () => {
    show({ pinned: true });
    const pin = screen.getByRole('button', { name: 'Anheften' });
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    expect(pin.title).toBe('Lösen');
  });

  test('is told how a neighbour stands to the entity', () => {
    show();
    const chip = screen.getByRole('button', { name: 'Kiew' }).closest('li');
    expect(chip?.textContent).toContain('Teil von');
  });
});
