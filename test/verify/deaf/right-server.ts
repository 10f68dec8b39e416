import { isDeepStrictEqual } from 'node:util';
import { operationsOf, type ResolvedOperation } from '../../../src/openapi/operations.ts';
import { obey } from '../../../src/relations/judge-relations.ts';
import { relationsOf } from '../../../src/relations/relations-of.ts';
import type { AskedRequest, GivenAnswer, Relation } from '../../../src/relations/terms/model.ts';
import { shownAnswers } from '../../../src/verify/checks/example-responses.ts';
import { buildCases } from '../../../src/verify/cases/build.ts';
import { bodyExamples } from '../../../src/verify/cases/template.ts';
import type { Case } from '../../../src/verify/model/case.ts';
import { askedRequest } from '../../../src/relations/asked-request.ts';
import { contract } from '../../helpers/run-on.ts';
import { encoded, toldBy, type Told } from './told.ts';

const { document, validator, checker, checkRelations } = contract;

/** A case, and what a right server answers to it. */
export interface Exchange {
  readonly subject: Case;
  readonly request: AskedRequest;
  readonly told: Told;
}

/** By operation: the relations, and the exchanges of a run with a right server. */
export interface Operation {
  readonly operationId: string;
  readonly relations: readonly Relation[];
  readonly exchanges: readonly Exchange[];
  /** How many requests the server refuses, because no example can be shaped into an answer. */
  readonly refused: number;
}

/** The nearest examples that are tried for an answer. */
const most = 6;

const stated = relationsOf(document);
const shown = shownAnswers(document).filter(({ answer }) => answer.status < 300);

/** A server that answers with the nearest example, changed until all relations hold, or refuses. */
export function rightServer(): readonly Operation[] {
  const cases = buildCases(document, validator, {
    phases: ['examples', 'meaning'],
    maxExamples: 100,
    includes: () => true,
  });
  return operationsOf(document).map((resolved) => {
    const { operationId } = resolved.operation;
    const relations = (stated.get(operationId) ?? []).map(({ relation }) => relation);
    const own = cases.filter((one) => one.operationId === operationId);
    const exchanges = own.flatMap((subject) => exchangeOf(resolved, relations, subject) ?? []);
    return { operationId, relations, exchanges, refused: own.length - exchanges.length };
  });
}

function exchangeOf(resolved: ResolvedOperation, relations: readonly Relation[], subject: Case): Exchange | undefined {
  const request = askedRequest(document, resolved, subject.request);
  for (const told of nearestAnswers(resolved, request)) {
    const shaped = shape(relations, request, told);
    if (shaped && isRight(subject, shaped)) return { subject, request, told: shaped };
  }
  return undefined;
}

/** The example answers, those first whose example requests are most like the request. */
function nearestAnswers(resolved: ResolvedOperation, { body }: AskedRequest): readonly Told[] {
  const { operationId } = resolved.operation;
  const requests = new Map(bodyExamples(document, resolved).map(({ name, value }) => [name, value]));
  const ranked = shown
    .filter(({ subject }) => subject.operationId === operationId)
    .map(({ subject, answer }) => ({
      told: toldBy(answer),
      distance: distanceOf(body, requests.get(subject.id.split(' ').slice(2).join(' '))),
    }));
  return ranked
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ told }) => told);
}

/** How many members differ. */
function distanceOf(a: unknown = {}, b: unknown = {}): number {
  const [one, other] = [a, b] as readonly Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...names].filter((name) => !isDeepStrictEqual(one?.[name], other?.[name])).length;
}

/** The answer with each relation obeyed in turn, twice: the second may undo what the first did. */
function shape(relations: readonly Relation[], request: AskedRequest, told: Told): Told | undefined {
  if (told.events) return told;
  let answer: GivenAnswer = told;
  for (const relation of [...relations, ...relations]) {
    const obeyed = obey(relation, request, answer);
    if (!obeyed) return undefined;
    answer = obeyed;
  }
  return { ...told, body: answer.body };
}

const isRight = (subject: Case, told: Told): boolean => namesOf(subject, told).length === 0;

/** What the checks of `concord verify` find: the names of checks and of relations. */
export function namesOf(subject: Case, told: Told): readonly string[] {
  const answer = encoded(told);
  const { findings: found, given } = checker.check({ ...subject, expect: { kind: 'any' } }, answer);
  const broken = checkRelations(subject, given).findings;
  return [...found.map(({ check }) => check), ...broken.map(({ message }) => message.split(':')[0] ?? '')];
}
