import type { ErrorObject } from './ajv.ts';

/** An error of Ajv, in verbose mode, whose schema was looked up in the document. */
export interface LocatedError extends ErrorObject {
  /** JSON Pointer to the keyword that failed. */
  readonly pointer: string;
}

export const isUnion = ({ keyword }: LocatedError): boolean => keyword === 'oneOf' || keyword === 'anyOf';
