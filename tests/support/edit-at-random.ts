import fc from 'fast-check';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { erase } from '../../src/editing/erase.ts';
import { moveArticle } from '../../src/editing/move-article.ts';
import { renameId } from '../../src/editing/rename-id.ts';
import { revise } from '../../src/editing/revise.ts';
import { withdraw } from '../../src/editing/withdraw.ts';
import { updateLedger } from '../../src/permalinks/update-ledger.ts';
import { CORRECTION_KINDS } from '../../src/schema/correction.ts';

/** Something with a link of its own, through all its names. */
export interface Thing {
  readonly kind: 'quotation' | 'date' | 'actor';
  id: string;
  /** The words of a quotation, the title of a date, the name of an actor, as they are now. */
  words: string;
  isWithdrawn: boolean;
  /** The quotation that it became one with. */
  into: Thing | null;
}

export interface Work {
  slug: string;
  isRetracted: boolean;
  readonly things: Thing[];
}

/** A link that was published once, and what it has to lead to for good. */
export interface PublishedLink {
  /** `slug#anchor`, or `slug`. */
  readonly address: string;
  readonly work: Work;
  readonly thing: Thing | null;
}

const STEPS = [
  'reword',
  'reword',
  'rename',
  'rename',
  'move',
  'withdraw',
  'add',
  'add',
  'shuffle',
  'prose',
  'article',
  'retract',
  'merge',
  'split',
  'revert',
  'back',
  'erase',
] as const;

const step = fc.record({ what: fc.constantFrom(...STEPS), which: fc.nat(), to: fc.nat() });

/** How the content of a folder is released, and what later releases are held against: undefined for git’s tags. */
export interface Releases {
  /** Whether what is there now is a release from now on, and not only a commit. */
  readonly publish: () => boolean;
  readonly against: () => string | undefined;
}

/** Releases to a file, which holds the last one. */
export function releasesTo(file: string, folder: string): Releases {
  return {
    publish: () => {
      copyFileSync(join(folder, 'permalinks.json'), file);
      return true;
    },
    against: () => (existsSync(file) ? file : undefined),
  };
}

/**
 * Edits a content folder at random as editors do, through the commands, and releases after each edit. Returns every
 * link that was ever published. Throws where a release would have been refused.
 */
export function editAtRandom(
  folder: string,
  releases: Releases,
  edits: number,
  seed: number,
): readonly PublishedLink[] {
  const newsroom = new Newsroom(folder, releases);
  newsroom.addArticle();
  for (const { what, which, to } of fc.sample(step, { numRuns: edits, seed })) {
    newsroom.take(what, which, to);
    newsroom.release();
  }
  return [...newsroom.links.values()];
}

class Newsroom {
  readonly links = new Map<string, PublishedLink>();
  readonly #released = new Set<Thing>();
  readonly #works: Work[] = [];
  readonly #folder: string;
  readonly #releases: Releases;
  #count = 0;
  #day = 0;

  constructor(folder: string, releases: Releases) {
    this.#folder = folder;
    this.#releases = releases;
    mkdirSync(join(folder, 'articles'), { recursive: true });
    writeFileSync(
      join(folder, 'site.yaml'),
      'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n',
    );
  }

  take(what: (typeof STEPS)[number], which: number, to: number): void {
    const standing = this.#works.filter(({ isRetracted }) => !isRetracted);
    const work = standing[which % standing.length];
    if (what === 'article' || !work) return this.#works.length < 8 ? this.addArticle() : undefined;
    const live = work.things.filter(({ isWithdrawn, into }) => !isWithdrawn && !into);
    const thing = live[to % live.length];
    if (what === 'add') this.#add(work);
    else if (what === 'move') this.#move(work);
    else if (what === 'shuffle' || what === 'prose') this.#edit(work, what, to);
    else if (what === 'retract') this.#retract(work, standing);
    else if (what === 'revert') this.#revert(work, to);
    else if (what === 'merge') this.#merge(work, live);
    else if (thing && what === 'split') this.#split(work, thing);
    else if (thing && what === 'back') this.#back(work, thing);
    else if (thing && what === 'reword') this.#reword(work, thing, to);
    else if (thing && what === 'rename') this.#rename(work, thing);
    else if (thing) this.#withdraw(work, thing, live, what === 'erase' ? erase : withdraw);
  }

  /** Records what is there, sees that the build would not refuse it, and publishes it. */
  release(): void {
    const against = this.#releases.against();
    const read = () => readContent(this.#folder, { base: '/', against });
    const { ids, ledger } = read();
    updateLedger(ids, ledger, this.#today());
    const errors = read().problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new Error(
        errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
      );
    const isRelease = this.#releases.publish();
    this.#day += 1;
    if (isRelease)
      for (const { things } of this.#works) for (const thing of things) this.#released.add(thing);
    for (const work of this.#works) {
      this.#publish({ address: work.slug, work, thing: null });
      for (const thing of work.things)
        if (!thing.isWithdrawn && !thing.into)
          this.#publish({ address: `${work.slug}#${anchorOf(thing)}`, work, thing });
    }
  }

  addArticle(): void {
    const slug = this.#next('article');
    const work: Work = { slug, isRetracted: false, things: [] };
    const actor = this.#thing('actor', 'Actor');
    writeFileSync(
      this.#file(work),
      `---\ntitle: About ${slug} # by hand\ndescription: D\nactors:\n  - id: ${actor.id}\n    name: ${actor.words}\n    kind: person\n---\n\n${actor.words} spoke.\n`,
    );
    work.things.push(actor);
    this.#works.push(work);
    for (let count = 0; count < 3; count += 1) this.#add(work);
  }

  /** A quotation, or a date, at the end of its list. */
  #add(work: Work): void {
    const speaker = work.things.find(({ kind, isWithdrawn }) => kind === 'actor' && !isWithdrawn);
    if (!speaker) return;
    const isDate = this.#count % 4 === 0;
    const thing = isDate ? this.#thing('date', 'Event') : this.#thing('quotation', 'Words');
    const entry = isDate
      ? `  - { id: ${thing.id}, date: 2026-01-01, title: ${thing.words} }\n`
      : `  - id: ${thing.id}\n    speaker: ${speaker.id}\n    text: ${thing.words}\n`;
    const list = isDate ? 'dates:\n' : 'quotes:\n';
    this.#change(work, (text) => {
      const body = isDate ? text : `${text}\n${speaker.words} said: “${thing.words}”.\n`;
      if (body.includes(`\n${list}`)) return body.replace(`\n${list}`, `\n${list}${entry}`);
      return body.replace(/\n---\n/u, `\n${list}${entry}---\n`);
    });
    work.things.push(thing);
  }

  #reword(work: Work, thing: Thing, to: number): void {
    if (thing.kind !== 'quotation') return;
    const kind = CORRECTION_KINDS[to % CORRECTION_KINDS.length] ?? 'typo';
    const [begun = ''] = thing.words.split(' now ');
    // A sign more or less is a matter of spelling; a word is not.
    const words = kind === 'typo' ? swapComma(thing.words) : `${begun} now ${this.#next('said')}`;
    this.#change(work, (text) =>
      text
        .replace(`    text: ${thing.words}\n`, `    text: ${words}\n`)
        .replace(`“${thing.words}”`, `“${words}”`),
    );
    thing.words = words;
    if (!this.#released.has(thing)) return;
    revise(this.#folder, `${work.slug}#${anchorOf(thing)}`, {
      kind,
      note: 'They said so.',
      today: to % 3 === 0 ? '2020-10-12' : this.#today(),
    });
  }

  /** Makes one quotation of two, and tells of it. */
  #merge(work: Work, live: readonly Thing[]): void {
    const [kept, given] = live.filter(({ kind }) => kind === 'quotation');
    const isPublished = given && this.#released.has(given);
    if (!kept || !given || !isPublished || !this.#released.has(kept)) return;
    this.#change(work, (text) => {
      const entry = new RegExp(`  - id: ${given.id}\\n(?:    .*\\n)*`, 'u').exec(text)?.[0] ?? '';
      const before = /formerly: \[(.*)\]/u.exec(entry)?.[1];
      const former = [given.id, ...(before ? [before] : [])].join(', ');
      const told = `  - { date: 2026-01-01, text: They are one., quote: ${kept.id}, was: "${given.words}" }\n`;
      const merged = text.replace(entry, '').replace(`“${given.words}”`, 'more');
      const own = new RegExp(`(  - id: ${kept.id}\\n)(    formerly: \\[)?`, 'u');
      const named = merged.replace(own, (_, id: string, list?: string) =>
        list ? `${id}${list}${former}, ` : `${id}    formerly: [${former}]\n`,
      );
      return named.includes('\ncorrections:\n')
        ? named
            .replaceAll(`quote: ${given.id}\n`, `quote: ${kept.id}\n`)
            .replaceAll(`quote: ${given.id},`, `quote: ${kept.id},`)
            .replace('\ncorrections:\n', `\ncorrections:\n${told}`)
        : named.replace(/\n---\n/u, `\ncorrections:\n${told}---\n`);
    });
    given.into = kept;
  }

  /** Makes two quotations of one: the first keeps the id. */
  #split(work: Work, thing: Thing): void {
    const [first, second] = thing.words.split(/ (?=now )/u);
    const speaker = work.things.find(({ kind, isWithdrawn }) => kind === 'actor' && !isWithdrawn);
    if (!first || !second || !speaker) return;
    const rest = this.#thing('quotation', 'Words');
    rest.words = second;
    this.#change(work, (text) =>
      text
        .replace(`    text: ${thing.words}\n`, `    text: ${first}\n`)
        .replace(`“${thing.words}”`, `“${first}” and “${second}”`)
        .replace(
          '\nquotes:\n',
          `\nquotes:\n  - id: ${rest.id}\n    speaker: ${speaker.id}\n    text: ${second}\n`,
        ),
    );
    thing.words = first;
    work.things.push(rest);
    if (this.#released.has(thing))
      revise(this.#folder, `${work.slug}#${anchorOf(thing)}`, {
        kind: 'clarification',
        note: 'They are two.',
        today: this.#today(),
      });
  }

  /** A change of names that is released and then reverted in git: the remedy that the check names is used. */
  #revert(work: Work, to: number): void {
    const before = readFileSync(this.#file(work), 'utf8');
    const [slug, thing] = [
      work.slug,
      work.things.find(({ isWithdrawn, into }) => !isWithdrawn && !into),
    ];
    if (to % 2 === 0 || !thing) {
      this.#move(work);
      this.release();
      const moved = work.slug;
      renameSync(this.#file(work), this.#file({ ...work, slug }));
      work.slug = slug;
      writeFileSync(this.#file(work), before);
      moveArticle(this.#folder, moved, slug, this.#today());
      return;
    }
    const id = thing.id;
    this.#rename(work, thing);
    this.release();
    const renamed = anchorOf(thing);
    writeFileSync(this.#file(work), before);
    thing.id = id;
    renameId(this.#folder, `${slug}#${renamed}`, id, this.#today());
  }

  /** Gives a thing a name that it had before. */
  #back(work: Work, thing: Thing): void {
    const former = [...this.links.values()].find(
      (link) => link.thing === thing && link.address.startsWith(`${work.slug}#`),
    );
    const id = former?.address.replace(/^.*#[qda]-/u, '') ?? thing.id;
    if (id === thing.id) return;
    renameId(this.#folder, `${work.slug}#${anchorOf(thing)}`, id, this.#today());
    thing.id = id;
  }

  #rename(work: Work, thing: Thing): void {
    const id = this.#next('id');
    renameId(this.#folder, `${work.slug}#${anchorOf(thing)}`, id, this.#today());
    thing.id = id;
  }

  #move(work: Work): void {
    const slug = this.#next('moved');
    moveArticle(this.#folder, work.slug, slug, this.#today());
    work.slug = slug;
  }

  #withdraw(work: Work, thing: Thing, live: readonly Thing[], command: typeof withdraw): void {
    if (thing.kind === 'actor' || live.length < 3) return;
    const other = live.find((each) => each !== thing && each.kind === thing.kind) ?? live[0];
    // What was never published leaves no notice, and leads nowhere.
    const isPublished = this.links.has(`${work.slug}#${anchorOf(thing)}`);
    command(this.#folder, `${work.slug}#${anchorOf(thing)}`, {
      reason: `Not ${thing.id}.`,
      ...(isPublished && other && { instead: anchorOf(other) }),
      today: this.#today(),
    });
    this.#change(work, (text) => text.replace(`“${thing.words}”`, 'something'));
    thing.isWithdrawn = true;
  }

  #retract(work: Work, standing: readonly Work[]): void {
    const other = standing.find((each) => each !== work);
    if (standing.length < 4 || !other) return;
    withdraw(this.#folder, `/articles/${work.slug}/`, {
      reason: 'None of it was so.',
      instead: other.slug,
      today: this.#today(),
    });
    work.isRetracted = true;
  }

  /** Moves paragraphs about, or writes more between them. */
  #edit(work: Work, what: 'shuffle' | 'prose', to: number): void {
    this.#change(work, (text) => {
      const at = text.indexOf('\n---\n') + 5;
      const all = text
        .slice(at)
        .trim()
        .split(/\n{2,}/u);
      const cut = to % all.length;
      const [before, after] = [all.slice(0, cut), all.slice(cut)];
      const more =
        what === 'prose' ? [...before, this.#next('Prose'), ...after] : [...after, ...before];
      return `${text.slice(0, at)}\n${more.join('\n\n')}\n`;
    });
  }

  #change(work: Work, change: (text: string) => string): void {
    const file = this.#file(work);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  #publish(link: PublishedLink): void {
    if (!this.links.has(link.address)) this.links.set(link.address, link);
  }

  #thing(kind: Thing['kind'], name: string): Thing {
    return {
      kind,
      id: this.#next('id'),
      words: this.#next(name).replace('-', ' '),
      isWithdrawn: false,
      into: null,
    };
  }

  #next(name: string): string {
    this.#count += 1;
    return `${name}-${this.#count}`;
  }

  #today(): string {
    return new Date(Date.UTC(2026, 0, 1 + this.#day)).toISOString().slice(0, 10);
  }

  #file({ slug }: Work): string {
    return join(this.#folder, 'articles', `${slug}.md`);
  }
}

/** What a thing is now: the one that it became one with. */
export function presentOf(thing: Thing): Thing {
  return thing.into ? presentOf(thing.into) : thing;
}

function swapComma(words: string): string {
  return words.includes(', ') ? words.replace(', ', ' ') : words.replace(' ', ', ');
}

export function anchorOf({ kind, id }: Thing): string {
  return `${kind.charAt(0)}-${id}`;
}
