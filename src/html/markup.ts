import { printable } from './printable.ts';

/** Markup that `html` made. Text of a server never becomes one. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Value = string | number | Html | undefined | readonly (string | Html | undefined)[];

/** A template whose values are escaped, unless they are markup themselves. Attributes must be quoted. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(parts.map((part, index) => part + (index < values.length ? markupOf(values[index]) : '')).join(''));

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(markupOf).join('');
  return escape(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and directions of writing become visible, so that text cannot pose as another. */
const escape = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Text as a part of an address. Half of a pair of code units has no place there. */
export const addressPart = (text: string): string => encodeURIComponent(text.toWellFormed());
