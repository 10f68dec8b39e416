import ts from 'typescript';
import type { Method, Parameter, Signature } from '../compare/api.ts';
import { isForbidden } from './parts.ts';
import { isPublic, type ShapeReader } from './shapes.ts';

/**
 * The methods of a client and of its resources.
 *
 * @param isWanted takes the path of a resource. What is not wanted is not read, which takes its time.
 */
export function readMethods(
  checker: ts.TypeChecker,
  client: ts.Symbol,
  reader: ShapeReader,
  isWanted: (resource: string) => boolean,
): Method[] {
  const methodsOf = (type: ts.Type, resource: string): Method[] =>
    type.getProperties().flatMap((symbol): Method[] => {
      if (!isPublic(symbol) || !symbol.valueDeclaration) return [];
      const member = checker.getTypeOfSymbol(symbol);
      const path = resource === '' ? symbol.name : `${resource}.${symbol.name}`;
      const signatures = member.getCallSignatures();
      if (signatures.length === 0) return isResource(member) ? methodsOf(member, path) : [];
      return isWanted(resource) ? [methodOf(checker, path, signatures, reader)] : [];
    });
  return methodsOf(checker.getTypeOfSymbol(client), '');
}

const isResource = ({ symbol }: ts.Type): boolean =>
  /\/(resources|with-helpers)\//.test(symbol?.valueDeclaration?.getSourceFile().fileName ?? '');

const methodOf = (
  checker: ts.TypeChecker,
  path: string,
  signatures: readonly ts.Signature[],
  reader: ShapeReader,
): Method => ({
  path,
  isDeprecated: signatures.every((signature) => signature.getJsDocTags().some(({ name }) => name === 'deprecated')),
  signatures: signatures.map((signature) => signatureOf(checker, signature, reader)),
});

function signatureOf(checker: ts.TypeChecker, signature: ts.Signature, reader: ShapeReader): Signature {
  const promise = signature.getReturnType();
  const resolved = argumentsOf(checker, promise).slice(0, 1);
  const members = resolved.flatMap((type) => (type.isUnion() ? type.types : [type]));
  const streams = members.filter(isStream);
  const answers = streams.length > 0 ? members.filter((member) => !isStream(member)) : resolved;
  return {
    parameters: signature.parameters.map((parameter) => parameterOf(checker, parameter, reader)),
    returns: promise.symbol?.name ?? '',
    answers: answers.map((answer) => reader.read(answer)),
    events: streams.flatMap((stream) => argumentsOf(checker, stream).map((event) => reader.read(event))),
  };
}

const isStream = ({ symbol }: ts.Type): boolean => symbol?.name === 'Stream';

const argumentsOf = (checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] =>
  (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference
    ? checker.getTypeArguments(type as ts.TypeReference)
    : [];

function parameterOf(checker: ts.TypeChecker, symbol: ts.Symbol, reader: ShapeReader): Parameter {
  const declaration = symbol.valueDeclaration as ts.ParameterDeclaration;
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const names = type
    .getProperties()
    .filter((option) => isPublic(option) && !isForbidden(checker, option))
    .map(({ name }) => name);
  const isOptions = names.some((name) => ['maxRetries', 'pollInterval'].includes(name)) && !isParams(declaration);
  return {
    kind: type.flags & ts.TypeFlags.String ? 'id' : isOptions ? 'options' : 'params',
    isOptional: checker.isOptionalParameter(declaration),
    shape: reader.read(type),
    options: isOptions ? names : [],
  };
}

/** The official client forbids the names of options in some params, and so has them there. */
const isParams = ({ name }: ts.ParameterDeclaration): boolean => ['query', 'body', 'params'].includes(name.getText());
