import type { Link, OpenApiDocument, XLeaving } from '../../../src/openapi/document.ts';
import { leavingsOf } from '../../../src/openapi/effects.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { schemasAt } from '../../../src/schema/walk.ts';
import { fillsFromAnswer, type EffectFault } from './effect-fault.ts';
import { jsonAnswerOf, successesOf, type OperationSite } from './operations.ts';

/** The faults of an operation whose created thing can be removed or deleted, but which does not state so. */
export function* removalFaults(
  document: OpenApiDocument,
  sites: readonly OperationSite[],
  site: OperationSite,
  leavings: readonly XLeaving[],
): Generator<EffectFault> {
  if (site.method !== 'post') return;
  const deleters = linkedRemovers(document, sites, site, 'deletes');
  const enders = linkedRemovers(document, sites, site, 'ends');
  const stated = new Set(leavings.flatMap(({ undoneBy, endedBy }) => [undoneBy ?? [], endedBy ?? []].flat()));
  for (const [name, id] of deleters.filter(([, deleter]) => !stated.has(deleter))) {
    yield [
      ['leaves'],
      `The link ${name} leads to ${id}, which deletes what was created. State \`{ undoneBy: ${id}, link: ${name} }\`.`,
    ];
  }
  if (stated.size > 0 || deleters.length > 0) return;
  const [[name, id] = []] = enders;
  const unlinked = memberRemover(document, sites, site);
  if (id !== undefined) {
    yield [
      ['leaves'],
      `The link ${name} leads to ${id}, which ends what was created. State \`{ endedBy: ${id}, link: ${name} }\`.`,
    ];
  } else if (unlinked !== undefined) {
    yield [
      ['leaves'],
      `${unlinked} removes what this operation creates. Add a link to it, and state \`undoneBy\` or \`endedBy\`.`,
    ];
  }
}

type Verb = 'deletes' | 'ends';

const thingsOf = ({ operation }: OperationSite, verb: Verb): readonly string[] =>
  operation['x-effect'] ? leavingsOf(operation['x-effect']).flatMap((leaving) => leaving[verb] ?? []) : [];

/** The links of the response to operations that delete or end the thing whose id the response contains. */
function linkedRemovers(
  document: OpenApiDocument,
  sites: readonly OperationSite[],
  site: OperationSite,
  verb: Verb,
): (readonly [link: string, operationId: string])[] {
  return successesOf(document, site)
    .flatMap(({ response }) => Object.entries(response.links ?? {}))
    .flatMap(([name, reference]) => {
      const link = resolve<Link>(document, reference);
      const target = sites.find(({ operation }) => operation.operationId === link.operationId);
      const removes = target && thingsOf(target, verb).some((thing) => fillsFromAnswer(link, thing));
      return removes ? [[name, link.operationId] as const] : [];
    });
}

/** An operation that deletes or ends a member of the collection to which this operation adds a member with an id. */
function memberRemover(
  document: OpenApiDocument,
  sites: readonly OperationSite[],
  site: OperationSite,
): string | undefined {
  if (schemasAt(document, jsonAnswerOf(document, site) ?? {}, '/id').length === 0) return undefined;
  return sites.find((other) =>
    [...thingsOf(other, 'deletes'), ...thingsOf(other, 'ends')].some((thing) =>
      `${other.path}/`.startsWith(`${site.path}/{${thing}}/`),
    ),
  )?.operation.operationId;
}
