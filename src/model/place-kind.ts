import { type AnchorKind, kindOf } from './anchor.ts';

/** What an anchor leads to. */
export type PlaceKind = AnchorKind | 'paragraph';

export function placeKindOf(anchor: string): PlaceKind {
  return kindOf(anchor) ?? 'paragraph';
}
