import ts from 'typescript';
import type { Editor, Hover } from '../helpers/editor.ts';

/** A field of an answer or of params, as an editor shows it. */
export interface Field extends Hover {
  /** Such as `chat.completions.create → choices.message` of an answer, `chat.completions.create ← model` of params. */
  readonly path: string;
  /** Where an answer holds an object: whether "go to type definition" leads to the fields of that. */
  readonly leadsToFields?: boolean;
}

const opening = "import OpenAI from '../src/client/index.ts';\ndeclare const client: OpenAI;\n";

/** The fields of what each method takes and answers, and the fields of these. */
export function fieldsOf(editor: Editor, methods: readonly string[]): Field[] {
  editor.open(opening + methods.map((method) => `client.${method};\n`).join(''));
  const calls = expressions(editor).map((method, index) => `client.${methods[index]}(${argumentsOf(editor, method)})`);
  editor.open(opening + calls.map((call) => `(await ${call});\n`).join(''));
  const answered = expressions(editor).map((call) => fieldNames(editor.checker.getTypeAtLocation(call)));
  const uses = calls.map((call, index) => answered[index]?.map((name) => `(await ${call}).${name};\n`).join('') ?? '');
  editor.open(opening + calls.map((call, index) => `${call};\n${uses[index]}`).join(''));
  return expressions(editor).flatMap((use) => {
    if (ts.isCallExpression(use)) return paramsFields(editor, use);
    return ts.isPropertyAccessExpression(use) ? answerFields(editor, use) : [];
  });
}

const expressions = ({ source }: Editor): ts.Expression[] =>
  source.statements.filter(ts.isExpressionStatement).map(({ expression }) => expression);

/** Something for each parameter of the first overload, and in the params something for each field. */
function argumentsOf({ checker }: Editor, method: ts.Expression): string {
  const [signature] = checker.getTypeAtLocation(method).getCallSignatures();
  const texts = (signature?.parameters ?? []).map((parameter) => {
    if (parameter.name !== 'params') return 'null as never';
    const names = fieldNames(checker.getNonNullableType(checker.getTypeOfSymbol(parameter)));
    return `{ ${names.map((name) => `${name}: null as never`).join(', ')} }`;
  });
  return texts.join(', ');
}

function paramsFields(editor: Editor, call: ts.CallExpression): Field[] {
  const { checker } = editor;
  const params = call.arguments.find(ts.isObjectLiteralExpression);
  const type = params && checker.getContextualType(params);
  return (params?.properties ?? []).flatMap((property) => {
    const name = property.name as ts.Identifier;
    const field = type && checker.getNonNullableType(type).getProperty(name.text);
    const path = `${methodOf(call)} ← ${name.text}`;
    return [{ path, ...editor.hover(name) }, ...(field ? below(editor, path, checker.getTypeOfSymbol(field)) : [])];
  });
}

function answerFields(editor: Editor, { name, expression }: ts.PropertyAccessExpression): Field[] {
  const type = editor.checker.getTypeAtLocation(name);
  const path = `${methodOf(expression)} → ${name.text}`;
  const definitions = editor.typeDefinitions(name);
  const leadsToFields = definitions.some((each) => ts.isInterfaceDeclaration(each) && each.members.length > 0);
  return [
    { path, ...editor.hover(name), ...(holdsObject(editor.checker, type) && { leadsToFields }) },
    ...below(editor, path, type),
  ];
}

/** The fields of the objects that a field holds: one, several of a kind, or one of several kinds. */
function below(editor: Editor, path: string, type: ts.Type): Field[] {
  const fields = objectsIn(editor.checker, type).flatMap(fieldsIn);
  return fields.map((field) => {
    const declared = ts.getNameOfDeclaration(field.valueDeclaration) as ts.Node;
    return { path: `${path}.${field.name}`, ...editor.hover(declared) };
  });
}

/** TypeScript itself looks into a list only where nothing else is possible, not even null. */
function holdsObject(checker: ts.TypeChecker, type: ts.Type): boolean {
  const isMixed = type.isUnion() && type.types.some((each) => checker.isArrayType(each));
  return !isMixed && objectsIn(checker, type).length > 0;
}

function objectsIn(checker: ts.TypeChecker, type: ts.Type): ts.Type[] {
  const present = checker.getNonNullableType(type);
  if (present.isUnion()) return present.types.flatMap((member) => objectsIn(checker, member));
  const item = checker.isArrayType(present) ? checker.getTypeArguments(present as ts.TypeReference)[0] : undefined;
  if (item) return objectsIn(checker, item);
  return present.isClassOrInterface() && fieldsIn(present).length > 0 ? [present] : [];
}

const fieldNames = (type: ts.Type): string[] => fieldsIn(type).map(({ name }) => name);

/** Those that the contract declares. */
const fieldsIn = (type: ts.Type): ts.Symbol[] =>
  type.getProperties().filter(({ declarations }) => declarations?.some(isGenerated));

const isGenerated = (node: ts.Node): boolean => node.getSourceFile().fileName.includes('/generated/');

/** `client.files.list(…)` and what stands around it, as `files.list`. */
const methodOf = (node: ts.Node): string =>
  node
    .getText()
    .replace(/^\(await /, '')
    .replace(/^client\.([\w.]+)\(.*$/s, '$1');
