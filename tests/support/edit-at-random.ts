import fc from 'fast-check';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content-folder/read-content.ts';
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
] as const;

const step = fc.record({ what: fc.constantFrom(...STEPS), which: fc.nat(), to: fc.nat() });

/**
 * Edits a content folder at random as editors do, through the commands, and releases after each edit. Returns every
 * link that was ever published. Throws where a release would have been refused.
 */
export function editAtRandom(
  folder: string,
  release: string,
  edits: number,
  seed: number,
): readonly PublishedLink[] {
  const newsroom = new Newsroom(folder, release);
  newsroom.addArticle();
  for (const { what, which, to } of fc.sample(step, { numRuns: edits, seed })) {
    newsroom.take(what, which, to);
    newsroom.release();
  }
  return [...newsroom.links.values()];
}

class Newsroom {
  readonly links = new Map<string, PublishedLink>();
  readonly #works: Work[] = [];
  readonly #folder: string;
  readonly #release: string;
  #count = 0;
  #day = 0;

  constructor(folder: string, release: string) {
    this.#folder = folder;
    this.#release = release;
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
    const live = work.things.filter(({ isWithdrawn }) => !isWithdrawn);
    const thing = live[to % live.length];
    if (what === 'add') this.#add(work);
    else if (what === 'move') this.#move(work);
    else if (what === 'shuffle' || what === 'prose') this.#edit(work, what, to);
    else if (what === 'retract') this.#retract(work, standing.length);
    else if (thing && what === 'reword') this.#reword(work, thing, to);
    else if (thing && what === 'rename') this.#rename(work, thing);
    else if (thing) this.#withdraw(work, thing, live);
  }

  /** Records what is there, sees that the build would not refuse it, and publishes it. */
  release(): void {
    const read = () => readContent(this.#folder, { base: '/', against: this.#against() });
    const { ids, ledger } = read();
    updateLedger(ids, ledger, this.#today());
    const errors = read().problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      throw new Error(
        errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'),
      );
    copyFileSync(join(this.#folder, 'permalinks.json'), this.#release);
    this.#day += 1;
    for (const work of this.#works) {
      this.#publish({ address: work.slug, work, thing: null });
      for (const thing of work.things)
        if (!thing.isWithdrawn)
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
    const words =
      kind === 'typo'
        ? `${thing.words}s`
        : `${thing.words.split(' now ')[0] ?? ''} now ${this.#next('said')}`;
    this.#change(work, (text) =>
      text
        .replace(`    text: ${thing.words}\n`, `    text: ${words}\n`)
        .replace(`“${thing.words}”`, `“${words}”`),
    );
    thing.words = words;
    if (!this.links.has(`${work.slug}#${anchorOf(thing)}`)) return;
    revise(this.#folder, `${work.slug}#${anchorOf(thing)}`, {
      kind,
      note: 'They said so.',
      today: this.#today(),
    });
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

  #withdraw(work: Work, thing: Thing, live: readonly Thing[]): void {
    if (thing.kind === 'actor' || live.length < 3) return;
    withdraw(this.#folder, `${work.slug}#${anchorOf(thing)}`, {
      reason: `Not ${thing.id}.`,
      today: this.#today(),
    });
    this.#change(work, (text) => text.replace(`“${thing.words}”`, 'something'));
    thing.isWithdrawn = true;
  }

  #retract(work: Work, standing: number): void {
    if (standing < 4) return;
    withdraw(this.#folder, `/articles/${work.slug}/`, {
      reason: 'None of it was so.',
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
    };
  }

  #next(name: string): string {
    this.#count += 1;
    return `${name}-${this.#count}`;
  }

  #today(): string {
    return new Date(Date.UTC(2026, 0, 1 + this.#day)).toISOString().slice(0, 10);
  }

  #against(): string | undefined {
    return existsSync(this.#release) ? this.#release : undefined;
  }

  #file({ slug }: Work): string {
    return join(this.#folder, 'articles', `${slug}.md`);
  }
}

export function anchorOf({ kind, id }: Thing): string {
  return `${kind.charAt(0)}-${id}`;
}
