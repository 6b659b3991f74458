import sharp, { type Metadata } from 'sharp';
import type { Picture } from '../model/picture.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';

/** What a picture is, or why it cannot be published: words that end the sentence “it cannot be used: …”. */
export type Measurement =
  | Pick<Picture, 'width' | 'height' | 'kind'>
  | { readonly problem: 'image-unreadable' | 'image-too-large'; readonly why: string };

/** Reads a whole picture, so that what is damaged is found here and not when the site is built. */
export async function measurePicture(bytes: Uint8Array): Promise<Measurement> {
  try {
    // The limit is held below, where it can be told from damage.
    const facts = await sharp(bytes, { limitInputPixels: false }).metadata();
    const unfit = whyUnreadable(facts, bytes);
    if (unfit !== null) return { problem: 'image-unreadable', why: unfit };
    const { width, height } = facts.autoOrient;
    const pages = facts.pages ?? 1;
    const large = whyTooLarge(width, height, pages);
    if (large !== null) return { problem: 'image-too-large', why: large };
    await readWhole(bytes, facts, pages);
    return { width, height, kind: kindOf(facts, pages) };
  } catch (error) {
    const why = error instanceof Error ? (error.message.trim().split('\n')[0] ?? '') : '';
    return { problem: 'image-unreadable', why };
  }
}

function whyUnreadable({ format, compression }: Metadata, bytes: Uint8Array): string | null {
  if (format === 'heif' && compression !== 'av1') return 'it is an HEIC picture';
  if (!FORMATS.has(format)) return `its format is ${format}, whatever its name says`;
  // Only its first frame would be left.
  if (format === 'png' && hasFrames(bytes)) return 'it is an animated PNG';
  return null;
}

/** Fails where a picture is damaged, at its very end too. */
async function readWhole(
  bytes: Uint8Array,
  { width, height }: Metadata,
  pages: number,
): Promise<void> {
  const picture = sharp(bytes, { animated: pages > 1 });
  // Without a part cut out, the whole here, a JPEG is read coarsely and its last lines not at all.
  const whole = pages > 1 ? picture : picture.extract({ left: 0, top: 0, width, height });
  await whole.resize({ width: 8 }).raw().toBuffer();
}

const FORMATS = new Set<string>(['jpeg', 'png', 'webp', 'gif', 'heif']);

/** Whether a PNG announces frames (`acTL`), which it has to do before its first pixels. */
function hasFrames(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = head.indexOf('acTL');
  return at >= 0 && at < head.indexOf('IDAT');
}

function whyTooLarge(width: number, height: number, pages: number): string | null {
  const { side, pixels } = PICTURE_LIMITS;
  if (Math.max(width, height) <= side && width * height * pages <= pixels) return null;
  const frames = pages > 1 ? ` in ${pages} frames` : '';
  return `it measures ${width} × ${height} pixels${frames}`;
}

function kindOf({ format, hasAlpha }: Metadata, pages: number): Picture['kind'] {
  if (pages > 1) return 'animation';
  const isLossy = format === 'jpeg' || ((format === 'webp' || format === 'heif') && !hasAlpha);
  return isLossy ? 'photograph' : 'drawing';
}
