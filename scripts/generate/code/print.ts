import { IndentationText, NewLineKind, Project, QuoteKind, type StatementStructures } from 'ts-morph';
import { banner, type GeneratedFile } from './file.ts';

// The only file that uses ts-morph. Its incremental methods reparse at each call, which is a hundred times slower on
// large files. Emitters therefore build whole structures.
const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
    newLineKind: NewLineKind.LineFeed,
  },
});

/** @param statements ts-morph structures and finished text. */
export function print(
  path: string,
  { statements }: { readonly statements: readonly (string | StatementStructures)[] },
): GeneratedFile {
  return {
    path,
    source: statements,
    get content() {
      const texts = runsOf(statements).map((run) => (isText(run) ? run.join('\n\n') : textOf(path, run)));
      return `${banner}\n${texts.join('\n\n')}`;
    },
  };
}

type Run = string[] | StatementStructures[];

/** Groups neighbouring statements of one kind, because ts-morph parses its output after each call. */
function runsOf(statements: readonly (string | StatementStructures)[]): Run[] {
  const runs: (string | StatementStructures)[][] = [];
  for (const statement of statements) {
    const last = runs.at(-1);
    if (typeof last?.[0] === typeof statement) last?.push(statement);
    else runs.push([statement]);
  }
  return runs as Run[];
}

const isText = (run: Run): run is string[] => typeof run[0] === 'string';

function textOf(path: string, statements: StatementStructures[]): string {
  const file = project.createSourceFile(path, { statements }, { overwrite: true });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}
