import ts from 'typescript';
import type { Clients } from './tree.ts';

/** The types of a namespace, each by its path, such as `Chat.Completions.ChatCompletion`, with where it is declared. */
export type Types = ReadonlyMap<string, Declared>;

export interface Declared {
  readonly symbol: ts.Symbol;
  /** File under the root of the package, or the source. */
  readonly file: string;
}

export function typesOf({ checker, symbolOf }: Clients, name: 'Official' | 'Ours'): Types {
  const types = new Map<string, Declared>();
  collect(checker, target(checker, symbolOf(name)), [], types);
  return types;
}

function collect(
  checker: ts.TypeChecker,
  parent: ts.Symbol,
  path: readonly string[],
  into: Map<string, Declared>,
): void {
  for (const exported of checker.getExportsOfModule(parent)) {
    const own = [...path, exported.name];
    const symbol = target(checker, exported);
    if (exported.name === 'prototype' || path.includes(exported.name)) continue;
    if (symbol.flags & ts.SymbolFlags.Type) into.set(own.join('.'), { symbol, file: fileOf(symbol) });
    if (symbol.flags & ts.SymbolFlags.Namespace) collect(checker, symbol, own, into);
  }
}

const target = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const fileOf = ({ declarations }: ts.Symbol): string =>
  declarations?.[0]?.getSourceFile().fileName.replace(/^.*\/node_modules\/openai\//, '') ?? '';
