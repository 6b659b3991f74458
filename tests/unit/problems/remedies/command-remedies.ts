export const COMMAND_REMEDIES = {};
