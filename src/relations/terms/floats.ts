/** The little-endian 32-bit floats of a Base64 text. Undefined if it is not the Base64 of whole, finite floats. */
export function decodeFloats(text: string): readonly number[] | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  if (bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer);
  const floats = Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
  return floats.every(Number.isFinite) ? floats : undefined;
}

export function encodeFloats(floats: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(floats.length * 4));
  for (const [index, float] of floats.entries()) view.setFloat32(index * 4, float, true);
  return btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''));
}
