/** Everything that an asynchronous iterable yields (Node 20 has no Array.fromAsync). */
export async function collectAll<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The same of what comes some at a time. */
export async function collectEach<T>(items: AsyncIterable<readonly T[]>): Promise<T[]> {
  return (await collectAll(items)).flat();
}
