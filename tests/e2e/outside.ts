import { createServer, type Server } from 'node:http';
import type { BrowserContext } from '@playwright/test';

/**
 * Everything beyond this machine, as a proxy that lets nothing through and writes down what was asked
 * for. All requests of the browser that are not for this machine come here: of pages, of the extension's
 * background, of its content scripts, and of the browser itself.
 */
export class Outside {
  readonly #asked: string[] = [];
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#asked.push(hostOf(request.url ?? ''));
      response.writeHead(502).end();
    });
    // https: the browser asks for a tunnel to host and port.
    this.#server.on('connect', (request, socket) => {
      this.#asked.push(hostOf(request.url ?? ''));
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async open(): Promise<Outside> {
    const outside = new Outside();
    await new Promise<void>((listening) => outside.#server.listen(0, '127.0.0.1', listening));
    return outside;
  }

  /** Switch for Chromium; it goes around a proxy for this machine's own addresses. */
  get switch(): string {
    const address = this.#server.address();
    return `--proxy-server=http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /** Requests of pages and workers, which Playwright sees without the proxy, too. */
  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1') this.#seen.push(hostname);
    });
  }

  /** A host this test means to go to. */
  allow(host: RegExp): void {
    this.#allowed.push(host);
  }

  /** Hosts somebody wanted to reach and should not have. */
  wanted(): string[] {
    const isAmong = (known: RegExp[]) => (host: string) => known.some((pattern) => pattern.test(host));
    return [...this.#asked.filter((host) => !isAmong(BROWSERS_OWN)(host)), ...this.#seen].filter(
      (host) => !isAmong(this.#allowed)(host),
    );
  }

  close(): Promise<void> {
    return new Promise((closed) => {
      this.#server.close(() => closed());
      this.#server.closeAllConnections();
    });
  }
}

/**
 * Chromium's own look-ups that no switch turns off: sign-in, updates, what form fields mean. Were one of
 * them ours, it would be seen as a request of a page or worker.
 */
const BROWSERS_OWN = [
  /^accounts\.google\.com$/,
  /^clients2\.google\.com$/,
  /^update\.googleapis\.com$/,
  /^content-autofill\.googleapis\.com$/,
];

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
}
