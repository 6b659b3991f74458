import type { Range } from 'vscode-languageserver';
import { actorsFile } from '../content/read-actors.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import type { Asked } from './complete-at.ts';
import { slugOf, uriOf } from './content-path.ts';
import { definitionsOf, meantAt, type Texts } from './named-places.ts';
import { openFile, spotAt } from './open-file.ts';

/** An id that can be another. */
export interface Renamable {
  readonly id: string;
  readonly range: Range;
  /** As `verbatim rename` is given it. */
  readonly name: string;
}

/** The id at an offset, of a quotation, a date or an actor; null where there is none. */
export function renamableAt(asked: Asked, texts: Texts): Renamable | null {
  const { document, path, offset } = asked;
  const opened = openFile(path, document.getText());
  const spot = opened && spotAt(opened, offset);
  const meant = meantAt(asked);
  if (!spot || meant?.id !== spot.value) return null;
  const { id, kind: of } = meant;
  if (of !== 'actor' && of !== 'quote' && of !== 'event') return null;
  const anchor = anchorOf(of, id);
  const shared = uriOf(actorsFile(texts.folder));
  const isShared = definitionsOf(meant, path, texts).some(({ uri }) => uri === shared);
  return {
    id,
    range: { start: document.positionAt(spot.start), end: document.positionAt(spot.end) },
    name: isShared ? anchor : addressOf(slugOf(path), anchor),
  };
}
