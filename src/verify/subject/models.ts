import { isObject } from '../../openapi/is-object.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Role, Subject } from '../model/subject.ts';
import type { Target } from '../model/target.ts';

type Models = Subject['models'];

/** The requests of the contract with the models of a server. */
export interface ModelNames {
  /** The request with each model that the contract names replaced by the server's model of that role. */
  replaced(request: CaseRequest): CaseRequest;
  /** A role that the request needs and that has no model. */
  missing(request: CaseRequest): Role | undefined;
}

/** Names that no example and no list of the contract has are meant as they are: they test what a server does with them. */
export function createModelNames(
  document: OpenApiDocument,
  { subject, isDisposable }: Pick<Target, 'subject' | 'isDisposable'>,
): ModelNames {
  // A server that the run starts takes the models of the contract.
  const models: Models | undefined = isDisposable ? undefined : subject?.models;
  if (!models) return { replaced: (request) => request, missing: () => undefined };
  const known = namesIn(document);
  return {
    replaced(request) {
      const body = request.body?.replaceAll(named, (whole, name: string) => {
        const role = known.has(name) ? roleOf(request.template, name) : undefined;
        const model = role && models[role];
        return model === undefined ? whole : `"model":${JSON.stringify(model)}`;
      });
      return body === request.body ? request : { ...request, ...(body !== undefined && { body }) };
    },
    missing({ template, body = '' }) {
      const roles = [...body.matchAll(named)].map(([, name = '']) =>
        known.has(name) ? roleOf(template, name) : undefined,
      );
      return roles.find((role) => role !== undefined && models[role] === undefined);
    },
  };
}

/** The request with another model. */
export function withModel(request: CaseRequest, model: string): CaseRequest {
  const body = parseJson(request.body ?? '');
  return isObject(body) ? { ...request, body: JSON.stringify({ ...body, model }) } : request;
}

/** As `JSON.stringify` writes it. A body that was cut short is read, too. */
const named = /"model":"([^"\\]*)"/g;

/** The role of a model in a request. Undefined if no role stands for it: it is sent as the contract has it. */
function roleOf(template: string, name: string): Role | undefined {
  if (/image|transcribe|tts|whisper/.test(name)) return undefined;
  if (/moderation/.test(name)) return 'moderation';
  if (/audio/.test(name)) return 'audio';
  if (/embedding/.test(name)) return 'embeddings';
  const [, first = ''] = template.split('/');
  return byPath[first];
}

const byPath: Readonly<Record<string, Role>> = {
  chat: 'chat',
  responses: 'responses',
  completions: 'completions',
  embeddings: 'embeddings',
  moderations: 'moderation',
  assistants: 'chat',
  threads: 'chat',
  evals: 'chat',
};

const found = new WeakMap<OpenApiDocument, ReadonlySet<string>>();

/** Every model that the contract names: in its examples, and in the lists of what a model may be. */
function namesIn(document: OpenApiDocument): ReadonlySet<string> {
  const names = found.get(document) ?? new Set(collect(document, document, new Set()));
  found.set(document, names);
  return names;
}

function* collect(document: OpenApiDocument, node: unknown, seen: Set<unknown>): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* collect(document, item, seen);
  if (!isObject(node) || seen.has(node)) return;
  seen.add(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'model') yield* typeof value === 'string' ? [value] : constantsIn(document, value);
    yield* collect(document, value, seen);
  }
}

/** The texts that the schema of a model lists. */
function* constantsIn(document: OpenApiDocument, schema: unknown, depth = 0): Generator<string> {
  if (!isObject(schema) || depth > 4) return;
  const { $ref, const: constant, enum: listed = [], anyOf = [], oneOf = [] } = schema as Lists;
  for (const value of [constant, ...listed]) if (typeof value === 'string') yield value;
  const target = $ref
    ?.split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);
  for (const part of [target, ...anyOf, ...oneOf]) yield* constantsIn(document, part, depth + 1);
}

interface Lists {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}
