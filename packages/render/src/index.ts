export { dnsRecords, type DnsRecord } from "./documents/dns-document.ts";
export { memoryByComponent } from "./documents/memory-by-component.ts";
export type { ComponentMemory } from "./documents/memory-by-component.ts";
export { overlayFolder } from "./overlay-folder.ts";
export { FleetRenderer } from "./render-fleet.ts";
export { traceObject } from "./trace-object.ts";
export type { TracedObject, TracedSite } from "./trace-object.ts";
