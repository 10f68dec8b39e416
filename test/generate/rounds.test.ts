import { expect, test } from 'vitest';
import { createRounds, isEditorFile } from '../../scripts/generate/rounds.ts';

/** Rounds whose waits and ends a test decides. */
function manual() {
  const waits: (() => void)[] = [];
  const ends: (() => void)[] = [];
  const rounds = createRounds(
    () => new Promise<void>((resolve) => ends.push(resolve)),
    (callback) => {
      waits.push(callback);
      return () => {
        waits.splice(waits.indexOf(callback), 1);
      };
    },
  );
  const quiet = () => waits.splice(0).forEach((callback) => callback());
  const end = async () => {
    ends.at(-1)?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { rounds, quiet, end, started: () => ends.length };
}

test('a burst of changes is one round', () => {
  const { rounds, quiet, started } = manual();
  rounds.touch();
  rounds.touch();
  expect(started()).toBe(0);
  quiet();
  expect(started()).toBe(1);
});

test('changes during a round start one more after it', async () => {
  const { rounds, quiet, end, started } = manual();
  rounds.touch();
  quiet();
  rounds.touch();
  quiet();
  rounds.touch();
  quiet();
  expect(started()).toBe(1);
  await end();
  expect(started()).toBe(2);
  await end();
  expect(started()).toBe(2);
});

test('no round starts after the end', async () => {
  const { rounds, quiet, end, started } = manual();
  rounds.touch();
  quiet();
  rounds.touch();
  rounds.stop();
  quiet();
  await end();
  expect(started()).toBe(1);
});

test.for<[path: string, isEditors: boolean]>([
  ['groups/files/schemas/FilePurpose.yaml', false],
  ['groups/files/schemas/.FilePurpose.yaml.swp', true],
  ['groups/files/schemas/FilePurpose.yaml~', true],
  ['groups/files/schemas/4913', true],
  ['groups/chat/examples/stream.sse', false],
])('%s is a file of an editor: %j', ([path, isEditors]) => expect(isEditorFile(path)).toBe(isEditors));
