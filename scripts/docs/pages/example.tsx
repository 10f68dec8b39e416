import type { SampleCall } from '../samples/calls.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';
import { SamplesOf } from './samples.tsx';
import { Badge, PathText, To } from './text.tsx';

/** A further example of an operation: the request in every language, and the answer. */
export function ExamplePage({ entry, call }: { entry: OperationEntry; call: SampleCall }) {
  const { model, address } = entry;
  return (
    <article class="example">
      <header class="head">
        <div class="crumbs">
          <To to={address}>{model.summary}</To>
        </div>
        <h1>{call.title}</h1>
        <div class="route">
          <Badge method={model.method} />
          <PathText path={model.path} />
        </div>
      </header>
      <div class="wide">
        <SamplesOf entry={entry} call={call} isWhole />
      </div>
      {call.isStream ? <HowToRead /> : null}
      <p class="deeper">
        <To to={address}>{`All parameters and fields of “${model.summary}”`}</To>
      </p>
    </article>
  );
}

/** The guide that puts the pieces of a stream together. */
function HowToRead() {
  const guide = usePage().site.guides.find(({ address }) => address === 'guides/streaming.html');
  return guide ? (
    <p class="deeper">
      <To to={guide.address}>How to read a stream, join tool calls, and notice when it breaks off</To>
    </p>
  ) : null;
}
