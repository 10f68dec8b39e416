import type { Reachable } from './clock.ts';
import { watching, type Caller, type Seen } from './journey.ts';

const model = 'gpt-5.4-mini';
const question = [{ role: 'user', content: 'Which bulb fits an E27 socket?' }];

/** Ordinary use of everything that the faulty server serves, with common mistakes. */
export async function journey(server: Required<Reachable>): Promise<Record<string, Seen>> {
  const { call, seen } = watching(server);
  await files(call);
  await assistants(call);
  await threads(call);
  await chat(call);
  await mistakes(call);
  return seen;
}

async function files(call: Caller): Promise<void> {
  const form = new FormData();
  form.set('purpose', 'user_data');
  form.set('file', new File(['Minutes of the meeting.\n'], 'minutes.txt'));
  const path = `/files/${idOf(await call('upload file', '/files', { form }))}`;
  await call('retrieve file', path);
  await call('list files', '/files');
  await call('download file', `${path}/content`);
  await call('delete file', path, { method: 'DELETE' });
  await call('retrieve deleted file', path);
  await call('delete file twice', path, { method: 'DELETE' });
}

async function assistants(call: Caller): Promise<void> {
  const ids = [];
  for (const name of ['one', 'two', 'three']) {
    ids.push(idOf(await call(`create assistant ${name}`, '/assistants', { json: { model, name } })));
  }
  const path = `/assistants/${ids[2]}`;
  await call('change assistant', path, { json: { name: 'drei' } });
  await call('retrieve assistant', path);
  await call('list assistants', '/assistants?order=asc');
  await call('first page of assistants', '/assistants?order=asc&limit=1');
  await call('second page of assistants', `/assistants?order=asc&limit=1&after=${ids[0]}`);
  await call('page before an assistant', `/assistants?order=asc&limit=1&before=${ids[2]}`);
  await call('delete assistant', path, { method: 'DELETE' });
  await call('retrieve deleted assistant', path);
}

async function threads(call: Caller): Promise<void> {
  const thread = `/threads/${idOf(await call('create thread', '/threads', { method: 'POST' }))}`;
  await call('change thread', thread, { json: { metadata: { ticket: '4711' } } });
  await call('retrieve thread', thread);
  const created = await call('create message', `${thread}/messages`, { json: { role: 'user', content: 'Hello.' } });
  const message = `${thread}/messages/${idOf(created)}`;
  await call('change message', message, { json: { metadata: { read: 'yes' } } });
  await call('retrieve message', message);
  await call('list messages', `${thread}/messages`);
  await call('delete message', message, { method: 'DELETE' });
  await call('delete thread', thread, { method: 'DELETE' });
  await call('list messages of deleted thread', `${thread}/messages`);
}

async function chat(call: Caller): Promise<void> {
  const json = { model, messages: question, store: true, metadata: { ticket: '4711' } };
  const path = `/chat/completions/${idOf(await call('create completion', '/chat/completions', { json }))}`;
  const stream_options = { include_usage: true };
  await call('stream completion', '/chat/completions', {
    json: { ...json, store: false, stream: true, stream_options },
  });
  await call('change completion', path, { json: { metadata: { state: 'closed' } } });
  await call('retrieve completion', path);
  await call('list completions', '/chat/completions?metadata[state]=closed');
  await call('odd unicode', path, { json: { metadata: { bicycle: '\u{1F6B2}\u202E\uD800' } } });
  await call('list messages of completion', `${path}/messages`);
  await call('delete completion', path, { method: 'DELETE' });
  await call('retrieve deleted completion', path);
}

async function mistakes(call: Caller): Promise<void> {
  await call('no key', '/files', { key: null });
  await call('malformed key', '/files', { key: 'anything' });
  await call('key of an administrator', '/assistants', { key: 'sk-admin-test' });
  await call('no beta header', '/assistants', { beta: false });
  await call('unknown route', '/fils');
  await call('field missing', '/assistants', { json: { name: 'nameless' } });
  await call('field of the wrong type', '/assistants', { json: { model, name: 5 } });
  await call('field unknown', '/assistants', { json: { model, nickname: 'x' } });
  await call('number out of bounds', '/assistants', { json: { model, temperature: 3 } });
  await call('limit out of bounds', '/assistants?limit=0');
  await call('malformed JSON', '/assistants', { text: '{"model":' });
  await call('form instead of JSON', '/assistants', { form: new FormData() });
}

const idOf = (object: unknown): string => (object as { id?: string } | undefined)?.id ?? 'nothing';
