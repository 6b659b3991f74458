import { type Figures, goalsOf, judge } from './goals.ts';
import { printTable } from './print-table.ts';
import type { BuildCosts } from './measure-builds.ts';
import type { Cost } from './run-measured.ts';

/** The figures as tables, and which goals are met. */
export function wordFigures(figures: Figures): string {
  const { articles, quotations, files, megabytes, beside } = figures;
  return [
    `${round(articles)} articles, ${round(quotations)} quotations: ${round(files)} files, ${round(megabytes)} MB; ` +
      `${round(beside.files)} of them, ${round(beside.megabytes)} MB, are pages across articles and what programs read`,
    printTable([
      ['build', '', 'Verbatim', 'articles alone', 'stock Astro', 'ratio'],
      ...buildRows(figures),
    ]),
    printTable([['command', 'seconds', 'CPU seconds', 'MB'], ...commandRows(figures)]),
    printTable([['goal', '', 'is', ''], ...goalRows(figures)]),
  ].join('\n\n');
}

const BUILDS: readonly [keyof BuildCosts, string][] = [
  ['cold', 'nothing kept'],
  ['unchanged', 'nothing changed'],
  ['edited', 'one word edited'],
];

const KINDS: readonly [keyof Cost, string][] = [
  ['seconds', 'seconds'],
  ['cpu', 'CPU seconds'],
  ['memory', 'MB at the peak'],
];

function buildRows({ own, alone, stock, larger }: Figures): string[][] {
  const rows = BUILDS.flatMap(([build, title]) =>
    KINDS.map(([kind, unit], index) => {
      const [all, ours, theirs] = [own, alone, stock].map((costs) => costs[build][kind]);
      const ratio = (ours ?? NaN) / (theirs ?? NaN);
      return [index === 0 ? title : '', unit, ...[all, ours, theirs, ratio].map(round)];
    }),
  );
  if (!larger) return rows;
  const more = BUILDS.flatMap(([build, title]) =>
    KINDS.map(([kind, unit], index) => [
      index === 0 ? `${title}, ${round(larger.articles)} articles` : '',
      unit,
      round(larger.own[build][kind]),
      '',
      '',
      '',
    ]),
  );
  return [...rows, ...more];
}

function commandRows({ checkCold, checkEdited, rename, save, compile }: Figures): string[][] {
  const row = (name: string, { seconds, cpu, memory }: Cost) => [
    name,
    round(seconds),
    round(cpu),
    round(memory),
  ];
  return [
    row('check, nothing kept', checkCold),
    row('check, one word edited', checkEdited),
    ...(rename ? [row('rename of a quotation', rename)] : []),
    ['save to page in dev', round(save), '', ''],
    ['compileArticle, ms an article', round(compile.own), '', ''],
    ['stock Markdown processor, the same', round(compile.stock), '', ''],
  ];
}

function goalRows(figures: Figures): string[][] {
  return goalsOf(figures).map((goal) => {
    const verdict = judge(goal);
    const why = goal.exempt === null ? verdict : `${verdict}: ${goal.exempt}`;
    return [goal.name, `≤ ${goal.most}`, Number.isNaN(goal.value) ? '–' : round(goal.value), why];
  });
}

/** To three digits that count, or whole. */
function round(value = NaN): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.01))));
  return value.toLocaleString('en', {
    maximumFractionDigits: Number.isInteger(value) ? 0 : digits,
  });
}
