import { expect, test } from 'vitest';
import { compoundHeads } from '@/knowledge/forms/heads';

const heads = new Set(compoundHeads());

test.each(['sprecher', 'krieg', 'brücke', 'wahl', 'versteher', 'abkommen', 'region', '0treu', '0freundlich'])(
  '%s may end a compound',
  (head) => {
    expect(heads.has(head)).toBe(true);
  },
);

test.each(['i', 'f', 'in', 'müller', 'sprechers', 'sprecherin'])(
  '%s is no head: too short, a surname, or bent',
  (head) => {
    expect(heads.has(head)).toBe(false);
  },
);
