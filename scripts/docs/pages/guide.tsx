import { isServerPage } from '../site/conformance.ts';
import { rootOf } from '../site/addresses.ts';
import { imageOf } from '../site/images.ts';
import { guideLink } from '../site/guides.ts';
import type { Guide } from '../site/site.ts';
import { headingsOf } from '../text/headings.ts';
import { textParts } from '../text/blocks.ts';
import { Code } from './code.tsx';
import { usePage } from './context.ts';
import { Foot } from './foot.tsx';
import { PageTools } from './operation-head.tsx';
import { To } from './text.tsx';

const languages: Readonly<Record<string, string>> = {
  ts: 'TypeScript',
  sh: 'Shell',
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
        {textParts(guide.text, ids, guideLink(site.guides, guide), imageFor(guide)).map((part, index) => {
          if (part.kind === 'html') return <div class="prose" dangerouslySetInnerHTML={{ __html: part.html }} />;
          const { code, language } = part;
          const label = languages[language] ?? language;
          return <Code text={code} language={language} label={label} name={`${label}, part ${index}`} />;
        })}
      </div>
      <Foot entries={site.guides} source={`${guide.file}:1`} about={guide.title} />
    </article>
  );
}
