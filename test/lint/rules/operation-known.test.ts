import { expect, test } from 'vitest';
import { lintFilesWith, type LintProblem } from '../../helpers/lint.ts';

const lintBeside = (files: Record<string, string>): Promise<readonly LintProblem[]> =>
  lintFilesWith(
    'operation-known',
    {
      'openapi.yaml': 'openapi: 3.1.0\npaths: { /things: { get: { operationId: listThings } } }',
      'profiles/mock.yaml': 'stateful: false',
      'profiles/mock.baseline.yaml': "- { operation: '-' }\n- { operation: '*' }\n- { operation: listThings }",
      ...files,
    },
    { profiles: 'profiles' },
  );

test('operations that the contract does not have', async () => {
  const problems = await lintBeside({
    'profiles/mock.yaml': 'stateful: false\nnotServed:\n  - listThings\n  - readThing',
    'profiles/mock.baseline.yaml': '- &one\n  operation: listStuff\n- <<: *one\n  operation: listThings',
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "message": "There is no operation listStuff. Correct the name, or remove the entry.",
        "pointer": "profiles/mock.baseline.yaml:2:1",
        "rule": "concord/operation-known",
      },
      {
        "message": "There is no operation readThing. Correct the name, or remove the entry.",
        "pointer": "profiles/mock.yaml:4:1",
        "rule": "concord/operation-known",
      },
    ]
  `);
});

test('known operations', async () => {
  expect(await lintBeside({})).toEqual([]);
});
