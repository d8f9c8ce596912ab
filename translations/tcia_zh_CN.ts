<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the series of a list shared on the server to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the series of a .tcia manifest, a table or a list of UIDs to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the basket as a .tcia manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify downloaded series and repair defective ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, change or remove servers and their API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of filter, selection or basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the last undone change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all series that are shown (Ctrl+A in table and tree)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select no series (Esc in table and tree)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one row a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show collections, patients, studies and series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the collections and all loaded content from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load every collection in turn, so that search and counts cover the whole archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter patients, studies and series by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the patients, studies and series whose IDs are in a list, and say which are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a value to filter by or a series by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the selected rows down to their series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the series that the archive added, changed or withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all series of the selected rows to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected series from the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected series out of the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all series from the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another basket of this server and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the open basket another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another basket with the same series and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the open basket; downloaded files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected series to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download &amp;basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the basket&apos;s series to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the selected series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder of the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the selected transfers; complete files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the selected transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected series sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected series later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected series first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the selected series last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the selected transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the selected transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all failed transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished, failed and cancelled transfers from the list; files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TCIA Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program and its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a list of I&amp;Ds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the menu bar; this key brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inde&amp;x the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the table or tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by the bas&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the series of the open basket only, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show tr&amp;ansfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pr&amp;oblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy how to cite the selected series, or the collection of the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, language, downloads, servers and keys, privacy and log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk: all series shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In basket: all series shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no patient ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln on disk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln in basket</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %1 of the %Ln series shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In basket: %1 of the %Ln series shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesColumns</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a sentence for &amp;Methods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What changed since that content was stored cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored of the collection %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes have been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to fetch: no download into this folder is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder has no record of what was requested, so it is unknown whether anything is missing. To check its content: `tcia verify %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was selected, and no download into this folder is unfinished. Name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--drop takes only --to: it discards all pending requests of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No download into this folder is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pending series were dropped from this folder. Downloaded files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series of the archive passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series were verified without MD5 sums. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collections known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local catalogue cannot be read. %1</source>
        <extracomment>%1 says where the damaged file is now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of changes cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this archive is stored yet; run `tcia index`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; run `tcia index` for the rest.</source>
        <extracomment>%1 is &quot;37 of 152 collections fetched so far&quot;</extracomment>
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
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an endpoint; valid are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue of an earlier version for this folder cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed series that are incomplete now: %1. `tcia verify --repair` fetches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows without a %2 were skipped: %3</source>
        <extracomment>%1 a file, %2 the heading of a column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 entries, the limit for one list. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no IDs of patients, studies or series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No searched series has --%1 “%2”. The closest existing values: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection %1: %2</source>
        <extracomment>%1 a collection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the stored collections: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1, which is no regular file: this waits until another program has written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lines without a series UID were skipped: %2 (“%3”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made for %2; its series are looked up on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series were downloaded from %1. Name the server to query: --server or --url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local status (on disk, in basket) is known only to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of patient, study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of legacy, nbia-v1, nbia-v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of table, json, csv, tsv, xml, html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of auto, bar, lines, json, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a series UID: digits and dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rate such as 500k or 20M (bytes per second)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of crc, md5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port: 0 (any that is free) to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia: %1
Try “%2 --help”.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (it is spelled --licence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server and --url exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url needs --dialect: legacy, nbia-v1 or nbia-v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dialect needs --url or --server demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw needs --format json, csv, xml or html: the formats of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--raw is only for commands that send one query, not for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--together needs --modality: those that the patient or study must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input can be read only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia: %1
Try “tcia --help”.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be retried in %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be retried at %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia: collection %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia: series %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia: series %1 is complete. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server with --url or --server, or omit --api-key-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is sent to %1 over http, unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server of this name; see “tcia servers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer; continuing without an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in TCIA_API_KEY is sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched. It would be %1, %2, %3.</source>
        <comment>%1 series, %2 images, %3 their size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n of them is unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are pending; `tcia download --to %1` resumes them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n collections of the archive are covered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series of the earlier download could not be read and are skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln series.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series could not be resolved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is whole: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is short: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unknown: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series are whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are still queued for this folder; `tcia download --to %1` fetches them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections</source>
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
    <message numerus="yes">
        <source>%1/%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a download</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <comment>a download: its series is there already</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a download</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a download, by Ctrl+C; may be continued</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n images, %2</source>
        <comment>%1 is: [1/3] done and a UID, %2 a size</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of filters, %2 one of its values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen; remove it from the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%1 of %Ln collections fetched so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message>
        <source>(not given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two values of a filter: &quot;CT or PT&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>TCIA programmatic interface, version 2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NBIA, version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NBIA, version 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; a narrower query may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and your network&apos;s proxy with your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the API key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key for this server (window: Edit servers; command line: --api-key-file or TCIA_API_KEY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not provide this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data may be restricted, withdrawn, or on another server (NLST has its own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, including upper and lower case, and the selected server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the requested values and the server&apos;s dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if the problem persists, check the server&apos;s dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the series again; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download ended too early: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download is incomplete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or folder cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own data cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program continues without it; check the disk, or close other windows that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was interrupted (crash, kill or power loss) before all data reached the disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed unexpectedly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if the problem persists, report it with this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words without a full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetBars</name>
    <message>
        <source>Modality, series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer, series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence, series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk or in basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not accepted for this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key is not accepted for this collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not provide these series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not provide these series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have these series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not have these series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not understand the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the archive sent is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the archive sent is broken. Nothing of them is kept under a final name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download ended too early. Nothing of them is kept under a final name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive sent fewer images than it promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive sent fewer images than it promised. Nothing of them is kept under a final name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was interrupted before all data reached the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the download was interrupted before all data reached the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program failed unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <extracomment>%1 the name of a server, %2 an HTTP status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is kept under a final name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other collections go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Species code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitting diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>The lists of studies and patients are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of studies is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of patients is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --collection, --modality or --body-part only values that occur there.
Values are matched as the archive spells them: CHEST is not Chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the collections of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modalities that occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body parts that occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manufacturers that occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patients, of a collection or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the studies that pass the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series that pass the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All filters must match. Without any, every series of the archive: expect a
long answer. Filters that the server does not support are applied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes and number of images of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several series, one row each, its UID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s description of an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the server&apos;s JSON object; for servers that do not describe themselves,
this program&apos;s own description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series of a shared list, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search the stored content of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the content stored by `tcia index` and the window, without a
network; a collection named by --collection that is not stored yet is fetched
first. Standard error says what is covered. All options must match; of several
values of one option, any.

Values are those listed by `tcia facets`; unknown ones are reported. Exit
status 0 also if nothing was found; 1 if an --id or a named collection is
unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the existing values, with the number of series of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the filters of `tcia search`; a facet&apos;s own values are counted as if none
of them were selected. Standard error says what the counts cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store the archive&apos;s content, for search and facets</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, changed and withdrawn series of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, the latest first, how the series of stored collections changed each
time they were fetched again, here or in the window. Exit status 1 if
nothing is stored of a named collection, or of any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download series into a folder, complete and verified</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a folder of downloaded series</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serve the embedded demonstration archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0
then. The guide&apos;s (legacy) paths require the API key demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configured servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first column is what --server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS OF ALL COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia [OPTION]… COMMAND [OPTION]…
tcia COMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia [OPTION]… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page, or with a command the command&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was not done; standard error says what and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server or the network failed; for a download: its queries,
or all its series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C); no incomplete series were left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key, if --api-key-file is not given. Without either
the key comes from the desktop&apos;s keyring. With a --url of an
unknown server, standard error says to which host it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy, unless the system names one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the servers added in the window&apos;s Edit servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of archives stored by `tcia index` and the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history of changes, as listed by `tcia changes`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was downloaded into DIR, for `tcia verify`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, written by NBIA or TCIA Data Retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find and fetch images of The Cancer Imaging Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data goes to standard output, progress and messages to standard error.
Global options may be before or after the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server to query, by its key or its name in `tcia servers`;
default: tcia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server that is not in the list: the common part of its
addresses including the version; needs --dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dialect of --url: legacy (the guide&apos;s version 2, and 3
and 4 of the same engine), nbia-v1 or nbia-v4; also the dialect
of --server demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file whose first line is the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the API key as a URL parameter instead of a header, for
servers that read it only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the API key also over http to another machine, readable
by others on the network; refused without this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table (the default), json, csv, tsv, xml or html; all but table
have every attribute, spelled alike for every server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s own answer, byte for byte, in --format json (the
default then), csv, xml or html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in csv and tsv: cells unchanged. By default control characters
are written as \x1b and the like, and in csv a cell that a
spreadsheet would run (starting with = + - @, a tab or a line
end; not a number) gets an apostrophe in front. `tcia` undoes
both when it reads its own tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (a bar on a terminal, lines elsewhere), bar, lines, json
(one object per line) or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress; errors are still printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this modality: CT, MR, PT …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it: CHEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by this manufacturer&apos;s machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this series; may be repeated; - reads UIDs, a table with a
SeriesInstanceUID column or a manifest from standard input, of at
most 128 MB and 1,000,000 series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch this series; may be repeated; - reads UIDs, a table with
a SeriesInstanceUID column or a manifest from standard input, of
at most 128 MB and 1,000,000 series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch what a .tcia manifest, a table (CSV, TSV, or separated by ;
or |), or a list of UIDs names, at most 128 MB and 1,000,000
series; may be repeated; - reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch the series of the shared list of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder in which the series&apos; folders are created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum number of concurrent series, 1 to 8; fewer if more bring
no benefit or the server refuses them, up to half as many more
while some are very slow; default: 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often transient failures are retried, with increasing
delays: 0 to 20, or forever; default: 3. A failing server is
probed four times as often, by default for at least ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total bytes per second, such as 500k or 20M; default: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait for free space when the disk is nearly full;
default: 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of a series below DIR: classic (the default: Collection/
Patient/Study/Series), descriptive, flat, or a template such as
{Collection}/{PatientID}/{SeriesInstanceUID}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crc: the sums of every ZIP; md5: also the server&apos;s own sums,
and no series without them. Default: the strongest that the
server provides. Number of images and sizes are always checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what would be fetched; fetch nothing, create no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch nothing; discard the pending requests of DIR. Downloaded
files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not check that every file opens as DICOM of its series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also query the server for the current state of each series:
changed or withdrawn; without --server or --url, the server
they came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download series that are short or damaged again from the
server; nothing else is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port to serve on; 0 takes any that is free; default: 17310</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the address (http://127.0.0.1:N) into FILE once serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this collection; may be repeated; default: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all of these words in names, UIDs or descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this patient ID, study UID or series UID; may be repeated;
- reads them, or a table with a PatientID, StudyInstanceUID or
SeriesInstanceUID column, from standard input: at most 128 MB and
1,000,000 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this modality; may be repeated, as all down to --size: any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by this model of machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a study of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of patients of this sex: F, M, O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of patients of this age: 0-9, 10-19 … 80-89, 90+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under this licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this many images: 0, 1, 2-9 … 500-999, 1000+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this size: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of a patient or study (patient, study) that has all the
modalities given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treat values that differ only in case or blanks as equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter as the window copies it, such as modality=CT&amp;year=2004;
an empty value (body-part=) is: not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query no server, not even for collections that are not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also fetch collections that were fetched in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that were seen on this day or later: 2024-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first fetch the stored collections again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guide&apos;s name, such as getSeries, or the command&apos;s (series)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shared list&apos;s name; quote it if it contains spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that --to named, or one of NBIA Data Retriever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the embedded demonstration archive; needs no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address of a server, its version included; needs --dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect of that server: legacy, nbia-v1 or nbia-v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File whose first line is the API key of that server (or set TCIA_API_KEY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that downloads go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest (.tcia) or list of Series Instance UIDs to put into the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcia-browser: The key in TCIA_API_KEY is sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Collection, patient, study UID, series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection, patient, descriptions of study and series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder per series, named by its UID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The server fails all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Checked by number of images and sizes; the server gave no checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by CRCs, number of images and sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by the server&apos;s MD5 sums, number of images and sizes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueBlocks</name>
    <message>
        <source>The disk of %1 is nearly full. %2 The download waits for space and then continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not writable. %2 The download waits until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails all requests. The download waits and tries one series at %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy. The download continues at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>None of its %n rows can be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The archive cannot filter this list by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no shared list of this name, or it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot filter its own answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is compressed in a way that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More follows its compressed data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds hardly anything when it is decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes suspiciously large when it is decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the requested description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects from one address to the next without end (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a complete answer (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects to another server (status %1), which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data, or almost none, arrived for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of its answer is too large, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the whole answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than any valid answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent something else instead of a ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for keys cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line contains no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the requested list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than any valid row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its JSON is invalid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value for %1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server answers it in one format only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of this dialect do not describe their endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty: not even an empty list arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not list the series, but reports its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists other series only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists the series, but does not report its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dialect is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not sent over http: anyone on the network path could read it. Use an address that begins with https, or allow it for this server (window: Edit servers; command line: --allow-http-key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a list of servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must be a web address such as https://host/nbia-api/services/v4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must contain neither a password nor parameters; enter the API key in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basket needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. At most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Series recovered from it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be recovered from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of up to %1 series each that could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series that could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server already has a basket of this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like JSON, but is no array of series or UIDs, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element without a series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list for s5cmd. It names files in a cloud bucket, not series of this archive. Export the series as .tcia, as a table with a column SeriesInstanceUID, or as plain UIDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one column is named like the series UID; keep the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 series, the limit for one list. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains no series UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it as CSV and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. Save it as CSV and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and give the list that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a gzip file. Unpack it and give the list that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document. Save its list as plain text or CSV and give that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains another collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that an earlier version kept there could not be moved; the next start tries again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n known series are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of its list can be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no collections; the %n known ones are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the filter is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists no series, but no collections either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still names the collection, but answers nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It lists no series, but %n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The stored content of %1 is unreadable. It is loaded again when the collection is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored content of a collection is unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using it. Wait until it has finished, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file was renamed to %1 and replaced by a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk has space, but no inodes for more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is missing or was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in its path, or the path, is too long for this disk; choose a shorter layout or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this disk does not support files of that size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file or folder of that name already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory to unpack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be locked; its folder may not be writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a regular file, so it cannot serve as a lock. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not run there any more, remove %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a path below the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written data may not have reached the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be moved into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link. Links below the selected folder are not followed: replace it by its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a DICOM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM file is invalid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It requires more memory than is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not specify the size of its image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its image of %1 × %2 pixels is too large for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they have %1 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no image to show, only the listed attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no frame %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image should have %1 bytes, but has only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: each has %1 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no series UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to series %1, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder took more than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder could not be started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decoder gave an invalid answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be decoded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image was not decoded: the system did not limit the decoder&apos;s %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be decoded: it needs more than %1 MB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sequences are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not fit in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours are a segmented palette, which cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the palette is missing or invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours cannot be decoded: they are stored as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they are not compressed as the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image should have %1 frames, but has only %2 pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the file does not say which pieces belong to which frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its compressed image is too large for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JPEG 2000 image has %1 of %2 components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels do not have the size given in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the components of the JPEG 2000 image differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JPEG 2000 header is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JPEG 2000 data are invalid or end early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a component of the JPEG 2000 image is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the run lengths are invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s run lengths end before its last pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its picture is compressed as “%1”, which cannot be shown here. The file itself may be intact; another viewer can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read: their series are not shown as on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has no images of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first images have more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first images have more than %1 unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file has a wrong format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry “%1” was refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compression method is not supported (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims more bytes than the archive has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder with content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is an absolute path or names a drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it points outside its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its two headers contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another checksum than when it was downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped while unpacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry “%1” is damaged (its checksum or packing is wrong).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series has no attribute {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {%1:%2} is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its braces do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a path below the chosen folder, with / between its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not contain empty parts, . or .. .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series would share a folder: it needs {SeriesInstanceUID}, or its last digits as {SeriesInstanceUID:-5}. Built-in layouts: classic, descriptive, flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive sent no MD5 sum for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not match the archive&apos;s MD5 sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed in md5hashes.csv but missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not report whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record names a file outside its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads cannot be recorded: %1 Make it a writable file, move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed: move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after its download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series there is incomplete, but %1 is not part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file or folder of that name appeared meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are complete, but their licence text was not stored. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more files than can be recorded for one series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder already contains files without a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock file is not in it: %1 was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing, or its disk was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive&apos;s file “%1” is not an image and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive are not images and were left out, the first of them “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are in the archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are in the archive, %1 were announced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The images need %1, the disk has %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images have %1 bytes, %2 were announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry “%1” is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server could not read %n of the images.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server provides no MD5 sums, which are required. With --verify crc, CRCs, number of images and sizes are checked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is truncated: its directory is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent text instead of an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory refers to a missing entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims to contain %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains more than %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory announces %1 files, but %2 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be read: it was truncated meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is not a ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP is packed in a way that only the whole of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was truncated after it was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not match the server&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of the series are called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n images, %1 were announced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped while its images were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series is fetched as one ZIP or as images, not as both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 are reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced size: %1, needed during the transfer: %2; free: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced size: %1; free: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server failed %n times in a row, so there were no further attempts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The row that was just written is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists nothing to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes of one file were received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series that were finished last could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series that are not in the queue any more: %1. Verify the folder and repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server provides neither a number of images nor MD5 sums, so completeness cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing requests to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 bytes per second arrived over %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a series UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not below the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the files are the same image (SOP Instance UID %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a table of NBIA Data Retriever: it names no series and their folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metadata.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no folders, and none of its series is below its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server denies access to this series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this series (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was downloaded from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server has %n images now, %1 are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s images have %1 bytes now, those here %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder, or the record in it, cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the metadata.csv of NBIA Data Retriever or TCIA Data Retriever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another metadata.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains another folder (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a file that is not part of the series (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several series share the folder. Download them into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out of the folder and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are present instead of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the images have %1 bytes instead of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata.csv gives neither the number nor the size of its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains an image of another series (%1). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known series are not in its list, but %1 rows of it are unusable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was downloaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the previous run did not end properly; its log was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--url needs --dialect legacy, nbia-v1 or nbia-v4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of this dialect do not offer %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>in the archive only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidMessage</name>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <extracomment>%1 is a modality such as &quot;CT&quot;, %2 a part of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on a %1</source>
        <extracomment>%1 is a maker and a model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>free to use, cite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-commercial only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments, %1</source>
        <comment>%1 is: 4,096 bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(private or unknown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <extracomment>how many series</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStates</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 images promised, %2 came · tried %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images promised, %2 came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · tried %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked, %1 of %2, MD5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked, %1 of %2, CRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 &quot;49.1&quot;, or &quot;9.1 kB&quot; if its unit differs, %2 &quot;80.5 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than now by this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>formats of QDateTime</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unusable</name>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid identifier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates of another row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that do not match the query</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the wrong JSON type</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the archive&apos;s answer could not be shown: %1.</source>
        <extracomment>%1 lists the reasons</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of it could not be read: %1.</source>
        <extracomment>%1 lists what should have stood there</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the recorded files are there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerControls</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play all images of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image larger; also Ctrl and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the image on the whole screen; Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>As stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchivePane</name>
    <message>
        <source>Opening the stored content of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no collections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No collection is loaded yet. Open one in the tree, or index the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AttributeList</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or press Enter to open the page in the web browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarRow</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketChooser</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketDialogs</name>
    <message>
        <source>New basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server already has a basket of this &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the basket:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketMenu</name>
    <message>
        <source>%1 has no basket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baskets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baskets of &amp;other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a basket, %2 its server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is not in the list. Add it (Edit servers) to open the basket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketPane</name>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the basket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basket “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no basket yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Select rows of the archive and press Enter, or open a shared list or a manifest.</source>
        <extracomment>%1 says that the basket is empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series being looked up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Being changed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketWords</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <extracomment>%1 is &quot;12 series&quot;, %2 a size of a part of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BrowsePage</name>
    <message>
        <source>Loading %1; its series are added when they have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln series taken out of the basket.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CauseRow</name>
    <message>
        <source>What it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the series in the archive&apos;s tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected series to the basket; withdrawn ones cannot be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list; stored content is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “tcia changes” lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no changes of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes are known yet: no collection has been loaded that a later answer could be compared with.
Open a collection, or index the archive. Series that the archive adds, changes or withdraws after that appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the collections were first loaded.
Series that the archive adds, changes or withdraws appear here when a collection is refreshed or the archive is indexed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n were withdrawn and cannot be downloaded</source>
        <extracomment>%1 is &quot;12 series added&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Chip</name>
    <message>
        <source>Enter opens its group, Del removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChipRow</name>
    <message>
        <source>No filter: everything is shown. Tick a value, or type what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CiteButton</name>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a citation of these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;doi.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionCard</name>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened yet. Open it in the tree to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive says nothing about this collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a row to see its collection, or select series to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionFacts</name>
    <message>
        <source>DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open DOI %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;, %2 day and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CombineModeBox</name>
    <message>
        <source>How several modalities are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that have both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, same patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, same study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter do it   Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a series UID to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a value to filter by, or a series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Confirmations</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the API key of %1 without encryption?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this server begins with http: anyone on the network path to %1 could read the key. It has not been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue &amp;without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the basket “%1” of %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1. This list cannot be restored. Downloaded files stay.</source>
        <extracomment>%1 is &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series are still being downloaded. Quit?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Completed series are kept. The others resume when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue downloading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ConnectionBar</name>
    <message>
        <source>Try &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the address of a server, %2 why it does not answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trying again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadDialog</name>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s &amp;MD5 sums, where it has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, sizes and checksums of all images: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths are over 255 characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series would share a folder with another one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longest path %1 of %2 characters · no two series in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln series in the queue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2, after the %Ln series in the queue</source>
        <extracomment>%1 a duration, %2 a rate</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadSummary</name>
    <message numerus="yes">
        <source>All %Ln are on disk already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fetch</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 to fetch · more than %2 on disk when done</source>
        <extracomment>%1 and %2 sizes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to fetch · %2 on disk when done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadsPage</name>
    <message>
        <source>Folder for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MD5 sums, where the server has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At a time, at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retries after failures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerPages</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DropArea</name>
    <message>
        <source>Drop a manifest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.tcia, a table with series UIDs, or plain UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::EmptyResult</name>
    <message>
        <source>No series has all of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %Ln series</source>
        <extracomment>%1 a criterion of the filter, such as &quot;SIEMENS&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetBars</name>
    <message>
        <source>(not given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetControls</name>
    <message>
        <source>Clear the selection of %1 (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetView</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterChips</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not found</source>
        <extracomment>%1 is &quot;14 IDs&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Index all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the filters (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>the button of the filter pane, with the number of active filters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterPane</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter, restore a saved one, or copy and paste filters as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FoldedText</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less of the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderSpace</name>
    <message>
        <source>Folder for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used · %2 for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free space of the disk is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FullScreen</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IdsDialog</name>
    <message>
        <source>Find a list of IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient IDs, study UIDs and series UIDs, separated by line ends, spaces or commas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient IDs and UIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n different IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ImageView</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file&apos;s values. Ctrl and wheel: zoom. Shift and drag: move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>a magnification: 2×</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IndexBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing; stored content is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing: loading the list of collections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing: %1, about %2 left</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 is &quot;12 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing waits for the server: %1; next attempt at %2</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing is paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Indexed, but for %n collections that failed (see Problems): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections, %2</source>
        <comment>%2 is: 210,000 series</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole archive is indexed: %n collections, %1</source>
        <comment>%1 is: 210,000 series</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing…</source>
        <extracomment>%1 and %2 are numbers of collections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index waits, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index paused, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Index complete but for %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Index complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index complete · %1 old</source>
        <extracomment>%1 a duration such as &quot;12 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LayoutChoice</name>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of a series in braces; each / begins a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceChoice</name>
    <message>
        <source>no licence named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, not for commercial use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the series of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the series of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other licences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceLine</name>
    <message>
        <source>no licence named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LineActions</name>
    <message>
        <source>More actions for transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListAdder</name>
    <message numerus="yes">
        <source>%1 of %Ln files could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No UID was found in the text that was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the manifest are invalid and were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The manifest was made for another server, %2. Series that are not found here may be on that server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MainWindow</name>
    <message>
        <source>TCIA Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides this series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive no longer has this series.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MissingDialog</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;IDs are in none of the loaded collections:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>IDs that were not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MoreChips</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OfflineWords</name>
    <message>
        <source>Offline. This is what was known on %1.</source>
        <extracomment>%1 day and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline. This is what was known earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known on %2.</source>
        <extracomment>%1 a server, %2 day and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known earlier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherBaskets</name>
    <message>
        <source>Baskets of other servers (the menu has all %1):</source>
        <extracomment>%1 how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baskets of other servers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this basket and its server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherFolder</name>
    <message>
        <source>Another folder for these series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server of these series first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PresetMenu</name>
    <message>
        <source>W %1 L %2</source>
        <extracomment>%1 width and %2 centre (level) of a window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of the grey values: %1 (keys 1 to %2 in the image)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PreviewPane</name>
    <message>
        <source>Opening the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this series no longer contains images:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PrivacyPage</name>
    <message>
        <source>Everything is stored on this computer only, in files that only you may read. API keys are in the desktop&apos;s keyring, or in such a file where there is none. The program sends nothing but requests to the servers that you open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of a run that ended badly:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and servers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baskets and transfers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What archives contain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the search words and filters with which each server was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list; failed transfers stay in the list of transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>%1 &quot;4 series&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else goes on: %1 active, %2 waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProgramShutdown</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being written to:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCIA Browser ends when that is done. Series that are finished stay; the others continue when it is started again, even if it ends now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SavedFilters</name>
    <message>
        <source>&amp;Save filter as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete a saved filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy filter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste filter from text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter was not saved: it needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a filter named “%1” already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter to delete:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a filter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Treat spellings as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs pasted here are searched as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search starts when an archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything: words, patients, UIDs, lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected. Space selects a row, Ctrl+A all that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>&quot;10 selected&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Download &amp;again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionPage</name>
    <message>
        <source>Before you download</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln series selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>%1 the size of those series whose size is known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All are on disk already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The size of %Ln series is unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no remarks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesPage</name>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peek: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peek: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the archive for the first images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesSummary</name>
    <message>
        <source>%1 of %2, MD5 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, CRC-32 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, size checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by collection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesViewer</name>
    <message>
        <source>Image number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <extracomment>%1 number of the image, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerEdit</name>
    <message>
        <source>&amp;Forget the stored key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the key in the &amp;URL (only if the server does not accept it as a header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the key although http is not &amp;encrypted: others on the network can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address including the version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dialect:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a server of this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerState</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: showing stored content from %2</source>
        <extracomment>%1 is &quot;Offline&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: showing stored content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n collections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;NLST: 1 collection&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersEdit</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer, needs no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in server; only its API key can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln collections.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SharedListDialog</name>
    <message>
        <source>Open shared list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its series are added to the basket. Names are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server for “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no shared list named “%1”. Check the spelling, including upper and lower case, and that the right server is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Sparkline</name>
    <message>
        <source>Download rate, last minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StartPage</name>
    <message>
        <source>The Cancer Imaging Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 130 collections of medical images, free for research. Most need no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that speaks the same language: an address, its dialect and, if it wants one, an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 collections with made-up patients and real DICOM files. Everything works, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which archive do you want to look into?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this at any time, at the top left. Nothing is downloaded before you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check images that are on this computer; needs no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images from earlier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln set up: choose at the top left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StudyList</name>
    <message>
        <source>In the same study</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagLabel</name>
    <message>
        <source>%1, restricted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagPane</name>
    <message>
        <source>Find a tag, name or value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM header of the shown image; available once there is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickedView</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TopBar</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of the displayed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Choose another basket, or what to do with this one.</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket %1: %2</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransferWords</name>
    <message>
        <source>%1 active, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the disk is full. Goes on when %1 are free.</source>
        <extracomment>%1 a size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1 is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network, next try in %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails, next try in %2</source>
        <extracomment>%1 a server, %2 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy, next try in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <extracomment>%1 a duration, %2 &quot;3 active, 12 waiting&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fetch. %Ln series done today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersLine</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transfers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersPane</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fetch. Select series, then press Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::UndoHistory</name>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>adding %n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerifyDialog</name>
    <message>
        <source>Folder to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only &amp;defective series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is compared with the record of its download: by this program (tcia-series.jsonl), or by NBIA or TCIA Data Retriever (metadata.csv). Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download incomplete and damaged series again from the open server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;ask the server (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series are being downloaded again; see the list of transfers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewHead</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all below the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a series (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections, patients, studies, series (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewerBar</name>
    <message>
        <source>W %1 L %2</source>
        <extracomment>%1 width and %2 centre (level) of the window of the grey values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window width %1, centre %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowBody</name>
    <message>
        <source>Opening the archive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowDialogs</name>
    <message>
        <source>Open manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests and lists (*.tcia *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifests (*.tcia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About TCIA Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCIA Browser %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and verified.

Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own licence and must be cited; see the details of a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped; save the others first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::desktop::YearHistogram</name>
    <message>
        <source>Year of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handles or over the bars to choose years. Double-click: all years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetValue</name>
    <message>
        <source>In basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetWords</name>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>ticked values of those known so far: &quot;1 of 5 so far&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ticked values: &quot;1 of 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not read yet, ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series, ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How several modalities are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more</source>
        <extracomment>%1 a facet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a group of filters and how many of its values are ticked: &quot;Modality, 1 of 5&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::models::TagModel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketAutosave</name>
    <message>
        <source>the basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketFiller</name>
    <message numerus="yes">
        <source>%n series added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 series added&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were in the basket already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Indexing</name>
    <message numerus="yes">
        <source>%1 and %n more collections</source>
        <extracomment>%1 names of collections</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::ServerSession</name>
    <message>
        <source>List of collections of %1</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tcia::session::Services</name>
    <message numerus="yes">
        <source>%n rows of the queue could not be read and were skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
