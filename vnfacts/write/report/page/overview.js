// The kinds under the totals: a strip of their shares, and a way into the table for each.

function drawOverview() {
  const list = document.querySelector(".kinds");
  const buttons = [...list.querySelectorAll("button")];
  const families = [...new Set(Object.values(FAMILIES))];
  const rank = ({ dataset }) => families.indexOf(FAMILIES[dataset.kind]);
  const byFamily = [...buttons].sort((one, other) => rank(one) - rank(other));
  const strip = element("div", { class: "strip", "aria-hidden": "true" }, byFamily.map(({ dataset }) => {
    const piece = element("i", { class: FAMILIES[dataset.kind] });
    piece.style.flexGrow = dataset.count;
    return piece;
  }));
  list.before(strip);
  for (const button of buttons) {
    button.classList.add(FAMILIES[button.dataset.kind]);
    button.addEventListener("click", () => {
      clearFilters();
      filters.kinds.add(button.dataset.kind);
      refresh();
      byId("facts").scrollIntoView();
      document.querySelector(`#facts .chip[data-kind="${button.dataset.kind}"]`).focus({ preventScroll: true });
    });
  }
}
