/** A file under `generated/`, as an emitter returns it. Only `write.ts` touches the disk. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  readonly content: string;
  /** What the content is printed from, which is made when it is read. Printing takes longer than hashing this. */
  readonly source?: unknown;
}

/** The header of every generated TypeScript file: its origin, and the command that regenerates it. */
export const banner =
  '// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.\n';
