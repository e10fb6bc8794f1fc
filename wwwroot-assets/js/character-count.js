// Says how many characters are left in a text area that has `data-count-max`.
// The server checks the limit; this only tells, and never stops, the person typing.
const number = new Intl.NumberFormat("en-GB");
const pending = new WeakMap();

function tell(area) {
  const status = document.getElementById(area.dataset.countStatus);
  if (!status) return;
  const left = Number(area.dataset.countMax) - area.value.length;
  const words = left >= 0 ? area.dataset.countLeft : area.dataset.countOver;
  status.textContent = words.replace("{0}", number.format(Math.abs(left)));
  status.classList.toggle("count--over", left < 0);
}

document.addEventListener("input", event => {
  const area = event.target;
  if (!area.dataset?.countMax) return;
  // A pause first: a screen reader would otherwise speak after each letter
  clearTimeout(pending.get(area));
  pending.set(area, setTimeout(() => tell(area), 700));
});
