import type { Link, OpenApiDocument, XLeaving } from '../../../src/openapi/document.ts';
import { leavingKinds, leavingsOf } from '../../../src/openapi/effects.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { schemasAt } from '../../../src/schema/walk.ts';
import { fillsFromAnswer, type EffectFault } from './effect-fault.ts';
import { bodySchemasOf, successesOf, type OperationSite } from './operations.ts';

/** The faults in one thing that an operation states to leave, except in its conditions. */
export function* leavingFaults(
  document: OpenApiDocument,
  sites: readonly OperationSite[],
  site: OperationSite,
  leaving: XLeaving,
): Generator<EffectFault> {
  const [kind, ...others] = leavingKinds.filter((name) => leaving[name] !== undefined);
  if (kind === undefined || others.length > 0) {
    yield [[], `State exactly one of ${leavingKinds.map((name) => `\`${name}\``).join(', ')}.`];
  } else if (kind === 'undoneBy' || kind === 'endedBy') {
    yield* removerFaults(document, sites, site, kind, leaving);
  } else {
    if (leaving.link !== undefined) {
      yield [['link'], 'Only `undoneBy` and `endedBy` take a link. Remove `link`.'];
    }
    if (kind !== 'permanent') yield* thingFaults(document, site, kind, leaving[kind] ?? '');
  }
}

function* removerFaults(
  document: OpenApiDocument,
  sites: readonly OperationSite[],
  site: OperationSite,
  kind: 'undoneBy' | 'endedBy',
  { [kind]: id = '', link: name }: XLeaving,
): Generator<EffectFault> {
  const remover = sites.find(({ operation }) => operation.operationId === id);
  if (!remover) {
    yield [[kind], `There is no operation ${id}.`];
    return;
  }
  const verb = kind === 'undoneBy' ? 'deletes' : 'ends';
  const effect = remover.operation['x-effect'];
  const thing = effect && leavingsOf(effect).find((other) => other[verb] !== undefined)?.[verb];
  if (thing === undefined) {
    yield [[kind], `${id} does not state \`${verb}\`. Name an operation that does, or correct the effect of ${id}.`];
    return;
  }
  if (name === undefined) {
    yield [[kind], `Name the link of the 2xx response that leads to ${id}: \`link: …\`.`];
    return;
  }
  const found = successesOf(document, site).flatMap(({ response }) => response.links?.[name] ?? [])[0];
  if (!found) {
    yield [['link'], `No 2xx response has a link named ${name}. Add one that leads to ${id}.`];
    return;
  }
  const link = resolve<Link>(document, found);
  if (link.operationId !== id) {
    yield [['link'], `The link ${name} leads to ${link.operationId}, not to ${id}.`];
  } else if (!fillsFromAnswer(link, thing)) {
    yield [['link'], `The link ${name} does not take ${thing} of ${id} from the answer, as in \`$response.body#/id\`.`];
  }
}

function* thingFaults(
  document: OpenApiDocument,
  site: OperationSite,
  kind: string,
  thing: string,
): Generator<EffectFault> {
  const isNamed = thing.startsWith('/')
    ? bodySchemasOf(site).some((schema) => schemasAt(document, schema, thing).length > 0)
    : site.parameters.some(({ name, in: place }) => place === 'path' && name === thing);
  if (!isNamed) {
    yield [
      [kind],
      `${thing} is neither a path parameter nor a position in the request body. Name a parameter, or point to the ids as in \`/ids\`.`,
    ];
  }
}
