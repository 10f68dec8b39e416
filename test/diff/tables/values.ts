import { breaking, safe, type Row } from '../row.ts';

const sent = (schema: string) => ({ schema, in: 'request' }) as const;
const answered = (schema: string) => ({ schema, in: 'response' }) as const;

/** Edits of what schemas accept: each breaking one has a value that shows it. */
export const values: readonly Row[] = [
  {
    title: 'raises a minimum of a request',
    edits: [
      { op: 'replace', path: 'schema:StaticChunkingStrategy/properties/max_chunk_size_tokens/minimum', value: 200 },
    ],
    want: breaking('callers', sent('StaticChunkingStrategy')),
  },
  {
    title: 'makes a minimum exclusive',
    edits: [
      { op: 'remove', path: 'schema:CreateEmbeddingRequest/properties/dimensions/minimum' },
      { op: 'add', path: 'schema:CreateEmbeddingRequest/properties/dimensions/exclusiveMinimum', value: 1 },
    ],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'raises a maximum of a request',
    edits: [{ op: 'replace', path: 'schema:VectorStoreSearchRequest/properties/max_num_results/maximum', value: 100 }],
    want: safe(['searchVectorStore']),
  },
  {
    title: 'asks for multiples',
    edits: [{ op: 'add', path: 'schema:CreateEmbeddingRequest/properties/dimensions/multipleOf', value: 8 }],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'limits the length of a text of a request',
    edits: [{ op: 'add', path: 'schema:ModifyCertificateRequest/properties/name/maxLength', value: 10 }],
    want: breaking('callers', ['modifyCertificate']),
  },
  {
    title: 'limits the length of a text of answers',
    edits: [{ op: 'add', path: 'schema:OpenAIFile/properties/filename/maxLength', value: 10 }],
    want: safe(answered('OpenAIFile')),
  },
  {
    title: 'sends fewer items in a request',
    edits: [{ op: 'replace', path: 'schema:ToggleCertificatesRequest/properties/certificate_ids/maxItems', value: 5 }],
    want: breaking('callers', sent('ToggleCertificatesRequest')),
  },
  {
    title: 'refuses repeated items',
    edits: [
      { op: 'add', path: 'schema:ToggleCertificatesRequest/properties/certificate_ids/uniqueItems', value: true },
    ],
    want: breaking('callers', sent('ToggleCertificatesRequest')),
  },
  {
    title: 'allows an empty list in a request',
    edits: [{ op: 'remove', path: 'schema:ToggleCertificatesRequest/properties/certificate_ids/minItems' }],
    want: safe(sent('ToggleCertificatesRequest')),
  },
  {
    title: 'shortens the keys of a map',
    edits: [{ op: 'replace', path: 'schema:Metadata/propertyNames/maxLength', value: 16 }],
    want: breaking('callers', sent('Metadata')),
  },
  {
    title: 'holds fewer keys in a map',
    edits: [{ op: 'replace', path: 'schema:Metadata/maxProperties', value: 8 }],
    want: breaking('callers', sent('Metadata')),
  },
  {
    title: 'holds more keys in a map that is sent and answered',
    edits: [{ op: 'replace', path: 'schema:Metadata/maxProperties', value: 32 }],
    want: breaking('readers', answered('Metadata')),
  },
  {
    title: 'refuses null in a request',
    edits: [{ op: 'replace', path: 'schema:CreateAssistantRequest/properties/name/type', value: 'string' }],
    want: breaking('callers', ['createAssistant']),
  },
  {
    title: 'answers null',
    edits: [{ op: 'replace', path: 'schema:OpenAIFile/properties/filename/type', value: ['string', 'null'] }],
    want: breaking('readers', answered('OpenAIFile')),
  },
  {
    title: 'accepts null in a request',
    edits: [{ op: 'replace', path: 'schema:ModifyCertificateRequest/properties/name/type', value: ['string', 'null'] }],
    want: safe(['modifyCertificate']),
  },
  {
    title: 'wraps a nullable schema in a oneOf with null',
    edits: [
      {
        op: 'replace',
        path: 'schema:CreateThreadRequest/properties/metadata',
        value: { oneOf: [{ $ref: '#/components/schemas/Metadata' }, { type: 'null' }] },
      },
    ],
    want: breaking('callers', sent('CreateThreadRequest')),
  },
  {
    title: 'answers a number as an integer or a fraction',
    edits: [{ op: 'replace', path: 'schema:OpenAIFile/properties/bytes/type', value: 'number' }],
    want: breaking('readers', answered('OpenAIFile')),
  },
  {
    title: 'removes a value of a closed enum of a request',
    edits: [{ op: 'remove', path: 'schema:ComparisonFilter/properties/type/enum/[=nin]' }],
    want: breaking('callers', sent('ComparisonFilter')),
  },
  {
    title: 'adds a value to a closed enum of answers',
    edits: [{ op: 'add', path: 'schema:RunStatus/enum/-', value: 'paused' }],
    want: breaking('readers', answered('RunStatus')),
  },
  {
    title: 'changes a constant of answers',
    edits: [{ op: 'replace', path: 'schema:DeleteFileResponse/properties/object/const', value: 'file.deleted' }],
    want: breaking('readers', ['deleteFile']),
  },
  {
    title: 'names one more value of an open enum',
    edits: [{ op: 'add', path: 'schema:OpenAIFile/properties/purpose/anyOf/0/enum/-', value: 'archive' }],
    want: safe(answered('OpenAIFile')),
  },
  {
    title: 'names one value less of an open enum',
    edits: [{ op: 'remove', path: 'schema:EmbeddingModel/anyOf/0/enum/0' }],
    want: safe(['createEmbedding']),
  },
  {
    title: 'closes an open enum of a request',
    edits: [{ op: 'remove', path: 'schema:EmbeddingModel/anyOf/1' }],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'opens a closed enum of answers',
    edits: [
      {
        op: 'replace',
        path: 'schema:VectorStoreObject/properties/status',
        value: {
          anyOf: [{ type: 'string', enum: ['expired', 'in_progress', 'completed'] }, { type: 'string' }],
          description: 'Status.',
        },
      },
    ],
    want: breaking('readers', answered('VectorStoreObject')),
  },
  {
    title: 'turns an open enum into a oneOf',
    edits: [{ op: 'move', from: 'schema:EmbeddingModel/anyOf', path: 'schema:EmbeddingModel/oneOf' }],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'adds a required property to a request',
    edits: [
      {
        op: 'add',
        path: 'schema:ModifyCertificateRequest/properties/region',
        value: { type: 'string', description: 'Region.' },
      },
      { op: 'add', path: 'schema:ModifyCertificateRequest/required/-', value: 'region' },
    ],
    want: breaking('callers', ['modifyCertificate']),
  },
  {
    title: 'adds an optional property to an open request',
    edits: [
      {
        op: 'add',
        path: 'schema:ModifyCertificateRequest/properties/region',
        value: { type: 'string', description: 'Region.' },
      },
    ],
    want: safe(['modifyCertificate']),
  },
  {
    title: 'adds an optional property to a closed request',
    edits: [
      {
        op: 'add',
        path: 'schema:CreateEmbeddingRequest/properties/region',
        value: { type: 'string', description: 'Region.' },
      },
    ],
    want: safe(['createEmbedding']),
  },
  {
    title: 'adds a required property to open answers',
    edits: [
      {
        op: 'add',
        path: 'schema:DeleteFileResponse/properties/region',
        value: { type: 'string', description: 'Region.' },
      },
      { op: 'add', path: 'schema:DeleteFileResponse/required/-', value: 'region' },
    ],
    want: safe(['deleteFile']),
  },
  {
    title: 'removes a property of a closed request',
    edits: [{ op: 'remove', path: 'schema:CreateEmbeddingRequest/properties/user' }],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'removes a required property of answers',
    edits: [
      { op: 'remove', path: 'schema:OpenAIFile/properties/filename' },
      { op: 'remove', path: 'schema:OpenAIFile/required/[=filename]' },
    ],
    want: breaking('readers', answered('OpenAIFile')),
  },
  {
    title: 'removes an optional property of answers',
    edits: [{ op: 'remove', path: 'schema:OpenAIFile/properties/expires_at' }],
    want: breaking('readers', answered('OpenAIFile')),
  },
  {
    title: 'requires a property of a request',
    edits: [{ op: 'add', path: 'schema:UploadCertificateRequest/required/-', value: 'name' }],
    want: breaking('callers', ['uploadCertificate']),
  },
  {
    title: 'opens a closed request',
    edits: [{ op: 'remove', path: 'schema:CreateEmbeddingRequest/additionalProperties' }],
    want: safe(['createEmbedding']),
  },
  {
    title: 'accepts one member less',
    edits: [{ op: 'remove', path: 'schema:CreateModerationRequest/properties/input/oneOf/2' }],
    want: breaking('callers', ['createModeration']),
  },
  {
    title: 'accepts one member more, apart from the others',
    edits: [{ op: 'add', path: 'schema:CreateModerationRequest/properties/input/oneOf/-', value: { type: 'null' } }],
    want: safe(['createModeration']),
  },
  {
    title: 'adds a member that overlaps with another',
    edits: [{ op: 'add', path: 'schema:ComparisonFilter/properties/value/oneOf/-', value: { type: 'integer' } }],
    want: breaking('callers', sent('ComparisonFilter')),
  },
  {
    title: 'answers one member more',
    edits: [
      { op: 'add', path: 'schema:VectorStoreObject/properties/expires_after/anyOf/-', value: { type: 'string' } },
    ],
    want: breaking('readers', answered('VectorStoreObject')),
  },
  {
    title: 'sends an event more',
    edits: [
      {
        op: 'add',
        path: 'schema:ResponseStreamEvent/oneOf/-',
        value: {
          type: 'object',
          required: ['type'],
          properties: { type: { type: 'string', const: 'response.tea.served' } },
        },
      },
    ],
    want: breaking('readers', answered('ResponseStreamEvent')),
  },
];
