import { organizationId } from '../../organization.ts';
import type { World } from '../../world.ts';
import type { UsageKind } from './count.ts';
import { usageOf, type Usage } from './record.ts';

/** A billed item of one use: its name, which count it is of, and dollars for each. */
interface LineItem {
  readonly name: (model: string) => string;
  readonly count: string;
  readonly price: number;
}

/** A price list of the sandbox's own: what a call costs here says nothing about what it costs elsewhere. */
const items: Readonly<Partial<Record<UsageKind, readonly LineItem[]>>> = {
  completions: [
    { name: (model) => `${model}, input`, count: 'input_uncached_tokens', price: 0.000_001 },
    { name: (model) => `${model}, cached input`, count: 'input_cached_tokens', price: 0.000_000_25 },
    { name: (model) => `${model}, output`, count: 'output_tokens', price: 0.000_004 },
  ],
  embeddings: [{ name: (model) => `${model}, input`, count: 'input_tokens', price: 0.000_000_02 }],
  images: [{ name: (model) => `${model}, image`, count: 'images', price: 0.04 }],
  file_searches: [{ name: () => 'file search', count: 'num_requests', price: 0.0025 }],
  web_searches: [{ name: () => 'web search', count: 'num_requests', price: 0.01 }],
  code_interpreter_sessions: [{ name: () => 'code interpreter', count: 'num_sessions', price: 0.03 }],
};

/** All that was used, in line items. Dimensions have their name, and counts what they cost. */
export const costsOf = (world: World): readonly Usage[] =>
  (Object.keys(items) as UsageKind[]).flatMap((kind) =>
    usageOf(world, kind).flatMap(({ at, dimensions, counts }) =>
      (items[kind] ?? [])
        .map(({ name, count, price }) => ({
          at,
          dimensions: {
            api_source: 'unlabeled',
            ...dimensions,
            line_item: name(String(dimensions['model'])),
          },
          counts: { value: (counts[count] ?? 0) * price, quantity: counts[count] ?? 0 },
        }))
        .filter(({ counts: { quantity } }) => quantity > 0),
    ),
  );

/** How the costs of a bucket are told. A quantity has a meaning for one line item only. */
export function showCosts({ value = 0, quantity = 0 }: Usage['counts'], dimensions: Usage['dimensions']): object {
  const item = dimensions['line_item'];
  return {
    object: 'organization.costs.result',
    amount: { value, currency: 'usd' },
    ...dimensions,
    organization_id: organizationId,
    quantity: typeof item === 'string' ? quantity : null,
    quantity_unit: typeof item === 'string' ? unitOf(item) : null,
  };
}

/** Line items of models end with what is counted of them. */
const unitOf = (item: string): string | null => {
  if (/, (?:cached )?input$|, output$/.test(item)) return 'tokens';
  return item.endsWith(', image') ? 'images' : null;
};
