import type { Change } from '../model.ts';

/** Changes of one title. */
export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** The changes by what they mean, the worst first. Sections may be empty. */
export function sectionsOf(changes: readonly Change[]): readonly Section[] {
  const of = (severity: Change['severity']): Change[] => changes.filter((change) => change.severity === severity);
  return [
    { title: 'BREAKING', changes: of('breaking') },
    { title: 'UNKNOWN', changes: of('unknown') },
    { title: 'SAFE', changes: of('safe').filter(({ servers }) => !servers) },
    { title: 'NEW DUTY OF SERVERS', changes: of('safe').filter(({ servers }) => servers) },
    { title: 'DOCS', changes: of('docs') },
  ];
}

/** The operations of a change: some by name, and how many more. */
export function operationsOf({ operations }: Change, named = 3): string {
  if (operations.length === 0) return 'the document';
  const rest = operations.length - named;
  return operations.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
