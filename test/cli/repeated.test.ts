import { expect, test } from 'vitest';
import { repeatedFlags } from '../../src/cli/repeated.ts';
import type { Flags } from '../../src/cli/verify-options.ts';

test.for<[flags: Partial<Flags>, want: readonly string[]]>([
  [{}, []],
  [{ model: { any: 'up,gpt-4o', embeddings: 'bge m3' } }, ['--model up,gpt-4o', "--model 'embeddings=bge m3'"]],
  [{ name: 'box', profile: 'vllm' }, ['--name box', '--profile vllm']],
  [{ serves: ['chat', 'models'], without: ['evals'] }, ['--serves chat,models', '--without evals']],
  [
    { header: { 'x-portkey-provider': "it's", 'x-api-key': 'sk-never' } },
    [String.raw`--header 'x-portkey-provider: it'\''s'`, "--header 'x-api-key: …'"],
  ],
])('%j', ([flags, want]) => expect(repeatedFlags(flags as Flags)).toEqual(want));
