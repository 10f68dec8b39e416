import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { contract } from '../helpers/run-on.ts';
import { byAjv, byChecks, notesBy, type Judged } from './judged.ts';
import { isNewer, shapes, type Shape } from './shapes.ts';

interface Waiver {
  readonly kind: 'older' | 'vendor' | 'recorder';
  readonly why: string;
  readonly shapes: readonly string[];
}

const waivers = load(readFileSync(fromRoot('test/recorded/waivers.yaml'), 'utf8')) as readonly Waiver[];
const waived = waivers.flatMap((waiver) => waiver.shapes);

const judges: Readonly<Record<string, Judged>> = { checks: byChecks(contract), Ajv: byAjv(contract.document) };
const refusedBy = new Map(
  Object.entries(judges).map(([name, judge]) => [
    name,
    new Map(shapes.map((shape) => [shape.id, judge(shape)] as const).filter(([, found]) => found.length > 0)),
  ]),
);

const sum = (of: readonly Shape[]): number => of.reduce((total, { recordings }) => total + recordings, 0);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** Share of accepted shapes, by shape and by recording. A waived shape is a refused one. */
function rowOf(name: string, direction: Shape['direction'], isWanted: (shape: Shape) => boolean): string {
  const all = shapes.filter((shape) => shape.direction === direction && isWanted(shape));
  const accepted = all.filter(({ id }) => !refusedBy.get(name)?.has(id));
  const byShape = `${accepted.length} of ${all.length} shapes, ${percent(accepted.length, all.length)}`;
  return `${name}, ${direction}: ${byShape}; ${percent(sum(accepted), sum(all))} of ${sum(all)} recordings`;
}

const rowsOf = (isWanted: (shape: Shape) => boolean): string =>
  Object.keys(judges)
    .flatMap((name) => (['answer', 'events', 'request'] as const).map((direction) => rowOf(name, direction, isWanted)))
    .join('\n');

test('every shape has a name of its own and was recorded', () => {
  expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  expect(shapes.filter(({ recordings }) => !(recordings > 0))).toEqual([]);
  expect(shapes.length).toBeGreaterThan(700);
});

test.for(Object.keys(judges))('every shape that %s refuses has a waiver', (name) => {
  const refused = [...(refusedBy.get(name) ?? [])].filter(([id]) => !waived.includes(id));
  expect(Object.fromEntries(refused)).toEqual({});
});

describe('waivers', () => {
  test('each has a reason, and is for shapes that are refused', () => {
    expect(waivers.filter(({ why }) => why.trim().length < 10)).toEqual([]);
    expect(waived.filter((id) => !refusedBy.get('checks')?.has(id))).toEqual([]);
    expect(new Set(waived).size).toBe(waived.length);
  });

  test('only what is old is waived as old', () => {
    const old = new Set(waivers.filter(({ kind }) => kind === 'older').flatMap((waiver) => waiver.shapes));
    expect(shapes.filter((shape) => old.has(shape.id) && isNewer(shape))).toEqual([]);
  });
});

test('the share of accepted shapes, newer than 2025-06', () => {
  expect(rowsOf(isNewer)).toMatchInlineSnapshot(`
    "checks, answer: 243 of 243 shapes, 100.00 %; 100.00 % of 1720 recordings
    checks, events: 67 of 67 shapes, 100.00 %; 100.00 % of 167 recordings
    checks, request: 285 of 285 shapes, 100.00 %; 100.00 % of 1353 recordings
    Ajv, answer: 243 of 243 shapes, 100.00 %; 100.00 % of 1720 recordings
    Ajv, events: 67 of 67 shapes, 100.00 %; 100.00 % of 167 recordings
    Ajv, request: 285 of 285 shapes, 100.00 %; 100.00 % of 1353 recordings"
  `);
});

test('and of all years', () => {
  expect(rowsOf(() => true)).toMatchInlineSnapshot(`
    "checks, answer: 315 of 329 shapes, 95.74 %; 97.21 % of 2008 recordings
    checks, events: 69 of 72 shapes, 95.83 %; 97.89 % of 190 recordings
    checks, request: 336 of 337 shapes, 99.70 %; 99.73 % of 1488 recordings
    Ajv, answer: 315 of 329 shapes, 95.74 %; 97.21 % of 2008 recordings
    Ajv, events: 69 of 72 shapes, 95.83 %; 97.89 % of 190 recordings
    Ajv, request: 336 of 337 shapes, 99.70 %; 99.73 % of 1488 recordings"
  `);
});

describe('notes', () => {
  const notesOf = notesBy(contract);
  const answers = shapes.filter(({ direction, id }) => direction !== 'request' && !waived.includes(id));
  const noted = answers.filter((shape) => notesOf(shape).length > 0);

  /** The share of answers and streams with something that the contract does not mention. */
  function rowOfNotes(isWanted: (shape: Shape) => boolean): string {
    const [all, own] = [answers.filter(isWanted), noted.filter(isWanted)];
    const byShape = `${own.length} of ${all.length} shapes, ${percent(own.length, all.length)}`;
    return `${byShape}; ${percent(sum(own), sum(all))} of ${sum(all)} recordings`;
  }

  test('at most 1 % of the newer answers carry one', () => {
    const newer = answers.filter(isNewer);
    expect(noted.filter(isNewer).length / newer.length).toBeLessThanOrEqual(0.01);
    expect(sum(noted.filter(isNewer)) / sum(newer)).toBeLessThanOrEqual(0.01);
    expect(rowOfNotes(isNewer)).toMatchInlineSnapshot(`"0 of 310 shapes, 0.00 %; 0.00 % of 1887 recordings"`);
  });

  test('and of all years', () => {
    expect(rowOfNotes(() => true)).toMatchInlineSnapshot(`"4 of 384 shapes, 1.04 %; 0.65 % of 2138 recordings"`);
  });
});
