/**
 * Tells one build of the program from every other: rules, schemas and campaigns are a part of it. The build puts the hash
 * of all built files here (`build/bundle.mjs`); a program that runs from its source keeps to this word.
 */
export const buildMark = "the mark of the build";
