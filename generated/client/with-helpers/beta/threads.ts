// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { Runs } from './threads/runs.ts';
import { AssistantStream } from '../../../../src/client/helpers/assistant-stream.ts';
import { Threads as PlainThreads } from '../../resources/beta/threads.ts';
import type { RequestOptions } from '../../../../src/client/core/index.ts';
import type * as BetaThreadsAPI from '../../resources/beta/threads.ts';

/** `client.beta.threads`. Conversations that are stored on the server. */
export class Threads extends PlainThreads {
  /** The class of `client.beta.threads.runs`. */
  static override readonly Runs = Runs;
  /** Conversations that are stored on the server. */
  override readonly runs = new Runs(this._client);

  /**
   * Same as `createAndRun`, with events for the pieces.
   *
   * `POST /threads/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndRunStream(
    params: Omit<BetaThreadsAPI.ThreadCreateAndRunParamsBase, 'stream'>,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(
      (settings) => this.createAndRun({ ...params, stream: true }, settings),
      options,
    );
  }
}
