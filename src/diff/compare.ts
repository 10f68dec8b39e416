import { basePathOf, underBasePath } from './base-path.ts';
import { closuresOf } from './closure.ts';
import { breakingFlow, compareSite, type Difference } from './compare-sites.ts';
import type { Input } from './diff.ts';
import type { Compared } from './families/family.ts';
import { parameters } from './families/parameters.ts';
import { requestBodies } from './families/request-bodies.ts';
import { responses } from './families/responses.ts';
import { mergeChanges } from './merge.ts';
import type { Change, Raw } from './model.ts';
import { acceptsAnything } from './normal/opaque.ts';
import { createSide, termOf } from './normal/term.ts';
import { idOf, pairOperations, type Pair, type Sides } from './pair.ts';
import { isObstacle } from './prove/found.ts';
import { createProver } from './prove/prover.ts';
import type { Prover } from './prove/proof.ts';
import { schemaChanges } from './schema-changes.ts';
import { sitesOf, type Site } from './sites.ts';
import { createJudges } from './witness/judges.ts';

/** Whether a server's own description of an operation fits the contract. */
export type Fit = 'conforms' | 'differs' | 'unknown' | 'not described';

export interface CompareReport {
  readonly contract: { readonly version: string };
  readonly theirs: { readonly title: string; readonly version: string; readonly source: string };
  /** The path of their description under which the operations stand. */
  readonly basePath: string;
  /** The operations of the contract that they describe. */
  readonly operations: readonly { readonly id: string; readonly fit: Fit }[];
  /** The operations of the contract that they do not describe. */
  readonly missing: readonly string[];
  /** What they refuse that the contract allows, and what they may answer that it does not. */
  readonly changes: readonly Change[];
}

/** Rules of families by which a request is refused or an answer is another. Other rules do not concern conformance. */
const relevant = new Set([
  'request-parameter-added-required',
  'request-parameter-became-required',
  'request-body-became-required',
  'request-body-removed',
  'request-media-type-removed',
  'response-success-added',
]);

/**
 * Holds somebody else's description of a server against the contract: whether each request that the contract allows is
 * accepted, and each answer that they describe is allowed.
 */
export async function compare(contract: Input, theirs: Input): Promise<CompareReport> {
  const basePath = basePathOf(contract.document, theirs.document);
  const sides: Sides = {
    old: createSide(contract.document),
    new: createSide(underBasePath(theirs.document, basePath)),
  };
  const prover = createProver();
  const paired = pairOperations(sides);
  const pairs = paired.pairs.map((pair): Pair => ({ ...pair, id: idOf(pair.old) }));
  const raws = pairs.flatMap((pair) => outsideSchemas(pair, { sides, paired, prover }));
  const differences = pairs.flatMap((pair) => insideSchemas(pair, prover));
  const closures = closuresOf(contract.document);
  const costOf = ({ old }: Site): number =>
    [...closures.reach(old.schema).values()].reduce((sum, text) => sum + text.length, 0);
  raws.push(...(await schemaChanges({ sides, judges: createJudges(sides), costOf }, differences, true)));
  const theirSource = theirs.sourceOf;
  const inTheirs = (pointer: string): string => withBasePath(pointer, basePath);
  const changes = mergeChanges(raws, {
    old: contract.sourceOf,
    new: theirSource && ((pointer) => theirSource(inTheirs(pointer))),
  }).map(({ new: place, ...change }): Change => ({
    ...change,
    ...(place && { new: { ...place, pointer: inTheirs(place.pointer) } }),
  }));
  return {
    contract: { version: contract.document.info.version },
    theirs: { ...theirs.document.info, source: theirs.source },
    basePath,
    operations: pairs.map((pair) => ({ id: pair.id, fit: fitOf(pair, changes) })),
    missing: paired.removed.map(idOf),
    changes,
  };
}

/** A pointer into their document as it stands. */
const withBasePath = (pointer: string, basePath: string): string =>
  pointer.replace(/^\/paths\//, `/paths/${basePath.replaceAll('/', '~1')}`);

const outsideSchemas = (pair: Pair, compared: Compared): Raw[] =>
  [parameters, requestBodies, responses]
    .flatMap((family) => family.ofPair?.(pair, compared) ?? [])
    .filter(({ rule, severity }) => relevant.has(rule) && severity === 'breaking');

const insideSchemas = (pair: Pair, prover: Prover): Difference[] =>
  sitesOf(pair)
    .filter((site) => isDescribed(site, pair))
    .flatMap((site) => compareSite(prover, pair.sides, site))
    .filter(({ found, flow, site }) => isObstacle(found) && flow === breakingFlow(site));

/** A schema that accepts anything says nothing: servers that do not type an answer describe it so. */
const isDescribed = ({ new: slot }: Site, { sides }: Pair): boolean =>
  !acceptsAnything(termOf(sides.new, slot.schema, slot.pointer));

function fitOf(pair: Pair, changes: readonly Change[]): Fit {
  const own = changes.filter(({ operations }) => operations.includes(pair.id));
  if (own.some(({ severity }) => severity === 'breaking')) return 'differs';
  if (own.length > 0) return 'unknown';
  const answers = sitesOf(pair).filter(({ old }) => old.in === 'response' && old.status?.startsWith('2'));
  return answers.some((site) => isDescribed(site, pair)) ? 'conforms' : 'not described';
}
