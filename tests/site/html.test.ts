import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/read-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  // What is of this host is as safe as the page.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

describe.each([...inject('sites'), inject('lasting'), inject('dossier')])(
  'served under $base',
  ({ folder }) => {
    test.each(readPages(folder))('$file is valid HTML', async ({ file, html }) => {
      const { results } = await validator.validateString(html, file);
      const problems = results.flatMap(({ messages }) =>
        messages.map(
          ({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`,
        ),
      );
      expect(problems).toEqual([]);
    });
  },
);
