import type { EntryKind, SuggestedEntry } from '../panel-messages.ts';
import { askEntry } from './ask-server.ts';
import { button, element } from './element.ts';
import type { SelectedWords } from './text-of-page.ts';

/** Shows entries for words, and puts them into the file. */
export interface EntryForm {
  readonly node: HTMLElement;
  /** Asks for an entry for some words, and shows it. */
  readonly suggest: (kind: EntryKind, selected: SelectedWords) => Promise<void>;
  readonly clear: () => void;
}

export function createEntryForm(token: () => string, tell: (words: string) => void): EntryForm {
  const node = element('div', { class: 'entry' });
  node.hidden = true;
  let cleared = 0;
  const clear = () => {
    cleared += 1;
    node.hidden = true;
    node.replaceChildren();
  };
  const ask = async (
    name: 'suggest' | 'add',
    kind: EntryKind,
    selected: SelectedWords,
    speaker?: string,
  ) => {
    const { words, before } = selected;
    const since = cleared;
    try {
      const said = await askEntry(name, token(), { kind, words, before, speaker });
      if (name === 'add') {
        clear();
        tell('It is in the file.');
      } else if (since === cleared) show(kind, selected, said);
    } catch (error) {
      // Nobody waits any more for an entry for words that are no longer selected.
      if (name === 'suggest' && since !== cleared) return;
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  const show = (kind: EntryKind, selected: SelectedWords, said: SuggestedEntry) => {
    const { yaml, check, speaker } = said;
    const isReady = kind !== 'quote' || speaker !== '';
    const chosen = kind === 'quote' && speaker !== '' ? speaker : undefined;
    const put = button('Put into the file', () => void ask('add', kind, selected, chosen), {
      class: 'put',
    });
    put.disabled = !isReady;
    const copy = button('Copy', () => void navigator.clipboard.writeText(yaml));
    const close = button('Close', clear);
    const choose = (id: string) => void ask('suggest', kind, selected, id);
    node.replaceChildren(
      ...(kind === 'quote' ? [speakerChoice(said, choose)] : []),
      ...(check === '' ? [] : [element('p', { class: 'check' }, `Look at it again: ${check}.`)]),
      element('pre', { tabindex: '0', 'aria-label': 'The entry, in YAML' }, yaml),
      element('div', { class: 'row' }, put, copy, close),
    );
    node.hidden = false;
    tell(isReady ? 'An entry for these words.' : 'Choose who says it.');
    if (isReady) put.focus();
    else node.querySelector('select')?.focus();
  };
  const suggest = async (kind: EntryKind, selected: SelectedWords) => {
    clear();
    await ask('suggest', kind, selected);
  };
  return { node, suggest, clear };
}

function speakerChoice(
  { speaker, speakers }: SuggestedEntry,
  choose: (id: string) => void,
): HTMLElement {
  const options = speakers.map(({ id, name }) => element('option', { value: id }, name));
  const none = element('option', { value: '' }, '…');
  const select = element('select', {}, ...(speaker === '' ? [none] : []), ...options);
  select.value = speaker;
  select.addEventListener('change', () => choose(select.value));
  return element('label', {}, 'Who says it ', select);
}
