import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/verify/model/answer.ts';
import { excerpt } from '../../../src/openapi/excerpt.ts';
import { formatFindings, limitFindings, printable } from '../../../src/verify/model/finding.ts';
import type { Case } from '../../../src/verify/model/case.ts';
import { usageOf } from '../../../src/verify/transport/meter.ts';
import { createUnknownAddress } from '../../../src/verify/subject/unknown-address.ts';
import { contract } from '../../helpers/run-on.ts';

const subjectOf = (operationId: string, streams = false): Case => {
  const found = contract.examples.find(
    (one) => one.operationId === operationId && one.request.body?.includes('"stream":true') === streams,
  );
  const example = found ?? contract.examples.find((one) => one.operationId === operationId);
  if (!example) throw new Error(`${operationId} has no example.`);
  return example;
};

const answer = (body: string, type = 'application/json'): Answer => ({
  status: 200,
  headers: { 'content-type': type, 'x-request-id': 'req_1' },
  body: Buffer.from(body),
  ended: 'whole',
});

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const wide = (item: string, count: number): string =>
  `{"object":"list","has_more":false,"data":[${Array(count).fill(item).join()}]}`;

describe('a hostile answer is a finding', () => {
  test.for<[name: string, operation: string, body: string]>([
    ['100k lists deep', 'listFiles', deep(1e5)],
    ['100k objects deep', 'listFiles', `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`],
    ['deep in a list', 'listFiles', wide(deep(3000), 2)],
    ['deep where anything may stand', 'createChatCompletion', `{"id":"c","x":${deep(1e5)}}`],
    ['100k bad items', 'listFiles', wide('{}', 1e5)],
    ['100k items of a union', 'listMessages', wide('{"content":[{"type":"x"}]}', 1e5)],
    [
      '100k bad output items',
      'getResponse',
      `{"id":"r","object":"response","output":[${Array(1e5).fill('{"type":"message"}').join()}]}`,
    ],
    ['a text of 20 MB', 'listFiles', `{"object":${JSON.stringify('x'.repeat(2e7))}}`],
    ['20 MB that are not JSON', 'listFiles', '<'.repeat(2e7)],
    ['a key of 5 MB', 'listFiles', `{"${'k'.repeat(5e6)}":1}`],
    ['an object instead of a string', 'getAssistant', '{"id":{"toString":1,"valueOf":2},"__proto__":{"id":"a"}}'],
    ['a number without end', 'listFiles', `{"object":1e${'9'.repeat(1000)}}`],
    ['nothing', 'listFiles', 'null'],
  ])('%s', ([, operation, body]) => {
    const { findings } = contract.checker.check(subjectOf(operation), answer(body));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(200);
    expect(formatFindings(findings).length).toBeLessThan(100_000);
  });

  const chunk = (data: string): string => `data: ${data}\n\n`;
  test.for<[name: string, body: string]>([
    ['an event that is 100k deep', chunk(deep(1e5))],
    ['20,000 bad events', chunk('{"choices":[{}]}').repeat(2e4)],
    ['an event of 20 MB', chunk(`"${'x'.repeat(2e7)}"`)],
    ['a line without an end', 'x'.repeat(2e7)],
    ['choices that are null', chunk('{"choices":[null,null]}')],
    ['names that are none', `event: ${'a.'.repeat(1e5)}\n${chunk('{"id":{"toString":1}}')}`],
  ])('%s', ([, body]) => {
    const { findings } = contract.checker.check(
      subjectOf('createChatCompletion', true),
      answer(body, 'text/event-stream'),
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(200);
  });
});

test('many breaches of one kind are told once and counted', () => {
  const { findings } = contract.checker.check(subjectOf('listFiles'), answer(wide('{}', 1000)));
  expect(findings.some(({ message }) => /\(and so in \d+ more places\)$/.test(message))).toBe(true);
  expect(limitFindings(findings)).toEqual(findings);
});

test.for([
  [undefined, 'nothing'],
  ['a"b', '"a\\"b"'],
  [{ a: [1, null, 'x'] }, '{"a":[1,null,"x"]}'],
  [Array(1e6).fill(1), `[${'1,'.repeat(59)}1…`],
  ['y'.repeat(1e6), `"${'y'.repeat(119)}…`],
] as const)('an excerpt of %#', ([value, want]) => {
  expect(excerpt(value)).toBe(want);
});

test('what would steer a terminal is shown as what it is', () => {
  expect(printable('a\u001b[31mb\u009b\u202e\nü')).toBe('a\\u{1b}[31mb\\u{9b}\\u{202e}\nü');
});

test('usage is counted however often it is told', () => {
  expect(usageOf(answer('"input_tokens": 3,'.repeat(300_000)))).toMatchObject({ inputTokens: 3 });
  expect(usageOf(answer(`"model":"${'m'.repeat(1e6)}","output_tokens": ${'9'.repeat(1e6)}`))).toMatchObject({
    outputTokens: 999_999_999_999,
  });
});

test('an answer of the same letters for ever is compared', async () => {
  const unknown = createUnknownAddress(async () => answer('a-'.repeat(1e6)));
  const { request } = subjectOf('listFiles');
  expect(await unknown.isLike(request, answer('a-'.repeat(1e6)))).toBe(true);
});
