import { defaultSchema } from 'rehype-sanitize';

/** What may be in the HTML of a text. Authors cannot set an id (raw HTML is refused), so the footnotes’ own may stay as they are. */
export const SAFE_HTML = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure'],
  attributes: { ...defaultSchema.attributes, img: ['src', 'alt', 'title'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};
