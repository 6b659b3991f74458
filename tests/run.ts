import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startVitest } from 'vitest/node';

// `npm test`: types, format, tests; the last line counts what passed and failed.

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const steps = ['typecheck', 'format:check'].map((name) => runScript(scripts[name] ?? name));
const tests = await runTests(process.argv.slice(2));
const passed = steps.filter((ok) => ok).length + tests.passed;
const failed = steps.filter((ok) => !ok).length + tests.failed;
// Whatever a test has left open would keep the process alive.
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));

function runScript(command: string): boolean {
  console.log(`\n> ${command}\n`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

/** Counts a file that cannot be run, and an error outside any test, as one failure each. */
async function runTests(filters: string[]): Promise<{ passed: number; failed: number }> {
  const vitest = await startVitest(filters, { config: 'tests/vitest.config.ts', watch: false });
  await vitest.close();
  const modules = vitest.state.getTestModules();
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const broken = modules.filter((module) => module.errors().length > 0).length;
  const errors = vitest.state.getUnhandledErrors().length;
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length + broken + errors,
  };
}
