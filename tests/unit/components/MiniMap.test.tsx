// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MiniMap } from '@/components/MiniMap';
import { readingOf } from '@/components/reading';
import { contentOf } from './someContent';
import { mapOf } from './someMap';

afterEach(cleanup);

const KRIM = { de: 'Krim', en: 'Crimea' };
const reading = readingOf(contentOf('krim'), 'de', null, () => {});
const map = mapOf({ sources: ['s-summary'] });

test('is a picture with a name, and its caption names what is hatched, where it lies and whose map it is', () => {
  const { container } = render(<MiniMap map={map} label={KRIM} reading={reading} />);
  expect(screen.getByRole('img', { name: /^Lagekarte: Krim schraffiert/ })).toBeTruthy();
  const caption = container.querySelector('figcaption');
  expect(caption?.querySelector('.by a')?.textContent).toBe('1');
  expect(caption?.textContent).toMatch(
    /^Schraffiert: umstritten \(Krim\)\. 45,1° nördlicher Breite, 34,6° östlicher Länge\. Karte: Verlag 1/,
  );
});

test('hatches with a pattern of its own beside another map', () => {
  const { container } = render(
    <div>
      <MiniMap map={map} label={KRIM} reading={reading} />
      <MiniMap map={map} label={KRIM} reading={reading} />
    </div>,
  );
  const patterns = [...container.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`);
  expect(new Set(patterns).size).toBe(2);
  const fills = [...container.querySelectorAll('.disputed')].map((area) => area.getAttribute('fill'));
  expect(fills).toEqual(patterns);
});

test('writes long names of countries in several lines', () => {
  const { container } = render(<MiniMap map={map} label={KRIM} reading={reading} />);
  const lines = [...container.querySelectorAll('text')].map((name) =>
    [...name.querySelectorAll('tspan')].map((line) => line.textContent),
  );
  expect(lines).toEqual([['Russische', 'Föderation'], ['Ukraine']]);
});

test('has no point where the map is about an area, and one where it is about a town', () => {
  const { container, rerender } = render(<MiniMap map={map} label={KRIM} reading={reading} />);
  expect(container.querySelector('.point')).toBeNull();
  rerender(<MiniMap map={{ ...map, at: [320, 180] }} label={KRIM} reading={reading} />);
  expect(container.querySelector('.point')?.getAttribute('cx')).toBe('320');
});
