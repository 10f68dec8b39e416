import { isObject, listOf, type Json } from '../../accumulate/json.ts';
import type { Example, MediaType, OpenApiDocument, Parameter, Response } from '../../openapi/document.ts';
import { operationsOf, resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { seedKinds } from './kinds.ts';
import type { SeedObject } from './seed.ts';
import { unshown } from './unshown.ts';

/**
 * The objects that the examples of the contract show or name, so that a request can use the ids that it sees there.
 *
 * @param now in seconds. Stores were in use then: what expires has not yet.
 */
export function examplesSeed(document: OpenApiDocument, now: number): readonly SeedObject[] {
  const operations = operationsOf(document);
  const named = namedIn(document, operations);
  const seen = new Map<string, SeedObject>();
  const see = (one: SeedObject): void => {
    if (!seen.has(keyOf(one))) seen.set(keyOf(one), one);
  };
  // What a list or a read shows is as it is; what is created may have begun only.
  const [reads, writes] = [operations.filter(isRead), operations.filter((one) => !isRead(one))];
  for (const one of reads.flatMap((operation) => shownBy(document, operation))) [one, ...personOf(one)].forEach(see);
  for (const one of writes.flatMap((operation) => shownBy(document, operation))) if (named.has(one.id)) see(one);
  for (const { object, id } of seen.values()) if (object === 'vector_store.file') named.add(id);
  for (const one of unshown(named)) see(one);
  for (const operation of reads) addLists(document, operation, seen);
  return [...seen.values()].map((one) => fresh(one, now));
}

const isRead = ({ method }: ResolvedOperation): boolean => method === 'get';

const keyOf = ({ object, id }: SeedObject): string => `${object} ${id}`;

/** The objects in the answers of an operation, each with what the path says about it. */
function shownBy(document: OpenApiDocument, operation: ResolvedOperation): SeedObject[] {
  const path = pathOf(operation);
  return answersOf(document, operation)
    .flatMap((answer) => (Array.isArray(answer['data']) ? answer['data'].filter(isObject) : [answer]))
    .flatMap((one) => {
      const kind = seedKinds[String(one['object'])];
      if (!kind) return [];
      const members = [kind.parent, ...(kind.added ?? [])].filter((name) => name !== undefined && name in path);
      const added = Object.fromEntries(members.map((name) => [name, path[String(name)]]));
      const seed = { ...added, ...one, id: one['id'] ?? Object.values(path).at(-1) };
      return typeof seed.id === 'string' ? [seed as SeedObject] : [];
    });
}

/** A list below an object, such as the events of a job, whose items are of no kind of their own. */
function addLists(document: OpenApiDocument, operation: ResolvedOperation, seen: Map<string, SeedObject>): void {
  const name = operation.path.split('/').at(-1) ?? '';
  const owner = Object.values(pathOf(operation)).at(-1);
  const [first] = answersOf(document, operation).map(({ data }) => listOf(data));
  for (const [key, one] of seen) {
    if (one.id !== owner || !first || one[name] !== undefined) continue;
    if (seedKinds[one.object]?.added?.includes(name))
      seen.set(key, { ...one, [name]: name === 'files' ? first.map((file) => (file as SeedObject).id) : first });
  }
}

/** The people of a project are people of the organization. */
const personOf = ({ object, id, name, email, added_at: created }: SeedObject): SeedObject[] =>
  object === 'organization.project.user' ? [{ object: 'organization.user', id, name, email, created_at: created }] : [];

const fresh = (one: SeedObject, now: number): SeedObject =>
  one.object === 'vector_store' && one['status'] !== 'expired' ? { ...one, last_active_at: now } : one;

function answersOf(document: OpenApiDocument, { operation }: ResolvedOperation): readonly Json[] {
  const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return success
    .flatMap(([, response]) => valuesOf(document, resolve<Response>(document, response).content))
    .filter(isObject);
}

const valuesOf = (document: OpenApiDocument, content: Readonly<Record<string, MediaType>> = {}): readonly unknown[] =>
  Object.values(content)
    .flatMap(({ examples = {} }) => Object.values(examples))
    .map((example) => resolve<Example>(document, example).value);

const pathOf = ({ parameters }: ResolvedOperation): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    parameters.filter((one) => one.in === 'path').map((parameter) => [parameter.name, exampleOf(parameter)]),
  );

const exampleOf = ({ example, examples = {} }: Parameter): unknown =>
  example ?? (Object.values(examples)[0] as Example | undefined)?.value;

/** Every text in a request of an example. */
function namedIn(document: OpenApiDocument, operations: readonly ResolvedOperation[]): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const { operation, parameters } of operations) {
    parameters.map(exampleOf).forEach(collect);
    collect(valuesOf(document, operation.requestBody?.content));
  }
  return texts;
}
