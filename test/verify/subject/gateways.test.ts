import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/openapi/parse-json.ts';
import { everything } from '../../../src/verify/model/selection.ts';
import type { Subject } from '../../../src/verify/model/subject.ts';
import { discover } from '../../../src/verify/subject/discover.ts';
import { liveTarget } from '../../../src/verify/targets/live.ts';
import { contract } from '../../helpers/contract.ts';
import { error, serve, type Asked, type Told } from '../../helpers/loopback.ts';
import { runOn } from '../../helpers/run-on.ts';

const nowhere: Told = { status: 404, body: error('Not found') };
const modelIn = ({ body }: Asked): unknown => (parseJson(body) as { model?: unknown } | undefined)?.model;

async function found(respond: (asked: Asked) => Told): Promise<Subject | undefined> {
  await using server = await serve(respond);
  const target = liveTarget({ url: server.url, allowWrites: false });
  const stated = { models: {}, operations: {}, abilities: {} };
  return (await discover(contract, target, { stated, named: {}, selection: everything })).subject;
}

describe('a gateway', () => {
  test('that checks the model before the address serves none of what it refuses so', async () => {
    const subject = await found((asked) => {
      if (asked.method === 'POST' && modelIn(asked) === undefined)
        return { status: 400, body: { error: 'Missing model in request body' } };
      return asked.path === '/chat/completions' && asked.method === 'POST' ? { status: 200 } : nowhere;
    });
    const served = Object.entries(subject?.operations ?? {}).filter(([, { standing }]) => standing === 'served');
    expect(served.map(([id]) => id)).toEqual(['createChatCompletion']);
    expect(subject?.operations['runGrader']).toEqual({
      standing: 'absent',
      reason: 'POST /fine_tuning/alpha/graders/run answered 400, as an unknown address does.',
    });
  });

  test('that answers every method of an address alike serves only what it answers with', async () => {
    const completion = { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [] };
    const list = { object: 'models', data: [{ id: 'm', object: 'model', created: 1, owned_by: 'o' }] };
    const subject = await found(({ path }) => {
      if (path === '/models') return { status: 200, body: list };
      return path === '/chat/completions' ? { status: 200, body: completion } : nowhere;
    });
    const served = Object.entries(subject?.operations ?? {}).filter(([, { standing }]) => standing === 'served');
    // A list with the wrong `object` is a faulty list.
    expect(served.map(([id]) => id).sort()).toEqual(['createChatCompletion', 'listModels']);
    expect(subject?.operations['listChatCompletions']).toEqual({
      standing: 'absent',
      reason: 'GET /chat/completions answered with the object "chat.completion" of another operation.',
    });
  });

  test('without a list of models that takes any name is asked with the name of the contract', async () => {
    const subject = await found(({ path, method }) =>
      path === '/chat/completions' && method === 'POST' ? { status: 200 } : { status: 500 },
    );
    expect(subject?.models.chat).toMatch(/^gpt-/);
  });

  test('that knows no provider of the name says so in one line, and nothing more is asked', async () => {
    const refused = found((asked) =>
      asked.path === '/chat/completions'
        ? { status: 404, body: error(`Provider '${modelIn(asked)}' not found\n    at nt (/srv/server.cjs:67)`) }
        : nowhere,
    );
    await expect(refused).rejects.toThrow(
      /no model can be called\. gpt-[\w.-]+: 404 "Provider '[\w.-]+' not found"\. /,
    );
  });
});

test('the id of a response that the server was asked not to keep leads to no finding', async () => {
  await using server = await serve(({ path, method }) => {
    if (path === '/responses' && method === 'POST') return { status: 200, body: { id: 'resp_1' } };
    return path.startsWith('/responses/') ? { status: 404, body: error('No stored response') } : nowhere;
  });
  const results = await runOn(server, { operations: ['getResponse'] }, { allowWrites: false });
  expect([...new Set(results.map(({ outcome, note }) => `${outcome} ${note}`))]).toEqual([
    'not-run Without consent, the server is asked to keep nothing (--allow-writes).',
  ]);
});
