import {
  IndentationText,
  NewLineKind,
  Project,
  QuoteKind,
  type SourceFileStructure,
  type OptionalKind,
} from 'ts-morph';
import { banner, type GeneratedFile } from './file.ts';

// ts-morph behind this one file. Its incremental methods reparse at each call, a hundred times slower on large files:
// emitters build whole structures.
const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
    newLineKind: NewLineKind.LineFeed,
  },
});

export function print(path: string, structure: OptionalKind<SourceFileStructure>): GeneratedFile {
  const file = project.createSourceFile(path, structure, { overwrite: true });
  const content = `${banner}\n${file.getFullText()}`;
  project.removeSourceFile(file);
  return { path, content };
}
