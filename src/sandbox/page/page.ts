import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Control } from '../control.ts';
import { foreignReason } from '../http/own-site.ts';
import { readBody } from '../http/read-body.ts';
import { act } from './actions.ts';
import { documentOf } from './document.ts';
import { assetPrefix } from './paths.ts';
import type { PageSource } from './source.ts';

/** Nothing but the page's own files is loaded or run, and no other page can frame it or read it. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // With `no-referrer`, the forms of the page would be sent from the origin `null`.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const assets: Readonly<Record<string, { readonly type: string; readonly files: readonly string[] }>> = {
  'style.css': { type: 'text/css', files: ['../../html/base.css', 'style.css'] },
  'browser.js': { type: 'text/javascript', files: ['browser.js'] },
  'icon.svg': { type: 'image/svg+xml', files: ['icon.svg'] },
};

/** What a form of the page may weigh. */
const largestForm = 64 * 1024;

/**
 * The page at `/`: `GET` shows what the sandbox holds, one kind of object (`?kind=`) or one request (`?request=`);
 * `POST` does what a button says and leads back to the page, so that the buttons need no script.
 *
 * @param isExposed whether the sandbox listens on more than this machine.
 */
export const createPage =
  (source: PageSource, isExposed: boolean): Control =>
  async (request, response, path) => {
    const name = path.slice(assetPrefix.length);
    const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (path !== '/' && !asset) return false;
    if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return false;
    const foreign = foreignReason(request, isExposed);
    if (foreign !== undefined) send(response, 403, 'text/plain; charset=utf-8', `${foreign}\n`);
    else if (asset) send(response, 200, `${asset.type}; charset=utf-8`, asset.files.map(read).join('\n'));
    else if (request.method === 'POST') await obey(source, request, response);
    else show(source, request, response);
    return true;
  };

async function obey(source: PageSource, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    act(source, new URLSearchParams(await readBody(request, largestForm)));
    response.writeHead(303, { ...headers, location: '/' }).end();
  } catch (error) {
    show(source, request, response, (error as Error).message);
  }
}

function show(source: PageSource, request: IncomingMessage, response: ServerResponse, problem?: string): void {
  const { host = 'localhost', url = '/' } = { host: request.headers.host, url: request.url };
  const asked = new URL(url, 'http://sandbox').searchParams;
  const shown = documentOf(source, { host, kind: asked.get('kind'), request: asked.get('request'), problem });
  send(response, problem === undefined ? shown.status : 400, 'text/html; charset=utf-8', shown.text);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': type }).end(text);
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
