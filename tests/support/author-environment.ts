/** The environment of a command as an author gives it, with more variables of its own. */
export function authorEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  // Astro’s development server leaves its pages out where Vitest runs it.
  return { ...process.env, VITEST: undefined, NODE_ENV: undefined, CI: undefined, ...variables };
}
