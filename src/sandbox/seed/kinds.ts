import { objectOf, type Json } from '../../accumulate/json.ts';
import { messageKind, runKind, stepKind, assistantKind, threadKind } from '../groups/assistants/kinds.ts';
import { certificateKind } from '../groups/certificates/kinds.ts';
import { evalKind, itemKind, runKind as evalRunKind } from '../groups/evals/kinds.ts';
import { jobKind, permissionKind } from '../groups/fine-tuning/kinds.ts';
import {
  apiKeyKind,
  memberKind,
  modelPermissionsKind,
  projectKind,
  rateLimitKind,
  serviceAccountKind,
  userKind,
} from '../groups/projects/kinds.ts';
import {
  conversationKind,
  fileKind,
  modelKind,
  responseKind,
  storeBatchKind,
  storedCompletionKind,
  storeFileKind,
  vectorStoreKind,
  type Kind,
} from '../kinds.ts';
import { endedEvalRun, endedRun, endedStep } from './ended.ts';

/** How an object of a seed is kept. */
export interface SeedKind {
  readonly kind: Kind;
  /** The member that names what the object belongs to. */
  readonly parent?: string;
  /** Members of a seed that the API does not show as such. */
  readonly added?: readonly string[];
  /** What is remembered of the object and not shown. */
  readonly hidden?: (seed: Json) => Json;
  /** Whether it belongs to the organization, and not to a project. */
  readonly isOfOrganization?: true;
}

const inProject = { parent: 'project_id', added: ['project_id'], isOfOrganization: true } as const;

/** The kinds that a seed can have, by the `object` that the API calls them. */
export const seedKinds: Readonly<Record<string, SeedKind>> = {
  model: { kind: modelKind },
  file: { kind: fileKind, added: ['content'] },
  'chat.completion': { kind: storedCompletionKind, added: ['messages'] },
  response: { kind: responseKind, added: ['input_items'], hidden: ({ input_items: input = [] }) => ({ input }) },
  conversation: { kind: conversationKind, added: ['items'], hidden: ({ items }) => (items ? { items } : {}) },
  vector_store: { kind: vectorStoreKind },
  'vector_store.file': {
    kind: storeFileKind,
    parent: 'vector_store_id',
    added: ['content'],
    hidden: ({ id }) => ({ filename: id, intake: { ends: 0 } }),
  },
  'vector_store.files_batch': {
    kind: storeBatchKind,
    parent: 'vector_store_id',
    added: ['files'],
    hidden: ({ files = [] }) => ({ files }),
  },
  'fine_tuning.job': {
    kind: jobKind,
    added: ['events', 'checkpoints'],
    hidden: ({ events = [], checkpoints = [] }) => ({ events, checkpoints }),
  },
  'checkpoint.permission': {
    kind: permissionKind,
    parent: 'fine_tuned_model_checkpoint',
    added: ['fine_tuned_model_checkpoint'],
    isOfOrganization: true,
  },
  assistant: { kind: assistantKind },
  thread: { kind: threadKind },
  'thread.message': { kind: messageKind, parent: 'thread_id' },
  'thread.run': { kind: runKind, parent: 'thread_id', hidden: endedRun },
  'thread.run.step': { kind: stepKind, parent: 'run_id', hidden: endedStep },
  eval: { kind: evalKind },
  'eval.run': { kind: evalRunKind, parent: 'eval_id', hidden: endedEvalRun },
  'eval.run.output_item': { kind: itemKind, parent: 'run_id' },
  'organization.user': { kind: userKind, added: ['object'], isOfOrganization: true },
  'organization.project': { kind: projectKind, hidden: ({ id }) => ({ name: id }), isOfOrganization: true },
  'organization.project.user': { kind: memberKind, ...inProject },
  'organization.project.service_account': { kind: serviceAccountKind, ...inProject },
  'organization.project.api_key': { kind: apiKeyKind, ...inProject, hidden: keyNotesOf },
  'project.rate_limit': { kind: rateLimitKind, ...inProject },
  'project.model_permissions': { kind: modelPermissionsKind, ...inProject, added: ['project_id', 'id'] },
  certificate: { kind: certificateKind, hidden: certificateNotesOf, isOfOrganization: true },
};

function keyNotesOf({ owner, project_id: project }: Json): Json {
  const { type, ...one } = objectOf(owner);
  return { project, scopes: [], owner: { type, id: objectOf(one[String(type)])['id'] } };
}

function certificateNotesOf({ certificate_details: details }: Json): Json {
  return { content: objectOf(details)['content'] ?? '', activeIn: [] };
}
