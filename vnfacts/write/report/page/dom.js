// Elements. Text only ever becomes text nodes, so nothing in an article can become markup.

const SVG = "http://www.w3.org/2000/svg";

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

const element = (name, attributes = {}, ...children) =>
  filled(document.createElement(name), attributes, children);

const drawing = (name, attributes = {}, ...children) =>
  filled(document.createElementNS(SVG, name), attributes, children);

const byId = (id) => document.getElementById(id);

const contentOf = (section) => document.querySelector(`#${section} > .content`);

// Controls that reorder or hide what stands beside them are shown as marks and take no effect.
const HIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function visible(text) {
  if (!HIDDEN.test(text)) return [text];
  return [...text].map((character) => HIDDEN.test(character) ? controlMark(character) : character);
}

function controlMark(character) {
  const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return element("span", { class: "control", title: words.control }, `U+${code}`);
}

// Words of a document, set apart so that their direction cannot run into ours.
const quoted = (text, name = "bdi", attributes = {}) => element(name, { dir: "auto", ...attributes }, visible(text));

// A list of which so many more items are drawn each time the reader asks.
function lazyList(list, items, draw, batch) {
  let drawn = 0;
  const button = element("button", { type: "button", class: "more", onclick: () => more(batch, true) });
  function more(count, moveFocus = false) {
    const first = list.children.length;
    list.append(...items.slice(drawn, drawn + count).map(draw));
    drawn = Math.min(drawn + count, items.length);
    button.textContent = `${words.more} (${numbers.format(items.length - drawn)})`;
    button.hidden = drawn >= items.length;
    if (moveFocus) list.children[first]?.querySelector("a, button")?.focus({ preventScroll: true });
  }
  more(batch);
  return { button, all: () => more(items.length), upTo: (place) => { if (place >= drawn) more(place + 1 - drawn); } };
}
