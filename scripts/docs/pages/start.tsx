import { counted, firstSentence } from '../text/sentences.ts';
import type { Group, Guide } from '../site/site.ts';
import { usePage } from './context.ts';
import { Code } from './code.tsx';
import { OperationTable } from './group.tsx';
import { Text, To } from './text.tsx';

/** The ways in: what somebody wants, and the first lines to type. */
const ways = [
  {
    title: 'You call the API',
    text: 'The client `openai-concord` has the resource tree and the types of the official client. Change the import.',
    code: "import OpenAI from 'openai-concord';\n\nconst client = new OpenAI();\nawait client.models.list();",
    language: 'typescript',
    guide: 'guides/getting-started.html',
  },
  {
    title: 'You test an application',
    text: 'The sandbox is a server of the API in your test process. It remembers, obeys, and needs no key and no network.',
    code: 'await using sandbox = await createSandbox();\nconst client = new OpenAI({\n  baseURL: sandbox.url,\n  apiKey: sandbox.key,\n});',
    language: 'typescript',
    guide: 'guides/test-your-application.html',
  },
  {
    title: 'You serve the API',
    text: '`concord verify` reports which operations of a server keep the contract, which do not, and how.',
    code: 'npx openai-concord-cli verify \\\n  --target http://localhost:8080/v1',
    language: 'shell',
    guide: 'guides/verify.html',
  },
  {
    title: 'You keep the contract',
    text: 'Edit one file of the spec. Types, client, mock, tests and these pages follow.',
    code: 'npm run generate\nnpm test',
    language: 'shell',
    guide: 'guides/keep-the-contract.html',
  },
] as const;

/** What readers come for, and the sections that tell it. */
const tasks = [
  { title: 'Call tools from a stream', to: 'guides/streaming.html#tools' },
  { title: 'Handle errors and retries', to: 'guides/errors-and-retries.html' },
  { title: 'Test without a key', to: 'guides/test-your-application.html' },
  { title: 'Check a server in CI', to: 'guides/ci.html' },
] as const;

/** The start page: what it is, four ways in, and every operation by its group. */
export function StartPage() {
  const { site } = usePage();
  const { info } = site.document;
  const { summary, description = '' } = info as { summary?: string; description?: string };
  const lead = site.settings.isOwn
    ? 'A client, a mock, a sandbox and a verifier for the OpenAI HTTP API, from one hand-written contract. Independent of the vendor.'
    : (summary ?? description);
  return (
    <article class="start">
      <header class="head">
        <h1>{info.title}</h1>
        <Text text={lead} class="lead" />
      </header>
      {site.settings.isOwn ? (
        <>
          <Ways />
          <p class="install">
            The packages are not on npm.{' '}
            <To to="guides/getting-started.html#install-the-client">Build them from a clone</To>.
          </p>
          <TaskLinks />
        </>
      ) : null}
      <Groups />
      <Downloads />
    </article>
  );
}

function Ways() {
  const { guides } = usePage().site;
  return (
    <div class="ways">
      {ways.map(({ title, text, code, language, guide }) => (
        <section>
          <h2>{title}</h2>
          <Text text={text} />
          <Code text={code} language={language} label={language === 'shell' ? 'Shell' : 'TypeScript'} name={title} />
          <ReadOn guide={guides.find(({ address }) => address === guide)} />
        </section>
      ))}
    </div>
  );
}

const ReadOn = ({ guide }: { guide: Guide | undefined }) =>
  guide ? <To to={guide.address}>{`${guide.title} →`}</To> : null;

/** The way to the guides that most readers look for. */
export const TaskLinks = () => (
  <ul class="tasks">
    {tasks.map(({ title, to }) => (
      <li>
        <To to={to}>{title}</To>
      </li>
    ))}
    <li>
      <To to="guides/index.html">All guides</To>
    </li>
  </ul>
);

function Groups() {
  const { site } = usePage();
  return (
    <section class="groups">
      <h2>Reference</h2>
      <p class="counts">
        {`${counted(site.operations.length, 'operation')} in ${counted(site.groups.length, 'group')}, `}
        <To to="schemas.html">{counted(site.schemas.length, 'schema')}</To>
      </p>
      {site.groups.map((group) => (
        <GroupRow group={group} />
      ))}
    </section>
  );
}

const GroupRow = ({ group }: { group: Group }) => (
  <details>
    <summary>
      <b>{group.name}</b>
      <Text text={firstSentence(group.description)} as="span" class="about" />
      <span class="of">
        {counted(group.operations.length, 'operation')}
        {group.sunset === undefined ? null : `, until ${group.sunset}`}
      </span>
    </summary>
    <OperationTable group={group} />
    <p class="deeper">
      <To to={group.address}>{`About ${group.name}`}</To>
    </p>
  </details>
);

const Downloads = () => (
  <section class="downloads">
    <h2>For programs</h2>
    <ul class="next">
      <li>
        <To to="openapi.json">openapi.json</To>, <To to="openapi.yaml">openapi.yaml</To>
        <p class="about">The contract in one file, OpenAPI 3.1.</p>
      </li>
      <li>
        <To to="llms.txt">llms.txt</To>, <To to="llms-full.txt">llms-full.txt</To>
        <p class="about">
          An index of these pages, and all of them, as Markdown. Every page has a twin that ends in .md.
        </p>
      </li>
      <li>
        <To to="skill.md">skill.md</To>
        <p class="about">How a coding agent uses the client, the mock, the sandbox and the verifier.</p>
      </li>
    </ul>
  </section>
);
