import type { IncomingHttpHeaders } from 'node:http';
import type { OpenApiDocument } from '../openapi/document.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import { operationAt, pathSegments, routesOf } from '../openapi/routes.ts';
import { askedRequest, type SentRequest } from '../relations/asked-request.ts';
import { asBinding } from '../schema/readings.ts';
import { createValidator } from '../schema/validator.ts';
import { refusal, type Answer } from './answer.ts';
import type { MockRequest } from './read-request.ts';
import { createRefuse, type Complaint } from '../refusals/refuse.ts';
import { createShape } from './shape/shape.ts';

/** Turns the answer that Prism chose into the one that the request asks for, or into the reason why there is none. */
export type Front = (
  request: MockRequest,
  headers: IncomingHttpHeaders,
  prisms: Answer,
  complaints: readonly Complaint[],
) => Answer;

export function createFront(document: OpenApiDocument): Front {
  const routes = routesOf(document);
  const refuse = createRefuse(document, createValidator(document));
  // An answer may say more than the contract lists, but not everything that its open schemas accept.
  const shape = createShape(document, createValidator(asBinding(document)));
  return (request, headers, prisms, complaints) => {
    const method = request.method === 'head' ? 'get' : request.method;
    const found = operationAt(routes, method, pathSegments(request.path));
    // A wrong key or media type has nothing to do with a parameter.
    if (!found || [401, 415].includes(prisms.status)) return prisms;
    const { resolved, path } = found;
    const sent = sentRequest(request, headers, path);
    const asked = askedRequest(document, resolved, sent);
    const problem = refuse(resolved, sent, asked, complaints);
    if (problem) return refusal({ status: complaints.length > 0 ? prisms.status : 400, ...problem });
    return prisms.status < 300 ? shapedBy(shape, resolved, asked, prisms) : prisms;
  };
}

const sentRequest = (
  { search, raw }: MockRequest,
  headers: IncomingHttpHeaders,
  path: SentRequest['path'],
): SentRequest => ({
  path,
  query: [...search],
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  body: raw,
});

function shapedBy(
  shape: ReturnType<typeof createShape>,
  resolved: ResolvedOperation,
  asked: ReturnType<typeof askedRequest>,
  prisms: Answer,
): Answer {
  const shaped = shape(resolved, asked, prisms);
  if (!shaped) return prisms;
  const { example, broken, body } = shaped;
  return {
    ...prisms,
    headers: {
      ...prisms.headers,
      'x-concord-example': example,
      ...(broken.length > 0 && { 'x-concord-broken': broken.join(', ') }),
    },
    body,
  };
}
