import * as fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { declaredName, escapeJsDoc, literal, memberName } from '../../../scripts/generate/code/escape.ts';
import { Failure } from '../../../scripts/lib/failure.ts';
import { parse, statementsOf } from '../../helpers/typescript.ts';

describe('escapeJsDoc', () => {
  test.for([
    ['ends no comment', 'a */ b', 'a *\\/ b'],
    ['starts no tag', '@ts-ignore\n@deprecated yes', '\\@ts-ignore\n\\@deprecated yes'],
    ['leaves addresses alone', 'mail to a@example.com', 'mail to a@example.com'],
    ['drops blank ends', '\n text \n', 'text'],
  ] as const)('%s', ([, given, want]) => {
    expect(escapeJsDoc(given)).toBe(want);
  });

  test('no text ends its comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const file = parse(`/** ${escapeJsDoc(text)} */\nexport const a = 1;`);
        expect(statementsOf(file)).toEqual(['export const a = 1;']);
      }),
    );
  });
});

describe('literal', () => {
  test('any text is one string again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [statement] = parse(`${literal(text)};`).statements;
        const { expression } = statement as ts.ExpressionStatement;
        expect(ts.isStringLiteral(expression) && expression.text).toBe(text);
      }),
    );
  });
});

describe('memberName', () => {
  test.for([
    ['id', 'id'],
    ['delete', 'delete'],
    ['user-agent', '"user-agent"'],
    ['a"]; evil(); x["', String.raw`"a\"]; evil(); x[\""`],
  ] as const)('%s → %s', ([given, want]) => {
    expect(memberName(given)).toBe(want);
  });
});

describe('declaredName', () => {
  test('an identifier is taken as it is', () => {
    expect(declaredName('createFile', 'The operationId')).toBe('createFile');
  });

  test.for(['delete', 'a b', 'a;evil()', '', '1st', 'a\u2028b', '*/', '__proto__ '])('%j is refused', (name) => {
    expect(() => declaredName(name, 'The operationId')).toThrow(Failure);
  });

  test('the refusal says what to do', () => {
    expect(() => declaredName('x*/', 'The operationId')).toThrowErrorMatchingInlineSnapshot(
      `[Failure: The operationId "x*/" cannot name a declaration in TypeScript. Use letters and digits only.]`,
    );
  });
});
