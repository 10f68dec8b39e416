/**
 * The values of a text with one JSON value per line. Undefined if the first line is not such a value, or the only one.
 *
 * @throws {SyntaxError} when a later line is not JSON.
 * @see https://jsonlines.org/
 */
export function parseJsonLines(text: string): readonly unknown[] | undefined {
  const lines = linesOfJson(text);
  return lines && text.split('\n', lines.at(-1)).flatMap((line, index) => (isBlank(line) ? [] : [parsed(line, index)]));
}

/** The number of each line that is not blank, from 1. Undefined if the text is not in lines. */
export function linesOfJson(text: string): readonly number[] | undefined {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  const end = plain.indexOf('\n');
  if (end === -1 || isBlank(plain.slice(end)) || !isJson(plain.slice(0, end))) return undefined;
  return text.split('\n').flatMap((line, index) => (isBlank(line) ? [] : [index + 1]));
}

const isBlank = (line: string): boolean => /^\s*$/.test(line);

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function parsed(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`line ${index + 1} is not JSON: ${(error as Error).message}`);
  }
}
