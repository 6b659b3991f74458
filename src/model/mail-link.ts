/** The address of a new e-mail, to nobody yet. */
export function mailLink(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Half a surrogate pair has no encoding. A browser encodes letters beyond ASCII by itself. */
function encode(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed());
  return encoded.replaceAll(/(?:%[89A-F][0-9A-F])+/gu, decodeURIComponent);
}
