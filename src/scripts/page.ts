import { citationButtons } from './citation-buttons.ts';
import { copyButtons } from './copy-buttons.ts';
import { createCopier } from './create-copier.ts';
import { dayOfAccess } from './day-of-access.ts';
import { shareButton } from './share-button.ts';

const copy = createCopier();
dayOfAccess();
copyButtons(copy);
citationButtons(copy);
shareButton();
