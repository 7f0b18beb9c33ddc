// Loaded into a process that goes on running (node --require): tells on SIGUSR2 what CPU time it has used, in
// milliseconds, on file descriptor 3.
const { writeSync } = require('node:fs');

process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, `${(user + system) / 1000}\n`);
});
