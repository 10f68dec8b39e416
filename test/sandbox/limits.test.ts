import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock } from '../../src/sandbox/clock.ts';
import { createLimits, limitedAs } from '../../src/sandbox/limits.ts';
import { noon, start, startForAll, type Ask } from './asking.ts';

const spender = { project: 'p', projectId: 'proj_p' };

test('in no time more is let through than the bucket held and what has filled since, and waiting always helps', () =>
  fc.assert(
    fc.property(
      fc.record({ requests: fc.integer({ min: 1, max: 8 }), tokens: fc.integer({ min: 20, max: 60 }) }),
      fc.array(fc.record({ pause: fc.nat(40_000), tokens: fc.integer({ min: 1, max: 20 }) }), { maxLength: 40 }),
      (limit, calls) => {
        const clock = createClock(noon);
        const limits = createLimits(clock, limit, { isEnforced: true });
        const passed: { at: number; tokens: number }[] = [];
        for (const { pause, tokens } of calls) {
          clock.advance(pause);
          try {
            limits.spend(spender, 'm', tokens);
          } catch (error) {
            const wait = Number((error as { headers: Record<string, string> }).headers['retry-after-ms']);
            // A retry at that time succeeds, or the property fails.
            clock.advance(wait);
            limits.spend(spender, 'm', tokens);
          }
          passed.push({ at: clock.now(), tokens });
        }
        for (const [first, { at: begin }] of passed.entries())
          for (const [count, { at: end }] of passed.slice(first).entries()) {
            const filled = 1 + (end - begin) / 60_000;
            const spent = passed.slice(first, first + count + 1).reduce((sum, { tokens }) => sum + tokens, 0);
            expect(count + 1).toBeLessThanOrEqual(limit.requests * filled + 0.01);
            expect(spent).toBeLessThanOrEqual(limit.tokens * filled + 0.01);
          }
      },
    ),
    { numRuns: 200 },
  ));

test.for<[string, string]>([
  ['gpt-5-mini-2025-08-07', 'gpt-5-mini'],
  ['gpt-5-mini', 'gpt-5-mini'],
  ['ft:gpt-4.1-mini-2025-04-14:lamps::Bq7Lw2Xn', 'gpt-4.1-mini'],
])('%s counts for %s', ([model, limited]) => expect(limitedAs(model)).toBe(limited));

const one = startForAll();

const admin: Ask = (line, body) => one.ask(line, body, { authorization: 'Bearer sk-admin-1' });

let projects = 0;
/** A project of its own, its address for administrators, and a way to talk to a model there. */
async function freshProject() {
  projects += 1;
  const header = { 'x-sandbox-project': `limited ${projects}` };
  const { headers } = await one.ask('GET /files', undefined, header);
  const chat = (model = 'gpt-4o-mini') =>
    one.ask('POST /chat/completions', { model, messages: [{ role: 'user', content: 'Hello.' }] }, header);
  const ask: Ask = (line, body) => one.ask(line, body, header);
  return { at: `/organization/projects/${headers.get('openai-project')}`, chat, ask };
}

describe('a limit that was set for a project', () => {
  test('refuses what is over it, says when to come back, and lets it through then', async () => {
    const { at, chat } = await freshProject();
    await admin(`POST ${at}/rate_limits/rl-gpt-4o-mini`, { max_requests_per_1_minute: 2 });
    expect([(await chat()).status, (await chat('gpt-4o-mini-2024-07-18')).status]).toEqual([200, 200]);
    const { status, body, headers } = await chat();
    expect([status, body.error]).toEqual([
      429,
      {
        message:
          'Rate limit reached for gpt-4o-mini in organization org-SandboxOfConcord00000000 on requests per min (RPM): Limit 2, Used 2, Requested 1. Try again in 30s.',
        type: 'requests',
        code: 'rate_limit_exceeded',
        param: null,
      },
    ]);
    expect(
      ['retry-after', 'retry-after-ms', 'x-ratelimit-remaining-requests'].map((name) => headers.get(name)),
    ).toEqual(['30', '30000', '0']);
    one.sandbox.clock.advance(29_999);
    expect((await chat()).status).toBe(429);
    one.sandbox.clock.advance(1);
    expect((await chat()).status).toBe(200);
  });

  test('leaves other models and other projects alone', async () => {
    const [{ at, chat }, other] = [await freshProject(), await freshProject()];
    await admin(`POST ${at}/rate_limits/rl-gpt-4o-mini`, { max_requests_per_1_minute: 0 });
    const { status, headers } = await chat();
    expect([status, headers.get('x-should-retry'), headers.get('retry-after')]).toEqual([429, 'false', null]);
    expect([(await chat('gpt-4.1-mini')).status, (await other.chat()).status]).toEqual([200, 200]);
  });

  test('can be of tokens, and of requests per day', async () => {
    const { at, chat, ask } = await freshProject();
    await admin(`POST ${at}/rate_limits/rl-gpt-4o-mini`, { max_tokens_per_1_minute: 5 });
    expect((await chat()).body.error.type).toBe('tokens');
    await admin(`POST ${at}/rate_limits/rl-text-embedding-3-small`, { max_requests_per_1_day: 1 });
    const embed = () => ask('POST /embeddings', { model: 'text-embedding-3-small', input: 'a' });
    expect([(await embed()).status, (await embed()).status]).toEqual([200, 429]);
    one.sandbox.clock.advance(86_400_000);
    expect((await embed()).status).toBe(200);
  });

  test('that comes with the sandbox is enforced as well', async () => {
    const { sandbox, ask } = await start({ limit: { requests: 1, tokens: 1000 } });
    const embed = () => ask('POST /embeddings', { model: 'text-embedding-3-small', input: 'a' });
    expect([(await embed()).status, (await embed()).status]).toEqual([200, 429]);
    await sandbox.close();
  });
});

test.for([
  ['allow_list', ['gpt-4o-mini'], 200, 404],
  ['deny_list', ['gpt-4o-mini'], 404, 200],
  ['deny_list', ['gpt-4o-mini-2024-07-18'], 200, 200],
  ['allow_list', [], 404, 404],
] as const)(
  'with an %s of %j, gpt-4o-mini is answered with %i, and others with %i',
  async ([mode, models, own, others]) => {
    const { at, chat, ask } = await freshProject();
    await admin(`POST ${at}/model_permissions`, { mode, model_ids: models });
    expect([(await chat()).status, (await chat('gpt-4.1-mini')).status]).toEqual([own, others]);
    expect((await ask('GET /models/gpt-4o-mini')).status).toBe(own);
    const { data } = (await ask('GET /models')).body;
    const listed = new Set(data.map(({ id }: { id: string }) => id));
    expect([listed.has('gpt-4o-mini'), listed.has('gpt-4.1-mini')]).toEqual([own === 200, others === 200]);
    await admin(`DELETE ${at}/model_permissions`);
    expect((await chat()).status).toBe(200);
  },
);

test('a list that names a model means its snapshots and tuned models too', async () => {
  const { at, chat } = await freshProject();
  await admin(`POST ${at}/model_permissions`, { mode: 'deny_list', model_ids: ['gpt-4o-mini'] });
  const models = ['gpt-4o-mini-2024-07-18', 'ft:gpt-4o-mini-2024-07-18:lamps::Bq7Lw2Xn', 'gpt-4o'];
  expect(await Promise.all(models.map(async (model) => (await chat(model)).status))).toEqual([404, 404, 200]);
});
