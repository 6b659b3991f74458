import type { PanelState, ToldProblem } from '../panel-messages.ts';
import { openInEditor } from './ask-server.ts';
import { button, element } from './element.ts';

/** The problems of the content, behind a button that counts them; each with what opens its file at its line. */
export interface ProblemList {
  readonly nodes: readonly HTMLElement[];
  readonly show: (state: Pick<PanelState, 'summary' | 'problems'>) => void;
  readonly open: (isOpen: boolean) => void;
  readonly focus: () => void;
}

export function createProblemList(): ProblemList {
  const list = element('div', { id: 'list' });
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  const toggle = button('', () => open(toggle.getAttribute('aria-expanded') === 'false'), {
    class: 'toggle',
    'aria-controls': 'list',
  });
  open(false);
  const show: ProblemList['show'] = ({ summary, problems }) => {
    toggle.textContent = summary;
    list.replaceChildren(element('ol', {}, ...problems.map(item)));
  };
  return { nodes: [toggle, list], show, open, focus: () => toggle.focus() };
}

function item({ file, line, column, severity, code, message, fix }: ToldProblem): HTMLElement {
  const place = `${file}:${line}:${column}`;
  const open = button(place, () => void openInEditor(file, line, column), {
    class: 'place',
    title: 'Open in the editor',
  });
  const kind = element('span', { class: severity }, `${severity} ${code}`);
  const [said, remedy] = [element('p', {}, message), element('p', { class: 'fix' }, fix)];
  return element('li', {}, open, ' ', kind, said, remedy);
}
