import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** What is served under a path: a text to send as it is, with headers where wanted. */
export interface Served {
  body: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

export interface Server {
  /** `http://127.0.0.1:` and a port, without a slash at its end. */
  origin: string;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Serves on a free port of this machine only.
 *
 * @param find From a path (decoded, without query) to what stands there; `null`: 404.
 */
export async function serve(find: (path: string) => Promise<Served | null>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const found = await answer(request.url ?? '/', find);
    if (!found) {
      response.writeHead(404).end('not found');
      return;
    }
    const type = found.type ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...found.headers }).end(found.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** `null` also for what cannot be read and for addresses that make no sense. */
async function answer(url: string, find: (path: string) => Promise<Served | null>): Promise<Served | null> {
  try {
    return await find(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname));
  } catch {
    return null;
  }
}

/** Finds files of one folder and those below it, nothing outside. */
export function folder(root: string): (path: string) => Promise<Served | null> {
  return async (path) => {
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(normalize(root + sep))) return null;
    return { body: await readFile(file), type: TYPES[extname(file).toLowerCase()] ?? 'text/plain' };
  };
}
