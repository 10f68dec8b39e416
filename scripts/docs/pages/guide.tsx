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
  return <span>{guide.section === 'guide' ? 'Guides' : 'Project'}</span>;
}

/** What a program prints stands in the box of the program. */
const isOutput = (part: TextPart | undefined, before: TextPart | undefined): part is CodePart =>
  part?.kind === 'code' && part.language === 'text' && before?.kind === 'code' && before.language !== 'text';

function Block({ part, index, next }: { part: CodePart; index: number; next: TextPart | undefined }) {
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
  const ids = headingsOf(guide.text).map(({ id }) => id);
  return (
    <article class="guide">
      <div class="crumbs">
        <Above guide={guide} />
        <PageTools address={guide.address} />
      </div>
      <div class="prose">
        {textParts(guide.text, ids, guideLink(site.guides, guide), imageFor(guide)).map((part, index, parts) =>
          part.kind === 'html' ? (
            <div class="prose" dangerouslySetInnerHTML={{ __html: part.html }} />
          ) : isOutput(part, parts[index - 1]) ? null : (
            <Block part={part} index={index} next={parts[index + 1]} />
          ),
        )}
      </div>
      <Foot entries={site.guides} source={`${guide.file}:1`} about={guide.title} />
    </article>
  );
}
