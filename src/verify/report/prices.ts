import { existsSync, readFileSync } from 'node:fs';
import { parseYaml } from '../../openapi/parse-yaml.ts';
import type { Result, Usage } from '../model/result.ts';
import { sumUsage } from '../transport/meter.ts';

/** The price of a million tokens of a model, in the currency of the file. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** Prices by model name or prefix. */
export type Prices = Readonly<Record<string, Price>>;

/** @throws {TypeError} that says what is wrong with the file. */
export function readPrices(file: string): Prices {
  if (!existsSync(file)) throw new TypeError(`--prices ${file}: there is no such file.`);
  const prices: unknown = parseYaml(readFileSync(file, 'utf8'));
  const isMap = typeof prices === 'object' && prices !== null && !Array.isArray(prices);
  const wrong = isMap ? Object.entries(prices).find(([, price]) => !isPrice(price))?.[0] : 'it';
  if (wrong !== undefined)
    throw new TypeError(
      `--prices ${file}: ${wrong} must be like "gpt-x: { input: 2.5, output: 10 }", the price of a million tokens.`,
    );
  return prices as Prices;
}

const isPrice = (price: Partial<Price> | null): boolean =>
  [price?.input, price?.output].every((value) => typeof value === 'number' && value >= 0);

/** The usage of one model on one target. */
export interface UsageRow extends Usage {
  readonly target: string;
  /** Undefined if no price is known. */
  readonly cost?: number;
}

export function usageRows(results: readonly Result[], prices: Prices): UsageRow[] {
  return [...Map.groupBy(results, ({ target }) => target)].flatMap(([target, own]) =>
    sumUsage(own.flatMap(({ usage }) => usage ?? [])).map((usage) => {
      const price = priceOf(usage.model, prices);
      return { target, ...usage, ...(price && { cost: costOf(usage, price) }) };
    }),
  );
}

const costOf = ({ inputTokens, outputTokens }: Usage, { input, output }: Price): number =>
  (inputTokens * input + outputTokens * output) / 1e6;

/** Servers return the dated name of a model that was requested by its short name. */
function priceOf(model: string, prices: Prices): Price | undefined {
  const names = Object.keys(prices).filter((name) => model.startsWith(name));
  return prices[names.sort((a, b) => b.length - a.length)[0] ?? ''];
}

/** One line per model. */
export const formatUsage = (rows: readonly UsageRow[]): string =>
  rows
    .map(({ target, model, requests, inputTokens, outputTokens, cost }) => {
      const price = cost === undefined ? '' : `, at a price of ${cost.toFixed(4)}`;
      return `Tokens on ${target}, ${model}: ${inputTokens} read and ${outputTokens} written by ${requests} requests${price}.`;
    })
    .join('\n');
