import { breaking, docs, safe, type Row } from '../row.ts';

const more = { kind: 'text', level: 'must', at: '$response.body#/id', startsWith: 'modr-' };

/** Edits outside of what schemas accept: operations, promises, behaviour, the client. */
export const promises: readonly Row[] = [
  {
    title: 'removes an operation',
    edits: [{ op: 'remove', path: 'op:listModels' }],
    want: breaking('callers', ['listModels']),
  },
  {
    title: 'adds an operation',
    edits: [
      { op: 'copy', from: 'op:listModels', path: 'item:createModeration/get' },
      { op: 'replace', path: 'item:createModeration/get/operationId', value: 'listModerations' },
      {
        op: 'replace',
        path: 'item:createModeration/get/x-client',
        value: { resource: 'moderations', methods: ['list'], returns: 'Page' },
      },
    ],
    want: safe(['listModerations']),
  },
  {
    title: 'renames an operation',
    edits: [{ op: 'rename-operation', operation: 'listModels', to: 'getModels' }],
    want: breaking('surface', ['getModels']),
  },
  {
    title: 'removes a query parameter',
    edits: [{ op: 'remove', path: 'op:listFiles/parameters/[name=purpose]' }],
    want: breaking('surface', ['listFiles']),
  },
  {
    title: 'requires a parameter',
    edits: [{ op: 'add', path: 'op:listFiles/parameters/[name=purpose]/required', value: true }],
    want: breaking('callers', ['listFiles']),
  },
  {
    title: 'writes a list in another style',
    edits: [{ op: 'add', path: 'op:listAuditLogs/parameters/[name=project_ids[]]/explode', value: false }],
    want: breaking('callers', ['listAuditLogs']),
  },
  {
    title: 'changes the default of a property of a request',
    edits: [
      { op: 'replace', path: 'schema:CreateEmbeddingRequest/properties/encoding_format/default', value: 'base64' },
    ],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'makes a request body optional',
    edits: [{ op: 'remove', path: 'op:createEmbedding/requestBody/required' }],
    want: safe(['createEmbedding']),
  },
  {
    title: 'accepts another media type',
    edits: [
      {
        op: 'copy',
        from: 'op:createEmbedding/requestBody/content/application~1json',
        path: 'op:createEmbedding/requestBody/content/application~1cbor',
      },
    ],
    want: safe(['createEmbedding']),
  },
  {
    title: 'no longer accepts a media type',
    edits: [
      {
        op: 'move',
        from: 'op:createEmbedding/requestBody/content/application~1json',
        path: 'op:createEmbedding/requestBody/content/application~1cbor',
      },
    ],
    want: breaking('callers', ['createEmbedding']),
  },
  {
    title: 'no longer promises a header',
    edits: [{ op: 'remove', path: 'op:listModels/responses/200/headers/x-request-id' }],
    want: breaking('readers', ['listModels']),
  },
  {
    title: 'describes an error less',
    edits: [{ op: 'remove', path: 'op:listModels/responses/403' }],
    want: safe(['listModels']),
  },
  {
    title: 'asks for another key',
    edits: [{ op: 'replace', path: 'op:listModels/security', value: [{ AdminApiKeyAuth: [] }] }],
    want: breaking('callers', ['listModels']),
  },
  {
    title: 'accepts another key, too',
    edits: [{ op: 'add', path: 'op:listModels/security/-', value: { AdminApiKeyAuth: [] } }],
    want: safe(['listModels']),
  },
  {
    title: 'ends a stream in another way',
    edits: [
      {
        op: 'replace',
        path: 'op:createChatCompletion/responses/200/content/text~1event-stream/x-event-stream/sentinel',
        value: '[END]',
      },
    ],
    want: breaking('readers', ['createChatCompletion']),
  },
  {
    title: 'ends a stream by fewer events',
    edits: [
      {
        op: 'remove',
        path: 'op:createResponse/responses/200/content/text~1event-stream/x-event-stream/terminal/[=error]',
      },
    ],
    want: breaking('readers', ['createResponse']),
  },
  {
    title: 'no longer sends an event',
    edits: [{ op: 'remove', path: 'schema:AssistantStreamEvent/oneOf/[$ref=ThreadStreamEvent]' }],
    want: breaking('readers', ['createRun', 'createThreadAndRun', 'submitToolOutputsToRun']),
  },
  {
    title: 'no longer pages',
    edits: [{ op: 'remove', path: 'op:listFiles/x-pagination' }],
    want: breaking('surface', ['listFiles']),
  },
  {
    title: 'pages in another way',
    edits: [{ op: 'replace', path: 'op:listFiles/x-pagination/itemCursor', value: '/filename' }],
    want: breaking('surface', ['listFiles']),
  },
  {
    title: 'pages what was one list',
    edits: [{ op: 'copy', from: 'op:listFiles/x-pagination', path: 'op:listModels/x-pagination' }],
    want: safe(['listModels']),
  },
  {
    title: 'waits for one more kind of job',
    edits: [{ op: 'add', path: 'op:getEval/x-polling', value: { status: '/status', terminal: ['completed'] } }],
    want: safe(['getEval']),
  },
  {
    title: 'no longer waits for a job',
    edits: [{ op: 'remove', path: 'op:getRun/x-polling' }],
    want: breaking('surface', ['getRun']),
  },
  {
    title: 'no longer links to the job to wait for',
    edits: [{ op: 'remove', path: 'op:createRun/responses/200/links/retrieve' }],
    want: breaking('surface', ['createRun']),
  },
  {
    title: 'no longer links to what nobody waits for',
    edits: [{ op: 'remove', path: 'op:uploadFile/responses/200/links/content' }],
    want: docs(['uploadFile']),
  },
  {
    title: 'returns a page',
    edits: [{ op: 'replace', path: 'op:createEmbedding/x-client/returns', value: 'Page' }],
    want: breaking('surface', ['createEmbedding']),
  },
  {
    title: 'moves a method to another resource',
    edits: [{ op: 'replace', path: 'op:createEmbedding/x-client/resource', value: 'vectors' }],
    want: breaking('surface', ['createEmbedding']),
  },
  {
    title: 'moves an operation to another tag',
    edits: [{ op: 'replace', path: 'op:createEmbedding/tags', value: ['Models'] }],
    want: docs(['createEmbedding']),
  },
  {
    title: 'owes the request one thing more',
    edits: [{ op: 'add', path: 'op:createModeration/x-relations/more', value: more }],
    want: safe(['createModeration']),
  },
  {
    title: 'owes the request one thing less',
    edits: [{ op: 'remove', path: 'op:createEmbedding/x-relations/vector-index' }],
    want: breaking('readers', ['createEmbedding']),
  },
  {
    title: 'ends a job in other states',
    edits: [{ op: 'remove', path: 'op:retrieveFile/x-polling/terminal/0' }],
    want: breaking('surface', ['retrieveFile']),
  },
  {
    title: 'renames a method',
    edits: [{ op: 'replace', path: 'op:createEmbedding/x-client/methods', value: ['embed'] }],
    want: breaking('surface', ['createEmbedding']),
  },
  {
    title: 'adds a method',
    edits: [{ op: 'add', path: 'op:createEmbedding/x-client/methods/-', value: 'embed' }],
    want: safe(['createEmbedding']),
  },
  {
    title: 'moves a sunset forward',
    edits: [{ op: 'replace', path: 'op:createFineTuningJob/x-sunset', value: '2026-12-24' }],
    want: breaking('callers', ['createFineTuningJob']),
  },
  {
    title: 'deprecates an operation',
    edits: [{ op: 'add', path: 'op:createModeration/deprecated', value: true }],
    want: safe(['createModeration']),
  },
  {
    title: 'has another effect',
    edits: [{ op: 'replace', path: 'op:createModeration/x-effect', value: { leaves: 'nothing', costs: 'model' } }],
    want: docs(['createModeration']),
  },
  {
    title: 'rewords a component',
    edits: [{ op: 'replace', path: 'schema:DeleteFileResponse/description', value: 'Says that the file is gone.' }],
    want: docs(['deleteFile']),
  },
];
