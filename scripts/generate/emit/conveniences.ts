import type { OperationModel } from '../../model/model.ts';

/** What the official client adds to what the wire holds, by the resource and name of the type that has it. */
const conveniences: Readonly<Record<string, { readonly name: string; readonly type: string; readonly doc: string }>> = {
  'responses.Response': {
    name: 'output_text',
    type: 'string',
    doc: 'The texts of all messages in `output`, joined. Added by the client: the wire has no such field.',
  },
};

/** The added property of a public type; undefined for most. */
export const convenienceOf = (resource: readonly string[], type: string) =>
  conveniences[`${resource.join('.')}.${type}`];

/** Whether the answer of an operation has an added property. */
export const conveniencesOf = ({ client }: OperationModel): boolean =>
  client !== undefined && `${client.resource}.${client.returns}` in conveniences;
