import { createCardDrawer } from './create-card-drawer.ts';

/** What a thread does that draws cards. Its fonts are loaded once for all of them. */
export default createCardDrawer();
