import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { filesIn, readFrom } from '../edit/spec-files.ts';

/** A line that names what is to be removed, and would be left pointing nowhere. */
export interface Pointing {
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** What kind of thing it is: a link, a relation, a row of deviations. */
  readonly as: string;
  /** Whether the contract itself points there. Code, tests and words may mean another thing of that name. */
  readonly isOfContract: boolean;
}

/** What the places outside of its own files call a thing. */
export interface Names {
  /** Words that stand alone: an operationId, a component. */
  readonly words: readonly string[];
  /** How the rows of deviations begin: `GET /files`, `FileObject`. */
  readonly deviations: readonly string[];
  /** How the fields of waivers begin: `files.list()`, `FileObject`. */
  readonly waivers: readonly string[];
  /** Names in code and prose, as words that stand alone. */
  readonly code: readonly string[];
}

interface Place {
  readonly folder: string;
  /** Which files are read. Default: YAML. */
  readonly files?: RegExp;
  /** What a line there is, or undefined if it points to nothing. */
  as(line: string, names: Names): string | undefined;
}

const hasWord = (line: string, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`(?<![\\w-])${word.replaceAll('.', '\\.')}(?![\\w-])`).test(line));

const begins = (line: string, starts: readonly string[], before: RegExp): boolean => {
  const [, field = ''] = before.exec(line) ?? [];
  return starts.some(
    (start) => field === start || (field.startsWith(start) && /^[\s.[{|]/.test(field.slice(start.length))),
  );
};

const places: readonly Place[] = [
  { folder: 'spec/groups', as: contractLine },
  { folder: 'spec/shared', as: contractLine },
  {
    folder: 'spec/relations',
    as: (line, { words }) => (hasWord(line, words) ? 'a field without relations' : undefined),
  },
  {
    folder: 'spec/deviations',
    as: (line, { deviations }) => (begins(line, deviations, /^\s*(?:- )?'?([^':]*)/) ? 'a deviation' : undefined),
  },
  {
    folder: 'src/verify/targets/profiles',
    as: (line, { words, deviations }) =>
      hasWord(uncommented(line), words) || deviations.some((name) => line.includes(`/schemas/${name}/`))
        ? 'a profile or baseline'
        : undefined,
  },
  {
    folder: 'scripts/parity/waivers',
    as: (line, { waivers }) => (begins(line, waivers, /^- field: (.*)/) ? 'a waiver' : undefined),
  },
];

/** What a person looks at once the contract is without the thing. */
const uses: readonly Place[] = [
  { folder: 'src', files: /\.ts$/, as: (line, { code }) => (hasWord(line, code) ? 'code' : undefined) },
  { folder: 'test', files: /\.(?:ts|yaml)$/, as: (line, { code }) => (hasWord(line, code) ? 'a test' : undefined) },
  { folder: 'docs', files: /\.md$/, as: (line, { code }) => (hasWord(line, code) ? 'a page' : undefined) },
];

const uncommented = (line: string): string => line.replace(/(?:^|\s)#.*/, '');

function contractLine(line: string, { words }: Names): string | undefined {
  const own = uncommented(line);
  if (!hasWord(own, words)) return undefined;
  if (/operationId:/.test(own)) return 'a link';
  if (/undoneBy|endedBy|leaves:/.test(own)) return 'an effect';
  return /\$ref|\.yaml/.test(own) ? 'a reference' : 'a description';
}

/** Every line of the repository that names a thing, outside of the given lines. */
export function pointingAt(root: string, names: Names, isOwn: (file: string, line: number) => boolean): Pointing[] {
  const linesOf =
    (isOfContract: boolean) =>
    ({ folder, files = /\.yaml$/, as }: Place): Pointing[] =>
      filesIn(root, folder, files).flatMap((file) =>
        readFrom(root, file)
          .split('\n')
          .flatMap((text, index): Pointing[] => {
            const kind = as(text, names);
            const line = index + 1;
            return kind === undefined || isOwn(file, line) ? [] : [{ file, line, as: kind, isOfContract }];
          }),
      );
  return [...places.flatMap(linesOf(true)), ...uses.flatMap(linesOf(false))];
}

/** A YAML file of the repository as a value. */
export const valueIn = (root: string, file: string): unknown => parseYaml(readFrom(root, file));
