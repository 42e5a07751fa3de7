export { expectedBoards } from "../../generated/expected-boards.ts";
export type { ExpectedBoard, ExpectedPanel, Sample } from "./expected-panel.ts";
