// Loaded into every measured process (node --require): when it ends it writes what it used to file descriptor 3.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(
    3,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: peakOfThisProgram() ?? maxRSS }),
  );
});

/** Kilobytes. maxRSS may still hold the size of the process that started this one; Linux also keeps the program's own. */
function peakOfThisProgram() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
