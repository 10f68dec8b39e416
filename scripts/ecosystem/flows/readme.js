import { readdirSync } from 'node:fs';
import { run } from './steps.js';

/** Some blocks wait for what a test does not give them. */
const withinSeconds = (seconds, work) =>
  Promise.race([
    work,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error(`Not done after ${seconds} s.`)), seconds * 1000);
    }),
  ]);

const folder = new URL('../readme/', import.meta.url);
const lineOf = (file) => Number(/\d+/.exec(file)?.[0]);
const files = readdirSync(folder).sort((a, b) => lineOf(a) - lineOf(b));
process.on('unhandledRejection', () => {});
console.log = () => {};

await run(
  Object.fromEntries(
    files.map((file) => [`line ${lineOf(file)}`, () => withinSeconds(10, import(new URL(file, folder).href))]),
  ),
);
