import { describe, expect, it } from 'vitest';
import { type Figures, goalsOf, judge } from '../../bench/goals.ts';
import type { Cost } from '../../bench/run-measured.ts';

describe('a goal', () => {
  it.each([
    [0.9, null, 'met'],
    [1, null, 'met'],
    [1.01, null, 'not met'],
    // What was not measured is never met.
    [NaN, null, 'not met'],
    [0.9, 'for more articles', 'does not apply'],
  ] as const)('of at most 1 with %d, exempt for %s: %s', (value, exempt, verdict) => {
    expect(judge({ name: 'ratio', most: 1, value, exempt })).toBe(verdict);
  });
});

describe('the goals', () => {
  it('apply, but for compiling, to 840 articles or more', () => {
    expect(applying(figuresOf(839))).toEqual(['compileArticle ÷ stock Markdown']);
    expect(applying(figuresOf(840))).toHaveLength(11);
  });

  it('of growth apply where the larger folder has 5,000', () => {
    const larger = (articles: number) => ({ articles, own: buildsOf(100) });
    expect(applying({ ...figuresOf(840), larger: larger(4999) })).toHaveLength(11);
    expect(applying({ ...figuresOf(840), larger: larger(5000) })).toHaveLength(13);
  });

  it('count pages across articles and what programs read apart', () => {
    expect(valueOf(figuresOf(840), 'cold ÷ stock')).toBe(1);
  });

  it('take the growth for an article of each folder', () => {
    const larger = { articles: 8400, own: buildsOf(300) };
    expect(valueOf({ ...figuresOf(840), larger }, '8400 ÷ 840 articles, each, cold')).toBe(1);
  });

  it('take files and megabytes as if there were 840 articles', () => {
    expect(valueOf(figuresOf(1680), 'files for 840 articles and quotations')).toBe(30);
    expect(valueOf(figuresOf(1680), 'MB for 840 articles and quotations')).toBe(3);
  });

  it('take the peak of all builds of a site', () => {
    const stock = { ...buildsOf(10), edited: { ...costOf(10), memory: 40 } };
    expect(valueOf({ ...figuresOf(840), stock }, 'peak memory ÷ stock')).toBe(0.25);
  });

  it('do not ask for a rename where nothing is quoted', () => {
    const goals = goalsOf({ ...figuresOf(840), rename: null });
    const exempt = goals.flatMap(({ name, exempt }) => (exempt ? [`${name}: ${exempt}`] : []));
    expect(exempt).toContain('rename ÷ check, one word edited: no article has a quotation');
  });
});

function applying(figures: Figures): string[] {
  return goalsOf(figures)
    .filter(({ exempt }) => exempt === null)
    .map(({ name }) => name);
}

function valueOf(figures: Figures, name: string): number | undefined {
  return goalsOf(figures).find((goal) => goal.name === name)?.value;
}

function figuresOf(articles: number): Figures {
  return {
    articles,
    quotations: 0,
    files: 100,
    megabytes: 10,
    beside: { files: 40, megabytes: 4 },
    own: buildsOf(30),
    alone: buildsOf(10),
    stock: buildsOf(10),
    checkCold: costOf(10),
    checkEdited: costOf(1),
    rename: costOf(2),
    compile: { own: 1, stock: 2 },
    save: 0.4,
    larger: null,
  };
}

function buildsOf(amount: number) {
  return { cold: costOf(amount), unchanged: costOf(amount), edited: costOf(amount) };
}

function costOf(amount: number): Cost {
  return { seconds: amount, cpu: amount, memory: amount };
}
