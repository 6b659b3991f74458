export function countArticles(count: number): string {
  return `${count} ${count === 1 ? 'article' : 'articles'}`;
}
