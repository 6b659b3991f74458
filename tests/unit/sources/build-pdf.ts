/** A line of a page: where it begins, in points from the bottom left corner, and its words. */
export type PdfLine = readonly [x: number, y: number, text: string, size?: number];

interface Options {
  readonly isEncrypted?: boolean;
  /** A predefined encoding of Adobe’s; the words are then written in UTF-16. */
  readonly encoding?: string;
}

/** A small PDF of pages with the lines in the order in which they are set down. */
export function buildPdf(pages: readonly (readonly PdfLine[])[], options: Options = {}): Buffer {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    fontOf(options.encoding),
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ...pages.flatMap((lines, index) => {
      const content = lines.map((line) => shown(line, options.encoding)).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const { body, table } = numbered(objects);
  const encrypt = options.isEncrypted
    ? `/Encrypt 4 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt} >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(`${body}${table}${trailer}`, 'latin1');
}

function numbered(objects: readonly string[]) {
  let body = '%PDF-1.7\n';
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const [index, object] of objects.entries()) {
    table += `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  return { body, table };
}

function fontOf(encoding: string | undefined): string {
  if (encoding === undefined)
    return '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>';
  const descriptor =
    '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>';
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light ${system} ${descriptor} >>`;
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${encoding} /Encoding /${encoding} /DescendantFonts [${descendant}] >>`;
}

function shown([x, y, text, size = 12]: PdfLine, encoding: string | undefined): string {
  const words =
    encoding === undefined
      ? `(${text.replace(/[\\()]/gu, '\\$&')})`
      : `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  return `BT /F ${size} Tf ${x} ${y} Td ${words} Tj ET`;
}
