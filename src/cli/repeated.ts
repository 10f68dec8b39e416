import { isSecretName } from '../wire/secrets.ts';
import type { Flags } from './verify-options.ts';

/** The flags that say what the server is, as a shell takes them: without them, the same command tests something else. */
export function repeatedFlags({ model = {}, name, profile, serves = [], without = [], header = {} }: Flags): string[] {
  const models = Object.entries(model).map(([role, own]) => (role === 'any' ? own : `${role}=${own}`));
  const headers = Object.entries(header).map(([key, value]) => `${key}: ${isSecretName(key) ? '…' : value}`);
  const all: readonly (readonly [flag: string, values: readonly string[]])[] = [
    ['--model', models],
    ['--name', name === undefined ? [] : [name]],
    ['--profile', profile === undefined ? [] : [profile]],
    ['--serves', serves.length > 0 ? [serves.join(',')] : []],
    ['--without', without.length > 0 ? [without.join(',')] : []],
    ['--header', headers],
  ];
  return all.flatMap(([flag, values]) => values.map((value) => `${flag} ${quoted(value)}`));
}

const quoted = (text: string): string =>
  /^[\w./:,=@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
