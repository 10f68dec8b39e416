/** Addresses are flat and follow from what never moves, never from a group: moving a tag breaks no link. */
export class Addresses {
  readonly #taken = new Set<string>();

  /**
   * The address of a page, relative to the root of the site. Names come from the contract, so they may be anything: what
   * is not safe in a file name or an address is replaced, and what would collide (on any file system) gets a number.
   */
  claim(folder: string, name: string): string {
    const safe = name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '') || 'unnamed';
    let address = `${folder}${safe.slice(0, 120)}.html`;
    for (let count = 2; this.#taken.has(address.toLowerCase()); count += 1)
      address = `${folder}${safe.slice(0, 120)}-${count}.html`;
    this.#taken.add(address.toLowerCase());
    return address;
  }
}

/** `Vector stores` → `vector-stores`. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The way from a page up to the root of the site: `../` for each folder. */
export const rootOf = (address: string): string => '../'.repeat(address.split('/').length - 1);

/** The Markdown twin of a page. */
export const twinOf = (address: string): string => address.replace(/\.html$/, '.md');
