import { arxivQuery } from "#src/ingest/connectors/arxiv-api.ts";
import { arxivHarvest, type HarvestRange } from "#src/ingest/connectors/oai-pmh.ts";
import type { WebClient } from "#src/ingest/connectors/web-client.ts";
import type { Source } from "#src/ingest/source.ts";

const QUERY = /^arxiv:(?<query>.*\S.*)$/isu;
const HARVEST = "oai:arXiv";

/** Where the servers are; a mirror, or a test's own, is named by the environment. */
const queryBase = (): string =>
  process.env["ARXIV_API_URL"] ?? "https://export.arxiv.org/api/query";
const harvestBase = (): string => process.env["ARXIV_OAI_URL"] ?? "https://oaipmh.arxiv.org/oai";

/** Whether an input is named that is asked for over the network: "arxiv:QUERY", "oai:arXiv". */
export const isConnector = (name: string): boolean => /^(?:arxiv|oai):/iu.test(name);

/** Whether it is one that takes a range of days and a set. */
export const isHarvest = (name: string): boolean => name.toLowerCase() === HARVEST.toLowerCase();

/** The input that such a name stands for. Nothing is asked for yet. Throws where it stands for none. */
export function openConnector(name: string, range: HarvestRange, client: WebClient): Source {
  const query = QUERY.exec(name)?.groups?.["query"];
  if (query !== undefined) return arxivQuery(query.trim(), queryBase(), client);
  if (isHarvest(name)) {
    return arxivHarvest(range, harvestBase(), client);
  }
  throw new Error(`${name}: expected arxiv:QUERY or ${HARVEST}`);
}
