import type { Source, UserContext } from '@redocly/openapi-core';
import type { Visitor } from './rule.ts';

/** Visits each file that the root document reaches by `$ref` once, starting with the root document. */
export function eachSource(visit: (source: Source, context: UserContext) => void): {
  readonly Root: (root: unknown, context: UserContext) => void;
  readonly ref: NonNullable<Visitor['ref']>;
} {
  const seen = new Set<string>();
  const visitOnce = (source: Source | undefined, context: UserContext): void => {
    if (!source || seen.has(source.absoluteRef)) return;
    seen.add(source.absoluteRef);
    visit(source, context);
  };
  return {
    Root: (_root, context) => visitOnce(context.location.source, context),
    ref: (_node, context, { location }) => visitOnce(location?.source, context),
  };
}
