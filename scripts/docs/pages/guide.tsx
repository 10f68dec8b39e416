import { isServerPage } from '../site/conformance.ts';
import { rootOf } from '../site/addresses.ts';
import { imageOf } from '../site/images.ts';
import { guideLink } from '../site/guides.ts';
import type { Guide } from '../site/site.ts';
import { headingsOf } from '../text/headings.ts';
import { textParts, type CodePart, type TextPart } from '../text/blocks.ts';
import { languageOf } from '../text/tokens.ts';
import { Code } from './code.tsx';
import { usePage } from './context.ts';
import { Foot } from './foot.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { PageTools } from './operation-head.tsx';
import { To } from './text.tsx';

const languages: Readonly<Record<string, string>> = {
  typescript: 'TypeScript',
  shell: 'Shell',
  json: 'JSON',
  text: 'Output',
  yaml: 'YAML',
};

const imageFor = (guide: Guide) => (path: string) => {
  const image = imageOf(guide, path);
  return image && { ...image, address: rootOf(guide.address) + image.address };
};

/** Where a text belongs. */
function Above({ guide }: { guide: Guide }) {
  if (isServerPage(guide)) return <To to="conformance.html">Conformance</To>;
  if (guide.section === 'guide' && guide.part !== undefined) return <To to="guides/index.html">Guides</To>;
  return <span>{guide.part}</span>;
}

/** What a program prints stands in the box of the program. */
const isOutput = (part: TextPart | undefined, before: TextPart | undefined): part is CodePart =>
  part?.kind === 'code' && part.language === 'text' && before?.kind === 'code' && before.language !== 'text';

function Part({ part, index, next }: { part: TextPart; index: number; next?: TextPart | undefined }) {
  if (part.kind === 'html') return <div class="prose" dangerouslySetInnerHTML={{ __html: part.html }} />;
  const label = languages[languageOf(part.language)] ?? part.language;
  return (
    <Code
      text={part.code}
      language={part.language}
      label={label}
      name={`${label}, part ${index}`}
      output={isOutput(next, part) ? next.code : undefined}
    />
  );
}

/** A text with code, such as a guide or the changes. */
export function GuidePage({ guide }: { guide: Guide }) {
  const { site } = usePage();
  const headings = headingsOf(guide.text);
  const ids = headings.map(({ id }) => id);
  const [lead, ...parts] = textParts(guide.text, ids, guideLink(site.guides, guide), imageFor(guide));
  return (
    <article class={guide.address.startsWith('reference/') ? 'guide lookup' : 'guide'}>
      <div class="crumbs">
        <Above guide={guide} />
        <PageTools address={guide.address} />
      </div>
      {lead ? <Part part={lead} index={0} /> : null}
      <OnThisPage headings={headings.filter(({ level }) => level === 2)} />
      <div class="prose">
        {parts.map((part, index) =>
          isOutput(part, parts[index - 1]) ? null : <Part part={part} index={index + 1} next={parts[index + 1]} />,
        )}
      </div>
      <Foot entries={site.guides} source={`${guide.file}:1`} about={guide.title} />
    </article>
  );
}
