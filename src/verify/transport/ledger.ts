import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CaseRequest } from '../model/case.ts';
import { textOf } from '../model/answer.ts';
import { effectOf } from '../../openapi/effects.ts';
import { evaluateLink, linksFrom, type LinkedOperation } from '../../openapi/links.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { Send } from './send.ts';
import { parseJson } from '../../openapi/parse-json.ts';

/** Something that a run created: the request that deletes it. Keys are no part of it. */
export interface LedgerEntry {
  readonly baseUrl: string;
  readonly request: CaseRequest;
}

interface Line extends LedgerEntry {
  readonly done?: true;
}

const keyOf = ({ baseUrl, request: { template, path } }: LedgerEntry): string =>
  JSON.stringify([baseUrl, template, path]);

/** Notes each create on disk before its answer is used, and each delete, so that a crash loses neither. */
export function withLedger(send: Send, document: OpenApiDocument, baseUrl: string, file: string): Send {
  const links = linksFrom(document);
  return async (request, listen) => {
    const answer = await send(request, listen);
    if (answer.status >= 300) return answer;
    if (request.method === 'DELETE') note(file, { baseUrl, request, done: true });
    for (const link of request.method === 'POST' ? links(request.method, request.template) : []) {
      const undo = isUndo(link, request) ? deleteRequest(link, request, textOf(answer)) : undefined;
      if (undo) note(file, { baseUrl, request: undo });
    }
    return answer;
  };
}

/** Other links that delete lead to what existed before, or to what this request did not make. */
const isUndo = ({ name, source, target }: LinkedOperation, { body = '' }: CaseRequest): boolean =>
  target.method === 'delete' &&
  effectOf(source.operation, parseJson(body)).leaves.some(
    (leaving) => leaving.kind === 'undoneBy' && leaving.link === name,
  );

function deleteRequest(link: LinkedOperation, request: CaseRequest, text: string): CaseRequest | undefined {
  try {
    const path = evaluateLink(link, { path: request.path, body: JSON.parse(text) });
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^content-/i.test(name)));
    return { method: 'DELETE', template: link.target.path, path, query: [], headers, credentials: request.credentials };
  } catch {
    // The answer names nothing that could be deleted; the judge says what is wrong with it.
    return undefined;
  }
}

function note(file: string, line: Line): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** What was created and not deleted, the latest first. */
export function outstanding(file: string): LedgerEntry[] {
  if (!existsSync(file)) return [];
  const open = new Map<string, LedgerEntry>();
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    // A crash may have cut the last line.
    const line = parseJson(text) as Line | undefined;
    if (!line) continue;
    if (line.done) open.delete(keyOf(line));
    else open.set(keyOf(line), line);
  }
  return [...open.values()].reverse();
}

export interface CleanUp {
  readonly deleted: number;
  readonly left: readonly { readonly entry: LedgerEntry; readonly reason: string }[];
}

/** Deletes what is outstanding, in reverse order of creation. What is gone already is done; the rest stays noted. */
export async function cleanUp(file: string, sendTo: (entry: LedgerEntry) => ReturnType<Send>): Promise<CleanUp> {
  const left: { entry: LedgerEntry; reason: string }[] = [];
  let deleted = 0;
  for (const entry of outstanding(file)) {
    const reason = await sendTo(entry).then(
      ({ status }) => (status < 300 || status === 404 ? undefined : `status ${status}`),
      (error: Error) => error.message,
    );
    if (reason !== undefined) left.push({ entry, reason });
    else {
      deleted += 1;
      note(file, { ...entry, done: true });
    }
  }
  if (left.length === 0) rmSync(file, { force: true });
  return { deleted, left };
}
