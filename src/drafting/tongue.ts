/** How a language says who said what. Each expression finds the words by themselves, and is not global. */
export interface Tongue {
  /** Forms of verbs that bring what is said: “said”, “asserted”, “sagte”. */
  readonly verbs: RegExp;
  /** What stands before a noun that looks like such a verb: “the remarks”. */
  readonly nounsBehind: RegExp;
  /** What somebody’s words are called: “claim”, “promise”. */
  readonly sayings: RegExp;
  /** What stands before the one whom a sentence goes back to: “according to”. */
  readonly accordingTo: RegExp;
  /** He or she, as who speaks. */
  readonly he: RegExp;
  readonly she: RegExp;
  readonly who: RegExp;
  /** They, it: whatever was named last. */
  readonly others: RegExp;
  /** What people are called by what they do, in small letters: “spokesman”, “official”. */
  readonly roles: RegExp;
  /** The same of houses and things that speak: “ministry”, “report”. */
  readonly houses: RegExp;
  /**
   * Where names have no capitals to be found by: the words that stand before a quotation, as `who` the one who speaks;
   * `says` is what then stands behind it, if anything has to. Null where names are found.
   */
  readonly beside: {
    readonly before: RegExp;
    readonly says: RegExp | null;
    /** What stands there and is nobody: “at last year’s talks”, “to reporters”. */
    readonly nobody: RegExp;
    /** What only people are called by. */
    readonly person: RegExp;
  } | null;
  /** Whether a quotation goes on behind its own tag without a mark: “Ici, dit-elle, il pleut.” */
  readonly isIncised?: boolean;
  /** The article before one who was named, and the one before who was not. */
  readonly the: RegExp;
  readonly some: RegExp;
}
