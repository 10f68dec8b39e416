import { APIUserAbortError, OpenAIError, type RequestOptions } from '../core/index.ts';
import { iterateEvents } from './iterate-events.ts';

/** The events of every helper, by the arguments of their listeners. `end` comes last, whatever came before. */
export interface BaseEvents {
  /** A request was answered. */
  connect: [];
  /** The work failed. */
  error: [error: OpenAIError];
  /** The caller aborted. */
  abort: [error: APIUserAbortError];
  /** Nothing follows. */
  end: [];
}

type Listener = (...args: never[]) => void;
interface Told {
  readonly call: Listener;
  readonly once: boolean;
}
type ListenerOf<Args> = (...args: Args extends unknown[] ? Args : never) => void;
type Emitted<Args> = Args extends [] ? void : Args extends [infer Only] ? Only : Args;

/**
 * Work that tells its listeners what happens. It begins after the code that made it, so that listeners can be added.
 * A failure that no listener of `error` and no promise sees is an unhandled rejection.
 */
export class EventStream<Events extends BaseEvents> {
  /** Aborts the work. */
  readonly controller = new AbortController();
  /** Whether `end` was told. */
  ended = false;
  /** Whether the work failed. */
  errored = false;
  /** Whether the caller aborted. */
  aborted = false;
  // No private members: libraries wrap helpers in proxies, which have none.
  /** The listeners by event. */
  readonly _listeners = new Map<PropertyKey, Told[]>();
  /** Settles with the work. */
  readonly _done: Promise<void>;
  /** Whether a promise sees a failure. */
  _watched = false;
  declare _settle: { resolve: () => void; reject: (reason: unknown) => void };

  constructor() {
    this._done = new Promise((resolve, reject) => (this._settle = { resolve, reject }));
    this._done.catch(() => {});
  }

  /** Adds a listener. */
  on<Name extends keyof Events>(event: Name, listener: ListenerOf<Events[Name]>): this {
    return this._add(event, listener as Listener, false);
  }

  /** Adds a listener for the next event alone. */
  once<Name extends keyof Events>(event: Name, listener: ListenerOf<Events[Name]>): this {
    return this._add(event, listener as Listener, true);
  }

  /** Removes a listener. */
  off<Name extends keyof Events>(event: Name, listener: ListenerOf<Events[Name]>): this {
    const all = this._of(event);
    const at = all.findIndex(({ call }) => call === listener);
    if (at >= 0) all.splice(at, 1);
    return this;
  }

  /**
   * The next event of a kind: its argument, or all of them if it has several.
   *
   * @throws {OpenAIError} if the work fails first.
   */
  emitted<Name extends keyof Events>(event: Name): Promise<Emitted<Events[Name]>> {
    this._watched = true;
    return new Promise((resolve, reject) => {
      if (event !== 'error') this.once('error', reject as never);
      if (event !== 'abort') this.once('abort', reject as never);
      this._add(
        event,
        ((...args: unknown[]) => resolve((args.length > 1 ? args : args[0]) as never)) as Listener,
        true,
      );
    });
  }

  /** The arguments of each event of a kind. Leaving the loop aborts the work. */
  events<Name extends keyof Events>(event: Name): AsyncIterableIterator<Events[Name]> {
    return iterateEvents(this, event, (...args) => args as Events[Name]);
  }

  /** @throws {OpenAIError} if the work fails. */
  async done(): Promise<void> {
    this._watched = true;
    await this._done;
  }

  /** Stops the work, and closes its connection. */
  abort(): void {
    this.controller.abort();
  }

  /** @throws the reason if the work was aborted. What arrived before is not told any more. */
  _refuseAborted(): void {
    if (this.controller.signal.aborted) throw this.controller.signal.reason;
  }

  /** Begins the work. `_final` tells what comes of it. */
  _run(work: () => Promise<unknown>): this {
    setTimeout(() => {
      work()
        .then(() => {
          this._final();
          this._emit('end');
        })
        .catch((error: unknown) => this._fail(error));
    });
    return this;
  }

  /** Tells what the whole work came to. */
  _final(): void {}

  /** Tells the listeners. */
  _emit(event: keyof Events, ...args: readonly unknown[]): void {
    if (this.ended) return;
    if (event === 'end') {
      this.ended = true;
      this._settle.resolve();
    }
    const listeners = this._of(event);
    this._listeners.set(
      event,
      listeners.filter(({ once }) => !once),
    );
    for (const { call } of listeners) (call as (...all: unknown[]) => void)(...args);
    if (event !== 'error' && event !== 'abort') return;
    // Nobody sees it: the platform must.
    if (!this._watched && listeners.length === 0) void Promise.reject(args[0] as unknown as Error);
    this._settle.reject(args[0]);
    this._emit('end');
  }

  /** Ends the work with a failure. */
  _fail(error: unknown): void {
    this.errored = true;
    if (error instanceof APIUserAbortError || this.controller.signal.aborted) {
      this.aborted = true;
      const abort = error instanceof APIUserAbortError ? error : new APIUserAbortError({ cause: error });
      return this._emit('abort', abort);
    }
    const told = error instanceof OpenAIError ? error : new OpenAIError(messageOf(error), { cause: error });
    this._emit('error', told);
  }

  _add(event: PropertyKey, call: Listener, once: boolean): this {
    this._of(event).push({ call, once });
    return this;
  }

  /** The listeners of an event. */
  _of(event: PropertyKey): Told[] {
    const all = this._listeners.get(event) ?? [];
    this._listeners.set(event, all);
    return all;
  }

  /** The options of a request that is part of the work, which the signal of the caller aborts. */
  _follow(options: RequestOptions = {}): RequestOptions & { readonly signal: AbortSignal } {
    const { controller } = this;
    const { signal } = options;
    const follow = (): void => controller.abort(signal?.reason);
    // A signal may outlive many helpers, and would hold all of them.
    const leave = (): void => signal?.removeEventListener('abort', follow);
    if (signal?.aborted) follow();
    signal?.addEventListener('abort', follow);
    this._done.then(leave, leave);
    return { ...options, signal: controller.signal };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
