// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createChangeLog } from '@/entrypoints/page/changes/changeLog';

/** As far as a log reads a record. */
function record(type: 'childList' | 'characterData', target: Node, added: Node[] = [], removed: Node[] = []) {
  return { type, target, addedNodes: added, removedNodes: removed } as unknown as MutationRecord;
}

let root: Element;
beforeEach(() => {
  document.body.innerHTML = `<nav><a>Nav</a></nav><article><p id="a">Eins <b>zwei</b></p><div id="box"><p id="b">Drei</p></div><pre id="code">Vier</pre></article>`;
  root = document.querySelector('article') ?? document.body;
});

const byId = (id: string): Element => document.getElementById(id) ?? document.body;
const textOf = (selector: string): Node => document.querySelector(selector)?.firstChild ?? document.body;

function scopesAfter(...records: MutationRecord[]) {
  const log = createChangeLog();
  log.note(records, [root], (element) => element instanceof Element && element.localName === 'p');
  const { whole, scopes } = log.take([root], () => [root]);
  return whole ? 'whole' : scopes.map((scope) => scope.id);
}

describe('what is read again after a change', () => {
  test('of text: the block it is in', () => {
    expect(scopesAfter(record('characterData', textOf('#a')))).toEqual(['a']);
  });

  test('of text in an inline element: the block around', () => {
    expect(scopesAfter(record('characterData', textOf('b')))).toEqual(['a']);
    expect(scopesAfter(record('childList', document.querySelector('b') ?? root))).toEqual(['a']);
  });

  test('a new block: only that', () => {
    expect(scopesAfter(record('childList', byId('box'), [byId('b')]))).toEqual(['b']);
  });

  test('a new part in a block with text: the whole block', () => {
    expect(scopesAfter(record('childList', byId('a'), [textOf('b')]))).toEqual(['a']);
  });

  test('in a part and a part of it: the larger one', () => {
    const inside = record('characterData', textOf('#b'));
    expect(scopesAfter(inside, record('childList', root, [byId('box')]))).toEqual(['box']);
  });

  test('in code, navigation or what is gone again: nothing', () => {
    const gone = document.createElement('p');
    expect(scopesAfter(record('characterData', textOf('#code')))).toEqual([]);
    expect(scopesAfter(record('characterData', textOf('nav a')))).toEqual([]);
    expect(scopesAfter(record('childList', root, [gone]))).toEqual([]);
  });

  test('in hundreds of places: everything', () => {
    const many = Array.from({ length: 300 }, () => root.appendChild(document.createElement('p')));
    expect(scopesAfter(record('childList', root, many))).toBe('whole');
  });

  test('that moves the text elsewhere: everything', () => {
    const log = createChangeLog();
    const other = document.body.appendChild(document.createElement('article'));
    log.note([record('childList', document.body, [other])], [root], () => false);
    expect(log.take([root], () => [root, other])).toEqual({ whole: true, scopes: [] });
    expect(log.isEmpty()).toBe(true);
  });
});

test('changes outside of the text that bring no elements are no change', () => {
  const log = createChangeLog();
  log.note([record('characterData', textOf('nav a'))], [root], () => false);
  expect(log.isEmpty()).toBe(true);
});
