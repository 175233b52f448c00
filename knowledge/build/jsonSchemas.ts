import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { EntitySchema, PackInfoSchema, SourcesSchema } from '../schema';

/** The folder, in the knowledge folder, that `.vscode/settings.json` points editors to. */
export const JSON_SCHEMAS_FOLDER = 'editor';

/**
 * What an editor needs to complete and check YAML while one types, by file name: the shape that `schema.ts`
 * asks for. What only `kb check` can see (other files, dates, names) is not in it.
 */
export function jsonSchemas(): Record<string, string> {
  return {
    'entity.schema.json': written(EntitySchema),
    'sources.schema.json': written(SourcesSchema),
    'pack.schema.json': written(PackInfoSchema),
  };
}

/** JSON Schema knows no functions: trimming and the short form of names are left out, their shapes stay. */
function written(schema: GenericSchema): string {
  return `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), undefined, 2)}\n`;
}
