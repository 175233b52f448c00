import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { JSON_SCHEMAS_FOLDER, jsonSchemas } from '@/knowledge/build/jsonSchemas';

const KNOWLEDGE = fileURLToPath(new URL('../../../../knowledge', import.meta.url));

test.each(Object.entries(jsonSchemas()))('%s is what schema.ts asks for', (file, schema) => {
  const written = readFileSync(join(KNOWLEDGE, JSON_SCHEMAS_FOLDER, file), 'utf8');
  expect(written, 'schema.ts has changed: run `npm run -s kb -- schema`').toBe(schema);
});

test('an editor is told of misspelled fields, and that a name may be just its text', () => {
  const entity = JSON.parse(jsonSchemas()['entity.schema.json'] ?? '');
  expect(entity.additionalProperties).toBe(false);
  expect(entity.required).toEqual(
    expect.arrayContaining(['id', 'type', 'label', 'kind', 'names', 'summary']),
  );
  const name = entity.properties.names.properties.de.items.anyOf;
  expect(name.map(({ type }: { type: string }) => type)).toEqual(['string', 'object']);
});
