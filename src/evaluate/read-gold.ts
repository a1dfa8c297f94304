import type { z } from "zod";
import { type GoldPaper, goldPaperSchema } from "#src/evaluate/gold.ts";

/** What a gold file yields: its papers, and each line that is none, as "file:line: why". */
export interface GoldReading {
  papers: GoldPaper[];
  problems: string[];
}

/** Reads JSON lines of annotated papers; empty lines are skipped. `file` only names the source. */
export function readGold(file: string, content: string): GoldReading {
  const papers: GoldPaper[] = [];
  const problems: string[] = [];
  content.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    const reject = (why: string) => problems.push(`${file}:${index + 1}: ${why}`);
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (error) {
      reject(`expected one JSON object, got no JSON (${String(error)})`);
      return;
    }
    const parsed = goldPaperSchema.safeParse(json);
    if (parsed.success) papers.push(parsed.data);
    else reject(parsed.error.issues.map(describeIssue).join("; "));
  });
  return { papers, problems };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
