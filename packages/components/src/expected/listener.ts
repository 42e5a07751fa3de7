/** What is spoken at a port: one that checks know, or a name that a component's listener and those who dial it share. */
export type SpokenProtocol = "http" | "https" | "grpc" | "gossip" | (string & {});

/** A port at which a program listens in its pod. */
export interface Listener {
  readonly port: number;
  readonly speaks: SpokenProtocol;
  readonly transport?: "TCP" | "UDP";
  readonly why: string;
}
