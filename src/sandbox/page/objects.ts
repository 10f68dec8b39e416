import { addressPart, html, type Html } from '../../html/markup.ts';
import { digestOf } from '../organization.ts';
import { holdingsOf, objectsOfKind, type HeldObject } from './holdings.ts';
import { block } from './requests.ts';
import { jsonOf, projectName, withoutKeys } from './shown.ts';
import type { PageSource } from './source.ts';

const [mostObjects, mostOfObject] = [100, 20_000];

/** What the sandbox keeps: kinds with their counts. */
export function objectSection({ world }: PageSource): Html {
  const holdings = holdingsOf(world);
  return html`<section id="objects" data-live aria-labelledby="objects-title">
    <h2 id="objects-title">Objects</h2>
    ${
      holdings.length === 0
        ? html`<p class="sub">Nothing is kept yet.</p>`
        : html`<ul class="kinds">
            ${holdings.map(
              ({ kind, count }) =>
                html`<li><a href="/?kind=${addressPart(kind)}">${kind}</a> <span class="count">${count}</span></li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** The newest objects of one kind. */
export function kindView({ world }: PageSource, kind: string): Html {
  const count = holdingsOf(world).find((one) => one.kind === kind)?.count ?? 0;
  const shown = objectsOfKind(world, kind, mostObjects);
  return html`<p class="back"><a href="/">← Overview</a></p>
    <section id="kind" data-live aria-labelledby="kind-title">
      <h2 id="kind-title">${kind} <span class="count">${count}</span></h2>
      ${shown.length === 0 ? html`<p class="empty">There is none.</p>` : undefined}
      <div class="list">${shown.map(row)}</div>
      ${count > shown.length ? html`<p class="sub">The newest ${mostObjects} are shown.</p>` : undefined}
    </section>`;
}

function row({ id, project, parent, object }: HeldObject): Html {
  const status = object ? object['status'] : 'expired';
  return html`<details class="row object" id="object-${digestOf(`${project} ${parent} ${id}`)}">
    <summary>
      <span class="line code">${withoutKeys(id)}</span>
      ${typeof status === 'string' ? html`<span class="chip">${status}</span>` : undefined}
      <span class="why">${parent === '' ? '' : `of ${withoutKeys(parent)} · `}project ${projectName(project)}</span>
    </summary>
    <div class="inside">${object ? block(withoutKeys(id), jsonOf(object, mostOfObject)) : undefined}</div>
  </details>`;
}
