import { type AnchorKind, idOf, kindOf, LISTS } from '../model/anchor.ts';
import { idAt } from './id-at.ts';
import { itemsAt } from './items-at.ts';

/** The ids of a kind that a frontmatter, which was not checked yet, has, had or has withdrawn: none may become something else’s. */
export function takenIds(value: unknown, kind: AnchorKind): readonly string[] {
  const gone = itemsAt(value, 'withdrawn').flatMap((notice) => {
    const anchor = idAt(notice) ?? '';
    return kindOf(anchor) === kind ? [idOf(anchor), ...formerOf(notice)] : [];
  });
  const there = itemsAt(value, LISTS[kind]).flatMap((item) => [idAt(item) ?? [], formerOf(item)]);
  return [...there.flat(), ...gone];
}

function formerOf(item: unknown): readonly string[] {
  const former: unknown = Reflect.get(Object(item), 'formerly');
  return (Array.isArray(former) ? former : [former]).filter((id) => typeof id === 'string');
}
