import { transform } from 'esbuild';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';
import type { SiteProblem } from './check-site.ts';
import { imageOf } from './site/images.ts';
import type { Guide } from './site/site.ts';
import { codeBlocks, imagesIn } from './text/blocks.ts';

const languages = new Set(['ts', 'sh', 'json', 'yaml', 'text', 'bash']);

/** The blocks of code that cannot be right, by file and line. Tests compile and run those that can. */
export async function checkGuides(guides: readonly Guide[]): Promise<SiteProblem[]> {
  const blocks = guides.flatMap(({ file, text }) =>
    codeBlocks(text).map(({ language, code, line }) => ({ source: `${file}:${line}`, language, code })),
  );
  const found = await Promise.all(
    blocks.map(async ({ source, language, code }) => {
      const fault = await faultOf(language, code);
      return fault === undefined ? [] : [{ source, message: fault }];
    }),
  );
  return [...found.flat(), ...guides.flatMap(missingImages)];
}

const missingImages = (guide: Guide): SiteProblem[] =>
  imagesIn(guide.text)
    .filter(({ path }) => imageOf(guide, path) === undefined)
    .map(({ path, line }) => ({
      source: `${guide.file}:${line}`,
      message: `The image ${path} is not a PNG file here.`,
    }));

async function faultOf(language: string, code: string): Promise<string | undefined> {
  if (!languages.has(language))
    return `A block of code names its language: ${[...languages].join(', ')}; got "${language}".`;
  try {
    if (language === 'json') JSON.parse(code);
    if (language === 'yaml') parseYaml(code);
    if (language === 'ts') await transform(code, { loader: 'ts', logLevel: 'silent' });
    return undefined;
  } catch (error) {
    return `This block is not valid ${language}: ${(error as Error).message.split('\n').slice(0, 2).join(' ')}`;
  }
}
