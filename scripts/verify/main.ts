import { ownTargets } from '../../src/verify/targets/profile.ts';
import { main as concord } from '../concord/main.ts';

/**
 * `npm run verify`: `concord verify` on the server in CONCORD_TARGET or in the arguments. Without one, it runs on the
 * mock and the default live targets.
 */
export function main(args: readonly string[]): Promise<number> {
  const isNamed = process.env.CONCORD_TARGET !== undefined || args.some((arg) => /^(-t|--target)\b/.test(arg));
  return concord(['verify', ...(isNamed ? [] : ownTargets.flatMap((name) => ['--target', name])), ...args]);
}
