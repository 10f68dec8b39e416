import { expect, test } from 'vitest';
import { namesExampleId } from '../../../src/verify/run/names-example-id.ts';
import { contract } from '../../helpers/contract.ts';

test.for<readonly [what: string, body: unknown, wanted: boolean]>([
  [
    'an id of an example, deep inside',
    { tool_resources: { code_interpreter: { file_ids: ['file-3RmVk7ZxTc9WqLdN'] } } },
    true,
  ],
  ['an id that the run made', { tool_resources: { code_interpreter: { file_ids: ['file-9abcDEF12345'] } } }, false],
  ['a model of an example', { model: 'gpt-5-mini', input: 'file a report' }, false],
  ['no body', undefined, false],
])('%s', ([, body, wanted]) => {
  expect(namesExampleId(contract, body === undefined ? {} : { body: JSON.stringify(body) })).toBe(wanted);
});
