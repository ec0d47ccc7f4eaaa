// On paper nothing unfolds: what the reader has filtered is printed whole, and of a few articles their texts.

const MOST_ROWS = 1500;
const MOST_ARTICLES = 30;

function printedArticle(number) {
  const { title, date, source } = documents[number];
  return element("article", {}, element("h2", {}, quoted(title)),
    element("p", { class: "hint" }, `${date || words.undated} · `, quoted(source)),
    articleText(number, (fact) => element("mark", { class: `fact ${familyOf(fact)}` }, visible(fact.text))));
}

function preparePrint() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const list of claimLists) list.all(); // and the lists that these bring with them
  shownRows.list.upTo(Math.min(shownRows.facts.length, MOST_ROWS) - 1);
  const rest = shownRows.facts.length - MOST_ROWS;
  const left = rest > 0 ? [element("p", { class: "hint" }, `${numbers.format(rest)} ${words.not_printed}`)] : [];
  const all = documents.map((_, number) => number);
  const printed = reader.open ? [current] : documents.length <= MOST_ARTICLES ? all : [];
  byId("printed").replaceChildren(...left, ...printed.map(printedArticle));
}

function listenToPrinting() {
  addEventListener("beforeprint", preparePrint);
  addEventListener("afterprint", () => byId("printed").replaceChildren());
}
