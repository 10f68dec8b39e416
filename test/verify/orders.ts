import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { tinyDocument } from '../helpers/tiny.ts';

/** Orders that can be made and listed: every kind of value that a request can go wrong in. */
export const orders = (): OpenApiDocument =>
  tinyDocument(`
paths:
  /orders:
    post:
      operationId: createOrder
      summary: Create an order
      description: Makes one.
      tags: [Orders]
      security: [{ ApiKeyAuth: [] }]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/CreateOrderRequest' }
            examples: { full: { value: { item: pen, quantity: 2, note: soon, tags: [a, b], address: { city: Graz } } } }
      responses:
        '200': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        '400': { $ref: '#/components/responses/Refused' }
        '401': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/NotFound' }
    get:
      operationId: listOrders
      summary: List orders
      description: All of them.
      tags: [Orders]
      security: [{ ApiKeyAuth: [] }]
      parameters:
        - { name: since, in: query, required: true, description: Start., schema: { type: integer }, example: 1 }
        - { name: limit, in: query, description: Size., schema: { type: integer, minimum: 1, maximum: 100 }, example: 20 }
        - { name: order, in: query, description: Order., schema: { type: string, enum: [asc, desc] }, example: desc }
      responses:
        '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } }
        '400': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/NotFound' }
components:
  responses:
    Refused: { description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    NotFound: { description: Not there., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
  schemas:
    Error: { type: object, required: [error], properties: { error: { type: object, required: [message], properties: { message: { type: string } } } } }
    Order: { type: object, required: [id], properties: { id: { type: string } } }
    CreateOrderRequest:
      type: object
      additionalProperties: false
      required: [item, quantity]
      properties:
        item: { type: string, maxLength: 40 }
        quantity: { type: integer, minimum: 1, maximum: 10000 }
        note: { type: [string, 'null'] }
        tags: { type: array, items: { type: string } }
        address: { type: object, required: [city], properties: { city: { type: string }, street: { type: string } } }
`);
