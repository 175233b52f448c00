/** A host has at least a dot in it (`example.org`), or is this computer. */
const HOST = /^([a-z0-9_-]+\.)+[a-z0-9-]+$|^localhost$/;

/**
 * The site a reader means, from whatever they typed or pasted: `https://www.Example.org/a?b` →
 * `example.org`. `www.` is left out, as everywhere a site is named, and so is `*.`, because subdomains are
 * meant anyway.
 *
 * @returns `null` where it is no address of a web page.
 */
export function siteHost(typed: string): string | null {
  const address = typed.trim();
  const url = address.includes('://') ? address : `https://${address}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname
    .toLowerCase()
    .replace(/^\*\./, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return HOST.test(host) ? host : null;
}
