import { doiKeyOf } from "#src/domain/doi-key.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";

/**
 * Splits papers into runs in which no title, arXiv id or DOI comes twice, so that of one paper given twice the
 * second finds the first one in the store.
 */
export function splitWaves<T extends PaperInput>(papers: readonly T[]): T[][] {
  const waves: T[][] = [];
  let wave: T[] = [];
  let seen = new Set<string>();
  for (const paper of papers) {
    const keys = [`title ${titleKeyOf(paper.title)}`];
    if (paper.arxivId !== null) keys.push(`arxiv ${paper.arxivId}`);
    if (paper.doi !== null) keys.push(`doi ${doiKeyOf(paper.doi)}`);
    if (keys.some((key) => seen.has(key))) {
      waves.push(wave);
      wave = [];
      seen = new Set();
    }
    wave.push(paper);
    for (const key of keys) seen.add(key);
  }
  return wave.length > 0 ? [...waves, wave] : waves;
}
