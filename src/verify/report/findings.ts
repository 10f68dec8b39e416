import type { Finding } from '../model/finding.ts';

/** One finding a paragraph: which check, what is wrong, where the contract says so. */
export const formatFindings = (findings: readonly Finding[]): string => findings.map(formatFinding).join('\n');

const formatFinding = ({ check, message, got, contract }: Finding): string =>
  [`${check}: ${message}`, ...(got === undefined ? [] : [`    got: ${got}`]), `    contract: ${contract}`].join('\n');
