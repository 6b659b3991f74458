import { check } from '@astrojs/check';
import { sync } from 'astro';
import { explainError } from '../src/cli/explain-error.ts';

// `npm run typecheck`: the types of the content, then everything that uses them.

try {
  await sync({ logLevel: 'error' });
  const hasProblems = await check({ minimumFailingSeverity: 'hint' });
  process.exitCode = hasProblems ? 1 : 0;
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
