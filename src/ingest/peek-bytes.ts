/** A stream's first chunk, and the whole stream still to be read. An empty stream has an empty first chunk. */
export async function peekBytes(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head = await iterator.next();
  const first = head.done === true ? new Uint8Array() : head.value;
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
