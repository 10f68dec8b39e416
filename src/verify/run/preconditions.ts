import type { Case, CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Send } from '../transport/send.ts';
import { PreconditionError } from './precondition-error.ts';
import { createResourceFactory, type FactoryOptions, type ResourceFactory } from './resource-factory.ts';
import type { Real, Resource, Values } from './ways.ts';
import { names } from './example-ids.ts';

/** Creates the resources that a request needs. */
export interface Preconditions {
  /** An existing resource for an operation. With `fresh`, it is not shared. */
  resource(operationId: string, fresh: boolean): Promise<Resource>;
  /** The path parameters that name it. */
  path(operationId: string, fresh: boolean): Promise<Values>;
  /** The request with the example ids replaced by ids of existing resources. */
  real(request: CaseRequest): Promise<CaseRequest>;
}

/**
 * Follows `links` backwards, for example from a message to its thread, and sends the first example of each create. Ids
 * in bodies are matched by the contract's examples: an id in one example answer is the id in another example request. A
 * create waits only for ids whose creates come earlier in the plan, so that nothing waits for itself.
 */
export function createPreconditions(
  document: OpenApiDocument,
  examples: readonly Case[],
  send: Send,
  options: FactoryOptions = {},
): Preconditions {
  const make = createResourceFactory(document, examples, send, options);
  const { plan } = make;
  const shared = new Map<string, Promise<Resource>>();
  const made = new Map<string, Promise<string>>();
  const realId = (id: string): Promise<string> => remember(made, id, () => makeId(make, id, realFor));

  async function realFor(request: CaseRequest, create: string | undefined): Promise<CaseRequest> {
    let { body, query } = request;
    for (const id of plan.ids) {
      if (!names({ request: { ...request, query, ...(body !== undefined && { body }) } }, id)) continue;
      if (!plan.mayWait(create, id)) continue;
      const existing = await realId(id);
      body = body?.replaceAll(`"${id}"`, () => JSON.stringify(existing));
      query = query.map(([name, value]) => [name, value === id ? existing : value] as const);
    }
    return { ...request, query, ...(body !== undefined && { body }) };
  }

  const resource = (operationId: string, fresh: boolean): Promise<Resource> =>
    fresh
      ? make.resource(operationId, realFor)
      : remember(shared, operationId, () => make.resource(operationId, realFor));

  return {
    real: (request) => realFor(request, undefined),
    resource,
    path: async (operationId, fresh) => (await resource(operationId, fresh)).path,
  };
}

/** @throws {PreconditionError} when no create makes it. An id that only requests name may then stay as it is. */
async function makeId({ plan, idOf }: ResourceFactory, id: string, real: Real): Promise<string> {
  try {
    const creator = plan.creatorOf(id);
    if (creator === undefined) throw new PreconditionError(`Only requests that name ${id} return an id of its kind.`);
    return await idOf(creator, id, real);
  } catch (error) {
    if (plan.isShown(id) || !(error instanceof PreconditionError)) throw error;
    return id;
  }
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
