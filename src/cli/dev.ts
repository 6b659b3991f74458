import { dev } from 'astro';
import { explainError } from './explain-error.ts';

try {
  await dev({});
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
