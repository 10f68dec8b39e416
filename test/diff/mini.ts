import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { closuresOf } from '../../src/diff/closure.ts';
import { segmentsOf, valueAt } from '../../src/openapi/json-pointer.ts';
import { contract } from '../helpers/contract.ts';

const closures = closuresOf(contract);

/** The components that a schema of the contract reaches, itself among them. */
export function closureOf(name: string): Record<string, Schema> {
  const pointers = [...closures.reach({ $ref: `#/components/schemas/${name}` }).keys()];
  const named = pointers.filter((pointer) => pointer.startsWith('/components/schemas/'));
  return structuredClone(
    Object.fromEntries(named.map((pointer) => [segmentsOf(pointer)[2], valueAt(contract, pointer) as Schema])),
  );
}

/** A document with one operation that sends or answers one schema. */
export function miniDocument(schemas: object, root: string, direction: 'request' | 'response'): OpenApiDocument {
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${root}` } } };
  const answer = { description: 'An answer.' };
  const operation = {
    operationId: 'ask',
    ...(direction === 'request' && { requestBody: { required: true, content } }),
    responses: { 200: direction === 'response' ? { ...answer, content } : answer },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Mini', version: '1.0.0' },
    paths: { '/ask': { post: operation } },
    components: { schemas },
  } as unknown as OpenApiDocument;
}

/** The pointer of the schema in such a document. */
export const miniPointer = (direction: 'request' | 'response'): string =>
  direction === 'request'
    ? '/paths/~1ask/post/requestBody/content/application~1json/schema'
    : '/paths/~1ask/post/responses/200/content/application~1json/schema';
