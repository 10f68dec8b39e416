import type { Note, Obstacle } from './prove/found.ts';
import { either, limit, show, word, type Wording } from './wording.ts';

/** How a rule of containment reads where the new schema accepts less (`narrowed`), and where it accepts more. */
export interface SchemaRule {
  readonly narrowed: Wording;
  readonly widened: Wording;
  /** Why containment holds in the other direction: the rule that proves it. */
  readonly proof: string;
}

/** `maxLength` and its like: one sentence for both directions. */
const bound = (what: string, tighter: string, looser: string): Pick<SchemaRule, 'narrowed' | 'widened'> => ({
  narrowed: word(tighter, limit(what)),
  widened: word(looser, limit(what)),
});

/** The registry: one row per rule of containment. */
export const schemaRules: Readonly<Record<Obstacle | Note, SchemaRule>> = {
  type: { ...bound('its type', 'type-narrowed', 'type-widened'), proof: 'each type is one of the other side' },
  null: {
    narrowed: word('null-removed', either('may no longer be null', 'may not be null')),
    widened: word('null-added', () => 'may be null'),
    proof: 'null is accepted by the other side',
  },
  value: {
    narrowed: word('value-removed', ({ old, new: after, isSideBySide }) =>
      old === undefined
        ? `allows only ${show(after)}`
        : `${isSideBySide ? 'lacks' : 'no longer has'} the value ${show(old)}`,
    ),
    widened: word('value-added', ({ new: value, old, isSideBySide }) =>
      value === undefined
        ? `allows more than ${show(old)}`
        : `has the ${isSideBySide ? 'additional' : 'new'} value ${show(value)}`,
    ),
    proof: 'each value is accepted by the other side',
  },
  member: {
    narrowed: word(
      'member-removed',
      either('no longer has this member of the union', 'lacks a member of the union of the contract'),
    ),
    widened: word(
      'member-added',
      either('is a new member of the union', 'is a member that the union of the contract lacks'),
    ),
    proof: 'each member of the union is contained in a member of the other',
  },
  overlap: {
    narrowed: word(
      'one-of-overlap',
      either(
        'is a `oneOf` of which a value may now fit two members',
        'is a `oneOf` of which a value may fit two members',
      ),
    ),
    widened: word(
      'one-of-separated',
      either(
        'is a `oneOf` whose members overlap less',
        'allows values that fit two members of the `oneOf` of the contract',
      ),
    ),
    proof: 'the members of the `oneOf` are disjoint',
  },
  lower: { ...bound('the lower bound', 'minimum-raised', 'minimum-lowered'), proof: 'the lower bound is not tighter' },
  upper: { ...bound('the upper bound', 'maximum-lowered', 'maximum-raised'), proof: 'the upper bound is not tighter' },
  whole: {
    narrowed: word('number-became-integer', () => 'must be a whole number'),
    widened: word('integer-became-number', () => 'may be a fraction'),
    proof: 'integers are numbers',
  },
  step: {
    ...bound('`multipleOf`', 'multiple-added', 'multiple-removed'),
    proof: 'each multiple is one of the other side',
  },
  shorter: { ...bound('`minLength`', 'min-length-raised', 'min-length-lowered'), proof: '`minLength` is not tighter' },
  longer: { ...bound('`maxLength`', 'max-length-lowered', 'max-length-raised'), proof: '`maxLength` is not tighter' },
  pattern: {
    narrowed: word('pattern-added', ({ new: pattern }) => `must fit the pattern ${show(pattern)}`),
    widened: word('pattern-removed', ({ old }) => `need not fit the pattern ${show(old)}`),
    proof: 'the patterns are among those of the other side',
  },
  format: {
    narrowed: word('format-added', ({ new: format }) => `must have the format ${show(format)}`),
    widened: word('format-removed', ({ old }) => `need not have the format ${show(old)}`),
    proof: 'the formats are among those of the other side',
  },
  'fewer-items': {
    ...bound('`minItems`', 'min-items-raised', 'min-items-lowered'),
    proof: '`minItems` is not tighter',
  },
  'more-items': { ...bound('`maxItems`', 'max-items-lowered', 'max-items-raised'), proof: '`maxItems` is not tighter' },
  'repeated-items': {
    narrowed: word('unique-items-required', () => 'may not repeat an item'),
    widened: word('unique-items-dropped', () => 'may repeat items'),
    proof: 'unique items are a special case',
  },
  required: {
    narrowed: word('property-became-required', ({ name }) => `requires \`${name}\``),
    widened: word('property-became-optional', ({ name }) => `may be without \`${name}\``),
    proof: 'each required name is required on the other side, too',
  },
  closed: {
    narrowed: word(
      'object-closed',
      either('no longer allows undeclared properties', 'allows only declared properties'),
    ),
    widened: word('object-opened', () => 'allows undeclared properties'),
    proof: 'an open object allows what a closed one does',
  },
  'not-named': {
    narrowed: word(
      'closed-property-removed',
      ({ name, isSideBySide }) =>
        `${isSideBySide ? 'lacks' : 'no longer has'} \`${name}\`, and allows only declared properties`,
    ),
    widened: word('closed-property-added', ({ name, isSideBySide }) =>
      isSideBySide
        ? `has the property \`${name}\`, where the contract allows only declared ones`
        : `has the new property \`${name}\`, where only declared ones were allowed`,
    ),
    proof: 'each declared name is declared on the other side',
  },
  'fewer-properties': {
    ...bound('`minProperties`', 'min-properties-raised', 'min-properties-lowered'),
    proof: '`minProperties` is not tighter',
  },
  'more-properties': {
    ...bound('`maxProperties`', 'max-properties-lowered', 'max-properties-raised'),
    proof: '`maxProperties` is not tighter',
  },
  opaque: {
    narrowed: word('condition-changed', () => 'has other conditions (`not`, `if`, `contains` or the like)'),
    widened: word('condition-changed', () => 'has other conditions (`not`, `if`, `contains` or the like)'),
    proof: 'the conditions are the same',
  },
  budget: {
    narrowed: word('not-compared', () => 'is too large to be compared'),
    widened: word('not-compared', () => 'is too large to be compared'),
    proof: '',
  },
  undeclared: {
    narrowed: word('property-added', ({ name }) => `has the new property \`${name}\``),
    widened: word(
      'property-removed',
      ({ name, isSideBySide }) => `${isSideBySide ? 'lacks' : 'no longer has'} the property \`${name}\``,
    ),
    proof: 'a name that was not declared promises nothing',
  },
  default: { ...bound('the default', 'default-changed', 'default-changed'), proof: '' },
  deprecated: {
    narrowed: word('deprecation-changed', (detail) =>
      detail.new === true ? 'is deprecated' : 'is no longer deprecated',
    ),
    widened: word('deprecation-changed', (detail) =>
      detail.new === true ? 'is deprecated' : 'is no longer deprecated',
    ),
    proof: 'a deprecation refuses nothing',
  },
  'known-value': {
    narrowed: word('known-value-changed', (detail) =>
      detail.new === undefined
        ? `no longer names the value ${show(detail.old)}`
        : `names the value ${show(detail.new)}`,
    ),
    widened: word('known-value-changed', () => 'names other values'),
    proof: 'an open enum accepts every text',
  },
  binary: {
    narrowed: word('binary-changed', () => 'is a file in the client where it was a text, or the reverse'),
    widened: word('binary-changed', () => 'is a file in the client where it was a text, or the reverse'),
    proof: '',
  },
  words: {
    narrowed: word('words', ({ name }) => `has another \`${name}\``),
    widened: word('words', ({ name }) => `has another \`${name}\``),
    proof: '',
  },
};
