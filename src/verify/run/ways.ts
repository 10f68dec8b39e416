import { evaluateBody } from '../../openapi/link-body.ts';
import { evaluateLink, LinkError, type LinkedOperation } from '../../openapi/links.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { textOf } from '../model/answer.ts';
import type { Case, CaseRequest } from '../model/case.ts';
import type { Send } from '../transport/send.ts';
import type { AwaitEnd } from './await-end.ts';
import { statesList, type Origins } from './link-origins.ts';
import { asFailure, PreconditionError, withoutOrigin, type Refused } from './precondition-error.ts';
import type { Singles } from './singles.ts';

export type Values = Readonly<Record<string, string>>;

/** Replaces example ids in a request by real ids. For a create, only ids that it may wait for. */
export type Real = (request: CaseRequest, create: string) => Promise<CaseRequest>;

/** A resource that an operation works on. */
export interface Resource {
  /** The path parameters that name it. */
  readonly path: Values;
  /** What its state says about the body, if it says so of a whole list: one output per call that a run waits for. */
  readonly body?: unknown;
}

/** The request of a create and the JSON that it returned. */
export interface Created {
  readonly path: Values;
  readonly body: unknown;
  /** Sends the request again. */
  readonly again: () => Promise<Created>;
}

/** What ways lead along, and what goes them. */
export interface Means {
  readonly origins: Origins;
  /** The example that each create sends, by operationId. */
  readonly plain: ReadonlyMap<string | undefined, Case>;
  /** The example that a link is meant for, if it is another one. */
  readonly meant: (origin: LinkedOperation) => Case | undefined;
  readonly send: Send;
  readonly singles: Singles;
  readonly awaitEnd: AwaitEnd;
}

/** The ways to what operations need. Each is gone only when it is asked for. */
export interface Ways {
  /** What an operation creates or reads. Another parent is tried when what the last one led to is not enough. */
  creations(operationId: string, steps: Steps, example?: Case): AsyncGenerator<Created>;
  /** The resources for an operation. Throws after the last one. */
  resources(operationId: string, steps: Steps): AsyncGenerator<Resource>;
}

interface Steps {
  readonly real: Real;
  /** The operations that wait for this one. */
  readonly above?: readonly string[];
}

export function createWays({ origins, plain, meant, send, singles, awaitEnd }: Means): Ways {
  async function* creations(
    operationId: string,
    { real, above = [] }: Steps,
    example = plain.get(operationId),
  ): AsyncGenerator<Created> {
    if (!example) throw new PreconditionError(`${operationId} has no example that can be sent.`);
    if (above.includes(operationId)) throw new PreconditionError(`${operationId} needs what it creates.`);
    const parents = hasPath(example) ? resources(operationId, { real, above: [...above, operationId] }) : [noParent];
    for await (const { path } of parents) {
      const request = { ...(await real(example.request, operationId)), path };
      const again = async (): Promise<Created> => {
        const answer = await singles.share(operationId, () => send(request));
        return { path, body: bodyOf({ operationId, request, answer }), again };
      };
      yield await again();
    }
  }

  async function* resources(operationId: string, steps: Steps): AsyncGenerator<Resource> {
    const failures: Error[] = [];
    const note = (error: unknown): void => void failures.push(asFailure(error));
    for (const origin of origins.get(operationId) ?? []) {
      try {
        for await (const created of creations(origin.source.operation.operationId, steps, meant(origin))) {
          const resource = await follow(origin, created, awaitEnd).catch(note);
          if (resource) yield resource;
        }
      } catch (error) {
        note(error);
      }
    }
    throw withoutOrigin(operationId, failures);
  }

  return { creations, resources };
}

const noParent: Resource = { path: {} };

/** Whether an example is about something that exists. */
export const hasPath = (subject: Case | undefined): boolean => Object.keys(subject?.request.path ?? {}).length > 0;

/** A job shows what a link needs when it has ended. */
async function follow(origin: LinkedOperation, created: Created, awaitEnd: AwaitEnd): Promise<Resource> {
  try {
    return evaluated(origin, created);
  } catch (error) {
    if (!(error instanceof LinkError) || !(await awaitEnd(origin.source, created.path))) throw error;
    return evaluated(origin, await created.again());
  }
}

const evaluated = (origin: LinkedOperation, created: Created): Resource => ({
  path: evaluateLink(origin, created),
  ...(statesList(origin) && { body: evaluateBody(origin, created) }),
});

function bodyOf(refused: Refused): unknown {
  const { operationId, answer } = refused;
  const text = textOf(answer);
  if (answer.status >= 300)
    throw new PreconditionError(`${operationId} returned ${answer.status}: ${text.slice(0, 200)}`, refused);
  const body = parseJson(text);
  if (body === undefined) throw new PreconditionError(`${operationId} did not return JSON.`);
  return body;
}
