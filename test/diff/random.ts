import * as fc from 'fast-check';
import { diff } from '../../src/diff/diff.ts';
import type { DiffReport } from '../../src/diff/model.ts';
import { createValidator } from '../../src/schema/validator.ts';
import { nodeAt } from '../../src/schema/node.ts';
import { arbitraryOf } from '../../src/schema/values/arbitrary.ts';
import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { contract } from '../helpers/contract.ts';
import { closureOf, miniDocument, miniPointer } from './mini.ts';
import { drawFrom, editAtRandom } from './random-edit.ts';

/** Schemas that reach more than this take seconds to compile. Their parts are edited as schemas of their own. */
const mostReached = 12;
const valuesPerEdit = 200;

const roots = Object.keys(contract.components.schemas).filter(
  (name) => Object.keys(closureOf(name)).length <= mostReached,
);

/** One random edit of a schema of the contract, and what the diff says of it. */
export interface Outcome {
  readonly seed: number;
  readonly schema: string;
  readonly direction: 'request' | 'response';
  readonly edit: string;
  readonly severity: DiffReport['severity'];
  /** Values that are valid where they are made and refused where they are read, although nothing is said to break. */
  readonly counterexample?: unknown;
}

export async function tryEdit(seed: number): Promise<Outcome> {
  const draw = drawFrom(seed);
  const schema = roots[draw(roots.length)] ?? '';
  const direction = draw(2) === 0 ? 'request' : 'response';
  const after = closureOf(schema);
  const edit = editAtRandom(after, draw);
  const documents = [
    miniDocument(closureOf(schema), schema, direction),
    miniDocument(after, schema, direction),
  ] as const;
  const [old, edited] = documents;
  const { severity } = await diff({ document: old, source: 'old' }, { document: edited, source: 'new' });
  const outcome = { seed, schema, direction, edit, severity } as const;
  if (severity === 'breaking' || severity === 'unknown') return outcome;
  // Callers send what the old document allows; servers answer what the new one allows.
  const [making, reading] = direction === 'request' ? documents : documents.toReversed();
  const refused = counterexample(making as OpenApiDocument, reading as OpenApiDocument, miniPointer(direction), seed);
  return { ...outcome, ...(refused && { counterexample: refused.value }) };
}

function counterexample(
  making: OpenApiDocument,
  reading: OpenApiDocument,
  pointer: string,
  seed: number,
): { value: unknown } | undefined {
  const [maker, reader] = [createValidator(making), createValidator(reading)];
  const values = fc.sample(arbitraryOf(making, nodeAt(making, pointer)), { seed, numRuns: valuesPerEdit });
  const value = values.find((each) => maker.isValid(pointer, each) && !reader.isValid(pointer, each));
  return value === undefined ? undefined : { value };
}
