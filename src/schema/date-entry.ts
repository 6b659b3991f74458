export const DATE_STATUSES = ['occurred', 'scheduled', 'expected', 'postponed', 'cancelled'] as const;
export type DateStatus = (typeof DATE_STATUSES)[number];
