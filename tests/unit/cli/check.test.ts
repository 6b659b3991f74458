import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { runVerbatim } from '../../support/run-verbatim.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-check-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(body: string): void {
  writeFileSync(join(folder, 'articles/a.md'), `---\ntitle: T\ndescription: D\n---\n\n${body}\n`);
}

function writeOther(text: string): void {
  writeFileSync(join(folder, 'articles/b.md'), text);
}

function check(variables: Readonly<Record<string, string>> = {}, ...args: string[]) {
  return runVerbatim(['check', ...args], { CONTENT_DIR: folder, ...variables });
}

/** In a process of its own, as an author does it. */
function checkAlone() {
  return spawnSync(process.execPath, ['src/cli/verbatim.ts', 'check'], {
    encoding: 'utf8',
    env: authorEnvironment({ CONTENT_DIR: folder }),
  });
}

it('exits with 0 where all is well', () => {
  write('Text');
  expect(checkAlone()).toMatchObject({ status: 0, stderr: '' });
});

it('counts one article as one', async () => {
  write('Text');
  expect((await check()).stdout).toMatch(/^1 article in order, 0 quotations verified$/mu);
});

it('exits with 0 where there are only warnings', async () => {
  write('She said that Trumр talks.');
  const { status, stdout } = await check();
  expect(status).toBe(0);
  expect(stdout).toMatch(/a\.md:6:15 warning letters-alike/u);
});

it('exits with 1 where there is an error, without a stack trace', () => {
  write('Some <b>');
  const { status, stdout, stderr } = checkAlone();
  expect(status).toBe(1);
  expect(stdout).toMatch(/a\.md:6:6 error html-raw/u);
  expect(stdout + stderr).not.toMatch(/^\s+at /mu);
});

it('exits with 1 on a server, where the ledger of permalinks lags behind', async () => {
  write('Text');
  expect(await check()).toMatchObject({ status: 0 });
  expect(await check({ CI: 'true' })).toMatchObject({ status: 1 });
});

it('speaks JSON', async () => {
  write('Some <b>');
  expect(JSON.parse((await check({}, '--format', 'json')).stdout)).toMatchObject([
    { code: 'html-raw', line: 6 },
    { code: 'permalinks-missing', line: 1 },
  ]);
});

it('annotates for GitHub', async () => {
  write('Some <b>');
  expect((await check({}, '--format', 'github')).stdout).toMatch(
    /^::error file=[^,]*a\.md,line=6,/mu,
  );
});

it.each(['news', '/news', '/news/'])('knows the path of the site, BASE_PATH=%s', async (path) => {
  write('To [it](/articles/a/), and [again](/news/articles/a/)');
  const { status, stdout } = await check({ BASE_PATH: path });
  expect(status).toBe(1);
  expect(stdout).toMatch(/a\.md:6:28 error link-broken[^→]*→ Did you mean “\/articles\/a\/”\?/u);
  expect(stdout).toContain('1 error, 1 warning');
});

describe('where files are given', () => {
  it('tells of these alone, and that there is something elsewhere', async () => {
    write('Text');
    writeOther('Nothing');
    const { status, stdout } = await check({}, join(folder, 'articles/a.md'));
    expect(status).toBe(0);
    expect(stdout).not.toContain('b.md');
    expect(stdout).toMatch(
      /^1 article in order, 0 quotations verified; in other files: 1 error, /mu,
    );
  });

  it('tells of all in a folder', async () => {
    write('Some <b>');
    writeOther('Nothing');
    const { status, stdout } = await check({}, join(folder, 'articles'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/a\.md:6:6 error html-raw[^]*b\.md:1:1 error frontmatter-missing/u);
    expect(stdout).not.toContain('permalinks.json');
  });

  it('knows a file that is given by way of a link, or whose folder is one', async () => {
    write('Text');
    writeOther('Nothing');
    const [articles, whole] = [`${folder}-articles`, `${folder}-whole`];
    symlinkSync(join(folder, 'articles'), articles);
    symlinkSync(folder, whole);
    onTestFinished(() => [articles, whole].forEach((link) => rmSync(link)));
    expect((await check({}, join(articles, 'b.md'))).stdout).toContain('b.md:1:1 error');
    const linked = await check({ CONTENT_DIR: whole }, join(folder, 'articles/b.md'));
    expect(linked.stdout).toContain('b.md:1:1 error');
  });

  it('still reads the others, which one may lead to', async () => {
    write('To [it](/articles/b/)');
    writeOther('---\ntitle: T\ndescription: D\n---\n\nText\n');
    expect((await check({}, join(folder, 'articles/a.md'))).stdout).not.toContain('link-broken');
    rmSync(join(folder, 'articles/b.md'));
    expect((await check({}, join(folder, 'articles/a.md'))).stdout).toContain('link-broken');
  });

  it.each([
    ['articles/none.md', /^There is no file .*none\.md\.$/mu],
    ['../../../etc', /is not in .*which is what is checked/u],
  ])('exits with 2 of %s', async (file, said) => {
    write('Text');
    const { stderr, ...outcome } = await check({}, join(folder, file));
    expect(stderr).toMatch(said);
    expect(outcome).toEqual({ status: 2, stdout: '' });
  });
});

it('exits with 2 where it is called wrongly, or there is nothing to read', async () => {
  write('Text');
  expect(await check({}, '--format', 'xml')).toMatchObject({ status: 2 });
  expect(await check({}, '--fix', '--watch')).toMatchObject({ status: 2 });
  expect(await check({}, '--help')).toMatchObject({ status: 0 });
  const nowhere = await check({ CONTENT_DIR: join(folder, 'none') }, '--fix');
  expect(nowhere.status).toBe(2);
  expect(nowhere.stdout).toContain('error content-missing');
  expect(existsSync(join(folder, 'none'))).toBe(false);
});

it('speaks SARIF, by the schema of that', async () => {
  write('Some <b>');
  writeFileSync(join(folder, 'articles/é a.txt'), '');
  const log: unknown = JSON.parse((await check({}, '--format', 'sarif')).stdout);
  const schema = JSON.parse(readFileSync('tests/fixtures/schemas/sarif-2.1.0-rtm.5.json', 'utf8'));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  // It is written for draft 4, of which it uses nothing that has changed since but these two keys.
  const { id: $id, ...rest } = schema;
  const validate = ajv.compile({
    ...rest,
    $id,
    $schema: 'http://json-schema.org/draft-07/schema#',
  });
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  expect(log).toMatchObject({
    runs: [
      {
        results: [
          {
            ruleId: 'html-raw',
            level: 'error',
            locations: [{ physicalLocation: { region: { startLine: 6, startColumn: 6 } } }],
          },
          { ruleId: 'file-unexpected', level: 'warning' },
          { ruleId: 'permalinks-missing' },
        ],
      },
    ],
  });
});

describe('--fix', () => {
  const text = (id: string, other = '') => `---
title: T
description: D
actors:
  - id: ${id} # the president
    name: Ada Orr
    kind: person
${other}quotes: # all of them
  - { id: "Some Words", speaker: ${id}, text: We have plans }
---

“We have plans,” Ada Orr said.
`;

  it('gives an id its form wherever it is named, keeps all else, records it, and says so', async () => {
    writeFileSync(join(folder, 'articles/a.md'), text('Ada_Orr'));
    const { status, stdout, stderr } = await check({}, '--fix');
    expect(status).toBe(0);
    expect(stdout).toContain('1 article in order, 1 quotation verified');
    expect(stderr).toMatch(/a\.md: the id “Some Words” is now “some-words”, in 1 place\.$/mu);
    expect(stderr).toMatch(/a\.md: the id “Ada_Orr” is now “ada-orr”, in 2 places\.$/mu);
    expect(stderr).toMatch(/permalinks\.json: 3 addresses recorded; commit it/u);
    const after = readFileSync(join(folder, 'articles/a.md'), 'utf8');
    expect(after).toBe(text('ada-orr').replace('"Some Words"', 'some-words'));
    expect((await check({}, '--fix')).stderr).toBe('');
  });

  it('leads the links of the article to the id, too', async () => {
    const links = (quote: string, actor: string) =>
      `\n[a](#q-${quote}), [b](/articles/a/#q-${quote}), [c](a.md#a-${actor}), [d][d].\n\n[](#q-${quote})\n\n[d]: #a-${actor}\n`;
    const written = text('Ada_Orr').replace('"Some Words"', '"Sóme Words"');
    const before = written + links('S%C3%B3me%20Words', 'Ada_Orr');
    writeFileSync(join(folder, 'articles/a.md'), before);
    const { status, stderr } = await check({}, '--fix');
    expect(stderr).toMatch(/“Sóme Words” is now “some-words”, in 4 places\.$/mu);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toBe(
      text('ada-orr').replace('"Some Words"', 'some-words') + links('some-words', 'ada-orr'),
    );
  });

  it.each(['>-\n      Ada_Orr', '|\n      Ada_Orr\n', '&her Ada_Orr', '!!str "Ada_Orr"'])(
    'keeps the lines around an id that is written as %j',
    async (id) => {
      const before = text('Ada_Orr').replace('id: Ada_Orr # the president', `id: ${id}`);
      writeFileSync(join(folder, 'articles/a.md'), before);
      expect((await check({}, '--fix')).status).toBe(0);
    },
  );

  it.each([
    ['what would be the id of another', 'Ada_Orr', '  - { id: ada-orr, name: B, kind: person }\n'],
    ['what would lose a letter', 'Ада-orr', ''],
    ['what has no letter of an id', '“…”', ''],
  ])('leaves alone %s', async (_what, id, other) => {
    writeFileSync(join(folder, 'articles/a.md'), text(id, other));
    const { status, stdout } = await check({}, '--fix');
    expect(status).toBe(1);
    expect(stdout).toContain(`“${id}” is no value for “id”.`);
    expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toContain(`- id: ${id} # the`);
  });

  it('gives an actor that articles share its id, there and in the articles', async () => {
    const actors = (id: string, of: string) =>
      `- { id: ${id}, name: Ada Orr, kind: person, of: ${of} }\n- { id: ${of}, name: Om, kind: country }\n`;
    const article = (id: string) =>
      `---\ntitle: T\ndescription: D\nactors: [${id}]\n---\n\nAda Orr went.\n`;
    writeFileSync(join(folder, 'actors.yaml'), actors('Ada_Orr', 'OM'));
    writeFileSync(join(folder, 'articles/a.md'), article('Ada_Orr'));
    const { status, stderr } = await check({}, '--fix');
    expect(stderr).toMatch(/actors\.yaml: the id “OM” is now “om”, in 2 places\.$/mu);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'actors.yaml'), 'utf8')).toBe(actors('ada-orr', 'om'));
    expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toBe(article('ada-orr'));
  });

  it('gives topics and authors their ids, there, in articles and in the navigation', async () => {
    const lists = {
      'topics.yaml': '- { id: Energy_Policy, title: Energy }\n- { id: trade, title: Trade }\n',
      'authors.yaml': '- id: Dora_Pym # hers\n  name: Dora Pym\n',
      'site.yaml': `${readFileSync(join(folder, 'site.yaml'), 'utf8')}navigation: [articles, Energy_Policy]\n`,
      'articles/a.md':
        '---\ntitle: T\ndescription: D\ntopics: [trade, Energy_Policy] # two\nauthors: [Dora_Pym, Dora Pym]\n---\n\n[All](/topics/Energy_Policy/)\n',
      'articles/b.md': '---\ntitle: U\ndescription: D\nauthors: [{ id: Dora_Pym }]\n---\n\nText.\n',
    };
    for (const [name, content] of Object.entries(lists)) writeFileSync(join(folder, name), content);
    const { status, stderr } = await check({}, '--fix');
    expect(stderr).toMatch(/topics\.yaml: the id “Energy_Policy” is now “energy-policy”; 3 files/u);
    expect(stderr).toMatch(/authors\.yaml: the id “Dora_Pym” is now “dora-pym”; 3 files changed/u);
    expect(status).toBe(0);
    for (const [name, content] of Object.entries(lists))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(
        content.replaceAll('Energy_Policy', 'energy-policy').replaceAll('Dora_Pym', 'dora-pym'),
      );
  });

  it('leaves a file as it is that is not UTF-8, whose letters it could not write back', async () => {
    write('Text');
    writeFileSync(join(folder, 'topics.yaml'), '- { id: Trade, title: A }\n');
    const latin = Buffer.from(
      '---\ntitle: T\ndescription: Café\ntopics: [Trade]\nactors: [{ id: Ada_Orr, name: Ada Orr, kind: person }]\n---\n\nAda Orr came.\n',
      'latin1',
    );
    writeFileSync(join(folder, 'articles/b.md'), latin);
    const { stderr } = await check({}, '--fix');
    expect(stderr).toContain('the id “Trade” is now “trade”; 1 file changed.');
    expect(readFileSync(join(folder, 'articles/b.md'))).toEqual(latin);
  });

  it.each([
    ['would be that of another', '- { id: trade, title: B }\n'],
    ['was that of another', '- { id: other, title: B, formerly: [trade] }\n'],
    ['would be the name of a part of the site', '', 'Search'],
    ['would be that of a page', '', 'Imprint'],
  ])('leaves the id of a topic alone that %s', async (_what, other, id = 'Trade') => {
    write('Text');
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages/imprint.md'), '---\ntitle: Imprint\n---\n\nWe.\n');
    const topics = `- { id: ${id}, title: A }\n${other}`;
    writeFileSync(join(folder, 'topics.yaml'), topics);
    expect((await check({}, '--fix')).status).toBe(1);
    expect(readFileSync(join(folder, 'topics.yaml'), 'utf8')).toBe(topics);
  });

  it('mends a draft, too, but none with an alias', async () => {
    const draft = (id: string) => text(id).replace('title: T', 'title: T\ndraft: true');
    writeFileSync(join(folder, 'articles/a.md'), draft('Ada_Orr'));
    const aliased = draft('&a Ada_Orr').replace('speaker: &a Ada_Orr', 'speaker: *a');
    writeOther(aliased);
    const { stderr } = await check({}, '--fix');
    expect(stderr).toMatch(/a\.md: the id “Ada_Orr” is now “ada-orr”, in 2 places\.$/mu);
    expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toContain('id: ada-orr # the');
    expect(readFileSync(join(folder, 'articles/b.md'), 'utf8')).toBe(aliased);
  });

  it('mends nothing in a file that it is not to tell of', async () => {
    writeFileSync(join(folder, 'articles/a.md'), text('Ada_Orr'));
    writeOther(text('Ada_Orr'));
    const { stderr } = await check({}, '--fix', join(folder, 'articles/b.md'));
    expect(stderr).not.toContain('a.md');
    expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toBe(text('Ada_Orr'));
  });

  it('leaves an id alone whose form was published, of something else perhaps', async () => {
    writeFileSync(join(folder, 'articles/a.md'), text('ada-orr').replace('"Some Words"', 'x-y'));
    const { stderr } = await check({}, '--fix');
    expect(stderr).toContain('3 addresses recorded');
    const changed = text('ada-orr').replace('"Some Words"', 'X_Y');
    writeFileSync(join(folder, 'articles/a.md'), changed);
    const against = join(folder, 'permalinks.json');
    const again = await check({ PERMALINKS_AGAINST: against }, '--fix');
    expect(again.status).toBe(1);
    expect(readFileSync(join(folder, 'articles/a.md'), 'utf8')).toBe(changed);
  });
});

it('--watch checks again after each change, outlives a file that goes, and ends with Ctrl-C', async () => {
  write('Some <b>');
  const child = spawn(process.execPath, ['src/cli/verbatim.ts', 'check', '--watch'], {
    env: authorEnvironment({ CONTENT_DIR: folder }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (said += String(chunk)));
  const next = async (found: RegExp) => {
    await vi.waitFor(() => expect(said).toMatch(found), { timeout: 20_000, interval: 50 });
    said = '';
  };
  await next(/error html-raw[^]*Waiting for changes/u);
  write('Some <i>, and a <b>');
  await next(/2 errors[^]*Waiting for changes/u);
  writeOther('---\ntitle: T\ndescription: D\n---\n\nText\n');
  rmSync(join(folder, 'articles/a.md'));
  await next(/0 errors[^]*1 article in order[^]*Waiting for changes/u);
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
}, 60_000);
