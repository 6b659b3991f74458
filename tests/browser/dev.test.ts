import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { demoContent } from '../support/demo-content.ts';
import { startDevServer } from '../support/start-dev-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';

const devTest = browserTest.extend<{ content: string; home: string }>({
  content: [
    async ({}, use) => {
      const { path, remove } = await temporaryFolder();
      await cp(demoContent, path, { recursive: true });
      await use(path);
      await remove();
    },
    { scope: 'file' },
  ],
  /** Address of the development server that shows the content. */
  home: [
    async ({ content }, use) => {
      const { url, stop } = await startDevServer({ content });
      await use(url);
      await stop();
    },
    { scope: 'file' },
  ],
});

devTest(
  'while one writes, the browser shows each problem, and the page each time they are mended',
  async ({ browser, content, home }) => {
    const file = join(content, 'articles', 'us-japan-leaders-meeting.md');
    const good = await readFile(file, 'utf8');
    const page = await browser.newPage();
    await page.goto(`${home}articles/us-japan-leaders-meeting/`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    for (const again of ['Mended', 'Mended again', 'Mended at last']) {
      await writeFile(file, good.replace('text: Free and Open', 'text: Free and Closed'));
      await page.getByText('us-japan-leaders-meeting.md:').first().waitFor();
      await page.getByText('quote-not-found').first().waitFor();

      await writeFile(file, good.replace('description:', 'descriptions:'));
      await page.getByText('key-unknown').first().waitFor();

      await writeFile(
        file,
        good.replace('title: US and Japan weigh', `title: ${again}, they weigh`),
      );
      await page.getByRole('heading', { level: 1, name: `${again}, they` }).waitFor();
    }
  },
);

devTest(
  'a page that was still loading while its article changed shows the change, whatever other tabs have asked for since',
  async ({ browser, content, home }) => {
    const file = join(content, 'articles', 'us-japan-leaders-meeting.md');
    const address = `${home}articles/us-japan-leaders-meeting/`;
    const titled = (title: string) =>
      good.replace(/title: .* weigh/, `title: ${title}, they weigh`);
    const good = await readFile(file, 'utf8');
    const [slow, quick] = [await browser.newPage(), await browser.newPage()];
    const heading = (page: typeof slow, title: string) =>
      page.getByRole('heading', { level: 1, name: `${title}, they` }).waitFor();
    await writeFile(file, titled('Before'));
    await quick.goto(address);
    await heading(quick, 'Before');

    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await slow.route('**/@vite/client', (route) => held.then(() => route.continue()));
    await slow.goto(address, { waitUntil: 'commit' });
    await heading(slow, 'Before');
    await writeFile(file, titled('After'));
    await heading(quick, 'After');
    release();
    await heading(slow, 'After');
    await slow.close();
    await quick.close();
  },
);

devTest(
  'while one writes, a plain page is shown anew, and in the footer once it is there',
  async ({ browser, content, home }) => {
    const file = join(content, 'pages', 'about.md');
    const write = (title: string, text: string) =>
      writeFile(file, `---\ntitle: ${title}\n---\n\n${text}\n`);
    const page = await browser.newPage();
    await page.goto(`${home}articles/us-japan-leaders-meeting/`);
    await write('About us', 'We write.');
    await page.getByRole('link', { name: 'About us' }).click();
    await page.getByText('We write.').waitFor();

    await write('About us', 'We read.');
    await page.getByText('We read.').waitFor();

    await write('About them', 'We read.');
    await page.getByRole('heading', { level: 1, name: 'About them' }).waitFor();
    await page.getByRole('link', { name: 'About them' }).waitFor();

    await write('About them', 'See [this](/no-such-page/).');
    await page.getByText('about.md:5:5').first().waitFor();

    await rm(file);
    await page.goto(`${home}method/`);
    await page.getByRole('heading', { level: 1, name: 'How quotations are checked' }).waitFor();
    expect(await page.getByRole('link', { name: 'About them' }).count()).toBe(0);
  },
);

devTest(
  'while one writes, what articles share of an actor is shown anew',
  async ({ browser, content, home }) => {
    const shared = (role: string) =>
      writeFile(
        join(content, 'actors.yaml'),
        `- { id: visitor, name: A visitor, kind: person, role: ${role} }\n`,
      );
    const page = await browser.newPage();
    const entryWith = (role: string) =>
      page.locator('#a-visitor').getByText(role, { exact: true }).waitFor();
    await shared('Guest');
    await writeFile(
      join(content, 'articles', 'visit.md'),
      '---\ntitle: A visit\ndescription: D\nactors: [visitor]\n---\n\nA visitor came.\n',
    );
    const status = async () => (await fetch(`${home}articles/visit/`)).status;
    await expect.poll(status, { timeout: 15_000, interval: 500 }).toBe(200);
    await page.goto(`${home}articles/visit/`);
    await entryWith('Guest');

    await shared('Host');
    await entryWith('Host');

    await writeFile(join(content, 'actors.yaml'), '- { id: visitor }\n');
    await page.getByText('actors.yaml:1:5').first().waitFor();

    await shared('Guest again');
    await entryWith('Guest again');
    await rm(join(content, 'articles', 'visit.md'));
    await rm(join(content, 'actors.yaml'));
  },
);

devTest(
  'while one writes, a picture is shown, and the next one in its place',
  async ({ browser, content, home }) => {
    const file = join(content, 'articles', 'us-japan-leaders-meeting.md');
    const picture = join(content, 'images', 'A view 100%.PNG');
    const page = await browser.newPage();
    const shown = page.locator('figure img[src*="/images/"]');
    await page.goto(`${home}articles/us-japan-leaders-meeting/`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    await mkdir(join(content, 'images'));
    await writeFile(picture, await plain('#8c1d18'));
    await appendFile(file, '\n![A view](../images/A%20view%20100%25.PNG "A view. © Somebody")\n');
    await shown.evaluate((image: HTMLImageElement) => image.decode());
    const first = await shown.getAttribute('src');

    await writeFile(picture, await plain('#fdfcf9'));
    const anew = async () => {
      await page.reload();
      return shown.getAttribute('src');
    };
    await expect.poll(anew, { timeout: 15_000, interval: 500 }).not.toBe(first);
    await shown.evaluate((image: HTMLImageElement) => image.decode());
  },
);

devTest(
  'while one writes, a renamed file is found under its new name',
  async ({ content, home }) => {
    const articles = join(content, 'articles');
    await rm(join(content, 'permalinks.json'));
    let name = 'us-japan-leaders-meeting';
    for (const next of ['first', 'second', 'third']) {
      await rename(join(articles, `${name}.md`), join(articles, `${next}.md`));
      name = next;
      const headers = { accept: 'text/html' };
      const status = async () => (await fetch(`${home}articles/${next}/`, { headers })).status;
      await expect.poll(status, { timeout: 15_000, interval: 500 }).toBe(200);
    }
  },
);

function plain(background: string): Promise<Buffer> {
  return sharp({ create: { width: 30, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
}
