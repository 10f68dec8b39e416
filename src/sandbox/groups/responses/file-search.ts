import type { Call } from '../../call.ts';
import type { Search } from '../../model/say.ts';

/** Finds nothing: there are no stores yet. */
export const searchFor =
  (_call: Call): Search =>
  () => ({ results: [], text: 'nothing' });
