/** The content that the project ships with, kept for the tests: a site of one’s own begins without it. */
export const demoContent = 'tests/fixtures/demo';
