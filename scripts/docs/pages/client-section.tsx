import { clientMethods, type TypePart } from '../site/client-methods.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';
import { Section, ToSchema } from './text.tsx';

/** The methods of the client that send the operation, with what they take and return. */
export function ClientSection({ entry: { model } }: { entry: OperationEntry }) {
  const methods = clientMethods(usePage().site, model);
  if (!methods) return null;
  return (
    <Section id="client" title="In the client">
      <ul class="plain">
        {methods.calls.map((call) => (
          <li>
            <code>{call}</code> returns <Type parts={methods.returns} />
            {methods.streams ? (
              <>
                , and with <code>stream: true</code> <Type parts={methods.streams} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const Type = ({ parts }: { parts: readonly TypePart[] }) => (
  <code>
    {parts.map((part) => (typeof part === 'string' ? part : <ToSchema name={part.component}>{part.name}</ToSchema>))}
  </code>
);
