import ts from 'typescript';
import { compilerOptions } from '../../scripts/lib/compiler.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

export interface Hover {
  /** The signature, in one line. */
  readonly text: string;
  readonly docs: string;
}

/** TypeScript's language service for one in-memory file: the information that an editor shows. */
export class Editor {
  /** Imports in the text are relative to `test/`. */
  readonly file = fromRoot('test/opened.ts');
  readonly #service: ts.LanguageService;
  #text = '';
  #version = 0;

  constructor() {
    const textOf = (file: string): string | undefined => (file === this.file ? this.#text : ts.sys.readFile(file));
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => compilerOptions,
      getScriptFileNames: () => [this.file],
      getScriptVersion: (file) => (file === this.file ? String(this.#version) : ''),
      getScriptSnapshot: (file) => {
        const text = textOf(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => fromRoot(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => file === this.file || ts.sys.fileExists(file),
      readFile: textOf,
      directoryExists: ts.sys.directoryExists,
      ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
    });
  }

  open(text: string): void {
    this.#text = text;
    this.#version += 1;
  }

  get checker(): ts.TypeChecker {
    return this.#program.getTypeChecker();
  }

  get source(): ts.SourceFile {
    return this.#program.getSourceFile(this.file) as ts.SourceFile;
  }

  /** The last identifier with this name in the open file. */
  last(name: string): ts.Node {
    const found: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === name) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(this.source);
    return found.at(-1) as ts.Node;
  }

  /** @param node an identifier, in the open file or elsewhere. */
  hover(node: ts.Node): Hover {
    const info = this.#service.getQuickInfoAtPosition(node.getSourceFile().fileName, node.getStart());
    const flat = (parts: ts.SymbolDisplayPart[] | undefined): string =>
      ts.displayPartsToString(parts).replaceAll(/\s+/g, ' ');
    return { text: flat(info?.displayParts), docs: flat(info?.documentation) };
  }

  /** The declarations that "go to type definition" opens, except those in TypeScript's own libraries. */
  typeDefinitions(node: ts.Node): readonly ts.Node[] {
    const found = this.#service.getTypeDefinitionAtPosition(this.file, node.getStart()) ?? [];
    return found
      .filter(({ fileName }) => !fileName.includes('/typescript/lib/'))
      .map(({ fileName, textSpan }) => nodeAt(this.#program.getSourceFile(fileName) as ts.SourceFile, textSpan.start));
  }

  errors(): string[] {
    const found = [
      ...this.#service.getSyntacticDiagnostics(this.file),
      ...this.#service.getSemanticDiagnostics(this.file),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  /** The completions at the `|` in the text. */
  completions(text: string): string[] {
    const offset = text.indexOf('|');
    this.open(text.replace('|', ''));
    const entries = this.#service.getCompletionsAtPosition(this.file, offset, {})?.entries ?? [];
    return entries.map(({ name }) => name);
  }

  get #program(): ts.Program {
    return this.#service.getProgram() as ts.Program;
  }
}

/** The declaration of the name at a position. */
function nodeAt(source: ts.SourceFile, position: number): ts.Node {
  const visit = (node: ts.Node): ts.Node =>
    ts.forEachChild(node, (child) =>
      child.getStart(source) <= position && position < child.getEnd() ? visit(child) : undefined,
    ) ?? node;
  return visit(source).parent;
}
