import type { Brain, Message, ModelRequest, Part, Tool } from '../brain.ts';
import { chosenTools } from './choose-tools.ts';

/**
 * A model that does what the request asks for, and always the same for the same request. It does not answer questions:
 * it is there so that everything around a model can be tested.
 */
export const obedient: Brain = {
  name: 'obedient',
  answer: async (request, { index }) => {
    const last = request.messages.at(-1);
    if (last?.role === 'user' && last.text.includes(refusalMarker))
      return [{ type: 'refusal', text: 'I am sorry, I cannot help with that.' }];
    const tools = chosenTools(request);
    if (tools.some(isSearch)) return [{ type: 'search', queries: [textOf(last)] }];
    const hosted = tools.find(({ kind }) => kind === 'hosted');
    if (hosted) return [{ type: 'refusal', text: `I cannot use the tool ${hosted.name} here.` }];
    if (tools.length > 0) return Promise.all(tools.map((tool) => callOf(request, tool, index)));
    return [{ type: 'text', text: await textFor(request, index) }];
  },
};

/** In a message of the user, it asks for a refusal. */
export const refusalMarker = '[refuse]';

const isSearch = ({ kind, name }: Tool): boolean => kind === 'hosted' && name === 'file_search';

const textOf = (message: Message | undefined): string => message?.text.trim().slice(0, 200) ?? '';

async function callOf({ messages, seed }: ModelRequest, tool: Tool, index: number): Promise<Part> {
  const said = messages.findLast(({ role }) => role === 'user')?.text ?? '';
  if (tool.kind === 'custom') return { type: 'call', name: tool.name, arguments: said.trim() || tool.name };
  // Values of schemas are made by a library that plain texts do not need.
  const { valueFor } = await import('./value.ts');
  return {
    type: 'call',
    name: tool.name,
    arguments: JSON.stringify(valueFor(tool.parameters, said, `${seed} ${tool.name} ${index}`)),
  };
}

async function textFor({ format, messages, seed }: ModelRequest, index: number): Promise<string> {
  const said = messages.findLast(({ role }) => role === 'user')?.text ?? '';
  if (format === 'json_object') return JSON.stringify({ answer: firstWords(said) });
  if (format !== 'text') {
    const { valueFor } = await import('./value.ts');
    return JSON.stringify(valueFor(format.schema, said, `${seed} ${index}`));
  }
  const last = messages.at(-1);
  const outputs = messages.slice(messages.findLastIndex(({ role }) => role !== 'tool') + 1);
  const again = index === 0 ? '' : ` This is answer ${index + 1}.`;
  if (last?.role === 'tool') return `The result is ${outputs.map(({ text }) => text).join(' and ')}.${again}`;
  const media = last && last.media.length > 0 ? ` What you also sent was not read: ${last.media.join(', ')}.` : '';
  return `You said: ${firstWords(said)}.${media}${again}`;
}

/** The start of a message, on one line and without its last full stop. */
const firstWords = (text: string): string => {
  const words = text.trim().split(/\s+/);
  const start = words
    .slice(0, 20)
    .join(' ')
    .replace(/[.!?]+$/, '');
  return start === '' ? 'nothing' : start;
};
