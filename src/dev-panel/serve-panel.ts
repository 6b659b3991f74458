import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { contentFolder } from '../content/content-folder.ts';
import { siteBase } from '../content/site-base.ts';
import { addToFile } from './add-to-file.ts';
import { faultOfChange, faultOfRequest } from './fault-of-request.ts';
import { wordEntries } from './new-entry.ts';
import { openPage } from './open-page.ts';
import type { PanelState, Refused, SuggestedEntry } from './panel-messages.ts';
import { panelState } from './panel-state.ts';
import { readWanted } from './read-wanted.ts';
import { suggestEntry } from './suggest-entry.ts';

/** Answers the panel, and nobody else. */
export function servePanel({ middlewares }: Pick<ViteDevServer, 'middlewares'>): void {
  const token = randomBytes(32).toString('base64url');
  const base = siteBase();
  middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
    const name = pathname.startsWith(HERE) ? pathname.slice(HERE.length) : null;
    // Vite would open any file in the author’s editor for any site.
    const isEditor = /^\/+__open-in-editor(?:\/|$)/iu.test(pathname);
    if (name === null && !isEditor) return next();
    const isChange = name === 'suggest' || name === 'add';
    const fault = isChange ? faultOfChange(request, token) : faultOfRequest(request);
    if (fault !== null) return answer(response, 403, { why: `Refused: ${fault}.` });
    if (isEditor) return next();
    if (name === 'state')
      return answer(response, 200, panelState(searchParams.get('page') ?? '', base, token));
    if (!isChange) return answer(response, 404, { why: 'There is nothing here.' });
    change(request, name, base).then(
      (said) => answer(response, 200, said),
      (error: unknown) => answer(response, 200, { why: messageOf(error) }),
    );
  });
}

/** Astro has the site under its path, and all that Vite serves besides under none. */
const HERE = '/__verbatim/';

async function change(
  request: IncomingMessage,
  name: 'suggest' | 'add',
  base: string,
): Promise<SuggestedEntry | Refused> {
  const wanted = await readWanted(request);
  if (!wanted) return { why: 'This is nothing that the panel asks for.' };
  const page = openPage(wanted.page, base);
  if (!page) return { why: 'This page shows no article that could be changed.' };
  const suggestion = suggestEntry(page, wanted);
  if ('why' in suggestion) return suggestion;
  const { check, speaker, speakers } = suggestion;
  if (name === 'add' && wanted.kind === 'quote' && speaker === '')
    return { why: 'Choose who says it.' };
  const refused = name === 'add' ? await addToFile(page, suggestion, contentFolder(), base) : null;
  return refused ?? { yaml: wordEntries(suggestion), check, speaker, speakers };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function answer(
  response: ServerResponse,
  status: number,
  said: PanelState | SuggestedEntry | Refused,
) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(said));
}
