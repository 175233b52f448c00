// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { readingOf } from '@/components/reading';
import { SourceList } from '@/components/SourceList';
import type { Source } from '@/knowledge/entity';
import { smallCard } from './cardCopies';

afterEach(cleanup);

function show(checked: Source['checked']): void {
  const card = smallCard();
  const content = { ...card, sources: card.sources.slice(0, 1).map((source) => ({ ...source, checked })) };
  const reading = readingOf(content, 'de', null, () => undefined);
  render(<SourceList sources={[...reading.sources.values()]} reading={reading} />);
}

test('a source read on its own page says nothing of copies', () => {
  show({ on: '2026-11-22', how: 'seen' });
  expect(screen.queryByText(/als Kopie gelesen/)).toBeNull();
});

test('one read in a copy leads to it', () => {
  show({ on: '2026-11-22', how: 'copy', at: 'https://copies.example/a' });
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /als Kopie gelesen/ });
  expect(link.href).toBe('https://copies.example/a');
});

test('one read in a copy that nobody noted says so all the same', () => {
  show({ on: '2026-11-22', how: 'copy' });
  expect(screen.getByText(/als Kopie gelesen/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: /als Kopie gelesen/ })).toBeNull();
});
