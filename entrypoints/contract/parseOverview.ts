import * as v from 'valibot';
import { partialDate } from './partialDate';
import { LOOKS, type Overview, PAGE_STATES } from './requests';

const schema: v.GenericSchema<unknown, Overview> = v.object({
  host: v.string(),
  state: v.picklist(PAGE_STATES),
  date: partialDate(),
  entities: v.array(
    v.object({ id: v.string(), mentions: v.pipe(v.number(), v.safeInteger()), look: v.picklist(LOOKS) }),
  ),
});

/**
 * What a page said about itself. Its process may be in strange hands, so it is checked like any ask.
 *
 * @throws {Error} If it is no overview.
 */
export function parseOverview(raw: unknown): Overview {
  return v.parse(schema, raw);
}
