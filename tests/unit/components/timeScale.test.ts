import { expect, test } from 'vitest';
import { timeScale } from '@/components/timeScale';

test.each([
  { dates: ['2000', '2010'], date: '2005', percent: 50 },
  { dates: ['2000', '2010'], date: '2000', percent: 0 },
  { dates: ['2010', '2000'], date: '2010', percent: 100 },
  { dates: ['2000', '2010'], date: '2030', percent: 100 },
  { dates: ['2000', '2010'], date: '1990-05-01', percent: 0 },
  { dates: ['2000-01-01', '2001-01-01'], date: '2000', percent: 50 },
  { dates: ['2000-01-01', '2001-01-01'], date: '2000-07', percent: 54 },
  { dates: ['2000'], date: '2000', percent: 50 },
])('$date between $dates stands at $percent percent', ({ dates, date, percent }) => {
  expect(Math.round(timeScale(dates)(date))).toBe(percent);
});
