import { closeSheet } from './close-sheet.ts';
import { keepPlace } from './keep-place.ts';
import { lastingLinks } from './lasting-links.ts';
import { lightMentions } from './light-mentions.ts';
import { markSegments } from './mark-segments.ts';

lastingLinks();
lightMentions();
markSegments();
keepPlace();
closeSheet();
