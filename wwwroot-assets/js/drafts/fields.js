// The controls of a form, by the name of the field that they answer. A field is one text, or one or more codes.

const kinds = "input:not([type=hidden]):not([type=button]):not([type=submit]),select,textarea";

/** The field that a control answers, or null where it belongs to none. */
export function nameOf(control) {
  if (!control.matches?.(kinds)) return null;
  // The parts of a date post with a capital and are stored without
  const name = control.dataset.draftName || control.name;
  return name?.replace(/\.(Day|Month|Year)$/, part => part.toLowerCase()) || null;
}

/** All controls below an element that answer a field. */
export function controlsIn(root) {
  return [...root.querySelectorAll(kinds)].filter(control => nameOf(control));
}

/** What the screen holds for a field, as a list of texts; empty where nothing is answered. */
export function read(root, name) {
  const values = [];
  for (const control of controlsIn(root).filter(control => nameOf(control) === name)) {
    const chosen = isChoice(control) ? control.checked : control.value !== "";
    if (chosen) values.push(control.value);
  }
  return values;
}

/** Shows the values of a field in one of its controls. */
export function write(control, values) {
  if (isChoice(control)) control.checked = values.includes(control.value);
  else if (control.value !== (values[0] ?? "")) control.value = values[0] ?? "";
}

/** An answer such as "none of these" stands alone: it clears the others, and they clear it. */
export function clearOthers(root, pressed) {
  if (pressed.type !== "checkbox" || !pressed.checked) return;
  const alone = pressed.dataset.exclusive === "true";
  for (const other of controlsIn(root)) {
    if (other !== pressed && nameOf(other) === nameOf(pressed) && (alone || other.dataset.exclusive === "true")) other.checked = false;
  }
}

/** The values of a field as a person reads them: the words of chosen answers, or the text itself. */
export function describe(root, name, values) {
  const controls = controlsIn(root).filter(control => nameOf(control) === name);
  const words = values.map(value => {
    const choice = controls.find(control => isChoice(control) && control.value === value);
    const option = controls[0]?.options && [...controls[0].options].find(one => one.value === value);
    return choice?.labels?.[0]?.textContent.trim() ?? option?.textContent.trim() ?? value;
  });
  return words.join("\n");
}

/** The question that a field answers, as the screen words it. */
export function question(root, name) {
  const control = controlsIn(root).find(one => nameOf(one) === name);
  const legend = control && isChoice(control) && control.closest("fieldset")?.querySelector("legend");
  return (legend || control?.labels?.[0])?.textContent.trim() ?? "";
}

/** True where two lists of texts are the same. */
export function same(one, other) {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function isChoice(control) {
  return control.type === "radio" || control.type === "checkbox";
}
