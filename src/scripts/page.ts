import { closeSheet } from './close-sheet.ts';
import { copyButtons } from './copy-buttons.ts';
import { dayOfAccess } from './day-of-access.ts';
import { keepPlace } from './keep-place.ts';
import { lastingLinks } from './lasting-links.ts';
import { lightMentions } from './light-mentions.ts';
import { markSegments } from './mark-segments.ts';
import { shareButton } from './share-button.ts';

dayOfAccess();
copyButtons();
shareButton();
lastingLinks();
lightMentions();
markSegments();
keepPlace();
closeSheet();
