import type { DigestedWords, PublishedWords } from './published-words.ts';

/** What stands at `/verify/<prefix>.json`. JSON-safe. */
export interface VerifyFile {
  /** With which the digests in it begin. */
  readonly prefix: string;
  readonly digests: Readonly<Record<string, Answer>>;
}

interface Answer {
  readonly published: readonly PublishedWords[];
  /** How many other places have the same words. */
  readonly more?: number;
}

/** The answers to all questions, in files that each begin with as few characters as keep them within `MOST_BYTES`. */
export function verifyFiles(words: readonly DigestedWords[]): readonly VerifyFile[] {
  const answers = [...Map.groupBy(words, ({ sha256 }) => sha256)]
    .map(([sha256, own]) => ({ sha256, answer: answerOf(own) }))
    .toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const digits = digitsFor(answers);
  const byPrefix = Map.groupBy(answers, ({ sha256 }) => sha256.slice(0, digits));
  return [...byPrefix].map(([prefix, own]) => ({
    prefix,
    digests: Object.fromEntries(own.map(({ sha256, answer }) => [sha256, answer])),
  }));
}

export function writeVerifyFile({ digests }: VerifyFile): string {
  return `${JSON.stringify({ format: VERIFY_FORMAT, digests })}\n`;
}

export const VERIFY_FORMAT = 'verbatim verify 1';

/** What an answer may weigh. */
export const MOST_BYTES = 4096;

// Some words, “Yes.” say, are said everywhere.
const MOST_PLACES = 3;

interface Digested {
  readonly sha256: string;
  readonly answer: Answer;
}

function answerOf(own: readonly DigestedWords[]): Answer {
  const more = own.length - MOST_PLACES;
  const published = own.slice(0, MOST_PLACES).map(({ words }) => words);
  return { published, ...(more > 0 && { more }) };
}

function digitsFor(answers: readonly Digested[]): number {
  const sizes = answers.map((each) => ({ ...each, size: sizeOf(each) }));
  const fits = (digits: number) => {
    const sums = new Map<string, number>();
    for (const { sha256, size } of sizes) {
      const prefix = sha256.slice(0, digits);
      sums.set(prefix, (sums.get(prefix) ?? EMPTY_SIZE) + size);
    }
    return [...sums.values()].every((sum) => sum <= MOST_BYTES);
  };
  let digits = 1;
  while (digits < MOST_DIGITS && !fits(digits)) digits++;
  return digits;
}

const MOST_DIGITS = 8;

/** Its bytes, with the comma after it. */
function sizeOf({ sha256, answer }: Digested): number {
  return Buffer.byteLength(JSON.stringify({ [sha256]: answer })) - 1;
}

const EMPTY_SIZE = Buffer.byteLength(writeVerifyFile({ prefix: '', digests: {} }));
