import type { Json } from '../../accumulate/json.ts';

/** A message of the conversation, whatever operation it came by. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  /** All texts of the message, joined. */
  readonly text: string;
  /** What it holds besides text: `image`, `audio`, `file`. */
  readonly media: readonly string[];
  /** The calls that an assistant made. */
  readonly calls: readonly { readonly id: string; readonly name: string; readonly arguments: string }[];
  /** The call that a tool answers. */
  readonly callId?: string | undefined;
}

/** A tool that the model may call. */
export interface Tool {
  readonly kind: 'function' | 'custom' | 'hosted';
  readonly name: string;
  readonly description: string;
  /** The schema of the arguments of a function. */
  readonly parameters: Json;
  readonly strict: boolean;
  /** The tool as it was sent. */
  readonly sent: Json;
}

/** What the model is asked: one form for all operations. */
export interface ModelRequest {
  readonly operation: 'chat' | 'completions' | 'responses' | 'runs';
  readonly model: string;
  readonly messages: readonly Message[];
  /** The tools that may be called: those that the choice allows. */
  readonly tools: readonly Tool[];
  readonly choice: 'auto' | 'none' | 'required';
  readonly parallel: boolean;
  readonly format: 'text' | 'json_object' | { readonly name: string; readonly schema: Json; readonly strict: boolean };
  readonly seed: string;
}

/** Where an answer is asked for. */
export interface BrainContext {
  /** Waits on the clock of the sandbox. */
  pause(ms: number): Promise<void>;
  /** Counts the choices of one request, from 0. */
  readonly index: number;
  readonly project: string;
  /** Adds a line to the journal: the rule that matched, or why none did. */
  note(text: string): void;
}

/** A part of what the model says. Everything else is made around it: ids, events, usage, cuts. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'refusal'; readonly text: string }
  | { readonly type: 'reasoning'; readonly summary?: string }
  | { readonly type: 'call'; readonly name: string; readonly arguments: string | Json }
  | { readonly type: 'search'; readonly queries: readonly string[] }
  /** The model thinks for a while, in milliseconds of the sandbox's clock. */
  | { readonly type: 'pause'; readonly ms: number }
  | { readonly type: 'error'; readonly status: number; readonly message: string; readonly code?: string };

/** What answers as the model. */
export interface Brain {
  readonly name: string;
  /** The names of its rules, if it has any. Notes of the journal name them. */
  readonly rules?: readonly string[];
  answer(request: ModelRequest, context: BrainContext): readonly Part[] | Promise<readonly Part[]>;
  /** Forgets what it counted, of a project or of all. */
  reset?(project?: string): void;
}
