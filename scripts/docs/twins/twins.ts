import { Fragments } from '../fields/fragments.ts';
import { factsOf } from '../fields/facts.ts';
import { insideOf } from '../fields/fields.ts';
import { shapeOf } from '../fields/shape.ts';
import { typeText } from '../fields/words.ts';
import { rootOf, twinOf } from '../site/addresses.ts';
import type { Group, SchemaEntry, Site } from '../site/site.ts';
import { differencesText, operationTwin, page, section } from './operation-twin.ts';
import { withTwinLinks } from './links.ts';
import { factText, fenced, insideTable, plain } from './table.ts';

/** The Markdown twin of every page that has one, by its address: start, groups, operations, schemas. */
export function twinFiles(site: Site): Map<string, string> {
  const files = new Map<string, string>();
  files.set('index.md', startTwin(site));
  const all = [site.guides, site.groups, site.operations, site.schemas];
  const twins = new Set(all.flatMap((pages) => pages.map(({ address }) => twinOf(address))));
  for (const guide of site.guides) {
    const text = withoutTitle(withTwinLinks(site.guides, guide, twins));
    files.set(twinOf(guide.address), page(guide.address, guide.title, [text]));
  }
  for (const group of site.groups) files.set(twinOf(group.address), groupTwin(group));
  for (const entry of site.operations) files.set(twinOf(entry.address), operationTwin(site, entry));
  for (const entry of site.schemas) files.set(twinOf(entry.address), schemaTwin(site, entry));
  return files;
}

const withoutTitle = (text: string): string => text.replace(/^\s*# .*\n/, '').trim();

const operationLine = (from: string, { address, model }: Group['operations'][number]): string =>
  `- [${plain(model.summary)}](${rootOf(from)}${twinOf(address)}): ${model.method} ${model.path}`;

function startTwin(site: Site): string {
  const { info } = site.document;
  const guides = site.guides.map(
    ({ address, title, description }) => `- [${title}](${twinOf(address)}): ${description}`,
  );
  return page('index.html', info.title, [
    plain((info as { description?: string }).description ?? ''),
    section('Guides', guides.join('\n')),
    ...site.groups.map((group) =>
      section(plain(group.name), group.operations.map((entry) => operationLine('index.html', entry)).join('\n')),
    ),
  ]);
}

const groupTwin = (group: Group): string =>
  page(group.address, group.name, [
    plain(group.description),
    section('Operations', group.operations.map((entry) => operationLine(group.address, entry)).join('\n')),
  ]);

function schemaTwin(site: Site, entry: SchemaEntry): string {
  const schema = entry.reference;
  const shape = shapeOf(site.document, schema);
  const inside = insideOf({ document: site.document, fragments: new Fragments() }, schema, '', 2);
  const example = site.example(entry.name);
  const users = site.operations
    .filter(({ id }) => entry.users.operations.has(id))
    .map(({ address, model }) => `- [${plain(model.summary)}](${rootOf(entry.address)}${twinOf(address)})`);
  return page(entry.address, entry.name, [
    typeText(site.document, shape).words,
    plain(shape.description),
    factText(factsOf(site.document, shape)),
    section('Fields', insideTable(inside)),
    example === undefined ? '' : section('Example', fenced(JSON.stringify(example, null, 2), 'json')),
    differencesText(site, entry.name),
    section('Used by', [...users, ...[...entry.users.schemas].toSorted().map((name) => `- ${name}`)].join('\n')),
  ]);
}
