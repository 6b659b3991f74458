/** What is looked for, as it stands in the address of the page. */
export type Asked = Readonly<Record<(typeof FIELDS)[number], string>>;

const FIELDS = ['q', 'speaker', 'kind', 'year', 'topic', 'lang'] as const;

export function readAddress(): Asked {
  const { searchParams } = new URL(location.href);
  return asked((field) => searchParams.get(field));
}

export function readForm(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  return asked((field) => {
    const value = data.get(field);
    return typeof value === 'string' ? value.trim() : null;
  });
}

export function writeForm(form: HTMLFormElement, values: Asked): void {
  for (const field of FIELDS) {
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = values[field];
  }
}

/** Puts it into the address: as a step to go back to, or in the place of the last. */
export function writeAddress(values: Asked, isStep: boolean): void {
  const given = FIELDS.flatMap((field) => (values[field] ? [[field, values[field]]] : []));
  const query = new URLSearchParams(given).toString();
  const address = location.pathname + (query && `?${query}`);
  if (address === location.pathname + location.search) return;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function asked(valueOf: (field: (typeof FIELDS)[number]) => string | null): Asked {
  const [q, speaker, kind, year, topic, lang] = FIELDS.map((field) => valueOf(field) ?? '');
  return {
    q: q ?? '',
    speaker: speaker ?? '',
    kind: kind ?? '',
    year: year ?? '',
    topic: topic ?? '',
    lang: lang ?? '',
  };
}
