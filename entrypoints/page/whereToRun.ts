import type { PageState } from '../contract/requests';
import type { Settings } from '../contract/settings';
import { NEWS_HOSTS } from './newsHosts';

/**
 * Whether marks belong on a page, and if not, why not.
 *
 * @param host Host of the page's address, as `location.hostname` gives it.
 * @param saysArticle Whether the page calls itself an article. Asked last, and only where nothing
 *   else decides: it reads the document.
 */
export function whereToRun(
  settings: Pick<Settings, 'on' | 'where' | 'sites'>,
  host: string,
  saysArticle: () => boolean,
): PageState {
  if (!settings.on) return 'off';
  const word = wordOnSite(settings.sites, host);
  if (word === 'off') return 'site-off';
  if (word === 'on' || settings.where === 'everywhere') return 'running';
  if (settings.where === 'listed') return 'not-listed';
  if (settings.where === 'asked') return 'not-asked';
  return withParents(host).some((parent) => NEWS_HOSTS.has(parent)) || saysArticle() ? 'running' : 'not-news';
}

/** What the reader said about this site or the closest one above it (`a.b.de` before `b.de`). */
function wordOnSite(sites: Settings['sites'], host: string): 'on' | 'off' | undefined {
  const rules = new Map(Object.entries(sites).map(([site, word]) => [shortHost(site), word]));
  for (const parent of withParents(host)) {
    const word = rules.get(parent);
    if (word) return word;
  }
  return undefined;
}

/** `news.bbc.co.uk` → itself, `bbc.co.uk`, `co.uk`, `uk`. */
function withParents(host: string): string[] {
  const labels = shortHost(host).split('.');
  return labels.map((_, from) => labels.slice(from).join('.'));
}

/** The host as the reader would name it: lower case, `www.` left out. */
export function shortHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
