import { describe, expect, test } from 'vitest';
import { FLAG } from '@/knowledge/index/layout';
import { NEIGHBOUR, neighboursOf } from '@/knowledge/recogniser/neighbours';

type Bit = keyof typeof NEIGHBOUR;

/** What the words around say of the name in square brackets. */
function around(marked: string): Bit[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const bits = neighboursOf(marked.replace(/[[\]]/g, ''), start, end, FLAG.office);
  return (Object.keys(NEIGHBOUR) as Bit[]).filter((bit) => (bits & NEIGHBOUR[bit]) !== 0);
}

/** Texts of which the words around the name say this, and texts of which they do not. */
const CASES: Record<Bit, { says: string[]; saysNot: string[] }> = {
  otherThing: {
    says: [
      'in der [Moskauer] Straße',
      'in der [Moskauer] Stra\u00ADße',
      'MOSKAUER: [MOSKAUER] STRASSE',
      'am [Moskauer] Platz',
      'on [Kremlin] Drive',
      'im Hotel [Washington]',
      'im Hotel\u00A0[Washington]',
      'RK [Krim] gewann',
      'die [Kreml]-Siedlung',
      'die [Kreml]\u2011Siedlung',
    ],
    saysNot: [
      'ist [Steinmeier] weg?',
      'die [Moskauer] Regierung',
      'mit [Putin] Straße um Straße',
      'the [Kremlin] drive for power',
      'a bar [Trump] owns',
      'das Hotel. [Washington] schweigt',
      'das Hotel\n[Washington] schweigt',
      'der [Kreml]-Sprecher',
      '[Krim]',
    ],
  },
  givenNameBefore: {
    says: ['Judd [Trump]', 'Denzel\u00A0[Rubio]', 'Le\u00ADna [Trump]'],
    saysNot: [
      'judd [Trump]',
      'Judd, [Trump]',
      'Judd\n[Trump]',
      'Judd-[Trump]',
      'Präsident [Trump]',
      'Can [Trump] win?',
      'In April [Trump] said',
      'Im Juni [Trump]',
      'In Georgia [Trump] won',
      'Mag [Trump] auch toben',
      '[Trump]',
    ],
  },
  numberFollows: {
    says: ['[Bild] 4 zeigt', '[Bild]\u00A012'],
    saysNot: ['[Bild]4', '[Bild], 4', '[Bild] vier', '4 [Bild]', '[Bild]'],
  },
  othersNameFollows: {
    says: ['[US-Außenminister] Blinken', '[US-Präsident] Élise'],
    saysNot: [
      '[US-Außenminister] reist',
      '[US-Außenminister], Berlin',
      '[KREMLSPRECHER] LOBT GIPFEL',
      '[US-Außenminister]. Boris',
      '[Trump]',
    ],
  },
  othersNameBehindComma: {
    says: ['[russischer Präsident], Boris Jelzin'],
    saysNot: ['[US-Präsident], Berlin', '[US-Präsident]. Boris'],
  },
  genitive: { says: ['Beauftragte des [Präsidenten]'], saysNot: ['der [Präsident]'] },
  inOffice: {
    says: ['als [US-Außenminister]', 'as [US president]'],
    saysNot: ['als der [US-Außenminister] kam', 'Als. [US-Präsident]'],
  },
  otherOffice: {
    says: [
      'damals [US-Präsident]',
      'der damalige [US-Präsident]',
      'ein früherer [Kremlchef]',
      'der stellvertretende [US-Außenminister]',
      'the former [US president]',
      'the then [US president]',
      'Ex-[US-Präsident]',
      'ex-[US president]',
      'Vize\u2011[US-Präsident]',
      '[Präsident] des Weltverbands',
    ],
    saysNot: [
      'der [US-Präsident]',
      'Thennen [US-Präsident]',
      'Damals. [US-Präsident]',
      'Alt [US-Präsident]',
      'Nicht-[US-Präsident]',
      '[US-Präsident] der Herzen',
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (bit, { says, saysNot }) => {
  test.each(says)('is said in: %s', (text) => {
    expect(around(text)).toContain(bit);
  });
  test.each(saysNot)('is not said in: %s', (text) => {
    expect(around(text)).not.toContain(bit);
  });
});

test('a very long word beside a name is no trouble', () => {
  expect(around(`${'Hotel'.repeat(100_000)} [Krim] ${'Straße'.repeat(100_000)}`)).toEqual([
    'othersNameFollows',
  ]);
});
