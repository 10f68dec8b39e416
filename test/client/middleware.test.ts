import { describe, expect, test, vi } from 'vitest';
import { OpenAI, type Logger, type Middleware } from '../../src/client/index.ts';
import { answering, errorOf, failure, json } from '../helpers/client.ts';

describe('middleware', () => {
  test('runs around each try, the first outermost', async () => {
    const told: string[] = [];
    const tell =
      (name: string): Middleware =>
      async (request, next, { attempt, operation }) => {
        told.push(`${name} ${operation?.path} ${attempt}`);
        const response = await next(request);
        told.push(`${name} ${response.status}`);
        return response;
      };
    const { client } = answering([failure(500, undefined, { 'retry-after-ms': '1' }), json({})], {
      middleware: [tell('outer'), tell('inner')],
    });
    await client.models.retrieve('m');
    expect(told).toEqual([
      'outer /models/{model} 1',
      'inner /models/{model} 1',
      'inner 500',
      'outer 500',
      'outer /models/{model} 2',
      'inner /models/{model} 2',
      'inner 200',
      'outer 200',
    ]);
  });

  test('that answers nothing is told so', async () => {
    const outer: Middleware = (request, next) => next(request);
    const { client } = answering([json({})], { middleware: [outer, async () => undefined as never] });
    expect(await errorOf(client.models.retrieve('m'))).toMatchObject({
      name: 'OpenAIError',
      message: 'A middleware must return a Response, such as that of `next`.',
    });
  });

  test('changes the request and the answer', async () => {
    const middleware: Middleware = async (request, next) => {
      const changed = new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-added': '1' } });
      const response = await next(changed);
      return json({ ...(await response.json()), added: true });
    };
    const { client, requests } = answering([json({ id: 'm' })], { middleware });
    expect(await client.models.retrieve('m')).toEqual({ id: 'm', added: true });
    expect(requests[0]?.headers.get('x-added')).toBe('1');
  });

  test('answers by itself', async () => {
    const { client, requests } = answering([json({})], { middleware: async () => json({ id: 'cached' }) });
    expect((await client.models.retrieve('m')).id).toBe('cached');
    expect(requests).toHaveLength(0);
  });
});

describe('log', () => {
  const recording = (): { logger: Logger; lines: () => string[] } => {
    const lines: string[] = [];
    const log =
      (level: string) =>
      (message: string, ...rest: unknown[]): void =>
        void lines.push(`${level} ${message} ${JSON.stringify(rest)}`);
    return {
      logger: { error: log('error'), warn: log('warn'), info: log('info'), debug: log('debug') },
      lines: () => lines,
    };
  };
  const answers = [
    failure(500, undefined, { 'retry-after-ms': '1' }),
    json({}, 200, { 'set-cookie': 'session=secret' }),
  ];

  test.for([
    ['off', 0],
    ['warn', 0],
    ['info', 1],
    ['debug', 5],
  ] as const)('%s: %i lines', async ([logLevel, count]) => {
    const { logger, lines } = recording();
    await answering(answers, { logger, logLevel }).client.models.retrieve('m');
    expect(lines()).toHaveLength(count);
  });

  test('holds no key, no cookie, no query and no body', async () => {
    const { logger, lines } = recording();
    const { client } = answering(answers, {
      logger,
      logLevel: 'debug',
      defaultHeaders: { 'api-key': 'secret-2' },
      defaultQuery: { token: 'secret-3' },
    });
    await client.embeddings.create({ model: 'm', input: 'secret-4' });
    expect(lines().join('\n')).toContain('POST /v1/embeddings');
    expect(lines().join('\n')).not.toMatch(/sk-test|secret/);
  });

  test('the environment sets the level', async () => {
    vi.stubEnv('OPENAI_LOG', 'info');
    const { logger, lines } = recording();
    await answering(answers, { logger }).client.models.retrieve('m');
    expect(lines()).toHaveLength(1);
    vi.unstubAllEnvs();
  });

  test('a level that does not exist is refused', () => {
    expect(() => new OpenAI({ apiKey: 'sk', logLevel: 'loud' as 'debug' })).toThrow(
      '"loud" is none of off, error, warn, info, debug',
    );
  });
});
