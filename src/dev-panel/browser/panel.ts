import { askState } from './ask-server.ts';
import { createPanel } from './create-panel.ts';
import { keepScroll } from './keep-scroll.ts';

/*
 * What an author sees on every page while writing: the problems, and entries for the words that are selected. Alt, Shift
 * and V lead to it from anywhere.
 */

// A page of another site that shows this one within could have its buttons pressed by somebody who does not see them.
if (window.top === window) {
  keepScroll(document.querySelector('main') !== null);
  const show = createPanel();
  const refresh = async () => {
    const state = await askState();
    if (state) show(state);
  };
  import.meta.hot?.on('verbatim:problems', () => void refresh());
  void refresh();
}
