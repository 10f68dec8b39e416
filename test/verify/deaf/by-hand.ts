import { chat } from './by-hand-chat.ts';
import { completions, embeddings, moderations } from './by-hand-models.ts';
import { responses } from './by-hand-responses.ts';
import { assistants, files, others, stores } from './by-hand-things.ts';
import type { DeafServer } from './hand-edits.ts';

/** Written section by section from what is known of servers and gateways, before any check was run on them. */
export const byHand: readonly DeafServer[] = [
  ...chat,
  ...completions,
  ...embeddings,
  ...moderations,
  ...responses,
  ...files,
  ...stores,
  ...assistants,
  ...others,
];
