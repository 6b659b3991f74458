/** An address with what it escapes by `%` written out; what is no UTF-8 becomes U+FFFD. */
export function decodePercents(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/giu, (escapes) => {
    const bytes = escapes.slice(1).split('%');
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
  });
}
