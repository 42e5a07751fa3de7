import { expectedComponents } from "@thanos-fleet/components/expected";
import { expect, test } from "vitest";
import { deployedPrograms, imageParts } from "./deployed-programs.ts";

test("every server that a component's rows name is a program that the lab runs", () => {
  const images = expectedComponents.flatMap(([, { servers = [] }]) => servers.map(({ image }) => imageParts(image)[0]));
  expect(images.length).toBeGreaterThan(5);
  expect(images.filter((image) => !deployedPrograms.has(image))).toEqual([]);
});

test("what only judges an image's files is no program of a pod", () => {
  expect(deployedPrograms.get("prometheus")?.name).toBe("prometheus");
  expect(deployedPrograms.get("alertmanager")?.name).toBe("alertmanager");
});
