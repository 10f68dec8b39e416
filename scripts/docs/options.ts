import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';

/** What `npm run docs` was told. */
export interface DocsOptions {
  readonly out: string;
  /** Another document than the contract of this repository. */
  readonly contract?: string;
  /** Where the site stands on its host, with slashes around: `/` or `/concord/`. */
  readonly base: string;
  readonly publicUrl?: string;
  readonly serve: boolean;
  readonly port: number;
  readonly oneFile: boolean;
  /** Print {@link help}, and do nothing. */
  readonly help: boolean;
}

const options = {
  out: { type: 'string' },
  contract: { type: 'string' },
  base: { type: 'string', default: '/' },
  'public-url': { type: 'string' },
  serve: { type: 'boolean', default: false },
  port: { type: 'string', default: '4020' },
  'one-file': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const help = `Usage: npm run docs -- [options]

Writes the documentation as a site of static pages.

  --out <folder>      where to; default: dist/docs
  --base <prefix>     where the site stands on its host, such as /concord/; default: /
  --public-url <url>  the address of the published site, for its sitemap
  --contract <file>   another OpenAPI document, in JSON or YAML; default: the contract
  --serve             show the site on this machine, and follow changes; writes nothing
  --port <n>          the port of --serve; 0 takes a free one; default: 4020
  --one-file          also write the contract as one page, by Redocly
`;

/** @throws {Failure} when a value cannot be used. */
export function readOptions(args: readonly string[]): DocsOptions {
  const { values } = parseArgs({ args: [...args], options });
  const { 'public-url': publicUrl, contract, out, port } = values;
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new Failure(`--port must be a number from 0 to 65535, got "${port}".`, 2);
  if (publicUrl !== undefined && !/^https?:$/.test(URL.parse(publicUrl)?.protocol ?? ''))
    throw new Failure(`--public-url is not a valid URL: ${publicUrl}`, 2);
  return {
    out: out === undefined ? fromRoot('dist/docs') : resolve(out),
    ...(contract !== undefined && { contract: resolve(contract) }),
    base: prefixOf(values.base),
    ...(publicUrl !== undefined && { publicUrl: publicUrl.replace(/\/*$/, '/') }),
    serve: values.serve,
    port: Number(port),
    oneFile: values['one-file'],
    help: values.help,
  };
}

function prefixOf(base: string): string {
  if (!/^[\w./~-]*$/.test(base) || base.includes('..'))
    throw new Failure(`--base must be a path such as /concord/, got "${base}".`, 2);
  return `/${base}/`.replaceAll(/\/+/g, '/');
}
