/** While one writes: tells the server which state of the content this page shows, and is loaded anew if it has changed since. */
const [navigation] = performance.getEntriesByType('navigation');
if (navigation instanceof PerformanceNavigationTiming) {
  const shown = navigation.serverTiming.find(({ name }) => name === 'content');
  import.meta.hot?.send('verbatim:shown', { state: shown?.duration });
}
