import { describe, expect, it } from 'vitest';
import { compileQuotes, compileText, htmlOf } from '../article/compile.ts';

const text = (length: number) => 'Some words of text. '.repeat(length / 20);

describe('a footnote', () => {
  it('is paired with its first mark, and stays at the end of the text', () => {
    const html = write('One.[^a] Two.[^b] One again.[^a]\n\n[^a]: First.\n[^b]: Second.');
    expect(paired(html)).toEqual([
      'a user-content-fnref-a 1',
      'a user-content-fnref-b 2',
      'li user-content-fn-a 1',
      'li user-content-fn-b 2',
    ]);
    expect(html.indexOf('First.')).toBeGreaterThan(html.indexOf('One again.'));
    expect(html.split('First.')).toHaveLength(2);
  });

  it.each([
    ['that is a list', 'One.[^a]\n\n[^a]: - First.\n    - Second.'],
    ['that has code', 'One.[^a]\n\n[^a]: First.\n\n    ```\n    code\n    ```'],
    ['whose mark is in a table', '| a |\n| - |\n| b[^a] |\n\n[^a]: First.'],
    ['whose mark is in another', 'One.[^a]\n\n[^a]: First.[^b]\n[^b]: Second.'],
    [
      'that one of many words would push away',
      `One.[^a] Two.[^b]\n\n[^a]: ${text(400)}\n[^b]: Second.`,
    ],
    [
      'of more than twelve',
      `${Array.from({ length: 13 }, (_, n) => `${text(400)}[^${n}]`).join('\n\n')}\n\n` +
        Array.from({ length: 13 }, (_, n) => `[^${n}]: x`).join('\n'),
    ],
  ])('%s has its place at the end alone', (_, body) => {
    expect(paired(write(body))).toEqual([]);
  });

  it('that is long stands beside a text that is', () => {
    expect(
      paired(write(`One.[^a] ${text(1200)} Two.[^b]\n\n[^a]: ${text(400)}\n[^b]: Second.`)),
    ).toHaveLength(4);
  });

  it('keeps the anchor of a quotation in it, and the numbers of the paragraphs', () => {
    const body = 'See.[^1]\n\nMore.\n\n[^1]: “we had a talk”';
    const html = htmlOf(compileQuotes({ x: 'text: we had a talk' }, body));
    expect(html).toMatch(
      /<li id="user-content-fn-1" data-note="1">\s*<p id="p3">“<q [^>]*id="q-x"/u,
    );
  });
});

it('a way back stands alone on no line', () => {
  expect(write('One.[^a]\n\n[^a]: First.')).toMatch(/First\.\u00a0<a [^>]*data-footnote-backref/u);
});

describe('over the footnotes, and at their ways back, stand words', () => {
  it.each([
    ['en', 'Notes', 'Back to the text, note 1'],
    ['de', 'Anmerkungen', 'Zurück zum Text, Anmerkung 1'],
    ['fr', 'Notes', 'Retour au texte, note 1'],
    ['ar', 'الحواشي', 'العودة إلى النص، الحاشية 1'],
    ['ja', '注', '本文の注1に戻る'],
  ])('of the language of the text, %s', (lang, heading, back) => {
    const html = write('One.[^a] Again.[^a]\n\n[^a]: First.', lang);
    expect(html).toContain(`<h2 id="footnote-label">${heading}</h2>`);
    expect(html).toContain(`aria-label="${back}"`);
    expect(html).toContain(`aria-label="${back.replace('1', '1-2')}"`);
  });

  it('that say their own language, where the text has one without words of ours', () => {
    const html = write('One.[^a]\n\n[^a]: First.', 'nl');
    expect(html).toContain('<h2 id="footnote-label" lang="en">Notes</h2>');
    expect(html).toMatch(/aria-label="Back to the text, note 1" class="[^"]+" lang="en"/u);
  });
});

function write(body: string, lang = 'en'): string {
  return htmlOf(
    compileText(`---\ntitle: A title\ndescription: A sentence.\nlang: ${lang}\n---\n\n${body}\n`),
  );
}

/** The element, id and number of all that is paired. */
function paired(html: string): string[] {
  return [...html.matchAll(/<(a|li) [^>]*?id="([^"]+)"[^>]* data-note="(\d+)"/gu)].map(
    ([, ...found]) => found.join(' '),
  );
}
