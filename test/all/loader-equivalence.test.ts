import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCases } from '../../src/verify/cases/build.ts';
import type { Case } from '../../src/verify/model/case.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { localTarget } from '../../src/verify/targets/local.ts';
import { httpSend, type Send } from '../../src/verify/transport/send.ts';
import { normalise } from '../../src/mock/normalise.ts';
import { routesOf, type PrismOperation, type Route } from '../../src/mock/operations.ts';
import { serveRoutes, type Mock } from '../../src/mock/server.ts';
import { lateWhenSilent } from '../helpers/clock.ts';
import { contract } from '../helpers/contract.ts';

const validator = createValidator(contract);
const cases = buildCases(contract, validator, {
  phases: ['examples', 'boundaries', 'negatives'],
  maxExamples: 100,
  includes: () => true,
});
const servers: Mock[] = [];
let loaded: PrismOperation[] = [];
let ours: Send;
let prisms: Send;

beforeAll(async () => {
  // Prism's loader writes every reference out, so they point to where the schemas stand.
  const document = JSON.stringify(normalise(contract)).replaceAll('#/__bundled__/', '#/components/schemas/');
  loaded = (await getHttpOperationsFromSpec(JSON.parse(document) as object)) as PrismOperation[];
  servers.push(await serveRoutes(routesOf(contract)), await serveRoutes(loaded.map(loadedRoute)));
  [ours, prisms] = servers.map(({ url }) => httpSend(localTarget('mock', url), lateWhenSilent())) as [Send, Send];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
});

const loadedRoute = (operation: PrismOperation): Route => ({ ...operation, load: () => operation });

/**
 * Where Prism's loader unfolds the recursive filters of file search a second time, it leaves a reference into a path
 * that it does not carry along. The schema then does not compile, and Prism takes every body for valid without a word.
 */
const unchecked = ['createResponse'];

test('every body of an operation that Prism loads compiles, but for those that it leaves unchecked', () => {
  const broken = loaded.filter((operation) => !bodyCompiles(operation)).map(({ iid }) => iid);
  expect(broken).toEqual(unchecked);
});

function bodyCompiles({ request, ...operation }: PrismOperation): boolean {
  const bundled = (operation as { __bundled__?: object }).__bundled__;
  return (request?.body?.contents ?? []).every(({ schema }) => {
    try {
      new Ajv2020({ strict: false, validateFormats: false }).compile({ ...(schema as object), __bundled__: bundled });
      return true;
    } catch {
      return false;
    }
  });
}

const isUnchecked = ({ operationId = '', expect: { kind } }: Case): boolean =>
  unchecked.includes(operationId) && kind === 'rejection';

const named = (subjects: readonly Case[]): { id: string; subject: Case }[] =>
  subjects.map((subject) => ({ id: subject.id, subject }));

describe('operations loaded by Concord and by Prism give one answer', () => {
  test.for(named(cases.filter((subject) => !isUnchecked(subject))))('$id', async ({ subject: { request } }) => {
    const [answer, wanted] = await Promise.all([ours(request), prisms(request)]);
    expect(shown(answer)).toEqual(shown(wanted));
  });
});

test('what Prism leaves unchecked is refused', async () => {
  const wrong = cases.filter((subject) => isUnchecked(subject) && subject.operator?.startsWith('missing'));
  expect(wrong.length).toBeGreaterThan(0);
  for (const { request } of wrong) expect((await ours(request)).status).not.toBe(200);
});

const shown = ({ status, headers, body }: Awaited<ReturnType<Send>>): object => ({
  status,
  type: headers['content-type'],
  body: new TextDecoder().decode(body),
});
