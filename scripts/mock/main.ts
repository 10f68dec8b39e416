import { main as concord } from '../concord/main.ts';

/** `npm run mock -- --port 4010`: `concord mock` on the contract as last generated. */
export const main = (args: readonly string[]): Promise<number> => concord(['mock', ...args]);
