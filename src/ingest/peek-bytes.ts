/**
 * The first bytes of a stream, at least so many unless it has fewer, and the whole stream still to be read. An empty
 * stream has no first bytes.
 */
export async function peekBytes(
  bytes: AsyncIterable<Uint8Array>,
  least = 1,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < least) {
    const next = await iterator.next();
    if (next.done === true) break;
    // It may not last until it is read.
    parts.push(Uint8Array.from(next.value));
    length += next.value.length;
  }
  const first = parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
  async function* replay() {
    try {
      yield first;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: replay() };
}
