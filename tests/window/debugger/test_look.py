from workbench.ui.widgets.debugging.breakpoint_dialog import BreakpointDialog
from workbench.ui.widgets.debugging.plan_dialog import PlanDialog
from workbench.ui.theme import apply_theme
from workbench.domain.commands import SetWatches
from workbench.domain.queries import Done


def test_look(desk, qapp):
    from workbench.ui import icons
    icons.load()
    desk.program.window.actions_by_name.show_icons(icons.icon)
    w = desk.program.window
    w.resize(1280, 800)
    w.reset_layout()

    def shot(name, widget=None):
        qapp.processEvents()
        for theme in ("dark", "light"):
            apply_theme(qapp, theme)
            qapp.processEvents()
            (widget or w).grab().save(f"/tmp/shots/{name}-{theme}.png")
        apply_theme(qapp, "dark")

    desk.panels.watches.changed.emit(("run.cost", "len(reply.text)", "args.path"))
    desk.move("over")
    desk.act("into"); desk.until(lambda: desk.kinds[-2] == "context_built"); desk.stands("paused")
    desk.act("into"); desk.until(lambda: "tool_proposed" in desk.kinds[-2:]); desk.stands("paused")
    desk.select("act", 2)
    desk.act("toggle_breakpoint")
    desk.until(lambda: desk.debugger.breakpoints.armed.each)
    desk.act("edit_stop")
    desk.until(lambda: desk.panels.edit.isVisible())
    desk.quiet()
    shot("edit")
    w.docks["watches"].raise_()
    shot("watches")
    desk.panels.edit.hide()
    desk.act("new_breakpoint")
    d = desk.dialog(BreakpointDialog)
    d.condition.line.setText("args.pth == 3 and run.csot > 1")
    d.back_test.button.click() if d.back_test.button.isEnabled() else None
    shot("bp", d)
    d.condition.line.setText("run.calls >= 0")
    d.back_test.button.click()
    desk.until(lambda: not d.back_test._is_running)
    shot("bp2", d)
    d.reject()
    desk.act("toggle_breakpoint"); desk.until(lambda: not desk.debugger.breakpoints.armed.each)
    desk.move("continue", "reached", "not_reached")
    desk.select("reason", 2)
    desk.quiet()
    shot("past")
    desk.act("fork")
    d = desk.dialog(PlanDialog)
    desk.until(lambda: d.yes.isEnabled() or d.problem.isVisible())
    shot("plan", d)
    d.label.setText("right text")
    first = desk.run.run
    d.answer_yes()
    desk.until(lambda: desk.run.run != first)
    desk.stands("paused")
    shot("fork")
    desk.act("compare")
    desk.until(lambda: w.pages.currentWidget() is desk.panels.compare)
    shot("compare")
