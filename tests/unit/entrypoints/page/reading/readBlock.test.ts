// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Changes } from '@/entrypoints/page/changes/changeLog';
import { entitiesOf } from '@/entrypoints/page/reading/entitiesOf';
import { NO_TEXT, type PageText, readPage } from '@/entrypoints/page/reading/pageText';
import { applyMentions } from '@/entrypoints/page/reading/readBlock';
import type { Mention } from '@/knowledge/mention';

function read(before: PageText, changes: Changes): PageText {
  const reading = readPage(before, changes);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

function mention(block: number, start: number, end: number, id: string, marked = true): Mention {
  return {
    block,
    start,
    end,
    id,
    marked,
    derived: false,
    first: true,
    salience: 1,
    why: { name: id, form: 'written', evidence: 'unambiguous', score: 0.8 },
  };
}

const WHOLE = { whole: true, scopes: [] };
const ordinary = () => 'ordinary' as const;
const textsOf = ({ blocks }: PageText) => blocks.map(({ block }) => block.text);
const p = (nth: number): Element => document.querySelectorAll('p')[nth] ?? document.body;

let page: PageText;
beforeEach(() => {
  document.body.innerHTML =
    '<article><h1>Die Krim heute</h1><p>Kiew sagt</p><p>Krim und Moskau</p></article>';
  page = read(NO_TEXT, WHOLE);
});

describe('reading a page again', () => {
  test('when nothing changed, every block is the same object', () => {
    expect(read(page, WHOLE).blocks.map((block, at) => block === page.blocks[at])).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('when one block changed, the others keep their marks', () => {
    applyMentions(page.blocks, [mention(1, 0, 4, 'kiew'), mention(2, 0, 4, 'krim')], ordinary);
    const [kiew] = page.blocks[1]?.marks ?? [];
    p(1).textContent = 'Donezk';
    const now = read(page, { whole: false, scopes: [p(1)] });
    expect(textsOf(now)).toEqual(['Die Krim heute', 'Kiew sagt', 'Donezk']);
    expect(now.blocks[1]?.marks).toEqual([kiew]);
    expect(now.blocks[2]?.marks).toEqual([]);
  });

  test('a new block takes its place in the document', () => {
    const fresh = document.createElement('p');
    fresh.textContent = 'Dazwischen';
    p(1).before(fresh);
    expect(textsOf(read(page, { whole: false, scopes: [fresh] }))).toEqual([
      'Die Krim heute',
      'Kiew sagt',
      'Dazwischen',
      'Krim und Moskau',
    ]);
  });

  test('a block that was taken out goes', () => {
    p(0).remove();
    expect(textsOf(read(page, { whole: false, scopes: [] }))).toEqual(['Die Krim heute', 'Krim und Moskau']);
  });

  test('the same text in new nodes is not asked for again', () => {
    for (const block of page.blocks) block.found = [7];
    p(0).textContent = 'Kiew sagt';
    const [, kiew] = read(page, { whole: false, scopes: [p(0)] }).blocks;
    expect(kiew).not.toBe(page.blocks[1]);
    expect(kiew?.found).toEqual([7]);
  });
});

describe('deciding again', () => {
  test('a mark that stays is the same object, and no change', () => {
    expect(applyMentions(page.blocks, [mention(1, 0, 4, 'kiew')], ordinary)).toBe(true);
    const before = page.blocks[1]?.marks;
    expect(applyMentions(page.blocks, [mention(1, 0, 4, 'kiew')], ordinary)).toBe(false);
    expect(page.blocks[1]?.marks[0]).toBe(before?.[0]);
  });

  test('a mark that stays tells why it stands now, and what else it may mean', () => {
    applyMentions(page.blocks, [mention(1, 0, 4, 'kiew')], ordinary);
    const [mark] = page.blocks[1]?.marks ?? [];
    const why = { name: 'Kiew', form: 'written', evidence: 'other-name', score: 0.4 } as const;
    applyMentions(page.blocks, [{ ...mention(1, 0, 4, 'kiew'), why, others: ['kiew-dnipro'] }], ordinary);
    expect([mark?.why, mark?.others]).toEqual([why, ['kiew-dnipro']]);
  });

  test('a listed mention has no mark', () => {
    applyMentions(page.blocks, [mention(1, 0, 4, 'kiew', false)], ordinary);
    expect([page.blocks[1]?.mentions.length, page.blocks[1]?.marks.length]).toEqual([1, 0]);
  });

  test('a mark knows when its words were changed under it', () => {
    applyMentions(page.blocks, [mention(1, 0, 4, 'kiew')], ordinary);
    const [mark] = page.blocks[1]?.marks ?? [];
    const text = p(0).firstChild as Text;
    text.data = 'Kiew sagte';
    expect(mark?.stands()).toBe(true);
    text.data = 'In Kiew';
    expect(mark?.stands()).toBe(false);
  });
});

test('entities are named headline first, then by how often', () => {
  const mentions = [
    mention(1, 0, 4, 'kiew'),
    mention(2, 0, 4, 'krim'),
    mention(2, 9, 15, 'moskau'),
    mention(2, 5, 8, 'moskau', false),
  ];
  applyMentions(page.blocks, [mention(0, 4, 8, 'krim'), ...mentions], ordinary);
  expect(entitiesOf(page.blocks, ordinary)).toEqual([
    { id: 'krim', mentions: 2, look: 'ordinary' },
    { id: 'moskau', mentions: 2, look: 'ordinary' },
    { id: 'kiew', mentions: 1, look: 'ordinary' },
  ]);
});
