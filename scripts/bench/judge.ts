import { measureJudge } from '../../src/verify/runner/measure.ts';
import type { BenchRow } from './row.ts';
import { atLeast } from './table.ts';

/** What it costs to judge an answer by its request as well. */
export async function benchJudge(): Promise<BenchRow[]> {
  const { whole, bySchema } = measureJudge();
  const show = (count: number): string => `${Math.round(count).toLocaleString('en')}/s`;
  const about = { what: 'exchanges judged, with relations', against: 'schemas alone' };
  return [atLeast(0.7, { ...about, own: whole, peer: bySchema, show })];
}
