/**
 * Arrow up and down, Home and End go from name to name in a list of entries. Tab goes through everything, as
 * everywhere.
 */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('button.name')];
  const { target } = event;
  const at = target instanceof HTMLElement ? names.indexOf(target) : -1;
  const next = nextPlace(event.key, at, names.length);
  if (at < 0 || next === null) return;
  event.preventDefault();
  names[next]?.focus();
}

/** Where a key leads from the place of `count` that has the focus; `null`: nowhere, the key means something else. */
export function nextPlace(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
