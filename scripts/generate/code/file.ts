/** A file under `generated/`, as an emitter returns it. Only `write.ts` touches the disk. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** The first two lines of every generated TypeScript file: who wrote it, and which command rewrites it. */
export const banner =
  '// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.\n';
