import { createHash } from 'node:crypto';
import satori from 'satori';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { CardContent } from '../../src/formats/cards/card-content.ts';
import { cardMargin, cardSize } from '../../src/formats/cards/card-look.ts';
import { createCardDrawer } from '../../src/formats/cards/create-card-drawer.ts';
import { createCardSketcher } from '../../src/formats/cards/create-card-sketcher.ts';
import { createFontShelf } from '../../src/formats/cards/create-font-shelf.ts';
import { cardDesign } from '../../src/formats/cards/create-card-digest.ts';
import { dressCard } from '../../src/formats/cards/dress-card.ts';
import { sampleCard } from '../unit/formats/cards/sample-card.ts';

// In this project, and not among the unit tests, since these draw and those run in three time zones.

const draw = createCardDrawer();
const sketch = createCardSketcher();
const shelf = createFontShelf();
const sentence =
  'We hope that all can work together, follow the trend of times and keep the peace. ';

test('the same card is drawn in the same bytes, by another run as well', async () => {
  const again = createCardDrawer();
  expect(await draw(sampleCard())).toEqual(await again(sampleCard()));
});

test('a change of the drawing has been given a new number, so that no cache keeps the old one', async () => {
  const svg = await Promise.all([sampleCard(), sampleCard({ kind: 'article' })].map(sketch));
  const digest = createHash('sha256').update(svg.join('')).digest('hex').slice(0, 12);
  expect({ cardDesign, digest }).toMatchInlineSnapshot(`
    {
      "cardDesign": 2,
      "digest": "f08802334a5b",
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
  const { content } = await dressCard(sampleCard({ words, who: words, lang }), shelf);
  expect(content).toMatchObject({ words: words.normalize('NFC'), who: words.normalize('NFC') });
});

test('what no font can draw is left out, and shown to be', async () => {
  const card = sampleCard({ words: 'An unknown \ue000\u{10ffff} sign' });
  const { content } = await dressCard(card, shelf);
  expect(content.words).toBe('An unknown … sign');
  expect(await sharp(await draw(card)).metadata()).toMatchObject(cardSize);
});

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

  async function extentOf(text: string) {
    const { fonts } = await dressCard(sampleCard({ words: text }), shelf);
    const style = {
      display: 'block',
      fontSize: 100,
      fontFamily: fonts.map(({ name }) => name).join(),
    };
    const svg = await satori(
      { type: 'div', key: null, props: { style, children: text } },
      { width: 300, height: 300, fonts: fonts.map(({ name, data }) => ({ name, data })) },
    );
    const path = /<path[^>]* d="([^"]+)"/u.exec(svg)?.[1] ?? '';
    const heights = [...path.matchAll(/[\d.-]+ ([\d.-]+)/gu)].map(([, y]) => Number(y));
    return { top: Math.min(...heights), bottom: Math.max(...heights) };
  }
});

test('the words of a paraphrase are in italics, and its names are not', async () => {
  const { names } = await dressCard(sampleCard({ kind: 'paraphrase' }), shelf);
  expect(names.words).toContain('italic');
  expect([names.name, names.site, names.text].join()).not.toContain('italic');
});

test('words that are too long are cut rather than set in type smaller than 40 pixels', async () => {
  const svg = await sketch(sampleCard({ words: sentence.repeat(20) }));
  const shorter = await sketch(sampleCard({ words: sentence.repeat(40) }));
  // Cut at the same word, they are the same picture.
  expect(svg).toBe(shorter);
});

test('a date beside Arabic keeps its day before its month', async () => {
  const arabic = { who: 'ليلى', from: 'الميناء', words: 'الميناء مفتوح', lang: 'ar' };
  const facts = ['وزيرة النقل', '8 October 2020'];
  const apart = await sketch(sampleCard({ ...arabic, facts }));
  const alone = await sketch(sampleCard({ ...arabic, facts: facts.slice(1) }));
  // The glyphs of the date are drawn in one run, as they are where it stands alone.
  const run = /<path fill="#625c52" d="([^"]{200,})"/u.exec(alone)?.[1] ?? 'none';
  expect(shapeOf(apart)).toContain(shapeOf(`<path d="${run}"`));
});

/** The commands of an SVG’s paths, without their places. */
function shapeOf(svg: string): string {
  return [...svg.matchAll(/ d="([^"]*)"/gu)]
    .map(([, path = '']) => path.replaceAll(/[^A-Za-z]/gu, ''))
    .join(' ');
}
