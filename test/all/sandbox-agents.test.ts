import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureInstalled } from '../../scripts/lib/installed.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { readScript } from '../../src/sandbox/brain/script/read-script.ts';
import { createScript } from '../../src/sandbox/brain/script/script.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { run } from '../helpers/repository.ts';

const folder = fromRoot('test/agents');
beforeAll(() => ensureInstalled(folder));

/** A model that looks, asks for the price, orders, and then says so. */
const clerk = `
- id: look
  match: { message: order a lamp, turn: 0 }
  answer: { call: { name: stock, arguments: { item: lamp } } }
- id: ask for the price
  match: { toolResult: are left }
  answer: { call: { name: price, arguments: { item: lamp } } }
- id: order
  match: { toolResult: euros }
  answer: { call: { name: order, arguments: { item: lamp, count: 1 } } }
- id: say so
  match: { toolResult: the number is 17 }
  answer: Your lamp is ordered, under number 17.
`;

test.for([
  ['openai', 'createChatCompletion'],
  ['agents', 'createResponse'],
  ['langchain', 'createChatCompletion'],
  ['ai', 'createResponse'],
  ['llamaindex', 'createChatCompletion'],
] as const)('the loop of %s goes through three tools to its end', async ([program, operation]) => {
  await using sandbox = await createSandbox({ brain: createScript(readScript(clerk)), judge: true });
  const env = { OPENAI_BASE_URL: sandbox.url, OPENAI_API_KEY: sandbox.key };
  const { stdout, stderr } = await run(process.execPath, [join(folder, 'loops', `${program}.js`)], {
    cwd: folder,
    env,
  });
  const last = stdout.trim().split('\n').at(-1) || stderr;
  expect(last).toBe(
    JSON.stringify({
      answer: 'Your lamp is ordered, under number 17.',
      calls: [
        { name: 'stock', input: { item: 'lamp' } },
        { name: 'price', input: { item: 'lamp' } },
        { name: 'order', input: { item: 'lamp', count: 1 } },
      ],
    }),
  );
  const rules = ['look', 'ask for the price', 'order', 'say so'];
  expect(sandbox.journal.map(({ operationId, notes, findings }) => ({ operationId, notes, findings }))).toEqual(
    rules.map((rule) => ({ operationId: operation, notes: [`script: rule ${rule}, use 1`], findings: [] })),
  );
});

test.for([
  ['modern', 7],
  ['chat', 5],
] as const)('compatcanary scores full in the profile %s', async ([profile, passes]) => {
  await using sandbox = await createSandbox();
  const command = join(folder, 'node_modules/compatcanary/src/cli.js');
  const args = [command, 'scan', '--base-url', sandbox.url, '--model', 'gpt-5-mini', '--profile', profile];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: folder, env: { OPENAI_API_KEY: sandbox.key } });
  expect(stdout + stderr).toContain('Score: 100/100');
  expect(stdout.match(/^PASS /gm)).toHaveLength(passes);
});
