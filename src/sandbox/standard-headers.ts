import type { FoundOperation } from '../openapi/routes.ts';
import type { Caller } from './caller.ts';
import { masked } from './masked.ts';
import { organizationSlug } from './organization.ts';

/** What headers tell of a request. */
interface Known {
  readonly requestId: string;
  /** When it arrived, by `performance.now()`. */
  readonly started: number;
  readonly caller: Caller | undefined;
  readonly found: FoundOperation | undefined;
}

/** What the API sends with every answer. */
export const standardHeaders = ({ requestId, started, caller, found }: Known): Record<string, string> => ({
  'x-request-id': requestId,
  'openai-version': '2020-10-01',
  'openai-processing-ms': String(Math.round(performance.now() - started)),
  ...(caller &&
    found?.resolved.path !== '/models' && {
      'openai-organization': organizationSlug,
      ...(caller.projectId !== undefined && { 'openai-project': caller.projectId }),
    }),
});

export const withoutKey = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  headers['authorization'] === undefined
    ? headers
    : { ...headers, authorization: headers['authorization'].replace(/\S+$/, masked) };
