import type { RunnableFunction } from './run-tools.ts';

/** A tool of `runTools` whose arguments are parsed. */
export class ParsingToolFunction<Arguments extends object, Context = unknown> {
  /** Marks the tool as a function. */
  readonly type = 'function' as const;
  /** What is called. */
  readonly function: RunnableFunction<Arguments, Context>;

  constructor(input: RunnableFunction<Arguments, Context>) {
    this.function = input;
  }
}

/** Whether a function parses its arguments. */
export const isRunnableFunctionWithParse = (fn: unknown): boolean =>
  typeof (fn as { parse?: unknown } | null | undefined)?.parse === 'function';

/** Whether a message is one of the model. */
export const isAssistantMessage = (message: { readonly role: string } | null | undefined): boolean =>
  message?.role === 'assistant';

/** Whether a message answers a call. */
export const isToolMessage = (message: { readonly role: string } | null | undefined): boolean =>
  message?.role === 'tool';

/** Whether a value is there. */
export const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
