import { setHidden } from './hidden.ts';

/**
 * The interface for `await using`. Empty for programs whose `lib` does not include `esnext.disposable`, so that they
 * compile too.
 */
export type AsyncClosable = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : object;

/**
 * Makes an object closable by `await using`. If the platform lacks the symbol, a program compiled for older platforms
 * must define it before this runs.
 */
export const closable = <T extends object>(given: T, close: () => Promise<void>): T & AsyncClosable =>
  setHidden(given, Symbol.asyncDispose ?? Symbol(), close) as T & AsyncClosable;
