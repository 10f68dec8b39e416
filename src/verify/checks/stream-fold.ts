import { rules, type Problem } from '../../accumulate/rules.ts';
import { excerpt } from '../../openapi/excerpt.ts';
import type { Finding } from '../model/finding.ts';

/** The finding that a problem of a stream is. `contract` is the pointer of the stream in the contract. */
export function findingOf({ rule, pointer, expected, got }: Problem, contract: string): Finding {
  const { kind, says } = rules[rule];
  return {
    check: `stream-${kind}`,
    message: `${says} Expected ${shortened(expected)}${pointer && ` at ${pointer}`}.`,
    ...(got !== undefined && { got: excerpt(got) }),
    contract,
    ...(pointer && { instance: pointer }),
  };
}

/** What is expected may be a text that the server sent, of any length. */
const shortened = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words);
