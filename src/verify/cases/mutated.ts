import type { Case, CaseRequest } from '../model/case.ts';
import { caseOf, type CaseContext } from './context.ts';
import { refusals, type Mutation } from '../model/rejections.ts';

/** A request that breaks the contract in one place, and by what. */
export interface Mutated {
  readonly mutation: Mutation;
  readonly name: string;
  readonly request: CaseRequest;
  readonly provenance: string;
  readonly witness: string;
}

export const negative = (context: CaseContext, { mutation, name, ...rest }: Mutated): Case =>
  caseOf(context, 'negatives', mutation, name, { ...rest, expect: { kind: 'refusal', ...refusals[mutation] } });
