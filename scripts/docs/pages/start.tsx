import { counted } from '../text/sentences.ts';
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
    title: 'You serve the API',
    text: '`concord verify` reports which operations of a server keep the contract, which do not, and how.',
    code: 'npm run verify -- \\\n  --target http://localhost:8080/v1 \\\n  --api-key sk-…',
    language: 'shell',
    guide: 'guides/verify.html',
  },
  {
    title: 'You keep the contract',
    text: 'Edit one file of the spec. Types, client, mock, tests and these pages follow.',
    code: 'npm run generate\nnpm test',
    language: 'shell',
    guide: 'guides/contract.html',
  },
] as const;

/** The start page: what it is, three ways in, and every operation. */
export function StartPage() {
  const { site } = usePage();
  const { info } = site.document;
  const { summary, description = '' } = info as { summary?: string; description?: string };
  return (
    <article class="start">
      <header class="head">
        <h1>{info.title}</h1>
        <Text text={summary ?? description} class="lead" />
        <p class="counts">
          {[
            counted(site.operations.length, 'operation'),
            counted(site.groups.length, 'group'),
            counted(site.schemas.length, 'schema'),
          ].join(' · ')}
        </p>
      </header>
      {site.settings.isOwn ? <Ways /> : null}
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

/** Groups for everybody stand first, then those for administrators, then those that have ended. */
const rankOf = ({ sunset, operations }: Group): number => {
  if (sunset !== undefined) return 2;
  return operations.every(({ model }) => model.admin) ? 1 : 0;
};

const Groups = () => (
  <div class="groups">
    {usePage()
      .site.groups.toSorted((a, b) => rankOf(a) - rankOf(b))
      .map((group) => (
        <section>
          <h2>
            <To to={group.address}>{group.name}</To>
            {group.sunset === undefined ? null : <span class="tag">{`until ${group.sunset}`}</span>}
          </h2>
          <OperationTable group={group} />
        </section>
      ))}
  </div>
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
        <p class="about">How a coding agent uses the client, the mock and the verifier.</p>
      </li>
    </ul>
  </section>
);
