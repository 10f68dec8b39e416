import { listOf, objectOf, textOf, type Json } from '../../../accumulate/json.ts';
import { json, type Call, type Reply } from '../../call.ts';
import { badRequest } from '../../errors.ts';
import { inTurns } from '../../in-turns.ts';
import { hasModel } from '../../models.ts';
import { find } from '../../resource.ts';
import { loadTokenizer } from '../../tokens.ts';
import { givenAnswer, modelAnswer, type Answer } from './answers.ts';
import { evalOf } from './eval.ts';
import { itemKind, runKind } from './kinds.ts';
import { gradeAnswer, type Graded } from './results.ts';
import type { Row } from './row.ts';
import { readRows } from './rows.ts';
import { gradedAt, type RunPlan, type RunResult } from './run.ts';
import { createTally } from './tally.ts';

/** Makes a run. Every row is answered and graded now, and shows when its time has come. */
export async function createEvalRun(call: Call): Promise<Reply> {
  const { world, objects } = call;
  const { object: owner } = evalOf(call);
  const source = objectOf(call.body['data_source']);
  checkModel(call, source);
  const read = await readRows(call, objectOf(source['source']), objectOf(owner['data_source_config']));
  const id = world.ids.make('evalrun_', 32, 'hex');
  const starts = world.clock.now() + world.pace.queued;
  const plan = { starts, ends: starts + world.pace.work };
  const result: RunResult =
    'error' in read
      ? { outcomes: '', criteria: [], usage: [], error: read.error }
      : await gradeRows(call, { run: id, owner, source, plan }, read.rows);
  const place = { kind: runKind.kind, parent: String(owner['id']) };
  objects.put(place, id, { object: runObject(call, id, owner), hidden: { plan, result } }, world.clock.seconds());
  return json(find(call, runKind, id, place.parent).object);
}

/** @throws {ApiError} 400 for a prompt without a model, or with one that does not exist. */
function checkModel(call: Call, { model, input_messages: messages }: Json): void {
  if (model === undefined && messages !== undefined)
    throw badRequest("'input_messages' need a model.", 'data_source.model', 'missing_required_parameter');
  if (model !== undefined && !hasModel(call, textOf(model)))
    throw badRequest(`The model '${textOf(model)}' does not exist.`, 'data_source.model', 'model_not_found');
}

function runObject({ body, world }: Call, id: string, owner: Json): Json {
  const source = objectOf(body['data_source']);
  const evaluation = String(owner['id']);
  return {
    object: 'eval.run',
    id,
    eval_id: evaluation,
    status: 'queued',
    model: source['model'] ?? null,
    name: body['name'] ?? `Run ${id.slice(-6)}`,
    created_at: world.clock.seconds(),
    report_url: `https://platform.openai.com/evaluations/${evaluation}?run_id=${id}`,
    data_source: source,
    metadata: body['metadata'] ?? {},
  };
}

interface Running {
  readonly run: string;
  readonly owner: Json;
  readonly source: Json;
  readonly plan: RunPlan;
}

/** Grades all rows, and keeps an output item of each. */
async function gradeRows(call: Call, running: Running, rows: readonly Row[]): Promise<RunResult> {
  const { owner, source } = running;
  const grading = { call, tokenizer: await loadTokenizer() };
  const criteria = listOf(owner['testing_criteria']).map(objectOf);
  const tally = createTally(criteria);
  let items: (() => void)[] = [];
  const keep = (): void => {
    call.world.database.atomic(() => items.forEach((put) => put()));
    items = [];
  };
  let index = 0;
  for await (const row of inTurns(rows)) {
    const answer =
      source['input_messages'] === undefined
        ? givenAnswer(row, source)
        : await modelAnswer(call, source, row, grading.tokenizer);
    const graded = await gradeAnswer(grading, criteria, row.item, answer);
    tally.add(answer, graded);
    const at = gradedAt(running.plan, index, rows.length);
    items.push(keeping(call, running, { index, row, answer, graded, at }));
    index += 1;
    if (items.length === 1000) keep();
  }
  keep();
  return tally.result;
}

/** @returns what stores the output item of a row. */
function keeping(
  { world, objects }: Call,
  { run, owner }: Running,
  { index, row, answer, graded, at }: { index: number; row: Row; answer: Answer; graded: Graded; at: number },
): () => void {
  const id = world.ids.make('outputitem_', 32, 'hex');
  const object = {
    object: 'eval.run.output_item',
    id,
    run_id: run,
    eval_id: owner['id'],
    created_at: Math.floor(at / 1000),
    status: { passed: 'pass', failed: 'fail', errored: 'error' }[graded.outcome],
    datasource_item_id: index,
    datasource_item: row.item,
    results: graded.results,
    sample: answer.shown,
  };
  return () => objects.put({ kind: itemKind.kind, parent: run }, id, { object, hidden: {} }, object.created_at);
}
