import { passageOf, type Passage } from './passage.ts';

/** The paragraphs of a plain text, which blank lines part; where there are none, each line is one. */
export function readPlainText(text: string): readonly Passage[] {
  const lines = text.trim().split('\n');
  if (lines.every((line) => line.trim() !== ''))
    return lines.map((line) => passageOf([line.trim()]));
  const passages: Passage[] = [];
  let paragraph: string[] = [];
  const end = () => {
    if (paragraph.length > 0) passages.push(passageOf(paragraph));
    paragraph = [];
  };
  for (const line of lines) {
    const words = line.trim();
    if (words === '') end();
    else paragraph.push(words);
  }
  end();
  return passages;
}
