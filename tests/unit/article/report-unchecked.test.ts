import { describe, expect, it } from 'vitest';
import { compileText } from './compile.ts';

/** What is said of comments of a draft in an article with this frontmatter. */
function told(front: string, end = '\n') {
  const text = `---\ntitle: T\ndescription: D\n${front}\n---\n\nAnn spoke.\n`;
  return compileText(text.replaceAll('\n', end))
    .problems.filter(({ code }) => code === 'draft-unchecked')
    .map(({ line, column, endColumn, severity, message }) => ({
      at: `${line}:${column}-${endColumn} ${severity}`,
      message,
    }));
}

const ACTORS = `actors:
  # check: who this is
  - { id: ann, name: Ann, kind: person } # check: the text says “he”
  - id: bo # another
    #check:   no space
    name: Bo
    kind: person`;

describe('what a draft was unsure of', () => {
  it('is warned of once, at the first comment, where the article is no draft any more', () => {
    const message =
      'The article is no draft any more, and it still says what to look at in it: “check: who this is”, and 2 more.';
    expect(told(ACTORS)).toEqual([{ at: '5:3-23 warning', message }]);
    expect(told(ACTORS, '\r\n')).toEqual([{ at: '5:3-23 warning', message }]);
    expect(told('draft: false # check: x')).toEqual([
      {
        at: '4:14-24 warning',
        message:
          'The article is no draft any more, and it still says what to look at in it: “check: x”.',
      },
    ]);
  });

  it('may stand in a draft', () => {
    expect(told(`draft: true\n${ACTORS}`)).toEqual([]);
  });

  it('is warned of in an article that waits for its time', () => {
    expect(told(`publish: 2990-01-01T00:00Z\n${ACTORS}`)).toHaveLength(1);
  });

  it.each([
    ['in quotation marks', 'note: "a # check: mark"'],
    ['in a block', 'note: |\n  # check: this\n  # check: that'],
    ['over lines', "note: '\n\n  # check: this'"],
    ['behind other words', '# we check: all\nnote: N'],
    ['of another word', '# checked: all\nnote: N'],
  ])('is not looked for in words: %s', (_, front) => {
    expect(told(front)).toEqual([]);
  });
});
