import { readOwnApi } from '../parity/read/api.ts';
import { compile } from '../parity/read/program.ts';
import type { Api } from '../parity/compare/api.ts';
import type { ClientTexts } from './texts.ts';

/** The clients of two documents as the compiler reads them, in one program. */
export function readClients(old: ClientTexts, after: ClientTexts): { readonly old: Api; readonly new: Api } {
  const entries = new Map([...old.files].slice(0, 1)).set(after.entry, after.files.get(after.entry) ?? '');
  const { checker, official, ours } = compile(new Map([...entries, ...old.files, ...after.files]));
  return { old: readOwnApi(checker, official), new: readOwnApi(checker, ours) };
}
