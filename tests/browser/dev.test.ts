import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startDevServer, type DevServer } from '../support/start-dev-server.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';

let folder: TemporaryFolder;
let server: DevServer | undefined;

beforeAll(async () => {
  folder = await temporaryFolder();
  await cp('content', folder.path, { recursive: true });
  server = await startDevServer(folder.path);
});

afterAll(async () => {
  await server?.stop();
  await folder.remove();
});

browserTest(
  'while one writes, the browser shows a problem, and the page once it is mended',
  async ({ browser }) => {
    const file = join(folder.path, 'articles', 'us-japan-leaders-meeting.md');
    const good = await readFile(file, 'utf8');
    const page = await browser.newPage();
    await page.goto(`${server?.url}articles/us-japan-leaders-meeting/`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    await writeFile(file, good.replace('text: Free and Open', 'text: Free and Closed'));
    await page.getByText('us-japan-leaders-meeting.md:').first().waitFor();
    await page.getByText('quote-not-found').first().waitFor();

    await writeFile(file, good.replace('title: US and Japan weigh', 'title: Mended, they weigh'));
    await page.getByRole('heading', { level: 1, name: 'Mended' }).waitFor();
  },
);
