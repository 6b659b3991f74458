import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { startVitest, type TestModule } from 'vitest/node';

// `npm test`: types, format, tests; the last line counts what passed and failed.

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const steps = await Promise.all(
  ['typecheck', 'format:check'].map((name) => runScript(scripts[name] ?? name)),
);
const tests = await runTests(process.argv.slice(2));
const passed = steps.filter((ok) => ok).length + tests.passed;
const failed = steps.filter((ok) => !ok).length + tests.failed;
// Whatever a test has left open would keep the process alive.
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));

/** Prints what a script has said once it has ended: two run beside each other. */
async function runScript(command: string): Promise<boolean> {
  const script = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = new Promise<number | null>((done) => script.on('close', done));
  const [status, ...said] = await Promise.all([exit, text(script.stdout), text(script.stderr)]);
  console.log(`\n> ${command}\n\n${said.join('')}`);
  return status === 0;
}

async function runTests(filters: string[]): Promise<Count> {
  try {
    const vitest = await startVitest(filters, { config: 'tests/vitest.config.ts', watch: false });
    await vitest.close();
    const count = countTests(vitest.state.getTestModules());
    const errors = vitest.state.getUnhandledErrors().length;
    // A set-up that fails, and no test at all, show in the exit code only.
    return { ...count, failed: count.failed + errors || Number(process.exitCode ?? 0) };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

/** Counts a file that cannot be run as one failure. */
function countTests(modules: readonly TestModule[]): Count {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length + broken,
  };
}
