import type { Schema } from '../../../src/openapi/document.ts';
import { componentName } from '../../../src/schema/walk.ts';
import type { OperationModel } from '../../model/model.ts';
import type { Site } from './site.ts';

/** A piece of a type: text, or a name with the schema that it stands for. */
export type TypePart = string | { readonly name: string; readonly component: string };

/** The methods of the client that send an operation. */
export interface ClientMethods {
  /** With their arguments: `client.files.delete(fileId)`. */
  readonly calls: readonly string[];
  readonly returns: readonly TypePart[];
  /** What they return with `stream: true`. */
  readonly streams?: readonly TypePart[];
}

export function clientMethods(site: Site, model: OperationModel): ClientMethods | undefined {
  const { client, stream } = model;
  return (
    client && {
      calls: client.methods.map((method) => `client.${client.resource}.${method}(${argumentsOf(model)})`),
      returns: returned(site, model, client.returns),
      ...(stream && { streams: ['Stream<', typeOf(site, stream.event), '>'] }),
    }
  );
}

/** The last parameter of the path; everything else is in one object. */
function argumentsOf({ pathParameters, query, body }: OperationModel): string {
  const last = pathParameters.at(-1)?.name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const hasParams = pathParameters.length > 1 || query.length > 0 || body !== undefined;
  return [last, hasParams ? 'params' : undefined].filter(Boolean).join(', ');
}

function returned(site: Site, { answer, pagination }: OperationModel, name: string): readonly TypePart[] {
  if (answer.kind !== 'json') return [answer.kind === 'binary' ? 'Response' : 'void'];
  const whole = typeOf(site, answer.schema, name);
  return pagination ? ['PagePromise<', whole, '>'] : [whole];
}

function typeOf(site: Site, schema: Schema, given?: string): TypePart {
  const component = componentName(schema);
  if (component === undefined) return given ?? 'unknown';
  const client = site.schema(component)?.schema['x-client'] as { readonly name?: string } | undefined;
  return { name: given ?? client?.name ?? component, component };
}
