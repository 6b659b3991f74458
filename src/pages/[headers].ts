import { headerRules } from '../model/header-rules.ts';

// Astro leaves a file out whose own name begins with an underscore.
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

/** Rules for hosts that can send headers along. */
export function GET(): Response {
  return new Response(headerRules(import.meta.env.BASE_URL));
}
