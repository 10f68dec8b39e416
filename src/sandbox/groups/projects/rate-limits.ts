import type { Json } from '../../../accumulate/json.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { limitedAs } from '../../limits.ts';
import { contractModels } from '../../models.ts';
import { listOf, ownId, pageRequest } from '../../resource.ts';
import type { Page } from '../../store/objects.ts';
import { audit } from '../audit-logs/write.ts';
import { rateLimitKind as kind } from './kinds.ts';
import { activeProject, keep, placeIn, projectOf, sentMembers } from './within.ts';

export const rateLimits: Group = {
  listProjectRateLimits: (call) => {
    projectOf(call);
    return json(listOf(call, pageOfLimits(call), ({ object }) => object));
  },
  updateProjectRateLimits,
};

const members = [
  'max_requests_per_1_minute',
  'max_tokens_per_1_minute',
  'max_images_per_1_minute',
  'max_audio_megabytes_per_1_minute',
  'max_requests_per_1_day',
  'batch_1_day_max_input_tokens',
];

/** One limit per model. Only those that were changed are kept; the others are those of the organization. */
function limitsOf(call: Call): readonly Json[] {
  const changed = new Map(call.objects.all(placeIn(call, kind)).map(({ object }) => [String(object['model']), object]));
  const models = new Set([...contractModels(call).map(limitedAs), ...changed.keys()]);
  return [...models].map((model) => changed.get(model) ?? usualLimit(call, model));
}

function usualLimit({ world: { limits } }: Call, model: string): Json {
  const { requests, tokens } = limits.usual;
  return {
    object: 'project.rate_limit',
    id: `rl-${model}`,
    model,
    max_requests_per_1_minute: requests,
    max_tokens_per_1_minute: tokens,
  };
}

/** Limits are in the order of the models, whatever was changed when. */
function pageOfLimits(call: Call): Page {
  const all = limitsOf(call);
  const { limit, after, before } = pageRequest(call);
  const place = (parameter: string, id: string): number => {
    const found = all.findIndex((one) => one['id'] === id);
    if (found < 0) throw badRequest(`No item with the id ${id} was ever in this list.`, parameter);
    return found;
  };
  const start = after === undefined ? 0 : place('after', after) + 1;
  const end = before === undefined ? all.length : place('before', before);
  const isBackward = before !== undefined && after === undefined;
  const within = all.slice(start, end);
  const items = isBackward ? within.slice(-limit) : within.slice(0, limit);
  return { items: items.map((object) => ({ object, hidden: {} })), hasMore: within.length > limit };
}

function updateProjectRateLimits(call: Call): Reply {
  const project = activeProject(call);
  const id = ownId(call);
  const limit = limitsOf(call).find((one) => one['id'] === id);
  if (!limit) throw kind.unknown(id);
  const changes = sentMembers(call, members);
  checkBounds(changes, usualLimit(call, String(limit['model'])));
  const changed = { ...limit, ...changes };
  call.world.database.atomic(() => {
    keep(call, kind, id, changed);
    audit(call, 'rate_limit.updated', { id, changes_requested: changes }, project);
  });
  return json(changed);
}

/** @throws {ApiError} 400 for a limit below 0, or above that of the organization. */
function checkBounds(changes: Json, organization: Json): void {
  for (const [name, value] of Object.entries(changes)) {
    if (Number(value) < 0)
      throw badRequest(`'${name}' must be at least 0, got ${String(value)}.`, name, 'integer_below_min_value');
    const most = organization[name];
    if (typeof most === 'number' && Number(value) > most)
      throw badRequest(
        `'${name}' must be at most ${most}, the limit of the organization, got ${String(value)}.`,
        name,
        'integer_above_max_value',
      );
  }
}
