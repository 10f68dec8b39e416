import { usePage } from './context.ts';
import { TaskLinks } from './start.tsx';
import { To } from './text.tsx';

/** What a host shows for an address without a page. */
export function NotFoundPage() {
  const { site } = usePage();
  return (
    <article>
      <header class="head">
        <h1>There is no such page</h1>
        <p class="lead">
          It may have been renamed, or the address is misspelled. <To to="index.html">See all operations</To>
          <span class="needs-js">
            {', or '}
            <button type="button" class="open-search">
              search
            </button>
          </span>
          .
        </p>
      </header>
      {site.settings.isOwn ? <TaskLinks /> : null}
    </article>
  );
}
