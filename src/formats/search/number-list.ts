/** Writes whole numbers, which rise, one character for most: as the gaps between them, in base 32 with a sign to go on. */
export function writeNumbers(numbers: readonly number[]): string {
  let last = -1;
  let text = '';
  for (const number of numbers) {
    text += writeNumber(number - last - 1);
    last = number;
  }
  return text;
}

export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let last = -1;
  let gap = 0;
  let shift = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    gap += (value % BASE) * BASE ** shift;
    shift += 1;
    if (value >= BASE) continue;
    last += gap + 1;
    numbers.push(last);
    [gap, shift] = [0, 0];
  }
  return numbers;
}

const BASE = 32;
// The second half says that the number goes on.
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function writeNumber(number: number): string {
  const rest = Math.floor(number / BASE);
  const digit = number % BASE;
  return rest === 0 ? DIGITS.charAt(digit) : DIGITS.charAt(digit + BASE) + writeNumber(rest);
}
