// Warns five minutes before the session ends, offers to stay, and leaves a closed screen when it has ended.
import { post } from "./http.js";
import { open, close } from "./dialog.js";

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

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-session-stay]");
  if (button) stay(button.closest("dialog"));
});
