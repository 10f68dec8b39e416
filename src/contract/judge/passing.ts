import type { Example, Header, OpenApiDocument, Ref, Response } from '../openapi/document.ts';
import { operationsOf, resolve } from '../openapi/operations.ts';
import { pointerOf } from '../openapi/pointer.ts';
import type { Passing } from './self-test.ts';

/** The JSON answers that the contract shows, with the headers that it asks for: each keeps the contract. */
export function shownAnswers(document: OpenApiDocument): Passing[] {
  return operationsOf(document).flatMap(({ operation, pointer, method, path }) =>
    Object.entries(operation.responses).flatMap(([status, node]) => {
      const response = resolve<Response>(document, node);
      const at = '$ref' in node ? (node as Ref).$ref.slice(1) : pointer + pointerOf(['responses', status]);
      const media = response.content?.['application/json'];
      return Object.entries(media?.examples ?? {}).map(([name, example]): Passing => ({
        schema: `${at}/content/application~1json/schema`,
        answer: {
          status: Number(status),
          headers: { ...headersOf(document, response), 'content-type': 'application/json' },
          body: Buffer.from(JSON.stringify(resolve<Example>(document, example as Example | Ref).value)),
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

const headersOf = (document: OpenApiDocument, { headers = {} }: Response): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, node]) => {
      const { required, example } = resolve<Header>(document, node);
      return required ? [[name.toLowerCase(), String(example ?? 'shown')]] : [];
    }),
  );
