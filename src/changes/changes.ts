import type { AnchorKind } from '../model/anchor.ts';
import type { Holding } from '../model/article.ts';

/** What changes for readers between two states of a site. JSON-safe; articles by the order of their slugs. */
export interface SiteChanges {
  readonly articles: readonly ArticleChange[];
  readonly pages: readonly PageChange[];
  readonly sources: readonly SourceChange[];
  readonly links: LinkChanges;
}

export interface ArticleChange {
  /** `merged`: its file is gone, and another article has its address among its former ones. */
  readonly kind: 'added' | 'changed' | 'moved' | 'merged' | 'withdrawn' | 'restored' | 'gone';
  readonly slug: string;
  readonly title: string;
  /** The slug before, of one that was moved; the one that has it now, of one that was merged. */
  readonly other: string | null;
  /** Of one that is gone: what its file, which is there, says of it. */
  readonly takenBack: Holding | null;
  /** Why it was withdrawn. */
  readonly reason: string | null;
  /** What else is told of it, such as its headline. */
  readonly facts: readonly FactChange[];
  readonly things: readonly ThingChange[];
  /** The corrections that readers are now told of. */
  readonly corrections: readonly ToldCorrection[];
  /** How its text was edited; null where it was not. */
  readonly text: TextChange | null;
}

/** A quotation, an event or an actor of an article. */
export interface ThingChange {
  readonly kind: 'added' | 'changed' | 'withdrawn' | 'gone';
  readonly of: AnchorKind;
  readonly anchor: string;
  /** The anchor before, where it has another now. */
  readonly formerly: string | null;
  /** Who says it, when it happens, what it is called. */
  readonly label: string;
  /** Of a quotation: its words now, or, where it is no more, before. */
  readonly words: string | null;
  /** Of a quotation: how it stands against its source. */
  readonly state: string | null;
  /** Why it was withdrawn. */
  readonly reason: string | null;
  readonly facts: readonly FactChange[];
}

/** Null where nothing was, or is, stated. */
export interface FactChange {
  readonly fact: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ToldCorrection {
  readonly kind: string;
  /** EDTF. */
  readonly date: string;
  readonly note: string | null;
  /** Of what it tells; null where it is the article. */
  readonly anchor: string | null;
}

/** Numbers of words. */
export interface TextChange {
  readonly added: number;
  readonly removed: number;
  readonly before: number;
  readonly after: number;
}

export interface PageChange {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly slug: string;
  readonly title: string;
}

export interface SourceChange {
  readonly kind: 'added' | 'replaced' | 'gone';
  readonly id: string;
  readonly title: string;
}

/** What becomes of the addresses that the ledger had. */
export interface LinkChanges {
  /** How many still lead to what they led to, to what took its place, or to a notice. */
  readonly kept: number;
  /** How many the ledger has that it did not have. */
  readonly added: number;
  /** Those that lead on from now on. */
  readonly ledOn: readonly string[];
  /** Those where a notice stands from now on. */
  readonly withdrawn: readonly string[];
  /** Those that lead nowhere. */
  readonly lost: readonly string[];
}
