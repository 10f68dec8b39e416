import { expect, test } from 'vitest';
import { inferBasePaths } from '../../../src/verify/recordings/base-path.ts';
import type { Exchange } from '../../../src/verify/recordings/exchange.ts';
import { operationUnder, routesOf } from '../../../src/openapi/routes.ts';
import { contract } from '../../helpers/run-on.ts';

const { document } = contract;
const routes = routesOf(document);

const exchangeOf = (line: string): Exchange => {
  const [method = '', path = ''] = line.split(' ');
  return { method, url: new URL(path, 'http://a.b'), sent: () => ({ headers: {} }), answer: () => undefined };
};

/** The base path, and the operation of each request. */
function judged(lines: readonly string[]): [string | undefined, ...(string | undefined)[]] {
  const exchanges = lines.map(exchangeOf);
  const base = inferBasePaths(document, routes, exchanges).get('a.b');
  return [
    base?.path,
    ...exchanges.map(
      ({ method, url }) =>
        operationUnder(routes, base?.path ?? '', method, url.pathname)?.resolved.operation.operationId,
    ),
  ];
}

test.for<[name: string, lines: string[], want: (string | undefined)[]]>([
  ['the usual path', ['POST /v1/files'], ['/v1', 'uploadFile']],
  ['a path before the usual one', ['GET /openai/v1/models'], ['/openai/v1', 'listModels']],
  ['the root', ['GET /models', 'POST /chat/completions'], ['', 'listModels', 'createChatCompletion']],
  ['another path', ['POST /api/chat/completions'], ['/api', 'createChatCompletion']],
  ['another path, by two names', ['GET /api/models', 'POST /api/responses'], ['/api', 'listModels', 'createResponse']],
  ['the end of a foreign path', ['POST /v1/containers/c/files'], ['/v1', undefined]],
  ['the same without the usual path', ['POST /containers/c/files'], ['', undefined]],
  ['the end of a foreign path under another', ['POST /x/v1/containers/c/files'], ['/x/v1', undefined]],
  ['a longer end of a foreign path', ['GET /v1/containers/c/files/f/content'], ['/v1', undefined]],
  [
    'more foreign paths than others',
    ['POST /v1/containers/c/files', 'GET /v1/containers/c/files', 'GET /v1/models'],
    ['/v1', undefined, undefined, 'listModels'],
  ],
  [
    'what most match',
    ['GET /models', 'GET /v1/models', 'GET /v1/files'],
    ['/v1', undefined, 'listModels', 'listFiles'],
  ],
  [
    'a version that is not of the API',
    ['GET /v1', 'POST /api/chat/completions'],
    ['/api', undefined, 'createChatCompletion'],
  ],
  ['a path with one segment too many', ['GET /v1/models/a/b'], ['/v1', undefined]],
  ['an empty segment', ['GET /v1/models/'], ['/v1', undefined]],
  ['a method that the path does not have', ['PUT /v1/models'], ['/v1', undefined]],
  ['no path of the contract', ['GET /'], ['', undefined]],
  ['a path that never ends', [`GET ${'/v1'.repeat(1e5)}/models`], ['/v1', undefined]],
])('%s', ([, lines, want]) => expect(judged(lines)).toEqual(want));

test('literal segments take precedence over parameters', () => {
  for (const method of ['get', 'post', 'delete'])
    for (const [path, item] of Object.entries(document.paths)) {
      const operation = item[method as 'get'];
      if (!operation) continue;
      const pathname = `/v1${path.replaceAll(/\{\w+\}/g, 'a%2Fb')}`;
      expect(operationUnder(routes, '/v1', method, pathname)?.resolved.operation.operationId).toBe(
        operation.operationId,
      );
    }
});
