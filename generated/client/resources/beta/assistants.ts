// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { APIResource, call, list, paramsAndOptions } from '../../../../src/client/core/index.ts';
import {
  createAssistant as createAssistantOperation,
  deleteAssistant as deleteAssistantOperation,
  getAssistant as getAssistantOperation,
  listAssistants as listAssistantsOperation,
  modifyAssistant as modifyAssistantOperation,
} from '../../operations/beta/assistants.ts';
import type { APIPromise, PageMethods, PagePromise, RequestOptions } from '../../../../src/client/core/index.ts';
import type * as schema from '../../../types.ts';
import type * as SharedAPI from '../shared.ts';
import type * as BetaThreadsAPI from './threads.ts';
import type * as BetaThreadsMessagesAPI from './threads/messages.ts';
import type * as BetaThreadsRunsAPI from './threads/runs.ts';
import type * as BetaThreadsRunsStepsAPI from './threads/runs/steps.ts';

/** A model with instructions and tools that can be run on threads. Replaced by Responses. */
export interface Assistant {
  /** Stable id. Pass it wherever an operation takes an assistant. */
  id: string;
  /** Marks this object as an assistant. */
  object: 'assistant';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Display name. The model does not see it. At most 256 characters. */
  name: string | null;
  /** Purpose of the assistant, for display only. At most 512 characters. */
  description: string | null;
  /** Model for runs that do not set their own. */
  model: string;
  /** System instructions for runs that do not set their own. At most 256000 characters. */
  instructions: string | null;
  /**
   * Tools for runs that do not set their own. At most 128 items.
   * @default []
   */
  tools: AssistantTool[];
  /** Files and vector stores that the tools can use in every thread. Null if there are none. */
  tool_resources?: schema.AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
  /** Sampling temperature, from 0 (the most likely tokens) to 2. Runs can override it. */
  temperature?: number | null;
  /** Share of the probability mass to sample from, an alternative to `temperature`. */
  top_p?: number | null;
  /** Format of the answer. Runs can override it. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}

export declare namespace Assistant {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** Confirms the deletion of an assistant. */
export interface AssistantDeleted {
  /** Id of the deleted assistant. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'assistant.deleted';
  /** True if the assistant was deleted. */
  deleted: boolean;
}

/** One event of a run stream. `event` is the event name, `data` the parsed JSON of the data lines. The stream covers the run up to a final status or `requires_action`, and ends with `done`. */
export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | schema.ErrorEvent
  | schema.DoneEvent;

export declare namespace AssistantStreamEvent {
  export type ThreadRunCreated = schema.ThreadRunCreatedEvent;

  export namespace ThreadRunCreated {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunQueued = schema.ThreadRunQueuedEvent;

  export namespace ThreadRunQueued {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunInProgress = schema.ThreadRunInProgressEvent;

  export namespace ThreadRunInProgress {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunRequiresAction = schema.ThreadRunRequiresActionEvent;

  export namespace ThreadRunRequiresAction {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCompleted = schema.ThreadRunCompletedEvent;

  export namespace ThreadRunCompleted {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunIncomplete = schema.ThreadRunIncompleteEvent;

  export namespace ThreadRunIncomplete {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunFailed = schema.ThreadRunFailedEvent;

  export namespace ThreadRunFailed {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelling = schema.ThreadRunCancellingEvent;

  export namespace ThreadRunCancelling {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelled = schema.ThreadRunCancelledEvent;

  export namespace ThreadRunCancelled {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunExpired = schema.ThreadRunExpiredEvent;

  export namespace ThreadRunExpired {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunStepCreated = schema.ThreadRunStepCreatedEvent;

  export namespace ThreadRunStepCreated {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepInProgress = schema.ThreadRunStepInProgressEvent;

  export namespace ThreadRunStepInProgress {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepDelta = schema.ThreadRunStepDeltaEvent;

  export type ThreadRunStepCompleted = schema.ThreadRunStepCompletedEvent;

  export namespace ThreadRunStepCompleted {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepFailed = schema.ThreadRunStepFailedEvent;

  export namespace ThreadRunStepFailed {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepCancelled = schema.ThreadRunStepCancelledEvent;

  export namespace ThreadRunStepCancelled {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepExpired = schema.ThreadRunStepExpiredEvent;

  export namespace ThreadRunStepExpired {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadMessageCreated = schema.ThreadMessageCreatedEvent;

  export namespace ThreadMessageCreated {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageInProgress = schema.ThreadMessageInProgressEvent;

  export namespace ThreadMessageInProgress {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageDelta = schema.ThreadMessageDeltaEvent;

  export type ThreadMessageCompleted = schema.ThreadMessageCompletedEvent;

  export namespace ThreadMessageCompleted {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageIncomplete = schema.ThreadMessageIncompleteEvent;

  export namespace ThreadMessageIncomplete {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type Error = schema.ErrorEvent;

  export type Done = schema.DoneEvent;
}

/** A tool of the assistant. `type` gives its kind. */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

/** Lets the model write Python and run it in a sandbox, with the files of `tool_resources.code_interpreter`. */
export interface CodeInterpreterTool {
  /** Selects the code interpreter. */
  type: 'code_interpreter';
}

/** Lets the model search the vector stores of the assistant and the thread. */
export interface FileSearchTool {
  /** Selects file search. */
  type: 'file_search';
  /** Search settings. If omitted, the defaults of the server. */
  file_search?: FileSearchTool.FileSearch;
}

export declare namespace FileSearchTool {
  /** Search settings. If omitted, the defaults of the server. */
  export interface FileSearch {
    /** Maximum number of results per search. If omitted, 20 for the GPT-4 family, 5 for `gpt-3.5-turbo`. A search returns fewer if few results reach the score threshold, or if their text is long. From 1 to 50. */
    max_num_results?: number;
    /** Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
    ranking_options?: schema.FileSearchRankingOptions;
  }

  export namespace FileSearch {
    export type RankingOptions = schema.FileSearchRankingOptions;
  }
}

/** A function of the caller. When the model calls it, the run pauses until the output is submitted. */
export interface FunctionTool {
  /** Marks the tool as a function. */
  type: 'function';
  /** Declares a function of the caller to the model. */
  function: SharedAPI.FunctionDefinition;
}

/** A message was created, extended, or changed its status. */
export type MessageStreamEvent =
  | schema.ThreadMessageCreatedEvent
  | schema.ThreadMessageInProgressEvent
  | schema.ThreadMessageDeltaEvent
  | schema.ThreadMessageCompletedEvent
  | schema.ThreadMessageIncompleteEvent;

export declare namespace MessageStreamEvent {
  export type ThreadMessageCreated = schema.ThreadMessageCreatedEvent;

  export namespace ThreadMessageCreated {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageInProgress = schema.ThreadMessageInProgressEvent;

  export namespace ThreadMessageInProgress {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageDelta = schema.ThreadMessageDeltaEvent;

  export type ThreadMessageCompleted = schema.ThreadMessageCompletedEvent;

  export namespace ThreadMessageCompleted {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageIncomplete = schema.ThreadMessageIncompleteEvent;

  export namespace ThreadMessageIncomplete {
    export type Data = BetaThreadsMessagesAPI.Message;

    export namespace Data {
      export type IncompleteDetails = BetaThreadsMessagesAPI.Message.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }
}

/** A step was created, extended, or changed its status. */
export type RunStepStreamEvent =
  | schema.ThreadRunStepCreatedEvent
  | schema.ThreadRunStepInProgressEvent
  | schema.ThreadRunStepDeltaEvent
  | schema.ThreadRunStepCompletedEvent
  | schema.ThreadRunStepFailedEvent
  | schema.ThreadRunStepCancelledEvent
  | schema.ThreadRunStepExpiredEvent;

export declare namespace RunStepStreamEvent {
  export type ThreadRunStepCreated = schema.ThreadRunStepCreatedEvent;

  export namespace ThreadRunStepCreated {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepInProgress = schema.ThreadRunStepInProgressEvent;

  export namespace ThreadRunStepInProgress {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepDelta = schema.ThreadRunStepDeltaEvent;

  export type ThreadRunStepCompleted = schema.ThreadRunStepCompletedEvent;

  export namespace ThreadRunStepCompleted {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepFailed = schema.ThreadRunStepFailedEvent;

  export namespace ThreadRunStepFailed {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepCancelled = schema.ThreadRunStepCancelledEvent;

  export namespace ThreadRunStepCancelled {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }

  export type ThreadRunStepExpired = schema.ThreadRunStepExpiredEvent;

  export namespace ThreadRunStepExpired {
    export type Data = BetaThreadsRunsStepsAPI.RunStep;

    export namespace Data {
      export type LastError = BetaThreadsRunsStepsAPI.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;
    }
  }
}

/** A run was created or changed its status. */
export type RunStreamEvent =
  | schema.ThreadRunCreatedEvent
  | schema.ThreadRunQueuedEvent
  | schema.ThreadRunInProgressEvent
  | schema.ThreadRunRequiresActionEvent
  | schema.ThreadRunCompletedEvent
  | schema.ThreadRunIncompleteEvent
  | schema.ThreadRunFailedEvent
  | schema.ThreadRunCancellingEvent
  | schema.ThreadRunCancelledEvent
  | schema.ThreadRunExpiredEvent;

export declare namespace RunStreamEvent {
  export type ThreadRunCreated = schema.ThreadRunCreatedEvent;

  export namespace ThreadRunCreated {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunQueued = schema.ThreadRunQueuedEvent;

  export namespace ThreadRunQueued {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunInProgress = schema.ThreadRunInProgressEvent;

  export namespace ThreadRunInProgress {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunRequiresAction = schema.ThreadRunRequiresActionEvent;

  export namespace ThreadRunRequiresAction {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCompleted = schema.ThreadRunCompletedEvent;

  export namespace ThreadRunCompleted {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunIncomplete = schema.ThreadRunIncompleteEvent;

  export namespace ThreadRunIncomplete {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunFailed = schema.ThreadRunFailedEvent;

  export namespace ThreadRunFailed {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelling = schema.ThreadRunCancellingEvent;

  export namespace ThreadRunCancelling {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelled = schema.ThreadRunCancelledEvent;

  export namespace ThreadRunCancelled {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunExpired = schema.ThreadRunExpiredEvent;

  export namespace ThreadRunExpired {
    export type Data = BetaThreadsRunsAPI.Run;

    export namespace Data {
      export type RequiredAction = BetaThreadsRunsAPI.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = BetaThreadsRunsAPI.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = BetaThreadsRunsAPI.Run.LastError;

      export type IncompleteDetails = BetaThreadsRunsAPI.Run.IncompleteDetails;

      export type Usage = schema.RunCompletionUsage;

      export type TruncationStrategy = schema.TruncationObject;
    }
  }
}

/** A thread was created for the run. Sent only if the request created one. */
export interface ThreadStreamEvent {
  /** Name of the event. */
  event: 'thread.created';
  /** A conversation that stores its messages between runs. */
  data: BetaThreadsAPI.Thread;
}

export declare namespace ThreadStreamEvent {
  export type Data = BetaThreadsAPI.Thread;

  export namespace Data {
    export type ToolResources = schema.AssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

      export type FileSearch = schema.AssistantToolResources.FileSearch;
    }
  }
}

/** A page of `client.beta.assistants.list`. */
export interface AssistantsPage extends PageMethods<Assistant> {
  /** Marks this object as a list. */
  object: 'list';
  /** The assistants of this page. */
  data: Assistant[];
  /** Id of the first assistant of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last assistant of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Params of `client.beta.assistants.list`. */
export interface AssistantListParams {
  /**
   * Maximum number of items per page. From 1 to 100.
   * @default 20
   */
  limit?: number;
  /**
   * Sort direction by creation time. `asc` starts with the oldest.
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Cursor: the page starts after the assistant with this id. Pass the `last_id` of the previous page. */
  after?: string;
  /** Cursor for paging backwards: the page ends before the assistant with this id. Pass the `first_id` of the following page. */
  before?: string;
}

/**
 * A new assistant. Only the model is required; runs can override the rest.
 *
 * Params of `client.beta.assistants.create`.
 */
export interface AssistantCreateParams {
  /** Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
  model: schema.AssistantSupportedModels;
  /** Display name. The model does not see it. At most 256 characters. */
  name?: string | null;
  /** Purpose of the assistant, for display only. At most 512 characters. */
  description?: string | null;
  /** System instructions for runs that do not set their own. At most 256000 characters. */
  instructions?: string | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /**
   * Tools for the runs of this assistant. If omitted, it only generates text. At most 128 items.
   * @default []
   */
  tools?: AssistantTool[];
  /** Files and vector stores that the tools can use in every thread. Threads can add their own. */
  tool_resources?: schema.CreateAssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
  /** Sampling temperature, from 0 (the most likely tokens) to 2. If omitted, the default of the model. */
  temperature?: number | null;
  /** Share of the probability mass to sample from. Set either this or `temperature`. */
  top_p?: number | null;
  /** Format of the answer. If omitted, `auto`. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}

export declare namespace AssistantCreateParams {
  export type ToolResources = schema.CreateAssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.CreateAssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.CreateAssistantToolResources.FileSearch;

    export namespace FileSearch {
      export type VectorStore = schema.CreateAssistantToolResources.FileSearch.VectorStore;
    }
  }
}

/**
 * Changes to an assistant. Omitted fields keep their values; runs in progress are not affected.
 *
 * Params of `client.beta.assistants.update`.
 */
export interface AssistantUpdateParams {
  /** Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
  model?: schema.AssistantSupportedModels;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** Display name. Null removes it. At most 256 characters. */
  name?: string | null;
  /** Purpose of the assistant, for display only. Null removes it. At most 512 characters. */
  description?: string | null;
  /** System instructions for later runs. Null removes them. At most 256000 characters. */
  instructions?: string | null;
  /** Tools for later runs. The list replaces the previous one; an empty list removes all tools. At most 128 items. */
  tools?: AssistantTool[];
  /** Files and vector stores for the tools. Each list given here replaces the previous one. */
  tool_resources?: schema.AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
  /** Sampling temperature, from 0 (the most likely tokens) to 2. Null restores the default of the model. */
  temperature?: number | null;
  /** Share of the probability mass to sample from. Null restores the default of the model. */
  top_p?: number | null;
  /** Format of the answer. Null restores `auto`. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
}

export declare namespace AssistantUpdateParams {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** `client.beta.assistants`. Conversations that are stored on the server. */
export class Assistants extends APIResource {
  /**
   * Lists the assistants of the key's project, newest first by default.
   *
   * `GET /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(params?: AssistantListParams | null, options?: RequestOptions): PagePromise<AssistantsPage, Assistant>;
  /**
   * List assistants, without params.
   *
   * `GET /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  list(options?: RequestOptions): PagePromise<AssistantsPage, Assistant>;
  list(
    params?: AssistantListParams | RequestOptions | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant> {
    return list(
      this.client,
      listAssistantsOperation,
      undefined,
      ...paramsAndOptions(listAssistantsOperation, params, options),
    );
  }

  /**
   * Stores a model with instructions and tools under an id. The assistant answers once it is run on a thread.
   *
   * `POST /assistants`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  create(params: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, createAssistantOperation, undefined, params, options);
  }

  /**
   * Returns one assistant with its instructions, tools and resources.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, getAssistantOperation, assistantID, undefined, options);
  }

  /**
   * Updates the given fields. Runs in progress keep their settings.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  update(assistantID: string, params: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return call(this.client, modifyAssistantOperation, assistantID, params, options);
  }

  /**
   * Deletes an assistant permanently. Its threads, files and vector stores are kept.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @deprecated Retirement date: 2026-08-26.
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return call(this.client, deleteAssistantOperation, assistantID, undefined, options);
  }
}
