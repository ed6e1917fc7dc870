import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Digested, DigestSetup } from "./digest-input.js";
import type { Answer, Request } from "./node-worker.js";
import type { Helper } from "./world.js";

type Waiting = {
  readonly resolve: (digested: readonly Digested[]) => void;
  readonly reject: (error: Error) => void;
};

/** A thread that digests files; where none can be started, what is asked of it is refused. */
export function startHelper(setup: DigestSetup): Helper | undefined {
  const waiting = new Map<number, Waiting>();
  let death: Error | undefined;
  const die = (error: Error) => {
    death = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const worker = startWorker(setup);
  if (!worker) return undefined;

  worker.on("message", ({ id, digested }: Answer) => {
    keepHeapsSmall();
    waiting.get(id)?.resolve(digested);
    waiting.delete(id);
  });
  worker.on("error", die);
  worker.on("exit", () => die(new Error("the thread has ended")));

  const ask = (request: Request) => worker.postMessage(request);
  let asked = 0;
  return {
    digest: (orders) =>
      new Promise((resolve, reject) => {
        if (death) return reject(death);

        asked += 1;
        waiting.set(asked, { resolve, reject });
        ask({ kind: "digest", id: asked, orders });
      }),
    stop: () => ask({ kind: "stop" }),
  };
}

let areHeapsSmall = false;

/**
 * Thousands of files make little that lasts: V8, which lets the rest double before it looks, is told to look at a fifth
 * more. Once a thread has answered, since under another flag V8 no longer takes the code that the build has compiled.
 */
function keepHeapsSmall(): void {
  if (!areHeapsSmall) setFlagsFromString("--heap-growing-percent=20");
  areHeapsSmall = true;
}

/** MB: with V8's usual 48 a thread takes more memory and no less time. */
const young = 12;

function startWorker(setup: DigestSetup): Worker | undefined {
  try {
    // The folder of the program as it is built; in a module there is no such name, and no thread.
    return new Worker(join(__dirname, "..", "bin", "worker.js"), {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: young },
    });
  } catch {
    return undefined;
  }
}
