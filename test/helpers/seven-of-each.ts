import type { Operation, XLeaving } from '../../src/openapi/document.ts';
import { conditionsOf, leavingsOf } from '../../src/openapi/effects.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { bodyExamples } from '../../src/verify/cases/template.ts';
import { contract } from './contract.ts';

export interface Keys {
  readonly apiKey: string;
  readonly adminKey: string;
}

/** The id of the first thing that was made, by the path that made it. */
type Made = Map<string, string>;

const leavings = (operation: Operation): readonly XLeaving[] =>
  leavingsOf(operation['x-effect'] ?? { leaves: 'nothing' });

/** What others name. */
const named = ['/files', '/vector_stores', '/assistants', '/threads'];

const rank = ({ path }: ResolvedOperation): number =>
  named.includes(path) ? named.indexOf(path) : path.split('{').length * named.length;

/** The operations that create something: what others name before them, and what is outside before what is inside. */
const creates = operationsOf(contract)
  .filter(({ operation }) => leavings(operation).some(({ link }) => link !== undefined))
  .toSorted((a, b) => rank(a) - rank(b));

/** Creates seven things with each operation that creates. Throws if one is refused. */
export async function makeSevenOfEach({ url }: Pick<Sandbox, 'url'>, keys: Keys): Promise<void> {
  const made: Made = new Map();
  for (const create of creates)
    for (let count = 0; count < 7; count += 1) {
      const { status, text } = await ask(url, keys, create, made);
      if (status >= 300) throw new Error(`${create.operation.operationId} was answered with ${status}: ${text}`);
      const { id } = JSON.parse(text) as { id?: string };
      if (id !== undefined && !made.has(create.path)) made.set(create.path, id);
    }
}

async function ask(url: string, keys: Keys, create: ResolvedOperation, made: Made) {
  const { operation, path } = create;
  const isAdmin = operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme);
  const body = path === '/files' ? fileForm() : bodyOf(create, made);
  const headers = {
    authorization: `Bearer ${isAdmin ? keys.adminKey : keys.apiKey}`,
    'openai-beta': 'assistants=v2',
    ...(typeof body === 'string' && { 'content-type': 'application/json' }),
  };
  const address = path.replaceAll(/\/\{\w+\}/g, (_, at: number) => `/${made.get(path.slice(0, at))}`);
  const answer = await fetch(url + address, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

/** The first example, asked to be kept. Where it names a thing, it names the one of that kind that exists here. */
function bodyOf(create: ResolvedOperation, made: Made): string {
  const example = bodyExamples(contract, create)[0]?.value as object;
  const flags = leavings(create.operation).flatMap(conditionsOf);
  const kept = flags.flatMap(({ pointer, is }) => (is === undefined ? [] : [[pointer.slice(1), is] as const]));
  const known = new Map([...made.values()].map((id) => [kindOf(id), id]));
  return JSON.stringify({ ...example, ...Object.fromEntries(kept), stream: undefined }, (_, value: unknown) =>
    typeof value === 'string' && kindOf(value) !== '' ? (known.get(kindOf(value)) ?? value) : value,
  );
}

/** The prefix of an id. */
const kindOf = (id: string): string => /^([a-z]+[-_])\w{10,}$/.exec(id)?.[1] ?? '';

/** A file that can be searched and trained on. */
function fileForm(): FormData {
  const form = new FormData();
  const messages = [
    { role: 'user', content: 'Can lamps be returned?' },
    { role: 'assistant', content: 'Yes.' },
  ];
  form.set('purpose', 'fine-tune');
  form.set('file', new Blob([`${JSON.stringify({ messages })}\n`.repeat(10)]), 'lamps.jsonl');
  return form;
}
