import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../helpers/repository.ts';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy.remove());

/** A process whose output a test waits for. */
function start(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(folder, 'scripts/run.mjs'), ...args], { cwd: folder });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      for (const look of waiting) look();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  /** Resolves with the match, and forgets what was printed up to its end. */
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (!match) return;
        waiting.delete(look);
        output = output.slice(match.index + match[0].length);
        resolve(match);
      };
      waiting.add(look);
      look();
    });
  return { printed, ended, interrupt: () => child.kill('SIGINT') };
}

test('--watch follows each save, names a broken file and goes on, and the mock follows', async () => {
  const file = join(copy.folder, 'spec/groups/files/examples/file-uploaded.yaml');
  const text = readFileSync(file, 'utf8');
  const { printed, ended, interrupt } = start(copy.folder, ['generate', '--watch', '--mock', '--port', '0']);
  try {
    const [, url = ''] = await printed(/(http:\S+)[^]*Press Ctrl-C to stop\./);
    const bytes = async (): Promise<unknown> => {
      const response = await fetch(`${url}/files/file-8KqLm3vXzTn2RbYp`, { headers: { authorization: 'Bearer sk-1' } });
      return ((await response.json()) as { bytes: unknown }).bytes;
    };
    expect(await bytes()).toBe(276);

    writeFileSync(file, text.replace('bytes: 276', 'bytes: ['));
    await printed(/spec\/groups\/files\/examples\/file-uploaded\.yaml:6:3 /);
    await printed(/Broken: generated\/ stays as it was in the last good round\./);
    expect(await bytes()).toBe(276);

    writeFileSync(file, text.replace('bytes: 276', 'bytes: 277'));
    await printed(/\d\d:\d\d:\d\d \d texts? changed: docs \(\d files? written\)/);
    expect(await bytes()).toBe(277);
    expect(copy.generated().has('openapi.json')).toBe(true);

    writeFileSync(file, '');
    await printed(/file-uploaded\.yaml:1:1 .*\n.*the file is empty/);
    writeFileSync(file, text.replace('bytes: 276', 'bytes: 277'));
    await printed(/As in the last good round again\./);
    interrupt();
    expect(await ended).toBe(0);
  } finally {
    interrupt();
    await ended;
  }
});

test.for<[args: readonly string[], message: string]>([
  [['--mock'], '--mock and --port belong to --watch.\n'],
  [['--watch', '--check'], '--watch writes generated/; --check does not.\n'],
  [['--watch', '--mock', '--port', 'x'], '--port must be a number from 0 to 65535, got x.\n'],
])('generate %j is refused with a sentence', async ([args, message]) => {
  expect(await copy.run(['generate', ...args])).toEqual({ code: 2, stdout: '', stderr: message });
});
