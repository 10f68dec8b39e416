import { expect, test } from 'vitest';
import { operationAt, operationUnder, pathSegments, routesOf } from '../../src/openapi/routes.ts';
import { contract } from '../helpers/contract.ts';

const routes = routesOf(contract);

test.for([
  ['GET', '/models', 'listModels', {}],
  ['GET', '/models/gpt-5', 'retrieveModel', { model: 'gpt-5' }],
  ['GET', '/models/org%2Fname', 'retrieveModel', { model: 'org/name' }],
  ['GET', '/models/%FF', 'retrieveModel', { model: '%FF' }],
  ['GET', '/organization/usage/costs', undefined, undefined],
  ['GET', '/models/', undefined, undefined],
  ['GET', '/models/a/b', undefined, undefined],
  ['PUT', '/models', undefined, undefined],
] as const)('%s %s is %s', ([method, path, operationId, values]) => {
  const found = operationAt(routes, method, pathSegments(path));
  expect([found?.resolved.operation.operationId, found?.path]).toEqual([operationId, values]);
});

test('a literal segment takes precedence over a parameter', () => {
  const paths = { '/teas/{id}': { get: operation('one') }, '/teas/search': { get: operation('search') } };
  const made = routesOf({ ...contract, paths } as unknown as typeof contract);
  expect(operationAt(made, 'get', ['teas', 'search'])?.resolved.operation.operationId).toBe('search');
  expect(operationAt(made, 'get', ['teas', 'green'])?.resolved.operation.operationId).toBe('one');
});

test('only a path under the base path counts', () => {
  expect(operationUnder(routes, '/v1', 'GET', '/v1/models')?.resolved.path).toBe('/models');
  expect(operationUnder(routes, '/v1', 'GET', '/v11/models')).toBeUndefined();
});

const operation = (operationId: string): object => ({ operationId, tags: ['Teas'], responses: {} });
