import { expectedByComponent } from "../../generated/expected.ts";
import type { ExpectedApp } from "./expected-app.ts";
import type { ExpectedComponent } from "./expected-component.ts";

/** The rows of every component, by its name. */
export const expectedComponents: readonly (readonly [component: string, expected: ExpectedComponent])[] =
  Object.entries(expectedByComponent);

/** The rows of every workload and Job, by its pods' label `app`. */
export const expectedApps: ReadonlyMap<string, ExpectedApp> = new Map(
  expectedComponents.flatMap(([, { apps = {} }]) => Object.entries(apps)),
);
