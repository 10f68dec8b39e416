import { textOf, type Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';

/** An address that no server has. What it answers shows how a server answers unknown addresses. */
export const nowhere = '/no-such-resource-of-concord';

const uuid = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
/** Matches a word followed by a part with a digit, such as `req_011CY`. Does not match `invalid_request_error`. */
const idLike = /\b[a-z]+[_-](?=[\w-]*\d)[\w-]{4,}/gi;

/** A longer answer belongs to an existing route. Patterns are also slow on long texts. */
const mostCompared = 4000;

/** What an answer has in common with the same answer to another address: its status and its text without ids. */
export function signatureOf({ method, template, path, query }: CaseRequest, answer: Answer): string {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? '');
  const search = `?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
  const text = [...(query.length > 0 ? [search] : []), filled, ...Object.values(path)].reduce(
    (rest, named) => (named === '' ? rest : rest.replaceAll(named, '')),
    textOf(answer).slice(0, mostCompared),
  );
  const bare = text.replaceAll(uuid, '').replaceAll(idLike, '').replaceAll(/\d+/g, '');
  return `${answer.status} ${bare.replaceAll(new RegExp(`\\b${method}\\b`, 'g'), '')}`;
}
