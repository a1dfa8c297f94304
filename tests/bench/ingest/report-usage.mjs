import { writeFileSync } from "node:fs";

// Loaded before a program (node --import): tells in the end what the program took, all its threads together.
process.on("exit", () => {
  const file = process.env.BENCH_USAGE_FILE;
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  writeFileSync(file, JSON.stringify({ cpuMs, maxRssMb: maxRSS / 1024 }));
});
