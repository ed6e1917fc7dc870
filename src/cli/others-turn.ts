/** What helpers have brought and an interruption are heard between two pieces of work. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Pieces that take so little that a turn after each would take longer. */
const quickPieces = 50;

/** To be called after each of many quick pieces of work: others have their turn now and then. */
export function turnsNowAndThen(): () => Promise<void> {
  let since = 0;
  return async () => {
    since = (since + 1) % quickPieces;
    if (since === 0) await othersTurn();
  };
}
