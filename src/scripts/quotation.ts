import { copyButtons } from './copy-buttons.ts';
import { shareButton } from './share-button.ts';

copyButtons();
shareButton();
