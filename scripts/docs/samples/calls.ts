import type { Example, OpenApiDocument, Parameter } from '../../../src/openapi/document.ts';
import { resolve, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import { propertiesOf } from '../../../src/schema/walk.ts';
import type { BodyExample } from '../../../src/verify/cases/template.ts';
import type { OperationModel } from '../../model/model.ts';
import { bodyValues, parameterValue } from './values.ts';

/** A call of an operation as an example of the contract shows it, in no language yet. */
export interface SampleCall {
  /** Unique in its operation: the name of the example, `plain` or `every-parameter`. */
  readonly name: string;
  /** What the example shows, in words. */
  readonly title: string;
  readonly operation: OperationModel;
  readonly path: readonly SampleValue[];
  readonly query: readonly SampleValue[];
  readonly headers: readonly SampleValue[];
  readonly body?: SampleBody;
  /** Whether the answer is a stream of events. */
  readonly isStream: boolean;
}

export interface SampleValue {
  readonly name: string;
  readonly value: unknown;
}

export interface SampleBody {
  readonly mediaType: string;
  readonly value: unknown;
  /** The fields of a form that are files, with the name and content of each. */
  readonly files: Readonly<Record<string, SampleFile>>;
}

export interface SampleFile {
  readonly name: string;
  readonly content: string;
}

/** Every call that the examples of an operation show. The first is the one for its page. */
export function sampleCalls(
  document: OpenApiDocument,
  operation: OperationModel,
  resolved: ResolvedOperation,
): SampleCall[] {
  const valued = (parameters: readonly Parameter[]): ParameterValue[] =>
    parameters.map((parameter) => [parameter, parameterValue(document, parameter)]);
  const required = valued(resolved.parameters.filter((parameter) => parameter.required === true));
  const call = (name: string, title: string, values: readonly ParameterValue[], body?: BodyExample): SampleCall => ({
    name,
    title,
    operation,
    path: valuesIn(values, 'path'),
    query: valuesIn(values, 'query'),
    headers: valuesIn(values, 'header'),
    ...(body && { body: bodyOf(document, body) }),
    isStream: operation.stream !== undefined && asksForStream(values, body),
  });
  const examples = textFirst(bodyValues(document, resolved));
  const optional = resolved.parameters.filter((parameter) => parameter.in === 'query' && !parameter.required);
  return [
    ...(resolved.operation.requestBody?.required ? [] : [call('plain', 'Without options', required)]),
    ...examples.map((body) => call(body.name, titleOf(document, resolved, body.name), required, body)),
    ...(optional.length > 0
      ? [call('every-parameter', 'Every query parameter', [...required, ...valued(optional)], examples[0])]
      : []),
  ];
}

type ParameterValue = readonly [Parameter, unknown];

const valuesIn = (values: readonly ParameterValue[], where: Parameter['in']): SampleValue[] =>
  values.flatMap(([parameter, value]) => (parameter.in === where ? [{ name: parameter.name, value }] : []));

/** The page of an operation shows plain text where the contract has an example of it, and else the first example. */
const textFirst = (examples: readonly BodyExample[]): readonly BodyExample[] =>
  examples.toSorted((a, b) => Number(b.name === 'text') - Number(a.name === 'text'));

function titleOf(document: OpenApiDocument, { operation }: ResolvedOperation, name: string): string {
  const media = Object.values(operation.requestBody?.content ?? {});
  const example = media.map(({ examples }) => examples?.[name]).find((found) => found !== undefined);
  return (example && resolve<Example>(document, example).summary) ?? sentenceCase(name);
}

const sentenceCase = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const asksForStream = (values: readonly ParameterValue[], body: BodyExample | undefined): boolean =>
  (body?.value as { stream?: unknown } | undefined)?.stream === true ||
  values.some(([{ name, in: where }, value]) => where === 'query' && name === 'stream' && value === true);

/** Binary fields of an example are text there, and files in a call. */
function bodyOf(document: OpenApiDocument, { name, mediaType, media, value }: BodyExample): SampleBody {
  if (mediaType !== 'multipart/form-data') return { mediaType, value, files: {} };
  const properties = propertiesOf(document, media.schema);
  const files = Object.entries(value as object).filter(([field]) => properties[field]?.['format'] === 'binary');
  return {
    mediaType,
    value,
    files: Object.fromEntries(
      files.map(([field, content]) => {
        const text = String(content);
        return [field, { name: `${name}.${text.startsWith('{') ? 'jsonl' : 'txt'}`, content: text }];
      }),
    ),
  };
}
