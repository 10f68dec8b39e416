import type { Json } from '../../../accumulate/json.ts';
import { obedient } from '../obedient/obedient.ts';
import type { Brain, BrainContext, ModelRequest, Part } from '../brain.ts';
import { mismatch, type Match } from './match.ts';

/** A short form of a part: a text, or an object with its one name. */
export type Said =
  | string
  | { readonly text: string }
  | { readonly refusal: string }
  | { readonly reasoning: string }
  | { readonly call: { readonly name: string; readonly arguments?: string | Json } }
  | { readonly error: { readonly status: number; readonly message: string; readonly code?: string } };

/** What is answered when a request matches. */
export interface ScriptRule {
  /** How the journal names it. Default: its place in the script, from 1. */
  readonly id?: string;
  /** Default: every request. */
  readonly match?: Match;
  /** One answer, in one part or several. */
  readonly answer?: Said | readonly Said[];
  /** Several answers, one per request that matches; the last one goes on. */
  readonly sequence?: readonly (Said | readonly Said[])[];
  /** How often it answers, per project. Default: always. */
  readonly times?: number;
}

/**
 * A model that says what a script tells it. The first rule that matches and is not used up answers. Uses are counted
 * per project, so that parallel tests do not disturb each other.
 *
 * @param otherwise what answers when no rule does. Default: the obedient brain.
 */
export function createScript(rules: readonly ScriptRule[], otherwise: Brain = obedient): Brain {
  const uses = new Map<string, number>();
  return {
    name: 'script',
    rules: rules.map(nameOf),
    reset: (project) => {
      for (const key of uses.keys()) if (project === undefined || key.startsWith(`${project} `)) uses.delete(key);
    },
    answer: (request, context) => {
      for (const [index, rule] of rules.entries()) {
        const key = `${context.project} ${index}`;
        const used = uses.get(key) ?? 0;
        if (mismatch(rule.match ?? {}, request) !== undefined || used >= (rule.times ?? Infinity)) continue;
        uses.set(key, used + 1);
        context.note(`script: rule ${nameOf(rule, index)}, use ${used + 1}`);
        return answerOf(rule, used).map(partOf);
      }
      context.note(missNote(rules, request, context, uses));
      return otherwise.answer(request, context);
    },
  };
}

const nameOf = ({ id }: ScriptRule, index: number): string => id ?? String(index + 1);

function answerOf({ answer, sequence }: ScriptRule, used: number): readonly Said[] {
  const said = sequence ? (sequence[used] ?? sequence.at(-1)) : answer;
  return said === undefined ? [''] : ([said].flat() as readonly Said[]);
}

function partOf(said: Said): Part {
  if (typeof said === 'string') return { type: 'text', text: said };
  if ('text' in said) return { type: 'text', text: said.text };
  if ('refusal' in said) return { type: 'refusal', text: said.refusal };
  if ('reasoning' in said) return { type: 'reasoning', summary: said.reasoning };
  if ('error' in said) return { type: 'error', ...said.error };
  return { type: 'call', name: said.call.name, arguments: said.call.arguments ?? {} };
}

/** The three rules that came nearest, each with what was missing. */
function missNote(
  rules: readonly ScriptRule[],
  request: ModelRequest,
  { project }: BrainContext,
  uses: ReadonlyMap<string, number>,
): string {
  const near = rules
    .map((rule, index) => {
      const conditions = Object.keys(rule.match ?? {}) as (keyof Match)[];
      const held = conditions.filter(
        (name) => mismatch({ [name]: rule.match?.[name] } as Match, request) === undefined,
      );
      const failed = mismatch(rule.match ?? {}, request);
      const why = failed ?? `used up after ${uses.get(`${project} ${index}`) ?? 0}`;
      return { text: `${nameOf(rule, index)} (${why})`, left: conditions.length - held.length };
    })
    .sort((a, b) => a.left - b.left);
  return `script: no rule matches; nearest: ${
    near
      .slice(0, 3)
      .map(({ text }) => text)
      .join(', ') || 'none'
  }`;
}
