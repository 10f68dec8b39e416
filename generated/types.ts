// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { Uploadable } from '../src/client/core/uploads.ts';
export interface paths {
  '/assistants': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List assistants
     * @deprecated
     * @description Lists the assistants of the project that the key belongs to, newest first unless `order` says otherwise.
     */
    get: operations['listAssistants'];
    put?: never;
    /**
     * Create an assistant
     * @deprecated
     * @description Stores a model with its instructions and tools under an id. Nothing is said yet: a run on a thread does that.
     */
    post: operations['createAssistant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/assistants/{assistant_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as its creation returned it.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an assistant
     * @deprecated
     * @description Reads one assistant with its instructions, tools and resources.
     */
    get: operations['getAssistant'];
    put?: never;
    /**
     * Modify an assistant
     * @deprecated
     * @description Changes the fields that are sent. Runs that have begun keep the settings they began with.
     */
    post: operations['modifyAssistant'];
    /**
     * Delete an assistant
     * @deprecated
     * @description Removes an assistant for good. Threads that it has run on stay, and so do its files and vector stores.
     */
    delete: operations['deleteAssistant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a thread
     * @deprecated
     * @description Opens a conversation. The body may be left out: the thread is then empty. There is no list of threads, so keep the id.
     */
    post: operations['createThread'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/runs': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a thread and run it
     * @deprecated
     * @description Opens a conversation and lets an assistant answer in it, in one request. The queued run is returned at once, or the events of its life where `stream` is set.
     */
    post: operations['createThreadAndRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a thread
     * @deprecated
     * @description Reads the record of one thread. Its messages are listed by an operation of their own.
     */
    get: operations['getThread'];
    put?: never;
    /**
     * Modify a thread
     * @deprecated
     * @description Changes the labels of a thread, or the resources that its tools work on.
     */
    post: operations['modifyThread'];
    /**
     * Delete a thread
     * @deprecated
     * @description Removes a thread for good, with its messages and runs.
     */
    delete: operations['deleteThread'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/messages': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * List messages
     * @deprecated
     * @description Lists the messages of a thread, newest first unless `order` says otherwise.
     */
    get: operations['listMessages'];
    put?: never;
    /**
     * Add a message
     * @deprecated
     * @description Adds a message to the end of a thread. While a run is under way the thread is locked, and this answers 400.
     */
    post: operations['createMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/messages/{message_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a message
     * @deprecated
     * @description Reads one message with its content and annotations.
     */
    get: operations['getMessage'];
    put?: never;
    /**
     * Modify a message
     * @deprecated
     * @description Changes the labels of a message. Its words cannot be changed.
     */
    post: operations['modifyMessage'];
    /**
     * Delete a message
     * @deprecated
     * @description Removes a message from its thread. Later runs do not see it.
     */
    delete: operations['deleteMessage'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * List runs
     * @deprecated
     * @description Lists the runs of a thread, newest first unless `order` says otherwise.
     */
    get: operations['listRuns'];
    put?: never;
    /**
     * Run an assistant on a thread
     * @deprecated
     * @description Lets an assistant read a thread, use its tools and answer. The queued run is returned at once, or the events of its life where `stream` is set. A thread has one run under way at a time.
     */
    post: operations['createRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a run
     * @deprecated
     * @description Reads one run. Ask again until it requires action or has ended; a stream saves the asking.
     */
    get: operations['getRun'];
    put?: never;
    /**
     * Modify a run
     * @deprecated
     * @description Changes the labels of a run. To stop one, cancel it.
     */
    post: operations['modifyRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/cancel': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run
     * @deprecated
     * @description Asks a run to stop. It is `cancelling` first and `cancelled` a moment later; one that has ended answers 400.
     */
    post: operations['cancelRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/steps': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * List steps of a run
     * @deprecated
     * @description Lists what a run has done, newest first unless `order` says otherwise.
     */
    get: operations['listRunSteps'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/steps/{step_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
        /**
         * @description Id of the step within the run.
         * @example step_Cn9dVt5XwK3mLz7QsR2yHb6T
         */
        step_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a step of a run
     * @deprecated
     * @description Reads one step with the message it wrote or the calls it made.
     */
    get: operations['getRunStep'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit outputs of functions
     * @deprecated
     * @description Gives a run that requires action what its calls returned, all in one request, and lets it go on. It does so until `expires_at`.
     */
    post: operations['submitToolOutputsToRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List stored chat completions
     * @description Lists the completions that were created with `store: true`, oldest first unless `order` says otherwise. Others leave no trace.
     */
    get: operations['listChatCompletions'];
    put?: never;
    /**
     * Create a chat completion
     * @description Has a model go on with a conversation: with text, with speech, or by asking for tool calls, whose results the caller adds to the messages of the next request. What a model takes differs; reasoning models in particular refuse some of the sampling fields. With `stream: true` the answer comes as events.
     */
    post: operations['createChatCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chat/completions/{completion_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a stored chat completion
     * @description Reads one completion as it was answered. The messages of the request are listed by an operation of their own.
     */
    get: operations['getChatCompletion'];
    put?: never;
    /**
     * Change the labels of a stored chat completion
     * @description Replaces the metadata of a completion. Nothing else of it can be changed.
     */
    post: operations['updateChatCompletion'];
    /**
     * Delete a stored chat completion
     * @description Removes a completion and its messages for good.
     */
    delete: operations['deleteChatCompletion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/chat/completions/{completion_id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /**
     * List the messages of a stored chat completion
     * @description Lists what the request had in `messages`, oldest first unless `order` says otherwise. The answer itself stands in the completion.
     */
    get: operations['getChatCompletionMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     * @description Lists the files of the project that the key belongs to, newest first unless `order` says otherwise.
     */
    get: operations['listFiles'];
    put?: never;
    /**
     * Upload a file
     * @description Stores a document of up to 512 MB for one purpose. The purpose decides which formats are accepted: JSON Lines for fine-tuning, batches and evals, most document and image formats for the others.
     */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a file
     * @description Reads the record of one file, without its bytes.
     */
    get: operations['retrieveFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description Removes a file for good. Vector stores that hold it lose it too.
     */
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file whose bytes are wanted.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Download a file
     * @description Returns the bytes of a file unchanged. Files uploaded for some purposes, `assistants` among them, cannot be read back and answer 400.
     */
    get: operations['downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @deprecated
     * @description A model with standing instructions and tools, ready to be run on threads.
     */
    AssistantObject: {
      /** @description Stable id, to be used wherever an assistant is asked for. */
      id: string;
      /**
       * @description Marks this object as an assistant.
       * @constant
       */
      object: 'assistant';
      /**
       * Format: unixtime
       * @description When the assistant was created, in Unix seconds.
       */
      created_at: number;
      /** @description Name for people. The model does not see it. */
      name: string | null;
      /** @description What the assistant is for, for people. */
      description: string | null;
      /** @description Model that runs use unless they name another. */
      model: string;
      /** @description System text of every run that brings none of its own. */
      instructions: string | null;
      /**
       * @description Tools of every run that brings none of its own.
       * @default []
       */
      tools: components['schemas']['AssistantTool'][];
      /** @description Files and vector stores that come along to every thread. Null when there are none. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      metadata: components['schemas']['Metadata'];
      /** @description How freely the model picks words, from 0 (the likeliest) to 2. Runs can override it. */
      temperature?: number | null;
      /** @description Share of probability that the model picks words from, an alternative to `temperature`. */
      top_p?: number | null;
      /** @description Form of the answers. Runs can override it. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description One event of a run's stream. `event` is the line of that name, `data` the JSON of the data line. A stream tells the whole life of a run up to a final state, or to `requires_action`, and ends with `done`. */
    AssistantStreamEvent:
      | components['schemas']['ThreadStreamEvent']
      | components['schemas']['RunStreamEvent']
      | components['schemas']['RunStepStreamEvent']
      | components['schemas']['MessageStreamEvent']
      | components['schemas']['ErrorEvent']
      | components['schemas']['DoneEvent'];
    /** @description Name of the model that answers. The listed ones are known to work here; a server takes any other chat model that it has, tuned ones included. */
    AssistantSupportedModels:
      | (
          | 'gpt-5'
          | 'gpt-5-mini'
          | 'gpt-5-nano'
          | 'gpt-5-2025-08-07'
          | 'gpt-5-mini-2025-08-07'
          | 'gpt-5-nano-2025-08-07'
          | 'gpt-4.1'
          | 'gpt-4.1-mini'
          | 'gpt-4.1-nano'
          | 'gpt-4.1-2025-04-14'
          | 'gpt-4.1-mini-2025-04-14'
          | 'gpt-4.1-nano-2025-04-14'
          | 'o3-mini'
          | 'o3-mini-2025-01-31'
          | 'o1'
          | 'o1-2024-12-17'
          | 'gpt-4o'
          | 'gpt-4o-2024-11-20'
          | 'gpt-4o-2024-08-06'
          | 'gpt-4o-2024-05-13'
          | 'gpt-4o-mini'
          | 'gpt-4o-mini-2024-07-18'
          | 'gpt-4.5-preview'
          | 'gpt-4.5-preview-2025-02-27'
          | 'gpt-4-turbo'
          | 'gpt-4-turbo-2024-04-09'
          | 'gpt-4-0125-preview'
          | 'gpt-4-turbo-preview'
          | 'gpt-4-1106-preview'
          | 'gpt-4-vision-preview'
          | 'gpt-4'
          | 'gpt-4-0314'
          | 'gpt-4-0613'
          | 'gpt-4-32k'
          | 'gpt-4-32k-0314'
          | 'gpt-4-32k-0613'
          | 'gpt-3.5-turbo'
          | 'gpt-3.5-turbo-16k'
          | 'gpt-3.5-turbo-0613'
          | 'gpt-3.5-turbo-1106'
          | 'gpt-3.5-turbo-0125'
          | 'gpt-3.5-turbo-16k-0613'
        )
      | string;
    /** @description Something an assistant can use beside its model. `type` says what. */
    AssistantTool:
      | components['schemas']['AssistantToolsCode']
      | components['schemas']['AssistantToolsFileSearch']
      | components['schemas']['AssistantToolsFunction'];
    /** @description What the tools work on, by tool. A tool that is not enabled ignores its entry. */
    AssistantToolResources: {
      /** @description What the code interpreter finds in its sandbox. */
      code_interpreter?: {
        /**
         * @description Files to put there, by id. They must have been uploaded for `assistants`.
         * @default []
         */
        file_ids?: string[];
      };
      /** @description What file search looks through. */
      file_search?: {
        /** @description The vector store to search, by id. There can be one. */
        vector_store_ids?: string[];
      };
    };
    /** @description Lets the model write Python and run it in a sandbox, on the files of `tool_resources.code_interpreter`. */
    AssistantToolsCode: {
      /**
       * @description Chooses the code interpreter.
       * @constant
       */
      type: 'code_interpreter';
    };
    /** @description Lets the model search the vector stores of the assistant and of the thread. */
    AssistantToolsFileSearch: {
      /**
       * @description Chooses file search.
       * @constant
       */
      type: 'file_search';
      /** @description How to search. Left out, the server's own settings hold. */
      file_search?: {
        /** @description Upper bound on the results of one search. Left out, 20 with GPT-4 models and 5 with `gpt-3.5-turbo`. Fewer come back when few reach the score threshold or their text is long. */
        max_num_results?: number;
        ranking_options?: components['schemas']['FileSearchRankingOptions'];
      };
    };
    /** @description Opens an attached file to file search. */
    AssistantToolsFileSearchTypeOnly: {
      /**
       * @description Chooses file search.
       * @constant
       */
      type: 'file_search';
    };
    /** @description A function of the caller's. When the model asks for it, the run stops until its output is submitted. */
    AssistantToolsFunction: {
      /**
       * @description Declares a function.
       * @constant
       */
      type: 'function';
      function: components['schemas']['FunctionObject'];
    };
    /** @description Form of the answer. `auto` leaves it to the model; the objects ask for plain text, for any JSON, or for JSON that follows a schema. */
    AssistantsApiResponseFormatOption:
      | 'auto'
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponseFormatJsonObject']
      | components['schemas']['ResponseFormatJsonSchema'];
    /** @description Whether the model uses tools. `none` forbids it, `auto` lets the model choose, `required` makes it call at least one before it answers, and an object makes it call that one. Left out, `auto` where there are tools, else `none`. */
    AssistantsApiToolChoiceOption: ('none' | 'auto' | 'required') | components['schemas']['AssistantsNamedToolChoice'];
    /** @description The one tool that the model has to call. */
    AssistantsNamedToolChoice: {
      /**
       * @description Kind of the tool. With `function`, `function` names which.
       * @enum {string}
       */
      type: 'function' | 'code_interpreter' | 'file_search';
      function?: components['schemas']['AssistantsNamedToolChoiceFunction'];
    };
    /** @description The function to call. Needed where the tool is a function. */
    AssistantsNamedToolChoiceFunction: {
      /** @description Its name, as the run's tools declare it. */
      name: string;
    };
    /** @description Leaves the cut to the server, which at present takes chunks of 800 tokens that overlap by 400. */
    AutoChunkingStrategyRequestParam: {
      /**
       * @description Chooses the server's own sizes.
       * @constant
       */
      type: 'auto';
    };
    /** @description A choice among the tools of the request, so that the whole list can stay the same, and cached, from turn to turn. */
    ChatCompletionAllowedTools: {
      /**
       * @description With `auto` the model may answer without a tool, with `required` it must call at least one.
       * @enum {string}
       */
      mode: 'auto' | 'required';
      /** @description The tools that may be called, each by its type and name. */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /** @description Lets the model call only some of the tools. */
    ChatCompletionAllowedToolsChoice: {
      /**
       * @description Marks the choice as a list of allowed tools.
       * @constant
       */
      type: 'allowed_tools';
      allowed_tools: components['schemas']['ChatCompletionAllowedTools'];
    };
    /** @description A spoken answer. */
    ChatCompletionAudio: {
      /** @description Stands for this recording in the `audio` of a later assistant message. */
      id: string;
      /**
       * Format: unixtime
       * @description Until when the id can be used, in Unix seconds.
       */
      expires_at: number;
      /** @description The recording in Base64, in the format that the request asked for. */
      data: string;
      /** @description What is said, in writing. */
      transcript: string;
    };
    /** @description How spoken output sounds and how it is encoded. */
    ChatCompletionAudioParam: {
      voice: components['schemas']['VoiceIdsOrCustomVoice'];
      /**
       * @description Encoding of the recording. A stream can carry `pcm16` only.
       * @enum {string}
       */
      format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
    };
    /** @description Input that a grammar of the caller's accepts. */
    ChatCompletionCustomToolGrammarFormat: {
      /**
       * @description Chooses a grammar.
       * @constant
       */
      type: 'grammar';
      /** @description What the input must be derived from, and in which notation. */
      grammar: {
        /** @description The rules, or the pattern, as text. */
        definition: string;
        /**
         * @description What `definition` is written in, Lark rules or a regular expression.
         * @enum {string}
         */
        syntax: 'lark' | 'regex';
      };
    };
    /** @description Input of any form, the default. */
    ChatCompletionCustomToolTextFormat: {
      /**
       * @description Chooses free text.
       * @constant
       */
      type: 'text';
    };
    /** @description Confirms that a stored completion was removed. */
    ChatCompletionDeleted: {
      /**
       * @description Names the kind of thing that was removed.
       * @constant
       */
      object: 'chat.completion.deleted';
      /** @description Id of the completion that was removed. */
      id: string;
      /** @description True once the completion is gone. */
      deleted: boolean;
    };
    /** @description Makes the model call one function of `functions`. */
    ChatCompletionFunctionCallOption: {
      /** @description Name of the function. */
      name: string;
    };
    /**
     * @deprecated
     * @description A function that the model may ask to be called, in the form that came before `tools`.
     */
    ChatCompletionFunctions: {
      /** @description What the function does and when to use it. The model chooses by this text. */
      description?: string;
      /** @description Name by which the model asks for the call, of at most 64 letters, digits, underscores and dashes. */
      name: string;
      parameters?: components['schemas']['FunctionParameters'];
    };
    /** @description A page of stored completions. */
    ChatCompletionList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The completions of this page. */
      data: components['schemas']['CreateChatCompletionResponse'][];
      /** @description Id of the first completion of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last completion of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description How likely each token of a choice was. Only reported when the request set `logprobs`. */
    ChatCompletionLogprobs: {
      /** @description The tokens of the text, in order. Null when the model refused. */
      content: components['schemas']['ChatCompletionTokenLogprob'][] | null;
      /** @description The tokens of the refusal, in order. Null when there was none. */
      refusal: components['schemas']['ChatCompletionTokenLogprob'][] | null;
    };
    /** @description The model asks for a call of a custom tool. */
    ChatCompletionMessageCustomToolCall: {
      /** @description Names this call. The tool message with its result repeats it as `tool_call_id`. */
      id: string;
      /**
       * @description Marks the call as one of a custom tool.
       * @constant
       */
      type: 'custom';
      /** @description Which tool, and with what. */
      custom: {
        /** @description Name of the tool. */
        name: string;
        /** @description What the model wrote for the tool, in the tool's format. */
        input: string;
      };
    };
    /** @description A page of the messages that led to a stored completion. */
    ChatCompletionMessageList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The messages of this page. */
      data: components['schemas']['ChatCompletionStoreMessage'][];
      /** @description Id of the first message of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last message of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description The model asks for a call of a function. */
    ChatCompletionMessageToolCall: {
      /** @description Names this call. The tool message with its result repeats it as `tool_call_id`. */
      id: string;
      /**
       * @description Marks the call as one of a function.
       * @constant
       */
      type: 'function';
      /** @description Which function, and with what. */
      function: {
        /** @description Name of the function. */
        name: string;
        /** @description The arguments as JSON in a string. Unless the function is strict, check them before use: they may be invalid, or name parameters that do not exist. */
        arguments: string;
      };
    };
    /** @description A piece of a tool call. The first one of a call has its id, type and name, the rest go on with its arguments or input. */
    ChatCompletionMessageToolCallChunk: {
      /** @description Which call of the message this piece belongs to, from 0. */
      index: number;
      /** @description Names the call. Only in its first piece. */
      id?: string | null;
      /**
       * @description Kind of the call. Only in its first piece.
       * @enum {string|null}
       */
      type?: 'function' | 'custom' | null;
      /** @description Piece of a function call. */
      function?: {
        /** @description Name of the function. Only in the first piece of a call. */
        name?: string | null;
        /** @description Text to append to the arguments so far. Only all pieces together are JSON. */
        arguments?: string | null;
      } | null;
      /** @description Piece of a call of a custom tool. */
      custom?: {
        /** @description Name of the tool. Only in the first piece of a call. */
        name?: string | null;
        /** @description Text to append to the input so far. */
        input?: string | null;
      } | null;
    };
    /** @description A call that the model asks for. */
    ChatCompletionMessageToolCallUnion:
      | components['schemas']['ChatCompletionMessageToolCall']
      | components['schemas']['ChatCompletionMessageCustomToolCall'];
    /** @description The calls that the model asks for. Answer each with a tool message before the next turn. */
    ChatCompletionMessageToolCalls: components['schemas']['ChatCompletionMessageToolCallUnion'][];
    /**
     * @description Form of an answer, written or spoken.
     * @enum {string}
     */
    ChatCompletionModality: 'text' | 'audio';
    /** @description What the moderation model said of a request and its answer. */
    ChatCompletionModeration: {
      /** @description The verdict on the messages of the request, or why there is none. */
      input:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError'];
      /** @description The verdict on the answer, or why there is none. */
      output:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError'];
    };
    /** @description Moderation failed. The completion itself is not touched by that. */
    ChatCompletionModerationError: {
      /**
       * @description Marks this object as a failure.
       * @constant
       */
      type: 'error';
      /** @description Machine-readable reason. */
      code: string;
      /** @description The reason in words. */
      message: string;
    };
    /** @description Verdicts of the moderation model. */
    ChatCompletionModerationResults: {
      /**
       * @description Marks this object as a set of verdicts.
       * @constant
       */
      type: 'moderation_results';
      /** @description The moderation model that was asked. */
      model: string;
      /** @description One verdict for each piece of content. */
      results: components['schemas']['ModerationResultBody'][];
    };
    /** @description Makes the model call one function. */
    ChatCompletionNamedToolChoice: {
      /**
       * @description Marks the choice as a function.
       * @constant
       */
      type: 'function';
      /** @description The one function that the model must call. */
      function: {
        /** @description Name of a function in `tools`. */
        name: string;
      };
    };
    /** @description Makes the model call one custom tool. */
    ChatCompletionNamedToolChoiceCustom: {
      /**
       * @description Marks the choice as a custom tool.
       * @constant
       */
      type: 'custom';
      /** @description Which tool. */
      custom: {
        /** @description Name of a custom tool in `tools`. */
        name: string;
      };
    };
    /** @description An earlier answer of the model, as the API returned it or as the caller would have liked it. */
    ChatCompletionRequestAssistantMessage: {
      /** @description What was said. May be left out or null only beside `tool_calls` or `function_call`. */
      content?: (string | null) | components['schemas']['ChatCompletionRequestAssistantMessageContentPart'][];
      /** @description How the model declined, if it did. */
      refusal?: string | null;
      /**
       * @description Marks the author as the model.
       * @constant
       */
      role: 'assistant';
      /** @description Tells several participants of one role apart. */
      name?: string;
      /** @description Recalls what the model said aloud. */
      audio?: {
        /** @description Id of the spoken answer. It works until that answer's `expires_at`. */
        id: string;
      } | null;
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /**
       * @deprecated
       * @description The call that the model asked for, in the form that came before `tool_calls`.
       */
      function_call?: {
        /** @description The arguments as JSON in a string. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
    };
    /** @description A part of an earlier answer. */
    ChatCompletionRequestAssistantMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartRefusal'];
    /** @description Instructions of whoever builds the application. They outrank what users say, and replace system messages from o1 on. */
    ChatCompletionRequestDeveloperMessage: {
      /** @description The instructions. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /**
       * @description Marks the author as the developer.
       * @constant
       */
      role: 'developer';
      /** @description Tells several participants of one role apart. */
      name?: string;
    };
    /**
     * @deprecated
     * @description The result of a function call, in the form that came before tool messages.
     */
    ChatCompletionRequestFunctionMessage: {
      /**
       * @description Marks the author as a function.
       * @constant
       */
      role: 'function';
      /** @description What the function returned, as text. */
      content: string | null;
      /** @description Name of the function. */
      name: string;
    };
    /** @description One message of a conversation. */
    ChatCompletionRequestMessage:
      | components['schemas']['ChatCompletionRequestDeveloperMessage']
      | components['schemas']['ChatCompletionRequestSystemMessage']
      | components['schemas']['ChatCompletionRequestUserMessage']
      | components['schemas']['ChatCompletionRequestAssistantMessage']
      | components['schemas']['ChatCompletionRequestToolMessage']
      | components['schemas']['ChatCompletionRequestFunctionMessage'];
    /** @description A recording for the model to listen to. */
    ChatCompletionRequestMessageContentPartAudio: {
      /**
       * @description Marks the part as audio.
       * @constant
       */
      type: 'input_audio';
      /** @description The recording. */
      input_audio: {
        /** @description The recording in Base64. */
        data: string;
        /**
         * @description Encoding of the recording.
         * @enum {string}
         */
        format: 'wav' | 'mp3';
      };
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description A document for the model to read. */
    ChatCompletionRequestMessageContentPartFile: {
      /**
       * @description Marks the part as a file.
       * @constant
       */
      type: 'file';
      /** @description The document, either uploaded before, by `file_id`, or sent along, by `filename` and `file_data`. */
      file: {
        /** @description Name of the document that `file_data` holds. */
        filename?: string;
        /** @description The document as a `data:` URL in Base64. */
        file_data?: string;
        /** @description Id of an uploaded file. */
        file_id?: string;
      };
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description An image for the model to look at. */
    ChatCompletionRequestMessageContentPartImage: {
      /**
       * @description Marks the part as an image.
       * @constant
       */
      type: 'image_url';
      /** @description Where the image is. */
      image_url: {
        /**
         * Format: uri
         * @description Address that the server can fetch, or the image itself as a `data:` URL in Base64.
         */
        url: string;
        /**
         * @description How closely to look. `low` costs a small, fixed number of tokens, `high` more the larger the image is.
         * @default auto
         * @enum {string}
         */
        detail?: 'auto' | 'low' | 'high';
      };
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description A refusal of the model in an earlier answer. */
    ChatCompletionRequestMessageContentPartRefusal: {
      /**
       * @description Marks the part as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description How the model declined. */
      refusal: string;
    };
    /** @description A part of a message that is written words. */
    ChatCompletionRequestMessageContentPartText: {
      /**
       * @description Marks the part as text.
       * @constant
       */
      type: 'text';
      /** @description The text itself. */
      text: string;
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description Instructions to the model. From o1 on, developer messages take their place. */
    ChatCompletionRequestSystemMessage: {
      /** @description The instructions. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /**
       * @description Marks the author as the system.
       * @constant
       */
      role: 'system';
      /** @description Tells several participants of one role apart. */
      name?: string;
    };
    /** @description The result of a call that the model asked for. */
    ChatCompletionRequestToolMessage: {
      /**
       * @description Marks the author as a tool.
       * @constant
       */
      role: 'tool';
      /** @description What the tool returned, or what went wrong in it. Often JSON, yet any text will do. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /** @description Id of the call in the assistant message before. */
      tool_call_id: string;
    };
    /** @description What an end user says or shows. */
    ChatCompletionRequestUserMessage: {
      /** @description What is said or shown. */
      content: string | components['schemas']['ChatCompletionRequestUserMessageContentPart'][];
      /**
       * @description Marks the author as the user.
       * @constant
       */
      role: 'user';
      /** @description Tells several participants of one role apart. */
      name?: string;
    };
    /** @description A part of what a user says or shows. Not every model takes every kind. */
    ChatCompletionRequestUserMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartImage']
      | components['schemas']['ChatCompletionRequestMessageContentPartAudio']
      | components['schemas']['ChatCompletionRequestMessageContentPartFile'];
    /** @description What the model answered. */
    ChatCompletionResponseMessage: {
      /** @description The text. Null when the model refused, spoke, or only asked for tool calls. */
      content: string | null;
      /** @description How the model declined, null or absent when it did not. */
      refusal?: string | null;
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /** @description Sources of the text, when the model searched the web. */
      annotations?: components['schemas']['ChatCompletionUrlCitation'][];
      /**
       * @description Marks the author as the model.
       * @constant
       */
      role: 'assistant';
      /**
       * @deprecated
       * @description The call that the model asks for, in the form that came before `tool_calls`. Only when the request used `functions`.
       */
      function_call?: {
        /** @description The arguments as JSON in a string, to be checked before use. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
      /** @description The spoken answer. Null or absent unless `modalities` asked for one. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description A message of the request that led to a stored completion. */
    ChatCompletionStoreMessage: {
      /** @description Id of the message, made of the completion's id and a position. */
      id: string;
      /**
       * @description Who the message is from.
       * @enum {string}
       */
      role: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';
      /** @description The text. Null when the message was sent in parts, or only asked for tool calls. */
      content: string | null;
      /** @description Text and images of a message that was sent in parts, else null. */
      content_parts?:
        | (
            | components['schemas']['ChatCompletionRequestMessageContentPartText']
            | components['schemas']['ChatCompletionRequestMessageContentPartImage']
          )[]
        | null;
      /** @description Which participant of that role, if the message said so. */
      name?: string | null;
      /** @description How the model declined, null or absent when it did not. */
      refusal?: string | null;
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /** @description Sources of the text, when the model searched the web. */
      annotations?: components['schemas']['ChatCompletionUrlCitation'][];
      /**
       * @deprecated
       * @description The call that the model asked for, in the form that came before `tool_calls`.
       */
      function_call?: {
        /** @description The arguments as JSON in a string. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
      /** @description The spoken answer. Null or absent when there was none. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description The data of one event, a piece of the completion or the error that cuts the stream off. */
    ChatCompletionStreamEvent:
      | components['schemas']['CreateChatCompletionStreamResponse']
      | components['schemas']['ErrorResponse'];
    /** @description What a stream carries besides the answer. Only allowed when `stream` is true. */
    ChatCompletionStreamOptions: {
      /** @description Whether to send one more chunk at the end, with empty `choices` and the token counts of the whole request. Chunks before it then say `usage: null`. A stream that breaks off never gets there. */
      include_usage?: boolean;
      /** @description Whether chunks are padded with random characters in `obfuscation`, so that their size does not betray the text. Padded unless this is false. */
      include_obfuscation?: boolean;
    } | null;
    /** @description What a chunk adds to the message. Texts are to be appended, everything else is said once. */
    ChatCompletionStreamResponseDelta: {
      /** @description Text to append to the content so far. */
      content?: string | null;
      /**
       * @deprecated
       * @description Piece of a function call, in the form that came before `tool_calls`.
       */
      function_call?: {
        /** @description Text to append to the arguments so far. Only all pieces together are JSON. */
        arguments?: string | null;
        /** @description Name of the function. Only in the first piece. */
        name?: string | null;
      } | null;
      /** @description Pieces of tool calls, to be sorted by their `index`. */
      tool_calls?: components['schemas']['ChatCompletionMessageToolCallChunk'][] | null;
      /**
       * @description Who the message is from. Only in the first chunk of a choice.
       * @enum {string|null}
       */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | null;
      /** @description Text to append to the refusal so far. */
      refusal?: string | null;
      /** @description Piece of a spoken answer. The last one has nothing but the expiry. */
      audio?: {
        /** @description Stands for the recording in later messages. Only in the first piece. */
        id?: string | null;
        /** @description Sound to append to the recording so far, in Base64. Decode each piece by itself. */
        data?: string | null;
        /** @description Text to append to the transcript so far. */
        transcript?: string | null;
        /**
         * Format: unixtime
         * @description Until when the id can be used, in Unix seconds. Only in the last piece.
         */
        expires_at?: number | null;
      } | null;
    };
    /** @description A token, and how likely it was. */
    ChatCompletionTokenLogprob: {
      /** @description The token as text. */
      token: string;
      /** @description Natural logarithm of the token's probability, at most 0. A token too unlikely to be ranked has -9999.0. */
      logprob: number;
      /** @description The token in UTF-8. Tokens can end in the middle of a character, which shows only when their bytes are joined. Null for tokens without a text. */
      bytes: number[] | null;
      /** @description The likeliest tokens at this position, as many as `top_logprobs` of the request asked for, or fewer. */
      top_logprobs: {
        /** @description The candidate as text. */
        token: string;
        /** @description Natural logarithm of the candidate's probability. */
        logprob: number;
        /** @description The candidate in UTF-8, null if it has no text. */
        bytes: number[] | null;
      }[];
    };
    /** @description Offers a function to the model. */
    ChatCompletionTool: {
      /**
       * @description Marks the tool as a function.
       * @constant
       */
      type: 'function';
      function: components['schemas']['FunctionObject'];
    };
    /** @description Whether tools are called, and which. `none` forbids it, `auto` leaves it to the model, `required` wants at least one call; an object names one tool or the allowed ones. Left out, it is `auto` when there are tools, else `none`. */
    ChatCompletionToolChoiceOption:
      | ('none' | 'auto' | 'required')
      | components['schemas']['ChatCompletionAllowedToolsChoice']
      | components['schemas']['ChatCompletionNamedToolChoice']
      | components['schemas']['ChatCompletionNamedToolChoiceCustom'];
    /** @description A tool that the model may ask to be called. */
    ChatCompletionToolUnion:
      | components['schemas']['ChatCompletionTool']
      | components['schemas']['CustomToolChatCompletions'];
    /** @description Where on the web a piece of the text comes from. */
    ChatCompletionUrlCitation: {
      /**
       * @description Marks the annotation as a web page.
       * @constant
       */
      type: 'url_citation';
      /** @description The page, and the piece of text that rests on it. */
      url_citation: {
        /** @description Where the piece ends, counted in characters of `content`. */
        end_index: number;
        /** @description Where the piece starts, counted from 0 in characters of `content`. */
        start_index: number;
        /**
         * Format: uri
         * @description Address of the page.
         */
        url: string;
        /** @description Title of the page. */
        title: string;
      };
    };
    /** @description How files are cut into chunks before they are indexed. Left out, `auto`. */
    ChunkingStrategyRequestParam:
      | components['schemas']['AutoChunkingStrategyRequestParam']
      | components['schemas']['StaticChunkingStrategyRequestParam'];
    /** @description What a request cost, in tokens. */
    CompletionUsage: {
      /**
       * @description Tokens that the model wrote, hidden reasoning included.
       * @default 0
       */
      completion_tokens: number;
      /**
       * @description Tokens that the model read, cached ones included.
       * @default 0
       */
      prompt_tokens: number;
      /**
       * @description Sum of the two.
       * @default 0
       */
      total_tokens: number;
      /** @description How `completion_tokens` divides. Many servers leave it out. */
      completion_tokens_details?: {
        /**
         * @description Tokens of the `prediction` that made it into the answer.
         * @default 0
         */
        accepted_prediction_tokens?: number;
        /**
         * @description Tokens spent on spoken output.
         * @default 0
         */
        audio_tokens?: number;
        /**
         * @description Tokens that a reasoning model thought with. They are billed, yet never shown.
         * @default 0
         */
        reasoning_tokens?: number;
        /** @description Tokens spent on written output. */
        text_tokens?: number;
        /**
         * @description Tokens of the `prediction` that the model did not use. They are billed as if it had written them.
         * @default 0
         */
        rejected_prediction_tokens?: number;
      };
      /** @description How `prompt_tokens` divides. Many servers leave it out. */
      prompt_tokens_details?: {
        /**
         * @description Tokens of audio input.
         * @default 0
         */
        audio_tokens?: number;
        /**
         * @description Tokens that were read from the prompt cache, at a lower price.
         * @default 0
         */
        cached_tokens?: number;
        /** @description Tokens of written input. */
        text_tokens?: number;
        /** @description Tokens that the images of the prompt were turned into. */
        image_tokens?: number;
        /**
         * @description Tokens that this request put into the prompt cache for later ones.
         * @default 0
         */
        cache_write_tokens?: number;
      };
    };
    /** @description A new assistant. Only the model is needed; runs can override the rest. */
    CreateAssistantRequest: {
      model: components['schemas']['AssistantSupportedModels'];
      /** @description Name for people. The model does not see it. */
      name?: string | null;
      /** @description What the assistant is for, for people. */
      description?: string | null;
      /** @description System text of every run that brings none of its own. */
      instructions?: string | null;
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /**
       * @description Tools that runs may use. Left out, the assistant only talks.
       * @default []
       */
      tools?: components['schemas']['AssistantTool'][];
      /** @description Files and vector stores for the tools, in every thread. Threads add their own. */
      tool_resources?: components['schemas']['CreateAssistantToolResources'] | null;
      metadata?: components['schemas']['Metadata'];
      /** @description How freely the model picks words, from 0 (the likeliest) to 2. Left out, the model's default. */
      temperature?: number | null;
      /** @description Share of probability that the model picks words from. Set this or `temperature`, not both. */
      top_p?: number | null;
      /** @description Form of the answers. Left out, `auto`. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description What the tools shall work on, by tool. A vector store can be named, or made on the way. */
    CreateAssistantToolResources: {
      /** @description What the code interpreter shall find in its sandbox. */
      code_interpreter?: {
        /**
         * @description Files to put there, by id. They must have been uploaded for `assistants`.
         * @default []
         */
        file_ids?: string[];
      };
      /** @description What file search shall look through: a vector store that exists, or a new one, never both. */
      file_search?: {
        /** @description The vector store to search, by id. There can be one. */
        vector_store_ids?: string[];
        /** @description A vector store to create and attach. The answer lists its id under `vector_store_ids`. */
        vector_stores?: {
          /** @description Files to index in it, by id. Left out, the store starts empty. */
          file_ids?: string[];
          chunking_strategy?: components['schemas']['ChunkingStrategyRequestParam'];
          metadata?: components['schemas']['Metadata'];
        }[];
      };
    };
    /** @description A conversation, and how the model is to go on with it. */
    CreateChatCompletionRequest: components['schemas']['CreateModelResponseProperties'] & {
      /** @description The conversation so far, oldest message first. The model remembers nothing else. */
      messages: components['schemas']['ChatCompletionRequestMessage'][];
      model: components['schemas']['ModelIdsShared'];
      service_tier?: components['schemas']['ServiceTier'];
      modalities?: components['schemas']['ResponseModalities'];
      verbosity?: components['schemas']['Verbosity'];
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description Most tokens that may be generated, hidden reasoning included. An answer that runs into it ends with the finish reason `length`. Left out, only the model's own limit holds. */
      max_completion_tokens?: number | null;
      /**
       * @description Above 0, a token gets less likely each time it occurs, which curbs literal repetition; below 0, likelier.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * @description Above 0, a token gets less likely once it has occurred, which favours new topics; below 0, likelier.
       * @default 0
       */
      presence_penalty?: number | null;
      /** @description Has the model search the web before it answers, and cite what it used in `annotations`. Only search models take it. An empty object searches with the defaults. */
      web_search_options?: {
        /** @description Where the user is, for results from around there. */
        user_location?: {
          /**
           * @description Says that the place is not exact.
           * @constant
           */
          type: 'approximate';
          approximate: components['schemas']['WebSearchLocation'];
        } | null;
        search_context_size?: components['schemas']['WebSearchContextSize'];
      };
      /** @description How many of the likeliest tokens to report at each position. Needs `logprobs` to be true. */
      top_logprobs?: number | null;
      /** @description Form of the answer. Left out, it is free text. */
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJsonSchema']
        | components['schemas']['ResponseFormatJsonObject'];
      /** @description Voice and encoding of spoken output. Needed when `modalities` has `audio`. */
      audio?: components['schemas']['ChatCompletionAudioParam'] | null;
      /**
       * @description Whether to keep the completion, so that it can be retrieved, listed and deleted later, and be used in evals and distillation. Images over 8 MB are not kept.
       * @default false
       */
      store?: boolean | null;
      /** @description Has the messages and the answer moderated. Null or left out, nobody looks. */
      moderation?: components['schemas']['ModerationParam'] | null;
      /**
       * @description Whether to send the answer piece by piece, as server-sent events, while it is written.
       * @default false
       */
      stream?: boolean | null;
      stop?: components['schemas']['StopConfiguration'];
      /**
       * @description Makes single tokens likelier or less likely. Keys are token ids of the model's tokenizer, values are added to the logits: -1 to 1 tips the balance, -100 bans a token, 100 forces it.
       * @default null
       */
      logit_bias?: {
        [key: string]: number;
      } | null;
      /**
       * @description Whether to report how likely each token of the answer was.
       * @default false
       */
      logprobs?: boolean | null;
      /**
       * @deprecated
       * @description Most tokens that may be generated. Reasoning models refuse it; `max_completion_tokens` takes its place.
       */
      max_tokens?: number | null;
      /**
       * @description How many answers to write. Each one is a choice of the completion, and each one is paid for.
       * @default 1
       */
      n?: number | null;
      /** @description Text that the answer will mostly repeat, such as a file before a small edit. What fits is generated faster. */
      prediction?: components['schemas']['PredictionContent'] | null;
      /**
       * Format: int64
       * @deprecated
       * @description Start of the random numbers. Equal requests with an equal seed mostly give equal answers, as long as `system_fingerprint` does not change.
       */
      seed?: number | null;
      stream_options?: components['schemas']['ChatCompletionStreamOptions'];
      /** @description What the model may ask to be called, functions with JSON arguments and custom tools with free input. */
      tools?: components['schemas']['ChatCompletionToolUnion'][];
      tool_choice?: components['schemas']['ChatCompletionToolChoiceOption'];
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /**
       * @deprecated
       * @description Whether a function of `functions` is called, and which. `tool_choice` takes its place.
       */
      function_call?: ('none' | 'auto') | components['schemas']['ChatCompletionFunctionCallOption'];
      /**
       * @deprecated
       * @description Functions that the model may ask to be called. `tools` takes its place.
       */
      functions?: components['schemas']['ChatCompletionFunctions'][];
    };
    /** @description The answer of a model to a conversation. */
    CreateChatCompletionResponse: {
      /** @description Id of the completion. With `store`, it is found again by this id. */
      id: string;
      /** @description The answers, as many as `n` asked for. */
      choices: {
        /** @description Why the model stopped: it was done or met a stop text (`stop`), ran into a token limit (`length`), asks for calls (`tool_calls`, formerly `function_call`), or was cut off by a filter (`content_filter`). */
        finish_reason: ('stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call') | string;
        /** @description Position of the answer among the choices, from 0. */
        index: number;
        message: components['schemas']['ChatCompletionResponseMessage'];
        /** @description How likely the tokens were. Null or absent unless the request set `logprobs`. */
        logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      }[];
      /**
       * Format: unixtime
       * @description When the answer was begun, in Unix seconds.
       */
      created: number;
      /** @description The model that answered. When the request gave an undated name, this is the snapshot behind it. */
      model: string;
      metadata?: components['schemas']['Metadata'];
      service_tier?: components['schemas']['ServiceTier'];
      /**
       * @deprecated
       * @description Stands for the server's configuration. When it changes, equal seeds may give other answers. Many models leave it null.
       */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a completion.
       * @constant
       */
      object: 'chat.completion';
      usage?: components['schemas']['CompletionUsage'];
      /** @description What the moderation model said. Null or absent unless the request set `moderation`. */
      moderation?: components['schemas']['ChatCompletionModeration'] | null;
    };
    /** @description A piece of a completion that is still being written. */
    CreateChatCompletionStreamResponse: {
      /** @description Id of the completion, the same in all of its chunks. */
      id: string;
      /** @description What is added to each answer. Empty in the chunk that carries the usage. */
      choices: {
        delta: components['schemas']['ChatCompletionStreamResponseDelta'];
        /** @description How likely the tokens of this chunk were. Null or absent unless the request set `logprobs`. */
        logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
        /** @description Why the model stopped, in the last chunk of the answer. Null before that. */
        finish_reason: ('stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call') | (string | null);
        /** @description Which answer this belongs to, from 0. */
        index: number;
      }[];
      /**
       * Format: unixtime
       * @description When the answer was begun, in Unix seconds, the same in all chunks.
       */
      created: number;
      /** @description The model that answers. When the request gave an undated name, this is the snapshot behind it. */
      model: string;
      /** @description Random padding, to be ignored. `stream_options.include_obfuscation` turns it off. */
      obfuscation?: string;
      service_tier?: components['schemas']['ServiceTier'];
      /**
       * @deprecated
       * @description Stands for the server's configuration. When it changes, equal seeds may give other answers. Many models leave it null.
       */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a piece of a completion.
       * @constant
       */
      object: 'chat.completion.chunk';
      /** @description What the whole request cost, in the chunk without choices, and null in all others. Absent unless `stream_options.include_usage` asked for it. */
      usage?: components['schemas']['CompletionUsage'] | null;
      /** @description What the moderation model said, in one chunk near the end. Null or absent in all others. */
      moderation?: components['schemas']['ChatCompletionModeration'] | null;
    };
    /** @description A document to store. */
    CreateFileRequest: {
      /**
       * Format: binary
       * @description The document itself, with its file name.
       */
      file: Uploadable;
      purpose: components['schemas']['FilePurpose'];
      expires_after?: components['schemas']['FileExpirationAfter'];
    };
    /** @description A message to add to a thread. */
    CreateMessageRequest: {
      /**
       * @description Who speaks. `assistant` puts words into the assistant's mouth, for instance to replay an old dialogue.
       * @enum {string}
       */
      role: 'user' | 'assistant';
      /** @description What is said, as plain text or as parts. */
      content: string | components['schemas']['MessageRequestContentPart'][];
      /** @description Files to add for the tools. They are not part of what is said. */
      attachments?: components['schemas']['MessageAttachment'][] | null;
      metadata?: components['schemas']['Metadata'];
    };
    /** @description What every request to a model may say. */
    CreateModelResponseProperties: components['schemas']['ModelResponseProperties'] & {
      prompt_cache_options?: components['schemas']['PromptCacheOptionsParam'];
    };
    /** @description Which assistant to run, and what shall be different this once. */
    CreateRunRequest: {
      /** @description Id of the assistant to run. */
      assistant_id: string;
      /** @description Model to use this once. Left out or null, the assistant's. */
      model?: components['schemas']['AssistantSupportedModels'] | null;
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description System text to use this once in place of the assistant's. */
      instructions?: string | null;
      /** @description Text to append to the instructions this once, for what only this conversation needs. */
      additional_instructions?: string | null;
      /** @description Messages to add to the thread before the run begins. They stay in it. */
      additional_messages?: components['schemas']['CreateMessageRequest'][] | null;
      /** @description Tools to use this once in place of the assistant's. */
      tools?: components['schemas']['AssistantTool'][] | null;
      metadata?: components['schemas']['Metadata'];
      /**
       * @description How freely the model picks words, from 0 (the likeliest) to 2.
       * @default 1
       */
      temperature?: number | null;
      /**
       * @description Share of probability that the model picks words from. Set this or `temperature`, not both.
       * @default 1
       */
      top_p?: number | null;
      /** @description Whether to answer with events while the run goes on. Otherwise the queued run is returned at once. */
      stream?: boolean | null;
      /** @description Budget of tokens to read over all steps. A run that would exceed it ends as `incomplete`. */
      max_prompt_tokens?: number | null;
      /** @description Budget of tokens to write over all steps. A run that would exceed it ends as `incomplete`. */
      max_completion_tokens?: number | null;
      /** @description How much of a long thread the model shall see. Left out, `auto`. */
      truncation_strategy?: components['schemas']['TruncationObject'] | null;
      /** @description Which tools the model has to, or must not, call. */
      tool_choice?: components['schemas']['AssistantsApiToolChoiceOption'] | null;
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /** @description Form of the answer this once. Left out, the assistant's. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description Which assistant to run, the thread to make for it, and what shall be different this once. */
    CreateThreadAndRunRequest: {
      /** @description Id of the assistant to run. */
      assistant_id: string;
      thread?: components['schemas']['CreateThreadRequest'];
      /** @description Model to use this once. Left out or null, the assistant's. */
      model?: components['schemas']['AssistantSupportedModels'] | null;
      /** @description System text to use this once in place of the assistant's. */
      instructions?: string | null;
      /** @description Tools to use this once in place of the assistant's. */
      tools?: components['schemas']['AssistantTool'][] | null;
      /** @description Files and vector stores to use this once in place of the assistant's. The thread can bring its own. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      metadata?: components['schemas']['Metadata'];
      /**
       * @description How freely the model picks words, from 0 (the likeliest) to 2.
       * @default 1
       */
      temperature?: number | null;
      /**
       * @description Share of probability that the model picks words from. Set this or `temperature`, not both.
       * @default 1
       */
      top_p?: number | null;
      /** @description Whether to answer with events while the run goes on. Otherwise the queued run is returned at once. */
      stream?: boolean | null;
      /** @description Budget of tokens to read over all steps. A run that would exceed it ends as `incomplete`. */
      max_prompt_tokens?: number | null;
      /** @description Budget of tokens to write over all steps. A run that would exceed it ends as `incomplete`. */
      max_completion_tokens?: number | null;
      /** @description How much of a long thread the model shall see. Left out, `auto`. */
      truncation_strategy?: components['schemas']['TruncationObject'] | null;
      /** @description Which tools the model has to, or must not, call. */
      tool_choice?: components['schemas']['AssistantsApiToolChoiceOption'] | null;
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /** @description Form of the answer this once. Left out, the assistant's. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description A new conversation, empty unless messages come with it. */
    CreateThreadRequest: {
      /** @description Messages to start with, oldest first. */
      messages?: components['schemas']['CreateMessageRequest'][];
      /** @description Files and vector stores for this conversation alone, beside those of the assistant. */
      tool_resources?: components['schemas']['CreateAssistantToolResources'] | null;
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Offers a tool whose input is text, not JSON, such as code or a query. */
    CustomToolChatCompletions: {
      /**
       * @description Marks the tool as custom.
       * @constant
       */
      type: 'custom';
      /** @description The tool. */
      custom: {
        /** @description Name by which the model asks for the call. */
        name: string;
        /** @description What the tool does and when to use it. The model chooses by this text. */
        description?: string;
        /** @description What input looks like. Left out, it is free text. */
        format?:
          | components['schemas']['ChatCompletionCustomToolTextFormat']
          | components['schemas']['ChatCompletionCustomToolGrammarFormat'];
      };
    };
    /** @description Confirms that an assistant was removed. */
    DeleteAssistantResponse: {
      /** @description Id of the assistant that was removed. */
      id: string;
      /**
       * @description Marks this object as the receipt of a removal.
       * @constant
       */
      object: 'assistant.deleted';
      /** @description True once the assistant is gone. */
      deleted: boolean;
    };
    /** @description Confirms that a file was removed. */
    DeleteFileResponse: {
      /** @description Id of the file that was removed. */
      id: string;
      /**
       * @description Names the kind of thing that was removed.
       * @constant
       */
      object: 'file';
      /** @description True once the file is gone. */
      deleted: boolean;
    };
    /** @description Confirms that a message was removed. */
    DeleteMessageResponse: {
      /** @description Id of the message that was removed. */
      id: string;
      /**
       * @description Marks this object as the receipt of a removal.
       * @constant
       */
      object: 'thread.message.deleted';
      /** @description True once the message is gone. */
      deleted: boolean;
    };
    /** @description Confirms that a thread was removed. */
    DeleteThreadResponse: {
      /** @description Id of the thread that was removed. */
      id: string;
      /**
       * @description Marks this object as the receipt of a removal.
       * @constant
       */
      object: 'thread.deleted';
      /** @description True once the thread is gone. */
      deleted: boolean;
    };
    /** @description The last event of every stream. */
    DoneEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'done';
      /**
       * @description A fixed word, not JSON.
       * @constant
       */
      data: '[DONE]';
    };
    /** @description What went wrong with a request. */
    Error: {
      /** @description The problem in words, for a person. */
      message: string;
      /** @description Family of the error, such as `invalid_request_error` or `server_error`. Servers add families freely. */
      type: string;
      /** @description The parameter or body field at fault, as a dotted path. Null when no single one is. */
      param: string | null;
      /** @description Machine-readable reason, such as `invalid_api_key` or `rate_limit_exceeded`. Null when the type says it all. */
      code: string | null;
    };
    /** @description The stream broke. Nothing but `done` follows, and the run may be left without a final event. */
    ErrorEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'error';
      /** @description What went wrong. Servers send it bare or in the envelope of other errors. */
      data: components['schemas']['Error'] | components['schemas']['ErrorResponse'];
    };
    /** @description The envelope of every error answer. */
    ErrorResponse: {
      error: components['schemas']['Error'];
    };
    /** @description When to remove the file. Left out, files live until deleted, batch files for 30 days. */
    FileExpirationAfter: {
      /**
       * @description The moment that `seconds` counts from.
       * @constant
       */
      anchor: 'created_at';
      /**
       * Format: int64
       * @description Lifetime in seconds, between one hour and thirty days.
       */
      seconds: number;
    };
    /**
     * @description What the file will be used for: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images to train on (`vision`), anything a model may read (`user_data`), eval data sets (`evals`).
     * @enum {string}
     */
    FilePurpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
    /** @description Algorithm that scores the results of a file search. `auto` is the newest one, dated names pin one. */
    FileSearchRanker: ('auto' | 'default_2024_08_21') | string;
    /** @description How the results of a file search are scored. Left out, the `auto` ranker keeps results of any score. */
    FileSearchRankingOptions: {
      ranker?: components['schemas']['FileSearchRanker'];
      /** @description Lowest score that a result may have and still be shown to the model. 0 keeps them all. */
      score_threshold: number;
    };
    /** @description A function of the caller's that a model may ask to be called. */
    FunctionObject: {
      /** @description Name by which the model asks for the call, of letters, digits, underscores and dashes. */
      name: string;
      /** @description What the function does and when to use it. The model chooses by this text. */
      description?: string;
      parameters?: components['schemas']['FunctionParameters'];
      /**
       * @description Whether arguments must follow `parameters` to the letter. Strict functions take only a subset of JSON Schema.
       * @default false
       */
      strict?: boolean | null;
    };
    /** @description The arguments of a function as a JSON Schema object. Left out, the function takes none. */
    FunctionParameters: {
      [key: string]: unknown;
    };
    /** @description A page of assistants. */
    ListAssistantsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The assistants of this page. */
      data: components['schemas']['AssistantObject'][];
      /** @description Id of the first assistant of the page, null when it is empty. Send it as `before` to page backwards. */
      first_id?: string | null;
      /** @description Id of the last assistant of the page, null when it is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of files. */
    ListFilesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['OpenAIFile'][];
      /** @description Id of the first file of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last file of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of messages. */
    ListMessagesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The messages of this page. */
      data: components['schemas']['MessageObject'][];
      /** @description Id of the first message of the page, null when it is empty. Send it as `before` to page backwards. */
      first_id?: string | null;
      /** @description Id of the last message of the page, null when it is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of run steps. */
    ListRunStepsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The run steps of this page. */
      data: components['schemas']['RunStepObject'][];
      /** @description Id of the first step of the page, null when it is empty. Send it as `before` to page backwards. */
      first_id?: string | null;
      /** @description Id of the last step of the page, null when it is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of runs. */
    ListRunsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The runs of this page. */
      data: components['schemas']['RunObject'][];
      /** @description Id of the first run of the page, null when it is empty. Send it as `before` to page backwards. */
      first_id?: string | null;
      /** @description Id of the last run of the page, null when it is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A file that came with a message, and the tools that may read it. */
    MessageAttachment: {
      /** @description Id of the file. It must have been uploaded for `assistants`. */
      file_id?: string;
      /** @description Tools to open the file to. They gain it for the whole thread. */
      tools?: (
        | components['schemas']['AssistantToolsCode']
        | components['schemas']['AssistantToolsFileSearchTypeOnly']
      )[];
    };
    /** @description A piece of a stored message. */
    MessageContent:
      | components['schemas']['MessageContentImageFileObject']
      | components['schemas']['MessageContentImageUrlObject']
      | components['schemas']['MessageContentTextObject']
      | components['schemas']['MessageContentRefusalObject'];
    /** @description Increment of one piece of a message. */
    MessageContentDelta:
      | components['schemas']['MessageDeltaContentImageFileObject']
      | components['schemas']['MessageDeltaContentTextObject']
      | components['schemas']['MessageDeltaContentRefusalObject']
      | components['schemas']['MessageDeltaContentImageUrlObject'];
    /** @description The image and how closely to look at it. */
    MessageContentImageFile: {
      /** @description Id of the image. One uploaded for `vision` can be downloaded again, one for `assistants` cannot. */
      file_id: string;
      /**
       * @description Resolution in which the model sees it. `low` costs few tokens, `high` shows small print.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description An image kept as a file, sent by the user or drawn by the code interpreter. */
    MessageContentImageFileObject: {
      /**
       * @description Marks this part as an uploaded image.
       * @constant
       */
      type: 'image_file';
      image_file: components['schemas']['MessageContentImageFile'];
    };
    /** @description The address of the image and how closely to look at it. */
    MessageContentImageUrl: {
      /**
       * Format: uri
       * @description Address that the server can fetch without a login. JPEG, PNG, GIF and WebP are understood.
       */
      url: string;
      /**
       * @description Resolution in which the model sees it. `low` costs few tokens, `high` shows small print.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description An image on the web. */
    MessageContentImageUrlObject: {
      /**
       * @description Marks this part as an image to fetch.
       * @constant
       */
      type: 'image_url';
      image_url: components['schemas']['MessageContentImageUrl'];
    };
    /** @description The model's words where it declines to answer. */
    MessageContentRefusalObject: {
      /**
       * @description Marks this part as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description Why it declines, in words that can be shown to the user. */
      refusal: string;
    };
    /** @description The words, and what the placeholders in them stand for. */
    MessageContentText: {
      /** @description The words. Where an annotation applies, they hold its `text` as a placeholder. */
      value: string;
      /** @description Sources and files that the placeholders point to. Empty when there are none. */
      annotations: components['schemas']['TextAnnotation'][];
    };
    /** @description Names the file that a statement rests on. File search adds these. */
    MessageContentTextAnnotationsFileCitationObject: {
      /**
       * @description Marks this annotation as a source.
       * @constant
       */
      type: 'file_citation';
      /** @description Placeholder in the text, to be replaced by a footnote or taken out. */
      text: string;
      /** @description The source. */
      file_citation: {
        /** @description Id of the file that is cited. */
        file_id: string;
      };
      /** @description Where the placeholder begins, in characters from the start of the text. */
      start_index: number;
      /** @description Where the placeholder ends; the character at this place is no longer part of it. */
      end_index: number;
    };
    /** @description Names a file that the code interpreter wrote for the user. */
    MessageContentTextAnnotationsFilePathObject: {
      /**
       * @description Marks this annotation as a file to download.
       * @constant
       */
      type: 'file_path';
      /** @description Placeholder in the text, a path in the sandbox, to be replaced by a real address. */
      text: string;
      /** @description The file that was written. */
      file_path: {
        /** @description Id under which its bytes can be downloaded. */
        file_id: string;
      };
      /** @description Where the placeholder begins, in characters from the start of the text. */
      start_index: number;
      /** @description Where the placeholder ends; the character at this place is no longer part of it. */
      end_index: number;
    };
    /** @description Text of a stored message. */
    MessageContentTextObject: {
      /**
       * @description Marks this part as text.
       * @constant
       */
      type: 'text';
      text: components['schemas']['MessageContentText'];
    };
    /** @description The new pieces. What is absent has not changed. */
    MessageDelta: {
      /**
       * @description Who speaks. Sent once, if at all.
       * @enum {string}
       */
      role?: 'user' | 'assistant';
      /** @description Increments of the content, each to be merged into the piece that its `index` names. */
      content?: components['schemas']['MessageContentDelta'][];
    };
    /** @description The image, as far as it is known. */
    MessageDeltaContentImageFile: {
      /** @description Id of the image, to be downloaded as a file. */
      file_id?: string;
      /**
       * @description Resolution in which a model would see it.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description An image that the message has gained, kept as a file. Images come whole. */
    MessageDeltaContentImageFileObject: {
      /** @description Place of the piece in the content, from 0. */
      index: number;
      /**
       * @description Marks this piece as an uploaded image.
       * @constant
       */
      type: 'image_file';
      image_file?: components['schemas']['MessageDeltaContentImageFile'];
    };
    /** @description The address, as far as it is known. */
    MessageDeltaContentImageUrl: {
      /**
       * Format: uri
       * @description Address of the image. JPEG, PNG, GIF and WebP are understood.
       */
      url?: string;
      /**
       * @description Resolution in which a model would see it.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description An image on the web that the message has gained. */
    MessageDeltaContentImageUrlObject: {
      /** @description Place of the piece in the content, from 0. */
      index: number;
      /**
       * @description Marks this piece as an image to fetch.
       * @constant
       */
      type: 'image_url';
      image_url?: components['schemas']['MessageDeltaContentImageUrl'];
    };
    /** @description More words of a refusal. */
    MessageDeltaContentRefusalObject: {
      /** @description Place of the piece in the content, from 0. */
      index: number;
      /**
       * @description Marks this piece as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description Words to append to those before. */
      refusal?: string;
    };
    /** @description New words, new annotations, or both. */
    MessageDeltaContentText: {
      /** @description Words to append to those before. */
      value?: string;
      /** @description Annotations of what has been said so far, each to be merged into the one that its `index` names. */
      annotations?: components['schemas']['TextAnnotationDelta'][];
    };
    /** @description A source that the streamed text has gained. */
    MessageDeltaContentTextAnnotationsFileCitationObject: {
      /** @description Place of the annotation among those of the text, from 0. */
      index: number;
      /**
       * @description Marks this annotation as a source.
       * @constant
       */
      type: 'file_citation';
      /** @description Placeholder in the text that it explains. */
      text?: string;
      /** @description The source, as far as it is known. */
      file_citation?: {
        /** @description Id of the file that is cited. */
        file_id?: string;
        /** @description The passage that the statement rests on. */
        quote?: string;
      };
      /** @description Where the placeholder begins, in characters from the start of the whole text. */
      start_index?: number;
      /** @description Where the placeholder ends; the character at this place is no longer part of it. */
      end_index?: number;
    };
    /** @description A file to download that the streamed text has gained. */
    MessageDeltaContentTextAnnotationsFilePathObject: {
      /** @description Place of the annotation among those of the text, from 0. */
      index: number;
      /**
       * @description Marks this annotation as a file to download.
       * @constant
       */
      type: 'file_path';
      /** @description Placeholder in the text that it explains. */
      text?: string;
      /** @description The file, as far as it is known. */
      file_path?: {
        /** @description Id under which its bytes can be downloaded. */
        file_id?: string;
      };
      /** @description Where the placeholder begins, in characters from the start of the whole text. */
      start_index?: number;
      /** @description Where the placeholder ends; the character at this place is no longer part of it. */
      end_index?: number;
    };
    /** @description More text of the message. */
    MessageDeltaContentTextObject: {
      /** @description Place of the piece in the content, from 0. */
      index: number;
      /**
       * @description Marks this piece as text.
       * @constant
       */
      type: 'text';
      text?: components['schemas']['MessageDeltaContentText'];
    };
    /** @description What a streamed message has gained since the event before. */
    MessageDeltaObject: {
      /** @description Id of the message that grows. */
      id: string;
      /**
       * @description Marks this object as an increment of a message.
       * @constant
       */
      object: 'thread.message.delta';
      delta: components['schemas']['MessageDelta'];
    };
    /** @description One turn in a thread. */
    MessageObject: {
      /** @description Stable id within the thread. */
      id: string;
      /**
       * @description Marks this object as a message.
       * @constant
       */
      object: 'thread.message';
      /**
       * Format: unixtime
       * @description When the message was created, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the thread that the message belongs to. */
      thread_id: string;
      /**
       * @description Whether the message is still being written. Messages that callers send often come without it.
       * @enum {string|null}
       */
      status?: 'in_progress' | 'incomplete' | 'completed' | null;
      /** @description Why the message breaks off. Null or absent unless it is `incomplete`. */
      incomplete_details?: {
        /** @description What stopped the model, or the run, in the middle. */
        reason: ('content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed') | string;
      } | null;
      /**
       * Format: unixtime
       * @description When the last word was written, in Unix seconds. Null or absent before that.
       */
      completed_at?: number | null;
      /**
       * Format: unixtime
       * @description When the message broke off, in Unix seconds. Null or absent unless it did.
       */
      incomplete_at?: number | null;
      /**
       * @description Who speaks.
       * @enum {string}
       */
      role: 'user' | 'assistant';
      /** @description What is said, piece by piece. Empty while the first words are still to come. */
      content: components['schemas']['MessageContent'][];
      /** @description Id of the assistant that wrote it. Null for messages that callers sent. */
      assistant_id: string | null;
      /** @description Id of the run that produced it. Null for messages that callers sent. */
      run_id: string | null;
      /** @description Files that came with it, and the tools that got them. */
      attachments: components['schemas']['MessageAttachment'][] | null;
      metadata: components['schemas']['Metadata'];
    };
    /** @description A piece of a message that is sent. */
    MessageRequestContentPart:
      | components['schemas']['MessageContentImageFileObject']
      | components['schemas']['MessageContentImageUrlObject']
      | components['schemas']['MessageRequestContentTextObject'];
    /** @description Text of a message that is sent. */
    MessageRequestContentTextObject: {
      /**
       * @description Marks this part as text.
       * @constant
       */
      type: 'text';
      /** @description The words. Unlike in a stored message, this is a plain string. */
      text: string;
    };
    /** @description A message was created, grew or changed its state. */
    MessageStreamEvent:
      | components['schemas']['ThreadMessageCreatedEvent']
      | components['schemas']['ThreadMessageInProgressEvent']
      | components['schemas']['ThreadMessageDeltaEvent']
      | components['schemas']['ThreadMessageCompletedEvent']
      | components['schemas']['ThreadMessageIncompleteEvent'];
    /** @description Up to 16 labels for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
    Metadata: {
      [key: string]: string;
    } | null;
    /** @description Id of a model, or of a fine-tuned one. An undated name moves on to newer snapshots, a dated one stays. `listModels` tells which ones a key can use. */
    ModelIdsShared:
      | (
          | 'gpt-5.6-sol'
          | 'gpt-5.6-terra'
          | 'gpt-5.6-luna'
          | 'gpt-5.5'
          | 'gpt-5.5-2026-04-23'
          | 'gpt-5.4'
          | 'gpt-5.4-mini'
          | 'gpt-5.4-nano'
          | 'gpt-5.4-mini-2026-03-17'
          | 'gpt-5.4-nano-2026-03-17'
          | 'gpt-5.3-chat-latest'
          | 'gpt-5.2'
          | 'gpt-5.2-2025-12-11'
          | 'gpt-5.2-chat-latest'
          | 'gpt-5.2-pro'
          | 'gpt-5.2-pro-2025-12-11'
          | 'gpt-5.1'
          | 'gpt-5.1-2025-11-13'
          | 'gpt-5.1-codex'
          | 'gpt-5.1-mini'
          | 'gpt-5.1-chat-latest'
          | 'gpt-5'
          | 'gpt-5-mini'
          | 'gpt-5-nano'
          | 'gpt-5-2025-08-07'
          | 'gpt-5-mini-2025-08-07'
          | 'gpt-5-nano-2025-08-07'
          | 'gpt-5-chat-latest'
          | 'gpt-4.1'
          | 'gpt-4.1-mini'
          | 'gpt-4.1-nano'
          | 'gpt-4.1-2025-04-14'
          | 'gpt-4.1-mini-2025-04-14'
          | 'gpt-4.1-nano-2025-04-14'
          | 'o4-mini'
          | 'o4-mini-2025-04-16'
          | 'o3'
          | 'o3-2025-04-16'
          | 'o3-mini'
          | 'o3-mini-2025-01-31'
          | 'o1'
          | 'o1-2024-12-17'
          | 'o1-preview'
          | 'o1-preview-2024-09-12'
          | 'o1-mini'
          | 'o1-mini-2024-09-12'
          | 'gpt-4o'
          | 'gpt-4o-2024-11-20'
          | 'gpt-4o-2024-08-06'
          | 'gpt-4o-2024-05-13'
          | 'gpt-4o-audio-preview'
          | 'gpt-4o-audio-preview-2024-10-01'
          | 'gpt-4o-audio-preview-2024-12-17'
          | 'gpt-4o-audio-preview-2025-06-03'
          | 'gpt-4o-mini-audio-preview'
          | 'gpt-4o-mini-audio-preview-2024-12-17'
          | 'gpt-4o-search-preview'
          | 'gpt-4o-mini-search-preview'
          | 'gpt-4o-search-preview-2025-03-11'
          | 'gpt-4o-mini-search-preview-2025-03-11'
          | 'chatgpt-4o-latest'
          | 'codex-mini-latest'
          | 'gpt-4o-mini'
          | 'gpt-4o-mini-2024-07-18'
          | 'gpt-4-turbo'
          | 'gpt-4-turbo-2024-04-09'
          | 'gpt-4-0125-preview'
          | 'gpt-4-turbo-preview'
          | 'gpt-4-1106-preview'
          | 'gpt-4-vision-preview'
          | 'gpt-4'
          | 'gpt-4-0314'
          | 'gpt-4-0613'
          | 'gpt-4-32k'
          | 'gpt-4-32k-0314'
          | 'gpt-4-32k-0613'
          | 'gpt-3.5-turbo'
          | 'gpt-3.5-turbo-16k'
          | 'gpt-3.5-turbo-0301'
          | 'gpt-3.5-turbo-0613'
          | 'gpt-3.5-turbo-1106'
          | 'gpt-3.5-turbo-0125'
          | 'gpt-3.5-turbo-16k-0613'
        )
      | string;
    /** @description What a request asks of a model, and a response repeats. */
    ModelResponseProperties: {
      metadata?: components['schemas']['Metadata'];
      /** @description How many of the likeliest tokens to report at each position, with their log probabilities. There may be fewer. */
      top_logprobs?: number | null;
      /** @description How freely tokens are drawn. Near 0 the likeliest one nearly always wins, above 1 the unlikely gain ground. Change this or `top_p`, not both. Reasoning models refuse it. */
      temperature?: number | null;
      /** @description Share of the probability mass to draw from. At 0.1 only tokens within the likeliest tenth can be chosen. */
      top_p?: number | null;
      /**
       * @deprecated
       * @description Stable name of the end user. Split since into `safety_identifier` and `prompt_cache_key`.
       */
      user?: string | null;
      /** @description Stable, anonymous name of the end user, a hash for example, by which abuse is traced to one person and not to the whole key. */
      safety_identifier?: string | null;
      /** @description Steers requests with a common beginning to the same prompt cache. Give one key to all requests that share a long prefix. */
      prompt_cache_key?: string | null;
      /**
       * @deprecated
       * @description Longest time that the prompt cache may hold this prompt. `prompt_cache_options.ttl` takes its place.
       * @enum {string|null}
       */
      prompt_cache_retention?: 'in_memory' | '24h' | null;
    };
    /** @description How one direction of a request is moderated. */
    ModerationConfigParam: {
      mode: components['schemas']['ModerationMode'];
    };
    /**
     * @description Kind of content that a moderation score rests on.
     * @enum {string}
     */
    ModerationInputType: 'text' | 'image';
    /**
     * @description What follows from a flag. `score` only reports it, `block` withholds the content, too.
     * @enum {string}
     */
    ModerationMode: 'score' | 'block';
    /** @description Has a moderation model look at the input and at the output of a request. */
    ModerationParam: {
      /** @description Id of the moderation model, such as `omni-moderation-latest`. */
      model: string;
      /** @description What follows from a flag. Null or left out, flags are only reported. */
      policy?: components['schemas']['ModerationPolicyParam'] | null;
    };
    /** @description What to do about flagged input and output. */
    ModerationPolicyParam: {
      /** @description The rule for what the caller sends. Null or left out, it is scored and never blocked. */
      input?: components['schemas']['ModerationConfigParam'] | null;
      /** @description The rule for what the model writes. Null or left out, it is scored and never blocked. */
      output?: components['schemas']['ModerationConfigParam'] | null;
    };
    /** @description The verdict of a moderation model on one piece of content. */
    ModerationResultBody: {
      /**
       * @description Marks this object as a verdict.
       * @default moderation_result
       * @constant
       */
      type: 'moderation_result';
      /** @description The moderation model that gave the verdict. */
      model: string;
      /** @description Whether any category applies. */
      flagged: boolean;
      /** @description Whether each category applies, such as `harassment` or `self-harm/intent`. */
      categories: {
        [key: string]: boolean;
      };
      /** @description How sure the model is of each category, from 0 to 1. */
      category_scores: {
        [key: string]: number;
      };
      /** @description Which kinds of content each score takes into account. A category that does not know images never lists them. */
      category_applied_input_types: {
        [key: string]: components['schemas']['ModerationInputType'][];
      };
    };
    /** @description Changes to an assistant. Fields that are left out stay as they are; runs under way are not touched. */
    ModifyAssistantRequest: {
      model?: components['schemas']['AssistantSupportedModels'];
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description Name for people. Null removes it. */
      name?: string | null;
      /** @description What the assistant is for, for people. Null removes it. */
      description?: string | null;
      /** @description System text of later runs. Null removes it. */
      instructions?: string | null;
      /** @description All tools of later runs, in place of those before. An empty list takes every tool away. */
      tools?: components['schemas']['AssistantTool'][];
      /** @description Files and vector stores for the tools. The list of a tool that is named here replaces the one before. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      metadata?: components['schemas']['Metadata'];
      /** @description How freely the model picks words, from 0 (the likeliest) to 2. Null goes back to the model's default. */
      temperature?: number | null;
      /** @description Share of probability that the model picks words from. Null goes back to the model's default. */
      top_p?: number | null;
      /** @description Form of the answers. Null goes back to `auto`. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description Changes to a message. What was said stays. */
    ModifyMessageRequest: {
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Changes to a run. What it does cannot be changed. */
    ModifyRunRequest: {
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Changes to a thread. Its messages are changed one by one, not here. */
    ModifyThreadRequest: {
      /** @description Files and vector stores of the thread. The list of a tool that is named here replaces the one before. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      metadata?: components['schemas']['Metadata'];
    };
    /** @description The record of an uploaded document. */
    OpenAIFile: {
      /** @description Stable id, to be used wherever a file is asked for. */
      id: string;
      /**
       * @description Marks this object as a file.
       * @constant
       */
      object: 'file';
      /** @description Size of the document in bytes. */
      bytes: number;
      /**
       * Format: unixtime
       * @description When the upload finished, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: unixtime
       * @description When the file will be removed, in Unix seconds. Absent or null when it has no expiry policy.
       */
      expires_at?: number | null;
      /** @description Name that the uploader gave to the document. */
      filename: string;
      /** @description What the file was uploaded for, or which operation produced it (the `_output` and `-results` values). */
      purpose:
        | (
            | 'assistants'
            | 'assistants_output'
            | 'batch'
            | 'batch_output'
            | 'evals'
            | 'fine-tune'
            | 'fine-tune-results'
            | 'vision'
            | 'user_data'
          )
        | string;
      /**
       * @deprecated
       * @description How far the processing of the upload has come.
       */
      status: ('uploaded' | 'processed' | 'error') | string;
      /**
       * @deprecated
       * @description Why validation of a training file failed. Fine-tuning jobs report this in their own `error`.
       */
      status_details?: string | null;
    };
    /**
     * @description Whether the model may ask for several tool calls in one turn.
     * @default true
     */
    ParallelToolCalls: boolean;
    /** @description Text that the answer is expected to repeat. */
    PredictionContent: {
      /**
       * @description Marks the prediction as text.
       * @constant
       */
      type: 'content';
      /** @description The expected text. Tokens of it that do not come true are billed all the same. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
    };
    /** @description Marks the end of a prefix worth caching, right behind the content part that carries it. A request can write four at most. */
    PromptCacheBreakpointParam: {
      /**
       * @description Says that the caller set this mark.
       * @default explicit
       * @constant
       */
      mode: 'explicit';
    };
    /**
     * @description Who marks how far a prompt can be reused. With `implicit` the server adds a mark of its own to those of the caller, with `explicit` the caller's marks are the only ones, and a request without any is not cached.
     * @enum {string}
     */
    PromptCacheModeEnum: 'implicit' | 'explicit';
    /** @description How a prompt is cached, so that later requests which begin alike are cheaper and faster. Left out, the server marks the prefix and keeps it for 30 minutes. */
    PromptCacheOptionsParam: {
      ttl?: components['schemas']['PromptCacheTTLEnum'];
      mode?: components['schemas']['PromptCacheModeEnum'];
    };
    /**
     * @description How long the prompt cache keeps what a request writes into it, at the least. Half an hour is the only choice so far.
     * @enum {string}
     */
    PromptCacheTTLEnum: '30m';
    /** @description How long a reasoning model thinks before it answers: less is faster and cheaper, more is better on hard problems. Left out or null, the model's own default holds. Not every model knows every level. */
    ReasoningEffort: ('none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max') | (string | null);
    /** @description Any valid JSON object, without a schema. A message must tell the model to write JSON, too. */
    ResponseFormatJsonObject: {
      /**
       * @description Chooses JSON mode.
       * @constant
       */
      type: 'json_object';
    };
    /** @description JSON that follows a schema of the caller's. */
    ResponseFormatJsonSchema: {
      /**
       * @description Chooses structured output.
       * @constant
       */
      type: 'json_schema';
      /** @description The schema and how closely to follow it. */
      json_schema: {
        /** @description Name of the format, of letters, digits, underscores and dashes. */
        name: string;
        /** @description What the answer is for. The model reads it. */
        description?: string;
        schema?: components['schemas']['ResponseFormatJsonSchemaSchema'];
        /**
         * @description Whether the answer must match the schema exactly. Only a subset of JSON Schema can be strict.
         * @default false
         */
        strict?: boolean | null;
      };
    };
    /** @description A JSON Schema for the answer. */
    ResponseFormatJsonSchemaSchema: {
      [key: string]: unknown;
    };
    /** @description Plain text, the default. */
    ResponseFormatText: {
      /**
       * @description Chooses plain text.
       * @constant
       */
      type: 'text';
    };
    /** @description Forms that the answer takes. Left out, it is written only. Spoken output is for audio models, and needs `audio`, too. */
    ResponseModalities: components['schemas']['ChatCompletionModality'][] | null;
    /** @description Tokens that the whole run has cost. Null until the run is over. */
    RunCompletionUsage: {
      /** @description Tokens that the model wrote, in all steps together. */
      completion_tokens: number;
      /** @description Tokens that the model read, in all steps together. */
      prompt_tokens: number;
      /** @description Sum of the two. */
      total_tokens: number;
    } | null;
    /** @description One execution of an assistant on a thread. The settings it shows are those in force: what the request gave, else what the assistant had when the run began. */
    RunObject: {
      /** @description Stable id within the thread. */
      id: string;
      /**
       * @description Marks this object as a run.
       * @constant
       */
      object: 'thread.run';
      /**
       * Format: unixtime
       * @description When the run was created, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the thread that is read and written. */
      thread_id: string;
      /** @description Id of the assistant that runs. */
      assistant_id: string;
      status: components['schemas']['RunStatus'];
      /** @description What the caller has to do before the run goes on. Null unless it waits for that. */
      required_action: {
        /**
         * @description Asks for outputs of functions.
         * @constant
         */
        type: 'submit_tool_outputs';
        /** @description The calls to answer. */
        submit_tool_outputs: {
          /** @description The calls. All of their outputs go into one submission. */
          tool_calls: components['schemas']['RunToolCallObject'][];
        };
      } | null;
      /** @description What made the run fail. Null unless something did. */
      last_error: {
        /** @description Machine-readable reason. */
        code: ('server_error' | 'rate_limit_exceeded' | 'invalid_prompt') | string;
        /** @description The problem in words, for a person. */
        message: string;
      } | null;
      /**
       * Format: unixtime
       * @description When the run will expire unless it ends before, in Unix seconds. Null once it has ended.
       */
      expires_at: number | null;
      /**
       * Format: unixtime
       * @description When work on it began, in Unix seconds. Null while it is queued.
       */
      started_at: number | null;
      /**
       * Format: unixtime
       * @description When it was cancelled, in Unix seconds.
       */
      cancelled_at: number | null;
      /**
       * Format: unixtime
       * @description When it failed, in Unix seconds.
       */
      failed_at: number | null;
      /**
       * Format: unixtime
       * @description When it was completed, in Unix seconds.
       */
      completed_at: number | null;
      /** @description Why the run ended too early. Null unless it is `incomplete`. */
      incomplete_details: {
        /** @description The budget that was spent. */
        reason?: ('max_completion_tokens' | 'max_prompt_tokens') | string;
      } | null;
      /** @description Model that answers. */
      model: string;
      /** @description System text in force. */
      instructions: string;
      /**
       * @description Tools in force.
       * @default []
       */
      tools: components['schemas']['AssistantTool'][];
      metadata: components['schemas']['Metadata'];
      usage: components['schemas']['RunCompletionUsage'];
      /** @description Sampling temperature in force. Null where the model has none. */
      temperature?: number | null;
      /** @description Share of probability in force that words are picked from. Null where the model has none. */
      top_p?: number | null;
      /** @description Budget of tokens to read over all steps. Null when there is no limit. */
      max_prompt_tokens: number | null;
      /** @description Budget of tokens to write over all steps. Null when there is no limit. */
      max_completion_tokens: number | null;
      /** @description How much of the thread the model sees. */
      truncation_strategy: components['schemas']['TruncationObject'] | null;
      /** @description Which tools the model has to, or must not, call. */
      tool_choice: components['schemas']['AssistantsApiToolChoiceOption'] | null;
      parallel_tool_calls: components['schemas']['ParallelToolCalls'];
      /** @description Form of the answer. */
      response_format: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /**
     * @description How far the run has come. `requires_action` waits for outputs of the caller's functions; `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final.
     * @enum {string}
     */
    RunStatus:
      | 'queued'
      | 'in_progress'
      | 'requires_action'
      | 'cancelling'
      | 'cancelled'
      | 'failed'
      | 'completed'
      | 'incomplete'
      | 'expired';
    /** @description Tokens that this step has cost. Null while the step is under way. */
    RunStepCompletionUsage: {
      /** @description Tokens that the model wrote in this step. */
      completion_tokens: number;
      /** @description Tokens that the model read in this step. */
      prompt_tokens: number;
      /** @description Sum of the two. */
      total_tokens: number;
    } | null;
    /** @description The new pieces. What is absent has not changed. */
    RunStepDelta: {
      /** @description Increment of the message or of the calls. */
      step_details?:
        | components['schemas']['RunStepDeltaStepDetailsMessageCreationObject']
        | components['schemas']['RunStepDeltaStepDetailsToolCallsObject'];
    };
    /** @description What a streamed step has gained since the event before. */
    RunStepDeltaObject: {
      /** @description Id of the step that grows. */
      id: string;
      /**
       * @description Marks this object as an increment of a step.
       * @constant
       */
      object: 'thread.run.step.delta';
      delta: components['schemas']['RunStepDelta'];
    };
    /** @description The step writes a message, whose words come in events of their own. */
    RunStepDeltaStepDetailsMessageCreationObject: {
      /**
       * @description Marks these details as those of a message.
       * @constant
       */
      type: 'message_creation';
      /** @description Points to what is being written. */
      message_creation?: {
        /** @description Id that the events of those words carry. */
        message_id?: string;
      };
    };
    /** @description Increment of one call. */
    RunStepDeltaStepDetailsToolCall:
      | components['schemas']['RunStepDeltaStepDetailsToolCallsCodeObject']
      | components['schemas']['RunStepDeltaStepDetailsToolCallsFileSearchObject']
      | components['schemas']['RunStepDeltaStepDetailsToolCallsFunctionObject'];
    /** @description More of a program, or of what came of it. */
    RunStepDeltaStepDetailsToolCallsCodeObject: {
      /** @description Place of the call among those of the step, from 0. */
      index: number;
      /** @description Id of the call. Comes with its first increment. */
      id?: string;
      /**
       * @description Marks this call as one of the code interpreter.
       * @constant
       */
      type: 'code_interpreter';
      /** @description The new pieces. */
      code_interpreter?: {
        /** @description Code to append to that before. */
        input?: string;
        /** @description Increments of the outputs, each to be merged into the output that its `index` names. */
        outputs?: (
          | components['schemas']['RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject']
          | components['schemas']['RunStepDeltaStepDetailsToolCallsCodeOutputImageObject']
        )[];
      };
    };
    /** @description A picture that a program drew. Pictures come whole. */
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject: {
      /** @description Place of the output among those of the call, from 0. */
      index: number;
      /**
       * @description Marks this output as a picture.
       * @constant
       */
      type: 'image';
      /** @description The picture. */
      image?: {
        /** @description Id under which its bytes can be downloaded. */
        file_id?: string;
      };
    };
    /** @description More text that a program printed. */
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject: {
      /** @description Place of the output among those of the call, from 0. */
      index: number;
      /**
       * @description Marks this output as text.
       * @constant
       */
      type: 'logs';
      /** @description Text to append to that before. */
      logs?: string;
    };
    /** @description A search that has begun or ended. */
    RunStepDeltaStepDetailsToolCallsFileSearchObject: {
      /** @description Place of the call among those of the step, from 0. */
      index: number;
      /** @description Id of the call. Comes with its first increment. */
      id?: string;
      /**
       * @description Marks this call as a search.
       * @constant
       */
      type: 'file_search';
      /** @description Empty while the search is under way. Its results stand in the completed step. */
      file_search: {
        [key: string]: unknown;
      };
    };
    /** @description More of a call of the caller's function. */
    RunStepDeltaStepDetailsToolCallsFunctionObject: {
      /** @description Place of the call among those of the step, from 0. */
      index: number;
      /** @description Id of the call. Comes with its first increment. */
      id?: string;
      /**
       * @description Marks this call as one of a function.
       * @constant
       */
      type: 'function';
      /** @description The new pieces. */
      function?: {
        /** @description Name of the function. Comes with the first increment of the call. */
        name?: string;
        /** @description JSON text to append to that before. Only the whole can be parsed. */
        arguments?: string;
        /** @description What the caller submitted. Null until then. */
        output?: string | null;
      };
    };
    /** @description New pieces of tool calls. */
    RunStepDeltaStepDetailsToolCallsObject: {
      /**
       * @description Marks these details as those of tool calls.
       * @constant
       */
      type: 'tool_calls';
      /** @description Increments of the calls, each to be merged into the call that its `index` names. */
      tool_calls?: components['schemas']['RunStepDeltaStepDetailsToolCall'][];
    };
    /** @description The step writes a message. */
    RunStepDetailsMessageCreationObject: {
      /**
       * @description Marks these details as those of a message.
       * @constant
       */
      type: 'message_creation';
      /** @description Points to what was written. */
      message_creation: {
        /** @description Id of the message, to be read from the thread. */
        message_id: string;
      };
    };
    /** @description One call of a tool. */
    RunStepDetailsToolCall:
      | components['schemas']['RunStepDetailsToolCallsCodeObject']
      | components['schemas']['RunStepDetailsToolCallsFileSearchObject']
      | components['schemas']['RunStepDetailsToolCallsFunctionObject'];
    /** @description A program that the model wrote and ran. */
    RunStepDetailsToolCallsCodeObject: {
      /** @description Id of the call. */
      id: string;
      /**
       * @description Marks this call as one of the code interpreter.
       * @constant
       */
      type: 'code_interpreter';
      /** @description The program and what came of it. */
      code_interpreter: {
        /** @description The program, in Python. */
        input: string;
        /** @description What it printed and drew, in order. Empty until it has run. */
        outputs: (
          | components['schemas']['RunStepDetailsToolCallsCodeOutputLogsObject']
          | components['schemas']['RunStepDetailsToolCallsCodeOutputImageObject']
        )[];
      };
    };
    /** @description A picture that a program drew. */
    RunStepDetailsToolCallsCodeOutputImageObject: {
      /**
       * @description Marks this output as a picture.
       * @constant
       */
      type: 'image';
      /** @description The picture. */
      image: {
        /** @description Id under which its bytes can be downloaded. */
        file_id: string;
      };
    };
    /** @description What a program printed. */
    RunStepDetailsToolCallsCodeOutputLogsObject: {
      /**
       * @description Marks this output as text.
       * @constant
       */
      type: 'logs';
      /** @description The text, error traces included. */
      logs: string;
    };
    /** @description A search through vector stores. */
    RunStepDetailsToolCallsFileSearchObject: {
      /** @description Id of the call. */
      id: string;
      /**
       * @description Marks this call as a search.
       * @constant
       */
      type: 'file_search';
      /** @description The search and what it found. Empty while it is under way. */
      file_search: {
        ranking_options?: components['schemas']['RunStepDetailsToolCallsFileSearchRankingOptionsObject'];
        /** @description What was found, best first. */
        results?: components['schemas']['RunStepDetailsToolCallsFileSearchResultObject'][];
      };
    };
    /** @description How the results were scored. */
    RunStepDetailsToolCallsFileSearchRankingOptionsObject: {
      ranker: components['schemas']['FileSearchRanker'];
      /** @description Lowest score that was shown to the model. */
      score_threshold: number;
    };
    /** @description One chunk of a file that was found. */
    RunStepDetailsToolCallsFileSearchResultObject: {
      /** @description Id of the file that the chunk is from. */
      file_id: string;
      /** @description Name that the file was uploaded with. */
      file_name: string;
      /** @description How well the chunk fits, 1 being best. */
      score: number;
      /** @description The chunk itself. Absent unless the request asks for it with `include[]`. */
      content?: {
        /**
         * @description Kind of the piece. There is only text.
         * @constant
         */
        type?: 'text';
        /** @description The words, as indexed. */
        text?: string;
      }[];
    };
    /** @description A call of one of the caller's functions. */
    RunStepDetailsToolCallsFunctionObject: {
      /** @description Id of the call, to be sent back with its output. */
      id: string;
      /**
       * @description Marks this call as one of a function.
       * @constant
       */
      type: 'function';
      /** @description The function, its arguments and its output. */
      function: {
        /** @description Name of the function, as the tools of the run declare it. */
        name: string;
        /** @description The arguments as JSON text, as the model wrote it. */
        arguments: string;
        /** @description What the caller submitted. Null until then. */
        output: string | null;
      };
    };
    /** @description The step calls tools, one or several at a time. */
    RunStepDetailsToolCallsObject: {
      /**
       * @description Marks these details as those of tool calls.
       * @constant
       */
      type: 'tool_calls';
      /** @description The calls, with what they returned so far. */
      tool_calls: components['schemas']['RunStepDetailsToolCall'][];
    };
    /**
     * @description The text of file search results, which is left out unless asked for.
     * @constant
     */
    RunStepInclude: 'step_details.tool_calls[*].file_search.results[*].content';
    /** @description One thing that a run has done, which is either writing a message or calling tools. */
    RunStepObject: {
      /** @description Stable id within the run. */
      id: string;
      /**
       * @description Marks this object as a step.
       * @constant
       */
      object: 'thread.run.step';
      /**
       * Format: unixtime
       * @description When the step began, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the assistant that runs. */
      assistant_id: string;
      /** @description Id of the thread of the run. */
      thread_id: string;
      /** @description Id of the run that the step belongs to. */
      run_id: string;
      /**
       * @description What the step does. The same value tags `step_details`.
       * @enum {string}
       */
      type: 'message_creation' | 'tool_calls';
      /**
       * @description How far the step has come. All but `in_progress` are final.
       * @enum {string}
       */
      status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
      /** @description The message that was written, or the calls that were made. */
      step_details:
        | components['schemas']['RunStepDetailsMessageCreationObject']
        | components['schemas']['RunStepDetailsToolCallsObject'];
      /** @description What made the step fail. Null unless something did. */
      last_error: {
        /** @description Machine-readable reason. */
        code: ('server_error' | 'rate_limit_exceeded') | string;
        /** @description The problem in words, for a person. */
        message: string;
      } | null;
      /**
       * Format: unixtime
       * @description When the step expired, in Unix seconds. It does so with its run.
       */
      expired_at: number | null;
      /**
       * Format: unixtime
       * @description When the step was cancelled, in Unix seconds.
       */
      cancelled_at: number | null;
      /**
       * Format: unixtime
       * @description When the step failed, in Unix seconds.
       */
      failed_at: number | null;
      /**
       * Format: unixtime
       * @description When the step was completed, in Unix seconds.
       */
      completed_at: number | null;
      metadata: components['schemas']['Metadata'];
      usage: components['schemas']['RunStepCompletionUsage'];
    };
    /** @description A step of a run was created, grew or changed its state. */
    RunStepStreamEvent:
      | components['schemas']['ThreadRunStepCreatedEvent']
      | components['schemas']['ThreadRunStepInProgressEvent']
      | components['schemas']['ThreadRunStepDeltaEvent']
      | components['schemas']['ThreadRunStepCompletedEvent']
      | components['schemas']['ThreadRunStepFailedEvent']
      | components['schemas']['ThreadRunStepCancelledEvent']
      | components['schemas']['ThreadRunStepExpiredEvent'];
    /** @description A run was created or changed its state. */
    RunStreamEvent:
      | components['schemas']['ThreadRunCreatedEvent']
      | components['schemas']['ThreadRunQueuedEvent']
      | components['schemas']['ThreadRunInProgressEvent']
      | components['schemas']['ThreadRunRequiresActionEvent']
      | components['schemas']['ThreadRunCompletedEvent']
      | components['schemas']['ThreadRunIncompleteEvent']
      | components['schemas']['ThreadRunFailedEvent']
      | components['schemas']['ThreadRunCancellingEvent']
      | components['schemas']['ThreadRunCancelledEvent']
      | components['schemas']['ThreadRunExpiredEvent'];
    /** @description A call that the model asks the caller to make. */
    RunToolCallObject: {
      /** @description Id of the call. Send it back as `tool_call_id` with the output. */
      id: string;
      /**
       * @description Kind of the tool. Callers are asked for nothing but functions.
       * @constant
       */
      type: 'function';
      /** @description The function and what to call it with. */
      function: {
        /** @description Name of the function, as the tools of the run declare it. */
        name: string;
        /** @description The arguments as JSON text. Models make mistakes, so parse and check it before the call. */
        arguments: string;
      };
    };
    /** @description Price and speed class of a request. `auto`, which holds when it is left out, follows the project's settings; `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are dearer and quicker, `scale` uses capacity bought ahead, `ultrafast` exists in Responses only. A response names the class that really served it. */
    ServiceTier: ('auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast') | (string | null);
    /** @description Size of the chunks, and how much neighbours share. */
    StaticChunkingStrategy: {
      /** @description Upper bound on the tokens of one chunk. */
      max_chunk_size_tokens: number;
      /** @description Tokens that a chunk repeats from the one before it, at most half of `max_chunk_size_tokens`. */
      chunk_overlap_tokens: number;
    };
    /** @description Cuts every file into chunks of one chosen size. */
    StaticChunkingStrategyRequestParam: {
      /**
       * @description Chooses fixed sizes.
       * @constant
       */
      type: 'static';
      static: components['schemas']['StaticChunkingStrategy'];
    };
    /**
     * @description Up to four texts at which the model stops writing. They are not part of the answer. Reasoning models refuse them.
     * @default null
     */
    StopConfiguration: (string | null) | string[];
    /** @description What the caller's functions returned. */
    SubmitToolOutputsRunRequest: {
      /** @description One output for each call of `required_action`, in any order. */
      tool_outputs: {
        /** @description Id of the call, from `required_action`. */
        tool_call_id?: string;
        /** @description The result as text, often JSON. An error message is a result too, and lets the model try again. */
        output?: string;
      }[];
      /** @description Whether to answer with events while the run goes on. Otherwise the queued run is returned at once. */
      stream?: boolean | null;
    };
    /** @description What a placeholder in the text stands for. */
    TextAnnotation:
      | components['schemas']['MessageContentTextAnnotationsFileCitationObject']
      | components['schemas']['MessageContentTextAnnotationsFilePathObject'];
    /** @description Increment of one annotation. */
    TextAnnotationDelta:
      | components['schemas']['MessageDeltaContentTextAnnotationsFileCitationObject']
      | components['schemas']['MessageDeltaContentTextAnnotationsFilePathObject'];
    /** @description The message is whole. */
    ThreadMessageCompletedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.message.completed';
      data: components['schemas']['MessageObject'];
    };
    /** @description The message exists, still without content. */
    ThreadMessageCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.message.created';
      data: components['schemas']['MessageObject'];
    };
    /** @description The message has grown. */
    ThreadMessageDeltaEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.message.delta';
      data: components['schemas']['MessageDeltaObject'];
    };
    /** @description The model begins to write the message. */
    ThreadMessageInProgressEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.message.in_progress';
      data: components['schemas']['MessageObject'];
    };
    /** @description The message breaks off; `incomplete_details` of the data says why. */
    ThreadMessageIncompleteEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.message.incomplete';
      data: components['schemas']['MessageObject'];
    };
    /** @description A conversation that keeps its messages between runs. */
    ThreadObject: {
      /** @description Stable id. Messages and runs are reached through it. */
      id: string;
      /**
       * @description Marks this object as a thread.
       * @constant
       */
      object: 'thread';
      /**
       * Format: unixtime
       * @description When the thread was created, in Unix seconds.
       */
      created_at: number;
      /** @description Files and vector stores of this conversation alone, those of its attachments among them. Null when there are none. */
      tool_resources: components['schemas']['AssistantToolResources'] | null;
      metadata: components['schemas']['Metadata'];
    };
    /** @description The run has stopped, after somebody asked for it. */
    ThreadRunCancelledEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.cancelled';
      data: components['schemas']['RunObject'];
    };
    /** @description Somebody asked to cancel the run. */
    ThreadRunCancellingEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.cancelling';
      data: components['schemas']['RunObject'];
    };
    /** @description The run has answered. */
    ThreadRunCompletedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.completed';
      data: components['schemas']['RunObject'];
    };
    /** @description The run exists. */
    ThreadRunCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.created';
      data: components['schemas']['RunObject'];
    };
    /** @description The run has outlived its `expires_at`. */
    ThreadRunExpiredEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.expired';
      data: components['schemas']['RunObject'];
    };
    /** @description The run has failed; `last_error` of the data says why. */
    ThreadRunFailedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.failed';
      data: components['schemas']['RunObject'];
    };
    /** @description Work on the run has begun, or goes on. */
    ThreadRunInProgressEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.in_progress';
      data: components['schemas']['RunObject'];
    };
    /** @description The run has spent its budget of tokens. */
    ThreadRunIncompleteEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.incomplete';
      data: components['schemas']['RunObject'];
    };
    /** @description The run waits for its turn, at first or after outputs were submitted. */
    ThreadRunQueuedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.queued';
      data: components['schemas']['RunObject'];
    };
    /** @description The run waits for outputs of the caller's functions. The stream ends here; submitting them opens another. */
    ThreadRunRequiresActionEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.requires_action';
      data: components['schemas']['RunObject'];
    };
    /** @description The step was cancelled together with its run. */
    ThreadRunStepCancelledEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.cancelled';
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step is done. */
    ThreadRunStepCompletedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.completed';
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step exists. */
    ThreadRunStepCreatedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.created';
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step has grown. */
    ThreadRunStepDeltaEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.delta';
      data: components['schemas']['RunStepDeltaObject'];
    };
    /** @description The step has expired together with its run. */
    ThreadRunStepExpiredEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.expired';
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step has failed, and its run with it. */
    ThreadRunStepFailedEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.failed';
      data: components['schemas']['RunStepObject'];
    };
    /** @description Work on the step has begun. */
    ThreadRunStepInProgressEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.run.step.in_progress';
      data: components['schemas']['RunStepObject'];
    };
    /** @description A thread was created for the run. Streamed only where the request made one. */
    ThreadStreamEvent: {
      /**
       * @description Names the event.
       * @constant
       */
      event: 'thread.created';
      data: components['schemas']['ThreadObject'];
    };
    /** @description How much of a long thread the model sees. Left out, `auto`. */
    TruncationObject: {
      /**
       * @description `auto` drops messages from the middle until the rest fits into `max_prompt_tokens` and the model's window; `last_messages` keeps a fixed number of the newest.
       * @enum {string}
       */
      type: 'auto' | 'last_messages';
      /** @description How many messages to keep. Needed with `last_messages`, else without effect. */
      last_messages?: number | null;
    };
    /**
     * @description How much the model says. Left out or null, it is `medium`.
     * @enum {string|null}
     */
    Verbosity: 'low' | 'medium' | 'high' | null;
    /** @description The voice that speaks, by the name of a built-in one or by the id of one's own. */
    VoiceIdsOrCustomVoice:
      | components['schemas']['VoiceIdsShared']
      | {
          /** @description Id of the voice. */
          id: string;
        };
    /** @description Name of a built-in voice. Servers add voices freely. */
    VoiceIdsShared:
      | ('alloy' | 'ash' | 'ballad' | 'cedar' | 'coral' | 'echo' | 'marin' | 'sage' | 'shimmer' | 'verse')
      | string;
    /**
     * @description How much of what is found the model gets to read. More takes longer and costs more.
     * @default medium
     * @enum {string}
     */
    WebSearchContextSize: 'low' | 'medium' | 'high';
    /** @description A place, as exact as the caller likes. */
    WebSearchLocation: {
      /** @description Two-letter country code of ISO 3166, such as `DE`. */
      country?: string;
      /** @description State or region, in free text. */
      region?: string;
      /** @description City, in free text. */
      city?: string;
      /** @description IANA time zone, such as `Europe/Berlin`. */
      timezone?: string;
    };
  };
  responses: {
    /** @description The request is malformed, or a field or parameter has a value that the operation does not take. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The body is larger than the operation takes. */
    ContentTooLarge: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is valid but may not do this. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server failed while it worked on the request. */
    InternalServerError: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The resource, or the route itself, does not exist, or the key may not see it. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server is overloaded or down for a while. */
    ServiceUnavailable: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A rate limit was hit, or the quota is spent. Only the first passes with time. */
    TooManyRequests: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No usable key came with the request. */
    Unauthorized: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /**
     * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
     * @example assistants=v2
     */
    'OpenAI-Beta': 'assistants=v2';
    /**
     * @description Upper bound on the number of items in one page.
     * @example 50
     */
    limit: number;
    /**
     * @description Sort direction by creation time, `asc` for oldest first.
     * @example asc
     */
    order: 'asc' | 'desc';
  };
  requestBodies: never;
  headers: {
    /**
     * @description How long to wait before asking again, in milliseconds. Not every server sends it; wait five seconds where it is missing.
     * @example 1000
     */
    'openai-poll-after-ms': number;
    /**
     * @description How long to wait before the next try, in seconds or as an HTTP date.
     * @example 20
     */
    'retry-after': string;
    /**
     * @description How many requests the key may spend in one rate-limit window. Not every server sends it.
     * @example 5000
     */
    'x-ratelimit-limit-requests': number;
    /**
     * @description How many tokens the key may spend in one rate-limit window. Not every server sends it.
     * @example 160000
     */
    'x-ratelimit-limit-tokens': number;
    /**
     * @description How many requests are left in the current rate-limit window.
     * @example 4999
     */
    'x-ratelimit-remaining-requests': number;
    /**
     * @description How many tokens are left in the current rate-limit window.
     * @example 159432
     */
    'x-ratelimit-remaining-tokens': number;
    /**
     * @description Time until the request budget is full again, as a duration such as `12ms` or `6m0s`.
     * @example 12ms
     */
    'x-ratelimit-reset-requests': string;
    /**
     * @description Time until the token budget is full again, as a duration such as `12ms` or `6m0s`.
     * @example 213ms
     */
    'x-ratelimit-reset-tokens': string;
    /**
     * @description Id of this request in the server's logs. Quote it when you report a problem.
     * @example req_7f3c91d2a8b64e05b1c9d6e2f4a07b38
     */
    'x-request-id': string;
  };
  pathItems: never;
}
export type AssistantObject = components['schemas']['AssistantObject'];
export type AssistantStreamEvent = components['schemas']['AssistantStreamEvent'];
export type AssistantSupportedModels = components['schemas']['AssistantSupportedModels'];
export type AssistantTool = components['schemas']['AssistantTool'];
export type AssistantToolResources = components['schemas']['AssistantToolResources'];
export type AssistantToolsCode = components['schemas']['AssistantToolsCode'];
export type AssistantToolsFileSearch = components['schemas']['AssistantToolsFileSearch'];
export type AssistantToolsFileSearchTypeOnly = components['schemas']['AssistantToolsFileSearchTypeOnly'];
export type AssistantToolsFunction = components['schemas']['AssistantToolsFunction'];
export type AssistantsApiResponseFormatOption = components['schemas']['AssistantsApiResponseFormatOption'];
export type AssistantsApiToolChoiceOption = components['schemas']['AssistantsApiToolChoiceOption'];
export type AssistantsNamedToolChoice = components['schemas']['AssistantsNamedToolChoice'];
export type AssistantsNamedToolChoiceFunction = components['schemas']['AssistantsNamedToolChoiceFunction'];
export type AutoChunkingStrategyRequestParam = components['schemas']['AutoChunkingStrategyRequestParam'];
export type ChatCompletionAllowedTools = components['schemas']['ChatCompletionAllowedTools'];
export type ChatCompletionAllowedToolsChoice = components['schemas']['ChatCompletionAllowedToolsChoice'];
export type ChatCompletionAudio = components['schemas']['ChatCompletionAudio'];
export type ChatCompletionAudioParam = components['schemas']['ChatCompletionAudioParam'];
export type ChatCompletionCustomToolGrammarFormat = components['schemas']['ChatCompletionCustomToolGrammarFormat'];
export type ChatCompletionCustomToolTextFormat = components['schemas']['ChatCompletionCustomToolTextFormat'];
export type ChatCompletionDeleted = components['schemas']['ChatCompletionDeleted'];
export type ChatCompletionFunctionCallOption = components['schemas']['ChatCompletionFunctionCallOption'];
export type ChatCompletionFunctions = components['schemas']['ChatCompletionFunctions'];
export type ChatCompletionList = components['schemas']['ChatCompletionList'];
export type ChatCompletionLogprobs = components['schemas']['ChatCompletionLogprobs'];
export type ChatCompletionMessageCustomToolCall = components['schemas']['ChatCompletionMessageCustomToolCall'];
export type ChatCompletionMessageList = components['schemas']['ChatCompletionMessageList'];
export type ChatCompletionMessageToolCall = components['schemas']['ChatCompletionMessageToolCall'];
export type ChatCompletionMessageToolCallChunk = components['schemas']['ChatCompletionMessageToolCallChunk'];
export type ChatCompletionMessageToolCallUnion = components['schemas']['ChatCompletionMessageToolCallUnion'];
export type ChatCompletionMessageToolCalls = components['schemas']['ChatCompletionMessageToolCalls'];
export type ChatCompletionModality = components['schemas']['ChatCompletionModality'];
export type ChatCompletionModeration = components['schemas']['ChatCompletionModeration'];
export type ChatCompletionModerationError = components['schemas']['ChatCompletionModerationError'];
export type ChatCompletionModerationResults = components['schemas']['ChatCompletionModerationResults'];
export type ChatCompletionNamedToolChoice = components['schemas']['ChatCompletionNamedToolChoice'];
export type ChatCompletionNamedToolChoiceCustom = components['schemas']['ChatCompletionNamedToolChoiceCustom'];
export type ChatCompletionRequestAssistantMessage = components['schemas']['ChatCompletionRequestAssistantMessage'];
export type ChatCompletionRequestAssistantMessageContentPart =
  components['schemas']['ChatCompletionRequestAssistantMessageContentPart'];
export type ChatCompletionRequestDeveloperMessage = components['schemas']['ChatCompletionRequestDeveloperMessage'];
export type ChatCompletionRequestFunctionMessage = components['schemas']['ChatCompletionRequestFunctionMessage'];
export type ChatCompletionRequestMessage = components['schemas']['ChatCompletionRequestMessage'];
export type ChatCompletionRequestMessageContentPartAudio =
  components['schemas']['ChatCompletionRequestMessageContentPartAudio'];
export type ChatCompletionRequestMessageContentPartFile =
  components['schemas']['ChatCompletionRequestMessageContentPartFile'];
export type ChatCompletionRequestMessageContentPartImage =
  components['schemas']['ChatCompletionRequestMessageContentPartImage'];
export type ChatCompletionRequestMessageContentPartRefusal =
  components['schemas']['ChatCompletionRequestMessageContentPartRefusal'];
export type ChatCompletionRequestMessageContentPartText =
  components['schemas']['ChatCompletionRequestMessageContentPartText'];
export type ChatCompletionRequestSystemMessage = components['schemas']['ChatCompletionRequestSystemMessage'];
export type ChatCompletionRequestToolMessage = components['schemas']['ChatCompletionRequestToolMessage'];
export type ChatCompletionRequestUserMessage = components['schemas']['ChatCompletionRequestUserMessage'];
export type ChatCompletionRequestUserMessageContentPart =
  components['schemas']['ChatCompletionRequestUserMessageContentPart'];
export type ChatCompletionResponseMessage = components['schemas']['ChatCompletionResponseMessage'];
export type ChatCompletionStoreMessage = components['schemas']['ChatCompletionStoreMessage'];
export type ChatCompletionStreamEvent = components['schemas']['ChatCompletionStreamEvent'];
export type ChatCompletionStreamOptions = components['schemas']['ChatCompletionStreamOptions'];
export type ChatCompletionStreamResponseDelta = components['schemas']['ChatCompletionStreamResponseDelta'];
export type ChatCompletionTokenLogprob = components['schemas']['ChatCompletionTokenLogprob'];
export type ChatCompletionTool = components['schemas']['ChatCompletionTool'];
export type ChatCompletionToolChoiceOption = components['schemas']['ChatCompletionToolChoiceOption'];
export type ChatCompletionToolUnion = components['schemas']['ChatCompletionToolUnion'];
export type ChatCompletionUrlCitation = components['schemas']['ChatCompletionUrlCitation'];
export type ChunkingStrategyRequestParam = components['schemas']['ChunkingStrategyRequestParam'];
export type CompletionUsage = components['schemas']['CompletionUsage'];
export type CreateAssistantRequest = components['schemas']['CreateAssistantRequest'];
export type CreateAssistantToolResources = components['schemas']['CreateAssistantToolResources'];
export type CreateChatCompletionRequest = components['schemas']['CreateChatCompletionRequest'];
export type CreateChatCompletionResponse = components['schemas']['CreateChatCompletionResponse'];
export type CreateChatCompletionStreamResponse = components['schemas']['CreateChatCompletionStreamResponse'];
export type CreateFileRequest = components['schemas']['CreateFileRequest'];
export type CreateMessageRequest = components['schemas']['CreateMessageRequest'];
export type CreateModelResponseProperties = components['schemas']['CreateModelResponseProperties'];
export type CreateRunRequest = components['schemas']['CreateRunRequest'];
export type CreateThreadAndRunRequest = components['schemas']['CreateThreadAndRunRequest'];
export type CreateThreadRequest = components['schemas']['CreateThreadRequest'];
export type CustomToolChatCompletions = components['schemas']['CustomToolChatCompletions'];
export type DeleteAssistantResponse = components['schemas']['DeleteAssistantResponse'];
export type DeleteFileResponse = components['schemas']['DeleteFileResponse'];
export type DeleteMessageResponse = components['schemas']['DeleteMessageResponse'];
export type DeleteThreadResponse = components['schemas']['DeleteThreadResponse'];
export type DoneEvent = components['schemas']['DoneEvent'];
export type Error = components['schemas']['Error'];
export type ErrorEvent = components['schemas']['ErrorEvent'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type FileExpirationAfter = components['schemas']['FileExpirationAfter'];
export type FilePurpose = components['schemas']['FilePurpose'];
export type FileSearchRanker = components['schemas']['FileSearchRanker'];
export type FileSearchRankingOptions = components['schemas']['FileSearchRankingOptions'];
export type FunctionObject = components['schemas']['FunctionObject'];
export type FunctionParameters = components['schemas']['FunctionParameters'];
export type ListAssistantsResponse = components['schemas']['ListAssistantsResponse'];
export type ListFilesResponse = components['schemas']['ListFilesResponse'];
export type ListMessagesResponse = components['schemas']['ListMessagesResponse'];
export type ListRunStepsResponse = components['schemas']['ListRunStepsResponse'];
export type ListRunsResponse = components['schemas']['ListRunsResponse'];
export type MessageAttachment = components['schemas']['MessageAttachment'];
export type MessageContent = components['schemas']['MessageContent'];
export type MessageContentDelta = components['schemas']['MessageContentDelta'];
export type MessageContentImageFile = components['schemas']['MessageContentImageFile'];
export type MessageContentImageFileObject = components['schemas']['MessageContentImageFileObject'];
export type MessageContentImageUrl = components['schemas']['MessageContentImageUrl'];
export type MessageContentImageUrlObject = components['schemas']['MessageContentImageUrlObject'];
export type MessageContentRefusalObject = components['schemas']['MessageContentRefusalObject'];
export type MessageContentText = components['schemas']['MessageContentText'];
export type MessageContentTextAnnotationsFileCitationObject =
  components['schemas']['MessageContentTextAnnotationsFileCitationObject'];
export type MessageContentTextAnnotationsFilePathObject =
  components['schemas']['MessageContentTextAnnotationsFilePathObject'];
export type MessageContentTextObject = components['schemas']['MessageContentTextObject'];
export type MessageDelta = components['schemas']['MessageDelta'];
export type MessageDeltaContentImageFile = components['schemas']['MessageDeltaContentImageFile'];
export type MessageDeltaContentImageFileObject = components['schemas']['MessageDeltaContentImageFileObject'];
export type MessageDeltaContentImageUrl = components['schemas']['MessageDeltaContentImageUrl'];
export type MessageDeltaContentImageUrlObject = components['schemas']['MessageDeltaContentImageUrlObject'];
export type MessageDeltaContentRefusalObject = components['schemas']['MessageDeltaContentRefusalObject'];
export type MessageDeltaContentText = components['schemas']['MessageDeltaContentText'];
export type MessageDeltaContentTextAnnotationsFileCitationObject =
  components['schemas']['MessageDeltaContentTextAnnotationsFileCitationObject'];
export type MessageDeltaContentTextAnnotationsFilePathObject =
  components['schemas']['MessageDeltaContentTextAnnotationsFilePathObject'];
export type MessageDeltaContentTextObject = components['schemas']['MessageDeltaContentTextObject'];
export type MessageDeltaObject = components['schemas']['MessageDeltaObject'];
export type MessageObject = components['schemas']['MessageObject'];
export type MessageRequestContentPart = components['schemas']['MessageRequestContentPart'];
export type MessageRequestContentTextObject = components['schemas']['MessageRequestContentTextObject'];
export type MessageStreamEvent = components['schemas']['MessageStreamEvent'];
export type Metadata = components['schemas']['Metadata'];
export type ModelIdsShared = components['schemas']['ModelIdsShared'];
export type ModelResponseProperties = components['schemas']['ModelResponseProperties'];
export type ModerationConfigParam = components['schemas']['ModerationConfigParam'];
export type ModerationInputType = components['schemas']['ModerationInputType'];
export type ModerationMode = components['schemas']['ModerationMode'];
export type ModerationParam = components['schemas']['ModerationParam'];
export type ModerationPolicyParam = components['schemas']['ModerationPolicyParam'];
export type ModerationResultBody = components['schemas']['ModerationResultBody'];
export type ModifyAssistantRequest = components['schemas']['ModifyAssistantRequest'];
export type ModifyMessageRequest = components['schemas']['ModifyMessageRequest'];
export type ModifyRunRequest = components['schemas']['ModifyRunRequest'];
export type ModifyThreadRequest = components['schemas']['ModifyThreadRequest'];
export type OpenAIFile = components['schemas']['OpenAIFile'];
export type ParallelToolCalls = components['schemas']['ParallelToolCalls'];
export type PredictionContent = components['schemas']['PredictionContent'];
export type PromptCacheBreakpointParam = components['schemas']['PromptCacheBreakpointParam'];
export type PromptCacheModeEnum = components['schemas']['PromptCacheModeEnum'];
export type PromptCacheOptionsParam = components['schemas']['PromptCacheOptionsParam'];
export type PromptCacheTTLEnum = components['schemas']['PromptCacheTTLEnum'];
export type ReasoningEffort = components['schemas']['ReasoningEffort'];
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject'];
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema'];
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema'];
export type ResponseFormatText = components['schemas']['ResponseFormatText'];
export type ResponseModalities = components['schemas']['ResponseModalities'];
export type RunCompletionUsage = components['schemas']['RunCompletionUsage'];
export type RunObject = components['schemas']['RunObject'];
export type RunStatus = components['schemas']['RunStatus'];
export type RunStepCompletionUsage = components['schemas']['RunStepCompletionUsage'];
export type RunStepDelta = components['schemas']['RunStepDelta'];
export type RunStepDeltaObject = components['schemas']['RunStepDeltaObject'];
export type RunStepDeltaStepDetailsMessageCreationObject =
  components['schemas']['RunStepDeltaStepDetailsMessageCreationObject'];
export type RunStepDeltaStepDetailsToolCall = components['schemas']['RunStepDeltaStepDetailsToolCall'];
export type RunStepDeltaStepDetailsToolCallsCodeObject =
  components['schemas']['RunStepDeltaStepDetailsToolCallsCodeObject'];
export type RunStepDeltaStepDetailsToolCallsCodeOutputImageObject =
  components['schemas']['RunStepDeltaStepDetailsToolCallsCodeOutputImageObject'];
export type RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject =
  components['schemas']['RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject'];
export type RunStepDeltaStepDetailsToolCallsFileSearchObject =
  components['schemas']['RunStepDeltaStepDetailsToolCallsFileSearchObject'];
export type RunStepDeltaStepDetailsToolCallsFunctionObject =
  components['schemas']['RunStepDeltaStepDetailsToolCallsFunctionObject'];
export type RunStepDeltaStepDetailsToolCallsObject = components['schemas']['RunStepDeltaStepDetailsToolCallsObject'];
export type RunStepDetailsMessageCreationObject = components['schemas']['RunStepDetailsMessageCreationObject'];
export type RunStepDetailsToolCall = components['schemas']['RunStepDetailsToolCall'];
export type RunStepDetailsToolCallsCodeObject = components['schemas']['RunStepDetailsToolCallsCodeObject'];
export type RunStepDetailsToolCallsCodeOutputImageObject =
  components['schemas']['RunStepDetailsToolCallsCodeOutputImageObject'];
export type RunStepDetailsToolCallsCodeOutputLogsObject =
  components['schemas']['RunStepDetailsToolCallsCodeOutputLogsObject'];
export type RunStepDetailsToolCallsFileSearchObject = components['schemas']['RunStepDetailsToolCallsFileSearchObject'];
export type RunStepDetailsToolCallsFileSearchRankingOptionsObject =
  components['schemas']['RunStepDetailsToolCallsFileSearchRankingOptionsObject'];
export type RunStepDetailsToolCallsFileSearchResultObject =
  components['schemas']['RunStepDetailsToolCallsFileSearchResultObject'];
export type RunStepDetailsToolCallsFunctionObject = components['schemas']['RunStepDetailsToolCallsFunctionObject'];
export type RunStepDetailsToolCallsObject = components['schemas']['RunStepDetailsToolCallsObject'];
export type RunStepInclude = components['schemas']['RunStepInclude'];
export type RunStepObject = components['schemas']['RunStepObject'];
export type RunStepStreamEvent = components['schemas']['RunStepStreamEvent'];
export type RunStreamEvent = components['schemas']['RunStreamEvent'];
export type RunToolCallObject = components['schemas']['RunToolCallObject'];
export type ServiceTier = components['schemas']['ServiceTier'];
export type StaticChunkingStrategy = components['schemas']['StaticChunkingStrategy'];
export type StaticChunkingStrategyRequestParam = components['schemas']['StaticChunkingStrategyRequestParam'];
export type StopConfiguration = components['schemas']['StopConfiguration'];
export type SubmitToolOutputsRunRequest = components['schemas']['SubmitToolOutputsRunRequest'];
export type TextAnnotation = components['schemas']['TextAnnotation'];
export type TextAnnotationDelta = components['schemas']['TextAnnotationDelta'];
export type ThreadMessageCompletedEvent = components['schemas']['ThreadMessageCompletedEvent'];
export type ThreadMessageCreatedEvent = components['schemas']['ThreadMessageCreatedEvent'];
export type ThreadMessageDeltaEvent = components['schemas']['ThreadMessageDeltaEvent'];
export type ThreadMessageInProgressEvent = components['schemas']['ThreadMessageInProgressEvent'];
export type ThreadMessageIncompleteEvent = components['schemas']['ThreadMessageIncompleteEvent'];
export type ThreadObject = components['schemas']['ThreadObject'];
export type ThreadRunCancelledEvent = components['schemas']['ThreadRunCancelledEvent'];
export type ThreadRunCancellingEvent = components['schemas']['ThreadRunCancellingEvent'];
export type ThreadRunCompletedEvent = components['schemas']['ThreadRunCompletedEvent'];
export type ThreadRunCreatedEvent = components['schemas']['ThreadRunCreatedEvent'];
export type ThreadRunExpiredEvent = components['schemas']['ThreadRunExpiredEvent'];
export type ThreadRunFailedEvent = components['schemas']['ThreadRunFailedEvent'];
export type ThreadRunInProgressEvent = components['schemas']['ThreadRunInProgressEvent'];
export type ThreadRunIncompleteEvent = components['schemas']['ThreadRunIncompleteEvent'];
export type ThreadRunQueuedEvent = components['schemas']['ThreadRunQueuedEvent'];
export type ThreadRunRequiresActionEvent = components['schemas']['ThreadRunRequiresActionEvent'];
export type ThreadRunStepCancelledEvent = components['schemas']['ThreadRunStepCancelledEvent'];
export type ThreadRunStepCompletedEvent = components['schemas']['ThreadRunStepCompletedEvent'];
export type ThreadRunStepCreatedEvent = components['schemas']['ThreadRunStepCreatedEvent'];
export type ThreadRunStepDeltaEvent = components['schemas']['ThreadRunStepDeltaEvent'];
export type ThreadRunStepExpiredEvent = components['schemas']['ThreadRunStepExpiredEvent'];
export type ThreadRunStepFailedEvent = components['schemas']['ThreadRunStepFailedEvent'];
export type ThreadRunStepInProgressEvent = components['schemas']['ThreadRunStepInProgressEvent'];
export type ThreadStreamEvent = components['schemas']['ThreadStreamEvent'];
export type TruncationObject = components['schemas']['TruncationObject'];
export type Verbosity = components['schemas']['Verbosity'];
export type VoiceIdsOrCustomVoice = components['schemas']['VoiceIdsOrCustomVoice'];
export type VoiceIdsShared = components['schemas']['VoiceIdsShared'];
export type WebSearchContextSize = components['schemas']['WebSearchContextSize'];
export type WebSearchLocation = components['schemas']['WebSearchLocation'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterOpenAiBeta = components['parameters']['OpenAI-Beta'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOrder = components['parameters']['order'];
export type HeaderOpenaiPollAfterMs = components['headers']['openai-poll-after-ms'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type HeaderXRatelimitLimitRequests = components['headers']['x-ratelimit-limit-requests'];
export type HeaderXRatelimitLimitTokens = components['headers']['x-ratelimit-limit-tokens'];
export type HeaderXRatelimitRemainingRequests = components['headers']['x-ratelimit-remaining-requests'];
export type HeaderXRatelimitRemainingTokens = components['headers']['x-ratelimit-remaining-tokens'];
export type HeaderXRatelimitResetRequests = components['headers']['x-ratelimit-reset-requests'];
export type HeaderXRatelimitResetTokens = components['headers']['x-ratelimit-reset-tokens'];
export type HeaderXRequestId = components['headers']['x-request-id'];
export type $defs = Record<string, never>;
export interface operations {
  listAssistants: {
    parameters: {
      query?: {
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the assistant with this id; send the `last_id` of the page before.
         * @example asst_Gt6yMw2KdX8fLr4QzV9sNc3H
         */
        after?: string;
        /**
         * @description Cursor. The page ends before the assistant with this id; send the `first_id` of the page after.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        before?: string;
      };
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of assistants. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListAssistantsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createAssistant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The assistant to create. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateAssistantRequest'];
      };
    };
    responses: {
      /** @description The assistant, stored. Runs name it by its id. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssistantObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getAssistant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as its creation returned it.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assistant. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssistantObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  modifyAssistant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as its creation returned it.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyAssistantRequest'];
      };
    };
    responses: {
      /** @description The assistant, changed. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssistantObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteAssistant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as its creation returned it.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assistant is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteAssistantResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createThread: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What the thread starts with. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateThreadRequest'];
      };
    };
    responses: {
      /** @description The thread, stored. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createThreadAndRun: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The assistant, the thread to make, and settings for this run. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateThreadAndRunRequest'];
      };
    };
    responses: {
      /** @description The run on its new thread, or its events. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'x-ratelimit-limit-requests': components['headers']['x-ratelimit-limit-requests'];
          'x-ratelimit-limit-tokens': components['headers']['x-ratelimit-limit-tokens'];
          'x-ratelimit-remaining-requests': components['headers']['x-ratelimit-remaining-requests'];
          'x-ratelimit-remaining-tokens': components['headers']['x-ratelimit-remaining-tokens'];
          'x-ratelimit-reset-requests': components['headers']['x-ratelimit-reset-requests'];
          'x-ratelimit-reset-tokens': components['headers']['x-ratelimit-reset-tokens'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunObject'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getThread: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  modifyThread: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyThreadRequest'];
      };
    };
    responses: {
      /** @description The thread, changed. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteThread: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteThreadResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the message with this id; send the `last_id` of the page before.
         * @example msg_Zr5nTc8KwQ2xLd9MvY4sJb7G
         */
        after?: string;
        /**
         * @description Cursor. The page ends before the message with this id; send the `first_id` of the page after.
         * @example msg_Dn8vKc4XsT6zQm2LwR9yHb5J
         */
        before?: string;
        /**
         * @description Keep only messages that this run has written. Left out, all are listed.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id?: string;
      };
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListMessagesResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description The message to add. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMessageRequest'];
      };
    };
    responses: {
      /** @description The message, stored. No one answers until a run is created. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  modifyMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyMessageRequest'];
      };
    };
    responses: {
      /** @description The message, changed. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteMessageResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listRuns: {
    parameters: {
      query?: {
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the run with this id; send the `last_id` of the page before.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        after?: string;
        /**
         * @description Cursor. The page ends before the run with this id; send the `first_id` of the page after.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        before?: string;
      };
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of runs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListRunsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createRun: {
    parameters: {
      query?: {
        /**
         * @description Fields to add to the steps. Left out, search results come without their text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: components['schemas']['RunStepInclude'][];
      };
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description The assistant, and settings for this run. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateRunRequest'];
      };
    };
    responses: {
      /** @description The run, or its events. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'x-ratelimit-limit-requests': components['headers']['x-ratelimit-limit-requests'];
          'x-ratelimit-limit-tokens': components['headers']['x-ratelimit-limit-tokens'];
          'x-ratelimit-remaining-requests': components['headers']['x-ratelimit-remaining-requests'];
          'x-ratelimit-remaining-tokens': components['headers']['x-ratelimit-remaining-tokens'];
          'x-ratelimit-reset-requests': components['headers']['x-ratelimit-reset-requests'];
          'x-ratelimit-reset-tokens': components['headers']['x-ratelimit-reset-tokens'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunObject'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getRun: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it is now. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'openai-poll-after-ms': components['headers']['openai-poll-after-ms'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  modifyRun: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyRunRequest'];
      };
    };
    responses: {
      /** @description The run, changed. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  cancelRun: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run, about to stop. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listRunSteps: {
    parameters: {
      query?: {
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the step with this id; send the `last_id` of the page before.
         * @example step_Wq4zRk8LnT2xVc6MdS9yPb3H
         */
        after?: string;
        /**
         * @description Cursor. The page ends before the step with this id; send the `first_id` of the page after.
         * @example step_Pm2kXs7VzT4nRc9LdQ6wYb8K
         */
        before?: string;
        /**
         * @description Fields to add to the steps. Left out, search results come without their text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: components['schemas']['RunStepInclude'][];
      };
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of steps. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListRunStepsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getRunStep: {
    parameters: {
      query?: {
        /**
         * @description Fields to add to the steps. Left out, search results come without their text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: components['schemas']['RunStepInclude'][];
      };
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
        /**
         * @description Id of the step within the run.
         * @example step_Cn9dVt5XwK3mLz7QsR2yHb6T
         */
        step_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The step. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunStepObject'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  submitToolOutputsToRun: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Chooses version 2 of the Assistants protocol. Without it a server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as its creation returned it.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * @description Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /** @description The outputs. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitToolOutputsRunRequest'];
      };
    };
    responses: {
      /** @description The run, queued again, or the events of the rest of its life. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'x-ratelimit-limit-requests': components['headers']['x-ratelimit-limit-requests'];
          'x-ratelimit-limit-tokens': components['headers']['x-ratelimit-limit-tokens'];
          'x-ratelimit-remaining-requests': components['headers']['x-ratelimit-remaining-requests'];
          'x-ratelimit-remaining-tokens': components['headers']['x-ratelimit-remaining-tokens'];
          'x-ratelimit-reset-requests': components['headers']['x-ratelimit-reset-requests'];
          'x-ratelimit-reset-tokens': components['headers']['x-ratelimit-reset-tokens'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunObject'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listChatCompletions: {
    parameters: {
      query?: {
        /**
         * @description Keep only completions of this model. Left out, those of every model are listed.
         * @example gpt-5.4-mini-2026-03-17
         */
        model?: string;
        /**
         * @description Keep only completions that have all of these labels, for example `metadata[ticket]=4711`.
         * @example {
         *       "ticket": "4711"
         *     }
         */
        metadata?: components['schemas']['Metadata'];
        /**
         * @description Cursor. The page starts behind the completion with this id; send the `last_id` of the page before.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        after?: string;
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of stored completions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletionList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  createChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The conversation, the model, and how to answer. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateChatCompletionRequest'];
      };
    };
    responses: {
      /** @description The answer, as a whole or, with `stream`, in pieces. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'x-ratelimit-limit-requests': components['headers']['x-ratelimit-limit-requests'];
          'x-ratelimit-limit-tokens': components['headers']['x-ratelimit-limit-tokens'];
          'x-ratelimit-remaining-requests': components['headers']['x-ratelimit-remaining-requests'];
          'x-ratelimit-remaining-tokens': components['headers']['x-ratelimit-remaining-tokens'];
          'x-ratelimit-reset-requests': components['headers']['x-ratelimit-reset-requests'];
          'x-ratelimit-reset-tokens': components['headers']['x-ratelimit-reset-tokens'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateChatCompletionResponse'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stored completion. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateChatCompletionResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  updateChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /** @description The new labels, all of them. */
    requestBody: {
      content: {
        'application/json': {
          metadata: components['schemas']['Metadata'];
        };
      };
    };
    responses: {
      /** @description The completion with its new labels. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateChatCompletionResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The completion is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletionDeleted'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getChatCompletionMessages: {
    parameters: {
      query?: {
        /**
         * @description Cursor. The page starts behind the message with this id; send the `last_id` of the page before.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa-0
         */
        after?: string;
        /**
         * @description Upper bound on the number of items in one page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by position in the conversation, `asc` for oldest first.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store` set to true.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of messages. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChatCompletionMessageList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listFiles: {
    parameters: {
      query?: {
        /**
         * @description Keep only files uploaded for this purpose. Left out, files of every purpose are listed.
         * @example fine-tune
         */
        purpose?: string;
        /**
         * @description Upper bound on the number of files in one page.
         * @example 100
         */
        limit?: number;
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the file with this id; send the `last_id` of the page before.
         * @example file-2WtHc9sQxKd4VnJe
         */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of files. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFilesResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The document and what it is for, as form fields. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CreateFileRequest'];
      };
    };
    responses: {
      /** @description The file, stored. Use its id wherever a file id is asked for. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      413: components['responses']['ContentTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  retrieveFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file's record. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteFileResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file whose bytes are wanted.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes, whatever their format. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
}
