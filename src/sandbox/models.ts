import { listOf, type Json } from '../accumulate/json.ts';
import type { Schema } from '../openapi/document.ts';
import { constantsOf, unionOf } from '../schema/walk.ts';
import { oncePer } from '../openapi/once.ts';
import { resolve } from '../openapi/operations.ts';
import type { Call } from './call.ts';
import { notFound, badRequest, type ApiError } from './errors.ts';
import { mayUse } from './groups/projects/permitted.ts';
import { modelKind } from './kinds.ts';

/** The schemas that name the models of the contract. */
const lists = ['ModelIdsResponses', 'EmbeddingModel', 'ModerationModel'];

const completionModels = ['gpt-3.5-turbo-instruct', 'davinci-002', 'babbage-002'];

const known = new WeakMap<object, readonly string[]>();

/** The models that the contract names. */
export function contractModels({ world: { contract } }: Call): readonly string[] {
  const { document } = contract;
  const names = (schema: Schema): readonly unknown[] => {
    const target = resolve<Schema>(document, schema);
    return 'enum' in target ? (constantsOf(document, target) ?? []) : unionOf(target).flatMap(names);
  };
  const found = known.get(document) ?? [
    ...new Set([...lists.flatMap((name) => names(contract.schema(name))).map(String), ...completionModels]),
  ];
  known.set(document, found);
  return found;
}

/** Whether a project can use a model: there is one, and an administrator has not forbidden it. */
export const hasModel = (call: Call, id: string): boolean => mayUse(call, id) && exists(call, id);
/** A model that the project has made. */
export function ownModel({ objects, world }: Call, id: string): Json | undefined {
  const kept = objects.get({ kind: modelKind.kind }, id);
  return kept && modelKind.at?.(kept, world.clock.now(), objects);
}

/**
 * Whether there is such a model: one of the contract, one of the project, or one of a family that the contract names,
 * because clients are ahead of every emulator.
 */
function exists(call: Call, id: string): boolean {
  const { names, families } = namesIn(contractModels(call));
  if (names.has(id) || (!id.startsWith('ft:') && families.has(familyOf(id)))) return true;
  return ownModel(call, id) !== undefined || (id.startsWith('ft:') && isCheckpoint(call, id));
}

const namesIn = oncePer((models: readonly string[]) => ({
  names: new Set(models),
  families: new Set(models.map(familyOf)),
}));

/** Whether it is a model of the project as it was in the middle of its training. */
function isCheckpoint(call: Call, id: string): boolean {
  const model = id.replace(/:ckpt-step-\d+$/, '');
  const kept = call.objects.get({ kind: modelKind.kind }, model);
  return listOf(kept?.hidden['checkpoints']).includes(id) && ownModel(call, model) !== undefined;
}

/** The letters before the first dash or number: `gpt`, `o`, `text`. */
function familyOf(id: string): string {
  return /^[a-z]+(?=[-\d])/.exec(id)?.[0] ?? id;
}

/** The dated snapshot that an alias stands for; the same name if it is one, or if there is none. */
export const snapshotOf = (call: Call, id: string): string => latestOf(contractModels(call), id);

const latestOf = oncePer(
  (models: readonly string[], id: string): string =>
    models
      .filter((one) => one.startsWith(`${id}-`) && /^\d{4}-\d{2}-\d{2}$/.test(one.slice(id.length + 1)))
      .sort()
      .at(-1) ?? id,
);

/**
 * The model of a request.
 *
 * @throws {ApiError} 404, or 400 in Responses.
 */
export function requestedModel(call: Call, fallback: string): string {
  const { model = fallback } = call.body;
  const id = String(model ?? fallback);
  if (hasModel(call, id)) return id;
  throw unknownModel(id, call.operation.path.startsWith('/responses'));
}

const unknownModel = (id: string, inResponses: boolean): ApiError =>
  inResponses
    ? badRequest(`The requested model '${id}' does not exist.`, 'model', 'model_not_found')
    : notFound(`The model \`${id}\` does not exist, or you have no access to it.`, null, 'model_not_found');

/** Whether a model thinks before it answers. Such a model tells no logprobs unless it is asked. */
export const isReasoning = (model: string): boolean => /^(?:o\d|gpt-[5-9])/.test(model) && !model.includes('chat');
