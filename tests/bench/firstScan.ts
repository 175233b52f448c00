/**
 * A program of its own: opens an index and scans a text, once, in a fresh engine that has seen neither.
 * Arguments: files of the index and of the text (German). Prints two durations as JSON, milliseconds.
 */
import { readFileSync } from 'node:fs';
import { openIndex } from '@/knowledge/index/open';
import { matchText } from '@/knowledge/recogniser/match';

const [indexFile = '', textFile = ''] = process.argv.slice(2);
const { buffer, byteOffset, byteLength } = readFileSync(indexFile);
const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
const text = readFileSync(textFile, 'utf8');

const start = performance.now();
const index = openIndex(file);
const opened = performance.now();
matchText(index, text, 'de');
process.stdout.write(JSON.stringify({ openMs: opened - start, scanMs: performance.now() - opened }));
