import type { OpenApiDocument } from '../../openapi/document.ts';
import { formRelations } from '../../relations/derived.ts';
import { conditionsIn } from '../../relations/terms/conditions.ts';
import { relationsOf, type StatedRelation } from '../../relations/relations-of.ts';
import type { Relation } from '../../relations/terms/model.ts';
import type { Case, Expectation } from '../model/case.ts';
import { asksOf, type Ask } from './asks.ts';
import { askingRequest } from './asking-request.ts';
import { caseOf, type CaseContext } from './context.ts';
import { exampleCases } from './examples.ts';
import { withLists } from './known-names.ts';
import { spread } from './spread.ts';

/** A model may not have every setting, and a refusal owes nothing. */
const acceptable: Expectation = { kind: 'success', bySchema: true };

/**
 * Valid requests that ask for what no example asks: at least one per relation that reads the request, as far as the
 * contract allows one. Where an answer can be streamed, it is asked for in both forms.
 */
export function meaningCases(context: CaseContext): readonly Case[] {
  const stated = relationsIn(context.document).get(context.resolved.operation.operationId) ?? [];
  const relations = stated.map(({ relation }) => relation);
  const forms = [formRelations.json, formRelations.stream].map(
    (id) => conditionsIn(relations.find((one) => one.id === id)?.when)[0],
  );
  const known = new Set(exampleCases(context).map(({ request }) => sameness(request)));
  const cases = stated.flatMap(({ relation, pointer }) =>
    asksOf(relation)
      .flatMap((ask) => formsOf(ask, forms))
      .map((ask) => withLists(ask, relations))
      .flatMap((ask): Case[] => {
        const request = askingRequest(context, ask, relations);
        if (!request || known.has(sameness(request))) return [];
        known.add(sameness(request));
        const name = [relation.id, ask.label].filter((part) => part !== '').join(' ');
        return [caseOf(context, 'meaning', 'meaning', name, { request, expect: acceptable, provenance: pointer })];
      }),
  );
  return spread(cases, context.budget, ({ provenance }) => provenance);
}

const sameness = ({ query, body }: Case['request']): string => JSON.stringify([query, body]);

/** What events say is asked of streams only, everything else of both forms. */
function formsOf(ask: Ask, [plain, streaming]: readonly (Ask['given'] | undefined)[]): readonly Ask[] {
  if (!streaming || Object.keys(streaming).some((address) => address in ask.given)) return [ask];
  const streamed: Ask = {
    ...ask,
    given: { ...ask.given, ...streaming },
    label: [ask.label, 'streamed'].filter((part) => part !== '').join(' '),
  };
  return isOfEvents(ask.relation) ? [streamed] : [{ ...ask, given: { ...ask.given, ...plain } }, streamed];
}

const isOfEvents = ({ at }: Relation): boolean => at.startsWith('$events');

const found = new WeakMap<OpenApiDocument, ReadonlyMap<string, readonly StatedRelation[]>>();

/** Found once per document. */
function relationsIn(document: OpenApiDocument): ReadonlyMap<string, readonly StatedRelation[]> {
  const relations = found.get(document) ?? relationsOf(document);
  found.set(document, relations);
  return relations;
}
