import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { languageClient } from '../support/language-client.ts';
import { median } from '../support/median.ts';

// `npm run bench:lsp`: how long after a key an editor shows what is wrong, in an article of 1,000 words of a dossier of
// 1,000 such articles, while all of it is read again and again.

const ARTICLES = 1000;
const KEYS = 60;
const GOAL_MS = 100;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-lsp-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'articles'));
writeFileSync(
  join(folder, 'site.yaml'),
  'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n',
);
for (let number = 0; number < ARTICLES; number += 1)
  writeFileSync(join(folder, `articles/a-${number}.md`), article(number));

const client = await languageClient(folder);
let start = performance.now();
await client.until(() => client.told(join(folder, 'permalinks.json')) !== undefined, 120_000);
console.log(`all of it is read for the first time after ${since(start)} ms`);

const path = join(folder, 'articles/a-7.md');
const text = article(7);
client.open(path, text);
await wait(3000);
const times: number[] = [];
for (let key = 1; key <= KEYS; key += 1) {
  const typed = Promise.withResolvers<undefined>();
  client.onTold = (file, version) => {
    if (file === path && version === key + 1) typed.resolve(undefined);
  };
  start = performance.now();
  client.write(path, `${text}${'typing words '.repeat(9).slice(0, key)}\n`);
  await typed.promise;
  times.push(performance.now() - start);
  // Some pauses are long enough for the whole dossier to be read.
  await wait(key % 10 === 0 ? 400 : 90);
}
const uri = pathToFileURL(path).href;
const position = { line: 5, character: text.split('\n')[5]?.indexOf('lind') ?? 0 };
for (const [method, params] of [
  ['completion', {}],
  ['hover', {}],
  ['definition', {}],
  ['references', { context: { includeDeclaration: true } }],
  ['rename', { newName: 'maria' }],
] as const) {
  start = performance.now();
  await client.ask(`textDocument/${method}`, { textDocument: { uri }, position, ...params });
  console.log(`${method}: ${since(start)} ms`);
}
await client.end();
const slowest = Math.max(...times);
console.log(
  `after a key: ${Math.round(median(times))} ms, the slowest of ${KEYS} ${Math.round(slowest)} ms`,
);
if (slowest > GOAL_MS) process.exitCode = 1;

function since(from: number): number {
  return Math.round(performance.now() - from);
}

/** Of 1,000 words, eight of them quotations. */
function article(number: number): string {
  const said = Array.from({ length: 8 }, (_, at) => `We have plan ${number} and part ${at} of it`);
  const quotes = said.map((words, at) => `  - { id: plan-${at}, speaker: lind, text: ${words} }`);
  const prose =
    'The line to the coast was opened in the spring and has been full since then. '.repeat(8);
  const body = said.map((words) => `Maria Lind said: “${words}”. ${prose}`);
  return `---
title: Report ${number}
description: About report ${number}.
actors: [{ id: lind, name: Maria Lind, kind: person, role: Minister }]
quotes:
${quotes.join('\n')}
---

${body.join('\n\n')}
`;
}
