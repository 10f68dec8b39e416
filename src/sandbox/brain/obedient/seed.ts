/** A number that follows from a text. The module of hashes is large, and loaded with the first of them. */
export const seedNumber = (text: string): number =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest().readUInt32BE(0);
