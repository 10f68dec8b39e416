import type { OpenApiDocument } from '../../openapi/document.ts';
import { effectOf, type Removable } from '../../openapi/effects.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import type { Undo } from '../../openapi/undo.ts';
import type { CaseRequest } from '../model/case.ts';
import type { Made } from '../ledger/made.ts';
import type { Inventory, Ownership } from '../ledger/ownership.ts';
import { trespassOf } from '../ledger/trespass.ts';
import { isEndedOnly, routeOf, thingsRemoved, undoRequest } from '../ledger/undo-request.ts';
import type { Clock } from './clock.ts';
import { harmless } from './consent.ts';
import { createInventory } from './inventory.ts';
import { NotAllowedError } from './limits.ts';
import type { Send } from './send.ts';
import { createUndoProbe } from './undo-probe.ts';
import { NoUndoError } from './unkept.ts';

/** Why a request must not be sent. Undefined if it may be. */
export type Guard = (request: CaseRequest) => string | undefined;

export function createGuard(document: OpenApiDocument, ownership: Ownership): Guard {
  const operations = operationsByRoute(document);
  return (request) => {
    const operation = operations.get(routeOf(request.method, request.template));
    return operation && trespassOf(operation, request, ownership);
  };
}

const operationsByRoute = (document: OpenApiDocument): ReadonlyMap<string, ResolvedOperation> =>
  new Map(operationsOf(document).map((one) => [routeOf(one.method, one.path), one]));

/**
 * Keeps a run to what it made. Before a create, finds out whether the server has the undo and what the collection holds.
 *
 * @param plain sends what this needs to know.
 * @throws {NotAllowedError} from the returned function for a request that would touch anything else.
 * @throws {NoUndoError} from the returned function for a create that nothing would undo.
 */
export function withOwnership(
  send: Send,
  plain: Send,
  { document, ownership, guard }: { document: OpenApiDocument; ownership: Ownership; guard: Guard },
): Send {
  const operations = operationsByRoute(document);
  const byId = new Map([...operations.values()].map((one) => [one.operation.operationId, one]));
  const probe = createUndoProbe(document, plain);
  const takeInventory = inventoryOnce(createInventory(document, plain), ownership);
  return async (request, listen) => {
    const trespass = guard(request);
    if (trespass !== undefined) throw new NotAllowedError(trespass);
    for (const { operationId } of removablesOf(operations, request)) {
      const undo = byId.get(operationId);
      if (!undo) continue;
      const lack = await probe(undo);
      if (lack !== undefined) throw new NoUndoError(lack, keepingNothing(operations, request));
      // What the run made itself held nothing before.
      if (Object.keys(request.path).length > 0) continue;
      const collection = collectionOf(undo);
      await takeInventory(collection);
      if (ownership.isDoubtful(collection)) throw new NotAllowedError(doubt(collection));
    }
    return send(request, listen);
  };
}

/** On a server with a wrong clock, each create more would leave something that the run may not remove. */
const doubt = (collection: string): string =>
  `An earlier create in ${collection} answered something that may be older than the run, and no list shows what existed.`;

function removablesOf(operations: ReadonlyMap<string, ResolvedOperation>, request: CaseRequest): Removable[] {
  const operation = operations.get(routeOf(request.method, request.template))?.operation;
  if (!operation?.['x-effect']) return [];
  return effectOf(operation, parseJson(request.body ?? '')).leaves.filter((leaving) => 'link' in leaving);
}

/** The request, asking the server to keep nothing. Undefined if it always leaves something, or leaves nothing already. */
function keepingNothing(
  operations: ReadonlyMap<string, ResolvedOperation>,
  request: CaseRequest,
): CaseRequest | undefined {
  const operation = operations.get(routeOf(request.method, request.template))?.operation;
  const changed = operation && harmless(operation, request);
  return changed === request ? undefined : changed;
}

/** `/files` for `DELETE /files/{file_id}`, `/organization/certificates` for `POST /organization/certificates/deactivate`. */
const collectionOf = ({ path }: ResolvedOperation): string => {
  const parameter = path.indexOf('/{');
  return path.slice(0, parameter === -1 ? path.lastIndexOf('/') : parameter);
};

/** Once per collection, before anything is created in it. */
function inventoryOnce(
  read: (collection: string) => Promise<Inventory>,
  ownership: Ownership,
): (collection: string) => Promise<void> {
  const taken = new Map<string, Promise<void>>();
  return (collection) => {
    const inventory = taken.get(collection) ?? read(collection).then((found) => ownership.found(collection, found));
    taken.set(collection, inventory);
    inventory.catch(() => taken.delete(collection));
    return inventory;
  };
}

/** A difference of clocks that says nothing, in ms. */
const skew = 10_000;

/** Divides what an answer names into what the run made and what existed before. */
export function createClaim(
  document: OpenApiDocument,
  ownership: Ownership,
  clock: Pick<Clock, 'now'>,
): (made: Made, source: ResolvedOperation) => Made {
  const started = clock.now();
  const told = new Set<string>();
  return ({ undos, stays, age }, source) => {
    // A missing or impossible time shows nothing.
    const isNew = age !== undefined && age >= -skew && age <= clock.now() - started + skew;
    // Where the request names an existing thing, the answer names that thing, or something in it.
    const creates = !effectOf(source.operation).leaves.some((leaving) => 'thing' in leaving);
    const isOwn = (thing: string): boolean => (creates ? ownership.claim(thing, isNew) : ownership.mayTouch(thing));
    const named = undos.map((undo) => {
      const things = namedIn(document, undo);
      return { undo, things, isOurs: things.map(isOwn).every(Boolean) };
    });
    const ours = named.filter(({ isOurs }) => isOurs);
    if (isEndedOnly(source)) for (const thing of ours.flatMap(({ things }) => things)) ownership.share(thing);
    const theirs = new Set(named.flatMap(({ things, isOurs }) => (isOurs ? [] : things)));
    const untold = [...theirs].filter((thing) => !told.has(thing));
    for (const thing of untold) told.add(thing);
    return { undos: ours.map(({ undo }) => undo), stays, theirs: untold };
  };
}

const namedIn = (document: OpenApiDocument, { operation, path, body, things }: Undo): readonly string[] =>
  things.length > 0 ? things : thingsRemoved(operation, undoRequest(document, operation, { path, body }));
