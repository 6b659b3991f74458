import remarkRehype from 'remark-rehype';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { rehypeDemoteHeadings } from './rehype-demote-headings.ts';
import { type CheckImagesOptions, remarkCheckImages } from './remark-check-images.ts';
import { type CheckLinksOptions, remarkCheckLinks } from './remark-check-links.ts';
import { remarkInlineImageReferences } from './remark-inline-image-references.ts';
import { remarkRefuseHtml } from './remark-refuse-html.ts';
import { remarkSetPicturesApart } from './remark-set-pictures-apart.ts';
import { SAFE_HTML } from './safe-html.ts';

export type SafeOptions = CheckImagesOptions & CheckLinksOptions;

/** What articles and plain pages have in common: the Markdown is checked, and becomes safe HTML. */
export function safeProcessor(options: SafeOptions) {
  return unified()
    .use(remarkRefuseHtml, options)
    .use(remarkInlineImageReferences)
    .use(remarkCheckLinks, options)
    .use(remarkCheckImages, options)
    .use(remarkSetPicturesApart, options)
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE_HTML)
    .use(rehypeDemoteHeadings);
}
