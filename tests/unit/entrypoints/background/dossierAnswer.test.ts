import { expect, test } from 'vitest';
import { dossierAnswer } from '@/entrypoints/background/dossierAnswer';
import { DEFAULTS } from '@/entrypoints/contract/settings';
import type { Entry, SourcedEntity } from '@/knowledge/shipped';
import { contentOf } from '@/tests/unit/components/someContent';

const SENDER = {};

/** Knowledge of these ids, `mond` in a pack of its own; says which cards were read. */
function answerFrom(ids: string[], packsOff: string[] = []) {
  const read: string[] = [];
  const entries = ids.map((id): Entry => {
    const { type, label, kind, relations } = contentOf(id).entity;
    const pack = id === 'mond' ? 'sky' : 'earth';
    return { id, type, pack, label, kind, relations, names: [], disputed: false, at: { start: 0, end: 0 } };
  });
  const { dossier } = dossierAnswer(
    {
      contents: async () => ({ packs: [], entries }),
      sourced: async ({ id }): Promise<SourcedEntity> => {
        read.push(id);
        const { entity, sources } = contentOf(id);
        return { entity, sources: Object.fromEntries(sources.map((source) => [source.id, source])) };
      },
    },
    async () => ({ ...DEFAULTS, packsOff }),
  );
  return { read, of: (...asked: string[]) => dossier({ ids: asked }, SENDER) };
}

test('a dossier holds what was asked for, in its order, and reads no other card', async () => {
  const { of, read } = answerFrom(['krim', 'kiew', 'paris']);
  const { groups } = await of('kiew', 'krim', 'kiew');
  expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['kiew', 'krim']);
  expect(read).toEqual(['kiew', 'krim']);
});

test('what is not known, or in a pack that is off, is left out', async () => {
  const { of } = answerFrom(['krim', 'mond'], ['sky']);
  const { groups } = await of('krim', 'mond', 'mars');
  expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['krim']);
});
