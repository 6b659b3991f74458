import { createHash } from 'node:crypto';
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardContent } from '../../src/formats/cards/card-content.ts';
import { cardMargin, cardSize } from '../../src/formats/cards/card-look.ts';
import { createCardDresser } from '../../src/formats/cards/create-card-dresser.ts';
import { createCardDrawer } from '../../src/formats/cards/create-card-drawer.ts';
import { createCardSketcher } from '../../src/formats/cards/create-card-sketcher.ts';
import { cardDesign } from '../../src/formats/cards/create-card-digest.ts';
import { sampleCard } from '../unit/formats/cards/sample-card.ts';

// In this project, and not among the unit tests, since these draw and those run in three time zones.

const draw = createCardDrawer();
const renderer = new Renderer();
const sketch = createCardSketcher(renderer);
const dress = createCardDresser(renderer);
const sentence =
  'We hope that all can work together, follow the trend of times and keep the peace. ';

test('the same card is drawn in the same bytes, whatever was drawn before or beside it', async () => {
  const again = createCardDrawer();
  const cards = [
    sampleCard(),
    sampleCard({ words: 'Ọjọ́ ẹ̀kọ́', lang: 'yo' }),
    sampleCard({ words: '直ちに', lang: 'ja' }),
  ];
  const beside = await Promise.all(cards.map(again));
  for (const [index, card] of [...cards.entries()].reverse()) {
    expect(beside[index]?.equals(await draw(card))).toBe(true);
  }
});

test('a change of the drawing has been given a new number, so that no cache keeps the old one', async () => {
  const cards = [
    sampleCard(),
    sampleCard({ kind: 'article' }),
    sampleCard({ lang: 'ar', words: 'نأمل' }),
  ];
  const trees = await Promise.all(cards.map(sketch));
  const digest = createHash('sha256').update(JSON.stringify(trees)).digest('hex').slice(0, 12);
  expect({ cardDesign, digest }).toMatchInlineSnapshot(`
    {
      "cardDesign": 6,
      "digest": "c35af25818c0",
    }
  `);
});

test.each([
  ['ar', 'نأمل أن تتمكن الولايات المتحدة من العمل، 2020 أو ٢٠٢٠'],
  ['fa', 'امیدواریم که پیش‌رفت کنیم'],
  ['ur', 'ہمیں امید ہے'],
  ['he', 'אנו מקווים שנוכל לעבוד יחד, בְּרֵאשִׁית'],
  ['hi', 'हमें उम्मीद है। क्षेत्रीय शांति'],
  ['bn', 'আমরা আশা করি যুক্তরাষ্ট্র'],
  ['ta', 'அமெரிக்கா சீனாவுடன்'],
  ['te', 'మేము ఆశిస్తున్నాము'],
  ['kn', 'ನಾವು ಭಾವಿಸುತ್ತೇವೆ'],
  ['ml', 'ഞങ്ങൾ പ്രതീക്ഷിക്കുന്നു'],
  ['gu', 'અમે આશા રાખીએ છીએ'],
  ['pa', 'ਸਾਨੂੰ ਉਮੀਦ ਹੈ'],
  ['si', 'අපි බලාපොරොත්තු වෙමු'],
  ['th', 'เราหวังว่าจะทำงานร่วมกัน'],
  ['lo', 'ພວກເຮົາຫວັງວ່າ'],
  ['km', 'យើងសង្ឃឹមថា'],
  ['my', 'မျှော်လင့်ပါသည်'],
  ['bo', 'ང་ཚོས་རེ་བ་བྱེད།'],
  ['ka', 'ჩვენ ვიმედოვნებთ'],
  ['hy', 'Մենք հույս ունենք'],
  ['am', 'ተስፋ እናደርጋለን'],
  ['ja', '直ちに会談を行いたい。「日米同盟」を強化する'],
  ['zh', '我们希望“相向而行”，顺应时代潮流'],
  ['zh-TW', '我們希望「相向而行」，順應時代潮流'],
  ['ko', '우리는 협력하기를 희망합니다'],
  ['ru', 'Мы надеемся, что сможем «работать вместе»'],
  ['uk', 'Ми сподіваємося, що зможемо'],
  ['el', 'Ελπίζουμε ότι μπορούμε. Ἐν ἀρχῇ ἦν ὁ λόγος'],
  ['vi', 'Chúng tôi hy vọng có thể hợp tác'],
  ['yo', 'Ọjọ́ ẹ̀kọ́'],
  ['tr', 'Umarım işbirliği yapabiliriz, ğ, ı'],
  ['en', 'Great 😀🙏🏽👩‍👩‍👧🇯🇵 ∑ © €'],
])('in %s every character of %j has a font', async (lang, words) => {
  const { content } = await dress(sampleCard({ words, who: words, lang }));
  expect(content).toMatchObject({ words: words.normalize('NFC'), who: words.normalize('NFC') });
});

test('what no font can draw is left out, and shown to be', async () => {
  const card = sampleCard({ words: 'An unknown \ue000\u{10ffff} sign' });
  const { content } = await dress(card);
  expect(content.words).toBe('An unknown … sign');
  expect(await sharp(await draw(card)).metadata()).toMatchObject(cardSize);
});

test.each(['⅓', '✗', 'a\u0359', 'ꀁ', '㐁'])(
  'that a font’s list of characters names %j, and no file of it has it, is known',
  async (words) => {
    const { content } = await dress(sampleCard({ words }));
    expect(content.words).toBe(words === '⅓' ? '1⁄3' : '…');
  },
);

test.each<[string, Partial<CardContent>]>([
  ['one word', { words: 'No' }],
  ['600 characters', { words: sentence.repeat(8).slice(0, 600) }],
  ['1,500 characters', { words: sentence.repeat(20).slice(0, 1_500) }],
  [
    'a word of 60 letters',
    { words: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsges', lang: 'de' },
  ],
  ['a word of 400 letters', { words: 'm'.repeat(400) }],
  [
    '600 characters without a space',
    { words: '会談を行いたいと考えています。'.repeat(40), lang: 'ja' },
  ],
  ['400 characters of Thai', { words: 'เราหวังว่าจะทำงานร่วมกัน'.repeat(16), lang: 'th' }],
  [
    '400 characters from right to left',
    { words: 'نأمل أن نتمكن من العمل '.repeat(17), lang: 'ar' },
  ],
  [
    'long small print',
    { who: sentence.repeat(3), facts: [sentence.repeat(4)], from: sentence.repeat(4) },
  ],
])('%s stay within the margins', async (_name, card) => {
  const content = sampleCard(card);
  const png = await draw(content);
  const outside = content.lang === 'ar' ? 0 : cardSize.width - cardMargin + 8;
  const strips = [
    { left: outside, top: 14, width: cardMargin - 8, height: cardSize.height - 14 },
    { left: 0, top: 14, width: cardSize.width, height: 16 },
    { left: 0, top: cardSize.height - 24, width: cardSize.width, height: 24 },
  ];
  for (const strip of strips) {
    const cut = await sharp(png).extract(strip).png().toBuffer();
    const { channels } = await sharp(cut).stats();
    expect(Math.min(...channels.map(({ min }) => min))).toBeGreaterThan(240);
  }
});

describe('the signs of a letter', () => {
  test.each([
    ['the dot below an Arabic beh', 'ب', 'below'],
    ['the dots above an Arabic teh', 'ت', 'above'],
    ['the Hebrew vowel below', 'אָ', 'below'],
    ['the Thai tone above', 'ป้', 'above'],
    ['the Devanagari vowel below', 'कु', 'below'],
  ])('%s is on its side', async (_name, letter, side) => {
    const bare = { ب: 'ٮ', ت: 'ٮ', אָ: 'א', ป้: 'ป', कु: 'क' }[letter] ?? '';
    const [marked, unmarked] = await Promise.all([extentOf(letter), extentOf(bare)]);
    expect(marked.bottom > unmarked.bottom + 2).toBe(side === 'below');
    expect(marked.top < unmarked.top - 2).toBe(side === 'above');
  });

  async function extentOf(words: string) {
    const { fonts: fontFamily } = await dress(sampleCard({ words }));
    const style = { fontFamily, fontSize: 100, lineHeight: 2, backgroundColor: '#fff' };
    const png = await renderer.render({ type: 'text', text: words, style }, { format: 'png' });
    const { info } = await sharp(png).trim().toBuffer({ resolveWithObject: true });
    const top = -(info.trimOffsetTop ?? 0);
    return { top, bottom: top + info.height };
  }
});

test('the words of a paraphrase are in italics, and its names are not', async () => {
  const tree = await sketch(sampleCard({ kind: 'paraphrase', who: 'Paraphrase: Lind' }));
  const italic = textsOf(tree).filter(({ style }) => style?.['fontStyle'] === 'italic');
  expect(italic.map(({ text }) => text)).toEqual(['We have plans']);
});

test('words that are too long are cut rather than set in type smaller than 40 pixels', async () => {
  const long = await sketch(sampleCard({ words: sentence.repeat(20) }));
  const longer = await sketch(sampleCard({ words: sentence.repeat(40) }));
  expect(textsOf(long)[0]?.text).toMatch(/^We hope .*…”$/);
  expect(textsOf(long)[0]?.style).toMatchObject({ fontSize: 40 });
  expect(long).toEqual(longer);
});

test.each([
  ['th', 'เราหวังว่าจะทำงานร่วมกัน'],
  ['km', 'យើងសង្ឃឹមថាយើងអាចធ្វើការជាមួយគ្នា'],
  ['lo', 'ພວກເຮົາຫວັງວ່າຈະເຮັດວຽກຮ່ວມກັນ'],
  ['my', 'ကျွန်ုပ်တို့မျှော်လင့်ပါသည်'],
])('lines in %s break between words, which have no spaces', async (lang, words) => {
  const [text] = textsOf(await sketch(sampleCard({ words: words.repeat(4), lang })));
  expect(text?.text.split('\u200b').length).toBeGreaterThan(8);
  expect(text?.style).toMatchObject({ overflowWrap: 'normal' });
});

test('a date beside Arabic keeps its day before its month', async () => {
  const arabic = { who: 'ليلى', from: 'الميناء', words: 'الميناء مفتوح', lang: 'ar' };
  const facts = ['وزيرة النقل', '8 October 2020'];
  const measured = await renderer.measure(await sketch(sampleCard({ ...arabic, facts })), cardSize);
  const ofDate = runsOf(measured).filter(
    ({ text }) => /[A-Z\d]/u.test(text) && text !== 'Verbatim',
  );
  const fromLeft = ofDate.toSorted((one, other) => one.x - other.x);
  expect(fromLeft.map(({ text }) => text).join('')).toBe('8 October 2020');
});

function textsOf(node: Node): readonly Extract<Node, { type: 'text' }>[] {
  if (node.type === 'text') return [node];
  return node.type === 'container' ? (node.children ?? []).flatMap(textsOf) : [];
}

function runsOf({ runs, children }: MeasuredNode): MeasuredNode['runs'] {
  return [...runs, ...children.flatMap(runsOf)];
}
