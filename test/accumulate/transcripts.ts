import type { Example, MediaType, Response, Schema } from '../../src/openapi/document.ts';
import { operationsOf, resolve } from '../../src/openapi/operations.ts';
import { constantsOf, propertiesOf } from '../../src/schema/walk.ts';
import { contract } from '../helpers/contract.ts';
import type { Kind } from './both.ts';

export interface Transcript {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
  readonly resumes: boolean;
}

const kindOf = ({ schema }: MediaType): Kind =>
  constantsOf(contract, propertiesOf(contract, schema)['object'] as Schema)?.[0] as Kind;

/** All event streams in the examples of the contract. */
export const transcripts: readonly Transcript[] = operationsOf(contract).flatMap(({ operation }) =>
  Object.values(operation.responses).flatMap((node) => {
    const { content = {} } = resolve<Response>(contract, node);
    const { 'text/event-stream': stream, 'application/json': whole } = content;
    return Object.entries(stream?.examples ?? {}).map(([name, example]) => ({
      name: `${operation.operationId} ${name}`,
      kind: kindOf(whole as MediaType),
      text: String(resolve<Example>(contract, example).value),
      resumes: stream?.['x-event-stream']?.resumes ?? false,
    }));
  }),
);
