import { isObject } from '../../openapi/is-object.ts';
import { phases, type Case, type CaseRequest } from '../model/case.ts';
import { checks } from '../model/finding.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { isOwnTarget } from '../targets/profile.ts';
import { unknownRoute } from '../cases/build.ts';
import { parseBaseURL } from '../../wire/base-url.ts';
import { isPlainId } from '../../wire/path.ts';

/** Describes what is wrong with a stored failure. Undefined if it is valid. */
export function faultOfFailure(document: OpenApiDocument, failure: unknown): string | undefined {
  if (!isObject(failure)) return 'is not an object';
  if (typeof failure['case'] !== 'string') return 'has no case';
  if (!isTarget(failure['target'])) return 'names no server';
  return failure['subject'] === undefined ? undefined : faultOfCase(document, failure['subject']);
}

function isTarget(value: unknown): boolean {
  try {
    return typeof value === 'string' && (isOwnTarget(value) || parseBaseURL(value) instanceof URL);
  } catch {
    return false;
  }
}

function faultOfCase(document: OpenApiDocument, value: unknown): string | undefined {
  if (!isObject(value) || !isObject(value['request'])) return 'has a case without a request';
  const { id, phase, operator, operationId, group, provenance, expect } = value as Partial<Case>;
  if (![id, operator, group, provenance].every((text) => typeof text === 'string')) return 'has a case without a name';
  if (!phases.some((known) => known === phase)) return 'has a case without a valid phase';
  if (!isObject(expect) || !isExpectation(expect)) return 'has a case without a valid expectation';
  if (operationId === undefined)
    return JSON.stringify(value['request']) === JSON.stringify(unknownRoute.request) ? undefined : noOperation;
  const resolved = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  return resolved ? faultOfRequest(resolved, value['request'], operator === 'wrong-kind-key') : noOperation;
}

const noOperation = 'has a request that matches no operation of the contract';

const isExpectation = ({ kind, statuses, check }: Readonly<Record<string, unknown>>): boolean =>
  kind === 'rejection'
    ? Array.isArray(statuses) && typeof check === 'string' && Object.hasOwn(checks, check)
    : kind === 'success' || kind === 'requested-status' || kind === 'any';

/** Keys go only where the contract puts them, together with nothing but what a case may contain. */
function faultOfRequest(
  { method, path: template, parameters, operation }: ResolvedOperation,
  request: Readonly<Record<string, unknown>>,
  mayShowOtherKey: boolean,
): string | undefined {
  const { path, query, headers, body, credentials } = request as Partial<CaseRequest>;
  if (request['method'] !== method.toUpperCase() || request['template'] !== template) return noOperation;
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  if (
    !isObject(path) ||
    Object.keys(path).sort().join() !== names.sort().join() ||
    !Object.values(path).every(isPlainId)
  )
    return 'has a request whose path does not name one resource';
  if (!Array.isArray(query) || !query.every(isPair)) return 'has a request whose query is not a list of pairs';
  const allowed = ['content-type', 'prefer', ...parameters.flatMap((one) => (one.in === 'header' ? [one.name] : []))];
  if (!isObject(headers) || !Object.entries(headers).every((header) => isHeader(header, allowed)))
    return 'has a request with headers that the contract does not name';
  if (body !== undefined && typeof body !== 'string') return 'has a request whose body is not a string';
  const own = operation.security.some((scheme) => 'AdminApiKeyAuth' in scheme) ? 'admin-key' : 'api-key';
  const isKnown = ['none', 'malformed', own, ...(mayShowOtherKey ? ['api-key', 'admin-key'] : [])].includes(
    String(credentials),
  );
  return isKnown ? undefined : 'has a request with a key that its operation does not take';
}

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string');

const isHeader = ([name, value]: readonly [string, unknown], allowed: readonly string[]): boolean =>
  allowed.some((one) => one.toLowerCase() === name.toLowerCase()) &&
  typeof value === 'string' &&
  !/\p{Cc}/u.test(value);
