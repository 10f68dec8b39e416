import { spawn } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import type { Library } from './libraries.ts';
import type { Project, Variant } from './project.ts';
import type { Recorder, Sent } from './recorder.ts';
import { onlyIn, typeErrors } from './type-check.ts';

interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly error?: string;
  /** What it gave, as JSON; absent for nothing. */
  readonly gave?: string;
}

/** What one library did on one client. */
interface Run {
  /** Empty if the library did not load. */
  readonly steps: readonly Step[];
  readonly sent: readonly Sent[];
  readonly typeErrors: readonly string[];
  readonly trouble: string;
}

/** What one library did on both clients. */
export interface Trial {
  readonly library: Library;
  readonly official: Run;
  readonly ours: Run;
}

/** Compiles the flow of a library, and runs it in a process of its own. */
export async function runFlow({ flow, apart }: Library, project: Project, recorder: Recorder): Promise<Run> {
  const errors = await typeErrors(flow, project);
  recorder.take();
  const { stdout, stderr } = await runProgram(project.folder, `flows/${flow}.js`, recorder.url);
  const sent = recorder.take().filter(({ url }) => !apart?.path || !url.includes(apart.path));
  try {
    const steps = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Step[];
    return { steps, sent, typeErrors: errors, trouble: '' };
  } catch {
    return { steps: [], sent, typeErrors: errors, trouble: stderr.slice(-1000) };
  }
}

function runProgram(cwd: string, program: string, baseURL: string): Promise<{ stdout: string; stderr: string }> {
  const env = {
    ...process.env,
    OPENAI_BASE_URL: baseURL,
    OPENAI_API_KEY: 'sk-test-ecosystem',
    LANGSMITH_TRACING: 'false',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], { cwd, env, timeout: 120_000 });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
    child.once('error', reject);
    child.once('close', () => resolve({ stdout: out.join(''), stderr: err.join('') }));
  });
}

/** The steps that pass with the official client, but for those that are listed apart. */
export const passing = ({ library, official }: Trial): readonly string[] =>
  official.steps.filter(({ name, ok }) => ok && !library.apart?.steps.includes(name)).map(({ name }) => name);

/** The type errors that ours alone gives. */
export const newTypeErrors = ({ official, ours }: Trial): readonly string[] =>
  onlyIn(ours.typeErrors, official.typeErrors);

/** Of those, the steps that fail with ours. */
export const lost = (trial: Trial): readonly Step[] =>
  passing(trial).flatMap((name) => {
    const step = trial.ours.steps.find((each) => each.name === name);
    return step?.ok ? [] : [step ?? { name, ok: false, error: trial.ours.trouble }];
  });

/** The steps that pass with both and give different things. */
export const otherResults = (trial: Trial): readonly { name: string; official: string; ours: string }[] =>
  passing(trial).flatMap((name) => {
    const [official, ours] = [trial.official, trial.ours].map(({ steps }) => steps.find((step) => step.name === name));
    const [gave, given] = [official, ours].map((step) => step?.gave ?? 'null') as [string, string];
    return ours?.ok && !isDeepStrictEqual(JSON.parse(gave), JSON.parse(given))
      ? [{ name, official: gave, ours: given }]
      : [];
  });

/** The places at which the clients sent different requests. */
export const wireDifferences = ({ official, ours }: Trial): readonly number[] =>
  Array.from({ length: Math.max(official.sent.length, ours.sent.length) }, (_, at) => at).filter(
    (at) => !isDeepStrictEqual(official.sent[at], ours.sent[at]),
  );

export type { Variant };
