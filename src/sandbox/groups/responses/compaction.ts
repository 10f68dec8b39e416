import type { Json } from '../../../accumulate/json.ts';
import type { Message } from '../../brain/brain.ts';

/** A conversation in one item, which only this server can read. */
export const compactionItem = (id: string, messages: readonly Message[]): Json => ({
  id,
  type: 'compaction',
  encrypted_content: Buffer.from(JSON.stringify(messages)).toString('base64url'),
});

/** The messages that an item stands for. None if another server made it. */
export function readCompaction({ encrypted_content: content }: Json): readonly Message[] {
  try {
    const messages: unknown = JSON.parse(Buffer.from(String(content), 'base64url').toString());
    return Array.isArray(messages) ? (messages as Message[]) : [];
  } catch {
    return [];
  }
}
