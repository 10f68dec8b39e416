import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeSite, siteFiles, siteOf } from '../docs/build-site.ts';
import { buildOneFile } from '../docs/one-file/build-one-file.ts';
import { fromRoot } from '../lib/paths.ts';
import { runCommand } from '../lib/run-command.ts';
import { timed } from './measure.ts';
import type { BenchRow } from './row.ts';
import { atMost } from './table.ts';

/** The documentation site beside Redocly's page of the same contract, and beside its budgets. */
export async function benchDocs(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-docs-'));
  try {
    const whole = { what: 'docs: the whole site, with samples and twins, cold' };
    const cold = await timed(() =>
      runCommand(process.execPath, [fromRoot('scripts/run.mjs'), 'docs', '--out', join(folder, 'site')]),
    );
    const redocly = await timed(() => buildOneFile(folder));
    const files = await siteFiles(siteOf({ base: '/' }));
    const changed = await timed(async () => {
      const { pages } = await makeSite(siteOf({ base: '/' }));
      pages.find(({ address }) => address === 'operations/createChatCompletion.html')?.render();
    });
    return [
      atMost(3, { ...whole, against: '`redocly build-docs`, one page', own: cold, peer: redocly, show: seconds }),
      atMost(1, { ...whole, against: '10 s', own: cold, peer: 10_000, show: seconds }),
      atMost(1, {
        what: 'docs: one changed operation, served',
        against: '1 s',
        own: changed,
        peer: 1000,
        show: seconds,
      }),
      ...sizeRows(files, gzipSync(readFileSync(join(folder, 'reference.html'))).length),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sizeRows(files: ReadonlyMap<string, string>, onePage: number): BenchRow[] {
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  const sizes = pages.map(([, html]) => gzipSync(html).length).toSorted((a, b) => a - b);
  const nodes = Math.max(...pages.map(([, html]) => html.match(/<[a-z]/g)?.length ?? 0));
  const scripts = [...files].filter(([file]) => file.endsWith('.js') && !file.includes('/entries-'));
  const script = scripts.reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
  const page = { what: 'docs: the largest page, compressed', own: sizes.at(-1) ?? 0, show: kilobytes };
  const most = { what: 'docs: 95 of 100 pages, compressed', own: sizes[Math.floor(sizes.length * 0.95)] ?? 0 };
  return [
    atMost(1 / 8, { ...page, against: '`redocly build-docs`', peer: onePage }),
    atMost(1, { ...page, against: '30 kB', peer: 30_000 }),
    atMost(1, { ...most, against: '15 kB', peer: 15_000, show: kilobytes }),
    atMost(1, { what: 'docs: elements of the largest page', against: '4,000', own: nodes, peer: 4000, show: String }),
    atMost(1, {
      what: 'docs: own JavaScript, compressed',
      against: '10 kB',
      own: script,
      peer: 10_000,
      show: kilobytes,
    }),
  ];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
