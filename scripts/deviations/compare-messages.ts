import type { MediaType, Operation, Parameter, RequestBody, Response, Schema } from '../../src/openapi/document.ts';
import { resolve } from '../../src/openapi/operations.ts';
import { compareSchemas, type Sides } from './compare-schemas.ts';
import { listPhrases, nothing, requiredPhrase, typePhrase } from './phrases.ts';

export function compareParameters(
  sides: Sides,
  before: readonly Parameter[],
  now: readonly Parameter[],
  at: string,
): void {
  for (const theirs of before.filter((parameter) => !now.some((own) => isSame(parameter, own)))) {
    sides.ledger.face(`${at} ${theirs.in} ${theirs.name}`, [['parameter', parameterPhrase(theirs), nothing]]);
  }
  for (const own of now) {
    const place = `${at} ${own.in} ${own.name}`;
    const theirs = before.find((parameter) => isSame(parameter, own));
    if (theirs) compareParameter(sides, theirs, own, place);
    else sides.ledger.face(place, [['parameter', nothing, parameterPhrase(own)]]);
  }
}

/** Brackets of an array's name are part of how it is sent, and do not make it another parameter. */
const isSame = (a: Parameter, b: Parameter): boolean =>
  a.in === b.in && a.name.replace('[]', '') === b.name.replace('[]', '');

const parameterPhrase = ({ required, schema }: Parameter): string =>
  `${requiredPhrase(required)} ${typePhrase(schema)}`;

function compareParameter(sides: Sides, before: Parameter, now: Parameter, at: string): void {
  const style = (parameter: Parameter): string => `style ${parameter.style ?? 'form'}`;
  sides.ledger.face(at, [
    ['name', `named ${before.name}`, `named ${now.name}`],
    ['required', requiredPhrase(before.required), requiredPhrase(now.required)],
    ['style', style(before), style(now)],
  ]);
  compareSchemas(sides, before.schema, now.schema, at);
}

type Body = RequestBody | undefined;

export function compareBodies(sides: Sides, before: Body, now: Body, at: string): void {
  const phrase = (body: Body): string => (body ? 'a body' : nothing);
  sides.ledger.face(at, [['body', phrase(before), phrase(now)]]);
  if (!before || !now) return;
  const [theirs, own] = [resolve<RequestBody>(sides.published, before), resolve<RequestBody>(sides.ours, now)];
  sides.ledger.face(at, [['required', requiredPhrase(theirs.required), requiredPhrase(own.required)]]);
  compareContent(sides, theirs.content, own.content, at);
}

type Responses = Operation['responses'];

export function compareResponses(sides: Sides, before: Responses, now: Responses, at: string): void {
  for (const status of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const place = `${at} ${status}`;
    const [theirs, own] = [before[status], now[status]];
    sides.ledger.face(place, [['response', theirs ? status : nothing, own ? status : nothing]]);
    if (theirs && own)
      compareResponse(sides, resolve<Response>(sides.published, theirs), resolve<Response>(sides.ours, own), place);
  }
}

function compareResponse(sides: Sides, before: Response, now: Response, at: string): void {
  compareContent(sides, before.content ?? {}, now.content ?? {}, at);
  const [theirs, own] = [headersOf(before), headersOf(now)];
  for (const name of new Set([...theirs, ...own])) {
    const phrase = (headers: ReadonlySet<string>): string => (headers.has(name) ? 'a header' : nothing);
    sides.ledger.face(`${at} header ${name}`, [['header', phrase(theirs), phrase(own)]]);
  }
}

const headersOf = ({ headers = {} }: Response): ReadonlySet<string> =>
  new Set(Object.keys(headers).map((name) => name.toLowerCase()));

type Content = Readonly<Record<string, MediaType>>;

function compareContent(sides: Sides, before: Content, now: Content, at: string): void {
  const unpaired = listPhrases(Object.keys(before), Object.keys(now));
  sides.ledger.face(
    at,
    unpaired.map(([theirs, own]) => ['media type', theirs, own]),
  );
  for (const [mediaType, theirs] of Object.entries(before)) {
    const own = now[mediaType];
    if (!own) continue;
    const place = mediaType === 'application/json' ? at : `${at} ${mediaType}`;
    sides.ledger.face(place, [['framing', framingPhrase(theirs), framingPhrase(own)]]);
    compareSchemas(sides, valueOf(theirs), valueOf(own), place);
  }
}

/** The schema of the value, or of one event where the body is a text of events. */
const valueOf = ({ schema = {} }: Partial<MediaType>): Schema => (schema.contentSchema as Schema | undefined) ?? schema;

const framingPhrase = ({ schema }: Partial<MediaType>): string =>
  schema?.contentSchema === undefined ? 'the value itself' : 'a text of such values';
