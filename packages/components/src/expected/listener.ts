/** What is spoken at a port. */
export type SpokenProtocol = "http" | "https" | "grpc" | "gossip" | "transport";

/** A port at which a program listens in its pod. */
export interface Listener {
  readonly port: number;
  readonly speaks: SpokenProtocol;
  readonly transport?: "TCP" | "UDP";
  readonly why: string;
}
