import { describe, expect, onTestFinished, test } from 'vitest';
import { createScript, createTape, matchers, readScript, type Brain } from '../../src/sandbox/index.ts';
import { start } from './asking.ts';

const model = 'gpt-4o-mini';
const user = (content: string) => ({ role: 'user', content });

async function on(brain: Brain) {
  const begun = await start({ brain });
  onTestFinished(() => begun.sandbox.close());
  const say = async (text: string, more: object = {}, headers = {}) =>
    (await begun.ask('POST /chat/completions', { model, messages: [user(text)], ...more }, headers)).body;
  return { ...begun, say };
}

const notes = (sandbox: { journal: readonly { notes: readonly string[] }[] }) => sandbox.journal.at(-1)?.notes;

describe('a script', () => {
  const script = `
- id: hours
  match: { message: opening hours }
  answer: We open at nine.
- id: greeting
  match: { message: '/^hello/i' }
  sequence: [Hello!, [Hello, { text: ' again.' }]]
- id: weather
  match: { tool: get_weather, turn: 0 }
  answer: { call: { name: get_weather, arguments: { city: Rome } } }
- id: after the tool
  match: { toolResult: sunny }
  answer: It is sunny in Rome.
- id: down
  match: { message: fail }
  times: 1
  answer: { error: { status: 503, message: Down., code: slow_down } }
`;

  test('answers by message, sequence, tool, turn, tool result and error', async () => {
    const { say, sandbox } = await on(createScript(readScript(script)));
    const text = async (said: string) => (await say(said)).choices[0].message.content;
    expect(await text('What are your Opening Hours?')).toBe('We open at nine.');
    expect(notes(sandbox)).toEqual(['script: rule hours, use 1']);
    expect([await text('hello'), await text('hello'), await text('hello')]).toEqual([
      'Hello!',
      'Hello again.',
      'Hello again.',
    ]);
    const tools = [{ type: 'function', function: { name: 'get_weather', parameters: { type: 'object' } } }];
    const called = await say('Rome?', { tools });
    expect(called.choices[0]).toMatchObject({ finish_reason: 'tool_calls' });
    const [call] = called.choices[0].message.tool_calls;
    expect(call.function).toEqual({ name: 'get_weather', arguments: '{"city":"Rome"}' });
    const messages = [
      user('Rome?'),
      called.choices[0].message,
      { role: 'tool', tool_call_id: call.id, content: 'sunny' },
    ];
    expect((await say('', { tools, messages })).choices[0].message.content).toBe('It is sunny in Rome.');
    expect((await say('fail')).error).toMatchObject({ code: 'slow_down', message: 'Down.' });
  });

  test('says why no rule matched: the nearest ones, each with what was missing', async () => {
    const { say, sandbox } = await on(createScript(readScript(script)));
    await say('fail');
    expect((await say('fail')).choices[0].message.content).toBe('You said: fail.');
    expect(notes(sandbox)).toEqual([
      'script: no rule matches; nearest: down (used up after 1), hours (message: opening hours), greeting (message: /^hello/i)',
    ]);
  });

  test('counts per project, and from the start after a reset', async () => {
    const { say, sandbox } = await on(createScript([{ sequence: ['one', 'two'] }]));
    const other = { 'x-sandbox-project': 'other' };
    const text = async (headers = {}) => (await say('a', {}, headers)).choices[0].message.content;
    expect([await text(), await text(other), await text()]).toEqual(['one', 'one', 'two']);
    sandbox.reset();
    expect(await text()).toBe('one');
  });

  test('that breaks what the request asks for is named in the journal, and the wire stays right', async () => {
    const { say, sandbox } = await on(createScript([{ answer: 'no JSON' }]));
    const body = await say('As JSON, please.', { response_format: { type: 'json_object' } });
    expect(body.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'no JSON' } });
    expect(notes(sandbox)?.[1]).toMatch(/^breaks json-object: \/choices\/0\/message\/content must be /);
  });

  test.for([
    ['a: 1', 'A script must be a list of rules.'],
    ['- answer: a\n  when: b', 'Rule 1 of the script has the unknown member `when`'],
    ['- match: { mesage: a }\n  answer: b', 'Rule 1 of the script has the unknown condition `mesage`'],
    ['- match: {}', 'Rule 1 of the script needs `answer` or `sequence`.'],
  ])('%s is refused', ([text, message]) => {
    expect(() => readScript(text ?? '')).toThrow(message);
  });
});

describe('a tape', () => {
  const entry = (url: string, request: object, response: string, time = 0, status = 200) => ({
    time,
    request: { method: 'POST', url: `https://api.example.com/v1${url}`, postData: { text: JSON.stringify(request) } },
    response: { status, content: { text: response } },
  });
  const completion = (message: object) =>
    JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] });
  const har = (...entries: object[]): string => JSON.stringify({ log: { entries } });

  test('gives recorded answers again, in their order, also for streams', async () => {
    const chunks = ['Tw', 'o.'].map(
      (content, at) =>
        `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { ...(at === 0 && { role: 'assistant' }), content }, finish_reason: at === 1 ? 'stop' : null }] })}\n\n`,
    );
    const { say } = await on(
      createTape(
        har(
          entry('/chat/completions', { messages: [user('a')] }, completion({ role: 'assistant', content: 'One.' })),
          entry('/chat/completions', { messages: [user('a')] }, `${chunks.join('')}data: [DONE]\n\n`),
        ),
      ),
    );
    const text = async (said: string) => (await say(said)).choices[0].message.content;
    expect([await text('a'), await text('a'), await text('a')]).toEqual(['One.', 'Two.', 'Two.']);
    expect(await text('b')).toBe('You said: b.');
  });

  test('gives errors again, and takes its time on the clock', async () => {
    const error = JSON.stringify({ error: { message: 'Slow down.', code: 'slow_down' } });
    const tape = createTape(
      har(
        entry('/responses', { input: 'a' }, error, 0, 503),
        entry(
          '/responses',
          { input: 'b' },
          JSON.stringify({
            object: 'response',
            output: [{ type: 'message', content: [{ type: 'output_text', text: 'Late.' }] }],
          }),
          5000,
        ),
      ),
    );
    const asked = Promise.withResolvers<void>();
    const { sandbox, ask } = await on({
      name: 'tape',
      answer: (request, context) => {
        if (request.messages.at(-1)?.text === 'b') asked.resolve();
        return tape.answer(request, context);
      },
    });
    expect((await ask('POST /responses', { model, input: 'a' })).body.error).toMatchObject({ code: 'slow_down' });
    let isThere = false;
    const late = ask('POST /responses', { model, input: 'b' }).then((answer) => {
      isThere = true;
      return answer;
    });
    await asked.promise;
    // A request behind it is answered first, as the clock stands still.
    await ask('GET /models');
    expect(isThere).toBe(false);
    sandbox.clock.advance(5000);
    expect((await late).body.output[0].content[0].text).toBe('Late.');
  });

  test('that is not a HAR is refused', () => expect(() => createTape('{}')).toThrow('A tape must be a HAR'));
});

describe('the matchers', () => {
  test('find requests by what they hold, and show all when there is none', async () => {
    const { say, sandbox } = await on(createScript([{ answer: 'a' }]));
    await say('Hello there.');
    const { toHaveReceived, toHaveReceivedNothingElse } = matchers;
    const hello = { operation: 'createChatCompletion', body: { messages: [{ content: /^Hello/ }] } };
    expect(toHaveReceived(sandbox, hello).pass).toBe(true);
    expect(toHaveReceived(sandbox, hello, 2).pass).toBe(false);
    expect(toHaveReceivedNothingElse(sandbox, hello).pass).toBe(true);
    expect(toHaveReceivedNothingElse(sandbox, { path: '/v1/models' }).pass).toBe(false);
    expect(toHaveReceived(sandbox, { status: 500 }).message()).toMatchInlineSnapshot(`
      "0 of 1 requests fit, expected at least 1:
        wanted    {"status":500}
        #1 POST /v1/chat/completions → 200 {"model":"gpt-4o-mini","messages":[{"role":"user","content":"Hello there."}]} (script: rule 1, use 1)"
    `);
  });
});
