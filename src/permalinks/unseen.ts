/** Why it cannot be seen what was published, and what to do. */
export const UNSEEN = {
  withoutHistory: {
    why: 'there is no git history here',
    fix: 'Work in a clone (git clone), or let PERMALINKS_AGAINST name the ledger of the last release. For a site of your own, begin one: git init, and commit.',
  },
  shallow: {
    why: 'only a part of the git history is here',
    fix: 'Fetch all of it (git fetch --unshallow --tags; fetch-depth: 0 in a workflow), or let PERMALINKS_AGAINST name the ledger of the last release.',
  },
  uncommitted: {
    why: 'neither a tag nor a commit has this ledger',
    fix: 'Commit it with the articles. If this is a copy of a site that is published, work in a clone of it (git clone) instead.',
  },
  failed: (why: string) => ({
    why,
    fix: 'See that git works here and can reach what this clone was made from (git fetch --tags; a partial clone fetches what it lacks), or let PERMALINKS_AGAINST name the ledger of the last release.',
  }),
} as const;
