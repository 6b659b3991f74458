import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturePaths } from '../_picture-paths.ts';
import { sendPicture } from '../_send-picture.ts';

export const getStaticPaths = () => picturePaths('webp');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendPicture(props.picture, props.file);
