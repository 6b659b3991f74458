export const PERMALINK_REMEDIES = {};
