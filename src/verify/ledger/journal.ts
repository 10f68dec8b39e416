import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Aim } from '../../openapi/lasting.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import { keyOf, mend, note as noteIn } from './file.ts';
import type { Line } from './line.ts';
import type { Made } from './made.ts';
import { createOwed, type Owed } from './owed.ts';
import { undoRequest } from './undo-request.ts';

/** Writes to the ledger what happens to creates and undos. */
export interface Journal {
  /** A create is about to be sent. Returns its number. */
  sent(operationId: string): string;
  /** It was refused or never sent. */
  refused(nr: string): void;
  succeeded(nr: string, operationId: string, made: Made): void;
  /** Something was undone during the run. */
  undone(undo: ResolvedOperation, aim: Aim): void;
}

export interface JournalOptions {
  readonly document: OpenApiDocument;
  readonly baseUrl: string;
  /** Undefined: nothing is written, and the rest is the same. */
  readonly file: string | undefined;
  readonly owed?: Owed | undefined;
}

export function createJournal({ document, baseUrl, file, owed = createOwed() }: JournalOptions): Journal {
  const run = `${process.pid.toString(36)}-${Date.now().toString(36)}`;
  const note = (line: Line): void => (file === undefined ? undefined : noteIn(file, line));
  let count = 0;
  if (file !== undefined) mend(file);
  const refused = (nr: string): void => note({ baseUrl, nr, refused: true });
  return {
    refused,
    sent(sent) {
      const nr = `${run}-${(count += 1)}`;
      note({ baseUrl, nr, sent });
      return nr;
    },
    succeeded(nr, operationId, { undos, stays, theirs = [] }) {
      for (const { operation, path, body } of undos) {
        const request = undoRequest(document, operation, { path, body });
        owed.add(keyOf({ baseUrl, request }), request.template);
        note({ baseUrl, nr, request });
      }
      for (const [index, what] of stays.entries())
        note({ baseUrl, nr: index === 0 ? nr : `${nr}.${index}`, stays: `${operationId}: ${what}` });
      for (const [index, thing] of theirs.entries())
        note({ baseUrl, nr: `${nr}/${index}`, theirs: `${operationId}: ${thing}` });
      if (undos.length + stays.length === 0) refused(nr);
    },
    undone(undo, aim) {
      const done = { baseUrl, request: undoRequest(document, undo, aim) };
      owed.settle(keyOf(done));
      note({ ...done, done: true });
    },
  };
}
