import { preview } from 'astro';
import { buildSite } from './build-site.ts';
import { explainError } from './explain-error.ts';

try {
  await buildSite('dist');
  await preview({});
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
