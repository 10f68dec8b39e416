import type { CaseRequest } from '../model/case.ts';
import type { Consent } from '../model/consent.ts';
import type { OpenApiDocument, Operation } from '../../openapi/document.ts';
import { effectOf, harmlessBody } from '../../openapi/effects.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { NotAllowedError } from './limits.ts';
import { nowhere } from './signature.ts';
import type { Send } from './send.ts';

/** A request as it may be sent, and a sentence about missing consent. */
export interface Permitted {
  readonly request: CaseRequest;
  readonly costs: boolean;
  readonly lacks?: string;
}

export type Permit = (request: CaseRequest) => Permitted;

const sentences = {
  writes: 'It would create or change something (--allow-writes).',
  permanent: 'It would leave something that nothing removes (--allow-permanent).',
  costs: 'It would have a model work (--allow-costs).',
} as const satisfies Record<keyof Consent, string>;

/**
 * Checks requests by the effect that the contract states. Without consent to writes, flags such as `store` are sent as
 * false.
 */
export function createPermit(document: OpenApiDocument, consent: Consent): Permit {
  const operations = new Map(
    operationsOf(document).map(({ method, path, operation }) => [`${method.toUpperCase()} ${path}`, operation]),
  );
  return (original) => {
    const operation = operations.get(`${original.method} ${original.template}`);
    const request = consent.writes || !operation?.['x-effect'] ? original : harmless(operation, original);
    const needs = needsOf(operation, request);
    const lacking = (['permanent', 'writes', 'costs'] as const).find((need) => needs[need] && !consent[need]);
    return { request, costs: needs.costs, ...(lacking !== undefined && { lacks: sentences[lacking] }) };
  };
}

function needsOf(operation: Operation | undefined, { method, template, body = '' }: CaseRequest): Consent {
  // Outside the contract, only GET passes without consent to writes, and what goes to an address that no server has.
  if (!operation?.['x-effect'])
    return { costs: false, writes: method !== 'GET' && template !== nowhere, permanent: false };
  const { leaves, costs } = effectOf(operation, parseJson(body));
  return {
    costs: costs !== undefined,
    writes: leaves.length > 0,
    permanent: leaves.some(({ kind }) => kind === 'permanent'),
  };
}

/** The request with all flags off that leave something behind, such as `store`; the same one if it has none. */
export function harmless(operation: Operation, request: CaseRequest): CaseRequest {
  const body = parseJson(request.body ?? '');
  const changed = harmlessBody(operation, body);
  return changed === body ? request : { ...request, body: JSON.stringify(changed) };
}

/** Why nothing that needs what a request leaves can be asked, where the server is asked to keep nothing. */
export const keepsNothing = 'Without consent, the server is asked to keep nothing (--allow-writes).';

/** Sends only what the server may keep: the id of an answer that is not stored leads to nothing. */
export const keptOnly =
  (send: Send, permit: Permit): Send =>
  async (original, listen) => {
    const { request, lacks } = permit(original);
    if (lacks === undefined && request !== original) throw new NotAllowedError(keepsNothing);
    return send(original, listen);
  };

/** The last check before sending: nothing passes that the user did not allow, whatever else goes wrong. */
export const withConsent =
  (send: Send, permit: Permit): Send =>
  async (original, listen) => {
    const { request, lacks } = permit(original);
    if (lacks !== undefined) throw new NotAllowedError(lacks);
    return send(request, listen);
  };
