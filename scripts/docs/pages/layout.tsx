import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { twinOf } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { summaryOf } from '../text/sentences.ts';
import { Page, usePage } from './context.ts';
import { Nav } from './nav.tsx';
import { To } from './text.tsx';

/** What a page is besides its content. */
export interface About {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The group that the navigation opens. */
  readonly group?: string;
  /** Whether the page sends requests to servers of the reader's choice. */
  readonly sends?: boolean;
  readonly hasTwin?: boolean;
  /** One column, with text that is read from top to bottom. */
  readonly isText?: boolean;
}

/** Nothing is loaded from elsewhere, and nothing inline runs, whatever the texts of the contract contain. */
const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
/** Try-it sends requests to the server that the reader names. */
const sending = "; connect-src 'self' http://127.0.0.1:* http://localhost:* https:";

export function renderPage(
  site: Site,
  assets: Readonly<Record<string, string>>,
  about: About,
  content: ComponentChildren,
): string {
  const page = (
    <Page.Provider value={{ site, assets, address: about.address }}>
      <html lang="en">
        <Head about={about} />
        <body class={about.isText === true ? 'text' : undefined}>
          <a class="skip" href="#content">
            Skip to content
          </a>
          <TopBar />
          <div class="frame">
            <Nav group={about.group} />
            <main id="content" tabIndex={-1}>
              {content}
            </main>
          </div>
          <p id="said" class="quiet" role="status" />
        </body>
      </html>
    </Page.Provider>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

function Head({ about }: { about: About }) {
  const { site, assets, address, root } = usePage();
  const { publicUrl } = site.settings;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy + (about.sends === true ? sending : '')} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>
        {about.title === site.document.info.title ? about.title : `${about.title} · ${site.document.info.title}`}
      </title>
      <meta name="description" content={summaryOf(about.description)} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={`${root}${assets['icon.svg']}`} />
      <link rel="stylesheet" href={`${root}${assets['site.css']}`} />
      <script src={`${root}${assets['theme.js']}`} />
      <script
        src={`${root}${assets['site.js']}`}
        defer
        data-root={root}
        data-search={`${assets['entries.js']} ${assets['search.js']}`}
        data-try={assets['try.js']}
      />
      {about.hasTwin === true ? <link rel="alternate" type="text/markdown" href={root + twinOf(address)} /> : null}
      {publicUrl === undefined ? null : <link rel="canonical" href={publicUrl + address} />}
    </head>
  );
}

function TopBar() {
  const { site } = usePage();
  return (
    <header class="top">
      <input type="checkbox" id="menu" class="quiet" />
      <label for="menu" class="menu">
        Menu
      </label>
      <To to="index.html" class="brand">
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <circle cx="6" cy="8" r="5" />
          <circle cx="10" cy="8" r="5" />
        </svg>
        <span>{site.document.info.title}</span>
      </To>
      <span class="version">{`contract ${site.document.info.version}`}</span>
      <button type="button" id="search" class="needs-js" aria-keyshortcuts="/ Control+K Meta+K">
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      <button type="button" id="theme" class="needs-js" aria-label="Theme: system">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2a6 6 0 0 1 0 12z" />
        </svg>
        <span>Theme</span>
      </button>
    </header>
  );
}
