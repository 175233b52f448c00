// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OfficeSequence } from '@/components/OfficeSequence';
import { readingOf } from '@/components/reading';
import type { Fact, Nature } from '@/knowledge/entity';
import { contentOf } from './someContent';

afterEach(cleanup);

const office = (label: string, from: string, to?: string, nature: Nature = 'established'): Fact => ({
  label: { de: label, en: label },
  value: { de: `${label} von etwas`, en: `${label} of something` },
  when: { from, ...(to !== undefined && { to }) },
  nature,
  sources: ['s-summary'],
});

const OFFICES = [
  office('Präsident', '2025-01-20', '2029-01'),
  office('Minister', '2020', '2025-01'),
  office('Bote', '2010', '2015', 'self-reported'),
];

const show = (articleDate: string | null) =>
  render(
    <OfficeSequence
      offices={OFFICES}
      reading={readingOf(contentOf('krim'), 'de', articleDate, () => {}, '2026-11-22')}
    />,
  ).container;

const tagsIn = (container: Element) =>
  [...container.querySelectorAll('li')].map((li) => li.querySelector('.tags')?.textContent ?? '');

test.each([
  { articleDate: '2025-03-18', tags: ['als der Artikel erschien · dauert an', '', ''] },
  { articleDate: '2022-01', tags: ['erst nach diesem Artikel · dauert an', 'als der Artikel erschien', ''] },
  { articleDate: '2017', tags: ['erst nach diesem Artikel · dauert an', 'erst nach diesem Artikel', ''] },
  { articleDate: null, tags: ['dauert an', '', ''] },
])('says what was held when an article of $articleDate appeared, and what lasts', ({ articleDate, tags }) => {
  expect(tagsIn(show(articleDate))).toEqual(tags);
});

test('each says from when to when, and its source', () => {
  const first = show(null).querySelector('li');
  expect(first?.textContent).toContain('20. Januar 2025 – Januar 2029');
  expect(first?.querySelector('a')?.textContent).toBe('1');
});

test('says whose word it is where it is not established', () => {
  const natures = [...show(null).querySelectorAll('.nature')].map((mark) => mark.textContent);
  expect(natures).toEqual(['eigene Angabe']);
});

test('draws how long, to scale, up to today', () => {
  const bars = [...show(null).querySelectorAll<HTMLElement>('.span i')].map(({ style }) => style.width);
  const [last = 0, middle = 0, first = 0] = bars.map((width) => Number.parseFloat(width));
  expect(last).toBeLessThan(middle);
  expect(middle).toBeLessThan(first);
});
