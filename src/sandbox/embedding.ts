/**
 * A vector of length 1 for a text. Texts that share words, pairs of words or parts of words are near each other. The
 * same text always has the same vector.
 */
export function embed(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  const add = (feature: string, weight: number): void => {
    const hash = hashOf(feature);
    const at = hash % dimensions;
    vector[at] = (vector[at] ?? 0) + ((hash >>> 31) % 2 === 0 ? weight : -weight);
  };
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    add(word, 1);
    if (index > 0) add(`${words[index - 1]} ${word}`, 0.5);
    for (let at = 0; at + 3 <= word.length; at += 1) add(`#${word.slice(at, at + 3)}`, 0.33);
  }
  // A text without words has a place of its own.
  if (words.length === 0) add(` ${text}`, 1);
  return normalised(vector);
}

/** Between -1 and 1, for vectors of length 1. */
export function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function normalised(vector: Float32Array): Float32Array {
  const length = Math.sqrt(similarity(vector, vector));
  // Features can cancel each other out.
  if (length === 0) vector[0] = 1;
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a, 32 bits, of UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  // The last bits of FNV depend on few letters.
  return (hash ^ (hash >>> 15)) >>> 0;
}
