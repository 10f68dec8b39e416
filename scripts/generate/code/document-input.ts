import type {
  Header,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Ref,
  Response,
  Schema,
} from '../../../src/openapi/document.ts';
import { methods } from '../../../src/openapi/document.ts';
import { mapValues } from '../../lib/map-values.ts';
import { escapeJsDoc } from './escape.ts';
import { schemaInput, type TypeNames } from './schema-input.ts';

/**
 * The document for openapi-typescript. Schemas are replaced by type names. Descriptions become summaries, which
 * openapi-typescript writes as prose and not in a tag. A header with only one allowed value is optional, because the
 * client sends it.
 */
export function documentInput(document: OpenApiDocument, names: TypeNames): OpenApiDocument {
  const ofRequests = (schema: Schema): Schema => schemaInput(schema, names);
  const ofAnswers = (schema: Schema): Schema => schemaInput(schema, { ...names, fileType: () => 'Blob' });
  const { parameters, headers, responses, ...components } = document.components;
  return {
    ...document,
    paths: mapValues(document.paths, (item) => pathItem(item, ofRequests, ofAnswers)),
    components: {
      ...components,
      schemas: mapValues(document.components.schemas, ({ description }, name) => ({
        ...ofRequests({ $ref: `#/components/schemas/${name}` }),
        ...described(description as string | undefined),
      })),
      parameters: mapValues(parameters, (each) => parameter(each, ofRequests)),
      headers: mapValues(headers, (each) => header(each, ofAnswers)),
      responses: mapValues(responses, (each) => response(each, ofAnswers)),
    },
  };
}

type Input = (schema: Schema) => Schema;

function pathItem(item: PathItem, ofRequests: Input, ofAnswers: Input): PathItem {
  const operations = methods.flatMap((method) => {
    const found = item[method];
    return found ? [[method, operation(found, ofRequests, ofAnswers)] as const] : [];
  });
  return { ...item, ...declared(item, ofRequests), ...Object.fromEntries(operations) };
}

/** Adds a full stop to the summary. */
const operation = (each: Operation, ofRequests: Input, ofAnswers: Input): Operation => ({
  ...each,
  ...described(`${each.summary.replace(/[^.!?]$/, '$&.')} ${each.description}`),
  ...declared(each, ofRequests),
  ...(each.requestBody && {
    requestBody: {
      ...each.requestBody,
      ...described(each.requestBody.description),
      content: content(each.requestBody.content, ofRequests),
    },
  }),
  responses: mapValues(each.responses, (answer) => response(answer, ofAnswers)),
});

const declared = ({ parameters }: PathItem | Operation, input: Input) =>
  parameters ? { parameters: parameters.map((each) => parameter(each, input)) } : {};

function parameter<T extends Parameter | Ref>(each: T, input: Input): T {
  if ('$ref' in each) return each;
  const isConstant = each.in === 'header' && 'const' in each.schema;
  return {
    ...each,
    ...described(each.description),
    ...(isConstant && { required: false }),
    schema: input(each.schema),
  };
}

const header = <T extends Header | Ref>(each: T, input: Input): T =>
  '$ref' in each ? each : { ...each, ...described(each.description), schema: input(each.schema) };

const response = <T extends Response | Ref>(each: T, input: Input): T =>
  '$ref' in each
    ? each
    : {
        ...each,
        ...described(each.description),
        ...(each.headers && { headers: mapValues(each.headers, (value) => header(value, input)) }),
        ...(each.content && { content: content(each.content, input) }),
      };

const content = (media: Readonly<Record<string, MediaType>>, input: Input): Record<string, MediaType> =>
  mapValues(media, (each) => ({ ...each, schema: input(each.schema) }));

/** One line, because openapi-typescript indents further lines so far that editors show them as code. */
const described = (text = ''): { readonly summary: string; readonly description: string } => ({
  summary: escapeJsDoc(text).replaceAll(/\s+/g, ' '),
  description: '',
});
