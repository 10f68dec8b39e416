// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { Uploadable } from '../src/client/core/index.ts';
import type * as schema from './types.ts';

/** Every path of the contract with its operations, in the form that openapi-fetch takes. */
export interface paths {
  '/assistants': {
    parameters: {
      query?: never;
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * List assistants. Lists the assistants of the key's project, newest first by default.
     * @deprecated
     */
    get: operations['listAssistants'];
    put?: never;
    /**
     * Create an assistant. Stores a model with instructions and tools under an id. The assistant answers once it is run on a thread.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an assistant. Returns one assistant with its instructions, tools and resources.
     * @deprecated
     */
    get: operations['getAssistant'];
    put?: never;
    /**
     * Update an assistant. Updates the given fields. Runs in progress keep their settings.
     * @deprecated
     */
    post: operations['modifyAssistant'];
    /**
     * Delete an assistant. Deletes an assistant permanently. Its threads, files and vector stores are kept.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
     * Create a thread. Creates a thread. The body is optional; without it, the thread is empty. Threads cannot be listed, so keep the id.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
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
     * Create a thread and run it. Creates a thread and runs an assistant on it in one request. Returns the queued run immediately, or an event stream with `stream: true`.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a thread. Returns one thread without its messages. List those separately.
     * @deprecated
     */
    get: operations['getThread'];
    put?: never;
    /**
     * Update a thread. Updates the metadata of a thread, or the resources of its tools.
     * @deprecated
     */
    post: operations['modifyThread'];
    /**
     * Delete a thread. Deletes a thread permanently, with its messages and runs.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * List messages of a thread. Lists the messages of a thread, newest first by default.
     * @deprecated
     */
    get: operations['listMessages'];
    put?: never;
    /**
     * Add a message to a thread. Appends a message to a thread. While a run is in progress, the thread is locked and the server answers 400.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a message. Returns one message with its content and annotations.
     * @deprecated
     */
    get: operations['getMessage'];
    put?: never;
    /**
     * Update a message. Updates the metadata of a message. Its content cannot be changed.
     * @deprecated
     */
    post: operations['modifyMessage'];
    /**
     * Delete a message. Deletes a message from its thread. Later runs do not see it.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /**
     * List runs of a thread. Lists the runs of a thread, newest first by default.
     * @deprecated
     */
    get: operations['listRuns'];
    put?: never;
    /**
     * Run an assistant on a thread. Runs an assistant on a thread: it reads the messages, uses its tools and adds an answer. Returns the queued run immediately, or an event stream with `stream: true`. A thread can have one run in progress at a time.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a run. Returns one run. Poll it until it requires action or has ended, or stream the run instead.
     * @deprecated
     */
    get: operations['getRun'];
    put?: never;
    /**
     * Update a run. Updates the metadata of a run. To stop it, cancel it.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run. Requests the cancellation of a run. The run becomes `cancelling`, then `cancelled`. If it has already ended, the server answers 400.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * List steps of a run. Lists the steps of a run, newest first by default.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
        /**
         * Id of the step within the run.
         * @example step_Cn9dVt5XwK3mLz7QsR2yHb6T
         */
        step_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a step of a run. Returns one step with the message it wrote or the calls it made.
     * @deprecated
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit tool outputs to a run. Submits the outputs of all tool calls in one request and resumes the run. The run waits for them until `expires_at`.
     * @deprecated
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
    /** List audit logs. Lists audit log entries of the organization, newest first. Logging starts when an owner enables it in the settings. An entry must match all filters, and at least one value of each. */
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
    /** List certificates of the organization. Lists all certificates of the organization, active or not, newest first by default. */
    get: operations['listOrganizationCertificates'];
    put?: never;
    /** Upload a certificate. Stores an inactive certificate. It takes effect once it is activated for the organization or a project. An organization can have at most 50 certificates. */
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
    /** Activate certificates for the organization. Activates up to ten certificates for the whole organization, all or none. Certificates that are already active stay active. */
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
    /** Deactivate certificates for the organization. Deactivates up to ten certificates for the whole organization, all or none. Certificates that are already inactive stay inactive. */
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
         * Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a certificate. Returns the metadata of one certificate, active or not. The certificate itself is included on request. */
    get: operations['getCertificate'];
    put?: never;
    /** Update a certificate. Renames a certificate. To replace its content, upload a new certificate and delete this one. */
    post: operations['modifyCertificate'];
    /** Delete a certificate. Deletes a certificate permanently. The certificate must be inactive: deactivate it first, in the organization and in all projects. */
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
         * Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** List certificates of a project. Lists the certificates and their state in one project, newest first by default. */
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
         * Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Activate certificates for a project. Activates up to ten certificates for one project, all or none. Certificates that are already active stay active. */
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
         * Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Deactivate certificates for a project. Deactivates up to ten certificates for one project, all or none. Certificates that are already inactive stay inactive. */
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
    /** List stored chat completions. Lists completions that were created with `store: true`, oldest first by default. Other completions cannot be listed. */
    get: operations['listChatCompletions'];
    put?: never;
    /** Create a chat completion. Generates the next message of a conversation: text, audio, or tool calls. For tool calls, add the results to the messages of the next request. The supported parameters depend on the model; reasoning models in particular reject some sampling parameters. With `stream: true`, the answer is an event stream. */
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
         * Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a stored chat completion. Returns one stored completion. List its request messages separately. */
    get: operations['getChatCompletion'];
    put?: never;
    /** Update a stored chat completion. Replaces the metadata of a completion. Nothing else can be changed. */
    post: operations['updateChatCompletion'];
    /** Delete a stored chat completion. Deletes a completion and its messages permanently. */
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
         * Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /** List messages of a stored chat completion. Lists the request messages of a completion, oldest first by default. The completion itself contains the answer. */
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
    /** Create a completion. Continues a text prompt. Legacy: it gets no new models or features, but has no end date. Chat completions and responses replace it. With `stream: true`, the answer is an event stream. */
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
    /** Create embeddings. Converts texts to vectors. Texts with similar meanings get vectors that lie close together, for use in search, clustering and recommendations. */
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
     * List evaluations. Lists the evaluations of the key's project, oldest first by default.
     * @deprecated
     */
    get: operations['listEvals'];
    put?: never;
    /**
     * Create an evaluation. Creates an evaluation: the shape of its data and its graders. Runs do the grading. They also select models and prompts, so several can be compared with the same graders.
     * @deprecated
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an evaluation. Returns one evaluation. List its runs and results separately.
     * @deprecated
     */
    get: operations['getEval'];
    put?: never;
    /**
     * Update an evaluation. Updates the name or the metadata of an evaluation. Its data shape and graders cannot be changed.
     * @deprecated
     */
    post: operations['updateEval'];
    /**
     * Delete an evaluation. Deletes an evaluation permanently.
     * @deprecated
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /**
     * List runs of an evaluation. Lists the runs of an evaluation with their totals, oldest first by default.
     * @deprecated
     */
    get: operations['getEvalRuns'];
    put?: never;
    /**
     * Run an evaluation. Grades a data set. `jsonl` data already contains the answers; for `completions` and `responses`, a model can generate them first. Returns the queued run immediately. Poll it until it has ended.
     * @deprecated
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a run of an evaluation. Returns one run. Totals and usage are complete once the status is `completed`.
     * @deprecated
     */
    get: operations['getEvalRun'];
    put?: never;
    post?: never;
    /**
     * Delete a run of an evaluation. Deletes a run and its output items permanently. The evaluation is kept.
     * @deprecated
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea3ec9b0881909c55a7d1e48f2036
         */
        run_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run of an evaluation. Cancels a queued or running run. Existing results remain available.
     * @deprecated
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    /**
     * List output items of a run. Lists the graded items of a run, one per data row, oldest first by default. Each contains the row, the prompt and answer of the model, and the results of all graders.
     * @deprecated
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
        /**
         * Id of the output item within the run.
         * @example outputitem_6a8ea1b7e0948190b6f20d7c15a93e48
         */
        output_item_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve an output item of a run. Returns one graded row of a run, with the results of all graders.
     * @deprecated
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
    /** List files. Lists the files of the key's project, newest first by default. */
    get: operations['listFiles'];
    put?: never;
    /** Upload a file. Uploads a document of up to 512 MB for one purpose. The purpose determines the accepted formats: JSON Lines for fine-tuning, batches and evals; most document and image formats otherwise. */
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
         * Id of the file, as returned by its upload.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a file. Returns the metadata of one file, without its content. */
    get: operations['retrieveFile'];
    put?: never;
    post?: never;
    /** Delete a file. Deletes a file permanently. It is also removed from all vector stores. */
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
         * Id of the file to download.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /** Download a file. Returns the unchanged bytes of a file. Files with some purposes, such as `assistants`, cannot be downloaded; for them, the server answers 400. */
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
    /** Run a grader. Scores one answer, to test a grader before a job uses it. If the grader fails, the status is still 200, and `metadata.errors` gives the cause. In alpha: subject to change. */
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
    /** Validate a grader. Checks the fields, the code and the formula of a grader without running it. If it is invalid, the server answers 400 with the reason. In alpha: subject to change. */
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
         * Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    /** List checkpoint permissions. Lists the projects with access to a checkpoint that was trained in another project. Newest permissions come first by default. */
    get: operations['listFineTuningCheckpointPermissions'];
    put?: never;
    /** Create checkpoint permissions. Gives projects access to a checkpoint that was trained in another project of the organization. Requires a key of an organization owner. */
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
         * Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
        /**
         * Id of the permission, as returned by its creation or by the list.
         * @example cp_Vn3TzKq8WbXc2RmLs7HpYd4G
         */
        permission_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a checkpoint permission. Revokes the access of one project to a checkpoint. The checkpoint itself is kept. */
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
    /** List fine-tuning jobs. Lists the jobs of the organization. Pages have no first and last id; the cursor is the id of the last job. */
    get: operations['listPaginatedFineTuningJobs'];
    put?: never;
    /**
     * Create a fine-tuning job. Starts to train a model on an uploaded file. Returns immediately, while the files are still being validated; poll the job until it has ended, or list its events. Last date for new jobs at the vendor, for existing customers: 2027-01-06. Inference on models tuned by then continues.
     * @deprecated
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a fine-tuning job. Returns one job. Once `status` is `succeeded`, `fine_tuned_model` is the model to use. */
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a fine-tuning job. Ends a job immediately, before its completion. To stop it temporarily, pause it. */
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    /** List checkpoints of a fine-tuning job. Lists the checkpoints that the job saved. Each can be used as a model. */
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    /** List events of a fine-tuning job. Lists the events of a job: status messages and training metrics. */
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pause a fine-tuning job. Pauses a running job. It becomes `pausing`, then `paused` until it is resumed or cancelled. */
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Resume a fine-tuning job. Continues a paused job from where it stopped. */
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
    /** List models. Lists all models that the key can use, fine-tuned ones included. For any other model, operations answer 404. */
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
         * Id of the model. Percent-encode slashes.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2
         */
        model: string;
      };
      cookie?: never;
    };
    /** Retrieve a model. Returns the owner, the creation time and the shutdown date of a model. */
    get: operations['retrieveModel'];
    put?: never;
    post?: never;
    /** Delete a fine-tuned model. Deletes a fine-tuned model permanently. Only organization owners can do this. The vendor's models cannot be deleted. */
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
    /** Moderate text and images. Classifies content by categories of harm. It blocks and changes nothing; the caller decides what to do with the results. */
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
    /** List projects. Lists the projects of the organization. Archived projects are included on request. */
    get: operations['listProjects'];
    put?: never;
    /** Create a project. Creates a project in the organization. Projects can be archived, but not deleted. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a project. Returns the metadata of one project, archived or not. */
    get: operations['retrieveProject'];
    put?: never;
    /** Update a project. Renames a project, or changes the encryption key of its data. Archived projects cannot be changed. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** List API keys of a project. Lists the API keys of the project, both of people and of service accounts. Secrets are not included. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    /** Retrieve an API key of a project. Returns the metadata of one API key, such as its owner and its last use. The secret is not included. */
    get: operations['retrieveProjectApiKey'];
    put?: never;
    /** Update an API key of a project. Changes the scopes or the lifetime of an API key. The secret stays the same. Expired keys cannot be updated. */
    post: operations['updateProjectApiKey'];
    /** Delete an API key of a project. Revokes an API key permanently. For requests with this key, the server answers 401. */
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
         * Id of the project to archive.
         * @example proj_Xk5RtGz8Wb1QvJm6Ch3PyN9s
         */
        project_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Archive a project. Archives a project. It can no longer be used or changed, but it can be retrieved and listed. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** Retrieve model permissions of a project. Returns the models that the project can or cannot use. */
    get: operations['retrieveProjectModelPermissions'];
    put?: never;
    /** Update model permissions of a project. Sets the models that the project can or cannot use. Replaces the previous permissions completely. */
    post: operations['updateProjectModelPermissions'];
    /** Delete model permissions of a project. Deletes the model permissions of the project. It then has no restrictions of its own. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** List rate limits of a project. Lists the rate limits of the project, one per model. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the rate limit, as returned by the list.
         * @example rl-gpt-5-mini
         */
        rate_limit_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update a rate limit of a project. Changes the rate limit of the project for one model, up to the limit of the organization. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** List service accounts of a project. Lists the service accounts of the project. Their API keys are in the key list of the project. */
    get: operations['listProjectServiceAccounts'];
    put?: never;
    /** Create a service account. Creates an account for a program, by default with a first API key. Only this response contains the secret of the key. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a service account. Returns the metadata of one service account, without the secrets of its keys. */
    get: operations['retrieveProjectServiceAccount'];
    put?: never;
    /** Update a service account. Updates the name or the role of a service account. */
    post: operations['updateProjectServiceAccount'];
    /** Delete a service account. Deletes a service account permanently. Its keys stop working. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create an API key for a service account. Creates another API key for the account, for example to replace one without downtime. Only this response contains the secret. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** List users of a project. Lists the members of the project with their roles. */
    get: operations['listProjectUsers'];
    put?: never;
    /** Add a user to a project. Makes a user of the organization a member of the project. Select the user by id or by email address. */
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a user of a project. Returns the role of a user in the project, and the time when it started. */
    get: operations['retrieveProjectUser'];
    put?: never;
    /** Update a user of a project. Changes the user's role in this project. Roles in other projects stay the same. */
    post: operations['modifyProjectUser'];
    /** Remove a user from a project. Removes a user from the project. The user remains in the organization. */
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
    /** Create a response. Generates an answer to text, images and files, with optional tools. The server runs hosted tools. Calls of functions, custom tools, local shells and computers end the response: run them and send their outputs as the input of the next one. To continue a conversation, use `previous_response_id` or `conversation`, or send its items again. With `stream: true`, the answer is an event stream; with `background: true`, it is generated without an open connection. */
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
         * Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a response. Returns a stored response, which may still be in progress in the background. With `stream=true`, returns its events, past ones first; use this to resume an interrupted stream of a background response. */
    get: operations['getResponse'];
    put?: never;
    post?: never;
    /** Delete a response. Deletes a stored response and its input permanently. Responses that continue it are kept. */
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
         * Id of a response that was created with `background: true`.
         * @example resp_0e8a3aef77dc7b58a7ab498e4feb9c8d
         */
        response_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a background response. Cancels background processing. Other responses cannot be cancelled; close the connection instead. */
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
         * Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    /** List input items of a response. Lists the input items of a response, including those of earlier turns, newest first by default. Output of earlier turns, such as reasoning, can be among them. */
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
    /** Count input tokens. Counts the input tokens of a request without generating an answer. Send the fields of the intended request. */
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
    /** Compact a conversation. Compacts a long conversation into a few items with the same meaning for the model. Nothing is stored. Send the items as the input of the next response, followed by new input. */
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
    /** Get costs. Returns the daily costs of the organization. Unlike usage, costs cannot be filtered by user or model; group by `line_item` to separate models. */
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
    /** Get usage of speech generation. Returns the number of characters that were converted to speech, per time bucket. */
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
    /** Get usage of transcription. Returns the number of seconds of audio that were transcribed, per time bucket. */
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
    /** Get usage of code interpreter sessions. Returns the number of sessions of the code interpreter tool, per time bucket. */
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
    /** Get usage of text models. Returns the number of input and output tokens of Responses, Chat completions and Completions, per time bucket. Text, audio and image tokens are included. */
    get: operations['usageCompletions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organization/usage/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get usage of decisions. Returns the number of input and output tokens of decisions, per time bucket. */
    get: operations['usageDecisions'];
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
    /** Get usage of embedding models. Returns the number of input tokens of embedding models, per time bucket. */
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
    /** Get usage of file search. Returns the number of calls of the file search tool, per time bucket. */
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
    /** Get usage of image models. Returns the number of images that were generated or edited, per time bucket. */
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
    /** Get usage of moderation models. Returns the number of input tokens of moderation models, per time bucket. Moderation is free, so it does not appear in costs. */
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
    /** Get usage of vector stores. Returns the storage used by vector stores, per time bucket. */
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
    /** Get usage of web search. Returns the number of calls of the web search tool, per time bucket. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /** List vector stores. Lists the vector stores of the key's project, newest first by default. Expired stores are included. */
    get: operations['listVectorStores'];
    put?: never;
    /** Create a vector store. Creates a collection of files for semantic search. Files are split into chunks and embedded in the background: poll the store until its `status` is `completed`. Files that are already processed can be searched earlier. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a vector store. Returns the metadata of a store: its status, its size and its expiry time. */
    get: operations['getVectorStore'];
    put?: never;
    /** Update a vector store. Updates the name, the metadata or the expiry policy of a store. Files have their own operations. */
    post: operations['modifyVectorStore'];
    /** Delete a vector store. Deletes a store and its chunks permanently. The uploaded files are kept. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search a vector store. Finds the chunks that best match a query by meaning and keywords. A filter restricts the search to files with certain attributes. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** List files in a vector store. Lists the files in a store, including those that failed, newest first by default. */
    get: operations['listVectorStoreFiles'];
    put?: never;
    /** Add a file to a vector store. Adds an uploaded file to a store. It is processed in the background: poll the file until its `status` is no longer `in_progress`. For several files, create a batch; it counts as one write, and writes are limited per store. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a file in a vector store. Returns the processing status, the chunking strategy and the attributes of a file. */
    get: operations['getVectorStoreFile'];
    put?: never;
    /** Update attributes of a file in a vector store. Replaces all attributes of a file. Send those to keep as well. The chunks stay the same. */
    post: operations['updateVectorStoreFileAttributes'];
    /** Remove a file from a vector store. Removes a file and its chunks from a store. The uploaded file and other stores are not affected. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    /** Retrieve the text of a file in a vector store. Returns the text that was extracted from a file. Searches use this text, so it shows, for example, how a scanned page was recognized. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add files to a vector store. Adds up to 2000 uploaded files to a store at once, with common attributes (`file_ids`) or individual ones (`files`). Poll the batch until its `status` is no longer `in_progress`. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /** Retrieve a file batch. Returns the status of a batch and the number of processed files. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel a file batch. Cancels the processing of the remaining files. Files that are already processed stay in the store. */
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /** List files of a file batch. Lists the files of a batch in any state, newest first by default. */
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
/** The named parts of the contract: schemas, parameters, headers and responses. */
export interface components {
  schemas: {
    /** Access programs in force. */
    AccessPrograms: AccessPrograms;
    /** Access programs to run under. If omitted, the server chooses by the model and by what organization and project are entitled to. The server answers 403 to a program without entitlement. */
    AccessProgramsParam: AccessProgramsParam;
    /** Tools that were added at this point of the conversation. */
    AdditionalTools: AdditionalTools;
    /** Adds tools from this point of the conversation on. Earlier items stay unchanged. */
    AdditionalToolsItemParam: AdditionalToolsItemParam;
    /** Source of a part of the text. */
    Annotation: Annotation;
    /** Whether the change was applied. */
    ApplyPatchCallOutputStatus: ApplyPatchCallOutputStatus;
    /** Whether the caller applied the change. */
    ApplyPatchCallOutputStatusParam: ApplyPatchCallOutputStatusParam;
    /** Whether the model has completed the change. */
    ApplyPatchCallStatus: ApplyPatchCallStatus;
    /** Whether the model had completed the change. */
    ApplyPatchCallStatusParam: ApplyPatchCallStatusParam;
    /** Creates a new file. */
    ApplyPatchCreateFileOperation: ApplyPatchCreateFileOperation;
    /** File creation, as proposed by the model. */
    ApplyPatchCreateFileOperationParam: ApplyPatchCreateFileOperationParam;
    /** Deletes a file from the workspace. */
    ApplyPatchDeleteFileOperation: ApplyPatchDeleteFileOperation;
    /** File deletion, as proposed by the model. */
    ApplyPatchDeleteFileOperationParam: ApplyPatchDeleteFileOperationParam;
    /** The proposed file operation. */
    ApplyPatchOperationParam: ApplyPatchOperationParam;
    /** A change to one file that the caller must apply. Answer with an `apply_patch_call_output` item. */
    ApplyPatchToolCall: ResponseApplyPatchToolCall;
    /** A patch call of an earlier turn. */
    ApplyPatchToolCallItemParam: ApplyPatchToolCallItemParam;
    /** Result of a patch call. */
    ApplyPatchToolCallOutput: ResponseApplyPatchToolCallOutput;
    /** Reports the result of a patch call. */
    ApplyPatchToolCallOutputItemParam: ApplyPatchToolCallOutputItemParam;
    /** Lets the model propose file changes as diffs. The caller applies them. */
    ApplyPatchToolParam: ApplyPatchTool;
    /** Changes parts of an existing file. */
    ApplyPatchUpdateFileOperation: ApplyPatchUpdateFileOperation;
    /** File update, as proposed by the model. */
    ApplyPatchUpdateFileOperationParam: ApplyPatchUpdateFileOperationParam;
    /** Approximate location of the user. Search results take it into account. */
    ApproximateLocation: ApproximateLocation;
    /** A model with instructions and tools that can be run on threads. Replaced by Responses. */
    AssistantObject: Assistant;
    /** One event of a run stream. `event` is the event name, `data` the parsed JSON of the data lines. The stream covers the run up to a final status or `requires_action`, and ends with `done`. */
    AssistantStreamEvent: AssistantStreamEvent;
    /** Name of the model. Servers accept any chat model they have, fine-tuned models included. */
    AssistantSupportedModels: AssistantSupportedModels;
    /** A tool of the assistant. `type` gives its kind. */
    AssistantTool: AssistantTool;
    /** Resources of each tool. Entries of tools that are not enabled are ignored. */
    AssistantToolResources: AssistantToolResources;
    /** Lets the model write Python and run it in a sandbox, with the files of `tool_resources.code_interpreter`. */
    AssistantToolsCode: AssistantToolsCode;
    /** Lets the model search the vector stores of the assistant and the thread. */
    AssistantToolsFileSearch: AssistantToolsFileSearch;
    /** Makes an attached file available to file search. */
    AssistantToolsFileSearchTypeOnly: AssistantToolsFileSearchTypeOnly;
    /** A function of the caller. When the model calls it, the run pauses until the output is submitted. */
    AssistantToolsFunction: AssistantToolsFunction;
    /** Format of the answer. `auto` means text. The objects select plain text, any JSON, or JSON that follows a schema. */
    AssistantsApiResponseFormatOption: AssistantResponseFormatOption;
    /** Whether the model calls tools. `none` disables them, `auto` lets the model decide, `required` forces at least one call before the answer, and an object forces a call of that tool. If omitted, `auto` with tools and `none` without. */
    AssistantsApiToolChoiceOption: AssistantToolChoiceOption;
    /** A tool that the model must call. */
    AssistantsNamedToolChoice: AssistantToolChoice;
    /** The function to call. Required if `type` is `function`. */
    AssistantsNamedToolChoiceFunction: AssistantToolChoiceFunction;
    /** One event in the organization. In addition to the common fields, an entry has a field named after its `type` with the details: an entry of type `api_key.created` has the property `api_key.created`. Types without known details have no such field. */
    AuditLog: AuditLogListResponse;
    /** Actor of an event, either through a browser session or through an API key. */
    AuditLogActor: AuditLogActor;
    /** API key of the request, present if `type` is `api_key`. */
    AuditLogActorApiKey: AuditLogActorApiKey;
    /** A service account that caused an event. */
    AuditLogActorServiceAccount: AuditLogActorServiceAccount;
    /** Signed-in user, present if `type` is `session`. */
    AuditLogActorSession: AuditLogActorSession;
    /** A user who caused an event. */
    AuditLogActorUser: AuditLogActorUser;
    /** A bucket of Amazon Web Services. */
    AuditLogAwsStorage: AuditLogAwsStorage;
    /** A container of Microsoft Azure. */
    AuditLogAzureStorage: AuditLogAzureStorage;
    /** Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
    AuditLogEventType: AuditLogEventType;
    /** A bucket of Google Cloud. */
    AuditLogGcpStorage: AuditLogGcpStorage;
    /** A bucket of Oracle Cloud. */
    AuditLogOciStorage: AuditLogOciStorage;
    /** A time range. A bound that is left out does not apply. */
    AuditLogTimeRange: AuditLogTimeRange;
    /** Lets the server choose. At present it uses chunks of 800 tokens with an overlap of 400. */
    AutoChunkingStrategyRequestParam: AutoFileChunkingStrategyParam;
    /** Reuses the container of the previous turn, or creates one. */
    AutoCodeInterpreterToolParam: AutoCodeInterpreterToolParam;
    /** Who can call a tool: the model itself (`direct`) or a program written by the model (`programmatic`). */
    CallableToolAllowedCaller: CallableToolAllowedCaller;
    /** Metadata of an uploaded certificate. */
    Certificate: Certificate;
    /** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
    ChatCompletionAllowedTools: ChatCompletionAllowedTools;
    /** Restricts the model to a subset of the tools. */
    ChatCompletionAllowedToolsChoice: ChatCompletionAllowedToolChoice;
    /** Audio of the answer. */
    ChatCompletionAudio: ChatCompletionAudio;
    /** A chunk that streams with audio output contain besides the others. It has no choices, or one that only tells when the audio expires and has no `finish_reason`. */
    ChatCompletionAudioChunk: ChatCompletionAudioChunk;
    /** Voice and format of audio output. */
    ChatCompletionAudioParam: ChatCompletionAudioParam;
    /** What every chunk of a streamed completion holds. */
    ChatCompletionChunkProperties: ChatCompletionChunkProperties;
    /** Input constrained by a grammar of the caller. */
    ChatCompletionCustomToolGrammarFormat: ChatCompletionCustomToolGrammarFormat;
    /** Unconstrained text input, the default. */
    ChatCompletionCustomToolTextFormat: ChatCompletionCustomToolTextFormat;
    /** Confirms the deletion of a stored completion. */
    ChatCompletionDeleted: ChatCompletionDeleted;
    /** Forces a call of one function of `functions`. */
    ChatCompletionFunctionCallOption: ChatCompletionFunctionCallOption;
    /** A function that the model can call. Replaced by tools of type `function`. */
    ChatCompletionFunctions: ChatCompletionFunctions;
    /** A page of stored completions. */
    ChatCompletionList: ChatCompletionList;
    /** Log probabilities of the tokens of a choice. Only present with `logprobs: true`. */
    ChatCompletionLogprobs: ChatCompletionLogprobs;
    /** A request by the model to call a custom tool. */
    ChatCompletionMessageCustomToolCall: ChatCompletionMessageCustomToolCall;
    /** A page of the request messages of a stored completion. */
    ChatCompletionMessageList: ChatCompletionMessageList;
    /** A call of a function. */
    ChatCompletionMessageToolCall: ChatCompletionMessageFunctionToolCall;
    /** Delta of a tool call. The first delta of a call contains its id, type and name; later ones extend its arguments or input. */
    ChatCompletionMessageToolCallChunk: ChatCompletionMessageToolCallChunk;
    /** A tool call of the model. */
    ChatCompletionMessageToolCallUnion: ChatCompletionMessageToolCallUnion;
    /** The tool calls of the model. Answer each with a tool message in the next turn. */
    ChatCompletionMessageToolCalls: ChatCompletionMessageToolCalls;
    /** Output modality: text or audio. */
    ChatCompletionModality: ChatCompletionModality;
    /** Moderation results of a request and its answer. */
    ChatCompletionModeration: ChatCompletionModeration;
    /** Moderation failed. The completion itself is not affected. */
    ChatCompletionModerationError: ChatCompletionModerationError;
    /** Results of the moderation model. */
    ChatCompletionModerationResults: ChatCompletionModerationResults;
    /** Forces a call of one function. */
    ChatCompletionNamedToolChoice: ChatCompletionNamedToolChoice;
    /** Forces a call of one custom tool. */
    ChatCompletionNamedToolChoiceCustom: ChatCompletionNamedToolChoiceCustom;
    /** An earlier answer of the model, either as returned by the API or as edited by the caller. */
    ChatCompletionRequestAssistantMessage: ChatCompletionAssistantMessageParam;
    /** A part of an earlier assistant message. */
    ChatCompletionRequestAssistantMessageContentPart: ChatCompletionRequestAssistantMessageContentPart;
    /** Instructions from the application developer. They take precedence over user messages, and replace system messages for o1 and later models. */
    ChatCompletionRequestDeveloperMessage: ChatCompletionDeveloperMessageParam;
    /** Result of a function call. Replaced by tool messages. */
    ChatCompletionRequestFunctionMessage: ChatCompletionFunctionMessageParam;
    /** One message of a conversation. */
    ChatCompletionRequestMessage: ChatCompletionMessageParam;
    /** Audio input for the model. */
    ChatCompletionRequestMessageContentPartAudio: ChatCompletionContentPartInputAudio;
    /** A document for the model. */
    ChatCompletionRequestMessageContentPartFile: ChatCompletionRequestMessageContentPartFile;
    /** An image for the model. */
    ChatCompletionRequestMessageContentPartImage: ChatCompletionContentPartImage;
    /** A refusal in an earlier answer of the model. */
    ChatCompletionRequestMessageContentPartRefusal: ChatCompletionContentPartRefusal;
    /** Written text as part of a message. */
    ChatCompletionRequestMessageContentPartText: ChatCompletionContentPartText;
    /** Instructions to the model. For o1 and later models, use developer messages instead. */
    ChatCompletionRequestSystemMessage: ChatCompletionSystemMessageParam;
    /** The result of a tool call. */
    ChatCompletionRequestToolMessage: ChatCompletionToolMessageParam;
    /** A message of an end user. */
    ChatCompletionRequestUserMessage: ChatCompletionUserMessageParam;
    /** A content part of a user message. Not every model supports every kind. */
    ChatCompletionRequestUserMessageContentPart: ChatCompletionContentPart;
    /** The generated message. */
    ChatCompletionResponseMessage: ChatCompletionMessage;
    /** A request message of a stored completion. */
    ChatCompletionStoreMessage: ChatCompletionStoreMessage;
    /** An image part of a stored message. Servers can also send the fields of the other kinds, as null. */
    ChatCompletionStoredImagePart: ChatCompletionStoredImagePart;
    /** A text part of a stored message. Servers can also send the fields of the other kinds, as null. */
    ChatCompletionStoredTextPart: ChatCompletionStoredTextPart;
    /** Data of one event: a chunk of the completion, a chunk without a regular choice beside audio output, or the error that ends the stream. */
    ChatCompletionStreamEvent: ChatCompletionStreamEvent;
    /** Options for streamed output. Only allowed with `stream: true`. */
    ChatCompletionStreamOptions: ChatCompletionStreamOptions | null;
    /** Changes of the message in one chunk. Append texts; all other fields are sent once. */
    ChatCompletionStreamResponseDelta: ChatCompletionStreamResponseDelta;
    /** A token and its log probability. */
    ChatCompletionTokenLogprob: ChatCompletionTokenLogprob;
    /** A function that the model can call. */
    ChatCompletionTool: ChatCompletionFunctionTool;
    /** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
    ChatCompletionToolChoiceOption: ChatCompletionToolChoiceOption;
    /** A tool that the model can call. */
    ChatCompletionToolUnion: ChatCompletionToolUnion;
    /** Web source of a part of the text. */
    ChatCompletionUrlCitation: ChatCompletionUrlCitation;
    /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
    ChunkingStrategyRequestParam: FileChunkingStrategyParam;
    /** Mouse button. */
    ClickButtonType: ClickButtonType;
    /** A single click. */
    ClickParam: ClickParam;
    /** An image created by the code. */
    CodeInterpreterOutputImage: CodeInterpreterOutputImage;
    /** Text printed by the code. */
    CodeInterpreterOutputLogs: CodeInterpreterOutputLogs;
    /** Lets the model run Python in a container on the server. */
    CodeInterpreterTool: CodeInterpreterTool;
    /** Python code that ran on the server. */
    CodeInterpreterToolCall: ResponseCodeInterpreterToolCall;
    /** A compacted conversation. Its items are the entire input of the next turn. */
    CompactResource: CompactedResponse;
    /** The conversation to compact. */
    CompactResponseMethodPublicBody: ResponseCompactParams;
    /** A compacted conversation. It replaces the items before it. */
    CompactionBody: ResponseCompactionItem;
    /** A compacted conversation of an earlier turn, sent back in place of the items it replaces. */
    CompactionSummaryItemParam: ResponseCompactionItemParam;
    /** Triggers compaction at this point. It must be the last input item. */
    CompactionTriggerItemParam: CompactionTriggerItemParam;
    /** Compares one file attribute with a value. */
    ComparisonFilter: ComparisonFilter;
    /** A response that the model has completed, with its token usage. */
    CompletedResponse: CompletedResponse;
    /** One generated text. */
    CompletionChoice: CompletionChoice;
    /** Log probabilities of the tokens. All arrays are parallel, with one entry per token. */
    CompletionLogprobs: CompletionLogprobs;
    /** Data of one event: a chunk of the completions, or the error that ends the stream. */
    CompletionStreamEvent: CompletionStreamEvent;
    /** Token usage of one request. */
    CompletionUsage: CompletionUsage;
    /** Combines several filters. Filters nest to any depth. */
    CompoundFilter: CompoundFilter;
    /** One action on the computer. Coordinates are pixels from the top left corner of the screen. */
    ComputerAction: ComputerAction;
    /** Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
    ComputerActionList: ComputerActionList;
    /** Output of a computer call, a screenshot. */
    ComputerCallOutputItemParam: ComputerCallOutputItemParam;
    /** Status of the screenshot item. */
    ComputerCallOutputStatus: ComputerCallOutputStatus;
    /** A safety warning about an action. */
    ComputerCallSafetyCheckParam: ComputerCallSafetyCheckParam;
    /** Environment that the model operates: a desktop of one kind, or a browser. */
    ComputerEnvironment: ComputerEnvironment;
    /** A screenshot as a message part. */
    ComputerScreenshotContent: ComputerScreenshotContent;
    /** The screen after the actions, by URL or file id. */
    ComputerScreenshotImage: ResponseComputerToolCallOutputScreenshot;
    /** Lets the model operate a computer. It requests clicks and key presses; the caller performs them and returns screenshots. */
    ComputerTool: ComputerTool;
    /** Actions for the caller to perform on the computer. Answer with a screenshot in a `computer_call_output` item. */
    ComputerToolCall: ResponseComputerToolCall;
    /** Screenshot that answers a computer call. */
    ComputerToolCallOutput: ComputerToolCallOutput;
    /** A stored output of a computer call. */
    ComputerToolCallOutputResource: ResponseComputerToolCallOutputItem;
    /** Earlier version of the computer tool, supported only by the `computer-use-preview` models. */
    ComputerUsePreviewTool: ComputerUsePreviewTool;
    /** A stored change of settings. */
    ConfigurationUpdateItem: ResponseConfigurationUpdateItem;
    /** Changes settings from this point of the conversation on, until the next such item. */
    ConfigurationUpdateItemParam: ResponseConfigurationUpdateItemParam;
    /** A container that the server creates for this request. */
    ContainerAutoParam: ContainerAuto;
    /** Cites a file that code has created in a container, such as a chart. */
    ContainerFileCitationBody: ContainerFileCitationBody;
    /** Memory limit of a container in gigabytes. Larger containers cost more. */
    ContainerMemoryLimit: ContainerMemoryLimit;
    /** Allows network access to the listed domains only. */
    ContainerNetworkPolicyAllowlistParam: ContainerNetworkPolicyAllowlist;
    /** Disables network access. */
    ContainerNetworkPolicyDisabledParam: ContainerNetworkPolicyDisabled;
    /** A secret for one allowed domain. */
    ContainerNetworkPolicyDomainSecretParam: ContainerNetworkPolicyDomainSecret;
    /** An existing container. */
    ContainerReferenceParam: ContainerReference;
    /** A container on the server. */
    ContainerReferenceResource: ResponseContainerReference;
    /** How the server handles long conversations. */
    ContextManagementParam: ContextManagementParam;
    /** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
    ConversationParam: ConversationParam;
    /** A point on the screen. */
    CoordParam: CoordParam;
    /** Unit of a line item. `1000_tokens` counts thousands of tokens, `gibibyte_hours` one GiB stored for one hour. */
    CostQuantityUnit: CostQuantityUnit;
    /** Costs within one bucket. */
    CostsResult: CostsResult;
    /** A new assistant. Only the model is required; runs can override the rest. */
    CreateAssistantRequest: AssistantCreateParams;
    /** Resources of each tool. Vector stores can be existing ones or created with this request. */
    CreateAssistantToolResources: CreateAssistantToolResources;
    /** A conversation and the parameters of its continuation. */
    CreateChatCompletionRequest: ChatCompletionCreateParamsBase;
    /** The answer of a model to a conversation, with its token usage. */
    CreateChatCompletionResponse: ChatCompletion;
    /** One chunk of a streamed completion. */
    CreateChatCompletionStreamResponse: ChatCompletionChunk;
    /** The prompt, the model and its sampling parameters. */
    CreateCompletionRequest: CompletionCreateParamsBase;
    /** The completions of one request. */
    CreateCompletionResponse: Completion;
    /** One chunk of streamed completions. It has the same `object` as a complete response. */
    CreateCompletionStreamResponse: CreateCompletionStreamResponse;
    /** The texts to embed and the output options. */
    CreateEmbeddingRequest: EmbeddingCreateParams;
    /** The vectors, one per text. */
    CreateEmbeddingResponse: CreateEmbeddingResponse;
    /** Rows for a model with the Chat Completions API, or stored completions. */
    CreateEvalCompletionsRunDataSource: CreateEvalCompletionsRunDataSource;
    /** Custom data, provided by each run. */
    CreateEvalCustomDataSourceConfig: CreateEvalCustomDataSourceConfig;
    /** A message template with placeholders for the data. */
    CreateEvalItem: CreateEvalItem;
    /** Rows that are graded as they are, without a model. */
    CreateEvalJsonlRunDataSource: CreateEvalJSONLRunDataSource;
    /** Uses a model to assign a label to each item. */
    CreateEvalLabelModelGrader: CreateEvalLabelModelGrader;
    /** Stored data, such as responses. */
    CreateEvalLogsDataSourceConfig: CreateEvalLogsDataSourceConfig;
    /** A new evaluation. */
    CreateEvalRequest: EvalCreateParams;
    /** Rows for a model with the Responses API, or stored responses. */
    CreateEvalResponsesRunDataSource: CreateEvalResponsesRunDataSource;
    /** A new run. */
    CreateEvalRunRequest: RunCreateParams;
    /** Stored chat completions. Replaced by `logs`. */
    CreateEvalStoredCompletionsDataSourceConfig: CreateEvalStoredCompletionsDataSourceConfig;
    /** A document to upload. */
    CreateFileRequest: CreateFileRequest;
    /** The projects to give access to. */
    CreateFineTuningCheckpointPermissionRequest: PermissionCreateParams;
    /** A model to train, the training data and the method. */
    CreateFineTuningJobRequest: JobCreateParams;
    /** A message to add to a thread. */
    CreateMessageRequest: MessageCreateParams;
    /** Parameters common to all model requests. */
    CreateModelResponseProperties: CreateModelResponseProperties;
    /** The content to classify, and the model. */
    CreateModerationRequest: ModerationCreateParams;
    /** Results of a moderation model. */
    CreateModerationResponse: ModerationCreateResponse;
    /** Settings of the new API key. The body is optional. */
    CreateProjectServiceAccountApiKeyBody: CreateProjectServiceAccountApiKeyBody;
    /** The input, the model and its parameters. */
    CreateResponse: ResponseCreateParamsBase;
    /** The assistant and settings that apply to this run only. */
    CreateRunRequest: CreateRunRequest;
    /** The assistant, a new thread, and settings that apply to this run only. */
    CreateThreadAndRunRequest: ThreadCreateAndRunParamsBase;
    /** A new thread, empty unless messages are given. */
    CreateThreadRequest: ThreadCreateParams;
    /** Files to add to a vector store at once. Set either `file_ids` or `files`. */
    CreateVectorStoreFileBatchRequest: FileBatchCreateParams;
    /** A file to add to a vector store, and its settings. */
    CreateVectorStoreFileRequest: CreateVectorStoreFileRequest;
    /** Name, files and expiry policy of the new store. All fields are optional. */
    CreateVectorStoreRequest: VectorStoreCreateParams;
    /** Text that conforms to a grammar. */
    CustomGrammarFormatParam: CustomGrammarFormatParam;
    /** Free text. */
    CustomTextFormatParam: CustomTextFormatParam;
    /** A call of a custom tool of the caller. Answer with a `custom_tool_call_output` item with the same `call_id`. */
    CustomToolCall: ResponseCustomToolCall;
    /** Answers a custom tool call with the result. */
    CustomToolCallOutput: ResponseCustomToolCallOutput;
    /** A stored output of a custom tool call. */
    CustomToolCallOutputResource: ResponseCustomToolCallOutputItem;
    /** A stored call of a custom tool. */
    CustomToolCallResource: ResponseCustomToolCallItem;
    /** A tool with text input instead of JSON, such as code or a query. */
    CustomToolChatCompletions: ChatCompletionCustomTool;
    /** A tool of the caller that takes free text instead of JSON arguments. */
    CustomToolParam: CustomTool;
    /** A custom voice, created from samples of the caller. */
    CustomVoice: CustomVoice;
    /** Confirms the deletion of an assistant. */
    DeleteAssistantResponse: AssistantDeleted;
    /** Confirms the deletion of a certificate. */
    DeleteCertificateResponse: CertificateDeleteResponse;
    /** Confirms the deletion of a file. */
    DeleteFileResponse: FileDeleted;
    /** Confirms the deletion of a permission. */
    DeleteFineTuningCheckpointPermissionResponse: PermissionDeleteResponse;
    /** Confirms the deletion of a message. */
    DeleteMessageResponse: MessageDeleted;
    /** Confirms the deletion of a fine-tuned model. */
    DeleteModelResponse: ModelDeleted;
    /** Confirms the deletion of a thread. */
    DeleteThreadResponse: ThreadDeleted;
    /** Confirms the removal of a file from a vector store. */
    DeleteVectorStoreFileResponse: VectorStoreFileDeleted;
    /** Confirms the deletion of a vector store. */
    DeleteVectorStoreResponse: VectorStoreDeleted;
    /** Level of detail at which the model sees the image. More detail uses more tokens; `original` keeps the full resolution. */
    DetailEnum: DetailEnum;
    /** The model made the call directly. */
    DirectToolCallCaller: DirectToolCallCaller;
    /** The model made the call directly. */
    DirectToolCallCallerParam: DirectToolCallCallerParam;
    /** Last event of every stream. */
    DoneEvent: DoneEvent;
    /** A double click with the left mouse button. */
    DoubleClickAction: DoubleClickAction;
    /** A drag along a path with the left mouse button held down. */
    DragParam: DragParam;
    /** Short form of a message. `developer` and `system` messages take precedence over `user` messages. */
    EasyInputMessage: EasyInputMessage;
    /** Short form of a message of the model, sent back with its parts. The server's own fields are optional. */
    EasyOutputMessage: EasyOutputMessage;
    /** The vector of one text. */
    Embedding: Embedding;
    /** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
    EmbeddingModel: EmbeddingModel;
    /** An object with arbitrary properties, such as a JSON Schema or matching arguments. */
    EmptyModelParam: EmptyModelParam;
    /** Details of a failed request. */
    Error: Error;
    /** The stream failed. Only `done` follows, and the run may have no final event. */
    ErrorEvent: ErrorEvent;
    /** Envelope of all error responses. */
    ErrorResponse: ErrorResponse;
    /** An evaluation: a task, the shape of its data, and graders for the results. */
    Eval: Eval;
    /** Error of a run or of one item. */
    EvalApiError: EvalAPIError;
    /** A prompt with placeholders for the fields of each row. */
    EvalCompletionsInputTemplate: EvalCompletionsInputTemplate;
    /** Custom data, provided by each run. */
    EvalCustomDataSourceConfig: EvalCustomDataSourceConfig;
    /** Passes an item if custom code gives it a sufficient score. */
    EvalGraderPython: EvalGraderPython;
    /** Passes an item if a model gives it a sufficient score. */
    EvalGraderScoreModel: EvalGraderScoreModel;
    /** Passes an item if two texts are sufficiently similar. */
    EvalGraderTextSimilarity: EvalGraderTextSimilarity;
    /** A prompt stored in each row. */
    EvalInputItemReference: EvalInputItemReference;
    /** A message template for a model. Its texts can contain placeholders such as `{{ item.question }}` and `{{ sample.output_text }}`. `developer` and `system` messages take precedence over `user` messages. */
    EvalItem: EvalItem;
    /** Message content: a text, a part, or a list of both. */
    EvalItemContent: EvalItemContent;
    /** Texts and parts of a message, in reading order. */
    EvalItemContentArray: GraderInputs;
    /** One part of a message: a plain text, or an object with a `type`. */
    EvalItemContentItem: EvalItemContentItem;
    /** Model output of an earlier turn. */
    EvalItemContentOutputText: EvalItemContentOutputText;
    /** Plain text. Placeholders are replaced. */
    EvalItemContentText: EvalItemContentText;
    /** An image for the model. */
    EvalItemInputImage: EvalItemInputImage;
    /** Rows inline in the request. */
    EvalJsonlFileContentSource: EvalJsonlFileContentSource;
    /** Rows in an uploaded file. */
    EvalJsonlFileIdSource: EvalJsonlFileIdSource;
    /** A page of evaluations. */
    EvalList: EvalList;
    /** Stored data, such as responses. */
    EvalLogsDataSourceConfig: EvalLogsDataSourceConfig;
    /** A prompt with placeholders for the fields of each row. */
    EvalResponsesInputTemplate: EvalResponsesInputTemplate;
    /** Stored responses that match all filters. */
    EvalResponsesSource: EvalResponsesSource;
    /** One run of an evaluation on a data set. */
    EvalRun: EvalRun;
    /** Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
    EvalRunDataSource: EvalRunDataSource;
    /** A page of runs. */
    EvalRunList: EvalRunList;
    /** One row of a run, with the model's answer and the results of the graders. */
    EvalRunOutputItem: EvalRunOutputItem;
    /** A page of output items. */
    EvalRunOutputItemList: EvalRunOutputItemList;
    /** Result of one grader for one item. Some graders add their own fields. */
    EvalRunOutputItemResult: EvalRunOutputItemResult;
    /** Stored chat completions. Replaced by `logs`. */
    EvalStoredCompletionsDataSourceConfig: EvalStoredCompletionsDataSourceConfig;
    /** Stored chat completions that match all filters. */
    EvalStoredCompletionsSource: EvalStoredCompletionsSource;
    /** A message template with placeholders for the fields of each row, such as `{{item.question}}`. */
    EvalTemplateMessage: EvalTemplateMessage;
    /** How the text of the file was split into chunks. */
    FileChunkingStrategy: FileChunkingStrategy;
    /** Cites a file found by file search as the source of a statement. */
    FileCitationBody: FileCitationBody;
    /** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
    FileDetailEnum: FileDetailEnum;
    /** Expiry policy. Without one, batch files are deleted after 30 days and other files stay until someone deletes them. */
    FileExpirationAfter: FileExpirationAfter;
    /** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
    FileInputDetail: FileInputDetail;
    /** Refers to a file mentioned in the text. */
    FilePath: FilePath;
    /** Intended use of the file: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images for fine-tuning (`vision`), any model input (`user_data`), or eval data sets (`evals`). */
    FilePurpose: FilePurpose;
    /** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
    FileSearchRanker: FileSearchRanker;
    /** Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
    FileSearchRankingOptions: FileSearchRankingOptions;
    /** Lets the model search vector stores and cite the results. */
    FileSearchTool: FileSearchTool;
    /** A search in vector stores, run by the server. */
    FileSearchToolCall: ResponseFileSearchToolCall;
    /** Filter by file attributes: one comparison, or several combined. */
    Filters: Filters;
    /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
    FineTuneBatchSize: FineTuneBatchSize;
    /** Hyperparameters of preference training. All are optional. */
    FineTuneDPOHyperparameters: DpoHyperparameters;
    /** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
    FineTuneDPOMethod: DpoMethod;
    /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
    FineTuneEpochs: FineTuneEpochs;
    /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
    FineTuneGrader: FineTuneGrader;
    /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
    FineTuneLearningRateMultiplier: FineTuneLearningRateMultiplier;
    /** Training method. Its hyperparameters go into the field with the same name. */
    FineTuneMethod: FineTuneMethod;
    /** Hyperparameters of reinforcement training. All are optional. */
    FineTuneReinforcementHyperparameters: ReinforcementHyperparameters;
    /** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
    FineTuneReinforcementMethod: ReinforcementMethod;
    /** Hyperparameters of supervised training. All are optional. */
    FineTuneSupervisedHyperparameters: SupervisedHyperparameters;
    /** Training on dialogues that end with the desired answer. */
    FineTuneSupervisedMethod: SupervisedMethod;
    /** Gives one project access to a checkpoint that was trained in another. */
    FineTuningCheckpointPermission: FineTuningCheckpointPermission;
    /** An external service that receives the metrics of the job. */
    FineTuningIntegration: FineTuningJobWandbIntegrationObject;
    /** A fine-tuning job, from the validation of its files to the finished model. */
    FineTuningJob: FineTuningJob;
    /** A saved state of the model during training. It can be used like a finished model. */
    FineTuningJobCheckpoint: FineTuningJobCheckpoint;
    /** An event of a fine-tuning job: a message or training metrics. */
    FineTuningJobEvent: FineTuningJobEvent;
    /** One part of a tool output: text, image or file. */
    FunctionAndCustomToolCallOutput: FunctionAndCustomToolCallOutput;
    /** Status of the item, as reported by the server. */
    FunctionCallItemStatus: FunctionCallItemStatus;
    /** Answers a function call with the result. */
    FunctionCallOutputItemParam: FunctionCallOutputItemParam;
    /** Status of the answer to a function call. */
    FunctionCallOutputStatusEnum: FunctionCallOutputStatusEnum;
    /** Status of the call. `incomplete` means that the output of the model was truncated. */
    FunctionCallStatus: FunctionCallStatus;
    /** Declares a function of the caller to the model. */
    FunctionObject: FunctionDefinition;
    /** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
    FunctionParameters: FunctionParameters;
    /** Shell commands and their limits. */
    FunctionShellAction: FunctionShellAction;
    /** Shell commands and the limits that applied. */
    FunctionShellActionParam: FunctionShellActionParam;
    /** Shell commands to run. In a local environment, the caller runs them and answers with a `shell_call_output` item. */
    FunctionShellCall: ResponseFunctionShellToolCall;
    /** A shell call of an earlier turn. */
    FunctionShellCallItemParam: FunctionShellCallItemParam;
    /** Status of the shell call, as reported by the server. */
    FunctionShellCallItemStatus: FunctionShellCallItemStatus;
    /** Result of shell commands. */
    FunctionShellCallOutput: ResponseFunctionShellToolCallOutput;
    /** Output and outcome of one command. */
    FunctionShellCallOutputContent: FunctionShellCallOutputContent;
    /** Output and outcome of one command. */
    FunctionShellCallOutputContentParam: ResponseFunctionShellCallOutputContent;
    /** The command exited. */
    FunctionShellCallOutputExitOutcome: FunctionShellCallOutputExitOutcome;
    /** The command exited. */
    FunctionShellCallOutputExitOutcomeParam: FunctionShellCallOutputExitOutcomeParam;
    /** Output of shell commands that the caller ran. */
    FunctionShellCallOutputItemParam: FunctionShellCallOutputItemParam;
    /** Outcome of one command. */
    FunctionShellCallOutputOutcomeParam: FunctionShellCallOutputOutcomeParam;
    /** Status of the result of shell commands. */
    FunctionShellCallOutputStatusEnum: FunctionShellCallOutputStatusEnum;
    /** The command reached its timeout and was stopped. */
    FunctionShellCallOutputTimeoutOutcome: FunctionShellCallOutputTimeoutOutcome;
    /** The command reached its timeout and was stopped. */
    FunctionShellCallOutputTimeoutOutcomeParam: FunctionShellCallOutputTimeoutOutcomeParam;
    /** Status of the commands. */
    FunctionShellCallStatus: FunctionShellCallStatus;
    /** Lets the model run shell commands, in a container on the server or on the caller's machine. */
    FunctionShellToolParam: FunctionShellTool;
    /** A function of the caller. The model requests a call; the caller runs it and sends the result as the next input. */
    FunctionTool: FunctionTool;
    /** A call of a function of the caller. Answer with a `function_call_output` item with the same `call_id`. */
    FunctionToolCall: ResponseFunctionToolCall;
    /** Result of a function call. */
    FunctionToolCallOutput: FunctionToolCallOutput;
    /** A stored output of a function call. */
    FunctionToolCallOutputResource: ResponseFunctionToolCallOutputItem;
    /** A function call of an earlier turn, sent back. */
    FunctionToolCallParam: FunctionToolCallParam;
    /** A stored function call. */
    FunctionToolCallResource: ResponseFunctionToolCallItem;
    /** A function inside a namespace. */
    FunctionToolParam: FunctionToolParam;
    /** Uses a model to classify the answer. Some classes count as a pass. */
    GraderLabelModel: LabelModelGrader;
    /** Combines the scores of several graders. Combinations cannot be nested. */
    GraderMulti: MultiGrader;
    /** Scores answers with custom code, for rules that no other grader can express. */
    GraderPython: PythonGrader;
    /** Uses a model to score the answer, for qualities such as tone that a formula cannot capture. */
    GraderScoreModel: ScoreModelGrader;
    /** Compares two texts: 1 if they pass, otherwise 0. The cheapest grader, for answers with exactly one correct wording. */
    GraderStringCheck: StringCheckGrader;
    /** Scores the similarity of two texts, for answers with more than one correct wording. */
    GraderTextSimilarity: TextSimilarityGrader;
    /** Language of the grammar: Lark or a regular expression. */
    GrammarSyntax1: GrammarSyntax1;
    /** The server could not be reached or answered with an HTTP error. */
    HTTPError: HTTPError;
    /** Weights of semantic and keyword matches in the ranking. If omitted, the server chooses them. */
    HybridSearchOptions: HybridSearchOptions;
    /** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
    ImageDetail: ImageDetail;
    /** Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides. */
    ImageGenActionEnum: ImageGenActionEnum;
    /** Lets the model generate and edit images with a GPT image model. */
    ImageGenTool: ImageGenTool;
    /** An image generated by the server. */
    ImageGenToolCall: ImageGenToolCall;
    /** An image of an earlier turn, sent back. The id is enough for an image that is stored on the server. */
    ImageGenToolCallParam: ImageGenToolCallParam;
    /** The image generation tool, as a response repeats it. */
    ImageGenToolResource: ImageGenToolResource;
    /** How the images of the context were treated. */
    ImageOptions: ImageOptions;
    /** How to treat the images of the context. */
    ImageOptionsParam: ImageOptionsParam;
    /** Extra data that responses omit by default because of its size. Each value gives its place: item type, then property. */
    IncludeEnum: ResponseIncludable;
    /** A skill sent with the request. It exists only for this request. */
    InlineSkillParam: InlineSkill;
    /** The files of a skill as one archive. */
    InlineSkillSourceParam: InlineSkillSource;
    /** Audio input for the model. */
    InputAudio: ResponseInputAudio;
    /** One part of the model input: text, image or file. */
    InputContent: ResponseInputContent;
    /** How closely an edit preserves its input images, faces in particular. Not every image model supports `high`. */
    InputFidelity: InputFidelity;
    /** A document for the model, by file id, by URL or inline. */
    InputFileContent: ResponseInputFile;
    /** A document returned by a function, by file id, by URL or inline. */
    InputFileContentParam: ResponseInputFileContent;
    /** An image for the model, by URL or by file id. */
    InputImageContent: ResponseInputImage;
    /** An image returned by a function, by URL or file id. */
    InputImageContentParamAutoParam: ResponseInputImageContent;
    /** Part of the model input: a message, a call or an output. Items from the `output` of a response can be sent back unchanged. Items with a `type` come first; an item without one is a short message or a reference. */
    InputItem: ResponseInputItem;
    /** Long form of a message, with a type and content parts. */
    InputMessage: InputMessage;
    /** Parts of a message in reading order. Text, images and files can be mixed. */
    InputMessageContentList: ResponseInputMessageContentList;
    /** A stored input message. */
    InputMessageResource: ResponseInputMessageItem;
    /** Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
    InputParam: InputParam;
    /** Text for the model. */
    InputTextContent: ResponseInputText;
    /** Text returned by a function. */
    InputTextContentParam: ResponseInputTextContent;
    /** A reasoning item of the input that the server removed. */
    InputTransformation: InputTransformation;
    /** An item in its long form. `type` gives its kind. */
    Item: Item;
    /** An item of a compacted conversation. `type` gives its kind. */
    ItemField: ItemField;
    /** Refers to an item that is stored on the server, so that it need not be sent again. */
    ItemReferenceParam: ItemReferenceParam;
    /** An item as stored on the server. `type` gives its kind. */
    ItemResource: ResponseItem;
    /** A key combination. */
    KeyPressAction: KeyPressAction;
    /** A page of assistants. */
    ListAssistantsResponse: ListAssistantsResponse;
    /** A page of the audit log, newest entries first. */
    ListAuditLogsResponse: ListAuditLogsResponse;
    /** A page of certificates. */
    ListCertificatesResponse: ListCertificatesResponse;
    /** A page of files. */
    ListFilesResponse: ListFilesResponse;
    /** A page of permissions for one checkpoint. */
    ListFineTuningCheckpointPermissionResponse: ListFineTuningCheckpointPermissionResponse;
    /** A page of checkpoints of one job. */
    ListFineTuningJobCheckpointsResponse: ListFineTuningJobCheckpointsResponse;
    /** A page of events of one job. */
    ListFineTuningJobEventsResponse: ListFineTuningJobEventsResponse;
    /** A page of messages. */
    ListMessagesResponse: ListMessagesResponse;
    /** All models that the key can use, without pagination. */
    ListModelsResponse: ListModelsResponse;
    /** A page of fine-tuning jobs. */
    ListPaginatedFineTuningJobsResponse: ListPaginatedFineTuningJobsResponse;
    /** A page of certificates. */
    ListProjectCertificatesResponse: ListProjectCertificatesResponse;
    /** A page of run steps. */
    ListRunStepsResponse: ListRunStepsResponse;
    /** A page of runs. */
    ListRunsResponse: ListRunsResponse;
    /** A page of the files in a vector store. */
    ListVectorStoreFilesResponse: ListVectorStoreFilesResponse;
    /** A page of vector stores. */
    ListVectorStoresResponse: ListVectorStoresResponse;
    /** The caller's own machine. The caller runs the commands. */
    LocalEnvironmentParam: LocalEnvironment;
    /** The caller's own machine. */
    LocalEnvironmentResource: ResponseLocalEnvironment;
    /** A command and its settings. */
    LocalShellExecAction: LocalShellExecAction;
    /** A command for the caller's machine. Answer with a `local_shell_call_output` item. */
    LocalShellToolCall: LocalShellToolCall;
    /** Output of a command on the caller's machine. */
    LocalShellToolCallOutput: LocalShellToolCallOutput;
    /** Lets the model request shell commands that the caller runs on its own machine. */
    LocalShellToolParam: LocalShellToolParam;
    /** A skill on the caller's machine. */
    LocalSkillParam: LocalSkill;
    /** A token of the answer and its log probability. */
    LogProb: LogProb;
    /** A tool call that needs approval by the caller. Answer with an `mcp_approval_response` item. */
    MCPApprovalRequest: MCPApprovalRequest;
    /** Approves or rejects a call. */
    MCPApprovalResponse: MCPApprovalResponse;
    /** A stored approval response. */
    MCPApprovalResponseResource: MCPApprovalResponseResource;
    /** Tools of an MCP server. Keep the item in the input of later turns to avoid another request to the server. */
    MCPListTools: MCPListTools;
    /** A tool of an MCP server. */
    MCPListToolsTool: MCPListToolsTool;
    /** The MCP server rejected the request. */
    MCPProtocolError: MCPProtocolError;
    /** Gives the model access to the tools of a remote MCP server, or of a connector to a service such as Gmail. Set exactly one of `server_url`, `connector_id` and `tunnel_id`. */
    MCPTool: MCPTool;
    /** A call of an MCP tool, run by the API server. */
    MCPToolCall: MCPToolCall;
    /** Error of an MCP call. `type` gives its kind. */
    MCPToolCallError: McpToolCallError;
    /** Status of an MCP call. */
    MCPToolCallStatus: MCPToolCallStatus;
    /** The tool ran and reported an error. */
    MCPToolExecutionError: MCPToolExecutionError;
    /** Selects tools of an MCP server. A tool must match every given condition. */
    MCPToolFilter: MCPToolFilter;
    /** The tools that were selected from an MCP server. */
    MCPToolFilterResource: MCPToolFilterResource;
    /** What an MCP tool holds both in requests and in answers. */
    MCPToolProperties: MCPToolProperties;
    /** The tools of an MCP server or connector, as a response repeats them. */
    MCPToolResource: MCPToolResource;
    /** A message of a compacted conversation, with any role. */
    Message: Message;
    /** A file attached to a message, and the tools that can use it. */
    MessageAttachment: MessageAttachment;
    /** One part of a stored message. */
    MessageContent: MessageContent;
    /** Delta of one message part. */
    MessageContentDelta: MessageContentDelta;
    /** The image and its level of detail. */
    MessageContentImageFile: ImageFile;
    /** An image stored as a file, from the user or the code interpreter. */
    MessageContentImageFileObject: ImageFileContentBlock;
    /** URL of the image and its level of detail. */
    MessageContentImageUrl: ImageURL;
    /** An image from the web. */
    MessageContentImageUrlObject: ImageURLContentBlock;
    /** The refusal of the model. */
    MessageContentRefusalObject: RefusalContentBlock;
    /** The text and its annotations. */
    MessageContentText: Text;
    /** Cites the file that a statement is based on. Added by file search. */
    MessageContentTextAnnotationsFileCitationObject: FileCitationAnnotation;
    /** Links to a file that the code interpreter created for the user. */
    MessageContentTextAnnotationsFilePathObject: FilePathAnnotation;
    /** Text part of a stored message. */
    MessageContentTextObject: TextContentBlock;
    /** Changed fields. Absent fields have not changed. */
    MessageDelta: MessageDelta;
    /** The image fields known so far. */
    MessageDeltaContentImageFile: ImageFileDelta;
    /** A new image of the message, stored as a file. It arrives in one event. */
    MessageDeltaContentImageFileObject: ImageFileDeltaBlock;
    /** The image URL fields known so far. */
    MessageDeltaContentImageUrl: ImageURLDelta;
    /** A new image URL of the message. */
    MessageDeltaContentImageUrlObject: ImageURLDeltaBlock;
    /** Text to add to a refusal. */
    MessageDeltaContentRefusalObject: RefusalDeltaBlock;
    /** New text, new annotations, or both. */
    MessageDeltaContentText: TextDelta;
    /** A new file citation in the streamed text. */
    MessageDeltaContentTextAnnotationsFileCitationObject: FileCitationDeltaAnnotation;
    /** A new file path in the streamed text. */
    MessageDeltaContentTextAnnotationsFilePathObject: FilePathDeltaAnnotation;
    /** Text or annotations to add to the message. */
    MessageDeltaContentTextObject: TextDeltaBlock;
    /** Delta of a streamed message. */
    MessageDeltaObject: MessageDeltaEvent;
    /** Long form of a message. `role` gives its kind. */
    MessageItem: MessageItem;
    /** A stored message. `role` gives its kind. */
    MessageItemResource: MessageItemResource;
    /** A message in a thread. */
    MessageObject: MessageObject;
    /** What a message in a thread holds in every answer. */
    MessageObjectProperties: MessageObjectProperties;
    /** Phase of an assistant message: interim (`commentary`) or the answer itself. */
    MessagePhase: MessagePhase;
    /** A content part in a request: text or an image. */
    MessageRequestContentPart: MessageContentPartParam;
    /** Text part in a request. */
    MessageRequestContentTextObject: TextContentBlockParam;
    /** Author of a message. Some values are used only internally by the vendor's models. */
    MessageRole: MessageRole;
    /** Status of a message. `incomplete` means that it was truncated. */
    MessageStatus: MessageStatus;
    /** A message was created, extended, or changed its status. */
    MessageStreamEvent: MessageStreamEvent;
    /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
    Metadata: Metadata;
    /** Why an action of the model was blocked. Absent from other errors. */
    Misalignment: Misalignment;
    /** A model that the key can use. */
    Model: Model;
    /** Id of the model that will continue the compacted conversation. */
    ModelIdsCompaction: ModelIdsCompaction;
    /** Id of a model for Responses, including some without Chat completions support. */
    ModelIdsResponses: ResponsesModel;
    /** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
    ModelIdsShared: ChatModel;
    /** Sampling and caching parameters that a response repeats. */
    ModelResponseProperties: ModelResponseProperties;
    /** Result for one text, or for the parts of one message. */
    Moderation: Moderation;
    /** Moderation settings for one direction of a request. */
    ModerationConfigParam: ModerationConfigParam;
    /** Moderation failed. The response itself is not affected. */
    ModerationErrorBody: ModerationErrorBody;
    /** An image to classify. */
    ModerationImageURLInput: ModerationImageURLInput;
    /** Content type that a moderation score is based on. */
    ModerationInputType: ModerationInputType;
    /** Effect of a flag. `score` only reports it; `block` also withholds the content. */
    ModerationMode: ModerationMode;
    /** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
    ModerationModel: ModerationModel;
    /** A part of a message with text and images. */
    ModerationMultiModalInput: ModerationMultiModalInput;
    /** Moderates the input and the output of a request. */
    ModerationParam: ModerationParam;
    /** Moderation rules for input and output. */
    ModerationPolicyParam: ModerationPolicyParam;
    /** Moderation result for one piece of content. */
    ModerationResultBody: ModerationResultBody;
    /** A text to classify. */
    ModerationTextInput: ModerationTextInput;
    /** A message after a change. Some servers send it in an older form, with `file_ids` instead of `attachments`. */
    ModifiedMessageObject: ModifiedMessage;
    /** Changes to an assistant. Omitted fields keep their values; runs in progress are not affected. */
    ModifyAssistantRequest: AssistantUpdateParams;
    /** Changes to a certificate. Only its name can be changed. */
    ModifyCertificateRequest: CertificateUpdateParams;
    /** Changes to a message. The content stays the same. */
    ModifyMessageRequest: ModifyMessageRequest;
    /** Changes to a run. Only the metadata can be changed. */
    ModifyRunRequest: ModifyRunRequest;
    /** Changes to a thread. Messages are updated individually. */
    ModifyThreadRequest: ThreadUpdateParams;
    /** Moves the pointer without a click. */
    MoveParam: MoveParam;
    /** Functions and custom tools under a common name. Their names need to be unique only within the namespace. */
    NamespaceToolParam: NamespaceTool;
    /** Metadata of an uploaded document. */
    OpenAIFile: FileObject;
    /** A certificate and its state in the organization. */
    OrganizationCertificate: OrganizationCertificate;
    /** The certificates that were activated for the organization. */
    OrganizationCertificateActivationResponse: OrganizationCertificateActivationResponse;
    /** The certificates that were deactivated for the organization. */
    OrganizationCertificateDeactivationResponse: OrganizationCertificateDeactivationResponse;
    /** A certificate and its state in one project. */
    OrganizationProjectCertificate: OrganizationProjectCertificate;
    /** The certificates that were activated for the project. */
    OrganizationProjectCertificateActivationResponse: OrganizationProjectCertificateActivationResponse;
    /** The certificates that were deactivated for the project. */
    OrganizationProjectCertificateDeactivationResponse: OrganizationProjectCertificateDeactivationResponse;
    /** Unknown strategy, as for files that were added before strategies were introduced. */
    OtherChunkingStrategyResponseParam: OtherFileChunkingStrategyObject;
    /** A streamed part of a message or a reasoning item. */
    OutputContent: OutputContent;
    /** An item generated by the model or by a tool. `type` gives its kind. */
    OutputItem: ResponseOutputItem;
    /** A message generated by the model. */
    OutputMessage: ResponseOutputMessage;
    /** One part of the answer: text or refusal. */
    OutputMessageContent: OutputMessageContent;
    /** One part of an earlier answer: text or refusal. */
    OutputMessageContentParam: OutputMessageContentParam;
    /** Long form of a message of the model, sent back. */
    OutputMessageParam: OutputMessageParam;
    /** What a message of the model holds beside its content, in answers and when it is sent back. */
    OutputMessageProperties: OutputMessageProperties;
    /** Text generated by the model, with its sources. */
    OutputTextContent: ResponseOutputText;
    /** Text of an earlier answer, sent back. */
    OutputTextContentParam: OutputTextContentParam;
    /** Whether the model can request several tool calls in one turn. */
    ParallelToolCalls: ParallelToolCalls;
    /** An image generation that has started. */
    PartialImageGenToolCall: PartialImageGenToolCall;
    /** An item that was just added to the output. Fields that are not known yet are empty, null or absent. `type` gives its kind. */
    PartialOutputItem: PartialOutputItem;
    /** A step of a web search that has started. It has no action yet, or one without details. */
    PartialWebSearchToolCall: PartialWebSearchToolCall;
    /** Personality of the model. Its instructions count as input tokens. */
    PersonalityEnum: PersonalityEnum;
    /** Text that the answer is expected to repeat. */
    PredictionContent: ChatCompletionPredictionContent;
    /** A program written by the model to call tools. */
    Program: Program;
    /** A program of an earlier turn. */
    ProgramItemParam: ProgramItemParam;
    /** Result of a program written by the model. */
    ProgramOutput: ProgramOutput;
    /** A program output of an earlier turn. */
    ProgramOutputItemParam: ProgramOutputItemParam;
    /** Whether the program had finished. */
    ProgramOutputItemStatus: ProgramOutputItemStatus;
    /** Whether the program finished. */
    ProgramOutputStatus: ProgramOutputStatus;
    /** A program written by the model made the call. */
    ProgramToolCallCaller: ProgramToolCallCaller;
    /** A program written by the model made the call. */
    ProgramToolCallCallerParam: ProgramToolCallCallerParam;
    /** Lets the model write programs that call tools, instead of calling each tool itself. Enable it per tool with `allowed_callers`. */
    ProgrammaticToolCallingParam: ProgrammaticToolCallingParam;
    /** A part of an organization with its own members, keys and limits. */
    Project: Project;
    /** Metadata of a project's API key. The secret is not included. */
    ProjectApiKey: ProjectAPIKey;
    /** Confirms the deletion of an API key. */
    ProjectApiKeyDeleteResponse: APIKeyDeleteResponse;
    /** A page of API keys. */
    ProjectApiKeyListResponse: ProjectApiKeyListResponse;
    /** Owner of the key, if it is a service account. */
    ProjectApiKeyOwnedByServiceAccount: ProjectApiKeyOwnedByServiceAccount;
    /** Owner of the key, if it is a user. */
    ProjectApiKeyOwnedByUser: ProjectApiKeyOwnedByUser;
    /** The service account that owns the key. */
    ProjectApiKeyOwnerServiceAccount: ProjectApiKeyOwnerServiceAccount;
    /** The user who owns the key. */
    ProjectApiKeyOwnerUser: ProjectApiKeyOwnerUser;
    /** Name and data location of the new project. */
    ProjectCreateRequest: ProjectCreateParams;
    /** A page of projects. */
    ProjectListResponse: ProjectListResponse;
    /** Models that a project can or cannot use. */
    ProjectModelPermissions: ProjectModelPermissions;
    /** Confirms the deletion of a project's model permissions. */
    ProjectModelPermissionsDeleteResponse: ProjectModelPermissionsDeleted;
    /** New model permissions. They replace the previous ones completely. */
    ProjectModelPermissionsUpdateRequest: ModelPermissionUpdateParams;
    /** Rate limit of a project for one model. */
    ProjectRateLimit: ProjectRateLimit;
    /** A page of rate limits. */
    ProjectRateLimitListResponse: ProjectRateLimitListResponse;
    /** The limits to change. Omitted limits stay the same. No limit can exceed that of the organization. */
    ProjectRateLimitUpdateRequest: ProjectRateLimitUpdateRequest;
    /** An account for a program. It belongs to one project and not to a person. */
    ProjectServiceAccount: ProjectServiceAccount;
    /** A new API key of a service account, including its secret. */
    ProjectServiceAccountApiKey: APIKeyCreateResponse;
    /** Settings of the new account. */
    ProjectServiceAccountCreateRequest: ServiceAccountCreateParams;
    /** The new service account, with its first key if there is one. */
    ProjectServiceAccountCreateResponse: ServiceAccountCreateResponse;
    /** Confirms the deletion of a service account. */
    ProjectServiceAccountDeleteResponse: ServiceAccountDeleteResponse;
    /** A page of service accounts. */
    ProjectServiceAccountListResponse: ProjectServiceAccountListResponse;
    /** Changes to a project. Omitted fields keep their values. */
    ProjectUpdateRequest: ProjectUpdateParams;
    /** A user as a member of one project. */
    ProjectUser: ProjectUser;
    /** A new member. Select the user by `user_id` or by `email`. */
    ProjectUserCreateRequest: UserCreateParams;
    /** Confirms the removal of a member. */
    ProjectUserDeleteResponse: UserDeleteResponse;
    /** A page of members. */
    ProjectUserListResponse: ProjectUserListResponse;
    /** Changes to a member. */
    ProjectUserUpdateRequest: ProjectUserUpdateRequest;
    /** A prompt from the vendor's dashboard. */
    Prompt: ResponsePrompt;
    /** Ends a prefix to cache. Set on a content part. */
    PromptCacheBreakpointConfig: PromptCacheBreakpointConfig;
    /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
    PromptCacheBreakpointParam: PromptCacheBreakpointParam;
    /** The other response was not found. */
    PromptCacheComparisonNotFound: PromptCacheComparisonNotFound;
    /** Use of the cache in comparison with the response `comparison_response_id`. Absent unless requested. */
    PromptCacheDiagnostics: PromptCacheDiagnostics;
    /** The server could not compare the requests. */
    PromptCacheDiagnosticsUnavailable: PromptCacheDiagnosticsUnavailable;
    /** The cached prefix of the other response was used. */
    PromptCacheHit: PromptCacheHit;
    /** Minimum lifetime of cache entries, 30 minutes or 12 hours. */
    PromptCacheLifetime: PromptCacheLifetime;
    /** The cached prefix of the other response was not used. */
    PromptCacheMiss: PromptCacheMiss;
    /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
    PromptCacheModeEnum: PromptCacheModeEnum;
    /** Effective prompt caching options. */
    PromptCacheOptions: PromptCacheOptions;
    /** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint. */
    PromptCacheOptionsParam: PromptCacheOptionsParam;
    /** Maximum retention in the prompt cache: minutes (`in_memory`) or up to one day. */
    PromptCacheRetentionEnum: PromptCacheRetentionEnum;
    /** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value here. */
    PromptCacheTTLEnum: PromptCacheTTLEnum;
    /** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
    PublicProjectResidency: ProjectResidency;
    /** Ranker for the passages. `auto` selects the latest version. */
    RankerVersionType: RankerVersionType;
    /** Ranking options for search results. */
    RankingOptions: RankingOptions;
    /** Reasoning options. Other models reject them. */
    Reasoning: Reasoning;
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    ReasoningEffort: ReasoningEffort;
    /** Reasoning of the model. Without stored state, send it back together with the items that follow it. */
    ReasoningItem: ResponseReasoningItem;
    /** Reasoning of an earlier turn, sent back. Without stored state, keep it together with the items that follow it. */
    ReasoningItemParam: ReasoningItemParam;
    /** Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
    ReasoningModeEnum: ReasoningModeEnum;
    /** Full reasoning text, as returned by open-weight models. */
    ReasoningTextContent: ReasoningTextContent;
    /** A refusal by the model. */
    RefusalContent: ResponseOutputRefusal;
    /** An answer of a model, with its input references and effective settings. */
    Response: Response;
    /** Text to append to the diff of a patch call. */
    ResponseApplyPatchCallOperationDiffDeltaEvent: ResponseApplyPatchCallOperationDiffDeltaEvent;
    /** The diff of a patch call is complete. */
    ResponseApplyPatchCallOperationDiffDoneEvent: ResponseApplyPatchCallOperationDiffDoneEvent;
    /** Audio to append to the audio answer. */
    ResponseAudioDeltaEvent: ResponseAudioDeltaEvent;
    /** The audio answer is complete. */
    ResponseAudioDoneEvent: ResponseAudioDoneEvent;
    /** Text to append to the transcript of the audio answer. */
    ResponseAudioTranscriptDeltaEvent: ResponseAudioTranscriptDeltaEvent;
    /** The audio transcript is complete. */
    ResponseAudioTranscriptDoneEvent: ResponseAudioTranscriptDoneEvent;
    /** Code to append to a code interpreter call. */
    ResponseCodeInterpreterCallCodeDeltaEvent: ResponseCodeInterpreterCallCodeDeltaEvent;
    /** The code is complete. */
    ResponseCodeInterpreterCallCodeDoneEvent: ResponseCodeInterpreterCallCodeDoneEvent;
    /** The code run is completed. */
    ResponseCodeInterpreterCallCompletedEvent: ResponseCodeInterpreterCallCompletedEvent;
    /** A code run started. */
    ResponseCodeInterpreterCallInProgressEvent: ResponseCodeInterpreterCallInProgressEvent;
    /** The code is running. */
    ResponseCodeInterpreterCallInterpretingEvent: ResponseCodeInterpreterCallInterpretingEvent;
    /** The conversation is being compacted, after a compaction trigger in the input. The event has no content. */
    ResponseCompactionCompactingEvent: ResponseCompactionCompactingEvent;
    /** The response is completed. Last event of the stream. */
    ResponseCompletedEvent: ResponseCompletedEvent;
    /** A part was added to an item, usually empty. */
    ResponseContentPartAddedEvent: ResponseContentPartAddedEvent;
    /** A part of an item is complete. */
    ResponseContentPartDoneEvent: ResponseContentPartDoneEvent;
    /** Conversation to which a response belongs. */
    ResponseConversation: ResponseConversation;
    /** A conversation by id. */
    ResponseConversationParam: ResponseConversationParam;
    /** The response was created. First event of every stream. */
    ResponseCreatedEvent: ResponseCreatedEvent;
    /** Text to append to the input of a custom tool. */
    ResponseCustomToolCallInputDeltaEvent: ResponseCustomToolCallInputDeltaEvent;
    /** The input of a custom tool is complete. */
    ResponseCustomToolCallInputDoneEvent: ResponseCustomToolCallInputDoneEvent;
    /** Confirms the deletion of a response. */
    ResponseDeleted: ResponseDeleted;
    /** Error of the response. Null unless the status is `failed`. */
    ResponseError: ResponseError | null;
    /** Machine-readable reason for the failure of a response. Most values concern input images. */
    ResponseErrorCode: ResponseErrorCode;
    /** A stream error in the error envelope. */
    ResponseErrorEnvelopeEvent: ResponseErrorEnvelopeEvent;
    /** A stream error in flat form. */
    ResponseErrorEvent: ResponseErrorEvent;
    /** The response failed; its `error` gives the reason. Last event of the stream. */
    ResponseFailedEvent: ResponseFailedEvent;
    /** A file search finished. */
    ResponseFileSearchCallCompletedEvent: ResponseFileSearchCallCompletedEvent;
    /** A file search started. */
    ResponseFileSearchCallInProgressEvent: ResponseFileSearchCallInProgressEvent;
    /** A file search is in progress. */
    ResponseFileSearchCallSearchingEvent: ResponseFileSearchCallSearchingEvent;
    /** Any valid JSON object, without a schema. A message must also instruct the model to write JSON. */
    ResponseFormatJsonObject: ResponseFormatJSONObject;
    /** JSON that follows a given schema. */
    ResponseFormatJsonSchema: ResponseFormatJSONSchema;
    /** JSON Schema of the answer. */
    ResponseFormatJsonSchemaSchema: ResponseFormatJsonSchemaSchema;
    /** Plain text, the default. */
    ResponseFormatText: ResponseFormatText;
    /** Text to append to the arguments of a function call. */
    ResponseFunctionCallArgumentsDeltaEvent: ResponseFunctionCallArgumentsDeltaEvent;
    /** The arguments of a function are complete. */
    ResponseFunctionCallArgumentsDoneEvent: ResponseFunctionCallArgumentsDoneEvent;
    /** An image is finished. The next completed item contains it. */
    ResponseImageGenCallCompletedEvent: ResponseImageGenCallCompletedEvent;
    /** Image generation is in progress. */
    ResponseImageGenCallGeneratingEvent: ResponseImageGenCallGeneratingEvent;
    /** Image generation started. */
    ResponseImageGenCallInProgressEvent: ResponseImageGenCallInProgressEvent;
    /** A partial image, if the tool sets `partial_images`. */
    ResponseImageGenCallPartialImageEvent: ResponseImageGenCallPartialImageEvent;
    /** The model is generating the response. */
    ResponseInProgressEvent: ResponseInProgressEvent;
    /** The response is incomplete; its `incomplete_details` give the reason. Last event of the stream. */
    ResponseIncompleteEvent: ResponseIncompleteEvent;
    /** A page of input items. */
    ResponseItemList: ResponseItemList;
    /** A token of the answer and its log probability. */
    ResponseLogProb: ResponseLogProb;
    /** Text to append to the arguments of an MCP call. */
    ResponseMCPCallArgumentsDeltaEvent: ResponseMcpCallArgumentsDeltaEvent;
    /** The arguments of an MCP tool are complete. */
    ResponseMCPCallArgumentsDoneEvent: ResponseMcpCallArgumentsDoneEvent;
    /** An MCP call is completed. */
    ResponseMCPCallCompletedEvent: ResponseMcpCallCompletedEvent;
    /** An MCP call failed. The next completed item contains the error. */
    ResponseMCPCallFailedEvent: ResponseMcpCallFailedEvent;
    /** An MCP call started. */
    ResponseMCPCallInProgressEvent: ResponseMcpCallInProgressEvent;
    /** The tools of an MCP server are listed. */
    ResponseMCPListToolsCompletedEvent: ResponseMcpListToolsCompletedEvent;
    /** An MCP server failed to list its tools. The next completed item contains the error. */
    ResponseMCPListToolsFailedEvent: ResponseMcpListToolsFailedEvent;
    /** The tools of an MCP server are being listed. */
    ResponseMCPListToolsInProgressEvent: ResponseMcpListToolsInProgressEvent;
    /** Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
    ResponseModalities: ResponseModalities;
    /** Moderation results for input and output. */
    ResponseModeration: ResponseModeration;
    /** An item was added to the output, usually empty. */
    ResponseOutputItemAddedEvent: ResponseOutputItemAddedEvent;
    /** An output item is complete. */
    ResponseOutputItemDoneEvent: ResponseOutputItemDoneEvent;
    /** A citation was added to the text. */
    ResponseOutputTextAnnotationAddedEvent: ResponseOutputTextAnnotationAddedEvent;
    /** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
    ResponsePromptCacheOptionsParam: ResponsePromptCacheOptionsParam;
    /** Values of the prompt variables, by name: text, images or files. */
    ResponsePromptVariables: ResponsePromptVariables;
    /** Request parameters that a response repeats. */
    ResponseProperties: ResponseProperties;
    /** A background response is queued. */
    ResponseQueuedEvent: ResponseQueuedEvent;
    /** A summary part was added, empty. */
    ResponseReasoningSummaryPartAddedEvent: ResponseReasoningSummaryPartAddedEvent;
    /** A summary part is complete. */
    ResponseReasoningSummaryPartDoneEvent: ResponseReasoningSummaryPartDoneEvent;
    /** Text to append to a part of the reasoning summary. */
    ResponseReasoningSummaryTextDeltaEvent: ResponseReasoningSummaryTextDeltaEvent;
    /** The text of a summary part is complete. */
    ResponseReasoningSummaryTextDoneEvent: ResponseReasoningSummaryTextDoneEvent;
    /** Text to append to the reasoning, for models that return it. */
    ResponseReasoningTextDeltaEvent: ResponseReasoningTextDeltaEvent;
    /** A reasoning text part is complete. */
    ResponseReasoningTextDoneEvent: ResponseReasoningTextDoneEvent;
    /** Text to append to a refusal. */
    ResponseRefusalDeltaEvent: ResponseRefusalDeltaEvent;
    /** The refusal is complete. */
    ResponseRefusalDoneEvent: ResponseRefusalDoneEvent;
    /** The model started a shell command. */
    ResponseShellCallCommandAddedStreamingEvent: ResponseShellCallCommandAddedEvent;
    /** Text to append to a shell command. */
    ResponseShellCallCommandDeltaStreamingEvent: ResponseShellCallCommandDeltaEvent;
    /** A shell command is complete. */
    ResponseShellCallCommandDoneStreamingEvent: ResponseShellCallCommandDoneEvent;
    /** New output of a shell command. */
    ResponseShellCallOutputContentDeltaStreamingEvent: ResponseShellCallOutputContentDeltaEvent;
    /** The output of a shell command is complete. */
    ResponseShellCallOutputContentDoneStreamingEvent: ResponseShellCallOutputContentDoneEvent;
    /** The stream failed. The data is flat or in an error envelope; clients must handle both. Last event of the stream. */
    ResponseStreamErrorEvent: ResponseStreamErrorEvent;
    /** One event of a stream. `type` gives its kind. Servers may add types; ignore unknown ones. */
    ResponseStreamEvent: ResponseStreamEvent;
    /** Stream options. Only valid with `stream: true`. */
    ResponseStreamOptions: ResponseStreamOptions | null;
    /** Text to append to a text part. */
    ResponseTextDeltaEvent: ResponseTextDeltaEvent;
    /** The text of a part is complete. */
    ResponseTextDoneEvent: ResponseTextDoneEvent;
    /** Text output settings, such as format and verbosity. */
    ResponseTextParam: ResponseTextConfig;
    /** Text output settings of a response. */
    ResponseTextResource: ResponseTextResource;
    /** Token usage of the response, the basis of billing. */
    ResponseUsage: ResponseUsage;
    /** A web search step is completed. */
    ResponseWebSearchCallCompletedEvent: ResponseWebSearchCallCompletedEvent;
    /** A web search step started. */
    ResponseWebSearchCallInProgressEvent: ResponseWebSearchCallInProgressEvent;
    /** A web search is in progress. */
    ResponseWebSearchCallSearchingEvent: ResponseWebSearchCallSearchingEvent;
    /** Token usage of a whole run. */
    RunCompletionUsage: RunCompletionUsage;
    /** A grader and an answer to score. */
    RunGraderRequest: GraderRunParams;
    /** The score and details of its computation. */
    RunGraderResponse: GraderRunResponse;
    /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
    RunObject: Run;
    /** Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
    RunStatus: RunStatus;
    /** Token usage of a step. */
    RunStepCompletionUsage: RunStepCompletionUsage;
    /** Changed fields. Absent fields have not changed. */
    RunStepDelta: RunStepDelta;
    /** Delta of a streamed run step. */
    RunStepDeltaObject: RunStepDeltaEvent;
    /** The step writes a message. The message has its own events. */
    RunStepDeltaStepDetailsMessageCreationObject: RunStepDeltaMessageDelta;
    /** Delta of one call. */
    RunStepDeltaStepDetailsToolCall: ToolCallDelta;
    /** Delta of code or of its output. */
    RunStepDeltaStepDetailsToolCallsCodeObject: CodeInterpreterToolCallDelta;
    /** An image created by the code. It arrives in one event. */
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject: RunStepDeltaStepDetailsToolCallsCodeOutputImageObject;
    /** Delta of the printed output. */
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject: CodeInterpreterLogs;
    /** A file search that started or ended. */
    RunStepDeltaStepDetailsToolCallsFileSearchObject: FileSearchToolCallDelta;
    /** Changes of a call of the caller's function. */
    RunStepDeltaStepDetailsToolCallsFunctionObject: FunctionToolCallDelta;
    /** Changes of the step's tool calls. */
    RunStepDeltaStepDetailsToolCallsObject: ToolCallDeltaObject;
    /** The step writes a message. */
    RunStepDetailsMessageCreationObject: MessageCreationStepDetails;
    /** One tool call. */
    RunStepDetailsToolCall: ToolCall;
    /** Code that the model wrote and ran. */
    RunStepDetailsToolCallsCodeObject: RunStepDetailsToolCallsCodeObject;
    /** An image created by the code. */
    RunStepDetailsToolCallsCodeOutputImageObject: RunStepDetailsToolCallsCodeOutputImageObject;
    /** Text printed by the code. */
    RunStepDetailsToolCallsCodeOutputLogsObject: RunStepDetailsToolCallsCodeOutputLogsObject;
    /** A search in vector stores. */
    RunStepDetailsToolCallsFileSearchObject: RunStepDetailsToolCallsFileSearchObject;
    /** Effective ranking options. */
    RunStepDetailsToolCallsFileSearchRankingOptionsObject: RunStepDetailsToolCallsFileSearchRankingOptionsObject;
    /** A matching chunk of a file. */
    RunStepDetailsToolCallsFileSearchResultObject: RunStepDetailsToolCallsFileSearchResultObject;
    /** A call of a function of the caller. */
    RunStepDetailsToolCallsFunctionObject: RunStepDetailsToolCallsFunctionObject;
    /** The step makes one or more tool calls. */
    RunStepDetailsToolCallsObject: ToolCallsStepDetails;
    /** Text of file search results, which steps omit by default. */
    RunStepInclude: RunStepInclude;
    /** One step of a run: either a message or tool calls. */
    RunStepObject: RunStep;
    /** A step was created, extended, or changed its status. */
    RunStepStreamEvent: RunStepStreamEvent;
    /** A run was created or changed its status. */
    RunStreamEvent: RunStreamEvent;
    /** A call that the model asks the caller to run. */
    RunToolCallObject: RequiredActionFunctionToolCall;
    /** A screenshot without any other action. */
    ScreenshotParam: ScreenshotParam;
    /** A scroll at the pointer position. */
    ScrollParam: ScrollParam;
    /** Content type of web search results. */
    SearchContentType: SearchContentType;
    /** Amount of search result text in the context. If omitted, `medium`. */
    SearchContextSize: SearchContextSize;
    /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
    ServiceTier: ServiceTier;
    /** Price and latency class of a request. `auto` follows the project settings, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive. */
    ServiceTierEnum: ServiceTierEnum;
    /** New output of a command. */
    ShellCallOutputDelta: ShellCallOutputDelta;
    /** A previously uploaded skill. */
    SkillReferenceParam: SkillReference;
    /** Forces a patch call. */
    SpecificApplyPatchParam: ToolChoiceApplyPatch;
    /** Forces a shell call. */
    SpecificFunctionShellParam: ToolChoiceShell;
    /** Forces the model to write a program. */
    SpecificProgrammaticToolCallingParam: SpecificProgrammaticToolCallingParam;
    /** Size and overlap of the chunks. */
    StaticChunkingStrategy: StaticFileChunkingStrategy;
    /** Sets the size and the overlap of chunks explicitly. */
    StaticChunkingStrategyRequestParam: StaticFileChunkingStrategyObjectParam;
    /** Chunks of a known size. Files that were added with `auto` also report the size chosen by the server. */
    StaticChunkingStrategyResponseParam: StaticFileChunkingStrategyObject;
    /** Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
    StopConfiguration: StopConfiguration;
    /** Outputs of the caller's functions. */
    SubmitToolOutputsRunRequest: SubmitToolOutputsRunRequest;
    /** One part of a reasoning summary. */
    SummaryTextContent: SummaryTextContent;
    /** What a placeholder in the text refers to. */
    TextAnnotation: TextAnnotation;
    /** Delta of one annotation. */
    TextAnnotationDelta: AnnotationDelta;
    /** Text without a role in its type. */
    TextContent: TextContent;
    /** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
    TextResponseFormatConfiguration: ResponseFormatTextConfig;
    /** JSON that follows a given schema. */
    TextResponseFormatJsonSchema: ResponseFormatTextJSONSchemaConfig;
    /** What a schema for the text output holds both in requests and in answers. */
    TextResponseFormatJsonSchemaProperties: TextResponseFormatJsonSchemaProperties;
    /** The schema that the JSON follows, as a response repeats it. */
    TextResponseFormatJsonSchemaResource: TextResponseFormatJsonSchemaResource;
    /** Format of the text output, as a response repeats it. */
    TextResponseFormatResource: TextResponseFormatResource;
    /** The message is complete. */
    ThreadMessageCompletedEvent: ThreadMessageCompletedEvent;
    /** The message was created, without content. */
    ThreadMessageCreatedEvent: ThreadMessageCreatedEvent;
    /** The message was extended. */
    ThreadMessageDeltaEvent: ThreadMessageDeltaEvent;
    /** The model starts to write the message. */
    ThreadMessageInProgressEvent: ThreadMessageInProgressEvent;
    /** The message is incomplete; `incomplete_details` gives the reason. */
    ThreadMessageIncompleteEvent: ThreadMessageIncompleteEvent;
    /** A conversation that stores its messages between runs. */
    ThreadObject: Thread;
    /** The run was cancelled on request. */
    ThreadRunCancelledEvent: ThreadRunCancelledEvent;
    /** The cancellation of the run was requested. */
    ThreadRunCancellingEvent: ThreadRunCancellingEvent;
    /** The run ended with an answer. */
    ThreadRunCompletedEvent: ThreadRunCompletedEvent;
    /** First event of the run, before it is queued. */
    ThreadRunCreatedEvent: ThreadRunCreatedEvent;
    /** The run reached its `expires_at`. */
    ThreadRunExpiredEvent: ThreadRunExpiredEvent;
    /** The run failed; `last_error` gives the reason. */
    ThreadRunFailedEvent: ThreadRunFailedEvent;
    /** The run started or resumed. */
    ThreadRunInProgressEvent: ThreadRunInProgressEvent;
    /** The token budget of the run is exhausted. */
    ThreadRunIncompleteEvent: ThreadRunIncompleteEvent;
    /** The run is queued, at first or after outputs were submitted. */
    ThreadRunQueuedEvent: ThreadRunQueuedEvent;
    /** The run waits for function outputs from the caller. The stream ends here; submitting the outputs opens a new one. */
    ThreadRunRequiresActionEvent: ThreadRunRequiresActionEvent;
    /** The step ended because its run was cancelled. */
    ThreadRunStepCancelledEvent: ThreadRunStepCancelledEvent;
    /** The step ended successfully. */
    ThreadRunStepCompletedEvent: ThreadRunStepCompletedEvent;
    /** First event of the step, before any work is done. */
    ThreadRunStepCreatedEvent: ThreadRunStepCreatedEvent;
    /** The step was extended. */
    ThreadRunStepDeltaEvent: ThreadRunStepDeltaEvent;
    /** The step ended because its run expired. */
    ThreadRunStepExpiredEvent: ThreadRunStepExpiredEvent;
    /** The step ended with an error, as did its run. */
    ThreadRunStepFailedEvent: ThreadRunStepFailedEvent;
    /** The step started. */
    ThreadRunStepInProgressEvent: ThreadRunStepInProgressEvent;
    /** A thread was created for the run. Sent only if the request created one. */
    ThreadStreamEvent: ThreadStreamEvent;
    /** The certificates to activate or deactivate. */
    ToggleCertificatesRequest: ToggleCertificatesRequest;
    /** The request to count. Send the same fields as for the creation of a response. */
    TokenCountsBody: InputTokenCountParams;
    /** Number of input tokens of a request. */
    TokenCountsResource: InputTokenCountResponse;
    /** A tool available to the model. The server runs hosted tools such as search; the caller runs functions and custom tools. */
    Tool: Tool;
    /** What made a call: the model or a program that it wrote. */
    ToolCallCaller: ToolCallCaller;
    /** Caller of a tool, copied from the call. */
    ToolCallCallerParam: ToolCallCallerParam;
    /** Restricts the model to a subset of the tools. Unlike a shorter tool list, this keeps the prompt cache valid. */
    ToolChoiceAllowed: ToolChoiceAllowed;
    /** Forces a call of a custom tool. */
    ToolChoiceCustom: ToolChoiceCustom;
    /** Forces a call of a function. */
    ToolChoiceFunction: ToolChoiceFunction;
    /** Forces a call of an MCP tool. */
    ToolChoiceMCP: ToolChoiceMcp;
    /** Whether the model must not, can or must call tools. */
    ToolChoiceOptions: ToolChoiceOptions;
    /** Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
    ToolChoiceParam: ToolChoiceParam;
    /** Forces a call of a built-in tool. */
    ToolChoiceTypes: ToolChoiceTypes;
    /** A tool that was available to the model, as a response repeats it. `type` gives its kind. */
    ToolResource: ToolResource;
    /** A search for deferred tools. If `execution` is `client`, the caller answers it. */
    ToolSearchCall: ResponseToolSearchCall;
    /** A tool search call of an earlier turn. */
    ToolSearchCallItemParam: ToolSearchCallItemParam;
    /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
    ToolSearchExecutionType: ToolSearchExecutionType;
    /** Tools found by a search. The model can call them from now on. */
    ToolSearchOutput: ResponseToolSearchOutputItem;
    /** Output of a tool search: either by the caller, or of an earlier turn. */
    ToolSearchOutputItemParam: ResponseToolSearchOutputItemParam;
    /** Lets the model search for deferred tools, so that a large tool set need not be in the prompt. */
    ToolSearchToolParam: ToolSearchTool;
    /** What the built-in tools used, beside `usage`. Tools that were not used have zeros. */
    ToolUsage: ToolUsage;
    /** Tools that the model can use. If omitted, none. */
    ToolsArray: ToolsArray;
    /** A candidate token for a position, and its log probability. */
    TopLogProb: TopLogProb;
    /** How to handle input that exceeds the context window: drop the oldest items (`auto`) or reject the request (`disabled`). Replaced by `context_management`. */
    TruncationEnum: TruncationEnum;
    /** How to shorten a long thread for the model. If omitted, `auto`. */
    TruncationObject: TruncationObject;
    /** Text input at the cursor. */
    TypeParam: TypeParam;
    /** Changes to an API key. Set at least one field. */
    UpdateProjectApiKeyBody: UpdateProjectApiKeyBody;
    /** Changes to a service account. Omitted fields keep their values. */
    UpdateProjectServiceAccountBody: UpdateProjectServiceAccountBody;
    /** New attributes of a file. They replace all previous ones. */
    UpdateVectorStoreFileAttributesRequest: UpdateVectorStoreFileAttributesRequest;
    /** The fields to update. Omitted fields keep their values. */
    UpdateVectorStoreRequest: VectorStoreUpdateParams;
    /** A certificate to store. */
    UploadCertificateRequest: CertificateCreateParams;
    /** Cites a web page as the source of a statement. Display it with the text. */
    UrlCitationBody: UrlCitationBody;
    /** Speech generation within one bucket. */
    UsageAudioSpeechesResult: UsageAudioSpeechesResult;
    /** Transcription within one bucket. */
    UsageAudioTranscriptionsResult: UsageAudioTranscriptionsResult;
    /** Code interpreter sessions within one bucket. */
    UsageCodeInterpreterSessionsResult: UsageCodeInterpreterSessionsResult;
    /** Token usage within one bucket. Each optional count is part of `input_tokens` or `output_tokens`. */
    UsageCompletionsResult: UsageCompletionsResult;
    /** A page of buckets, oldest first. */
    UsageDecisionsResponse: UsageDecisionsResponse;
    /** Token usage of decisions within one bucket. Each optional count is part of `input_tokens` or `output_tokens`. */
    UsageDecisionsResult: UsageDecisionsResult;
    /** Usage of decisions within a time range. */
    UsageDecisionsTimeBucket: UsageDecisionsTimeBucket;
    /** Embeddings usage within one bucket. */
    UsageEmbeddingsResult: UsageEmbeddingsResult;
    /** File searches within one bucket. */
    UsageFileSearchCallsResult: UsageFileSearchCallsResult;
    /** Image generation and editing within one bucket. */
    UsageImagesResult: UsageImagesResult;
    /** Moderation usage within one bucket. */
    UsageModerationsResult: UsageModerationsResult;
    /** A page of buckets, oldest first. */
    UsageResponse: UsageResponse;
    /** Usage within a time range. */
    UsageTimeBucket: UsageTimeBucket;
    /** Vector store storage within one bucket. */
    UsageVectorStoresResult: UsageVectorStoresResult;
    /** Web searches within one bucket. */
    UsageWebSearchCallsResult: UsageWebSearchCallsResult;
    /** The grader to check. */
    ValidateGraderRequest: GraderValidateParams;
    /** The grader as parsed by the server. */
    ValidateGraderResponse: GraderValidateResponse;
    /** Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
    VectorStoreExpirationAfter: VectorStoreExpirationAfter;
    /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
    VectorStoreFileAttributes: VectorStoreFileAttributes;
    /** Files that were added to a vector store at once. */
    VectorStoreFileBatchObject: VectorStoreFileBatch;
    /** A part of the text. */
    VectorStoreFileContentObject: FileContentResponse;
    /** The extracted text of a file. */
    VectorStoreFileContentResponse: VectorStoreFileContentResponse;
    /** A file in a vector store, with its processing status. */
    VectorStoreFileObject: VectorStoreFile;
    /** A searchable collection of files. */
    VectorStoreObject: VectorStore;
    /** A query, its filters and its ranking options. */
    VectorStoreSearchRequest: VectorStoreSearchParams;
    /** A matching chunk of a file in the store. */
    VectorStoreSearchResultContentObject: VectorStoreSearchResultContentObject;
    /** A file with matching chunks. */
    VectorStoreSearchResultItem: VectorStoreSearchResponse;
    /** Results of a search, best match first. */
    VectorStoreSearchResultsPage: VectorStoreSearchResultsPage;
    /** Length of the answer. If null or omitted, `medium`. */
    Verbosity: Verbosity;
    /** Voice of the audio output: a built-in voice by name, or a custom voice by id. */
    VoiceIdsOrCustomVoice: VoiceIdsOrCustomVoice;
    /** Name of a built-in voice. Servers may add voices. */
    VoiceIdsShared: VoiceIdsShared;
    /** A pause of one or two seconds, to let the screen change. */
    WaitParam: WaitParam;
    /** A text search within an opened page. */
    WebSearchActionFind: WebSearchActionFind;
    /** A page opened from the search results. */
    WebSearchActionOpenPage: WebSearchActionOpenPage;
    /** Queries to the search engine. */
    WebSearchActionSearch: WebSearchActionSearch;
    /** Approximate location of the user, for local results on topics such as weather, shops or news. */
    WebSearchApproximateLocation: WebSearchApproximateLocation | null;
    /** Amount of search result text in the context. More context takes longer and costs more. */
    WebSearchContextSize: WebSearchContextSize;
    /** A location, with as much detail as the caller wants to give. */
    WebSearchLocation: WebSearchLocation;
    /** Earlier version of web search. Use `web_search` in new code. */
    WebSearchPreviewTool: WebSearchPreviewTool;
    /** A source that a web search considered. `type` gives its kind. */
    WebSearchSource: WebSearchSource;
    /** A data service of the search, for example for the weather. */
    WebSearchSourceApi: WebSearchSourceApi;
    /** A page. */
    WebSearchSourceUrl: WebSearchSourceUrl;
    /** Lets the model search the web and cite its sources. */
    WebSearchTool: WebSearchTool;
    /** One step of a web search, run by the server. */
    WebSearchToolCall: ResponseFunctionWebSearch;
    /** The web search tool, as a response repeats it. */
    WebSearchToolResource: WebSearchToolResource;
    /** New metadata for a stored completion. */
    UpdateChatCompletionRequest: ChatCompletionUpdateParams;
    /** Changes to an evaluation. Omitted fields keep their values. */
    UpdateEvalRequest: EvalUpdateParams;
    /** Confirms the deletion of an evaluation. */
    DeleteEvalResponse: EvalDeleteResponse;
    /** Confirms the deletion of a run. */
    DeleteEvalRunResponse: RunDeleteResponse;
  };
  responses: {
    /** The request is malformed, or the value of a field or parameter is invalid. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The request body exceeds the size limit of the operation. */
    ContentTooLarge: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The key is valid but lacks permission for this operation. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The server failed to process the request. */
    InternalServerError: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The resource or the route does not exist, or the key has no access to it. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The server is overloaded or temporarily unavailable. */
    ServiceUnavailable: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The rate limit or the quota is exceeded. Only a rate limit resets with time. */
    TooManyRequests: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The request has no key, or the key is invalid. */
    Unauthorized: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
     * @example assistants=v2
     */
    'OpenAI-Beta': 'assistants=v2';
    /**
     * Count only requests with these API keys, given by their tracking ids.
     * @example [
     *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
     *     ]
     */
    api_key_ids: string[];
    /**
     * Length of a bucket: a minute, an hour or a day.
     * @example 1d
     */
    bucket_width: '1m' | '1h' | '1d';
    /**
     * End of the time range, in Unix seconds. Exclusive. If omitted, now.
     * @example 1787788800
     */
    end_time: number;
    /**
     * Maximum number of items per page.
     * @example 50
     */
    limit: number;
    /**
     * Sort direction by creation time. `asc` starts with the oldest.
     * @example asc
     */
    order: 'asc' | 'desc';
    /**
     * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
     * @example page_AAAAAGit_wgz6Wt0AAAAAGitbYA
     */
    page: string;
    /**
     * Count only usage of these projects. If omitted, all projects of the organization.
     * @example [
     *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
     *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
     *     ]
     */
    project_ids: string[];
    /**
     * Start of the time range, in Unix seconds. Inclusive.
     * @example 1787702400
     */
    start_time: number;
    /**
     * Count only usage of these users.
     * @example [
     *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
     *     ]
     */
    user_ids: string[];
  };
  requestBodies: never;
  headers: {
    /**
     * Recommended delay before the next poll, in milliseconds. Not every server sends it; poll every five seconds if it is absent.
     * @example 1000
     */
    'openai-poll-after-ms': number;
    /**
     * Time to wait before the next attempt, in seconds or as an HTTP date.
     * @example 20
     */
    'retry-after': string;
    /**
     * Requests allowed per rate-limit window. Not every server sends it.
     * @example 5000
     */
    'x-ratelimit-limit-requests': number;
    /**
     * Tokens allowed per rate-limit window. Not every server sends it.
     * @example 160000
     */
    'x-ratelimit-limit-tokens': number;
    /**
     * Requests left in the current rate-limit window.
     * @example 4999
     */
    'x-ratelimit-remaining-requests': number;
    /**
     * Tokens left in the current rate-limit window.
     * @example 159432
     */
    'x-ratelimit-remaining-tokens': number;
    /**
     * Time until the request budget is full again, as a duration such as `12ms` or `6m0s`.
     * @example 12ms
     */
    'x-ratelimit-reset-requests': string;
    /**
     * Time until the token budget is full again, as a duration such as `12ms` or `6m0s`.
     * @example 213ms
     */
    'x-ratelimit-reset-tokens': string;
    /**
     * Id of this request in the server's logs. Include it in bug reports.
     * @example req_7f3c91d2a8b64e05b1c9d6e2f4a07b38
     */
    'x-request-id': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
/** Every operation of the contract, by `operationId`. */
export interface operations {
  listAssistants: {
    parameters: {
      query?: {
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the assistant with this id. Pass the `last_id` of the previous page.
         * @example asst_Gt6yMw2KdX8fLr4QzV9sNc3H
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the assistant with this id. Pass the `first_id` of the following page.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        before?: string;
      };
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of assistants. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListAssistantsResponse;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** The assistant to create. */
    requestBody: {
      content: {
        'application/json': AssistantCreateParams;
      };
    };
    responses: {
      /** The stored assistant. Runs refer to it by its id. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Assistant;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The assistant. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Assistant;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': AssistantUpdateParams;
      };
    };
    responses: {
      /** The updated assistant. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Assistant;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the assistant, as returned when it was created.
         * @example asst_Vb3kQ9xTm2LsZ7RyWc5NpD8e
         */
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The assistant is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AssistantDeleted;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** Initial content of the thread. */
    requestBody?: {
      content: {
        'application/json': ThreadCreateParams;
      };
    };
    responses: {
      /** The stored thread. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Thread;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path?: never;
      cookie?: never;
    };
    /** The assistant, the new thread, and the settings of this run. */
    requestBody: {
      content: {
        'application/json': ThreadCreateAndRunParamsBase;
      };
    };
    responses: {
      /** The run on the new thread, or its events. */
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
          'application/json': Run;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The thread. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Thread;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': ThreadUpdateParams;
      };
    };
    responses: {
      /** The updated thread. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Thread;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The thread is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ThreadDeleted;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the message with this id. Pass the `last_id` of the previous page.
         * @example msg_Zr5nTc8KwQ2xLd9MvY4sJb7G
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the message with this id. Pass the `first_id` of the following page.
         * @example msg_Dn8vKc4XsT6zQm2LwR9yHb5J
         */
        before?: string;
        /**
         * Return only messages written by this run. If omitted, all messages.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id?: string;
      };
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of messages. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListMessagesResponse;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** The message to add. */
    requestBody: {
      content: {
        'application/json': MessageCreateParams;
      };
    };
    responses: {
      /** The stored message. It gets no answer until a run is created. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageObject;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageObject;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': ModifyMessageRequest;
      };
    };
    responses: {
      /** The updated message. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ModifiedMessage;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the message within the thread.
         * @example msg_Lq7xNd3VtK9sWc4RzP8mYf2B
         */
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageDeleted;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the run with this id. Pass the `last_id` of the previous page.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the run with this id. Pass the `first_id` of the following page.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        before?: string;
      };
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of runs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListRunsResponse;
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
         * Extra fields to include in steps. If omitted, search results have no text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: RunStepInclude[];
      };
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
      };
      cookie?: never;
    };
    /** The assistant and the settings of this run. */
    requestBody: {
      content: {
        'application/json': CreateRunRequest;
      };
    };
    responses: {
      /** The run, or its events. */
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
          'application/json': Run;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the run. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'openai-poll-after-ms': components['headers']['openai-poll-after-ms'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Run;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': ModifyRunRequest;
      };
    };
    responses: {
      /** The updated run. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Run;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run, which is being cancelled. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Run;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the step with this id. Pass the `last_id` of the previous page.
         * @example step_Wq4zRk8LnT2xVc6MdS9yPb3H
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the step with this id. Pass the `first_id` of the following page.
         * @example step_Pm2kXs7VzT4nRc9LdQ6wYb8K
         */
        before?: string;
        /**
         * Extra fields to include in steps. If omitted, search results have no text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: RunStepInclude[];
      };
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of steps. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListRunStepsResponse;
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
         * Extra fields to include in steps. If omitted, search results have no text.
         * @example [
         *       "step_details.tool_calls[*].file_search.results[*].content"
         *     ]
         */
        'include[]'?: RunStepInclude[];
      };
      header?: {
        /**
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
        /**
         * Id of the step within the run.
         * @example step_Cn9dVt5XwK3mLz7QsR2yHb6T
         */
        step_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The step. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RunStep;
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
         * Selects version 2 of the Assistants API. Without it, the server answers 400 with the code `invalid_beta`.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: components['parameters']['OpenAI-Beta'];
      };
      path: {
        /**
         * Id of the thread, as returned when it was created.
         * @example thread_Kf8sHc2vPq6WtX4nJz9LmR3b
         */
        thread_id: string;
        /**
         * Id of the run within the thread.
         * @example run_Hx6tLm9QcV3kZr8WnD5sYb2P
         */
        run_id: string;
      };
      cookie?: never;
    };
    /** Outputs of the tool calls. */
    requestBody: {
      content: {
        'application/json': SubmitToolOutputsRunRequest;
      };
    };
    responses: {
      /** The run, queued again, or an event stream of its continuation. */
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
          'application/json': Run;
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
         * Return only events in this time range. If omitted, all events that are still stored.
         * @example {
         *       "gte": 1787756400,
         *       "lt": 1787788800
         *     }
         */
        effective_at?: AuditLogTimeRange;
        /**
         * Return only events in these projects.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: string[];
        /**
         * Return only events of these types.
         * @example [
         *       "api_key.created",
         *       "api_key.updated"
         *     ]
         */
        'event_types[]'?: AuditLogEventType[];
        /**
         * Return only events caused by these users, service accounts or API keys. API keys are given by their tracking ids.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g",
         *       "svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f"
         *     ]
         */
        'actor_ids[]'?: string[];
        /**
         * Return only events caused by users with these email addresses.
         * @example [
         *       "mira.okafor@example.com"
         *     ]
         */
        'actor_emails[]'?: string[];
        /**
         * Return only events that affect these objects, such as a project or a key. The ids are those in the event details.
         * @example [
         *       "key_Zs5HtYp2RwJk8VdFq3NcLx7B"
         *     ]
         */
        'resource_ids[]'?: string[];
        /**
         * If true, returns tenant events only; `event_types[]` can then contain no other types. Otherwise, tenant events are never listed.
         * @example false
         */
        tenant_only?: boolean;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the entry with this id. Pass the `last_id` of the previous page.
         * @example audit_log-C63dLEBWuNvgn5G9PMHGitEs
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the entry with this id. Pass the `first_id` of the following page.
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
      /** One page of the audit log. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListAuditLogsResponse;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the certificate with this id. Pass the `last_id` of the previous page.
         * @example cert_2BvGk4XpJ9nQ7tRwZ5mCy8Ld
         */
        after?: string;
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
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
      /** One page of certificates. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListCertificatesResponse;
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
    /** The certificate and its name. */
    requestBody: {
      content: {
        'application/json': CertificateCreateParams;
      };
    };
    responses: {
      /** The stored certificate. Activate it by its id. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Certificate;
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
    /** The certificates to activate. */
    requestBody: {
      content: {
        'application/json': ToggleCertificatesRequest;
      };
    };
    responses: {
      /** The activated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': OrganizationCertificateActivationResponse;
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
    /** The certificates to deactivate. */
    requestBody: {
      content: {
        'application/json': ToggleCertificatesRequest;
      };
    };
    responses: {
      /** The deactivated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': OrganizationCertificateDeactivationResponse;
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
         * Extra fields to include. `content` adds the certificate in PEM format as `certificate_details.content`.
         * @example [
         *       "content"
         *     ]
         */
        'include[]'?: 'content'[];
      };
      header?: never;
      path: {
        /**
         * Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metadata of the certificate. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Certificate;
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
         * Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    /** The new name. */
    requestBody: {
      content: {
        'application/json': CertificateUpdateParams;
      };
    };
    responses: {
      /** The renamed certificate. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Certificate;
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
         * Id of the certificate, as returned by its upload.
         * @example cert_6Wm9RxTq3LzKf8Vb2NsHd7Yc
         */
        certificate_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The certificate is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CertificateDeleteResponse;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the certificate with this id. Pass the `last_id` of the previous page.
         * @example cert_2BvGk4XpJ9nQ7tRwZ5mCy8Ld
         */
        after?: string;
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
      };
      header?: never;
      path: {
        /**
         * Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of certificates. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListProjectCertificatesResponse;
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
         * Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** The certificates to activate. */
    requestBody: {
      content: {
        'application/json': ToggleCertificatesRequest;
      };
    };
    responses: {
      /** The activated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': OrganizationProjectCertificateActivationResponse;
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
         * Id of the project to which the certificates apply.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** The certificates to deactivate. */
    requestBody: {
      content: {
        'application/json': ToggleCertificatesRequest;
      };
    };
    responses: {
      /** The deactivated certificates, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': OrganizationProjectCertificateDeactivationResponse;
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
         * Return only completions of this model. If omitted, those of all models.
         * @example gpt-5.4-mini-2026-03-17
         */
        model?: string;
        /**
         * Return only completions with all of these metadata pairs, such as `metadata[ticket]=4711`.
         * @example {
         *       "ticket": "4711"
         *     }
         */
        metadata?: Metadata;
        /**
         * Cursor: the page starts after the completion with this id. Pass the `last_id` of the previous page.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
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
      /** One page of stored completions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatCompletionList;
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
    /** The conversation, the model and its parameters. */
    requestBody: {
      content: {
        'application/json': ChatCompletionCreateParamsBase;
      };
    };
    responses: {
      /** The completion, or chunks of it with `stream: true`. */
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
          'application/json': ChatCompletion;
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
         * Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stored completion. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatCompletion;
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
         * Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    /** The new metadata, all pairs. */
    requestBody: {
      content: {
        'application/json': ChatCompletionUpdateParams;
      };
    };
    responses: {
      /** The completion with its new metadata. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatCompletion;
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
         * Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The completion is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatCompletionDeleted;
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
         * Cursor: the page starts after the message with this id. Pass the `last_id` of the previous page.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa-0
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by position in the conversation. `asc` starts with the oldest message.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * Id of a completion that was created with `store: true`.
         * @example chatcmpl-Dq7Lw2XnV9sKt4RbYp3mZc8HuJeGa
         */
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of messages. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatCompletionMessageList;
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
    /** The prompt, the model and its sampling parameters. */
    requestBody: {
      content: {
        'application/json': CompletionCreateParamsBase;
      };
    };
    responses: {
      /** The completions, or chunks of them with `stream: true`. */
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
          'application/json': Completion;
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
    /** The texts, the model and the format of the vectors. */
    requestBody: {
      content: {
        'application/json': EmbeddingCreateParams;
      };
    };
    responses: {
      /** The vectors. */
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
          'application/json': CreateEmbeddingResponse;
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
         * Cursor: the page starts after the evaluation with this id. Pass the `last_id` of the previous page.
         * @example eval_6a8e79f21e608190bd4480c9f3a7526e
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by time. `order_by` selects the time.
         * @example desc
         */
        order?: 'asc' | 'desc';
        /**
         * Time to sort by: creation or last change.
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
      /** One page of evaluations. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalList;
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
    /** The shape of the data and the graders. */
    requestBody: {
      content: {
        'application/json': EvalCreateParams;
      };
    };
    responses: {
      /** The evaluation, ready for runs. */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Eval;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the evaluation. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Eval;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': EvalUpdateParams;
      };
    };
    responses: {
      /** The updated evaluation. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Eval;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The evaluation is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalDeleteResponse;
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
         * Cursor: the page starts after the run with this id. Pass the `last_id` of the previous page.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example desc
         */
        order?: 'asc' | 'desc';
        /**
         * Return only runs with this status. If omitted, all runs.
         * @example completed
         */
        status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
      };
      header?: never;
      path: {
        /**
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of runs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalRunList;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
      };
      cookie?: never;
    };
    /** The data source, and the model if answers are needed. */
    requestBody: {
      content: {
        'application/json': RunCreateParams;
      };
    };
    responses: {
      /** The queued run. */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalRun;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the run. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalRun;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RunDeleteResponse;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea3ec9b0881909c55a7d1e48f2036
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled run. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalRun;
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
         * Cursor: the page starts after the item with this id. Pass the `last_id` of the previous page.
         * @example outputitem_6a8ea1b4779c8190ad03c85fe216b97d
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Return only passed or only failed items. If omitted, both.
         * @example fail
         */
        status?: 'fail' | 'pass';
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example desc
         */
        order?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of output items. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalRunOutputItemList;
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
         * Id of the evaluation, as returned when it was created.
         * @example eval_6a8e9d00c2b48190a5e7d0349bf1286c
         */
        eval_id: string;
        /**
         * Id of the run within the evaluation.
         * @example evalrun_6a8ea1583d5c8190917be2f06cd84a3f
         */
        run_id: string;
        /**
         * Id of the output item within the run.
         * @example outputitem_6a8ea1b7e0948190b6f20d7c15a93e48
         */
        output_item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The graded row. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EvalRunOutputItem;
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
         * Return only files with this purpose. If omitted, all files.
         * @example fine-tune
         */
        purpose?: string;
        /**
         * Maximum number of files per page.
         * @example 100
         */
        limit?: number;
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page.
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
      /** One page of files. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListFilesResponse;
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
    /** The document and its purpose, as form fields. */
    requestBody: {
      content: {
        'multipart/form-data': CreateFileRequest;
      };
    };
    responses: {
      /** The uploaded file. Pass its id wherever an operation takes a file. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FileObject;
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
         * Id of the file, as returned by its upload.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metadata of the file. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FileObject;
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
         * Id of the file, as returned by its upload.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FileDeleted;
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
         * Id of the file to download.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The content of the file, in any format. */
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
    /** The grader, the answer to score, and the fields of the example. */
    requestBody: {
      content: {
        'application/json': GraderRunParams;
      };
    };
    responses: {
      /** The score, or the error of the grader. */
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
          'application/json': GraderRunResponse;
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
    /** The grader to check. */
    requestBody: {
      content: {
        'application/json': GraderValidateParams;
      };
    };
    responses: {
      /** The valid grader. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': GraderValidateResponse;
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
         * Return only the permission of this project. If omitted, all permissions.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id?: string;
        /**
         * Cursor: the page starts after the permission with this id. Pass the `last_id` of the previous page.
         * @example cp_Hc6NvWx9LsTq4KzBm2RdYp8J
         */
        after?: string;
        /**
         * Maximum number of permissions per page.
         * @example 5
         */
        limit?: number;
        /**
         * Sort direction by creation time. `ascending` starts with the oldest. Other lists use `asc` and `desc`.
         * @example ascending
         */
        order?: 'ascending' | 'descending';
      };
      header?: never;
      path: {
        /**
         * Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of permissions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListFineTuningCheckpointPermissionResponse;
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
         * Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    /** The projects to give access to. */
    requestBody: {
      content: {
        'application/json': PermissionCreateParams;
      };
    };
    responses: {
      /** The new permissions, one per project, on a single page. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListFineTuningCheckpointPermissionResponse;
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
         * Model id of the checkpoint: its `fine_tuned_model_checkpoint`.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2:ckpt-step-4
         */
        fine_tuned_model_checkpoint: string;
        /**
         * Id of the permission, as returned by its creation or by the list.
         * @example cp_Vn3TzKq8WbXc2RmLs7HpYd4G
         */
        permission_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permission is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': PermissionDeleteResponse;
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
         * Cursor: the page starts after the job with this id. Pass the id of the last job of the previous page.
         * @example ftjob-Hw9XcNv5KsBq3TzRm7LdYp2F
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Return only jobs with all of these metadata pairs, such as `metadata[team]=support-desk`. `metadata=null` returns jobs without metadata.
         * @example {
         *       "team": "support-desk"
         *     }
         */
        metadata?: Metadata;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of jobs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListPaginatedFineTuningJobsResponse;
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
    /** The base model, the training data and the method. */
    requestBody: {
      content: {
        'application/json': JobCreateParams;
      };
    };
    responses: {
      /** The new job, before training starts. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FineTuningJob;
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the job. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FineTuningJob;
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled job. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FineTuningJob;
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
         * Cursor: the page starts after the checkpoint with this id. Pass the `last_id` of the previous page.
         * @example ftckpt_Nw7LqXc3VzTk9RbMs5HdYp2K
         */
        after?: string;
        /**
         * Maximum number of checkpoints per page.
         * @example 5
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of checkpoints. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListFineTuningJobCheckpointsResponse;
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
         * Cursor: the page starts after the event with this id. Pass the id of the last event of the previous page.
         * @example ftevent-Wc8TnRz4LqXk2VbMs9HdYp6F
         */
        after?: string;
        /**
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
      };
      header?: never;
      path: {
        /**
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of events. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListFineTuningJobEventsResponse;
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The job, which is being paused. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FineTuningJob;
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
         * Id of the job, as returned when it was created.
         * @example ftjob-Rk4TzQm8WbXc2VnLs7HpYd3G
         */
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The job, queued or running. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FineTuningJob;
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
      /** The models. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListModelsResponse;
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
         * Id of the model. Percent-encode slashes.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2
         */
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Model;
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
         * Id of the model. Percent-encode slashes.
         * @example ft:gpt-4.1-mini-2025-04-14:lumen-lamps:support:BqX7kLm2
         */
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelDeleted;
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
    /** The content to classify, and the model. */
    requestBody: {
      content: {
        'application/json': ModerationCreateParams;
      };
    };
    responses: {
      /** The moderation results. */
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
          'application/json': ModerationCreateResponse;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the project with this id. Pass the `last_id` of the previous page.
         * @example proj_Gd8XsLq3VtJ5nRwC7yKbM2fz
         */
        after?: string;
        /**
         * Whether to include archived projects.
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
      /** One page of projects. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectListResponse;
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
    /** The name of the project and the location of its data. */
    requestBody: {
      content: {
        'application/json': ProjectCreateParams;
      };
    };
    responses: {
      /** The new project, ready for users, service accounts and keys. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Project;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metadata of the project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Project;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': ProjectUpdateParams;
      };
    };
    responses: {
      /** The updated project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Project;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the key with this id. Pass the `last_id` of the previous page.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        after?: string;
        /**
         * Return only keys whose owner currently has access to the project (`active`) or has lost it (`inactive`); `any` returns both. If omitted, keys of former members can be missing.
         * @example any
         */
        owner_project_access?: 'active' | 'inactive' | 'any';
      };
      header?: never;
      path: {
        /**
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of keys. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectApiKeyListResponse;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metadata of the key. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectAPIKey;
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
  updateProjectApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    /** The scopes or the lifetime to change. */
    requestBody: {
      content: {
        'application/json': UpdateProjectApiKeyBody;
      };
    };
    responses: {
      /** The metadata of the updated key. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectAPIKey;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the API key. The secret itself is not accepted.
         * @example key_4Vb9XqTz7LmRw2NkHd6Gs8Yc
         */
        api_key_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key is revoked. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': APIKeyDeleteResponse;
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
         * Id of the project to archive.
         * @example proj_Xk5RtGz8Wb1QvJm6Ch3PyN9s
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The archived project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Project;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The model permissions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectModelPermissions;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** The complete permissions. */
    requestBody: {
      content: {
        'application/json': ModelPermissionUpdateParams;
      };
    };
    responses: {
      /** The new permissions. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectModelPermissions;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The permissions are deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectModelPermissionsDeleted;
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
         * Maximum number of rate limits per page.
         * @example 50
         */
        limit?: number;
        /**
         * Cursor: the page starts after the rate limit with this id. Pass the `last_id` of the previous page.
         * @example rl-gpt-4o-transcribe
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the rate limit with this id. Pass the `first_id` of the following page.
         * @example rl-gpt-5-mini
         */
        before?: string;
      };
      header?: never;
      path: {
        /**
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of rate limits. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectRateLimitListResponse;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the rate limit, as returned by the list.
         * @example rl-gpt-5-mini
         */
        rate_limit_id: string;
      };
      cookie?: never;
    };
    /** The limits to change. */
    requestBody: {
      content: {
        'application/json': ProjectRateLimitUpdateRequest;
      };
    };
    responses: {
      /** The updated rate limit. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectRateLimit;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the service account with this id. Pass the `last_id` of the previous page.
         * @example svc_acct_9Ld2PxHk6ZrWv4QnBt8CmS3j
         */
        after?: string;
      };
      header?: never;
      path: {
        /**
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of service accounts. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectServiceAccountListResponse;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** The name of the new account. */
    requestBody: {
      content: {
        'application/json': ServiceAccountCreateParams;
      };
    };
    responses: {
      /** The account. Store the secret in `api_key.value` now. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ServiceAccountCreateResponse;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The metadata of the account. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectServiceAccount;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': UpdateProjectServiceAccountBody;
      };
    };
    responses: {
      /** The updated account. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectServiceAccount;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The account is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ServiceAccountDeleteResponse;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the service account, as returned when it was created.
         * @example svc_acct_5Tq8VzRm3XwKc7NbLd2HyG9f
         */
        service_account_id: string;
      };
      cookie?: never;
    };
    /** Name and scopes of the key. Both are optional. */
    requestBody?: {
      content: {
        'application/json': CreateProjectServiceAccountApiKeyBody;
      };
    };
    responses: {
      /** The key. Store the secret in `value` now. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': APIKeyCreateResponse;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Cursor: the page starts after the member with this id. Pass the `last_id` of the previous page.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        after?: string;
      };
      header?: never;
      path: {
        /**
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of members. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectUserListResponse;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
      };
      cookie?: never;
    };
    /** The user and the role. */
    requestBody: {
      content: {
        'application/json': UserCreateParams;
      };
    };
    responses: {
      /** The new member. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectUser;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The membership. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectUser;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    /** The new role. */
    requestBody: {
      content: {
        'application/json': ProjectUserUpdateRequest;
      };
    };
    responses: {
      /** The membership with its new role. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectUser;
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
         * Id of the project, as returned when it was created.
         * @example proj_7Hq2NcVx9TmLrZ4bKw8sYd3F
         */
        project_id: string;
        /**
         * Id of the user in the organization.
         * @example user-3Nf7JwGs5RvKx9BqZt2MdC8p
         */
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The user is removed from the project. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UserDeleteResponse;
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
    /** The input, the model and its parameters. */
    requestBody: {
      content: {
        'application/json': ResponseCreateParamsBase;
      };
    };
    responses: {
      /** The response, or its events with `stream: true`. The status is 200 even if the model failed; check `status`. */
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
          'application/json': Response;
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
         * Extra data to include. If omitted, none.
         * @example [
         *       "file_search_call.results",
         *       "reasoning.encrypted_content"
         *     ]
         */
        'include[]'?: ResponseIncludable[];
        /**
         * Whether to return an event stream instead of the current state. Defaults to false.
         * @example false
         */
        stream?: boolean;
        /**
         * Sequence number of the last event received. Only later events are sent. Requires `stream`.
         * @example 7
         */
        starting_after?: number;
        /**
         * Whether deltas contain an `obfuscation` of random length, as protection against eavesdroppers. On by default. Requires `stream`.
         * @example false
         */
        include_obfuscation?: boolean;
      };
      header?: never;
      path: {
        /**
         * Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the response, or its events with `stream`. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Response;
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
         * Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The response is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ResponseDeleted;
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
         * Id of a response that was created with `background: true`.
         * @example resp_0e8a3aef77dc7b58a7ab498e4feb9c8d
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled response, with its output so far. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Response;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the item with this id. Pass the `last_id` of the previous page.
         * @example msg_0c2b44487a188d4c310b519be8cb6927
         */
        after?: string;
        /**
         * Extra data to include. If omitted, none.
         * @example [
         *       "message.input_image.image_url"
         *     ]
         */
        'include[]'?: ResponseIncludable[];
      };
      header?: never;
      path: {
        /**
         * Id of a stored response.
         * @example resp_0eed6c295ec381fea7d62f0a9e9ec7bb
         */
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of input items. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ResponseItemList;
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
    /** The request to count. */
    requestBody?: {
      content: {
        'application/json': InputTokenCountParams;
      };
    };
    responses: {
      /** The input token count. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': InputTokenCountResponse;
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
    /** The conversation, and the model that will continue it. */
    requestBody: {
      content: {
        'application/json': ResponseCompactParams;
      };
    };
    responses: {
      /** The items that replace the conversation. */
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
          'application/json': CompactedResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket. Costs are available per day only.
         * @example 1d
         */
        bucket_width?: '1d';
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only costs of these line items. Give their whole names.
         * @example [
         *       "gpt-5.4-mini-2026-03-17, input"
         *     ]
         */
        'line_items[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "line_item"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'line_item' | 'api_key_id' | 'user_id' | 'api_source')[];
        /**
         * Maximum number of buckets per page.
         * @example 1
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Daily costs. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "gpt-4o-mini-tts"
         *     ]
         */
        'models[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Characters per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "gpt-4o-transcribe"
         *     ]
         */
        'models[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Seconds of audio per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Group by project: each bucket then has one result per project. If omitted, it has a single result with a null `project_id`.
         * @example [
         *       "project_id"
         *     ]
         */
        'group_by[]'?: 'project_id'[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Sessions per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "gpt-5.4-mini"
         *     ]
         */
        'models[]'?: string[];
        /**
         * True counts batch jobs only; false counts everything else. If omitted, both.
         * @example false
         */
        batch?: boolean;
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Input and output tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
  usageDecisions: {
    parameters: {
      query: {
        /**
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "gpt-5.4-mini"
         *     ]
         */
        'models[]'?: string[];
        /**
         * True counts batch jobs only; false counts everything else. If omitted, both.
         * @example false
         */
        batch?: boolean;
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Input and output tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageDecisionsResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "text-embedding-3-small"
         *     ]
         */
        'models[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "user_id",
         *       "api_key_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only searches in these vector stores.
         * @example [
         *       "vs_6Hk2QmXr9TzLp4WdVb8NcYsE"
         *     ]
         */
        'vector_store_ids[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "vector_store_id"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** File searches per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only images from these sources.
         * @example [
         *       "image.generation"
         *     ]
         */
        'sources[]'?: ('image.generation' | 'image.edit' | 'image.variation')[];
        /**
         * Count only images of these sizes, in pixels.
         * @example [
         *       "1024x1024"
         *     ]
         */
        'sizes[]'?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "gpt-image-1"
         *     ]
         */
        'models[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model",
         *       "size",
         *       "source"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Images per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "omni-moderation-latest"
         *     ]
         */
        'models[]'?: string[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Moderated tokens per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Group by project: each bucket then has one result per project. If omitted, it has a single result with a null `project_id`.
         * @example [
         *       "project_id"
         *     ]
         */
        'group_by[]'?: 'project_id'[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Storage per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Start of the time range, in Unix seconds. Inclusive.
         * @example 1787702400
         */
        start_time: components['parameters']['start_time'];
        /**
         * End of the time range, in Unix seconds. Exclusive. If omitted, now.
         * @example 1787788800
         */
        end_time?: components['parameters']['end_time'];
        /**
         * Length of a bucket: a minute, an hour or a day.
         * @example 1d
         */
        bucket_width?: components['parameters']['bucket_width'];
        /**
         * Count only usage of these projects. If omitted, all projects of the organization.
         * @example [
         *       "proj_7Hq2NcVx9TmLrZ4bKw8sYd3F",
         *       "proj_Gd8XsLq3VtJ5nRwC7yKbM2fz"
         *     ]
         */
        'project_ids[]'?: components['parameters']['project_ids'];
        /**
         * Count only usage of these users.
         * @example [
         *       "user-8Zr4LqPx2KdVn6TmWc9YhB3g"
         *     ]
         */
        'user_ids[]'?: components['parameters']['user_ids'];
        /**
         * Count only requests with these API keys, given by their tracking ids.
         * @example [
         *       "key_4Vb9XqTz7LmRw2NkHd6Gs8Yc"
         *     ]
         */
        'api_key_ids[]'?: components['parameters']['api_key_ids'];
        /**
         * Count only usage of these models.
         * @example [
         *       "gpt-5.4-mini"
         *     ]
         */
        'models[]'?: string[];
        /**
         * Count only searches with this context size.
         * @example [
         *       "medium"
         *     ]
         */
        'context_levels[]'?: ('low' | 'medium' | 'high')[];
        /**
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "model",
         *       "context_level"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source')[];
        /**
         * Maximum number of buckets per page. Default and maximum depend on `bucket_width`: 7 and 31 for `1d`, 24 and 168 for `1h`, 60 and 1440 for `1m`.
         * @example 7
         */
        limit?: number;
        /**
         * Cursor: the `next_page` of the previous page. Keep all other parameters the same. If omitted, the first page.
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
      /** Web searches per bucket. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UsageResponse;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the store with this id. Pass the `last_id` of the previous page.
         * @example vs_Bq7RtYx3KmWd9LzHn5VcJ2Pf
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the store with this id. Pass the `first_id` of the following page.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        before?: string;
      };
      header?: {
        /**
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of vector stores. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListVectorStoresResponse;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path?: never;
      cookie?: never;
    };
    /** The name, the first files and the expiry policy of the store. */
    requestBody: {
      content: {
        'application/json': VectorStoreCreateParams;
      };
    };
    responses: {
      /** The store. Its first files may still be in progress. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStore;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The store and its status. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStore;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** Fields to update. */
    requestBody: {
      content: {
        'application/json': VectorStoreUpdateParams;
      };
    };
    responses: {
      /** The updated store. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStore;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The store is deleted. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreDeleted;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** The query and its filters. */
    requestBody: {
      content: {
        'application/json': VectorStoreSearchParams;
      };
    };
    responses: {
      /** The search results. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreSearchResultsPage;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page.
         * @example file-9PxVb3TnLc6QwKyR
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the file with this id. Pass the `first_id` of the following page.
         * @example file-4JdWq7RmKx2HvTzP
         */
        before?: string;
        /**
         * Return only files in this state. If omitted, all files.
         * @example completed
         */
        filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
      };
      header?: {
        /**
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of files. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListVectorStoreFilesResponse;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** The file, its attributes and its chunking strategy. */
    requestBody: {
      content: {
        'application/json': CreateVectorStoreFileRequest;
      };
    };
    responses: {
      /** The file, in progress. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFile;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file and its status in the store. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'openai-poll-after-ms': components['headers']['openai-poll-after-ms'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFile;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    /** The new attributes. */
    requestBody: {
      content: {
        'application/json': UpdateVectorStoreFileAttributesRequest;
      };
    };
    responses: {
      /** The file with its new attributes. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFile;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The file is removed from the store. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFileDeleted;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the uploaded file.
         * @example file-4JdWq7RmKx2HvTzP
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The text, in parts. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFileContentResponse;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
      };
      cookie?: never;
    };
    /** The files and their attributes. */
    requestBody: {
      content: {
        'application/json': FileBatchCreateParams;
      };
    };
    responses: {
      /** The batch. Its files are in progress. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFileBatch;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The batch and its status. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'openai-poll-after-ms': components['headers']['openai-poll-after-ms'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFileBatch;
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
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The batch. Files in progress may still be completed. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VectorStoreFileBatch;
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
         * Maximum number of items per page.
         * @example 50
         */
        limit?: components['parameters']['limit'];
        /**
         * Sort direction by creation time. `asc` starts with the oldest.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Cursor: the page starts after the file with this id. Pass the `last_id` of the previous page.
         * @example file-9PxVb3TnLc6QwKyR
         */
        after?: string;
        /**
         * Cursor for paging backwards: the page ends before the file with this id. Pass the `first_id` of the following page.
         * @example file-5GzHs8DkMf4XtNqB
         */
        before?: string;
        /**
         * Return only files in this state. If omitted, all files.
         * @example completed
         */
        filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled';
      };
      header?: {
        /**
         * Accepted but not required. The official client sends it because vector stores started in the Assistants beta.
         * @example assistants=v2
         */
        'OpenAI-Beta'?: 'assistants=v2';
      };
      path: {
        /**
         * Id of the vector store, as returned when it was created.
         * @example vs_6Hk2QmXr9TzLp4WdVb8NcYsE
         */
        vector_store_id: string;
        /**
         * Id of the batch, as returned when it was created.
         * @example vsfb_3c8e61f09b7d4a52a1f4d6e80b9c2753
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of files. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListVectorStoreFilesResponse;
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

/** Access programs in force. */
export interface AccessPrograms {
  /** Program for security work. */
  cyber: 'standard' | 'daybreak_blue' | 'daybreak_red' | (string & {});
}

/** Access programs to run under. If omitted, the server chooses by the model and by what organization and project are entitled to. The server answers 403 to a program without entitlement. */
export interface AccessProgramsParam {
  /** Program for security work. */
  cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red' | (string & {});
}

/** Tools that were added at this point of the conversation. */
export interface AdditionalTools {
  /**
   * Marks the item as additional tools.
   * @default "additional_tools"
   */
  type: 'additional_tools';
  /** Id of the item. */
  id: string;
  /** Author of a message. Some values are used only internally by the vendor's models. */
  role: MessageRole;
  /** The added tools. */
  tools: Tool[];
}

/** Adds tools from this point of the conversation on. Earlier items stay unchanged. */
export interface AdditionalToolsItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /**
   * Marks the item as additional tools.
   * @default "additional_tools"
   */
  type: 'additional_tools';
  /**
   * Author of the item. Only the developer can add tools.
   * @default "developer"
   */
  role: 'developer';
  /** The tools to add. */
  tools: Tool[];
}

/** Source of a part of the text. */
export type Annotation = FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath;

/** Whether the change was applied. */
export type ApplyPatchCallOutputStatus = 'completed' | 'failed';

/** Whether the caller applied the change. */
export type ApplyPatchCallOutputStatusParam = 'completed' | 'failed';

/** Whether the model has completed the change. */
export type ApplyPatchCallStatus = 'in_progress' | 'completed';

/** Whether the model had completed the change. */
export type ApplyPatchCallStatusParam = 'in_progress' | 'completed';

/** Creates a new file. */
export interface ApplyPatchCreateFileOperation {
  /**
   * Marks the operation as file creation.
   * @default "create_file"
   */
  type: 'create_file';
  /** Path of the new file, relative to the workspace. Make sure that it stays inside the workspace. */
  path: string;
  /** Content of the file. Each line starts with `+`. */
  diff: string;
}

/** File creation, as proposed by the model. */
export interface ApplyPatchCreateFileOperationParam {
  /**
   * Marks the operation as file creation.
   * @default "create_file"
   */
  type: 'create_file';
  /** Path of the new file, relative to the workspace. */
  path: string;
  /** Content of the file. Each line starts with `+`. At most 10485760 characters. */
  diff: string;
}

/** Deletes a file from the workspace. */
export interface ApplyPatchDeleteFileOperation {
  /**
   * Marks the operation as file deletion.
   * @default "delete_file"
   */
  type: 'delete_file';
  /** Path of the file within the workspace. Make sure that it does not lead outside. */
  path: string;
}

/** File deletion, as proposed by the model. */
export interface ApplyPatchDeleteFileOperationParam {
  /**
   * Marks the operation as file deletion.
   * @default "delete_file"
   */
  type: 'delete_file';
  /** Path of the deleted file, relative to the workspace. */
  path: string;
}

/** The proposed file operation. */
export type ApplyPatchOperationParam =
  | ApplyPatchCreateFileOperationParam
  | ApplyPatchDeleteFileOperationParam
  | ApplyPatchUpdateFileOperationParam;

/** A change to one file that the caller must apply. Answer with an `apply_patch_call_output` item. */
export interface ResponseApplyPatchToolCall {
  /**
   * Marks the item as a patch call.
   * @default "apply_patch_call"
   */
  type: 'apply_patch_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCaller | null;
  /** Whether the model has completed the change. */
  status: ApplyPatchCallStatus;
  /** The file operation. */
  operation: ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;

  export type CreateFile = schema.ApplyPatchCreateFileOperation;

  export type DeleteFile = schema.ApplyPatchDeleteFileOperation;

  export type UpdateFile = schema.ApplyPatchUpdateFileOperation;
}

/** A patch call of an earlier turn. */
export interface ApplyPatchToolCallItemParam {
  /**
   * Marks the item as a patch call.
   * @default "apply_patch_call"
   */
  type: 'apply_patch_call';
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call, unchanged. From 1 to 64 characters. */
  call_id: string;
  /** Caller of the tool, copied from the call. */
  caller?: ToolCallCallerParam | null;
  /** Whether the model had completed the change. */
  status: ApplyPatchCallStatusParam;
  /** The proposed file operation. */
  operation: ApplyPatchOperationParam;
}

/** Result of a patch call. */
export interface ResponseApplyPatchToolCallOutput {
  /**
   * Marks the item as the output of a patch call.
   * @default "apply_patch_call_output"
   */
  type: 'apply_patch_call_output';
  /** Id of the item. */
  id: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCaller | null;
  /** Whether the change was applied. */
  status: ApplyPatchCallOutputStatus;
  /** Report of the caller, such as the reason why the patch did not apply. */
  output?: string | null;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCallOutput {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** Reports the result of a patch call. */
export interface ApplyPatchToolCallOutputItemParam {
  /**
   * Marks the item as the output of a patch call.
   * @default "apply_patch_call_output"
   */
  type: 'apply_patch_call_output';
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call that this output answers. From 1 to 64 characters. */
  call_id: string;
  /** Caller of the tool, copied from the call. */
  caller?: ToolCallCallerParam | null;
  /** Whether the caller applied the change. */
  status: ApplyPatchCallOutputStatusParam;
  /** Report for the model, in particular the reason why a patch did not apply. The model uses it for the next attempt. At most 10485760 characters. */
  output?: string | null;
}

/** Lets the model propose file changes as diffs. The caller applies them. */
export interface ApplyPatchTool {
  /**
   * Marks the tool as apply-patch.
   * @default "apply_patch"
   */
  type: 'apply_patch';
  /** Who can propose a patch. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
}

/** Changes parts of an existing file. */
export interface ApplyPatchUpdateFileOperation {
  /**
   * Marks the operation as a file update.
   * @default "update_file"
   */
  type: 'update_file';
  /** Path of the file, relative to the workspace. Make sure that it stays inside the workspace. */
  path: string;
  /** Changes in V4A diff format. `@@` lines give the context instead of line numbers. */
  diff: string;
}

/** File update, as proposed by the model. */
export interface ApplyPatchUpdateFileOperationParam {
  /**
   * Marks the operation as a file update.
   * @default "update_file"
   */
  type: 'update_file';
  /** Path of the updated file, relative to the workspace. */
  path: string;
  /** Changes in V4A diff format. At most 10485760 characters. */
  diff: string;
}

/** Approximate location of the user. Search results take it into account. */
export interface ApproximateLocation {
  /**
   * Marks the location as approximate, the only kind so far.
   * @default "approximate"
   */
  type: 'approximate';
  /** Two-letter ISO 3166-1 code of the country. */
  country?: string | null;
  /** Name of the state or region, as free text. */
  region?: string | null;
  /** Name of the city, as free text. */
  city?: string | null;
  /** IANA name of the time zone, such as `Europe/Lisbon`. */
  timezone?: string | null;
}

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
  tool_resources?: AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
  /** Sampling temperature, from 0 (the most likely tokens) to 2. Runs can override it. */
  temperature?: number | null;
  /** Share of the probability mass to sample from, an alternative to `temperature`. */
  top_p?: number | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /** Format of the answer. Runs can override it. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace Assistant {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** One event of a run stream. `event` is the event name, `data` the parsed JSON of the data lines. The stream covers the run up to a final status or `requires_action`, and ends with `done`. */
export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | ErrorEvent
  | DoneEvent;

export declare namespace AssistantStreamEvent {
  export type ThreadRunCreated = schema.ThreadRunCreatedEvent;

  export namespace ThreadRunCreated {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunQueued = schema.ThreadRunQueuedEvent;

  export namespace ThreadRunQueued {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunInProgress = schema.ThreadRunInProgressEvent;

  export namespace ThreadRunInProgress {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunRequiresAction = schema.ThreadRunRequiresActionEvent;

  export namespace ThreadRunRequiresAction {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCompleted = schema.ThreadRunCompletedEvent;

  export namespace ThreadRunCompleted {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunIncomplete = schema.ThreadRunIncompleteEvent;

  export namespace ThreadRunIncomplete {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunFailed = schema.ThreadRunFailedEvent;

  export namespace ThreadRunFailed {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelling = schema.ThreadRunCancellingEvent;

  export namespace ThreadRunCancelling {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelled = schema.ThreadRunCancelledEvent;

  export namespace ThreadRunCancelled {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunExpired = schema.ThreadRunExpiredEvent;

  export namespace ThreadRunExpired {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunStepCreated = schema.ThreadRunStepCreatedEvent;

  export namespace ThreadRunStepCreated {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepInProgress = schema.ThreadRunStepInProgressEvent;

  export namespace ThreadRunStepInProgress {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepDelta = schema.ThreadRunStepDeltaEvent;

  export type ThreadRunStepCompleted = schema.ThreadRunStepCompletedEvent;

  export namespace ThreadRunStepCompleted {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepFailed = schema.ThreadRunStepFailedEvent;

  export namespace ThreadRunStepFailed {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepCancelled = schema.ThreadRunStepCancelledEvent;

  export namespace ThreadRunStepCancelled {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepExpired = schema.ThreadRunStepExpiredEvent;

  export namespace ThreadRunStepExpired {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadMessageCreated = schema.ThreadMessageCreatedEvent;

  export namespace ThreadMessageCreated {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageInProgress = schema.ThreadMessageInProgressEvent;

  export namespace ThreadMessageInProgress {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageDelta = schema.ThreadMessageDeltaEvent;

  export type ThreadMessageCompleted = schema.ThreadMessageCompletedEvent;

  export namespace ThreadMessageCompleted {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageIncomplete = schema.ThreadMessageIncompleteEvent;

  export namespace ThreadMessageIncomplete {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type Error = schema.ErrorEvent;

  export type Done = schema.DoneEvent;
}

/** Name of the model. Servers accept any chat model they have, fine-tuned models included. */
export type AssistantSupportedModels = ChatModel | ('gpt-4.5-preview' | 'gpt-4.5-preview-2025-02-27');

/** A tool of the assistant. `type` gives its kind. */
export type AssistantTool = AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction;

/** Resources of each tool. Entries of tools that are not enabled are ignored. */
export interface AssistantToolResources {
  /** Resources of the code interpreter. */
  code_interpreter?: AssistantToolResources.CodeInterpreter;
  /** Resources of file search. */
  file_search?: AssistantToolResources.FileSearch;
}

export declare namespace AssistantToolResources {
  /** Resources of the code interpreter. */
  export interface CodeInterpreter {
    /**
     * Ids of files to copy into the sandbox. Their purpose must be `assistants`. At most 20 items.
     * @default []
     */
    file_ids?: string[];
  }

  /** Resources of file search. */
  export interface FileSearch {
    /** Id of the vector store to search. At most one. */
    vector_store_ids?: string[];
  }
}

/** Lets the model write Python and run it in a sandbox, with the files of `tool_resources.code_interpreter`. */
export interface AssistantToolsCode {
  /** Selects the code interpreter. */
  type: 'code_interpreter';
}

/** Lets the model search the vector stores of the assistant and the thread. */
export interface AssistantToolsFileSearch {
  /** Selects file search. */
  type: 'file_search';
  /** Search settings. If omitted, the defaults of the server. */
  file_search?: AssistantToolsFileSearch.FileSearch;
}

export declare namespace AssistantToolsFileSearch {
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

/** Makes an attached file available to file search. */
export interface AssistantToolsFileSearchTypeOnly {
  /** Selects file search. */
  type: 'file_search';
}

/** A function of the caller. When the model calls it, the run pauses until the output is submitted. */
export interface AssistantToolsFunction {
  /** Marks the tool as a function. */
  type: 'function';
  /** Declares a function of the caller to the model. */
  function: FunctionDefinition;
}

/** Format of the answer. `auto` means text. The objects select plain text, any JSON, or JSON that follows a schema. */
export type AssistantResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJSONObject
  | ResponseFormatJSONSchema;

/** Whether the model calls tools. `none` disables them, `auto` lets the model decide, `required` forces at least one call before the answer, and an object forces a call of that tool. If omitted, `auto` with tools and `none` without. */
export type AssistantToolChoiceOption = ('none' | 'auto' | 'required') | AssistantToolChoice;

/** A tool that the model must call. */
export interface AssistantToolChoice {
  /** Kind of the tool. With `function`, the field `function` names the function. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** The function to call. Required if `type` is `function`. */
  function?: AssistantToolChoiceFunction;
}

/** The function to call. Required if `type` is `function`. */
export interface AssistantToolChoiceFunction {
  /** Name of the function, as declared in the tools of the run. */
  name: string;
}

/** One event in the organization. In addition to the common fields, an entry has a field named after its `type` with the details: an entry of type `api_key.created` has the property `api_key.created`. Types without known details have no such field. */
export interface AuditLogListResponse {
  /** Id of this entry. */
  id: string;
  /** Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
  type: AuditLogEventType;
  /** Time of the event, in Unix seconds. */
  effective_at: number;
  /** Project of the event. Absent for events of the whole organization. */
  project?: AuditLogListResponse.Project;
  /** Who caused the event. Null if there is no specific actor. */
  actor?: AuditLogActor | null;
  /** A new API key was created. */
  'api_key.created'?: AuditLogListResponse.APIKeyCreated;
  /** The scopes or the lifetime of an API key were changed. */
  'api_key.updated'?: AuditLogListResponse.APIKeyUpdated;
  /** An API key was deleted and no longer works. */
  'api_key.deleted'?: AuditLogListResponse.APIKeyDeleted;
  /** A project got access to a fine-tuned model checkpoint. */
  'checkpoint.permission.created'?: AuditLogListResponse.CheckpointPermissionCreated;
  /** A project lost access to a fine-tuned model checkpoint. */
  'checkpoint.permission.deleted'?: AuditLogListResponse.CheckpointPermissionDeleted;
  /** An encryption key from an external key store was registered. */
  'external_key.registered'?: AuditLogListResponse.ExternalKeyRegistered;
  /** A registered encryption key was removed. */
  'external_key.removed'?: AuditLogListResponse.ExternalKeyRemoved;
  /** Storage outside of the API vendor was registered. */
  'external_storage.registered'?: AuditLogListResponse.ExternalStorageRegistered;
  /** Registered storage was removed. */
  'external_storage.removed'?: AuditLogListResponse.ExternalStorageRemoved;
  /** A user group was created. */
  'group.created'?: AuditLogListResponse.GroupCreated;
  /** A user group was updated. */
  'group.updated'?: AuditLogListResponse.GroupUpdated;
  /** A user group was deleted. */
  'group.deleted'?: AuditLogListResponse.GroupDeleted;
  /** SCIM user provisioning was enabled. */
  'scim.enabled'?: AuditLogListResponse.ScimEnabled;
  /** SCIM user provisioning was disabled. */
  'scim.disabled'?: AuditLogListResponse.ScimDisabled;
  /** An invitation to the organization was sent. */
  'invite.sent'?: AuditLogListResponse.InviteSent;
  /** An invitation was accepted. */
  'invite.accepted'?: AuditLogListResponse.InviteAccepted;
  /** An invitation was withdrawn before its acceptance. */
  'invite.deleted'?: AuditLogListResponse.InviteDeleted;
  /** An IP allowlist was created. It has no effect until it is activated. */
  'ip_allowlist.created'?: AuditLogListResponse.IPAllowlistCreated;
  /** The addresses of an IP allowlist were changed. */
  'ip_allowlist.updated'?: AuditLogListResponse.IPAllowlistUpdated;
  /** An IP allowlist was deleted, with all its addresses. */
  'ip_allowlist.deleted'?: AuditLogListResponse.IPAllowlistDeleted;
  /** IP allowlists were activated. Requests from other addresses are rejected. */
  'ip_allowlist.config.activated'?: AuditLogListResponse.IPAllowlistConfigActivated;
  /** IP allowlists were deactivated. */
  'ip_allowlist.config.deactivated'?: AuditLogListResponse.IPAllowlistConfigDeactivated;
  /** A sign-in succeeded. The details have no guaranteed fields. */
  'login.succeeded'?: {
    [key: string]: unknown;
  };
  /** A sign-in failed. */
  'login.failed'?: AuditLogListResponse.LoginFailed;
  /** A sign-out succeeded. The details have no guaranteed fields. */
  'logout.succeeded'?: {
    [key: string]: unknown;
  };
  /** A sign-out failed. */
  'logout.failed'?: AuditLogListResponse.LogoutFailed;
  /** Organization settings were updated. */
  'organization.updated'?: AuditLogListResponse.OrganizationUpdated;
  /** A new project was created in the organization. */
  'project.created'?: AuditLogListResponse.ProjectCreated;
  /** The settings of a project were changed. */
  'project.updated'?: AuditLogListResponse.ProjectUpdated;
  /** A project was archived. Its keys no longer work. */
  'project.archived'?: AuditLogListResponse.ProjectArchived;
  /** A project was deleted from the organization. */
  'project.deleted'?: AuditLogListResponse.ProjectDeleted;
  /** A rate limit of a project was updated. */
  'rate_limit.updated'?: AuditLogListResponse.RateLimitUpdated;
  /** A rate limit of a project was deleted. */
  'rate_limit.deleted'?: AuditLogListResponse.RateLimitDeleted;
  /** A custom role was created. */
  'role.created'?: AuditLogListResponse.RoleCreated;
  /** A custom role was updated. */
  'role.updated'?: AuditLogListResponse.RoleUpdated;
  /** A custom role was deleted. */
  'role.deleted'?: AuditLogListResponse.RoleDeleted;
  /** A role was assigned. */
  'role.assignment.created'?: AuditLogListResponse.RoleAssignmentCreated;
  /** A role assignment was removed. */
  'role.assignment.deleted'?: AuditLogListResponse.RoleAssignmentDeleted;
  /** A role was bound to a resource, such as a connector of a ChatGPT workspace. */
  'role.bound_to_resource'?: AuditLogListResponse.RoleBoundToResource;
  /** A role lost access to a resource. */
  'role.unbound_from_resource'?: AuditLogListResponse.RoleUnboundFromResource;
  /** A new service account was created in a project. */
  'service_account.created'?: AuditLogListResponse.ServiceAccountCreated;
  /** The settings of a service account were changed. */
  'service_account.updated'?: AuditLogListResponse.ServiceAccountUpdated;
  /** A service account and its keys were deleted. */
  'service_account.deleted'?: AuditLogListResponse.ServiceAccountDeleted;
  /** An external identity provider was added. Workloads can use its tokens instead of an API key. */
  'workload_identity_provider.created'?: AuditLogListResponse.WorkloadIdentityProviderCreated;
  /** The settings of an identity provider for workloads were changed. */
  'workload_identity_provider.updated'?: AuditLogListResponse.WorkloadIdentityProviderUpdated;
  /** An external identity provider was removed. Workloads can no longer use its tokens. */
  'workload_identity_provider.deleted'?: AuditLogListResponse.WorkloadIdentityProviderDeleted;
  /** Tokens of an identity provider were mapped to a service account. */
  'workload_identity_provider_mapping.created'?: AuditLogListResponse.WorkloadIdentityProviderMappingCreated;
  /** A mapping of tokens to a service account was updated. */
  'workload_identity_provider_mapping.updated'?: AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
  /** A mapping of tokens to a service account was deleted. */
  'workload_identity_provider_mapping.deleted'?: AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;
  /** A user joined the organization or a project. */
  'user.added'?: AuditLogListResponse.UserAdded;
  /** The role of a user was changed. */
  'user.updated'?: AuditLogListResponse.UserUpdated;
  /** A user was removed from the organization or from a project. */
  'user.deleted'?: AuditLogListResponse.UserDeleted;
  /** A client certificate was uploaded. It has no effect until it is activated. */
  'certificate.created'?: AuditLogListResponse.CertificateCreated;
  /** A client certificate was renamed. */
  'certificate.updated'?: AuditLogListResponse.CertificateUpdated;
  /** A client certificate was deleted. */
  'certificate.deleted'?: AuditLogListResponse.CertificateDeleted;
  /** Client certificates were activated. */
  'certificates.activated'?: AuditLogListResponse.CertificatesActivated;
  /** Client certificates were deactivated. */
  'certificates.deactivated'?: AuditLogListResponse.CertificatesDeactivated;
}

export declare namespace AuditLogListResponse {
  /** Project of the event. Absent for events of the whole organization. */
  export interface Project {
    /** Id of the project. */
    id?: string;
    /** Name of the project at the time of the event. */
    name?: string;
  }

  export type Actor = schema.AuditLogActor;

  export namespace Actor {
    export type Session = schema.AuditLogActorSession;

    export namespace Session {
      export type User = schema.AuditLogActorUser;
    }

    export type APIKey = schema.AuditLogActorApiKey;

    export namespace APIKey {
      export type User = schema.AuditLogActorUser;

      export type ServiceAccount = schema.AuditLogActorServiceAccount;
    }
  }

  /** A new API key was created. */
  export interface APIKeyCreated {
    /** Tracking id of the key. The key cannot be derived from it. */
    id?: string;
    /** Initial settings of the key. */
    data?: schema.AuditLogListResponse.APIKeyCreated.Data;
  }

  export namespace APIKeyCreated {
    /** Initial settings of the key. */
    export interface Data {
      /** Scopes of the key, such as `api.model.request`. */
      scopes?: string[];
    }
  }

  /** The scopes or the lifetime of an API key were changed. */
  export interface APIKeyUpdated {
    /** Tracking id of the key. The key cannot be derived from it. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.APIKeyUpdated.ChangesRequested;
  }

  export namespace APIKeyUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New scopes of the key, such as `api.model.request`. */
      scopes?: string[];
      /** New lifetime of the key, in seconds. */
      expires_in_seconds?: number;
    }
  }

  /** An API key was deleted and no longer works. */
  export interface APIKeyDeleted {
    /** Tracking id of the key. The key cannot be derived from it. */
    id?: string;
  }

  /** A project got access to a fine-tuned model checkpoint. */
  export interface CheckpointPermissionCreated {
    /** Id of the checkpoint permission. */
    id?: string;
    /** The project and the checkpoint. */
    data?: schema.AuditLogListResponse.CheckpointPermissionCreated.Data;
  }

  export namespace CheckpointPermissionCreated {
    /** The project and the checkpoint. */
    export interface Data {
      /** Project that got access to the checkpoint. */
      project_id?: string;
      /** Model name of the checkpoint. */
      fine_tuned_model_checkpoint?: string;
    }
  }

  /** A project lost access to a fine-tuned model checkpoint. */
  export interface CheckpointPermissionDeleted {
    /** Id of the checkpoint permission. */
    id?: string;
  }

  /** An encryption key from an external key store was registered. */
  export interface ExternalKeyRegistered {
    /** Id of the registered key. */
    id?: string;
    /** Location and access settings of the key. The fields depend on the key store. */
    data?: {
      [key: string]: unknown;
    };
  }

  /** A registered encryption key was removed. */
  export interface ExternalKeyRemoved {
    /** Id of the removed key. */
    id?: string;
  }

  /** Storage outside of the API vendor was registered. */
  export interface ExternalStorageRegistered {
    /** Id of the registered storage. */
    id?: string;
    /** Location and access settings of the storage. */
    data?: schema.AuditLogListResponse.ExternalStorageRegistered.Data;
  }

  export namespace ExternalStorageRegistered {
    /** Location and access settings of the storage. */
    export interface Data {
      /** Region that the storage serves. */
      geography?: string;
      /** The storage. `type` gives its kind. */
      provider?:
        | schema.AuditLogAwsStorage
        | schema.AuditLogAzureStorage
        | schema.AuditLogGcpStorage
        | schema.AuditLogOciStorage;
    }

    export namespace Data {
      export type Aws = schema.AuditLogAwsStorage;

      export type Azure = schema.AuditLogAzureStorage;

      export type Gcp = schema.AuditLogGcpStorage;

      export type Oci = schema.AuditLogOciStorage;
    }
  }

  /** Registered storage was removed. */
  export interface ExternalStorageRemoved {
    /** Id of the removed storage. */
    id?: string;
  }

  /** A user group was created. */
  export interface GroupCreated {
    /** Id of the user group. */
    id?: string;
    /** Initial settings of the group. */
    data?: schema.AuditLogListResponse.GroupCreated.Data;
  }

  export namespace GroupCreated {
    /** Initial settings of the group. */
    export interface Data {
      /** Name assigned to the group. */
      group_name?: string;
    }
  }

  /** A user group was updated. */
  export interface GroupUpdated {
    /** Id of the user group. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.GroupUpdated.ChangesRequested;
  }

  export namespace GroupUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New name of the group. */
      group_name?: string;
    }
  }

  /** A user group was deleted. */
  export interface GroupDeleted {
    /** Id of the user group. */
    id?: string;
  }

  /** SCIM user provisioning was enabled. */
  export interface ScimEnabled {
    /** Id of the object for which provisioning was enabled, usually an organization. */
    id?: string;
  }

  /** SCIM user provisioning was disabled. */
  export interface ScimDisabled {
    /** Id of the object for which provisioning was disabled, usually an organization. */
    id?: string;
  }

  /** An invitation to the organization was sent. */
  export interface InviteSent {
    /** Id of the invitation. */
    id?: string;
    /** The invited person. */
    data?: schema.AuditLogListResponse.InviteSent.Data;
  }

  export namespace InviteSent {
    /** The invited person. */
    export interface Data {
      /** Email address of the invited person. */
      email?: string;
      /** Role in the organization after acceptance. */
      role?: string;
    }
  }

  /** An invitation was accepted. */
  export interface InviteAccepted {
    /** Id of the invitation. */
    id?: string;
  }

  /** An invitation was withdrawn before its acceptance. */
  export interface InviteDeleted {
    /** Id of the invitation. */
    id?: string;
  }

  /** An IP allowlist was created. It has no effect until it is activated. */
  export interface IPAllowlistCreated {
    /** Id of the IP allowlist. */
    id?: string;
    /** Display name of the list. */
    name?: string;
    /** Addresses and CIDR ranges on the list. */
    allowed_ips?: string[];
  }

  /** The addresses of an IP allowlist were changed. */
  export interface IPAllowlistUpdated {
    /** Id of the IP allowlist. */
    id?: string;
    /** New addresses and CIDR ranges on the list. */
    allowed_ips?: string[];
  }

  /** An IP allowlist was deleted, with all its addresses. */
  export interface IPAllowlistDeleted {
    /** Id of the IP allowlist. */
    id?: string;
    /** Display name of the list. */
    name?: string;
    /** Addresses and CIDR ranges on the deleted list. */
    allowed_ips?: string[];
  }

  /** IP allowlists were activated. Requests from other addresses are rejected. */
  export interface IPAllowlistConfigActivated {
    /** The activated lists. */
    configs?: schema.AuditLogListResponse.IPAllowlistConfigActivated.Config[];
  }

  export namespace IPAllowlistConfigActivated {
    /** One list of allowed addresses. */
    export interface Config {
      /** Id of the IP allowlist. */
      id?: string;
      /** Display name of the list. */
      name?: string;
    }
  }

  /** IP allowlists were deactivated. */
  export interface IPAllowlistConfigDeactivated {
    /** The deactivated lists. */
    configs?: schema.AuditLogListResponse.IPAllowlistConfigDeactivated.Config[];
  }

  export namespace IPAllowlistConfigDeactivated {
    /** One list of allowed addresses. */
    export interface Config {
      /** Id of the IP allowlist. */
      id?: string;
      /** Display name of the list. */
      name?: string;
    }
  }

  /** A sign-in failed. */
  export interface LoginFailed {
    /** Machine-readable reason for the failure. */
    error_code?: string;
    /** Failure message in plain language. */
    error_message?: string;
  }

  /** A sign-out failed. */
  export interface LogoutFailed {
    /** Machine-readable reason for the failure. */
    error_code?: string;
    /** Failure message in plain language. */
    error_message?: string;
  }

  /** Organization settings were updated. */
  export interface OrganizationUpdated {
    /** Id of the organization. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.OrganizationUpdated.ChangesRequested;
  }

  export namespace OrganizationUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** Display name of the organization. */
      title?: string;
      /** Description text of the organization. */
      description?: string;
      /** Short unique name of the organization. */
      name?: string;
      /** Who can see the page with messages of assistants and the playground: `ANY_ROLE`, `OWNERS` or `NONE`. */
      threads_ui_visibility?: string;
      /** Who can see the usage of the organization: `ANY_ROLE`, `OWNERS` or `NONE`. */
      usage_dashboard_visibility?: string;
      /** Which API calls are logged: `disabled`, `enabled_per_call`, `enabled_for_all_projects` or `enabled_for_selected_projects`. */
      api_call_logging?: string;
      /** Projects with logged calls if `api_call_logging` is `enabled_for_selected_projects`. A single string contains all ids. */
      api_call_logging_project_ids?: string;
    }
  }

  /** A new project was created in the organization. */
  export interface ProjectCreated {
    /** Id of the project. */
    id?: string;
    /** Initial settings of the project. */
    data?: schema.AuditLogListResponse.ProjectCreated.Data;
  }

  export namespace ProjectCreated {
    /** Initial settings of the project. */
    export interface Data {
      /** Short unique name of the project. */
      name?: string;
      /** Display name of the organization. */
      title?: string;
    }
  }

  /** The settings of a project were changed. */
  export interface ProjectUpdated {
    /** Id of the project. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.ProjectUpdated.ChangesRequested;
  }

  export namespace ProjectUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New display name. */
      title?: string;
    }
  }

  /** A project was archived. Its keys no longer work. */
  export interface ProjectArchived {
    /** Id of the project. */
    id?: string;
  }

  /** A project was deleted from the organization. */
  export interface ProjectDeleted {
    /** Id of the project. */
    id?: string;
  }

  /** A rate limit of a project was updated. */
  export interface RateLimitUpdated {
    /** Id of the rate limit, which applies to one model in one project. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.RateLimitUpdated.ChangesRequested;
  }

  export namespace RateLimitUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** Maximum number of requests per minute. */
      max_requests_per_1_minute?: number;
      /** Maximum number of tokens per minute. */
      max_tokens_per_1_minute?: number;
      /** Maximum number of images per minute. Some models have no such limit. */
      max_images_per_1_minute?: number;
      /** Maximum audio volume per minute, in megabytes. Some models have no such limit. */
      max_audio_megabytes_per_1_minute?: number;
      /** Maximum number of requests per day. Some models have no such limit. */
      max_requests_per_1_day?: number;
      /** Maximum number of input tokens that batches can enqueue per day. Some models have no such limit. */
      batch_1_day_max_input_tokens?: number;
    }
  }

  /** A rate limit of a project was deleted. */
  export interface RateLimitDeleted {
    /** Id of the rate limit, which applies to one model in one project. */
    id?: string;
  }

  /** A custom role was created. */
  export interface RoleCreated {
    /** Id of the role. */
    id?: string;
    /** Name of the custom role. */
    role_name?: string;
    /** Permissions that come with the role. */
    permissions?: string[];
    /** Kind of the resource in `resource_id`, such as `api.project`. */
    resource_type?: string;
    /** Organization or project that owns the role. */
    resource_id?: string;
  }

  /** A custom role was updated. */
  export interface RoleUpdated {
    /** Id of the role. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.RoleUpdated.ChangesRequested;
  }

  export namespace RoleUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New name of the role. */
      role_name?: string;
      /** Organization or project that owns the role. */
      resource_id?: string;
      /** Kind of the resource in `resource_id`, such as `api.project`. */
      resource_type?: string;
      /** Permissions added to the role. */
      permissions_added?: string[];
      /** Permissions removed from the role. */
      permissions_removed?: string[];
      /** Purpose of the role. */
      description?: string;
      /** Additional data stored with the role. */
      metadata?: {
        [key: string]: unknown;
      };
    }
  }

  /** A custom role was deleted. */
  export interface RoleDeleted {
    /** Id of the role. */
    id?: string;
  }

  /** A role was assigned. */
  export interface RoleAssignmentCreated {
    /** Id of the assignment. */
    id?: string;
    /** User or group that received the role. */
    principal_id?: string;
    /** Whether `principal_id` is the id of a `user` or a `group`. */
    principal_type?: string;
    /** Organization or project in which the role applies. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`, such as `api.project`. */
    resource_type?: string;
  }

  /** A role assignment was removed. */
  export interface RoleAssignmentDeleted {
    /** Id of the assignment. */
    id?: string;
    /** User or group that lost the role. */
    principal_id?: string;
    /** Whether `principal_id` is the id of a `user` or a `group`. */
    principal_type?: string;
    /** Organization or project in which the role applied. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`, such as `api.project`. */
    resource_type?: string;
  }

  /** A role was bound to a resource, such as a connector of a ChatGPT workspace. */
  export interface RoleBoundToResource {
    /** Id of the resource. For a connector, `<workspace_id>__<connector_id>`. */
    id?: string;
    /** Role that was bound to the resource. */
    role_id?: string;
    /** Resource to which the role was bound. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`. */
    resource_type?: string;
    /** Permissions of the role on the resource. */
    permissions?: string[];
    /** ChatGPT workspace of the connector. */
    workspace_id?: string;
    /** Id of the connector within its workspace. */
    connector_id?: string;
    /** Name of the connector, or its id if the name is unknown. */
    connector_name?: string;
    /** Whether the role can use the connector. */
    enabled?: boolean;
    /** Kind of change that caused the event. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish'
      | (string & {});
  }

  /** A role lost access to a resource. */
  export interface RoleUnboundFromResource {
    /** Id of the resource. For a connector, `<workspace_id>__<connector_id>`. */
    id?: string;
    /** Role that was unbound from the resource. */
    role_id?: string;
    /** Resource from which the role was unbound. */
    resource_id?: string;
    /** Kind of the resource in `resource_id`. */
    resource_type?: string;
    /** Previous permissions of the role on the resource. */
    permissions?: string[];
    /** ChatGPT workspace of the connector. */
    workspace_id?: string;
    /** Id of the connector within its workspace. */
    connector_id?: string;
    /** Name of the connector, or its id if the name is unknown. */
    connector_name?: string;
    /** Whether the role can use the connector. */
    enabled?: boolean;
    /** Kind of change that caused the event. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish'
      | (string & {});
  }

  /** A new service account was created in a project. */
  export interface ServiceAccountCreated {
    /** Id of the service account. */
    id?: string;
    /** Initial settings of the account. */
    data?: schema.AuditLogListResponse.ServiceAccountCreated.Data;
  }

  export namespace ServiceAccountCreated {
    /** Initial settings of the account. */
    export interface Data {
      /** Role in the project, `owner` or `member`. */
      role?: string;
    }
  }

  /** The settings of a service account were changed. */
  export interface ServiceAccountUpdated {
    /** Id of the service account. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.ServiceAccountUpdated.ChangesRequested;
  }

  export namespace ServiceAccountUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New role in the project, `owner` or `member`. */
      role?: string;
    }
  }

  /** A service account and its keys were deleted. */
  export interface ServiceAccountDeleted {
    /** Id of the service account. */
    id?: string;
  }

  /** An external identity provider was added. Workloads can use its tokens instead of an API key. */
  export interface WorkloadIdentityProviderCreated {
    /** Id of the identity provider. */
    id?: string;
    /** Initial settings of the provider. */
    data?: {
      [key: string]: unknown;
    };
  }

  /** The settings of an identity provider for workloads were changed. */
  export interface WorkloadIdentityProviderUpdated {
    /** Id of the identity provider. */
    id?: string;
    /** The requested new values. */
    changes_requested?: {
      [key: string]: unknown;
    };
  }

  /** An external identity provider was removed. Workloads can no longer use its tokens. */
  export interface WorkloadIdentityProviderDeleted {
    /** Id of the identity provider. */
    id?: string;
    /** Display name of the deleted provider. */
    name?: string;
  }

  /** Tokens of an identity provider were mapped to a service account. */
  export interface WorkloadIdentityProviderMappingCreated {
    /** Id of the mapping. */
    id?: string;
    /** Identity provider that issues the mapped tokens. */
    identity_provider_id?: string;
    /** The mapped tokens and the service account. */
    data?: {
      [key: string]: unknown;
    };
  }

  /** A mapping of tokens to a service account was updated. */
  export interface WorkloadIdentityProviderMappingUpdated {
    /** Id of the mapping. */
    id?: string;
    /** Identity provider that issues the mapped tokens. */
    identity_provider_id?: string;
    /** The requested new values. */
    changes_requested?: {
      [key: string]: unknown;
    };
  }

  /** A mapping of tokens to a service account was deleted. */
  export interface WorkloadIdentityProviderMappingDeleted {
    /** Id of the mapping. */
    id?: string;
    /** Identity provider that issues the mapped tokens. */
    identity_provider_id?: string;
    /** Project of the service account. */
    project_id?: string;
    /** Service account that the tokens represented. */
    service_account_id?: string;
  }

  /** A user joined the organization or a project. */
  export interface UserAdded {
    /** Id of the user. */
    id?: string;
    /** Initial settings of the membership. */
    data?: schema.AuditLogListResponse.UserAdded.Data;
  }

  export namespace UserAdded {
    /** Initial settings of the membership. */
    export interface Data {
      /** Role of the user, `owner` or `member`. */
      role?: string;
    }
  }

  /** The role of a user was changed. */
  export interface UserUpdated {
    /** Id of the user. */
    id?: string;
    /** The requested new values. */
    changes_requested?: schema.AuditLogListResponse.UserUpdated.ChangesRequested;
  }

  export namespace UserUpdated {
    /** The requested new values. */
    export interface ChangesRequested {
      /** New role of the user, `owner` or `member`. */
      role?: string;
    }
  }

  /** A user was removed from the organization or from a project. */
  export interface UserDeleted {
    /** Id of the user. */
    id?: string;
  }

  /** A client certificate was uploaded. It has no effect until it is activated. */
  export interface CertificateCreated {
    /** Id of the certificate. */
    id?: string;
    /** Display name of the certificate. */
    name?: string;
  }

  /** A client certificate was renamed. */
  export interface CertificateUpdated {
    /** Id of the certificate. */
    id?: string;
    /** New name of the certificate. */
    name?: string;
  }

  /** A client certificate was deleted. */
  export interface CertificateDeleted {
    /** Id of the certificate. */
    id?: string;
    /** Display name of the certificate. */
    name?: string;
    /** Content of the certificate, in PEM format. */
    certificate?: string;
  }

  /** Client certificates were activated. */
  export interface CertificatesActivated {
    /** The activated certificates. */
    certificates?: schema.AuditLogListResponse.CertificatesActivated.Certificate[];
  }

  export namespace CertificatesActivated {
    /** One certificate. */
    export interface Certificate {
      /** Id of the certificate. */
      id?: string;
      /** Display name of the certificate. */
      name?: string;
    }
  }

  /** Client certificates were deactivated. */
  export interface CertificatesDeactivated {
    /** The deactivated certificates. */
    certificates?: schema.AuditLogListResponse.CertificatesDeactivated.Certificate[];
  }

  export namespace CertificatesDeactivated {
    /** One certificate. */
    export interface Certificate {
      /** Id of the certificate. */
      id?: string;
      /** Display name of the certificate. */
      name?: string;
    }
  }
}

/** Actor of an event, either through a browser session or through an API key. */
export interface AuditLogActor {
  /** Whether `session` or `api_key` is present. */
  type?: 'session' | 'api_key';
  /** Signed-in user, present if `type` is `session`. */
  session?: AuditLogActorSession;
  /** API key of the request, present if `type` is `api_key`. */
  api_key?: AuditLogActorApiKey;
}

/** API key of the request, present if `type` is `api_key`. */
export interface AuditLogActorApiKey {
  /** Tracking id of the key. */
  id?: string;
  /** Kind of the key owner. The field of the same name identifies the owner. */
  type?: 'user' | 'service_account';
  /** A user who caused an event. */
  user?: AuditLogActorUser;
  /** A service account that caused an event. */
  service_account?: AuditLogActorServiceAccount;
}

/** A service account that caused an event. */
export interface AuditLogActorServiceAccount {
  /** Id of the service account. */
  id?: string;
}

/** Signed-in user, present if `type` is `session`. */
export interface AuditLogActorSession {
  /** A user who caused an event. */
  user?: AuditLogActorUser;
  /** IPv4 or IPv6 address of the user. */
  ip_address?: string;
}

/** A user who caused an event. */
export interface AuditLogActorUser {
  /** Id of the user. */
  id?: string;
  /** Email address for sign-in. */
  email?: string;
}

/** A bucket of Amazon Web Services. */
export interface AuditLogAwsStorage {
  /** Kind of the storage. */
  type: 'aws';
  /** Id of the AWS account. */
  account_id: string;
  /** Name of the bucket. */
  bucket: string;
  /** External id that the role requires. */
  external_id: string;
  /** Region of the bucket. */
  region: string;
  /** ARN of the role with access to the bucket. */
  role_arn: string;
}

/** A container of Microsoft Azure. */
export interface AuditLogAzureStorage {
  /** Kind of the storage. */
  type: 'azure';
  /** Name of the storage account. */
  account_name: string;
  /** Name of the container. */
  container: string;
  /** Region of the storage account. */
  region: string;
  /** Resource group of the storage account. */
  resource_group: string;
  /** Id of the Azure subscription. */
  subscription_id: string;
  /** Id of the Azure tenant. */
  tenant_id: string;
}

/** Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
export type AuditLogEventType =
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
  | 'external_storage.registered'
  | 'external_storage.removed'
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
  | 'tenant.trusted_access.business_verification.started'
  | 'tenant.trusted_access.application.submitted'
  | (string & {});

/** A bucket of Google Cloud. */
export interface AuditLogGcpStorage {
  /** Kind of the storage. */
  type: 'gcp';
  /** Audience (`aud`) of the tokens with which the vendor signs in. */
  audience: string;
  /** Name of the bucket within its cloud. */
  bucket: string;
  /** Cloud region that stores the bucket. */
  region: string;
  /** Pool that the vendor signs in through. */
  workload_identity_pool_id: string;
  /** Number of the cloud project that owns the pool. */
  workload_identity_project_number: string;
  /** Provider within the pool that accepts the tokens. */
  workload_identity_provider_id: string;
}

/** A bucket of Oracle Cloud. */
export interface AuditLogOciStorage {
  /** Kind of the storage. */
  type: 'oci';
  /** Name of the bucket within its cloud. */
  bucket: string;
  /** Cloud region that stores the bucket. */
  region: string;
  /** Oracle Cloud identifier (OCID) of the customer. */
  tenancy_ocid: string;
}

/** A time range. A bound that is left out does not apply. */
export interface AuditLogTimeRange {
  /** After this time, in Unix seconds. */
  gt?: number;
  /** At or after this time, in Unix seconds. */
  gte?: number;
  /** Before this time, in Unix seconds. */
  lt?: number;
  /** At or before this time, in Unix seconds. */
  lte?: number;
}

/** Lets the server choose. At present it uses chunks of 800 tokens with an overlap of 400. */
export interface AutoFileChunkingStrategyParam {
  /** Selects the server's default strategy. */
  type: 'auto';
}

/** Reuses the container of the previous turn, or creates one. */
export interface AutoCodeInterpreterToolParam {
  /**
   * Selects a container that the server manages.
   * @default "auto"
   */
  type: 'auto';
  /** Ids of uploaded files to copy into the container. At most 50 items. */
  file_ids?: string[];
  /** Memory limit of the container. If null or omitted, the smallest size. */
  memory_limit?: ContainerMemoryLimit | null;
  /** Network access of the container. If omitted, none. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
}

/** Who can call a tool: the model itself (`direct`) or a program written by the model (`programmatic`). */
export type CallableToolAllowedCaller = 'direct' | 'programmatic';

/** Metadata of an uploaded certificate. */
export interface Certificate {
  /** Scope of the metadata: `certificate` in the results of upload, retrieval and renaming, otherwise the organization or a project. */
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';
  /** Stable id. Pass it wherever an operation takes a certificate. */
  id: string;
  /** Name of the certificate, null if it has none. */
  name: string | null;
  /** Upload time, in Unix seconds. */
  created_at: number;
  /** Data read from the certificate. */
  certificate_details: Certificate.CertificateDetails;
  /** Whether the certificate is active in the scope given by `object`. Absent if the scope is `certificate`. */
  active?: boolean;
}

export declare namespace Certificate {
  /** Data read from the certificate. */
  export interface CertificateDetails {
    /** Start of the validity period, in Unix seconds. */
    valid_at?: number;
    /** End of the validity period, in Unix seconds. */
    expires_at?: number;
    /** The certificate in PEM format. Only present if `include` contains `content`. */
    content?: string;
  }
}

/** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
export interface ChatCompletionAllowedTools {
  /** With `auto`, the model can answer without a tool. With `required`, it must call at least one. */
  mode: 'auto' | 'required';
  /** The allowed tools, each by type and name. */
  tools: {
    [key: string]: unknown;
  }[];
}

/** Restricts the model to a subset of the tools. */
export interface ChatCompletionAllowedToolChoice {
  /** Marks the choice as allowed tools. */
  type: 'allowed_tools';
  /** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
  allowed_tools: ChatCompletionAllowedTools;
}

/** Audio of the answer. */
export interface ChatCompletionAudio {
  /** Id of the audio, for the `audio` field of later assistant messages. */
  id: string;
  /** Time until which the id is valid, in Unix seconds. */
  expires_at: number;
  /** Audio data as base64, in the requested format. */
  data: string;
  /** Text of the audio. */
  transcript: string;
}

/** A chunk that streams with audio output contain besides the others. It has no choices, or one that only tells when the audio expires and has no `finish_reason`. */
export interface ChatCompletionAudioChunk extends ChatCompletionChunkProperties {
  /** The answer whose audio expires. Absent if the chunk tells nothing. */
  choices?: ChatCompletionAudioChunk.Choice[];
}

export declare namespace ChatCompletionAudioChunk {
  /** Expiry of the audio of one answer. */
  export interface Choice {
    /** The expiry alone. */
    delta: schema.ChatCompletionAudioChunk.Choice.Delta;
    /** Index of the answer, from 0. */
    index: number;
  }

  export namespace Choice {
    /** The expiry alone. */
    export interface Delta {
      /** The audio of the answer. */
      audio: schema.ChatCompletionAudioChunk.Choice.Delta.Audio;
    }

    export namespace Delta {
      /** The audio of the answer. */
      export interface Audio {
        /** Time until which the id of the audio is valid, in Unix seconds. */
        expires_at: number;
      }
    }
  }
}

/** Voice and format of audio output. */
export interface ChatCompletionAudioParam {
  /** Voice of the audio output: a built-in voice by name, or a custom voice by id. */
  voice: VoiceIdsOrCustomVoice;
  /** Format of the audio data. Streams support `pcm16` only. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
}

/** What every chunk of a streamed completion holds. */
export interface ChatCompletionChunkProperties {
  /** Id of the completion, the same in all chunks. */
  id: string;
  /** Start time of the answer, in Unix seconds. The same in all chunks. */
  created: number;
  /** Model that generates the answer. An undated name in the request is resolved to a snapshot. */
  model: string;
  /** Random padding without meaning. Disable it with `stream_options.include_obfuscation`. */
  obfuscation?: string;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
  /**
   * Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null for many models. Deprecated without replacement.
   * @deprecated
   */
  system_fingerprint?: string | null;
  /** Marks this object as a completion chunk. */
  object: 'chat.completion.chunk';
  /** Token usage of the whole request, in the chunk without choices; null in all others. Absent unless requested with `stream_options.include_usage`. */
  usage?: CompletionUsage | null;
  /** Results of a content filter for the prompt, one per message. Only from servers with such a filter. */
  prompt_filter_results?: {
    [key: string]: unknown;
  }[];
  /** Moderation results, in one chunk near the end. Null or absent in all others. */
  moderation?: ChatCompletionModeration | null;
}

/** Input constrained by a grammar of the caller. */
export interface ChatCompletionCustomToolGrammarFormat {
  /** Selects a grammar. */
  type: 'grammar';
  /** The grammar for the input, and its language. */
  grammar: ChatCompletionCustomToolGrammarFormat.Grammar;
}

export declare namespace ChatCompletionCustomToolGrammarFormat {
  /** The grammar for the input, and its language. */
  export interface Grammar {
    /** Source of the grammar: its rules or its pattern. */
    definition: string;
    /** Language of `definition`: Lark rules or a regular expression. */
    syntax: 'lark' | 'regex';
  }
}

/** Unconstrained text input, the default. */
export interface ChatCompletionCustomToolTextFormat {
  /** Selects free text. */
  type: 'text';
}

/** Confirms the deletion of a stored completion. */
export interface ChatCompletionDeleted {
  /** Marks this object as a deletion result of a completion. */
  object: 'chat.completion.deleted';
  /** Id of the deleted completion. */
  id: string;
  /** True if the completion was deleted. */
  deleted: boolean;
}

/** Forces a call of one function of `functions`. */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function. */
  name: string;
}

/** A function that the model can call. Replaced by tools of type `function`. */
export interface ChatCompletionFunctions {
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string;
  /** Name of the function in calls. At most 64 letters, digits, underscores and dashes. */
  name: string;
  /** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
  parameters?: FunctionParameters;
}

/** A page of stored completions. */
export interface ChatCompletionList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The completions of this page. */
  data: ChatCompletion[];
  /** Id of the first completion of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last completion of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Log probabilities of the tokens of a choice. Only present with `logprobs: true`. */
export interface ChatCompletionLogprobs {
  /** Tokens of the text, in order. Null for a refusal. */
  content: ChatCompletionTokenLogprob[] | null;
  /** Tokens of the refusal, in order. Null if there is none. */
  refusal: ChatCompletionTokenLogprob[] | null;
}

/** A request by the model to call a custom tool. */
export interface ChatCompletionMessageCustomToolCall {
  /** Id of the call. The tool message with the result repeats it as `tool_call_id`. */
  id: string;
  /** Marks the call as a custom tool call. */
  type: 'custom';
  /** The tool and its input. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
}

export declare namespace ChatCompletionMessageCustomToolCall {
  /** The tool and its input. */
  export interface Custom {
    /** Name of the tool. */
    name: string;
    /** Input for the tool, as generated by the model in the format of the tool. */
    input: string;
  }
}

/** A page of the request messages of a stored completion. */
export interface ChatCompletionMessageList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The messages of this page. */
  data: ChatCompletionStoreMessage[];
  /** Id of the first message of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A call of a function. */
export interface ChatCompletionMessageFunctionToolCall {
  /** Id of the call. The tool message with the result repeats it as `tool_call_id`. */
  id: string;
  /** Marks the call as a function call. */
  type: 'function';
  /** The function and its arguments. */
  function: ChatCompletionMessageFunctionToolCall.Function;
}

export declare namespace ChatCompletionMessageFunctionToolCall {
  /** The function and its arguments. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /** Arguments as a JSON string. Unless the function is strict, validate them before use: they can be invalid JSON or contain unknown parameters. */
    arguments: string;
  }
}

/** Delta of a tool call. The first delta of a call contains its id, type and name; later ones extend its arguments or input. */
export interface ChatCompletionMessageToolCallChunk {
  /** Index of the call in the message, from 0. */
  index: number;
  /** Id of the call. Only in its first delta. */
  id?: string | null;
  /** Kind of the call. Only in its first delta. */
  type?: 'function' | 'custom' | null;
  /** Delta of a function call. */
  function?: ChatCompletionMessageToolCallChunk.Function | null;
  /** Delta of a custom tool call. */
  custom?: ChatCompletionMessageToolCallChunk.Custom | null;
}

export declare namespace ChatCompletionMessageToolCallChunk {
  /** Delta of a function call. */
  export interface Function {
    /** Name of the function. Only in the first delta of a call. */
    name?: string | null;
    /** Text to append to the arguments. Only the concatenation is valid JSON. */
    arguments?: string | null;
  }

  /** Delta of a custom tool call. */
  export interface Custom {
    /** Name of the tool. Only in the first delta of a call. */
    name?: string | null;
    /** Text to append to the input. */
    input?: string | null;
  }
}

/** A tool call of the model. */
export type ChatCompletionMessageToolCallUnion =
  | ChatCompletionMessageFunctionToolCall
  | ChatCompletionMessageCustomToolCall;

/** The tool calls of the model. Answer each with a tool message in the next turn. */
export type ChatCompletionMessageToolCalls = ChatCompletionMessageToolCallUnion[];

/** Output modality: text or audio. */
export type ChatCompletionModality = 'text' | 'audio';

/** Moderation results of a request and its answer. */
export interface ChatCompletionModeration {
  /** Result for the request messages, or the error that prevented it. */
  input: ChatCompletionModerationResults | ChatCompletionModerationError;
  /** Result for the answer, or the error that prevented it. */
  output: ChatCompletionModerationResults | ChatCompletionModerationError;
}

/** Moderation failed. The completion itself is not affected. */
export interface ChatCompletionModerationError {
  /** Marks this object as a moderation error. */
  type: 'error';
  /** Machine-readable reason. */
  code: string;
  /** Error message in plain language. */
  message: string;
}

/** Results of the moderation model. */
export interface ChatCompletionModerationResults {
  /** Marks this object as moderation results. */
  type: 'moderation_results';
  /** Id of the moderation model. */
  model: string;
  /** One result per piece of content. */
  results: ModerationResultBody[];
}

/** Forces a call of one function. */
export interface ChatCompletionNamedToolChoice {
  /** Marks the choice as a function. */
  type: 'function';
  /** The function that the model must call. */
  function: ChatCompletionNamedToolChoice.Function;
}

export declare namespace ChatCompletionNamedToolChoice {
  /** The function that the model must call. */
  export interface Function {
    /** Name of a function in `tools`. */
    name: string;
  }
}

/** Forces a call of one custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  /** Marks the choice as a custom tool. */
  type: 'custom';
  /** The custom tool that the model must call. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  /** The custom tool that the model must call. */
  export interface Custom {
    /** Name of a custom tool in `tools`. */
    name: string;
  }
}

/** An earlier answer of the model, either as returned by the API or as edited by the caller. */
export interface ChatCompletionAssistantMessageParam {
  /** Message content. Can be omitted or null only with `tool_calls` or `function_call`. */
  content?: (string | null) | ChatCompletionRequestAssistantMessageContentPart[];
  /** Refusal of the model, if any. */
  refusal?: string | null;
  /** Marks the author as the assistant. */
  role: 'assistant';
  /** Distinguishes participants with the same role. */
  name?: string;
  /** Refers to an earlier audio answer of the model. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** Tool calls of the model, as returned by the API. If null or omitted, there are none. */
  tool_calls?: ChatCompletionMessageToolCalls | null;
  /**
   * Function call of the model. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
}

export declare namespace ChatCompletionAssistantMessageParam {
  /** Refers to an earlier audio answer of the model. */
  export interface Audio {
    /** Id of the audio answer. Valid until its `expires_at`. */
    id: string;
  }

  /** Function call of the model. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/** A part of an earlier assistant message. */
export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartRefusal;

/** Instructions from the application developer. They take precedence over user messages, and replace system messages for o1 and later models. */
export interface ChatCompletionDeveloperMessageParam {
  /** Text of the instructions. */
  content: string | ChatCompletionContentPartText[];
  /** Marks the author as the developer. */
  role: 'developer';
  /** Distinguishes participants with the same role. */
  name?: string;
}

/** Result of a function call. Replaced by tool messages. */
export interface ChatCompletionFunctionMessageParam {
  /** Marks the author as a function. */
  role: 'function';
  /** Output of the function, as text. */
  content: string | null;
  /** Name of the function. */
  name: string;
}

/** One message of a conversation. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

/** Audio input for the model. */
export interface ChatCompletionContentPartInputAudio {
  /** Marks the part as audio. */
  type: 'input_audio';
  /** The audio data and its format. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionContentPartInputAudio {
  /** The audio data and its format. */
  export interface InputAudio {
    /** Audio data as base64. */
    data: string;
    /** Format of the audio data. */
    format: 'wav' | 'mp3';
  }

  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A document for the model. */
export interface ChatCompletionRequestMessageContentPartFile {
  /** Marks the part as a file. */
  type: 'file';
  /** The document: an uploaded file (`file_id`) or inline content (`filename` and `file_data`). */
  file: ChatCompletionRequestMessageContentPartFile.File;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionRequestMessageContentPartFile {
  /** The document: an uploaded file (`file_id`) or inline content (`filename` and `file_data`). */
  export interface File {
    /** File name of the inline content. */
    filename?: string;
    /** The document as a base64 `data:` URL. */
    file_data?: string;
    /** Id of an uploaded file. */
    file_id?: string;
  }
}

/** An image for the model. */
export interface ChatCompletionContentPartImage {
  /** Marks the part as an image. */
  type: 'image_url';
  /** Location of the image and its level of detail. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionContentPartImage {
  /** Location of the image and its level of detail. */
  export interface ImageURL {
    /** URL of the image, or the image itself as a base64 `data:` URL. */
    url: string;
    /**
     * Level of detail. `low` uses a small, fixed number of tokens; `high` uses more for larger images; `original` does not scale the image.
     * @default "auto"
     */
    detail?: 'auto' | 'low' | 'high' | 'original';
  }

  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A refusal in an earlier answer of the model. */
export interface ChatCompletionContentPartRefusal {
  /** Marks the part as a refusal. */
  type: 'refusal';
  /** Text of the refusal. */
  refusal: string;
}

/** Written text as part of a message. */
export interface ChatCompletionContentPartText {
  /** Marks the part as text. */
  type: 'text';
  /** Content of the text part. */
  text: string;
  /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam;
}

export declare namespace ChatCompletionContentPartText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Instructions to the model. For o1 and later models, use developer messages instead. */
export interface ChatCompletionSystemMessageParam {
  /** Text of the instructions. */
  content: string | ChatCompletionContentPartText[];
  /** Marks the author as the system. */
  role: 'system';
  /** Distinguishes participants with the same role. */
  name?: string;
}

/** The result of a tool call. */
export interface ChatCompletionToolMessageParam {
  /** Marks the author as a tool. */
  role: 'tool';
  /** Output of the tool, or its error. Often JSON, but any text is valid. */
  content: string | ChatCompletionContentPartText[];
  /** Id of the call in the preceding assistant message. */
  tool_call_id: string;
}

/** A message of an end user. */
export interface ChatCompletionUserMessageParam {
  /** Text or other input of the user. */
  content: string | ChatCompletionContentPart[];
  /** Marks the author as the user. */
  role: 'user';
  /** Distinguishes participants with the same role. */
  name?: string;
}

export declare namespace ChatCompletionUserMessageParam {
  export type File = schema.ChatCompletionRequestMessageContentPartFile;

  export namespace File {
    export type File = schema.ChatCompletionRequestMessageContentPartFile.File;

    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }
}

/** A content part of a user message. Not every model supports every kind. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionRequestMessageContentPartFile;

export declare namespace ChatCompletionContentPart {
  export type File = schema.ChatCompletionRequestMessageContentPartFile;

  export namespace File {
    export type File = schema.ChatCompletionRequestMessageContentPartFile.File;

    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }
}

/** The generated message. */
export interface ChatCompletionMessage {
  /** Text of the message. Null for a refusal, for audio, or if there are only tool calls. */
  content: string | null;
  /** Refusal of the model. Null or absent if there is none. */
  refusal?: string | null;
  /** Tool calls of the model. Null or absent if there are none; stored completions have null. */
  tool_calls?: ChatCompletionMessageToolCalls | null;
  /** Web citations of the text. Only with web search. */
  annotations?: ChatCompletionUrlCitation[];
  /** Marks the author as the assistant. */
  role: 'assistant';
  /**
   * Function call of the model. Only if the request uses `functions`. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Audio of the answer. Null or absent unless `modalities` includes audio. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionMessage {
  export type Annotation = schema.ChatCompletionUrlCitation;

  export namespace Annotation {
    export type URLCitation = schema.ChatCompletionUrlCitation.URLCitation;
  }

  /** Function call of the model. Only if the request uses `functions`. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string. Validate them before use. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/** A request message of a stored completion. */
export interface ChatCompletionStoreMessage {
  /** Id of the message: the id of the completion and an index. */
  id: string;
  /** Author of the message. */
  role: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';
  /** Text of the message. Null if it has content parts, or only tool calls. */
  content: string | null;
  /** Text and image parts. Null if the message was sent as plain text. */
  content_parts?: (ChatCompletionStoredTextPart | ChatCompletionStoredImagePart)[] | null;
  /** Name of the participant, if the message has one. */
  name?: string | null;
  /** Refusal of the model. Null or absent if there is none. */
  refusal?: string | null;
  /** Tool calls of the model. Null or absent if there are none; stored completions have null. */
  tool_calls?: ChatCompletionMessageToolCalls | null;
  /** Web citations of the text. Only with web search. */
  annotations?: ChatCompletionUrlCitation[];
  /**
   * Function call of the model. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionStoreMessage.FunctionCall | null;
  /** Audio of the answer. Null or absent if there is none. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionStoreMessage {
  export type Text = schema.ChatCompletionStoredTextPart;

  export namespace Text {
    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }

  export type ImageURL = schema.ChatCompletionStoredImagePart;

  export namespace ImageURL {
    export type ImageURL = schema.ChatCompletionContentPartImage.ImageURL;

    export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
  }

  export type Annotation = schema.ChatCompletionUrlCitation;

  export namespace Annotation {
    export type URLCitation = schema.ChatCompletionUrlCitation.URLCitation;
  }

  /** Function call of the model. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Arguments as a JSON string. */
    arguments: string;
    /** Name of the function. */
    name: string;
  }
}

/** An image part of a stored message. Servers can also send the fields of the other kinds, as null. */
export interface ChatCompletionStoredImagePart extends ChatCompletionContentPartImage {
  /** Only parts of another kind have a value here. */
  text?: null;
  /** Only parts of another kind have a value here. */
  input_audio?: null;
  /** Only parts of another kind have a value here. */
  file?: null;
}

/** A text part of a stored message. Servers can also send the fields of the other kinds, as null. */
export interface ChatCompletionStoredTextPart extends ChatCompletionContentPartText {
  /** Only parts of another kind have a value here. */
  image_url?: null;
  /** Only parts of another kind have a value here. */
  input_audio?: null;
  /** Only parts of another kind have a value here. */
  file?: null;
}

/** Data of one event: a chunk of the completion, a chunk without a regular choice beside audio output, or the error that ends the stream. */
export type ChatCompletionStreamEvent = ChatCompletionChunk | ChatCompletionAudioChunk | ErrorResponse;

/** Options for streamed output. Only allowed with `stream: true`. */
export interface ChatCompletionStreamOptions {
  /** Whether to send one more chunk at the end, with empty `choices` and the token counts of the whole request. Earlier chunks then carry `usage: null`. An interrupted stream may end without it. */
  include_usage?: boolean;
  /** Whether to pad chunks with random characters in `obfuscation`, so that their size does not reveal the text. On by default. */
  include_obfuscation?: boolean;
}

/** Changes of the message in one chunk. Append texts; all other fields are sent once. */
export interface ChatCompletionStreamResponseDelta {
  /** Text to append to the content. */
  content?: string | null;
  /**
   * Delta of a function call. Replaced by `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionStreamResponseDelta.FunctionCall | null;
  /** Deltas of tool calls. `index` assigns each to its call. */
  tool_calls?: ChatCompletionMessageToolCallChunk[] | null;
  /** Author of the message. Only in the first chunk of a choice. */
  role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool' | null;
  /** Text to append to the refusal. */
  refusal?: string | null;
  /** Delta of an audio answer. The last one contains the expiry time only. */
  audio?: ChatCompletionStreamResponseDelta.Audio | null;
}

export declare namespace ChatCompletionStreamResponseDelta {
  /** Delta of a function call. Replaced by `tool_calls`. */
  export interface FunctionCall {
    /** Text to append to the arguments. Only the concatenation is valid JSON. */
    arguments?: string | null;
    /** Name of the function. Only in the first delta. */
    name?: string | null;
  }

  /** Delta of an audio answer. The last one contains the expiry time only. */
  export interface Audio {
    /** Id of the audio, for use in later messages. Only in the first delta. */
    id?: string | null;
    /** Audio data to append, as base64. Decode each delta separately. */
    data?: string | null;
    /** Text to append to the transcript. */
    transcript?: string | null;
    /** Time until which the id is valid, in Unix seconds. Only in the last delta. */
    expires_at?: number | null;
  }
}

/** A token and its log probability. */
export interface ChatCompletionTokenLogprob {
  /** Text of the token. */
  token: string;
  /** Log probability of the token, at most 0. Very unlikely tokens have -9999.0. */
  logprob: number;
  /** UTF-8 bytes of the token. A character can span several tokens; join their bytes before decoding. Null for tokens without text. */
  bytes: number[] | null;
  /** Most likely tokens at this position. The request sets the number with `top_logprobs`; there can be fewer. */
  top_logprobs: ChatCompletionTokenLogprob.TopLogprob[];
}

export declare namespace ChatCompletionTokenLogprob {
  /** A candidate token and its log probability. */
  export interface TopLogprob {
    /** Text of the candidate. */
    token: string;
    /** Log probability of the candidate. */
    logprob: number;
    /** UTF-8 bytes of the candidate. Null if it has no text. */
    bytes: number[] | null;
  }
}

/** A function that the model can call. */
export interface ChatCompletionFunctionTool {
  /** Marks the tool as a function. */
  type: 'function';
  /** Declares a function of the caller to the model. */
  function: FunctionDefinition;
}

/** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
export type ChatCompletionToolChoiceOption =
  | ('none' | 'auto' | 'required')
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

/** A tool that the model can call. */
export type ChatCompletionToolUnion = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/** Web source of a part of the text. */
export interface ChatCompletionUrlCitation {
  /** Marks the annotation as a URL citation. */
  type: 'url_citation';
  /** The web page and the cited range of the text. */
  url_citation: ChatCompletionUrlCitation.URLCitation;
}

export declare namespace ChatCompletionUrlCitation {
  /** The web page and the cited range of the text. */
  export interface URLCitation {
    /** End of the cited range in `content`, in characters. */
    end_index: number;
    /** Start of the cited range in `content`, in characters from 0. */
    start_index: number;
    /** URL of the page. */
    url: string;
    /** Title of the page. */
    title: string;
  }
}

/** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
export type FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam;

/** Mouse button. */
export type ClickButtonType = 'left' | 'right' | 'wheel' | 'back' | 'forward';

/** A single click. */
export interface ClickParam {
  /**
   * Marks the action as a click.
   * @default "click"
   */
  type: 'click';
  /** Mouse button. */
  button: ClickButtonType;
  /** Distance from the left edge, in pixels. */
  x: number;
  /** Distance from the top edge, in pixels. */
  y: number;
  /** Keys to hold during the action, such as `SHIFT`. */
  keys?: string[] | null;
}

/** An image created by the code. */
export interface CodeInterpreterOutputImage {
  /**
   * Marks the output as an image.
   * @default "image"
   */
  type: 'image';
  /** Location of the image and its level of detail. */
  url: string;
}

/** Text printed by the code. */
export interface CodeInterpreterOutputLogs {
  /**
   * Marks the output as printed text.
   * @default "logs"
   */
  type: 'logs';
  /** The printed text. */
  logs: string;
}

/** Lets the model run Python in a container on the server. */
export interface CodeInterpreterTool {
  /** Marks the tool as the code interpreter. */
  type: 'code_interpreter';
  /** Where the code runs: an existing container by id, or a new one by its settings. */
  container: string | AutoCodeInterpreterToolParam;
  /** Who can run code. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
}

/** Python code that ran on the server. */
export interface ResponseCodeInterpreterToolCall {
  /**
   * Marks the item as a code interpreter call.
   * @default "code_interpreter_call"
   */
  type: 'code_interpreter_call';
  /** Id of the call. */
  id: string;
  /** Status of the code run. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  /** Id of the container of the code run. */
  container_id: string;
  /** The code. Null if it is not available. */
  code: string | null;
  /** Printed text and images. Null unless `include` contains `code_interpreter_call.outputs`. */
  outputs: (CodeInterpreterOutputLogs | CodeInterpreterOutputImage)[] | null;
}

export declare namespace ResponseCodeInterpreterToolCall {
  export type Logs = schema.CodeInterpreterOutputLogs;

  export type Image = schema.CodeInterpreterOutputImage;
}

/** A compacted conversation. Its items are the entire input of the next turn. */
export interface CompactedResponse {
  /** Id of the compaction. */
  id: string;
  /**
   * Marks this object as a compaction.
   * @default "response.compaction"
   */
  object: 'response.compaction';
  /** The user messages and one item that replaces everything else. Send all of it as the next `input`. */
  output: ItemField[];
  /** Time of the compaction, in Unix seconds. */
  created_at: number;
  /** Token usage of the response, the basis of billing. */
  usage: ResponseUsage;
  /** How the images of the context were treated. */
  image?: ImageOptions;
}

export declare namespace CompactedResponse {
  export type Message = schema.Message;

  export namespace Message {
    export type Text = schema.TextContent;

    export type SummaryText = schema.SummaryTextContent;

    export type ReasoningText = schema.ReasoningTextContent;

    export type ComputerScreenshot = schema.ComputerScreenshotContent;

    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
    }
  }

  export type Program = schema.Program;

  export type ProgramOutput = schema.ProgramOutput;

  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponseResource;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Image = schema.ImageOptions;
}

/** The conversation to compact. */
export interface ResponseCompactParams {
  /** Id of the model that will continue the compacted conversation. */
  model: ModelIdsCompaction;
  /** The conversation so far, as text or as items. If null or omitted, only the context from `previous_response_id`. */
  input?: string | ResponseInputItem[] | null;
  /** Id of the last stored response of the conversation. */
  previous_response_id?: string | null;
  /** Developer message before all other input. */
  instructions?: string | null;
  /** Routes requests with a common prefix to the same prompt cache. At most 64 characters. */
  prompt_cache_key?: string | null;
  /** Maximum retention of this prompt in the prompt cache. If null or omitted, the server chooses. */
  prompt_cache_retention?: PromptCacheRetentionEnum | null;
  /** Prompt caching options. If null or omitted, the server's defaults. */
  prompt_cache_options?: PromptCacheOptionsParam | null;
  /** How to treat the images of the context. */
  image?: ImageOptionsParam;
  /** Price and latency class of the request. If null or omitted, `auto`. */
  service_tier?: ServiceTierEnum | null;
}

export declare namespace ResponseCompactParams {
  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;

  export type PromptCacheOptions = schema.PromptCacheOptionsParam;

  export type Image = schema.ImageOptionsParam;
}

/** A compacted conversation. It replaces the items before it. */
export interface ResponseCompactionItem {
  /**
   * Marks the item as a compaction.
   * @default "compaction"
   */
  type: 'compaction';
  /** Id of the item. */
  id: string;
  /** The compacted conversation, encrypted. Only the server can read it. */
  encrypted_content: string;
  /** Id of the item's creator. */
  created_by?: string;
}

/** A compacted conversation of an earlier turn, sent back in place of the items it replaces. */
export interface ResponseCompactionItemParam {
  /** Id of the item. */
  id?: string | null;
  /**
   * Marks the item as a compaction.
   * @default "compaction"
   */
  type: 'compaction';
  /** The encrypted compacted conversation, unchanged. At most 20971520 characters. */
  encrypted_content: string;
}

/** Triggers compaction at this point. It must be the last input item. */
export interface CompactionTriggerItemParam {
  /**
   * Marks the item as a compaction trigger.
   * @default "compaction_trigger"
   */
  type: 'compaction_trigger';
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
}

/** Compares one file attribute with a value. */
export interface ComparisonFilter {
  /**
   * Comparison operator: equal (`eq`), not equal (`ne`), greater or less than, with or without equality (`gt`, `gte`, `lt`, `lte`), in a list (`in`), or not in a list (`nin`).
   * @default "eq"
   */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
  /** Name of the attribute. Files without it do not match. */
  key: string;
  /** Value to compare with. `in` and `nin` take an array, all other operators a single value. */
  value: string | number | boolean | (string | number)[];
}

/** A response that the model has completed, with its token usage. */
export interface CompletedResponse extends Response {
  /** Token usage of the response, the basis of billing. */
  usage?: ResponseUsage;
}

/** One generated text. */
export interface CompletionChoice {
  /** Why the model stopped: natural end or stop sequence (`stop`), token limit (`length`), or content filter (`content_filter`). */
  finish_reason: 'stop' | 'length' | 'content_filter' | (string & {});
  /** Index of the completion, from 0. With several prompts, the first `n` completions belong to the first prompt. */
  index: number;
  /** Log probabilities of the tokens. Null unless requested with `logprobs`. */
  logprobs: CompletionLogprobs | null;
  /** Generated text. Starts with the prompt only if `echo` is set. */
  text: string;
}

export declare namespace CompletionChoice {
  export type Logprobs = schema.CompletionLogprobs;
}

/** Log probabilities of the tokens. All arrays are parallel, with one entry per token. */
export interface CompletionLogprobs {
  /** Start of each token, in characters from the start of the text. */
  text_offset?: number[];
  /** Log probability of each token. With `echo`, null for the first token, which has no context. */
  token_logprobs?: (number | null)[];
  /** Texts of the tokens. */
  tokens?: string[];
  /** Log probabilities of the most likely tokens per position, keyed by token. With `echo`, null for the first position. */
  top_logprobs?: ({
    [key: string]: number;
  } | null)[];
}

/** Data of one event: a chunk of the completions, or the error that ends the stream. */
export type CompletionStreamEvent = CreateCompletionStreamResponse | ErrorResponse;

/** Token usage of one request. */
export interface CompletionUsage {
  /**
   * Tokens generated by the model, hidden reasoning included.
   * @default 0
   */
  completion_tokens: number;
  /**
   * Prompt tokens, cached ones included.
   * @default 0
   */
  prompt_tokens: number;
  /**
   * Sum of prompt and completion tokens.
   * @default 0
   */
  total_tokens: number;
  /** Breakdown of `completion_tokens`. Many servers omit it. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;
  /** Breakdown of `prompt_tokens`. Many servers omit it. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}

export declare namespace CompletionUsage {
  /** Breakdown of `completion_tokens`. Many servers omit it. */
  export interface CompletionTokensDetails {
    /**
     * Tokens of the `prediction` that appear in the answer.
     * @default 0
     */
    accepted_prediction_tokens?: number;
    /**
     * Tokens of audio output.
     * @default 0
     */
    audio_tokens?: number;
    /**
     * Reasoning tokens. They are billed but not returned.
     * @default 0
     */
    reasoning_tokens?: number;
    /** Tokens of text output. */
    text_tokens?: number;
    /**
     * Tokens of the `prediction` that the model did not use. They are billed like generated tokens.
     * @default 0
     */
    rejected_prediction_tokens?: number;
  }

  /** Breakdown of `prompt_tokens`. Many servers omit it. */
  export interface PromptTokensDetails {
    /**
     * Tokens of audio input.
     * @default 0
     */
    audio_tokens?: number;
    /**
     * Tokens read from the prompt cache, at a lower price.
     * @default 0
     */
    cached_tokens?: number;
    /** Tokens of text input. */
    text_tokens?: number;
    /** Tokens of image input. */
    image_tokens?: number;
    /**
     * Tokens that this request wrote to the prompt cache.
     * @default 0
     */
    cache_write_tokens?: number;
  }
}

/** Combines several filters. Filters nest to any depth. */
export interface CompoundFilter {
  /** Whether all filters of the list must match (`and`) or at least one (`or`). */
  type: 'and' | 'or';
  /** Filters to combine: comparisons or compound filters. */
  filters: Filters[];
}

/** One action on the computer. Coordinates are pixels from the top left corner of the screen. */
export type ComputerAction =
  | ClickParam
  | DoubleClickAction
  | DragParam
  | KeyPressAction
  | MoveParam
  | ScreenshotParam
  | ScrollParam
  | TypeParam
  | WaitParam;

export declare namespace ComputerAction {
  export type Click = schema.ClickParam;

  export type DoubleClick = schema.DoubleClickAction;

  export type Drag = schema.DragParam;

  export namespace Drag {
    export type Path = schema.CoordParam;
  }

  export type Keypress = schema.KeyPressAction;

  export type Move = schema.MoveParam;

  export type Screenshot = schema.ScreenshotParam;

  export type Scroll = schema.ScrollParam;

  export type Type = schema.TypeParam;

  export type Wait = schema.WaitParam;
}

/** Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
export type ComputerActionList = ComputerAction[];

/** Output of a computer call, a screenshot. */
export interface ComputerCallOutputItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call that this output answers. From 1 to 64 characters. */
  call_id: string;
  /**
   * Marks the item as the output of a computer call.
   * @default "computer_call_output"
   */
  type: 'computer_call_output';
  /** The screen after the actions, by URL or file id. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** Safety checks of the call that a person has confirmed. */
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | null;
  /** Status of the item. Set by the server, optional in requests. */
  status?: FunctionCallItemStatus | null;
}

/** Status of the screenshot item. */
export type ComputerCallOutputStatus = 'in_progress' | 'completed' | 'incomplete' | 'failed';

/** A safety warning about an action. */
export interface ComputerCallSafetyCheckParam {
  /** Id of the warning, for its acknowledgement. */
  id: string;
  /** Kind of risk, such as `malicious_instructions`. */
  code?: string | null;
  /** Description of the risk, for the person who decides. */
  message?: string | null;
}

/** Environment that the model operates: a desktop of one kind, or a browser. */
export type ComputerEnvironment = 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';

/** A screenshot as a message part. */
export interface ComputerScreenshotContent {
  /**
   * Marks the part as a screenshot.
   * @default "computer_screenshot"
   */
  type: 'computer_screenshot';
  /** URL of the image. Null if the screenshot was given by file id. */
  image_url: string | null;
  /** Id of the uploaded image. Null if the screenshot was given by URL. */
  file_id: string | null;
  /** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
  detail: ImageDetail;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
}

/** The screen after the actions, by URL or file id. */
export interface ResponseComputerToolCallOutputScreenshot {
  /**
   * Marks the image as a screenshot.
   * @default "computer_screenshot"
   */
  type: 'computer_screenshot';
  /** URL of the screenshot, or the image itself as a data URL. */
  image_url?: string;
  /** Id of the uploaded image. */
  file_id?: string;
}

/** Lets the model operate a computer. It requests clicks and key presses; the caller performs them and returns screenshots. */
export interface ComputerTool {
  /**
   * Marks the tool as a computer.
   * @default "computer"
   */
  type: 'computer';
}

/** Actions for the caller to perform on the computer. Answer with a screenshot in a `computer_call_output` item. */
export interface ResponseComputerToolCall {
  /**
   * Marks the item as a computer call.
   * @default "computer_call"
   */
  type: 'computer_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** One action on the computer. Coordinates are pixels from the top left corner of the screen. */
  action?: ComputerAction;
  /** Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
  actions?: ComputerActionList;
  /** Warnings that a person should confirm before the actions. Send the confirmed ones back as `acknowledged_safety_checks`. */
  pending_safety_checks: ComputerCallSafetyCheckParam[];
  /** Status of the item itself, independent of the caller's actions. */
  status: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseComputerToolCall {
  export type Click = schema.ClickParam;

  export type DoubleClick = schema.DoubleClickAction;

  export type Drag = schema.DragParam;

  export namespace Drag {
    export type Path = schema.CoordParam;
  }

  export type Keypress = schema.KeyPressAction;

  export type Move = schema.MoveParam;

  export type Screenshot = schema.ScreenshotParam;

  export type Scroll = schema.ScrollParam;

  export type Type = schema.TypeParam;

  export type Wait = schema.WaitParam;

  export type PendingSafetyCheck = schema.ComputerCallSafetyCheckParam;
}

/** Screenshot that answers a computer call. */
export interface ComputerToolCallOutput {
  /**
   * Marks the item as the output of a computer call.
   * @default "computer_call_output"
   */
  type: 'computer_call_output';
  /** Id of the item. */
  id?: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Safety checks of the call that a person has confirmed. */
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[];
  /** The screen after the actions, by URL or file id. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** Status of the screenshot item. */
  status?: ComputerCallOutputStatus;
}

/** A stored output of a computer call. */
export interface ResponseComputerToolCallOutputItem extends ComputerToolCallOutput {
  /** Id of the stored item. */
  id: string;
  /** Status of the screenshot item. */
  status: ComputerCallOutputStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
}

/** Earlier version of the computer tool, supported only by the `computer-use-preview` models. */
export interface ComputerUsePreviewTool {
  /**
   * Marks the tool as the preview version of computer use.
   * @default "computer_use_preview"
   */
  type: 'computer_use_preview';
  /** Environment that the model operates: a desktop of one kind, or a browser. */
  environment: ComputerEnvironment;
  /** Screen width in pixels. Action coordinates refer to it. */
  display_width: number;
  /** Screen height in pixels. */
  display_height: number;
}

/** A stored change of settings. */
export interface ResponseConfigurationUpdateItem extends ResponseConfigurationUpdateItemParam {
  /** Id of the item. */
  id: string;
}

export declare namespace ResponseConfigurationUpdateItem {
  export type Reasoning = schema.ResponseConfigurationUpdateItemParam.Reasoning;

  export type Text = schema.ResponseConfigurationUpdateItemParam.Text;
}

/** Changes settings from this point of the conversation on, until the next such item. */
export interface ResponseConfigurationUpdateItemParam {
  /** Marks the item as a configuration update. */
  type: 'configuration_update';
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** New reasoning options. */
  reasoning?: ResponseConfigurationUpdateItemParam.Reasoning;
  /** New text output settings. */
  text?: ResponseConfigurationUpdateItemParam.Text;
}

export declare namespace ResponseConfigurationUpdateItemParam {
  /** New reasoning options. */
  export interface Reasoning {
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    effort?: schema.ReasoningEffort;
  }

  /** New text output settings. */
  export interface Text {
    /** New format of the text output. */
    format: schema.ResponseFormatText | schema.ResponseFormatTextJSONSchemaConfig;
  }
}

/** A container that the server creates for this request. */
export interface ContainerAuto {
  /**
   * Tells the server to create the container.
   * @default "container_auto"
   */
  type: 'container_auto';
  /** Ids of uploaded files to copy into the container. At most 50 items. */
  file_ids?: string[];
  /** Memory limit of the container. If null or omitted, the smallest size. */
  memory_limit?: ContainerMemoryLimit | null;
  /** Network access of the container. If omitted, none. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /** Skills to install in the container, by reference or inline. At most 200 items. */
  skills?: (SkillReference | InlineSkill)[];
}

/** Cites a file that code has created in a container, such as a chart. */
export interface ContainerFileCitationBody {
  /**
   * Marks the annotation as a container file citation.
   * @default "container_file_citation"
   */
  type: 'container_file_citation';
  /** Id of the container. Download the file before the container expires. */
  container_id: string;
  /** Id of the file in the container. */
  file_id: string;
  /** Start of the cited range in the text, in characters. */
  start_index: number;
  /** End of the cited range in the text, in characters. Exclusive. */
  end_index: number;
  /** Display name of the file. */
  filename: string;
}

/** Memory limit of a container in gigabytes. Larger containers cost more. */
export type ContainerMemoryLimit = '1g' | '4g' | '16g' | '64g';

/** Allows network access to the listed domains only. */
export interface ContainerNetworkPolicyAllowlist {
  /**
   * Marks the policy as an allowlist.
   * @default "allowlist"
   */
  type: 'allowlist';
  /** Domains that the container can reach, such as `pypi.org`. */
  allowed_domains: string[];
  /** Secrets that the server inserts into requests to a domain. Code in the container never sees them. */
  domain_secrets?: ContainerNetworkPolicyDomainSecret[];
}

/** Disables network access. */
export interface ContainerNetworkPolicyDisabled {
  /**
   * Marks the policy as no network access.
   * @default "disabled"
   */
  type: 'disabled';
}

/** A secret for one allowed domain. */
export interface ContainerNetworkPolicyDomainSecret {
  /** The domain whose requests receive the secret. */
  domain: string;
  /** Placeholder name of the secret, for use by code in the container. */
  name: string;
  /** The secret value. From 1 to 10485760 characters. */
  value: string;
}

/** An existing container. */
export interface ContainerReference {
  /**
   * Selects a container by id.
   * @default "container_reference"
   */
  type: 'container_reference';
  /** Id of the container, `cntr_…`. It must not have expired. */
  container_id: string;
}

/** A container on the server. */
export interface ResponseContainerReference {
  /**
   * Marks the environment as a container on the server.
   * @default "container_reference"
   */
  type: 'container_reference';
  /** Id of the container, `cntr_…`. */
  container_id: string;
}

/** How the server handles long conversations. */
export interface ContextManagementParam {
  /** Strategy. The only one so far, `compaction`, replaces earlier items with a compact form. */
  type: string;
  /** Number of context tokens that triggers compaction. If null or omitted, the server chooses. At least 1000. */
  compact_threshold?: number | null;
}

/** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
export type ConversationParam = string | ResponseConversationParam | null;

/** A point on the screen. */
export interface CoordParam {
  /** Distance from the left edge, in pixels. */
  x: number;
  /** Distance from the top edge, in pixels. */
  y: number;
}

/** Unit of a line item. `1000_tokens` counts thousands of tokens, `gibibyte_hours` one GiB stored for one hour. */
export type CostQuantityUnit =
  | 'tokens'
  | '1000_tokens'
  | 'duration_seconds'
  | 'duration_minutes'
  | 'duration_hours'
  | 'gibibyte_hours'
  | 'images'
  | 'characters'
  | (string & {});

/** Costs within one bucket. */
export interface CostsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.costs.result';
  /** The amount of money. */
  amount?: CostsResult.Amount;
  /** Billed item, as on an invoice: usually a model and a token type. Null unless grouped by `line_item`. */
  line_item?: string | null;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** Tracking id of the API key that caused the costs. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** User who caused the costs. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Organization of the result. */
  organization_id?: string;
  /** Amount of usage, in units of `quantity_unit`. Null unless grouped by `line_item`. */
  quantity?: number | null;
  /** Unit of `quantity`. Null if no single unit fits, or if not grouped by `line_item`. */
  quantity_unit?: CostQuantityUnit | null;
  /** API that caused the costs. `unlabeled` if it is not known. Null unless grouped by `api_source`. */
  api_source?: 'agents_api' | 'unlabeled' | (string & {}) | null;
}

export declare namespace CostsResult {
  /** The amount of money. */
  export interface Amount {
    /** Amount in units of `currency`, fractions of a cent included. */
    value?: number;
    /** ISO 4217 currency code in lower case, such as `usd`. */
    currency?: string;
  }
}

/** A new assistant. Only the model is required; runs can override the rest. */
export interface AssistantCreateParams {
  /** Name of the model. Servers accept any chat model they have, fine-tuned models included. */
  model: AssistantSupportedModels;
  /** Display name. The model does not see it. At most 256 characters. */
  name?: string | null;
  /** Purpose of the assistant, for display only. At most 512 characters. */
  description?: string | null;
  /** System instructions for runs that do not set their own. At most 256000 characters. */
  instructions?: string | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /**
   * Tools for the runs of this assistant. If omitted, it only generates text. At most 128 items.
   * @default []
   */
  tools?: AssistantTool[];
  /** Files and vector stores that the tools can use in every thread. Threads can add their own. */
  tool_resources?: CreateAssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Sampling temperature, from 0 (the most likely tokens) to 2. If omitted, the default of the model. */
  temperature?: number | null;
  /** Share of the probability mass to sample from. Set either this or `temperature`. */
  top_p?: number | null;
  /** Format of the answer. If omitted, `auto`. */
  response_format?: AssistantResponseFormatOption | null;
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

/** Resources of each tool. Vector stores can be existing ones or created with this request. */
export interface CreateAssistantToolResources {
  /** Files for the code interpreter. */
  code_interpreter?: CreateAssistantToolResources.CodeInterpreter;
  /** Vector store for file search: an existing one or a new one, not both. */
  file_search?: CreateAssistantToolResources.FileSearch;
}

export declare namespace CreateAssistantToolResources {
  /** Files for the code interpreter. */
  export interface CodeInterpreter {
    /**
     * Ids of files to copy into the sandbox. Their purpose must be `assistants`. At most 20 items.
     * @default []
     */
    file_ids?: string[];
  }

  /** Vector store for file search: an existing one or a new one, not both. */
  export interface FileSearch {
    /** Id of the vector store to search. At most one. */
    vector_store_ids?: string[];
    /** A vector store to create and attach. The response contains its id in `vector_store_ids`. */
    vector_stores?: schema.CreateAssistantToolResources.FileSearch.VectorStore[];
  }

  export namespace FileSearch {
    /** The new vector store. */
    export interface VectorStore {
      /** Ids of files to index. If omitted, the store starts empty. At most 100000000 items. */
      file_ids?: string[];
      /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
      chunking_strategy?: schema.FileChunkingStrategyParam;
      /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: schema.Metadata;
    }
  }
}

/** A conversation and the parameters of its continuation. */
export interface ChatCompletionCreateParamsBase extends CreateModelResponseProperties {
  /** The conversation so far, oldest message first. The model has no other memory. */
  messages: ChatCompletionMessageParam[];
  /** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
  model: ChatModel;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
  /** Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
  modalities?: ResponseModalities;
  /** Length of the answer. If null or omitted, `medium`. */
  verbosity?: Verbosity;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /** Maximum number of generated tokens, hidden reasoning included. An answer that reaches it ends with the finish reason `length`. If omitted, only the model's own limit applies. */
  max_completion_tokens?: number | null;
  /**
   * Penalty for repeated tokens, growing with each occurrence. Positive values reduce literal repetition; negative values encourage it. From -2 to 2.
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Penalty for tokens that have already occurred. Positive values encourage new topics; negative values discourage them. From -2 to 2.
   * @default 0
   */
  presence_penalty?: number | null;
  /** Enables web search before the answer, with citations in `annotations`. Supported by search models only. An empty object uses the defaults. */
  web_search_options?: ChatCompletionCreateParamsBase.WebSearchOptions;
  /** Number of most likely tokens to return per position. Requires `logprobs: true`. From 0 to 20. */
  top_logprobs?: number | null;
  /** Format of the answer. If omitted, free text. */
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  /** Voice and format of audio output. Required if `modalities` contains `audio`. */
  audio?: ChatCompletionAudioParam | null;
  /**
   * Whether to store the completion, so that it can be retrieved, listed and deleted later, and used in evals and distillation. Images over 8 MB are not stored.
   * @default false
   */
  store?: boolean | null;
  /** Moderates the messages and the answer. If null or omitted, no moderation. */
  moderation?: ModerationParam | null;
  /**
   * Whether to stream the answer as server-sent events.
   * @default false
   */
  stream?: boolean | null;
  /** Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
  stop?: StopConfiguration;
  /**
   * Changes the likelihood of single tokens. Keys are token ids of the model's tokenizer; values are added to the logits. Values from -1 to 1 shift the balance, -100 bans a token, 100 forces it.
   * @default null
   */
  logit_bias?: {
    [key: string]: number;
  } | null;
  /**
   * Whether to return the log probability of each token of the answer.
   * @default false
   */
  logprobs?: boolean | null;
  /**
   * Maximum number of generated tokens. Reasoning models reject it. Replaced by `max_completion_tokens`.
   * @deprecated
   */
  max_tokens?: number | null;
  /**
   * Number of answers to generate, each as one choice. All of them are billed. From 1 to 128.
   * @default 1
   */
  n?: number | null;
  /** Text that the answer is expected to repeat for the most part, such as a file before a small edit. Matching parts are generated faster. */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * Random seed. Equal requests with the same seed mostly return equal answers, as long as `system_fingerprint` stays the same. Deprecated without replacement.
   * @deprecated
   */
  seed?: number | null;
  /** Options for streamed output. Only allowed with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Tools that the model can call: functions with JSON arguments and custom tools with free-form input. */
  tools?: ChatCompletionToolUnion[];
  /** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: ParallelToolCalls;
  /**
   * Whether the model calls a function of `functions`, and which one. Replaced by `tool_choice`.
   * @deprecated
   */
  function_call?: ('none' | 'auto') | ChatCompletionFunctionCallOption;
  /**
   * Functions that the model can call. Replaced by `tools`. From 1 to 128 items.
   * @deprecated
   */
  functions?: ChatCompletionFunctions[];
}

export declare namespace ChatCompletionCreateParamsBase {
  export type PromptCacheOptions = schema.PromptCacheOptionsParam;

  /** Enables web search before the answer, with citations in `annotations`. Supported by search models only. An empty object uses the defaults. */
  export interface WebSearchOptions {
    /** Approximate location of the user, for local results. */
    user_location?: schema.ChatCompletionCreateParamsBase.WebSearchOptions.UserLocation | null;
    /** Amount of search result text in the context. More context takes longer and costs more. */
    search_context_size?: schema.WebSearchContextSize;
  }

  export namespace WebSearchOptions {
    /** Approximate location of the user, for local results. */
    export interface UserLocation {
      /** Marks the location as approximate. */
      type: 'approximate';
      /** A location, with as much detail as the caller wants to give. */
      approximate: schema.WebSearchLocation;
    }

    export namespace UserLocation {
      export type Approximate = schema.WebSearchLocation;
    }
  }

  export type Moderation = schema.ModerationParam;

  export namespace Moderation {
    export type Policy = schema.ModerationPolicyParam;

    export namespace Policy {
      export type Input = schema.ModerationConfigParam;

      export type Output = schema.ModerationConfigParam;
    }
  }

  export type Function = schema.ChatCompletionFunctions;
}

/** The answer of a model to a conversation, with its token usage. */
export interface ChatCompletion {
  /** Id of the completion. With `store: true`, it can be retrieved by this id. */
  id: string;
  /** The generated answers. `n` sets their number. */
  choices: ChatCompletion.Choice[];
  /** Start time of the answer, in Unix seconds. */
  created: number;
  /** Model that generated the answer. An undated name in the request is resolved to a snapshot. */
  model: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
  /**
   * Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null for many models. Deprecated without replacement.
   * @deprecated
   */
  system_fingerprint?: string | null;
  /** Marks this object as a chat completion. */
  object: 'chat.completion';
  /** Token usage of one request. */
  usage?: CompletionUsage;
  /** Id of the request. Only for stored completions. */
  request_id?: string;
  /** `user` of the request. Only for stored completions. */
  input_user?: string | null;
  /** Effective seed. Only for stored completions. */
  seed?: number | null;
  /** Effective sampling temperature. Only for stored completions. */
  temperature?: number | null;
  /** Effective share of the probability mass to sample from. Only for stored completions. */
  top_p?: number | null;
  /** Effective penalty for tokens by their frequency so far. Only for stored completions. */
  frequency_penalty?: number | null;
  /** Effective penalty for tokens that have occurred. Only for stored completions. */
  presence_penalty?: number | null;
  /** Tools of the request, null if it had none. Only for stored completions. */
  tools?: ChatCompletionFunctionTool[] | null;
  /** Tool choice of the request, null if it had none. Only for stored completions. */
  tool_choice?: ChatCompletionToolChoiceOption | null;
  /** Requested format of the answer, null if there was none. Only for stored completions. */
  response_format?: {
    [key: string]: unknown;
  } | null;
  /** Moderation results. Null or absent unless requested with `moderation`. */
  moderation?: ChatCompletionModeration | null;
}

export declare namespace ChatCompletion {
  /** One answer. */
  export interface Choice {
    /** Why the model stopped: natural end or stop sequence (`stop`), token limit (`length`), tool calls (`tool_calls`, formerly `function_call`), or content filter (`content_filter`). */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {});
    /** Index of the choice, from 0. */
    index: number;
    /** The generated message. */
    message: schema.ChatCompletionMessage;
    /** Log probabilities of the tokens. Null or absent unless requested with `logprobs`. */
    logprobs?: schema.ChatCompletionLogprobs | null;
  }

  export namespace Choice {
    export type Logprobs = schema.ChatCompletionLogprobs;
  }

  export type Moderation = schema.ChatCompletionModeration;

  export namespace Moderation {
    export type ModerationResults = schema.ChatCompletionModerationResults;

    export namespace ModerationResults {
      export type Result = schema.ModerationResultBody;
    }

    export type Error = schema.ChatCompletionModerationError;
  }
}

/** One chunk of a streamed completion. */
export interface ChatCompletionChunk extends ChatCompletionChunkProperties {
  /** Changes of each answer. Empty in the chunk with the token usage. */
  choices: ChatCompletionChunk.Choice[];
}

export declare namespace ChatCompletionChunk {
  export type Moderation = schema.ChatCompletionModeration;

  export namespace Moderation {
    export type ModerationResults = schema.ChatCompletionModerationResults;

    export namespace ModerationResults {
      export type Result = schema.ModerationResultBody;
    }

    export type Error = schema.ChatCompletionModerationError;
  }

  /** Changes of one answer. */
  export interface Choice {
    /** Changes of the message in one chunk. Append texts; all other fields are sent once. */
    delta: schema.ChatCompletionStreamResponseDelta;
    /** Log probabilities of the tokens in this chunk. Null or absent unless requested with `logprobs`. */
    logprobs?: schema.ChatCompletionLogprobs | null;
    /** Why the model stopped. Null in all chunks but the last one of an answer. */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {}) | null;
    /** Index of the answer, from 0. */
    index: number;
    /** Results of a content filter for the text so far. Only from servers with such a filter. */
    content_filter_results?: {
      [key: string]: unknown;
    };
  }

  export namespace Choice {
    export type Delta = schema.ChatCompletionStreamResponseDelta;

    export namespace Delta {
      export type FunctionCall = schema.ChatCompletionStreamResponseDelta.FunctionCall;

      export type ToolCall = schema.ChatCompletionMessageToolCallChunk;

      export namespace ToolCall {
        export type Function = schema.ChatCompletionMessageToolCallChunk.Function;

        export type Custom = schema.ChatCompletionMessageToolCallChunk.Custom;
      }

      export type Audio = schema.ChatCompletionStreamResponseDelta.Audio;
    }

    export type Logprobs = schema.ChatCompletionLogprobs;
  }
}

/** The prompt, the model and its sampling parameters. */
export interface CompletionCreateParamsBase {
  /** Id of the model. Chat models do not support this operation. */
  model: 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002' | (string & {});
  /**
   * Text to continue. An array contains several prompts, each with `n` completions. Null stands for the document separator: the model starts a new text.
   * @default "<|endoftext|>"
   */
  prompt: (string | null) | string[] | number[] | number[][];
  /**
   * Number of candidates to generate on the server; the `n` most likely are returned. All are billed. Must be at least `n`. Not supported with `stream`. From 0 to 20.
   * @default 1
   */
  best_of?: number | null;
  /**
   * Whether `text` starts with the prompt. With `logprobs`, this returns the log probabilities of the prompt.
   * @default false
   */
  echo?: boolean | null;
  /**
   * Penalty for repeated tokens, growing with each occurrence. Negative values encourage repetition. From -2 to 2.
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Changes the likelihood of tokens, by token id. 100 forces a token, -100 bans it; the effect of values in between depends on the model.
   * @default null
   */
  logit_bias?: {
    [key: string]: number;
  } | null;
  /**
   * Number of tokens per position with log probabilities. The chosen token is always included. From 0 to 5.
   * @default null
   */
  logprobs?: number | null;
  /**
   * Maximum number of generated tokens per completion. Prompt and completion must fit into the context window.
   * @default 16
   */
  max_tokens?: number | null;
  /**
   * Number of completions per prompt. From 1 to 128.
   * @default 1
   */
  n?: number | null;
  /**
   * Penalty for tokens that have already occurred, to encourage new topics. From -2 to 2.
   * @default 0
   */
  presence_penalty?: number | null;
  /** Random seed. Equal requests with the same seed usually return the same text, until `system_fingerprint` changes. */
  seed?: number | null;
  /** Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
  stop?: StopConfiguration;
  /**
   * Whether to stream the answer as events.
   * @default false
   */
  stream?: boolean | null;
  /** Options for streamed output. Only allowed with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /**
   * Text after the gap that the model fills. Only supported by `gpt-3.5-turbo-instruct`.
   * @default null
   */
  suffix?: string | null;
  /**
   * Sampling temperature. 0 nearly always selects the most likely token. Change either this or `top_p`. From 0 to 2.
   * @default 1
   */
  temperature?: number | null;
  /**
   * Restricts sampling to the most likely tokens with this total probability.
   * @default 1
   */
  top_p?: number | null;
  /** Identifier of the end user, for abuse detection. A hash is sufficient. */
  user?: string;
}

/** The completions of one request. */
export interface Completion {
  /** Id of the completion. It is not stored and cannot be retrieved. */
  id: string;
  /** The completions, `n` per prompt. */
  choices: CompletionChoice[];
  /** Start time of the answer, in Unix seconds. */
  created: number;
  /** Id of the model that generated the answer. */
  model: string;
  /** Fingerprint of the server configuration. If it changes, equal seeds can give different answers. Null or absent if unknown. */
  system_fingerprint?: string | null;
  /** Marks this object as a chat completion. */
  object: 'text_completion';
  /** Token usage of one request. */
  usage?: CompletionUsage;
}

/** One chunk of streamed completions. It has the same `object` as a complete response. */
export interface CreateCompletionStreamResponse {
  /** Id of the response, the same in all chunks. */
  id: string;
  /** Changes of each completion. Empty in the chunk with the token usage. */
  choices: CreateCompletionStreamResponse.Choice[];
  /** Start time of the answer, in Unix seconds. The same in all chunks. */
  created: number;
  /** Id of the model that generates the answer. */
  model: string;
  /** Fingerprint of the server configuration, as in a complete response. Null or absent if unknown. */
  system_fingerprint?: string | null;
  /** Marks this object as a chat completion. */
  object: 'text_completion';
  /** Token usage of the whole request, in the chunk without choices; null in all others. Absent unless requested with `stream_options.include_usage`. */
  usage?: CompletionUsage | null;
}

export declare namespace CreateCompletionStreamResponse {
  /** Changes of one completion. */
  export interface Choice {
    /** Why the model stopped. Null in all chunks but the last one of a completion. */
    finish_reason: 'stop' | 'length' | 'content_filter' | (string & {}) | null;
    /** Index of the completion, from 0. */
    index: number;
    /** Log probabilities of the tokens in this chunk. Null unless requested with `logprobs`. */
    logprobs: schema.CompletionLogprobs | null;
    /** Text to append to the completion. */
    text: string;
  }
}

/** The texts to embed and the output options. */
export interface EmbeddingCreateParams {
  /** Input texts. A text must be non-empty and fit the context window of the model: 8192 tokens for the vendor's models. The limit per request is 300,000 tokens. */
  input: string | string[] | number[] | number[][];
  /** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
  model: EmbeddingModel;
  /**
   * Encoding of the vectors: numbers (`float`), or little-endian 32-bit floats as base64 (`base64`), which takes less than half the space.
   * @default "float"
   */
  encoding_format?: 'float' | 'base64';
  /** Length of the vectors. If omitted, the default length of the model. Shorter vectors need less storage and lose little quality. Not supported by `text-embedding-ada-002`. */
  dimensions?: number;
  /** Identifier of the end user, for abuse detection. A hash is sufficient. */
  user?: string;
}

/** The vectors, one per text. */
export interface CreateEmbeddingResponse {
  /** The vectors, in the order of the texts. */
  data: Embedding[];
  /** Id of the model that computed the vectors. */
  model: string;
  /** Marks this object as a list. */
  object: 'list';
  /** Token usage of the request. */
  usage: CreateEmbeddingResponse.Usage;
}

export declare namespace CreateEmbeddingResponse {
  /** Token usage of the request. */
  export interface Usage {
    /** Tokens of all texts. */
    prompt_tokens: number;
    /** Billed tokens, equal to `prompt_tokens`. */
    total_tokens: number;
  }
}

/** Rows for a model with the Chat Completions API, or stored completions. */
export interface CreateEvalCompletionsRunDataSource {
  /**
   * Selects the Chat Completions API.
   * @default "completions"
   */
  type: 'completions';
  /** The prompt. If omitted, stored completions are graded with their existing answers. */
  input_messages?: EvalCompletionsInputTemplate | EvalInputItemReference;
  /** Sampling parameters of the model. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
  /** Id of the model that generates answers. Required with `input_messages`. */
  model?: string;
  /** Source of the rows. */
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource;
}

export declare namespace CreateEvalCompletionsRunDataSource {
  export type Template = schema.EvalCompletionsInputTemplate;

  export namespace Template {
    export type Template = schema.EvalTemplateMessage;

    export namespace Template {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }

  export type ItemReference = schema.EvalInputItemReference;

  /** Sampling parameters of the model. */
  export interface SamplingParams {
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    reasoning_effort?: schema.ReasoningEffort;
    /**
     * Sampling temperature. Values near 0 nearly always choose the most likely token.
     * @default 1
     */
    temperature?: number;
    /** Maximum number of tokens per answer. If omitted, only the model's own limit applies. */
    max_completion_tokens?: number;
    /**
     * Share of the probability mass to sample from. Change either this or `temperature`.
     * @default 1
     */
    top_p?: number;
    /**
     * Random seed. Runs with the same seed vary less, but can still differ.
     * @default 42
     */
    seed?: number;
    /** Format of the answers. If omitted, free text. */
    response_format?: schema.ResponseFormatText | schema.ResponseFormatJSONSchema | schema.ResponseFormatJSONObject;
    /** Functions that the model can call. The calls are not executed; graders see them. */
    tools?: schema.ChatCompletionFunctionTool[];
  }

  export type FileContent = schema.EvalJsonlFileContentSource;

  export namespace FileContent {
    export type Content = schema.EvalJsonlFileContentSource.Content;
  }

  export type FileID = schema.EvalJsonlFileIdSource;

  export type StoredCompletions = schema.EvalStoredCompletionsSource;
}

/** Custom data, provided by each run. */
export interface CreateEvalCustomDataSourceConfig {
  /**
   * Selects custom data.
   * @default "custom"
   */
  type: 'custom';
  /** JSON Schema of one row. Graders refer to its fields as `{{item.…}}`. A run with invalid rows is rejected. */
  item_schema: {
    [key: string]: unknown;
  };
  /**
   * Whether graders can use `{{sample.…}}`, the answer of a model. Enable it if runs generate answers or if rows contain them.
   * @default false
   */
  include_sample_schema?: boolean;
}

/** A message template with placeholders for the data. */
export interface CreateEvalItem {
  /** Author of the message. `developer` and `system` messages take precedence over `user` messages; `assistant` marks earlier model output. */
  role: 'user' | 'assistant' | 'system' | 'developer' | (string & {});
  /** Message content: a text, a part, or a list of both. */
  content: EvalItemContent;
  /** Marks the item as a message. Optional. */
  type?: 'message';
}

/** Rows that are graded as they are, without a model. */
export interface CreateEvalJSONLRunDataSource {
  /**
   * Selects complete rows.
   * @default "jsonl"
   */
  type: 'jsonl';
  /** Location of the rows: inline or in a file. */
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource;
}

export declare namespace CreateEvalJSONLRunDataSource {
  export type FileContent = schema.EvalJsonlFileContentSource;

  export namespace FileContent {
    export type Content = schema.EvalJsonlFileContentSource.Content;
  }

  export type FileID = schema.EvalJsonlFileIdSource;
}

/** Uses a model to assign a label to each item. */
export interface CreateEvalLabelModelGrader {
  /** Marks the grader as a labelling model. */
  type: 'label_model';
  /** Name of the grader in results. */
  name: string;
  /** Id of the grading model. It must support structured output. */
  model: string;
  /** Messages for the grading model. Texts can refer to the row and the answer in double braces. */
  input: CreateEvalItem[];
  /** Labels that the model can choose from. */
  labels: string[];
  /** The `labels` with which an item passes. */
  passing_labels: string[];
}

/** Stored data, such as responses. */
export interface CreateEvalLogsDataSourceConfig {
  /**
   * Selects stored data.
   * @default "logs"
   */
  type: 'logs';
  /** Metadata that stored items must have, all pairs. If omitted, any. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A new evaluation. */
export interface EvalCreateParams {
  /** Display name. Need not be unique. */
  name?: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Shape of the data of all runs. It cannot be changed later. */
  data_source_config:
    | CreateEvalCustomDataSourceConfig
    | CreateEvalLogsDataSourceConfig
    | CreateEvalStoredCompletionsDataSourceConfig;
  /** The graders. An item passes if all of them pass it. Their texts can refer to the data in double braces: `{{item.question}}` for a field of the row, `{{sample.output_text}}` for the model's answer. */
  testing_criteria: (
    | CreateEvalLabelModelGrader
    | StringCheckGrader
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[];
}

export declare namespace EvalCreateParams {
  export type Custom = schema.CreateEvalCustomDataSourceConfig;

  export type Logs = schema.CreateEvalLogsDataSourceConfig;

  export type StoredCompletions = schema.CreateEvalStoredCompletionsDataSourceConfig;

  export type LabelModel = schema.CreateEvalLabelModelGrader;

  export namespace LabelModel {
    export type Input = schema.CreateEvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }

  export type TextSimilarity = schema.EvalGraderTextSimilarity;

  export type Python = schema.EvalGraderPython;

  export type ScoreModel = schema.EvalGraderScoreModel;

  export namespace ScoreModel {
    export type SamplingParams = schema.ScoreModelGrader.SamplingParams;

    export type Input = schema.EvalItem;

    export namespace Input {
      export type OutputText = schema.EvalItemContentOutputText;

      export type InputImage = schema.EvalItemInputImage;
    }
  }
}

/** Rows for a model with the Responses API, or stored responses. */
export interface CreateEvalResponsesRunDataSource {
  /**
   * Selects the Responses API.
   * @default "responses"
   */
  type: 'responses';
  /** The prompt. If omitted, stored responses are graded with their existing answers. */
  input_messages?: EvalResponsesInputTemplate | EvalInputItemReference;
  /** Sampling parameters of the model. */
  sampling_params?: CreateEvalResponsesRunDataSource.SamplingParams;
  /** Id of the model that generates answers. Required with `input_messages`. */
  model?: string;
  /** Source of the rows. */
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource;
}

export declare namespace CreateEvalResponsesRunDataSource {
  /** Sampling parameters of the model. */
  export interface SamplingParams {
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    reasoning_effort?: schema.ReasoningEffort;
    /**
     * Sampling temperature. Values near 0 nearly always choose the most likely token.
     * @default 1
     */
    temperature?: number;
    /** Maximum number of tokens per answer. If omitted, only the model's own limit applies. */
    max_completion_tokens?: number;
    /**
     * Share of the probability mass to sample from. Change either this or `temperature`.
     * @default 1
     */
    top_p?: number;
    /**
     * Random seed. Runs with the same seed vary less, but can still differ.
     * @default 42
     */
    seed?: number;
    /** Tools that the model can use. Hosted tools run on the server; function calls are only recorded. */
    tools?: schema.Tool[];
    /** Text output settings. */
    text?: schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
  }

  export namespace SamplingParams {
    /** Text output settings. */
    export interface Text {
      /** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
      format?: schema.ResponseFormatTextConfig;
    }
  }
}

/** A new run. */
export interface RunCreateParams {
  /** Display name. It should describe the variant under test. */
  name?: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
  data_source: EvalRunDataSource;
}

export declare namespace RunCreateParams {
  export type Responses = schema.CreateEvalResponsesRunDataSource;

  export namespace Responses {
    export type Template = schema.EvalResponsesInputTemplate;

    export namespace Template {
      export type Template = schema.CreateEvalItem;

      export namespace Template {
        export type OutputText = schema.EvalItemContentOutputText;

        export type InputImage = schema.EvalItemInputImage;
      }
    }

    export type ItemReference = schema.EvalInputItemReference;

    export type SamplingParams = schema.CreateEvalResponsesRunDataSource.SamplingParams;

    export namespace SamplingParams {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;

      export type Text = schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }

    export type FileContent = schema.EvalJsonlFileContentSource;

    export namespace FileContent {
      export type Content = schema.EvalJsonlFileContentSource.Content;
    }

    export type FileID = schema.EvalJsonlFileIdSource;

    export type Responses = schema.EvalResponsesSource;
  }
}

/** Stored chat completions. Replaced by `logs`. */
export interface CreateEvalStoredCompletionsDataSourceConfig {
  /**
   * Selects stored chat completions.
   * @default "stored_completions"
   */
  type: 'stored_completions';
  /** Metadata that completions must have, all pairs. If omitted, any. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A document to upload. */
export interface CreateFileRequest {
  /** Content of the document, with its file name. */
  file: Uploadable;
  /** Intended use of the file: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images for fine-tuning (`vision`), any model input (`user_data`), or eval data sets (`evals`). */
  purpose: FilePurpose;
  /** Expiry policy. Without one, batch files are deleted after 30 days and other files stay until someone deletes them. */
  expires_after?: FileExpirationAfter;
}

export declare namespace CreateFileRequest {
  export type ExpiresAfter = schema.FileExpirationAfter;
}

/** The projects to give access to. */
export interface PermissionCreateParams {
  /** Ids of projects of the same organization. One permission is created for each. */
  project_ids: string[];
}

/** A model to train, the training data and the method. */
export interface JobCreateParams {
  /** Base model. The choice depends on the method; a fine-tuned model can be trained further. */
  model: 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini' | (string & {});
  /** Id of a JSON Lines file with the purpose `fine-tune`. The content of a line depends on the method: a dialogue, a dialogue with a preferred and a rejected answer, or a dialogue with fields for the grader. */
  training_file: string;
  /**
   * Hyperparameters of supervised training. Replaced by `method`.
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /**
   * Text to include in the name of the new model, to distinguish it from others with the same base. From 1 to 64 characters.
   * @default null
   */
  suffix?: string | null;
  /** Id of a file in the format of the training file. Its examples are used for regular measurements, not for training, and should not occur in the training file. If omitted, there are no validation metrics. */
  validation_file?: string | null;
  /** Services that receive the metrics during the job. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Random seed. Jobs with the same seed and data give similar models. If omitted, a random one. From 0 to 2147483647. */
  seed?: number | null;
  /** Training method. Its hyperparameters go into the field with the same name. */
  method?: FineTuneMethod;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace JobCreateParams {
  /** Hyperparameters of supervised training. Replaced by `method`. */
  export interface Hyperparameters {
    /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
    batch_size?: schema.FineTuneBatchSize;
    /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
    learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
    /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
    n_epochs?: schema.FineTuneEpochs;
  }

  export type Method = schema.FineTuneMethod;
}

/** A message to add to a thread. */
export interface MessageCreateParams {
  /** Author of the message. `assistant` adds a message as if the assistant had written it, for example to restore an earlier dialogue. */
  role: 'user' | 'assistant';
  /** Message content, as text or as parts. */
  content: string | MessageContentPartParam[];
  /** Files to add for the tools. They are not part of the content. */
  attachments?: MessageAttachment[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace MessageCreateParams {
  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** Parameters common to all model requests. */
export interface CreateModelResponseProperties extends ModelResponseProperties {
  /** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint. */
  prompt_cache_options?: PromptCacheOptionsParam;
}

/** The content to classify, and the model. */
export interface ModerationCreateParams {
  /** Content to classify. The `text` models accept texts only. */
  input: string | string[] | ModerationMultiModalInput[];
  /** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
  model?: ModerationModel;
}

/** Results of a moderation model. */
export interface ModerationCreateResponse {
  /** Id of the moderation. It is not stored and cannot be retrieved. */
  id: string;
  /** Id of the moderation model. */
  model: string;
  /** One result per text, in the order of the request, or a single one for a message with parts. */
  results: Moderation[];
}

/** Settings of the new API key. The body is optional. */
export interface CreateProjectServiceAccountApiKeyBody {
  /** Name of the key in lists. If omitted, the server chooses one. */
  name?: string;
  /** Permitted uses of the key, as scopes such as `api.model.request`. If omitted, all permissions of the account. */
  scopes?: string[];
  /** Lifetime of the key, in seconds. Required if a policy limits it. If null or omitted, no expiry. */
  expires_in_seconds?: number | null;
}

/** The input, the model and its parameters. */
export interface ResponseCreateParamsBase extends ModelResponseProperties, ResponseProperties {
  /** Access programs to run under. If omitted, the server chooses by the model and by what organization and project are entitled to. The server answers 403 to a program without entitlement. */
  access_programs?: AccessProgramsParam;
  /** Options of background processing. */
  background_options?: ResponseCreateParamsBase.BackgroundOptions;
  /** How to treat the images of the context. */
  image?: ImageOptionsParam;
  /** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
  prompt_cache_options?: ResponsePromptCacheOptionsParam;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
  /**
   * How to handle input that exceeds the context window: drop the oldest items (`auto`), or answer 400 (`disabled`, the default). Replaced by `context_management`.
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /** Reasoning options. If null or omitted, the defaults of the model. */
  reasoning?: Reasoning | null;
  /** Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
  input?: InputParam;
  /** Text output settings, such as format and verbosity. */
  text?: ResponseTextConfig;
  /** Tools that the model can use. If omitted, none. */
  tools?: ToolsArray;
  /** Extra output data to include. If null or omitted, none. */
  include?: ResponseIncludable[] | null;
  /** Whether the model can request several tool calls in one turn. If null or omitted, true. */
  parallel_tool_calls?: ParallelToolCalls | null;
  /**
   * Whether to store the response, so that it can be retrieved and continued by id. If null or omitted, true. Required for `background`.
   * @default true
   */
  store?: boolean | null;
  /** Developer message before all other input. It applies to this response only, even if a later one refers to it in `previous_response_id`. */
  instructions?: string | null;
  /** Moderation of input and output. If null or omitted, the response has no moderation results. */
  moderation?: ModerationParam | null;
  /** Whether to stream the answer as events. If null or omitted, it is returned as a single object. */
  stream?: boolean | null;
  /** Stream options. Only valid with `stream: true`. */
  stream_options?: ResponseStreamOptions | null;
  /** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
  conversation?: ConversationParam;
  /** Strategies for long conversations. If null or omitted, none. */
  context_management?: ContextManagementParam[] | null;
  /** Maximum number of generated tokens, reasoning included. A response that reaches it ends with the status `incomplete`. If null or omitted, only the model's own limit applies. At least 16. */
  max_output_tokens?: number | null;
}

export declare namespace ResponseCreateParamsBase {
  export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

  export type AccessPrograms = schema.AccessProgramsParam;

  /** Options of background processing. */
  export interface BackgroundOptions {
    /**
     * How long the response can take. The longer windows cost less. They require `background: true` and the default service tier, without `stream`.
     * @default "soonest"
     */
    completion_window?: 'soonest' | '2h' | '8h';
    /** Id for related background work, chosen by the caller. It affects the order of the work; it does not add context. */
    continuation_id?: string;
  }

  export type Image = schema.ImageOptionsParam;

  export type PromptCacheOptions = schema.ResponsePromptCacheOptionsParam;

  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;

  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;

  export type Moderation = schema.ModerationParam;

  export namespace Moderation {
    export type Policy = schema.ModerationPolicyParam;

    export namespace Policy {
      export type Input = schema.ModerationConfigParam;

      export type Output = schema.ModerationConfigParam;
    }
  }

  export type StreamOptions = schema.ResponseStreamOptions;

  export type ContextManagement = schema.ContextManagementParam;
}

/** The assistant and settings that apply to this run only. */
export interface CreateRunRequest {
  /** Id of the assistant to run. */
  assistant_id: string;
  /** Model for this run. If null or omitted, the model of the assistant. */
  model?: AssistantSupportedModels | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /** System instructions for this run, instead of those of the assistant. */
  instructions?: string | null;
  /** Text to append to the instructions in this run only. */
  additional_instructions?: string | null;
  /** Messages to add to the thread before the run starts. They stay in the thread. */
  additional_messages?: MessageCreateParams[] | null;
  /** Tools for this run, instead of those of the assistant. At most 20 items. */
  tools?: AssistantTool[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /**
   * Sampling temperature, from 0 (the most likely tokens) to 2.
   * @default 1
   */
  temperature?: number | null;
  /**
   * Share of the probability mass to sample from. Set either this or `temperature`.
   * @default 1
   */
  top_p?: number | null;
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: boolean | null;
  /** Maximum number of prompt tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
  max_prompt_tokens?: number | null;
  /** Maximum number of completion tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
  max_completion_tokens?: number | null;
  /** How to shorten a long thread for the model. If omitted, `auto`. */
  truncation_strategy?: TruncationObject | null;
  /** Which tools the model must or must not call. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: ParallelToolCalls;
  /** Format of the answer in this run. If omitted, the format of the assistant. */
  response_format?: AssistantResponseFormatOption | null;
}

/** The assistant, a new thread, and settings that apply to this run only. */
export interface ThreadCreateAndRunParamsBase {
  /** Id of the assistant to run. */
  assistant_id: string;
  /** A new thread, empty unless messages are given. */
  thread?: ThreadCreateParams;
  /** Model for this run. If null or omitted, the model of the assistant. */
  model?: AssistantSupportedModels | null;
  /** System instructions for this run, instead of those of the assistant. */
  instructions?: string | null;
  /** Tools for this run, instead of those of the assistant. At most 20 items. */
  tools?: AssistantTool[] | null;
  /** Files and vector stores for this run, instead of those of the assistant. The thread can add its own. */
  tool_resources?: AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /**
   * Sampling temperature, from 0 (the most likely tokens) to 2.
   * @default 1
   */
  temperature?: number | null;
  /**
   * Share of the probability mass to sample from. Set either this or `temperature`.
   * @default 1
   */
  top_p?: number | null;
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: boolean | null;
  /** Maximum number of prompt tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
  max_prompt_tokens?: number | null;
  /** Maximum number of completion tokens over all steps. A run that would exceed it ends as `incomplete`. At least 256. */
  max_completion_tokens?: number | null;
  /** How to shorten a long thread for the model. If omitted, `auto`. */
  truncation_strategy?: TruncationObject | null;
  /** Which tools the model must or must not call. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: ParallelToolCalls;
  /** Format of the answer in this run. If omitted, the format of the assistant. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace ThreadCreateAndRunParamsBase {
  export type Thread = schema.ThreadCreateParams;

  export namespace Thread {
    export type Message = schema.MessageCreateParams;

    export namespace Message {
      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }

    export type ToolResources = schema.CreateAssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = schema.CreateAssistantToolResources.CodeInterpreter;

      export type FileSearch = schema.CreateAssistantToolResources.FileSearch;

      export namespace FileSearch {
        export type VectorStore = schema.CreateAssistantToolResources.FileSearch.VectorStore;
      }
    }
  }

  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/** A new thread, empty unless messages are given. */
export interface ThreadCreateParams {
  /** Initial messages, oldest first. */
  messages?: MessageCreateParams[];
  /** Files and vector stores for this thread only, in addition to those of the assistant. */
  tool_resources?: CreateAssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace ThreadCreateParams {
  export type Message = schema.MessageCreateParams;

  export namespace Message {
    export type Attachment = schema.MessageAttachment;

    export namespace Attachment {
      export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type ToolResources = schema.CreateAssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.CreateAssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.CreateAssistantToolResources.FileSearch;

    export namespace FileSearch {
      export type VectorStore = schema.CreateAssistantToolResources.FileSearch.VectorStore;
    }
  }
}

/** Files to add to a vector store at once. Set either `file_ids` or `files`. */
export interface FileBatchCreateParams {
  /** Ids of uploaded files, at most 2000. `attributes` and `chunking_strategy` apply to all of them. */
  file_ids?: string[];
  /** Uploaded files, at most 2000, with individual attributes and chunking strategies. Those of the request are then ignored. */
  files?: CreateVectorStoreFileRequest[];
  /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
  chunking_strategy?: FileChunkingStrategyParam;
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes?: VectorStoreFileAttributes;
}

export declare namespace FileBatchCreateParams {
  export type File = schema.CreateVectorStoreFileRequest;
}

/** A file to add to a vector store, and its settings. */
export interface CreateVectorStoreFileRequest {
  /** Id of an uploaded file. The store contains only chunks of its text; the file itself is kept separately. */
  file_id: string;
  /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
  chunking_strategy?: FileChunkingStrategyParam;
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes?: VectorStoreFileAttributes;
}

/** Name, files and expiry policy of the new store. All fields are optional. */
export interface VectorStoreCreateParams {
  /** Ids of uploaded files, at most 500. They are processed in the background. To add more files later, create a batch. */
  file_ids?: string[];
  /** Display name. Need not be unique. If omitted, none. */
  name?: string;
  /** Purpose of the store, for display only. Responses do not contain it. */
  description?: string;
  /** Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
  expires_after?: VectorStoreExpirationAfter;
  /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
  chunking_strategy?: FileChunkingStrategyParam;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace VectorStoreCreateParams {
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** Text that conforms to a grammar. */
export interface CustomGrammarFormatParam {
  /**
   * Constrains the text to a grammar.
   * @default "grammar"
   */
  type: 'grammar';
  /** Language of the grammar: Lark or a regular expression. */
  syntax: GrammarSyntax1;
  /** Source of the grammar, in the language given by `syntax`. */
  definition: string;
}

/** Free text. */
export interface CustomTextFormatParam {
  /**
   * Leaves the text unconstrained.
   * @default "text"
   */
  type: 'text';
}

/** A call of a custom tool of the caller. Answer with a `custom_tool_call_output` item with the same `call_id`. */
export interface ResponseCustomToolCall {
  /** Marks the item as a custom tool call. */
  type: 'custom_tool_call';
  /** Id of the item. */
  id?: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCaller | null;
  /** Namespace of the tool, if it has one. */
  namespace?: string;
  /** Name of the tool. */
  name: string;
  /** Input for the tool. It conforms to the tool's grammar, if there is one. */
  input: string;
  /** Whether the result can come later than the next request. */
  async?: boolean;
  /** Status of the item. Some servers omit it. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseCustomToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** Answers a custom tool call with the result. */
export interface ResponseCustomToolCallOutput {
  /** Marks the item as the output of a custom tool call. */
  type: 'custom_tool_call_output';
  /** Id of the item, if it is stored on the server. */
  id?: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Caller of the tool, copied from the call. */
  caller?: ToolCallCallerParam | null;
  /** Output of the tool, as text or as parts. */
  output: string | FunctionAndCustomToolCallOutput[];
}

export declare namespace ResponseCustomToolCallOutput {
  export type Direct = schema.DirectToolCallCallerParam;

  export type Program = schema.ProgramToolCallCallerParam;
}

/** A stored output of a custom tool call. */
export interface ResponseCustomToolCallOutputItem extends ResponseCustomToolCallOutput {
  /** Id of the stored item. */
  id: string;
  /** Status of the answer to a function call. */
  status: FunctionCallOutputStatusEnum;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseCustomToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;

  export type Program = schema.ProgramToolCallCallerParam;
}

/** A stored call of a custom tool. */
export interface ResponseCustomToolCallItem extends ResponseCustomToolCall {
  /** Id of the stored item. */
  id: string;
  /** Status of the call. `incomplete` means that the output of the model was truncated. */
  status: FunctionCallStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseCustomToolCallItem {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** A tool with text input instead of JSON, such as code or a query. */
export interface ChatCompletionCustomTool {
  /** Marks the tool as custom. */
  type: 'custom';
  /** Declaration of the tool. */
  custom: ChatCompletionCustomTool.Custom;
}

export declare namespace ChatCompletionCustomTool {
  /** Declaration of the tool. */
  export interface Custom {
    /** Name of the tool in calls. */
    name: string;
    /** What the tool does and when to use it. The model uses this text to choose. */
    description?: string;
    /** Format of the input. If omitted, free text. */
    format?: schema.ChatCompletionCustomToolTextFormat | schema.ChatCompletionCustomToolGrammarFormat;
  }

  export namespace Custom {
    export type Text = schema.ChatCompletionCustomToolTextFormat;

    export type Grammar = schema.ChatCompletionCustomToolGrammarFormat;

    export namespace Grammar {
      export type Grammar = schema.ChatCompletionCustomToolGrammarFormat.Grammar;
    }
  }
}

/** A tool of the caller that takes free text instead of JSON arguments. */
export interface CustomTool {
  /**
   * Marks the tool as a custom tool.
   * @default "custom"
   */
  type: 'custom';
  /** Name of the tool in calls. */
  name: string;
  /** What the tool does and what input it expects. The model reads it. */
  description?: string;
  /** Constraint on the input. If omitted, any text is allowed. */
  format?: CustomTextFormatParam | CustomGrammarFormatParam;
  /** Whether to leave the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean;
  /** Who can call the tool. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
  /** Whether the result of a call can come later than the next request. */
  async?: boolean;
}

export declare namespace CustomTool {
  export type Text = schema.CustomTextFormatParam;

  export type Grammar = schema.CustomGrammarFormatParam;
}

/** A custom voice, created from samples of the caller. */
export interface CustomVoice {
  /** Id of the custom voice. */
  id: string;
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

/** Confirms the deletion of a certificate. */
export interface CertificateDeleteResponse {
  /** Marks this object as a deletion result. */
  object: 'certificate.deleted';
  /** Id of the deleted certificate. */
  id: string;
}

/** Confirms the deletion of a file. */
export interface FileDeleted {
  /** Id of the deleted file. */
  id: string;
  /** Marks this object as a deletion result of a completion. */
  object: 'file';
  /** True if the file was deleted. */
  deleted: boolean;
}

/** Confirms the deletion of a permission. */
export interface PermissionDeleteResponse {
  /** Id of the deleted permission. */
  id: string;
  /** Marks this object as a deletion result of a completion. */
  object: 'checkpoint.permission';
  /** True if the project has lost access to the checkpoint. */
  deleted: boolean;
}

/** Confirms the deletion of a message. */
export interface MessageDeleted {
  /** Id of the deleted message. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'thread.message.deleted';
  /** True if the message was deleted. */
  deleted: boolean;
}

/** Confirms the deletion of a fine-tuned model. */
export interface ModelDeleted {
  /** Id of the deleted model. */
  id: string;
  /** True if the model was deleted. */
  deleted: boolean;
  /** Marks this object as a deletion result of a completion. */
  object: 'model';
}

/** Confirms the deletion of a thread. */
export interface ThreadDeleted {
  /** Id of the deleted thread. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'thread.deleted';
  /** True if the thread was deleted. */
  deleted: boolean;
}

/** Confirms the removal of a file from a vector store. */
export interface VectorStoreFileDeleted {
  /** Id of the file. The uploaded file still exists. */
  id: string;
  /** True if the file was removed from the store. */
  deleted: boolean;
  /** Marks this object as a deletion result. */
  object: 'vector_store.file.deleted';
}

/** Confirms the deletion of a vector store. */
export interface VectorStoreDeleted {
  /** Id of the deleted store. */
  id: string;
  /** True if the store was deleted. */
  deleted: boolean;
  /** Marks this object as a deletion result. */
  object: 'vector_store.deleted';
}

/** Level of detail at which the model sees the image. More detail uses more tokens; `original` keeps the full resolution. */
export type DetailEnum = 'low' | 'high' | 'auto' | 'original';

/** The model made the call directly. */
export interface DirectToolCallCaller {
  /**
   * Marks the caller as the model.
   * @default "direct"
   */
  type: 'direct';
}

/** The model made the call directly. */
export interface DirectToolCallCallerParam {
  /**
   * Marks the caller as the model.
   * @default "direct"
   */
  type: 'direct';
}

/** Last event of every stream. */
export interface DoneEvent {
  /** Name of the event. */
  event: 'done';
  /** Constant text, not JSON. */
  data: '[DONE]';
}

/** A double click with the left mouse button. */
export interface DoubleClickAction {
  /**
   * Marks the action as a double click.
   * @default "double_click"
   */
  type: 'double_click';
  /** Distance from the left edge, in pixels. */
  x: number;
  /** Distance from the top edge, in pixels. */
  y: number;
  /** Keys to hold during the action. Null for none. */
  keys: string[] | null;
}

/** A drag along a path with the left mouse button held down. */
export interface DragParam {
  /**
   * Marks the action as a drag.
   * @default "drag"
   */
  type: 'drag';
  /** Points of the path, from button down to button up. */
  path: CoordParam[];
  /** Keys to hold during the action. */
  keys?: string[] | null;
}

/** Short form of a message. `developer` and `system` messages take precedence over `user` messages. */
export interface EasyInputMessage {
  /** Author of the message. Use `assistant` for model output of earlier turns. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Message content, as text or as parts. */
  content: string | ResponseInputMessageContentList;
  /** Whether an assistant message is interim commentary or the final answer. Send it back with messages of earlier turns, otherwise answer quality drops. Not valid for user messages. */
  phase?: MessagePhase | null;
  /** Marks the item as a message. An item with a role and no type also counts as a message. */
  type?: 'message';
}

/** Short form of a message of the model, sent back with its parts. The server's own fields are optional. */
export interface EasyOutputMessage extends OutputMessageProperties {
  /** Content parts of the message. */
  content: OutputMessageContentParam[];
}

/** The vector of one text. */
export interface Embedding {
  /** Index of the text in the request, from 0. */
  index: number;
  /** The vector. Vectors of the vendor's models have length 1, so the dot product equals the cosine similarity. */
  embedding: number[] | string;
  /** Marks this object as an embedding. */
  object: 'embedding';
}

/** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
export type EmbeddingModel =
  | 'text-embedding-ada-002'
  | 'text-embedding-3-small'
  | 'text-embedding-3-large'
  | (string & {});

/** An object with arbitrary properties, such as a JSON Schema or matching arguments. */
export type EmptyModelParam = {
  [key: string]: unknown;
};

/** Details of a failed request. */
export interface Error {
  /** Error message in plain language. */
  message: string;
  /** Category of the error, such as `invalid_request_error` or `server_error`. Servers may add values. */
  type: string;
  /** Path of the invalid parameter or field, with dots. Null if no single one is at fault. */
  param: string | null;
  /** Machine-readable reason, such as `invalid_api_key` or `rate_limit_exceeded`. Null if `type` says enough. */
  code: string | null;
  /** Why an action of the model was blocked. Absent from other errors. */
  misalignment?: Misalignment;
}

/** The stream failed. Only `done` follows, and the run may have no final event. */
export interface ErrorEvent {
  /** Name of the event. */
  event: 'error';
  /** Details of the failure. Servers send it with or without the error envelope. */
  data: Error | ErrorResponse;
}

/** Envelope of all error responses. */
export interface ErrorResponse {
  /** Details of a failed request. */
  error: Error;
  /** A second, shorter form of the error. Sent by few operations. */
  detail?: {
    [key: string]: unknown;
  };
}

/** An evaluation: a task, the shape of its data, and graders for the results. */
export interface Eval {
  /**
   * Marks this object as an evaluation.
   * @default "eval"
   */
  object: 'eval';
  /** Stable id. Pass it in all paths below `/evals`. */
  id: string;
  /** Name chosen by the caller, or generated by the server. */
  name: string;
  /** Shape of the data of all runs. */
  data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig;
  /** The graders. An item passes if all of them pass it. */
  testing_criteria: (
    | LabelModelGrader
    | StringCheckGrader
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[];
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
}

/** Error of a run or of one item. */
export interface EvalAPIError {
  /** Machine-readable reason. Servers may add values. */
  code: string;
  /** Error message in plain language. */
  message: string;
}

/** A prompt with placeholders for the fields of each row. */
export interface EvalCompletionsInputTemplate {
  /** Selects an inline prompt. */
  type: 'template';
  /** Messages of the prompt, in reading order. */
  template: EvalTemplateMessage[];
}

/** Custom data, provided by each run. */
export interface EvalCustomDataSourceConfig {
  /**
   * Marks the data source as custom data.
   * @default "custom"
   */
  type: 'custom';
  /** JSON Schema of the grader input: the row as `item` and, if answers are expected, `sample`. */
  schema: {
    [key: string]: unknown;
  };
}

/** Passes an item if custom code gives it a sufficient score. */
export interface EvalGraderPython extends PythonGrader {
  /** Minimum score to pass. If omitted, the server chooses. */
  pass_threshold?: number;
}

/** Passes an item if a model gives it a sufficient score. */
export interface EvalGraderScoreModel extends ScoreModelGrader {
  /** Minimum score to pass, within `range`. If omitted, the server chooses. */
  pass_threshold?: number;
}

/** Passes an item if two texts are sufficiently similar. */
export interface EvalGraderTextSimilarity extends TextSimilarityGrader {
  /** Minimum score to pass, on the scale of the metric, usually from 0 to 1. */
  pass_threshold: number;
}

/** A prompt stored in each row. */
export interface EvalInputItemReference {
  /** Selects a prompt from the row. */
  type: 'item_reference';
  /** Path of the field with the messages, without braces, such as `item.input`. */
  item_reference: string;
}

/** A message template for a model. Its texts can contain placeholders such as `{{ item.question }}` and `{{ sample.output_text }}`. `developer` and `system` messages take precedence over `user` messages. */
export interface EvalItem {
  /** Author of the message. Use `assistant` for model output of earlier turns. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Message content: a text, a part, or a list of both. */
  content: EvalItemContent;
  /** Marks the item as a message. Optional. */
  type?: 'message';
}

/** Message content: a text, a part, or a list of both. */
export type EvalItemContent = EvalItemContentItem | GraderInputs;

/** Texts and parts of a message, in reading order. */
export type GraderInputs = EvalItemContentItem[];

/** One part of a message: a plain text, or an object with a `type`. */
export type EvalItemContentItem =
  | EvalItemContentText
  | ResponseInputText
  | EvalItemContentOutputText
  | EvalItemInputImage
  | ResponseInputAudio;

/** Model output of an earlier turn. */
export interface EvalItemContentOutputText {
  /** Marks the part as model output. */
  type: 'output_text';
  /** Text generated by the model. */
  text: string;
}

/** Plain text. Placeholders are replaced. */
export type EvalItemContentText = string;

/** An image for the model. */
export interface EvalItemInputImage {
  /** Marks the part as an image. */
  type: 'input_image';
  /** Location of the image, as an HTTP or `data:` URL. */
  image_url: string;
  /** Level of detail: `low`, `high` or `auto`. More detail uses more tokens. If omitted, `auto`. */
  detail?: string;
}

/** Rows inline in the request. */
export interface EvalJsonlFileContentSource {
  /**
   * Marks the rows as inline.
   * @default "file_content"
   */
  type: 'file_content';
  /** The rows. Each corresponds to one line of a JSON Lines file. */
  content: EvalJsonlFileContentSource.Content[];
}

export declare namespace EvalJsonlFileContentSource {
  /** One row. */
  export interface Content {
    /** Fields of the row. They must match the schema of the evaluation. */
    item: {
      [key: string]: unknown;
    };
    /** An existing answer, with its text as `output_text`. If omitted, a model must generate one. */
    sample?: {
      [key: string]: unknown;
    };
  }
}

/** Rows in an uploaded file. */
export interface EvalJsonlFileIdSource {
  /**
   * Marks the rows as the content of a file.
   * @default "file_id"
   */
  type: 'file_id';
  /** Id of a JSON Lines file, uploaded with the purpose `evals`. Each line is an object with an `item`. */
  id: string;
}

/** A page of evaluations. */
export interface EvalList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The evaluations of this page. */
  data: Eval[];
  /** Id of the first evaluation of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last evaluation of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Stored data, such as responses. */
export interface EvalLogsDataSourceConfig {
  /**
   * Marks the data source as stored data.
   * @default "logs"
   */
  type: 'logs';
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** JSON Schema of the grader input: the stored request as `item` and its answer as `sample`. */
  schema: {
    [key: string]: unknown;
  };
}

/** A prompt with placeholders for the fields of each row. */
export interface EvalResponsesInputTemplate {
  /** Selects an inline prompt. */
  type: 'template';
  /** Messages of the prompt, in reading order. */
  template: CreateEvalItem[];
}

/** Stored responses that match all filters. */
export interface EvalResponsesSource {
  /** Marks the rows as stored responses. */
  type: 'responses';
  /** Metadata that responses must have, all pairs. If null or omitted, any. */
  metadata?: {
    [key: string]: unknown;
  } | null;
  /** Id of the model that generated the response. If null or omitted, any. */
  model?: string | null;
  /** Text to find in the instructions of a response. If null or omitted, any instructions. */
  instructions_search?: string | null;
  /** Selects responses created at or after this time, in Unix seconds. If null or omitted, no lower bound. */
  created_after?: number | null;
  /** Selects responses created at or before this time, in Unix seconds. If null or omitted, no upper bound. */
  created_before?: number | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /** Selects responses with this sampling temperature. If null or omitted, any. */
  temperature?: number | null;
  /** Selects responses with this `top_p`. If null or omitted, any. */
  top_p?: number | null;
  /** Selects responses for any of these end users. If null or omitted, all users. */
  users?: string[] | null;
  /** Selects responses with access to these tools, by name. If null or omitted, any. */
  tools?: string[] | null;
}

/** One run of an evaluation on a data set. */
export interface EvalRun {
  /**
   * Marks this object as a run.
   * @default "eval.run"
   */
  object: 'eval.run';
  /** Stable id. Pass it in all paths of this run. */
  id: string;
  /** Id of the evaluation of the run. */
  eval_id: string;
  /** Status of the run. `completed`, `canceled` and `failed` are final. */
  status: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed' | (string & {});
  /** Id of the model that generated the answers. Null if none was used. */
  model: string | null;
  /** Name chosen by the caller, or generated by the server. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** URL of a web page with the results. */
  report_url: string;
  /** Number of items per result. All are 0 until the first item is graded. */
  result_counts: EvalRun.ResultCounts;
  /** Token usage per model, grading models included. Null until the run has ended. */
  per_model_usage: EvalRun.PerModelUsage[] | null;
  /** Number of items per result and grader. Null until the run has ended. */
  per_testing_criteria_results: EvalRun.PerTestingCriteriaResult[] | null;
  /** Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
  data_source: EvalRunDataSource;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
  /** Why the run failed. Null if there is no error. */
  error: EvalAPIError | null;
}

export declare namespace EvalRun {
  /** Number of items per result. All are 0 until the first item is graded. */
  export interface ResultCounts {
    /** Processed items, the sum of the other three counts. */
    total: number;
    /** Items without an answer or a grade because of an error. */
    errored: number;
    /** Items that failed at least one grader. */
    failed: number;
    /** Items that passed all graders. */
    passed: number;
  }

  /** Token usage of one model. */
  export interface PerModelUsage {
    /** Id of the model, usually the dated snapshot. */
    model_name: string;
    /** Number of requests to the model. */
    invocation_count: number;
    /** Prompt tokens, cached ones included. */
    prompt_tokens: number;
    /** Tokens generated by the model. */
    completion_tokens: number;
    /** Sum of prompt and completion tokens. */
    total_tokens: number;
    /** Tokens read from the prompt cache, at a lower price. */
    cached_tokens: number;
  }

  /** Results of one grader. */
  export interface PerTestingCriteriaResult {
    /** Name of the grader. Servers may append an id. */
    testing_criteria: string;
    /** Items that passed this grader. */
    passed: number;
    /** Items that failed this grader. */
    failed: number;
  }
}

/** Data source of a run. `jsonl` only provides rows; `completions` and `responses` generate answers with the API of that name, or use stored ones. */
export type EvalRunDataSource =
  | CreateEvalJSONLRunDataSource
  | CreateEvalCompletionsRunDataSource
  | CreateEvalResponsesRunDataSource;

/** A page of runs. */
export interface EvalRunList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The runs of this page. */
  data: EvalRun[];
  /** Id of the first run of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last run of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** One row of a run, with the model's answer and the results of the graders. */
export interface EvalRunOutputItem {
  /**
   * Marks this object as an output item.
   * @default "eval.run.output_item"
   */
  object: 'eval.run.output_item';
  /** Stable id of the item. */
  id: string;
  /** Id of the run of the item. */
  run_id: string;
  /** Id of the evaluation of the run. */
  eval_id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Result of the item: `pass` if all graders passed it. */
  status: 'pass' | 'fail' | (string & {});
  /** Index of the row in the data, from 0. It identifies the same row in different runs on the same data. */
  datasource_item_id: number;
  /** The row from the data source. */
  datasource_item: {
    [key: string]: unknown;
  };
  /** Results of the graders, in the order of the evaluation's criteria. */
  results: EvalRunOutputItemResult[];
  /** Prompt and answer of the model, with the settings of the request. */
  sample: EvalRunOutputItem.Sample;
}

export declare namespace EvalRunOutputItem {
  /** Prompt and answer of the model, with the settings of the request. */
  export interface Sample {
    /** The prompt with the row's values. */
    input: schema.EvalRunOutputItem.Sample.Input[];
    /** The answer. Empty if there was an error. */
    output: schema.EvalRunOutputItem.Sample.Output[];
    /** Why the model stopped, such as `stop` for a natural end or `length` for the token limit. */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {});
    /** Id of the model that generated the answer, usually the dated snapshot. */
    model: string;
    /** Token usage of the answer, graders excluded. */
    usage: schema.EvalRunOutputItem.Sample.Usage;
    /** Error that prevented an answer. Null if there is an answer. */
    error: schema.EvalAPIError | null;
    /** Sampling temperature of the request. */
    temperature: number;
    /** Maximum number of tokens of the answer. */
    max_completion_tokens: number;
    /** Share of the probability mass that was sampled from. */
    top_p: number;
    /** Random seed of the request. */
    seed: number;
  }

  export namespace Sample {
    /** A message of the prompt. */
    export interface Input {
      /** Author of the message, such as `developer` or `user`. */
      role: string;
      /** Text of the message. */
      content: string;
    }

    /** A message of the answer. */
    export interface Output {
      /** Author of the message, usually `assistant`. */
      role?: string;
      /** Text of the message. Absent if there are only tool calls. */
      content?: string;
    }

    /** Token usage of the answer, graders excluded. */
    export interface Usage {
      /** Sum of prompt and completion tokens. */
      total_tokens: number;
      /** Tokens generated by the model. */
      completion_tokens: number;
      /** Prompt tokens, cached ones included. */
      prompt_tokens: number;
      /** Tokens read from the prompt cache, at a lower price. */
      cached_tokens: number;
    }
  }
}

/** A page of output items. */
export interface EvalRunOutputItemList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The output items of this page. */
  data: EvalRunOutputItem[];
  /** Id of the first item of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last item of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Result of one grader for one item. Some graders add their own fields. */
export interface EvalRunOutputItemResult {
  /** Name of the grader. Servers may append an id. */
  name: string;
  /** Kind of the grader, such as `string_check`. The spelling differs between servers. */
  type?: string;
  /** Score of the grader. Pass/fail graders give 1 or 0. */
  score: number;
  /** Whether the score or the label passes. */
  passed: boolean;
  /** Prompt and answer of the grading model. Null or absent for graders without a model. */
  sample?: {
    [key: string]: unknown;
  } | null;
  [key: string]: unknown;
}

/** Stored chat completions. Replaced by `logs`. */
export interface EvalStoredCompletionsDataSourceConfig {
  /**
   * Marks the data source as stored chat completions.
   * @default "stored_completions"
   */
  type: 'stored_completions';
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** JSON Schema of the grader input: the stored request as `item` and its answer as `sample`. */
  schema: {
    [key: string]: unknown;
  };
}

/** Stored chat completions that match all filters. */
export interface EvalStoredCompletionsSource {
  /**
   * Marks the rows as stored chat completions.
   * @default "stored_completions"
   */
  type: 'stored_completions';
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Id of the model that generated the response. If null or omitted, any. */
  model?: string | null;
  /** Selects completions created after this time, in Unix seconds. If null or omitted, no lower bound. */
  created_after?: number | null;
  /** Selects completions created before this time, in Unix seconds. If null or omitted, no upper bound. */
  created_before?: number | null;
  /** Maximum number of completions. If null or omitted, all matching ones. */
  limit?: number | null;
}

/** A message template with placeholders for the fields of each row, such as `{{item.question}}`. */
export interface EvalTemplateMessage {
  /** Author of the message. `developer` and `system` messages take precedence over `user` messages; `assistant` marks earlier model output. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** Message content: a text, a part, or a list of both. */
  content: EvalItemContent | ResponseInputMessageContentList;
  /** Whether an assistant message is interim commentary or the final answer. Not valid for user messages. */
  phase?: MessagePhase | null;
  /** Marks the item as a message. Optional. */
  type?: 'message';
}

/** How the text of the file was split into chunks. */
export type FileChunkingStrategy = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

/** Cites a file found by file search as the source of a statement. */
export interface FileCitationBody {
  /**
   * Marks the annotation as a file citation.
   * @default "file_citation"
   */
  type: 'file_citation';
  /** Id of the uploaded file. */
  file_id: string;
  /** Position of the citation in the text, in characters. */
  index: number;
  /** Display name of the file. */
  filename: string;
}

/** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
export type FileDetailEnum = 'auto' | 'low' | 'high';

/** Expiry policy. Without one, batch files are deleted after 30 days and other files stay until someone deletes them. */
export interface FileExpirationAfter {
  /** Event from which `seconds` counts. */
  anchor: 'created_at';
  /** Lifetime in seconds, from one hour to 30 days. From 3600 to 2592000. */
  seconds: number;
}

/** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
export type FileInputDetail = 'auto' | 'low' | 'high';

/** Refers to a file mentioned in the text. */
export interface FilePath {
  /** Marks the annotation as a file path. */
  type: 'file_path';
  /** Id of the uploaded file. */
  file_id: string;
  /** Position of the file reference in the text, in characters. */
  index: number;
}

/** Intended use of the file: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images for fine-tuning (`vision`), any model input (`user_data`), or eval data sets (`evals`). */
export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';

/** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
export type FileSearchRanker = 'auto' | 'default_2024_08_21' | (string & {});

/** Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
export interface FileSearchRankingOptions {
  /** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
  ranker?: FileSearchRanker;
  /** Minimum score of a result. 0 keeps all results. */
  score_threshold: number;
  /** Weights of semantic and keyword search. Null in answers so far. */
  hybrid_search?: {
    [key: string]: unknown;
  } | null;
}

/** Lets the model search vector stores and cite the results. */
export interface FileSearchTool {
  /**
   * Marks the tool as file search.
   * @default "file_search"
   */
  type: 'file_search';
  /** Ids of the vector stores to search. */
  vector_store_ids: string[];
  /** Maximum number of passages per search for the model, from 1 to 50. Fewer passages save tokens. */
  max_num_results?: number;
  /** Ranking options for search results. */
  ranking_options?: RankingOptions;
  /** Restricts the search to files with matching attributes. If null or omitted, all files are searched. */
  filters?: Filters | null;
}

export declare namespace FileSearchTool {
  export type RankingOptions = schema.RankingOptions;

  export namespace RankingOptions {
    export type HybridSearch = schema.HybridSearchOptions;
  }
}

/** A search in vector stores, run by the server. */
export interface ResponseFileSearchToolCall {
  /** Id of the call. */
  id: string;
  /** Marks the item as a file search call. */
  type: 'file_search_call';
  /** Status of the search. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Search queries of the model. */
  queries: string[];
  /** Matching passages, best first. Null unless `include` contains `file_search_call.results`. */
  results?: ResponseFileSearchToolCall.Result[] | null;
}

export declare namespace ResponseFileSearchToolCall {
  /** A matching passage. */
  export interface Result {
    /** Id of the file with the passage. */
    file_id?: string;
    /** Text of the passage. */
    text?: string;
    /** Id of the vector store that contains the file. */
    vector_store_id?: string;
    /** Name of the file. */
    filename?: string;
    /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
    attributes?: schema.VectorStoreFileAttributes;
    /** Relevance of the passage, from 0 to 1. */
    score?: number;
  }
}

/** Filter by file attributes: one comparison, or several combined. */
export type Filters = ComparisonFilter | CompoundFilter;

/** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
export type FineTuneBatchSize = 'auto' | number;

/** Hyperparameters of preference training. All are optional. */
export interface DpoHyperparameters {
  /**
   * How strongly the model is kept close to its original behaviour. Lower values give more weight to the preferences.
   * @default "auto"
   */
  beta?: 'auto' | number;
  /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
  batch_size?: FineTuneBatchSize;
  /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
  learning_rate_multiplier?: FineTuneLearningRateMultiplier;
  /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
  n_epochs?: FineTuneEpochs;
}

/** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
export interface DpoMethod {
  /** Hyperparameters of preference training. All are optional. */
  hyperparameters?: DpoHyperparameters;
}

/** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
export type FineTuneEpochs = 'auto' | number;

/** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
export type FineTuneGrader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader;

/** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
export type FineTuneLearningRateMultiplier = 'auto' | number;

/** Training method. Its hyperparameters go into the field with the same name. */
export interface FineTuneMethod {
  /** Training data: example answers (`supervised`), pairs of answers (`dpo`), or scores of a grader (`reinforcement`). */
  type: 'supervised' | 'dpo' | 'reinforcement';
  /** Training on dialogues that end with the desired answer. */
  supervised?: SupervisedMethod;
  /** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
  dpo?: DpoMethod;
  /** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
  reinforcement?: ReinforcementMethod;
}

/** Hyperparameters of reinforcement training. All are optional. */
export interface ReinforcementHyperparameters {
  /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
  batch_size?: FineTuneBatchSize;
  /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
  learning_rate_multiplier?: FineTuneLearningRateMultiplier;
  /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
  n_epochs?: FineTuneEpochs;
  /**
   * Reasoning effort of the model during training. `default` uses the default of the model.
   * @default "default"
   */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
  /**
   * Factor for the compute used to search for better answers. Higher values cost more.
   * @default "auto"
   */
  compute_multiplier?: 'auto' | number;
  /**
   * Number of training steps between two evaluations on the validation file.
   * @default "auto"
   */
  eval_interval?: 'auto' | number;
  /**
   * Number of answers to sample per evaluation.
   * @default "auto"
   */
  eval_samples?: 'auto' | number;
}

/** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
export interface ReinforcementMethod {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader: FineTuneGrader;
  /** Hyperparameters of reinforcement training. All are optional. */
  hyperparameters?: ReinforcementHyperparameters;
}

/** Hyperparameters of supervised training. All are optional. */
export interface SupervisedHyperparameters {
  /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
  batch_size?: FineTuneBatchSize;
  /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
  learning_rate_multiplier?: FineTuneLearningRateMultiplier;
  /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
  n_epochs?: FineTuneEpochs;
}

/** Training on dialogues that end with the desired answer. */
export interface SupervisedMethod {
  /** Hyperparameters of supervised training. All are optional. */
  hyperparameters?: SupervisedHyperparameters;
}

/** Gives one project access to a checkpoint that was trained in another. */
export interface FineTuningCheckpointPermission {
  /** Stable id. Pass it to delete the permission. */
  id: string;
  /** Marks this object as a permission. */
  object: 'checkpoint.permission';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Project that got access to the checkpoint. */
  project_id: string;
}

/** An external service that receives the metrics of the job. */
export interface FineTuningJobWandbIntegrationObject {
  /** Name of the service. Only Weights & Biases is supported. */
  type: 'wandb';
  /** Project and run settings for Weights & Biases. */
  wandb: FineTuningJobWandbIntegration;
}

/** Project and run settings for Weights & Biases. */
export interface FineTuningJobWandbIntegration {
  /** Weights & Biases project of the new run. */
  project: string;
  /** Display name of the run. If omitted, the id of the job. */
  name?: string | null;
  /** Team or user that owns the run. If omitted, the default of the stored Weights & Biases key. */
  entity?: string | null;
  /** Tags of the run. The server adds some, such as the base model. */
  tags?: string[];
}

/** A fine-tuning job, from the validation of its files to the finished model. */
export interface FineTuningJob {
  /** Stable id. Pass it to monitor and control the job. */
  id: string;
  /** Marks this object as a fine-tuning job. */
  object: 'fine_tuning.job';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Why the job failed. Null or an empty object unless `status` is `failed`. */
  error: FineTuningJob.Error | null;
  /** Id of the finished model, for use in model requests. Null until the job has succeeded. */
  fine_tuned_model: string | null;
  /** Time when the job ended, successfully or not, in Unix seconds. Null until then. */
  finished_at: number | null;
  /** Effective hyperparameters of supervised training. Null or absent for other methods. */
  hyperparameters?: FineTuningJob.Hyperparameters | null;
  /** Base model of the job. */
  model: string;
  /** Organization that owns the job and its model. */
  organization_id: string;
  /** Ids of files with training metrics. Their content is available through `downloadFile`. */
  result_files: string[];
  /** Status of the job. `validating_files` checks the files, `queued` waits, `running` trains. After a pause request, a job is `pausing` until the current step is done, then `paused`. `succeeded`, `failed` and `cancelled` are final. */
  status: 'validating_files' | 'queued' | 'running' | 'pausing' | 'paused' | 'succeeded' | 'failed' | 'cancelled';
  /** Number of billed tokens over all epochs. Null while the job is running. */
  trained_tokens: number | null;
  /** Id of the file with the training examples. */
  training_file: string;
  /** Id of the file with the validation examples. Null if there is none. */
  validation_file: string | null;
  /** Services that receive the metrics during the job. At most 5 items. */
  integrations?: FineTuningJobWandbIntegrationObject[] | null;
  /** Random seed, as requested or chosen by the server. */
  seed: number | null;
  /** Estimated end of the job, in Unix seconds. Null if unknown or if the job is not running. */
  estimated_finish?: number | null;
  /** Training method with its effective hyperparameters. Null or absent for old jobs. */
  method?: FineTuneMethod | null;
  /** Requested suffix of the model name. Null if the request had none. */
  user_provided_suffix?: string | null;
  /** Id of the eval that runs on the checkpoints of the job. Null if there is none. */
  eval_id?: string | null;
  /** Whether the organization shares the data of the job with the API vendor. */
  shared_with_openai?: boolean;
  /** Usage of the job. Null so far. */
  usage_metrics?: {
    [key: string]: unknown;
  } | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace FineTuningJob {
  /** Why the job failed. Null or an empty object unless `status` is `failed`. */
  export type Error =
    | (
        | (
            | {
                code?: string;
                message?: string;
                param?: string | null;
              }
            | unknown
            | {
                [key: string]: unknown;
              }
          )
        | null
      )
    | unknown
    | {
        [key: string]: unknown;
      };

  /** Effective hyperparameters of supervised training. Null or absent for other methods. */
  export interface Hyperparameters {
    /** Number of examples per batch. Null if unknown. */
    batch_size?: 'auto' | number | null;
    /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
    learning_rate_multiplier?: schema.FineTuneLearningRateMultiplier;
    /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
    n_epochs?: schema.FineTuneEpochs;
  }

  export type Method = schema.FineTuneMethod;
}

/** A saved state of the model during training. It can be used like a finished model. */
export interface FineTuningJobCheckpoint {
  /** Stable id, used as a cursor. Model requests take `fine_tuned_model_checkpoint` instead. */
  id: string;
  /** Marks this object as a checkpoint. */
  object: 'fine_tuning.job.checkpoint';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Model id of the checkpoint, for model requests and permissions. */
  fine_tuned_model_checkpoint: string;
  /** Id of the job that created the checkpoint. */
  fine_tuning_job_id: string;
  /** Training step of the checkpoint. */
  step_number: number;
  /** Quality of the model at this step. Values that start with `valid` require a validation file. */
  metrics: FineTuningJobCheckpoint.Metrics;
}

export declare namespace FineTuningJobCheckpoint {
  /** Quality of the model at this step. Values that start with `valid` require a validation file. */
  export interface Metrics {
    /** Training method of the job, such as `supervised`. */
    type?: string;
    /** Training step of the values. */
    step?: number;
    /** Loss on the training batch of this step. Lower is better. */
    train_loss?: number;
    /** Share of correctly predicted tokens in that batch, from 0 to 1. */
    train_mean_token_accuracy?: number;
    /** Loss on a sample of the validation file. */
    valid_loss?: number;
    /** Share of correctly predicted tokens in that sample, from 0 to 1. */
    valid_mean_token_accuracy?: number;
    /** Loss on the whole validation file, measured at the end of an epoch. */
    full_valid_loss?: number;
    /** Share of correctly predicted tokens in the whole validation file, from 0 to 1. */
    full_valid_mean_token_accuracy?: number;
  }
}

/** An event of a fine-tuning job: a message or training metrics. */
export interface FineTuningJobEvent {
  /** Marks this object as an event of a fine-tuning job. */
  object: 'fine_tuning.job.event';
  /** Stable id, used as a cursor only. */
  id: string;
  /** Time of the event, in Unix seconds. */
  created_at: number;
  /** Severity of the event. */
  level: 'info' | 'warn' | 'error';
  /** Description of the event in plain language. */
  message: string;
  /** Whether the event is a message only, or has metrics in `data`. */
  type?: 'message' | 'metrics';
  /** Metrics of a training step, such as `step` and `train_loss`. Null or empty for messages. */
  data?: {
    [key: string]: unknown;
  } | null;
}

/** One part of a tool output: text, image or file. */
export type FunctionAndCustomToolCallOutput = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** Status of the item, as reported by the server. */
export type FunctionCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

/** Answers a function call with the result. */
export interface FunctionCallOutputItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call that this output answers. From 1 to 64 characters. */
  call_id?: string | null;
  /**
   * Marks the item as the output of a function call.
   * @default "function_call_output"
   */
  type: 'function_call_output';
  /** Output of the function, as text (JSON for data) or as parts. For a failure, describe the error. */
  output: string | (ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)[];
  /** Name of the function. From 1 to 128 characters. */
  name?: string | null;
  /** Namespace of the function, if it has one. From 1 to 64 characters. */
  namespace?: string | null;
  /** Caller of the tool, copied from the call. */
  caller?: ToolCallCallerParam | null;
  /** Status of the item. Set by the server, optional in requests. */
  status?: FunctionCallItemStatus | null;
}

/** Status of the answer to a function call. */
export type FunctionCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete';

/** Status of the call. `incomplete` means that the output of the model was truncated. */
export type FunctionCallStatus = 'in_progress' | 'completed' | 'incomplete';

/** Declares a function of the caller to the model. */
export interface FunctionDefinition {
  /** Name of the function in calls. Letters, digits, underscores and dashes. At most 64 characters. */
  name: string;
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string;
  /** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
  parameters?: FunctionParameters;
  /**
   * Whether arguments must match `parameters` exactly. Strict functions support only a subset of JSON Schema.
   * @default false
   */
  strict?: boolean | null;
}

/** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
export type FunctionParameters = {
  [key: string]: unknown;
};

/** Shell commands and their limits. */
export interface FunctionShellAction {
  /** Shell commands, one string each. They can run in parallel. */
  commands: string[];
  /** Timeout of each command, in milliseconds. If null, the executor chooses. */
  timeout_ms: number | null;
  /** Maximum number of output characters that the model wants. Return it with the output. */
  max_output_length: number | null;
}

/** Shell commands and the limits that applied. */
export interface FunctionShellActionParam {
  /** Shell commands, one string each. */
  commands: string[];
  /** Timeout of each command, in milliseconds. */
  timeout_ms?: number | null;
  /** Maximum number of output characters that the model wanted. */
  max_output_length?: number | null;
}

/** Shell commands to run. In a local environment, the caller runs them and answers with a `shell_call_output` item. */
export interface ResponseFunctionShellToolCall {
  /**
   * Marks the item as a shell call.
   * @default "shell_call"
   */
  type: 'shell_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCaller | null;
  /** Shell commands and their limits. */
  action: FunctionShellAction;
  /** Status of the commands. */
  status: FunctionShellCallStatus;
  /** Environment of the commands. Null or absent if unspecified. */
  environment?: (ResponseLocalEnvironment | ResponseContainerReference) | null;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;

  export type Action = schema.FunctionShellAction;
}

/** A shell call of an earlier turn. */
export interface FunctionShellCallItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call, unchanged. From 1 to 64 characters. */
  call_id: string;
  /** Caller of the tool, copied from the call. */
  caller?: ToolCallCallerParam | null;
  /**
   * Marks the item as a shell call.
   * @default "shell_call"
   */
  type: 'shell_call';
  /** Shell commands and the limits that applied. */
  action: FunctionShellActionParam;
  /** Status of the item. Set by the server, optional in requests. */
  status?: FunctionShellCallItemStatus | null;
  /** Environment in which the commands ran. Null if unspecified. */
  environment?: (LocalEnvironment | ContainerReference) | null;
}

/** Status of the shell call, as reported by the server. */
export type FunctionShellCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

/** Result of shell commands. */
export interface ResponseFunctionShellToolCallOutput {
  /**
   * Marks the item as the output of a shell call.
   * @default "shell_call_output"
   */
  type: 'shell_call_output';
  /** Id of the item. */
  id: string;
  /** Id of the call that this output answers. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCaller | null;
  /** Status of the result of shell commands. */
  status: FunctionShellCallOutputStatusEnum;
  /** Outputs, one per command in the same order. */
  output: FunctionShellCallOutputContent[];
  /** Maximum number of characters kept per command. Null if nothing was truncated. */
  max_output_length: number | null;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;

  export type Output = schema.FunctionShellCallOutputContent;

  export namespace Output {
    export type Timeout = schema.FunctionShellCallOutputTimeoutOutcome;

    export type Exit = schema.FunctionShellCallOutputExitOutcome;
  }
}

/** Output and outcome of one command. */
export interface FunctionShellCallOutputContent {
  /** Text printed to standard output. */
  stdout: string;
  /** Text printed to standard error. */
  stderr: string;
  /** Outcome of the command. */
  outcome: FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome;
  /** Id of the creator of this output. */
  created_by?: string;
}

/** Output and outcome of one command. */
export interface ResponseFunctionShellCallOutputContent {
  /** Text printed to standard output. At most 10485760 characters. */
  stdout: string;
  /** Text printed to standard error. At most 10485760 characters. */
  stderr: string;
  /** Outcome of one command. */
  outcome: FunctionShellCallOutputOutcomeParam;
}

export declare namespace ResponseFunctionShellCallOutputContent {
  export type Timeout = schema.FunctionShellCallOutputTimeoutOutcomeParam;

  export type Exit = schema.FunctionShellCallOutputExitOutcomeParam;
}

/** The command exited. */
export interface FunctionShellCallOutputExitOutcome {
  /**
   * Marks the outcome as an exit.
   * @default "exit"
   */
  type: 'exit';
  /** Exit code of the command. 0 means success. */
  exit_code: number;
}

/** The command exited. */
export interface FunctionShellCallOutputExitOutcomeParam {
  /**
   * Marks the outcome as an exit.
   * @default "exit"
   */
  type: 'exit';
  /** Exit code of the command. 0 means success. */
  exit_code: number;
}

/** Output of shell commands that the caller ran. */
export interface FunctionShellCallOutputItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call that this output answers. From 1 to 64 characters. */
  call_id: string;
  /** Caller of the tool, copied from the call. */
  caller?: ToolCallCallerParam | null;
  /**
   * Marks the item as the output of a shell call.
   * @default "shell_call_output"
   */
  type: 'shell_call_output';
  /** Outputs, one per command in the same order. */
  output: ResponseFunctionShellCallOutputContent[];
  /** Status of the item. Set by the server, optional in requests. */
  status?: FunctionShellCallItemStatus | null;
  /** Maximum number of characters kept per command, copied from the call. */
  max_output_length?: number | null;
}

/** Outcome of one command. */
export type FunctionShellCallOutputOutcomeParam =
  | FunctionShellCallOutputTimeoutOutcomeParam
  | FunctionShellCallOutputExitOutcomeParam;

/** Status of the result of shell commands. */
export type FunctionShellCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete';

/** The command reached its timeout and was stopped. */
export interface FunctionShellCallOutputTimeoutOutcome {
  /**
   * Marks the outcome as a timeout.
   * @default "timeout"
   */
  type: 'timeout';
}

/** The command reached its timeout and was stopped. */
export interface FunctionShellCallOutputTimeoutOutcomeParam {
  /**
   * Marks the outcome as a timeout.
   * @default "timeout"
   */
  type: 'timeout';
}

/** Status of the commands. */
export type FunctionShellCallStatus = 'in_progress' | 'completed' | 'incomplete';

/** Lets the model run shell commands, in a container on the server or on the caller's machine. */
export interface FunctionShellTool {
  /**
   * Marks the tool as a shell.
   * @default "shell"
   */
  type: 'shell';
  /** Where commands run. If null or omitted, on the caller's side. */
  environment?: (ContainerAuto | LocalEnvironment | ContainerReference) | null;
  /** Who can run commands. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
}

/** A function of the caller. The model requests a call; the caller runs it and sends the result as the next input. */
export interface FunctionTool {
  /**
   * Marks the tool as a function.
   * @default "function"
   */
  type: 'function';
  /** Name of the tool in calls. */
  name: string;
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string | null;
  /** Arguments as a JSON Schema object. Null if the function takes no arguments. */
  parameters: {
    [key: string]: unknown;
  } | null;
  /** Result of the function as a JSON Schema object, for programs that process it. If null or omitted, the result has no guaranteed shape. */
  output_schema?: {
    [key: string]: unknown;
  } | null;
  /** Whether arguments must match `parameters` exactly. If null or omitted, the server uses strict mode where the schema allows it. */
  strict?: boolean | null;
  /** Whether to leave the function out of the prompt until a tool search finds it. */
  defer_loading?: boolean;
  /** Who can call the function. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
  /** Whether the result of a call can come later than the next request. */
  async?: boolean;
}

/** A call of a function of the caller. Answer with a `function_call_output` item with the same `call_id`. */
export interface ResponseFunctionToolCall extends FunctionToolCallParam {
  /** Status of the item itself, independent of the function's execution. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseFunctionToolCall {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** Result of a function call. */
export interface FunctionToolCallOutput {
  /** Id of the item. */
  id?: string;
  /** Marks the item as the output of a function call. */
  type: 'function_call_output';
  /** Id of the call that this output answers. */
  call_id?: string;
  /** Name of the function. */
  name?: string;
  /** Namespace of the function, if it has one. */
  namespace?: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCallerParam | null;
  /** Output of the function, as text (JSON for data) or as parts. */
  output: string | FunctionAndCustomToolCallOutput[];
  /** Status of the item. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/** A stored output of a function call. */
export interface ResponseFunctionToolCallOutputItem extends FunctionToolCallOutput {
  /** Id of the stored item. */
  id: string;
  /** Status of the answer to a function call. */
  status: FunctionCallOutputStatusEnum;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallOutputItem {
  export type Direct = schema.DirectToolCallCallerParam;

  export type Program = schema.ProgramToolCallCallerParam;
}

/** A function call of an earlier turn, sent back. */
export interface FunctionToolCallParam {
  /** Id of the item. */
  id?: string;
  /** Marks the item as a function call. */
  type: 'function_call';
  /** Id of the call. The output repeats it. */
  call_id: string;
  /** Caller of the tool: the model or a program that it wrote. Null or absent for the model. */
  caller?: ToolCallCaller | null;
  /** Namespace of the function, if it has one. */
  namespace?: string;
  /** Name of the function. */
  name: string;
  /** Arguments as JSON text. The model can make mistakes, so validate them before the call. */
  arguments: string;
  /** Status of the item. Set by the server; in requests, it can be null or omitted. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
  /** Whether the result can come later than the next request. */
  async?: boolean;
}

/** A stored function call. */
export interface ResponseFunctionToolCallItem extends ResponseFunctionToolCall {
  /** Id of the stored item. */
  id: string;
  /** Status of the call. `incomplete` means that the output of the model was truncated. */
  status: FunctionCallStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallItem {
  export type Direct = schema.DirectToolCallCaller;

  export type Program = schema.ProgramToolCallCaller;
}

/** A function inside a namespace. */
export interface FunctionToolParam {
  /** Name of the function within its namespace. Letters, digits, underscores and dashes. From 1 to 128 characters. */
  name: string;
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string | null;
  /** Arguments as a JSON Schema object. If null or omitted, the function takes no arguments. */
  parameters?: EmptyModelParam | null;
  /** Whether arguments must match `parameters` exactly. If null or omitted, the server chooses. */
  strict?: boolean | null;
  /**
   * Marks the tool as a function.
   * @default "function"
   */
  type: 'function';
  /** Result as a JSON Schema object. If null or omitted, the result has no guaranteed shape. */
  output_schema?: {
    [key: string]: unknown;
  } | null;
  /** Whether to leave the function out of the prompt until a tool search finds it. */
  defer_loading?: boolean;
  /** Who can call the function. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
  /** Whether the result of a call can come later than the next request. */
  async?: boolean;
}

/** Uses a model to classify the answer. Some classes count as a pass. */
export interface LabelModelGrader {
  /** Marks the grader as a model that assigns labels. */
  type: 'label_model';
  /** Name of the grader in results. */
  name: string;
  /** Id of the classifying model. It must support structured output. */
  model: string;
  /** Messages for the grading model: its instructions and the answer to classify. */
  input: EvalItem[];
  /** All classes that the model can choose from. */
  labels: string[];
  /** The `labels` that count as a pass. */
  passing_labels: string[];
}

export declare namespace LabelModelGrader {
  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;

    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Combines the scores of several graders. Combinations cannot be nested. */
export interface MultiGrader {
  /**
   * Marks the grader as a combination.
   * @default "multi"
   */
  type: 'multi';
  /** Name of the grader in results. */
  name: string;
  /** Graders to combine, keyed by their names in the formula. */
  graders: {
    [key: string]: StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader;
  };
  /** Formula with the names of the graders, such as `0.7 * kind + 0.3 * tone`. Its value is the score. */
  calculate_output: string;
}

/** Scores answers with custom code, for rules that no other grader can express. */
export interface PythonGrader {
  /** Marks the grader as Python code. */
  type: 'python';
  /** Name of the grader in results. */
  name: string;
  /** Python code that defines `grade(sample, item)`. The function returns the score as a number. */
  source: string;
  /** Version of the execution image, which fixes the available packages. If omitted, the server chooses. */
  image_tag?: string;
}

/** Uses a model to score the answer, for qualities such as tone that a formula cannot capture. */
export interface ScoreModelGrader {
  /** Marks the grader as a model that assigns scores. */
  type: 'score_model';
  /** Name of the grader in results. */
  name: string;
  /** Id of the grading model. */
  model: string;
  /** Sampling parameters of the grading model. Omitted fields use the defaults of the model. */
  sampling_params?: ScoreModelGrader.SamplingParams;
  /** Messages for the grading model: its instructions and the answer to score. */
  input: EvalItem[];
  /**
   * Lowest and highest possible score. From 2 to 2 items.
   * @default [0,1]
   */
  range?: number[];
}

export declare namespace ScoreModelGrader {
  /** Sampling parameters of the grading model. Omitted fields use the defaults of the model. */
  export interface SamplingParams {
    /** Random seed. The same seed makes equal scores more likely, but does not guarantee them. */
    seed?: number | null;
    /** Share of the probability mass to sample from. Set either this or `temperature`. */
    top_p?: number | null;
    /** Randomness of the score. Low values give more consistent scores. */
    temperature?: number | null;
    /** Maximum number of tokens for the grading model. A truncated score cannot be parsed. */
    max_completions_tokens?: number | null;
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    reasoning_effort?: schema.ReasoningEffort;
  }

  export type Input = schema.EvalItem;

  export namespace Input {
    export type OutputText = schema.EvalItemContentOutputText;

    export type InputImage = schema.EvalItemInputImage;
  }
}

/** Compares two texts: 1 if they pass, otherwise 0. The cheapest grader, for answers with exactly one correct wording. */
export interface StringCheckGrader {
  /** Marks the grader as a string comparison. */
  type: 'string_check';
  /** Name of the grader in results. */
  name: string;
  /** Text to check, usually `{{ sample.output_text }}`. Placeholders are replaced for each item. */
  input: string;
  /** Text to compare with, such as `{{ item.answer }}`. Placeholders are replaced here as well. */
  reference: string;
  /** Condition to pass: equal (`eq`), not equal (`ne`), or contains the reference, case-sensitive (`like`) or case-insensitive (`ilike`). */
  operation: 'eq' | 'ne' | 'like' | 'ilike';
}

/** Scores the similarity of two texts, for answers with more than one correct wording. */
export interface TextSimilarityGrader {
  /**
   * Marks the grader as a similarity measure.
   * @default "text_similarity"
   */
  type: 'text_similarity';
  /** Name of the grader in results. */
  name: string;
  /** Text to score, usually `{{ sample.output_text }}`. Placeholders are replaced for each item. */
  input: string;
  /** Text that would get the full score. Placeholders are replaced here as well. */
  reference: string;
  /** Similarity measure: meaning (`cosine`, by embeddings), edit distance (`fuzzy_match`), or shared words and word sequences (all others). */
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
}

/** Language of the grammar: Lark or a regular expression. */
export type GrammarSyntax1 = 'lark' | 'regex';

/** The server could not be reached or answered with an HTTP error. */
export interface HTTPError {
  /**
   * Marks the error as an HTTP error.
   * @default "http_error"
   */
  type: 'http_error';
  /** HTTP status code. */
  code: number;
  /** Error message in plain language. */
  message: string;
}

/** Weights of semantic and keyword matches in the ranking. If omitted, the server chooses them. */
export interface HybridSearchOptions {
  /** Weight of semantic similarity, by embeddings. */
  embedding_weight: number;
  /** Weight of keyword matches with the query. */
  text_weight: number;
}

/** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
export type ImageDetail = 'low' | 'high' | 'auto' | 'original';

/** Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides. */
export type ImageGenActionEnum = 'generate' | 'edit' | 'auto';

/** Lets the model generate and edit images with a GPT image model. */
export interface ImageGenTool {
  /** Marks the tool as image generation. */
  type: 'image_generation';
  /** Image model to use. If omitted, `gpt-image-2.6-sunburst`. Retirement date of `gpt-image-1`: 2026-10-23. */
  model?:
    | 'gpt-image-2.6-sunburst'
    | 'gpt-image-2.6-flare'
    | 'gpt-image-2.5-sunburst'
    | 'gpt-image-2.5-sunburst-2026-09-08'
    | 'gpt-image-2.5-flare'
    | 'gpt-image-2.5-flare-2026-09-08'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2'
    | 'gpt-image-1.5'
    | 'gpt-image-1-mini'
    | 'gpt-image-1'
    | 'chatgpt-image-latest'
    | (string & {});
  /**
   * Quality of the image. Higher quality takes longer and costs more. `xhigh` and `max` are for `gpt-image-2.5` models.
   * @default "auto"
   */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto';
  /**
   * Width and height in pixels. Some models support more sizes than those listed.
   * @default "auto"
   */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {});
  /**
   * File format of the image. `gif` allows no partial images, mask or compression.
   * @default "png"
   */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  /** How much the model plans the image, independent of `quality`. If omitted, it follows from the reasoning effort of the request, or is the default of the model. */
  complexity?: 'low' | 'medium' | 'high';
  /**
   * Number of frames of an animation. Only with `output_format: gif`.
   * @default 9
   */
  frame_count?: number;
  /**
   * Duration of a frame in milliseconds, rounded to 10. Only with `output_format: gif`.
   * @default 200
   */
  frame_duration_ms?: number;
  /** What writes the SVG. Only with `output_format: svg`. */
  svg?: ImageGenTool.Svg;
  /**
   * Quality of `webp` and `jpeg` files in percent. Lower values give smaller files. From 0 to 100.
   * @default 100
   */
  output_compression?: number;
  /**
   * Strictness of image moderation. `low` is less restrictive.
   * @default "auto"
   */
  moderation?: 'auto' | 'low';
  /**
   * Background of the image. Transparency requires `png` or `webp`.
   * @default "auto"
   */
  background?: 'transparent' | 'opaque' | 'auto';
  /** How closely an edit follows the input images. If null or omitted, `low`. */
  input_fidelity?: InputFidelity | null;
  /** Mask of the area to repaint. Transparent parts of the mask can change. Give it as a data URL or by file id. */
  input_image_mask?: ImageGenTool.InputImageMask;
  /**
   * Number of partial images to stream during generation. From 0 to 3.
   * @default 0
   */
  partial_images?: number;
  /** Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides. */
  action?: ImageGenActionEnum;
}

export declare namespace ImageGenTool {
  /** What writes the SVG. Only with `output_format: svg`. */
  export interface Svg {
    /** Id of the model that writes the SVG. */
    model?: string;
    /** Reasoning options of that model. */
    reasoning?: schema.ImageGenTool.Svg.Reasoning;
  }

  export namespace Svg {
    /** Reasoning options of that model. */
    export interface Reasoning {
      /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
      effort?: schema.ReasoningEffort;
    }
  }

  /** Mask of the area to repaint. Transparent parts of the mask can change. Give it as a data URL or by file id. */
  export interface InputImageMask {
    /** The mask as a data URL. */
    image_url?: string;
    /** Id of the uploaded mask. */
    file_id?: string;
  }
}

/** An image generated by the server. */
export interface ImageGenToolCall extends ImageGenToolCallParam {}

/** An image of an earlier turn, sent back. The id is enough for an image that is stored on the server. */
export interface ImageGenToolCallParam {
  /** Marks the item as an image generation call. */
  type: 'image_generation_call';
  /** Id of the call. */
  id: string;
  /** Status of the image generation. */
  status?: 'in_progress' | 'completed' | 'generating' | 'failed';
  /** The image as base64. Null until it is finished. */
  result?: string | null;
  /** Whether the call generated or edited an image. */
  action?: 'generate' | 'edit' | 'auto' | null;
  /** Background of the image. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | null;
  /** File format of the image. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg' | (string & {}) | null;
  /** Quality of the image. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | 'auto' | (string & {}) | null;
  /** Width and height of the image in pixels, such as `2048x1024`. */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | (string & {}) | null;
  /** Prompt as the server rewrote it for the image model. */
  revised_prompt?: string | null;
  /** Why moderation blocked the image. Absent if it did not. */
  error?: ImageGenToolCallParam.Error;
  /** Tokens used to write the SVG. Only for SVG images. */
  svg_usage?: ImageGenToolCallParam.SvgUsage;
}

export declare namespace ImageGenToolCallParam {
  /** Why moderation blocked the image. Absent if it did not. */
  export interface Error {
    /** Machine-readable reason. */
    code: string | null;
    /** Error message in plain language. */
    message: string;
    /** Name of the field that caused the error, if any. */
    param: string | null;
    /** Category of the error. */
    type: string;
    /** Result of the moderation. */
    moderation_details?: schema.ImageGenToolCallParam.Error.ModerationDetails;
  }

  export namespace Error {
    /** Result of the moderation. */
    export interface ModerationDetails {
      /** Categories that applied. Servers may add values. */
      categories: string[];
      /** Whether the prompt or the image was blocked. */
      moderation_stage: 'input' | 'output' | 'unknown' | (string & {});
    }
  }

  /** Tokens used to write the SVG. Only for SVG images. */
  export interface SvgUsage {
    /** Id of the model that wrote the SVG. */
    model: string;
    /** Input tokens of that model. */
    input_tokens: number;
    /** Output tokens of that model, reasoning included. */
    output_tokens: number;
    /** Reasoning tokens of that model. */
    reasoning_tokens: number;
    /** Sum of input and output tokens. */
    total_tokens: number;
  }
}

/** The image generation tool, as a response repeats it. */
export interface ImageGenToolResource extends ImageGenTool {
  /** Number of images per call. */
  n?: number;
}

/** How the images of the context were treated. */
export interface ImageOptions {
  /** Whether images could be made smaller. */
  context_compression: 'enabled' | 'disabled';
}

/** How to treat the images of the context. */
export interface ImageOptionsParam {
  /**
   * Whether images can be made smaller. `enabled` requires a model that supports it.
   * @default "auto"
   */
  context_compression?: 'auto' | 'enabled' | 'disabled';
}

/** Extra data that responses omit by default because of its size. Each value gives its place: item type, then property. */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** A skill sent with the request. It exists only for this request. */
export interface InlineSkill {
  /**
   * Marks the skill as inline.
   * @default "inline"
   */
  type: 'inline';
  /** Name of the skill in this request. */
  name: string;
  /** When the skill is useful. The model uses it to decide whether to load the skill. */
  description: string;
  /** The files of a skill as one archive. */
  source: InlineSkillSource;
}

/** The files of a skill as one archive. */
export interface InlineSkillSource {
  /**
   * Encoding of the archive.
   * @default "base64"
   */
  type: 'base64';
  /**
   * Format of the archive.
   * @default "application/zip"
   */
  media_type: 'application/zip';
  /** The archive as base64, at most about 50 MB. From 1 to 70254592 characters. */
  data: string;
}

/** Audio input for the model. */
export interface ResponseInputAudio {
  /** Marks the part as audio. */
  type: 'input_audio';
  /** The audio data and its format. */
  input_audio: ResponseInputAudio.InputAudio;
}

export declare namespace ResponseInputAudio {
  /** The audio data and its format. */
  export interface InputAudio {
    /** Audio data as base64. */
    data: string;
    /** Encoding of the audio data. */
    format: 'mp3' | 'wav';
  }
}

/** One part of the model input: text, image or file. */
export type ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile;

/** How closely an edit preserves its input images, faces in particular. Not every image model supports `high`. */
export type InputFidelity = 'high' | 'low';

/** A document for the model, by file id, by URL or inline. */
export interface ResponseInputFile {
  /**
   * Marks the part as a file.
   * @default "input_file"
   */
  type: 'input_file';
  /** Id of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. Set it together with `file_data` to identify the format. */
  filename?: string;
  /** Content of the file as a base64 data URL. */
  file_data?: string;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
  /** URL of the file. The server downloads it. */
  file_url?: string;
  /** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
  detail?: FileInputDetail;
}

export declare namespace ResponseInputFile {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** A document returned by a function, by file id, by URL or inline. */
export interface ResponseInputFileContent {
  /**
   * Marks the part as a file.
   * @default "input_file"
   */
  type: 'input_file';
  /** Id of the uploaded file. */
  file_id?: string | null;
  /** Name of the file. Set it together with `file_data` to identify the format. */
  filename?: string | null;
  /** Content of the file as a base64 data URL. At most 73400320 characters. */
  file_data?: string | null;
  /** URL of the file. The server downloads it. */
  file_url?: string | null;
  /** Level of detail at which the model sees the pages of the document. If omitted, `auto`. */
  detail?: FileDetailEnum;
  /** Ends a prefix to cache at this point. If null or omitted, none. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

export declare namespace ResponseInputFileContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** An image for the model, by URL or by file id. */
export interface ResponseInputImage {
  /**
   * Marks the part as an image.
   * @default "input_image"
   */
  type: 'input_image';
  /** URL of the image, or the image itself as a data URL. Null if `file_id` is set. */
  image_url?: string | null;
  /** Id of an uploaded image. Null if `image_url` is set. */
  file_id?: string | null;
  /** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
  detail?: ImageDetail;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
}

export declare namespace ResponseInputImage {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** An image returned by a function, by URL or file id. */
export interface ResponseInputImageContent {
  /**
   * Marks the part as an image.
   * @default "input_image"
   */
  type: 'input_image';
  /** URL of the screenshot, or the image itself as a data URL. At most 20971520 characters. */
  image_url?: string | null;
  /** Id of the uploaded image. */
  file_id?: string | null;
  /** Level of detail at which the model sees the image. If null or omitted, `auto`. */
  detail?: DetailEnum | null;
  /** Ends a prefix to cache at this point. If null or omitted, none. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

export declare namespace ResponseInputImageContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** Part of the model input: a message, a call or an output. Items from the `output` of a response can be sent back unchanged. Items with a `type` come first; an item without one is a short message or a reference. */
export type ResponseInputItem = Item | EasyInputMessage | EasyOutputMessage | ItemReferenceParam;

export declare namespace ResponseInputItem {
  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;
}

/** Long form of a message, with a type and content parts. */
export interface InputMessage {
  /** Marks the item as a message. */
  type: 'message';
  /** Author of the message. Developer and system messages take precedence over user messages. */
  role: 'user' | 'system' | 'developer';
  /** Status of the message. Set by the server, optional in requests. */
  status?: 'in_progress' | 'completed' | 'incomplete';
  /** Parts of a message in reading order. Text, images and files can be mixed. */
  content: ResponseInputMessageContentList;
}

/** Parts of a message in reading order. Text, images and files can be mixed. */
export type ResponseInputMessageContentList = ResponseInputContent[];

/** A stored input message. */
export interface ResponseInputMessageItem extends InputMessage {
  /** Id of the message. */
  id: string;
}

/** Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
export type InputParam = string | ResponseInputItem[];

/** Text for the model. */
export interface ResponseInputText {
  /**
   * Marks the part as text.
   * @default "input_text"
   */
  type: 'input_text';
  /** Text for the model. */
  text: string;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
}

export declare namespace ResponseInputText {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointConfig;
}

/** Text returned by a function. */
export interface ResponseInputTextContent {
  /**
   * Marks the part as text.
   * @default "input_text"
   */
  type: 'input_text';
  /** Text for the model. At most 10485760 characters. */
  text: string;
  /** Ends a prefix to cache at this point. If null or omitted, none. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null;
}

export declare namespace ResponseInputTextContent {
  export type PromptCacheBreakpoint = schema.PromptCacheBreakpointParam;
}

/** A reasoning item of the input that the server removed. */
export interface InputTransformation {
  /** Kind of the item. */
  type: 'reasoning';
  /** Id of the item. */
  id: string;
  /** What the server did with the item. */
  action: 'removed';
  /** Why the server could not use the item, such as reasoning of another model or organization. */
  reason:
    | 'organization_mismatch'
    | 'end_user_mismatch'
    | 'model_mismatch'
    | 'prefix_mismatch'
    | 'turn_boundary'
    | (string & {});
}

/** An item in its long form. `type` gives its kind. */
export type Item =
  | MessageItem
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ComputerCallOutputItemParam
  | ResponseFunctionWebSearch
  | FunctionToolCallParam
  | FunctionCallOutputItemParam
  | ToolSearchCallItemParam
  | ResponseToolSearchOutputItemParam
  | AdditionalToolsItemParam
  | ReasoningItemParam
  | ResponseCompactionItemParam
  | CompactionTriggerItemParam
  | ImageGenToolCallParam
  | ResponseCodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | FunctionShellCallItemParam
  | FunctionShellCallOutputItemParam
  | ApplyPatchToolCallItemParam
  | ApplyPatchToolCallOutputItemParam
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponse
  | MCPToolCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ProgramItemParam
  | ProgramOutputItemParam
  | ResponseConfigurationUpdateItemParam;

/** An item of a compacted conversation. `type` gives its kind. */
export type ItemField =
  | Message
  | Program
  | ProgramOutput
  | ResponseFunctionToolCall
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | AdditionalTools
  | ResponseFunctionToolCallOutputItem
  | ResponseFileSearchToolCall
  | ResponseFunctionWebSearch
  | ImageGenToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseCompactionItem
  | ResponseCodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | MCPToolCall
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

/** Refers to an item that is stored on the server, so that it need not be sent again. */
export interface ItemReferenceParam {
  /** Marks the item as a reference. An item with an id only is also a reference. */
  type?: 'item_reference' | null;
  /** Id of the item to insert here. */
  id: string;
}

/** An item as stored on the server. `type` gives its kind. */
export type ResponseItem =
  | MessageItemResource
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | AdditionalTools
  | ResponseReasoningItem
  | Program
  | ProgramOutput
  | ResponseCompactionItem
  | ImageGenToolCall
  | ResponseCodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | MCPToolCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem
  | ResponseConfigurationUpdateItem;

export declare namespace ResponseItem {
  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Program = schema.Program;

  export type ProgramOutput = schema.ProgramOutput;

  export type ImageGenerationCall = schema.ImageGenToolCall;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponseResource;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }
}

/** A key combination. */
export interface KeyPressAction {
  /**
   * Marks the action as a key press.
   * @default "keypress"
   */
  type: 'keypress';
  /** Keys of the combination, such as `CTRL` and `L`. */
  keys: string[];
}

/** A page of assistants. */
export interface ListAssistantsResponse {
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

/** A page of the audit log, newest entries first. */
export interface ListAuditLogsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The entries of this page. */
  data: AuditLogListResponse[];
  /** Id of the first entry of the page, null if it is empty. Pass it as `before` to get newer entries. */
  first_id?: string | null;
  /** Id of the last entry of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of certificates. */
export interface ListCertificatesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The certificates of this page. */
  data: OrganizationCertificate[];
  /** Id of the first certificate of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of files. */
export interface ListFilesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The files of this page. */
  data: FileObject[];
  /** Id of the first file of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last file of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of permissions for one checkpoint. */
export interface ListFineTuningCheckpointPermissionResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The permissions of this page. */
  data: FineTuningCheckpointPermission[];
  /** Id of the first permission of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last permission of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of checkpoints of one job. */
export interface ListFineTuningJobCheckpointsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The checkpoints of this page. */
  data: FineTuningJobCheckpoint[];
  /** Id of the first checkpoint of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last checkpoint of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of events of one job. */
export interface ListFineTuningJobEventsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The events of this page. */
  data: FineTuningJobEvent[];
  /** Whether another page follows. To get it, pass the id of the last event as `after`. */
  has_more: boolean;
}

/** A page of messages. */
export interface ListMessagesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The messages of this page. */
  data: MessageObject[];
  /** Id of the first message of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** All models that the key can use, without pagination. */
export interface ListModelsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The models, in no particular order. */
  data: Model[];
}

/** A page of fine-tuning jobs. */
export interface ListPaginatedFineTuningJobsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The jobs of this page. */
  data: FineTuningJob[];
  /** Whether another page follows. To get it, pass the id of the last job as `after`. */
  has_more: boolean;
}

/** A page of certificates. */
export interface ListProjectCertificatesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The certificates of this page. */
  data: OrganizationProjectCertificate[];
  /** Id of the first certificate of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last certificate of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of run steps. */
export interface ListRunStepsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The run steps of this page. */
  data: RunStep[];
  /** Id of the first step of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last step of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of runs. */
export interface ListRunsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The runs of this page. */
  data: Run[];
  /** Id of the first run of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last run of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of the files in a vector store. */
export interface ListVectorStoreFilesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The files of this page. */
  data: VectorStoreFile[];
  /** Id of the first file of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last file of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of vector stores. */
export interface ListVectorStoresResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The vector stores of this page. */
  data: VectorStore[];
  /** Id of the first store of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last store of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** The caller's own machine. The caller runs the commands. */
export interface LocalEnvironment {
  /**
   * Marks the environment as local: the caller runs the commands.
   * @default "local"
   */
  type: 'local';
  /** Skills installed on that machine. At most 200 items. */
  skills?: LocalSkill[];
}

/** The caller's own machine. */
export interface ResponseLocalEnvironment {
  /**
   * Marks the environment as local: the caller runs the commands.
   * @default "local"
   */
  type: 'local';
}

/** A command and its settings. */
export interface LocalShellExecAction {
  /**
   * Marks the action as command execution.
   * @default "exec"
   */
  type: 'exec';
  /** Program and arguments, one string each. They are not parsed by a shell. */
  command: string[];
  /** Timeout of the command, in milliseconds. If null or absent, the caller chooses. */
  timeout_ms?: number | null;
  /** Working directory. If null or absent, the caller chooses. */
  working_directory?: string | null;
  /** Environment variables to set. */
  env: {
    [key: string]: string;
  };
  /** User account for the command. If null or absent, the caller chooses. */
  user?: string | null;
}

/** A command for the caller's machine. Answer with a `local_shell_call_output` item. */
export interface LocalShellToolCall {
  /** Marks the item as a local shell call. */
  type: 'local_shell_call';
  /** Id of the item. */
  id: string;
  /** Id of the call, unique within the response. */
  call_id: string;
  /** A command and its settings. */
  action: LocalShellExecAction;
  /** Status of the item itself, independent of the command's execution. */
  status: 'in_progress' | 'completed' | 'incomplete';
}

/** Output of a command on the caller's machine. */
export interface LocalShellToolCallOutput {
  /** Marks the item as the output of a local shell call. */
  type: 'local_shell_call_output';
  /** Id of the call that this output answers. */
  id: string;
  /** Printed output, as JSON text. */
  output: string;
  /** Status of the item. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

/** Lets the model request shell commands that the caller runs on its own machine. */
export interface LocalShellToolParam {
  /**
   * Marks the tool as a local shell.
   * @default "local_shell"
   */
  type: 'local_shell';
}

/** A skill on the caller's machine. */
export interface LocalSkill {
  /** Name of the skill in this request. */
  name: string;
  /** When the skill is useful. The model uses it to decide whether to load the skill. */
  description: string;
  /** Path of the skill's folder. */
  path: string;
}

/** A token of the answer and its log probability. */
export interface LogProb {
  /** Text of the token. Incomplete characters are represented in `bytes` only. */
  token: string;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** UTF-8 bytes of the token. */
  bytes: number[];
  /** Most likely tokens at this position. The request sets the number with `top_logprobs`. */
  top_logprobs: TopLogProb[];
}

/** A tool call that needs approval by the caller. Answer with an `mcp_approval_response` item. */
export interface MCPApprovalRequest {
  /** Marks the item as an approval request. */
  type: 'mcp_approval_request';
  /** Id of the request. The approval response repeats it. */
  id: string;
  /** Label of the MCP server, from the tool's `server_label`. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** Arguments as JSON text. Check them before approval, because they are sent to the MCP server. */
  arguments: string;
}

/** Approves or rejects a call. */
export interface MCPApprovalResponse {
  /** Marks the item as an approval response. */
  type: 'mcp_approval_response';
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the request that this response answers. */
  approval_request_id: string;
  /** Whether the call is approved. */
  approve: boolean;
  /** Reason for the decision. The model reads it. */
  reason?: string | null;
}

/** A stored approval response. */
export interface MCPApprovalResponseResource {
  /** Marks the item as an approval response. */
  type: 'mcp_approval_response';
  /** Id of the item. */
  id: string;
  /** Id of the request that this response answers. */
  approval_request_id: string;
  /** Whether the call is approved. */
  approve: boolean;
  /** Reason for the decision. */
  reason?: string | null;
}

/** Tools of an MCP server. Keep the item in the input of later turns to avoid another request to the server. */
export interface MCPListTools {
  /** Marks the item as a list of MCP tools. */
  type: 'mcp_list_tools';
  /** Id of the item. */
  id: string;
  /** Label of the MCP server, from the tool's `server_label`. */
  server_label: string;
  /** Available tools, filtered by `allowed_tools`. */
  tools: MCPListToolsTool[];
  /** Why the tools could not be listed. */
  error?: string | null;
}

/** A tool of an MCP server. */
export interface MCPListToolsTool {
  /** Name of the tool. */
  name: string;
  /** What the tool does, according to the server. */
  description?: string | null;
  /** Arguments of the tool as a JSON Schema object. */
  input_schema: {
    [key: string]: unknown;
  };
  /** Annotations from the server, such as `readOnlyHint`. */
  annotations?: {
    [key: string]: unknown;
  } | null;
}

/** The MCP server rejected the request. */
export interface MCPProtocolError {
  /**
   * Marks the error as a protocol error.
   * @default "mcp_protocol_error"
   */
  type: 'mcp_protocol_error';
  /** JSON-RPC error code. */
  code: number;
  /** Error message from the server. */
  message: string;
}

/** Gives the model access to the tools of a remote MCP server, or of a connector to a service such as Gmail. Set exactly one of `server_url`, `connector_id` and `tunnel_id`. */
export interface MCPTool extends MCPToolProperties {
  /** URL of the MCP server. */
  server_url?: string;
  /** Purpose of the server, to help the model choose. */
  server_description?: string;
  /** Tools that the model can use, by name or by filter. If null or omitted, all tools. */
  allowed_tools?: string[] | MCPToolFilter | null;
  /** Which calls need approval by the caller. If omitted, every call. */
  require_approval?: MCPTool.RequireApproval | ('always' | 'never') | null;
}

export declare namespace MCPTool {
  /** Tools that always need approval, and tools that never do. */
  export interface RequireApproval {
    /** Selects tools of an MCP server. A tool must match every given condition. */
    always?: schema.MCPToolFilter;
    /** Selects tools of an MCP server. A tool must match every given condition. */
    never?: schema.MCPToolFilter;
  }
}

/** A call of an MCP tool, run by the API server. */
export interface MCPToolCall {
  /** Marks the item as an MCP call. */
  type: 'mcp_call';
  /** Id of the call. */
  id: string;
  /** Label of the MCP server, from the tool's `server_label`. */
  server_label: string;
  /** Name of the tool. */
  name: string;
  /** Arguments as JSON text. */
  arguments: string;
  /** Output of the tool, as text. Null while it runs or if it failed. */
  output?: string | null;
  /** Why the call failed. Null or absent if it succeeded. */
  error?: McpToolCallError | null;
  /** Status of an MCP call. */
  status?: MCPToolCallStatus;
  /** Id of the approval request for this call. In input, it links the two. */
  approval_request_id?: string | null;
}

/** Error of an MCP call. `type` gives its kind. */
export type McpToolCallError = MCPProtocolError | MCPToolExecutionError | HTTPError;

export declare namespace McpToolCallError {
  export type McpProtocolError = schema.MCPProtocolError;

  export type McpToolExecutionError = schema.MCPToolExecutionError;

  export type HttpError = schema.HTTPError;
}

/** Status of an MCP call. */
export type MCPToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';

/** The tool ran and reported an error. */
export interface MCPToolExecutionError {
  /**
   * Marks the error as a tool execution error.
   * @default "mcp_tool_execution_error"
   */
  type: 'mcp_tool_execution_error';
  /** Output of the tool in any shape, usually an array of MCP content parts. */
  content: unknown;
}

/** Selects tools of an MCP server. A tool must match every given condition. */
export interface MCPToolFilter {
  /** Selects tools by name. */
  tool_names?: string[];
  /** Selects tools that the server declares as read-only (`readOnlyHint`), or only those that it does not. */
  read_only?: boolean;
}

/** The tools that were selected from an MCP server. */
export interface MCPToolFilterResource {
  /** Names of the selected tools. */
  tool_names?: string[];
  /** Whether only tools that are declared as read-only were selected, or only the others. Null if neither. */
  read_only?: boolean | null;
}

/** What an MCP tool holds both in requests and in answers. */
export interface MCPToolProperties {
  /** Marks the tool as an MCP server. */
  type: 'mcp';
  /** Short name of the server, chosen by the caller. Tool calls refer to it. */
  server_label: string;
  /**
   * Connector operated by the API vendor. Requires an OAuth token in `authorization`. Deprecated without replacement for newer models. Release date from which this applies: 2026-09-01.
   * @deprecated
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
  /** Id of a secure tunnel to a server without public access. */
  tunnel_id?: string;
  /** OAuth access token for the MCP server. It is not stored, so send it with every request. */
  authorization?: string;
  /** Extra HTTP headers for requests to the server, for example for authentication. */
  headers?: {
    [key: string]: string;
  } | null;
  /** Who can call the tools of this server. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
  /** Whether to leave the tools of this server out of the prompt until a tool search finds them. */
  defer_loading?: boolean;
}

/** The tools of an MCP server or connector, as a response repeats them. */
export interface MCPToolResource extends MCPToolProperties {
  /** URL of the MCP server. Null for a connector. */
  server_url?: string | null;
  /** Purpose of the server. Null if the request had none. */
  server_description?: string | null;
  /** Tools that the model could use, by name or by filter. Null for all tools. */
  allowed_tools?: string[] | MCPToolFilterResource | null;
  /** Which calls needed approval by the caller. */
  require_approval?: MCPToolResource.RequireApproval | ('always' | 'never') | null;
}

export declare namespace MCPToolResource {
  /** Tools that always needed approval, and tools that never did. */
  export interface RequireApproval {
    /** Tools that always needed approval. Null if the request named none. */
    always?: schema.MCPToolFilterResource | null;
    /** Tools that never needed approval. Null if the request named none. */
    never?: schema.MCPToolFilterResource | null;
  }
}

/** A message of a compacted conversation, with any role. */
export interface Message {
  /**
   * Marks the item as a message.
   * @default "message"
   */
  type: 'message';
  /** Id of the message. */
  id: string;
  /** Status of a message. `incomplete` means that it was truncated. */
  status: MessageStatus;
  /** Author of a message. Some values are used only internally by the vendor's models. */
  role: MessageRole;
  /** Content parts in reading order. */
  content: (
    | ResponseInputText
    | ResponseOutputText
    | TextContent
    | SummaryTextContent
    | ReasoningTextContent
    | ResponseOutputRefusal
    | ResponseInputImage
    | ComputerScreenshotContent
    | ResponseInputFile
  )[];
  /** Whether an assistant message is interim commentary or the final answer. Null or absent for other messages. */
  phase?: MessagePhase | null;
}

/** A file attached to a message, and the tools that can use it. */
export interface MessageAttachment {
  /** Id of the file. Its purpose must be `assistants`. */
  file_id?: string;
  /** Tools that can use the file, for the whole thread. */
  tools?: (AssistantToolsCode | AssistantToolsFileSearchTypeOnly)[];
}

/** One part of a stored message. */
export type MessageContent = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock;

/** Delta of one message part. */
export type MessageContentDelta = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock;

/** The image and its level of detail. */
export interface ImageFile {
  /** Id of the image. Files with the purpose `vision` can be downloaded again, those with `assistants` cannot. */
  file_id: string;
  /**
   * Resolution at which the model sees the image. `low` uses few tokens; `high` keeps small print legible.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An image stored as a file, from the user or the code interpreter. */
export interface ImageFileContentBlock {
  /** Marks this part as an uploaded image. */
  type: 'image_file';
  /** The image and its level of detail. */
  image_file: ImageFile;
}

/** URL of the image and its level of detail. */
export interface ImageURL {
  /** Public URL of the image: JPEG, PNG, GIF or WebP. */
  url: string;
  /**
   * Resolution at which the model sees the image. `low` uses few tokens; `high` keeps small print legible.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** An image from the web. */
export interface ImageURLContentBlock {
  /** Marks this part as an image URL. */
  type: 'image_url';
  /** URL of the image and its level of detail. */
  image_url: ImageURL;
}

/** The refusal of the model. */
export interface RefusalContentBlock {
  /** Marks this part as a refusal. */
  type: 'refusal';
  /** Reason for the refusal, suitable for display to the user. */
  refusal: string;
}

/** The text and its annotations. */
export interface Text {
  /** The text. It contains the `text` of each annotation as a placeholder. */
  value: string;
  /** Citations and files for the placeholders in the text. Empty if there are none. */
  annotations: TextAnnotation[];
}

/** Cites the file that a statement is based on. Added by file search. */
export interface FileCitationAnnotation {
  /** Marks this annotation as a file citation. */
  type: 'file_citation';
  /** Placeholder in the text. Replace it with a footnote or remove it. */
  text: string;
  /** The cited file. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Start of the placeholder, in characters from the start of the text. */
  start_index: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index: number;
}

export declare namespace FileCitationAnnotation {
  /** The cited file. */
  export interface FileCitation {
    /** Id of the cited file. */
    file_id: string;
  }
}

/** Links to a file that the code interpreter created for the user. */
export interface FilePathAnnotation {
  /** Marks this annotation as a file path. */
  type: 'file_path';
  /** Placeholder in the text, a path in the sandbox. Replace it with a download URL. */
  text: string;
  /** The created file. */
  file_path: FilePathAnnotation.FilePath;
  /** Start of the placeholder, in characters from the start of the text. */
  start_index: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index: number;
}

export declare namespace FilePathAnnotation {
  /** The created file. */
  export interface FilePath {
    /** Id of the file, for its download. */
    file_id: string;
  }
}

/** Text part of a stored message. */
export interface TextContentBlock {
  /** Marks this part as text. */
  type: 'text';
  /** The text and its annotations. */
  text: Text;
}

/** Changed fields. Absent fields have not changed. */
export interface MessageDelta {
  /** Author of the message. Sent at most once. */
  role?: 'user' | 'assistant';
  /** Deltas of the content. Merge each into the part with the same `index`. */
  content?: MessageContentDelta[];
}

/** The image fields known so far. */
export interface ImageFileDelta {
  /** Id of the image file. */
  file_id?: string;
  /**
   * Resolution at which a model would see the image.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** A new image of the message, stored as a file. It arrives in one event. */
export interface ImageFileDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as an uploaded image. */
  type: 'image_file';
  /** The image fields known so far. */
  image_file?: ImageFileDelta;
}

/** The image URL fields known so far. */
export interface ImageURLDelta {
  /** URL of the image: JPEG, PNG, GIF or WebP. */
  url?: string;
  /**
   * Resolution at which a model would see the image.
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** A new image URL of the message. */
export interface ImageURLDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as an image URL. */
  type: 'image_url';
  /** The image URL fields known so far. */
  image_url?: ImageURLDelta;
}

/** Text to add to a refusal. */
export interface RefusalDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as a refusal. */
  type: 'refusal';
  /** Text to append to the refusal. */
  refusal?: string;
}

/** New text, new annotations, or both. */
export interface TextDelta {
  /** Text to append to the refusal. */
  value?: string;
  /** Deltas of the annotations. Merge each into the annotation with the same `index`. */
  annotations?: AnnotationDelta[];
}

/** A new file citation in the streamed text. */
export interface FileCitationDeltaAnnotation {
  /** Index of the annotation, from 0. */
  index: number;
  /** Marks this annotation as a file citation. */
  type: 'file_citation';
  /** Placeholder of the annotation in the text. */
  text?: string;
  /** The citation fields known so far. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Start of the placeholder, in characters from the start of the whole text. */
  start_index?: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index?: number;
}

export declare namespace FileCitationDeltaAnnotation {
  /** The citation fields known so far. */
  export interface FileCitation {
    /** Id of the cited file. */
    file_id?: string;
    /** The cited passage. */
    quote?: string;
  }
}

/** A new file path in the streamed text. */
export interface FilePathDeltaAnnotation {
  /** Index of the annotation, from 0. */
  index: number;
  /** Marks this annotation as a file path. */
  type: 'file_path';
  /** Placeholder of the annotation in the text. */
  text?: string;
  /** The file fields known so far. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Start of the placeholder, in characters from the start of the whole text. */
  start_index?: number;
  /** End of the placeholder, in characters. Exclusive. */
  end_index?: number;
}

export declare namespace FilePathDeltaAnnotation {
  /** The file fields known so far. */
  export interface FilePath {
    /** Id of the file, for its download. */
    file_id?: string;
  }
}

/** Text or annotations to add to the message. */
export interface TextDeltaBlock {
  /** Index of the part in the content, from 0. */
  index: number;
  /** Marks this part as text. */
  type: 'text';
  /** New text, new annotations, or both. */
  text?: TextDelta;
}

/** Delta of a streamed message. */
export interface MessageDeltaEvent {
  /** Id of the streamed message. */
  id: string;
  /** Marks this object as a message delta. */
  object: 'thread.message.delta';
  /** Changed fields. Absent fields have not changed. */
  delta: MessageDelta;
}

/** Long form of a message. `role` gives its kind. */
export type MessageItem = InputMessage | OutputMessageParam;

/** A stored message. `role` gives its kind. */
export type MessageItemResource = ResponseInputMessageItem | ResponseOutputMessage;

/** A message in a thread. */
export interface MessageObject extends MessageObjectProperties {}

export declare namespace MessageObject {
  export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** What a message in a thread holds in every answer. */
export interface MessageObjectProperties {
  /** Stable id, unique within the thread. */
  id: string;
  /** Marks this object as a message. */
  object: 'thread.message';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Id of the thread that the message belongs to. */
  thread_id: string;
  /** Status of the message. Messages from the caller often have none. */
  status?: 'in_progress' | 'incomplete' | 'completed' | null;
  /** Why the message is incomplete. Null or absent for any other status. */
  incomplete_details?: MessageObjectProperties.IncompleteDetails | null;
  /** Completion time, in Unix seconds. Null or absent until then. */
  completed_at?: number | null;
  /** Time of the interruption, in Unix seconds. Null or absent unless the message is incomplete. */
  incomplete_at?: number | null;
  /** Author of the message. */
  role: 'user' | 'assistant';
  /** Content parts of the message. Empty until the first text arrives. */
  content: MessageContent[];
  /** Id of the assistant that wrote the message. Null for messages from the caller. */
  assistant_id: string | null;
  /** Id of the run that created the message. Null for messages from the caller. */
  run_id: string | null;
  /** Attached files, and the tools that can use them. */
  attachments?: MessageAttachment[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
}

export declare namespace MessageObjectProperties {
  /** Why the message is incomplete. Null or absent for any other status. */
  export interface IncompleteDetails {
    /** Cause of the interruption. */
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed' | (string & {});
  }
}

/** Phase of an assistant message: interim (`commentary`) or the answer itself. */
export type MessagePhase = 'commentary' | 'final_answer';

/** A content part in a request: text or an image. */
export type MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

/** Text part in a request. */
export interface TextContentBlockParam {
  /** Marks this part as text. */
  type: 'text';
  /** The text, a plain string. In stored messages it is an object. */
  text: string;
}

/** Author of a message. Some values are used only internally by the vendor's models. */
export type MessageRole =
  | 'unknown'
  | 'user'
  | 'assistant'
  | 'system'
  | 'critic'
  | 'discriminator'
  | 'developer'
  | 'tool';

/** Status of a message. `incomplete` means that it was truncated. */
export type MessageStatus = 'in_progress' | 'completed' | 'incomplete';

/** A message was created, extended, or changed its status. */
export type MessageStreamEvent =
  | ThreadMessageCreatedEvent
  | ThreadMessageInProgressEvent
  | ThreadMessageDeltaEvent
  | ThreadMessageCompletedEvent
  | ThreadMessageIncompleteEvent;

export declare namespace MessageStreamEvent {
  export type ThreadMessageCreated = schema.ThreadMessageCreatedEvent;

  export namespace ThreadMessageCreated {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageInProgress = schema.ThreadMessageInProgressEvent;

  export namespace ThreadMessageInProgress {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageDelta = schema.ThreadMessageDeltaEvent;

  export type ThreadMessageCompleted = schema.ThreadMessageCompletedEvent;

  export namespace ThreadMessageCompleted {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }

  export type ThreadMessageIncomplete = schema.ThreadMessageIncompleteEvent;

  export namespace ThreadMessageIncomplete {
    export type Data = schema.MessageObject;

    export namespace Data {
      export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

      export type Attachment = schema.MessageAttachment;

      export namespace Attachment {
        export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
      }
    }
  }
}

/** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
export type Metadata = {
  [key: string]: string;
} | null;

/** Why an action of the model was blocked. Absent from other errors. */
export interface Misalignment {
  /** Explanation of the block in plain language. */
  detailed_explanation?: string;
  /** Kind of the blocked action. */
  error_type?:
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other'
    | (string & {});
  /** Opaque value with which the caller can continue the review. */
  review_target?: string | null;
  /** How to continue without the blocked action. */
  steer?: Misalignment.Steer;
}

export declare namespace Misalignment {
  /** How to continue without the blocked action. */
  export interface Steer {
    /** Message to send to the model. */
    message: string;
  }
}

/** A model that the key can use. */
export interface Model {
  /** Id of the model in requests. Ids of fine-tuned models start with `ft:`. */
  id: string;
  /** Creation time of the model, in Unix seconds. */
  created: number;
  /** Marks this object as a model. */
  object: 'model';
  /** Owner of the model: `system` or `openai` for the vendor's models, otherwise an organization. */
  owned_by: string;
  /** Date of the model's retirement, as `YYYY-MM-DD`. Null or absent if none has been announced. */
  shutdown_date?: string | null;
}

/** Id of the model that will continue the compacted conversation. */
export type ModelIdsCompaction = ResponsesModel | null;

/** Id of a model for Responses, including some without Chat completions support. */
export type ResponsesModel =
  | ChatModel
  | (
      | 'gpt-6.2-astra-law'
      | 'gpt-6-cyber'
      | 'gpt-6-rosalind'
      | 'gpt-rosalind-research'
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

/** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
export type ChatModel =
  | 'gpt-6.2-astra'
  | 'gpt-6.2-sol'
  | 'gpt-6.1-sol'
  | 'gpt-6.1-terra'
  | 'gpt-6-astra'
  | 'gpt-6-sol'
  | 'gpt-6-luna'
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
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-12-15'
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

/** Sampling and caching parameters that a response repeats. */
export interface ModelResponseProperties {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Number of most likely tokens to return per position, with log probabilities. There can be fewer. From 0 to 20. */
  top_logprobs?: number | null;
  /** Sampling temperature. Values near 0 nearly always choose the most likely token; values above 1 favour unlikely ones. Change either this or `top_p`. Reasoning models reject it. From 0 to 2. */
  temperature?: number | null;
  /** Share of the probability mass to sample from. With 0.1, only tokens within the most likely tenth are considered. */
  top_p?: number | null;
  /**
   * Stable identifier of the end user. Replaced by `safety_identifier` and `prompt_cache_key`.
   * @deprecated
   */
  user?: string | null;
  /** Stable, anonymous identifier of the end user, such as a hash. It allows abuse to be attributed to one person instead of the whole key. At most 64 characters. */
  safety_identifier?: string | null;
  /** Routes requests with a common prefix to the same prompt cache. Use one key for all requests that share a long prefix. */
  prompt_cache_key?: string | null;
  /**
   * Maximum retention of this prompt in the prompt cache. Replaced by `prompt_cache_options.ttl`.
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
}

/** Result for one text, or for the parts of one message. */
export interface Moderation {
  /** Whether at least one category applies. */
  flagged: boolean;
  /** Whether each category applies. The score threshold depends on category and model. */
  categories: Moderation.Categories;
  /** Confidence of the model per category, from 0 to 1. Suitable for custom thresholds; check those again for each new model. */
  category_scores: Moderation.CategoryScores;
  /** Content types that each score is based on. Absent from text-only models. */
  category_applied_input_types?: Moderation.CategoryAppliedInputTypes;
}

export declare namespace Moderation {
  /** Whether each category applies. The score threshold depends on category and model. */
  export interface Categories {
    /** Degrading or harassing language. */
    harassment: boolean;
    /** Harassment with threats of harm. */
    'harassment/threatening': boolean;
    /** Hate against people because of characteristics such as origin, religion, gender or disability. */
    hate: boolean;
    /** Hate with threats or calls for violence. */
    'hate/threatening': boolean;
    /** Advice on illegal acts, such as theft. Null or absent from models without this category. */
    illicit?: boolean | null;
    /** Advice on illegal acts with violence or weapons. Null or absent from models without this category. */
    'illicit/violent'?: boolean | null;
    /** Promotion or depiction of self-harm. */
    'self-harm': boolean;
    /** Advice on how to commit acts of self-harm. */
    'self-harm/instructions': boolean;
    /** Statements by people who harm themselves or intend to. */
    'self-harm/intent': boolean;
    /** Content meant to arouse, or advertising for sexual services. */
    sexual: boolean;
    /** Sexual content that involves minors. */
    'sexual/minors': boolean;
    /** Depictions of death, violence or injury. */
    violence: boolean;
    /** Graphic depictions of death, violence or injury. */
    'violence/graphic': boolean;
  }

  /** Confidence of the model per category, from 0 to 1. Suitable for custom thresholds; check those again for each new model. */
  export interface CategoryScores {
    /** Score of `harassment`. */
    harassment: number;
    /** Score of `harassment/threatening`. */
    'harassment/threatening': number;
    /** Score of `hate`. */
    hate: number;
    /** Score of `hate/threatening`. */
    'hate/threatening': number;
    /** Score of `illicit`. Null or absent from models without this category. */
    illicit?: number | null;
    /** Score of `illicit/violent`. Null or absent from models without this category. */
    'illicit/violent'?: number | null;
    /** Score of `self-harm`. */
    'self-harm': number;
    /** Score of `self-harm/instructions`. */
    'self-harm/instructions': number;
    /** Score of `self-harm/intent`. */
    'self-harm/intent': number;
    /** Score of `sexual`. */
    sexual: number;
    /** Score of `sexual/minors`. */
    'sexual/minors': number;
    /** Score of `violence`. */
    violence: number;
    /** Score of `violence/graphic`. */
    'violence/graphic': number;
  }

  /** Content types that each score is based on. Absent from text-only models. */
  export interface CategoryAppliedInputTypes {
    /** Content types behind the score of `harassment`. Never images. */
    harassment: 'text'[];
    /** Content types behind the score of `harassment/threatening`. Never images. */
    'harassment/threatening': 'text'[];
    /** Content types behind the score of `hate`. Never images. */
    hate: 'text'[];
    /** Content types behind the score of `hate/threatening`. Never images. */
    'hate/threatening': 'text'[];
    /** Content types behind the score of `illicit`. Never images. */
    illicit: 'text'[];
    /** Content types behind the score of `illicit/violent`. Never images. */
    'illicit/violent': 'text'[];
    /** Content types behind the score of `self-harm`. */
    'self-harm': schema.ModerationInputType[];
    /** Content types behind the score of `self-harm/instructions`. */
    'self-harm/instructions': schema.ModerationInputType[];
    /** Content types behind the score of `self-harm/intent`. */
    'self-harm/intent': schema.ModerationInputType[];
    /** Content types behind the score of `sexual`. */
    sexual: schema.ModerationInputType[];
    /** Content types behind the score of `sexual/minors`. Never images. */
    'sexual/minors': 'text'[];
    /** Content types behind the score of `violence`. */
    violence: schema.ModerationInputType[];
    /** Content types behind the score of `violence/graphic`. */
    'violence/graphic': schema.ModerationInputType[];
  }
}

/** Moderation settings for one direction of a request. */
export interface ModerationConfigParam {
  /** Effect of a flag. `score` only reports it; `block` also withholds the content. */
  mode: ModerationMode;
}

/** Moderation failed. The response itself is not affected. */
export interface ModerationErrorBody {
  /**
   * Marks this object as a moderation error.
   * @default "error"
   */
  type: 'error';
  /** Machine-readable reason. */
  code: string;
  /** Error message in plain language. */
  message: string;
}

/** An image to classify. */
export interface ModerationImageURLInput {
  /** Marks the part as an image. */
  type: 'image_url';
  /** Location of the image and its level of detail. */
  image_url: ModerationImageURLInput.ImageURL;
}

export declare namespace ModerationImageURLInput {
  /** Location of the image and its level of detail. */
  export interface ImageURL {
    /** Public URL of the image, or the image itself as a base64 `data:` URL. */
    url: string;
  }
}

/** Content type that a moderation score is based on. */
export type ModerationInputType = 'text' | 'image';

/** Effect of a flag. `score` only reports it; `block` also withholds the content. */
export type ModerationMode = 'score' | 'block';

/** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable'
  | (string & {});

/** A part of a message with text and images. */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** Moderates the input and the output of a request. */
export interface ModerationParam {
  /** Id of the moderation model, such as `omni-moderation-latest`. */
  model: string;
  /** Effect of flags. If null or omitted, they are only reported. */
  policy?: ModerationPolicyParam | null;
}

/** Moderation rules for input and output. */
export interface ModerationPolicyParam {
  /** Rule for the input. If null or omitted, input is scored but never blocked. */
  input?: ModerationConfigParam | null;
  /** Rule for the output. If null or omitted, output is scored but never blocked. */
  output?: ModerationConfigParam | null;
}

/** Moderation result for one piece of content. */
export interface ModerationResultBody {
  /**
   * Marks this object as a moderation result.
   * @default "moderation_result"
   */
  type: 'moderation_result';
  /** Id of the moderation model. */
  model: string;
  /** Whether at least one category applies. */
  flagged: boolean;
  /** Whether each category, such as `harassment` or `self-harm/intent`, applies. */
  categories: {
    [key: string]: boolean;
  };
  /** Confidence of the model per category, from 0 to 1. */
  category_scores: {
    [key: string]: number;
  };
  /** Content types that each score takes into account. A category without image support never lists images. */
  category_applied_input_types: {
    [key: string]: ModerationInputType[];
  };
}

/** A text to classify. */
export interface ModerationTextInput {
  /** Marks the part as text. */
  type: 'text';
  /** Content of the text part. */
  text: string;
}

/** A message after a change. Some servers send it in an older form, with `file_ids` instead of `attachments`. */
export interface ModifiedMessage extends MessageObjectProperties {
  /**
   * Ids of attached files. Replaced by `attachments`.
   * @deprecated
   */
  file_ids?: string[];
}

export declare namespace ModifiedMessage {
  export type IncompleteDetails = schema.MessageObjectProperties.IncompleteDetails;

  export type Attachment = schema.MessageAttachment;

  export namespace Attachment {
    export type FileSearch = schema.AssistantToolsFileSearchTypeOnly;
  }
}

/** Changes to an assistant. Omitted fields keep their values; runs in progress are not affected. */
export interface AssistantUpdateParams {
  /** Name of the model. Servers accept any chat model they have, fine-tuned models included. */
  model?: AssistantSupportedModels;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /** Display name. Null removes it. At most 256 characters. */
  name?: string | null;
  /** Purpose of the assistant, for display only. Null removes it. At most 512 characters. */
  description?: string | null;
  /** System instructions for later runs. Null removes them. At most 256000 characters. */
  instructions?: string | null;
  /** Tools for later runs. The list replaces the previous one; an empty list removes all tools. At most 128 items. */
  tools?: AssistantTool[];
  /** Files and vector stores for the tools. Each list given here replaces the previous one. */
  tool_resources?: AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Sampling temperature, from 0 (the most likely tokens) to 2. Null restores the default of the model. */
  temperature?: number | null;
  /** Share of the probability mass to sample from. Null restores the default of the model. */
  top_p?: number | null;
  /** Format of the answer. Null restores `auto`. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace AssistantUpdateParams {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** Changes to a certificate. Only its name can be changed. */
export interface CertificateUpdateParams {
  /** New name of the certificate. If omitted, the name stays the same. */
  name?: string;
}

/** Changes to a message. The content stays the same. */
export interface ModifyMessageRequest {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

/** Changes to a run. Only the metadata can be changed. */
export interface ModifyRunRequest {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

/** Changes to a thread. Messages are updated individually. */
export interface ThreadUpdateParams {
  /** Files and vector stores of the thread. Each list given here replaces the previous one. */
  tool_resources?: AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace ThreadUpdateParams {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** Moves the pointer without a click. */
export interface MoveParam {
  /**
   * Marks the action as a move.
   * @default "move"
   */
  type: 'move';
  /** Distance from the left edge, in pixels. */
  x: number;
  /** Distance from the top edge, in pixels. */
  y: number;
  /** Keys to hold during the action. */
  keys?: string[] | null;
}

/** Functions and custom tools under a common name. Their names need to be unique only within the namespace. */
export interface NamespaceTool {
  /**
   * Marks the tool as a namespace.
   * @default "namespace"
   */
  type: 'namespace';
  /** Name of the namespace. Calls include it. */
  name: string;
  /** What the tools have in common. Tool search uses it. */
  description: string;
  /** Tools of the namespace. */
  tools: (FunctionToolParam | CustomTool)[];
}

export declare namespace NamespaceTool {
  export type Function = schema.FunctionToolParam;
}

/** Metadata of an uploaded document. */
export interface FileObject {
  /** Stable id. Pass it wherever an operation takes a file. */
  id: string;
  /** Marks this object as a file. */
  object: 'file';
  /** Size of the document in bytes. */
  bytes: number;
  /** Upload time, in Unix seconds. */
  created_at: number;
  /** Expiry time, in Unix seconds. Absent or null without an expiry policy. */
  expires_at?: number | null;
  /** Name of the document, as uploaded. */
  filename: string;
  /** Purpose of the upload, or the operation that produced the file (the `_output` and `-results` values). */
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
   * Processing state of the upload. Deprecated without replacement.
   * @deprecated
   */
  status: 'uploaded' | 'processed' | 'error' | (string & {});
  /**
   * Why validation of a training file failed. Replaced by `error` of the fine-tuning job.
   * @deprecated
   */
  status_details?: string | null;
}

/** A certificate and its state in the organization. */
export interface OrganizationCertificate {
  /** Marks this object as a certificate in the scope of the organization. */
  object: 'organization.certificate';
  /** Stable id. Pass it wherever an operation takes a certificate. */
  id: string;
  /** Name of the certificate, null if it has none. */
  name: string | null;
  /** Upload time, in Unix seconds. */
  created_at: number;
  /** Data read from the certificate. */
  certificate_details: OrganizationCertificate.CertificateDetails;
  /** Whether the certificate is active for the whole organization. */
  active: boolean;
}

export declare namespace OrganizationCertificate {
  /** Data read from the certificate. */
  export interface CertificateDetails {
    /** Start of the validity period, in Unix seconds. */
    valid_at?: number;
    /** End of the validity period, in Unix seconds. */
    expires_at?: number;
  }
}

/** The certificates that were activated for the organization. */
export interface OrganizationCertificateActivationResponse {
  /** Marks this object as the result of an activation. */
  object: 'organization.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: OrganizationCertificate[];
}

/** The certificates that were deactivated for the organization. */
export interface OrganizationCertificateDeactivationResponse {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: OrganizationCertificate[];
}

/** A certificate and its state in one project. */
export interface OrganizationProjectCertificate {
  /** Marks this object as a certificate in the scope of a project. */
  object: 'organization.project.certificate';
  /** Stable id. Pass it wherever an operation takes a certificate. */
  id: string;
  /** Name of the certificate, null if it has none. */
  name: string | null;
  /** Upload time, in Unix seconds. */
  created_at: number;
  /** Data read from the certificate. */
  certificate_details: OrganizationProjectCertificate.CertificateDetails;
  /** Whether the certificate is active for this project. */
  active: boolean;
}

export declare namespace OrganizationProjectCertificate {
  /** Data read from the certificate. */
  export interface CertificateDetails {
    /** Start of the validity period, in Unix seconds. */
    valid_at?: number;
    /** End of the validity period, in Unix seconds. */
    expires_at?: number;
  }
}

/** The certificates that were activated for the project. */
export interface OrganizationProjectCertificateActivationResponse {
  /** Marks this object as the result of an activation. */
  object: 'organization.project.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: OrganizationProjectCertificate[];
}

/** The certificates that were deactivated for the project. */
export interface OrganizationProjectCertificateDeactivationResponse {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.project.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: OrganizationProjectCertificate[];
}

/** Unknown strategy, as for files that were added before strategies were introduced. */
export interface OtherFileChunkingStrategyObject {
  /** Marks the strategy as unknown. */
  type: 'other';
}

/** A streamed part of a message or a reasoning item. */
export type OutputContent = ResponseOutputText | ResponseOutputRefusal | ReasoningTextContent;

/** An item generated by the model or by a tool. `type` gives its kind. */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | Program
  | ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | AdditionalTools
  | ResponseCompactionItem
  | ImageGenToolCall
  | ResponseCodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | MCPToolCall
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseOutputItem {
  export type Program = schema.Program;

  export type ProgramOutput = schema.ProgramOutput;

  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
}

/** A message generated by the model. */
export interface ResponseOutputMessage extends OutputMessageProperties {
  /** Content parts of the message. Empty at the start. */
  content: OutputMessageContent[];
}

/** One part of the answer: text or refusal. */
export type OutputMessageContent = ResponseOutputText | ResponseOutputRefusal;

/** One part of an earlier answer: text or refusal. */
export type OutputMessageContentParam = OutputTextContentParam | ResponseOutputRefusal;

/** Long form of a message of the model, sent back. */
export interface OutputMessageParam extends EasyOutputMessage {}

/** What a message of the model holds beside its content, in answers and when it is sent back. */
export interface OutputMessageProperties {
  /** Id of the message. */
  id?: string;
  /** Marks the item as a message. */
  type?: 'message';
  /** Marks the author as the model. */
  role: 'assistant';
  /** Whether the message is interim commentary or the final answer. Send it back with the message in later turns. Null or absent for models without this distinction. */
  phase?: MessagePhase | null;
  /** Status of the message. `incomplete` means that it was truncated. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/** Text generated by the model, with its sources. */
export interface ResponseOutputText extends OutputTextContentParam {}

export declare namespace ResponseOutputText {
  export type FileCitation = schema.FileCitationBody;

  export type URLCitation = schema.UrlCitationBody;

  export type ContainerFileCitation = schema.ContainerFileCitationBody;

  export type FilePath = schema.FilePath;

  export type Logprob = schema.LogProb;

  export namespace Logprob {
    export type TopLogprob = schema.TopLogProb;
  }
}

/** Text of an earlier answer, sent back. */
export interface OutputTextContentParam {
  /**
   * Marks the part as text.
   * @default "output_text"
   */
  type: 'output_text';
  /** Generated text, without citation markup. */
  text: string;
  /** Citations in the text. Empty without tools that provide sources. Optional in requests. */
  annotations?: Annotation[];
  /** Log probabilities of the tokens. Empty unless `include` contains `message.output_text.logprobs`. */
  logprobs?: LogProb[];
}

/** Whether the model can request several tool calls in one turn. */
export type ParallelToolCalls = boolean;

/** An image generation that has started. */
export interface PartialImageGenToolCall extends ImageGenToolCallParam {}

/** An item that was just added to the output. Fields that are not known yet are empty, null or absent. `type` gives its kind. */
export type PartialOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | PartialWebSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | Program
  | ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | AdditionalTools
  | ResponseCompactionItem
  | PartialImageGenToolCall
  | ResponseCodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | MCPToolCall
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

/** A step of a web search that has started. It has no action yet, or one without details. */
export interface PartialWebSearchToolCall {
  /** Id of the call. */
  id: string;
  /** Marks the item as a web search call. */
  type: 'web_search_call';
  /** Status of the search step. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
  /** The action of this step. */
  action?: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind;
}

/** Personality of the model. Its instructions count as input tokens. */
export type PersonalityEnum = 'friendly' | 'pragmatic' | (string & {});

/** Text that the answer is expected to repeat. */
export interface ChatCompletionPredictionContent {
  /** Marks the prediction as text. */
  type: 'content';
  /** The expected text. Its tokens are billed even if the answer does not contain them. */
  content: string | ChatCompletionContentPartText[];
}

/** A program written by the model to call tools. */
export interface Program {
  /**
   * Marks the item as a program.
   * @default "program"
   */
  type: 'program';
  /** Id of the item. */
  id: string;
  /** Id of the program run. Calls by the program refer to it as `caller_id`. */
  call_id: string;
  /** JavaScript source code. */
  code: string;
  /** Opaque state of the program, needed to resume it after a call. */
  fingerprint: string;
}

/** A program of an earlier turn. */
export interface ProgramItemParam {
  /** Id of the item. */
  id: string;
  /**
   * Marks the item as a program.
   * @default "program"
   */
  type: 'program';
  /** Id of the program run. Calls by the program refer to it as `caller_id`. From 1 to 64 characters. */
  call_id: string;
  /** JavaScript source code, unchanged. At most 10485760 characters. */
  code: string;
  /** Opaque state of the program, unchanged. At most 10485760 characters. */
  fingerprint: string;
}

/** Result of a program written by the model. */
export interface ProgramOutput {
  /**
   * Marks the item as the output of a program.
   * @default "program_output"
   */
  type: 'program_output';
  /** Id of the item. */
  id: string;
  /** Id of the program run. */
  call_id: string;
  /** Return value of the program, as text. */
  result: string;
  /** Whether the program finished. */
  status: ProgramOutputStatus;
}

/** A program output of an earlier turn. */
export interface ProgramOutputItemParam {
  /** Id of the item. */
  id: string;
  /**
   * Marks the item as the output of a program.
   * @default "program_output"
   */
  type: 'program_output';
  /** Id of the program run. From 1 to 64 characters. */
  call_id: string;
  /** Return value of the program, as text. At most 10485760 characters. */
  result: string;
  /** Whether the program had finished. */
  status: ProgramOutputItemStatus;
}

/** Whether the program had finished. */
export type ProgramOutputItemStatus = 'completed' | 'incomplete';

/** Whether the program finished. */
export type ProgramOutputStatus = 'completed' | 'incomplete';

/** A program written by the model made the call. */
export interface ProgramToolCallCaller {
  /**
   * Marks the caller as a program.
   * @default "program"
   */
  type: 'program';
  /** The `call_id` of the program. */
  caller_id: string;
}

/** A program written by the model made the call. */
export interface ProgramToolCallCallerParam {
  /**
   * Marks the caller as a program.
   * @default "program"
   */
  type: 'program';
  /** The `call_id` of the program. From 1 to 64 characters. */
  caller_id: string;
}

/** Lets the model write programs that call tools, instead of calling each tool itself. Enable it per tool with `allowed_callers`. */
export interface ProgrammaticToolCallingParam {
  /**
   * Marks the tool as programmatic tool calling.
   * @default "programmatic_tool_calling"
   */
  type: 'programmatic_tool_calling';
}

/** A part of an organization with its own members, keys and limits. */
export interface Project {
  /** Stable id. Pass it wherever an operation takes a project. */
  id: string;
  /** Marks this object as a project. */
  object: 'organization.project';
  /** Name of the project, as shown in reports. */
  name?: string | null;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Time of archiving, in Unix seconds. Null while the project is active. */
  archived_at?: number | null;
  /** Status of the project: `active` or `archived`. */
  status?: string | null;
  /** Id of the organization's encryption key for the data of the project. Null if there is none. */
  external_key_id?: string | null;
  /** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
  residency?: ProjectResidency;
}

/** Metadata of a project's API key. The secret is not included. */
export interface ProjectAPIKey {
  /** Marks this object as an API key of a project. */
  object: 'organization.project.api_key';
  /** First and last characters of the secret, to tell keys apart. */
  redacted_value: string;
  /** Display name of the key. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Expiry time, in Unix seconds. Null if the key does not expire. Some servers omit it. */
  expires_at?: number | null;
  /** Time of the last request with this key, in Unix seconds. Null if it has never been used. */
  last_used_at: number | null;
  /** Id of the key, for its retrieval and deletion. Not a secret. */
  id: string;
  /** Whether the owner of the key currently has access to the project. */
  owner_project_access: 'active' | 'inactive';
  /** Owner of the key: a user or a service account. */
  owner: ProjectApiKeyOwnedByServiceAccount | ProjectApiKeyOwnedByUser;
}

export declare namespace ProjectAPIKey {
  export type ServiceAccount = schema.ProjectApiKeyOwnedByServiceAccount;

  export namespace ServiceAccount {
    export type ServiceAccount = schema.ProjectApiKeyOwnerServiceAccount;
  }

  export type User = schema.ProjectApiKeyOwnedByUser;

  export namespace User {
    export type User = schema.ProjectApiKeyOwnerUser;
  }
}

/** Confirms the deletion of an API key. */
export interface APIKeyDeleteResponse {
  /** Id of the deleted key. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'organization.project.api_key.deleted';
  /** True if the key was deleted. */
  deleted: boolean;
}

/** A page of API keys. */
export interface ProjectApiKeyListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The keys of this page. */
  data: ProjectAPIKey[];
  /** Id of the first key of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last key of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Owner of the key, if it is a service account. */
export interface ProjectApiKeyOwnedByServiceAccount {
  /** Marks the owner as a service account. */
  type: 'service_account';
  /** The service account that owns the key. */
  service_account: ProjectApiKeyOwnerServiceAccount;
}

/** Owner of the key, if it is a user. */
export interface ProjectApiKeyOwnedByUser {
  /** Marks the owner as a user. */
  type: 'user';
  /** The user who owns the key. */
  user: ProjectApiKeyOwnerUser;
}

/** The service account that owns the key. */
export interface ProjectApiKeyOwnerServiceAccount {
  /** Id of the service account. */
  id: string;
  /** Name of the service account. */
  name: string;
  /** Creation time of the service account, in Unix seconds. */
  created_at: number;
  /** Role of the service account in the project, such as `member`. */
  role: string;
}

/** The user who owns the key. */
export interface ProjectApiKeyOwnerUser {
  /** Id of the user, as in the member list of the project. */
  id: string;
  /** Email address of the user, used for sign-in. */
  email: string;
  /** Name of the user. */
  name: string;
  /** Creation time of the user account, in Unix seconds. */
  created_at: number;
  /** Role of the user in the project, such as `owner` or `member`. */
  role: string;
}

/** Name and data location of the new project. */
export interface ProjectCreateParams {
  /** Name of the project, for display in reports. */
  name: string;
  /** Data region of the project. It cannot be changed later. If null or omitted, the default of the organization. */
  residency?: ProjectResidency | null;
  /**
   * Data region of the project. Replaced by `residency`. Do not set both.
   * @deprecated
   */
  geography?: string | null;
  /** Id of the organization's encryption key for the data of the project. If null or omitted, none. */
  external_key_id?: string | null;
}

/** A page of projects. */
export interface ProjectListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The projects of this page. */
  data: Project[];
  /** Id of the first project of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last project of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Models that a project can or cannot use. */
export interface ProjectModelPermissions {
  /** Marks this object as the model permissions of a project. */
  object: 'project.model_permissions';
  /** Whether `model_ids` contains the only allowed models (`allow_list`) or the denied ones (`deny_list`). */
  mode: 'allow_list' | 'deny_list';
  /** Ids of the allowed or denied models. */
  model_ids: string[];
}

/** Confirms the deletion of a project's model permissions. */
export interface ProjectModelPermissionsDeleted {
  /** Marks this object as a deletion result. */
  object: 'project.model_permissions.deleted';
  /** True if the model permissions were deleted. */
  deleted: boolean;
}

/** New model permissions. They replace the previous ones completely. */
export interface ModelPermissionUpdateParams {
  /** Whether `model_ids` contains the only allowed models (`allow_list`) or the denied ones (`deny_list`). */
  mode: 'allow_list' | 'deny_list';
  /** Ids of the allowed or denied models. They replace the previous ones. */
  model_ids: string[];
}

/** Rate limit of a project for one model. */
export interface ProjectRateLimit {
  /** Marks this object as a rate limit. */
  object: 'project.rate_limit';
  /** Id of the limit, for updates. */
  id: string;
  /** Model or model family to which the limit applies. */
  model: string;
  /** Maximum number of requests per minute by the project. */
  max_requests_per_1_minute: number;
  /** Maximum number of tokens per minute, input and output combined. */
  max_tokens_per_1_minute: number;
  /** Maximum number of generated images per minute. Absent for models without this limit. */
  max_images_per_1_minute?: number;
  /** Maximum audio volume per minute, in megabytes. Absent for models without this limit. */
  max_audio_megabytes_per_1_minute?: number;
  /** Maximum number of requests per day by the project. Absent for models without this limit. */
  max_requests_per_1_day?: number;
  /** Maximum number of batch input tokens per day. Absent for models without this limit. */
  batch_1_day_max_input_tokens?: number;
}

/** A page of rate limits. */
export interface ProjectRateLimitListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The rate limits of this page. */
  data: ProjectRateLimit[];
  /** Id of the first rate limit of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last rate limit of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** The limits to change. Omitted limits stay the same. No limit can exceed that of the organization. */
export interface ProjectRateLimitUpdateRequest {
  /** Maximum number of requests per minute by the project. */
  max_requests_per_1_minute?: number;
  /** Maximum number of tokens per minute, input and output combined. */
  max_tokens_per_1_minute?: number;
  /** Maximum number of generated images per minute. Only for models with this limit. */
  max_images_per_1_minute?: number;
  /** Maximum audio volume per minute, in megabytes. Only for models with this limit. */
  max_audio_megabytes_per_1_minute?: number;
  /** Maximum number of requests per day by the project. Only for models with this limit. */
  max_requests_per_1_day?: number;
  /** Maximum number of batch input tokens per day. Only for models with this limit. */
  batch_1_day_max_input_tokens?: number;
}

/** An account for a program. It belongs to one project and not to a person. */
export interface ProjectServiceAccount {
  /** Marks this object as a service account. */
  object: 'organization.project.service_account';
  /** Stable id. Pass it wherever an operation takes a service account. */
  id: string;
  /** Name of the account, for example of the program that uses it. */
  name: string;
  /** Role of the account in the project: administration (`owner`), use (`member`), or nothing until a role is assigned (`none`). */
  role: 'owner' | 'member' | 'none';
  /** Creation time, in Unix seconds. */
  created_at: number;
}

/** A new API key of a service account, including its secret. */
export interface APIKeyCreateResponse {
  /** Marks this object as a new API key of a service account. */
  object: 'organization.project.service_account.api_key';
  /** The secret. It is returned only once, so store it now. */
  value: string;
  /** Name of the key in lists. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Id of the key, for its retrieval and deletion. Not a secret. */
  id: string;
  /** Expiry time, in Unix seconds. Null if the key does not expire. Some servers omit it. */
  expires_at?: number | null;
}

/** Settings of the new account. */
export interface ServiceAccountCreateParams {
  /** Name of the account, for example of the program that will use it. */
  name: string;
  /** Whether to create the account without a role and a key. If null or omitted, it has the role `member` and one key. */
  create_service_account_only?: boolean | null;
  /** Lifetime of the first key, in seconds. Required if a policy limits it. Do not set it together with `create_service_account_only: true`. If null or omitted, the key does not expire. */
  expires_in_seconds?: number | null;
}

/** The new service account, with its first key if there is one. */
export interface ServiceAccountCreateResponse {
  /** Marks this object as a service account. */
  object: 'organization.project.service_account';
  /** Stable id. Pass it wherever an operation takes a service account. */
  id: string;
  /** Name of the account. */
  name: string;
  /** Role of the account in the project: `member`, or `none` if it was created without a key. */
  role: 'member' | 'none';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** First API key of the account, including its secret. Null if the account was created without a key. */
  api_key: APIKeyCreateResponse | null;
}

export declare namespace ServiceAccountCreateResponse {
  export type APIKey = schema.APIKeyCreateResponse;
}

/** Confirms the deletion of a service account. */
export interface ServiceAccountDeleteResponse {
  /** Id of the deleted service account. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'organization.project.service_account.deleted';
  /** True if the account was deleted. */
  deleted: boolean;
}

/** A page of service accounts. */
export interface ProjectServiceAccountListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The service accounts of this page. */
  data: ProjectServiceAccount[];
  /** Id of the first service account of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last service account of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Changes to a project. Omitted fields keep their values. */
export interface ProjectUpdateParams {
  /** New name of the project. */
  name?: string | null;
  /**
   * Data region of the project. Replaced by `residency` of new projects.
   * @deprecated
   */
  geography?: string | null;
  /** Id of the organization's encryption key for the data of the project, from now on. */
  external_key_id?: string | null;
}

/** A user as a member of one project. */
export interface ProjectUser {
  /** Marks this object as a member of a project. */
  object: 'organization.project.user';
  /** Id of the user, the same in all projects of the organization. */
  id: string;
  /** Name of the user. Null if there is none. */
  name?: string | null;
  /** Email address of the user, used for sign-in. Null if there is none. */
  email?: string | null;
  /** Role of the user in the project: `owner` for administration, `member` for use. */
  role: string;
  /** Time when the user joined the project, in Unix seconds. */
  added_at: number;
}

/** A new member. Select the user by `user_id` or by `email`. */
export interface UserCreateParams {
  /** Id of a user in the organization. If null or omitted, `email` selects the user. */
  user_id?: string | null;
  /** Email address of the user, for callers without the id. If null or omitted, `user_id` selects the user. */
  email?: string | null;
  /** Role of the new member: `owner` for administration, `member` for use. */
  role: string;
}

/** Confirms the removal of a member. */
export interface UserDeleteResponse {
  /** Id of the removed user. */
  id: string;
  /** Marks this object as a deletion result. */
  object: 'organization.project.user.deleted';
  /** True if the user was removed from the project. */
  deleted: boolean;
}

/** A page of members. */
export interface ProjectUserListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The members of this page. */
  data: ProjectUser[];
  /** Id of the first member of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last member of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** Changes to a member. */
export interface ProjectUserUpdateRequest {
  /** New role of the user, `owner` or `member`. If null or omitted, the role stays the same. */
  role?: string | null;
}

/** A prompt from the vendor's dashboard. */
export interface ResponsePrompt {
  /** Id of the prompt. */
  id: string;
  /** Version to use. If null or omitted, the current version. */
  version?: string | null;
  /** Values of the prompt variables, by name: text, images or files. */
  variables?: ResponsePromptVariables;
}

/** Ends a prefix to cache. Set on a content part. */
export interface PromptCacheBreakpointConfig {
  /**
   * Marks the breakpoint as set by the caller.
   * @default "explicit"
   */
  mode: 'explicit';
  /** Minimum lifetime of cache entries, 30 minutes or 12 hours. */
  ttl?: PromptCacheLifetime;
}

/** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
export interface PromptCacheBreakpointParam {
  /**
   * Marks this breakpoint as set by the caller.
   * @default "explicit"
   */
  mode: 'explicit';
  /** Minimum lifetime of cache entries, 30 minutes or 12 hours. */
  ttl?: PromptCacheLifetime;
}

/** The other response was not found. */
export interface PromptCacheComparisonNotFound {
  /** Result of the comparison. */
  type: 'comparison_response_not_found';
}

/** Use of the cache in comparison with the response `comparison_response_id`. Absent unless requested. */
export type PromptCacheDiagnostics =
  | PromptCacheHit
  | PromptCacheMiss
  | PromptCacheComparisonNotFound
  | PromptCacheDiagnosticsUnavailable;

/** The server could not compare the requests. */
export interface PromptCacheDiagnosticsUnavailable {
  /** Result of the comparison. */
  type: 'unavailable';
}

/** The cached prefix of the other response was used. */
export interface PromptCacheHit {
  /** Result of the comparison. */
  type: 'cache_hit';
}

/** Minimum lifetime of cache entries, 30 minutes or 12 hours. */
export type PromptCacheLifetime = '30m' | '12h';

/** The cached prefix of the other response was not used. */
export interface PromptCacheMiss {
  /** Result of the comparison. */
  type: 'cache_miss';
  /** First difference between the two requests. */
  reason:
    | 'model_changed'
    | 'prompt_cache_key_changed'
    | 'tools_changed'
    | 'text_format_changed'
    | 'reasoning_effort_changed'
    | 'verbosity_changed'
    | 'context_compacted'
    | 'input_changed'
    | 'service_tier_changed'
    | (string & {});
  /** Tokens that were read anew instead of from the cache. */
  cache_missed_tokens: number;
  /** Tokens of the other response that could have been reused. */
  comparison_reusable_tokens?: number;
}

/** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
export type PromptCacheModeEnum = 'implicit' | 'explicit';

/** Effective prompt caching options. */
export interface PromptCacheOptions {
  /** Minimum lifetime of cache entries, 30 minutes or 12 hours. */
  ttl: PromptCacheLifetime;
  /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
  mode: PromptCacheModeEnum;
  /** Id of the response that the request asked to compare with. */
  comparison_response_id?: string | null;
}

/** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint. */
export interface PromptCacheOptionsParam {
  /** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value here. */
  ttl?: PromptCacheTTLEnum;
  /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
  mode?: PromptCacheModeEnum;
}

/** Maximum retention in the prompt cache: minutes (`in_memory`) or up to one day. */
export type PromptCacheRetentionEnum = 'in_memory' | '24h';

/** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value here. */
export type PromptCacheTTLEnum = '30m';

/** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
export type ProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'JP_STORAGE_PROCESSING'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'IN_STORAGE_PROCESSING'
  | 'AU_STORAGE'
  | 'AU_STORAGE_PROCESSING'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING'
  | (string & {});

/** Ranker for the passages. `auto` selects the latest version. */
export type RankerVersionType = 'auto' | 'default-2024-11-15';

/** Ranking options for search results. */
export interface RankingOptions {
  /** Ranker for the passages. `auto` selects the latest version. */
  ranker?: RankerVersionType;
  /** Minimum score of a passage, from 0 to 1. A high value may leave no results. */
  score_threshold?: number;
  /** Weights of semantic and keyword matches in the ranking. If omitted, the server chooses them. */
  hybrid_search?: HybridSearchOptions;
}

/** Reasoning options. Other models reject them. */
export interface Reasoning {
  /** Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
  mode?: ReasoningModeEnum;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  effort?: ReasoningEffort;
  /** Level of detail of the reasoning summary. `auto` is the most detailed level that the model supports. If null or omitted, no summary. */
  summary?: 'auto' | 'concise' | 'detailed' | null;
  /** Which earlier reasoning the model sees: that of the current turn or of all turns. If null, omitted or `auto`, the model decides. A response reports the effective value. */
  context?: 'auto' | 'current_turn' | 'all_turns' | null;
  /**
   * The former name of `summary`. Replaced by `summary`.
   * @deprecated
   */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;
}

/** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null;

/** Reasoning of the model. Without stored state, send it back together with the items that follow it. */
export interface ResponseReasoningItem extends ReasoningItemParam {}

export declare namespace ResponseReasoningItem {
  export type Summary = schema.SummaryTextContent;

  export type Content = schema.ReasoningTextContent;
}

/** Reasoning of an earlier turn, sent back. Without stored state, keep it together with the items that follow it. */
export interface ReasoningItemParam {
  /** Marks the item as reasoning. */
  type: 'reasoning';
  /** Id of the item. Optional in requests. */
  id?: string;
  /** The reasoning, encrypted for the server, for stateless use. Sent if `include` contains `reasoning.encrypted_content`. */
  encrypted_content?: string | null;
  /** Summary of the reasoning. Empty unless requested. */
  summary: SummaryTextContent[];
  /** Full reasoning text, for models that return it. */
  content?: ReasoningTextContent[];
  /** Status of the reasoning. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/** Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
export type ReasoningModeEnum = 'standard' | 'pro' | (string & {});

/** Full reasoning text, as returned by open-weight models. */
export interface ReasoningTextContent {
  /**
   * Marks the part as reasoning text.
   * @default "reasoning_text"
   */
  type: 'reasoning_text';
  /** The reasoning text. */
  text: string;
}

/** A refusal by the model. */
export interface ResponseOutputRefusal {
  /**
   * Marks the part as a refusal.
   * @default "refusal"
   */
  type: 'refusal';
  /** Text of the model's refusal. */
  refusal: string;
}

/** An answer of a model, with its input references and effective settings. */
export interface Response extends ModelResponseProperties, ResponseProperties {
  /** Access programs in force. Null if there are none, or if the server fell back to the standard one. */
  access_programs?: AccessPrograms | null;
  /** Who pays for the response. */
  billing?: Response.Billing;
  /** Effective penalty for tokens by their frequency so far. */
  frequency_penalty?: number | null;
  /** How the images of the context were treated. */
  image?: ImageOptions;
  /** Input items. Most servers omit them; list them with `listInputItems`. */
  input?: ResponseInputItem[];
  /** Input items that the server changed. */
  input_transformations?: InputTransformation[];
  /** Effective penalty for tokens that have occurred. */
  presence_penalty?: number | null;
  /** Use of the cache in comparison with the response `comparison_response_id`. Absent unless requested. */
  prompt_cache_diagnostics?: PromptCacheDiagnostics;
  /** Whether the response is stored on the server. */
  store?: boolean | null;
  /** What the built-in tools used, beside `usage`. Tools that were not used have zeros. */
  tool_usage?: ToolUsage;
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ServiceTier;
  /** How input that exceeds the context window was handled. */
  truncation?: 'auto' | 'disabled' | null;
  /** Id of the response. Use it to retrieve the response, or to continue it as `previous_response_id`. */
  id: string;
  /** Marks this object as a response. */
  object: 'response';
  /** Status of the response. `queued` and `in_progress` are temporary; all others are final. For `failed`, see `error`; for `incomplete`, see `incomplete_details`. */
  status?: 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Completion time, in Unix seconds. Null for any other status than `completed`. */
  completed_at?: number | null;
  /** Error of the response. Null unless the status is `failed`. */
  error: ResponseError | null;
  /** Why the answer was truncated. Null unless the status is `incomplete`. */
  incomplete_details: Response.IncompleteDetails | null;
  /** Output items in order. There may be no message, or it may not be the first item, so select it by `type`. */
  output: ResponseOutputItem[];
  /** Text output settings of a response. */
  text?: ResponseTextResource;
  /** Tools that were available to the model. Empty if the request had none. */
  tools?: ToolResource[];
  /** Effective reasoning options. Null if the request did not set any. */
  reasoning?: Reasoning | null;
  /** Developer message before all other input, as text or as items. Null if there was none. */
  instructions: string | ResponseInputItem[] | null;
  /** Concatenated text of all messages. Computed by client libraries; servers may not send it. */
  output_text?: string | null;
  /** Token usage of the response. Null until the response has ended. */
  usage?: ResponseUsage | null;
  /** Effective prompt caching options. */
  prompt_cache_options?: PromptCacheOptions;
  /** Moderation results. Null or absent unless requested. */
  moderation?: ResponseModeration | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls: ParallelToolCalls;
  /** Conversation of the response. Null if there is none. */
  conversation?: ResponseConversation | null;
  /** Maximum number of generated tokens, reasoning included. Null if the request did not set it. */
  max_output_tokens?: number | null;
}

export declare namespace Response {
  /** Who pays for the response. */
  export interface Billing {
    /** Kind of the payer, such as `developer`. */
    payer?: string;
  }

  /** Why the answer was truncated. Null unless the status is `incomplete`. */
  export interface IncompleteDetails {
    /** Cause of the truncation: the token limit, a content filter, the limit of messages, or a caller who steered the response over a WebSocket (`steered`; another response can follow). */
    reason?: 'max_output_tokens' | 'content_filter' | 'max_messages' | 'steered' | (string & {});
  }
}

/** Text to append to the diff of a patch call. */
export interface ResponseApplyPatchCallOperationDiffDeltaEvent {
  /** Name of the event. */
  type: 'response.apply_patch_call_operation_diff.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Text to append to `operation.diff` of the item. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** The diff of a patch call is complete. */
export interface ResponseApplyPatchCallOperationDiffDoneEvent {
  /** Name of the event. */
  type: 'response.apply_patch_call_operation_diff.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** The complete diff. */
  diff: string;
}

/** Audio to append to the audio answer. */
export interface ResponseAudioDeltaEvent {
  /** Name of the event. */
  type: 'response.audio.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Audio data to append, as base64. */
  delta: string;
}

/** The audio answer is complete. */
export interface ResponseAudioDoneEvent {
  /** Name of the event. */
  type: 'response.audio.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Text to append to the transcript of the audio answer. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Name of the event. */
  type: 'response.audio.transcript.delta';
  /** Transcript text to append. */
  delta: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The audio transcript is complete. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Name of the event. */
  type: 'response.audio.transcript.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Code to append to a code interpreter call. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call_code.delta';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Code to append to the item. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The code is complete. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call_code.done';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** The complete code. */
  code: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The code run is completed. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A code run started. */
export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The code is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Name of the event. */
  type: 'response.code_interpreter_call.interpreting';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The conversation is being compacted, after a compaction trigger in the input. The event has no content. */
export interface ResponseCompactionCompactingEvent {
  /** Name of the event. */
  type: 'response.compaction.compacting';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The response is completed. Last event of the stream. */
export interface ResponseCompletedEvent {
  /** Name of the event. */
  type: 'response.completed';
  /** A response that the model has completed, with its token usage. */
  response: CompletedResponse;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseCompletedEvent {
  export type Response = schema.CompletedResponse;

  export namespace Response {
    export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

    export type AccessPrograms = schema.AccessPrograms;

    export type Billing = schema.Response.Billing;

    export type Image = schema.ImageOptions;

    export type Message = schema.InputMessage;

    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCall = schema.FunctionToolCallParam;

    export namespace FunctionCall {
      export type Direct = schema.DirectToolCallCaller;

      export type Program = schema.ProgramToolCallCaller;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;

    export type AdditionalTools = schema.AdditionalToolsItemParam;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type Reasoning = schema.ReasoningItemParam;

    export namespace Reasoning {
      export type Summary = schema.SummaryTextContent;

      export type Content = schema.ReasoningTextContent;
    }

    export type CompactionTrigger = schema.CompactionTriggerItemParam;

    export type ImageGenerationCall = schema.ImageGenToolCallParam;

    export namespace ImageGenerationCall {
      export type Error = schema.ImageGenToolCallParam.Error;

      export namespace Error {
        export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
      }

      export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
    }

    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

    export type ShellCall = schema.FunctionShellCallItemParam;

    export namespace ShellCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type Action = schema.FunctionShellActionParam;
    }

    export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

    export namespace ShellCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

    export namespace ApplyPatchCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

      export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

      export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
    }

    export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

    export namespace ApplyPatchCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;

    export type McpApprovalResponse = schema.MCPApprovalResponse;

    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;

      export type McpToolExecutionError = schema.MCPToolExecutionError;

      export type HttpError = schema.HTTPError;
    }

    export type Program = schema.ProgramItemParam;

    export type ProgramOutput = schema.ProgramOutputItemParam;

    export type InputTransformation = schema.InputTransformation;

    export type CacheHit = schema.PromptCacheHit;

    export type CacheMiss = schema.PromptCacheMiss;

    export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

    export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

    export type ToolUsage = schema.ToolUsage;

    export namespace ToolUsage {
      export type ImageGen = schema.ToolUsage.ImageGen;

      export namespace ImageGen {
        export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

        export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

        export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
      }

      export type WebSearch = schema.ToolUsage.WebSearch;
    }

    export type IncompleteDetails = schema.Response.IncompleteDetails;

    export type Text = schema.ResponseTextResource;

    export namespace Text {
      export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
    }

    export type Mcp = schema.MCPToolResource;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ImageGeneration = schema.ImageGenToolResource;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type PromptCacheOptions = schema.PromptCacheOptions;

    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;

      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** A part was added to an item, usually empty. */
export interface ResponseContentPartAddedEvent {
  /** Name of the event. */
  type: 'response.content_part.added';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** A streamed part of a message or a reasoning item. */
  part: OutputContent;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseContentPartAddedEvent {
  export type ReasoningText = schema.ReasoningTextContent;
}

/** A part of an item is complete. */
export interface ResponseContentPartDoneEvent {
  /** Name of the event. */
  type: 'response.content_part.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** A streamed part of a message or a reasoning item. */
  part: OutputContent;
}

export declare namespace ResponseContentPartDoneEvent {
  export type ReasoningText = schema.ReasoningTextContent;
}

/** Conversation to which a response belongs. */
export interface ResponseConversation {
  /** Id of the conversation. */
  id: string;
}

/** A conversation by id. */
export interface ResponseConversationParam {
  /** Id of the conversation. */
  id: string;
}

/** The response was created. First event of every stream. */
export interface ResponseCreatedEvent {
  /** Name of the event. */
  type: 'response.created';
  /** An answer of a model, with its input references and effective settings. */
  response: Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseCreatedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

    export type AccessPrograms = schema.AccessPrograms;

    export type Billing = schema.Response.Billing;

    export type Image = schema.ImageOptions;

    export type Message = schema.InputMessage;

    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCall = schema.FunctionToolCallParam;

    export namespace FunctionCall {
      export type Direct = schema.DirectToolCallCaller;

      export type Program = schema.ProgramToolCallCaller;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;

    export type AdditionalTools = schema.AdditionalToolsItemParam;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type Reasoning = schema.ReasoningItemParam;

    export namespace Reasoning {
      export type Summary = schema.SummaryTextContent;

      export type Content = schema.ReasoningTextContent;
    }

    export type CompactionTrigger = schema.CompactionTriggerItemParam;

    export type ImageGenerationCall = schema.ImageGenToolCallParam;

    export namespace ImageGenerationCall {
      export type Error = schema.ImageGenToolCallParam.Error;

      export namespace Error {
        export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
      }

      export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
    }

    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

    export type ShellCall = schema.FunctionShellCallItemParam;

    export namespace ShellCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type Action = schema.FunctionShellActionParam;
    }

    export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

    export namespace ShellCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

    export namespace ApplyPatchCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

      export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

      export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
    }

    export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

    export namespace ApplyPatchCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;

    export type McpApprovalResponse = schema.MCPApprovalResponse;

    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;

      export type McpToolExecutionError = schema.MCPToolExecutionError;

      export type HttpError = schema.HTTPError;
    }

    export type Program = schema.ProgramItemParam;

    export type ProgramOutput = schema.ProgramOutputItemParam;

    export type InputTransformation = schema.InputTransformation;

    export type CacheHit = schema.PromptCacheHit;

    export type CacheMiss = schema.PromptCacheMiss;

    export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

    export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

    export type ToolUsage = schema.ToolUsage;

    export namespace ToolUsage {
      export type ImageGen = schema.ToolUsage.ImageGen;

      export namespace ImageGen {
        export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

        export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

        export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
      }

      export type WebSearch = schema.ToolUsage.WebSearch;
    }

    export type IncompleteDetails = schema.Response.IncompleteDetails;

    export type Text = schema.ResponseTextResource;

    export namespace Text {
      export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
    }

    export type Mcp = schema.MCPToolResource;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ImageGeneration = schema.ImageGenToolResource;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type PromptCacheOptions = schema.PromptCacheOptions;

    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;

      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** Text to append to the input of a custom tool. */
export interface ResponseCustomToolCallInputDeltaEvent {
  /** Name of the event. */
  type: 'response.custom_tool_call_input.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** The input of a custom tool is complete. */
export interface ResponseCustomToolCallInputDoneEvent {
  /** Name of the event. */
  type: 'response.custom_tool_call_input.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** The complete input. */
  input: string;
}

/** Confirms the deletion of a response. */
export interface ResponseDeleted {
  /** Id of the deleted response. */
  id: string;
  /** Marks this object as a deletion result. Servers use one of the two values. */
  object: 'response' | 'response.deleted';
  /** True if the response was deleted. */
  deleted: boolean;
}

/** Error of the response. Null unless the status is `failed`. */
export interface ResponseError {
  /** Machine-readable reason for the failure of a response. Most values concern input images. */
  code: ResponseErrorCode;
  /** Error message in plain language. */
  message: string;
  /** Request field that caused the error, if any. */
  param?: string | null;
  /** Original category of the error. */
  type?: string | null;
  /** Why an action of the model was blocked. Absent from other errors. */
  misalignment?: Misalignment;
}

export declare namespace ResponseError {
  export type Misalignment = schema.Misalignment;

  export namespace Misalignment {
    export type Steer = schema.Misalignment.Steer;
  }
}

/** Machine-readable reason for the failure of a response. Most values concern input images. */
export type ResponseErrorCode =
  | 'server_error'
  | 'rate_limit_exceeded'
  | 'invalid_prompt'
  | 'data_residency_mismatch'
  | 'bio_policy'
  | 'misalignment_policy_violation'
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

/** A stream error in the error envelope. */
export interface ResponseErrorEnvelopeEvent {
  /** Name of the event. */
  type: 'error';
  /** Details of a failed request. */
  error: Error;
  /** Index of the event in its stream. */
  sequence_number: number;
}

/** A stream error in flat form. */
export interface ResponseErrorEvent {
  /** Name of the event. */
  type: 'error';
  /** Machine-readable reason. */
  code: string | null;
  /** Error message in plain language. */
  message: string;
  /** Name of the invalid request field, if any. */
  param: string | null;
  /** Index of the event in its stream. */
  sequence_number: number;
}

/** The response failed; its `error` gives the reason. Last event of the stream. */
export interface ResponseFailedEvent {
  /** Name of the event. */
  type: 'response.failed';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** An answer of a model, with its input references and effective settings. */
  response: Response;
}

export declare namespace ResponseFailedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

    export type AccessPrograms = schema.AccessPrograms;

    export type Billing = schema.Response.Billing;

    export type Image = schema.ImageOptions;

    export type Message = schema.InputMessage;

    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCall = schema.FunctionToolCallParam;

    export namespace FunctionCall {
      export type Direct = schema.DirectToolCallCaller;

      export type Program = schema.ProgramToolCallCaller;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;

    export type AdditionalTools = schema.AdditionalToolsItemParam;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type Reasoning = schema.ReasoningItemParam;

    export namespace Reasoning {
      export type Summary = schema.SummaryTextContent;

      export type Content = schema.ReasoningTextContent;
    }

    export type CompactionTrigger = schema.CompactionTriggerItemParam;

    export type ImageGenerationCall = schema.ImageGenToolCallParam;

    export namespace ImageGenerationCall {
      export type Error = schema.ImageGenToolCallParam.Error;

      export namespace Error {
        export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
      }

      export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
    }

    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

    export type ShellCall = schema.FunctionShellCallItemParam;

    export namespace ShellCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type Action = schema.FunctionShellActionParam;
    }

    export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

    export namespace ShellCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

    export namespace ApplyPatchCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

      export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

      export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
    }

    export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

    export namespace ApplyPatchCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;

    export type McpApprovalResponse = schema.MCPApprovalResponse;

    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;

      export type McpToolExecutionError = schema.MCPToolExecutionError;

      export type HttpError = schema.HTTPError;
    }

    export type Program = schema.ProgramItemParam;

    export type ProgramOutput = schema.ProgramOutputItemParam;

    export type InputTransformation = schema.InputTransformation;

    export type CacheHit = schema.PromptCacheHit;

    export type CacheMiss = schema.PromptCacheMiss;

    export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

    export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

    export type ToolUsage = schema.ToolUsage;

    export namespace ToolUsage {
      export type ImageGen = schema.ToolUsage.ImageGen;

      export namespace ImageGen {
        export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

        export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

        export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
      }

      export type WebSearch = schema.ToolUsage.WebSearch;
    }

    export type IncompleteDetails = schema.Response.IncompleteDetails;

    export type Text = schema.ResponseTextResource;

    export namespace Text {
      export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
    }

    export type Mcp = schema.MCPToolResource;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ImageGeneration = schema.ImageGenToolResource;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type PromptCacheOptions = schema.PromptCacheOptions;

    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;

      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** A file search finished. */
export interface ResponseFileSearchCallCompletedEvent {
  /** Name of the event. */
  type: 'response.file_search_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A file search started. */
export interface ResponseFileSearchCallInProgressEvent {
  /** Name of the event. */
  type: 'response.file_search_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A file search is in progress. */
export interface ResponseFileSearchCallSearchingEvent {
  /** Name of the event. */
  type: 'response.file_search_call.searching';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Any valid JSON object, without a schema. A message must also instruct the model to write JSON. */
export interface ResponseFormatJSONObject {
  /** Selects JSON mode. */
  type: 'json_object';
}

/** JSON that follows a given schema. */
export interface ResponseFormatJSONSchema {
  /** Selects structured output. */
  type: 'json_schema';
  /** The schema and its options. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
}

export declare namespace ResponseFormatJSONSchema {
  /** The schema and its options. */
  export interface JSONSchema {
    /** Name of the format. Letters, digits, underscores and dashes. At most 64 characters. */
    name: string;
    /** Purpose of the format. The model reads it. */
    description?: string;
    /** JSON Schema of the answer. */
    schema?: schema.ResponseFormatJsonSchemaSchema;
    /**
     * Whether the answer must match the schema exactly. Strict mode supports only a subset of JSON Schema.
     * @default false
     */
    strict?: boolean | null;
  }
}

/** JSON Schema of the answer. */
export type ResponseFormatJsonSchemaSchema = {
  [key: string]: unknown;
};

/** Plain text, the default. */
export interface ResponseFormatText {
  /** Selects plain text. */
  type: 'text';
}

/** Text to append to the arguments of a function call. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Name of the event. */
  type: 'response.function_call_arguments.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** JSON text to append to the arguments. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** The arguments of a function are complete. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Name of the event. */
  type: 'response.function_call_arguments.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Name of the function. Some servers omit it; the item has it too. */
  name?: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** The complete arguments, as JSON text. */
  arguments: string;
}

/** An image is finished. The next completed item contains it. */
export interface ResponseImageGenCallCompletedEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Id of the item of this event. */
  item_id: string;
}

/** Image generation is in progress. */
export interface ResponseImageGenCallGeneratingEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.generating';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Image generation started. */
export interface ResponseImageGenCallInProgressEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A partial image, if the tool sets `partial_images`. */
export interface ResponseImageGenCallPartialImageEvent {
  /** Name of the event. */
  type: 'response.image_generation_call.partial_image';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the partial image, from 0. */
  partial_image_index: number;
  /** The partial image as base64. */
  partial_image_b64: string;
  /** Width and height in pixels, such as `1024x1024`. */
  size?: string;
  /** Quality of the final image. */
  quality?: string;
  /** Whether the background is `transparent` or `opaque`. */
  background?: string;
  /** File format of the partial image, such as `png`. */
  output_format?: string;
}

/** The model is generating the response. */
export interface ResponseInProgressEvent {
  /** Name of the event. */
  type: 'response.in_progress';
  /** An answer of a model, with its input references and effective settings. */
  response: Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseInProgressEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

    export type AccessPrograms = schema.AccessPrograms;

    export type Billing = schema.Response.Billing;

    export type Image = schema.ImageOptions;

    export type Message = schema.InputMessage;

    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCall = schema.FunctionToolCallParam;

    export namespace FunctionCall {
      export type Direct = schema.DirectToolCallCaller;

      export type Program = schema.ProgramToolCallCaller;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;

    export type AdditionalTools = schema.AdditionalToolsItemParam;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type Reasoning = schema.ReasoningItemParam;

    export namespace Reasoning {
      export type Summary = schema.SummaryTextContent;

      export type Content = schema.ReasoningTextContent;
    }

    export type CompactionTrigger = schema.CompactionTriggerItemParam;

    export type ImageGenerationCall = schema.ImageGenToolCallParam;

    export namespace ImageGenerationCall {
      export type Error = schema.ImageGenToolCallParam.Error;

      export namespace Error {
        export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
      }

      export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
    }

    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

    export type ShellCall = schema.FunctionShellCallItemParam;

    export namespace ShellCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type Action = schema.FunctionShellActionParam;
    }

    export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

    export namespace ShellCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

    export namespace ApplyPatchCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

      export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

      export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
    }

    export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

    export namespace ApplyPatchCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;

    export type McpApprovalResponse = schema.MCPApprovalResponse;

    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;

      export type McpToolExecutionError = schema.MCPToolExecutionError;

      export type HttpError = schema.HTTPError;
    }

    export type Program = schema.ProgramItemParam;

    export type ProgramOutput = schema.ProgramOutputItemParam;

    export type InputTransformation = schema.InputTransformation;

    export type CacheHit = schema.PromptCacheHit;

    export type CacheMiss = schema.PromptCacheMiss;

    export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

    export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

    export type ToolUsage = schema.ToolUsage;

    export namespace ToolUsage {
      export type ImageGen = schema.ToolUsage.ImageGen;

      export namespace ImageGen {
        export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

        export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

        export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
      }

      export type WebSearch = schema.ToolUsage.WebSearch;
    }

    export type IncompleteDetails = schema.Response.IncompleteDetails;

    export type Text = schema.ResponseTextResource;

    export namespace Text {
      export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
    }

    export type Mcp = schema.MCPToolResource;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ImageGeneration = schema.ImageGenToolResource;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type PromptCacheOptions = schema.PromptCacheOptions;

    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;

      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** The response is incomplete; its `incomplete_details` give the reason. Last event of the stream. */
export interface ResponseIncompleteEvent {
  /** Name of the event. */
  type: 'response.incomplete';
  /** An answer of a model, with its input references and effective settings. */
  response: Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseIncompleteEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

    export type AccessPrograms = schema.AccessPrograms;

    export type Billing = schema.Response.Billing;

    export type Image = schema.ImageOptions;

    export type Message = schema.InputMessage;

    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCall = schema.FunctionToolCallParam;

    export namespace FunctionCall {
      export type Direct = schema.DirectToolCallCaller;

      export type Program = schema.ProgramToolCallCaller;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;

    export type AdditionalTools = schema.AdditionalToolsItemParam;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type Reasoning = schema.ReasoningItemParam;

    export namespace Reasoning {
      export type Summary = schema.SummaryTextContent;

      export type Content = schema.ReasoningTextContent;
    }

    export type CompactionTrigger = schema.CompactionTriggerItemParam;

    export type ImageGenerationCall = schema.ImageGenToolCallParam;

    export namespace ImageGenerationCall {
      export type Error = schema.ImageGenToolCallParam.Error;

      export namespace Error {
        export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
      }

      export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
    }

    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

    export type ShellCall = schema.FunctionShellCallItemParam;

    export namespace ShellCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type Action = schema.FunctionShellActionParam;
    }

    export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

    export namespace ShellCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

    export namespace ApplyPatchCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

      export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

      export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
    }

    export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

    export namespace ApplyPatchCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;

    export type McpApprovalResponse = schema.MCPApprovalResponse;

    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;

      export type McpToolExecutionError = schema.MCPToolExecutionError;

      export type HttpError = schema.HTTPError;
    }

    export type Program = schema.ProgramItemParam;

    export type ProgramOutput = schema.ProgramOutputItemParam;

    export type InputTransformation = schema.InputTransformation;

    export type CacheHit = schema.PromptCacheHit;

    export type CacheMiss = schema.PromptCacheMiss;

    export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

    export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

    export type ToolUsage = schema.ToolUsage;

    export namespace ToolUsage {
      export type ImageGen = schema.ToolUsage.ImageGen;

      export namespace ImageGen {
        export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

        export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

        export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
      }

      export type WebSearch = schema.ToolUsage.WebSearch;
    }

    export type IncompleteDetails = schema.Response.IncompleteDetails;

    export type Text = schema.ResponseTextResource;

    export namespace Text {
      export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
    }

    export type Mcp = schema.MCPToolResource;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ImageGeneration = schema.ImageGenToolResource;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type PromptCacheOptions = schema.PromptCacheOptions;

    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;

      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** A page of input items. */
export interface ResponseItemList {
  /** Marks this object as a list. */
  object: 'list';
  /** The items of this page. */
  data: ResponseItem[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Id of the first item of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last item of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
}

/** A token of the answer and its log probability. */
export interface ResponseLogProb {
  /** Text of the token. */
  token: string;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** UTF-8 bytes of the token. */
  bytes?: number[];
  /** Most likely tokens at this position. The request sets the number with `top_logprobs`. */
  top_logprobs?: ResponseLogProb.TopLogprob[];
}

export declare namespace ResponseLogProb {
  /** A candidate token for this position. */
  export interface TopLogprob {
    /** Text of the token. */
    token?: string;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** UTF-8 bytes of the token. */
    bytes?: number[];
  }
}

/** Text to append to the arguments of an MCP call. */
export interface ResponseMcpCallArgumentsDeltaEvent {
  /** Name of the event. */
  type: 'response.mcp_call_arguments.delta';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** JSON text to append to the arguments. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The arguments of an MCP tool are complete. */
export interface ResponseMcpCallArgumentsDoneEvent {
  /** Name of the event. */
  type: 'response.mcp_call_arguments.done';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** The complete arguments, as JSON text. */
  arguments: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP call is completed. */
export interface ResponseMcpCallCompletedEvent {
  /** Name of the event. */
  type: 'response.mcp_call.completed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP call failed. The next completed item contains the error. */
export interface ResponseMcpCallFailedEvent {
  /** Name of the event. */
  type: 'response.mcp_call.failed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP call started. */
export interface ResponseMcpCallInProgressEvent {
  /** Name of the event. */
  type: 'response.mcp_call.in_progress';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
}

/** The tools of an MCP server are listed. */
export interface ResponseMcpListToolsCompletedEvent {
  /** Name of the event. */
  type: 'response.mcp_list_tools.completed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** An MCP server failed to list its tools. The next completed item contains the error. */
export interface ResponseMcpListToolsFailedEvent {
  /** Name of the event. */
  type: 'response.mcp_list_tools.failed';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The tools of an MCP server are being listed. */
export interface ResponseMcpListToolsInProgressEvent {
  /** Name of the event. */
  type: 'response.mcp_list_tools.in_progress';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
export type ResponseModalities = ChatCompletionModality[] | null;

/** Moderation results for input and output. */
export interface ResponseModeration {
  /** Result for the input, or the error that prevented it. */
  input: ModerationResultBody | ModerationErrorBody;
  /** Result for the output, or the error that prevented it. */
  output: ModerationResultBody | ModerationErrorBody;
}

/** An item was added to the output, usually empty. */
export interface ResponseOutputItemAddedEvent {
  /** Name of the event. */
  type: 'response.output_item.added';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** An item that was just added to the output. Fields that are not known yet are empty, null or absent. `type` gives its kind. */
  item: PartialOutputItem;
}

export declare namespace ResponseOutputItemAddedEvent {
  export type WebSearchCall = schema.PartialWebSearchToolCall;

  export namespace WebSearchCall {
    export type Search = schema.WebSearchActionSearch;

    export namespace Search {
      export type URL = schema.WebSearchSourceUrl;

      export type API = schema.WebSearchSourceApi;
    }

    export type OpenPage = schema.WebSearchActionOpenPage;

    export type FindInPage = schema.WebSearchActionFind;
  }

  export type Program = schema.Program;

  export type ProgramOutput = schema.ProgramOutput;

  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.PartialImageGenToolCall;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
}

/** An output item is complete. */
export interface ResponseOutputItemDoneEvent {
  /** Name of the event. */
  type: 'response.output_item.done';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** An item generated by the model or by a tool. `type` gives its kind. */
  item: ResponseOutputItem;
}

export declare namespace ResponseOutputItemDoneEvent {
  export type Program = schema.Program;

  export type ProgramOutput = schema.ProgramOutput;

  export type AdditionalTools = schema.AdditionalTools;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type ImageGenerationCall = schema.ImageGenToolCall;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponseResource;
}

/** A citation was added to the text. */
export interface ResponseOutputTextAnnotationAddedEvent {
  /** Name of the event. */
  type: 'response.output_text.annotation.added';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Index of the annotation in the `annotations` of the part, from 0. */
  annotation_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** The citation. Null if it cannot be shown. */
  annotation: Annotation | null;
}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  export type FileCitation = schema.FileCitationBody;

  export type URLCitation = schema.UrlCitationBody;

  export type ContainerFileCitation = schema.ContainerFileCitationBody;

  export type FilePath = schema.FilePath;
}

/** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
export interface ResponsePromptCacheOptionsParam {
  /** Minimum lifetime of cache entries, 30 minutes or 12 hours. */
  ttl?: PromptCacheLifetime;
  /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
  mode?: PromptCacheModeEnum;
  /** Id of an earlier response to compare with. The answer then tells in `prompt_cache_diagnostics` why the cache was or was not used. */
  comparison_response_id?: string | null;
  /**
   * Whether to fill the cache only, without an answer of the model.
   * @default false
   */
  prewarm?: boolean;
}

/** Values of the prompt variables, by name: text, images or files. */
export type ResponsePromptVariables = {
  [key: string]: string | ResponseInputContent;
} | null;

/** Request parameters that a response repeats. */
export interface ResponseProperties {
  /** Id of the stored response to continue, so that only new input is needed. Its `instructions` do not carry over. Cannot be combined with `conversation`. */
  previous_response_id?: string | null;
  /** Id of a model for Responses, including some without Chat completions support. */
  model?: ResponsesModel;
  /**
   * Whether to process the request in the background. The server immediately returns a response with the status `queued`; poll it until it is done. If null or omitted, the call waits.
   * @default false
   */
  background?: boolean | null;
  /** Maximum number of built-in tool calls per response, over all tools. Further calls by the model are ignored. */
  max_tool_calls?: number | null;
  /** Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
  tool_choice?: ToolChoiceParam;
  /**
   * A prompt from the vendor's dashboard, by id. Replaced by prompts in the caller's own code. Retirement date: 2026-11-30. Later requests with it fail.
   * @deprecated
   */
  prompt?: ResponsePrompt | null;
}

/** A background response is queued. */
export interface ResponseQueuedEvent {
  /** Name of the event. */
  type: 'response.queued';
  /** An answer of a model, with its input references and effective settings. */
  response: Response;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

export declare namespace ResponseQueuedEvent {
  export type Response = schema.Response;

  export namespace Response {
    export type ProgrammaticToolCalling = schema.SpecificProgrammaticToolCallingParam;

    export type AccessPrograms = schema.AccessPrograms;

    export type Billing = schema.Response.Billing;

    export type Image = schema.ImageOptions;

    export type Message = schema.InputMessage;

    export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

    export namespace ComputerCallOutput {
      export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
    }

    export type FunctionCall = schema.FunctionToolCallParam;

    export namespace FunctionCall {
      export type Direct = schema.DirectToolCallCaller;

      export type Program = schema.ProgramToolCallCaller;
    }

    export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

    export namespace FunctionCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ToolSearchCall = schema.ToolSearchCallItemParam;

    export type AdditionalTools = schema.AdditionalToolsItemParam;

    export namespace AdditionalTools {
      export type Mcp = schema.MCPTool;

      export type CodeInterpreter = schema.CodeInterpreterTool;

      export namespace CodeInterpreter {
        export type Auto = schema.AutoCodeInterpreterToolParam;
      }

      export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

      export type ImageGeneration = schema.ImageGenTool;

      export namespace ImageGeneration {
        export type Svg = schema.ImageGenTool.Svg;

        export namespace Svg {
          export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
        }

        export type InputImageMask = schema.ImageGenTool.InputImageMask;
      }

      export type LocalShell = schema.LocalShellToolParam;
    }

    export type Reasoning = schema.ReasoningItemParam;

    export namespace Reasoning {
      export type Summary = schema.SummaryTextContent;

      export type Content = schema.ReasoningTextContent;
    }

    export type CompactionTrigger = schema.CompactionTriggerItemParam;

    export type ImageGenerationCall = schema.ImageGenToolCallParam;

    export namespace ImageGenerationCall {
      export type Error = schema.ImageGenToolCallParam.Error;

      export namespace Error {
        export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
      }

      export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
    }

    export type LocalShellCall = schema.LocalShellToolCall;

    export namespace LocalShellCall {
      export type Action = schema.LocalShellExecAction;
    }

    export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

    export type ShellCall = schema.FunctionShellCallItemParam;

    export namespace ShellCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type Action = schema.FunctionShellActionParam;
    }

    export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

    export namespace ShellCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

    export namespace ApplyPatchCall {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;

      export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

      export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

      export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
    }

    export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

    export namespace ApplyPatchCallOutput {
      export type Direct = schema.DirectToolCallCallerParam;

      export type Program = schema.ProgramToolCallCallerParam;
    }

    export type McpListTools = schema.MCPListTools;

    export namespace McpListTools {
      export type Tool = schema.MCPListToolsTool;
    }

    export type McpApprovalRequest = schema.MCPApprovalRequest;

    export type McpApprovalResponse = schema.MCPApprovalResponse;

    export type McpCall = schema.MCPToolCall;

    export namespace McpCall {
      export type McpProtocolError = schema.MCPProtocolError;

      export type McpToolExecutionError = schema.MCPToolExecutionError;

      export type HttpError = schema.HTTPError;
    }

    export type Program = schema.ProgramItemParam;

    export type ProgramOutput = schema.ProgramOutputItemParam;

    export type InputTransformation = schema.InputTransformation;

    export type CacheHit = schema.PromptCacheHit;

    export type CacheMiss = schema.PromptCacheMiss;

    export type ComparisonResponseNotFound = schema.PromptCacheComparisonNotFound;

    export type Unavailable = schema.PromptCacheDiagnosticsUnavailable;

    export type ToolUsage = schema.ToolUsage;

    export namespace ToolUsage {
      export type ImageGen = schema.ToolUsage.ImageGen;

      export namespace ImageGen {
        export type InputTokensDetails = schema.ToolUsage.ImageGen.InputTokensDetails;

        export type OutputTokensDetails = schema.ToolUsage.ImageGen.OutputTokensDetails;

        export type CachedTokensDetails = schema.ToolUsage.ImageGen.CachedTokensDetails;
      }

      export type WebSearch = schema.ToolUsage.WebSearch;
    }

    export type IncompleteDetails = schema.Response.IncompleteDetails;

    export type Text = schema.ResponseTextResource;

    export namespace Text {
      export type JSONSchema = schema.TextResponseFormatJsonSchemaResource;
    }

    export type Mcp = schema.MCPToolResource;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ImageGeneration = schema.ImageGenToolResource;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;

    export type PromptCacheOptions = schema.PromptCacheOptions;

    export type Moderation = schema.ResponseModeration;

    export namespace Moderation {
      export type ModerationResult = schema.ModerationResultBody;

      export type Error = schema.ModerationErrorBody;
    }

    export type Conversation = schema.ResponseConversation;
  }
}

/** A summary part was added, empty. */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_part.added';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** One part of a reasoning summary. */
  part: SummaryTextContent;
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  export type Part = schema.SummaryTextContent;
}

/** A summary part is complete. */
export interface ResponseReasoningSummaryPartDoneEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_part.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** Marks the part as truncated. Absent otherwise. */
  status?: 'incomplete';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** One part of a reasoning summary. */
  part: SummaryTextContent;
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  export type Part = schema.SummaryTextContent;
}

/** Text to append to a part of the reasoning summary. */
export interface ResponseReasoningSummaryTextDeltaEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_text.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The text of a summary part is complete. */
export interface ResponseReasoningSummaryTextDoneEvent {
  /** Name of the event. */
  type: 'response.reasoning_summary_text.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `summary` of the item, from 0. */
  summary_index: number;
  /** The complete text. */
  text: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Text to append to the reasoning, for models that return it. */
export interface ResponseReasoningTextDeltaEvent {
  /** Name of the event. */
  type: 'response.reasoning_text.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A reasoning text part is complete. */
export interface ResponseReasoningTextDoneEvent {
  /** Name of the event. */
  type: 'response.reasoning_text.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** The complete text. */
  text: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Text to append to a refusal. */
export interface ResponseRefusalDeltaEvent {
  /** Name of the event. */
  type: 'response.refusal.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Transcript text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The refusal is complete. */
export interface ResponseRefusalDoneEvent {
  /** Name of the event. */
  type: 'response.refusal.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** The complete refusal. */
  refusal: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** The model started a shell command. */
export interface ResponseShellCallCommandAddedEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_command.added"
   */
  type: 'response.shell_call_command.added';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** The partial command. */
  command: string;
}

/** Text to append to a shell command. */
export interface ResponseShellCallCommandDeltaEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_command.delta"
   */
  type: 'response.shell_call_command.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
}

/** A shell command is complete. */
export interface ResponseShellCallCommandDoneEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_command.done"
   */
  type: 'response.shell_call_command.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** The complete command. */
  command: string;
}

/** New output of a shell command. */
export interface ResponseShellCallOutputContentDeltaEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_output_content.delta"
   */
  type: 'response.shell_call_output_content.delta';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** New output of a command. */
  delta: ShellCallOutputDelta;
}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  export type Delta = schema.ShellCallOutputDelta;
}

/** The output of a shell command is complete. */
export interface ResponseShellCallOutputContentDoneEvent {
  /**
   * Name of the event.
   * @default "response.shell_call_output_content.done"
   */
  type: 'response.shell_call_output_content.done';
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the command in the `commands` of the call, from 0. */
  command_index: number;
  /** Output and outcome of the commands. */
  output: FunctionShellCallOutputContent[];
}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  export type Output = schema.FunctionShellCallOutputContent;

  export namespace Output {
    export type Timeout = schema.FunctionShellCallOutputTimeoutOutcome;

    export type Exit = schema.FunctionShellCallOutputExitOutcome;
  }
}

/** The stream failed. The data is flat or in an error envelope; clients must handle both. Last event of the stream. */
export type ResponseStreamErrorEvent = ResponseErrorEvent | ResponseErrorEnvelopeEvent;

/** One event of a stream. `type` gives its kind. Servers may add types; ignore unknown ones. */
export type ResponseStreamEvent =
  | ResponseApplyPatchCallOperationDiffDeltaEvent
  | ResponseApplyPatchCallOperationDiffDoneEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompactionCompactingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent
  | ResponseFailedEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseInProgressEvent
  | ResponseIncompleteEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseStreamErrorEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent;

export declare namespace ResponseStreamEvent {
  export type ResponseApplyPatchCallOperationDiffDelta = schema.ResponseApplyPatchCallOperationDiffDeltaEvent;

  export type ResponseApplyPatchCallOperationDiffDone = schema.ResponseApplyPatchCallOperationDiffDoneEvent;

  export type Error = schema.ResponseErrorEnvelopeEvent;

  export namespace Error {
    export type Error = schema.Error;

    export namespace Error {
      export type Misalignment = schema.Misalignment;

      export namespace Misalignment {
        export type Steer = schema.Misalignment.Steer;
      }
    }
  }
}

/** Stream options. Only valid with `stream: true`. */
export interface ResponseStreamOptions {
  /** Whether deltas contain an `obfuscation` of random length, which hides the text length from network observers. On by default. Disable it to save bandwidth on trusted networks. */
  include_obfuscation?: boolean;
}

/** Text to append to a text part. */
export interface ResponseTextDeltaEvent {
  /** Name of the event. */
  type: 'response.output_text.delta';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** Input text to append. */
  delta: string;
  /** Random padding that hides the length of `delta`. Ignore it. */
  obfuscation?: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Log probabilities of the tokens in `delta`. Empty unless requested. */
  logprobs: ResponseLogProb[];
}

export declare namespace ResponseTextDeltaEvent {
  export type Logprob = schema.ResponseLogProb;

  export namespace Logprob {
    export type TopLogprob = schema.ResponseLogProb.TopLogprob;
  }
}

/** The text of a part is complete. */
export interface ResponseTextDoneEvent {
  /** Name of the event. */
  type: 'response.output_text.done';
  /** Id of the item of this event. */
  item_id: string;
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Index of the part in the `content` of the item, from 0. */
  content_index: number;
  /** The complete text. */
  text: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
  /** Log probabilities of the tokens in `text`. Empty unless requested. */
  logprobs: ResponseLogProb[];
}

export declare namespace ResponseTextDoneEvent {
  export type Logprob = schema.ResponseLogProb;

  export namespace Logprob {
    export type TopLogprob = schema.ResponseLogProb.TopLogprob;
  }
}

/** Text output settings, such as format and verbosity. */
export interface ResponseTextConfig {
  /** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
  format?: ResponseFormatTextConfig;
  /** Length of the answer. If null or omitted, `medium`. */
  verbosity?: Verbosity;
}

/** Text output settings of a response. */
export interface ResponseTextResource {
  /** Format of the text output, as a response repeats it. */
  format?: TextResponseFormatResource;
  /** Length of the answer. If null or omitted, `medium`. */
  verbosity?: Verbosity;
}

/** Token usage of the response, the basis of billing. */
export interface ResponseUsage {
  /** Input tokens, including those of earlier turns and tools. */
  input_tokens: number;
  /** Breakdown of the input tokens. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Tokens generated by the model, reasoning included. */
  output_tokens: number;
  /** Breakdown of the output tokens. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Sum of input and output tokens. */
  total_tokens: number;
}

export declare namespace ResponseUsage {
  /** Breakdown of the input tokens. */
  export interface InputTokensDetails {
    /** Tokens read from the prompt cache. They cost less. */
    cached_tokens: number;
    /** Tokens written to the prompt cache. Absent from some models. */
    cache_write_tokens?: number;
    /** Written tokens by lifetime. */
    cache_write_tokens_details?: schema.ResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }

  export namespace InputTokensDetails {
    /** Written tokens by lifetime. */
    export interface CacheWriteTokensDetails {
      /** Tokens that stay in the cache for 30 minutes. */
      ttl_30m_tokens: number;
      /** Tokens that stay in the cache for 12 hours. */
      ttl_12h_tokens: number;
    }
  }

  /** Breakdown of the output tokens. */
  export interface OutputTokensDetails {
    /** Reasoning tokens. They are billed, even if the response does not contain them. */
    reasoning_tokens: number;
  }
}

/** A web search step is completed. */
export interface ResponseWebSearchCallCompletedEvent {
  /** Name of the event. */
  type: 'response.web_search_call.completed';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A web search step started. */
export interface ResponseWebSearchCallInProgressEvent {
  /** Name of the event. */
  type: 'response.web_search_call.in_progress';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** A web search is in progress. */
export interface ResponseWebSearchCallSearchingEvent {
  /** Name of the event. */
  type: 'response.web_search_call.searching';
  /** Index of the item in the `output` of the response, from 0. */
  output_index: number;
  /** Id of the item of this event. */
  item_id: string;
  /** Number of the event in its stream, from 0. Pass it as `starting_after` to resume an interrupted background stream after this event. */
  sequence_number: number;
}

/** Token usage of a whole run. */
export interface RunCompletionUsage {
  /** Completion tokens of all steps. */
  completion_tokens: number;
  /** Prompt tokens of all steps. */
  prompt_tokens: number;
  /** Sum of prompt and completion tokens. */
  total_tokens: number;
  /** Breakdown of the prompt tokens. Not the `prompt_tokens_details` of chat completions. */
  prompt_token_details?: RunCompletionUsage.PromptTokenDetails;
  /** Breakdown of the completion tokens. */
  completion_tokens_details?: RunCompletionUsage.CompletionTokensDetails;
}

export declare namespace RunCompletionUsage {
  /** Breakdown of the prompt tokens. Not the `prompt_tokens_details` of chat completions. */
  export interface PromptTokenDetails {
    /** Prompt tokens of all steps that were read from the prompt cache. */
    cached_tokens?: number;
  }

  /** Breakdown of the completion tokens. */
  export interface CompletionTokensDetails {
    /** Completion tokens of all steps that were used for reasoning. */
    reasoning_tokens?: number;
  }
}

/** A grader and an answer to score. */
export interface GraderRunParams {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader: FineTuneGrader;
  /** Fields of the example, for placeholders such as `{{ item.answer }}`. Without them, such placeholders cannot be resolved. */
  item?: {
    [key: string]: unknown;
  };
  /** The answer to score. If it is JSON, placeholders can refer to its fields. */
  model_sample: string;
}

/** The score and details of its computation. */
export interface GraderRunResponse {
  /** The score that a training job would use. */
  reward: number;
  /** Details of the scoring. */
  metadata: GraderRunResponse.Metadata;
  /** Scores of the graders of a combination, keyed by their names in the formula. Empty for other graders. */
  sub_rewards: {
    [key: string]: unknown;
  };
  /** Token usage per grading model, keyed by model id. */
  model_grader_token_usage_per_model: {
    [key: string]: unknown;
  };
}

export declare namespace GraderRunResponse {
  /** Details of the scoring. */
  export interface Metadata {
    /** Name of the grader. */
    name: string;
    /** Kind of the grader, as in its `type`. */
    type: string;
    /** All kinds of errors, each with a flag whether it occurred. */
    errors: schema.GraderRunResponse.Metadata.Errors;
    /** Duration of the scoring, in seconds. */
    execution_time: number;
    /** Scores of the grader's parts, by name. Empty if it has no parts. */
    scores: {
      [key: string]: unknown;
    };
    /** Number of tokens used by grading models. Null if there were none. */
    token_usage: number | null;
    /** Id of the grading model. Null if there was none. */
    sampled_model_name: string | null;
  }

  export namespace Metadata {
    /** All kinds of errors, each with a flag whether it occurred. */
    export interface Errors {
      /** The formula of a combination is invalid. */
      formula_parse_error: boolean;
      /** The answer is not in the format that the grader requires, such as JSON. */
      sample_parse_error: boolean;
      /** The input of the grader was truncated. */
      truncated_observation_error: boolean;
      /** The grader returned no score. */
      unresponsive_reward_error: boolean;
      /** A placeholder refers to a missing field. */
      invalid_variable_error: boolean;
      /** An error occurred that no other field covers. */
      other_error: boolean;
      /** The server that runs grader code failed; the code is not at fault. */
      python_grader_server_error: boolean;
      /** Kind of the server failure. Null if there was none. */
      python_grader_server_error_type: string | null;
      /** The code raised an exception, or did not return a number. */
      python_grader_runtime_error: boolean;
      /** The exception with its traceback. Null if there was none. */
      python_grader_runtime_error_details: string | null;
      /** The grading model was unavailable or failed. */
      model_grader_server_error: boolean;
      /** The grading model refused to give a score. */
      model_grader_refusal_error: boolean;
      /** The output of the grading model is not a valid score. */
      model_grader_parse_error: boolean;
      /** Error message from the server of the grading model. Null if it did not fail. */
      model_grader_server_error_details: string | null;
    }
  }
}

/** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
export interface Run {
  /** Stable id, unique within the thread. */
  id: string;
  /** Marks this object as a run. */
  object: 'thread.run';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Id of the thread that the run works on. */
  thread_id: string;
  /** Id of the assistant that performs the run. */
  assistant_id: string;
  /** Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
  status: RunStatus;
  /** What the caller must do before the run can continue. Null unless the status is `requires_action`. */
  required_action: Run.RequiredAction | null;
  /** The error that ended the run. Null if it has not failed. */
  last_error: Run.LastError | null;
  /** Time at which the run expires, in Unix seconds. Null once it has ended. */
  expires_at: number | null;
  /** Start time, in Unix seconds. Null while the run is queued. */
  started_at: number | null;
  /** Time of the cancellation, in Unix seconds. */
  cancelled_at: number | null;
  /** Time of the failure, in Unix seconds. */
  failed_at: number | null;
  /** Completion time, in Unix seconds. */
  completed_at: number | null;
  /** Why the run is incomplete. Null for any other status. */
  incomplete_details: Run.IncompleteDetails | null;
  /** Model that the run uses. */
  model: string;
  /** Effective system instructions. Null if neither the request nor the assistant has any. */
  instructions: string | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: ReasoningEffort;
  /**
   * Effective tools. At most 20 items.
   * @default []
   */
  tools: AssistantTool[];
  /** Files and vector stores of the tools of this run only. An empty object if there are none. */
  tool_resources?: AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
  /** Token usage of the whole run. Null until the run has ended. */
  usage: RunCompletionUsage | null;
  /** Effective sampling temperature. Null if the model has none. */
  temperature?: number | null;
  /** Effective share of the probability mass to sample from. Null if the model has none. */
  top_p?: number | null;
  /** Maximum number of prompt tokens over all steps. Null for no limit. At least 256. */
  max_prompt_tokens: number | null;
  /** Maximum number of completion tokens over all steps. Null for no limit. At least 256. */
  max_completion_tokens: number | null;
  /** How a long thread is shortened for the model. */
  truncation_strategy: TruncationObject | null;
  /** Which tools the model must or must not call. */
  tool_choice: AssistantToolChoiceOption | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls: ParallelToolCalls;
  /** Format of the answer. */
  response_format: AssistantResponseFormatOption | null;
}

export declare namespace Run {
  /** What the caller must do before the run can continue. Null unless the status is `requires_action`. */
  export interface RequiredAction {
    /** Requests function outputs. */
    type: 'submit_tool_outputs';
    /** The calls that need outputs. */
    submit_tool_outputs: schema.Run.RequiredAction.SubmitToolOutputs;
  }

  export namespace RequiredAction {
    /** The calls that need outputs. */
    export interface SubmitToolOutputs {
      /** The calls. Submit the outputs of all of them in one request. */
      tool_calls: schema.RequiredActionFunctionToolCall[];
    }
  }

  /** The error that ended the run. Null if it has not failed. */
  export interface LastError {
    /** Machine-readable reason. */
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt' | (string & {});
    /** Error message in plain language. */
    message: string;
  }

  /** Why the run is incomplete. Null for any other status. */
  export interface IncompleteDetails {
    /** The token budget that was exhausted. */
    reason?: 'max_completion_tokens' | 'max_prompt_tokens' | (string & {});
  }

  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }

  export type Usage = schema.RunCompletionUsage;

  export namespace Usage {
    export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

    export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
  }

  export type TruncationStrategy = schema.TruncationObject;
}

/** Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'requires_action'
  | 'cancelling'
  | 'cancelled'
  | 'failed'
  | 'completed'
  | 'incomplete'
  | 'expired';

/** Token usage of a step. */
export interface RunStepCompletionUsage {
  /** Completion tokens of this step. */
  completion_tokens: number;
  /** Prompt tokens of this step. */
  prompt_tokens: number;
  /** Sum of prompt and completion tokens. */
  total_tokens: number;
  /** Breakdown of the prompt tokens. Not the `prompt_tokens_details` of chat completions. */
  prompt_token_details?: RunStepCompletionUsage.PromptTokenDetails;
  /** Breakdown of the completion tokens. */
  completion_tokens_details?: RunStepCompletionUsage.CompletionTokensDetails;
}

export declare namespace RunStepCompletionUsage {
  /** Breakdown of the prompt tokens. Not the `prompt_tokens_details` of chat completions. */
  export interface PromptTokenDetails {
    /** Prompt tokens of this step that were read from the prompt cache. */
    cached_tokens?: number;
  }

  /** Breakdown of the completion tokens. */
  export interface CompletionTokensDetails {
    /** Completion tokens of this step that were used for reasoning. */
    reasoning_tokens?: number;
  }
}

/** Changed fields. Absent fields have not changed. */
export interface RunStepDelta {
  /** Delta of the message or the calls. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/** Delta of a streamed run step. */
export interface RunStepDeltaEvent {
  /** Id of the streamed step. */
  id: string;
  /** Marks this object as a run step delta. */
  object: 'thread.run.step.delta';
  /** Changed fields. Absent fields have not changed. */
  delta: RunStepDelta;
}

/** The step writes a message. The message has its own events. */
export interface RunStepDeltaMessageDelta {
  /** Marks these details as a message. */
  type: 'message_creation';
  /** Refers to the message that is being written. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  /** Refers to the message that is being written. */
  export interface MessageCreation {
    /** Id of the message in its events. */
    message_id?: string;
  }
}

/** Delta of one call. */
export type ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

/** Delta of code or of its output. */
export interface CodeInterpreterToolCallDelta {
  /** Index of the call in the step, from 0. */
  index: number;
  /** Id of the call. Sent with its first delta. */
  id?: string;
  /** Marks this call as a code interpreter call. */
  type: 'code_interpreter';
  /** Changes of code and output. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCallDelta {
  /** Changes of code and output. */
  export interface CodeInterpreter {
    /** Code to append. */
    input?: string;
    /** Deltas of the outputs. Merge each into the output with the same `index`. */
    outputs?: (schema.CodeInterpreterLogs | schema.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject)[];
  }
}

/** An image created by the code. It arrives in one event. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
  /** Index of the output in the call, from 0. */
  index: number;
  /** Marks this output as an image. */
  type: 'image';
  /** The image file. */
  image?: RunStepDeltaStepDetailsToolCallsCodeOutputImageObject.Image;
}

export declare namespace RunStepDeltaStepDetailsToolCallsCodeOutputImageObject {
  /** The image file. */
  export interface Image {
    /** Id of the file, for its download. */
    file_id?: string;
  }
}

/** Delta of the printed output. */
export interface CodeInterpreterLogs {
  /** Index of the output in the call, from 0. */
  index: number;
  /** Marks this output as printed text. */
  type: 'logs';
  /** Text to append to the logs. */
  logs?: string;
}

/** A file search that started or ended. */
export interface FileSearchToolCallDelta {
  /** Index of the call in the step, from 0. */
  index: number;
  /** Id of the call. Sent with its first delta. */
  id?: string;
  /** Marks this call as a file search. */
  type: 'file_search';
  /** Empty while the search is in progress. The completed step contains the results. */
  file_search: {
    [key: string]: unknown;
  };
}

/** Changes of a call of the caller's function. */
export interface FunctionToolCallDelta {
  /** Index of the call in the step, from 0. */
  index: number;
  /** Id of the call. Sent with its first delta. */
  id?: string;
  /** Marks this call as a function call. */
  type: 'function';
  /** Changes of code and output. */
  function?: FunctionToolCallDelta.Function;
}

export declare namespace FunctionToolCallDelta {
  /** Changes of code and output. */
  export interface Function {
    /** Name of the function. Sent with the first delta of the call. */
    name?: string;
    /** JSON text to append. Parse it only when it is complete. */
    arguments?: string;
    /** Output that the caller submitted. Null until then. */
    output?: string | null;
  }
}

/** Changes of the step's tool calls. */
export interface ToolCallDeltaObject {
  /** Marks these details as tool calls. */
  type: 'tool_calls';
  /** Deltas of the calls. Merge each into the call with the same `index`. */
  tool_calls?: ToolCallDelta[];
}

/** The step writes a message. */
export interface MessageCreationStepDetails {
  /** Marks these details as a message. */
  type: 'message_creation';
  /** Refers to the written message. */
  message_creation: MessageCreationStepDetails.MessageCreation;
}

export declare namespace MessageCreationStepDetails {
  /** Refers to the written message. */
  export interface MessageCreation {
    /** Id of the message, for its retrieval from the thread. */
    message_id: string;
  }
}

/** One tool call. */
export type ToolCall =
  | RunStepDetailsToolCallsCodeObject
  | RunStepDetailsToolCallsFileSearchObject
  | RunStepDetailsToolCallsFunctionObject;

/** Code that the model wrote and ran. */
export interface RunStepDetailsToolCallsCodeObject {
  /** Id of the call. */
  id: string;
  /** Marks this call as a code interpreter call. */
  type: 'code_interpreter';
  /** The code and its outputs. */
  code_interpreter: RunStepDetailsToolCallsCodeObject.CodeInterpreter;
}

export declare namespace RunStepDetailsToolCallsCodeObject {
  /** The code and its outputs. */
  export interface CodeInterpreter {
    /** Python source code. */
    input: string;
    /** Outputs of the code, in order. Empty until it has run. */
    outputs: (
      | schema.RunStepDetailsToolCallsCodeOutputLogsObject
      | schema.RunStepDetailsToolCallsCodeOutputImageObject
    )[];
  }

  export namespace CodeInterpreter {
    export type Logs = schema.RunStepDetailsToolCallsCodeOutputLogsObject;

    export type Image = schema.RunStepDetailsToolCallsCodeOutputImageObject;

    export namespace Image {
      export type Image = schema.RunStepDetailsToolCallsCodeOutputImageObject.Image;
    }
  }
}

/** An image created by the code. */
export interface RunStepDetailsToolCallsCodeOutputImageObject {
  /** Marks this output as an image. */
  type: 'image';
  /** The image file. */
  image: RunStepDetailsToolCallsCodeOutputImageObject.Image;
}

export declare namespace RunStepDetailsToolCallsCodeOutputImageObject {
  /** The image file. */
  export interface Image {
    /** Id of the file, for its download. */
    file_id: string;
  }
}

/** Text printed by the code. */
export interface RunStepDetailsToolCallsCodeOutputLogsObject {
  /** Marks this output as printed text. */
  type: 'logs';
  /** The text, tracebacks included. */
  logs: string;
}

/** A search in vector stores. */
export interface RunStepDetailsToolCallsFileSearchObject {
  /** Id of the call. */
  id: string;
  /** Marks this call as a file search. */
  type: 'file_search';
  /** The search and its results. Empty while the search is in progress. */
  file_search: RunStepDetailsToolCallsFileSearchObject.FileSearch;
}

export declare namespace RunStepDetailsToolCallsFileSearchObject {
  /** The search and its results. Empty while the search is in progress. */
  export interface FileSearch {
    /** Effective ranking options. */
    ranking_options?: schema.RunStepDetailsToolCallsFileSearchRankingOptionsObject;
    /** Search results, best first. */
    results?: schema.RunStepDetailsToolCallsFileSearchResultObject[];
  }

  export namespace FileSearch {
    export type RankingOptions = schema.RunStepDetailsToolCallsFileSearchRankingOptionsObject;

    export type Result = schema.RunStepDetailsToolCallsFileSearchResultObject;

    export namespace Result {
      export type Content = schema.RunStepDetailsToolCallsFileSearchResultObject.Content;
    }
  }
}

/** Effective ranking options. */
export interface RunStepDetailsToolCallsFileSearchRankingOptionsObject {
  /** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
  ranker: FileSearchRanker;
  /** Effective minimum score of a result. */
  score_threshold: number;
}

/** A matching chunk of a file. */
export interface RunStepDetailsToolCallsFileSearchResultObject {
  /** Id of the file that contains the chunk. */
  file_id: string;
  /** File name, as uploaded. */
  file_name: string;
  /** Relevance of the chunk, at most 1. */
  score: number;
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes?: VectorStoreFileAttributes;
  /** Text of the chunk. Absent unless requested with `include[]`. */
  content?: RunStepDetailsToolCallsFileSearchResultObject.Content[];
}

export declare namespace RunStepDetailsToolCallsFileSearchResultObject {
  /** One part of the chunk. */
  export interface Content {
    /** Kind of the part. Always text. */
    type?: 'text';
    /** The indexed text. */
    text?: string;
  }
}

/** A call of a function of the caller. */
export interface RunStepDetailsToolCallsFunctionObject {
  /** Id of the call. Submit it with the output. */
  id: string;
  /** Marks this call as a function call. */
  type: 'function';
  /** The function, its arguments and its output. */
  function: RunStepDetailsToolCallsFunctionObject.Function;
}

export declare namespace RunStepDetailsToolCallsFunctionObject {
  /** The function, its arguments and its output. */
  export interface Function {
    /** Name of the function, as declared in the tools of the run. */
    name: string;
    /** Arguments as JSON text, as generated by the model. */
    arguments: string;
    /** Output that the caller submitted. Null until then. */
    output: string | null;
  }
}

/** The step makes one or more tool calls. */
export interface ToolCallsStepDetails {
  /** Marks these details as tool calls. */
  type: 'tool_calls';
  /** The calls and their outputs so far. */
  tool_calls: ToolCall[];
}

/** Text of file search results, which steps omit by default. */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

/** One step of a run: either a message or tool calls. */
export interface RunStep {
  /** Stable id, unique within the run. */
  id: string;
  /** Marks this object as a step. */
  object: 'thread.run.step';
  /** Start time, in Unix seconds. */
  created_at: number;
  /** Id of the assistant that performs the run. */
  assistant_id: string;
  /** Id of the thread of the run. */
  thread_id: string;
  /** Id of the run that the step belongs to. */
  run_id: string;
  /** Kind of the step. `step_details` has the same tag. */
  type: 'message_creation' | 'tool_calls';
  /** Status of the step. All values except `in_progress` are final. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  /** The message or the tool calls of the step. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** The error that ended the step. Null if it has not failed. */
  last_error: RunStep.LastError | null;
  /** Time at which the step expired, in Unix seconds. A step expires with its run. Some servers omit it. */
  expired_at?: number | null;
  /** Time at which the step will expire with its run, in Unix seconds. Null once the step has ended. */
  expires_at?: number | null;
  /** Time of the cancellation, in Unix seconds. */
  cancelled_at: number | null;
  /** Time of the failure, in Unix seconds. */
  failed_at: number | null;
  /** Completion time, in Unix seconds. */
  completed_at: number | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
  /** Token usage of this step. Null while the step is in progress. */
  usage: RunStepCompletionUsage | null;
}

export declare namespace RunStep {
  /** The error that ended the step. Null if it has not failed. */
  export interface LastError {
    /** Machine-readable reason. */
    code: 'server_error' | 'rate_limit_exceeded' | (string & {});
    /** Error message in plain language. */
    message: string;
  }

  export type Usage = schema.RunStepCompletionUsage;

  export namespace Usage {
    export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

    export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
  }
}

/** A step was created, extended, or changed its status. */
export type RunStepStreamEvent =
  | ThreadRunStepCreatedEvent
  | ThreadRunStepInProgressEvent
  | ThreadRunStepDeltaEvent
  | ThreadRunStepCompletedEvent
  | ThreadRunStepFailedEvent
  | ThreadRunStepCancelledEvent
  | ThreadRunStepExpiredEvent;

export declare namespace RunStepStreamEvent {
  export type ThreadRunStepCreated = schema.ThreadRunStepCreatedEvent;

  export namespace ThreadRunStepCreated {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepInProgress = schema.ThreadRunStepInProgressEvent;

  export namespace ThreadRunStepInProgress {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepDelta = schema.ThreadRunStepDeltaEvent;

  export type ThreadRunStepCompleted = schema.ThreadRunStepCompletedEvent;

  export namespace ThreadRunStepCompleted {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepFailed = schema.ThreadRunStepFailedEvent;

  export namespace ThreadRunStepFailed {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepCancelled = schema.ThreadRunStepCancelledEvent;

  export namespace ThreadRunStepCancelled {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }

  export type ThreadRunStepExpired = schema.ThreadRunStepExpiredEvent;

  export namespace ThreadRunStepExpired {
    export type Data = schema.RunStep;

    export namespace Data {
      export type LastError = schema.RunStep.LastError;

      export type Usage = schema.RunStepCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunStepCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunStepCompletionUsage.CompletionTokensDetails;
      }
    }
  }
}

/** A run was created or changed its status. */
export type RunStreamEvent =
  | ThreadRunCreatedEvent
  | ThreadRunQueuedEvent
  | ThreadRunInProgressEvent
  | ThreadRunRequiresActionEvent
  | ThreadRunCompletedEvent
  | ThreadRunIncompleteEvent
  | ThreadRunFailedEvent
  | ThreadRunCancellingEvent
  | ThreadRunCancelledEvent
  | ThreadRunExpiredEvent;

export declare namespace RunStreamEvent {
  export type ThreadRunCreated = schema.ThreadRunCreatedEvent;

  export namespace ThreadRunCreated {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunQueued = schema.ThreadRunQueuedEvent;

  export namespace ThreadRunQueued {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunInProgress = schema.ThreadRunInProgressEvent;

  export namespace ThreadRunInProgress {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunRequiresAction = schema.ThreadRunRequiresActionEvent;

  export namespace ThreadRunRequiresAction {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCompleted = schema.ThreadRunCompletedEvent;

  export namespace ThreadRunCompleted {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunIncomplete = schema.ThreadRunIncompleteEvent;

  export namespace ThreadRunIncomplete {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunFailed = schema.ThreadRunFailedEvent;

  export namespace ThreadRunFailed {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelling = schema.ThreadRunCancellingEvent;

  export namespace ThreadRunCancelling {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunCancelled = schema.ThreadRunCancelledEvent;

  export namespace ThreadRunCancelled {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }

  export type ThreadRunExpired = schema.ThreadRunExpiredEvent;

  export namespace ThreadRunExpired {
    export type Data = schema.Run;

    export namespace Data {
      export type RequiredAction = schema.Run.RequiredAction;

      export namespace RequiredAction {
        export type SubmitToolOutputs = schema.Run.RequiredAction.SubmitToolOutputs;
      }

      export type LastError = schema.Run.LastError;

      export type IncompleteDetails = schema.Run.IncompleteDetails;

      export type ToolResources = schema.AssistantToolResources;

      export namespace ToolResources {
        export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

        export type FileSearch = schema.AssistantToolResources.FileSearch;
      }

      export type Usage = schema.RunCompletionUsage;

      export namespace Usage {
        export type PromptTokenDetails = schema.RunCompletionUsage.PromptTokenDetails;

        export type CompletionTokensDetails = schema.RunCompletionUsage.CompletionTokensDetails;
      }

      export type TruncationStrategy = schema.TruncationObject;
    }
  }
}

/** A call that the model asks the caller to run. */
export interface RequiredActionFunctionToolCall {
  /** Id of the call. Submit it as `tool_call_id` with the output. */
  id: string;
  /** Kind of the tool. Always a function. */
  type: 'function';
  /** The function and its arguments. */
  function: RequiredActionFunctionToolCall.Function;
}

export declare namespace RequiredActionFunctionToolCall {
  /** The function and its arguments. */
  export interface Function {
    /** Name of the function, as declared in the tools of the run. */
    name: string;
    /** Arguments as JSON text. The model can make mistakes, so parse and validate them before the call. */
    arguments: string;
  }
}

/** A screenshot without any other action. */
export interface ScreenshotParam {
  /**
   * Marks the action as a screenshot.
   * @default "screenshot"
   */
  type: 'screenshot';
}

/** A scroll at the pointer position. */
export interface ScrollParam {
  /**
   * Marks the action as a scroll.
   * @default "scroll"
   */
  type: 'scroll';
  /** Distance of the pointer from the left edge, in pixels. */
  x: number;
  /** Distance of the pointer from the top edge, in pixels. */
  y: number;
  /** Pixels to scroll right. Negative values scroll left. */
  scroll_x: number;
  /** Pixels to scroll down. Negative values scroll up. */
  scroll_y: number;
  /** Keys to hold during the action. */
  keys?: string[] | null;
}

/** Content type of web search results. */
export type SearchContentType = 'text' | 'image';

/** Amount of search result text in the context. If omitted, `medium`. */
export type SearchContextSize = 'low' | 'medium' | 'high';

/** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
export type ServiceTier =
  | 'auto'
  | 'default'
  | 'flex'
  | 'scale'
  | 'priority'
  | 'fast'
  | 'ultrafast'
  | (string & {})
  | null;

/** Price and latency class of a request. `auto` follows the project settings, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive. */
export type ServiceTierEnum = 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {});

/** New output of a command. */
export interface ShellCallOutputDelta {
  /** Text to append to standard output. */
  stdout?: string;
  /** Text to append to standard error. */
  stderr?: string;
}

/** A previously uploaded skill. */
export interface SkillReference {
  /**
   * Selects a skill by id.
   * @default "skill_reference"
   */
  type: 'skill_reference';
  /** Id of the skill, as returned by its upload. From 1 to 64 characters. */
  skill_id: string;
  /** Version to use: a whole number or `latest`. If omitted, the default version of the skill. */
  version?: string;
}

/** Forces a patch call. */
export interface ToolChoiceApplyPatch {
  /**
   * Marks the choice as the apply-patch tool.
   * @default "apply_patch"
   */
  type: 'apply_patch';
}

/** Forces a shell call. */
export interface ToolChoiceShell {
  /**
   * Marks the choice as the shell tool.
   * @default "shell"
   */
  type: 'shell';
}

/** Forces the model to write a program. */
export interface SpecificProgrammaticToolCallingParam {
  /**
   * Marks the choice as programmatic tool calling.
   * @default "programmatic_tool_calling"
   */
  type: 'programmatic_tool_calling';
}

/** Size and overlap of the chunks. */
export interface StaticFileChunkingStrategy {
  /** Maximum length of a chunk in tokens. Small chunks give precise matches; large chunks keep more context. From 100 to 4096. */
  max_chunk_size_tokens: number;
  /** Number of tokens that consecutive chunks share. At most half of `max_chunk_size_tokens`. */
  chunk_overlap_tokens: number;
}

/** Sets the size and the overlap of chunks explicitly. */
export interface StaticFileChunkingStrategyObjectParam {
  /** Selects chunks of a fixed size. */
  type: 'static';
  /** Size and overlap of the chunks. */
  static: StaticFileChunkingStrategy;
}

/** Chunks of a known size. Files that were added with `auto` also report the size chosen by the server. */
export interface StaticFileChunkingStrategyObject {
  /** Marks the strategy as chunks of a fixed size. */
  type: 'static';
  /** Size and overlap of the chunks. */
  static: StaticFileChunkingStrategy;
}

/** Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
export type StopConfiguration = (string | null) | string[];

/** Outputs of the caller's functions. */
export interface SubmitToolOutputsRunRequest {
  /** One output per call in `required_action`, in any order. */
  tool_outputs: SubmitToolOutputsRunRequest.ToolOutput[];
  /** Whether to return an event stream. Otherwise, the queued run is returned immediately. */
  stream?: boolean | null;
}

export declare namespace SubmitToolOutputsRunRequest {
  /** Output of one call. */
  export interface ToolOutput {
    /** Id of the call, from `required_action`. */
    tool_call_id?: string;
    /** Result as text, often JSON. An error message is a valid result and lets the model try again. */
    output?: string;
  }
}

/** One part of a reasoning summary. */
export interface SummaryTextContent {
  /**
   * Marks the part as a reasoning summary.
   * @default "summary_text"
   */
  type: 'summary_text';
  /** Text of the summary so far, or the complete text in a finished item. */
  text: string;
}

/** What a placeholder in the text refers to. */
export type TextAnnotation = FileCitationAnnotation | FilePathAnnotation;

/** Delta of one annotation. */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** Text without a role in its type. */
export interface TextContent {
  /**
   * Marks the part as text without a role.
   * @default "text"
   */
  type: 'text';
  /** Text of the part. */
  text: string;
}

/** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
export type ResponseFormatTextConfig =
  | ResponseFormatText
  | ResponseFormatTextJSONSchemaConfig
  | ResponseFormatJSONObject;

/** JSON that follows a given schema. */
export interface ResponseFormatTextJSONSchemaConfig extends TextResponseFormatJsonSchemaProperties {
  /** Purpose of the format. The model reads it. */
  description?: string;
}

/** What a schema for the text output holds both in requests and in answers. */
export interface TextResponseFormatJsonSchemaProperties {
  /** Selects structured output. */
  type: 'json_schema';
  /** Name of the format. At most 64 letters, digits, underscores and dashes. */
  name: string;
  /** JSON Schema of the answer. */
  schema: ResponseFormatJsonSchemaSchema;
  /** Whether the answer must match the schema exactly. Strict mode supports only a subset of JSON Schema. */
  strict?: boolean | null;
}

/** The schema that the JSON follows, as a response repeats it. */
export interface TextResponseFormatJsonSchemaResource extends TextResponseFormatJsonSchemaProperties {
  /** Purpose of the format. Null if the request had none. */
  description?: string | null;
}

/** Format of the text output, as a response repeats it. */
export type TextResponseFormatResource =
  | ResponseFormatText
  | TextResponseFormatJsonSchemaResource
  | ResponseFormatJSONObject;

/** The message is complete. */
export interface ThreadMessageCompletedEvent {
  /** Name of the event. */
  event: 'thread.message.completed';
  /** A message in a thread. */
  data: MessageObject;
}

/** The message was created, without content. */
export interface ThreadMessageCreatedEvent {
  /** Name of the event. */
  event: 'thread.message.created';
  /** A message in a thread. */
  data: MessageObject;
}

/** The message was extended. */
export interface ThreadMessageDeltaEvent {
  /** Name of the event. */
  event: 'thread.message.delta';
  /** Delta of a streamed message. */
  data: MessageDeltaEvent;
}

/** The model starts to write the message. */
export interface ThreadMessageInProgressEvent {
  /** Name of the event. */
  event: 'thread.message.in_progress';
  /** A message in a thread. */
  data: MessageObject;
}

/** The message is incomplete; `incomplete_details` gives the reason. */
export interface ThreadMessageIncompleteEvent {
  /** Name of the event. */
  event: 'thread.message.incomplete';
  /** A message in a thread. */
  data: MessageObject;
}

/** A conversation that stores its messages between runs. */
export interface Thread {
  /** Stable id. Messages and runs are addressed below it. */
  id: string;
  /** Marks this object as a thread. */
  object: 'thread';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Files and vector stores of this thread only, including those of attachments. Null if there are none. */
  tool_resources: AssistantToolResources | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
}

export declare namespace Thread {
  export type ToolResources = schema.AssistantToolResources;

  export namespace ToolResources {
    export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

    export type FileSearch = schema.AssistantToolResources.FileSearch;
  }
}

/** The run was cancelled on request. */
export interface ThreadRunCancelledEvent {
  /** Name of the event. */
  event: 'thread.run.cancelled';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The cancellation of the run was requested. */
export interface ThreadRunCancellingEvent {
  /** Name of the event. */
  event: 'thread.run.cancelling';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The run ended with an answer. */
export interface ThreadRunCompletedEvent {
  /** Name of the event. */
  event: 'thread.run.completed';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** First event of the run, before it is queued. */
export interface ThreadRunCreatedEvent {
  /** Name of the event. */
  event: 'thread.run.created';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The run reached its `expires_at`. */
export interface ThreadRunExpiredEvent {
  /** Name of the event. */
  event: 'thread.run.expired';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The run failed; `last_error` gives the reason. */
export interface ThreadRunFailedEvent {
  /** Name of the event. */
  event: 'thread.run.failed';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The run started or resumed. */
export interface ThreadRunInProgressEvent {
  /** Name of the event. */
  event: 'thread.run.in_progress';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The token budget of the run is exhausted. */
export interface ThreadRunIncompleteEvent {
  /** Name of the event. */
  event: 'thread.run.incomplete';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The run is queued, at first or after outputs were submitted. */
export interface ThreadRunQueuedEvent {
  /** Name of the event. */
  event: 'thread.run.queued';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The run waits for function outputs from the caller. The stream ends here; submitting the outputs opens a new one. */
export interface ThreadRunRequiresActionEvent {
  /** Name of the event. */
  event: 'thread.run.requires_action';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: Run;
}

/** The step ended because its run was cancelled. */
export interface ThreadRunStepCancelledEvent {
  /** Name of the event. */
  event: 'thread.run.step.cancelled';
  /** One step of a run: either a message or tool calls. */
  data: RunStep;
}

/** The step ended successfully. */
export interface ThreadRunStepCompletedEvent {
  /** Name of the event. */
  event: 'thread.run.step.completed';
  /** One step of a run: either a message or tool calls. */
  data: RunStep;
}

/** First event of the step, before any work is done. */
export interface ThreadRunStepCreatedEvent {
  /** Name of the event. */
  event: 'thread.run.step.created';
  /** One step of a run: either a message or tool calls. */
  data: RunStep;
}

/** The step was extended. */
export interface ThreadRunStepDeltaEvent {
  /** Name of the event. */
  event: 'thread.run.step.delta';
  /** Delta of a streamed run step. */
  data: RunStepDeltaEvent;
}

/** The step ended because its run expired. */
export interface ThreadRunStepExpiredEvent {
  /** Name of the event. */
  event: 'thread.run.step.expired';
  /** One step of a run: either a message or tool calls. */
  data: RunStep;
}

/** The step ended with an error, as did its run. */
export interface ThreadRunStepFailedEvent {
  /** Name of the event. */
  event: 'thread.run.step.failed';
  /** One step of a run: either a message or tool calls. */
  data: RunStep;
}

/** The step started. */
export interface ThreadRunStepInProgressEvent {
  /** Name of the event. */
  event: 'thread.run.step.in_progress';
  /** One step of a run: either a message or tool calls. */
  data: RunStep;
}

/** A thread was created for the run. Sent only if the request created one. */
export interface ThreadStreamEvent {
  /** Name of the event. */
  event: 'thread.created';
  /** A conversation that stores its messages between runs. */
  data: Thread;
}

export declare namespace ThreadStreamEvent {
  export type Data = schema.Thread;

  export namespace Data {
    export type ToolResources = schema.AssistantToolResources;

    export namespace ToolResources {
      export type CodeInterpreter = schema.AssistantToolResources.CodeInterpreter;

      export type FileSearch = schema.AssistantToolResources.FileSearch;
    }
  }
}

/** The certificates to activate or deactivate. */
export interface ToggleCertificatesRequest {
  /** Ids of the certificates, at most ten. The change applies to all of them or to none. From 1 to 10 items. */
  certificate_ids: string[];
}

/** The request to count. Send the same fields as for the creation of a response. */
export interface InputTokenCountParams {
  /** Id of the model. Token counts differ between models. */
  model?: string | null;
  /** Intended model input, as text or as items. */
  input?: string | ResponseInputItem[] | null;
  /** Id of the stored response to continue. Its whole context counts. */
  previous_response_id?: string | null;
  /** Intended tools. Their definitions count. */
  tools?: Tool[] | null;
  /** Intended text output settings. A schema counts. */
  text?: ResponseTextConfig | null;
  /** Intended reasoning options. */
  reasoning?: Reasoning | null;
  /** How to handle input that exceeds the context window: drop the oldest items (`auto`) or reject the request (`disabled`). Replaced by `context_management`. */
  truncation?: TruncationEnum;
  /** Intended developer message before all other input. It counts. */
  instructions?: string | null;
  /** Personality of the model. Its instructions count as input tokens. */
  personality?: PersonalityEnum;
  /** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
  conversation?: ConversationParam;
  /** Intended tool choice of the model. */
  tool_choice?: ToolChoiceParam | null;
  /** Whether the model could request several tool calls in one turn. */
  parallel_tool_calls?: boolean | null;
}

export declare namespace InputTokenCountParams {
  export type Message = schema.InputMessage;

  export type ComputerCallOutput = schema.ComputerCallOutputItemParam;

  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = schema.ComputerCallSafetyCheckParam;
  }

  export type FunctionCall = schema.FunctionToolCallParam;

  export namespace FunctionCall {
    export type Direct = schema.DirectToolCallCaller;

    export type Program = schema.ProgramToolCallCaller;
  }

  export type FunctionCallOutput = schema.FunctionCallOutputItemParam;

  export namespace FunctionCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ToolSearchCall = schema.ToolSearchCallItemParam;

  export type AdditionalTools = schema.AdditionalToolsItemParam;

  export namespace AdditionalTools {
    export type Mcp = schema.MCPTool;

    export type CodeInterpreter = schema.CodeInterpreterTool;

    export namespace CodeInterpreter {
      export type Auto = schema.AutoCodeInterpreterToolParam;
    }

    export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

    export type ImageGeneration = schema.ImageGenTool;

    export namespace ImageGeneration {
      export type Svg = schema.ImageGenTool.Svg;

      export namespace Svg {
        export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
      }

      export type InputImageMask = schema.ImageGenTool.InputImageMask;
    }

    export type LocalShell = schema.LocalShellToolParam;
  }

  export type Reasoning = schema.ReasoningItemParam;

  export namespace Reasoning {
    export type Summary = schema.SummaryTextContent;

    export type Content = schema.ReasoningTextContent;
  }

  export type CompactionTrigger = schema.CompactionTriggerItemParam;

  export type ImageGenerationCall = schema.ImageGenToolCallParam;

  export namespace ImageGenerationCall {
    export type Error = schema.ImageGenToolCallParam.Error;

    export namespace Error {
      export type ModerationDetails = schema.ImageGenToolCallParam.Error.ModerationDetails;
    }

    export type SvgUsage = schema.ImageGenToolCallParam.SvgUsage;
  }

  export type LocalShellCall = schema.LocalShellToolCall;

  export namespace LocalShellCall {
    export type Action = schema.LocalShellExecAction;
  }

  export type LocalShellCallOutput = schema.LocalShellToolCallOutput;

  export type ShellCall = schema.FunctionShellCallItemParam;

  export namespace ShellCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type Action = schema.FunctionShellActionParam;
  }

  export type ShellCallOutput = schema.FunctionShellCallOutputItemParam;

  export namespace ShellCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type ApplyPatchCall = schema.ApplyPatchToolCallItemParam;

  export namespace ApplyPatchCall {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;

    export type CreateFile = schema.ApplyPatchCreateFileOperationParam;

    export type DeleteFile = schema.ApplyPatchDeleteFileOperationParam;

    export type UpdateFile = schema.ApplyPatchUpdateFileOperationParam;
  }

  export type ApplyPatchCallOutput = schema.ApplyPatchToolCallOutputItemParam;

  export namespace ApplyPatchCallOutput {
    export type Direct = schema.DirectToolCallCallerParam;

    export type Program = schema.ProgramToolCallCallerParam;
  }

  export type McpListTools = schema.MCPListTools;

  export namespace McpListTools {
    export type Tool = schema.MCPListToolsTool;
  }

  export type McpApprovalRequest = schema.MCPApprovalRequest;

  export type McpApprovalResponse = schema.MCPApprovalResponse;

  export type McpCall = schema.MCPToolCall;

  export namespace McpCall {
    export type McpProtocolError = schema.MCPProtocolError;

    export type McpToolExecutionError = schema.MCPToolExecutionError;

    export type HttpError = schema.HTTPError;
  }

  export type Program = schema.ProgramItemParam;

  export type ProgramOutput = schema.ProgramOutputItemParam;

  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Number of input tokens of a request. */
export interface InputTokenCountResponse {
  /**
   * Marks this object as a token count.
   * @default "response.input_tokens"
   */
  object: 'response.input_tokens';
  /** Number of input tokens, including tools, instructions and earlier context. */
  input_tokens: number;
}

/** A tool available to the model. The server runs hosted tools such as search; the caller runs functions and custom tools. */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | MCPTool
  | CodeInterpreterTool
  | ProgrammaticToolCallingParam
  | ImageGenTool
  | LocalShellToolParam
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace Tool {
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** What made a call: the model or a program that it wrote. */
export type ToolCallCaller = DirectToolCallCaller | ProgramToolCallCaller;

/** Caller of a tool, copied from the call. */
export type ToolCallCallerParam = DirectToolCallCallerParam | ProgramToolCallCallerParam;

/** Restricts the model to a subset of the tools. Unlike a shorter tool list, this keeps the prompt cache valid. */
export interface ToolChoiceAllowed {
  /** Marks the choice as allowed tools. */
  type: 'allowed_tools';
  /** Whether the model can (`auto`) or must (`required`) use one of these tools. */
  mode: 'auto' | 'required';
  /** Allowed tools, each by type and identifying field, such as `name` or `server_label`. */
  tools: {
    [key: string]: unknown;
  }[];
}

/** Forces a call of a custom tool. */
export interface ToolChoiceCustom {
  /** Marks the choice as a custom tool. */
  type: 'custom';
  /** Name of the tool that the model must call. */
  name: string;
}

/** Forces a call of a function. */
export interface ToolChoiceFunction {
  /** Marks the choice as a function. */
  type: 'function';
  /** Name of the function that the model must call. */
  name: string;
}

/** Forces a call of an MCP tool. */
export interface ToolChoiceMcp {
  /** Marks the choice as an MCP tool. */
  type: 'mcp';
  /** Label of the MCP server, from the tool's `server_label`. */
  server_label: string;
  /** Name of the MCP tool. If null or omitted, the model chooses one of the server. */
  name?: string | null;
}

/** Whether the model must not, can or must call tools. */
export type ToolChoiceOptions = 'none' | 'auto' | 'required';

/** Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
export type ToolChoiceParam =
  | ToolChoiceOptions
  | (
      | ToolChoiceAllowed
      | ToolChoiceTypes
      | ToolChoiceFunction
      | ToolChoiceMcp
      | ToolChoiceCustom
      | SpecificProgrammaticToolCallingParam
      | ToolChoiceApplyPatch
      | ToolChoiceShell
    );

/** Forces a call of a built-in tool. */
export interface ToolChoiceTypes {
  /** Kind of the tool. The request must contain it in `tools`. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

/** A tool that was available to the model, as a response repeats it. `type` gives its kind. */
export type ToolResource =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchToolResource
  | MCPToolResource
  | CodeInterpreterTool
  | ProgrammaticToolCallingParam
  | ImageGenToolResource
  | LocalShellToolParam
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

/** A search for deferred tools. If `execution` is `client`, the caller answers it. */
export interface ResponseToolSearchCall {
  /**
   * Marks the item as a tool search call.
   * @default "tool_search_call"
   */
  type: 'tool_search_call';
  /** Id of the item. */
  id: string;
  /** Id of the call. Null if the server answers it. */
  call_id: string | null;
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution: ToolSearchExecutionType;
  /** Search arguments, usually an object that matches the tool's `parameters`. */
  arguments: unknown;
  /** Status of the call. `incomplete` means that the output of the model was truncated. */
  status: FunctionCallStatus;
  /** Id of the item's creator. */
  created_by?: string;
}

/** A tool search call of an earlier turn. */
export interface ToolSearchCallItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the call. Null if the server answered it. From 1 to 64 characters. */
  call_id?: string | null;
  /**
   * Marks the item as a tool search call.
   * @default "tool_search_call"
   */
  type: 'tool_search_call';
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution?: ToolSearchExecutionType;
  /** An object with arbitrary properties, such as a JSON Schema or matching arguments. */
  arguments: EmptyModelParam;
  /** Status of the item. Set by the server, optional in requests. */
  status?: FunctionCallItemStatus | null;
}

/** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
export type ToolSearchExecutionType = 'server' | 'client';

/** Tools found by a search. The model can call them from now on. */
export interface ResponseToolSearchOutputItem {
  /**
   * Marks the item as the output of a tool search.
   * @default "tool_search_output"
   */
  type: 'tool_search_output';
  /** Id of the item. */
  id: string;
  /** Id of the search call. Null if the server ran it. */
  call_id: string | null;
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution: ToolSearchExecutionType;
  /** Complete definitions of the found tools. */
  tools: Tool[];
  /** Status of the answer to a function call. */
  status: FunctionCallOutputStatusEnum;
  /** Id of the item's creator. */
  created_by?: string;
}

export declare namespace ResponseToolSearchOutputItem {
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Output of a tool search: either by the caller, or of an earlier turn. */
export interface ResponseToolSearchOutputItemParam {
  /** Id of the item, if it is stored on the server. */
  id?: string | null;
  /** Id of the search call. Null if the server ran it. From 1 to 64 characters. */
  call_id?: string | null;
  /**
   * Marks the item as the output of a tool search.
   * @default "tool_search_output"
   */
  type: 'tool_search_output';
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution?: ToolSearchExecutionType;
  /** Complete definitions of the found tools. */
  tools: Tool[];
  /** Status of the item. Set by the server, optional in requests. */
  status?: FunctionCallItemStatus | null;
}

export declare namespace ResponseToolSearchOutputItemParam {
  export type Mcp = schema.MCPTool;

  export type CodeInterpreter = schema.CodeInterpreterTool;

  export namespace CodeInterpreter {
    export type Auto = schema.AutoCodeInterpreterToolParam;
  }

  export type ProgrammaticToolCalling = schema.ProgrammaticToolCallingParam;

  export type ImageGeneration = schema.ImageGenTool;

  export namespace ImageGeneration {
    export type Svg = schema.ImageGenTool.Svg;

    export namespace Svg {
      export type Reasoning = schema.ImageGenTool.Svg.Reasoning;
    }

    export type InputImageMask = schema.ImageGenTool.InputImageMask;
  }

  export type LocalShell = schema.LocalShellToolParam;
}

/** Lets the model search for deferred tools, so that a large tool set need not be in the prompt. */
export interface ToolSearchTool {
  /**
   * Marks the tool as tool search.
   * @default "tool_search"
   */
  type: 'tool_search';
  /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
  execution?: ToolSearchExecutionType;
  /** What the search can find. The model reads it. Only for searches that the caller runs. */
  description?: string | null;
  /** Arguments of the search as a JSON Schema object. Only for searches that the caller runs. */
  parameters?: EmptyModelParam | null;
}

/** What the built-in tools used, beside `usage`. Tools that were not used have zeros. */
export interface ToolUsage {
  /** Usage of image generation. */
  image_gen: ToolUsage.ImageGen;
  /** Usage of web search. */
  web_search: ToolUsage.WebSearch;
}

export declare namespace ToolUsage {
  /** Usage of image generation. */
  export interface ImageGen {
    /** Input tokens of the image model. */
    input_tokens: number;
    /** Output tokens of the image model. */
    output_tokens: number;
    /** Sum of both. */
    total_tokens: number;
    /** Input tokens by kind of content. */
    input_tokens_details: schema.ToolUsage.ImageGen.InputTokensDetails;
    /** Output tokens by kind of content. */
    output_tokens_details?: schema.ToolUsage.ImageGen.OutputTokensDetails;
    /** Input tokens that were read from the cache. If absent, the number is unknown. */
    cached_tokens?: number;
    /** Cached tokens by kind of content. */
    cached_tokens_details?: schema.ToolUsage.ImageGen.CachedTokensDetails;
  }

  export namespace ImageGen {
    /** Input tokens by kind of content. */
    export interface InputTokensDetails {
      /** Tokens of input images. */
      image_tokens: number;
      /** Tokens of the prompt. */
      text_tokens: number;
    }

    /** Output tokens by kind of content. */
    export interface OutputTokensDetails {
      /** Tokens of the generated images. */
      image_tokens: number;
      /** Tokens of generated text. */
      text_tokens: number;
    }

    /** Cached tokens by kind of content. */
    export interface CachedTokensDetails {
      /** Cached tokens of input images. */
      cached_image_tokens: number;
      /** Cached tokens of the prompt. */
      cached_text_tokens: number;
    }
  }

  /** Usage of web search. */
  export interface WebSearch {
    /** Number of billed searches. */
    num_requests: number;
  }
}

/** Tools that the model can use. If omitted, none. */
export type ToolsArray = Tool[];

/** A candidate token for a position, and its log probability. */
export interface TopLogProb {
  /** Text of the token. */
  token: string;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** UTF-8 bytes of the token. */
  bytes: number[];
}

/** How to handle input that exceeds the context window: drop the oldest items (`auto`) or reject the request (`disabled`). Replaced by `context_management`. */
export type TruncationEnum = 'auto' | 'disabled';

/** How to shorten a long thread for the model. If omitted, `auto`. */
export interface TruncationObject {
  /** `auto` drops messages from the middle until the rest fits into `max_prompt_tokens` and the context window. `last_messages` keeps a fixed number of the latest messages. */
  type: 'auto' | 'last_messages';
  /** Number of messages to keep. Required with `last_messages`, otherwise ignored. */
  last_messages?: number | null;
}

/** Text input at the cursor. */
export interface TypeParam {
  /**
   * Marks the action as text input.
   * @default "type"
   */
  type: 'type';
  /** Text to type. */
  text: string;
}

/** Changes to an API key. Set at least one field. */
export interface UpdateProjectApiKeyBody {
  /** New scopes of the key, instead of the present ones. An empty list removes all restrictions of the key; `api.all.read` is read-only access. If omitted, the scopes stay unchanged. */
  scopes?: string[];
  /** New lifetime of the key, in seconds from this request. It must comply with the policies of organization and project. If omitted, the expiry time stays unchanged. */
  expires_in_seconds?: number;
}

/** Changes to a service account. Omitted fields keep their values. */
export interface UpdateProjectServiceAccountBody {
  /** New name of the account. */
  name?: string;
  /** New role of the account: `owner` for administration, `member` for use. */
  role?: 'member' | 'owner';
}

/** New attributes of a file. They replace all previous ones. */
export interface UpdateVectorStoreFileAttributesRequest {
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes: VectorStoreFileAttributes;
}

/** The fields to update. Omitted fields keep their values. */
export interface VectorStoreUpdateParams {
  /** New name of the store. Null removes it. */
  name?: string | null;
  /** New expiry policy. Null removes it, so the store never expires. */
  expires_after?: VectorStoreExpirationAfter | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

export declare namespace VectorStoreUpdateParams {
  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** A certificate to store. */
export interface CertificateCreateParams {
  /** Name of the certificate in lists. If omitted, it has none. */
  name?: string;
  /** The certificate in PEM format, from `BEGIN CERTIFICATE` to `END CERTIFICATE`. Never send the private key. */
  certificate: string;
}

/** Cites a web page as the source of a statement. Display it with the text. */
export interface UrlCitationBody {
  /**
   * Marks the annotation as a URL citation.
   * @default "url_citation"
   */
  type: 'url_citation';
  /** URL of the page. */
  url: string;
  /** Start of the citation in the text, in characters. */
  start_index: number;
  /** End of the citation in the text, in characters. Exclusive. */
  end_index: number;
  /** Title of the page, for display. */
  title: string;
}

/** Speech generation within one bucket. */
export interface UsageAudioSpeechesResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.audio_speeches.result';
  /** Number of characters converted to speech. */
  characters: number;
  /** Number of requests processed by models. */
  num_model_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
}

/** Transcription within one bucket. */
export interface UsageAudioTranscriptionsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.audio_transcriptions.result';
  /** Duration of the transcribed audio, in seconds. */
  seconds: number;
  /** Number of requests processed by models. */
  num_model_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
}

/** Code interpreter sessions within one bucket. */
export interface UsageCodeInterpreterSessionsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.code_interpreter_sessions.result';
  /** Number of sessions started. */
  num_sessions: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
}

/** Token usage within one bucket. Each optional count is part of `input_tokens` or `output_tokens`. */
export interface UsageCompletionsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.completions.result';
  /** All input tokens: text, audio and images, cached or not. */
  input_tokens: number;
  /** Part of `input_tokens` that was read from the prompt cache, at a lower price. */
  input_cached_tokens?: number;
  /** Part of `input_tokens` that was written to the prompt cache. */
  input_cache_write_tokens?: number;
  /** Part of `input_cache_write_tokens` with a lifetime of 30 minutes. */
  input_cache_write_30m_tokens?: number | null;
  /** Part of `input_cache_write_tokens` with a lifetime of 12 hours. */
  input_cache_write_12h_tokens?: number;
  /** Part of `input_tokens` that was neither read from nor written to the prompt cache. */
  input_uncached_tokens?: number;
  /** All output tokens: text, audio and images. */
  output_tokens: number;
  /** Text tokens in `input_uncached_tokens`. */
  input_text_tokens?: number;
  /** Text tokens in `output_tokens`. */
  output_text_tokens?: number;
  /** Text tokens in `input_cached_tokens`. */
  input_cached_text_tokens?: number;
  /** Audio tokens in `input_uncached_tokens`. */
  input_audio_tokens?: number;
  /** Audio tokens in `input_cached_tokens`. */
  input_cached_audio_tokens?: number;
  /** Audio tokens in `output_tokens`. */
  output_audio_tokens?: number;
  /** Image tokens in `input_uncached_tokens`. */
  input_image_tokens?: number;
  /** Image tokens in `input_cached_tokens`. */
  input_cached_image_tokens?: number;
  /** Image tokens in `output_tokens`. */
  output_image_tokens?: number;
  /** Number of requests processed by models. */
  num_model_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
  /** Whether the requests used the Batch API. Null unless grouped by `batch`. */
  batch?: boolean | null;
  /** Service tier of the requests. Null unless grouped by `service_tier`. */
  service_tier?: string | null;
  /** API that the requests used. `unlabeled` if it is not known. Null unless grouped by `api_source`. */
  api_source?: 'agents_api' | 'unlabeled' | (string & {}) | null;
}

/** A page of buckets, oldest first. */
export interface UsageDecisionsResponse {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: UsageDecisionsTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

/** Token usage of decisions within one bucket. Each optional count is part of `input_tokens` or `output_tokens`. */
export interface UsageDecisionsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.decisions.result';
  /** All input tokens: text, audio and images, cached or not. */
  input_tokens: number;
  /** Part of `input_tokens` that was read from the prompt cache, at a lower price. */
  input_cached_tokens?: number | null;
  /** Part of `input_tokens` that was written to the prompt cache. */
  input_cache_write_tokens?: number | null;
  /** Part of `input_cache_write_tokens` with a lifetime of 30 minutes. */
  input_cache_write_30m_tokens?: number | null;
  /** Part of `input_cache_write_tokens` with a lifetime of 12 hours. */
  input_cache_write_12h_tokens?: number | null;
  /** Part of `input_tokens` that was neither read from nor written to the prompt cache. */
  input_uncached_tokens?: number | null;
  /** All output tokens: text, audio and images. */
  output_tokens: number;
  /** Text tokens in `input_uncached_tokens`. */
  input_text_tokens?: number | null;
  /** Text tokens in `output_tokens`. */
  output_text_tokens?: number | null;
  /** Text tokens in `input_cached_tokens`. */
  input_cached_text_tokens?: number | null;
  /** Audio tokens in `input_uncached_tokens`. */
  input_audio_tokens?: number | null;
  /** Audio tokens in `input_cached_tokens`. */
  input_cached_audio_tokens?: number | null;
  /** Audio tokens in `output_tokens`. */
  output_audio_tokens?: number | null;
  /** Image tokens in `input_uncached_tokens`. */
  input_image_tokens?: number | null;
  /** Image tokens in `input_cached_tokens`. */
  input_cached_image_tokens?: number | null;
  /** Image tokens in `output_tokens`. */
  output_image_tokens?: number | null;
  /** Number of decisions. */
  num_model_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
  /** Whether the requests used the Batch API. Null unless grouped by `batch`. */
  batch?: boolean | null;
  /** Service tier of the requests. Null unless grouped by `service_tier`. */
  service_tier?: string | null;
  /** API that the requests used. `unlabeled` if it is not known. Null unless grouped by `api_source`. */
  api_source?: 'agents_api' | 'unlabeled' | (string & {}) | null;
}

/** Usage of decisions within a time range. */
export interface UsageDecisionsTimeBucket {
  /** Marks this object as a time bucket. */
  object: 'bucket';
  /** Start of the bucket, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the bucket, in Unix seconds. Exclusive; the next bucket starts here. */
  end_time: number;
  /** One result per combination of the `group_by` fields, or a single one without `group_by`. Empty if there was no usage. */
  results: UsageDecisionsResult[];
}

/** Embeddings usage within one bucket. */
export interface UsageEmbeddingsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.embeddings.result';
  /** Number of embedded tokens. */
  input_tokens: number;
  /** Number of requests processed by models. */
  num_model_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
}

/** File searches within one bucket. */
export interface UsageFileSearchCallsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.file_searches.result';
  /** Number of searches. */
  num_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Vector store of the searches. Null unless grouped by `vector_store_id`. */
  vector_store_id?: string | null;
}

/** Image generation and editing within one bucket. */
export interface UsageImagesResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.images.result';
  /** Number of images returned. */
  images: number;
  /** Number of requests processed by models. */
  num_model_requests: number;
  /** Source of the images: `image.generation`, `image.edit` or `image.variation`. Null unless grouped by `source`. */
  source?: string | null;
  /** Size of the images in pixels, such as `1024x1024`. Null unless grouped by `size`. */
  size?: string | null;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
}

/** Moderation usage within one bucket. */
export interface UsageModerationsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.moderations.result';
  /** Number of moderated tokens. */
  input_tokens: number;
  /** Number of requests processed by models. */
  num_model_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
}

/** A page of buckets, oldest first. */
export interface UsageResponse {
  /** Marks this object as a page. */
  object: 'page';
  /** The buckets of this page, consecutive and without gaps. */
  data: UsageTimeBucket[];
  /** Whether another page follows. */
  has_more: boolean;
  /** Cursor of the next page. Pass it as `page`. Null on the last page. */
  next_page: string | null;
}

/** Usage within a time range. */
export interface UsageTimeBucket {
  /** Marks this object as a time bucket. */
  object: 'bucket';
  /** Start of the bucket, in Unix seconds. Inclusive. */
  start_time: number;
  /** End of the bucket, in Unix seconds. Exclusive; the next bucket starts here. */
  end_time: number;
  /** One result per combination of the `group_by` fields, or a single one without `group_by`. Their kind depends on the operation. Empty if there was no usage. */
  results: (
    | UsageCompletionsResult
    | UsageEmbeddingsResult
    | UsageModerationsResult
    | UsageImagesResult
    | UsageAudioSpeechesResult
    | UsageAudioTranscriptionsResult
    | UsageVectorStoresResult
    | UsageCodeInterpreterSessionsResult
    | UsageFileSearchCallsResult
    | UsageWebSearchCallsResult
    | CostsResult
  )[];
}

/** Vector store storage within one bucket. */
export interface UsageVectorStoresResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.vector_stores.result';
  /** Storage used, in bytes. */
  usage_bytes: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
}

/** Web searches within one bucket. */
export interface UsageWebSearchCallsResult {
  /** Distinguishes this kind of result from others. */
  object: 'organization.usage.web_searches.result';
  /** Number of model requests with web searches. */
  num_model_requests: number;
  /** Number of searches. One model request can cause several. */
  num_requests: number;
  /** Project of the result. Null unless grouped by `project_id`. */
  project_id?: string | null;
  /** User of the result. Null unless grouped by `user_id`. */
  user_id?: string | null;
  /** Tracking id of the API key of the result. Null unless grouped by `api_key_id`. */
  api_key_id?: string | null;
  /** Model of the result. Null unless grouped by `model`. */
  model?: string | null;
  /** Search context size: `low`, `medium` or `high`. Null unless grouped by `context_level`. */
  context_level?: string | null;
  /** API that the requests used. `unlabeled` if it is not known. Null unless grouped by `api_source`. */
  api_source?: 'agents_api' | 'unlabeled' | (string & {}) | null;
}

/** The grader to check. */
export interface GraderValidateParams {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader: FineTuneGrader;
}

/** The grader as parsed by the server. */
export interface GraderValidateResponse {
  /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
  grader?: FineTuneGrader;
}

/** Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
export interface VectorStoreExpirationAfter {
  /** Event from which `days` counts. Every use of the store restarts the period. */
  anchor: 'last_active_at';
  /** Lifetime after the last use, in days. From 1 to 365. */
  days: number;
}

/** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
export type VectorStoreFileAttributes = {
  [key: string]: string | number | boolean;
} | null;

/** Files that were added to a vector store at once. */
export interface VectorStoreFileBatch {
  /** Stable id of the batch. Requests also need the id of the store. */
  id: string;
  /** Marks this object as a file batch. Both spellings are in use and mean the same. */
  object: 'vector_store.files_batch' | 'vector_store.file_batch';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Id of the store of the batch. */
  vector_store_id: string;
  /** Status of the batch. `completed` means that all files were processed, not that all succeeded: see `file_counts.failed`. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Number of files per state. */
  file_counts: VectorStoreFileBatch.FileCounts;
}

export declare namespace VectorStoreFileBatch {
  /** Number of files per state. */
  export interface FileCounts {
    /** Files that are still being processed. */
    in_progress: number;
    /** Files that are available for search. */
    completed: number;
    /** Files that could not be processed. For the reasons, list the files of the batch with `filter=failed`. */
    failed: number;
    /** Files that were not processed before the batch was cancelled. */
    cancelled: number;
    /** All files of the batch. */
    total: number;
  }
}

/** A part of the text. */
export interface FileContentResponse {
  /** Kind of content. So far always `text`. */
  type?: string;
  /** Content of the text part. */
  text?: string;
}

/** The extracted text of a file. */
export interface VectorStoreFileContentResponse {
  /** Marks this object as a page of file content. */
  object: 'vector_store.file_content.page';
  /** Parts of the text, in document order. */
  data: FileContentResponse[];
  /** Whether the file has more text than this page. */
  has_more: boolean;
  /** Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
  next_page: string | null;
}

/** A file in a vector store, with its processing status. */
export interface VectorStoreFile {
  /** Id of the uploaded file, the same in all stores. */
  id: string;
  /** Marks this object as a file in a vector store. */
  object: 'vector_store.file';
  /** Storage used by the file in this store, in bytes. 0 until it is processed; usually different from the file size. Absent in the list of a file batch. */
  usage_bytes?: number;
  /** Time when the file was added to the store, in Unix seconds. */
  created_at: number;
  /** Id of the store that contains the file. */
  vector_store_id: string;
  /** Processing status. The file is available for search once this is `completed`. */
  status: 'in_progress' | 'completed' | 'cancelled' | 'failed';
  /** Why processing failed. Null unless `status` is `failed`. */
  last_error: VectorStoreFile.LastError | null;
  /** How the text of the file was split into chunks. */
  chunking_strategy?: FileChunkingStrategy;
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes?: VectorStoreFileAttributes;
}

export declare namespace VectorStoreFile {
  /** Why processing failed. Null unless `status` is `failed`. */
  export interface LastError {
    /** Machine-readable reason: an unsupported format (`unsupported_file`), a damaged or empty document (`invalid_file`), or a server error (`server_error`). After a server error, try to add the file again. */
    code: 'server_error' | 'unsupported_file' | 'invalid_file' | (string & {});
    /** Error message in plain language. */
    message: string;
  }
}

/** A searchable collection of files. */
export interface VectorStore {
  /** Stable id, for paths and for the `vector_store_ids` of tools. */
  id: string;
  /** Marks this object as a vector store. */
  object: 'vector_store';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Display name of the store, null if there is none. */
  name: string | null;
  /** Purpose of the store, null if there is none. */
  description?: string | null;
  /** Storage used by chunks and embeddings, in bytes. It is the basis of billing. */
  usage_bytes: number;
  /** Number of files per state in the store. */
  file_counts: VectorStore.FileCounts;
  /** Status of the store: all files are processed (`completed`), some are still being processed (`in_progress`), or the expiry policy has removed the content (`expired`). */
  status: 'expired' | 'in_progress' | 'completed';
  /** Expiry policy. Absent or null if there is none. */
  expires_after?: VectorStoreExpirationAfter | null;
  /** Expiry time if the store is not used before, in Unix seconds. Absent or null without an expiry policy. */
  expires_at?: number | null;
  /** Time of the last use, in Unix seconds. Null if the store has never been used. */
  last_active_at: number | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
}

export declare namespace VectorStore {
  /** Number of files per state in the store. */
  export interface FileCounts {
    /** Files that are still being processed. They are not yet available for search. */
    in_progress: number;
    /** Files that are available for search. */
    completed: number;
    /** Files that could not be processed. Their `last_error` gives the reason. */
    failed: number;
    /** Files whose processing was cancelled. */
    cancelled: number;
    /** Sum of the other counts. */
    total: number;
  }

  export type ExpiresAfter = schema.VectorStoreExpirationAfter;
}

/** A query, its filters and its ranking options. */
export interface VectorStoreSearchParams {
  /** Search query in natural language. */
  query: string | string[];
  /**
   * Whether a model first rewrites the query for better results. `search_query` of the response contains the rewritten query.
   * @default false
   */
  rewrite_query?: boolean;
  /**
   * Maximum number of results to return. From 1 to 50.
   * @default 10
   */
  max_num_results?: number;
  /** Filter by file attributes. If omitted, all files of the store are searched. */
  filters?: ComparisonFilter | CompoundFilter;
  /** Ranking method and score threshold. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
}

export declare namespace VectorStoreSearchParams {
  /** Ranking method and score threshold. */
  export interface RankingOptions {
    /**
     * Ranking method: the latest ranker (`auto`), a pinned one (`default-2024-11-15`), or no reranking (`none`), which is faster.
     * @default "auto"
     */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';
    /**
     * Minimum score of a result.
     * @default 0
     */
    score_threshold?: number;
  }
}

/** A matching chunk of a file in the store. */
export interface VectorStoreSearchResultContentObject {
  /** Kind of content. So far always text. */
  type: 'text';
  /** Text of the chunk. */
  text: string;
}

/** A file with matching chunks. */
export interface VectorStoreSearchResponse {
  /** Id of the uploaded file. */
  file_id: string;
  /** File name, as it was uploaded. */
  filename: string;
  /** Relevance of the file, from 0 to 1. Only scores of the same search and ranker are comparable. */
  score: number;
  /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
  attributes: VectorStoreFileAttributes;
  /** Matching chunks of the file. */
  content: VectorStoreSearchResultContentObject[];
}

export declare namespace VectorStoreSearchResponse {
  export type Content = schema.VectorStoreSearchResultContentObject;
}

/** Results of a search, best match first. */
export interface VectorStoreSearchResultsPage {
  /** Marks this object as a page of search results. */
  object: 'vector_store.search_results.page';
  /** Effective queries, after any rewriting. */
  search_query: string[];
  /** The matching files. Empty if no result reaches the threshold. */
  data: VectorStoreSearchResponse[];
  /** Whether there are more results. */
  has_more: boolean;
  /** Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
  next_page: string | null;
}

/** Length of the answer. If null or omitted, `medium`. */
export type Verbosity = 'low' | 'medium' | 'high' | null;

/** Voice of the audio output: a built-in voice by name, or a custom voice by id. */
export type VoiceIdsOrCustomVoice = VoiceIdsShared | CustomVoice;

/** Name of a built-in voice. Servers may add voices. */
export type VoiceIdsShared =
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

/** A pause of one or two seconds, to let the screen change. */
export interface WaitParam {
  /**
   * Marks the action as a wait.
   * @default "wait"
   */
  type: 'wait';
}

/** A text search within an opened page. */
export interface WebSearchActionFind {
  /** Marks the action as a find-in-page search. */
  type: 'find_in_page';
  /** URL of the page. */
  url: string;
  /** Text or pattern to find. */
  pattern: string;
}

/** A page opened from the search results. */
export interface WebSearchActionOpenPage {
  /** Marks the action as opening a page. */
  type: 'open_page';
  /** URL of the page. */
  url?: string | null;
}

/** Queries to the search engine. */
export interface WebSearchActionSearch {
  /** Marks the action as a search. */
  type: 'search';
  /**
   * The first query. Replaced by `queries`.
   * @deprecated
   */
  query?: string;
  /** All queries of this step. */
  queries?: string[];
  /** All sources that were considered, cited or not. Sent if `include` contains `web_search_call.action.sources`. */
  sources?: WebSearchSource[];
}

/** Approximate location of the user, for local results on topics such as weather, shops or news. */
export interface WebSearchApproximateLocation {
  /**
   * Marks the location as approximate, the only kind so far.
   * @default "approximate"
   */
  type?: 'approximate';
  /** Two-letter ISO 3166-1 code of the country. */
  country?: string | null;
  /** Name of the state or region, as free text. */
  region?: string | null;
  /** Name of the city, as free text. */
  city?: string | null;
  /** IANA name of the time zone, such as `Europe/Lisbon`. */
  timezone?: string | null;
}

/** Amount of search result text in the context. More context takes longer and costs more. */
export type WebSearchContextSize = 'low' | 'medium' | 'high';

/** A location, with as much detail as the caller wants to give. */
export interface WebSearchLocation {
  /** Two-letter ISO 3166 country code, such as `DE`. */
  country?: string;
  /** Name of the state or region, as free text. */
  region?: string;
  /** Name of the city, as free text. */
  city?: string;
  /** IANA time zone, such as `Europe/Berlin`. */
  timezone?: string;
}

/** Earlier version of web search. Use `web_search` in new code. */
export interface WebSearchPreviewTool {
  /**
   * Marks the tool as the preview version of web search. The dated name pins one version.
   * @default "web_search_preview"
   */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Approximate location of the user. If null or omitted, results are not localized. */
  user_location?: ApproximateLocation | null;
  /** Amount of search result text in the context. If omitted, `medium`. */
  search_context_size?: SearchContextSize;
  /** Content types to search for. If omitted, text only. */
  search_content_types?: SearchContentType[];
}

export declare namespace WebSearchPreviewTool {
  export type UserLocation = schema.ApproximateLocation;
}

/** A source that a web search considered. `type` gives its kind. */
export type WebSearchSource = WebSearchSourceUrl | WebSearchSourceApi;

/** A data service of the search, for example for the weather. */
export interface WebSearchSourceApi {
  /** Marks the source as a data service. */
  type: 'api';
  /** Name of the service. */
  name: string;
}

/** A page. */
export interface WebSearchSourceUrl {
  /** Marks the source as a URL. */
  type: 'url';
  /** URL of the page. */
  url: string;
}

/** Lets the model search the web and cite its sources. */
export interface WebSearchTool {
  /**
   * Marks the tool as web search. The dated name pins one version.
   * @default "web_search"
   */
  type: 'web_search' | 'web_search_2025_08_26';
  /**
   * Whether to fetch live pages. If false, only the search index is used.
   * @default true
   */
  external_web_access?: boolean;
  /** Restrictions on the searched sites. If null or omitted, no restrictions. */
  filters?: WebSearchTool.Filters | null;
  /** Approximate location of the user, for local results on topics such as weather, shops or news. */
  user_location?: WebSearchApproximateLocation | null;
  /**
   * Amount of search result text in the context. More context costs more and can improve the answer.
   * @default "medium"
   */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace WebSearchTool {
  /** Restrictions on the searched sites. If null or omitted, no restrictions. */
  export interface Filters {
    /** Domains to search, their subdomains included, such as `who.int`. Without a scheme. */
    allowed_domains?: string[] | null;
  }

  export type UserLocation = schema.WebSearchApproximateLocation;
}

/** One step of a web search, run by the server. */
export interface ResponseFunctionWebSearch extends PartialWebSearchToolCall {}

export declare namespace ResponseFunctionWebSearch {
  export type Search = schema.WebSearchActionSearch;

  export namespace Search {
    export type URL = schema.WebSearchSourceUrl;

    export type API = schema.WebSearchSourceApi;
  }

  export type OpenPage = schema.WebSearchActionOpenPage;

  export type FindInPage = schema.WebSearchActionFind;
}

/** The web search tool, as a response repeats it. */
export interface WebSearchToolResource extends WebSearchTool {
  /** Kinds of content that the search looked for, such as `text`. */
  search_content_types?: string[];
  /** Amount of text that the search could return, such as `default`. */
  return_token_budget?: string;
}

/** New metadata for a stored completion. */
export interface ChatCompletionUpdateParams {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: Metadata;
}

/** Changes to an evaluation. Omitted fields keep their values. */
export interface EvalUpdateParams {
  /** New name of the evaluation. */
  name?: string;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: Metadata;
}

/** Confirms the deletion of an evaluation. */
export interface EvalDeleteResponse {
  /** Marks the kind of object that was deleted. */
  object: 'eval.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
  /** Id of the deleted run. */
  eval_id: string;
}

/** Confirms the deletion of a run. */
export interface RunDeleteResponse {
  /** Marks the kind of object that was deleted. */
  object?: 'eval.run.deleted';
  /** True if the object was deleted. */
  deleted?: boolean;
  /** Id of the deleted run. */
  run_id?: string;
}
