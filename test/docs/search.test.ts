import { expect, test } from 'vitest';
import { createSearch } from '../../scripts/docs/browser/search-engine.ts';
import { searchEntries } from '../../scripts/docs/site/search-entries.ts';
import { ownSite } from './site.ts';

const search = createSearch(searchEntries(ownSite()));

/** Queries that the ranking was not tuned on, and what a reader means by them. */
test.for<[query: string, address: string]>([
  ['delete file', 'operations/deleteFile.html'],
  ['remove a vector store', 'operations/deleteVectorStore.html'],
  ['vectr store', 'operations/createVectorStore.html'],
  ['list modles', 'operations/listModels.html'],
  ['embeding', 'operations/createEmbedding.html'],
  ['chat.completions.create', 'operations/createChatCompletion.html'],
  ['createResponse', 'operations/createResponse.html'],
  ['/moderations', 'operations/createModeration.html'],
  ['POST /files', 'operations/uploadFile.html'],
  ['get project', 'operations/retrieveProject.html'],
  ['cancel fine tuning', 'operations/cancelFineTuningJob.html'],
  ['404', 'guides/errors-and-retries.html#a-resource-that-is-not-there'],
  ['retry', 'guides/errors-and-retries.html#retries'],
  ['gitlab', 'guides/ci.html#gitlab'],
  ['TruncatedStreamError', 'guides/streaming.html#a-stream-that-breaks-off'],
  ['--update-baseline', 'reference/baseline-file.html'],
  ['--max-requests', 'reference/command.html#concord-verify'],
  ['idleTimeout', 'reference/client-options.html#of-the-client-or-of-one-request'],
  ['exit code', 'reference/command.html#concord-verify'],
  ['ChatCompletionTool', 'schemas/ChatCompletionTool.html'],
])('%s', ([query, wanted]) => {
  const found = search(query, 3).map(({ entry }) => entry.address);
  expect(found).toContain(wanted);
});

test('a field leads into the page of its operation, not of a deprecated one', () => {
  const [first] = search('temperature', 1);
  expect(first?.entry.address).toMatch(
    /^operations\/create(?:ChatCompletion|Response|Completion)\.html#body\.temperature$/,
  );
});

test('a swap is one slip, and short words allow none', () => {
  const small = createSearch([{ kind: 'operation', title: 'Cancel a run', about: '', address: 'a' }]);
  expect(small('cnacel').map(({ entry }) => entry.address)).toEqual(['a']);
  expect(small('rnu')).toEqual([]);
  expect(small('')).toEqual([]);
});
