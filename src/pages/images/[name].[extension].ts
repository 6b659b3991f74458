import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { allPictureFiles } from '../../model/all-picture-files.ts';
import { sendPicture } from '../_send-picture.ts';

// A retracted article shows nothing, so its pictures are not published.
export const getStaticPaths = (async () => {
  const articles = (await getCollection('articles')).map(({ data }) => data);
  const shown = articles.filter(({ article }) => !article.retraction);
  return allPictureFiles(shown.flatMap(({ pictures }) => pictures)).map((props) => ({
    params: { name: props.file.name, extension: props.file.extension },
    props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendPicture(props.picture, props.file);
