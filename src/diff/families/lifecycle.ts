import type { Raw } from '../model.ts';
import { parametersOf } from '../sites.ts';
import type { Pair } from '../pair.ts';
import type { Family } from './family.ts';

/** What is to end, and when. Deprecated properties are found with their schemas. */
export const lifecycle: Family = {
  ofPair: (pair) => [...operation(pair), ...parameters(pair), ...sunset(pair)],
};

const safe = { severity: 'safe', proof: 'a deprecation refuses nothing' } as const;

const says = (is: boolean): string => (is ? 'is deprecated' : 'is no longer deprecated');

function operation({ id, old, new: after }: Pair): Raw[] {
  const [was, is] = [old.operation.deprecated === true, after.operation.deprecated === true];
  const places = { old: old.pointer, new: after.pointer };
  return was === is
    ? []
    : [{ ...safe, ...places, rule: 'operation-deprecation-changed', operation: id, text: says(is) }];
}

function parameters({ id, old, new: after, sides }: Pair): Raw[] {
  const later = parametersOf(sides.new, after);
  return parametersOf(sides.old, old).flatMap(({ node, pointer }): Raw[] => {
    const other = later.find((each) => each.node.in === node.in && each.node.name === node.name);
    if (!other || (other.node.deprecated === true) === (node.deprecated === true)) return [];
    const text = `the ${node.in} parameter \`${node.name}\` ${says(other.node.deprecated === true)}`;
    return [{ ...safe, rule: 'parameter-deprecation-changed', operation: id, old: pointer, new: other.pointer, text }];
  });
}

function sunset({ id, old, new: after }: Pair): Raw[] {
  const [was, is] = [old.operation['x-sunset'], after.operation['x-sunset']];
  if (was === is) return [];
  const common = { operation: id, old: `${old.pointer}/x-sunset`, new: `${after.pointer}/x-sunset` };
  if (was !== undefined && is !== undefined && is < was)
    return [
      {
        ...common,
        rule: 'sunset-moved-forward',
        severity: 'breaking',
        breaks: ['callers'],
        kind: 'promise',
        text: `ends on ${is}, earlier than on ${was}`,
      },
    ];
  const text = is === undefined ? 'no longer has a day on which it ends' : `ends on ${is}`;
  return [{ ...common, rule: 'sunset-changed', severity: 'safe', text, proof: 'nothing ends earlier than announced' }];
}
