import { preview } from 'astro';
import { explainError } from '../src/cli/explain-error.ts';
import { readAndBuild } from '../src/cli/read-and-build.ts';

// `npm run demo`: builds and serves an invented affair in many articles, of which the tests are too. It goes where
// nobody takes it for a site of their own.

process.env['CONTENT_DIR'] = 'tests/fixtures/dossier';
const outDir = 'node_modules/.demo';
try {
  await readAndBuild(outDir);
  await preview({ outDir });
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
