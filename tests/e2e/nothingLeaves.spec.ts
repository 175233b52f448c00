import { expect, test } from './fixtures';

test('the watch over requests works: it sees one of a page, and one of the background', async ({
  article,
  site,
  outside,
  reader,
}) => {
  await article.open(site.demo);
  expect(outside.wanted()).toEqual([]);
  await article.page.evaluate(() => fetch('http://page.example/').catch(() => null));
  // The extension's own policy stops a request of its background before it is one.
  const refused = await reader.background.evaluate(() => fetch('http://background.example/').catch(String));
  expect(String(refused)).toContain('Failed to fetch');
  expect(outside.wanted()).toContain('page.example');
  expect(outside.wanted()).not.toContain('background.example');
  outside.allow(/^page\.example$/);
});

test('the manifest asks for what PRIVACY.md names and for nothing more', async ({ reader }) => {
  const manifest = await reader.background.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { getManifest(): Manifest } } }
    ).chrome.runtime.getManifest(),
  );
  const named = ['storage', 'scripting', 'contextMenus', 'sidePanel'];
  expect(manifest.permissions.filter((permission) => !named.includes(permission))).toEqual([]);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
});

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  web_accessible_resources?: unknown[];
  content_security_policy: { extension_pages: string };
}
