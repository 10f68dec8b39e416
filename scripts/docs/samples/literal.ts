/** How a language writes values. */
export interface Syntax {
  readonly null: string;
  readonly true: string;
  readonly false: string;
  string(text: string): string;
  /** The name of a member of an object, with what stands behind it. */
  key(name: string): string;
  /** Whether a short object has spaces inside its braces. */
  readonly spaced: boolean;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

const singleQuoted = (text: string): string => {
  const inner = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"');
  return text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${inner.replaceAll("'", String.raw`\'`)}'`.replaceAll(/[\u2028\u2029]/g, escaped);
};

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;

export const typescript: Syntax = {
  null: 'null',
  true: 'true',
  false: 'false',
  string: singleQuoted,
  // `__proto__: x` sets the prototype; in brackets it is a property.
  key: (name) => (name === '__proto__' ? "['__proto__']: " : `${identifier.test(name) ? name : singleQuoted(name)}: `),
  spaced: true,
};

export const python: Syntax = {
  null: 'None',
  true: 'True',
  false: 'False',
  string: (text) => JSON.stringify(text),
  key: (name) => `${JSON.stringify(name)}: `,
  spaced: false,
};

/** Something that is written as it stands, such as an opened file. */
export class Verbatim {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** The width at which a value is broken into lines. */
const width = 76;

/** A value as an expression. Lines behind the first start at `indent`. */
export function literal(syntax: Syntax, value: unknown, indent = '', used = indent.length): string {
  const flat = inOneLine(syntax, value);
  if (used + flat.length <= width || typeof value !== 'object' || value === null || value instanceof Verbatim)
    return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(syntax, item, inner)},\n`)
    : Object.entries(value).map(([name, item]) => {
        const key = syntax.key(name);
        return `${inner}${key}${literal(syntax, item, inner, inner.length + key.length)},\n`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('')}${indent}${close}`;
}

function inOneLine(syntax: Syntax, value: unknown): string {
  if (value instanceof Verbatim) return value.code;
  if (typeof value === 'string') return syntax.string(value);
  if (value === null || value === undefined) return syntax.null;
  if (typeof value === 'boolean') return value ? syntax.true : syntax.false;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => inOneLine(syntax, item)).join(', ')}]`;
  const members = Object.entries(value).map(([name, item]) => `${syntax.key(name)}${inOneLine(syntax, item)}`);
  const space = syntax.spaced && members.length > 0 ? ' ' : '';
  return `{${space}${members.join(', ')}${space}}`;
}
