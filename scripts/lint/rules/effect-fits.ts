import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { conditionsOf, leavingsOf } from '../../../src/openapi/effects.ts';
import { conditionFaults } from '../lib/condition-faults.ts';
import type { EffectFault } from '../lib/effect-fault.ts';
import { leavingFaults } from '../lib/leaving-faults.ts';
import { sitesOf, type OperationSite } from '../lib/operations.ts';
import { removalFaults } from '../lib/removal-faults.ts';
import type { Rule } from '../lib/rule.ts';

export const EffectFits: Rule = () => ({
  Root(document, { report, location: root }) {
    const sites = sitesOf(document, root);
    for (const site of sites) {
      if (!site.operation['x-effect']) {
        const message =
          'State what remains after a call, and whether it costs money. Add `x-effect` beside `x-client`.';
        report({ message, location: site.location.key() });
      }
      for (const [keys, message] of effectFaults(document, sites, site)) {
        report({ message, location: site.location.child(['x-effect', ...keys]) });
      }
    }
  },
});

function* effectFaults(
  document: OpenApiDocument,
  sites: readonly OperationSite[],
  site: OperationSite,
): Generator<EffectFault> {
  const { method, operation } = site;
  const effect = operation['x-effect'];
  // Without `leaves`, the shape of the extension is invalid, which is already reported.
  if (!effect?.leaves) return;
  const leavings = leavingsOf(effect);
  if (method === 'get' && leavings.length > 0) yield [['leaves'], 'A GET leaves nothing. State `leaves: nothing`.'];
  if (method === 'delete' && !leavings.some(({ deletes, changes }) => deletes ?? changes)) {
    yield [['leaves'], 'A DELETE removes something. State `deletes`, or `changes` if it removes a part of a thing.'];
  }
  if (Array.isArray(effect.leaves) && leavings.length < 2) {
    yield [['leaves'], 'A list is for several things. State a single thing without a list, or `nothing`.'];
  }
  yield* repetitions(leavings.map((leaving) => JSON.stringify({ ...leaving, when: undefined })));
  yield* removalFaults(document, sites, site, leavings);
  for (const [index, leaving] of leavings.entries()) {
    const faults = [
      ...leavingFaults(document, sites, site, leaving),
      ...conditionFaults(document, site, conditionsOf(leaving)),
    ];
    for (const [keys, message] of faults) {
      yield [Array.isArray(effect.leaves) ? ['leaves', String(index), ...keys] : ['leaves', ...keys], message];
    }
  }
}

function* repetitions(things: readonly string[]): Generator<EffectFault> {
  for (const [index, thing] of things.entries()) {
    if (things.indexOf(thing) < index) {
      yield [['leaves', String(index)], 'This is stated twice. State it once, with a list of conditions under `when`.'];
    }
  }
}
