import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentName, kebabCase, paramsName, pascalCase } from '../../../scripts/generate/code/names.ts';

const table = {
  pascalCase: [
    [pascalCase, 'vectorStores', 'VectorStores'],
    [pascalCase, 'list_files', 'ListFiles'],
    [pascalCase, 'adminAPIKeys', 'AdminAPIKeys'],
    [pascalCase, 'apiKeys', 'APIKeys'],
    [pascalCase, 'apiary', 'Apiary'],
  ],
  argumentName: [
    [argumentName, 'thread_id', 'threadID'],
    [argumentName, 'model', 'model'],
    [argumentName, 'fine_tuned_model_checkpoint', 'fineTunedModelCheckpoint'],
  ],
  kebabCase: [
    [kebabCase, 'vectorStores', 'vector-stores'],
    [kebabCase, 'files', 'files'],
  ],
} as const;

describe.for(Object.entries(table))('%s', ([, rows]) => {
  test.for(rows.map(([name, given, want]) => ({ name, given, want })))('$given → $want', ({ name, given, want }) => {
    expect(name(given)).toBe(want);
  });
});

test.for([
  [['beta', 'threads', 'messages'], 'create', 'MessageCreateParams'],
  [['chat', 'completions'], 'list', 'ChatCompletionListParams'],
  [['files'], 'create', 'FileCreateParams'],
  [['batches'], 'list', 'BatchListParams'],
  [['beta', 'threads', 'runs'], 'submitToolOutputs', 'RunSubmitToolOutputsParams'],
] as const)('the params of %j.%s are %s', ([resource, method, want]) => {
  expect(paramsName(resource, method)).toBe(want);
});

test('a snake-case name gives an identifier', () => {
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const name = words.join('_');
      expect(pascalCase(name)).toMatch(/^[A-Z][A-Za-z0-9]*$/);
      expect(argumentName(name)).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }),
  );
});
