/** Leads from an anchor that the page once had to where it stands now. */
function leadOn(): void {
  const link = document
    .getElementById(location.hash.slice(1))
    ?.querySelector<HTMLAnchorElement>(':scope.part > a');
  if (link) location.replace(link.pathname + location.search + link.hash);
}

leadOn();
addEventListener('hashchange', leadOn);
