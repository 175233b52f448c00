import { expect, test } from 'vitest';
import { parsePageAsk } from '@/entrypoints/contract/parsePageAsk';
import { PAGE_COMMANDS } from '@/entrypoints/contract/requests';

test.each(PAGE_COMMANDS)('a page takes the key %s, and nothing besides', (command) => {
  expect(parsePageAsk.press({ command, more: 1 })).toEqual({ command });
});

test.each([null, 'next-mark', {}, { command: 'toggle-site' }, { command: 3 }])(
  'a page takes no key %j',
  (raw) => {
    expect(() => parsePageAsk.press(raw)).toThrow('needs { command }');
  },
);

test('a card is asked for by its id', () => {
  expect(parsePageAsk.show({ id: 'krim' })).toEqual({ id: 'krim' });
  expect(() => parsePageAsk.openCard({ id: 7 })).toThrow('needs { id: string }');
});
