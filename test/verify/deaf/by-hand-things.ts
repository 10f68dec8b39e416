import { body, times, ifList, on, type Anything } from './hand-edits.ts';

/** Files and lists. */
export const files = [
  ...on('uploadFile', [
    ['another purpose', body('/purpose', () => 'batch'), 'purpose'],
    ['never expires', body('/expires_at', (at) => at && at + 86_400), 'expiry'],
  ]),
  ...on('listFiles', [
    ['ignores the limit', body('/data', (list) => times(list, 3)), 'list-limit'],
    [
      'ignores the order',
      body('/data', (list) => list.toSorted((a: Anything, b: Anything) => b.created_at - a.created_at)),
      'list-order',
    ],
    ['ignores the filter', body('/data/*/purpose', () => 'vision'), 'list-purpose'],
    ['other ends', body('/first_id', (id) => id && 'file-other'), 'list-first'],
    ['the first id twice', body('', (page) => ({ ...page, last_id: page.first_id && 'file-other' })), 'list-last'],
  ]),
  ...on('retrieveFile', [['another file', body('/id', () => 'file-other'), 'path-id']]),
  ...on('deleteFile', [['deletes another file', body('/id', () => 'file-other'), 'path-id']]),
];

export const stores = [
  ...on('createVectorStore', [
    ['a stale total', body('/file_counts/total', (total) => total + 1), 'file-counts'],
    ['another name', body('/name', () => 'other'), 'settings'],
  ]),
  ...on('searchVectorStore', [
    ['more results than asked for', body('/data', (list) => times(list, 30)), 'max-results'],
    ['results below the threshold', body('/data/*/score', () => 0), 'score-threshold'],
    [
      'unsorted results',
      body(
        '/data',
        ifList((list) => [
          { ...list[0], score: 0.1 },
          { ...list[0], score: 0.9 },
        ]),
      ),
      'by-score',
    ],
    ['another query', body('/search_query', () => ['other']), 'query', 'queries'],
    ['ignores the filter', body('/data/*/attributes', () => ({ other: true })), 'filters'],
  ]),
];

export const assistants = [
  ...on('createRun', [
    ["another assistant's run", body('/assistant_id', () => 'asst_other'), 'settings'],
    ["the thread's own", body('/thread_id', () => 'thread_other'), 'path-thread_id'],
    ['its own instructions', body('/instructions', () => 'Be brief.'), 'instructions', 'additional-instructions'],
    ['requires an action that it does not name', body('/required_action', () => null), 'action-required'],
  ]),
  ...on('createMessage', [
    ['another text', body('/content/0/text/value', () => 'Hi.'), 'text'],
    ['one part only', body('/content', (list) => list.slice(0, 1)), 'parts'],
  ]),
  ...on('modifyThread', [['keeps the old metadata', body('/metadata', () => ({ old: '1' })), 'metadata']]),
];

export const others = [
  ...on('createFineTuningJob', [
    ['another file', body('/training_file', () => 'file-other'), 'settings'],
    ['finished before it began', body('/finished_at', (at) => at && 1), 'finished-after-creation'],
  ]),
  ...on('getEvalRun', [
    ['counts that do not add up', body('/result_counts/total', (total) => total + 1), 'result-counts'],
  ]),
  ...on('createProject', [['another name', body('/name', () => 'other'), 'settings']]),
];
