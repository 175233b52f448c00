import { isHidden, isInline, isSkipped } from '../blocks/skipped';

/** What changed on a page, as far as its text goes. */
export interface Changes {
  /** Too much, or where the text is may have changed: read everything again. */
  whole: boolean;
  /** Block-level elements to be read again; none inside another. Those taken out are not named. */
  scopes: readonly Element[];
}

/** More changed places than this are read as one. */
const MOST_SCOPES = 40;
const MOST_TOUCHED = 200;

/** Collects what the page changed; thinks about it only when asked. */
export interface ChangeLog {
  /** Whether there is anything to look at. */
  isEmpty(): boolean;
  /**
   * @param roots Where the page's text is. Changes elsewhere only say that it may be elsewhere now.
   * @param ownText Whether an element has text of its own, which a new child may part.
   */
  note(
    records: readonly MutationRecord[],
    roots: readonly Element[],
    ownText: (element: Node) => boolean,
  ): void;
  /** A part that was hidden can be seen now. */
  noteShown(part: Element): void;
  /**
   * Empties the log.
   *
   * @param findRoots Where the page's text is now.
   */
  take(roots: readonly Element[], findRoots: () => readonly Element[]): Changes;
}

export function createChangeLog(): ChangeLog {
  const touched = new Set<Node>();
  /** Something changed, if only that something was taken out. */
  let isAny = false;
  /** Elements came or went: the text may be elsewhere now. */
  let isRebuilt = false;

  return {
    isEmpty: () => !isAny,
    note(records, roots, ownText) {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const isInText = roots.some((root) => root.contains(target));
        if (hasElement(addedNodes) || hasElement(removedNodes)) isRebuilt = true;
        isAny ||= isRebuilt || isInText;
        if (!isInText || touched.size > MOST_TOUCHED) continue;
        if (type === 'characterData' || !isBlock(target) || ownText(target)) touched.add(target);
        else for (const added of addedNodes) touched.add(isBlock(added) ? added : target);
      }
    },
    noteShown(part) {
      isAny = true;
      touched.add(part);
    },
    take(roots, findRoots) {
      const isMuch = touched.size > MOST_TOUCHED;
      const scopes = isMuch ? [] : outermost(Array.from(touched, (node) => scopeOf(node, roots)));
      const whole =
        isMuch ||
        scopes.length > MOST_SCOPES ||
        scopes.some((scope) => roots.includes(scope)) ||
        (isRebuilt && !isSameList(roots, findRoots()));
      touched.clear();
      isAny = false;
      isRebuilt = false;
      return { whole, scopes: whole ? [] : scopes };
    },
  };
}

function hasElement(nodes: NodeList): boolean {
  return Array.prototype.some.call(nodes, (node) => node instanceof Element);
}

function isBlock(node: Node): boolean {
  return node instanceof Element && !isInline(node.localName);
}

/** The block-level element a change is in; `null` where it is not in the page's text. */
function scopeOf(node: Node, roots: readonly Element[]): Element | null {
  let scope = node instanceof Element ? node : node.parentElement;
  while (scope && isInline(scope.localName) && !roots.includes(scope)) scope = scope.parentElement;
  const root = roots.find((one) => one.contains(scope));
  if (!scope || !root) return null;
  const inArticle = scope.closest('article') !== null;
  for (let around: Element | null = scope; around && around !== root; around = around.parentElement) {
    if (isSkipped(around, around.localName, inArticle) || isHidden(around, around.localName)) return null;
  }
  return scope;
}

function outermost(scopes: readonly (Element | null)[]): Element[] {
  const all = new Set(scopes.filter((scope) => scope !== null));
  return Array.from(all).filter((scope) => {
    for (let outer = scope.parentElement; outer; outer = outer.parentElement)
      if (all.has(outer)) return false;
    return true;
  });
}

function isSameList(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, at) => element === b[at]);
}
