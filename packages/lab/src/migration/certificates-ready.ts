import { until } from "../until.ts";
import type { World } from "../world.ts";

/** Waits until cert-manager has issued every certificate of the centre, which edges copy. */
export async function certificatesReady({ home }: World): Promise<void> {
  const isReady = async (): Promise<true | undefined> => {
    const certificates = await home.client.list("cert-manager.io/v1", "Certificate");
    const ready = certificates.filter(({ status }) =>
      status?.conditions?.some(
        ({ type, status: is }: { readonly type: string; readonly status: string }) => type === "Ready" && is === "True",
      ),
    );
    return certificates.length > 0 && ready.length === certificates.length ? true : undefined;
  };
  await until("every Certificate of the centre is ready", isReady, { seconds: 120 });
}
