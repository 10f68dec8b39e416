/** `vector-stores` or `vector_stores` as `vectorStores`. */
export const camel = (name: string): string =>
  name.replaceAll(/[-_ ](\w)/g, (_, letter: string) => letter.toUpperCase());

export const pascal = (name: string): string => camel(name).replace(/^\w/, (letter) => letter.toUpperCase());

export const kebab = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/[_ ]/g, '-')
    .toLowerCase();

/** `fine-tuning` as `Fine-tuning` or `Vector stores`: how tags are written. */
export const title = (name: string): string =>
  name.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());

export const isParameter = (segment: string): boolean => segment.startsWith('{');

export const segmentsOfPath = (path: string): string[] => path.split('/').filter((segment) => segment !== '');
