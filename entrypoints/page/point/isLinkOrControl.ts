const OWN_ACTION =
  'a[href], button, input, label, select, summary, textarea, [role="button"], [role="link"], [role="tab"], [contenteditable]';

/** Whether a click on this way from target to window has a meaning of its own: then it wins over a mark. */
export function isLinkOrControl(path: readonly EventTarget[]): boolean {
  return path.some((target) => target instanceof Element && target.matches(OWN_ACTION));
}
