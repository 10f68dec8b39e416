import { setHidden } from './hidden.ts';

/**
 * What `await using` closes at the end of its block. Empty for programs whose `lib` does not have `esnext.disposable`: they
 * compile all the same.
 */
export type AsyncClosable = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : object;

/**
 * Lets `await using` close what is given. Where the platform does not know that yet, a program that compiles it for older
 * ones defines the symbol before it asks.
 */
export const closable = <T extends object>(given: T, close: () => Promise<void>): T & AsyncClosable =>
  setHidden(given, Symbol.asyncDispose ?? Symbol(), close) as T & AsyncClosable;
