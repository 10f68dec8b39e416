import type { Call } from '../call.ts';
import { basePath } from '../contract.ts';

/** The path of a request. */
export const addressOf = ({ operation, path }: Call): string =>
  basePath + operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
