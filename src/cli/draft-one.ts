import { basename, extname, resolve } from 'node:path';
import type { Content } from '../content/read-content.ts';
import { draftText } from '../drafting/draft-text.ts';
import type { KnownActor } from '../drafting/known-actor.ts';
import { knownActors } from '../drafting/known-actors.ts';
import { idOf } from '../drafting/mint-ids.ts';
import { writeNewFile } from '../editing/write-new-file.ts';
import { isOfSystem, whyUnwritable } from '../files/why-unwritable.ts';
import { cleanName } from '../text/clean-name.ts';
import { draftPath } from './draft-path.ts';
import type { GivenText } from './read-given-text.ts';
import { tellDraft } from './tell-draft.ts';

/** A text that is to be drafted. */
export interface Text {
  readonly name: string;
  /** Its file, by which the article is called; '' where it has none. */
  readonly file: string;
  readonly read: () => GivenText;
}

/** What a text is drafted into. */
export interface Desk {
  readonly folder: string;
  readonly content: Content;
  /** Whom the drafts of this run name. */
  readonly earlier: KnownActor[];
}

/** What was asked for beside the texts. */
export interface DraftFlags {
  readonly published?: string;
  readonly lang?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** Null where it is written; else why not. */
export function draftOne({ file, read }: Text, desk: Desk, options: DraftFlags): string | null {
  const { folder, content, earlier } = desk;
  const given = read();
  if ('why' in given) return given.why;
  const own = file && idOf(basename(file, extname(file)));
  // Whom the draft names that this one replaces, it may name otherwise.
  const articles = content.articles.filter(({ listed }) => listed.slug !== own);
  const draft = draftText(given.bytes, {
    kind: given.kind,
    published: options.published,
    lang: options.lang,
    known: [...knownActors({ shared: content.shared, articles }), ...earlier],
    fallback: content.site?.lang ?? 'en',
  });
  if ('why' in draft) return draft.why;
  const path = draftPath(folder, own || idOf(draft.title) || 'draft', options.out);
  if (typeof path !== 'string') return path.why;
  try {
    if (!writeNewFile(resolve(path), draft.text, options.force ?? false))
      return `there is a file ${cleanName(path)} already; --out names another, --force replaces it`;
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return `${cleanName(path)} cannot be written: ${whyUnwritable(error)}`;
  }
  earlier.push(...draft.cast);
  tellDraft(path, draft);
  return null;
}
