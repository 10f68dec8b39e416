import type { Schema } from '../../../src/openapi/document.ts';
import type { OperationModel } from '../../model/model.ts';

/** What the official client adds to what the wire holds, by the resource and name of the type that has it. */
const conveniences: Readonly<Record<string, Schema>> = {
  'responses.Response': {
    type: 'object',
    properties: {
      output_text: {
        type: 'string',
        description: 'The texts of all messages in `output`, joined. Added by the client: the wire has no such field.',
      },
    },
    required: ['output_text'],
  },
};

/** The fields that are added to a public type; undefined for most. */
export const convenienceOf = (resource: readonly string[], type: string): Schema | undefined =>
  conveniences[`${resource.join('.')}.${type}`];

/** Whether the answer of an operation has an added field. */
export const conveniencesOf = ({ client }: OperationModel): boolean =>
  client !== undefined && `${client.resource}.${client.returns}` in conveniences;
