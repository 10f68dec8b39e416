import { Failure } from '../../lib/failure.ts';

/** Text of the spec for a doc comment. It must not end the comment, nor be taken for a tag. */
export const escapeJsDoc = (text: string): string =>
  text
    .replaceAll('*/', '*\\/')
    .replace(/(^|\s)@/g, '$1\\@')
    .trim();

/** A doc comment of text that is escaped already. */
export const docComment = (text: string): string =>
  text.includes('\n') ? `/**\n${text.replaceAll(/^/gm, ' * ').replaceAll(/ +$/gm, '')}\n */` : `/** ${text} */`;

/** Text of the spec as a string literal. JSON's escapes are a subset of TypeScript's. */
export const literal = (value: unknown): string => JSON.stringify(value);

const identifier = /^[A-Za-z_$][\w$]*$/;

const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static'
  ).split(' '),
);

/**
 * A name of the spec that becomes a declaration's name.
 *
 * @throws {Failure} when it is none: code is never made of it by other means.
 */
export function declaredName(name: string, what: string): string {
  if (identifier.test(name) && !reserved.has(name)) return name;
  throw new Failure(`${what} ${literal(name)} cannot name a declaration in TypeScript. Use letters and digits only.`);
}

/** A name of the spec as a member: reserved words are fine there, anything else odd is quoted. */
export const memberName = (name: string): string => (identifier.test(name) ? name : literal(name));
