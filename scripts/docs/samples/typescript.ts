import { nestedName } from '../../generate/code/names.ts';
import { argumentsOf } from './arguments.ts';
import type { SampleCall } from './calls.ts';
import { literal, typescript } from './literal.ts';

export type ClientPackage = 'openai-concord' | 'openai';

/** A call as a module of TypeScript; undefined for an operation that the client has no method for. */
export function typescriptSample(call: SampleCall, from: ClientPackage): string | undefined {
  const expression = callText(call);
  if (expression === undefined) return undefined;
  const hasFile = Object.keys(call.body?.files ?? {}).length > 0;
  return [
    ...(hasFile ? ["import fs from 'node:fs';"] : []),
    `import OpenAI from '${from}';`,
    '',
    `const client = new OpenAI();${call.operation.admin ? ' // The key is in OPENAI_ADMIN_KEY.' : ''}`,
    '',
    ...useOf(call, expression),
  ].join('\n');
}

/** `client.files.retrieve('file-abc')`. */
export function callText(call: SampleCall, method = call.operation.client?.methods[0]): string | undefined {
  const { client } = call.operation;
  if (!client || method === undefined) return undefined;
  const { positional, params } = argumentsOf(call, (file) => `fs.createReadStream(${typescript.string(file)})`);
  const callee = `client.${client.resource}.${method}`;
  const first = positional === undefined ? [] : [typescript.string(positional)];
  const second =
    params === undefined ? [] : [literal(typescript, params, '', `const x = ${callee}(${first.join('')}`.length)];
  return `${callee}(${[...first, ...second].join(', ')})`;
}

function useOf(call: SampleCall, expression: string): string[] {
  const { operation } = call;
  if (call.isStream)
    return [`const events = await ${expression};`, 'for await (const event of events) {', '  console.log(event);', '}'];
  if (operation.pagination) {
    const item = variableOf(nestedName(operation.client?.resource.split('.').at(-1) ?? 'items', true));
    return [`for await (const ${item} of ${expression}) {`, `  console.log(${item});`, '}'];
  }
  if (operation.answer.kind === 'none') return [`await ${expression};`];
  if (operation.answer.kind === 'binary')
    return [`const content = await ${expression};`, 'console.log(await content.text());'];
  const name = variableOf(operation.client?.returns ?? 'result');
  return [`const ${name} = await ${expression};`, `console.log(${name});`];
}

/** Names that a module of a sample cannot declare. */
const taken = new Set(['client', 'eval', 'fs', 'function', 'OpenAI']);

/** `APIKey` → `apiKey`, `ChatCompletion` → `chatCompletion`. */
export function variableOf(type: string): string {
  const name = type.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
  return taken.has(name) || !/^[a-z]\w*$/.test(name) ? 'result' : name;
}
