import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CaseRequest } from '../model/case.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { createReadLine, LineError, type Line } from './line.ts';

/** The folder of the ledger and of the failures to replay, if the user names none. */
export const defaultFolder = '.concord';

/** A resource that a run created: the request that undoes it. */
export interface Debt {
  readonly baseUrl: string;
  readonly request: CaseRequest;
}

/** Something that no request of the run will remove, described in words. */
export interface Rest {
  readonly baseUrl: string;
  readonly nr: string;
  readonly what: string;
  /** A create answered it, but it existed before. */
  readonly isTheirs?: true;
}

/** The open entries of a ledger. */
export interface Open {
  /** Latest first. */
  readonly debts: readonly Debt[];
  readonly rests: readonly Rest[];
  /** Lines that are not valid: `line 3 is not an object`. */
  readonly unreadable: readonly string[];
}

export function note(file: string, line: Line): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

export const forget = (file: string): void => rmSync(file, { force: true });

export const keyOf = ({ baseUrl, request: { method, template, path, body } }: Debt): string =>
  JSON.stringify([baseUrl, method, template, path, body]);

/** An unreadable line does not prevent reading the others. */
export function readLedger(file: string, document: OpenApiDocument): Open {
  const debts = new Map<string, Debt>();
  const rests = new Map<string, Rest>();
  const unreadable: string[] = [];
  const readLine = createReadLine(document);
  for (const [index, text] of linesOf(file)) {
    try {
      apply(readLine(parseJson(text)), debts, rests);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      unreadable.push(`line ${index + 1} ${error.message}`);
    }
  }
  return { debts: [...debts.values()].reverse(), rests: [...rests.values()], unreadable };
}

function apply(line: Line, debts: Map<string, Debt>, rests: Map<string, Rest>): void {
  if ('request' in line) {
    const { baseUrl, nr, request, done } = line;
    const key = keyOf(line);
    if (nr !== undefined) rests.delete(nr);
    if (done) debts.delete(key);
    else debts.set(key, { baseUrl, request });
  } else if ('refused' in line || ('told' in line && line.told)) rests.delete(line.nr);
  else if ('theirs' in line) rests.set(line.nr, { ...line, what: line.theirs, isTheirs: true });
  else if ('stays' in line) rests.set(line.nr, { ...line, what: line.stays });
  else rests.set(line.nr, { ...line, what: `${line.sent}: its answer was never seen, it may have made something` });
}

function linesOf(file: string): (readonly [number, string])[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').split('\n').entries()].filter(([, text]) => text.trim() !== '');
}

/** A crash may have cut the last line. An earlier line covers the same request. */
export function mend(file: string): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const whole = text.lastIndexOf('\n') + 1;
  if (whole === text.length) return;
  if (parseJson(text.slice(whole)) === undefined) writeFileSync(file, text.slice(0, whole));
  else appendFileSync(file, '\n');
}
