/** Lines of a byte stream, as they come: a few at a time, since a turn of the event loop for each would cost a tenth of what reading it costs. */

/** Bytes that are decoded at a time: lines that are used up soon are no work for the garbage collector. */
const PART = 8 * 1024;

export async function* inputLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PART) {
      const lines = (rest + decoder.decode(chunk.subarray(at, at + PART), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines;
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
