import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { rehypeAnchorHeadings } from './rehype-anchor-headings.ts';
import { rehypeDemoteHeadings } from './rehype-demote-headings.ts';
import { rehypeKeepFrenchSpaces } from './rehype-keep-french-spaces.ts';
import { rehypeReachScrollers } from './rehype-reach-scrollers.ts';
import { rehypeShowPictures, type ShowPicturesOptions } from './rehype-show-pictures.ts';
import { rehypeTurnQuotations } from './rehype-turn-quotations.ts';
import { remarkCheckImages, type CheckImagesOptions } from './remark-check-images.ts';
import { remarkCheckLinks, type CheckLinksOptions } from './remark-check-links.ts';
import { remarkInlineImageReferences } from './remark-inline-image-references.ts';
import { remarkRefuseHtml } from './remark-refuse-html.ts';
import { remarkSetPicturesApart } from './remark-set-pictures-apart.ts';
import { SAFE_HTML } from './safe-html.ts';

/** Checks the parsed Markdown of a plain page and turns it into a safe HTML tree, whose headings have their anchors. */
export function toPageTree(tree: Markdown, options: CheckImagesOptions & CheckLinksOptions): Html {
  return unified()
    .use(remarkRefuseHtml, options)
    .use(remarkInlineImageReferences)
    .use(remarkCheckLinks, options)
    .use(remarkCheckImages, options)
    .use(remarkSetPicturesApart, options)
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE_HTML)
    .use(rehypeDemoteHeadings)
    .use(rehypeAnchorHeadings)
    .runSync(tree, new VFile());
}

/** Writes the tree of a plain page as HTML; `lang` is that of its text, BCP 47. */
export function toPageHtml(tree: Html, options: ShowPicturesOptions & { lang: string }): string {
  unified()
    .use(rehypeReachScrollers)
    .use(rehypeKeepFrenchSpaces, options)
    .use(rehypeTurnQuotations, options)
    .use(rehypeShowPictures, options)
    .runSync(tree);
  return writer.stringify(tree);
}

const writer = rehype().freeze();
