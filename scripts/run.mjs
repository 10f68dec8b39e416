// Plain JavaScript, so that a Node too old for TypeScript still prints the message below.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Concord's scripts need Node 24 or newer; this is ${process.version}.\n` +
      'Start them with `npm run …` after `npm ci`, which brings Node 24 for Linux and Windows. ' +
      'On other platforms install Node 24 yourself.\n',
  );
  process.exit(2);
}

const { enableCompileCache } = await import('node:module');
// Compiling the libraries takes half the time of a short script.
enableCompileCache();

const [name = '', ...args] = process.argv.slice(2);
const { runScript } = await import('./run-script.ts');
await runScript(name, args);
