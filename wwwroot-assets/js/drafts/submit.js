// Sends the report. The draft's id makes a second send harmless: it is answered with the same report.
import { token } from "./token.js";

let sending = false;

/** Sends it once, however often the button is pressed; problems are shown by the component, and nothing is lost. */
export async function submitReport(button, store, page) {
  if (sending) return;
  sending = true;
  button.setAttribute("aria-disabled", "true");
  try {
    const saved = await store.flush();
    const answer = saved ? await send(button.dataset.draftSubmit, button.dataset.draftId) : null;
    const told = answer?.headers.get("content-type")?.includes("json") ? await answer.json() : null;
    if (answer?.ok) location.assign(button.dataset.receipt.replace("{id}", told.reportId));
    else await page.invokeMethodAsync("ShowProblems", told?.errors ?? []);
  } finally {
    sending = false;
    button.removeAttribute("aria-disabled");
  }
}

async function send(url, draftId) {
  try {
    return await fetch(url, {
      method: "POST",
      body: JSON.stringify({ draftId }),
      headers: { Accept: "application/json", "Content-Type": "application/json", RequestVerificationToken: token() },
      credentials: "same-origin",
      redirect: "manual",
    });
  } catch {
    return null;
  }
}
