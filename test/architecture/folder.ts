/** One folder of code, or a tree of generated folders (`/**`), and what its files may import. */
export interface Folder {
  readonly path: string;
  /** Its contents, as ARCHITECTURE.md describes them. */
  readonly holds: string;
  /** Folders earlier in this list. Files of the same folder may always import each other. */
  readonly folders?: readonly string[];
  /** Packages, and `node:` for the built-ins. */
  readonly packages?: readonly string[];
}

/** Folders of scripts, by their names. */
export const inScripts = (...names: readonly string[]): readonly string[] =>
  names.flatMap((line) => line.split(' ').map((name) => `scripts/${name}`));
