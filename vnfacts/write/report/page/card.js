// The card beside a marked fact: its row of the table.

const card = element("span", { class: "card", role: "group", id: "card" });
let cardFact = null;
let hiding = 0;

function cardRows(fact) {
  const change = fact.change ? (fact.change === "up" ? "▲" : "▼") : "";
  return [
    [words.metric, fact.metric && quoted(fact.metric)],
    [words.when, timeOf(fact)],
    [words.baseline, fact.baseline && `${change} ${fact.baseline}`.trim()],
    [words.status, fact.status && fact.status !== "actual" ? statuses[fact.status] : ""],
    [words.places, placeNames(fact.places)],
    [words.speaker, fact.speaker && quoted(fact.speaker)],
    [words.rule, fact.rule],
  ].filter(([, content]) => content);
}

function fillCard(fact) {
  card.replaceChildren(
    element("span", { class: `kind ${familyOf(fact)}` }, kinds[fact.kind]),
    element("strong", {}, visible(fact.shown)),
    ...cardRows(fact).map(([name, content]) =>
      element("span", { class: "line" }, element("span", { class: "label" }, name), element("span", {}, content))),
    element("button", { type: "button", onclick: () => leaveFor(fact) }, words.to_table));
  card.setAttribute("aria-label", fact.shown);
}

function showCard(mark, fact) {
  clearTimeout(hiding);
  if (cardFact === fact && card.isConnected) return;
  hideCard();
  fillCard(fact);
  cardFact = fact;
  mark.classList.add("current");
  mark.setAttribute("aria-describedby", "card");
  mark.after(card); // so that Tab goes from the mark into its card
  placeCard(mark);
}

// Below the mark, or above it where there is no room; a narrow screen has it at its foot, by the style sheet.
function placeCard(mark) {
  const text = byId("article-text");
  const box = text.getBoundingClientRect();
  const [line] = mark.getClientRects();
  const left = Math.min(line.left - box.left, box.width - card.offsetWidth);
  const below = line.bottom + 6;
  const above = line.top - card.offsetHeight - 6;
  const top = below + card.offsetHeight < innerHeight || above < 0 ? below : above;
  card.style.left = `${Math.max(0, left)}px`;
  card.style.top = `${top - box.top}px`;
}

function hideCard() {
  const mark = card.previousElementSibling;
  mark?.classList.remove("current");
  mark?.removeAttribute("aria-describedby");
  card.remove();
  cardFact = null;
}

function hideCardSoon() {
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    const kept = card.contains(document.activeElement) || card.previousElementSibling === document.activeElement;
    if (!kept && !card.matches(":hover")) hideCard();
  }, 180);
}

card.addEventListener("mouseleave", hideCardSoon);
card.addEventListener("focusout", hideCardSoon);
