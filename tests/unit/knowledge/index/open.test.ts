import { describe, expect, test } from 'vitest';
import { compileIndex } from '@/knowledge/index/compile';
import { namesOf } from '@/knowledge/index/names';
import { IndexError, nameText, openIndex } from '@/knowledge/index/open';
import { recordPlaces } from '@/knowledge/index/records';
import { entity, GAZETTEER, HEADS } from '@/tests/fixtures/gazetteer';

test('the same entities give the same bytes, others another build', () => {
  const once = new Uint8Array(compileIndex(GAZETTEER, HEADS));
  const again = new Uint8Array(compileIndex(GAZETTEER, HEADS));
  expect(again).toEqual(once);
  const other = compileIndex([...GAZETTEER, entity('neu', { de: ['Neu'] })], HEADS);
  expect(openIndex(other).build).not.toBe(openIndex(once.buffer).build);
});

test('names read as they were written', () => {
  const given = entity('a', { de: ['Weiß|es Haus', 'Saudi-Arabien', 'D.C'], en: ['Washington, D.C'] });
  const index = openIndex(compileIndex([given]));
  expect(
    recordPlaces(namesOf(given, 0))
      .slice(0, 4)
      .map((name) => nameText(index, name)),
  ).toEqual(['Weißes Haus', 'Saudi-Arabien', 'D.C', 'Washington, D.C']);
});

test('an index without any name opens', () => {
  expect(openIndex(compileIndex([], HEADS)).entityCount).toBe(0);
});

describe('what is no index is refused with the cure', () => {
  const good = compileIndex(GAZETTEER, HEADS);
  test.each<[string, ArrayBuffer]>([
    ['no bytes', new ArrayBuffer(0)],
    ['other bytes', new ArrayBuffer(4096)],
    ['a file cut short', good.slice(0, good.byteLength - 4)],
  ])('%s', (_, bytes) => {
    expect(() => openIndex(bytes)).toThrow(IndexError);
    expect(() => openIndex(bytes)).toThrow(/Build it again/);
  });
});
