/** Loads the page again once the project is at another version than the page shows. */
export function reloadOnChange(): void {
  const { version } = document.body.dataset;
  if (version === undefined) return;
  const events = new EventSource("/events");
  events.addEventListener("change", (event) => {
    if (event.data === version) return;
    events.close();
    location.reload();
  });
  // A page that is left must not keep its connection: a browser has few of them per site.
  addEventListener("pagehide", () => {
    events.close();
  });
}
