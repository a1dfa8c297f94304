/** The same bytes, and how many of them were taken. */
export function countBytes(bytes: AsyncIterable<Uint8Array>): {
  bytes: AsyncIterable<Uint8Array>;
  passed: () => number;
} {
  let passed = 0;
  async function* count() {
    for await (const chunk of bytes) {
      passed += chunk.length;
      yield chunk;
    }
  }
  return { bytes: count(), passed: () => passed };
}
