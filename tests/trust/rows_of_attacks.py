"""Attacks: seventeen groups."""

from __future__ import annotations

from tests.trust.rows import row

ATTACKS = (
    row(
        "Instructions in descriptions, names, enumerations, defaults and errors; characters that do not show",
        "What strangers wrote is set apart line by line, hidden characters are refused in schemas and named on "
        "the screen; "
        "an order that is obeyed all the same is held at its sink",
        """
        tests/tools/test_manifests.py prose_is_cleaned what_can_not_be_believed_is_a_row_with_the_reason
        tests/service/test_servers.py tricks_in_names_and_schemas_are_left_out_and_told
        tests/engine/test_trust.py strangers_text_is_set_apart_and_cannot_end_itself
        tests/trust/test_worst_case.py nothing_comes_through_whatever_the_model_is_told
        tests/trust/test_hostile_texts.py no_call_whose_sink_the_user_did_not_name_ever_runs
        tests/trust/test_approvals.py hidden_characters_are_marked_wherever_a_terminal_shows_them
        tests/domain/test_timeline_text.py nothing_stays_hidden
        """,
        "Of what you named, one may be taken for another: an order to write to the file that you only wanted "
        "read is not "
        "held, nor one that sends to the second of two people whom you spoke of",
    ),
    row(
        "A tool that is something else after an update (“rug pull”)",
        "It is disabled until the difference was looked at; a server that changes in the middle is called no more",
        """
        tests/service/test_plugins.py an_update_that_says_something_else_is_disabled_until_seen
            files_that_change_under_us_disable_it
        tests/service/test_servers.py a_server_that_changes_a_word_is_disabled_until_it_is_seen
            a_server_that_changes_in_the_middle_is_called_no_more
        """,
        "An MCP server that does something else and says the same is not found out",
    ),
    row(
        "Names that shadow another or look like it",
        "A name that is taken is refused; one that looks alike is flagged, letter by letter",
        """
        tests/service/test_plugins.py a_name_that_is_taken_is_refused names_that_look_like_others_are_flagged
            a_plugin_that_shadows_a_later_built_in_one_is_a_row
        tests/policy/test_lookalikes.py names_made_to_be_mistaken_are_found any_single_slip_is_found
        plugins/web/tests/test_way_out.py a_look_alike_shows_as_what_it_is
        """,
    ),
    row(
        "Paths: `..`, a name that begins alike, links and swaps, hard links, `/proc`, NUL, `~`, `.git/hooks`, "
        "files of ours",
        "They are refused by the tool, and the sandbox has no more than the work folder in it",
        """
        plugins/files/tests/test_escapes.py paths_that_lead_out_are_refused links_are_not_followed
            swapping_a_folder_for_a_link_gains_nothing hard_links_are_noted_and_never_written_through
            what_git_executes_is_never_changed no_path_reaches_outside
        plugins/sqlite/tests/test_hostile.py paths_that_lead_out_are_refused
            a_file_that_is_replaced_while_it_is_opened_is_noticed
        tests/tools/test_checks.py a_folder_whose_name_begins_alike_is_outside
        tests/tools/test_hosts.py confined_tools_reach_nothing_but_the_work_folder
        tests/store/test_folder_links.py no_link_of_a_copy_leads_out_of_it
        """,
    ),
    row(
        "Arguments: a leading `-`, line ends, `$()`, variables such as `LD_PRELOAD`, shell built-ins past a list",
        "Programs are started without a shell, from a list, with a clean environment and options that do no "
        "harm; once "
        "strangers' text was read, arguments and code are asked about",
        """
        plugins/shell/tests/test_shell.py arguments_are_never_read_by_a_shell what_is_not_on_the_list_does_not_run
            options_that_write_run_or_never_end_are_refused
            programs_come_from_the_system_and_find_a_clean_environment
        plugins/git/tests/test_hostile.py revisions_that_are_options_are_refused
            the_environment_of_ours_is_not_git_s no_setting_hook_or_alias_runs_a_program
        tests/trust/test_worst_case.py nothing_comes_through_whatever_the_model_is_told
        """,
        "A program of your own list may do all that it can inside of the work folder",
    ),
    row(
        "Letting data out by rendering: images, links, styles, tool tips, SVG, rich labels",
        "The window shows plain text only: it renders no HTML, loads no image and follows no link",
        """
        tests/trust/test_rendering.py nothing_renders_or_follows every_tip_is_made_plain
            tips_of_item_models_are_made_plain a_tip_shows_what_looks_like_html_as_it_stands
        tests/window/inspector/test_approval.py text_from_outside_is_plain
        """,
    ),
    row(
        "Letting data out by arguments: query, DNS label, file name, subject; reaching this machine or its metadata",
        "An address that you did not write is held; a host that is not granted is refused by the proxy, which "
        "looks names up "
        "itself and checks each connection",
        """
        tests/trust/test_worst_case.py nothing_comes_through_whatever_the_model_is_told
        tests/engine/test_trust.py reading_an_address_is_sending_to_it
        tests/tools/test_egress.py what_is_not_granted_is_refused_with_the_reason
            a_redirect_is_checked_like_any_request a_name_never_leads_to_this_machine
            a_granted_name_that_leads_home_is_refused_by_its_address around_the_proxy_there_is_nothing
        tests/tools/test_egress_addresses.py an_address_that_is_not_in_the_open_internet_is_told
            no_v4_address_hides_in_a_v6_one
        """,
        "Words without an address may go to whom you named. A file that stays here may carry an address that "
        "was encoded in "
        "what was read; it is held when it is sent",
    ),
    row(
        "Pickles, YAML, zip bombs and slips, sessions with triggers or views",
        "Nothing of the kind is loaded; a session file is JSON, read within limits and checked by its hashes",
        """
        tests/trust/test_nothing_is_unpickled.py no_format_that_runs_code_is_read
        tests/store/test_portable.py bombs_are_stopped_early a_changed_or_cut_file_is_refused
        tests/store/test_damage.py someone_elses_database_is_refused_untouched
        plugins/sqlite/tests/test_hostile.py views_and_triggers_of_strangers_get_no_more_rights
        plugins/web/tests/test_fetching.py a_bomb_is_unpacked_up_to_the_limit_only
        """,
    ),
    row(
        "Local servers that other programs or pages reach",
        "The engine, tools and the proxy listen on no port; the small local model's server asks for a token "
        "that only the "
        "engine knows",
        """
        tests/tools/test_egress.py no_socket_is_left
        tests/providers/test_local_model.py equal_requests_give_equal_payloads_with_a_grammar_and_no_port_or_token
        tests/trust/test_nothing_is_unpickled.py nothing_of_ours_listens_on_a_port_but_the_local_model
        """,
        "Host and Origin of requests to the local model's server are looked at by llama.cpp, not by us",
    ),
    row(
        "Fraud with approvals: payload out of view, reversed text, fifty questions then a bad one, wide rules, "
        "held keys",
        "An answer is bound to the very arguments that were shown, counts once, and not before they show in "
        "full; rules fit "
        "whole names; the number of questions is told",
        """
        tests/trust/test_approvals.py a_double_click_runs_a_call_once
            an_answer_to_one_run_decides_nothing_in_another
            an_answer_to_what_was_asked_before_an_edit_decides_nothing after_many_questions_their_number_is_told
            hidden_characters_are_marked_wherever_a_terminal_shows_them
        tests/window/inspector/test_approval.py a_double_click_decides_once
            a_click_meant_for_the_last_ask_does_not_answer_the_next a_key_held_down_does_not_repeat_a_decision
            nothing_is_approved_before_it_shows_in_full
            after_a_few_questions_their_number_is_told
        tests/window/trust/test_approvals.py the_number_of_a_question_is_told_from_the_fifth_on
        tests/window/inspector/test_checking.py a_sink_shows_its_hidden_characters
        tests/policy/test_granting.py a_rule_names_an_argument_by_its_whole_name a_host_is_no_prefix_of_another
            a_folder_is_not_left_by_a_path
        tests/policy/test_permissions.py a_name_without_a_star_is_no_prefix
        tests/trust/test_ways_around.py a_rule_on_an_argument_bounds_no_other_whose_name_begins_alike
        """,
    ),
    row(
        "Poisoned memory, summaries, file names, imports; text that loses its origin",
        "Taint outlasts edits, quarantine, forks and memory: what is remembered of strangers' text is untrusted until "
        "a person says otherwise, is set apart where it is recalled, and is held first where it would outlive the run; "
        "names of files are strangers' text; imported runs do not go on here",
        """
        tests/engine/test_trust.py taint_survives_an_edit_of_what_was_read
            quarantine_takes_the_text_out_and_the_taint_stays
        tests/service/test_memory.py what_is_remembered_of_strangers_text_is_marked_for_ever_and_taints_who_recalls_it
            an_order_that_came_by_memory_is_held_at_its_sink a_person_trusts_by_saying_so_and_not_by_editing
            a_kept_secret_never_gets_into_memory
        tests/store/test_memory.py untrusted_stays_untrusted_until_a_person_says_otherwise
        tests/engine/test_memory.py untrusted_entries_that_come_up_by_themselves_are_set_apart_and_taint
        tests/trust/test_ways_around.py taint_survives_a_fork an_error_that_repeats_its_caller_vouches_for_nothing
            what_a_tool_computed_is_trusted_as_far_as_what_it_was_given
        tests/trust/test_worst_case.py nothing_comes_through_whatever_the_model_is_told
        tests/service/test_sessions.py an_imported_run_is_looked_at_but_not_continued
        """,
        "Once a person lets it be remembered for all runs, every run that recalls it is tainted and asks more often",
    ),
    row(
        "A narrow tool's text that steers a wide one",
        "All tools of a run share one context and one taint: whoever wrote it, the sinks of all others are held",
        """
        tests/trust/test_worst_case.py nothing_comes_through_whatever_the_model_is_told
        tests/engine/test_trust.py ids_that_the_plugin_issued_are_bound_and_others_are_not
        """,
        "There are no sub-agents yet, whose returns would have to be tainted. An id that a tool issued is bound "
        "to its plugin, "
        "not to what you meant: another of its ids is not held",
    ),
    row(
        "Secrets in arguments, environments, tracebacks, temporary files, pictures",
        "They are struck out where text enters, in twelve usual forms; keys go to keyrings that are on a list, "
        "or to a file "
        "under a passphrase",
        """
        tests/service/test_secrets.py no_key_in_no_encoding_stands_anywhere_afterwards
            commands_that_carry_secrets_show_none last_words_of_a_host_that_crashes_hold_no_secret
        tests/policy/test_redaction.py a_known_secret_goes_in_every_encoding
            a_secret_split_over_pieces_does_not_get_through
        tests/cli/test_program.py a_bug_is_reported_without_secrets
        tests/settings/test_secrets.py only_backends_on_the_list_are_used
        tests/settings/test_vault.py nobody_else_can_read_it_and_nothing_stands_in_it
        tests/window/leaves/test_secrets.py what_is_typed_into_a_password_line_gets_to_no_clipboard
        """,
        "A secret that was never kept here and looks like none, and one in an encoding that nobody uses, go "
        "through; pictures "
        "of the window are not looked through",
    ),
    row(
        "Packages with a mistyped name, start files, entry points that load unasked, settings inside of an "
        "opened folder",
        "A package is looked at before anything of it runs, in an environment of its own; a goal file is "
        "trusted once seen; "
        "code in the work folder is loaded by nothing of ours",
        """
        tests/service/test_plugins.py a_package_that_does_more_than_add_itself_is_refused
            a_dependency_can_not_smuggle_a_start_file_in without_walls_nothing_is_loaded_unasked
        tests/tools/test_discovery.py metadata_is_read_without_running_anything
        tests/service/test_sessions.py a_goal_file_is_trusted_once_seen_and_no_longer_when_it_changes
        plugins/contract/tests/test_serving.py code_in_the_current_folder_is_not_loaded
        """,
        "A mistyped name is flagged beside names that are installed, not beside all that an index has",
    ),
    row(
        "Loops, cost bombs, floods of calls, slow patterns",
        "Limits, counts and rates end them; the same call again and again is held; patterns run in linear time",
        """
        tests/engine/test_machine.py limits_end_a_run_before_the_step_that_would_exceed_them
            a_thousand_calls_in_a_reply_are_bounded calls_that_the_goal_grants_are_counted
        tests/engine/test_trust.py the_same_call_again_and_again_is_held
            a_rate_is_told_to_the_model_with_the_time_to_wait
        tests/policy/test_injection.py a_text_made_to_be_slow_is_read_in_linear_time
        tests/trust/test_ways_around.py text_that_is_made_to_be_slow_is_looked_at_in_linear_time
            a_call_with_more_values_than_are_looked_at_is_held_as_a_whole
        tests/tools/test_checks.py a_pattern_that_takes_for_ever_is_given_up
        """,
    ),
    row(
        "Forged lines in logs",
        "An entry is one line, whatever it holds",
        """
        tests/service/test_logs.py an_entry_is_one_line_whatever_it_holds
        tests/cli/test_json_lines.py any_text_is_one_line_that_reads_back
        """,
    ),
    row(
        "Calls in plain text or in reasoning, of tools that are not there, with ids of earlier ones, cut off",
        "Only a whole, proper call of an offered tool runs, under an id of ours",
        """
        tests/trust/test_wild_replies.py only_whole_proper_calls_of_offered_tools_run
            ids_of_the_model_name_nothing_of_ours
        tests/providers/test_openai_compatible.py a_cut_stream_is_no_reply_and_keeps_its_beginning
        tests/engine/test_machine.py a_reply_cut_at_its_length_gives_no_calls
            a_forbidden_tool_is_not_offered_and_not_run
        """,
    ),
)
