/** The button of an entry's name, as `EntryGroups` draws it. */
export function nameOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .name`);
}

/** Brings an entry into view, where it is not; nothing slides for those who bear no motion. */
export function bringIntoView(id: string): void {
  nameOf(id)?.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
