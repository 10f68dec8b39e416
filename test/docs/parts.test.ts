import { expect, test } from 'vitest';
import { effectSentences } from '../../scripts/docs/site/effect-sentences.ts';
import { lifecyclesOf } from '../../scripts/docs/site/lifecycle.ts';
import { layoutOf, size } from '../../scripts/docs/site/lifecycle-layout.ts';
import { nextSteps } from '../../scripts/docs/site/next-steps.ts';
import { samplesByKind } from '../../scripts/docs/samples/kinds.ts';
import { operationSections } from '../../scripts/docs/site/operation-sections.ts';
import { fieldsOfOperation } from '../../scripts/docs/site/operation-fields.ts';
import { streamRules } from '../../scripts/docs/site/stream-rules.ts';
import type { OperationEntry } from '../../scripts/docs/site/site.ts';
import { rules } from '../../src/accumulate/rules.ts';
import { folds } from '../../src/accumulate/folds.ts';
import { ownSite } from './site.ts';

const site = ownSite();

function entryOf(id: string): OperationEntry {
  const entry = site.operation(id);
  if (!entry) throw new Error(`There is no operation ${id}.`);
  return entry;
}

test.for([
  ['deleteFile', ['This cannot be undone.']],
  ['modifyCertificate', ['It changes what `certificate_id` names. The earlier values are lost.']],
  ['uploadFile', ['It creates something that stays until it is deleted:']],
  [
    'createChatCompletion',
    [
      'If `store` is true, it creates something that stays until it is deleted:',
      'The tokens of the model are charged.',
    ],
  ],
  ['listModels', []],
] as const)('%s leaves %j', ([id, sentences]) => {
  const { resolved, model } = entryOf(id);
  expect(effectSentences(resolved.operation, model.method).map(({ text }) => text)).toEqual(sentences);
});

test.for([
  ['createChatCompletion', 'text', 'Text'],
  ['createChatCompletion', 'structured-output', 'Text'],
  ['createChatCompletion', 'functions', 'Tools'],
  ['createChatCompletion', 'web-search', 'Tools'],
  ['createChatCompletion', 'streamed-tools', 'Streams'],
  ['createChatCompletion', 'audio', 'Media'],
  ['createChatCompletion', 'file-input', 'Media'],
  ['createResponse', 'file-search', 'Tools'],
  ['createResponse', 'image-input', 'Media'],
  ['createResponse', 'streamed-audio', 'Streams'],
] as const)('of %s, the example %s is grouped under %s', ([id, name, kind]) => {
  const groups = samplesByKind(entryOf(id).calls);
  expect(groups.filter(({ calls }) => calls.some((call) => call.name === name)).map((group) => group.kind)).toEqual([
    kind,
  ]);
});

test('few examples, or examples of one kind, have no groups', () => {
  const plain = ['uploadFile', 'createEvalRun'].map((id) => samplesByKind(entryOf(id).calls));
  expect(plain.map((groups) => groups.map(({ kind }) => kind))).toEqual([[undefined], [undefined]]);
});

test.for([
  ['deleteFile', 'path response errors client'],
  ['createChatCompletion', 'body response events errors client'],
  ['listFiles', 'query response errors client'],
] as const)('the page of %s links its sections %j', ([id, ids]) => {
  const entry = entryOf(id);
  const sections = operationSections(site, entry, fieldsOfOperation(site.document, entry));
  expect(sections.map((section) => section.id).join(' ')).toBe(ids);
});

test('what comes next takes values from the exchange', () => {
  expect(
    nextSteps(site, entryOf('createRun'))
      .slice(0, 1)
      .map(({ target, takes }) => [target.id, takes]),
  ).toEqual([['getRun', 'Takes `thread_id` of the path as `thread_id` and `id` of the answer as `run_id`.']]);
});

test('the life of a job has its statuses, the final ones last', () => {
  const group = site.groups.find(({ name }) => name === 'Fine-tuning');
  const job = lifecyclesOf(site, group as never).find(({ thing }) => thing === 'FineTuningJob');
  expect(job?.start.id).toBe('createFineTuningJob');
  expect(job?.steps.map(({ entry }) => entry.id)).toContain('cancelFineTuningJob');
  expect(job?.steps.filter(({ isEnd }) => isEnd)).toEqual([]);
  expect(job?.statuses.map(({ isFinal }) => isFinal)).toEqual([false, false, false, false, true, true, true, true]);
});

test('a file ends with its deletion, and nothing in its picture overlaps or leaves it', () => {
  const group = site.groups.find(({ name }) => name === 'Files');
  const [file] = lifecyclesOf(site, group as never);
  expect(file?.steps.filter(({ isEnd }) => isEnd).map(({ entry }) => entry.id)).toEqual(['deleteFile']);
  for (const lifecycle of site.groups.flatMap((each) => lifecyclesOf(site, each)))
    for (const way of ['across', 'down'] as const) {
      const { width, height, at } = layoutOf(lifecycle, way);
      const boxes = [
        { ...at.start, wide: size.left, high: size.box },
        { ...at.thing, wide: size.middle, high: size.thing(lifecycle.statuses) },
        ...at.steps.map((step) => ({ ...step, wide: size.right + size.end, high: size.box })),
      ];
      const isOut = boxes.some(({ x, y, wide, high }) => x < 0 || y < 0 || x + wide > width || y + high > height);
      const overlap = boxes.some((one, index) =>
        boxes
          .slice(index + 1)
          .some(
            (other) =>
              one.x < other.x + other.wide &&
              other.x < one.x + one.wide &&
              one.y < other.y + other.high &&
              other.y < one.y + one.high,
          ),
      );
      expect({ isOut, overlap }, `${lifecycle.thing}, ${way}`).toEqual({ isOut: false, overlap: false });
    }
});

test('every rule of streams is said with some stream, and every stream has its rules', () => {
  const said = Object.keys(folds).map((object) => streamRules(object));
  expect(said.every((sentences) => sentences.length > 3)).toBe(true);
  expect(new Set(said.flat())).toEqual(new Set(Object.values(rules).map(({ says }) => says)));
});

test('events without names are told apart by their types', () => {
  for (const entry of site.operations) {
    const titles = fieldsOfOperation(site.document, entry)
      .answers.flatMap(({ contents }) => contents.flatMap(({ events = [] }) => events))
      .filter(({ name }) => name === undefined)
      .map(({ title }) => title);
    expect(titles).not.toContain('data');
    expect(titles.length, entry.id).toBe(new Set(titles).size);
  }
});

test('the fields of a chunk stand with it, down to the deltas of tool calls', () => {
  const { fragments } = fieldsOfOperation(site.document, entryOf('createChatCompletion'));
  expect(fragments).toContain('event.CreateChatCompletionStreamResponse.choices.delta.tool_calls');
});

test('every stream lists its events, and marks those that end it', () => {
  const streams = site.operations.filter(({ model }) => model.stream);
  expect(streams.length).toBeGreaterThan(5);
  const events = streams.map((entry) => ({
    entry,
    rows: fieldsOfOperation(site.document, entry).answers.flatMap(({ contents }) =>
      contents.flatMap((content) => content.events ?? []),
    ),
  }));
  expect(events.filter(({ rows }) => rows.length === 0).map(({ entry }) => entry.id)).toEqual([]);
  const response = events.find(({ entry }) => entry.id === 'createResponse');
  const last = response?.rows.filter(({ isTerminal }) => isTerminal).map(({ name }) => name);
  expect(new Set(last)).toEqual(new Set(response?.entry.model.stream?.terminal));
});

test('a difference from the published description stands with its operation, and says why', () => {
  expect(site.differences.get('POST /threads/runs')?.map(({ why }) => why)).toContain(
    'all three support `stream: true`',
  );
  expect([...site.differences.keys()].filter((subject) => site.schema(subject)).length).toBeGreaterThan(50);
});
