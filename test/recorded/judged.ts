import type { Answer } from '../../src/verify/model/answer.ts';
import type { Finding } from '../../src/verify/model/finding.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenApiDocument, Ref, RequestBody, Schema } from '../../src/openapi/document.ts';
import { pointerOf, valueAt } from '../../src/openapi/json-pointer.ts';
import { operationsOf, type ResolvedOperation } from '../../src/openapi/operations.ts';
import { isEnvelope } from '../../src/schema/event-envelope.ts';
import type { CheckedAnswer } from '../../src/verify/checks/check-response.ts';
import { recordedCase } from '../../src/verify/recordings/judge-exchange.ts';
import type { Contract } from '../../src/verify/run/context.ts';
import { bytesOf, type RecordedEvent, type Shape } from './shapes.ts';

/** What is wrong with a shape, in words. */
export type Judged = (shape: Shape) => readonly string[];

const operationsBy = (document: OpenApiDocument): ReadonlyMap<string, ResolvedOperation> =>
  new Map(operationsOf(document).map((one) => [`${one.method.toUpperCase()} ${one.path}`, one]));

/** By the checks of this repository, streams as whole streams. */
export function byChecks(contract: Contract): Judged {
  const { document, validator } = contract;
  const operations = operationsBy(document);
  return (shape) => {
    const resolved = operations.get(shape.operation);
    if (!resolved) return ['The contract has no such operation.'];
    if (shape.direction === 'request') {
      return validator
        .validate(bodyOf(resolved), shape.value)
        .map(({ instance, message, schema }) => `${instance} ${message} (${schema})`);
    }
    const answer = checked(contract, resolved, shape);
    return [...answer.findings, ...broken(contract, resolved, answer)]
      .filter(({ check }) => check !== 'no-server-error')
      .map(({ message, contract: pointer }) => `${message} (${pointer})`);
  };
}

/** What the contract does not mention: the notes of an answer or a stream. */
export function notesBy(contract: Contract): Judged {
  const operations = operationsBy(contract.document);
  return (shape) => {
    const resolved = operations.get(shape.operation);
    if (!resolved || shape.direction === 'request') return [];
    return checked(contract, resolved, shape).undocumented.map(({ message }) => message);
  };
}

const checked = ({ checker }: Contract, resolved: ResolvedOperation, shape: Shape): CheckedAnswer =>
  checker.check(recordedCase(resolved), recordedAnswer(shape));

/** The requests are recorded apart, so that only what answers owe to themselves is judged. */
const broken = (
  { checkRelations }: Contract,
  { operation }: ResolvedOperation,
  { given }: CheckedAnswer,
): readonly Finding[] =>
  checkRelations({ operationId: operation.operationId }, given).findings.filter(
    ({ check, got = '' }) => check === 'relation' && !isRounded(got),
  );

const recordedAnswer = (shape: Shape): Answer => ({
  status: shape.status,
  headers: { 'content-type': shape.mediaType, 'x-request-id': 'req_1' },
  body: bytesOf(shape),
  ended: 'whole',
});

/** Shapes keep one digit of large numbers, which therefore add up to nothing. */
const isRounded = (number: string): boolean => /^[1-9]0{4,}$/.test(number);

/** By Ajv as it comes, each event by itself. */
export function byAjv(document: OpenApiDocument): Judged {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, logger: false });
  ajv.addSchema({ ...document, $id: 'https://recorded.invalid/' });
  const operations = operationsBy(document);
  const validate = (pointer: string, value: unknown): boolean => {
    const $ref = `https://recorded.invalid/#${pointer.split('/').map(encodeURIComponent).join('/')}`;
    return (ajv.getSchema($ref) ?? ajv.compile({ $ref }))(value) as boolean;
  };
  return (shape) => {
    const resolved = operations.get(shape.operation);
    if (!resolved) return ['The contract has no such operation.'];
    const pointer = shape.direction === 'request' ? bodyOf(resolved) : answerOf(resolved, shape);
    const fits = valuesOf(document, shape, pointer).every((value) => validate(pointer, value));
    return fits ? [] : [`It does not fit ${pointer}.`];
  };
}

function valuesOf(document: OpenApiDocument, { direction, value }: Shape, pointer: string): readonly unknown[] {
  if (direction !== 'events') return [value];
  const envelope = isEnvelope(document, valueAt(document, pointer) as Schema);
  const events = (value as readonly RecordedEvent[]).filter(({ data }) => envelope || data !== '[DONE]');
  return envelope ? events : events.map(({ data }) => data);
}

const bodyOf = ({ operation, pointer }: ResolvedOperation): string => {
  const { content } = operation.requestBody as RequestBody;
  return pointer + pointerOf(['requestBody', 'content', Object.keys(content)[0] as string, 'schema']);
};

function answerOf({ operation, pointer }: ResolvedOperation, { direction, status, mediaType }: Shape): string {
  const node = operation.responses[status] ?? {};
  const response = '$ref' in node ? (node as Ref).$ref.slice(1) : pointer + pointerOf(['responses', String(status)]);
  return `${response}${pointerOf(['content', mediaType, 'schema'])}${direction === 'events' ? '/contentSchema' : ''}`;
}
