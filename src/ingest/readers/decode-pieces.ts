/** Stands in a text for bytes that are no UTF-8. */
export const BAD_BYTES = "\uE002";

/** The place after the last letter that is whole, which is after a byte of ASCII. */
function endOfLetters(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return end;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes).replaceAll("\uFFFD", BAD_BYTES);
  }
}

/** UTF-8 as text, in pieces. Bytes that are none do not keep the others out. */
export async function* decodePieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let carried = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? Buffer.from(chunk) : Buffer.concat([carried, chunk]);
    const end = endOfLetters(bytes);
    carried = bytes.subarray(end);
    if (end > 0) yield decode(bytes.subarray(0, end));
  }
  if (carried.length > 0) yield decode(carried);
}
