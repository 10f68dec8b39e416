import { usePage } from './context.ts';

/** What a host shows for an address without a page, at any depth: its links do not depend on the address. */
export function NotFoundPage() {
  const { site } = usePage();
  return (
    <article>
      <header class="head">
        <h1>There is no such page</h1>
        <p class="lead">
          <a href={`${site.settings.base}index.html`}>All operations</a>
        </p>
      </header>
    </article>
  );
}
