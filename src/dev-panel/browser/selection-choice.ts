import { ENTRY_KINDS, type EntryKind } from '../panel-messages.ts';
import { button, element } from './element.ts';
import type { SelectedWords } from './text-of-page.ts';

/** What can be made of the words that are selected. */
export interface SelectionChoice {
  readonly node: HTMLElement;
  readonly take: (selected: SelectedWords | null) => void;
  /** Whether these are the words that it has. */
  readonly has: (selected: SelectedWords) => boolean;
  /** The first of its buttons; null where nothing is selected. */
  readonly first: () => HTMLElement | null;
}

const NAMES: Readonly<Record<EntryKind, string>> = {
  quote: 'Quotation',
  date: 'Date',
  actor: 'Actor',
};

export function createSelectionChoice(
  suggest: (kind: EntryKind, selected: SelectedWords) => void,
): SelectionChoice {
  let selected: SelectedWords | null = null;
  const words = element('p', { class: 'words', dir: 'auto' });
  const kinds = ENTRY_KINDS.map((kind) =>
    button(NAMES[kind], () => {
      if (selected) suggest(kind, selected);
    }),
  );
  const node = element('div', {}, words, element('div', { class: 'row' }, ...kinds));
  node.hidden = true;
  const take = (next: SelectedWords | null) => {
    selected = next;
    node.hidden = next === null;
    words.textContent = next ? `“${next.words.trim()}”` : '';
  };
  const has = ({ words: all, before }: SelectedWords) =>
    selected?.words === all && selected.before === before;
  return { node, take, has, first: () => (node.hidden ? null : (kinds[0] ?? null)) };
}
