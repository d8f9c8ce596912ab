<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation>Daten&amp;korb</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>Übe&amp;rtragungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>Freigegebene &amp;Liste öffnen…</translation>
    </message>
    <message>
        <source>Add the series of a list shared on the server to the basket</source>
        <translation>Die Serien einer auf dem Server freigegebenen Liste in den Datenkorb legen</translation>
    </message>
    <message>
        <source>&amp;Open manifest…</source>
        <translation>&amp;Manifest öffnen…</translation>
    </message>
    <message>
        <source>Add the series of a .tcia manifest, a table or a list of UIDs to the basket</source>
        <translation>Die Serien eines .tcia-Manifests, einer Tabelle oder einer UID-Liste in den Datenkorb legen</translation>
    </message>
    <message>
        <source>&amp;Save manifest…</source>
        <translation>Manifest &amp;speichern…</translation>
    </message>
    <message>
        <source>Write the basket as a .tcia manifest</source>
        <translation>Den Datenkorb als .tcia-Manifest speichern</translation>
    </message>
    <message>
        <source>&amp;Verify folder…</source>
        <translation>Ordner &amp;prüfen…</translation>
    </message>
    <message>
        <source>Verify downloaded series and repair defective ones</source>
        <translation>Heruntergeladene Serien prüfen und fehlerhafte reparieren</translation>
    </message>
    <message>
        <source>&amp;Edit servers…</source>
        <translation>Ser&amp;ver bearbeiten…</translation>
    </message>
    <message>
        <source>Add, change or remove servers and their API keys</source>
        <translation>Server und ihre API-Schlüssel hinzufügen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of filter, selection or basket</source>
        <translation>Die letzte Änderung an Filter, Auswahl oder Datenkorb rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the last undone change again</source>
        <translation>Die zuletzt rückgängig gemachte Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select all series that are shown (Ctrl+A in table and tree)</source>
        <translation>Alle angezeigten Serien auswählen (Strg+A in Tabelle und Baum)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Select no series (Esc in table and tree)</source>
        <translation>Die Auswahl aufheben (Esc in Tabelle und Baum)</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected rows</source>
        <translation>Die Kennungen der ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serien</translation>
    </message>
    <message>
        <source>Show one row a series</source>
        <translation>Eine Zeile je Serie anzeigen</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>Show collections, patients, studies and series</source>
        <translation>Sammlungen, Patienten, Studien und Serien anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Die Filter ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>&amp;Inspektor anzeigen</translation>
    </message>
    <message>
        <source>Show or hide what is selected</source>
        <translation>Die Angaben zur Auswahl ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Reload the collections and all loaded content from the server</source>
        <translation>Die Sammlungen und alle geladenen Inhalte neu vom Server laden</translation>
    </message>
    <message>
        <source>Load every collection in turn, so that search and counts cover the whole archive</source>
        <translation>Alle Sammlungen nacheinander laden, damit Suche und Zahlen das ganze Archiv abdecken</translation>
    </message>
    <message>
        <source>Filter patients, studies and series by text</source>
        <translation>Patienten, Studien und Serien nach Text filtern</translation>
    </message>
    <message>
        <source>Show the patients, studies and series whose IDs are in a list, and say which are missing</source>
        <translation>Die Patienten, Studien und Serien anzeigen, deren IDs in einer Liste stehen, und fehlende nennen</translation>
    </message>
    <message>
        <source>Find a command, a value to filter by or a series by typing</source>
        <translation>Einen Befehl, einen Filterwert oder eine Serie durch Tippen finden</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Expand the selected rows down to their series</source>
        <translation>Die ausgewählten Zeilen bis zu ihren Serien aufklappen</translation>
    </message>
    <message>
        <source>Show &amp;basket</source>
        <translation>Da&amp;tenkorb anzeigen</translation>
    </message>
    <message>
        <source>Go to the basket</source>
        <translation>Zum Datenkorb wechseln</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Änderun&amp;gen anzeigen</translation>
    </message>
    <message>
        <source>Go to the series that the archive added, changed or withdrew</source>
        <translation>Zu den Serien wechseln, die das Archiv hinzugefügt, geändert oder zurückgezogen hat</translation>
    </message>
    <message>
        <source>Go to the transfers</source>
        <translation>Zu den Übertragungen wechseln</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>Zu den Problemen wechseln</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;In den Datenkorb</translation>
    </message>
    <message>
        <source>Add all series of the selected rows to the basket</source>
        <translation>Alle Serien der ausgewählten Zeilen in den Datenkorb legen</translation>
    </message>
    <message>
        <source>Take the selected series out of the basket</source>
        <translation>Die ausgewählten Serien aus dem Datenkorb nehmen</translation>
    </message>
    <message>
        <source>&amp;Empty the basket</source>
        <translation>Datenkorb &amp;leeren</translation>
    </message>
    <message>
        <source>Remove all series from the basket</source>
        <translation>Alle Serien aus dem Datenkorb entfernen</translation>
    </message>
    <message>
        <source>&amp;New basket…</source>
        <translation>&amp;Neuer Datenkorb…</translation>
    </message>
    <message>
        <source>Create another basket of this server and open it</source>
        <translation>Einen weiteren Datenkorb dieses Servers anlegen und öffnen</translation>
    </message>
    <message>
        <source>Rena&amp;me basket…</source>
        <translation>Datenkorb &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Give the open basket another name</source>
        <translation>Dem geöffneten Datenkorb einen anderen Namen geben</translation>
    </message>
    <message>
        <source>D&amp;uplicate basket…</source>
        <translation>Datenkorb &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Create another basket with the same series and open it</source>
        <translation>Einen weiteren Datenkorb mit denselben Serien anlegen und öffnen</translation>
    </message>
    <message>
        <source>De&amp;lete basket…</source>
        <translation>Datenkorb lös&amp;chen…</translation>
    </message>
    <message>
        <source>Delete the open basket; downloaded files stay</source>
        <translation>Den geöffneten Datenkorb löschen; heruntergeladene Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Download selection…</source>
        <translation>Auswahl &amp;herunterladen…</translation>
    </message>
    <message>
        <source>Download the selected series to a folder</source>
        <translation>Die ausgewählten Serien in einen Ordner herunterladen</translation>
    </message>
    <message>
        <source>Download &amp;basket…</source>
        <translation>Daten&amp;korb herunterladen…</translation>
    </message>
    <message>
        <source>Download the basket&apos;s series to a folder</source>
        <translation>Die Serien des Datenkorbs in einen Ordner herunterladen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the selected series</source>
        <translation>Den Ordner der ausgewählten Serien öffnen</translation>
    </message>
    <message>
        <source>Open folder of the &amp;selection</source>
        <translation>Ordner der &amp;Auswahl öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Pause the selected transfers; complete files are kept</source>
        <translation>Die ausgewählten Übertragungen pausieren; vollständige Dateien bleiben</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the selected transfers</source>
        <translation>Die ausgewählten Übertragungen fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>Alle Übertragungen pausieren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>Alle Übertragungen fortsetzen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nac&amp;h oben</translation>
    </message>
    <message>
        <source>Download the selected series sooner</source>
        <translation>Die ausgewählten Serien früher herunterladen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Download the selected series later</source>
        <translation>Die ausgewählten Serien später herunterladen</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>Download the selected series first</source>
        <translation>Die ausgewählten Serien zuerst herunterladen</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Ganz &amp;nach unten</translation>
    </message>
    <message>
        <source>Download the selected series last</source>
        <translation>Die ausgewählten Serien zuletzt herunterladen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel the selected transfers</source>
        <translation>Die ausgewählten Übertragungen abbrechen</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Alle abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel all transfers</source>
        <translation>Alle Übertragungen abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Retry the selected transfers</source>
        <translation>Die ausgewählten Übertragungen erneut versuchen</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>Alle feh&amp;lgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Retry all failed transfers</source>
        <translation>Alle fehlgeschlagenen Übertragungen erneut versuchen</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>B&amp;eendete entfernen</translation>
    </message>
    <message>
        <source>Remove finished, failed and cancelled transfers from the list; files stay</source>
        <translation>Fertige, fehlgeschlagene und abgebrochene Übertragungen aus der Liste entfernen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;About TCIA Browser</source>
        <translation>Ü&amp;ber TCIA Browser</translation>
    </message>
    <message>
        <source>About this program and its version</source>
        <translation>Über dieses Programm und seine Version</translation>
    </message>
    <message>
        <source>&amp;Copy UIDs</source>
        <translation>UIDs &amp;kopieren</translation>
    </message>
    <message>
        <source>Find a list of I&amp;Ds…</source>
        <translation>&amp;Liste von IDs suchen…</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>&amp;Filter anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>&amp;Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the menu bar; this key brings it back</source>
        <translation>Die Menüleiste ein- oder ausblenden; diese Taste holt sie zurück</translation>
    </message>
    <message>
        <source>Inde&amp;x the archive</source>
        <translation>Archiv inde&amp;xieren</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Alles &amp;darunter aufklappen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Die Tastatureingabe in den nächsten Bereich lenken</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Die Tastatureingabe in den vorherigen Bereich lenken</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Zu den Filtern</translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation>Die Tastatureingabe in die Filter lenken</translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation>Zu den Serien</translation>
    </message>
    <message>
        <source>Move the keyboard to the table or tree</source>
        <translation>Die Tastatureingabe in Tabelle oder Baum lenken</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>Move the keyboard to what is selected</source>
        <translation>Die Tastatureingabe in die Angaben zur Auswahl lenken</translation>
    </message>
    <message>
        <source>Filter by the bas&amp;ket</source>
        <translation>Nach Daten&amp;korb filtern</translation>
    </message>
    <message>
        <source>Show the series of the open basket only, or all again</source>
        <translation>Nur die Serien des geöffneten Datenkorbs anzeigen oder wieder alle</translation>
    </message>
    <message>
        <source>Show tr&amp;ansfers</source>
        <translation>Übe&amp;rtragungen anzeigen</translation>
    </message>
    <message>
        <source>Show pr&amp;oblems</source>
        <translation>Pr&amp;obleme anzeigen</translation>
    </message>
    <message>
        <source>Copy the c&amp;itation</source>
        <translation>Z&amp;itation kopieren</translation>
    </message>
    <message>
        <source>Copy how to cite the selected series, or the collection of the current row</source>
        <translation>Kopiert, wie die ausgewählten Serien oder die Sammlung der aktuellen Zeile zitiert werden</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Appearance, language, downloads, servers and keys, privacy and log</source>
        <translation>Darstellung, Sprache, Downloads, Server und Schlüssel, Datenschutz und Logdatei</translation>
    </message>
    <message>
        <source>&amp;Recent lists</source>
        <translation>&amp;Zuletzt geöffnete Listen</translation>
    </message>
    <message>
        <source>Open a manifest, table or shared list again</source>
        <translation>Ein Manifest, eine Tabelle oder eine freigegebene Liste wieder öffnen</translation>
    </message>
    <message>
        <source>Add the series of another basket…</source>
        <translation>Serien eines anderen Datenkorbs hinzufügen…</translation>
    </message>
    <message>
        <source>Add the series of another basket of this server to the open one</source>
        <translation>Die Serien eines anderen Datenkorbs dieses Servers zum offenen hinzufügen</translation>
    </message>
    <message>
        <source>Keep only those also in another basket…</source>
        <translation>Nur behalten, was auch ein anderer Datenkorb hat…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server does not have</source>
        <translation>Die Serien entfernen, die ein anderer Datenkorb dieses Servers nicht hat</translation>
    </message>
    <message>
        <source>Take out those in another basket…</source>
        <translation>Herausnehmen, was ein anderer Datenkorb hat…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server has, too</source>
        <translation>Die Serien entfernen, die auch ein anderer Datenkorb dieses Servers hat</translation>
    </message>
    <message>
        <source>Compare with another basket…</source>
        <translation>Mit einem anderen Datenkorb vergleichen…</translation>
    </message>
    <message>
        <source>Count the series that only one basket or both have</source>
        <translation>Zählen, welche Serien nur ein Datenkorb hat und welche beide</translation>
    </message>
    <message>
        <source>Remove the rows that are marked in the list of the basket</source>
        <translation>Die in der Liste des Datenkorbs markierten Zeilen entfernen</translation>
    </message>
    <message>
        <source>&amp;Take selection out of basket</source>
        <translation>Aus&amp;wahl aus Datenkorb nehmen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List the keys of this window</source>
        <translation>Die Tasten dieses Fensters auflisten</translation>
    </message>
    <message>
        <source>&amp;Remove marked rows</source>
        <translation>Markierte Zeilen &amp;entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport a table…</source>
        <translation>Tabelle e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the selected series, or all that are shown, as CSV, JSON and other tables</source>
        <translation>Die ausgewählten oder alle angezeigten Serien als CSV, JSON und andere Tabellen schreiben</translation>
    </message>
    <message>
        <source>Copy as a ta&amp;ble</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected series, or all that are shown, for the cells of a spreadsheet</source>
        <translation>Die ausgewählten oder alle angezeigten Serien für die Zellen einer Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport basket as a table…</source>
        <translation>Datenkorb als Tabelle e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the basket as CSV, JSON and other tables</source>
        <translation>Den Datenkorb als CSV, JSON und andere Tabellen schreiben</translation>
    </message>
    <message>
        <source>Split by &amp;patient…</source>
        <translation>Nach &amp;Patienten aufteilen …</translation>
    </message>
    <message>
        <source>Share the basket&apos;s patients out to sets for training, validation and test</source>
        <translation>Die Patienten des Datenkorbs auf Mengen für Training, Validierung und Test verteilen</translation>
    </message>
    <message>
        <source>Open the do&amp;wnload folder</source>
        <translation>Do&amp;wnload-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder that downloads go to</source>
        <translation>Den Ordner öffnen, in den heruntergeladen wird</translation>
    </message>
    <message>
        <source>Set the speed that all downloads share</source>
        <translation>Das Tempo festlegen, das sich alle Downloads teilen</translation>
    </message>
    <message>
        <source>L&amp;imit download speed…</source>
        <translation>&amp;Tempolimit für Downloads…</translation>
    </message>
    <message>
        <source>A&amp;dopt folder…</source>
        <translation>Ord&amp;ner übernehmen…</translation>
    </message>
    <message>
        <source>Show the series that other programs have put into a folder as on disk</source>
        <translation>Serien, die andere Programme in einem Ordner abgelegt haben, als lokal vorhanden führen</translation>
    </message>
    <message>
        <source>Add the series it re&amp;fers to</source>
        <translation>Serien hinzufügen, auf die sie sich be&amp;ziehen</translation>
    </message>
    <message>
        <source>Add the series that the selected SEG and RTSTRUCT on disk were made from</source>
        <translation>Die Serien hinzufügen, aus denen die ausgewählten, lokal vorhandenen SEG und RTSTRUCT gemacht sind</translation>
    </message>
    <message>
        <source>&amp;Keep by rules…</source>
        <translation>Nach Re&amp;geln behalten…</translation>
    </message>
    <message>
        <source>Take series out by modalities of the patient, latest study or number of images</source>
        <translation>Serien nach Modalitäten des Patienten, neuester Studie oder Zahl der Bilder herausnehmen</translation>
    </message>
    <message>
        <source>Con&amp;vert or send the selection…</source>
        <translation>Auswahl umwandeln oder &amp;senden…</translation>
    </message>
    <message>
        <source>Convert the selected series on disk to NIfTI, send them or run a program for each</source>
        <translation>Die ausgewählten, lokal vorhandenen Serien in NIfTI umwandeln, senden oder für jede ein Programm starten</translation>
    </message>
    <message>
        <source>Fetc&amp;h failed from IDC…</source>
        <translation>Fehlgeschlagene von I&amp;DC holen…</translation>
    </message>
    <message>
        <source>Fetch failed series from the Imaging Data Commons, after they were compared</source>
        <translation>Fehlgeschlagene Serien nach einem Vergleich von den Imaging Data Commons holen</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>Can be adopted</source>
        <translation>Kann übernommen werden</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Andere Bilder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Cannot be adopted</source>
        <translation>Kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the archive&apos;s images are there</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>BodyParts</name>
    <message>
        <source>head and neck</source>
        <translation>Kopf und Hals</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>abdomen and pelvis</source>
        <translation>Bauch und Becken</translation>
    </message>
    <message>
        <source>chest, abdomen and pelvis</source>
        <translation>Brustkorb, Bauch und Becken</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>Ganzkörper</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>kidney</source>
        <translation>Niere</translation>
    </message>
    <message>
        <source>prostate</source>
        <translation>Prostata</translation>
    </message>
    <message>
        <source>pancreas</source>
        <translation>Bauchspeicheldrüse</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Dickdarm</translation>
    </message>
    <message>
        <source>bladder</source>
        <translation>Harnblase</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
</context>
<context>
    <name>CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Nr. der Serie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>In basket</source>
        <translation>Im Datenkorb</translation>
    </message>
    <message>
        <source>On disk: all series shown</source>
        <translation>Lokal vorhanden: alle angezeigten Serien</translation>
    </message>
    <message>
        <source>In basket: all series shown</source>
        <translation>Im Datenkorb: alle angezeigten Serien</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>(no patient ID)</source>
        <translation>(keine Patienten-ID)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(keine Beschreibung)</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Studienbeschreibung</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID der Serie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln on disk</source>
        <translation>
            <numerusform>%1 von %Ln lokal vorhanden</numerusform>
            <numerusform>%1 von %Ln lokal vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln in basket</source>
        <translation>
            <numerusform>%1 von %Ln im Datenkorb</numerusform>
            <numerusform>%1 von %Ln im Datenkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>Lokal vorhanden: %1 von %Ln angezeigten Serie</numerusform>
            <numerusform>Lokal vorhanden: %1 von %Ln angezeigten Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In basket: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>Im Datenkorb: %1 von %Ln angezeigten Serie</numerusform>
            <numerusform>Im Datenkorb: %1 von %Ln angezeigten Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a collection or patient: %1 patients or studies, %2 series.</extracomment>
        <translation>%1, %2</translation>
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
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>teilweise ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln series so far</source>
        <translation>
            <numerusform>Laden … bisher %Ln Serie</numerusform>
            <numerusform>Laden … bisher %Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Aktualisieren …</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Waiting to be fetched</source>
        <translation>Wartet auf das Herunterladen</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Download fehlgeschlagen</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Partly on disk: files are missing</source>
        <translation>Teilweise lokal: Dateien fehlen</translation>
    </message>
    <message>
        <source>Damaged on disk: download it again</source>
        <translation>Lokal beschädigt: erneut herunterladen</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>ChangesColumns</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID der Serie</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>Als &amp;BibTeX kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;RIS</source>
        <translation>Als &amp;RIS kopieren</translation>
    </message>
    <message>
        <source>Copy a sentence for &amp;Methods</source>
        <translation>Satz für den &amp;Methodenteil kopieren</translation>
    </message>
    <message>
        <source>Copy as CSL-&amp;JSON</source>
        <translation>Als CSL-&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What changed since that content was stored cannot be known.</source>
        <translation>Was sich seit dem Speichern dieser Inhalte geändert hat, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Nothing is stored of the collection %1.</source>
        <translation>Von der Sammlung %1 ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>No changes have been recorded.</source>
        <translation>Es sind keine Änderungen verzeichnet.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde gestoppt.</translation>
    </message>
    <message>
        <source>The download continues.</source>
        <translation>Der Download läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: no download into this folder is unfinished.</source>
        <translation>Es gibt nichts mehr zu laden: In diesen Ordner ist kein Download unvollendet.</translation>
    </message>
    <message>
        <source>This folder has no record of what was requested, so it is unknown whether anything is missing. To check its content: `tcia verify %1`.</source>
        <translation>Zu diesem Ordner ist nicht verzeichnet, was angefordert wurde; ob etwas fehlt, ist also unbekannt. Inhalt prüfen: `tcia verify %1`.</translation>
    </message>
    <message>
        <source>Nothing was selected, and no download into this folder is unfinished. Name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Es wurde nichts ausgewählt, und in diesen Ordner ist kein Download unvollendet. Geben Sie --series, --manifest, --shared-list oder einen Filter wie --collection an.</translation>
    </message>
    <message>
        <source>--drop takes only --to: it discards all pending requests of the folder.</source>
        <translation>--drop verträgt sich nur mit --to: Es verwirft alle ausstehenden Anforderungen des Ordners.</translation>
    </message>
    <message>
        <source>No download into this folder is unfinished.</source>
        <translation>In diesen Ordner ist kein Download unvollendet.</translation>
    </message>
    <message>
        <source>%1 pending series were dropped from this folder. Downloaded files stay.</source>
        <translation>%1 ausstehende Serien wurden aus diesem Ordner verworfen. Heruntergeladene Dateien bleiben.</translation>
    </message>
    <message>
        <source>No series of the archive passes the filters.</source>
        <translation>Keine Serie des Archivs entspricht den Filtern.</translation>
    </message>
    <message>
        <source>what was selected</source>
        <translation>die Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%n series were verified without MD5 sums. %1</source>
        <translation>
            <numerusform>%n Serie wurde ohne MD5-Summen geprüft. %1</numerusform>
            <numerusform>%n Serien wurden ohne MD5-Summen geprüft. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections known</source>
        <translation>Bekannte Sammlungen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The local catalogue cannot be read. %1</source>
        <extracomment>%1 says where the damaged file is now</extracomment>
        <translation>Der lokale Katalog ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>The history of changes cannot be read. %1</source>
        <translation>Der Änderungsverlauf ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>Nothing of this archive is stored yet; run `tcia index`.</source>
        <translation>Von diesem Archiv ist noch nichts gespeichert; führen Sie `tcia index` aus.</translation>
    </message>
    <message>
        <source>%1; run `tcia index` for the rest.</source>
        <extracomment>%1 is &quot;37 of 152 collections fetched so far&quot;</extracomment>
        <translation>%1; `tcia index` lädt den Rest.</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint; valid are %2.</source>
        <translation>„%1“ ist kein Endpunkt; gültig sind %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The queue of an earlier version for this folder cannot be read. %1</source>
        <translation>Die Warteschlange einer früheren Version für diesen Ordner ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>Vollständige Serien, die erneut heruntergeladen werden: %1.</translation>
    </message>
    <message>
        <source>Completed series that are incomplete now: %1. `tcia verify --repair` fetches them.</source>
        <translation>Fertige Serien, die jetzt unvollständig sind: %1. `tcia verify --repair` lädt sie.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>%1: rows without a %2 were skipped: %3</source>
        <extracomment>%1 a file, %2 the heading of a column</extracomment>
        <translation>%1: Zeilen ohne %2 wurden übersprungen: %3</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>It has more than %1 entries, the limit for one list. Split it.</source>
        <translation>Die Liste hat mehr als %1 Einträge, die Obergrenze für eine Liste. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>It has no IDs of patients, studies or series.</source>
        <translation>Die Liste enthält keine IDs von Patienten, Studien oder Serien.</translation>
    </message>
    <message>
        <source>No searched series has --%1 “%2”. The closest existing values: %3.</source>
        <translation>Keine durchsuchte Serie hat --%1 „%2“. Die ähnlichsten vorhandenen Werte: %3.</translation>
    </message>
    <message>
        <source>Collection %1: %2</source>
        <extracomment>%1 a collection</extracomment>
        <translation>Sammlung %1: %2</translation>
    </message>
    <message>
        <source>Not found in the stored collections: %1</source>
        <translation>In den gespeicherten Sammlungen nicht gefunden: %1</translation>
    </message>
    <message>
        <source>No series passes the filter.</source>
        <translation>Keine Serie entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(ohne Angabe)</translation>
    </message>
    <message>
        <source>Reading %1, which is no regular file: this waits until another program has written it.</source>
        <translation>%1 wird gelesen und ist keine reguläre Datei: Das wartet, bis ein anderes Programm sie geschrieben hat.</translation>
    </message>
    <message>
        <source>%1: lines without a series UID were skipped: %2 (“%3”)</source>
        <translation>%1: Zeilen ohne UID einer Serie wurden übersprungen: %2 („%3“)</translation>
    </message>
    <message>
        <source>%1 was made for %2; its series are looked up on %3.</source>
        <translation>%1 wurde für %2 erstellt; die Serien werden auf %3 gesucht.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>--server</source>
        <translation>--server</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Demonstration archive</source>
        <translation>Demo-Archiv</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Verified series</source>
        <translation>Geprüfte Serien</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID der Serie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The series were downloaded from %1. Name the server to query: --server or --url.</source>
        <translation>Die Serien wurden von %1 heruntergeladen. Geben Sie den abzufragenden Server an: --server oder --url.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>„%1“ ist keiner der Werte %2</translation>
    </message>
    <message>
        <source>local status (on disk, in basket) is known only to the window</source>
        <translation>den lokalen Status (lokal vorhanden, im Datenkorb) kennt nur das Fenster</translation>
    </message>
    <message>
        <source>“%1” is not one of patient, study</source>
        <translation>„%1“ ist weder patient noch study</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-31</source>
        <translation>„%1“ ist kein Datum wie 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not one of auto, bar, lines, json, none</source>
        <translation>„%1“ ist keiner der Werte auto, bar, lines, json, none</translation>
    </message>
    <message>
        <source>“%1” is not a series UID: digits and dots</source>
        <translation>„%1“ ist keine UID einer Serie: Ziffern und Punkte</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not a rate such as 500k or 20M (bytes per second)</source>
        <translation>„%1“ ist keine Rate wie 500k oder 20M (Bytes je Sekunde)</translation>
    </message>
    <message>
        <source>“%1” is not one of crc, md5</source>
        <translation>„%1“ ist weder crc noch md5</translation>
    </message>
    <message>
        <source>“%1” is not a port: 0 (any that is free) to 65535</source>
        <translation>„%1“ ist kein Port: 0 (irgendein freier) bis 65535</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ein Befehl fehlt</translation>
    </message>
    <message>
        <source>“%1” is not a command</source>
        <translation>„%1“ ist kein Befehl</translation>
    </message>
    <message>
        <source>tcia: %1
Try “%2 --help”.
</source>
        <translation>tcia: %1
Siehe „%2 --help“.
</translation>
    </message>
    <message>
        <source>%1 (it is spelled --licence)</source>
        <translation>%1 (richtig geschrieben: --licence)</translation>
    </message>
    <message>
        <source>--server and --url exclude each other</source>
        <translation>--server und --url schließen einander aus</translation>
    </message>
    <message>
        <source>--dialect needs --url or --server demo</source>
        <translation>--dialect braucht --url oder --server demo</translation>
    </message>
    <message>
        <source>--raw needs --format json, csv, xml or html: the formats of a server</source>
        <translation>--raw braucht --format json, csv, xml oder html: die Formate eines Servers</translation>
    </message>
    <message>
        <source>--raw is only for commands that send one query, not for %1</source>
        <translation>--raw gibt es nur für Befehle, die eine einzige Abfrage senden, nicht für %1</translation>
    </message>
    <message>
        <source>--together needs --modality: those that the patient or study must have</source>
        <translation>--together braucht --modality: die Modalitäten, die Patient oder Studie haben muss</translation>
    </message>
    <message>
        <source>standard input can be read only once</source>
        <translation>die Standardeingabe lässt sich nur einmal lesen</translation>
    </message>
    <message>
        <source>tcia: %1
Try “tcia --help”.
</source>
        <translation>tcia: %1
Siehe „tcia --help“.
</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 will be retried in %2. %3</source>
        <translation>%1: neuer Versuch in %2. %3</translation>
    </message>
    <message>
        <source>%1 will be retried at %2. %3</source>
        <translation>%1: neuer Versuch um %2. %3</translation>
    </message>
    <message>
        <source>tcia: collection %1 failed: %2</source>
        <translation>tcia: Sammlung %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>tcia: series %1 failed: %2</source>
        <translation>tcia: Serie %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>der Grund ist unbekannt</translation>
    </message>
    <message>
        <source>tcia: series %1 is complete. %2</source>
        <translation>tcia: Serie %1 ist vollständig. %2</translation>
    </message>
    <message>
        <source>Downloaded series</source>
        <translation>Heruntergeladene Serien</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Series to fetch</source>
        <translation>Zu ladende Serien</translation>
    </message>
    <message>
        <source>tcia: %1</source>
        <translation>tcia: %1</translation>
    </message>
    <message>
        <source>The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server with --url or --server, or omit --api-key-file.</source>
        <translation>Der Ordner nennt diesen Server, aber er gehört nicht zu den Ihren: Der API-Schlüssel wird ihm nicht gesendet. Geben Sie den Server mit --url oder --server an oder lassen Sie --api-key-file weg.</translation>
    </message>
    <message>
        <source>The API key is sent to %1 over http, unencrypted.</source>
        <translation>Der API-Schlüssel wird unverschlüsselt über http an %1 gesendet.</translation>
    </message>
    <message>
        <source>There is no server of this name; see “tcia servers”.</source>
        <translation>Einen Server dieses Namens gibt es nicht; siehe „tcia servers“.</translation>
    </message>
    <message>
        <source>The keyring did not answer; continuing without an API key.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet; es geht ohne API-Schlüssel weiter.</translation>
    </message>
    <message>
        <source>The key in TCIA_API_KEY is sent to %1.</source>
        <translation>Der Schlüssel in TCIA_API_KEY wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>Die Obergrenze von %1 ist überschritten.</translation>
    </message>
    <message>
        <source>Nothing was fetched. It would be %1, %2, %3.</source>
        <comment>%1 series, %2 images, %3 their size</comment>
        <translation>Es wurde nichts geladen. Es wären %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n of them is unknown.</source>
        <translation>
            <numerusform>Die Größe von %n Serie ist unbekannt.</numerusform>
            <numerusform>Die Größe von %n Serien ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are pending; `tcia download --to %1` resumes them.</source>
        <translation>
            <numerusform>%n Serie steht aus; `tcia download --to %1` setzt sie fort.</numerusform>
            <numerusform>%n Serien stehen aus; `tcia download --to %1` setzt sie fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>%n Serie eines früheren Downloads in diesen Ordner steht noch aus; `tcia download --to %1` lädt sie.</numerusform>
            <numerusform>%n Serien eines früheren Downloads in diesen Ordner stehen noch aus; `tcia download --to %1` lädt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n collections of the archive are covered.</source>
        <translation>
            <numerusform>Die einzige Sammlung des Archivs ist erfasst.</numerusform>
            <numerusform>Alle %n Sammlungen des Archivs sind erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>DICOM-Tag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message numerus="yes">
        <source>%n series of the earlier download could not be read and are skipped.</source>
        <translation>
            <numerusform>%n Serie des früheren Downloads war nicht lesbar und wird übersprungen.</numerusform>
            <numerusform>%n Serien des früheren Downloads waren nicht lesbar und werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</source>
        <translation>
            <numerusform>Nicht heruntergeladen: %n Zeile der hiesigen Auswahl (%1) nennt ihre Serie nicht. Wählen Sie erneut aus, sobald sie es tut, oder verwerfen Sie sie mit `tcia download --to %2 --drop`.</numerusform>
            <numerusform>Nicht heruntergeladen: %n Zeilen der hiesigen Auswahl (%1) nennen ihre Serie nicht. Wählen Sie erneut aus, sobald sie es tun, oder verwerfen Sie sie mit `tcia download --to %2 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</source>
        <translation>
            <numerusform>Einige Anforderungen dieses Ordners sind nicht lesbar: Mindestens %n Serie ist verloren. Fordern Sie sie erneut an oder verwerfen Sie sie mit `tcia download --to %1 --drop`.</numerusform>
            <numerusform>Einige Anforderungen dieses Ordners sind nicht lesbar: Mindestens %n Serien sind verloren. Fordern Sie sie erneut an oder verwerfen Sie sie mit `tcia download --to %1 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln series.</source>
        <translation>
            <numerusform>%Ln Serie wird abgefragt.</numerusform>
            <numerusform>%Ln Serien werden abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series could not be resolved.</source>
        <translation>
            <numerusform>%Ln weitere Serie ließ sich nicht ermitteln.</numerusform>
            <numerusform>%Ln weitere Serien ließen sich nicht ermitteln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is whole: %2</source>
        <translation>%1 ist vollständig: %2</translation>
    </message>
    <message>
        <source>%1 is short: %2</source>
        <translation>%1 ist unvollständig: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is unknown: %2</source>
        <translation>%1 ist unbekannt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n Zeile der Aufzeichnung ist nicht lesbar; ihre Serie ist unbekannt.</numerusform>
            <numerusform>%n Zeilen der Aufzeichnung sind nicht lesbar; ihre Serien sind unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series are whole.</source>
        <translation>
            <numerusform>%1 von %n Serie ist vollständig.</numerusform>
            <numerusform>%1 von %n Serien sind vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are still queued for this folder; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>%n Serie ist für diesen Ordner noch eingereiht; `tcia download --to %1` lädt sie.</numerusform>
            <numerusform>%n Serien sind für diesen Ordner noch eingereiht; `tcia download --to %1` lädt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series.</source>
        <translation>
            <numerusform>Der Server gab zu %n Serie keine Auskunft.</numerusform>
            <numerusform>Der Server gab zu %n Serien keine Auskunft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections</source>
        <translation>
            <numerusform>%1 von %n Sammlung</numerusform>
            <numerusform>%1 von %n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n series</source>
        <translation>
            <numerusform>%1/%n Serie</numerusform>
            <numerusform>%1/%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a download</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a download: its series is there already</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a download</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a download, by Ctrl+C; may be continued</comment>
        <translation>gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n images, %2</source>
        <comment>%1 is: [1/3] done and a UID, %2 a size</comment>
        <translation>
            <numerusform>%1: %n Bild, %2</numerusform>
            <numerusform>%1: %n Bilder, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect, such as nbia-v4</source>
        <translation>--url braucht --dialect, etwa nbia-v4</translation>
    </message>
    <message>
        <source>--bucket needs --dialect s3</source>
        <translation>--bucket braucht --dialect s3</translation>
    </message>
    <message>
        <source>--dialect s3 needs --bucket: the buckets to look into</source>
        <translation>--dialect s3 braucht --bucket: die Buckets, die gelesen werden</translation>
    </message>
    <message>
        <source>“%1” is not one of api-key, basic, bearer</source>
        <translation>„%1“ ist keiner der Werte api-key, basic, bearer</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck: 64 hexadezimale Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of these series with the same number of images and the same size.</source>
        <translation>
            <numerusform>%1 hat %n dieser Serien mit gleicher Bildzahl und gleicher Größe.</numerusform>
            <numerusform>%1 hat %n dieser Serien mit gleicher Bildzahl und gleicher Größe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be compared: their number of images or size is not stored. They are fetched as %1 has them.</source>
        <translation>
            <numerusform>%n Serie ließ sich nicht vergleichen: Bildzahl oder Größe ist nicht gespeichert. Sie wird geholt, wie %1 sie hat.</numerusform>
            <numerusform>%n Serien ließen sich nicht vergleichen: Bildzahl oder Größe ist nicht gespeichert. Sie werden geholt, wie %1 sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, it differs there: %1 (%2; there %3)</source>
        <translation>Ausgelassen, dort anders: %1 (%2; dort %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln weitere Serie ist dort anders und wird ausgelassen.</numerusform>
            <numerusform>%Ln weitere Serien sind dort anders und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not have %n of these series (“%2”).</source>
        <translation>
            <numerusform>%1 hat %n dieser Serien nicht („%2“).</numerusform>
            <numerusform>%1 hat %n dieser Serien nicht („%2“).</numerusform>
        </translation>
    </message>
    <message>
        <source>--from reads the index of the Imaging Data Commons: add --server idc.</source>
        <translation>--from liest den Index der Imaging Data Commons: --server idc angeben.</translation>
    </message>
    <message>
        <source>Index of version %1: %2 in %3.</source>
        <comment>version, series, collections</comment>
        <translation>Index der Version %1: %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln Sammlung</numerusform>
            <numerusform>%Ln Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the collections are not known (%1); they are called as in the index.</source>
        <translation>Die Namen der Sammlungen sind nicht bekannt (%1); sie heißen wie im Index.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n Zeile der Liste nennt eine einzelne Datei; gemeint ist deren ganze Serie.</numerusform>
            <numerusform>%n Zeilen der Liste nennen einzelne Dateien; gemeint sind deren ganze Serien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be looked up there: %1</source>
        <translation>
            <numerusform>%n Serie ließ sich dort nicht nachschlagen: %1</numerusform>
            <numerusform>%n Serien ließen sich dort nicht nachschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The record knows only the address of this server. Name it: --server or --url.</source>
        <translation>Der Nachweis kennt nur die Adresse dieses Servers. Geben Sie ihn an: --server oder --url.</translation>
    </message>
    <message>
        <source>The record does not say where this series is from. Name the server: --server or --url.</source>
        <translation>Der Nachweis sagt nicht, woher diese Serie stammt. Geben Sie den Server an: --server oder --url.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Of unknown size</source>
        <translation>Unbekannter Größe</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>Lizenzadresse</translation>
    </message>
    <message>
        <source>Name either a record or a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Geben Sie entweder einen Nachweis oder Ordner an oder Serien: --series, --manifest, --shared-list oder einen Filter wie --collection.</translation>
    </message>
    <message>
        <source>There are no series to cite.</source>
        <translation>Es gibt keine Serien, die zitiert werden könnten.</translation>
    </message>
    <message numerus="yes">
        <source>%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.</source>
        <translation>
            <numerusform>%n Serie wurde mit %1 verglichen. Neu: %2, geändert: %3, zurückgezogen: %4.</numerusform>
            <numerusform>%n Serien wurden mit %1 verglichen. Neu: %2, geändert: %3, zurückgezogen: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sizes of %n series were not compared: this server is asked for each of them singly.</source>
        <translation>
            <numerusform>Die Größe von %n Serie wurde nicht verglichen: Dieser Server wird nach jeder einzeln gefragt.</numerusform>
            <numerusform>Die Größen von %n Serien wurden nicht verglichen: Dieser Server wird nach jeder einzeln gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of provenance was not written. %1</source>
        <translation>Der Herkunftsnachweis wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>All is as it was recorded.</source>
        <translation>Alles ist wie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Its licence forbids commercial use: %1 (%2)</source>
        <translation>Die Lizenz verbietet kommerzielle Nutzung: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series forbid commercial use.</source>
        <translation>
            <numerusform>Die Lizenz von %Ln weiteren Serie verbietet kommerzielle Nutzung.</numerusform>
            <numerusform>Die Lizenzen von %Ln weiteren Serien verbieten kommerzielle Nutzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the licences of %n series permit commercial use is not known: read them first.</source>
        <translation>
            <numerusform>Ob die Lizenz von %n Serie kommerzielle Nutzung erlaubt, ist nicht bekannt: Lesen Sie sie zuerst.</numerusform>
            <numerusform>Ob die Lizenzen von %n Serien kommerzielle Nutzung erlauben, ist nicht bekannt: Lesen Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are fetched although their licences forbid commercial use.</source>
        <translation>
            <numerusform>%n Serie wird geladen, obwohl ihre Lizenz kommerzielle Nutzung verbietet.</numerusform>
            <numerusform>%n Serien werden geladen, obwohl ihre Lizenzen kommerzielle Nutzung verbieten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are left out for their licences; --despite-licence fetches them.</source>
        <translation>
            <numerusform>%n Serie wird wegen ihrer Lizenz ausgelassen; --despite-licence lädt sie.</numerusform>
            <numerusform>%n Serien werden wegen ihrer Lizenzen ausgelassen; --despite-licence lädt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name either a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Geben Sie entweder einen Ordner an oder Serien: --series, --manifest, --shared-list oder einen Filter wie --collection.</translation>
    </message>
    <message>
        <source>“%1” is not one of text, bibtex, ris, csl-json, methods, licences</source>
        <translation>„%1“ ist keines von text, bibtex, ris, csl-json, methods, licences</translation>
    </message>
    <message>
        <source>“%1” is not one of commercial, non-commercial</source>
        <translation>„%1“ ist keines von commercial, non-commercial</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Teilmenge</translation>
    </message>
    <message numerus="yes">
        <source>%n patients stay together in one set with others that have the same ID in another collection, or share a study with them.</source>
        <translation>
            <numerusform>%n Patient bleibt mit anderen in einer Teilmenge, die in einer anderen Sammlung dieselbe ID haben oder zur selben Studie gehören.</numerusform>
            <numerusform>%n Patienten bleiben mit anderen in einer Teilmenge, die in einer anderen Sammlung dieselbe ID haben oder zur selben Studie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>Die Teilmenge %1 ist leer: Es gibt zu wenige Patienten.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n Serie hat keine Patienten-ID; sie ist in keiner Teilmenge.</numerusform>
            <numerusform>%n Serien haben keine Patienten-ID; sie sind in keiner Teilmenge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are not in the folder any more; they are left out.</source>
        <translation>
            <numerusform>%n aufgezeichnete Serie ist nicht mehr im Ordner; sie wird ausgelassen.</numerusform>
            <numerusform>%n aufgezeichnete Serien sind nicht mehr im Ordner; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --least-images: %n series.</source>
        <translation>
            <numerusform>Durch --least-images ausgelassen: %n Serie.</numerusform>
            <numerusform>Durch --least-images ausgelassen: %n Serien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n series have an unknown number of images.</source>
        <translation>
            <numerusform>Davon hat %n Serie eine unbekannte Anzahl von Bildern.</numerusform>
            <numerusform>Davon haben %n Serien eine unbekannte Anzahl von Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series.</source>
        <translation>
            <numerusform>Durch --latest-study ausgelassen: %n Serie.</numerusform>
            <numerusform>Durch --latest-study ausgelassen: %n Serien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series of studies without a date.</source>
        <translation>
            <numerusform>Durch --latest-study ausgelassen: %n Serie einer Studie ohne Datum.</numerusform>
            <numerusform>Durch --latest-study ausgelassen: %n Serien von Studien ohne Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --needs: %n patients.</source>
        <translation>
            <numerusform>Durch --needs ausgelassen: %n Patient.</numerusform>
            <numerusform>Durch --needs ausgelassen: %n Patienten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are left out.</source>
        <translation>
            <numerusform>%n Serie hat keine Patienten-ID; sie wird ausgelassen.</numerusform>
            <numerusform>%n Serien haben keine Patienten-ID; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --series or --manifest.</source>
        <translation>Nichts wurde ausgewählt: Geben Sie DIR, --series oder --manifest an.</translation>
    </message>
    <message>
        <source>--shares and --folds exclude each other</source>
        <translation>--shares und --folds schließen einander aus</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is not one of collection, modality, manufacturer, sex, age, each once</source>
        <translation>„%1“ ist keines von collection, modality, manufacturer, sex, age, jedes einmal</translation>
    </message>
    <message>
        <source>“%1” is not one of table, json, jsonl, csv, tsv, xml, html</source>
        <translation>„%1“ ist keines von table, json, jsonl, csv, tsv, xml, html</translation>
    </message>
    <message>
        <source>“%1” is not a list of different columns with commas</source>
        <translation>„%1“ ist keine Liste verschiedener Spalten mit Kommas</translation>
    </message>
    <message>
        <source>--raw and --columns exclude each other</source>
        <translation>--raw und --columns schließen einander aus</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM-Attribute</translation>
    </message>
    <message>
        <source>Image UID</source>
        <translation>Bild-UID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n more files cannot be read.</source>
        <translation>
            <numerusform>%n weitere Datei kann nicht gelesen werden.</numerusform>
            <numerusform>%n weitere Dateien können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not DICOM; they are left out.</source>
        <translation>
            <numerusform>%n Datei ist kein DICOM; sie wird ausgelassen.</numerusform>
            <numerusform>%n Dateien sind kein DICOM; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>In diesem Ordner ist keine DICOM-Datei.</translation>
    </message>
    <message>
        <source>“%1” is not one of series, image</source>
        <translation>„%1“ ist keines von series, image</translation>
    </message>
    <message>
        <source>No patient of the selection is in this part.</source>
        <translation>Kein Patient der Auswahl ist in diesem Teil.</translation>
    </message>
    <message>
        <source>Parts that are not here: %1.</source>
        <translation>Teile, die hier fehlen: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a part such as 3/8</source>
        <translation>„%1“ ist kein Teil wie 3/8</translation>
    </message>
    <message>
        <source>Stopped before all series were looked up: there is no plan, and nothing was fetched.</source>
        <translation>Abgebrochen, bevor alle Serien nachgeschlagen waren: Es gibt keinen Plan, und nichts wurde geholt.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the series at %Ln places.</source>
        <translation>
            <numerusform>Die Serien an %Ln Ort werden nachgeschlagen.</numerusform>
            <numerusform>Die Serien an %Ln Orten werden nachgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places were looked up.</source>
        <translation>
            <numerusform>%1 von %Ln Ort wurde nachgeschlagen.</numerusform>
            <numerusform>%1 von %Ln Orten wurden nachgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server knows no series at %n places:</source>
        <translation>
            <numerusform>Der Server kennt an %n Ort keine Serie:</numerusform>
            <numerusform>Der Server kennt an %n Orten keine Serie:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1 (der Server hat keinen Bucket dieses Namens)</translation>
    </message>
    <message>
        <source>%1 changed on the server: %2</source>
        <translation>%1 hat sich auf dem Server geändert: %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n seconds.</source>
        <translation>
            <numerusform>Neue Anfrage in %n Sekunde.</numerusform>
            <numerusform>Neue Anfrage in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no series to compare.</source>
        <translation>Der Herkunftsnachweis enthält keine Serien, die verglichen werden können.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no study UID: whether they share a study with another patient ID is unknown.</source>
        <translation>
            <numerusform>%n Serie hat keine Studien-UID: Ob ihre Studie auch zu einer anderen Patienten-ID gehört, ist unbekannt.</numerusform>
            <numerusform>%n Serien haben keine Studien-UID: Ob ihre Studien auch zu einer anderen Patienten-ID gehören, ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series without a study UID.</source>
        <translation>
            <numerusform>Durch --latest-study ausgelassen: %n Serie ohne Studien-UID.</numerusform>
            <numerusform>Durch --latest-study ausgelassen: %n Serien ohne Studien-UID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether any of the %n series without an answer is in this part is not known: run it again.</source>
        <translation>
            <numerusform>Ob die %n Serie ohne Antwort zu diesem Teil gehört, ist unbekannt: Starten Sie ihn erneut.</numerusform>
            <numerusform>Ob eine der %n Serien ohne Antwort zu diesem Teil gehört, ist unbekannt: Starten Sie ihn erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %n series could not be asked for; they are left out.</source>
        <translation>
            <numerusform>Die Lizenz von %n Serie konnte nicht abgefragt werden; sie wird ausgelassen.</numerusform>
            <numerusform>Die Lizenzen von %n Serien konnten nicht abgefragt werden; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.</source>
        <translation>
            <numerusform>%n Serie oder Zeile der Auswahl für %1 konnte nicht gefunden werden. Treffen Sie dieselbe Auswahl erneut, um sie zu holen.</numerusform>
            <numerusform>%n Serien oder Zeilen der Auswahl für %1 konnten nicht gefunden werden. Treffen Sie dieselbe Auswahl erneut, um sie zu holen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of %1 cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n Anforderung von %1 ist nicht lesbar; ihre Serie ist unbekannt.</numerusform>
            <numerusform>%n Anforderungen von %1 sind nicht lesbar; ihre Serien sind unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are given with --api-key-file or TCIA_API_KEY, names and passwords with --auth.</source>
        <translation>Schlüssel werden mit --api-key-file oder TCIA_API_KEY angegeben, Namen und Passwörter mit --auth.</translation>
    </message>
    <message>
        <source>--shard excludes --after and --metadata-csv: run `tcia stages` or `tcia record --metadata-csv` when all parts are done.</source>
        <translation>--shard schließt --after und --metadata-csv aus: Rufen Sie `tcia stages` oder `tcia record --metadata-csv` auf, wenn alle Teile fertig sind.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 failed for %2: %3 (log: %4)</source>
        <translation>%1 ist für %2 fehlgeschlagen: %3 (Protokoll: %4)</translation>
    </message>
    <message>
        <source>Stages: %1 done, %2 failed, %3 waiting.</source>
        <translation>Stufen: %1 fertig, %2 fehlgeschlagen, %3 warten.</translation>
    </message>
    <message>
        <source>%1 is not in this folder.</source>
        <translation>%1 ist nicht in diesem Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages of series were cancelled.</source>
        <translation>
            <numerusform>%n Stufe einer Serie wurde abgebrochen.</numerusform>
            <numerusform>%n Stufen von Serien wurden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key need --tls-authorities</source>
        <translation>--tls-certificate und --tls-key brauchen --tls-authorities</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together</source>
        <translation>--tls-certificate und --tls-key gehören zusammen</translation>
    </message>
    <message>
        <source>“%1” is not an AE title</source>
        <translation>„%1“ ist kein AE-Titel</translation>
    </message>
    <message>
        <source>Adopted series</source>
        <translation>Übernommene Serien</translation>
    </message>
    <message>
        <source>%1 was not adopted: %2</source>
        <translation>%1 wurde nicht übernommen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series were adopted, %2 were recorded before.</source>
        <translation>
            <numerusform>%1 von %n Serie wurde übernommen, %2 war schon verzeichnet.</numerusform>
            <numerusform>%1 von %n Serien wurden übernommen, %2 waren schon verzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n series now.</source>
        <translation>
            <numerusform>%1 hat jetzt %n Serie.</numerusform>
            <numerusform>%1 hat jetzt %n Serien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Körbe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Nothing was selected: name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Nichts ist ausgewählt: Geben Sie --series, --manifest, --shared-list oder einen Filter wie --collection an.</translation>
    </message>
    <message>
        <source>Name two baskets or more, and the new one with --into.</source>
        <translation>Nennen Sie zwei oder mehr Körbe, und den neuen mit --into.</translation>
    </message>
    <message>
        <source>Its series are of %1. Name that server with --server or --url.</source>
        <translation>Die Serien darin sind von %1. Nennen Sie diesen Server mit --server oder --url.</translation>
    </message>
    <message>
        <source>`tcia basket %1` takes %2.</source>
        <translation>`tcia basket %1` braucht %2.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>keinen Namen</translation>
    </message>
    <message>
        <source>one name</source>
        <translation>einen Namen</translation>
    </message>
    <message>
        <source>two names or more</source>
        <translation>zwei oder mehr Namen</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: all of these series are there.</source>
        <translation>Es ist nichts mehr abzurufen: Alle diese Serien sind da.</translation>
    </message>
    <message>
        <source>This server has no basket of this name; see `tcia basket list`.</source>
        <translation>Dieser Server hat keinen Korb dieses Namens; siehe `tcia basket list`.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Das ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 was stored unchecked: no %2 with its SHA-256 sum lies beside it.</source>
        <translation>%1 wurde ungeprüft gespeichert: Daneben liegt keine Datei %2 mit der SHA-256-Summe.</translation>
    </message>
    <message numerus="yes">
        <source>%n series of earlier downloads wait for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</source>
        <translation>
            <numerusform>%n Serie früherer Downloads wartet auf Stufen. `tcia stages %1` zeigt sie; `tcia stages %1 --after … --retry` führt die aus, die Sie nennen.</numerusform>
            <numerusform>%n Serien früherer Downloads warten auf Stufen. `tcia stages %1` zeigt sie; `tcia stages %1 --after … --retry` führt die aus, die Sie nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same command again runs those that wait.</source>
        <translation>Derselbe Befehl noch einmal führt die wartenden aus.</translation>
    </message>
    <message>
        <source>`tcia stages %1 --after … --retry` runs those again that failed or were cancelled.</source>
        <translation>`tcia stages %1 --after … --retry` führt die noch einmal aus, die fehlschlugen oder abgebrochen wurden.</translation>
    </message>
    <message>
        <source>--cancel excludes --after and --retry</source>
        <translation>--cancel schließt --after und --retry aus</translation>
    </message>
    <message>
        <source>--retry needs --after: a folder does not say what is run. `tcia stages %1` lists what waits or has failed.</source>
        <translation>--retry braucht --after: Ein Ordner bestimmt nicht, was ausgeführt wird. `tcia stages %1` zeigt, was wartet oder fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Series in %1 are not at their places yet; `tcia download --to %2` moves them.</source>
        <translation>Serien in %1 sind noch nicht an ihrem Platz; `tcia download --to %2` verschiebt sie dorthin.</translation>
    </message>
    <message>
        <source>%1 waits: %2 It is tried again until it works.</source>
        <translation>%1 wartet: %2 Es wird wiederholt, bis es gelingt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits: %2 It is tried again, for %n minutes at least.</source>
        <translation>
            <numerusform>%1 wartet: %2 Es wird wiederholt, mindestens %n Minute lang.</numerusform>
            <numerusform>%1 wartet: %2 Es wird wiederholt, mindestens %n Minuten lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever requested into this folder.</source>
        <translation>In diesen Ordner wurde nie etwas angefordert.</translation>
    </message>
    <message>
        <source>The format cannot be told from the name “%1”: it does not end in .csv, .tsv, .json, .jsonl, .xml or .html. Name it with --format.</source>
        <translation>Das Format ist am Namen „%1“ nicht zu erkennen: Er endet nicht auf .csv, .tsv, .json, .jsonl, .xml oder .html. Geben Sie es mit --format an.</translation>
    </message>
    <message>
        <source>--queue needs DIR, whose queue it is.</source>
        <translation>--queue braucht DIR, den Ordner, dessen Warteschlange gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --basket, --series, --manifest, --shared-list or a filter such as --collection.</source>
        <translation>Nichts wurde ausgewählt: Geben Sie DIR, --basket, --series, --manifest, --shared-list oder einen Filter wie --collection an.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln series to %1.</source>
        <translation>
            <numerusform>%Ln Serie nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Serien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited as the archive has it, without authors and year: %1. %2</source>
        <translation>Zitiert, wie es im Archiv steht, ohne Autoren und Jahr: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>So are %n others, which were not asked about.</source>
        <translation>
            <numerusform>Ebenso %n weiteres, nach dem nicht gefragt wurde.</numerusform>
            <numerusform>Ebenso %n weitere, nach denen nicht gefragt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an https address, nor one of this machine</source>
        <translation>„%1“ ist weder eine https-Adresse noch eine dieses Rechners</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the list were not looked up: run the same command again.</source>
        <translation>
            <numerusform>%Ln Ort der Liste wurde nicht nachgeschlagen: Führen Sie denselben Befehl noch einmal aus.</numerusform>
            <numerusform>%Ln Orte der Liste wurden nicht nachgeschlagen: Führen Sie denselben Befehl noch einmal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segmentation or structure set in %1.</source>
        <translation>In %1 ist keine Segmentierung und kein Strukturset.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name no series.</source>
        <translation>
            <numerusform>%n davon nennt keine Serie.</numerusform>
            <numerusform>%n davon nennen keine Serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a file again that another row names.</source>
        <translation>
            <numerusform>%n Zeile nennt eine Datei noch einmal, die eine andere nennt.</numerusform>
            <numerusform>%n Zeilen nennen Dateien noch einmal, die andere nennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Einzelne Dateien</translation>
    </message>
    <message>
        <source>File %1 of %2: %3, %4</source>
        <extracomment>%1 and %2 numbers, %3 the name of a file, %4 its size</extracomment>
        <translation>Datei %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>Single files: %1 fetched (%2), %3 there before, %4 failed. They are in %5.</source>
        <translation>Einzelne Dateien: %1 geladen (%2), %3 schon vorhanden, %4 fehlgeschlagen. Sie liegen in %5.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n files no sum is known to compare them with.</source>
        <translation>
            <numerusform>Von %n Datei ist keine Prüfsumme zum Vergleich bekannt.</numerusform>
            <numerusform>Von %n Dateien ist keine Prüfsumme zum Vergleich bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing; the same command fetches only those.</source>
        <translation>
            <numerusform>%n Datei fehlt; derselbe Befehl lädt nur diese.</numerusform>
            <numerusform>%n Dateien fehlen; derselbe Befehl lädt nur diese.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --shard: they belong to no patient.</source>
        <translation>
            <numerusform>%n einzelne Datei wird mit --shard nicht geladen: Sie gehört zu keinem Patienten.</numerusform>
            <numerusform>%n einzelne Dateien werden mit --shard nicht geladen: Sie gehören zu keinem Patienten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --purpose: their licences are not known.</source>
        <translation>
            <numerusform>%n einzelne Datei wird mit --purpose nicht geladen: Ihre Lizenz ist nicht bekannt.</numerusform>
            <numerusform>%n einzelne Dateien werden mit --purpose nicht geladen: Ihre Lizenzen sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files would be fetched; their sizes are not known.</source>
        <translation>
            <numerusform>%n einzelne Datei würde geladen; ihre Größe ist nicht bekannt.</numerusform>
            <numerusform>%n einzelne Dateien würden geladen; ihre Größen sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a series: %2</source>
        <translation>%1: keine Serie: %2</translation>
    </message>
    <message>
        <source>%1 is done for %2, but: %3</source>
        <translation>%1 ist für %2 erledigt, aber: %3</translation>
    </message>
    <message numerus="yes">
        <source>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</source>
        <translation>
            <numerusform>Von %n Serie wurden Attribute nicht verglichen, weil der Server sie nicht nennt oder eigene Wörter dafür hat: %1.</numerusform>
            <numerusform>Von %n Serien wurden Attribute nicht verglichen, weil der Server sie nicht nennt oder eigene Wörter dafür hat: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say which server its series are of. Name it with --server or --url.</source>
        <translation>Sie sagt nicht, von welchem Server die Serien darin sind. Nennen Sie ihn mit --server oder --url.</translation>
    </message>
    <message>
        <source>--purpose goes with a selection of series. What a folder still waits for was chosen before, for the purpose that was stated then: resume it without --purpose.</source>
        <translation>--purpose braucht eine Auswahl von Serien. Was für einen Ordner noch aussteht, wurde früher gewählt, für den damals genannten Zweck: Setzen Sie es ohne --purpose fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n series were there already and were not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</source>
        <translation>
            <numerusform>%n Serie war schon da und wurde nicht noch einmal gelesen: `tcia verify %1` tut das. Sonst weicht nichts von der Aufzeichnung ab.</numerusform>
            <numerusform>%n Serien waren schon da und wurden nicht noch einmal gelesen: `tcia verify %1` tut das. Sonst weicht nichts von der Aufzeichnung ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list gives %1 the licence “%2”, the archive “%3”: the stricter one holds.</source>
        <translation>Die Liste gibt %1 die Lizenz „%2“, das Archiv „%3“: Die strengere gilt.</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series differ from those that the list gives them.</source>
        <translation>
            <numerusform>Die Lizenz von %Ln weiteren Serie weicht von der ab, die die Liste ihr gibt.</numerusform>
            <numerusform>Die Lizenzen von %Ln weiteren Serien weichen von denen ab, die die Liste ihnen gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were requested and are not there yet; they are left out.</source>
        <translation>
            <numerusform>%n Serie wurde angefordert und ist noch nicht da; sie wird ausgelassen.</numerusform>
            <numerusform>%n Serien wurden angefordert und sind noch nicht da; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders hold no series that a record names.</source>
        <translation>
            <numerusform>%n Ordner enthält keine Serie, die eine Aufzeichnung nennt.</numerusform>
            <numerusform>%n Ordner enthalten keine Serie, die eine Aufzeichnung nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--after and --metadata-csv are for series; the lists name single files only.</source>
        <translation>--after und --metadata-csv gelten für Serien; die Listen nennen nur einzelne Dateien.</translation>
    </message>
</context>
<context>
    <name>CommandKeywords</name>
    <message>
        <source>preferences options configuration language theme</source>
        <translation>Optionen Konfiguration Sprache Farbschema</translation>
    </message>
    <message>
        <source>API key password account login archive</source>
        <translation>API-Schlüssel Passwort Konto Anmeldung Archiv</translation>
    </message>
    <message>
        <source>open a folder, check disk, local files</source>
        <translation>Ordner öffnen, Datenträger prüfen, lokale Dateien</translation>
    </message>
    <message>
        <source>open a folder, import from disk, local files</source>
        <translation>Ordner öffnen, vom Datenträger importieren, lokale Dateien</translation>
    </message>
    <message>
        <source>disk, file manager</source>
        <translation>Datenträger, Dateimanager</translation>
    </message>
    <message>
        <source>NIfTI, PACS, DICOM, program</source>
        <translation>NIfTI, PACS, DICOM, Programm</translation>
    </message>
    <message>
        <source>cite, reference, DOI</source>
        <translation>zitieren, Quellenangabe, DOI</translation>
    </message>
    <message>
        <source>bandwidth, rate</source>
        <translation>Bandbreite, Rate</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>Ende, schließen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of filters, %2 one of its values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>chosen; remove it from the filter</source>
        <translation>ausgewählt; aus dem Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>System appearance: as the desktop</source>
        <translation>Darstellung des Systems: wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>theme, colours, mode</source>
        <translation>Farbschema, Farben, Modus</translation>
    </message>
    <message>
        <source>Peek at the selected series</source>
        <translation>Vorschau der ausgewählten Serie</translation>
    </message>
    <message>
        <source>select one series</source>
        <translation>eine Serie auswählen</translation>
    </message>
    <message>
        <source>it is on disk</source>
        <translation>sie ist lokal vorhanden</translation>
    </message>
    <message>
        <source>a few of its images, before a download</source>
        <translation>einige ihrer Bilder, vor dem Herunterladen</translation>
    </message>
    <message>
        <source>preview, look, images</source>
        <translation>ansehen, Blick, Bilder</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%1 of %Ln collections fetched so far</source>
        <translation>
            <numerusform>%1 von %Ln Sammlung bisher geladen</numerusform>
            <numerusform>%1 von %Ln Sammlungen bisher geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two values of a filter: &quot;CT or PT&quot;</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>der Datenkorb</translation>
    </message>
</context>
<context>
    <name>DerivedText</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>halbautomatisch</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1 of %2, not complete.</source>
        <translation>%1 von %2, nicht vollständig.</translation>
    </message>
    <message>
        <source>%1 of %2, complete and verified.</source>
        <translation>%1 von %2, vollständig und bestätigt.</translation>
    </message>
    <message>
        <source>%1 of %2, complete, not verified.</source>
        <translation>%1 von %2, vollständig, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Konturen</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Gezeichnet auf</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contours</source>
        <translation>
            <numerusform>%Ln Kontur</numerusform>
            <numerusform>%Ln Konturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ml</source>
        <extracomment>millilitres</extracomment>
        <translation>%1 ml</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlines drawn on the %1 of %2</source>
        <translation>
            <numerusform>%Ln Kontur, gezeichnet auf %1 von %2</numerusform>
            <numerusform>%Ln Konturen, gezeichnet auf %1 von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments on the %1 of %2</source>
        <translation>
            <numerusform>%Ln Segment auf %1 von %2</numerusform>
            <numerusform>%Ln Segmente auf %1 von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>TCIA programmatic interface, version 2 to 4</source>
        <translation>Programmierschnittstelle von TCIA, Version 2 bis 4</translation>
    </message>
    <message>
        <source>NBIA, version 1</source>
        <translation>NBIA, Version 1</translation>
    </message>
    <message>
        <source>NBIA, version 4</source>
        <translation>NBIA, Version 4</translation>
    </message>
    <message>
        <source>Imaging Data Commons, version 3</source>
        <translation>Imaging Data Commons, Version 3</translation>
    </message>
    <message>
        <source>Buckets with S3&apos;s interface</source>
        <translation>Buckets mit der Schnittstelle von S3</translation>
    </message>
    <message>
        <source>DICOMweb</source>
        <translation>DICOMweb</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Sie können den Vorgang jederzeit neu starten.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>Der Server ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Servers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time: %1</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again later; a narrower query may help.</source>
        <translation>Versuchen Sie es später erneut; eine engere Abfrage kann helfen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: %1</source>
        <translation>Das Zertifikat des Servers ist ungültig: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and your network&apos;s proxy with your administrator.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und fragen Sie Ihre Administration nach dem Proxy Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>The server does not provide this: %1</source>
        <translation>Der Server stellt dies nicht bereit: %1</translation>
    </message>
    <message>
        <source>The data may be restricted, withdrawn, or on another server (NLST has its own).</source>
        <translation>Die Daten können beschränkt zugänglich, zurückgezogen oder auf einem anderen Server sein (NLST hat einen eigenen).</translation>
    </message>
    <message>
        <source>Not found on the server: %1</source>
        <translation>Auf dem Server nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Check the spelling, including upper and lower case, and the selected server.</source>
        <translation>Prüfen Sie die Schreibweise, auch Groß- und Kleinschreibung, und den gewählten Server.</translation>
    </message>
    <message>
        <source>The server did not understand the request: %1</source>
        <translation>Der Server hat die Anfrage nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Check the requested values and the server&apos;s dialect.</source>
        <translation>Prüfen Sie die angefragten Werte und den API-Dialekt des Servers.</translation>
    </message>
    <message>
        <source>The server is busy: %1</source>
        <translation>Der Server ist ausgelastet: %1</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Der Server meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>Try again later; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>Versuchen Sie es später erneut; bleibt das Problem bestehen, wenden Sie sich an den Helpdesk des Archivs.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>Die Antwort des Servers ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, check the server&apos;s dialect.</source>
        <translation>Versuchen Sie es erneut; bleibt das Problem bestehen, prüfen Sie den API-Dialekt des Servers.</translation>
    </message>
    <message>
        <source>The download is broken: %1</source>
        <translation>Der Download ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Download the series again; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>Laden Sie die Serie erneut herunter; bleibt das Problem bestehen, wenden Sie sich an den Helpdesk des Archivs.</translation>
    </message>
    <message>
        <source>The download ended too early: %1</source>
        <translation>Der Download endete zu früh: %1</translation>
    </message>
    <message>
        <source>The download is incomplete: %1</source>
        <translation>Der Download ist unvollständig: %1</translation>
    </message>
    <message>
        <source>A file or folder cannot be used: %1</source>
        <translation>Eine Datei oder ein Ordner ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose another.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und beschreibbar ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>Der Datenträger ist voll: %1</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then retry.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program&apos;s own data cannot be used: %1</source>
        <translation>Die eigenen Daten des Programms sind nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The program continues without it; check the disk, or close other windows that use it.</source>
        <translation>Das Programm läuft ohne sie weiter; prüfen Sie den Datenträger oder schließen Sie andere Fenster, die sie benutzen.</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Das geht nicht: %1</translation>
    </message>
    <message>
        <source>The download was interrupted (crash, kill or power loss) before all data reached the disk: %1</source>
        <translation>Der Download wurde unterbrochen (Absturz, Abbruch oder Stromausfall), bevor alle Daten auf dem Datenträger waren: %1</translation>
    </message>
    <message>
        <source>There is not enough memory: %1</source>
        <translation>Der Arbeitsspeicher reicht nicht aus: %1</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program failed unexpectedly: %1</source>
        <translation>Im Programm trat ein unerwarteter Fehler auf: %1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, report it with this message.</source>
        <translation>Versuchen Sie es erneut; bleibt das Problem bestehen, melden Sie es mit dieser Meldung.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words without a full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>The server did not accept the key, or the name and password: %1</source>
        <translation>Der Server hat den Schlüssel oder Namen und Passwort nicht angenommen: %1</translation>
    </message>
    <message>
        <source>No longer on the server: %1</source>
        <translation>Nicht mehr auf dem Server: %1</translation>
    </message>
    <message>
        <source>The server had it and has removed it; ask the archive&apos;s help desk why.</source>
        <translation>Der Server hatte es und hat es entfernt; fragen Sie den Helpdesk des Archivs nach dem Grund.</translation>
    </message>
    <message>
        <source>The server refers to another address: %1</source>
        <translation>Der Server verweist an eine andere Adresse: %1</translation>
    </message>
    <message>
        <source>Check the server&apos;s address (window: Edit servers; command line: --url).</source>
        <translation>Prüfen Sie die Adresse des Servers (Fenster: Server bearbeiten; Befehlszeile: --url).</translation>
    </message>
    <message>
        <source>The data were changed on the server: %1</source>
        <translation>Die Daten wurden auf dem Server geändert: %1</translation>
    </message>
    <message>
        <source>Download the series again: it is listed anew.</source>
        <translation>Laden Sie die Serie noch einmal herunter: Sie wird neu aufgelistet.</translation>
    </message>
    <message>
        <source>Enter the key, or the name and password, that this server wants.</source>
        <translation>Geben Sie den Schlüssel oder den Namen und das Passwort ein, die dieser Server verlangt.</translation>
    </message>
</context>
<context>
    <name>FacetBars</name>
    <message>
        <source>Modality, series</source>
        <translation>Modalität, Serien</translation>
    </message>
    <message>
        <source>Manufacturer, series</source>
        <translation>Hersteller, Serien</translation>
    </message>
    <message>
        <source>Licence, series</source>
        <translation>Lizenz, Serien</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Jahr der Studie</translation>
    </message>
    <message>
        <source>Patient sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Patient age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Images in series</source>
        <translation>Bilder je Serie</translation>
    </message>
    <message>
        <source>Size of series</source>
        <translation>Größe der Serie</translation>
    </message>
    <message>
        <source>On disk or in basket</source>
        <translation>Lokal oder im Datenkorb</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Sammlung suchen</translation>
    </message>
    <message>
        <source>Find a modality</source>
        <translation>Modalität suchen</translation>
    </message>
    <message>
        <source>Find a body part</source>
        <translation>Körperregion suchen</translation>
    </message>
    <message>
        <source>Find a manufacturer</source>
        <translation>Hersteller suchen</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation>Lizenz suchen</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>Das Zertifikat des Servers ist ungültig</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid.</source>
        <translation>Das Zertifikat des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>The API key is not accepted for this collection</source>
        <translation>Der API-Schlüssel gilt nicht für diese Sammlung</translation>
    </message>
    <message>
        <source>the API key is not accepted for this collection.</source>
        <translation>Der API-Schlüssel gilt nicht für diese Sammlung.</translation>
    </message>
    <message>
        <source>The server does not provide these series</source>
        <translation>Der Server stellt diese Serien nicht bereit</translation>
    </message>
    <message>
        <source>the server does not provide these series.</source>
        <translation>Der Server stellt diese Serien nicht bereit.</translation>
    </message>
    <message>
        <source>The server does not have these series</source>
        <translation>Der Server hat diese Serien nicht</translation>
    </message>
    <message>
        <source>the server does not have these series.</source>
        <translation>Der Server hat diese Serien nicht.</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>Der Server hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>the server did not understand the request.</source>
        <translation>Der Server hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>the server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server meldet einen Fehler</translation>
    </message>
    <message>
        <source>the server failed.</source>
        <translation>Der Server meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <translation>Die Antwort des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What the archive sent is broken</source>
        <translation>Das Archiv hat Fehlerhaftes gesendet</translation>
    </message>
    <message>
        <source>what the archive sent is broken. Nothing of them is kept under a final name.</source>
        <translation>Das Archiv hat Fehlerhaftes gesendet. Davon bleibt nichts unter endgültigem Namen.</translation>
    </message>
    <message>
        <source>The download ended too early</source>
        <translation>Der Download endete zu früh</translation>
    </message>
    <message>
        <source>the download ended too early. Nothing of them is kept under a final name.</source>
        <translation>Der Download endete zu früh. Davon bleibt nichts unter endgültigem Namen.</translation>
    </message>
    <message>
        <source>The archive sent fewer images than it promised</source>
        <translation>Das Archiv hat weniger Bilder gesendet als angekündigt</translation>
    </message>
    <message>
        <source>the archive sent fewer images than it promised. Nothing of them is kept under a final name.</source>
        <translation>Das Archiv hat weniger Bilder gesendet als angekündigt. Davon bleibt nichts unter endgültigem Namen.</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation>Der Ordner ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the folder cannot be used.</source>
        <translation>Der Ordner ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>this cannot be done.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <source>The download was interrupted before all data reached the disk</source>
        <translation>Der Download wurde unterbrochen, bevor alle Daten auf dem Datenträger waren</translation>
    </message>
    <message>
        <source>the download was interrupted before all data reached the disk.</source>
        <translation>Der Download wurde unterbrochen, bevor alle Daten auf dem Datenträger waren.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The program failed unexpectedly</source>
        <translation>Im Programm trat ein unerwarteter Fehler auf</translation>
    </message>
    <message>
        <source>the program failed unexpectedly.</source>
        <translation>Im Programm trat ein unerwarteter Fehler auf.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>%Ln erneut versuchen</numerusform>
            <numerusform>%Ln erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <extracomment>%1 the name of a server, %2 an HTTP status</extracomment>
        <translation>%1 antwortete mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times each.</source>
        <translation>
            <numerusform>Je %Ln Mal versucht.</numerusform>
            <numerusform>Je %Ln Mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is kept under a final name.</source>
        <translation>Davon bleibt nichts unter endgültigem Namen.</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter a key that may read it, then try again.</source>
        <translation>Geben Sie einen Schlüssel ein, der sie lesen darf, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translation>Patientenname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Ethnische Gruppe</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Spezies</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Phantom</translation>
    </message>
    <message>
        <source>Species code</source>
        <translation>Speziescode</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Berechtigt</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID der Studie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Studienbeschreibung</translation>
    </message>
    <message>
        <source>Admitting diagnoses</source>
        <translation>Aufnahmediagnosen</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>Studien-ID</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Days from event</source>
        <translation>Tage ab Ereignis</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID der Serie</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Seriendatum</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Nr. der Serie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>Lizenzadresse</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>Datenbeschreibung</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Third-party analysis</source>
        <translation>Analyse durch Dritte</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Release status</source>
        <translation>Freigabestatus</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Gespeichert unter</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>The lists of studies and patients are missing.</source>
        <translation>Die Listen der Studien und Patienten fehlen.</translation>
    </message>
    <message>
        <source>The list of studies is missing.</source>
        <translation>Die Liste der Studien fehlt.</translation>
    </message>
    <message>
        <source>The list of patients is missing.</source>
        <translation>Die Liste der Patienten fehlt.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --collection, --modality or --body-part only values that occur there.
Values are matched as the archive spells them: CHEST is not Chest.</source>
        <translation>Mit --collection, --modality oder --body-part nur Werte, die dort vorkommen.
Es gilt die Schreibweise des Archivs: CHEST ist nicht Chest.</translation>
    </message>
    <message>
        <source>the collections of the archive</source>
        <translation>die Sammlungen des Archivs</translation>
    </message>
    <message>
        <source>the modalities that occur</source>
        <translation>die vorkommenden Modalitäten</translation>
    </message>
    <message>
        <source>the body parts that occur</source>
        <translation>die vorkommenden Körperregionen</translation>
    </message>
    <message>
        <source>the manufacturers that occur</source>
        <translation>die vorkommenden Hersteller</translation>
    </message>
    <message>
        <source>the patients, of a collection or of all</source>
        <translation>die Patienten, einer Sammlung oder alle</translation>
    </message>
    <message>
        <source>the studies that pass the filters</source>
        <translation>die Studien, die den Filtern entsprechen</translation>
    </message>
    <message>
        <source>the series that pass the filters</source>
        <translation>die Serien, die den Filtern entsprechen</translation>
    </message>
    <message>
        <source>All filters must match. Without any, every series of the archive: expect a
long answer. Filters that the server does not support are applied here.</source>
        <translation>Alle Filter müssen zutreffen. Ohne Filter alle Serien des Archivs: Rechnen Sie
mit einer langen Antwort. Filter, die der Server nicht kennt, wirken hier.</translation>
    </message>
    <message>
        <source>bytes and number of images of a series</source>
        <translation>Bytes und Anzahl der Bilder einer Serie</translation>
    </message>
    <message>
        <source>With several series, one row each, its UID first.</source>
        <translation>Bei mehreren Serien je eine Zeile, die UID zuerst.</translation>
    </message>
    <message>
        <source>the server&apos;s description of an endpoint</source>
        <translation>die Beschreibung eines Endpunkts durch den Server</translation>
    </message>
    <message>
        <source>Prints the server&apos;s JSON object; for servers that do not describe themselves,
this program&apos;s own description.</source>
        <translation>Gibt das JSON-Objekt des Servers aus; bei Servern, die sich nicht selbst
beschreiben, die Beschreibung dieses Programms.</translation>
    </message>
    <message>
        <source>the series of a shared list, by its name</source>
        <translation>die Serien einer freigegebenen Liste, nach ihrem Namen</translation>
    </message>
    <message>
        <source>search the stored content of an archive</source>
        <translation>den gespeicherten Inhalt eines Archivs durchsuchen</translation>
    </message>
    <message>
        <source>Searches the content stored by `tcia index` and the window, without a
network; a collection named by --collection that is not stored yet is fetched
first. Standard error says what is covered. All options must match; of several
values of one option, any.

Values are those listed by `tcia facets`; unknown ones are reported. Exit
status 0 also if nothing was found; 1 if an --id or a named collection is
unknown.</source>
        <translation>Durchsucht die Inhalte, die `tcia index` und das Fenster gespeichert haben,
ohne Netzwerk; eine mit --collection genannte Sammlung, die noch nicht
gespeichert ist, wird zuvor geladen. Die Standardfehlerausgabe sagt, was
abgedeckt ist. Alle Optionen müssen zutreffen; von mehreren Werten einer
Option einer.

Werte sind die, die `tcia facets` auflistet; unbekannte werden gemeldet.
Exit-Status 0 auch, wenn nichts gefunden wurde; 1, wenn eine --id oder eine
genannte Sammlung unbekannt ist.</translation>
    </message>
    <message>
        <source>the existing values, with the number of series of each</source>
        <translation>die vorhandenen Werte, je mit der Anzahl der Serien</translation>
    </message>
    <message>
        <source>Takes the filters of `tcia search`; a facet&apos;s own values are counted as if none
of them were selected. Standard error says what the counts cover.</source>
        <translation>Nimmt die Filter von `tcia search`; die Werte einer Facette werden gezählt, als
wäre keiner davon gewählt. Die Standardfehlerausgabe sagt, was gezählt wurde.</translation>
    </message>
    <message>
        <source>store the archive&apos;s content, for search and facets</source>
        <translation>den Inhalt des Archivs speichern, für Suche und Facetten</translation>
    </message>
    <message>
        <source>Fetches every collection, one at a time, into the store shared with the window.
Collections fetched in the last 24 hours are skipped, so that it resumes where
it was interrupted. Transient failures are retried with increasing
delays.

The table of collections goes to standard output; which ones failed and why, to
standard error. A collection is incomplete if its series arrived but the list of
its studies or patients did not; it can be searched, and is fetched again. An
empty answer for known content withdraws nothing until it is
confirmed. Exit status 3 if the server gave no answer at all.

--progress json writes one object per line to standard error:
  done       collection, series, totals
  retry      collection, message, inSeconds: failed, will be retried
  hold       message, inSeconds: requests are paused, and why
  failed     collection, message, kind, transient (a retry may help), totals
  finished   exitStatus, totals: the last line
  note       message: information
  error      message: why nothing could be started
totals has collections, done, failed, series, and secondsLeft (if it can be
estimated).</source>
        <translation>Lädt alle Sammlungen, eine nach der anderen, in den Speicher, den auch das
Fenster nutzt. In den letzten 24 Stunden geladene Sammlungen werden
übersprungen, so dass es nach einer Unterbrechung dort weitergeht.
Vorübergehende Fehler führen zu neuen Versuchen in wachsenden Abständen.

Die Tabelle der Sammlungen geht auf die Standardausgabe; welche fehlschlugen
und warum, auf die Standardfehlerausgabe. Eine Sammlung ist unvollständig,
wenn ihre Serien ankamen, die Liste ihrer Studien oder Patienten aber nicht;
sie lässt sich durchsuchen und wird erneut geladen. Eine leere Antwort zu
bekanntem Inhalt zieht nichts zurück, bis sie bestätigt ist. Exit-Status 3,
wenn der Server gar nicht antwortete.

--progress json schreibt je Zeile ein Objekt auf die Standardfehlerausgabe:
  done       collection, series, totals
  retry      collection, message, inSeconds: gescheitert, neuer Versuch folgt
  hold       message, inSeconds: Anfragen pausieren, und warum
  failed     collection, message, kind, transient (ein neuer Versuch kann
             helfen), totals
  finished   exitStatus, totals: die letzte Zeile
  note       message: ein Hinweis
  error      message: warum nichts gestartet werden konnte
totals hat collections, done, failed, series und secondsLeft (sofern es sich
schätzen lässt).</translation>
    </message>
    <message>
        <source>new, changed and withdrawn series of the archive</source>
        <translation>neue, geänderte und zurückgezogene Serien des Archivs</translation>
    </message>
    <message>
        <source>Lists, the latest first, how the series of stored collections changed each
time they were fetched again, here or in the window. Exit status 1 if
nothing is stored of a named collection, or of any.</source>
        <translation>Listet auf, die neuesten zuerst, wie sich die Serien gespeicherter Sammlungen
bei jedem erneuten Laden geändert haben, hier oder im Fenster. Exit-Status 1,
wenn von einer genannten Sammlung oder überhaupt nichts gespeichert ist.</translation>
    </message>
    <message>
        <source>download series into a folder, complete and verified</source>
        <translation>Serien in einen Ordner herunterladen, vollständig und geprüft</translation>
    </message>
    <message>
        <source>check a folder of downloaded series</source>
        <translation>einen Ordner heruntergeladener Serien prüfen</translation>
    </message>
    <message>
        <source>Compares the files below DIR with the record of their download: by
this program (tcia-series.jsonl: presence, size, CRC and MD5 of every file) or
by NBIA Data Retriever or its successor, TCIA Data Retriever (metadata.csv:
number of images and size); then opens every file as DICOM and checks that it
belongs to its series. The record may be in DIR or up to two folders below; no
link below DIR is followed. Every series is whole, short (files are
missing) or damaged; images without a record are unknown.

A repair replaces the series&apos; folder once the new one is complete. A folder
with other files is not touched, and reported. A damaged image that
does not identify its series is moved to DIR/.tcia-partial/lost. --retries and
--wait-for-room apply to --repair as to `tcia download`.

Exit status 0 if all is whole, after the repair if requested; 3 if
the server gave no answer about some of it; 1 otherwise.</source>
        <translation>Vergleicht die Dateien unter DIR mit der Aufzeichnung ihres Downloads: durch
dieses Programm (tcia-series.jsonl: Vorhandensein, Größe, CRC und MD5 jeder
Datei) oder durch NBIA Data Retriever oder den Nachfolger TCIA Data Retriever
(metadata.csv: Anzahl der Bilder und Größe); öffnet dann jede Datei als DICOM
und prüft, ob sie zu ihrer Serie gehört. Die Aufzeichnung kann in DIR oder bis
zu zwei Ordner darunter liegen; Verknüpfungen unter DIR wird nicht gefolgt. Jede
Serie ist vollständig, unvollständig (Dateien fehlen) oder beschädigt; Bilder
ohne Aufzeichnung sind unbekannt.

Eine Reparatur ersetzt den Ordner der Serie, sobald der neue vollständig ist.
Ein Ordner mit fremden Dateien bleibt unberührt und wird gemeldet. Ein
beschädigtes Bild, das seine Serie nicht nennt, kommt nach
DIR/.tcia-partial/lost. --retries und --wait-for-room gelten für --repair wie
für `tcia download`.

Exit-Status 0, wenn alles vollständig ist, gegebenenfalls nach der Reparatur; 3,
wenn der Server zu einem Teil keine Auskunft gab; sonst 1.</translation>
    </message>
    <message>
        <source>serve the embedded demonstration archive</source>
        <translation>das eingebaute Demo-Archiv bereitstellen</translation>
    </message>
    <message>
        <source>Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0
then. The guide&apos;s (legacy) paths require the API key demo.</source>
        <translation>Antwortet auf 127.0.0.1 in allen drei Dialekten, bis es unterbrochen wird; dann
Exit-Status 0. Die Pfade der Anleitung (legacy) brauchen den API-Schlüssel demo.</translation>
    </message>
    <message>
        <source>the configured servers</source>
        <translation>die eingerichteten Server</translation>
    </message>
    <message>
        <source>The first column is what --server takes.</source>
        <translation>Die erste Spalte ist der Wert für --server.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>OPTIONS OF ALL COMMANDS</source>
        <translation>OPTIONEN ALLER BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNGSVARIABLEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>tcia [OPTION]… COMMAND [OPTION]…
tcia COMMAND --help</source>
        <translation>tcia [OPTION]… BEFEHL [OPTION]…
tcia BEFEHL --help</translation>
    </message>
    <message>
        <source>tcia [OPTION]… %1</source>
        <translation>tcia [OPTION]… %1</translation>
    </message>
    <message>
        <source>this page, or with a command the command&apos;s</source>
        <translation>diese Seite oder mit einem Befehl dessen Seite</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles erledigt</translation>
    </message>
    <message>
        <source>something was not done; standard error says what and why</source>
        <translation>etwas blieb aus; die Standardfehlerausgabe sagt, was und warum</translation>
    </message>
    <message>
        <source>the command line was wrong</source>
        <translation>die Befehlszeile war falsch</translation>
    </message>
    <message>
        <source>the server or the network failed; for a download: its queries,
or all its series</source>
        <translation>Server oder Netzwerk versagten; bei einem Download: seine
Abfragen oder alle seine Serien</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C); no incomplete series were left</source>
        <translation>unterbrochen (Strg+C); es blieben keine unvollständigen Serien</translation>
    </message>
    <message>
        <source>the API key, if --api-key-file is not given. Without either
the key comes from the desktop&apos;s keyring. With a --url of an
unknown server, standard error says to which host it is sent</source>
        <translation>der API-Schlüssel, falls --api-key-file fehlt. Ohne beides
kommt er aus dem Schlüsselbund der Arbeitsumgebung. Bei --url
eines unbekannten Servers sagt die Standardfehlerausgabe, an
welchen Host er gesendet wird</translation>
    </message>
    <message>
        <source>the proxy, unless the system names one</source>
        <translation>der Proxy, falls das System keinen nennt</translation>
    </message>
    <message>
        <source>the servers added in the window&apos;s Edit servers</source>
        <translation>die im Fenster unter Server bearbeiten hinzugefügten Server</translation>
    </message>
    <message>
        <source>the content of archives stored by `tcia index` and the window</source>
        <translation>die von `tcia index` und Fenster gespeicherten Archivinhalte</translation>
    </message>
    <message>
        <source>the history of changes, as listed by `tcia changes`</source>
        <translation>der Änderungsverlauf, wie ihn `tcia changes` auflistet</translation>
    </message>
    <message>
        <source>what was downloaded into DIR, for `tcia verify`</source>
        <translation>was in DIR heruntergeladen wurde, für `tcia verify`</translation>
    </message>
    <message>
        <source>the same, written by NBIA or TCIA Data Retriever</source>
        <translation>dasselbe, geschrieben von NBIA oder TCIA Data Retriever</translation>
    </message>
    <message>
        <source>find and fetch images of The Cancer Imaging Archive</source>
        <translation>Bilder von The Cancer Imaging Archive finden und laden</translation>
    </message>
    <message>
        <source>Data goes to standard output, progress and messages to standard error.
Global options may be before or after the command.</source>
        <translation>Daten gehen auf die Standardausgabe, Fortschritt und Meldungen auf die
Standardfehlerausgabe. Globale Optionen können vor oder nach dem Befehl stehen.</translation>
    </message>
    <message>
        <source>the server to query, by its key or its name in `tcia servers`;
default: tcia</source>
        <translation>der abzufragende Server, mit Schlüssel oder Namen aus
`tcia servers`; Standard: tcia</translation>
    </message>
    <message>
        <source>a server that is not in the list: the common part of its
addresses including the version; needs --dialect</source>
        <translation>ein Server, der nicht in der Liste steht: der gemeinsame Teil
seiner Adressen samt Version; braucht --dialect</translation>
    </message>
    <message>
        <source>the file whose first line is the API key</source>
        <translation>die Datei, deren erste Zeile der API-Schlüssel ist</translation>
    </message>
    <message>
        <source>send the API key as a URL parameter instead of a header, for
servers that read it only there</source>
        <translation>den API-Schlüssel als URL-Parameter statt im Header senden,
für Server, die ihn nur dort lesen</translation>
    </message>
    <message>
        <source>send the API key also over http to another machine, readable
by others on the network; refused without this option</source>
        <translation>den API-Schlüssel auch über http an einen anderen Rechner
senden, lesbar für andere im Netzwerk; sonst verweigert</translation>
    </message>
    <message>
        <source>the server&apos;s own answer, byte for byte, in --format json (the
default then), csv, xml or html</source>
        <translation>die Antwort des Servers, Byte für Byte, mit --format json
(dann Standard), csv, xml oder html</translation>
    </message>
    <message>
        <source>in csv and tsv: cells unchanged. By default control characters
are written as \x1b and the like, and in csv a cell that a
spreadsheet would run (starting with = + - @, a tab or a line
end; not a number) gets an apostrophe in front. `tcia` undoes
both when it reads its own tables</source>
        <translation>in csv und tsv: Zellen unverändert. Sonst werden Steuerzeichen
als \x1b und dergleichen geschrieben, und in csv erhält eine
Zelle, die eine Tabellenkalkulation ausführen würde (Beginn
= + - @, Tabulator oder Zeilenende; keine Zahl), vorn ein
Hochkomma. `tcia` macht beides rückgängig, wenn es seine
eigenen Tabellen liest</translation>
    </message>
    <message>
        <source>auto (a bar on a terminal, lines elsewhere), bar, lines, json
(one object per line) or none</source>
        <translation>auto (ein Balken im Terminal, sonst Zeilen), bar, lines, json
(ein Objekt je Zeile) oder none</translation>
    </message>
    <message>
        <source>no progress; errors are still printed</source>
        <translation>kein Fortschritt; Fehler werden weiterhin ausgegeben</translation>
    </message>
    <message>
        <source>of this collection</source>
        <translation>dieser Sammlung</translation>
    </message>
    <message>
        <source>of this patient ID</source>
        <translation>dieser Patienten-ID</translation>
    </message>
    <message>
        <source>of this study</source>
        <translation>dieser Studie</translation>
    </message>
    <message>
        <source>of this modality: CT, MR, PT …</source>
        <translation>dieser Modalität: CT, MR, PT …</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it: CHEST</source>
        <translation>dieser Körperregion, geschrieben wie im Archiv: CHEST</translation>
    </message>
    <message>
        <source>made by this manufacturer&apos;s machines</source>
        <translation>mit Geräten dieses Herstellers aufgenommen</translation>
    </message>
    <message>
        <source>this series; may be repeated; - reads UIDs, a table with a
SeriesInstanceUID column or a manifest from standard input, of at
most 128 MB and 1,000,000 series</source>
        <translation>diese Serie; mehrfach möglich; - liest UIDs, eine Tabelle mit
einer Spalte SeriesInstanceUID oder ein Manifest von der
Standardeingabe, höchstens 128 MB und 1.000.000 Serien</translation>
    </message>
    <message>
        <source>fetch this series; may be repeated; - reads UIDs, a table with
a SeriesInstanceUID column or a manifest from standard input, of
at most 128 MB and 1,000,000 series</source>
        <translation>diese Serie laden; mehrfach möglich; - liest UIDs, eine Tabelle
mit einer Spalte SeriesInstanceUID oder ein Manifest von der
Standardeingabe, höchstens 128 MB und 1.000.000 Serien</translation>
    </message>
    <message>
        <source>fetch the series of the shared list of that name</source>
        <translation>die Serien der freigegebenen Liste dieses Namens laden</translation>
    </message>
    <message>
        <source>the folder in which the series&apos; folders are created</source>
        <translation>der Ordner, in dem die Ordner der Serien angelegt werden</translation>
    </message>
    <message>
        <source>maximum number of concurrent series, 1 to 8; fewer if more bring
no benefit or the server refuses them, up to half as many more
while some are very slow; default: 8</source>
        <translation>Höchstzahl gleichzeitiger Serien, 1 bis 8; weniger, wenn mehr
nichts bringen oder der Server sie ablehnt, bis um die Hälfte
mehr, solange einige sehr langsam sind; Standard: 8</translation>
    </message>
    <message>
        <source>how often transient failures are retried, with increasing
delays: 0 to 20, or forever; default: 3. A failing server is
probed four times as often, by default for at least ten minutes</source>
        <translation>wie oft vorübergehende Fehler neu versucht werden, in
wachsenden Abständen: 0 bis 20 oder forever; Standard: 3. Ein
gestörter Server wird viermal so oft befragt, im Standard
mindestens zehn Minuten lang</translation>
    </message>
    <message>
        <source>total bytes per second, such as 500k or 20M; default: no limit</source>
        <translation>Bytes je Sekunde insgesamt, wie 500k, 20M; Standard: kein Limit</translation>
    </message>
    <message>
        <source>how long to wait for free space when the disk is nearly full;
default: 60</source>
        <translation>wie lange auf freien Platz gewartet wird, wenn der Datenträger
fast voll ist; Standard: 60</translation>
    </message>
    <message>
        <source>the folder of a series below DIR: classic (the default: Collection/
Patient/Study/Series), descriptive, flat, or a template such as
{Collection}/{PatientID}/{SeriesInstanceUID}</source>
        <translation>der Ordner einer Serie unter DIR: classic (Standard: Collection/
Patient/Study/Series), descriptive, flat oder eine Vorlage wie
{Collection}/{PatientID}/{SeriesInstanceUID}</translation>
    </message>
    <message>
        <source>crc: the sums of every ZIP; md5: also the server&apos;s own sums,
and no series without them. Default: the strongest that the
server provides. Number of images and sizes are always checked</source>
        <translation>crc: die Summen jeder ZIP-Datei; md5: auch die eigenen Summen
des Servers, und keine Serie ohne sie. Standard: das Stärkste,
was der Server bietet. Bildzahl und Größen werden stets geprüft</translation>
    </message>
    <message>
        <source>list what would be fetched; fetch nothing, create no folder</source>
        <translation>auflisten, was geladen würde; nichts laden und nichts anlegen</translation>
    </message>
    <message>
        <source>fetch nothing; discard the pending requests of DIR. Downloaded
files stay</source>
        <translation>nichts laden; die ausstehenden Anforderungen von DIR
verwerfen. Heruntergeladene Dateien bleiben</translation>
    </message>
    <message>
        <source>do not check that every file opens as DICOM of its series</source>
        <translation>nicht prüfen, ob sich jede Datei als DICOM ihrer Serie öffnet</translation>
    </message>
    <message>
        <source>also query the server for the current state of each series:
changed or withdrawn; without --server or --url, the server
they came from</source>
        <translation>auch den Server nach dem jetzigen Stand jeder Serie fragen:
geändert oder zurückgezogen; ohne --server oder --url den
Server, von dem sie stammen</translation>
    </message>
    <message>
        <source>the port to serve on; 0 takes any that is free; default: 17310</source>
        <translation>der Port; 0 nimmt irgendeinen freien; Standard: 17310</translation>
    </message>
    <message>
        <source>write the address (http://127.0.0.1:N) into FILE once serving</source>
        <translation>die Adresse (http://127.0.0.1:N) in FILE schreiben, wenn bereit</translation>
    </message>
    <message>
        <source>of this collection; may be repeated; default: all</source>
        <translation>dieser Sammlung; mehrfach möglich; Standard: alle</translation>
    </message>
    <message>
        <source>with all of these words in names, UIDs or descriptions</source>
        <translation>mit all diesen Wörtern in Namen, UIDs oder Beschreibungen</translation>
    </message>
    <message>
        <source>of this patient ID, study UID or series UID; may be repeated;
- reads them, or a table with a PatientID, StudyInstanceUID or
SeriesInstanceUID column, from standard input: at most 128 MB and
1,000,000 of them</source>
        <translation>dieser Patienten-ID, UID einer Studie oder Serie; mehrfach
möglich; - liest sie oder eine Tabelle mit einer Spalte
PatientID, StudyInstanceUID oder SeriesInstanceUID von der
Standardeingabe: höchstens 128 MB und 1.000.000 davon</translation>
    </message>
    <message>
        <source>of this modality; may be repeated, as all down to --size: any of</source>
        <translation>dieser Modalität; mehrfach möglich, wie alle bis --size: eine</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it</source>
        <translation>dieser Körperregion, geschrieben wie im Archiv</translation>
    </message>
    <message>
        <source>made by this model of machine</source>
        <translation>mit diesem Gerätemodell aufgenommen</translation>
    </message>
    <message>
        <source>of a study of this year</source>
        <translation>einer Studie dieses Jahres</translation>
    </message>
    <message>
        <source>of patients of this sex: F, M, O</source>
        <translation>von Patienten dieses Geschlechts: F, M, O</translation>
    </message>
    <message>
        <source>of patients of this age: 0-9, 10-19 … 80-89, 90+</source>
        <translation>von Patienten dieses Alters: 0-9, 10-19 … 80-89, 90+</translation>
    </message>
    <message>
        <source>under this licence</source>
        <translation>unter dieser Lizenz</translation>
    </message>
    <message>
        <source>with this many images: 0, 1, 2-9 … 500-999, 1000+</source>
        <translation>mit so vielen Bildern: 0, 1, 2-9 … 500-999, 1000+</translation>
    </message>
    <message>
        <source>of this size: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</source>
        <translation>dieser Größe: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</translation>
    </message>
    <message>
        <source>only of a patient or study (patient, study) that has all the
modalities given</source>
        <translation>nur von einem Patienten oder einer Studie (patient, study) mit
allen angegebenen Modalitäten</translation>
    </message>
    <message>
        <source>treat values that differ only in case or blanks as equal</source>
        <translation>Werte, die sich nur in Groß/klein oder Leerzeichen
unterscheiden, gleich behandeln</translation>
    </message>
    <message>
        <source>a filter as the window copies it, such as modality=CT&amp;year=2004;
an empty value (body-part=) is: not given</source>
        <translation>ein Filter, wie ihn das Fenster kopiert, etwa
modality=CT&amp;year=2004; leerer Wert (body-part=): ohne Angabe</translation>
    </message>
    <message>
        <source>query no server, not even for collections that are not stored</source>
        <translation>keinen Server abfragen, auch nicht für ungespeicherte Sammlungen</translation>
    </message>
    <message>
        <source>also fetch collections that were fetched in the last 24 hours</source>
        <translation>auch in den letzten 24 Stunden geladene Sammlungen laden</translation>
    </message>
    <message>
        <source>that were seen on this day or later: 2024-03-31</source>
        <translation>die an diesem Tag oder später bemerkt wurden: 2024-03-31</translation>
    </message>
    <message>
        <source>first fetch the stored collections again</source>
        <translation>zuvor die gespeicherten Sammlungen erneut laden</translation>
    </message>
    <message>
        <source>the guide&apos;s name, such as getSeries, or the command&apos;s (series)</source>
        <translation>der Name der Anleitung (getSeries) oder des Befehls (series)</translation>
    </message>
    <message>
        <source>the shared list&apos;s name; quote it if it contains spaces</source>
        <translation>der Name der Liste; mit Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>the folder that --to named, or one of NBIA Data Retriever</source>
        <translation>der Ordner aus --to oder einer von NBIA Data Retriever</translation>
    </message>
    <message>
        <source>Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own</source>
        <translation>Zu öffnender Server, nach Namen: tcia, nlst, tcia-v2, demo oder ein eigener</translation>
    </message>
    <message>
        <source>Open the embedded demonstration archive; needs no network</source>
        <translation>Das eingebaute Demo-Archiv öffnen; braucht kein Netzwerk</translation>
    </message>
    <message>
        <source>Base address of a server, its version included; needs --dialect</source>
        <translation>Basisadresse eines Servers samt Version; braucht --dialect</translation>
    </message>
    <message>
        <source>File whose first line is the API key of that server (or set TCIA_API_KEY)</source>
        <translation>Datei, deren erste Zeile der API-Schlüssel dieses Servers ist (oder TCIA_API_KEY setzen)</translation>
    </message>
    <message>
        <source>Folder that downloads go to</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Manifest (.tcia) or list of Series Instance UIDs to put into the basket</source>
        <translation>Manifest (.tcia) oder Liste von Series Instance UIDs für den Datenkorb</translation>
    </message>
    <message>
        <source>Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.</source>
        <translation>The Cancer Imaging Archive durchsuchen, einen Datenkorb füllen, Serien vollständig und geprüft herunterladen.</translation>
    </message>
    <message>
        <source>tcia-browser: The key in TCIA_API_KEY is sent to %1.</source>
        <translation>tcia-browser: Der Schlüssel in TCIA_API_KEY wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>with --dialect s3: a bucket to look into; may be repeated</source>
        <translation>mit --dialect s3: ein Bucket, der gelesen wird; mehrfach möglich</translation>
    </message>
    <message>
        <source>Dialect of that server: nbia-v4, nbia-v1, legacy or idc</source>
        <translation>Dialekt dieses Servers: nbia-v4, nbia-v1, legacy oder idc</translation>
    </message>
    <message>
        <source>the dialect of --url: nbia-v4, nbia-v1, legacy (the guide&apos;s
version 2, and 3 and 4 of the same engine), idc (Imaging Data
Commons), s3 (buckets) or dicomweb; also the dialect of --server
demo</source>
        <translation>der Dialekt von --url: nbia-v4, nbia-v1, legacy (Version 2 des
Leitfadens sowie 3 und 4 derselben Maschine), idc (Imaging Data
Commons), s3 (Buckets) oder dicomweb; auch der Dialekt von
--server demo</translation>
    </message>
    <message>
        <source>how the API key is sent: api-key (the default), basic (the key is
USER:PASSWORD) or bearer (it is a token)</source>
        <translation>wie der API-Schlüssel gesendet wird: api-key (Standard), basic (der
Schlüssel ist NAME:PASSWORT) oder bearer (er ist ein Token)</translation>
    </message>
    <message>
        <source>accept the server&apos;s certificate with this SHA-256 fingerprint
although no authority vouches for it</source>
        <translation>das Zertifikat des Servers mit diesem SHA-256-Fingerabdruck
annehmen, obwohl keine Zertifizierungsstelle dafür bürgt</translation>
    </message>
    <message>
        <source>read this Parquet file, or the one at this address, instead of
asking the server: idc_index.parquet of the Imaging Data Commons. A
SHA-256 sum published beside it (FILE.sha256) is compared</source>
        <translation>diese Parquet-Datei, oder die unter dieser Adresse, lesen statt den
Server zu fragen: idc_index.parquet der Imaging Data Commons. Eine
daneben veröffentlichte SHA-256-Summe (FILE.sha256) wird verglichen</translation>
    </message>
    <message>
        <source>fetch the series from this server instead; those that it has with
another number of images or another size, and
those that it does not have, are named and left out</source>
        <translation>die Serien von diesem Server holen; solche, die er mit anderer
Bildzahl oder anderer Größe hat, und solche, die er nicht hat,
werden genannt und ausgelassen</translation>
    </message>
    <message>
        <source>the record of provenance of a folder, or of what is selected</source>
        <translation>der Herkunftsnachweis eines Ordners oder der Auswahl</translation>
    </message>
    <message>
        <source>Prints, as JSON, what was taken: when, by which version of this program,
from which server, with which filters or lists, and of each series its UIDs,
place, images, bytes, digests and what they prove, licence, DOI and result.
The schema is installed as tcia-provenance-1.schema.json.

Every download keeps this record in its folder, as tcia-provenance.json. It is
made from tcia-series.jsonl and tcia-requests.jsonl without reading an image, so
that after a crash this command makes it again. Of series that are selected
and not downloaded it holds what the server says of them now.</source>
        <translation>Gibt als JSON aus, was geladen wurde: wann, mit welcher Programmversion, von
welchem Server, mit welchen Filtern oder Listen, und zu jeder Serie UIDs, Ort,
Bilder, Bytes, Prüfsummen und was sie beweisen, Lizenz, DOI und Ergebnis. Das
Schema ist als tcia-provenance-1.schema.json installiert.

Jeder Download führt diesen Nachweis in seinem Ordner, als
tcia-provenance.json. Er entsteht aus tcia-series.jsonl und
tcia-requests.jsonl, ohne ein Bild zu lesen, sodass dieser Befehl ihn nach
einem Absturz neu erstellt. Von Serien, die nur ausgewählt sind, enthält er,
was der Server jetzt über sie sagt.</translation>
    </message>
    <message>
        <source>compare a record of provenance with the archive today</source>
        <translation>einen Herkunftsnachweis mit dem heutigen Archiv vergleichen</translation>
    </message>
    <message>
        <source>Asks the servers that the record names, or the one that --server or --url
names, about every series in it, and lists each difference: changed (one
row for each attribute, such as ImageCount, FileSize, LicenseName or
TimeStamp), withdrawn, and new: series that pass the filters by which the others
were chosen, or are in their shared list, and were not there then.
Nothing is downloaded. Series from a manifest, or named one by one, can have no
new ones.

Exit status 0 if nothing differs, 1 if something does, 3 if the server gave
no answer about some of it.</source>
        <translation>Fragt die Server, die der Nachweis nennt, oder den von --server oder --url, nach
jeder Serie darin und listet jeden Unterschied auf: geändert (changed; eine
Zeile je Attribut, etwa ImageCount, FileSize, LicenseName oder TimeStamp),
zurückgezogen (withdrawn) und neu (new): Serien, die die Filter erfüllen, mit
denen die anderen ausgewählt wurden, oder in deren geteilter Liste stehen und
damals nicht da waren. Nichts wird heruntergeladen. Zu Serien aus einem
Manifest oder einzeln genannten gibt es keine neuen.

Exit-Status 0, wenn nichts abweicht, 1, wenn etwas abweicht, 3, wenn der Server
zu einem Teil keine Auskunft gab.</translation>
    </message>
    <message>
        <source>download what a record of provenance names, and compare</source>
        <translation>laden, was ein Herkunftsnachweis nennt, und vergleichen</translation>
    </message>
    <message>
        <source>Downloads the series of the record from the servers that it names, or from the
one that --server or --url names, in the recorded layout, and lists what is not
as it was recorded: attributes, the number of images, their bytes (by their MD5
sums), series that are withdrawn or could not be fetched.

The requests are written into DIR first, so that `tcia download --to DIR`
resumes an interrupted run; this command again compares.

Exit status 0 if everything is there and the same, 1 if not, 3 if the server
gave no answer about some of it.</source>
        <translation>Lädt die Serien des Nachweises von den Servern, die er nennt, oder von dem mit
--server oder --url angegebenen, in der aufgezeichneten Ordnerstruktur, und
listet auf, was nicht wie aufgezeichnet ist: Attribute, die Anzahl der Bilder,
ihre Bytes (nach ihren MD5-Summen), zurückgezogene und nicht ladbare Serien.

Die Anforderungen werden zuerst in DIR geschrieben, sodass
`tcia download --to DIR` einen abgebrochenen Lauf fortsetzt; dieser Befehl
vergleicht dann erneut.

Exit-Status 0, wenn alles da und gleich ist, 1, wenn nicht, 3, wenn der Server
zu einem Teil keine Auskunft gab.</translation>
    </message>
    <message>
        <source>citations and licences of a record, a folder or what is selected</source>
        <translation>Zitate und Lizenzen eines Nachweises, Ordners oder der Auswahl</translation>
    </message>
    <message>
        <source>the record of provenance, for `tcia diff` and `tcia fetch-again`</source>
        <translation>der Herkunftsnachweis, für `tcia diff` und `tcia fetch-again`</translation>
    </message>
    <message>
        <source>write the record of provenance into this file, too</source>
        <translation>den Herkunftsnachweis auch in diese Datei schreiben</translation>
    </message>
    <message>
        <source>write the record into this file instead of standard output</source>
        <translation>den Nachweis in diese Datei schreiben statt auf die
Standardausgabe</translation>
    </message>
    <message>
        <source>text (the default), bibtex, ris, csl-json, methods (a sentence for a
publication), or licences: a table with their sums and obligations</source>
        <translation>text (die Vorgabe), bibtex, ris, csl-json, methods (ein Satz für eine
Veröffentlichung) oder licences: eine Tabelle mit Summen und
Pflichten</translation>
    </message>
    <message>
        <source>also write DIR/metadata.csv, in the columns of NBIA Data Retriever</source>
        <translation>auch DIR/metadata.csv schreiben, in den Spalten von NBIA Data
Retriever</translation>
    </message>
    <message>
        <source>commercial or non-commercial. For commercial use, series whose licences
forbid it are named and left out. The record keeps the purpose</source>
        <translation>commercial oder non-commercial. Für kommerzielle Nutzung werden Serien,
deren Lizenzen sie verbieten, genannt und ausgelassen. Der Nachweis
behält den Zweck</translation>
    </message>
    <message>
        <source>fetch them nevertheless; they are still named</source>
        <translation>sie trotzdem laden; genannt werden sie weiterhin</translation>
    </message>
    <message>
        <source>a record of provenance (tcia-provenance.json), or a folder that
this program downloaded into</source>
        <translation>ein Herkunftsnachweis (tcia-provenance.json) oder ein Ordner, in
den dieses Programm geladen hat</translation>
    </message>
    <message>
        <source>the series of a list or folder that pass the rules of a cohort</source>
        <translation>die Serien einer Liste oder eines Ordners, die den Regeln einer Kohorte genügen</translation>
    </message>
    <message>
        <source>Reads the union of DIR&apos;s record, --series and --manifest, and prints the columns of
`tcia series`. What a list does not say of its series is looked up in the
stored content and on the server.

The rules are applied in this order, each to what the one before leaves:
--least-images, --latest-study, --needs. A patient is a patient ID of one
collection. Of two latest studies of one day, that with the greater UID counts.
What was left out is counted on standard error; exit status 1 if anything was
left out because its patient, its day or its number of images is unknown.</source>
        <translation>Liest die Vereinigung der Aufzeichnung von DIR, von --series und --manifest und
gibt die Spalten von `tcia series` aus. Was eine Liste von ihren Serien nicht
sagt, wird in den gespeicherten Inhalten und auf dem Server nachgeschlagen.

Die Regeln gelten in dieser Reihenfolge, jede für das, was die vorige übrig
lässt: --least-images, --latest-study, --needs. Ein Patient ist eine Patienten-ID
einer Sammlung. Von zwei letzten Studien eines Tages zählt die mit der größeren
UID. Die Standardfehlerausgabe zählt, was ausgelassen wurde; Exit-Status 1, wenn
etwas ausgelassen wurde, weil sein Patient, sein Tag oder seine Anzahl von
Bildern unbekannt ist.</translation>
    </message>
    <message>
        <source>split a list or folder by patient, for training and testing</source>
        <translation>teilt eine Liste oder einen Ordner nach Patienten auf, für Training und Test</translation>
    </message>
    <message>
        <source>Takes what `tcia cohort` takes and writes a table (SET.csv, or of --format) and a
manifest (SET.tcia) of every set, and split.json: seed, rule, counts and sums.
The table of sets goes to standard output.

No patient is in two sets. Series are of one patient if they have the same
patient ID, in whatever collections, or belong to the same study; those without
a patient ID are in no set, with exit status 1. Every set has its share of all
patients, of each value of the first attribute of --stratify, of each of the
first two together and so on, to within one patient. Where a single value of a
later attribute is off by more, standard error and split.json say so.

The same series, in any order, rule and seed are the same split, byte for byte,
on every machine: the numbers are those of the Mersenne Twister mt19937_64,
drawn and shuffled by the program itself.</source>
        <translation>Nimmt, was `tcia cohort` nimmt, und schreibt von jeder Teilmenge eine Tabelle
(SET.csv, oder nach --format) und ein Manifest (SET.tcia), dazu split.json:
Startwert, Regel, Anzahlen und Prüfsummen. Die Tabelle der Teilmengen geht auf
die Standardausgabe.

Kein Patient ist in zwei Teilmengen. Serien sind von einem Patienten, wenn sie
dieselbe Patienten-ID haben, in welchen Sammlungen auch immer, oder zur selben
Studie gehören; die ohne Patienten-ID sind in keiner Teilmenge, mit Exit-Status
1. Jede Teilmenge hat ihren Anteil an allen Patienten, an jedem Wert des ersten
Attributs von --stratify, an den ersten beiden zusammen und so weiter, auf einen
Patienten genau. Weicht ein einzelner Wert eines späteren Attributs mehr ab,
sagen es die Standardfehlerausgabe und split.json.

Dieselben Serien in beliebiger Reihenfolge, dieselbe Regel und derselbe
Startwert ergeben Byte für Byte dieselbe Aufteilung auf jedem Rechner: Die Zahlen
sind die des Mersenne-Twisters mt19937_64, vom Programm selbst gezogen und
gemischt.</translation>
    </message>
    <message>
        <source>only the latest study of each patient, by its date</source>
        <translation>nur die letzte Studie jedes Patienten, nach ihrem Datum</translation>
    </message>
    <message>
        <source>only series with at least N images; those of results (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) stay</source>
        <translation>nur Serien mit mindestens N Bildern; die von Ergebnissen (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) bleiben</translation>
    </message>
    <message>
        <source>only patients with series of all of these: CT,RTSTRUCT</source>
        <translation>nur Patienten mit Serien von all diesen: CT,RTSTRUCT</translation>
    </message>
    <message>
        <source>the sets and their shares of the patients: 80,20 (train and
test), 70,15,15 (train, validation and test; the default), or
with names: train=0.7,test=0.3</source>
        <translation>die Teilmengen und ihre Anteile an den Patienten: 80,20 (train und
test), 70,15,15 (train, validation und test; die Vorgabe) oder mit
Namen: train=0.7,test=0.3</translation>
    </message>
    <message>
        <source>instead: K equal sets, fold-1 and so on, for a cross-validation</source>
        <translation>stattdessen: K gleiche Teilmengen, fold-1 und so weiter, für eine
Kreuzvalidierung</translation>
    </message>
    <message>
        <source>which of the possible splits, a number; the same N is the same
split; default: 1</source>
        <translation>welche der möglichen Aufteilungen, eine Zahl; dasselbe N ist dieselbe
Aufteilung; Vorgabe: 1</translation>
    </message>
    <message>
        <source>share out alike by collection, modality, manufacturer, sex, age:
one or several with commas, the most important first</source>
        <translation>gleichmäßig aufteilen nach collection, modality, manufacturer, sex,
age: eines oder mehrere mit Kommas, das wichtigste zuerst</translation>
    </message>
    <message>
        <source>the folder for tables and manifests; it must be new or empty</source>
        <translation>der Ordner für Tabellen und Manifeste; er muss neu oder leer sein</translation>
    </message>
    <message>
        <source>the series that were downloaded into this folder, by its record</source>
        <translation>die Serien, die in diesen Ordner heruntergeladen wurden, nach seiner
Aufzeichnung</translation>
    </message>
    <message>
        <source>table (the default), json, jsonl (one JSON object a line), csv,
tsv, xml or html; all but table have every attribute, spelled
alike for every server</source>
        <translation>table (die Vorgabe), json, jsonl (ein JSON-Objekt je Zeile), csv,
tsv, xml oder html; alle außer table haben jedes Attribut, für jeden
Server gleich geschrieben</translation>
    </message>
    <message>
        <source>only these columns, in this order, as csv names them:
PatientID,Modality,ImageCount; in any format</source>
        <translation>nur diese Spalten, in dieser Reihenfolge, wie csv sie nennt:
PatientID,Modality,ImageCount; in jedem Format</translation>
    </message>
    <message>
        <source>a table of DICOM attributes of the files in a folder</source>
        <translation>eine Tabelle von DICOM-Attributen der Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>Reads the headers, never the pixels, of every DICOM file below DIR, several at
once; links and folders whose names begin with a dot are skipped. A row has the
identifying attributes and those of --attribute.

Values are those of the files, several of one attribute with backslashes. Of
files with many frames, what the frames share, or else what the first has. Where
the images of a series differ, the row of the series has their values, separated
by &apos; | &apos;, at most ten and then the number of all.

Files that are not DICOM are counted on standard error. Exit status 1 if a file
could not be read (standard error says which), or if there was none.</source>
        <translation>Liest die Header, nie die Pixel, jeder DICOM-Datei unter DIR, mehrere
gleichzeitig; Verknüpfungen und Ordner, deren Name mit einem Punkt beginnt,
werden übergangen. Eine Zeile hat die kennzeichnenden Attribute und die von
--attribute.

Die Werte sind die der Dateien, mehrere eines Attributs mit Backslashes. Bei
Dateien mit vielen Frames das, was die Frames gemeinsam haben, sonst das des
ersten. Wo die Bilder einer Serie sich unterscheiden, hat die Zeile der Serie
ihre Werte, getrennt durch &apos; | &apos;, höchstens zehn und dann die Anzahl aller.

Dateien, die kein DICOM sind, zählt die Standardfehlerausgabe. Exit-Status 1,
wenn eine Datei nicht gelesen werden konnte (die Standardfehlerausgabe sagt,
welche) oder wenn es keine gab.</translation>
    </message>
    <message>
        <source>this attribute, by its keyword (SliceThickness) or number
(0018,0050); several with blanks; may be repeated. Default: what
describes how images were made</source>
        <translation>dieses Attribut, nach Schlüsselwort (SliceThickness) oder Nummer
(0018,0050); mehrere mit Leerzeichen; mehrfach möglich. Vorgabe: was
beschreibt, wie Bilder entstanden</translation>
    </message>
    <message>
        <source>one row per series (the default) or per image</source>
        <translation>eine Zeile je Serie (die Vorgabe) oder je Bild</translation>
    </message>
    <message>
        <source>a folder with DICOM files, of this program or of any other</source>
        <translation>ein Ordner mit DICOM-Dateien, von diesem Programm oder irgendeinem
anderen</translation>
    </message>
    <message>
        <source>download series that are short, damaged or changed on the
server again; nothing else is changed</source>
        <translation>Serien neu herunterladen, die unvollständig, beschädigt oder
auf dem Server geändert sind; sonst wird nichts verändert</translation>
    </message>
    <message>
        <source>send the series of a folder to a DICOM application, such as a PACS</source>
        <translation>die Serien eines Ordners an eine DICOM-Anwendung wie ein PACS senden</translation>
    </message>
    <message>
        <source>what is done with series after their download, and what became of it</source>
        <translation>was mit Serien nach dem Herunterladen geschieht, und was daraus wurde</translation>
    </message>
    <message>
        <source>what is done with each series once it is complete: nifti,
send:AET@HOST:PORT or &apos;command:PROGRAM ARGUMENT …&apos;; may be
repeated</source>
        <translation>was mit jeder vollständigen Serie geschieht: nifti,
send:AET@HOST:PORT oder &apos;command:PROGRAMM ARGUMENT …&apos;;
wiederholbar</translation>
    </message>
    <message>
        <source>series at a time, in as many associations; default: 2</source>
        <translation>Serien gleichzeitig, in ebenso vielen Assoziationen; Vorgabe: 2</translation>
    </message>
    <message>
        <source>end a program that works longer on one series; default: 3600</source>
        <translation>ein Programm beenden, das länger an einer Serie arbeitet;
Vorgabe: 3600</translation>
    </message>
    <message>
        <source>the DICOM application to send to: ORTHANC@127.0.0.1:4242</source>
        <translation>die DICOM-Anwendung, an die gesendet wird: ORTHANC@127.0.0.1:4242</translation>
    </message>
    <message>
        <source>the own AE title; default: TCIA</source>
        <translation>der eigene AE-Titel; Vorgabe: TCIA</translation>
    </message>
    <message>
        <source>encrypt, and send only to a peer whose certificate is for
its host and signed by one of those in this PEM file</source>
        <translation>verschlüsseln, und nur an eine Gegenstelle senden, deren
Zertifikat für ihren Host gilt und von einem aus dieser PEM-Datei
unterschrieben ist</translation>
    </message>
    <message>
        <source>the own certificate, for peers that want one</source>
        <translation>das eigene Zertifikat, für Gegenstellen, die eines verlangen</translation>
    </message>
    <message>
        <source>its key, without a password</source>
        <translation>sein Schlüssel, ohne Passwort</translation>
    </message>
    <message>
        <source>give up what waits</source>
        <translation>aufgeben, was wartet</translation>
    </message>
    <message>
        <source>only compare with the archive; record nothing</source>
        <translation>nur mit dem Archiv vergleichen, nichts verzeichnen</translation>
    </message>
    <message>
        <source>list, show, create, delete, add, remove, union, intersect,
subtract, export or import</source>
        <translation>list, show, create, delete, add, remove, union, intersect,
subtract, export oder import</translation>
    </message>
    <message>
        <source>the names of baskets; of import, a file</source>
        <translation>die Namen von Körben; bei import eine Datei</translation>
    </message>
    <message>
        <source>the new basket; of export, the file</source>
        <translation>der neue Korb; bei export die Datei</translation>
    </message>
    <message>
        <source>a note for those who open the file</source>
        <translation>eine Anmerkung für die, die die Datei öffnen</translation>
    </message>
    <message>
        <source>record the series that other programs have put into a folder</source>
        <translation>die Serien verzeichnen, die andere Programme in einen Ordner gelegt haben</translation>
    </message>
    <message>
        <source>Recognises the series below DIR, of NBIA Data Retriever&apos;s, the Imaging Data Commons&apos;,
3D Slicer&apos;s or any other layout, by the UIDs in the headers; asks the archive how many
images each has; and writes those that are whole into DIR&apos;s record
(tcia-series.jsonl), where they are. They then count as on disk: `tcia download`
fetches the others only, `tcia verify` checks all. Where the server lists every image
with its size and MD5 sum, the images are compared one by one. No image is moved
or changed.

States: adopted, present (recorded before), short (images are missing), changed (other
images than the archive&apos;s), unknown (the archive does not have the series), unusable.
Exit status 0 if all are recorded, 3 if the server gave no answer, else 1.</source>
        <translation>Erkennt die Serien unter DIR, in der Anordnung von NBIA Data Retriever, der Imaging
Data Commons, von 3D Slicer oder jeder anderen, an den UIDs in den Dateiköpfen; fragt
das Archiv, wie viele Bilder jede hat; und trägt die vollständigen in das Verzeichnis
von DIR ein (tcia-series.jsonl), wo sie liegen. Sie gelten dann als vorhanden:
`tcia download` ruft nur die anderen ab, `tcia verify` prüft alle. Wo der Server jedes
Bild mit Größe und MD5-Summe auflistet, werden die Bilder einzeln verglichen. Kein Bild
wird verschoben oder geändert.

Zustände: adopted, present (schon verzeichnet), short (Bilder fehlen), changed (andere
Bilder als die des Archivs), unknown (das Archiv hat die Serie nicht), unusable.
Exit-Status 0, wenn alle verzeichnet sind, 3, wenn der Server nicht antwortete, sonst 1.</translation>
    </message>
    <message>
        <source>named baskets, which the window shares, and files of them</source>
        <translation>benannte Körbe, die das Fenster teilt, und Dateien davon</translation>
    </message>
    <message>
        <source>  list                        all baskets; of one server, if it is named
  show NAME                   its series
  create NAME, delete NAME
  add NAME SELECTION          add series; creates the basket if it is new
  remove NAME SELECTION       take series out
  union A B … --into NAME     make a new one of the series of all,
  intersect A B … --into NAME of those that all have,
  subtract A B … --into NAME  of those of A that no other has
  export NAME [--into FILE]   write a basket file, or a manifest (FILE.tcia)
  import FILE [--into NAME]   make a basket of a basket file

A basket belongs to a server. SELECTION is made of the options of `tcia download`. A
basket file is JSON by the schema tcia-basket-1, which is installed: series with all
that is known of them, how they were chosen, and --note. Every --manifest and the
window read it, too.</source>
        <translation>  list                        alle Körbe; die eines Servers, wenn er genannt ist
  show NAME                   seine Serien
  create NAME, delete NAME
  add NAME AUSWAHL            Serien hinzufügen; legt einen neuen Korb an
  remove NAME AUSWAHL         Serien herausnehmen
  union A B … --into NAME     einen neuen aus den Serien aller,
  intersect A B … --into NAME aus denen, die alle haben,
  subtract A B … --into NAME  aus denen von A, die kein anderer hat
  export NAME [--into DATEI]  eine Korbdatei oder ein Manifest (DATEI.tcia) schreiben
  import DATEI [--into NAME]  aus einer Korbdatei einen Korb machen

Ein Korb gehört zu einem Server. AUSWAHL besteht aus den Optionen von `tcia download`.
Eine Korbdatei ist JSON nach dem Schema tcia-basket-1, das mit installiert wird: Serien
mit allem, was von ihnen bekannt ist, wie sie ausgewählt wurden, und --note. Jedes
--manifest und das Fenster lesen sie auch.</translation>
    </message>
    <message>
        <source>only part I of N of the patients, the same ones on every machine
(by the SHA-256 sums of their IDs), into DIR; parts can be
fetched at the same time</source>
        <translation>nur Teil I von N der Patienten, auf jedem Rechner dieselben (nach
den SHA-256-Summen ihrer IDs), nach DIR; Teile können gleichzeitig
abgerufen werden</translation>
    </message>
    <message>
        <source>Downloads the union, without duplicates, of all --series, --manifest and
--shared-list, and of the series that pass the filters (--collection,
--patient, --study, --modality, --body-part, --manufacturer: all that are
given must match, as in `tcia series`). A whole archive cannot be fetched
by accident.

The requests are written into DIR (tcia-requests.jsonl) before transfers start.
Without a selection the pending requests of DIR are fetched, whether made by
this command or the window, on this machine or another, wherever DIR is
now. --drop discards them. An API key is sent to a server that DIR
names only if it is one of `tcia servers`, or named by --server or --url, or if
--api-key-file is given.

A series appears under its final name only when all its images are present
and verified. A series that is already complete is not fetched
again, even after a crash, a kill or a power loss. Transient failures are
retried with increasing delays; a failing server is left alone
for a while; if the disk fills up, the download waits for space.

--after names what is done with each series once it is complete, while others are
still fetched; `tcia stages` has the details, and the states. Stages that an
interruption left waiting are run by the same command again.

The table of results goes to standard output, one row per series;
which series failed and why, to standard error.

--progress json writes one object per line to standard error. Every object
has &quot;event&quot;; those of a series have &quot;series&quot; (its UID):
  queued     images, bytes: as announced, if known
  started
  progress   state (describing, fetching, unpacking), receivedBytes,
             unpackedImages, bytesPerSecond, totals
  retry      message, inSeconds, attempt: failed, will be retried
  hold       message: the queue is blocked, and why
  done       folder, images, bytes, totals
  present    folder, images, totals: was already complete
  failed     message, kind, transient (a retry may help), totals
  cancelled  totals
  finished   exitStatus, totals: the last line
  note       message: information
  error      message: why nothing could be started
totals has series, waiting, active, done, failed, cancelled,
receivedBytes, bytesPerSecond and secondsLeft (if it can be estimated).</source>
        <translation>Lädt die Vereinigung, ohne Dubletten, aller --series, --manifest und
--shared-list sowie der Serien, die den Filtern entsprechen (--collection,
--patient, --study, --modality, --body-part, --manufacturer: Alle genannten
müssen zutreffen, wie bei `tcia series`). Ein ganzes Archiv lässt sich nicht
versehentlich herunterladen.

Die Anforderungen werden in DIR geschrieben (tcia-requests.jsonl), bevor die
Übertragungen beginnen. Ohne Auswahl werden die ausstehenden Anforderungen von
DIR geladen, ob von diesem Befehl oder vom Fenster, auf diesem Rechner oder
einem anderen, wo immer DIR jetzt liegt. --drop verwirft sie. Ein API-Schlüssel
wird einem Server, den DIR nennt, nur gesendet, wenn er in `tcia servers` steht,
mit --server oder --url genannt oder --api-key-file angegeben ist.

Eine Serie erscheint erst dann unter ihrem endgültigen Namen, wenn alle ihre
Bilder vorhanden und geprüft sind. Eine schon vollständige Serie wird nicht
erneut geladen, auch nicht nach Absturz, Abbruch oder Stromausfall.
Vorübergehende Fehler führen zu neuen Versuchen in wachsenden Abständen; ein
gestörter Server bleibt eine Weile in Ruhe; wird der Datenträger voll, wartet
der Download auf Platz.

--after nennt, was mit jeder vollständigen Serie geschieht, während andere noch
abgerufen werden; `tcia stages` erklärt es und zeigt die Zustände. Stufen, die nach
einer Unterbrechung warten, führt derselbe Befehl noch einmal aus.

Die Tabelle der Ergebnisse geht auf die Standardausgabe, eine Zeile je Serie;
welche Serien fehlschlugen und warum, auf die Standardfehlerausgabe.

--progress json schreibt je Zeile ein Objekt auf die Standardfehlerausgabe.
Jedes Objekt hat \&quot;event\&quot;; die einer Serie haben \&quot;series\&quot; (ihre UID):
  queued     images, bytes: wie angekündigt, sofern bekannt
  started
  progress   state (describing, fetching, unpacking), receivedBytes,
             unpackedImages, bytesPerSecond, totals
  retry      message, inSeconds, attempt: gescheitert, neuer Versuch folgt
  hold       message: die Warteschlange ist blockiert, und warum
  done       folder, images, bytes, totals
  present    folder, images, totals: war schon vollständig
  failed     message, kind, transient (ein neuer Versuch kann helfen), totals
  cancelled  totals
  finished   exitStatus, totals: die letzte Zeile
  note       message: ein Hinweis
  error      message: warum nichts gestartet werden konnte
totals hat series, waiting, active, done, failed, cancelled, receivedBytes,
bytesPerSecond und secondsLeft (sofern es sich schätzen lässt).</translation>
    </message>
    <message>
        <source>run of --after what waits, was cancelled or has failed</source>
        <translation>von --after ausführen, was wartet, abgebrochen wurde oder
fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Sends every DICOM file below DIR, of any layout, by C-STORE, or those of the series
that --series and --manifest name. Transfer syntaxes are kept. An object counts as
sent once the application has confirmed it; that is written beside the data
(DIR/tcia-stages), so that the same command again, also after a kill, sends only what is
missing or has changed since. The files themselves are only read.

If the application does not answer, it is tried again by --retries, with the default
for many minutes; then what is left waits for the next run. Exit status 1 if objects
were refused (standard error and the logs say which), 2 if the application does not
accept the AE titles, 3 if it cannot be reached.</source>
        <translation>Sendet jede DICOM-Datei unter DIR, gleich in welcher Anordnung, mit C-STORE, oder
die der Serien, die --series und --manifest nennen. Transfersyntaxen bleiben. Ein
Objekt gilt als gesendet, wenn die Anwendung es bestätigt hat; das wird neben den
Daten vermerkt (DIR/tcia-stages), so dass derselbe Befehl, auch nach einem Abbruch,
nur sendet, was fehlt oder sich seither geändert hat. Die Dateien werden nur gelesen.

Antwortet die Anwendung nicht, wird es nach --retries wiederholt, ohne diese Option
viele Minuten lang; der Rest wartet auf den nächsten Lauf. Exit-Status 1, wenn
Objekte abgelehnt wurden (Standardfehler und Protokolle nennen sie), 2, wenn die
Anwendung die AE-Titel nicht annimmt, 3, wenn sie nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>write series of a view, a basket, a queue or a folder as a table</source>
        <translation>Serien einer Ansicht, eines Datenkorbs, einer Warteschlange oder eines Ordners als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Writes the union, without duplicates, of what is named: DIR, --basket, --series,
--manifest, --shared-list, and the view that the filters of `tcia search` select.
One row a series with the attributes of `tcia series`, or those of --columns;
CSV if neither --format nor the file&apos;s name says otherwise.

The values come from where the series do: a record, a basket, a list; where
collection, patient or number of images are missing, the stored content or the
server is asked.
What spreadsheets would run as a formula is defused; see --raw-cells.</source>
        <translation>Schreibt die Vereinigung, ohne Wiederholungen, des Genannten: DIR, --basket,
--series, --manifest, --shared-list und der Ansicht, die die Filter von
`tcia search` auswählen. Eine Zeile je Serie mit den Attributen von
`tcia series` oder denen von --columns; CSV, wenn weder --format noch der
Dateiname etwas anderes sagt.

Die Werte kommen von dort, wo die Serien stehen: Nachweis, Datenkorb, Liste;
wo Sammlung, Patient oder Zahl der Bilder fehlen, wird im gespeicherten
Inhalt nachgesehen oder der Server gefragt. Was Tabellenkalkulationen als
Formel ausführen würden, wird entschärft; siehe --raw-cells.</translation>
    </message>
    <message>
        <source>what a .tcia manifest, a table (CSV, TSV, or separated by ; or |),
a list of UIDs, a basket file or a record of provenance names, at
most 128 MB and 1,000,000 series; may be repeated; - reads
standard input</source>
        <translation>was ein .tcia-Manifest, eine Tabelle (CSV, TSV oder mit ; oder |
getrennt), eine Liste von UIDs, eine Datenkorb-Datei oder ein
Nachweis nennt, höchstens 128 MB und 1.000.000 Serien; mehrfach
möglich; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>the series of this basket (`tcia basket list`), which the window
shares; may be repeated</source>
        <translation>die Serien dieses Datenkorbs (`tcia basket list`), den das Fenster
teilt; mehrfach möglich</translation>
    </message>
    <message>
        <source>instead of what is in DIR, what was requested into it and is not
there yet</source>
        <translation>statt dessen, was in DIR ist: was dorthin angefordert wurde und noch
nicht da ist</translation>
    </message>
    <message>
        <source>write this file instead of standard output, in the format that its
name ends in, unless --format names one</source>
        <translation>diese Datei statt der Standardausgabe schreiben, im Format ihrer
Endung, wenn --format keines nennt</translation>
    </message>
    <message>
        <source>the series in this folder, by the record of their download</source>
        <translation>die Serien in diesem Ordner, nach der Aufzeichnung ihres Downloads</translation>
    </message>
    <message>
        <source>Prints one entry for each collection and DOI, made of what is known: without a
DOI it says so and names the archive&apos;s address. Below the text, the licences
with what each asks for. Citations are English in every language, because
publications quote them.

Of a record or a folder (of this program, or of NBIA Data Retriever) no server
is asked. Authors are not in the archive&apos;s data: the page of the DOI has them.
--online asks for them, one DOI after the other, and keeps the answers for 30
days. A DOI of which nothing can be learned is cited as without --online, with exit
status 1, or 3 if no answer came at all.</source>
        <translation>Gibt für jede Sammlung und DOI einen Eintrag aus dem aus, was bekannt ist: Ohne
DOI sagt er das und nennt die Adresse des Archivs. Unter dem Text stehen die
Lizenzen mit dem, was jede verlangt. Zitate sind in jeder Sprache englisch,
weil Veröffentlichungen sie anführen.

Zu einem Nachweis oder Ordner (dieses Programms oder von NBIA Data Retriever)
wird kein Server gefragt. Autoren stehen nicht in den Daten des Archivs: Die
Seite der DOI nennt sie.
--online fragt danach, eine DOI nach der anderen, und behält die Antworten 30
Tage. Eine DOI, über die nichts zu erfahren ist, wird wie ohne --online zitiert,
mit Exit-Status 1 oder 3, wenn gar keine Antwort kam.</translation>
    </message>
    <message>
        <source>ask doi.org, and the agency that it leads to, for authors, titles
and years; they learn which data you cite</source>
        <translation>doi.org und die Agentur, zu der es führt, nach Autoren, Titeln und
Jahren fragen; beide erfahren, welche Daten Sie zitieren</translation>
    </message>
    <message>
        <source>ask this server instead of https://doi.org: over https, or on this
machine</source>
        <translation>diesen Server statt https://doi.org fragen: über https oder auf diesem
Rechner</translation>
    </message>
    <message>
        <source>the series that the segmentations (SEG) and structure sets
(RTSTRUCT) in this folder were made from, by their headers</source>
        <translation>die Serien, aus denen die Segmentierungen (SEG) und
Struktursets (RTSTRUCT) in diesem Ordner laut ihren Headern
gemacht sind</translation>
    </message>
    <message>
        <source>Lists the state of every stage of every series of DIR: waiting, done, failed or
cancelled. --after runs stages for all series of a folder of any layout, with --retry
also where they have failed or were cancelled, but only where they were asked for
before. What is done of an unchanged series is not done again. Only what you name is
run, whatever the folder says.

  nifti                     conversion by dcm2niix, if it is installed
  send:AET@HOST:PORT        as `tcia send`
  command:PROGRAM ARG …     a program, started without a shell; blanks in arguments go
                            between &quot;&quot;. {series}, {study}: their UIDs; {folder}: the
                            folder of the series, or one of links to its files if it
                            has those of others; {output}: an empty one for results

Results are in DIR/tcia-stages/nifti and DIR/tcia-stages/command, in the folders of the
series and there in SERIESUID.results; what programs wrote is in DIR/tcia-stages/log. A
result gets its name when its program has succeeded; one that was deleted is made again.
A program that changes a downloaded file, fails or exceeds --time-limit has failed.

Exit status 1 if a stage has failed or waits.</source>
        <translation>Zeigt den Zustand jeder Stufe jeder Serie von DIR: waiting, done, failed oder
cancelled. --after führt Stufen für alle Serien eines beliebig angeordneten Ordners
aus, mit --retry auch da, wo sie fehlgeschlagen sind oder abgebrochen wurden, aber
nur, wo sie schon verlangt waren. Was bei einer unveränderten Serie fertig ist, wird
nicht noch einmal getan. Ausgeführt wird nur, was Sie nennen, was auch immer der
Ordner sagt.

  nifti                     Umwandlung durch dcm2niix, falls installiert
  send:AET@HOST:PORT        wie `tcia send`
  command:PROGRAMM ARG …    ein Programm, ohne Shell gestartet; Leerzeichen in
                            Argumenten zwischen &quot;&quot;. {series}, {study}: ihre UIDs;
                            {folder}: der Ordner der Serie oder, wenn auch Dateien
                            anderer darin sind, einer mit Verknüpfungen auf ihre
                            Dateien; {output}: ein leerer Ordner für Ergebnisse

Ergebnisse liegen in DIR/tcia-stages/nifti und DIR/tcia-stages/command, in den Ordnern
der Serien und dort in SERIESUID.results; was Programme schrieben, ist in
DIR/tcia-stages/log. Ein Ergebnis bekommt seinen Namen, wenn sein Programm Erfolg hatte;
eines, das gelöscht wurde, wird erneut gemacht. Ein Programm, das eine heruntergeladene
Datei ändert, fehlschlägt oder --time-limit überschreitet, ist fehlgeschlagen.

Exit-Status 1, wenn eine Stufe fehlgeschlagen ist oder wartet.</translation>
    </message>
    <message>
        <source>fetch single files of a table also from private networks and
this machine; refused without this option, unless a server of
yours is there</source>
        <translation>einzelne Dateien einer Tabelle auch aus privaten Netzen und von
diesem Rechner laden; ohne diese Option abgelehnt, außer dort,
wo einer Ihrer Server ist</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Select or deselect the row; in the picture play</source>
        <translation>Die Zeile aus- oder abwählen; im Bild abspielen</translation>
    </message>
    <message>
        <source>Select all rows up to the current one</source>
        <translation>Alle Zeilen bis zur aktuellen auswählen</translation>
    </message>
    <message>
        <source>Select all series that are shown</source>
        <translation>Alle angezeigten Serien auswählen</translation>
    </message>
    <message>
        <source>Close what lies over the rows, then select nothing</source>
        <translation>Schließen, was über den Zeilen liegt, dann die Auswahl aufheben</translation>
    </message>
    <message>
        <source>Close the node; in the picture the slice before</source>
        <translation>Den Knoten schließen; im Bild die vorherige Schicht</translation>
    </message>
    <message>
        <source>Open the node; in the picture the next slice</source>
        <translation>Den Knoten öffnen; im Bild die nächste Schicht</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s chip, the row of the basket, or the transfer</source>
        <translation>Den Filterchip, die Zeile des Datenkorbs oder die Übertragung entfernen</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Collection, patient, study UID, series UID</source>
        <translation>Sammlung, Patient, UID der Studie, UID der Serie</translation>
    </message>
    <message>
        <source>Collection, patient, descriptions of study and series</source>
        <translation>Sammlung, Patient, Beschreibungen von Studie und Serie</translation>
    </message>
    <message>
        <source>One folder per series, named by its UID</source>
        <translation>Ein Ordner je Serie, benannt nach ihrer UID</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln Pixel</numerusform>
            <numerusform>%Ln Pixel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnDiskChoice</name>
    <message>
        <source>lea&amp;ve alone</source>
        <translation>be&amp;lassen</translation>
    </message>
    <message>
        <source>Nothing is done with them</source>
        <translation>Mit ihnen geschieht nichts</translation>
    </message>
    <message>
        <source>chec&amp;k again</source>
        <translation>erneut prü&amp;fen</translation>
    </message>
    <message>
        <source>All files of the folder are compared with their record</source>
        <translation>Alle Dateien des Ordners werden mit ihrer Aufzeichnung verglichen</translation>
    </message>
    <message>
        <source>fetch ane&amp;w</source>
        <translation>neu &amp;herunterladen</translation>
    </message>
    <message>
        <source>They are downloaded again and replaced; other files in their folders stay</source>
        <translation>Sie werden erneut heruntergeladen und ersetzt; andere Dateien in ihren Ordnern bleiben</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The server fails all requests</source>
        <translation>Auf dem Server schlagen alle Anfragen fehl</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Checked by number of images and sizes; the server gave no checksums.</source>
        <translation>Geprüft nach Bildzahl und Größen; der Server gab keine Prüfsummen an.</translation>
    </message>
    <message>
        <source>Checked by CRCs, number of images and sizes.</source>
        <translation>Geprüft nach CRCs, Bildzahl und Größen.</translation>
    </message>
    <message>
        <source>Checked by the server&apos;s MD5 sums, number of images and sizes.</source>
        <translation>Geprüft nach den MD5-Summen des Servers, Bildzahl und Größen.</translation>
    </message>
    <message>
        <source>Checked by number of images; the server gives neither sizes nor checksums.</source>
        <translation>Geprüft nach Bildzahl; der Server nennt weder Größen noch Prüfsummen.</translation>
    </message>
</context>
<context>
    <name>QueueBlocks</name>
    <message>
        <source>The disk of %1 is nearly full. %2 The download waits for space and then continues.</source>
        <translation>Der Datenträger von %1 ist fast voll. %2 Der Download wartet auf Platz und läuft dann weiter.</translation>
    </message>
    <message>
        <source>%1 is not writable. %2 The download waits until it is.</source>
        <translation>%1 ist nicht beschreibbar. %2 Der Download wartet, bis sich das ändert.</translation>
    </message>
    <message>
        <source>%1 fails all requests. The download waits and tries one series at %2. %3</source>
        <translation>Bei %1 schlagen alle Anfragen fehl. Der Download wartet und versucht um %2 eine Serie. %3</translation>
    </message>
    <message>
        <source>%1 is busy. The download continues at %2.</source>
        <translation>%1 ist ausgelastet. Der Download läuft um %2 weiter.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>None of its %n rows can be used.</source>
        <translation>
            <numerusform>Die einzige Zeile der Antwort ist nicht verwendbar.</numerusform>
            <numerusform>Keine der %n Zeilen der Antwort ist verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive cannot filter this list by %1.</source>
        <translation>Das Archiv kann diese Liste nicht nach %1 filtern.</translation>
    </message>
    <message>
        <source>The server has no such series.</source>
        <translation>Der Server hat keine solche Serie.</translation>
    </message>
    <message>
        <source>The server has no shared list of this name, or it is empty.</source>
        <translation>Der Server hat keine freigegebene Liste dieses Namens, oder sie ist leer.</translation>
    </message>
    <message>
        <source>The server cannot filter its own answer by %1.</source>
        <translation>Der Server kann seine eigene Antwort nicht nach %1 filtern.</translation>
    </message>
    <message>
        <source>It is compressed in a way that was not asked for.</source>
        <translation>Die Daten sind auf eine Art komprimiert, die nicht angefragt war.</translation>
    </message>
    <message>
        <source>More follows its compressed data.</source>
        <translation>Nach den komprimierten Daten folgt noch mehr.</translation>
    </message>
    <message>
        <source>It cannot be decompressed.</source>
        <translation>Die Daten lassen sich nicht dekomprimieren.</translation>
    </message>
    <message>
        <source>It holds hardly anything when it is decompressed.</source>
        <translation>Dekomprimiert bleibt fast nichts übrig.</translation>
    </message>
    <message>
        <source>It becomes suspiciously large when it is decompressed.</source>
        <translation>Dekomprimiert wird es verdächtig groß.</translation>
    </message>
    <message>
        <source>It is not the requested description.</source>
        <translation>Das ist nicht die angeforderte Beschreibung.</translation>
    </message>
    <message>
        <source>It redirects from one address to the next without end (status %1).</source>
        <translation>Die Weiterleitungen von Adresse zu Adresse nehmen kein Ende (Status %1).</translation>
    </message>
    <message>
        <source>It is not a complete answer (status %1).</source>
        <translation>Das ist keine vollständige Antwort (Status %1).</translation>
    </message>
    <message>
        <source>It redirects to another server (status %1), which is not followed.</source>
        <translation>Das leitet auf einen anderen Server weiter (Status %1); dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Status %1.</translation>
    </message>
    <message>
        <source>No data, or almost none, arrived for a long time.</source>
        <translation>Lange kamen keine oder fast keine Daten an.</translation>
    </message>
    <message>
        <source>The header of its answer is too large, or empty.</source>
        <translation>Der Header der Antwort ist zu groß oder leer.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer arrived.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort ankam.</translation>
    </message>
    <message>
        <source>It is larger than any valid answer.</source>
        <translation>Das ist größer als jede gültige Antwort.</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Der Server hat nichts gesendet.</translation>
    </message>
    <message>
        <source>The server sent something else instead of a ZIP.</source>
        <translation>Der Server hat statt einer ZIP-Datei etwas anderes gesendet.</translation>
    </message>
    <message>
        <source>The folder for keys cannot be created.</source>
        <translation>Der Ordner für Schlüssel lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Its first line contains no key.</source>
        <translation>Die erste Zeile enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It is not the requested list.</source>
        <translation>Das ist nicht die angeforderte Liste.</translation>
    </message>
    <message>
        <source>It is larger than any valid row.</source>
        <translation>Das ist größer als jede gültige Zeile.</translation>
    </message>
    <message>
        <source>Its JSON is invalid: %1.</source>
        <translation>Das JSON ist ungültig: %1.</translation>
    </message>
    <message>
        <source>A value for %1 is required.</source>
        <translation>Für %1 ist ein Wert erforderlich.</translation>
    </message>
    <message>
        <source>This server answers it in one format only.</source>
        <translation>Dieser Server antwortet darauf nur in einem Format.</translation>
    </message>
    <message>
        <source>Servers of this dialect do not describe their endpoints.</source>
        <translation>Server dieses Dialekts beschreiben ihre Endpunkte nicht.</translation>
    </message>
    <message>
        <source>The answer is empty: not even an empty list arrived.</source>
        <translation>Die Antwort ist leer: Nicht einmal eine leere Liste kam an.</translation>
    </message>
    <message>
        <source>It does not list the series, but reports its size.</source>
        <translation>Der Server listet die Serie nicht auf, nennt aber ihre Größe.</translation>
    </message>
    <message>
        <source>It lists other series only.</source>
        <translation>Der Server listet nur andere Serien auf.</translation>
    </message>
    <message>
        <source>Its dialect is unknown.</source>
        <translation>Der Dialekt ist unbekannt.</translation>
    </message>
    <message>
        <source>The API key is not sent over http: anyone on the network path could read it. Use an address that begins with https, or allow it for this server (window: Edit servers; command line: --allow-http-key).</source>
        <translation>Der API-Schlüssel wird nicht über http gesendet: Jeder auf dem Netzwerkpfad könnte ihn lesen. Verwenden Sie eine Adresse, die mit https beginnt, oder erlauben Sie es für diesen Server (Fenster: Server bearbeiten; Befehlszeile: --allow-http-key).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It is not a list of servers.</source>
        <translation>Das ist keine Liste von Servern.</translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>The address must be a web address such as https://host/nbia-api/services/v4.</source>
        <translation>Die Adresse muss eine Webadresse sein, etwa https://host/nbia-api/services/v4.</translation>
    </message>
    <message>
        <source>The address must contain neither a password nor parameters; enter the API key in its own field.</source>
        <translation>Die Adresse darf weder Kennwort noch Parameter enthalten; tragen Sie den API-Schlüssel in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>A basket needs a name.</source>
        <translation>Ein Datenkorb braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. At most %n characters.</source>
        <translation>
            <numerusform>Der Name ist zu lang. Höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang. Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Series recovered from it: %1.</source>
        <translation>Daraus gerettete Serien: %1.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from it.</source>
        <translation>Daraus ließ sich nichts retten.</translation>
    </message>
    <message>
        <source>Parts of up to %1 series each that could not be read: %2.</source>
        <translation>Nicht lesbare Teile von je bis zu %1 Serien: %2.</translation>
    </message>
    <message>
        <source>Series that could not be read: %1.</source>
        <translation>Nicht lesbare Serien: %1.</translation>
    </message>
    <message>
        <source>This server already has a basket of this name. Choose another name.</source>
        <translation>Dieser Server hat schon einen Datenkorb dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is no array of series or UIDs, or damaged.</source>
        <translation>Das sieht nach JSON aus, ist aber kein Array von Serien oder UIDs oder beschädigt.</translation>
    </message>
    <message>
        <source>an element without a series UID</source>
        <translation>ein Element ohne UID der Serie</translation>
    </message>
    <message>
        <source>More than one column is named like the series UID; keep the right one.</source>
        <translation>Mehr als eine Spalte heißt wie die UID der Serie; behalten Sie nur die richtige.</translation>
    </message>
    <message>
        <source>It has more than %1 series, the limit for one list. Split it.</source>
        <translation>Die Liste hat mehr als %1 Serien, die Obergrenze für eine Liste. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>It contains no series UID.</source>
        <translation>Keine UID einer Serie ist darin enthalten.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Der Anfang lautet: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it as CSV and give that.</source>
        <translation>Dies ist eine Excel-Arbeitsmappe. Speichern Sie sie als CSV und verwenden Sie die CSV-Datei.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. Save it as CSV and give that.</source>
        <translation>Dies ist eine OpenDocument-Tabelle. Speichern Sie sie als CSV und verwenden Sie die CSV-Datei.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and give the list that it holds.</source>
        <translation>Dies ist eine ZIP-Datei. Entpacken Sie sie und verwenden Sie die Liste darin.</translation>
    </message>
    <message>
        <source>This is a gzip file. Unpack it and give the list that it holds.</source>
        <translation>Dies ist eine gzip-Datei. Entpacken Sie sie und verwenden Sie die Liste darin.</translation>
    </message>
    <message>
        <source>This is a PDF document. Save its list as plain text or CSV and give that.</source>
        <translation>Dies ist ein PDF-Dokument. Speichern Sie seine Liste als reinen Text oder CSV und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>It contains another collection.</source>
        <translation>Darin ist eine andere Sammlung.</translation>
    </message>
    <message>
        <source>Changes that an earlier version kept there could not be moved; the next start tries again: %1</source>
        <translation>Änderungen, die eine frühere Version dort verwahrte, ließen sich nicht verschieben; der nächste Start versucht es erneut: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n known series are kept.</source>
        <translation>
            <numerusform>Die %n bekannte Serie bleibt.</numerusform>
            <numerusform>Die %n bekannten Serien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of its list can be used</source>
        <translation>
            <numerusform>Die einzige Zeile der Liste ist nicht verwendbar</numerusform>
            <numerusform>Keine der %n Zeilen der Liste ist verwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no collections; the %n known ones are kept.</source>
        <translation>
            <numerusform>Die Antwort nennt keine Sammlungen; die %n bekannte bleibt.</numerusform>
            <numerusform>Die Antwort nennt keine Sammlungen; die %n bekannten bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the filter is invalid.</source>
        <translation>Dieser Teil des Filters ist ungültig.</translation>
    </message>
    <message>
        <source>The server has no such collection.</source>
        <translation>Der Server hat keine solche Sammlung.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde gestoppt.</translation>
    </message>
    <message>
        <source>It lists no series, but no collections either</source>
        <translation>Der Server nennt keine Serien, aber auch keine Sammlungen</translation>
    </message>
    <message>
        <source>It still names the collection, but answers nothing about it</source>
        <translation>Der Server nennt die Sammlung noch, gibt zu ihr aber keine Auskunft</translation>
    </message>
    <message numerus="yes">
        <source>It lists no series, but %n patients</source>
        <translation>
            <numerusform>Der Server nennt keine Serien, aber %n Patienten</numerusform>
            <numerusform>Der Server nennt keine Serien, aber %n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>der Änderungsverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored content of %1 is unreadable. It is loaded again when the collection is opened.</source>
        <translation>Der gespeicherte Inhalt von %1 ist nicht lesbar. Er wird neu geladen, wenn die Sammlung geöffnet wird.</translation>
    </message>
    <message>
        <source>The stored content of a collection is unreadable.</source>
        <translation>Der gespeicherte Inhalt einer Sammlung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be renamed.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>A damaged file cannot be renamed.</source>
        <translation>Eine beschädigte Datei lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>It cannot be copied.</source>
        <translation>Kopieren ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using it. Wait until it has finished, or close it.</source>
        <translation>%1 (Prozess %2 auf %3) benutzt die Datei. Warten Sie, bis das Programm fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>A damaged file was renamed to %1 and replaced by a new one.</source>
        <translation>Eine beschädigte Datei wurde in %1 umbenannt und durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>the disk has space, but no inodes for more files</source>
        <translation>Platz vorhanden, aber keine Inodes für weitere Dateien</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>Kontingent auf diesem Datenträger aufgebraucht</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>Datenträger schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is missing or was removed</source>
        <translation>Datenträger fehlt oder wurde entfernt</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele geöffnete Dateien</translation>
    </message>
    <message>
        <source>a name in its path, or the path, is too long for this disk; choose a shorter layout or folder</source>
        <translation>Pfad oder ein Name darin zu lang für diesen Datenträger; wählen Sie eine kürzere Ordnerstruktur oder einen kürzeren Ordner</translation>
    </message>
    <message>
        <source>this disk does not support files of that size</source>
        <translation>Dateien dieser Größe auf diesem Datenträger nicht möglich</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>a file or folder of that name already exists</source>
        <translation>eine Datei oder ein Ordner dieses Namens schon vorhanden</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>Die Obergrenze von %1 ist überschritten.</translation>
    </message>
    <message>
        <source>There is no memory to unpack it.</source>
        <translation>Der Arbeitsspeicher reicht zum Entpacken nicht aus.</translation>
    </message>
    <message>
        <source>It cannot be locked; its folder may not be writable.</source>
        <translation>Sperren ist nicht möglich; vielleicht ist der Ordner nicht beschreibbar.</translation>
    </message>
    <message>
        <source>It is not a regular file, so it cannot serve as a lock. Remove it.</source>
        <translation>Das ist keine reguläre Datei und taugt daher nicht als Sperre. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>If it does not run there any more, remove %1.</source>
        <translation>Falls das Programm dort nicht mehr läuft, entfernen Sie %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation>Der Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“%1” is not a path below the folder.</source>
        <translation>„%1“ ist kein Pfad unterhalb des Ordners.</translation>
    </message>
    <message>
        <source>The folder cannot be created</source>
        <translation>Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The folder cannot be listed</source>
        <translation>Der Ordner lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>Written data may not have reached the disk</source>
        <translation>Geschriebene Daten sind vielleicht nicht auf dem Datenträger angekommen</translation>
    </message>
    <message>
        <source>It cannot be moved into place</source>
        <translation>Verschieben an den Zielort ist nicht möglich</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>Die Datei lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation>Der Ordner lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>It is a link. Links below the selected folder are not followed: replace it by its target.</source>
        <translation>Das ist eine Verknüpfung. Verknüpfungen unterhalb des ausgewählten Ordners wird nicht gefolgt: Ersetzen Sie sie durch ihr Ziel.</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>It is not a DICOM file.</source>
        <translation>Das ist keine DICOM-Datei.</translation>
    </message>
    <message>
        <source>The file is truncated.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The DICOM file is invalid: %1.</source>
        <translation>Die DICOM-Datei ist ungültig: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not readable.</source>
        <translation>Lesen ist nicht möglich.</translation>
    </message>
    <message>
        <source>An object of an unknown kind</source>
        <translation>Ein Objekt unbekannter Art</translation>
    </message>
    <message>
        <source>It requires more memory than is available.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht aus.</translation>
    </message>
    <message>
        <source>It does not specify the size of its image.</source>
        <translation>Die Größe des Bildes ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Its image of %1 × %2 pixels is too large for the preview.</source>
        <translation>Das Bild von %1 × %2 Pixeln ist zu groß für die Vorschau.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they have %1 bits.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: Sie haben %1 Bit.</translation>
    </message>
    <message>
        <source>%1: no image to show, only the listed attributes.</source>
        <translation>%1: kein Bild zum Anzeigen, nur die aufgelisteten Attribute.</translation>
    </message>
    <message>
        <source>There is no frame %1 of %2.</source>
        <translation>Es gibt kein Frame %1 von %2.</translation>
    </message>
    <message>
        <source>The image should have %1 bytes, but has only %2.</source>
        <translation>Das Bild müsste %1 Bytes haben, hat aber nur %2.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: each has %1 samples.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: Jedes hat %1 Samples.</translation>
    </message>
    <message>
        <source>It has no series UID.</source>
        <translation>Die UID der Serie fehlt.</translation>
    </message>
    <message>
        <source>It belongs to series %1, not to %2.</source>
        <translation>Das gehört zur Serie %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>the decoder took more than %1 s</source>
        <translation>Der Dekodierer brauchte mehr als %1&#xa0;s</translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <translation>Der Dekodierer ist abgestürzt</translation>
    </message>
    <message>
        <source>the decoder could not be started (%1)</source>
        <translation>Der Dekodierer ließ sich nicht starten (%1)</translation>
    </message>
    <message>
        <source>the decoder gave an invalid answer</source>
        <translation>Der Dekodierer gab eine ungültige Antwort</translation>
    </message>
    <message>
        <source>The image could not be decoded: %1.</source>
        <translation>Das Bild ließ sich nicht dekodieren: %1.</translation>
    </message>
    <message>
        <source>The image was not decoded: the system did not limit the decoder&apos;s %1.</source>
        <translation>Das Bild wurde nicht dekodiert: Das System begrenzte eine Ressource des Dekodierers nicht (%1).</translation>
    </message>
    <message>
        <source>The image could not be decoded: it needs more than %1 MB of memory.</source>
        <translation>Das Bild ließ sich nicht dekodieren: Es braucht mehr als %1&#xa0;MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>processor time</source>
        <translation>Prozessorzeit</translation>
    </message>
    <message>
        <source>Its sequences are nested too deeply.</source>
        <translation>Die Sequenzen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The image does not fit in memory.</source>
        <translation>Das Bild passt nicht in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Its colours are a segmented palette, which cannot be shown here.</source>
        <translation>Die Farben sind eine segmentierte Palette, die sich hier nicht anzeigen lässt.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the palette is missing or invalid.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: Die Palette fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>Its colours cannot be decoded: they are stored as “%1”.</source>
        <translation>Die Farben lassen sich nicht dekodieren: Sie sind als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they are not compressed as the file says.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: Sie sind nicht so komprimiert, wie die Datei angibt.</translation>
    </message>
    <message>
        <source>The image should have %1 frames, but has only %2 pieces.</source>
        <translation>Das Bild müsste %1 Frames haben, hat aber nur %2 Teile.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the file does not say which pieces belong to which frame.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: Die Datei gibt nicht an, welche Teile zu welchem Frame gehören.</translation>
    </message>
    <message>
        <source>Its compressed image is too large for the preview.</source>
        <translation>Das komprimierte Bild ist zu groß für die Vorschau.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: %1.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: %1.</translation>
    </message>
    <message>
        <source>the JPEG 2000 image has %1 of %2 components</source>
        <translation>Das JPEG-2000-Bild hat %1 von %2 Komponenten</translation>
    </message>
    <message>
        <source>The pixels do not have the size given in the file.</source>
        <translation>Die Pixel haben nicht die in der Datei angegebene Größe.</translation>
    </message>
    <message>
        <source>the components of the JPEG 2000 image differ</source>
        <translation>Die Komponenten des JPEG-2000-Bildes sind verschieden</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is invalid</source>
        <translation>Der JPEG-2000-Header ist ungültig</translation>
    </message>
    <message>
        <source>the JPEG 2000 data are invalid or end early</source>
        <translation>Die JPEG-2000-Daten sind ungültig oder enden zu früh</translation>
    </message>
    <message>
        <source>a component of the JPEG 2000 image is missing</source>
        <translation>Eine Komponente des JPEG-2000-Bildes fehlt</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded.</source>
        <translation>Die Pixel lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the run lengths are invalid.</source>
        <translation>Die Pixel lassen sich nicht dekodieren: Die Lauflängen sind ungültig.</translation>
    </message>
    <message>
        <source>The image&apos;s run lengths end before its last pixel.</source>
        <translation>Die Lauflängen des Bildes enden vor dem letzten Pixel.</translation>
    </message>
    <message>
        <source>Its picture is compressed as “%1”, which cannot be shown here. The file itself may be intact; another viewer can open it.</source>
        <translation>Das Bild ist als „%1“ komprimiert, was sich hier nicht anzeigen lässt. Die Datei selbst kann in Ordnung sein; ein anderer Viewer kann sie öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read: their series are not shown as on this computer.</source>
        <translation>
            <numerusform>%n Zeile der Aufzeichnung ist nicht lesbar: Ihre Serie wird nicht als lokal vorhanden angezeigt.</numerusform>
            <numerusform>%n Zeilen der Aufzeichnung sind nicht lesbar: Ihre Serien werden nicht als lokal vorhanden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>The archive has no images of it.</source>
        <translation>Das Archiv hat davon keine Bilder.</translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation>Darin ist kein Bild.</translation>
    </message>
    <message>
        <source>The first images have more than %1.</source>
        <translation>Die ersten Bilder haben mehr als %1.</translation>
    </message>
    <message>
        <source>An image is larger than %1.</source>
        <translation>Ein Bild ist größer als %1.</translation>
    </message>
    <message>
        <source>The first images have more than %1 unpacked.</source>
        <translation>Die ersten Bilder haben entpackt mehr als %1.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Ein Bild ist leer.</translation>
    </message>
    <message>
        <source>No server has this name.</source>
        <translation>Kein Server hat diesen Namen.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The settings file has a wrong format.</source>
        <translation>Die Einstellungsdatei hat ein falsches Format.</translation>
    </message>
    <message>
        <source>Entry “%1” was refused: %2</source>
        <translation>Eintrag „%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file.</source>
        <translation>Verknüpfung oder Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <translation>verschlüsselt.</translation>
    </message>
    <message>
        <source>its compression method is not supported (%1).</source>
        <translation>nicht unterstützte Kompressionsmethode (%1).</translation>
    </message>
    <message>
        <source>it claims more bytes than the archive has.</source>
        <translation>angeblich mehr Bytes, als die ZIP-Datei hat.</translation>
    </message>
    <message>
        <source>its size is impossible.</source>
        <translation>unmögliche Größe.</translation>
    </message>
    <message>
        <source>it is a folder with content.</source>
        <translation>Ordner mit Inhalt.</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>kein Name.</translation>
    </message>
    <message>
        <source>its name contains a control character.</source>
        <translation>Steuerzeichen im Namen.</translation>
    </message>
    <message>
        <source>its name is an absolute path or names a drive.</source>
        <translation>absoluter Pfad oder Laufwerk im Namen.</translation>
    </message>
    <message>
        <source>it points outside its folder.</source>
        <translation>Ziel außerhalb des eigenen Ordners.</translation>
    </message>
    <message>
        <source>its two headers contradict each other.</source>
        <translation>widersprüchliche Header.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 hat %2 Bytes statt %3</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>%1 has another checksum than when it was downloaded</source>
        <translation>%1 hat eine andere Prüfsumme als beim Download</translation>
    </message>
    <message>
        <source>It was stopped while unpacking.</source>
        <translation>Das Entpacken wurde gestoppt.</translation>
    </message>
    <message>
        <source>Entry “%1” is damaged (its checksum or packing is wrong).</source>
        <translation>Eintrag „%1“ ist beschädigt (Prüfsumme oder Packung falsch).</translation>
    </message>
    <message>
        <source>A series has no attribute {%1}.</source>
        <translation>Eine Serie hat kein Attribut {%1}.</translation>
    </message>
    <message>
        <source>The format {%1:%2} is invalid.</source>
        <translation>Das Format {%1:%2} ist ungültig.</translation>
    </message>
    <message>
        <source>Its braces do not match.</source>
        <translation>Die geschweiften Klammern passen nicht zusammen.</translation>
    </message>
    <message>
        <source>It must be a path below the chosen folder, with / between its parts.</source>
        <translation>Das muss ein Pfad unterhalb des gewählten Ordners sein, mit / zwischen den Teilen.</translation>
    </message>
    <message>
        <source>It must not contain empty parts, . or .. .</source>
        <translation>Leere Teile sowie . und .. sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Series would share a folder: it needs {SeriesInstanceUID}, or its last digits as {SeriesInstanceUID:-5}. Built-in layouts: classic, descriptive, flat.</source>
        <translation>Mehrere Serien kämen in einen Ordner: Nötig ist {SeriesInstanceUID} oder deren letzte Stellen als {SeriesInstanceUID:-5}. Eingebaute Ordnerstrukturen: classic, descriptive, flat.</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read: “%1”</source>
        <translation>md5hashes.csv ist nicht lesbar: „%1“</translation>
    </message>
    <message>
        <source>The archive sent no MD5 sum for %1.</source>
        <translation>Das Archiv hat für %1 keine MD5-Summe gesendet.</translation>
    </message>
    <message>
        <source>%1 does not match the archive&apos;s MD5 sum.</source>
        <translation>%1 passt nicht zur MD5-Summe des Archivs.</translation>
    </message>
    <message>
        <source>%1 is listed in md5hashes.csv but missing.</source>
        <translation>%1 steht in md5hashes.csv, fehlt aber.</translation>
    </message>
    <message>
        <source>The disk does not report whether it exists.</source>
        <translation>Der Datenträger meldet nicht, ob es das gibt.</translation>
    </message>
    <message>
        <source>A record names a file outside its folder.</source>
        <translation>Eine Aufzeichnung nennt eine Datei außerhalb ihres Ordners.</translation>
    </message>
    <message>
        <source>A record cannot be read.</source>
        <translation>Eine Aufzeichnung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Downloads cannot be recorded: %1 Make it a writable file, move it away, or choose another folder.</source>
        <translation>Downloads lassen sich nicht aufzeichnen: %1 Machen Sie daraus eine beschreibbare Datei, verschieben Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: move it away, or choose another folder.</source>
        <translation>%1 Es wurde nichts geändert: Verschieben Sie das Vorhandene oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was changed after its download.</source>
        <translation>%1 wurde nach dem Download geändert.</translation>
    </message>
    <message>
        <source>The series there is incomplete, but %1 is not part of it.</source>
        <translation>Die Serie dort ist unvollständig, aber %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Another file or folder of that name appeared meanwhile.</source>
        <translation>Inzwischen ist eine andere Datei oder ein anderer Ordner dieses Namens entstanden.</translation>
    </message>
    <message>
        <source>The images are complete, but their licence text was not stored. %1</source>
        <translation>Die Bilder sind vollständig, aber ihr Lizenztext wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>It was stopped before it was committed.</source>
        <translation>Vor dem Abschluss gestoppt.</translation>
    </message>
    <message>
        <source>It has more files than can be recorded for one series.</source>
        <translation>Das sind mehr Dateien, als sich für eine Serie aufzeichnen lassen.</translation>
    </message>
    <message>
        <source>The folder already contains files without a record.</source>
        <translation>Der Ordner enthält schon Dateien ohne Aufzeichnung.</translation>
    </message>
    <message>
        <source>It is not a full path.</source>
        <translation>Das ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Its lock file is not in it: %1 was replaced.</source>
        <translation>Die Sperrdatei liegt nicht darin: %1 wurde ersetzt.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.</source>
        <translation>%1 (Prozess %2 auf %3) lädt gerade in diesen Ordner herunter. Warten Sie das Ende ab oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder is missing, or its disk was removed.</source>
        <translation>Der Ordner fehlt, oder sein Datenträger wurde entfernt.</translation>
    </message>
    <message>
        <source>The archive&apos;s file “%1” is not an image and was left out.</source>
        <translation>Die Datei „%1“ des Archivs ist kein Bild und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive are not images and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n Datei des Archivs ist kein Bild und wurde ausgelassen: „%1“.</numerusform>
            <numerusform>%n Dateien des Archivs sind keine Bilder und wurden ausgelassen, als erste „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are in the archive.</source>
        <translation>
            <numerusform>%1 von %n Bild ist im Archiv.</numerusform>
            <numerusform>%1 von %n Bildern sind im Archiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are in the archive, %1 were announced.</source>
        <translation>
            <numerusform>%n Bild ist im Archiv, angekündigt waren %1.</numerusform>
            <numerusform>%n Bilder sind im Archiv, angekündigt waren %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images need %1, the disk has %2 left.</source>
        <translation>Die Bilder brauchen %1, auf dem Datenträger sind noch %2 frei.</translation>
    </message>
    <message>
        <source>The images have %1 bytes, %2 were announced.</source>
        <translation>Die Bilder haben %1 Bytes, angekündigt waren %2.</translation>
    </message>
    <message>
        <source>Entry “%1” is far too large.</source>
        <translation>Eintrag „%1“ ist viel zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>The server could not read %n of the images.</source>
        <translation>
            <numerusform>Der Server konnte %n der Bilder nicht lesen.</numerusform>
            <numerusform>Der Server konnte %n der Bilder nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server provides no MD5 sums, which are required. With --verify crc, CRCs, number of images and sizes are checked instead.</source>
        <translation>Der Server gibt keine MD5-Summen an, die aber verlangt sind. Mit --verify crc werden stattdessen CRCs, Bildzahl und Größen geprüft.</translation>
    </message>
    <message>
        <source>The archive is truncated: its directory is missing.</source>
        <translation>Die ZIP-Datei ist abgeschnitten: Das Inhaltsverzeichnis fehlt.</translation>
    </message>
    <message>
        <source>The server sent text instead of an archive.</source>
        <translation>Der Server hat Text statt einer ZIP-Datei gesendet.</translation>
    </message>
    <message>
        <source>Its directory cannot be read.</source>
        <translation>Das Inhaltsverzeichnis ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its directory refers to a missing entry.</source>
        <translation>Das Inhaltsverzeichnis verweist auf einen fehlenden Eintrag.</translation>
    </message>
    <message>
        <source>It claims to contain %1 files.</source>
        <translation>Angeblich sind darin %1 Dateien.</translation>
    </message>
    <message>
        <source>Its directory is far too large.</source>
        <translation>Das Inhaltsverzeichnis ist viel zu groß.</translation>
    </message>
    <message>
        <source>It contains more than %1 files.</source>
        <translation>Darin sind mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Its directory announces %1 files, but %2 can be read.</source>
        <translation>Das Inhaltsverzeichnis kündigt %1 Dateien an, lesbar sind aber %2.</translation>
    </message>
    <message>
        <source>The archive cannot be read: it was truncated meanwhile.</source>
        <translation>Die ZIP-Datei ist nicht lesbar: Sie wurde inzwischen gekürzt.</translation>
    </message>
    <message>
        <source>What arrives is not a ZIP.</source>
        <translation>Was ankommt, ist keine ZIP-Datei.</translation>
    </message>
    <message>
        <source>The ZIP is packed in a way that only the whole of it can be read.</source>
        <translation>Die ZIP-Datei ist so gepackt, dass sie sich nur als Ganzes lesen lässt.</translation>
    </message>
    <message>
        <source>It was truncated after it was fetched.</source>
        <translation>Die Datei wurde nach dem Laden gekürzt.</translation>
    </message>
    <message>
        <source>%1 does not match the server&apos;s %2.</source>
        <translation>%1 stimmt nicht mit der Angabe des Servers überein (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n images, %1 were announced.</source>
        <translation>
            <numerusform>Der Server listet %n Bild auf, angekündigt waren %1.</numerusform>
            <numerusform>Der Server listet %n Bilder auf, angekündigt waren %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped while its images were checked.</source>
        <translation>Gestoppt, während die Bilder geprüft wurden.</translation>
    </message>
    <message>
        <source>A series is fetched as one ZIP or as images, not as both.</source>
        <translation>Eine Serie wird entweder als ZIP-Datei oder als einzelne Bilder geladen, nicht als beides.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, of which %2 are reserved</source>
        <translation>%1, davon %2 reserviert</translation>
    </message>
    <message>
        <source>Free space: %1.</source>
        <translation>Freier Speicherplatz: %1.</translation>
    </message>
    <message>
        <source>Announced size: %1, needed during the transfer: %2; free: %3.</source>
        <translation>Angekündigte Größe: %1, während der Übertragung nötig: %2; frei: %3.</translation>
    </message>
    <message>
        <source>Announced size: %1; free: %2.</source>
        <translation>Angekündigte Größe: %1; frei: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server failed %n times in a row, so there were no further attempts.</source>
        <translation>
            <numerusform>Auf dem Server gab es %n Fehler, daher wurde es nicht weiter versucht.</numerusform>
            <numerusform>Auf dem Server gab es %n Fehler in Folge, daher wurde es nicht weiter versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row that was just written is missing.</source>
        <translation>Die gerade geschriebene Zeile fehlt.</translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>die Warteschlange der vorigen Sitzung</translation>
    </message>
    <message>
        <source>The server lists nothing to fetch.</source>
        <translation>Der Server listet nichts auf, was zu laden wäre.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of one file were received.</source>
        <translation>%1 von %2 Bytes einer Datei wurden empfangen.</translation>
    </message>
    <message>
        <source>The series that were finished last could not be checked.</source>
        <translation>Die zuletzt fertiggestellten Serien ließen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>Vollständige Serien, die erneut heruntergeladen werden: %1.</translation>
    </message>
    <message>
        <source>Series that are not in the queue any more: %1. Verify the folder and repair it.</source>
        <translation>Serien, die nicht mehr in der Warteschlange sind: %1. Prüfen Sie den Ordner und reparieren Sie ihn.</translation>
    </message>
    <message>
        <source>The server provides neither a number of images nor MD5 sums, so completeness cannot be verified.</source>
        <translation>Der Server gibt weder die Bildzahl noch MD5-Summen an, daher lässt sich die Vollständigkeit nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing requests to this folder.</source>
        <translation>%1 (Prozess %2 auf %3) schreibt Anforderungen in diesen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</source>
        <translation>
            <numerusform>%n aufgezeichnete Serie ist nicht mehr vollständig: Sie steht wieder aus. `tcia download --to %1` lädt sie; mit --drop wird sie verworfen.</numerusform>
            <numerusform>%n aufgezeichnete Serien sind nicht mehr vollständig: Sie stehen wieder aus. `tcia download --to %1` lädt sie; mit --drop werden sie verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 bytes per second arrived over %2 seconds.</source>
        <translation>In %2 Sekunden kamen weniger als %1 Bytes je Sekunde an.</translation>
    </message>
    <message>
        <source>“%1” is not a series UID.</source>
        <translation>„%1“ ist keine UID einer Serie.</translation>
    </message>
    <message>
        <source>It is not below the folder.</source>
        <translation>Das liegt nicht unterhalb des Ordners.</translation>
    </message>
    <message>
        <source>Two of the files are the same image (SOP Instance UID %1).</source>
        <translation>Zwei der Dateien sind dasselbe Bild (SOP Instance UID %1).</translation>
    </message>
    <message>
        <source>It is not a table of NBIA Data Retriever: it names no series and their folders.</source>
        <translation>Das ist keine Tabelle von NBIA Data Retriever: Sie nennt keine Serien mit ihren Ordnern.</translation>
    </message>
    <message>
        <source>There is no metadata.csv.</source>
        <translation>Es gibt keine metadata.csv.</translation>
    </message>
    <message>
        <source>It names no folders, and none of its series is below its own folder.</source>
        <translation>Die Tabelle nennt keine Ordner, und keine ihrer Serien liegt unterhalb ihres eigenen Ordners.</translation>
    </message>
    <message>
        <source>The server denies access to this series.</source>
        <translation>Der Server verweigert den Zugriff auf diese Serie.</translation>
    </message>
    <message>
        <source>The server does not have this series (any more).</source>
        <translation>Der Server hat diese Serie nicht (mehr).</translation>
    </message>
    <message>
        <source>It was downloaded from %1.</source>
        <translation>Von %1 heruntergeladen.</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n images now, %1 are here.</source>
        <translation>
            <numerusform>Der Server hat jetzt %n Bild, hier sind %1.</numerusform>
            <numerusform>Der Server hat jetzt %n Bilder, hier sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s images have %1 bytes now, those here %2.</source>
        <translation>Die Bilder auf dem Server haben jetzt %1 Bytes, die hiesigen %2.</translation>
    </message>
    <message>
        <source>There is no record of %1</source>
        <translation>Es gibt keine Aufzeichnung zu %1</translation>
    </message>
    <message>
        <source>The folder, or the record in it, cannot be read (%1)</source>
        <translation>Der Ordner oder die Aufzeichnung darin ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the metadata.csv of NBIA Data Retriever or TCIA Data Retriever.</source>
        <translation>Weder in diesem Ordner noch direkt darunter gibt es eine Aufzeichnung von Downloads: weder tcia-series.jsonl noch die metadata.csv von NBIA Data Retriever oder TCIA Data Retriever.</translation>
    </message>
    <message>
        <source>There is another metadata.csv.</source>
        <translation>Es gibt noch eine metadata.csv.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Der Ordner fehlt.</translation>
    </message>
    <message>
        <source>It contains another folder (%1). %2</source>
        <translation>Darin ist ein weiterer Ordner (%1). %2</translation>
    </message>
    <message>
        <source>It contains a file that is not part of the series (%1). %2</source>
        <translation>Darin ist eine Datei, die nicht zur Serie gehört (%1). %2</translation>
    </message>
    <message>
        <source>It cannot be repaired: %1</source>
        <translation>Reparieren ist nicht möglich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weitere</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Several series share the folder. Download them into another one.</source>
        <translation>Mehrere Serien teilen sich den Ordner. Laden Sie sie in einen anderen herunter.</translation>
    </message>
    <message>
        <source>Move it out of the folder and check again.</source>
        <translation>Verschieben Sie das aus dem Ordner und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read (%1)</source>
        <translation>md5hashes.csv ist nicht lesbar (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are present</source>
        <translation>
            <numerusform>%1 von %n Bild ist vorhanden</numerusform>
            <numerusform>%1 von %n Bildern sind vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are present instead of %1</source>
        <translation>
            <numerusform>%n Bild ist vorhanden statt %1</numerusform>
            <numerusform>%n Bilder sind vorhanden statt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the images have %1 bytes instead of %2 to %3</source>
        <translation>die Bilder haben %1 Bytes statt %2 bis %3</translation>
    </message>
    <message>
        <source>metadata.csv gives neither the number nor the size of its images.</source>
        <translation>metadata.csv gibt weder Anzahl noch Größe der Bilder an.</translation>
    </message>
    <message>
        <source>It contains an image of another series (%1). %2</source>
        <translation>Darin ist ein Bild einer anderen Serie (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</source>
        <translation>
            <numerusform>Darin ist %n Bild, aufgezeichnet sind aber %1. Verschieben Sie eigene aus dem Ordner und prüfen Sie erneut.</numerusform>
            <numerusform>Darin sind %n Bilder, aufgezeichnet sind aber %1. Verschieben Sie eigene aus dem Ordner und prüfen Sie erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known series are not in its list, but %1 rows of it are unusable</source>
        <translation>
            <numerusform>%n bekannte Serie fehlt in der Liste, aber %1 Zeilen davon sind nicht verwendbar</numerusform>
            <numerusform>%n bekannte Serien fehlen in der Liste, aber %1 Zeilen davon sind nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was downloaded again.</source>
        <translation>Erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>the previous run did not end properly; its log was kept</source>
        <translation>der vorige Lauf endete nicht ordnungsgemäß; seine Logdatei wurde aufbewahrt</translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation>MD5-Summe</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Servers of this dialect do not offer %1.</source>
        <translation>Server dieses Dialekts bieten %1 nicht an.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Open the server of these series first.</source>
        <translation>Öffnen Sie zuerst den Server dieser Serien.</translation>
    </message>
    <message>
        <source>The list of objects repeats itself, or names objects that were not asked for.</source>
        <translation>Die Liste der Objekte wiederholt sich oder nennt Objekte, nach denen nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>The list of objects does not end.</source>
        <translation>Die Liste der Objekte endet nicht.</translation>
    </message>
    <message>
        <source>It has no buckets: name at least one.</source>
        <translation>Er hat keine Buckets: Nennen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>The server&apos;s own answer comes in pages and cannot be shown.</source>
        <translation>Die eigene Antwort des Servers kommt seitenweise und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>It repeats the page before: the server does not page.</source>
        <translation>Sie wiederholt die vorige Seite: Der Server blättert nicht.</translation>
    </message>
    <message>
        <source>The list of objects cannot be read (%1).</source>
        <translation>Die Liste der Objekte ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The list of objects has no continuation.</source>
        <translation>Die Liste der Objekte hat keine Fortsetzung.</translation>
    </message>
    <message>
        <source>The bucket does not give it to anybody without an account.</source>
        <translation>Der Bucket gibt es ohne Konto niemandem.</translation>
    </message>
    <message>
        <source>There is no bucket of this name.</source>
        <translation>Es gibt keinen Bucket dieses Namens.</translation>
    </message>
    <message>
        <source>The bucket has no such object (any more).</source>
        <translation>Der Bucket hat dieses Objekt nicht (mehr).</translation>
    </message>
    <message>
        <source>The bucket gets too many requests at once.</source>
        <translation>Der Bucket bekommt zu viele Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>The object is shorter than it was announced.</source>
        <translation>Das Objekt ist kürzer als angekündigt.</translation>
    </message>
    <message>
        <source>The object has changed since it was listed.</source>
        <translation>Das Objekt hat sich geändert, seit es aufgelistet wurde.</translation>
    </message>
    <message>
        <source>The bucket lies in another region.</source>
        <translation>Der Bucket liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>None of the known buckets has its images.</source>
        <translation>Keiner der bekannten Buckets hat ihre Bilder.</translation>
    </message>
    <message>
        <source>The bucket has no images in its folder.</source>
        <translation>Der Bucket hat keine Bilder in ihrem Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a bucket.</source>
        <translation>„%1“ ist kein Name eines Buckets.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the server&apos;s images are not here, and %1 of those here are not on the server (any more).</source>
        <translation>
            <numerusform>%n Bild des Servers ist nicht hier, und %1 der Bilder hier sind nicht (mehr) auf dem Server.</numerusform>
            <numerusform>%n Bilder des Servers sind nicht hier, und %1 der Bilder hier sind nicht (mehr) auf dem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect nbia-v4, nbia-v1, legacy or idc</source>
        <translation>--url braucht --dialect nbia-v4, nbia-v1, legacy oder idc</translation>
    </message>
    <message>
        <source>It holds several images instead of one.</source>
        <translation>Sie enthält mehrere Bilder statt eines.</translation>
    </message>
    <message>
        <source>The server sent something else instead of an image.</source>
        <translation>Der Server hat etwas anderes als ein Bild gesendet.</translation>
    </message>
    <message>
        <source>It is not a valid list of parts (multipart).</source>
        <translation>Sie ist keine gültige Folge von Teilen (multipart).</translation>
    </message>
    <message>
        <source>The study of the series is unknown, and the server needs it.</source>
        <translation>Die Studie der Serie ist unbekannt, und der Server braucht sie.</translation>
    </message>
    <message numerus="yes">
        <source>The server sends more than the %n images that it announced.</source>
        <translation>
            <numerusform>Der Server sendet mehr als das %n Bild, das er angekündigt hat.</numerusform>
            <numerusform>Der Server sendet mehr als die %n Bilder, die er angekündigt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers of this dialect do not find series by their place in a bucket.</source>
        <translation>Server dieses Dialekts finden Serien nicht nach ihrer Stelle in einem Bucket.</translation>
    </message>
    <message>
        <source>the descriptions of the collections</source>
        <translation>die Beschreibungen der Sammlungen</translation>
    </message>
    <message>
        <source>%1: it contains no segments, outlines or report.</source>
        <translation>%1: enthält keine Segmente, keine Konturen und keinen Befund.</translation>
    </message>
    <message>
        <source>This kind of segmentation cannot be shown.</source>
        <translation>Diese Art von Segmentierung kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The segmentation lies in other planes than the images that it names.</source>
        <translation>Die Segmentierung liegt in anderen Ebenen als die Bilder, die sie nennt.</translation>
    </message>
    <message>
        <source>The segmentation is oriented differently from the images.</source>
        <translation>Die Segmentierung ist anders ausgerichtet als die Bilder.</translation>
    </message>
    <message>
        <source>The pixels of the segmentation are not those of the images.</source>
        <translation>Die Pixel der Segmentierung sind nicht die der Bilder.</translation>
    </message>
    <message>
        <source>Some outlines lie in other planes than the images.</source>
        <translation>Einige Konturen liegen in anderen Ebenen als die Bilder.</translation>
    </message>
    <message>
        <source>The column %1 is nested, which is not supported.</source>
        <translation>Die Spalte %1 ist verschachtelt, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The column %1 has the type %2, which is not supported.</source>
        <translation>Die Spalte %1 hat den Typ %2, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The Parquet file&apos;s list of columns is damaged.</source>
        <translation>Die Spaltenliste der Parquet-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>It is not a Parquet file.</source>
        <translation>Das ist keine Parquet-Datei.</translation>
    </message>
    <message>
        <source>The Parquet file is encrypted, which is not supported.</source>
        <translation>Die Parquet-Datei ist verschlüsselt, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file contradicts itself.</source>
        <translation>Die Beschreibung am Ende der Parquet-Datei widerspricht sich.</translation>
    </message>
    <message>
        <source>It has more rows than the limit of %1.</source>
        <translation>Die Obergrenze von %1 Zeilen ist überschritten.</translation>
    </message>
    <message>
        <source>The column %1 is encrypted, which is not supported.</source>
        <translation>Die Spalte %1 ist verschlüsselt, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The column %1 lies in another file, which is not supported.</source>
        <translation>Die Spalte %1 liegt in einer anderen Datei, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The column %1 is compressed with %2, which is not supported.</source>
        <translation>Die Spalte %1 ist mit %2 komprimiert, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file is damaged.</source>
        <translation>Die Beschreibung am Ende der Parquet-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The column %1 is encoded with %2, which is not supported.</source>
        <translation>Die Spalte %1 ist mit %2 kodiert, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The column %1 is damaged: a checksum does not match.</source>
        <translation>Die Spalte %1 ist beschädigt: Eine Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The column %1 is damaged.</source>
        <translation>Die Spalte %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The file ends within the column %1.</source>
        <translation>Die Datei endet innerhalb der Spalte %1.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than the limit of %1.</source>
        <translation>Das Lesen würde mehr Speicher als die Obergrenze von %1 brauchen.</translation>
    </message>
    <message>
        <source>This basket no longer exists.</source>
        <translation>Diesen Datenkorb gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Some series of this basket cannot be read.</source>
        <translation>Einige Serien dieses Datenkorbs lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>What is published beside it is not a SHA-256 sum.</source>
        <translation>Was daneben veröffentlicht ist, ist keine SHA-256-Summe.</translation>
    </message>
    <message>
        <source>Its SHA-256 sum is not the published one.</source>
        <translation>Ihre SHA-256-Summe ist nicht die veröffentlichte.</translation>
    </message>
    <message>
        <source>It is not the index of the Imaging Data Commons: it has no column %1.</source>
        <translation>Es ist nicht der Index der Imaging Data Commons: Die Spalte %1 fehlt.</translation>
    </message>
    <message>
        <source>A row of it names no collection.</source>
        <translation>Eine Zeile darin nennt keine Sammlung.</translation>
    </message>
    <message>
        <source>It is not ordered by collection.</source>
        <translation>Er ist nicht nach Sammlungen geordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be shown: their numbers are invalid, or those of others.</source>
        <translation>
            <numerusform>%n davon kann nicht angezeigt werden: Die Nummer ist ungültig oder die eines anderen.</numerusform>
            <numerusform>%n davon können nicht angezeigt werden: Die Nummern sind ungültig oder die von anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines are shown.</source>
        <translation>
            <numerusform>Nur die erste Zeile wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %n Zeilen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The segmentation has %1 frames, more than the %2 that can be shown.</source>
        <translation>Die Segmentierung hat %1 Frames, mehr als die %2, die angezeigt werden können.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n segments are shown.</source>
        <translation>
            <numerusform>Nur das erste Segment wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %n Segmente werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much lies on this image to show all of it.</source>
        <translation>Auf diesem Bild liegt zu viel, um alles anzuzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n contours cannot be read.</source>
        <translation>
            <numerusform>%n Konturlinie kann nicht gelesen werden.</numerusform>
            <numerusform>%n Konturlinien können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n outlines are shown.</source>
        <translation>
            <numerusform>Nur die erste Kontur wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %n Konturen werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its outlines have more than the %1 points that can be shown.</source>
        <translation>Die Konturen haben mehr als die %1 Punkte, die angezeigt werden können.</translation>
    </message>
    <message>
        <source>The object could not be read: %1.</source>
        <translation>Das Objekt konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The object was not read: the system did not limit the decoder&apos;s %1.</source>
        <translation>Das Objekt wurde nicht gelesen: Das System begrenzte eine Ressource des Dekodierers nicht (%1).</translation>
    </message>
    <message>
        <source>The object could not be read: it needs more than %1 MB of memory.</source>
        <translation>Das Objekt konnte nicht gelesen werden: Es braucht mehr als %1&#xa0;MB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>%1. The SHA-256 fingerprint of its certificate is %2.</source>
        <translation>%1. Der SHA-256-Fingerabdruck seines Zertifikats ist %2.</translation>
    </message>
    <message>
        <source>It names no valid study of the series.</source>
        <translation>Sie nennt keine gültige Studie der Serie.</translation>
    </message>
    <message>
        <source>It is another version than the one that was listed.</source>
        <translation>Es ist eine andere Version als die aufgelistete.</translation>
    </message>
    <message>
        <source>This program has downloaded nothing into this folder.</source>
        <translation>Dieses Programm hat nichts in diesen Ordner geladen.</translation>
    </message>
    <message>
        <source>It is a record of provenance of a later version of this program.</source>
        <translation>Es ist ein Herkunftsnachweis einer späteren Version dieses Programms.</translation>
    </message>
    <message>
        <source>It is not a record of provenance.</source>
        <translation>Es ist kein Herkunftsnachweis.</translation>
    </message>
    <message>
        <source>This record of provenance is damaged: %1</source>
        <translation>Dieser Herkunftsnachweis ist beschädigt: %1</translation>
    </message>
    <message>
        <source>It names series that this program has not downloaded into this folder. Move it away to have it written.</source>
        <translation>Es sind Serien darin, die dieses Programm nicht in diesen Ordner geladen hat. Verschieben Sie die Datei, damit sie geschrieben wird.</translation>
    </message>
    <message>
        <source>A split has at least two sets.</source>
        <translation>Eine Aufteilung hat mindestens zwei Teilmengen.</translation>
    </message>
    <message>
        <source>There is no series of a patient with an ID to split.</source>
        <translation>Es gibt keine Serie eines Patienten mit ID, die aufzuteilen wäre.</translation>
    </message>
    <message>
        <source>“%1” does not name the shares of sets, such as 70,15,15 or train=0.8,test=0.2.</source>
        <translation>„%1“ nennt keine Anteile von Teilmengen wie 70,15,15 oder train=0.8,test=0.2.</translation>
    </message>
    <message>
        <source>Its attributes are larger than the limit.</source>
        <translation>Ihre Attribute sind größer als die Grenze.</translation>
    </message>
    <message>
        <source>“%1” is neither a keyword such as PixelSpacing nor a number such as 0018,0050.</source>
        <translation>„%1“ ist weder ein Schlüsselwort wie PixelSpacing noch eine Nummer wie 0018,0050.</translation>
    </message>
    <message>
        <source>“%1” is a sequence or pixels, which have no single value.</source>
        <translation>„%1“ ist eine Sequenz oder Pixel, die keinen einzelnen Wert haben.</translation>
    </message>
    <message>
        <source>The bucket lies in another region (%1), which is not followed. Enter the address of its endpoint there.</source>
        <translation>Der Bucket liegt in einer anderen Region (%1), der nicht gefolgt wird. Geben Sie die Adresse des Endpunkts dort ein.</translation>
    </message>
    <message>
        <source>No image of a series could be read.</source>
        <translation>Kein Bild einer Serie ließ sich lesen.</translation>
    </message>
    <message>
        <source>Series %1 lies in %2, too, from where it is taken.</source>
        <translation>Die Serie %1 liegt auch in %2, von wo sie genommen wird.</translation>
    </message>
    <message>
        <source>It lists the series, but reports neither its size nor its number of images.</source>
        <translation>Der Server listet die Serie auf, nennt aber weder ihre Größe noch die Zahl ihrer Bilder.</translation>
    </message>
    <message>
        <source>A file of the series has no name.</source>
        <translation>Eine Datei der Serie hat keinen Namen.</translation>
    </message>
    <message>
        <source>The server has it like this, so another download does not help.</source>
        <translation>Der Server hat sie so, daher hilft ein weiterer Download nicht.</translation>
    </message>
    <message>
        <source>Only the number of images could be compared.</source>
        <translation>Nur die Zahl der Bilder ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>Its name has no address, for it contains “..”.</source>
        <translation>Sein Name hat keine Adresse, weil er „..“ enthält.</translation>
    </message>
    <message>
        <source>The record names no series.</source>
        <translation>Der Herkunftsnachweis nennt keine Serien.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the images here cannot be read any more.</source>
        <translation>
            <numerusform>%n der Bilder hier kann nicht mehr gelesen werden.</numerusform>
            <numerusform>%n der Bilder hier können nicht mehr gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one for the split.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen neuen für die Aufteilung.</translation>
    </message>
    <message>
        <source>A table has at most %1 series: filter or select fewer.</source>
        <translation>Eine Tabelle hat höchstens %1 Serien: filtern Sie, oder wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>“%1” is not a column here; there are %2.</source>
        <extracomment>%1 what was typed, %2 all that could be</extracomment>
        <translation>„%1“ ist hier keine Spalte; es gibt %2.</translation>
    </message>
    <message>
        <source>The server was asked for the list of images once more, and still names one that it does not have. Only its operators can mend that.</source>
        <translation>Der Server wurde noch einmal nach der Liste der Bilder gefragt und nennt weiterhin eines, das er nicht hat. Nur seine Betreiber können das beheben.</translation>
    </message>
    <message numerus="yes">
        <source>Pixels with %n numbers are not shown: no segment has these numbers.</source>
        <translation>
            <numerusform>Pixel mit einer Nummer werden nicht angezeigt: Kein Segment hat diese Nummer.</numerusform>
            <numerusform>Pixel mit %n Nummern werden nicht angezeigt: Kein Segment hat diese Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contours lead through several planes, which cannot be shown.</source>
        <translation>
            <numerusform>%n Kontur verläuft durch mehrere Ebenen und kann nicht angezeigt werden.</numerusform>
            <numerusform>%n Konturen verlaufen durch mehrere Ebenen und können nicht angezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being downloaded again.</source>
        <translation>Sie wird erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>Its download was cancelled.</source>
        <translation>Ihr Download wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was downloaded again and verified.</source>
        <translation>Sie wurde erneut heruntergeladen und geprüft.</translation>
    </message>
    <message>
        <source>It has no SOP class, SOP Instance UID or known transfer syntax.</source>
        <translation>Ihr fehlen SOP-Klasse, SOP Instance UID oder eine bekannte Transfersyntax.</translation>
    </message>
    <message>
        <source>“%1” is not a peer such as ORTHANC@pacs.example.org:4242</source>
        <translation>„%1“ ist keine Gegenstelle wie ORTHANC@pacs.example.org:4242</translation>
    </message>
    <message>
        <source>No association could be opened (%1).</source>
        <translation>Es konnte keine Assoziation geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>It is not a usable PEM file.</source>
        <translation>Es ist keine brauchbare PEM-Datei.</translation>
    </message>
    <message>
        <source>It cannot be encrypted (%1).</source>
        <translation>Es kann nicht verschlüsselt werden (%1).</translation>
    </message>
    <message>
        <source>The peer does not take %1 in the transfer syntax %2.</source>
        <translation>Die Gegenstelle nimmt %1 in der Transfersyntax %2 nicht an.</translation>
    </message>
    <message>
        <source>The object could not be sent (%1).</source>
        <translation>Das Objekt konnte nicht gesendet werden (%1).</translation>
    </message>
    <message>
        <source>The peer answered with the status %1.</source>
        <translation>Die Gegenstelle antwortete mit dem Status %1.</translation>
    </message>
    <message>
        <source>The program crashed or was killed.</source>
        <translation>Das Programm ist abgestürzt oder wurde beendet.</translation>
    </message>
    <message>
        <source>The program failed with the status %1.</source>
        <translation>Das Programm ist mit dem Status %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>Das Programm kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The program took more than %1 s.</source>
        <translation>Das Programm brauchte mehr als %1 s.</translation>
    </message>
    <message>
        <source>dcm2niix is not installed (package dcm2niix).</source>
        <translation>dcm2niix ist nicht installiert (Paket dcm2niix).</translation>
    </message>
    <message>
        <source>The program changed or removed images of the series.</source>
        <translation>Das Programm hat Bilder der Serie geändert oder entfernt.</translation>
    </message>
    <message>
        <source>dcm2niix made no file: nothing here can be converted.</source>
        <translation>dcm2niix hat keine Datei erzeugt: Hier ist nichts umzuwandeln.</translation>
    </message>
    <message>
        <source>The stages of this folder are run by %1 (process %2 on %3).</source>
        <translation>Die Stufen dieses Ordners führt %1 aus (Prozess %2 auf %3).</translation>
    </message>
    <message>
        <source>“%1” is not one of {series}, {study}, {folder}, {output}</source>
        <translation>„%1“ ist keines von {series}, {study}, {folder}, {output}</translation>
    </message>
    <message>
        <source>The program of the command is missing.</source>
        <translation>Das Programm des Befehls fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not one of nifti, send:AET@HOST:PORT, command:PROGRAM …</source>
        <translation>„%1“ ist keines von nifti, send:AET@HOST:PORT, command:PROGRAMM …</translation>
    </message>
    <message>
        <source>It is no basket file of the schema tcia-basket-1.</source>
        <translation>Es ist keine Korbdatei nach dem Schema tcia-basket-1.</translation>
    </message>
    <message>
        <source>A series in it has no UID.</source>
        <translation>Eine Serie darin hat keine UID.</translation>
    </message>
    <message>
        <source>Its files lie in several folders.</source>
        <translation>Ihre Dateien liegen in mehreren Ordnern.</translation>
    </message>
    <message>
        <source>%1 has no SOP Instance UID.</source>
        <translation>%1 hat keine SOP Instance UID.</translation>
    </message>
    <message>
        <source>%1 is a second copy of an image.</source>
        <translation>%1 ist eine zweite Kopie eines Bildes.</translation>
    </message>
    <message>
        <source>It lies directly in the folder: adopt the folder above.</source>
        <translation>Sie liegt unmittelbar im Ordner: Übernehmen Sie den Ordner darüber.</translation>
    </message>
    <message>
        <source>The server does not say how many images it has.</source>
        <translation>Der Server sagt nicht, wie viele Bilder er hat.</translation>
    </message>
    <message>
        <source>Its rows do not name their collection.</source>
        <translation>Ihre Zeilen nennen ihre Sammlung nicht.</translation>
    </message>
    <message>
        <source>It says that rows are missing, but brings none.</source>
        <translation>Laut der Antwort fehlen Zeilen, sie enthält aber keine.</translation>
    </message>
    <message>
        <source>The answer does not end: it has more than %1 rows.</source>
        <translation>Die Antwort endet nicht: Sie hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Its series UID is missing or no UID.</source>
        <translation>Die UID der Serie fehlt oder ist keine UID.</translation>
    </message>
    <message>
        <source>It rejects associations: “%1” is not its AE title.</source>
        <translation>Sie lehnt Assoziationen ab: „%1“ ist nicht ihr AE-Titel.</translation>
    </message>
    <message>
        <source>It rejects associations: it does not know our AE title “%1”.</source>
        <translation>Sie lehnt Assoziationen ab: Sie kennt unseren AE-Titel „%1“ nicht.</translation>
    </message>
    <message>
        <source>It rejects associations (%1).</source>
        <translation>Sie lehnt Assoziationen ab (%1).</translation>
    </message>
    <message>
        <source>It has rejected an association.</source>
        <translation>Sie hat eine Assoziation abgelehnt.</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed.</source>
        <translation>Sie führt zu einer Adresse, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>It is not the citation of this DOI.</source>
        <translation>Es ist nicht das Zitat dieser DOI.</translation>
    </message>
    <message>
        <source>It wants a name and a password, and none was sent.</source>
        <translation>Er verlangt Namen und Passwort, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>It wants a token, and none was sent.</source>
        <translation>Er verlangt ein Token, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>It wants a login or a key, and none was sent.</source>
        <translation>Er verlangt eine Anmeldung oder einen Schlüssel, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It wants a token, but a name and a password were sent: change how you log in.</source>
        <translation>Er verlangt ein Token, gesendet wurden aber Name und Passwort: Ändern Sie die Art der Anmeldung.</translation>
    </message>
    <message>
        <source>It refused the name or the password.</source>
        <translation>Er hat den Namen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>It wants a name and a password, but a token was sent: change how you log in.</source>
        <translation>Er verlangt Namen und Passwort, gesendet wurde aber ein Token: Ändern Sie die Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>Das Token ist abgelaufen: Besorgen Sie ein neues.</translation>
    </message>
    <message>
        <source>It refused the token, which may have expired: get a new one.</source>
        <translation>Er hat das Token abgelehnt; vielleicht ist es abgelaufen: Besorgen Sie ein neues.</translation>
    </message>
    <message>
        <source>It refused the API key.</source>
        <translation>Er hat den API-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>It wants a certificate of yours (a client certificate), which this program cannot send.</source>
        <translation>Er verlangt ein Zertifikat von Ihnen (ein Client-Zertifikat), das dieses Programm nicht senden kann.</translation>
    </message>
    <message>
        <source>The list of damaged series cannot be read: verify the folders again.</source>
        <translation>Die Liste der beschädigten Serien ist nicht lesbar: Prüfen Sie die Ordner erneut.</translation>
    </message>
    <message>
        <source>What is to follow downloads cannot be read from this file.</source>
        <translation>Was auf Downloads folgen soll, kann aus dieser Datei nicht gelesen werden.</translation>
    </message>
    <message>
        <source>To send encrypted, name --tls-authorities FILE; for peers that want a certificate of yours, also --tls-certificate FILE and --tls-key FILE.</source>
        <translation>Um verschlüsselt zu senden, geben Sie --tls-authorities DATEI an; für Gegenstellen, die ein Zertifikat von Ihnen verlangen, auch --tls-certificate DATEI und --tls-key DATEI.</translation>
    </message>
    <message>
        <source>It is no DRS id.</source>
        <translation>Das ist keine DRS-Kennung.</translation>
    </message>
    <message>
        <source>It is no answer of a DRS server.</source>
        <translation>Das ist keine Antwort eines DRS-Servers.</translation>
    </message>
    <message>
        <source>Which server has ids that begin with %1 is not known.</source>
        <translation>Welcher Server Kennungen hat, die mit %1 beginnen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is a bundle of objects; name those one by one.</source>
        <translation>Es ist ein Bündel von Objekten; nennen Sie diese einzeln.</translation>
    </message>
    <message>
        <source>Its server names no address of its bytes that can be used.</source>
        <translation>Der Server nennt keine verwendbare Adresse des Inhalts.</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed: it is not as safe.</source>
        <translation>Der Server verweist auf eine Adresse, der nicht gefolgt wird: Sie ist nicht so sicher.</translation>
    </message>
    <message>
        <source>It needs the token of an account, and none is used.</source>
        <translation>Dafür ist das Token eines Kontos nötig; es wird keines verwendet.</translation>
    </message>
    <message>
        <source>It is no address of a file: https, http and DRS ids are.</source>
        <translation>Das ist keine Adresse einer Datei; https, http und DRS-Kennungen sind es.</translation>
    </message>
    <message>
        <source>Addresses with a user or password are not used.</source>
        <translation>Adressen mit Benutzer oder Passwort werden nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a single file and no series; `tcia download --manifest` fetches those.</source>
        <translation>
            <numerusform>%n Zeile nennt eine einzelne Datei und keine Serie; `tcia download --manifest` lädt sie.</numerusform>
            <numerusform>%n Zeilen nennen einzelne Dateien und keine Serien; `tcia download --manifest` lädt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first files: %1.</source>
        <translation>Die ersten Dateien: %1.</translation>
    </message>
    <message>
        <source>It has more than the %1 bytes that the server names.</source>
        <translation>Die Datei hat mehr als die %1 Bytes, die der Server nennt.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Die Datei hat %1 statt %2 Bytes.</translation>
    </message>
    <message>
        <source>The server sent a web page in place of the file.</source>
        <translation>Der Server hat eine Webseite statt der Datei gesendet.</translation>
    </message>
    <message>
        <source>Its %1 sum is not the one that the server names.</source>
        <translation>Die %1-Prüfsumme ist nicht die, die der Server nennt.</translation>
    </message>
    <message>
        <source>After a download: %1 “Afterwards”, in the list of transfers, has every series that failed.</source>
        <translation>Nach einem Download: %1 „Danach“ in der Liste der Übertragungen nennt jede Serie, bei der es nicht gelang.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same SOP Instance UID: programs and archives keep only one of such files.</source>
        <translation>„%1“ und „%2“ haben dieselbe SOP-Instance-UID: Programme und Archive behalten von solchen Dateien nur eine.</translation>
    </message>
    <message>
        <source>The file needs %1, the disk has %2 left.</source>
        <translation>Die Datei braucht %1, auf dem Datenträger sind noch %2 frei.</translation>
    </message>
    <message>
        <source>The server names neither size nor sum, so nothing proves that all of it arrived.</source>
        <translation>Der Server nennt weder Größe noch Prüfsumme; nichts belegt, dass die Datei ganz angekommen ist.</translation>
    </message>
    <message>
        <source>The series lies in several folders, such as “%1” and “%2”, and links that would bring them together are not possible here: Windows, FAT and some shared drives have none. Move its files into one folder, or all of them to a disk that has links.</source>
        <translation>Die Serie liegt in mehreren Ordnern, etwa „%1“ und „%2“, und Verknüpfungen, die sie zusammenführten, sind hier nicht möglich: Windows, FAT und manche gemeinsamen Laufwerke haben keine. Verschieben Sie ihre Dateien in einen Ordner oder alles auf einen Datenträger, der Verknüpfungen hat.</translation>
    </message>
    <message>
        <source>Several series lie in this folder, and links that would keep them apart are not possible here: Windows, FAT and some shared drives have none. Move each series into a folder of its own, or all of them to a disk that has links.</source>
        <translation>In diesem Ordner liegen mehrere Serien, und Verknüpfungen, die sie trennten, sind hier nicht möglich: Windows, FAT und manche gemeinsamen Laufwerke haben keine. Verschieben Sie jede Serie in einen eigenen Ordner oder alle auf einen Datenträger, der Verknüpfungen hat.</translation>
    </message>
    <message>
        <source>A link to an image cannot be made</source>
        <translation>Eine Verknüpfung mit einem Bild kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>An image in its list has no valid UID.</source>
        <translation>Ein Bild in ihrer Liste hat keine gültige UID.</translation>
    </message>
    <message>
        <source>It leads to a private network or to this machine, and a list may come from anybody. With --allow-private it is fetched.</source>
        <translation>Sie führt in ein privates Netz oder zu diesem Rechner, und eine Liste kann von jedem stammen. Mit --allow-private wird sie geladen.</translation>
    </message>
    <message>
        <source>No address is found for the name of the server.</source>
        <translation>Für den Namen des Servers wird keine Adresse gefunden.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>in the archive only</source>
        <translation>nur im Archiv</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>lokal vorhanden</translation>
    </message>
    <message>
        <source>partly on disk</source>
        <translation>teilweise lokal</translation>
    </message>
    <message>
        <source>in a basket</source>
        <translation>in einem Datenkorb</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>neu oder geändert</translation>
    </message>
</context>
<context>
    <name>SaidMessage</name>
    <message>
        <source>What it said</source>
        <translation>Wortlaut der Meldung</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 cm</source>
        <translation>%1&#xa0;cm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>(no description)</source>
        <translation>(keine Beschreibung)</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <extracomment>%1 is a modality such as &quot;CT&quot;, %2 a part of the body</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>on a %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>free to use, cite it</source>
        <translation>frei nutzbar, bitte zitieren</translation>
    </message>
    <message>
        <source>non-commercial only</source>
        <translation>nur nicht kommerziell</translation>
    </message>
    <message>
        <source>terms of its own</source>
        <translation>eigene Bedingungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 von %Ln Bild</numerusform>
            <numerusform>%1 von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices of %1 mm</source>
        <extracomment>%1 a thickness in mm</extracomment>
        <translation>
            <numerusform>%Ln Schicht von %1 mm</numerusform>
            <numerusform>%Ln Schichten von %1 mm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>made with %1</source>
        <translation>erstellt mit %1</translation>
    </message>
</context>
<context>
    <name>ServerForms</name>
    <message>
        <source>&amp;Address of the DICOMweb service:</source>
        <translation>&amp;Adresse des DICOMweb-Dienstes:</translation>
    </message>
    <message>
        <source>&amp;Address of the S3 endpoint:</source>
        <translation>&amp;Adresse des S3-Endpunkts:</translation>
    </message>
    <message>
        <source>&amp;Address of the interface:</source>
        <translation>&amp;Adresse der Schnittstelle:</translation>
    </message>
    <message>
        <source>&amp;Address including the version:</source>
        <translation>&amp;Adresse samt Version:</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Demonstration archive</source>
        <translation>Demo-Archiv</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Set</source>
        <translation>Teilmenge</translation>
    </message>
    <message numerus="yes">
        <source>The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.</source>
        <extracomment>%1 an attribute and its value such as sex=F, %2 a list of sets with their numbers of patients</extracomment>
        <translation>
            <numerusform>Der %n Patient mit %1 ist nicht auf einen Patienten genau aufgeteilt, weil er zu mehreren Schichten gehört: %2.</numerusform>
            <numerusform>Die %n Patienten mit %1 sind nicht auf einen Patienten genau aufgeteilt, weil sie zu mehreren Schichten gehören: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalität</translation>
    </message>
    <message>
        <source>Man&amp;ufacturer</source>
        <translation>&amp;Hersteller</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>&amp;Age, by decade</source>
        <translation>&amp;Alter, nach Jahrzehnten</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After the download</source>
        <translation>Nach dem Download</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Convert to NIfTI</source>
        <translation>In NIfTI umwandeln</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 a program with its arguments</extracomment>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Send encrypted to %1</source>
        <translation>Verschlüsselt an %1 senden</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tabellen für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tabellen mit Tabulatoren (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, one series a line (*.jsonl)</source>
        <translation>JSON, eine Serie je Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments, %1</source>
        <comment>%1 is: 4,096 bytes</comment>
        <translation>
            <numerusform>%Ln Fragment, %1</numerusform>
            <numerusform>%Ln Fragmente, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>(private or unknown)</source>
        <translation>(privat oder unbekannt)</translation>
    </message>
</context>
<context>
    <name>TlsChoice</name>
    <message>
        <source>Authorities:</source>
        <translation>Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>PEM file of the authorities that may vouch for the application</source>
        <translation>PEM-Datei der Zertifizierungsstellen, die für die Anwendung bürgen dürfen</translation>
    </message>
    <message>
        <source>Own certificate:</source>
        <translation>Eigenes Zertifikat:</translation>
    </message>
    <message>
        <source>PEM file, if the application wants one</source>
        <translation>PEM-Datei, falls die Anwendung eines verlangt</translation>
    </message>
    <message>
        <source>Its key:</source>
        <translation>Sein Schlüssel:</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>PEM-Datei ohne Passwort</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID der Serie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <extracomment>how many series</extracomment>
        <translation>
            <numerusform>%Ln fehlgeschlagen:</numerusform>
            <numerusform>%Ln fehlgeschlagen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStates</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 images promised, %2 came · tried %Ln times</source>
        <translation>
            <numerusform>%1 Bilder angekündigt, %2 erhalten · %Ln Mal versucht</numerusform>
            <numerusform>%1 Bilder angekündigt, %2 erhalten · %Ln Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images promised, %2 came</source>
        <translation>%1 Bilder angekündigt, %2 erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 · tried %Ln times</source>
        <translation>
            <numerusform>%1 · %Ln Mal versucht</numerusform>
            <numerusform>%1 · %Ln Mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>checked, %1 of %2, MD5</source>
        <translation>geprüft, %1 von %2, MD5</translation>
    </message>
    <message>
        <source>checked, %1 of %2, CRC</source>
        <translation>geprüft, %1 von %2, CRC</translation>
    </message>
    <message>
        <source>checked, %1 of %2</source>
        <translation>geprüft, %1 von %2</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>wird entpackt</translation>
    </message>
    <message>
        <source>unpacking, %1 of %2</source>
        <translation>wird entpackt, %1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>asking the archive</source>
        <translation>fragt beim Archiv an</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>already on disk</source>
        <translation>schon lokal vorhanden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 &quot;49.1&quot;, or &quot;9.1 kB&quot; if its unit differs, %2 &quot;80.5 MB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no longer on disk</source>
        <translation>nicht mehr lokal vorhanden</translation>
    </message>
    <message>
        <source>files are smaller than recorded</source>
        <translation>Dateien sind kleiner als aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files left</source>
        <translation>
            <numerusform>noch %1 von %Ln Datei da</numerusform>
            <numerusform>noch %1 von %Ln Dateien da</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged since: download it again</source>
        <translation>seither beschädigt: erneut herunterladen</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>unknown size</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>later than now by this computer&apos;s clock</source>
        <translation>laut Uhr dieses Computers in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>formats of QDateTime</extracomment>
        <translation>d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Unusable</name>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln leere</numerusform>
            <numerusform>%Ln leere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid identifier</source>
        <translation>
            <numerusform>%Ln ohne gültige Kennung</numerusform>
            <numerusform>%Ln ohne gültige Kennung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates of another row</source>
        <translation>
            <numerusform>%Ln Dublette einer anderen Zeile</numerusform>
            <numerusform>%Ln Dubletten anderer Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that do not match the query</source>
        <translation>
            <numerusform>%Ln, die nicht zur Abfrage passt</numerusform>
            <numerusform>%Ln, die nicht zur Abfrage passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <translation>
            <numerusform>%Ln Datum</numerusform>
            <numerusform>%Ln Datumsangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the wrong JSON type</source>
        <translation>
            <numerusform>%Ln vom falschen JSON-Typ</numerusform>
            <numerusform>%Ln vom falschen JSON-Typ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the archive&apos;s answer could not be shown: %1.</source>
        <extracomment>%1 lists the reasons</extracomment>
        <translation>
            <numerusform>%Ln Zeile der Antwort des Archivs ließ sich nicht anzeigen: %1.</numerusform>
            <numerusform>%Ln Zeilen der Antwort des Archivs ließen sich nicht anzeigen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of it could not be read: %1.</source>
        <extracomment>%1 lists what should have stood there</extracomment>
        <translation>
            <numerusform>%Ln Wert darin war nicht lesbar: %1.</numerusform>
            <numerusform>%Ln Werte darin waren nicht lesbar: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the recorded files are there</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Whole</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
</context>
<context>
    <name>ViewerControls</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play all images of the series</source>
        <translation>Alle Bilder der Serie abspielen</translation>
    </message>
    <message>
        <source>Stop at this image</source>
        <translation>Bei diesem Bild pausieren</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Schwarz als Weiß anzeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the image larger; also Ctrl and the wheel</source>
        <translation>Das Bild größer anzeigen; auch Strg und Mausrad</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the image smaller</source>
        <translation>Das Bild kleiner anzeigen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Das ganze Bild anzeigen</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Go to the first image</source>
        <translation>Zum ersten Bild</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Go to the last image</source>
        <translation>Zum letzten Bild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Show the image on the whole screen; Esc ends it</source>
        <translation>Das Bild auf dem ganzen Bildschirm anzeigen; Esc beendet es</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure a distance: drag from one point to the other; Esc ends it</source>
        <translation>Eine Strecke messen: von einem Punkt zum anderen ziehen; Esc beendet es</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Weichteile</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Gefäße</translation>
    </message>
</context>
<context>
    <name>YearScale</name>
    <message>
        <source>before %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AdoptDialog</name>
    <message>
        <source>Folder to adopt</source>
        <translation>Zu übernehmender Ordner</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Gefundene Serien</translation>
    </message>
    <message>
        <source>Adopt folder</source>
        <translation>Ordner übernehmen</translation>
    </message>
    <message>
        <source>Finds series by what their files say, in folders of any layout: of NBIA Data Retriever, IDC, 3D Slicer and other programs. What is whole, as the open server says, can be adopted: it is recorded as on disk, and stays where it is. Nothing is moved or changed.</source>
        <translation>Findet Serien anhand des Inhalts ihrer Dateien, in Ordnern jeder Struktur: von NBIA Data Retriever, IDC, 3D Slicer und anderen Programmen. Was nach Angaben des geöffneten Servers vollständig ist, kann übernommen werden: Es wird als lokal vorhanden geführt und bleibt, wo es ist. Nichts wird verschoben oder geändert.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Record these series as on disk; their files stay as they are</source>
        <translation>Diese Serien als lokal vorhanden führen; ihre Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Reading the headers of the files…</source>
        <translation>Die Header der Dateien werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Server wird gefragt: %1 von %Ln Serie…</numerusform>
            <numerusform>Server wird gefragt: %1 von %Ln Serien…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Wird gelesen: %1 von %Ln Serie…</numerusform>
            <numerusform>Wird gelesen: %1 von %Ln Serien…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>In diesem Ordner ist keine DICOM-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series found.</source>
        <translation>
            <numerusform>%Ln Serie gefunden.</numerusform>
            <numerusform>%Ln Serien gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are whole and can be adopted.</source>
        <translation>
            <numerusform>%Ln ist vollständig und kann übernommen werden.</numerusform>
            <numerusform>%Ln sind vollständig und können übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are recorded as on disk.</source>
        <translation>
            <numerusform>%Ln wird als lokal vorhanden geführt.</numerusform>
            <numerusform>%Ln werden als lokal vorhanden geführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be adopted; the last column says why.</source>
        <translation>
            <numerusform>%Ln kann nicht übernommen werden; die letzte Spalte sagt, warum.</numerusform>
            <numerusform>%Ln können nicht übernommen werden; die letzte Spalte sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a server to compare them with.</source>
        <translation>Öffnen Sie einen Server, um sie damit zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series were adopted. They are shown as on disk.</source>
        <translation>
            <numerusform>%Ln Serie wurde übernommen. Sie wird als lokal vorhanden angezeigt.</numerusform>
            <numerusform>%Ln Serien wurden übernommen. Sie werden als lokal vorhanden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln series</source>
        <translation>
            <numerusform>%Ln Serie über&amp;nehmen</numerusform>
            <numerusform>%Ln Serien über&amp;nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>Über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AfterDownloadChoice</name>
    <message>
        <source>Convert to &amp;NIfTI</source>
        <translation>In &amp;NIfTI umwandeln</translation>
    </message>
    <message>
        <source>S&amp;end to</source>
        <translation>Senden &amp;an</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>DICOM application to send to</source>
        <translation>DICOM-Anwendung, an die gesendet wird</translation>
    </message>
    <message>
        <source>AET@host:port of a DICOM application, such as a PACS</source>
        <translation>AET@Host:Port einer DICOM-Anwendung, etwa eines PACS</translation>
    </message>
    <message>
        <source>Program to run</source>
        <translation>Auszuführendes Programm</translation>
    </message>
    <message>
        <source>program and arguments, such as %1</source>
        <translation>Programm und Argumente, etwa %1</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI: dcm2niix is not installed</source>
        <translation>In &amp;NIfTI umwandeln: dcm2niix ist nicht installiert</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI (by dcm2niix)</source>
        <translation>In &amp;NIfTI umwandeln (mit dcm2niix)</translation>
    </message>
    <message>
        <source>Started for each series, without a shell.
{folder}: the folder of the series, or one of links to its files if it has those of others
{output}: an empty folder for results
{series}, {study}: their UIDs</source>
        <translation>Wird für jede Serie ohne Shell gestartet.
{folder}: der Ordner der Serie oder, wenn auch Dateien anderer darin sind, einer mit Verknüpfungen auf ihre Dateien
{output}: ein leerer Ordner für Ergebnisse
{series}, {study}: ihre UIDs</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchiveMessages</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Opening the stored content of %1…</source>
        <translation>Gespeicherter Inhalt von %1 wird geöffnet…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 has no collections.</source>
        <translation>%1 hat keine Sammlungen.</translation>
    </message>
    <message>
        <source>No collection is loaded yet. Open one in the tree, or index the archive.</source>
        <translation>Noch ist keine Sammlung geladen. Öffnen Sie eine im Baum oder indexieren Sie das Archiv.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Index the archive</source>
        <translation>Archiv &amp;indexieren</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation>&amp;Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>&amp;Schlüssel ändern…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchivePane</name>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AttributeList</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>DICOM-Tag</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open the page in the web browser.</source>
        <translation>Doppelklick oder Eingabetaste öffnet die Seite im Webbrowser.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weitere…</numerusform>
            <numerusform>%n weitere…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarRow</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketChooser</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>Datenkorb %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketDialogs</name>
    <message>
        <source>New basket</source>
        <translation>Neuer Datenkorb</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Rename basket</source>
        <translation>Datenkorb umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate basket</source>
        <translation>Datenkorb duplizieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>This server already has a basket of this &amp;name:</source>
        <translation>Dieser Server hat schon einen Datenkorb dieses &amp;Namens:</translation>
    </message>
    <message>
        <source>&amp;Name of the basket:</source>
        <translation>&amp;Name des Datenkorbs:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketMenu</name>
    <message>
        <source>%1 has no basket yet</source>
        <translation>%1 hat noch keinen Datenkorb</translation>
    </message>
    <message>
        <source>Baskets of %1</source>
        <translation>Datenkörbe von %1</translation>
    </message>
    <message>
        <source>Baskets of &amp;other servers</source>
        <translation>Datenkörbe anderer &amp;Server</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a basket, %2 its server</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>This server is not in the list. Add it (Edit servers) to open the basket.</source>
        <translation>Dieser Server steht nicht in der Liste. Fügen Sie ihn hinzu (Server bearbeiten), um den Datenkorb zu öffnen.</translation>
    </message>
    <message>
        <source>Show &amp;its series</source>
        <translation>Seine &amp;Serien zeigen</translation>
    </message>
    <message>
        <source>Mer&amp;ge, subtract, compare</source>
        <translation>&amp;Vereinigen, abziehen, vergleichen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>Datenkorb</translation>
    </message>
    <message>
        <source>Opening the basket…</source>
        <translation>Datenkorb wird geöffnet…</translation>
    </message>
    <message>
        <source>Collecting the series…</source>
        <translation>Serien werden gesammelt…</translation>
    </message>
    <message>
        <source>The basket “%1” is empty.</source>
        <translation>Der Datenkorb „%1“ ist leer.</translation>
    </message>
    <message>
        <source>This server has no basket yet.</source>
        <translation>Dieser Server hat noch keinen Datenkorb.</translation>
    </message>
    <message>
        <source>%1 Select rows of the archive and press Enter, or open a shared list or a manifest.</source>
        <extracomment>%1 says that the basket is empty</extracomment>
        <translation>%1 Wählen Sie Zeilen des Archivs aus und drücken Sie die Eingabetaste oder öffnen Sie eine freigegebene Liste oder ein Manifest.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series being looked up</source>
        <translation>
            <numerusform>%n Serie wird abgefragt</numerusform>
            <numerusform>%n Serien werden abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Being changed…</source>
        <translation>Wird geändert…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketRulesDialog</name>
    <message>
        <source>Only &amp;patients with series of all of</source>
        <translation>Nur &amp;Patienten mit Serien von allen:</translation>
    </message>
    <message>
        <source>Only the &amp;latest study of each patient</source>
        <translation>Nur die &amp;neueste Studie jedes Patienten</translation>
    </message>
    <message>
        <source>Only series with &amp;at least</source>
        <translation>Nur Serien mit mindesten&amp;s</translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation>Nach Regeln behalten</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalitäten</translation>
    </message>
    <message>
        <source>Segmentations, structure sets and reports stay, whatever their number of objects</source>
        <translation>Segmentierungen, Struktursets und Berichte bleiben, gleich wie viele Objekte sie haben</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source> images</source>
        <translation> Bildern</translation>
    </message>
    <message>
        <source>Takes series out of the %1 that do not pass; files on disk stay.</source>
        <translation>Nimmt Serien, die nicht bestehen, aus dem %1; lokale Dateien bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>Diese &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln series stay.</source>
        <translation>
            <numerusform>%1 von %Ln Serie bleibt.</numerusform>
            <numerusform>%1 von %Ln Serien bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have too few images.</source>
        <translation>
            <numerusform>%Ln hat zu wenige Bilder.</numerusform>
            <numerusform>%Ln haben zu wenige Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an unknown number of images.</source>
        <translation>
            <numerusform>Von %Ln ist die Zahl der Bilder unbekannt.</numerusform>
            <numerusform>Von %Ln ist die Zahl der Bilder unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of earlier studies.</source>
        <translation>
            <numerusform>%Ln gehört zu einer früheren Studie.</numerusform>
            <numerusform>%Ln gehören zu früheren Studien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of studies without a date.</source>
        <translation>
            <numerusform>%Ln gehört zu einer Studie ohne Datum.</numerusform>
            <numerusform>%Ln gehören zu Studien ohne Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients lack a modality.</source>
        <translation>
            <numerusform>%Ln Patient fehlt eine Modalität.</numerusform>
            <numerusform>%Ln Patienten fehlt eine Modalität.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no patient ID.</source>
        <translation>
            <numerusform>%Ln hat keine Patienten-ID.</numerusform>
            <numerusform>%Ln haben keine Patienten-ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would stay.</source>
        <translation>Es bliebe nichts übrig.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketSetsDialog</name>
    <message>
        <source>Compare baskets</source>
        <translation>Datenkörbe vergleichen</translation>
    </message>
    <message>
        <source>Add the series of another basket</source>
        <translation>Serien eines anderen Datenkorbs hinzufügen</translation>
    </message>
    <message>
        <source>Keep only those also in another basket</source>
        <translation>Nur behalten, was auch ein anderer Datenkorb hat</translation>
    </message>
    <message>
        <source>Take out those in another basket</source>
        <translation>Herausnehmen, was ein anderer Datenkorb hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other basket:</source>
        <translation>&amp;Anderer Datenkorb:</translation>
    </message>
    <message>
        <source>Only in the open basket:</source>
        <translation>Nur im offenen Datenkorb:</translation>
    </message>
    <message>
        <source>In both:</source>
        <translation>In beiden:</translation>
    </message>
    <message>
        <source>Only in the other basket:</source>
        <translation>Nur im anderen Datenkorb:</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln series</source>
        <translation>
            <numerusform>%Ln Serie &amp;hinzufügen</numerusform>
            <numerusform>%Ln Serien &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %Ln series</source>
        <translation>
            <numerusform>%Ln Serie heraus&amp;nehmen</numerusform>
            <numerusform>%Ln Serien heraus&amp;nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketWords</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <extracomment>%1 is &quot;12 series&quot;, %2 a size of a part of them</extracomment>
        <translation>%1, mehr als %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Datenkorb</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln series out of %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln Serie aus %1 genommen.</numerusform>
            <numerusform>%Ln Serien aus %1 genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BrowsePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Undo&quot; or &quot;Redo&quot;, %2 what was done</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CauseRow</name>
    <message>
        <source>What it said</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Collapse the group</source>
        <translation>Gruppe zuklappen</translation>
    </message>
    <message>
        <source>Expand the group</source>
        <translation>Gruppe aufklappen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum anzeigen</translation>
    </message>
    <message>
        <source>Go to the series in the archive&apos;s tree</source>
        <translation>Zur Serie im Baum des Archivs wechseln</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In den Datenkorb</translation>
    </message>
    <message>
        <source>Add the selected series to the basket; withdrawn ones cannot be downloaded</source>
        <translation>Die ausgewählten Serien in den Datenkorb legen; zurückgezogene lassen sich nicht herunterladen</translation>
    </message>
    <message>
        <source>Copy UIDs</source>
        <translation>UIDs kopieren</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected series</source>
        <translation>Die Kennungen der ausgewählten Serien kopieren</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear this list; stored content is kept</source>
        <translation>Diese Liste leeren; gespeicherte Inhalte bleiben</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Only the latest %1 are shown.</source>
        <translation>Nur die letzten %1 werden angezeigt.</translation>
    </message>
    <message>
        <source>The command “tcia changes” lists all of them.</source>
        <translation>Der Befehl „tcia changes“ listet alle auf.</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Änderungen werden gelesen…</translation>
    </message>
    <message>
        <source>There are no changes of this kind.</source>
        <translation>Änderungen dieser Art gibt es nicht.</translation>
    </message>
    <message>
        <source>No changes are known yet: no collection has been loaded that a later answer could be compared with.
Open a collection, or index the archive. Series that the archive adds, changes or withdraws after that appear here.</source>
        <translation>Noch sind keine Änderungen bekannt: Es wurde noch keine Sammlung geladen, mit der sich eine spätere Antwort vergleichen ließe.
Öffnen Sie eine Sammlung oder indexieren Sie das Archiv. Serien, die das Archiv danach hinzufügt, ändert oder zurückzieht, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing has changed since the collections were first loaded.
Series that the archive adds, changes or withdraws appear here when a collection is refreshed or the archive is indexed again.</source>
        <translation>Seit die Sammlungen zum ersten Mal geladen wurden, hat sich nichts geändert.
Serien, die das Archiv hinzufügt, ändert oder zurückzieht, erscheinen hier, wenn eine Sammlung aktualisiert oder das Archiv erneut indexiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were withdrawn and cannot be downloaded.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln wurde zurückgezogen und lässt sich nicht herunterladen.</numerusform>
            <numerusform>%1 %Ln wurden zurückgezogen und lassen sich nicht herunterladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Chip</name>
    <message>
        <source>Enter opens its group, Del removes it</source>
        <translation>Eingabetaste öffnet die Gruppe, Entf entfernt das Kriterium</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, Warnung</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChipRow</name>
    <message>
        <source>No filter: everything is shown. Tick a value, or type what you look for.</source>
        <translation>Kein Filter: Alles wird angezeigt. Haken Sie einen Wert an oder tippen Sie, was Sie suchen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Removes all filters</source>
        <translation>Entfernt alle Filter</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CiteButton</name>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Copy a citation of these data</source>
        <translation>Eine Zitation dieser Daten kopieren</translation>
    </message>
    <message>
        <source>Open &amp;doi.org</source>
        <translation>&amp;doi.org öffnen</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>&amp;Lizenz lesen</translation>
    </message>
    <message>
        <source>Copy &amp;now, without authors</source>
        <translation>&amp;Jetzt kopieren, ohne Autoren</translation>
    </message>
    <message>
        <source>With &amp;authors, asking doi.org</source>
        <translation>Mit &amp;Autoren, fragt doi.org</translation>
    </message>
    <message>
        <source>Asks doi.org and the agency of each DOI for authors, title and year.
Both then learn your address and which data you cite.</source>
        <translation>Fragt doi.org und die Agentur jeder DOI nach Autoren, Titel und Jahr.
Beide erfahren dann Ihre Adresse und welche Daten Sie zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the citation as the archive has it, without the authors of %Ln data sets.</source>
        <translation>
            <numerusform>Das Zitat wurde kopiert, wie das Archiv es hat, ohne die Autoren von %Ln Datensatz.</numerusform>
            <numerusform>Das Zitat wurde kopiert, wie das Archiv es hat, ohne die Autoren von %Ln Datensätzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>The clipboard has changed meanwhile: the citation was not copied. Copy it once more.</source>
        <translation>Die Zwischenablage hat sich inzwischen geändert: Das Zitat wurde nicht kopiert. Kopieren Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionCard</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Being loaded…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not opened yet. Open it in the tree to see what it holds.</source>
        <translation>Noch nicht geöffnet. Öffnen Sie die Sammlung im Baum, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>The archive says nothing about this collection.</source>
        <translation>Das Archiv sagt nichts über diese Sammlung.</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Go to a row to see its collection, or select series to see them.</source>
        <translation>Gehen Sie zu einer Zeile, um deren Sammlung zu sehen, oder wählen Sie Serien aus.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Select series to see them.</source>
        <translation>Wählen Sie Serien aus, um sie hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionFacts</name>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Open DOI %1</source>
        <translation>DOI %1 öffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;, %2 day and time</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CombineModeBox</name>
    <message>
        <source>How several modalities are combined</source>
        <translation>Wie mehrere Modalitäten verknüpft werden</translation>
    </message>
    <message>
        <source>With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that have both</source>
        <translation>Bei Auswahl von CT und RTSTRUCT: Serien einer von beiden; oder alle solchen Serien von Patienten oder von Studien, die beide haben</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>all, same patient</source>
        <translation>alle, gleicher Patient</translation>
    </message>
    <message>
        <source>all, same study</source>
        <translation>alle, gleiche Studie</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandNotes</name>
    <message>
        <source>nothing selected</source>
        <translation>nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on disk already</source>
        <extracomment>%1 is &quot;12 series&quot;</extracomment>
        <translation>%1, schon auf dem Datenträger</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>nothing chosen in Transfers</source>
        <translation>nichts unter „Übertragungen“ gewählt</translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation>der Datenkorb ist leer</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter do it   Esc close</source>
        <translation>↑ ↓ wählen   Eingabe ausführen   Esc schließen</translation>
    </message>
    <message>
        <source>Type a series UID to go there</source>
        <translation>UID einer Serie tippen, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command, a value to filter by, or a series UID</source>
        <translation>Befehl, Filterwert oder UID einer Serie tippen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Confirmations</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Send the API key of %1 without encryption?</source>
        <translation>Den API-Schlüssel von %1 unverschlüsselt senden?</translation>
    </message>
    <message>
        <source>The address of this server begins with http: anyone on the network path to %1 could read the key. It has not been sent yet.</source>
        <translation>Die Adresse dieses Servers beginnt mit http: Jeder auf dem Netzwerkpfad zu %1 könnte den Schlüssel lesen. Er wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Send the key</source>
        <translation>Schlüssel &amp;senden</translation>
    </message>
    <message>
        <source>Continue &amp;without it</source>
        <translation>&amp;Ohne ihn fortfahren</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>Datenkorb löschen</translation>
    </message>
    <message>
        <source>Delete the basket “%1” of %2?</source>
        <translation>Den Datenkorb „%1“ auf %2 löschen?</translation>
    </message>
    <message>
        <source>It has %1. This list cannot be restored. Downloaded files stay.</source>
        <extracomment>%1 is &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>Inhalt: %1. Diese Liste lässt sich nicht wiederherstellen. Heruntergeladene Dateien bleiben.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>This list names the server %1, which is not one of yours: put its series into the basket of %2 all the same?</source>
        <extracomment>%1 the address of a server, %2 another server</extracomment>
        <translation>Diese Liste nennt den Server %1, der nicht zu Ihren gehört: Sollen ihre Serien trotzdem in den Datenkorb von %2?</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>&amp;Hineinlegen</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>Anderes Archiv</translation>
    </message>
    <message>
        <source>“%1” is a list for %2. Open that archive?</source>
        <extracomment>%1 a file, %2 a server</extracomment>
        <translation>„%1“ ist eine Liste für %2. Dieses Archiv öffnen?</translation>
    </message>
    <message>
        <source>%1 is closed; its baskets, filters and downloads stay.</source>
        <extracomment>%1 a server</extracomment>
        <translation>%1 wird geschlossen; Datenkörbe, Filter und Downloads bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln series is lost.</source>
        <translation>
            <numerusform>Die Auswahl von %Ln Serie geht verloren.</numerusform>
            <numerusform>Die Auswahl von %Ln Serien geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Leave the list out</source>
        <translation>&amp;Liste weglassen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ConnectionBar</name>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Do not try again by itself</source>
        <translation>Nicht von selbst erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the address of a server, %2 why it does not answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Not trying again by itself.</source>
        <translation>Kein neuer Versuch von selbst.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Copied</name>
    <message numerus="yes">
        <source>Copied %Ln UIDs.</source>
        <translation>
            <numerusform>%Ln UID wurde kopiert.</numerusform>
            <numerusform>%Ln UIDs wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln IDs.</source>
        <translation>
            <numerusform>%Ln ID wurde kopiert.</numerusform>
            <numerusform>%Ln IDs wurden kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the name.</source>
        <translation>Der Name wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>Das Zitat wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied the sentence for Methods.</source>
        <translation>Der Satz für „Methoden“ wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln series as a table.</source>
        <translation>
            <numerusform>%Ln Serie wurde als Tabelle kopiert.</numerusform>
            <numerusform>%Ln Serien wurden als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the text of %Ln problems.</source>
        <translation>
            <numerusform>Der Text von %Ln Problem wurde kopiert.</numerusform>
            <numerusform>Der Text von %Ln Problemen wurde kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>Der Bericht wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>Copied the filter as text.</source>
        <translation>Der Filter wurde als Text kopiert.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedCard</name>
    <message>
        <source>Volumes are computed from the contours, for a rough idea only.</source>
        <translation>Die Volumen sind aus den Konturen berechnet, nur als grober Anhalt.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Select it too</source>
        <translation>Auch auswählen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Select the series that it was made from as well</source>
        <translation>Auch die Serie auswählen, aus der es erstellt wurde</translation>
    </message>
    <message>
        <source>Select only the series that it was made from</source>
        <translation>Nur die Serie auswählen, aus der es erstellt wurde</translation>
    </message>
    <message>
        <source>Where the segments lie, slice 1 to %1</source>
        <extracomment>of the planes of a segmentation</extracomment>
        <translation>Wo die Segmente liegen, Schicht 1 bis %1</translation>
    </message>
    <message>
        <source>Lay over the images</source>
        <translation>Über die Bilder legen</translation>
    </message>
    <message>
        <source>Lay over the %1</source>
        <translation>Über %1 legen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedView</name>
    <message>
        <source>Opening the images…</source>
        <translation>Bilder werden geöffnet…</translation>
    </message>
    <message>
        <source>Nothing of it lies on the images of the series that it was made from.</source>
        <translation>Nichts davon liegt auf den Bildern der Serie, aus der es erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DesktopNotifier</name>
    <message>
        <source>Show the downloads</source>
        <translation>Downloads zeigen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadAdvice</name>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Deselect them</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Select the images too</source>
        <translation>Auch die Bilder auswählen</translation>
    </message>
    <message>
        <source>Select them too</source>
        <translation>Auch auswählen</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Deselect the largest</source>
        <translation>Die größten abwählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use: %1.</source>
        <extracomment>%1 licences and collections</extracomment>
        <translation>
            <numerusform>%Ln Serie ist nicht für kommerzielle Nutzung: %1.</numerusform>
            <numerusform>%Ln Serien sind nicht für kommerzielle Nutzung: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The filter hides them.</source>
        <translation>%1 Der Filter blendet sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets lack the images that they belong to.</source>
        <translation>
            <numerusform>Zu %Ln Segmentierung oder Strukturset fehlen die zugehörigen Bilder.</numerusform>
            <numerusform>Zu %Ln Segmentierungen oder Struktursets fehlen die zugehörigen Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are not selected.</source>
        <translation>
            <numerusform>%Ln Segmentierung oder Strukturset zu diesen Bildern ist nicht ausgewählt.</numerusform>
            <numerusform>%Ln Segmentierungen oder Struktursets zu diesen Bildern sind nicht ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has changed %Ln series since they were put into the basket.</source>
        <translation>
            <numerusform>Das Archiv hat %Ln Serie geändert, seit sie in den Datenkorb gelegt wurde.</numerusform>
            <numerusform>Das Archiv hat %Ln Serien geändert, seit sie in den Datenkorb gelegt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %Ln series is unknown.</source>
        <translation>
            <numerusform>Die Größe von %Ln Serie ist unbekannt.</numerusform>
            <numerusform>Die Größe von %Ln Serien ist unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough room: %1 short in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Nicht genug Platz: %1 zu wenig in %2.</translation>
    </message>
    <message>
        <source>All are on disk already.</source>
        <translation>Alle sind schon lokal vorhanden.</translation>
    </message>
    <message>
        <source>Room for it: %1 free in %2</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Platz dafür: %1 frei in %2</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>%1 The images are ticked, but the filter hides them.</source>
        <extracomment>%1 says that segmentations lack images</extracomment>
        <translation>%1 Die Bilder sind angehakt, aber der Filter blendet sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are ticked, but the filter hides them.</source>
        <translation>
            <numerusform>%Ln Segmentierung oder Strukturset zu diesen Bildern ist angehakt, aber der Filter blendet sie aus.</numerusform>
            <numerusform>%Ln Segmentierungen oder Struktursets zu diesen Bildern sind angehakt, aber der Filter blendet sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>%1 sind in %2 frei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use.</source>
        <translation>
            <numerusform>%Ln Serie ist nicht für kommerzielle Nutzung.</numerusform>
            <numerusform>%Ln Serien sind nicht für kommerzielle Nutzung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadDialog</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the archive&apos;s &amp;MD5 sums, where it has them</source>
        <translation>die &amp;MD5-Summen des Archivs, wo es sie hat</translation>
    </message>
    <message>
        <source> series</source>
        <translation> Serien</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Ordner&amp;struktur</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths are over 255 characters</source>
        <translation>
            <numerusform>%Ln Pfad hat über 255 Zeichen</numerusform>
            <numerusform>%Ln Pfade haben über 255 Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series would share a folder with another one</source>
        <translation>
            <numerusform>%Ln Serie käme mit einer anderen in einen Ordner</numerusform>
            <numerusform>%Ln Serien kämen mit einer anderen in einen Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>longest path %1 of %2 characters · no two series in one folder</source>
        <translation>längster Pfad %1 von %2 Zeichen · keine zwei Serien in einem Ordner</translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln series in the queue</source>
        <translation>
            <numerusform>nach der %Ln Serie in der Warteschlange</numerusform>
            <numerusform>nach den %Ln Serien in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2, after the %Ln series in the queue</source>
        <extracomment>%1 a duration, %2 a rate</extracomment>
        <translation>
            <numerusform>etwa %1 bei %2, nach der %Ln Serie in der Warteschlange</numerusform>
            <numerusform>etwa %1 bei %2, nach den %Ln Serien in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 at %2</source>
        <translation>etwa %1 bei %2</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %Ln series</source>
        <translation>
            <numerusform>%Ln Serie &amp;einreihen</numerusform>
            <numerusform>%Ln Serien &amp;einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Einreihen</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>number, sizes and checksums of all images: always</source>
        <translation>Anzahl, Größen und Prüfsummen aller Bilder: immer</translation>
    </message>
    <message>
        <source>number of images: always; this server gives neither sizes nor checksums</source>
        <translation>Bildzahl: immer; dieser Server nennt weder Größen noch Prüfsummen</translation>
    </message>
    <message>
        <source>This layout cannot be used.</source>
        <translation>Diese Ordnerstruktur ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>No series is left to download.</source>
        <translation>Es bleibt keine Serie zum Herunterladen.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>nicht kommerziell</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>kommerziell</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Ve&amp;rwendung</translation>
    </message>
    <message>
        <source>On disk already</source>
        <translation>Schon lokal</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadSummary</name>
    <message numerus="yes">
        <source>All %Ln are on disk already.</source>
        <translation>
            <numerusform>Die Serie ist schon lokal vorhanden.</numerusform>
            <numerusform>Alle %Ln sind schon lokal vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series chosen</source>
        <translation>
            <numerusform>%Ln Serie ausgewählt</numerusform>
            <numerusform>%Ln Serien ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk already</source>
        <translation>
            <numerusform>%Ln schon lokal vorhanden</numerusform>
            <numerusform>%Ln schon lokal vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fetch</source>
        <translation>
            <numerusform>%Ln zu laden</numerusform>
            <numerusform>%Ln zu laden</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 to fetch · more than %2 on disk when done</source>
        <extracomment>%1 and %2 sizes</extracomment>
        <translation>mehr als %1 zu laden · am Ende mehr als %2 belegt</translation>
    </message>
    <message>
        <source>%1 to fetch · %2 on disk when done</source>
        <translation>%1 zu laden · am Ende %2 belegt</translation>
    </message>
    <message>
        <source>Their size is unknown: the server does not announce it.</source>
        <translation>Ihre Größe ist unbekannt: Der Server nennt sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their licences, see below, are left out</source>
        <translation>Ihre Lizenzen sind ausgelassen, siehe unten</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadsPage</name>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>&amp;MD5 sums, where the server has them</source>
        <translation>&amp;MD5-Summen, wo der Server sie hat</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>Ordner&amp;struktur:</translation>
    </message>
    <message>
        <source>&amp;At a time, at most:</source>
        <translation>&amp;Gleichzeitig höchstens:</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>&amp;Retries after failures:</source>
        <translation>&amp;Neue Versuche nach Fehlern:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Prüfung:</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>Geben Sie den vollständigen Pfad eines Ordners ein.</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>Notify:</source>
        <translation>Benachrichtigen:</translation>
    </message>
    <message>
        <source>when downloads &amp;end or stop</source>
        <translation>wenn Downloads &amp;enden oder stocken</translation>
    </message>
    <message>
        <source>Only while another window is active</source>
        <translation>Nur während ein anderes Fenster aktiv ist</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Views of the transfers</source>
        <translation>Ansichten der Übertragungen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Datenkorb</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 a size</extracomment>
        <translation>%1 frei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerPages</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln Ursache</numerusform>
            <numerusform>%Ln Ursachen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DropArea</name>
    <message>
        <source>Drop a manifest here</source>
        <translation>Manifest hier ablegen</translation>
    </message>
    <message>
        <source>.tcia, a table with series UIDs, or plain UIDs</source>
        <translation>.tcia, eine Tabelle mit UIDs von Serien oder bloße UIDs</translation>
    </message>
    <message>
        <source>Open &amp;manifest…</source>
        <translation>&amp;Manifest öffnen…</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>Freigegebene &amp;Liste öffnen…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::EmptyResult</name>
    <message>
        <source>No series has all of these.</source>
        <translation>Keine Serie erfüllt all dies.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %Ln series</source>
        <extracomment>%1 a criterion of the filter, such as &quot;SIEMENS&quot;</extracomment>
        <translation>
            <numerusform>Ohne %1: %Ln Serie</numerusform>
            <numerusform>Ohne %1: %Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>%1 aus dem Filter entfernen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExportCommands</name>
    <message numerus="yes">
        <source>Wrote %Ln series to %1</source>
        <translation>
            <numerusform>%Ln Serie nach %1 geschrieben</numerusform>
            <numerusform>%Ln Serien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>Datenkorb „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected series as a table</source>
        <translation>
            <numerusform>%Ln ausgewählte Serie als Tabelle exportieren</numerusform>
            <numerusform>%Ln ausgewählte Serien als Tabelle exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series shown as a table</source>
        <translation>
            <numerusform>Die %Ln angezeigte Serie als Tabelle exportieren</numerusform>
            <numerusform>Die %Ln angezeigten Serien als Tabelle exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series of the %1 as a table</source>
        <extracomment>%1 is &quot;basket “Methods test”&quot;</extracomment>
        <translation>
            <numerusform>%Ln Serie (%1) als Tabelle exportieren</numerusform>
            <numerusform>%Ln Serien (%1) als Tabelle exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExtentBars</name>
    <message>
        <source>%1: slice %2 to %3</source>
        <extracomment>%1 a segment, %2 and %3 numbers of slices</extracomment>
        <translation>%1: Schicht %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>of segments that are not listed</extracomment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetBars</name>
    <message>
        <source>(not given)</source>
        <translation>(ohne Angabe)</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Jahr der Studie</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetControls</name>
    <message>
        <source>Clear the selection of %1 (Del)</source>
        <translation>Auswahl unter %1 zurücksetzen (Entf)</translation>
    </message>
    <message>
        <source>Clear the selection of %1</source>
        <translation>Auswahl unter %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterChips</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not found</source>
        <extracomment>%1 is &quot;14 IDs&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln nicht gefunden</numerusform>
            <numerusform>%1, %Ln nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln Sammlung</numerusform>
            <numerusform>%Ln Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Index all</source>
        <translation>%1 · Alles indexieren</translation>
    </message>
    <message>
        <source>Show or hide the filters (%1)</source>
        <translation>Filter ein- oder ausblenden (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>the button of the filter pane, with the number of active filters</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Datenkorb</translation>
    </message>
    <message>
        <source>Not loaded yet · Load all</source>
        <translation>Noch nicht geladen · Alles laden</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save this filter, restore a saved one, or copy and paste filters as text</source>
        <translation>Diesen Filter speichern, einen gespeicherten wiederherstellen oder Filter als Text kopieren und einfügen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less of the description</source>
        <translation>Weniger von der Beschreibung</translation>
    </message>
    <message>
        <source>More of the description</source>
        <translation>Mehr von der Beschreibung</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderSpace</name>
    <message>
        <source>Folder for downloads</source>
        <translation>Ordner für Downloads</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>Geben Sie den vollständigen Pfad eines Ordners ein.</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 used · %2 for this</source>
        <translation>%1 belegt · %2 hierfür</translation>
    </message>
    <message>
        <source>The free space of the disk is unknown.</source>
        <translation>Der freie Speicherplatz ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>looking at the folder…</source>
        <translation>Ordner wird geprüft…</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Not enough room on the disk.</source>
        <translation>Zu wenig Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FullScreen</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IdsDialog</name>
    <message>
        <source>Find a list of IDs</source>
        <translation>Liste von IDs suchen</translation>
    </message>
    <message>
        <source>Patient IDs and UIDs</source>
        <translation>Patienten-IDs und UIDs</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n different IDs</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n verschiedene IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient IDs, study UIDs and series UIDs, separated by line ends, spaces or commas, or a table with a column of them:</source>
        <translation>&amp;Patienten-IDs, UIDs von Studien und Serien, getrennt durch Zeilenenden, Leerzeichen oder Kommas, oder eine Tabelle mit einer solchen Spalte:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file&apos;s values. Ctrl and wheel: zoom. Shift and drag: move.</source>
        <translation>Mausrad oder Pfeiltasten: andere Bilder. Ziehen: Kontrast und Helligkeit. Doppelklick: zurück zu den Werten der Datei. Strg und Mausrad: Zoom. Umschalt und Ziehen: Verschieben.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>a magnification: 2×</extracomment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IndexBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Collections indexed</source>
        <translation>Indexierte Sammlungen</translation>
    </message>
    <message>
        <source>Pause indexing; stored content is kept</source>
        <translation>Indexierung pausieren; gespeicherte Inhalte bleiben</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Indexierung fortsetzen</translation>
    </message>
    <message>
        <source>Indexing: loading the list of collections…</source>
        <translation>Indexierung: Liste der Sammlungen wird geladen…</translation>
    </message>
    <message>
        <source>Indexing: %1, about %2 left</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 is &quot;12 min&quot;</extracomment>
        <translation>Indexierung: %1, noch etwa %2</translation>
    </message>
    <message>
        <source>Indexing: %1</source>
        <translation>Indexierung: %1</translation>
    </message>
    <message>
        <source>Indexing waits for the server: %1; next attempt at %2</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 a time of day</extracomment>
        <translation>Indexierung wartet auf den Server: %1; nächster Versuch um %2</translation>
    </message>
    <message>
        <source>Indexing is paused: %1</source>
        <translation>Indexierung pausiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Indexed, but for %n collections that failed (see Problems): %1</source>
        <translation>
            <numerusform>Indexiert bis auf %n fehlgeschlagene Sammlung (siehe Probleme): %1</numerusform>
            <numerusform>Indexiert bis auf %n fehlgeschlagene Sammlungen (siehe Probleme): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections, %2</source>
        <comment>%2 is: 210,000 series</comment>
        <translation>
            <numerusform>%1 von %n Sammlung, %2</numerusform>
            <numerusform>%1 von %n Sammlungen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole archive is indexed: %n collections, %1</source>
        <comment>%1 is: 210,000 series</comment>
        <translation>
            <numerusform>Das ganze Archiv ist indexiert: %n Sammlung, %1</numerusform>
            <numerusform>Das ganze Archiv ist indexiert: %n Sammlungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing…</source>
        <extracomment>%1 and %2 are numbers of collections</extracomment>
        <translation>Indexierung…</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>Indexiert %1 von %2</translation>
    </message>
    <message>
        <source>Index waits, %1 of %2</source>
        <translation>Index wartet, %1 von %2</translation>
    </message>
    <message>
        <source>Index paused, %1 of %2</source>
        <translation>Index pausiert, %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Index complete but for %Ln</source>
        <translation>
            <numerusform>Index vollständig bis auf %Ln</numerusform>
            <numerusform>Index vollständig bis auf %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Index complete</source>
        <translation>Index vollständig</translation>
    </message>
    <message>
        <source>Index complete · %1 old</source>
        <extracomment>%1 a duration such as &quot;12 min&quot;</extracomment>
        <translation>Index vollständig · %1 alt</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LayoutChoice</name>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Beschreibend</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Ordnerstruktur</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Template of the folders</source>
        <translation>Vorlage der Ordner</translation>
    </message>
    <message>
        <source>Attributes of a series in braces; each / begins a folder</source>
        <translation>Attribute einer Serie in geschweiften Klammern; jedes / beginnt einen Ordner</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceChoice</name>
    <message>
        <source>no licence named</source>
        <translation>keine Lizenz genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, left out</source>
        <translation>
            <numerusform>%Ln Serie, ausgelassen</numerusform>
            <numerusform>%Ln Serien, ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, not for commercial use</source>
        <translation>
            <numerusform>%Ln Serie, nicht kommerziell nutzbar</numerusform>
            <numerusform>%Ln Serien, nicht kommerziell nutzbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Einbeziehen</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take in the series of %1</source>
        <translation>Die Serien von %1 einbeziehen</translation>
    </message>
    <message>
        <source>Leave out the series of %1</source>
        <translation>Die Serien von %1 auslassen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other licences</source>
        <translation>
            <numerusform>und %Ln weitere Lizenz</numerusform>
            <numerusform>und %Ln weitere Lizenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a licence, %2 &quot;12 series&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceLine</name>
    <message>
        <source>no licence named</source>
        <translation>keine Lizenz genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln Lizenz</numerusform>
            <numerusform>%Ln Lizenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LineActions</name>
    <message>
        <source>More actions for transfers</source>
        <translation>Weitere Aktionen für Übertragungen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListAdder</name>
    <message>
        <source>No UID was found in the text that was dropped.</source>
        <translation>Im abgelegten Text wurde keine UID gefunden.</translation>
    </message>
    <message>
        <source>The server of this shared list is not in the list of servers any more.</source>
        <translation>Der Server dieser freigegebenen Liste steht nicht mehr in der Liste der Server.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListDialogs</name>
    <message>
        <source>Only files on this computer can be dropped; save the others first.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich ablegen; speichern Sie die anderen zuerst.</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Manifest öffnen</translation>
    </message>
    <message>
        <source>Manifests, lists and records (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;All files (*)</source>
        <translation>Manifeste, Listen und Herkunftsnachweise (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MainWindow</name>
    <message>
        <source>TCIA Browser</source>
        <translation>TCIA Browser</translation>
    </message>
    <message>
        <source>The filter hides this series.</source>
        <translation>Der Filter blendet diese Serie aus.</translation>
    </message>
    <message>
        <source>The archive no longer has this series.</source>
        <translation>Das Archiv hat diese Serie nicht mehr.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ManifestAdder</name>
    <message>
        <source>Opened %1, which the list names. %2</source>
        <extracomment>%1 a server, %2 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>%1 wurde geöffnet, weil die Liste diesen Server nennt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the manifest are invalid and were skipped.</source>
        <translation>
            <numerusform>%n Zeile des Manifests ist ungültig und wurde übersprungen.</numerusform>
            <numerusform>%n Zeilen des Manifests sind ungültig und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files could not be read.</source>
        <translation>
            <numerusform>%1 von %Ln Datei war nicht lesbar.</numerusform>
            <numerusform>%1 von %Ln Dateien waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: its server could not be opened.</source>
        <translation>%1 wurde nicht hinzugefügt: Der Server ließ sich nicht öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n Zeile der Liste nennt eine einzelne Datei; gemeint ist deren ganze Serie.</numerusform>
            <numerusform>%n Zeilen der Liste nennen einzelne Dateien; gemeint sind deren ganze Serien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read, but none of its series is in the basket. %2 Open it again under File, Recent lists.</source>
        <extracomment>%1 a file, %2 an error in whole sentences</extracomment>
        <translation>%1 wurde gelesen, aber keine ihrer Serien liegt im Datenkorb. %2 Öffnen Sie die Liste erneut unter Datei, Zuletzt geöffnete Listen.</translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1 (der Server hat keinen Bucket dieses Namens)</translation>
    </message>
    <message numerus="yes">
        <source>At %n places of the list the server knows no series, such as: %1</source>
        <extracomment>%1 the first of these places</extracomment>
        <translation>
            <numerusform>An %n Stelle der Liste kennt der Server keine Serie: %1</numerusform>
            <numerusform>An %n Stellen der Liste kennt der Server keine Serien, etwa: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MissingDialog</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;IDs are in none of the loaded collections:</source>
        <translation>
            <numerusform>%n &amp;ID ist in keiner der geladenen Sammlungen:</numerusform>
            <numerusform>%n &amp;IDs sind in keiner der geladenen Sammlungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs that were not found</source>
        <translation>Nicht gefundene IDs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MoreChips</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>%n weiteres ▾</numerusform>
            <numerusform>%n weitere ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n weiterer Filter</numerusform>
            <numerusform>%n weitere Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Gruppe anzeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ObjectChoice</name>
    <message>
        <source>Object of the series</source>
        <translation>Objekt der Serie</translation>
    </message>
    <message numerus="yes">
        <source>The series has %Ln more objects, which are not shown here.</source>
        <extracomment>such as segmentations</extracomment>
        <translation>
            <numerusform>Die Serie hat %Ln weiteres Objekt, das hier nicht angezeigt wird.</numerusform>
            <numerusform>Die Serie hat %Ln weitere Objekte, die hier nicht angezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 the label of an object, such as a segmentation</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OfflineWords</name>
    <message>
        <source>Offline. This is what was known on %1.</source>
        <extracomment>%1 day and time</extracomment>
        <translation>Offline. Stand: %1.</translation>
    </message>
    <message>
        <source>Offline. This is what was known earlier.</source>
        <translation>Offline. Angezeigt wird ein früherer Stand.</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known on %2.</source>
        <extracomment>%1 a server, %2 day and time</extracomment>
        <translation>%1 antwortet nicht. Stand: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known earlier.</source>
        <translation>%1 antwortet nicht. Angezeigt wird ein früherer Stand.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherBaskets</name>
    <message>
        <source>Baskets of other servers (the menu has all %1):</source>
        <extracomment>%1 how many</extracomment>
        <translation>Datenkörbe anderer Server (alle %1 im Menü):</translation>
    </message>
    <message>
        <source>Baskets of other servers:</source>
        <translation>Datenkörbe anderer Server:</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Open this basket and its server</source>
        <translation>Diesen Datenkorb und seinen Server öffnen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherFolder</name>
    <message>
        <source>Another folder for these series</source>
        <translation>Anderer Ordner für diese Serien</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherServerFetch</name>
    <message numerus="yes">
        <source>%Ln images, %1</source>
        <translation>
            <numerusform>%Ln Bild, %1</numerusform>
            <numerusform>%Ln Bilder, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series have the same number of images and the same size there.</source>
        <translation>
            <numerusform>%Ln Serie hat dort dieselbe Anzahl Bilder und dieselbe Größe.</numerusform>
            <numerusform>%Ln Serien haben dort dieselbe Anzahl Bilder und dieselbe Größe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are there, but their number of images or size is not known, so they could not be compared.</source>
        <translation>
            <numerusform>%Ln Serie ist dort, aber ihre Anzahl Bilder oder Größe ist nicht bekannt; sie konnte nicht verglichen werden.</numerusform>
            <numerusform>%Ln Serien sind dort, aber ihre Anzahl Bilder oder Größe ist nicht bekannt; sie konnten nicht verglichen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln Serie ist dort anders und wird ausgelassen.</numerusform>
            <numerusform>%Ln Serien sind dort anders und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not there.</source>
        <translation>
            <numerusform>%Ln Serie ist nicht dort.</numerusform>
            <numerusform>%Ln Serien sind nicht dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series could not be looked up: %1</source>
        <translation>
            <numerusform>%Ln Serie konnte nicht nachgeschlagen werden: %1</numerusform>
            <numerusform>%Ln Serien konnten nicht nachgeschlagen werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; there %3</source>
        <translation>%1: %2; dort %3</translation>
    </message>
    <message>
        <source>Fetch from another server</source>
        <translation>Von einem anderen Server holen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln of the failed series from %1?</source>
        <translation>
            <numerusform>%Ln der fehlgeschlagenen Serien von %1 holen?</numerusform>
            <numerusform>%Ln der fehlgeschlagenen Serien von %1 holen?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the failed series can be fetched from %1.</source>
        <translation>Keine der fehlgeschlagenen Serien lässt sich von %1 holen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fetch %Ln</source>
        <translation>
            <numerusform>%Ln &amp;holen</numerusform>
            <numerusform>%Ln &amp;holen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PicturePages</name>
    <message>
        <source>Image number</source>
        <translation>Bildnummer</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PresetMenu</name>
    <message>
        <source>W %1 L %2</source>
        <extracomment>%1 width and %2 centre (level) of a window</extracomment>
        <translation>W %1 L %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fensterung: %1</translation>
    </message>
    <message>
        <source>Window of the grey values: %1 (keys 1 to %2 in the image)</source>
        <translation>Fensterung der Grauwerte: %1 (Tasten 1 bis %2 im Bild)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PreviewPane</name>
    <message>
        <source>Opening the images…</source>
        <translation>Bilder werden geöffnet…</translation>
    </message>
    <message>
        <source>The folder of this series no longer contains images:
%1</source>
        <translation>Der Ordner dieser Serie enthält keine Bilder mehr:
%1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PrivacyPage</name>
    <message>
        <source>Everything is stored on this computer only, in files that only you may read. API keys are in the desktop&apos;s keyring, or in such a file where there is none. The program sends nothing but requests to the servers that you open.</source>
        <translation>Alles wird nur auf diesem Computer gespeichert, in Dateien, die nur Sie lesen dürfen. API-Schlüssel liegen im Schlüsselbund der Arbeitsumgebung oder, wo es keinen gibt, in einer solchen Datei. Das Programm sendet nichts außer Anfragen an die Server, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Log of a run that ended badly:</source>
        <translation>Logdatei eines fehlerhaft beendeten Laufs:</translation>
    </message>
    <message>
        <source>Settings and servers:</source>
        <translation>Einstellungen und Server:</translation>
    </message>
    <message>
        <source>Baskets and transfers:</source>
        <translation>Datenkörbe und Übertragungen:</translation>
    </message>
    <message>
        <source>What archives contain:</source>
        <translation>Inhalte der Archive:</translation>
    </message>
    <message>
        <source>&amp;Clear search history</source>
        <translation>&amp;Suchverlauf löschen</translation>
    </message>
    <message>
        <source>Forget the search words and filters with which each server was left</source>
        <translation>Die Suchwörter und Filter vergessen, mit denen jeder Server zuletzt verlassen wurde</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Kein Programm hat den Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear this list; failed transfers stay in the list of transfers</source>
        <translation>Diese Liste leeren; fehlgeschlagene Übertragungen bleiben in der Liste der Übertragungen</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>%1 &quot;4 series&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Nothing else is being fetched.</source>
        <translation>Sonst wird nichts geladen.</translation>
    </message>
    <message>
        <source>Everything else goes on: %1 active, %2 waiting.</source>
        <translation>Alles andere läuft weiter: %1 aktiv, %2 wartend.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else can go on: %Ln series wait.</source>
        <translation>
            <numerusform>Sonst kann nichts weiterlaufen: %Ln Serie wartet.</numerusform>
            <numerusform>Sonst kann nichts weiterlaufen: %Ln Serien warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProgramShutdown</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Ein Datenträger antwortet nicht.</translation>
    </message>
    <message>
        <source>Files are still being written to:
%1</source>
        <translation>In diese Dateien wird noch geschrieben:
%1</translation>
    </message>
    <message>
        <source>TCIA Browser ends when that is done. Series that are finished stay; the others continue when it is started again, even if it ends now.</source>
        <translation>TCIA Browser endet, wenn das erledigt ist. Fertige Serien bleiben; die anderen werden beim nächsten Start fortgesetzt, auch wenn das Programm jetzt endet.</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QueueNotifications</name>
    <message>
        <source>Downloads have ended</source>
        <translation>Downloads sind beendet</translation>
    </message>
    <message>
        <source>Downloads have stopped</source>
        <translation>Downloads stehen still</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are on disk.</source>
        <translation>
            <numerusform>%Ln Serie ist lokal vorhanden.</numerusform>
            <numerusform>%Ln Serien sind lokal vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln failed.</source>
        <extracomment>%1 is &quot;12 series are on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln fehlgeschlagen.</numerusform>
            <numerusform>%1 %Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key is not accepted. %1</source>
        <extracomment>%1 is &quot;12 series are on disk. 3 failed.&quot;</extracomment>
        <translation>Der API-Schlüssel wird nicht angenommen. %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are still being downloaded.</source>
        <translation>
            <numerusform>%Ln Serie wird noch heruntergeladen.</numerusform>
            <numerusform>%Ln Serien werden noch heruntergeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, transmissions or programs for series on disk are not finished.</source>
        <translation>
            <numerusform>%Ln Umwandlung, Übertragung oder Programm für eine lokale Serie ist nicht fertig.</numerusform>
            <numerusform>%Ln Umwandlungen, Übertragungen oder Programme für lokale Serien sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit? What is complete stays. The rest continues when the program is started again.</source>
        <translation>Beenden? Was fertig ist, bleibt. Der Rest wird beim nächsten Programmstart fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RecentListsMenu</name>
    <message>
        <source>No list was opened yet</source>
        <translation>Noch keine Liste geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this menu</source>
        <translation>Dieses Menü &amp;leeren</translation>
    </message>
    <message>
        <source>Forget these lists and the names of shared lists; the lists stay where they are</source>
        <translation>Diese Listen und die Namen freigegebener Listen vergessen; die Listen bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>%1 · shared list of %2</source>
        <extracomment>%1 a shared list, %2 its server</extracomment>
        <translation>%1 · freigegebene Liste von %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReferenceCommands</name>
    <message>
        <source>Select segmentations (SEG) or structure sets (RTSTRUCT) first.</source>
        <translation>Wählen Sie zuerst Segmentierungen (SEG) oder Struktursets (RTSTRUCT) aus.</translation>
    </message>
    <message>
        <source>Which series they refer to is known after their download.</source>
        <translation>Auf welche Serien sie sich beziehen, ist nach ihrem Download bekannt.</translation>
    </message>
    <message>
        <source>They name no series.</source>
        <translation>Sie nennen keine Serie.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln others refer to is known after their download.</source>
        <translation>
            <numerusform>Worauf sich %Ln weitere bezieht, ist nach dem Download bekannt.</numerusform>
            <numerusform>Worauf sich %Ln weitere beziehen, ist nach ihrem Download bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReportTree</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a report: %1 what it is, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RuleCommands</name>
    <message>
        <source>basket “%1”</source>
        <translation>Datenkorb „%1“</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SavedFilters</name>
    <message>
        <source>&amp;Save filter as…</source>
        <translation>Filter &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Delete a saved filter…</source>
        <translation>Gespeicherten Filter &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Copy filter as text</source>
        <translation>Filter als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste filter from text</source>
        <translation>Filter aus Text &amp;einfügen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>&amp;Name des Filters:</translation>
    </message>
    <message>
        <source>The filter was not saved: it needs a name.</source>
        <translation>Der Filter wurde nicht gespeichert: Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a filter named “%1” already. Replace it?</source>
        <translation>Es gibt schon einen Filter namens „%1“. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Gespeicherten Filter löschen</translation>
    </message>
    <message>
        <source>&amp;Filter to delete:</source>
        <translation>&amp;Filter zum Löschen:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a filter first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst einen Filter.</translation>
    </message>
    <message>
        <source>&amp;Treat spellings as one</source>
        <translation>Schreibweisen &amp;zusammenfassen</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>Werte zusammenfassen, die sich nur in Groß- und Kleinschreibung oder Leerzeichen unterscheiden: SIEMENS = Siemens</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs pasted here are searched as a list.</source>
        <translation>Zeigt nur Zeilen, die diese Wörter in Kennungen, Beschreibungen oder Protokollen enthalten. Mehrere hier eingefügte Zeilen oder UIDs werden als Liste gesucht.</translation>
    </message>
    <message>
        <source>Search starts when an archive is open</source>
        <translation>Die Suche beginnt, sobald ein Archiv geöffnet ist</translation>
    </message>
    <message>
        <source>Search everything: words, patients, UIDs, lists…</source>
        <translation>Alles durchsuchen: Wörter, Patienten, UIDs, Listen…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>lokal vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk</source>
        <translation>
            <numerusform>%Ln lokal vorhanden</numerusform>
            <numerusform>%Ln lokal vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;In den Datenkorb</translation>
    </message>
    <message>
        <source>&amp;Take out of basket</source>
        <translation>A&amp;us Datenkorb nehmen</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Herunter&amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing selected. Space selects a row, Ctrl+A all that is shown.</source>
        <translation>Nichts ausgewählt. Leertaste wählt eine Zeile aus, Strg+A alles Angezeigte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>&quot;10 selected&quot;</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Download &amp;again…</source>
        <translation>&amp;Erneut herunterladen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Filter by the ticked series alone</source>
        <translation>Nur nach den angehakten Serien filtern</translation>
    </message>
    <message>
        <source>Show the ticked series that the filter hides</source>
        <translation>Die angehakten Serien anzeigen, die der Filter ausblendet</translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is selected, the filter hides %Ln ticked series.</source>
        <translation>
            <numerusform>Nichts Angezeigtes ist ausgewählt, der Filter blendet %Ln angehakte Serie aus.</numerusform>
            <numerusform>Nichts Angezeigtes ist ausgewählt, der Filter blendet %Ln angehakte Serien aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filter</source>
        <translation>
            <numerusform>%Ln weitere vom Filter ausgeblendet</numerusform>
            <numerusform>%Ln weitere vom Filter ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionCommands</name>
    <message>
        <source>Loading %1; its series are added when they have arrived.</source>
        <translation>%1 wird geladen; die Serien kommen hinzu, sobald sie da sind.</translation>
    </message>
    <message>
        <source>The selected series have no folder in common.</source>
        <translation>Die ausgewählten Serien haben keinen gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>Kein Programm hat den Ordner %1 geöffnet.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionPage</name>
    <message>
        <source>Before you download</source>
        <translation>Vor dem Download</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series selected</source>
        <translation>
            <numerusform>%Ln Serie ausgewählt</numerusform>
            <numerusform>%Ln Serien ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>%1 the size of those series whose size is known</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>to fetch</source>
        <translation>zu laden</translation>
    </message>
    <message>
        <source>series to fetch</source>
        <translation>zu laden</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 a rate</extracomment>
        <translation>bei %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesPage</name>
    <message>
        <source>No peek: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>peek: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Asking the archive for the first images…</source>
        <translation>Das Archiv wird nach den ersten Bildern gefragt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not on this computer yet.</source>
        <translation>Noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Peek: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesSummary</name>
    <message>
        <source>%1 of %2, MD5 checked</source>
        <translation>%1 von %2, MD5 geprüft</translation>
    </message>
    <message>
        <source>%1 of %2, CRC-32 checked</source>
        <translation>%1 von %2, CRC-32 geprüft</translation>
    </message>
    <message>
        <source>%1 of %2, size checked</source>
        <translation>%1 von %2, Größe geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID der Serie</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Filter by collection %1</source>
        <translation>Nach Sammlung %1 filtern</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>only %1 of %Ln: verify the folder</source>
        <translation>
            <numerusform>nur %1 von %Ln: Ordner prüfen</numerusform>
            <numerusform>nur %1 von %Ln: Ordner prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer: its files are gone</source>
        <translation>nicht mehr: die Dateien sind weg</translation>
    </message>
    <message>
        <source>smaller than recorded: verify the folder</source>
        <translation>kleiner als aufgezeichnet: Ordner prüfen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>damaged: download it again</source>
        <translation>beschädigt: erneut herunterladen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesTabs</name>
    <message>
        <source>&amp;Summary</source>
        <translation>Überbli&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesViewer</name>
    <message>
        <source>image %1 of %2</source>
        <extracomment>%1 number of the image, %2 how many there are</extracomment>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>measuring, Esc ends it</source>
        <translation>Messen, Esc beendet es</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerEdit</name>
    <message>
        <source>&amp;Forget the stored key</source>
        <translation>Gespeicherten Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>Send the key in the &amp;URL (only if the server does not accept it as a header)</source>
        <translation>Schlüssel in der &amp;URL senden (nur wenn der Server ihn nicht als Header annimmt)</translation>
    </message>
    <message>
        <source>Send the key although http is not &amp;encrypted: others on the network can read it</source>
        <translation>Schlüssel senden, obwohl http nicht v&amp;erschlüsselt ist: Andere im Netzwerk können ihn lesen</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Dialect:</source>
        <translation>API-&amp;Dialekt:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API-&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>There is already a server of this name. Choose another name.</source>
        <translation>Es gibt schon einen Server dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>names, separated by spaces</source>
        <translation>Namen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>&amp;Buckets:</source>
        <translation>&amp;Buckets:</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <translation>Name und Passwort (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>Anmeldun&amp;g:</translation>
    </message>
    <message>
        <source>Name:pass&amp;word:</source>
        <translation>Name:Pass&amp;wort:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerState</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 meldet Fehler</translation>
    </message>
    <message>
        <source>%1: showing stored content from %2</source>
        <extracomment>%1 is &quot;Offline&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1: gespeicherter Inhalt, Stand %2</translation>
    </message>
    <message>
        <source>%1: showing stored content</source>
        <translation>%1: gespeicherter Inhalt</translation>
    </message>
    <message>
        <source>%1: refreshing…</source>
        <translation>%1: wird aktualisiert…</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1: wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n collections</source>
        <translation>
            <numerusform>%1: %n Sammlung</numerusform>
            <numerusform>%1: %n Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;NLST: 1 collection&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Kein Archiv ist geöffnet</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersEdit</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>on this computer, needs no network</source>
        <translation>auf diesem Computer, braucht kein Netzwerk</translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation>%1
    %2</translation>
    </message>
    <message>
        <source>A built-in server; only its API key can be set.</source>
        <translation>Ein eingebauter Server; nur sein API-Schlüssel lässt sich setzen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln collections.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>Antwort innerhalb von %1&#xa0;s, mit %Ln Sammlung.</numerusform>
            <numerusform>Antwort innerhalb von %1&#xa0;s, mit %Ln Sammlungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>Antwort nach %1 s, mit %Ln Studie; Größen nennt er nicht.</numerusform>
            <numerusform>Antwort nach %1 s, mit %Ln Studien; Größen nennt er nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered within %1 s, with more than %2 studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds, %2 a number</extracomment>
        <translation>Antwort nach %1 s, mit mehr als %2 Studien; Größen nennt er nicht.</translation>
    </message>
    <message>
        <source>Trust this certificate only if the people who run the server name this fingerprint.</source>
        <translation>Vertrauen Sie diesem Zertifikat nur, wenn die Betreiber des Servers diesen Fingerabdruck nennen.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Servers and keys</source>
        <translation>Server und Schlüssel</translation>
    </message>
    <message>
        <source>Privacy and log</source>
        <translation>Datenschutz und Logdatei</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SharedListDialog</name>
    <message>
        <source>Open shared list</source>
        <translation>Freigegebene Liste öffnen</translation>
    </message>
    <message>
        <source>Its series are added to the basket. Names are case-sensitive.</source>
        <translation>Die Serien der Liste kommen in den Datenkorb. Groß- und Kleinschreibung des Namens zählt.</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;In den Datenkorb</translation>
    </message>
    <message>
        <source>&amp;Name of the list:</source>
        <translation>&amp;Name der Liste:</translation>
    </message>
    <message>
        <source>Asking the server for “%1”…</source>
        <translation>Der Server wird nach „%1“ gefragt…</translation>
    </message>
    <message>
        <source>The server has no shared list named “%1”. Check the spelling, including upper and lower case, and that the right server is open.</source>
        <translation>Der Server hat keine freigegebene Liste namens „%1“. Prüfen Sie die Schreibweise, auch Groß- und Kleinschreibung, und ob der richtige Server geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SlowAnswer</name>
    <message numerus="yes">
        <source>Asking %1…  %2 of %Ln collections</source>
        <extracomment>%1 a server, %2 a number</extracomment>
        <translation>
            <numerusform>%1 wird gefragt…  %2 von %Ln Sammlung</numerusform>
            <numerusform>%1 wird gefragt…  %2 von %Ln Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SourceLine</name>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>nicht auf der Festplatte</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Sparkline</name>
    <message>
        <source>Download rate, last minute</source>
        <translation>Downloadrate, letzte Minute</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitCommand</name>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>Die Teilmenge %1 ist leer: Es gibt zu wenige Patienten.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n Serie hat keine Patienten-ID; sie ist in keiner Teilmenge.</numerusform>
            <numerusform>%n Serien haben keine Patienten-ID; sie sind in keiner Teilmenge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln patients: %1. The sets are in %2.</source>
        <extracomment>%1 &quot;train 84, validation 18 and test 18&quot;, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln Patient aufgeteilt: %1. Die Teilmengen liegen in %2.</numerusform>
            <numerusform>%Ln Patienten aufgeteilt: %1. Die Teilmengen liegen in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitDialog</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 the name of a set, %2 its share in percent</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Folder for the sets</source>
        <translation>Ordner für die Mengen</translation>
    </message>
    <message>
        <source>Split by patient</source>
        <translation>Nach Patienten aufteilen</translation>
    </message>
    <message>
        <source>The patients of the %1 are shared out. All series of a patient go to one set; patients who share a study or an ID stay together.</source>
        <translation>Verteilt werden die Patienten aus: %1. Alle Serien eines Patienten kommen in eine Menge; Patienten mit gemeinsamer Studie oder ID bleiben zusammen.</translation>
    </message>
    <message>
        <source>Weights, such as “70, 15, 15”, or names with weights, such as “train=0.8, test=0.2”</source>
        <translation>Gewichte wie „70, 15, 15“ oder Namen mit Gewichten wie „train=0.8, test=0.2“</translation>
    </message>
    <message>
        <source>The same seed and series make the same split on every machine</source>
        <translation>Derselbe Startwert und dieselben Serien ergeben auf jedem Rechner dieselbe Aufteilung</translation>
    </message>
    <message>
        <source>&amp;Shares:</source>
        <translation>An&amp;teile:</translation>
    </message>
    <message>
        <source>The same share of each:</source>
        <translation>Gleicher Anteil von:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Sta&amp;rtwert:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Au&amp;fteilen</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 the name of a set, %2 &quot;84 patients&quot;, %3 &quot;212 series&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln Serie</numerusform>
            <numerusform>%Ln Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in no set, because they have no patient ID: %Ln series</source>
        <translation>
            <numerusform>in keiner Teilmenge, weil ohne Patienten-ID: %Ln Serie</numerusform>
            <numerusform>in keiner Teilmenge, weil ohne Patienten-ID: %Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>This makes:</source>
        <translation>Das ergibt:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StageCommands</name>
    <message>
        <source>None of the selected series is on disk.</source>
        <translation>Keine der ausgewählten Serien ist lokal vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Begun with %Ln series; “Afterwards” beside the transfers shows them.</source>
        <translation>
            <numerusform>Mit %Ln Serie begonnen; „Danach“ neben den Übertragungen zeigt sie.</numerusform>
            <numerusform>Mit %Ln Serien begonnen; „Danach“ neben den Übertragungen zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these series is on disk.</source>
        <translation>Keine dieser Serien ist lokal vorhanden.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesDialog</name>
    <message>
        <source>Convert or send</source>
        <translation>Umwandeln oder senden</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln series on disk:</source>
        <translation>
            <numerusform>Mit %Ln lokal vorhandener Serie:</numerusform>
            <numerusform>Mit %Ln lokal vorhandenen Serien:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesPane</name>
    <message>
        <source>After the download</source>
        <translation>Nach dem Download</translation>
    </message>
    <message>
        <source>Nothing follows a download. The download dialog offers conversion, sending and programs.</source>
        <translation>Auf keinen Download folgt etwas. Der Download-Dialog bietet Umwandeln, Senden und Programme an.</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>&amp;Logdatei anzeigen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>B&amp;eendete entfernen</translation>
    </message>
    <message>
        <source>Remove what is done, failed or cancelled from the list; files stay</source>
        <translation>Was fertig, fehlgeschlagen oder abgebrochen ist, aus der Liste entfernen; Dateien bleiben</translation>
    </message>
    <message>
        <source>There is no log yet: it has not begun.</source>
        <translation>Es gibt noch keine Logdatei: Es hat nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StartPage</name>
    <message>
        <source>The Cancer Imaging Archive</source>
        <translation>The Cancer Imaging Archive</translation>
    </message>
    <message>
        <source>More than 130 collections of medical images, free for research. Most need no account.</source>
        <translation>Mehr als 130 Sammlungen medizinischer Bilder, frei für die Forschung. Die meisten brauchen kein Konto.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>My server…</source>
        <translation>Mein Server…</translation>
    </message>
    <message>
        <source>A server that speaks the same language: an address, its dialect and, if it wants one, an API key.</source>
        <translation>Ein Server mit derselben Schnittstelle: Adresse, API-Dialekt und, falls nötig, ein API-Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>&amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>14 collections with made-up patients and real DICOM files. Everything works, without a network.</source>
        <translation>14 Sammlungen mit erfundenen Patienten und echten DICOM-Dateien. Alles funktioniert, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Dem&amp;o-Archiv öffnen</translation>
    </message>
    <message>
        <source>ready on this computer</source>
        <translation>bereit auf diesem Computer</translation>
    </message>
    <message>
        <source>Which archive do you want to look into?</source>
        <translation>In welches Archiv möchten Sie schauen?</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top left. Nothing is downloaded before you ask for it.</source>
        <translation>Sie können das jederzeit oben links ändern. Ohne Ihre Anweisung wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Check images that are on this computer; needs no server</source>
        <translation>Bilder auf diesem Computer prüfen; braucht keinen Server</translation>
    </message>
    <message>
        <source>Images from earlier?</source>
        <translation>Schon Bilder vorhanden?</translation>
    </message>
    <message>
        <source>It works without a server.</source>
        <translation>Das geht ohne Server.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>none set up yet</source>
        <translation>noch keiner eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set up: choose at the top left</source>
        <translation>
            <numerusform>%Ln eingerichtet: oben links wählen</numerusform>
            <numerusform>%Ln eingerichtet: oben links wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a folder…</source>
        <translation>Ordner prüfen…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StructureList</name>
    <message>
        <source>Structures</source>
        <translation>Strukturen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StudyList</name>
    <message>
        <source>In the same study</source>
        <translation>In derselben Studie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weitere…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TableFileDialog</name>
    <message>
        <source>Save in:</source>
        <translation>Speichern in:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagLabel</name>
    <message>
        <source>%1, restricted</source>
        <translation>%1, beschränkt</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagPane</name>
    <message>
        <source>Find a tag, name or value…</source>
        <translation>Tag, Name oder Wert suchen…</translation>
    </message>
    <message>
        <source>Find in the header</source>
        <translation>Im Header suchen</translation>
    </message>
    <message>
        <source>DICOM header</source>
        <translation>DICOM-Header</translation>
    </message>
    <message>
        <source>The DICOM header of the shown image; available once there is one.</source>
        <translation>Der DICOM-Header des angezeigten Bildes; verfügbar, sobald es eines gibt.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickAllBox</name>
    <message>
        <source>Select all shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Select all shown series, or none (Ctrl+A, Esc)</source>
        <translation>Alle angezeigten Serien auswählen, oder keine (Strg+A, Esc)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickedView</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TlsChoice</name>
    <message>
        <source>Encr&amp;ypt (TLS)</source>
        <translation>&amp;Verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Sends only to an application whose certificate is for its host and signed by an authority that you name</source>
        <translation>Sendet nur an eine Anwendung, deren Zertifikat für ihren Rechner gilt und von einer Zertifizierungsstelle unterschrieben ist, die Sie angeben</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TopBar</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server of the displayed archive</source>
        <translation>Der Server des angezeigten Archivs</translation>
    </message>
    <message>
        <source>%1: %2. Choose another basket, or what to do with this one.</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1: %2. Einen anderen Datenkorb wählen oder was mit diesem geschehen soll.</translation>
    </message>
    <message>
        <source>Basket %1: %2</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>Datenkorb %1: %2</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Archiv wählen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransferWords</name>
    <message>
        <source>%1 active, %2 waiting</source>
        <translation>%1 aktiv, %2 wartend</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Von Ihnen pausiert.</translation>
    </message>
    <message>
        <source>Nothing to fetch.</source>
        <translation>Nichts zu laden.</translation>
    </message>
    <message>
        <source>Paused: the disk is full. Goes on when %1 are free.</source>
        <extracomment>%1 a size</extracomment>
        <translation>Pausiert: Der Datenträger ist voll. Weiter, sobald %1 frei sind.</translation>
    </message>
    <message>
        <source>Paused: the disk is full.</source>
        <translation>Pausiert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Paused: %1 is not writable.</source>
        <translation>Pausiert: %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Waiting for the network, next try in %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>Warten auf das Netzwerk, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>%1 fails, next try in %2</source>
        <extracomment>%1 a server, %2 a duration</extracomment>
        <translation>%1 meldet Fehler, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1 is busy, next try in %2</source>
        <translation>%1 ist ausgelastet, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <extracomment>%1 a duration, %2 &quot;3 active, 12 waiting&quot;</extracomment>
        <translation>noch %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fetch. %Ln series done today.</source>
        <translation>
            <numerusform>Nichts zu laden. Heute %Ln Serie fertig.</numerusform>
            <numerusform>Nichts zu laden. Heute %Ln Serien fertig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersLine</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Rate of the last minute</source>
        <translation>Rate der letzten Minute</translation>
    </message>
    <message>
        <source>All transfers together</source>
        <translation>Alle Übertragungen zusammen</translation>
    </message>
    <message>
        <source>Close the transfers</source>
        <translation>Übertragungen schließen</translation>
    </message>
    <message>
        <source>Open the transfers</source>
        <translation>Übertragungen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersPane</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Nothing to fetch. Select series, then press Download.</source>
        <translation>Nichts zu laden. Wählen Sie Serien aus und drücken Sie dann Herunterladen.</translation>
    </message>
    <message>
        <source>No series is being fetched.</source>
        <translation>Keine Serie wird geladen.</translation>
    </message>
    <message>
        <source>No series is waiting.</source>
        <translation>Keine Serie wartet.</translation>
    </message>
    <message>
        <source>No series has failed.</source>
        <translation>Keine Serie ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No series is done.</source>
        <translation>Keine Serie ist fertig.</translation>
    </message>
    <message>
        <source>Con&amp;vert or send…</source>
        <translation>Umwandeln oder &amp;senden…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::UndoHistory</name>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>adding %n series</source>
        <translation>
            <numerusform>Hinzufügen von %n Serie</numerusform>
            <numerusform>Hinzufügen von %n Serien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n series</source>
        <translation>
            <numerusform>Entfernen von %n Serie</numerusform>
            <numerusform>Entfernen von %n Serien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerdictDetails</name>
    <message>
        <source>Result of the current row</source>
        <translation>Ergebnis der aktuellen Zeile</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerifyDialog</name>
    <message>
        <source>Folder to verify</source>
        <translation>Zu prüfender Ordner</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Show only &amp;defective series</source>
        <translation>Nur &amp;fehlerhafte Serien anzeigen</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Verify folder</source>
        <translation>Ordner prüfen</translation>
    </message>
    <message>
        <source>Every file is compared with the record of its download: by this program (tcia-series.jsonl), or by NBIA or TCIA Data Retriever (metadata.csv). Nothing is changed.</source>
        <translation>Jede Datei wird mit der Aufzeichnung ihres Downloads verglichen: durch dieses Programm (tcia-series.jsonl) oder durch NBIA oder TCIA Data Retriever (metadata.csv). Nichts wird geändert.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Download incomplete and damaged series again from the open server</source>
        <translation>Unvollständige und beschädigte Serien erneut vom geöffneten Server herunterladen</translation>
    </message>
    <message>
        <source>Looking for records…</source>
        <translation>Aufzeichnungen werden gesucht…</translation>
    </message>
    <message>
        <source>%1 of %2 are whole.</source>
        <translation>%1 von %2 sind vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n Zeile der Aufzeichnung ist nicht lesbar; ihre Serie ist unbekannt.</numerusform>
            <numerusform>%n Zeilen der Aufzeichnung sind nicht lesbar; ihre Serien sind unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series:</source>
        <translation>
            <numerusform>Der Server gab zu %n Serie keine Auskunft:</numerusform>
            <numerusform>Der Server gab zu %n Serien keine Auskunft:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Also &amp;ask the server (%1)</source>
        <translation>Auch den &amp;Server fragen (%1)</translation>
    </message>
    <message>
        <source>Also &amp;ask the server</source>
        <translation>Auch den &amp;Server fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n series are being downloaded again; see the list of transfers.</source>
        <translation>
            <numerusform>%n Serie wird erneut heruntergeladen; siehe Liste der Übertragungen.</numerusform>
            <numerusform>%n Serien werden erneut heruntergeladen; siehe Liste der Übertragungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Server wird gefragt: %1 von %Ln Serie…</numerusform>
            <numerusform>Server wird gefragt: %1 von %Ln Serien…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Wird gelesen: %1 von %Ln Serie…</numerusform>
            <numerusform>Wird gelesen: %1 von %Ln Serien…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewHead</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Open all below the current row</source>
        <translation>Alles unter der aktuellen Zeile aufklappen</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>One row a series (Ctrl+1)</source>
        <translation>Eine Zeile je Serie (Strg+1)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Collections, patients, studies, series (Ctrl+2)</source>
        <translation>Sammlungen, Patienten, Studien, Serien (Strg+2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Die Spalten wählen</translation>
    </message>
    <message>
        <source>%1 (always shown)</source>
        <extracomment>%1 a column</extracomment>
        <translation>%1 (immer angezeigt)</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>An Inhalt anpassen</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewerBar</name>
    <message>
        <source>W %1 L %2</source>
        <extracomment>%1 width and %2 centre (level) of the window of the grey values</extracomment>
        <translation>W %1 L %2</translation>
    </message>
    <message>
        <source>Window width %1, centre %2</source>
        <translation>Fensterbreite %1, Fensterzentrum %2</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Keine Fensterung</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowBody</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Archiv wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowDialogs</name>
    <message>
        <source>Save manifest</source>
        <translation>Manifest speichern</translation>
    </message>
    <message>
        <source>Manifests (*.tcia)</source>
        <translation>Manifeste (*.tcia)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n series queued</source>
        <translation>
            <numerusform>%n Serie eingereiht</numerusform>
            <numerusform>%n Serien eingereiht</numerusform>
        </translation>
    </message>
    <message>
        <source>About TCIA Browser</source>
        <translation>Über TCIA Browser</translation>
    </message>
    <message>
        <source>TCIA Browser %1</source>
        <translation>TCIA Browser %1</translation>
    </message>
    <message>
        <source>Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and verified.

Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own licence and must be cited; see the details of a series.</source>
        <translation>Findet Bilder in The Cancer Imaging Archive und lädt sie vollständig und geprüft auf diesen Computer herunter.

Lizenziert unter der Apache License 2.0. Nicht vom Archiv herausgegeben. Jede Sammlung hat ihre eigene Lizenz und muss zitiert werden; siehe die Details einer Serie.</translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>Datenkorb „%1“</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>Kein Programm hat den Ordner %1 geöffnet.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::YearHistogram</name>
    <message>
        <source>Year of study</source>
        <translation>Jahr der Studie</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Drag the handles or over the bars to choose years. Double-click: all years.</source>
        <translation>Ziehen Sie die Griffe oder über die Balken, um Jahre zu wählen. Doppelklick: alle Jahre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetValue</name>
    <message>
        <source>In basket</source>
        <translation>Im Datenkorb</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Lokal vorhanden</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(ohne Angabe)</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetWords</name>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>ticked values of those known so far: &quot;1 of 5 so far&quot;</extracomment>
        <translation>%1 von bisher %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ticked values: &quot;1 of 5&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1, not read yet, ticked</source>
        <translation>%1, noch nicht gelesen, angehakt</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series, ticked</source>
        <translation>
            <numerusform>%1, %Ln Serie, angehakt</numerusform>
            <numerusform>%1, %Ln Serien, angehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series</source>
        <translation>
            <numerusform>%1, %Ln Serie</numerusform>
            <numerusform>%1, %Ln Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>How several modalities are combined</source>
        <translation>Wie mehrere Modalitäten verknüpft werden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more</source>
        <extracomment>%1 a facet</extracomment>
        <translation>
            <numerusform>%1: %Ln weiterer</numerusform>
            <numerusform>%1: %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a group of filters and how many of its values are ticked: &quot;Modality, 1 of 5&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln weitere Gruppe</numerusform>
            <numerusform>%Ln weitere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Treat spellings as one</source>
        <translation>Schreibweisen vereinen</translation>
    </message>
    <message>
        <source>%1: treat spellings as one</source>
        <extracomment>%1 a facet</extracomment>
        <translation>%1: Schreibweisen vereinen</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>Werte zusammenfassen, die sich nur in Groß- und Kleinschreibung oder Leerzeichen unterscheiden: SIEMENS = Siemens</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
</context>
<context>
    <name>tcia::models::TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketAutosave</name>
    <message>
        <source>the basket</source>
        <translation>der Datenkorb</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketFiller</name>
    <message numerus="yes">
        <source>%Ln series were in %1 already.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln Serie war schon in %1.</numerusform>
            <numerusform>%Ln Serien waren schon in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln series to %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln Serie zu %1 hinzugefügt.</numerusform>
            <numerusform>%Ln Serien zu %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were in it already.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln war schon darin.</numerusform>
            <numerusform>%1 %Ln waren schon darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Indexing</name>
    <message numerus="yes">
        <source>%1 and %n more collections</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Sammlung</numerusform>
            <numerusform>%1 und %n weitere Sammlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::ServerSession</name>
    <message>
        <source>List of collections of %1</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Liste der Sammlungen von %1</translation>
    </message>
</context>
<context>
    <name>tcia::session::Services</name>
    <message numerus="yes">
        <source>%n rows of the queue could not be read and were skipped.</source>
        <translation>
            <numerusform>%n Zeile der Warteschlange war nicht lesbar und wurde übersprungen.</numerusform>
            <numerusform>%n Zeilen der Warteschlange waren nicht lesbar und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>die Warteschlange der vorigen Sitzung</translation>
    </message>
</context>
</TS>
