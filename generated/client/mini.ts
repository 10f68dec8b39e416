// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { RawClient } from '../../src/client/core/index.ts';
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

/** The client without what `openai-concord` adds to its operations: no `parse`, `stream` and `runTools`, no `webhooks`, no `api`. */
export class OpenAI extends RawClient {
  /** Resources: `organization`. */
  readonly admin = new Admin(this);
  /** Resources: `assistants`, `threads`. */
  readonly beta = new Beta(this);
  /** Resources: `completions`. */
  readonly chat = new Chat(this);
  /** Continuations of a text prompt, the oldest interface to a model. */
  readonly completions = new Completions(this);
  /** Vectors that represent the meaning of texts. */
  readonly embeddings = new Embeddings(this);
  /** Evaluations of model output. */
  readonly evals = new Evals(this);
  /** Documents that other operations refer to by id: training data, batch input, attachments, images. */
  readonly files = new Files(this);
  /** Resources: `alpha`, `checkpoints`, `jobs`. */
  readonly fineTuning = new FineTuning(this);
  /** Models that the key can use: the vendor's, and fine-tuned ones, which appear when their job succeeds. */
  readonly models = new Models(this);
  /** Classification of text and images into categories of harm, such as harassment or violence. */
  readonly moderations = new Moderations(this);
  /** Model responses with tools, state and streaming. */
  readonly responses = new Responses(this);
  /** Collections of files for semantic search. */
  readonly vectorStores = new VectorStores(this);
}
