import * as fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { declaredName, escapeJsDoc, literal, memberName } from '../../../scripts/generate/code/escape.ts';
import { Failure } from '../../../scripts/lib/failure.ts';
import { parse, statementsOf } from '../../helpers/typescript.ts';

describe('escapeJsDoc', () => {
  test.for([
    ['does not end the comment', 'a */ b', 'a *\\/ b'],
    ['does not start a tag', '@ts-ignore\n@deprecated yes', '\\@ts-ignore\n\\@deprecated yes'],
    ['keeps email addresses', 'mail to a@example.com', 'mail to a@example.com'],
    ['trims whitespace', '\n text \n', 'text'],
  ] as const)('%s', ([, given, want]) => {
    expect(escapeJsDoc(given)).toBe(want);
  });

  test('no text can end its comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const file = parse(`/** ${escapeJsDoc(text)} */\nexport const a = 1;`);
        expect(statementsOf(file)).toEqual(['export const a = 1;']);
      }),
    );
  });
});

describe('literal', () => {
  test('any text survives as one string literal', () => {
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
  test('an identifier is returned unchanged', () => {
    expect(declaredName('createFile', 'The operationId')).toBe('createFile');
  });

  test.for(['delete', 'a b', 'a;evil()', '', '1st', 'a\u2028b', '*/', '__proto__ '])('%j is rejected', (name) => {
    expect(() => declaredName(name, 'The operationId')).toThrow(Failure);
  });

  test('the error states what to do', () => {
    expect(() => declaredName('x*/', 'The operationId')).toThrowErrorMatchingInlineSnapshot(
      `[Failure: The operationId "x*/" cannot name a declaration in TypeScript. Use letters and digits only.]`,
    );
  });
});
