import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../src/text/address-fault.ts';
import { shownAddress } from '../../../src/text/shown-address.ts';

describe('an address is safe', () => {
  it.each([
    'https://example.org',
    'HTTP://Example.ORG/a?b=c#d',
    'https://example.org:8080/a%20b?c=%40d@e',
    'https://example.org/@ann/1',
    'https://例え.jp/ページ',
    'https://faß.de/',
    'https://xn--wgv71a.jp/',
    'https://नेपाल.org/',
    'https://fa.wikipedia.org/wiki/می%E2%80%8Cخواهم',
    'http://[::1]:4321/',
    'mailto:ann@example.org?subject=A%20letter',
    '/articles/x/#q-y',
    '#q-y',
  ])('%s', (url) => {
    expect(addressFault(url)).toBeNull();
  });
});

describe('an address is refused', () => {
  it.each([
    ['that is empty', ''],
    ['that runs a script', 'javascript:alert(1)'],
    ['that runs a script after a line feed', 'java\nscript:alert(1)'],
    ['of another kind', 'ftp://example.org'],
    ['of another kind', 'xmpp:ann@example.org'],
    ['of no host', 'https:///example.org'],
    ['of no host', 'https:/example.org'],
    ['of no host', 'https:example.org'],
    ['of another host in disguise', '//example.org'],
    ['of another host in disguise', '/\\example.org'],
    ['of another host in disguise', '/\t/example.org'],
    ['of another host in disguise', '/%2Fexample.org'],
    ['of another host in disguise', '/%5cexample.org'],
    ['relative to the page', 'other/'],
    ['relative to the page', '../other/'],
    ['with nothing after its #', '#'],
    ['with a user name', 'https://bank.example@example.org/'],
    ['with a user name and a password', 'https://a:b@example.org/'],
    ['with an empty user name', 'https://@example.org/'],
    ['with a user name, escaped', 'https://bank.example%40example.org/'],
    ['with a backslash before its host’s end', 'https://bank.example\\@example.org/'],
    ['with a line feed', 'https://example.org/\na'],
    ['with an escaped line feed', 'https://example.org/%0Aa'],
    ['with an escaped carriage return', 'https://example.org/?a=%0d%0ab'],
    ['with an escaped NUL', 'https://example.org/%00'],
    ['with an escaped line separator', 'https://example.org/%E2%80%A8'],
    ['with an escape among broken ones', 'https://example.org/%FF%0A%C3'],
    ['with half a surrogate pair', 'https://example.org/\uD83D'],
    ['with an unseen character', 'https://example.org/\u200Ba'],
    ['with a bidirectional control', 'https://example.org/\u202Egro'],
    ['with a space', 'https://example.org/a b'],
    ['longer than any page needs', `https://example.org/${'a'.repeat(2000)}`],
    ['with a line break in an e-mail', 'mailto:a@b.example?body=x\r\nBcc: c@d.example'],
    ['with an escaped line break in an e-mail', 'mailto:a@b.example%0ABcc:c@d.example'],
    ['with an escaped line break in an e-mail', 'mailto:a@b.example?subject=x%0D%0Ay'],
    ['with a soft hyphen in its host', 'https://exam\u00ADple.org/'],
    ['with a host in wide letters', 'https://ｅxample.org/'],
    ['with a host in numbers that hide', 'http://0x7f.1/'],
    ['with an escaped host', 'https://ex%61mple.org/'],
    ['with a host in two scripts', 'https://аpple.com/'],
    ['with a host in two scripts, in Punycode', 'https://xn--pple-43d.com/'],
    ['with a mark in its host', 'http://www.example.org”'],
    ['with a mark at its end', 'http://example.org/a”'],
    ['with a mark at its end', 'http://example.org/a。'],
    ['with a port that is none', 'https://example.org:99999/'],
  ])('%s: %j', (_, url) => {
    expect(addressFault(url)).not.toBeNull();
  });
});

describe('the text of a link shows no other address', () => {
  it.each([
    ['in words', 'the report', 'https://example.org/report'],
    ['but the same', 'https://example.org/report', 'https://example.org/report'],
    [
      'but the same without its kind and “www.”',
      'example.org/report/',
      'https://www.example.org/report',
    ],
    ['but its beginning', 'https://example.org', 'https://example.org/report.pdf?x#y'],
    ['but the same cut short', 'example.org/rep…', 'https://example.org/report'],
    ['but the same in letters', 'https://de.example/Größe', 'https://de.example/Gr%C3%B6%C3%9Fe'],
    ['but the same host in letters', 'größe.example', 'https://xn--gre-6ka8i.example/'],
    ['but the same with a mark after it', '(see https://example.org/a)', 'https://example.org/a'],
    ['but the same e-mail', 'ann@example.org', 'mailto:Ann@example.org?subject=x'],
    ['but the name of a file', 'README.md', 'https://example.org/README.md'],
    ['but the name of a company, here', 'Example.org', '#a-example'],
    ['but a name within words', 'what Example.com said', 'https://example.org/'],
    ['but an abbreviation', 'U.S.', 'https://example.org/'],
    ['but a number', '12.30', 'https://example.org/'],
  ])('%s: %s', (_, text, url) => {
    expect(shownAddress(text, url)).toBeNull();
  });
});

describe('the text of a link shows another address', () => {
  it.each([
    ['of another host', 'https://bank.example', 'https://evil.example'],
    ['of another host', 'HTTPS://Bank.example/login', 'https://evil.example/login'],
    ['of another host, without its kind', 'bank.example', 'https://evil.example'],
    ['of another host, without its kind', 'bank.example/login', 'https://evil.example/login'],
    ['of another host, with www.', 'www.bank.example', 'https://evil.example'],
    ['of another host, among words', 'log in at https://bank.example/ now', 'https://evil.example'],
    ['of a host that begins the same', 'https://bank.example', 'https://bank.example.evil.example'],
    ['of a host that looks alike', 'https://apple.com', 'https://аррӏе.com'],
    ['of a host in wide letters', 'ｂａｎｋ.example', 'https://evil.example'],
    ['of a host with a soft hyphen', 'ba\u00ADnk.example', 'https://evil.example'],
    ['with a user name', 'https://bank.example@evil.example', 'https://evil.example'],
    ['with other slashes', 'https:∕∕bank.example∕login', 'https://evil.example'],
    ['of another page', 'https://example.org/a', 'https://example.org/b'],
    ['of another page that begins the same', 'https://example.org/1', 'https://example.org/12'],
    ['on the way to this site', 'https://bank.example', '/articles/x/'],
    ['on the way to an e-mail', 'https://bank.example', 'mailto:eve@evil.example'],
    ['of another e-mail', 'ann@bank.example', 'mailto:eve@evil.example'],
    ['of an e-mail on the way to a page', 'ann@bank.example', 'https://evil.example'],
  ])('%s: %s', (_, text, url) => {
    expect(shownAddress(text, url)).not.toBeNull();
  });
});
