import type { Case, CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Send } from '../transport/send.ts';
import { createMaker, type Values } from './create-resources.ts';
import { storyIds } from './example-ids.ts';

/** Makes what a request needs to exist. */
export interface Setup {
  /** Path parameters that name something which really exists; `fresh` when it will not be shared. */
  path(operationId: string, fresh: boolean): Promise<Values>;
  /** The request, with ids of the contract's examples replaced by ids of things that really exist. */
  real(request: CaseRequest): Promise<CaseRequest>;
}

/**
 * Follows `links` backwards, from a message to the thread that holds it, and sends each create as its first example
 * says. Ids in bodies are found by the examples' own story: the id that one answer shows is the id another request takes.
 */
export function createSetup(document: OpenApiDocument, examples: readonly Case[], send: Send): Setup {
  const make = createMaker(document, examples, send);
  const story = storyIds(document);
  const shared = new Map<string, Promise<Values>>();
  const made = new Map<string, Promise<string>>();
  const realId = (id: string): Promise<string> => remember(made, id, () => make.idOf(story.get(id) ?? '', id, real));

  async function real(request: CaseRequest): Promise<CaseRequest> {
    let { body, query } = request;
    for (const id of story.keys()) {
      const isUsed = body?.includes(`"${id}"`) || query.some(([, value]) => value === id);
      if (!isUsed) continue;
      const existing = await realId(id);
      body = body?.replaceAll(`"${id}"`, JSON.stringify(existing));
      query = query.map(([name, value]) => [name, value === id ? existing : value] as const);
    }
    return { ...request, query, ...(body !== undefined && { body }) };
  }

  return {
    real,
    path: (operationId, fresh) =>
      fresh ? make.path(operationId, real) : remember(shared, operationId, () => make.path(operationId, real)),
  };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
