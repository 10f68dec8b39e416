import type { MethodDeclarationStructure, OptionalKind } from 'ts-morph';
import type { OperationModel } from '../../model/model.ts';

/** A method of a resource's class. */
export interface ClientMethod {
  /** The operations that it sends, in order. */
  readonly sends: readonly OperationModel[];
  readonly structure: OptionalKind<MethodDeclarationStructure>;
}
