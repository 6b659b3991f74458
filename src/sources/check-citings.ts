import type { Citing } from '../article/citings-of.ts';
import type { PassagePiece } from '../model/passage-of.ts';
import type { SourcePlace } from '../model/source-place.ts';
import type { TextQuote } from '../model/quote.ts';
import { createReport, type Report } from '../problems/create-report.ts';
import { type UnframedProblem, unframed } from '../problems/framed.ts';
import type { Problem } from '../problems/problem.ts';
import { asPrinted } from '../text/as-printed.ts';
import { clip } from '../text/clip.ts';
import { contextOf } from '../text/context-of.ts';
import { createPassageFinder } from '../text/nearest-passage.ts';
import type { Range } from '../text/normalise.ts';
import { type CitedRun, readCitedWords } from './cited-words.ts';
import { type BlockFinder, createBlockFinder } from './create-block-finder.ts';
import { excerptAround } from './excerpt-around.ts';
import { findCited } from './find-cited.ts';
import { judgeMarks } from './judge-marks.ts';
import { judgeCuts } from './judge-cuts.ts';
import { placeInSource } from './place-in-source.ts';
import { createSourceIndex, type SourceIndex } from './source-index.ts';
import type { SourceText } from './source-text.ts';
import { speaksFor } from './speaks-for.ts';
import { type Nearest, wordDiffering } from './word-differing.ts';

/** Where words stand in a document. JSON-safe. */
export interface FoundWords {
  readonly place: SourcePlace;
  /** In the text of the document. */
  readonly ranges: readonly Range[];
  /** The words in their sentences. */
  readonly excerpt: readonly PassagePiece[];
  /** One for each range. */
  readonly selectors: readonly TextQuote[];
}

/** What came of looking for the words of a quotation; null where they are not there. JSON-safe. */
export interface CitingOutcome {
  readonly found: FoundWords | null;
  readonly problems: readonly UnframedProblem[];
}

/** Words to be looked for, and the file that they are in. */
export interface CitingInFile {
  readonly file: string;
  readonly citing: Citing;
}

export interface CheckedSource {
  readonly id: string;
  /** BCP 47; null where that is not known. */
  readonly lang: string | null;
  readonly text: SourceText;
}

/** Checks all the words that are to stand in one document. An outcome for each, in their order. */
export function checkCitings(
  source: CheckedSource,
  citings: readonly CitingInFile[],
): CitingOutcome[] {
  const runs = citings.map(({ citing }) => readCitedWords(citing.parts));
  const { text } = source.text;
  const scene: Scene = {
    source,
    index: createSourceIndex(text, runs.flat()),
    blocks: createBlockFinder(source.text),
    nearest: createNearest(text),
  };
  return citings.map(({ file, citing }, at) => {
    const problems: Problem[] = [];
    const report = createReport(file, '', problems);
    const found = checkCiting(citing, runs[at] ?? [], scene, report);
    return { found, problems: problems.map(unframed) };
  });
}

interface Scene {
  readonly source: CheckedSource;
  readonly index: SourceIndex;
  readonly blocks: BlockFinder;
  readonly nearest: Nearest;
}

function checkCiting(
  citing: Citing,
  runs: readonly CitedRun[],
  scene: Scene,
  report: Report,
): FoundWords | null {
  const { source, index, blocks } = scene;
  const { quote, speaker, places } = citing;
  const isTheirs = (offset: number) => {
    const { start } = index.toOriginal({ start: offset, end: offset + 1 });
    const marked = blocks.at(start)?.speaker ?? null;
    return marked === null || speaksFor(marked, speaker);
  };
  const search = runs.length > 0 ? findCited(runs, index, isTheirs) : null;
  if (search?.kind !== 'found') {
    const differing = search ? wordDiffering(search, blocks, scene.nearest) : '';
    const remedy = citing.form === 'indirect' && citing.kind === 'words' ? PARAPHRASE : '';
    report('source-differs', places.words, wordSubject(citing), source.id, differing, remedy);
    return null;
  }
  const ranges = search.ranges.map(index.toOriginal);
  const { text } = source.text;
  const lang = source.lang ?? citing.lang;
  const cuts = [
    ...judgeCuts(text, ranges, lang, blocks.speakersIn),
    ...judgeMarks(citing, text, ranges, lang),
  ];
  for (const what of cuts) report('source-cut', places.words, quote, what);
  const whole = { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
  const { start } = whole;
  const block = blocks.at(start);
  const marked = block?.speaker ?? null;
  if (marked !== null && !speaksFor(marked, speaker))
    report('source-speaker', places.speaker, quote, source.id, clip(marked, 60), speaker[0] ?? '');
  return {
    place: placeInSource(whole, blocks),
    ranges,
    excerpt: excerptAround(text, ranges, blocks.speechAround(whole), lang),
    selectors: ranges.map((range) => selectorOf(text, range)),
  };
}

const PARAPHRASE =
  'A paraphrase has other words than its source: add passage: with the words of the source that it renders.';

function wordSubject({ quote, kind }: Citing): string {
  if (kind === 'original') return `The words of original: of quotation “${quote}”`;
  if (kind === 'passage') return `The words of passage: of quotation “${quote}”`;
  return `The words of quotation “${quote}”`;
}

function selectorOf(text: string, range: Range): TextQuote {
  const { before, after } = contextOf(text, range, CONTEXT);
  return {
    exact: asPrinted(text.slice(range.start, range.end)),
    prefix: asPrinted(before),
    suffix: asPrinted(after),
  };
}

const CONTEXT = 32;

/** Looking for what comes near takes its time: in a very long document, and for very many, it is not done. */
function createNearest(text: string): Nearest {
  const find = createPassageFinder(text);
  let asked = 0;
  return (words) => {
    asked += 1;
    return asked > MOST_NEAREST || text.length > LONG ? null : find(words);
  };
}

const MOST_NEAREST = 30;
const LONG = 2_000_000;
