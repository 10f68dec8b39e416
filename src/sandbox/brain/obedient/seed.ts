import { createHash } from 'node:crypto';

/** A number that follows from a text. */
export const seedNumber = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);
