import { othersTurn } from "./others-turn.js";

/** Does one piece of work. */
export type Hand<Order, Result> = (order: Order) => Promise<Result>;

/** Another thread: takes several orders at a time, and rejects where it has died. */
export type HelpingHand<Order, Result> = (orders: readonly Order[]) => Promise<readonly Result[]>;

/** Orders that go to a helper together; a tail shorter than this for each hand is given out one by one. */
const batch = 16;

/**
 * Does all the work: the own hand and its helpers take from one pile until it is empty. What a helper has taken and not
 * brought back, since it died, is done by the own hand. The results come in any order.
 */
export async function shareWork<Order, Result>(
  orders: readonly Order[],
  own: Hand<Order, Result>,
  helpers: readonly HelpingHand<Order, Result>[],
  done: (result: Result) => Promise<void>,
): Promise<void> {
  const pile = [...orders].reverse();
  const take = (most: number) => pile.splice(-most, most).reverse();
  const workAlone = async () => {
    for (let [order] = take(1); order !== undefined; [order] = take(1)) {
      await done(await own(order));
      await othersTurn();
    }
  };
  const workWith = async (helper: HelpingHand<Order, Result>) => {
    for (;;) {
      const share = Math.ceil(pile.length / (2 * (helpers.length + 1)));
      const taken = take(Math.max(1, Math.min(batch, share)));
      if (taken.length === 0) return;

      const results = await helper(taken).catch(() => undefined);
      if (!results) {
        pile.push(...taken);
        return;
      }
      for (const result of results) await done(result);
    }
  };

  await Promise.all([workAlone(), ...helpers.map(workWith)]);
  await workAlone();
}
