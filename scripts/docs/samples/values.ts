import type { OpenApiDocument, Parameter, Schema } from '../../../src/openapi/document.ts';
import type { ResolvedOperation } from '../../../src/openapi/operations.ts';
import { nodeOf } from '../../../src/schema/node.ts';
import { sample } from '../../../src/schema/values/sample.ts';
import { bodyExamples, exampleOf, type BodyExample } from '../../../src/verify/cases/template.ts';

/** The example of a parameter; in a document without one, a value of its schema. */
export function parameterValue(document: OpenApiDocument, parameter: Parameter): unknown {
  const stated = exampleOf(parameter);
  if (stated !== undefined) return stated;
  const [example] = Object.values(parameter.examples ?? {});
  return (example as { value?: unknown } | undefined)?.value ?? valueOf(document, parameter.schema ?? {});
}

/** The examples of a body; in a document without one, a value of its schema. */
export function bodyValues(document: OpenApiDocument, resolved: ResolvedOperation): BodyExample[] {
  const stated = bodyExamples(document, resolved);
  const { requestBody } = resolved.operation;
  const [content] = Object.entries(requestBody?.content ?? {});
  if (stated.length > 0 || requestBody?.required !== true || !content) return stated;
  const [mediaType, media] = content;
  const value = valueOf(document, media.schema ?? {});
  return [{ name: 'sample', mediaType, media, value, pointer: resolved.pointer, schemaPointer: '' }];
}

const valueOf = (document: OpenApiDocument, schema: Schema): unknown => sample(document, nodeOf(document, schema));
