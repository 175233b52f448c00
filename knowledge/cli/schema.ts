import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSON_SCHEMAS_FOLDER, jsonSchemas } from '../build/jsonSchemas';

/** Writes the JSON Schemas of packs, entities and sources anew, and says where. */
export async function writeJsonSchemas(knowledgeFolder: string): Promise<string> {
  const folder = join(knowledgeFolder, JSON_SCHEMAS_FOLDER);
  await mkdir(folder, { recursive: true });
  const files = Object.entries(jsonSchemas());
  await Promise.all(files.map(([file, text]) => writeFile(join(folder, file), text)));
  return files.map(([file]) => join(folder, file)).join('\n');
}
