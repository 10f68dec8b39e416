import type { Group, Guide, OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';
import { Badge, To } from './text.tsx';

/** The navigation: guides, then all groups, with the operations of the group that the page belongs to. */
export function Nav({ group }: { group: string | undefined }) {
  const { site, address } = usePage();
  const parts = [...Map.groupBy(site.guides, ({ part }) => part)];
  const [guides, others] = [true, false].map((isGuide) =>
    parts.filter(([part, [first]]) => part !== undefined && (first?.section === 'guide') === isGuide),
  );
  return (
    <nav class="side" aria-label="Reference">
      {guides?.map(([part, texts]) => (
        <Texts title={part} guides={texts} />
      ))}
      <p class="nav-title">Reference</p>
      <ul>
        {site.groups.map((each) => (
          <GroupEntry group={each} isOpen={each.name === group} />
        ))}
        <li>
          <Entry to="schemas.html" isCurrent={address === 'schemas.html'}>
            Schemas
          </Entry>
        </li>
      </ul>
      {others?.map(([part, texts]) => (
        <Texts title={part} guides={texts} />
      ))}
    </nav>
  );
}

function Texts({ title, guides }: { title: string | undefined; guides: readonly Guide[] }) {
  const { address } = usePage();
  return (
    <>
      <p class="nav-title">{title}</p>
      <ul>
        {guides.map((guide) => (
          <li>
            <Entry
              to={guide.address}
              isCurrent={guide.address === address || address.startsWith(guide.address.replace('.html', '/'))}
            >
              {guide.label ?? guide.title}
            </Entry>
          </li>
        ))}
      </ul>
    </>
  );
}

function GroupEntry({ group, isOpen }: { group: Group; isOpen: boolean }) {
  const { address } = usePage();
  return (
    <li>
      <Entry to={group.address} isCurrent={group.address === address}>
        {group.name}
        {group.sunset === undefined ? null : <span class="tag">deprecated</span>}
      </Entry>
      {isOpen ? (
        <ul class="ops">
          {group.operations.map((operation) => (
            <OperationLink operation={operation} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function OperationLink({ operation: { address, model } }: { operation: OperationEntry }) {
  const page = usePage().address;
  const isCurrent = page === address || page.startsWith(address.replace(/\.html$/, '/'));
  return (
    <li>
      <Entry to={address} isCurrent={isCurrent}>
        <Badge method={model.method} />
        <span>{model.summary}</span>
      </Entry>
    </li>
  );
}

const Entry = ({ to, isCurrent, children }: { to: string; isCurrent: boolean; children: preact.ComponentChildren }) => (
  <To to={to} {...(isCurrent && { 'aria-current': 'page' as const })}>
    {children}
  </To>
);
