import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';
import * as exported from '../../scripts/lint/rules/index.ts';
import { configuredRules } from '../helpers/redocly-config.ts';

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(fromRoot(folder))
    .filter((file) => file.endsWith(ending) && file !== 'index.ts')
    .map((file) => basename(file, ending))
    .sort();

const registered = Object.keys(exported.rules).sort();

test('each rule is registered by its file name', () => {
  expect(namesIn('scripts/lint/rules', '.ts')).toEqual(registered);
});

test('each rule has a test with its name', () => {
  expect(namesIn('test/lint/rules', '.test.ts')).toEqual(registered);
});

test('each rule is named by its factory', () => {
  const pascal = (id: string): string => id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(
    Object.values(exported.rules)
      .map((rule) => rule.name)
      .sort(),
  ).toEqual(registered.map(pascal).sort());
});

test('each rule is enabled in redocly.yaml', () => {
  const own = Object.keys(configuredRules())
    .filter((id) => id.startsWith('concord/'))
    .map((id) => id.replace('concord/', ''));
  expect(own.sort()).toEqual(registered);
});
