/** The environment of a command as an author gives it, with more variables of its own. */
export function authorEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): NodeJS.ProcessEnv {
  // Astro’s development server leaves its pages out where Vitest runs it, and Astro takes the base from Vitest’s
  // BASE_URL; under CI, warnings are errors.
  const own = { VITEST: undefined, NODE_ENV: undefined, BASE_URL: undefined, CI: undefined };
  return { ...process.env, ...own, ...variables };
}
