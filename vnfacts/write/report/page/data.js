// The data that the page was written with, and the facts as objects.

const report = JSON.parse(document.getElementById("data").textContent);
const { words, kinds, statuses, places, documents } = report;

// Kinds in four families: a colour each is told apart by everybody, thirteen are not.
const FAMILIES = {
  money: "money",
  percent: "share", ratio: "share",
  measure: "amount", count: "amount", age: "amount", ordinal: "amount", score: "amount", number: "amount",
  date: "time", time: "time", period: "time", duration: "time",
};

const facts = report.facts.rows.map((row, index) => {
  const fact = { index };
  report.facts.columns.forEach((column, place) => { fact[column] = row[place]; });
  fact.text = documents[fact.document].text.slice(fact.start, fact.end);
  return fact;
});

const factsOf = documents.map(() => []);
for (const fact of facts) factsOf[fact.document].push(fact);

const isDate = (fact) => fact.kind === "date" || fact.kind === "time" || fact.kind === "period";

const placeNames = (codes) => codes.split(";").filter(Boolean).map((code) => places[code] ?? code).join(", ");

// When a fact is of: its own dates are its value already.
const timeOf = (fact) => fact.when || (isDate(fact) ? fact.shown : "");

const numbers = new Intl.NumberFormat(report.language);

// A number with its word: words that differ in number are stored as "one|many".
function counted(number, word) {
  const [one, many] = words[word].split("|");
  return `${numbers.format(number)} ${number === 1 ? one : many ?? one}`;
}
