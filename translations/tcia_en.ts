<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CatalogColumns</name>
    <message numerus="yes">
        <source>%1 of %Ln on disk</source>
        <translation>
            <numerusform>%1 of %Ln on disk</numerusform>
            <numerusform>%1 of %Ln on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln in basket</source>
        <translation>
            <numerusform>%1 of %Ln in basket</numerusform>
            <numerusform>%1 of %Ln in basket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>On disk: %1 of the %Ln series shown</numerusform>
            <numerusform>On disk: %1 of the %Ln series shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In basket: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>In basket: %1 of the %Ln series shown</numerusform>
            <numerusform>In basket: %1 of the %Ln series shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln series so far</source>
        <translation>
            <numerusform>Loading … %Ln series so far</numerusform>
            <numerusform>Loading … %Ln series so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n series were verified without MD5 sums. %1</source>
        <translation>
            <numerusform>%n series was verified without MD5 sums. %1</numerusform>
            <numerusform>%n series were verified without MD5 sums. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n of them is unknown.</source>
        <translation>
            <numerusform>The size of %n of them is unknown.</numerusform>
            <numerusform>The size of %n of them is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are pending; `tcia download --to %1` resumes them.</source>
        <translation>
            <numerusform>%n series is pending; `tcia download --to %1` resumes it.</numerusform>
            <numerusform>%n series are pending; `tcia download --to %1` resumes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>%n series of an earlier download into this folder is still pending; `tcia download --to %1` fetches it.</numerusform>
            <numerusform>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n collections of the archive are covered.</source>
        <translation>
            <numerusform>The %n collection of the archive is covered.</numerusform>
            <numerusform>All %n collections of the archive are covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of the earlier download could not be read and are skipped.</source>
        <translation>
            <numerusform>%n series of the earlier download could not be read and is skipped.</numerusform>
            <numerusform>%n series of the earlier download could not be read and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</source>
        <translation>
            <numerusform>Not downloaded: %n row of what was selected here (%1) does not say which series it is of. Select it again once it does, or discard it with `tcia download --to %2 --drop`.</numerusform>
            <numerusform>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</source>
        <translation>
            <numerusform>Some requests of this folder cannot be read: at least %n series is lost. Request it again, or discard them with `tcia download --to %1 --drop`.</numerusform>
            <numerusform>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln series.</source>
        <translation>
            <numerusform>Looking up %Ln series.</numerusform>
            <numerusform>Looking up %Ln series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series could not be resolved.</source>
        <translation>
            <numerusform>%Ln more series could not be resolved.</numerusform>
            <numerusform>%Ln more series could not be resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n line of the record cannot be read; its series is unknown.</numerusform>
            <numerusform>%n lines of the record cannot be read; their series are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series are whole.</source>
        <translation>
            <numerusform>%1 of %n series is whole.</numerusform>
            <numerusform>%1 of %n series are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are still queued for this folder; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>%n series is still queued for this folder; `tcia download --to %1` fetches it.</numerusform>
            <numerusform>%n series are still queued for this folder; `tcia download --to %1` fetches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series.</source>
        <translation>
            <numerusform>The server gave no answer about %n series.</numerusform>
            <numerusform>The server gave no answer about %n series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections</source>
        <translation>
            <numerusform>%1 of %n collection</numerusform>
            <numerusform>%1 of %n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n series</source>
        <translation>
            <numerusform>%1/%n series</numerusform>
            <numerusform>%1/%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n images, %2</source>
        <comment>%1 is: [1/3] done and a UID, %2 a size</comment>
        <translation>
            <numerusform>%1: %n image, %2</numerusform>
            <numerusform>%1: %n images, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of these series with the same number of images and the same size.</source>
        <translation>
            <numerusform>%1 has %n of these series with the same number of images and the same size.</numerusform>
            <numerusform>%1 has %n of these series with the same number of images and the same size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be compared: their number of images or size is not stored. They are fetched as %1 has them.</source>
        <translation>
            <numerusform>%n series could not be compared: its number of images or size is not stored. It is fetched as %1 has it.</numerusform>
            <numerusform>%n series could not be compared: their number of images or size is not stored. They are fetched as %1 has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln more series differs there and is left out.</numerusform>
            <numerusform>%Ln more series differ there and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not have %n of these series (“%2”).</source>
        <translation>
            <numerusform>%1 does not have %n of these series (“%2”).</numerusform>
            <numerusform>%1 does not have %n of these series (“%2”).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n line of the list names a single file; its whole series is meant.</numerusform>
            <numerusform>%n lines of the list name single files; their whole series are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be looked up there: %1</source>
        <translation>
            <numerusform>%n series could not be looked up there: %1</numerusform>
            <numerusform>%n series could not be looked up there: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.</source>
        <translation>
            <numerusform>%n series was compared with %1. New: %2, changed: %3, withdrawn: %4.</numerusform>
            <numerusform>%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sizes of %n series were not compared: this server is asked for each of them singly.</source>
        <translation>
            <numerusform>The size of %n series was not compared: this server is asked for each of them singly.</numerusform>
            <numerusform>The sizes of %n series were not compared: this server is asked for each of them singly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series forbid commercial use.</source>
        <translation>
            <numerusform>The licence of %Ln more series forbids commercial use.</numerusform>
            <numerusform>The licences of %Ln more series forbid commercial use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the licences of %n series permit commercial use is not known: read them first.</source>
        <translation>
            <numerusform>Whether the licence of %n series permits commercial use is not known: read it first.</numerusform>
            <numerusform>Whether the licences of %n series permit commercial use is not known: read them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are fetched although their licences forbid commercial use.</source>
        <translation>
            <numerusform>%n series is fetched although its licence forbids commercial use.</numerusform>
            <numerusform>%n series are fetched although their licences forbid commercial use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are left out for their licences; --despite-licence fetches them.</source>
        <translation>
            <numerusform>%n series is left out for its licence; --despite-licence fetches it.</numerusform>
            <numerusform>%n series are left out for their licences; --despite-licence fetches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients stay together in one set with others that have the same ID in another collection, or share a study with them.</source>
        <translation>
            <numerusform>%n patient stays together in one set with others that have the same ID in another collection, or share a study with it.</numerusform>
            <numerusform>%n patients stay together in one set with others that have the same ID in another collection, or share a study with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n series has no patient ID; it is in no set.</numerusform>
            <numerusform>%n series have no patient ID; they are in no set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are not in the folder any more; they are left out.</source>
        <translation>
            <numerusform>%n recorded series is not in the folder any more; it is left out.</numerusform>
            <numerusform>%n recorded series are not in the folder any more; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --least-images: %n series.</source>
        <translation>
            <numerusform>Left out by --least-images: %n series.</numerusform>
            <numerusform>Left out by --least-images: %n series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n series have an unknown number of images.</source>
        <translation>
            <numerusform>Of these, %n series has an unknown number of images.</numerusform>
            <numerusform>Of these, %n series have an unknown number of images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series.</source>
        <translation>
            <numerusform>Left out by --latest-study: %n series.</numerusform>
            <numerusform>Left out by --latest-study: %n series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series of studies without a date.</source>
        <translation>
            <numerusform>Left out by --latest-study: %n series of a study without a date.</numerusform>
            <numerusform>Left out by --latest-study: %n series of studies without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --needs: %n patients.</source>
        <translation>
            <numerusform>Left out by --needs: %n patient.</numerusform>
            <numerusform>Left out by --needs: %n patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are left out.</source>
        <translation>
            <numerusform>%n series has no patient ID; it is left out.</numerusform>
            <numerusform>%n series have no patient ID; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files cannot be read.</source>
        <translation>
            <numerusform>%n more file cannot be read.</numerusform>
            <numerusform>%n more files cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not DICOM; they are left out.</source>
        <translation>
            <numerusform>%n file is not DICOM; it is left out.</numerusform>
            <numerusform>%n files are not DICOM; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up the series at %Ln places.</source>
        <translation>
            <numerusform>Looking up the series at %Ln place.</numerusform>
            <numerusform>Looking up the series at %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places were looked up.</source>
        <translation>
            <numerusform>%1 of %Ln place was looked up.</numerusform>
            <numerusform>%1 of %Ln places were looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server knows no series at %n places:</source>
        <translation>
            <numerusform>The server knows no series at %n place:</numerusform>
            <numerusform>The server knows no series at %n places:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n seconds.</source>
        <translation>
            <numerusform>Asking again in %n second.</numerusform>
            <numerusform>Asking again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no study UID: whether they share a study with another patient ID is unknown.</source>
        <translation>
            <numerusform>%n series has no study UID: whether it shares a study with another patient ID is unknown.</numerusform>
            <numerusform>%n series have no study UID: whether they share a study with another patient ID is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series without a study UID.</source>
        <translation>
            <numerusform>Left out by --latest-study: %n series without a study UID.</numerusform>
            <numerusform>Left out by --latest-study: %n series without a study UID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether any of the %n series without an answer is in this part is not known: run it again.</source>
        <translation>
            <numerusform>Whether the %n series without an answer is in this part is not known: run it again.</numerusform>
            <numerusform>Whether any of the %n series without an answer is in this part is not known: run it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %n series could not be asked for; they are left out.</source>
        <translation>
            <numerusform>The licence of %n series could not be asked for; it is left out.</numerusform>
            <numerusform>The licences of %n series could not be asked for; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.</source>
        <translation>
            <numerusform>%n series or row of what was selected for %1 could not be found. Select the same again to fetch it.</numerusform>
            <numerusform>%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of %1 cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n request of %1 cannot be read; its series is unknown.</numerusform>
            <numerusform>%n requests of %1 cannot be read; their series are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages of series were cancelled.</source>
        <translation>
            <numerusform>%n stage of a series was cancelled.</numerusform>
            <numerusform>%n stages of series were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series were adopted, %2 were recorded before.</source>
        <translation>
            <numerusform>%1 of %n series was adopted, %2 were recorded before.</numerusform>
            <numerusform>%1 of %n series were adopted, %2 were recorded before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n series now.</source>
        <translation>
            <numerusform>%1 has %n series now.</numerusform>
            <numerusform>%1 has %n series now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of earlier downloads wait for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</source>
        <translation>
            <numerusform>%n series of earlier downloads waits for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</numerusform>
            <numerusform>%n series of earlier downloads wait for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waits: %2 It is tried again, for %n minutes at least.</source>
        <translation>
            <numerusform>%1 waits: %2 It is tried again, for %n minute at least.</numerusform>
            <numerusform>%1 waits: %2 It is tried again, for %n minutes at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln series to %1.</source>
        <translation>
            <numerusform>Wrote %Ln series to %1.</numerusform>
            <numerusform>Wrote %Ln series to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So are %n others, which were not asked about.</source>
        <translation>
            <numerusform>So is %n other, which was not asked about.</numerusform>
            <numerusform>So are %n others, which were not asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the list were not looked up: run the same command again.</source>
        <translation>
            <numerusform>%Ln place of the list was not looked up: run the same command again.</numerusform>
            <numerusform>%Ln places of the list were not looked up: run the same command again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name no series.</source>
        <translation>
            <numerusform>%n of them names no series.</numerusform>
            <numerusform>%n of them name no series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a file again that another row names.</source>
        <translation>
            <numerusform>%n row names a file again that another row names.</numerusform>
            <numerusform>%n rows name files again that other rows name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n files no sum is known to compare them with.</source>
        <translation>
            <numerusform>Of %n file no sum is known to compare it with.</numerusform>
            <numerusform>Of %n files no sum is known to compare them with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing; the same command fetches only those.</source>
        <translation>
            <numerusform>%n file is missing; the same command fetches only that.</numerusform>
            <numerusform>%n files are missing; the same command fetches only those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --shard: they belong to no patient.</source>
        <translation>
            <numerusform>%n single file is not fetched with --shard: it belongs to no patient.</numerusform>
            <numerusform>%n single files are not fetched with --shard: they belong to no patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --purpose: their licences are not known.</source>
        <translation>
            <numerusform>%n single file is not fetched with --purpose: its licence is not known.</numerusform>
            <numerusform>%n single files are not fetched with --purpose: their licences are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files would be fetched; their sizes are not known.</source>
        <translation>
            <numerusform>%n single file would be fetched; its size is not known.</numerusform>
            <numerusform>%n single files would be fetched; their sizes are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</source>
        <translation>
            <numerusform>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</numerusform>
            <numerusform>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were there already and were not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</source>
        <translation>
            <numerusform>%n series was there already and was not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</numerusform>
            <numerusform>%n series were there already and were not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series differ from those that the list gives them.</source>
        <translation>
            <numerusform>The licence of %Ln more series differs from the one that the list gives it.</numerusform>
            <numerusform>The licences of %Ln more series differ from those that the list gives them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were requested and are not there yet; they are left out.</source>
        <translation>
            <numerusform>%n series was requested and is not there yet; it is left out.</numerusform>
            <numerusform>%n series were requested and are not there yet; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders hold no series that a record names.</source>
        <translation>
            <numerusform>%n folder holds no series that a record names.</numerusform>
            <numerusform>%n folders hold no series that a record names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%1 of %Ln collections fetched so far</source>
        <translation>
            <numerusform>%1 of %Ln collection fetched so far</numerusform>
            <numerusform>%1 of %Ln collections fetched so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DerivedText</name>
    <message numerus="yes">
        <source>%Ln contours</source>
        <translation>
            <numerusform>%Ln contour</numerusform>
            <numerusform>%Ln contours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln slice</numerusform>
            <numerusform>%Ln slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlines drawn on the %1 of %2</source>
        <translation>
            <numerusform>%Ln outline drawn on the %1 of %2</numerusform>
            <numerusform>%Ln outlines drawn on the %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments on the %1 of %2</source>
        <translation>
            <numerusform>%Ln segment on the %1 of %2</numerusform>
            <numerusform>%Ln segments on the %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times each.</source>
        <translation>
            <numerusform>Tried once each.</numerusform>
            <numerusform>Tried %Ln times each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>None of its %n rows can be used.</source>
        <translation>
            <numerusform>Its %n row cannot be used.</numerusform>
            <numerusform>None of its %n rows can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. At most %n characters.</source>
        <translation>
            <numerusform>The name is too long. At most %n character.</numerusform>
            <numerusform>The name is too long. At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n known series are kept.</source>
        <translation>
            <numerusform>The %n known series is kept.</numerusform>
            <numerusform>The %n known series are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of its list can be used</source>
        <translation>
            <numerusform>The %n row of its list cannot be used</numerusform>
            <numerusform>None of the %n rows of its list can be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no collections; the %n known ones are kept.</source>
        <translation>
            <numerusform>It lists no collections; the %n known one is kept.</numerusform>
            <numerusform>It lists no collections; the %n known ones are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no series, but %n patients</source>
        <translation>
            <numerusform>It lists no series, but %n patient</numerusform>
            <numerusform>It lists no series, but %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read: their series are not shown as on this computer.</source>
        <translation>
            <numerusform>%n line of the record cannot be read: its series is not shown as on this computer.</numerusform>
            <numerusform>%n lines of the record cannot be read: their series are not shown as on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive are not images and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n file of the archive is not an image and was left out, the first of them “%1”.</numerusform>
            <numerusform>%n files of the archive are not images and were left out, the first of them “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are in the archive.</source>
        <translation>
            <numerusform>%1 of %n image is in the archive.</numerusform>
            <numerusform>%1 of %n images are in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are in the archive, %1 were announced.</source>
        <translation>
            <numerusform>%n image is in the archive, %1 were announced.</numerusform>
            <numerusform>%n images are in the archive, %1 were announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server could not read %n of the images.</source>
        <translation>
            <numerusform>The server could not read %n of the image.</numerusform>
            <numerusform>The server could not read %n of the images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n images, %1 were announced.</source>
        <translation>
            <numerusform>The server lists %n image, %1 were announced.</numerusform>
            <numerusform>The server lists %n images, %1 were announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server failed %n times in a row, so there were no further attempts.</source>
        <translation>
            <numerusform>The server failed %n time in a row, so there were no further attempts.</numerusform>
            <numerusform>The server failed %n times in a row, so there were no further attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</source>
        <translation>
            <numerusform>%n recorded series is no longer complete: it is pending again. `tcia download --to %1` fetches it; with --drop it discards it.</numerusform>
            <numerusform>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n images now, %1 are here.</source>
        <translation>
            <numerusform>The server has %n image now, %1 are here.</numerusform>
            <numerusform>The server has %n images now, %1 are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are present</source>
        <translation>
            <numerusform>%1 of %n image is present</numerusform>
            <numerusform>%1 of %n images are present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are present instead of %1</source>
        <translation>
            <numerusform>%n image is present instead of %1</numerusform>
            <numerusform>%n images are present instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</source>
        <translation>
            <numerusform>It contains %n image, but %1 were recorded. Move your own out of the folder and check again.</numerusform>
            <numerusform>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known series are not in its list, but %1 rows of it are unusable</source>
        <translation>
            <numerusform>%n known series is not in its list, but %1 rows of it are unusable</numerusform>
            <numerusform>%n known series are not in its list, but %1 rows of it are unusable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the server&apos;s images are not here, and %1 of those here are not on the server (any more).</source>
        <translation>
            <numerusform>%n of the server&apos;s images is not here, and %1 of those here are not on the server (any more).</numerusform>
            <numerusform>%n of the server&apos;s images are not here, and %1 of those here are not on the server (any more).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sends more than the %n images that it announced.</source>
        <translation>
            <numerusform>The server sends more than the %n image that it announced.</numerusform>
            <numerusform>The server sends more than the %n images that it announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be shown: their numbers are invalid, or those of others.</source>
        <translation>
            <numerusform>%n of them cannot be shown: its number is invalid, or that of another.</numerusform>
            <numerusform>%n of them cannot be shown: their numbers are invalid, or those of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines are shown.</source>
        <translation>
            <numerusform>Only the first line is shown.</numerusform>
            <numerusform>Only the first %n lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n segments are shown.</source>
        <translation>
            <numerusform>Only the first segment is shown.</numerusform>
            <numerusform>Only the first %n segments are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contours cannot be read.</source>
        <translation>
            <numerusform>%n contour cannot be read.</numerusform>
            <numerusform>%n contours cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n outlines are shown.</source>
        <translation>
            <numerusform>Only the first outline is shown.</numerusform>
            <numerusform>Only the first %n outlines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the images here cannot be read any more.</source>
        <translation>
            <numerusform>%n of the images here cannot be read any more.</numerusform>
            <numerusform>%n of the images here cannot be read any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pixels with %n numbers are not shown: no segment has these numbers.</source>
        <translation>
            <numerusform>Pixels with one number are not shown: no segment has this number.</numerusform>
            <numerusform>Pixels with %n numbers are not shown: no segment has these numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contours lead through several planes, which cannot be shown.</source>
        <translation>
            <numerusform>%n contour leads through several planes, which cannot be shown.</numerusform>
            <numerusform>%n contours lead through several planes, which cannot be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a single file and no series; `tcia download --manifest` fetches those.</source>
        <translation>
            <numerusform>%n row names a single file and no series; `tcia download --manifest` fetches that.</numerusform>
            <numerusform>%n rows name a single file and no series; `tcia download --manifest` fetches those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln slice</numerusform>
            <numerusform>%Ln slices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 of %Ln image</numerusform>
            <numerusform>%1 of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices of %1 mm</source>
        <extracomment>%1 a thickness in mm</extracomment>
        <translation>
            <numerusform>%Ln slice of %1 mm</numerusform>
            <numerusform>%Ln slices of %1 mm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message numerus="yes">
        <source>The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.</source>
        <extracomment>%1 an attribute and its value such as sex=F, %2 a list of sets with their numbers of patients</extracomment>
        <translation>
            <numerusform>The %n patient with %1 is not shared out within one patient, because it belongs to several strata: %2.</numerusform>
            <numerusform>The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments, %1</source>
        <comment>%1 is: 4,096 bytes</comment>
        <translation>
            <numerusform>%Ln fragment, %1</numerusform>
            <numerusform>%Ln fragments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <extracomment>how many series</extracomment>
        <translation>
            <numerusform>%Ln failed:</numerusform>
            <numerusform>%Ln failed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStates</name>
    <message numerus="yes">
        <source>%1 images promised, %2 came · tried %Ln times</source>
        <translation>
            <numerusform>%1 images promised, %2 came · tried once</numerusform>
            <numerusform>%1 images promised, %2 came · tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · tried %Ln times</source>
        <translation>
            <numerusform>%1 · tried once</numerusform>
            <numerusform>%1 · tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files left</source>
        <translation>
            <numerusform>%1 of %Ln file left</numerusform>
            <numerusform>%1 of %Ln files left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unusable</name>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid identifier</source>
        <translation>
            <numerusform>%Ln without a valid identifier</numerusform>
            <numerusform>%Ln without a valid identifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates of another row</source>
        <translation>
            <numerusform>%Ln duplicate of another row</numerusform>
            <numerusform>%Ln duplicates of other rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that do not match the query</source>
        <translation>
            <numerusform>%Ln that does not match the query</numerusform>
            <numerusform>%Ln that do not match the query</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the archive&apos;s answer could not be shown: %1.</source>
        <extracomment>%1 lists the reasons</extracomment>
        <translation>
            <numerusform>%Ln row of the archive&apos;s answer could not be shown: %1.</numerusform>
            <numerusform>%Ln rows of the archive&apos;s answer could not be shown: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <translation>
            <numerusform>%Ln date</numerusform>
            <numerusform>%Ln dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the wrong JSON type</source>
        <translation>
            <numerusform>%Ln of the wrong JSON type</numerusform>
            <numerusform>%Ln of the wrong JSON type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of it could not be read: %1.</source>
        <extracomment>%1 lists what should have stood there</extracomment>
        <translation>
            <numerusform>%Ln value of it could not be read: %1.</numerusform>
            <numerusform>%Ln values of it could not be read: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AdoptDialog</name>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Asking the server: %1 of %Ln series…</numerusform>
            <numerusform>Asking the server: %1 of %Ln series…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Reading: %1 of %Ln series…</numerusform>
            <numerusform>Reading: %1 of %Ln series…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series found.</source>
        <translation>
            <numerusform>%Ln series found.</numerusform>
            <numerusform>%Ln series found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are whole and can be adopted.</source>
        <translation>
            <numerusform>%Ln is whole and can be adopted.</numerusform>
            <numerusform>%Ln are whole and can be adopted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are recorded as on disk.</source>
        <translation>
            <numerusform>%Ln is recorded as on disk.</numerusform>
            <numerusform>%Ln are recorded as on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be adopted; the last column says why.</source>
        <translation>
            <numerusform>%Ln cannot be adopted; the last column says why.</numerusform>
            <numerusform>%Ln cannot be adopted; the last column says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series were adopted. They are shown as on disk.</source>
        <translation>
            <numerusform>%Ln series was adopted. It is shown as on disk.</numerusform>
            <numerusform>%Ln series were adopted. They are shown as on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln series</source>
        <translation>
            <numerusform>&amp;Adopt %Ln series</numerusform>
            <numerusform>&amp;Adopt %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketPane</name>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series being looked up</source>
        <translation>
            <numerusform>%n series being looked up</numerusform>
            <numerusform>%n series being looked up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketRulesDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln series stay.</source>
        <translation>
            <numerusform>%1 of %Ln series stay.</numerusform>
            <numerusform>%1 of %Ln series stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have too few images.</source>
        <translation>
            <numerusform>%Ln has too few images.</numerusform>
            <numerusform>%Ln have too few images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an unknown number of images.</source>
        <translation>
            <numerusform>%Ln has an unknown number of images.</numerusform>
            <numerusform>%Ln have an unknown number of images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of earlier studies.</source>
        <translation>
            <numerusform>%Ln is of an earlier study.</numerusform>
            <numerusform>%Ln are of earlier studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of studies without a date.</source>
        <translation>
            <numerusform>%Ln is of a study without a date.</numerusform>
            <numerusform>%Ln are of studies without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients lack a modality.</source>
        <translation>
            <numerusform>%Ln patient lacks a modality.</numerusform>
            <numerusform>%Ln patients lack a modality.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no patient ID.</source>
        <translation>
            <numerusform>%Ln has no patient ID.</numerusform>
            <numerusform>%Ln have no patient ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketSetsDialog</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln series</source>
        <translation>
            <numerusform>&amp;Add %Ln series</numerusform>
            <numerusform>&amp;Add %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %Ln series</source>
        <translation>
            <numerusform>&amp;Take out %Ln series</numerusform>
            <numerusform>&amp;Take out %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketWords</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln series out of %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>Took %Ln series out of %1.</numerusform>
            <numerusform>Took %Ln series out of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChangesPane</name>
    <message numerus="yes">
        <source>%1 %Ln were withdrawn and cannot be downloaded.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln was withdrawn and cannot be downloaded.</numerusform>
            <numerusform>%1 %Ln were withdrawn and cannot be downloaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CiteButton</name>
    <message numerus="yes">
        <source>Copied the citation as the archive has it, without the authors of %Ln data sets.</source>
        <translation>
            <numerusform>Copied the citation as the archive has it, without the authors of %Ln data set.</numerusform>
            <numerusform>Copied the citation as the archive has it, without the authors of %Ln data sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionCard</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandNotes</name>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Confirmations</name>
    <message numerus="yes">
        <source>The selection of %Ln series is lost.</source>
        <translation>
            <numerusform>The selection of %Ln series is lost.</numerusform>
            <numerusform>The selection of %Ln series is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Copied</name>
    <message numerus="yes">
        <source>Copied %Ln UIDs.</source>
        <translation>
            <numerusform>Copied %Ln UID.</numerusform>
            <numerusform>Copied %Ln UIDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln IDs.</source>
        <translation>
            <numerusform>Copied %Ln ID.</numerusform>
            <numerusform>Copied %Ln IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln series as a table.</source>
        <translation>
            <numerusform>Copied %Ln series as a table.</numerusform>
            <numerusform>Copied %Ln series as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the text of %Ln problems.</source>
        <translation>
            <numerusform>Copied the text of %Ln problem.</numerusform>
            <numerusform>Copied the text of %Ln problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadAdvice</name>
    <message numerus="yes">
        <source>%Ln series are not for commercial use: %1.</source>
        <extracomment>%1 licences and collections</extracomment>
        <translation>
            <numerusform>%Ln series is not for commercial use: %1.</numerusform>
            <numerusform>%Ln series are not for commercial use: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets lack the images that they belong to.</source>
        <translation>
            <numerusform>%Ln segmentation or structure set lacks the images that it belongs to.</numerusform>
            <numerusform>%Ln segmentations or structure sets lack the images that they belong to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are not selected.</source>
        <translation>
            <numerusform>%Ln segmentation or structure set of these images is not selected.</numerusform>
            <numerusform>%Ln segmentations or structure sets of these images are not selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has changed %Ln series since they were put into the basket.</source>
        <translation>
            <numerusform>The archive has changed %Ln series since it was put into the basket.</numerusform>
            <numerusform>The archive has changed %Ln series since they were put into the basket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %Ln series is unknown.</source>
        <translation>
            <numerusform>The size of %Ln series is unknown.</numerusform>
            <numerusform>The size of %Ln series is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are ticked, but the filter hides them.</source>
        <translation>
            <numerusform>%Ln segmentation or structure set of these images is ticked, but the filter hides it.</numerusform>
            <numerusform>%Ln segmentations or structure sets of these images are ticked, but the filter hides them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use.</source>
        <translation>
            <numerusform>%Ln series is not for commercial use.</numerusform>
            <numerusform>%Ln series are not for commercial use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadDialog</name>
    <message numerus="yes">
        <source>%Ln paths are over 255 characters</source>
        <translation>
            <numerusform>%Ln path is over 255 characters</numerusform>
            <numerusform>%Ln paths are over 255 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series would share a folder with another one</source>
        <translation>
            <numerusform>%Ln series would share a folder with another one</numerusform>
            <numerusform>%Ln series would share a folder with another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln series in the queue</source>
        <translation>
            <numerusform>after the %Ln series in the queue</numerusform>
            <numerusform>after the %Ln series in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2, after the %Ln series in the queue</source>
        <extracomment>%1 a duration, %2 a rate</extracomment>
        <translation>
            <numerusform>about %1 at %2, after the %Ln series in the queue</numerusform>
            <numerusform>about %1 at %2, after the %Ln series in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %Ln series</source>
        <translation>
            <numerusform>&amp;Queue %Ln series</numerusform>
            <numerusform>&amp;Queue %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadSummary</name>
    <message numerus="yes">
        <source>All %Ln are on disk already.</source>
        <translation>
            <numerusform>The %Ln series is on disk already.</numerusform>
            <numerusform>All %Ln are on disk already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series chosen</source>
        <translation>
            <numerusform>%Ln series chosen</numerusform>
            <numerusform>%Ln series chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk already</source>
        <translation>
            <numerusform>%Ln on disk already</numerusform>
            <numerusform>%Ln on disk already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fetch</source>
        <translation>
            <numerusform>%Ln to fetch</numerusform>
            <numerusform>%Ln to fetch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerList</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerPages</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::EmptyResult</name>
    <message numerus="yes">
        <source>Without %1: %Ln series</source>
        <extracomment>%1 a criterion of the filter, such as &quot;SIEMENS&quot;</extracomment>
        <translation>
            <numerusform>Without %1: %Ln series</numerusform>
            <numerusform>Without %1: %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExportCommands</name>
    <message numerus="yes">
        <source>Wrote %Ln series to %1</source>
        <translation>
            <numerusform>Wrote %Ln series to %1</numerusform>
            <numerusform>Wrote %Ln series to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected series as a table</source>
        <translation>
            <numerusform>Export %Ln selected series as a table</numerusform>
            <numerusform>Export %Ln selected series as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series shown as a table</source>
        <translation>
            <numerusform>Export the %Ln series shown as a table</numerusform>
            <numerusform>Export the %Ln series shown as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series of the %1 as a table</source>
        <extracomment>%1 is &quot;basket “Methods test”&quot;</extracomment>
        <translation>
            <numerusform>Export the %Ln series of the %1 as a table</numerusform>
            <numerusform>Export the %Ln series of the %1 as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExtentBars</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>of segments that are not listed</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
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
            <numerusform>%1, %Ln not found</numerusform>
            <numerusform>%1, %Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IdsDialog</name>
    <message numerus="yes">
        <source>%n different IDs</source>
        <translation>
            <numerusform>%n ID</numerusform>
            <numerusform>%n different IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IndexBar</name>
    <message numerus="yes">
        <source>Indexed, but for %n collections that failed (see Problems): %1</source>
        <translation>
            <numerusform>Indexed, but for %n collection that failed (see Problems): %1</numerusform>
            <numerusform>Indexed, but for %n collections that failed (see Problems): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections, %2</source>
        <comment>%2 is: 210,000 series</comment>
        <translation>
            <numerusform>%1 of %n collection, %2</numerusform>
            <numerusform>%1 of %n collections, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole archive is indexed: %n collections, %1</source>
        <comment>%1 is: 210,000 series</comment>
        <translation>
            <numerusform>The whole archive is indexed: %n collection, %1</numerusform>
            <numerusform>The whole archive is indexed: %n collections, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Index complete but for %Ln</source>
        <translation>
            <numerusform>Index complete but for %Ln</numerusform>
            <numerusform>Index complete but for %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceChoice</name>
    <message numerus="yes">
        <source>%Ln series, left out</source>
        <translation>
            <numerusform>%Ln series, left out</numerusform>
            <numerusform>%Ln series, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, not for commercial use</source>
        <translation>
            <numerusform>%Ln series, not for commercial use</numerusform>
            <numerusform>%Ln series, not for commercial use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other licences</source>
        <translation>
            <numerusform>and %Ln other licence</numerusform>
            <numerusform>and %Ln other licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceLine</name>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ManifestAdder</name>
    <message numerus="yes">
        <source>%n lines of the manifest are invalid and were skipped.</source>
        <translation>
            <numerusform>%n line of the manifest is invalid and was skipped.</numerusform>
            <numerusform>%n lines of the manifest are invalid and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files could not be read.</source>
        <translation>
            <numerusform>%1 of %Ln file could not be read.</numerusform>
            <numerusform>%1 of %Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n line of the list names a single file; its whole series is meant.</numerusform>
            <numerusform>%n lines of the list name single files; their whole series are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n places of the list the server knows no series, such as: %1</source>
        <extracomment>%1 the first of these places</extracomment>
        <translation>
            <numerusform>At %n place of the list the server knows no series: %1</numerusform>
            <numerusform>At %n places of the list the server knows no series, such as: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MissingDialog</name>
    <message numerus="yes">
        <source>%n &amp;IDs are in none of the loaded collections:</source>
        <translation>
            <numerusform>%n &amp;ID is in none of the loaded collections:</numerusform>
            <numerusform>%n &amp;IDs are in none of the loaded collections:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MoreChips</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>%n more ▾</numerusform>
            <numerusform>%n more ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ObjectChoice</name>
    <message numerus="yes">
        <source>The series has %Ln more objects, which are not shown here.</source>
        <extracomment>such as segmentations</extracomment>
        <translation>
            <numerusform>The series has %Ln more object, which is not shown here.</numerusform>
            <numerusform>The series has %Ln more objects, which are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherServerFetch</name>
    <message numerus="yes">
        <source>%Ln images, %1</source>
        <translation>
            <numerusform>%Ln image, %1</numerusform>
            <numerusform>%Ln images, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series have the same number of images and the same size there.</source>
        <translation>
            <numerusform>%Ln series has the same number of images and the same size there.</numerusform>
            <numerusform>%Ln series have the same number of images and the same size there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are there, but their number of images or size is not known, so they could not be compared.</source>
        <translation>
            <numerusform>%Ln series is there, but its number of images or size is not known, so it could not be compared.</numerusform>
            <numerusform>%Ln series are there, but their number of images or size is not known, so they could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln series differs there and is left out.</numerusform>
            <numerusform>%Ln series differ there and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not there.</source>
        <translation>
            <numerusform>%Ln series is not there.</numerusform>
            <numerusform>%Ln series are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series could not be looked up: %1</source>
        <translation>
            <numerusform>%Ln series could not be looked up: %1</numerusform>
            <numerusform>%Ln series could not be looked up: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln of the failed series from %1?</source>
        <translation>
            <numerusform>Fetch %Ln of the failed series from %1?</numerusform>
            <numerusform>Fetch %Ln of the failed series from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fetch %Ln</source>
        <translation>
            <numerusform>&amp;Fetch %Ln</numerusform>
            <numerusform>&amp;Fetch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProblemsPane</name>
    <message numerus="yes">
        <source>Nothing else can go on: %Ln series wait.</source>
        <translation>
            <numerusform>Nothing else can go on: %Ln series waits.</numerusform>
            <numerusform>Nothing else can go on: %Ln series wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QueueNotifications</name>
    <message numerus="yes">
        <source>%Ln series are on disk.</source>
        <translation>
            <numerusform>%Ln series is on disk.</numerusform>
            <numerusform>%Ln series are on disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln failed.</source>
        <extracomment>%1 is &quot;12 series are on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln failed.</numerusform>
            <numerusform>%1 %Ln failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QuitQuestion</name>
    <message numerus="yes">
        <source>%Ln series are still being downloaded.</source>
        <translation>
            <numerusform>%Ln series is still being downloaded.</numerusform>
            <numerusform>%Ln series are still being downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, transmissions or programs for series on disk are not finished.</source>
        <translation>
            <numerusform>%Ln conversion, transmission or program for a series on disk is not finished.</numerusform>
            <numerusform>%Ln conversions, transmissions or programs for series on disk are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReferenceCommands</name>
    <message numerus="yes">
        <source>What %Ln others refer to is known after their download.</source>
        <translation>
            <numerusform>What %Ln other refers to is known after its download.</numerusform>
            <numerusform>What %Ln others refer to is known after their download.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk</source>
        <translation>
            <numerusform>%Ln on disk</numerusform>
            <numerusform>%Ln on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>&quot;10 selected&quot;</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is selected, the filter hides %Ln ticked series.</source>
        <translation>
            <numerusform>Nothing shown is selected, the filter hides %Ln ticked series.</numerusform>
            <numerusform>Nothing shown is selected, the filter hides %Ln ticked series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filter</source>
        <translation>
            <numerusform>%Ln more hidden by the filter</numerusform>
            <numerusform>%Ln more hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionPage</name>
    <message numerus="yes">
        <source>%Ln series selected</source>
        <translation>
            <numerusform>%Ln series selected</numerusform>
            <numerusform>%Ln series selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesSummary</name>
    <message numerus="yes">
        <source>only %1 of %Ln: verify the folder</source>
        <translation>
            <numerusform>only %1 of %Ln: verify the folder</numerusform>
            <numerusform>only %1 of %Ln: verify the folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerState</name>
    <message numerus="yes">
        <source>%1: %n collections</source>
        <translation>
            <numerusform>%1: %n collection</numerusform>
            <numerusform>%1: %n collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersEdit</name>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln collections.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>It answered within %1 s, with %Ln collection.</numerusform>
            <numerusform>It answered within %1 s, with %Ln collections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>It answered within %1 s, with %Ln study; it announces no sizes.</numerusform>
            <numerusform>It answered within %1 s, with %Ln studies; it announces no sizes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SlowAnswer</name>
    <message numerus="yes">
        <source>Asking %1…  %2 of %Ln collections</source>
        <extracomment>%1 a server, %2 a number</extracomment>
        <translation>
            <numerusform>Asking %1…  %2 of %Ln collection</numerusform>
            <numerusform>Asking %1…  %2 of %Ln collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitCommand</name>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n series has no patient ID; it is in no set.</numerusform>
            <numerusform>%n series have no patient ID; they are in no set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln patients: %1. The sets are in %2.</source>
        <extracomment>%1 &quot;train 84, validation 18 and test 18&quot;, %2 a folder</extracomment>
        <translation>
            <numerusform>Split %Ln patient: %1. The sets are in %2.</numerusform>
            <numerusform>Split %Ln patients: %1. The sets are in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitDialog</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in no set, because they have no patient ID: %Ln series</source>
        <translation>
            <numerusform>in no set, because it has no patient ID: %Ln series</numerusform>
            <numerusform>in no set, because they have no patient ID: %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StageCommands</name>
    <message numerus="yes">
        <source>Begun with %Ln series; “Afterwards” beside the transfers shows them.</source>
        <translation>
            <numerusform>Begun with %Ln series; “Afterwards” beside the transfers shows them.</numerusform>
            <numerusform>Begun with %Ln series; “Afterwards” beside the transfers shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesDialog</name>
    <message numerus="yes">
        <source>With %Ln series on disk:</source>
        <translation>
            <numerusform>With %Ln series on disk:</numerusform>
            <numerusform>With %Ln series on disk:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StartPage</name>
    <message numerus="yes">
        <source>%Ln set up: choose at the top left</source>
        <translation>
            <numerusform>%Ln set up: choose at the top left</numerusform>
            <numerusform>%Ln set up: choose at the top left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StudyList</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransferWords</name>
    <message numerus="yes">
        <source>Nothing to fetch. %Ln series done today.</source>
        <translation>
            <numerusform>Nothing to fetch. %Ln series done today.</numerusform>
            <numerusform>Nothing to fetch. %Ln series done today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::UndoHistory</name>
    <message numerus="yes">
        <source>adding %n series</source>
        <translation>
            <numerusform>adding %n series</numerusform>
            <numerusform>adding %n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n series</source>
        <translation>
            <numerusform>removing %n series</numerusform>
            <numerusform>removing %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerifyDialog</name>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n line of the record cannot be read; its series is unknown.</numerusform>
            <numerusform>%n lines of the record cannot be read; their series are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series:</source>
        <translation>
            <numerusform>The server gave no answer about %n series:</numerusform>
            <numerusform>The server gave no answer about %n series:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are being downloaded again; see the list of transfers.</source>
        <translation>
            <numerusform>%n series is being downloaded again; see the list of transfers.</numerusform>
            <numerusform>%n series are being downloaded again; see the list of transfers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Asking the server: %1 of %Ln series…</numerusform>
            <numerusform>Asking the server: %1 of %Ln series…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Reading: %1 of %Ln series…</numerusform>
            <numerusform>Reading: %1 of %Ln series…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowDialogs</name>
    <message numerus="yes">
        <source>%n series queued</source>
        <translation>
            <numerusform>%n series queued</numerusform>
            <numerusform>%n series queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetWords</name>
    <message numerus="yes">
        <source>%1, %Ln series</source>
        <translation>
            <numerusform>%1, %Ln series</numerusform>
            <numerusform>%1, %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series, ticked</source>
        <translation>
            <numerusform>%1, %Ln series, ticked</numerusform>
            <numerusform>%1, %Ln series, ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more</source>
        <extracomment>%1 a facet</extracomment>
        <translation>
            <numerusform>%1: %Ln more</numerusform>
            <numerusform>%1: %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln more group</numerusform>
            <numerusform>%Ln more groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketFiller</name>
    <message numerus="yes">
        <source>%Ln series were in %1 already.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln series was in %1 already.</numerusform>
            <numerusform>%Ln series were in %1 already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln series to %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>Added %Ln series to %1.</numerusform>
            <numerusform>Added %Ln series to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were in it already.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln was in it already.</numerusform>
            <numerusform>%1 %Ln were in it already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Indexing</name>
    <message numerus="yes">
        <source>%1 and %n more collections</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>%1 and %n more collection</numerusform>
            <numerusform>%1 and %n more collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Services</name>
    <message numerus="yes">
        <source>%n rows of the queue could not be read and were skipped.</source>
        <translation>
            <numerusform>%n row of the queue could not be read and was skipped.</numerusform>
            <numerusform>%n rows of the queue could not be read and were skipped.</numerusform>
        </translation>
    </message>
</context>
</TS>
