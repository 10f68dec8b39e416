// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { OperationDescriptor } from '../../../src/client/core/index.ts';
import { listAssistants, createAssistant, getAssistant, modifyAssistant, deleteAssistant } from './beta/assistants.ts';
import { createThread, createThreadAndRun, getThread, modifyThread, deleteThread } from './beta/threads.ts';
import { listMessages, createMessage, getMessage, modifyMessage, deleteMessage } from './beta/threads/messages.ts';
import { listRuns, createRun, getRun, modifyRun, cancelRun, submitToolOutputsToRun } from './beta/threads/runs.ts';
import { listRunSteps, getRunStep } from './beta/threads/runs/steps.ts';
import { listAuditLogs } from './admin/organization/audit-logs.ts';
import {
  listOrganizationCertificates,
  uploadCertificate,
  activateOrganizationCertificates,
  deactivateOrganizationCertificates,
  getCertificate,
  modifyCertificate,
  deleteCertificate,
} from './admin/organization/certificates.ts';
import {
  listProjectCertificates,
  activateProjectCertificates,
  deactivateProjectCertificates,
} from './admin/organization/projects/certificates.ts';
import {
  listChatCompletions,
  createChatCompletion,
  getChatCompletion,
  updateChatCompletion,
  deleteChatCompletion,
} from './chat/completions.ts';
import { getChatCompletionMessages } from './chat/completions/messages.ts';
import { createCompletion } from './completions.ts';
import { createEmbedding } from './embeddings.ts';
import { listEvals, createEval, getEval, updateEval, deleteEval } from './evals.ts';
import { getEvalRuns, createEvalRun, getEvalRun, deleteEvalRun, cancelEvalRun } from './evals/runs.ts';
import { getEvalRunOutputItems, getEvalRunOutputItem } from './evals/runs/output-items.ts';
import { listFiles, uploadFile, retrieveFile, deleteFile, downloadFile } from './files.ts';
import { runGrader, validateGrader } from './fine-tuning/alpha/graders.ts';
import {
  listFineTuningCheckpointPermissions,
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
} from './fine-tuning/checkpoints/permissions.ts';
import {
  listPaginatedFineTuningJobs,
  createFineTuningJob,
  retrieveFineTuningJob,
  cancelFineTuningJob,
  listFineTuningEvents,
  pauseFineTuningJob,
  resumeFineTuningJob,
} from './fine-tuning/jobs.ts';
import { listFineTuningJobCheckpoints } from './fine-tuning/jobs/checkpoints.ts';
import { listModels, retrieveModel, deleteModel } from './models.ts';
import { createModeration } from './moderations.ts';
import {
  listProjects,
  createProject,
  retrieveProject,
  modifyProject,
  archiveProject,
} from './admin/organization/projects.ts';
import {
  listProjectApiKeys,
  retrieveProjectApiKey,
  updateProjectApiKey,
  deleteProjectApiKey,
} from './admin/organization/projects/api-keys.ts';
import {
  retrieveProjectModelPermissions,
  updateProjectModelPermissions,
  deleteProjectModelPermissions,
} from './admin/organization/projects/model-permissions.ts';
import { listProjectRateLimits, updateProjectRateLimits } from './admin/organization/projects/rate-limits.ts';
import {
  listProjectServiceAccounts,
  createProjectServiceAccount,
  retrieveProjectServiceAccount,
  updateProjectServiceAccount,
  deleteProjectServiceAccount,
} from './admin/organization/projects/service-accounts.ts';
import { createProjectServiceAccountApiKey } from './admin/organization/projects/service-accounts/api-keys.ts';
import {
  listProjectUsers,
  createProjectUser,
  retrieveProjectUser,
  modifyProjectUser,
  deleteProjectUser,
} from './admin/organization/projects/users.ts';
import { createResponse, getResponse, deleteResponse, cancelResponse, compactConversation } from './responses.ts';
import { listInputItems } from './responses/input-items.ts';
import { getInputTokenCounts } from './responses/input-tokens.ts';
import {
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
import {
  listVectorStores,
  createVectorStore,
  getVectorStore,
  modifyVectorStore,
  deleteVectorStore,
  searchVectorStore,
} from './vector-stores.ts';
import {
  listVectorStoreFiles,
  createVectorStoreFile,
  getVectorStoreFile,
  updateVectorStoreFileAttributes,
  deleteVectorStoreFile,
  retrieveVectorStoreFileContent,
} from './vector-stores/files.ts';
import {
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  cancelVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
} from './vector-stores/file-batches.ts';

/** Every operation of the contract. */
export const operations: readonly OperationDescriptor[] = [
  listAssistants,
  createAssistant,
  getAssistant,
  modifyAssistant,
  deleteAssistant,
  createThread,
  createThreadAndRun,
  getThread,
  modifyThread,
  deleteThread,
  listMessages,
  createMessage,
  getMessage,
  modifyMessage,
  deleteMessage,
  listRuns,
  createRun,
  getRun,
  modifyRun,
  cancelRun,
  submitToolOutputsToRun,
  listRunSteps,
  getRunStep,
  listAuditLogs,
  listOrganizationCertificates,
  uploadCertificate,
  activateOrganizationCertificates,
  deactivateOrganizationCertificates,
  getCertificate,
  modifyCertificate,
  deleteCertificate,
  listProjectCertificates,
  activateProjectCertificates,
  deactivateProjectCertificates,
  listChatCompletions,
  createChatCompletion,
  getChatCompletion,
  updateChatCompletion,
  deleteChatCompletion,
  getChatCompletionMessages,
  createCompletion,
  createEmbedding,
  listEvals,
  createEval,
  getEval,
  updateEval,
  deleteEval,
  getEvalRuns,
  createEvalRun,
  getEvalRun,
  deleteEvalRun,
  cancelEvalRun,
  getEvalRunOutputItems,
  getEvalRunOutputItem,
  listFiles,
  uploadFile,
  retrieveFile,
  deleteFile,
  downloadFile,
  runGrader,
  validateGrader,
  listFineTuningCheckpointPermissions,
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
  listPaginatedFineTuningJobs,
  createFineTuningJob,
  retrieveFineTuningJob,
  cancelFineTuningJob,
  listFineTuningEvents,
  pauseFineTuningJob,
  resumeFineTuningJob,
  listFineTuningJobCheckpoints,
  listModels,
  retrieveModel,
  deleteModel,
  createModeration,
  listProjects,
  createProject,
  retrieveProject,
  modifyProject,
  archiveProject,
  listProjectApiKeys,
  retrieveProjectApiKey,
  updateProjectApiKey,
  deleteProjectApiKey,
  retrieveProjectModelPermissions,
  updateProjectModelPermissions,
  deleteProjectModelPermissions,
  listProjectRateLimits,
  updateProjectRateLimits,
  listProjectServiceAccounts,
  createProjectServiceAccount,
  retrieveProjectServiceAccount,
  updateProjectServiceAccount,
  deleteProjectServiceAccount,
  createProjectServiceAccountApiKey,
  listProjectUsers,
  createProjectUser,
  retrieveProjectUser,
  modifyProjectUser,
  deleteProjectUser,
  createResponse,
  getResponse,
  deleteResponse,
  cancelResponse,
  compactConversation,
  listInputItems,
  getInputTokenCounts,
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
  listVectorStores,
  createVectorStore,
  getVectorStore,
  modifyVectorStore,
  deleteVectorStore,
  searchVectorStore,
  listVectorStoreFiles,
  createVectorStoreFile,
  getVectorStoreFile,
  updateVectorStoreFileAttributes,
  deleteVectorStoreFile,
  retrieveVectorStoreFileContent,
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  cancelVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
];
