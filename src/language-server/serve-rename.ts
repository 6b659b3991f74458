import {
  type Connection,
  ErrorCodes,
  ResponseError,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node.js';
import { toIsoDay } from '../dates/to-iso-day.ts';
import type { Asked } from './complete-at.ts';
import type { Texts } from './named-places.ts';
import { renamableAt } from './rename-at.ts';
import type { Served } from './serve-features.ts';

/** Answers what `verbatim rename` would change, for the editor to change it. */
export function serveRename(
  connection: Connection,
  { folder, desk, uriFor, elsewhere }: Served,
  asked: (params: TextDocumentPositionParams) => Asked | null,
  texts: Texts,
): void {
  connection.onPrepareRename((params) => {
    const at = asked(params);
    const found = at && renamableAt(at, texts);
    return found && { range: found.range, placeholder: found.id };
  });
  connection.onRenameRequest(async (params) => {
    const at = asked(params);
    const found = at && renamableAt(at, texts);
    if (!found)
      return refuse('Only the id of a quotation, a date or an actor can be renamed here.');
    const task = { folder, drafts: desk.drafts(), today: toIsoDay(new Date()) };
    const renaming = await elsewhere.rename({ ...task, name: found.name, newName: params.newName });
    if ('refused' in renaming) return refuse(renaming.refused);
    const changes = renaming.edits.map(([path, edits]) => [uriFor(path), edits] as const);
    return { changes: Object.fromEntries(changes) };
  });
}

function refuse(why: string) {
  return new ResponseError<undefined>(ErrorCodes.InvalidRequest, why);
}
