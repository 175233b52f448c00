import { describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '@/entrypoints/contract/settings';
import { NEWS_HOSTS } from '@/entrypoints/page/newsHosts';
import { shortHost, whereToRun } from '@/entrypoints/page/whereToRun';

const CASES: {
  given: string;
  settings?: Partial<Settings>;
  host?: string;
  saysArticle?: boolean;
  gives: string;
}[] = [
  { given: 'an article', saysArticle: true, gives: 'running' },
  { given: 'no article', gives: 'not-news' },
  { given: 'a known news site', host: 'www.tagesschau.de', gives: 'running' },
  { given: 'a subdomain of a news site', host: 'edition.cnn.com', gives: 'running' },
  { given: 'a host that only ends like a news site', host: 'notcnn.com', gives: 'not-news' },
  { given: 'all switched off', settings: { on: false }, saysArticle: true, gives: 'off' },
  {
    given: 'all off beats a site that is on',
    settings: { on: false, sites: { 'x.de': 'on' } },
    gives: 'off',
  },
  { given: 'a site off', settings: { sites: { 'x.de': 'off' } }, saysArticle: true, gives: 'site-off' },
  { given: 'a site on', settings: { sites: { 'x.de': 'on' } }, gives: 'running' },
  {
    given: 'a rule for the site above',
    settings: { sites: { 'x.de': 'off' } },
    host: 'a.b.x.de',
    saysArticle: true,
    gives: 'site-off',
  },
  {
    given: 'the closer of two rules',
    settings: { sites: { 'x.de': 'off', 'news.x.de': 'on' } },
    host: 'news.x.de',
    gives: 'running',
  },
  {
    given: 'a rule with www for the site without',
    settings: { sites: { 'www.x.de': 'off' } },
    saysArticle: true,
    gives: 'site-off',
  },
  {
    given: 'a rule without www for the site with',
    settings: { sites: { 'x.de': 'on' } },
    host: 'WWW.x.de',
    gives: 'running',
  },
  { given: 'a rule for another site', settings: { sites: { 'y.de': 'on' } }, gives: 'not-news' },
  { given: 'everywhere', settings: { where: 'everywhere' }, gives: 'running' },
  {
    given: 'listed sites only, and this is none',
    settings: { where: 'listed' },
    saysArticle: true,
    gives: 'not-listed',
  },
  {
    given: 'listed sites only, and this is one',
    settings: { where: 'listed', sites: { 'x.de': 'on' } },
    gives: 'running',
  },
  { given: 'only when asked', settings: { where: 'asked' }, saysArticle: true, gives: 'not-asked' },
];
test.each(CASES)('given $given, it is $gives', ({ settings, host = 'x.de', saysArticle = false, gives }) => {
  expect(whereToRun({ ...DEFAULTS, ...settings }, host, () => saysArticle)).toBe(gives);
});

test('the document is read only where nothing else decides', () => {
  const never = () => {
    throw new Error('read the document');
  };
  expect(whereToRun({ ...DEFAULTS, where: 'everywhere' }, 'x.de', never)).toBe('running');
  expect(whereToRun(DEFAULTS, 'spiegel.de', never)).toBe('running');
});

test('a host is named without www', () => {
  expect(shortHost('WWW.Zeit.de')).toBe('zeit.de');
});

describe('the list of news sites', () => {
  test('is in alphabetical order, and every entry is a plain host', () => {
    const hosts = [...NEWS_HOSTS];
    expect(hosts).toEqual(hosts.toSorted());
    expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });
});
