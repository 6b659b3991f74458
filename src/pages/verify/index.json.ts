import type { APIRoute } from 'astro';
import { verifyIndex } from '../../formats/verify/verify-index.ts';
import { sitePath } from '../../model/site-path.ts';
import { pageContext } from '../_content.ts';
import { answers } from '../_verify.ts';

export const GET: APIRoute = () =>
  new Response(verifyIndex(answers()[0]?.prefix.length ?? 1, sitePath(pageContext().base)), {
    headers: { 'Content-Type': 'application/json' },
  });
