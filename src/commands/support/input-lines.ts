/** Lines of a byte stream, as they come. */

/** Bytes that are decoded at a time: lines that are used up soon are no work for the garbage collector. */
const PART = 8 * 1024;

export async function* inputLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PART) {
      const lines = (rest + decoder.decode(chunk.subarray(at, at + PART), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
