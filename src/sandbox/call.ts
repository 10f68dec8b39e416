import type { Json } from '../accumulate/json.ts';
import type { XEventStream } from '../openapi/document.ts';
import type { ResolvedOperation } from '../openapi/operations.ts';
import type { StreamedEvent } from '../relations/terms/model.ts';
import type { Upload } from './http/form.ts';
import type { Ending } from './http/server.ts';
import type { Caller } from './caller.ts';
import type { Contents } from './store/contents.ts';
import type { Objects } from './store/objects.ts';
import type { World } from './world.ts';

/** A request that is known to keep the contract, and everything that an operation needs to answer it. */
export interface Call {
  readonly world: World;
  readonly operation: ResolvedOperation;
  readonly requestId: string;
  readonly caller: Caller;
  /** The name under which the objects of the caller's project are kept. */
  readonly project: string;
  readonly path: Readonly<Record<string, string>>;
  /** In the types that the contract gives the parameters. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the fields of a form. Empty if there is none. */
  readonly body: Json;
  /** The file of a form, stored. Its bytes are removed unless an object takes them. */
  readonly upload: Upload | undefined;
  /** The objects and the files of the project; for administrators, those of the organization. */
  readonly objects: Objects;
  readonly contents: Contents;
  readonly ending: Ending;
  /** Headers of the answer, of errors as well. */
  readonly answerHeaders: Record<string, string>;
  /** Adds a line to the entry of the journal. */
  note(text: string): void;
}

/** What an operation answers. */
export type Reply =
  | { readonly kind: 'json'; readonly body: unknown }
  | { readonly kind: 'bytes'; readonly headers: Readonly<Record<string, string>>; readonly bytes: Iterable<Uint8Array> }
  | {
      readonly kind: 'events';
      readonly stream: XEventStream;
      readonly events: AsyncIterable<StreamedEvent> | Iterable<StreamedEvent>;
      /** The answer that the events become. */
      readonly whole?: unknown;
    };

export const json = (body: unknown): Reply => ({ kind: 'json', body });

export type Handler = (call: Call) => Reply | Promise<Reply>;

/** The operations of one group of the contract, by operationId. */
export type Group = Readonly<Record<string, Handler>>;
