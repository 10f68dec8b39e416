import type { Commands } from './control.ts';
import type { Fault } from './faults/fault.ts';
import type { Controls } from './state.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function required(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = text(body[name]);
  if (value === undefined) throw new TypeError(`\`${name}\` must be a string.`);
  return value;
}

/** The methods of a sandbox as addresses, for those who do not run in its process. */
export const commandsOf = (controls: Controls): Commands => ({
  'GET journal': () => controls.journal,
  'GET state': () => controls.export(),
  'POST reset': ({ project }) => controls.reset(text(project)),
  'POST snapshot': (body) => controls.snapshot(required(body, 'name'), text(body['project'])),
  'POST restore': (body) => controls.restore(required(body, 'name')),
  'POST clock/advance': ({ ms }) => {
    controls.clock.advance(Number(ms));
    return { now: controls.clock.now() };
  },
  'POST faults': ({ faults }) => controls.faults(Array.isArray(faults) ? (faults as readonly Fault[]) : []),
});
