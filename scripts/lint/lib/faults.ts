import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Schema } from '../../../src/contract/openapi/document.ts';

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

/** The faults of the member that the value was meant for; where it was meant for none, that. */
export function best(
  { instancePath, data }: ErrorObject,
  members: readonly Schema[],
  faultsOf: (member: Schema) => readonly Fault[],
): readonly Fault[] {
  const [nearest] = members
    .map((member) => ({ member, faults: faultsOf(member) }))
    .map((tried) => ({ ...tried, otherKind: tried.faults.reduce((sum, fault) => sum + fault.otherKind, 0) }))
    .sort((a, b) => a.otherKind - b.otherKind || a.faults.length - b.faults.length);
  const otherKind = instancePath === '' ? (nearest?.otherKind ?? 0) : 0;
  if (!nearest || nearest.otherKind > 0) {
    return [
      {
        path: instancePath,
        message: `is ${shown(data)}, which fits no member of its union: ${namesOf(members)}`,
        otherKind,
      },
    ];
  }
  return nearest.faults.map((fault) => ({ ...fault, path: instancePath + fault.path, otherKind }));
}

export const namesOf = (schemas: readonly Schema[]): string => schemas.map(nameOf).join(', ');

export const nameOf = ({ $ref, ...schema }: Schema): string =>
  $ref?.split('/').at(-1) ??
  ('const' in schema ? shown(schema['const']) : String(schema['title'] ?? schema['type'] ?? 'a schema'));

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
