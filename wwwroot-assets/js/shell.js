// What belongs to the page shell: hiding personal details, the lost-connection notice and the end of the session.
import { post } from "./http.js";
import { open, close } from "./dialog.js";

// "Hide personal details": works at once and without leaving the page, so that nothing being typed is lost.
// Without script the same form posts and comes back. The server keeps the choice in a session cookie.
document.addEventListener("submit", async event => {
  const form = event.target.closest?.("form[data-hide-details]");
  if (!form) return;
  event.preventDefault();
  event.stopPropagation();
  const button = form.querySelector("button");
  const hide = button.getAttribute("aria-pressed") !== "true";
  const shell = document.querySelector("[data-details]");
  shell.dataset.details = hide ? "hidden" : "shown";
  button.setAttribute("aria-pressed", String(hide));
  const choice = form.elements.namedItem("hide");
  await post(form.action, { hide: String(hide), __RequestVerificationToken: form.elements.namedItem("__RequestVerificationToken")?.value ?? "" });
  choice.value = String(!hide);
}, { capture: true });

// Buttons of the lost-connection notice. A page opened again from its address shows the same state,
// and drafts are on the server, so loading again loses nothing.
document.addEventListener("click", event => {
  if (event.target.closest?.("[data-reload]")) location.reload();
});

// Warns five minutes before the session ends, offers to stay, and leaves a closed screen when it has ended.
let timers = [];

function start(dialog, seconds) {
  timers.forEach(clearTimeout);
  const warnBefore = Number(dialog.dataset.warnBefore);
  timers = [
    setTimeout(() => open(dialog.id), Math.max(0, seconds - warnBefore) * 1000),
    // The server has ended it by now: loading again leads to sign-in and back to this page
    setTimeout(() => location.reload(), (seconds + 2) * 1000),
  ];
}

async function stay(dialog) {
  const answer = await post(dialog.dataset.extend);
  if (!answer?.ok) {
    location.reload();
    return;
  }
  const { secondsLeft } = await answer.json();
  close(dialog.id);
  start(dialog, secondsLeft);
}

/** Starts the clock from the seconds that the server gave; relative, so a wrong computer clock does not matter. */
export function watchSession() {
  const dialog = document.querySelector("[data-session-seconds]");
  if (dialog) start(dialog, Number(dialog.dataset.sessionSeconds));
}

// Saving a draft prolongs the session on the server too: the module that saves says so by this event
document.addEventListener("portal:session-prolonged", watchSession);

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-session-stay]");
  if (button) stay(button.closest("dialog"));
});
