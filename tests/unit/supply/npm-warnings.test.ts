import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test.skipIf(process.platform === 'win32')(
  'npm keeps to itself that a package asks for another Node, unless it is asked',
  () => {
    const cwd = mkdtempSync(join(tmpdir(), 'verbatim-npm-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    const write = (path: string, json: object) =>
      writeFileSync(join(cwd, path), JSON.stringify(json));
    mkdirSync(join(cwd, 'newer'));
    write('package.json', { name: 'site', dependencies: { newer: 'file:newer' } });
    write('newer/package.json', { name: 'newer', version: '1.0.0', engines: { node: '>=999' } });
    copyFileSync('.npmrc', join(cwd, '.npmrc'));
    const install = (...options: string[]) => {
      const args = ['install', '--dry-run', '--offline', '--no-audit', '--no-fund', ...options];
      return spawnSync('npm', args, { cwd, encoding: 'utf8' });
    };
    expect(install()).toMatchObject({ status: 0, stderr: '' });
    expect(install('--loglevel=warn').stderr).toContain('EBADENGINE');
  },
);
