import { expect, test } from 'vitest';
import type { Name } from '@/knowledge/entity';
import { englishPatterns } from '@/knowledge/forms/english';
import { formsOf } from './formsOf';

const CASES: { given: string; name: Name; forms: string[] }[] = [
  { given: 'a name', name: { text: 'Putin' }, forms: ['Putin'] },
  { given: 'a name of three words', name: { text: 'New York Times' }, forms: ['New York Times'] },
  {
    given: 'a noun',
    name: { text: 'EU sanction', inflect: 'noun' },
    forms: ['EU sanction', 'EU sanctions', 'EU sanctiones'],
  },
  {
    given: 'what may be written small',
    name: { text: 'rare earth', lower: true },
    forms: ['rare earth', 'rare earths', 'rare earthes'],
  },
  {
    given: 'what may be written small but does not bend',
    name: { text: 'rare earths', lower: true, inflect: 'none' },
    forms: ['rare earths'],
  },
  {
    given: 'a word made from a name',
    name: { text: 'Russian', derived: 'adjective' },
    forms: ['Russian', 'Russians', 'Russianes'],
  },
  { given: 'nothing but signs', name: { text: '…' }, forms: [] },
];

test.each(CASES)('the English forms of $given', ({ name, forms }) => {
  expect(englishPatterns(name).flatMap(formsOf)).toEqual(forms);
});
