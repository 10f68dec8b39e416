/** The maker's name, as the picture that the page would load from the maker's host. */
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14">' +
  '<text x="0" y="11" font-family="sans-serif" font-size="11" font-weight="600" fill="#0044d4">Redocly</text></svg>';

/** A page whose "API docs by" line brings the name that it ends with. */
export const inlineLogo = (page: string): string =>
  page.replaceAll(
    /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g,
    `data:image/svg+xml,${encodeURIComponent(logo)}`,
  );
