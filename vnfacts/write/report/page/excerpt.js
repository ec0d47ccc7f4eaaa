// The sentence of a fact, cut around it.

const ROOM = 110; // characters on either side

function excerpt(fact) {
  const { text } = documents[fact.document];
  let before = text.slice(fact.sentence_start, fact.start);
  let after = text.slice(fact.end, fact.sentence_end);
  if (before.length > ROOM) before = "…" + before.slice(-ROOM).replace(/^\S*\s/, "");
  if (after.length > ROOM) after = after.slice(0, ROOM).replace(/\s\S*$/, "") + "…";
  return element("bdi", { dir: "auto" }, visible(before), element("mark", {}, visible(fact.text)), visible(after));
}

const linkTo = (fact, ...children) => element("a", { href: `#fact-${fact.index}` }, ...children);

const familyOf = (fact) => FAMILIES[fact.kind];
