import type { PanelState, SuggestedEntry, Wanted } from '../panel-messages.ts';

// Under no path, whatever that of the site is.
const HERE = '/__verbatim/';

/** Null where the server does not answer. */
export async function askState(): Promise<PanelState | null> {
  const page = encodeURIComponent(decodeURI(location.pathname));
  const response = await fetch(`${HERE}state?page=${page}`);
  if (!response.ok) return null;
  const state: PanelState = await response.json();
  return state;
}

/** Asks for an entry, or has it put into the file; throws an Error that says why that cannot be. */
export async function askEntry(
  name: 'suggest' | 'add',
  token: string,
  wanted: Omit<Wanted, 'page'>,
): Promise<SuggestedEntry> {
  const response = await fetch(HERE + name, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-verbatim-token': token },
    body: JSON.stringify({ ...wanted, page: decodeURI(location.pathname) }),
  });
  const said: SuggestedEntry & { readonly why?: string } = await response.json();
  if (said.why !== undefined) throw new Error(said.why);
  return said;
}

/** Opens a file of the content in the author’s editor. */
export async function openInEditor(file: string, line: number, column: number): Promise<void> {
  const place = encodeURIComponent(`${file}:${line}:${column}`);
  await fetch(`/__open-in-editor?file=${place}`);
}
