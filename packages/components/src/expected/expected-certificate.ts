/** A certificate that the centre's authority signs: who shows it to whom, under which names. */
export interface ExpectedCertificate {
  readonly secretName: string;
  readonly dnsNames: readonly string[];
  readonly commonName: string;
  /** Organizational units of its subject. */
  readonly units?: readonly string[];
  readonly usages: readonly ("server auth" | "client auth")[];
  readonly encoding: "PKCS1" | "PKCS8";
  /** Set where it lasts as long as the values say of clients. */
  readonly isOfClient: boolean;
  readonly why: string;
}

/** What a certificate has that a server shows to its clients. */
export const ofServer = { usages: ["server auth"], encoding: "PKCS1", isOfClient: false } as const;
