// Small calls to the product's own endpoints, with the antiforgery token of the page.

/** Sends a POST with the fields given; answers the response, or null where the network failed. */
export async function post(url, fields = {}) {
  const token = document.querySelector('meta[name="antiforgery-token"]')?.content;
  try {
    return await fetch(url, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { ...(token && { RequestVerificationToken: token }), Accept: "application/json" },
      credentials: "same-origin",
      redirect: "manual",
    });
  } catch {
    return null;
  }
}
