import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import { contract } from '../helpers/contract.ts';

/**
 * The sandbox that samples run against: it has what they name, and does not make them wait.
 *
 * @param findings gets what breaks the contract in its answers.
 */
export const sandboxForSamples = (findings: Set<string> = new Set()): Promise<Sandbox> =>
  createSandbox({
    document: contract,
    seed: 'examples',
    pace: { queued: 1, work: 1, training: 1 },
    judge: true,
    onRequest: ({ method, path, findings: found = [] }) => {
      for (const one of found) findings.add(`${method} ${path}: ${one}`);
    },
  });
