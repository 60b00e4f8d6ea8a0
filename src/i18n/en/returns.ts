/** English words. Return: business cases side by side, and what came of them. */
export const returns = {};
