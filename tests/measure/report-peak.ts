// Loaded into a process that is measured: its last words are its peak memory, in kilobytes.
process.on('exit', () => {
  process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`);
});
