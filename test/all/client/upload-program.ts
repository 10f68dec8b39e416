// Uploads a file and prints the most memory that the process ever held, in bytes. Arguments: address, kind, size.
import { mkdtempSync, openSync, closeSync, ftruncateSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAI, toStreamingFile } from '../../../src/client/index.ts';
import { fileFromPath } from '../../../src/client/node/index.ts';

const [baseURL = '', kind, size] = process.argv.slice(2);
const piece = new Uint8Array(65_536).fill(97);

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < Number(size); sent += piece.length) yield piece;
}

const folder = mkdtempSync(join(tmpdir(), 'upload-'));
const path = join(folder, 'large.jsonl');
// A file with nothing in it but its length takes no room on the disk.
const descriptor = openSync(path, 'w');
ftruncateSync(descriptor, Number(size));
closeSync(descriptor);

const client = new OpenAI({ apiKey: 'sk-test', baseURL });
const file = kind === 'path' ? await fileFromPath(path) : toStreamingFile(pieces, 'large.jsonl');
await client.files.create({ file, purpose: 'fine-tune' });
rmSync(folder, { recursive: true });
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
