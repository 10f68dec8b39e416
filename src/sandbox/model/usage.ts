import type { Message } from '../brain/brain.ts';
import type { Tokenizer } from '../tokens.ts';

/** Every message is wrapped in tokens of its own, and the answer is begun by three more. */
const [perMessage, perAnswer] = [3, 3];

/** The tokens of a conversation. Images and files count by a fixed number, because the vendor's formula is not known. */
export const promptTokens = ({ encode }: Tokenizer, messages: readonly Message[]): number =>
  messages.reduce(
    (sum, { role, text, media, calls }) =>
      sum +
      perMessage +
      encode(role).length +
      encode(text).length +
      media.length * perMedium +
      calls.reduce((inside, one) => inside + encode(one.name).length + encode(one.arguments).length, 0),
    perAnswer,
  );

const perMedium = 85;

/** What the vendor's limiter takes a call for, before it is made: a quarter of its characters and what it may answer. */
export const estimatedTokens = (messages: readonly Message[], limit: number | undefined): number =>
  Math.ceil(messages.reduce((sum, { text }) => sum + text.length, 0) / 4) + (limit ?? 16) + 1;
