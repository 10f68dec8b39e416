import { GraderError } from './fault.ts';

/** The value of a formula, for the values of its names. */
export type Formula = (valueOf: (name: string) => number) => number;

/** The longest formula that is read. */
const mostCharacters = 1000;

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  floor: Math.floor,
  ceil: Math.ceil,
  exp: Math.exp,
  sqrt: Math.sqrt,
  log: Math.log,
};

const operators: readonly Readonly<Record<string, (a: number, b: number) => number>>[] = [
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b },
];

/**
 * Reads a formula such as `0.7 * kind + min(tone, 1)`: numbers, names, `+ - * / % ^ **`, parentheses and a few
 * functions.
 *
 * @throws {GraderError} if it is not one, or names something else.
 */
export function parseFormula(text: string, names: ReadonlySet<string>): Formula {
  if (text.length > mostCharacters) throw broken(`it is longer than ${mostCharacters} characters`);
  const tokens = [...text.matchAll(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|[\p{L}_][\p{L}\p{N}_]*|\*\*|\S/giu)].map(
    ([token]) => token,
  );
  const reader = new FormulaReader(tokens, names);
  const formula = reader.sum();
  if (reader.next !== undefined) throw broken(`'${reader.next}' is not expected there`);
  return formula;
}

const broken = (reason: string): GraderError =>
  new GraderError('formula_parse_error', `calculate_output is not a valid formula: ${reason}.`);

/** Reads tokens from left to right: each method takes what binds at its level. */
class FormulaReader {
  readonly #tokens: readonly string[];
  readonly #names: ReadonlySet<string>;
  #at = 0;

  constructor(tokens: readonly string[], names: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#names = names;
  }

  get next(): string | undefined {
    return this.#tokens[this.#at];
  }

  sum(level = 0): Formula {
    const table = operators[level];
    if (!table) return this.#signed();
    let left = this.sum(level + 1);
    for (let apply = table[this.next ?? '']; apply; apply = table[this.next ?? '']) {
      this.#at += 1;
      const [before, operate, after] = [left, apply, this.sum(level + 1)];
      left = (valueOf) => operate(before(valueOf), after(valueOf));
    }
    return left;
  }

  #signed(): Formula {
    if (this.next !== '-' && this.next !== '+') return this.#power();
    const sign = this.#take() === '-' ? -1 : 1;
    const value = this.#signed();
    return (valueOf) => sign * value(valueOf);
  }

  #power(): Formula {
    const base = this.#value();
    if (this.next !== '^' && this.next !== '**') return base;
    this.#at += 1;
    const exponent = this.#signed();
    return (valueOf) => base(valueOf) ** exponent(valueOf);
  }

  #value(): Formula {
    const token = this.#take();
    if (token === '(') {
      const inner = this.sum();
      this.#expect(')');
      return inner;
    }
    if (/^[\d.]/.test(token) && token !== '.') return () => Number(token);
    if (this.#names.has(token)) return (valueOf) => valueOf(token);
    const called = Object.hasOwn(functions, token) ? functions[token] : undefined;
    if (!called) throw broken(`'${token}' is neither a grader nor a function`);
    this.#expect('(');
    const values = [this.sum()];
    while (this.next === ',') {
      this.#at += 1;
      values.push(this.sum());
    }
    this.#expect(')');
    return (valueOf) => called(...values.map((value) => value(valueOf)));
  }

  #take(): string {
    const token = this.next;
    if (token === undefined) throw broken('it ends too early');
    this.#at += 1;
    return token;
  }

  #expect(wanted: string): void {
    const token = this.#take();
    if (token !== wanted) throw broken(`'${wanted}' is expected in place of '${token}'`);
  }
}
