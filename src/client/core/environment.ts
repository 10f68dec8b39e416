interface Platform {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
  readonly window?: { readonly document?: unknown };
  readonly navigator?: unknown;
}

const platform = globalThis as Platform;

/**
 * Reads an environment variable if the platform has them, as Node, Deno and Bun do, and permits it. Blank values count
 * as unset.
 */
export function fromEnvironment(name: string): string | undefined {
  try {
    return platform.process?.env?.[name]?.trim() || undefined;
  } catch {
    // Deno throws if the program has no permission to read it.
    return undefined;
  }
}

/** Returns the option, or the environment variable if the option is undefined. null ignores the variable. */
export const orEnvironment = <T>(option: T | undefined, name: string): T | string | null =>
  option === undefined ? (fromEnvironment(name) ?? null) : option;

/** Whether this is Node or a runtime that says it is: requests are not limited by the rules of browsers. */
export const isServer: boolean = platform.process?.versions?.node !== undefined;

/** Whether this is a browser page, where everybody can read the key. Edge workers do not count. */
export const isBrowser = (): boolean => !!(platform.window?.document && platform.navigator);
