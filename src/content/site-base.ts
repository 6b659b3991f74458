/** The path that the site lives under, `/` or `/sub/`: `BASE_PATH`, which may leave slashes out. */
export function siteBase(): string {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/gu, '');
  return path === '' ? '/' : `/${path}/`;
}
