/** Buttons that print the page: a policy without inline scripts leaves them to us. */
export function printOnDemand(): void {
  for (const button of document.querySelectorAll("[data-print]"))
    button.addEventListener("click", () => {
      print();
    });
}
