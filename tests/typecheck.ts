import { check } from '@astrojs/check';
import { sync } from 'astro';

// `npm run typecheck`: the types of the content, then everything that uses them.

await sync({ logLevel: 'error' });
const hasErrors = await check({ minimumFailingSeverity: 'hint' });
process.exitCode = hasErrors ? 1 : 0;
