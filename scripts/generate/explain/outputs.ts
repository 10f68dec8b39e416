import type { ChangedInput } from './inputs.ts';
import { unitsThatDiffer, type Unit } from './units.ts';

export type Files = ReadonlyMap<string, string>;

/** The parts of one generated file that follow from one input. */
export interface ChangedOutput {
  readonly path: string;
  /** Names of declarations; empty if the whole file follows from it, or nothing in it has a name. */
  readonly names: readonly string[];
}

/** The bundle and its source map are known from the inputs themselves. */
const documents = new Set(['openapi.json', 'source-map.json']);

export const filesThatDiffer = (before: Files, after: Files): string[] =>
  [...new Set([...after.keys(), ...before.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();

/**
 * What of the outputs changed, by the input from which it follows. A part that could follow from several inputs stands
 * under each of them.
 */
export function outputsOf(
  inputs: readonly ChangedInput[],
  before: Files,
  after: Files,
): ReadonlyMap<ChangedInput, readonly ChangedOutput[]> {
  const found = new Map(inputs.map((input): [ChangedInput, ChangedOutput[]] => [input, []]));
  for (const path of filesThatDiffer(before, after).filter((each) => !documents.has(each))) {
    const units = unitsThatDiffer(before.get(path) ?? '', after.get(path) ?? '');
    const causes = causesIn(units, inputs);
    for (const input of inputs) {
      const own = units.filter((unit) => causes.get(unit)?.includes(input));
      if (own.length > 0) found.get(input)?.push({ path, names: outermost(own.map(({ name }) => name)) });
    }
  }
  return found;
}

/** A declaration that is listed stands for its members. */
const outermost = (names: readonly string[]): string[] =>
  names.filter((name) => name !== '' && !names.some((other) => other !== '' && name.startsWith(`${other}.`)));

/** What stands outside of declarations, such as imports, follows from what the declarations follow from. */
function causesIn(units: readonly Unit[], inputs: readonly ChangedInput[]): ReadonlyMap<Unit, readonly ChangedInput[]> {
  const named = units.filter(({ name }) => name !== '');
  const causes = new Map(named.map((unit) => [unit, causesOf(unit, inputs)]));
  const around = [...new Set([...causes.values()].flat())];
  for (const unit of units) if (unit.name === '') causes.set(unit, around.length > 0 ? around : causesOf(unit, inputs));
  return causes;
}

/** The inputs that a part follows from: those that it is named after, else those whose words changed in it. */
export function causesOf({ name, lines }: Unit, inputs: readonly ChangedInput[]): readonly ChangedInput[] {
  if (inputs.length === 1) return inputs;
  const title = wordsIn(name);
  const inside = wordsIn(lines.join(' '));
  const meets = (own: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...own].some((word) => words.has(word));
  const attempts: ((input: ChangedInput) => boolean)[] = [
    ({ names }) => meets(names, title),
    ({ names, words }) => meets(names, inside) || meets(words, inside),
    ({ reached }) => meets(reached, title),
    ({ reached }) => meets(reached, inside),
  ];
  for (const attempt of attempts) {
    const causes = inputs.filter(attempt);
    if (causes.length > 0) return causes;
  }
  const paths = inputs.filter(({ pointers }) => pointers.some((pointer) => pointer.startsWith('/paths/')));
  return paths.length > 0 ? paths : inputs;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\w.\-/{}]*\w|\w/g)?.flatMap(split));

/** A word, and the parts of a dotted one. */
const split = (word: string): string[] => [word, ...word.split('.')];
