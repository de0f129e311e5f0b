// What a careful developer adds to a plain page: messages at the fields and a summary of them when the form is sent, a
// message that goes when its answer is mended, and questions that come and go with the answer before them.
const form = document.forms[0];

function answerOf(control) {
  if (control.type !== "radio") return control.value.trim();
  return form.elements.namedItem(control.name).value;
}

function faultOf(control) {
  const label = labelOf(control);
  const answer = answerOf(control);
  if (answer === "") return `Vul een antwoord in bij "${label}"`;
  if (control.type === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer))
    return "Vul een geldig e-mailadres in";
  const { max } = control.dataset;
  if (max !== undefined && !/^\d+$/.test(answer)) return "Vul een heel getal in, bijvoorbeeld 12";
  if (max !== undefined && Number(answer) > Number(max)) return `Vul een getal in van hoogstens ${max}`;
  if (control.type === "text" && max === undefined && answer.length > 20) return "Vul hoogstens 20 tekens in";
  return undefined;
}

function fieldOf(control) {
  return control.closest(".waarom-field");
}

function labelOf(control) {
  return fieldOf(control).querySelector(".waarom-field__label").textContent;
}

function say(control, fault) {
  const field = fieldOf(control);
  const id = `${control.id}-error`;
  const known = document.getElementById(id);
  if (fault === undefined) {
    known?.remove();
    field.classList.remove("utrecht-form-field--invalid");
    control.removeAttribute("aria-invalid");
    control.removeAttribute("aria-describedby");
    return;
  }
  const message = known ?? document.createElement("p");
  message.id = id;
  message.className = "utrecht-form-field-error-message waarom-error";
  const prefix = document.createElement("span");
  prefix.className = "waarom-visually-hidden";
  prefix.textContent = "Fout:";
  message.replaceChildren(prefix, ` ${fault}`);
  if (known === null) field.querySelector(".waarom-why").after(message);
  field.classList.add("utrecht-form-field--invalid");
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", id);
}

/** One control per question: the first of its radios. */
function controls() {
  return [...form.querySelectorAll("input, select")].filter(
    (control, index, all) => control.type !== "radio" || all[index - 1]?.name !== control.name,
  );
}

function summarise(faults) {
  document.getElementById("errors")?.parentElement.remove();
  if (faults.length === 0) return;
  const section = document.createElement("section");
  section.className = "waarom-errors";
  section.setAttribute("aria-labelledby", "errors");
  const heading = document.createElement("h2");
  heading.id = "errors";
  heading.className = "waarom-errors__title";
  heading.tabIndex = -1;
  heading.textContent = `${faults.length} antwoorden zijn nog niet goed`;
  const list = document.createElement("ul");
  list.className = "waarom-errors__list";
  for (const [control, fault] of faults) {
    const link = document.createElement("a");
    link.className = "waarom-link";
    link.href = `#${control.id}`;
    link.textContent = fault;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  section.append(heading, list);
  form.firstElementChild.after(section);
  heading.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const faults = [];
  for (const control of controls()) {
    const fault = fieldOf(control).hidden ? undefined : faultOf(control);
    if (fault !== undefined || control.hasAttribute("aria-invalid")) say(control, fault);
    if (fault !== undefined) faults.push([control, fault]);
  }
  summarise(faults);
});

const conditional = new Map(
  [...form.querySelectorAll("[data-only-when]")].map((field) => [field.dataset.onlyWhen, field]),
);

form.addEventListener("change", ({ target }) => {
  const first = target.type === "radio" ? form.elements.namedItem(target.name)[0] : target;
  if (first.hasAttribute("aria-invalid")) say(first, faultOf(first));
  const below = conditional.get(target.name);
  if (below !== undefined) below.hidden = !(Number(target.value) >= 10);
});
