import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig, type Config } from 'lighthouse';
import { join } from 'node:path';
import { buildSite } from '../support/build-site.ts';
import { findBrowser, installedBrowser } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// `npm run lighthouse`: the four scores of the article, on a phone and on a desktop.

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const folder = await temporaryFolder();
const out = join(folder.path, 'site');
const { status, output } = await buildSite({ out });
if (status !== 0) throw new Error(output);
const server = await serve(out);
const { executablePath, env } = installedBrowser() ?? (await findBrowser());
const browser = await launch({
  chromePath: executablePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic', '--no-first-run'],
  envVars: { ...process.env, ...env },
});

await audit('mobile', undefined);
await audit('desktop', desktopConfig);

browser.kill();
await server.stop();
await folder.remove();

async function audit(name: string, config: Config | undefined): Promise<void> {
  const flags = { port: browser.port, onlyCategories: categories, logLevel: 'error' } as const;
  const result = await lighthouse(`${server.url}articles/us-japan-leaders-meeting/`, flags, config);
  if (!result) throw new Error('Lighthouse gave no result.');
  const { audits, categories: found } = result.lhr;
  for (const { id, score, auditRefs } of Object.values(found)) {
    console.log(`${name} ${id} ${Math.round((score ?? 0) * 100)}`);
    if (score === 1) continue;
    process.exitCode = 1;
    const short = auditRefs.map(({ id }) => audits[id]).filter((audit) => (audit?.score ?? 1) < 1);
    for (const audit of short) console.log(`  ${audit?.id}: ${audit?.title}`);
  }
}
