/** Address of the server, which all flows talk to. */
export const baseURL = process.env.OPENAI_BASE_URL;
export const apiKey = 'sk-test-ecosystem';
export const model = 'gpt-5-mini';
export const messages = [{ role: 'user', content: 'Hello' }];

/** Collects what an iterable gives. */
export async function all(items) {
  const found = [];
  for await (const item of await items) found.push(item);
  return found;
}

/** @throws if a step did not give what it promises. */
export function check(value, what = 'a value') {
  if (!value) throw new Error(`Expected ${what}, got ${JSON.stringify(value)}.`);
  return value;
}

/** Runs the steps of a library one after another, and prints what came of each: what it gave is compared, too. */
export async function run(steps) {
  const results = [];
  for (const [name, step] of Object.entries(steps)) {
    process.stderr.write(`step ${name}\n`);
    try {
      const gave = await step();
      results.push({ name, ok: true, gave: JSON.stringify(gave) });
    } catch (error) {
      results.push({
        name,
        ok: false,
        error: `${error?.constructor?.name}: ${String(/** @type {Error} */ (error)?.message ?? error).slice(0, 300)}`,
      });
    }
  }
  process.stdout.write(`\n${JSON.stringify(results)}\n`);
  process.exit(0);
}
