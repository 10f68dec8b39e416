/** The fragments of one page. No two elements may share one, because links lead to the first. */
export class Fragments {
  readonly #claimed = new Set<string>();

  /** The fragment itself, or with `-2`, `-3` … behind it if it is taken. */
  claim(wanted: string): string {
    const base = wanted.replaceAll(/[\s[\]]+/g, (found) => (/\s/.test(found) ? '-' : ''));
    let fragment = base;
    for (let count = 2; this.#claimed.has(fragment); count += 1) fragment = `${base}-${count}`;
    this.#claimed.add(fragment);
    return fragment;
  }

  get all(): readonly string[] {
    return [...this.#claimed];
  }
}
