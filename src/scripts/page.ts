import { copyButtons } from './copy-buttons.ts';
import { keepPlace } from './keep-place.ts';
import { lightMentions } from './light-mentions.ts';
import { markSegments } from './mark-segments.ts';

copyButtons();
lightMentions();
markSegments();
keepPlace();
