import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
// The browser's own traffic must not be taken for the page's.
const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map((feature) => `--disable-${feature}`);

/** @throws {Error} that says how to install the browser. */
export function launchBrowser(): Promise<Browser> {
  if (!existsSync(path))
    throw new Error(`${path} is missing. Install Chromium (Debian: apt-get install chromium), or name it by CHROMIUM.`);
  return chromium.launch({
    executablePath: path,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

export interface Served extends AsyncDisposable {
  /** With the prefix, and a slash at its end. */
  readonly url: string;
}

/** Serves files below a prefix, as a host of static pages does. */
export async function serveFiles(files: ReadonlyMap<string, string | Uint8Array>, prefix: string): Promise<Served> {
  const server = createServer((request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    const name = asked.startsWith(prefix) ? asked.slice(prefix.length) || 'index.html' : '';
    const text = files.get(name);
    const shown = text ?? files.get('404.html') ?? '';
    const ending = (text === undefined ? 'html' : name.split('.').at(-1)) ?? '';
    response
      .writeHead(text === undefined ? 404 : 200, { 'content-type': types[ending] ?? 'application/octet-stream' })
      .end(shown);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
