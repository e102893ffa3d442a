"""What of a page is read: its words and links, and nothing that its readers would not see."""

import pytest
from httpx2 import URL
from hypothesis import given, settings
from hypothesis import strategies as st
from workbench_plugin.testing import check
from workbench_web import plugin
from workbench_web.rendering import read_page

HERE = URL("http://example.org/docs/page")
PAGE = """<!doctype html><html><head><title> Opening &amp; hours </title></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>The <em>harbour</em></h1><p>Open  from&nbsp;9 <b>to</b> 5,
 see <a href="../map?at=(1)">the <img alt="tide"> map</a> or <a href="javascript:steal()">this</a>.</p>
<ul><li>one<ul><li>inside</ul><li>two</ul><ol><li>first<li>second</ol>
<pre>
def f():
    return 1</pre>
<table><tr><th>day<th>hours<tr><td><p>Monday</p><td>9 to 5</table>
<img alt="A boat" src="x.png"></main>
<footer>Imprint</footer></body></html>"""


def read(html, everything=False):
    return read_page(html, HERE, everything)


def body(html):
    return read(f"<body><p>This is what the readers of the page do see of it.</p>{html}")


def test_the_plugin_is_well_formed_and_says_what_it_sends():
    assert check(plugin) == []
    assert {
        (tool.effect, tool.sinks, tool.scopes, tool.sends, tool.third_party_output) for tool in plugin.tools.values()
    } == {("pure", ("url",), ("network:granted",), ("the address to its host",), True)}


def test_a_page_reads_like_markdown():
    page = read(PAGE)
    assert page.title == "Opening & hours"
    assert page.text == (
        "# The harbour\n\nOpen from 9 to 5, see [the tide map](http://example.org/map?at=%281%29) or this.\n\n"
        "- one\n  - inside\n- two\n\n1. first\n2. second\n\n```\ndef f():\n    return 1\n```\n\n"
        "day | hours\nMonday | 9 to 5\n\n[image: A boat]"
    )
    assert page.links == [("the tide map", "http://example.org/map?at=(1)")]
    assert not page.whole
    assert read("<main>" + "All that there is. " * 9).whole


def test_everything_has_what_stands_around_the_main_part():
    page = read(PAGE, everything=True)
    assert page.text.startswith("[Home](http://example.org/)\n\n# The harbour")
    assert page.text.endswith("Imprint")
    assert page.whole


def test_a_main_part_that_says_nothing_is_not_taken_for_the_page():
    page = read("<main>Loading</main><div>" + "All the words that are here. " * 5 + "</div><footer>foot</footer>")
    assert "All the words that are here." in page.text
    assert "foot" not in page.text


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>EVIL</p>",
        "<p aria-hidden=TRUE>EVIL</p>",
        '<div style="display : none"><div>EVIL</div></div>',
        '<p style="visibility:hidden">EVIL',
        '<p style="color:red;opacity:0">EVIL',
        '<p style="opacity:.01">EVIL',
        '<p style="font-size:0px">EVIL',
        '<p style="font-size: 1px !important">EVIL',
        '<p style="font-size:0.1em">EVIL',
        '<div style="height:0;overflow:hidden">EVIL</div>',
        '<p style="position:absolute;left:-9999px">EVIL',
        '<p style="text-indent:-5000px">EVIL',
        '<p style="clip:rect(0,0,0,0)">EVIL',
        '<p style="clip-path: inset(50%)">EVIL',
        '<p style="transform: scale(0)">EVIL',
        '<p style="color:#fff;background-color:#FFF">EVIL',
        '<p style="color:transparent">EVIL',
        '<p style="dis/**/play:none">EVIL',
        "<style>.x, .y { color: red; display: none }</style><p class='a y'>EVIL",
        "<style>#secret{font-size:0}</style><p id=secret>EVIL",
        "<!-- EVIL -->",
        "<template>EVIL</template>",
        "<noscript>EVIL</noscript>",
        "<script>EVIL</script>",
        "<style>EVIL</style>",
        "<svg><text>EVIL</text></svg>",
        "<textarea>EVIL</textarea>",
        "<input value=EVIL>",
        "<dialog>EVIL</dialog>",
        "<iframe srcdoc=EVIL>EVIL</iframe>",
        '<meta name=description content="EVIL">',
        "<a href='/x' title=EVIL></a>",
        "<a href='/x'><span hidden>EVIL</span>fine</a>",
        "<pre><span hidden>EVIL</span>fine</pre>",
    ],
)
def test_what_is_hidden_is_left_out(hidden):
    page = body(hidden)
    assert "EVIL" not in page.text
    assert "do see of it" in page.text
    assert all("EVIL" not in words for words, _ in page.links)


@pytest.mark.parametrize(
    "shown",
    [
        '<p style="opacity:0.5;font-size:10px;height:100px;left:-10px">SEEN',
        "<style>@media print { .x { display: none } }</style><p class=x>SEEN",
        "<style>.menu .x { display: none }</style><p class=x>SEEN",
        '<p style="color:#000;background:#fff">SEEN',
        "<details><summary>more</summary>SEEN</details>",
        '<p hidden2 aria-hidden="false">SEEN',
    ],
)
def test_what_is_shown_stays(shown):
    assert "SEEN" in body(shown).text


def test_a_page_that_fades_in_is_read():
    assert (
        "do see" in read("<style>body{opacity:0}</style><body style='opacity:0'><p>This is what readers do see.").text
    )


def test_hidden_parts_are_counted():
    assert body("<p hidden>a</p><p hidden></p><script>x</script><p hidden>b</p>").hidden == 2


def test_depth_is_no_matter():
    assert "deep" in read("<div>" * 5_000 + "<ul><li>" * 500 + "deep").text


PIECES = [*PAGE.replace(">", ">\0").split("\0"), "<", "&#", "</", "<!--", '"', "<td>", "<li>", "</ul>"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES)))
def test_any_page_is_read(pieces):
    page = read("".join(pieces))
    assert isinstance(page.text, str)
