// One article in its window, with its facts marked at their places.

const reader = byId("article");
let current = -1;

function mark(fact) {
  const show = () => showCard(link, fact);
  const link = element("a", {
    class: `fact ${familyOf(fact)} ${fact.status}`, href: `#fact-${fact.index}`, "data-fact": fact.index,
    onmouseenter: show, onmouseleave: hideCardSoon, onfocus: show, onblur: hideCardSoon,
    onclick: (event) => {
      event.preventDefault();
      history.replaceState(history.state, "", link.hash);
      show();
    },
  }, visible(fact.text.replace(/\s+/g, " ")));
  return link;
}

// The paragraphs of a text as lists of strings and facts. A line end within a fact ends no paragraph.
function paragraphs(number) {
  const { text } = documents[number];
  const found = [[]];
  const addText = (part) => part.split(/\s*\n\s*/).forEach((line, place) => {
    if (place > 0) found.push([]);
    if (line) found.at(-1).push(line);
  });
  let at = 0;
  for (const fact of factsOf[number]) {
    if (fact.start < at) continue; // it lies within the one before
    addText(text.slice(at, fact.start));
    found.at(-1).push(fact);
    at = fact.end;
  }
  addText(text.slice(at));
  return found.filter((pieces) => pieces.length);
}

// `marked` makes of a fact what stands for it in the text.
const articleText = (number, marked) => paragraphs(number).map((pieces) =>
  element("p", { dir: "auto" }, pieces.map((piece) => typeof piece === "string" ? visible(piece) : marked(piece))));

function drawArticle(number) {
  const { title, date, source } = documents[number];
  current = number;
  hideCard();
  byId("article-title").replaceChildren(quoted(title));
  byId("article-source").replaceChildren(`${date || words.undated} · `, quoted(source), ` · ${counted(documents[number].facts, "facts")}`);
  byId("article-place").textContent = `${numbers.format(number + 1)} / ${numbers.format(documents.length)}`;
  byId("article-text").replaceChildren(...articleText(number, mark));
  byId("previous").disabled = number === 0;
  byId("next").disabled = number === documents.length - 1;
  reader.scrollTop = 0;
}

function openArticle(number, fact) {
  if (current !== number) drawArticle(number);
  if (!reader.open) reader.showModal();
  if (!fact) return byId("article-title").scrollIntoView();
  const place = reader.querySelector(`[data-fact="${fact.index}"]`);
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}

// Closing goes back in the history where a link of this page led here, so that "back" means the same.
function closeArticle() {
  if (!reader.open) return;
  if (history.state?.byLink) history.back();
  else {
    history.replaceState(null, "", location.pathname + location.search);
    followAddress();
  }
}

// From the card to the row of the table.
function leaveFor(fact) {
  history.replaceState(null, "", "#facts");
  followAddress();
  showRow(fact);
}

function step(by) {
  const number = Math.min(Math.max(current + by, 0), documents.length - 1);
  history.replaceState(history.state, "", `#article-${number}`);
  openArticle(number);
}

// Show what the address names: #fact-12 a place in its article, #article-3 an article, anything else the page.
function followAddress() {
  const [, what, digits] = /^#(fact|article)-(\d+)$/.exec(location.hash) ?? [];
  const number = Number(digits);
  if (what === "fact" && facts[number]) openArticle(facts[number].document, facts[number]);
  else if (what === "article" && documents[number]) openArticle(number);
  else if (reader.open) {
    hideCard();
    reader.close();
  }
}

// A link to a place, unless it is to open a tab or has been dealt with.
function followLink(event) {
  const link = event.target.closest?.('a[href^="#fact-"], a[href^="#article-"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({ byLink: true }, "", link.hash);
  followAddress();
}

function listenToArticle() {
  byId("previous").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  byId("close").addEventListener("click", closeArticle);
  reader.addEventListener("click", (event) => { if (event.target === reader) closeArticle(); });
  reader.addEventListener("cancel", (event) => { event.preventDefault(); closeArticle(); });
  reader.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // the first Esc closes the card, the second the window
    if (!card.isConnected) return closeArticle();
    const marked = card.previousElementSibling;
    if (card.contains(document.activeElement)) marked.focus();
    hideCard();
  });
  addEventListener("popstate", followAddress);
  addEventListener("click", followLink);
}
