/** How many things are done before others have their turn. */
const atOnce = 1000;

/** The same things, in turns: a long list does not keep other requests waiting. */
export async function* inTurns<T>(things: Iterable<T>): AsyncGenerator<T> {
  let count = 0;
  for (const thing of things) {
    count += 1;
    if (count % atOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    yield thing;
  }
}
