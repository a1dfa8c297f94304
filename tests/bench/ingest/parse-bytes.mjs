import { createReadStream } from "node:fs";

// The same without readline, as quick as it can be done: lines are cut out of the bytes.
const [file = ""] = process.argv.slice(2);
let rest = Buffer.alloc(0);
for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
  const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    JSON.parse(bytes.utf8Slice(start, end));
    start = end + 1;
  }
  rest = bytes.subarray(start);
}
