/** What the browser shows in place of a page while the content has an error; it is loaded anew once that is mended. */
export function problemsPage(report: string, base: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>Problems in the content</title>
<script type="module" src="${base}@vite/client"></script>
<script type="module" src="${base}src/scripts/tell-shown.ts"></script>
<script type="module" src="${base}src/dev-panel/browser/panel.ts"></script>
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
