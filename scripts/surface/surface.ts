import type { Raw } from '../../src/diff/model.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { pointerOf, valueAt } from '../../src/openapi/json-pointer.ts';
import { operationsOf } from '../../src/openapi/operations.ts';
import type { Api } from '../parity/compare/api.ts';
import { compareApis } from '../parity/compare/apis.ts';
import type { Difference } from '../parity/compare/difference.ts';
import { Failure } from '../lib/failure.ts';
import { operationsByMethod } from './api-list.ts';
import { breakOf } from './breaks.ts';
import { readClients } from './compiled.ts';
import { clientTexts, type ClientTexts } from './texts.ts';

/**
 * What breaks programs of the client: its declarations are generated from both documents, compiled, and compared method
 * by method. Nothing for a document without methods.
 */
export function surfaceChanges(old: OpenApiDocument, after: OpenApiDocument): readonly Raw[] {
  if (![old, after].every(hasClient)) return [];
  let texts: { readonly old: ClientTexts; readonly new: ClientTexts };
  try {
    texts = { old: clientTexts('old', old), new: clientTexts('new', after) };
  } catch (error) {
    const reason = error instanceof Failure ? error.message : 'the generator fails on one of the documents';
    return [{ ...notCompared, text: `the client could not be compared: ${reason}` }];
  }
  if (codeOf(texts.old) === codeOf(texts.new)) return [];
  const apis = readClients(texts.old, texts.new);
  const operations = operationsByMethod(texts.new.apiList);
  const ofMethods = byMethod(apis).flatMap(([method, difference]) => {
    const found = breakOf(difference);
    // A method that waits for its result sends more than one; the first is the one that it is for.
    const [line] = operations.get(method) ?? [];
    return found && line !== undefined ? [rawOf({ difference, found, line, old, after })] : [];
  });
  return [...ofMethods, ...ofNames(apis)];
}

/** All files in one text, without comments. */
const codeOf = ({ files }: ClientTexts): string => [...files.values()].join('').replaceAll(/^ *\/\*\*.*?\*\//gms, '');

const notCompared = { rule: 'client-not-compared', severity: 'unknown', breaks: ['surface'] } as const;

/** Whether methods are named in a document. In the descriptions of others none are. */
const hasClient = (document: OpenApiDocument): boolean =>
  operationsOf(document).some(({ operation }) => operation['x-client']);

interface Apis {
  readonly old: Api;
  readonly new: Api;
}

/** Names of types that programs import, and that are gone. */
function ofNames(apis: Apis): Raw[] {
  const { differences } = compareApis({ ...apis.old, methods: [] }, { ...apis.new, methods: [] });
  return differences.flatMap((difference): Raw[] => {
    const found = breakOf(difference);
    const text = `the type \`OpenAI.${difference.field}\` is gone`;
    return found ? [{ ...broken, rule: found.rule, name: difference.field, text }] : [];
  });
}

const broken = { severity: 'breaking', breaks: ['surface'], kind: 'surface' } as const;

/** The differences of each method alone, so that each is told of all methods that it reaches. */
function byMethod(apis: Apis): [method: string, Difference][] {
  const methods = new Map(apis.new.methods.map((method) => [method.path, method]));
  return apis.old.methods.flatMap((method) => {
    const own = methods.get(method.path);
    const [there, here] = [apis.old, apis.new].map((api) => ({ ...api, names: [] }));
    if (!own || !there || !here) return [];
    const { differences } = compareApis({ ...there, methods: [method] }, { ...here, methods: [own] });
    return differences.map((difference): [string, Difference] => [method.path, difference]);
  });
}

interface Found {
  readonly difference: Difference;
  readonly found: NonNullable<ReturnType<typeof breakOf>>;
  /** `GET /models` */
  readonly line: string;
  readonly old: OpenApiDocument;
  readonly after: OpenApiDocument;
}

function rawOf({ difference, found, line, old, after }: Found): Raw {
  const { field, official } = difference;
  const place = (document: OpenApiDocument): { pointer: string; id: string } | undefined => {
    const operation = operationsOf(document).find(({ method, path }) => line === `${method.toUpperCase()} ${path}`);
    if (!operation) return undefined;
    return { pointer: memberIn(document, field) ?? operation.pointer, id: operation.operation.operationId };
  };
  const [was, is] = [place(old), place(after)];
  return {
    ...broken,
    rule: found.rule,
    ...(is && { operation: is.id, new: is.pointer }),
    ...(was && { old: was.pointer }),
    name: field,
    text: `in the client, \`${official[0] ?? field}\` ${found.text}`,
  };
}

/** The schema or property of a field such as `Response.status`, if a component declares it. */
function memberIn(document: OpenApiDocument, field: string): string | undefined {
  const [, schema = '', property] = /^(\w+)(?:\.(\w+))?/.exec(field) ?? [];
  const component = pointerOf(['components', 'schemas', schema]);
  const member = property === undefined ? component : component + pointerOf(['properties', property]);
  return [member, component].find((pointer) => valueAt(document, pointer) !== undefined);
}
