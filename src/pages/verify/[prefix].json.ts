import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeVerifyFile } from '../../formats/verify/verify-files.ts';
import { fileOf } from '../_content.ts';
import { answers } from '../_verify.ts';

export const getStaticPaths = () => answers().map((file) => fileOf({ prefix: file.prefix }, file));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(writeVerifyFile(props.model), {
    headers: { 'Content-Type': 'application/json' },
  });
