import { type CheckState, stateClass } from '../model/source-check.ts';
import type { QuoteForm } from '../schema/quote.ts';
import type { Words } from '../wording/words.ts';

/**
 * Marks in the HTML of an article what holds of each quotation, by its id: a sign in the link that stands after it, and
 * words for it in what is read aloud. Every `<` of the author’s text is escaped there, so the links are ours alone.
 */
export function markStates(
  html: string,
  stateOf: (id: string) => { readonly state: CheckState; readonly form: QuoteForm },
  words: Words,
): string {
  return html.replaceAll(LINK, (_, start: string, id: string, label: string, rest: string) => {
    const { state, form } = stateOf(id);
    return `${start}${label}${words.marks.state(words.states.label(state, form))}"${rest}<i class="${stateClass(state)}"></i></a>`;
  });
}

const LINK =
  /(<a class="quote-link" href="#q-([a-z0-9-]+)"(?: lang="[^"]*")? aria-label=")([^"]*)"([^>]*>)<\/a>/gu;
