import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Case } from '../model/case.ts';
import type { Send } from '../transport/send.ts';
import { createAwaitEnd } from './await-end.ts';
import { planCreation, type CreationPlan } from './example-ids.ts';
import { linkOrigins, type Origins } from './link-origins.ts';
import { exampleMeantFor, plainExamples } from './plain-examples.ts';
import { asPreconditionError } from './precondition-error.ts';
import { noSingles, type Singles } from './singles.ts';
import type { Wait } from './wait.ts';
import { createWays, hasPath, type Created, type Real, type Resource } from './ways.ts';

/** Creates resources and their parents. */
export interface ResourceFactory {
  readonly plan: CreationPlan;
  /** Returns a new resource for an operation. @throws {PreconditionError} when no create that links to it succeeds. */
  resource(operationId: string, real: Real): Promise<Resource>;
  /** Returns the id of a new resource, or `fallback` if the answer has no id. */
  idOf(operationId: string, fallback: string, real: Real): Promise<string>;
}

export interface FactoryOptions {
  readonly singles?: Singles;
  /** How the end of a job is awaited. Default: not at all. */
  readonly wait?: Wait;
}

export function createResourceFactory(
  document: OpenApiDocument,
  examples: readonly Case[],
  send: Send,
  { singles = noSingles, wait = async () => {} }: FactoryOptions = {},
): ResourceFactory {
  const origins = linkOrigins(document);
  const plain = plainExamples(document, examples);
  const sendHere: Send = (request) => send(request).catch(asPreconditionError);
  const ways = createWays({
    origins,
    plain,
    meant: exampleMeantFor(document, examples),
    send: sendHere,
    singles,
    awaitEnd: createAwaitEnd(document, sendHere, wait),
  });
  return {
    plan: planCreation(document, plain, examples, creatorsAbove(plain, origins)),
    resource: (operationId, real) => first(ways.resources(operationId, { real })),
    idOf: async (operationId, fallback, real) => idIn(await first(ways.creations(operationId, { real }))) ?? fallback,
  };
}

/** The first value. The generator throws if it has none. */
async function first<T>(values: AsyncGenerator<T>): Promise<T> {
  const { value } = await values.next();
  await values.return(undefined);
  return value as T;
}

function idIn({ body }: Created): string | undefined {
  const id = (body as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

/** The operations that may create the resources in another operation's path. */
const creatorsAbove =
  (plain: ReadonlyMap<string | undefined, Case>, origins: Origins) =>
  (operationId: string): string[] =>
    hasPath(plain.get(operationId))
      ? (origins.get(operationId) ?? []).map(({ source }) => source.operation.operationId)
      : [];
