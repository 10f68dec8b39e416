#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `concord needs Node 22.13 or newer; this is ${process.version}. Install it from https://nodejs.org, then run the same again.\n`,
  );
  process.exitCode = 2;
} else {
  const [name, ...args] = process.argv.slice(2);
  // The reader of the report may stop before its end, as `head` does.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
  // Imported lazily: an older Node would fail on it before printing the message above. The sandbox starts at once
  // because it needs nothing of the other commands.
  process.exitCode =
    name === 'sandbox'
      ? await (await import('./sandbox.ts')).sandboxCommand(args)
      : await (await import('./main.ts')).main(process.argv.slice(2));
  // An interrupted run may leave something that keeps the process alive.
  setTimeout(() => process.exit(), 1000).unref();
}
