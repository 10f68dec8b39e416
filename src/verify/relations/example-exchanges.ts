import type { OpenApiDocument } from '../../openapi/document.ts';
import { operationsOf, type ResolvedOperation } from '../../openapi/operations.ts';
import { askedRequest } from '../../relations/asked-request.ts';
import { relationsOf } from '../../relations/relations-of.ts';
import type { GivenAnswer } from '../../relations/terms/model.ts';
import { bodyExamples, requestOf, requiredValues, type ParameterValue } from '../cases/template.ts';
import { shownAnswers } from '../checks/example-responses.ts';
import type { Passing } from '../checks/mutation-score.ts';
import { mediaTypeOf, textOf, type Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';
import { valueAt } from '../../openapi/json-pointer.ts';
import { parseEvents } from '../../openapi/event-stream.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { shownQuery } from './shown-query.ts';

/**
 * The responses in the contract's examples, each with the request that it answers: the request example of the same
 * name, or one without a body. Nothing is broken in them.
 */
export function exampleExchanges(document: OpenApiDocument): readonly Passing[] {
  const relations = relationsOf(document);
  const operations = new Map(operationsOf(document).map((resolved) => [resolved.operation.operationId, resolved]));
  return shownAnswers(document).flatMap((shown): readonly Passing[] => {
    const resolved = operations.get(shown.subject.operationId ?? '');
    if (!resolved) return [];
    const bodies = bodyExamples(document, resolved);
    const body = bodies.find(({ name }) => shown.subject.id.endsWith(` ${name}`));
    if (bodies.length > 0 && !body && shown.answer.status < 300) return [];
    const parameters = [...requiredValues(resolved), ...askedFor(resolved, shown)];
    const ask = (more: readonly ParameterValue[]): CaseRequest => {
      const request = requestOf(document, resolved, [...parameters, ...more], body);
      return { ...request, path: { ...request.path, ...namedBy(resolved, shown) } };
    };
    const stated = (relations.get(resolved.operation.operationId) ?? []).map(({ relation }) => relation);
    const request = askedRequest(document, resolved, ask([]));
    const query = shownQuery(resolved, stated, { request, answer: givenBy(shown.answer) });
    return [{ ...shown, subject: { ...shown.subject, request: ask(query) } }];
  });
}

/** Of a stream, only the head: no relation compares its events with a query that was not asked. */
const givenBy = (answer: Answer): GivenAnswer => ({
  status: answer.status,
  headers: answer.headers,
  ...(mediaTypeOf(answer) === 'application/json' && { body: parseJson(textOf(answer)) }),
});

/** Examples say no query: it asks for a stream, or for the longest list. */
function askedFor({ parameters }: ResolvedOperation, { answer }: Passing): readonly ParameterValue[] {
  const values: Readonly<Record<string, (schema: object) => unknown>> = {
    stream: () => (mediaTypeOf(answer) === 'text/event-stream' ? true : undefined),
    limit: (schema) => ('maximum' in schema ? schema.maximum : undefined),
  };
  return parameters.flatMap((parameter): readonly ParameterValue[] => {
    const value = parameter.in === 'query' ? values[parameter.name]?.(parameter.schema) : undefined;
    return value === undefined ? [] : [[parameter, value]];
  });
}

/** The path parameters that the answer names. */
function namedBy({ path }: ResolvedOperation, { answer }: Passing): Readonly<Record<string, string>> {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const whole = mediaTypeOf(answer) === 'text/event-stream' ? firstResponse(answer) : parseJson(textOf(answer));
  const [body, item] = ['', '/data/0'].map((at) => valueAt(whole, at) as Named);
  const own = path.endsWith('}') || !item ? body?.['id'] : undefined;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = body?.[name] ?? item?.[name] ?? (name === names.at(-1) ? own : undefined);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

const firstResponse = (answer: Passing['answer']): unknown =>
  parseEvents(textOf(answer))
    .map(({ data }) => valueAt(parseJson(data), '/response'))
    .find((response) => response !== undefined);

type Named = Readonly<Record<string, unknown>> | undefined;
