import type { RawClient } from './raw-client.ts';
import { OpenAIError } from './errors.ts';
import { APIResource } from './resource.ts';

/**
 * The stand-in for an export of the official package that this one lacks. Importing it is harmless, and so is a class
 * that extends it, as long as nobody makes one.
 *
 * @throws {OpenAIError} that names the export, when it is called, constructed, patched or asked for a member.
 */
export function missing(name: string, subpath: string): never {
  return standIn(name, subpath === 'index' ? 'openai' : `openai/${subpath}`);
}

/**
 * The stand-in for the class of a resource that the contract lacks. Libraries extend, patch and make such classes when
 * they load, and no request is sent by that. Its methods throw an `OpenAIError` that names them, when they are called;
 * what libraries note on a method, such as that it is wrapped, can be asked for.
 */
export function missingClass(name: string, from = 'openai'): typeof APIResource {
  const prototype = new Proxy(APIResource.prototype, {
    get: (target, key, receiver) =>
      isLookedAt(target, key) ? Reflect.get(target, key, receiver) : refusal(`${name}.${String(key)}`, from),
  });
  class Missing extends APIResource {}
  Object.defineProperty(Missing, 'name', { value: name.split('.').at(-1) });
  Object.setPrototypeOf(Missing.prototype, prototype);
  return new Proxy(Missing, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^[A-Z]/.test(key) && !(key in target))
        Object.defineProperty(target, key, { value: missingClass(`${name}.${key}`, from) });
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** Such classes as static members of the client, by their names. */
export const missingClasses = (names: readonly string[]): Readonly<Record<string, typeof APIResource>> =>
  Object.fromEntries(names.map((name) => [name, missingClass(`OpenAI.${name}`)]));

/**
 * Such classes as static members of a client's class, and resources of its clients made of them. Libraries wrap and
 * replace all resources that they know when they get a client.
 */
export function missingResources(client: typeof RawClient, names: readonly string[]): void {
  Object.assign(client, missingClasses(names));
  for (const name of names) {
    const resource = `${name[0]?.toLowerCase()}${name.slice(1)}`;
    const keep = (holder: object, value: unknown): void => {
      Object.defineProperty(holder, resource, { value, configurable: true, enumerable: true, writable: true });
    };
    Object.defineProperty(client.prototype, resource, {
      configurable: true,
      get(this: RawClient): unknown {
        const made = new (Reflect.get(client, name) as typeof APIResource)(this);
        keep(this, made);
        return made;
      },
      set(this: object, value: unknown) {
        keep(this, value);
      },
    });
  }
}

const failing = (name: string, from: string) => (): never => {
  throw new OpenAIError(`\`${name}\` of "${from}" is not in openai-concord: see "What does not move" in its docs.`);
};

/** A method, or a resource below, of which the same is true. */
const refusal = (name: string, from: string): unknown =>
  new Proxy(failing(name, from), {
    get: (target, key) =>
      isLookedAt(target, key) ? Reflect.get(target, key) : refusal(`${name}.${String(key)}`, from),
  });

function standIn(name: string, from: string): never {
  const fail = failing(name, from);
  const uses = { apply: fail, construct: fail, set: fail, defineProperty: fail };
  const get = (target: object, key: string | symbol): unknown =>
    isLookedAt(target, key) ? Reflect.get(target, key) : fail();
  const prototype = new Proxy({}, { ...uses, get });
  const members = (target: object, key: string | symbol): unknown =>
    key === 'prototype' ? prototype : get(target, key);
  // oxlint-disable-next-line prefer-arrow-callback -- an arrow function cannot be extended
  return new Proxy(function () {}, { ...uses, get: members }) as never;
}

/**
 * Debuggers, test runners, `await` and `instanceof` look at symbols and some names, and libraries at marks of their own,
 * such as `__wrapped`; that is not yet a use.
 */
const isLookedAt = (target: object, key: string | symbol): boolean =>
  typeof key === 'symbol' || key in target || /^(?:_.*|name|length|then|toJSON)$/.test(key);
