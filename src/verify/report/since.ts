import { isObject } from '../../openapi/is-object.ts';
import type { Cause } from './causes.ts';
import type { Report } from './report.ts';

/** What an earlier report told, by the id of the cause. */
export type Told = ReadonlySet<string>;

/** @throws {TypeError} when the value is not a report of `concord verify`. */
export function toldIn(report: unknown, file: string): Told {
  const lists = isObject(report) ? [report['failures'], report['lesser'], report['known']] : [];
  const causes = lists.length > 0 && lists.every(Array.isArray) ? lists.flat() : undefined;
  if (!causes?.every((cause) => isObject(cause) && typeof cause['id'] === 'string'))
    throw new TypeError(`${file} is not a report of this version of concord verify, as --json writes it.`);
  return new Set(causes.map((cause: { readonly id: string }) => cause.id));
}

/** The report without the causes that an earlier one told. Verdicts, numbers and exit code stay those of the run. */
export function newSince(report: Report, told: Told): Report {
  const fresh = (causes: readonly Cause[]): readonly Cause[] => causes.filter(({ id }) => !told.has(id));
  return { ...report, failures: fresh(report.failures), lesser: fresh(report.lesser), known: fresh(report.known) };
}
