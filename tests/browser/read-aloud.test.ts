import { expect } from 'vitest';
import { wordsFor } from '../../src/wording/words-for.ts';
import { browserTest, looks, site } from './browser-test.ts';

browserTest('a paragraph is read with its marks, then who was quoted', async ({ open }) => {
  const page = await open(site.article);
  expect(await page.locator('#p2').ariaSnapshot()).toMatchInlineSnapshot(`
    "- paragraph:
      - link "Observers":
        - /url: "#a-observers"
      - text: suggest that the telephone conversation between the new Japanese Prime Minister,
      - link "Yoshihide Suga":
        - /url: "#a-suga"
      - text: ", and"
      - link "US":
        - /url: "#a-us"
      - text: President
      - link "Donald Trump":
        - /url: "#a-trump"
      - link "on 8 October":
        - /url: "#d-telephone-call"
        - time: on 8 October
      - text: indicated the way the wind is blowing. Speaking
      - link "afterwards":
        - /url: "#d-trump-comments"
      - text: ", Trump commented: “We had a great conversation and we’re working on a lot of different things, including trade. They obviously like to do trade and so do we”."
      - link "Donald Trump, quoted; source not held here":
        - /url: "#q-trump-great-conversation"
        - text: Donald Trump"
  `);
});

browserTest(
  'an entry of the index is its words, who said them, and its tools',
  async ({ open }) => {
    const page = await open(site.article);
    expect(await page.locator('.entry').nth(1).ariaSnapshot()).toMatchInlineSnapshot(`
      "- listitem:
        - blockquote: “ We had a great conversation and we’re working on a lot of different things, including trade. They obviously like to do trade and so do we”
        - paragraph:
          - link "Donald Trump":
            - /url: "#a-trump"
          - text: Source not held here President of the United States
        - paragraph: After the telephone conversation with Yoshihide Suga
        - group:
          - text: on or after 8 October 2020
          - link "paragraph 2":
            - /url: /articles/us-japan-leaders-meeting/#q-trump-great-conversation
          - link "Cite or share":
            - /url: /q/us-japan-leaders-meeting/trump-great-conversation/"
    `);
    const tools = page.locator('.entry').nth(1).getByRole('group');
    const described = await tools.getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).innerText()).toMatch(/^We had a great conversation/);
  },
);

browserTest('a person is a heading, and where they are named has words', async ({ open }) => {
  const page = await open(site.article);
  expect(await page.locator('#a-suga').ariaSnapshot()).toMatchInlineSnapshot(`
    "- listitem:
      - heading "Yoshihide Suga" [level=4]
      - paragraph:
        - text: Prime Minister of
        - link "Japan":
          - /url: "#a-japan"
      - paragraph:
        - text: Named in ¶
        - link "paragraph 2":
          - /url: "#m-suga-1"
          - text: "2""
  `);
});

browserTest('every part of the page is a landmark with a name', async ({ open }) => {
  const page = await open(site.article);
  for (const [role, name] of [
    ['navigation', 'On this page'],
    ['region', 'Quotations'],
    ['complementary', 'Timeline'],
    ['complementary', 'People and powers'],
  ] as const)
    expect(await page.getByRole(role, { name }).count()).toBe(1);
});

browserTest('what we say in an article in another language is in that', async ({ open }) => {
  const page = await open(`${looks}articles/arabic/`);
  const words = wordsFor('ar');
  const ours = page.locator('.quote-link, .site-navigation a, #quotations h2, .rail h2');
  expect(new Set(await ours.evaluateAll(langsOf))).toEqual(new Set(['ar']));
  for (const [role, name] of [
    ['navigation', words.navigation.label],
    ['navigation', words.onThisPage.label],
    ['region', words.quotation.heading],
    ['complementary', words.timeline.heading],
    ['complementary', words.people.heading],
  ] as const)
    expect(await page.getByRole(role, { name, exact: true }).count(), name).toBe(1);
});

browserTest(
  'what the site says in its own language there is said to be in it',
  async ({ open }) => {
    const page = await open(`${looks}articles/arabic/`);
    expect(await page.locator('.masthead > *').evaluateAll(langsOf)).toEqual(['en-GB', 'en-GB']);
  },
);

browserTest(
  'what others say on a page of ours is in their language, and who says it in that of the name',
  async ({ open }) => {
    const page = await open(`${looks}quotations/`);
    const entry = page.locator('.utterance', { has: page.locator('blockquote[lang=ar]') }).first();
    expect(await entry.locator('blockquote, .who').evaluateAll(langsOf)).toEqual(['ar', 'en-GB']);
    expect(await entry.locator('.when').evaluateAll(langsOf)).toEqual(['en-GB']);
  },
);

function langsOf(nodes: readonly Element[]): readonly (string | null | undefined)[] {
  return nodes.map((node) => node.closest('[lang]')?.getAttribute('lang'));
}
