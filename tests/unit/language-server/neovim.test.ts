import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { publishedWorkspace, RAILS } from '../permalinks/workspace.ts';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

// Debian’s package is `neovim`.
it.skipIf(!hasNeovim)(
  hasNeovim
    ? 'an author mends an article in Neovim'
    : 'an author mends an article in Neovim: not tried, since there is no nvim on this machine',
  () => {
    const { folder, write, read } = publishedWorkspace();
    write('articles/rails.md', `${RAILS}\n🎉 Maria Lind added: “Nobody told us”.\n`);
    const report = join(folder, '../report.json');
    const script = 'tests/unit/language-server/neovim.lua';
    const [, lines = ''] = /```lua\n([\s\S]*?)```/u.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`],
      {
        ...{ encoding: 'utf8', timeout: 90_000 },
        env: authorEnvironment({
          ...{ CONTENT_DIR: folder, ARTICLE: join(folder, 'articles/rails.md'), REPORT: report },
          LINES_OF_README: lines,
        }),
      },
    );
    const done: unknown = JSON.parse(readFileSync(report, 'utf8'));
    expect(done, stderr).toEqual({
      elsewhere: false,
      opened: ['quote-unlisted 25:27'],
      offered: [
        'List “Nobody told us” as said by Maria Lind',
        'Nobody said “Nobody told us”: list it under notQuotes',
      ],
      mended: ['permalink-new 21:9'],
      typed: expect.arrayContaining(['key-unknown 3:1']),
      undone: ['permalink-new 21:9'],
    });
    expect(read('articles/rails.md')).toContain(
      '  - id: lind-nobody-told-us\n    speaker: lind\n    text: Nobody told us\n',
    );
  },
  120_000,
);
