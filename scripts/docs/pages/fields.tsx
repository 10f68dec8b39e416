import type { Facts, Field, Inside, Member } from '../fields/model.ts';
import { counted } from '../text/sentences.ts';
import { Text, ToSchema } from './text.tsx';

/** Fields, one row each: name, type and "required"; the description; the facts; what is inside. */
export const Fields = ({ fields, open = false }: { fields: readonly Field[]; open?: boolean }) => (
  <div class="fields">
    {fields.map((field) => (
      <FieldRow field={field} open={open} />
    ))}
  </div>
);

const FieldRow = ({ field, open }: { field: Field; open: boolean }) => (
  <div class="field" id={field.id}>
    <div class="line">
      <a class="name" href={`#${field.id}`}>
        {field.name}
      </a>
      <span class="type">{field.type.words}</span>
      {field.required ? <span class="req">required</span> : null}
      {field.deprecated ? <span class="dep">deprecated</span> : null}
    </div>
    <Text text={field.description} class="about" />
    <FactLine facts={field.facts} />
    {field.inside ? <InsideOf inside={field.inside} open={open} /> : null}
  </div>
);

/** The longest list of values that is shown at once. */
const most = 12;

export function FactLine({ facts: { values, default: usual, bounds } }: { facts: Facts }) {
  const parts = [
    ...(usual === undefined
      ? []
      : [
          <span>
            Default <code>{usual}</code>
          </span>,
        ]),
    ...bounds.map((bound) => <span>{bound}</span>),
  ];
  if (!values && parts.length === 0) return null;
  return (
    <div class="facts">
      {parts}
      {values ? <Values {...values} /> : null}
    </div>
  );
}

function Values({ word, list }: NonNullable<Facts['values']>) {
  const rest = list.slice(most);
  return (
    <span class="values">
      {word} {list.slice(0, most).map(valueText)}
      {rest.length > 0 ? (
        <details>
          <summary>{`${rest.length} more`}</summary>
          <code>{rest.map(plainValue).join(', ')}</code>
        </details>
      ) : null}
    </span>
  );
}

const valueText = (value: unknown) => (
  <>
    <code>{plainValue(value)}</code>{' '}
  </>
);

const plainValue = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : JSON.stringify(value);

/** What a value contains: fields to unfold, members of a union, or a link to where it is shown. */
export function InsideOf({ inside, open = false }: { inside: Inside; open?: boolean }) {
  if (inside.kind === 'members') return <Members members={inside.members} />;
  if (inside.kind === 'link')
    return (
      <p class="deeper">
        <ToSchema name={inside.component} />
        {inside.isAncestor ? ' (as above)' : ''}
      </p>
    );
  if (inside.fields.length === 0) return null;
  return (
    <details class="nest" open={open}>
      <summary>
        {counted(inside.fields.length, 'field')}
        {inside.component === undefined ? null : <span class="of"> of {inside.component}</span>}
      </summary>
      {inside.rule === undefined ? null : <Text text={inside.rule} class="rule" />}
      <Fields fields={inside.fields} />
      {inside.component === undefined ? null : (
        <p class="deeper">
          <ToSchema name={inside.component} />
        </p>
      )}
    </details>
  );
}

const Members = ({ members }: { members: readonly Member[] }) => (
  <div class="members">
    <p class="kinds">{`One of ${members.length} kinds`}</p>
    {members.map((member) => (
      <MemberRow member={member} />
    ))}
  </div>
);

function MemberRow({ member }: { member: Member }) {
  const { key, id, component, description, facts, inside } = member;
  const isSame = component === undefined || component === key;
  const hasFields = inside?.kind === 'fields' && inside.fields.length > 0;
  const head = (
    <>
      <a class="name" href={`#${id}`}>
        {key}
      </a>
      {isSame ? null : <span class="of">{component}</span>}
    </>
  );
  if (!hasFields && inside?.kind !== 'members')
    return (
      <div class="member" id={id}>
        <div class="line">{head}</div>
        <Text text={description} class="about" />
        <FactLine facts={facts} />
        {inside?.kind === 'link' ? <InsideOf inside={inside} /> : null}
      </div>
    );
  return (
    <details class="member" id={id}>
      <summary>
        <span class="name">{key}</span>
        {isSame ? null : <span class="of"> {component}</span>}
        <Text text={description} as="span" class="about" />
      </summary>
      {inside.kind === 'fields' ? <Fields fields={inside.fields} /> : <Members members={inside.members} />}
      {component === undefined ? null : (
        <p class="deeper">
          <ToSchema name={component} />
        </p>
      )}
    </details>
  );
}
