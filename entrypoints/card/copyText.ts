/**
 * Copies a text to the clipboard. Must be called while a press of the reader's is being answered.
 *
 * @param inside Where the card is drawn: a text to be copied the old way must stand in the page, out of its sight.
 * @throws {Error} If neither way is open here.
 */
export async function copyText(text: string, inside: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Missing on plain http, refused where the page's own policy says so.
    if (!copySelected(text, inside)) throw new Error('the browser does not let this page copy');
  }
}

/** The old way: what is selected is copied. Leaves focus and page as they were. */
function copySelected(text: string, inside: HTMLElement): boolean {
  const root = inside.getRootNode();
  if (!(root instanceof ShadowRoot)) return false;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  root.append(field);
  field.focus({ preventScroll: true });
  field.select();
  // Pages put lines of their own under whatever is copied.
  const keepToUs = (event: Event): void => event.stopImmediatePropagation();
  addEventListener('copy', keepToUs, { capture: true });
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', keepToUs, { capture: true });
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
