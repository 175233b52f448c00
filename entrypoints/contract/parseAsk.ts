import * as v from 'valibot';
import { LANGUAGES } from '@/knowledge/entity';
import type { Parsers } from './ask';
import { partialDate } from './partialDate';
import { type BackgroundRequests, LOOKS } from './requests';

/**
 * What may be asked of the background. Pages ask, and a page's process may be in strange hands: so
 * everything is checked here, and the names below, which end up in a style sheet, most strictly.
 * Imported by the background only; no page pays for these schemas.
 */
export const parseAsk: Parsers<BackgroundRequests> = {
  match: parser(v.object({ language: v.picklist(LANGUAGES), texts: v.array(v.string()) })),
  resolve: parser(
    v.object({
      build: v.string(),
      page: v.object({
        language: v.picklist(LANGUAGES),
        date: partialDate(),
        blocks: v.array(
          v.object({ kind: v.picklist(['heading', 'text']), section: count(), length: count() }),
        ),
      }),
      found: v.array(v.array(v.number())),
      wrong: v.array(v.string()),
    }),
  ),
  paint: parser(v.object({ names: v.object(v.entriesFromList([...LOOKS, 'lit'], highlightName())) })),
  bringCard: () => null,
  bringStrip: () => null,
  card: parser(
    v.object({ id: v.string(), onPage: v.array(v.string()), others: v.exactOptional(v.array(v.string())) }),
  ),
  dossier: parser(v.object({ ids: v.array(v.string()) })),
  catalogue: () => null,
  notes: () => null,
  count: parser(v.object({ entities: v.nullable(count()) })),
};

function parser<Asked>(schema: v.GenericSchema<unknown, Asked>): (raw: unknown) => Asked {
  return (raw) => v.parse(schema, raw);
}

function count() {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(0));
}

/** A CSS identifier and nothing else. */
function highlightName() {
  return v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{5,60}$/));
}
