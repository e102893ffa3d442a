"""Runs that find by meaning what has left their context window; without embeddings they find it by words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.providers.loopback import Loopback, answers, serving
from tests.providers.simulator import embeds
from tests.service.conftest import Bench, writes
from tests.service.test_context import steps
from workbench.domain import inspection as i
from workbench.domain import queries as q
from workbench.domain.context import ContextPlan
from workbench.domain.errors import BadInput
from workbench.domain.events import PartsRecalled
from workbench.domain.ids import RunId
from workbench.domain.timeline_context import observed
from workbench.domain.timeline_rows import Row

SAID = "The password of the vault is zanzibar."
ASKED = "Which combination opens the strongbox?"
"""Shares no word with what was said, only the meaning."""


async def _run(bench: Bench, server: Loopback) -> tuple[RunId, PartsRecalled]:
    script = bench.script(writes("a.txt", "x", SAID), *steps(5), writes("b.txt", "x", ASKED), {"text": "Done."})
    plan = ContextPlan(
        strategy="retrieve", keep_last=4, recall=1, by="embeddings", embedder=f"sim-embed @ {server.url}"
    )
    run = await bench.start(replace(script, context=plan))
    assert await bench.still(run) == "reached"
    found: list[PartsRecalled] = await bench.events(run, "parts_recalled")
    return run, found[-1]


async def test_what_means_the_same_in_other_words_is_shown_again_and_a_replay_asks_nobody(bench: Bench) -> None:
    async with serving(embeds) as server:
        run, recalled = await _run(bench, server)
        assert recalled.found[0] == 2
        assert (recalled.by, recalled.model, recalled.trouble) == ("embeddings", "sim-embed", "")
        assert recalled.messages == (2, 3)
        assert recalled.scores[0] > 0.9 > recalled.scores[1]
        assert len(recalled.scores) == len(recalled.found)
        sent = [text for asked in server.asked for text in asked.json["input"]]
        assert len(sent) == len(set(sent)), "each text is asked for once"
        state = await bench.workbench.run_state(run)
        used = sum(event.usage.input_tokens for event in await bench.events(run, "parts_recalled"))
        assert 0 < used <= state.totals.input_tokens
        context = await bench.workbench.ask(q.ContextAt(run=run, seq=recalled.seq))
        assert isinstance(context, q.Context)
        piece = next(part for part in context.segments if part.place == 2)
        assert piece.recalled
        assert piece.why == f"It fits what this step is about: similarity {recalled.scores[0]:.2f}."
        before = len(server.asked)
        answer = await bench.workbench.ask(i.ReplayCheck(run=run))
        assert isinstance(answer, i.Replayed)
        assert answer.same, answer
        assert len(server.asked) == before
        again, _ = await _run(bench, server)
        fresh = [text for asked in server.asked[before:] for text in asked.json["input"]]
        assert not set(fresh) & set(sent), "embeddings are kept over runs"
        assert again != run


@pytest.mark.parametrize("status", [500, 501])
async def test_without_embeddings_words_are_looked_up_and_the_event_says_why(bench: Bench, status: int) -> None:
    async with serving(answers(status, {"error": {"message": "no embeddings here"}})) as server:
        run, recalled = await _run(bench, server)
    assert (recalled.by, recalled.scores, recalled.model) == ("words", (), "")
    assert recalled.trouble.startswith("sim-embed gave no embeddings. ")
    assert not await bench.events(run, "model_failed")
    answer = await bench.workbench.ask(i.ReplayCheck(run=run))
    assert isinstance(answer, i.Replayed)
    assert answer.same, answer
    row = observed(Row(seqs=(1,), at=0.0), recalled)
    assert [(badge.text, badge.tone) for badge in row.badges][-1] == ("looked up by words: no embeddings", "warning")


async def test_an_embedder_that_can_not_be_connected_is_told_before_a_run_begins(bench: Bench) -> None:
    plan = ContextPlan(strategy="retrieve", by="embeddings", embedder="nowhere")
    with pytest.raises(BadInput, match="The model that makes embeddings can't be used"):
        await bench.start(replace(bench.script({"text": "Done."}), context=plan))
