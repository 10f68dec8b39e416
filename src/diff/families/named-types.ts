import { valueAt } from '../../openapi/json-pointer.ts';
import { operationsOf } from '../../openapi/operations.ts';
import { closuresOf } from '../closure.ts';
import type { Raw } from '../model.ts';
import { idOf } from '../pair.ts';
import type { Side } from '../normal/term.ts';
import { namesOf, type Compared } from './family.ts';

/** The types that the client names, by `x-client` of a schema, wherever the schema stands. */
export function namedTypes({ sides, paired }: Compared): Raw[] {
  const [old, after] = [typesIn(sides.old), typesIn(sides.new)];
  const ids = new Map(paired.pairs.map((pair) => [idOf(pair.old), pair.id]));
  const { gone, added } = namesOf(old.keys(), after.keys());
  // A type that nothing reaches any more follows from another change, which is told.
  const declared = new Set(namesIn(sides.new.document.components));
  return [
    ...gone
      .filter((name) => !declared.has(name))
      .flatMap((name) =>
        each(old, name, (type, operation): Raw => ({
          rule: 'type-name-removed',
          severity: 'breaking',
          breaks: ['surface'],
          kind: 'surface',
          operation: ids.get(operation) ?? operation,
          old: type.pointer,
          name,
          text: `the type \`${name}\` is gone`,
        })),
      ),
    ...added.flatMap((name) =>
      each(after, name, (type, operation): Raw => ({
        rule: 'type-name-added',
        severity: 'safe',
        operation,
        new: type.pointer,
        name,
        text: `the type \`${name}\` is new`,
        proof: 'programs compile as before',
      })),
    ),
  ];
}

interface NamedType {
  readonly pointer: string;
  readonly operations: readonly string[];
}

const each = (
  types: ReadonlyMap<string, NamedType>,
  name: string,
  make: (type: NamedType, operation: string) => Raw,
): Raw[] => {
  const type = types.get(name);
  return type ? type.operations.map((operation) => make(type, operation)) : [];
};

function typesIn({ document }: Side): Map<string, NamedType> {
  const closures = closuresOf(document);
  const found = new Map<string, { pointer: string; operations: string[] }>();
  const ownNames = new Map<string, readonly string[]>();
  for (const operation of operationsOf(document)) {
    const id = idOf(operation);
    const parts = [operation.pointer, ...closures.reachOf(operation).keys()];
    for (const pointer of parts) {
      const names = ownNames.get(pointer) ?? namesIn(valueAt(document, pointer));
      ownNames.set(pointer, names);
      for (const name of names) {
        const type = found.get(name) ?? { pointer, operations: [] };
        found.set(name, type);
        if (type.operations.at(-1) !== id) type.operations.push(id);
      }
    }
  }
  return found;
}

/** The names that schemas inside a value claim. Those of operations have no `name`. */
function namesIn(value: unknown, found: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return found;
  const claim = (value as { 'x-client'?: { resource?: unknown; name?: unknown } })['x-client'];
  if (typeof claim === 'object' && claim !== null && typeof claim.name === 'string')
    found.push(`${String(claim.resource)}.${claim.name}`);
  for (const part of Object.values(value)) namesIn(part, found);
  return found;
}
