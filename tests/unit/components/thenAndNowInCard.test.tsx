// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '@/components/HoverCard';
import { KnowledgeCard } from '@/components/KnowledgeCard';
import type { Fact, When } from '@/knowledge/entity';
import { contentOf } from './someContent';

afterEach(cleanup);

const text = (words: string) => ({ de: words, en: words });
const fact = (label: string, when: When): Fact => ({
  label: text(label),
  value: text(`Wert von ${label}`),
  when,
  nature: 'established',
  sources: [],
});
const FACTS = [
  fact('neu', { from: '2018' }),
  fact('damals', { from: '2005', to: '2021' }),
  fact('vorbei', { from: '1998', to: '2005' }),
];
const nothing = () => {};

function show(more: Partial<HoverCardProps> = {}, facts: Fact[] = FACTS) {
  return render(
    <HoverCard
      content={contentOf('krim', { facts })}
      language="de"
      articleDate="2014-03-18"
      today="2026-11-22"
      why={null}
      pinned={false}
      back={null}
      onClose={nothing}
      onPin={nothing}
      onBack={nothing}
      onFollow={nothing}
      {...more}
    />,
  );
}
const labels = (container: Element) =>
  [...container.querySelectorAll('.fact dt')].map((dt) => dt.textContent);
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('on an old article', () => {
  test('the first line says of which time the facts are', () => {
    const { container } = show();
    expect(container.querySelector('.body')?.firstElementChild?.textContent).toBe(
      'Artikel von 2014: Fakten, wie sie damals galten; alles andere ist von heute.',
    );
  });

  test('what held then comes first, then what is newer, then what was over; each under its name', () => {
    const { container } = show();
    expect(labels(container)).toEqual(['damals', 'neu', 'vorbei']);
    expect(headings()).toEqual(expect.arrayContaining([expect.stringMatching(/^Seither/), 'Davor']));
  });

  test('the short part has room for what is newer, and for what happened last', () => {
    const facts = ['a', 'b', 'c', 'd', 'e'].map((label) => fact(label, { from: '2000' }));
    const { container } = show({}, [...facts, ...FACTS]);
    expect(labels(container)).toEqual(['a', 'b', 'c', 'neu']);
    expect(container.querySelector('.timeline')?.textContent).toMatch(/Dieser Artikel.*danach/);
    expect(container.querySelector('.timeline')?.textContent).not.toContain('davor');
    fireEvent.click(screen.getByRole('button', { name: 'Mehr' }));
    expect(labels(container)).toEqual(['a', 'b', 'c', 'd', 'e', 'damals', 'neu', 'vorbei']);
    expect(container.querySelector('.timeline')?.textContent).toContain('davor');
  });

  test.each([
    {
      given: 'all facts are newer',
      facts: [fact('neu', { from: '2018' })],
      says: /Von damals liegt kein Fakt vor/,
    },
    { given: 'there are no facts', facts: [], says: /Was hier steht, ist von heute/ },
  ])('the first line is honest where $given', ({ facts, says }) => {
    show({}, facts);
    expect(screen.getByText(says)).toBeTruthy();
  });

  test('disputes are shown whole', () => {
    show();
    expect(screen.getByText('Die einen')).toBeTruthy();
    expect(screen.getByText('Die anderen')).toBeTruthy();
  });
});

test('on an article of this year nothing is said of its age', () => {
  const { container } = show({ articleDate: '2026-03-18' });
  expect(container.querySelector('.article-age')).toBeNull();
});

describe('where the page has no date', () => {
  test('the card says quietly that the facts are of today, and what is over stands apart', () => {
    const { container } = show({ articleDate: null });
    expect(screen.getByText('Die Seite nennt kein Datum: Fakten von heute.')).toBeTruthy();
    expect(labels(container)).toEqual(['neu', 'damals', 'vorbei']);
    expect(headings()).toContain('Früher');
  });

  test('nothing is said where there is no page', () => {
    const content = contentOf('krim', { facts: FACTS });
    render(
      <KnowledgeCard
        content={content}
        language="de"
        backLabel="Zurück"
        onBack={nothing}
        onFollow={nothing}
      />,
    );
    expect(screen.queryByText(/kein Datum/)).toBeNull();
  });
});

describe('names in the texts', () => {
  const content = {
    ...contentOf('krim', { summary: { ...text('Die Ukraine und Russland.'), sources: [] } }),
    names: {
      de: [
        [
          'Die Ukraine und Russland.',
          [
            { start: 4, end: 11, id: 'ukraine' },
            { start: 16, end: 24, id: 'russland' },
          ],
        ],
        ['Ja', [{ start: 0, end: 2, id: 'ja' }]],
      ] as const,
      en: [],
    },
  };

  test('lead to their cards, and the text stays as it is', () => {
    const onFollow = vi.fn();
    const { container } = show({ content, onFollow });
    expect(container.querySelector('.summary')?.textContent).toBe('Die Ukraine und Russland.');
    fireEvent.click(screen.getByRole('button', { name: 'Russland' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ja' }));
    expect(onFollow.mock.calls).toEqual([['russland'], ['ja']]);
  });

  test('are those of the language shown', () => {
    show({ content, language: 'en' });
    expect(screen.queryByRole('button', { name: 'Russland' })).toBeNull();
  });
});

test('what else the word may mean can be chosen', () => {
  const onFollow = vi.fn();
  const senses = [{ id: 'waffenruhe', label: text('Waffenruhe'), kind: text('Begriff') }];
  show({ content: { ...contentOf('krim'), senses }, onFollow });
  expect(screen.getByRole('region', { name: 'Gemeint sein kann auch' }).textContent).toContain('Begriff');
  fireEvent.click(screen.getByRole('button', { name: 'Waffenruhe' }));
  expect(onFollow).toHaveBeenCalledExactlyOnceWith('waffenruhe');
});
