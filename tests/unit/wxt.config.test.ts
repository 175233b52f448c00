import { expect, test } from 'vitest';
import { bundleFaults } from '@/wxt.config';

const OWN_FILE = 'let a=fetch(c.default.runtime.getURL(e));';

const CASES: { given: string; file: string; code: string; faults: RegExp[] }[] = [
  { given: 'a light page script', file: 'page.js', code: 'x'.repeat(32_000), faults: [] },
  {
    given: 'a page script over its budget',
    file: 'page.js',
    code: 'x'.repeat(32_001),
    faults: [/^page\.js has 32001 bytes, allowed are 32000/],
  },
  { given: 'bytes, not letters', file: 'page.js', code: 'ä'.repeat(16_001), faults: [/32002 bytes/] },
  {
    given: 'a card script over its budget',
    file: 'card.js',
    code: 'x'.repeat(120_001),
    faults: [/^card\.js has/],
  },
  { given: 'the background reading its own files', file: 'background.js', code: OWN_FILE, faults: [] },
  {
    given: 'another program reading them',
    file: 'page.js',
    code: OWN_FILE,
    faults: [/page\.js can call fetch/],
  },
  {
    given: 'the background reading anything else',
    file: 'background.js',
    code: `${OWN_FILE}fetch(e.href)`,
    faults: [/background\.js can call fetch/],
  },
  { given: 'a beacon', file: 'card.js', code: 'navigator.sendBeacon(a,b)', faults: [/sendBeacon/] },
  { given: 'a socket', file: 'chunks/popup.js', code: 'new WebSocket(a)', faults: [/WebSocket/] },
  { given: 'a word that only contains one', file: 'card.js', code: 'prefetch(a);let fetched=1', faults: [] },
];
test.each(CASES)('the check on built programs, given $given', ({ file, code, faults }) => {
  const found = bundleFaults([{ file, code }]);
  expect(found).toHaveLength(faults.length);
  for (const [i, fault] of faults.entries()) expect(found[i]).toMatch(fault);
});
