export { clustersText } from "./clusters-text.ts";
export { formatFiles } from "./format-files.ts";
export { groupFiles, type FileChange } from "./group-files.ts";
export { argoCdComponent, placeOfFile, type FilePlace } from "./place-of-file.ts";
