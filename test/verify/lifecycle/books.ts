import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { tinyDocument } from '../../helpers/tiny.ts';

const parameter = (name: string, schema: string): string =>
  `{ name: ${name}, in: query, description: It., schema: ${schema}, example: 1 }`;
const answers = (schema: string): string =>
  `{ '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/${schema}' } } } }, '404': { $ref: '#/components/responses/NotFound' } }`;

/** Books that are created, read, changed, listed by pages, downloaded and deleted. */
export const books = (): OpenApiDocument =>
  tinyDocument(`
paths:
  /books:
    get:
      operationId: listBooks
      x-effect: { leaves: nothing }
      tags: [Books]
      security: [{ ApiKeyAuth: [] }]
      x-pagination: { items: /data, parameter: after, itemCursor: /id, hasMore: /has_more }
      parameters: [${parameter('limit', '{ type: integer }')}, ${parameter('after', '{ type: string }')}]
      responses: ${answers('Books')}
    post:
      operationId: createBook
      x-effect: { leaves: { undoneBy: deleteBook, link: delete } }
      tags: [Books]
      security: [{ ApiKeyAuth: [] }]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [file, title], properties: { title: { type: string }, file: { type: string, format: binary } } }
            examples: { one: { value: { title: Momo, file: "Once upon a time.\\n" } } }
      responses:
        '200':
          description: Made.
          content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } }
          links:
            retrieve: { operationId: getBook, description: It., parameters: { book_id: '$response.body#/id' } }
            update: { operationId: updateBook, description: It., parameters: { book_id: '$response.body#/id' } }
            delete: { operationId: deleteBook, description: It., parameters: { book_id: '$response.body#/id' } }
            content: { operationId: readBook, description: It., parameters: { book_id: '$response.body#/id' } }
            list: { operationId: listBooks, description: It. }
  /books/{book_id}:
    parameters: [{ name: book_id, in: path, required: true, description: Id., schema: { type: string }, example: book_0 }]
    get: { operationId: getBook, x-effect: { leaves: nothing }, tags: [Books], security: [{ ApiKeyAuth: [] }], responses: ${answers('Book')} }
    post:
      operationId: updateBook
      x-effect: { leaves: { changes: book_id } }
      tags: [Books]
      security: [{ ApiKeyAuth: [] }]
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { title: { type: string }, metadata: { type: object, additionalProperties: { type: string } } } }
            examples: { one: { value: { title: Jim Knopf } } }
      responses: ${answers('Book')}
    delete: { operationId: deleteBook, x-effect: { leaves: { deletes: book_id } }, tags: [Books], security: [{ ApiKeyAuth: [] }], responses: ${answers('Deleted')} }
  /books/{book_id}/content:
    parameters: [{ name: book_id, in: path, required: true, description: Id., schema: { type: string }, example: book_0 }]
    get:
      operationId: readBook
      x-effect: { leaves: nothing }
      tags: [Books]
      security: [{ ApiKeyAuth: [] }]
      responses: { '200': { description: Bytes., content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
components:
  responses:
    NotFound: { description: Not there., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
  schemas:
    Error: { type: object, required: [error], properties: { error: { type: object } } }
    Deleted: { type: object, required: [id, deleted], properties: { id: { type: string }, deleted: { const: true } } }
    Book: { type: object, required: [id, title], properties: { id: { type: string }, title: { type: string }, metadata: { type: object } } }
    Books: { type: object, required: [data, has_more], properties: { data: { type: array, items: { $ref: '#/components/schemas/Book' } }, has_more: { type: boolean } } }
`);
