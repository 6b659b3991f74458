// Beside a pasted quotation, says what has become of it since: that it reads otherwise now, or was withdrawn.
for (const quote of document.querySelectorAll('blockquote[data-verbatim][cite]'))
  fetch(new URL('oembed.json', quote.cite), { credentials: 'omit', referrerPolicy: 'no-referrer' })
    .then((answer) => answer.json())
    .then(({ verbatim: { words, note } }) => {
      if (words === quote.dataset.verbatim) return;
      const said = document.createElement('p');
      const link = document.createElement('a');
      said.className = 'verbatim-note';
      said.append(link);
      link.href = quote.cite;
      link.textContent = note;
      quote.append(said);
    })
    .catch(() => {});
