import { posix } from 'node:path';
import { twinOf } from '../site/addresses.ts';
import { guideLink } from '../site/guides.ts';
import type { Guide } from '../site/site.ts';
import { mapLinks } from '../text/links.ts';

/** The text of a guide, with links that lead from twin to twin. A page without a twin stays a page. */
export function withTwinLinks(guides: readonly Guide[], guide: Guide, twins: ReadonlySet<string>): string {
  const link = guideLink(guides, guide);
  const atRoot = (path: string): string => posix.normalize(posix.join(posix.dirname(guide.address), path));
  return mapLinks(guide.text, (written) => {
    const page = link(written);
    const [path = '', fragment] = page.split('#');
    const twin = twinOf(path);
    if (twin === path || !twins.has(atRoot(twin))) return page;
    // Twins of texts have the headings of their pages; those of operations and schemas are tables.
    const isText = guides.some(({ address }) => address === atRoot(path));
    return fragment === undefined || !isText ? twin : `${twin}#${fragment}`;
  });
}
