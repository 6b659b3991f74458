import { copyButtons } from './copy-buttons.ts';
import { dayOfAccess } from './day-of-access.ts';
import { saveButtons } from './save-buttons.ts';
import { shareButton } from './share-button.ts';

dayOfAccess();
copyButtons();
saveButtons();
shareButton();
