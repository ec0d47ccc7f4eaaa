// Money and percentages, a row for each figure: when, a bar, the value with the link to its place.

const CHARTS = 6;
const FIGURES = 12;

// A fall is drawn to the other side of zero.
const signed = (fact, value) => fact.change === "down" ? -Math.abs(value) : value;

function scaleOf(chartFacts) {
  const values = chartFacts.flatMap((fact) => [signed(fact, fact.value), signed(fact, fact.value_max ?? fact.value)]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return (value) => high === low ? 0 : (100 * (value - low)) / (high - low);
}

function stripe(from, to, name) {
  const left = Math.min(from, to);
  return drawing("rect", { class: name, x: `${left}%`, y: 3, width: `${Math.max(Math.abs(to - from), 0.6)}%`, height: 14 });
}

function barOf(fact, scale) {
  const zero = scale(0);
  const end = scale(signed(fact, fact.value));
  const pieces = [stripe(zero, end, fact.status || "actual")];
  if (fact.value_max !== null) pieces.push(stripe(end, scale(signed(fact, fact.value_max)), "range"));
  pieces.push(drawing("line", { class: "zero", x1: `${zero}%`, x2: `${zero}%`, y1: 0, y2: 20 }));
  return drawing("svg", { class: "figure", height: 20, width: "100%", "aria-hidden": "true" }, pieces);
}

function chartRow(fact, scale) {
  return element("li", {},
    element("span", { class: "when" }, fact.when || words.no_period,
      fact.baseline && element("span", { class: "baseline" }, `${words.baseline.toLowerCase()} ${fact.baseline}`)),
    barOf(fact, scale),
    element("span", { class: "value" }, linkTo(fact, visible(fact.shown)), statusMark(fact)));
}

function chartBlock(chart) {
  const chartFacts = chart.facts.map((index) => facts[index]);
  const scale = scaleOf(chartFacts);
  const about = [chart.changes ? words.change_of : "", placeNames(chartFacts[0].places),
    chartFacts.every((fact) => fact.document === chartFacts[0].document) ? "" : articlesOf(chartFacts)];
  const rows = element("ul");
  const { button } = lazyList(rows, chartFacts, (fact) => chartRow(fact, scale), FIGURES);
  return element("li", {}, element("figure", {},
    element("figcaption", {}, element("h3", {}, quoted(chart.metric)),
      element("span", { class: "hint" }, about.filter(Boolean).join(" · "))),
    rows, button));
}

const articlesOf = (chartFacts) =>
  counted(new Set(chartFacts.map((fact) => fact.document)).size, "of_documents");

// The hatching of forecasts, which every chart refers to.
const hatching = () => drawing("svg", { width: 0, height: 0, "aria-hidden": "true", class: "patterns" },
  drawing("pattern", { id: "hatching", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    drawing("rect", { width: 3, height: 6, class: "hatch" })));

function chartLegend() {
  const swatch = (name, said) => element("span", { class: "key" },
    drawing("svg", { width: 28, height: 20, "aria-hidden": "true" }, stripe(0, 100, name)), said);
  const used = new Set(report.charts.flatMap((chart) => chart.facts.map((index) => facts[index].status)));
  return [...Object.entries(statuses).filter(([status]) => used.has(status)).map(([status, said]) => swatch(status, said)),
    swatch("range", words.range)];
}

function drawCharts() {
  byId("charts").hidden = !report.charts.length;
  if (!report.charts.length) return;
  const list = element("ol", { class: "charts" });
  document.querySelector("#charts .legend").append(hatching(), ...chartLegend());
  contentOf("charts").append(list, lazyList(list, report.charts, chartBlock, CHARTS).button);
}
