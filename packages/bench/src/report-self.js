import { writeFileSync } from "node:fs";

// Loaded before the measured program; what it used is written when it ends. JavaScript, so that types need not be stripped
// of this alone.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env["BENCH_REPORT"] ?? "",
    JSON.stringify({ ownSeconds: process.uptime(), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMebibytes: maxRSS / 1024 }),
  );
});
