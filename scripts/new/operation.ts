import { sharedErrors, sharedHeaders } from '../edit/shared-parts.ts';
import { camel, isParameter, kebab, pascal, segmentsOfPath } from './names.ts';

/** An operation that does not exist yet. */
export interface NewOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
}

/** The files that an operation needs, relative to the folder of its group, without the file of its path. */
export interface OperationParts {
  /** The lines of the operation in the Path Item. */
  readonly lines: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** A body that can be too large is for a person to say. */
const errors = Object.entries(sharedErrors).filter(([status]) => status !== '413');

/** All that follows from method and path. What only a person knows is left out, and lint asks for it. */
export function operationParts(operation: NewOperation): OperationParts {
  const { id, method } = operation;
  const body = ['post', 'put', 'patch'].includes(method);
  const files = new Map([
    [`schemas/${pascal(id)}Response.yaml`, objectSchema],
    [`examples/${kebab(id)}-answered.yaml`, 'value: {}\n'],
    ...(body
      ? [
          [`schemas/${pascal(id)}Request.yaml`, objectSchema] as const,
          [`examples/${kebab(id)}.yaml`, 'value: {}\n'] as const,
        ]
      : []),
  ]);
  return { lines: [`${method}:`, ...indented(operationLines(operation, body))], files };
}

/** A schema whose properties are still to be written. */
export const objectSchema = 'type: object\nrequired: []\nproperties: {}\n';

/** Path parameters, once for all operations of a path. */
export const parameterLines = (path: string): string[] => {
  const names = segmentsOfPath(path).filter(isParameter);
  const lines = names.flatMap((name) => [
    `- name: ${name.slice(1, -1)}`,
    '  in: path',
    '  required: true',
    '  schema: { type: string }',
  ]);
  return lines.length > 0 ? ['parameters:', ...indented(lines)] : [];
};

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function operationLines(operation: NewOperation, body: boolean): string[] {
  const { id, path, tag } = operation;
  const segments = segmentsOfPath(path);
  const hasError = (status: string): boolean =>
    (status !== '400' && status !== '404') || segments.some(isParameter) || (status === '400' && body);
  return [
    `operationId: ${id}`,
    `tags: [${tag}]`,
    'security:',
    `  - ${segments[0] === 'organization' ? 'AdminApiKeyAuth' : 'ApiKeyAuth'}: []`,
    clientLine(operation),
    ...effectLines(operation),
    ...(body ? contentLines('requestBody:', `${pascal(id)}Request`, kebab(id), ['  required: true']) : []),
    'responses:',
    ...indented(contentLines("'200':", `${pascal(id)}Response`, `${kebab(id)}-answered`, headerLines)),
    ...errors
      .filter(([status]) => hasError(status))
      .map(([status, name]) => `  '${status}': { $ref: ../../../shared/responses/${name}.yaml }`),
  ];
}

const headerLines = [
  "  description: ''",
  '  headers:',
  ...sharedHeaders.map((name) => `    ${name}: { $ref: ../../../shared/headers/${name}.yaml }`),
];

const contentLines = (key: string, schema: string, example: string, before: readonly string[]): string[] => [
  key,
  ...before,
  '  content:',
  '    application/json:',
  `      schema: { $ref: ../schemas/${schema}.yaml }`,
  '      examples:',
  `        typical: { $ref: ../examples/${example}.yaml }`,
];

/** The official client's habits: the last noun of the path is the resource. */
function clientLine({ id, method, path }: NewOperation): string {
  const segments = segmentsOfPath(path);
  const resource = segments.filter((segment) => !isParameter(segment)).map(camel);
  const one = isParameter(segments.at(-1) ?? '');
  const names: Readonly<Record<string, string>> = {
    get: one ? 'retrieve' : 'list',
    post: one ? 'update' : 'create',
    delete: 'delete',
  };
  return `x-client: { resource: ${resource.join('.')}, methods: [${names[method] ?? method}], returns: ${pascal(id)}Response }`;
}

/** A create leaves what only a person knows. */
function effectLines({ method, path }: NewOperation): string[] {
  const last = segmentsOfPath(path).findLast(isParameter)?.slice(1, -1);
  if (method === 'get') return ['x-effect: { leaves: nothing }'];
  if (last === undefined) return [];
  return [`x-effect: { leaves: { ${method === 'delete' ? 'deletes' : 'changes'}: ${last} } }`];
}
