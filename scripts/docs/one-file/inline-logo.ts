/** The wordmark of Redocly, which the page would otherwise load from Redocly's server. */
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14">' +
  '<text x="0" y="11" font-family="sans-serif" font-size="11" font-weight="600" fill="#0044d4">Redocly</text></svg>';

/** Inlines the logo at the end of the "API docs by" line. */
export const inlineLogo = (page: string): string =>
  page.replaceAll(
    /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g,
    `data:image/svg+xml,${encodeURIComponent(logo)}`,
  );
