import type { Example, OpenApiDocument, Response } from '../../openapi/document.ts';
import { effectOf } from '../../openapi/effects.ts';
import { evaluateBody } from '../../openapi/link-body.ts';
import { LinkError, type LinkedOperation } from '../../openapi/links.ts';
import { resolve, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Case } from '../model/case.ts';
import { needsState, type LifecyclePlan } from './lifecycle-plan.ts';

/**
 * The example with which a conversation begins: the contract shows it with an answer that has all that the next turn
 * repeats. Of several, the one that leaves the least, but something where the turn names it.
 */
export function turnExample(
  document: OpenApiDocument,
  plan: LifecyclePlan & { readonly turn: LinkedOperation },
  examples: readonly Case[],
): Case | undefined {
  const { operation } = plan.create;
  const answers = answersByName(document, plan.create);
  const able = examples
    .filter(({ operationId }) => operationId === operation.operationId)
    .map((example) => ({ example, request: parseJson(example.request.body ?? '') }))
    .filter(({ example, request }) => continues(plan.turn, request, answers.get(nameOf(example))))
    .map((one) => ({ ...one, left: effectOf(operation, one.request).leaves.length }))
    .filter(({ left }) => left > 0 || !needsState(plan));
  return able.toSorted((a, b) => a.left - b.left)[0]?.example;
}

const nameOf = ({ id }: Case): string => id.split('/').at(-1) ?? '';

/** Whole answers only: no turn follows from a stream. */
function answersByName(document: OpenApiDocument, { operation }: ResolvedOperation): ReadonlyMap<string, unknown> {
  const success = operation.responses['200'];
  const media = success && resolve<Response>(document, success).content?.['application/json'];
  return new Map(
    Object.entries(media?.examples ?? {}).map(([name, example]) => [name, resolve<Example>(document, example).value]),
  );
}

function continues(turn: LinkedOperation, request: unknown, body: unknown): boolean {
  try {
    evaluateBody(turn, { path: {}, request, body });
    return true;
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    return false;
  }
}
