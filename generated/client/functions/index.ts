// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

export { BaseClient as Client } from '../../../src/client/core/client.ts';
export type { ClientOptions, CallOptions as RequestOptions } from '../../../src/client/core/index.ts';
export { listAuditLogs } from './admin/organization/audit-logs.ts';
export {
  listOrganizationCertificates,
  uploadCertificate,
  activateOrganizationCertificates,
  deactivateOrganizationCertificates,
  getCertificate,
  modifyCertificate,
  deleteCertificate,
} from './admin/organization/certificates.ts';
export {
  listProjects,
  createProject,
  retrieveProject,
  modifyProject,
  archiveProject,
} from './admin/organization/projects.ts';
export {
  listProjectApiKeys,
  retrieveProjectApiKey,
  updateProjectApiKey,
  deleteProjectApiKey,
} from './admin/organization/projects/api-keys.ts';
export {
  listProjectCertificates,
  activateProjectCertificates,
  deactivateProjectCertificates,
} from './admin/organization/projects/certificates.ts';
export {
  retrieveProjectModelPermissions,
  updateProjectModelPermissions,
  deleteProjectModelPermissions,
} from './admin/organization/projects/model-permissions.ts';
export { listProjectRateLimits, updateProjectRateLimits } from './admin/organization/projects/rate-limits.ts';
export {
  listProjectServiceAccounts,
  createProjectServiceAccount,
  retrieveProjectServiceAccount,
  updateProjectServiceAccount,
  deleteProjectServiceAccount,
} from './admin/organization/projects/service-accounts.ts';
export { createProjectServiceAccountApiKey } from './admin/organization/projects/service-accounts/api-keys.ts';
export {
  listProjectUsers,
  createProjectUser,
  retrieveProjectUser,
  modifyProjectUser,
  deleteProjectUser,
} from './admin/organization/projects/users.ts';
export {
  usageCosts,
  usageAudioSpeeches,
  usageAudioTranscriptions,
  usageCodeInterpreterSessions,
  usageCompletions,
  usageDecisions,
  usageEmbeddings,
  usageFileSearchCalls,
  usageImages,
  usageModerations,
  usageVectorStores,
  usageWebSearchCalls,
} from './admin/organization/usage.ts';
export { listAssistants, createAssistant, getAssistant, modifyAssistant, deleteAssistant } from './beta/assistants.ts';
export {
  createThread,
  createThreadAndRun,
  createThreadAndRunStream,
  getThread,
  modifyThread,
  deleteThread,
} from './beta/threads.ts';
export { listMessages, createMessage, getMessage, modifyMessage, deleteMessage } from './beta/threads/messages.ts';
export {
  listRuns,
  createRun,
  createRunStream,
  getRun,
  modifyRun,
  cancelRun,
  submitToolOutputsToRun,
  submitToolOutputsToRunStream,
} from './beta/threads/runs.ts';
export { listRunSteps, getRunStep } from './beta/threads/runs/steps.ts';
export {
  listChatCompletions,
  createChatCompletion,
  createChatCompletionStream,
  getChatCompletion,
  updateChatCompletion,
  deleteChatCompletion,
} from './chat/completions.ts';
export { getChatCompletionMessages } from './chat/completions/messages.ts';
export { createCompletion, createCompletionStream } from './completions.ts';
export { createEmbedding } from './embeddings.ts';
export { listEvals, createEval, getEval, updateEval, deleteEval } from './evals.ts';
export { getEvalRuns, createEvalRun, getEvalRun, deleteEvalRun, cancelEvalRun } from './evals/runs.ts';
export { getEvalRunOutputItems, getEvalRunOutputItem } from './evals/runs/output-items.ts';
export { listFiles, uploadFile, retrieveFile, deleteFile, downloadFile } from './files.ts';
export { runGrader, validateGrader } from './fine-tuning/alpha/graders.ts';
export {
  listFineTuningCheckpointPermissions,
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
} from './fine-tuning/checkpoints/permissions.ts';
export {
  listPaginatedFineTuningJobs,
  createFineTuningJob,
  retrieveFineTuningJob,
  cancelFineTuningJob,
  listFineTuningEvents,
  pauseFineTuningJob,
  resumeFineTuningJob,
} from './fine-tuning/jobs.ts';
export { listFineTuningJobCheckpoints } from './fine-tuning/jobs/checkpoints.ts';
export { listModels, retrieveModel, deleteModel } from './models.ts';
export { createModeration } from './moderations.ts';
export {
  createResponse,
  createResponseStream,
  getResponse,
  getResponseStream,
  deleteResponse,
  cancelResponse,
  compactConversation,
} from './responses.ts';
export { listInputItems } from './responses/input-items.ts';
export { getInputTokenCounts } from './responses/input-tokens.ts';
export {
  listVectorStores,
  createVectorStore,
  getVectorStore,
  modifyVectorStore,
  deleteVectorStore,
  searchVectorStore,
} from './vector-stores.ts';
export {
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  cancelVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
} from './vector-stores/file-batches.ts';
export {
  listVectorStoreFiles,
  createVectorStoreFile,
  getVectorStoreFile,
  updateVectorStoreFileAttributes,
  deleteVectorStoreFile,
  retrieveVectorStoreFileContent,
} from './vector-stores/files.ts';
