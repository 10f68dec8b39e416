/** Bytes. Error messages of servers are shorter. Without a limit, a small compressed body could exhaust memory. */
const enough = 100_000;

/** The beginning of a body as text. The rest is not read. */
export async function readBeginning(response: Response): Promise<string> {
  // That of `node-fetch` is a stream of Node.
  if (!response.body?.getReader) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size < enough;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, enough - size), { stream: true });
    size += value.length;
  }
  reader.cancel().catch(() => {});
  return text;
}
