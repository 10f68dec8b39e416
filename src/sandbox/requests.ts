import { commandsOf } from './commands.ts';
import { readContract } from './contract.ts';
import { createControl, type Control } from './control.ts';
import { handle, type Handling } from './handle.ts';
import { isLoopback } from './http/own-site.ts';
import type { Listener } from './http/server.ts';
import { masked } from './masked.ts';
import { isOfPage } from './page/paths.ts';
import type { PageSource } from './page/source.ts';
import type { SandboxOptions } from './options.ts';
import { homeOf, type State } from './state.ts';

/** Answers the requests of one sandbox. */
export async function createHandle(
  { world, journal, faults, controls }: State,
  options: SandboxOptions & Pick<Handling, 'onError'>,
): Promise<Listener> {
  const contract = readContract(options.document);
  const whole = { ...world, contract };
  const source: PageSource = {
    world: whole,
    controls,
    journal,
    faults,
    isJudging: options.judge ?? false,
    isFrozen: options.frozenAt !== undefined,
    key: masked(homeOf(options.keys)),
  };
  const isExposed = !isLoopback(options.host ?? '127.0.0.1');
  const handling: Handling = {
    world: whole,
    // It brings the validator of answers along.
    judge: options.judge ? (await import('./judge/judge.ts')).createJudge(contract) : undefined,
    control: withPage(createControl(commandsOf(controls), isExposed), source, isExposed),
    journal,
    faults,
    keys: options.keys,
    unknownFields: options.unknownFields ?? 'report',
    onError: options.onError,
  };
  return (request, response, ending) => handle(handling, request, response, ending);
}

/** The page is loaded when somebody looks at it. */
const withPage =
  (control: Control, source: PageSource, isExposed: boolean): Control =>
  (...exchange) =>
    isOfPage(exchange[2])
      ? import('./page/page.ts').then(({ createPage }) => createPage(source, isExposed)(...exchange))
      : control(...exchange);
