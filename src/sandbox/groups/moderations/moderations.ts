import { isObject, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { requestedModel } from '../../models.ts';
import { moderate, type Flags } from '../../moderation.ts';

export const group: Group = { createModeration };

function createModeration(call: Call): Reply {
  const model = requestedModel(call, 'omni-moderation-latest');
  const results = resultsOf(call.body['input']);
  return json({
    id: `modr-${call.world.ids.make('', 4)}`,
    model,
    results: model.startsWith('omni') ? results : results.map(ofTextModel),
  });
}

/** One result per text of a list of texts, and one for a whole list of parts. */
function resultsOf(input: unknown): readonly Flags[] {
  if (!Array.isArray(input)) return [moderate([String(input)], false)];
  if (input.every((item) => typeof item === 'string')) return input.map((text) => moderate([text], false));
  const parts = input.filter(isObject);
  const texts = parts.filter(({ type }) => type === 'text').map(({ text }) => String(text));
  return [
    moderate(
      texts,
      parts.some(({ type }) => type === 'image_url'),
    ),
  ];
}

/** The models for texts alone know neither the two newest categories nor what they were applied to. */
function ofTextModel({ flagged, categories, category_scores: scores }: Flags): Json {
  const old = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([category]) => !category.startsWith('illicit')));
  const left = old(categories);
  return { flagged: flagged && Object.values(left).includes(true), categories: left, category_scores: old(scores) };
}
