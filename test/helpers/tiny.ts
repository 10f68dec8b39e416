import { load } from 'js-yaml';
import type { OpenApiDocument } from '../../src/openapi/document.ts';

const frame = `
openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: Tiny, version: 1.0.0 }
servers: [{ url: https://api.example.com/v1 }]
tags: [{ name: Widgets, description: Things. }]
paths: {}
components: { schemas: {}, responses: {}, parameters: {}, headers: {}, examples: {}, securitySchemes: {} }
`;

/** A document of a few lines. The missing parts are filled in. */
export function tinyDocument(yaml: string): OpenApiDocument {
  const base = load(frame) as OpenApiDocument;
  const own = load(yaml) as Partial<OpenApiDocument>;
  return { ...base, ...own, components: { ...base.components, ...own.components } };
}

/** An API of four operations, one per form: a list, a JSON body, a form with a file, bytes. */
export const widgets = (): OpenApiDocument =>
  tinyDocument(`
paths:
  /shops/{shop_id}/widgets:
    parameters:
      - { name: shop_id, in: path, required: true, description: Shop., schema: { type: string }, example: shop_1 }
    get:
      operationId: listWidgets
      summary: List widgets
      description: Newest first.
      tags: [Widgets]
      security: [{ ApiKeyAuth: [] }]
      x-client: { resource: shops.widgets, methods: [list], returns: WidgetsPage }
      x-pagination: { items: /data, parameter: after, itemCursor: /id, hasMore: /has_more }
      parameters:
        - { name: after, in: query, description: Cursor., schema: { type: string }, example: wid_1 }
        - { name: 'include[]', in: query, description: Extras., schema: { type: array, items: { type: string } }, example: [size] }
        - { name: Tiny-Beta, in: header, required: true, description: Version., schema: { type: string, const: v2 } }
      responses:
        '200':
          description: A page.
          content:
            application/json: { schema: { $ref: '#/components/schemas/ListWidgetsResponse' } }
    post:
      operationId: createWidget
      summary: Create a widget
      description: Makes one.
      tags: [Widgets]
      security: [{ AdminApiKeyAuth: [] }]
      deprecated: true
      x-sunset: '2026-08-26'
      x-client: { resource: shops.widgets, methods: [create], returns: Widget }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/CreateWidgetRequest' }
            examples: { small: { value: { color: red } } }
      responses:
        '201':
          description: Made.
          content: { application/json: { schema: { $ref: '#/components/schemas/Widget' } } }
  /pictures:
    post:
      operationId: uploadPicture
      summary: Upload a picture
      description: Takes a file.
      tags: [Widgets]
      security: [{ ApiKeyAuth: [] }]
      x-client: { resource: pictures, methods: [create], returns: Picture }
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { $ref: '#/components/schemas/UploadPictureRequest' }
            examples: { dot: { value: { file: 'PNG' } } }
      responses:
        '200':
          description: Stored.
          content: { application/json: { schema: { type: object, properties: { id: { type: string } }, required: [id] } } }
  /pictures/{picture_id}/content:
    get:
      operationId: downloadPicture
      summary: Download a picture
      description: Its bytes.
      tags: [Widgets]
      security: [{ ApiKeyAuth: [] }]
      x-client: { resource: pictures, methods: [content], returns: Response }
      parameters:
        - { name: picture_id, in: path, required: true, description: Picture., schema: { type: string }, example: pic_1 }
      responses:
        '200':
          description: Bytes.
          content: { application/octet-stream: { schema: { type: string, format: binary } } }
components:
  schemas:
    Widget:
      type: object
      description: A thing that is sold.
      required: [id, color]
      properties:
        id: { type: string, description: Id. }
        color: { description: Color., anyOf: [{ enum: [red, blue] }, { type: string }] }
        size: { type: [integer, 'null'], description: Size. }
    CreateWidgetRequest:
      type: object
      required: [color]
      properties:
        color: { type: string, description: Color. }
    ListWidgetsResponse:
      type: object
      required: [data, has_more]
      properties:
        data: { type: array, items: { $ref: '#/components/schemas/Widget' } }
        has_more: { type: boolean }
    UploadPictureRequest:
      type: object
      required: [file]
      properties:
        file: { type: string, format: binary }
`);
