import { describe, expect, test } from "vitest";
import { isHostAddress, isNetwork, networkOf } from "./addresses.ts";

describe("an address of a host", () => {
  test.each(["192.168.101.210", "10.0.0.1", "1.0.0.0", "126.255.255.255", "128.0.0.1", "223.255.255.255", "fd00::1", "2001:db8::5", "::2"])(
    "can be %s",
    (address) => {
      expect(isHostAddress(address)).toBe(true);
    },
  );

  test.each([
    ["unspecified", "0.0.0.0"],
    ["this network", "0.255.255.255"],
    ["loopback", "127.0.0.1"],
    ["the end of loopback", "127.255.255.255"],
    ["link-local", "169.254.169.254"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified IPv6", "::"],
    ["loopback IPv6", "::1"],
    ["link-local IPv6", "fe80::1"],
    ["multicast IPv6", "ff02::1"],
    ["IPv4 written as IPv6", "::ffff:10.0.0.1"],
    ["with a zone", "fe80::1%eth0"],
    ["not an address", "192.168.101.256"],
    ["with leading zeros", "192.168.101.010"],
  ])("cannot be %s: %s", (_kind, address) => {
    expect(isHostAddress(address)).toBe(false);
  });
});

describe("a network", () => {
  test.each([
    "10.0.0.0/8",
    "10.1.2.3/32",
    "192.168.101.0/24",
    "0.0.0.0/1",
    "fd00::/8",
    "2001:db8::1/128",
    "::/1",
    "1:2:3:4:5:6:7:8/128",
    "1:2:3:4:5:6:7::/112",
    "::1/128",
    "1::8000/113",
    "::2:0/111",
  ])("can be %s", (text) => {
    expect(isNetwork(text)).toBe(true);
  });

  test.each([
    "0.0.0.0/0",
    "::/0",
    "10.0.0.1/8",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "fd00::1/64",
    "fd00::/129",
    "10.0.0.0",
    "10.0.0/8",
    "10.0.0.0/1000",
    "10.0.0.0/8x",
    "0.0.0.0/8x",
    "10.0.0.0/",
    "::ffff:10.0.0.0/104",
    "fe80::%eth0/10",
    "a/8",
    "1:2:3:4:5:6:7:8/112",
    "::1/127",
    "1::/15",
    "0/8",
    "/8",
    "1:2:3:4:5:6:7:8/129",
    "10.0.0.0/8/8",
  ])("cannot be %s", (text) => {
    expect(isNetwork(text)).toBe(false);
  });
});

test("an address with a prefix length lies in a network", () => {
  expect(networkOf("192.168.101.77/24")).toBe("192.168.101.0/24");
  expect(networkOf("10.255.0.1/9")).toBe("10.128.0.0/9");
  expect(networkOf("192.168.101.77/32")).toBe("192.168.101.77/32");
  for (const text of [
    "10.0.0.1/33",
    "10.0.0.1/0",
    "10.0.0.1",
    "10.0.0.1/x8",
    "10.0.0.1/8x",
    "10.0.0.1/",
    "10.0.0.1/08",
    "10.0.0.1/8/8",
    "10.0.0/8",
    "fd00::1/64",
    "a/8",
    "",
  ])
    expect(networkOf(text)).toBeUndefined();
});
