/** The page's address as far as it names what is shown. */
export function routeNow(): string {
  const { origin, pathname, search, hash } = location;
  // Some single pages keep their address behind the hash; all others jump with it.
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}

/**
 * Tells when the page shows another address without having been loaded anew.
 *
 * @param onRoute After the change, once for each.
 * @returns Compares now: for callers that notice that the page changed.
 */
export function watchRoute(onRoute: () => void, signal: AbortSignal): () => void {
  let route = routeNow();

  function compare(): void {
    if (signal.aborted || routeNow() === route) return;
    route = routeNow();
    onRoute();
  }

  addEventListener('popstate', compare, { signal });
  // Missing in Firefox before 147: there, changes of the text tell.
  if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', compare, { signal });
  return compare;
}
