import { breakingFlow, isOptional, placesOf, type Difference } from './compare-sites.ts';
import type { Raw, Witness } from './model.ts';
import { isObstacle } from './prove/found.ts';
import { labelOf } from './label.ts';
import { schemaRules } from './schema-rules.ts';
import { findWitness, type Cause, type Search } from './witness/search.ts';

/**
 * The differences of all sites as changes. One witness is searched per cause, whatever the number of operations.
 *
 * @param isSideBySide words them as of two descriptions, and not as of two states of one.
 */
export async function schemaChanges(
  search: Search,
  differences: readonly Difference[],
  isSideBySide = false,
): Promise<Raw[]> {
  const raws: Raw[] = [];
  const breaks = Map.groupBy(differences.filter(isBreak), ({ site }) => site);
  const isAlone = ({ site }: Difference): boolean => new Set(breaks.get(site)?.map(causeOf)).size < 2;
  for (const same of Map.groupBy(differences, causeOf).values()) {
    const [first] = same;
    if (!first) continue;
    const verdict = await judge(search, first, { differences: same, isAlone });
    for (const each of same)
      raws.push({ ...wordingOf(first, isSideBySide), ...verdict, operation: each.site.operation });
  }
  return raws;
}

const isBreak = ({ site, flow, found }: Difference): boolean => flow === breakingFlow(site) && isObstacle(found);

/** Differences with one cause: the same rule at the same place, sent by the same party. */
function causeOf(difference: Difference): string {
  const { site, flow, found } = difference;
  const { old, new: after } = placesOf(difference);
  const optional = found.rule === 'default' ? isOptional(difference) : '';
  return [site.old.direction, isEventItself(difference), flow, found.rule, old, after, found.name, optional].join(' ');
}

type Verdict = Pick<Raw, 'severity' | 'breaks' | 'servers' | 'kind' | 'witness' | 'proof'>;

async function judge(search: Search, first: Difference, cause: Cause): Promise<Verdict> {
  const { site, flow, found } = first;
  if (!isObstacle(found)) return judgeNote(first);
  const { proof } = schemaRules[found.rule];
  if (flow !== breakingFlow(site)) {
    if (isPromise(first)) return { severity: 'breaking', breaks: ['readers'], kind: 'promise' };
    return { severity: 'safe', servers: true, proof };
  }
  const breaks = site.old.direction === 'request' ? (['callers'] as const) : (['readers'] as const);
  const witness: Witness | undefined = await findWitness(search, cause);
  return witness ? { severity: 'breaking', breaks, kind: 'value', witness } : { severity: 'unknown', breaks };
}

/** Readers of a stream wait for its events: one that is no longer sent is a broken promise. */
const isPromise = ({ site, found }: Pick<Difference, 'site' | 'found'>): boolean =>
  isEventItself({ site, found }) && ['member', 'type', 'value'].includes(found.rule);

/** Whether a difference is about which events there are: a member of their union, or a value of their tag. */
const isEventItself = ({ site, found: { way, rule } }: Pick<Difference, 'site' | 'found'>): boolean => {
  const [first] = way;
  if (site.old.in !== 'event' || way.length > 1) return false;
  return !first || (rule === 'value' && 'property' in first.step && ['event', 'type'].includes(first.step.property));
};

function judgeNote(difference: Difference): Verdict {
  const { site, flow, found } = difference;
  const isRequest = site.old.direction === 'request';
  const { proof } = schemaRules[found.rule];
  if (found.rule === 'words') return { severity: 'docs' };
  if (found.rule === 'binary') return { severity: 'breaking', breaks: ['surface'], kind: 'surface' };
  if (found.rule === 'default')
    return isRequest && isOptional(difference)
      ? { severity: 'breaking', breaks: ['callers'], kind: 'behaviour' }
      : { severity: 'docs' };
  if (found.rule !== 'undeclared' || flow === 'narrowed')
    return { severity: 'safe', proof, servers: found.rule === 'undeclared' && isRequest };
  // The server ignores what it does not know, but programs that name the property no longer compile.
  if (isRequest) return { severity: 'breaking', breaks: ['surface'], kind: 'surface' };
  return { severity: 'breaking', breaks: ['readers', 'surface'], kind: 'promise' };
}

function wordingOf(difference: Difference, isSideBySide: boolean): Pick<Raw, 'rule' | 'text' | 'old' | 'new' | 'name'> {
  const { site, flow, found } = difference;
  const { rule, says } = schemaRules[found.rule][flow];
  const places = placesOf(difference);
  const [old, after] = flow === 'narrowed' ? [found.from, found.to] : [found.to, found.from];
  const detail = { old, new: after, name: found.name ?? '', isSideBySide };
  const party = isEventItself(difference) ? 'event' : site.old.direction;
  return {
    rule: `${party}-${rule}`,
    text: `${labelOf(difference)} ${says(detail)}`,
    ...places,
    ...(found.name !== undefined && { name: found.name }),
  };
}
