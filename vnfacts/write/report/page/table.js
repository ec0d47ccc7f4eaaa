// The table of facts: a part of the rows is drawn, the rest as the reader asks for them.

const ROWS = 60;

const COLUMNS = [
  { name: "kind", key: (fact) => kinds[fact.kind],
    cell: (fact) => element("span", { class: `kind ${familyOf(fact)}` }, kinds[fact.kind]) },
  { name: "value", key: (fact) => fact.value ?? fact.from, cell: (fact) => linkTo(fact, visible(fact.shown)) },
  { name: "text", key: (fact) => fact.text, cell: (fact) => quoted(fact.text) },
  { name: "metric", key: (fact) => fact.metric, cell: (fact) => quoted(fact.metric) },
  { name: "when", key: (fact) => fact.from + fact.to, cell: (fact) => fact.when },
  { name: "places", key: (fact) => placeNames(fact.places), cell: (fact) => placeNames(fact.places) },
  { name: "status", key: (fact) => fact.status, cell: (fact) => statusMark(fact) },
  { name: "article", key: (fact) => fact.document, cell: (fact) => quoted(documents[fact.document].title) },
];

const order = { column: "", down: false };
let shownRows = { facts: [], list: null };

const statusMark = (fact) => fact.status && fact.status !== "actual"
  ? element("span", { class: `status ${fact.status}` }, statuses[fact.status]) : "";

function row(fact) {
  const cells = COLUMNS.map(({ name, cell }) => {
    const content = cell(fact);
    const empty = content === "" || content.textContent === "";
    return element("td", { role: "cell", "data-column": name, "data-label": words[name], "data-empty": empty }, content);
  });
  return element("tr", { role: "row", "data-fact": fact.index }, cells);
}

// Numbers before dates, what is empty last in either direction; equal ones keep the order of the texts.
function inOrder(found) {
  const column = COLUMNS.find(({ name }) => name === order.column);
  if (!column) return found;
  const sign = order.down ? -1 : 1;
  const keyed = found.map((fact) => [column.key(fact), fact]);
  keyed.sort(([one], [other]) => {
    if (one === "" || other === "") return (one === "") - (other === "");
    if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
    return sign * (typeof one === "number" ? one - other : collator.compare(one, other));
  });
  return keyed.map(([, fact]) => fact);
}

const collator = new Intl.Collator("vi");

function sortBy(name) {
  order.down = order.column === name && !order.down;
  order.column = name;
  refresh();
}

function heading({ name }) {
  return element("th", { role: "columnheader", scope: "col", "data-column": name, "aria-sort": "none" },
    element("button", { type: "button", onclick: () => sortBy(name) }, words[name]));
}

function showTable() {
  const head = element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, COLUMNS.map(heading)));
  const body = element("tbody", { role: "rowgroup" });
  const table = element("table", { role: "table", "aria-labelledby": "facts-title" }, head, body);
  contentOf("facts").append(table, element("div", { class: "after" }));
}

// Draw the table anew for the filters and the order as they are.
function refresh() {
  const { found, counts } = filtered();
  showFilters(found, counts);
  const body = document.querySelector("#facts tbody");
  const after = document.querySelector("#facts .after");
  body.replaceChildren();
  const sorted = inOrder(found);
  const list = lazyList(body, sorted, row, ROWS);
  after.replaceChildren(found.length ? list.button : element("p", { class: "hint" }, words.nothing_found));
  for (const cell of document.querySelectorAll("#facts thead th")) {
    const sorting = cell.dataset.column === order.column;
    cell.setAttribute("aria-sort", sorting ? (order.down ? "descending" : "ascending") : "none");
  }
  shownRows = { facts: sorted, list };
}

// Bring the row of a fact into view, if need be without the filters that hide it.
function showRow(fact) {
  if (!shownRows.facts.includes(fact)) {
    clearFilters();
    refresh();
  }
  shownRows.list.upTo(shownRows.facts.indexOf(fact));
  const place = document.querySelector(`#facts tr[data-fact="${fact.index}"]`);
  place.scrollIntoView({ block: "center" });
  place.querySelector("a").focus({ preventScroll: true });
  place.classList.add("sought");
  setTimeout(() => place.classList.remove("sought"), 2500);
}
