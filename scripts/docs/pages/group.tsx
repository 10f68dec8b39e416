import { lifecyclesOf } from '../site/lifecycle.ts';
import type { Group } from '../site/site.ts';
import { usePage } from './context.ts';
import { Foot } from './foot.tsx';
import { LifecyclePicture } from './lifecycle.tsx';
import { PageTools } from './operation-head.tsx';
import { Badge, PathText, Section, Text, To } from './text.tsx';

/** The page of a group: what it is for, and its operations. */
export function GroupPage({ group }: { group: Group }) {
  const { site } = usePage();
  const lifecycles = lifecyclesOf(site, group);
  return (
    <article class="group">
      <header class="head">
        <div class="crumbs">
          <To to="index.html">Reference</To>
          <PageTools address={group.address} />
        </div>
        <h1>{group.name}</h1>
        {group.sunset === undefined ? null : (
          <p class="notice warn">
            <strong>Deprecated.</strong> {`Last day at the vendor: ${group.sunset}.`}
          </p>
        )}
        <Text text={group.description} class="lead" />
      </header>
      <div class="details">
        {lifecycles.length === 0 ? null : (
          <Section id="lifecycle" title="From creation to end">
            {lifecycles.map((lifecycle) => (
              <LifecyclePicture lifecycle={lifecycle} />
            ))}
          </Section>
        )}
        <Section id="operations" title="Operations">
          <OperationTable group={group} />
        </Section>
        <Foot entries={site.groups.map(({ address, name }) => ({ address, title: name }))} about={group.name} />
      </div>
    </article>
  );
}

export const OperationTable = ({ group }: { group: Group }) => (
  <ul class="operations">
    {group.operations.map(({ address, model }) => (
      <li>
        <To to={address}>
          <Badge method={model.method} />
          <span>{model.summary}</span>
        </To>
        <PathText path={model.path} />
      </li>
    ))}
  </ul>
);
