// Beside a pasted quotation, says what has become of it since: that it reads otherwise now, or was withdrawn.
for (const quote of document.querySelectorAll('blockquote[data-verbatim][cite]'))
  Promise.resolve('oembed.json')
    // An address that is of another kind fails here, and keeps no other quotation from being asked after.
    .then((file) =>
      fetch(new URL(file, quote.cite), { credentials: 'omit', referrerPolicy: 'no-referrer' }),
    )
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
