import { twinOf } from '../site/addresses.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';
import { Badge, PathText, Text, To } from './text.tsx';

/** Title, route, notices and description. */
export function OperationHead({ entry }: { entry: OperationEntry }) {
  const { site } = usePage();
  const { model, address } = entry;
  const group = site.groups.find(({ name }) => name === entry.group);
  return (
    <header class="head">
      <div class="crumbs">
        {group ? <To to={group.address}>{group.name}</To> : <span />}
        <PageTools address={address} />
      </div>
      <h1>{model.summary}</h1>
      <div class="route">
        <Badge method={model.method} />
        <PathText path={model.path} />
        <button type="button" class="copy" data-copy={model.path} aria-label="Copy: path">
          Copy
        </button>
        <button type="button" class="try needs-js" id="try">
          Try it
        </button>
      </div>
      <Notices entry={entry} />
      <Text text={model.description} class="lead" />
    </header>
  );
}

/** What a reader, or a program for them, does with the whole page. */
export function PageTools({ address }: { address: string }) {
  const { site, link } = usePage();
  const { publicUrl } = site.settings;
  const twin = twinOf(address);
  const ask = (chat: string): string =>
    `${chat}${encodeURIComponent(`Read ${publicUrl ?? ''}${twin} and answer my questions about it.`)}`;
  return (
    <span class="tools">
      <button type="button" class="copy-page needs-js" data-twin={link(twin)}>
        Copy page
      </button>
      <To to={twin}>Markdown</To>
      {publicUrl === undefined ? null : (
        <>
          <a href={ask('https://chatgpt.com/?q=')} rel="noreferrer">
            Open in ChatGPT
          </a>
          <a href={ask('https://claude.ai/new?q=')} rel="noreferrer">
            Open in Claude
          </a>
        </>
      )}
    </span>
  );
}

function Notices({ entry: { model } }: { entry: OperationEntry }) {
  const { site } = usePage();
  return (
    <>
      {model.deprecated ? (
        <div class="notice warn" role="note">
          <strong>Deprecated.</strong> {model.sunset === undefined ? '' : `Last day at the vendor: ${model.sunset}. `}
          <Text text={successor(site.model.groups[model.group] ?? '')} as="span" />
        </div>
      ) : null}
      {Object.entries(model.constantHeaders).map(([name, value]) => (
        <div class="notice" role="note">
          Send the header <code>{`${name}: ${value}`}</code>. The clients do.
        </div>
      ))}
    </>
  );
}

/** The sentences of a group that say what replaces it. */
const successor = (text: string): string =>
  text
    .split(/(?<=\.)\s+/)
    .filter((sentence) => /\breplace[sd]?\b|\binstead\b|Other servers/i.test(sentence))
    .join(' ');
