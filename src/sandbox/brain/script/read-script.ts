import { isObject } from '../../../accumulate/json.ts';
import { parseYaml } from '../../../openapi/parse-yaml.ts';
import type { ScriptRule } from './script.ts';

const members: ReadonlySet<string> = new Set(['id', 'match', 'answer', 'sequence', 'times']);
const conditions: ReadonlySet<string> = new Set([
  'message',
  'system',
  'model',
  'tool',
  'toolResult',
  'turn',
  'operation',
]);

/**
 * Reads a script in YAML: a list of rules. A text between slashes, `/like this/i`, is a regular expression.
 *
 * @throws {SyntaxError} with the rule or the line.
 */
export function readScript(text: string): readonly ScriptRule[] {
  const rules = parseYaml(text) ?? [];
  if (!Array.isArray(rules)) throw new SyntaxError('A script must be a list of rules.');
  return rules.map((rule, index) => ruleOf(rule, index + 1));
}

function ruleOf(rule: unknown, number: number): ScriptRule {
  const fail = (why: string): never => {
    throw new SyntaxError(`Rule ${number} of the script ${why}.`);
  };
  if (!isObject(rule)) return fail('must be an object');
  const unknown = Object.keys(rule).find((name) => !members.has(name));
  if (unknown !== undefined) fail(`has the unknown member \`${unknown}\`; known: ${[...members].join(', ')}`);
  if (rule['answer'] === undefined && !Array.isArray(rule['sequence'])) fail('needs `answer` or `sequence`');
  const match = isObject(rule['match']) ? rule['match'] : {};
  const odd = Object.keys(match).find((name) => !conditions.has(name));
  if (odd !== undefined) fail(`has the unknown condition \`${odd}\`; known: ${[...conditions].join(', ')}`);
  const wanted = Object.fromEntries(Object.entries(match).map(([name, value]) => [name, pattern(value)]));
  return { ...rule, match: wanted } as ScriptRule;
}

function pattern(value: unknown): unknown {
  const [, source, flags] = (typeof value === 'string' && /^\/(.+)\/([a-z]*)$/s.exec(value)) || [];
  return source === undefined ? value : new RegExp(source, flags);
}
