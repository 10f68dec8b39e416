import { OpenAIError } from './core/index.ts';

/**
 * The stand-in for an export of the official package that this one lacks. Importing it is harmless, and so is a class
 * that extends it, as long as nobody makes one.
 *
 * @throws {OpenAIError} that names the export, when it is called, constructed, patched or asked for a member.
 */
export function missing(name: string, subpath: string): never {
  const fail = (): never => {
    const from = subpath === 'index' ? 'openai' : `openai/${subpath}`;
    throw new OpenAIError(`\`${name}\` of "${from}" is not in openai-concord: see "What does not move" in its docs.`);
  };
  const uses = { apply: fail, construct: fail, set: fail, defineProperty: fail };
  // Debuggers, test runners and `instanceof` look at symbols and names; that is not yet a use.
  const get = (target: object, key: string | symbol): unknown =>
    typeof key === 'symbol' || ['name', 'length', 'constructor'].includes(key) ? Reflect.get(target, key) : fail();
  const prototype = new Proxy({}, { ...uses, get });
  const members = (target: object, key: string | symbol): unknown =>
    key === 'prototype' ? prototype : get(target, key);
  // oxlint-disable-next-line prefer-arrow-callback -- an arrow function cannot be extended
  return new Proxy(function () {}, { ...uses, get: members }) as never;
}
