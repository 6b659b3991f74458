import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into a process that is measured: its last words are its peak memory, in kilobytes, and the seconds that
// processors have worked for it, for its threads and, where the system tells, for what it has started.
if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6 + secondsOfChildren();
    process.stderr.write(`\npeak ${maxRSS} cpu ${seconds.toFixed(2)}\n`);
  });

/** Of those that have ended; 0 where there is no `/proc`. */
function secondsOfChildren(): number {
  try {
    // Behind the name, which may have spaces; in hundredths of a second (proc(5), cutime and cstime).
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
