import { mediaTypeOf } from '../model/answer.ts';
import type { Reader } from './reader.ts';

/** Reads every answer with findings, and of the others the first of each kind. */
export interface SampledReader {
  (readable: Parameters<Reader>[0], hasFindings: boolean): ReturnType<Reader>;
}

export function createSampledReader(read: Reader): SampledReader {
  const seen = new Set<string>();
  return (readable, hasFindings) => {
    const { operationId, answer } = readable;
    const kind = `${operationId} ${answer.status} ${mediaTypeOf(answer)}`;
    if (!hasFindings && seen.has(kind)) return Promise.resolve([]);
    seen.add(kind);
    return read(readable);
  };
}
