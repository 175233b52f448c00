import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folder, type Served, type Server, serve } from '../browser/serve';
import { textPage } from '../browser/textPage';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
/** Articles of real newspapers: test input, not part of the project. */
const ARTICLES = fileURLToPath(new URL('../../../shared/articles', import.meta.url));

export const ARTICLES_ARE_HERE = existsSync(ARTICLES);

/** A web site of this machine: the demo under `/demo/`, and whatever pages a test puts there. */
export class Site {
  readonly #pages = new Map<string, Served>();

  private constructor(readonly server: Server) {}

  static async open(): Promise<Site> {
    const files = folder(FIXTURES);
    const site: Site = new Site(await serve(async (path) => site.#pages.get(path) ?? (await files(path))));
    return site;
  }

  /** Address of the demo article. */
  get demo(): string {
    return `${this.server.origin}/demo/`;
  }

  /** @returns Its address. */
  put(path: string, page: string | Served): string {
    this.#pages.set(path, typeof page === 'string' ? { body: page } : page);
    return this.server.origin + path;
  }

  /** One of the real articles, as a page of the day it appeared. */
  putArticle(name: string, date: string): string {
    const text = readFileSync(`${ARTICLES}/${name}.txt`, 'utf8');
    return this.putText(`/${name}`, text, date);
  }

  /** A German text as the page `npm start` makes of it. */
  putText(path: string, text: string, date: string): string {
    return this.put(path, textPage({ text, language: 'de', date, name: path.slice(1) }));
  }

  /** An article with this body; the rest is as plain as can be. `date`: when it appeared; `''` for not saying. */
  putNews(path: string, body: string, { head = '', headers = {}, date = '2025-03-19' } = {}): string {
    const published = date && `<meta property="article:published_time" content="${date}">`;
    return this.put(path, {
      headers,
      body: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Nachricht</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article">
${published}${head}</head><body>${body}</body></html>`,
    });
  }
}
