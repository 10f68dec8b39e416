// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { AssistantStream } from '../../../../../src/client/helpers/assistant-stream.ts';
import { Runs as PlainRuns } from '../../../resources/beta/threads/runs.ts';
import type { RequestOptions } from '../../../../../src/client/core/index.ts';
import type * as BetaThreadsRunsAPI from '../../../resources/beta/threads/runs.ts';

/** `client.beta.threads.runs`. Conversations that are stored on the server. */
export class Runs extends PlainRuns {
  /**
   * Same as `create`, with events for the pieces.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  stream(
    threadID: string,
    params: Omit<BetaThreadsRunsAPI.RunCreateParamsBase, 'stream'>,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(
      (settings) => this.create(threadID, { ...params, stream: true }, settings),
      options,
    );
  }

  /**
   * Same as `create`, with events for the pieces.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  createAndStream(
    threadID: string,
    params: Omit<BetaThreadsRunsAPI.RunCreateParamsBase, 'stream'>,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(
      (settings) => this.create(threadID, { ...params, stream: true }, settings),
      options,
    );
  }

  /**
   * Same as `submitToolOutputs`, with events for the pieces.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  submitToolOutputsStream(
    runID: string,
    params: Omit<BetaThreadsRunsAPI.RunSubmitToolOutputsParamsBase, 'stream'>,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(
      (settings) => this.submitToolOutputs(runID, { ...params, stream: true }, settings),
      options,
    );
  }
}
