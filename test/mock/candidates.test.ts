import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type Router from '@stoplight/prism-http/dist/router/index.js';
import { routesOf } from '../../src/mock/operations.ts';
import { candidates } from '../../src/mock/prism.ts';
import { contract } from '../helpers/contract.ts';

const { default: route } = createRequire(import.meta.url)(
  '@stoplight/prism-http/dist/router/index.js',
) as typeof Router;

const routes = routesOf(contract);
const routed = (resources: readonly unknown[], method: string, path: string): unknown => {
  const found = route({ resources: resources as never, input: { method: method as 'get', url: { path } } });
  return found._tag === 'Left' ? [found.left.name, found.left.message] : found.right;
};

const words = [...new Set(routes.flatMap(({ path }) => path.split('/').filter(Boolean)))];
const segment = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('file-1', '', '%66iles', '%zz', 'a%2Fb', 'filesx', '{file_id}'),
);
const made = fc.array(segment, { maxLength: 7 }).map((segments) => `/${segments.join('/')}`);
const known = fc
  .tuple(fc.constantFrom(...routes), fc.constantFrom('', '/', 'x', '/more'))
  .map(([{ path }, end]) => path.replaceAll(/\{\w+\}/g, 'id_1') + end);

test('Prism finds the same operation among the candidates as among all operations', () => {
  fc.assert(
    fc.property(fc.oneof(made, known), fc.constantFrom('get', 'post', 'delete', 'put'), (path, method) => {
      expect(routed(candidates(routes, path), method, path)).toEqual(routed(routes, method, path));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('there are few candidates', () => {
  const counts = routes.map(({ path }) => candidates(routes, path.replaceAll(/\{\w+\}/g, 'id_1')).length);
  expect(Math.max(...counts)).toBeLessThan(20);
});
