/** The environment of a command as an author gives it, with more variables of its own. */
export function authorEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  // Astro’s development server leaves its pages out where Vitest runs it; under CI, warnings are errors.
  const own = { VITEST: undefined, NODE_ENV: undefined, CI: undefined };
  return { ...process.env, ...own, ...variables };
}
