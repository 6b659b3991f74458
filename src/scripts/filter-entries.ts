import { tellDaysOnce } from './tell-days-once.ts';

/** Shows only the entries of a list that the reader chooses; the choice is kept in the address, and by links to other months. */
export function filterEntries(): void {
  const form = document.querySelector<HTMLFormElement>('.filters');
  const count = document.querySelector<HTMLElement>('.count');
  if (!form || !count) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.entries > li')];
  const all = count.textContent;

  const show = () => {
    const chosen = chosenIn(form);
    const shown = entries.filter((entry) => isChosen(entry, chosen));
    for (const entry of entries) entry.hidden = !shown.includes(entry);
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !shown.some((entry) => group.contains(entry));
    tellDaysOnce(shown);
    form.toggleAttribute('data-chosen', chosen.size > 0);
    count.textContent =
      chosen.size > 0 ? (count.dataset['some'] ?? '').replace('#', String(shown.length)) : all;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-choice]'))
      link.search = chosen.toString();
  };
  const readAddress = () => {
    const chosen = new URLSearchParams(location.search);
    for (const field of fieldsOf(form)) choose(field, chosen.get(field.name) ?? '');
    show();
  };
  const change = () => {
    const search = chosenIn(form).toString();
    history.pushState(null, '', location.pathname + (search && `?${search}`));
    show();
  };

  form.addEventListener('change', change);
  // Its one button shows all again.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    change();
  });
  addEventListener('popstate', readAddress);
  // Browsers put back what was chosen when one comes again.
  addEventListener('pageshow', readAddress);
  if (location.search) readAddress();
}

type Field = HTMLSelectElement | HTMLInputElement;

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('select, input')];
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
