"""What always holds, and faults."""

from __future__ import annotations

from tests.trust.rows import row

INVARIANTS = (
    row(
        "An event that was acknowledged is lost",
        "It never is: it is shown after it was saved",
        """
        tests/store/test_kill.py a_writer_killed_at_random_loses_nothing_acknowledged
        tests/store/test_faults.py a_full_disk_loses_nothing_and_the_same_append_works_when_there_is_room
        """,
    ),
    row(
        "An effect runs twice unasked",
        "It never does: what may have ended is run again only where that does no harm, else you are asked",
        """
        tests/journeys/courses/test_courses.py whatever_a_person_and_the_power_supply_do
        tests/engine/test_machine.py a_call_that_may_have_ended_runs_again_only_when_that_does_no_harm
        tests/trust/test_approvals.py a_double_click_runs_a_call_once
        """,
    ),
    row(
        "The state is something else than its log says",
        "It is the fold of a verified beginning of the log, at each event",
        """
        tests/engine/test_machine.py the_state_is_the_fold_of_every_prefix
        tests/engine/test_properties.py any_course_of_events
        tests/store/test_damage.py flipped_bits_never_give_an_altered_event
        """,
    ),
    row(
        "The window stands still",
        "It reads in pages, and the engine is another process",
        """
        tests/window/shell/test_long_runs.py a_long_run_is_read_in_pages_without_holding_the_window
            another_run_can_be_opened_while_a_long_one_is_read
        """,
        "100 ms are kept by the benchmarks, not by a test that fails",
    ),
    row(
        "A secret in the database, logs, exports, the clipboard or a report",
        "It is struck out before any of these gets it",
        """
        tests/service/test_secrets.py no_key_in_no_encoding_stands_anywhere_afterwards
        tests/service/test_logs.py a_key_is_in_no_log
        tests/cli/test_program.py a_bug_is_reported_without_secrets what_looks_like_a_key_is_struck_out
        """,
    ),
    row(
        "Something goes wrong and nobody is told",
        "An error says what happened and what to do; a bug gives a report",
        """
        tests/cli/test_program.py a_known_error_is_told_in_words
        tests/window/shell/test_journey.py what_goes_wrong_is_told_in_plain_words
        """,
    ),
    row(
        "A guard fails and lets through",
        "What fails, fails closed: no sandbox is no automatic call, a rule that can't be evaluated fits "
        "nothing, a seal that "
        "can't be written saves nothing",
        """
        tests/tools/test_confinement.py without_bubblewrap_tools_are_unconfined_and_that_is_said
            a_sandbox_that_holds_nothing_is_found_out
        tests/engine/test_trust.py an_unconfined_tool_is_asked_each_time
        tests/tools/test_walls.py strict_refuses_where_there_are_no_walls
        tests/store/test_seals.py nothing_is_saved_where_its_seal_can_not_be_written
        tests/trust/test_ways_around.py a_call_with_more_values_than_are_looked_at_is_held_as_a_whole
        """,
    ),
)

FAULTS = (
    row(
        "Killed at any event, at random, in a write",
        "The run is taken up from its last event; a call in doubt is asked about",
        """
        tests/journeys/test_crashes.py a_kill_after_an_event a_kill_after_every_event
            a_kill_before_the_result_of_a_call_was_kept
        tests/store/test_kill.py a_writer_killed_at_random_loses_nothing_acknowledged
        """,
    ),
    row(
        "The disk is full, a write fails",
        "Nothing is executed after an intent that was not saved; it goes on when there is room",
        """
        tests/store/test_faults.py a_full_disk_loses_nothing_and_the_same_append_works_when_there_is_room
            a_spent_quota_loses_nothing_either a_failed_commit_that_reached_the_file_is_not_saved_twice
        tests/service/test_running.py a_full_disk_pauses_the_run_and_it_goes_on_when_there_is_room
        """,
    ),
    row(
        "The home or the database is read-only",
        "Runs are viewed and exported, no tool runs",
        """
        tests/store/test_read_only.py a_read_only_home_is_viewed_and_exported_from
        tests/journeys/test_keeping.py a_read_only_home_is_viewed
        tests/window/shell/test_actions.py a_read_only_home_still_exports
        """,
    ),
    row(
        "A second program, or a lock of another one",
        "Both work, a run stays with its owner, waits are told",
        """
        tests/store/test_owners.py another_living_program_keeps_its_run_and_is_seen_at_it
        tests/store/test_faults.py a_foreign_lock_is_told_after_a_wait_and_the_same_append_works_afterwards
        """,
    ),
    row(
        "Flipped bits, cut or foreign files",
        "No altered event is used; what is before it can be read and goes on in a fork; the last good backup of a file "
        "that can't be opened is offered, and the damaged one is kept",
        """
        tests/store/test_damage.py flipped_bits_never_give_an_altered_event a_truncated_file_is_refused_untouched
            a_file_that_is_no_database_is_refused_untouched
        tests/journeys/test_debugger.py a_damaged_run_is_read_as_far_as_it_is_whole_and_goes_on_in_a_fork
        tests/store/test_backups.py a_damaged_file_never_takes_the_place_of_a_good_copy
            a_kill_in_the_middle_leaves_the_copies_that_were_there
            what_is_damaged_is_replaced_and_kept_and_the_audit_says_so
        tests/service/test_backing_up.py one_is_made_a_day_not_an_hour_and_three_are_kept
        tests/journeys/test_backups.py a_damaged_database_is_put_back_and_the_audit_knows
        tests/window/shell/test_damaged.py the_last_good_backup_is_offered_and_put_back_with_one_press
        """,
        "What was saved since the last backup, up to a day, is in the damaged file only; a flipped bit within an event "
        "is found by its chain when it is read, not before a backup is made",
    ),
    row(
        "The database is unlinked or replaced while it is open",
        "It is noticed at the next write",
        """
        tests/store/test_faults.py a_file_that_is_gone_or_replaced_is_noticed_at_the_next_write
        """,
    ),
    row(
        "A newer schema; a kill within a migration",
        "A newer file is left as it is, to the byte; a migration is whole or not at all",
        """
        tests/store/test_revisions.py a_newer_file_is_refused_untouched_to_the_byte
            a_kill_within_a_migration_leaves_the_old_file
        """,
    ),
    row(
        "The log is edited, deleted from, put in another order, cut, made anew",
        "`workbench audit verify` finds all five",
        """
        tests/store/test_seals.py an_edited_a_deleted_and_a_moved_event_are_named
            a_tail_that_was_cut_is_found_though_the_rest_is_whole a_chain_that_was_made_anew_is_found
        tests/journeys/test_audit.py verify_ends_with_one_where_somebody_changed_what_was_done
        """,
        "Who can write the home as well as the database, and has the key, can forge both",
    ),
    row(
        "A plugin hangs, ignores signals, crashes, exits, takes long to load",
        "The call ends with an error that says so; others go on; after three failures it is let alone for a while",
        """
        tests/tools/test_hosts.py a_tool_that_hangs_is_ended_and_the_next_call_is_served
            a_crash_is_told_and_the_next_call_starts_a_fresh_host
        plugins/contract/tests/test_listing.py one_that_hangs_is_ended_with_what_it_started
        tests/engine/test_trust.py a_tool_that_crashes_again_and_again_is_let_alone_and_others_go_on
        """,
    ),
    row(
        "A plugin floods its outputs, answers 100 MB, deep JSON, no number, bad UTF-8",
        "It is cut and marked, or an error; memory stays as it was",
        """
        tests/tools/test_hosts.py floods_do_not_fill_the_memory a_100_megabyte_answer_past_the_contract_is_cut
            an_answer_that_can_not_be_read_is_a_typed_error odd_data_is_made_fit_by_the_contract
        """,
    ),
    row(
        "A fork bomb, a daemon, memory, descriptors, disk",
        "They are bounded, and no process is left",
        """
        tests/tools/test_walls.py a_fork_bomb_ends_with_its_call_and_others_go_on files_and_descriptors_have_limits
            its_temporary_folder_is_its_own_and_has_a_size
        tests/tools/test_hosts.py a_daemon_of_a_tool_dies_with_its_host memory_has_a_limit
        tests/tools/test_parent_dies.py nothing_survives_the_engine
        """,
        "The work folder itself has no quota: a tool that may write there can fill the disk, file by file",
    ),
    row(
        "A plugin prints secrets, reads environments, memory, `~/.ssh` or other plugins, opens sockets",
        "It finds nothing of it; what it prints of a secret is struck out, put on record, and rotation is offered",
        """
        tests/tools/test_hosts.py confined_tools_reach_nothing_but_the_work_folder
            a_host_has_nothing_of_our_environment
        tests/tools/test_walls.py there_is_nothing_to_see other_plugins_and_their_hosts_are_out_of_reach
            children_of_the_same_user_do_not_read_our_memory
        tests/tools/test_egress.py around_the_proxy_there_is_nothing
        tests/service/test_secrets.py no_key_in_no_encoding_stands_anywhere_afterwards
            what_was_exposed_to_which_tool_is_told_until_it_is_rotated
        """,
    ),
    row(
        "A manifest or code is changed, a start file is added",
        "It is disabled until the difference was seen",
        """
        tests/service/test_plugins.py files_that_change_under_us_disable_it
            an_update_that_says_something_else_is_disabled_until_seen
            a_package_that_does_more_than_add_itself_is_refused
        """,
    ),
    row(
        "A model's server answers 429, 500, 529",
        "It is asked again as it says, three times, then the run waits for you",
        """
        tests/providers/test_openai_compatible.py how_long_to_wait_is_the_servers_word_by_the_servers_clock
            a_status_is_told_apart
        tests/service/test_running.py failed_requests_are_on_record_and_tried_again
        tests/engine/test_machine.py a_failed_request_is_sent_again_and_then_waits_for_a_person
        tests/policy/test_rates.py a_tool_rests_after_failures_in_a_row_and_then_one_call_may_try
        """,
        "There is a breaker for tools and none for models: each run tries its three times",
    ),
    row(
        "A model's server stalls, drips, sends signs of life only",
        "It is given up at its deadline, and what came is kept and marked",
        """
        tests/providers/test_openai_compatible.py a_stall_ends_at_its_deadline_with_what_came
            a_drip_ends_at_the_total_deadline
        tests/providers/test_litellm_model.py a_stall_ends_at_our_own_deadline
        """,
    ),
    row(
        "A stream is reset, ends without its end, holds a bad piece or an error",
        "It is no reply, and no call of it runs",
        """
        tests/providers/test_openai_compatible.py a_cut_stream_is_no_reply_and_keeps_its_beginning
            an_error_in_mid_stream_is_told_with_what_came_before what_is_no_completion_is_malformed
        tests/providers/test_litellm_model.py a_cut_stream_is_no_reply_though_litellm_says_stop
        """,
    ),
    row(
        "Unknown tools, bad JSON, wrong types, keys too many, ids twice, 1,000 calls, 1 MB of arguments",
        "The model is told, a bounded number of times, and nothing runs",
        """
        tests/engine/test_machine.py a_bad_call_is_told_to_the_model_and_never_runs unusable_replies_are_bounded
            a_thousand_calls_in_a_reply_are_bounded
        tests/providers/test_openai_compatible.py a_flood_of_calls_is_cut_off a_flood_of_arguments_is_cut_off
        tests/trust/test_wild_replies.py ids_of_the_model_name_nothing_of_ours
        """,
    ),
    row(
        "A wrong key, a captive portal, no choices, a content filter, a length",
        "Each is an error of its own; nothing leaks, nothing is sent again blindly",
        """
        tests/providers/test_openai_compatible.py a_body_that_echoes_the_key_is_scrubbed
            a_login_page_of_the_network_is_no_reply_and_none_of_it_is_passed_on
            a_content_filter_is_told_and_not_tried_again
        tests/engine/test_machine.py a_wrong_key_is_not_tried_again
        """,
    ),
    row(
        "The clock is set by a day; the network is gone",
        "Rates never make a wait longer than they say; nobody listening is told at once",
        """
        tests/policy/test_rates.py a_clock_that_was_set_back_never_makes_a_wait_longer_than_the_rate
        tests/providers/test_openai_compatible.py nobody_listening_is_unreachable
        """,
        "A grant that ends at a time ends by the clock, as it is set",
    ),
    row(
        "An approval is open at a crash, clicked twice, sent to another run, its arguments edited",
        "It is bound to what was shown, the policy looks at an edit again, and the call runs once at most",
        """
        tests/trust/test_approvals.py a_double_click_runs_a_call_once
            an_answer_to_one_run_decides_nothing_in_another
            an_answer_to_what_was_asked_before_an_edit_decides_nothing
            an_approval_that_is_open_at_a_crash_is_asked_again_and_runs_once
        tests/engine/test_trust.py a_persons_edit_is_trusted_and_a_rule_still_forbids
        """,
    ),
    row(
        "5,000 steps, 500 kills",
        "Random courses with kills, and a thousand steps in one engine, are run by `./dev check --all`",
        """
        tests/journeys/courses/test_courses.py for_long_whatever_a_person_and_the_power_supply_do
        tests/service/test_soak.py memory_descriptors_and_processes_stay_flat_over_a_thousand_steps
        """,
        "Measured over a thousand steps in one engine: descriptors and processes are flat, memory to a tenth, which is "
        "more than the megabyte that was aimed at",
    ),
    row(
        "A sign of trouble: a secret where none was lent, a canary, a broken chain, five refusals in a minute, hosts "
        "that nobody granted",
        "Where the run's tools hold secrets, all are taken back at once, in every program; the run stands still and "
        "says what was seen and done; then you are told what to rotate. A canary stops any run, and a run that does "
        'not end as it was sealed does not go on. `on_anomaly = "tell"` in the settings takes nothing back',
        """
        tests/policy/test_anomalies.py a_secret_that_was_lent_to_the_call_is_none_and_to_another_call_it_is_one
            a_canary_is_a_sign_wherever_it_stands_even_beside_others
            five_refusals_within_a_minute_are_one_and_are_then_counted_anew
            hosts_that_nobody_granted_are_one_at_the_third_try_in_a_minute
        tests/service/test_anomalies.py
            a_secret_in_the_result_of_a_tool_that_it_was_not_lent_to_takes_all_back a_canary_stops_any_run
            five_refusals_by_policy_take_all_back hosts_that_nobody_granted_take_all_back
            a_run_whose_chain_is_broken_does_not_go_on_and_takes_all_back the_log_tells_the_same_as_was_acted_on
        tests/service/test_secrets.py revoking_ends_hosts_and_is_recorded_until_it_is_taken_back
        tests/journeys/test_secrets.py a_canary_in_a_file_takes_all_back_and_stops_the_run
        tests/window/trust/test_anomalies.py the_run_stands_still_and_says_what_was_seen_and_done
        tests/store/test_seals.py a_run_that_is_not_the_one_that_was_sealed_does_not_go_on_but_a_fork_of_it_does
        """,
        "What is exposed is rotated by you. A canary is seen in results and in what the model writes, in the usual "
        "encodings, not in what you type or only in the work folder; a broken chain is met when its run is let go "
        "on, while `audit verify` and `doctor` only tell of it",
    ),
)
