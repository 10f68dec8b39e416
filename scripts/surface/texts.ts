import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { emitCode } from '../generate/generate.ts';
import { listFiles } from '../generate/write.ts';
import { fromRoot } from '../lib/paths.ts';
import { ownEntry } from '../parity/read/program.ts';

/** The client of one document: its list of methods, and the files that it is compiled from, by path. */
export interface ClientTexts {
  readonly apiList: string;
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What generated code imports, as it stands in this repository. */
const runtime = ['src/client', 'src/accumulate', 'src/wire'];

/**
 * @param name of a folder that need not exist: each client has a runtime of its own there, since the runtime imports
 *   generated types.
 */
export function clientTexts(name: string, document: OpenApiDocument): ClientTexts {
  const folder = fromRoot('.cache/surface', name);
  const generated = emitCode(document);
  const entry = join(folder, 'entry.ts');
  return {
    apiList: generated.find(({ path }) => path === 'api.md')?.content ?? '',
    entry,
    files: new Map([
      [entry, ownEntry],
      ...generated
        .filter(({ path }) => path.endsWith('.ts'))
        .map(({ path, content }): [string, string] => [join(folder, 'generated', path), content]),
      ...runtime.flatMap((part) =>
        listFiles(fromRoot(part))
          .filter((path) => path.endsWith('.ts'))
          .map((path): [string, string] => [join(folder, part, path), readFileSync(fromRoot(part, path), 'utf8')]),
      ),
    ]),
  };
}
