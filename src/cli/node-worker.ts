import type { MessagePort } from "node:worker_threads";
import { type Digested, type DigestOrder, type DigestSetup, inputDigester } from "./digest-input.js";
import { nodeFiles } from "./node-files.js";
import { partsOf } from "./pack-digest.js";

type Question = { readonly id: number; readonly orders: readonly DigestOrder[] };

/** What a thread does: digests files as it is asked to, until it is asked nothing more (`undefined`). */
export function work(port: MessagePort, setup: DigestSetup): void {
  const digest = inputDigester(nodeFiles, setup);
  port.on("message", async (question: Question | undefined) => {
    if (!question) return port.close();

    const { id, orders } = question;
    const digested: Digested[] = [];
    for (const order of orders) digested.push(await digest(order));
    const parts = digested.flatMap((one) => ("digest" in one && one.digest ? partsOf(one.digest) : []));
    port.postMessage({ id, digested }, parts);
  });
}
