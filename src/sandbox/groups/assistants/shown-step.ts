import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import type { Call } from '../../call.ts';

const content = 'step_details.tool_calls[*].file_search.results[*].content';

/** A step as the request wants to see it. It is kept with the texts that a search has found. */
export function shownStep({ query }: Call, step: Json): Json {
  if (listOf(query['include[]']).includes(content)) return step;
  const details = objectOf(step['step_details']);
  if (details['type'] !== 'tool_calls') return step;
  return {
    ...step,
    step_details: { ...details, tool_calls: listOf(details['tool_calls']).map(objectOf).map(withoutTexts) },
  };
}

function withoutTexts(call: Json): Json {
  const { results, ...search } = objectOf(call['file_search']);
  if (!Array.isArray(results)) return call;
  return { ...call, file_search: { ...search, results: results.map(objectOf).map(withoutText) } };
}

const withoutText = (result: Json): Json => {
  const { content: _, ...rest } = result;
  return rest;
};
