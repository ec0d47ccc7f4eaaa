"""The report as its reader meets it: in a browser, by mouse, keyboard and finger, on a wide and a narrow screen."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.report_pages import HOSTILE, MONDAY, TUESDAY, page_of

pytest.importorskip("selenium")

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

_CHROMIUM, _DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (_CHROMIUM and _DRIVER), reason="no Chromium with its driver is installed")

_QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


class Browser(webdriver.Chrome):
    """A browser that remembers what pages ask of the network and complain of."""

    def __init__(self, profile: Path) -> None:
        options = webdriver.ChromeOptions()
        options.binary_location = _CHROMIUM or ""
        for argument in (*_QUIET, f"--user-data-dir={profile}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        super().__init__(options=options, service=Service(_DRIVER))

    def show(self, page: Path, width: int = 1280, height: int = 900, **media: str) -> None:
        """Open a page anew in a window of this size, on a screen with a finger if it is narrow."""
        narrow = width < 600
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": narrow}
        self.command("Emulation.setDeviceMetricsOverride", size)
        self.command("Emulation.setTouchEmulationEnabled", {"enabled": narrow})
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items()]
        self.command("Emulation.setEmulatedMedia", {"media": "", "features": features})
        self.get("about:blank")
        self.get(page.as_uri())

    def command(self, name: str, parameters: dict[str, Any]) -> Any:
        return self.execute_cdp_cmd(name, parameters)

    def run(self, script: str, *arguments: object) -> Any:
        return self.execute_script(f"return {script}", *arguments)

    def log(self, kind: str) -> list[Any]:
        """What was logged since it was asked last."""
        entries: list[Any] = self.get_log(kind)  # type: ignore[no-untyped-call]
        return entries

    def one(self, selector: str) -> WebElement:
        return self.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        found: list[str] = self.run("[...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector)
        return found

    def press(self, *keys: str) -> None:
        ActionChains(self).send_keys(*keys).perform()

    def click(self, selector: str) -> None:
        element = self.one(selector)
        self.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element)
        element.click()

    def until(self, condition: str) -> None:
        WebDriverWait(self, 5, 0.02).until(lambda _: self.run(condition))

    def focused(self) -> str:
        found: str = self.run("document.activeElement.textContent")
        return found


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    driver = Browser(tmp_path_factory.mktemp("profile"))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles that differ, and a hostile one."""
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(page_of(MONDAY, TUESDAY, HOSTILE), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser: Browser, page: Path) -> Browser:
    """The page as it is first seen."""
    browser.show(page)
    return browser


def rows(browser: Browser) -> list[str]:
    """The values in the table, from above."""
    return browser.texts("#facts td[data-column=value]")


def test_the_page_is_quiet_and_asks_nothing_of_the_network(browser: Browser, page: Path) -> None:
    browser.log("performance")  # what other pages did
    browser.log("browser")
    browser.show(page)
    browser.until("'ready' in document.documentElement.dataset")
    events = [json.loads(entry["message"])["message"] for entry in browser.log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    own = {"chrome", "data", "about"}  # the browser's first tab, our icon, the empty page
    assert [url for url in asked if url.partition(":")[0] not in own] == [page.as_uri()]
    assert browser.log("browser") == []


def test_a_hostile_article_stays_text(opened: Browser) -> None:
    assert opened.title == "Báo cáo số liệu"
    assert opened.all("img") == []
    opened.run("location.hash = '#article-2'")
    opened.until("document.querySelector('dialog').open")
    assert '</script><script>document.title="broken in"</script><!-- "\'' in opened.one("#article-text").text
    assert opened.texts("#article-text .control") == ["U+202E", "U+202C"]
    assert "\u202e" not in opened.one("#article-text").text
    assert opened.texts("#article-text .fact") == ["5 tỷ đồng", "7 tỷ đồng"]


def test_differing_claims_come_first_and_lead_to_their_places(opened: Browser) -> None:
    assert opened.texts("#claims .differ .value a") == ["12 ki-ốt", "15 ki-ốt"]
    assert opened.texts("#claims .odd .value a") == ["15 ki-ốt"]
    opened.click("#claims .odd .value a")
    opened.until("document.querySelector('dialog').open")
    assert opened.focused() == "15 ki-ốt"
    assert opened.one("#article-title").text.startswith("Cháy chợ Sông Ngân: 15 ki-ốt")


def test_searching_needs_neither_case_nor_marks(opened: Browser) -> None:
    every = rows(opened)
    opened.one("#query").send_keys("CAMPUCHIA ky")
    assert rows(opened) == ["2 thỏa thuận", "9/2/2026"]
    assert opened.one("#found").text.startswith(f"2 trên {len(every)} ")
    opened.click("#clear")
    assert rows(opened) == every
    opened.one("#query").send_keys("khong co gi")
    assert rows(opened) == []
    assert opened.one("#facts .after").text


def test_filters_narrow_each_other_and_their_counts_follow(opened: Browser) -> None:
    opened.click('#facts .chip[data-kind="money"]')
    assert opened.one('#facts .chip[data-kind="money"]').get_attribute("aria-pressed") == "true"
    assert rows(opened) == ["4,5 tỷ đồng", "6 tỷ đồng", "8–9 tỷ đồng", "5 tỷ đồng", "gần 7 tỷ đồng"]
    opened.one("#status option[value=target]").click()
    assert rows(opened) == ["8–9 tỷ đồng"]
    assert opened.one('#facts .chip[data-kind="money"] b').text == "1"
    assert opened.one('#facts .chip[data-kind="count"] b').text == "0"
    opened.click("#clear")
    opened.one("#place option[value=KH]").click()
    assert set(opened.texts("#facts td[data-column=places]")) == {"Campuchia"}
    opened.click("#clear")
    opened.one('#source option[value="2"]').click()
    assert rows(opened) == ["5 tỷ đồng", "gần 7 tỷ đồng"]


def test_columns_sort_by_number_and_by_word_either_way(opened: Browser) -> None:
    opened.click('#facts .chip[data-kind="money"]')
    opened.click("#facts th[data-column=value] button")
    assert rows(opened) == ["4,5 tỷ đồng", "5 tỷ đồng", "6 tỷ đồng", "gần 7 tỷ đồng", "8–9 tỷ đồng"]
    assert opened.one("#facts th[data-column=value]").get_attribute("aria-sort") == "ascending"
    opened.press(Keys.ENTER)  # the heading has the focus
    assert rows(opened)[0] == "8–9 tỷ đồng"
    assert opened.one("#facts th[data-column=value]").get_attribute("aria-sort") == "descending"
    opened.click("#facts th[data-column=when] button")
    assert opened.texts("#facts td[data-column=when]")[:2] == ["2024", "2025"]


def test_the_way_from_the_table_to_the_article_and_back(opened: Browser) -> None:
    opened.one("#query").send_keys("muc tieu doanh thu")
    assert rows(opened) == ["2026", "8–9 tỷ đồng"]
    opened.click('#facts tr:has([data-column="status"] .target) a')
    opened.until("document.querySelector('dialog').open")
    assert opened.focused() == "8 đến 9 tỷ đồng"
    opened.press(Keys.ESCAPE)  # the card
    assert opened.all(".card") == []
    assert opened.run("document.querySelector('dialog').open")
    opened.press(Keys.ESCAPE)  # the article
    opened.until("!document.querySelector('dialog').open")
    assert opened.focused() == "8–9 tỷ đồng"
    assert opened.run("location.hash") == ""


def test_a_mark_shows_its_card_to_pointer_and_keyboard(opened: Browser) -> None:
    opened.run("location.hash = '#article-0'")
    opened.until("document.querySelector('dialog').open")
    (target,) = [mark for mark in opened.all("#article-text .fact") if mark.text == "8 đến 9 tỷ đồng"]
    ActionChains(opened).move_to_element(target).perform()
    opened.until("document.querySelector('.card strong')?.textContent === '8–9 tỷ đồng'")
    assert "mục tiêu" in opened.one(".card").text
    ActionChains(opened).move_to_element(opened.one("#article-title")).perform()
    opened.until("!document.querySelector('.card')")
    opened.run("arguments[0].focus()", target)
    assert opened.one(".card strong").text == "8–9 tỷ đồng"
    opened.press(Keys.TAB)
    assert opened.focused() == "Xem trong bảng"
    opened.press(Keys.ENTER)
    opened.until("!document.querySelector('dialog').open")
    assert opened.focused() == "8–9 tỷ đồng"
    assert opened.run("document.activeElement.closest('tr').classList.contains('sought')")


def test_an_address_leads_to_a_place_and_back_closes_it(browser: Browser, page: Path) -> None:
    browser.show(page)
    browser.click("#articles a")
    browser.until("document.querySelector('dialog').open")
    browser.click("#next")
    assert browser.one("#article-place").text == "2 / 3"
    browser.back()
    browser.until("!document.querySelector('dialog').open")
    browser.get("about:blank")
    browser.get(page.as_uri() + "#fact-1")
    assert browser.one("#article-text .fact.current").get_attribute("data-fact") == "1"
    browser.click("#close")  # does not leave the page
    browser.until("!document.querySelector('dialog').open")
    assert browser.current_url == page.as_uri()


def test_the_timeline_opens_a_year_and_filters_the_table(opened: Browser) -> None:
    years = opened.texts("#timeline .bars .name")
    assert years == sorted(years)
    assert {"2024", "2025", "2026"} <= set(years)
    opened.click('#timeline [data-key="2026"]')
    assert len(opened.all("#timeline .bars.month li")) == 12
    assert all("2026" in shown for shown in rows(opened) if "/" in shown)
    opened.click('#timeline [data-key="2026-02"]')
    assert len(opened.all("#timeline .bars.day li")) == 28
    opened.click('#timeline [data-key="2026-02-20"]')
    assert rows(opened) == ["20/2/2026"]
    opened.click("#timeline .path button")
    assert opened.texts("#timeline .bars .name") == years
    assert len(rows(opened)) > 10


def test_a_chart_tells_targets_and_ranges_from_what_is(opened: Browser) -> None:
    assert opened.texts("#charts figure .value a") == ["4,5 tỷ đồng", "6 tỷ đồng", "8–9 tỷ đồng"]
    pieces = [
        (piece.get_attribute("class"), piece.get_attribute("width")) for piece in opened.all("#charts figure rect")
    ]
    assert [name for name, _ in pieces] == ["actual", "actual", "target", "range"]
    widths = [float(str(width).rstrip("%")) for _, width in pieces]
    assert widths == pytest.approx([50, 66.67, 88.89, 11.11], abs=0.01)


@pytest.mark.parametrize("width", [360, 390])
def test_a_phone_shows_everything_without_scrolling_sideways(browser: Browser, page: Path, width: int) -> None:
    browser.show(page, width, 740)
    assert browser.run("document.documentElement.scrollWidth") == width
    link = browser.one("#facts td a")
    browser.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", link)
    ActionChains(browser).click(link).perform()
    browser.until("document.querySelector('dialog').open")
    assert browser.run("document.querySelector('dialog').scrollWidth") <= width
    (mark, *_) = [mark for mark in browser.all("#article-text .fact") if mark.text == "120 sạp"]
    spot = browser.run("(({x, y}) => ({x: x + 5, y: y + 5}))(arguments[0].getBoundingClientRect())", mark)
    browser.command("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [spot]})
    browser.command("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    browser.until("document.querySelector('.card strong')?.textContent === '120 sạp'")
    card = browser.run("document.querySelector('.card').getBoundingClientRect()")
    assert (round(card["left"]), round(card["width"]), round(card["bottom"])) == (0, width, 740)


def test_light_and_dark_follow_the_system_until_the_reader_chooses(browser: Browser, page: Path) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    browser.show(page, prefers_color_scheme="dark")
    dark = browser.run(ground)
    browser.show(page, prefers_color_scheme="light")
    light = browser.run(ground)
    assert (light, dark) == ("rgb(251, 249, 245)", "rgb(23, 21, 19)")
    browser.click("#theme")
    assert browser.run(ground) == dark
    browser.show(page, prefers_color_scheme="light")
    assert browser.run(ground) == dark  # it is remembered
    browser.click("#theme")
    assert browser.run(ground) == light
    browser.run("localStorage.clear()")


def test_what_the_keyboard_meets_first_leads_to_the_content(opened: Browser) -> None:
    opened.press(Keys.TAB)
    assert opened.focused() == "Đến phần nội dung"
    assert opened.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    opened.press(Keys.ENTER)
    assert opened.run("document.activeElement.id") == "content"


def test_every_control_and_region_has_a_name(opened: Browser) -> None:
    nodes = opened.command("Accessibility.getFullAXTree", {})["nodes"]
    roles = {"button", "link", "searchbox", "combobox", "region", "navigation", "table", "list", "dialog", "search"}
    nameless = [
        node["role"]["value"]
        for node in nodes
        if not node.get("ignored")
        and node.get("role", {}).get("value") in roles - {"list", "search"}
        and not node.get("name", {}).get("value")
    ]
    assert nameless == []
    assert {"main", "banner", "navigation", "contentinfo"} <= {node.get("role", {}).get("value") for node in nodes}


def test_paper_has_the_whole_table_and_the_articles_and_no_controls(opened: Browser) -> None:
    opened.one("#query").send_keys("cho song ngan")
    kept = len(rows(opened))
    pdf = opened.command("Page.printToPDF", {})["data"]
    assert len(pdf) > 10_000
    opened.command("Emulation.setEmulatedMedia", {"media": "print"})
    opened.run("dispatchEvent(new Event('beforeprint'))")
    assert len(rows(opened)) == kept
    assert [title.text for title in opened.all("#printed h2")][:1] == [
        "Cháy chợ Sông Ngân: 12 ki-ốt bị thiêu rụi trong đêm"
    ]
    assert len(opened.all("#printed article")) == 3
    assert all(details.get_attribute("open") for details in opened.all("details"))
    assert [button.text for button in opened.all("button, select, input") if button.is_displayed() and button.text] == [
        button.text for button in opened.all(".kinds button, #facts th button, .bars button") if button.text
    ]
    opened.run("dispatchEvent(new Event('afterprint'))")
    assert opened.all("#printed article") == []
