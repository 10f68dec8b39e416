import { nestedName } from '../../generate/code/names.ts';
import { argumentsOf } from './arguments.ts';
import type { SampleCall } from './calls.ts';
import { literal, python } from './literal.ts';
import { isPageOfOfficial, methodOf } from './typescript.ts';

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import ' +
    'in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** A call of the official Python package; undefined for an operation that it has no method for. */
export function pythonSample(call: SampleCall): string | undefined {
  const expression = callText(call);
  if (expression === undefined) return undefined;
  return [
    'from openai import OpenAI',
    '',
    `client = OpenAI()${call.operation.admin ? '  # The key is in OPENAI_ADMIN_KEY.' : ''}`,
    '',
    ...useOf(call, expression),
  ].join('\n');
}

function callText(call: SampleCall): string | undefined {
  const { client } = call.operation;
  const method = methodOf(call.operation);
  if (!client || method === undefined) return undefined;
  const { positional, params = {} } = argumentsOf(call, (file) => `open(${python.string(file)}, "rb")`);
  const callee = ['client', ...client.resource.split('.'), method].map(snakeCase).join('.');
  const first = positional === undefined ? [] : [python.string(positional)];
  const named = Object.entries(params).map(([name, value]) =>
    isName(name)
      ? `${name}=${literal(python, value, '    ', name.length + 5)}`
      : `**{${python.string(name)}: ${literal(python, value, '    ')}}`,
  );
  const flat = `${callee}(${[...first, ...named].join(', ')})`;
  if (flat.length <= 68 && !flat.includes('\n')) return flat;
  return `${callee}(\n${[...first, ...named].map((argument) => `    ${argument},\n`).join('')})`;
}

function useOf(call: SampleCall, expression: string): string[] {
  const { operation } = call;
  if (call.isStream) return [`events = ${expression}`, 'for event in events:', '    print(event)'];
  if (isPageOfOfficial(operation)) {
    const item = variableOf(nestedName(operation.client?.resource.split('.').at(-1) ?? 'items', true));
    return [`for ${item} in ${expression}:`, `    print(${item})`];
  }
  if (operation.answer.kind === 'none') return [expression];
  if (operation.answer.kind === 'binary') return [`content = ${expression}`, 'print(content.text)'];
  const name = variableOf(operation.client?.returns ?? 'result');
  return [`${name} = ${expression}`, `print(${name})`];
}

const isName = (name: string): boolean => /^[A-Za-z_]\w*$/.test(name) && !keywords.has(name);

/** `vectorStores` → `vector_stores`. */
const snakeCase = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

function variableOf(type: string): string {
  const name = snakeCase(type.replaceAll(/([A-Z]+)(?=[A-Z][a-z])/g, '$1_')).replaceAll('__', '_');
  return isName(name) && name !== 'client' && name !== 'eval' ? name : 'result';
}
