import { excerpt } from '../../openapi/excerpt.ts';
import type { Witness } from '../model.ts';

const shown = 160;

/** A witness in one line: who refuses it, where it stands, and its value, whole or the beginning. */
export function witnessLine(witness: Witness, isWhole: boolean): string {
  const { in: slot, name, status, accepted, absent, operation } = witness;
  const what = name ? `${slot} ${name}` : status ? `${slot} ${status}` : slot;
  const refused = accepted === 'old' ? 'the new contract refuses' : 'the old contract refuses';
  const value = absent ? 'left out' : isWhole ? JSON.stringify(witness.value) : excerpt(witness.value, shown);
  return `${refused}, ${operation} ${what}: ${value}`;
}
