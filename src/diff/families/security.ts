import type { OpenApiDocument } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Raw } from '../model.ts';
import { canonical, isEqual } from '../normal/equal.ts';
import type { Family } from './family.ts';

/** What a caller has to present. Of several requirements one is enough. */
export const security: Family = {
  ofPair: ({ id, old, new: after, sides }) => {
    const [before, later] = [requirementsOf(sides.old.document, old), requirementsOf(sides.new.document, after)];
    const common = { operation: id, old: `${old.pointer}/security`, new: `${after.pointer}/security` };
    const refused = before.filter((requirement) => !later.some((other) => isContained(other, requirement)));
    if (refused.length > 0) return [{ ...common, ...asksMore }];
    const isNew = later.some((requirement) => !before.some((other) => isContained(other, requirement)));
    return isNew ? [{ ...common, ...asksLess }] : [];
  },
};

const asksMore: Raw = {
  rule: 'security-added',
  severity: 'breaking',
  breaks: ['callers'],
  kind: 'gone',
  text: 'refuses credentials that were enough',
};

const asksLess: Raw = {
  rule: 'security-alternative-added',
  severity: 'safe',
  servers: true,
  text: 'takes other credentials, too, or fewer',
  proof: 'the credentials of before are enough',
};

type Requirement = ReadonlySet<string>;

/** Each requirement as a set of schemes with their scopes. No requirement at all is met by everybody. */
function requirementsOf(document: OpenApiDocument, { operation }: ResolvedOperation): readonly Requirement[] {
  const stated =
    operation.security ?? (document as { security?: ResolvedOperation['operation']['security'] }).security ?? [];
  const schemes = (document.components.securitySchemes ?? {}) as Readonly<Record<string, object>>;
  if (stated.length === 0) return [new Set()];
  return stated.map(
    (requirement) =>
      new Set(
        Object.entries(requirement).flatMap(([name, scopes]) => {
          const meaning = `${name} ${withoutWords(schemes[name] ?? {})}`;
          return [meaning, ...scopes.map((scope) => `${meaning} ${scope}`)];
        }),
      ),
  );
}

/** Two schemes can ask for the same header, and for keys of two kinds: the name tells them apart. */
const withoutWords = (scheme: object): string =>
  canonical(
    Object.fromEntries(Object.entries(scheme).filter(([key]) => key !== 'description' && !key.startsWith('x-'))),
  );

/** Whether who meets the second requirement meets the first. */
const isContained = (less: Requirement, more: Requirement): boolean =>
  isEqual([...less], [...more]) || [...less].every((part) => more.has(part));
