import type { Example, Header, OpenApiDocument, Ref, Response } from '../../openapi/document.ts';
import { operationsOf, resolve } from '../../openapi/operations.ts';
import { pointerOf } from '../../openapi/json-pointer.ts';
import type { Passing } from './mutation-score.ts';

/** The JSON responses and event streams in the contract's examples, with the required headers. All of them pass. */
export function shownAnswers(document: OpenApiDocument): Passing[] {
  return operationsOf(document).flatMap(({ operation, pointer, method, path }) =>
    Object.entries(operation.responses).flatMap(([status, node]) => {
      const response = resolve<Response>(document, node);
      const at = '$ref' in node ? (node as Ref).$ref.slice(1) : pointer + pointerOf(['responses', status]);
      return shownBodies(document, response).map(({ name, mediaType, schema, body }): Passing => ({
        schema: at + schema,
        answer: {
          status: Number(status),
          headers: { ...headersOf(document, response), 'content-type': mediaType },
          body: Buffer.from(body),
          ended: 'whole',
        },
        subject: {
          id: `${operation.operationId} ${status} ${name}`,
          phase: 'examples',
          operator: 'shown',
          operationId: operation.operationId,
          group: operation.tags[0] ?? '',
          request: { method, template: path, path: {}, query: [], headers: {}, credentials: 'none' },
          expect: { kind: 'any' },
          provenance: at,
        },
      }));
    }),
  );
}

interface ShownBody {
  readonly name: string;
  readonly mediaType: string;
  /** JSON Pointer, relative to the response. */
  readonly schema: string;
  readonly body: string;
}

/** Example bodies that have a schema. Bytes have none. */
function shownBodies(document: OpenApiDocument, { content = {} }: Response): ShownBody[] {
  const partOf = { 'application/json': '/schema', 'text/event-stream': '/schema/contentSchema' };
  return Object.entries(partOf).flatMap(([mediaType, part]) =>
    Object.entries(content[mediaType]?.examples ?? {}).map(([name, example]) => {
      const { value } = resolve<Example>(document, example as Example | Ref);
      const body = mediaType === 'application/json' ? JSON.stringify(value) : String(value);
      return { name, mediaType, schema: pointerOf(['content', mediaType]) + part, body };
    }),
  );
}

const headersOf = (document: OpenApiDocument, { headers = {} }: Response): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, node]) => {
      const { required, example } = resolve<Header>(document, node);
      return required ? [[name.toLowerCase(), String(example ?? 'shown')]] : [];
    }),
  );
