#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `concord needs Node 24 or newer; this is ${process.version}. Install it from https://nodejs.org, then run the same again.\n`,
  );
  process.exitCode = 2;
} else {
  // Loaded late: an older Node would fail on it before the message above.
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
