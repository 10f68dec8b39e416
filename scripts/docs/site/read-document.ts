import { readFileSync } from 'node:fs';
import { isObject } from '../../../src/openapi/is-object.ts';
import {
  methods,
  type OpenApiDocument,
  type Operation,
  type PathItem,
  type Tag,
} from '../../../src/openapi/document.ts';
import { parseYaml } from '../../../src/openapi/parse-yaml.ts';
import { Failure } from '../../lib/failure.ts';
import { shown } from '../../lib/paths.ts';

/**
 * The document of a file, JSON or YAML, bundled, with everything in it that pages rely on: documents by others may leave
 * out tags, summaries and operation ids.
 *
 * @throws {Failure} when it cannot be read or is not an OpenAPI 3.1 document.
 */
export function readDocument(file: string): OpenApiDocument {
  return completed(parsed(file), shown(file) || file);
}

function parsed(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    return file.endsWith('.json') ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}.`, 2);
  }
}

function completed(document: unknown, file: string): OpenApiDocument {
  if (!isObject(document) || !String(document['openapi']).startsWith('3.1') || !isObject(document['paths']))
    throw new Failure(`${file} is not an OpenAPI 3.1 document: \`openapi: 3.1.x\` and \`paths\` are required.`, 2);
  const paths = Object.fromEntries(
    Object.entries(document['paths'] as OpenApiDocument['paths']).map(([path, item]) => [
      path,
      withDefaults(path, item),
    ]),
  );
  const { components = {}, servers = [], info = {}, tags = [] } = document as Partial<OpenApiDocument>;
  const empty = { schemas: {}, responses: {}, parameters: {}, headers: {}, examples: {}, securitySchemes: {} };
  return {
    ...(document as unknown as OpenApiDocument),
    info: { ...info, title: 'API', version: '0', ...info },
    servers: servers.length > 0 ? servers : [{ url: 'http://127.0.0.1:4010/v1' }],
    paths,
    components: { ...empty, ...components },
    tags: allTags(tags, paths),
  };
}

function withDefaults(path: string, item: PathItem): PathItem {
  const own = methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, completeOperation(`${method} ${path}`, operation)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(own) };
}

function completeOperation(route: string, operation: Partial<Operation>): Operation {
  const id = operation.operationId ?? route;
  const { tags = [], responses = {} } = operation;
  const hasSuccess = Object.keys(responses).some((status) => status.startsWith('2'));
  return {
    summary: id,
    description: '',
    security: [],
    ...operation,
    operationId: id,
    tags: tags.length > 0 ? tags : ['Operations'],
    responses: hasSuccess ? responses : { ...responses, 200: { description: 'Success.' } },
  };
}

/** The tags in the order of the document, then those that only operations name. */
function allTags(tags: readonly Partial<Tag>[], paths: Readonly<Record<string, PathItem>>): Tag[] {
  const used = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method]?.tags[0] ?? []));
  const known = new Set(tags.map(({ name }) => name));
  const named = [...tags, ...[...new Set(used)].filter((name) => !known.has(name)).map((name) => ({ name }))];
  return named
    .filter(({ name }) => name !== undefined && used.includes(name))
    .map(({ name = '', ...rest }) => ({ description: '', ...rest, name }));
}
