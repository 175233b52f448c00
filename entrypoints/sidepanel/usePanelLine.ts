import { useCallback, useEffect, useRef } from 'preact/hooks';
import { openPanelLine, type PanelLine } from '../contract/panelLine';
import type { ThisPage } from '../contract/thisPage';

/**
 * The line to the page on show: hears what is pointed at there, and tells what is pointed at here. A page that
 * was loaded anew has hung up; its first answer is the time to call it again.
 *
 * @param onPointed The pointer is on a mark of this entity on the page; `null`: on none. Stays the same function.
 * @returns Lights the marks of an entity on the page; `null`: none.
 */
export function usePanelLine(
  page: ThisPage | undefined,
  onPointed: (id: string | null) => void,
): (id: string | null) => void {
  const line = useRef<PanelLine | null>(null);

  const hangUp = useCallback(() => {
    line.current?.close();
    line.current = null;
    onPointed(null);
  }, [onPointed]);

  useEffect(() => {
    if (page?.is !== 'read') return hangUp();
    if (line.current?.tabId === page.tabId) return;
    hangUp();
    const own = openPanelLine(page.tabId, onPointed, () => {
      if (line.current === own) hangUp();
    });
    line.current = own;
  }, [page, onPointed, hangUp]);
  useEffect(() => hangUp, [hangUp]);

  return useCallback((id) => line.current?.point(id), []);
}
