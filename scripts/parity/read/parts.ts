import ts from 'typescript';
import type { ObjectId, Scalar, ShapeId, Value } from '../compare/api.ts';

/** A member of a union. */
export interface Part {
  readonly isNull?: true;
  readonly scalar?: Scalar;
  readonly value?: Value;
  readonly items?: readonly ShapeId[];
  readonly object?: ObjectId;
}

/** What holds no other types; undefined for arrays and objects. */
export function simplePart(type: ts.Type): Part | undefined {
  const is = (flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;
  if (is(ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) return {};
  if (is(ts.TypeFlags.Null)) return { isNull: true };
  if (type.isStringLiteral() || type.isNumberLiteral()) return { value: type.value };
  if (is(ts.TypeFlags.BooleanLiteral)) {
    return { value: (type as ts.Type & { readonly intrinsicName: string }).intrinsicName === 'true' };
  }
  // `string & {}` keeps the literals beside it.
  if (is(ts.TypeFlags.StringLike) || isOpenString(type)) return { scalar: 'string' };
  if (is(ts.TypeFlags.NumberLike)) return { scalar: 'number' };
  if (is(ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return isForeign(type) ? { scalar: 'other' } : undefined;
  return { scalar: 'unknown' };
}

/** Whether a name stands there only to say that it must not be given. */
export const isForbidden = (checker: ts.TypeChecker, symbol: ts.Symbol): boolean =>
  (checker.getTypeOfSymbol(symbol).flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) !== 0;

const isOpenString = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some((member) => (member.flags & ts.TypeFlags.String) !== 0);

/** The API's types stand in the two folders named here; the rest is the platform's, or the client's own machinery. */
const isOfApi = (file: string): boolean => /\/(resources|generated)\/|\/pagination\./.test(file);

const fileOf = (symbol: ts.Symbol | undefined): string => symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';

const declared = ts.SymbolFlags.Class | ts.SymbolFlags.Interface;

const isForeign = ({ symbol }: ts.Type): boolean =>
  symbol && (symbol.flags & declared) !== 0 && !isOfApi(fileOf(symbol));

/** Such as what can be uploaded. `Record` and its like, which the compiler brings, make the API's types. */
export const isMachinery = (alias: ts.Symbol | undefined): boolean =>
  alias !== undefined && !isOfApi(fileOf(alias)) && !/\/lib\.[\w.]+\.d\.ts$/.test(fileOf(alias));
