import { silent, type Row } from '../row.ts';

const row = (title: string, ...edits: Row['edits']): Row => ({ title, edits, want: silent });

/** Edits that mean nothing. */
export const refactors: readonly Row[] = [
  row('inlines a component of a request', { op: 'inline', path: 'schema:CreateThreadRequest/properties/metadata' }),
  row('inlines the schema of a body', {
    op: 'inline',
    path: 'op:createEmbedding/requestBody/content/application~1json/schema',
  }),
  row('inlines an item', { op: 'inline', path: 'schema:ListFilesResponse/properties/data/items' }),
  row('inlines a header', { op: 'inline', path: 'op:listModels/responses/200/headers/x-request-id' }),
  row('inlines an example', {
    op: 'inline',
    path: 'op:listModels/responses/200/content/application~1json/examples/models',
  }),
  row('extracts a property', {
    op: 'extract',
    path: 'schema:VectorStoreObject/properties/file_counts',
    to: 'schema:VectorStoreFileCounts',
  }),
  row('extracts a response', { op: 'extract', path: 'op:listModels/responses/200', to: 'response:ModelList' }),
  row(
    'moves a component',
    { op: 'move', from: 'schema:DeleteFileResponse', path: 'schema:FileDeleted' },
    {
      op: 'replace',
      path: 'op:deleteFile/responses/200/content/application~1json/schema/$ref',
      value: '#/components/schemas/FileDeleted',
    },
  ),
  row('splits an object into an allOf', {
    op: 'replace',
    path: 'schema:DeleteFileResponse',
    value: {
      type: 'object',
      description: 'Confirms the deletion of a file.',
      allOf: [
        {
          type: 'object',
          required: ['id', 'object'],
          properties: {
            id: { type: 'string', description: 'Id of the deleted file.' },
            object: {
              type: 'string',
              const: 'file',
              description: 'Marks this object as a deletion result.',
            },
          },
        },
        {
          type: 'object',
          required: ['deleted'],
          properties: {
            deleted: {
              type: 'boolean',
              description: 'True if the file was deleted. If no file has the id, the answer is 404.',
            },
          },
        },
      ],
    },
  }),
  row('merges an allOf', {
    op: 'replace',
    path: 'schema:InputMessageResource',
    value: {
      type: 'object',
      description: 'A stored input message.',
      required: ['type', 'role', 'content', 'id'],
      properties: {
        type: { type: 'string', const: 'message', description: 'Marks the item as a message.' },
        role: {
          type: 'string',
          enum: ['user', 'system', 'developer'],
          description: 'Author of the message. Developer and system messages take precedence over user messages.',
        },
        status: {
          type: 'string',
          enum: ['in_progress', 'completed', 'incomplete'],
          description: 'Status of the message. Set by the server, optional in requests.',
        },
        content: { $ref: '#/components/schemas/InputMessageContentList' },
        id: { type: 'string', description: 'Id of the message.' },
      },
      'x-client': { resource: 'responses', name: 'ResponseInputMessageItem' },
    },
  }),
  row('reverses properties', { op: 'reverse', path: 'schema:OpenAIFile/properties' }),
  row('reverses required names', { op: 'reverse', path: 'schema:OpenAIFile/required' }),
  row('reverses a union', { op: 'reverse', path: 'schema:CreateEmbeddingRequest/properties/input/oneOf' }),
  row('reverses parameters', { op: 'reverse', path: 'op:listFiles/parameters' }),
  row('reverses paths', { op: 'reverse', path: '/paths' }),
  row(
    'writes a constant as an enum of one',
    { op: 'move', from: 'schema:Model/properties/object/const', path: 'schema:Model/properties/object/enum' },
    { op: 'replace', path: 'schema:Model/properties/object/enum', value: ['model'] },
  ),
  row('writes a nullable text as a union', {
    op: 'replace',
    path: 'schema:Project/properties/name',
    value: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Name of the project, as shown in reports.' },
  }),
  row('makes an anyOf of separate members a oneOf', {
    op: 'move',
    from: 'schema:VectorStoreObject/properties/expires_after/anyOf',
    path: 'schema:VectorStoreObject/properties/expires_after/oneOf',
  }),
  row(
    'makes an inclusive bound of integers exclusive',
    { op: 'remove', path: 'schema:VectorStoreExpirationAfter/properties/days/minimum' },
    { op: 'add', path: 'schema:VectorStoreExpirationAfter/properties/days/exclusiveMinimum', value: 0 },
  ),
  row(
    'moves parameters from the path to its operations',
    { op: 'copy', from: 'item:retrieveModel/parameters', path: 'op:retrieveModel/parameters' },
    { op: 'copy', from: 'item:retrieveModel/parameters', path: 'op:deleteModel/parameters' },
    { op: 'remove', path: 'item:retrieveModel/parameters' },
  ),
  row('states that an object of a condition is open', {
    op: 'add',
    path: 'schema:CreateModerationResponse/if/additionalProperties',
    value: true,
  }),
];
