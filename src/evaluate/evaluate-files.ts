import { readFile } from "node:fs/promises";
import { extract } from "#src/extract/extract.ts";
import type { GoldPaper } from "#src/evaluate/gold.ts";
import { judgePaper, type PaperJudgement } from "#src/evaluate/judge-paper.ts";
import { readGold } from "#src/evaluate/read-gold.ts";

/** What comparing extraction with gold files yields; `problems` are lines left out, as "file:line: why". */
export interface FilesEvaluation {
  judgements: PaperJudgement[];
  problems: string[];
}

/** Extracts from every paper of the gold files and judges it. Rejects when a file cannot be read. */
export async function evaluateFiles(files: readonly string[]): Promise<FilesEvaluation> {
  const contents = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const readings = contents.map((content, index) => readGold(files[index] ?? "", content));
  return {
    judgements: readings.flatMap(({ papers }) => papers.map(judgeExtraction)),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function judgeExtraction(paper: GoldPaper): PaperJudgement {
  return judgePaper(paper, extract({ title: paper.title, abstract: paper.abstract }));
}
