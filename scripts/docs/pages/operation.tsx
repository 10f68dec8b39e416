import type { OperationEntry } from '../site/site.ts';
import { fieldsOfOperation } from '../site/operation-fields.ts';
import { ClientSection } from './client-section.tsx';
import { usePage } from './context.ts';
import { DifferencesOf } from './differences.tsx';
import { operationSections } from '../site/operation-sections.ts';
import { OnThisPage } from './on-this-page.tsx';
import { OperationHead } from './operation-head.tsx';
import { Body, Parameters, ResponseSection } from './operation-fields.tsx';
import { Authorization, Effects, Errors, Next, PagingAndPolling, Relations } from './operation-parts.tsx';
import { SamplesOf } from './samples.tsx';
import { TryData } from './try-data.tsx';
import { Foot } from './foot.tsx';

/** The page of an operation: what it does, how it is called, what it takes and answers. */
export function OperationPage({ entry }: { entry: OperationEntry }) {
  const { site } = usePage();
  const fields = fieldsOfOperation(site.document, entry);
  const [call] = entry.calls;
  return (
    <article class="operation">
      <OperationHead entry={entry} />
      <aside aria-label="Request and response">{call ? <SamplesOf entry={entry} call={call} /> : null}</aside>
      <div class="details">
        <OnThisPage headings={operationSections(site, entry, fields)} />
        <Authorization entry={entry} />
        {fields.parameters.map((parameters) => (
          <Parameters {...parameters} />
        ))}
        <Body entry={entry} bodies={fields.bodies} />
        <ResponseSection entry={entry} answers={fields.answers} />
        <PagingAndPolling entry={entry} />
        <Effects entry={entry} />
        <Errors entry={entry} />
        <Next entry={entry} />
        <ClientSection entry={entry} />
        <Relations entry={entry} />
        <DifferencesOf subject={`${entry.model.method} ${entry.model.path}`} />
        <Foot
          entries={site.operations.map(({ address, model }) => ({ address, title: model.summary }))}
          source={site.settings.sourceOf(entry.resolved.pointer)}
          about={entry.id}
        />
      </div>
      <TryData entry={entry} />
    </article>
  );
}
