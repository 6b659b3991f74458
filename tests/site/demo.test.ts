import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { authorEnvironment } from '../support/author-environment.ts';

test('npm run demo builds and serves the invented affair, beside what is in dist/', async () => {
  const before = distState();
  const demo = spawn(process.execPath, ['tests/demo.ts'], { env: authorEnvironment({}) });
  onTestFinished(() => void demo.kill());
  let said = '';
  demo.stderr.resume();
  for await (const [chunk] of on(demo)) {
    said += stripVTControlCharacters(String(chunk));
    if (/http:\S+\s/u.test(said)) break;
  }
  const [, url = ''] = /(http:\/\/localhost:\d+\/)/u.exec(said) ?? [];
  expect(said).toContain('16 articles with 135 quotations');
  const page = await (await fetch(`${url}sources/treaty/`)).text();
  expect(page).toContain('Treaty on the Waters of the Asel');
  expect(distState()).toEqual(before);
}, 240_000);

async function* on({ stdout }: ReturnType<typeof spawn>) {
  while (stdout) yield await once(stdout, 'data');
}

function distState() {
  return statSync('dist', { throwIfNoEntry: false })?.ctimeMs;
}
