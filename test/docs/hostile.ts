import type { OpenApiDocument } from '../../src/openapi/document.ts';

/** Texts that run a function named `trap` wherever a page takes one for HTML, an attribute, a script or a link. */
export const attacks = [
  '<script>trap(1)</script>',
  '"><img src=x onerror=trap(2)>',
  "' onmouseover='trap(3)' x='",
  '</script><script>trap(4)</script>',
  '[click](javascript:trap(5))',
  '![x](javascript:trap(6))',
  '<svg onload=trap(7)>',
  '&lt;script&gt;trap(8)&lt;/script&gt;',
  '`"><script>trap(9)</script>`',
  '--><script>trap(10)</script>',
  '</title><script>trap(11)</script>',
  '</pre></code><script>trap(12)</script>',
  '../../<iframe src=javascript:trap(13)>',
] as const;

const all = attacks.join(' ');

/** A contract whose every string is an attack: names, texts, values, types. */
export const hostileDocument = {
  openapi: '3.1.0',
  jsonSchemaDialect: '',
  info: { title: all, version: all, summary: all, description: all },
  servers: [{ url: `https://x.example/${all}` }],
  tags: attacks.map((name) => ({ name, description: all })),
  paths: Object.fromEntries(
    attacks.map((attack, index) => [
      `/${attack}/{${attack}}`,
      {
        post: {
          operationId: attack,
          summary: attack,
          description: all,
          tags: [attack],
          deprecated: true,
          'x-sunset': all,
          'x-client': { resource: 'a', methods: [attack], returns: attack },
          security: [{ [attack]: [] }],
          parameters: (['path', 'query', 'header'] as const).map((where) => ({
            name: where === 'path' ? attack : `${attack}${where}`,
            in: where,
            required: true,
            description: all,
            example: attack,
            schema: { type: 'string', default: attack, enum: [...attacks], pattern: attack, description: all },
          })),
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Hostile' },
                examples: { [attack]: { summary: attack, value: { [attack]: attack, list: [...attacks] } } },
              },
            },
          },
          responses: {
            200: {
              description: all,
              headers: { [attack]: { description: all, schema: { type: 'string' } } },
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Hostile' },
                  examples: { [attack]: { summary: attack, value: { [attack]: attack } } },
                },
                'text/event-stream': {
                  schema: { type: 'string', description: all, contentSchema: { $ref: '#/components/schemas/Hostile' } },
                  'x-event-stream': { sentinel: attack, named: true },
                  examples: {
                    [attack]: { summary: attack, value: `event: ${attack}\ndata: {"a":${JSON.stringify(attack)}}\n\n` },
                  },
                },
              },
              links: {
                [attack]: {
                  operationId: attacks[(index + 1) % attacks.length],
                  description: all,
                  parameters: { [attack]: attack },
                },
              },
            },
            404: {
              description: all,
              content: {
                'application/json': { schema: {}, examples: { [attack]: { value: { error: { code: attack } } } } },
              },
            },
          },
        },
      },
    ]),
  ),
  components: {
    schemas: {
      Hostile: {
        type: 'object',
        description: all,
        required: [...attacks],
        properties: Object.fromEntries(
          attacks.map((attack) => [attack, { type: 'string', description: attack, default: attack }]),
        ),
      },
      [attacks[0]]: {
        description: all,
        oneOf: [{ $ref: '#/components/schemas/Hostile' }, { type: 'string', const: attacks[0] }],
      },
    },
    responses: {},
    parameters: {},
    headers: {},
    examples: {},
    securitySchemes: Object.fromEntries(attacks.map((attack) => [attack, { description: all }])),
  },
} as unknown as OpenApiDocument;
