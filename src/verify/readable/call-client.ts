import type { ClientCall } from './call.ts';
import type { PinnedClient } from './clients.ts';

/** What a program gets of a call: the value, or the events with their fold. */
export async function callOn({ folds }: PinnedClient, root: object, call: ClientCall): Promise<unknown> {
  const { resource, method, arguments: values, streams } = call;
  const owner = resource.reduce<Node>((node, name) => node[name] as Node, root as Node);
  if (!streams) return (owner[method] as Method)(...values);
  const folded = folds && method === 'create' ? foldersOf[resource.join('.')] : undefined;
  if (folded) return { whole: await folded(owner, values[0] as Node) };
  const events: unknown[] = [];
  for await (const event of (await (owner[method] as Method)(...values)) as AsyncIterable<unknown>) events.push(event);
  return { events };
}

/** How the official client folds streams. What is asked for beside the text would have it parse more than the answer. */
const foldersOf: Readonly<Record<string, (owner: Node, params: Node) => Promise<unknown>>> = {
  'chat.completions': (owner, { model, messages, n }) =>
    (owner['stream'] as Folding)({ model, messages, n }).finalChatCompletion(),
  responses: (owner, { model, input }) => (owner['stream'] as Folding)({ model, input }).finalResponse(),
};

type Folding = (params: object) => Readonly<Record<'finalChatCompletion' | 'finalResponse', () => Promise<unknown>>>;

type Method = (...values: readonly unknown[]) => unknown;
type Node = Readonly<Record<string, unknown>>;
