import { posix } from 'node:path';
import { operationsOf } from '../../src/openapi/operations.ts';
import { exampleOf } from '../../src/verify/cases/template.ts';
import type { Site } from './site/site.ts';

/** Something that must not be published, with where it comes from. */
export interface SiteProblem {
  /** `file:line` of the source, or else the page. */
  readonly source: string;
  readonly message: string;
}

/** The links of a page that lead nowhere, and the ids that it has twice. */
export function checkPages(
  files: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
  images: ReadonlySet<string>,
): SiteProblem[] {
  const ids = new Map([...files].filter(([file]) => file.endsWith('.html')).map(([file, html]) => [file, idsIn(html)]));
  return [...ids].flatMap(([file, own]) => {
    const source = sources.get(file) ?? file;
    const twice = own.filter((id, index) => own.indexOf(id) !== index);
    const dead = linksIn(files.get(file) ?? '').filter((link) => !leadsSomewhere(file, link, { files, ids, images }));
    return [
      ...[...new Set(dead)].map((link) => ({ source, message: `The link to ${link} leads nowhere (page ${file}).` })),
      ...[...new Set(twice)].map((id) => ({ source, message: `The id ${id} occurs more than once (page ${file}).` })),
    ];
  });
}

/** Operations that need an example which the contract does not have: their pages would show no request. */
export function missingExamples({ document, settings }: Site): SiteProblem[] {
  return operationsOf(document).flatMap(({ operation, parameters, pointer }) => {
    const source = settings.sourceOf(pointer) ?? operation.operationId;
    const bare = parameters
      .filter((parameter) => exampleOf(parameter) === undefined)
      .map(({ name }) => `parameter ${name}`);
    const media = Object.entries(operation.requestBody?.content ?? {}).filter(
      ([, { examples = {} }]) => Object.keys(examples).length === 0,
    );
    return [...bare, ...media.map(([mediaType]) => `body ${mediaType}`)].map((what) => ({
      source,
      message: `${operation.operationId} has no example of its ${what}. Add one.`,
    }));
  });
}

/** The tags of a page, and not what its code looks like. Its attributes are quoted, and have no quotes inside. */
const tagsIn = (html: string): string =>
  (html.match(/<[a-z][^\s>]*(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/g) ?? []).join('');

const idsIn = (html: string): string[] =>
  [...tagsIn(html).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id));

const linksIn = (html: string): string[] =>
  [...tagsIn(html).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescaped(link));

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

interface Targets {
  readonly files: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly images: ReadonlySet<string>;
}

function leadsSomewhere(from: string, link: string, { files, ids, images }: Targets): boolean {
  // Other hosts are not asked, and the page for missing addresses has links from the root of the host.
  if (link.startsWith('https:') || link.startsWith('/')) return true;
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(path)));
  if (!files.has(target)) return images.has(target);
  return (
    fragment === undefined || (ids.get(target) ?? []).includes(decodeURIComponent(fragment)) || fragment === 'content'
  );
}
