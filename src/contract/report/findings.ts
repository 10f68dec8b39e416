import type { Finding } from '../judge/finding.ts';

/** One finding a paragraph: which check, what is wrong, where the contract says so. */
export const formatFindings = (findings: readonly Finding[]): string =>
  findings.map(({ check, message, contract }) => `${check}: ${message}\n    contract: ${contract}`).join('\n');
