import type { Difference, Direction, Kind } from '../parity/compare/difference.ts';

/** What breaks a program that compiled, as a rule and a sentence. */
export interface Break {
  readonly rule: string;
  readonly text: string;
}

type Judge = (found: string, asked: Asked) => string | undefined;

interface Asked {
  /** Programs write what a request takes, and read what an answer has. */
  readonly direction: Direction;
  /** What a field is, beginning with whether it is optional. */
  readonly facts: string;
}

const gone: Judge = () => 'is gone';
const never: Judge = () => undefined;

/** By kind of difference: its rule, and what it means for a program; nothing if the program compiles as before. */
const judges: Readonly<Record<Kind, readonly [rule: string, judge: Judge]>> = {
  'missing method': ['method-removed', gone],
  'extra method': ['method-added', never],
  signature: ['method-signature-changed', (found) => `has lost a form: ${found.replace(/ missing$/, '')}`],
  'missing field': ['type-member-removed', gone],
  'extra field': [
    'type-member-added-required',
    ifRequest(({ facts }) => facts.startsWith('required') && 'must be given'),
  ],
  type: ['type-changed', judgeType],
  optionality: ['type-optionality-changed', whichever({ required: 'must be given' }, { optional: 'may be absent' })],
  nullability: [
    'type-nullability-changed',
    whichever({ 'not nullable': 'takes no null' }, { nullable: 'may be null' }),
  ],
  deprecation: ['type-deprecated', never],
  'closed value': ['type-value-removed', ifRequest((_, found) => `takes no more the ${valueIn(found)}`)],
  'known value': ['type-value-removed', never],
  'extra value': ['type-value-added', ifAnswer((found) => `may have the ${valueIn(found)}`)],
  'missing member': ['type-member-of-union-removed', ifRequest((_, found) => `takes no more the ${valueIn(found)}`)],
  'extra member': ['type-member-of-union-added', ifAnswer((found) => `may be the ${valueIn(found)}`)],
  'missing name': ['type-name-removed', gone],
};

/** Whether a difference between the types of two clients breaks programs, and how. */
export function breakOf({ kind, found, directions, facts = '' }: Difference): Break | undefined {
  const [rule, judge] = judges[kind];
  const texts = directions.map((direction) => judge(found, { direction, facts }));
  const text = texts.find((each) => each !== undefined);
  return text === undefined ? undefined : { rule, text };
}

function ifRequest(judge: (asked: Asked, found: string) => string | false): Judge {
  return (found, asked) => (asked.direction === 'request' && judge(asked, found)) || undefined;
}

function ifAnswer(judge: (found: string) => string): Judge {
  return (found, { direction }) => (direction === 'answer' ? judge(found) : undefined);
}

function whichever(request: Readonly<Record<string, string>>, answer: Readonly<Record<string, string>>): Judge {
  return (found, { direction }) => (direction === 'request' ? request : answer)[found];
}

/** `value "a" missing` and `member "a" extra` without the last word. */
const valueIn = (found: string): string => found.replace(/ (?:missing|extra)$/, '');

/** `type A | B instead of A`: what programs write must be in the new type, what they read in the old one. */
function judgeType(found: string, { direction }: Asked): string | undefined {
  if (found === 'closed') return direction === 'request' ? 'takes the named values alone' : undefined;
  // An object that holds more names than it declares is still that object.
  if (found === 'type map instead of object') return undefined;
  const [, after = '', old = ''] = /^type (.*) instead of (.*)$/.exec(found) ?? [];
  const [part, whole] = (direction === 'request' ? [old, after] : [after, old]).map((kinds) => kinds.split(' | '));
  const fits = whole?.includes('unknown') || part?.every((kind) => whole?.includes(kind));
  return fits ? undefined : `is ${after} instead of ${old}`;
}
