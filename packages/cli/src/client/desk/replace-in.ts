const focusable = "a[href], button, summary, input, select, textarea, [tabindex]";

/**
 * Puts other HTML of our own server in a part of the page. What was unfolded stays so, and who was on a link or button in
 * it stays there.
 */
export function replaceIn(element: HTMLElement, html: string): void {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  if (holder.content.isEqualNode(fragmentOf(element))) return;

  const unfolded = [...element.querySelectorAll("details")].map(({ open }) => open);
  const { activeElement } = document;
  const at = [...element.querySelectorAll(focusable)].findIndex((one) => one === activeElement);

  element.replaceChildren(holder.content);

  const folds = [...element.querySelectorAll("details")];
  if (folds.length === unfolded.length)
    for (const [index, fold] of folds.entries()) fold.open = unfolded[index] ?? fold.open;
  const next = at < 0 ? undefined : element.querySelectorAll(focusable)[at];
  if (next instanceof HTMLElement) next.focus();
}

function fragmentOf(element: HTMLElement): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const child of element.childNodes) fragment.append(child.cloneNode(true));
  return fragment;
}
