import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

// What ingest and extract are held against: a program that reads a file's lines and parses each as JSON.
const [file = ""] = process.argv.slice(2);
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  JSON.parse(line);
}
