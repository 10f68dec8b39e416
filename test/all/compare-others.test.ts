import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureInstalled } from '../../scripts/lib/installed.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';
import { concordHere } from '../helpers/concord.ts';
import { run } from '../helpers/repository.ts';

const home = fromRoot('test/compared');
const packages = join(home, 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'compare-others-'));

beforeAll(() => ensureInstalled(home));

/** The kinds of differences, with the places, but not with the operations of the day. */
const kindsIn = (stdout: string): string[] =>
  stdout.split('\n').flatMap((line) => /^(?:REFUSES|MAY ANSWER|UNKNOWN) [^:]*(?=, \d+ operation)/.exec(line) ?? []);

/** The sentences, without the place. */
const sentencesIn = (stdout: string): string[] =>
  stdout.split('\n').flatMap((line) => /^ {2}(.* the contract .*?) {2}/.exec(line)?.[1] ?? []);

test('the contract as another tool writes it in OpenAPI 3.0 differs only where 3.0 has no words', async () => {
  const converter = join(packages, '@apiture/openapi-down-convert/lib/src/cli.js');
  const files = ['--input', fromRoot('generated/openapi.json'), '--output', join(folder, 'older.json')];
  expect(await run(process.execPath, [converter, ...files], { cwd: folder })).toMatchObject({ code: 0 });
  const { code, stdout } = await concordHere(folder, 'compare', 'older.json', '--full');
  expect(code).toBe(1);
  // 3.0 lacks `propertyNames`.
  expect([kindsIn(stdout), sentencesIn(stdout)]).toEqual([
    ['MAY ANSWER response-max-length-raised, 2 places'],
    [
      'a key of `Metadata` has `maxLength` none, the contract 64',
      'a key of `VectorStoreFileAttributes` has `maxLength` none, the contract 64',
    ],
  ]);
  expect(stdout).toMatch(/ 0 unknown, \d+ conforms, 0 not described; 2 differences\./);
});

test('a gateway that describes itself by what its code has: each difference has a witness', async () => {
  const { code, stdout } = await concordHere(join(packages, '@reverbia/portal'), 'compare', 'swagger.json', '--full');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^The document \(swagger\.json\) describes 4 of \d+ operations of the contract [\d.]+ under \/api\/v1\./,
  );
  expect(kindsIn(stdout)).toMatchInlineSnapshot(`
    [
      "MAY ANSWER response-property-became-optional, 54 places",
      "REFUSES request-null-removed, 10 places",
      "REFUSES request-type-narrowed, 5 places",
      "MAY ANSWER response-value-added, 9 places",
      "MAY ANSWER response-type-widened, 4 places",
      "REFUSES request-property-became-required, 2 places",
      "REFUSES request-member-removed, 1 place",
    ]
  `);
});
