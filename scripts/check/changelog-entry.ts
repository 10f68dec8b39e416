import { changelogItem, changelogSections } from '../../src/diff/report/changelog.ts';
import type { Change, DiffReport } from '../../src/diff/model.ts';
import { Failure } from '../lib/failure.ts';

const heading = '## Unreleased';
const begin = '<!-- Changes of the contract, written by `npm run diff`. A sentence may be edited before its id. -->';
const end = '<!-- End of the changes of the contract. -->';

/** An item of the list: its sentence, then the id of the change. */
const item = /^- .* <!-- ([0-9a-f]{12}) -->$/;

/**
 * The changelog with the changes of the contract in its section of what is not released. What people wrote there stays,
 * as do the sentences that they edited. Nothing is left of changes that are no longer there.
 *
 * @throws {Failure} if the changelog has no such section, or one of the two lines around the entry is gone.
 */
export function withEntry(text: string, report: Pick<DiffReport, 'changes'>): string {
  const lines = text.split('\n');
  const [from, to] = sectionIn(lines);
  const section = lines.slice(from + 1, to);
  const old = entryIn(section, from + 2);
  const edited = new Map(section.flatMap((line) => (item.exec(line) ? [[item.exec(line)?.[1], line] as const] : [])));
  const own = changelogSections(report, (change: Change) => {
    const id = `<!-- ${change.id} -->`;
    return edited.get(change.id) ?? `${changelogItem(change)} ${id}`;
  });
  const entry = own.length === 0 ? [] : [begin, '', ...own, end];
  const before = withoutBlanks(section.slice(0, old?.[0] ?? section.length));
  const after = withoutBlanks(section.slice(old?.[1] ?? section.length));
  const blocks = [[heading], before, entry, after, lines.slice(to)].filter((block) => block.length > 0);
  return [...lines.slice(0, from), blocks.map((block) => block.join('\n')).join('\n\n')].join('\n');
}

/** The changelog with what is not released under the heading of a version, and an empty section for what comes. */
export function asReleased(text: string, version: string): string {
  const lines = text.split('\n');
  const [from] = sectionIn(lines);
  return [...lines.slice(0, from), heading, '', `## ${version}`, ...lines.slice(from + 1)].join('\n');
}

/** The line of the heading, and the one after the section. */
function sectionIn(lines: readonly string[]): readonly [number, number] {
  const from = lines.indexOf(heading);
  if (from < 0)
    throw new Failure(
      `CHANGELOG.md has no heading \`${heading}\`. Put it above the last release: the changes are written there.`,
    );
  const next = lines.findIndex((line, index) => index > from && line.startsWith('## '));
  return [from, next < 0 ? lines.length : next];
}

/** The lines of an entry that an earlier run wrote. */
function entryIn(section: readonly string[], firstLine: number): readonly [number, number] | undefined {
  const [from, last] = [section.indexOf(begin), section.indexOf(end)];
  if (from < 0 && last < 0) return undefined;
  if (from < 0 || last < from) {
    const place = `CHANGELOG.md:${firstLine + Math.max(from, last)}`;
    throw new Failure(`${place}: the entry of the contract stands between \`${begin}\` and \`${end}\`: restore both.`);
  }
  return [from, last + 1];
}

function withoutBlanks(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
  return text === '' ? [] : text.split('\n');
}
