import type { ComparedPiece } from './compare-words.ts';

/** Compared words with changes that only spaces part in one, so that they can be read: all that is gone, then all that is new. */
export function gatherChanges(pieces: readonly ComparedPiece[]): readonly ComparedPiece[] {
  const gathered: ComparedPiece[] = [];
  let run: ComparedPiece[] = [];
  const end = () => {
    gathered.push(...together(run));
    run = [];
  };
  for (const piece of pieces) {
    const isWithin = piece.change !== 'none' || (run.length > 0 && /^\s+$/u.test(piece.text));
    if (!isWithin) end();
    (isWithin ? run : gathered).push(piece);
  }
  end();
  return gathered;
}

function together(run: readonly ComparedPiece[]): readonly ComparedPiece[] {
  const isChanged = (piece: ComparedPiece) => piece.change !== 'none';
  const length = run.findLastIndex(isChanged) + 1;
  const [changed, rest] = [run.slice(0, length), run.slice(length)];
  const textOf = (other: 'gone' | 'new') =>
    changed.flatMap(({ text, change }) => (change === other ? [] : [text])).join('');
  return [...toPiece(textOf('new'), 'gone'), ...toPiece(textOf('gone'), 'new'), ...rest];
}

function toPiece(text: string, change: ComparedPiece['change']): readonly ComparedPiece[] {
  return text === '' ? [] : [{ text, change }];
}
