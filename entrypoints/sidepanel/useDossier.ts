import { useEffect, useState } from 'preact/hooks';
import type { Dossier } from '@/knowledge/dossier';
import { ask } from '../contract/ask';
import type { ThisPage } from '../contract/thisPage';

/**
 * The dossier of a page, put together anew when other entities stand on it. The one before stays until then,
 * unless it is another page's.
 *
 * @returns `undefined` until there is one; `broken` where the knowledge could not be read.
 */
export function useDossier(page: ThisPage | undefined): Dossier | 'broken' | undefined {
  const [made, setMade] = useState<{ of: string; dossier: Dossier | 'broken' }>();
  const of = page?.is === 'read' ? `${page.tabId} ${page.address}` : '';
  const ids = page?.is === 'read' ? page.overview.entities.map(({ id }) => id).join(' ') : '';
  useEffect(() => {
    if (!ids) return;
    let isLatest = true;
    const asked = ask('dossier', { ids: ids.split(' ') }).catch(() => 'broken' as const);
    void asked.then((dossier) => isLatest && setMade({ of, dossier }));
    return () => {
      isLatest = false;
    };
  }, [of, ids]);
  return made?.of === of ? made.dossier : undefined;
}
