import type { MessagePort } from "node:worker_threads";
import { type Digested, type DigestOrder, type DigestSetup, inputDigester } from "./digest-input.js";
import { nodeFiles } from "./node-files.js";
import { partsOf } from "./pack-digest.js";

/** What a thread is asked. */
export type Request =
  | { readonly kind: "digest"; readonly id: number; readonly orders: readonly DigestOrder[] }
  /**
   * To end by itself. A thread that is ended from outside while it asks something of the disk takes the whole process
   * with it: Node 20 asserts that its request could be made.
   */
  | { readonly kind: "stop" };

/** What a thread answers to `digest`. */
export type Answer = { readonly id: number; readonly digested: readonly Digested[] };

/** What a thread does: digests files as it is asked to, until it is told to stop. */
export function work(port: MessagePort, setup: DigestSetup): void {
  const digest = inputDigester(nodeFiles, setup);
  port.on("message", async (request: Request) => {
    if (request.kind === "stop") return port.close();

    const { id, orders } = request;
    const digested: Digested[] = [];
    for (const order of orders) digested.push(await digest(order));
    const parts = digested.flatMap((one) => ("digest" in one && one.digest ? partsOf(one.digest) : []));
    port.postMessage({ id, digested } satisfies Answer, parts);
  });
}
