import { nestedName } from '../../generate/code/names.ts';
import type { OperationModel } from '../../model/model.ts';
import { argumentsOf } from './arguments.ts';
import type { SampleCall } from './calls.ts';
import { literal, typescript } from './literal.ts';

export type ClientPackage = 'openai-concord' | 'openai';

/** A call as a module of TypeScript; undefined for an operation that the client has no method for. */
export function typescriptSample(call: SampleCall, from: ClientPackage): string | undefined {
  const expression = callText(call);
  return expression === undefined ? undefined : [...opening(call, from), ...useOf(call, expression, from)].join('\n');
}

/** The imports and the client, with an empty line behind each. */
export const opening = ({ operation, body }: SampleCall, from: ClientPackage): string[] => [
  ...(Object.keys(body?.files ?? {}).length > 0 ? ["import fs from 'node:fs';"] : []),
  `import OpenAI from '${from}';`,
  '',
  `const client = new OpenAI();${operation.admin ? ' // The key is in OPENAI_ADMIN_KEY.' : ''}`,
  '',
];

/** `client.files.retrieve('file-abc')`. */
export function callText(call: SampleCall, method = methodOf(call.operation)): string | undefined {
  const { client } = call.operation;
  if (!client || method === undefined) return undefined;
  const { positional, params } = argumentsOf(call, (file) => `fs.createReadStream(${typescript.string(file)})`);
  const callee = `client.${client.resource}.${method}`;
  const first = positional === undefined ? [] : [typescript.string(positional)];
  const second =
    params === undefined ? [] : [literal(typescript, params, '', `const x = ${callee}(${first.join('')}`.length)];
  return `${callee}(${[...first, ...second].join(', ')})`;
}

/** The method that is shown. Of a list that has two names, the one that says so: the other returns one page. */
export const methodOf = ({ client, pagination }: OperationModel): string | undefined =>
  (pagination && client?.methods.find((method) => method.startsWith('list'))) ?? client?.methods[0];

function useOf(call: SampleCall, expression: string, from: ClientPackage): string[] {
  const { operation } = call;
  if (call.isStream)
    return [`const events = await ${expression};`, 'for await (const event of events) {', '  console.log(event);', '}'];
  if (from === 'openai' ? isPageOfOfficial(operation) : operation.pagination) {
    const item = variableOf(nestedName(operation.client?.resource.split('.').at(-1) ?? 'items', true));
    return [`for await (const ${item} of ${expression}) {`, `  console.log(${item});`, '}'];
  }
  if (operation.answer.kind === 'none') return [`await ${expression};`];
  if (operation.answer.kind === 'binary')
    return [`const content = await ${expression};`, 'console.log(await content.text());'];
  const name = variableOf(operation.client?.returns ?? 'result');
  return [`const ${name} = await ${expression};`, `console.log(${name});`];
}

/** The official clients iterate over lists whose type is a page, and over no others. */
export const isPageOfOfficial = ({ pagination, client }: OperationModel): boolean =>
  pagination !== undefined && client?.returns.endsWith('Page') === true;

/** Names that a module of a sample cannot declare. */
const taken = new Set(['client', 'eval', 'fs', 'function', 'OpenAI']);

/** `APIKey` → `apiKey`, `ChatCompletion` → `chatCompletion`. */
export function variableOf(type: string): string {
  const name = type.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
  return taken.has(name) || !/^[a-z]\w*$/.test(name) ? 'result' : name;
}
