// Which times the documents speak of: a bar for each decade, year, month or day, and a click to look closer.

const LEVELS = [{ length: 3, unit: "decade" }, { length: 4, unit: "year" }, { length: 7, unit: "month" }, { length: 10, unit: "day" }];
const MOST_YEARS = 24;

let opened = ""; // the stretch that is looked into, as the beginning of its dates: "", "202", "2026", "2026-02"

const within = (fact, prefix) => fact.from.startsWith(prefix) && fact.to.startsWith(prefix);

const dated = () => facts.filter((fact) => fact.from);

function levelOf(prefix, found) {
  if (prefix) return LEVELS.find(({ length }) => length > prefix.length);
  const years = new Set(found.map((fact) => fact.from.slice(0, 4)));
  return LEVELS[years.size > MOST_YEARS ? 0 : 1];
}

// The facts of each bar; those of a time longer than one bar are counted apart.
function buckets(found, { length }) {
  const bars = new Map();
  let wider = 0;
  for (const fact of found) {
    const key = fact.from.slice(0, length);
    if (!within(fact, key)) { wider += 1; continue; }
    const bar = bars.get(key) ?? { dates: 0, figures: 0 };
    bar[isDate(fact) ? "dates" : "figures"] += 1;
    bars.set(key, bar);
  }
  return { bars, wider };
}

const daysIn = (month) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();

const twoDigits = (number) => String(number).padStart(2, "0");

// Every bar of a stretch: all months of a year and days of a month, but only the years that are spoken of.
function keysOf(prefix, { unit }, bars) {
  if (unit === "month") return Array.from({ length: 12 }, (_, number) => `${prefix}-${twoDigits(number + 1)}`);
  if (unit === "day") return Array.from({ length: daysIn(prefix) }, (_, number) => `${prefix}-${twoDigits(number + 1)}`);
  return [...bars.keys()].sort();
}

const boundsOf = (prefix) => ({ from: prefix, to: prefix + "\uffff" });

const shortName = (key) => key.length === 3 ? `${key}0–` : key.length === 4 ? key : String(Number(key.slice(-2)));

function fullName(key) {
  if (key.length === 3) return `${key}0–${key}9`;
  const parts = key.split("-").map(Number);
  return report.language === "vi" ? parts.reverse().join("/") : key;
}

function open(prefix) {
  opened = prefix.length < 10 ? prefix : opened;
  filters.dates = prefix ? { ...boundsOf(prefix), name: fullName(prefix) } : null;
  drawTimeline();
  refresh();
}

function bar(key, counts, most, gap) {
  const { dates, figures } = counts ?? { dates: 0, figures: 0 };
  const part = (name, number) => {
    const piece = element("i", { class: name });
    piece.style.height = `${(100 * number) / most}%`;
    return piece;
  };
  const total = dates + figures;
  const told = `${fullName(key)}: ${counted(dates, "dates")}, ${counted(figures, "figures")}`;
  return element("li", { class: gap ? "gap" : null },
    element("button", {
      type: "button", disabled: !total, title: told, "aria-label": told, "data-key": key,
      "aria-pressed": String(filters.dates?.from === key), onclick: () => { open(key); focusBar(key); },
    },
    element("span", { class: "column" }, element("span", { class: "count" }, total ? numbers.format(total) : ""),
      part("figures", figures), part("dates", dates)),
    element("span", { class: "name" }, shortName(key))));
}

// The bars are drawn anew when one is chosen: the focus goes to it, or to where the reader has come.
function focusBar(key) {
  const timeline = contentOf("timeline");
  (timeline.querySelector(`[data-key="${key}"]`) ?? timeline.querySelector("[aria-current]")).focus();
}

// The way from all times to the stretch that is looked into.
function path() {
  const prefixes = ["", ...LEVELS.map(({ length }) => opened.slice(0, length)).filter((one, place) =>
    one.length === LEVELS[place].length)];
  return element("p", { class: "path" }, prefixes.map((prefix) => element("button", {
    type: "button", "aria-current": prefix === opened ? "true" : null,
    onclick: () => { open(prefix); focusBar(prefix); },
  }, prefix ? fullName(prefix) : words.all_times)));
}

// Where not all bars have room, those around the tallest are what the reader sees first.
function showTallest(list, most) {
  const tallest = [...list.children].find((item) => item.querySelector(".count").textContent === numbers.format(most));
  if (tallest) list.scrollLeft = tallest.offsetLeft - list.offsetLeft - list.clientWidth / 2;
}

const follows = (key, before) => key.length > 4 || before === undefined || Number(key) - Number(before) === 1;

function drawTimeline() {
  const found = dated().filter((fact) => within(fact, opened));
  const level = levelOf(opened, found);
  const { bars, wider } = buckets(found, level);
  const most = Math.max(1, ...[...bars.values()].map(({ dates, figures }) => dates + figures));
  const keys = keysOf(opened, level, bars);
  const legend = element("p", { class: "hint legend" },
    element("span", { class: "key dates" }, words.dates.split("|").at(-1)),
    element("span", { class: "key figures" }, words.figures.split("|").at(-1)),
    wider ? `+ ${numbers.format(wider)} ${words.wider}` : "");
  contentOf("timeline").replaceChildren(path(),
    element("ol", { class: `bars ${level.unit}` },
      keys.map((key, place) => bar(key, bars.get(key), most, !follows(key, keys[place - 1])))),
    legend);
  byId("timeline").hidden = !dated().length;
  requestAnimationFrame(() => showTallest(contentOf("timeline").querySelector(".bars"), most));
}
