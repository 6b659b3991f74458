import { readFileSync, statSync } from 'node:fs';
import { rehype } from 'rehype';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { oembed } from '../../../../src/formats/embed/oembed.ts';
import { quotationHtml } from '../../../../src/formats/embed/quotation-html.ts';
import { wordsMark } from '../../../../src/formats/embed/words-mark.ts';
import { quotationPage } from '../../../../src/model/quotation-page.ts';
import {
  context,
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
} from '../../page/sample-article.ts';

const quote = sampleQuote({ parts: ['We <b>have</b> "plans" & more'] });
const article = sampleArticle({
  title: 'Rails & “roads” <i>',
  quotes: [quote],
  withdrawn: [sampleWithdrawal()],
});

// https://oembed.com, 2.3.4; the height of words is not known.
const rich = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  html: z.string(),
  width: z.int(),
  height: z.int().nullable(),
});

test('the HTML to paste is a quotation with its address and its speaker, and no markup of others', () => {
  const html = quotationHtml(quote, article, context);
  expect(html).toMatchInlineSnapshot(
    `"<blockquote cite="https://example.org/q/rails/plans/" lang="en-GB" dir="ltr" data-verbatim="e6184ad262cd"><p>“We &lt;b&gt;have&lt;/b&gt; "plans" &amp; more”</p><footer>— Maria Lind. <a href="https://example.org/q/rails/plans/">Rails &amp; “roads” &lt;i&gt;, Verbatim</a></footer></blockquote>"`,
  );
  expect(rehype().data('settings', { fragment: true }).parse(html).children).toHaveLength(1);
});

describe('the answer of oEmbed', () => {
  test('is a rich one, with the mark of its words', () => {
    const answer = oembed(quotationPage('plans', article), article, context);
    expect(rich.parse(answer).html).toContain(`data-verbatim="${wordsMark(quote)}"`);
    expect(answer).toMatchObject({ verbatim: { words: wordsMark(quote), version: 1 } });
  });

  test.each([
    ['a withdrawn quotation', quotationPage('gone', article), article],
    ...[
      {
        ...article,
        retraction: { date: sampleDate('2026-03-02'), reason: 'False.', instead: null },
      },
    ].map((gone) => ['one of a retracted article', quotationPage('plans', gone), gone] as const),
  ] as const)('of %s says so, and has none of its words', (_, page, of) => {
    const answer = oembed(page, of, context);
    expect(answer).toMatchObject({
      type: 'link',
      verbatim: { withdrawn: '2026-03-02', note: expect.stringContaining('withdrawn') },
    });
    expect(JSON.stringify(answer)).not.toContain('plans');
  });
});

test('the script weighs at most 1 kB', () => {
  expect(statSync('public/embed.js').size).toBeLessThanOrEqual(1024);
});

test.each([
  ['the same words', wordsMark(quote), []],
  ['other words', '000000000000', ['These words have since been changed.']],
])('the script says of a copy with %s what has become of it', async (_, mark, said) => {
  const notes: string[] = [];
  const answer = oembed(quotationPage('plans', article), article, context);
  const element = () => ({ textContent: '', append: () => undefined });
  const link = element();
  const copy = {
    cite: 'https://example.org/q/rails/plans/',
    dataset: { verbatim: mark },
    append: () => notes.push(link.textContent),
  };
  const asked: string[] = [];
  const page = {
    // What has another kind of address is passed over.
    querySelectorAll: () => [{ ...copy, cite: 'javascript:x' }, { ...copy, cite: 'urn:x' }, copy],
    createElement: (name: string) => (name === 'a' ? link : element()),
  };
  const fetched = (url: URL) => {
    asked.push(url.href);
    return Promise.resolve({ json: () => answer });
  };
  new Function('document', 'fetch', readFileSync('public/embed.js', 'utf8'))(page, fetched);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(asked).toEqual(['https://example.org/q/rails/plans/oembed.json']);
  expect(notes).toEqual(said);
});
