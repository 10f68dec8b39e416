import { pointerOf } from '../../../src/openapi/json-pointer.ts';
import { shapeOf } from '../fields/shape.ts';
import type { PagePlan } from '../site/page-plan.ts';
import type { Site } from '../site/site.ts';
import { missing } from './context.ts';
import { ExamplePage } from './example.tsx';
import { GroupPage } from './group.tsx';
import { GuidePage } from './guide.tsx';
import { renderPage, type About } from './layout.tsx';
import { NotFoundPage } from './not-found.tsx';
import { OperationPage } from './operation.tsx';
import { SchemaPage } from './schema.tsx';
import { SchemasPage } from './schemas.tsx';
import { StartPage } from './start.tsx';

type PlanPage = (about: About, content: () => preact.ComponentChildren, source?: string) => PagePlan;

/** Every page of the site. */
export function planPages(site: Site, assets: Readonly<Record<string, string>>): PagePlan[] {
  const page: PlanPage = (about, content, source) => ({
    address: about.address,
    ...(source !== undefined && { source }),
    render: () => renderPage(site, assets, about, content()),
  });
  const { title } = site.document.info;
  return [
    page({ address: 'index.html', title, description: `${title}: every operation and schema.`, hasTwin: true }, () => (
      <StartPage />
    )),
    page({ address: missing, title: 'Not found', description: 'There is no such page.' }, () => <NotFoundPage />),
    page({ address: 'schemas.html', title: 'Schemas', description: 'Every schema by name.' }, () => <SchemasPage />),
    ...site.groups.map((group) =>
      page(
        { address: group.address, title: group.name, description: group.description, group: group.name, hasTwin: true },
        () => <GroupPage group={group} />,
      ),
    ),
    ...site.guides.map((guide) =>
      page(
        { address: guide.address, title: guide.title, description: guide.description, hasTwin: true },
        () => <GuidePage guide={guide} />,
        `${guide.file}:1`,
      ),
    ),
    ...operationPages(site, page),
    ...site.schemas.map((entry) => {
      const { description } = shapeOf(site.document, entry.schema);
      return page(
        { address: entry.address, title: entry.name, description: description || entry.name, hasTwin: true },
        () => <SchemaPage entry={entry} />,
        site.settings.sourceOf(pointerOf(['components', 'schemas', entry.name])),
      );
    }),
  ];
}

const operationPages = (site: Site, page: PlanPage): PagePlan[] =>
  site.operations.flatMap((entry) => {
    const { address, model, group, calls, callAddresses } = entry;
    const source = site.settings.sourceOf(entry.resolved.pointer);
    const about = { title: model.summary, description: model.description || model.summary, group };
    return [
      page({ ...about, address, sends: true, hasTwin: true }, () => <OperationPage entry={entry} />, source),
      ...calls
        .slice(1)
        .map((call) =>
          page(
            { ...about, address: callAddresses[call.name] ?? address, title: `${call.title} · ${model.summary}` },
            () => <ExamplePage entry={entry} call={call} />,
            source,
          ),
        ),
    ];
  });
