/** A possible pair: the index of a sought item, that of a found one, and how well they go together. */
export interface Edge {
  sought: number;
  found: number;
  /** Better pairs have more; only the order counts. */
  weight: number;
}

/**
 * Pairs sought items with found ones, one to one, so that as many as possible have a partner. Items
 * in `order` come first: an item once paired keeps a partner, so put those that must be paired in front.
 * Among equals the heavier pair is tried first. Returns found index by sought index.
 *
 * Augmenting paths (Kuhn): greedy pairing alone would lose a pair where one phrase holds two figures.
 */
export function pairUp(order: readonly number[], edges: readonly Edge[]): Map<number, number> {
  const edgesOf = new Map<number, Edge[]>();
  for (const edge of edges.toSorted((a, b) => b.weight - a.weight)) {
    const list = edgesOf.get(edge.sought);
    if (list) list.push(edge);
    else edgesOf.set(edge.sought, [edge]);
  }
  const partnerOf = new Map<number, number>();
  const seekPartner = (sought: number, tried: Set<number>): boolean => {
    const options = (edgesOf.get(sought) ?? []).filter(({ found }) => !tried.has(found));
    for (const { found } of options) {
      if (tried.has(found)) continue;
      tried.add(found);
      const holder = partnerOf.get(found);
      if (holder === undefined || seekPartner(holder, tried)) {
        partnerOf.set(found, sought);
        return true;
      }
    }
    return false;
  };
  for (const sought of order) seekPartner(sought, new Set());
  return new Map(Array.from(partnerOf, ([found, sought]) => [sought, found]));
}
