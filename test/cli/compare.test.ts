import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { concordHere } from '../helpers/concord.ts';
import { contract } from '../helpers/contract.ts';

const compare = (...args: readonly string[]) => concordHere(fromRoot('test/fixtures/compare'), 'compare', ...args);

test('the description of a FastAPI server: what it refuses, what it may answer, what it does not describe', async () => {
  const { code, stdout, stderr } = await compare('fastapi.json', '--full');
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toMatchInlineSnapshot(`
    "Small server 0.9.2 (fastapi.json) describes 4 of 136 operations of the contract 0.1.1 under /v1.
      differs        createEmbedding, listModels, createModeration
      conforms       deleteFile

    MAY ANSWER response-property-became-optional, 5 places, 1 operation: listModels
      \`ModelList\` may be without \`object\`  fastapi.json:137
        listModels response: {"data":[]}
      \`ModelList\` may be without \`data\`  fastapi.json:138
        listModels response: {"object":"list"}
      \`ModelCard\` may be without \`created\`  fastapi.json:127
        listModels response: {"object":"list","data":[{"id":"gpt-5.4-mini-2026-03-17","object":"model","owned_by":"system"}]}
      \`ModelCard\` may be without \`object\`  fastapi.json:126
        listModels response: {"object":"list","data":[{"id":"gpt-5.4-mini-2026-03-17","created":1773705600,"owned_by":"system"}]}
      \`ModelCard\` may be without \`owned_by\`  fastapi.json:128
        listModels response: {"object":"list","data":[{"id":"gpt-5.4-mini-2026-03-17","object":"model","created":1773705600}]}

    REFUSES request-member-removed, 2 places, 2 operations: createEmbedding, createModeration
      \`EmbeddingRequest.input\` lacks a member of the union of the contract  fastapi.json:90
        createEmbedding request: {"model":"text-embedding-3-small","input":[[1]]}
      \`ModerationRequest.input\` lacks a member of the union of the contract  fastapi.json:145
        createModeration request: {"input":[{"type":"image_url","image_url":{"url":"https://example.com/doc.png"}}]}

    MAY ANSWER response-value-added, 2 places, 1 operation: listModels
      \`ModelList.object\` allows more than ["list"]  fastapi.json:137
        listModels response: {"object":"x","data":[]}
      \`ModelCard.object\` allows more than ["model"]  fastapi.json:126
        listModels response: {"object":"list","data":[{"id":"gpt-5.4-mini-2026-03-17","object":"x","created":1773705600,"owned_by":"system"}]}

    REFUSES request-parameter-added-required, 1 place, 1 operation: createModeration
      the header parameter \`tenant\` is new and required  fastapi.json:48
        createModeration tenant: left out

    REFUSES request-maximum-lowered, 1 place, 1 operation: createEmbedding
      \`EmbeddingRequest.dimensions\` has the upper bound 1024, the contract none  fastapi.json:105
        createEmbedding request: {"model":"text-embedding-3-small","input":[9241],"dimensions":1025}

    3 differs, 0 unknown, 1 conforms, 0 not described; 11 differences. Each goes from the contract to their description.
    "
  `);
});

test('as JSON: each operation with its fit, and each difference with a witness', async () => {
  const { stdout } = await compare('fastapi.json', '--json');
  const report = JSON.parse(stdout) as {
    operations: unknown;
    basePath: string;
    changes: { severity: string; witness?: unknown }[];
  };
  expect([report.basePath, report.operations]).toEqual([
    '/v1',
    [
      { id: 'createEmbedding', fit: 'differs' },
      { id: 'deleteFile', fit: 'conforms' },
      { id: 'listModels', fit: 'differs' },
      { id: 'createModeration', fit: 'differs' },
    ],
  ]);
  expect(report.changes.filter(({ witness }) => witness === undefined)).toEqual([]);
});

const inFile = async <T>(document: unknown, use: (file: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-compare-'));
  writeFileSync(join(folder, 'theirs.json'), JSON.stringify(document));
  try {
    return await use(join(folder, 'theirs.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('the contract under another base path conforms to itself', async () => {
  const paths = Object.fromEntries(Object.entries(contract.paths).map(([path, item]) => [`/openai/v1${path}`, item]));
  const { code, stdout } = await inFile({ ...contract, paths }, (file) => compare(file));
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('136 of 136 operations of the contract 0.1.1 under /openai/v1.'),
  ]);
  expect(stdout).toContain('0 differs, 0 unknown, 136 conforms, 0 not described');
});

test('words of OpenAPI 3.0 are understood', async () => {
  const schema = {
    type: 'object',
    required: ['id', 'object', 'deleted'],
    properties: {
      id: { type: 'string' },
      object: { type: 'string', enum: ['file'] },
      deleted: { type: 'boolean', nullable: true },
    },
  };
  const operation = {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    responses: { 200: { description: 'Deleted.', content: { 'application/json': { schema } } } },
  };
  const document = {
    openapi: '3.0.3',
    info: { title: 'Old', version: '1' },
    paths: { '/files/{id}': { delete: operation } },
  };
  const { code, stdout } = await inFile(document, (file) => compare(file));
  expect(code).toBe(1);
  expect(stdout).toContain('MAY ANSWER response-null-added, 1 place, 1 operation: deleteFile');
});

test('a document without operations of the contract was not compared', async () => {
  const document = { openapi: '3.1.0', info: { title: 'Tea', version: '1' }, paths: { '/teas': {} } };
  const { code, stderr } = await inFile(document, (file) => compare(file));
  expect([code, stderr]).toEqual([2, 'Nothing was compared: no path of the document fits a path of the contract.\n']);
});
