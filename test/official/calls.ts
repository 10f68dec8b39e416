import { buildModel } from '../../scripts/model/build.ts';
import type { OperationModel } from '../../scripts/model/model.ts';
import { paramsNames } from '../../scripts/generate/code/params-names.ts';
import { bodyExamples } from '../../src/verify/cases/template.ts';
import type { OpenApiDocument, Parameter } from '../../src/openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import { propertiesOf } from '../../src/schema/walk.ts';

/** A call of a client, whichever client it is. */
export interface Call {
  /** Unique, such as `files.list every-parameter`. */
  readonly name: string;
  readonly operationId: string;
  /** Such as `['beta', 'threads', 'messages']`. */
  readonly resource: readonly string[];
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Each method of each operation, with the arguments that the contract's examples show. Streams are another matter. */
export function callsOf(document: OpenApiDocument): Call[] {
  const resolved = operationsOf(document);
  return buildModel(document).operations.flatMap((operation, index) => {
    const { client } = operation;
    const own = resolved[index];
    if (!client || !own) return [];
    const variants = variantsOf(document, own);
    return client.methods.flatMap((method) =>
      variants.map(([name, params]) => ({
        name: `${client.resource}.${method} ${name}`,
        operationId: operation.id,
        resource: client.resource.split('.'),
        method,
        args: argumentsOf(operation, own, params),
      })),
    );
  });
}

/** Params that are undefined are not passed. */
type Variant = readonly [name: string, params: Readonly<Record<string, unknown>> | undefined];

/** What the contract shows: each example of a body, or none where none is needed; and every query parameter. */
function variantsOf(document: OpenApiDocument, resolved: ResolvedOperation): Variant[] {
  const examples = bodyExamples(document, resolved)
    .filter(({ value }) => (value as { stream?: unknown }).stream !== true)
    .map(({ name, media, mediaType, value }): Variant => {
      const isForm = mediaType === 'multipart/form-data';
      const body = isForm ? withFiles(value as object, propertiesOf(document, media.schema)) : (value as object);
      return [name, { ...required(resolved, 'query'), ...body }];
    });
  const bare: Variant = ['plain', inside(resolved, 'query').some(isRequired) ? required(resolved, 'query') : undefined];
  const bodies = resolved.operation.requestBody?.required ? examples : [bare, ...examples];
  const query = inside(resolved, 'query');
  return query.length > 0 ? [...bodies, ['every-parameter', { ...bodies[0]?.[1], ...valuesOf(query) }]] : bodies;
}

/** The last path parameter is positional, and params come next where there are any. */
function argumentsOf(operation: OperationModel, resolved: ResolvedOperation, own: Variant[1]): unknown[] {
  const path = inside(resolved, 'path');
  const positional = path.at(-1);
  const others = path.slice(0, -1);
  const takesParams = paramsNames(operation).length > 0 && (own !== undefined || others.length > 0);
  const params = { ...valuesOf(others), ...own };
  return [...(positional ? [exampleOf(positional)] : []), ...(takesParams ? [params] : [])];
}

const inside = ({ parameters }: ResolvedOperation, where: Parameter['in']): Parameter[] =>
  parameters.filter((parameter) => parameter.in === where);

const required = (resolved: ResolvedOperation, where: Parameter['in']): Record<string, unknown> =>
  valuesOf(inside(resolved, where).filter(isRequired));

const isRequired = (parameter: Parameter): boolean => parameter.required === true;

const valuesOf = (parameters: readonly Parameter[]): Record<string, unknown> =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name.replace(/\[\]$/, ''), exampleOf(parameter)]));

const exampleOf = ({ example, schema }: Parameter): unknown => schema['const'] ?? example;

/** Binary fields of an example are text there, and files in a call. */
function withFiles(value: object, properties: Readonly<Record<string, object>>): Record<string, unknown> {
  const fileOf = (content: unknown, index: number): File =>
    new File([String(content)], `upload-${index + 1}.bin`, { type: 'application/octet-stream' });
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => {
      const property = (properties[name] ?? {}) as { format?: string; items?: { format?: string } };
      if (property.format === 'binary') return [name, fileOf(content, 0)];
      if (property.items?.format === 'binary') return [name, [content].flat().map(fileOf)];
      return [name, content];
    }),
  );
}

/** What a client has at a dotted path. */
export const memberOf = (client: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], client);

/** Calls a method of a client as a caller would write it. */
export function invoke(client: object, { resource, method, args }: Call): PromiseLike<unknown> {
  const target = memberOf(client, resource) as Record<string, (...args: readonly unknown[]) => PromiseLike<unknown>>;
  const own = target[method];
  if (!own) throw new TypeError(`The client has no ${[...resource, method].join('.')}.`);
  return own.apply(target, [...args]);
}
