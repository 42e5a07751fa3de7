import { expect, test } from "vitest";
import { objectStores, outsideAddress } from "./outside.ts";

const metadata = { name: "any" };

test("each bucket is listed once, with host and port apart", () => {
  const text = "type: S3\nconfig:\n  bucket: blocks\n  endpoint: s3.example.org:9000\n";
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { "objstore.yaml": text } };
  expect(objectStores([object, object])).toEqual([{ host: "s3.example.org", port: 9000, bucket: "blocks", region: "us-east-1" }]);
});

test("an address outside is the one that a policy names for its port", () => {
  const egress = [
    { to: [{ ipBlock: { cidr: "0.0.0.0/0" } }], ports: [{ port: 9000 }] },
    { to: [{ ipBlock: { cidr: "192.0.2.7/32" } }], ports: [{ port: 9000 }] },
  ];
  const policy = { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata, spec: { egress } };
  expect(outsideAddress([policy], 9000)).toBe("192.0.2.7");
  expect(outsideAddress([policy], 443)).toBeUndefined();
});
