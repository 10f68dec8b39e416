import { rules, type Rule } from '../../../src/accumulate/rules.ts';

/** By the `object` of the whole answer: the rules of its streams, by what they begin with. */
const rulesByObject: Readonly<Record<string, readonly string[]>> = {
  'chat.completion': ['same-answer', 'choice-', 'call-'],
  text_completion: ['same-answer', 'choice-place', 'choice-reason', 'choice-after-end', 'choice-end'],
  response: ['sequence-number', 'response-', 'item-', 'part-', 'text-'],
  'thread.run': ['stage-order', 'run-'],
};

/** How the events of a stream add up to an answer, one sentence per rule. */
export function streamRules(object: string): readonly string[] {
  const starts = rulesByObject[object] ?? [];
  const names = (Object.keys(rules) as Rule[]).filter((name) => starts.some((start) => name.startsWith(start)));
  return names.map((name) => rules[name].says);
}
