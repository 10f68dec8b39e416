import { isObject } from '../../openapi/is-object.ts';
import { parseJson } from '../../openapi/parse-json.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { Role } from '../model/subject.ts';

/** A model that a server lists. */
export interface ListedModel {
  readonly id: string;
}

/** A gateway may list thousands. */
const most = 1000;

export function modelsIn(answer: Answer): readonly ListedModel[] {
  const body = answer.status < 300 ? parseJson(textOf(answer)) : undefined;
  const data = isObject(body) && Array.isArray(body['data']) ? body['data'].slice(0, most) : [];
  return data.flatMap((model: unknown) =>
    isObject(model) && typeof model['id'] === 'string' && model['id'] !== '' ? [{ id: model['id'] }] : [],
  );
}

/** What the names of models say about their use, as far as they do. */
const uses: readonly (readonly [Role | 'other', RegExp])[] = [
  ['moderation', /moderation|guard/i],
  ['embeddings', /embed|\bbge\b|\be5\b|\bgte\b|minilm/i],
  ['other', /whisper|transcribe|\btts\b|speech|dall-e|image|diffusion|rerank|sora|video/i],
  ['audio', /audio|realtime/i],
  ['completions', /instruct|davinci|babbage/i],
];

const useOf = (id: string): Role | 'other' | undefined => uses.find(([, pattern]) => pattern.test(id))?.[0];

/** The models to try for a role, the likeliest first: the one of the contract, then those with a fitting name. */
export function candidatesFor(role: Role, listed: readonly ListedModel[], documented: string | undefined): string[] {
  const rank = (id: string): number => {
    const use = useOf(id);
    if (id === documented) return 0;
    if (use === role) return 1;
    return use === undefined || (use === 'completions' && isOfText(role)) ? 2 : 3;
  };
  const ids = listed.map(({ id }) => id).toSorted((a, b) => rank(a) - rank(b));
  // Sound is not tried: only a name says that a model does it.
  return role === 'audio' ? ids.filter((id) => rank(id) < 2) : ids;
}

export const isOfText = (role: Role): boolean => role === 'chat' || role === 'responses' || role === 'completions';
