import ts from 'typescript';
import type { Field, ObjectId, ObjectShape, Shape, ShapeId } from '../compare/api.ts';
import { labelsOf, labelsOfObject, ownerOf, type Labels } from './labels.ts';
import { referredBy } from './names.ts';
import { isForbidden, isMachinery, simplePart, type Part } from './parts.ts';

/** Turns types into plain data, each once. */
export class ShapeReader {
  readonly shapes: Shape[] = [];
  readonly objects: ObjectShape[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #labels: Labels;
  readonly #shapeIds = new Map<string, ShapeId>();
  readonly #objectIds = new Map<ts.Type, ObjectId>();

  constructor(checker: ts.TypeChecker, labels: Labels) {
    this.#checker = checker;
    this.#labels = labels;
  }

  /** @param node how the type is written, which tells the name of a union that may also be absent. */
  read(type: ts.Type, node?: ts.TypeNode): ShapeId {
    const written = node && referredBy(this.#checker, node);
    const symbol = written && this.#labels.name(written) !== undefined ? written : type.aliasSymbol;
    const key = `${(type as ts.Type & { readonly id: number }).id} ${this.#labels.name(symbol) ?? ''}`;
    const known = this.#shapeIds.get(key);
    if (known !== undefined) return known;
    const id = this.shapes.push(nothing) - 1;
    this.#shapeIds.set(key, id);
    this.shapes[id] = isMachinery(symbol)
      ? { ...nothing, scalars: ['other'] }
      : { ...labelsOf(this.#labels, symbol), ...unionOf(this.#partsOf(type)) };
    return id;
  }

  #partsOf(type: ts.Type): Part[] {
    return (type.isUnion() ? type.types : [type]).map((member) => this.#partOf(member));
  }

  #partOf(type: ts.Type): Part {
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) {
      return { items: this.#checker.getTypeArguments(type as ts.TypeReference).map((item) => this.read(item)) };
    }
    return simplePart(type) ?? { object: this.#readObject(type) };
  }

  #readObject(type: ts.Type): ObjectId {
    const known = this.#objectIds.get(type);
    if (known !== undefined) return known;
    const id = this.objects.push({ fields: [], isClass: false }) - 1;
    this.#objectIds.set(type, id);
    const entries = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    this.objects[id] = {
      ...labelsOfObject(this.#checker, this.#labels, type),
      fields: type.getProperties().flatMap((symbol) => this.#fieldsOf(symbol)),
      ...(entries && { entries: this.read(entries) }),
      isClass: (type.symbol?.flags & ts.SymbolFlags.Class) !== 0,
    };
    return id;
  }

  /** One, or none for a method and for a name that must not be given. */
  #fieldsOf(symbol: ts.Symbol): Field[] {
    const type = this.#checker.getTypeOfSymbol(symbol);
    if (!isPublic(symbol) || isForbidden(this.#checker, symbol) || type.getCallSignatures().length > 0) return [];
    const declaration = symbol.declarations?.[0];
    const owner = declaration && this.#labels.name(ownerOf(this.#checker, declaration));
    const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    return [
      {
        name: symbol.name,
        ...(owner !== undefined && { owner }),
        isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
        isDeprecated: symbol.getJsDocTags().some(({ name }) => name === 'deprecated'),
        shape: this.read(type, node),
      },
    ];
  }
}

const nothing: Shape = { isNullable: false, scalars: [], values: [], items: [], objects: [] };

function unionOf(parts: readonly Part[]): Shape {
  const scalars = definedOf(parts, 'scalar');
  const values = definedOf(parts, 'value');
  const isBoolean = values.includes(true) && values.includes(false);
  return {
    isNullable: parts.some(({ isNull }) => isNull),
    scalars: isBoolean ? [...scalars, 'boolean'] : scalars,
    values: isBoolean ? values.filter((value) => typeof value !== 'boolean') : values,
    items: parts.flatMap(({ items }) => items ?? []),
    objects: definedOf(parts, 'object'),
  };
}

const definedOf = <Key extends keyof Part>(parts: readonly Part[], key: Key): NonNullable<Part[Key]>[] => [
  ...new Set(parts.flatMap((part) => (part[key] === undefined ? [] : [part[key]]))),
];

export const isPublic = ({ valueDeclaration, name }: ts.Symbol): boolean =>
  !/^(_|#)/.test(name) &&
  (valueDeclaration === undefined ||
    (ts.getCombinedModifierFlags(valueDeclaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0);
