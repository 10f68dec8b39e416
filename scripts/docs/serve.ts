import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromRoot } from '../lib/paths.ts';
import { asFailure } from '../lib/failure.ts';
import { watchFile, watchFolders } from '../lib/watch-folders.ts';
import { bundleSpec } from '../spec/bundle.ts';
import { openSpec } from '../spec/redocly.ts';
import { imagesOf } from './site/images.ts';
import { makeSite, siteOf, type MadeSite, type SiteOptions } from './build-site.ts';

export interface DocsServer extends AsyncDisposable {
  readonly url: string;
}

export interface ServeOptions extends SiteOptions {
  readonly port: number;
  /** Called with each line for people: what was rebuilt, and what is wrong. */
  readonly say: (line: string) => void;
}

/** Where open pages hear of changes, and the script that listens. */
const [changes, script] = ['__changes', '__reload.js'];
const listener = `new EventSource(document.currentScript.src.replace('${script}','${changes}')).onmessage=()=>location.reload()`;

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  xml: 'text/xml',
};

/**
 * Serves the documentation on loopback, and renders a page when it is asked for. After a change of the spec, the guides
 * or the style, open pages reload. A fault in a change is printed; the last good site stays.
 */
export async function serveDocs(options: ServeOptions): Promise<DocsServer> {
  const { base, port, say } = options;
  let made = await makeSite(siteOf(options));
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const name = nameIn(request, base);
    if (name !== changes) return answer(made, name, response);
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  const rebuild = async (): Promise<void> => {
    try {
      made = await makeSite(await changedSite(options));
      say('Rebuilt.');
      for (const page of open) page.write('data: changed\n\n');
    } catch (error) {
      say(asFailure(error)?.message ?? String(error));
    }
  };
  const stopWatching = watchAll(options, rebuild);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    async [Symbol.asyncDispose]() {
      stopWatching();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The site with the spec as it is now: `generated/` follows only when it is generated. */
async function changedSite(options: ServeOptions): Promise<MadeSite['site']> {
  if (options.contract !== undefined) return siteOf(options);
  return siteOf(options, (await bundleSpec(openSpec())).document);
}

/** Several changes in a row, as editors make them, are one. Returns a function that ends it. */
function watchAll({ contract }: ServeOptions, rebuild: () => Promise<void>): () => void {
  let last = Promise.resolve();
  let isDue = false;
  const due = (): void => {
    if (isDue) return;
    isDue = true;
    last = last.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      isDue = false;
      await rebuild();
    });
  };
  const own = [
    'spec',
    'docs/guides',
    'docs/conformance',
    'docs/images',
    'CHANGELOG.md',
    'scripts/docs/styles',
    'scripts/docs/browser',
  ];
  const watched = (contract === undefined ? own.map((path) => fromRoot(path)) : [contract]).filter((path) =>
    existsSync(path),
  );
  const isFolder = (path: string): boolean => statSync(path).isDirectory();
  const stops = [
    watchFolders(watched.filter(isFolder), due),
    ...watched.filter((path) => !isFolder(path)).map((file) => watchFile(file, due)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function nameIn({ url = '/' }: IncomingMessage, base: string): string {
  const path = decodeURIComponent(new URL(url, 'http://host').pathname);
  return path.startsWith(base) ? path.slice(base.length) || 'index.html' : '404.html';
}

function answer(made: MadeSite, name: string, response: ServerResponse): void {
  const text = textOf(made, name);
  const shown = text === undefined ? '404.html' : name;
  const type = types[shown.split('.').at(-1) ?? ''] ?? 'text/plain';
  response
    .writeHead(text === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    })
    .end(text ?? textOf(made, shown));
}

function textOf({ pages, assets, machine, site }: MadeSite, name: string): string | Uint8Array | undefined {
  if (name === script) return listener;
  const page = pages.find(({ address }) => address === name)?.render();
  if (page === undefined) return assets.get(name) ?? machine().get(name) ?? imagesOf(site.guides).get(name);
  return page.replace('</head>', `<script src="${site.settings.base}${script}"></script></head>`);
}
