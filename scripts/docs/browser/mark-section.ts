/** Marks the link to the section that is being read. */
export function markSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
  const mark = (): void => {
    const read = headings.findLastIndex((heading) => (heading?.getBoundingClientRect().top ?? 0) < innerHeight / 3);
    for (const [index, link] of links.entries()) {
      if (index === read) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('scroll', mark, { passive: true });
  mark();
}
