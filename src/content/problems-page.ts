/** What the browser shows in place of a page while the content has an error; `client` loads it anew once it is mended. */
export function problemsPage(report: string, client: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>Problems in the content</title>
<script type="module" src="${client}"></script>
<body style="max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font-family: system-ui, sans-serif">
<h1 style="font-size: 1.4rem">The content has problems</h1>
<p>Mend them and save: this page then gives way to the article.</p>
<pre style="white-space: pre-wrap; line-height: 1.5">${escapeHtml(report)}</pre>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
