import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Group, Handler } from '../call.ts';

/** The groups of the contract that the sandbox serves, by tag. Each is loaded when one of its operations is called. */
const groups: Readonly<Record<string, () => Promise<{ readonly group: Group }>>> = {
  Models: () => import('./models/models.ts'),
  Files: () => import('./files/files.ts'),
  Embeddings: () => import('./embeddings/embeddings.ts'),
  Moderations: () => import('./moderations/moderations.ts'),
  Chat: () => import('./chat/chat.ts'),
  Completions: () => import('./completions/completions.ts'),
  Responses: () => import('./responses/responses.ts'),
  Evals: () => import('./evals/evals.ts'),
  'Fine-tuning': () => import('./fine-tuning/fine-tuning.ts'),
  Assistants: () => import('./assistants/assistants.ts'),
  'Vector stores': () => import('./vector-stores/vector-stores.ts'),
  Projects: () => import('./projects/projects.ts'),
  Certificates: () => import('./certificates/certificates.ts'),
  Usage: () => import('./usage/usage.ts'),
  'Audit logs': () => import('./audit-logs/audit-logs.ts'),
};

const loaded = new Map<string, Group>();

/** Undefined if the sandbox does not serve the operation. */
export async function handlerOf({ operation: { operationId, tags } }: ResolvedOperation): Promise<Handler | undefined> {
  const [tag = ''] = tags;
  // An import takes a twentieth of a request, even if the module was loaded before.
  const group = loaded.get(tag) ?? (Object.hasOwn(groups, tag) ? (await groups[tag]?.())?.group : undefined);
  if (group) loaded.set(tag, group);
  return group?.[operationId];
}
