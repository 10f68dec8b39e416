import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { positionsIn, type Positioned } from '../../src/openapi/yaml-positions.ts';

/** One deviation, or a convention that explains many, as it stands in a file under `spec/deviations/`. */
export interface Row {
  /** `file:line`. */
  readonly source: string;
  /** The group that the file is named after; undefined where the row is about all of them. */
  readonly group: string | undefined;
  /** What differs, by place. Empty where a rule says it. */
  readonly claims: readonly Claim[];
  /** Name of the rule that explains the differences, and in words where they are. */
  readonly rule: { readonly name: string; readonly where: string } | undefined;
  /** Both facts in words, where those of the claims do not say enough. */
  readonly published: string | undefined;
  readonly ours: string | undefined;
  readonly why: string;
  /** Recordings, public threads, types of the official client, sections of the API's documentation. */
  readonly evidence: readonly string[];
}

export interface Claim {
  readonly source: string;
  readonly place: string;
  /** `published → ours`, as the comparison writes it. */
  readonly changes: readonly string[];
}

/** What is wrong with a row. */
export interface Problem {
  readonly source: string;
  readonly message: string;
}

export interface RowFile {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

const keys = new Set(['at', 'rule', 'where', 'published', 'ours', 'why', 'evidence']);

/** Reads one file. @param file how problems name it. */
export function parseRows(file: string, text: string, group: string | undefined): RowFile {
  let entries: unknown;
  try {
    entries = parseYaml(text);
  } catch (error) {
    return { rows: [], problems: [{ source: file, message: `This is not valid YAML: ${(error as Error).message}.` }] };
  }
  const positions = positionsIn(text);
  if (!Array.isArray(entries))
    return { rows: [], problems: [{ source: `${file}:1`, message: 'A list of rows is expected.' }] };
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = positions.children.get(String(index)) ?? positions;
    const source = `${file}:${at.line}`;
    const faults = faultsOf(entry);
    if (faults.length > 0) problems.push(...faults.map((message) => ({ source, message })));
    else rows.push(rowOf(entry as Entry, { file, source, at, group }));
  }
  return { rows, problems };
}

/** A row as written. */
interface Entry {
  readonly at?: Readonly<Record<string, string | readonly string[]>>;
  readonly rule?: string;
  readonly where?: string;
  readonly published?: string;
  readonly ours?: string;
  readonly why: string;
  readonly evidence?: string | readonly string[];
}

function faultsOf(entry: unknown): readonly string[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return ['A row is a mapping of keys.'];
  const unknown = Object.keys(entry).filter((key) => !keys.has(key));
  if (unknown.length > 0) return [`A row does not have ${unknown.join(', ')}. Known: ${[...keys].join(', ')}.`];
  const { at, rule, where, published, ours, why, evidence } = entry as Readonly<Record<string, unknown>>;
  const faults: string[] = [];
  if ((at === undefined) === (rule === undefined)) faults.push('A row has either `at` or `rule`.');
  if (at !== undefined && !isClaims(at))
    faults.push('`at` holds places, each with one or more changes: `published → ours`.');
  if (rule !== undefined && ![rule, where, published, ours].every(isText))
    faults.push('A row with a `rule` has `where`, `published` and `ours`.');
  if (rule === undefined && where !== undefined) faults.push('`where` stands beside `rule` only.');
  if ((published === undefined) !== (ours === undefined)) faults.push('`published` and `ours` stand together.');
  if (!isText(why)) faults.push('`why` is missing.');
  if (evidence !== undefined && !(isText(evidence) || isTexts(evidence)))
    faults.push('`evidence` is a text, or a list of them.');
  return faults;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);

const isChange = (value: unknown): boolean => isText(value) && value.split(' → ').length === 2;

const isClaims = (at: unknown): boolean =>
  typeof at === 'object' &&
  at !== null &&
  Object.keys(at).length > 0 &&
  Object.values(at).every(
    (changes) => isChange(changes) || (isTexts(changes) && (changes as string[]).every(isChange)),
  );

interface Standing {
  readonly file: string;
  readonly source: string;
  readonly at: Positioned;
  readonly group: string | undefined;
}

function rowOf(entry: Entry, { file, source, at, group }: Standing): Row {
  const places = at.children.get('at')?.children;
  return {
    source,
    group,
    claims: Object.entries(entry.at ?? {}).map(([place, changes]) => ({
      source: `${file}:${places?.get(place)?.line ?? at.line}`,
      place,
      changes: [changes].flat(),
    })),
    rule: entry.rule === undefined ? undefined : { name: entry.rule, where: entry.where ?? '' },
    published: entry.published,
    ours: entry.ours,
    why: entry.why,
    evidence: [entry.evidence ?? []].flat(),
  };
}
