import { main as concord } from '../concord/main.ts';

/** `npm run sandbox -- --port 4020`: `concord sandbox`, on the contract as last generated. */
export const main = (args: readonly string[]): Promise<number> => concord(['sandbox', ...args]);
