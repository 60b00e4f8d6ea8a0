/** Keeps the editor from asking anyone but the site and the configured host. The page's policy forbids it too; here it is refused before the browser reports a violation. */

/** Whether an address belongs to the site or to one of the allowed origins. Addresses without an origin (data, blob) belong to the page. */
export const isAllowed = (address: string, page: string, origins: readonly string[]): boolean => {
  if (!URL.canParse(address, page)) return false;
  const { protocol, origin } = new URL(address, page);
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return origin === new URL(page).origin || origins.includes(origin);
};

/** States of answers that have no body. */
const bodiless = new Set([204, 205, 304]);

/** An answer without the addresses of people's pictures: they lie with third parties, which the page never asks. Texts of records inside of an answer have their quotes escaped and stay. */
export const withoutPictures = async (answer: Response): Promise<Response> => {
  if (bodiless.has(answer.status) || answer.headers.get('Content-Type')?.includes('json') !== true) return answer;
  const text = (await answer.text()).replace(/("avatar_?[uU]rl"\s*:\s*)"(?:[^"\\]|\\.)*"/g, '$1null');
  return new Response(text, { status: answer.status, statusText: answer.statusText, headers: answer.headers });
};

/** `fetch` that refuses every other address as the network would: what asks for versions, states of hosts or photographs goes on without them. */
export const guardedFetch =
  (fetch: typeof globalThis.fetch, page: string, origins: readonly string[]): typeof globalThis.fetch =>
  (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return isAllowed(address, page, origins)
      ? fetch(input, init).then(withoutPictures)
      : Promise.reject(new TypeError(`Not asked: ${address}`));
  };
