// The list of articles.

const ARTICLES = 40;

function articleItem(one, number) {
  return element("li", {},
    element("a", { href: `#article-${number}` }, quoted(one.title)),
    element("span", { class: "hint" }, one.date || words.undated, " · ", quoted(one.source), ` · ${counted(one.facts, "facts")}`));
}

function drawArticles() {
  const list = element("ol", { class: "articles" });
  contentOf("articles").append(list, lazyList(list, documents, articleItem, ARTICLES).button);
}
