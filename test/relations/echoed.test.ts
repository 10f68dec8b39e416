import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointerOf } from '../../src/openapi/json-pointer.ts';
import { memoized } from '../../src/openapi/once.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import type { OpenApiDocument, Schema } from '../../src/openapi/document.ts';
import { relationsOfOperation } from '../../src/relations/relations-of.ts';
import { jsonAnswer } from '../../src/relations/success-content.ts';
import { parseAddress } from '../../src/relations/terms/address.ts';
import type { Echo } from '../../src/relations/terms/model.ts';
import { createAjv } from '../../src/schema/ajv.ts';
import { nodeOf } from '../../src/schema/node.ts';
import { asAccepted, asBinding } from '../../src/schema/readings.ts';
import { arbitraryOf } from '../../src/schema/values/arbitrary.ts';
import { alternativesOf, propertyNamesOf, schemasAt, typesOf } from '../../src/schema/walk.ts';
import { contract } from '../helpers/contract.ts';

type Place = readonly Schema[];

/** What a side says of the values at a place. */
function reading(document: OpenApiDocument) {
  const ajv = createAjv({ validateSchema: false, logger: false });
  const compiled = memoized((schema: Schema) => ajv.compile({ ...schema, components: document.components }));
  const texts = (place: Place): Place =>
    place.flatMap((one) => alternativesOf(document, one)).filter((one) => typesOf(document, one).has('string'));
  return {
    document,
    texts,
    at: (place: Place, pointer: string): Place => place.flatMap((one) => schemasAt(document, one, pointer)),
    names: (place: Place): readonly string[] => place.flatMap((one) => propertyNamesOf(document, one)),
    takes: (place: Place, value: unknown): boolean => texts(place).some((one) => compiled(one)(value)),
    values: (place: Place): readonly unknown[] => [
      '',
      ...texts(place).flatMap((one) =>
        fc.sample(arbitraryOf(document, nodeOf(document, one)), { seed: 1, numRuns: 5 }),
      ),
    ],
  };
}

const [requests, answers] = [reading(asAccepted(contract)), reading(asBinding(contract))];

/** Texts that a request may have, at a place that its answer repeats, and that the answer may not have there. */
function unspeakable(request: Place, answer: Place, path: string, depth = 4): readonly string[] {
  if (depth === 0 || request.length === 0 || answer.length === 0) return [];
  const own = requests
    .values(request)
    // What is left to the server comes back decided.
    .filter((value) => typeof value === 'string' && value !== 'auto')
    .filter((value) => requests.takes(request, value) && !answers.takes(answer, value))
    .map((value) => `${path} ${JSON.stringify(value)}`);
  const told = new Set(answers.names(answer));
  const shared = new Set(requests.names(request).filter((name) => told.has(name)));
  const below = [...shared, '0'].flatMap((name) => {
    const pointer = pointerOf([name]);
    return unspeakable(requests.at(request, pointer), answers.at(answer, pointer), path + pointer, depth - 1);
  });
  return answers.texts(answer).length === 0 ? below : [...new Set([...own, ...below])];
}

const isEcho = (relation: { readonly kind: string }): relation is Echo => relation.kind === 'echo';

const all = operationsOf(contract);

function echoesOf(resolved: ResolvedOperation): readonly string[] {
  const body = resolved.operation.requestBody?.content['application/json'];
  if (!body) return [];
  const sent = operationsOf(requests.document).find(({ pointer }) => pointer === resolved.pointer);
  const told = operationsOf(answers.document).find(({ pointer }) => pointer === resolved.pointer);
  const asked = sent?.operation.requestBody?.content['application/json']?.schema ?? {};
  const answered = (told && jsonAnswer(answers.document, told)) ?? {};
  return relationsOfOperation(contract, resolved, all)
    .map(({ relation }) => relation)
    .filter(isEcho)
    .flatMap(({ of, at, members = [''] }) => {
      const [from, to] = [parseAddress(of), parseAddress(at)];
      if (from.side !== 'request' || from.part !== 'body' || to.side !== 'answer' || to.part !== 'body') return [];
      return members.flatMap((name) => {
        const below = name === '' ? [] : [name];
        const [asks, tells] = [from, to].map(({ segments }) => pointerOf([...segments, ...below])) as [string, string];
        return unspeakable(requests.at([asked], asks), answers.at([answered], tells), asks);
      });
    });
}

test('what a request may say, an answer that repeats it may say too', () => {
  const found = all.flatMap((resolved) => echoesOf(resolved).map((one) => `${resolved.operation.operationId} ${one}`));
  expect([...new Set(found)]).toEqual([]);
});
