import type * as schema from '../../../generated/types.ts';

/** A function that the model may call. */
export interface RunnableFunction<Arguments, Context = unknown> {
  /** Answers a call. Anything but a text is sent as JSON. If it throws, the run fails. */
  readonly function: (args: Arguments, runner: ToolRunner, context: Context) => unknown;
  /** Parses the arguments. If it throws, the model is told, and may call again. Without it, they stay text. */
  readonly parse?: ((text: string) => Arguments | Promise<Arguments>) | undefined;
  /** The JSON Schema of the arguments. */
  readonly parameters: object;
  /** What the model is told of it. */
  readonly description?: string | undefined;
  /** Default: the name of the function. */
  readonly name?: string | undefined;
  /** Whether calls match the schema exactly. */
  readonly strict?: boolean | undefined;
}

/** A function that gets its arguments as text. */
export type TextFunction<Context = unknown> = Omit<RunnableFunction<string, Context>, 'parse'> & {
  readonly parse?: never;
};

/** A tool of `runTools`, with the type of its arguments. */
export interface RunnableToolFunction<Arguments, Context = unknown> {
  readonly type: 'function';
  readonly function: RunnableFunction<Arguments, Context>;
}

/** A tool of `runTools`. */
// oxlint-disable-next-line typescript/no-explicit-any -- each tool has arguments of its own
export type RunnableTool<Context = unknown> = RunnableToolFunction<any, Context>;

/** What callbacks see of a run. */
export interface ToolRunner {
  messages: schema.ChatCompletionMessageParam[];
  abort(): void;
}

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
