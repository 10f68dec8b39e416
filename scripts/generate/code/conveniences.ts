import type { Schema } from '../../../src/openapi/document.ts';
import type { OperationModel } from '../../model/model.ts';

/** Fields that the official client adds to responses, by resource and type name. */
const conveniences: Readonly<Record<string, Schema>> = {
  'responses.Response': {
    type: 'object',
    properties: {
      output_text: {
        type: 'string',
        description:
          'The concatenated text of all messages in `output`. Added by the client; not in the JSON of the response.',
      },
    },
    required: ['output_text'],
  },
};

/** The fields that are added to a public type; undefined for most types. */
export const convenienceOf = (resource: readonly string[], type: string): Schema | undefined =>
  conveniences[`${resource.join('.')}.${type}`];

/** Whether the response of an operation has an added field. */
export const conveniencesOf = ({ client }: OperationModel): boolean =>
  client !== undefined && `${client.resource}.${client.returns}` in conveniences;
