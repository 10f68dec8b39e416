import { writeFileSync } from 'node:fs';
import { startMock } from '../../src/mock/server.ts';
import { readContract } from '../lib/contract.ts';
import { Failure } from '../lib/failure.ts';
import { fromRoot } from '../lib/paths.ts';
import { libraries } from './libraries.ts';
import { createProject, type Project } from './project.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { toTable, troublesOf } from './report.ts';
import { runFlow, type Trial } from './try-library.ts';
import { pagePath, whatDoesNotMove } from './what-does-not-move.ts';

/**
 * `npm run ecosystem`: the libraries of `libraries.ts`, and the README and examples of the official client, on that client
 * and on ours under its name. They are compiled and run against the mock. Exits 1 if a step fails or a type error comes
 * with ours alone, or if a request or what a step gives differs. `npm run ecosystem -- page` writes "What does not move"
 * instead.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'page') {
    writeFileSync(fromRoot(pagePath), await whatDoesNotMove());
    return 0;
  }
  const chosen = libraries.filter(({ name }) => args.length === 0 || args.includes(name));
  if (chosen.length < Math.max(args.length, 1))
    throw new Failure(`Known libraries: ${libraries.map(({ name }) => name).join(', ')}.`, 2);
  const mock = await startMock(readContract());
  const recorder = await startRecorder(mock.url);
  const project = await createProject();
  try {
    const trials = await tryAll(chosen, project, recorder);
    process.stdout.write(toTable(trials));
    const troubles = troublesOf(trials);
    process.stderr.write(troubles.map((trouble) => `${trouble}\n`).join(''));
    return troubles.length === 0 ? 0 : 1;
  } finally {
    project.remove();
    await recorder.close();
    await mock.close();
  }
}

async function tryAll(chosen: typeof libraries, project: Project, recorder: Recorder): Promise<Trial[]> {
  const runs: { official?: Trial['official']; ours?: Trial['ours'] }[] = chosen.map(() => ({}));
  for (const variant of ['official', 'ours'] as const) {
    project.use(variant);
    for (const [index, library] of chosen.entries()) {
      process.stderr.write(`${library.name}, ${variant}\n`);
      (runs[index] as Record<string, unknown>)[variant] = await runFlow(library, project, recorder);
    }
  }
  return chosen.map((library, index) => ({ library, ...runs[index] }) as Trial);
}
