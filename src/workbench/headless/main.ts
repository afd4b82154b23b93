import { headless } from './command';

// Whoever reads the summary may have read enough.
process.stdout.on('error', () => undefined);

void headless(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
}).then((status) => {
  process.exitCode = status;
});
