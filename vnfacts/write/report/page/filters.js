// Which facts the table shows.

const filters = { query: [], kinds: new Set(), status: "", place: "", source: "", dates: null };

// Letters without case and marks: "Kim ngạch đạt" is found by "kim ngach dat".
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d");

// What the words of a search are looked for in; built when the browser is idle, or when somebody searches before.
let searchable = null;
const prepareSearch = () => { searchable ??= searchableTexts(); };

function searchableTexts() {
  const names = documents.map((one) => `${one.source} ${one.title}`);
  return facts.map((fact) => fold([
    fact.shown, fact.metric, fact.speaker, placeNames(fact.places), kinds[fact.kind], timeOf(fact),
    documents[fact.document].text.slice(fact.sentence_start, fact.sentence_end), names[fact.document],
  ].join(" ")));
}

function setQuery(text) {
  filters.query = fold(text).split(/\s+/).filter(Boolean);
  if (filters.query.length) prepareSearch();
}

const withinDates = (fact, { from, to }) => fact.from !== "" && fact.from >= from && fact.to <= to;

// Whether a fact passes every filter but the one by kind, which has counts of its own.
function fits(fact) {
  return (!filters.status || fact.status === filters.status)
    && (!filters.place || fact.places.split(";").includes(filters.place))
    && (filters.source === "" || fact.document === Number(filters.source))
    && (!filters.dates || withinDates(fact, filters.dates))
    && filters.query.every((word) => searchable[fact.index].includes(word));
}

// The facts that pass, and of each kind how many pass the other filters.
function filtered() {
  const counts = {};
  const found = facts.filter((fact) => {
    if (!fits(fact)) return false;
    counts[fact.kind] = (counts[fact.kind] ?? 0) + 1;
    return !filters.kinds.size || filters.kinds.has(fact.kind);
  });
  return { found, counts };
}

const anyFilter = () =>
  Boolean(filters.query.length || filters.kinds.size || filters.status || filters.place || filters.source || filters.dates);

function clearFilters() {
  Object.assign(filters, { query: [], kinds: new Set(), status: "", place: "", source: "", dates: null });
  for (const id of ["query", "status", "place", "source"]) byId(id).value = "";
}

function fillChoices() {
  const options = (choices) => [element("option", { value: "" }, words.every),
    ...choices.map(([value, name]) => element("option", { value }, visible(name)))];
  const used = new Set(facts.map((fact) => fact.status));
  byId("status").append(...options(Object.entries(statuses).filter(([status]) => used.has(status))));
  byId("place").append(...options(Object.entries(places).sort(([, one], [, other]) => one.localeCompare(other, "vi"))));
  byId("source").append(...options(documents.map((one, number) => [number, one.title])));
  const chips = document.querySelector("#facts .chips");
  for (const kind of Object.keys(kinds)) {
    if (facts.some((fact) => fact.kind === kind)) chips.append(kindChip(kind));
  }
}

function kindChip(kind) {
  return element("button", {
    type: "button", class: `chip ${FAMILIES[kind]}`, "data-kind": kind, "aria-pressed": "false",
    onclick: () => {
      if (!filters.kinds.delete(kind)) filters.kinds.add(kind);
      refresh();
    },
  }, kinds[kind], " ", element("b"));
}

// What the controls show of the filters.
function showFilters(found, counts) {
  for (const chip of document.querySelectorAll("#facts .chip")) {
    const { kind } = chip.dataset;
    chip.setAttribute("aria-pressed", String(filters.kinds.has(kind)));
    chip.lastChild.textContent = numbers.format(counts[kind] ?? 0);
  }
  byId("found").textContent =
    `${numbers.format(found.length)} ${words.shown_of} ${counted(facts.length, "facts")}`;
  byId("clear").hidden = !anyFilter();
  byId("dates").hidden = !filters.dates;
  byId("dates").textContent = filters.dates ? `${filters.dates.name} ×` : "";
  byId("dates").setAttribute("aria-label", `${words.remove_dates}: ${filters.dates?.name ?? ""}`);
}

function listenToFilters() {
  const form = document.querySelector("#facts .filters");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => { clearFilters(); refresh(); });
  byId("query").addEventListener("input", (event) => { setQuery(event.target.value); refresh(); });
  for (const id of ["status", "place", "source"]) {
    byId(id).addEventListener("change", (event) => { filters[id] = event.target.value; refresh(); });
  }
  byId("dates").addEventListener("click", () => { filters.dates = null; refresh(); byId("query").focus(); });
}
