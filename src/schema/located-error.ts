import type { ErrorObject } from './ajv.ts';

/** An Ajv error (verbose mode) with the position of its schema in the document. */
export interface LocatedError extends ErrorObject {
  /** JSON Pointer to the keyword that failed. */
  readonly pointer: string;
}

export const isUnion = ({ keyword }: LocatedError): boolean => keyword === 'oneOf' || keyword === 'anyOf';
