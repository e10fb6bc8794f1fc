// The antiforgery token of the page. A page that has been open for long may hold one of a session that has ended.

const meta = 'meta[name="antiforgery-token"]';
let renewed = null;

/** The token to send with a change. */
export function token() {
  return renewed ?? document.querySelector(meta)?.content ?? "";
}

/** Reads the page again for its token only; leaves the old one where that fails. */
export async function freshToken() {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin", redirect: "manual", cache: "no-store" });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    renewed = page.querySelector(meta)?.content ?? renewed;
  } catch {
    // The network is away; the next try comes by itself
  }
}
