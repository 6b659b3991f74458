export const FOLDER_REMEDIES = {};
