import type { Order } from './event-order.ts';

interface Chunk {
  readonly id?: unknown;
  readonly error?: unknown;
  readonly choices?: readonly { index?: number; finish_reason?: unknown; delta?: { role?: unknown } }[];
}

/** Chunks of one completion share its id; each of its choices starts, goes on, and ends with a finish reason. */
export function createChoices(): Order {
  const started = new Set<unknown>();
  const finished = new Set<unknown>();
  const ids = new Set<unknown>();
  let failed = false;
  const takeChoice = ({ index, finish_reason, delta }: NonNullable<Chunk['choices']>[number]): string[] => {
    const problems = [
      ...(finished.has(index) ? [`choice ${index} goes on after its finish reason.`] : []),
      ...(started.has(index) && delta?.role != null ? [`choice ${index} tells its role after it has begun.`] : []),
    ];
    started.add(index);
    if (finish_reason != null) finished.add(index);
    return problems;
  };
  return {
    take({ data }) {
      const chunk = data as Chunk | null;
      failed ||= chunk?.error !== undefined;
      if (!Array.isArray(chunk?.choices)) return [];
      const isOther = ids.add(chunk.id).size === 2;
      return [
        ...(isOther ? ['it has another id than the chunks before it.'] : []),
        ...(chunk.choices as NonNullable<Chunk['choices']>).flatMap(takeChoice),
      ];
    },
    end() {
      const open = [...started].filter((index) => !finished.has(index));
      return open.length > 0 && !failed
        ? [`The stream ends before choice ${open.join(', ')} has a finish reason.`]
        : [];
    },
  };
}
