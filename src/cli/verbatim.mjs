#!/usr/bin/env node
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// `verbatim`: hands its arguments to verbatim.ts, and that to the Node that can run it.
process.argv.splice(2, 0, fileURLToPath(new URL('verbatim.ts', import.meta.url)));
process.env.VERBATIM_GIVEN_IN = process.cwd();
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
await import('./pinned-node.mjs');
