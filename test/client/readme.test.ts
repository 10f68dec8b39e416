import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { diagnosticsOf } from '../helpers/readme.ts';

/** The TypeScript blocks of the official client's README, each by the line that it starts at. */
const blocks = [
  ...readFileSync(fromRoot('node_modules/openai/README.md'), 'utf8').matchAll(/^```(?:ts|js)\n(.*?)^```/gms),
].map(([, code = '']) => code);

const workload = 'Identities of workloads and certificates are not supported: give `apiKey` a function.';

/** Blocks that are left out, told by what only they contain. */
const leftOut: Readonly<Record<string, string>> = {
  "from 'openai/auth": workload,
  'workloadIdentity:': workload,
  '@azure/identity': 'Another package, which is not installed here.',
  OpenAIRealtimeWebSocket: 'The realtime API is not in the contract.',
  "'openai/providers/bedrock": 'Bedrock is not supported.',
};

const reasonFor = (code: string): string | undefined =>
  Object.entries(leftOut).find(([mark]) => code.includes(mark))?.[1];

test('every reason is still needed', () => {
  const unused = Object.keys(leftOut).filter((mark) => !blocks.some((code) => code.includes(mark)));
  expect(unused).toEqual([]);
});

describe("the official client's README compiles after changing the import", () => {
  const compiled = blocks.filter((code) => reasonFor(code) === undefined);

  test('most of it is compiled', () => expect(compiled.length).toBeGreaterThan(blocks.length / 2));

  test('all at once', () => expect(diagnosticsOf(compiled)).toEqual([]));
});
