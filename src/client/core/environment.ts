interface Platform {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly Deno?: { readonly env?: { get(name: string): string | undefined } };
  readonly window?: { readonly document?: unknown };
  readonly navigator?: unknown;
}

const platform = globalThis as Platform;

/** Reads an environment variable where the platform has them and lets us; blank ones count as unset. */
export function fromEnvironment(name: string): string | undefined {
  try {
    const value = platform.process?.env ? platform.process.env[name] : platform.Deno?.env?.get(name);
    return value?.trim() || undefined;
  } catch {
    // Deno throws where the program was not permitted to read it.
    return undefined;
  }
}

/** An option; only when it is left out, the environment variable. Null says that there shall be none. */
export const orEnvironment = <T>(option: T | undefined, name: string): T | string | null =>
  option === undefined ? (fromEnvironment(name) ?? null) : option;

/** Whether this is a page in a browser, where everybody can read the key. Workers at the edge are not meant. */
export const isBrowser = (): boolean =>
  platform.window?.document !== undefined && typeof platform.navigator !== 'undefined';
