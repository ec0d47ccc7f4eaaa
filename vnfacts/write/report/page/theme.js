// Light or dark: as the system has it, until the reader chooses.

const THEME = "vnfacts-theme";

// Storage may be forbidden, above all in a page opened from a file: the choice then holds while the page is open.
function stored(theme) {
  try {
    if (theme) localStorage.setItem(THEME, theme);
    return localStorage.getItem(THEME);
  } catch {
    return null;
  }
}

const theme = () => document.documentElement.dataset.theme
  ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

function setTheme(name) {
  document.documentElement.dataset.theme = name;
}

function listenToTheme() {
  const before = stored();
  if (before === "light" || before === "dark") setTheme(before);
  byId("theme").addEventListener("click", () => {
    setTheme(theme() === "dark" ? "light" : "dark");
    stored(theme());
  });
}
