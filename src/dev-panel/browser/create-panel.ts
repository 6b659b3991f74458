import type { PanelState } from '../panel-messages.ts';
import { createUnderline, UNDERLINED } from './create-underline.ts';
import { element } from './element.ts';
import { createEntryForm } from './entry-form.ts';
import { PANEL_STYLES } from './panel-styles.ts';
import { createProblemList } from './problem-list.ts';
import { createSelectionChoice } from './selection-choice.ts';
import { selectedWords } from './text-of-page.ts';

/** Puts the panel onto the page; what it returns shows what the server tells. */
export function createPanel(): (state: PanelState) => void {
  let shown: PanelState | null = null;
  const status = element('p', { class: 'status', role: 'status' });
  const form = createEntryForm(
    () => shown?.token ?? '',
    (words) => (status.textContent = words),
  );
  const choice = createSelectionChoice((kind, selected) => void form.suggest(kind, selected));
  const problems = createProblemList();
  const layer = element('div');
  const underline = createUnderline(layer, (selected) => {
    choice.take(selected);
    void form.suggest('quote', selected);
  });
  const label = { class: 'panel', 'aria-label': 'While you write' };
  const section = element('section', label, choice.node, form.node, status, ...problems.nodes);
  const host = mount(layer, section);
  document.addEventListener('selectionchange', () => {
    const selected = shown?.isArticle ? selectedWords() : null;
    // To press a button of the panel may end the selection: what was selected stays.
    if (selected ? choice.has(selected) : isWithin(host)) return;
    form.clear();
    status.textContent = '';
    choice.take(selected);
  });
  addEventListener('keydown', ({ altKey, shiftKey, code, key }) => {
    if (altKey && shiftKey && code === 'KeyV') (choice.first() ?? problems).focus();
    if (key !== 'Escape') return;
    form.clear();
    choice.take(null);
    problems.open(false);
  });
  return (state) => {
    shown = state;
    problems.show(state);
    underline(state.unlisted);
  };
}

/** Whether what is selected may be in the panel, or nothing is: only other words of the page take the place of some. */
function isWithin(host: HTMLElement): boolean {
  return document.activeElement === host || (document.getSelection()?.isCollapsed ?? true);
}

function mount(...children: readonly HTMLElement[]): HTMLElement {
  const host = document.createElement('verbatim-panel');
  // It speaks English on every page.
  Object.assign(host, { lang: 'en', dir: 'ltr' });
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheetOf(PANEL_STYLES)];
  document.adoptedStyleSheets.push(sheetOf(UNDERLINED));
  shadow.append(...children);
  document.body.append(host);
  return host;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
