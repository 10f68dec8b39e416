/** The words of a POSIX command: quotes are taken away, escaped ends of lines are spaces, variables stay as they are. */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < command.length; at += 1) {
    const character = command[at] as string;
    if (character === '\\' && command[at + 1] === '\n') at += 1;
    else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === "'" || character === '"') {
      const end = command.indexOf(character, at + 1);
      if (end < 0) throw new Error(`A quote is not closed: ${command}`);
      word = (word ?? '') + command.slice(at + 1, end);
      at = end;
    } else if (character === '\\') {
      at += 1;
      word = (word ?? '') + (command[at] ?? '');
    } else word = (word ?? '') + character;
  }
  return word === undefined ? words : [...words, word];
}

/** The commands of a block: one per line, continued behind a backslash, without comments. */
export const shellCommands = (block: string): string[] =>
  block
    .split(/(?<!\\)\n/)
    .map((command) => command.trim())
    .filter((command) => command !== '' && !command.startsWith('#'));

/** What a command of cURL sends, read as its manual says. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly form: readonly string[];
}

export function sentByCurl(command: string): CurlRequest {
  const [program, ...words] = shellWords(command);
  if (program !== 'curl') throw new Error(`Not a command of cURL: ${command}`);
  const found = { method: undefined as string | undefined, url: '', body: undefined as string | undefined };
  const headers: Record<string, string> = {};
  const form: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (word === '-N') continue;
    if (!word.startsWith('-')) found.url = word;
    else {
      at += 1;
      const value = words[at] ?? '';
      if (word === '-X') found.method = value;
      else if (word === '-d') found.body = value;
      else if (word === '-F') form.push(value);
      else if (word === '-H')
        headers[value.slice(0, value.indexOf(':')).toLowerCase()] = value.slice(value.indexOf(':') + 1).trim();
      else if (word !== '--output') throw new Error(`The samples do not use ${word}.`);
    }
  }
  const { method = found.body !== undefined || form.length > 0 ? 'POST' : 'GET', url, body } = found;
  return { method, url, headers, form, ...(body !== undefined && { body }) };
}
