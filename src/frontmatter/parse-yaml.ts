import { type Document, LineCounter, parseDocument } from 'yaml';

/** Parses YAML, for checks and for edits alike: every scalar stays the string that the author wrote. */
export function parseYaml(text: string, lineCounter = new LineCounter()): Document {
  return parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
}

/** The same text to YAML as to Markdown, to which a carriage return alone ends a line too; no offset changes. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/gu, '\n');
}
