import type { Result } from '../verify/model/result.ts';

/** Shows progress on standard error: one updated line on a terminal, occasional lines elsewhere. */
export function showProgress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr) {
  const counts = new Map<string, Map<string, number>>();
  let total = 0;
  const every = quiet ? Infinity : stream.isTTY ? 10 : 500;
  return {
    onResult({ outcome, phase, target }: Result) {
      const own = counts.get(target) ?? new Map<string, number>();
      counts.set(target, own.set(outcome, (own.get(outcome) ?? 0) + 1));
      total += 1;
      if (total % every !== 0) return;
      const text = `${phase}: ${[...counts].map(([name, each]) => `${name} ${listed(each)}`).join('; ')}`;
      stream.write(stream.isTTY ? `\r\u001b[2K${text.slice(0, (stream.columns ?? 100) - 1)}` : `${text}\n`);
    },
    say: (text: string) => void stream.write(`${stream.isTTY ? '\r\u001b[2K' : ''}${text}\n`),
    end: () => void (stream.isTTY && !quiet && stream.write('\r\u001b[2K')),
  };
}

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
