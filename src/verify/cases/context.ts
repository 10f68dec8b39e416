import type { Validator } from '../../schema/validator.ts';
import type { OpenApiDocument } from '../../openapi/document.ts';
import type { ResolvedOperation } from '../../openapi/operations.ts';
import type { Case, CaseRequest, Phase } from '../model/case.ts';
import { rejections, type Mutation } from '../model/rejections.ts';

/** The input of every case factory. */
export interface CaseContext {
  readonly document: OpenApiDocument;
  readonly validator: Validator;
  readonly resolved: ResolvedOperation;
  /** The maximum number of cases per operation and phase. */
  readonly budget: number;
}

/** A case of an operation. `name` is unique among the cases of its operator. */
export const caseOf = (
  { resolved: { operation } }: CaseContext,
  phase: Phase,
  operator: string,
  name: string,
  rest: Pick<Case, 'request' | 'expect' | 'provenance' | 'witness'>,
): Case => ({
  id: `${operation.operationId}/${operator}/${name}`,
  phase,
  operator,
  operationId: operation.operationId,
  group: operation.tags[0] ?? '',
  ...rest,
});

/** A request that violates the contract in one place, and the mutation that caused it. */
export interface Mutated {
  readonly mutation: Mutation;
  readonly name: string;
  readonly request: CaseRequest;
  readonly provenance: string;
  readonly witness: string;
}

export const negative = (context: CaseContext, { mutation, name, ...rest }: Mutated): Case =>
  caseOf(context, 'negatives', mutation, name, { ...rest, expect: { kind: 'rejection', ...rejections[mutation] } });
