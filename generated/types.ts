// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type * as AdminOrganizationAuditLogsAPI from './client/resources/admin/organization/audit-logs.ts';
import type * as AdminOrganizationCertificatesAPI from './client/resources/admin/organization/certificates.ts';
import type * as AdminOrganizationProjectsAPI from './client/resources/admin/organization/projects.ts';
import type * as AdminOrganizationProjectsAPIKeysAPI from './client/resources/admin/organization/projects/api-keys.ts';
import type * as AdminOrganizationProjectsCertificatesAPI from './client/resources/admin/organization/projects/certificates.ts';
import type * as AdminOrganizationProjectsModelPermissionsAPI from './client/resources/admin/organization/projects/model-permissions.ts';
import type * as AdminOrganizationProjectsRateLimitsAPI from './client/resources/admin/organization/projects/rate-limits.ts';
import type * as AdminOrganizationProjectsServiceAccountsAPI from './client/resources/admin/organization/projects/service-accounts.ts';
import type * as AdminOrganizationProjectsServiceAccountsAPIKeysAPI from './client/resources/admin/organization/projects/service-accounts/api-keys.ts';
import type * as AdminOrganizationProjectsUsersAPI from './client/resources/admin/organization/projects/users.ts';
import type * as AdminOrganizationUsageAPI from './client/resources/admin/organization/usage.ts';
import type * as BetaAssistantsAPI from './client/resources/beta/assistants.ts';
import type * as BetaThreadsAPI from './client/resources/beta/threads.ts';
import type * as BetaThreadsMessagesAPI from './client/resources/beta/threads/messages.ts';
import type * as BetaThreadsRunsAPI from './client/resources/beta/threads/runs.ts';
import type * as BetaThreadsRunsStepsAPI from './client/resources/beta/threads/runs/steps.ts';
import type * as ChatCompletionsAPI from './client/resources/chat/completions.ts';
import type * as CompletionsAPI from './client/resources/completions.ts';
import type * as EmbeddingsAPI from './client/resources/embeddings.ts';
import type * as EvalsAPI from './client/resources/evals.ts';
import type * as EvalsRunsAPI from './client/resources/evals/runs.ts';
import type * as FilesAPI from './client/resources/files.ts';
import type * as FineTuningAlphaGradersAPI from './client/resources/fine-tuning/alpha/graders.ts';
import type * as FineTuningCheckpointsPermissionsAPI from './client/resources/fine-tuning/checkpoints/permissions.ts';
import type * as FineTuningJobsAPI from './client/resources/fine-tuning/jobs.ts';
import type * as FineTuningJobsCheckpointsAPI from './client/resources/fine-tuning/jobs/checkpoints.ts';
import type * as FineTuningMethodsAPI from './client/resources/fine-tuning/methods.ts';
import type * as GradersGraderModelsAPI from './client/resources/graders/grader-models.ts';
import type * as ModelsAPI from './client/resources/models.ts';
import type * as ModerationsAPI from './client/resources/moderations.ts';
import type * as ResponsesAPI from './client/resources/responses.ts';
import type * as ResponsesInputTokensAPI from './client/resources/responses/input-tokens.ts';
import type * as SharedAPI from './client/resources/shared.ts';
import type * as VectorStoresAPI from './client/resources/vector-stores.ts';
import type * as VectorStoresFileBatchesAPI from './client/resources/vector-stores/file-batches.ts';
import type * as VectorStoresFilesAPI from './client/resources/vector-stores/files.ts';
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
    post?: never;
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
    ApplyPatchToolCall: ResponsesAPI.ResponseApplyPatchToolCall;
    /** A patch call of an earlier turn. */
    ApplyPatchToolCallItemParam: ApplyPatchToolCallItemParam;
    /** Result of a patch call. */
    ApplyPatchToolCallOutput: ResponsesAPI.ResponseApplyPatchToolCallOutput;
    /** Reports the result of a patch call. */
    ApplyPatchToolCallOutputItemParam: ApplyPatchToolCallOutputItemParam;
    /** Lets the model propose file changes as diffs. The caller applies them. */
    ApplyPatchToolParam: ResponsesAPI.ApplyPatchTool;
    /** Changes parts of an existing file. */
    ApplyPatchUpdateFileOperation: ApplyPatchUpdateFileOperation;
    /** File update, as proposed by the model. */
    ApplyPatchUpdateFileOperationParam: ApplyPatchUpdateFileOperationParam;
    /** Approximate location of the user. Search results take it into account. */
    ApproximateLocation: ApproximateLocation;
    /** A model with instructions and tools that can be run on threads. Replaced by Responses. */
    AssistantObject: BetaAssistantsAPI.Assistant;
    /** One event of a run stream. `event` is the event name, `data` the parsed JSON of the data lines. The stream covers the run up to a final status or `requires_action`, and ends with `done`. */
    AssistantStreamEvent: BetaAssistantsAPI.AssistantStreamEvent;
    /** Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
    AssistantSupportedModels: AssistantSupportedModels;
    /** A tool of the assistant. `type` gives its kind. */
    AssistantTool: BetaAssistantsAPI.AssistantTool;
    /** Resources of each tool. Entries of tools that are not enabled are ignored. */
    AssistantToolResources: AssistantToolResources;
    /** Lets the model write Python and run it in a sandbox, with the files of `tool_resources.code_interpreter`. */
    AssistantToolsCode: BetaAssistantsAPI.CodeInterpreterTool;
    /** Lets the model search the vector stores of the assistant and the thread. */
    AssistantToolsFileSearch: BetaAssistantsAPI.FileSearchTool;
    /** Makes an attached file available to file search. */
    AssistantToolsFileSearchTypeOnly: AssistantToolsFileSearchTypeOnly;
    /** A function of the caller. When the model calls it, the run pauses until the output is submitted. */
    AssistantToolsFunction: BetaAssistantsAPI.FunctionTool;
    /** Format of the answer. `auto` means text. The objects select plain text, any JSON, or JSON that follows a schema. */
    AssistantsApiResponseFormatOption: BetaThreadsAPI.AssistantResponseFormatOption;
    /** Whether the model calls tools. `none` disables them, `auto` lets the model decide, `required` forces at least one call before the answer, and an object forces a call of that tool. If omitted, `auto` with tools and `none` without. */
    AssistantsApiToolChoiceOption: BetaThreadsAPI.AssistantToolChoiceOption;
    /** A tool that the model must call. */
    AssistantsNamedToolChoice: BetaThreadsAPI.AssistantToolChoice;
    /** The function to call. Required if `type` is `function`. */
    AssistantsNamedToolChoiceFunction: BetaThreadsAPI.AssistantToolChoiceFunction;
    /** One event in the organization. In addition to the common fields, an entry has a field named after its `type` with the details: an entry of type `api_key.created` has the property `api_key.created`. Types without known details have no such field. */
    AuditLog: AdminOrganizationAuditLogsAPI.AuditLogListResponse;
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
    /** Type of the event, as object and action with a dot between them. Names that start with `tenant.`, `role.bound_to_resource` and `role.unbound_from_resource` are tenant events. A tenant contains one or more organizations. */
    AuditLogEventType: AuditLogEventType;
    /** A time range. A bound that is left out does not apply. */
    AuditLogTimeRange: AuditLogTimeRange;
    /** Lets the server choose. At present it uses chunks of 800 tokens with an overlap of 400. */
    AutoChunkingStrategyRequestParam: VectorStoresAPI.AutoFileChunkingStrategyParam;
    /** Reuses the container of the previous turn, or creates one. */
    AutoCodeInterpreterToolParam: AutoCodeInterpreterToolParam;
    /** Who can call a tool: the model itself (`direct`) or a program written by the model (`programmatic`). */
    CallableToolAllowedCaller: CallableToolAllowedCaller;
    /** Metadata of an uploaded certificate. */
    Certificate: AdminOrganizationCertificatesAPI.Certificate;
    /** Restricts the choice to a subset of the tools. The full tool list can stay unchanged between turns, and therefore cached. */
    ChatCompletionAllowedTools: ChatCompletionsAPI.ChatCompletionAllowedTools;
    /** Restricts the model to a subset of the tools. */
    ChatCompletionAllowedToolsChoice: ChatCompletionsAPI.ChatCompletionAllowedToolChoice;
    /** Audio of the answer. */
    ChatCompletionAudio: ChatCompletionsAPI.ChatCompletionAudio;
    /** Voice and format of audio output. */
    ChatCompletionAudioParam: ChatCompletionsAPI.ChatCompletionAudioParam;
    /** Input constrained by a grammar of the caller. */
    ChatCompletionCustomToolGrammarFormat: ChatCompletionCustomToolGrammarFormat;
    /** Unconstrained text input, the default. */
    ChatCompletionCustomToolTextFormat: ChatCompletionCustomToolTextFormat;
    /** Confirms the deletion of a stored completion. */
    ChatCompletionDeleted: ChatCompletionsAPI.ChatCompletionDeleted;
    /** Forces a call of one function of `functions`. */
    ChatCompletionFunctionCallOption: ChatCompletionsAPI.ChatCompletionFunctionCallOption;
    /** A function that the model can call. Replaced by tools of type `function`. */
    ChatCompletionFunctions: ChatCompletionFunctions;
    /** A page of stored completions. */
    ChatCompletionList: ChatCompletionList;
    /** Log probabilities of the tokens of a choice. Only present with `logprobs: true`. */
    ChatCompletionLogprobs: ChatCompletionLogprobs;
    /** A request by the model to call a custom tool. */
    ChatCompletionMessageCustomToolCall: ChatCompletionsAPI.ChatCompletionMessageCustomToolCall;
    /** A page of the request messages of a stored completion. */
    ChatCompletionMessageList: ChatCompletionMessageList;
    /** A call of a function. */
    ChatCompletionMessageToolCall: ChatCompletionsAPI.ChatCompletionMessageFunctionToolCall;
    /** Delta of a tool call. The first delta of a call contains its id, type and name; later ones extend its arguments or input. */
    ChatCompletionMessageToolCallChunk: ChatCompletionMessageToolCallChunk;
    /** A tool call of the model. */
    ChatCompletionMessageToolCallUnion: ChatCompletionsAPI.ChatCompletionMessageToolCall;
    /** The tool calls of the model. Answer each with a tool message in the next turn. */
    ChatCompletionMessageToolCalls: ChatCompletionMessageToolCalls;
    /** Output modality: text or audio. */
    ChatCompletionModality: ChatCompletionsAPI.ChatCompletionModality;
    /** Moderation results of a request and its answer. */
    ChatCompletionModeration: ChatCompletionModeration;
    /** Moderation failed. The completion itself is not affected. */
    ChatCompletionModerationError: ChatCompletionModerationError;
    /** Results of the moderation model. */
    ChatCompletionModerationResults: ChatCompletionModerationResults;
    /** Forces a call of one function. */
    ChatCompletionNamedToolChoice: ChatCompletionsAPI.ChatCompletionNamedToolChoice;
    /** Forces a call of one custom tool. */
    ChatCompletionNamedToolChoiceCustom: ChatCompletionsAPI.ChatCompletionNamedToolChoiceCustom;
    /** An earlier answer of the model, either as returned by the API or as edited by the caller. */
    ChatCompletionRequestAssistantMessage: ChatCompletionsAPI.ChatCompletionAssistantMessageParam;
    /** A part of an earlier assistant message. */
    ChatCompletionRequestAssistantMessageContentPart: ChatCompletionRequestAssistantMessageContentPart;
    /** Instructions from the application developer. They take precedence over user messages, and replace system messages for o1 and later models. */
    ChatCompletionRequestDeveloperMessage: ChatCompletionsAPI.ChatCompletionDeveloperMessageParam;
    /** Result of a function call. Replaced by tool messages. */
    ChatCompletionRequestFunctionMessage: ChatCompletionsAPI.ChatCompletionFunctionMessageParam;
    /** One message of a conversation. */
    ChatCompletionRequestMessage: ChatCompletionsAPI.ChatCompletionMessageParam;
    /** Audio input for the model. */
    ChatCompletionRequestMessageContentPartAudio: ChatCompletionsAPI.ChatCompletionContentPartInputAudio;
    /** A document for the model. */
    ChatCompletionRequestMessageContentPartFile: ChatCompletionRequestMessageContentPartFile;
    /** An image for the model. */
    ChatCompletionRequestMessageContentPartImage: ChatCompletionsAPI.ChatCompletionContentPartImage;
    /** A refusal in an earlier answer of the model. */
    ChatCompletionRequestMessageContentPartRefusal: ChatCompletionsAPI.ChatCompletionContentPartRefusal;
    /** Written text as part of a message. */
    ChatCompletionRequestMessageContentPartText: ChatCompletionsAPI.ChatCompletionContentPartText;
    /** Instructions to the model. For o1 and later models, use developer messages instead. */
    ChatCompletionRequestSystemMessage: ChatCompletionsAPI.ChatCompletionSystemMessageParam;
    /** The result of a tool call. */
    ChatCompletionRequestToolMessage: ChatCompletionsAPI.ChatCompletionToolMessageParam;
    /** A message of an end user. */
    ChatCompletionRequestUserMessage: ChatCompletionsAPI.ChatCompletionUserMessageParam;
    /** A content part of a user message. Not every model supports every kind. */
    ChatCompletionRequestUserMessageContentPart: ChatCompletionsAPI.ChatCompletionContentPart;
    /** The generated message. */
    ChatCompletionResponseMessage: ChatCompletionsAPI.ChatCompletionMessage;
    /** A request message of a stored completion. */
    ChatCompletionStoreMessage: ChatCompletionsAPI.ChatCompletionStoreMessage;
    /** Data of one event: a chunk of the completion, or the error that ends the stream. */
    ChatCompletionStreamEvent: ChatCompletionStreamEvent;
    /** Options for streamed output. Only allowed with `stream: true`. */
    ChatCompletionStreamOptions: ChatCompletionsAPI.ChatCompletionStreamOptions | null;
    /** Changes of the message in one chunk. Append texts; all other fields are sent once. */
    ChatCompletionStreamResponseDelta: ChatCompletionStreamResponseDelta;
    /** A token and its log probability. */
    ChatCompletionTokenLogprob: ChatCompletionsAPI.ChatCompletionTokenLogprob;
    /** A function that the model can call. */
    ChatCompletionTool: ChatCompletionsAPI.ChatCompletionFunctionTool;
    /** Which tools the model calls. `none` disables tools, `auto` lets the model decide, `required` forces at least one call. An object selects one tool or the allowed tools. If omitted, `auto` with tools and `none` without. */
    ChatCompletionToolChoiceOption: ChatCompletionsAPI.ChatCompletionToolChoiceOption;
    /** A tool that the model can call. */
    ChatCompletionToolUnion: ChatCompletionsAPI.ChatCompletionTool;
    /** Web source of a part of the text. */
    ChatCompletionUrlCitation: ChatCompletionUrlCitation;
    /** How the text of a file is split into chunks, the units of search. If omitted, `auto`. To change it later, add the file again. */
    ChunkingStrategyRequestParam: VectorStoresAPI.FileChunkingStrategyParam;
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
    CodeInterpreterToolCall: ResponsesAPI.ResponseCodeInterpreterToolCall;
    /** A compacted conversation. Its items are the entire input of the next turn. */
    CompactResource: ResponsesAPI.CompactedResponse;
    /** The conversation to compact. */
    CompactResponseMethodPublicBody: ResponsesAPI.ResponseCompactParams;
    /** A compacted conversation. It replaces the items before it. */
    CompactionBody: ResponsesAPI.ResponseCompactionItem;
    /** A compacted conversation of an earlier turn, sent back in place of the items it replaces. */
    CompactionSummaryItemParam: ResponsesAPI.ResponseCompactionItemParam;
    /** Triggers compaction at this point. It must be the last input item. */
    CompactionTriggerItemParam: CompactionTriggerItemParam;
    /** Compares one file attribute with a value. */
    ComparisonFilter: SharedAPI.ComparisonFilter;
    /** One generated text. */
    CompletionChoice: CompletionsAPI.CompletionChoice;
    /** Log probabilities of the tokens. All arrays are parallel, with one entry per token. */
    CompletionLogprobs: CompletionLogprobs;
    /** Data of one event: a chunk of the completions, or the error that ends the stream. */
    CompletionStreamEvent: CompletionStreamEvent;
    /** Token usage of one request. */
    CompletionUsage: CompletionsAPI.CompletionUsage;
    /** Combines several filters. Filters nest to any depth. */
    CompoundFilter: SharedAPI.CompoundFilter;
    /** One action on the computer. Coordinates are pixels from the top left corner of the screen. */
    ComputerAction: ResponsesAPI.ComputerAction;
    /** Actions to perform in order before the next screenshot. Sent by the `computer` tool; its preview version sends a single `action`. */
    ComputerActionList: ResponsesAPI.ComputerActionList;
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
    ComputerScreenshotImage: ResponsesAPI.ResponseComputerToolCallOutputScreenshot;
    /** Lets the model operate a computer. It requests clicks and key presses; the caller performs them and returns screenshots. */
    ComputerTool: ResponsesAPI.ComputerTool;
    /** Actions for the caller to perform on the computer. Answer with a screenshot in a `computer_call_output` item. */
    ComputerToolCall: ResponsesAPI.ResponseComputerToolCall;
    /** Screenshot that answers a computer call. */
    ComputerToolCallOutput: ComputerToolCallOutput;
    /** A stored output of a computer call. */
    ComputerToolCallOutputResource: ResponsesAPI.ResponseComputerToolCallOutputItem;
    /** Earlier version of the computer tool, supported only by the `computer-use-preview` models. */
    ComputerUsePreviewTool: ResponsesAPI.ComputerUsePreviewTool;
    /** A container that the server creates for this request. */
    ContainerAutoParam: ResponsesAPI.ContainerAuto;
    /** Cites a file that code has created in a container, such as a chart. */
    ContainerFileCitationBody: ContainerFileCitationBody;
    /** Memory limit of a container in gigabytes. Larger containers cost more. */
    ContainerMemoryLimit: ContainerMemoryLimit;
    /** Allows network access to the listed domains only. */
    ContainerNetworkPolicyAllowlistParam: ResponsesAPI.ContainerNetworkPolicyAllowlist;
    /** Disables network access. */
    ContainerNetworkPolicyDisabledParam: ResponsesAPI.ContainerNetworkPolicyDisabled;
    /** A secret for one allowed domain. */
    ContainerNetworkPolicyDomainSecretParam: ResponsesAPI.ContainerNetworkPolicyDomainSecret;
    /** An existing container. */
    ContainerReferenceParam: ResponsesAPI.ContainerReference;
    /** A container on the server. */
    ContainerReferenceResource: ResponsesAPI.ResponseContainerReference;
    /** How the server handles long conversations. */
    ContextManagementParam: ContextManagementParam;
    /** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
    ConversationParam: ConversationParam;
    /** A point on the screen. */
    CoordParam: CoordParam;
    /** Unit of a line item. `1000_tokens` counts thousands of tokens, `gibibyte_hours` one GiB stored for one hour. */
    CostQuantityUnit: AdminOrganizationUsageAPI.CostQuantityUnit;
    /** Costs within one bucket. */
    CostsResult: CostsResult;
    /** A new assistant. Only the model is required; runs can override the rest. */
    CreateAssistantRequest: BetaAssistantsAPI.AssistantCreateParams;
    /** Resources of each tool. Vector stores can be existing ones or created with this request. */
    CreateAssistantToolResources: CreateAssistantToolResources;
    /** A conversation and the parameters of its continuation. */
    CreateChatCompletionRequest: ChatCompletionsAPI.ChatCompletionCreateParamsBase;
    /** The answer of a model to a conversation, with its token usage. */
    CreateChatCompletionResponse: ChatCompletionsAPI.ChatCompletion;
    /** One chunk of a streamed completion. */
    CreateChatCompletionStreamResponse: ChatCompletionsAPI.ChatCompletionChunk;
    /** The prompt, the model and its sampling parameters. */
    CreateCompletionRequest: CompletionsAPI.CompletionCreateParamsBase;
    /** The completions of one request. */
    CreateCompletionResponse: CompletionsAPI.Completion;
    /** One chunk of streamed completions. It has the same `object` as a complete response. */
    CreateCompletionStreamResponse: CreateCompletionStreamResponse;
    /** The texts to embed and the output options. */
    CreateEmbeddingRequest: EmbeddingsAPI.EmbeddingCreateParams;
    /** The vectors, one per text. */
    CreateEmbeddingResponse: CreateEmbeddingResponse;
    /** Rows for a model with the Chat Completions API, or stored completions. */
    CreateEvalCompletionsRunDataSource: EvalsRunsAPI.CreateEvalCompletionsRunDataSource;
    /** Custom data, provided by each run. */
    CreateEvalCustomDataSourceConfig: CreateEvalCustomDataSourceConfig;
    /** A message template with placeholders for the data. */
    CreateEvalItem: CreateEvalItem;
    /** Rows that are graded as they are, without a model. */
    CreateEvalJsonlRunDataSource: EvalsRunsAPI.CreateEvalJSONLRunDataSource;
    /** Uses a model to assign a label to each item. */
    CreateEvalLabelModelGrader: CreateEvalLabelModelGrader;
    /** Stored data, such as responses. */
    CreateEvalLogsDataSourceConfig: CreateEvalLogsDataSourceConfig;
    /** A new evaluation. */
    CreateEvalRequest: EvalsAPI.EvalCreateParams;
    /** Rows for a model with the Responses API, or stored responses. */
    CreateEvalResponsesRunDataSource: CreateEvalResponsesRunDataSource;
    /** A new run. */
    CreateEvalRunRequest: EvalsRunsAPI.RunCreateParams;
    /** Stored chat completions. Replaced by `logs`. */
    CreateEvalStoredCompletionsDataSourceConfig: CreateEvalStoredCompletionsDataSourceConfig;
    /** A document to upload. */
    CreateFileRequest: FilesAPI.FileCreateParams;
    /** The projects to give access to. */
    CreateFineTuningCheckpointPermissionRequest: FineTuningCheckpointsPermissionsAPI.PermissionCreateParams;
    /** A model to train, the training data and the method. */
    CreateFineTuningJobRequest: FineTuningJobsAPI.JobCreateParams;
    /** A message to add to a thread. */
    CreateMessageRequest: BetaThreadsMessagesAPI.MessageCreateParams;
    /** Parameters common to all model requests. */
    CreateModelResponseProperties: CreateModelResponseProperties;
    /** The content to classify, and the model. */
    CreateModerationRequest: ModerationsAPI.ModerationCreateParams;
    /** Results of a moderation model. */
    CreateModerationResponse: ModerationsAPI.ModerationCreateResponse;
    /** Settings of the new API key. The body is optional. */
    CreateProjectServiceAccountApiKeyBody: CreateProjectServiceAccountApiKeyBody;
    /** The input, the model and its parameters. */
    CreateResponse: ResponsesAPI.ResponseCreateParamsBase;
    /** The assistant and settings that apply to this run only. */
    CreateRunRequest: CreateRunRequest;
    /** The assistant, a new thread, and settings that apply to this run only. */
    CreateThreadAndRunRequest: BetaThreadsAPI.ThreadCreateAndRunParamsBase;
    /** A new thread, empty unless messages are given. */
    CreateThreadRequest: BetaThreadsAPI.ThreadCreateParams;
    /** Files to add to a vector store at once. Set either `file_ids` or `files`. */
    CreateVectorStoreFileBatchRequest: VectorStoresFileBatchesAPI.FileBatchCreateParams;
    /** A file to add to a vector store, and its settings. */
    CreateVectorStoreFileRequest: VectorStoresFilesAPI.FileCreateParams;
    /** Name, files and expiry policy of the new store. All fields are optional. */
    CreateVectorStoreRequest: VectorStoresAPI.VectorStoreCreateParams;
    /** Text that conforms to a grammar. */
    CustomGrammarFormatParam: CustomGrammarFormatParam;
    /** Free text. */
    CustomTextFormatParam: CustomTextFormatParam;
    /** A call of a custom tool of the caller. Answer with a `custom_tool_call_output` item with the same `call_id`. */
    CustomToolCall: ResponsesAPI.ResponseCustomToolCall;
    /** Answers a custom tool call with the result. */
    CustomToolCallOutput: ResponsesAPI.ResponseCustomToolCallOutput;
    /** A stored output of a custom tool call. */
    CustomToolCallOutputResource: ResponsesAPI.ResponseCustomToolCallOutputItem;
    /** A stored call of a custom tool. */
    CustomToolCallResource: ResponsesAPI.ResponseCustomToolCallItem;
    /** A tool with text input instead of JSON, such as code or a query. */
    CustomToolChatCompletions: ChatCompletionsAPI.ChatCompletionCustomTool;
    /** A tool of the caller that takes free text instead of JSON arguments. */
    CustomToolParam: ResponsesAPI.CustomTool;
    /** A custom voice, created from samples of the caller. */
    CustomVoice: CustomVoice;
    /** Confirms the deletion of an assistant. */
    DeleteAssistantResponse: BetaAssistantsAPI.AssistantDeleted;
    /** Confirms the deletion of a certificate. */
    DeleteCertificateResponse: AdminOrganizationCertificatesAPI.CertificateDeleteResponse;
    /** Confirms the deletion of a file. */
    DeleteFileResponse: FilesAPI.FileDeleted;
    /** Confirms the deletion of a permission. */
    DeleteFineTuningCheckpointPermissionResponse: FineTuningCheckpointsPermissionsAPI.PermissionDeleteResponse;
    /** Confirms the deletion of a message. */
    DeleteMessageResponse: BetaThreadsMessagesAPI.MessageDeleted;
    /** Confirms the deletion of a fine-tuned model. */
    DeleteModelResponse: ModelsAPI.ModelDeleted;
    /** Confirms the deletion of a thread. */
    DeleteThreadResponse: BetaThreadsAPI.ThreadDeleted;
    /** Confirms the removal of a file from a vector store. */
    DeleteVectorStoreFileResponse: VectorStoresFilesAPI.VectorStoreFileDeleted;
    /** Confirms the deletion of a vector store. */
    DeleteVectorStoreResponse: VectorStoresAPI.VectorStoreDeleted;
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
    EasyInputMessage: ResponsesAPI.EasyInputMessage;
    /** The vector of one text. */
    Embedding: Embedding;
    /** Id of the embedding model. Vectors of different models cannot be compared. The vendor's third generation is better than `text-embedding-ada-002` and supports shorter vectors. */
    EmbeddingModel: EmbeddingsAPI.EmbeddingModel;
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
    EvalApiError: EvalsRunsAPI.EvalAPIError;
    /** A prompt with placeholders for the fields of each row. */
    EvalCompletionsInputTemplate: EvalCompletionsInputTemplate;
    /** Custom data, provided by each run. */
    EvalCustomDataSourceConfig: EvalsAPI.EvalCustomDataSourceConfig;
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
    EvalItemContentArray: GradersGraderModelsAPI.GraderInputs;
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
    EvalStoredCompletionsDataSourceConfig: EvalsAPI.EvalStoredCompletionsDataSourceConfig;
    /** Stored chat completions that match all filters. */
    EvalStoredCompletionsSource: EvalStoredCompletionsSource;
    /** A message template with placeholders for the fields of each row, such as `{{item.question}}`. */
    EvalTemplateMessage: EvalTemplateMessage;
    /** How the text of the file was split into chunks. */
    FileChunkingStrategy: VectorStoresAPI.FileChunkingStrategy;
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
    FilePurpose: FilesAPI.FilePurpose;
    /** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
    FileSearchRanker: FileSearchRanker;
    /** Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
    FileSearchRankingOptions: FileSearchRankingOptions;
    /** Lets the model search vector stores and cite the results. */
    FileSearchTool: ResponsesAPI.FileSearchTool;
    /** A search in vector stores, run by the server. */
    FileSearchToolCall: ResponsesAPI.ResponseFileSearchToolCall;
    /** Filter by file attributes: one comparison, or several combined. */
    Filters: Filters;
    /** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
    FineTuneBatchSize: FineTuneBatchSize;
    /** Hyperparameters of preference training. All are optional. */
    FineTuneDPOHyperparameters: FineTuningMethodsAPI.DpoHyperparameters;
    /** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
    FineTuneDPOMethod: FineTuningMethodsAPI.DpoMethod;
    /** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
    FineTuneEpochs: FineTuneEpochs;
    /** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
    FineTuneGrader: FineTuneGrader;
    /** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
    FineTuneLearningRateMultiplier: FineTuneLearningRateMultiplier;
    /** Training method. Its hyperparameters go into the field with the same name. */
    FineTuneMethod: FineTuneMethod;
    /** Hyperparameters of reinforcement training. All are optional. */
    FineTuneReinforcementHyperparameters: FineTuningMethodsAPI.ReinforcementHyperparameters;
    /** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
    FineTuneReinforcementMethod: FineTuningMethodsAPI.ReinforcementMethod;
    /** Hyperparameters of supervised training. All are optional. */
    FineTuneSupervisedHyperparameters: FineTuningMethodsAPI.SupervisedHyperparameters;
    /** Training on dialogues that end with the desired answer. */
    FineTuneSupervisedMethod: FineTuningMethodsAPI.SupervisedMethod;
    /** Gives one project access to a checkpoint that was trained in another. */
    FineTuningCheckpointPermission: FineTuningCheckpointPermission;
    /** An external service that receives the metrics of the job. */
    FineTuningIntegration: FineTuningJobsAPI.FineTuningJobWandbIntegrationObject;
    /** A fine-tuning job, from the validation of its files to the finished model. */
    FineTuningJob: FineTuningJobsAPI.FineTuningJob;
    /** A saved state of the model during training. It can be used like a finished model. */
    FineTuningJobCheckpoint: FineTuningJobsCheckpointsAPI.FineTuningJobCheckpoint;
    /** An event of a fine-tuning job: a message or training metrics. */
    FineTuningJobEvent: FineTuningJobsAPI.FineTuningJobEvent;
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
    FunctionObject: SharedAPI.FunctionDefinition;
    /** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
    FunctionParameters: SharedAPI.FunctionParameters;
    /** Shell commands and their limits. */
    FunctionShellAction: FunctionShellAction;
    /** Shell commands and the limits that applied. */
    FunctionShellActionParam: FunctionShellActionParam;
    /** Shell commands to run. In a local environment, the caller runs them and answers with a `shell_call_output` item. */
    FunctionShellCall: ResponsesAPI.ResponseFunctionShellToolCall;
    /** A shell call of an earlier turn. */
    FunctionShellCallItemParam: FunctionShellCallItemParam;
    /** Status of the shell call, as reported by the server. */
    FunctionShellCallItemStatus: FunctionShellCallItemStatus;
    /** Result of shell commands. */
    FunctionShellCallOutput: ResponsesAPI.ResponseFunctionShellToolCallOutput;
    /** Output and outcome of one command. */
    FunctionShellCallOutputContent: FunctionShellCallOutputContent;
    /** Output and outcome of one command. */
    FunctionShellCallOutputContentParam: ResponsesAPI.ResponseFunctionShellCallOutputContent;
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
    FunctionShellToolParam: ResponsesAPI.FunctionShellTool;
    /** A function of the caller. The model requests a call; the caller runs it and sends the result as the next input. */
    FunctionTool: ResponsesAPI.FunctionTool;
    /** A call of a function of the caller. Answer with a `function_call_output` item with the same `call_id`. */
    FunctionToolCall: ResponsesAPI.ResponseFunctionToolCall;
    /** Result of a function call. */
    FunctionToolCallOutput: FunctionToolCallOutput;
    /** A stored output of a function call. */
    FunctionToolCallOutputResource: ResponsesAPI.ResponseFunctionToolCallOutputItem;
    /** A stored function call. */
    FunctionToolCallResource: ResponsesAPI.ResponseFunctionToolCallItem;
    /** A function inside a namespace. */
    FunctionToolParam: FunctionToolParam;
    /** Uses a model to classify the answer. Some classes count as a pass. */
    GraderLabelModel: GradersGraderModelsAPI.LabelModelGrader;
    /** Combines the scores of several graders. Combinations cannot be nested. */
    GraderMulti: GradersGraderModelsAPI.MultiGrader;
    /** Scores answers with custom code, for rules that no other grader can express. */
    GraderPython: GradersGraderModelsAPI.PythonGrader;
    /** Uses a model to score the answer, for qualities such as tone that a formula cannot capture. */
    GraderScoreModel: GradersGraderModelsAPI.ScoreModelGrader;
    /** Compares two texts: 1 if they pass, otherwise 0. The cheapest grader, for answers with exactly one correct wording. */
    GraderStringCheck: GradersGraderModelsAPI.StringCheckGrader;
    /** Scores the similarity of two texts, for answers with more than one correct wording. */
    GraderTextSimilarity: GradersGraderModelsAPI.TextSimilarityGrader;
    /** Language of the grammar: Lark or a regular expression. */
    GrammarSyntax1: GrammarSyntax1;
    /** The server could not be reached or answered with an HTTP error. */
    HTTPError: HTTPError;
    /** Weights of semantic and keyword matches in the ranking. If omitted, the server chooses them. */
    HybridSearchOptions: HybridSearchOptions;
    /** Level of detail at which the model sees the image. If omitted, `auto`. More detail uses more tokens; `original` keeps the full resolution. */
    ImageDetail: ResponsesAPI.ImageDetail;
    /** Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides. */
    ImageGenActionEnum: ImageGenActionEnum;
    /** Lets the model generate and edit images with a GPT image model. */
    ImageGenTool: ImageGenTool;
    /** An image generated by the server. */
    ImageGenToolCall: ImageGenToolCall;
    /** Extra data that responses omit by default because of its size. Each value gives its place: item type, then property. */
    IncludeEnum: ResponsesAPI.ResponseIncludable;
    /** A skill sent with the request. It exists only for this request. */
    InlineSkillParam: ResponsesAPI.InlineSkill;
    /** The files of a skill as one archive. */
    InlineSkillSourceParam: ResponsesAPI.InlineSkillSource;
    /** Audio input for the model. */
    InputAudio: ResponsesAPI.ResponseInputAudio;
    /** One part of the model input: text, image or file. */
    InputContent: ResponsesAPI.ResponseInputContent;
    /** How closely an edit preserves its input images, faces in particular. Not every image model supports `high`. */
    InputFidelity: InputFidelity;
    /** A document for the model, by file id, by URL or inline. */
    InputFileContent: ResponsesAPI.ResponseInputFile;
    /** A document returned by a function, by file id, by URL or inline. */
    InputFileContentParam: ResponsesAPI.ResponseInputFileContent;
    /** An image for the model, by URL or by file id. */
    InputImageContent: ResponsesAPI.ResponseInputImage;
    /** An image returned by a function, by URL or file id. */
    InputImageContentParamAutoParam: ResponsesAPI.ResponseInputImageContent;
    /** Part of the model input: a message, a call or an output. Items from the `output` of a response can be sent back unchanged. Items with a `type` come first; an item without one is a short message or a reference. */
    InputItem: ResponsesAPI.ResponseInputItem;
    /** Long form of a message, with a type and content parts. */
    InputMessage: InputMessage;
    /** Parts of a message in reading order. Text, images and files can be mixed. */
    InputMessageContentList: ResponsesAPI.ResponseInputMessageContentList;
    /** A stored input message. */
    InputMessageResource: ResponsesAPI.ResponseInputMessageItem;
    /** Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
    InputParam: InputParam;
    /** Text for the model. */
    InputTextContent: ResponsesAPI.ResponseInputText;
    /** Text returned by a function. */
    InputTextContentParam: ResponsesAPI.ResponseInputTextContent;
    /** An item in its long form. `type` gives its kind. */
    Item: Item;
    /** An item of a compacted conversation. `type` gives its kind. */
    ItemField: ItemField;
    /** Refers to an item that is stored on the server, so that it need not be sent again. */
    ItemReferenceParam: ItemReferenceParam;
    /** An item as stored on the server. `type` gives its kind. */
    ItemResource: ResponsesAPI.ResponseItem;
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
    LocalEnvironmentParam: ResponsesAPI.LocalEnvironment;
    /** The caller's own machine. */
    LocalEnvironmentResource: ResponsesAPI.ResponseLocalEnvironment;
    /** A command and its settings. */
    LocalShellExecAction: LocalShellExecAction;
    /** A command for the caller's machine. Answer with a `local_shell_call_output` item. */
    LocalShellToolCall: LocalShellToolCall;
    /** Output of a command on the caller's machine. */
    LocalShellToolCallOutput: LocalShellToolCallOutput;
    /** Lets the model request shell commands that the caller runs on its own machine. */
    LocalShellToolParam: LocalShellToolParam;
    /** A skill on the caller's machine. */
    LocalSkillParam: ResponsesAPI.LocalSkill;
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
    MCPToolCallError: ResponsesAPI.McpToolCallError;
    /** Status of an MCP call. */
    MCPToolCallStatus: MCPToolCallStatus;
    /** The tool ran and reported an error. */
    MCPToolExecutionError: MCPToolExecutionError;
    /** Selects tools of an MCP server. A tool must match every given condition. */
    MCPToolFilter: MCPToolFilter;
    /** A message of a compacted conversation, with any role. */
    Message: Message;
    /** A file attached to a message, and the tools that can use it. */
    MessageAttachment: MessageAttachment;
    /** One part of a stored message. */
    MessageContent: BetaThreadsMessagesAPI.MessageContent;
    /** Delta of one message part. */
    MessageContentDelta: BetaThreadsMessagesAPI.MessageContentDelta;
    /** The image and its level of detail. */
    MessageContentImageFile: BetaThreadsMessagesAPI.ImageFile;
    /** An image stored as a file, from the user or the code interpreter. */
    MessageContentImageFileObject: BetaThreadsMessagesAPI.ImageFileContentBlock;
    /** URL of the image and its level of detail. */
    MessageContentImageUrl: BetaThreadsMessagesAPI.ImageURL;
    /** An image from the web. */
    MessageContentImageUrlObject: BetaThreadsMessagesAPI.ImageURLContentBlock;
    /** The refusal of the model. */
    MessageContentRefusalObject: BetaThreadsMessagesAPI.RefusalContentBlock;
    /** The text and its annotations. */
    MessageContentText: BetaThreadsMessagesAPI.Text;
    /** Cites the file that a statement is based on. Added by file search. */
    MessageContentTextAnnotationsFileCitationObject: BetaThreadsMessagesAPI.FileCitationAnnotation;
    /** Links to a file that the code interpreter created for the user. */
    MessageContentTextAnnotationsFilePathObject: BetaThreadsMessagesAPI.FilePathAnnotation;
    /** Text part of a stored message. */
    MessageContentTextObject: BetaThreadsMessagesAPI.TextContentBlock;
    /** Changed fields. Absent fields have not changed. */
    MessageDelta: BetaThreadsMessagesAPI.MessageDelta;
    /** The image fields known so far. */
    MessageDeltaContentImageFile: BetaThreadsMessagesAPI.ImageFileDelta;
    /** A new image of the message, stored as a file. It arrives in one event. */
    MessageDeltaContentImageFileObject: BetaThreadsMessagesAPI.ImageFileDeltaBlock;
    /** The image URL fields known so far. */
    MessageDeltaContentImageUrl: BetaThreadsMessagesAPI.ImageURLDelta;
    /** A new image URL of the message. */
    MessageDeltaContentImageUrlObject: BetaThreadsMessagesAPI.ImageURLDeltaBlock;
    /** Text to add to a refusal. */
    MessageDeltaContentRefusalObject: BetaThreadsMessagesAPI.RefusalDeltaBlock;
    /** New text, new annotations, or both. */
    MessageDeltaContentText: BetaThreadsMessagesAPI.TextDelta;
    /** A new file citation in the streamed text. */
    MessageDeltaContentTextAnnotationsFileCitationObject: BetaThreadsMessagesAPI.FileCitationDeltaAnnotation;
    /** A new file path in the streamed text. */
    MessageDeltaContentTextAnnotationsFilePathObject: BetaThreadsMessagesAPI.FilePathDeltaAnnotation;
    /** Text or annotations to add to the message. */
    MessageDeltaContentTextObject: BetaThreadsMessagesAPI.TextDeltaBlock;
    /** Delta of a streamed message. */
    MessageDeltaObject: BetaThreadsMessagesAPI.MessageDeltaEvent;
    /** Long form of a message. `role` gives its kind. */
    MessageItem: MessageItem;
    /** A stored message. `role` gives its kind. */
    MessageItemResource: MessageItemResource;
    /** A message in a thread. */
    MessageObject: BetaThreadsMessagesAPI.Message;
    /** Phase of an assistant message: interim (`commentary`) or the answer itself. */
    MessagePhase: MessagePhase;
    /** A content part in a request: text or an image. */
    MessageRequestContentPart: BetaThreadsMessagesAPI.MessageContentPartParam;
    /** Text part in a request. */
    MessageRequestContentTextObject: BetaThreadsMessagesAPI.TextContentBlockParam;
    /** Author of a message. Some values are used only internally by the vendor's models. */
    MessageRole: MessageRole;
    /** Status of a message. `incomplete` means that it was truncated. */
    MessageStatus: MessageStatus;
    /** A message was created, extended, or changed its status. */
    MessageStreamEvent: BetaAssistantsAPI.MessageStreamEvent;
    /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
    Metadata: SharedAPI.Metadata;
    /** A model that the key can use. */
    Model: ModelsAPI.Model;
    /** Id of the model that will continue the compacted conversation. */
    ModelIdsCompaction: ModelIdsCompaction;
    /** Id of a model for Responses, including some without Chat completions support. */
    ModelIdsResponses: SharedAPI.ResponsesModel;
    /** Id of a model, fine-tuned models included. An undated name is an alias that moves to newer snapshots; a dated name is fixed. `listModels` returns the models available to a key. */
    ModelIdsShared: SharedAPI.ChatModel;
    /** Sampling and caching parameters that a response repeats. */
    ModelResponseProperties: ModelResponseProperties;
    /** Result for one text, or for the parts of one message. */
    Moderation: ModerationsAPI.Moderation;
    /** Moderation settings for one direction of a request. */
    ModerationConfigParam: ModerationConfigParam;
    /** Moderation failed. The response itself is not affected. */
    ModerationErrorBody: ModerationErrorBody;
    /** An image to classify. */
    ModerationImageURLInput: ModerationsAPI.ModerationImageURLInput;
    /** Content type that a moderation score is based on. */
    ModerationInputType: ModerationInputType;
    /** Effect of a flag. `score` only reports it; `block` also withholds the content. */
    ModerationMode: ModerationMode;
    /** Id of the moderation model. The vendor's `omni` models support images and two more categories. Names that end in `-latest` are aliases that move to newer versions, with different scores. */
    ModerationModel: ModerationsAPI.ModerationModel;
    /** A part of a message with text and images. */
    ModerationMultiModalInput: ModerationsAPI.ModerationMultiModalInput;
    /** Moderates the input and the output of a request. */
    ModerationParam: ModerationParam;
    /** Moderation rules for input and output. */
    ModerationPolicyParam: ModerationPolicyParam;
    /** Moderation result for one piece of content. */
    ModerationResultBody: ModerationResultBody;
    /** A text to classify. */
    ModerationTextInput: ModerationsAPI.ModerationTextInput;
    /** Changes to an assistant. Omitted fields keep their values; runs in progress are not affected. */
    ModifyAssistantRequest: BetaAssistantsAPI.AssistantUpdateParams;
    /** Changes to a certificate. Only its name can be changed. */
    ModifyCertificateRequest: AdminOrganizationCertificatesAPI.CertificateUpdateParams;
    /** Changes to a message. The content stays the same. */
    ModifyMessageRequest: ModifyMessageRequest;
    /** Changes to a run. Only the metadata can be changed. */
    ModifyRunRequest: ModifyRunRequest;
    /** Changes to a thread. Messages are updated individually. */
    ModifyThreadRequest: BetaThreadsAPI.ThreadUpdateParams;
    /** Moves the pointer without a click. */
    MoveParam: MoveParam;
    /** Functions and custom tools under a common name. Their names need to be unique only within the namespace. */
    NamespaceToolParam: ResponsesAPI.NamespaceTool;
    /** Metadata of an uploaded document. */
    OpenAIFile: FilesAPI.FileObject;
    /** A certificate and its state in the organization. */
    OrganizationCertificate: AdminOrganizationCertificatesAPI.CertificateListResponse;
    /** The certificates that were activated for the organization. */
    OrganizationCertificateActivationResponse: OrganizationCertificateActivationResponse;
    /** The certificates that were deactivated for the organization. */
    OrganizationCertificateDeactivationResponse: OrganizationCertificateDeactivationResponse;
    /** A certificate and its state in one project. */
    OrganizationProjectCertificate: AdminOrganizationProjectsCertificatesAPI.CertificateListResponse;
    /** The certificates that were activated for the project. */
    OrganizationProjectCertificateActivationResponse: OrganizationProjectCertificateActivationResponse;
    /** The certificates that were deactivated for the project. */
    OrganizationProjectCertificateDeactivationResponse: OrganizationProjectCertificateDeactivationResponse;
    /** Unknown strategy, as for files that were added before strategies were introduced. */
    OtherChunkingStrategyResponseParam: VectorStoresAPI.OtherFileChunkingStrategyObject;
    /** A streamed part of a message or a reasoning item. */
    OutputContent: OutputContent;
    /** An item generated by the model or by a tool. `type` gives its kind. */
    OutputItem: ResponsesAPI.ResponseOutputItem;
    /** A message generated by the model. */
    OutputMessage: ResponsesAPI.ResponseOutputMessage;
    /** One part of the answer: text or refusal. */
    OutputMessageContent: OutputMessageContent;
    /** Text generated by the model, with its sources. */
    OutputTextContent: ResponsesAPI.ResponseOutputText;
    /** Whether the model can request several tool calls in one turn. */
    ParallelToolCalls: ParallelToolCalls;
    /** Personality of the model. Its instructions count as input tokens. */
    PersonalityEnum: PersonalityEnum;
    /** Text that the answer is expected to repeat. */
    PredictionContent: ChatCompletionsAPI.ChatCompletionPredictionContent;
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
    Project: AdminOrganizationProjectsAPI.Project;
    /** Metadata of a project's API key. The secret is not included. */
    ProjectApiKey: AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey;
    /** Confirms the deletion of an API key. */
    ProjectApiKeyDeleteResponse: AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteResponse;
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
    ProjectCreateRequest: AdminOrganizationProjectsAPI.ProjectCreateParams;
    /** A page of projects. */
    ProjectListResponse: ProjectListResponse;
    /** Models that a project can or cannot use. */
    ProjectModelPermissions: AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions;
    /** Confirms the deletion of a project's model permissions. */
    ProjectModelPermissionsDeleteResponse: AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissionsDeleted;
    /** New model permissions. They replace the previous ones completely. */
    ProjectModelPermissionsUpdateRequest: AdminOrganizationProjectsModelPermissionsAPI.ModelPermissionUpdateParams;
    /** Rate limit of a project for one model. */
    ProjectRateLimit: AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit;
    /** A page of rate limits. */
    ProjectRateLimitListResponse: ProjectRateLimitListResponse;
    /** The limits to change. Omitted limits stay the same. No limit can exceed that of the organization. */
    ProjectRateLimitUpdateRequest: ProjectRateLimitUpdateRequest;
    /** An account for a program. It belongs to one project and not to a person. */
    ProjectServiceAccount: AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount;
    /** A new API key of a service account, including its secret. */
    ProjectServiceAccountApiKey: AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateResponse;
    /** Settings of the new account. */
    ProjectServiceAccountCreateRequest: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateParams;
    /** The new service account, with its first key if there is one. */
    ProjectServiceAccountCreateResponse: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateResponse;
    /** Confirms the deletion of a service account. */
    ProjectServiceAccountDeleteResponse: AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteResponse;
    /** A page of service accounts. */
    ProjectServiceAccountListResponse: ProjectServiceAccountListResponse;
    /** Changes to a project. Omitted fields keep their values. */
    ProjectUpdateRequest: AdminOrganizationProjectsAPI.ProjectUpdateParams;
    /** A user as a member of one project. */
    ProjectUser: AdminOrganizationProjectsUsersAPI.ProjectUser;
    /** A new member. Select the user by `user_id` or by `email`. */
    ProjectUserCreateRequest: AdminOrganizationProjectsUsersAPI.UserCreateParams;
    /** Confirms the removal of a member. */
    ProjectUserDeleteResponse: AdminOrganizationProjectsUsersAPI.UserDeleteResponse;
    /** A page of members. */
    ProjectUserListResponse: ProjectUserListResponse;
    /** Changes to a member. */
    ProjectUserUpdateRequest: ProjectUserUpdateRequest;
    /** A prompt from the vendor's dashboard. */
    Prompt: ResponsesAPI.ResponsePrompt;
    /** Ends a prefix to cache. Set on a content part. */
    PromptCacheBreakpointConfig: PromptCacheBreakpointConfig;
    /** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
    PromptCacheBreakpointParam: PromptCacheBreakpointParam;
    /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
    PromptCacheModeEnum: PromptCacheModeEnum;
    /** Effective prompt caching options. */
    PromptCacheOptions: PromptCacheOptions;
    /** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
    PromptCacheOptionsParam: PromptCacheOptionsParam;
    /** Maximum retention in the prompt cache: minutes (`in_memory`) or up to one day. */
    PromptCacheRetentionEnum: PromptCacheRetentionEnum;
    /** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far. */
    PromptCacheTTLEnum: PromptCacheTTLEnum;
    /** Region for storage of project data (`…_STORAGE`), or for storage and processing (`…_STORAGE_PROCESSING`). `GLOBAL` sets no region. The available regions depend on the organization's contract. */
    PublicProjectResidency: AdminOrganizationProjectsAPI.ProjectResidency;
    /** Ranker for the passages. `auto` selects the latest version. */
    RankerVersionType: RankerVersionType;
    /** Ranking options for search results. */
    RankingOptions: RankingOptions;
    /** Reasoning options. Other models reject them. */
    Reasoning: SharedAPI.Reasoning;
    /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
    ReasoningEffort: SharedAPI.ReasoningEffort;
    /** Reasoning of the model. Without stored state, send it back together with the items that follow it. */
    ReasoningItem: ResponsesAPI.ResponseReasoningItem;
    /** Reasoning mode. `pro` spends far more compute on one answer than `standard`, the default. A response reports the effective mode. */
    ReasoningModeEnum: ReasoningModeEnum;
    /** Full reasoning text, as returned by open-weight models. */
    ReasoningTextContent: ReasoningTextContent;
    /** A refusal by the model. */
    RefusalContent: ResponsesAPI.ResponseOutputRefusal;
    /** An answer of a model, with its input references and effective settings. */
    Response: Response;
    /** Audio to append to the audio answer. */
    ResponseAudioDeltaEvent: ResponsesAPI.ResponseAudioDeltaEvent;
    /** The audio answer is complete. */
    ResponseAudioDoneEvent: ResponsesAPI.ResponseAudioDoneEvent;
    /** Text to append to the transcript of the audio answer. */
    ResponseAudioTranscriptDeltaEvent: ResponsesAPI.ResponseAudioTranscriptDeltaEvent;
    /** The audio transcript is complete. */
    ResponseAudioTranscriptDoneEvent: ResponsesAPI.ResponseAudioTranscriptDoneEvent;
    /** Code to append to a code interpreter call. */
    ResponseCodeInterpreterCallCodeDeltaEvent: ResponsesAPI.ResponseCodeInterpreterCallCodeDeltaEvent;
    /** The code is complete. */
    ResponseCodeInterpreterCallCodeDoneEvent: ResponsesAPI.ResponseCodeInterpreterCallCodeDoneEvent;
    /** The code run is completed. */
    ResponseCodeInterpreterCallCompletedEvent: ResponsesAPI.ResponseCodeInterpreterCallCompletedEvent;
    /** A code run started. */
    ResponseCodeInterpreterCallInProgressEvent: ResponsesAPI.ResponseCodeInterpreterCallInProgressEvent;
    /** The code is running. */
    ResponseCodeInterpreterCallInterpretingEvent: ResponsesAPI.ResponseCodeInterpreterCallInterpretingEvent;
    /** The response is completed. Last event of the stream. */
    ResponseCompletedEvent: ResponsesAPI.ResponseCompletedEvent;
    /** A part was added to an item, usually empty. */
    ResponseContentPartAddedEvent: ResponsesAPI.ResponseContentPartAddedEvent;
    /** A part of an item is complete. */
    ResponseContentPartDoneEvent: ResponsesAPI.ResponseContentPartDoneEvent;
    /** Conversation to which a response belongs. */
    ResponseConversation: ResponseConversation;
    /** A conversation by id. */
    ResponseConversationParam: ResponsesAPI.ResponseConversationParam;
    /** The response was created. First event of every stream. */
    ResponseCreatedEvent: ResponsesAPI.ResponseCreatedEvent;
    /** Text to append to the input of a custom tool. */
    ResponseCustomToolCallInputDeltaEvent: ResponsesAPI.ResponseCustomToolCallInputDeltaEvent;
    /** The input of a custom tool is complete. */
    ResponseCustomToolCallInputDoneEvent: ResponsesAPI.ResponseCustomToolCallInputDoneEvent;
    /** Confirms the deletion of a response. */
    ResponseDeleted: ResponsesAPI.ResponseDeleted;
    /** Error of the response. Null unless the status is `failed`. */
    ResponseError: ResponsesAPI.ResponseError | null;
    /** Machine-readable reason for the failure of a response. Most values concern input images. */
    ResponseErrorCode: ResponseErrorCode;
    /** A stream error in the error envelope. */
    ResponseErrorEnvelopeEvent: ResponseErrorEnvelopeEvent;
    /** A stream error in flat form. */
    ResponseErrorEvent: ResponsesAPI.ResponseErrorEvent;
    /** The response failed; its `error` gives the reason. Last event of the stream. */
    ResponseFailedEvent: ResponsesAPI.ResponseFailedEvent;
    /** A file search finished. */
    ResponseFileSearchCallCompletedEvent: ResponsesAPI.ResponseFileSearchCallCompletedEvent;
    /** A file search started. */
    ResponseFileSearchCallInProgressEvent: ResponsesAPI.ResponseFileSearchCallInProgressEvent;
    /** A file search is in progress. */
    ResponseFileSearchCallSearchingEvent: ResponsesAPI.ResponseFileSearchCallSearchingEvent;
    /** Any valid JSON object, without a schema. A message must also instruct the model to write JSON. */
    ResponseFormatJsonObject: SharedAPI.ResponseFormatJSONObject;
    /** JSON that follows a given schema. */
    ResponseFormatJsonSchema: SharedAPI.ResponseFormatJSONSchema;
    /** JSON Schema of the answer. */
    ResponseFormatJsonSchemaSchema: ResponseFormatJsonSchemaSchema;
    /** Plain text, the default. */
    ResponseFormatText: SharedAPI.ResponseFormatText;
    /** Text to append to the arguments of a function call. */
    ResponseFunctionCallArgumentsDeltaEvent: ResponsesAPI.ResponseFunctionCallArgumentsDeltaEvent;
    /** The arguments of a function are complete. */
    ResponseFunctionCallArgumentsDoneEvent: ResponsesAPI.ResponseFunctionCallArgumentsDoneEvent;
    /** An image is finished. The next completed item contains it. */
    ResponseImageGenCallCompletedEvent: ResponsesAPI.ResponseImageGenCallCompletedEvent;
    /** Image generation is in progress. */
    ResponseImageGenCallGeneratingEvent: ResponsesAPI.ResponseImageGenCallGeneratingEvent;
    /** Image generation started. */
    ResponseImageGenCallInProgressEvent: ResponsesAPI.ResponseImageGenCallInProgressEvent;
    /** A partial image, if the tool sets `partial_images`. */
    ResponseImageGenCallPartialImageEvent: ResponsesAPI.ResponseImageGenCallPartialImageEvent;
    /** The model is generating the response. */
    ResponseInProgressEvent: ResponsesAPI.ResponseInProgressEvent;
    /** The response is incomplete; its `incomplete_details` give the reason. Last event of the stream. */
    ResponseIncompleteEvent: ResponsesAPI.ResponseIncompleteEvent;
    /** A page of input items. */
    ResponseItemList: ResponseItemList;
    /** A token of the answer and its log probability. */
    ResponseLogProb: ResponseLogProb;
    /** Text to append to the arguments of an MCP call. */
    ResponseMCPCallArgumentsDeltaEvent: ResponsesAPI.ResponseMcpCallArgumentsDeltaEvent;
    /** The arguments of an MCP tool are complete. */
    ResponseMCPCallArgumentsDoneEvent: ResponsesAPI.ResponseMcpCallArgumentsDoneEvent;
    /** An MCP call is completed. */
    ResponseMCPCallCompletedEvent: ResponsesAPI.ResponseMcpCallCompletedEvent;
    /** An MCP call failed. The next completed item contains the error. */
    ResponseMCPCallFailedEvent: ResponsesAPI.ResponseMcpCallFailedEvent;
    /** An MCP call started. */
    ResponseMCPCallInProgressEvent: ResponsesAPI.ResponseMcpCallInProgressEvent;
    /** The tools of an MCP server are listed. */
    ResponseMCPListToolsCompletedEvent: ResponsesAPI.ResponseMcpListToolsCompletedEvent;
    /** An MCP server failed to list its tools. The next completed item contains the error. */
    ResponseMCPListToolsFailedEvent: ResponsesAPI.ResponseMcpListToolsFailedEvent;
    /** The tools of an MCP server are being listed. */
    ResponseMCPListToolsInProgressEvent: ResponsesAPI.ResponseMcpListToolsInProgressEvent;
    /** Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
    ResponseModalities: ResponseModalities;
    /** Moderation results for input and output. */
    ResponseModeration: ResponseModeration;
    /** An item was added to the output, usually empty. */
    ResponseOutputItemAddedEvent: ResponsesAPI.ResponseOutputItemAddedEvent;
    /** An output item is complete. */
    ResponseOutputItemDoneEvent: ResponsesAPI.ResponseOutputItemDoneEvent;
    /** A citation was added to the text. */
    ResponseOutputTextAnnotationAddedEvent: ResponsesAPI.ResponseOutputTextAnnotationAddedEvent;
    /** Values of the prompt variables, by name: text, images or files. */
    ResponsePromptVariables: ResponsePromptVariables;
    /** Request parameters that a response repeats. */
    ResponseProperties: ResponseProperties;
    /** A background response is queued. */
    ResponseQueuedEvent: ResponsesAPI.ResponseQueuedEvent;
    /** A summary part was added, empty. */
    ResponseReasoningSummaryPartAddedEvent: ResponsesAPI.ResponseReasoningSummaryPartAddedEvent;
    /** A summary part is complete. */
    ResponseReasoningSummaryPartDoneEvent: ResponsesAPI.ResponseReasoningSummaryPartDoneEvent;
    /** Text to append to a part of the reasoning summary. */
    ResponseReasoningSummaryTextDeltaEvent: ResponsesAPI.ResponseReasoningSummaryTextDeltaEvent;
    /** The text of a summary part is complete. */
    ResponseReasoningSummaryTextDoneEvent: ResponsesAPI.ResponseReasoningSummaryTextDoneEvent;
    /** Text to append to the reasoning, for models that return it. */
    ResponseReasoningTextDeltaEvent: ResponsesAPI.ResponseReasoningTextDeltaEvent;
    /** A reasoning text part is complete. */
    ResponseReasoningTextDoneEvent: ResponsesAPI.ResponseReasoningTextDoneEvent;
    /** Text to append to a refusal. */
    ResponseRefusalDeltaEvent: ResponsesAPI.ResponseRefusalDeltaEvent;
    /** The refusal is complete. */
    ResponseRefusalDoneEvent: ResponsesAPI.ResponseRefusalDoneEvent;
    /** The model started a shell command. */
    ResponseShellCallCommandAddedStreamingEvent: ResponsesAPI.ResponseShellCallCommandAddedEvent;
    /** Text to append to a shell command. */
    ResponseShellCallCommandDeltaStreamingEvent: ResponsesAPI.ResponseShellCallCommandDeltaEvent;
    /** A shell command is complete. */
    ResponseShellCallCommandDoneStreamingEvent: ResponsesAPI.ResponseShellCallCommandDoneEvent;
    /** New output of a shell command. */
    ResponseShellCallOutputContentDeltaStreamingEvent: ResponsesAPI.ResponseShellCallOutputContentDeltaEvent;
    /** The output of a shell command is complete. */
    ResponseShellCallOutputContentDoneStreamingEvent: ResponsesAPI.ResponseShellCallOutputContentDoneEvent;
    /** The stream failed. The data is flat or in an error envelope; clients must handle both. Last event of the stream. */
    ResponseStreamErrorEvent: ResponseStreamErrorEvent;
    /** One event of a stream. `type` gives its kind. Servers may add types; ignore unknown ones. */
    ResponseStreamEvent: ResponsesAPI.ResponseStreamEvent;
    /** Stream options. Only valid with `stream: true`. */
    ResponseStreamOptions: ResponseStreamOptions | null;
    /** Text to append to a text part. */
    ResponseTextDeltaEvent: ResponsesAPI.ResponseTextDeltaEvent;
    /** The text of a part is complete. */
    ResponseTextDoneEvent: ResponsesAPI.ResponseTextDoneEvent;
    /** Text output settings, such as format and verbosity. */
    ResponseTextParam: ResponsesAPI.ResponseTextConfig;
    /** Token usage of the response, the basis of billing. */
    ResponseUsage: ResponsesAPI.ResponseUsage;
    /** A web search step is completed. */
    ResponseWebSearchCallCompletedEvent: ResponsesAPI.ResponseWebSearchCallCompletedEvent;
    /** A web search step started. */
    ResponseWebSearchCallInProgressEvent: ResponsesAPI.ResponseWebSearchCallInProgressEvent;
    /** A web search is in progress. */
    ResponseWebSearchCallSearchingEvent: ResponsesAPI.ResponseWebSearchCallSearchingEvent;
    /** Token usage of the whole run. Null until the run has ended. */
    RunCompletionUsage: RunCompletionUsage | null;
    /** A grader and an answer to score. */
    RunGraderRequest: FineTuningAlphaGradersAPI.GraderRunParams;
    /** The score and details of its computation. */
    RunGraderResponse: FineTuningAlphaGradersAPI.GraderRunResponse;
    /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
    RunObject: BetaThreadsRunsAPI.Run;
    /** Status of a run. `requires_action` waits for function outputs from the caller. `cancelled`, `failed`, `completed`, `incomplete` and `expired` are final. */
    RunStatus: BetaThreadsRunsAPI.RunStatus;
    /** Token usage of this step. Null while the step is in progress. */
    RunStepCompletionUsage: RunStepCompletionUsage | null;
    /** Changed fields. Absent fields have not changed. */
    RunStepDelta: BetaThreadsRunsStepsAPI.RunStepDelta;
    /** Delta of a streamed run step. */
    RunStepDeltaObject: BetaThreadsRunsStepsAPI.RunStepDeltaEvent;
    /** The step writes a message. The message has its own events. */
    RunStepDeltaStepDetailsMessageCreationObject: BetaThreadsRunsStepsAPI.RunStepDeltaMessageDelta;
    /** Delta of one call. */
    RunStepDeltaStepDetailsToolCall: BetaThreadsRunsStepsAPI.ToolCallDelta;
    /** Delta of code or of its output. */
    RunStepDeltaStepDetailsToolCallsCodeObject: BetaThreadsRunsStepsAPI.CodeInterpreterToolCallDelta;
    /** An image created by the code. It arrives in one event. */
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject: BetaThreadsRunsStepsAPI.CodeInterpreterOutputImage;
    /** Delta of the printed output. */
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject: BetaThreadsRunsStepsAPI.CodeInterpreterLogs;
    /** A file search that started or ended. */
    RunStepDeltaStepDetailsToolCallsFileSearchObject: BetaThreadsRunsStepsAPI.FileSearchToolCallDelta;
    /** Changes of a call of the caller's function. */
    RunStepDeltaStepDetailsToolCallsFunctionObject: BetaThreadsRunsStepsAPI.FunctionToolCallDelta;
    /** Changes of the step's tool calls. */
    RunStepDeltaStepDetailsToolCallsObject: BetaThreadsRunsStepsAPI.ToolCallDeltaObject;
    /** The step writes a message. */
    RunStepDetailsMessageCreationObject: BetaThreadsRunsStepsAPI.MessageCreationStepDetails;
    /** One tool call. */
    RunStepDetailsToolCall: BetaThreadsRunsStepsAPI.ToolCall;
    /** Code that the model wrote and ran. */
    RunStepDetailsToolCallsCodeObject: BetaThreadsRunsStepsAPI.CodeInterpreterToolCall;
    /** An image created by the code. */
    RunStepDetailsToolCallsCodeOutputImageObject: RunStepDetailsToolCallsCodeOutputImageObject;
    /** Text printed by the code. */
    RunStepDetailsToolCallsCodeOutputLogsObject: RunStepDetailsToolCallsCodeOutputLogsObject;
    /** A search in vector stores. */
    RunStepDetailsToolCallsFileSearchObject: BetaThreadsRunsStepsAPI.FileSearchToolCall;
    /** Effective ranking options. */
    RunStepDetailsToolCallsFileSearchRankingOptionsObject: RunStepDetailsToolCallsFileSearchRankingOptionsObject;
    /** A matching chunk of a file. */
    RunStepDetailsToolCallsFileSearchResultObject: RunStepDetailsToolCallsFileSearchResultObject;
    /** A call of a function of the caller. */
    RunStepDetailsToolCallsFunctionObject: BetaThreadsRunsStepsAPI.FunctionToolCall;
    /** The step makes one or more tool calls. */
    RunStepDetailsToolCallsObject: BetaThreadsRunsStepsAPI.ToolCallsStepDetails;
    /** Text of file search results, which steps omit by default. */
    RunStepInclude: BetaThreadsRunsStepsAPI.RunStepInclude;
    /** One step of a run: either a message or tool calls. */
    RunStepObject: BetaThreadsRunsStepsAPI.RunStep;
    /** A step was created, extended, or changed its status. */
    RunStepStreamEvent: BetaAssistantsAPI.RunStepStreamEvent;
    /** A run was created or changed its status. */
    RunStreamEvent: BetaAssistantsAPI.RunStreamEvent;
    /** A call that the model asks the caller to run. */
    RunToolCallObject: BetaThreadsRunsAPI.RequiredActionFunctionToolCall;
    /** A screenshot without any other action. */
    ScreenshotParam: ScreenshotParam;
    /** A scroll at the pointer position. */
    ScrollParam: ScrollParam;
    /** Content type of web search results. */
    SearchContentType: SearchContentType;
    /** Amount of search result text in the context. If omitted, `medium`. */
    SearchContextSize: SearchContextSize;
    /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
    ServiceTier: ResponsesAPI.ServiceTier;
    /** Price and latency class of a request. `auto` follows the project settings, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive. */
    ServiceTierEnum: ServiceTierEnum;
    /** New output of a command. */
    ShellCallOutputDelta: ShellCallOutputDelta;
    /** A previously uploaded skill. */
    SkillReferenceParam: ResponsesAPI.SkillReference;
    /** Forces a patch call. */
    SpecificApplyPatchParam: ResponsesAPI.ToolChoiceApplyPatch;
    /** Forces a shell call. */
    SpecificFunctionShellParam: ResponsesAPI.ToolChoiceShell;
    /** Forces the model to write a program. */
    SpecificProgrammaticToolCallingParam: SpecificProgrammaticToolCallingParam;
    /** Size and overlap of the chunks. */
    StaticChunkingStrategy: VectorStoresAPI.StaticFileChunkingStrategy;
    /** Sets the size and the overlap of chunks explicitly. */
    StaticChunkingStrategyRequestParam: VectorStoresAPI.StaticFileChunkingStrategyObjectParam;
    /** Chunks of a known size. Files that were added with `auto` also report the size chosen by the server. */
    StaticChunkingStrategyResponseParam: VectorStoresAPI.StaticFileChunkingStrategyObject;
    /** Up to four stop sequences. Generation ends before the first match; the sequence is not part of the answer. Reasoning models reject it. */
    StopConfiguration: StopConfiguration;
    /** Outputs of the caller's functions. */
    SubmitToolOutputsRunRequest: SubmitToolOutputsRunRequest;
    /** One part of a reasoning summary. */
    SummaryTextContent: SummaryTextContent;
    /** What a placeholder in the text refers to. */
    TextAnnotation: BetaThreadsMessagesAPI.Annotation;
    /** Delta of one annotation. */
    TextAnnotationDelta: BetaThreadsMessagesAPI.AnnotationDelta;
    /** Text without a role in its type. */
    TextContent: TextContent;
    /** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
    TextResponseFormatConfiguration: ResponsesAPI.ResponseFormatTextConfig;
    /** JSON that follows a given schema. */
    TextResponseFormatJsonSchema: ResponsesAPI.ResponseFormatTextJSONSchemaConfig;
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
    ThreadObject: BetaThreadsAPI.Thread;
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
    ThreadStreamEvent: BetaAssistantsAPI.ThreadStreamEvent;
    /** The certificates to activate or deactivate. */
    ToggleCertificatesRequest: ToggleCertificatesRequest;
    /** The request to count. Send the same fields as for the creation of a response. */
    TokenCountsBody: ResponsesInputTokensAPI.InputTokenCountParams;
    /** Number of input tokens of a request. */
    TokenCountsResource: ResponsesInputTokensAPI.InputTokenCountResponse;
    /** A tool available to the model. The server runs hosted tools such as search; the caller runs functions and custom tools. */
    Tool: ResponsesAPI.Tool;
    /** What made a call: the model or a program that it wrote. */
    ToolCallCaller: ToolCallCaller;
    /** Caller of a tool, copied from the call. */
    ToolCallCallerParam: ToolCallCallerParam;
    /** Restricts the model to a subset of the tools. Unlike a shorter tool list, this keeps the prompt cache valid. */
    ToolChoiceAllowed: ResponsesAPI.ToolChoiceAllowed;
    /** Forces a call of a custom tool. */
    ToolChoiceCustom: ResponsesAPI.ToolChoiceCustom;
    /** Forces a call of a function. */
    ToolChoiceFunction: ResponsesAPI.ToolChoiceFunction;
    /** Forces a call of an MCP tool. */
    ToolChoiceMCP: ResponsesAPI.ToolChoiceMcp;
    /** Whether the model must not, can or must call tools. */
    ToolChoiceOptions: ResponsesAPI.ToolChoiceOptions;
    /** Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
    ToolChoiceParam: ToolChoiceParam;
    /** Forces a call of a built-in tool. */
    ToolChoiceTypes: ResponsesAPI.ToolChoiceTypes;
    /** A search for deferred tools. If `execution` is `client`, the caller answers it. */
    ToolSearchCall: ResponsesAPI.ResponseToolSearchCall;
    /** A tool search call of an earlier turn. */
    ToolSearchCallItemParam: ToolSearchCallItemParam;
    /** Who runs a tool search: the server, over the deferred tools of the request, or the caller (`client`). */
    ToolSearchExecutionType: ToolSearchExecutionType;
    /** Tools found by a search. The model can call them from now on. */
    ToolSearchOutput: ResponsesAPI.ResponseToolSearchOutputItem;
    /** Output of a tool search: either by the caller, or of an earlier turn. */
    ToolSearchOutputItemParam: ResponsesAPI.ResponseToolSearchOutputItemParam;
    /** Lets the model search for deferred tools, so that a large tool set need not be in the prompt. */
    ToolSearchToolParam: ResponsesAPI.ToolSearchTool;
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
    /** Changes to a service account. Omitted fields keep their values. */
    UpdateProjectServiceAccountBody: UpdateProjectServiceAccountBody;
    /** New attributes of a file. They replace all previous ones. */
    UpdateVectorStoreFileAttributesRequest: UpdateVectorStoreFileAttributesRequest;
    /** The fields to update. Omitted fields keep their values. */
    UpdateVectorStoreRequest: VectorStoresAPI.VectorStoreUpdateParams;
    /** A certificate to store. */
    UploadCertificateRequest: AdminOrganizationCertificatesAPI.CertificateCreateParams;
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
    ValidateGraderRequest: FineTuningAlphaGradersAPI.GraderValidateParams;
    /** The grader as parsed by the server. */
    ValidateGraderResponse: FineTuningAlphaGradersAPI.GraderValidateResponse;
    /** Expiry policy of a vector store, relative to its last use. Without one, the store is kept until it is deleted. */
    VectorStoreExpirationAfter: VectorStoreExpirationAfter;
    /** Up to 16 facts about a file that searches can filter by, such as its author or year. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans. */
    VectorStoreFileAttributes: VectorStoreFileAttributes;
    /** Files that were added to a vector store at once. */
    VectorStoreFileBatchObject: VectorStoresFileBatchesAPI.VectorStoreFileBatch;
    /** A part of the text. */
    VectorStoreFileContentObject: VectorStoresFilesAPI.FileContentResponse;
    /** The extracted text of a file. */
    VectorStoreFileContentResponse: VectorStoreFileContentResponse;
    /** A file in a vector store, with its processing status. */
    VectorStoreFileObject: VectorStoresFilesAPI.VectorStoreFile;
    /** A searchable collection of files. */
    VectorStoreObject: VectorStoresAPI.VectorStore;
    /** A query, its filters and its ranking options. */
    VectorStoreSearchRequest: VectorStoresAPI.VectorStoreSearchParams;
    /** A matching chunk of a file in the store. */
    VectorStoreSearchResultContentObject: VectorStoreSearchResultContentObject;
    /** A file with matching chunks. */
    VectorStoreSearchResultItem: VectorStoresAPI.VectorStoreSearchResponse;
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
    WebSearchPreviewTool: ResponsesAPI.WebSearchPreviewTool;
    /** Lets the model search the web and cite its sources. */
    WebSearchTool: ResponsesAPI.WebSearchTool;
    /** One step of a web search, run by the server. */
    WebSearchToolCall: ResponsesAPI.ResponseFunctionWebSearch;
    /** New metadata for a stored completion. */
    UpdateChatCompletionRequest: ChatCompletionsAPI.ChatCompletionUpdateParams;
    /** Changes to an evaluation. Omitted fields keep their values. */
    UpdateEvalRequest: EvalsAPI.EvalUpdateParams;
    /** Confirms the deletion of an evaluation. */
    DeleteEvalResponse: EvalsAPI.EvalDeleteResponse;
    /** Confirms the deletion of a run. */
    DeleteEvalRunResponse: EvalsRunsAPI.RunDeleteResponse;
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
        'application/json': BetaAssistantsAPI.AssistantCreateParams;
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
          'application/json': BetaAssistantsAPI.Assistant;
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
          'application/json': BetaAssistantsAPI.Assistant;
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
        'application/json': BetaAssistantsAPI.AssistantUpdateParams;
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
          'application/json': BetaAssistantsAPI.Assistant;
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
          'application/json': BetaAssistantsAPI.AssistantDeleted;
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
        'application/json': BetaThreadsAPI.ThreadCreateParams;
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
          'application/json': BetaThreadsAPI.Thread;
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
        'application/json': BetaThreadsAPI.ThreadCreateAndRunParamsBase;
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
          'application/json': BetaThreadsRunsAPI.Run;
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
          'application/json': BetaThreadsAPI.Thread;
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
        'application/json': BetaThreadsAPI.ThreadUpdateParams;
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
          'application/json': BetaThreadsAPI.Thread;
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
          'application/json': BetaThreadsAPI.ThreadDeleted;
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
        'application/json': BetaThreadsMessagesAPI.MessageCreateParams;
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
          'application/json': BetaThreadsMessagesAPI.Message;
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
          'application/json': BetaThreadsMessagesAPI.Message;
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
          'application/json': BetaThreadsMessagesAPI.Message;
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
          'application/json': BetaThreadsMessagesAPI.MessageDeleted;
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
        'include[]'?: BetaThreadsRunsStepsAPI.RunStepInclude[];
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
          'application/json': BetaThreadsRunsAPI.Run;
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
          'application/json': BetaThreadsRunsAPI.Run;
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
          'application/json': BetaThreadsRunsAPI.Run;
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
          'application/json': BetaThreadsRunsAPI.Run;
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
        'include[]'?: BetaThreadsRunsStepsAPI.RunStepInclude[];
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
        'include[]'?: BetaThreadsRunsStepsAPI.RunStepInclude[];
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
          'application/json': BetaThreadsRunsStepsAPI.RunStep;
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
          'application/json': BetaThreadsRunsAPI.Run;
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
        'application/json': AdminOrganizationCertificatesAPI.CertificateCreateParams;
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
          'application/json': AdminOrganizationCertificatesAPI.Certificate;
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
          'application/json': AdminOrganizationCertificatesAPI.Certificate;
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
        'application/json': AdminOrganizationCertificatesAPI.CertificateUpdateParams;
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
          'application/json': AdminOrganizationCertificatesAPI.Certificate;
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
          'application/json': AdminOrganizationCertificatesAPI.CertificateDeleteResponse;
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
        metadata?: SharedAPI.Metadata;
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
        'application/json': ChatCompletionsAPI.ChatCompletionCreateParamsBase;
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
          'application/json': ChatCompletionsAPI.ChatCompletion;
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
          'application/json': ChatCompletionsAPI.ChatCompletion;
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
        'application/json': ChatCompletionsAPI.ChatCompletionUpdateParams;
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
          'application/json': ChatCompletionsAPI.ChatCompletion;
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
          'application/json': ChatCompletionsAPI.ChatCompletionDeleted;
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
        'application/json': CompletionsAPI.CompletionCreateParamsBase;
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
          'application/json': CompletionsAPI.Completion;
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
        'application/json': EmbeddingsAPI.EmbeddingCreateParams;
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
        'application/json': EvalsAPI.EvalCreateParams;
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
        'application/json': EvalsAPI.EvalUpdateParams;
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
          'application/json': EvalsAPI.EvalDeleteResponse;
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
        'application/json': EvalsRunsAPI.RunCreateParams;
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
          'application/json': EvalsRunsAPI.RunDeleteResponse;
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
        'multipart/form-data': FilesAPI.FileCreateParams;
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
          'application/json': FilesAPI.FileObject;
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
          'application/json': FilesAPI.FileObject;
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
          'application/json': FilesAPI.FileDeleted;
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
        'application/json': FineTuningAlphaGradersAPI.GraderRunParams;
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
          'application/json': FineTuningAlphaGradersAPI.GraderRunResponse;
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
        'application/json': FineTuningAlphaGradersAPI.GraderValidateParams;
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
          'application/json': FineTuningAlphaGradersAPI.GraderValidateResponse;
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
        'application/json': FineTuningCheckpointsPermissionsAPI.PermissionCreateParams;
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
          'application/json': FineTuningCheckpointsPermissionsAPI.PermissionDeleteResponse;
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
        metadata?: SharedAPI.Metadata;
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
        'application/json': FineTuningJobsAPI.JobCreateParams;
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
          'application/json': FineTuningJobsAPI.FineTuningJob;
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
          'application/json': FineTuningJobsAPI.FineTuningJob;
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
          'application/json': FineTuningJobsAPI.FineTuningJob;
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
          'application/json': FineTuningJobsAPI.FineTuningJob;
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
          'application/json': FineTuningJobsAPI.FineTuningJob;
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
          'application/json': ModelsAPI.Model;
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
          'application/json': ModelsAPI.ModelDeleted;
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
        'application/json': ModerationsAPI.ModerationCreateParams;
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
          'application/json': ModerationsAPI.ModerationCreateResponse;
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
        'application/json': AdminOrganizationProjectsAPI.ProjectCreateParams;
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
          'application/json': AdminOrganizationProjectsAPI.Project;
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
          'application/json': AdminOrganizationProjectsAPI.Project;
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
        'application/json': AdminOrganizationProjectsAPI.ProjectUpdateParams;
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
          'application/json': AdminOrganizationProjectsAPI.Project;
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
          'application/json': AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey;
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
          'application/json': AdminOrganizationProjectsAPIKeysAPI.APIKeyDeleteResponse;
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
          'application/json': AdminOrganizationProjectsAPI.Project;
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
          'application/json': AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions;
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
        'application/json': AdminOrganizationProjectsModelPermissionsAPI.ModelPermissionUpdateParams;
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
          'application/json': AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissions;
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
          'application/json': AdminOrganizationProjectsModelPermissionsAPI.ProjectModelPermissionsDeleted;
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
          'application/json': AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit;
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
        'application/json': AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateParams;
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
          'application/json': AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountCreateResponse;
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
          'application/json': AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount;
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
          'application/json': AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount;
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
          'application/json': AdminOrganizationProjectsServiceAccountsAPI.ServiceAccountDeleteResponse;
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
          'application/json': AdminOrganizationProjectsServiceAccountsAPIKeysAPI.APIKeyCreateResponse;
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
        'application/json': AdminOrganizationProjectsUsersAPI.UserCreateParams;
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
          'application/json': AdminOrganizationProjectsUsersAPI.ProjectUser;
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
          'application/json': AdminOrganizationProjectsUsersAPI.ProjectUser;
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
          'application/json': AdminOrganizationProjectsUsersAPI.ProjectUser;
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
          'application/json': AdminOrganizationProjectsUsersAPI.UserDeleteResponse;
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
        'application/json': ResponsesAPI.ResponseCreateParamsBase;
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
        'include[]'?: ResponsesAPI.ResponseIncludable[];
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
          'application/json': ResponsesAPI.ResponseDeleted;
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
        'include[]'?: ResponsesAPI.ResponseIncludable[];
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
        'application/json': ResponsesInputTokensAPI.InputTokenCountParams;
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
          'application/json': ResponsesInputTokensAPI.InputTokenCountResponse;
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
        'application/json': ResponsesAPI.ResponseCompactParams;
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
          'application/json': ResponsesAPI.CompactedResponse;
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
         * Fields to group by. Each bucket then has one result per combination of their values. If omitted, it has a single result in which they are all null.
         * @example [
         *       "project_id",
         *       "line_item"
         *     ]
         */
        'group_by[]'?: ('project_id' | 'line_item' | 'api_key_id')[];
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
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[];
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
        'group_by[]'?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[];
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
        'application/json': VectorStoresAPI.VectorStoreCreateParams;
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
          'application/json': VectorStoresAPI.VectorStore;
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
          'application/json': VectorStoresAPI.VectorStore;
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
        'application/json': VectorStoresAPI.VectorStoreUpdateParams;
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
          'application/json': VectorStoresAPI.VectorStore;
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
          'application/json': VectorStoresAPI.VectorStoreDeleted;
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
        'application/json': VectorStoresAPI.VectorStoreSearchParams;
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
        'application/json': VectorStoresFilesAPI.FileCreateParams;
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
          'application/json': VectorStoresFilesAPI.VectorStoreFile;
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
          'application/json': VectorStoresFilesAPI.VectorStoreFile;
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
          'application/json': VectorStoresFilesAPI.VectorStoreFile;
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
          'application/json': VectorStoresFilesAPI.VectorStoreFileDeleted;
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
        'application/json': VectorStoresFileBatchesAPI.FileBatchCreateParams;
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
          'application/json': VectorStoresFileBatchesAPI.VectorStoreFileBatch;
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
          'application/json': VectorStoresFileBatchesAPI.VectorStoreFileBatch;
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
          'application/json': VectorStoresFileBatchesAPI.VectorStoreFileBatch;
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
  tools: ResponsesAPI.Tool[];
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
  tools: ResponsesAPI.Tool[];
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

/** Name of the model. The listed names are known to work with assistants; servers also accept any other chat model they have, fine-tuned models included. */
export type AssistantSupportedModels =
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

/** Makes an attached file available to file search. */
export interface AssistantToolsFileSearchTypeOnly {
  /** Selects file search. */
  type: 'file_search';
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
  network_policy?: ResponsesAPI.ContainerNetworkPolicyDisabled | ResponsesAPI.ContainerNetworkPolicyAllowlist;
}

/** Who can call a tool: the model itself (`direct`) or a program written by the model (`programmatic`). */
export type CallableToolAllowedCaller = 'direct' | 'programmatic';

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

/** A function that the model can call. Replaced by tools of type `function`. */
export interface ChatCompletionFunctions {
  /** What the function does and when to use it. The model uses this text to choose. */
  description?: string;
  /** Name of the function in calls. At most 64 letters, digits, underscores and dashes. */
  name: string;
  /** Arguments of the function, as a JSON Schema object. If omitted, the function takes no arguments. */
  parameters?: SharedAPI.FunctionParameters;
}

/** A page of stored completions. */
export interface ChatCompletionList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The completions of this page. */
  data: ChatCompletionsAPI.ChatCompletion[];
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
  content: ChatCompletionsAPI.ChatCompletionTokenLogprob[] | null;
  /** Tokens of the refusal, in order. Null if there is none. */
  refusal: ChatCompletionsAPI.ChatCompletionTokenLogprob[] | null;
}

/** A page of the request messages of a stored completion. */
export interface ChatCompletionMessageList {
  /**
   * Marks this object as a list.
   * @default "list"
   */
  object: 'list';
  /** The messages of this page. */
  data: ChatCompletionsAPI.ChatCompletionStoreMessage[];
  /** Id of the first message of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last message of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
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

/** The tool calls of the model. Answer each with a tool message in the next turn. */
export type ChatCompletionMessageToolCalls = ChatCompletionsAPI.ChatCompletionMessageToolCall[];

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

/** A part of an earlier assistant message. */
export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionsAPI.ChatCompletionContentPartText
  | ChatCompletionsAPI.ChatCompletionContentPartRefusal;

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

/** Data of one event: a chunk of the completion, or the error that ends the stream. */
export type ChatCompletionStreamEvent = ChatCompletionsAPI.ChatCompletionChunk | ErrorResponse;

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

/** Triggers compaction at this point. It must be the last input item. */
export interface CompactionTriggerItemParam {
  /**
   * Marks the item as a compaction trigger.
   * @default "compaction_trigger"
   */
  type: 'compaction_trigger';
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
  output: ResponsesAPI.ResponseComputerToolCallOutputScreenshot;
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
  detail: ResponsesAPI.ImageDetail;
  /** Ends a prefix to cache. Set on a content part. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
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
  output: ResponsesAPI.ResponseComputerToolCallOutputScreenshot;
  /** Status of the screenshot item. */
  status?: ComputerCallOutputStatus;
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

/** How the server handles long conversations. */
export interface ContextManagementParam {
  /** Strategy. The only one so far, `compaction`, replaces earlier items with a compact form. */
  type: string;
  /** Number of context tokens that triggers compaction. If null or omitted, the server chooses. At least 1000. */
  compact_threshold?: number | null;
}

/** Conversation of this response, by id. Its items come before the input. Input and output are added to it once the response is completed. If null or omitted, none. */
export type ConversationParam = string | ResponsesAPI.ResponseConversationParam | null;

/** A point on the screen. */
export interface CoordParam {
  /** Distance from the left edge, in pixels. */
  x: number;
  /** Distance from the top edge, in pixels. */
  y: number;
}

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
  /** Amount of usage, in units of `quantity_unit`. Null unless grouped by `line_item`. */
  quantity?: number | null;
  /** Unit of `quantity`. Null if no single unit fits, or if not grouped by `line_item`. */
  quantity_unit?: AdminOrganizationUsageAPI.CostQuantityUnit | null;
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
      chunking_strategy?: VectorStoresAPI.FileChunkingStrategyParam;
      /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
      metadata?: SharedAPI.Metadata;
    }
  }
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
  usage?: CompletionsAPI.CompletionUsage | null;
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
    reasoning_effort?: SharedAPI.ReasoningEffort;
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
    tools?: ResponsesAPI.Tool[];
    /** Text output settings. */
    text?: schema.CreateEvalResponsesRunDataSource.SamplingParams.Text;
  }

  export namespace SamplingParams {
    /** Text output settings. */
    export interface Text {
      /** Format of the text output. `json_schema` enforces a schema. `json_object` only asks for valid JSON and exists for older models. */
      format?: ResponsesAPI.ResponseFormatTextConfig;
    }
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

/** Parameters common to all model requests. */
export interface CreateModelResponseProperties extends ModelResponseProperties {
  /** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
  prompt_cache_options?: PromptCacheOptionsParam;
}

/** Settings of the new API key. The body is optional. */
export interface CreateProjectServiceAccountApiKeyBody {
  /** Name of the key in lists. If omitted, the server chooses one. */
  name?: string;
  /** Permitted uses of the key, as scopes such as `api.model.request`. If omitted, all permissions of the account. */
  scopes?: string[];
}

/** The assistant and settings that apply to this run only. */
export interface CreateRunRequest {
  /** Id of the assistant to run. */
  assistant_id: string;
  /** Model for this run. If null or omitted, the model of the assistant. */
  model?: AssistantSupportedModels | null;
  /** How long a reasoning model thinks before it answers. Lower effort is faster and cheaper; higher effort helps with hard problems. If null or omitted, the default of the model. Not every model supports every level. */
  reasoning_effort?: SharedAPI.ReasoningEffort;
  /** System instructions for this run, instead of those of the assistant. */
  instructions?: string | null;
  /** Text to append to the instructions in this run only. */
  additional_instructions?: string | null;
  /** Messages to add to the thread before the run starts. They stay in the thread. */
  additional_messages?: BetaThreadsMessagesAPI.MessageCreateParams[] | null;
  /** Tools for this run, instead of those of the assistant. At most 20 items. */
  tools?: BetaAssistantsAPI.AssistantTool[] | null;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
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
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;
  /** Whether the model can request several tool calls in one turn. */
  parallel_tool_calls?: ParallelToolCalls;
  /** Format of the answer in this run. If omitted, the format of the assistant. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
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

/** A custom voice, created from samples of the caller. */
export interface CustomVoice {
  /** Id of the custom voice. */
  id: string;
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

/** The vector of one text. */
export interface Embedding {
  /** Index of the text in the request, from 0. */
  index: number;
  /** The vector. Vectors of the vendor's models have length 1, so the dot product equals the cosine similarity. */
  embedding: number[] | string;
  /** Marks this object as an embedding. */
  object: 'embedding';
}

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
  data_source_config:
    | EvalsAPI.EvalCustomDataSourceConfig
    | EvalLogsDataSourceConfig
    | EvalsAPI.EvalStoredCompletionsDataSourceConfig;
  /** The graders. An item passes if all of them pass it. */
  testing_criteria: (
    | GradersGraderModelsAPI.LabelModelGrader
    | GradersGraderModelsAPI.StringCheckGrader
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel
  )[];
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata: SharedAPI.Metadata;
}

/** A prompt with placeholders for the fields of each row. */
export interface EvalCompletionsInputTemplate {
  /** Selects an inline prompt. */
  type: 'template';
  /** Messages of the prompt, in reading order. */
  template: EvalTemplateMessage[];
}

/** Passes an item if custom code gives it a sufficient score. */
export interface EvalGraderPython extends GradersGraderModelsAPI.PythonGrader {
  /** Minimum score to pass. If omitted, the server chooses. */
  pass_threshold?: number;
}

/** Passes an item if a model gives it a sufficient score. */
export interface EvalGraderScoreModel extends GradersGraderModelsAPI.ScoreModelGrader {
  /** Minimum score to pass, within `range`. If omitted, the server chooses. */
  pass_threshold?: number;
}

/** Passes an item if two texts are sufficiently similar. */
export interface EvalGraderTextSimilarity extends GradersGraderModelsAPI.TextSimilarityGrader {
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
export type EvalItemContent = EvalItemContentItem | GradersGraderModelsAPI.GraderInputs;

/** One part of a message: a plain text, or an object with a `type`. */
export type EvalItemContentItem =
  | EvalItemContentText
  | ResponsesAPI.ResponseInputText
  | EvalItemContentOutputText
  | EvalItemInputImage
  | ResponsesAPI.ResponseInputAudio;

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
  metadata?: SharedAPI.Metadata;
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
  reasoning_effort?: SharedAPI.ReasoningEffort;
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
  metadata: SharedAPI.Metadata;
  /** Why the run failed. Null if there is no error. */
  error: EvalsRunsAPI.EvalAPIError | null;
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
  | EvalsRunsAPI.CreateEvalJSONLRunDataSource
  | EvalsRunsAPI.CreateEvalCompletionsRunDataSource
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
    error: EvalsRunsAPI.EvalAPIError | null;
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

/** Stored chat completions that match all filters. */
export interface EvalStoredCompletionsSource {
  /**
   * Marks the rows as stored chat completions.
   * @default "stored_completions"
   */
  type: 'stored_completions';
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
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
  content: EvalItemContent | ResponsesAPI.ResponseInputMessageContentList;
  /** Whether an assistant message is interim commentary or the final answer. Not valid for user messages. */
  phase?: MessagePhase | null;
  /** Marks the item as a message. Optional. */
  type?: 'message';
}

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

/** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
export type FileSearchRanker = 'auto' | 'default_2024_08_21' | (string & {});

/** Ranking options of file search. If omitted, the `auto` ranker with a score threshold of 0. */
export interface FileSearchRankingOptions {
  /** Algorithm that scores file search results. `auto` is the latest version; a dated name pins one. */
  ranker?: FileSearchRanker;
  /** Minimum score of a result. 0 keeps all results. */
  score_threshold: number;
}

/** Filter by file attributes: one comparison, or several combined. */
export type Filters = SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter;

/** Number of examples between two weight updates. Larger batches give fewer and more stable updates. `auto` chooses the size by the amount of data. */
export type FineTuneBatchSize = 'auto' | number;

/** Number of passes through the training file. Each pass is billed. `auto` chooses the number by the amount of data. */
export type FineTuneEpochs = 'auto' | number;

/** Scores the answers from which the model learns. Texts in a grader can contain placeholders: `{{ item.… }}` for fields of the example, `{{ sample.output_text }}` for the answer, `{{ sample.output_json.… }}` for its fields. */
export type FineTuneGrader =
  | GradersGraderModelsAPI.StringCheckGrader
  | GradersGraderModelsAPI.TextSimilarityGrader
  | GradersGraderModelsAPI.PythonGrader
  | GradersGraderModelsAPI.ScoreModelGrader
  | GradersGraderModelsAPI.MultiGrader;

/** Factor for the learning rate. Values below 1 reduce overfitting and slow down training. With `auto`, the server chooses. */
export type FineTuneLearningRateMultiplier = 'auto' | number;

/** Training method. Its hyperparameters go into the field with the same name. */
export interface FineTuneMethod {
  /** Training data: example answers (`supervised`), pairs of answers (`dpo`), or scores of a grader (`reinforcement`). */
  type: 'supervised' | 'dpo' | 'reinforcement';
  /** Training on dialogues that end with the desired answer. */
  supervised?: FineTuningMethodsAPI.SupervisedMethod;
  /** Training on pairs of a preferred and a rejected answer (direct preference optimization). */
  dpo?: FineTuningMethodsAPI.DpoMethod;
  /** Training on scores. The model answers, a grader scores the answer, and high scores are reinforced. */
  reinforcement?: FineTuningMethodsAPI.ReinforcementMethod;
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

/** One part of a tool output: text, image or file. */
export type FunctionAndCustomToolCallOutput =
  | ResponsesAPI.ResponseInputText
  | ResponsesAPI.ResponseInputImage
  | ResponsesAPI.ResponseInputFile;

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
  output:
    | string
    | (
        | ResponsesAPI.ResponseInputTextContent
        | ResponsesAPI.ResponseInputImageContent
        | ResponsesAPI.ResponseInputFileContent
      )[];
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
  environment?: (ResponsesAPI.LocalEnvironment | ResponsesAPI.ContainerReference) | null;
}

/** Status of the shell call, as reported by the server. */
export type FunctionShellCallItemStatus = 'in_progress' | 'completed' | 'incomplete';

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
  output: ResponsesAPI.ResponseFunctionShellCallOutputContent[];
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

/** Generate a new image or edit one of the conversation. If `auto` or omitted, the model decides. */
export type ImageGenActionEnum = 'generate' | 'edit' | 'auto';

/** Lets the model generate and edit images with a GPT image model. */
export interface ImageGenTool {
  /** Marks the tool as image generation. */
  type: 'image_generation';
  /** Image model to use. If omitted, the server chooses. */
  model?:
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-2'
    | 'gpt-image-1.5'
    | 'gpt-image-1-mini'
    | 'gpt-image-1'
    | (string & {});
  /**
   * Quality of the image. Higher quality takes longer and costs more.
   * @default "auto"
   */
  quality?: 'low' | 'medium' | 'high' | 'auto';
  /**
   * Width and height in pixels. Some models support more sizes than those listed.
   * @default "auto"
   */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {});
  /**
   * File format of the image.
   * @default "png"
   */
  output_format?: 'png' | 'webp' | 'jpeg';
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
  /** Mask of the area to repaint. Transparent parts of the mask can change. Give it as a data URL or by file id. */
  export interface InputImageMask {
    /** The mask as a data URL. */
    image_url?: string;
    /** Id of the uploaded mask. */
    file_id?: string;
  }
}

/** An image generated by the server. */
export interface ImageGenToolCall {
  /** Marks the item as an image generation call. */
  type: 'image_generation_call';
  /** Id of the call. */
  id: string;
  /** Status of the image generation. */
  status: 'in_progress' | 'completed' | 'generating' | 'failed';
  /** The image as base64. Null until it is finished. */
  result: string | null;
}

/** How closely an edit preserves its input images, faces in particular. Not every image model supports `high`. */
export type InputFidelity = 'high' | 'low';

/** Long form of a message, with a type and content parts. */
export interface InputMessage {
  /** Marks the item as a message. */
  type: 'message';
  /** Author of the message. Developer and system messages take precedence over user messages. */
  role: 'user' | 'system' | 'developer';
  /** Status of the message. Set by the server, optional in requests. */
  status?: 'in_progress' | 'completed' | 'incomplete';
  /** Parts of a message in reading order. Text, images and files can be mixed. */
  content: ResponsesAPI.ResponseInputMessageContentList;
}

/** Input of the model: text, which counts as one user message, or items. If omitted, only the context from `previous_response_id`, `conversation` or `instructions`. */
export type InputParam = string | ResponsesAPI.ResponseInputItem[];

/** An item in its long form. `type` gives its kind. */
export type Item =
  | MessageItem
  | ResponsesAPI.ResponseFileSearchToolCall
  | ResponsesAPI.ResponseComputerToolCall
  | ComputerCallOutputItemParam
  | ResponsesAPI.ResponseFunctionWebSearch
  | ResponsesAPI.ResponseFunctionToolCall
  | FunctionCallOutputItemParam
  | ToolSearchCallItemParam
  | ResponsesAPI.ResponseToolSearchOutputItemParam
  | AdditionalToolsItemParam
  | ResponsesAPI.ResponseReasoningItem
  | ResponsesAPI.ResponseCompactionItemParam
  | CompactionTriggerItemParam
  | ImageGenToolCall
  | ResponsesAPI.ResponseCodeInterpreterToolCall
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
  | ResponsesAPI.ResponseCustomToolCallOutput
  | ResponsesAPI.ResponseCustomToolCall
  | ProgramItemParam
  | ProgramOutputItemParam;

/** An item of a compacted conversation. `type` gives its kind. */
export type ItemField =
  | Message
  | Program
  | ProgramOutput
  | ResponsesAPI.ResponseFunctionToolCall
  | ResponsesAPI.ResponseToolSearchCall
  | ResponsesAPI.ResponseToolSearchOutputItem
  | AdditionalTools
  | FunctionToolCallOutput
  | ResponsesAPI.ResponseFileSearchToolCall
  | ResponsesAPI.ResponseFunctionWebSearch
  | ImageGenToolCall
  | ResponsesAPI.ResponseComputerToolCall
  | ResponsesAPI.ResponseComputerToolCallOutputItem
  | ResponsesAPI.ResponseReasoningItem
  | ResponsesAPI.ResponseCompactionItem
  | ResponsesAPI.ResponseCodeInterpreterToolCall
  | LocalShellToolCall
  | LocalShellToolCallOutput
  | ResponsesAPI.ResponseFunctionShellToolCall
  | ResponsesAPI.ResponseFunctionShellToolCallOutput
  | ResponsesAPI.ResponseApplyPatchToolCall
  | ResponsesAPI.ResponseApplyPatchToolCallOutput
  | MCPListTools
  | MCPApprovalRequest
  | MCPApprovalResponseResource
  | MCPToolCall
  | ResponsesAPI.ResponseCustomToolCall
  | ResponsesAPI.ResponseCustomToolCallOutput;

/** Refers to an item that is stored on the server, so that it need not be sent again. */
export interface ItemReferenceParam {
  /** Marks the item as a reference. An item with an id only is also a reference. */
  type?: 'item_reference' | null;
  /** Id of the item to insert here. */
  id: string;
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
  data: BetaAssistantsAPI.Assistant[];
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
  data: AdminOrganizationAuditLogsAPI.AuditLogListResponse[];
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
  data: AdminOrganizationCertificatesAPI.CertificateListResponse[];
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
  data: FilesAPI.FileObject[];
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
  data: FineTuningJobsCheckpointsAPI.FineTuningJobCheckpoint[];
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
  data: FineTuningJobsAPI.FineTuningJobEvent[];
  /** Whether another page follows. To get it, pass the id of the last event as `after`. */
  has_more: boolean;
}

/** A page of messages. */
export interface ListMessagesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The messages of this page. */
  data: BetaThreadsMessagesAPI.Message[];
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
  data: ModelsAPI.Model[];
}

/** A page of fine-tuning jobs. */
export interface ListPaginatedFineTuningJobsResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The jobs of this page. */
  data: FineTuningJobsAPI.FineTuningJob[];
  /** Whether another page follows. To get it, pass the id of the last job as `after`. */
  has_more: boolean;
}

/** A page of certificates. */
export interface ListProjectCertificatesResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The certificates of this page. */
  data: AdminOrganizationProjectsCertificatesAPI.CertificateListResponse[];
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
  data: BetaThreadsRunsStepsAPI.RunStep[];
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
  data: BetaThreadsRunsAPI.Run[];
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
  data: VectorStoresFilesAPI.VectorStoreFile[];
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
  data: VectorStoresAPI.VectorStore[];
  /** Id of the first store of the page, null if it is empty. Pass it as `before` to get the previous page. */
  first_id?: string | null;
  /** Id of the last store of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
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
export interface MCPTool {
  /** Marks the tool as an MCP server. */
  type: 'mcp';
  /** Short name of the server, chosen by the caller. Tool calls refer to it. */
  server_label: string;
  /** URL of the MCP server. */
  server_url?: string;
  /** Connector operated by the API vendor. Requires an OAuth token in `authorization`. */
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
  /** Purpose of the server, to help the model choose. */
  server_description?: string;
  /** Extra HTTP headers for requests to the server, for example for authentication. */
  headers?: {
    [key: string]: string;
  } | null;
  /** Tools that the model can use, by name or by filter. If null or omitted, all tools. */
  allowed_tools?: string[] | MCPToolFilter | null;
  /** Who can call the tools of this server. If null or omitted, only the model. */
  allowed_callers?: CallableToolAllowedCaller[] | null;
  /** Which calls need approval by the caller. If omitted, every call. */
  require_approval?: MCPTool.RequireApproval | ('always' | 'never') | null;
  /** Whether to leave the tools of this server out of the prompt until a tool search finds them. */
  defer_loading?: boolean;
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
  error?: ResponsesAPI.McpToolCallError | null;
  /** Status of an MCP call. */
  status?: MCPToolCallStatus;
  /** Id of the approval request for this call. In input, it links the two. */
  approval_request_id?: string | null;
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
    | ResponsesAPI.ResponseInputText
    | ResponsesAPI.ResponseOutputText
    | TextContent
    | SummaryTextContent
    | ReasoningTextContent
    | ResponsesAPI.ResponseOutputRefusal
    | ResponsesAPI.ResponseInputImage
    | ComputerScreenshotContent
    | ResponsesAPI.ResponseInputFile
  )[];
  /** Whether an assistant message is interim commentary or the final answer. Null or absent for other messages. */
  phase?: MessagePhase | null;
}

/** A file attached to a message, and the tools that can use it. */
export interface MessageAttachment {
  /** Id of the file. Its purpose must be `assistants`. */
  file_id?: string;
  /** Tools that can use the file, for the whole thread. */
  tools?: (BetaAssistantsAPI.CodeInterpreterTool | AssistantToolsFileSearchTypeOnly)[];
}

/** Long form of a message. `role` gives its kind. */
export type MessageItem = InputMessage | ResponsesAPI.ResponseOutputMessage;

/** A stored message. `role` gives its kind. */
export type MessageItemResource = ResponsesAPI.ResponseInputMessageItem | ResponsesAPI.ResponseOutputMessage;

/** Phase of an assistant message: interim (`commentary`) or the answer itself. */
export type MessagePhase = 'commentary' | 'final_answer';

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

/** Id of the model that will continue the compacted conversation. */
export type ModelIdsCompaction = SharedAPI.ResponsesModel | null;

/** Sampling and caching parameters that a response repeats. */
export interface ModelResponseProperties {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
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

/** Content type that a moderation score is based on. */
export type ModerationInputType = 'text' | 'image';

/** Effect of a flag. `score` only reports it; `block` also withholds the content. */
export type ModerationMode = 'score' | 'block';

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

/** Changes to a message. The content stays the same. */
export interface ModifyMessageRequest {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
}

/** Changes to a run. Only the metadata can be changed. */
export interface ModifyRunRequest {
  /** Up to 16 key-value pairs for the caller's own use, such as an order number. Some lists can be filtered by them. Keys have at most 64 characters, values at most 512. */
  metadata?: SharedAPI.Metadata;
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

/** The certificates that were activated for the organization. */
export interface OrganizationCertificateActivationResponse {
  /** Marks this object as the result of an activation. */
  object: 'organization.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: AdminOrganizationCertificatesAPI.CertificateListResponse[];
}

/** The certificates that were deactivated for the organization. */
export interface OrganizationCertificateDeactivationResponse {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: AdminOrganizationCertificatesAPI.CertificateListResponse[];
}

/** The certificates that were activated for the project. */
export interface OrganizationProjectCertificateActivationResponse {
  /** Marks this object as the result of an activation. */
  object: 'organization.project.certificate.activation';
  /** The certificates of the request, with their new state. */
  data: AdminOrganizationProjectsCertificatesAPI.CertificateListResponse[];
}

/** The certificates that were deactivated for the project. */
export interface OrganizationProjectCertificateDeactivationResponse {
  /** Marks this object as the result of a deactivation. */
  object: 'organization.project.certificate.deactivation';
  /** The certificates of the request, with their new state. */
  data: AdminOrganizationProjectsCertificatesAPI.CertificateListResponse[];
}

/** A streamed part of a message or a reasoning item. */
export type OutputContent = ResponsesAPI.ResponseOutputText | ResponsesAPI.ResponseOutputRefusal | ReasoningTextContent;

/** One part of the answer: text or refusal. */
export type OutputMessageContent = ResponsesAPI.ResponseOutputText | ResponsesAPI.ResponseOutputRefusal;

/** Whether the model can request several tool calls in one turn. */
export type ParallelToolCalls = boolean;

/** Personality of the model. Its instructions count as input tokens. */
export type PersonalityEnum = 'friendly' | 'pragmatic' | (string & {});

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

/** A page of API keys. */
export interface ProjectApiKeyListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The keys of this page. */
  data: AdminOrganizationProjectsAPIKeysAPI.ProjectAPIKey[];
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

/** A page of projects. */
export interface ProjectListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The projects of this page. */
  data: AdminOrganizationProjectsAPI.Project[];
  /** Id of the first project of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last project of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of rate limits. */
export interface ProjectRateLimitListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The rate limits of this page. */
  data: AdminOrganizationProjectsRateLimitsAPI.ProjectRateLimit[];
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

/** A page of service accounts. */
export interface ProjectServiceAccountListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The service accounts of this page. */
  data: AdminOrganizationProjectsServiceAccountsAPI.ProjectServiceAccount[];
  /** Id of the first service account of the page, null if it is empty. */
  first_id?: string | null;
  /** Id of the last service account of the page, null if it is empty. Pass it as `after` to get the next page. */
  last_id?: string | null;
  /** Whether another page follows. */
  has_more: boolean;
}

/** A page of members. */
export interface ProjectUserListResponse {
  /** Marks this object as a list. */
  object: 'list';
  /** The members of this page. */
  data: AdminOrganizationProjectsUsersAPI.ProjectUser[];
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

/** Ends a prefix to cache. Set on a content part. */
export interface PromptCacheBreakpointConfig {
  /**
   * Marks the breakpoint as set by the caller.
   * @default "explicit"
   */
  mode: 'explicit';
}

/** Ends a prefix to cache, right after the content part that carries it. A request can write at most four. */
export interface PromptCacheBreakpointParam {
  /**
   * Marks this breakpoint as set by the caller.
   * @default "explicit"
   */
  mode: 'explicit';
}

/** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
export type PromptCacheModeEnum = 'implicit' | 'explicit';

/** Effective prompt caching options. */
export interface PromptCacheOptions {
  /** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far. */
  ttl: PromptCacheTTLEnum;
  /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
  mode: PromptCacheModeEnum;
}

/** Prompt caching options. Cached prefixes make later requests with the same beginning cheaper and faster. If omitted, the server sets the breakpoint and keeps the prefix for 30 minutes. */
export interface PromptCacheOptionsParam {
  /** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far. */
  ttl?: PromptCacheTTLEnum;
  /** Who sets the cache breakpoints. With `implicit`, the server adds one to those of the caller. With `explicit`, only the caller's count, and a request without any is not cached. */
  mode?: PromptCacheModeEnum;
}

/** Maximum retention in the prompt cache: minutes (`in_memory`) or up to one day. */
export type PromptCacheRetentionEnum = 'in_memory' | '24h';

/** Minimum lifetime of the cache entries that a request writes. 30 minutes is the only value so far. */
export type PromptCacheTTLEnum = '30m';

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

/** An answer of a model, with its input references and effective settings. */
export interface Response extends ModelResponseProperties, ResponseProperties {
  /** Price and latency class of a request. `auto`, the default, follows the project settings. `default` is the standard class, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive, `scale` uses prepaid capacity, and `ultrafast` exists in Responses only. A response reports the class that was used. */
  service_tier?: ResponsesAPI.ServiceTier;
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
  error: ResponsesAPI.ResponseError | null;
  /** Why the answer was truncated. Null unless the status is `incomplete`. */
  incomplete_details: Response.IncompleteDetails | null;
  /** Output items in order. There may be no message, or it may not be the first item, so select it by `type`. */
  output: ResponsesAPI.ResponseOutputItem[];
  /** Effective reasoning options. Null if the request did not set any. */
  reasoning?: SharedAPI.Reasoning | null;
  /** Developer message before all other input, as text or as items. Null if there was none. */
  instructions: string | ResponsesAPI.ResponseInputItem[] | null;
  /** Concatenated text of all messages. Computed by client libraries; servers may not send it. */
  output_text?: string | null;
  /** Token usage of the response, the basis of billing. */
  usage?: ResponsesAPI.ResponseUsage;
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
  /** Why the answer was truncated. Null unless the status is `incomplete`. */
  export interface IncompleteDetails {
    /** Cause of the truncation: the token limit or a content filter. */
    reason?: 'max_output_tokens' | 'content_filter' | (string & {});
  }
}

/** Conversation to which a response belongs. */
export interface ResponseConversation {
  /** Id of the conversation. */
  id: string;
}

/** Machine-readable reason for the failure of a response. Most values concern input images. */
export type ResponseErrorCode =
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

/** A stream error in the error envelope. */
export interface ResponseErrorEnvelopeEvent {
  /** Name of the event. */
  type: 'error';
  /** Details of a failed request. */
  error: Error;
  /** Index of the event in its stream. */
  sequence_number: number;
}

/** JSON Schema of the answer. */
export type ResponseFormatJsonSchemaSchema = {
  [key: string]: unknown;
};

/** A page of input items. */
export interface ResponseItemList {
  /** Marks this object as a list. */
  object: 'list';
  /** The items of this page. */
  data: ResponsesAPI.ResponseItem[];
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
  }
}

/** Modalities of the answer. If omitted, text only. Audio requires an audio model and the `audio` field. */
export type ResponseModalities = ChatCompletionsAPI.ChatCompletionModality[] | null;

/** Moderation results for input and output. */
export interface ResponseModeration {
  /** Result for the input, or the error that prevented it. */
  input: ModerationResultBody | ModerationErrorBody;
  /** Result for the output, or the error that prevented it. */
  output: ModerationResultBody | ModerationErrorBody;
}

/** Values of the prompt variables, by name: text, images or files. */
export type ResponsePromptVariables = {
  [key: string]: string | ResponsesAPI.ResponseInputContent;
} | null;

/** Request parameters that a response repeats. */
export interface ResponseProperties {
  /** Id of the stored response to continue, so that only new input is needed. Its `instructions` do not carry over. Cannot be combined with `conversation`. */
  previous_response_id?: string | null;
  /** Id of a model for Responses, including some without Chat completions support. */
  model?: SharedAPI.ResponsesModel;
  /**
   * Whether to process the request in the background. The server immediately returns a response with the status `queued`; poll it until it is done. If null or omitted, the call waits.
   * @default false
   */
  background?: boolean | null;
  /** Maximum number of built-in tool calls per response, over all tools. Further calls by the model are ignored. */
  max_tool_calls?: number | null;
  /** Text output settings, such as format and verbosity. */
  text?: ResponsesAPI.ResponseTextConfig;
  /** Tools that the model can use. If omitted, none. */
  tools?: ToolsArray;
  /** Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
  tool_choice?: ToolChoiceParam;
  /**
   * A prompt from the vendor's dashboard, by id. Replaced by prompts in the caller's own code. Retirement date: 2026-11-30. Later requests with it fail.
   * @deprecated
   */
  prompt?: ResponsesAPI.ResponsePrompt | null;
}

/** The stream failed. The data is flat or in an error envelope; clients must handle both. Last event of the stream. */
export type ResponseStreamErrorEvent = ResponsesAPI.ResponseErrorEvent | ResponseErrorEnvelopeEvent;

/** Stream options. Only valid with `stream: true`. */
export interface ResponseStreamOptions {
  /** Whether deltas contain an `obfuscation` of random length, which hides the text length from network observers. On by default. Disable it to save bandwidth on trusted networks. */
  include_obfuscation?: boolean;
}

/** Token usage of the whole run. Null until the run has ended. */
export interface RunCompletionUsage {
  /** Completion tokens of all steps. */
  completion_tokens: number;
  /** Prompt tokens of all steps. */
  prompt_tokens: number;
  /** Sum of prompt and completion tokens. */
  total_tokens: number;
}

/** Token usage of this step. Null while the step is in progress. */
export interface RunStepCompletionUsage {
  /** Completion tokens of this step. */
  completion_tokens: number;
  /** Prompt tokens of this step. */
  prompt_tokens: number;
  /** Sum of prompt and completion tokens. */
  total_tokens: number;
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

/** Price and latency class of a request. `auto` follows the project settings, `flex` is cheaper and slower, `priority` and its alias `fast` are faster and more expensive. */
export type ServiceTierEnum = 'auto' | 'default' | 'fast' | 'flex' | 'priority' | (string & {});

/** New output of a command. */
export interface ShellCallOutputDelta {
  /** Text to append to standard output. */
  stdout?: string;
  /** Text to append to standard error. */
  stderr?: string;
}

/** Forces the model to write a program. */
export interface SpecificProgrammaticToolCallingParam {
  /**
   * Marks the choice as programmatic tool calling.
   * @default "programmatic_tool_calling"
   */
  type: 'programmatic_tool_calling';
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

/** The message is complete. */
export interface ThreadMessageCompletedEvent {
  /** Name of the event. */
  event: 'thread.message.completed';
  /** A message in a thread. */
  data: BetaThreadsMessagesAPI.Message;
}

/** The message was created, without content. */
export interface ThreadMessageCreatedEvent {
  /** Name of the event. */
  event: 'thread.message.created';
  /** A message in a thread. */
  data: BetaThreadsMessagesAPI.Message;
}

/** The message was extended. */
export interface ThreadMessageDeltaEvent {
  /** Name of the event. */
  event: 'thread.message.delta';
  /** Delta of a streamed message. */
  data: BetaThreadsMessagesAPI.MessageDeltaEvent;
}

/** The model starts to write the message. */
export interface ThreadMessageInProgressEvent {
  /** Name of the event. */
  event: 'thread.message.in_progress';
  /** A message in a thread. */
  data: BetaThreadsMessagesAPI.Message;
}

/** The message is incomplete; `incomplete_details` gives the reason. */
export interface ThreadMessageIncompleteEvent {
  /** Name of the event. */
  event: 'thread.message.incomplete';
  /** A message in a thread. */
  data: BetaThreadsMessagesAPI.Message;
}

/** The run was cancelled on request. */
export interface ThreadRunCancelledEvent {
  /** Name of the event. */
  event: 'thread.run.cancelled';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The cancellation of the run was requested. */
export interface ThreadRunCancellingEvent {
  /** Name of the event. */
  event: 'thread.run.cancelling';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The run ended with an answer. */
export interface ThreadRunCompletedEvent {
  /** Name of the event. */
  event: 'thread.run.completed';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** First event of the run, before it is queued. */
export interface ThreadRunCreatedEvent {
  /** Name of the event. */
  event: 'thread.run.created';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The run reached its `expires_at`. */
export interface ThreadRunExpiredEvent {
  /** Name of the event. */
  event: 'thread.run.expired';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The run failed; `last_error` gives the reason. */
export interface ThreadRunFailedEvent {
  /** Name of the event. */
  event: 'thread.run.failed';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The run started or resumed. */
export interface ThreadRunInProgressEvent {
  /** Name of the event. */
  event: 'thread.run.in_progress';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The token budget of the run is exhausted. */
export interface ThreadRunIncompleteEvent {
  /** Name of the event. */
  event: 'thread.run.incomplete';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The run is queued, at first or after outputs were submitted. */
export interface ThreadRunQueuedEvent {
  /** Name of the event. */
  event: 'thread.run.queued';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The run waits for function outputs from the caller. The stream ends here; submitting the outputs opens a new one. */
export interface ThreadRunRequiresActionEvent {
  /** Name of the event. */
  event: 'thread.run.requires_action';
  /** One execution of an assistant on a thread. It contains the effective settings: those of the request, otherwise those of the assistant when the run started. */
  data: BetaThreadsRunsAPI.Run;
}

/** The step ended because its run was cancelled. */
export interface ThreadRunStepCancelledEvent {
  /** Name of the event. */
  event: 'thread.run.step.cancelled';
  /** One step of a run: either a message or tool calls. */
  data: BetaThreadsRunsStepsAPI.RunStep;
}

/** The step ended successfully. */
export interface ThreadRunStepCompletedEvent {
  /** Name of the event. */
  event: 'thread.run.step.completed';
  /** One step of a run: either a message or tool calls. */
  data: BetaThreadsRunsStepsAPI.RunStep;
}

/** First event of the step, before any work is done. */
export interface ThreadRunStepCreatedEvent {
  /** Name of the event. */
  event: 'thread.run.step.created';
  /** One step of a run: either a message or tool calls. */
  data: BetaThreadsRunsStepsAPI.RunStep;
}

/** The step was extended. */
export interface ThreadRunStepDeltaEvent {
  /** Name of the event. */
  event: 'thread.run.step.delta';
  /** Delta of a streamed run step. */
  data: BetaThreadsRunsStepsAPI.RunStepDeltaEvent;
}

/** The step ended because its run expired. */
export interface ThreadRunStepExpiredEvent {
  /** Name of the event. */
  event: 'thread.run.step.expired';
  /** One step of a run: either a message or tool calls. */
  data: BetaThreadsRunsStepsAPI.RunStep;
}

/** The step ended with an error, as did its run. */
export interface ThreadRunStepFailedEvent {
  /** Name of the event. */
  event: 'thread.run.step.failed';
  /** One step of a run: either a message or tool calls. */
  data: BetaThreadsRunsStepsAPI.RunStep;
}

/** The step started. */
export interface ThreadRunStepInProgressEvent {
  /** Name of the event. */
  event: 'thread.run.step.in_progress';
  /** One step of a run: either a message or tool calls. */
  data: BetaThreadsRunsStepsAPI.RunStep;
}

/** The certificates to activate or deactivate. */
export interface ToggleCertificatesRequest {
  /** Ids of the certificates, at most ten. The change applies to all of them or to none. From 1 to 10 items. */
  certificate_ids: string[];
}

/** What made a call: the model or a program that it wrote. */
export type ToolCallCaller = DirectToolCallCaller | ProgramToolCallCaller;

/** Caller of a tool, copied from the call. */
export type ToolCallCallerParam = DirectToolCallCallerParam | ProgramToolCallCallerParam;

/** Which tools the model calls. If omitted, `auto`: the model decides. An object forces one tool or restricts the choice. */
export type ToolChoiceParam =
  | ResponsesAPI.ToolChoiceOptions
  | (
      | ResponsesAPI.ToolChoiceAllowed
      | ResponsesAPI.ToolChoiceTypes
      | ResponsesAPI.ToolChoiceFunction
      | ResponsesAPI.ToolChoiceMcp
      | ResponsesAPI.ToolChoiceCustom
      | SpecificProgrammaticToolCallingParam
      | ResponsesAPI.ToolChoiceApplyPatch
      | ResponsesAPI.ToolChoiceShell
    );

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

/** Tools that the model can use. If omitted, none. */
export type ToolsArray = ResponsesAPI.Tool[];

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

/** The extracted text of a file. */
export interface VectorStoreFileContentResponse {
  /** Marks this object as a page of file content. */
  object: 'vector_store.file_content.page';
  /** Parts of the text, in document order. */
  data: VectorStoresFilesAPI.FileContentResponse[];
  /** Whether the file has more text than this page. */
  has_more: boolean;
  /** Cursor of the next page, null on the last one. The operation does not have a parameter for it yet. */
  next_page: string | null;
}

/** A matching chunk of a file in the store. */
export interface VectorStoreSearchResultContentObject {
  /** Kind of content. So far always text. */
  type: 'text';
  /** Text of the chunk. */
  text: string;
}

/** Results of a search, best match first. */
export interface VectorStoreSearchResultsPage {
  /** Marks this object as a page of search results. */
  object: 'vector_store.search_results.page';
  /** Effective queries, after any rewriting. */
  search_query: string[];
  /** The matching files. Empty if no result reaches the threshold. */
  data: VectorStoresAPI.VectorStoreSearchResponse[];
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
  /** All pages that were considered, cited or not. Sent if `include` contains `web_search_call.action.sources`. */
  sources?: WebSearchActionSearch.Source[];
}

export declare namespace WebSearchActionSearch {
  /** One page. */
  export interface Source {
    /** Marks the source as a URL. */
    type: 'url';
    /** URL of the page. */
    url: string;
  }
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
