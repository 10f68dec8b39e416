import { commandsOf } from './commands.ts';
import { readContract } from './contract.ts';
import { createControl } from './control.ts';
import { handle, type Handling } from './handle.ts';
import { createJudge } from './judge/judge.ts';
import type { Listener } from './http/server.ts';
import type { SandboxOptions } from './options.ts';
import type { State } from './state.ts';

/** Answers the requests of one sandbox. */
export function createHandle(
  { world, journal, faults, controls }: State,
  options: SandboxOptions & Pick<Handling, 'onError'>,
): Listener {
  const contract = readContract(options.document);
  const handling: Handling = {
    world: { ...world, contract },
    judge: options.judge ? createJudge(contract) : undefined,
    control: createControl(commandsOf(controls)),
    journal,
    faults,
    keys: options.keys,
    unknownFields: options.unknownFields ?? 'report',
    onError: options.onError,
  };
  return (request, response, ending) => handle(handling, request, response, ending);
}
