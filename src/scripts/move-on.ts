/** Leads from an address that was given up to the one in its place, with what was asked for there. */
const link = document.querySelector<HTMLAnchorElement>('.new-address');
if (link) location.replace(link.href + location.search + location.hash);
