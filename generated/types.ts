// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { Uploadable } from '../src/client/core/uploads.ts';
/** Every path of the contract with its operations, as openapi-fetch takes them. */
export interface paths {
  '/assistants': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
     * @description Lists the assistants of the key's project, newest first by default.
     */
    get: operations['listAssistants'];
    put?: never;
    /**
     * Create an assistant
     * @deprecated
     * @description Stores a model with instructions and tools under an id. The assistant answers once it is run on a thread.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an assistant
     * @deprecated
     * @description Returns one assistant with its instructions, tools and resources.
     */
    get: operations['getAssistant'];
    put?: never;
    /**
     * Update an assistant
     * @deprecated
     * @description Updates the given fields. Runs in progress keep their settings.
     */
    post: operations['modifyAssistant'];
    /**
     * Delete an assistant
     * @deprecated
     * @description Deletes an assistant permanently. Its threads, files and vector stores are kept.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
     * @description Creates a thread. The body is optional; without it, the thread is empty. Threads cannot be listed, so keep the id.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
     * @description Creates a thread and runs an assistant on it in one request. Returns the queued run immediately, or an event stream with `stream: true`.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a thread
     * @deprecated
     * @description Returns one thread without its messages. List those separately.
     */
    get: operations['getThread'];
    put?: never;
    /**
     * Update a thread
     * @deprecated
     * @description Updates the metadata of a thread, or the resources of its tools.
     */
    post: operations['modifyThread'];
    /**
     * Delete a thread
     * @deprecated
     * @description Deletes a thread permanently, with its messages and runs.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * List messages of a thread
     * @deprecated
     * @description Lists the messages of a thread, newest first by default.
     */
    get: operations['listMessages'];
    put?: never;
    /**
     * Add a message to a thread
     * @deprecated
     * @description Appends a message to a thread. While a run is in progress, the thread is locked and the server answers 400.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
     * @description Returns one message with its content and annotations.
     */
    get: operations['getMessage'];
    put?: never;
    /**
     * Update a message
     * @deprecated
     * @description Updates the metadata of a message. Its content cannot be changed.
     */
    post: operations['modifyMessage'];
    /**
     * Delete a message
     * @deprecated
     * @description Deletes a message from its thread. Later runs do not see it.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * List runs of a thread
     * @deprecated
     * @description Lists the runs of a thread, newest first by default.
     */
    get: operations['listRuns'];
    put?: never;
    /**
     * Run an assistant on a thread
     * @deprecated
     * @description Runs an assistant on a thread: it reads the messages, uses its tools and adds an answer. Returns the queued run immediately, or an event stream with `stream: true`. A thread can have one run in progress at a time.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
     * @description Returns one run. Poll it until it requires action or has ended, or stream the run instead.
     */
    get: operations['getRun'];
    put?: never;
    /**
     * Update a run
     * @deprecated
     * @description Updates the metadata of a run. To stop it, cancel it.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
     * @description Requests the cancellation of a run. The run becomes `cancelling`, then `cancelled`. If it has already ended, the server answers 400.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
     * @description Lists the steps of a run, newest first by default.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
     * @description Returns one step with the message it wrote or the calls it made.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
     * Submit tool outputs to a run
     * @deprecated
     * @description Submits the outputs of all tool calls in one request and resumes the run. The run waits for them until `expires_at`.
     */
    post: operations['submitToolOutputsToRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/audit_logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List audit logs
     * @description Lists audit log entries of the organization, newest first. Logging starts when an owner enables it in the settings. An entry must match all filters, and at least one value of each.
     */
    get: operations['listAuditLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List certificates of the organization
     * @description Lists all certificates of the organization, active or not, newest first by default.
     */
    get: operations['listOrganizationCertificates'];
    put?: never;
    /**
     * Upload a certificate
     * @description Stores an inactive certificate. It takes effect once it is activated for the organization or a project. An organization can have at most 50 certificates.
     */
    post: operations['uploadCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/certificates/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate certificates for the organization
     * @description Activates up to ten certificates for the whole organization, all or none. Certificates that are already active stay active.
     */
    post: operations['activateOrganizationCertificates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/certificates/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deactivate certificates for the organization
     * @description Deactivates up to ten certificates for the whole organization, all or none. Certificates that are already inactive stay inactive.
     */
    post: operations['deactivateOrganizationCertificates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/certificates/{certificate_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a certificate
     * @description Returns the metadata of one certificate, active or not. The certificate itself is included on request.
     */
    get: operations['getCertificate'];
    put?: never;
    /**
     * Update a certificate
     * @description Renames a certificate. To replace its content, upload a new certificate and delete this one.
     */
    post: operations['modifyCertificate'];
    /**
     * Delete a certificate
     * @description Deletes a certificate permanently. The certificate must be inactive: deactivate it first, in the organization and in all projects.
     */
    delete: operations['deleteCertificate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * List certificates of a project
     * @description Lists the certificates and their state in one project, newest first by default.
     */
    get: operations['listProjectCertificates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/certificates/activate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate certificates for a project
     * @description Activates up to ten certificates for one project, all or none. Certificates that are already active stay active.
     */
    post: operations['activateProjectCertificates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/certificates/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deactivate certificates for a project
     * @description Deactivates up to ten certificates for one project, all or none. Certificates that are already inactive stay inactive.
     */
    post: operations['deactivateProjectCertificates'];
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
     * @description Lists completions that were created with `store: true`, oldest first by default. Other completions cannot be listed.
     */
    get: operations['listChatCompletions'];
    put?: never;
    /**
     * Create a chat completion
     * @description Generates the next message of a conversation: text, audio, or tool calls. For tool calls, add the results to the messages of the next request. The supported parameters depend on the model; reasoning models in particular reject some sampling parameters. With `stream: true`, the answer is an event stream.
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
         * @description Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a stored chat completion
     * @description Returns one stored completion. List its request messages separately.
     */
    get: operations['getChatCompletion'];
    put?: never;
    /**
     * Update a stored chat completion
     * @description Replaces the metadata of a completion. Nothing else can be changed.
     */
    post: operations['updateChatCompletion'];
    /**
     * Delete a stored chat completion
     * @description Deletes a completion and its messages permanently.
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
         * @description Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /**
     * List messages of a stored chat completion
     * @description Lists the request messages of a completion, oldest first by default. The completion itself contains the answer.
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
  '/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a completion
     * @description Continues a text prompt. Legacy: it gets no new models or features, but has no end date. Chat completions and responses replace it. With `stream: true`, the answer is an event stream.
     */
    post: operations['createCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create embeddings
     * @description Converts texts to vectors. Texts with similar meanings get vectors that lie close together, for use in search, clustering and recommendations.
     */
    post: operations['createEmbedding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List evaluations
     * @deprecated
     * @description Lists the evaluations of the key's project, oldest first by default.
     */
    get: operations['listEvals'];
    put?: never;
    /**
     * Create an evaluation
     * @deprecated
     * @description Creates an evaluation: the shape of its data and its graders. Runs do the grading. They also select models and prompts, so several can be compared with the same graders.
     */
    post: operations['createEval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals/{eval_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an evaluation
     * @deprecated
     * @description Returns one evaluation. List its runs and results separately.
     */
    get: operations['getEval'];
    put?: never;
    /**
     * Update an evaluation
     * @deprecated
     * @description Updates the name or the metadata of an evaluation. Its data shape and graders cannot be changed.
     */
    post: operations['updateEval'];
    /**
     * Delete an evaluation
     * @deprecated
     * @description Deletes an evaluation permanently.
     */
    delete: operations['deleteEval'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals/{eval_id}/runs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /**
     * List runs of an evaluation
     * @deprecated
     * @description Lists the runs of an evaluation with their totals, oldest first by default.
     */
    get: operations['getEvalRuns'];
    put?: never;
    /**
     * Run an evaluation
     * @deprecated
     * @description Grades a data set. `jsonl` data already contains the answers; for `completions` and `responses`, a model can generate them first. Returns the queued run immediately. Poll it until it has ended.
     */
    post: operations['createEvalRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals/{eval_id}/runs/{run_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a run of an evaluation
     * @deprecated
     * @description Returns one run. Totals and usage are complete once the status is `completed`.
     */
    get: operations['getEvalRun'];
    put?: never;
    post?: never;
    /**
     * Delete a run of an evaluation
     * @deprecated
     * @description Deletes a run and its output items permanently. The evaluation is kept.
     */
    delete: operations['deleteEvalRun'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals/{eval_id}/runs/{run_id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea3ec9b0881909c55a7d1e48f2036
         */
        run_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run of an evaluation
     * @deprecated
     * @description Cancels a queued or running run. Existing results remain available.
     */
    post: operations['cancelEvalRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals/{eval_id}/runs/{run_id}/output_items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * List output items of a run
     * @deprecated
     * @description Lists the graded items of a run, one per data row, oldest first by default. Each contains the row, the prompt and answer of the model, and the results of all graders.
     */
    get: operations['getEvalRunOutputItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
        /**
         * @description Id of the output item within the run.
         * @example outputitem_6a8ea1b7e0948190b6f20d7c15a93e48
         */
        output_item_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an output item of a run
     * @deprecated
     * @description Returns one graded row of a run, with the results of all graders.
     */
    get: operations['getEvalRunOutputItem'];
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
     * @description Lists the files of the key's project, newest first by default.
     */
    get: operations['listFiles'];
    put?: never;
    /**
     * Upload a file
     * @description Uploads a document of up to 512 MB for one purpose. The purpose determines the accepted formats: JSON Lines for fine-tuning, batches and evals; most document and image formats otherwise.
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
         * @description Id of the file, as returned by its upload.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a file
     * @description Returns the metadata of one file, without its content.
     */
    get: operations['retrieveFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description Deletes a file permanently. It is also removed from all vector stores.
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
         * @description Id of the file to download.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Download a file
     * @description Returns the unchanged bytes of a file. Files with some purposes, such as `assistants`, cannot be downloaded; for them, the server answers 400.
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
  '/fine_tuning/alpha/graders/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a grader
     * @description Scores one answer, to test a grader before a job uses it. If the grader fails, the status is still 200, and `metadata.errors` gives the cause. In alpha: subject to change.
     */
    post: operations['runGrader'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/alpha/graders/validate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate a grader
     * @description Checks the fields, the code and the formula of a grader without running it. If it is invalid, the server answers 400 with the reason. In alpha: subject to change.
     */
    post: operations['validateGrader'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    /**
     * List checkpoint permissions
     * @description Lists the projects with access to a checkpoint that was trained in another project. Newest permissions come first by default.
     */
    get: operations['listFineTuningCheckpointPermissions'];
    put?: never;
    /**
     * Create checkpoint permissions
     * @description Gives projects access to a checkpoint that was trained in another project of the organization. Requires a key of an organization owner.
     */
    post: operations['createFineTuningCheckpointPermission'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
        /**
         * @description Id of the permission, as returned by its creation or by the list.
         * @example cp_Vn3TzKq8WbXc2RmLs7HpYd4G
         */
        permission_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a checkpoint permission
     * @description Revokes the access of one project to a checkpoint. The checkpoint itself is kept.
     */
    delete: operations['deleteFineTuningCheckpointPermission'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List fine-tuning jobs
     * @description Lists the jobs of the organization. Pages have no first and last id; the cursor is the id of the last job.
     */
    get: operations['listPaginatedFineTuningJobs'];
    put?: never;
    /**
     * Create a fine-tuning job
     * @deprecated
     * @description Starts to train a model on an uploaded file. Returns immediately, while the files are still being validated; poll the job until it has ended, or list its events. Last date for new jobs at the vendor, for existing customers: 2027-01-06. Inference on models tuned by then continues.
     */
    post: operations['createFineTuningJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a fine-tuning job
     * @description Returns one job. Once `status` is `succeeded`, `fine_tuned_model` is the model to use.
     */
    get: operations['retrieveFineTuningJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a fine-tuning job
     * @description Ends a job immediately, before its completion. To stop it temporarily, pause it.
     */
    post: operations['cancelFineTuningJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    /**
     * List checkpoints of a fine-tuning job
     * @description Lists the checkpoints that the job saved. Each can be used as a model.
     */
    get: operations['listFineTuningJobCheckpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    /**
     * List events of a fine-tuning job
     * @description Lists the events of a job: status messages and training metrics.
     */
    get: operations['listFineTuningEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a fine-tuning job
     * @description Pauses a running job. It becomes `pausing`, then `paused` until it is resumed or cancelled.
     */
    post: operations['pauseFineTuningJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fine_tuning/jobs/{fine_tuning_job_id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a fine-tuning job
     * @description Continues a paused job from where it stopped.
     */
    post: operations['resumeFineTuningJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List models
     * @description Lists all models that the key can use, fine-tuned ones included. For any other model, operations answer 404.
     */
    get: operations['listModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{model}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the model. Percent-encode slashes.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2
         */
        model: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a model
     * @description Returns the owner, the creation time and the shutdown date of a model.
     */
    get: operations['retrieveModel'];
    put?: never;
    post?: never;
    /**
     * Delete a fine-tuned model
     * @description Deletes a fine-tuned model permanently. Only organization owners can do this. The vendor's models cannot be deleted.
     */
    delete: operations['deleteModel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/moderations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Moderate text and images
     * @description Classifies content by categories of harm. It blocks and changes nothing; the caller decides what to do with the results.
     */
    post: operations['createModeration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     * @description Lists the projects of the organization. Archived projects are included on request.
     */
    get: operations['listProjects'];
    put?: never;
    /**
     * Create a project
     * @description Creates a project in the organization. Projects can be archived, but not deleted.
     */
    post: operations['createProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a project
     * @description Returns the metadata of one project, archived or not.
     */
    get: operations['retrieveProject'];
    put?: never;
    /**
     * Update a project
     * @description Renames a project, or changes the encryption key of its data. Archived projects cannot be changed.
     */
    post: operations['modifyProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/api_keys': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * List API keys of a project
     * @description Lists the API keys of the project, both of people and of service accounts. Secrets are not included.
     */
    get: operations['listProjectApiKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/api_keys/{api_key_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an API key of a project
     * @description Returns the metadata of one API key, such as its owner and its last use. The secret is not included.
     */
    get: operations['retrieveProjectApiKey'];
    put?: never;
    post?: never;
    /**
     * Delete an API key of a project
     * @description Revokes an API key permanently. For requests with this key, the server answers 401.
     */
    delete: operations['deleteProjectApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to archive.
         * @example proj_Xk5RtGz8Wb1QvJm6Ch3PyN9s
         */
        project_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Archive a project
     * @description Archives a project. It can no longer be used or changed, but it can be retrieved and listed.
     */
    post: operations['archiveProject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/model_permissions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve model permissions of a project
     * @description Returns the models that the project can or cannot use.
     */
    get: operations['retrieveProjectModelPermissions'];
    put?: never;
    /**
     * Update model permissions of a project
     * @description Sets the models that the project can or cannot use. Replaces the previous permissions completely.
     */
    post: operations['updateProjectModelPermissions'];
    /**
     * Delete model permissions of a project
     * @description Deletes the model permissions of the project. It then has no restrictions of its own.
     */
    delete: operations['deleteProjectModelPermissions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/rate_limits': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * List rate limits of a project
     * @description Lists the rate limits of the project, one per model.
     */
    get: operations['listProjectRateLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/rate_limits/{rate_limit_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the rate limit, as returned by the list.
         * @example rl-gpt-5-mini
         */
        rate_limit_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update a rate limit of a project
     * @description Changes the rate limit of the project for one model, up to the limit of the organization.
     */
    post: operations['updateProjectRateLimits'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/service_accounts': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * List service accounts of a project
     * @description Lists the service accounts of the project. Their API keys are in the key list of the project.
     */
    get: operations['listProjectServiceAccounts'];
    put?: never;
    /**
     * Create a service account
     * @description Creates an account for a program, by default with a first API key. Only this response contains the secret of the key.
     */
    post: operations['createProjectServiceAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/service_accounts/{service_account_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a service account
     * @description Returns the metadata of one service account, without the secrets of its keys.
     */
    get: operations['retrieveProjectServiceAccount'];
    put?: never;
    /**
     * Update a service account
     * @description Updates the name or the role of a service account.
     */
    post: operations['updateProjectServiceAccount'];
    /**
     * Delete a service account
     * @description Deletes a service account permanently. Its keys stop working.
     */
    delete: operations['deleteProjectServiceAccount'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an API key for a service account
     * @description Creates another API key for the account, for example to replace one without downtime. Only this response contains the secret.
     */
    post: operations['createProjectServiceAccountApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/users': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /**
     * List users of a project
     * @description Lists the members of the project with their roles.
     */
    get: operations['listProjectUsers'];
    put?: never;
    /**
     * Add a user to a project
     * @description Makes a user of the organization a member of the project. Select the user by id or by email address.
     */
    post: operations['createProjectUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/projects/{project_id}/users/{user_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a user of a project
     * @description Returns the role of a user in the project, and the time when it started.
     */
    get: operations['retrieveProjectUser'];
    put?: never;
    /**
     * Update a user of a project
     * @description Changes the user's role in this project. Roles in other projects stay the same.
     */
    post: operations['modifyProjectUser'];
    /**
     * Remove a user from a project
     * @description Removes a user from the project. The user remains in the organization.
     */
    delete: operations['deleteProjectUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a response
     * @description Generates an answer to text, images and files, with optional tools. The server runs hosted tools. Calls of functions, custom tools, local shells and computers end the response: run them and send their outputs as the input of the next one. To continue a conversation, use `previous_response_id` or `conversation`, or send its items again. With `stream: true`, the answer is an event stream; with `background: true`, it is generated without an open connection.
     */
    post: operations['createResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses/{response_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a response
     * @description Returns a stored response, which may still be in progress in the background. With `stream=true`, returns its events, past ones first; use this to resume an interrupted stream of a background response.
     */
    get: operations['getResponse'];
    put?: never;
    post?: never;
    /**
     * Delete a response
     * @description Deletes a stored response and its input permanently. Responses that continue it are kept.
     */
    delete: operations['deleteResponse'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses/{response_id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a response that was created with `background: true`.
         * @example resp_0e8a3aef77dc7b58a7ab498e4feb9c8d
         */
        response_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a background response
     * @description Cancels background processing. Other responses cannot be cancelled; close the connection instead.
     */
    post: operations['cancelResponse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses/{response_id}/input_items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    /**
     * List input items of a response
     * @description Lists the input items of a response, including those of earlier turns, newest first by default. Output of earlier turns, such as reasoning, can be among them.
     */
    get: operations['listInputItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses/input_tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Count input tokens
     * @description Counts the input tokens of a request without generating an answer. Send the fields of the intended request.
     */
    post: operations['getInputTokenCounts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses/compact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compact a conversation
     * @description Compacts a long conversation into a few items with the same meaning for the model. Nothing is stored. Send the items as the input of the next response, followed by new input.
     */
    post: operations['compactConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/costs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get costs
     * @description Returns the daily costs of the organization. Unlike usage, costs cannot be filtered by user or model; group by `line_item` to separate models.
     */
    get: operations['usageCosts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/audio_speeches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of speech generation
     * @description Returns the number of characters that were converted to speech, per time bucket.
     */
    get: operations['usageAudioSpeeches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/audio_transcriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of transcription
     * @description Returns the number of seconds of audio that were transcribed, per time bucket.
     */
    get: operations['usageAudioTranscriptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/code_interpreter_sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of code interpreter sessions
     * @description Returns the number of sessions of the code interpreter tool, per time bucket.
     */
    get: operations['usageCodeInterpreterSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of text models
     * @description Returns the number of input and output tokens of Responses, Chat completions and Completions, per time bucket. Text, audio and image tokens are included.
     */
    get: operations['usageCompletions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of embedding models
     * @description Returns the number of input tokens of embedding models, per time bucket.
     */
    get: operations['usageEmbeddings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/file_search_calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of file search
     * @description Returns the number of calls of the file search tool, per time bucket.
     */
    get: operations['usageFileSearchCalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of image models
     * @description Returns the number of images that were generated or edited, per time bucket.
     */
    get: operations['usageImages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/moderations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of moderation models
     * @description Returns the number of input tokens of moderation models, per time bucket. Moderation is free, so it does not appear in costs.
     */
    get: operations['usageModerations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/vector_stores': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of vector stores
     * @description Returns the storage used by vector stores, per time bucket.
     */
    get: operations['usageVectorStores'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/web_search_calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get usage of web search
     * @description Returns the number of calls of the web search tool, per time bucket.
     */
    get: operations['usageWebSearchCalls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List vector stores
     * @description Lists the vector stores of the key's project, newest first by default. Expired stores are included.
     */
    get: operations['listVectorStores'];
    put?: never;
    /**
     * Create a vector store
     * @description Creates a collection of files for semantic search. Files are split into chunks and embedded in the background: poll the store until its `status` is `completed`. Files that are already processed can be searched earlier.
     */
    post: operations['createVectorStore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a vector store
     * @description Returns the metadata of a store: its status, its size and its expiry time.
     */
    get: operations['getVectorStore'];
    put?: never;
    /**
     * Update a vector store
     * @description Updates the name, the metadata or the expiry policy of a store. Files have their own operations.
     */
    post: operations['modifyVectorStore'];
    /**
     * Delete a vector store
     * @description Deletes a store and its chunks permanently. The uploaded files are kept.
     */
    delete: operations['deleteVectorStore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/search': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search a vector store
     * @description Finds the chunks that best match a query by meaning and keywords. A filter restricts the search to files with certain attributes.
     */
    post: operations['searchVectorStore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/files': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /**
     * List files in a vector store
     * @description Lists the files in a store, including those that failed, newest first by default.
     */
    get: operations['listVectorStoreFiles'];
    put?: never;
    /**
     * Add a file to a vector store
     * @description Adds an uploaded file to a store. It is processed in the background: poll the file until its `status` is no longer `in_progress`. For several files, create a batch; it counts as one write, and writes are limited per store.
     */
    post: operations['createVectorStoreFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a file in a vector store
     * @description Returns the processing status, the chunking strategy and the attributes of a file.
     */
    get: operations['getVectorStoreFile'];
    put?: never;
    /**
     * Update attributes of a file in a vector store
     * @description Replaces all attributes of a file. Send those to keep as well. The chunks stay the same.
     */
    post: operations['updateVectorStoreFileAttributes'];
    /**
     * Remove a file from a vector store
     * @description Removes a file and its chunks from a store. The uploaded file and other stores are not affected.
     */
    delete: operations['deleteVectorStoreFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve the text of a file in a vector store
     * @description Returns the text that was extracted from a file. Searches use this text, so it shows, for example, how a scanned page was recognized.
     */
    get: operations['retrieveVectorStoreFileContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/file_batches': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add files to a vector store
     * @description Adds up to 2000 uploaded files to a store at once, with common attributes (`file_ids`) or individual ones (`files`). Poll the batch until its `status` is no longer `in_progress`.
     */
    post: operations['createVectorStoreFileBatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a file batch
     * @description Returns the status of a batch and the number of processed files.
     */
    get: operations['getVectorStoreFileBatch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a file batch
     * @description Cancels the processing of the remaining files. Files that are already processed stay in the store.
     */
    post: operations['cancelVectorStoreFileBatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /**
     * List files of a file batch
     * @description Lists the files of a batch in any state, newest first by default.
     */
    get: operations['listFilesInVectorStoreBatch'];
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
/** What the contract names to use it in several places: schemas, parameters, headers and answers. */
export interface components {
  schemas: {
    /** @description Tools that were added at this point of the conversation. */
    AdditionalTools: {
      /**
       * @description Marks the item as additional tools.
       * @default additional_tools
       * @constant
       */
      type: 'additional_tools';
      /** @description Id of the item. */
      id: string;
      /** @description Author of a message. Some values are used only internally by the vendor's models. */
      role: components['schemas']['MessageRole'];
      /** @description The added tools. */
      tools: components['schemas']['Tool'][];
    };
    /** @description Adds tools from this point of the conversation on. Earlier items stay unchanged. */
    AdditionalToolsItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /**
       * @description Marks the item as additional tools.
       * @default additional_tools
       * @constant
       */
      type: 'additional_tools';
      /**
       * @description Author of the item. Only the developer can add tools.
       * @default developer
       * @constant
       */
      role: 'developer';
      /** @description The tools to add. */
      tools: components['schemas']['Tool'][];
    };
    /** @description Source of a part of the text. */
    Annotation:
      | components['schemas']['FileCitationBody']
      | components['schemas']['UrlCitationBody']
      | components['schemas']['ContainerFileCitationBody']
      | components['schemas']['FilePath'];
    /**
     * @description Whether the change was applied.
     * @enum {string}
     */
    ApplyPatchCallOutputStatus: 'completed' | 'failed';
    /**
     * @description Whether the caller applied the change.
     * @enum {string}
     */
    ApplyPatchCallOutputStatusParam: 'completed' | 'failed';
    /**
     * @description Whether the model has completed the change.
     * @enum {string}
     */
    ApplyPatchCallStatus: 'in_progress' | 'completed';
    /**
     * @description Whether the model had completed the change.
     * @enum {string}
     */
    ApplyPatchCallStatusParam: 'in_progress' | 'completed';
    /** @description Creates a new file. */
    ApplyPatchCreateFileOperation: {
      /**
       * @description Marks the operation as file creation.
       * @default create_file
       * @constant
       */
      type: 'create_file';
      /** @description Path of the new file, relative to the workspace. Make sure that it stays inside the workspace. */
      path: string;
      /** @description Content of the file. Each line starts with `+`. */
      diff: string;
    };
    /** @description File creation, as proposed by the model. */
    ApplyPatchCreateFileOperationParam: {
      /**
       * @description Marks the operation as file creation.
       * @default create_file
       * @constant
       */
      type: 'create_file';
      /** @description Path of the new file, relative to the workspace. */
      path: string;
      /** @description Content of the file. Each line starts with `+`. At most 10485760 characters. */
      diff: string;
    };
    /** @description Deletes a file from the workspace. */
    ApplyPatchDeleteFileOperation: {
      /**
       * @description Marks the operation as file deletion.
       * @default delete_file
       * @constant
       */
      type: 'delete_file';
      /** @description Path of the file within the workspace. Make sure that it does not lead outside. */
      path: string;
    };
    /** @description File deletion, as proposed by the model. */
    ApplyPatchDeleteFileOperationParam: {
      /**
       * @description Marks the operation as file deletion.
       * @default delete_file
       * @constant
       */
      type: 'delete_file';
      /** @description Path of the deleted file, relative to the workspace. */
      path: string;
    };
    /** @description The proposed file operation. */
    ApplyPatchOperationParam:
      | components['schemas']['ApplyPatchCreateFileOperationParam']
      | components['schemas']['ApplyPatchDeleteFileOperationParam']
      | components['schemas']['ApplyPatchUpdateFileOperationParam'];
    /** @description A change to one file that the caller must apply. Answer with an `apply_patch_call_output` item. */
    ApplyPatchToolCall: {
      /**
       * @description Marks the item as a patch call.
       * @default apply_patch_call
       * @constant
       */
      type: 'apply_patch_call';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call. The output repeats it. */
      call_id: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCaller'] | null;
      /** @description Whether the model has completed the change. */
      status: components['schemas']['ApplyPatchCallStatus'];
      /** @description The file operation. */
      operation:
        | components['schemas']['ApplyPatchCreateFileOperation']
        | components['schemas']['ApplyPatchDeleteFileOperation']
        | components['schemas']['ApplyPatchUpdateFileOperation'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A patch call of an earlier turn. */
    ApplyPatchToolCallItemParam: {
      /**
       * @description Marks the item as a patch call.
       * @default apply_patch_call
       * @constant
       */
      type: 'apply_patch_call';
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call, unchanged. From 1 to 64 characters. */
      call_id: string;
      /** @description Caller of the tool, copied from the call. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /** @description Whether the model had completed the change. */
      status: components['schemas']['ApplyPatchCallStatusParam'];
      /** @description The proposed file operation. */
      operation: components['schemas']['ApplyPatchOperationParam'];
    };
    /** @description Result of a patch call. */
    ApplyPatchToolCallOutput: {
      /**
       * @description Marks the item as the output of a patch call.
       * @default apply_patch_call_output
       * @constant
       */
      type: 'apply_patch_call_output';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call that this output answers. */
      call_id: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCaller'] | null;
      /** @description Whether the change was applied. */
      status: components['schemas']['ApplyPatchCallOutputStatus'];
      /** @description Report of the caller, such as the reason why the patch did not apply. */
      output?: string | null;
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description Reports the result of a patch call. */
    ApplyPatchToolCallOutputItemParam: {
      /**
       * @description Marks the item as the output of a patch call.
       * @default apply_patch_call_output
       * @constant
       */
      type: 'apply_patch_call_output';
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call that this output answers. From 1 to 64 characters. */
      call_id: string;
      /** @description Caller of the tool, copied from the call. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /** @description Whether the caller applied the change. */
      status: components['schemas']['ApplyPatchCallOutputStatusParam'];
      /** @description Report for the model, in particular the reason why a patch did not apply. The model uses it for the next attempt. At most 10485760 characters. */
      output?: string | null;
    };
    /** @description Lets the model propose file changes as diffs. The caller applies them. */
    ApplyPatchToolParam: {
      /**
       * @description Marks the tool as apply-patch.
       * @default apply_patch
       * @constant
       */
      type: 'apply_patch';
      /** @description Who can propose a patch. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
    };
    /** @description Changes parts of an existing file. */
    ApplyPatchUpdateFileOperation: {
      /**
       * @description Marks the operation as a file update.
       * @default update_file
       * @constant
       */
      type: 'update_file';
      /** @description Path of the file, relative to the workspace. Make sure that it stays inside the workspace. */
      path: string;
      /** @description Changes in V4A diff format. `@@` lines give the context instead of line numbers. */
      diff: string;
    };
    /** @description File update, as proposed by the model. */
    ApplyPatchUpdateFileOperationParam: {
      /**
       * @description Marks the operation as a file update.
       * @default update_file
       * @constant
       */
      type: 'update_file';
      /** @description Path of the updated file, relative to the workspace. */
      path: string;
      /** @description Changes in V4A diff format. At most 10485760 characters. */
      diff: string;
    };
    /** @description Approximate location of the user. Search results take it into account. */
    ApproximateLocation: {
      /**
       * @description Marks the location as approximate, the only kind so far.
       * @default approximate
       * @constant
       */
      type: 'approximate';
      /** @description Two-letter ISO 3166-1 code of the country. */
      country?: string | null;
      /** @description Name of the state or region, as free text. */
      region?: string | null;
      /** @description Name of the city, as free text. */
      city?: string | null;
      /** @description IANA name of the time zone, such as `Europe/Lisbon`. */
      timezone?: string | null;
    };
    /**
     * @deprecated
     * @description A model with instructions and tools that can be run on threads. Replaced by Responses.
     */
    AssistantObject: {
      /** @description Stable id. Pass it wherever an operation takes an assistant. */
      id: string;
      /**
       * @description Marks this object as an assistant.
       * @constant
       */
      object: 'assistant';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Display name. The model does not see it. At most 256 characters. */
      name: string | null;
      /** @description Purpose of the assistant, for display only. At most 512 characters. */
      description: string | null;
      /** @description Model for runs that do not set their own. */
      model: string;
      /** @description System instructions for runs that do not set their own. At most 256000 characters. */
      instructions: string | null;
      /**
       * @description Tools for runs that do not set their own. At most 128 items.
       * @default []
       */
      tools: components['schemas']['AssistantTool'][];
      /** @description Files and vector stores that the tools can use in every thread. Null if there are none. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
      /** @description Sampling temperature, from 0 (the most likely tokens) to 2. Runs can override it. */
      temperature?: number | null;
      /** @description Share of the probability mass to sample from, an alternative to `temperature`. */
      top_p?: number | null;
      /** @description Format of the answer. Runs can override it. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description One event of a run stream. `event` is the event name, `data` the parsed JSON of the data lines. The stream covers the run up to a final status or `requires_action`, and ends with `done`. */
    AssistantStreamEvent:
      | components['schemas']['ThreadStreamEvent']
      | components['schemas']['RunStreamEvent']
      | components['schemas']['RunStepStreamEvent']
      | components['schemas']['MessageStreamEvent']
      | components['schemas']['ErrorEvent']
      | components['schemas']['DoneEvent'];
    /** @description Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
    AssistantSupportedModels:
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
      | (string & {});
    /** @description A tool of the assistant. `type` gives its kind. */
    AssistantTool:
      | components['schemas']['AssistantToolsCode']
      | components['schemas']['AssistantToolsFileSearch']
      | components['schemas']['AssistantToolsFunction'];
    /** @description Resources of each tool. Entries of tools that are not enabled are ignored. */
    AssistantToolResources: {
      /** @description Resources of the code interpreter. */
      code_interpreter?: {
        /**
         * @description Ids of files to copy into the sandbox. Their purpose must be `assistants`. At most 20 items.
         * @default []
         */
        file_ids?: string[];
      };
      /** @description Resources of file search. */
      file_search?: {
        /** @description Id of the vector store to search. At most one. */
        vector_store_ids?: string[];
      };
    };
    /** @description Lets the model write Python and run it in a sandbox, with the files of `tool_resources.code_interpreter`. */
    AssistantToolsCode: {
      /**
       * @description Selects the code interpreter.
       * @constant
       */
      type: 'code_interpreter';
    };
    /** @description Lets the model search the vector stores of the assistant and the thread. */
    AssistantToolsFileSearch: {
      /**
       * @description Selects file search.
       * @constant
       */
      type: 'file_search';
      /** @description Search settings. If omitted, the defaults of the server. */
      file_search?: {
        /** @description Maximum number of results per search. If omitted, 20 for the GPT-4 family, 5 for `gpt-3.5-turbo`. A search returns fewer if few results reach the score threshold, or if their text is long. From 1 to 50. */
        max_num_results?: number;
        /** @description Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
        ranking_options?: components['schemas']['FileSearchRankingOptions'];
      };
    };
    /** @description Makes an attached file available to file search. */
    AssistantToolsFileSearchTypeOnly: {
      /**
       * @description Selects file search.
       * @constant
       */
      type: 'file_search';
    };
    /** @description A function of the caller. When the model calls it, the run pauses until the output is submitted. */
    AssistantToolsFunction: {
      /**
       * @description Marks the tool as a function.
       * @constant
       */
      type: 'function';
      /** @description Declares a function of the caller to the model. */
      function: components['schemas']['FunctionObject'];
    };
    /** @description Format of the answer. `auto` means text. The objects select plain text, any JSON, or JSON that follows a schema. */
    AssistantsApiResponseFormatOption:
      | 'auto'
      | components['schemas']['ResponseFormatText']
      | components['schemas']['ResponseFormatJsonObject']
      | components['schemas']['ResponseFormatJsonSchema'];
    /** @description Whether the model calls tools. `none` disables them, `auto` lets the model decide, `required` forces at least one call before the answer, and an object forces a call of that tool. If omitted, `auto` with tools and `none` without. */
    AssistantsApiToolChoiceOption: ('none' | 'auto' | 'required') | components['schemas']['AssistantsNamedToolChoice'];
    /** @description A tool that the model must call. */
    AssistantsNamedToolChoice: {
      /**
       * @description Kind of the tool. With `function`, the field `function` names the function.
       * @enum {string}
       */
      type: 'function' | 'code_interpreter' | 'file_search';
      /** @description The function to call. Required if `type` is `function`. */
      function?: components['schemas']['AssistantsNamedToolChoiceFunction'];
    };
    /** @description The function to call. Required if `type` is `function`. */
    AssistantsNamedToolChoiceFunction: {
      /** @description Name of the function, as declared in the tools of the run. */
      name: string;
    };
    /** @description One event in the organization. In addition to the common fields, an entry has a field named after its `type` with the details: an entry of type `api_key.created` has the property `api_key.created`. Types without known details have no such field. */
    AuditLog: {
      /** @description Id of this entry. */
      id: string;
      /** @description Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
      type: components['schemas']['AuditLogEventType'];
      /**
       * Format: unixtime
       * @description Time of the event, in Unix seconds.
       */
      effective_at: number;
      /** @description Project of the event. Absent for events of the whole organization. */
      project?: {
        /** @description Id of the project. */
        id?: string;
        /** @description Name of the project at the time of the event. */
        name?: string;
      };
      /** @description Who caused the event. Null if there is no specific actor. */
      actor?: components['schemas']['AuditLogActor'] | null;
      /** @description A new API key was created. */
      'api_key.created'?: {
        /** @description Tracking id of the key. The key cannot be derived from it. */
        id?: string;
        /** @description Initial settings of the key. */
        data?: {
          /** @description Scopes of the key, such as `api.model.request`. */
          scopes?: string[];
        };
      };
      /** @description The scopes of an API key were changed. */
      'api_key.updated'?: {
        /** @description Tracking id of the key. The key cannot be derived from it. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description New scopes of the key, such as `api.model.request`. */
          scopes?: string[];
        };
      };
      /** @description An API key was deleted and no longer works. */
      'api_key.deleted'?: {
        /** @description Tracking id of the key. The key cannot be derived from it. */
        id?: string;
      };
      /** @description A project got access to a fine-tuned model checkpoint. */
      'checkpoint.permission.created'?: {
        /** @description Id of the checkpoint permission. */
        id?: string;
        /** @description The project and the checkpoint. */
        data?: {
          /** @description Project that got access to the checkpoint. */
          project_id?: string;
          /** @description Model name of the checkpoint. */
          fine_tuned_model_checkpoint?: string;
        };
      };
      /** @description A project lost access to a fine-tuned model checkpoint. */
      'checkpoint.permission.deleted'?: {
        /** @description Id of the checkpoint permission. */
        id?: string;
      };
      /** @description An encryption key from an external key store was registered. */
      'external_key.registered'?: {
        /** @description Id of the registered key. */
        id?: string;
        /** @description Location and access settings of the key. The fields depend on the key store. */
        data?: {
          [key: string]: unknown;
        };
      };
      /** @description A registered encryption key was removed. */
      'external_key.removed'?: {
        /** @description Id of the removed key. */
        id?: string;
      };
      /** @description A user group was created. */
      'group.created'?: {
        /** @description Id of the user group. */
        id?: string;
        /** @description Initial settings of the group. */
        data?: {
          /** @description Name assigned to the group. */
          group_name?: string;
        };
      };
      /** @description A user group was updated. */
      'group.updated'?: {
        /** @description Id of the user group. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description New name of the group. */
          group_name?: string;
        };
      };
      /** @description A user group was deleted. */
      'group.deleted'?: {
        /** @description Id of the user group. */
        id?: string;
      };
      /** @description SCIM user provisioning was enabled. */
      'scim.enabled'?: {
        /** @description Id of the object for which provisioning was enabled, usually an organization. */
        id?: string;
      };
      /** @description SCIM user provisioning was disabled. */
      'scim.disabled'?: {
        /** @description Id of the object for which provisioning was disabled, usually an organization. */
        id?: string;
      };
      /** @description An invitation to the organization was sent. */
      'invite.sent'?: {
        /** @description Id of the invitation. */
        id?: string;
        /** @description The invited person. */
        data?: {
          /** @description Email address of the invited person. */
          email?: string;
          /** @description Role in the organization after acceptance. */
          role?: string;
        };
      };
      /** @description An invitation was accepted. */
      'invite.accepted'?: {
        /** @description Id of the invitation. */
        id?: string;
      };
      /** @description An invitation was withdrawn before its acceptance. */
      'invite.deleted'?: {
        /** @description Id of the invitation. */
        id?: string;
      };
      /** @description An IP allowlist was created. It has no effect until it is activated. */
      'ip_allowlist.created'?: {
        /** @description Id of the IP allowlist. */
        id?: string;
        /** @description Display name of the list. */
        name?: string;
        /** @description Addresses and CIDR ranges on the list. */
        allowed_ips?: string[];
      };
      /** @description The addresses of an IP allowlist were changed. */
      'ip_allowlist.updated'?: {
        /** @description Id of the IP allowlist. */
        id?: string;
        /** @description New addresses and CIDR ranges on the list. */
        allowed_ips?: string[];
      };
      /** @description An IP allowlist was deleted, with all its addresses. */
      'ip_allowlist.deleted'?: {
        /** @description Id of the IP allowlist. */
        id?: string;
        /** @description Display name of the list. */
        name?: string;
        /** @description Addresses and CIDR ranges on the deleted list. */
        allowed_ips?: string[];
      };
      /** @description IP allowlists were activated. Requests from other addresses are rejected. */
      'ip_allowlist.config.activated'?: {
        /** @description The activated lists. */
        configs?: {
          /** @description Id of the IP allowlist. */
          id?: string;
          /** @description Display name of the list. */
          name?: string;
        }[];
      };
      /** @description IP allowlists were deactivated. */
      'ip_allowlist.config.deactivated'?: {
        /** @description The deactivated lists. */
        configs?: {
          /** @description Id of the IP allowlist. */
          id?: string;
          /** @description Display name of the list. */
          name?: string;
        }[];
      };
      /** @description A sign-in succeeded. The details have no guaranteed fields. */
      'login.succeeded'?: {
        [key: string]: unknown;
      };
      /** @description A sign-in failed. */
      'login.failed'?: {
        /** @description Machine-readable reason for the failure. */
        error_code?: string;
        /** @description Failure message in plain language. */
        error_message?: string;
      };
      /** @description A sign-out succeeded. The details have no guaranteed fields. */
      'logout.succeeded'?: {
        [key: string]: unknown;
      };
      /** @description A sign-out failed. */
      'logout.failed'?: {
        /** @description Machine-readable reason for the failure. */
        error_code?: string;
        /** @description Failure message in plain language. */
        error_message?: string;
      };
      /** @description Organization settings were updated. */
      'organization.updated'?: {
        /** @description Id of the organization. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description Display name of the organization. */
          title?: string;
          /** @description Description text of the organization. */
          description?: string;
          /** @description Short unique name of the organization. */
          name?: string;
          /** @description Who can see the page with messages of assistants and the playground: `ANY_ROLE`, `OWNERS` or `NONE`. */
          threads_ui_visibility?: string;
          /** @description Who can see the usage of the organization: `ANY_ROLE`, `OWNERS` or `NONE`. */
          usage_dashboard_visibility?: string;
          /** @description Which API calls are logged: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`. */
          api_call_logging?: string;
          /** @description Projects with logged calls if `api_call_logging` is `enabled_for_selected_projects`. A single string contains all ids. */
          api_call_logging_project_ids?: string;
        };
      };
      /** @description A new project was created in the organization. */
      'project.created'?: {
        /** @description Id of the project. */
        id?: string;
        /** @description Initial settings of the project. */
        data?: {
          /** @description Short unique name of the project. */
          name?: string;
          /** @description Display name of the organization. */
          title?: string;
        };
      };
      /** @description The settings of a project were changed. */
      'project.updated'?: {
        /** @description Id of the project. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description New display name. */
          title?: string;
        };
      };
      /** @description A project was archived. Its keys no longer work. */
      'project.archived'?: {
        /** @description Id of the project. */
        id?: string;
      };
      /** @description A project was deleted from the organization. */
      'project.deleted'?: {
        /** @description Id of the project. */
        id?: string;
      };
      /** @description A rate limit of a project was updated. */
      'rate_limit.updated'?: {
        /** @description Id of the rate limit, which applies to one model in one project. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description Maximum number of requests per minute. */
          max_requests_per_1_minute?: number;
          /** @description Maximum number of tokens per minute. */
          max_tokens_per_1_minute?: number;
          /** @description Maximum number of images per minute. Some models have no such limit. */
          max_images_per_1_minute?: number;
          /** @description Maximum audio volume per minute, in megabytes. Some models have no such limit. */
          max_audio_megabytes_per_1_minute?: number;
          /** @description Maximum number of requests per day. Some models have no such limit. */
          max_requests_per_1_day?: number;
          /** @description Maximum number of input tokens that batches can enqueue per day. Some models have no such limit. */
          batch_1_day_max_input_tokens?: number;
        };
      };
      /** @description A rate limit of a project was deleted. */
      'rate_limit.deleted'?: {
        /** @description Id of the rate limit, which applies to one model in one project. */
        id?: string;
      };
      /** @description A custom role was created. */
      'role.created'?: {
        /** @description Id of the role. */
        id?: string;
        /** @description Name of the custom role. */
        role_name?: string;
        /** @description Permissions that come with the role. */
        permissions?: string[];
        /** @description Kind of the resource in `resource_id`, such as `api.project`. */
        resource_type?: string;
        /** @description Organization or project that owns the role. */
        resource_id?: string;
      };
      /** @description A custom role was updated. */
      'role.updated'?: {
        /** @description Id of the role. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description New name of the role. */
          role_name?: string;
          /** @description Organization or project that owns the role. */
          resource_id?: string;
          /** @description Kind of the resource in `resource_id`, such as `api.project`. */
          resource_type?: string;
          /** @description Permissions added to the role. */
          permissions_added?: string[];
          /** @description Permissions removed from the role. */
          permissions_removed?: string[];
          /** @description Purpose of the role. */
          description?: string;
          /** @description Additional data stored with the role. */
          metadata?: {
            [key: string]: unknown;
          };
        };
      };
      /** @description A custom role was deleted. */
      'role.deleted'?: {
        /** @description Id of the role. */
        id?: string;
      };
      /** @description A role was assigned. */
      'role.assignment.created'?: {
        /** @description Id of the assignment. */
        id?: string;
        /** @description User or group that received the role. */
        principal_id?: string;
        /** @description Whether `principal_id` is the id of a `user` or a `group`. */
        principal_type?: string;
        /** @description Organization or project in which the role applies. */
        resource_id?: string;
        /** @description Kind of the resource in `resource_id`, such as `api.project`. */
        resource_type?: string;
      };
      /** @description A role assignment was removed. */
      'role.assignment.deleted'?: {
        /** @description Id of the assignment. */
        id?: string;
        /** @description User or group that lost the role. */
        principal_id?: string;
        /** @description Whether `principal_id` is the id of a `user` or a `group`. */
        principal_type?: string;
        /** @description Organization or project in which the role applied. */
        resource_id?: string;
        /** @description Kind of the resource in `resource_id`, such as `api.project`. */
        resource_type?: string;
      };
      /** @description A role was bound to a resource, such as a connector of a ChatGPT workspace. */
      'role.bound_to_resource'?: {
        /** @description Id of the resource. For a connector, `<workspace_id>__<connector_id>`. */
        id?: string;
        /** @description Role that was bound to the resource. */
        role_id?: string;
        /** @description Resource to which the role was bound. */
        resource_id?: string;
        /** @description Kind of the resource in `resource_id`. */
        resource_type?: string;
        /** @description Permissions of the role on the resource. */
        permissions?: string[];
        /** @description ChatGPT workspace of the connector. */
        workspace_id?: string;
        /** @description Id of the connector within its workspace. */
        connector_id?: string;
        /** @description Name of the connector, or its id if the name is unknown. */
        connector_name?: string;
        /** @description Whether the role can use the connector. */
        enabled?: boolean;
        /** @description Kind of change that caused the event. */
        source?:
          | 'role_toggle'
          | 'role_connector_update'
          | 'role_delete'
          | 'workspace_permissions'
          | 'connector_publish'
          | (string & {});
      };
      /** @description A role lost access to a resource. */
      'role.unbound_from_resource'?: {
        /** @description Id of the resource. For a connector, `<workspace_id>__<connector_id>`. */
        id?: string;
        /** @description Role that was unbound from the resource. */
        role_id?: string;
        /** @description Resource from which the role was unbound. */
        resource_id?: string;
        /** @description Kind of the resource in `resource_id`. */
        resource_type?: string;
        /** @description Previous permissions of the role on the resource. */
        permissions?: string[];
        /** @description ChatGPT workspace of the connector. */
        workspace_id?: string;
        /** @description Id of the connector within its workspace. */
        connector_id?: string;
        /** @description Name of the connector, or its id if the name is unknown. */
        connector_name?: string;
        /** @description Whether the role can use the connector. */
        enabled?: boolean;
        /** @description Kind of change that caused the event. */
        source?:
          | 'role_toggle'
          | 'role_connector_update'
          | 'role_delete'
          | 'workspace_permissions'
          | 'connector_publish'
          | (string & {});
      };
      /** @description A new service account was created in a project. */
      'service_account.created'?: {
        /** @description Id of the service account. */
        id?: string;
        /** @description Initial settings of the account. */
        data?: {
          /** @description Role in the project, `owner` or `member`. */
          role?: string;
        };
      };
      /** @description The settings of a service account were changed. */
      'service_account.updated'?: {
        /** @description Id of the service account. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description New role in the project, `owner` or `member`. */
          role?: string;
        };
      };
      /** @description A service account and its keys were deleted. */
      'service_account.deleted'?: {
        /** @description Id of the service account. */
        id?: string;
      };
      /** @description An external identity provider was added. Workloads can use its tokens instead of an API key. */
      'workload_identity_provider.created'?: {
        /** @description Id of the identity provider. */
        id?: string;
        /** @description Initial settings of the provider. */
        data?: {
          [key: string]: unknown;
        };
      };
      /** @description The settings of an identity provider for workloads were changed. */
      'workload_identity_provider.updated'?: {
        /** @description Id of the identity provider. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          [key: string]: unknown;
        };
      };
      /** @description An external identity provider was removed. Workloads can no longer use its tokens. */
      'workload_identity_provider.deleted'?: {
        /** @description Id of the identity provider. */
        id?: string;
        /** @description Display name of the deleted provider. */
        name?: string;
      };
      /** @description Tokens of an identity provider were mapped to a service account. */
      'workload_identity_provider_mapping.created'?: {
        /** @description Id of the mapping. */
        id?: string;
        /** @description Identity provider that issues the mapped tokens. */
        identity_provider_id?: string;
        /** @description The mapped tokens and the service account. */
        data?: {
          [key: string]: unknown;
        };
      };
      /** @description A mapping of tokens to a service account was updated. */
      'workload_identity_provider_mapping.updated'?: {
        /** @description Id of the mapping. */
        id?: string;
        /** @description Identity provider that issues the mapped tokens. */
        identity_provider_id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          [key: string]: unknown;
        };
      };
      /** @description A mapping of tokens to a service account was deleted. */
      'workload_identity_provider_mapping.deleted'?: {
        /** @description Id of the mapping. */
        id?: string;
        /** @description Identity provider that issues the mapped tokens. */
        identity_provider_id?: string;
        /** @description Project of the service account. */
        project_id?: string;
        /** @description Service account that the tokens represented. */
        service_account_id?: string;
      };
      /** @description A user joined the organization or a project. */
      'user.added'?: {
        /** @description Id of the user. */
        id?: string;
        /** @description Initial settings of the membership. */
        data?: {
          /** @description Role of the user, `owner` or `member`. */
          role?: string;
        };
      };
      /** @description The role of a user was changed. */
      'user.updated'?: {
        /** @description Id of the user. */
        id?: string;
        /** @description The requested new values. */
        changes_requested?: {
          /** @description New role of the user, `owner` or `member`. */
          role?: string;
        };
      };
      /** @description A user was removed from the organization or from a project. */
      'user.deleted'?: {
        /** @description Id of the user. */
        id?: string;
      };
      /** @description A client certificate was uploaded. It has no effect until it is activated. */
      'certificate.created'?: {
        /** @description Id of the certificate. */
        id?: string;
        /** @description Display name of the certificate. */
        name?: string;
      };
      /** @description A client certificate was renamed. */
      'certificate.updated'?: {
        /** @description Id of the certificate. */
        id?: string;
        /** @description New name of the certificate. */
        name?: string;
      };
      /** @description A client certificate was deleted. */
      'certificate.deleted'?: {
        /** @description Id of the certificate. */
        id?: string;
        /** @description Display name of the certificate. */
        name?: string;
        /** @description Content of the certificate, in PEM format. */
        certificate?: string;
      };
      /** @description Client certificates were activated. */
      'certificates.activated'?: {
        /** @description The activated certificates. */
        certificates?: {
          /** @description Id of the certificate. */
          id?: string;
          /** @description Display name of the certificate. */
          name?: string;
        }[];
      };
      /** @description Client certificates were deactivated. */
      'certificates.deactivated'?: {
        /** @description The deactivated certificates. */
        certificates?: {
          /** @description Id of the certificate. */
          id?: string;
          /** @description Display name of the certificate. */
          name?: string;
        }[];
      };
    };
    /** @description Actor of an event, either through a browser session or through an API key. */
    AuditLogActor: {
      /**
       * @description Whether `session` or `api_key` is present.
       * @enum {string}
       */
      type?: 'session' | 'api_key';
      /** @description Signed-in user, present if `type` is `session`. */
      session?: components['schemas']['AuditLogActorSession'];
      /** @description API key of the request, present if `type` is `api_key`. */
      api_key?: components['schemas']['AuditLogActorApiKey'];
    };
    /** @description API key of the request, present if `type` is `api_key`. */
    AuditLogActorApiKey: {
      /** @description Tracking id of the key. */
      id?: string;
      /**
       * @description Kind of the key owner. The field of the same name identifies the owner.
       * @enum {string}
       */
      type?: 'user' | 'service_account';
      /** @description A user who caused an event. */
      user?: components['schemas']['AuditLogActorUser'];
      /** @description A service account that caused an event. */
      service_account?: components['schemas']['AuditLogActorServiceAccount'];
    };
    /** @description A service account that caused an event. */
    AuditLogActorServiceAccount: {
      /** @description Id of the service account. */
      id?: string;
    };
    /** @description Signed-in user, present if `type` is `session`. */
    AuditLogActorSession: {
      /** @description A user who caused an event. */
      user?: components['schemas']['AuditLogActorUser'];
      /** @description IPv4 or IPv6 address of the user. */
      ip_address?: string;
    };
    /** @description A user who caused an event. */
    AuditLogActorUser: {
      /** @description Id of the user. */
      id?: string;
      /** @description Email address for sign-in. */
      email?: string;
    };
    /** @description Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
    AuditLogEventType:
      | 'api_key.created'
      | 'api_key.updated'
      | 'api_key.deleted'
      | 'certificate.created'
      | 'certificate.updated'
      | 'certificate.deleted'
      | 'certificates.activated'
      | 'certificates.deactivated'
      | 'checkpoint.permission.created'
      | 'checkpoint.permission.deleted'
      | 'external_key.registered'
      | 'external_key.removed'
      | 'group.created'
      | 'group.updated'
      | 'group.deleted'
      | 'invite.sent'
      | 'invite.accepted'
      | 'invite.deleted'
      | 'ip_allowlist.created'
      | 'ip_allowlist.updated'
      | 'ip_allowlist.deleted'
      | 'ip_allowlist.config.activated'
      | 'ip_allowlist.config.deactivated'
      | 'login.succeeded'
      | 'login.failed'
      | 'logout.succeeded'
      | 'logout.failed'
      | 'organization.updated'
      | 'project.created'
      | 'project.updated'
      | 'project.archived'
      | 'project.deleted'
      | 'rate_limit.updated'
      | 'rate_limit.deleted'
      | 'resource.deleted'
      | 'tunnel.created'
      | 'tunnel.updated'
      | 'tunnel.deleted'
      | 'workload_identity_provider.created'
      | 'workload_identity_provider.updated'
      | 'workload_identity_provider.deleted'
      | 'workload_identity_provider_mapping.created'
      | 'workload_identity_provider_mapping.updated'
      | 'workload_identity_provider_mapping.deleted'
      | 'role.created'
      | 'role.updated'
      | 'role.deleted'
      | 'role.assignment.created'
      | 'role.assignment.deleted'
      | 'role.bound_to_resource'
      | 'role.unbound_from_resource'
      | 'scim.enabled'
      | 'scim.disabled'
      | 'service_account.created'
      | 'service_account.updated'
      | 'service_account.deleted'
      | 'user.added'
      | 'user.updated'
      | 'user.deleted'
      | 'tenant.metadata.updated'
      | 'tenant.microsoft_entra_mapping.upserted'
      | 'tenant.microsoft_entra_mapping.deleted'
      | 'tenant.workload_identity.provider.created'
      | 'tenant.workload_identity.provider.updated'
      | 'tenant.workload_identity.provider.archived'
      | 'tenant.workload_identity.mapping.created'
      | 'tenant.workload_identity.mapping.updated'
      | 'tenant.workload_identity.mapping.archived'
      | 'tenant.workload_identity.binding.created'
      | 'tenant.workload_identity.principal.provisioned'
      | 'tenant.workload_identity.access_token.issued'
      | 'tenant.admin_api_key.created'
      | 'tenant.admin_api_key.updated'
      | 'tenant.admin_api_key.deleted'
      | 'tenant.project_api_key.created'
      | 'tenant.chatgpt_access_token.revoked'
      | 'tenant.migration.completed'
      | 'tenant.sso.migrated'
      | 'tenant.domains.migrated'
      | 'tenant.sso_connection.created'
      | 'tenant.sso_connection.updated'
      | 'tenant.sso_connection.deleted'
      | 'tenant.sso_connection.setup.started'
      | 'tenant.policy.created'
      | 'tenant.policy.updated'
      | 'tenant.policy.deleted'
      | 'tenant.policy.attached'
      | 'tenant.policy.detached'
      | 'tenant.principal_authentication_policy.resolved'
      | 'tenant.scim.setup.started'
      | 'tenant.scim.deletion.requested'
      | 'tenant.scim.directory.created'
      | 'tenant.product_access_policy.updated'
      | 'tenant.resource_share_grant.created'
      | 'tenant.resource_share_grant.updated'
      | 'tenant.resource_share_grant.accepted'
      | 'tenant.resource_share_grant.declined'
      | 'tenant.resource_share_grant.revoked'
      | 'tenant.resource_share_grant.deleted'
      | 'tenant.service_account.updated'
      | 'tenant.service_account.deleted'
      | 'tenant.service_account.token.revoked'
      | 'tenant.billing.overage_limit.updated'
      | 'tenant.billing.alerts.updated'
      | 'tenant.billing.info.updated'
      | 'tenant.usage_limit.workspace.updated'
      | 'tenant.usage_limit.group.updated'
      | 'tenant.usage_limit.user.updated'
      | 'tenant.usage_limit.increase_request.updated'
      | 'tenant.usage_limit.increase_request.resolved'
      | 'tenant.group.created'
      | 'tenant.group.updated'
      | 'tenant.group.deleted'
      | 'tenant.group.member.added'
      | 'tenant.group.member.removed'
      | 'tenant.migration_rollout.status.updated'
      | 'tenant.migration_rollout.tier.updated'
      | 'tenant.role.metadata.updated'
      | 'tenant.custom_role.created'
      | 'tenant.custom_role.updated'
      | 'tenant.custom_role.deleted'
      | 'tenant.role_assignment.created'
      | 'tenant.role_assignment.deleted'
      | 'tenant.resource_role_assignment.created'
      | 'tenant.resource_role_assignment.deleted'
      | 'tenant.resource_access.updated'
      | 'tenant.resource_access.deleted'
      | 'tenant.ads_account.onboarding.redemption'
      | 'tenant.session_policy.created'
      | 'tenant.session_policy.updated'
      | 'tenant.session_policy.deleted'
      | 'tenant.session_revocation.started'
      | 'tenant.third_party_app_policy.updated'
      | 'tenant.user.added'
      | 'tenant.user.updated'
      | 'tenant.user.removed'
      | 'tenant.user.looked_up'
      | 'tenant.user.invited'
      | 'tenant.membership.revoked'
      | 'tenant.api_organization_invite.upserted'
      | 'tenant.api_organization_invite.deleted'
      | 'tenant.chatgpt_workspace_invite.upserted'
      | 'tenant.membership.accepted'
      | 'tenant.membership.declined'
      | 'tenant.workspace_invite_email_settings.updated'
      | (string & {});
    /** @description Lets the server choose. At present it uses chunks of 800 tokens with an overlap of 400. */
    AutoChunkingStrategyRequestParam: {
      /**
       * @description Selects the server's default strategy.
       * @constant
       */
      type: 'auto';
    };
    /** @description Reuses the container of the previous turn, or creates one. */
    AutoCodeInterpreterToolParam: {
      /**
       * @description Selects a container that the server manages.
       * @default auto
       * @constant
       */
      type: 'auto';
      /** @description Ids of uploaded files to copy into the container. At most 50 items. */
      file_ids?: string[];
      /** @description Memory limit of the container. If null or omitted, the smallest size. */
      memory_limit?: components['schemas']['ContainerMemoryLimit'] | null;
      /** @description Network access of the container. If omitted, none. */
      network_policy?:
        | components['schemas']['ContainerNetworkPolicyDisabledParam']
        | components['schemas']['ContainerNetworkPolicyAllowlistParam'];
    };
    /**
     * @description Who can call a tool: the model itself (`direct`) or a program written by the model (`programmatic`).
     * @enum {string}
     */
    CallableToolAllowedCaller: 'direct' | 'programmatic';
    /** @description Metadata of an uploaded certificate. */
    Certificate: {
      /**
       * @description Scope of the metadata: `certificate` in the results of upload, retrieval and renaming, otherwise the organization or a project.
       * @enum {string}
       */
      object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';
      /** @description Stable id. Pass it wherever an operation takes a certificate. */
      id: string;
      /** @description Name of the certificate, null if it has none. */
      name: string | null;
      /**
       * Format: unixtime
       * @description Upload time, in Unix seconds.
       */
      created_at: number;
      /** @description Data read from the certificate. */
      certificate_details: {
        /**
         * Format: unixtime
         * @description Start of the validity period, in Unix seconds.
         */
        valid_at?: number;
        /**
         * Format: unixtime
         * @description End of the validity period, in Unix seconds.
         */
        expires_at?: number;
        /** @description The certificate in PEM format. Only present if `include` contains `content`. */
        content?: string;
      };
      /** @description Whether the certificate is active in the scope given by `object`. Absent if the scope is `certificate`. */
      active?: boolean;
    };
    /** @description Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
    ChatCompletionAllowedTools: {
      /**
       * @description With `auto`, the model can answer without a tool. With `required`, it must call at least one.
       * @enum {string}
       */
      mode: 'auto' | 'required';
      /** @description The allowed tools, each by type and name. */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /** @description Restricts the model to a subset of the tools. */
    ChatCompletionAllowedToolsChoice: {
      /**
       * @description Marks the choice as allowed tools.
       * @constant
       */
      type: 'allowed_tools';
      /** @description Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
      allowed_tools: components['schemas']['ChatCompletionAllowedTools'];
    };
    /** @description Audio of the answer. */
    ChatCompletionAudio: {
      /** @description Id of the audio, for the `audio` field of later assistant messages. */
      id: string;
      /**
       * Format: unixtime
       * @description Time until which the id is valid, in Unix seconds.
       */
      expires_at: number;
      /** @description Audio data as base64, in the requested format. */
      data: string;
      /** @description Text of the audio. */
      transcript: string;
    };
    /** @description Voice and format of audio output. */
    ChatCompletionAudioParam: {
      /** @description Voice of the audio output: a built-in voice by name, or a custom voice by id. */
      voice: components['schemas']['VoiceIdsOrCustomVoice'];
      /**
       * @description Format of the audio data. Streams support `pcm16` only.
       * @enum {string}
       */
      format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
    };
    /** @description Input constrained by a grammar of the caller. */
    ChatCompletionCustomToolGrammarFormat: {
      /**
       * @description Selects a grammar.
       * @constant
       */
      type: 'grammar';
      /** @description The grammar for the input, and its language. */
      grammar: {
        /** @description Source of the grammar: its rules or its pattern. */
        definition: string;
        /**
         * @description Language of `definition`: Lark rules or a regular expression.
         * @enum {string}
         */
        syntax: 'lark' | 'regex';
      };
    };
    /** @description Unconstrained text input, the default. */
    ChatCompletionCustomToolTextFormat: {
      /**
       * @description Selects free text.
       * @constant
       */
      type: 'text';
    };
    /** @description Confirms the deletion of a stored completion. */
    ChatCompletionDeleted: {
      /**
       * @description Marks this object as a deletion result of a completion.
       * @constant
       */
      object: 'chat.completion.deleted';
      /** @description Id of the deleted completion. */
      id: string;
      /** @description True if the completion was deleted. */
      deleted: boolean;
    };
    /** @description Forces a call of one function of `functions`. */
    ChatCompletionFunctionCallOption: {
      /** @description Name of the function. */
      name: string;
    };
    /**
     * @deprecated
     * @description A function that the model can call. Replaced by tools of type `function`.
     */
    ChatCompletionFunctions: {
      /** @description What the function does and when to use it. The model uses this text to choose. */
      description?: string;
      /** @description Name of the function in calls. At most 64 letters, digits, underscores and dashes. */
      name: string;
      /** @description Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
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
      /** @description Id of the first completion of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last completion of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Log probabilities of the tokens of a choice. Only present with `logprobs: true`. */
    ChatCompletionLogprobs: {
      /** @description Tokens of the text, in order. Null for a refusal. */
      content: components['schemas']['ChatCompletionTokenLogprob'][] | null;
      /** @description Tokens of the refusal, in order. Null if there is none. */
      refusal: components['schemas']['ChatCompletionTokenLogprob'][] | null;
    };
    /** @description A request by the model to call a custom tool. */
    ChatCompletionMessageCustomToolCall: {
      /** @description Id of the call. The tool message with the result repeats it as `tool_call_id`. */
      id: string;
      /**
       * @description Marks the call as a custom tool call.
       * @constant
       */
      type: 'custom';
      /** @description The tool and its input. */
      custom: {
        /** @description Name of the tool. */
        name: string;
        /** @description Input for the tool, as generated by the model in the format of the tool. */
        input: string;
      };
    };
    /** @description A page of the request messages of a stored completion. */
    ChatCompletionMessageList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The messages of this page. */
      data: components['schemas']['ChatCompletionStoreMessage'][];
      /** @description Id of the first message of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A call of a function. */
    ChatCompletionMessageToolCall: {
      /** @description Id of the call. The tool message with the result repeats it as `tool_call_id`. */
      id: string;
      /**
       * @description Marks the call as a function call.
       * @constant
       */
      type: 'function';
      /** @description The function and its arguments. */
      function: {
        /** @description Name of the function. */
        name: string;
        /** @description Arguments as a JSON string. Unless the function is strict, validate them before use: they can be invalid JSON or contain unknown parameters. */
        arguments: string;
      };
    };
    /** @description Delta of a tool call. The first delta of a call contains its id, type and name; later ones extend its arguments or input. */
    ChatCompletionMessageToolCallChunk: {
      /** @description Index of the call in the message, from 0. */
      index: number;
      /** @description Id of the call. Only in its first delta. */
      id?: string | null;
      /**
       * @description Kind of the call. Only in its first delta.
       * @enum {string|null}
       */
      type?: 'function' | 'custom' | null;
      /** @description Delta of a function call. */
      function?: {
        /** @description Name of the function. Only in the first delta of a call. */
        name?: string | null;
        /** @description Text to append to the arguments. Only the concatenation is valid JSON. */
        arguments?: string | null;
      } | null;
      /** @description Delta of a custom tool call. */
      custom?: {
        /** @description Name of the tool. Only in the first delta of a call. */
        name?: string | null;
        /** @description Text to append to the input. */
        input?: string | null;
      } | null;
    };
    /** @description A tool call of the model. */
    ChatCompletionMessageToolCallUnion:
      | components['schemas']['ChatCompletionMessageToolCall']
      | components['schemas']['ChatCompletionMessageCustomToolCall'];
    /** @description The tool calls of the model. Answer each with a tool message in the next turn. */
    ChatCompletionMessageToolCalls: components['schemas']['ChatCompletionMessageToolCallUnion'][];
    /**
     * @description Output modality: text or audio.
     * @enum {string}
     */
    ChatCompletionModality: 'text' | 'audio';
    /** @description Moderation results of a request and its answer. */
    ChatCompletionModeration: {
      /** @description Result for the request messages, or the error that prevented it. */
      input:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError'];
      /** @description Result for the answer, or the error that prevented it. */
      output:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError'];
    };
    /** @description Moderation failed. The completion itself is not affected. */
    ChatCompletionModerationError: {
      /**
       * @description Marks this object as a moderation error.
       * @constant
       */
      type: 'error';
      /** @description Machine-readable reason. */
      code: string;
      /** @description Error message in plain language. */
      message: string;
    };
    /** @description Results of the moderation model. */
    ChatCompletionModerationResults: {
      /**
       * @description Marks this object as moderation results.
       * @constant
       */
      type: 'moderation_results';
      /** @description Id of the moderation model. */
      model: string;
      /** @description One result per piece of content. */
      results: components['schemas']['ModerationResultBody'][];
    };
    /** @description Forces a call of one function. */
    ChatCompletionNamedToolChoice: {
      /**
       * @description Marks the choice as a function.
       * @constant
       */
      type: 'function';
      /** @description The function that the model must call. */
      function: {
        /** @description Name of a function in `tools`. */
        name: string;
      };
    };
    /** @description Forces a call of one custom tool. */
    ChatCompletionNamedToolChoiceCustom: {
      /**
       * @description Marks the choice as a custom tool.
       * @constant
       */
      type: 'custom';
      /** @description The custom tool that the model must call. */
      custom: {
        /** @description Name of a custom tool in `tools`. */
        name: string;
      };
    };
    /** @description An earlier answer of the model, either as returned by the API or as edited by the caller. */
    ChatCompletionRequestAssistantMessage: {
      /** @description Message content. Can be omitted or null only with `tool_calls` or `function_call`. */
      content?: (string | null) | components['schemas']['ChatCompletionRequestAssistantMessageContentPart'][];
      /** @description Refusal of the model, if any. */
      refusal?: string | null;
      /**
       * @description Marks the author as the assistant.
       * @constant
       */
      role: 'assistant';
      /** @description Distinguishes participants with the same role. */
      name?: string;
      /** @description Refers to an earlier audio answer of the model. */
      audio?: {
        /** @description Id of the audio answer. Valid until its `expires_at`. */
        id: string;
      } | null;
      /** @description The tool calls of the model. Answer each with a tool message in the next turn. */
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /**
       * @deprecated
       * @description Function call of the model. Replaced by `tool_calls`.
       */
      function_call?: {
        /** @description Arguments as a JSON string. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
    };
    /** @description A part of an earlier assistant message. */
    ChatCompletionRequestAssistantMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartRefusal'];
    /** @description Instructions from the application developer. They take precedence over user messages, and replace system messages for o1 and later models. */
    ChatCompletionRequestDeveloperMessage: {
      /** @description Text of the instructions. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /**
       * @description Marks the author as the developer.
       * @constant
       */
      role: 'developer';
      /** @description Distinguishes participants with the same role. */
      name?: string;
    };
    /**
     * @deprecated
     * @description Result of a function call. Replaced by tool messages.
     */
    ChatCompletionRequestFunctionMessage: {
      /**
       * @description Marks the author as a function.
       * @constant
       */
      role: 'function';
      /** @description Output of the function, as text. */
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
    /** @description Audio input for the model. */
    ChatCompletionRequestMessageContentPartAudio: {
      /**
       * @description Marks the part as audio.
       * @constant
       */
      type: 'input_audio';
      /** @description The audio data and its format. */
      input_audio: {
        /** @description Audio data as base64. */
        data: string;
        /**
         * @description Format of the audio data.
         * @enum {string}
         */
        format: 'wav' | 'mp3';
      };
      /** @description Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description A document for the model. */
    ChatCompletionRequestMessageContentPartFile: {
      /**
       * @description Marks the part as a file.
       * @constant
       */
      type: 'file';
      /** @description The document: an uploaded file (`file_id`) or inline content (`filename` and `file_data`). */
      file: {
        /** @description File name of the inline content. */
        filename?: string;
        /** @description The document as a base64 `data:` URL. */
        file_data?: string;
        /** @description Id of an uploaded file. */
        file_id?: string;
      };
      /** @description Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description An image for the model. */
    ChatCompletionRequestMessageContentPartImage: {
      /**
       * @description Marks the part as an image.
       * @constant
       */
      type: 'image_url';
      /** @description Location of the image and its level of detail. */
      image_url: {
        /**
         * Format: uri
         * @description URL of the image, or the image itself as a base64 `data:` URL.
         */
        url: string;
        /**
         * @description Level of detail. `low` uses a small, fixed number of tokens; `high` uses more for larger images.
         * @default auto
         * @enum {string}
         */
        detail?: 'auto' | 'low' | 'high';
      };
      /** @description Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description A refusal in an earlier answer of the model. */
    ChatCompletionRequestMessageContentPartRefusal: {
      /**
       * @description Marks the part as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description Text of the refusal. */
      refusal: string;
    };
    /** @description Written text as part of a message. */
    ChatCompletionRequestMessageContentPartText: {
      /**
       * @description Marks the part as text.
       * @constant
       */
      type: 'text';
      /** @description Content of the text part. */
      text: string;
      /** @description Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'];
    };
    /** @description Instructions to the model. For o1 and later models, use developer messages instead. */
    ChatCompletionRequestSystemMessage: {
      /** @description Text of the instructions. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /**
       * @description Marks the author as the system.
       * @constant
       */
      role: 'system';
      /** @description Distinguishes participants with the same role. */
      name?: string;
    };
    /** @description The result of a tool call. */
    ChatCompletionRequestToolMessage: {
      /**
       * @description Marks the author as a tool.
       * @constant
       */
      role: 'tool';
      /** @description Output of the tool, or its error. Often JSON, but any text is valid. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
      /** @description Id of the call in the preceding assistant message. */
      tool_call_id: string;
    };
    /** @description A message of an end user. */
    ChatCompletionRequestUserMessage: {
      /** @description Text or other input of the user. */
      content: string | components['schemas']['ChatCompletionRequestUserMessageContentPart'][];
      /**
       * @description Marks the author as the user.
       * @constant
       */
      role: 'user';
      /** @description Distinguishes participants with the same role. */
      name?: string;
    };
    /** @description A content part of a user message. Not every model supports every kind. */
    ChatCompletionRequestUserMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartImage']
      | components['schemas']['ChatCompletionRequestMessageContentPartAudio']
      | components['schemas']['ChatCompletionRequestMessageContentPartFile'];
    /** @description The generated message. */
    ChatCompletionResponseMessage: {
      /** @description Text of the message. Null for a refusal, for audio, or if there are only tool calls. */
      content: string | null;
      /** @description Refusal of the model. Null or absent if there is none. */
      refusal?: string | null;
      /** @description The tool calls of the model. Answer each with a tool message in the next turn. */
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /** @description Web citations of the text. Only with web search. */
      annotations?: components['schemas']['ChatCompletionUrlCitation'][];
      /**
       * @description Marks the author as the assistant.
       * @constant
       */
      role: 'assistant';
      /**
       * @deprecated
       * @description Function call of the model. Only if the request uses `functions`. Replaced by `tool_calls`.
       */
      function_call?: {
        /** @description Arguments as a JSON string. Validate them before use. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
      /** @description Audio of the answer. Null or absent unless `modalities` includes audio. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description A request message of a stored completion. */
    ChatCompletionStoreMessage: {
      /** @description Id of the message: the id of the completion and an index. */
      id: string;
      /**
       * @description Author of the message.
       * @enum {string}
       */
      role: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';
      /** @description Text of the message. Null if it has content parts, or only tool calls. */
      content: string | null;
      /** @description Text and image parts. Null if the message was sent as plain text. */
      content_parts?:
        | (
            | components['schemas']['ChatCompletionRequestMessageContentPartText']
            | components['schemas']['ChatCompletionRequestMessageContentPartImage']
          )[]
        | null;
      /** @description Name of the participant, if the message has one. */
      name?: string | null;
      /** @description Refusal of the model. Null or absent if there is none. */
      refusal?: string | null;
      /** @description The tool calls of the model. Answer each with a tool message in the next turn. */
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls'];
      /** @description Web citations of the text. Only with web search. */
      annotations?: components['schemas']['ChatCompletionUrlCitation'][];
      /**
       * @deprecated
       * @description Function call of the model. Replaced by `tool_calls`.
       */
      function_call?: {
        /** @description Arguments as a JSON string. */
        arguments: string;
        /** @description Name of the function. */
        name: string;
      } | null;
      /** @description Audio of the answer. Null or absent if there is none. */
      audio?: components['schemas']['ChatCompletionAudio'] | null;
    };
    /** @description Data of one event: a chunk of the completion, or the error that ends the stream. */
    ChatCompletionStreamEvent:
      | components['schemas']['CreateChatCompletionStreamResponse']
      | components['schemas']['ErrorResponse'];
    /** @description Options for streamed output. Only allowed with `stream: true`. */
    ChatCompletionStreamOptions: {
      /** @description Whether to send one more chunk at the end, with empty `choices` and the token counts of the whole request. Earlier chunks then carry `usage: null`. An interrupted stream may end without it. */
      include_usage?: boolean;
      /** @description Whether to pad chunks with random characters in `obfuscation`, so that their size does not reveal the text. On by default. */
      include_obfuscation?: boolean;
    } | null;
    /** @description Changes of the message in one chunk. Append texts; all other fields are sent once. */
    ChatCompletionStreamResponseDelta: {
      /** @description Text to append to the content. */
      content?: string | null;
      /**
       * @deprecated
       * @description Delta of a function call. Replaced by `tool_calls`.
       */
      function_call?: {
        /** @description Text to append to the arguments. Only the concatenation is valid JSON. */
        arguments?: string | null;
        /** @description Name of the function. Only in the first delta. */
        name?: string | null;
      } | null;
      /** @description Deltas of tool calls. `index` assigns each to its call. */
      tool_calls?: components['schemas']['ChatCompletionMessageToolCallChunk'][] | null;
      /**
       * @description Author of the message. Only in the first chunk of a choice.
       * @enum {string|null}
       */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | null;
      /** @description Text to append to the refusal. */
      refusal?: string | null;
      /** @description Delta of an audio answer. The last one contains the expiry time only. */
      audio?: {
        /** @description Id of the audio, for use in later messages. Only in the first delta. */
        id?: string | null;
        /** @description Audio data to append, as base64. Decode each delta separately. */
        data?: string | null;
        /** @description Text to append to the transcript. */
        transcript?: string | null;
        /**
         * Format: unixtime
         * @description Time until which the id is valid, in Unix seconds. Only in the last delta.
         */
        expires_at?: number | null;
      } | null;
    };
    /** @description A token and its log probability. */
    ChatCompletionTokenLogprob: {
      /** @description Text of the token. */
      token: string;
      /** @description Log probability of the token, at most 0. Very unlikely tokens have -9999.0. */
      logprob: number;
      /** @description UTF-8 bytes of the token. A character can span several tokens; join their bytes before decoding. Null for tokens without text. */
      bytes: number[] | null;
      /** @description Most likely tokens at this position. The request sets the number with `top_logprobs`; there can be fewer. */
      top_logprobs: {
        /** @description Text of the candidate. */
        token: string;
        /** @description Log probability of the candidate. */
        logprob: number;
        /** @description UTF-8 bytes of the candidate. Null if it has no text. */
        bytes: number[] | null;
      }[];
    };
    /** @description A function that the model can call. */
    ChatCompletionTool: {
      /**
       * @description Marks the tool as a function.
       * @constant
       */
      type: 'function';
      /** @description Declares a function of the caller to the model. */
      function: components['schemas']['FunctionObject'];
    };
    /** @description Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
    ChatCompletionToolChoiceOption:
      | ('none' | 'auto' | 'required')
      | components['schemas']['ChatCompletionAllowedToolsChoice']
      | components['schemas']['ChatCompletionNamedToolChoice']
      | components['schemas']['ChatCompletionNamedToolChoiceCustom'];
    /** @description A tool that the model can call. */
    ChatCompletionToolUnion:
      | components['schemas']['ChatCompletionTool']
      | components['schemas']['CustomToolChatCompletions'];
    /** @description Web source of a part of the text. */
    ChatCompletionUrlCitation: {
      /**
       * @description Marks the annotation as a URL citation.
       * @constant
       */
      type: 'url_citation';
      /** @description The web page and the cited range of the text. */
      url_citation: {
        /** @description End of the cited range in `content`, in characters. */
        end_index: number;
        /** @description Start of the cited range in `content`, in characters from 0. */
        start_index: number;
        /**
         * Format: uri
         * @description URL of the page.
         */
        url: string;
        /** @description Title of the page. */
        title: string;
      };
    };
    /** @description How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
    ChunkingStrategyRequestParam:
      | components['schemas']['AutoChunkingStrategyRequestParam']
      | components['schemas']['StaticChunkingStrategyRequestParam'];
    /**
     * @description Mouse button.
     * @enum {string}
     */
    ClickButtonType: 'left' | 'right' | 'wheel' | 'back' | 'forward';
    /** @description A single click. */
    ClickParam: {
      /**
       * @description Marks the action as a click.
       * @default click
       * @constant
       */
      type: 'click';
      /** @description Mouse button. */
      button: components['schemas']['ClickButtonType'];
      /** @description Distance from the left edge, in pixels. */
      x: number;
      /** @description Distance from the top edge, in pixels. */
      y: number;
      /** @description Keys to hold during the action, such as `SHIFT`. */
      keys?: string[] | null;
    };
    /** @description An image created by the code. */
    CodeInterpreterOutputImage: {
      /**
       * @description Marks the output as an image.
       * @default image
       * @constant
       */
      type: 'image';
      /**
       * Format: uri
       * @description Location of the image and its level of detail.
       */
      url: string;
    };
    /** @description Text printed by the code. */
    CodeInterpreterOutputLogs: {
      /**
       * @description Marks the output as printed text.
       * @default logs
       * @constant
       */
      type: 'logs';
      /** @description The printed text. */
      logs: string;
    };
    /** @description Lets the model run Python in a container on the server. */
    CodeInterpreterTool: {
      /**
       * @description Marks the tool as the code interpreter.
       * @constant
       */
      type: 'code_interpreter';
      /** @description Where the code runs: an existing container by id, or a new one by its settings. */
      container: string | components['schemas']['AutoCodeInterpreterToolParam'];
      /** @description Who can run code. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
    };
    /** @description Python code that ran on the server. */
    CodeInterpreterToolCall: {
      /**
       * @description Marks the item as a code interpreter call.
       * @default code_interpreter_call
       * @constant
       */
      type: 'code_interpreter_call';
      /** @description Id of the call. */
      id: string;
      /**
       * @description Status of the code run.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
      /** @description Id of the container of the code run. */
      container_id: string;
      /** @description The code. Null if it is not available. */
      code: string | null;
      /** @description Printed text and images. Null unless `include` contains `code_interpreter_call.outputs`. */
      outputs:
        | (components['schemas']['CodeInterpreterOutputLogs'] | components['schemas']['CodeInterpreterOutputImage'])[]
        | null;
    };
    /** @description A compacted conversation. Its items are the entire input of the next turn. */
    CompactResource: {
      /** @description Id of the compaction. */
      id: string;
      /**
       * @description Marks this object as a compaction.
       * @default response.compaction
       * @constant
       */
      object: 'response.compaction';
      /** @description The user messages and one item that replaces everything else. Send all of it as the next `input`. */
      output: components['schemas']['ItemField'][];
      /**
       * Format: unixtime
       * @description Time of the compaction, in Unix seconds.
       */
      created_at: number;
      /** @description Token usage of the response, the basis of billing. */
      usage: components['schemas']['ResponseUsage'];
    };
    /** @description The conversation to compact. */
    CompactResponseMethodPublicBody: {
      /** @description Id of the model that will continue the compacted conversation. */
      model: components['schemas']['ModelIdsCompaction'];
      /** @description The conversation so far, as text or as items. If null or omitted, only the context from `previous_response_id`. */
      input?: string | components['schemas']['InputItem'][] | null;
      /** @description Id of the last stored response of the conversation. */
      previous_response_id?: string | null;
      /** @description Developer message before all other input. */
      instructions?: string | null;
      /** @description Routes requests with a common prefix to the same prompt cache. At most 64 characters. */
      prompt_cache_key?: string | null;
      /** @description Maximum retention of this prompt in the prompt cache. If null or omitted, the server chooses. */
      prompt_cache_retention?: components['schemas']['PromptCacheRetentionEnum'] | null;
      /** @description Prompt caching options. If null or omitted, the server's defaults. */
      prompt_cache_options?: components['schemas']['PromptCacheOptionsParam'] | null;
      /** @description Price and latency class of the request. If null or omitted, `auto`. */
      service_tier?: components['schemas']['ServiceTierEnum'] | null;
    };
    /** @description A compacted conversation. It replaces the items before it. */
    CompactionBody: {
      /**
       * @description Marks the item as a compaction.
       * @default compaction
       * @constant
       */
      type: 'compaction';
      /** @description Id of the item. */
      id: string;
      /** @description The compacted conversation, encrypted. Only the server can read it. */
      encrypted_content: string;
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A compacted conversation of an earlier turn, sent back in place of the items it replaces. */
    CompactionSummaryItemParam: {
      /** @description Id of the item. */
      id?: string | null;
      /**
       * @description Marks the item as a compaction.
       * @default compaction
       * @constant
       */
      type: 'compaction';
      /** @description The encrypted compacted conversation, unchanged. At most 20971520 characters. */
      encrypted_content: string;
    };
    /** @description Triggers compaction at this point. It must be the last input item. */
    CompactionTriggerItemParam: {
      /**
       * @description Marks the item as a compaction trigger.
       * @default compaction_trigger
       * @constant
       */
      type: 'compaction_trigger';
    };
    /** @description Compares one file attribute with a value. */
    ComparisonFilter: {
      /**
       * @description Comparison operator: equal (`eq`), not equal (`ne`), greater or less than, with or without equality (`gt`, `gte`, `lt`, `lte`), in a list (`in`), or not in a list (`nin`).
       * @default eq
       * @enum {string}
       */
      type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
      /** @description Name of the attribute. Files without it do not match. */
      key: string;
      /** @description Value to compare with. `in` and `nin` take an array, all other operators a single value. */
      value: string | number | boolean | (string | number)[];
    };
    /** @description One generated text. */
    CompletionChoice: {
      /** @description Why the model stopped: natural end or stop sequence (`stop`), token limit (`length`), or content filter (`content_filter`). */
      finish_reason: 'stop' | 'length' | 'content_filter' | (string & {});
      /** @description Index of the completion, from 0. With several prompts, the first `n` completions belong to the first prompt. */
      index: number;
      /** @description Log probabilities of the tokens. Null unless requested with `logprobs`. */
      logprobs: components['schemas']['CompletionLogprobs'] | null;
      /** @description Generated text. Starts with the prompt only if `echo` is set. */
      text: string;
    };
    /** @description Log probabilities of the tokens. All arrays are parallel, with one entry per token. */
    CompletionLogprobs: {
      /** @description Start of each token, in characters from the start of the text. */
      text_offset?: number[];
      /** @description Log probability of each token. With `echo`, null for the first token, which has no context. */
      token_logprobs?: (number | null)[];
      /** @description Texts of the tokens. */
      tokens?: string[];
      /** @description Log probabilities of the most likely tokens per position, keyed by token. With `echo`, null for the first position. */
      top_logprobs?: ({
        [key: string]: number;
      } | null)[];
    };
    /** @description Data of one event: a chunk of the completions, or the error that ends the stream. */
    CompletionStreamEvent:
      | components['schemas']['CreateCompletionStreamResponse']
      | components['schemas']['ErrorResponse'];
    /** @description Token usage of one request. */
    CompletionUsage: {
      /**
       * @description Tokens generated by the model, hidden reasoning included.
       * @default 0
       */
      completion_tokens: number;
      /**
       * @description Prompt tokens, cached ones included.
       * @default 0
       */
      prompt_tokens: number;
      /**
       * @description Sum of prompt and completion tokens.
       * @default 0
       */
      total_tokens: number;
      /** @description Breakdown of `completion_tokens`. Many servers omit it. */
      completion_tokens_details?: {
        /**
         * @description Tokens of the `prediction` that appear in the answer.
         * @default 0
         */
        accepted_prediction_tokens?: number;
        /**
         * @description Tokens of audio output.
         * @default 0
         */
        audio_tokens?: number;
        /**
         * @description Reasoning tokens. They are billed but not returned.
         * @default 0
         */
        reasoning_tokens?: number;
        /** @description Tokens of text output. */
        text_tokens?: number;
        /**
         * @description Tokens of the `prediction` that the model did not use. They are billed like generated tokens.
         * @default 0
         */
        rejected_prediction_tokens?: number;
      };
      /** @description Breakdown of `prompt_tokens`. Many servers omit it. */
      prompt_tokens_details?: {
        /**
         * @description Tokens of audio input.
         * @default 0
         */
        audio_tokens?: number;
        /**
         * @description Tokens read from the prompt cache, at a lower price.
         * @default 0
         */
        cached_tokens?: number;
        /** @description Tokens of text input. */
        text_tokens?: number;
        /** @description Tokens of image input. */
        image_tokens?: number;
        /**
         * @description Tokens that this request wrote to the prompt cache.
         * @default 0
         */
        cache_write_tokens?: number;
      };
    };
    /** @description Combines several filters. Filters nest to any depth. */
    CompoundFilter: {
      /**
       * @description Whether all filters of the list must match (`and`) or at least one (`or`).
       * @enum {string}
       */
      type: 'and' | 'or';
      /** @description Filters to combine: comparisons or compound filters. */
      filters: components['schemas']['Filters'][];
    };
    /** @description One action on the computer. Coordinates are pixels from the top left corner of the screen. */
    ComputerAction:
      | components['schemas']['ClickParam']
      | components['schemas']['DoubleClickAction']
      | components['schemas']['DragParam']
      | components['schemas']['KeyPressAction']
      | components['schemas']['MoveParam']
      | components['schemas']['ScreenshotParam']
      | components['schemas']['ScrollParam']
      | components['schemas']['TypeParam']
      | components['schemas']['WaitParam'];
    /** @description Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
    ComputerActionList: components['schemas']['ComputerAction'][];
    /** @description Output of a computer call, a screenshot. */
    ComputerCallOutputItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call that this output answers. From 1 to 64 characters. */
      call_id: string;
      /**
       * @description Marks the item as the output of a computer call.
       * @default computer_call_output
       * @constant
       */
      type: 'computer_call_output';
      /** @description The screen after the actions, by URL or file id. */
      output: components['schemas']['ComputerScreenshotImage'];
      /** @description Safety checks of the call that a person has confirmed. */
      acknowledged_safety_checks?: components['schemas']['ComputerCallSafetyCheckParam'][] | null;
      /** @description Status of the item. Set by the server, optional in requests. */
      status?: components['schemas']['FunctionCallItemStatus'] | null;
    };
    /**
     * @description Status of the screenshot item.
     * @enum {string}
     */
    ComputerCallOutputStatus: 'in_progress' | 'completed' | 'incomplete' | 'failed';
    /** @description A safety warning about an action. */
    ComputerCallSafetyCheckParam: {
      /** @description Id of the warning, for its acknowledgement. */
      id: string;
      /** @description Kind of risk, such as `malicious_instructions`. */
      code?: string | null;
      /** @description Description of the risk, for the person who decides. */
      message?: string | null;
    };
    /**
     * @description Environment that the model operates: a desktop of one kind, or a browser.
     * @enum {string}
     */
    ComputerEnvironment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
    /** @description A screenshot as a message part. */
    ComputerScreenshotContent: {
      /**
       * @description Marks the part as a screenshot.
       * @default computer_screenshot
       * @constant
       */
      type: 'computer_screenshot';
      /**
       * Format: uri
       * @description URL of the image. Null if the screenshot was given by file id.
       */
      image_url: string | null;
      /** @description Id of the uploaded image. Null if the screenshot was given by URL. */
      file_id: string | null;
      /** @description Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
      detail: components['schemas']['ImageDetail'];
      /** @description Ends a prefix to cache. Set on a content part. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig'];
    };
    /** @description The screen after the actions, by URL or file id. */
    ComputerScreenshotImage: {
      /**
       * @description Marks the image as a screenshot.
       * @default computer_screenshot
       * @constant
       */
      type: 'computer_screenshot';
      /**
       * Format: uri
       * @description URL of the screenshot, or the image itself as a data URL.
       */
      image_url?: string;
      /** @description Id of the uploaded image. */
      file_id?: string;
    };
    /** @description Lets the model operate a computer. It requests clicks and key presses; the caller performs them and returns screenshots. */
    ComputerTool: {
      /**
       * @description Marks the tool as a computer.
       * @default computer
       * @constant
       */
      type: 'computer';
    };
    /** @description Actions for the caller to perform on the computer. Answer with a screenshot in a `computer_call_output` item. */
    ComputerToolCall: {
      /**
       * @description Marks the item as a computer call.
       * @default computer_call
       * @constant
       */
      type: 'computer_call';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call. The output repeats it. */
      call_id: string;
      /** @description One action on the computer. Coordinates are pixels from the top left corner of the screen. */
      action?: components['schemas']['ComputerAction'];
      /** @description Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
      actions?: components['schemas']['ComputerActionList'];
      /** @description Warnings that a person should confirm before the actions. Send the confirmed ones back as `acknowledged_safety_checks`. */
      pending_safety_checks: components['schemas']['ComputerCallSafetyCheckParam'][];
      /**
       * @description Status of the item itself, independent of the caller's actions.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description Screenshot that answers a computer call. */
    ComputerToolCallOutput: {
      /**
       * @description Marks the item as the output of a computer call.
       * @default computer_call_output
       * @constant
       */
      type: 'computer_call_output';
      /** @description Id of the item. */
      id?: string;
      /** @description Id of the call that this output answers. */
      call_id: string;
      /** @description Safety checks of the call that a person has confirmed. */
      acknowledged_safety_checks?: components['schemas']['ComputerCallSafetyCheckParam'][];
      /** @description The screen after the actions, by URL or file id. */
      output: components['schemas']['ComputerScreenshotImage'];
      /** @description Status of the screenshot item. */
      status?: components['schemas']['ComputerCallOutputStatus'];
    };
    /** @description A stored output of a computer call. */
    ComputerToolCallOutputResource: components['schemas']['ComputerToolCallOutput'] & {
      /** @description Id of the stored item. */
      id: string;
      /** @description Status of the screenshot item. */
      status: components['schemas']['ComputerCallOutputStatus'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description Earlier version of the computer tool, supported only by the `computer-use-preview` models. */
    ComputerUsePreviewTool: {
      /**
       * @description Marks the tool as the preview version of computer use.
       * @default computer_use_preview
       * @constant
       */
      type: 'computer_use_preview';
      /** @description Environment that the model operates: a desktop of one kind, or a browser. */
      environment: components['schemas']['ComputerEnvironment'];
      /** @description Screen width in pixels. Action coordinates refer to it. */
      display_width: number;
      /** @description Screen height in pixels. */
      display_height: number;
    };
    /** @description A container that the server creates for this request. */
    ContainerAutoParam: {
      /**
       * @description Tells the server to create the container.
       * @default container_auto
       * @constant
       */
      type: 'container_auto';
      /** @description Ids of uploaded files to copy into the container. At most 50 items. */
      file_ids?: string[];
      /** @description Memory limit of the container. If null or omitted, the smallest size. */
      memory_limit?: components['schemas']['ContainerMemoryLimit'] | null;
      /** @description Network access of the container. If omitted, none. */
      network_policy?:
        | components['schemas']['ContainerNetworkPolicyDisabledParam']
        | components['schemas']['ContainerNetworkPolicyAllowlistParam'];
      /** @description Skills to install in the container, by reference or inline. At most 200 items. */
      skills?: (components['schemas']['SkillReferenceParam'] | components['schemas']['InlineSkillParam'])[];
    };
    /** @description Cites a file that code has created in a container, such as a chart. */
    ContainerFileCitationBody: {
      /**
       * @description Marks the annotation as a container file citation.
       * @default container_file_citation
       * @constant
       */
      type: 'container_file_citation';
      /** @description Id of the container. Download the file before the container expires. */
      container_id: string;
      /** @description Id of the file in the container. */
      file_id: string;
      /** @description Start of the cited range in the text, in characters. */
      start_index: number;
      /** @description End of the cited range in the text, in characters. Exclusive. */
      end_index: number;
      /** @description Display name of the file. */
      filename: string;
    };
    /**
     * @description Memory limit of a container in gigabytes. Larger containers cost more.
     * @enum {string}
     */
    ContainerMemoryLimit: '1g' | '4g' | '16g' | '64g';
    /** @description Allows network access to the listed domains only. */
    ContainerNetworkPolicyAllowlistParam: {
      /**
       * @description Marks the policy as an allowlist.
       * @default allowlist
       * @constant
       */
      type: 'allowlist';
      /** @description Domains that the container can reach, such as `pypi.org`. */
      allowed_domains: string[];
      /** @description Secrets that the server inserts into requests to a domain. Code in the container never sees them. */
      domain_secrets?: components['schemas']['ContainerNetworkPolicyDomainSecretParam'][];
    };
    /** @description Disables network access. */
    ContainerNetworkPolicyDisabledParam: {
      /**
       * @description Marks the policy as no network access.
       * @default disabled
       * @constant
       */
      type: 'disabled';
    };
    /** @description A secret for one allowed domain. */
    ContainerNetworkPolicyDomainSecretParam: {
      /** @description The domain whose requests receive the secret. */
      domain: string;
      /** @description Placeholder name of the secret, for use by code in the container. */
      name: string;
      /** @description The secret value. From 1 to 10485760 characters. */
      value: string;
    };
    /** @description An existing container. */
    ContainerReferenceParam: {
      /**
       * @description Selects a container by id.
       * @default container_reference
       * @constant
       */
      type: 'container_reference';
      /** @description Id of the container, `cntr_…`. It must not have expired. */
      container_id: string;
    };
    /** @description A container on the server. */
    ContainerReferenceResource: {
      /**
       * @description Marks the environment as a container on the server.
       * @default container_reference
       * @constant
       */
      type: 'container_reference';
      /** @description Id of the container, `cntr_…`. */
      container_id: string;
    };
    /** @description How the server handles long conversations. */
    ContextManagementParam: {
      /** @description Strategy. The only one so far, `compaction`, replaces earlier items with a compact form. */
      type: string;
      /** @description Number of context tokens that triggers compaction. If null or omitted, the server chooses. At least 1000. */
      compact_threshold?: number | null;
    };
    /**
     * @description Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none.
     * @default null
     */
    ConversationParam: string | components['schemas']['ResponseConversationParam'] | null;
    /** @description A point on the screen. */
    CoordParam: {
      /** @description Distance from the left edge, in pixels. */
      x: number;
      /** @description Distance from the top edge, in pixels. */
      y: number;
    };
    /** @description Unit of a line item. `1000_tokens` counts thousands of tokens, `gibibyte_hours` one GiB stored for one hour. */
    CostQuantityUnit:
      | 'tokens'
      | '1000_tokens'
      | 'duration_seconds'
      | 'duration_minutes'
      | 'duration_hours'
      | 'gibibyte_hours'
      | 'images'
      | 'characters'
      | (string & {});
    /** @description Costs within one bucket. */
    CostsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.costs.result';
      /** @description The amount of money. */
      amount?: {
        /** @description Amount in units of `currency`, fractions of a cent included. */
        value?: number;
        /** @description ISO 4217 currency code in lower case, such as `usd`. */
        currency?: string;
      };
      /** @description Billed item, as on an invoice: usually a model and a token type. Null unless grouped by `line_item`. */
      line_item?: string | null;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description Tracking id of the API key that caused the costs. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Amount of usage, in units of `quantity_unit`. Null unless grouped by `line_item`. */
      quantity?: number | null;
      /** @description Unit of `quantity`. Null if no single unit fits, or if not grouped by `line_item`. */
      quantity_unit?: components['schemas']['CostQuantityUnit'] | null;
    };
    /** @description A new assistant. Only the model is required; runs can override the rest. */
    CreateAssistantRequest: {
      /** @description Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
      model: components['schemas']['AssistantSupportedModels'];
      /** @description Display name. The model does not see it. At most 256 characters. */
      name?: string | null;
      /** @description Purpose of the assistant, for display only. At most 512 characters. */
      description?: string | null;
      /** @description System instructions for runs that do not set their own. At most 256000 characters. */
      instructions?: string | null;
      /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /**
       * @description Tools for the runs of this assistant. If omitted, it only generates text. At most 128 items.
       * @default []
       */
      tools?: components['schemas']['AssistantTool'][];
      /** @description Files and vector stores that the tools can use in every thread. Threads can add their own. */
      tool_resources?: components['schemas']['CreateAssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Sampling temperature, from 0 (the most likely tokens) to 2. If omitted, the default of the model. */
      temperature?: number | null;
      /** @description Share of the probability mass to sample from. Set either this or `temperature`. */
      top_p?: number | null;
      /** @description Format of the answer. If omitted, `auto`. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description Resources of each tool. Vector stores can be existing ones or created with this request. */
    CreateAssistantToolResources: {
      /** @description Files for the code interpreter. */
      code_interpreter?: {
        /**
         * @description Ids of files to copy into the sandbox. Their purpose must be `assistants`. At most 20 items.
         * @default []
         */
        file_ids?: string[];
      };
      /** @description Vector store for file search: an existing one or a new one, not both. */
      file_search?: {
        /** @description Id of the vector store to search. At most one. */
        vector_store_ids?: string[];
        /** @description A vector store to create and attach. The response contains its id in `vector_store_ids`. */
        vector_stores?: {
          /** @description Ids of files to index. If omitted, the store starts empty. At most 100000000 items. */
          file_ids?: string[];
          /** @description How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
          chunking_strategy?: components['schemas']['ChunkingStrategyRequestParam'];
          /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
          metadata?: components['schemas']['Metadata'];
        }[];
      };
    };
    /** @description A conversation and the parameters of its continuation. */
    CreateChatCompletionRequest: components['schemas']['CreateModelResponseProperties'] & {
      /** @description The conversation so far, oldest message first. The model has no other memory. */
      messages: components['schemas']['ChatCompletionRequestMessage'][];
      /** @description Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
      model: components['schemas']['ModelIdsShared'];
      /** @description Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
      service_tier?: components['schemas']['ServiceTier'];
      /** @description Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
      modalities?: components['schemas']['ResponseModalities'];
      /** @description Length of the answer. If null or omitted, `medium`. */
      verbosity?: components['schemas']['Verbosity'];
      /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description Maximum number of generated tokens, hidden reasoning included. An answer that reaches it ends with the finish reason `length`. If omitted, only the model's own limit applies. */
      max_completion_tokens?: number | null;
      /**
       * @description Penalty for repeated tokens, growing with each occurrence. Positive values reduce literal repetition; negative values encourage it. From -2 to 2.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * @description Penalty for tokens that have already occurred. Positive values encourage new topics; negative values discourage them. From -2 to 2.
       * @default 0
       */
      presence_penalty?: number | null;
      /** @description Enables web search before the answer, with citations in `annotations`. Supported by search models only. An empty object uses the defaults. */
      web_search_options?: {
        /** @description Approximate location of the user, for local results. */
        user_location?: {
          /**
           * @description Marks the location as approximate.
           * @constant
           */
          type: 'approximate';
          /** @description A location, with as much detail as the caller wants to give. */
          approximate: components['schemas']['WebSearchLocation'];
        } | null;
        /** @description Amount of search result text in the context. More context takes longer and costs more. */
        search_context_size?: components['schemas']['WebSearchContextSize'];
      };
      /** @description Number of most likely tokens to return per position. Requires `logprobs: true`. From 0 to 20. */
      top_logprobs?: number | null;
      /** @description Format of the answer. If omitted, free text. */
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJsonSchema']
        | components['schemas']['ResponseFormatJsonObject'];
      /** @description Voice and format of audio output. Required if `modalities` contains `audio`. */
      audio?: components['schemas']['ChatCompletionAudioParam'] | null;
      /**
       * @description Whether to store the completion, so that it can be retrieved, listed and deleted later, and used in evals and distillation. Images over 8 MB are not stored.
       * @default false
       */
      store?: boolean | null;
      /** @description Moderates the messages and the answer. If null or omitted, no moderation. */
      moderation?: components['schemas']['ModerationParam'] | null;
      /**
       * @description Whether to stream the answer as server-sent events.
       * @default false
       */
      stream?: boolean | null;
      /** @description Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
      stop?: components['schemas']['StopConfiguration'];
      /**
       * @description Changes the likelihood of single tokens. Keys are token ids of the model's tokenizer; values are added to the logits. Values from -1 to 1 shift the balance, -100 bans a token, 100 forces it.
       * @default null
       */
      logit_bias?: {
        [key: string]: number;
      } | null;
      /**
       * @description Whether to return the log probability of each token of the answer.
       * @default false
       */
      logprobs?: boolean | null;
      /**
       * @deprecated
       * @description Maximum number of generated tokens. Reasoning models reject it. Replaced by `max_completion_tokens`.
       */
      max_tokens?: number | null;
      /**
       * @description Number of answers to generate, each as one choice. All of them are billed. From 1 to 128.
       * @default 1
       */
      n?: number | null;
      /** @description Text that the answer is expected to repeat for the most part, such as a file before a small edit. Matching parts are generated faster. */
      prediction?: components['schemas']['PredictionContent'] | null;
      /**
       * Format: int64
       * @deprecated
       * @description Random seed. Equal requests with the same seed mostly return equal answers, as long as `system_fingerprint` stays the same. Deprecated without replacement.
       */
      seed?: number | null;
      /** @description Options for streamed output. Only allowed with `stream: true`. */
      stream_options?: components['schemas']['ChatCompletionStreamOptions'];
      /** @description Tools that the model can call: functions with JSON arguments and custom tools with free-form input. */
      tools?: components['schemas']['ChatCompletionToolUnion'][];
      /** @description Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
      tool_choice?: components['schemas']['ChatCompletionToolChoiceOption'];
      /** @description Whether the model can request several tool calls in one turn. */
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /**
       * @deprecated
       * @description Whether the model calls a function of `functions`, and which one. Replaced by `tool_choice`.
       */
      function_call?: ('none' | 'auto') | components['schemas']['ChatCompletionFunctionCallOption'];
      /**
       * @deprecated
       * @description Functions that the model can call. Replaced by `tools`. From 1 to 128 items.
       */
      functions?: components['schemas']['ChatCompletionFunctions'][];
    };
    /** @description The answer of a model to a conversation, with its token usage. */
    CreateChatCompletionResponse: {
      /** @description Id of the completion. With `store: true`, it can be retrieved by this id. */
      id: string;
      /** @description The generated answers. `n` sets their number. */
      choices: {
        /** @description Why the model stopped: natural end or stop sequence (`stop`), token limit (`length`), tool calls (`tool_calls`, formerly `function_call`), or content filter (`content_filter`). */
        finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {});
        /** @description Index of the choice, from 0. */
        index: number;
        /** @description The generated message. */
        message: components['schemas']['ChatCompletionResponseMessage'];
        /** @description Log probabilities of the tokens. Null or absent unless requested with `logprobs`. */
        logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
      }[];
      /**
       * Format: unixtime
       * @description Start time of the answer, in Unix seconds.
       */
      created: number;
      /** @description Model that generated the answer. An undated name in the request is resolved to a snapshot. */
      model: string;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
      service_tier?: components['schemas']['ServiceTier'];
      /**
       * @deprecated
       * @description Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null for many models. Deprecated without replacement.
       */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a chat completion.
       * @constant
       */
      object: 'chat.completion';
      /** @description Token usage of one request. */
      usage?: components['schemas']['CompletionUsage'];
      /** @description Moderation results. Null or absent unless requested with `moderation`. */
      moderation?: components['schemas']['ChatCompletionModeration'] | null;
    };
    /** @description One chunk of a streamed completion. */
    CreateChatCompletionStreamResponse: {
      /** @description Id of the completion, the same in all chunks. */
      id: string;
      /** @description Changes of each answer. Empty in the chunk with the token usage. */
      choices: {
        /** @description Changes of the message in one chunk. Append texts; all other fields are sent once. */
        delta: components['schemas']['ChatCompletionStreamResponseDelta'];
        /** @description Log probabilities of the tokens in this chunk. Null or absent unless requested with `logprobs`. */
        logprobs?: components['schemas']['ChatCompletionLogprobs'] | null;
        /** @description Why the model stopped. Null in all chunks but the last one of an answer. */
        finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {}) | null;
        /** @description Index of the answer, from 0. */
        index: number;
      }[];
      /**
       * Format: unixtime
       * @description Start time of the answer, in Unix seconds. The same in all chunks.
       */
      created: number;
      /** @description Model that generates the answer. An undated name in the request is resolved to a snapshot. */
      model: string;
      /** @description Random padding without meaning. Disable it with `stream_options.include_obfuscation`. */
      obfuscation?: string;
      /** @description Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
      service_tier?: components['schemas']['ServiceTier'];
      /**
       * @deprecated
       * @description Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null for many models. Deprecated without replacement.
       */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a completion chunk.
       * @constant
       */
      object: 'chat.completion.chunk';
      /** @description Token usage of the whole request, in the chunk without choices; null in all others. Absent unless requested with `stream_options.include_usage`. */
      usage?: components['schemas']['CompletionUsage'] | null;
      /** @description Moderation results, in one chunk near the end. Null or absent in all others. */
      moderation?: components['schemas']['ChatCompletionModeration'] | null;
    };
    /** @description The prompt, the model and its sampling parameters. */
    CreateCompletionRequest: {
      /** @description Id of the model. Chat models do not support this operation. */
      model: 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002' | (string & {});
      /**
       * @description Text to continue. An array contains several prompts, each with `n` completions. Null stands for the document separator: the model starts a new text.
       * @default <|endoftext|>
       */
      prompt: (string | null) | string[] | number[] | number[][];
      /**
       * @description Number of candidates to generate on the server; the `n` most likely are returned. All are billed. Must be at least `n`. Not supported with `stream`. From 0 to 20.
       * @default 1
       */
      best_of?: number | null;
      /**
       * @description Whether `text` starts with the prompt. With `logprobs`, this returns the log probabilities of the prompt.
       * @default false
       */
      echo?: boolean | null;
      /**
       * @description Penalty for repeated tokens, growing with each occurrence. Negative values encourage repetition. From -2 to 2.
       * @default 0
       */
      frequency_penalty?: number | null;
      /**
       * @description Changes the likelihood of tokens, by token id. 100 forces a token, -100 bans it; the effect of values in between depends on the model.
       * @default null
       */
      logit_bias?: {
        [key: string]: number;
      } | null;
      /**
       * @description Number of tokens per position with log probabilities. The chosen token is always included. From 0 to 5.
       * @default null
       */
      logprobs?: number | null;
      /**
       * @description Maximum number of generated tokens per completion. Prompt and completion must fit into the context window.
       * @default 16
       */
      max_tokens?: number | null;
      /**
       * @description Number of completions per prompt. From 1 to 128.
       * @default 1
       */
      n?: number | null;
      /**
       * @description Penalty for tokens that have already occurred, to encourage new topics. From -2 to 2.
       * @default 0
       */
      presence_penalty?: number | null;
      /**
       * Format: int64
       * @description Random seed. Equal requests with the same seed usually return the same text, until `system_fingerprint` changes.
       */
      seed?: number | null;
      /** @description Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
      stop?: components['schemas']['StopConfiguration'];
      /**
       * @description Whether to stream the answer as events.
       * @default false
       */
      stream?: boolean | null;
      /** @description Options for streamed output. Only allowed with `stream: true`. */
      stream_options?: components['schemas']['ChatCompletionStreamOptions'];
      /**
       * @description Text after the gap that the model fills. Only supported by `gpt-3.5-turbo-instruct`.
       * @default null
       */
      suffix?: string | null;
      /**
       * @description Sampling temperature. 0 nearly always selects the most likely token. Change either this or `top_p`. From 0 to 2.
       * @default 1
       */
      temperature?: number | null;
      /**
       * @description Restricts sampling to the most likely tokens with this total probability.
       * @default 1
       */
      top_p?: number | null;
      /** @description Identifier of the end user, for abuse detection. A hash is sufficient. */
      user?: string;
    };
    /** @description The completions of one request. */
    CreateCompletionResponse: {
      /** @description Id of the completion. It is not stored and cannot be retrieved. */
      id: string;
      /** @description The completions, `n` per prompt. */
      choices: components['schemas']['CompletionChoice'][];
      /**
       * Format: unixtime
       * @description Start time of the answer, in Unix seconds.
       */
      created: number;
      /** @description Id of the model that generated the answer. */
      model: string;
      /** @description Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null or absent if unknown. */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a chat completion.
       * @constant
       */
      object: 'text_completion';
      /** @description Token usage of one request. */
      usage?: components['schemas']['CompletionUsage'];
    };
    /** @description One chunk of streamed completions. It has the same `object` as a complete response. */
    CreateCompletionStreamResponse: {
      /** @description Id of the response, the same in all chunks. */
      id: string;
      /** @description Changes of each completion. Empty in the chunk with the token usage. */
      choices: {
        /** @description Why the model stopped. Null in all chunks but the last one of a completion. */
        finish_reason: 'stop' | 'length' | 'content_filter' | (string & {}) | null;
        /** @description Index of the completion, from 0. */
        index: number;
        /** @description Log probabilities of the tokens in this chunk. Null unless requested with `logprobs`. */
        logprobs: components['schemas']['CompletionLogprobs'] | null;
        /** @description Text to append to the completion. */
        text: string;
      }[];
      /**
       * Format: unixtime
       * @description Start time of the answer, in Unix seconds. The same in all chunks.
       */
      created: number;
      /** @description Id of the model that generates the answer. */
      model: string;
      /** @description Fingerprint of the server configuration, as in a complete response. Null or absent if unknown. */
      system_fingerprint?: string | null;
      /**
       * @description Marks this object as a chat completion.
       * @constant
       */
      object: 'text_completion';
      /** @description Token usage of the whole request, in the chunk without choices; null in all others. Absent unless requested with `stream_options.include_usage`. */
      usage?: components['schemas']['CompletionUsage'] | null;
    };
    /** @description The texts to embed and the output options. */
    CreateEmbeddingRequest: {
      /** @description Input texts. A text must be non-empty and fit the context window of the model: 8192 tokens for the vendor's models. The limit per request is 300,000 tokens. */
      input: string | string[] | number[] | number[][];
      /** @description Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
      model: components['schemas']['EmbeddingModel'];
      /**
       * @description Encoding of the vectors: numbers (`float`), or little-endian 32-bit floats as base64 (`base64`), which takes less than half the space.
       * @default float
       * @enum {string}
       */
      encoding_format?: 'float' | 'base64';
      /** @description Length of the vectors. If omitted, the default length of the model. Shorter vectors need less storage and lose little quality. Not supported by `text-embedding-ada-002`. */
      dimensions?: number;
      /** @description Identifier of the end user, for abuse detection. A hash is sufficient. */
      user?: string;
    };
    /** @description The vectors, one per text. */
    CreateEmbeddingResponse: {
      /** @description The vectors, in the order of the texts. */
      data: components['schemas']['Embedding'][];
      /** @description Id of the model that computed the vectors. */
      model: string;
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description Token usage of the request. */
      usage: {
        /** @description Tokens of all texts. */
        prompt_tokens: number;
        /** @description Billed tokens, equal to `prompt_tokens`. */
        total_tokens: number;
      };
    };
    /** @description Rows for a model with the Chat Completions API, or stored completions. */
    CreateEvalCompletionsRunDataSource: {
      /**
       * @description Selects the Chat Completions API.
       * @default completions
       * @constant
       */
      type: 'completions';
      /** @description The prompt. If omitted, stored completions are graded with their existing answers. */
      input_messages?:
        | components['schemas']['EvalCompletionsInputTemplate']
        | components['schemas']['EvalInputItemReference'];
      /** @description Sampling parameters of the model. */
      sampling_params?: {
        /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
        reasoning_effort?: components['schemas']['ReasoningEffort'];
        /**
         * @description Sampling temperature. Values near 0 nearly always choose the most likely token.
         * @default 1
         */
        temperature?: number;
        /** @description Maximum number of tokens per answer. If omitted, only the model's own limit applies. */
        max_completion_tokens?: number;
        /**
         * @description Share of the probability mass to sample from. Change either this or `temperature`.
         * @default 1
         */
        top_p?: number;
        /**
         * @description Random seed. Runs with the same seed vary less, but can still differ.
         * @default 42
         */
        seed?: number;
        /** @description Format of the answers. If omitted, free text. */
        response_format?:
          | components['schemas']['ResponseFormatText']
          | components['schemas']['ResponseFormatJsonSchema']
          | components['schemas']['ResponseFormatJsonObject'];
        /** @description Functions that the model can call. The calls are not executed; graders see them. */
        tools?: components['schemas']['ChatCompletionTool'][];
      };
      /** @description Id of the model that generates answers. Required with `input_messages`. */
      model?: string;
      /** @description Source of the rows. */
      source:
        | components['schemas']['EvalJsonlFileContentSource']
        | components['schemas']['EvalJsonlFileIdSource']
        | components['schemas']['EvalStoredCompletionsSource'];
    };
    /** @description Custom data, provided by each run. */
    CreateEvalCustomDataSourceConfig: {
      /**
       * @description Selects custom data.
       * @default custom
       * @constant
       */
      type: 'custom';
      /** @description JSON Schema of one row. Graders refer to its fields as `{{item.…}}`. A run with invalid rows is rejected. */
      item_schema: {
        [key: string]: unknown;
      };
      /**
       * @description Whether graders can use `{{sample.…}}`, the answer of a model. Enable it if runs generate answers or if rows contain them.
       * @default false
       */
      include_sample_schema?: boolean;
    };
    /** @description A message template with placeholders for the data. */
    CreateEvalItem: {
      /** @description Author of the message. `developer` and `system` messages take precedence over `user` messages; `assistant` marks earlier model output. */
      role: 'user' | 'assistant' | 'system' | 'developer' | (string & {});
      /** @description Message content: a text, a part, or a list of both. */
      content: components['schemas']['EvalItemContent'];
      /**
       * @description Marks the item as a message. Optional.
       * @constant
       */
      type?: 'message';
    };
    /** @description Rows that are graded as they are, without a model. */
    CreateEvalJsonlRunDataSource: {
      /**
       * @description Selects complete rows.
       * @default jsonl
       * @constant
       */
      type: 'jsonl';
      /** @description Location of the rows: inline or in a file. */
      source: components['schemas']['EvalJsonlFileContentSource'] | components['schemas']['EvalJsonlFileIdSource'];
    };
    /** @description Uses a model to assign a label to each item. */
    CreateEvalLabelModelGrader: {
      /**
       * @description Marks the grader as a labelling model.
       * @constant
       */
      type: 'label_model';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Id of the grading model. It must support structured output. */
      model: string;
      /** @description Messages for the grading model. Texts can refer to the row and the answer in double braces. */
      input: components['schemas']['CreateEvalItem'][];
      /** @description Labels that the model can choose from. */
      labels: string[];
      /** @description The `labels` with which an item passes. */
      passing_labels: string[];
    };
    /** @description Stored data, such as responses. */
    CreateEvalLogsDataSourceConfig: {
      /**
       * @description Selects stored data.
       * @default logs
       * @constant
       */
      type: 'logs';
      /** @description Metadata that stored items must have, all pairs. If omitted, any. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description A new evaluation. */
    CreateEvalRequest: {
      /** @description Display name. Need not be unique. */
      name?: string;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Shape of the data of all runs. It cannot be changed later. */
      data_source_config:
        | components['schemas']['CreateEvalCustomDataSourceConfig']
        | components['schemas']['CreateEvalLogsDataSourceConfig']
        | components['schemas']['CreateEvalStoredCompletionsDataSourceConfig'];
      /** @description The graders. An item passes if all of them pass it. Their texts can refer to the data in double braces: `{{item.question}}` for a field of the row, `{{sample.output_text}}` for the model's answer. */
      testing_criteria: (
        | components['schemas']['CreateEvalLabelModelGrader']
        | components['schemas']['GraderStringCheck']
        | components['schemas']['EvalGraderTextSimilarity']
        | components['schemas']['EvalGraderPython']
        | components['schemas']['EvalGraderScoreModel']
      )[];
    };
    /** @description Rows for a model with the Responses API, or stored responses. */
    CreateEvalResponsesRunDataSource: {
      /**
       * @description Selects the Responses API.
       * @default responses
       * @constant
       */
      type: 'responses';
      /** @description The prompt. If omitted, stored responses are graded with their existing answers. */
      input_messages?:
        | components['schemas']['EvalResponsesInputTemplate']
        | components['schemas']['EvalInputItemReference'];
      /** @description Sampling parameters of the model. */
      sampling_params?: {
        /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
        reasoning_effort?: components['schemas']['ReasoningEffort'];
        /**
         * @description Sampling temperature. Values near 0 nearly always choose the most likely token.
         * @default 1
         */
        temperature?: number;
        /** @description Maximum number of tokens per answer. If omitted, only the model's own limit applies. */
        max_completion_tokens?: number;
        /**
         * @description Share of the probability mass to sample from. Change either this or `temperature`.
         * @default 1
         */
        top_p?: number;
        /**
         * @description Random seed. Runs with the same seed vary less, but can still differ.
         * @default 42
         */
        seed?: number;
        /** @description Tools that the model can use. Hosted tools run on the server; function calls are only recorded. */
        tools?: components['schemas']['Tool'][];
        /** @description Text output settings. */
        text?: {
          /** @description Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
          format?: components['schemas']['TextResponseFormatConfiguration'];
        };
      };
      /** @description Id of the model that generates answers. Required with `input_messages`. */
      model?: string;
      /** @description Source of the rows. */
      source:
        | components['schemas']['EvalJsonlFileContentSource']
        | components['schemas']['EvalJsonlFileIdSource']
        | components['schemas']['EvalResponsesSource'];
    };
    /** @description A new run. */
    CreateEvalRunRequest: {
      /** @description Display name. It should describe the variant under test. */
      name?: string;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
      data_source: components['schemas']['EvalRunDataSource'];
    };
    /**
     * @deprecated
     * @description Stored chat completions. Replaced by `logs`.
     */
    CreateEvalStoredCompletionsDataSourceConfig: {
      /**
       * @description Selects stored chat completions.
       * @default stored_completions
       * @constant
       */
      type: 'stored_completions';
      /** @description Metadata that completions must have, all pairs. If omitted, any. */
      metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description A document to upload. */
    CreateFileRequest: {
      /**
       * Format: binary
       * @description Content of the document, with its file name.
       */
      file: Uploadable;
      /** @description Intended use of the file: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images for fine-tuning (`vision`), any model input (`user_data`), or eval data sets (`evals`). */
      purpose: components['schemas']['FilePurpose'];
      /** @description Expiry policy. Without one, batch files are deleted after 30 days and other files stay until someone deletes them. */
      expires_after?: components['schemas']['FileExpirationAfter'];
    };
    /** @description The projects to give access to. */
    CreateFineTuningCheckpointPermissionRequest: {
      /** @description Ids of projects of the same organization. One permission is created for each. */
      project_ids: string[];
    };
    /** @description A model to train, the training data and the method. */
    CreateFineTuningJobRequest: {
      /** @description Base model. The choice depends on the method; a fine-tuned model can be trained further. */
      model: 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini' | (string & {});
      /** @description Id of a JSON Lines file with the purpose `fine-tune`. The content of a line depends on the method: a dialogue, a dialogue with a preferred and a rejected answer, or a dialogue with fields for the grader. */
      training_file: string;
      /**
       * @deprecated
       * @description Hyperparameters of supervised training. Replaced by `method`.
       */
      hyperparameters?: {
        /** @description Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
        batch_size?: components['schemas']['FineTuneBatchSize'];
        /** @description Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
        learning_rate_multiplier?: components['schemas']['FineTuneLearningRateMultiplier'];
        /** @description Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
        n_epochs?: components['schemas']['FineTuneEpochs'];
      };
      /**
       * @description Text to include in the name of the new model, to distinguish it from others with the same base. From 1 to 64 characters.
       * @default null
       */
      suffix?: string | null;
      /** @description Id of a file in the format of the training file. Its examples are used for regular measurements, not for training, and should not occur in the training file. If omitted, there are no validation metrics. */
      validation_file?: string | null;
      /** @description Services that receive the metrics during the job. */
      integrations?: components['schemas']['FineTuningIntegration'][] | null;
      /** @description Random seed. Jobs with the same seed and data give similar models. If omitted, a random one. From 0 to 2147483647. */
      seed?: number | null;
      /** @description Training method. Its hyperparameters go into the field with the same name. */
      method?: components['schemas']['FineTuneMethod'];
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description A message to add to a thread. */
    CreateMessageRequest: {
      /**
       * @description Author of the message. `assistant` adds a message as if the assistant had written it, for example to restore an earlier dialogue.
       * @enum {string}
       */
      role: 'user' | 'assistant';
      /** @description Message content, as text or as parts. */
      content: string | components['schemas']['MessageRequestContentPart'][];
      /** @description Files to add for the tools. They are not part of the content. */
      attachments?: components['schemas']['MessageAttachment'][] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Parameters common to all model requests. */
    CreateModelResponseProperties: components['schemas']['ModelResponseProperties'] & {
      /** @description Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
      prompt_cache_options?: components['schemas']['PromptCacheOptionsParam'];
    };
    /** @description The content to classify, and the model. */
    CreateModerationRequest: {
      /** @description Content to classify. The `text` models accept texts only. */
      input: string | string[] | components['schemas']['ModerationMultiModalInput'][];
      /** @description Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
      model?: components['schemas']['ModerationModel'];
    };
    /** @description Results of a moderation model. */
    CreateModerationResponse: {
      /** @description Id of the moderation. It is not stored and cannot be retrieved. */
      id: string;
      /** @description Id of the moderation model. */
      model: string;
      /** @description One result per text, in the order of the request, or a single one for a message with parts. */
      results: components['schemas']['Moderation'][];
    };
    /** @description Settings of the new API key. The body is optional. */
    CreateProjectServiceAccountApiKeyBody: {
      /** @description Name of the key in lists. If omitted, the server chooses one. */
      name?: string;
      /** @description Permitted uses of the key, as scopes such as `api.model.request`. If omitted, all permissions of the account. */
      scopes?: string[];
    };
    /** @description The input, the model and its parameters. */
    CreateResponse: components['schemas']['CreateModelResponseProperties'] &
      components['schemas']['ResponseProperties'] & {
        /** @description Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
        service_tier?: components['schemas']['ServiceTier'];
        /**
         * @deprecated
         * @description How to handle input that exceeds the context window: drop the oldest items (`auto`), or answer 400 (`disabled`, the default). Replaced by `context_management`.
         * @enum {string|null}
         */
        truncation?: 'auto' | 'disabled' | null;
        /** @description Reasoning options. If null or omitted, the defaults of the model. */
        reasoning?: components['schemas']['Reasoning'] | null;
        /** @description Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
        input?: components['schemas']['InputParam'];
        /** @description Extra output data to include. If null or omitted, none. */
        include?: components['schemas']['IncludeEnum'][] | null;
        /** @description Whether the model can request several tool calls in one turn. If null or omitted, true. */
        parallel_tool_calls?: components['schemas']['ParallelToolCalls'] | null;
        /**
         * @description Whether to store the response, so that it can be retrieved and continued by id. If null or omitted, true. Required for `background`.
         * @default true
         */
        store?: boolean | null;
        /** @description Developer message before all other input. It applies to this response only, even if a later one refers to it in `previous_response_id`. */
        instructions?: string | null;
        /** @description Moderation of input and output. If null or omitted, the response has no moderation results. */
        moderation?: components['schemas']['ModerationParam'] | null;
        /** @description Whether to stream the answer as events. If null or omitted, it is returned as a single object. */
        stream?: boolean | null;
        /** @description Stream options. Only valid with `stream: true`. */
        stream_options?: components['schemas']['ResponseStreamOptions'];
        /** @description Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
        conversation?: components['schemas']['ConversationParam'];
        /** @description Strategies for long conversations. If null or omitted, none. */
        context_management?: components['schemas']['ContextManagementParam'][] | null;
        /** @description Maximum number of generated tokens, reasoning included. A response that reaches it ends with the status `incomplete`. If null or omitted, only the model's own limit applies. At least 16. */
        max_output_tokens?: number | null;
      };
    /** @description The assistant and settings that apply to this run only. */
    CreateRunRequest: {
      /** @description Id of the assistant to run. */
      assistant_id: string;
      /** @description Model for this run. If null or omitted, the model of the assistant. */
      model?: components['schemas']['AssistantSupportedModels'] | null;
      /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description System instructions for this run, instead of those of the assistant. */
      instructions?: string | null;
      /** @description Text to append to the instructions in this run only. */
      additional_instructions?: string | null;
      /** @description Messages to add to the thread before the run starts. They stay in the thread. */
      additional_messages?: components['schemas']['CreateMessageRequest'][] | null;
      /** @description Tools for this run, instead of those of the assistant. At most 20 items. */
      tools?: components['schemas']['AssistantTool'][] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /**
       * @description Sampling temperature, from 0 (the most likely tokens) to 2.
       * @default 1
       */
      temperature?: number | null;
      /**
       * @description Share of the probability mass to sample from. Set either this or `temperature`.
       * @default 1
       */
      top_p?: number | null;
      /** @description Whether to return an event stream. Otherwise, the queued run is returned immediately. */
      stream?: boolean | null;
      /** @description Maximum number of prompt tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
      max_prompt_tokens?: number | null;
      /** @description Maximum number of completion tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
      max_completion_tokens?: number | null;
      /** @description How to shorten a long thread for the model. If omitted, `auto`. */
      truncation_strategy?: components['schemas']['TruncationObject'] | null;
      /** @description Which tools the model must or must not call. */
      tool_choice?: components['schemas']['AssistantsApiToolChoiceOption'] | null;
      /** @description Whether the model can request several tool calls in one turn. */
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /** @description Format of the answer in this run. If omitted, the format of the assistant. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description The assistant, a new thread, and settings that apply to this run only. */
    CreateThreadAndRunRequest: {
      /** @description Id of the assistant to run. */
      assistant_id: string;
      /** @description A new thread, empty unless messages are given. */
      thread?: components['schemas']['CreateThreadRequest'];
      /** @description Model for this run. If null or omitted, the model of the assistant. */
      model?: components['schemas']['AssistantSupportedModels'] | null;
      /** @description System instructions for this run, instead of those of the assistant. */
      instructions?: string | null;
      /** @description Tools for this run, instead of those of the assistant. At most 20 items. */
      tools?: components['schemas']['AssistantTool'][] | null;
      /** @description Files and vector stores for this run, instead of those of the assistant. The thread can add its own. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /**
       * @description Sampling temperature, from 0 (the most likely tokens) to 2.
       * @default 1
       */
      temperature?: number | null;
      /**
       * @description Share of the probability mass to sample from. Set either this or `temperature`.
       * @default 1
       */
      top_p?: number | null;
      /** @description Whether to return an event stream. Otherwise, the queued run is returned immediately. */
      stream?: boolean | null;
      /** @description Maximum number of prompt tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
      max_prompt_tokens?: number | null;
      /** @description Maximum number of completion tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
      max_completion_tokens?: number | null;
      /** @description How to shorten a long thread for the model. If omitted, `auto`. */
      truncation_strategy?: components['schemas']['TruncationObject'] | null;
      /** @description Which tools the model must or must not call. */
      tool_choice?: components['schemas']['AssistantsApiToolChoiceOption'] | null;
      /** @description Whether the model can request several tool calls in one turn. */
      parallel_tool_calls?: components['schemas']['ParallelToolCalls'];
      /** @description Format of the answer in this run. If omitted, the format of the assistant. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description A new thread, empty unless messages are given. */
    CreateThreadRequest: {
      /** @description Initial messages, oldest first. */
      messages?: components['schemas']['CreateMessageRequest'][];
      /** @description Files and vector stores for this thread only, in addition to those of the assistant. */
      tool_resources?: components['schemas']['CreateAssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Files to add to a vector store at once. Set either `file_ids` or `files`. */
    CreateVectorStoreFileBatchRequest: {
      /** @description Ids of uploaded files, at most 2000. `attributes` and `chunking_strategy` apply to all of them. */
      file_ids?: string[];
      /** @description Uploaded files, at most 2000, with individual attributes and chunking strategies. Those of the request are then ignored. */
      files?: components['schemas']['CreateVectorStoreFileRequest'][];
      /** @description How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
      chunking_strategy?: components['schemas']['ChunkingStrategyRequestParam'];
      /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
      attributes?: components['schemas']['VectorStoreFileAttributes'];
    } & (unknown | unknown);
    /** @description A file to add to a vector store, and its settings. */
    CreateVectorStoreFileRequest: {
      /** @description Id of an uploaded file. The store contains only chunks of its text; the file itself is kept separately. */
      file_id: string;
      /** @description How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
      chunking_strategy?: components['schemas']['ChunkingStrategyRequestParam'];
      /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
      attributes?: components['schemas']['VectorStoreFileAttributes'];
    };
    /** @description Name, files and expiry policy of the new store. All fields are optional. */
    CreateVectorStoreRequest: {
      /** @description Ids of uploaded files, at most 500. They are processed in the background. To add more files later, create a batch. */
      file_ids?: string[];
      /** @description Display name. Need not be unique. If omitted, none. */
      name?: string;
      /** @description Purpose of the store, for display only. Responses do not contain it. */
      description?: string;
      /** @description Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
      expires_after?: components['schemas']['VectorStoreExpirationAfter'];
      /** @description How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
      chunking_strategy?: components['schemas']['ChunkingStrategyRequestParam'];
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Text that conforms to a grammar. */
    CustomGrammarFormatParam: {
      /**
       * @description Constrains the text to a grammar.
       * @default grammar
       * @constant
       */
      type: 'grammar';
      /** @description Language of the grammar: Lark or a regular expression. */
      syntax: components['schemas']['GrammarSyntax1'];
      /** @description Source of the grammar, in the language given by `syntax`. */
      definition: string;
    };
    /** @description Free text. */
    CustomTextFormatParam: {
      /**
       * @description Leaves the text unconstrained.
       * @default text
       * @constant
       */
      type: 'text';
    };
    /** @description A call of a custom tool of the caller. Answer with a `custom_tool_call_output` item with the same `call_id`. */
    CustomToolCall: {
      /**
       * @description Marks the item as a custom tool call.
       * @constant
       */
      type: 'custom_tool_call';
      /** @description Id of the item. */
      id?: string;
      /** @description Id of the call. The output repeats it. */
      call_id: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCaller'] | null;
      /** @description Namespace of the tool, if it has one. */
      namespace?: string;
      /** @description Name of the tool. */
      name: string;
      /** @description Input for the tool. It conforms to the tool's grammar, if there is one. */
      input: string;
    };
    /** @description Answers a custom tool call with the result. */
    CustomToolCallOutput: {
      /**
       * @description Marks the item as the output of a custom tool call.
       * @constant
       */
      type: 'custom_tool_call_output';
      /** @description Id of the item, if it is stored on the server. */
      id?: string;
      /** @description Id of the call that this output answers. */
      call_id: string;
      /** @description Caller of the tool, copied from the call. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /** @description Output of the tool, as text or as parts. */
      output: string | components['schemas']['FunctionAndCustomToolCallOutput'][];
    };
    /** @description A stored output of a custom tool call. */
    CustomToolCallOutputResource: components['schemas']['CustomToolCallOutput'] & {
      /** @description Id of the stored item. */
      id: string;
      /** @description Status of the answer to a function call. */
      status: components['schemas']['FunctionCallOutputStatusEnum'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A stored call of a custom tool. */
    CustomToolCallResource: components['schemas']['CustomToolCall'] & {
      /** @description Id of the stored item. */
      id: string;
      /** @description Status of the call. `incomplete` means that the output of the model was truncated. */
      status: components['schemas']['FunctionCallStatus'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A tool with text input instead of JSON, such as code or a query. */
    CustomToolChatCompletions: {
      /**
       * @description Marks the tool as custom.
       * @constant
       */
      type: 'custom';
      /** @description Declaration of the tool. */
      custom: {
        /** @description Name of the tool in calls. */
        name: string;
        /** @description What the tool does and when to use it. The model uses this text to choose. */
        description?: string;
        /** @description Format of the input. If omitted, free text. */
        format?:
          | components['schemas']['ChatCompletionCustomToolTextFormat']
          | components['schemas']['ChatCompletionCustomToolGrammarFormat'];
      };
    };
    /** @description A tool of the caller that takes free text instead of JSON arguments. */
    CustomToolParam: {
      /**
       * @description Marks the tool as a custom tool.
       * @default custom
       * @constant
       */
      type: 'custom';
      /** @description Name of the tool in calls. */
      name: string;
      /** @description What the tool does and what input it expects. The model reads it. */
      description?: string;
      /** @description Constraint on the input. If omitted, any text is allowed. */
      format?: components['schemas']['CustomTextFormatParam'] | components['schemas']['CustomGrammarFormatParam'];
      /** @description Whether to leave the tool out of the prompt until a tool search finds it. */
      defer_loading?: boolean;
      /** @description Who can call the tool. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
    };
    /** @description Confirms the deletion of an assistant. */
    DeleteAssistantResponse: {
      /** @description Id of the deleted assistant. */
      id: string;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'assistant.deleted';
      /** @description True if the assistant was deleted. */
      deleted: boolean;
    };
    /** @description Confirms the deletion of a certificate. */
    DeleteCertificateResponse: {
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'certificate.deleted';
      /** @description Id of the deleted certificate. */
      id: string;
    };
    /** @description Confirms the deletion of a file. */
    DeleteFileResponse: {
      /** @description Id of the deleted file. */
      id: string;
      /**
       * @description Marks this object as a deletion result of a completion.
       * @constant
       */
      object: 'file';
      /** @description True if the file was deleted. */
      deleted: boolean;
    };
    /** @description Confirms the deletion of a permission. */
    DeleteFineTuningCheckpointPermissionResponse: {
      /** @description Id of the deleted permission. */
      id: string;
      /**
       * @description Marks this object as a deletion result of a completion.
       * @constant
       */
      object: 'checkpoint.permission';
      /** @description True if the project has lost access to the checkpoint. */
      deleted: boolean;
    };
    /** @description Confirms the deletion of a message. */
    DeleteMessageResponse: {
      /** @description Id of the deleted message. */
      id: string;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'thread.message.deleted';
      /** @description True if the message was deleted. */
      deleted: boolean;
    };
    /** @description Confirms the deletion of a fine-tuned model. */
    DeleteModelResponse: {
      /** @description Id of the deleted model. */
      id: string;
      /** @description True if the model was deleted. */
      deleted: boolean;
      /**
       * @description Marks this object as a deletion result of a completion.
       * @constant
       */
      object: 'model';
    };
    /** @description Confirms the deletion of a thread. */
    DeleteThreadResponse: {
      /** @description Id of the deleted thread. */
      id: string;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'thread.deleted';
      /** @description True if the thread was deleted. */
      deleted: boolean;
    };
    /** @description Confirms the removal of a file from a vector store. */
    DeleteVectorStoreFileResponse: {
      /** @description Id of the file. The uploaded file still exists. */
      id: string;
      /** @description True if the file was removed from the store. */
      deleted: boolean;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'vector_store.file.deleted';
    };
    /** @description Confirms the deletion of a vector store. */
    DeleteVectorStoreResponse: {
      /** @description Id of the deleted store. */
      id: string;
      /** @description True if the store was deleted. */
      deleted: boolean;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'vector_store.deleted';
    };
    /**
     * @description Level of detail at which the model sees the image. More detail uses more tokens; `original` keeps the full resolution.
     * @enum {string}
     */
    DetailEnum: 'low' | 'high' | 'auto' | 'original';
    /** @description The model made the call directly. */
    DirectToolCallCaller: {
      /**
       * @description Marks the caller as the model.
       * @default direct
       * @constant
       */
      type: 'direct';
    };
    /** @description The model made the call directly. */
    DirectToolCallCallerParam: {
      /**
       * @description Marks the caller as the model.
       * @default direct
       * @constant
       */
      type: 'direct';
    };
    /** @description Last event of every stream. */
    DoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'done';
      /**
       * @description Constant text, not JSON.
       * @constant
       */
      data: '[DONE]';
    };
    /** @description A double click with the left mouse button. */
    DoubleClickAction: {
      /**
       * @description Marks the action as a double click.
       * @default double_click
       * @constant
       */
      type: 'double_click';
      /** @description Distance from the left edge, in pixels. */
      x: number;
      /** @description Distance from the top edge, in pixels. */
      y: number;
      /** @description Keys to hold during the action. Null for none. */
      keys: string[] | null;
    };
    /** @description A drag along a path with the left mouse button held down. */
    DragParam: {
      /**
       * @description Marks the action as a drag.
       * @default drag
       * @constant
       */
      type: 'drag';
      /** @description Points of the path, from button down to button up. */
      path: components['schemas']['CoordParam'][];
      /** @description Keys to hold during the action. */
      keys?: string[] | null;
    };
    /** @description Short form of a message. `developer` and `system` messages take precedence over `user` messages. */
    EasyInputMessage: {
      /**
       * @description Author of the message. Use `assistant` for model output of earlier turns.
       * @enum {string}
       */
      role: 'user' | 'assistant' | 'system' | 'developer';
      /** @description Message content, as text or as parts. */
      content: string | components['schemas']['InputMessageContentList'];
      /** @description Whether an assistant message is interim commentary or the final answer. Send it back with messages of earlier turns, otherwise answer quality drops. Not valid for user messages. */
      phase?: components['schemas']['MessagePhase'] | null;
      /**
       * @description Marks the item as a message. An item with a role and no type also counts as a message.
       * @constant
       */
      type?: 'message';
    };
    /** @description The vector of one text. */
    Embedding: {
      /** @description Index of the text in the request, from 0. */
      index: number;
      /** @description The vector. Vectors of the vendor's models have length 1, so the dot product equals the cosine similarity. */
      embedding: number[] | string;
      /**
       * @description Marks this object as an embedding.
       * @constant
       */
      object: 'embedding';
    };
    /** @description Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
    EmbeddingModel: 'text-embedding-ada-002' | 'text-embedding-3-small' | 'text-embedding-3-large' | (string & {});
    /** @description An object with arbitrary properties, such as a JSON Schema or matching arguments. */
    EmptyModelParam: {
      [key: string]: unknown;
    };
    /** @description Details of a failed request. */
    Error: {
      /** @description Error message in plain language. */
      message: string;
      /** @description Category of the error, such as `invalid_request_error` or `server_error`. Servers may add values. */
      type: string;
      /** @description Path of the invalid parameter or field, with dots. Null if no single one is at fault. */
      param: string | null;
      /** @description Machine-readable reason, such as `invalid_api_key` or `rate_limit_exceeded`. Null if `type` says enough. */
      code: string | null;
    };
    /** @description The stream failed. Only `done` follows, and the run may have no final event. */
    ErrorEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'error';
      /** @description Details of the failure. Servers send it with or without the error envelope. */
      data: components['schemas']['Error'] | components['schemas']['ErrorResponse'];
    };
    /** @description Envelope of all error responses. */
    ErrorResponse: {
      /** @description Details of a failed request. */
      error: components['schemas']['Error'];
    };
    /** @description An evaluation: a task, the shape of its data, and graders for the results. */
    Eval: {
      /**
       * @description Marks this object as an evaluation.
       * @default eval
       * @constant
       */
      object: 'eval';
      /** @description Stable id. Pass it in all paths below `/evals`. */
      id: string;
      /** @description Name chosen by the caller, or generated by the server. */
      name: string;
      /** @description Shape of the data of all runs. */
      data_source_config:
        | components['schemas']['EvalCustomDataSourceConfig']
        | components['schemas']['EvalLogsDataSourceConfig']
        | components['schemas']['EvalStoredCompletionsDataSourceConfig'];
      /** @description The graders. An item passes if all of them pass it. */
      testing_criteria: (
        | components['schemas']['GraderLabelModel']
        | components['schemas']['GraderStringCheck']
        | components['schemas']['EvalGraderTextSimilarity']
        | components['schemas']['EvalGraderPython']
        | components['schemas']['EvalGraderScoreModel']
      )[];
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
    };
    /** @description Error of a run or of one item. */
    EvalApiError: {
      /** @description Machine-readable reason. Servers may add values. */
      code: string;
      /** @description Error message in plain language. */
      message: string;
    };
    /** @description A prompt with placeholders for the fields of each row. */
    EvalCompletionsInputTemplate: {
      /**
       * @description Selects an inline prompt.
       * @constant
       */
      type: 'template';
      /** @description Messages of the prompt, in reading order. */
      template: components['schemas']['EvalTemplateMessage'][];
    };
    /** @description Custom data, provided by each run. */
    EvalCustomDataSourceConfig: {
      /**
       * @description Marks the data source as custom data.
       * @default custom
       * @constant
       */
      type: 'custom';
      /** @description JSON Schema of the grader input: the row as `item` and, if answers are expected, `sample`. */
      schema: {
        [key: string]: unknown;
      };
    };
    /** @description Passes an item if custom code gives it a sufficient score. */
    EvalGraderPython: components['schemas']['GraderPython'] & {
      /** @description Minimum score to pass. If omitted, the server chooses. */
      pass_threshold?: number;
    };
    /** @description Passes an item if a model gives it a sufficient score. */
    EvalGraderScoreModel: components['schemas']['GraderScoreModel'] & {
      /** @description Minimum score to pass, within `range`. If omitted, the server chooses. */
      pass_threshold?: number;
    };
    /** @description Passes an item if two texts are sufficiently similar. */
    EvalGraderTextSimilarity: components['schemas']['GraderTextSimilarity'] & {
      /** @description Minimum score to pass, on the scale of the metric, usually from 0 to 1. */
      pass_threshold: number;
    };
    /** @description A prompt stored in each row. */
    EvalInputItemReference: {
      /**
       * @description Selects a prompt from the row.
       * @constant
       */
      type: 'item_reference';
      /** @description Path of the field with the messages, without braces, such as `item.input`. */
      item_reference: string;
    };
    /** @description A message template for a model. Its texts can contain placeholders such as `{{ item.question }}` and `{{ sample.output_text }}`. `developer` and `system` messages take precedence over `user` messages. */
    EvalItem: {
      /**
       * @description Author of the message. Use `assistant` for model output of earlier turns.
       * @enum {string}
       */
      role: 'user' | 'assistant' | 'system' | 'developer';
      /** @description Message content: a text, a part, or a list of both. */
      content: components['schemas']['EvalItemContent'];
      /**
       * @description Marks the item as a message. Optional.
       * @constant
       */
      type?: 'message';
    };
    /** @description Message content: a text, a part, or a list of both. */
    EvalItemContent: components['schemas']['EvalItemContentItem'] | components['schemas']['EvalItemContentArray'];
    /** @description Texts and parts of a message, in reading order. */
    EvalItemContentArray: components['schemas']['EvalItemContentItem'][];
    /** @description One part of a message: a plain text, or an object with a `type`. */
    EvalItemContentItem:
      | components['schemas']['EvalItemContentText']
      | components['schemas']['InputTextContent']
      | components['schemas']['EvalItemContentOutputText']
      | components['schemas']['EvalItemInputImage']
      | components['schemas']['InputAudio'];
    /** @description Model output of an earlier turn. */
    EvalItemContentOutputText: {
      /**
       * @description Marks the part as model output.
       * @constant
       */
      type: 'output_text';
      /** @description Text generated by the model. */
      text: string;
    };
    /** @description Plain text. Placeholders are replaced. */
    EvalItemContentText: string;
    /** @description An image for the model. */
    EvalItemInputImage: {
      /**
       * @description Marks the part as an image.
       * @constant
       */
      type: 'input_image';
      /**
       * Format: uri
       * @description Location of the image, as an HTTP or `data:` URL.
       */
      image_url: string;
      /** @description Level of detail: `low`, `high` or `auto`. More detail uses more tokens. If omitted, `auto`. */
      detail?: string;
    };
    /** @description Rows inline in the request. */
    EvalJsonlFileContentSource: {
      /**
       * @description Marks the rows as inline.
       * @default file_content
       * @constant
       */
      type: 'file_content';
      /** @description The rows. Each corresponds to one line of a JSON Lines file. */
      content: {
        /** @description Fields of the row. They must match the schema of the evaluation. */
        item: {
          [key: string]: unknown;
        };
        /** @description An existing answer, with its text as `output_text`. If omitted, a model must generate one. */
        sample?: {
          [key: string]: unknown;
        };
      }[];
    };
    /** @description Rows in an uploaded file. */
    EvalJsonlFileIdSource: {
      /**
       * @description Marks the rows as the content of a file.
       * @default file_id
       * @constant
       */
      type: 'file_id';
      /** @description Id of a JSON Lines file, uploaded with the purpose `evals`. Each line is an object with an `item`. */
      id: string;
    };
    /** @description A page of evaluations. */
    EvalList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The evaluations of this page. */
      data: components['schemas']['Eval'][];
      /** @description Id of the first evaluation of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last evaluation of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Stored data, such as responses. */
    EvalLogsDataSourceConfig: {
      /**
       * @description Marks the data source as stored data.
       * @default logs
       * @constant
       */
      type: 'logs';
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description JSON Schema of the grader input: the stored request as `item` and its answer as `sample`. */
      schema: {
        [key: string]: unknown;
      };
    };
    /** @description A prompt with placeholders for the fields of each row. */
    EvalResponsesInputTemplate: {
      /**
       * @description Selects an inline prompt.
       * @constant
       */
      type: 'template';
      /** @description Messages of the prompt, in reading order. */
      template: components['schemas']['CreateEvalItem'][];
    };
    /** @description Stored responses that match all filters. */
    EvalResponsesSource: {
      /**
       * @description Marks the rows as stored responses.
       * @constant
       */
      type: 'responses';
      /** @description Metadata that responses must have, all pairs. If null or omitted, any. */
      metadata?: {
        [key: string]: unknown;
      } | null;
      /** @description Id of the model that generated the response. If null or omitted, any. */
      model?: string | null;
      /** @description Text to find in the instructions of a response. If null or omitted, any instructions. */
      instructions_search?: string | null;
      /**
       * Format: unixtime
       * @description Selects responses created at or after this time, in Unix seconds. If null or omitted, no lower bound.
       */
      created_after?: number | null;
      /**
       * Format: unixtime
       * @description Selects responses created at or before this time, in Unix seconds. If null or omitted, no upper bound.
       */
      created_before?: number | null;
      /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description Selects responses with this sampling temperature. If null or omitted, any. */
      temperature?: number | null;
      /** @description Selects responses with this `top_p`. If null or omitted, any. */
      top_p?: number | null;
      /** @description Selects responses for any of these end users. If null or omitted, all users. */
      users?: string[] | null;
      /** @description Selects responses with access to these tools, by name. If null or omitted, any. */
      tools?: string[] | null;
    };
    /** @description One run of an evaluation on a data set. */
    EvalRun: {
      /**
       * @description Marks this object as a run.
       * @default eval.run
       * @constant
       */
      object: 'eval.run';
      /** @description Stable id. Pass it in all paths of this run. */
      id: string;
      /** @description Id of the evaluation of the run. */
      eval_id: string;
      /** @description Status of the run. `completed`, `canceled` and `failed` are final. */
      status: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed' | (string & {});
      /** @description Id of the model that generated the answers. Null if none was used. */
      model: string | null;
      /** @description Name chosen by the caller, or generated by the server. */
      name: string;
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: uri
       * @description URL of a web page with the results.
       */
      report_url: string;
      /** @description Number of items per result. All are 0 until the first item is graded. */
      result_counts: {
        /** @description Processed items, the sum of the other three counts. */
        total: number;
        /** @description Items without an answer or a grade because of an error. */
        errored: number;
        /** @description Items that failed at least one grader. */
        failed: number;
        /** @description Items that passed all graders. */
        passed: number;
      };
      /** @description Token usage per model, grading models included. Null until the run has ended. */
      per_model_usage:
        | {
            /** @description Id of the model, usually the dated snapshot. */
            model_name: string;
            /** @description Number of requests to the model. */
            invocation_count: number;
            /** @description Prompt tokens, cached ones included. */
            prompt_tokens: number;
            /** @description Tokens generated by the model. */
            completion_tokens: number;
            /** @description Sum of prompt and completion tokens. */
            total_tokens: number;
            /** @description Tokens read from the prompt cache, at a lower price. */
            cached_tokens: number;
          }[]
        | null;
      /** @description Number of items per result and grader. Null until the run has ended. */
      per_testing_criteria_results:
        | {
            /** @description Name of the grader. Servers may append an id. */
            testing_criteria: string;
            /** @description Items that passed this grader. */
            passed: number;
            /** @description Items that failed this grader. */
            failed: number;
          }[]
        | null;
      /** @description Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
      data_source: components['schemas']['EvalRunDataSource'];
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
      /** @description Why the run failed. Null if there is no error. */
      error: components['schemas']['EvalApiError'] | null;
    };
    /** @description Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
    EvalRunDataSource:
      | components['schemas']['CreateEvalJsonlRunDataSource']
      | components['schemas']['CreateEvalCompletionsRunDataSource']
      | components['schemas']['CreateEvalResponsesRunDataSource'];
    /** @description A page of runs. */
    EvalRunList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The runs of this page. */
      data: components['schemas']['EvalRun'][];
      /** @description Id of the first run of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last run of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description One row of a run, with the model's answer and the results of the graders. */
    EvalRunOutputItem: {
      /**
       * @description Marks this object as an output item.
       * @default eval.run.output_item
       * @constant
       */
      object: 'eval.run.output_item';
      /** @description Stable id of the item. */
      id: string;
      /** @description Id of the run of the item. */
      run_id: string;
      /** @description Id of the evaluation of the run. */
      eval_id: string;
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Result of the item: `pass` if all graders passed it. */
      status: 'pass' | 'fail' | (string & {});
      /** @description Index of the row in the data, from 0. It identifies the same row in different runs on the same data. */
      datasource_item_id: number;
      /** @description The row from the data source. */
      datasource_item: {
        [key: string]: unknown;
      };
      /** @description Results of the graders, in the order of the evaluation's criteria. */
      results: components['schemas']['EvalRunOutputItemResult'][];
      /** @description Prompt and answer of the model, with the settings of the request. */
      sample: {
        /** @description The prompt with the row's values. */
        input: {
          /** @description Author of the message, such as `developer` or `user`. */
          role: string;
          /** @description Text of the message. */
          content: string;
        }[];
        /** @description The answer. Empty if there was an error. */
        output: {
          /** @description Author of the message, usually `assistant`. */
          role?: string;
          /** @description Text of the message. Absent if there are only tool calls. */
          content?: string;
        }[];
        /** @description Why the model stopped, such as `stop` for a natural end or `length` for the token limit. */
        finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {});
        /** @description Id of the model that generated the answer, usually the dated snapshot. */
        model: string;
        /** @description Token usage of the answer, graders excluded. */
        usage: {
          /** @description Sum of prompt and completion tokens. */
          total_tokens: number;
          /** @description Tokens generated by the model. */
          completion_tokens: number;
          /** @description Prompt tokens, cached ones included. */
          prompt_tokens: number;
          /** @description Tokens read from the prompt cache, at a lower price. */
          cached_tokens: number;
        };
        /** @description Error that prevented an answer. Null if there is an answer. */
        error: components['schemas']['EvalApiError'] | null;
        /** @description Sampling temperature of the request. */
        temperature: number;
        /** @description Maximum number of tokens of the answer. */
        max_completion_tokens: number;
        /** @description Share of the probability mass that was sampled from. */
        top_p: number;
        /** @description Random seed of the request. */
        seed: number;
      };
    };
    /** @description A page of output items. */
    EvalRunOutputItemList: {
      /**
       * @description Marks this object as a list.
       * @default list
       * @constant
       */
      object: 'list';
      /** @description The output items of this page. */
      data: components['schemas']['EvalRunOutputItem'][];
      /** @description Id of the first item of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last item of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Result of one grader for one item. Some graders add their own fields. */
    EvalRunOutputItemResult: {
      /** @description Name of the grader. Servers may append an id. */
      name: string;
      /** @description Kind of the grader, such as `string_check`. The spelling differs between servers. */
      type?: string;
      /** @description Score of the grader. Pass/fail graders give 1 or 0. */
      score: number;
      /** @description Whether the score or the label passes. */
      passed: boolean;
      /** @description Prompt and answer of the grading model. Null or absent for graders without a model. */
      sample?: {
        [key: string]: unknown;
      } | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * @deprecated
     * @description Stored chat completions. Replaced by `logs`.
     */
    EvalStoredCompletionsDataSourceConfig: {
      /**
       * @description Marks the data source as stored chat completions.
       * @default stored_completions
       * @constant
       */
      type: 'stored_completions';
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description JSON Schema of the grader input: the stored request as `item` and its answer as `sample`. */
      schema: {
        [key: string]: unknown;
      };
    };
    /** @description Stored chat completions that match all filters. */
    EvalStoredCompletionsSource: {
      /**
       * @description Marks the rows as stored chat completions.
       * @default stored_completions
       * @constant
       */
      type: 'stored_completions';
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Id of the model that generated the response. If null or omitted, any. */
      model?: string | null;
      /**
       * Format: unixtime
       * @description Selects completions created after this time, in Unix seconds. If null or omitted, no lower bound.
       */
      created_after?: number | null;
      /**
       * Format: unixtime
       * @description Selects completions created before this time, in Unix seconds. If null or omitted, no upper bound.
       */
      created_before?: number | null;
      /** @description Maximum number of completions. If null or omitted, all matching ones. */
      limit?: number | null;
    };
    /** @description A message template with placeholders for the fields of each row, such as `{{item.question}}`. */
    EvalTemplateMessage: {
      /**
       * @description Author of the message. `developer` and `system` messages take precedence over `user` messages; `assistant` marks earlier model output.
       * @enum {string}
       */
      role: 'user' | 'assistant' | 'system' | 'developer';
      /** @description Message content: a text, a part, or a list of both. */
      content: components['schemas']['EvalItemContent'] | components['schemas']['InputMessageContentList'];
      /** @description Whether an assistant message is interim commentary or the final answer. Not valid for user messages. */
      phase?: components['schemas']['MessagePhase'] | null;
      /**
       * @description Marks the item as a message. Optional.
       * @constant
       */
      type?: 'message';
    };
    /** @description How the text of the file was split into chunks. */
    FileChunkingStrategy:
      | components['schemas']['StaticChunkingStrategyResponseParam']
      | components['schemas']['OtherChunkingStrategyResponseParam'];
    /** @description Cites a file found by file search as the source of a statement. */
    FileCitationBody: {
      /**
       * @description Marks the annotation as a file citation.
       * @default file_citation
       * @constant
       */
      type: 'file_citation';
      /** @description Id of the uploaded file. */
      file_id: string;
      /** @description Position of the citation in the text, in characters. */
      index: number;
      /** @description Display name of the file. */
      filename: string;
    };
    /**
     * @description Level of detail at which the model sees the pages of the document. If omitted, `auto`.
     * @enum {string}
     */
    FileDetailEnum: 'auto' | 'low' | 'high';
    /** @description Expiry policy. Without one, batch files are deleted after 30 days and other files stay until someone deletes them. */
    FileExpirationAfter: {
      /**
       * @description Event from which `seconds` counts.
       * @constant
       */
      anchor: 'created_at';
      /**
       * Format: int64
       * @description Lifetime in seconds, from one hour to 30 days. From 3600 to 2592000.
       */
      seconds: number;
    };
    /**
     * @description Level of detail at which the model sees the pages of the document. If omitted, `auto`.
     * @enum {string}
     */
    FileInputDetail: 'auto' | 'low' | 'high';
    /** @description Refers to a file mentioned in the text. */
    FilePath: {
      /**
       * @description Marks the annotation as a file path.
       * @constant
       */
      type: 'file_path';
      /** @description Id of the uploaded file. */
      file_id: string;
      /** @description Position of the file reference in the text, in characters. */
      index: number;
    };
    /**
     * @description Intended use of the file: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images for fine-tuning (`vision`), any model input (`user_data`), or eval data sets (`evals`).
     * @enum {string}
     */
    FilePurpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
    /** @description Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
    FileSearchRanker: 'auto' | 'default_2024_08_21' | (string & {});
    /** @description Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
    FileSearchRankingOptions: {
      /** @description Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
      ranker?: components['schemas']['FileSearchRanker'];
      /** @description Minimum score of a result. 0 keeps all results. */
      score_threshold: number;
    };
    /** @description Lets the model search vector stores and cite the results. */
    FileSearchTool: {
      /**
       * @description Marks the tool as file search.
       * @default file_search
       * @constant
       */
      type: 'file_search';
      /** @description Ids of the vector stores to search. */
      vector_store_ids: string[];
      /** @description Maximum number of passages per search for the model, from 1 to 50. Fewer passages save tokens. */
      max_num_results?: number;
      /** @description Ranking options for search results. */
      ranking_options?: components['schemas']['RankingOptions'];
      /** @description Restricts the search to files with matching attributes. If null or omitted, all files are searched. */
      filters?: components['schemas']['Filters'] | null;
    };
    /** @description A search in vector stores, run by the server. */
    FileSearchToolCall: {
      /** @description Id of the call. */
      id: string;
      /**
       * @description Marks the item as a file search call.
       * @constant
       */
      type: 'file_search_call';
      /**
       * @description Status of the search.
       * @enum {string}
       */
      status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
      /** @description Search queries of the model. */
      queries: string[];
      /** @description Matching passages, best first. Null unless `include` contains `file_search_call.results`. */
      results?:
        | {
            /** @description Id of the file with the passage. */
            file_id?: string;
            /** @description Text of the passage. */
            text?: string;
            /** @description Name of the file. */
            filename?: string;
            /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
            attributes?: components['schemas']['VectorStoreFileAttributes'];
            /**
             * Format: float
             * @description Relevance of the passage, from 0 to 1.
             */
            score?: number;
          }[]
        | null;
    };
    /** @description Filter by file attributes: one comparison, or several combined. */
    Filters: components['schemas']['ComparisonFilter'] | components['schemas']['CompoundFilter'];
    /**
     * @description Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data.
     * @default auto
     */
    FineTuneBatchSize: 'auto' | number;
    /** @description Hyperparameters of preference training. All are optional. */
    FineTuneDPOHyperparameters: {
      /**
       * @description How strongly the model is kept close to its original behaviour. Lower values give more weight to the preferences.
       * @default auto
       */
      beta?: 'auto' | number;
      /** @description Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
      batch_size?: components['schemas']['FineTuneBatchSize'];
      /** @description Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
      learning_rate_multiplier?: components['schemas']['FineTuneLearningRateMultiplier'];
      /** @description Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
      n_epochs?: components['schemas']['FineTuneEpochs'];
    };
    /** @description Training on pairs of a preferred and a rejected answer (direct preference optimization). */
    FineTuneDPOMethod: {
      /** @description Hyperparameters of preference training. All are optional. */
      hyperparameters?: components['schemas']['FineTuneDPOHyperparameters'];
    };
    /**
     * @description Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data.
     * @default auto
     */
    FineTuneEpochs: 'auto' | number;
    /** @description Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
    FineTuneGrader:
      | components['schemas']['GraderStringCheck']
      | components['schemas']['GraderTextSimilarity']
      | components['schemas']['GraderPython']
      | components['schemas']['GraderScoreModel']
      | components['schemas']['GraderMulti'];
    /**
     * @description Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses.
     * @default auto
     */
    FineTuneLearningRateMultiplier: 'auto' | number;
    /** @description Training method. Its hyperparameters go into the field with the same name. */
    FineTuneMethod: {
      /**
       * @description Training data: example answers (`supervised`), pairs of answers (`dpo`), or scores of a grader (`reinforcement`).
       * @enum {string}
       */
      type: 'supervised' | 'dpo' | 'reinforcement';
      /** @description Training on dialogues that end with the desired answer. */
      supervised?: components['schemas']['FineTuneSupervisedMethod'];
      /** @description Training on pairs of a preferred and a rejected answer (direct preference optimization). */
      dpo?: components['schemas']['FineTuneDPOMethod'];
      /** @description Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
      reinforcement?: components['schemas']['FineTuneReinforcementMethod'];
    };
    /** @description Hyperparameters of reinforcement training. All are optional. */
    FineTuneReinforcementHyperparameters: {
      /** @description Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
      batch_size?: components['schemas']['FineTuneBatchSize'];
      /** @description Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
      learning_rate_multiplier?: components['schemas']['FineTuneLearningRateMultiplier'];
      /** @description Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
      n_epochs?: components['schemas']['FineTuneEpochs'];
      /**
       * @description Reasoning effort of the model during training. `default` uses the default of the model.
       * @default default
       * @enum {string}
       */
      reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
      /**
       * @description Factor for the compute used to search for better answers. Higher values cost more.
       * @default auto
       */
      compute_multiplier?: 'auto' | number;
      /**
       * @description Number of training steps between two evaluations on the validation file.
       * @default auto
       */
      eval_interval?: 'auto' | number;
      /**
       * @description Number of answers to sample per evaluation.
       * @default auto
       */
      eval_samples?: 'auto' | number;
    };
    /** @description Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
    FineTuneReinforcementMethod: {
      /** @description Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
      grader: components['schemas']['FineTuneGrader'];
      /** @description Hyperparameters of reinforcement training. All are optional. */
      hyperparameters?: components['schemas']['FineTuneReinforcementHyperparameters'];
    };
    /** @description Hyperparameters of supervised training. All are optional. */
    FineTuneSupervisedHyperparameters: {
      /** @description Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
      batch_size?: components['schemas']['FineTuneBatchSize'];
      /** @description Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
      learning_rate_multiplier?: components['schemas']['FineTuneLearningRateMultiplier'];
      /** @description Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
      n_epochs?: components['schemas']['FineTuneEpochs'];
    };
    /** @description Training on dialogues that end with the desired answer. */
    FineTuneSupervisedMethod: {
      /** @description Hyperparameters of supervised training. All are optional. */
      hyperparameters?: components['schemas']['FineTuneSupervisedHyperparameters'];
    };
    /** @description Gives one project access to a checkpoint that was trained in another. */
    FineTuningCheckpointPermission: {
      /** @description Stable id. Pass it to delete the permission. */
      id: string;
      /**
       * @description Marks this object as a permission.
       * @constant
       */
      object: 'checkpoint.permission';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Project that got access to the checkpoint. */
      project_id: string;
    };
    /** @description An external service that receives the metrics of the job. */
    FineTuningIntegration: {
      /**
       * @description Name of the service. Only Weights & Biases is supported.
       * @constant
       */
      type: 'wandb';
      /** @description Project and run settings for Weights & Biases. */
      wandb: {
        /** @description Weights & Biases project of the new run. */
        project: string;
        /** @description Display name of the run. If omitted, the id of the job. */
        name?: string | null;
        /** @description Team or user that owns the run. If omitted, the default of the stored Weights & Biases key. */
        entity?: string | null;
        /** @description Tags of the run. The server adds some, such as the base model. */
        tags?: string[];
      };
    };
    /** @description A fine-tuning job, from the validation of its files to the finished model. */
    FineTuningJob: {
      /** @description Stable id. Pass it to monitor and control the job. */
      id: string;
      /**
       * @description Marks this object as a fine-tuning job.
       * @constant
       */
      object: 'fine_tuning.job';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Why the job failed. Null unless `status` is `failed`. */
      error: {
        /** @description Machine-readable reason, such as `invalid_training_file`. */
        code: string;
        /** @description Error message in plain language. */
        message: string;
        /** @description Name of the invalid request field, usually one of the files. Null if no single field is at fault. */
        param: string | null;
      } | null;
      /** @description Id of the finished model, for use in model requests. Null until the job has succeeded. */
      fine_tuned_model: string | null;
      /**
       * Format: unixtime
       * @description Time when the job ended, successfully or not, in Unix seconds. Null until then.
       */
      finished_at: number | null;
      /** @description Effective hyperparameters of supervised training. Null or absent for other methods. */
      hyperparameters?: {
        /** @description Number of examples per batch. Null if unknown. */
        batch_size?: 'auto' | number | null;
        /** @description Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
        learning_rate_multiplier?: components['schemas']['FineTuneLearningRateMultiplier'];
        /** @description Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
        n_epochs?: components['schemas']['FineTuneEpochs'];
      } | null;
      /** @description Base model of the job. */
      model: string;
      /** @description Organization that owns the job and its model. */
      organization_id: string;
      /** @description Ids of files with training metrics. Their content is available through `downloadFile`. */
      result_files: string[];
      /**
       * @description Status of the job. `validating_files` checks the files, `queued` waits, `running` trains. After a pause request, a job is `pausing` until the current step is done, then `paused`. `succeeded`, `failed` and `cancelled` are final.
       * @enum {string}
       */
      status: 'validating_files' | 'queued' | 'running' | 'pausing' | 'paused' | 'succeeded' | 'failed' | 'cancelled';
      /** @description Number of billed tokens over all epochs. Null while the job is running. */
      trained_tokens: number | null;
      /** @description Id of the file with the training examples. */
      training_file: string;
      /** @description Id of the file with the validation examples. Null if there is none. */
      validation_file: string | null;
      /** @description Services that receive the metrics during the job. At most 5 items. */
      integrations?: components['schemas']['FineTuningIntegration'][] | null;
      /** @description Random seed, as requested or chosen by the server. */
      seed: number | null;
      /**
       * Format: unixtime
       * @description Estimated end of the job, in Unix seconds. Null if unknown or if the job is not running.
       */
      estimated_finish?: number | null;
      /** @description Training method with its effective hyperparameters. Null or absent for old jobs. */
      method?: components['schemas']['FineTuneMethod'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description A saved state of the model during training. It can be used like a finished model. */
    FineTuningJobCheckpoint: {
      /** @description Stable id, used as a cursor. Model requests take `fine_tuned_model_checkpoint` instead. */
      id: string;
      /**
       * @description Marks this object as a checkpoint.
       * @constant
       */
      object: 'fine_tuning.job.checkpoint';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Model id of the checkpoint, for model requests and permissions. */
      fine_tuned_model_checkpoint: string;
      /** @description Id of the job that created the checkpoint. */
      fine_tuning_job_id: string;
      /** @description Training step of the checkpoint. */
      step_number: number;
      /** @description Quality of the model at this step. Values that start with `valid` require a validation file. */
      metrics: {
        /** @description Training step of the values. */
        step?: number;
        /** @description Loss on the training batch of this step. Lower is better. */
        train_loss?: number;
        /** @description Share of correctly predicted tokens in that batch, from 0 to 1. */
        train_mean_token_accuracy?: number;
        /** @description Loss on a sample of the validation file. */
        valid_loss?: number;
        /** @description Share of correctly predicted tokens in that sample, from 0 to 1. */
        valid_mean_token_accuracy?: number;
        /** @description Loss on the whole validation file, measured at the end of an epoch. */
        full_valid_loss?: number;
        /** @description Share of correctly predicted tokens in the whole validation file, from 0 to 1. */
        full_valid_mean_token_accuracy?: number;
      };
    };
    /** @description An event of a fine-tuning job: a message or training metrics. */
    FineTuningJobEvent: {
      /**
       * @description Marks this object as an event of a fine-tuning job.
       * @constant
       */
      object: 'fine_tuning.job.event';
      /** @description Stable id, used as a cursor only. */
      id: string;
      /**
       * Format: unixtime
       * @description Time of the event, in Unix seconds.
       */
      created_at: number;
      /**
       * @description Severity of the event.
       * @enum {string}
       */
      level: 'info' | 'warn' | 'error';
      /** @description Description of the event in plain language. */
      message: string;
      /**
       * @description Whether the event is a message only, or has metrics in `data`.
       * @enum {string}
       */
      type?: 'message' | 'metrics';
      /** @description Metrics of a training step, such as `step` and `train_loss`. Null or empty for messages. */
      data?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description One part of a tool output: text, image or file. */
    FunctionAndCustomToolCallOutput:
      | components['schemas']['InputTextContent']
      | components['schemas']['InputImageContent']
      | components['schemas']['InputFileContent'];
    /**
     * @description Status of the item, as reported by the server.
     * @enum {string}
     */
    FunctionCallItemStatus: 'in_progress' | 'completed' | 'incomplete';
    /** @description Answers a function call with the result. */
    FunctionCallOutputItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call that this output answers. From 1 to 64 characters. */
      call_id?: string | null;
      /**
       * @description Marks the item as the output of a function call.
       * @default function_call_output
       * @constant
       */
      type: 'function_call_output';
      /** @description Output of the function, as text (JSON for data) or as parts. For a failure, describe the error. */
      output:
        | string
        | (
            | components['schemas']['InputTextContentParam']
            | components['schemas']['InputImageContentParamAutoParam']
            | components['schemas']['InputFileContentParam']
          )[];
      /** @description Name of the function. From 1 to 128 characters. */
      name?: string | null;
      /** @description Namespace of the function, if it has one. From 1 to 64 characters. */
      namespace?: string | null;
      /** @description Caller of the tool, copied from the call. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /** @description Status of the item. Set by the server, optional in requests. */
      status?: components['schemas']['FunctionCallItemStatus'] | null;
    };
    /**
     * @description Status of the answer to a function call.
     * @enum {string}
     */
    FunctionCallOutputStatusEnum: 'in_progress' | 'completed' | 'incomplete';
    /**
     * @description Status of the call. `incomplete` means that the output of the model was truncated.
     * @enum {string}
     */
    FunctionCallStatus: 'in_progress' | 'completed' | 'incomplete';
    /** @description Declares a function of the caller to the model. */
    FunctionObject: {
      /** @description Name of the function in calls. Letters, digits, underscores and dashes. At most 64 characters. */
      name: string;
      /** @description What the function does and when to use it. The model uses this text to choose. */
      description?: string;
      /** @description Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
      parameters?: components['schemas']['FunctionParameters'];
      /**
       * @description Whether arguments must match `parameters` exactly. Strict functions support only a subset of JSON Schema.
       * @default false
       */
      strict?: boolean | null;
    };
    /** @description Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
    FunctionParameters: {
      [key: string]: unknown;
    };
    /** @description Shell commands and their limits. */
    FunctionShellAction: {
      /** @description Shell commands, one string each. They can run in parallel. */
      commands: string[];
      /** @description Timeout of each command, in milliseconds. If null, the executor chooses. */
      timeout_ms: number | null;
      /** @description Maximum number of output characters that the model wants. Return it with the output. */
      max_output_length: number | null;
    };
    /** @description Shell commands and the limits that applied. */
    FunctionShellActionParam: {
      /** @description Shell commands, one string each. */
      commands: string[];
      /** @description Timeout of each command, in milliseconds. */
      timeout_ms?: number | null;
      /** @description Maximum number of output characters that the model wanted. */
      max_output_length?: number | null;
    };
    /** @description Shell commands to run. In a local environment, the caller runs them and answers with a `shell_call_output` item. */
    FunctionShellCall: {
      /**
       * @description Marks the item as a shell call.
       * @default shell_call
       * @constant
       */
      type: 'shell_call';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call. The output repeats it. */
      call_id: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCaller'] | null;
      /** @description Shell commands and their limits. */
      action: components['schemas']['FunctionShellAction'];
      /** @description Status of the commands. */
      status: components['schemas']['FunctionShellCallStatus'];
      /** @description Environment of the commands. Null if unspecified. */
      environment:
        | (components['schemas']['LocalEnvironmentResource'] | components['schemas']['ContainerReferenceResource'])
        | null;
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A shell call of an earlier turn. */
    FunctionShellCallItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call, unchanged. From 1 to 64 characters. */
      call_id: string;
      /** @description Caller of the tool, copied from the call. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /**
       * @description Marks the item as a shell call.
       * @default shell_call
       * @constant
       */
      type: 'shell_call';
      /** @description Shell commands and the limits that applied. */
      action: components['schemas']['FunctionShellActionParam'];
      /** @description Status of the item. Set by the server, optional in requests. */
      status?: components['schemas']['FunctionShellCallItemStatus'] | null;
      /** @description Environment in which the commands ran. Null if unspecified. */
      environment?:
        | (components['schemas']['LocalEnvironmentParam'] | components['schemas']['ContainerReferenceParam'])
        | null;
    };
    /**
     * @description Status of the shell call, as reported by the server.
     * @enum {string}
     */
    FunctionShellCallItemStatus: 'in_progress' | 'completed' | 'incomplete';
    /** @description Result of shell commands. */
    FunctionShellCallOutput: {
      /**
       * @description Marks the item as the output of a shell call.
       * @default shell_call_output
       * @constant
       */
      type: 'shell_call_output';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call that this output answers. */
      call_id: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCaller'] | null;
      /** @description Status of the result of shell commands. */
      status: components['schemas']['FunctionShellCallOutputStatusEnum'];
      /** @description Outputs, one per command in the same order. */
      output: components['schemas']['FunctionShellCallOutputContent'][];
      /** @description Maximum number of characters kept per command. Null if nothing was truncated. */
      max_output_length: number | null;
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description Output and outcome of one command. */
    FunctionShellCallOutputContent: {
      /** @description Text printed to standard output. */
      stdout: string;
      /** @description Text printed to standard error. */
      stderr: string;
      /** @description Outcome of the command. */
      outcome:
        | components['schemas']['FunctionShellCallOutputTimeoutOutcome']
        | components['schemas']['FunctionShellCallOutputExitOutcome'];
      /** @description Id of the creator of this output. */
      created_by?: string;
    };
    /** @description Output and outcome of one command. */
    FunctionShellCallOutputContentParam: {
      /** @description Text printed to standard output. At most 10485760 characters. */
      stdout: string;
      /** @description Text printed to standard error. At most 10485760 characters. */
      stderr: string;
      /** @description Outcome of one command. */
      outcome: components['schemas']['FunctionShellCallOutputOutcomeParam'];
    };
    /** @description The command exited. */
    FunctionShellCallOutputExitOutcome: {
      /**
       * @description Marks the outcome as an exit.
       * @default exit
       * @constant
       */
      type: 'exit';
      /** @description Exit code of the command. 0 means success. */
      exit_code: number;
    };
    /** @description The command exited. */
    FunctionShellCallOutputExitOutcomeParam: {
      /**
       * @description Marks the outcome as an exit.
       * @default exit
       * @constant
       */
      type: 'exit';
      /** @description Exit code of the command. 0 means success. */
      exit_code: number;
    };
    /** @description Output of shell commands that the caller ran. */
    FunctionShellCallOutputItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call that this output answers. From 1 to 64 characters. */
      call_id: string;
      /** @description Caller of the tool, copied from the call. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /**
       * @description Marks the item as the output of a shell call.
       * @default shell_call_output
       * @constant
       */
      type: 'shell_call_output';
      /** @description Outputs, one per command in the same order. */
      output: components['schemas']['FunctionShellCallOutputContentParam'][];
      /** @description Status of the item. Set by the server, optional in requests. */
      status?: components['schemas']['FunctionShellCallItemStatus'] | null;
      /** @description Maximum number of characters kept per command, copied from the call. */
      max_output_length?: number | null;
    };
    /** @description Outcome of one command. */
    FunctionShellCallOutputOutcomeParam:
      | components['schemas']['FunctionShellCallOutputTimeoutOutcomeParam']
      | components['schemas']['FunctionShellCallOutputExitOutcomeParam'];
    /**
     * @description Status of the result of shell commands.
     * @enum {string}
     */
    FunctionShellCallOutputStatusEnum: 'in_progress' | 'completed' | 'incomplete';
    /** @description The command reached its timeout and was stopped. */
    FunctionShellCallOutputTimeoutOutcome: {
      /**
       * @description Marks the outcome as a timeout.
       * @default timeout
       * @constant
       */
      type: 'timeout';
    };
    /** @description The command reached its timeout and was stopped. */
    FunctionShellCallOutputTimeoutOutcomeParam: {
      /**
       * @description Marks the outcome as a timeout.
       * @default timeout
       * @constant
       */
      type: 'timeout';
    };
    /**
     * @description Status of the commands.
     * @enum {string}
     */
    FunctionShellCallStatus: 'in_progress' | 'completed' | 'incomplete';
    /** @description Lets the model run shell commands, in a container on the server or on the caller's machine. */
    FunctionShellToolParam: {
      /**
       * @description Marks the tool as a shell.
       * @default shell
       * @constant
       */
      type: 'shell';
      /** @description Where commands run. If null or omitted, on the caller's side. */
      environment?:
        | (
            | components['schemas']['ContainerAutoParam']
            | components['schemas']['LocalEnvironmentParam']
            | components['schemas']['ContainerReferenceParam']
          )
        | null;
      /** @description Who can run commands. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
    };
    /** @description A function of the caller. The model requests a call; the caller runs it and sends the result as the next input. */
    FunctionTool: {
      /**
       * @description Marks the tool as a function.
       * @default function
       * @constant
       */
      type: 'function';
      /** @description Name of the tool in calls. */
      name: string;
      /** @description What the function does and when to use it. The model uses this text to choose. */
      description?: string | null;
      /** @description Arguments as a JSON Schema object. Null if the function takes no arguments. */
      parameters: {
        [key: string]: unknown;
      } | null;
      /** @description Result of the function as a JSON Schema object, for programs that process it. If null or omitted, the result has no guaranteed shape. */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /** @description Whether arguments must match `parameters` exactly. If null or omitted, the server uses strict mode where the schema allows it. */
      strict?: boolean | null;
      /** @description Whether to leave the function out of the prompt until a tool search finds it. */
      defer_loading?: boolean;
      /** @description Who can call the function. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
    };
    /** @description A call of a function of the caller. Answer with a `function_call_output` item with the same `call_id`. */
    FunctionToolCall: {
      /** @description Id of the item. */
      id?: string;
      /**
       * @description Marks the item as a function call.
       * @constant
       */
      type: 'function_call';
      /** @description Id of the call. The output repeats it. */
      call_id: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCaller'] | null;
      /** @description Namespace of the function, if it has one. */
      namespace?: string;
      /** @description Name of the function. */
      name: string;
      /** @description Arguments as JSON text. The model can make mistakes, so validate them before the call. */
      arguments: string;
      /**
       * @description Status of the item itself, independent of the function's execution.
       * @enum {string}
       */
      status?: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description Result of a function call. */
    FunctionToolCallOutput: {
      /** @description Id of the item. */
      id?: string;
      /**
       * @description Marks the item as the output of a function call.
       * @constant
       */
      type: 'function_call_output';
      /** @description Id of the call that this output answers. */
      call_id?: string;
      /** @description Name of the function. */
      name?: string;
      /** @description Namespace of the function, if it has one. */
      namespace?: string;
      /** @description Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
      caller?: components['schemas']['ToolCallCallerParam'] | null;
      /** @description Output of the function, as text (JSON for data) or as parts. */
      output: string | components['schemas']['FunctionAndCustomToolCallOutput'][];
      /**
       * @description Status of the item.
       * @enum {string}
       */
      status?: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description A stored output of a function call. */
    FunctionToolCallOutputResource: components['schemas']['FunctionToolCallOutput'] & {
      /** @description Id of the stored item. */
      id: string;
      /** @description Status of the answer to a function call. */
      status: components['schemas']['FunctionCallOutputStatusEnum'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A stored function call. */
    FunctionToolCallResource: components['schemas']['FunctionToolCall'] & {
      /** @description Id of the stored item. */
      id: string;
      /** @description Status of the call. `incomplete` means that the output of the model was truncated. */
      status: components['schemas']['FunctionCallStatus'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A function inside a namespace. */
    FunctionToolParam: {
      /** @description Name of the function within its namespace. Letters, digits, underscores and dashes. From 1 to 128 characters. */
      name: string;
      /** @description What the function does and when to use it. The model uses this text to choose. */
      description?: string | null;
      /** @description Arguments as a JSON Schema object. If null or omitted, the function takes no arguments. */
      parameters?: components['schemas']['EmptyModelParam'] | null;
      /** @description Whether arguments must match `parameters` exactly. If null or omitted, the server chooses. */
      strict?: boolean | null;
      /**
       * @description Marks the tool as a function.
       * @default function
       * @constant
       */
      type: 'function';
      /** @description Result as a JSON Schema object. If null or omitted, the result has no guaranteed shape. */
      output_schema?: {
        [key: string]: unknown;
      } | null;
      /** @description Whether to leave the function out of the prompt until a tool search finds it. */
      defer_loading?: boolean;
      /** @description Who can call the function. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
    };
    /** @description Uses a model to classify the answer. Some classes count as a pass. */
    GraderLabelModel: {
      /**
       * @description Marks the grader as a model that assigns labels.
       * @constant
       */
      type: 'label_model';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Id of the classifying model. It must support structured output. */
      model: string;
      /** @description Messages for the grading model: its instructions and the answer to classify. */
      input: components['schemas']['EvalItem'][];
      /** @description All classes that the model can choose from. */
      labels: string[];
      /** @description The `labels` that count as a pass. */
      passing_labels: string[];
    };
    /** @description Combines the scores of several graders. Combinations cannot be nested. */
    GraderMulti: {
      /**
       * @description Marks the grader as a combination.
       * @default multi
       * @constant
       */
      type: 'multi';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Graders to combine, keyed by their names in the formula. */
      graders: {
        [key: string]:
          | components['schemas']['GraderStringCheck']
          | components['schemas']['GraderTextSimilarity']
          | components['schemas']['GraderPython']
          | components['schemas']['GraderScoreModel']
          | components['schemas']['GraderLabelModel'];
      };
      /** @description Formula with the names of the graders, such as `0.7 * kind + 0.3 * tone`. Its value is the score. */
      calculate_output: string;
    };
    /** @description Scores answers with custom code, for rules that no other grader can express. */
    GraderPython: {
      /**
       * @description Marks the grader as Python code.
       * @constant
       */
      type: 'python';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Python code that defines `grade(sample, item)`. The function returns the score as a number. */
      source: string;
      /** @description Version of the execution image, which fixes the available packages. If omitted, the server chooses. */
      image_tag?: string;
    };
    /** @description Uses a model to score the answer, for qualities such as tone that a formula cannot capture. */
    GraderScoreModel: {
      /**
       * @description Marks the grader as a model that assigns scores.
       * @constant
       */
      type: 'score_model';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Id of the grading model. */
      model: string;
      /** @description Sampling parameters of the grading model. Omitted fields use the defaults of the model. */
      sampling_params?: {
        /** @description Random seed. The same seed makes equal scores more likely, but does not guarantee them. */
        seed?: number | null;
        /** @description Share of the probability mass to sample from. Set either this or `temperature`. */
        top_p?: number | null;
        /** @description Randomness of the score. Low values give more consistent scores. */
        temperature?: number | null;
        /** @description Maximum number of tokens for the grading model. A truncated score cannot be parsed. */
        max_completions_tokens?: number | null;
        /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
        reasoning_effort?: components['schemas']['ReasoningEffort'];
      };
      /** @description Messages for the grading model: its instructions and the answer to score. */
      input: components['schemas']['EvalItem'][];
      /**
       * @description Lowest and highest possible score. From 2 to 2 items.
       * @default [
       *       0,
       *       1
       *     ]
       */
      range?: number[];
    };
    /** @description Compares two texts: 1 if they pass, otherwise 0. The cheapest grader, for answers with exactly one correct wording. */
    GraderStringCheck: {
      /**
       * @description Marks the grader as a string comparison.
       * @constant
       */
      type: 'string_check';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Text to check, usually `{{ sample.output_text }}`. Placeholders are replaced for each item. */
      input: string;
      /** @description Text to compare with, such as `{{ item.answer }}`. Placeholders are replaced here as well. */
      reference: string;
      /**
       * @description Condition to pass: equal (`eq`), not equal (`ne`), or contains the reference, case-sensitive (`like`) or case-insensitive (`ilike`).
       * @enum {string}
       */
      operation: 'eq' | 'ne' | 'like' | 'ilike';
    };
    /** @description Scores the similarity of two texts, for answers with more than one correct wording. */
    GraderTextSimilarity: {
      /**
       * @description Marks the grader as a similarity measure.
       * @default text_similarity
       * @constant
       */
      type: 'text_similarity';
      /** @description Name of the grader in results. */
      name: string;
      /** @description Text to score, usually `{{ sample.output_text }}`. Placeholders are replaced for each item. */
      input: string;
      /** @description Text that would get the full score. Placeholders are replaced here as well. */
      reference: string;
      /**
       * @description Similarity measure: meaning (`cosine`, by embeddings), edit distance (`fuzzy_match`), or shared words and word sequences (all others).
       * @enum {string}
       */
      evaluation_metric:
        | 'bleu'
        | 'gleu'
        | 'meteor'
        | 'cosine'
        | 'fuzzy_match'
        | 'rouge_1'
        | 'rouge_2'
        | 'rouge_3'
        | 'rouge_4'
        | 'rouge_5'
        | 'rouge_l';
    };
    /**
     * @description Language of the grammar: Lark or a regular expression.
     * @enum {string}
     */
    GrammarSyntax1: 'lark' | 'regex';
    /** @description The server could not be reached or answered with an HTTP error. */
    HTTPError: {
      /**
       * @description Marks the error as an HTTP error.
       * @default http_error
       * @constant
       */
      type: 'http_error';
      /** @description HTTP status code. */
      code: number;
      /** @description Error message in plain language. */
      message: string;
    };
    /** @description Weights of semantic and keyword matches in the ranking. If omitted, the server chooses them. */
    HybridSearchOptions: {
      /** @description Weight of semantic similarity, by embeddings. */
      embedding_weight: number;
      /** @description Weight of keyword matches with the query. */
      text_weight: number;
    };
    /**
     * @description Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution.
     * @enum {string}
     */
    ImageDetail: 'low' | 'high' | 'auto' | 'original';
    /**
     * @description Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides.
     * @enum {string}
     */
    ImageGenActionEnum: 'generate' | 'edit' | 'auto';
    /** @description Lets the model generate and edit images with a GPT image model. */
    ImageGenTool: {
      /**
       * @description Marks the tool as image generation.
       * @constant
       */
      type: 'image_generation';
      /** @description Image model to use. If omitted, the server chooses. */
      model?:
        | 'gpt-image-2-2026-04-21'
        | 'gpt-image-2'
        | 'gpt-image-1.5'
        | 'gpt-image-1-mini'
        | 'gpt-image-1'
        | (string & {});
      /**
       * @description Quality of the image. Higher quality takes longer and costs more.
       * @default auto
       * @enum {string}
       */
      quality?: 'low' | 'medium' | 'high' | 'auto';
      /**
       * @description Width and height in pixels. Some models support more sizes than those listed.
       * @default auto
       */
      size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {});
      /**
       * @description File format of the image.
       * @default png
       * @enum {string}
       */
      output_format?: 'png' | 'webp' | 'jpeg';
      /**
       * @description Quality of `webp` and `jpeg` files in percent. Lower values give smaller files. From 0 to 100.
       * @default 100
       */
      output_compression?: number;
      /**
       * @description Strictness of image moderation. `low` is less restrictive.
       * @default auto
       * @enum {string}
       */
      moderation?: 'auto' | 'low';
      /**
       * @description Background of the image. Transparency requires `png` or `webp`.
       * @default auto
       * @enum {string}
       */
      background?: 'transparent' | 'opaque' | 'auto';
      /** @description How closely an edit follows the input images. If null or omitted, `low`. */
      input_fidelity?: components['schemas']['InputFidelity'] | null;
      /** @description Mask of the area to repaint. Transparent parts of the mask can change. Give it as a data URL or by file id. */
      input_image_mask?: {
        /** @description The mask as a data URL. */
        image_url?: string;
        /** @description Id of the uploaded mask. */
        file_id?: string;
      };
      /**
       * @description Number of partial images to stream during generation. From 0 to 3.
       * @default 0
       */
      partial_images?: number;
      /** @description Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides. */
      action?: components['schemas']['ImageGenActionEnum'];
    };
    /** @description An image generated by the server. */
    ImageGenToolCall: {
      /**
       * @description Marks the item as an image generation call.
       * @constant
       */
      type: 'image_generation_call';
      /** @description Id of the call. */
      id: string;
      /**
       * @description Status of the image generation.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'generating' | 'failed';
      /** @description The image as base64. Null until it is finished. */
      result: string | null;
    };
    /**
     * @description Extra data that responses omit by default because of its size. Each value gives its place: item type, then property.
     * @enum {string}
     */
    IncludeEnum:
      | 'file_search_call.results'
      | 'web_search_call.results'
      | 'web_search_call.action.sources'
      | 'message.input_image.image_url'
      | 'computer_call_output.output.image_url'
      | 'code_interpreter_call.outputs'
      | 'reasoning.encrypted_content'
      | 'message.output_text.logprobs';
    /** @description A skill sent with the request. It exists only for this request. */
    InlineSkillParam: {
      /**
       * @description Marks the skill as inline.
       * @default inline
       * @constant
       */
      type: 'inline';
      /** @description Name of the skill in this request. */
      name: string;
      /** @description When the skill is useful. The model uses it to decide whether to load the skill. */
      description: string;
      /** @description The files of a skill as one archive. */
      source: components['schemas']['InlineSkillSourceParam'];
    };
    /** @description The files of a skill as one archive. */
    InlineSkillSourceParam: {
      /**
       * @description Encoding of the archive.
       * @default base64
       * @constant
       */
      type: 'base64';
      /**
       * @description Format of the archive.
       * @default application/zip
       * @constant
       */
      media_type: 'application/zip';
      /** @description The archive as base64, at most about 50 MB. From 1 to 70254592 characters. */
      data: string;
    };
    /** @description Audio input for the model. */
    InputAudio: {
      /**
       * @description Marks the part as audio.
       * @constant
       */
      type: 'input_audio';
      /** @description The audio data and its format. */
      input_audio: {
        /** @description Audio data as base64. */
        data: string;
        /**
         * @description Encoding of the audio data.
         * @enum {string}
         */
        format: 'mp3' | 'wav';
      };
    };
    /** @description One part of the model input: text, image or file. */
    InputContent:
      | components['schemas']['InputTextContent']
      | components['schemas']['InputImageContent']
      | components['schemas']['InputFileContent'];
    /**
     * @description How closely an edit preserves its input images, faces in particular. Not every image model supports `high`.
     * @enum {string}
     */
    InputFidelity: 'high' | 'low';
    /** @description A document for the model, by file id, by URL or inline. */
    InputFileContent: {
      /**
       * @description Marks the part as a file.
       * @default input_file
       * @constant
       */
      type: 'input_file';
      /** @description Id of the uploaded file. */
      file_id?: string | null;
      /** @description Name of the file. Set it together with `file_data` to identify the format. */
      filename?: string;
      /** @description Content of the file as a base64 data URL. */
      file_data?: string;
      /** @description Ends a prefix to cache. Set on a content part. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig'];
      /**
       * Format: uri
       * @description URL of the file. The server downloads it.
       */
      file_url?: string;
      /** @description Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
      detail?: components['schemas']['FileInputDetail'];
    };
    /** @description A document returned by a function, by file id, by URL or inline. */
    InputFileContentParam: {
      /**
       * @description Marks the part as a file.
       * @default input_file
       * @constant
       */
      type: 'input_file';
      /** @description Id of the uploaded file. */
      file_id?: string | null;
      /** @description Name of the file. Set it together with `file_data` to identify the format. */
      filename?: string | null;
      /** @description Content of the file as a base64 data URL. At most 73400320 characters. */
      file_data?: string | null;
      /**
       * Format: uri
       * @description URL of the file. The server downloads it.
       */
      file_url?: string | null;
      /** @description Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
      detail?: components['schemas']['FileDetailEnum'];
      /** @description Ends a prefix to cache at this point. If null or omitted, none. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'] | null;
    };
    /** @description An image for the model, by URL or by file id. */
    InputImageContent: {
      /**
       * @description Marks the part as an image.
       * @default input_image
       * @constant
       */
      type: 'input_image';
      /**
       * Format: uri
       * @description URL of the image, or the image itself as a data URL. Null if `file_id` is set.
       */
      image_url?: string | null;
      /** @description Id of an uploaded image. Null if `image_url` is set. */
      file_id?: string | null;
      /** @description Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
      detail?: components['schemas']['ImageDetail'];
      /** @description Ends a prefix to cache. Set on a content part. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig'];
    };
    /** @description An image returned by a function, by URL or file id. */
    InputImageContentParamAutoParam: {
      /**
       * @description Marks the part as an image.
       * @default input_image
       * @constant
       */
      type: 'input_image';
      /**
       * Format: uri
       * @description URL of the screenshot, or the image itself as a data URL. At most 20971520 characters.
       */
      image_url?: string | null;
      /** @description Id of the uploaded image. */
      file_id?: string | null;
      /** @description Level of detail at which the model sees the image. If null or omitted, `auto`. */
      detail?: components['schemas']['DetailEnum'] | null;
      /** @description Ends a prefix to cache at this point. If null or omitted, none. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'] | null;
    };
    /** @description Part of the model input: a message, a call or an output. Items from the `output` of a response can be sent back unchanged. Items with a `type` come first; an item without one is a short message or a reference. */
    InputItem:
      | components['schemas']['Item']
      | components['schemas']['EasyInputMessage']
      | components['schemas']['ItemReferenceParam'];
    /** @description Long form of a message, with a type and content parts. */
    InputMessage: {
      /**
       * @description Marks the item as a message.
       * @constant
       */
      type: 'message';
      /**
       * @description Author of the message. Developer and system messages take precedence over user messages.
       * @enum {string}
       */
      role: 'user' | 'system' | 'developer';
      /**
       * @description Status of the message. Set by the server, optional in requests.
       * @enum {string}
       */
      status?: 'in_progress' | 'completed' | 'incomplete';
      /** @description Parts of a message in reading order. Text, images and files can be mixed. */
      content: components['schemas']['InputMessageContentList'];
    };
    /** @description Parts of a message in reading order. Text, images and files can be mixed. */
    InputMessageContentList: components['schemas']['InputContent'][];
    /** @description A stored input message. */
    InputMessageResource: components['schemas']['InputMessage'] & {
      /** @description Id of the message. */
      id: string;
    };
    /** @description Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
    InputParam: string | components['schemas']['InputItem'][];
    /** @description Text for the model. */
    InputTextContent: {
      /**
       * @description Marks the part as text.
       * @default input_text
       * @constant
       */
      type: 'input_text';
      /** @description Text for the model. */
      text: string;
      /** @description Ends a prefix to cache. Set on a content part. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig'];
    };
    /** @description Text returned by a function. */
    InputTextContentParam: {
      /**
       * @description Marks the part as text.
       * @default input_text
       * @constant
       */
      type: 'input_text';
      /** @description Text for the model. At most 10485760 characters. */
      text: string;
      /** @description Ends a prefix to cache at this point. If null or omitted, none. */
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'] | null;
    };
    /** @description An item in its long form. `type` gives its kind. */
    Item:
      | components['schemas']['MessageItem']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['ComputerToolCall']
      | components['schemas']['ComputerCallOutputItemParam']
      | components['schemas']['WebSearchToolCall']
      | components['schemas']['FunctionToolCall']
      | components['schemas']['FunctionCallOutputItemParam']
      | components['schemas']['ToolSearchCallItemParam']
      | components['schemas']['ToolSearchOutputItemParam']
      | components['schemas']['AdditionalToolsItemParam']
      | components['schemas']['ReasoningItem']
      | components['schemas']['CompactionSummaryItemParam']
      | components['schemas']['CompactionTriggerItemParam']
      | components['schemas']['ImageGenToolCall']
      | components['schemas']['CodeInterpreterToolCall']
      | components['schemas']['LocalShellToolCall']
      | components['schemas']['LocalShellToolCallOutput']
      | components['schemas']['FunctionShellCallItemParam']
      | components['schemas']['FunctionShellCallOutputItemParam']
      | components['schemas']['ApplyPatchToolCallItemParam']
      | components['schemas']['ApplyPatchToolCallOutputItemParam']
      | components['schemas']['MCPListTools']
      | components['schemas']['MCPApprovalRequest']
      | components['schemas']['MCPApprovalResponse']
      | components['schemas']['MCPToolCall']
      | components['schemas']['CustomToolCallOutput']
      | components['schemas']['CustomToolCall']
      | components['schemas']['ProgramItemParam']
      | components['schemas']['ProgramOutputItemParam'];
    /** @description An item of a compacted conversation. `type` gives its kind. */
    ItemField:
      | components['schemas']['Message']
      | components['schemas']['Program']
      | components['schemas']['ProgramOutput']
      | components['schemas']['FunctionToolCall']
      | components['schemas']['ToolSearchCall']
      | components['schemas']['ToolSearchOutput']
      | components['schemas']['AdditionalTools']
      | components['schemas']['FunctionToolCallOutput']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['WebSearchToolCall']
      | components['schemas']['ImageGenToolCall']
      | components['schemas']['ComputerToolCall']
      | components['schemas']['ComputerToolCallOutputResource']
      | components['schemas']['ReasoningItem']
      | components['schemas']['CompactionBody']
      | components['schemas']['CodeInterpreterToolCall']
      | components['schemas']['LocalShellToolCall']
      | components['schemas']['LocalShellToolCallOutput']
      | components['schemas']['FunctionShellCall']
      | components['schemas']['FunctionShellCallOutput']
      | components['schemas']['ApplyPatchToolCall']
      | components['schemas']['ApplyPatchToolCallOutput']
      | components['schemas']['MCPListTools']
      | components['schemas']['MCPApprovalRequest']
      | components['schemas']['MCPApprovalResponseResource']
      | components['schemas']['MCPToolCall']
      | components['schemas']['CustomToolCall']
      | components['schemas']['CustomToolCallOutput'];
    /** @description Refers to an item that is stored on the server, so that it need not be sent again. */
    ItemReferenceParam: {
      /**
       * @description Marks the item as a reference. An item with an id only is also a reference.
       * @enum {string|null}
       */
      type?: 'item_reference' | null;
      /** @description Id of the item to insert here. */
      id: string;
    };
    /** @description An item as stored on the server. `type` gives its kind. */
    ItemResource:
      | components['schemas']['MessageItemResource']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['ComputerToolCall']
      | components['schemas']['ComputerToolCallOutputResource']
      | components['schemas']['WebSearchToolCall']
      | components['schemas']['FunctionToolCallResource']
      | components['schemas']['FunctionToolCallOutputResource']
      | components['schemas']['ToolSearchCall']
      | components['schemas']['ToolSearchOutput']
      | components['schemas']['AdditionalTools']
      | components['schemas']['ReasoningItem']
      | components['schemas']['Program']
      | components['schemas']['ProgramOutput']
      | components['schemas']['CompactionBody']
      | components['schemas']['ImageGenToolCall']
      | components['schemas']['CodeInterpreterToolCall']
      | components['schemas']['LocalShellToolCall']
      | components['schemas']['LocalShellToolCallOutput']
      | components['schemas']['FunctionShellCall']
      | components['schemas']['FunctionShellCallOutput']
      | components['schemas']['ApplyPatchToolCall']
      | components['schemas']['ApplyPatchToolCallOutput']
      | components['schemas']['MCPListTools']
      | components['schemas']['MCPApprovalRequest']
      | components['schemas']['MCPApprovalResponseResource']
      | components['schemas']['MCPToolCall']
      | components['schemas']['CustomToolCallResource']
      | components['schemas']['CustomToolCallOutputResource'];
    /** @description A key combination. */
    KeyPressAction: {
      /**
       * @description Marks the action as a key press.
       * @default keypress
       * @constant
       */
      type: 'keypress';
      /** @description Keys of the combination, such as `CTRL` and `L`. */
      keys: string[];
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
      /** @description Id of the first assistant of the page, null if it is empty. Pass it as `before` to get the previous page. */
      first_id?: string | null;
      /** @description Id of the last assistant of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of the audit log, newest entries first. */
    ListAuditLogsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The entries of this page. */
      data: components['schemas']['AuditLog'][];
      /** @description Id of the first entry of the page, null if it is empty. Pass it as `before` to get newer entries. */
      first_id?: string | null;
      /** @description Id of the last entry of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of certificates. */
    ListCertificatesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The certificates of this page. */
      data: components['schemas']['OrganizationCertificate'][];
      /** @description Id of the first certificate of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
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
      /** @description Id of the first file of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last file of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of permissions for one checkpoint. */
    ListFineTuningCheckpointPermissionResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The permissions of this page. */
      data: components['schemas']['FineTuningCheckpointPermission'][];
      /** @description Id of the first permission of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last permission of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of checkpoints of one job. */
    ListFineTuningJobCheckpointsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The checkpoints of this page. */
      data: components['schemas']['FineTuningJobCheckpoint'][];
      /** @description Id of the first checkpoint of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last checkpoint of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of events of one job. */
    ListFineTuningJobEventsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The events of this page. */
      data: components['schemas']['FineTuningJobEvent'][];
      /** @description Whether another page follows. To get it, pass the id of the last event as `after`. */
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
      /** @description Id of the first message of the page, null if it is empty. Pass it as `before` to get the previous page. */
      first_id?: string | null;
      /** @description Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description All models that the key can use, without pagination. */
    ListModelsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The models, in no particular order. */
      data: components['schemas']['Model'][];
    };
    /** @description A page of fine-tuning jobs. */
    ListPaginatedFineTuningJobsResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The jobs of this page. */
      data: components['schemas']['FineTuningJob'][];
      /** @description Whether another page follows. To get it, pass the id of the last job as `after`. */
      has_more: boolean;
    };
    /** @description A page of certificates. */
    ListProjectCertificatesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The certificates of this page. */
      data: components['schemas']['OrganizationProjectCertificate'][];
      /** @description Id of the first certificate of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
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
      /** @description Id of the first step of the page, null if it is empty. Pass it as `before` to get the previous page. */
      first_id?: string | null;
      /** @description Id of the last step of the page, null if it is empty. Pass it as `after` to get the next page. */
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
      /** @description Id of the first run of the page, null if it is empty. Pass it as `before` to get the previous page. */
      first_id?: string | null;
      /** @description Id of the last run of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of the files in a vector store. */
    ListVectorStoreFilesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['VectorStoreFileObject'][];
      /** @description Id of the first file of the page, null if it is empty. Pass it as `before` to get the previous page. */
      first_id?: string | null;
      /** @description Id of the last file of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description A page of vector stores. */
    ListVectorStoresResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The vector stores of this page. */
      data: components['schemas']['VectorStoreObject'][];
      /** @description Id of the first store of the page, null if it is empty. Pass it as `before` to get the previous page. */
      first_id?: string | null;
      /** @description Id of the last store of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description The caller's own machine. The caller runs the commands. */
    LocalEnvironmentParam: {
      /**
       * @description Marks the environment as local: the caller runs the commands.
       * @default local
       * @constant
       */
      type: 'local';
      /** @description Skills installed on that machine. At most 200 items. */
      skills?: components['schemas']['LocalSkillParam'][];
    };
    /** @description The caller's own machine. */
    LocalEnvironmentResource: {
      /**
       * @description Marks the environment as local: the caller runs the commands.
       * @default local
       * @constant
       */
      type: 'local';
    };
    /** @description A command and its settings. */
    LocalShellExecAction: {
      /**
       * @description Marks the action as command execution.
       * @default exec
       * @constant
       */
      type: 'exec';
      /** @description Program and arguments, one string each. They are not parsed by a shell. */
      command: string[];
      /** @description Timeout of the command, in milliseconds. If null or absent, the caller chooses. */
      timeout_ms?: number | null;
      /** @description Working directory. If null or absent, the caller chooses. */
      working_directory?: string | null;
      /** @description Environment variables to set. */
      env: {
        [key: string]: string;
      };
      /** @description User account for the command. If null or absent, the caller chooses. */
      user?: string | null;
    };
    /** @description A command for the caller's machine. Answer with a `local_shell_call_output` item. */
    LocalShellToolCall: {
      /**
       * @description Marks the item as a local shell call.
       * @constant
       */
      type: 'local_shell_call';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call, unique within the response. */
      call_id: string;
      /** @description A command and its settings. */
      action: components['schemas']['LocalShellExecAction'];
      /**
       * @description Status of the item itself, independent of the command's execution.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description Output of a command on the caller's machine. */
    LocalShellToolCallOutput: {
      /**
       * @description Marks the item as the output of a local shell call.
       * @constant
       */
      type: 'local_shell_call_output';
      /** @description Id of the call that this output answers. */
      id: string;
      /** @description Printed output, as JSON text. */
      output: string;
      /**
       * @description Status of the item.
       * @enum {string|null}
       */
      status?: 'in_progress' | 'completed' | 'incomplete' | null;
    };
    /** @description Lets the model request shell commands that the caller runs on its own machine. */
    LocalShellToolParam: {
      /**
       * @description Marks the tool as a local shell.
       * @default local_shell
       * @constant
       */
      type: 'local_shell';
    };
    /** @description A skill on the caller's machine. */
    LocalSkillParam: {
      /** @description Name of the skill in this request. */
      name: string;
      /** @description When the skill is useful. The model uses it to decide whether to load the skill. */
      description: string;
      /** @description Path of the skill's folder. */
      path: string;
    };
    /** @description A token of the answer and its log probability. */
    LogProb: {
      /** @description Text of the token. Incomplete characters are represented in `bytes` only. */
      token: string;
      /** @description Natural logarithm of the token's probability. */
      logprob: number;
      /** @description UTF-8 bytes of the token. */
      bytes: number[];
      /** @description Most likely tokens at this position. The request sets the number with `top_logprobs`. */
      top_logprobs: components['schemas']['TopLogProb'][];
    };
    /** @description A tool call that needs approval by the caller. Answer with an `mcp_approval_response` item. */
    MCPApprovalRequest: {
      /**
       * @description Marks the item as an approval request.
       * @constant
       */
      type: 'mcp_approval_request';
      /** @description Id of the request. The approval response repeats it. */
      id: string;
      /** @description Label of the MCP server, from the tool's `server_label`. */
      server_label: string;
      /** @description Name of the tool. */
      name: string;
      /** @description Arguments as JSON text. Check them before approval, because they are sent to the MCP server. */
      arguments: string;
    };
    /** @description Approves or rejects a call. */
    MCPApprovalResponse: {
      /**
       * @description Marks the item as an approval response.
       * @constant
       */
      type: 'mcp_approval_response';
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the request that this response answers. */
      approval_request_id: string;
      /** @description Whether the call is approved. */
      approve: boolean;
      /** @description Reason for the decision. The model reads it. */
      reason?: string | null;
    };
    /** @description A stored approval response. */
    MCPApprovalResponseResource: {
      /**
       * @description Marks the item as an approval response.
       * @constant
       */
      type: 'mcp_approval_response';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the request that this response answers. */
      approval_request_id: string;
      /** @description Whether the call is approved. */
      approve: boolean;
      /** @description Reason for the decision. */
      reason?: string | null;
    };
    /** @description Tools of an MCP server. Keep the item in the input of later turns to avoid another request to the server. */
    MCPListTools: {
      /**
       * @description Marks the item as a list of MCP tools.
       * @constant
       */
      type: 'mcp_list_tools';
      /** @description Id of the item. */
      id: string;
      /** @description Label of the MCP server, from the tool's `server_label`. */
      server_label: string;
      /** @description Available tools, filtered by `allowed_tools`. */
      tools: components['schemas']['MCPListToolsTool'][];
      /** @description Why the tools could not be listed. */
      error?: string | null;
    };
    /** @description A tool of an MCP server. */
    MCPListToolsTool: {
      /** @description Name of the tool. */
      name: string;
      /** @description What the tool does, according to the server. */
      description?: string | null;
      /** @description Arguments of the tool as a JSON Schema object. */
      input_schema: {
        [key: string]: unknown;
      };
      /** @description Annotations from the server, such as `readOnlyHint`. */
      annotations?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description The MCP server rejected the request. */
    MCPProtocolError: {
      /**
       * @description Marks the error as a protocol error.
       * @default mcp_protocol_error
       * @constant
       */
      type: 'mcp_protocol_error';
      /** @description JSON-RPC error code. */
      code: number;
      /** @description Error message from the server. */
      message: string;
    };
    /** @description Gives the model access to the tools of a remote MCP server, or of a connector to a service such as Gmail. Set exactly one of `server_url`, `connector_id` and `tunnel_id`. */
    MCPTool: {
      /**
       * @description Marks the tool as an MCP server.
       * @constant
       */
      type: 'mcp';
      /** @description Short name of the server, chosen by the caller. Tool calls refer to it. */
      server_label: string;
      /**
       * Format: uri
       * @description URL of the MCP server.
       */
      server_url?: string;
      /**
       * @description Connector operated by the API vendor. Requires an OAuth token in `authorization`.
       * @enum {string}
       */
      connector_id?:
        | 'connector_dropbox'
        | 'connector_gmail'
        | 'connector_googlecalendar'
        | 'connector_googledrive'
        | 'connector_microsoftteams'
        | 'connector_outlookcalendar'
        | 'connector_outlookemail'
        | 'connector_sharepoint';
      /** @description Id of a secure tunnel to a server without public access. */
      tunnel_id?: string;
      /** @description OAuth access token for the MCP server. It is not stored, so send it with every request. */
      authorization?: string;
      /** @description Purpose of the server, to help the model choose. */
      server_description?: string;
      /** @description Extra HTTP headers for requests to the server, for example for authentication. */
      headers?: {
        [key: string]: string;
      } | null;
      /** @description Tools that the model can use, by name or by filter. If null or omitted, all tools. */
      allowed_tools?: string[] | components['schemas']['MCPToolFilter'] | null;
      /** @description Who can call the tools of this server. If null or omitted, only the model. */
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null;
      /** @description Which calls need approval by the caller. If omitted, every call. */
      require_approval?:
        | {
            /** @description Selects tools of an MCP server. A tool must match every given condition. */
            always?: components['schemas']['MCPToolFilter'];
            /** @description Selects tools of an MCP server. A tool must match every given condition. */
            never?: components['schemas']['MCPToolFilter'];
          }
        | ('always' | 'never')
        | null;
      /** @description Whether to leave the tools of this server out of the prompt until a tool search finds them. */
      defer_loading?: boolean;
    };
    /** @description A call of an MCP tool, run by the API server. */
    MCPToolCall: {
      /**
       * @description Marks the item as an MCP call.
       * @constant
       */
      type: 'mcp_call';
      /** @description Id of the call. */
      id: string;
      /** @description Label of the MCP server, from the tool's `server_label`. */
      server_label: string;
      /** @description Name of the tool. */
      name: string;
      /** @description Arguments as JSON text. */
      arguments: string;
      /** @description Output of the tool, as text. Null while it runs or if it failed. */
      output?: string | null;
      /** @description Why the call failed. Null or absent if it succeeded. */
      error?: components['schemas']['MCPToolCallError'] | null;
      /** @description Status of an MCP call. */
      status?: components['schemas']['MCPToolCallStatus'];
      /** @description Id of the approval request for this call. In input, it links the two. */
      approval_request_id?: string | null;
    };
    /** @description Error of an MCP call. `type` gives its kind. */
    MCPToolCallError:
      | components['schemas']['MCPProtocolError']
      | components['schemas']['MCPToolExecutionError']
      | components['schemas']['HTTPError'];
    /**
     * @description Status of an MCP call.
     * @enum {string}
     */
    MCPToolCallStatus: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** @description The tool ran and reported an error. */
    MCPToolExecutionError: {
      /**
       * @description Marks the error as a tool execution error.
       * @default mcp_tool_execution_error
       * @constant
       */
      type: 'mcp_tool_execution_error';
      /**
       * @description Output of the tool in any shape, usually an array of MCP content parts.
       * @example [
       *       {
       *         "type": "text",
       *         "text": "The calendar has no free slot on that day."
       *       }
       *     ]
       */
      content: unknown;
    };
    /** @description Selects tools of an MCP server. A tool must match every given condition. */
    MCPToolFilter: {
      /** @description Selects tools by name. */
      tool_names?: string[];
      /** @description Selects tools that the server declares as read-only (`readOnlyHint`), or only those that it does not. */
      read_only?: boolean;
    };
    /** @description A message of a compacted conversation, with any role. */
    Message: {
      /**
       * @description Marks the item as a message.
       * @default message
       * @constant
       */
      type: 'message';
      /** @description Id of the message. */
      id: string;
      /** @description Status of a message. `incomplete` means that it was truncated. */
      status: components['schemas']['MessageStatus'];
      /** @description Author of a message. Some values are used only internally by the vendor's models. */
      role: components['schemas']['MessageRole'];
      /** @description Content parts in reading order. */
      content: (
        | components['schemas']['InputTextContent']
        | components['schemas']['OutputTextContent']
        | components['schemas']['TextContent']
        | components['schemas']['SummaryTextContent']
        | components['schemas']['ReasoningTextContent']
        | components['schemas']['RefusalContent']
        | components['schemas']['InputImageContent']
        | components['schemas']['ComputerScreenshotContent']
        | components['schemas']['InputFileContent']
      )[];
      /** @description Whether an assistant message is interim commentary or the final answer. Null or absent for other messages. */
      phase?: components['schemas']['MessagePhase'] | null;
    };
    /** @description A file attached to a message, and the tools that can use it. */
    MessageAttachment: {
      /** @description Id of the file. Its purpose must be `assistants`. */
      file_id?: string;
      /** @description Tools that can use the file, for the whole thread. */
      tools?: (
        | components['schemas']['AssistantToolsCode']
        | components['schemas']['AssistantToolsFileSearchTypeOnly']
      )[];
    };
    /** @description One part of a stored message. */
    MessageContent:
      | components['schemas']['MessageContentImageFileObject']
      | components['schemas']['MessageContentImageUrlObject']
      | components['schemas']['MessageContentTextObject']
      | components['schemas']['MessageContentRefusalObject'];
    /** @description Delta of one message part. */
    MessageContentDelta:
      | components['schemas']['MessageDeltaContentImageFileObject']
      | components['schemas']['MessageDeltaContentTextObject']
      | components['schemas']['MessageDeltaContentRefusalObject']
      | components['schemas']['MessageDeltaContentImageUrlObject'];
    /** @description The image and its level of detail. */
    MessageContentImageFile: {
      /** @description Id of the image. Files with the purpose `vision` can be downloaded again, those with `assistants` cannot. */
      file_id: string;
      /**
       * @description Resolution at which the model sees the image. `low` uses few tokens; `high` keeps small print legible.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description An image stored as a file, from the user or the code interpreter. */
    MessageContentImageFileObject: {
      /**
       * @description Marks this part as an uploaded image.
       * @constant
       */
      type: 'image_file';
      /** @description The image and its level of detail. */
      image_file: components['schemas']['MessageContentImageFile'];
    };
    /** @description URL of the image and its level of detail. */
    MessageContentImageUrl: {
      /**
       * Format: uri
       * @description Public URL of the image: JPEG, PNG, GIF or WebP.
       */
      url: string;
      /**
       * @description Resolution at which the model sees the image. `low` uses few tokens; `high` keeps small print legible.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description An image from the web. */
    MessageContentImageUrlObject: {
      /**
       * @description Marks this part as an image URL.
       * @constant
       */
      type: 'image_url';
      /** @description URL of the image and its level of detail. */
      image_url: components['schemas']['MessageContentImageUrl'];
    };
    /** @description The refusal of the model. */
    MessageContentRefusalObject: {
      /**
       * @description Marks this part as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description Reason for the refusal, suitable for display to the user. */
      refusal: string;
    };
    /** @description The text and its annotations. */
    MessageContentText: {
      /** @description The text. It contains the `text` of each annotation as a placeholder. */
      value: string;
      /** @description Citations and files for the placeholders in the text. Empty if there are none. */
      annotations: components['schemas']['TextAnnotation'][];
    };
    /** @description Cites the file that a statement is based on. Added by file search. */
    MessageContentTextAnnotationsFileCitationObject: {
      /**
       * @description Marks this annotation as a file citation.
       * @constant
       */
      type: 'file_citation';
      /** @description Placeholder in the text. Replace it with a footnote or remove it. */
      text: string;
      /** @description The cited file. */
      file_citation: {
        /** @description Id of the cited file. */
        file_id: string;
      };
      /** @description Start of the placeholder, in characters from the start of the text. */
      start_index: number;
      /** @description End of the placeholder, in characters. Exclusive. */
      end_index: number;
    };
    /** @description Links to a file that the code interpreter created for the user. */
    MessageContentTextAnnotationsFilePathObject: {
      /**
       * @description Marks this annotation as a file path.
       * @constant
       */
      type: 'file_path';
      /** @description Placeholder in the text, a path in the sandbox. Replace it with a download URL. */
      text: string;
      /** @description The created file. */
      file_path: {
        /** @description Id of the file, for its download. */
        file_id: string;
      };
      /** @description Start of the placeholder, in characters from the start of the text. */
      start_index: number;
      /** @description End of the placeholder, in characters. Exclusive. */
      end_index: number;
    };
    /** @description Text part of a stored message. */
    MessageContentTextObject: {
      /**
       * @description Marks this part as text.
       * @constant
       */
      type: 'text';
      /** @description The text and its annotations. */
      text: components['schemas']['MessageContentText'];
    };
    /** @description Changed fields. Absent fields have not changed. */
    MessageDelta: {
      /**
       * @description Author of the message. Sent at most once.
       * @enum {string}
       */
      role?: 'user' | 'assistant';
      /** @description Deltas of the content. Merge each into the part with the same `index`. */
      content?: components['schemas']['MessageContentDelta'][];
    };
    /** @description The image fields known so far. */
    MessageDeltaContentImageFile: {
      /** @description Id of the image file. */
      file_id?: string;
      /**
       * @description Resolution at which a model would see the image.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description A new image of the message, stored as a file. It arrives in one event. */
    MessageDeltaContentImageFileObject: {
      /** @description Index of the part in the content, from 0. */
      index: number;
      /**
       * @description Marks this part as an uploaded image.
       * @constant
       */
      type: 'image_file';
      /** @description The image fields known so far. */
      image_file?: components['schemas']['MessageDeltaContentImageFile'];
    };
    /** @description The image URL fields known so far. */
    MessageDeltaContentImageUrl: {
      /**
       * Format: uri
       * @description URL of the image: JPEG, PNG, GIF or WebP.
       */
      url?: string;
      /**
       * @description Resolution at which a model would see the image.
       * @default auto
       * @enum {string}
       */
      detail?: 'auto' | 'low' | 'high';
    };
    /** @description A new image URL of the message. */
    MessageDeltaContentImageUrlObject: {
      /** @description Index of the part in the content, from 0. */
      index: number;
      /**
       * @description Marks this part as an image URL.
       * @constant
       */
      type: 'image_url';
      /** @description The image URL fields known so far. */
      image_url?: components['schemas']['MessageDeltaContentImageUrl'];
    };
    /** @description Text to add to a refusal. */
    MessageDeltaContentRefusalObject: {
      /** @description Index of the part in the content, from 0. */
      index: number;
      /**
       * @description Marks this part as a refusal.
       * @constant
       */
      type: 'refusal';
      /** @description Text to append to the refusal. */
      refusal?: string;
    };
    /** @description New text, new annotations, or both. */
    MessageDeltaContentText: {
      /** @description Text to append to the refusal. */
      value?: string;
      /** @description Deltas of the annotations. Merge each into the annotation with the same `index`. */
      annotations?: components['schemas']['TextAnnotationDelta'][];
    };
    /** @description A new file citation in the streamed text. */
    MessageDeltaContentTextAnnotationsFileCitationObject: {
      /** @description Index of the annotation, from 0. */
      index: number;
      /**
       * @description Marks this annotation as a file citation.
       * @constant
       */
      type: 'file_citation';
      /** @description Placeholder of the annotation in the text. */
      text?: string;
      /** @description The citation fields known so far. */
      file_citation?: {
        /** @description Id of the cited file. */
        file_id?: string;
        /** @description The cited passage. */
        quote?: string;
      };
      /** @description Start of the placeholder, in characters from the start of the whole text. */
      start_index?: number;
      /** @description End of the placeholder, in characters. Exclusive. */
      end_index?: number;
    };
    /** @description A new file path in the streamed text. */
    MessageDeltaContentTextAnnotationsFilePathObject: {
      /** @description Index of the annotation, from 0. */
      index: number;
      /**
       * @description Marks this annotation as a file path.
       * @constant
       */
      type: 'file_path';
      /** @description Placeholder of the annotation in the text. */
      text?: string;
      /** @description The file fields known so far. */
      file_path?: {
        /** @description Id of the file, for its download. */
        file_id?: string;
      };
      /** @description Start of the placeholder, in characters from the start of the whole text. */
      start_index?: number;
      /** @description End of the placeholder, in characters. Exclusive. */
      end_index?: number;
    };
    /** @description Text or annotations to add to the message. */
    MessageDeltaContentTextObject: {
      /** @description Index of the part in the content, from 0. */
      index: number;
      /**
       * @description Marks this part as text.
       * @constant
       */
      type: 'text';
      /** @description New text, new annotations, or both. */
      text?: components['schemas']['MessageDeltaContentText'];
    };
    /** @description Delta of a streamed message. */
    MessageDeltaObject: {
      /** @description Id of the streamed message. */
      id: string;
      /**
       * @description Marks this object as a message delta.
       * @constant
       */
      object: 'thread.message.delta';
      /** @description Changed fields. Absent fields have not changed. */
      delta: components['schemas']['MessageDelta'];
    };
    /** @description Long form of a message. `role` gives its kind. */
    MessageItem: components['schemas']['InputMessage'] | components['schemas']['OutputMessage'];
    /** @description A stored message. `role` gives its kind. */
    MessageItemResource: components['schemas']['InputMessageResource'] | components['schemas']['OutputMessage'];
    /** @description A message in a thread. */
    MessageObject: {
      /** @description Stable id, unique within the thread. */
      id: string;
      /**
       * @description Marks this object as a message.
       * @constant
       */
      object: 'thread.message';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the thread that the message belongs to. */
      thread_id: string;
      /**
       * @description Status of the message. Messages from the caller often have none.
       * @enum {string|null}
       */
      status?: 'in_progress' | 'incomplete' | 'completed' | null;
      /** @description Why the message is incomplete. Null or absent for any other status. */
      incomplete_details?: {
        /** @description Cause of the interruption. */
        reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed' | (string & {});
      } | null;
      /**
       * Format: unixtime
       * @description Completion time, in Unix seconds. Null or absent until then.
       */
      completed_at?: number | null;
      /**
       * Format: unixtime
       * @description Time of the interruption, in Unix seconds. Null or absent unless the message is incomplete.
       */
      incomplete_at?: number | null;
      /**
       * @description Author of the message.
       * @enum {string}
       */
      role: 'user' | 'assistant';
      /** @description Content parts of the message. Empty until the first text arrives. */
      content: components['schemas']['MessageContent'][];
      /** @description Id of the assistant that wrote the message. Null for messages from the caller. */
      assistant_id: string | null;
      /** @description Id of the run that created the message. Null for messages from the caller. */
      run_id: string | null;
      /** @description Attached files, and the tools that can use them. */
      attachments: components['schemas']['MessageAttachment'][] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
    };
    /**
     * @description Phase of an assistant message: interim (`commentary`) or the answer itself.
     * @enum {string}
     */
    MessagePhase: 'commentary' | 'final_answer';
    /** @description A content part in a request: text or an image. */
    MessageRequestContentPart:
      | components['schemas']['MessageContentImageFileObject']
      | components['schemas']['MessageContentImageUrlObject']
      | components['schemas']['MessageRequestContentTextObject'];
    /** @description Text part in a request. */
    MessageRequestContentTextObject: {
      /**
       * @description Marks this part as text.
       * @constant
       */
      type: 'text';
      /** @description The text, a plain string. In stored messages it is an object. */
      text: string;
    };
    /**
     * @description Author of a message. Some values are used only internally by the vendor's models.
     * @enum {string}
     */
    MessageRole: 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer' | 'tool';
    /**
     * @description Status of a message. `incomplete` means that it was truncated.
     * @enum {string}
     */
    MessageStatus: 'in_progress' | 'completed' | 'incomplete';
    /** @description A message was created, extended, or changed its status. */
    MessageStreamEvent:
      | components['schemas']['ThreadMessageCreatedEvent']
      | components['schemas']['ThreadMessageInProgressEvent']
      | components['schemas']['ThreadMessageDeltaEvent']
      | components['schemas']['ThreadMessageCompletedEvent']
      | components['schemas']['ThreadMessageIncompleteEvent'];
    /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
    Metadata: {
      [key: string]: string;
    } | null;
    /** @description A model that the key can use. */
    Model: {
      /** @description Id of the model in requests. Ids of fine-tuned models start with `ft:`. */
      id: string;
      /**
       * Format: unixtime
       * @description Creation time of the model, in Unix seconds.
       */
      created: number;
      /**
       * @description Marks this object as a model.
       * @constant
       */
      object: 'model';
      /** @description Owner of the model: `system` or `openai` for the vendor's models, otherwise an organization. */
      owned_by: string;
      /**
       * Format: date
       * @description Date of the model's retirement, as `YYYY-MM-DD`. Null or absent if none has been announced.
       */
      shutdown_date?: string | null;
    };
    /** @description Id of the model that will continue the compacted conversation. */
    ModelIdsCompaction: components['schemas']['ModelIdsResponses'] | null;
    /** @description Id of a model for Responses, including some without Chat completions support. */
    ModelIdsResponses:
      | components['schemas']['ModelIdsShared']
      | (
          | 'gpt-5.5-pro'
          | 'gpt-5.5-pro-2026-04-23'
          | 'gpt-5.6-cyber'
          | 'gpt-5.1-codex-max'
          | 'gpt-5-codex'
          | 'gpt-5-pro'
          | 'gpt-5-pro-2025-10-06'
          | 'gpt-daybreak-blue-latest'
          | 'gpt-daybreak-red-latest'
          | 'o1-pro'
          | 'o1-pro-2025-03-19'
          | 'o3-pro'
          | 'o3-pro-2025-06-10'
          | 'o3-deep-research'
          | 'o3-deep-research-2025-06-26'
          | 'o4-mini-deep-research'
          | 'o4-mini-deep-research-2025-06-26'
          | 'computer-use-preview'
          | 'computer-use-preview-2025-03-11'
        );
    /** @description Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
    ModelIdsShared:
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
      | (string & {});
    /** @description Sampling and caching parameters that a response repeats. */
    ModelResponseProperties: {
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Number of most likely tokens to return per position, with log probabilities. There can be fewer. From 0 to 20. */
      top_logprobs?: number | null;
      /** @description Sampling temperature. Values near 0 nearly always choose the most likely token; values above 1 favour unlikely ones. Change either this or `top_p`. Reasoning models reject it. From 0 to 2. */
      temperature?: number | null;
      /** @description Share of the probability mass to sample from. With 0.1, only tokens within the most likely tenth are considered. */
      top_p?: number | null;
      /**
       * @deprecated
       * @description Stable identifier of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
       */
      user?: string | null;
      /** @description Stable, anonymous identifier of the end user, such as a hash. It allows abuse to be attributed to one person instead of the whole key. At most 64 characters. */
      safety_identifier?: string | null;
      /** @description Routes requests with a common prefix to the same prompt cache. Use one key for all requests that share a long prefix. */
      prompt_cache_key?: string | null;
      /**
       * @deprecated
       * @description Maximum retention of this prompt in the prompt cache. Replaced by `prompt_cache_options.ttl`.
       * @enum {string|null}
       */
      prompt_cache_retention?: 'in_memory' | '24h' | null;
    };
    /** @description Result for one text, or for the parts of one message. */
    Moderation: {
      /** @description Whether at least one category applies. */
      flagged: boolean;
      /** @description Whether each category applies. The score threshold depends on category and model. */
      categories: {
        /** @description Degrading or harassing language. */
        harassment: boolean;
        /** @description Harassment with threats of harm. */
        'harassment/threatening': boolean;
        /** @description Hate against people because of characteristics such as origin, religion, gender or disability. */
        hate: boolean;
        /** @description Hate with threats or calls for violence. */
        'hate/threatening': boolean;
        /** @description Advice on illegal acts, such as theft. Null from models without this category. */
        illicit: boolean | null;
        /** @description Advice on illegal acts with violence or weapons. Null from models without this category. */
        'illicit/violent': boolean | null;
        /** @description Promotion or depiction of self-harm. */
        'self-harm': boolean;
        /** @description Advice on how to commit acts of self-harm. */
        'self-harm/instructions': boolean;
        /** @description Statements by people who harm themselves or intend to. */
        'self-harm/intent': boolean;
        /** @description Content meant to arouse, or advertising for sexual services. */
        sexual: boolean;
        /** @description Sexual content that involves minors. */
        'sexual/minors': boolean;
        /** @description Depictions of death, violence or injury. */
        violence: boolean;
        /** @description Graphic depictions of death, violence or injury. */
        'violence/graphic': boolean;
      };
      /** @description Confidence of the model per category, from 0 to 1. Suitable for custom thresholds; check those again for each new model. */
      category_scores: {
        /** @description Score of `harassment`. */
        harassment: number;
        /** @description Score of `harassment/threatening`. */
        'harassment/threatening': number;
        /** @description Score of `hate`. */
        hate: number;
        /** @description Score of `hate/threatening`. */
        'hate/threatening': number;
        /** @description Score of `illicit`. Null from models without this category. */
        illicit: number | null;
        /** @description Score of `illicit/violent`. Null from models without this category. */
        'illicit/violent': number | null;
        /** @description Score of `self-harm`. */
        'self-harm': number;
        /** @description Score of `self-harm/instructions`. */
        'self-harm/instructions': number;
        /** @description Score of `self-harm/intent`. */
        'self-harm/intent': number;
        /** @description Score of `sexual`. */
        sexual: number;
        /** @description Score of `sexual/minors`. */
        'sexual/minors': number;
        /** @description Score of `violence`. */
        violence: number;
        /** @description Score of `violence/graphic`. */
        'violence/graphic': number;
      };
      /** @description Content types that each score is based on. Absent from text-only models. */
      category_applied_input_types?: {
        /** @description Content types behind the score of `harassment`. Never images. */
        harassment: 'text'[];
        /** @description Content types behind the score of `harassment/threatening`. Never images. */
        'harassment/threatening': 'text'[];
        /** @description Content types behind the score of `hate`. Never images. */
        hate: 'text'[];
        /** @description Content types behind the score of `hate/threatening`. Never images. */
        'hate/threatening': 'text'[];
        /** @description Content types behind the score of `illicit`. Never images. */
        illicit: 'text'[];
        /** @description Content types behind the score of `illicit/violent`. Never images. */
        'illicit/violent': 'text'[];
        /** @description Content types behind the score of `self-harm`. */
        'self-harm': components['schemas']['ModerationInputType'][];
        /** @description Content types behind the score of `self-harm/instructions`. */
        'self-harm/instructions': components['schemas']['ModerationInputType'][];
        /** @description Content types behind the score of `self-harm/intent`. */
        'self-harm/intent': components['schemas']['ModerationInputType'][];
        /** @description Content types behind the score of `sexual`. */
        sexual: components['schemas']['ModerationInputType'][];
        /** @description Content types behind the score of `sexual/minors`. Never images. */
        'sexual/minors': 'text'[];
        /** @description Content types behind the score of `violence`. */
        violence: components['schemas']['ModerationInputType'][];
        /** @description Content types behind the score of `violence/graphic`. */
        'violence/graphic': components['schemas']['ModerationInputType'][];
      };
    };
    /** @description Moderation settings for one direction of a request. */
    ModerationConfigParam: {
      /** @description Effect of a flag. `score` only reports it; `block` also withholds the content. */
      mode: components['schemas']['ModerationMode'];
    };
    /** @description Moderation failed. The response itself is not affected. */
    ModerationErrorBody: {
      /**
       * @description Marks this object as a moderation error.
       * @default error
       * @constant
       */
      type: 'error';
      /** @description Machine-readable reason. */
      code: string;
      /** @description Error message in plain language. */
      message: string;
    };
    /** @description An image to classify. */
    ModerationImageURLInput: {
      /**
       * @description Marks the part as an image.
       * @constant
       */
      type: 'image_url';
      /** @description Location of the image and its level of detail. */
      image_url: {
        /**
         * Format: uri
         * @description Public URL of the image, or the image itself as a base64 `data:` URL.
         */
        url: string;
      };
    };
    /**
     * @description Content type that a moderation score is based on.
     * @enum {string}
     */
    ModerationInputType: 'text' | 'image';
    /**
     * @description Effect of a flag. `score` only reports it; `block` also withholds the content.
     * @enum {string}
     */
    ModerationMode: 'score' | 'block';
    /**
     * @description Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores.
     * @default omni-moderation-latest
     */
    ModerationModel:
      | 'omni-moderation-latest'
      | 'omni-moderation-2024-09-26'
      | 'text-moderation-latest'
      | 'text-moderation-stable'
      | (string & {});
    /** @description A part of a message with text and images. */
    ModerationMultiModalInput:
      | components['schemas']['ModerationImageURLInput']
      | components['schemas']['ModerationTextInput'];
    /** @description Moderates the input and the output of a request. */
    ModerationParam: {
      /** @description Id of the moderation model, such as `omni-moderation-latest`. */
      model: string;
      /** @description Effect of flags. If null or omitted, they are only reported. */
      policy?: components['schemas']['ModerationPolicyParam'] | null;
    };
    /** @description Moderation rules for input and output. */
    ModerationPolicyParam: {
      /** @description Rule for the input. If null or omitted, input is scored but never blocked. */
      input?: components['schemas']['ModerationConfigParam'] | null;
      /** @description Rule for the output. If null or omitted, output is scored but never blocked. */
      output?: components['schemas']['ModerationConfigParam'] | null;
    };
    /** @description Moderation result for one piece of content. */
    ModerationResultBody: {
      /**
       * @description Marks this object as a moderation result.
       * @default moderation_result
       * @constant
       */
      type: 'moderation_result';
      /** @description Id of the moderation model. */
      model: string;
      /** @description Whether at least one category applies. */
      flagged: boolean;
      /** @description Whether each category, such as `harassment` or `self-harm/intent`, applies. */
      categories: {
        [key: string]: boolean;
      };
      /** @description Confidence of the model per category, from 0 to 1. */
      category_scores: {
        [key: string]: number;
      };
      /** @description Content types that each score takes into account. A category without image support never lists images. */
      category_applied_input_types: {
        [key: string]: components['schemas']['ModerationInputType'][];
      };
    };
    /** @description A text to classify. */
    ModerationTextInput: {
      /**
       * @description Marks the part as text.
       * @constant
       */
      type: 'text';
      /** @description Content of the text part. */
      text: string;
    };
    /** @description Changes to an assistant. Omitted fields keep their values; runs in progress are not affected. */
    ModifyAssistantRequest: {
      /** @description Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
      model?: components['schemas']['AssistantSupportedModels'];
      /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      reasoning_effort?: components['schemas']['ReasoningEffort'];
      /** @description Display name. Null removes it. At most 256 characters. */
      name?: string | null;
      /** @description Purpose of the assistant, for display only. Null removes it. At most 512 characters. */
      description?: string | null;
      /** @description System instructions for later runs. Null removes them. At most 256000 characters. */
      instructions?: string | null;
      /** @description Tools for later runs. The list replaces the previous one; an empty list removes all tools. At most 128 items. */
      tools?: components['schemas']['AssistantTool'][];
      /** @description Files and vector stores for the tools. Each list given here replaces the previous one. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
      /** @description Sampling temperature, from 0 (the most likely tokens) to 2. Null restores the default of the model. */
      temperature?: number | null;
      /** @description Share of the probability mass to sample from. Null restores the default of the model. */
      top_p?: number | null;
      /** @description Format of the answer. Null restores `auto`. */
      response_format?: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /** @description Changes to a certificate. Only its name can be changed. */
    ModifyCertificateRequest: {
      /** @description New name of the certificate. If omitted, the name stays the same. */
      name?: string;
    };
    /** @description Changes to a message. The content stays the same. */
    ModifyMessageRequest: {
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Changes to a run. Only the metadata can be changed. */
    ModifyRunRequest: {
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Changes to a thread. Messages are updated individually. */
    ModifyThreadRequest: {
      /** @description Files and vector stores of the thread. Each list given here replaces the previous one. */
      tool_resources?: components['schemas']['AssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description Moves the pointer without a click. */
    MoveParam: {
      /**
       * @description Marks the action as a move.
       * @default move
       * @constant
       */
      type: 'move';
      /** @description Distance from the left edge, in pixels. */
      x: number;
      /** @description Distance from the top edge, in pixels. */
      y: number;
      /** @description Keys to hold during the action. */
      keys?: string[] | null;
    };
    /** @description Functions and custom tools under a common name. Their names need to be unique only within the namespace. */
    NamespaceToolParam: {
      /**
       * @description Marks the tool as a namespace.
       * @default namespace
       * @constant
       */
      type: 'namespace';
      /** @description Name of the namespace. Calls include it. */
      name: string;
      /** @description What the tools have in common. Tool search uses it. */
      description: string;
      /** @description Tools of the namespace. */
      tools: (components['schemas']['FunctionToolParam'] | components['schemas']['CustomToolParam'])[];
    };
    /** @description Metadata of an uploaded document. */
    OpenAIFile: {
      /** @description Stable id. Pass it wherever an operation takes a file. */
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
       * @description Upload time, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: unixtime
       * @description Expiry time, in Unix seconds. Absent or null without an expiry policy.
       */
      expires_at?: number | null;
      /** @description Name of the document, as uploaded. */
      filename: string;
      /** @description Purpose of the upload, or the operation that produced the file (the `_output` and `-results` values). */
      purpose:
        | 'assistants'
        | 'assistants_output'
        | 'batch'
        | 'batch_output'
        | 'evals'
        | 'fine-tune'
        | 'fine-tune-results'
        | 'vision'
        | 'user_data'
        | (string & {});
      /**
       * @deprecated
       * @description Processing state of the upload. Deprecated without replacement.
       */
      status: 'uploaded' | 'processed' | 'error' | (string & {});
      /**
       * @deprecated
       * @description Why validation of a training file failed. Replaced by `error` of the fine-tuning job.
       */
      status_details?: string | null;
    };
    /** @description A certificate and its state in the organization. */
    OrganizationCertificate: {
      /**
       * @description Marks this object as a certificate in the scope of the organization.
       * @constant
       */
      object: 'organization.certificate';
      /** @description Stable id. Pass it wherever an operation takes a certificate. */
      id: string;
      /** @description Name of the certificate, null if it has none. */
      name: string | null;
      /**
       * Format: unixtime
       * @description Upload time, in Unix seconds.
       */
      created_at: number;
      /** @description Data read from the certificate. */
      certificate_details: {
        /**
         * Format: unixtime
         * @description Start of the validity period, in Unix seconds.
         */
        valid_at?: number;
        /**
         * Format: unixtime
         * @description End of the validity period, in Unix seconds.
         */
        expires_at?: number;
      };
      /** @description Whether the certificate is active for the whole organization. */
      active: boolean;
    };
    /** @description The certificates that were activated for the organization. */
    OrganizationCertificateActivationResponse: {
      /**
       * @description Marks this object as the result of an activation.
       * @constant
       */
      object: 'organization.certificate.activation';
      /** @description The certificates of the request, with their new state. */
      data: components['schemas']['OrganizationCertificate'][];
    };
    /** @description The certificates that were deactivated for the organization. */
    OrganizationCertificateDeactivationResponse: {
      /**
       * @description Marks this object as the result of a deactivation.
       * @constant
       */
      object: 'organization.certificate.deactivation';
      /** @description The certificates of the request, with their new state. */
      data: components['schemas']['OrganizationCertificate'][];
    };
    /** @description A certificate and its state in one project. */
    OrganizationProjectCertificate: {
      /**
       * @description Marks this object as a certificate in the scope of a project.
       * @constant
       */
      object: 'organization.project.certificate';
      /** @description Stable id. Pass it wherever an operation takes a certificate. */
      id: string;
      /** @description Name of the certificate, null if it has none. */
      name: string | null;
      /**
       * Format: unixtime
       * @description Upload time, in Unix seconds.
       */
      created_at: number;
      /** @description Data read from the certificate. */
      certificate_details: {
        /**
         * Format: unixtime
         * @description Start of the validity period, in Unix seconds.
         */
        valid_at?: number;
        /**
         * Format: unixtime
         * @description End of the validity period, in Unix seconds.
         */
        expires_at?: number;
      };
      /** @description Whether the certificate is active for this project. */
      active: boolean;
    };
    /** @description The certificates that were activated for the project. */
    OrganizationProjectCertificateActivationResponse: {
      /**
       * @description Marks this object as the result of an activation.
       * @constant
       */
      object: 'organization.project.certificate.activation';
      /** @description The certificates of the request, with their new state. */
      data: components['schemas']['OrganizationProjectCertificate'][];
    };
    /** @description The certificates that were deactivated for the project. */
    OrganizationProjectCertificateDeactivationResponse: {
      /**
       * @description Marks this object as the result of a deactivation.
       * @constant
       */
      object: 'organization.project.certificate.deactivation';
      /** @description The certificates of the request, with their new state. */
      data: components['schemas']['OrganizationProjectCertificate'][];
    };
    /** @description Unknown strategy, as for files that were added before strategies were introduced. */
    OtherChunkingStrategyResponseParam: {
      /**
       * @description Marks the strategy as unknown.
       * @constant
       */
      type: 'other';
    };
    /** @description A streamed part of a message or a reasoning item. */
    OutputContent:
      | components['schemas']['OutputTextContent']
      | components['schemas']['RefusalContent']
      | components['schemas']['ReasoningTextContent'];
    /** @description An item generated by the model or by a tool. `type` gives its kind. */
    OutputItem:
      | components['schemas']['OutputMessage']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['FunctionToolCall']
      | components['schemas']['FunctionToolCallOutputResource']
      | components['schemas']['WebSearchToolCall']
      | components['schemas']['ComputerToolCall']
      | components['schemas']['ComputerToolCallOutputResource']
      | components['schemas']['ReasoningItem']
      | components['schemas']['Program']
      | components['schemas']['ProgramOutput']
      | components['schemas']['ToolSearchCall']
      | components['schemas']['ToolSearchOutput']
      | components['schemas']['AdditionalTools']
      | components['schemas']['CompactionBody']
      | components['schemas']['ImageGenToolCall']
      | components['schemas']['CodeInterpreterToolCall']
      | components['schemas']['LocalShellToolCall']
      | components['schemas']['LocalShellToolCallOutput']
      | components['schemas']['FunctionShellCall']
      | components['schemas']['FunctionShellCallOutput']
      | components['schemas']['ApplyPatchToolCall']
      | components['schemas']['ApplyPatchToolCallOutput']
      | components['schemas']['MCPToolCall']
      | components['schemas']['MCPListTools']
      | components['schemas']['MCPApprovalRequest']
      | components['schemas']['MCPApprovalResponseResource']
      | components['schemas']['CustomToolCall']
      | components['schemas']['CustomToolCallOutputResource'];
    /** @description A message generated by the model. */
    OutputMessage: {
      /** @description Id of the message. */
      id: string;
      /**
       * @description Marks the item as a message.
       * @constant
       */
      type: 'message';
      /**
       * @description Marks the author as the model.
       * @constant
       */
      role: 'assistant';
      /** @description Content parts of the message. Empty at the start. */
      content: components['schemas']['OutputMessageContent'][];
      /** @description Whether the message is interim commentary or the final answer. Send it back with the message in later turns. Null or absent for models without this distinction. */
      phase?: components['schemas']['MessagePhase'] | null;
      /**
       * @description Status of the message. `incomplete` means that it was truncated.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description One part of the answer: text or refusal. */
    OutputMessageContent: components['schemas']['OutputTextContent'] | components['schemas']['RefusalContent'];
    /** @description Text generated by the model, with its sources. */
    OutputTextContent: {
      /**
       * @description Marks the part as text.
       * @default output_text
       * @constant
       */
      type: 'output_text';
      /** @description Generated text, without citation markup. */
      text: string;
      /** @description Citations in the text. Empty without tools that provide sources. */
      annotations: components['schemas']['Annotation'][];
      /** @description Log probabilities of the tokens. Empty unless `include` contains `message.output_text.logprobs`. */
      logprobs?: components['schemas']['LogProb'][];
    };
    /**
     * @description Whether the model can request several tool calls in one turn.
     * @default true
     */
    ParallelToolCalls: boolean;
    /** @description Personality of the model. Its instructions count as input tokens. */
    PersonalityEnum: 'friendly' | 'pragmatic' | (string & {});
    /** @description Text that the answer is expected to repeat. */
    PredictionContent: {
      /**
       * @description Marks the prediction as text.
       * @constant
       */
      type: 'content';
      /** @description The expected text. Its tokens are billed even if the answer does not contain them. */
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][];
    };
    /** @description A program written by the model to call tools. */
    Program: {
      /**
       * @description Marks the item as a program.
       * @default program
       * @constant
       */
      type: 'program';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the program run. Calls by the program refer to it as `caller_id`. */
      call_id: string;
      /** @description JavaScript source code. */
      code: string;
      /** @description Opaque state of the program, needed to resume it after a call. */
      fingerprint: string;
    };
    /** @description A program of an earlier turn. */
    ProgramItemParam: {
      /** @description Id of the item. */
      id: string;
      /**
       * @description Marks the item as a program.
       * @default program
       * @constant
       */
      type: 'program';
      /** @description Id of the program run. Calls by the program refer to it as `caller_id`. From 1 to 64 characters. */
      call_id: string;
      /** @description JavaScript source code, unchanged. At most 10485760 characters. */
      code: string;
      /** @description Opaque state of the program, unchanged. At most 10485760 characters. */
      fingerprint: string;
    };
    /** @description Result of a program written by the model. */
    ProgramOutput: {
      /**
       * @description Marks the item as the output of a program.
       * @default program_output
       * @constant
       */
      type: 'program_output';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the program run. */
      call_id: string;
      /** @description Return value of the program, as text. */
      result: string;
      /** @description Whether the program finished. */
      status: components['schemas']['ProgramOutputStatus'];
    };
    /** @description A program output of an earlier turn. */
    ProgramOutputItemParam: {
      /** @description Id of the item. */
      id: string;
      /**
       * @description Marks the item as the output of a program.
       * @default program_output
       * @constant
       */
      type: 'program_output';
      /** @description Id of the program run. From 1 to 64 characters. */
      call_id: string;
      /** @description Return value of the program, as text. At most 10485760 characters. */
      result: string;
      /** @description Whether the program had finished. */
      status: components['schemas']['ProgramOutputItemStatus'];
    };
    /**
     * @description Whether the program had finished.
     * @enum {string}
     */
    ProgramOutputItemStatus: 'completed' | 'incomplete';
    /**
     * @description Whether the program finished.
     * @enum {string}
     */
    ProgramOutputStatus: 'completed' | 'incomplete';
    /** @description A program written by the model made the call. */
    ProgramToolCallCaller: {
      /**
       * @description Marks the caller as a program.
       * @default program
       * @constant
       */
      type: 'program';
      /** @description The `call_id` of the program. */
      caller_id: string;
    };
    /** @description A program written by the model made the call. */
    ProgramToolCallCallerParam: {
      /**
       * @description Marks the caller as a program.
       * @default program
       * @constant
       */
      type: 'program';
      /** @description The `call_id` of the program. From 1 to 64 characters. */
      caller_id: string;
    };
    /** @description Lets the model write programs that call tools, instead of calling each tool itself. Enable it per tool with `allowed_callers`. */
    ProgrammaticToolCallingParam: {
      /**
       * @description Marks the tool as programmatic tool calling.
       * @default programmatic_tool_calling
       * @constant
       */
      type: 'programmatic_tool_calling';
    };
    /** @description A part of an organization with its own members, keys and limits. */
    Project: {
      /** @description Stable id. Pass it wherever an operation takes a project. */
      id: string;
      /**
       * @description Marks this object as a project.
       * @constant
       */
      object: 'organization.project';
      /** @description Name of the project, as shown in reports. */
      name?: string | null;
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: unixtime
       * @description Time of archiving, in Unix seconds. Null while the project is active.
       */
      archived_at?: number | null;
      /** @description Status of the project: `active` or `archived`. */
      status?: string | null;
      /** @description Id of the organization's encryption key for the data of the project. Null if there is none. */
      external_key_id?: string | null;
      /** @description Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
      residency?: components['schemas']['PublicProjectResidency'];
    };
    /** @description Metadata of a project's API key. The secret is not included. */
    ProjectApiKey: {
      /**
       * @description Marks this object as an API key of a project.
       * @constant
       */
      object: 'organization.project.api_key';
      /** @description First and last characters of the secret, to tell keys apart. */
      redacted_value: string;
      /** @description Display name of the key. */
      name: string;
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: unixtime
       * @description Time of the last request with this key, in Unix seconds. Null if it has never been used.
       */
      last_used_at: number | null;
      /** @description Id of the key, for its retrieval and deletion. Not a secret. */
      id: string;
      /**
       * @description Whether the owner of the key currently has access to the project.
       * @enum {string}
       */
      owner_project_access: 'active' | 'inactive';
      /** @description Owner of the key: a user or a service account. */
      owner:
        | components['schemas']['ProjectApiKeyOwnedByServiceAccount']
        | components['schemas']['ProjectApiKeyOwnedByUser'];
    };
    /** @description Confirms the deletion of an API key. */
    ProjectApiKeyDeleteResponse: {
      /** @description Id of the deleted key. */
      id: string;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'organization.project.api_key.deleted';
      /** @description True if the key was deleted. */
      deleted: boolean;
    };
    /** @description A page of API keys. */
    ProjectApiKeyListResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The keys of this page. */
      data: components['schemas']['ProjectApiKey'][];
      /** @description Id of the first key of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last key of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Owner of the key, if it is a service account. */
    ProjectApiKeyOwnedByServiceAccount: {
      /**
       * @description Marks the owner as a service account.
       * @constant
       */
      type: 'service_account';
      /** @description The service account that owns the key. */
      service_account: components['schemas']['ProjectApiKeyOwnerServiceAccount'];
    };
    /** @description Owner of the key, if it is a user. */
    ProjectApiKeyOwnedByUser: {
      /**
       * @description Marks the owner as a user.
       * @constant
       */
      type: 'user';
      /** @description The user who owns the key. */
      user: components['schemas']['ProjectApiKeyOwnerUser'];
    };
    /** @description The service account that owns the key. */
    ProjectApiKeyOwnerServiceAccount: {
      /** @description Id of the service account. */
      id: string;
      /** @description Name of the service account. */
      name: string;
      /**
       * Format: unixtime
       * @description Creation time of the service account, in Unix seconds.
       */
      created_at: number;
      /** @description Role of the service account in the project, such as `member`. */
      role: string;
    };
    /** @description The user who owns the key. */
    ProjectApiKeyOwnerUser: {
      /** @description Id of the user, as in the member list of the project. */
      id: string;
      /** @description Email address of the user, used for sign-in. */
      email: string;
      /** @description Name of the user. */
      name: string;
      /**
       * Format: unixtime
       * @description Creation time of the user account, in Unix seconds.
       */
      created_at: number;
      /** @description Role of the user in the project, such as `owner` or `member`. */
      role: string;
    };
    /** @description Name and data location of the new project. */
    ProjectCreateRequest: {
      /** @description Name of the project, for display in reports. */
      name: string;
      /** @description Data region of the project. It cannot be changed later. If null or omitted, the default of the organization. */
      residency?: components['schemas']['PublicProjectResidency'] | null;
      /** @description Id of the organization's encryption key for the data of the project. If null or omitted, none. */
      external_key_id?: string | null;
    };
    /** @description A page of projects. */
    ProjectListResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The projects of this page. */
      data: components['schemas']['Project'][];
      /** @description Id of the first project of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last project of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Models that a project can or cannot use. */
    ProjectModelPermissions: {
      /**
       * @description Marks this object as the model permissions of a project.
       * @constant
       */
      object: 'project.model_permissions';
      /**
       * @description Whether `model_ids` contains the only allowed models (`allow_list`) or the denied ones (`deny_list`).
       * @enum {string}
       */
      mode: 'allow_list' | 'deny_list';
      /** @description Ids of the allowed or denied models. */
      model_ids: string[];
    };
    /** @description Confirms the deletion of a project's model permissions. */
    ProjectModelPermissionsDeleteResponse: {
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'project.model_permissions.deleted';
      /** @description True if the model permissions were deleted. */
      deleted: boolean;
    };
    /** @description New model permissions. They replace the previous ones completely. */
    ProjectModelPermissionsUpdateRequest: {
      /**
       * @description Whether `model_ids` contains the only allowed models (`allow_list`) or the denied ones (`deny_list`).
       * @enum {string}
       */
      mode: 'allow_list' | 'deny_list';
      /** @description Ids of the allowed or denied models. They replace the previous ones. */
      model_ids: string[];
    };
    /** @description Rate limit of a project for one model. */
    ProjectRateLimit: {
      /**
       * @description Marks this object as a rate limit.
       * @constant
       */
      object: 'project.rate_limit';
      /** @description Id of the limit, for updates. */
      id: string;
      /** @description Model or model family to which the limit applies. */
      model: string;
      /** @description Maximum number of requests per minute by the project. */
      max_requests_per_1_minute: number;
      /** @description Maximum number of tokens per minute, input and output combined. */
      max_tokens_per_1_minute: number;
      /** @description Maximum number of generated images per minute. Absent for models without this limit. */
      max_images_per_1_minute?: number;
      /** @description Maximum audio volume per minute, in megabytes. Absent for models without this limit. */
      max_audio_megabytes_per_1_minute?: number;
      /** @description Maximum number of requests per day by the project. Absent for models without this limit. */
      max_requests_per_1_day?: number;
      /** @description Maximum number of batch input tokens per day. Absent for models without this limit. */
      batch_1_day_max_input_tokens?: number;
    };
    /** @description A page of rate limits. */
    ProjectRateLimitListResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The rate limits of this page. */
      data: components['schemas']['ProjectRateLimit'][];
      /** @description Id of the first rate limit of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last rate limit of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description The limits to change. Omitted limits stay the same. No limit can exceed that of the organization. */
    ProjectRateLimitUpdateRequest: {
      /** @description Maximum number of requests per minute by the project. */
      max_requests_per_1_minute?: number;
      /** @description Maximum number of tokens per minute, input and output combined. */
      max_tokens_per_1_minute?: number;
      /** @description Maximum number of generated images per minute. Only for models with this limit. */
      max_images_per_1_minute?: number;
      /** @description Maximum audio volume per minute, in megabytes. Only for models with this limit. */
      max_audio_megabytes_per_1_minute?: number;
      /** @description Maximum number of requests per day by the project. Only for models with this limit. */
      max_requests_per_1_day?: number;
      /** @description Maximum number of batch input tokens per day. Only for models with this limit. */
      batch_1_day_max_input_tokens?: number;
    };
    /** @description An account for a program. It belongs to one project and not to a person. */
    ProjectServiceAccount: {
      /**
       * @description Marks this object as a service account.
       * @constant
       */
      object: 'organization.project.service_account';
      /** @description Stable id. Pass it wherever an operation takes a service account. */
      id: string;
      /** @description Name of the account, for example of the program that uses it. */
      name: string;
      /**
       * @description Role of the account in the project: administration (`owner`), use (`member`), or nothing until a role is assigned (`none`).
       * @enum {string}
       */
      role: 'owner' | 'member' | 'none';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
    };
    /** @description A new API key of a service account, including its secret. */
    ProjectServiceAccountApiKey: {
      /**
       * @description Marks this object as a new API key of a service account.
       * @constant
       */
      object: 'organization.project.service_account.api_key';
      /** @description The secret. It is returned only once, so store it now. */
      value: string;
      /** @description Name of the key in lists. */
      name: string;
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the key, for its retrieval and deletion. Not a secret. */
      id: string;
    };
    /** @description Settings of the new account. */
    ProjectServiceAccountCreateRequest: {
      /** @description Name of the account, for example of the program that will use it. */
      name: string;
      /** @description Whether to create the account without a role and a key. If null or omitted, it has the role `member` and one key. */
      create_service_account_only?: boolean | null;
    };
    /** @description The new service account, with its first key if there is one. */
    ProjectServiceAccountCreateResponse: {
      /**
       * @description Marks this object as a service account.
       * @constant
       */
      object: 'organization.project.service_account';
      /** @description Stable id. Pass it wherever an operation takes a service account. */
      id: string;
      /** @description Name of the account. */
      name: string;
      /**
       * @description Role of the account in the project: `member`, or `none` if it was created without a key.
       * @enum {string}
       */
      role: 'member' | 'none';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description First API key of the account, including its secret. Null if the account was created without a key. */
      api_key: components['schemas']['ProjectServiceAccountApiKey'] | null;
    };
    /** @description Confirms the deletion of a service account. */
    ProjectServiceAccountDeleteResponse: {
      /** @description Id of the deleted service account. */
      id: string;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'organization.project.service_account.deleted';
      /** @description True if the account was deleted. */
      deleted: boolean;
    };
    /** @description A page of service accounts. */
    ProjectServiceAccountListResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The service accounts of this page. */
      data: components['schemas']['ProjectServiceAccount'][];
      /** @description Id of the first service account of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last service account of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Changes to a project. Omitted fields keep their values. */
    ProjectUpdateRequest: {
      /** @description New name of the project. */
      name?: string | null;
      /** @description Id of the organization's encryption key for the data of the project, from now on. */
      external_key_id?: string | null;
    };
    /** @description A user as a member of one project. */
    ProjectUser: {
      /**
       * @description Marks this object as a member of a project.
       * @constant
       */
      object: 'organization.project.user';
      /** @description Id of the user, the same in all projects of the organization. */
      id: string;
      /** @description Name of the user. Null if there is none. */
      name?: string | null;
      /** @description Email address of the user, used for sign-in. Null if there is none. */
      email?: string | null;
      /** @description Role of the user in the project: `owner` for administration, `member` for use. */
      role: string;
      /**
       * Format: unixtime
       * @description Time when the user joined the project, in Unix seconds.
       */
      added_at: number;
    };
    /** @description A new member. Select the user by `user_id` or by `email`. */
    ProjectUserCreateRequest: {
      /** @description Id of a user in the organization. If null or omitted, `email` selects the user. */
      user_id?: string | null;
      /** @description Email address of the user, for callers without the id. If null or omitted, `user_id` selects the user. */
      email?: string | null;
      /** @description Role of the new member: `owner` for administration, `member` for use. */
      role: string;
    };
    /** @description Confirms the removal of a member. */
    ProjectUserDeleteResponse: {
      /** @description Id of the removed user. */
      id: string;
      /**
       * @description Marks this object as a deletion result.
       * @constant
       */
      object: 'organization.project.user.deleted';
      /** @description True if the user was removed from the project. */
      deleted: boolean;
    };
    /** @description A page of members. */
    ProjectUserListResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The members of this page. */
      data: components['schemas']['ProjectUser'][];
      /** @description Id of the first member of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last member of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description Changes to a member. */
    ProjectUserUpdateRequest: {
      /** @description New role of the user, `owner` or `member`. If null or omitted, the role stays the same. */
      role?: string | null;
    };
    /** @description A prompt from the vendor's dashboard. */
    Prompt: {
      /** @description Id of the prompt. */
      id: string;
      /** @description Version to use. If null or omitted, the current version. */
      version?: string | null;
      /** @description Values of the prompt variables, by name: text, images or files. */
      variables?: components['schemas']['ResponsePromptVariables'];
    };
    /** @description Ends a prefix to cache. Set on a content part. */
    PromptCacheBreakpointConfig: {
      /**
       * @description Marks the breakpoint as set by the caller.
       * @default explicit
       * @constant
       */
      mode: 'explicit';
    };
    /** @description Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
    PromptCacheBreakpointParam: {
      /**
       * @description Marks this breakpoint as set by the caller.
       * @default explicit
       * @constant
       */
      mode: 'explicit';
    };
    /**
     * @description Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached.
     * @enum {string}
     */
    PromptCacheModeEnum: 'implicit' | 'explicit';
    /** @description Effective prompt caching options. */
    PromptCacheOptions: {
      /** @description Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far. */
      ttl: components['schemas']['PromptCacheTTLEnum'];
      /** @description Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
      mode: components['schemas']['PromptCacheModeEnum'];
    };
    /** @description Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
    PromptCacheOptionsParam: {
      /** @description Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far. */
      ttl?: components['schemas']['PromptCacheTTLEnum'];
      /** @description Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
      mode?: components['schemas']['PromptCacheModeEnum'];
    };
    /**
     * @description Maximum retention in the prompt cache: minutes (`in_memory`) or up to one day.
     * @enum {string}
     */
    PromptCacheRetentionEnum: 'in_memory' | '24h';
    /**
     * @description Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far.
     * @enum {string}
     */
    PromptCacheTTLEnum: '30m';
    /** @description Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
    PublicProjectResidency:
      | 'GLOBAL'
      | 'US_STORAGE_PROCESSING'
      | 'EU_STORAGE_PROCESSING'
      | 'JP_STORAGE'
      | 'KR_STORAGE'
      | 'CA_STORAGE'
      | 'SG_STORAGE'
      | 'IN_STORAGE'
      | 'AU_STORAGE'
      | 'GB_STORAGE'
      | 'AE_STORAGE'
      | 'AE_STORAGE_PROCESSING'
      | (string & {});
    /**
     * @description Ranker for the passages. `auto` selects the latest version.
     * @enum {string}
     */
    RankerVersionType: 'auto' | 'default-2024-11-15';
    /** @description Ranking options for search results. */
    RankingOptions: {
      /** @description Ranker for the passages. `auto` selects the latest version. */
      ranker?: components['schemas']['RankerVersionType'];
      /** @description Minimum score of a passage, from 0 to 1. A high value may leave no results. */
      score_threshold?: number;
      /** @description Weights of semantic and keyword matches in the ranking. If omitted, the server chooses them. */
      hybrid_search?: components['schemas']['HybridSearchOptions'];
    };
    /** @description Reasoning options. Other models reject them. */
    Reasoning: {
      /** @description Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
      mode?: components['schemas']['ReasoningModeEnum'];
      /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      effort?: components['schemas']['ReasoningEffort'];
      /**
       * @description Level of detail of the reasoning summary. `auto` is the most detailed level that the model supports. If null or omitted, no summary.
       * @enum {string|null}
       */
      summary?: 'auto' | 'concise' | 'detailed' | null;
      /**
       * @description Which earlier reasoning the model sees: that of the current turn or of all turns. If null, omitted or `auto`, the model decides. A response reports the effective value.
       * @enum {string|null}
       */
      context?: 'auto' | 'current_turn' | 'all_turns' | null;
      /**
       * @deprecated
       * @description The former name of `summary`. Replaced by `summary`.
       * @enum {string|null}
       */
      generate_summary?: 'auto' | 'concise' | 'detailed' | null;
    };
    /** @description How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    ReasoningEffort: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null;
    /** @description Reasoning of the model. Without stored state, send it back together with the items that follow it. */
    ReasoningItem: {
      /**
       * @description Marks the item as reasoning.
       * @constant
       */
      type: 'reasoning';
      /** @description Id of the item. */
      id: string;
      /** @description The reasoning, encrypted for the server, for stateless use. Sent if `include` contains `reasoning.encrypted_content`. */
      encrypted_content?: string | null;
      /** @description Summary of the reasoning. Empty unless requested. */
      summary: components['schemas']['SummaryTextContent'][];
      /** @description Full reasoning text, for models that return it. */
      content?: components['schemas']['ReasoningTextContent'][];
      /**
       * @description Status of the reasoning.
       * @enum {string}
       */
      status?: 'in_progress' | 'completed' | 'incomplete';
    };
    /** @description Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
    ReasoningModeEnum: 'standard' | 'pro' | (string & {});
    /** @description Full reasoning text, as returned by open-weight models. */
    ReasoningTextContent: {
      /**
       * @description Marks the part as reasoning text.
       * @default reasoning_text
       * @constant
       */
      type: 'reasoning_text';
      /** @description The reasoning text. */
      text: string;
    };
    /** @description A refusal by the model. */
    RefusalContent: {
      /**
       * @description Marks the part as a refusal.
       * @default refusal
       * @constant
       */
      type: 'refusal';
      /** @description Text of the model's refusal. */
      refusal: string;
    };
    /** @description An answer of a model, with its input references and effective settings. */
    Response: components['schemas']['ModelResponseProperties'] &
      components['schemas']['ResponseProperties'] & {
        /** @description Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
        service_tier?: components['schemas']['ServiceTier'];
        /**
         * @description How input that exceeds the context window was handled.
         * @enum {string|null}
         */
        truncation?: 'auto' | 'disabled' | null;
        /** @description Id of the response. Use it to retrieve the response, or to continue it as `previous_response_id`. */
        id: string;
        /**
         * @description Marks this object as a response.
         * @constant
         */
        object: 'response';
        /**
         * @description Status of the response. `queued` and `in_progress` are temporary; all others are final. For `failed`, see `error`; for `incomplete`, see `incomplete_details`.
         * @enum {string}
         */
        status?: 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';
        /**
         * Format: unixtime
         * @description Creation time, in Unix seconds.
         */
        created_at: number;
        /**
         * Format: unixtime
         * @description Completion time, in Unix seconds. Null for any other status than `completed`.
         */
        completed_at?: number | null;
        /** @description Error of the response. Null unless the status is `failed`. */
        error: components['schemas']['ResponseError'];
        /** @description Why the answer was truncated. Null unless the status is `incomplete`. */
        incomplete_details: {
          /** @description Cause of the truncation: the token limit or a content filter. */
          reason?: 'max_output_tokens' | 'content_filter' | (string & {});
        } | null;
        /** @description Output items in order. There may be no message, or it may not be the first item, so select it by `type`. */
        output: components['schemas']['OutputItem'][];
        /** @description Effective reasoning options. Null if the request did not set any. */
        reasoning?: components['schemas']['Reasoning'] | null;
        /** @description Developer message before all other input, as text or as items. Null if there was none. */
        instructions: string | components['schemas']['InputItem'][] | null;
        /** @description Concatenated text of all messages. Computed by client libraries; servers may not send it. */
        output_text?: string | null;
        /** @description Token usage of the response, the basis of billing. */
        usage?: components['schemas']['ResponseUsage'];
        /** @description Effective prompt caching options. */
        prompt_cache_options?: components['schemas']['PromptCacheOptions'];
        /** @description Moderation results. Null or absent unless requested. */
        moderation?: components['schemas']['ResponseModeration'] | null;
        /** @description Whether the model can request several tool calls in one turn. */
        parallel_tool_calls: components['schemas']['ParallelToolCalls'];
        /** @description Conversation of the response. Null if there is none. */
        conversation?: components['schemas']['ResponseConversation'] | null;
        /** @description Maximum number of generated tokens, reasoning included. Null if the request did not set it. */
        max_output_tokens?: number | null;
      };
    /** @description Audio to append to the audio answer. */
    ResponseAudioDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.audio.delta';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Audio data to append, as base64. */
      delta: string;
    };
    /** @description The audio answer is complete. */
    ResponseAudioDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.audio.done';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Text to append to the transcript of the audio answer. */
    ResponseAudioTranscriptDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.audio.transcript.delta';
      /** @description Transcript text to append. */
      delta: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The audio transcript is complete. */
    ResponseAudioTranscriptDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.audio.transcript.done';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Code to append to a code interpreter call. */
    ResponseCodeInterpreterCallCodeDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.code_interpreter_call_code.delta';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Code to append to the item. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The code is complete. */
    ResponseCodeInterpreterCallCodeDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.code_interpreter_call_code.done';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description The complete code. */
      code: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The code run is completed. */
    ResponseCodeInterpreterCallCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.code_interpreter_call.completed';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A code run started. */
    ResponseCodeInterpreterCallInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.code_interpreter_call.in_progress';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The code is running. */
    ResponseCodeInterpreterCallInterpretingEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.code_interpreter_call.interpreting';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The response is completed. Last event of the stream. */
    ResponseCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.completed';
      /** @description An answer of a model, with its input references and effective settings. */
      response: components['schemas']['Response'];
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A part was added to an item, usually empty. */
    ResponseContentPartAddedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.content_part.added';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description A streamed part of a message or a reasoning item. */
      part: components['schemas']['OutputContent'];
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A part of an item is complete. */
    ResponseContentPartDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.content_part.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description A streamed part of a message or a reasoning item. */
      part: components['schemas']['OutputContent'];
    };
    /** @description Conversation to which a response belongs. */
    ResponseConversation: {
      /** @description Id of the conversation. */
      id: string;
    };
    /** @description A conversation by id. */
    ResponseConversationParam: {
      /** @description Id of the conversation. */
      id: string;
    };
    /** @description The response was created. First event of every stream. */
    ResponseCreatedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.created';
      /** @description An answer of a model, with its input references and effective settings. */
      response: components['schemas']['Response'];
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Text to append to the input of a custom tool. */
    ResponseCustomToolCallInputDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.custom_tool_call_input.delta';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Input text to append. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
    };
    /** @description The input of a custom tool is complete. */
    ResponseCustomToolCallInputDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.custom_tool_call_input.done';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description The complete input. */
      input: string;
    };
    /** @description Confirms the deletion of a response. */
    ResponseDeleted: {
      /** @description Id of the deleted response. */
      id: string;
      /**
       * @description Marks this object as a deletion result. Servers use one of the two values.
       * @enum {string}
       */
      object: 'response' | 'response.deleted';
      /** @description True if the response was deleted. */
      deleted: boolean;
    };
    /** @description Error of the response. Null unless the status is `failed`. */
    ResponseError: {
      /** @description Machine-readable reason for the failure of a response. Most values concern input images. */
      code: components['schemas']['ResponseErrorCode'];
      /** @description Error message in plain language. */
      message: string;
    } | null;
    /** @description Machine-readable reason for the failure of a response. Most values concern input images. */
    ResponseErrorCode:
      | 'server_error'
      | 'rate_limit_exceeded'
      | 'invalid_prompt'
      | 'data_residency_mismatch'
      | 'bio_policy'
      | 'vector_store_timeout'
      | 'invalid_image'
      | 'invalid_image_format'
      | 'invalid_base64_image'
      | 'invalid_image_url'
      | 'image_too_large'
      | 'image_too_small'
      | 'image_parse_error'
      | 'image_content_policy_violation'
      | 'invalid_image_mode'
      | 'image_file_too_large'
      | 'unsupported_image_media_type'
      | 'empty_image_file'
      | 'failed_to_download_image'
      | 'image_file_not_found'
      | (string & {});
    /** @description A stream error in the error envelope. */
    ResponseErrorEnvelopeEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'error';
      /** @description Details of a failed request. */
      error: components['schemas']['Error'];
      /** @description Index of the event in its stream. */
      sequence_number: number;
    };
    /** @description A stream error in flat form. */
    ResponseErrorEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'error';
      /** @description Machine-readable reason. */
      code: string | null;
      /** @description Error message in plain language. */
      message: string;
      /** @description Name of the invalid request field, if any. */
      param: string | null;
      /** @description Index of the event in its stream. */
      sequence_number: number;
    };
    /** @description The response failed; its `error` gives the reason. Last event of the stream. */
    ResponseFailedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.failed';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description An answer of a model, with its input references and effective settings. */
      response: components['schemas']['Response'];
    };
    /** @description A file search finished. */
    ResponseFileSearchCallCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.file_search_call.completed';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A file search started. */
    ResponseFileSearchCallInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.file_search_call.in_progress';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A file search is in progress. */
    ResponseFileSearchCallSearchingEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.file_search_call.searching';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Any valid JSON object, without a schema. A message must also instruct the model to write JSON. */
    ResponseFormatJsonObject: {
      /**
       * @description Selects JSON mode.
       * @constant
       */
      type: 'json_object';
    };
    /** @description JSON that follows a given schema. */
    ResponseFormatJsonSchema: {
      /**
       * @description Selects structured output.
       * @constant
       */
      type: 'json_schema';
      /** @description The schema and its options. */
      json_schema: {
        /** @description Name of the format. Letters, digits, underscores and dashes. At most 64 characters. */
        name: string;
        /** @description Purpose of the format. The model reads it. */
        description?: string;
        /** @description JSON Schema of the answer. */
        schema?: components['schemas']['ResponseFormatJsonSchemaSchema'];
        /**
         * @description Whether the answer must match the schema exactly. Strict mode supports only a subset of JSON Schema.
         * @default false
         */
        strict?: boolean | null;
      };
    };
    /** @description JSON Schema of the answer. */
    ResponseFormatJsonSchemaSchema: {
      [key: string]: unknown;
    };
    /** @description Plain text, the default. */
    ResponseFormatText: {
      /**
       * @description Selects plain text.
       * @constant
       */
      type: 'text';
    };
    /** @description Text to append to the arguments of a function call. */
    ResponseFunctionCallArgumentsDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.function_call_arguments.delta';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description JSON text to append to the arguments. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
    };
    /** @description The arguments of a function are complete. */
    ResponseFunctionCallArgumentsDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.function_call_arguments.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Name of the function. */
      name: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description The complete arguments, as JSON text. */
      arguments: string;
    };
    /** @description An image is finished. The next completed item contains it. */
    ResponseImageGenCallCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.image_generation_call.completed';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Id of the item of this event. */
      item_id: string;
    };
    /** @description Image generation is in progress. */
    ResponseImageGenCallGeneratingEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.image_generation_call.generating';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Image generation started. */
    ResponseImageGenCallInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.image_generation_call.in_progress';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A partial image, if the tool sets `partial_images`. */
    ResponseImageGenCallPartialImageEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.image_generation_call.partial_image';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the partial image, from 0. */
      partial_image_index: number;
      /** @description The partial image as base64. */
      partial_image_b64: string;
      /** @description Width and height in pixels, such as `1024x1024`. */
      size?: string;
      /** @description Quality of the final image. */
      quality?: string;
      /** @description Whether the background is `transparent` or `opaque`. */
      background?: string;
      /** @description File format of the partial image, such as `png`. */
      output_format?: string;
    };
    /** @description The model is generating the response. */
    ResponseInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.in_progress';
      /** @description An answer of a model, with its input references and effective settings. */
      response: components['schemas']['Response'];
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The response is incomplete; its `incomplete_details` give the reason. Last event of the stream. */
    ResponseIncompleteEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.incomplete';
      /** @description An answer of a model, with its input references and effective settings. */
      response: components['schemas']['Response'];
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A page of input items. */
    ResponseItemList: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The items of this page. */
      data: components['schemas']['ItemResource'][];
      /** @description Whether another page follows. */
      has_more: boolean;
      /** @description Id of the first item of the page, null if it is empty. */
      first_id?: string | null;
      /** @description Id of the last item of the page, null if it is empty. Pass it as `after` to get the next page. */
      last_id?: string | null;
    };
    /** @description A token of the answer and its log probability. */
    ResponseLogProb: {
      /** @description Text of the token. */
      token: string;
      /** @description Natural logarithm of the token's probability. */
      logprob: number;
      /** @description Most likely tokens at this position. The request sets the number with `top_logprobs`. */
      top_logprobs?: {
        /** @description Text of the token. */
        token?: string;
        /** @description Natural logarithm of the token's probability. */
        logprob?: number;
      }[];
    };
    /** @description Text to append to the arguments of an MCP call. */
    ResponseMCPCallArgumentsDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_call_arguments.delta';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description JSON text to append to the arguments. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The arguments of an MCP tool are complete. */
    ResponseMCPCallArgumentsDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_call_arguments.done';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description The complete arguments, as JSON text. */
      arguments: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description An MCP call is completed. */
    ResponseMCPCallCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_call.completed';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description An MCP call failed. The next completed item contains the error. */
    ResponseMCPCallFailedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_call.failed';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description An MCP call started. */
    ResponseMCPCallInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_call.in_progress';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
    };
    /** @description The tools of an MCP server are listed. */
    ResponseMCPListToolsCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_list_tools.completed';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description An MCP server failed to list its tools. The next completed item contains the error. */
    ResponseMCPListToolsFailedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_list_tools.failed';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The tools of an MCP server are being listed. */
    ResponseMCPListToolsInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.mcp_list_tools.in_progress';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
    ResponseModalities: components['schemas']['ChatCompletionModality'][] | null;
    /** @description Moderation results for input and output. */
    ResponseModeration: {
      /** @description Result for the input, or the error that prevented it. */
      input: components['schemas']['ModerationResultBody'] | components['schemas']['ModerationErrorBody'];
      /** @description Result for the output, or the error that prevented it. */
      output: components['schemas']['ModerationResultBody'] | components['schemas']['ModerationErrorBody'];
    };
    /** @description An item was added to the output, usually empty. */
    ResponseOutputItemAddedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.output_item.added';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description An item generated by the model or by a tool. `type` gives its kind. */
      item: components['schemas']['OutputItem'];
    };
    /** @description An output item is complete. */
    ResponseOutputItemDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.output_item.done';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description An item generated by the model or by a tool. `type` gives its kind. */
      item: components['schemas']['OutputItem'];
    };
    /** @description A citation was added to the text. */
    ResponseOutputTextAnnotationAddedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.output_text.annotation.added';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description Index of the annotation in the `annotations` of the part, from 0. */
      annotation_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description The citation. Null if it cannot be shown. */
      annotation: components['schemas']['Annotation'] | null;
    };
    /** @description Values of the prompt variables, by name: text, images or files. */
    ResponsePromptVariables: {
      [key: string]: string | components['schemas']['InputContent'];
    } | null;
    /** @description Request parameters that a response repeats. */
    ResponseProperties: {
      /** @description Id of the stored response to continue, so that only new input is needed. Its `instructions` do not carry over. Cannot be combined with `conversation`. */
      previous_response_id?: string | null;
      /** @description Id of a model for Responses, including some without Chat completions support. */
      model?: components['schemas']['ModelIdsResponses'];
      /**
       * @description Whether to process the request in the background. The server immediately returns a response with the status `queued`; poll it until it is done. If null or omitted, the call waits.
       * @default false
       */
      background?: boolean | null;
      /** @description Maximum number of built-in tool calls per response, over all tools. Further calls by the model are ignored. */
      max_tool_calls?: number | null;
      /** @description Text output settings, such as format and verbosity. */
      text?: components['schemas']['ResponseTextParam'];
      /** @description Tools that the model can use. If omitted, none. */
      tools?: components['schemas']['ToolsArray'];
      /** @description Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
      tool_choice?: components['schemas']['ToolChoiceParam'];
      /**
       * @deprecated
       * @description A prompt from the vendor's dashboard, by id. Replaced by prompts in the caller's own code. Retirement date: 2026-11-30. Later requests with it fail.
       */
      prompt?: components['schemas']['Prompt'] | null;
    };
    /** @description A background response is queued. */
    ResponseQueuedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.queued';
      /** @description An answer of a model, with its input references and effective settings. */
      response: components['schemas']['Response'];
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A summary part was added, empty. */
    ResponseReasoningSummaryPartAddedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.reasoning_summary_part.added';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `summary` of the item, from 0. */
      summary_index: number;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description One part of a reasoning summary. */
      part: components['schemas']['SummaryTextContent'];
    };
    /** @description A summary part is complete. */
    ResponseReasoningSummaryPartDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.reasoning_summary_part.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `summary` of the item, from 0. */
      summary_index: number;
      /**
       * @description Marks the part as truncated. Absent otherwise.
       * @constant
       */
      status?: 'incomplete';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description One part of a reasoning summary. */
      part: components['schemas']['SummaryTextContent'];
    };
    /** @description Text to append to a part of the reasoning summary. */
    ResponseReasoningSummaryTextDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.reasoning_summary_text.delta';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `summary` of the item, from 0. */
      summary_index: number;
      /** @description Input text to append. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The text of a summary part is complete. */
    ResponseReasoningSummaryTextDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.reasoning_summary_text.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `summary` of the item, from 0. */
      summary_index: number;
      /** @description The complete text. */
      text: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Text to append to the reasoning, for models that return it. */
    ResponseReasoningTextDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.reasoning_text.delta';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description Input text to append. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A reasoning text part is complete. */
    ResponseReasoningTextDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.reasoning_text.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description The complete text. */
      text: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Text to append to a refusal. */
    ResponseRefusalDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.refusal.delta';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description Transcript text to append. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The refusal is complete. */
    ResponseRefusalDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.refusal.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description The complete refusal. */
      refusal: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description The model started a shell command. */
    ResponseShellCallCommandAddedStreamingEvent: {
      /**
       * @description Name of the event.
       * @default response.shell_call_command.added
       * @constant
       */
      type: 'response.shell_call_command.added';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the command in the `commands` of the call, from 0. */
      command_index: number;
      /** @description The partial command. */
      command: string;
    };
    /** @description Text to append to a shell command. */
    ResponseShellCallCommandDeltaStreamingEvent: {
      /**
       * @description Name of the event.
       * @default response.shell_call_command.delta
       * @constant
       */
      type: 'response.shell_call_command.delta';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the command in the `commands` of the call, from 0. */
      command_index: number;
      /** @description Input text to append. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
    };
    /** @description A shell command is complete. */
    ResponseShellCallCommandDoneStreamingEvent: {
      /**
       * @description Name of the event.
       * @default response.shell_call_command.done
       * @constant
       */
      type: 'response.shell_call_command.done';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the command in the `commands` of the call, from 0. */
      command_index: number;
      /** @description The complete command. */
      command: string;
    };
    /** @description New output of a shell command. */
    ResponseShellCallOutputContentDeltaStreamingEvent: {
      /**
       * @description Name of the event.
       * @default response.shell_call_output_content.delta
       * @constant
       */
      type: 'response.shell_call_output_content.delta';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the command in the `commands` of the call, from 0. */
      command_index: number;
      /** @description New output of a command. */
      delta: components['schemas']['ShellCallOutputDelta'];
    };
    /** @description The output of a shell command is complete. */
    ResponseShellCallOutputContentDoneStreamingEvent: {
      /**
       * @description Name of the event.
       * @default response.shell_call_output_content.done
       * @constant
       */
      type: 'response.shell_call_output_content.done';
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the command in the `commands` of the call, from 0. */
      command_index: number;
      /** @description Output and outcome of the commands. */
      output: components['schemas']['FunctionShellCallOutputContent'][];
    };
    /** @description The stream failed. The data is flat or in an error envelope; clients must handle both. Last event of the stream. */
    ResponseStreamErrorEvent:
      | components['schemas']['ResponseErrorEvent']
      | components['schemas']['ResponseErrorEnvelopeEvent'];
    /** @description One event of a stream. `type` gives its kind. Servers may add types; ignore unknown ones. */
    ResponseStreamEvent:
      | components['schemas']['ResponseAudioDeltaEvent']
      | components['schemas']['ResponseAudioDoneEvent']
      | components['schemas']['ResponseAudioTranscriptDeltaEvent']
      | components['schemas']['ResponseAudioTranscriptDoneEvent']
      | components['schemas']['ResponseCodeInterpreterCallCodeDeltaEvent']
      | components['schemas']['ResponseCodeInterpreterCallCodeDoneEvent']
      | components['schemas']['ResponseCodeInterpreterCallCompletedEvent']
      | components['schemas']['ResponseCodeInterpreterCallInProgressEvent']
      | components['schemas']['ResponseCodeInterpreterCallInterpretingEvent']
      | components['schemas']['ResponseCompletedEvent']
      | components['schemas']['ResponseContentPartAddedEvent']
      | components['schemas']['ResponseContentPartDoneEvent']
      | components['schemas']['ResponseCreatedEvent']
      | components['schemas']['ResponseCustomToolCallInputDeltaEvent']
      | components['schemas']['ResponseCustomToolCallInputDoneEvent']
      | components['schemas']['ResponseFailedEvent']
      | components['schemas']['ResponseFileSearchCallCompletedEvent']
      | components['schemas']['ResponseFileSearchCallInProgressEvent']
      | components['schemas']['ResponseFileSearchCallSearchingEvent']
      | components['schemas']['ResponseFunctionCallArgumentsDeltaEvent']
      | components['schemas']['ResponseFunctionCallArgumentsDoneEvent']
      | components['schemas']['ResponseImageGenCallCompletedEvent']
      | components['schemas']['ResponseImageGenCallGeneratingEvent']
      | components['schemas']['ResponseImageGenCallInProgressEvent']
      | components['schemas']['ResponseImageGenCallPartialImageEvent']
      | components['schemas']['ResponseInProgressEvent']
      | components['schemas']['ResponseIncompleteEvent']
      | components['schemas']['ResponseMCPCallArgumentsDeltaEvent']
      | components['schemas']['ResponseMCPCallArgumentsDoneEvent']
      | components['schemas']['ResponseMCPCallCompletedEvent']
      | components['schemas']['ResponseMCPCallFailedEvent']
      | components['schemas']['ResponseMCPCallInProgressEvent']
      | components['schemas']['ResponseMCPListToolsCompletedEvent']
      | components['schemas']['ResponseMCPListToolsFailedEvent']
      | components['schemas']['ResponseMCPListToolsInProgressEvent']
      | components['schemas']['ResponseOutputItemAddedEvent']
      | components['schemas']['ResponseOutputItemDoneEvent']
      | components['schemas']['ResponseOutputTextAnnotationAddedEvent']
      | components['schemas']['ResponseQueuedEvent']
      | components['schemas']['ResponseReasoningSummaryPartAddedEvent']
      | components['schemas']['ResponseReasoningSummaryPartDoneEvent']
      | components['schemas']['ResponseReasoningSummaryTextDeltaEvent']
      | components['schemas']['ResponseReasoningSummaryTextDoneEvent']
      | components['schemas']['ResponseReasoningTextDeltaEvent']
      | components['schemas']['ResponseReasoningTextDoneEvent']
      | components['schemas']['ResponseRefusalDeltaEvent']
      | components['schemas']['ResponseRefusalDoneEvent']
      | components['schemas']['ResponseShellCallCommandAddedStreamingEvent']
      | components['schemas']['ResponseShellCallCommandDeltaStreamingEvent']
      | components['schemas']['ResponseShellCallCommandDoneStreamingEvent']
      | components['schemas']['ResponseShellCallOutputContentDeltaStreamingEvent']
      | components['schemas']['ResponseShellCallOutputContentDoneStreamingEvent']
      | components['schemas']['ResponseStreamErrorEvent']
      | components['schemas']['ResponseTextDeltaEvent']
      | components['schemas']['ResponseTextDoneEvent']
      | components['schemas']['ResponseWebSearchCallCompletedEvent']
      | components['schemas']['ResponseWebSearchCallInProgressEvent']
      | components['schemas']['ResponseWebSearchCallSearchingEvent'];
    /** @description Stream options. Only valid with `stream: true`. */
    ResponseStreamOptions: {
      /** @description Whether deltas contain an `obfuscation` of random length, which hides the text length from network observers. On by default. Disable it to save bandwidth on trusted networks. */
      include_obfuscation?: boolean;
    } | null;
    /** @description Text to append to a text part. */
    ResponseTextDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.output_text.delta';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description Input text to append. */
      delta: string;
      /** @description Random padding that hides the length of `delta`. Ignore it. */
      obfuscation?: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Log probabilities of the tokens in `delta`. Empty unless requested. */
      logprobs: components['schemas']['ResponseLogProb'][];
    };
    /** @description The text of a part is complete. */
    ResponseTextDoneEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.output_text.done';
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Index of the part in the `content` of the item, from 0. */
      content_index: number;
      /** @description The complete text. */
      text: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
      /** @description Log probabilities of the tokens in `text`. Empty unless requested. */
      logprobs: components['schemas']['ResponseLogProb'][];
    };
    /** @description Text output settings, such as format and verbosity. */
    ResponseTextParam: {
      /** @description Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
      format?: components['schemas']['TextResponseFormatConfiguration'];
      /** @description Length of the answer. If null or omitted, `medium`. */
      verbosity?: components['schemas']['Verbosity'];
    };
    /** @description Token usage of the response, the basis of billing. */
    ResponseUsage: {
      /** @description Input tokens, including those of earlier turns and tools. */
      input_tokens: number;
      /** @description Breakdown of the input tokens. */
      input_tokens_details: {
        /** @description Tokens read from the prompt cache. They cost less. */
        cached_tokens: number;
        /** @description Tokens written to the prompt cache. */
        cache_write_tokens: number;
      };
      /** @description Tokens generated by the model, reasoning included. */
      output_tokens: number;
      /** @description Breakdown of the output tokens. */
      output_tokens_details: {
        /** @description Reasoning tokens. They are billed, even if the response does not contain them. */
        reasoning_tokens: number;
      };
      /** @description Sum of input and output tokens. */
      total_tokens: number;
    };
    /** @description A web search step is completed. */
    ResponseWebSearchCallCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.web_search_call.completed';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A web search step started. */
    ResponseWebSearchCallInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.web_search_call.in_progress';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description A web search is in progress. */
    ResponseWebSearchCallSearchingEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      type: 'response.web_search_call.searching';
      /** @description Index of the item in the `output` of the response, from 0. */
      output_index: number;
      /** @description Id of the item of this event. */
      item_id: string;
      /** @description Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
      sequence_number: number;
    };
    /** @description Token usage of the whole run. Null until the run has ended. */
    RunCompletionUsage: {
      /** @description Completion tokens of all steps. */
      completion_tokens: number;
      /** @description Prompt tokens of all steps. */
      prompt_tokens: number;
      /** @description Sum of prompt and completion tokens. */
      total_tokens: number;
    } | null;
    /** @description A grader and an answer to score. */
    RunGraderRequest: {
      /** @description Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
      grader: components['schemas']['FineTuneGrader'];
      /** @description Fields of the example, for placeholders such as `{{ item.answer }}`. Without them, such placeholders cannot be resolved. */
      item?: {
        [key: string]: unknown;
      };
      /** @description The answer to score. If it is JSON, placeholders can refer to its fields. */
      model_sample: string;
    };
    /** @description The score and details of its computation. */
    RunGraderResponse: {
      /** @description The score that a training job would use. */
      reward: number;
      /** @description Details of the scoring. */
      metadata: {
        /** @description Name of the grader. */
        name: string;
        /** @description Kind of the grader, as in its `type`. */
        type: string;
        /** @description All kinds of errors, each with a flag whether it occurred. */
        errors: {
          /** @description The formula of a combination is invalid. */
          formula_parse_error: boolean;
          /** @description The answer is not in the format that the grader requires, such as JSON. */
          sample_parse_error: boolean;
          /** @description The input of the grader was truncated. */
          truncated_observation_error: boolean;
          /** @description The grader returned no score. */
          unresponsive_reward_error: boolean;
          /** @description A placeholder refers to a missing field. */
          invalid_variable_error: boolean;
          /** @description An error occurred that no other field covers. */
          other_error: boolean;
          /** @description The server that runs grader code failed; the code is not at fault. */
          python_grader_server_error: boolean;
          /** @description Kind of the server failure. Null if there was none. */
          python_grader_server_error_type: string | null;
          /** @description The code raised an exception, or did not return a number. */
          python_grader_runtime_error: boolean;
          /** @description The exception with its traceback. Null if there was none. */
          python_grader_runtime_error_details: string | null;
          /** @description The grading model was unavailable or failed. */
          model_grader_server_error: boolean;
          /** @description The grading model refused to give a score. */
          model_grader_refusal_error: boolean;
          /** @description The output of the grading model is not a valid score. */
          model_grader_parse_error: boolean;
          /** @description Error message from the server of the grading model. Null if it did not fail. */
          model_grader_server_error_details: string | null;
        };
        /** @description Duration of the scoring, in seconds. */
        execution_time: number;
        /** @description Scores of the grader's parts, by name. Empty if it has no parts. */
        scores: {
          [key: string]: unknown;
        };
        /** @description Number of tokens used by grading models. Null if there were none. */
        token_usage: number | null;
        /** @description Id of the grading model. Null if there was none. */
        sampled_model_name: string | null;
      };
      /** @description Scores of the graders of a combination, keyed by their names in the formula. Empty for other graders. */
      sub_rewards: {
        [key: string]: unknown;
      };
      /** @description Token usage per grading model, keyed by model id. */
      model_grader_token_usage_per_model: {
        [key: string]: unknown;
      };
    };
    /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
    RunObject: {
      /** @description Stable id, unique within the thread. */
      id: string;
      /**
       * @description Marks this object as a run.
       * @constant
       */
      object: 'thread.run';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the thread that the run works on. */
      thread_id: string;
      /** @description Id of the assistant that performs the run. */
      assistant_id: string;
      /** @description Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
      status: components['schemas']['RunStatus'];
      /** @description What the caller must do before the run can continue. Null unless the status is `requires_action`. */
      required_action: {
        /**
         * @description Requests function outputs.
         * @constant
         */
        type: 'submit_tool_outputs';
        /** @description The calls that need outputs. */
        submit_tool_outputs: {
          /** @description The calls. Submit the outputs of all of them in one request. */
          tool_calls: components['schemas']['RunToolCallObject'][];
        };
      } | null;
      /** @description The error that ended the run. Null if it has not failed. */
      last_error: {
        /** @description Machine-readable reason. */
        code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt' | (string & {});
        /** @description Error message in plain language. */
        message: string;
      } | null;
      /**
       * Format: unixtime
       * @description Time at which the run expires, in Unix seconds. Null once it has ended.
       */
      expires_at: number | null;
      /**
       * Format: unixtime
       * @description Start time, in Unix seconds. Null while the run is queued.
       */
      started_at: number | null;
      /**
       * Format: unixtime
       * @description Time of the cancellation, in Unix seconds.
       */
      cancelled_at: number | null;
      /**
       * Format: unixtime
       * @description Time of the failure, in Unix seconds.
       */
      failed_at: number | null;
      /**
       * Format: unixtime
       * @description Completion time, in Unix seconds.
       */
      completed_at: number | null;
      /** @description Why the run is incomplete. Null for any other status. */
      incomplete_details: {
        /** @description The token budget that was exhausted. */
        reason?: 'max_completion_tokens' | 'max_prompt_tokens' | (string & {});
      } | null;
      /** @description Model that the run uses. */
      model: string;
      /** @description Effective system instructions. */
      instructions: string;
      /**
       * @description Effective tools. At most 20 items.
       * @default []
       */
      tools: components['schemas']['AssistantTool'][];
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
      /** @description Token usage of the whole run. Null until the run has ended. */
      usage: components['schemas']['RunCompletionUsage'];
      /** @description Effective sampling temperature. Null if the model has none. */
      temperature?: number | null;
      /** @description Effective share of the probability mass to sample from. Null if the model has none. */
      top_p?: number | null;
      /** @description Maximum number of prompt tokens over all steps. Null for no limit. At least 256. */
      max_prompt_tokens: number | null;
      /** @description Maximum number of completion tokens over all steps. Null for no limit. At least 256. */
      max_completion_tokens: number | null;
      /** @description How a long thread is shortened for the model. */
      truncation_strategy: components['schemas']['TruncationObject'] | null;
      /** @description Which tools the model must or must not call. */
      tool_choice: components['schemas']['AssistantsApiToolChoiceOption'] | null;
      /** @description Whether the model can request several tool calls in one turn. */
      parallel_tool_calls: components['schemas']['ParallelToolCalls'];
      /** @description Format of the answer. */
      response_format: components['schemas']['AssistantsApiResponseFormatOption'] | null;
    };
    /**
     * @description Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final.
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
    /** @description Token usage of this step. Null while the step is in progress. */
    RunStepCompletionUsage: {
      /** @description Completion tokens of this step. */
      completion_tokens: number;
      /** @description Prompt tokens of this step. */
      prompt_tokens: number;
      /** @description Sum of prompt and completion tokens. */
      total_tokens: number;
    } | null;
    /** @description Changed fields. Absent fields have not changed. */
    RunStepDelta: {
      /** @description Delta of the message or the calls. */
      step_details?:
        | components['schemas']['RunStepDeltaStepDetailsMessageCreationObject']
        | components['schemas']['RunStepDeltaStepDetailsToolCallsObject'];
    };
    /** @description Delta of a streamed run step. */
    RunStepDeltaObject: {
      /** @description Id of the streamed step. */
      id: string;
      /**
       * @description Marks this object as a run step delta.
       * @constant
       */
      object: 'thread.run.step.delta';
      /** @description Changed fields. Absent fields have not changed. */
      delta: components['schemas']['RunStepDelta'];
    };
    /** @description The step writes a message. The message has its own events. */
    RunStepDeltaStepDetailsMessageCreationObject: {
      /**
       * @description Marks these details as a message.
       * @constant
       */
      type: 'message_creation';
      /** @description Refers to the message that is being written. */
      message_creation?: {
        /** @description Id of the message in its events. */
        message_id?: string;
      };
    };
    /** @description Delta of one call. */
    RunStepDeltaStepDetailsToolCall:
      | components['schemas']['RunStepDeltaStepDetailsToolCallsCodeObject']
      | components['schemas']['RunStepDeltaStepDetailsToolCallsFileSearchObject']
      | components['schemas']['RunStepDeltaStepDetailsToolCallsFunctionObject'];
    /** @description Delta of code or of its output. */
    RunStepDeltaStepDetailsToolCallsCodeObject: {
      /** @description Index of the call in the step, from 0. */
      index: number;
      /** @description Id of the call. Sent with its first delta. */
      id?: string;
      /**
       * @description Marks this call as a code interpreter call.
       * @constant
       */
      type: 'code_interpreter';
      /** @description Changes of code and output. */
      code_interpreter?: {
        /** @description Code to append. */
        input?: string;
        /** @description Deltas of the outputs. Merge each into the output with the same `index`. */
        outputs?: (
          | components['schemas']['RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject']
          | components['schemas']['RunStepDeltaStepDetailsToolCallsCodeOutputImageObject']
        )[];
      };
    };
    /** @description An image created by the code. It arrives in one event. */
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject: {
      /** @description Index of the output in the call, from 0. */
      index: number;
      /**
       * @description Marks this output as an image.
       * @constant
       */
      type: 'image';
      /** @description The image file. */
      image?: {
        /** @description Id of the file, for its download. */
        file_id?: string;
      };
    };
    /** @description Delta of the printed output. */
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject: {
      /** @description Index of the output in the call, from 0. */
      index: number;
      /**
       * @description Marks this output as printed text.
       * @constant
       */
      type: 'logs';
      /** @description Text to append to the logs. */
      logs?: string;
    };
    /** @description A file search that started or ended. */
    RunStepDeltaStepDetailsToolCallsFileSearchObject: {
      /** @description Index of the call in the step, from 0. */
      index: number;
      /** @description Id of the call. Sent with its first delta. */
      id?: string;
      /**
       * @description Marks this call as a file search.
       * @constant
       */
      type: 'file_search';
      /** @description Empty while the search is in progress. The completed step contains the results. */
      file_search: {
        [key: string]: unknown;
      };
    };
    /** @description Changes of a call of the caller's function. */
    RunStepDeltaStepDetailsToolCallsFunctionObject: {
      /** @description Index of the call in the step, from 0. */
      index: number;
      /** @description Id of the call. Sent with its first delta. */
      id?: string;
      /**
       * @description Marks this call as a function call.
       * @constant
       */
      type: 'function';
      /** @description Changes of code and output. */
      function?: {
        /** @description Name of the function. Sent with the first delta of the call. */
        name?: string;
        /** @description JSON text to append. Parse it only when it is complete. */
        arguments?: string;
        /** @description Output that the caller submitted. Null until then. */
        output?: string | null;
      };
    };
    /** @description Changes of the step's tool calls. */
    RunStepDeltaStepDetailsToolCallsObject: {
      /**
       * @description Marks these details as tool calls.
       * @constant
       */
      type: 'tool_calls';
      /** @description Deltas of the calls. Merge each into the call with the same `index`. */
      tool_calls?: components['schemas']['RunStepDeltaStepDetailsToolCall'][];
    };
    /** @description The step writes a message. */
    RunStepDetailsMessageCreationObject: {
      /**
       * @description Marks these details as a message.
       * @constant
       */
      type: 'message_creation';
      /** @description Refers to the written message. */
      message_creation: {
        /** @description Id of the message, for its retrieval from the thread. */
        message_id: string;
      };
    };
    /** @description One tool call. */
    RunStepDetailsToolCall:
      | components['schemas']['RunStepDetailsToolCallsCodeObject']
      | components['schemas']['RunStepDetailsToolCallsFileSearchObject']
      | components['schemas']['RunStepDetailsToolCallsFunctionObject'];
    /** @description Code that the model wrote and ran. */
    RunStepDetailsToolCallsCodeObject: {
      /** @description Id of the call. */
      id: string;
      /**
       * @description Marks this call as a code interpreter call.
       * @constant
       */
      type: 'code_interpreter';
      /** @description The code and its outputs. */
      code_interpreter: {
        /** @description Python source code. */
        input: string;
        /** @description Outputs of the code, in order. Empty until it has run. */
        outputs: (
          | components['schemas']['RunStepDetailsToolCallsCodeOutputLogsObject']
          | components['schemas']['RunStepDetailsToolCallsCodeOutputImageObject']
        )[];
      };
    };
    /** @description An image created by the code. */
    RunStepDetailsToolCallsCodeOutputImageObject: {
      /**
       * @description Marks this output as an image.
       * @constant
       */
      type: 'image';
      /** @description The image file. */
      image: {
        /** @description Id of the file, for its download. */
        file_id: string;
      };
    };
    /** @description Text printed by the code. */
    RunStepDetailsToolCallsCodeOutputLogsObject: {
      /**
       * @description Marks this output as printed text.
       * @constant
       */
      type: 'logs';
      /** @description The text, tracebacks included. */
      logs: string;
    };
    /** @description A search in vector stores. */
    RunStepDetailsToolCallsFileSearchObject: {
      /** @description Id of the call. */
      id: string;
      /**
       * @description Marks this call as a file search.
       * @constant
       */
      type: 'file_search';
      /** @description The search and its results. Empty while the search is in progress. */
      file_search: {
        /** @description Effective ranking options. */
        ranking_options?: components['schemas']['RunStepDetailsToolCallsFileSearchRankingOptionsObject'];
        /** @description Search results, best first. */
        results?: components['schemas']['RunStepDetailsToolCallsFileSearchResultObject'][];
      };
    };
    /** @description Effective ranking options. */
    RunStepDetailsToolCallsFileSearchRankingOptionsObject: {
      /** @description Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
      ranker: components['schemas']['FileSearchRanker'];
      /** @description Effective minimum score of a result. */
      score_threshold: number;
    };
    /** @description A matching chunk of a file. */
    RunStepDetailsToolCallsFileSearchResultObject: {
      /** @description Id of the file that contains the chunk. */
      file_id: string;
      /** @description File name, as uploaded. */
      file_name: string;
      /** @description Relevance of the chunk, at most 1. */
      score: number;
      /** @description Text of the chunk. Absent unless requested with `include[]`. */
      content?: {
        /**
         * @description Kind of the part. Always text.
         * @constant
         */
        type?: 'text';
        /** @description The indexed text. */
        text?: string;
      }[];
    };
    /** @description A call of a function of the caller. */
    RunStepDetailsToolCallsFunctionObject: {
      /** @description Id of the call. Submit it with the output. */
      id: string;
      /**
       * @description Marks this call as a function call.
       * @constant
       */
      type: 'function';
      /** @description The function, its arguments and its output. */
      function: {
        /** @description Name of the function, as declared in the tools of the run. */
        name: string;
        /** @description Arguments as JSON text, as generated by the model. */
        arguments: string;
        /** @description Output that the caller submitted. Null until then. */
        output: string | null;
      };
    };
    /** @description The step makes one or more tool calls. */
    RunStepDetailsToolCallsObject: {
      /**
       * @description Marks these details as tool calls.
       * @constant
       */
      type: 'tool_calls';
      /** @description The calls and their outputs so far. */
      tool_calls: components['schemas']['RunStepDetailsToolCall'][];
    };
    /**
     * @description Text of file search results, which steps omit by default.
     * @constant
     */
    RunStepInclude: 'step_details.tool_calls[*].file_search.results[*].content';
    /** @description One step of a run: either a message or tool calls. */
    RunStepObject: {
      /** @description Stable id, unique within the run. */
      id: string;
      /**
       * @description Marks this object as a step.
       * @constant
       */
      object: 'thread.run.step';
      /**
       * Format: unixtime
       * @description Start time, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the assistant that performs the run. */
      assistant_id: string;
      /** @description Id of the thread of the run. */
      thread_id: string;
      /** @description Id of the run that the step belongs to. */
      run_id: string;
      /**
       * @description Kind of the step. `step_details` has the same tag.
       * @enum {string}
       */
      type: 'message_creation' | 'tool_calls';
      /**
       * @description Status of the step. All values except `in_progress` are final.
       * @enum {string}
       */
      status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
      /** @description The message or the tool calls of the step. */
      step_details:
        | components['schemas']['RunStepDetailsMessageCreationObject']
        | components['schemas']['RunStepDetailsToolCallsObject'];
      /** @description The error that ended the step. Null if it has not failed. */
      last_error: {
        /** @description Machine-readable reason. */
        code: 'server_error' | 'rate_limit_exceeded' | (string & {});
        /** @description Error message in plain language. */
        message: string;
      } | null;
      /**
       * Format: unixtime
       * @description Expiry time, in Unix seconds. A step expires with its run.
       */
      expired_at: number | null;
      /**
       * Format: unixtime
       * @description Time of the cancellation, in Unix seconds.
       */
      cancelled_at: number | null;
      /**
       * Format: unixtime
       * @description Time of the failure, in Unix seconds.
       */
      failed_at: number | null;
      /**
       * Format: unixtime
       * @description Completion time, in Unix seconds.
       */
      completed_at: number | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
      /** @description Token usage of this step. Null while the step is in progress. */
      usage: components['schemas']['RunStepCompletionUsage'];
    };
    /** @description A step was created, extended, or changed its status. */
    RunStepStreamEvent:
      | components['schemas']['ThreadRunStepCreatedEvent']
      | components['schemas']['ThreadRunStepInProgressEvent']
      | components['schemas']['ThreadRunStepDeltaEvent']
      | components['schemas']['ThreadRunStepCompletedEvent']
      | components['schemas']['ThreadRunStepFailedEvent']
      | components['schemas']['ThreadRunStepCancelledEvent']
      | components['schemas']['ThreadRunStepExpiredEvent'];
    /** @description A run was created or changed its status. */
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
    /** @description A call that the model asks the caller to run. */
    RunToolCallObject: {
      /** @description Id of the call. Submit it as `tool_call_id` with the output. */
      id: string;
      /**
       * @description Kind of the tool. Always a function.
       * @constant
       */
      type: 'function';
      /** @description The function and its arguments. */
      function: {
        /** @description Name of the function, as declared in the tools of the run. */
        name: string;
        /** @description Arguments as JSON text. The model can make mistakes, so parse and validate them before the call. */
        arguments: string;
      };
    };
    /** @description A screenshot without any other action. */
    ScreenshotParam: {
      /**
       * @description Marks the action as a screenshot.
       * @default screenshot
       * @constant
       */
      type: 'screenshot';
    };
    /** @description A scroll at the pointer position. */
    ScrollParam: {
      /**
       * @description Marks the action as a scroll.
       * @default scroll
       * @constant
       */
      type: 'scroll';
      /** @description Distance of the pointer from the left edge, in pixels. */
      x: number;
      /** @description Distance of the pointer from the top edge, in pixels. */
      y: number;
      /** @description Pixels to scroll right. Negative values scroll left. */
      scroll_x: number;
      /** @description Pixels to scroll down. Negative values scroll up. */
      scroll_y: number;
      /** @description Keys to hold during the action. */
      keys?: string[] | null;
    };
    /**
     * @description Content type of web search results.
     * @enum {string}
     */
    SearchContentType: 'text' | 'image';
    /**
     * @description Amount of search result text in the context. If omitted, `medium`.
     * @enum {string}
     */
    SearchContextSize: 'low' | 'medium' | 'high';
    /** @description Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
    ServiceTier: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | (string & {}) | null;
    /** @description Price and latency class of a request. `auto` follows the project settings, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive. */
    ServiceTierEnum: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {});
    /** @description New output of a command. */
    ShellCallOutputDelta: {
      /** @description Text to append to standard output. */
      stdout?: string;
      /** @description Text to append to standard error. */
      stderr?: string;
    };
    /** @description A previously uploaded skill. */
    SkillReferenceParam: {
      /**
       * @description Selects a skill by id.
       * @default skill_reference
       * @constant
       */
      type: 'skill_reference';
      /** @description Id of the skill, as returned by its upload. From 1 to 64 characters. */
      skill_id: string;
      /** @description Version to use: a whole number or `latest`. If omitted, the default version of the skill. */
      version?: string;
    };
    /** @description Forces a patch call. */
    SpecificApplyPatchParam: {
      /**
       * @description Marks the choice as the apply-patch tool.
       * @default apply_patch
       * @constant
       */
      type: 'apply_patch';
    };
    /** @description Forces a shell call. */
    SpecificFunctionShellParam: {
      /**
       * @description Marks the choice as the shell tool.
       * @default shell
       * @constant
       */
      type: 'shell';
    };
    /** @description Forces the model to write a program. */
    SpecificProgrammaticToolCallingParam: {
      /**
       * @description Marks the choice as programmatic tool calling.
       * @default programmatic_tool_calling
       * @constant
       */
      type: 'programmatic_tool_calling';
    };
    /** @description Size and overlap of the chunks. */
    StaticChunkingStrategy: {
      /** @description Maximum length of a chunk in tokens. Small chunks give precise matches; large chunks keep more context. From 100 to 4096. */
      max_chunk_size_tokens: number;
      /** @description Number of tokens that consecutive chunks share. At most half of `max_chunk_size_tokens`. */
      chunk_overlap_tokens: number;
    };
    /** @description Sets the size and the overlap of chunks explicitly. */
    StaticChunkingStrategyRequestParam: {
      /**
       * @description Selects chunks of a fixed size.
       * @constant
       */
      type: 'static';
      /** @description Size and overlap of the chunks. */
      static: components['schemas']['StaticChunkingStrategy'];
    };
    /** @description Chunks of a known size. Files that were added with `auto` also report the size chosen by the server. */
    StaticChunkingStrategyResponseParam: {
      /**
       * @description Marks the strategy as chunks of a fixed size.
       * @constant
       */
      type: 'static';
      /** @description Size and overlap of the chunks. */
      static: components['schemas']['StaticChunkingStrategy'];
    };
    /**
     * @description Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it.
     * @default null
     */
    StopConfiguration: (string | null) | string[];
    /** @description Outputs of the caller's functions. */
    SubmitToolOutputsRunRequest: {
      /** @description One output per call in `required_action`, in any order. */
      tool_outputs: {
        /** @description Id of the call, from `required_action`. */
        tool_call_id?: string;
        /** @description Result as text, often JSON. An error message is a valid result and lets the model try again. */
        output?: string;
      }[];
      /** @description Whether to return an event stream. Otherwise, the queued run is returned immediately. */
      stream?: boolean | null;
    };
    /** @description One part of a reasoning summary. */
    SummaryTextContent: {
      /**
       * @description Marks the part as a reasoning summary.
       * @default summary_text
       * @constant
       */
      type: 'summary_text';
      /** @description Text of the summary so far, or the complete text in a finished item. */
      text: string;
    };
    /** @description What a placeholder in the text refers to. */
    TextAnnotation:
      | components['schemas']['MessageContentTextAnnotationsFileCitationObject']
      | components['schemas']['MessageContentTextAnnotationsFilePathObject'];
    /** @description Delta of one annotation. */
    TextAnnotationDelta:
      | components['schemas']['MessageDeltaContentTextAnnotationsFileCitationObject']
      | components['schemas']['MessageDeltaContentTextAnnotationsFilePathObject'];
    /** @description Text without a role in its type. */
    TextContent: {
      /**
       * @description Marks the part as text without a role.
       * @default text
       * @constant
       */
      type: 'text';
      /** @description Text of the part. */
      text: string;
    };
    /** @description Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
    TextResponseFormatConfiguration:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['TextResponseFormatJsonSchema']
      | components['schemas']['ResponseFormatJsonObject'];
    /** @description JSON that follows a given schema. */
    TextResponseFormatJsonSchema: {
      /**
       * @description Selects structured output.
       * @constant
       */
      type: 'json_schema';
      /** @description Purpose of the format. The model reads it. */
      description?: string;
      /** @description Name of the format. At most 64 letters, digits, underscores and dashes. */
      name: string;
      /** @description JSON Schema of the answer. */
      schema: components['schemas']['ResponseFormatJsonSchemaSchema'];
      /** @description Whether the answer must match the schema exactly. Strict mode supports only a subset of JSON Schema. */
      strict?: boolean | null;
    };
    /** @description The message is complete. */
    ThreadMessageCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.message.completed';
      /** @description A message in a thread. */
      data: components['schemas']['MessageObject'];
    };
    /** @description The message was created, without content. */
    ThreadMessageCreatedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.message.created';
      /** @description A message in a thread. */
      data: components['schemas']['MessageObject'];
    };
    /** @description The message was extended. */
    ThreadMessageDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.message.delta';
      /** @description Delta of a streamed message. */
      data: components['schemas']['MessageDeltaObject'];
    };
    /** @description The model starts to write the message. */
    ThreadMessageInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.message.in_progress';
      /** @description A message in a thread. */
      data: components['schemas']['MessageObject'];
    };
    /** @description The message is incomplete; `incomplete_details` gives the reason. */
    ThreadMessageIncompleteEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.message.incomplete';
      /** @description A message in a thread. */
      data: components['schemas']['MessageObject'];
    };
    /** @description A conversation that stores its messages between runs. */
    ThreadObject: {
      /** @description Stable id. Messages and runs are addressed below it. */
      id: string;
      /**
       * @description Marks this object as a thread.
       * @constant
       */
      object: 'thread';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Files and vector stores of this thread only, including those of attachments. Null if there are none. */
      tool_resources: components['schemas']['AssistantToolResources'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
    };
    /** @description The run was cancelled on request. */
    ThreadRunCancelledEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.cancelled';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The cancellation of the run was requested. */
    ThreadRunCancellingEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.cancelling';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The run ended with an answer. */
    ThreadRunCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.completed';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description First event of the run, before it is queued. */
    ThreadRunCreatedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.created';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The run reached its `expires_at`. */
    ThreadRunExpiredEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.expired';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The run failed; `last_error` gives the reason. */
    ThreadRunFailedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.failed';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The run started or resumed. */
    ThreadRunInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.in_progress';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The token budget of the run is exhausted. */
    ThreadRunIncompleteEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.incomplete';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The run is queued, at first or after outputs were submitted. */
    ThreadRunQueuedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.queued';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The run waits for function outputs from the caller. The stream ends here; submitting the outputs opens a new one. */
    ThreadRunRequiresActionEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.requires_action';
      /** @description One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
      data: components['schemas']['RunObject'];
    };
    /** @description The step ended because its run was cancelled. */
    ThreadRunStepCancelledEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.cancelled';
      /** @description One step of a run: either a message or tool calls. */
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step ended successfully. */
    ThreadRunStepCompletedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.completed';
      /** @description One step of a run: either a message or tool calls. */
      data: components['schemas']['RunStepObject'];
    };
    /** @description First event of the step, before any work is done. */
    ThreadRunStepCreatedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.created';
      /** @description One step of a run: either a message or tool calls. */
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step was extended. */
    ThreadRunStepDeltaEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.delta';
      /** @description Delta of a streamed run step. */
      data: components['schemas']['RunStepDeltaObject'];
    };
    /** @description The step ended because its run expired. */
    ThreadRunStepExpiredEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.expired';
      /** @description One step of a run: either a message or tool calls. */
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step ended with an error, as did its run. */
    ThreadRunStepFailedEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.failed';
      /** @description One step of a run: either a message or tool calls. */
      data: components['schemas']['RunStepObject'];
    };
    /** @description The step started. */
    ThreadRunStepInProgressEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.run.step.in_progress';
      /** @description One step of a run: either a message or tool calls. */
      data: components['schemas']['RunStepObject'];
    };
    /** @description A thread was created for the run. Sent only if the request created one. */
    ThreadStreamEvent: {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'thread.created';
      /** @description A conversation that stores its messages between runs. */
      data: components['schemas']['ThreadObject'];
    };
    /** @description The certificates to activate or deactivate. */
    ToggleCertificatesRequest: {
      /** @description Ids of the certificates, at most ten. The change applies to all of them or to none. From 1 to 10 items. */
      certificate_ids: string[];
    };
    /** @description The request to count. Send the same fields as for the creation of a response. */
    TokenCountsBody: {
      /** @description Id of the model. Token counts differ between models. */
      model?: string | null;
      /** @description Intended model input, as text or as items. */
      input?: string | components['schemas']['InputItem'][] | null;
      /** @description Id of the stored response to continue. Its whole context counts. */
      previous_response_id?: string | null;
      /** @description Intended tools. Their definitions count. */
      tools?: components['schemas']['Tool'][] | null;
      /** @description Intended text output settings. A schema counts. */
      text?: components['schemas']['ResponseTextParam'] | null;
      /** @description Intended reasoning options. */
      reasoning?: components['schemas']['Reasoning'] | null;
      /** @description How to handle input that exceeds the context window: drop the oldest items (`auto`) or reject the request (`disabled`). Replaced by `context_management`. */
      truncation?: components['schemas']['TruncationEnum'];
      /** @description Intended developer message before all other input. It counts. */
      instructions?: string | null;
      /** @description Personality of the model. Its instructions count as input tokens. */
      personality?: components['schemas']['PersonalityEnum'];
      /** @description Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
      conversation?: components['schemas']['ConversationParam'];
      /** @description Intended tool choice of the model. */
      tool_choice?: components['schemas']['ToolChoiceParam'] | null;
      /** @description Whether the model could request several tool calls in one turn. */
      parallel_tool_calls?: boolean | null;
    };
    /** @description Number of input tokens of a request. */
    TokenCountsResource: {
      /**
       * @description Marks this object as a token count.
       * @default response.input_tokens
       * @constant
       */
      object: 'response.input_tokens';
      /** @description Number of input tokens, including tools, instructions and earlier context. */
      input_tokens: number;
    };
    /** @description A tool available to the model. The server runs hosted tools such as search; the caller runs functions and custom tools. */
    Tool:
      | components['schemas']['FunctionTool']
      | components['schemas']['FileSearchTool']
      | components['schemas']['ComputerTool']
      | components['schemas']['ComputerUsePreviewTool']
      | components['schemas']['WebSearchTool']
      | components['schemas']['MCPTool']
      | components['schemas']['CodeInterpreterTool']
      | components['schemas']['ProgrammaticToolCallingParam']
      | components['schemas']['ImageGenTool']
      | components['schemas']['LocalShellToolParam']
      | components['schemas']['FunctionShellToolParam']
      | components['schemas']['CustomToolParam']
      | components['schemas']['NamespaceToolParam']
      | components['schemas']['ToolSearchToolParam']
      | components['schemas']['WebSearchPreviewTool']
      | components['schemas']['ApplyPatchToolParam'];
    /** @description What made a call: the model or a program that it wrote. */
    ToolCallCaller: components['schemas']['DirectToolCallCaller'] | components['schemas']['ProgramToolCallCaller'];
    /** @description Caller of a tool, copied from the call. */
    ToolCallCallerParam:
      | components['schemas']['DirectToolCallCallerParam']
      | components['schemas']['ProgramToolCallCallerParam'];
    /** @description Restricts the model to a subset of the tools. Unlike a shorter tool list, this keeps the prompt cache valid. */
    ToolChoiceAllowed: {
      /**
       * @description Marks the choice as allowed tools.
       * @constant
       */
      type: 'allowed_tools';
      /**
       * @description Whether the model can (`auto`) or must (`required`) use one of these tools.
       * @enum {string}
       */
      mode: 'auto' | 'required';
      /** @description Allowed tools, each by type and identifying field, such as `name` or `server_label`. */
      tools: {
        [key: string]: unknown;
      }[];
    };
    /** @description Forces a call of a custom tool. */
    ToolChoiceCustom: {
      /**
       * @description Marks the choice as a custom tool.
       * @constant
       */
      type: 'custom';
      /** @description Name of the tool that the model must call. */
      name: string;
    };
    /** @description Forces a call of a function. */
    ToolChoiceFunction: {
      /**
       * @description Marks the choice as a function.
       * @constant
       */
      type: 'function';
      /** @description Name of the function that the model must call. */
      name: string;
    };
    /** @description Forces a call of an MCP tool. */
    ToolChoiceMCP: {
      /**
       * @description Marks the choice as an MCP tool.
       * @constant
       */
      type: 'mcp';
      /** @description Label of the MCP server, from the tool's `server_label`. */
      server_label: string;
      /** @description Name of the MCP tool. If null or omitted, the model chooses one of the server. */
      name?: string | null;
    };
    /**
     * @description Whether the model must not, can or must call tools.
     * @enum {string}
     */
    ToolChoiceOptions: 'none' | 'auto' | 'required';
    /** @description Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
    ToolChoiceParam:
      | components['schemas']['ToolChoiceOptions']
      | (
          | components['schemas']['ToolChoiceAllowed']
          | components['schemas']['ToolChoiceTypes']
          | components['schemas']['ToolChoiceFunction']
          | components['schemas']['ToolChoiceMCP']
          | components['schemas']['ToolChoiceCustom']
          | components['schemas']['SpecificProgrammaticToolCallingParam']
          | components['schemas']['SpecificApplyPatchParam']
          | components['schemas']['SpecificFunctionShellParam']
        );
    /** @description Forces a call of a built-in tool. */
    ToolChoiceTypes: {
      /**
       * @description Kind of the tool. The request must contain it in `tools`.
       * @enum {string}
       */
      type:
        | 'file_search'
        | 'web_search_preview'
        | 'computer'
        | 'computer_use_preview'
        | 'computer_use'
        | 'web_search_preview_2025_03_11'
        | 'image_generation'
        | 'code_interpreter';
    };
    /** @description A search for deferred tools. If `execution` is `client`, the caller answers it. */
    ToolSearchCall: {
      /**
       * @description Marks the item as a tool search call.
       * @default tool_search_call
       * @constant
       */
      type: 'tool_search_call';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the call. Null if the server answers it. */
      call_id: string | null;
      /** @description Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
      execution: components['schemas']['ToolSearchExecutionType'];
      /**
       * @description Search arguments, usually an object that matches the tool's `parameters`.
       * @example {
       *       "goal": "Find the opening hours of a workshop."
       *     }
       */
      arguments: unknown;
      /** @description Status of the call. `incomplete` means that the output of the model was truncated. */
      status: components['schemas']['FunctionCallStatus'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description A tool search call of an earlier turn. */
    ToolSearchCallItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the call. Null if the server answered it. From 1 to 64 characters. */
      call_id?: string | null;
      /**
       * @description Marks the item as a tool search call.
       * @default tool_search_call
       * @constant
       */
      type: 'tool_search_call';
      /** @description Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
      execution?: components['schemas']['ToolSearchExecutionType'];
      /** @description An object with arbitrary properties, such as a JSON Schema or matching arguments. */
      arguments: components['schemas']['EmptyModelParam'];
      /** @description Status of the item. Set by the server, optional in requests. */
      status?: components['schemas']['FunctionCallItemStatus'] | null;
    };
    /**
     * @description Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`).
     * @enum {string}
     */
    ToolSearchExecutionType: 'server' | 'client';
    /** @description Tools found by a search. The model can call them from now on. */
    ToolSearchOutput: {
      /**
       * @description Marks the item as the output of a tool search.
       * @default tool_search_output
       * @constant
       */
      type: 'tool_search_output';
      /** @description Id of the item. */
      id: string;
      /** @description Id of the search call. Null if the server ran it. */
      call_id: string | null;
      /** @description Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
      execution: components['schemas']['ToolSearchExecutionType'];
      /** @description Complete definitions of the found tools. */
      tools: components['schemas']['Tool'][];
      /** @description Status of the answer to a function call. */
      status: components['schemas']['FunctionCallOutputStatusEnum'];
      /** @description Id of the item's creator. */
      created_by?: string;
    };
    /** @description Output of a tool search: either by the caller, or of an earlier turn. */
    ToolSearchOutputItemParam: {
      /** @description Id of the item, if it is stored on the server. */
      id?: string | null;
      /** @description Id of the search call. Null if the server ran it. From 1 to 64 characters. */
      call_id?: string | null;
      /**
       * @description Marks the item as the output of a tool search.
       * @default tool_search_output
       * @constant
       */
      type: 'tool_search_output';
      /** @description Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
      execution?: components['schemas']['ToolSearchExecutionType'];
      /** @description Complete definitions of the found tools. */
      tools: components['schemas']['Tool'][];
      /** @description Status of the item. Set by the server, optional in requests. */
      status?: components['schemas']['FunctionCallItemStatus'] | null;
    };
    /** @description Lets the model search for deferred tools, so that a large tool set need not be in the prompt. */
    ToolSearchToolParam: {
      /**
       * @description Marks the tool as tool search.
       * @default tool_search
       * @constant
       */
      type: 'tool_search';
      /** @description Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
      execution?: components['schemas']['ToolSearchExecutionType'];
      /** @description What the search can find. The model reads it. Only for searches that the caller runs. */
      description?: string | null;
      /** @description Arguments of the search as a JSON Schema object. Only for searches that the caller runs. */
      parameters?: components['schemas']['EmptyModelParam'] | null;
    };
    /** @description Tools that the model can use. If omitted, none. */
    ToolsArray: components['schemas']['Tool'][];
    /** @description A candidate token for a position, and its log probability. */
    TopLogProb: {
      /** @description Text of the token. */
      token: string;
      /** @description Natural logarithm of the token's probability. */
      logprob: number;
      /** @description UTF-8 bytes of the token. */
      bytes: number[];
    };
    /**
     * @deprecated
     * @description How to handle input that exceeds the context window: drop the oldest items (`auto`) or reject the request (`disabled`). Replaced by `context_management`.
     * @enum {string}
     */
    TruncationEnum: 'auto' | 'disabled';
    /** @description How to shorten a long thread for the model. If omitted, `auto`. */
    TruncationObject: {
      /**
       * @description `auto` drops messages from the middle until the rest fits into `max_prompt_tokens` and the context window. `last_messages` keeps a fixed number of the latest messages.
       * @enum {string}
       */
      type: 'auto' | 'last_messages';
      /** @description Number of messages to keep. Required with `last_messages`, otherwise ignored. */
      last_messages?: number | null;
    };
    /** @description Text input at the cursor. */
    TypeParam: {
      /**
       * @description Marks the action as text input.
       * @default type
       * @constant
       */
      type: 'type';
      /** @description Text to type. */
      text: string;
    };
    /** @description Changes to a service account. Omitted fields keep their values. */
    UpdateProjectServiceAccountBody: {
      /** @description New name of the account. */
      name?: string;
      /**
       * @description New role of the account: `owner` for administration, `member` for use.
       * @enum {string}
       */
      role?: 'member' | 'owner';
    };
    /** @description New attributes of a file. They replace all previous ones. */
    UpdateVectorStoreFileAttributesRequest: {
      /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
      attributes: components['schemas']['VectorStoreFileAttributes'];
    };
    /** @description The fields to update. Omitted fields keep their values. */
    UpdateVectorStoreRequest: {
      /** @description New name of the store. Null removes it. */
      name?: string | null;
      /** @description New expiry policy. Null removes it, so the store never expires. */
      expires_after?: components['schemas']['VectorStoreExpirationAfter'] | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: components['schemas']['Metadata'];
    };
    /** @description A certificate to store. */
    UploadCertificateRequest: {
      /** @description Name of the certificate in lists. If omitted, it has none. */
      name?: string;
      /** @description The certificate in PEM format, from `BEGIN CERTIFICATE` to `END CERTIFICATE`. Never send the private key. */
      certificate: string;
    };
    /** @description Cites a web page as the source of a statement. Display it with the text. */
    UrlCitationBody: {
      /**
       * @description Marks the annotation as a URL citation.
       * @default url_citation
       * @constant
       */
      type: 'url_citation';
      /**
       * Format: uri
       * @description URL of the page.
       */
      url: string;
      /** @description Start of the citation in the text, in characters. */
      start_index: number;
      /** @description End of the citation in the text, in characters. Exclusive. */
      end_index: number;
      /** @description Title of the page, for display. */
      title: string;
    };
    /** @description Speech generation within one bucket. */
    UsageAudioSpeechesResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.audio_speeches.result';
      /** @description Number of characters converted to speech. */
      characters: number;
      /** @description Number of requests processed by models. */
      num_model_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
    };
    /** @description Transcription within one bucket. */
    UsageAudioTranscriptionsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.audio_transcriptions.result';
      /**
       * Format: int64
       * @description Duration of the transcribed audio, in seconds.
       */
      seconds: number;
      /** @description Number of requests processed by models. */
      num_model_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
    };
    /** @description Code interpreter sessions within one bucket. */
    UsageCodeInterpreterSessionsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.code_interpreter_sessions.result';
      /** @description Number of sessions started. */
      num_sessions: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
    };
    /** @description Token usage within one bucket. Each optional count is part of `input_tokens` or `output_tokens`. */
    UsageCompletionsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.completions.result';
      /** @description All input tokens: text, audio and images, cached or not. */
      input_tokens: number;
      /** @description Part of `input_tokens` that was read from the prompt cache, at a lower price. */
      input_cached_tokens?: number;
      /** @description Part of `input_tokens` that was written to the prompt cache. */
      input_cache_write_tokens?: number;
      /** @description Part of `input_tokens` that was neither read from nor written to the prompt cache. */
      input_uncached_tokens?: number;
      /** @description All output tokens: text, audio and images. */
      output_tokens: number;
      /** @description Text tokens in `input_uncached_tokens`. */
      input_text_tokens?: number;
      /** @description Text tokens in `output_tokens`. */
      output_text_tokens?: number;
      /** @description Text tokens in `input_cached_tokens`. */
      input_cached_text_tokens?: number;
      /** @description Audio tokens in `input_uncached_tokens`. */
      input_audio_tokens?: number;
      /** @description Audio tokens in `input_cached_tokens`. */
      input_cached_audio_tokens?: number;
      /** @description Audio tokens in `output_tokens`. */
      output_audio_tokens?: number;
      /** @description Image tokens in `input_uncached_tokens`. */
      input_image_tokens?: number;
      /** @description Image tokens in `input_cached_tokens`. */
      input_cached_image_tokens?: number;
      /** @description Image tokens in `output_tokens`. */
      output_image_tokens?: number;
      /** @description Number of requests processed by models. */
      num_model_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
      /** @description Whether the requests used the Batch API. Null unless grouped by `batch`. */
      batch?: boolean | null;
      /** @description Service tier of the requests. Null unless grouped by `service_tier`. */
      service_tier?: string | null;
    };
    /** @description Embeddings usage within one bucket. */
    UsageEmbeddingsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.embeddings.result';
      /** @description Number of embedded tokens. */
      input_tokens: number;
      /** @description Number of requests processed by models. */
      num_model_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
    };
    /** @description File searches within one bucket. */
    UsageFileSearchCallsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.file_searches.result';
      /** @description Number of searches. */
      num_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Vector store of the searches. Null unless grouped by `vector_store_id`. */
      vector_store_id?: string | null;
    };
    /** @description Image generation and editing within one bucket. */
    UsageImagesResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.images.result';
      /** @description Number of images returned. */
      images: number;
      /** @description Number of requests processed by models. */
      num_model_requests: number;
      /** @description Source of the images: `image.generation`, `image.edit` or `image.variation`. Null unless grouped by `source`. */
      source?: string | null;
      /** @description Size of the images in pixels, such as `1024x1024`. Null unless grouped by `size`. */
      size?: string | null;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
    };
    /** @description Moderation usage within one bucket. */
    UsageModerationsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.moderations.result';
      /** @description Number of moderated tokens. */
      input_tokens: number;
      /** @description Number of requests processed by models. */
      num_model_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
    };
    /** @description A page of buckets, oldest first. */
    UsageResponse: {
      /**
       * @description Marks this object as a page.
       * @constant
       */
      object: 'page';
      /** @description The buckets of this page, consecutive and without gaps. */
      data: components['schemas']['UsageTimeBucket'][];
      /** @description Whether another page follows. */
      has_more: boolean;
      /** @description Cursor of the next page. Pass it as `page`. Null on the last page. */
      next_page: string | null;
    };
    /** @description Usage within a time range. */
    UsageTimeBucket: {
      /**
       * @description Marks this object as a time bucket.
       * @constant
       */
      object: 'bucket';
      /**
       * Format: unixtime
       * @description Start of the bucket, in Unix seconds. Inclusive.
       */
      start_time: number;
      /**
       * Format: unixtime
       * @description End of the bucket, in Unix seconds. Exclusive; the next bucket starts here.
       */
      end_time: number;
      /** @description One result per combination of the `group_by` fields, or a single one without `group_by`. Their kind depends on the operation. Empty if there was no usage. */
      results: (
        | components['schemas']['UsageCompletionsResult']
        | components['schemas']['UsageEmbeddingsResult']
        | components['schemas']['UsageModerationsResult']
        | components['schemas']['UsageImagesResult']
        | components['schemas']['UsageAudioSpeechesResult']
        | components['schemas']['UsageAudioTranscriptionsResult']
        | components['schemas']['UsageVectorStoresResult']
        | components['schemas']['UsageCodeInterpreterSessionsResult']
        | components['schemas']['UsageFileSearchCallsResult']
        | components['schemas']['UsageWebSearchCallsResult']
        | components['schemas']['CostsResult']
      )[];
    };
    /** @description Vector store storage within one bucket. */
    UsageVectorStoresResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.vector_stores.result';
      /** @description Storage used, in bytes. */
      usage_bytes: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
    };
    /** @description Web searches within one bucket. */
    UsageWebSearchCallsResult: {
      /**
       * @description Distinguishes this kind of result from others.
       * @constant
       */
      object: 'organization.usage.web_searches.result';
      /** @description Number of model requests with web searches. */
      num_model_requests: number;
      /** @description Number of searches. One model request can cause several. */
      num_requests: number;
      /** @description Project of the result. Null unless grouped by `project_id`. */
      project_id?: string | null;
      /** @description User of the result. Null unless grouped by `user_id`. */
      user_id?: string | null;
      /** @description Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
      api_key_id?: string | null;
      /** @description Model of the result. Null unless grouped by `model`. */
      model?: string | null;
      /** @description Search context size: `low`, `medium` or `high`. Null unless grouped by `context_level`. */
      context_level?: string | null;
    };
    /** @description The grader to check. */
    ValidateGraderRequest: {
      /** @description Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
      grader: components['schemas']['FineTuneGrader'];
    };
    /** @description The grader as parsed by the server. */
    ValidateGraderResponse: {
      /** @description Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
      grader?: components['schemas']['FineTuneGrader'];
    };
    /** @description Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
    VectorStoreExpirationAfter: {
      /**
       * @description Event from which `days` counts. Every use of the store restarts the period.
       * @constant
       */
      anchor: 'last_active_at';
      /** @description Lifetime after the last use, in days. From 1 to 365. */
      days: number;
    };
    /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
    VectorStoreFileAttributes: {
      [key: string]: string | number | boolean;
    } | null;
    /** @description Files that were added to a vector store at once. */
    VectorStoreFileBatchObject: {
      /** @description Stable id of the batch. Requests also need the id of the store. */
      id: string;
      /**
       * @description Marks this object as a file batch. Both spellings are in use and mean the same.
       * @enum {string}
       */
      object: 'vector_store.files_batch' | 'vector_store.file_batch';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the store of the batch. */
      vector_store_id: string;
      /**
       * @description Status of the batch. `completed` means that all files were processed, not that all succeeded: see `file_counts.failed`.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
      /** @description Number of files per state. */
      file_counts: {
        /** @description Files that are still being processed. */
        in_progress: number;
        /** @description Files that are available for search. */
        completed: number;
        /** @description Files that could not be processed. For the reasons, list the files of the batch with `filter=failed`. */
        failed: number;
        /** @description Files that were not processed before the batch was cancelled. */
        cancelled: number;
        /** @description All files of the batch. */
        total: number;
      };
    };
    /** @description A part of the text. */
    VectorStoreFileContentObject: {
      /** @description Kind of content. So far always `text`. */
      type?: string;
      /** @description Content of the text part. */
      text?: string;
    };
    /** @description The extracted text of a file. */
    VectorStoreFileContentResponse: {
      /**
       * @description Marks this object as a page of file content.
       * @constant
       */
      object: 'vector_store.file_content.page';
      /** @description Parts of the text, in document order. */
      data: components['schemas']['VectorStoreFileContentObject'][];
      /** @description Whether the file has more text than this page. */
      has_more: boolean;
      /** @description Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
      next_page: string | null;
    };
    /** @description A file in a vector store, with its processing status. */
    VectorStoreFileObject: {
      /** @description Id of the uploaded file, the same in all stores. */
      id: string;
      /**
       * @description Marks this object as a file in a vector store.
       * @constant
       */
      object: 'vector_store.file';
      /** @description Storage used by the file in this store, in bytes. 0 until it is processed; usually different from the file size. */
      usage_bytes: number;
      /**
       * Format: unixtime
       * @description Time when the file was added to the store, in Unix seconds.
       */
      created_at: number;
      /** @description Id of the store that contains the file. */
      vector_store_id: string;
      /**
       * @description Processing status. The file is available for search once this is `completed`.
       * @enum {string}
       */
      status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
      /** @description Why processing failed. Null unless `status` is `failed`. */
      last_error: {
        /** @description Machine-readable reason: an unsupported format (`unsupported_file`), a damaged or empty document (`invalid_file`), or a server error (`server_error`). After a server error, try to add the file again. */
        code: 'server_error' | 'unsupported_file' | 'invalid_file' | (string & {});
        /** @description Error message in plain language. */
        message: string;
      } | null;
      /** @description How the text of the file was split into chunks. */
      chunking_strategy?: components['schemas']['FileChunkingStrategy'];
      /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
      attributes?: components['schemas']['VectorStoreFileAttributes'];
    };
    /** @description A searchable collection of files. */
    VectorStoreObject: {
      /** @description Stable id, for paths and for the `vector_store_ids` of tools. */
      id: string;
      /**
       * @description Marks this object as a vector store.
       * @constant
       */
      object: 'vector_store';
      /**
       * Format: unixtime
       * @description Creation time, in Unix seconds.
       */
      created_at: number;
      /** @description Display name of the store, null if there is none. */
      name: string | null;
      /** @description Storage used by chunks and embeddings, in bytes. It is the basis of billing. */
      usage_bytes: number;
      /** @description Number of files per state in the store. */
      file_counts: {
        /** @description Files that are still being processed. They are not yet available for search. */
        in_progress: number;
        /** @description Files that are available for search. */
        completed: number;
        /** @description Files that could not be processed. Their `last_error` gives the reason. */
        failed: number;
        /** @description Files whose processing was cancelled. */
        cancelled: number;
        /** @description Sum of the other counts. */
        total: number;
      };
      /**
       * @description Status of the store: all files are processed (`completed`), some are still being processed (`in_progress`), or the expiry policy has removed the content (`expired`).
       * @enum {string}
       */
      status: 'expired' | 'in_progress' | 'completed';
      /** @description Expiry policy. Absent or null if there is none. */
      expires_after?: components['schemas']['VectorStoreExpirationAfter'] | null;
      /**
       * Format: unixtime
       * @description Expiry time if the store is not used before, in Unix seconds. Absent or null without an expiry policy.
       */
      expires_at?: number | null;
      /**
       * Format: unixtime
       * @description Time of the last use, in Unix seconds. Null if the store has never been used.
       */
      last_active_at: number | null;
      /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata: components['schemas']['Metadata'];
    };
    /** @description A query, its filters and its ranking options. */
    VectorStoreSearchRequest: {
      /** @description Search query in natural language. */
      query: string | string[];
      /**
       * @description Whether a model first rewrites the query for better results. `search_query` of the response contains the rewritten query.
       * @default false
       */
      rewrite_query?: boolean;
      /**
       * @description Maximum number of results to return. From 1 to 50.
       * @default 10
       */
      max_num_results?: number;
      /** @description Filter by file attributes. If omitted, all files of the store are searched. */
      filters?: components['schemas']['ComparisonFilter'] | components['schemas']['CompoundFilter'];
      /** @description Ranking method and score threshold. */
      ranking_options?: {
        /**
         * @description Ranking method: the latest ranker (`auto`), a pinned one (`default-2024-11-15`), or no reranking (`none`), which is faster.
         * @default auto
         * @enum {string}
         */
        ranker?: 'none' | 'auto' | 'default-2024-11-15';
        /**
         * @description Minimum score of a result.
         * @default 0
         */
        score_threshold?: number;
      };
    };
    /** @description A matching chunk of a file in the store. */
    VectorStoreSearchResultContentObject: {
      /**
       * @description Kind of content. So far always text.
       * @constant
       */
      type: 'text';
      /** @description Text of the chunk. */
      text: string;
    };
    /** @description A file with matching chunks. */
    VectorStoreSearchResultItem: {
      /** @description Id of the uploaded file. */
      file_id: string;
      /** @description File name, as it was uploaded. */
      filename: string;
      /** @description Relevance of the file, from 0 to 1. Only scores of the same search and ranker are comparable. */
      score: number;
      /** @description Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
      attributes: components['schemas']['VectorStoreFileAttributes'];
      /** @description Matching chunks of the file. */
      content: components['schemas']['VectorStoreSearchResultContentObject'][];
    };
    /** @description Results of a search, best match first. */
    VectorStoreSearchResultsPage: {
      /**
       * @description Marks this object as a page of search results.
       * @constant
       */
      object: 'vector_store.search_results.page';
      /** @description Effective queries, after any rewriting. */
      search_query: string[];
      /** @description The matching files. Empty if no result reaches the threshold. */
      data: components['schemas']['VectorStoreSearchResultItem'][];
      /** @description Whether there are more results. */
      has_more: boolean;
      /** @description Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
      next_page: string | null;
    };
    /**
     * @description Length of the answer. If null or omitted, `medium`.
     * @enum {string|null}
     */
    Verbosity: 'low' | 'medium' | 'high' | null;
    /** @description Voice of the audio output: a built-in voice by name, or a custom voice by id. */
    VoiceIdsOrCustomVoice:
      | components['schemas']['VoiceIdsShared']
      | {
          /** @description Id of the custom voice. */
          id: string;
        };
    /** @description Name of a built-in voice. Servers may add voices. */
    VoiceIdsShared:
      | 'alloy'
      | 'ash'
      | 'ballad'
      | 'cedar'
      | 'coral'
      | 'echo'
      | 'marin'
      | 'sage'
      | 'shimmer'
      | 'verse'
      | (string & {});
    /** @description A pause of one or two seconds, to let the screen change. */
    WaitParam: {
      /**
       * @description Marks the action as a wait.
       * @default wait
       * @constant
       */
      type: 'wait';
    };
    /** @description A text search within an opened page. */
    WebSearchActionFind: {
      /**
       * @description Marks the action as a find-in-page search.
       * @constant
       */
      type: 'find_in_page';
      /**
       * Format: uri
       * @description URL of the page.
       */
      url: string;
      /** @description Text or pattern to find. */
      pattern: string;
    };
    /** @description A page opened from the search results. */
    WebSearchActionOpenPage: {
      /**
       * @description Marks the action as opening a page.
       * @constant
       */
      type: 'open_page';
      /**
       * Format: uri
       * @description URL of the page.
       */
      url?: string | null;
    };
    /** @description Queries to the search engine. */
    WebSearchActionSearch: {
      /**
       * @description Marks the action as a search.
       * @constant
       */
      type: 'search';
      /**
       * @deprecated
       * @description The first query. Replaced by `queries`.
       */
      query?: string;
      /** @description All queries of this step. */
      queries?: string[];
      /** @description All pages that were considered, cited or not. Sent if `include` contains `web_search_call.action.sources`. */
      sources?: {
        /**
         * @description Marks the source as a URL.
         * @constant
         */
        type: 'url';
        /**
         * Format: uri
         * @description URL of the page.
         */
        url: string;
      }[];
    };
    /** @description Approximate location of the user, for local results on topics such as weather, shops or news. */
    WebSearchApproximateLocation: {
      /**
       * @description Marks the location as approximate, the only kind so far.
       * @default approximate
       * @constant
       */
      type?: 'approximate';
      /** @description Two-letter ISO 3166-1 code of the country. */
      country?: string | null;
      /** @description Name of the state or region, as free text. */
      region?: string | null;
      /** @description Name of the city, as free text. */
      city?: string | null;
      /** @description IANA name of the time zone, such as `Europe/Lisbon`. */
      timezone?: string | null;
    } | null;
    /**
     * @description Amount of search result text in the context. More context takes longer and costs more.
     * @default medium
     * @enum {string}
     */
    WebSearchContextSize: 'low' | 'medium' | 'high';
    /** @description A location, with as much detail as the caller wants to give. */
    WebSearchLocation: {
      /** @description Two-letter ISO 3166 country code, such as `DE`. */
      country?: string;
      /** @description Name of the state or region, as free text. */
      region?: string;
      /** @description Name of the city, as free text. */
      city?: string;
      /** @description IANA time zone, such as `Europe/Berlin`. */
      timezone?: string;
    };
    /** @description Earlier version of web search. Use `web_search` in new code. */
    WebSearchPreviewTool: {
      /**
       * @description Marks the tool as the preview version of web search. The dated name pins one version.
       * @default web_search_preview
       * @enum {string}
       */
      type: 'web_search_preview' | 'web_search_preview_2025_03_11';
      /** @description Approximate location of the user. If null or omitted, results are not localized. */
      user_location?: components['schemas']['ApproximateLocation'] | null;
      /** @description Amount of search result text in the context. If omitted, `medium`. */
      search_context_size?: components['schemas']['SearchContextSize'];
      /** @description Content types to search for. If omitted, text only. */
      search_content_types?: components['schemas']['SearchContentType'][];
    };
    /** @description Lets the model search the web and cite its sources. */
    WebSearchTool: {
      /**
       * @description Marks the tool as web search. The dated name pins one version.
       * @default web_search
       * @enum {string}
       */
      type: 'web_search' | 'web_search_2025_08_26';
      /**
       * @description Whether to fetch live pages. If false, only the search index is used.
       * @default true
       */
      external_web_access?: boolean;
      /** @description Restrictions on the searched sites. If null or omitted, no restrictions. */
      filters?: {
        /** @description Domains to search, their subdomains included, such as `who.int`. Without a scheme. */
        allowed_domains?: string[] | null;
      } | null;
      /** @description Approximate location of the user, for local results on topics such as weather, shops or news. */
      user_location?: components['schemas']['WebSearchApproximateLocation'];
      /**
       * @description Amount of search result text in the context. More context costs more and can improve the answer.
       * @default medium
       * @enum {string}
       */
      search_context_size?: 'low' | 'medium' | 'high';
    };
    /** @description One step of a web search, run by the server. */
    WebSearchToolCall: {
      /** @description Id of the call. */
      id: string;
      /**
       * @description Marks the item as a web search call.
       * @constant
       */
      type: 'web_search_call';
      /**
       * @description Status of the search step.
       * @enum {string}
       */
      status: 'in_progress' | 'searching' | 'completed' | 'failed';
      /** @description The action of this step. */
      action:
        | components['schemas']['WebSearchActionSearch']
        | components['schemas']['WebSearchActionOpenPage']
        | components['schemas']['WebSearchActionFind'];
    };
  };
  responses: {
    /** @description The request is malformed, or the value of a field or parameter is invalid. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The request body exceeds the size limit of the operation. */
    ContentTooLarge: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is valid but lacks permission for this operation. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server failed to process the request. */
    InternalServerError: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The resource or the route does not exist, or the key has no access to it. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server is overloaded or temporarily unavailable. */
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
    /** @description The rate limit or the quota is exceeded. Only a rate limit resets with time. */
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
    /** @description The request has no key, or the key is invalid. */
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
     * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
     * @example assistants=v2
     */
    'OpenAI-Beta': 'assistants=v2';
    /**
     * @description Count only requests with these API keys, given by their tracking ids.
     * @example [
     *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
     *     ]
     */
    api_key_ids: string[];
    /**
     * @description Length of a bucket: a minute, an hour or a day.
     * @example 1d
     */
    bucket_width: '1m' | '1h' | '1d';
    /**
     * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
     * @example 1787788800
     */
    end_time: number;
    /**
     * @description Maximum number of items per page.
     * @example 50
     */
    limit: number;
    /**
     * @description Sort direction by creation time. `asc` starts with the oldest.
     * @example asc
     */
    order: 'asc' | 'desc';
    /**
     * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
     * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
     */
    page: string;
    /**
     * @description Count only usage of these projects. If omitted, all projects of the organization.
     * @example [
     *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
     *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
     *     ]
     */
    project_ids: string[];
    /**
     * @description Start of the time range, in Unix seconds. Inclusive.
     * @example 1787702400
     */
    start_time: number;
    /**
     * @description Count only usage of these users.
     * @example [
     *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
     *     ]
     */
    user_ids: string[];
  };
  requestBodies: never;
  headers: {
    /**
     * @description Recommended delay before the next poll, in milliseconds. Not every server sends it; poll every five seconds if it is absent.
     * @example 1000
     */
    'openai-poll-after-ms': number;
    /**
     * @description Time to wait before the next attempt, in seconds or as an HTTP date.
     * @example 20
     */
    'retry-after': string;
    /**
     * @description Requests allowed per rate-limit window. Not every server sends it.
     * @example 5000
     */
    'x-ratelimit-limit-requests': number;
    /**
     * @description Tokens allowed per rate-limit window. Not every server sends it.
     * @example 160000
     */
    'x-ratelimit-limit-tokens': number;
    /**
     * @description Requests left in the current rate-limit window.
     * @example 4999
     */
    'x-ratelimit-remaining-requests': number;
    /**
     * @description Tokens left in the current rate-limit window.
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
     * @description Id of this request in the server's logs. Include it in bug reports.
     * @example req_7f3c91d2a8b64e05b1c9d6e2f4a07b38
     */
    'x-request-id': string;
  };
  pathItems: never;
}
export type AdditionalTools = components['schemas']['AdditionalTools'];
export type AdditionalToolsItemParam = components['schemas']['AdditionalToolsItemParam'];
export type Annotation = components['schemas']['Annotation'];
export type ApplyPatchCallOutputStatus = components['schemas']['ApplyPatchCallOutputStatus'];
export type ApplyPatchCallOutputStatusParam = components['schemas']['ApplyPatchCallOutputStatusParam'];
export type ApplyPatchCallStatus = components['schemas']['ApplyPatchCallStatus'];
export type ApplyPatchCallStatusParam = components['schemas']['ApplyPatchCallStatusParam'];
export type ApplyPatchCreateFileOperation = components['schemas']['ApplyPatchCreateFileOperation'];
export type ApplyPatchCreateFileOperationParam = components['schemas']['ApplyPatchCreateFileOperationParam'];
export type ApplyPatchDeleteFileOperation = components['schemas']['ApplyPatchDeleteFileOperation'];
export type ApplyPatchDeleteFileOperationParam = components['schemas']['ApplyPatchDeleteFileOperationParam'];
export type ApplyPatchOperationParam = components['schemas']['ApplyPatchOperationParam'];
export type ApplyPatchToolCall = components['schemas']['ApplyPatchToolCall'];
export type ApplyPatchToolCallItemParam = components['schemas']['ApplyPatchToolCallItemParam'];
export type ApplyPatchToolCallOutput = components['schemas']['ApplyPatchToolCallOutput'];
export type ApplyPatchToolCallOutputItemParam = components['schemas']['ApplyPatchToolCallOutputItemParam'];
export type ApplyPatchToolParam = components['schemas']['ApplyPatchToolParam'];
export type ApplyPatchUpdateFileOperation = components['schemas']['ApplyPatchUpdateFileOperation'];
export type ApplyPatchUpdateFileOperationParam = components['schemas']['ApplyPatchUpdateFileOperationParam'];
export type ApproximateLocation = components['schemas']['ApproximateLocation'];
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
export type AuditLog = components['schemas']['AuditLog'];
export type AuditLogActor = components['schemas']['AuditLogActor'];
export type AuditLogActorApiKey = components['schemas']['AuditLogActorApiKey'];
export type AuditLogActorServiceAccount = components['schemas']['AuditLogActorServiceAccount'];
export type AuditLogActorSession = components['schemas']['AuditLogActorSession'];
export type AuditLogActorUser = components['schemas']['AuditLogActorUser'];
export type AuditLogEventType = components['schemas']['AuditLogEventType'];
export type AutoChunkingStrategyRequestParam = components['schemas']['AutoChunkingStrategyRequestParam'];
export type AutoCodeInterpreterToolParam = components['schemas']['AutoCodeInterpreterToolParam'];
export type CallableToolAllowedCaller = components['schemas']['CallableToolAllowedCaller'];
export type Certificate = components['schemas']['Certificate'];
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
export type ClickButtonType = components['schemas']['ClickButtonType'];
export type ClickParam = components['schemas']['ClickParam'];
export type CodeInterpreterOutputImage = components['schemas']['CodeInterpreterOutputImage'];
export type CodeInterpreterOutputLogs = components['schemas']['CodeInterpreterOutputLogs'];
export type CodeInterpreterTool = components['schemas']['CodeInterpreterTool'];
export type CodeInterpreterToolCall = components['schemas']['CodeInterpreterToolCall'];
export type CompactResource = components['schemas']['CompactResource'];
export type CompactResponseMethodPublicBody = components['schemas']['CompactResponseMethodPublicBody'];
export type CompactionBody = components['schemas']['CompactionBody'];
export type CompactionSummaryItemParam = components['schemas']['CompactionSummaryItemParam'];
export type CompactionTriggerItemParam = components['schemas']['CompactionTriggerItemParam'];
export type ComparisonFilter = components['schemas']['ComparisonFilter'];
export type CompletionChoice = components['schemas']['CompletionChoice'];
export type CompletionLogprobs = components['schemas']['CompletionLogprobs'];
export type CompletionStreamEvent = components['schemas']['CompletionStreamEvent'];
export type CompletionUsage = components['schemas']['CompletionUsage'];
export type CompoundFilter = components['schemas']['CompoundFilter'];
export type ComputerAction = components['schemas']['ComputerAction'];
export type ComputerActionList = components['schemas']['ComputerActionList'];
export type ComputerCallOutputItemParam = components['schemas']['ComputerCallOutputItemParam'];
export type ComputerCallOutputStatus = components['schemas']['ComputerCallOutputStatus'];
export type ComputerCallSafetyCheckParam = components['schemas']['ComputerCallSafetyCheckParam'];
export type ComputerEnvironment = components['schemas']['ComputerEnvironment'];
export type ComputerScreenshotContent = components['schemas']['ComputerScreenshotContent'];
export type ComputerScreenshotImage = components['schemas']['ComputerScreenshotImage'];
export type ComputerTool = components['schemas']['ComputerTool'];
export type ComputerToolCall = components['schemas']['ComputerToolCall'];
export type ComputerToolCallOutput = components['schemas']['ComputerToolCallOutput'];
export type ComputerToolCallOutputResource = components['schemas']['ComputerToolCallOutputResource'];
export type ComputerUsePreviewTool = components['schemas']['ComputerUsePreviewTool'];
export type ContainerAutoParam = components['schemas']['ContainerAutoParam'];
export type ContainerFileCitationBody = components['schemas']['ContainerFileCitationBody'];
export type ContainerMemoryLimit = components['schemas']['ContainerMemoryLimit'];
export type ContainerNetworkPolicyAllowlistParam = components['schemas']['ContainerNetworkPolicyAllowlistParam'];
export type ContainerNetworkPolicyDisabledParam = components['schemas']['ContainerNetworkPolicyDisabledParam'];
export type ContainerNetworkPolicyDomainSecretParam = components['schemas']['ContainerNetworkPolicyDomainSecretParam'];
export type ContainerReferenceParam = components['schemas']['ContainerReferenceParam'];
export type ContainerReferenceResource = components['schemas']['ContainerReferenceResource'];
export type ContextManagementParam = components['schemas']['ContextManagementParam'];
export type ConversationParam = components['schemas']['ConversationParam'];
export type CoordParam = components['schemas']['CoordParam'];
export type CostQuantityUnit = components['schemas']['CostQuantityUnit'];
export type CostsResult = components['schemas']['CostsResult'];
export type CreateAssistantRequest = components['schemas']['CreateAssistantRequest'];
export type CreateAssistantToolResources = components['schemas']['CreateAssistantToolResources'];
export type CreateChatCompletionRequest = components['schemas']['CreateChatCompletionRequest'];
export type CreateChatCompletionResponse = components['schemas']['CreateChatCompletionResponse'];
export type CreateChatCompletionStreamResponse = components['schemas']['CreateChatCompletionStreamResponse'];
export type CreateCompletionRequest = components['schemas']['CreateCompletionRequest'];
export type CreateCompletionResponse = components['schemas']['CreateCompletionResponse'];
export type CreateCompletionStreamResponse = components['schemas']['CreateCompletionStreamResponse'];
export type CreateEmbeddingRequest = components['schemas']['CreateEmbeddingRequest'];
export type CreateEmbeddingResponse = components['schemas']['CreateEmbeddingResponse'];
export type CreateEvalCompletionsRunDataSource = components['schemas']['CreateEvalCompletionsRunDataSource'];
export type CreateEvalCustomDataSourceConfig = components['schemas']['CreateEvalCustomDataSourceConfig'];
export type CreateEvalItem = components['schemas']['CreateEvalItem'];
export type CreateEvalJsonlRunDataSource = components['schemas']['CreateEvalJsonlRunDataSource'];
export type CreateEvalLabelModelGrader = components['schemas']['CreateEvalLabelModelGrader'];
export type CreateEvalLogsDataSourceConfig = components['schemas']['CreateEvalLogsDataSourceConfig'];
export type CreateEvalRequest = components['schemas']['CreateEvalRequest'];
export type CreateEvalResponsesRunDataSource = components['schemas']['CreateEvalResponsesRunDataSource'];
export type CreateEvalRunRequest = components['schemas']['CreateEvalRunRequest'];
export type CreateEvalStoredCompletionsDataSourceConfig =
  components['schemas']['CreateEvalStoredCompletionsDataSourceConfig'];
export type CreateFileRequest = components['schemas']['CreateFileRequest'];
export type CreateFineTuningCheckpointPermissionRequest =
  components['schemas']['CreateFineTuningCheckpointPermissionRequest'];
export type CreateFineTuningJobRequest = components['schemas']['CreateFineTuningJobRequest'];
export type CreateMessageRequest = components['schemas']['CreateMessageRequest'];
export type CreateModelResponseProperties = components['schemas']['CreateModelResponseProperties'];
export type CreateModerationRequest = components['schemas']['CreateModerationRequest'];
export type CreateModerationResponse = components['schemas']['CreateModerationResponse'];
export type CreateProjectServiceAccountApiKeyBody = components['schemas']['CreateProjectServiceAccountApiKeyBody'];
export type CreateResponse = components['schemas']['CreateResponse'];
export type CreateRunRequest = components['schemas']['CreateRunRequest'];
export type CreateThreadAndRunRequest = components['schemas']['CreateThreadAndRunRequest'];
export type CreateThreadRequest = components['schemas']['CreateThreadRequest'];
export type CreateVectorStoreFileBatchRequest = components['schemas']['CreateVectorStoreFileBatchRequest'];
export type CreateVectorStoreFileRequest = components['schemas']['CreateVectorStoreFileRequest'];
export type CreateVectorStoreRequest = components['schemas']['CreateVectorStoreRequest'];
export type CustomGrammarFormatParam = components['schemas']['CustomGrammarFormatParam'];
export type CustomTextFormatParam = components['schemas']['CustomTextFormatParam'];
export type CustomToolCall = components['schemas']['CustomToolCall'];
export type CustomToolCallOutput = components['schemas']['CustomToolCallOutput'];
export type CustomToolCallOutputResource = components['schemas']['CustomToolCallOutputResource'];
export type CustomToolCallResource = components['schemas']['CustomToolCallResource'];
export type CustomToolChatCompletions = components['schemas']['CustomToolChatCompletions'];
export type CustomToolParam = components['schemas']['CustomToolParam'];
export type DeleteAssistantResponse = components['schemas']['DeleteAssistantResponse'];
export type DeleteCertificateResponse = components['schemas']['DeleteCertificateResponse'];
export type DeleteFileResponse = components['schemas']['DeleteFileResponse'];
export type DeleteFineTuningCheckpointPermissionResponse =
  components['schemas']['DeleteFineTuningCheckpointPermissionResponse'];
export type DeleteMessageResponse = components['schemas']['DeleteMessageResponse'];
export type DeleteModelResponse = components['schemas']['DeleteModelResponse'];
export type DeleteThreadResponse = components['schemas']['DeleteThreadResponse'];
export type DeleteVectorStoreFileResponse = components['schemas']['DeleteVectorStoreFileResponse'];
export type DeleteVectorStoreResponse = components['schemas']['DeleteVectorStoreResponse'];
export type DetailEnum = components['schemas']['DetailEnum'];
export type DirectToolCallCaller = components['schemas']['DirectToolCallCaller'];
export type DirectToolCallCallerParam = components['schemas']['DirectToolCallCallerParam'];
export type DoneEvent = components['schemas']['DoneEvent'];
export type DoubleClickAction = components['schemas']['DoubleClickAction'];
export type DragParam = components['schemas']['DragParam'];
export type EasyInputMessage = components['schemas']['EasyInputMessage'];
export type Embedding = components['schemas']['Embedding'];
export type EmbeddingModel = components['schemas']['EmbeddingModel'];
export type EmptyModelParam = components['schemas']['EmptyModelParam'];
export type Error = components['schemas']['Error'];
export type ErrorEvent = components['schemas']['ErrorEvent'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type Eval = components['schemas']['Eval'];
export type EvalApiError = components['schemas']['EvalApiError'];
export type EvalCompletionsInputTemplate = components['schemas']['EvalCompletionsInputTemplate'];
export type EvalCustomDataSourceConfig = components['schemas']['EvalCustomDataSourceConfig'];
export type EvalGraderPython = components['schemas']['EvalGraderPython'];
export type EvalGraderScoreModel = components['schemas']['EvalGraderScoreModel'];
export type EvalGraderTextSimilarity = components['schemas']['EvalGraderTextSimilarity'];
export type EvalInputItemReference = components['schemas']['EvalInputItemReference'];
export type EvalItem = components['schemas']['EvalItem'];
export type EvalItemContent = components['schemas']['EvalItemContent'];
export type EvalItemContentArray = components['schemas']['EvalItemContentArray'];
export type EvalItemContentItem = components['schemas']['EvalItemContentItem'];
export type EvalItemContentOutputText = components['schemas']['EvalItemContentOutputText'];
export type EvalItemContentText = components['schemas']['EvalItemContentText'];
export type EvalItemInputImage = components['schemas']['EvalItemInputImage'];
export type EvalJsonlFileContentSource = components['schemas']['EvalJsonlFileContentSource'];
export type EvalJsonlFileIdSource = components['schemas']['EvalJsonlFileIdSource'];
export type EvalList = components['schemas']['EvalList'];
export type EvalLogsDataSourceConfig = components['schemas']['EvalLogsDataSourceConfig'];
export type EvalResponsesInputTemplate = components['schemas']['EvalResponsesInputTemplate'];
export type EvalResponsesSource = components['schemas']['EvalResponsesSource'];
export type EvalRun = components['schemas']['EvalRun'];
export type EvalRunDataSource = components['schemas']['EvalRunDataSource'];
export type EvalRunList = components['schemas']['EvalRunList'];
export type EvalRunOutputItem = components['schemas']['EvalRunOutputItem'];
export type EvalRunOutputItemList = components['schemas']['EvalRunOutputItemList'];
export type EvalRunOutputItemResult = components['schemas']['EvalRunOutputItemResult'];
export type EvalStoredCompletionsDataSourceConfig = components['schemas']['EvalStoredCompletionsDataSourceConfig'];
export type EvalStoredCompletionsSource = components['schemas']['EvalStoredCompletionsSource'];
export type EvalTemplateMessage = components['schemas']['EvalTemplateMessage'];
export type FileChunkingStrategy = components['schemas']['FileChunkingStrategy'];
export type FileCitationBody = components['schemas']['FileCitationBody'];
export type FileDetailEnum = components['schemas']['FileDetailEnum'];
export type FileExpirationAfter = components['schemas']['FileExpirationAfter'];
export type FileInputDetail = components['schemas']['FileInputDetail'];
export type FilePath = components['schemas']['FilePath'];
export type FilePurpose = components['schemas']['FilePurpose'];
export type FileSearchRanker = components['schemas']['FileSearchRanker'];
export type FileSearchRankingOptions = components['schemas']['FileSearchRankingOptions'];
export type FileSearchTool = components['schemas']['FileSearchTool'];
export type FileSearchToolCall = components['schemas']['FileSearchToolCall'];
export type Filters = components['schemas']['Filters'];
export type FineTuneBatchSize = components['schemas']['FineTuneBatchSize'];
export type FineTuneDPOHyperparameters = components['schemas']['FineTuneDPOHyperparameters'];
export type FineTuneDPOMethod = components['schemas']['FineTuneDPOMethod'];
export type FineTuneEpochs = components['schemas']['FineTuneEpochs'];
export type FineTuneGrader = components['schemas']['FineTuneGrader'];
export type FineTuneLearningRateMultiplier = components['schemas']['FineTuneLearningRateMultiplier'];
export type FineTuneMethod = components['schemas']['FineTuneMethod'];
export type FineTuneReinforcementHyperparameters = components['schemas']['FineTuneReinforcementHyperparameters'];
export type FineTuneReinforcementMethod = components['schemas']['FineTuneReinforcementMethod'];
export type FineTuneSupervisedHyperparameters = components['schemas']['FineTuneSupervisedHyperparameters'];
export type FineTuneSupervisedMethod = components['schemas']['FineTuneSupervisedMethod'];
export type FineTuningCheckpointPermission = components['schemas']['FineTuningCheckpointPermission'];
export type FineTuningIntegration = components['schemas']['FineTuningIntegration'];
export type FineTuningJob = components['schemas']['FineTuningJob'];
export type FineTuningJobCheckpoint = components['schemas']['FineTuningJobCheckpoint'];
export type FineTuningJobEvent = components['schemas']['FineTuningJobEvent'];
export type FunctionAndCustomToolCallOutput = components['schemas']['FunctionAndCustomToolCallOutput'];
export type FunctionCallItemStatus = components['schemas']['FunctionCallItemStatus'];
export type FunctionCallOutputItemParam = components['schemas']['FunctionCallOutputItemParam'];
export type FunctionCallOutputStatusEnum = components['schemas']['FunctionCallOutputStatusEnum'];
export type FunctionCallStatus = components['schemas']['FunctionCallStatus'];
export type FunctionObject = components['schemas']['FunctionObject'];
export type FunctionParameters = components['schemas']['FunctionParameters'];
export type FunctionShellAction = components['schemas']['FunctionShellAction'];
export type FunctionShellActionParam = components['schemas']['FunctionShellActionParam'];
export type FunctionShellCall = components['schemas']['FunctionShellCall'];
export type FunctionShellCallItemParam = components['schemas']['FunctionShellCallItemParam'];
export type FunctionShellCallItemStatus = components['schemas']['FunctionShellCallItemStatus'];
export type FunctionShellCallOutput = components['schemas']['FunctionShellCallOutput'];
export type FunctionShellCallOutputContent = components['schemas']['FunctionShellCallOutputContent'];
export type FunctionShellCallOutputContentParam = components['schemas']['FunctionShellCallOutputContentParam'];
export type FunctionShellCallOutputExitOutcome = components['schemas']['FunctionShellCallOutputExitOutcome'];
export type FunctionShellCallOutputExitOutcomeParam = components['schemas']['FunctionShellCallOutputExitOutcomeParam'];
export type FunctionShellCallOutputItemParam = components['schemas']['FunctionShellCallOutputItemParam'];
export type FunctionShellCallOutputOutcomeParam = components['schemas']['FunctionShellCallOutputOutcomeParam'];
export type FunctionShellCallOutputStatusEnum = components['schemas']['FunctionShellCallOutputStatusEnum'];
export type FunctionShellCallOutputTimeoutOutcome = components['schemas']['FunctionShellCallOutputTimeoutOutcome'];
export type FunctionShellCallOutputTimeoutOutcomeParam =
  components['schemas']['FunctionShellCallOutputTimeoutOutcomeParam'];
export type FunctionShellCallStatus = components['schemas']['FunctionShellCallStatus'];
export type FunctionShellToolParam = components['schemas']['FunctionShellToolParam'];
export type FunctionTool = components['schemas']['FunctionTool'];
export type FunctionToolCall = components['schemas']['FunctionToolCall'];
export type FunctionToolCallOutput = components['schemas']['FunctionToolCallOutput'];
export type FunctionToolCallOutputResource = components['schemas']['FunctionToolCallOutputResource'];
export type FunctionToolCallResource = components['schemas']['FunctionToolCallResource'];
export type FunctionToolParam = components['schemas']['FunctionToolParam'];
export type GraderLabelModel = components['schemas']['GraderLabelModel'];
export type GraderMulti = components['schemas']['GraderMulti'];
export type GraderPython = components['schemas']['GraderPython'];
export type GraderScoreModel = components['schemas']['GraderScoreModel'];
export type GraderStringCheck = components['schemas']['GraderStringCheck'];
export type GraderTextSimilarity = components['schemas']['GraderTextSimilarity'];
export type GrammarSyntax1 = components['schemas']['GrammarSyntax1'];
export type HTTPError = components['schemas']['HTTPError'];
export type HybridSearchOptions = components['schemas']['HybridSearchOptions'];
export type ImageDetail = components['schemas']['ImageDetail'];
export type ImageGenActionEnum = components['schemas']['ImageGenActionEnum'];
export type ImageGenTool = components['schemas']['ImageGenTool'];
export type ImageGenToolCall = components['schemas']['ImageGenToolCall'];
export type IncludeEnum = components['schemas']['IncludeEnum'];
export type InlineSkillParam = components['schemas']['InlineSkillParam'];
export type InlineSkillSourceParam = components['schemas']['InlineSkillSourceParam'];
export type InputAudio = components['schemas']['InputAudio'];
export type InputContent = components['schemas']['InputContent'];
export type InputFidelity = components['schemas']['InputFidelity'];
export type InputFileContent = components['schemas']['InputFileContent'];
export type InputFileContentParam = components['schemas']['InputFileContentParam'];
export type InputImageContent = components['schemas']['InputImageContent'];
export type InputImageContentParamAutoParam = components['schemas']['InputImageContentParamAutoParam'];
export type InputItem = components['schemas']['InputItem'];
export type InputMessage = components['schemas']['InputMessage'];
export type InputMessageContentList = components['schemas']['InputMessageContentList'];
export type InputMessageResource = components['schemas']['InputMessageResource'];
export type InputParam = components['schemas']['InputParam'];
export type InputTextContent = components['schemas']['InputTextContent'];
export type InputTextContentParam = components['schemas']['InputTextContentParam'];
export type Item = components['schemas']['Item'];
export type ItemField = components['schemas']['ItemField'];
export type ItemReferenceParam = components['schemas']['ItemReferenceParam'];
export type ItemResource = components['schemas']['ItemResource'];
export type KeyPressAction = components['schemas']['KeyPressAction'];
export type ListAssistantsResponse = components['schemas']['ListAssistantsResponse'];
export type ListAuditLogsResponse = components['schemas']['ListAuditLogsResponse'];
export type ListCertificatesResponse = components['schemas']['ListCertificatesResponse'];
export type ListFilesResponse = components['schemas']['ListFilesResponse'];
export type ListFineTuningCheckpointPermissionResponse =
  components['schemas']['ListFineTuningCheckpointPermissionResponse'];
export type ListFineTuningJobCheckpointsResponse = components['schemas']['ListFineTuningJobCheckpointsResponse'];
export type ListFineTuningJobEventsResponse = components['schemas']['ListFineTuningJobEventsResponse'];
export type ListMessagesResponse = components['schemas']['ListMessagesResponse'];
export type ListModelsResponse = components['schemas']['ListModelsResponse'];
export type ListPaginatedFineTuningJobsResponse = components['schemas']['ListPaginatedFineTuningJobsResponse'];
export type ListProjectCertificatesResponse = components['schemas']['ListProjectCertificatesResponse'];
export type ListRunStepsResponse = components['schemas']['ListRunStepsResponse'];
export type ListRunsResponse = components['schemas']['ListRunsResponse'];
export type ListVectorStoreFilesResponse = components['schemas']['ListVectorStoreFilesResponse'];
export type ListVectorStoresResponse = components['schemas']['ListVectorStoresResponse'];
export type LocalEnvironmentParam = components['schemas']['LocalEnvironmentParam'];
export type LocalEnvironmentResource = components['schemas']['LocalEnvironmentResource'];
export type LocalShellExecAction = components['schemas']['LocalShellExecAction'];
export type LocalShellToolCall = components['schemas']['LocalShellToolCall'];
export type LocalShellToolCallOutput = components['schemas']['LocalShellToolCallOutput'];
export type LocalShellToolParam = components['schemas']['LocalShellToolParam'];
export type LocalSkillParam = components['schemas']['LocalSkillParam'];
export type LogProb = components['schemas']['LogProb'];
export type MCPApprovalRequest = components['schemas']['MCPApprovalRequest'];
export type MCPApprovalResponse = components['schemas']['MCPApprovalResponse'];
export type MCPApprovalResponseResource = components['schemas']['MCPApprovalResponseResource'];
export type MCPListTools = components['schemas']['MCPListTools'];
export type MCPListToolsTool = components['schemas']['MCPListToolsTool'];
export type MCPProtocolError = components['schemas']['MCPProtocolError'];
export type MCPTool = components['schemas']['MCPTool'];
export type MCPToolCall = components['schemas']['MCPToolCall'];
export type MCPToolCallError = components['schemas']['MCPToolCallError'];
export type MCPToolCallStatus = components['schemas']['MCPToolCallStatus'];
export type MCPToolExecutionError = components['schemas']['MCPToolExecutionError'];
export type MCPToolFilter = components['schemas']['MCPToolFilter'];
export type Message = components['schemas']['Message'];
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
export type MessageItem = components['schemas']['MessageItem'];
export type MessageItemResource = components['schemas']['MessageItemResource'];
export type MessageObject = components['schemas']['MessageObject'];
export type MessagePhase = components['schemas']['MessagePhase'];
export type MessageRequestContentPart = components['schemas']['MessageRequestContentPart'];
export type MessageRequestContentTextObject = components['schemas']['MessageRequestContentTextObject'];
export type MessageRole = components['schemas']['MessageRole'];
export type MessageStatus = components['schemas']['MessageStatus'];
export type MessageStreamEvent = components['schemas']['MessageStreamEvent'];
export type Metadata = components['schemas']['Metadata'];
export type Model = components['schemas']['Model'];
export type ModelIdsCompaction = components['schemas']['ModelIdsCompaction'];
export type ModelIdsResponses = components['schemas']['ModelIdsResponses'];
export type ModelIdsShared = components['schemas']['ModelIdsShared'];
export type ModelResponseProperties = components['schemas']['ModelResponseProperties'];
export type Moderation = components['schemas']['Moderation'];
export type ModerationConfigParam = components['schemas']['ModerationConfigParam'];
export type ModerationErrorBody = components['schemas']['ModerationErrorBody'];
export type ModerationImageURLInput = components['schemas']['ModerationImageURLInput'];
export type ModerationInputType = components['schemas']['ModerationInputType'];
export type ModerationMode = components['schemas']['ModerationMode'];
export type ModerationModel = components['schemas']['ModerationModel'];
export type ModerationMultiModalInput = components['schemas']['ModerationMultiModalInput'];
export type ModerationParam = components['schemas']['ModerationParam'];
export type ModerationPolicyParam = components['schemas']['ModerationPolicyParam'];
export type ModerationResultBody = components['schemas']['ModerationResultBody'];
export type ModerationTextInput = components['schemas']['ModerationTextInput'];
export type ModifyAssistantRequest = components['schemas']['ModifyAssistantRequest'];
export type ModifyCertificateRequest = components['schemas']['ModifyCertificateRequest'];
export type ModifyMessageRequest = components['schemas']['ModifyMessageRequest'];
export type ModifyRunRequest = components['schemas']['ModifyRunRequest'];
export type ModifyThreadRequest = components['schemas']['ModifyThreadRequest'];
export type MoveParam = components['schemas']['MoveParam'];
export type NamespaceToolParam = components['schemas']['NamespaceToolParam'];
export type OpenAIFile = components['schemas']['OpenAIFile'];
export type OrganizationCertificate = components['schemas']['OrganizationCertificate'];
export type OrganizationCertificateActivationResponse =
  components['schemas']['OrganizationCertificateActivationResponse'];
export type OrganizationCertificateDeactivationResponse =
  components['schemas']['OrganizationCertificateDeactivationResponse'];
export type OrganizationProjectCertificate = components['schemas']['OrganizationProjectCertificate'];
export type OrganizationProjectCertificateActivationResponse =
  components['schemas']['OrganizationProjectCertificateActivationResponse'];
export type OrganizationProjectCertificateDeactivationResponse =
  components['schemas']['OrganizationProjectCertificateDeactivationResponse'];
export type OtherChunkingStrategyResponseParam = components['schemas']['OtherChunkingStrategyResponseParam'];
export type OutputContent = components['schemas']['OutputContent'];
export type OutputItem = components['schemas']['OutputItem'];
export type OutputMessage = components['schemas']['OutputMessage'];
export type OutputMessageContent = components['schemas']['OutputMessageContent'];
export type OutputTextContent = components['schemas']['OutputTextContent'];
export type ParallelToolCalls = components['schemas']['ParallelToolCalls'];
export type PersonalityEnum = components['schemas']['PersonalityEnum'];
export type PredictionContent = components['schemas']['PredictionContent'];
export type Program = components['schemas']['Program'];
export type ProgramItemParam = components['schemas']['ProgramItemParam'];
export type ProgramOutput = components['schemas']['ProgramOutput'];
export type ProgramOutputItemParam = components['schemas']['ProgramOutputItemParam'];
export type ProgramOutputItemStatus = components['schemas']['ProgramOutputItemStatus'];
export type ProgramOutputStatus = components['schemas']['ProgramOutputStatus'];
export type ProgramToolCallCaller = components['schemas']['ProgramToolCallCaller'];
export type ProgramToolCallCallerParam = components['schemas']['ProgramToolCallCallerParam'];
export type ProgrammaticToolCallingParam = components['schemas']['ProgrammaticToolCallingParam'];
export type Project = components['schemas']['Project'];
export type ProjectApiKey = components['schemas']['ProjectApiKey'];
export type ProjectApiKeyDeleteResponse = components['schemas']['ProjectApiKeyDeleteResponse'];
export type ProjectApiKeyListResponse = components['schemas']['ProjectApiKeyListResponse'];
export type ProjectApiKeyOwnedByServiceAccount = components['schemas']['ProjectApiKeyOwnedByServiceAccount'];
export type ProjectApiKeyOwnedByUser = components['schemas']['ProjectApiKeyOwnedByUser'];
export type ProjectApiKeyOwnerServiceAccount = components['schemas']['ProjectApiKeyOwnerServiceAccount'];
export type ProjectApiKeyOwnerUser = components['schemas']['ProjectApiKeyOwnerUser'];
export type ProjectCreateRequest = components['schemas']['ProjectCreateRequest'];
export type ProjectListResponse = components['schemas']['ProjectListResponse'];
export type ProjectModelPermissions = components['schemas']['ProjectModelPermissions'];
export type ProjectModelPermissionsDeleteResponse = components['schemas']['ProjectModelPermissionsDeleteResponse'];
export type ProjectModelPermissionsUpdateRequest = components['schemas']['ProjectModelPermissionsUpdateRequest'];
export type ProjectRateLimit = components['schemas']['ProjectRateLimit'];
export type ProjectRateLimitListResponse = components['schemas']['ProjectRateLimitListResponse'];
export type ProjectRateLimitUpdateRequest = components['schemas']['ProjectRateLimitUpdateRequest'];
export type ProjectServiceAccount = components['schemas']['ProjectServiceAccount'];
export type ProjectServiceAccountApiKey = components['schemas']['ProjectServiceAccountApiKey'];
export type ProjectServiceAccountCreateRequest = components['schemas']['ProjectServiceAccountCreateRequest'];
export type ProjectServiceAccountCreateResponse = components['schemas']['ProjectServiceAccountCreateResponse'];
export type ProjectServiceAccountDeleteResponse = components['schemas']['ProjectServiceAccountDeleteResponse'];
export type ProjectServiceAccountListResponse = components['schemas']['ProjectServiceAccountListResponse'];
export type ProjectUpdateRequest = components['schemas']['ProjectUpdateRequest'];
export type ProjectUser = components['schemas']['ProjectUser'];
export type ProjectUserCreateRequest = components['schemas']['ProjectUserCreateRequest'];
export type ProjectUserDeleteResponse = components['schemas']['ProjectUserDeleteResponse'];
export type ProjectUserListResponse = components['schemas']['ProjectUserListResponse'];
export type ProjectUserUpdateRequest = components['schemas']['ProjectUserUpdateRequest'];
export type Prompt = components['schemas']['Prompt'];
export type PromptCacheBreakpointConfig = components['schemas']['PromptCacheBreakpointConfig'];
export type PromptCacheBreakpointParam = components['schemas']['PromptCacheBreakpointParam'];
export type PromptCacheModeEnum = components['schemas']['PromptCacheModeEnum'];
export type PromptCacheOptions = components['schemas']['PromptCacheOptions'];
export type PromptCacheOptionsParam = components['schemas']['PromptCacheOptionsParam'];
export type PromptCacheRetentionEnum = components['schemas']['PromptCacheRetentionEnum'];
export type PromptCacheTTLEnum = components['schemas']['PromptCacheTTLEnum'];
export type PublicProjectResidency = components['schemas']['PublicProjectResidency'];
export type RankerVersionType = components['schemas']['RankerVersionType'];
export type RankingOptions = components['schemas']['RankingOptions'];
export type Reasoning = components['schemas']['Reasoning'];
export type ReasoningEffort = components['schemas']['ReasoningEffort'];
export type ReasoningItem = components['schemas']['ReasoningItem'];
export type ReasoningModeEnum = components['schemas']['ReasoningModeEnum'];
export type ReasoningTextContent = components['schemas']['ReasoningTextContent'];
export type RefusalContent = components['schemas']['RefusalContent'];
export type Response = components['schemas']['Response'];
export type ResponseAudioDeltaEvent = components['schemas']['ResponseAudioDeltaEvent'];
export type ResponseAudioDoneEvent = components['schemas']['ResponseAudioDoneEvent'];
export type ResponseAudioTranscriptDeltaEvent = components['schemas']['ResponseAudioTranscriptDeltaEvent'];
export type ResponseAudioTranscriptDoneEvent = components['schemas']['ResponseAudioTranscriptDoneEvent'];
export type ResponseCodeInterpreterCallCodeDeltaEvent =
  components['schemas']['ResponseCodeInterpreterCallCodeDeltaEvent'];
export type ResponseCodeInterpreterCallCodeDoneEvent =
  components['schemas']['ResponseCodeInterpreterCallCodeDoneEvent'];
export type ResponseCodeInterpreterCallCompletedEvent =
  components['schemas']['ResponseCodeInterpreterCallCompletedEvent'];
export type ResponseCodeInterpreterCallInProgressEvent =
  components['schemas']['ResponseCodeInterpreterCallInProgressEvent'];
export type ResponseCodeInterpreterCallInterpretingEvent =
  components['schemas']['ResponseCodeInterpreterCallInterpretingEvent'];
export type ResponseCompletedEvent = components['schemas']['ResponseCompletedEvent'];
export type ResponseContentPartAddedEvent = components['schemas']['ResponseContentPartAddedEvent'];
export type ResponseContentPartDoneEvent = components['schemas']['ResponseContentPartDoneEvent'];
export type ResponseConversation = components['schemas']['ResponseConversation'];
export type ResponseConversationParam = components['schemas']['ResponseConversationParam'];
export type ResponseCreatedEvent = components['schemas']['ResponseCreatedEvent'];
export type ResponseCustomToolCallInputDeltaEvent = components['schemas']['ResponseCustomToolCallInputDeltaEvent'];
export type ResponseCustomToolCallInputDoneEvent = components['schemas']['ResponseCustomToolCallInputDoneEvent'];
export type ResponseDeleted = components['schemas']['ResponseDeleted'];
export type ResponseError = components['schemas']['ResponseError'];
export type ResponseErrorCode = components['schemas']['ResponseErrorCode'];
export type ResponseErrorEnvelopeEvent = components['schemas']['ResponseErrorEnvelopeEvent'];
export type ResponseErrorEvent = components['schemas']['ResponseErrorEvent'];
export type ResponseFailedEvent = components['schemas']['ResponseFailedEvent'];
export type ResponseFileSearchCallCompletedEvent = components['schemas']['ResponseFileSearchCallCompletedEvent'];
export type ResponseFileSearchCallInProgressEvent = components['schemas']['ResponseFileSearchCallInProgressEvent'];
export type ResponseFileSearchCallSearchingEvent = components['schemas']['ResponseFileSearchCallSearchingEvent'];
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject'];
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema'];
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema'];
export type ResponseFormatText = components['schemas']['ResponseFormatText'];
export type ResponseFunctionCallArgumentsDeltaEvent = components['schemas']['ResponseFunctionCallArgumentsDeltaEvent'];
export type ResponseFunctionCallArgumentsDoneEvent = components['schemas']['ResponseFunctionCallArgumentsDoneEvent'];
export type ResponseImageGenCallCompletedEvent = components['schemas']['ResponseImageGenCallCompletedEvent'];
export type ResponseImageGenCallGeneratingEvent = components['schemas']['ResponseImageGenCallGeneratingEvent'];
export type ResponseImageGenCallInProgressEvent = components['schemas']['ResponseImageGenCallInProgressEvent'];
export type ResponseImageGenCallPartialImageEvent = components['schemas']['ResponseImageGenCallPartialImageEvent'];
export type ResponseInProgressEvent = components['schemas']['ResponseInProgressEvent'];
export type ResponseIncompleteEvent = components['schemas']['ResponseIncompleteEvent'];
export type ResponseItemList = components['schemas']['ResponseItemList'];
export type ResponseLogProb = components['schemas']['ResponseLogProb'];
export type ResponseMCPCallArgumentsDeltaEvent = components['schemas']['ResponseMCPCallArgumentsDeltaEvent'];
export type ResponseMCPCallArgumentsDoneEvent = components['schemas']['ResponseMCPCallArgumentsDoneEvent'];
export type ResponseMCPCallCompletedEvent = components['schemas']['ResponseMCPCallCompletedEvent'];
export type ResponseMCPCallFailedEvent = components['schemas']['ResponseMCPCallFailedEvent'];
export type ResponseMCPCallInProgressEvent = components['schemas']['ResponseMCPCallInProgressEvent'];
export type ResponseMCPListToolsCompletedEvent = components['schemas']['ResponseMCPListToolsCompletedEvent'];
export type ResponseMCPListToolsFailedEvent = components['schemas']['ResponseMCPListToolsFailedEvent'];
export type ResponseMCPListToolsInProgressEvent = components['schemas']['ResponseMCPListToolsInProgressEvent'];
export type ResponseModalities = components['schemas']['ResponseModalities'];
export type ResponseModeration = components['schemas']['ResponseModeration'];
export type ResponseOutputItemAddedEvent = components['schemas']['ResponseOutputItemAddedEvent'];
export type ResponseOutputItemDoneEvent = components['schemas']['ResponseOutputItemDoneEvent'];
export type ResponseOutputTextAnnotationAddedEvent = components['schemas']['ResponseOutputTextAnnotationAddedEvent'];
export type ResponsePromptVariables = components['schemas']['ResponsePromptVariables'];
export type ResponseProperties = components['schemas']['ResponseProperties'];
export type ResponseQueuedEvent = components['schemas']['ResponseQueuedEvent'];
export type ResponseReasoningSummaryPartAddedEvent = components['schemas']['ResponseReasoningSummaryPartAddedEvent'];
export type ResponseReasoningSummaryPartDoneEvent = components['schemas']['ResponseReasoningSummaryPartDoneEvent'];
export type ResponseReasoningSummaryTextDeltaEvent = components['schemas']['ResponseReasoningSummaryTextDeltaEvent'];
export type ResponseReasoningSummaryTextDoneEvent = components['schemas']['ResponseReasoningSummaryTextDoneEvent'];
export type ResponseReasoningTextDeltaEvent = components['schemas']['ResponseReasoningTextDeltaEvent'];
export type ResponseReasoningTextDoneEvent = components['schemas']['ResponseReasoningTextDoneEvent'];
export type ResponseRefusalDeltaEvent = components['schemas']['ResponseRefusalDeltaEvent'];
export type ResponseRefusalDoneEvent = components['schemas']['ResponseRefusalDoneEvent'];
export type ResponseShellCallCommandAddedStreamingEvent =
  components['schemas']['ResponseShellCallCommandAddedStreamingEvent'];
export type ResponseShellCallCommandDeltaStreamingEvent =
  components['schemas']['ResponseShellCallCommandDeltaStreamingEvent'];
export type ResponseShellCallCommandDoneStreamingEvent =
  components['schemas']['ResponseShellCallCommandDoneStreamingEvent'];
export type ResponseShellCallOutputContentDeltaStreamingEvent =
  components['schemas']['ResponseShellCallOutputContentDeltaStreamingEvent'];
export type ResponseShellCallOutputContentDoneStreamingEvent =
  components['schemas']['ResponseShellCallOutputContentDoneStreamingEvent'];
export type ResponseStreamErrorEvent = components['schemas']['ResponseStreamErrorEvent'];
export type ResponseStreamEvent = components['schemas']['ResponseStreamEvent'];
export type ResponseStreamOptions = components['schemas']['ResponseStreamOptions'];
export type ResponseTextDeltaEvent = components['schemas']['ResponseTextDeltaEvent'];
export type ResponseTextDoneEvent = components['schemas']['ResponseTextDoneEvent'];
export type ResponseTextParam = components['schemas']['ResponseTextParam'];
export type ResponseUsage = components['schemas']['ResponseUsage'];
export type ResponseWebSearchCallCompletedEvent = components['schemas']['ResponseWebSearchCallCompletedEvent'];
export type ResponseWebSearchCallInProgressEvent = components['schemas']['ResponseWebSearchCallInProgressEvent'];
export type ResponseWebSearchCallSearchingEvent = components['schemas']['ResponseWebSearchCallSearchingEvent'];
export type RunCompletionUsage = components['schemas']['RunCompletionUsage'];
export type RunGraderRequest = components['schemas']['RunGraderRequest'];
export type RunGraderResponse = components['schemas']['RunGraderResponse'];
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
export type ScreenshotParam = components['schemas']['ScreenshotParam'];
export type ScrollParam = components['schemas']['ScrollParam'];
export type SearchContentType = components['schemas']['SearchContentType'];
export type SearchContextSize = components['schemas']['SearchContextSize'];
export type ServiceTier = components['schemas']['ServiceTier'];
export type ServiceTierEnum = components['schemas']['ServiceTierEnum'];
export type ShellCallOutputDelta = components['schemas']['ShellCallOutputDelta'];
export type SkillReferenceParam = components['schemas']['SkillReferenceParam'];
export type SpecificApplyPatchParam = components['schemas']['SpecificApplyPatchParam'];
export type SpecificFunctionShellParam = components['schemas']['SpecificFunctionShellParam'];
export type SpecificProgrammaticToolCallingParam = components['schemas']['SpecificProgrammaticToolCallingParam'];
export type StaticChunkingStrategy = components['schemas']['StaticChunkingStrategy'];
export type StaticChunkingStrategyRequestParam = components['schemas']['StaticChunkingStrategyRequestParam'];
export type StaticChunkingStrategyResponseParam = components['schemas']['StaticChunkingStrategyResponseParam'];
export type StopConfiguration = components['schemas']['StopConfiguration'];
export type SubmitToolOutputsRunRequest = components['schemas']['SubmitToolOutputsRunRequest'];
export type SummaryTextContent = components['schemas']['SummaryTextContent'];
export type TextAnnotation = components['schemas']['TextAnnotation'];
export type TextAnnotationDelta = components['schemas']['TextAnnotationDelta'];
export type TextContent = components['schemas']['TextContent'];
export type TextResponseFormatConfiguration = components['schemas']['TextResponseFormatConfiguration'];
export type TextResponseFormatJsonSchema = components['schemas']['TextResponseFormatJsonSchema'];
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
export type ToggleCertificatesRequest = components['schemas']['ToggleCertificatesRequest'];
export type TokenCountsBody = components['schemas']['TokenCountsBody'];
export type TokenCountsResource = components['schemas']['TokenCountsResource'];
export type Tool = components['schemas']['Tool'];
export type ToolCallCaller = components['schemas']['ToolCallCaller'];
export type ToolCallCallerParam = components['schemas']['ToolCallCallerParam'];
export type ToolChoiceAllowed = components['schemas']['ToolChoiceAllowed'];
export type ToolChoiceCustom = components['schemas']['ToolChoiceCustom'];
export type ToolChoiceFunction = components['schemas']['ToolChoiceFunction'];
export type ToolChoiceMCP = components['schemas']['ToolChoiceMCP'];
export type ToolChoiceOptions = components['schemas']['ToolChoiceOptions'];
export type ToolChoiceParam = components['schemas']['ToolChoiceParam'];
export type ToolChoiceTypes = components['schemas']['ToolChoiceTypes'];
export type ToolSearchCall = components['schemas']['ToolSearchCall'];
export type ToolSearchCallItemParam = components['schemas']['ToolSearchCallItemParam'];
export type ToolSearchExecutionType = components['schemas']['ToolSearchExecutionType'];
export type ToolSearchOutput = components['schemas']['ToolSearchOutput'];
export type ToolSearchOutputItemParam = components['schemas']['ToolSearchOutputItemParam'];
export type ToolSearchToolParam = components['schemas']['ToolSearchToolParam'];
export type ToolsArray = components['schemas']['ToolsArray'];
export type TopLogProb = components['schemas']['TopLogProb'];
export type TruncationEnum = components['schemas']['TruncationEnum'];
export type TruncationObject = components['schemas']['TruncationObject'];
export type TypeParam = components['schemas']['TypeParam'];
export type UpdateProjectServiceAccountBody = components['schemas']['UpdateProjectServiceAccountBody'];
export type UpdateVectorStoreFileAttributesRequest = components['schemas']['UpdateVectorStoreFileAttributesRequest'];
export type UpdateVectorStoreRequest = components['schemas']['UpdateVectorStoreRequest'];
export type UploadCertificateRequest = components['schemas']['UploadCertificateRequest'];
export type UrlCitationBody = components['schemas']['UrlCitationBody'];
export type UsageAudioSpeechesResult = components['schemas']['UsageAudioSpeechesResult'];
export type UsageAudioTranscriptionsResult = components['schemas']['UsageAudioTranscriptionsResult'];
export type UsageCodeInterpreterSessionsResult = components['schemas']['UsageCodeInterpreterSessionsResult'];
export type UsageCompletionsResult = components['schemas']['UsageCompletionsResult'];
export type UsageEmbeddingsResult = components['schemas']['UsageEmbeddingsResult'];
export type UsageFileSearchCallsResult = components['schemas']['UsageFileSearchCallsResult'];
export type UsageImagesResult = components['schemas']['UsageImagesResult'];
export type UsageModerationsResult = components['schemas']['UsageModerationsResult'];
export type UsageResponse = components['schemas']['UsageResponse'];
export type UsageTimeBucket = components['schemas']['UsageTimeBucket'];
export type UsageVectorStoresResult = components['schemas']['UsageVectorStoresResult'];
export type UsageWebSearchCallsResult = components['schemas']['UsageWebSearchCallsResult'];
export type ValidateGraderRequest = components['schemas']['ValidateGraderRequest'];
export type ValidateGraderResponse = components['schemas']['ValidateGraderResponse'];
export type VectorStoreExpirationAfter = components['schemas']['VectorStoreExpirationAfter'];
export type VectorStoreFileAttributes = components['schemas']['VectorStoreFileAttributes'];
export type VectorStoreFileBatchObject = components['schemas']['VectorStoreFileBatchObject'];
export type VectorStoreFileContentObject = components['schemas']['VectorStoreFileContentObject'];
export type VectorStoreFileContentResponse = components['schemas']['VectorStoreFileContentResponse'];
export type VectorStoreFileObject = components['schemas']['VectorStoreFileObject'];
export type VectorStoreObject = components['schemas']['VectorStoreObject'];
export type VectorStoreSearchRequest = components['schemas']['VectorStoreSearchRequest'];
export type VectorStoreSearchResultContentObject = components['schemas']['VectorStoreSearchResultContentObject'];
export type VectorStoreSearchResultItem = components['schemas']['VectorStoreSearchResultItem'];
export type VectorStoreSearchResultsPage = components['schemas']['VectorStoreSearchResultsPage'];
export type Verbosity = components['schemas']['Verbosity'];
export type VoiceIdsOrCustomVoice = components['schemas']['VoiceIdsOrCustomVoice'];
export type VoiceIdsShared = components['schemas']['VoiceIdsShared'];
export type WaitParam = components['schemas']['WaitParam'];
export type WebSearchActionFind = components['schemas']['WebSearchActionFind'];
export type WebSearchActionOpenPage = components['schemas']['WebSearchActionOpenPage'];
export type WebSearchActionSearch = components['schemas']['WebSearchActionSearch'];
export type WebSearchApproximateLocation = components['schemas']['WebSearchApproximateLocation'];
export type WebSearchContextSize = components['schemas']['WebSearchContextSize'];
export type WebSearchLocation = components['schemas']['WebSearchLocation'];
export type WebSearchPreviewTool = components['schemas']['WebSearchPreviewTool'];
export type WebSearchTool = components['schemas']['WebSearchTool'];
export type WebSearchToolCall = components['schemas']['WebSearchToolCall'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterOpenAiBeta = components['parameters']['OpenAI-Beta'];
export type ParameterApiKeyIds = components['parameters']['api_key_ids'];
export type ParameterBucketWidth = components['parameters']['bucket_width'];
export type ParameterEndTime = components['parameters']['end_time'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOrder = components['parameters']['order'];
export type ParameterPage = components['parameters']['page'];
export type ParameterProjectIds = components['parameters']['project_ids'];
export type ParameterStartTime = components['parameters']['start_time'];
export type ParameterUserIds = components['parameters']['user_ids'];
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
/** Every operation of the contract by its operationId. */
export interface operations {
  listAssistants: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the assistant with this id. Pass the `last_id` of the previous page.
         * @example asst_Gt6yMw2KdX8fLr4QzV9sNc3H
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the assistant with this id. Pass the `first_id` of the following page.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        before?: string;
      };
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
      /** @description The stored assistant. Runs refer to it by its id. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as returned when it was created.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyAssistantRequest'];
      };
    };
    responses: {
      /** @description The updated assistant. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assistant is deleted. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Initial content of the thread. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateThreadRequest'];
      };
    };
    responses: {
      /** @description The stored thread. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The assistant, the new thread, and the settings of this run. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateThreadAndRunRequest'];
      };
    };
    responses: {
      /** @description The run on the new thread, or its events. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyThreadRequest'];
      };
    };
    responses: {
      /** @description The updated thread. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The thread is deleted. */
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
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the message with this id. Pass the `last_id` of the previous page.
         * @example msg_Zr5nTc8KwQ2xLd9MvY4sJb7G
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the message with this id. Pass the `first_id` of the following page.
         * @example msg_Dn8vKc4XsT6zQm2LwR9yHb5J
         */
        before?: string;
        /**
         * @description Return only messages written by this run. If omitted, all messages.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id?: string;
      };
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
      /** @description The stored message. It gets no answer until a run is created. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyMessageRequest'];
      };
    };
    responses: {
      /** @description The updated message. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
      /** @description The message is deleted. */
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
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the run with this id. Pass the `last_id` of the previous page.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the run with this id. Pass the `first_id` of the following page.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        before?: string;
      };
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
         * @description Extra fields to include in steps. If omitted, search results have no text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: components['schemas']['RunStepInclude'][];
      };
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** @description The assistant and the settings of this run. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
      /** @description The current state of the run. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyRunRequest'];
      };
    };
    responses: {
      /** @description The updated run. */
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
      /** @description The run, which is being cancelled. */
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
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the step with this id. Pass the `last_id` of the previous page.
         * @example step_Wq4zRk8LnT2xVc6MdS9yPb3H
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the step with this id. Pass the `first_id` of the following page.
         * @example step_Pm2kXs7VzT4nRc9LdQ6wYb8K
         */
        before?: string;
        /**
         * @description Extra fields to include in steps. If omitted, search results have no text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: components['schemas']['RunStepInclude'][];
      };
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
         * @description Extra fields to include in steps. If omitted, search results have no text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: components['schemas']['RunStepInclude'][];
      };
      header?: {
        /**
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
         * @description Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * @description Id of the thread, as returned when it was created.
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
    /** @description Outputs of the tool calls. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitToolOutputsRunRequest'];
      };
    };
    responses: {
      /** @description The run, queued again, or an event stream of its continuation. */
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
  listAuditLogs: {
    parameters: {
      query?: {
        /**
         * @description Return only events in this time range. If omitted, all events that are still stored.
         * @example {
         *       "gte": 1787756400,
         *       "lt": 1787788800
         *     }
         */
        effective_at?: {
          /**
           * Format: unixtime
           * @description After this time, in Unix seconds.
           */
          gt?: number;
          /**
           * Format: unixtime
           * @description At or after this time, in Unix seconds.
           */
          gte?: number;
          /**
           * Format: unixtime
           * @description Before this time, in Unix seconds.
           */
          lt?: number;
          /**
           * Format: unixtime
           * @description At or before this time, in Unix seconds.
           */
          lte?: number;
        };
        /**
         * @description Return only events in these projects.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: string[];
        /**
         * @description Return only events of these types.
         * @example [
         *       "api_key.created",
         *       "api_key.updated"
         *     ]
         */
        'event_types[]'?: components['schemas']['AuditLogEventType'][];
        /**
         * @description Return only events caused by these users, service accounts or API keys. API keys are given by their tracking ids.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g",
         *       "svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f"
         *     ]
         */
        'actor_ids[]'?: string[];
        /**
         * @description Return only events caused by users with these email addresses.
         * @example [
         *       "mira.okafor@example.com"
         *     ]
         */
        'actor_emails[]'?: string[];
        /**
         * @description Return only events that affect these objects, such as a project or a key. The ids are those in the event details.
         * @example [
         *       "key_Zs5HtYp2RwJk8VdFq3NcLx7B"
         *     ]
         */
        'resource_ids[]'?: string[];
        /**
         * @description If true, returns tenant events only; `event_types[]` can then contain no other types. Otherwise, tenant events are never listed.
         * @example false
         */
        tenant_only?: boolean;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the entry with this id. Pass the `last_id` of the previous page.
         * @example audit_log-C63dLEBWuNvgn5G9PMHGitEs
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the entry with this id. Pass the `first_id` of the following page.
         * @example audit_log-Dw7PwxZSYUJHiHHFmEvgB5H5
         */
        before?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the audit log. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListAuditLogsResponse'];
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
  listOrganizationCertificates: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the certificate with this id. Pass the `last_id` of the previous page.
         * @example cert_2BvGk4XpJ9nQ7tRwZ5mCy8Ld
         */
        after?: string;
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of certificates. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListCertificatesResponse'];
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
  uploadCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The certificate and its name. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UploadCertificateRequest'];
      };
    };
    responses: {
      /** @description The stored certificate. Activate it by its id. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Certificate'];
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
  activateOrganizationCertificates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The certificates to activate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ToggleCertificatesRequest'];
      };
    };
    responses: {
      /** @description The activated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationCertificateActivationResponse'];
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
  deactivateOrganizationCertificates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The certificates to deactivate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ToggleCertificatesRequest'];
      };
    };
    responses: {
      /** @description The deactivated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationCertificateDeactivationResponse'];
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
  getCertificate: {
    parameters: {
      query?: {
        /**
         * @description Extra fields to include. `content` adds the certificate in PEM format as `certificate_details.content`.
         * @example [
         *       "content"
         *     ]
         */
        'include[]'?: 'content'[];
      };
      header?: never;
      path: {
        /**
         * @description Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metadata of the certificate. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Certificate'];
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
  modifyCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    /** @description The new name. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ModifyCertificateRequest'];
      };
    };
    responses: {
      /** @description The renamed certificate. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Certificate'];
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
  deleteCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The certificate is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteCertificateResponse'];
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
  listProjectCertificates: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the certificate with this id. Pass the `last_id` of the previous page.
         * @example cert_2BvGk4XpJ9nQ7tRwZ5mCy8Ld
         */
        after?: string;
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of certificates. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListProjectCertificatesResponse'];
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
  activateProjectCertificates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** @description The certificates to activate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ToggleCertificatesRequest'];
      };
    };
    responses: {
      /** @description The activated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationProjectCertificateActivationResponse'];
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
  deactivateProjectCertificates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** @description The certificates to deactivate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ToggleCertificatesRequest'];
      };
    };
    responses: {
      /** @description The deactivated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationProjectCertificateDeactivationResponse'];
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
         * @description Return only completions of this model. If omitted, those of all models.
         * @example gpt-5.4-mini-2026-03-17
         */
        model?: string;
        /**
         * @description Return only completions with all of these metadata pairs, such as `metadata[ticket]=4711`.
         * @example {
         *       "ticket": "4711"
         *     }
         */
        metadata?: components['schemas']['Metadata'];
        /**
         * @description Cursor: the page starts after the completion with this id. Pass the `last_id` of the previous page.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
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
    /** @description The conversation, the model and its parameters. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateChatCompletionRequest'];
      };
    };
    responses: {
      /** @description The completion, or chunks of it with `stream: true`. */
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
         * @description Id of a completion that was created with `store: true`.
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
         * @description Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /** @description The new metadata, all pairs. */
    requestBody: {
      content: {
        'application/json': {
          /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
          metadata: components['schemas']['Metadata'];
        };
      };
    };
    responses: {
      /** @description The completion with its new metadata. */
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
         * @description Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The completion is deleted. */
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
         * @description Cursor: the page starts after the message with this id. Pass the `last_id` of the previous page.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa-0
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by position in the conversation. `asc` starts with the oldest message.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * @description Id of a completion that was created with `store: true`.
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
  createCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The prompt, the model and its sampling parameters. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateCompletionRequest'];
      };
    };
    responses: {
      /** @description The completions, or chunks of them with `stream: true`. */
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
          'application/json': components['schemas']['CreateCompletionResponse'];
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
  createEmbedding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The texts, the model and the format of the vectors. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEmbeddingRequest'];
      };
    };
    responses: {
      /** @description The vectors. */
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
          'application/json': components['schemas']['CreateEmbeddingResponse'];
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
  listEvals: {
    parameters: {
      query?: {
        /**
         * @description Cursor: the page starts after the evaluation with this id. Pass the `last_id` of the previous page.
         * @example eval_6a8e79f21e608190bd4480c9f3a7526e
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by time. `order_by` selects the time.
         * @example desc
         */
        order?: 'asc' | 'desc';
        /**
         * @description Time to sort by: creation or last change.
         * @example updated_at
         */
        order_by?: 'created_at' | 'updated_at';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of evaluations. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvalList'];
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
  createEval: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The shape of the data and the graders. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEvalRequest'];
      };
    };
    responses: {
      /** @description The evaluation, ready for runs. */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Eval'];
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
  getEval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current state of the evaluation. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Eval'];
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
  updateEval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': {
          /** @description New name of the evaluation. */
          name?: string;
          /** @description Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
          metadata?: components['schemas']['Metadata'];
        };
      };
    };
    responses: {
      /** @description The updated evaluation. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Eval'];
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
  deleteEval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The evaluation is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Marks the kind of object that was deleted.
             * @constant
             */
            object: 'eval.deleted';
            /** @description True if the object was deleted. */
            deleted: boolean;
            /** @description Id of the deleted run. */
            eval_id: string;
          };
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
  getEvalRuns: {
    parameters: {
      query?: {
        /**
         * @description Cursor: the page starts after the run with this id. Pass the `last_id` of the previous page.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example desc
         */
        order?: 'asc' | 'desc';
        /**
         * @description Return only runs with this status. If omitted, all runs.
         * @example completed
         */
        status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
      };
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
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
          'application/json': components['schemas']['EvalRunList'];
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
  createEvalRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /** @description The data source, and the model if answers are needed. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEvalRunRequest'];
      };
    };
    responses: {
      /** @description The queued run. */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvalRun'];
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
  getEvalRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current state of the run. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvalRun'];
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
  deleteEvalRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Marks the kind of object that was deleted.
             * @constant
             */
            object?: 'eval.run.deleted';
            /** @description True if the object was deleted. */
            deleted?: boolean;
            /** @description Id of the deleted run. */
            run_id?: string;
          };
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
  cancelEvalRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea3ec9b0881909c55a7d1e48f2036
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled run. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvalRun'];
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
  getEvalRunOutputItems: {
    parameters: {
      query?: {
        /**
         * @description Cursor: the page starts after the item with this id. Pass the `last_id` of the previous page.
         * @example outputitem_6a8ea1b4779c8190ad03c85fe216b97d
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Return only passed or only failed items. If omitted, both.
         * @example fail
         */
        status?: 'fail' | 'pass';
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of output items. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvalRunOutputItemList'];
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
  getEvalRunOutputItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * @description Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
        /**
         * @description Id of the output item within the run.
         * @example outputitem_6a8ea1b7e0948190b6f20d7c15a93e48
         */
        output_item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The graded row. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvalRunOutputItem'];
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
         * @description Return only files with this purpose. If omitted, all files.
         * @example fine-tune
         */
        purpose?: string;
        /**
         * @description Maximum number of files per page.
         * @example 100
         */
        limit?: number;
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page.
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
    /** @description The document and its purpose, as form fields. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CreateFileRequest'];
      };
    };
    responses: {
      /** @description The uploaded file. Pass its id wherever an operation takes a file. */
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
         * @description Id of the file, as returned by its upload.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metadata of the file. */
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
         * @description Id of the file, as returned by its upload.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is deleted. */
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
         * @description Id of the file to download.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The content of the file, in any format. */
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
  runGrader: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The grader, the answer to score, and the fields of the example. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RunGraderRequest'];
      };
    };
    responses: {
      /** @description The score, or the error of the grader. */
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
          'application/json': components['schemas']['RunGraderResponse'];
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
  validateGrader: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The grader to check. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ValidateGraderRequest'];
      };
    };
    responses: {
      /** @description The valid grader. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidateGraderResponse'];
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
  listFineTuningCheckpointPermissions: {
    parameters: {
      query?: {
        /**
         * @description Return only the permission of this project. If omitted, all permissions.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id?: string;
        /**
         * @description Cursor: the page starts after the permission with this id. Pass the `last_id` of the previous page.
         * @example cp_Hc6NvWx9LsTq4KzBm2RdYp8J
         */
        after?: string;
        /**
         * @description Maximum number of permissions per page.
         * @example 5
         */
        limit?: number;
        /**
         * @description Sort direction by creation time. `ascending` starts with the oldest. Other lists use `asc` and `desc`.
         * @example ascending
         */
        order?: 'ascending' | 'descending';
      };
      header?: never;
      path: {
        /**
         * @description Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of permissions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFineTuningCheckpointPermissionResponse'];
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
  createFineTuningCheckpointPermission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    /** @description The projects to give access to. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateFineTuningCheckpointPermissionRequest'];
      };
    };
    responses: {
      /** @description The new permissions, one per project, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFineTuningCheckpointPermissionResponse'];
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
  deleteFineTuningCheckpointPermission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
        /**
         * @description Id of the permission, as returned by its creation or by the list.
         * @example cp_Vn3TzKq8WbXc2RmLs7HpYd4G
         */
        permission_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permission is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteFineTuningCheckpointPermissionResponse'];
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
  listPaginatedFineTuningJobs: {
    parameters: {
      query?: {
        /**
         * @description Cursor: the page starts after the job with this id. Pass the id of the last job of the previous page.
         * @example ftjob-Hw9XcNv5KsBq3TzRm7LdYp2F
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Return only jobs with all of these metadata pairs, such as `metadata[team]=support-desk`. `metadata=null` returns jobs without metadata.
         * @example {
         *       "team": "support-desk"
         *     }
         */
        metadata?: components['schemas']['Metadata'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of jobs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListPaginatedFineTuningJobsResponse'];
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
  createFineTuningJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The base model, the training data and the method. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateFineTuningJobRequest'];
      };
    };
    responses: {
      /** @description The new job, before training starts. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FineTuningJob'];
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
  retrieveFineTuningJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current state of the job. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FineTuningJob'];
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
  cancelFineTuningJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled job. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FineTuningJob'];
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
  listFineTuningJobCheckpoints: {
    parameters: {
      query?: {
        /**
         * @description Cursor: the page starts after the checkpoint with this id. Pass the `last_id` of the previous page.
         * @example ftckpt_Nw7LqXc3VzTk9RbMs5HdYp2K
         */
        after?: string;
        /**
         * @description Maximum number of checkpoints per page.
         * @example 5
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of checkpoints. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFineTuningJobCheckpointsResponse'];
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
  listFineTuningEvents: {
    parameters: {
      query?: {
        /**
         * @description Cursor: the page starts after the event with this id. Pass the id of the last event of the previous page.
         * @example ftevent-Wc8TnRz4LqXk2VbMs9HdYp6F
         */
        after?: string;
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of events. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFineTuningJobEventsResponse'];
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
  pauseFineTuningJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job, which is being paused. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FineTuningJob'];
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
  resumeFineTuningJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job, queued or running. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FineTuningJob'];
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
  listModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The models. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListModelsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  retrieveModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the model. Percent-encode slashes.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2
         */
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The model. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Model'];
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
  deleteModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the model. Percent-encode slashes.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2
         */
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The model is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteModelResponse'];
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
  createModeration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The content to classify, and the model. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateModerationRequest'];
      };
    };
    responses: {
      /** @description The moderation results. */
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
          'application/json': components['schemas']['CreateModerationResponse'];
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
  listProjects: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the project with this id. Pass the `last_id` of the previous page.
         * @example proj_Gd8XsLq3VtJ5nRwC7yKbM2fz
         */
        after?: string;
        /**
         * @description Whether to include archived projects.
         * @example true
         */
        include_archived?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of projects. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectListResponse'];
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
  createProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The name of the project and the location of its data. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectCreateRequest'];
      };
    };
    responses: {
      /** @description The new project, ready for users, service accounts and keys. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Project'];
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
  retrieveProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metadata of the project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Project'];
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
  modifyProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectUpdateRequest'];
      };
    };
    responses: {
      /** @description The updated project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Project'];
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
  listProjectApiKeys: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the key with this id. Pass the `last_id` of the previous page.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        after?: string;
        /**
         * @description Return only keys whose owner currently has access to the project (`active`) or has lost it (`inactive`); `any` returns both. If omitted, keys of former members can be missing.
         * @example any
         */
        owner_project_access?: 'active' | 'inactive' | 'any';
      };
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of keys. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectApiKeyListResponse'];
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
  retrieveProjectApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metadata of the key. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectApiKey'];
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
  deleteProjectApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key is revoked. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectApiKeyDeleteResponse'];
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
  archiveProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project to archive.
         * @example proj_Xk5RtGz8Wb1QvJm6Ch3PyN9s
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archived project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Project'];
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
  retrieveProjectModelPermissions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The model permissions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectModelPermissions'];
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
  updateProjectModelPermissions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** @description The complete permissions. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectModelPermissionsUpdateRequest'];
      };
    };
    responses: {
      /** @description The new permissions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectModelPermissions'];
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
  deleteProjectModelPermissions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The permissions are deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectModelPermissionsDeleteResponse'];
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
  listProjectRateLimits: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of rate limits per page.
         * @example 50
         */
        limit?: number;
        /**
         * @description Cursor: the page starts after the rate limit with this id. Pass the `last_id` of the previous page.
         * @example rl-gpt-4o-transcribe
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the rate limit with this id. Pass the `first_id` of the following page.
         * @example rl-gpt-5-mini
         */
        before?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of rate limits. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectRateLimitListResponse'];
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
  updateProjectRateLimits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the rate limit, as returned by the list.
         * @example rl-gpt-5-mini
         */
        rate_limit_id: string;
      };
      cookie?: never;
    };
    /** @description The limits to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectRateLimitUpdateRequest'];
      };
    };
    responses: {
      /** @description The updated rate limit. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectRateLimit'];
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
  listProjectServiceAccounts: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the service account with this id. Pass the `last_id` of the previous page.
         * @example svc_acct_9Ld2PxHk6ZrWv4QnBt8CmS3j
         */
        after?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of service accounts. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectServiceAccountListResponse'];
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
  createProjectServiceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** @description The name of the new account. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectServiceAccountCreateRequest'];
      };
    };
    responses: {
      /** @description The account. Store the secret in `api_key.value` now. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectServiceAccountCreateResponse'];
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
  retrieveProjectServiceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metadata of the account. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectServiceAccount'];
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
  updateProjectServiceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProjectServiceAccountBody'];
      };
    };
    responses: {
      /** @description The updated account. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectServiceAccount'];
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
  deleteProjectServiceAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectServiceAccountDeleteResponse'];
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
  createProjectServiceAccountApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    /** @description Name and scopes of the key. Both are optional. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['CreateProjectServiceAccountApiKeyBody'];
      };
    };
    responses: {
      /** @description The key. Store the secret in `value` now. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectServiceAccountApiKey'];
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
  listProjectUsers: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Cursor: the page starts after the member with this id. Pass the `last_id` of the previous page.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        after?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of members. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectUserListResponse'];
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
  createProjectUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** @description The user and the role. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectUserCreateRequest'];
      };
    };
    responses: {
      /** @description The new member. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectUser'];
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
  retrieveProjectUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The membership. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectUser'];
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
  modifyProjectUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    /** @description The new role. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProjectUserUpdateRequest'];
      };
    };
    responses: {
      /** @description The membership with its new role. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectUser'];
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
  deleteProjectUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * @description Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is removed from the project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectUserDeleteResponse'];
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
  createResponse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The input, the model and its parameters. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateResponse'];
      };
    };
    responses: {
      /** @description The response, or its events with `stream: true`. The status is 200 even if the model failed; check `status`. */
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
          'application/json': components['schemas']['Response'];
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['ContentTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getResponse: {
    parameters: {
      query?: {
        /**
         * @description Extra data to include. If omitted, none.
         * @example [
         *       "file_search_call.results",
         *       "reasoning.encrypted_content"
         *     ]
         */
        'include[]'?: components['schemas']['IncludeEnum'][];
        /**
         * @description Whether to return an event stream instead of the current state. Defaults to false.
         * @example false
         */
        stream?: boolean;
        /**
         * @description Sequence number of the last event received. Only later events are sent. Requires `stream`.
         * @example 7
         */
        starting_after?: number;
        /**
         * @description Whether deltas contain an `obfuscation` of random length, as protection against eavesdroppers. On by default. Requires `stream`.
         * @example false
         */
        include_obfuscation?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The current state of the response, or its events with `stream`. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Response'];
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
  deleteResponse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The response is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResponseDeleted'];
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
  cancelResponse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of a response that was created with `background: true`.
         * @example resp_0e8a3aef77dc7b58a7ab498e4feb9c8d
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled response, with its output so far. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Response'];
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
  listInputItems: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the item with this id. Pass the `last_id` of the previous page.
         * @example msg_0c2b44487a188d4c310b519be8cb6927
         */
        after?: string;
        /**
         * @description Extra data to include. If omitted, none.
         * @example [
         *       "message.input_image.image_url"
         *     ]
         */
        'include[]'?: components['schemas']['IncludeEnum'][];
      };
      header?: never;
      path: {
        /**
         * @description Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of input items. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResponseItemList'];
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
  getInputTokenCounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The request to count. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['TokenCountsBody'];
      };
    };
    responses: {
      /** @description The input token count. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenCountsResource'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['ContentTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  compactConversation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The conversation, and the model that will continue it. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CompactResponseMethodPublicBody'];
      };
    };
    responses: {
      /** @description The items that replace the conversation. */
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
          'application/json': components['schemas']['CompactResource'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['ContentTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  usageCosts: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket. Costs are available per day only.
         * @example 1d
         */
        bucket_width?: '1d';
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "line_item"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'line_item' | 'api_key_id')[];
        /**
         * @description Maximum number of buckets per page.
         * @example 1
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Daily costs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageAudioSpeeches: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "gpt-4o-mini-tts"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Characters per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageAudioTranscriptions: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "gpt-4o-transcribe"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Seconds of audio per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageCodeInterpreterSessions: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Group by project: each bucket then has one result per project. If omitted, it has a single result with a null `project_id`.
         * @example [
         *       "project_id"
         *     ]
         */
        'group_by[]'?: 'project_id'[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sessions per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageCompletions: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "gpt-5.4-mini"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description True counts batch jobs only; false counts everything else. If omitted, both.
         * @example false
         */
        batch?: boolean;
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Input and output tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageEmbeddings: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "text-embedding-3-small"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "user_id",
         *       "api_key_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageFileSearchCalls: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only searches in these vector stores.
         * @example [
         *       "vs_6Hk2QmXr9TzLp4WdVb8NcYsE"
         *     ]
         */
        'vector_store_ids[]'?: string[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "vector_store_id"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description File searches per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageImages: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only images from these sources.
         * @example [
         *       "image.generation"
         *     ]
         */
        'sources[]'?: ('image.generation' | 'image.edit' | 'image.variation')[];
        /**
         * @description Count only images of these sizes, in pixels.
         * @example [
         *       "1024x1024"
         *     ]
         */
        'sizes[]'?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "gpt-image-1"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model",
         *       "size",
         *       "source"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Images per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageModerations: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "omni-moderation-latest"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Moderated tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageVectorStores: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Group by project: each bucket then has one result per project. If omitted, it has a single result with a null `project_id`.
         * @example [
         *       "project_id"
         *     ]
         */
        'group_by[]'?: 'project_id'[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Storage per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  usageWebSearchCalls: {
    parameters: {
      query: {
        /**
         * @description Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * @description End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * @description Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * @description Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * @description Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * @description Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * @description Count only usage of these models.
         * @example [
         *       "gpt-5.4-mini"
         *     ]
         */
        'models[]'?: string[];
        /**
         * @description Count only searches with this context size.
         * @example [
         *       "medium"
         *     ]
         */
        'context_levels[]'?: ('low' | 'medium' | 'high')[];
        /**
         * @description Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model",
         *       "context_level"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[];
        /**
         * @description Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * @description Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
         * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
         */
        page?: components['parameters']['page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Web searches per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UsageResponse'];
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
  listVectorStores: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the store with this id. Pass the `last_id` of the previous page.
         * @example vs_Bq7RtYx3KmWd9LzHn5VcJ2Pf
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the store with this id. Pass the `first_id` of the following page.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        before?: string;
      };
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of vector stores. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListVectorStoresResponse'];
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
  createVectorStore: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /** @description The name, the first files and the expiry policy of the store. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateVectorStoreRequest'];
      };
    };
    responses: {
      /** @description The store. Its first files may still be in progress. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreObject'];
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
  getVectorStore: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store and its status. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreObject'];
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
  modifyVectorStore: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** @description Fields to update. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateVectorStoreRequest'];
      };
    };
    responses: {
      /** @description The updated store. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreObject'];
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
  deleteVectorStore: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The store is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteVectorStoreResponse'];
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
  searchVectorStore: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** @description The query and its filters. */
    requestBody: {
      content: {
        'application/json': components['schemas']['VectorStoreSearchRequest'];
      };
    };
    responses: {
      /** @description The search results. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreSearchResultsPage'];
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
  listVectorStoreFiles: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page.
         * @example file-9PxVb3TnLc6QwKyR
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the file with this id. Pass the `first_id` of the following page.
         * @example file-4JdWq7RmKx2HvTzP
         */
        before?: string;
        /**
         * @description Return only files in this state. If omitted, all files.
         * @example completed
         */
        filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
      };
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
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
          'application/json': components['schemas']['ListVectorStoreFilesResponse'];
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
  createVectorStoreFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** @description The file, its attributes and its chunking strategy. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateVectorStoreFileRequest'];
      };
    };
    responses: {
      /** @description The file, in progress. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileObject'];
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
  getVectorStoreFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file and its status in the store. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'openai-poll-after-ms': components['headers']['openai-poll-after-ms'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileObject'];
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
  updateVectorStoreFileAttributes: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    /** @description The new attributes. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateVectorStoreFileAttributesRequest'];
      };
    };
    responses: {
      /** @description The file with its new attributes. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileObject'];
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
  deleteVectorStoreFile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is removed from the store. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteVectorStoreFileResponse'];
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
  retrieveVectorStoreFileContent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text, in parts. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileContentResponse'];
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
  createVectorStoreFileBatch: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** @description The files and their attributes. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateVectorStoreFileBatchRequest'];
      };
    };
    responses: {
      /** @description The batch. Its files are in progress. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileBatchObject'];
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
  getVectorStoreFileBatch: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch and its status. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'openai-poll-after-ms': components['headers']['openai-poll-after-ms'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileBatchObject'];
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
  cancelVectorStoreFileBatch: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch. Files in progress may still be completed. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VectorStoreFileBatchObject'];
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
  listFilesInVectorStoreBatch: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * @description Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page.
         * @example file-9PxVb3TnLc6QwKyR
         */
        after?: string;
        /**
         * @description Cursor for paging backwards: the page ends before the file with this id. Pass the `first_id` of the following page.
         * @example file-5GzHs8DkMf4XtNqB
         */
        before?: string;
        /**
         * @description Return only files in this state. If omitted, all files.
         * @example completed
         */
        filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
      };
      header?: {
        /**
         * @description Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * @description Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * @description Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
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
          'application/json': components['schemas']['ListVectorStoreFilesResponse'];
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
