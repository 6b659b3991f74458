import { tellDaysOnce } from './tell-days-once.ts';

/** Shows only the entries of a list that the reader chooses; the choice is kept in the address, and by links to other months. */
export function filterEntries(): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const count = form?.querySelector<HTMLElement>('.count > span');
  if (!form || !count) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.entries > li')];
  const all = count.textContent;
  const showWordsOf = createChooser();

  const show = () => {
    const chosen = chosenIn(form);
    const shown = entries.filter((entry) => isChosen(entry, chosen));
    for (const entry of entries) entry.hidden = !shown.includes(entry);
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !shown.some((entry) => group.contains(entry));
      const link = group.id && document.querySelector(`.months a[href="#${group.id}"]`);
      if (link) link.parentElement?.toggleAttribute('hidden', group.hidden);
    }
    tellDaysOnce(shown);
    form.toggleAttribute('data-chosen', chosen.size > 0);
    count.textContent =
      chosen.size > 0 ? (count.dataset['some'] ?? '').replace('#', String(shown.length)) : all;
    tellRest(form, count);
    showWordsOf(chosen.get('actor'));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-choice]'))
      link.search = chosen.toString();
  };
  const readAddress = () => {
    const chosen = new URLSearchParams(location.search);
    for (const field of fieldsOf(form)) choose(field, chosen.get(field.name) ?? '');
    for (const pages of pagesIn(form)) pages.value = '';
    show();
  };
  const change = ({ target }: Event) => {
    for (const pages of pagesIn(form))
      if (pages === target && pages.value) return location.assign(pages.value + location.search);
    const search = chosenIn(form).toString();
    history.pushState(null, '', location.pathname + (search && `?${search}`));
    show();
  };

  form.addEventListener('change', change);
  // Its one button shows all again.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    change(event);
  });
  addEventListener('popstate', readAddress);
  // Browsers put back what was chosen when one comes again.
  addEventListener('pageshow', readAddress);
  if (location.search) readAddress();
}

type Field = HTMLSelectElement | HTMLInputElement;

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('select[name], input')];
}

/** What one chooses to go there. */
function pagesIn(form: HTMLFormElement): NodeListOf<HTMLSelectElement> {
  return form.querySelectorAll('select[data-pages]');
}

/** Says where all are of whom one has chosen. */
function tellRest(form: HTMLFormElement, count: HTMLElement): void {
  const link = form.querySelector<HTMLAnchorElement>('.count > a');
  if (!link) return;
  const { href = '', stop = '', told = link.textContent } = link.dataset;
  link.dataset['told'] = told;
  const speaker = form.querySelector<HTMLSelectElement>('[name="speaker"]');
  const option = speaker?.selectedOptions[0];
  link.hidden = !option?.value;
  if (!option?.value) return;
  link.href = href.replace('#', option.value);
  link.textContent = told.replace('#', option.text);
  count.append(stop);
}

/** Puts the words of one whom one chooses before the others of a day; as many are seen as before. */
function createChooser(): (actor: string | null) => void {
  const days = [...document.querySelectorAll('.said')].map((day) => {
    const words = [...day.querySelectorAll<HTMLElement>('[data-said]')];
    return { words, seen: words.filter(({ hidden }) => !hidden) };
  });
  return (actor) => {
    for (const copy of document.querySelectorAll('[data-copy]')) copy.remove();
    for (const { words, seen } of days) {
      const own = words.find(({ dataset }) => dataset['said'] === actor);
      const others = own && !seen.includes(own) ? seen.slice(0, -1) : seen;
      for (const each of words) each.hidden = each === own || !others.includes(each);
      if (!own) continue;
      const copy = document.importNode(own, true);
      copy.hidden = false;
      copy.dataset['copy'] = '';
      words[0]?.before(copy);
    }
  };
}

function chosenIn(form: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') chosen.set(name, value);
  return chosen;
}

function choose(field: Field, value: string): void {
  if (field instanceof HTMLInputElement) {
    field.checked = field.value === value;
    return;
  }
  const isOffered = [...field.options].some((option) => option.value === value);
  // Of another month: none of these, which is to be seen.
  if (!isOffered) field.add(new Option(value, value));
  field.value = value;
}

function isChosen({ dataset }: HTMLElement, chosen: URLSearchParams): boolean {
  return [...chosen].every(([name, value]) => (dataset[name] ?? '').split(' ').includes(value));
}
