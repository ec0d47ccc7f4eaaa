// What the documents say of the same thing, what matters most first.

const CLAIMS = 10;
const FIGURES_OF_CLAIM = 8;
const RELATIONS = ["differ", "revised", "agree", "series"];

// The lists of claims and of their figures: on paper they are drawn whole.
const claimLists = [];

function lazyClaims(...parts) {
  claimLists.push(lazyList(...parts));
  return claimLists.at(-1);
}

function figureRow(fact, odd, relation) {
  const { date, title } = documents[fact.document];
  return element("li", { class: odd ? "odd" : null },
    element("span", { class: "value" },
      odd ? element("span", { class: "sign", role: "img", "aria-label": words.odd, title: words.odd }, "≠") : "",
      linkTo(fact, visible(fact.shown)), statusMark(fact)),
    element("span", { class: "from" }, relation === "series" ? timeOf(fact) : date || words.undated, " · ", quoted(title)),
    element("q", {}, excerpt(fact)));
}

function claimBlock(claim) {
  const first = facts[claim.facts[0]];
  const odd = new Set(claim.facts.filter((_, place) => claim.odd[place]));
  const about = [kinds[first.kind], claim.when, placeNames(claim.places)].filter(Boolean).join(" · ");
  const list = element("ul");
  const draw = (index) => figureRow(facts[index], odd.has(index), claim.relation);
  return element("li", { class: `claim ${claim.relation}` },
    element("h4", {}, quoted(claim.metric || kinds[first.kind])),
    element("p", { class: "hint" }, about),
    list, lazyClaims(list, claim.facts, draw, FIGURES_OF_CLAIM).button);
}

function relationBlock(relation) {
  const claims = report.claims.filter((claim) => claim.relation === relation);
  if (!claims.length) return "";
  const list = element("ol", { class: "claims" });
  const { button } = lazyClaims(list, claims, claimBlock, CLAIMS);
  const heading = element("summary", {}, element("h3", {}, words[`${relation}_title`]), " ",
    element("b", {}, numbers.format(claims.length)), element("span", { class: "hint" }, words[`${relation}_note`]));
  const opened = relation === "differ" || relation === "revised";
  return element("details", { class: `relation ${relation}`, open: opened }, heading, list, button);
}

function drawClaims() {
  const blocks = RELATIONS.map(relationBlock).filter(Boolean);
  if (blocks.length && !blocks.some((block) => block.open)) blocks[0].open = true;
  contentOf("claims").append(...(blocks.length ? blocks : [element("p", { class: "hint" }, words.no_claims)]));
}
