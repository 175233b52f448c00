import { stringify } from 'yaml';
import { claimsOf } from '../build/claims';
import type { Knowledge } from '../build/read';
import { CallError } from './callError';

/** One entity as it is written, and below it the sources of its claims. */
export function show({ packs, sources }: Knowledge, id: string | undefined): string {
  if (id === undefined) throw new CallError('no ID given; needed: kb show ID, like kb show krim');
  const all = packs.flatMap(({ entities }) => entities);
  const entity = all.find(({ value }) => value.id === id)?.value;
  if (!entity) {
    const near = all.map(({ value }) => value.id).filter((other) => other.includes(id) || id.includes(other));
    throw new CallError(
      `no entity has the id ${JSON.stringify(id)}${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}; kb list --json has all`,
    );
  }
  const ids = [...new Set(claimsOf(entity).flatMap((claim) => claim.sources))];
  const named = Object.fromEntries(ids.map((source) => [source, sources.get(source)?.value]));
  return stringify({ ...entity, '# sources': named }, { lineWidth: 120 }).trimEnd();
}
