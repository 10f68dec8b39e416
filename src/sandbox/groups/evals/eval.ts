import { listOf, objectOf, type Json } from '../../../accumulate/json.ts';
import { fitsSchema } from '../../../relations/terms/compile.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { checkGrader } from '../../graders/check.ts';
import { partsOf } from '../../graders/messages.ts';
import { pageOfList } from '../../page-of-list.ts';
import { find, listOf as listed, pageOf, pageRequest } from '../../resource.ts';
import { evalKind as kind, itemKind, runKind } from './kinds.ts';

export const evalOf = (call: Call) => find(call, kind, call.path['eval_id'] ?? '');

export function createEval(call: Call): Reply {
  const { body, world, objects } = call;
  const config = configOf(objectOf(body['data_source_config']));
  const criteria = listOf(body['testing_criteria']).map(objectOf);
  for (const [index, one] of criteria.entries()) checkGrader(call, one, `testing_criteria[${index}]`);
  const id = world.ids.make('eval_', 32, 'hex');
  const created = world.clock.seconds();
  const object = {
    object: 'eval',
    id,
    name: body['name'] ?? `Evaluation ${id.slice(-6)}`,
    data_source_config: config,
    testing_criteria: criteria.map(shownCriterion),
    created_at: created,
    metadata: body['metadata'] ?? {},
  };
  objects.put({ kind: kind.kind }, id, { object, hidden: { updated: world.clock.now() } }, created);
  return json(object);
}

/** The shape of what graders are given. */
function configOf({ item_schema: item, include_sample_schema: hasSample, ...config }: Json): Json {
  if (config['type'] !== 'custom')
    return { ...config, schema: envelope({ item: { type: 'object' }, sample: { type: 'object' } }) };
  try {
    fitsSchema(objectOf(item), {});
  } catch (error) {
    throw badRequest(`The schema is not valid: ${(error as Error).message}.`, 'data_source_config.item_schema');
  }
  return { type: 'custom', schema: envelope({ item, ...(hasSample === true && { sample: sampleSchema }) }) };
}

const envelope = (properties: Json): Json => ({ type: 'object', properties, required: Object.keys(properties) });

const sampleSchema = { type: 'object', properties: { output_text: { type: 'string' } }, required: ['output_text'] };

/** The messages of a label model come back in their long form. */
const shownCriterion = (criterion: Json): Json =>
  criterion['type'] !== 'label_model'
    ? criterion
    : { ...criterion, input: listOf(criterion['input']).map((message) => longForm(objectOf(message))) };

function longForm({ role, content }: Json): Json {
  const [first, ...others] = partsOf(content);
  return { type: 'message', role, content: others.length === 0 && first ? first : partsOf(content) };
}

/** The evaluations by the time of their creation, or of their last change. */
export function listEvals(call: Call): Reply {
  const { order_by: orderBy, ...query } = call.query;
  if (orderBy !== 'updated_at')
    return json(listed(call, pageOf({ ...call, query }, kind, { kind: kind.kind }), ({ object }) => object));
  const evals = call.objects.all({ kind: kind.kind });
  const oldest = evals.toSorted((a, b) => Number(a.hidden['updated']) - Number(b.hidden['updated']));
  const ordered = pageRequest(call).order === 'asc' ? oldest : oldest.toReversed();
  return pageOfList(
    call,
    ordered.map(({ object }) => object),
  );
}

export function updateEval(call: Call): Reply {
  const { body, world, objects } = call;
  const { kept } = evalOf(call);
  const object = { ...kept.object, ...body };
  objects.put({ kind: kind.kind }, String(kept.object['id']), { object, hidden: { updated: world.clock.now() } });
  return json(object);
}

/** Removes an evaluation with its runs. */
export function deleteEval(call: Call): Reply {
  const { objects, world } = call;
  const id = String(evalOf(call).object['id']);
  world.database.atomic(() => {
    const runs = { kind: runKind.kind, parent: id };
    for (const { object } of objects.all(runs)) objects.clear({ kind: itemKind.kind, parent: String(object['id']) });
    objects.clear(runs);
    objects.remove({ kind: kind.kind }, id);
  });
  return json({ object: 'eval.deleted', deleted: true, eval_id: id });
}
