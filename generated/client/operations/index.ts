// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { listAuditLogs } from './admin/organization/audit-logs.ts';
import {
  activateOrganizationCertificates,
  deactivateOrganizationCertificates,
  deleteCertificate,
  getCertificate,
  listOrganizationCertificates,
  modifyCertificate,
  uploadCertificate,
} from './admin/organization/certificates.ts';
import {
  archiveProject,
  createProject,
  listProjects,
  modifyProject,
  retrieveProject,
} from './admin/organization/projects.ts';
import {
  deleteProjectApiKey,
  listProjectApiKeys,
  retrieveProjectApiKey,
  updateProjectApiKey,
} from './admin/organization/projects/api-keys.ts';
import {
  activateProjectCertificates,
  deactivateProjectCertificates,
  listProjectCertificates,
} from './admin/organization/projects/certificates.ts';
import {
  deleteProjectModelPermissions,
  retrieveProjectModelPermissions,
  updateProjectModelPermissions,
} from './admin/organization/projects/model-permissions.ts';
import { listProjectRateLimits, updateProjectRateLimits } from './admin/organization/projects/rate-limits.ts';
import {
  createProjectServiceAccount,
  deleteProjectServiceAccount,
  listProjectServiceAccounts,
  retrieveProjectServiceAccount,
  updateProjectServiceAccount,
} from './admin/organization/projects/service-accounts.ts';
import { createProjectServiceAccountApiKey } from './admin/organization/projects/service-accounts/api-keys.ts';
import {
  createProjectUser,
  deleteProjectUser,
  listProjectUsers,
  modifyProjectUser,
  retrieveProjectUser,
} from './admin/organization/projects/users.ts';
import {
  usageAudioSpeeches,
  usageAudioTranscriptions,
  usageCodeInterpreterSessions,
  usageCompletions,
  usageCosts,
  usageDecisions,
  usageEmbeddings,
  usageFileSearchCalls,
  usageImages,
  usageModerations,
  usageVectorStores,
  usageWebSearchCalls,
} from './admin/organization/usage.ts';
import { createAssistant, deleteAssistant, getAssistant, listAssistants, modifyAssistant } from './beta/assistants.ts';
import { createThread, createThreadAndRun, deleteThread, getThread, modifyThread } from './beta/threads.ts';
import { createMessage, deleteMessage, getMessage, listMessages, modifyMessage } from './beta/threads/messages.ts';
import { cancelRun, createRun, getRun, listRuns, modifyRun, submitToolOutputsToRun } from './beta/threads/runs.ts';
import { getRunStep, listRunSteps } from './beta/threads/runs/steps.ts';
import {
  createChatCompletion,
  deleteChatCompletion,
  getChatCompletion,
  listChatCompletions,
  updateChatCompletion,
} from './chat/completions.ts';
import { getChatCompletionMessages } from './chat/completions/messages.ts';
import { createCompletion } from './completions.ts';
import { createEmbedding } from './embeddings.ts';
import { createEval, deleteEval, getEval, listEvals, updateEval } from './evals.ts';
import { cancelEvalRun, createEvalRun, deleteEvalRun, getEvalRun, getEvalRuns } from './evals/runs.ts';
import { getEvalRunOutputItem, getEvalRunOutputItems } from './evals/runs/output-items.ts';
import { deleteFile, downloadFile, listFiles, retrieveFile, uploadFile } from './files.ts';
import { runGrader, validateGrader } from './fine-tuning/alpha/graders.ts';
import {
  createFineTuningCheckpointPermission,
  deleteFineTuningCheckpointPermission,
  listFineTuningCheckpointPermissions,
} from './fine-tuning/checkpoints/permissions.ts';
import {
  cancelFineTuningJob,
  createFineTuningJob,
  listFineTuningEvents,
  listPaginatedFineTuningJobs,
  pauseFineTuningJob,
  resumeFineTuningJob,
  retrieveFineTuningJob,
} from './fine-tuning/jobs.ts';
import { listFineTuningJobCheckpoints } from './fine-tuning/jobs/checkpoints.ts';
import { deleteModel, listModels, retrieveModel } from './models.ts';
import { createModeration } from './moderations.ts';
import { cancelResponse, compactConversation, createResponse, deleteResponse, getResponse } from './responses.ts';
import { listInputItems } from './responses/input-items.ts';
import { getInputTokenCounts } from './responses/input-tokens.ts';
import {
  createVectorStore,
  deleteVectorStore,
  getVectorStore,
  listVectorStores,
  modifyVectorStore,
  searchVectorStore,
} from './vector-stores.ts';
import {
  cancelVectorStoreFileBatch,
  createVectorStoreFileBatch,
  getVectorStoreFileBatch,
  listFilesInVectorStoreBatch,
} from './vector-stores/file-batches.ts';
import {
  createVectorStoreFile,
  deleteVectorStoreFile,
  getVectorStoreFile,
  listVectorStoreFiles,
  retrieveVectorStoreFileContent,
  updateVectorStoreFileAttributes,
} from './vector-stores/files.ts';
import type { OperationDescriptor } from '../../../src/client/core/index.ts';

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
