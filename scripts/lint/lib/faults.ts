import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Schema } from '../../../src/openapi/document.ts';

/** One thing that keeps a value from fitting its schema. */
export interface Fault {
  /** JSON Pointer into the value. */
  readonly path: string;
  /** Continues a sentence whose subject is the value at `path`. */
  readonly message: string;
  /** How strongly it says that the value was meant for another member of a union: constants count, types more. */
  readonly otherKind: number;
}

export const isWithin = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`);

export function describeError(error: ErrorObject): Fault {
  return { path: error.instancePath, message: messageOf(error), otherKind: otherKindOf(error) };
}

function messageOf({ keyword, params, schema, data, message = '' }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `lacks the required property "${params['missingProperty']}"`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `has a property "${params['additionalProperty'] ?? params['unevaluatedProperty']}" that its schema does not name`;
    case 'const':
      return `is ${shown(data)}, but must be ${shown(schema)}`;
    case 'enum':
      return `is ${shown(data)}, but must be one of ${(schema as unknown[]).map(shown).join(', ')}`;
    default:
      return `is ${shown(data)}, but ${message}`;
  }
}

function otherKindOf({ keyword, instancePath }: ErrorObject): number {
  const depth = instancePath.split('/').length - 1;
  if (keyword === 'type' && depth === 0) return 100;
  return keyword === 'const' && depth <= 1 ? 1 : 0;
}

/** A fault of a union's member, as one of the value around it: there it no longer speaks about the kind of value. */
export const faultInside = (union: ErrorObject, fault: Fault): Fault => ({
  path: union.instancePath + fault.path,
  message: fault.message,
  otherKind: 0,
});

export const fitsSeveral = ({ instancePath, schema }: ErrorObject, passing: readonly number[]): Fault => ({
  path: instancePath,
  message: `fits more than one member of its union: ${namesOf(passing.map((index) => (schema as Schema[])[index] ?? {}))}`,
  otherKind: 0,
});

/** The faults of the member that comes nearest; where the value was meant for none of them, that. */
export function faultsOfNearest(
  union: ErrorObject,
  members: readonly Schema[],
  faultsOf: (member: Schema) => readonly Fault[],
): readonly Fault[] {
  const [nearest] = members
    .map(faultsOf)
    .map((faults) => ({ faults, otherKind: faults.reduce((sum, fault) => sum + fault.otherKind, 0) }))
    .sort((a, b) => a.otherKind - b.otherKind || a.faults.length - b.faults.length);
  if (nearest?.otherKind === 0) return nearest.faults.map((fault) => faultInside(union, fault));
  return [
    {
      path: union.instancePath,
      message: `is ${shown(union.data)}, which fits no member of its union: ${namesOf(members)}`,
      // A union that is a member itself is passed over for another member on these grounds.
      otherKind: union.instancePath === '' ? (nearest?.otherKind ?? 0) : 0,
    },
  ];
}

function namesOf(schemas: readonly Schema[]): string {
  const names = schemas.map(nameOf);
  return names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ');
}

export const nameOf = ({ $ref, ...schema }: Schema): string =>
  $ref?.split('/').at(-1) ??
  ('const' in schema ? shown(schema['const']) : String(schema['title'] ?? schema['type'] ?? 'a schema'));

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
