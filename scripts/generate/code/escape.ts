import { Failure } from '../../lib/failure.ts';

/** Escapes spec text for a doc comment, so that it cannot end the comment or start a tag. */
export const escapeJsDoc = (text: string): string =>
  text
    .replaceAll('*/', '*\\/')
    .replace(/(^|\s)@/g, '$1\\@')
    .trim();

/** A doc comment with escaped text. */
export const docComment = (text: string): string =>
  text.includes('\n') ? `/**\n${text.replaceAll(/^/gm, ' * ').replaceAll(/ +$/gm, '')}\n */` : `/** ${text} */`;

/** Spec text as a string literal. JSON's escapes are a subset of TypeScript's. */
export const literal = (value: unknown): string => JSON.stringify(value);

const identifier = /^[A-Za-z_$][\w$]*$/;

const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static'
  ).split(' '),
);

/**
 * Returns a name from the spec if it is a valid declaration name. No other function turns spec text into an identifier.
 *
 * @throws {Failure} when it is not an identifier.
 */
export function declaredName(name: string, what: string): string {
  if (identifier.test(name) && !reserved.has(name)) return name;
  throw new Failure(`${what} ${literal(name)} cannot name a declaration in TypeScript. Use letters and digits only.`);
}

/** A spec name as a member name. Reserved words are allowed; other names that are not identifiers are quoted. */
export const memberName = (name: string): string => (identifier.test(name) ? name : literal(name));
