import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/content/read-site.ts';
import { anyArticleText, anySite } from '../../support/any-content.ts';
import { makeEverything } from '../../support/make-everything.ts';
import { wordsFor } from '../../../src/wording/words-for.ts';
import { compileText } from './compile.ts';

// What holds in one time zone holds in all.
describe.runIf(process.env['TZ'] === 'UTC')('whatever check accepts', () => {
  it('can be made into all that a build makes, in whole characters', { timeout: 120_000 }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        anyArticleText,
        anySite,
        fc.constantFrom('/', '/sub/'),
        (text, siteText, base) => {
          const { site } = readSite(siteText, 'site.yaml');
          const { article, html } = compileText(text);
          if (!site || !article) return;
          accepted += 1;
          const context = {
            site,
            base,
            origin: 'https://verbatim.example',
            pages: [],
            topics: [],
            navigation: [],
            isDossier: true,
            lang: 'en',
            words: wordsFor('en'),
          };
          const made = makeEverything(article, html, context);
          for (const each of made.texts) expect(each.isWellFormed()).toBe(true);
          for (const json of made.json) expect(() => JSON.parse(json)).not.toThrow();
          for (const address of made.addresses) {
            expect(URL.canParse(address)).toBe(true);
            expect(decodeURIComponent(address)).not.toContain('\uFFFD');
          }
        },
      ),
      // More than half are refused: their lists do not have what is in quotation marks.
      { numRuns: 150 },
    );
    // Were nearly all refused, this would prove nothing.
    expect(accepted).toBeGreaterThan(20);
  });
});
