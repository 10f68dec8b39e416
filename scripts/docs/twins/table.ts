import type { Facts, Field, Inside, Member } from '../fields/model.ts';

/** A field or member as a row of a table in Markdown. */
interface Row {
  readonly path: string;
  readonly type: string;
  readonly required: string;
  readonly text: string;
}

/** Fields with everything in them, one row each, by full path: `messages~user.content`. */
export function fieldTable(fields: readonly Field[], prefix = ''): string {
  return tableOf(fields.flatMap((field) => rowsOf(field, prefix)));
}

/** The same for what a schema contains. */
export function insideTable(inside: Inside | undefined, prefix = ''): string {
  if (!inside) return '';
  const rule = inside.kind === 'fields' && inside.rule !== undefined ? `${inside.rule}\n\n` : '';
  return `${rule}${tableOf(rowsInside(inside, prefix))}`;
}

function tableOf(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ path, type, required, text }) => `| \`${cell(path)}\` | ${cell(type)} | ${required} | ${cell(text)} |`,
  );
  return ['| field | type | required | meaning |', '|---|---|---|---|', ...lines].join('\n');
}

function rowsOf(field: Field, prefix: string): Row[] {
  const deeper = field.inside?.kind === 'link' ? ` Fields: ${field.inside.component}.` : '';
  const own: Row = {
    path: withoutPrefix(field.id, prefix),
    type: field.type.words,
    required: field.required ? 'yes' : '',
    text:
      [field.deprecated ? 'Deprecated.' : '', field.description, factText(field.facts)].filter(Boolean).join(' ') +
      deeper,
  };
  return [own, ...rowsInside(field.inside, prefix)];
}

function rowsInside(inside: Inside | undefined, prefix: string): Row[] {
  if (!inside || inside.kind === 'link') return [];
  if (inside.kind === 'fields') return inside.fields.flatMap((field) => rowsOf(field, prefix));
  return inside.members.flatMap((member) => memberRows(member, prefix));
}

function memberRows(member: Member, prefix: string): Row[] {
  const { id, component, description, facts, inside } = member;
  const path = withoutPrefix(id, prefix);
  const own = {
    path,
    type: component ?? 'one kind',
    required: '',
    text: [description, factText(facts)].filter(Boolean).join(' '),
  };
  return [own, ...rowsInside(inside, prefix)];
}

export function factText({ values, default: usual, bounds }: Facts): string {
  const list = values?.list
    .map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``)
    .join(', ');
  return [
    values && list !== undefined ? `${values.word}: ${list}.` : '',
    usual === undefined ? '' : `Default \`${usual}\`.`,
    bounds.length > 0 ? `${bounds.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const withoutPrefix = (id: string, prefix: string): string =>
  prefix !== '' && id.startsWith(prefix) ? id.slice(prefix.length).replace(/^\./, '') : id;

const cell = (text: string): string =>
  plain(text)
    .replaceAll('|', String.raw`\|`)
    .replaceAll(/\s*\n\s*/g, ' ');

/** A text of the contract in a Markdown page: outside of code, nothing in it is HTML. */
export const plain = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', String.raw`\<`)))
    .join('');

/** A block of code whose fence is longer than any in it. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
