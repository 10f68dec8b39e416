import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import { filesIn, readFrom } from '../edit/spec-files.ts';

/** A line that names what is to be removed, and would be left pointing nowhere. */
export interface Pointing {
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** What kind of thing it is: a link, a relation, a row of deviations. */
  readonly as: string;
}

/** What the places outside of its own files call a thing. */
export interface Names {
  /** Words that stand alone: an operationId, a component. */
  readonly words: readonly string[];
  /** How the rows of deviations begin: `GET /files`, `FileObject`. */
  readonly deviations: readonly string[];
  /** How the fields of waivers begin: `files.list()`, `FileObject`. */
  readonly waivers: readonly string[];
}

interface Place {
  readonly folder: string;
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
  return places.flatMap(({ folder, as }) =>
    filesIn(root, folder, /\.yaml$/).flatMap((file) =>
      readFrom(root, file)
        .split('\n')
        .flatMap((text, index): Pointing[] => {
          const kind = as(text, names);
          return kind === undefined || isOwn(file, index + 1) ? [] : [{ file, line: index + 1, as: kind }];
        }),
    ),
  );
}

/** A YAML file of the repository as a value. */
export const valueIn = (root: string, file: string): unknown => parseYaml(readFrom(root, file));
