import type { Case, CaseRequest } from '../model/case.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { effectOf } from '../../openapi/effects.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { NotRunError } from '../model/not-run.ts';
import { allLinks, evaluateLink, LinkError, type LinkedOperation } from '../../openapi/links.ts';
import { NotAllowedError } from '../transport/limits.ts';
import { NoAnswerError, type Send } from '../transport/send.ts';
import { planCreation, shownIds, type CreationPlan } from './example-ids.ts';
import { noSingles, type Singles } from './singles.ts';

export type Values = Readonly<Record<string, string>>;

export class PreconditionError extends NotRunError {
  override name = 'PreconditionError';
  /** The request that creates or lists what is needed, and was refused. */
  readonly refused: Refused | undefined;

  constructor(message: string, refused?: Refused) {
    super(message);
    this.refused = refused;
  }
}

export interface Refused {
  readonly operationId: string;
  readonly request: CaseRequest;
  readonly answer: Answer;
}

/** Replaces example ids in a request by real ids. For a create, only ids that it may wait for. */
export type Real = (request: CaseRequest, create: string) => Promise<CaseRequest>;

/** Creates resources and their parents. */
export interface ResourceFactory {
  readonly plan: CreationPlan;
  /**
   * Returns the path parameters of an operation. @throws {PreconditionError} when no create that links to it succeeds.
   */
  path(operationId: string, real: Real): Promise<Values>;
  /** Returns the id of a new resource, or `fallback` if the answer has no id. */
  idOf(operationId: string, fallback: string, real: Real): Promise<string>;
}

/** The request of a create and the JSON that it returned. */
interface Created {
  readonly path: Values;
  readonly body: unknown;
}

export function createResourceFactory(
  document: OpenApiDocument,
  examples: readonly Case[],
  send: Send,
  singles: Singles = noSingles,
): ResourceFactory {
  const origins = linkOrigins(document);
  const plain = plainExamples(document, examples);
  const meant = exampleMeantFor(document, examples);
  const create = async (
    operationId: string,
    real: Real,
    above: readonly string[],
    example = plain.get(operationId),
  ): Promise<Created> => {
    if (!example) throw new PreconditionError(`${operationId} has no example that can be sent.`);
    if (above.includes(operationId)) throw new PreconditionError(`${operationId} needs what it creates.`);
    const path = hasPath(example) ? await obtain(operationId, real, [...above, operationId]) : {};
    const request = { ...(await real(example.request, operationId)), path };
    const answer = await singles.share(operationId, () => send(request).catch(asPreconditionError));
    return { path, body: bodyOf({ operationId, request, answer }) };
  };

  const obtain = async (operationId: string, real: Real, above: readonly string[] = []): Promise<Values> => {
    const failures: Error[] = [];
    for (const origin of origins.get(operationId) ?? []) {
      try {
        return evaluateLink(origin, await create(origin.source.operation.operationId, real, above, meant(origin)));
      } catch (error) {
        failures.push(asFailure(error));
      }
    }
    throw withoutOrigin(operationId, failures);
  };

  return {
    plan: planCreation(document, plain, creatorsAbove(plain, origins)),
    path: (operationId, real) => obtain(operationId, real),
    idOf: async (operationId, fallback, real) => idIn(await create(operationId, real, [])) ?? fallback,
  };
}

/**
 * The example of a create whose answer has the id that the path of an operation shows: what is cancelled, for example, is
 * a response in the background.
 */
function exampleMeantFor(
  document: OpenApiDocument,
  examples: readonly Case[],
): (origin: LinkedOperation) => Case | undefined {
  const shown = shownIds(document);
  const plain = new Map(examples.filter(isPlain).map((one) => [one.id, one]));
  return ({ source, target }) => {
    const { operationId } = source.operation;
    const id = target.parameters.findLast((one) => one.in === 'path')?.example;
    const example = shown.find((one) => one.id === id && one.operationId === operationId);
    return example && plain.get(`${operationId}/example/${example.name}`);
  };
}

function idIn({ body }: Created): string | undefined {
  const id = (body as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function bodyOf(refused: Refused): unknown {
  const { operationId, answer } = refused;
  const text = textOf(answer);
  if (answer.status >= 300)
    throw new PreconditionError(`${operationId} returned ${answer.status}: ${text.slice(0, 200)}`, refused);
  const body = parseJson(text);
  if (body === undefined) throw new PreconditionError(`${operationId} did not return JSON.`);
  return body;
}

function asFailure(error: unknown): Error {
  if (error instanceof PreconditionError || error instanceof LinkError) return error;
  throw error;
}

function asPreconditionError(error: unknown): never {
  throw error instanceof NoAnswerError || error instanceof NotAllowedError
    ? new PreconditionError(error.message)
    : error;
}

function withoutOrigin(operationId: string, [first]: readonly Error[]): PreconditionError {
  const refused = first instanceof PreconditionError ? first.refused : undefined;
  return new PreconditionError(first?.message ?? `No link leads to ${operationId}.`, refused);
}

type Origins = ReadonlyMap<string, readonly LinkedOperation[]>;

/** The operations that may create the resources in another operation's path. */
const creatorsAbove =
  (plain: ReadonlyMap<string | undefined, Case>, origins: Origins) =>
  (operationId: string): string[] =>
    hasPath(plain.get(operationId))
      ? (origins.get(operationId) ?? []).map(({ source }) => source.operation.operationId)
      : [];

const hasPath = (subject: Case | undefined): boolean => Object.keys(subject?.request.path ?? {}).length > 0;

/** The example of each operation that leaves something behind, but least, and so needs the fewest undos. */
export function plainExamples(document: OpenApiDocument, examples: readonly Case[]): Map<string | undefined, Case> {
  const operations = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]));
  const leftBy = ({ operationId = '', request }: Case): number => {
    const operation = operations.get(operationId);
    const left = operation?.['x-effect'] ? effectOf(operation, parseJson(request.body ?? '')).leaves.length : 0;
    return left === 0 ? Infinity : left;
  };
  const ranked = examples.filter(isPlain).map((subject) => ({ subject, left: leftBy(subject) }));
  const least = new Map<string | undefined, { subject: Case; left: number }>();
  for (const each of ranked) {
    const { operationId } = each.subject;
    if (each.left < (least.get(operationId)?.left ?? Infinity) || !least.has(operationId)) least.set(operationId, each);
  }
  return new Map([...least].map(([operationId, { subject }]) => [operationId, subject]));
}

/** Excludes streams: no id can be read from their body. */
const isPlain = ({ request }: Case): boolean =>
  ['GET', 'POST'].includes(request.method) && !request.body?.includes('"stream":true');

/** For each operation, the links that lead to it with parameters: creates first, then the nearest above it. */
function linkOrigins(document: OpenApiDocument): Map<string, readonly LinkedOperation[]> {
  const leading = allLinks(document).filter(
    ({ link, source, target }) => link.parameters && !source.path.startsWith(target.path),
  );
  const rank = ({ source, target }: LinkedOperation): number =>
    (source.method === 'post' ? 0 : 1000) + (target.path.startsWith(source.path) ? 0 : 100) - source.path.length / 100;
  const origins = Map.groupBy(leading, ({ target }) => target.operation.operationId);
  return new Map([...origins].map(([id, links]) => [id, links.toSorted((a, b) => rank(a) - rank(b))]));
}
