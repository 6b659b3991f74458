export const QUOTE_FORMS = ['direct', 'indirect'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];
