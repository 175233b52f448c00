import { expect, test } from 'vitest';
import { siteHost } from '@/entrypoints/options/siteHost';

const CASES: { typed: string; host: string | null }[] = [
  { typed: 'example.org', host: 'example.org' },
  { typed: '  www.Example.org  ', host: 'example.org' },
  { typed: 'https://www.example.org/politik/a?b=c#d', host: 'example.org' },
  { typed: 'http://news.example.org:8080', host: 'news.example.org' },
  { typed: 'example.org.', host: 'example.org' },
  { typed: 'müller.de', host: 'xn--mller-kva.de' },
  { typed: 'localhost:3000', host: 'localhost' },
  { typed: '', host: null },
  { typed: 'example', host: null },
  { typed: 'zwei worte.de', host: null },
  { typed: 'about:blank', host: null },
  { typed: 'ftp://example.org', host: null },
  { typed: 'file:///home/x.html', host: null },
  { typed: '*.example.org', host: 'example.org' },
  { typed: 'a*.example.org', host: null },
  { typed: 'a..b', host: null },
];
test.each(CASES)('$typed means $host', ({ typed, host }) => {
  expect(siteHost(typed)).toBe(host);
});
