// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { PathClient } from '../../src/client/core/index.ts';
import type { ClientOptions as Options } from '../../src/client/core/index.ts';
import { operations } from './operations/index.ts';
import type { paths } from '../types.ts';
import { Admin } from './resources/admin.ts';
import { Beta } from './resources/beta.ts';
import { Chat } from './resources/chat.ts';
import { Completions } from './resources/completions.ts';
import { Embeddings } from './resources/embeddings.ts';
import { Evals } from './resources/evals.ts';
import { Files } from './resources/files.ts';
import { FineTuning } from './resources/fine-tuning.ts';
import { Models } from './resources/models.ts';
import { Moderations } from './resources/moderations.ts';
import { Responses } from './resources/responses.ts';
import { VectorStores } from './resources/vector-stores.ts';
import type * as AdminOrganizationAuditLogsModule from './resources/admin/organization/audit-logs.ts';
import type * as AdminOrganizationCertificatesModule from './resources/admin/organization/certificates.ts';
import type * as AdminOrganizationProjectsModule from './resources/admin/organization/projects.ts';
import type * as AdminOrganizationProjectsAPIKeysModule from './resources/admin/organization/projects/api-keys.ts';
import type * as AdminOrganizationProjectsCertificatesModule from './resources/admin/organization/projects/certificates.ts';
import type * as AdminOrganizationProjectsModelPermissionsModule from './resources/admin/organization/projects/model-permissions.ts';
import type * as AdminOrganizationProjectsRateLimitsModule from './resources/admin/organization/projects/rate-limits.ts';
import type * as AdminOrganizationProjectsServiceAccountsModule from './resources/admin/organization/projects/service-accounts.ts';
import type * as AdminOrganizationProjectsServiceAccountsAPIKeysModule from './resources/admin/organization/projects/service-accounts/api-keys.ts';
import type * as AdminOrganizationProjectsUsersModule from './resources/admin/organization/projects/users.ts';
import type * as AdminOrganizationUsageModule from './resources/admin/organization/usage.ts';
import type * as BetaAssistantsModule from './resources/beta/assistants.ts';
import type * as BetaThreadsModule from './resources/beta/threads.ts';
import type * as BetaThreadsMessagesModule from './resources/beta/threads/messages.ts';
import type * as BetaThreadsRunsModule from './resources/beta/threads/runs.ts';
import type * as BetaThreadsRunsStepsModule from './resources/beta/threads/runs/steps.ts';
import type * as ChatCompletionsModule from './resources/chat/completions.ts';
import type * as ChatCompletionsMessagesModule from './resources/chat/completions/messages.ts';
import type * as CompletionsModule from './resources/completions.ts';
import type * as EmbeddingsModule from './resources/embeddings.ts';
import type * as EvalsModule from './resources/evals.ts';
import type * as EvalsRunsModule from './resources/evals/runs.ts';
import type * as EvalsRunsOutputItemsModule from './resources/evals/runs/output-items.ts';
import type * as FilesModule from './resources/files.ts';
import type * as FineTuningAlphaGradersModule from './resources/fine-tuning/alpha/graders.ts';
import type * as FineTuningCheckpointsPermissionsModule from './resources/fine-tuning/checkpoints/permissions.ts';
import type * as FineTuningJobsModule from './resources/fine-tuning/jobs.ts';
import type * as FineTuningJobsCheckpointsModule from './resources/fine-tuning/jobs/checkpoints.ts';
import type * as FineTuningMethodsModule from './resources/fine-tuning/methods.ts';
import type * as GradersGraderModelsModule from './resources/graders/grader-models.ts';
import type * as ModelsModule from './resources/models.ts';
import type * as ModerationsModule from './resources/moderations.ts';
import type * as ResponsesModule from './resources/responses.ts';
import type * as ResponsesInputItemsModule from './resources/responses/input-items.ts';
import type * as ResponsesInputTokensModule from './resources/responses/input-tokens.ts';
import type * as SharedModule from './resources/shared.ts';
import type * as VectorStoresModule from './resources/vector-stores.ts';
import type * as VectorStoresFileBatchesModule from './resources/vector-stores/file-batches.ts';
import type * as VectorStoresFilesModule from './resources/vector-stores/files.ts';

/** A client of the API: its resources are properties, their operations methods. */
export class OpenAI extends PathClient<paths> {
  readonly admin = new Admin(this);
  readonly beta = new Beta(this);
  readonly chat = new Chat(this);
  readonly completions = new Completions(this);
  readonly embeddings = new Embeddings(this);
  readonly evals = new Evals(this);
  readonly files = new Files(this);
  readonly fineTuning = new FineTuning(this);
  readonly models = new Models(this);
  readonly moderations = new Moderations(this);
  readonly responses = new Responses(this);
  readonly vectorStores = new VectorStores(this);

  /** @throws {OpenAIError} when neither an API key nor an administrator's key is given. */
  constructor(options: Options = {}) {
    super(operations, options);
  }
}

export declare namespace OpenAI {
  export type ClientOptions = Options;
  export type APIKeyCreateParams = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateParams;
  export type APIKeyCreateResponse = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateResponse;
  export type APIKeyDeleteParams = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteParams;
  export type APIKeyDeleteResponse = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteResponse;
  export type APIKeyListParams = AdminOrganizationProjectsAPIKeysModule.APIKeyListParams;
  export type APIKeyRetrieveParams = AdminOrganizationProjectsAPIKeysModule.APIKeyRetrieveParams;
  export type Annotation = BetaThreadsMessagesModule.Annotation;
  export type AnnotationDelta = BetaThreadsMessagesModule.AnnotationDelta;
  export type ApplyPatchTool = ResponsesModule.ApplyPatchTool;
  export type Assistant = BetaAssistantsModule.Assistant;
  export type AssistantCreateParams = BetaAssistantsModule.AssistantCreateParams;
  export type AssistantDeleted = BetaAssistantsModule.AssistantDeleted;
  export type AssistantListParams = BetaAssistantsModule.AssistantListParams;
  export type AssistantResponseFormatOption = BetaThreadsModule.AssistantResponseFormatOption;
  export type AssistantStreamEvent = BetaAssistantsModule.AssistantStreamEvent;
  export type AssistantTool = BetaAssistantsModule.AssistantTool;
  export type AssistantToolChoice = BetaThreadsModule.AssistantToolChoice;
  export type AssistantToolChoiceFunction = BetaThreadsModule.AssistantToolChoiceFunction;
  export type AssistantToolChoiceOption = BetaThreadsModule.AssistantToolChoiceOption;
  export type AssistantUpdateParams = BetaAssistantsModule.AssistantUpdateParams;
  export type AssistantsPage = BetaAssistantsModule.AssistantsPage;
  export type AuditLogListParams = AdminOrganizationAuditLogsModule.AuditLogListParams;
  export type AuditLogListResponse = AdminOrganizationAuditLogsModule.AuditLogListResponse;
  export type AuditLogListResponsesPage = AdminOrganizationAuditLogsModule.AuditLogListResponsesPage;
  export type AutoFileChunkingStrategyParam = VectorStoresModule.AutoFileChunkingStrategyParam;
  export type Certificate = AdminOrganizationCertificatesModule.Certificate;
  export type CertificateActivateParams = AdminOrganizationCertificatesModule.CertificateActivateParams;
  export type CertificateActivateResponsesPage = AdminOrganizationCertificatesModule.CertificateActivateResponsesPage;
  export type CertificateCreateParams = AdminOrganizationCertificatesModule.CertificateCreateParams;
  export type CertificateDeactivateParams = AdminOrganizationCertificatesModule.CertificateDeactivateParams;
  export type CertificateDeactivateResponsesPage =
    AdminOrganizationCertificatesModule.CertificateDeactivateResponsesPage;
  export type CertificateDeleteResponse = AdminOrganizationCertificatesModule.CertificateDeleteResponse;
  export type CertificateListParams = AdminOrganizationCertificatesModule.CertificateListParams;
  export type CertificateListResponse = AdminOrganizationCertificatesModule.CertificateListResponse;
  export type CertificateListResponsesPage = AdminOrganizationCertificatesModule.CertificateListResponsesPage;
  export type CertificateRetrieveParams = AdminOrganizationCertificatesModule.CertificateRetrieveParams;
  export type CertificateUpdateParams = AdminOrganizationCertificatesModule.CertificateUpdateParams;
  export type ChatCompletion = ChatCompletionsModule.ChatCompletion;
  export type ChatCompletionAllowedToolChoice = ChatCompletionsModule.ChatCompletionAllowedToolChoice;
  export type ChatCompletionAllowedTools = ChatCompletionsModule.ChatCompletionAllowedTools;
  export type ChatCompletionAssistantMessageParam = ChatCompletionsModule.ChatCompletionAssistantMessageParam;
  export type ChatCompletionAudio = ChatCompletionsModule.ChatCompletionAudio;
  export type ChatCompletionAudioParam = ChatCompletionsModule.ChatCompletionAudioParam;
  export type ChatCompletionChunk = ChatCompletionsModule.ChatCompletionChunk;
  export type ChatCompletionContentPart = ChatCompletionsModule.ChatCompletionContentPart;
  export type ChatCompletionContentPartImage = ChatCompletionsModule.ChatCompletionContentPartImage;
  export type ChatCompletionContentPartInputAudio = ChatCompletionsModule.ChatCompletionContentPartInputAudio;
  export type ChatCompletionContentPartRefusal = ChatCompletionsModule.ChatCompletionContentPartRefusal;
  export type ChatCompletionContentPartText = ChatCompletionsModule.ChatCompletionContentPartText;
  export type ChatCompletionCreateParams = ChatCompletionsModule.ChatCompletionCreateParams;
  export type ChatCompletionCreateParamsBase = ChatCompletionsModule.ChatCompletionCreateParamsBase;
  export type ChatCompletionCreateParamsNonStreaming = ChatCompletionsModule.ChatCompletionCreateParamsNonStreaming;
  export type ChatCompletionCreateParamsStreaming = ChatCompletionsModule.ChatCompletionCreateParamsStreaming;
  export type ChatCompletionCustomTool = ChatCompletionsModule.ChatCompletionCustomTool;
  export type ChatCompletionDeleted = ChatCompletionsModule.ChatCompletionDeleted;
  export type ChatCompletionDeveloperMessageParam = ChatCompletionsModule.ChatCompletionDeveloperMessageParam;
  export type ChatCompletionFunctionCallOption = ChatCompletionsModule.ChatCompletionFunctionCallOption;
  export type ChatCompletionFunctionMessageParam = ChatCompletionsModule.ChatCompletionFunctionMessageParam;
  export type ChatCompletionFunctionTool = ChatCompletionsModule.ChatCompletionFunctionTool;
  export type ChatCompletionListParams = ChatCompletionsModule.ChatCompletionListParams;
  export type ChatCompletionMessage = ChatCompletionsModule.ChatCompletionMessage;
  export type ChatCompletionMessageCustomToolCall = ChatCompletionsModule.ChatCompletionMessageCustomToolCall;
  export type ChatCompletionMessageFunctionToolCall = ChatCompletionsModule.ChatCompletionMessageFunctionToolCall;
  export type ChatCompletionMessageParam = ChatCompletionsModule.ChatCompletionMessageParam;
  export type ChatCompletionMessageToolCall = ChatCompletionsModule.ChatCompletionMessageToolCall;
  export type ChatCompletionModality = ChatCompletionsModule.ChatCompletionModality;
  export type ChatCompletionNamedToolChoice = ChatCompletionsModule.ChatCompletionNamedToolChoice;
  export type ChatCompletionNamedToolChoiceCustom = ChatCompletionsModule.ChatCompletionNamedToolChoiceCustom;
  export type ChatCompletionPredictionContent = ChatCompletionsModule.ChatCompletionPredictionContent;
  export type ChatCompletionStoreMessage = ChatCompletionsModule.ChatCompletionStoreMessage;
  export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
  export type ChatCompletionStreamOptions = ChatCompletionsModule.ChatCompletionStreamOptions;
  export type ChatCompletionSystemMessageParam = ChatCompletionsModule.ChatCompletionSystemMessageParam;
  export type ChatCompletionTokenLogprob = ChatCompletionsModule.ChatCompletionTokenLogprob;
  export type ChatCompletionTool = ChatCompletionsModule.ChatCompletionTool;
  export type ChatCompletionToolChoiceOption = ChatCompletionsModule.ChatCompletionToolChoiceOption;
  export type ChatCompletionToolMessageParam = ChatCompletionsModule.ChatCompletionToolMessageParam;
  export type ChatCompletionUpdateParams = ChatCompletionsModule.ChatCompletionUpdateParams;
  export type ChatCompletionUserMessageParam = ChatCompletionsModule.ChatCompletionUserMessageParam;
  export type ChatCompletionsPage = ChatCompletionsModule.ChatCompletionsPage;
  export type ChatModel = SharedModule.ChatModel;
  export type CheckpointListParams = FineTuningJobsCheckpointsModule.CheckpointListParams;
  export type CodeInterpreterLogs = BetaThreadsRunsStepsModule.CodeInterpreterLogs;
  export type CodeInterpreterOutputImage = BetaThreadsRunsStepsModule.CodeInterpreterOutputImage;
  export type CodeInterpreterTool = BetaAssistantsModule.CodeInterpreterTool;
  export type CodeInterpreterToolCall = BetaThreadsRunsStepsModule.CodeInterpreterToolCall;
  export type CodeInterpreterToolCallDelta = BetaThreadsRunsStepsModule.CodeInterpreterToolCallDelta;
  export type CompactedResponse = ResponsesModule.CompactedResponse;
  export type ComparisonFilter = SharedModule.ComparisonFilter;
  export type Completion = CompletionsModule.Completion;
  export type CompletionChoice = CompletionsModule.CompletionChoice;
  export type CompletionCreateParams = CompletionsModule.CompletionCreateParams;
  export type CompletionCreateParamsBase = CompletionsModule.CompletionCreateParamsBase;
  export type CompletionCreateParamsNonStreaming = CompletionsModule.CompletionCreateParamsNonStreaming;
  export type CompletionCreateParamsStreaming = CompletionsModule.CompletionCreateParamsStreaming;
  export type CompletionUsage = CompletionsModule.CompletionUsage;
  export type CompoundFilter = SharedModule.CompoundFilter;
  export type ComputerAction = ResponsesModule.ComputerAction;
  export type ComputerActionList = ResponsesModule.ComputerActionList;
  export type ComputerTool = ResponsesModule.ComputerTool;
  export type ComputerUsePreviewTool = ResponsesModule.ComputerUsePreviewTool;
  export type ContainerAuto = ResponsesModule.ContainerAuto;
  export type ContainerNetworkPolicyAllowlist = ResponsesModule.ContainerNetworkPolicyAllowlist;
  export type ContainerNetworkPolicyDisabled = ResponsesModule.ContainerNetworkPolicyDisabled;
  export type ContainerNetworkPolicyDomainSecret = ResponsesModule.ContainerNetworkPolicyDomainSecret;
  export type ContainerReference = ResponsesModule.ContainerReference;
  export type CostQuantityUnit = AdminOrganizationUsageModule.CostQuantityUnit;
  export type CreateEmbeddingResponse = EmbeddingsModule.CreateEmbeddingResponse;
  export type CreateEvalCompletionsRunDataSource = EvalsRunsModule.CreateEvalCompletionsRunDataSource;
  export type CreateEvalJSONLRunDataSource = EvalsRunsModule.CreateEvalJSONLRunDataSource;
  export type CustomTool = ResponsesModule.CustomTool;
  export type DpoHyperparameters = FineTuningMethodsModule.DpoHyperparameters;
  export type DpoMethod = FineTuningMethodsModule.DpoMethod;
  export type EasyInputMessage = ResponsesModule.EasyInputMessage;
  export type Embedding = EmbeddingsModule.Embedding;
  export type EmbeddingCreateParams = EmbeddingsModule.EmbeddingCreateParams;
  export type EmbeddingModel = EmbeddingsModule.EmbeddingModel;
  export type EvalAPIError = EvalsRunsModule.EvalAPIError;
  export type EvalCreateParams = EvalsModule.EvalCreateParams;
  export type EvalCreateResponse = EvalsModule.EvalCreateResponse;
  export type EvalCustomDataSourceConfig = EvalsModule.EvalCustomDataSourceConfig;
  export type EvalDeleteResponse = EvalsModule.EvalDeleteResponse;
  export type EvalListParams = EvalsModule.EvalListParams;
  export type EvalListResponse = EvalsModule.EvalListResponse;
  export type EvalListResponsesPage = EvalsModule.EvalListResponsesPage;
  export type EvalRetrieveResponse = EvalsModule.EvalRetrieveResponse;
  export type EvalStoredCompletionsDataSourceConfig = EvalsModule.EvalStoredCompletionsDataSourceConfig;
  export type EvalUpdateParams = EvalsModule.EvalUpdateParams;
  export type EvalUpdateResponse = EvalsModule.EvalUpdateResponse;
  export type FileBatchCancelParams = VectorStoresFileBatchesModule.FileBatchCancelParams;
  export type FileBatchCreateParams = VectorStoresFileBatchesModule.FileBatchCreateParams;
  export type FileBatchListFilesParams = VectorStoresFileBatchesModule.FileBatchListFilesParams;
  export type FileBatchRetrieveParams = VectorStoresFileBatchesModule.FileBatchRetrieveParams;
  export type FileChunkingStrategy = VectorStoresModule.FileChunkingStrategy;
  export type FileChunkingStrategyParam = VectorStoresModule.FileChunkingStrategyParam;
  export type FileCitationAnnotation = BetaThreadsMessagesModule.FileCitationAnnotation;
  export type FileCitationDeltaAnnotation = BetaThreadsMessagesModule.FileCitationDeltaAnnotation;
  export type FileContentParams = VectorStoresFilesModule.FileContentParams;
  export type FileContentResponse = VectorStoresFilesModule.FileContentResponse;
  export type FileContentResponsesPage = VectorStoresFilesModule.FileContentResponsesPage;
  export type FileCreateParams = FilesModule.FileCreateParams;
  export type FileDeleteParams = VectorStoresFilesModule.FileDeleteParams;
  export type FileDeleted = FilesModule.FileDeleted;
  export type FileListParams = FilesModule.FileListParams;
  export type FileObject = FilesModule.FileObject;
  export type FileObjectsPage = FilesModule.FileObjectsPage;
  export type FilePathAnnotation = BetaThreadsMessagesModule.FilePathAnnotation;
  export type FilePathDeltaAnnotation = BetaThreadsMessagesModule.FilePathDeltaAnnotation;
  export type FilePurpose = FilesModule.FilePurpose;
  export type FileRetrieveParams = VectorStoresFilesModule.FileRetrieveParams;
  export type FileSearchTool = ResponsesModule.FileSearchTool;
  export type FileSearchToolCall = BetaThreadsRunsStepsModule.FileSearchToolCall;
  export type FileSearchToolCallDelta = BetaThreadsRunsStepsModule.FileSearchToolCallDelta;
  export type FileUpdateParams = VectorStoresFilesModule.FileUpdateParams;
  export type FineTuningJob = FineTuningJobsModule.FineTuningJob;
  export type FineTuningJobCheckpoint = FineTuningJobsCheckpointsModule.FineTuningJobCheckpoint;
  export type FineTuningJobCheckpointsPage = FineTuningJobsCheckpointsModule.FineTuningJobCheckpointsPage;
  export type FineTuningJobEvent = FineTuningJobsModule.FineTuningJobEvent;
  export type FineTuningJobEventsPage = FineTuningJobsModule.FineTuningJobEventsPage;
  export type FineTuningJobWandbIntegrationObject = FineTuningJobsModule.FineTuningJobWandbIntegrationObject;
  export type FineTuningJobsPage = FineTuningJobsModule.FineTuningJobsPage;
  export type FunctionDefinition = SharedModule.FunctionDefinition;
  export type FunctionParameters = SharedModule.FunctionParameters;
  export type FunctionShellTool = ResponsesModule.FunctionShellTool;
  export type FunctionTool = ResponsesModule.FunctionTool;
  export type FunctionToolCall = BetaThreadsRunsStepsModule.FunctionToolCall;
  export type FunctionToolCallDelta = BetaThreadsRunsStepsModule.FunctionToolCallDelta;
  export type GraderInputs = GradersGraderModelsModule.GraderInputs;
  export type GraderRunParams = FineTuningAlphaGradersModule.GraderRunParams;
  export type GraderRunResponse = FineTuningAlphaGradersModule.GraderRunResponse;
  export type GraderValidateParams = FineTuningAlphaGradersModule.GraderValidateParams;
  export type GraderValidateResponse = FineTuningAlphaGradersModule.GraderValidateResponse;
  export type ImageDetail = ResponsesModule.ImageDetail;
  export type ImageFile = BetaThreadsMessagesModule.ImageFile;
  export type ImageFileContentBlock = BetaThreadsMessagesModule.ImageFileContentBlock;
  export type ImageFileDelta = BetaThreadsMessagesModule.ImageFileDelta;
  export type ImageFileDeltaBlock = BetaThreadsMessagesModule.ImageFileDeltaBlock;
  export type ImageURL = BetaThreadsMessagesModule.ImageURL;
  export type ImageURLContentBlock = BetaThreadsMessagesModule.ImageURLContentBlock;
  export type ImageURLDelta = BetaThreadsMessagesModule.ImageURLDelta;
  export type ImageURLDeltaBlock = BetaThreadsMessagesModule.ImageURLDeltaBlock;
  export type InlineSkill = ResponsesModule.InlineSkill;
  export type InlineSkillSource = ResponsesModule.InlineSkillSource;
  export type InputItemListParams = ResponsesInputItemsModule.InputItemListParams;
  export type InputTokenCountParams = ResponsesInputTokensModule.InputTokenCountParams;
  export type InputTokenCountResponse = ResponsesInputTokensModule.InputTokenCountResponse;
  export type JobCreateParams = FineTuningJobsModule.JobCreateParams;
  export type JobListEventsParams = FineTuningJobsModule.JobListEventsParams;
  export type JobListParams = FineTuningJobsModule.JobListParams;
  export type LabelModelGrader = GradersGraderModelsModule.LabelModelGrader;
  export type LocalEnvironment = ResponsesModule.LocalEnvironment;
  export type LocalSkill = ResponsesModule.LocalSkill;
  export type McpToolCallError = ResponsesModule.McpToolCallError;
  export type Message = BetaThreadsMessagesModule.Message;
  export type MessageContent = BetaThreadsMessagesModule.MessageContent;
  export type MessageContentDelta = BetaThreadsMessagesModule.MessageContentDelta;
  export type MessageContentPartParam = BetaThreadsMessagesModule.MessageContentPartParam;
  export type MessageCreateParams = BetaThreadsMessagesModule.MessageCreateParams;
  export type MessageCreationStepDetails = BetaThreadsRunsStepsModule.MessageCreationStepDetails;
  export type MessageDeleteParams = BetaThreadsMessagesModule.MessageDeleteParams;
  export type MessageDeleted = BetaThreadsMessagesModule.MessageDeleted;
  export type MessageDelta = BetaThreadsMessagesModule.MessageDelta;
  export type MessageDeltaEvent = BetaThreadsMessagesModule.MessageDeltaEvent;
  export type MessageListParams = BetaThreadsMessagesModule.MessageListParams;
  export type MessageRetrieveParams = BetaThreadsMessagesModule.MessageRetrieveParams;
  export type MessageStreamEvent = BetaAssistantsModule.MessageStreamEvent;
  export type MessageUpdateParams = BetaThreadsMessagesModule.MessageUpdateParams;
  export type MessagesPage = BetaThreadsMessagesModule.MessagesPage;
  export type Metadata = SharedModule.Metadata;
  export type Model = ModelsModule.Model;
  export type ModelDeleted = ModelsModule.ModelDeleted;
  export type ModelPermissionUpdateParams = AdminOrganizationProjectsModelPermissionsModule.ModelPermissionUpdateParams;
  export type ModelsPage = ModelsModule.ModelsPage;
  export type Moderation = ModerationsModule.Moderation;
  export type ModerationCreateParams = ModerationsModule.ModerationCreateParams;
  export type ModerationCreateResponse = ModerationsModule.ModerationCreateResponse;
  export type ModerationImageURLInput = ModerationsModule.ModerationImageURLInput;
  export type ModerationModel = ModerationsModule.ModerationModel;
  export type ModerationMultiModalInput = ModerationsModule.ModerationMultiModalInput;
  export type ModerationTextInput = ModerationsModule.ModerationTextInput;
  export type MultiGrader = GradersGraderModelsModule.MultiGrader;
  export type NamespaceTool = ResponsesModule.NamespaceTool;
  export type OtherFileChunkingStrategyObject = VectorStoresModule.OtherFileChunkingStrategyObject;
  export type OutputItemListParams = EvalsRunsOutputItemsModule.OutputItemListParams;
  export type OutputItemListResponse = EvalsRunsOutputItemsModule.OutputItemListResponse;
  export type OutputItemListResponsesPage = EvalsRunsOutputItemsModule.OutputItemListResponsesPage;
  export type OutputItemRetrieveParams = EvalsRunsOutputItemsModule.OutputItemRetrieveParams;
  export type OutputItemRetrieveResponse = EvalsRunsOutputItemsModule.OutputItemRetrieveResponse;
  export type PermissionCreateParams = FineTuningCheckpointsPermissionsModule.PermissionCreateParams;
  export type PermissionCreateResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionCreateResponsesPage;
  export type PermissionDeleteParams = FineTuningCheckpointsPermissionsModule.PermissionDeleteParams;
  export type PermissionDeleteResponse = FineTuningCheckpointsPermissionsModule.PermissionDeleteResponse;
  export type PermissionListParams = FineTuningCheckpointsPermissionsModule.PermissionListParams;
  export type PermissionListResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionListResponsesPage;
  export type PermissionRetrieveParams = FineTuningCheckpointsPermissionsModule.PermissionRetrieveParams;
  export type Project = AdminOrganizationProjectsModule.Project;
  export type ProjectAPIKey = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKey;
  export type ProjectAPIKeysPage = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKeysPage;
  export type ProjectCreateParams = AdminOrganizationProjectsModule.ProjectCreateParams;
  export type ProjectListParams = AdminOrganizationProjectsModule.ProjectListParams;
  export type ProjectModelPermissions = AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissions;
  export type ProjectModelPermissionsDeleted =
    AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissionsDeleted;
  export type ProjectRateLimit = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimit;
  export type ProjectRateLimitsPage = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimitsPage;
  export type ProjectResidency = AdminOrganizationProjectsModule.ProjectResidency;
  export type ProjectServiceAccount = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccount;
  export type ProjectServiceAccountsPage = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccountsPage;
  export type ProjectUpdateParams = AdminOrganizationProjectsModule.ProjectUpdateParams;
  export type ProjectUser = AdminOrganizationProjectsUsersModule.ProjectUser;
  export type ProjectUsersPage = AdminOrganizationProjectsUsersModule.ProjectUsersPage;
  export type ProjectsPage = AdminOrganizationProjectsModule.ProjectsPage;
  export type PythonGrader = GradersGraderModelsModule.PythonGrader;
  export type RateLimitListRateLimitsParams = AdminOrganizationProjectsRateLimitsModule.RateLimitListRateLimitsParams;
  export type RateLimitUpdateRateLimitParams = AdminOrganizationProjectsRateLimitsModule.RateLimitUpdateRateLimitParams;
  export type Reasoning = SharedModule.Reasoning;
  export type ReasoningEffort = SharedModule.ReasoningEffort;
  export type RefusalContentBlock = BetaThreadsMessagesModule.RefusalContentBlock;
  export type RefusalDeltaBlock = BetaThreadsMessagesModule.RefusalDeltaBlock;
  export type ReinforcementHyperparameters = FineTuningMethodsModule.ReinforcementHyperparameters;
  export type ReinforcementMethod = FineTuningMethodsModule.ReinforcementMethod;
  export type RequiredActionFunctionToolCall = BetaThreadsRunsModule.RequiredActionFunctionToolCall;
  export type Response = ResponsesModule.Response;
  export type ResponseApplyPatchToolCall = ResponsesModule.ResponseApplyPatchToolCall;
  export type ResponseApplyPatchToolCallOutput = ResponsesModule.ResponseApplyPatchToolCallOutput;
  export type ResponseAudioDeltaEvent = ResponsesModule.ResponseAudioDeltaEvent;
  export type ResponseAudioDoneEvent = ResponsesModule.ResponseAudioDoneEvent;
  export type ResponseAudioTranscriptDeltaEvent = ResponsesModule.ResponseAudioTranscriptDeltaEvent;
  export type ResponseAudioTranscriptDoneEvent = ResponsesModule.ResponseAudioTranscriptDoneEvent;
  export type ResponseCodeInterpreterCallCodeDeltaEvent = ResponsesModule.ResponseCodeInterpreterCallCodeDeltaEvent;
  export type ResponseCodeInterpreterCallCodeDoneEvent = ResponsesModule.ResponseCodeInterpreterCallCodeDoneEvent;
  export type ResponseCodeInterpreterCallCompletedEvent = ResponsesModule.ResponseCodeInterpreterCallCompletedEvent;
  export type ResponseCodeInterpreterCallInProgressEvent = ResponsesModule.ResponseCodeInterpreterCallInProgressEvent;
  export type ResponseCodeInterpreterCallInterpretingEvent =
    ResponsesModule.ResponseCodeInterpreterCallInterpretingEvent;
  export type ResponseCodeInterpreterToolCall = ResponsesModule.ResponseCodeInterpreterToolCall;
  export type ResponseCompactParams = ResponsesModule.ResponseCompactParams;
  export type ResponseCompactionItem = ResponsesModule.ResponseCompactionItem;
  export type ResponseCompactionItemParam = ResponsesModule.ResponseCompactionItemParam;
  export type ResponseCompletedEvent = ResponsesModule.ResponseCompletedEvent;
  export type ResponseComputerToolCall = ResponsesModule.ResponseComputerToolCall;
  export type ResponseComputerToolCallOutputItem = ResponsesModule.ResponseComputerToolCallOutputItem;
  export type ResponseComputerToolCallOutputScreenshot = ResponsesModule.ResponseComputerToolCallOutputScreenshot;
  export type ResponseContainerReference = ResponsesModule.ResponseContainerReference;
  export type ResponseContentPartAddedEvent = ResponsesModule.ResponseContentPartAddedEvent;
  export type ResponseContentPartDoneEvent = ResponsesModule.ResponseContentPartDoneEvent;
  export type ResponseConversationParam = ResponsesModule.ResponseConversationParam;
  export type ResponseCreateParams = ResponsesModule.ResponseCreateParams;
  export type ResponseCreateParamsBase = ResponsesModule.ResponseCreateParamsBase;
  export type ResponseCreateParamsNonStreaming = ResponsesModule.ResponseCreateParamsNonStreaming;
  export type ResponseCreateParamsStreaming = ResponsesModule.ResponseCreateParamsStreaming;
  export type ResponseCreatedEvent = ResponsesModule.ResponseCreatedEvent;
  export type ResponseCustomToolCall = ResponsesModule.ResponseCustomToolCall;
  export type ResponseCustomToolCallInputDeltaEvent = ResponsesModule.ResponseCustomToolCallInputDeltaEvent;
  export type ResponseCustomToolCallInputDoneEvent = ResponsesModule.ResponseCustomToolCallInputDoneEvent;
  export type ResponseCustomToolCallItem = ResponsesModule.ResponseCustomToolCallItem;
  export type ResponseCustomToolCallOutput = ResponsesModule.ResponseCustomToolCallOutput;
  export type ResponseCustomToolCallOutputItem = ResponsesModule.ResponseCustomToolCallOutputItem;
  export type ResponseDeleted = ResponsesModule.ResponseDeleted;
  export type ResponseError = ResponsesModule.ResponseError;
  export type ResponseErrorEvent = ResponsesModule.ResponseErrorEvent;
  export type ResponseFailedEvent = ResponsesModule.ResponseFailedEvent;
  export type ResponseFileSearchCallCompletedEvent = ResponsesModule.ResponseFileSearchCallCompletedEvent;
  export type ResponseFileSearchCallInProgressEvent = ResponsesModule.ResponseFileSearchCallInProgressEvent;
  export type ResponseFileSearchCallSearchingEvent = ResponsesModule.ResponseFileSearchCallSearchingEvent;
  export type ResponseFileSearchToolCall = ResponsesModule.ResponseFileSearchToolCall;
  export type ResponseFormatJSONObject = SharedModule.ResponseFormatJSONObject;
  export type ResponseFormatJSONSchema = SharedModule.ResponseFormatJSONSchema;
  export type ResponseFormatText = SharedModule.ResponseFormatText;
  export type ResponseFormatTextConfig = ResponsesModule.ResponseFormatTextConfig;
  export type ResponseFormatTextJSONSchemaConfig = ResponsesModule.ResponseFormatTextJSONSchemaConfig;
  export type ResponseFunctionCallArgumentsDeltaEvent = ResponsesModule.ResponseFunctionCallArgumentsDeltaEvent;
  export type ResponseFunctionCallArgumentsDoneEvent = ResponsesModule.ResponseFunctionCallArgumentsDoneEvent;
  export type ResponseFunctionShellCallOutputContent = ResponsesModule.ResponseFunctionShellCallOutputContent;
  export type ResponseFunctionShellToolCall = ResponsesModule.ResponseFunctionShellToolCall;
  export type ResponseFunctionShellToolCallOutput = ResponsesModule.ResponseFunctionShellToolCallOutput;
  export type ResponseFunctionToolCall = ResponsesModule.ResponseFunctionToolCall;
  export type ResponseFunctionToolCallItem = ResponsesModule.ResponseFunctionToolCallItem;
  export type ResponseFunctionToolCallOutputItem = ResponsesModule.ResponseFunctionToolCallOutputItem;
  export type ResponseFunctionWebSearch = ResponsesModule.ResponseFunctionWebSearch;
  export type ResponseImageGenCallCompletedEvent = ResponsesModule.ResponseImageGenCallCompletedEvent;
  export type ResponseImageGenCallGeneratingEvent = ResponsesModule.ResponseImageGenCallGeneratingEvent;
  export type ResponseImageGenCallInProgressEvent = ResponsesModule.ResponseImageGenCallInProgressEvent;
  export type ResponseImageGenCallPartialImageEvent = ResponsesModule.ResponseImageGenCallPartialImageEvent;
  export type ResponseInProgressEvent = ResponsesModule.ResponseInProgressEvent;
  export type ResponseIncludable = ResponsesModule.ResponseIncludable;
  export type ResponseIncompleteEvent = ResponsesModule.ResponseIncompleteEvent;
  export type ResponseInputAudio = ResponsesModule.ResponseInputAudio;
  export type ResponseInputContent = ResponsesModule.ResponseInputContent;
  export type ResponseInputFile = ResponsesModule.ResponseInputFile;
  export type ResponseInputFileContent = ResponsesModule.ResponseInputFileContent;
  export type ResponseInputImage = ResponsesModule.ResponseInputImage;
  export type ResponseInputImageContent = ResponsesModule.ResponseInputImageContent;
  export type ResponseInputItem = ResponsesModule.ResponseInputItem;
  export type ResponseInputMessageContentList = ResponsesModule.ResponseInputMessageContentList;
  export type ResponseInputMessageItem = ResponsesModule.ResponseInputMessageItem;
  export type ResponseInputText = ResponsesModule.ResponseInputText;
  export type ResponseInputTextContent = ResponsesModule.ResponseInputTextContent;
  export type ResponseItem = ResponsesModule.ResponseItem;
  export type ResponseItemsPage = ResponsesInputItemsModule.ResponseItemsPage;
  export type ResponseLocalEnvironment = ResponsesModule.ResponseLocalEnvironment;
  export type ResponseMcpCallArgumentsDeltaEvent = ResponsesModule.ResponseMcpCallArgumentsDeltaEvent;
  export type ResponseMcpCallArgumentsDoneEvent = ResponsesModule.ResponseMcpCallArgumentsDoneEvent;
  export type ResponseMcpCallCompletedEvent = ResponsesModule.ResponseMcpCallCompletedEvent;
  export type ResponseMcpCallFailedEvent = ResponsesModule.ResponseMcpCallFailedEvent;
  export type ResponseMcpCallInProgressEvent = ResponsesModule.ResponseMcpCallInProgressEvent;
  export type ResponseMcpListToolsCompletedEvent = ResponsesModule.ResponseMcpListToolsCompletedEvent;
  export type ResponseMcpListToolsFailedEvent = ResponsesModule.ResponseMcpListToolsFailedEvent;
  export type ResponseMcpListToolsInProgressEvent = ResponsesModule.ResponseMcpListToolsInProgressEvent;
  export type ResponseOutputItem = ResponsesModule.ResponseOutputItem;
  export type ResponseOutputItemAddedEvent = ResponsesModule.ResponseOutputItemAddedEvent;
  export type ResponseOutputItemDoneEvent = ResponsesModule.ResponseOutputItemDoneEvent;
  export type ResponseOutputMessage = ResponsesModule.ResponseOutputMessage;
  export type ResponseOutputRefusal = ResponsesModule.ResponseOutputRefusal;
  export type ResponseOutputText = ResponsesModule.ResponseOutputText;
  export type ResponseOutputTextAnnotationAddedEvent = ResponsesModule.ResponseOutputTextAnnotationAddedEvent;
  export type ResponsePrompt = ResponsesModule.ResponsePrompt;
  export type ResponseQueuedEvent = ResponsesModule.ResponseQueuedEvent;
  export type ResponseReasoningItem = ResponsesModule.ResponseReasoningItem;
  export type ResponseReasoningSummaryPartAddedEvent = ResponsesModule.ResponseReasoningSummaryPartAddedEvent;
  export type ResponseReasoningSummaryPartDoneEvent = ResponsesModule.ResponseReasoningSummaryPartDoneEvent;
  export type ResponseReasoningSummaryTextDeltaEvent = ResponsesModule.ResponseReasoningSummaryTextDeltaEvent;
  export type ResponseReasoningSummaryTextDoneEvent = ResponsesModule.ResponseReasoningSummaryTextDoneEvent;
  export type ResponseReasoningTextDeltaEvent = ResponsesModule.ResponseReasoningTextDeltaEvent;
  export type ResponseReasoningTextDoneEvent = ResponsesModule.ResponseReasoningTextDoneEvent;
  export type ResponseRefusalDeltaEvent = ResponsesModule.ResponseRefusalDeltaEvent;
  export type ResponseRefusalDoneEvent = ResponsesModule.ResponseRefusalDoneEvent;
  export type ResponseRetrieveParams = ResponsesModule.ResponseRetrieveParams;
  export type ResponseRetrieveParamsBase = ResponsesModule.ResponseRetrieveParamsBase;
  export type ResponseRetrieveParamsNonStreaming = ResponsesModule.ResponseRetrieveParamsNonStreaming;
  export type ResponseRetrieveParamsStreaming = ResponsesModule.ResponseRetrieveParamsStreaming;
  export type ResponseShellCallCommandAddedEvent = ResponsesModule.ResponseShellCallCommandAddedEvent;
  export type ResponseShellCallCommandDeltaEvent = ResponsesModule.ResponseShellCallCommandDeltaEvent;
  export type ResponseShellCallCommandDoneEvent = ResponsesModule.ResponseShellCallCommandDoneEvent;
  export type ResponseShellCallOutputContentDeltaEvent = ResponsesModule.ResponseShellCallOutputContentDeltaEvent;
  export type ResponseShellCallOutputContentDoneEvent = ResponsesModule.ResponseShellCallOutputContentDoneEvent;
  export type ResponseStreamEvent = ResponsesModule.ResponseStreamEvent;
  export type ResponseTextConfig = ResponsesModule.ResponseTextConfig;
  export type ResponseTextDeltaEvent = ResponsesModule.ResponseTextDeltaEvent;
  export type ResponseTextDoneEvent = ResponsesModule.ResponseTextDoneEvent;
  export type ResponseToolSearchCall = ResponsesModule.ResponseToolSearchCall;
  export type ResponseToolSearchOutputItem = ResponsesModule.ResponseToolSearchOutputItem;
  export type ResponseToolSearchOutputItemParam = ResponsesModule.ResponseToolSearchOutputItemParam;
  export type ResponseUsage = ResponsesModule.ResponseUsage;
  export type ResponseWebSearchCallCompletedEvent = ResponsesModule.ResponseWebSearchCallCompletedEvent;
  export type ResponseWebSearchCallInProgressEvent = ResponsesModule.ResponseWebSearchCallInProgressEvent;
  export type ResponseWebSearchCallSearchingEvent = ResponsesModule.ResponseWebSearchCallSearchingEvent;
  export type ResponsesModel = SharedModule.ResponsesModel;
  export type Run = BetaThreadsRunsModule.Run;
  export type RunCancelParams = EvalsRunsModule.RunCancelParams;
  export type RunCancelResponse = EvalsRunsModule.RunCancelResponse;
  export type RunCreateParams = EvalsRunsModule.RunCreateParams;
  export type RunCreateParamsBase = BetaThreadsRunsModule.RunCreateParamsBase;
  export type RunCreateParamsNonStreaming = BetaThreadsRunsModule.RunCreateParamsNonStreaming;
  export type RunCreateParamsStreaming = BetaThreadsRunsModule.RunCreateParamsStreaming;
  export type RunCreateResponse = EvalsRunsModule.RunCreateResponse;
  export type RunDeleteParams = EvalsRunsModule.RunDeleteParams;
  export type RunDeleteResponse = EvalsRunsModule.RunDeleteResponse;
  export type RunListParams = EvalsRunsModule.RunListParams;
  export type RunListResponse = EvalsRunsModule.RunListResponse;
  export type RunListResponsesPage = EvalsRunsModule.RunListResponsesPage;
  export type RunRetrieveParams = EvalsRunsModule.RunRetrieveParams;
  export type RunRetrieveResponse = EvalsRunsModule.RunRetrieveResponse;
  export type RunStatus = BetaThreadsRunsModule.RunStatus;
  export type RunStep = BetaThreadsRunsStepsModule.RunStep;
  export type RunStepDelta = BetaThreadsRunsStepsModule.RunStepDelta;
  export type RunStepDeltaEvent = BetaThreadsRunsStepsModule.RunStepDeltaEvent;
  export type RunStepDeltaMessageDelta = BetaThreadsRunsStepsModule.RunStepDeltaMessageDelta;
  export type RunStepInclude = BetaThreadsRunsStepsModule.RunStepInclude;
  export type RunStepStreamEvent = BetaAssistantsModule.RunStepStreamEvent;
  export type RunStepsPage = BetaThreadsRunsStepsModule.RunStepsPage;
  export type RunStreamEvent = BetaAssistantsModule.RunStreamEvent;
  export type RunSubmitToolOutputsParams = BetaThreadsRunsModule.RunSubmitToolOutputsParams;
  export type RunSubmitToolOutputsParamsBase = BetaThreadsRunsModule.RunSubmitToolOutputsParamsBase;
  export type RunSubmitToolOutputsParamsNonStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsNonStreaming;
  export type RunSubmitToolOutputsParamsStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsStreaming;
  export type RunUpdateParams = BetaThreadsRunsModule.RunUpdateParams;
  export type RunsPage = BetaThreadsRunsModule.RunsPage;
  export type ScoreModelGrader = GradersGraderModelsModule.ScoreModelGrader;
  export type ServiceAccountCreateParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateParams;
  export type ServiceAccountCreateResponse =
    AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateResponse;
  export type ServiceAccountDeleteParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteParams;
  export type ServiceAccountDeleteResponse =
    AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteResponse;
  export type ServiceAccountListParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountListParams;
  export type ServiceAccountRetrieveParams =
    AdminOrganizationProjectsServiceAccountsModule.ServiceAccountRetrieveParams;
  export type ServiceAccountUpdateParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountUpdateParams;
  export type ServiceTier = ResponsesModule.ServiceTier;
  export type SkillReference = ResponsesModule.SkillReference;
  export type StaticFileChunkingStrategy = VectorStoresModule.StaticFileChunkingStrategy;
  export type StaticFileChunkingStrategyObject = VectorStoresModule.StaticFileChunkingStrategyObject;
  export type StaticFileChunkingStrategyObjectParam = VectorStoresModule.StaticFileChunkingStrategyObjectParam;
  export type StepListParams = BetaThreadsRunsStepsModule.StepListParams;
  export type StepRetrieveParams = BetaThreadsRunsStepsModule.StepRetrieveParams;
  export type StringCheckGrader = GradersGraderModelsModule.StringCheckGrader;
  export type SupervisedHyperparameters = FineTuningMethodsModule.SupervisedHyperparameters;
  export type SupervisedMethod = FineTuningMethodsModule.SupervisedMethod;
  export type Text = BetaThreadsMessagesModule.Text;
  export type TextContentBlock = BetaThreadsMessagesModule.TextContentBlock;
  export type TextContentBlockParam = BetaThreadsMessagesModule.TextContentBlockParam;
  export type TextDelta = BetaThreadsMessagesModule.TextDelta;
  export type TextDeltaBlock = BetaThreadsMessagesModule.TextDeltaBlock;
  export type TextSimilarityGrader = GradersGraderModelsModule.TextSimilarityGrader;
  export type Thread = BetaThreadsModule.Thread;
  export type ThreadCreateAndRunParams = BetaThreadsModule.ThreadCreateAndRunParams;
  export type ThreadCreateAndRunParamsBase = BetaThreadsModule.ThreadCreateAndRunParamsBase;
  export type ThreadCreateAndRunParamsNonStreaming = BetaThreadsModule.ThreadCreateAndRunParamsNonStreaming;
  export type ThreadCreateAndRunParamsStreaming = BetaThreadsModule.ThreadCreateAndRunParamsStreaming;
  export type ThreadCreateParams = BetaThreadsModule.ThreadCreateParams;
  export type ThreadDeleted = BetaThreadsModule.ThreadDeleted;
  export type ThreadStreamEvent = BetaAssistantsModule.ThreadStreamEvent;
  export type ThreadUpdateParams = BetaThreadsModule.ThreadUpdateParams;
  export type Tool = ResponsesModule.Tool;
  export type ToolCall = BetaThreadsRunsStepsModule.ToolCall;
  export type ToolCallDelta = BetaThreadsRunsStepsModule.ToolCallDelta;
  export type ToolCallDeltaObject = BetaThreadsRunsStepsModule.ToolCallDeltaObject;
  export type ToolCallsStepDetails = BetaThreadsRunsStepsModule.ToolCallsStepDetails;
  export type ToolChoiceAllowed = ResponsesModule.ToolChoiceAllowed;
  export type ToolChoiceApplyPatch = ResponsesModule.ToolChoiceApplyPatch;
  export type ToolChoiceCustom = ResponsesModule.ToolChoiceCustom;
  export type ToolChoiceFunction = ResponsesModule.ToolChoiceFunction;
  export type ToolChoiceMcp = ResponsesModule.ToolChoiceMcp;
  export type ToolChoiceOptions = ResponsesModule.ToolChoiceOptions;
  export type ToolChoiceShell = ResponsesModule.ToolChoiceShell;
  export type ToolChoiceTypes = ResponsesModule.ToolChoiceTypes;
  export type ToolSearchTool = ResponsesModule.ToolSearchTool;
  export type UsageAudioSpeechesParams = AdminOrganizationUsageModule.UsageAudioSpeechesParams;
  export type UsageAudioSpeechesResponse = AdminOrganizationUsageModule.UsageAudioSpeechesResponse;
  export type UsageAudioTranscriptionsParams = AdminOrganizationUsageModule.UsageAudioTranscriptionsParams;
  export type UsageAudioTranscriptionsResponse = AdminOrganizationUsageModule.UsageAudioTranscriptionsResponse;
  export type UsageCodeInterpreterSessionsParams = AdminOrganizationUsageModule.UsageCodeInterpreterSessionsParams;
  export type UsageCodeInterpreterSessionsResponse = AdminOrganizationUsageModule.UsageCodeInterpreterSessionsResponse;
  export type UsageCompletionsParams = AdminOrganizationUsageModule.UsageCompletionsParams;
  export type UsageCompletionsResponse = AdminOrganizationUsageModule.UsageCompletionsResponse;
  export type UsageCostsParams = AdminOrganizationUsageModule.UsageCostsParams;
  export type UsageCostsResponse = AdminOrganizationUsageModule.UsageCostsResponse;
  export type UsageEmbeddingsParams = AdminOrganizationUsageModule.UsageEmbeddingsParams;
  export type UsageEmbeddingsResponse = AdminOrganizationUsageModule.UsageEmbeddingsResponse;
  export type UsageFileSearchCallsParams = AdminOrganizationUsageModule.UsageFileSearchCallsParams;
  export type UsageFileSearchCallsResponse = AdminOrganizationUsageModule.UsageFileSearchCallsResponse;
  export type UsageImagesParams = AdminOrganizationUsageModule.UsageImagesParams;
  export type UsageImagesResponse = AdminOrganizationUsageModule.UsageImagesResponse;
  export type UsageModerationsParams = AdminOrganizationUsageModule.UsageModerationsParams;
  export type UsageModerationsResponse = AdminOrganizationUsageModule.UsageModerationsResponse;
  export type UsageVectorStoresParams = AdminOrganizationUsageModule.UsageVectorStoresParams;
  export type UsageVectorStoresResponse = AdminOrganizationUsageModule.UsageVectorStoresResponse;
  export type UsageWebSearchCallsParams = AdminOrganizationUsageModule.UsageWebSearchCallsParams;
  export type UsageWebSearchCallsResponse = AdminOrganizationUsageModule.UsageWebSearchCallsResponse;
  export type UserCreateParams = AdminOrganizationProjectsUsersModule.UserCreateParams;
  export type UserDeleteParams = AdminOrganizationProjectsUsersModule.UserDeleteParams;
  export type UserDeleteResponse = AdminOrganizationProjectsUsersModule.UserDeleteResponse;
  export type UserListParams = AdminOrganizationProjectsUsersModule.UserListParams;
  export type UserRetrieveParams = AdminOrganizationProjectsUsersModule.UserRetrieveParams;
  export type UserUpdateParams = AdminOrganizationProjectsUsersModule.UserUpdateParams;
  export type VectorStore = VectorStoresModule.VectorStore;
  export type VectorStoreCreateParams = VectorStoresModule.VectorStoreCreateParams;
  export type VectorStoreDeleted = VectorStoresModule.VectorStoreDeleted;
  export type VectorStoreFile = VectorStoresFilesModule.VectorStoreFile;
  export type VectorStoreFileBatch = VectorStoresFileBatchesModule.VectorStoreFileBatch;
  export type VectorStoreFileDeleted = VectorStoresFilesModule.VectorStoreFileDeleted;
  export type VectorStoreFilesPage = VectorStoresFileBatchesModule.VectorStoreFilesPage;
  export type VectorStoreListParams = VectorStoresModule.VectorStoreListParams;
  export type VectorStoreSearchParams = VectorStoresModule.VectorStoreSearchParams;
  export type VectorStoreSearchResponse = VectorStoresModule.VectorStoreSearchResponse;
  export type VectorStoreSearchResponsesPage = VectorStoresModule.VectorStoreSearchResponsesPage;
  export type VectorStoreUpdateParams = VectorStoresModule.VectorStoreUpdateParams;
  export type VectorStoresPage = VectorStoresModule.VectorStoresPage;
  export type WebSearchPreviewTool = ResponsesModule.WebSearchPreviewTool;
  export type WebSearchTool = ResponsesModule.WebSearchTool;

  export namespace Admin {
    export type APIKeyCreateParams = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateParams;
    export type APIKeyCreateResponse = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateResponse;
    export type APIKeyDeleteParams = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteParams;
    export type APIKeyDeleteResponse = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteResponse;
    export type APIKeyListParams = AdminOrganizationProjectsAPIKeysModule.APIKeyListParams;
    export type APIKeyRetrieveParams = AdminOrganizationProjectsAPIKeysModule.APIKeyRetrieveParams;
    export type AuditLogListParams = AdminOrganizationAuditLogsModule.AuditLogListParams;
    export type AuditLogListResponse = AdminOrganizationAuditLogsModule.AuditLogListResponse;
    export type AuditLogListResponsesPage = AdminOrganizationAuditLogsModule.AuditLogListResponsesPage;
    export type Certificate = AdminOrganizationCertificatesModule.Certificate;
    export type CertificateActivateParams = AdminOrganizationCertificatesModule.CertificateActivateParams;
    export type CertificateActivateResponsesPage = AdminOrganizationCertificatesModule.CertificateActivateResponsesPage;
    export type CertificateCreateParams = AdminOrganizationCertificatesModule.CertificateCreateParams;
    export type CertificateDeactivateParams = AdminOrganizationCertificatesModule.CertificateDeactivateParams;
    export type CertificateDeactivateResponsesPage =
      AdminOrganizationCertificatesModule.CertificateDeactivateResponsesPage;
    export type CertificateDeleteResponse = AdminOrganizationCertificatesModule.CertificateDeleteResponse;
    export type CertificateListParams = AdminOrganizationCertificatesModule.CertificateListParams;
    export type CertificateListResponse = AdminOrganizationCertificatesModule.CertificateListResponse;
    export type CertificateListResponsesPage = AdminOrganizationCertificatesModule.CertificateListResponsesPage;
    export type CertificateRetrieveParams = AdminOrganizationCertificatesModule.CertificateRetrieveParams;
    export type CertificateUpdateParams = AdminOrganizationCertificatesModule.CertificateUpdateParams;
    export type CostQuantityUnit = AdminOrganizationUsageModule.CostQuantityUnit;
    export type ModelPermissionUpdateParams =
      AdminOrganizationProjectsModelPermissionsModule.ModelPermissionUpdateParams;
    export type Project = AdminOrganizationProjectsModule.Project;
    export type ProjectAPIKey = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKey;
    export type ProjectAPIKeysPage = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKeysPage;
    export type ProjectCreateParams = AdminOrganizationProjectsModule.ProjectCreateParams;
    export type ProjectListParams = AdminOrganizationProjectsModule.ProjectListParams;
    export type ProjectModelPermissions = AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissions;
    export type ProjectModelPermissionsDeleted =
      AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissionsDeleted;
    export type ProjectRateLimit = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimit;
    export type ProjectRateLimitsPage = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimitsPage;
    export type ProjectResidency = AdminOrganizationProjectsModule.ProjectResidency;
    export type ProjectServiceAccount = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccount;
    export type ProjectServiceAccountsPage = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccountsPage;
    export type ProjectUpdateParams = AdminOrganizationProjectsModule.ProjectUpdateParams;
    export type ProjectUser = AdminOrganizationProjectsUsersModule.ProjectUser;
    export type ProjectUsersPage = AdminOrganizationProjectsUsersModule.ProjectUsersPage;
    export type ProjectsPage = AdminOrganizationProjectsModule.ProjectsPage;
    export type RateLimitListRateLimitsParams = AdminOrganizationProjectsRateLimitsModule.RateLimitListRateLimitsParams;
    export type RateLimitUpdateRateLimitParams =
      AdminOrganizationProjectsRateLimitsModule.RateLimitUpdateRateLimitParams;
    export type ServiceAccountCreateParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateParams;
    export type ServiceAccountCreateResponse =
      AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateResponse;
    export type ServiceAccountDeleteParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteParams;
    export type ServiceAccountDeleteResponse =
      AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteResponse;
    export type ServiceAccountListParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountListParams;
    export type ServiceAccountRetrieveParams =
      AdminOrganizationProjectsServiceAccountsModule.ServiceAccountRetrieveParams;
    export type ServiceAccountUpdateParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountUpdateParams;
    export type UsageAudioSpeechesParams = AdminOrganizationUsageModule.UsageAudioSpeechesParams;
    export type UsageAudioSpeechesResponse = AdminOrganizationUsageModule.UsageAudioSpeechesResponse;
    export type UsageAudioTranscriptionsParams = AdminOrganizationUsageModule.UsageAudioTranscriptionsParams;
    export type UsageAudioTranscriptionsResponse = AdminOrganizationUsageModule.UsageAudioTranscriptionsResponse;
    export type UsageCodeInterpreterSessionsParams = AdminOrganizationUsageModule.UsageCodeInterpreterSessionsParams;
    export type UsageCodeInterpreterSessionsResponse =
      AdminOrganizationUsageModule.UsageCodeInterpreterSessionsResponse;
    export type UsageCompletionsParams = AdminOrganizationUsageModule.UsageCompletionsParams;
    export type UsageCompletionsResponse = AdminOrganizationUsageModule.UsageCompletionsResponse;
    export type UsageCostsParams = AdminOrganizationUsageModule.UsageCostsParams;
    export type UsageCostsResponse = AdminOrganizationUsageModule.UsageCostsResponse;
    export type UsageEmbeddingsParams = AdminOrganizationUsageModule.UsageEmbeddingsParams;
    export type UsageEmbeddingsResponse = AdminOrganizationUsageModule.UsageEmbeddingsResponse;
    export type UsageFileSearchCallsParams = AdminOrganizationUsageModule.UsageFileSearchCallsParams;
    export type UsageFileSearchCallsResponse = AdminOrganizationUsageModule.UsageFileSearchCallsResponse;
    export type UsageImagesParams = AdminOrganizationUsageModule.UsageImagesParams;
    export type UsageImagesResponse = AdminOrganizationUsageModule.UsageImagesResponse;
    export type UsageModerationsParams = AdminOrganizationUsageModule.UsageModerationsParams;
    export type UsageModerationsResponse = AdminOrganizationUsageModule.UsageModerationsResponse;
    export type UsageVectorStoresParams = AdminOrganizationUsageModule.UsageVectorStoresParams;
    export type UsageVectorStoresResponse = AdminOrganizationUsageModule.UsageVectorStoresResponse;
    export type UsageWebSearchCallsParams = AdminOrganizationUsageModule.UsageWebSearchCallsParams;
    export type UsageWebSearchCallsResponse = AdminOrganizationUsageModule.UsageWebSearchCallsResponse;
    export type UserCreateParams = AdminOrganizationProjectsUsersModule.UserCreateParams;
    export type UserDeleteParams = AdminOrganizationProjectsUsersModule.UserDeleteParams;
    export type UserDeleteResponse = AdminOrganizationProjectsUsersModule.UserDeleteResponse;
    export type UserListParams = AdminOrganizationProjectsUsersModule.UserListParams;
    export type UserRetrieveParams = AdminOrganizationProjectsUsersModule.UserRetrieveParams;
    export type UserUpdateParams = AdminOrganizationProjectsUsersModule.UserUpdateParams;

    export namespace Organization {
      export type APIKeyCreateParams = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateParams;
      export type APIKeyCreateResponse = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateResponse;
      export type APIKeyDeleteParams = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteParams;
      export type APIKeyDeleteResponse = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteResponse;
      export type APIKeyListParams = AdminOrganizationProjectsAPIKeysModule.APIKeyListParams;
      export type APIKeyRetrieveParams = AdminOrganizationProjectsAPIKeysModule.APIKeyRetrieveParams;
      export type AuditLogListParams = AdminOrganizationAuditLogsModule.AuditLogListParams;
      export type AuditLogListResponse = AdminOrganizationAuditLogsModule.AuditLogListResponse;
      export type AuditLogListResponsesPage = AdminOrganizationAuditLogsModule.AuditLogListResponsesPage;
      export type Certificate = AdminOrganizationCertificatesModule.Certificate;
      export type CertificateActivateParams = AdminOrganizationCertificatesModule.CertificateActivateParams;
      export type CertificateActivateResponsesPage =
        AdminOrganizationCertificatesModule.CertificateActivateResponsesPage;
      export type CertificateCreateParams = AdminOrganizationCertificatesModule.CertificateCreateParams;
      export type CertificateDeactivateParams = AdminOrganizationCertificatesModule.CertificateDeactivateParams;
      export type CertificateDeactivateResponsesPage =
        AdminOrganizationCertificatesModule.CertificateDeactivateResponsesPage;
      export type CertificateDeleteResponse = AdminOrganizationCertificatesModule.CertificateDeleteResponse;
      export type CertificateListParams = AdminOrganizationCertificatesModule.CertificateListParams;
      export type CertificateListResponse = AdminOrganizationCertificatesModule.CertificateListResponse;
      export type CertificateListResponsesPage = AdminOrganizationCertificatesModule.CertificateListResponsesPage;
      export type CertificateRetrieveParams = AdminOrganizationCertificatesModule.CertificateRetrieveParams;
      export type CertificateUpdateParams = AdminOrganizationCertificatesModule.CertificateUpdateParams;
      export type CostQuantityUnit = AdminOrganizationUsageModule.CostQuantityUnit;
      export type ModelPermissionUpdateParams =
        AdminOrganizationProjectsModelPermissionsModule.ModelPermissionUpdateParams;
      export type Project = AdminOrganizationProjectsModule.Project;
      export type ProjectAPIKey = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKey;
      export type ProjectAPIKeysPage = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKeysPage;
      export type ProjectCreateParams = AdminOrganizationProjectsModule.ProjectCreateParams;
      export type ProjectListParams = AdminOrganizationProjectsModule.ProjectListParams;
      export type ProjectModelPermissions = AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissions;
      export type ProjectModelPermissionsDeleted =
        AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissionsDeleted;
      export type ProjectRateLimit = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimit;
      export type ProjectRateLimitsPage = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimitsPage;
      export type ProjectResidency = AdminOrganizationProjectsModule.ProjectResidency;
      export type ProjectServiceAccount = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccount;
      export type ProjectServiceAccountsPage =
        AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccountsPage;
      export type ProjectUpdateParams = AdminOrganizationProjectsModule.ProjectUpdateParams;
      export type ProjectUser = AdminOrganizationProjectsUsersModule.ProjectUser;
      export type ProjectUsersPage = AdminOrganizationProjectsUsersModule.ProjectUsersPage;
      export type ProjectsPage = AdminOrganizationProjectsModule.ProjectsPage;
      export type RateLimitListRateLimitsParams =
        AdminOrganizationProjectsRateLimitsModule.RateLimitListRateLimitsParams;
      export type RateLimitUpdateRateLimitParams =
        AdminOrganizationProjectsRateLimitsModule.RateLimitUpdateRateLimitParams;
      export type ServiceAccountCreateParams =
        AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateParams;
      export type ServiceAccountCreateResponse =
        AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateResponse;
      export type ServiceAccountDeleteParams =
        AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteParams;
      export type ServiceAccountDeleteResponse =
        AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteResponse;
      export type ServiceAccountListParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountListParams;
      export type ServiceAccountRetrieveParams =
        AdminOrganizationProjectsServiceAccountsModule.ServiceAccountRetrieveParams;
      export type ServiceAccountUpdateParams =
        AdminOrganizationProjectsServiceAccountsModule.ServiceAccountUpdateParams;
      export type UsageAudioSpeechesParams = AdminOrganizationUsageModule.UsageAudioSpeechesParams;
      export type UsageAudioSpeechesResponse = AdminOrganizationUsageModule.UsageAudioSpeechesResponse;
      export type UsageAudioTranscriptionsParams = AdminOrganizationUsageModule.UsageAudioTranscriptionsParams;
      export type UsageAudioTranscriptionsResponse = AdminOrganizationUsageModule.UsageAudioTranscriptionsResponse;
      export type UsageCodeInterpreterSessionsParams = AdminOrganizationUsageModule.UsageCodeInterpreterSessionsParams;
      export type UsageCodeInterpreterSessionsResponse =
        AdminOrganizationUsageModule.UsageCodeInterpreterSessionsResponse;
      export type UsageCompletionsParams = AdminOrganizationUsageModule.UsageCompletionsParams;
      export type UsageCompletionsResponse = AdminOrganizationUsageModule.UsageCompletionsResponse;
      export type UsageCostsParams = AdminOrganizationUsageModule.UsageCostsParams;
      export type UsageCostsResponse = AdminOrganizationUsageModule.UsageCostsResponse;
      export type UsageEmbeddingsParams = AdminOrganizationUsageModule.UsageEmbeddingsParams;
      export type UsageEmbeddingsResponse = AdminOrganizationUsageModule.UsageEmbeddingsResponse;
      export type UsageFileSearchCallsParams = AdminOrganizationUsageModule.UsageFileSearchCallsParams;
      export type UsageFileSearchCallsResponse = AdminOrganizationUsageModule.UsageFileSearchCallsResponse;
      export type UsageImagesParams = AdminOrganizationUsageModule.UsageImagesParams;
      export type UsageImagesResponse = AdminOrganizationUsageModule.UsageImagesResponse;
      export type UsageModerationsParams = AdminOrganizationUsageModule.UsageModerationsParams;
      export type UsageModerationsResponse = AdminOrganizationUsageModule.UsageModerationsResponse;
      export type UsageVectorStoresParams = AdminOrganizationUsageModule.UsageVectorStoresParams;
      export type UsageVectorStoresResponse = AdminOrganizationUsageModule.UsageVectorStoresResponse;
      export type UsageWebSearchCallsParams = AdminOrganizationUsageModule.UsageWebSearchCallsParams;
      export type UsageWebSearchCallsResponse = AdminOrganizationUsageModule.UsageWebSearchCallsResponse;
      export type UserCreateParams = AdminOrganizationProjectsUsersModule.UserCreateParams;
      export type UserDeleteParams = AdminOrganizationProjectsUsersModule.UserDeleteParams;
      export type UserDeleteResponse = AdminOrganizationProjectsUsersModule.UserDeleteResponse;
      export type UserListParams = AdminOrganizationProjectsUsersModule.UserListParams;
      export type UserRetrieveParams = AdminOrganizationProjectsUsersModule.UserRetrieveParams;
      export type UserUpdateParams = AdminOrganizationProjectsUsersModule.UserUpdateParams;

      export namespace AuditLogs {
        export type AuditLogListParams = AdminOrganizationAuditLogsModule.AuditLogListParams;
        export type AuditLogListResponse = AdminOrganizationAuditLogsModule.AuditLogListResponse;
        export type AuditLogListResponsesPage = AdminOrganizationAuditLogsModule.AuditLogListResponsesPage;
      }

      export namespace Certificates {
        export type Certificate = AdminOrganizationCertificatesModule.Certificate;
        export type CertificateActivateParams = AdminOrganizationCertificatesModule.CertificateActivateParams;
        export type CertificateActivateResponsesPage =
          AdminOrganizationCertificatesModule.CertificateActivateResponsesPage;
        export type CertificateCreateParams = AdminOrganizationCertificatesModule.CertificateCreateParams;
        export type CertificateDeactivateParams = AdminOrganizationCertificatesModule.CertificateDeactivateParams;
        export type CertificateDeactivateResponsesPage =
          AdminOrganizationCertificatesModule.CertificateDeactivateResponsesPage;
        export type CertificateDeleteResponse = AdminOrganizationCertificatesModule.CertificateDeleteResponse;
        export type CertificateListParams = AdminOrganizationCertificatesModule.CertificateListParams;
        export type CertificateListResponse = AdminOrganizationCertificatesModule.CertificateListResponse;
        export type CertificateListResponsesPage = AdminOrganizationCertificatesModule.CertificateListResponsesPage;
        export type CertificateRetrieveParams = AdminOrganizationCertificatesModule.CertificateRetrieveParams;
        export type CertificateUpdateParams = AdminOrganizationCertificatesModule.CertificateUpdateParams;
      }

      export namespace Projects {
        export type APIKeyCreateParams = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateParams;
        export type APIKeyCreateResponse = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateResponse;
        export type APIKeyDeleteParams = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteParams;
        export type APIKeyDeleteResponse = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteResponse;
        export type APIKeyListParams = AdminOrganizationProjectsAPIKeysModule.APIKeyListParams;
        export type APIKeyRetrieveParams = AdminOrganizationProjectsAPIKeysModule.APIKeyRetrieveParams;
        export type CertificateActivateParams = AdminOrganizationProjectsCertificatesModule.CertificateActivateParams;
        export type CertificateActivateResponsesPage =
          AdminOrganizationProjectsCertificatesModule.CertificateActivateResponsesPage;
        export type CertificateDeactivateParams =
          AdminOrganizationProjectsCertificatesModule.CertificateDeactivateParams;
        export type CertificateDeactivateResponsesPage =
          AdminOrganizationProjectsCertificatesModule.CertificateDeactivateResponsesPage;
        export type CertificateListParams = AdminOrganizationProjectsCertificatesModule.CertificateListParams;
        export type CertificateListResponse = AdminOrganizationProjectsCertificatesModule.CertificateListResponse;
        export type CertificateListResponsesPage =
          AdminOrganizationProjectsCertificatesModule.CertificateListResponsesPage;
        export type ModelPermissionUpdateParams =
          AdminOrganizationProjectsModelPermissionsModule.ModelPermissionUpdateParams;
        export type Project = AdminOrganizationProjectsModule.Project;
        export type ProjectAPIKey = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKey;
        export type ProjectAPIKeysPage = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKeysPage;
        export type ProjectCreateParams = AdminOrganizationProjectsModule.ProjectCreateParams;
        export type ProjectListParams = AdminOrganizationProjectsModule.ProjectListParams;
        export type ProjectModelPermissions = AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissions;
        export type ProjectModelPermissionsDeleted =
          AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissionsDeleted;
        export type ProjectRateLimit = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimit;
        export type ProjectRateLimitsPage = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimitsPage;
        export type ProjectResidency = AdminOrganizationProjectsModule.ProjectResidency;
        export type ProjectServiceAccount = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccount;
        export type ProjectServiceAccountsPage =
          AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccountsPage;
        export type ProjectUpdateParams = AdminOrganizationProjectsModule.ProjectUpdateParams;
        export type ProjectUser = AdminOrganizationProjectsUsersModule.ProjectUser;
        export type ProjectUsersPage = AdminOrganizationProjectsUsersModule.ProjectUsersPage;
        export type ProjectsPage = AdminOrganizationProjectsModule.ProjectsPage;
        export type RateLimitListRateLimitsParams =
          AdminOrganizationProjectsRateLimitsModule.RateLimitListRateLimitsParams;
        export type RateLimitUpdateRateLimitParams =
          AdminOrganizationProjectsRateLimitsModule.RateLimitUpdateRateLimitParams;
        export type ServiceAccountCreateParams =
          AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateParams;
        export type ServiceAccountCreateResponse =
          AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateResponse;
        export type ServiceAccountDeleteParams =
          AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteParams;
        export type ServiceAccountDeleteResponse =
          AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteResponse;
        export type ServiceAccountListParams = AdminOrganizationProjectsServiceAccountsModule.ServiceAccountListParams;
        export type ServiceAccountRetrieveParams =
          AdminOrganizationProjectsServiceAccountsModule.ServiceAccountRetrieveParams;
        export type ServiceAccountUpdateParams =
          AdminOrganizationProjectsServiceAccountsModule.ServiceAccountUpdateParams;
        export type UserCreateParams = AdminOrganizationProjectsUsersModule.UserCreateParams;
        export type UserDeleteParams = AdminOrganizationProjectsUsersModule.UserDeleteParams;
        export type UserDeleteResponse = AdminOrganizationProjectsUsersModule.UserDeleteResponse;
        export type UserListParams = AdminOrganizationProjectsUsersModule.UserListParams;
        export type UserRetrieveParams = AdminOrganizationProjectsUsersModule.UserRetrieveParams;
        export type UserUpdateParams = AdminOrganizationProjectsUsersModule.UserUpdateParams;

        export namespace APIKeys {
          export type APIKeyDeleteParams = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteParams;
          export type APIKeyDeleteResponse = AdminOrganizationProjectsAPIKeysModule.APIKeyDeleteResponse;
          export type APIKeyListParams = AdminOrganizationProjectsAPIKeysModule.APIKeyListParams;
          export type APIKeyRetrieveParams = AdminOrganizationProjectsAPIKeysModule.APIKeyRetrieveParams;
          export type ProjectAPIKey = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKey;
          export type ProjectAPIKeysPage = AdminOrganizationProjectsAPIKeysModule.ProjectAPIKeysPage;
        }

        export namespace Certificates {
          export type CertificateActivateParams = AdminOrganizationProjectsCertificatesModule.CertificateActivateParams;
          export type CertificateActivateResponsesPage =
            AdminOrganizationProjectsCertificatesModule.CertificateActivateResponsesPage;
          export type CertificateDeactivateParams =
            AdminOrganizationProjectsCertificatesModule.CertificateDeactivateParams;
          export type CertificateDeactivateResponsesPage =
            AdminOrganizationProjectsCertificatesModule.CertificateDeactivateResponsesPage;
          export type CertificateListParams = AdminOrganizationProjectsCertificatesModule.CertificateListParams;
          export type CertificateListResponse = AdminOrganizationProjectsCertificatesModule.CertificateListResponse;
          export type CertificateListResponsesPage =
            AdminOrganizationProjectsCertificatesModule.CertificateListResponsesPage;
        }

        export namespace ModelPermissions {
          export type ModelPermissionUpdateParams =
            AdminOrganizationProjectsModelPermissionsModule.ModelPermissionUpdateParams;
          export type ProjectModelPermissions = AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissions;
          export type ProjectModelPermissionsDeleted =
            AdminOrganizationProjectsModelPermissionsModule.ProjectModelPermissionsDeleted;
        }

        export namespace RateLimits {
          export type ProjectRateLimit = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimit;
          export type ProjectRateLimitsPage = AdminOrganizationProjectsRateLimitsModule.ProjectRateLimitsPage;
          export type RateLimitListRateLimitsParams =
            AdminOrganizationProjectsRateLimitsModule.RateLimitListRateLimitsParams;
          export type RateLimitUpdateRateLimitParams =
            AdminOrganizationProjectsRateLimitsModule.RateLimitUpdateRateLimitParams;
        }

        export namespace ServiceAccounts {
          export type APIKeyCreateParams = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateParams;
          export type APIKeyCreateResponse = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateResponse;
          export type ProjectServiceAccount = AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccount;
          export type ProjectServiceAccountsPage =
            AdminOrganizationProjectsServiceAccountsModule.ProjectServiceAccountsPage;
          export type ServiceAccountCreateParams =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateParams;
          export type ServiceAccountCreateResponse =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountCreateResponse;
          export type ServiceAccountDeleteParams =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteParams;
          export type ServiceAccountDeleteResponse =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountDeleteResponse;
          export type ServiceAccountListParams =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountListParams;
          export type ServiceAccountRetrieveParams =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountRetrieveParams;
          export type ServiceAccountUpdateParams =
            AdminOrganizationProjectsServiceAccountsModule.ServiceAccountUpdateParams;

          export namespace APIKeys {
            export type APIKeyCreateParams = AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateParams;
            export type APIKeyCreateResponse =
              AdminOrganizationProjectsServiceAccountsAPIKeysModule.APIKeyCreateResponse;
          }
        }

        export namespace Users {
          export type ProjectUser = AdminOrganizationProjectsUsersModule.ProjectUser;
          export type ProjectUsersPage = AdminOrganizationProjectsUsersModule.ProjectUsersPage;
          export type UserCreateParams = AdminOrganizationProjectsUsersModule.UserCreateParams;
          export type UserDeleteParams = AdminOrganizationProjectsUsersModule.UserDeleteParams;
          export type UserDeleteResponse = AdminOrganizationProjectsUsersModule.UserDeleteResponse;
          export type UserListParams = AdminOrganizationProjectsUsersModule.UserListParams;
          export type UserRetrieveParams = AdminOrganizationProjectsUsersModule.UserRetrieveParams;
          export type UserUpdateParams = AdminOrganizationProjectsUsersModule.UserUpdateParams;
        }
      }

      export namespace Usage {
        export type CostQuantityUnit = AdminOrganizationUsageModule.CostQuantityUnit;
        export type UsageAudioSpeechesParams = AdminOrganizationUsageModule.UsageAudioSpeechesParams;
        export type UsageAudioSpeechesResponse = AdminOrganizationUsageModule.UsageAudioSpeechesResponse;
        export type UsageAudioTranscriptionsParams = AdminOrganizationUsageModule.UsageAudioTranscriptionsParams;
        export type UsageAudioTranscriptionsResponse = AdminOrganizationUsageModule.UsageAudioTranscriptionsResponse;
        export type UsageCodeInterpreterSessionsParams =
          AdminOrganizationUsageModule.UsageCodeInterpreterSessionsParams;
        export type UsageCodeInterpreterSessionsResponse =
          AdminOrganizationUsageModule.UsageCodeInterpreterSessionsResponse;
        export type UsageCompletionsParams = AdminOrganizationUsageModule.UsageCompletionsParams;
        export type UsageCompletionsResponse = AdminOrganizationUsageModule.UsageCompletionsResponse;
        export type UsageCostsParams = AdminOrganizationUsageModule.UsageCostsParams;
        export type UsageCostsResponse = AdminOrganizationUsageModule.UsageCostsResponse;
        export type UsageEmbeddingsParams = AdminOrganizationUsageModule.UsageEmbeddingsParams;
        export type UsageEmbeddingsResponse = AdminOrganizationUsageModule.UsageEmbeddingsResponse;
        export type UsageFileSearchCallsParams = AdminOrganizationUsageModule.UsageFileSearchCallsParams;
        export type UsageFileSearchCallsResponse = AdminOrganizationUsageModule.UsageFileSearchCallsResponse;
        export type UsageImagesParams = AdminOrganizationUsageModule.UsageImagesParams;
        export type UsageImagesResponse = AdminOrganizationUsageModule.UsageImagesResponse;
        export type UsageModerationsParams = AdminOrganizationUsageModule.UsageModerationsParams;
        export type UsageModerationsResponse = AdminOrganizationUsageModule.UsageModerationsResponse;
        export type UsageVectorStoresParams = AdminOrganizationUsageModule.UsageVectorStoresParams;
        export type UsageVectorStoresResponse = AdminOrganizationUsageModule.UsageVectorStoresResponse;
        export type UsageWebSearchCallsParams = AdminOrganizationUsageModule.UsageWebSearchCallsParams;
        export type UsageWebSearchCallsResponse = AdminOrganizationUsageModule.UsageWebSearchCallsResponse;
      }
    }
  }

  export namespace Beta {
    export type Annotation = BetaThreadsMessagesModule.Annotation;
    export type AnnotationDelta = BetaThreadsMessagesModule.AnnotationDelta;
    export type Assistant = BetaAssistantsModule.Assistant;
    export type AssistantCreateParams = BetaAssistantsModule.AssistantCreateParams;
    export type AssistantDeleted = BetaAssistantsModule.AssistantDeleted;
    export type AssistantListParams = BetaAssistantsModule.AssistantListParams;
    export type AssistantResponseFormatOption = BetaThreadsModule.AssistantResponseFormatOption;
    export type AssistantStreamEvent = BetaAssistantsModule.AssistantStreamEvent;
    export type AssistantTool = BetaAssistantsModule.AssistantTool;
    export type AssistantToolChoice = BetaThreadsModule.AssistantToolChoice;
    export type AssistantToolChoiceFunction = BetaThreadsModule.AssistantToolChoiceFunction;
    export type AssistantToolChoiceOption = BetaThreadsModule.AssistantToolChoiceOption;
    export type AssistantUpdateParams = BetaAssistantsModule.AssistantUpdateParams;
    export type AssistantsPage = BetaAssistantsModule.AssistantsPage;
    export type CodeInterpreterLogs = BetaThreadsRunsStepsModule.CodeInterpreterLogs;
    export type CodeInterpreterOutputImage = BetaThreadsRunsStepsModule.CodeInterpreterOutputImage;
    export type CodeInterpreterTool = BetaAssistantsModule.CodeInterpreterTool;
    export type CodeInterpreterToolCall = BetaThreadsRunsStepsModule.CodeInterpreterToolCall;
    export type CodeInterpreterToolCallDelta = BetaThreadsRunsStepsModule.CodeInterpreterToolCallDelta;
    export type FileCitationAnnotation = BetaThreadsMessagesModule.FileCitationAnnotation;
    export type FileCitationDeltaAnnotation = BetaThreadsMessagesModule.FileCitationDeltaAnnotation;
    export type FilePathAnnotation = BetaThreadsMessagesModule.FilePathAnnotation;
    export type FilePathDeltaAnnotation = BetaThreadsMessagesModule.FilePathDeltaAnnotation;
    export type FileSearchTool = BetaAssistantsModule.FileSearchTool;
    export type FileSearchToolCall = BetaThreadsRunsStepsModule.FileSearchToolCall;
    export type FileSearchToolCallDelta = BetaThreadsRunsStepsModule.FileSearchToolCallDelta;
    export type FunctionTool = BetaAssistantsModule.FunctionTool;
    export type FunctionToolCall = BetaThreadsRunsStepsModule.FunctionToolCall;
    export type FunctionToolCallDelta = BetaThreadsRunsStepsModule.FunctionToolCallDelta;
    export type ImageFile = BetaThreadsMessagesModule.ImageFile;
    export type ImageFileContentBlock = BetaThreadsMessagesModule.ImageFileContentBlock;
    export type ImageFileDelta = BetaThreadsMessagesModule.ImageFileDelta;
    export type ImageFileDeltaBlock = BetaThreadsMessagesModule.ImageFileDeltaBlock;
    export type ImageURL = BetaThreadsMessagesModule.ImageURL;
    export type ImageURLContentBlock = BetaThreadsMessagesModule.ImageURLContentBlock;
    export type ImageURLDelta = BetaThreadsMessagesModule.ImageURLDelta;
    export type ImageURLDeltaBlock = BetaThreadsMessagesModule.ImageURLDeltaBlock;
    export type Message = BetaThreadsMessagesModule.Message;
    export type MessageContent = BetaThreadsMessagesModule.MessageContent;
    export type MessageContentDelta = BetaThreadsMessagesModule.MessageContentDelta;
    export type MessageContentPartParam = BetaThreadsMessagesModule.MessageContentPartParam;
    export type MessageCreateParams = BetaThreadsMessagesModule.MessageCreateParams;
    export type MessageCreationStepDetails = BetaThreadsRunsStepsModule.MessageCreationStepDetails;
    export type MessageDeleteParams = BetaThreadsMessagesModule.MessageDeleteParams;
    export type MessageDeleted = BetaThreadsMessagesModule.MessageDeleted;
    export type MessageDelta = BetaThreadsMessagesModule.MessageDelta;
    export type MessageDeltaEvent = BetaThreadsMessagesModule.MessageDeltaEvent;
    export type MessageListParams = BetaThreadsMessagesModule.MessageListParams;
    export type MessageRetrieveParams = BetaThreadsMessagesModule.MessageRetrieveParams;
    export type MessageStreamEvent = BetaAssistantsModule.MessageStreamEvent;
    export type MessageUpdateParams = BetaThreadsMessagesModule.MessageUpdateParams;
    export type MessagesPage = BetaThreadsMessagesModule.MessagesPage;
    export type RefusalContentBlock = BetaThreadsMessagesModule.RefusalContentBlock;
    export type RefusalDeltaBlock = BetaThreadsMessagesModule.RefusalDeltaBlock;
    export type RequiredActionFunctionToolCall = BetaThreadsRunsModule.RequiredActionFunctionToolCall;
    export type Run = BetaThreadsRunsModule.Run;
    export type RunCancelParams = BetaThreadsRunsModule.RunCancelParams;
    export type RunCreateParams = BetaThreadsRunsModule.RunCreateParams;
    export type RunCreateParamsBase = BetaThreadsRunsModule.RunCreateParamsBase;
    export type RunCreateParamsNonStreaming = BetaThreadsRunsModule.RunCreateParamsNonStreaming;
    export type RunCreateParamsStreaming = BetaThreadsRunsModule.RunCreateParamsStreaming;
    export type RunListParams = BetaThreadsRunsModule.RunListParams;
    export type RunRetrieveParams = BetaThreadsRunsModule.RunRetrieveParams;
    export type RunStatus = BetaThreadsRunsModule.RunStatus;
    export type RunStep = BetaThreadsRunsStepsModule.RunStep;
    export type RunStepDelta = BetaThreadsRunsStepsModule.RunStepDelta;
    export type RunStepDeltaEvent = BetaThreadsRunsStepsModule.RunStepDeltaEvent;
    export type RunStepDeltaMessageDelta = BetaThreadsRunsStepsModule.RunStepDeltaMessageDelta;
    export type RunStepInclude = BetaThreadsRunsStepsModule.RunStepInclude;
    export type RunStepStreamEvent = BetaAssistantsModule.RunStepStreamEvent;
    export type RunStepsPage = BetaThreadsRunsStepsModule.RunStepsPage;
    export type RunStreamEvent = BetaAssistantsModule.RunStreamEvent;
    export type RunSubmitToolOutputsParams = BetaThreadsRunsModule.RunSubmitToolOutputsParams;
    export type RunSubmitToolOutputsParamsBase = BetaThreadsRunsModule.RunSubmitToolOutputsParamsBase;
    export type RunSubmitToolOutputsParamsNonStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsNonStreaming;
    export type RunSubmitToolOutputsParamsStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsStreaming;
    export type RunUpdateParams = BetaThreadsRunsModule.RunUpdateParams;
    export type RunsPage = BetaThreadsRunsModule.RunsPage;
    export type StepListParams = BetaThreadsRunsStepsModule.StepListParams;
    export type StepRetrieveParams = BetaThreadsRunsStepsModule.StepRetrieveParams;
    export type Text = BetaThreadsMessagesModule.Text;
    export type TextContentBlock = BetaThreadsMessagesModule.TextContentBlock;
    export type TextContentBlockParam = BetaThreadsMessagesModule.TextContentBlockParam;
    export type TextDelta = BetaThreadsMessagesModule.TextDelta;
    export type TextDeltaBlock = BetaThreadsMessagesModule.TextDeltaBlock;
    export type Thread = BetaThreadsModule.Thread;
    export type ThreadCreateAndRunParams = BetaThreadsModule.ThreadCreateAndRunParams;
    export type ThreadCreateAndRunParamsBase = BetaThreadsModule.ThreadCreateAndRunParamsBase;
    export type ThreadCreateAndRunParamsNonStreaming = BetaThreadsModule.ThreadCreateAndRunParamsNonStreaming;
    export type ThreadCreateAndRunParamsStreaming = BetaThreadsModule.ThreadCreateAndRunParamsStreaming;
    export type ThreadCreateParams = BetaThreadsModule.ThreadCreateParams;
    export type ThreadDeleted = BetaThreadsModule.ThreadDeleted;
    export type ThreadStreamEvent = BetaAssistantsModule.ThreadStreamEvent;
    export type ThreadUpdateParams = BetaThreadsModule.ThreadUpdateParams;
    export type ToolCall = BetaThreadsRunsStepsModule.ToolCall;
    export type ToolCallDelta = BetaThreadsRunsStepsModule.ToolCallDelta;
    export type ToolCallDeltaObject = BetaThreadsRunsStepsModule.ToolCallDeltaObject;
    export type ToolCallsStepDetails = BetaThreadsRunsStepsModule.ToolCallsStepDetails;

    export namespace Assistants {
      export type Assistant = BetaAssistantsModule.Assistant;
      export type AssistantCreateParams = BetaAssistantsModule.AssistantCreateParams;
      export type AssistantDeleted = BetaAssistantsModule.AssistantDeleted;
      export type AssistantListParams = BetaAssistantsModule.AssistantListParams;
      export type AssistantStreamEvent = BetaAssistantsModule.AssistantStreamEvent;
      export type AssistantTool = BetaAssistantsModule.AssistantTool;
      export type AssistantUpdateParams = BetaAssistantsModule.AssistantUpdateParams;
      export type AssistantsPage = BetaAssistantsModule.AssistantsPage;
      export type CodeInterpreterTool = BetaAssistantsModule.CodeInterpreterTool;
      export type FileSearchTool = BetaAssistantsModule.FileSearchTool;
      export type FunctionTool = BetaAssistantsModule.FunctionTool;
      export type MessageStreamEvent = BetaAssistantsModule.MessageStreamEvent;
      export type RunStepStreamEvent = BetaAssistantsModule.RunStepStreamEvent;
      export type RunStreamEvent = BetaAssistantsModule.RunStreamEvent;
      export type ThreadStreamEvent = BetaAssistantsModule.ThreadStreamEvent;
    }

    export namespace Threads {
      export type Annotation = BetaThreadsMessagesModule.Annotation;
      export type AnnotationDelta = BetaThreadsMessagesModule.AnnotationDelta;
      export type AssistantResponseFormatOption = BetaThreadsModule.AssistantResponseFormatOption;
      export type AssistantToolChoice = BetaThreadsModule.AssistantToolChoice;
      export type AssistantToolChoiceFunction = BetaThreadsModule.AssistantToolChoiceFunction;
      export type AssistantToolChoiceOption = BetaThreadsModule.AssistantToolChoiceOption;
      export type CodeInterpreterLogs = BetaThreadsRunsStepsModule.CodeInterpreterLogs;
      export type CodeInterpreterOutputImage = BetaThreadsRunsStepsModule.CodeInterpreterOutputImage;
      export type CodeInterpreterToolCall = BetaThreadsRunsStepsModule.CodeInterpreterToolCall;
      export type CodeInterpreterToolCallDelta = BetaThreadsRunsStepsModule.CodeInterpreterToolCallDelta;
      export type FileCitationAnnotation = BetaThreadsMessagesModule.FileCitationAnnotation;
      export type FileCitationDeltaAnnotation = BetaThreadsMessagesModule.FileCitationDeltaAnnotation;
      export type FilePathAnnotation = BetaThreadsMessagesModule.FilePathAnnotation;
      export type FilePathDeltaAnnotation = BetaThreadsMessagesModule.FilePathDeltaAnnotation;
      export type FileSearchToolCall = BetaThreadsRunsStepsModule.FileSearchToolCall;
      export type FileSearchToolCallDelta = BetaThreadsRunsStepsModule.FileSearchToolCallDelta;
      export type FunctionToolCall = BetaThreadsRunsStepsModule.FunctionToolCall;
      export type FunctionToolCallDelta = BetaThreadsRunsStepsModule.FunctionToolCallDelta;
      export type ImageFile = BetaThreadsMessagesModule.ImageFile;
      export type ImageFileContentBlock = BetaThreadsMessagesModule.ImageFileContentBlock;
      export type ImageFileDelta = BetaThreadsMessagesModule.ImageFileDelta;
      export type ImageFileDeltaBlock = BetaThreadsMessagesModule.ImageFileDeltaBlock;
      export type ImageURL = BetaThreadsMessagesModule.ImageURL;
      export type ImageURLContentBlock = BetaThreadsMessagesModule.ImageURLContentBlock;
      export type ImageURLDelta = BetaThreadsMessagesModule.ImageURLDelta;
      export type ImageURLDeltaBlock = BetaThreadsMessagesModule.ImageURLDeltaBlock;
      export type Message = BetaThreadsMessagesModule.Message;
      export type MessageContent = BetaThreadsMessagesModule.MessageContent;
      export type MessageContentDelta = BetaThreadsMessagesModule.MessageContentDelta;
      export type MessageContentPartParam = BetaThreadsMessagesModule.MessageContentPartParam;
      export type MessageCreateParams = BetaThreadsMessagesModule.MessageCreateParams;
      export type MessageCreationStepDetails = BetaThreadsRunsStepsModule.MessageCreationStepDetails;
      export type MessageDeleteParams = BetaThreadsMessagesModule.MessageDeleteParams;
      export type MessageDeleted = BetaThreadsMessagesModule.MessageDeleted;
      export type MessageDelta = BetaThreadsMessagesModule.MessageDelta;
      export type MessageDeltaEvent = BetaThreadsMessagesModule.MessageDeltaEvent;
      export type MessageListParams = BetaThreadsMessagesModule.MessageListParams;
      export type MessageRetrieveParams = BetaThreadsMessagesModule.MessageRetrieveParams;
      export type MessageUpdateParams = BetaThreadsMessagesModule.MessageUpdateParams;
      export type MessagesPage = BetaThreadsMessagesModule.MessagesPage;
      export type RefusalContentBlock = BetaThreadsMessagesModule.RefusalContentBlock;
      export type RefusalDeltaBlock = BetaThreadsMessagesModule.RefusalDeltaBlock;
      export type RequiredActionFunctionToolCall = BetaThreadsRunsModule.RequiredActionFunctionToolCall;
      export type Run = BetaThreadsRunsModule.Run;
      export type RunCancelParams = BetaThreadsRunsModule.RunCancelParams;
      export type RunCreateParams = BetaThreadsRunsModule.RunCreateParams;
      export type RunCreateParamsBase = BetaThreadsRunsModule.RunCreateParamsBase;
      export type RunCreateParamsNonStreaming = BetaThreadsRunsModule.RunCreateParamsNonStreaming;
      export type RunCreateParamsStreaming = BetaThreadsRunsModule.RunCreateParamsStreaming;
      export type RunListParams = BetaThreadsRunsModule.RunListParams;
      export type RunRetrieveParams = BetaThreadsRunsModule.RunRetrieveParams;
      export type RunStatus = BetaThreadsRunsModule.RunStatus;
      export type RunStep = BetaThreadsRunsStepsModule.RunStep;
      export type RunStepDelta = BetaThreadsRunsStepsModule.RunStepDelta;
      export type RunStepDeltaEvent = BetaThreadsRunsStepsModule.RunStepDeltaEvent;
      export type RunStepDeltaMessageDelta = BetaThreadsRunsStepsModule.RunStepDeltaMessageDelta;
      export type RunStepInclude = BetaThreadsRunsStepsModule.RunStepInclude;
      export type RunStepsPage = BetaThreadsRunsStepsModule.RunStepsPage;
      export type RunSubmitToolOutputsParams = BetaThreadsRunsModule.RunSubmitToolOutputsParams;
      export type RunSubmitToolOutputsParamsBase = BetaThreadsRunsModule.RunSubmitToolOutputsParamsBase;
      export type RunSubmitToolOutputsParamsNonStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsNonStreaming;
      export type RunSubmitToolOutputsParamsStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsStreaming;
      export type RunUpdateParams = BetaThreadsRunsModule.RunUpdateParams;
      export type RunsPage = BetaThreadsRunsModule.RunsPage;
      export type StepListParams = BetaThreadsRunsStepsModule.StepListParams;
      export type StepRetrieveParams = BetaThreadsRunsStepsModule.StepRetrieveParams;
      export type Text = BetaThreadsMessagesModule.Text;
      export type TextContentBlock = BetaThreadsMessagesModule.TextContentBlock;
      export type TextContentBlockParam = BetaThreadsMessagesModule.TextContentBlockParam;
      export type TextDelta = BetaThreadsMessagesModule.TextDelta;
      export type TextDeltaBlock = BetaThreadsMessagesModule.TextDeltaBlock;
      export type Thread = BetaThreadsModule.Thread;
      export type ThreadCreateAndRunParams = BetaThreadsModule.ThreadCreateAndRunParams;
      export type ThreadCreateAndRunParamsBase = BetaThreadsModule.ThreadCreateAndRunParamsBase;
      export type ThreadCreateAndRunParamsNonStreaming = BetaThreadsModule.ThreadCreateAndRunParamsNonStreaming;
      export type ThreadCreateAndRunParamsStreaming = BetaThreadsModule.ThreadCreateAndRunParamsStreaming;
      export type ThreadCreateParams = BetaThreadsModule.ThreadCreateParams;
      export type ThreadDeleted = BetaThreadsModule.ThreadDeleted;
      export type ThreadUpdateParams = BetaThreadsModule.ThreadUpdateParams;
      export type ToolCall = BetaThreadsRunsStepsModule.ToolCall;
      export type ToolCallDelta = BetaThreadsRunsStepsModule.ToolCallDelta;
      export type ToolCallDeltaObject = BetaThreadsRunsStepsModule.ToolCallDeltaObject;
      export type ToolCallsStepDetails = BetaThreadsRunsStepsModule.ToolCallsStepDetails;

      export namespace Messages {
        export type Annotation = BetaThreadsMessagesModule.Annotation;
        export type AnnotationDelta = BetaThreadsMessagesModule.AnnotationDelta;
        export type FileCitationAnnotation = BetaThreadsMessagesModule.FileCitationAnnotation;
        export type FileCitationDeltaAnnotation = BetaThreadsMessagesModule.FileCitationDeltaAnnotation;
        export type FilePathAnnotation = BetaThreadsMessagesModule.FilePathAnnotation;
        export type FilePathDeltaAnnotation = BetaThreadsMessagesModule.FilePathDeltaAnnotation;
        export type ImageFile = BetaThreadsMessagesModule.ImageFile;
        export type ImageFileContentBlock = BetaThreadsMessagesModule.ImageFileContentBlock;
        export type ImageFileDelta = BetaThreadsMessagesModule.ImageFileDelta;
        export type ImageFileDeltaBlock = BetaThreadsMessagesModule.ImageFileDeltaBlock;
        export type ImageURL = BetaThreadsMessagesModule.ImageURL;
        export type ImageURLContentBlock = BetaThreadsMessagesModule.ImageURLContentBlock;
        export type ImageURLDelta = BetaThreadsMessagesModule.ImageURLDelta;
        export type ImageURLDeltaBlock = BetaThreadsMessagesModule.ImageURLDeltaBlock;
        export type Message = BetaThreadsMessagesModule.Message;
        export type MessageContent = BetaThreadsMessagesModule.MessageContent;
        export type MessageContentDelta = BetaThreadsMessagesModule.MessageContentDelta;
        export type MessageContentPartParam = BetaThreadsMessagesModule.MessageContentPartParam;
        export type MessageCreateParams = BetaThreadsMessagesModule.MessageCreateParams;
        export type MessageDeleteParams = BetaThreadsMessagesModule.MessageDeleteParams;
        export type MessageDeleted = BetaThreadsMessagesModule.MessageDeleted;
        export type MessageDelta = BetaThreadsMessagesModule.MessageDelta;
        export type MessageDeltaEvent = BetaThreadsMessagesModule.MessageDeltaEvent;
        export type MessageListParams = BetaThreadsMessagesModule.MessageListParams;
        export type MessageRetrieveParams = BetaThreadsMessagesModule.MessageRetrieveParams;
        export type MessageUpdateParams = BetaThreadsMessagesModule.MessageUpdateParams;
        export type MessagesPage = BetaThreadsMessagesModule.MessagesPage;
        export type RefusalContentBlock = BetaThreadsMessagesModule.RefusalContentBlock;
        export type RefusalDeltaBlock = BetaThreadsMessagesModule.RefusalDeltaBlock;
        export type Text = BetaThreadsMessagesModule.Text;
        export type TextContentBlock = BetaThreadsMessagesModule.TextContentBlock;
        export type TextContentBlockParam = BetaThreadsMessagesModule.TextContentBlockParam;
        export type TextDelta = BetaThreadsMessagesModule.TextDelta;
        export type TextDeltaBlock = BetaThreadsMessagesModule.TextDeltaBlock;
      }

      export namespace Runs {
        export type CodeInterpreterLogs = BetaThreadsRunsStepsModule.CodeInterpreterLogs;
        export type CodeInterpreterOutputImage = BetaThreadsRunsStepsModule.CodeInterpreterOutputImage;
        export type CodeInterpreterToolCall = BetaThreadsRunsStepsModule.CodeInterpreterToolCall;
        export type CodeInterpreterToolCallDelta = BetaThreadsRunsStepsModule.CodeInterpreterToolCallDelta;
        export type FileSearchToolCall = BetaThreadsRunsStepsModule.FileSearchToolCall;
        export type FileSearchToolCallDelta = BetaThreadsRunsStepsModule.FileSearchToolCallDelta;
        export type FunctionToolCall = BetaThreadsRunsStepsModule.FunctionToolCall;
        export type FunctionToolCallDelta = BetaThreadsRunsStepsModule.FunctionToolCallDelta;
        export type MessageCreationStepDetails = BetaThreadsRunsStepsModule.MessageCreationStepDetails;
        export type RequiredActionFunctionToolCall = BetaThreadsRunsModule.RequiredActionFunctionToolCall;
        export type Run = BetaThreadsRunsModule.Run;
        export type RunCancelParams = BetaThreadsRunsModule.RunCancelParams;
        export type RunCreateParams = BetaThreadsRunsModule.RunCreateParams;
        export type RunCreateParamsBase = BetaThreadsRunsModule.RunCreateParamsBase;
        export type RunCreateParamsNonStreaming = BetaThreadsRunsModule.RunCreateParamsNonStreaming;
        export type RunCreateParamsStreaming = BetaThreadsRunsModule.RunCreateParamsStreaming;
        export type RunListParams = BetaThreadsRunsModule.RunListParams;
        export type RunRetrieveParams = BetaThreadsRunsModule.RunRetrieveParams;
        export type RunStatus = BetaThreadsRunsModule.RunStatus;
        export type RunStep = BetaThreadsRunsStepsModule.RunStep;
        export type RunStepDelta = BetaThreadsRunsStepsModule.RunStepDelta;
        export type RunStepDeltaEvent = BetaThreadsRunsStepsModule.RunStepDeltaEvent;
        export type RunStepDeltaMessageDelta = BetaThreadsRunsStepsModule.RunStepDeltaMessageDelta;
        export type RunStepInclude = BetaThreadsRunsStepsModule.RunStepInclude;
        export type RunStepsPage = BetaThreadsRunsStepsModule.RunStepsPage;
        export type RunSubmitToolOutputsParams = BetaThreadsRunsModule.RunSubmitToolOutputsParams;
        export type RunSubmitToolOutputsParamsBase = BetaThreadsRunsModule.RunSubmitToolOutputsParamsBase;
        export type RunSubmitToolOutputsParamsNonStreaming =
          BetaThreadsRunsModule.RunSubmitToolOutputsParamsNonStreaming;
        export type RunSubmitToolOutputsParamsStreaming = BetaThreadsRunsModule.RunSubmitToolOutputsParamsStreaming;
        export type RunUpdateParams = BetaThreadsRunsModule.RunUpdateParams;
        export type RunsPage = BetaThreadsRunsModule.RunsPage;
        export type StepListParams = BetaThreadsRunsStepsModule.StepListParams;
        export type StepRetrieveParams = BetaThreadsRunsStepsModule.StepRetrieveParams;
        export type ToolCall = BetaThreadsRunsStepsModule.ToolCall;
        export type ToolCallDelta = BetaThreadsRunsStepsModule.ToolCallDelta;
        export type ToolCallDeltaObject = BetaThreadsRunsStepsModule.ToolCallDeltaObject;
        export type ToolCallsStepDetails = BetaThreadsRunsStepsModule.ToolCallsStepDetails;

        export namespace Steps {
          export type CodeInterpreterLogs = BetaThreadsRunsStepsModule.CodeInterpreterLogs;
          export type CodeInterpreterOutputImage = BetaThreadsRunsStepsModule.CodeInterpreterOutputImage;
          export type CodeInterpreterToolCall = BetaThreadsRunsStepsModule.CodeInterpreterToolCall;
          export type CodeInterpreterToolCallDelta = BetaThreadsRunsStepsModule.CodeInterpreterToolCallDelta;
          export type FileSearchToolCall = BetaThreadsRunsStepsModule.FileSearchToolCall;
          export type FileSearchToolCallDelta = BetaThreadsRunsStepsModule.FileSearchToolCallDelta;
          export type FunctionToolCall = BetaThreadsRunsStepsModule.FunctionToolCall;
          export type FunctionToolCallDelta = BetaThreadsRunsStepsModule.FunctionToolCallDelta;
          export type MessageCreationStepDetails = BetaThreadsRunsStepsModule.MessageCreationStepDetails;
          export type RunStep = BetaThreadsRunsStepsModule.RunStep;
          export type RunStepDelta = BetaThreadsRunsStepsModule.RunStepDelta;
          export type RunStepDeltaEvent = BetaThreadsRunsStepsModule.RunStepDeltaEvent;
          export type RunStepDeltaMessageDelta = BetaThreadsRunsStepsModule.RunStepDeltaMessageDelta;
          export type RunStepInclude = BetaThreadsRunsStepsModule.RunStepInclude;
          export type RunStepsPage = BetaThreadsRunsStepsModule.RunStepsPage;
          export type StepListParams = BetaThreadsRunsStepsModule.StepListParams;
          export type StepRetrieveParams = BetaThreadsRunsStepsModule.StepRetrieveParams;
          export type ToolCall = BetaThreadsRunsStepsModule.ToolCall;
          export type ToolCallDelta = BetaThreadsRunsStepsModule.ToolCallDelta;
          export type ToolCallDeltaObject = BetaThreadsRunsStepsModule.ToolCallDeltaObject;
          export type ToolCallsStepDetails = BetaThreadsRunsStepsModule.ToolCallsStepDetails;
        }
      }
    }
  }

  export namespace Chat {
    export type ChatCompletion = ChatCompletionsModule.ChatCompletion;
    export type ChatCompletionAllowedToolChoice = ChatCompletionsModule.ChatCompletionAllowedToolChoice;
    export type ChatCompletionAllowedTools = ChatCompletionsModule.ChatCompletionAllowedTools;
    export type ChatCompletionAssistantMessageParam = ChatCompletionsModule.ChatCompletionAssistantMessageParam;
    export type ChatCompletionAudio = ChatCompletionsModule.ChatCompletionAudio;
    export type ChatCompletionAudioParam = ChatCompletionsModule.ChatCompletionAudioParam;
    export type ChatCompletionChunk = ChatCompletionsModule.ChatCompletionChunk;
    export type ChatCompletionContentPart = ChatCompletionsModule.ChatCompletionContentPart;
    export type ChatCompletionContentPartImage = ChatCompletionsModule.ChatCompletionContentPartImage;
    export type ChatCompletionContentPartInputAudio = ChatCompletionsModule.ChatCompletionContentPartInputAudio;
    export type ChatCompletionContentPartRefusal = ChatCompletionsModule.ChatCompletionContentPartRefusal;
    export type ChatCompletionContentPartText = ChatCompletionsModule.ChatCompletionContentPartText;
    export type ChatCompletionCreateParams = ChatCompletionsModule.ChatCompletionCreateParams;
    export type ChatCompletionCreateParamsBase = ChatCompletionsModule.ChatCompletionCreateParamsBase;
    export type ChatCompletionCreateParamsNonStreaming = ChatCompletionsModule.ChatCompletionCreateParamsNonStreaming;
    export type ChatCompletionCreateParamsStreaming = ChatCompletionsModule.ChatCompletionCreateParamsStreaming;
    export type ChatCompletionCustomTool = ChatCompletionsModule.ChatCompletionCustomTool;
    export type ChatCompletionDeleted = ChatCompletionsModule.ChatCompletionDeleted;
    export type ChatCompletionDeveloperMessageParam = ChatCompletionsModule.ChatCompletionDeveloperMessageParam;
    export type ChatCompletionFunctionCallOption = ChatCompletionsModule.ChatCompletionFunctionCallOption;
    export type ChatCompletionFunctionMessageParam = ChatCompletionsModule.ChatCompletionFunctionMessageParam;
    export type ChatCompletionFunctionTool = ChatCompletionsModule.ChatCompletionFunctionTool;
    export type ChatCompletionListParams = ChatCompletionsModule.ChatCompletionListParams;
    export type ChatCompletionMessage = ChatCompletionsModule.ChatCompletionMessage;
    export type ChatCompletionMessageCustomToolCall = ChatCompletionsModule.ChatCompletionMessageCustomToolCall;
    export type ChatCompletionMessageFunctionToolCall = ChatCompletionsModule.ChatCompletionMessageFunctionToolCall;
    export type ChatCompletionMessageParam = ChatCompletionsModule.ChatCompletionMessageParam;
    export type ChatCompletionMessageToolCall = ChatCompletionsModule.ChatCompletionMessageToolCall;
    export type ChatCompletionModality = ChatCompletionsModule.ChatCompletionModality;
    export type ChatCompletionNamedToolChoice = ChatCompletionsModule.ChatCompletionNamedToolChoice;
    export type ChatCompletionNamedToolChoiceCustom = ChatCompletionsModule.ChatCompletionNamedToolChoiceCustom;
    export type ChatCompletionPredictionContent = ChatCompletionsModule.ChatCompletionPredictionContent;
    export type ChatCompletionStoreMessage = ChatCompletionsModule.ChatCompletionStoreMessage;
    export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
    export type ChatCompletionStreamOptions = ChatCompletionsModule.ChatCompletionStreamOptions;
    export type ChatCompletionSystemMessageParam = ChatCompletionsModule.ChatCompletionSystemMessageParam;
    export type ChatCompletionTokenLogprob = ChatCompletionsModule.ChatCompletionTokenLogprob;
    export type ChatCompletionTool = ChatCompletionsModule.ChatCompletionTool;
    export type ChatCompletionToolChoiceOption = ChatCompletionsModule.ChatCompletionToolChoiceOption;
    export type ChatCompletionToolMessageParam = ChatCompletionsModule.ChatCompletionToolMessageParam;
    export type ChatCompletionUpdateParams = ChatCompletionsModule.ChatCompletionUpdateParams;
    export type ChatCompletionUserMessageParam = ChatCompletionsModule.ChatCompletionUserMessageParam;
    export type ChatCompletionsPage = ChatCompletionsModule.ChatCompletionsPage;
    export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;

    export namespace Completions {
      export type ChatCompletion = ChatCompletionsModule.ChatCompletion;
      export type ChatCompletionAllowedToolChoice = ChatCompletionsModule.ChatCompletionAllowedToolChoice;
      export type ChatCompletionAllowedTools = ChatCompletionsModule.ChatCompletionAllowedTools;
      export type ChatCompletionAssistantMessageParam = ChatCompletionsModule.ChatCompletionAssistantMessageParam;
      export type ChatCompletionAudio = ChatCompletionsModule.ChatCompletionAudio;
      export type ChatCompletionAudioParam = ChatCompletionsModule.ChatCompletionAudioParam;
      export type ChatCompletionChunk = ChatCompletionsModule.ChatCompletionChunk;
      export type ChatCompletionContentPart = ChatCompletionsModule.ChatCompletionContentPart;
      export type ChatCompletionContentPartImage = ChatCompletionsModule.ChatCompletionContentPartImage;
      export type ChatCompletionContentPartInputAudio = ChatCompletionsModule.ChatCompletionContentPartInputAudio;
      export type ChatCompletionContentPartRefusal = ChatCompletionsModule.ChatCompletionContentPartRefusal;
      export type ChatCompletionContentPartText = ChatCompletionsModule.ChatCompletionContentPartText;
      export type ChatCompletionCreateParams = ChatCompletionsModule.ChatCompletionCreateParams;
      export type ChatCompletionCreateParamsBase = ChatCompletionsModule.ChatCompletionCreateParamsBase;
      export type ChatCompletionCreateParamsNonStreaming = ChatCompletionsModule.ChatCompletionCreateParamsNonStreaming;
      export type ChatCompletionCreateParamsStreaming = ChatCompletionsModule.ChatCompletionCreateParamsStreaming;
      export type ChatCompletionCustomTool = ChatCompletionsModule.ChatCompletionCustomTool;
      export type ChatCompletionDeleted = ChatCompletionsModule.ChatCompletionDeleted;
      export type ChatCompletionDeveloperMessageParam = ChatCompletionsModule.ChatCompletionDeveloperMessageParam;
      export type ChatCompletionFunctionCallOption = ChatCompletionsModule.ChatCompletionFunctionCallOption;
      export type ChatCompletionFunctionMessageParam = ChatCompletionsModule.ChatCompletionFunctionMessageParam;
      export type ChatCompletionFunctionTool = ChatCompletionsModule.ChatCompletionFunctionTool;
      export type ChatCompletionListParams = ChatCompletionsModule.ChatCompletionListParams;
      export type ChatCompletionMessage = ChatCompletionsModule.ChatCompletionMessage;
      export type ChatCompletionMessageCustomToolCall = ChatCompletionsModule.ChatCompletionMessageCustomToolCall;
      export type ChatCompletionMessageFunctionToolCall = ChatCompletionsModule.ChatCompletionMessageFunctionToolCall;
      export type ChatCompletionMessageParam = ChatCompletionsModule.ChatCompletionMessageParam;
      export type ChatCompletionMessageToolCall = ChatCompletionsModule.ChatCompletionMessageToolCall;
      export type ChatCompletionModality = ChatCompletionsModule.ChatCompletionModality;
      export type ChatCompletionNamedToolChoice = ChatCompletionsModule.ChatCompletionNamedToolChoice;
      export type ChatCompletionNamedToolChoiceCustom = ChatCompletionsModule.ChatCompletionNamedToolChoiceCustom;
      export type ChatCompletionPredictionContent = ChatCompletionsModule.ChatCompletionPredictionContent;
      export type ChatCompletionStoreMessage = ChatCompletionsModule.ChatCompletionStoreMessage;
      export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
      export type ChatCompletionStreamOptions = ChatCompletionsModule.ChatCompletionStreamOptions;
      export type ChatCompletionSystemMessageParam = ChatCompletionsModule.ChatCompletionSystemMessageParam;
      export type ChatCompletionTokenLogprob = ChatCompletionsModule.ChatCompletionTokenLogprob;
      export type ChatCompletionTool = ChatCompletionsModule.ChatCompletionTool;
      export type ChatCompletionToolChoiceOption = ChatCompletionsModule.ChatCompletionToolChoiceOption;
      export type ChatCompletionToolMessageParam = ChatCompletionsModule.ChatCompletionToolMessageParam;
      export type ChatCompletionUpdateParams = ChatCompletionsModule.ChatCompletionUpdateParams;
      export type ChatCompletionUserMessageParam = ChatCompletionsModule.ChatCompletionUserMessageParam;
      export type ChatCompletionsPage = ChatCompletionsModule.ChatCompletionsPage;
      export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;

      export namespace Messages {
        export type ChatCompletionStoreMessagesPage = ChatCompletionsMessagesModule.ChatCompletionStoreMessagesPage;
        export type MessageListParams = ChatCompletionsMessagesModule.MessageListParams;
      }
    }
  }

  export namespace Completions {
    export type Completion = CompletionsModule.Completion;
    export type CompletionChoice = CompletionsModule.CompletionChoice;
    export type CompletionCreateParams = CompletionsModule.CompletionCreateParams;
    export type CompletionCreateParamsBase = CompletionsModule.CompletionCreateParamsBase;
    export type CompletionCreateParamsNonStreaming = CompletionsModule.CompletionCreateParamsNonStreaming;
    export type CompletionCreateParamsStreaming = CompletionsModule.CompletionCreateParamsStreaming;
    export type CompletionUsage = CompletionsModule.CompletionUsage;
  }

  export namespace Embeddings {
    export type CreateEmbeddingResponse = EmbeddingsModule.CreateEmbeddingResponse;
    export type Embedding = EmbeddingsModule.Embedding;
    export type EmbeddingCreateParams = EmbeddingsModule.EmbeddingCreateParams;
    export type EmbeddingModel = EmbeddingsModule.EmbeddingModel;
  }

  export namespace Evals {
    export type CreateEvalCompletionsRunDataSource = EvalsRunsModule.CreateEvalCompletionsRunDataSource;
    export type CreateEvalJSONLRunDataSource = EvalsRunsModule.CreateEvalJSONLRunDataSource;
    export type EvalAPIError = EvalsRunsModule.EvalAPIError;
    export type EvalCreateParams = EvalsModule.EvalCreateParams;
    export type EvalCreateResponse = EvalsModule.EvalCreateResponse;
    export type EvalCustomDataSourceConfig = EvalsModule.EvalCustomDataSourceConfig;
    export type EvalDeleteResponse = EvalsModule.EvalDeleteResponse;
    export type EvalListParams = EvalsModule.EvalListParams;
    export type EvalListResponse = EvalsModule.EvalListResponse;
    export type EvalListResponsesPage = EvalsModule.EvalListResponsesPage;
    export type EvalRetrieveResponse = EvalsModule.EvalRetrieveResponse;
    export type EvalStoredCompletionsDataSourceConfig = EvalsModule.EvalStoredCompletionsDataSourceConfig;
    export type EvalUpdateParams = EvalsModule.EvalUpdateParams;
    export type EvalUpdateResponse = EvalsModule.EvalUpdateResponse;
    export type OutputItemListParams = EvalsRunsOutputItemsModule.OutputItemListParams;
    export type OutputItemListResponse = EvalsRunsOutputItemsModule.OutputItemListResponse;
    export type OutputItemListResponsesPage = EvalsRunsOutputItemsModule.OutputItemListResponsesPage;
    export type OutputItemRetrieveParams = EvalsRunsOutputItemsModule.OutputItemRetrieveParams;
    export type OutputItemRetrieveResponse = EvalsRunsOutputItemsModule.OutputItemRetrieveResponse;
    export type RunCancelParams = EvalsRunsModule.RunCancelParams;
    export type RunCancelResponse = EvalsRunsModule.RunCancelResponse;
    export type RunCreateParams = EvalsRunsModule.RunCreateParams;
    export type RunCreateResponse = EvalsRunsModule.RunCreateResponse;
    export type RunDeleteParams = EvalsRunsModule.RunDeleteParams;
    export type RunDeleteResponse = EvalsRunsModule.RunDeleteResponse;
    export type RunListParams = EvalsRunsModule.RunListParams;
    export type RunListResponse = EvalsRunsModule.RunListResponse;
    export type RunListResponsesPage = EvalsRunsModule.RunListResponsesPage;
    export type RunRetrieveParams = EvalsRunsModule.RunRetrieveParams;
    export type RunRetrieveResponse = EvalsRunsModule.RunRetrieveResponse;

    export namespace Runs {
      export type CreateEvalCompletionsRunDataSource = EvalsRunsModule.CreateEvalCompletionsRunDataSource;
      export type CreateEvalJSONLRunDataSource = EvalsRunsModule.CreateEvalJSONLRunDataSource;
      export type EvalAPIError = EvalsRunsModule.EvalAPIError;
      export type OutputItemListParams = EvalsRunsOutputItemsModule.OutputItemListParams;
      export type OutputItemListResponse = EvalsRunsOutputItemsModule.OutputItemListResponse;
      export type OutputItemListResponsesPage = EvalsRunsOutputItemsModule.OutputItemListResponsesPage;
      export type OutputItemRetrieveParams = EvalsRunsOutputItemsModule.OutputItemRetrieveParams;
      export type OutputItemRetrieveResponse = EvalsRunsOutputItemsModule.OutputItemRetrieveResponse;
      export type RunCancelParams = EvalsRunsModule.RunCancelParams;
      export type RunCancelResponse = EvalsRunsModule.RunCancelResponse;
      export type RunCreateParams = EvalsRunsModule.RunCreateParams;
      export type RunCreateResponse = EvalsRunsModule.RunCreateResponse;
      export type RunDeleteParams = EvalsRunsModule.RunDeleteParams;
      export type RunDeleteResponse = EvalsRunsModule.RunDeleteResponse;
      export type RunListParams = EvalsRunsModule.RunListParams;
      export type RunListResponse = EvalsRunsModule.RunListResponse;
      export type RunListResponsesPage = EvalsRunsModule.RunListResponsesPage;
      export type RunRetrieveParams = EvalsRunsModule.RunRetrieveParams;
      export type RunRetrieveResponse = EvalsRunsModule.RunRetrieveResponse;

      export namespace OutputItems {
        export type OutputItemListParams = EvalsRunsOutputItemsModule.OutputItemListParams;
        export type OutputItemListResponse = EvalsRunsOutputItemsModule.OutputItemListResponse;
        export type OutputItemListResponsesPage = EvalsRunsOutputItemsModule.OutputItemListResponsesPage;
        export type OutputItemRetrieveParams = EvalsRunsOutputItemsModule.OutputItemRetrieveParams;
        export type OutputItemRetrieveResponse = EvalsRunsOutputItemsModule.OutputItemRetrieveResponse;
      }
    }
  }

  export namespace Files {
    export type FileCreateParams = FilesModule.FileCreateParams;
    export type FileDeleted = FilesModule.FileDeleted;
    export type FileListParams = FilesModule.FileListParams;
    export type FileObject = FilesModule.FileObject;
    export type FileObjectsPage = FilesModule.FileObjectsPage;
    export type FilePurpose = FilesModule.FilePurpose;
  }

  export namespace FineTuning {
    export type CheckpointListParams = FineTuningJobsCheckpointsModule.CheckpointListParams;
    export type DpoHyperparameters = FineTuningMethodsModule.DpoHyperparameters;
    export type DpoMethod = FineTuningMethodsModule.DpoMethod;
    export type FineTuningJob = FineTuningJobsModule.FineTuningJob;
    export type FineTuningJobCheckpoint = FineTuningJobsCheckpointsModule.FineTuningJobCheckpoint;
    export type FineTuningJobCheckpointsPage = FineTuningJobsCheckpointsModule.FineTuningJobCheckpointsPage;
    export type FineTuningJobEvent = FineTuningJobsModule.FineTuningJobEvent;
    export type FineTuningJobEventsPage = FineTuningJobsModule.FineTuningJobEventsPage;
    export type FineTuningJobWandbIntegrationObject = FineTuningJobsModule.FineTuningJobWandbIntegrationObject;
    export type FineTuningJobsPage = FineTuningJobsModule.FineTuningJobsPage;
    export type GraderRunParams = FineTuningAlphaGradersModule.GraderRunParams;
    export type GraderRunResponse = FineTuningAlphaGradersModule.GraderRunResponse;
    export type GraderValidateParams = FineTuningAlphaGradersModule.GraderValidateParams;
    export type GraderValidateResponse = FineTuningAlphaGradersModule.GraderValidateResponse;
    export type JobCreateParams = FineTuningJobsModule.JobCreateParams;
    export type JobListEventsParams = FineTuningJobsModule.JobListEventsParams;
    export type JobListParams = FineTuningJobsModule.JobListParams;
    export type PermissionCreateParams = FineTuningCheckpointsPermissionsModule.PermissionCreateParams;
    export type PermissionCreateResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionCreateResponsesPage;
    export type PermissionDeleteParams = FineTuningCheckpointsPermissionsModule.PermissionDeleteParams;
    export type PermissionDeleteResponse = FineTuningCheckpointsPermissionsModule.PermissionDeleteResponse;
    export type PermissionListParams = FineTuningCheckpointsPermissionsModule.PermissionListParams;
    export type PermissionListResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionListResponsesPage;
    export type PermissionRetrieveParams = FineTuningCheckpointsPermissionsModule.PermissionRetrieveParams;
    export type ReinforcementHyperparameters = FineTuningMethodsModule.ReinforcementHyperparameters;
    export type ReinforcementMethod = FineTuningMethodsModule.ReinforcementMethod;
    export type SupervisedHyperparameters = FineTuningMethodsModule.SupervisedHyperparameters;
    export type SupervisedMethod = FineTuningMethodsModule.SupervisedMethod;

    export namespace Alpha {
      export type GraderRunParams = FineTuningAlphaGradersModule.GraderRunParams;
      export type GraderRunResponse = FineTuningAlphaGradersModule.GraderRunResponse;
      export type GraderValidateParams = FineTuningAlphaGradersModule.GraderValidateParams;
      export type GraderValidateResponse = FineTuningAlphaGradersModule.GraderValidateResponse;

      export namespace Graders {
        export type GraderRunParams = FineTuningAlphaGradersModule.GraderRunParams;
        export type GraderRunResponse = FineTuningAlphaGradersModule.GraderRunResponse;
        export type GraderValidateParams = FineTuningAlphaGradersModule.GraderValidateParams;
        export type GraderValidateResponse = FineTuningAlphaGradersModule.GraderValidateResponse;
      }
    }

    export namespace Checkpoints {
      export type PermissionCreateParams = FineTuningCheckpointsPermissionsModule.PermissionCreateParams;
      export type PermissionCreateResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionCreateResponsesPage;
      export type PermissionDeleteParams = FineTuningCheckpointsPermissionsModule.PermissionDeleteParams;
      export type PermissionDeleteResponse = FineTuningCheckpointsPermissionsModule.PermissionDeleteResponse;
      export type PermissionListParams = FineTuningCheckpointsPermissionsModule.PermissionListParams;
      export type PermissionListResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionListResponsesPage;
      export type PermissionRetrieveParams = FineTuningCheckpointsPermissionsModule.PermissionRetrieveParams;

      export namespace Permissions {
        export type PermissionCreateParams = FineTuningCheckpointsPermissionsModule.PermissionCreateParams;
        export type PermissionCreateResponsesPage =
          FineTuningCheckpointsPermissionsModule.PermissionCreateResponsesPage;
        export type PermissionDeleteParams = FineTuningCheckpointsPermissionsModule.PermissionDeleteParams;
        export type PermissionDeleteResponse = FineTuningCheckpointsPermissionsModule.PermissionDeleteResponse;
        export type PermissionListParams = FineTuningCheckpointsPermissionsModule.PermissionListParams;
        export type PermissionListResponsesPage = FineTuningCheckpointsPermissionsModule.PermissionListResponsesPage;
        export type PermissionRetrieveParams = FineTuningCheckpointsPermissionsModule.PermissionRetrieveParams;
      }
    }

    export namespace Jobs {
      export type CheckpointListParams = FineTuningJobsCheckpointsModule.CheckpointListParams;
      export type FineTuningJob = FineTuningJobsModule.FineTuningJob;
      export type FineTuningJobCheckpoint = FineTuningJobsCheckpointsModule.FineTuningJobCheckpoint;
      export type FineTuningJobCheckpointsPage = FineTuningJobsCheckpointsModule.FineTuningJobCheckpointsPage;
      export type FineTuningJobEvent = FineTuningJobsModule.FineTuningJobEvent;
      export type FineTuningJobEventsPage = FineTuningJobsModule.FineTuningJobEventsPage;
      export type FineTuningJobWandbIntegrationObject = FineTuningJobsModule.FineTuningJobWandbIntegrationObject;
      export type FineTuningJobsPage = FineTuningJobsModule.FineTuningJobsPage;
      export type JobCreateParams = FineTuningJobsModule.JobCreateParams;
      export type JobListEventsParams = FineTuningJobsModule.JobListEventsParams;
      export type JobListParams = FineTuningJobsModule.JobListParams;

      export namespace Checkpoints {
        export type CheckpointListParams = FineTuningJobsCheckpointsModule.CheckpointListParams;
        export type FineTuningJobCheckpoint = FineTuningJobsCheckpointsModule.FineTuningJobCheckpoint;
        export type FineTuningJobCheckpointsPage = FineTuningJobsCheckpointsModule.FineTuningJobCheckpointsPage;
      }
    }

    export namespace Methods {
      export type DpoHyperparameters = FineTuningMethodsModule.DpoHyperparameters;
      export type DpoMethod = FineTuningMethodsModule.DpoMethod;
      export type ReinforcementHyperparameters = FineTuningMethodsModule.ReinforcementHyperparameters;
      export type ReinforcementMethod = FineTuningMethodsModule.ReinforcementMethod;
      export type SupervisedHyperparameters = FineTuningMethodsModule.SupervisedHyperparameters;
      export type SupervisedMethod = FineTuningMethodsModule.SupervisedMethod;
    }
  }

  export namespace Graders {
    export type GraderInputs = GradersGraderModelsModule.GraderInputs;
    export type LabelModelGrader = GradersGraderModelsModule.LabelModelGrader;
    export type MultiGrader = GradersGraderModelsModule.MultiGrader;
    export type PythonGrader = GradersGraderModelsModule.PythonGrader;
    export type ScoreModelGrader = GradersGraderModelsModule.ScoreModelGrader;
    export type StringCheckGrader = GradersGraderModelsModule.StringCheckGrader;
    export type TextSimilarityGrader = GradersGraderModelsModule.TextSimilarityGrader;

    export namespace GraderModels {
      export type GraderInputs = GradersGraderModelsModule.GraderInputs;
      export type LabelModelGrader = GradersGraderModelsModule.LabelModelGrader;
      export type MultiGrader = GradersGraderModelsModule.MultiGrader;
      export type PythonGrader = GradersGraderModelsModule.PythonGrader;
      export type ScoreModelGrader = GradersGraderModelsModule.ScoreModelGrader;
      export type StringCheckGrader = GradersGraderModelsModule.StringCheckGrader;
      export type TextSimilarityGrader = GradersGraderModelsModule.TextSimilarityGrader;
    }
  }

  export namespace Models {
    export type Model = ModelsModule.Model;
    export type ModelDeleted = ModelsModule.ModelDeleted;
    export type ModelsPage = ModelsModule.ModelsPage;
  }

  export namespace Moderations {
    export type Moderation = ModerationsModule.Moderation;
    export type ModerationCreateParams = ModerationsModule.ModerationCreateParams;
    export type ModerationCreateResponse = ModerationsModule.ModerationCreateResponse;
    export type ModerationImageURLInput = ModerationsModule.ModerationImageURLInput;
    export type ModerationModel = ModerationsModule.ModerationModel;
    export type ModerationMultiModalInput = ModerationsModule.ModerationMultiModalInput;
    export type ModerationTextInput = ModerationsModule.ModerationTextInput;
  }

  export namespace Responses {
    export type ApplyPatchTool = ResponsesModule.ApplyPatchTool;
    export type CompactedResponse = ResponsesModule.CompactedResponse;
    export type ComputerAction = ResponsesModule.ComputerAction;
    export type ComputerActionList = ResponsesModule.ComputerActionList;
    export type ComputerTool = ResponsesModule.ComputerTool;
    export type ComputerUsePreviewTool = ResponsesModule.ComputerUsePreviewTool;
    export type ContainerAuto = ResponsesModule.ContainerAuto;
    export type ContainerNetworkPolicyAllowlist = ResponsesModule.ContainerNetworkPolicyAllowlist;
    export type ContainerNetworkPolicyDisabled = ResponsesModule.ContainerNetworkPolicyDisabled;
    export type ContainerNetworkPolicyDomainSecret = ResponsesModule.ContainerNetworkPolicyDomainSecret;
    export type ContainerReference = ResponsesModule.ContainerReference;
    export type CustomTool = ResponsesModule.CustomTool;
    export type EasyInputMessage = ResponsesModule.EasyInputMessage;
    export type FileSearchTool = ResponsesModule.FileSearchTool;
    export type FunctionShellTool = ResponsesModule.FunctionShellTool;
    export type FunctionTool = ResponsesModule.FunctionTool;
    export type ImageDetail = ResponsesModule.ImageDetail;
    export type InlineSkill = ResponsesModule.InlineSkill;
    export type InlineSkillSource = ResponsesModule.InlineSkillSource;
    export type InputItemListParams = ResponsesInputItemsModule.InputItemListParams;
    export type InputTokenCountParams = ResponsesInputTokensModule.InputTokenCountParams;
    export type InputTokenCountResponse = ResponsesInputTokensModule.InputTokenCountResponse;
    export type LocalEnvironment = ResponsesModule.LocalEnvironment;
    export type LocalSkill = ResponsesModule.LocalSkill;
    export type McpToolCallError = ResponsesModule.McpToolCallError;
    export type NamespaceTool = ResponsesModule.NamespaceTool;
    export type Response = ResponsesModule.Response;
    export type ResponseApplyPatchToolCall = ResponsesModule.ResponseApplyPatchToolCall;
    export type ResponseApplyPatchToolCallOutput = ResponsesModule.ResponseApplyPatchToolCallOutput;
    export type ResponseAudioDeltaEvent = ResponsesModule.ResponseAudioDeltaEvent;
    export type ResponseAudioDoneEvent = ResponsesModule.ResponseAudioDoneEvent;
    export type ResponseAudioTranscriptDeltaEvent = ResponsesModule.ResponseAudioTranscriptDeltaEvent;
    export type ResponseAudioTranscriptDoneEvent = ResponsesModule.ResponseAudioTranscriptDoneEvent;
    export type ResponseCodeInterpreterCallCodeDeltaEvent = ResponsesModule.ResponseCodeInterpreterCallCodeDeltaEvent;
    export type ResponseCodeInterpreterCallCodeDoneEvent = ResponsesModule.ResponseCodeInterpreterCallCodeDoneEvent;
    export type ResponseCodeInterpreterCallCompletedEvent = ResponsesModule.ResponseCodeInterpreterCallCompletedEvent;
    export type ResponseCodeInterpreterCallInProgressEvent = ResponsesModule.ResponseCodeInterpreterCallInProgressEvent;
    export type ResponseCodeInterpreterCallInterpretingEvent =
      ResponsesModule.ResponseCodeInterpreterCallInterpretingEvent;
    export type ResponseCodeInterpreterToolCall = ResponsesModule.ResponseCodeInterpreterToolCall;
    export type ResponseCompactParams = ResponsesModule.ResponseCompactParams;
    export type ResponseCompactionItem = ResponsesModule.ResponseCompactionItem;
    export type ResponseCompactionItemParam = ResponsesModule.ResponseCompactionItemParam;
    export type ResponseCompletedEvent = ResponsesModule.ResponseCompletedEvent;
    export type ResponseComputerToolCall = ResponsesModule.ResponseComputerToolCall;
    export type ResponseComputerToolCallOutputItem = ResponsesModule.ResponseComputerToolCallOutputItem;
    export type ResponseComputerToolCallOutputScreenshot = ResponsesModule.ResponseComputerToolCallOutputScreenshot;
    export type ResponseContainerReference = ResponsesModule.ResponseContainerReference;
    export type ResponseContentPartAddedEvent = ResponsesModule.ResponseContentPartAddedEvent;
    export type ResponseContentPartDoneEvent = ResponsesModule.ResponseContentPartDoneEvent;
    export type ResponseConversationParam = ResponsesModule.ResponseConversationParam;
    export type ResponseCreateParams = ResponsesModule.ResponseCreateParams;
    export type ResponseCreateParamsBase = ResponsesModule.ResponseCreateParamsBase;
    export type ResponseCreateParamsNonStreaming = ResponsesModule.ResponseCreateParamsNonStreaming;
    export type ResponseCreateParamsStreaming = ResponsesModule.ResponseCreateParamsStreaming;
    export type ResponseCreatedEvent = ResponsesModule.ResponseCreatedEvent;
    export type ResponseCustomToolCall = ResponsesModule.ResponseCustomToolCall;
    export type ResponseCustomToolCallInputDeltaEvent = ResponsesModule.ResponseCustomToolCallInputDeltaEvent;
    export type ResponseCustomToolCallInputDoneEvent = ResponsesModule.ResponseCustomToolCallInputDoneEvent;
    export type ResponseCustomToolCallItem = ResponsesModule.ResponseCustomToolCallItem;
    export type ResponseCustomToolCallOutput = ResponsesModule.ResponseCustomToolCallOutput;
    export type ResponseCustomToolCallOutputItem = ResponsesModule.ResponseCustomToolCallOutputItem;
    export type ResponseDeleted = ResponsesModule.ResponseDeleted;
    export type ResponseError = ResponsesModule.ResponseError;
    export type ResponseErrorEvent = ResponsesModule.ResponseErrorEvent;
    export type ResponseFailedEvent = ResponsesModule.ResponseFailedEvent;
    export type ResponseFileSearchCallCompletedEvent = ResponsesModule.ResponseFileSearchCallCompletedEvent;
    export type ResponseFileSearchCallInProgressEvent = ResponsesModule.ResponseFileSearchCallInProgressEvent;
    export type ResponseFileSearchCallSearchingEvent = ResponsesModule.ResponseFileSearchCallSearchingEvent;
    export type ResponseFileSearchToolCall = ResponsesModule.ResponseFileSearchToolCall;
    export type ResponseFormatTextConfig = ResponsesModule.ResponseFormatTextConfig;
    export type ResponseFormatTextJSONSchemaConfig = ResponsesModule.ResponseFormatTextJSONSchemaConfig;
    export type ResponseFunctionCallArgumentsDeltaEvent = ResponsesModule.ResponseFunctionCallArgumentsDeltaEvent;
    export type ResponseFunctionCallArgumentsDoneEvent = ResponsesModule.ResponseFunctionCallArgumentsDoneEvent;
    export type ResponseFunctionShellCallOutputContent = ResponsesModule.ResponseFunctionShellCallOutputContent;
    export type ResponseFunctionShellToolCall = ResponsesModule.ResponseFunctionShellToolCall;
    export type ResponseFunctionShellToolCallOutput = ResponsesModule.ResponseFunctionShellToolCallOutput;
    export type ResponseFunctionToolCall = ResponsesModule.ResponseFunctionToolCall;
    export type ResponseFunctionToolCallItem = ResponsesModule.ResponseFunctionToolCallItem;
    export type ResponseFunctionToolCallOutputItem = ResponsesModule.ResponseFunctionToolCallOutputItem;
    export type ResponseFunctionWebSearch = ResponsesModule.ResponseFunctionWebSearch;
    export type ResponseImageGenCallCompletedEvent = ResponsesModule.ResponseImageGenCallCompletedEvent;
    export type ResponseImageGenCallGeneratingEvent = ResponsesModule.ResponseImageGenCallGeneratingEvent;
    export type ResponseImageGenCallInProgressEvent = ResponsesModule.ResponseImageGenCallInProgressEvent;
    export type ResponseImageGenCallPartialImageEvent = ResponsesModule.ResponseImageGenCallPartialImageEvent;
    export type ResponseInProgressEvent = ResponsesModule.ResponseInProgressEvent;
    export type ResponseIncludable = ResponsesModule.ResponseIncludable;
    export type ResponseIncompleteEvent = ResponsesModule.ResponseIncompleteEvent;
    export type ResponseInputAudio = ResponsesModule.ResponseInputAudio;
    export type ResponseInputContent = ResponsesModule.ResponseInputContent;
    export type ResponseInputFile = ResponsesModule.ResponseInputFile;
    export type ResponseInputFileContent = ResponsesModule.ResponseInputFileContent;
    export type ResponseInputImage = ResponsesModule.ResponseInputImage;
    export type ResponseInputImageContent = ResponsesModule.ResponseInputImageContent;
    export type ResponseInputItem = ResponsesModule.ResponseInputItem;
    export type ResponseInputMessageContentList = ResponsesModule.ResponseInputMessageContentList;
    export type ResponseInputMessageItem = ResponsesModule.ResponseInputMessageItem;
    export type ResponseInputText = ResponsesModule.ResponseInputText;
    export type ResponseInputTextContent = ResponsesModule.ResponseInputTextContent;
    export type ResponseItem = ResponsesModule.ResponseItem;
    export type ResponseItemsPage = ResponsesInputItemsModule.ResponseItemsPage;
    export type ResponseLocalEnvironment = ResponsesModule.ResponseLocalEnvironment;
    export type ResponseMcpCallArgumentsDeltaEvent = ResponsesModule.ResponseMcpCallArgumentsDeltaEvent;
    export type ResponseMcpCallArgumentsDoneEvent = ResponsesModule.ResponseMcpCallArgumentsDoneEvent;
    export type ResponseMcpCallCompletedEvent = ResponsesModule.ResponseMcpCallCompletedEvent;
    export type ResponseMcpCallFailedEvent = ResponsesModule.ResponseMcpCallFailedEvent;
    export type ResponseMcpCallInProgressEvent = ResponsesModule.ResponseMcpCallInProgressEvent;
    export type ResponseMcpListToolsCompletedEvent = ResponsesModule.ResponseMcpListToolsCompletedEvent;
    export type ResponseMcpListToolsFailedEvent = ResponsesModule.ResponseMcpListToolsFailedEvent;
    export type ResponseMcpListToolsInProgressEvent = ResponsesModule.ResponseMcpListToolsInProgressEvent;
    export type ResponseOutputItem = ResponsesModule.ResponseOutputItem;
    export type ResponseOutputItemAddedEvent = ResponsesModule.ResponseOutputItemAddedEvent;
    export type ResponseOutputItemDoneEvent = ResponsesModule.ResponseOutputItemDoneEvent;
    export type ResponseOutputMessage = ResponsesModule.ResponseOutputMessage;
    export type ResponseOutputRefusal = ResponsesModule.ResponseOutputRefusal;
    export type ResponseOutputText = ResponsesModule.ResponseOutputText;
    export type ResponseOutputTextAnnotationAddedEvent = ResponsesModule.ResponseOutputTextAnnotationAddedEvent;
    export type ResponsePrompt = ResponsesModule.ResponsePrompt;
    export type ResponseQueuedEvent = ResponsesModule.ResponseQueuedEvent;
    export type ResponseReasoningItem = ResponsesModule.ResponseReasoningItem;
    export type ResponseReasoningSummaryPartAddedEvent = ResponsesModule.ResponseReasoningSummaryPartAddedEvent;
    export type ResponseReasoningSummaryPartDoneEvent = ResponsesModule.ResponseReasoningSummaryPartDoneEvent;
    export type ResponseReasoningSummaryTextDeltaEvent = ResponsesModule.ResponseReasoningSummaryTextDeltaEvent;
    export type ResponseReasoningSummaryTextDoneEvent = ResponsesModule.ResponseReasoningSummaryTextDoneEvent;
    export type ResponseReasoningTextDeltaEvent = ResponsesModule.ResponseReasoningTextDeltaEvent;
    export type ResponseReasoningTextDoneEvent = ResponsesModule.ResponseReasoningTextDoneEvent;
    export type ResponseRefusalDeltaEvent = ResponsesModule.ResponseRefusalDeltaEvent;
    export type ResponseRefusalDoneEvent = ResponsesModule.ResponseRefusalDoneEvent;
    export type ResponseRetrieveParams = ResponsesModule.ResponseRetrieveParams;
    export type ResponseRetrieveParamsBase = ResponsesModule.ResponseRetrieveParamsBase;
    export type ResponseRetrieveParamsNonStreaming = ResponsesModule.ResponseRetrieveParamsNonStreaming;
    export type ResponseRetrieveParamsStreaming = ResponsesModule.ResponseRetrieveParamsStreaming;
    export type ResponseShellCallCommandAddedEvent = ResponsesModule.ResponseShellCallCommandAddedEvent;
    export type ResponseShellCallCommandDeltaEvent = ResponsesModule.ResponseShellCallCommandDeltaEvent;
    export type ResponseShellCallCommandDoneEvent = ResponsesModule.ResponseShellCallCommandDoneEvent;
    export type ResponseShellCallOutputContentDeltaEvent = ResponsesModule.ResponseShellCallOutputContentDeltaEvent;
    export type ResponseShellCallOutputContentDoneEvent = ResponsesModule.ResponseShellCallOutputContentDoneEvent;
    export type ResponseStreamEvent = ResponsesModule.ResponseStreamEvent;
    export type ResponseTextConfig = ResponsesModule.ResponseTextConfig;
    export type ResponseTextDeltaEvent = ResponsesModule.ResponseTextDeltaEvent;
    export type ResponseTextDoneEvent = ResponsesModule.ResponseTextDoneEvent;
    export type ResponseToolSearchCall = ResponsesModule.ResponseToolSearchCall;
    export type ResponseToolSearchOutputItem = ResponsesModule.ResponseToolSearchOutputItem;
    export type ResponseToolSearchOutputItemParam = ResponsesModule.ResponseToolSearchOutputItemParam;
    export type ResponseUsage = ResponsesModule.ResponseUsage;
    export type ResponseWebSearchCallCompletedEvent = ResponsesModule.ResponseWebSearchCallCompletedEvent;
    export type ResponseWebSearchCallInProgressEvent = ResponsesModule.ResponseWebSearchCallInProgressEvent;
    export type ResponseWebSearchCallSearchingEvent = ResponsesModule.ResponseWebSearchCallSearchingEvent;
    export type ServiceTier = ResponsesModule.ServiceTier;
    export type SkillReference = ResponsesModule.SkillReference;
    export type Tool = ResponsesModule.Tool;
    export type ToolChoiceAllowed = ResponsesModule.ToolChoiceAllowed;
    export type ToolChoiceApplyPatch = ResponsesModule.ToolChoiceApplyPatch;
    export type ToolChoiceCustom = ResponsesModule.ToolChoiceCustom;
    export type ToolChoiceFunction = ResponsesModule.ToolChoiceFunction;
    export type ToolChoiceMcp = ResponsesModule.ToolChoiceMcp;
    export type ToolChoiceOptions = ResponsesModule.ToolChoiceOptions;
    export type ToolChoiceShell = ResponsesModule.ToolChoiceShell;
    export type ToolChoiceTypes = ResponsesModule.ToolChoiceTypes;
    export type ToolSearchTool = ResponsesModule.ToolSearchTool;
    export type WebSearchPreviewTool = ResponsesModule.WebSearchPreviewTool;
    export type WebSearchTool = ResponsesModule.WebSearchTool;

    export namespace InputItems {
      export type InputItemListParams = ResponsesInputItemsModule.InputItemListParams;
      export type ResponseItemsPage = ResponsesInputItemsModule.ResponseItemsPage;
    }

    export namespace InputTokens {
      export type InputTokenCountParams = ResponsesInputTokensModule.InputTokenCountParams;
      export type InputTokenCountResponse = ResponsesInputTokensModule.InputTokenCountResponse;
    }
  }

  export namespace VectorStores {
    export type AutoFileChunkingStrategyParam = VectorStoresModule.AutoFileChunkingStrategyParam;
    export type FileBatchCancelParams = VectorStoresFileBatchesModule.FileBatchCancelParams;
    export type FileBatchCreateParams = VectorStoresFileBatchesModule.FileBatchCreateParams;
    export type FileBatchListFilesParams = VectorStoresFileBatchesModule.FileBatchListFilesParams;
    export type FileBatchRetrieveParams = VectorStoresFileBatchesModule.FileBatchRetrieveParams;
    export type FileChunkingStrategy = VectorStoresModule.FileChunkingStrategy;
    export type FileChunkingStrategyParam = VectorStoresModule.FileChunkingStrategyParam;
    export type FileContentParams = VectorStoresFilesModule.FileContentParams;
    export type FileContentResponse = VectorStoresFilesModule.FileContentResponse;
    export type FileContentResponsesPage = VectorStoresFilesModule.FileContentResponsesPage;
    export type FileCreateParams = VectorStoresFilesModule.FileCreateParams;
    export type FileDeleteParams = VectorStoresFilesModule.FileDeleteParams;
    export type FileListParams = VectorStoresFilesModule.FileListParams;
    export type FileRetrieveParams = VectorStoresFilesModule.FileRetrieveParams;
    export type FileUpdateParams = VectorStoresFilesModule.FileUpdateParams;
    export type OtherFileChunkingStrategyObject = VectorStoresModule.OtherFileChunkingStrategyObject;
    export type StaticFileChunkingStrategy = VectorStoresModule.StaticFileChunkingStrategy;
    export type StaticFileChunkingStrategyObject = VectorStoresModule.StaticFileChunkingStrategyObject;
    export type StaticFileChunkingStrategyObjectParam = VectorStoresModule.StaticFileChunkingStrategyObjectParam;
    export type VectorStore = VectorStoresModule.VectorStore;
    export type VectorStoreCreateParams = VectorStoresModule.VectorStoreCreateParams;
    export type VectorStoreDeleted = VectorStoresModule.VectorStoreDeleted;
    export type VectorStoreFile = VectorStoresFilesModule.VectorStoreFile;
    export type VectorStoreFileBatch = VectorStoresFileBatchesModule.VectorStoreFileBatch;
    export type VectorStoreFileDeleted = VectorStoresFilesModule.VectorStoreFileDeleted;
    export type VectorStoreFilesPage = VectorStoresFileBatchesModule.VectorStoreFilesPage;
    export type VectorStoreListParams = VectorStoresModule.VectorStoreListParams;
    export type VectorStoreSearchParams = VectorStoresModule.VectorStoreSearchParams;
    export type VectorStoreSearchResponse = VectorStoresModule.VectorStoreSearchResponse;
    export type VectorStoreSearchResponsesPage = VectorStoresModule.VectorStoreSearchResponsesPage;
    export type VectorStoreUpdateParams = VectorStoresModule.VectorStoreUpdateParams;
    export type VectorStoresPage = VectorStoresModule.VectorStoresPage;

    export namespace FileBatches {
      export type FileBatchCancelParams = VectorStoresFileBatchesModule.FileBatchCancelParams;
      export type FileBatchCreateParams = VectorStoresFileBatchesModule.FileBatchCreateParams;
      export type FileBatchListFilesParams = VectorStoresFileBatchesModule.FileBatchListFilesParams;
      export type FileBatchRetrieveParams = VectorStoresFileBatchesModule.FileBatchRetrieveParams;
      export type VectorStoreFileBatch = VectorStoresFileBatchesModule.VectorStoreFileBatch;
      export type VectorStoreFilesPage = VectorStoresFileBatchesModule.VectorStoreFilesPage;
    }

    export namespace Files {
      export type FileContentParams = VectorStoresFilesModule.FileContentParams;
      export type FileContentResponse = VectorStoresFilesModule.FileContentResponse;
      export type FileContentResponsesPage = VectorStoresFilesModule.FileContentResponsesPage;
      export type FileCreateParams = VectorStoresFilesModule.FileCreateParams;
      export type FileDeleteParams = VectorStoresFilesModule.FileDeleteParams;
      export type FileListParams = VectorStoresFilesModule.FileListParams;
      export type FileRetrieveParams = VectorStoresFilesModule.FileRetrieveParams;
      export type FileUpdateParams = VectorStoresFilesModule.FileUpdateParams;
      export type VectorStoreFile = VectorStoresFilesModule.VectorStoreFile;
      export type VectorStoreFileDeleted = VectorStoresFilesModule.VectorStoreFileDeleted;
      export type VectorStoreFilesPage = VectorStoresFilesModule.VectorStoreFilesPage;
    }
  }
}
