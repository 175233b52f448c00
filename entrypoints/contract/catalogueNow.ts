import { ask } from './ask';
import type { Catalogue } from './requests';
import { watchSettings } from './settingsStore';

/** All that is known, in short; `broken` where the background could not read it. Never throws. */
export async function readCatalogue(): Promise<Catalogue | 'broken'> {
  return ask('catalogue', null).catch(() => 'broken' as const);
}

/**
 * Reads it again whenever packs may have been switched.
 *
 * @returns Stops watching.
 */
export function watchCatalogue(listener: (catalogue: Catalogue | 'broken') => void): () => void {
  return watchSettings(() => void readCatalogue().then(listener));
}
