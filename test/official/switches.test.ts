import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { fromRoot, root } from '../../scripts/lib/paths.ts';
import { readProgram } from '../../scripts/parity/read/program.ts';
import { diagnosticsOf } from '../helpers/typescript.ts';

const { checker, official } = readProgram(root);

/** The values of `type` in a union of the official client. */
function typesIn(union: string): string[] {
  const symbol = union.split('.').reduce(
    (at, name) => {
      const member = checker.getExportsOfModule(at).find((one) => one.name === name) as ts.Symbol;
      return member.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(member) : member;
    },
    checker.getAliasedSymbol(official('Client')),
  );
  const type = checker.getDeclaredTypeOfSymbol(symbol).getProperty('type') as ts.Symbol;
  const { types } = checker.getNonNullableType(checker.getTypeOfSymbol(type)) as ts.UnionType;
  return types.map((value) => String((value as ts.StringLiteralType).value));
}

const unions = {
  event: 'Responses.ResponseStreamEvent',
  item: 'Responses.ResponseOutputItem',
  tool: 'Responses.Tool',
  content: 'Responses.ResponseInputContent',
  part: 'Chat.ChatCompletionContentPart',
};

/** A `switch` that names every member, so that nothing is left for its default. */
const exhaustive = ([name, union]: readonly [string, string]): string => `
export function ${name}(${name}: OpenAI.${union}): string {
  switch (${name}.type) {
    ${typesIn(union)
      .map((type) => `case '${type}':`)
      .join(' ')}
      return ${name}.type;
    default: {
      const rest: never = ${name};
      return rest;
    }
  }
}`;

/** What a user of the official client writes. */
const programs: Readonly<Record<string, string>> = {
  'narrow.ts': `
    export const texts: string[] = [];
    for await (const event of await client.responses.create({ model: 'm', input: 'x', stream: true })) {
      switch (event.type) {
        case 'response.output_text.delta':
          texts.push(event.delta, event.item_id);
          break;
        case 'response.output_item.done':
          if (event.item.type === 'function_call') texts.push(event.item.name, event.item.arguments);
      }
    }
    const { output, tools } = await client.responses.create({ model: 'm', input: 'x' });
    for (const item of output) {
      switch (item.type) {
        case 'message':
          for (const part of item.content) texts.push(part.type === 'output_text' ? part.text : part.refusal);
          break;
        case 'mcp_call':
          texts.push(item.server_label);
      }
    }
    for (const tool of tools ?? []) if (tool.type === 'function') texts.push(tool.name);`,
  'never.ts': Object.entries(unions).map(exhaustive).join('\n'),
};

const compiled = (specifier: string, own = programs): string[] => {
  const head = `import OpenAI from '${specifier}';\ndeclare const client: OpenAI;\n`;
  return diagnosticsOf(
    fromRoot('test/programs'),
    new Map(Object.entries(own).map(([name, code]) => [name, head + code])),
  );
};

describe('a switch over the members of a union', () => {
  test('names all of them', () => {
    const counts = Object.entries(unions).map(([name, union]) => [name, typesIn(union).length]);
    expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
      {
        "content": 3,
        "event": 59,
        "item": 28,
        "part": 4,
        "tool": 18,
      }
    `);
  });

  test.for(['openai', '../../src/client/index.ts'])('narrows, and may have a never default: %s', (specifier) => {
    expect(compiled(specifier)).toEqual([]);
  });

  test('is told of a member that it does not name', () => {
    const lacking = { 'never.ts': (programs['never.ts'] ?? '').replace(`case 'response.created':`, '') };
    expect(compiled('../../src/client/index.ts', lacking)).toEqual([
      expect.stringContaining(`is not assignable to type 'never'`),
    ]);
  });
});

const guarded = `
import OpenAI, { isUnknown, type Unknown } from '../../src/client/index.ts';
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
${Object.entries(unions)
  .map(
    ([name, union]) => `
export function ${name}(member: OpenAI.${union}): unknown {
  if (isUnknown(member)) {
    const { type, ...fields }: Unknown = member;
    const text: string = type;
    return [text, fields, member['new_field']];
  }
  const known: Same<typeof member, OpenAI.${union}> = true;
  switch (member.type) {
    ${typesIn(union)
      .map((type) => `case '${type}':`)
      .join(' ')}
      return known;
    default: {
      const other: Unknown = member;
      return other.type;
    }
  }
}`,
  )
  .join('\n')}
// @ts-expect-error a known member is not unknown
export const wrong: Unknown = { type: 7 };
`;

test('the guard reaches the rest, and leaves the known members as they are', () => {
  expect(diagnosticsOf(fromRoot('test/programs'), new Map([['guarded.ts', guarded]]))).toEqual([]);
});

test('the example in the README compiles', () => {
  const readme = readFileSync(fromRoot('src/client/README.md'), 'utf8');
  const [, example = ''] = /```ts\n(import \{ isUnknown[^]*?)```/.exec(readme) ?? [];
  const head = `import { OpenAI } from 'openai-concord';
    declare const client: OpenAI;
    declare const process: { stdout: { write(text: string): void } };\n`;
  const code = (head + example).replaceAll('openai-concord', '../../src/client/index.ts');
  expect(diagnosticsOf(fromRoot('test/programs'), new Map([['readme.ts', code]]))).toEqual([]);
  expect(example).toContain('Unknown = event');
});
