import { expect, test } from 'vitest';
import { agreed } from '@/knowledge/build/generated/agreed';

test.each([
  { one: ['EUR'], other: ['EUR'], says: ['EUR'] },
  { one: ['fr', 'de'], other: ['de', 'fr', 'de'], says: ['de', 'fr'] },
  { one: ['USD', 'SVC'], other: ['USD'], says: [] },
  { one: ['ps'], other: ['fa'], says: [] },
  { one: [], other: [], says: [] },
])('two lists $one and $other agree on $says', ({ one, other, says }) => {
  expect(agreed(one, other)).toEqual(says);
});
