import { filterEntries } from './filter-entries.ts';

filterEntries();
