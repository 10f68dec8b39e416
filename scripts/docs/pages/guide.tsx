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

/** A text with code, such as a guide or the changes. */
export function GuidePage({ guide }: { guide: Guide }) {
  const { site } = usePage();
  const ids = headingsOf(guide.text).map(({ id }) => id);
  return (
    <article class="guide">
      <div class="crumbs">
        <To to="index.html">Guides</To>
        <PageTools address={guide.address} />
      </div>
      <div class="prose">
        {textParts(guide.text, ids, guideLink(site.guides, guide)).map((part, index) => {
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
