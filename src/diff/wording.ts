import { excerpt } from '../openapi/excerpt.ts';

/** What changed at one place: the values of the old and the new document, and the property that it is about. */
export interface Detail {
  readonly old: unknown;
  readonly new: unknown;
  readonly name: string;
  /** The documents are two descriptions that stand side by side, and not two states of one. */
  readonly isSideBySide: boolean;
}

/** The name of a change and its sentence, whose subject is the place. */
export interface Wording {
  readonly rule: string;
  readonly says: (detail: Detail) => string;
}

export const show = (value: unknown): string => (value === undefined ? 'none' : excerpt(value, 60));

/** A bound that is another. */
export const limit =
  (what: string): Wording['says'] =>
  ({ old, new: after, isSideBySide }) =>
    isSideBySide
      ? `has ${what.replace(/^its/, 'the')} ${show(after)}, the contract ${show(old)}`
      : `changes ${what} from ${show(old)} to ${show(after)}`;

/** A sentence for two states, and one for two descriptions side by side. */
export const either =
  (change: string, sideBySide: string): Wording['says'] =>
  ({ isSideBySide }) =>
    isSideBySide ? sideBySide : change;

export const word = (rule: string, says: Wording['says']): Wording => ({ rule, says });
