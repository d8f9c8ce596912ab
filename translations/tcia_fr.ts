<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation>&amp;Panier</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferts</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>Ouvrir une &amp;liste partagée…</translation>
    </message>
    <message>
        <source>Add the series of a list shared on the server to the basket</source>
        <translation>Ajouter au panier les séries d’une liste partagée sur le serveur</translation>
    </message>
    <message>
        <source>&amp;Open manifest…</source>
        <translation>&amp;Ouvrir un manifeste…</translation>
    </message>
    <message>
        <source>Add the series of a .tcia manifest, a table or a list of UIDs to the basket</source>
        <translation>Ajouter au panier les séries d’un manifeste .tcia, d’un tableau ou d’une liste d’UID</translation>
    </message>
    <message>
        <source>&amp;Save manifest…</source>
        <translation>&amp;Enregistrer le manifeste…</translation>
    </message>
    <message>
        <source>Write the basket as a .tcia manifest</source>
        <translation>Enregistrer le panier dans un manifeste .tcia</translation>
    </message>
    <message>
        <source>&amp;Verify folder…</source>
        <translation>&amp;Vérifier un dossier…</translation>
    </message>
    <message>
        <source>Verify downloaded series and repair defective ones</source>
        <translation>Vérifier les séries téléchargées et réparer celles qui sont défectueuses</translation>
    </message>
    <message>
        <source>&amp;Edit servers…</source>
        <translation>&amp;Modifier les serveurs…</translation>
    </message>
    <message>
        <source>Add, change or remove servers and their API keys</source>
        <translation>Ajouter, modifier ou retirer des serveurs et leurs clés API</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Fermer la fenêtre et quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last change of filter, selection or basket</source>
        <translation>Annuler le dernier changement de filtre, de sélection ou de panier</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the last undone change again</source>
        <translation>Rétablir le dernier changement annulé</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all series that are shown (Ctrl+A in table and tree)</source>
        <translation>Sélectionner toutes les séries affichées (Ctrl+A dans le tableau et l’arbre)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>Select no series (Esc in table and tree)</source>
        <translation>Ne sélectionner aucune série (Échap dans le tableau et l’arbre)</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected rows</source>
        <translation>Copier les identifiants des lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Séries</translation>
    </message>
    <message>
        <source>Show one row a series</source>
        <translation>Afficher une ligne par série</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Arbre</translation>
    </message>
    <message>
        <source>Show collections, patients, studies and series</source>
        <translation>Afficher collections, patients, examens et séries</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>Afficher l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>Show or hide what is selected</source>
        <translation>Afficher ou masquer ce qui est sélectionné</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Reload the collections and all loaded content from the server</source>
        <translation>Recharger depuis le serveur les collections et tout le contenu chargé</translation>
    </message>
    <message>
        <source>Load every collection in turn, so that search and counts cover the whole archive</source>
        <translation>Charger toutes les collections l’une après l’autre, pour que la recherche et les nombres portent sur toute l’archive</translation>
    </message>
    <message>
        <source>Filter patients, studies and series by text</source>
        <translation>Filtrer patients, examens et séries par du texte</translation>
    </message>
    <message>
        <source>Show the patients, studies and series whose IDs are in a list, and say which are missing</source>
        <translation>Afficher les patients, examens et séries dont les ID figurent dans une liste, et indiquer ceux qui manquent</translation>
    </message>
    <message>
        <source>Find a command, a value to filter by or a series by typing</source>
        <translation>Trouver une commande, une valeur de filtre ou une série en la saisissant</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Expand the selected rows down to their series</source>
        <translation>Développer les lignes sélectionnées jusqu’à leurs séries</translation>
    </message>
    <message>
        <source>Show &amp;basket</source>
        <translation>Afficher le pani&amp;er</translation>
    </message>
    <message>
        <source>Go to the basket</source>
        <translation>Aller au panier</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Afficher les chan&amp;gements</translation>
    </message>
    <message>
        <source>Go to the series that the archive added, changed or withdrew</source>
        <translation>Aller aux séries que l’archive a ajoutées, modifiées ou retirées</translation>
    </message>
    <message>
        <source>Go to the transfers</source>
        <translation>Aller aux transferts</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>Aller aux problèmes</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;Ajouter au panier</translation>
    </message>
    <message>
        <source>Add all series of the selected rows to the basket</source>
        <translation>Ajouter au panier toutes les séries des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Take the selected series out of the basket</source>
        <translation>Retirer du panier les séries sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Empty the basket</source>
        <translation>&amp;Vider le panier</translation>
    </message>
    <message>
        <source>Remove all series from the basket</source>
        <translation>Retirer toutes les séries du panier</translation>
    </message>
    <message>
        <source>&amp;New basket…</source>
        <translation>&amp;Nouveau panier…</translation>
    </message>
    <message>
        <source>Create another basket of this server and open it</source>
        <translation>Créer un autre panier pour ce serveur et l’ouvrir</translation>
    </message>
    <message>
        <source>Rena&amp;me basket…</source>
        <translation>Reno&amp;mmer le panier…</translation>
    </message>
    <message>
        <source>Give the open basket another name</source>
        <translation>Donner un autre nom au panier ouvert</translation>
    </message>
    <message>
        <source>D&amp;uplicate basket…</source>
        <translation>D&amp;upliquer le panier…</translation>
    </message>
    <message>
        <source>Create another basket with the same series and open it</source>
        <translation>Créer un autre panier avec les mêmes séries et l’ouvrir</translation>
    </message>
    <message>
        <source>De&amp;lete basket…</source>
        <translation>Su&amp;pprimer le panier…</translation>
    </message>
    <message>
        <source>Delete the open basket; downloaded files stay</source>
        <translation>Supprimer le panier ouvert&#xa0;; les fichiers téléchargés restent</translation>
    </message>
    <message>
        <source>&amp;Download selection…</source>
        <translation>&amp;Télécharger la sélection…</translation>
    </message>
    <message>
        <source>Download the selected series to a folder</source>
        <translation>Télécharger les séries sélectionnées dans un dossier</translation>
    </message>
    <message>
        <source>Download &amp;basket…</source>
        <translation>Télécharger &amp;le panier…</translation>
    </message>
    <message>
        <source>Download the basket&apos;s series to a folder</source>
        <translation>Télécharger les séries du panier dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the selected series</source>
        <translation>Ouvrir le dossier des séries sélectionnées</translation>
    </message>
    <message>
        <source>Open folder of the &amp;selection</source>
        <translation>Ouvrir le dossier de la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Pause the selected transfers; complete files are kept</source>
        <translation>Mettre en pause les transferts sélectionnés&#xa0;; les fichiers complets sont conservés</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Resume the selected transfers</source>
        <translation>Reprendre les transferts sélectionnés</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>Mettre en pause tous les transferts</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>Reprendre tous les transferts</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Download the selected series sooner</source>
        <translation>Télécharger plus tôt les séries sélectionnées</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Download the selected series later</source>
        <translation>Télécharger plus tard les séries sélectionnées</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Placer en &amp;tête</translation>
    </message>
    <message>
        <source>Download the selected series first</source>
        <translation>Télécharger en premier les séries sélectionnées</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Placer en &amp;fin</translation>
    </message>
    <message>
        <source>Download the selected series last</source>
        <translation>Télécharger en dernier les séries sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler le transfert</translation>
    </message>
    <message>
        <source>Cancel the selected transfers</source>
        <translation>Annuler les transferts sélectionnés</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Tout a&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel all transfers</source>
        <translation>Annuler tous les transferts</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Retry the selected transfers</source>
        <translation>Réessayer les transferts sélectionnés</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>Réessayer tous les é&amp;checs</translation>
    </message>
    <message>
        <source>Retry all failed transfers</source>
        <translation>Réessayer tous les transferts en échec</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Retirer les term&amp;inés</translation>
    </message>
    <message>
        <source>Remove finished, failed and cancelled transfers from the list; files stay</source>
        <translation>Retirer de la liste les transferts terminés, en échec ou annulés&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>&amp;About TCIA Browser</source>
        <translation>À &amp;propos de TCIA Browser</translation>
    </message>
    <message>
        <source>About this program and its version</source>
        <translation>À propos de ce programme et de sa version</translation>
    </message>
    <message>
        <source>&amp;Copy UIDs</source>
        <translation>&amp;Copier les UID</translation>
    </message>
    <message>
        <source>Find a list of I&amp;Ds…</source>
        <translation>Rechercher une liste d’I&amp;D…</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>Afficher les &amp;filtres</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Afficher la barre de &amp;menus</translation>
    </message>
    <message>
        <source>Show or hide the menu bar; this key brings it back</source>
        <translation>Afficher ou masquer la barre de menus&#xa0;; cette touche la fait réapparaître</translation>
    </message>
    <message>
        <source>Inde&amp;x the archive</source>
        <translation>Inde&amp;xer l’archive</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Réini&amp;tialiser le filtre</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Tout déve&amp;lopper</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volet sui&amp;vant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Placer le clavier dans le volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Placer le clavier dans le volet précédent</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Aller aux filtres</translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation>Placer le clavier dans les filtres</translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation>Aller aux séries</translation>
    </message>
    <message>
        <source>Move the keyboard to the table or tree</source>
        <translation>Placer le clavier dans le tableau ou l’arbre</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Aller à l’inspecteur</translation>
    </message>
    <message>
        <source>Move the keyboard to what is selected</source>
        <translation>Placer le clavier dans ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Filter by the bas&amp;ket</source>
        <translation>Filtrer par le pa&amp;nier</translation>
    </message>
    <message>
        <source>Show the series of the open basket only, or all again</source>
        <translation>N’afficher que les séries du panier ouvert, ou de nouveau toutes</translation>
    </message>
    <message>
        <source>Show tr&amp;ansfers</source>
        <translation>Affic&amp;her les transferts</translation>
    </message>
    <message>
        <source>Show pr&amp;oblems</source>
        <translation>Afficher les pr&amp;oblèmes</translation>
    </message>
    <message>
        <source>Copy the c&amp;itation</source>
        <translation>Copier la c&amp;itation</translation>
    </message>
    <message>
        <source>Copy how to cite the selected series, or the collection of the current row</source>
        <translation>Copier la façon de citer les séries sélectionnées ou la collection de la ligne actuelle</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Appearance, language, downloads, servers and keys, privacy and log</source>
        <translation>Apparence, langue, téléchargements, serveurs et clés, confidentialité et journal</translation>
    </message>
    <message>
        <source>&amp;Recent lists</source>
        <translation>Listes &amp;récentes</translation>
    </message>
    <message>
        <source>Open a manifest, table or shared list again</source>
        <translation>Rouvrir un manifeste, un tableau ou une liste partagée</translation>
    </message>
    <message>
        <source>Add the series of another basket…</source>
        <translation>Ajouter les séries d’un autre panier…</translation>
    </message>
    <message>
        <source>Add the series of another basket of this server to the open one</source>
        <translation>Ajouter au panier ouvert les séries d’un autre panier de ce serveur</translation>
    </message>
    <message>
        <source>Keep only those also in another basket…</source>
        <translation>Ne garder que celles aussi dans un autre panier…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server does not have</source>
        <translation>Retirer les séries qu’un autre panier de ce serveur n’a pas</translation>
    </message>
    <message>
        <source>Take out those in another basket…</source>
        <translation>Retirer celles d’un autre panier…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server has, too</source>
        <translation>Retirer les séries qu’un autre panier de ce serveur a aussi</translation>
    </message>
    <message>
        <source>Compare with another basket…</source>
        <translation>Comparer avec un autre panier…</translation>
    </message>
    <message>
        <source>Count the series that only one basket or both have</source>
        <translation>Compter les séries qu’un seul panier ou les deux contiennent</translation>
    </message>
    <message>
        <source>Remove the rows that are marked in the list of the basket</source>
        <translation>Retirer les lignes marquées dans la liste du panier</translation>
    </message>
    <message>
        <source>&amp;Take selection out of basket</source>
        <translation>R&amp;etirer la sélection du panier</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>List the keys of this window</source>
        <translation>Lister les touches de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Remove marked rows</source>
        <translation>&amp;Retirer les lignes marquées</translation>
    </message>
    <message>
        <source>E&amp;xport a table…</source>
        <translation>E&amp;xporter un tableau…</translation>
    </message>
    <message>
        <source>Write the selected series, or all that are shown, as CSV, JSON and other tables</source>
        <translation>Écrire les séries sélectionnées, ou toutes celles affichées, en CSV, JSON et autres tableaux</translation>
    </message>
    <message>
        <source>Copy as a ta&amp;ble</source>
        <translation>Copier en ta&amp;bleau</translation>
    </message>
    <message>
        <source>Copy the selected series, or all that are shown, for the cells of a spreadsheet</source>
        <translation>Copier les séries sélectionnées, ou toutes celles affichées, pour les cellules d’un tableur</translation>
    </message>
    <message>
        <source>E&amp;xport basket as a table…</source>
        <translation>E&amp;xporter le panier en tableau…</translation>
    </message>
    <message>
        <source>Write the basket as CSV, JSON and other tables</source>
        <translation>Écrire le panier en CSV, JSON et autres tableaux</translation>
    </message>
    <message>
        <source>Split by &amp;patient…</source>
        <translation>Répart&amp;ir par patient…</translation>
    </message>
    <message>
        <source>Share the basket&apos;s patients out to sets for training, validation and test</source>
        <translation>Répartir les patients du panier en ensembles d’entraînement, de validation et de test</translation>
    </message>
    <message>
        <source>Open the do&amp;wnload folder</source>
        <translation>Ouvrir le dossier de téléchar&amp;gement</translation>
    </message>
    <message>
        <source>Open the folder that downloads go to</source>
        <translation>Ouvrir le dossier où vont les téléchargements</translation>
    </message>
    <message>
        <source>Set the speed that all downloads share</source>
        <translation>Définir la vitesse que tous les téléchargements se partagent</translation>
    </message>
    <message>
        <source>L&amp;imit download speed…</source>
        <translation>Limiter la &amp;vitesse de téléchargement…</translation>
    </message>
    <message>
        <source>A&amp;dopt folder…</source>
        <translation>A&amp;dopter un dossier…</translation>
    </message>
    <message>
        <source>Show the series that other programs have put into a folder as on disk</source>
        <translation>Afficher comme présentes sur le disque les séries que d’autres programmes ont mises dans un dossier</translation>
    </message>
    <message>
        <source>Add the series it re&amp;fers to</source>
        <translation>Ajouter les séries auxquelles elle se ré&amp;fère</translation>
    </message>
    <message>
        <source>Add the series that the selected SEG and RTSTRUCT on disk were made from</source>
        <translation>Ajouter les séries à partir desquelles les SEG et RTSTRUCT sélectionnés, présents sur le disque, ont été faits</translation>
    </message>
    <message>
        <source>&amp;Keep by rules…</source>
        <translation>Garder selon des rè&amp;gles…</translation>
    </message>
    <message>
        <source>Take series out by modalities of the patient, latest study or number of images</source>
        <translation>Retirer des séries selon les modalités du patient, le dernier examen ou le nombre d’images</translation>
    </message>
    <message>
        <source>Con&amp;vert or send the selection…</source>
        <translation>Convertir o&amp;u envoyer la sélection…</translation>
    </message>
    <message>
        <source>Convert the selected series on disk to NIfTI, send them or run a program for each</source>
        <translation>Convertir en NIfTI les séries sélectionnées présentes sur le disque, les envoyer ou lancer un programme pour chacune</translation>
    </message>
    <message>
        <source>Fetc&amp;h failed from IDC…</source>
        <translation>Prendre &amp;les échecs dans IDC…</translation>
    </message>
    <message>
        <source>Fetch failed series from the Imaging Data Commons, after they were compared</source>
        <translation>Prendre les séries en échec dans Imaging Data Commons, après comparaison</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>Can be adopted</source>
        <translation>Peut être adoptée</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Autres images</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Cannot be adopted</source>
        <translation>Ne peut pas être adoptée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the archive&apos;s images are there</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>BodyParts</name>
    <message>
        <source>head and neck</source>
        <translation>tête et cou</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>thorax</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>poumon</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>abdomen and pelvis</source>
        <translation>abdomen et bassin</translation>
    </message>
    <message>
        <source>chest, abdomen and pelvis</source>
        <translation>thorax, abdomen et bassin</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>corps entier</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerveau</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>sein</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>foie</translation>
    </message>
    <message>
        <source>kidney</source>
        <translation>rein</translation>
    </message>
    <message>
        <source>prostate</source>
        <translation>prostate</translation>
    </message>
    <message>
        <source>pancreas</source>
        <translation>pancréas</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>côlon</translation>
    </message>
    <message>
        <source>bladder</source>
        <translation>vessie</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>peau</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>genou</translation>
    </message>
</context>
<context>
    <name>CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>N° de la série</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>In basket</source>
        <translation>Dans le panier</translation>
    </message>
    <message>
        <source>On disk: all series shown</source>
        <translation>Sur le disque&#xa0;: toutes les séries affichées</translation>
    </message>
    <message>
        <source>In basket: all series shown</source>
        <translation>Dans le panier&#xa0;: toutes les séries affichées</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>(no patient ID)</source>
        <translation>(sans ID du patient)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(sans description)</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date de l’examen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Description de l’examen</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la série</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln on disk</source>
        <translation>
            <numerusform>sur le disque&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>sur le disque&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln in basket</source>
        <translation>
            <numerusform>au panier&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>au panier&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>Sur le disque&#xa0;: %1 sur %Ln série affichée</numerusform>
            <numerusform>Sur le disque&#xa0;: %1 sur %Ln séries affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In basket: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>Dans le panier&#xa0;: %1 sur %Ln série affichée</numerusform>
            <numerusform>Dans le panier&#xa0;: %1 sur %Ln séries affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
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
            <numerusform>%Ln examen</numerusform>
            <numerusform>%Ln examens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a collection or patient: %1 patients or studies, %2 series.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>sélectionnée en partie</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionnée</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Chargement …</translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln series so far</source>
        <translation>
            <numerusform>Chargement … %Ln série jusqu’ici</numerusform>
            <numerusform>Chargement … %Ln séries jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Actualisation …</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Waiting to be fetched</source>
        <translation>En attente de téléchargement</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En cours de téléchargement</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partly on disk: files are missing</source>
        <translation>En partie sur le disque&#xa0;: il manque des fichiers</translation>
    </message>
    <message>
        <source>Damaged on disk: download it again</source>
        <translation>Endommagée sur le disque : à télécharger de nouveau</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>ChangesColumns</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Diffère par</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>Series Instance UID</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>Copier en &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy as &amp;RIS</source>
        <translation>Copier en &amp;RIS</translation>
    </message>
    <message>
        <source>Copy a sentence for &amp;Methods</source>
        <translation>Copier une phrase pour «&#xa0;&amp;Méthodes&#xa0;»</translation>
    </message>
    <message>
        <source>Copy as CSL-&amp;JSON</source>
        <translation>Copier en CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What changed since that content was stored cannot be known.</source>
        <translation>Impossible de savoir ce qui a changé depuis que ce contenu a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing is stored of the collection %1.</source>
        <translation>Rien n’est enregistré de la collection %1.</translation>
    </message>
    <message>
        <source>No changes have been recorded.</source>
        <translation>Aucun changement n’a été enregistré.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère par</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The download continues.</source>
        <translation>Le téléchargement continue.</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: no download into this folder is unfinished.</source>
        <translation>Plus rien à télécharger&#xa0;: aucun téléchargement vers ce dossier n’est inachevé.</translation>
    </message>
    <message>
        <source>This folder has no record of what was requested, so it is unknown whether anything is missing. To check its content: `tcia verify %1`.</source>
        <translation>Ce dossier ne contient aucun relevé de ce qui a été demandé&#xa0;: impossible de savoir s’il manque quelque chose. Pour vérifier son contenu&#xa0;: `tcia verify %1`.</translation>
    </message>
    <message>
        <source>Nothing was selected, and no download into this folder is unfinished. Name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Rien n’a été sélectionné et aucun téléchargement vers ce dossier n’est inachevé. Indiquez --series, --manifest, --shared-list ou un filtre tel que --collection.</translation>
    </message>
    <message>
        <source>--drop takes only --to: it discards all pending requests of the folder.</source>
        <translation>--drop n’admet que --to&#xa0;: toutes les demandes en attente du dossier sont abandonnées.</translation>
    </message>
    <message>
        <source>No download into this folder is unfinished.</source>
        <translation>Aucun téléchargement vers ce dossier n’est inachevé.</translation>
    </message>
    <message>
        <source>%1 pending series were dropped from this folder. Downloaded files stay.</source>
        <translation>Séries en attente abandonnées dans ce dossier&#xa0;: %1. Les fichiers téléchargés restent.</translation>
    </message>
    <message>
        <source>No series of the archive passes the filters.</source>
        <translation>Aucune série de l’archive ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>what was selected</source>
        <translation>ce qui a été sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n series were verified without MD5 sums. %1</source>
        <translation>
            <numerusform>%n série a été vérifiée sans sommes MD5. %1</numerusform>
            <numerusform>%n séries ont été vérifiées sans sommes MD5. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections known</source>
        <translation>Collections connues</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The local catalogue cannot be read. %1</source>
        <extracomment>%1 says where the damaged file is now</extracomment>
        <translation>Le catalogue local est illisible. %1</translation>
    </message>
    <message>
        <source>The history of changes cannot be read. %1</source>
        <translation>L’historique des changements est illisible. %1</translation>
    </message>
    <message>
        <source>Nothing of this archive is stored yet; run `tcia index`.</source>
        <translation>Rien de cette archive n’est encore enregistré&#xa0;; lancez `tcia index`.</translation>
    </message>
    <message>
        <source>%1; run `tcia index` for the rest.</source>
        <extracomment>%1 is &quot;37 of 152 collections fetched so far&quot;</extracomment>
        <translation>%1&#xa0;; lancez `tcia index` pour le reste.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint; valid are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point d’accès&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The queue of an earlier version for this folder cannot be read. %1</source>
        <translation>La file d’attente d’une version antérieure pour ce dossier est illisible. %1</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>Séries terminées qui sont téléchargées de nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Completed series that are incomplete now: %1. `tcia verify --repair` fetches them.</source>
        <translation>Séries terminées devenues incomplètes&#xa0;: %1. `tcia verify --repair` les télécharge de nouveau.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>%1: rows without a %2 were skipped: %3</source>
        <extracomment>%1 a file, %2 the heading of a column</extracomment>
        <translation>%1&#xa0;: lignes sans %2 ignorées&#xa0;: %3</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>It has more than %1 entries, the limit for one list. Split it.</source>
        <translation>La liste a plus de %1 entrées, la limite pour une liste. Divisez-la.</translation>
    </message>
    <message>
        <source>It has no IDs of patients, studies or series.</source>
        <translation>Aucun ID de patient, d’examen ou de série n’y figure.</translation>
    </message>
    <message>
        <source>No searched series has --%1 “%2”. The closest existing values: %3.</source>
        <translation>Aucune série parcourue n’a --%1 «&#xa0;%2&#xa0;». Valeurs existantes les plus proches&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Collection %1: %2</source>
        <extracomment>%1 a collection</extracomment>
        <translation>Collection %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not found in the stored collections: %1</source>
        <translation>Introuvable dans les collections enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No series passes the filter.</source>
        <translation>Aucune série ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Facette</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>Reading %1, which is no regular file: this waits until another program has written it.</source>
        <translation>Lecture de %1, qui n’est pas un fichier ordinaire&#xa0;: en attente de l’écriture par un autre programme.</translation>
    </message>
    <message>
        <source>%1: lines without a series UID were skipped: %2 (“%3”)</source>
        <translation>%1&#xa0;: lignes sans UID de série ignorées&#xa0;: %2 («&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 was made for %2; its series are looked up on %3.</source>
        <translation>%1 a été créé pour %2&#xa0;; ses séries sont recherchées sur %3.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>--server</source>
        <translation>--server</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Demonstration archive</source>
        <translation>Archive de démonstration</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Verified series</source>
        <translation>Séries vérifiées</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la série</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The series were downloaded from %1. Name the server to query: --server or --url.</source>
        <translation>Les séries ont été téléchargées depuis %1. Indiquez le serveur à interroger&#xa0;: --server ou --url.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des valeurs %2</translation>
    </message>
    <message>
        <source>local status (on disk, in basket) is known only to the window</source>
        <translation>l’état local (sur le disque, dans le panier) n’est connu que de la fenêtre</translation>
    </message>
    <message>
        <source>“%1” is not one of patient, study</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni patient ni study</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-31</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date telle que 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not one of auto, bar, lines, json, none</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des valeurs auto, bar, lines, json, none</translation>
    </message>
    <message>
        <source>“%1” is not a series UID: digits and dots</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un UID de série&#xa0;: chiffres et points</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” is not a rate such as 500k or 20M (bytes per second)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un débit tel que 500k ou 20M (octets par seconde)</translation>
    </message>
    <message>
        <source>“%1” is not one of crc, md5</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni crc ni md5</translation>
    </message>
    <message>
        <source>“%1” is not a port: 0 (any that is free) to 65535</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;: 0 (n’importe lequel de libre) à 65535</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>une commande manque</translation>
    </message>
    <message>
        <source>“%1” is not a command</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande</translation>
    </message>
    <message>
        <source>tcia: %1
Try “%2 --help”.
</source>
        <translation>tcia: %1
Essayez «&#xa0;%2 --help&#xa0;».
</translation>
    </message>
    <message>
        <source>%1 (it is spelled --licence)</source>
        <translation>%1 (s’écrit --licence)</translation>
    </message>
    <message>
        <source>--server and --url exclude each other</source>
        <translation>--server et --url s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--dialect needs --url or --server demo</source>
        <translation>--dialect nécessite --url ou --server demo</translation>
    </message>
    <message>
        <source>--raw needs --format json, csv, xml or html: the formats of a server</source>
        <translation>--raw nécessite --format json, csv, xml ou html&#xa0;: les formats d’un serveur</translation>
    </message>
    <message>
        <source>--raw is only for commands that send one query, not for %1</source>
        <translation>--raw n’est admis que pour les commandes qui envoient une seule requête, pas pour %1</translation>
    </message>
    <message>
        <source>--together needs --modality: those that the patient or study must have</source>
        <translation>--together nécessite --modality&#xa0;: celles que le patient ou l’examen doit avoir</translation>
    </message>
    <message>
        <source>standard input can be read only once</source>
        <translation>l’entrée standard ne peut être lue qu’une fois</translation>
    </message>
    <message>
        <source>tcia: %1
Try “tcia --help”.
</source>
        <translation>tcia: %1
Essayez «&#xa0;tcia --help&#xa0;».
</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 will be retried in %2. %3</source>
        <translation>%1&#xa0;: nouvel essai dans %2. %3</translation>
    </message>
    <message>
        <source>%1 will be retried at %2. %3</source>
        <translation>%1&#xa0;: nouvel essai à %2. %3</translation>
    </message>
    <message>
        <source>tcia: collection %1 failed: %2</source>
        <translation>tcia: échec de la collection %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>tcia: series %1 failed: %2</source>
        <translation>tcia: échec de la série %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>la raison est inconnue</translation>
    </message>
    <message>
        <source>tcia: series %1 is complete. %2</source>
        <translation>tcia: la série %1 est complète. %2</translation>
    </message>
    <message>
        <source>Downloaded series</source>
        <translation>Séries téléchargées</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Series to fetch</source>
        <translation>Séries à télécharger</translation>
    </message>
    <message>
        <source>tcia: %1</source>
        <translation>tcia: %1</translation>
    </message>
    <message>
        <source>The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server with --url or --server, or omit --api-key-file.</source>
        <translation>Le dossier nomme ce serveur, mais ce n’est pas l’un des vôtres&#xa0;: la clé API ne lui est pas envoyée. Indiquez le serveur par --url ou --server, ou omettez --api-key-file.</translation>
    </message>
    <message>
        <source>The API key is sent to %1 over http, unencrypted.</source>
        <translation>La clé API est envoyée à %1 en http, sans chiffrement.</translation>
    </message>
    <message>
        <source>There is no server of this name; see “tcia servers”.</source>
        <translation>Aucun serveur ne porte ce nom&#xa0;; voir «&#xa0;tcia servers&#xa0;».</translation>
    </message>
    <message>
        <source>The keyring did not answer; continuing without an API key.</source>
        <translation>Le trousseau n’a pas répondu&#xa0;; poursuite sans clé API.</translation>
    </message>
    <message>
        <source>The key in TCIA_API_KEY is sent to %1.</source>
        <translation>La clé de TCIA_API_KEY est envoyée à %1.</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>La taille dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>Nothing was fetched. It would be %1, %2, %3.</source>
        <comment>%1 series, %2 images, %3 their size</comment>
        <translation>Rien n’a été téléchargé. Ce serait %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
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
            <numerusform>La taille de %n d’entre elles est inconnue.</numerusform>
            <numerusform>La taille de %n d’entre elles est inconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are pending; `tcia download --to %1` resumes them.</source>
        <translation>
            <numerusform>%n série est en attente&#xa0;; `tcia download --to %1` la reprend.</numerusform>
            <numerusform>%n séries sont en attente&#xa0;; `tcia download --to %1` les reprend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>%n série d’un téléchargement antérieur vers ce dossier est encore en attente&#xa0;; `tcia download --to %1` la télécharge.</numerusform>
            <numerusform>%n séries d’un téléchargement antérieur vers ce dossier sont encore en attente&#xa0;; `tcia download --to %1` les télécharge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n collections of the archive are covered.</source>
        <translation>
            <numerusform>La seule collection de l’archive est couverte.</numerusform>
            <numerusform>Les %n collections de l’archive sont toutes couvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>Tag DICOM</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message numerus="yes">
        <source>%n series of the earlier download could not be read and are skipped.</source>
        <translation>
            <numerusform>%n série du téléchargement antérieur n’a pas pu être lue et est ignorée.</numerusform>
            <numerusform>%n séries du téléchargement antérieur n’ont pas pu être lues et sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</source>
        <translation>
            <numerusform>Non téléchargé&#xa0;: %n ligne de ce qui a été sélectionné ici (%1) n’indique pas sa série. Sélectionnez-la de nouveau quand elle l’indiquera, ou abandonnez-la par `tcia download --to %2 --drop`.</numerusform>
            <numerusform>Non téléchargé&#xa0;: %n lignes de ce qui a été sélectionné ici (%1) n’indiquent pas leur série. Sélectionnez-les de nouveau quand elles l’indiqueront, ou abandonnez-les par `tcia download --to %2 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</source>
        <translation>
            <numerusform>Certaines demandes de ce dossier sont illisibles&#xa0;: au moins %n série est perdue. Demandez-la de nouveau, ou abandonnez-la par `tcia download --to %1 --drop`.</numerusform>
            <numerusform>Certaines demandes de ce dossier sont illisibles&#xa0;: au moins %n séries sont perdues. Demandez-les de nouveau, ou abandonnez-les par `tcia download --to %1 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln series.</source>
        <translation>
            <numerusform>Recherche de %Ln série.</numerusform>
            <numerusform>Recherche de %Ln séries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series could not be resolved.</source>
        <translation>
            <numerusform>%Ln autre série n’a pas été retrouvée.</numerusform>
            <numerusform>%Ln autres séries n’ont pas été retrouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is whole: %2</source>
        <translation>%1 est complète&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is short: %2</source>
        <translation>%1 est incomplète&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is unknown: %2</source>
        <translation>%1 est inconnue&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n ligne du relevé est illisible&#xa0;; sa série est inconnue.</numerusform>
            <numerusform>%n lignes du relevé sont illisibles&#xa0;; leurs séries sont inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series are whole.</source>
        <translation>
            <numerusform>Séries complètes&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Séries complètes&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are still queued for this folder; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>%n série est encore en file d’attente pour ce dossier&#xa0;; `tcia download --to %1` la télécharge.</numerusform>
            <numerusform>%n séries sont encore en file d’attente pour ce dossier&#xa0;; `tcia download --to %1` les télécharge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series.</source>
        <translation>
            <numerusform>Le serveur n’a rien répondu au sujet de %n série.</numerusform>
            <numerusform>Le serveur n’a rien répondu au sujet de %n séries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections</source>
        <translation>
            <numerusform>%1 sur %n collection</numerusform>
            <numerusform>%1 sur %n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n series</source>
        <translation>
            <numerusform>%1/%n série</numerusform>
            <numerusform>%1/%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a download</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a download: its series is there already</comment>
        <translation>présente</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a download</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a download, by Ctrl+C; may be continued</comment>
        <translation>arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n images, %2</source>
        <comment>%1 is: [1/3] done and a UID, %2 a size</comment>
        <translation>
            <numerusform>%1&#xa0;: %n image, %2</numerusform>
            <numerusform>%1&#xa0;: %n images, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect, such as nbia-v4</source>
        <translation>--url exige --dialect, par exemple nbia-v4</translation>
    </message>
    <message>
        <source>--bucket needs --dialect s3</source>
        <translation>--bucket exige --dialect s3</translation>
    </message>
    <message>
        <source>--dialect s3 needs --bucket: the buckets to look into</source>
        <translation>--dialect s3 exige --bucket : les compartiments à lire</translation>
    </message>
    <message>
        <source>“%1” is not one of api-key, basic, bearer</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’une des valeurs api-key, basic, bearer</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte SHA-256&#xa0;: 64 chiffres hexadécimaux</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of these series with the same number of images and the same size.</source>
        <translation>
            <numerusform>%1 possède %n de ces séries avec le même nombre d’images et la même taille.</numerusform>
            <numerusform>%1 possède %n de ces séries avec le même nombre d’images et la même taille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be compared: their number of images or size is not stored. They are fetched as %1 has them.</source>
        <translation>
            <numerusform>%n série n’a pas pu être comparée : son nombre d’images ou sa taille n’est pas enregistré. Elle est récupérée telle que %1 la possède.</numerusform>
            <numerusform>%n séries n’ont pas pu être comparées : leur nombre d’images ou leur taille n’est pas enregistré. Elles sont récupérées telles que %1 les possède.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, it differs there: %1 (%2; there %3)</source>
        <translation>Laissée de côté, différente là-bas : %1 (%2 ; là-bas %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln autre série y est différente et laissée de côté.</numerusform>
            <numerusform>%Ln autres séries y sont différentes et laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not have %n of these series (“%2”).</source>
        <translation>
            <numerusform>%1 ne possède pas %n de ces séries (« %2 »).</numerusform>
            <numerusform>%1 ne possède pas %n de ces séries (« %2 »).</numerusform>
        </translation>
    </message>
    <message>
        <source>--from reads the index of the Imaging Data Commons: add --server idc.</source>
        <translation>--from lit l’index d’Imaging Data Commons : ajoutez --server idc.</translation>
    </message>
    <message>
        <source>Index of version %1: %2 in %3.</source>
        <comment>version, series, collections</comment>
        <translation>Index de la version %1 : %2 dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the collections are not known (%1); they are called as in the index.</source>
        <translation>Les noms des collections ne sont pas connus (%1) ; elles portent ceux de l’index.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n ligne de la liste désigne un seul fichier ; sa série entière est retenue.</numerusform>
            <numerusform>%n lignes de la liste désignent des fichiers seuls ; leurs séries entières sont retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be looked up there: %1</source>
        <translation>
            <numerusform>%n série n’a pas pu y être recherchée : %1</numerusform>
            <numerusform>%n séries n’ont pas pu y être recherchées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The record knows only the address of this server. Name it: --server or --url.</source>
        <translation>Le relevé ne connaît que l’adresse de ce serveur. Indiquez-le : --server ou --url.</translation>
    </message>
    <message>
        <source>The record does not say where this series is from. Name the server: --server or --url.</source>
        <translation>Le relevé ne dit pas d’où vient cette série. Indiquez le serveur : --server ou --url.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Of unknown size</source>
        <translation>De taille inconnue</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>Adresse de la licence</translation>
    </message>
    <message>
        <source>Name either a record or a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Indiquez soit un relevé ou un dossier, soit des séries : --series, --manifest, --shared-list ou un filtre tel que --collection.</translation>
    </message>
    <message>
        <source>There are no series to cite.</source>
        <translation>Il n’y a aucune série à citer.</translation>
    </message>
    <message numerus="yes">
        <source>%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.</source>
        <translation>
            <numerusform>%n série a été comparée avec %1. Nouvelles : %2, modifiées : %3, retirées : %4.</numerusform>
            <numerusform>%n séries ont été comparées avec %1. Nouvelles : %2, modifiées : %3, retirées : %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sizes of %n series were not compared: this server is asked for each of them singly.</source>
        <translation>
            <numerusform>La taille de %n série n’a pas été comparée : ce serveur la donne pour une série à la fois.</numerusform>
            <numerusform>Les tailles de %n séries n’ont pas été comparées : ce serveur les donne pour une série à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of provenance was not written. %1</source>
        <translation>Le relevé de provenance n’a pas été écrit. %1</translation>
    </message>
    <message>
        <source>All is as it was recorded.</source>
        <translation>Tout est comme dans le relevé.</translation>
    </message>
    <message>
        <source>Its licence forbids commercial use: %1 (%2)</source>
        <translation>La licence interdit l’usage commercial : %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series forbid commercial use.</source>
        <translation>
            <numerusform>La licence de %Ln autre série interdit l’usage commercial.</numerusform>
            <numerusform>Les licences de %Ln autres séries interdisent l’usage commercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the licences of %n series permit commercial use is not known: read them first.</source>
        <translation>
            <numerusform>On ne sait pas si la licence de %n série permet l’usage commercial : lisez-la d’abord.</numerusform>
            <numerusform>On ne sait pas si les licences de %n séries permettent l’usage commercial : lisez-les d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are fetched although their licences forbid commercial use.</source>
        <translation>
            <numerusform>%n série est téléchargée bien que sa licence interdise l’usage commercial.</numerusform>
            <numerusform>%n séries sont téléchargées bien que leurs licences interdisent l’usage commercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are left out for their licences; --despite-licence fetches them.</source>
        <translation>
            <numerusform>%n série est omise en raison de sa licence ; --despite-licence la télécharge.</numerusform>
            <numerusform>%n séries sont omises en raison de leurs licences ; --despite-licence les télécharge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name either a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Indiquez soit un dossier, soit des séries : --series, --manifest, --shared-list ou un filtre tel que --collection.</translation>
    </message>
    <message>
        <source>“%1” is not one of text, bibtex, ris, csl-json, methods, licences</source>
        <translation>« %1 » n’est pas parmi text, bibtex, ris, csl-json, methods, licences</translation>
    </message>
    <message>
        <source>“%1” is not one of commercial, non-commercial</source>
        <translation>« %1 » n’est pas parmi commercial, non-commercial</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message numerus="yes">
        <source>%n patients stay together in one set with others that have the same ID in another collection, or share a study with them.</source>
        <translation>
            <numerusform>%n patient reste dans le même jeu que d’autres qui ont le même ID dans une autre collection ou partagent un examen avec lui.</numerusform>
            <numerusform>%n patients restent dans le même jeu que d’autres qui ont le même ID dans une autre collection ou partagent un examen avec eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>Le jeu %1 est vide : il y a trop peu de patients.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n série n’a pas d’ID de patient ; elle n’est dans aucun jeu.</numerusform>
            <numerusform>%n séries n’ont pas d’ID de patient ; elles ne sont dans aucun jeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are not in the folder any more; they are left out.</source>
        <translation>
            <numerusform>%n série enregistrée n’est plus dans le dossier ; elle est laissée de côté.</numerusform>
            <numerusform>%n séries enregistrées ne sont plus dans le dossier ; elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --least-images: %n series.</source>
        <translation>
            <numerusform>Écartée par --least-images : %n série.</numerusform>
            <numerusform>Écartées par --least-images : %n séries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n series have an unknown number of images.</source>
        <translation>
            <numerusform>Parmi elles, %n série a un nombre d’images inconnu.</numerusform>
            <numerusform>Parmi elles, %n séries ont un nombre d’images inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series.</source>
        <translation>
            <numerusform>Écartée par --latest-study : %n série.</numerusform>
            <numerusform>Écartées par --latest-study : %n séries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series of studies without a date.</source>
        <translation>
            <numerusform>Écartée par --latest-study : %n série d’un examen sans date.</numerusform>
            <numerusform>Écartées par --latest-study : %n séries d’examens sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --needs: %n patients.</source>
        <translation>
            <numerusform>Écarté par --needs : %n patient.</numerusform>
            <numerusform>Écartés par --needs : %n patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are left out.</source>
        <translation>
            <numerusform>%n série n’a pas d’ID de patient ; elle est laissée de côté.</numerusform>
            <numerusform>%n séries n’ont pas d’ID de patient ; elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --series or --manifest.</source>
        <translation>Rien n’a été sélectionné : indiquez DIR, --series ou --manifest.</translation>
    </message>
    <message>
        <source>--shares and --folds exclude each other</source>
        <translation>--shares et --folds s’excluent mutuellement</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>« %1 » n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“%1” is not one of collection, modality, manufacturer, sex, age, each once</source>
        <translation>« %1 » n’est pas l’un de collection, modality, manufacturer, sex, age, chacun une fois</translation>
    </message>
    <message>
        <source>“%1” is not one of table, json, jsonl, csv, tsv, xml, html</source>
        <translation>« %1 » n’est pas l’un de table, json, jsonl, csv, tsv, xml, html</translation>
    </message>
    <message>
        <source>“%1” is not a list of different columns with commas</source>
        <translation>« %1 » n’est pas une liste de colonnes différentes avec des virgules</translation>
    </message>
    <message>
        <source>--raw and --columns exclude each other</source>
        <translation>--raw et --columns s’excluent mutuellement</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Attributs DICOM</translation>
    </message>
    <message>
        <source>Image UID</source>
        <translation>UID de l’image</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n more files cannot be read.</source>
        <translation>
            <numerusform>%n autre fichier ne peut pas être lu.</numerusform>
            <numerusform>%n autres fichiers ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not DICOM; they are left out.</source>
        <translation>
            <numerusform>%n fichier n’est pas DICOM ; il est laissé de côté.</numerusform>
            <numerusform>%n fichiers ne sont pas DICOM ; ils sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>Il n’y a aucun fichier DICOM dans ce dossier.</translation>
    </message>
    <message>
        <source>“%1” is not one of series, image</source>
        <translation>« %1 » n’est pas l’un de series, image</translation>
    </message>
    <message>
        <source>No patient of the selection is in this part.</source>
        <translation>Aucun patient de la sélection n’est dans cette partie.</translation>
    </message>
    <message>
        <source>Parts that are not here: %1.</source>
        <translation>Parties qui ne sont pas ici : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a part such as 3/8</source>
        <translation>« %1 » n’est pas une partie comme 3/8</translation>
    </message>
    <message>
        <source>Stopped before all series were looked up: there is no plan, and nothing was fetched.</source>
        <translation>Arrêté avant que toutes les séries aient été recherchées : il n’y a pas de plan, et rien n’a été récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the series at %Ln places.</source>
        <translation>
            <numerusform>Recherche des séries à %Ln emplacement.</numerusform>
            <numerusform>Recherche des séries à %Ln emplacements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places were looked up.</source>
        <translation>
            <numerusform>%1 emplacement sur %Ln recherché.</numerusform>
            <numerusform>%1 emplacements sur %Ln recherchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server knows no series at %n places:</source>
        <translation>
            <numerusform>Le serveur ne connaît aucune série à %n emplacement :</numerusform>
            <numerusform>Le serveur ne connaît aucune série à %n emplacements :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1 (le serveur n’a aucun bucket de ce nom)</translation>
    </message>
    <message>
        <source>%1 changed on the server: %2</source>
        <translation>%1 a changé sur le serveur : %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n seconds.</source>
        <translation>
            <numerusform>Nouvelle demande dans %n seconde.</numerusform>
            <numerusform>Nouvelle demande dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no series to compare.</source>
        <translation>Le relevé ne contient aucune série à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no study UID: whether they share a study with another patient ID is unknown.</source>
        <translation>
            <numerusform>%n série n’a pas d’UID d’examen&#xa0;: on ne sait pas si elle partage un examen avec un autre ID de patient.</numerusform>
            <numerusform>%n séries n’ont pas d’UID d’examen&#xa0;: on ne sait pas si elles partagent un examen avec un autre ID de patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series without a study UID.</source>
        <translation>
            <numerusform>Omis par --latest-study&#xa0;: %n série sans UID d’examen.</numerusform>
            <numerusform>Omis par --latest-study&#xa0;: %n séries sans UID d’examen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether any of the %n series without an answer is in this part is not known: run it again.</source>
        <translation>
            <numerusform>On ne sait pas si la série (%n) restée sans réponse appartient à cette partie&#xa0;: relancez-la.</numerusform>
            <numerusform>On ne sait pas si l’une des %n séries restées sans réponse appartient à cette partie&#xa0;: relancez-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %n series could not be asked for; they are left out.</source>
        <translation>
            <numerusform>La licence de %n série n’a pas pu être demandée&#xa0;; elle est omise.</numerusform>
            <numerusform>Les licences de %n séries n’ont pas pu être demandées&#xa0;; elles sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.</source>
        <translation>
            <numerusform>%n série ou ligne de ce qui a été sélectionné pour %1 est introuvable. Sélectionnez la même chose pour la récupérer.</numerusform>
            <numerusform>%n séries ou lignes de ce qui a été sélectionné pour %1 sont introuvables. Sélectionnez la même chose pour les récupérer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of %1 cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n demande de %1 est illisible&#xa0;; sa série est inconnue.</numerusform>
            <numerusform>%n demandes de %1 sont illisibles&#xa0;; leurs séries sont inconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are given with --api-key-file or TCIA_API_KEY, names and passwords with --auth.</source>
        <translation>Les clés se donnent avec --api-key-file ou TCIA_API_KEY, les noms et mots de passe avec --auth.</translation>
    </message>
    <message>
        <source>--shard excludes --after and --metadata-csv: run `tcia stages` or `tcia record --metadata-csv` when all parts are done.</source>
        <translation>--shard exclut --after et --metadata-csv : lancez `tcia stages` ou `tcia record --metadata-csv` quand toutes les parties sont terminées.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1 failed for %2: %3 (log: %4)</source>
        <translation>%1 a échoué pour %2 : %3 (journal : %4)</translation>
    </message>
    <message>
        <source>Stages: %1 done, %2 failed, %3 waiting.</source>
        <translation>Étapes : %1 terminées, %2 échouées, %3 en attente.</translation>
    </message>
    <message>
        <source>%1 is not in this folder.</source>
        <translation>%1 n’est pas dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages of series were cancelled.</source>
        <translation>
            <numerusform>%n étape de série a été annulée.</numerusform>
            <numerusform>%n étapes de séries ont été annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key need --tls-authorities</source>
        <translation>--tls-certificate et --tls-key demandent --tls-authorities</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together</source>
        <translation>--tls-certificate et --tls-key vont ensemble</translation>
    </message>
    <message>
        <source>“%1” is not an AE title</source>
        <translation>« %1 » n’est pas un titre d’AE</translation>
    </message>
    <message>
        <source>Adopted series</source>
        <translation>Séries adoptées</translation>
    </message>
    <message>
        <source>%1 was not adopted: %2</source>
        <translation>%1 n’a pas été adoptée : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series were adopted, %2 were recorded before.</source>
        <translation>
            <numerusform>%1 série sur %n a été adoptée, %2 était déjà enregistrée.</numerusform>
            <numerusform>%1 séries sur %n ont été adoptées, %2 étaient déjà enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n series now.</source>
        <translation>
            <numerusform>%1 contient maintenant %n série.</numerusform>
            <numerusform>%1 contient maintenant %n séries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Paniers</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Nothing was selected: name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Rien n’est sélectionné : indiquez --series, --manifest, --shared-list ou un filtre tel que --collection.</translation>
    </message>
    <message>
        <source>Name two baskets or more, and the new one with --into.</source>
        <translation>Indiquez deux paniers ou plus, et le nouveau avec --into.</translation>
    </message>
    <message>
        <source>Its series are of %1. Name that server with --server or --url.</source>
        <translation>Ses séries viennent de %1. Indiquez ce serveur avec --server ou --url.</translation>
    </message>
    <message>
        <source>`tcia basket %1` takes %2.</source>
        <translation>`tcia basket %1` demande %2.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>one name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>two names or more</source>
        <translation>deux noms ou plus</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: all of these series are there.</source>
        <translation>Il ne reste rien à récupérer : toutes ces séries sont là.</translation>
    </message>
    <message>
        <source>This server has no basket of this name; see `tcia basket list`.</source>
        <translation>Ce serveur n’a pas de panier de ce nom ; voir `tcia basket list`.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 was stored unchecked: no %2 with its SHA-256 sum lies beside it.</source>
        <translation>%1 a été enregistré sans vérification&#xa0;: aucun fichier %2 avec sa somme SHA-256 ne se trouve à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n series of earlier downloads wait for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</source>
        <translation>
            <numerusform>%n série de téléchargements antérieurs attend des étapes. `tcia stages %1` les liste ; `tcia stages %1 --after … --retry` exécute celles que vous nommez.</numerusform>
            <numerusform>%n séries de téléchargements antérieurs attendent des étapes. `tcia stages %1` les liste ; `tcia stages %1 --after … --retry` exécute celles que vous nommez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same command again runs those that wait.</source>
        <translation>La même commande à nouveau exécute celles qui attendent.</translation>
    </message>
    <message>
        <source>`tcia stages %1 --after … --retry` runs those again that failed or were cancelled.</source>
        <translation>`tcia stages %1 --after … --retry` exécute à nouveau celles qui ont échoué ou ont été annulées.</translation>
    </message>
    <message>
        <source>--cancel excludes --after and --retry</source>
        <translation>--cancel exclut --after et --retry</translation>
    </message>
    <message>
        <source>--retry needs --after: a folder does not say what is run. `tcia stages %1` lists what waits or has failed.</source>
        <translation>--retry demande --after : un dossier ne dit pas ce qui est exécuté. `tcia stages %1` liste ce qui attend ou a échoué.</translation>
    </message>
    <message>
        <source>Series in %1 are not at their places yet; `tcia download --to %2` moves them.</source>
        <translation>Des séries dans %1 ne sont pas encore à leur place ; `tcia download --to %2` les y déplace.</translation>
    </message>
    <message>
        <source>%1 waits: %2 It is tried again until it works.</source>
        <translation>%1 attend : %2 On réessaie jusqu’à ce que cela réussisse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits: %2 It is tried again, for %n minutes at least.</source>
        <translation>
            <numerusform>%1 attend : %2 On réessaie pendant au moins %n minute.</numerusform>
            <numerusform>%1 attend : %2 On réessaie pendant au moins %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever requested into this folder.</source>
        <translation>Rien n’a jamais été demandé dans ce dossier.</translation>
    </message>
    <message>
        <source>The format cannot be told from the name “%1”: it does not end in .csv, .tsv, .json, .jsonl, .xml or .html. Name it with --format.</source>
        <translation>Le nom « %1 » ne dit pas le format : il ne se termine pas par .csv, .tsv, .json, .jsonl, .xml ou .html. Indiquez-le avec --format.</translation>
    </message>
    <message>
        <source>--queue needs DIR, whose queue it is.</source>
        <translation>--queue demande DIR, le dossier dont c’est la file d’attente.</translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --basket, --series, --manifest, --shared-list or a filter such as --collection.</source>
        <translation>Rien n’a été sélectionné : indiquez DIR, --basket, --series, --manifest, --shared-list ou un filtre tel que --collection.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln series to %1.</source>
        <translation>
            <numerusform>%Ln série écrite dans %1.</numerusform>
            <numerusform>%Ln séries écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited as the archive has it, without authors and year: %1. %2</source>
        <translation>Cité tel que l’archive le donne, sans auteurs ni année : %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>So are %n others, which were not asked about.</source>
        <translation>
            <numerusform>De même %n autre, qui n’a pas été demandé.</numerusform>
            <numerusform>De même %n autres, qui n’ont pas été demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an https address, nor one of this machine</source>
        <translation>« %1 » n’est ni une adresse https ni une adresse de cette machine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the list were not looked up: run the same command again.</source>
        <translation>
            <numerusform>%Ln emplacement de la liste n’a pas été recherché : relancez la même commande.</numerusform>
            <numerusform>%Ln emplacements de la liste n’ont pas été recherchés : relancez la même commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segmentation or structure set in %1.</source>
        <translation>Il n’y a ni segmentation ni ensemble de structures dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name no series.</source>
        <translation>
            <numerusform>%n d’entre eux ne nomme aucune série.</numerusform>
            <numerusform>%n d’entre eux ne nomment aucune série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a file again that another row names.</source>
        <translation>
            <numerusform>%n ligne désigne de nouveau un fichier déjà désigné par une autre.</numerusform>
            <numerusform>%n lignes désignent de nouveau des fichiers déjà désignés par d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Fichiers isolés</translation>
    </message>
    <message>
        <source>File %1 of %2: %3, %4</source>
        <extracomment>%1 and %2 numbers, %3 the name of a file, %4 its size</extracomment>
        <translation>Fichier %1 sur %2 : %3, %4</translation>
    </message>
    <message>
        <source>Single files: %1 fetched (%2), %3 there before, %4 failed. They are in %5.</source>
        <translation>Fichiers isolés : %1 récupérés (%2), %3 déjà présents, %4 en échec. Ils se trouvent dans %5.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n files no sum is known to compare them with.</source>
        <translation>
            <numerusform>Aucune somme de contrôle à comparer n’est connue pour %n fichier.</numerusform>
            <numerusform>Aucune somme de contrôle à comparer n’est connue pour %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing; the same command fetches only those.</source>
        <translation>
            <numerusform>%n fichier manque ; la même commande ne récupère que celui-ci.</numerusform>
            <numerusform>%n fichiers manquent ; la même commande ne récupère que ceux-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --shard: they belong to no patient.</source>
        <translation>
            <numerusform>%n fichier isolé n’est pas récupéré avec --shard : il n’appartient à aucun patient.</numerusform>
            <numerusform>%n fichiers isolés ne sont pas récupérés avec --shard : ils n’appartiennent à aucun patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --purpose: their licences are not known.</source>
        <translation>
            <numerusform>%n fichier isolé n’est pas récupéré avec --purpose : sa licence n’est pas connue.</numerusform>
            <numerusform>%n fichiers isolés ne sont pas récupérés avec --purpose : leurs licences ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files would be fetched; their sizes are not known.</source>
        <translation>
            <numerusform>%n fichier isolé serait récupéré ; sa taille n’est pas connue.</numerusform>
            <numerusform>%n fichiers isolés seraient récupérés ; leurs tailles ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a series: %2</source>
        <translation>%1 : pas une série : %2</translation>
    </message>
    <message>
        <source>%1 is done for %2, but: %3</source>
        <translation>%1 est fait pour %2, mais : %3</translation>
    </message>
    <message numerus="yes">
        <source>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</source>
        <translation>
            <numerusform>Des attributs de %n série n’ont pas été comparés, car le serveur ne les donne pas ou les exprime à sa manière : %1.</numerusform>
            <numerusform>Des attributs de %n séries n’ont pas été comparés, car le serveur ne les donne pas ou les exprime à sa manière : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say which server its series are of. Name it with --server or --url.</source>
        <translation>Il ne dit pas de quel serveur viennent ses séries. Indiquez-le avec --server ou --url.</translation>
    </message>
    <message>
        <source>--purpose goes with a selection of series. What a folder still waits for was chosen before, for the purpose that was stated then: resume it without --purpose.</source>
        <translation>--purpose s’emploie avec une sélection de séries. Ce qu’un dossier attend encore a été choisi auparavant, pour l’usage indiqué alors : reprenez sans --purpose.</translation>
    </message>
    <message numerus="yes">
        <source>%n series were there already and were not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</source>
        <translation>
            <numerusform>%n série était déjà là et n’a pas été relue : `tcia verify %1` le fait. Rien d’autre ne diffère du relevé.</numerusform>
            <numerusform>%n séries étaient déjà là et n’ont pas été relues : `tcia verify %1` le fait. Rien d’autre ne diffère du relevé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list gives %1 the licence “%2”, the archive “%3”: the stricter one holds.</source>
        <translation>La liste attribue à %1 la licence « %2 », l’archive « %3 » : la plus stricte s’applique.</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series differ from those that the list gives them.</source>
        <translation>
            <numerusform>La licence de %Ln autre série diffère de celle que la liste lui attribue.</numerusform>
            <numerusform>Les licences de %Ln autres séries diffèrent de celles que la liste leur attribue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were requested and are not there yet; they are left out.</source>
        <translation>
            <numerusform>%n série a été demandée et n’est pas encore là ; elle est laissée de côté.</numerusform>
            <numerusform>%n séries ont été demandées et ne sont pas encore là ; elles sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders hold no series that a record names.</source>
        <translation>
            <numerusform>%n dossier ne contient aucune série qu’un relevé nomme.</numerusform>
            <numerusform>%n dossiers ne contiennent aucune série qu’un relevé nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>--after and --metadata-csv are for series; the lists name single files only.</source>
        <translation>--after et --metadata-csv concernent les séries ; les listes ne désignent que des fichiers isolés.</translation>
    </message>
</context>
<context>
    <name>CommandKeywords</name>
    <message>
        <source>preferences options configuration language theme</source>
        <translation>préférences options configuration langue thème</translation>
    </message>
    <message>
        <source>API key password account login archive</source>
        <translation>clé d’API mot de passe compte connexion archive</translation>
    </message>
    <message>
        <source>open a folder, check disk, local files</source>
        <translation>ouvrir un dossier, contrôler le disque, fichiers locaux</translation>
    </message>
    <message>
        <source>open a folder, import from disk, local files</source>
        <translation>ouvrir un dossier, importer du disque, fichiers locaux</translation>
    </message>
    <message>
        <source>disk, file manager</source>
        <translation>disque, gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>NIfTI, PACS, DICOM, program</source>
        <translation>NIfTI, PACS, DICOM, programme</translation>
    </message>
    <message>
        <source>cite, reference, DOI</source>
        <translation>citer, référence, DOI</translation>
    </message>
    <message>
        <source>bandwidth, rate</source>
        <translation>bande passante, débit</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>sortir, fermer</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of filters, %2 one of its values</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>chosen; remove it from the filter</source>
        <translation>choisie&#xa0;; la retirer du filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Série %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>System appearance: as the desktop</source>
        <translation>Apparence du système : comme le bureau</translation>
    </message>
    <message>
        <source>theme, colours, mode</source>
        <translation>thème, couleurs, mode</translation>
    </message>
    <message>
        <source>Peek at the selected series</source>
        <translation>Aperçu de la série sélectionnée</translation>
    </message>
    <message>
        <source>select one series</source>
        <translation>sélectionner une série</translation>
    </message>
    <message>
        <source>it is on disk</source>
        <translation>elle est sur le disque</translation>
    </message>
    <message>
        <source>a few of its images, before a download</source>
        <translation>quelques-unes de ses images, avant le téléchargement</translation>
    </message>
    <message>
        <source>preview, look, images</source>
        <translation>prévisualiser, regarder, images</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%1 of %Ln collections fetched so far</source>
        <translation>
            <numerusform>%1 sur %Ln collection chargée jusqu’ici</numerusform>
            <numerusform>%1 sur %Ln collections chargées jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two values of a filter: &quot;CT or PT&quot;</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln ID</numerusform>
        </translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>le panier</translation>
    </message>
</context>
<context>
    <name>DerivedText</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>semi-automatique</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1 of %2, not complete.</source>
        <translation>%1 de %2, incomplet.</translation>
    </message>
    <message>
        <source>%1 of %2, complete and verified.</source>
        <translation>%1 de %2, complet et validé.</translation>
    </message>
    <message>
        <source>%1 of %2, complete, not verified.</source>
        <translation>%1 de %2, complet, non validé.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Tracé sur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
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
            <numerusform>%Ln coupe</numerusform>
            <numerusform>%Ln coupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ml</source>
        <extracomment>millilitres</extracomment>
        <translation>%1 ml</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlines drawn on the %1 of %2</source>
        <translation>
            <numerusform>%Ln contour tracé sur %1 de %2</numerusform>
            <numerusform>%Ln contours tracés sur %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments on the %1 of %2</source>
        <translation>
            <numerusform>%Ln segment sur %1 de %2</numerusform>
            <numerusform>%Ln segments sur %1 de %2</numerusform>
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
    <name>Dialects</name>
    <message>
        <source>TCIA programmatic interface, version 2 to 4</source>
        <translation>Interface de programmation de TCIA, versions 2 à 4</translation>
    </message>
    <message>
        <source>NBIA, version 1</source>
        <translation>NBIA, version 1</translation>
    </message>
    <message>
        <source>NBIA, version 4</source>
        <translation>NBIA, version 4</translation>
    </message>
    <message>
        <source>Imaging Data Commons, version 3</source>
        <translation>Imaging Data Commons, version 3</translation>
    </message>
    <message>
        <source>Buckets with S3&apos;s interface</source>
        <translation>Compartiments avec l’interface de S3</translation>
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
        <translation>Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez l’opération quand vous voulez.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>Le serveur est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not answer in time: %1</source>
        <translation>Le serveur n’a pas répondu à temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again later; a narrower query may help.</source>
        <translation>Réessayez plus tard&#xa0;; une requête plus restreinte peut aider.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: %1</source>
        <translation>Le certificat du serveur n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and your network&apos;s proxy with your administrator.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date de cet ordinateur et, avec votre administrateur, le proxy de votre réseau.</translation>
    </message>
    <message>
        <source>The server does not provide this: %1</source>
        <translation>Le serveur ne fournit pas ces données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data may be restricted, withdrawn, or on another server (NLST has its own).</source>
        <translation>Les données sont peut-être en accès restreint, retirées ou sur un autre serveur (NLST a le sien).</translation>
    </message>
    <message>
        <source>Not found on the server: %1</source>
        <translation>Introuvable sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the spelling, including upper and lower case, and the selected server.</source>
        <translation>Vérifiez l’orthographe, majuscules et minuscules comprises, ainsi que le serveur sélectionné.</translation>
    </message>
    <message>
        <source>The server did not understand the request: %1</source>
        <translation>Le serveur n’a pas compris la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the requested values and the server&apos;s dialect.</source>
        <translation>Vérifiez les valeurs demandées et le dialecte du serveur.</translation>
    </message>
    <message>
        <source>The server is busy: %1</source>
        <translation>Le serveur est surchargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Le serveur est en panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again later; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>Réessayez plus tard&#xa0;; si le problème persiste, contactez le service d’assistance de l’archive.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>La réponse du serveur est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, check the server&apos;s dialect.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, vérifiez le dialecte du serveur.</translation>
    </message>
    <message>
        <source>The download is broken: %1</source>
        <translation>Le téléchargement est défectueux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Download the series again; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>Téléchargez de nouveau la série&#xa0;; si le problème persiste, contactez le service d’assistance de l’archive.</translation>
    </message>
    <message>
        <source>The download ended too early: %1</source>
        <translation>Le téléchargement s’est terminé trop tôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>The download is incomplete: %1</source>
        <translation>Le téléchargement est incomplet&#xa0;: %1</translation>
    </message>
    <message>
        <source>A file or folder cannot be used: %1</source>
        <translation>Un fichier ou un dossier est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose another.</source>
        <translation>Vérifiez que le dossier existe et qu’il est accessible en écriture, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>Le disque est plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then retry.</source>
        <translation>Libérez de l’espace ou choisissez un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The program&apos;s own data cannot be used: %1</source>
        <translation>Les données propres du programme sont inutilisables&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program continues without it; check the disk, or close other windows that use it.</source>
        <translation>Le programme continue sans elles&#xa0;; vérifiez le disque, ou fermez les autres fenêtres qui les utilisent.</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Opération impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The download was interrupted (crash, kill or power loss) before all data reached the disk: %1</source>
        <translation>Le téléchargement a été interrompu (plantage, arrêt forcé ou coupure de courant) avant que toutes les données soient sur le disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory: %1</source>
        <translation>La mémoire est insuffisante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The program failed unexpectedly: %1</source>
        <translation>Défaillance inattendue du programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, report it with this message.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, signalez-le en joignant ce message.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words without a full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Le serveur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server did not accept the key, or the name and password: %1</source>
        <translation>Le serveur n’a pas accepté la clé, ou le nom et le mot de passe : %1</translation>
    </message>
    <message>
        <source>No longer on the server: %1</source>
        <translation>N’est plus sur le serveur : %1</translation>
    </message>
    <message>
        <source>The server had it and has removed it; ask the archive&apos;s help desk why.</source>
        <translation>Le serveur l’avait et l’a supprimé ; demandez-en la raison au service d’assistance de l’archive.</translation>
    </message>
    <message>
        <source>The server refers to another address: %1</source>
        <translation>Le serveur renvoie à une autre adresse : %1</translation>
    </message>
    <message>
        <source>Check the server&apos;s address (window: Edit servers; command line: --url).</source>
        <translation>Vérifiez l’adresse du serveur (fenêtre : Modifier les serveurs ; ligne de commande : --url).</translation>
    </message>
    <message>
        <source>The data were changed on the server: %1</source>
        <translation>Les données ont été modifiées sur le serveur : %1</translation>
    </message>
    <message>
        <source>Download the series again: it is listed anew.</source>
        <translation>Téléchargez de nouveau la série : sa liste est redemandée.</translation>
    </message>
    <message>
        <source>Enter the key, or the name and password, that this server wants.</source>
        <translation>Saisissez la clé, ou le nom et le mot de passe, que ce serveur demande.</translation>
    </message>
</context>
<context>
    <name>FacetBars</name>
    <message>
        <source>Modality, series</source>
        <translation>Modalité, séries</translation>
    </message>
    <message>
        <source>Manufacturer, series</source>
        <translation>Fabricant, séries</translation>
    </message>
    <message>
        <source>Licence, series</source>
        <translation>Licence, séries</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Année d’examen</translation>
    </message>
    <message>
        <source>Patient sex</source>
        <translation>Sexe du patient</translation>
    </message>
    <message>
        <source>Patient age</source>
        <translation>Âge du patient</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Images in series</source>
        <translation>Images par série</translation>
    </message>
    <message>
        <source>Size of series</source>
        <translation>Taille de la série</translation>
    </message>
    <message>
        <source>On disk or in basket</source>
        <translation>Sur disque ou au panier</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Rechercher une collection</translation>
    </message>
    <message>
        <source>Find a modality</source>
        <translation>Rechercher une modalité</translation>
    </message>
    <message>
        <source>Find a body part</source>
        <translation>Rechercher une partie du corps</translation>
    </message>
    <message>
        <source>Find a manufacturer</source>
        <translation>Rechercher un fabricant</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation>Rechercher une licence</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>the server cannot be reached.</source>
        <translation>le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the server did not answer in time.</source>
        <translation>le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>Le certificat du serveur n’est pas valide</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid.</source>
        <translation>le certificat du serveur n’est pas valide.</translation>
    </message>
    <message>
        <source>The API key is not accepted for this collection</source>
        <translation>La clé API n’est pas acceptée pour cette collection</translation>
    </message>
    <message>
        <source>the API key is not accepted for this collection.</source>
        <translation>la clé API n’est pas acceptée pour cette collection.</translation>
    </message>
    <message>
        <source>The server does not provide these series</source>
        <translation>Le serveur ne fournit pas ces séries</translation>
    </message>
    <message>
        <source>the server does not provide these series.</source>
        <translation>le serveur ne fournit pas ces séries.</translation>
    </message>
    <message>
        <source>The server does not have these series</source>
        <translation>Le serveur n’a pas ces séries</translation>
    </message>
    <message>
        <source>the server does not have these series.</source>
        <translation>le serveur n’a pas ces séries.</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>Le serveur n’a pas compris la requête</translation>
    </message>
    <message>
        <source>the server did not understand the request.</source>
        <translation>le serveur n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est surchargé</translation>
    </message>
    <message>
        <source>the server is busy.</source>
        <translation>le serveur est surchargé.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Le serveur est en panne</translation>
    </message>
    <message>
        <source>the server failed.</source>
        <translation>le serveur est en panne.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <translation>La réponse du serveur est illisible</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read.</source>
        <translation>la réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>What the archive sent is broken</source>
        <translation>L’envoi de l’archive est défectueux</translation>
    </message>
    <message>
        <source>what the archive sent is broken. Nothing of them is kept under a final name.</source>
        <translation>l’envoi de l’archive est défectueux. Rien n’en est conservé sous un nom définitif.</translation>
    </message>
    <message>
        <source>The download ended too early</source>
        <translation>Le téléchargement s’est terminé trop tôt</translation>
    </message>
    <message>
        <source>the download ended too early. Nothing of them is kept under a final name.</source>
        <translation>le téléchargement s’est terminé trop tôt. Rien n’en est conservé sous un nom définitif.</translation>
    </message>
    <message>
        <source>The archive sent fewer images than it promised</source>
        <translation>L’archive a envoyé moins d’images que promis</translation>
    </message>
    <message>
        <source>the archive sent fewer images than it promised. Nothing of them is kept under a final name.</source>
        <translation>l’archive a envoyé moins d’images que promis. Rien n’en est conservé sous un nom définitif.</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation>Le dossier est inutilisable</translation>
    </message>
    <message>
        <source>the folder cannot be used.</source>
        <translation>le dossier est inutilisable.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Opération impossible</translation>
    </message>
    <message>
        <source>this cannot be done.</source>
        <translation>opération impossible.</translation>
    </message>
    <message>
        <source>The download was interrupted before all data reached the disk</source>
        <translation>Le téléchargement a été interrompu avant que toutes les données soient sur le disque</translation>
    </message>
    <message>
        <source>the download was interrupted before all data reached the disk.</source>
        <translation>le téléchargement a été interrompu avant que toutes les données soient sur le disque.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>La mémoire est insuffisante</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>la mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>The program failed unexpectedly</source>
        <translation>Défaillance inattendue du programme</translation>
    </message>
    <message>
        <source>the program failed unexpectedly.</source>
        <translation>défaillance inattendue du programme.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Réessayer %Ln série</numerusform>
            <numerusform>Réessayer %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <extracomment>%1 the name of a server, %2 an HTTP status</extracomment>
        <translation>%1 a répondu %2.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times each.</source>
        <translation>
            <numerusform>%Ln essai pour chacune.</numerusform>
            <numerusform>%Ln essais pour chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is kept under a final name.</source>
        <translation>Rien n’en est conservé sous un nom définitif.</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>Enter a key that may read it, then try again.</source>
        <translation>Saisissez une clé qui a le droit de la lire, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Patient ID</source>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Groupe ethnique</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Fantôme</translation>
    </message>
    <message>
        <source>Species code</source>
        <translation>Code de l’espèce</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID de l’examen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date de l’examen</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Description de l’examen</translation>
    </message>
    <message>
        <source>Admitting diagnoses</source>
        <translation>Diagnostics d’admission</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID de l’examen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Days from event</source>
        <translation>Jours depuis l’événement</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la série</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Date de la série</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>N° de la série</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>Adresse de la licence</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>Description des données</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Third-party analysis</source>
        <translation>Analyse par un tiers</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Release status</source>
        <translation>État de publication</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Enregistré sous</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>The lists of studies and patients are missing.</source>
        <translation>Les listes des examens et des patients manquent.</translation>
    </message>
    <message>
        <source>The list of studies is missing.</source>
        <translation>La liste des examens manque.</translation>
    </message>
    <message>
        <source>The list of patients is missing.</source>
        <translation>La liste des patients manque.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --collection, --modality or --body-part only values that occur there.
Values are matched as the archive spells them: CHEST is not Chest.</source>
        <translation>Avec --collection, --modality ou --body-part, seulement les valeurs qui y
figurent.
Les valeurs sont comparées telles que l’archive les écrit&#xa0;: CHEST n’est pas
Chest.</translation>
    </message>
    <message>
        <source>the collections of the archive</source>
        <translation>les collections de l’archive</translation>
    </message>
    <message>
        <source>the modalities that occur</source>
        <translation>les modalités présentes</translation>
    </message>
    <message>
        <source>the body parts that occur</source>
        <translation>les parties du corps présentes</translation>
    </message>
    <message>
        <source>the manufacturers that occur</source>
        <translation>les fabricants présents</translation>
    </message>
    <message>
        <source>the patients, of a collection or of all</source>
        <translation>les patients, d’une collection ou de toutes</translation>
    </message>
    <message>
        <source>the studies that pass the filters</source>
        <translation>les examens qui correspondent aux filtres</translation>
    </message>
    <message>
        <source>the series that pass the filters</source>
        <translation>les séries qui correspondent aux filtres</translation>
    </message>
    <message>
        <source>All filters must match. Without any, every series of the archive: expect a
long answer. Filters that the server does not support are applied here.</source>
        <translation>Tous les filtres doivent correspondre. Sans filtre, toutes les séries de
l’archive&#xa0;: la réponse sera longue. Les filtres que le serveur ne prend pas en
charge sont appliqués ici.</translation>
    </message>
    <message>
        <source>bytes and number of images of a series</source>
        <translation>taille en octets et nombre d’images d’une série</translation>
    </message>
    <message>
        <source>With several series, one row each, its UID first.</source>
        <translation>Avec plusieurs séries, une ligne pour chacune, commençant par son UID.</translation>
    </message>
    <message>
        <source>the server&apos;s description of an endpoint</source>
        <translation>la description d’un point d’accès par le serveur</translation>
    </message>
    <message>
        <source>Prints the server&apos;s JSON object; for servers that do not describe themselves,
this program&apos;s own description.</source>
        <translation>Affiche l’objet JSON du serveur&#xa0;; pour les serveurs qui ne se décrivent pas
eux-mêmes, la description propre à ce programme.</translation>
    </message>
    <message>
        <source>the series of a shared list, by its name</source>
        <translation>les séries d’une liste partagée, par son nom</translation>
    </message>
    <message>
        <source>search the stored content of an archive</source>
        <translation>rechercher dans le contenu enregistré d’une archive</translation>
    </message>
    <message>
        <source>Searches the content stored by `tcia index` and the window, without a
network; a collection named by --collection that is not stored yet is fetched
first. Standard error says what is covered. All options must match; of several
values of one option, any.

Values are those listed by `tcia facets`; unknown ones are reported. Exit
status 0 also if nothing was found; 1 if an --id or a named collection is
unknown.</source>
        <translation>Recherche, sans réseau, dans le contenu enregistré par `tcia index` et par la
fenêtre&#xa0;; une collection nommée par --collection qui n’est pas encore
enregistrée est d’abord chargée. L’erreur standard indique ce qui est couvert.
Toutes les options doivent correspondre&#xa0;; parmi plusieurs valeurs d’une option,
une seule suffit.

Les valeurs sont celles qu’affiche `tcia facets`&#xa0;; les valeurs inconnues sont
signalées. Le code de sortie est 0 même si rien n’a été trouvé&#xa0;; 1 si un --id
ou une collection nommée est inconnu.</translation>
    </message>
    <message>
        <source>the existing values, with the number of series of each</source>
        <translation>les valeurs existantes, avec le nombre de séries de chacune</translation>
    </message>
    <message>
        <source>Takes the filters of `tcia search`; a facet&apos;s own values are counted as if none
of them were selected. Standard error says what the counts cover.</source>
        <translation>Accepte les filtres de `tcia search`&#xa0;; les valeurs d’une facette sont comptées
comme si aucune d’elles n’était sélectionnée. L’erreur standard indique ce que
couvrent les nombres.</translation>
    </message>
    <message>
        <source>store the archive&apos;s content, for search and facets</source>
        <translation>enregistrer le contenu de l’archive, pour search et facets</translation>
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
        <translation>Charge toutes les collections, l’une après l’autre, dans le stockage commun
avec la fenêtre. Les collections chargées au cours des dernières 24 heures sont
ignorées&#xa0;: la commande reprend donc là où elle a été interrompue. Après un
échec passager, de nouveaux essais ont lieu à intervalles croissants.

Le tableau des collections est écrit sur la sortie standard&#xa0;; celles qui ont
échoué, et pourquoi, sur l’erreur standard. Une collection est incomplète si
ses séries sont arrivées, mais pas la liste de ses examens ou de ses patients&#xa0;;
la recherche y est possible, et elle sera chargée de nouveau. Une réponse vide
pour un contenu connu ne retire rien tant qu’elle n’est pas confirmée. Code de
sortie 3 si le serveur n’a rien répondu du tout.

--progress json écrit un objet par ligne sur l’erreur standard&#xa0;:
  done       collection, series, totals
  retry      collection, message, inSeconds&#xa0;: échec, sera réessayé
  hold       message, inSeconds&#xa0;: requêtes en pause, et pourquoi
  failed     collection, message, kind, transient (réessayer peut aider),
             totals
  finished   exitStatus, totals&#xa0;: la dernière ligne
  note       message&#xa0;: information
  error      message&#xa0;: pourquoi rien n’a pu démarrer
totals contient collections, done, failed, series et secondsLeft (si une
estimation est possible).</translation>
    </message>
    <message>
        <source>new, changed and withdrawn series of the archive</source>
        <translation>les séries nouvelles, modifiées et retirées de l’archive</translation>
    </message>
    <message>
        <source>Lists, the latest first, how the series of stored collections changed each
time they were fetched again, here or in the window. Exit status 1 if
nothing is stored of a named collection, or of any.</source>
        <translation>Indique, à commencer par les plus récents, comment les séries des collections
enregistrées ont changé chaque fois qu’elles ont été chargées de nouveau, ici
ou dans la fenêtre. Code de sortie 1 si rien n’est enregistré d’une collection
nommée, ou d’aucune.</translation>
    </message>
    <message>
        <source>download series into a folder, complete and verified</source>
        <translation>télécharger des séries dans un dossier, complètes et vérifiées</translation>
    </message>
    <message>
        <source>check a folder of downloaded series</source>
        <translation>vérifier un dossier de séries téléchargées</translation>
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
        <translation>Compare les fichiers sous DIR au relevé de leur téléchargement&#xa0;: par ce
programme (tcia-series.jsonl&#xa0;: présence, taille, CRC et MD5 de chaque fichier)
ou par NBIA Data Retriever ou son successeur, TCIA Data Retriever
(metadata.csv&#xa0;: nombre d’images et taille)&#xa0;; ouvre ensuite chaque fichier comme
DICOM et vérifie qu’il appartient à sa série. Le relevé peut se trouver dans
DIR ou jusqu’à deux dossiers plus bas&#xa0;; aucun lien sous DIR n’est suivi. Chaque
série est complète, incomplète (des fichiers manquent) ou endommagée&#xa0;; les
images sans relevé sont inconnues.

Une réparation remplace le dossier de la série une fois le nouveau complet. Un
dossier qui contient d’autres fichiers n’est pas touché, mais signalé. Une
image endommagée qui n’indique pas sa série est déplacée dans
DIR/.tcia-partial/lost. --retries et --wait-for-room valent pour --repair comme
pour `tcia download`.

Code de sortie 0 si tout est complet, après la réparation si elle est
demandée&#xa0;; 3 si le serveur n’a rien répondu au sujet d’une partie&#xa0;; 1 sinon.</translation>
    </message>
    <message>
        <source>serve the embedded demonstration archive</source>
        <translation>servir l’archive de démonstration intégrée</translation>
    </message>
    <message>
        <source>Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0
then. The guide&apos;s (legacy) paths require the API key demo.</source>
        <translation>Sert sur 127.0.0.1, dans les trois dialectes, jusqu’à une interruption&#xa0;; le
code de sortie est alors 0. Les chemins du guide (legacy) exigent la clé API
demo.</translation>
    </message>
    <message>
        <source>the configured servers</source>
        <translation>les serveurs configurés</translation>
    </message>
    <message>
        <source>The first column is what --server takes.</source>
        <translation>La première colonne est ce que --server accepte.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>OPTIONS OF ALL COMMANDS</source>
        <translation>OPTIONS COMMUNES À TOUTES LES COMMANDES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE SORTIE</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>tcia [OPTION]… COMMAND [OPTION]…
tcia COMMAND --help</source>
        <translation>tcia [OPTION]… COMMANDE [OPTION]…
tcia COMMANDE --help</translation>
    </message>
    <message>
        <source>tcia [OPTION]… %1</source>
        <translation>tcia [OPTION]… %1</translation>
    </message>
    <message>
        <source>this page, or with a command the command&apos;s</source>
        <translation>cette page ou, avec une commande, la sienne</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>tout est fait</translation>
    </message>
    <message>
        <source>something was not done; standard error says what and why</source>
        <translation>tout n’a pas été fait&#xa0;; l’erreur standard dit quoi et pourquoi</translation>
    </message>
    <message>
        <source>the command line was wrong</source>
        <translation>la ligne de commande était erronée</translation>
    </message>
    <message>
        <source>the server or the network failed; for a download: its queries,
or all its series</source>
        <translation>échec du serveur ou du réseau&#xa0;; pour un téléchargement&#xa0;: de ses
requêtes, ou de toutes ses séries</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C); no incomplete series were left</source>
        <translation>interrompu (Ctrl+C)&#xa0;; aucune série incomplète n’a été laissée</translation>
    </message>
    <message>
        <source>the API key, if --api-key-file is not given. Without either
the key comes from the desktop&apos;s keyring. With a --url of an
unknown server, standard error says to which host it is sent</source>
        <translation>la clé API, si --api-key-file n’est pas indiqué. Sans l’un ni
l’autre, la clé vient du trousseau du bureau. Avec --url vers un
serveur inconnu, l’erreur standard dit à quel hôte elle est
envoyée</translation>
    </message>
    <message>
        <source>the proxy, unless the system names one</source>
        <translation>le proxy, sauf si le système en nomme un</translation>
    </message>
    <message>
        <source>the servers added in the window&apos;s Edit servers</source>
        <translation>les serveurs ajoutés dans la fenêtre par Modifier les serveurs</translation>
    </message>
    <message>
        <source>the content of archives stored by `tcia index` and the window</source>
        <translation>le contenu des archives enregistré par `tcia index` et la fenêtre</translation>
    </message>
    <message>
        <source>the history of changes, as listed by `tcia changes`</source>
        <translation>l’historique des changements, affiché par `tcia changes`</translation>
    </message>
    <message>
        <source>what was downloaded into DIR, for `tcia verify`</source>
        <translation>ce qui a été téléchargé dans DIR, pour `tcia verify`</translation>
    </message>
    <message>
        <source>the same, written by NBIA or TCIA Data Retriever</source>
        <translation>de même, écrit par NBIA ou TCIA Data Retriever</translation>
    </message>
    <message>
        <source>find and fetch images of The Cancer Imaging Archive</source>
        <translation>trouver et télécharger des images de The Cancer Imaging Archive</translation>
    </message>
    <message>
        <source>Data goes to standard output, progress and messages to standard error.
Global options may be before or after the command.</source>
        <translation>Les données sont écrites sur la sortie standard, la progression et les messages
sur l’erreur standard. Les options globales se placent avant ou après la
commande.</translation>
    </message>
    <message>
        <source>the server to query, by its key or its name in `tcia servers`;
default: tcia</source>
        <translation>le serveur à interroger, par sa clé ou son nom dans
`tcia servers`&#xa0;; par défaut&#xa0;: tcia</translation>
    </message>
    <message>
        <source>a server that is not in the list: the common part of its
addresses including the version; needs --dialect</source>
        <translation>un serveur qui n’est pas dans la liste&#xa0;: la partie commune de ses
adresses, version comprise&#xa0;; nécessite --dialect</translation>
    </message>
    <message>
        <source>the file whose first line is the API key</source>
        <translation>le fichier dont la première ligne est la clé API</translation>
    </message>
    <message>
        <source>send the API key as a URL parameter instead of a header, for
servers that read it only there</source>
        <translation>envoyer la clé API comme paramètre d’URL au lieu d’un en-tête,
pour les serveurs qui ne la lisent que là</translation>
    </message>
    <message>
        <source>send the API key also over http to another machine, readable
by others on the network; refused without this option</source>
        <translation>envoyer la clé API aussi en http vers une autre machine, lisible
par d’autres sur le réseau&#xa0;; refusé sans cette option</translation>
    </message>
    <message>
        <source>the server&apos;s own answer, byte for byte, in --format json (the
default then), csv, xml or html</source>
        <translation>la réponse propre du serveur, octet par octet, en --format json
(alors par défaut), csv, xml ou html</translation>
    </message>
    <message>
        <source>in csv and tsv: cells unchanged. By default control characters
are written as \x1b and the like, and in csv a cell that a
spreadsheet would run (starting with = + - @, a tab or a line
end; not a number) gets an apostrophe in front. `tcia` undoes
both when it reads its own tables</source>
        <translation>en csv et tsv&#xa0;: cellules inchangées. Par défaut, les caractères de
contrôle sont écrits \x1b et ainsi de suite et, en csv, une
cellule qu’un tableur exécuterait (commençant par = + - @, une
tabulation ou une fin de ligne&#xa0;; pas un nombre) est précédée d’une
apostrophe. `tcia` défait l’un et l’autre quand il lit ses propres
tableaux</translation>
    </message>
    <message>
        <source>auto (a bar on a terminal, lines elsewhere), bar, lines, json
(one object per line) or none</source>
        <translation>auto (une barre dans un terminal, des lignes ailleurs), bar,
lines, json (un objet par ligne) ou none</translation>
    </message>
    <message>
        <source>no progress; errors are still printed</source>
        <translation>aucune progression&#xa0;; les erreurs sont toujours affichées</translation>
    </message>
    <message>
        <source>of this collection</source>
        <translation>de cette collection</translation>
    </message>
    <message>
        <source>of this patient ID</source>
        <translation>de cet ID du patient</translation>
    </message>
    <message>
        <source>of this study</source>
        <translation>de cet examen</translation>
    </message>
    <message>
        <source>of this modality: CT, MR, PT …</source>
        <translation>de cette modalité&#xa0;: CT, MR, PT …</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it: CHEST</source>
        <translation>de cette partie du corps, telle que l’archive l’écrit&#xa0;: CHEST</translation>
    </message>
    <message>
        <source>made by this manufacturer&apos;s machines</source>
        <translation>faites par les appareils de ce fabricant</translation>
    </message>
    <message>
        <source>this series; may be repeated; - reads UIDs, a table with a
SeriesInstanceUID column or a manifest from standard input, of at
most 128 MB and 1,000,000 series</source>
        <translation>cette série&#xa0;; peut être répété&#xa0;; - lit des UID, un tableau avec
une colonne SeriesInstanceUID ou un manifeste sur l’entrée
standard, au plus 128&#xa0;Mo et 1&#xa0;000&#xa0;000 de séries</translation>
    </message>
    <message>
        <source>fetch this series; may be repeated; - reads UIDs, a table with
a SeriesInstanceUID column or a manifest from standard input, of
at most 128 MB and 1,000,000 series</source>
        <translation>télécharger cette série&#xa0;; peut être répété&#xa0;; - lit des UID, un
tableau avec une colonne SeriesInstanceUID ou un manifeste sur
l’entrée standard, au plus 128&#xa0;Mo et 1&#xa0;000&#xa0;000 de séries</translation>
    </message>
    <message>
        <source>fetch the series of the shared list of that name</source>
        <translation>télécharger les séries de la liste partagée de ce nom</translation>
    </message>
    <message>
        <source>the folder in which the series&apos; folders are created</source>
        <translation>le dossier où sont créés les dossiers des séries</translation>
    </message>
    <message>
        <source>maximum number of concurrent series, 1 to 8; fewer if more bring
no benefit or the server refuses them, up to half as many more
while some are very slow; default: 8</source>
        <translation>nombre maximal de séries à la fois, de 1 à 8&#xa0;; moins si davantage
n’apporte rien ou si le serveur les refuse, jusqu’à moitié plus
tant que certaines sont très lentes&#xa0;; par défaut&#xa0;: 8</translation>
    </message>
    <message>
        <source>how often transient failures are retried, with increasing
delays: 0 to 20, or forever; default: 3. A failing server is
probed four times as often, by default for at least ten minutes</source>
        <translation>combien de fois réessayer après un échec passager, à intervalles
croissants&#xa0;: de 0 à 20, ou forever&#xa0;; par défaut&#xa0;: 3. Un serveur en
panne est sondé quatre fois plus souvent, par défaut pendant au
moins dix minutes</translation>
    </message>
    <message>
        <source>total bytes per second, such as 500k or 20M; default: no limit</source>
        <translation>octets par seconde au total, p. ex. 500k ou 20M&#xa0;; par défaut&#xa0;:
aucune limite</translation>
    </message>
    <message>
        <source>how long to wait for free space when the disk is nearly full;
default: 60</source>
        <translation>combien de temps attendre de la place quand le disque est presque
plein&#xa0;; par défaut&#xa0;: 60</translation>
    </message>
    <message>
        <source>the folder of a series below DIR: classic (the default: Collection/
Patient/Study/Series), descriptive, flat, or a template such as
{Collection}/{PatientID}/{SeriesInstanceUID}</source>
        <translation>le dossier d’une série sous DIR&#xa0;: classic (par défaut&#xa0;:
Collection/Patient/Study/Series), descriptive, flat, ou un modèle
tel que {Collection}/{PatientID}/{SeriesInstanceUID}</translation>
    </message>
    <message>
        <source>crc: the sums of every ZIP; md5: also the server&apos;s own sums,
and no series without them. Default: the strongest that the
server provides. Number of images and sizes are always checked</source>
        <translation>crc&#xa0;: les sommes de chaque ZIP&#xa0;; md5&#xa0;: aussi celles du serveur, et
aucune série sans elles. Par défaut&#xa0;: le plus sûr de ce que le
serveur fournit. Le nombre d’images et les tailles sont toujours
vérifiés</translation>
    </message>
    <message>
        <source>list what would be fetched; fetch nothing, create no folder</source>
        <translation>afficher ce qui serait téléchargé&#xa0;; ne rien télécharger, ne créer
aucun dossier</translation>
    </message>
    <message>
        <source>fetch nothing; discard the pending requests of DIR. Downloaded
files stay</source>
        <translation>ne rien télécharger&#xa0;; abandonner les demandes en attente de DIR.
Les fichiers téléchargés restent</translation>
    </message>
    <message>
        <source>do not check that every file opens as DICOM of its series</source>
        <translation>ne pas vérifier que chaque fichier s’ouvre comme DICOM de sa série</translation>
    </message>
    <message>
        <source>also query the server for the current state of each series:
changed or withdrawn; without --server or --url, the server
they came from</source>
        <translation>demander aussi au serveur l’état actuel de chaque série&#xa0;: modifiée
ou retirée&#xa0;; sans --server ni --url, au serveur d’où elles
viennent</translation>
    </message>
    <message>
        <source>the port to serve on; 0 takes any that is free; default: 17310</source>
        <translation>le port sur lequel servir&#xa0;; 0 prend un port libre&#xa0;; par défaut&#xa0;:
17310</translation>
    </message>
    <message>
        <source>write the address (http://127.0.0.1:N) into FILE once serving</source>
        <translation>écrire l’adresse (http://127.0.0.1:N) dans FILE une fois en
service</translation>
    </message>
    <message>
        <source>of this collection; may be repeated; default: all</source>
        <translation>de cette collection&#xa0;; peut être répété&#xa0;; par défaut&#xa0;: toutes</translation>
    </message>
    <message>
        <source>with all of these words in names, UIDs or descriptions</source>
        <translation>avec tous ces mots dans les noms, UID ou descriptions</translation>
    </message>
    <message>
        <source>of this patient ID, study UID or series UID; may be repeated;
- reads them, or a table with a PatientID, StudyInstanceUID or
SeriesInstanceUID column, from standard input: at most 128 MB and
1,000,000 of them</source>
        <translation>de cet ID du patient, UID de l’examen ou UID de la série&#xa0;; peut
être répété&#xa0;; - les lit, ou un tableau avec une colonne PatientID,
StudyInstanceUID ou SeriesInstanceUID, sur l’entrée standard&#xa0;: au
plus 128&#xa0;Mo et 1&#xa0;000&#xa0;000 d’identifiants</translation>
    </message>
    <message>
        <source>of this modality; may be repeated, as all down to --size: any of</source>
        <translation>de cette modalité&#xa0;; peut être répété, comme tous jusqu’à --size&#xa0;:
l’une d’elles</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it</source>
        <translation>de cette partie du corps, telle que l’archive l’écrit</translation>
    </message>
    <message>
        <source>made by this model of machine</source>
        <translation>faites par ce modèle d’appareil</translation>
    </message>
    <message>
        <source>of a study of this year</source>
        <translation>d’un examen de cette année</translation>
    </message>
    <message>
        <source>of patients of this sex: F, M, O</source>
        <translation>de patients de ce sexe&#xa0;: F, M, O</translation>
    </message>
    <message>
        <source>of patients of this age: 0-9, 10-19 … 80-89, 90+</source>
        <translation>de patients de cet âge&#xa0;: 0-9, 10-19 … 80-89, 90+</translation>
    </message>
    <message>
        <source>under this licence</source>
        <translation>sous cette licence</translation>
    </message>
    <message>
        <source>with this many images: 0, 1, 2-9 … 500-999, 1000+</source>
        <translation>avec ce nombre d’images&#xa0;: 0, 1, 2-9 … 500-999, 1000+</translation>
    </message>
    <message>
        <source>of this size: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</source>
        <translation>de cette taille&#xa0;: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</translation>
    </message>
    <message>
        <source>only of a patient or study (patient, study) that has all the
modalities given</source>
        <translation>seulement d’un patient ou examen (patient, study) qui a toutes les
modalités indiquées</translation>
    </message>
    <message>
        <source>treat values that differ only in case or blanks as equal</source>
        <translation>tenir pour égales les valeurs qui ne diffèrent que par la casse ou
les blancs</translation>
    </message>
    <message>
        <source>a filter as the window copies it, such as modality=CT&amp;year=2004;
an empty value (body-part=) is: not given</source>
        <translation>un filtre tel que la fenêtre le copie, p. ex.
modality=CT&amp;year=2004&#xa0;; une valeur vide (body-part=) signifie&#xa0;:
non indiqué</translation>
    </message>
    <message>
        <source>query no server, not even for collections that are not stored</source>
        <translation>n’interroger aucun serveur, même pour des collections non
enregistrées</translation>
    </message>
    <message>
        <source>also fetch collections that were fetched in the last 24 hours</source>
        <translation>charger aussi les collections chargées il y a moins de 24 heures</translation>
    </message>
    <message>
        <source>that were seen on this day or later: 2024-03-31</source>
        <translation>constatés ce jour-là ou plus tard&#xa0;: 2024-03-31</translation>
    </message>
    <message>
        <source>first fetch the stored collections again</source>
        <translation>charger d’abord de nouveau les collections enregistrées</translation>
    </message>
    <message>
        <source>the guide&apos;s name, such as getSeries, or the command&apos;s (series)</source>
        <translation>le nom du guide, p. ex. getSeries, ou celui de la commande
(series)</translation>
    </message>
    <message>
        <source>the shared list&apos;s name; quote it if it contains spaces</source>
        <translation>le nom de la liste partagée&#xa0;; entre guillemets s’il contient des
espaces</translation>
    </message>
    <message>
        <source>the folder that --to named, or one of NBIA Data Retriever</source>
        <translation>le dossier qu’indiquait --to, ou un dossier de NBIA Data Retriever</translation>
    </message>
    <message>
        <source>Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own</source>
        <translation>Serveur à ouvrir, par son nom&#xa0;: tcia, nlst, tcia-v2, demo, ou l’un des vôtres</translation>
    </message>
    <message>
        <source>Open the embedded demonstration archive; needs no network</source>
        <translation>Ouvrir l’archive de démonstration intégrée&#xa0;; sans réseau</translation>
    </message>
    <message>
        <source>Base address of a server, its version included; needs --dialect</source>
        <translation>Adresse de base d’un serveur, version comprise&#xa0;; nécessite --dialect</translation>
    </message>
    <message>
        <source>File whose first line is the API key of that server (or set TCIA_API_KEY)</source>
        <translation>Fichier dont la première ligne est la clé API de ce serveur (ou définissez TCIA_API_KEY)</translation>
    </message>
    <message>
        <source>Folder that downloads go to</source>
        <translation>Dossier de destination des téléchargements</translation>
    </message>
    <message>
        <source>Manifest (.tcia) or list of Series Instance UIDs to put into the basket</source>
        <translation>Manifeste (.tcia) ou liste de Series Instance UID à mettre dans le panier</translation>
    </message>
    <message>
        <source>Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.</source>
        <translation>Parcourir The Cancer Imaging Archive, remplir un panier et télécharger des séries complètes et vérifiées.</translation>
    </message>
    <message>
        <source>tcia-browser: The key in TCIA_API_KEY is sent to %1.</source>
        <translation>tcia-browser&#xa0;: La clé de TCIA_API_KEY est envoyée à %1.</translation>
    </message>
    <message>
        <source>with --dialect s3: a bucket to look into; may be repeated</source>
        <translation>avec --dialect s3 : un compartiment à lire ; peut être répété</translation>
    </message>
    <message>
        <source>Dialect of that server: nbia-v4, nbia-v1, legacy or idc</source>
        <translation>Dialecte de ce serveur : nbia-v4, nbia-v1, legacy ou idc</translation>
    </message>
    <message>
        <source>the dialect of --url: nbia-v4, nbia-v1, legacy (the guide&apos;s
version 2, and 3 and 4 of the same engine), idc (Imaging Data
Commons), s3 (buckets) or dicomweb; also the dialect of --server
demo</source>
        <translation>le dialecte de --url : nbia-v4, nbia-v1, legacy (version 2 du
guide, et 3 et 4 du même moteur), idc (Imaging Data Commons), s3
(buckets) ou dicomweb ; aussi le dialecte de --server demo</translation>
    </message>
    <message>
        <source>how the API key is sent: api-key (the default), basic (the key is
USER:PASSWORD) or bearer (it is a token)</source>
        <translation>comment la clé API est envoyée&#xa0;: api-key (par défaut), basic (la clé
est NOM:MOT DE PASSE) ou bearer (c’est un jeton)</translation>
    </message>
    <message>
        <source>accept the server&apos;s certificate with this SHA-256 fingerprint
although no authority vouches for it</source>
        <translation>accepter le certificat du serveur avec cette empreinte SHA-256,
bien qu’aucune autorité ne s’en porte garante</translation>
    </message>
    <message>
        <source>read this Parquet file, or the one at this address, instead of
asking the server: idc_index.parquet of the Imaging Data Commons. A
SHA-256 sum published beside it (FILE.sha256) is compared</source>
        <translation>lire ce fichier Parquet, ou celui de cette adresse, au lieu
d’interroger le serveur : idc_index.parquet d’Imaging Data Commons.
Une somme SHA-256 publiée à côté (FILE.sha256) est comparée</translation>
    </message>
    <message>
        <source>fetch the series from this server instead; those that it has with
another number of images or another size, and
those that it does not have, are named and left out</source>
        <translation>récupérer les séries sur ce serveur ; celles qu’il a avec un autre
nombre d’images ou une autre taille, et celles qu’il n’a pas, sont
nommées et laissées de côté</translation>
    </message>
    <message>
        <source>the record of provenance of a folder, or of what is selected</source>
        <translation>le relevé de provenance d’un dossier ou de la sélection</translation>
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
        <translation>Affiche, en JSON, ce qui a été pris : quand, par quelle version du programme,
de quel serveur, avec quels filtres ou listes, et pour chaque série ses UID,
son emplacement, ses images, ses octets, ses sommes et ce qu’elles prouvent, sa
licence, son DOI et le résultat. Le schéma est installé sous le nom
tcia-provenance-1.schema.json.

Chaque téléchargement tient ce relevé dans son dossier : tcia-provenance.json.
Il est établi à partir de tcia-series.jsonl et de tcia-requests.jsonl sans lire
d’image, si bien qu’après un plantage cette commande le refait. Pour les séries
seulement sélectionnées, il contient ce que le serveur en dit maintenant.</translation>
    </message>
    <message>
        <source>compare a record of provenance with the archive today</source>
        <translation>comparer un relevé de provenance avec l’archive d’aujourd’hui</translation>
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
        <translation>Interroge les serveurs que le relevé nomme, ou celui de --server ou --url, sur
chaque série et énumère chaque différence : modifiée (changed ; une ligne par
attribut, par exemple ImageCount, FileSize, LicenseName ou TimeStamp), retirée
(withdrawn) et nouvelle (new) : les séries qui passent les filtres par lesquels
les autres ont été choisies, ou figurent dans leur liste partagée, et n’y
étaient pas alors. Rien n’est téléchargé. Pour les séries d’un manifeste ou
indiquées une à une, il n’y en a pas de nouvelles.

Code de sortie 0 si rien ne diffère, 1 si quelque chose diffère, 3 si le serveur
n’a rien répondu sur une partie.</translation>
    </message>
    <message>
        <source>download what a record of provenance names, and compare</source>
        <translation>télécharger ce que nomme un relevé de provenance et comparer</translation>
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
        <translation>Télécharge les séries du relevé depuis les serveurs qu’il nomme, ou depuis celui
de --server ou --url, selon la disposition notée, et énumère ce qui n’est pas
comme dans le relevé : les attributs, le nombre d’images, leurs octets (d’après
leurs sommes MD5), les séries retirées ou impossibles à télécharger.

Les demandes sont d’abord écrites dans DIR, si bien que
`tcia download --to DIR` reprend une exécution interrompue ; cette commande,
relancée, compare.

Code de sortie 0 si tout est là et identique, 1 sinon, 3 si le serveur n’a rien
répondu sur une partie.</translation>
    </message>
    <message>
        <source>citations and licences of a record, a folder or what is selected</source>
        <translation>citations et licences d’un relevé, d’un dossier ou de la sélection</translation>
    </message>
    <message>
        <source>the record of provenance, for `tcia diff` and `tcia fetch-again`</source>
        <translation>le relevé de provenance, pour `tcia diff` et `tcia fetch-again`</translation>
    </message>
    <message>
        <source>write the record of provenance into this file, too</source>
        <translation>écrire aussi le relevé de provenance dans ce fichier</translation>
    </message>
    <message>
        <source>write the record into this file instead of standard output</source>
        <translation>écrire le relevé dans ce fichier au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>text (the default), bibtex, ris, csl-json, methods (a sentence for a
publication), or licences: a table with their sums and obligations</source>
        <translation>text (par défaut), bibtex, ris, csl-json, methods (une phrase pour une
publication) ou licences : un tableau des sommes et obligations</translation>
    </message>
    <message>
        <source>also write DIR/metadata.csv, in the columns of NBIA Data Retriever</source>
        <translation>écrire aussi DIR/metadata.csv, dans les colonnes de NBIA Data
Retriever</translation>
    </message>
    <message>
        <source>commercial or non-commercial. For commercial use, series whose licences
forbid it are named and left out. The record keeps the purpose</source>
        <translation>commercial ou non-commercial. Pour un usage commercial, les séries dont
la licence l’interdit sont nommées et omises. Le relevé garde l’usage</translation>
    </message>
    <message>
        <source>fetch them nevertheless; they are still named</source>
        <translation>les télécharger malgré tout ; elles restent nommées</translation>
    </message>
    <message>
        <source>a record of provenance (tcia-provenance.json), or a folder that
this program downloaded into</source>
        <translation>un relevé de provenance (tcia-provenance.json) ou un dossier où ce
programme a téléchargé</translation>
    </message>
    <message>
        <source>the series of a list or folder that pass the rules of a cohort</source>
        <translation>les séries d’une liste ou d’un dossier qui respectent les règles d’une cohorte</translation>
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
        <translation>Lit l’union du relevé de DIR, de --series et de --manifest, et affiche les
colonnes de `tcia series`. Ce qu’une liste ne dit pas de ses séries est cherché
dans le contenu enregistré et sur le serveur.

Les règles s’appliquent dans cet ordre, chacune à ce que laisse la précédente :
--least-images, --latest-study, --needs. Un patient est un ID de patient d’une
collection. De deux derniers examens du même jour, celui dont l’UID est le plus
grand compte. Ce qui est écarté est compté sur la sortie d’erreur ; code de
sortie 1 si quelque chose est écarté parce que son patient, son jour ou son
nombre d’images est inconnu.</translation>
    </message>
    <message>
        <source>split a list or folder by patient, for training and testing</source>
        <translation>répartir une liste ou un dossier par patient, pour l’entraînement et le test</translation>
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
        <translation>Prend ce que prend `tcia cohort` et écrit pour chaque jeu un tableau (SET.csv, ou
selon --format) et un manifeste (SET.tcia), ainsi que split.json : graine, règle,
nombres et sommes. Le tableau des jeux va sur la sortie standard.

Aucun patient n’est dans deux jeux. Des séries sont d’un même patient si elles
ont le même ID de patient, dans n’importe quelles collections, ou appartiennent
au même examen ; celles sans ID de patient ne sont dans aucun jeu, avec le code
de sortie 1. Chaque jeu a sa part de tous les patients, de chaque valeur du
premier attribut de --stratify, des deux premiers ensemble, et ainsi de suite, à
un patient près. Si une valeur d’un attribut suivant s’en écarte davantage, la
sortie d’erreur et split.json le disent.

Les mêmes séries, dans n’importe quel ordre, la même règle et la même graine
donnent la même répartition, octet par octet, sur chaque machine : les nombres
sont ceux du Mersenne Twister mt19937_64, tirés et mélangés par le programme
lui-même.</translation>
    </message>
    <message>
        <source>only the latest study of each patient, by its date</source>
        <translation>seulement le dernier examen de chaque patient, selon sa date</translation>
    </message>
    <message>
        <source>only series with at least N images; those of results (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) stay</source>
        <translation>seulement les séries d’au moins N images ; celles de résultats (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) restent</translation>
    </message>
    <message>
        <source>only patients with series of all of these: CT,RTSTRUCT</source>
        <translation>seulement les patients ayant des séries de toutes celles-ci :
CT,RTSTRUCT</translation>
    </message>
    <message>
        <source>the sets and their shares of the patients: 80,20 (train and
test), 70,15,15 (train, validation and test; the default), or
with names: train=0.7,test=0.3</source>
        <translation>les jeux et leurs parts des patients : 80,20 (train et test),
70,15,15 (train, validation et test ; par défaut), ou avec des
noms : train=0.7,test=0.3</translation>
    </message>
    <message>
        <source>instead: K equal sets, fold-1 and so on, for a cross-validation</source>
        <translation>à la place : K jeux égaux, fold-1 et ainsi de suite, pour une
validation croisée</translation>
    </message>
    <message>
        <source>which of the possible splits, a number; the same N is the same
split; default: 1</source>
        <translation>laquelle des répartitions possibles, un nombre ; le même N donne la
même répartition ; par défaut : 1</translation>
    </message>
    <message>
        <source>share out alike by collection, modality, manufacturer, sex, age:
one or several with commas, the most important first</source>
        <translation>répartir également selon collection, modality, manufacturer, sex,
age : un ou plusieurs avec des virgules, le plus important d’abord</translation>
    </message>
    <message>
        <source>the folder for tables and manifests; it must be new or empty</source>
        <translation>le dossier des tableaux et manifestes ; il doit être nouveau ou vide</translation>
    </message>
    <message>
        <source>the series that were downloaded into this folder, by its record</source>
        <translation>les séries téléchargées dans ce dossier, d’après son relevé</translation>
    </message>
    <message>
        <source>table (the default), json, jsonl (one JSON object a line), csv,
tsv, xml or html; all but table have every attribute, spelled
alike for every server</source>
        <translation>table (par défaut), json, jsonl (un objet JSON par ligne), csv, tsv,
xml ou html ; tous sauf table ont chaque attribut, écrit de la même
façon pour chaque serveur</translation>
    </message>
    <message>
        <source>only these columns, in this order, as csv names them:
PatientID,Modality,ImageCount; in any format</source>
        <translation>seulement ces colonnes, dans cet ordre, comme csv les nomme :
PatientID,Modality,ImageCount ; dans tout format</translation>
    </message>
    <message>
        <source>a table of DICOM attributes of the files in a folder</source>
        <translation>un tableau d’attributs DICOM des fichiers d’un dossier</translation>
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
        <translation>Lit les en-têtes, jamais les pixels, de chaque fichier DICOM sous DIR, plusieurs à
la fois ; les liens et les dossiers dont le nom commence par un point sont
ignorés. Une ligne a les attributs d’identification et ceux de --attribute.

Les valeurs sont celles des fichiers, plusieurs d’un attribut avec des barres
obliques inverses. Pour les fichiers à nombreuses frames, ce que les frames
partagent, sinon ce qu’a la première. Là où les images d’une série diffèrent, la
ligne de la série a leurs valeurs, séparées par &apos; | &apos;, dix au plus, puis le nombre
de toutes.

Les fichiers qui ne sont pas DICOM sont comptés sur la sortie d’erreur. Code de
sortie 1 si un fichier n’a pas pu être lu (la sortie d’erreur dit lequel), ou s’il
n’y en avait aucun.</translation>
    </message>
    <message>
        <source>this attribute, by its keyword (SliceThickness) or number
(0018,0050); several with blanks; may be repeated. Default: what
describes how images were made</source>
        <translation>cet attribut, par mot-clé (SliceThickness) ou numéro (0018,0050) ;
plusieurs avec des espaces ; peut être répété. Par défaut : ce qui
décrit comment les images ont été faites</translation>
    </message>
    <message>
        <source>one row per series (the default) or per image</source>
        <translation>une ligne par série (par défaut) ou par image</translation>
    </message>
    <message>
        <source>a folder with DICOM files, of this program or of any other</source>
        <translation>un dossier de fichiers DICOM, de ce programme ou de tout autre</translation>
    </message>
    <message>
        <source>download series that are short, damaged or changed on the
server again; nothing else is changed</source>
        <translation>télécharger à nouveau les séries incomplètes, endommagées ou
modifiées sur le serveur ; rien d’autre n’est changé</translation>
    </message>
    <message>
        <source>send the series of a folder to a DICOM application, such as a PACS</source>
        <translation>envoyer les séries d’un dossier à une application DICOM, tel un PACS</translation>
    </message>
    <message>
        <source>what is done with series after their download, and what became of it</source>
        <translation>ce qui est fait des séries après leur téléchargement, et le résultat</translation>
    </message>
    <message>
        <source>what is done with each series once it is complete: nifti,
send:AET@HOST:PORT or &apos;command:PROGRAM ARGUMENT …&apos;; may be
repeated</source>
        <translation>ce qui est fait de chaque série complète : nifti,
send:AET@HOST:PORT ou &apos;command:PROGRAMME ARGUMENT …&apos; ;
répétable</translation>
    </message>
    <message>
        <source>series at a time, in as many associations; default: 2</source>
        <translation>séries à la fois, en autant d’associations ; par défaut : 2</translation>
    </message>
    <message>
        <source>end a program that works longer on one series; default: 3600</source>
        <translation>arrêter un programme qui travaille plus longtemps sur une série ;
par défaut : 3600</translation>
    </message>
    <message>
        <source>the DICOM application to send to: ORTHANC@127.0.0.1:4242</source>
        <translation>l’application DICOM destinataire : ORTHANC@127.0.0.1:4242</translation>
    </message>
    <message>
        <source>the own AE title; default: TCIA</source>
        <translation>le titre d’AE propre ; par défaut : TCIA</translation>
    </message>
    <message>
        <source>encrypt, and send only to a peer whose certificate is for
its host and signed by one of those in this PEM file</source>
        <translation>chiffrer, et n’envoyer qu’à un pair dont le certificat vaut pour
son hôte et est signé par l’un de ceux de ce fichier PEM</translation>
    </message>
    <message>
        <source>the own certificate, for peers that want one</source>
        <translation>le certificat propre, pour les pairs qui en demandent un</translation>
    </message>
    <message>
        <source>its key, without a password</source>
        <translation>sa clé, sans mot de passe</translation>
    </message>
    <message>
        <source>give up what waits</source>
        <translation>abandonner ce qui attend</translation>
    </message>
    <message>
        <source>only compare with the archive; record nothing</source>
        <translation>seulement comparer avec l’archive ; ne rien enregistrer</translation>
    </message>
    <message>
        <source>list, show, create, delete, add, remove, union, intersect,
subtract, export or import</source>
        <translation>list, show, create, delete, add, remove, union, intersect,
subtract, export ou import</translation>
    </message>
    <message>
        <source>the names of baskets; of import, a file</source>
        <translation>les noms de paniers ; pour import, un fichier</translation>
    </message>
    <message>
        <source>the new basket; of export, the file</source>
        <translation>le nouveau panier ; pour export, le fichier</translation>
    </message>
    <message>
        <source>a note for those who open the file</source>
        <translation>une note pour ceux qui ouvrent le fichier</translation>
    </message>
    <message>
        <source>record the series that other programs have put into a folder</source>
        <translation>enregistrer les séries que d’autres programmes ont mises dans un dossier</translation>
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
        <translation>Reconnaît les séries sous DIR, dans la disposition de NBIA Data Retriever, d’Imaging
Data Commons, de 3D Slicer ou toute autre, par les UID des en-têtes ; demande à
l’archive combien d’images chacune a ; et inscrit celles qui sont complètes dans le
registre de DIR (tcia-series.jsonl), là où elles sont. Elles comptent alors comme
présentes : `tcia download` ne récupère que les autres, `tcia verify` les vérifie
toutes. Si le serveur liste chaque image avec taille et somme MD5, les images sont
comparées une à une. Aucune image n’est déplacée ni modifiée.

États : adopted, present (déjà inscrite), short (il manque des images), changed (autres
images que celles de l’archive), unknown (l’archive n’a pas la série), unusable. Code de
sortie 0 si toutes sont inscrites, 3 si le serveur n’a pas répondu, sinon 1.</translation>
    </message>
    <message>
        <source>named baskets, which the window shares, and files of them</source>
        <translation>les paniers nommés, partagés avec la fenêtre, et leurs fichiers</translation>
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
        <translation>  list                        tous les paniers ; ceux d’un serveur, s’il est nommé
  show NOM                    ses séries
  create NOM, delete NOM
  add NOM SÉLECTION           ajouter des séries ; crée le panier s’il est nouveau
  remove NOM SÉLECTION        retirer des séries
  union A B … --into NOM      en faire un nouveau des séries de tous,
  intersect A B … --into NOM  de celles que tous ont,
  subtract A B … --into NOM   de celles de A qu’aucun autre n’a
  export NOM [--into FICHIER] écrire un fichier de panier, ou un manifeste (.tcia)
  import FICHIER [--into NOM] faire un panier d’un fichier de panier

Un panier appartient à un serveur. SÉLECTION se compose des options de `tcia download`.
Un fichier de panier est du JSON selon le schéma tcia-basket-1, qui est installé : les
séries avec tout ce qu’on en sait, comment elles ont été choisies, et --note. Chaque
--manifest et la fenêtre le lisent aussi.</translation>
    </message>
    <message>
        <source>only part I of N of the patients, the same ones on every machine
(by the SHA-256 sums of their IDs), into DIR; parts can be
fetched at the same time</source>
        <translation>seulement la partie I sur N des patients, les mêmes sur chaque
machine (selon les sommes SHA-256 de leurs ID), dans DIR ; les
parties peuvent être récupérées en même temps</translation>
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
        <translation>Télécharge la réunion, sans doublons, de tous les --series, --manifest et
--shared-list, et des séries qui correspondent aux filtres (--collection,
--patient, --study, --modality, --body-part, --manufacturer&#xa0;: tous ceux qui
sont indiqués doivent correspondre, comme dans `tcia series`). Il est
impossible de télécharger par mégarde une archive entière.

Les demandes sont écrites dans DIR (tcia-requests.jsonl) avant le début des
transferts. Sans sélection, les demandes en attente de DIR sont téléchargées,
qu’elles viennent de cette commande ou de la fenêtre, de cette machine ou d’une
autre, où que DIR se trouve maintenant. --drop les abandonne. Une clé API n’est
envoyée à un serveur que DIR nomme que s’il est l’un de ceux de `tcia servers`,
ou nommé par --server ou --url, ou si --api-key-file est indiqué.

Une série n’apparaît sous son nom définitif que lorsque toutes ses images sont
présentes et vérifiées. Une série déjà complète n’est pas téléchargée de
nouveau, même après un plantage, un arrêt forcé ou une coupure de courant.
Après un échec passager, de nouveaux essais ont lieu à intervalles croissants&#xa0;;
un serveur en panne est laissé en paix quelque temps&#xa0;; si le disque se remplit,
le téléchargement attend de la place.

--after nomme ce qui est fait de chaque série complète pendant que d’autres sont
encore récupérées ; `tcia stages` l’explique et montre les états. Les étapes qu’une
interruption a laissées en attente sont exécutées par la même commande à nouveau.

Le tableau des résultats est écrit sur la sortie standard, une ligne par
série&#xa0;; les séries qui ont échoué, et pourquoi, sur l’erreur standard.

--progress json écrit un objet par ligne sur l’erreur standard. Chaque objet
contient «&#xa0;event&#xa0;»&#xa0;; ceux d’une série contiennent «&#xa0;series&#xa0;» (son UID)&#xa0;:
  queued     images, bytes&#xa0;: comme annoncés, si connus
  started
  progress   state (describing, fetching, unpacking), receivedBytes,
             unpackedImages, bytesPerSecond, totals
  retry      message, inSeconds, attempt&#xa0;: échec, sera réessayé
  hold       message&#xa0;: la file d’attente est bloquée, et pourquoi
  done       folder, images, bytes, totals
  present    folder, images, totals&#xa0;: était déjà complète
  failed     message, kind, transient (réessayer peut aider), totals
  cancelled  totals
  finished   exitStatus, totals&#xa0;: la dernière ligne
  note       message&#xa0;: information
  error      message&#xa0;: pourquoi rien n’a pu démarrer
totals contient series, waiting, active, done, failed, cancelled,
receivedBytes, bytesPerSecond et secondsLeft (si une estimation est possible).</translation>
    </message>
    <message>
        <source>run of --after what waits, was cancelled or has failed</source>
        <translation>exécuter de --after ce qui attend, a été annulé ou a échoué</translation>
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
        <translation>Envoie chaque fichier DICOM sous DIR, quelle que soit la disposition, par C-STORE,
ou ceux des séries que --series et --manifest nomment. Les syntaxes de transfert sont
gardées. Un objet compte comme envoyé quand l’application l’a confirmé ; c’est noté
à côté des données (DIR/tcia-stages), si bien que la même commande, même après un
arrêt brutal, n’envoie que ce qui manque ou a changé. Les fichiers sont seulement lus.

Si l’application ne répond pas, on réessaie selon --retries, par défaut pendant de
nombreuses minutes ; le reste attend le lancement suivant. Code de sortie 1 si des
objets ont été refusés (l’erreur standard et les journaux disent lesquels), 2 si
l’application n’accepte pas les titres AE, 3 si elle est injoignable.</translation>
    </message>
    <message>
        <source>write series of a view, a basket, a queue or a folder as a table</source>
        <translation>écrire les séries d’une vue, d’un panier, d’une file d’attente ou d’un dossier comme tableau</translation>
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
        <translation>Écrit l’union, sans doublons, de ce qui est nommé : DIR, --basket, --series,
--manifest, --shared-list, et la vue que sélectionnent les filtres de
`tcia search`. Une ligne par série avec les attributs de `tcia series` ou ceux
de --columns ; CSV si ni --format ni le nom du fichier ne disent autre chose.

Les valeurs viennent d’où viennent les séries : un relevé, un panier, une
liste ; où manquent la collection, le patient ou le nombre d’images, le contenu
enregistré ou le serveur est interrogé. Ce qu’un tableur exécuterait comme formule est
neutralisé ; voir --raw-cells.</translation>
    </message>
    <message>
        <source>what a .tcia manifest, a table (CSV, TSV, or separated by ; or |),
a list of UIDs, a basket file or a record of provenance names, at
most 128 MB and 1,000,000 series; may be repeated; - reads
standard input</source>
        <translation>ce que nomme un manifeste .tcia, un tableau (CSV, TSV, ou séparé par
; ou |), une liste d’UID, un fichier de panier ou un relevé, au plus
128 Mo et 1 000 000 de séries ; peut être répété ; - lit l’entrée
standard</translation>
    </message>
    <message>
        <source>the series of this basket (`tcia basket list`), which the window
shares; may be repeated</source>
        <translation>les séries de ce panier (`tcia basket list`), que la fenêtre partage ;
peut être répété</translation>
    </message>
    <message>
        <source>instead of what is in DIR, what was requested into it and is not
there yet</source>
        <translation>au lieu de ce qui est dans DIR, ce qui y a été demandé et n’y est pas
encore</translation>
    </message>
    <message>
        <source>write this file instead of standard output, in the format that its
name ends in, unless --format names one</source>
        <translation>écrire ce fichier au lieu de la sortie standard, dans le format de
son extension, sauf si --format en nomme un</translation>
    </message>
    <message>
        <source>the series in this folder, by the record of their download</source>
        <translation>les séries de ce dossier, d’après l’enregistrement de leur
téléchargement</translation>
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
        <translation>Affiche une entrée par collection et DOI, faite de ce qui est connu : sans DOI,
elle le dit et indique l’adresse de l’archive. Sous le texte, les licences avec
ce que chacune demande. Les citations sont en anglais dans toutes les langues,
car les publications les reprennent.

Pour un relevé ou un dossier (de ce programme ou de NBIA Data Retriever), aucun
serveur n’est interrogé. Les auteurs ne sont pas dans les données de
l’archive : la page du DOI les donne.
--online les demande, un DOI après l’autre, et garde les réponses 30 jours. Un
DOI dont rien ne peut être appris est cité comme sans --online, avec le code
de sortie 1, ou 3 si aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>ask doi.org, and the agency that it leads to, for authors, titles
and years; they learn which data you cite</source>
        <translation>demander les auteurs, titres et années à doi.org et à l’agence vers
laquelle il mène ; ils apprennent quelles données vous citez</translation>
    </message>
    <message>
        <source>ask this server instead of https://doi.org: over https, or on this
machine</source>
        <translation>interroger ce serveur au lieu de https://doi.org : par https, ou sur
cette machine</translation>
    </message>
    <message>
        <source>the series that the segmentations (SEG) and structure sets
(RTSTRUCT) in this folder were made from, by their headers</source>
        <translation>les séries à partir desquelles les segmentations (SEG) et
ensembles de structures (RTSTRUCT) de ce dossier ont été
faits, d’après leurs en-têtes</translation>
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
        <translation>Liste l’état de chaque étape de chaque série de DIR : waiting, done, failed ou
cancelled. --after exécute des étapes pour toutes les séries d’un dossier de
n’importe quelle disposition, avec --retry aussi là où elles ont échoué ou ont été
annulées, mais seulement là où elles avaient été demandées. Ce qui est fait d’une
série inchangée n’est pas refait. Seul ce que vous nommez est exécuté, quoi que dise
le dossier.

  nifti                     conversion par dcm2niix, s’il est installé
  send:AET@HOST:PORT        comme `tcia send`
  command:PROGRAMME ARG …   un programme, lancé sans shell ; les espaces des
                            arguments entre &quot;&quot;. {series}, {study} : leurs UID ;
                            {folder} : le dossier de la série ou, s’il a des
                            fichiers d’autres séries, un dossier de liens vers
                            les siens ; {output} : un dossier vide pour les
                            résultats

Les résultats sont dans DIR/tcia-stages/nifti et DIR/tcia-stages/command, dans les
dossiers des séries et là dans SERIESUID.results ; ce que les programmes ont écrit est
dans DIR/tcia-stages/log. Un résultat reçoit son nom quand son programme a réussi ; s’il
a été supprimé, il est refait. Un programme qui modifie un fichier téléchargé, échoue ou
dépasse --time-limit a échoué.

Code de sortie 1 si une étape a échoué ou attend.</translation>
    </message>
    <message>
        <source>fetch single files of a table also from private networks and
this machine; refused without this option, unless a server of
yours is there</source>
        <translation>télécharger les fichiers isolés d’un tableau aussi depuis des réseaux
privés et cette machine ; refusé sans cette option, sauf là où se
trouve un de vos serveurs</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Select or deselect the row; in the picture play</source>
        <translation>Sélectionner ou désélectionner la ligne&#xa0;; dans l’image, lecture</translation>
    </message>
    <message>
        <source>Select all rows up to the current one</source>
        <translation>Sélectionner toutes les lignes jusqu’à la ligne actuelle</translation>
    </message>
    <message>
        <source>Select all series that are shown</source>
        <translation>Sélectionner toutes les séries affichées</translation>
    </message>
    <message>
        <source>Close what lies over the rows, then select nothing</source>
        <translation>Fermer ce qui recouvre les lignes, puis ne rien sélectionner</translation>
    </message>
    <message>
        <source>Close the node; in the picture the slice before</source>
        <translation>Fermer le nœud&#xa0;; dans l’image, la coupe précédente</translation>
    </message>
    <message>
        <source>Open the node; in the picture the next slice</source>
        <translation>Ouvrir le nœud&#xa0;; dans l’image, la coupe suivante</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s chip, the row of the basket, or the transfer</source>
        <translation>Retirer le filtre, la ligne du panier ou le transfert</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Collection, patient, study UID, series UID</source>
        <translation>Collection, patient, UID de l’examen, UID de la série</translation>
    </message>
    <message>
        <source>Collection, patient, descriptions of study and series</source>
        <translation>Collection, patient, descriptions de l’examen et de la série</translation>
    </message>
    <message>
        <source>One folder per series, named by its UID</source>
        <translation>Un dossier par série, nommé d’après son UID</translation>
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
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnDiskChoice</name>
    <message>
        <source>lea&amp;ve alone</source>
        <translation>ne r&amp;ien faire</translation>
    </message>
    <message>
        <source>Nothing is done with them</source>
        <translation>Elles restent comme elles sont</translation>
    </message>
    <message>
        <source>chec&amp;k again</source>
        <translation>vérifier de n&amp;ouveau</translation>
    </message>
    <message>
        <source>All files of the folder are compared with their record</source>
        <translation>Tous les fichiers du dossier sont comparés à leur enregistrement</translation>
    </message>
    <message>
        <source>fetch ane&amp;w</source>
        <translation>&amp;télécharger de nouveau</translation>
    </message>
    <message>
        <source>They are downloaded again and replaced; other files in their folders stay</source>
        <translation>Elles sont téléchargées de nouveau et remplacées ; les autres fichiers de leurs dossiers restent</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The server fails all requests</source>
        <translation>Le serveur fait échouer toutes les requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Checked by number of images and sizes; the server gave no checksums.</source>
        <translation>Vérifiée par le nombre d’images et les tailles&#xa0;; le serveur n’a fourni aucune somme de contrôle.</translation>
    </message>
    <message>
        <source>Checked by CRCs, number of images and sizes.</source>
        <translation>Vérifiée par les CRC, le nombre d’images et les tailles.</translation>
    </message>
    <message>
        <source>Checked by the server&apos;s MD5 sums, number of images and sizes.</source>
        <translation>Vérifiée par les sommes MD5 du serveur, le nombre d’images et les tailles.</translation>
    </message>
    <message>
        <source>Checked by number of images; the server gives neither sizes nor checksums.</source>
        <translation>Vérifiée par le nombre d’images&#xa0;; le serveur ne fournit ni tailles ni sommes de contrôle.</translation>
    </message>
</context>
<context>
    <name>QueueBlocks</name>
    <message>
        <source>The disk of %1 is nearly full. %2 The download waits for space and then continues.</source>
        <translation>Le disque de %1 est presque plein. %2 Le téléchargement attend de la place, puis continue.</translation>
    </message>
    <message>
        <source>%1 is not writable. %2 The download waits until it is.</source>
        <translation>%1 n’est pas accessible en écriture. %2 Le téléchargement attend qu’il le soit.</translation>
    </message>
    <message>
        <source>%1 fails all requests. The download waits and tries one series at %2. %3</source>
        <translation>%1 fait échouer toutes les requêtes. Le téléchargement attend et essaiera une série à %2. %3</translation>
    </message>
    <message>
        <source>%1 is busy. The download continues at %2.</source>
        <translation>%1 est surchargé. Le téléchargement continue à %2.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>None of its %n rows can be used.</source>
        <translation>
            <numerusform>La seule ligne reçue est inutilisable.</numerusform>
            <numerusform>Aucune des %n lignes reçues n’est utilisable.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive cannot filter this list by %1.</source>
        <translation>L’archive ne peut pas filtrer cette liste par %1.</translation>
    </message>
    <message>
        <source>The server has no such series.</source>
        <translation>Le serveur n’a pas de telle série.</translation>
    </message>
    <message>
        <source>The server has no shared list of this name, or it is empty.</source>
        <translation>Le serveur n’a pas de liste partagée de ce nom, ou elle est vide.</translation>
    </message>
    <message>
        <source>The server cannot filter its own answer by %1.</source>
        <translation>Le serveur ne peut pas filtrer sa propre réponse par %1.</translation>
    </message>
    <message>
        <source>It is compressed in a way that was not asked for.</source>
        <translation>Les données sont compressées d’une façon qui n’a pas été demandée.</translation>
    </message>
    <message>
        <source>More follows its compressed data.</source>
        <translation>D’autres données suivent les données compressées.</translation>
    </message>
    <message>
        <source>It cannot be decompressed.</source>
        <translation>La décompression est impossible.</translation>
    </message>
    <message>
        <source>It holds hardly anything when it is decompressed.</source>
        <translation>Il ne reste presque rien après décompression.</translation>
    </message>
    <message>
        <source>It becomes suspiciously large when it is decompressed.</source>
        <translation>La taille après décompression est suspecte.</translation>
    </message>
    <message>
        <source>It is not the requested description.</source>
        <translation>Ce n’est pas la description demandée.</translation>
    </message>
    <message>
        <source>It redirects from one address to the next without end (status %1).</source>
        <translation>Le serveur redirige sans fin d’une adresse à l’autre (code %1).</translation>
    </message>
    <message>
        <source>It is not a complete answer (status %1).</source>
        <translation>Ce n’est pas une réponse complète (code %1).</translation>
    </message>
    <message>
        <source>It redirects to another server (status %1), which is not followed.</source>
        <translation>Redirection vers un autre serveur (code %1), qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Code %1.</translation>
    </message>
    <message>
        <source>No data, or almost none, arrived for a long time.</source>
        <translation>Aucune donnée, ou presque, n’est arrivée pendant longtemps.</translation>
    </message>
    <message>
        <source>The header of its answer is too large, or empty.</source>
        <translation>L’en-tête de la réponse est trop grand, ou vide.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer arrived.</source>
        <translation>La connexion s’est terminée avant l’arrivée de la réponse entière.</translation>
    </message>
    <message>
        <source>It is larger than any valid answer.</source>
        <translation>La taille dépasse celle de toute réponse valable.</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Le serveur n’a rien envoyé.</translation>
    </message>
    <message>
        <source>The server sent something else instead of a ZIP.</source>
        <translation>Le serveur a envoyé autre chose qu’un ZIP.</translation>
    </message>
    <message>
        <source>The folder for keys cannot be created.</source>
        <translation>Le dossier des clés ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Its first line contains no key.</source>
        <translation>La première ligne ne contient aucune clé.</translation>
    </message>
    <message>
        <source>It is not the requested list.</source>
        <translation>Ce n’est pas la liste demandée.</translation>
    </message>
    <message>
        <source>It is larger than any valid row.</source>
        <translation>La taille dépasse celle de toute ligne valable.</translation>
    </message>
    <message>
        <source>Its JSON is invalid: %1.</source>
        <translation>Le JSON n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A value for %1 is required.</source>
        <translation>Une valeur pour %1 est nécessaire.</translation>
    </message>
    <message>
        <source>This server answers it in one format only.</source>
        <translation>Ce serveur n’y répond que dans un seul format.</translation>
    </message>
    <message>
        <source>Servers of this dialect do not describe their endpoints.</source>
        <translation>Les serveurs de ce dialecte ne décrivent pas leurs points d’accès.</translation>
    </message>
    <message>
        <source>The answer is empty: not even an empty list arrived.</source>
        <translation>La réponse est vide&#xa0;: pas même une liste vide n’est arrivée.</translation>
    </message>
    <message>
        <source>It does not list the series, but reports its size.</source>
        <translation>La réponse ne cite pas la série, mais indique sa taille.</translation>
    </message>
    <message>
        <source>It lists other series only.</source>
        <translation>La réponse ne cite que d’autres séries.</translation>
    </message>
    <message>
        <source>Its dialect is unknown.</source>
        <translation>Le dialecte est inconnu.</translation>
    </message>
    <message>
        <source>The API key is not sent over http: anyone on the network path could read it. Use an address that begins with https, or allow it for this server (window: Edit servers; command line: --allow-http-key).</source>
        <translation>La clé API n’est pas envoyée en http&#xa0;: n’importe qui sur le trajet pourrait la lire. Utilisez une adresse qui commence par https, ou autorisez-le pour ce serveur (fenêtre&#xa0;: Modifier les serveurs&#xa0;; ligne de commande&#xa0;: --allow-http-key).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is not a list of servers.</source>
        <translation>Ce n’est pas une liste de serveurs.</translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur doit avoir un nom.</translation>
    </message>
    <message>
        <source>The address must be a web address such as https://host/nbia-api/services/v4.</source>
        <translation>L’adresse doit être une adresse web telle que https://host/nbia-api/services/v4.</translation>
    </message>
    <message>
        <source>The address must contain neither a password nor parameters; enter the API key in its own field.</source>
        <translation>L’adresse ne doit contenir ni mot de passe ni paramètres&#xa0;; saisissez la clé API dans son propre champ.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>A basket needs a name.</source>
        <translation>Un panier doit avoir un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. At most %n characters.</source>
        <translation>
            <numerusform>Le nom est trop long. Au plus %n caractère.</numerusform>
            <numerusform>Le nom est trop long. Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Series recovered from it: %1.</source>
        <translation>Séries récupérées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from it.</source>
        <translation>Rien n’a pu être récupéré.</translation>
    </message>
    <message>
        <source>Parts of up to %1 series each that could not be read: %2.</source>
        <translation>Blocs d’au plus %1 séries qui n’ont pas pu être lus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Series that could not be read: %1.</source>
        <translation>Séries qui n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This server already has a basket of this name. Choose another name.</source>
        <translation>Ce serveur a déjà un panier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is no array of series or UIDs, or damaged.</source>
        <translation>Le contenu ressemble à du JSON, mais ce n’est pas un tableau de séries ou d’UID, ou il est endommagé.</translation>
    </message>
    <message>
        <source>an element without a series UID</source>
        <translation>un élément sans UID de série</translation>
    </message>
    <message>
        <source>More than one column is named like the series UID; keep the right one.</source>
        <translation>Plusieurs colonnes portent le nom de l’UID de la série&#xa0;; gardez la bonne.</translation>
    </message>
    <message>
        <source>It has more than %1 series, the limit for one list. Split it.</source>
        <translation>La liste a plus de %1 séries, la limite pour une liste. Divisez-la.</translation>
    </message>
    <message>
        <source>It contains no series UID.</source>
        <translation>Aucun UID de série n’y figure.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Début du contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it as CSV and give that.</source>
        <translation>C’est un classeur Excel. Enregistrez-le en CSV et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. Save it as CSV and give that.</source>
        <translation>C’est un classeur OpenDocument. Enregistrez-le en CSV et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and give the list that it holds.</source>
        <translation>C’est un fichier ZIP. Décompressez-le et utilisez la liste qu’il contient.</translation>
    </message>
    <message>
        <source>This is a gzip file. Unpack it and give the list that it holds.</source>
        <translation>C’est un fichier gzip. Décompressez-le et utilisez la liste qu’il contient.</translation>
    </message>
    <message>
        <source>This is a PDF document. Save its list as plain text or CSV and give that.</source>
        <translation>C’est un document PDF. Enregistrez sa liste en texte brut ou en CSV et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>It contains another collection.</source>
        <translation>Une autre collection s’y trouve.</translation>
    </message>
    <message>
        <source>Changes that an earlier version kept there could not be moved; the next start tries again: %1</source>
        <translation>Les changements qu’une version antérieure y conservait n’ont pas pu être déplacés&#xa0;; nouvel essai au prochain démarrage&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n known series are kept.</source>
        <translation>
            <numerusform>La seule série connue est conservée.</numerusform>
            <numerusform>Les %n séries connues sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of its list can be used</source>
        <translation>
            <numerusform>La seule ligne de la liste est inutilisable</numerusform>
            <numerusform>Aucune des %n lignes de la liste n’est utilisable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no collections; the %n known ones are kept.</source>
        <translation>
            <numerusform>La réponse ne cite aucune collection&#xa0;; la seule connue est conservée.</numerusform>
            <numerusform>La réponse ne cite aucune collection&#xa0;; les %n connues sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the filter is invalid.</source>
        <translation>Cette partie du filtre n’est pas valide.</translation>
    </message>
    <message>
        <source>The server has no such collection.</source>
        <translation>Le serveur n’a pas de telle collection.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>It lists no series, but no collections either</source>
        <translation>La réponse ne cite aucune série, mais aucune collection non plus</translation>
    </message>
    <message>
        <source>It still names the collection, but answers nothing about it</source>
        <translation>La collection est encore citée, mais rien n’est répondu à son sujet</translation>
    </message>
    <message numerus="yes">
        <source>It lists no series, but %n patients</source>
        <translation>
            <numerusform>La réponse ne cite aucune série, mais %n patient</numerusform>
            <numerusform>La réponse ne cite aucune série, mais %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>le catalogue</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>l’historique des changements</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored content of %1 is unreadable. It is loaded again when the collection is opened.</source>
        <translation>Le contenu enregistré de %1 est illisible. Il sera rechargé à l’ouverture de la collection.</translation>
    </message>
    <message>
        <source>The stored content of a collection is unreadable.</source>
        <translation>Le contenu enregistré d’une collection est illisible.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be renamed.</source>
        <translation>Le fichier est endommagé et ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>A damaged file cannot be renamed.</source>
        <translation>Un fichier endommagé ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>It cannot be copied.</source>
        <translation>La copie est impossible.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using it. Wait until it has finished, or close it.</source>
        <translation>%1 (processus %2 sur %3) l’utilise. Attendez qu’il ait terminé, ou fermez-le.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>Le fichier a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>A damaged file was renamed to %1 and replaced by a new one.</source>
        <translation>Un fichier endommagé a été renommé en %1 et remplacé par un nouveau.</translation>
    </message>
    <message>
        <source>the disk has space, but no inodes for more files</source>
        <translation>le disque a de la place, mais plus d’inodes pour d’autres fichiers</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>votre quota sur ce disque est épuisé</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>le disque signale une erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is missing or was removed</source>
        <translation>le disque manque ou a été retiré</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>a name in its path, or the path, is too long for this disk; choose a shorter layout or folder</source>
        <translation>un nom du chemin, ou le chemin, est trop long pour ce disque&#xa0;; choisissez une arborescence ou un dossier plus courts</translation>
    </message>
    <message>
        <source>this disk does not support files of that size</source>
        <translation>ce disque n’admet pas de fichiers de cette taille</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>a file or folder of that name already exists</source>
        <translation>un fichier ou dossier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>La taille dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>There is no memory to unpack it.</source>
        <translation>La mémoire manque pour décompresser.</translation>
    </message>
    <message>
        <source>It cannot be locked; its folder may not be writable.</source>
        <translation>Le verrouillage est impossible&#xa0;; le dossier n’est peut-être pas accessible en écriture.</translation>
    </message>
    <message>
        <source>It is not a regular file, so it cannot serve as a lock. Remove it.</source>
        <translation>Ce n’est pas un fichier ordinaire, il ne peut donc pas servir de verrou. Supprimez-le.</translation>
    </message>
    <message>
        <source>If it does not run there any more, remove %1.</source>
        <translation>S’il n’est plus en cours là-bas, supprimez %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation>Le dossier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“%1” is not a path below the folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin sous le dossier.</translation>
    </message>
    <message>
        <source>The folder cannot be created</source>
        <translation>Le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder cannot be listed</source>
        <translation>Le contenu du dossier ne peut pas être listé</translation>
    </message>
    <message>
        <source>Written data may not have reached the disk</source>
        <translation>Des données écrites ne sont peut-être pas arrivées sur le disque</translation>
    </message>
    <message>
        <source>It cannot be moved into place</source>
        <translation>Le déplacement à l’emplacement définitif est impossible</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>Le fichier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation>Le dossier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>It is a link. Links below the selected folder are not followed: replace it by its target.</source>
        <translation>C’est un lien. Les liens sous le dossier choisi ne sont pas suivis&#xa0;: remplacez-le par sa cible.</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>L’emplacement est inaccessible</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>It is not a DICOM file.</source>
        <translation>Ce n’est pas un fichier DICOM.</translation>
    </message>
    <message>
        <source>The file is truncated.</source>
        <translation>Le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The DICOM file is invalid: %1.</source>
        <translation>Le fichier DICOM n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is not readable.</source>
        <translation>La lecture est impossible.</translation>
    </message>
    <message>
        <source>An object of an unknown kind</source>
        <translation>Un objet de nature inconnue</translation>
    </message>
    <message>
        <source>It requires more memory than is available.</source>
        <translation>Plus de mémoire est nécessaire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>It does not specify the size of its image.</source>
        <translation>La taille de l’image n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Its image of %1 × %2 pixels is too large for the preview.</source>
        <translation>L’image de %1 × %2 pixels est trop grande pour l’aperçu.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they have %1 bits.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: ils ont %1 bits.</translation>
    </message>
    <message>
        <source>%1: no image to show, only the listed attributes.</source>
        <translation>%1&#xa0;: pas d’image à afficher, seulement les attributs listés.</translation>
    </message>
    <message>
        <source>There is no frame %1 of %2.</source>
        <translation>Il n’y a pas de frame %1 (sur %2).</translation>
    </message>
    <message>
        <source>The image should have %1 bytes, but has only %2.</source>
        <translation>L’image devrait avoir %1 octets, mais n’en a que %2.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: each has %1 samples.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: chacun a %1 échantillons.</translation>
    </message>
    <message>
        <source>It has no series UID.</source>
        <translation>L’UID de la série manque.</translation>
    </message>
    <message>
        <source>It belongs to series %1, not to %2.</source>
        <translation>Le fichier appartient à la série %1, pas à %2.</translation>
    </message>
    <message>
        <source>the decoder took more than %1 s</source>
        <translation>le décodeur a mis plus de %1&#xa0;s</translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <translation>le décodeur a planté</translation>
    </message>
    <message>
        <source>the decoder could not be started (%1)</source>
        <translation>le décodeur n’a pas pu démarrer (%1)</translation>
    </message>
    <message>
        <source>the decoder gave an invalid answer</source>
        <translation>le décodeur a donné une réponse non valable</translation>
    </message>
    <message>
        <source>The image could not be decoded: %1.</source>
        <translation>L’image n’a pas pu être décodée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The image was not decoded: the system did not limit the decoder&apos;s %1.</source>
        <translation>L’image n’a pas été décodée&#xa0;: le système n’a pas imposé de limite au décodeur (%1).</translation>
    </message>
    <message>
        <source>The image could not be decoded: it needs more than %1 MB of memory.</source>
        <translation>L’image n’a pas pu être décodée&#xa0;: elle exige plus de %1&#xa0;Mo de mémoire.</translation>
    </message>
    <message>
        <source>processor time</source>
        <translation>temps processeur</translation>
    </message>
    <message>
        <source>Its sequences are nested too deeply.</source>
        <translation>Les séquences sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The image does not fit in memory.</source>
        <translation>L’image ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>Its colours are a segmented palette, which cannot be shown here.</source>
        <translation>Les couleurs sont une palette segmentée, qui ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the palette is missing or invalid.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: la palette manque ou n’est pas valide.</translation>
    </message>
    <message>
        <source>Its colours cannot be decoded: they are stored as “%1”.</source>
        <translation>Les couleurs ne peuvent pas être décodées&#xa0;: elles sont enregistrées comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they are not compressed as the file says.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: ils ne sont pas compressés comme le fichier l’indique.</translation>
    </message>
    <message>
        <source>The image should have %1 frames, but has only %2 pieces.</source>
        <translation>L’image devrait avoir %1 frames, mais n’a que %2 morceaux.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the file does not say which pieces belong to which frame.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: le fichier n’indique pas quels morceaux appartiennent à quelle frame.</translation>
    </message>
    <message>
        <source>Its compressed image is too large for the preview.</source>
        <translation>L’image compressée est trop grande pour l’aperçu.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: %1.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the JPEG 2000 image has %1 of %2 components</source>
        <translation>l’image JPEG 2000 a %1 composantes sur %2</translation>
    </message>
    <message>
        <source>The pixels do not have the size given in the file.</source>
        <translation>Les pixels n’ont pas la taille indiquée dans le fichier.</translation>
    </message>
    <message>
        <source>the components of the JPEG 2000 image differ</source>
        <translation>les composantes de l’image JPEG 2000 diffèrent</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is invalid</source>
        <translation>l’en-tête JPEG 2000 n’est pas valide</translation>
    </message>
    <message>
        <source>the JPEG 2000 data are invalid or end early</source>
        <translation>les données JPEG 2000 ne sont pas valides ou se terminent trop tôt</translation>
    </message>
    <message>
        <source>a component of the JPEG 2000 image is missing</source>
        <translation>une composante de l’image JPEG 2000 manque</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded.</source>
        <translation>Les pixels ne peuvent pas être décodés.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the run lengths are invalid.</source>
        <translation>Les pixels ne peuvent pas être décodés&#xa0;: les longueurs de plage ne sont pas valides.</translation>
    </message>
    <message>
        <source>The image&apos;s run lengths end before its last pixel.</source>
        <translation>Les longueurs de plage de l’image se terminent avant son dernier pixel.</translation>
    </message>
    <message>
        <source>Its picture is compressed as “%1”, which cannot be shown here. The file itself may be intact; another viewer can open it.</source>
        <translation>L’image est compressée en «&#xa0;%1&#xa0;», qui ne peut pas être affiché ici. Le fichier lui-même est peut-être intact&#xa0;; une autre visionneuse peut l’ouvrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read: their series are not shown as on this computer.</source>
        <translation>
            <numerusform>%n ligne du relevé est illisible&#xa0;: sa série n’est pas affichée comme étant sur cet ordinateur.</numerusform>
            <numerusform>%n lignes du relevé sont illisibles&#xa0;: leurs séries ne sont pas affichées comme étant sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The archive has no images of it.</source>
        <translation>L’archive n’en a aucune image.</translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation>Il n’y a pas d’image.</translation>
    </message>
    <message>
        <source>The first images have more than %1.</source>
        <translation>Les premières images dépassent %1.</translation>
    </message>
    <message>
        <source>An image is larger than %1.</source>
        <translation>Une image dépasse %1.</translation>
    </message>
    <message>
        <source>The first images have more than %1 unpacked.</source>
        <translation>Les premières images décompressées dépassent %1.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Une image est vide.</translation>
    </message>
    <message>
        <source>No server has this name.</source>
        <translation>Aucun serveur ne porte ce nom.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>The settings file has a wrong format.</source>
        <translation>Le format du fichier de paramètres est incorrect.</translation>
    </message>
    <message>
        <source>Entry “%1” was refused: %2</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» a été refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file.</source>
        <translation>c’est un lien ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <translation>elle est chiffrée.</translation>
    </message>
    <message>
        <source>its compression method is not supported (%1).</source>
        <translation>sa méthode de compression n’est pas prise en charge (%1).</translation>
    </message>
    <message>
        <source>it claims more bytes than the archive has.</source>
        <translation>elle annonce plus d’octets que le fichier ZIP n’en a.</translation>
    </message>
    <message>
        <source>its size is impossible.</source>
        <translation>sa taille est impossible.</translation>
    </message>
    <message>
        <source>it is a folder with content.</source>
        <translation>c’est un dossier avec un contenu.</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>elle n’a pas de nom.</translation>
    </message>
    <message>
        <source>its name contains a control character.</source>
        <translation>son nom contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>its name is an absolute path or names a drive.</source>
        <translation>son nom est un chemin absolu ou nomme un lecteur.</translation>
    </message>
    <message>
        <source>it points outside its folder.</source>
        <translation>elle pointe hors de son dossier.</translation>
    </message>
    <message>
        <source>its two headers contradict each other.</source>
        <translation>ses deux en-têtes se contredisent.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation>%1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 est un lien</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 a %2 octets au lieu de %3</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 est illisible (%2)</translation>
    </message>
    <message>
        <source>%1 has another checksum than when it was downloaded</source>
        <translation>%1 n’a plus la même somme de contrôle que lors du téléchargement</translation>
    </message>
    <message>
        <source>It was stopped while unpacking.</source>
        <translation>La décompression a été arrêtée.</translation>
    </message>
    <message>
        <source>Entry “%1” is damaged (its checksum or packing is wrong).</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est endommagée (somme de contrôle ou compression incorrecte).</translation>
    </message>
    <message>
        <source>A series has no attribute {%1}.</source>
        <translation>Une série n’a pas d’attribut {%1}.</translation>
    </message>
    <message>
        <source>The format {%1:%2} is invalid.</source>
        <translation>Le format {%1:%2} n’est pas valide.</translation>
    </message>
    <message>
        <source>Its braces do not match.</source>
        <translation>Les accolades ne se correspondent pas.</translation>
    </message>
    <message>
        <source>It must be a path below the chosen folder, with / between its parts.</source>
        <translation>Il faut un chemin sous le dossier choisi, avec / entre ses parties.</translation>
    </message>
    <message>
        <source>It must not contain empty parts, . or .. .</source>
        <translation>Les parties vides, . et .. ne sont pas admises.</translation>
    </message>
    <message>
        <source>Series would share a folder: it needs {SeriesInstanceUID}, or its last digits as {SeriesInstanceUID:-5}. Built-in layouts: classic, descriptive, flat.</source>
        <translation>Des séries partageraient un dossier&#xa0;: il faut {SeriesInstanceUID}, ou ses derniers chiffres par {SeriesInstanceUID:-5}. Arborescences intégrées&#xa0;: classic, descriptive, flat.</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read: “%1”</source>
        <translation>md5hashes.csv est illisible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The archive sent no MD5 sum for %1.</source>
        <translation>L’archive n’a envoyé aucune somme MD5 pour %1.</translation>
    </message>
    <message>
        <source>%1 does not match the archive&apos;s MD5 sum.</source>
        <translation>%1 ne correspond pas à la somme MD5 de l’archive.</translation>
    </message>
    <message>
        <source>%1 is listed in md5hashes.csv but missing.</source>
        <translation>%1 figure dans md5hashes.csv, mais manque.</translation>
    </message>
    <message>
        <source>The disk does not report whether it exists.</source>
        <translation>Le disque n’indique pas si l’élément existe.</translation>
    </message>
    <message>
        <source>A record names a file outside its folder.</source>
        <translation>Un relevé nomme un fichier hors de son dossier.</translation>
    </message>
    <message>
        <source>A record cannot be read.</source>
        <translation>Un relevé est illisible.</translation>
    </message>
    <message>
        <source>Downloads cannot be recorded: %1 Make it a writable file, move it away, or choose another folder.</source>
        <translation>Les téléchargements ne peuvent pas être consignés&#xa0;: %1 Rendez le fichier accessible en écriture, déplacez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: move it away, or choose another folder.</source>
        <translation>%1 Rien n’a été changé&#xa0;: déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 was changed after its download.</source>
        <translation>%1 a été modifié après son téléchargement.</translation>
    </message>
    <message>
        <source>The series there is incomplete, but %1 is not part of it.</source>
        <translation>La série qui s’y trouve est incomplète, mais %1 n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Another file or folder of that name appeared meanwhile.</source>
        <translation>Un autre fichier ou dossier de ce nom est apparu entre-temps.</translation>
    </message>
    <message>
        <source>The images are complete, but their licence text was not stored. %1</source>
        <translation>Les images sont complètes, mais le texte de leur licence n’a pas été enregistré. %1</translation>
    </message>
    <message>
        <source>It was stopped before it was committed.</source>
        <translation>L’opération a été arrêtée avant l’enregistrement définitif.</translation>
    </message>
    <message>
        <source>It has more files than can be recorded for one series.</source>
        <translation>Il y a plus de fichiers qu’il n’est possible d’en consigner pour une série.</translation>
    </message>
    <message>
        <source>The folder already contains files without a record.</source>
        <translation>Le dossier contient déjà des fichiers sans relevé.</translation>
    </message>
    <message>
        <source>It is not a full path.</source>
        <translation>Ce n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Its lock file is not in it: %1 was replaced.</source>
        <translation>Le fichier de verrouillage n’y est pas&#xa0;: %1 a été remplacé.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.</source>
        <translation>%1 (processus %2 sur %3) télécharge dans ce dossier. Laissez-le terminer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder is missing, or its disk was removed.</source>
        <translation>Le dossier manque, ou son disque a été retiré.</translation>
    </message>
    <message>
        <source>The archive&apos;s file “%1” is not an image and was left out.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» de l’archive n’est pas une image et a été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive are not images and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n fichier de l’archive n’est pas une image et a été laissé de côté&#xa0;: «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers de l’archive ne sont pas des images et ont été laissés de côté, le premier étant «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are in the archive.</source>
        <translation>
            <numerusform>Le fichier ZIP contient %1 image sur %n.</numerusform>
            <numerusform>Le fichier ZIP contient %1 images sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are in the archive, %1 were announced.</source>
        <translation>
            <numerusform>Le fichier ZIP contient %n image, %1 étaient annoncées.</numerusform>
            <numerusform>Le fichier ZIP contient %n images, %1 étaient annoncées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images need %1, the disk has %2 left.</source>
        <translation>Les images demandent %1, il reste %2 sur le disque.</translation>
    </message>
    <message>
        <source>The images have %1 bytes, %2 were announced.</source>
        <translation>Les images ont %1 octets, %2 étaient annoncés.</translation>
    </message>
    <message>
        <source>Entry “%1” is far too large.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» est beaucoup trop grande.</translation>
    </message>
    <message numerus="yes">
        <source>The server could not read %n of the images.</source>
        <translation>
            <numerusform>Le serveur n’a pas pu lire %n des images.</numerusform>
            <numerusform>Le serveur n’a pas pu lire %n des images.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server provides no MD5 sums, which are required. With --verify crc, CRCs, number of images and sizes are checked instead.</source>
        <translation>Le serveur ne fournit pas de sommes MD5, qui sont exigées. Avec --verify crc, ce sont les CRC, le nombre d’images et les tailles qui sont vérifiés.</translation>
    </message>
    <message>
        <source>The archive is truncated: its directory is missing.</source>
        <translation>Le fichier ZIP est tronqué&#xa0;: son répertoire manque.</translation>
    </message>
    <message>
        <source>The server sent text instead of an archive.</source>
        <translation>Le serveur a envoyé du texte au lieu d’un fichier ZIP.</translation>
    </message>
    <message>
        <source>Its directory cannot be read.</source>
        <translation>Le répertoire du fichier ZIP est illisible.</translation>
    </message>
    <message>
        <source>Its directory refers to a missing entry.</source>
        <translation>Le répertoire du fichier ZIP renvoie à une entrée manquante.</translation>
    </message>
    <message>
        <source>It claims to contain %1 files.</source>
        <translation>Le fichier ZIP annonce %1 fichiers.</translation>
    </message>
    <message>
        <source>Its directory is far too large.</source>
        <translation>Le répertoire du fichier ZIP est beaucoup trop grand.</translation>
    </message>
    <message>
        <source>It contains more than %1 files.</source>
        <translation>Le fichier ZIP contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>Its directory announces %1 files, but %2 can be read.</source>
        <translation>Le répertoire du fichier ZIP annonce %1 fichiers, mais %2 sont lisibles.</translation>
    </message>
    <message>
        <source>The archive cannot be read: it was truncated meanwhile.</source>
        <translation>Le fichier ZIP est illisible&#xa0;: il a été tronqué entre-temps.</translation>
    </message>
    <message>
        <source>What arrives is not a ZIP.</source>
        <translation>Ce qui arrive n’est pas un ZIP.</translation>
    </message>
    <message>
        <source>The ZIP is packed in a way that only the whole of it can be read.</source>
        <translation>Ce ZIP est compressé de telle façon qu’il ne peut être lu qu’en entier.</translation>
    </message>
    <message>
        <source>It was truncated after it was fetched.</source>
        <translation>Le fichier a été tronqué après le téléchargement.</translation>
    </message>
    <message>
        <source>%1 does not match the server&apos;s %2.</source>
        <translation>%1 ne correspond pas à la valeur du serveur (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n images, %1 were announced.</source>
        <translation>
            <numerusform>Le serveur cite %n image, %1 étaient annoncées.</numerusform>
            <numerusform>Le serveur cite %n images, %1 étaient annoncées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped while its images were checked.</source>
        <translation>L’opération a été arrêtée pendant la vérification des images.</translation>
    </message>
    <message>
        <source>A series is fetched as one ZIP or as images, not as both.</source>
        <translation>Une série est téléchargée comme un ZIP ou comme images, pas les deux.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, of which %2 are reserved</source>
        <translation>%1, dont %2 sont réservés</translation>
    </message>
    <message>
        <source>Free space: %1.</source>
        <translation>Espace libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Announced size: %1, needed during the transfer: %2; free: %3.</source>
        <translation>Taille annoncée&#xa0;: %1, nécessaire pendant le transfert&#xa0;: %2&#xa0;; libre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Announced size: %1; free: %2.</source>
        <translation>Taille annoncée&#xa0;: %1&#xa0;; libre&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server failed %n times in a row, so there were no further attempts.</source>
        <translation>
            <numerusform>Le serveur a échoué %n fois, il n’y a donc pas eu d’autre essai.</numerusform>
            <numerusform>Le serveur a échoué %n fois de suite, il n’y a donc pas eu d’autre essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row that was just written is missing.</source>
        <translation>La ligne qui vient d’être écrite manque.</translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>la file d’attente de la session précédente</translation>
    </message>
    <message>
        <source>The server lists nothing to fetch.</source>
        <translation>Le serveur ne cite rien à télécharger.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of one file were received.</source>
        <translation>%1 octets sur %2 d’un fichier ont été reçus.</translation>
    </message>
    <message>
        <source>The series that were finished last could not be checked.</source>
        <translation>Les dernières séries terminées n’ont pas pu être contrôlées.</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>Séries terminées qui sont téléchargées de nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Series that are not in the queue any more: %1. Verify the folder and repair it.</source>
        <translation>Séries qui ne sont plus dans la file d’attente&#xa0;: %1. Vérifiez le dossier et réparez-le.</translation>
    </message>
    <message>
        <source>The server provides neither a number of images nor MD5 sums, so completeness cannot be verified.</source>
        <translation>Le serveur ne fournit ni nombre d’images ni sommes MD5&#xa0;: impossible de vérifier que tout est complet.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing requests to this folder.</source>
        <translation>%1 (processus %2 sur %3) est en train d’écrire des demandes dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</source>
        <translation>
            <numerusform>%n série consignée n’est plus complète&#xa0;: elle est de nouveau en attente. `tcia download --to %1` la télécharge&#xa0;; avec --drop, elle est abandonnée.</numerusform>
            <numerusform>%n séries consignées ne sont plus complètes&#xa0;: elles sont de nouveau en attente. `tcia download --to %1` les télécharge&#xa0;; avec --drop, elles sont abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 bytes per second arrived over %2 seconds.</source>
        <translation>Moins de %1 octets par seconde sont arrivés pendant %2 secondes.</translation>
    </message>
    <message>
        <source>“%1” is not a series UID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un UID de série.</translation>
    </message>
    <message>
        <source>It is not below the folder.</source>
        <translation>L’emplacement n’est pas sous le dossier.</translation>
    </message>
    <message>
        <source>Two of the files are the same image (SOP Instance UID %1).</source>
        <translation>Deux des fichiers sont la même image (SOP Instance UID %1).</translation>
    </message>
    <message>
        <source>It is not a table of NBIA Data Retriever: it names no series and their folders.</source>
        <translation>Ce n’est pas un tableau de NBIA Data Retriever&#xa0;: aucune série ni dossier n’y est nommé.</translation>
    </message>
    <message>
        <source>There is no metadata.csv.</source>
        <translation>Il n’y a pas de metadata.csv.</translation>
    </message>
    <message>
        <source>It names no folders, and none of its series is below its own folder.</source>
        <translation>Aucun dossier n’y est nommé, et aucune de ses séries n’est sous son propre dossier.</translation>
    </message>
    <message>
        <source>The server denies access to this series.</source>
        <translation>Le serveur refuse l’accès à cette série.</translation>
    </message>
    <message>
        <source>The server does not have this series (any more).</source>
        <translation>Le serveur n’a pas (ou plus) cette série.</translation>
    </message>
    <message>
        <source>It was downloaded from %1.</source>
        <translation>La série a été téléchargée depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n images now, %1 are here.</source>
        <translation>
            <numerusform>Le serveur a maintenant %n image, %1 sont ici.</numerusform>
            <numerusform>Le serveur a maintenant %n images, %1 sont ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s images have %1 bytes now, those here %2.</source>
        <translation>Les images du serveur ont maintenant %1 octets, celles d’ici %2.</translation>
    </message>
    <message>
        <source>There is no record of %1</source>
        <translation>Il n’y a pas de relevé de %1</translation>
    </message>
    <message>
        <source>The folder, or the record in it, cannot be read (%1)</source>
        <translation>Le dossier, ou le relevé qu’il contient, est illisible (%1)</translation>
    </message>
    <message>
        <source>There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the metadata.csv of NBIA Data Retriever or TCIA Data Retriever.</source>
        <translation>Il n’y a aucun relevé de téléchargements dans ce dossier ni juste en dessous&#xa0;: ni tcia-series.jsonl, ni le metadata.csv de NBIA Data Retriever ou de TCIA Data Retriever.</translation>
    </message>
    <message>
        <source>There is another metadata.csv.</source>
        <translation>Il y a un autre metadata.csv.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Le dossier manque.</translation>
    </message>
    <message>
        <source>It contains another folder (%1). %2</source>
        <translation>Un autre dossier s’y trouve (%1). %2</translation>
    </message>
    <message>
        <source>It contains a file that is not part of the series (%1). %2</source>
        <translation>Un fichier qui ne fait pas partie de la série s’y trouve (%1). %2</translation>
    </message>
    <message>
        <source>It cannot be repaired: %1</source>
        <translation>La réparation est impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1&#xa0;; et %n autre</numerusform>
            <numerusform>%1&#xa0;; et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>Several series share the folder. Download them into another one.</source>
        <translation>Plusieurs séries partagent le dossier. Téléchargez-les dans un autre.</translation>
    </message>
    <message>
        <source>Move it out of the folder and check again.</source>
        <translation>Sortez-le du dossier, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read (%1)</source>
        <translation>md5hashes.csv est illisible (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are present</source>
        <translation>
            <numerusform>%1 image sur %n est présente</numerusform>
            <numerusform>Images présentes&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are present instead of %1</source>
        <translation>
            <numerusform>%n image est présente au lieu de %1</numerusform>
            <numerusform>%n images sont présentes au lieu de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the images have %1 bytes instead of %2 to %3</source>
        <translation>les images ont %1 octets au lieu de %2 à %3</translation>
    </message>
    <message>
        <source>metadata.csv gives neither the number nor the size of its images.</source>
        <translation>metadata.csv n’indique ni le nombre ni la taille de ses images.</translation>
    </message>
    <message>
        <source>It contains an image of another series (%1). %2</source>
        <translation>Une image d’une autre série s’y trouve (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</source>
        <translation>
            <numerusform>%n image s’y trouve, mais %1 étaient consignées. Sortez les vôtres du dossier, puis vérifiez de nouveau.</numerusform>
            <numerusform>%n images s’y trouvent, mais %1 étaient consignées. Sortez les vôtres du dossier, puis vérifiez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known series are not in its list, but %1 rows of it are unusable</source>
        <translation>
            <numerusform>%n série connue n’est pas dans la liste, mais %1 lignes de celle-ci sont inutilisables</numerusform>
            <numerusform>%n séries connues ne sont pas dans la liste, mais %1 lignes de celle-ci sont inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It was downloaded again.</source>
        <translation>La série a été téléchargée de nouveau.</translation>
    </message>
    <message>
        <source>the previous run did not end properly; its log was kept</source>
        <translation>la session précédente ne s’est pas terminée correctement&#xa0;; son journal a été conservé</translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation>somme MD5</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>Servers of this dialect do not offer %1.</source>
        <translation>Les serveurs de ce dialecte n’offrent pas %1.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>Open the server of these series first.</source>
        <translation>Ouvrez d’abord le serveur de ces séries.</translation>
    </message>
    <message>
        <source>The list of objects repeats itself, or names objects that were not asked for.</source>
        <translation>La liste des objets se répète, ou nomme des objets qui n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>The list of objects does not end.</source>
        <translation>La liste des objets ne finit pas.</translation>
    </message>
    <message>
        <source>It has no buckets: name at least one.</source>
        <translation>Il n’a aucun compartiment : nommez-en au moins un.</translation>
    </message>
    <message>
        <source>The server&apos;s own answer comes in pages and cannot be shown.</source>
        <translation>La réponse propre du serveur arrive par pages et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>It repeats the page before: the server does not page.</source>
        <translation>Elle répète la page précédente : le serveur ne pagine pas.</translation>
    </message>
    <message>
        <source>The list of objects cannot be read (%1).</source>
        <translation>La liste des objets est illisible (%1).</translation>
    </message>
    <message>
        <source>The list of objects has no continuation.</source>
        <translation>La liste des objets n’a pas de suite.</translation>
    </message>
    <message>
        <source>The bucket does not give it to anybody without an account.</source>
        <translation>Le compartiment ne le donne à personne sans compte.</translation>
    </message>
    <message>
        <source>There is no bucket of this name.</source>
        <translation>Il n’y a pas de compartiment de ce nom.</translation>
    </message>
    <message>
        <source>The bucket has no such object (any more).</source>
        <translation>Le compartiment n’a pas (ou plus) cet objet.</translation>
    </message>
    <message>
        <source>The bucket gets too many requests at once.</source>
        <translation>Le compartiment reçoit trop de requêtes à la fois.</translation>
    </message>
    <message>
        <source>The object is shorter than it was announced.</source>
        <translation>L’objet est plus court qu’annoncé.</translation>
    </message>
    <message>
        <source>The object has changed since it was listed.</source>
        <translation>L’objet a changé depuis qu’il a été listé.</translation>
    </message>
    <message>
        <source>The bucket lies in another region.</source>
        <translation>Le compartiment se trouve dans une autre région.</translation>
    </message>
    <message>
        <source>None of the known buckets has its images.</source>
        <translation>Aucun des compartiments connus n’a ses images.</translation>
    </message>
    <message>
        <source>The bucket has no images in its folder.</source>
        <translation>Le compartiment n’a pas d’images dans son dossier.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a bucket.</source>
        <translation>« %1 » n’est pas un nom de compartiment.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the server&apos;s images are not here, and %1 of those here are not on the server (any more).</source>
        <translation>
            <numerusform>%n image du serveur n’est pas ici, et %1 des images d’ici ne sont pas (ou plus) sur le serveur.</numerusform>
            <numerusform>%n images du serveur ne sont pas ici, et %1 des images d’ici ne sont pas (ou plus) sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect nbia-v4, nbia-v1, legacy or idc</source>
        <translation>--url exige --dialect nbia-v4, nbia-v1, legacy ou idc</translation>
    </message>
    <message>
        <source>It holds several images instead of one.</source>
        <translation>Elle contient plusieurs images au lieu d’une.</translation>
    </message>
    <message>
        <source>The server sent something else instead of an image.</source>
        <translation>Le serveur a envoyé autre chose qu’une image.</translation>
    </message>
    <message>
        <source>It is not a valid list of parts (multipart).</source>
        <translation>Ce n’est pas une suite de parties valide (multipart).</translation>
    </message>
    <message>
        <source>The study of the series is unknown, and the server needs it.</source>
        <translation>L’examen de la série est inconnu, et le serveur en a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>The server sends more than the %n images that it announced.</source>
        <translation>
            <numerusform>Le serveur envoie plus que la %n image annoncée.</numerusform>
            <numerusform>Le serveur envoie plus que les %n images annoncées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers of this dialect do not find series by their place in a bucket.</source>
        <translation>Les serveurs de ce dialecte ne trouvent pas les séries d’après leur emplacement dans un bucket.</translation>
    </message>
    <message>
        <source>the descriptions of the collections</source>
        <translation>les descriptions des collections</translation>
    </message>
    <message>
        <source>%1: it contains no segments, outlines or report.</source>
        <translation>%1 : ne contient ni segments, ni contours, ni rapport.</translation>
    </message>
    <message>
        <source>This kind of segmentation cannot be shown.</source>
        <translation>Ce type de segmentation ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The segmentation lies in other planes than the images that it names.</source>
        <translation>La segmentation se trouve dans d&apos;autres plans que les images qu&apos;elle désigne.</translation>
    </message>
    <message>
        <source>The segmentation is oriented differently from the images.</source>
        <translation>La segmentation n&apos;a pas la même orientation que les images.</translation>
    </message>
    <message>
        <source>The pixels of the segmentation are not those of the images.</source>
        <translation>Les pixels de la segmentation ne sont pas ceux des images.</translation>
    </message>
    <message>
        <source>Some outlines lie in other planes than the images.</source>
        <translation>Certains contours se trouvent dans d&apos;autres plans que les images.</translation>
    </message>
    <message>
        <source>The column %1 is nested, which is not supported.</source>
        <translation>La colonne %1 est imbriquée, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The column %1 has the type %2, which is not supported.</source>
        <translation>La colonne %1 est de type %2, qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The Parquet file&apos;s list of columns is damaged.</source>
        <translation>La liste des colonnes du fichier Parquet est endommagée.</translation>
    </message>
    <message>
        <source>It is not a Parquet file.</source>
        <translation>Ce n’est pas un fichier Parquet.</translation>
    </message>
    <message>
        <source>The Parquet file is encrypted, which is not supported.</source>
        <translation>Le fichier Parquet est chiffré, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file contradicts itself.</source>
        <translation>La description à la fin du fichier Parquet se contredit.</translation>
    </message>
    <message>
        <source>It has more rows than the limit of %1.</source>
        <translation>Le nombre de lignes dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>The column %1 is encrypted, which is not supported.</source>
        <translation>La colonne %1 est chiffrée, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The column %1 lies in another file, which is not supported.</source>
        <translation>La colonne %1 se trouve dans un autre fichier, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The column %1 is compressed with %2, which is not supported.</source>
        <translation>La colonne %1 est compressée avec %2, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file is damaged.</source>
        <translation>La description à la fin du fichier Parquet est endommagée.</translation>
    </message>
    <message>
        <source>The column %1 is encoded with %2, which is not supported.</source>
        <translation>La colonne %1 est codée avec %2, ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The column %1 is damaged: a checksum does not match.</source>
        <translation>La colonne %1 est endommagée&#xa0;: une somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>The column %1 is damaged.</source>
        <translation>La colonne %1 est endommagée.</translation>
    </message>
    <message>
        <source>The file ends within the column %1.</source>
        <translation>Le fichier se termine dans la colonne %1.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than the limit of %1.</source>
        <translation>La lecture demanderait plus de mémoire que la limite de %1.</translation>
    </message>
    <message>
        <source>This basket no longer exists.</source>
        <translation>Ce panier n’existe plus.</translation>
    </message>
    <message>
        <source>Some series of this basket cannot be read.</source>
        <translation>Certaines séries de ce panier ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>What is published beside it is not a SHA-256 sum.</source>
        <translation>Ce qui est publié à côté n’est pas une somme SHA-256.</translation>
    </message>
    <message>
        <source>Its SHA-256 sum is not the published one.</source>
        <translation>Sa somme SHA-256 n’est pas celle qui est publiée.</translation>
    </message>
    <message>
        <source>It is not the index of the Imaging Data Commons: it has no column %1.</source>
        <translation>Ce n’est pas l’index d’Imaging Data Commons : il n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>A row of it names no collection.</source>
        <translation>Une de ses lignes ne nomme pas de collection.</translation>
    </message>
    <message>
        <source>It is not ordered by collection.</source>
        <translation>Il n’est pas trié par collection.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be shown: their numbers are invalid, or those of others.</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être affiché&#xa0;: son numéro est invalide ou celui d’un autre.</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être affichés&#xa0;: leurs numéros sont invalides ou ceux d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines are shown.</source>
        <translation>
            <numerusform>Seule la première ligne est affichée.</numerusform>
            <numerusform>Seules les %n premières lignes sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The segmentation has %1 frames, more than the %2 that can be shown.</source>
        <translation>La segmentation contient %1 frames, plus que les %2 qui peuvent être affichées.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n segments are shown.</source>
        <translation>
            <numerusform>Seul le premier segment est affiché.</numerusform>
            <numerusform>Seuls les %n premiers segments sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much lies on this image to show all of it.</source>
        <translation>Il y a trop d’éléments sur cette image pour tout afficher.</translation>
    </message>
    <message numerus="yes">
        <source>%n contours cannot be read.</source>
        <translation>
            <numerusform>%n tracé ne peut pas être lu.</numerusform>
            <numerusform>%n tracés ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n outlines are shown.</source>
        <translation>
            <numerusform>Seul le premier contour est affiché.</numerusform>
            <numerusform>Seuls les %n premiers contours sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its outlines have more than the %1 points that can be shown.</source>
        <translation>Les contours ont plus que les %1 points qui peuvent être affichés.</translation>
    </message>
    <message>
        <source>The object could not be read: %1.</source>
        <translation>L’objet n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The object was not read: the system did not limit the decoder&apos;s %1.</source>
        <translation>L’objet n’a pas été lu&#xa0;: le système n’a pas imposé de limite au décodeur (%1).</translation>
    </message>
    <message>
        <source>The object could not be read: it needs more than %1 MB of memory.</source>
        <translation>L’objet n’a pas pu être lu&#xa0;: il lui faut plus de %1&#xa0;Mo de mémoire.</translation>
    </message>
    <message>
        <source>%1. The SHA-256 fingerprint of its certificate is %2.</source>
        <translation>%1. L’empreinte SHA-256 de son certificat est %2.</translation>
    </message>
    <message>
        <source>It names no valid study of the series.</source>
        <translation>Elle ne nomme pas d’examen valide de la série.</translation>
    </message>
    <message>
        <source>It is another version than the one that was listed.</source>
        <translation>C’est une autre version que celle qui était listée.</translation>
    </message>
    <message>
        <source>This program has downloaded nothing into this folder.</source>
        <translation>Ce programme n’a rien téléchargé dans ce dossier.</translation>
    </message>
    <message>
        <source>It is a record of provenance of a later version of this program.</source>
        <translation>C’est un relevé de provenance d’une version ultérieure de ce programme.</translation>
    </message>
    <message>
        <source>It is not a record of provenance.</source>
        <translation>Ce n’est pas un relevé de provenance.</translation>
    </message>
    <message>
        <source>This record of provenance is damaged: %1</source>
        <translation>Ce relevé de provenance est endommagé : %1</translation>
    </message>
    <message>
        <source>It names series that this program has not downloaded into this folder. Move it away to have it written.</source>
        <translation>Ce fichier nomme des séries que ce programme n’a pas téléchargées dans ce dossier. Déplacez-le pour qu’il soit écrit.</translation>
    </message>
    <message>
        <source>A split has at least two sets.</source>
        <translation>Une répartition a au moins deux jeux.</translation>
    </message>
    <message>
        <source>There is no series of a patient with an ID to split.</source>
        <translation>Il n’y a aucune série d’un patient avec un ID à répartir.</translation>
    </message>
    <message>
        <source>“%1” does not name the shares of sets, such as 70,15,15 or train=0.8,test=0.2.</source>
        <translation>« %1 » n’indique pas les parts de jeux, comme 70,15,15 ou train=0.8,test=0.2.</translation>
    </message>
    <message>
        <source>Its attributes are larger than the limit.</source>
        <translation>Ses attributs dépassent la limite.</translation>
    </message>
    <message>
        <source>“%1” is neither a keyword such as PixelSpacing nor a number such as 0018,0050.</source>
        <translation>« %1 » n’est ni un mot-clé comme PixelSpacing ni un numéro comme 0018,0050.</translation>
    </message>
    <message>
        <source>“%1” is a sequence or pixels, which have no single value.</source>
        <translation>« %1 » est une séquence ou des pixels, qui n’ont pas de valeur unique.</translation>
    </message>
    <message>
        <source>The bucket lies in another region (%1), which is not followed. Enter the address of its endpoint there.</source>
        <translation>Le bucket se trouve dans une autre région (%1), qui n’est pas suivie. Saisissez l’adresse de son point d’accès là-bas.</translation>
    </message>
    <message>
        <source>No image of a series could be read.</source>
        <translation>Aucune image d’une série n’a pu être lue.</translation>
    </message>
    <message>
        <source>Series %1 lies in %2, too, from where it is taken.</source>
        <translation>La série %1 se trouve aussi dans %2, d’où elle est prise.</translation>
    </message>
    <message>
        <source>It lists the series, but reports neither its size nor its number of images.</source>
        <translation>La réponse cite la série, mais n’indique ni sa taille ni son nombre d’images.</translation>
    </message>
    <message>
        <source>A file of the series has no name.</source>
        <translation>Un fichier de la série n’a pas de nom.</translation>
    </message>
    <message>
        <source>The server has it like this, so another download does not help.</source>
        <translation>Il est ainsi sur le serveur : un nouveau téléchargement n’y change rien.</translation>
    </message>
    <message>
        <source>Only the number of images could be compared.</source>
        <translation>Seul le nombre d’images a pu être comparé.</translation>
    </message>
    <message>
        <source>Its name has no address, for it contains “..”.</source>
        <translation>Son nom n’a pas d’adresse, car il contient « .. ».</translation>
    </message>
    <message>
        <source>The record names no series.</source>
        <translation>L’enregistrement ne nomme aucune série.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the images here cannot be read any more.</source>
        <translation>
            <numerusform>%n des images présentes ici n’est plus lisible.</numerusform>
            <numerusform>%n des images présentes ici ne sont plus lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one for the split.</source>
        <translation>Le dossier n’est pas vide. Choisissez-en un nouveau pour la répartition.</translation>
    </message>
    <message>
        <source>A table has at most %1 series: filter or select fewer.</source>
        <translation>Un tableau a au plus %1 séries : filtrez ou sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>“%1” is not a column here; there are %2.</source>
        <extracomment>%1 what was typed, %2 all that could be</extracomment>
        <translation>« %1 » n’est pas une colonne ici ; il y a %2.</translation>
    </message>
    <message>
        <source>The server was asked for the list of images once more, and still names one that it does not have. Only its operators can mend that.</source>
        <translation>La liste des images a été redemandée au serveur, et elle en nomme toujours une qu’il n’a pas. Seuls ses exploitants peuvent y remédier.</translation>
    </message>
    <message numerus="yes">
        <source>Pixels with %n numbers are not shown: no segment has these numbers.</source>
        <translation>
            <numerusform>Les pixels portant un numéro ne sont pas affichés : aucun segment n’a ce numéro.</numerusform>
            <numerusform>Les pixels portant %n numéros ne sont pas affichés : aucun segment n’a ces numéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contours lead through several planes, which cannot be shown.</source>
        <translation>
            <numerusform>%n tracé traverse plusieurs plans et ne peut pas être affiché.</numerusform>
            <numerusform>%n tracés traversent plusieurs plans et ne peuvent pas être affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being downloaded again.</source>
        <translation>Elle est en cours de nouveau téléchargement.</translation>
    </message>
    <message>
        <source>Its download was cancelled.</source>
        <translation>Son téléchargement a été annulé.</translation>
    </message>
    <message>
        <source>It was downloaded again and verified.</source>
        <translation>Elle a été téléchargée de nouveau et vérifiée.</translation>
    </message>
    <message>
        <source>It has no SOP class, SOP Instance UID or known transfer syntax.</source>
        <translation>Il lui manque la classe SOP, le SOP Instance UID ou une syntaxe de transfert connue.</translation>
    </message>
    <message>
        <source>“%1” is not a peer such as ORTHANC@pacs.example.org:4242</source>
        <translation>« %1 » n’est pas un pair tel que ORTHANC@pacs.example.org:4242</translation>
    </message>
    <message>
        <source>No association could be opened (%1).</source>
        <translation>Aucune association n’a pu être ouverte (%1).</translation>
    </message>
    <message>
        <source>It is not a usable PEM file.</source>
        <translation>Ce n’est pas un fichier PEM utilisable.</translation>
    </message>
    <message>
        <source>It cannot be encrypted (%1).</source>
        <translation>Le chiffrement est impossible (%1).</translation>
    </message>
    <message>
        <source>The peer does not take %1 in the transfer syntax %2.</source>
        <translation>Le pair n’accepte pas %1 dans la syntaxe de transfert %2.</translation>
    </message>
    <message>
        <source>The object could not be sent (%1).</source>
        <translation>L’objet n’a pas pu être envoyé (%1).</translation>
    </message>
    <message>
        <source>The peer answered with the status %1.</source>
        <translation>Le pair a répondu avec l’état %1.</translation>
    </message>
    <message>
        <source>The program crashed or was killed.</source>
        <translation>Le programme a planté ou a été tué.</translation>
    </message>
    <message>
        <source>The program failed with the status %1.</source>
        <translation>Le programme a échoué avec l’état %1.</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>Le programme ne peut pas être lancé : %1.</translation>
    </message>
    <message>
        <source>The program took more than %1 s.</source>
        <translation>Le programme a pris plus de %1 s.</translation>
    </message>
    <message>
        <source>dcm2niix is not installed (package dcm2niix).</source>
        <translation>dcm2niix n’est pas installé (paquet dcm2niix).</translation>
    </message>
    <message>
        <source>The program changed or removed images of the series.</source>
        <translation>Le programme a modifié ou supprimé des images de la série.</translation>
    </message>
    <message>
        <source>dcm2niix made no file: nothing here can be converted.</source>
        <translation>dcm2niix n’a créé aucun fichier : rien ici ne peut être converti.</translation>
    </message>
    <message>
        <source>The stages of this folder are run by %1 (process %2 on %3).</source>
        <translation>Les étapes de ce dossier sont exécutées par %1 (processus %2 sur %3).</translation>
    </message>
    <message>
        <source>“%1” is not one of {series}, {study}, {folder}, {output}</source>
        <translation>« %1 » n’est pas l’un de {series}, {study}, {folder}, {output}</translation>
    </message>
    <message>
        <source>The program of the command is missing.</source>
        <translation>Le programme de la commande manque.</translation>
    </message>
    <message>
        <source>“%1” is not one of nifti, send:AET@HOST:PORT, command:PROGRAM …</source>
        <translation>« %1 » n’est pas l’un de nifti, send:AET@HOST:PORT, command:PROGRAMME …</translation>
    </message>
    <message>
        <source>It is no basket file of the schema tcia-basket-1.</source>
        <translation>Ce n’est pas un fichier de panier du schéma tcia-basket-1.</translation>
    </message>
    <message>
        <source>A series in it has no UID.</source>
        <translation>Une de ses séries n’a pas d’UID.</translation>
    </message>
    <message>
        <source>Its files lie in several folders.</source>
        <translation>Ses fichiers se trouvent dans plusieurs dossiers.</translation>
    </message>
    <message>
        <source>%1 has no SOP Instance UID.</source>
        <translation>%1 n’a pas de SOP Instance UID.</translation>
    </message>
    <message>
        <source>%1 is a second copy of an image.</source>
        <translation>%1 est une seconde copie d’une image.</translation>
    </message>
    <message>
        <source>It lies directly in the folder: adopt the folder above.</source>
        <translation>Elle se trouve directement dans le dossier : adoptez le dossier au-dessus.</translation>
    </message>
    <message>
        <source>The server does not say how many images it has.</source>
        <translation>Le serveur ne dit pas combien d’images il a.</translation>
    </message>
    <message>
        <source>Its rows do not name their collection.</source>
        <translation>Ses lignes n’indiquent pas leur collection.</translation>
    </message>
    <message>
        <source>It says that rows are missing, but brings none.</source>
        <translation>Elle annonce qu’il manque des lignes, mais n’en contient aucune.</translation>
    </message>
    <message>
        <source>The answer does not end: it has more than %1 rows.</source>
        <translation>La réponse ne se termine pas&#xa0;: elle compte plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Its series UID is missing or no UID.</source>
        <translation>L’UID de la série manque ou n’est pas un UID.</translation>
    </message>
    <message>
        <source>It rejects associations: “%1” is not its AE title.</source>
        <translation>Elle rejette les associations : « %1 » n’est pas son titre AE.</translation>
    </message>
    <message>
        <source>It rejects associations: it does not know our AE title “%1”.</source>
        <translation>Elle rejette les associations : elle ne connaît pas notre titre AE « %1 ».</translation>
    </message>
    <message>
        <source>It rejects associations (%1).</source>
        <translation>Elle rejette les associations (%1).</translation>
    </message>
    <message>
        <source>It has rejected an association.</source>
        <translation>Elle a rejeté une association.</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed.</source>
        <translation>Il mène à une adresse qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>It is not the citation of this DOI.</source>
        <translation>Ce n’est pas la citation de ce DOI.</translation>
    </message>
    <message>
        <source>It wants a name and a password, and none was sent.</source>
        <translation>Il demande un nom et un mot de passe, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It wants a token, and none was sent.</source>
        <translation>Il demande un jeton, et aucun n’a été envoyé.</translation>
    </message>
    <message>
        <source>It wants a login or a key, and none was sent.</source>
        <translation>Il demande une connexion ou une clé, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It wants a token, but a name and a password were sent: change how you log in.</source>
        <translation>Il demande un jeton, mais un nom et un mot de passe ont été envoyés : changez de mode de connexion.</translation>
    </message>
    <message>
        <source>It refused the name or the password.</source>
        <translation>Il a refusé le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>It wants a name and a password, but a token was sent: change how you log in.</source>
        <translation>Il demande un nom et un mot de passe, mais un jeton a été envoyé : changez de mode de connexion.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>Le jeton a expiré : demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>It refused the token, which may have expired: get a new one.</source>
        <translation>Il a refusé le jeton, qui a peut-être expiré : demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>It refused the API key.</source>
        <translation>Il a refusé la clé d’API.</translation>
    </message>
    <message>
        <source>It wants a certificate of yours (a client certificate), which this program cannot send.</source>
        <translation>Il demande un certificat de votre part (certificat client), que ce programme ne peut pas envoyer.</translation>
    </message>
    <message>
        <source>The list of damaged series cannot be read: verify the folders again.</source>
        <translation>La liste des séries endommagées est illisible : vérifiez de nouveau les dossiers.</translation>
    </message>
    <message>
        <source>What is to follow downloads cannot be read from this file.</source>
        <translation>Ce qui doit suivre les téléchargements ne peut pas être lu dans ce fichier.</translation>
    </message>
    <message>
        <source>To send encrypted, name --tls-authorities FILE; for peers that want a certificate of yours, also --tls-certificate FILE and --tls-key FILE.</source>
        <translation>Pour envoyer de façon chiffrée, indiquez --tls-authorities FICHIER ; pour les pairs qui veulent un certificat de votre part, aussi --tls-certificate FICHIER et --tls-key FICHIER.</translation>
    </message>
    <message>
        <source>It is no DRS id.</source>
        <translation>Ce n’est pas un identifiant DRS.</translation>
    </message>
    <message>
        <source>It is no answer of a DRS server.</source>
        <translation>Ce n’est pas une réponse d’un serveur DRS.</translation>
    </message>
    <message>
        <source>Which server has ids that begin with %1 is not known.</source>
        <translation>Le serveur des identifiants commençant par %1 n’est pas connu.</translation>
    </message>
    <message>
        <source>It is a bundle of objects; name those one by one.</source>
        <translation>C’est un groupe d’objets ; désignez-les un par un.</translation>
    </message>
    <message>
        <source>Its server names no address of its bytes that can be used.</source>
        <translation>Le serveur n’indique aucune adresse utilisable du contenu.</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed: it is not as safe.</source>
        <translation>Le serveur renvoie vers une adresse qui n’est pas suivie : elle est moins sûre.</translation>
    </message>
    <message>
        <source>It needs the token of an account, and none is used.</source>
        <translation>Le jeton d’un compte est nécessaire, et aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>It is no address of a file: https, http and DRS ids are.</source>
        <translation>Ce n’est pas l’adresse d’un fichier : https, http et les identifiants DRS le sont.</translation>
    </message>
    <message>
        <source>Addresses with a user or password are not used.</source>
        <translation>Les adresses contenant un utilisateur ou un mot de passe ne sont pas utilisées.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a single file and no series; `tcia download --manifest` fetches those.</source>
        <translation>
            <numerusform>%n ligne désigne un fichier isolé et non une série ; `tcia download --manifest` le récupère.</numerusform>
            <numerusform>%n lignes désignent des fichiers isolés et non des séries ; `tcia download --manifest` les récupère.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first files: %1.</source>
        <translation>Premiers fichiers : %1.</translation>
    </message>
    <message>
        <source>It has more than the %1 bytes that the server names.</source>
        <translation>Le fichier a plus que les %1 octets annoncés par le serveur.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Le fichier a %1 octets au lieu de %2.</translation>
    </message>
    <message>
        <source>The server sent a web page in place of the file.</source>
        <translation>Le serveur a envoyé une page web à la place du fichier.</translation>
    </message>
    <message>
        <source>Its %1 sum is not the one that the server names.</source>
        <translation>La somme %1 n’est pas celle qu’indique le serveur.</translation>
    </message>
    <message>
        <source>After a download: %1 “Afterwards”, in the list of transfers, has every series that failed.</source>
        <translation>Après un téléchargement : %1 « Ensuite », dans la liste des transferts, indique chaque série en échec.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same SOP Instance UID: programs and archives keep only one of such files.</source>
        <translation>« %1 » et « %2 » ont le même SOP Instance UID : programmes et archives ne gardent qu’un seul de ces fichiers.</translation>
    </message>
    <message>
        <source>The file needs %1, the disk has %2 left.</source>
        <translation>Le fichier demande %1, il reste %2 sur le disque.</translation>
    </message>
    <message>
        <source>The server names neither size nor sum, so nothing proves that all of it arrived.</source>
        <translation>Le serveur n’indique ni taille ni somme de contrôle ; rien ne prouve que le fichier est arrivé en entier.</translation>
    </message>
    <message>
        <source>The series lies in several folders, such as “%1” and “%2”, and links that would bring them together are not possible here: Windows, FAT and some shared drives have none. Move its files into one folder, or all of them to a disk that has links.</source>
        <translation>La série se trouve dans plusieurs dossiers, comme « %1 » et « %2 », et les liens qui les réuniraient sont impossibles ici : Windows, FAT et certains lecteurs partagés n’en ont pas. Déplacez ses fichiers dans un seul dossier, ou tout vers un disque qui a des liens.</translation>
    </message>
    <message>
        <source>Several series lie in this folder, and links that would keep them apart are not possible here: Windows, FAT and some shared drives have none. Move each series into a folder of its own, or all of them to a disk that has links.</source>
        <translation>Plusieurs séries se trouvent dans ce dossier, et les liens qui les sépareraient sont impossibles ici : Windows, FAT et certains lecteurs partagés n’en ont pas. Déplacez chaque série dans son propre dossier, ou toutes vers un disque qui a des liens.</translation>
    </message>
    <message>
        <source>A link to an image cannot be made</source>
        <translation>Impossible de créer un lien vers une image</translation>
    </message>
    <message>
        <source>An image in its list has no valid UID.</source>
        <translation>Une image de sa liste n’a pas d’UID valide.</translation>
    </message>
    <message>
        <source>It leads to a private network or to this machine, and a list may come from anybody. With --allow-private it is fetched.</source>
        <translation>Elle mène à un réseau privé ou à cette machine, et une liste peut venir de n’importe qui. Avec --allow-private, elle est téléchargée.</translation>
    </message>
    <message>
        <source>No address is found for the name of the server.</source>
        <translation>Aucune adresse n’est trouvée pour le nom du serveur.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>in the archive only</source>
        <translation>seulement dans l’archive</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>téléchargement en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>sur le disque</translation>
    </message>
    <message>
        <source>partly on disk</source>
        <translation>en partie sur le disque</translation>
    </message>
    <message>
        <source>in a basket</source>
        <translation>dans un panier</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>nouvelle ou modifiée</translation>
    </message>
</context>
<context>
    <name>SaidMessage</name>
    <message>
        <source>What it said</source>
        <translation>Réponse reçue</translation>
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
        <translation>(sans description)</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <extracomment>%1 is a modality such as &quot;CT&quot;, %2 a part of the body</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>on a %1</source>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>free to use, cite it</source>
        <translation>utilisation libre, à citer</translation>
    </message>
    <message>
        <source>non-commercial only</source>
        <translation>usage non commercial</translation>
    </message>
    <message>
        <source>terms of its own</source>
        <translation>conditions particulières</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 image sur %Ln</numerusform>
            <numerusform>%1 images sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln coupe</numerusform>
            <numerusform>%Ln coupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices of %1 mm</source>
        <extracomment>%1 a thickness in mm</extracomment>
        <translation>
            <numerusform>%Ln coupe de %1 mm</numerusform>
            <numerusform>%Ln coupes de %1 mm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>made with %1</source>
        <translation>créé avec %1</translation>
    </message>
</context>
<context>
    <name>ServerForms</name>
    <message>
        <source>&amp;Address of the DICOMweb service:</source>
        <translation>&amp;Adresse du service DICOMweb :</translation>
    </message>
    <message>
        <source>&amp;Address of the S3 endpoint:</source>
        <translation>&amp;Adresse du point d’accès S3 :</translation>
    </message>
    <message>
        <source>&amp;Address of the interface:</source>
        <translation>&amp;Adresse de l’interface :</translation>
    </message>
    <message>
        <source>&amp;Address including the version:</source>
        <translation>&amp;Adresse, version comprise :</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Demonstration archive</source>
        <translation>Archive de démonstration</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message numerus="yes">
        <source>The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.</source>
        <extracomment>%1 an attribute and its value such as sex=F, %2 a list of sets with their numbers of patients</extracomment>
        <translation>
            <numerusform>Le %n patient avec %1 n’est pas réparti à un patient près, car il appartient à plusieurs strates : %2.</numerusform>
            <numerusform>Les %n patients avec %1 ne sont pas répartis à un patient près, car ils appartiennent à plusieurs strates : %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Collection</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalité</translation>
    </message>
    <message>
        <source>Man&amp;ufacturer</source>
        <translation>Fa&amp;bricant</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Age, by decade</source>
        <translation>Âge, par déce&amp;nnie</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After the download</source>
        <translation>Après le téléchargement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Convert to NIfTI</source>
        <translation>Convertir en NIfTI</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 a program with its arguments</extracomment>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>Send encrypted to %1</source>
        <translation>Envoyer chiffré à %1</translation>
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
        <translation>Tableaux pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tableaux avec tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, one series a line (*.jsonl)</source>
        <translation>JSON, une série par ligne (*.jsonl)</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
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
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Élément %1</translation>
    </message>
    <message>
        <source>(private or unknown)</source>
        <translation>(privé ou inconnu)</translation>
    </message>
</context>
<context>
    <name>TlsChoice</name>
    <message>
        <source>Authorities:</source>
        <translation>Autorités :</translation>
    </message>
    <message>
        <source>PEM file of the authorities that may vouch for the application</source>
        <translation>Fichier PEM des autorités qui peuvent se porter garantes de l’application</translation>
    </message>
    <message>
        <source>Own certificate:</source>
        <translation>Certificat propre :</translation>
    </message>
    <message>
        <source>PEM file, if the application wants one</source>
        <translation>Fichier PEM, si l’application en veut un</translation>
    </message>
    <message>
        <source>Its key:</source>
        <translation>Sa clé :</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>Fichier PEM sans mot de passe</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la série</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <extracomment>how many series</extracomment>
        <translation>
            <numerusform>%Ln échec&#xa0;:</numerusform>
            <numerusform>%Ln échecs&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStates</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message numerus="yes">
        <source>%1 images promised, %2 came · tried %Ln times</source>
        <translation>
            <numerusform>%1 images promises, %2 reçues · %Ln essai</numerusform>
            <numerusform>%1 images promises, %2 reçues · %Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images promised, %2 came</source>
        <translation>%1 images promises, %2 reçues</translation>
    </message>
    <message numerus="yes">
        <source>%1 · tried %Ln times</source>
        <translation>
            <numerusform>%1 · %Ln essai</numerusform>
            <numerusform>%1 · %Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>checked, %1 of %2, MD5</source>
        <translation>vérifiée, %1 sur %2, MD5</translation>
    </message>
    <message>
        <source>checked, %1 of %2, CRC</source>
        <translation>vérifiée, %1 sur %2, CRC</translation>
    </message>
    <message>
        <source>checked, %1 of %2</source>
        <translation>vérifiée, %1 sur %2</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>décompression</translation>
    </message>
    <message>
        <source>unpacking, %1 of %2</source>
        <translation>décompression, %1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>asking the archive</source>
        <translation>demande à l’archive</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>already on disk</source>
        <translation>déjà sur le disque</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 &quot;49.1&quot;, or &quot;9.1 kB&quot; if its unit differs, %2 &quot;80.5 MB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no longer on disk</source>
        <translation>n’est plus sur le disque</translation>
    </message>
    <message>
        <source>files are smaller than recorded</source>
        <translation>fichiers plus petits qu’enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files left</source>
        <translation>
            <numerusform>il reste %1 fichier sur %Ln</numerusform>
            <numerusform>il reste %1 fichiers sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged since: download it again</source>
        <translation>endommagée depuis : à télécharger de nouveau</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
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
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>later than now by this computer&apos;s clock</source>
        <translation>plus tard que l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
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
        <translation>d MMMM &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy &apos;à&apos; HH:mm</translation>
    </message>
</context>
<context>
    <name>Unusable</name>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln vide</numerusform>
            <numerusform>%Ln vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid identifier</source>
        <translation>
            <numerusform>%Ln sans identifiant valable</numerusform>
            <numerusform>%Ln sans identifiant valable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates of another row</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that do not match the query</source>
        <translation>
            <numerusform>%Ln ne correspondant pas à la requête</numerusform>
            <numerusform>%Ln ne correspondant pas à la requête</numerusform>
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
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the wrong JSON type</source>
        <translation>
            <numerusform>%Ln de type JSON incorrect</numerusform>
            <numerusform>%Ln de type JSON incorrect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the archive&apos;s answer could not be shown: %1.</source>
        <extracomment>%1 lists the reasons</extracomment>
        <translation>
            <numerusform>%Ln ligne de la réponse de l’archive n’a pas pu être affichée&#xa0;: %1.</numerusform>
            <numerusform>%Ln lignes de la réponse de l’archive n’ont pas pu être affichées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of it could not be read: %1.</source>
        <extracomment>%1 lists what should have stood there</extracomment>
        <translation>
            <numerusform>%Ln de ses valeurs n’a pas pu être lue&#xa0;: %1.</numerusform>
            <numerusform>%Ln de ses valeurs n’ont pas pu être lues&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the recorded files are there</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
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
        <translation>Complète</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifiée sur le serveur</translation>
    </message>
</context>
<context>
    <name>ViewerControls</name>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play all images of the series</source>
        <translation>Faire défiler toutes les images de la série</translation>
    </message>
    <message>
        <source>Stop at this image</source>
        <translation>S’arrêter sur cette image</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Afficher le noir en blanc</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the image larger; also Ctrl and the wheel</source>
        <translation>Agrandir l’image&#xa0;; aussi Ctrl et la molette</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the image smaller</source>
        <translation>Réduire l’image&#xa0;; aussi Ctrl et la molette</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Afficher l’image entière</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Go to the first image</source>
        <translation>Aller à la première image</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Go to the last image</source>
        <translation>Aller à la dernière image</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Show the image on the whole screen; Esc ends it</source>
        <translation>Afficher l’image en plein écran&#xa0;; Échap pour en sortir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure a distance: drag from one point to the other; Esc ends it</source>
        <translation>Mesurer une distance : faire glisser d’un point à l’autre ; Échap y met fin</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>As stored</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage entière</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Parties molles</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Vaisseaux</translation>
    </message>
</context>
<context>
    <name>YearScale</name>
    <message>
        <source>before %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>après %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AdoptDialog</name>
    <message>
        <source>Folder to adopt</source>
        <translation>Dossier à adopter</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Séries trouvées</translation>
    </message>
    <message>
        <source>Adopt folder</source>
        <translation>Adopter un dossier</translation>
    </message>
    <message>
        <source>Finds series by what their files say, in folders of any layout: of NBIA Data Retriever, IDC, 3D Slicer and other programs. What is whole, as the open server says, can be adopted: it is recorded as on disk, and stays where it is. Nothing is moved or changed.</source>
        <translation>Trouve les séries d’après le contenu de leurs fichiers, dans des dossiers de toute arborescence : de NBIA Data Retriever, d’IDC, de 3D Slicer et d’autres programmes. Ce qui est complet, selon le serveur ouvert, peut être adopté : c’est enregistré comme présent sur le disque et reste où c’est. Rien n’est déplacé ni modifié.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Record these series as on disk; their files stay as they are</source>
        <translation>Enregistrer ces séries comme présentes sur le disque ; leurs fichiers restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Reading the headers of the files…</source>
        <translation>Lecture des en-têtes des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Demande au serveur&#xa0;: %1 série sur %Ln…</numerusform>
            <numerusform>Demande au serveur&#xa0;: %1 séries sur %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1 série sur %Ln…</numerusform>
            <numerusform>Lecture&#xa0;: %1 séries sur %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>Il n’y a aucun fichier DICOM dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series found.</source>
        <translation>
            <numerusform>%Ln série trouvée.</numerusform>
            <numerusform>%Ln séries trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are whole and can be adopted.</source>
        <translation>
            <numerusform>%Ln est complète et peut être adoptée.</numerusform>
            <numerusform>%Ln sont complètes et peuvent être adoptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are recorded as on disk.</source>
        <translation>
            <numerusform>%Ln est enregistrée comme présente sur le disque.</numerusform>
            <numerusform>%Ln sont enregistrées comme présentes sur le disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be adopted; the last column says why.</source>
        <translation>
            <numerusform>%Ln ne peut pas être adoptée ; la dernière colonne dit pourquoi.</numerusform>
            <numerusform>%Ln ne peuvent pas être adoptées ; la dernière colonne dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a server to compare them with.</source>
        <translation>Ouvrez un serveur pour les y comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series were adopted. They are shown as on disk.</source>
        <translation>
            <numerusform>%Ln série a été adoptée. Elle est affichée comme présente sur le disque.</numerusform>
            <numerusform>%Ln séries ont été adoptées. Elles sont affichées comme présentes sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln series</source>
        <translation>
            <numerusform>&amp;Adopter %Ln série</numerusform>
            <numerusform>&amp;Adopter %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>&amp;Adopter</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AfterDownloadChoice</name>
    <message>
        <source>Convert to &amp;NIfTI</source>
        <translation>Convertir en &amp;NIfTI</translation>
    </message>
    <message>
        <source>S&amp;end to</source>
        <translation>&amp;Envoyer à</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lance&amp;r</translation>
    </message>
    <message>
        <source>DICOM application to send to</source>
        <translation>Application DICOM à laquelle envoyer</translation>
    </message>
    <message>
        <source>AET@host:port of a DICOM application, such as a PACS</source>
        <translation>AET@hôte:port d’une application DICOM, telle qu’un PACS</translation>
    </message>
    <message>
        <source>Program to run</source>
        <translation>Programme à lancer</translation>
    </message>
    <message>
        <source>program and arguments, such as %1</source>
        <translation>programme et arguments, tels que %1</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI: dcm2niix is not installed</source>
        <translation>Convertir en &amp;NIfTI : dcm2niix n’est pas installé</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI (by dcm2niix)</source>
        <translation>Convertir en &amp;NIfTI (par dcm2niix)</translation>
    </message>
    <message>
        <source>Started for each series, without a shell.
{folder}: the folder of the series, or one of links to its files if it has those of others
{output}: an empty folder for results
{series}, {study}: their UIDs</source>
        <translation>Lancé pour chaque série, sans shell.
{folder} : le dossier de la série ou, s’il a des fichiers d’autres séries, un dossier de liens vers les siens
{output} : un dossier vide pour les résultats
{series}, {study} : leurs UID</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Un changement de langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>L&amp;ignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchiveMessages</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Opening the stored content of %1…</source>
        <translation>Ouverture du contenu enregistré de %1…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>%1 has no collections.</source>
        <translation>%1 n’a aucune collection.</translation>
    </message>
    <message>
        <source>No collection is loaded yet. Open one in the tree, or index the archive.</source>
        <translation>Aucune collection n’est encore chargée. Ouvrez-en une dans l’arbre, ou indexez l’archive.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Essayer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Index the archive</source>
        <translation>&amp;Indexer l’archive</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation>Saisir une &amp;clé…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>Modifier la &amp;clé…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchivePane</name>
    <message>
        <source>Sorting…</source>
        <translation>Tri en cours…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AttributeList</name>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>Tag DICOM</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open the page in the web browser.</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour ouvrir la page dans le navigateur web.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
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
            <numerusform>%n autre…</numerusform>
            <numerusform>%n autres…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarRow</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketChooser</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>Panier %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketDialogs</name>
    <message>
        <source>New basket</source>
        <translation>Nouveau panier</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Rename basket</source>
        <translation>Renommer le panier</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Duplicate basket</source>
        <translation>Dupliquer le panier</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>This server already has a basket of this &amp;name:</source>
        <translation>Ce serveur a déjà un panier de ce &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name of the basket:</source>
        <translation>&amp;Nom du panier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketMenu</name>
    <message>
        <source>%1 has no basket yet</source>
        <translation>%1 n’a pas encore de panier</translation>
    </message>
    <message>
        <source>Baskets of %1</source>
        <translation>Paniers de %1</translation>
    </message>
    <message>
        <source>Baskets of &amp;other servers</source>
        <translation>Paniers d’&amp;autres serveurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a basket, %2 its server</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This server is not in the list. Add it (Edit servers) to open the basket.</source>
        <translation>Ce serveur n’est pas dans la liste. Ajoutez-le (Modifier les serveurs) pour ouvrir le panier.</translation>
    </message>
    <message>
        <source>Show &amp;its series</source>
        <translation>Afficher ses &amp;séries</translation>
    </message>
    <message>
        <source>Mer&amp;ge, subtract, compare</source>
        <translation>&amp;Fusionner, soustraire, comparer</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Opening the basket…</source>
        <translation>Ouverture du panier…</translation>
    </message>
    <message>
        <source>Collecting the series…</source>
        <translation>Collecte des séries…</translation>
    </message>
    <message>
        <source>The basket “%1” is empty.</source>
        <translation>Le panier «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>This server has no basket yet.</source>
        <translation>Ce serveur n’a pas encore de panier.</translation>
    </message>
    <message>
        <source>%1 Select rows of the archive and press Enter, or open a shared list or a manifest.</source>
        <extracomment>%1 says that the basket is empty</extracomment>
        <translation>%1 Sélectionnez des lignes de l’archive et appuyez sur Entrée, ou ouvrez une liste partagée ou un manifeste.</translation>
    </message>
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
            <numerusform>recherche de %n série</numerusform>
            <numerusform>recherche de %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Being changed…</source>
        <translation>Modification en cours…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketRulesDialog</name>
    <message>
        <source>Only &amp;patients with series of all of</source>
        <translation>Seulement les &amp;patients ayant des séries de toutes</translation>
    </message>
    <message>
        <source>Only the &amp;latest study of each patient</source>
        <translation>Seulement &amp;le dernier examen de chaque patient</translation>
    </message>
    <message>
        <source>Only series with &amp;at least</source>
        <translation>Seulement les séries d’&amp;au moins</translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation>Garder selon des règles</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>Segmentations, structure sets and reports stay, whatever their number of objects</source>
        <translation>Les segmentations, ensembles de structures et comptes rendus restent, quel que soit leur nombre d’objets</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source> images</source>
        <translation> images</translation>
    </message>
    <message>
        <source>Takes series out of the %1 that do not pass; files on disk stay.</source>
        <translation>Retire du %1 les séries qui ne passent pas ; les fichiers sur le disque restent.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Garder celles-ci</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln series stay.</source>
        <translation>
            <numerusform>%1 série sur %Ln reste.</numerusform>
            <numerusform>%1 séries sur %Ln restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have too few images.</source>
        <translation>
            <numerusform>%Ln a trop peu d’images.</numerusform>
            <numerusform>%Ln ont trop peu d’images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an unknown number of images.</source>
        <translation>
            <numerusform>%Ln a un nombre d’images inconnu.</numerusform>
            <numerusform>%Ln ont un nombre d’images inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of earlier studies.</source>
        <translation>
            <numerusform>%Ln est d’un examen antérieur.</numerusform>
            <numerusform>%Ln sont d’examens antérieurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of studies without a date.</source>
        <translation>
            <numerusform>%Ln est d’un examen sans date.</numerusform>
            <numerusform>%Ln sont d’examens sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients lack a modality.</source>
        <translation>
            <numerusform>Il manque une modalité à %Ln patient.</numerusform>
            <numerusform>Il manque une modalité à %Ln patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no patient ID.</source>
        <translation>
            <numerusform>%Ln n’a pas d’ID du patient.</numerusform>
            <numerusform>%Ln n’ont pas d’ID du patient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would stay.</source>
        <translation>Il ne resterait rien.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketSetsDialog</name>
    <message>
        <source>Compare baskets</source>
        <translation>Comparer des paniers</translation>
    </message>
    <message>
        <source>Add the series of another basket</source>
        <translation>Ajouter les séries d’un autre panier</translation>
    </message>
    <message>
        <source>Keep only those also in another basket</source>
        <translation>Ne garder que celles aussi dans un autre panier</translation>
    </message>
    <message>
        <source>Take out those in another basket</source>
        <translation>Retirer celles d’un autre panier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other basket:</source>
        <translation>&amp;Autre panier&#xa0;:</translation>
    </message>
    <message>
        <source>Only in the open basket:</source>
        <translation>Seulement dans le panier ouvert&#xa0;:</translation>
    </message>
    <message>
        <source>In both:</source>
        <translation>Dans les deux&#xa0;:</translation>
    </message>
    <message>
        <source>Only in the other basket:</source>
        <translation>Seulement dans l’autre panier&#xa0;:</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>calcul…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln series</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln série</numerusform>
            <numerusform>&amp;Ajouter %Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %Ln series</source>
        <translation>
            <numerusform>&amp;Retirer %Ln série</numerusform>
            <numerusform>&amp;Retirer %Ln séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketWords</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <extracomment>%1 is &quot;12 series&quot;, %2 a size of a part of them</extracomment>
        <translation>%1, plus de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln series out of %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln série retirée de %1.</numerusform>
            <numerusform>%Ln séries retirées de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BrowsePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Undo&quot; or &quot;Redo&quot;, %2 what was done</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CauseRow</name>
    <message>
        <source>What it said</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Collapse the group</source>
        <translation>Replier le groupe</translation>
    </message>
    <message>
        <source>Expand the group</source>
        <translation>Déplier le groupe</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Afficher dans l’arbre</translation>
    </message>
    <message>
        <source>Go to the series in the archive&apos;s tree</source>
        <translation>Aller aux séries dans l’arbre de l’archive</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Add the selected series to the basket; withdrawn ones cannot be downloaded</source>
        <translation>Ajouter au panier les séries sélectionnées&#xa0;; celles qui sont retirées ne peuvent pas être téléchargées</translation>
    </message>
    <message>
        <source>Copy UIDs</source>
        <translation>Copier les UID</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected series</source>
        <translation>Copier les identifiants des séries sélectionnées</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Clear this list; stored content is kept</source>
        <translation>Vider cette liste&#xa0;; le contenu enregistré est conservé</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>Only the latest %1 are shown.</source>
        <translation>Seuls les %1 derniers sont affichés.</translation>
    </message>
    <message>
        <source>The command “tcia changes” lists all of them.</source>
        <translation>La commande «&#xa0;tcia changes&#xa0;» les affiche tous.</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Lecture des changements…</translation>
    </message>
    <message>
        <source>There are no changes of this kind.</source>
        <translation>Il n’y a aucun changement de ce type.</translation>
    </message>
    <message>
        <source>No changes are known yet: no collection has been loaded that a later answer could be compared with.
Open a collection, or index the archive. Series that the archive adds, changes or withdraws after that appear here.</source>
        <translation>Aucun changement n’est encore connu&#xa0;: aucune collection n’a été chargée à laquelle comparer une réponse ultérieure.
Ouvrez une collection, ou indexez l’archive. Les séries que l’archive ajoutera, modifiera ou retirera ensuite apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing has changed since the collections were first loaded.
Series that the archive adds, changes or withdraws appear here when a collection is refreshed or the archive is indexed again.</source>
        <translation>Rien n’a changé depuis le premier chargement des collections.
Les séries que l’archive ajoute, modifie ou retire apparaissent ici quand une collection est actualisée ou que l’archive est indexée de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were withdrawn and cannot be downloaded.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln a été retirée et ne peut pas être téléchargée.</numerusform>
            <numerusform>%1 %Ln ont été retirées et ne peuvent pas être téléchargées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Chip</name>
    <message>
        <source>Enter opens its group, Del removes it</source>
        <translation>Entrée ouvre son groupe, Suppr le retire</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, avertissement</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChipRow</name>
    <message>
        <source>No filter: everything is shown. Tick a value, or type what you look for.</source>
        <translation>Aucun filtre&#xa0;: tout est affiché. Cochez une valeur, ou saisissez ce que vous cherchez.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Enregistrer le filtre…</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Removes all filters</source>
        <translation>Retire tous les filtres</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CiteButton</name>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copy a citation of these data</source>
        <translation>Copier une citation de ces données</translation>
    </message>
    <message>
        <source>Open &amp;doi.org</source>
        <translation>Ouvrir &amp;doi.org</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>Lire la &amp;licence</translation>
    </message>
    <message>
        <source>Copy &amp;now, without authors</source>
        <translation>Copier mai&amp;ntenant, sans auteurs</translation>
    </message>
    <message>
        <source>With &amp;authors, asking doi.org</source>
        <translation>Avec les &amp;auteurs, en demandant à doi.org</translation>
    </message>
    <message>
        <source>Asks doi.org and the agency of each DOI for authors, title and year.
Both then learn your address and which data you cite.</source>
        <translation>Demande à doi.org et à l’agence de chaque DOI les auteurs, le titre et l’année.
Tous deux apprennent alors votre adresse et quelles données vous citez.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the citation as the archive has it, without the authors of %Ln data sets.</source>
        <translation>
            <numerusform>La citation a été copiée telle que l’archive l’a, sans les auteurs de %Ln jeu de données.</numerusform>
            <numerusform>La citation a été copiée telle que l’archive l’a, sans les auteurs de %Ln jeux de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>The clipboard has changed meanwhile: the citation was not copied. Copy it once more.</source>
        <translation>Le presse-papiers a changé entre-temps : la citation n’a pas été copiée. Copiez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionCard</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Being loaded…</source>
        <translation>Chargement en cours…</translation>
    </message>
    <message>
        <source>Not opened yet. Open it in the tree to see what it holds.</source>
        <translation>Pas encore ouverte. Ouvrez-la dans l’arbre pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive says nothing about this collection.</source>
        <translation>L’archive n’indique rien sur cette collection.</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>Rien n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Go to a row to see its collection, or select series to see them.</source>
        <translation>Allez à une ligne pour voir sa collection, ou sélectionnez des séries pour les voir.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Tout sélectionner (%1)</translation>
    </message>
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
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Select series to see them.</source>
        <translation>Sélectionnez des séries pour les voir ici.</translation>
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
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Consultée</translation>
    </message>
    <message>
        <source>Open DOI %1</source>
        <translation>Ouvrir le DOI %1</translation>
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
        <translation>Comment plusieurs modalités sont combinées</translation>
    </message>
    <message>
        <source>With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that have both</source>
        <translation>Avec CT et RTSTRUCT sélectionnées&#xa0;: les séries de l’une ou de l’autre&#xa0;; ou toutes ces séries des patients, ou des examens, qui ont les deux</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>l’une d’elles</translation>
    </message>
    <message>
        <source>all, same patient</source>
        <translation>toutes, même patient</translation>
    </message>
    <message>
        <source>all, same study</source>
        <translation>toutes, même examen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandNotes</name>
    <message>
        <source>nothing selected</source>
        <translation>rien n’est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on disk already</source>
        <extracomment>%1 is &quot;12 series&quot;</extracomment>
        <translation>%1, déjà sur le disque</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>nothing chosen in Transfers</source>
        <translation>rien de choisi dans Transferts</translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation>le panier est vide</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter do it   Esc close</source>
        <translation>↑ ↓ choisir   Entrée exécuter   Échap fermer</translation>
    </message>
    <message>
        <source>Type a series UID to go there</source>
        <translation>Saisissez un UID de série pour y aller</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type a command, a value to filter by, or a series UID</source>
        <translation>Saisissez une commande, une valeur de filtre ou un UID de série</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Confirmations</name>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Send the API key of %1 without encryption?</source>
        <translation>Envoyer la clé API de %1 sans chiffrement&#xa0;?</translation>
    </message>
    <message>
        <source>The address of this server begins with http: anyone on the network path to %1 could read the key. It has not been sent yet.</source>
        <translation>L’adresse de ce serveur commence par http&#xa0;: n’importe qui sur le trajet vers %1 pourrait lire la clé. Elle n’a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>&amp;Send the key</source>
        <translation>&amp;Envoyer la clé</translation>
    </message>
    <message>
        <source>Continue &amp;without it</source>
        <translation>Continuer &amp;sans elle</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>Supprimer le panier</translation>
    </message>
    <message>
        <source>Delete the basket “%1” of %2?</source>
        <translation>Supprimer le panier «&#xa0;%1&#xa0;» de %2&#xa0;?</translation>
    </message>
    <message>
        <source>It has %1. This list cannot be restored. Downloaded files stay.</source>
        <extracomment>%1 is &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>Contenu&#xa0;: %1. Cette liste ne pourra pas être restaurée. Les fichiers téléchargés restent.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>This list names the server %1, which is not one of yours: put its series into the basket of %2 all the same?</source>
        <extracomment>%1 the address of a server, %2 another server</extracomment>
        <translation>Cette liste nomme le serveur %1, qui n’est pas parmi les vôtres&#xa0;: mettre quand même ses séries dans le panier de %2&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>&amp;Les y mettre</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Ne pas les ajouter</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>Une autre archive</translation>
    </message>
    <message>
        <source>“%1” is a list for %2. Open that archive?</source>
        <extracomment>%1 a file, %2 a server</extracomment>
        <translation>«&#xa0;%1&#xa0;» est une liste pour %2. Ouvrir cette archive&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is closed; its baskets, filters and downloads stay.</source>
        <extracomment>%1 a server</extracomment>
        <translation>%1 sera fermé&#xa0;; ses paniers, filtres et téléchargements sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln series is lost.</source>
        <translation>
            <numerusform>La sélection de %Ln série sera perdue.</numerusform>
            <numerusform>La sélection de %Ln séries sera perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>&amp;Leave the list out</source>
        <translation>&amp;Laisser la liste de côté</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ConnectionBar</name>
    <message>
        <source>Try &amp;now</source>
        <translation>Essayer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Do not try again by itself</source>
        <translation>Ne pas réessayer automatiquement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the address of a server, %2 why it does not answer</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Not trying again by itself.</source>
        <translation>Pas de nouvel essai automatique.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Copied</name>
    <message numerus="yes">
        <source>Copied %Ln UIDs.</source>
        <translation>
            <numerusform>%Ln UID copié.</numerusform>
            <numerusform>%Ln UID copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln IDs.</source>
        <translation>
            <numerusform>%Ln identifiant copié.</numerusform>
            <numerusform>%Ln identifiants copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the name.</source>
        <translation>Le nom a été copié.</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>La citation a été copiée.</translation>
    </message>
    <message>
        <source>Copied the sentence for Methods.</source>
        <translation>La phrase pour «&#xa0;Méthodes&#xa0;» a été copiée.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln series as a table.</source>
        <translation>
            <numerusform>%Ln série copiée en tableau.</numerusform>
            <numerusform>%Ln séries copiées en tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the text of %Ln problems.</source>
        <translation>
            <numerusform>Le texte de %Ln problème a été copié.</numerusform>
            <numerusform>Le texte de %Ln problèmes a été copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>Le rapport a été copié comme texte.</translation>
    </message>
    <message>
        <source>Copied the filter as text.</source>
        <translation>Le filtre a été copié comme texte.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedCard</name>
    <message>
        <source>Volumes are computed from the contours, for a rough idea only.</source>
        <translation>Les volumes sont calculés à partir des contours, à titre indicatif seulement.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Select it too</source>
        <translation>La sélectionner aussi</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L&apos;afficher</translation>
    </message>
    <message>
        <source>Select the series that it was made from as well</source>
        <translation>Sélectionner aussi la série d&apos;origine</translation>
    </message>
    <message>
        <source>Select only the series that it was made from</source>
        <translation>Sélectionner seulement la série d&apos;origine</translation>
    </message>
    <message>
        <source>Where the segments lie, slice 1 to %1</source>
        <extracomment>of the planes of a segmentation</extracomment>
        <translation>Où se trouvent les segments, coupes 1 à %1</translation>
    </message>
    <message>
        <source>Lay over the images</source>
        <translation>Superposer aux images</translation>
    </message>
    <message>
        <source>Lay over the %1</source>
        <translation>Superposer à %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedView</name>
    <message>
        <source>Opening the images…</source>
        <translation>Ouverture des images…</translation>
    </message>
    <message>
        <source>Nothing of it lies on the images of the series that it was made from.</source>
        <translation>Rien n&apos;en figure sur les images de la série d&apos;origine.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DesktopNotifier</name>
    <message>
        <source>Show the downloads</source>
        <translation>Afficher les téléchargements</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadAdvice</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Deselect them</source>
        <translation>Les désélectionner</translation>
    </message>
    <message>
        <source>Select the images too</source>
        <translation>Sélectionner aussi les images</translation>
    </message>
    <message>
        <source>Select them too</source>
        <translation>Les sélectionner aussi</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Deselect the largest</source>
        <translation>Désélectionner les plus volumineuses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use: %1.</source>
        <extracomment>%1 licences and collections</extracomment>
        <translation>
            <numerusform>%Ln série n’est pas destinée à un usage commercial : %1.</numerusform>
            <numerusform>%Ln séries ne sont pas destinées à un usage commercial : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The filter hides them.</source>
        <translation>%1 Le filtre les masque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets lack the images that they belong to.</source>
        <translation>
            <numerusform>Il manque à %Ln segmentation ou ensemble de structures les images correspondantes.</numerusform>
            <numerusform>Il manque à %Ln segmentations ou ensembles de structures les images correspondantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are not selected.</source>
        <translation>
            <numerusform>%Ln segmentation ou ensemble de structures de ces images n’est pas sélectionné.</numerusform>
            <numerusform>%Ln segmentations ou ensembles de structures de ces images ne sont pas sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has changed %Ln series since they were put into the basket.</source>
        <translation>
            <numerusform>L’archive a modifié %Ln série depuis sa mise au panier.</numerusform>
            <numerusform>L’archive a modifié %Ln séries depuis leur mise au panier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %Ln series is unknown.</source>
        <translation>
            <numerusform>La taille de %Ln série est inconnue.</numerusform>
            <numerusform>La taille de %Ln séries est inconnue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough room: %1 short in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Espace insuffisant : il manque %1 dans %2.</translation>
    </message>
    <message>
        <source>All are on disk already.</source>
        <translation>Toutes sont déjà sur le disque.</translation>
    </message>
    <message>
        <source>Room for it: %1 free in %2</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Il y a la place : %1 libres dans %2</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>%1 The images are ticked, but the filter hides them.</source>
        <extracomment>%1 says that segmentations lack images</extracomment>
        <translation>%1 Les images sont cochées, mais le filtre les masque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are ticked, but the filter hides them.</source>
        <translation>
            <numerusform>%Ln segmentation ou ensemble de structures de ces images est coché, mais le filtre le masque.</numerusform>
            <numerusform>%Ln segmentations ou ensembles de structures de ces images sont cochés, mais le filtre les masque.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>%1 sont libres dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use.</source>
        <translation>
            <numerusform>%Ln série n’est pas destinée à un usage commercial.</numerusform>
            <numerusform>%Ln séries ne sont pas destinées à un usage commercial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadDialog</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the archive&apos;s &amp;MD5 sums, where it has them</source>
        <translation>les sommes &amp;MD5 de l’archive, si elle en a</translation>
    </message>
    <message>
        <source> series</source>
        <translation> séries</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>Dé&amp;bit</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Arborescence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>À &amp;la fois</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Raccourcir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths are over 255 characters</source>
        <translation>
            <numerusform>%Ln chemin dépasse 255 caractères</numerusform>
            <numerusform>%Ln chemins dépassent 255 caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series would share a folder with another one</source>
        <translation>
            <numerusform>%Ln série partagerait un dossier avec une autre</numerusform>
            <numerusform>%Ln séries partageraient un dossier avec une autre</numerusform>
        </translation>
    </message>
    <message>
        <source>longest path %1 of %2 characters · no two series in one folder</source>
        <translation>chemin le plus long&#xa0;: %1 caractères sur %2 · pas deux séries dans un même dossier</translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln series in the queue</source>
        <translation>
            <numerusform>après la série en file d’attente</numerusform>
            <numerusform>après les %Ln séries en file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2, after the %Ln series in the queue</source>
        <extracomment>%1 a duration, %2 a rate</extracomment>
        <translation>
            <numerusform>environ %1 à %2, après la série en file d’attente</numerusform>
            <numerusform>environ %1 à %2, après les %Ln séries en file d’attente</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 at %2</source>
        <translation>environ %1 à %2</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %Ln series</source>
        <translation>
            <numerusform>Mettre %Ln série en &amp;file</numerusform>
            <numerusform>Mettre %Ln séries en &amp;file</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Mettre en &amp;file</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>number, sizes and checksums of all images: always</source>
        <translation>nombre, tailles et sommes de contrôle de toutes les images&#xa0;: toujours</translation>
    </message>
    <message>
        <source>number of images: always; this server gives neither sizes nor checksums</source>
        <translation>nombre d’images&#xa0;: toujours&#xa0;; ce serveur ne fournit ni tailles ni sommes de contrôle</translation>
    </message>
    <message>
        <source>This layout cannot be used.</source>
        <translation>Cette arborescence est inutilisable.</translation>
    </message>
    <message>
        <source>No series is left to download.</source>
        <translation>Il ne reste aucune série à télécharger.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>non commerciale</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>commerciale</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utilisation</translation>
    </message>
    <message>
        <source>On disk already</source>
        <translation>Déjà sur le disque</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadSummary</name>
    <message numerus="yes">
        <source>All %Ln are on disk already.</source>
        <translation>
            <numerusform>%Ln série, déjà sur le disque.</numerusform>
            <numerusform>Les %Ln séries sont déjà toutes sur le disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series chosen</source>
        <translation>
            <numerusform>%Ln série choisie</numerusform>
            <numerusform>%Ln séries choisies</numerusform>
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
            <numerusform>%Ln déjà sur le disque</numerusform>
            <numerusform>%Ln déjà sur le disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fetch</source>
        <translation>
            <numerusform>%Ln à télécharger</numerusform>
            <numerusform>%Ln à télécharger</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 to fetch · more than %2 on disk when done</source>
        <extracomment>%1 and %2 sizes</extracomment>
        <translation>plus de %1 à télécharger · plus de %2 sur le disque à la fin</translation>
    </message>
    <message>
        <source>%1 to fetch · %2 on disk when done</source>
        <translation>%1 à télécharger · %2 sur le disque à la fin</translation>
    </message>
    <message>
        <source>Their size is unknown: the server does not announce it.</source>
        <translation>Leur taille est inconnue&#xa0;: le serveur ne l’indique pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln exclue</numerusform>
            <numerusform>%Ln exclues</numerusform>
        </translation>
    </message>
    <message>
        <source>Their licences, see below, are left out</source>
        <translation>Leurs licences sont exclues, voir ci-dessous</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadsPage</name>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>&amp;MD5 sums, where the server has them</source>
        <translation>les sommes &amp;MD5, si le serveur en a</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Arborescence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;At a time, at most:</source>
        <translation>À &amp;la fois, au plus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>Dé&amp;bit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Retries after failures:</source>
        <translation>&amp;Essais après un échec&#xa0;:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Vérification&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>Saisissez le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>un exemple</translation>
    </message>
    <message>
        <source>Notify:</source>
        <translation>Notifier&#xa0;:</translation>
    </message>
    <message>
        <source>when downloads &amp;end or stop</source>
        <translation>quand les téléchargements s’&amp;arrêtent</translation>
    </message>
    <message>
        <source>Only while another window is active</source>
        <translation>Seulement pendant qu’une autre fenêtre est active</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerList</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Views of the transfers</source>
        <translation>Vues des transferts</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 a size</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
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
    <name>tcia::desktop::DropArea</name>
    <message>
        <source>Drop a manifest here</source>
        <translation>Déposez un manifeste ici</translation>
    </message>
    <message>
        <source>.tcia, a table with series UIDs, or plain UIDs</source>
        <translation>.tcia, tableau avec des UID de série, ou simples UID</translation>
    </message>
    <message>
        <source>Open &amp;manifest…</source>
        <translation>Ouvrir un &amp;manifeste…</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>Ouvrir une &amp;liste partagée…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::EmptyResult</name>
    <message>
        <source>No series has all of these.</source>
        <translation>Aucune série n’a tout cela.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Réinitialiser le filtre</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %Ln series</source>
        <extracomment>%1 a criterion of the filter, such as &quot;SIEMENS&quot;</extracomment>
        <translation>
            <numerusform>Sans %1&#xa0;: %Ln série</numerusform>
            <numerusform>Sans %1&#xa0;: %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Retirer %1 du filtre</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExportCommands</name>
    <message numerus="yes">
        <source>Wrote %Ln series to %1</source>
        <translation>
            <numerusform>%Ln série écrite dans %1</numerusform>
            <numerusform>%Ln séries écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>panier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected series as a table</source>
        <translation>
            <numerusform>Exporter %Ln série sélectionnée en tableau</numerusform>
            <numerusform>Exporter %Ln séries sélectionnées en tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series shown as a table</source>
        <translation>
            <numerusform>Exporter la série affichée (%Ln) en tableau</numerusform>
            <numerusform>Exporter les %Ln séries affichées en tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series of the %1 as a table</source>
        <extracomment>%1 is &quot;basket “Methods test”&quot;</extracomment>
        <translation>
            <numerusform>Exporter %Ln série (%1) en tableau</numerusform>
            <numerusform>Exporter %Ln séries (%1) en tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExtentBars</name>
    <message>
        <source>%1: slice %2 to %3</source>
        <extracomment>%1 a segment, %2 and %3 numbers of slices</extracomment>
        <translation>%1 : coupes %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>of segments that are not listed</extracomment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetBars</name>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Année d’examen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetControls</name>
    <message>
        <source>Clear the selection of %1 (Del)</source>
        <translation>Réinitialiser la sélection&#xa0;: %1 (Suppr)</translation>
    </message>
    <message>
        <source>Clear the selection of %1</source>
        <translation>Réinitialiser la sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterChips</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not found</source>
        <extracomment>%1 is &quot;14 IDs&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln introuvable</numerusform>
            <numerusform>%1, %Ln introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
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
    <message>
        <source>%1 · Index all</source>
        <translation>%1 · Tout indexer</translation>
    </message>
    <message>
        <source>Show or hide the filters (%1)</source>
        <translation>Afficher ou masquer les filtres (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>the button of the filter pane, with the number of active filters</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Not loaded yet · Load all</source>
        <translation>Pas encore chargé · Tout charger</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Save this filter, restore a saved one, or copy and paste filters as text</source>
        <translation>Enregistrer ce filtre, rappeler un filtre enregistré, ou copier et coller des filtres sous forme de texte</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less of the description</source>
        <translation>Réduire la description</translation>
    </message>
    <message>
        <source>More of the description</source>
        <translation>Suite de la description</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderSpace</name>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>Saisissez le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>%1 used · %2 for this</source>
        <translation>%1 utilisés · %2 pour ceci</translation>
    </message>
    <message>
        <source>The free space of the disk is unknown.</source>
        <translation>L’espace libre du disque est inconnu.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>looking at the folder…</source>
        <translation>examen du dossier…</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Ce dossier est inutilisable.</translation>
    </message>
    <message>
        <source>Not enough room on the disk.</source>
        <translation>Espace disque insuffisant.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FullScreen</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IdsDialog</name>
    <message>
        <source>Find a list of IDs</source>
        <translation>Rechercher une liste d’ID</translation>
    </message>
    <message>
        <source>Patient IDs and UIDs</source>
        <translation>ID de patient et UID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%n different IDs</source>
        <translation>
            <numerusform>%n ID différent</numerusform>
            <numerusform>%n ID différents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient IDs, study UIDs and series UIDs, separated by line ends, spaces or commas, or a table with a column of them:</source>
        <translation>&amp;ID de patient, UID d’examen et UID de série, séparés par des fins de ligne, des espaces ou des virgules, ou un tableau qui en a une colonne :</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file&apos;s values. Ctrl and wheel: zoom. Shift and drag: move.</source>
        <translation>Molette ou flèches&#xa0;: autres images. Glisser&#xa0;: contraste et luminosité. Double-clic&#xa0;: retour aux valeurs du fichier. Ctrl et molette&#xa0;: zoom. Maj et glisser&#xa0;: déplacer.</translation>
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
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Collections indexed</source>
        <translation>Collections indexées</translation>
    </message>
    <message>
        <source>Pause indexing; stored content is kept</source>
        <translation>Mettre l’indexation en pause&#xa0;; le contenu enregistré est conservé</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Indexing: loading the list of collections…</source>
        <translation>Indexation&#xa0;: chargement de la liste des collections…</translation>
    </message>
    <message>
        <source>Indexing: %1, about %2 left</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 is &quot;12 min&quot;</extracomment>
        <translation>Indexation&#xa0;: %1, reste environ %2</translation>
    </message>
    <message>
        <source>Indexing: %1</source>
        <translation>Indexation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Indexing waits for the server: %1; next attempt at %2</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 a time of day</extracomment>
        <translation>L’indexation attend le serveur&#xa0;: %1&#xa0;; nouvel essai à %2</translation>
    </message>
    <message>
        <source>Indexing is paused: %1</source>
        <translation>L’indexation est en pause&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Indexed, but for %n collections that failed (see Problems): %1</source>
        <translation>
            <numerusform>Indexé, sauf %n collection en échec (voir Problèmes)&#xa0;: %1</numerusform>
            <numerusform>Indexé, sauf %n collections en échec (voir Problèmes)&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections, %2</source>
        <comment>%2 is: 210,000 series</comment>
        <translation>
            <numerusform>%1 sur %n collection, %2</numerusform>
            <numerusform>%1 sur %n collections, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole archive is indexed: %n collections, %1</source>
        <comment>%1 is: 210,000 series</comment>
        <translation>
            <numerusform>Toute l’archive est indexée&#xa0;: %n collection, %1</numerusform>
            <numerusform>Toute l’archive est indexée&#xa0;: %n collections, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing…</source>
        <extracomment>%1 and %2 are numbers of collections</extracomment>
        <translation>Indexation…</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>Indexation %1 sur %2</translation>
    </message>
    <message>
        <source>Index waits, %1 of %2</source>
        <translation>Index en attente, %1 sur %2</translation>
    </message>
    <message>
        <source>Index paused, %1 of %2</source>
        <translation>Index en pause, %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Index complete but for %Ln</source>
        <translation>
            <numerusform>Index complet sauf %Ln</numerusform>
            <numerusform>Index complet sauf %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Index complete</source>
        <translation>Index complet</translation>
    </message>
    <message>
        <source>Index complete · %1 old</source>
        <extracomment>%1 a duration such as &quot;12 min&quot;</extracomment>
        <translation>Index complet · il y a %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LayoutChoice</name>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Descriptive</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>À plat</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Modèle personnalisé</translation>
    </message>
    <message>
        <source>Template of the folders</source>
        <translation>Modèle de chemin des dossiers</translation>
    </message>
    <message>
        <source>Attributes of a series in braces; each / begins a folder</source>
        <translation>Attributs d’une série entre accolades&#xa0;; chaque / commence un dossier</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceChoice</name>
    <message>
        <source>no licence named</source>
        <translation>sans licence indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, left out</source>
        <translation>
            <numerusform>%Ln série, exclue</numerusform>
            <numerusform>%Ln séries, exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, not for commercial use</source>
        <translation>
            <numerusform>%Ln série, pas pour un usage commercial</numerusform>
            <numerusform>%Ln séries, pas pour un usage commercial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Take in the series of %1</source>
        <translation>Inclure les séries de %1</translation>
    </message>
    <message>
        <source>Leave out the series of %1</source>
        <translation>Exclure les séries de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other licences</source>
        <translation>
            <numerusform>et %Ln autre licence</numerusform>
            <numerusform>et %Ln autres licences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a licence, %2 &quot;12 series&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceLine</name>
    <message>
        <source>no licence named</source>
        <translation>sans licence indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LineActions</name>
    <message>
        <source>More actions for transfers</source>
        <translation>Autres actions pour les transferts</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListAdder</name>
    <message>
        <source>No UID was found in the text that was dropped.</source>
        <translation>Aucun UID n’a été trouvé dans le texte déposé.</translation>
    </message>
    <message>
        <source>The server of this shared list is not in the list of servers any more.</source>
        <translation>Le serveur de cette liste partagée n’est plus dans la liste des serveurs.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListDialogs</name>
    <message>
        <source>Only files on this computer can be dropped; save the others first.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être déposés&#xa0;; enregistrez d’abord les autres.</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Ouvrir un manifeste</translation>
    </message>
    <message>
        <source>Manifests, lists and records (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;All files (*)</source>
        <translation>Manifestes, listes et enregistrements (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;Tous les fichiers (*)</translation>
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
        <translation>Le filtre masque cette série.</translation>
    </message>
    <message>
        <source>The archive no longer has this series.</source>
        <translation>L’archive n’a plus cette série.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ManifestAdder</name>
    <message>
        <source>Opened %1, which the list names. %2</source>
        <extracomment>%1 a server, %2 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>%1 a été ouvert, car la liste le nomme. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the manifest are invalid and were skipped.</source>
        <translation>
            <numerusform>%n ligne du manifeste n’est pas valide et a été ignorée.</numerusform>
            <numerusform>%n lignes du manifeste ne sont pas valides et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files could not be read.</source>
        <translation>
            <numerusform>%1 fichier sur %Ln n’a pas pu être lu.</numerusform>
            <numerusform>Fichiers qui n’ont pas pu être lus&#xa0;: %1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: its server could not be opened.</source>
        <translation>%1 n’a pas été ajouté&#xa0;: son serveur n’a pas pu être ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n ligne de la liste désigne un seul fichier ; sa série entière est retenue.</numerusform>
            <numerusform>%n lignes de la liste désignent des fichiers seuls ; leurs séries entières sont retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read, but none of its series is in the basket. %2 Open it again under File, Recent lists.</source>
        <extracomment>%1 a file, %2 an error in whole sentences</extracomment>
        <translation>%1 a été lu, mais aucune de ses séries n’est dans le panier. %2 Rouvrez-le sous Fichier, Listes récentes.</translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1 (le serveur n’a aucun bucket de ce nom)</translation>
    </message>
    <message numerus="yes">
        <source>At %n places of the list the server knows no series, such as: %1</source>
        <extracomment>%1 the first of these places</extracomment>
        <translation>
            <numerusform>À %n emplacement de la liste, le serveur ne connaît aucune série : %1</numerusform>
            <numerusform>À %n emplacements de la liste, le serveur ne connaît aucune série, par exemple : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MissingDialog</name>
    <message>
        <source>Not found</source>
        <translation>Introuvables</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;IDs are in none of the loaded collections:</source>
        <translation>
            <numerusform>%n &amp;ID n’est dans aucune des collections chargées&#xa0;:</numerusform>
            <numerusform>%n &amp;ID ne sont dans aucune des collections chargées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs that were not found</source>
        <translation>ID introuvables</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MoreChips</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>%n autre ▾</numerusform>
            <numerusform>%n autres ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n autre filtre</numerusform>
            <numerusform>%n autres filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Afficher son groupe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ObjectChoice</name>
    <message>
        <source>Object of the series</source>
        <translation>Objet de la série</translation>
    </message>
    <message numerus="yes">
        <source>The series has %Ln more objects, which are not shown here.</source>
        <extracomment>such as segmentations</extracomment>
        <translation>
            <numerusform>La série contient %Ln autre objet, qui n&apos;est pas affiché ici.</numerusform>
            <numerusform>La série contient %Ln autres objets, qui ne sont pas affichés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 the label of an object, such as a segmentation</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OfflineWords</name>
    <message>
        <source>Offline. This is what was known on %1.</source>
        <extracomment>%1 day and time</extracomment>
        <translation>Hors connexion. Voici ce qui était connu le %1.</translation>
    </message>
    <message>
        <source>Offline. This is what was known earlier.</source>
        <translation>Hors connexion. Voici ce qui était connu auparavant.</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known on %2.</source>
        <extracomment>%1 a server, %2 day and time</extracomment>
        <translation>%1 ne répond pas. Voici ce qui était connu le %2.</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known earlier.</source>
        <translation>%1 ne répond pas. Voici ce qui était connu auparavant.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherBaskets</name>
    <message>
        <source>Baskets of other servers (the menu has all %1):</source>
        <extracomment>%1 how many</extracomment>
        <translation>Paniers d’autres serveurs (le menu les a tous, %1)&#xa0;:</translation>
    </message>
    <message>
        <source>Baskets of other servers:</source>
        <translation>Paniers d’autres serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Open this basket and its server</source>
        <translation>Ouvrir ce panier et son serveur</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherFolder</name>
    <message>
        <source>Another folder for these series</source>
        <translation>Un autre dossier pour ces séries</translation>
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
            <numerusform>%Ln série y a le même nombre d’images et la même taille.</numerusform>
            <numerusform>%Ln séries y ont le même nombre d’images et la même taille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are there, but their number of images or size is not known, so they could not be compared.</source>
        <translation>
            <numerusform>%Ln série s’y trouve, mais son nombre d’images ou sa taille est inconnu : elle n’a pas pu être comparée.</numerusform>
            <numerusform>%Ln séries s’y trouvent, mais leur nombre d’images ou leur taille est inconnu : elles n’ont pas pu être comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln série y est différente et est laissée de côté.</numerusform>
            <numerusform>%Ln séries y sont différentes et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not there.</source>
        <translation>
            <numerusform>%Ln série n’y est pas.</numerusform>
            <numerusform>%Ln séries n’y sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series could not be looked up: %1</source>
        <translation>
            <numerusform>%Ln série n’a pas pu être recherchée : %1</numerusform>
            <numerusform>%Ln séries n’ont pas pu être recherchées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; there %3</source>
        <translation>%1 : %2 ; là-bas %3</translation>
    </message>
    <message>
        <source>Fetch from another server</source>
        <translation>Prendre sur un autre serveur</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln of the failed series from %1?</source>
        <translation>
            <numerusform>Prendre %Ln des séries en échec sur %1 ?</numerusform>
            <numerusform>Prendre %Ln des séries en échec sur %1 ?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the failed series can be fetched from %1.</source>
        <translation>Aucune des séries en échec ne peut être prise sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fetch %Ln</source>
        <translation>
            <numerusform>&amp;Prendre %Ln</numerusform>
            <numerusform>&amp;Prendre %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PicturePages</name>
    <message>
        <source>Image number</source>
        <translation>Numéro de l’image</translation>
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
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenêtrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Window of the grey values: %1 (keys 1 to %2 in the image)</source>
        <translation>Fenêtrage des niveaux de gris&#xa0;: %1 (touches 1 à %2 dans l’image)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PreviewPane</name>
    <message>
        <source>Opening the images…</source>
        <translation>Ouverture des images…</translation>
    </message>
    <message>
        <source>The folder of this series no longer contains images:
%1</source>
        <translation>Le dossier de cette série ne contient plus d’images&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PrivacyPage</name>
    <message>
        <source>Everything is stored on this computer only, in files that only you may read. API keys are in the desktop&apos;s keyring, or in such a file where there is none. The program sends nothing but requests to the servers that you open.</source>
        <translation>Tout est enregistré sur cet ordinateur seulement, dans des fichiers que vous seul pouvez lire. Les clés API sont dans le trousseau du bureau ou, à défaut, dans un tel fichier. Le programme n’envoie que des requêtes aux serveurs que vous ouvrez.</translation>
    </message>
    <message>
        <source>Log of a run that ended badly:</source>
        <translation>Journal d’une session qui s’est mal terminée&#xa0;:</translation>
    </message>
    <message>
        <source>Settings and servers:</source>
        <translation>Paramètres et serveurs&#xa0;:</translation>
    </message>
    <message>
        <source>Baskets and transfers:</source>
        <translation>Paniers et transferts&#xa0;:</translation>
    </message>
    <message>
        <source>What archives contain:</source>
        <translation>Contenu des archives&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Clear search history</source>
        <translation>&amp;Effacer l’historique de recherche</translation>
    </message>
    <message>
        <source>Forget the search words and filters with which each server was left</source>
        <translation>Oublier les mots recherchés et les filtres avec lesquels chaque serveur a été quitté</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Aucun programme n’a ouvert le dossier.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Effacé.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clear this list; failed transfers stay in the list of transfers</source>
        <translation>Vider cette liste&#xa0;; les transferts en échec restent dans la liste des transferts</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>%1 &quot;4 series&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Nothing else is being fetched.</source>
        <translation>Rien d’autre n’est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Everything else goes on: %1 active, %2 waiting.</source>
        <translation>Tout le reste continue&#xa0;: %1 en cours, %2 en attente.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else can go on: %Ln series wait.</source>
        <translation>
            <numerusform>Rien d’autre ne peut continuer&#xa0;: %Ln série attend.</numerusform>
            <numerusform>Rien d’autre ne peut continuer&#xa0;: %Ln séries attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProgramShutdown</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Un disque ne répond pas.</translation>
    </message>
    <message>
        <source>Files are still being written to:
%1</source>
        <translation>Des fichiers sont encore en cours d’écriture dans&#xa0;:
%1</translation>
    </message>
    <message>
        <source>TCIA Browser ends when that is done. Series that are finished stay; the others continue when it is started again, even if it ends now.</source>
        <translation>TCIA Browser se fermera ensuite. Les séries terminées restent&#xa0;; les autres continueront au prochain démarrage, même si vous quittez maintenant.</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Attendre</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QueueNotifications</name>
    <message>
        <source>Downloads have ended</source>
        <translation>Les téléchargements sont terminés</translation>
    </message>
    <message>
        <source>Downloads have stopped</source>
        <translation>Les téléchargements sont arrêtés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are on disk.</source>
        <translation>
            <numerusform>%Ln série est sur le disque.</numerusform>
            <numerusform>%Ln séries sont sur le disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln failed.</source>
        <extracomment>%1 is &quot;12 series are on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln en échec.</numerusform>
            <numerusform>%1 %Ln en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key is not accepted. %1</source>
        <extracomment>%1 is &quot;12 series are on disk. 3 failed.&quot;</extracomment>
        <translation>La clé API n’est pas acceptée. %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are still being downloaded.</source>
        <translation>
            <numerusform>%Ln série est encore en cours de téléchargement.</numerusform>
            <numerusform>%Ln séries sont encore en cours de téléchargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, transmissions or programs for series on disk are not finished.</source>
        <translation>
            <numerusform>%Ln conversion, envoi ou programme pour une série sur le disque n’est pas terminé.</numerusform>
            <numerusform>%Ln conversions, envois ou programmes pour des séries sur le disque ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit? What is complete stays. The rest continues when the program is started again.</source>
        <translation>Quitter&#xa0;? Ce qui est terminé est conservé. Le reste reprendra au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RecentListsMenu</name>
    <message>
        <source>No list was opened yet</source>
        <translation>Aucune liste ouverte</translation>
    </message>
    <message>
        <source>&amp;Clear this menu</source>
        <translation>&amp;Vider ce menu</translation>
    </message>
    <message>
        <source>Forget these lists and the names of shared lists; the lists stay where they are</source>
        <translation>Oublier ces listes et les noms de listes partagées&#xa0;; les listes restent où elles sont</translation>
    </message>
    <message>
        <source>%1 · shared list of %2</source>
        <extracomment>%1 a shared list, %2 its server</extracomment>
        <translation>%1 · liste partagée de %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReferenceCommands</name>
    <message>
        <source>Select segmentations (SEG) or structure sets (RTSTRUCT) first.</source>
        <translation>Sélectionnez d’abord des segmentations (SEG) ou des ensembles de structures (RTSTRUCT).</translation>
    </message>
    <message>
        <source>Which series they refer to is known after their download.</source>
        <translation>Les séries auxquelles ils se réfèrent sont connues après leur téléchargement.</translation>
    </message>
    <message>
        <source>They name no series.</source>
        <translation>Ils ne nomment aucune série.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln others refer to is known after their download.</source>
        <translation>
            <numerusform>Ce à quoi %Ln autre se réfère est connu après son téléchargement.</numerusform>
            <numerusform>Ce à quoi %Ln autres se réfèrent est connu après leur téléchargement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReportTree</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a report: %1 what it is, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RuleCommands</name>
    <message>
        <source>basket “%1”</source>
        <translation>panier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SavedFilters</name>
    <message>
        <source>&amp;Save filter as…</source>
        <translation>&amp;Enregistrer le filtre sous…</translation>
    </message>
    <message>
        <source>&amp;Delete a saved filter…</source>
        <translation>&amp;Supprimer un filtre enregistré…</translation>
    </message>
    <message>
        <source>&amp;Copy filter as text</source>
        <translation>&amp;Copier le filtre en texte</translation>
    </message>
    <message>
        <source>&amp;Paste filter from text</source>
        <translation>C&amp;oller un filtre en texte</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>&amp;Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>The filter was not saved: it needs a name.</source>
        <translation>Le filtre n’a pas été enregistré&#xa0;: il lui faut un nom.</translation>
    </message>
    <message>
        <source>There is a filter named “%1” already. Replace it?</source>
        <translation>Un filtre nommé «&#xa0;%1&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Supprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>&amp;Filter to delete:</source>
        <translation>&amp;Filtre à supprimer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a filter first.</source>
        <translation>Il n’y a pas de texte à coller. Copiez d’abord un filtre.</translation>
    </message>
    <message>
        <source>&amp;Treat spellings as one</source>
        <translation>Con&amp;fondre les graphies</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>Tenir pour égales les valeurs qui ne diffèrent que par la casse ou les espaces&#xa0;: SIEMENS = Siemens</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs pasted here are searched as a list.</source>
        <translation>N’affiche que les lignes dont les identifiants, descriptions ou protocoles contiennent ces mots. Plusieurs lignes ou UID collés ici sont recherchés comme une liste.</translation>
    </message>
    <message>
        <source>Search starts when an archive is open</source>
        <translation>La recherche sera possible une fois une archive ouverte</translation>
    </message>
    <message>
        <source>Search everything: words, patients, UIDs, lists…</source>
        <translation>Tout rechercher&#xa0;: mots, patients, UID, listes…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Tout rechercher…</translation>
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
    <message>
        <source>on disk</source>
        <translation>sur le disque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk</source>
        <translation>
            <numerusform>%Ln sur le disque</numerusform>
            <numerusform>%Ln sur le disque</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>Ajouter a&amp;u panier</translation>
    </message>
    <message>
        <source>&amp;Take out of basket</source>
        <translation>&amp;Retirer du panier</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>Télé&amp;charger…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing selected. Space selects a row, Ctrl+A all that is shown.</source>
        <translation>Rien n’est sélectionné. Espace sélectionne une ligne, Ctrl+A tout ce qui est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>&quot;10 selected&quot;</extracomment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Download &amp;again…</source>
        <translation>&amp;Télécharger de nouveau…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Filter by the ticked series alone</source>
        <translation>Filtrer par les séries cochées seulement</translation>
    </message>
    <message>
        <source>Show the ticked series that the filter hides</source>
        <translation>Afficher les séries cochées que le filtre masque</translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is selected, the filter hides %Ln ticked series.</source>
        <translation>
            <numerusform>Rien d’affiché n’est sélectionné, le filtre masque %Ln série cochée.</numerusform>
            <numerusform>Rien d’affiché n’est sélectionné, le filtre masque %Ln séries cochées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filter</source>
        <translation>
            <numerusform>%Ln autre masquée par le filtre</numerusform>
            <numerusform>%Ln autres masquées par le filtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionCommands</name>
    <message>
        <source>Loading %1; its series are added when they have arrived.</source>
        <translation>Chargement de %1&#xa0;; ses séries seront ajoutées à leur arrivée.</translation>
    </message>
    <message>
        <source>The selected series have no folder in common.</source>
        <translation>Les séries sélectionnées n’ont aucun dossier commun.</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>Aucun programme n’a ouvert le dossier %1.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionPage</name>
    <message>
        <source>Before you download</source>
        <translation>Avant le téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series selected</source>
        <translation>
            <numerusform>%Ln série sélectionnée</numerusform>
            <numerusform>%Ln séries sélectionnées</numerusform>
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
            <numerusform>%Ln examen</numerusform>
            <numerusform>%Ln examens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>%1 the size of those series whose size is known</extracomment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>to fetch</source>
        <translation>à télécharger</translation>
    </message>
    <message>
        <source>series to fetch</source>
        <translation>séries à télécharger</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 a rate</extracomment>
        <translation>à %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesPage</name>
    <message>
        <source>No peek: %1</source>
        <translation>Pas d’aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>peek: %1</source>
        <translation>aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the archive for the first images…</source>
        <translation>Demande des premières images à l’archive…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not on this computer yet.</source>
        <translation>Pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Peek: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesSummary</name>
    <message>
        <source>%1 of %2, MD5 checked</source>
        <translation>%1 sur %2, MD5 vérifié</translation>
    </message>
    <message>
        <source>%1 of %2, CRC-32 checked</source>
        <translation>%1 sur %2, CRC-32 vérifié</translation>
    </message>
    <message>
        <source>%1 of %2, size checked</source>
        <translation>%1 sur %2, taille vérifiée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la série</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur disque</translation>
    </message>
    <message>
        <source>Filter by collection %1</source>
        <translation>Filtrer par la collection %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>only %1 of %Ln: verify the folder</source>
        <translation>
            <numerusform>seulement %1 sur %Ln&#xa0;: vérifiez le dossier</numerusform>
            <numerusform>seulement %1 sur %Ln&#xa0;: vérifiez le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer: its files are gone</source>
        <translation>plus maintenant&#xa0;: les fichiers ont disparu</translation>
    </message>
    <message>
        <source>smaller than recorded: verify the folder</source>
        <translation>plus petite qu’enregistrée&#xa0;: vérifiez le dossier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>damaged: download it again</source>
        <translation>endommagée : à télécharger de nouveau</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesTabs</name>
    <message>
        <source>&amp;Summary</source>
        <translation>Ré&amp;sumé</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
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
        <translation>image %1 sur %2</translation>
    </message>
    <message>
        <source>measuring, Esc ends it</source>
        <translation>mesure, Échap y met fin</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerEdit</name>
    <message>
        <source>&amp;Forget the stored key</source>
        <translation>&amp;Oublier la clé enregistrée</translation>
    </message>
    <message>
        <source>Send the key in the &amp;URL (only if the server does not accept it as a header)</source>
        <translation>Envoyer la clé dans l’&amp;URL (seulement si le serveur ne l’accepte pas en en-tête)</translation>
    </message>
    <message>
        <source>Send the key although http is not &amp;encrypted: others on the network can read it</source>
        <translation>Envoyer la clé bien que http ne soit pas &amp;chiffré&#xa0;: d’autres sur le réseau peuvent la lire</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>enregistrée&#xa0;; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Dialect:</source>
        <translation>&amp;Dialecte&#xa0;:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>C&amp;lé API&#xa0;:</translation>
    </message>
    <message>
        <source>There is already a server of this name. Choose another name.</source>
        <translation>Un serveur de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>names, separated by spaces</source>
        <translation>noms, séparés par des espaces</translation>
    </message>
    <message>
        <source>&amp;Buckets:</source>
        <translation>&amp;Compartiments :</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <translation>Nom et mot de passe (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Jeton (Bearer)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>Au&amp;thentification&#xa0;:</translation>
    </message>
    <message>
        <source>Name:pass&amp;word:</source>
        <translation>Nom:&amp;mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerState</name>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>%1: showing stored content from %2</source>
        <extracomment>%1 is &quot;Offline&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1&#xa0;: contenu enregistré affiché (%2)</translation>
    </message>
    <message>
        <source>%1: showing stored content</source>
        <translation>%1&#xa0;: contenu enregistré affiché</translation>
    </message>
    <message>
        <source>%1: refreshing…</source>
        <translation>%1&#xa0;: actualisation…</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1&#xa0;: demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n collections</source>
        <translation>
            <numerusform>%1&#xa0;: %n collection</numerusform>
            <numerusform>%1&#xa0;: %n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;NLST: 1 collection&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>Aucune archive n’est ouverte</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersEdit</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>on this computer, needs no network</source>
        <translation>sur cet ordinateur, sans réseau</translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation>%1
    %2</translation>
    </message>
    <message>
        <source>A built-in server; only its API key can be set.</source>
        <translation>Un serveur intégré&#xa0;; seule sa clé API peut être définie.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Demande à %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln collections.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>Réponse en %1&#xa0;s, avec %Ln collection.</numerusform>
            <numerusform>Réponse en %1&#xa0;s, avec %Ln collections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ust this certificate</source>
        <translation>Faire &amp;confiance à ce certificat</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>Réponse en %1&#xa0;s, avec %Ln examen&#xa0;; il n’indique pas les tailles.</numerusform>
            <numerusform>Réponse en %1&#xa0;s, avec %Ln examens&#xa0;; il n’indique pas les tailles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered within %1 s, with more than %2 studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds, %2 a number</extracomment>
        <translation>Réponse en %1&#xa0;s, avec plus de %2 examens&#xa0;; il n’indique pas les tailles.</translation>
    </message>
    <message>
        <source>Trust this certificate only if the people who run the server name this fingerprint.</source>
        <translation>Ne faites confiance à ce certificat que si les responsables du serveur donnent cette empreinte.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Servers and keys</source>
        <translation>Serveurs et clés</translation>
    </message>
    <message>
        <source>Privacy and log</source>
        <translation>Confidentialité et journal</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SharedListDialog</name>
    <message>
        <source>Open shared list</source>
        <translation>Ouvrir une liste partagée</translation>
    </message>
    <message>
        <source>Its series are added to the basket. Names are case-sensitive.</source>
        <translation>Ses séries sont ajoutées au panier. Majuscules et minuscules comptent dans les noms.</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;Ajouter au panier</translation>
    </message>
    <message>
        <source>&amp;Name of the list:</source>
        <translation>&amp;Nom de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Asking the server for “%1”…</source>
        <translation>Demande de «&#xa0;%1&#xa0;» au serveur…</translation>
    </message>
    <message>
        <source>The server has no shared list named “%1”. Check the spelling, including upper and lower case, and that the right server is open.</source>
        <translation>Le serveur n’a pas de liste partagée nommée «&#xa0;%1&#xa0;». Vérifiez l’orthographe, majuscules et minuscules comprises, et que le bon serveur est ouvert.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SlowAnswer</name>
    <message numerus="yes">
        <source>Asking %1…  %2 of %Ln collections</source>
        <extracomment>%1 a server, %2 a number</extracomment>
        <translation>
            <numerusform>Interrogation de %1…  %2 sur %Ln collection</numerusform>
            <numerusform>Interrogation de %1…  %2 sur %Ln collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SourceLine</name>
    <message>
        <source>not named</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>pas sur le disque</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Sparkline</name>
    <message>
        <source>Download rate, last minute</source>
        <translation>Débit de téléchargement, dernière minute</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitCommand</name>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>Le jeu %1 est vide : il y a trop peu de patients.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n série n’a pas d’ID de patient ; elle n’est dans aucun jeu.</numerusform>
            <numerusform>%n séries n’ont pas d’ID de patient ; elles ne sont dans aucun jeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln patients: %1. The sets are in %2.</source>
        <extracomment>%1 &quot;train 84, validation 18 and test 18&quot;, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln patient réparti : %1. Les jeux sont dans %2.</numerusform>
            <numerusform>%Ln patients répartis : %1. Les jeux sont dans %2.</numerusform>
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
        <translation>Dossier des ensembles</translation>
    </message>
    <message>
        <source>Split by patient</source>
        <translation>Répartir par patient</translation>
    </message>
    <message>
        <source>The patients of the %1 are shared out. All series of a patient go to one set; patients who share a study or an ID stay together.</source>
        <translation>Les patients de cette source sont répartis : %1. Toutes les séries d’un patient vont dans un seul ensemble ; les patients qui partagent un examen ou un identifiant restent ensemble.</translation>
    </message>
    <message>
        <source>Weights, such as “70, 15, 15”, or names with weights, such as “train=0.8, test=0.2”</source>
        <translation>Des poids, tels que « 70, 15, 15 », ou des noms avec des poids, tels que « train=0.8, test=0.2 »</translation>
    </message>
    <message>
        <source>The same seed and series make the same split on every machine</source>
        <translation>La même graine et les mêmes séries donnent la même répartition sur toute machine</translation>
    </message>
    <message>
        <source>&amp;Shares:</source>
        <translation>Par&amp;ts :</translation>
    </message>
    <message>
        <source>The same share of each:</source>
        <translation>Même part de chaque :</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>&amp;Graine :</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Répartir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 the name of a set, %2 &quot;84 patients&quot;, %3 &quot;212 series&quot;</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
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
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in no set, because they have no patient ID: %Ln series</source>
        <translation>
            <numerusform>dans aucun jeu, faute d’ID de patient : %Ln série</numerusform>
            <numerusform>dans aucun jeu, faute d’ID de patient : %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>This makes:</source>
        <translation>Cela donne :</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StageCommands</name>
    <message>
        <source>None of the selected series is on disk.</source>
        <translation>Aucune des séries sélectionnées n’est sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>Begun with %Ln series; “Afterwards” beside the transfers shows them.</source>
        <translation>
            <numerusform>Commencé avec %Ln série ; « Ensuite », à côté des transferts, la montre.</numerusform>
            <numerusform>Commencé avec %Ln séries ; « Ensuite », à côté des transferts, les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these series is on disk.</source>
        <translation>Aucune de ces séries n’est sur le disque.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesDialog</name>
    <message>
        <source>Convert or send</source>
        <translation>Convertir ou envoyer</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln series on disk:</source>
        <translation>
            <numerusform>Avec %Ln série sur le disque :</numerusform>
            <numerusform>Avec %Ln séries sur le disque :</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesPane</name>
    <message>
        <source>After the download</source>
        <translation>Après le téléchargement</translation>
    </message>
    <message>
        <source>Nothing follows a download. The download dialog offers conversion, sending and programs.</source>
        <translation>Rien ne suit un téléchargement. La boîte de téléchargement propose conversion, envoi et programmes.</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Retirer les term&amp;inés</translation>
    </message>
    <message>
        <source>Remove what is done, failed or cancelled from the list; files stay</source>
        <translation>Retirer de la liste ce qui est terminé, en échec ou annulé ; les fichiers restent</translation>
    </message>
    <message>
        <source>There is no log yet: it has not begun.</source>
        <translation>Il n’y a pas encore de journal : cela n’a pas commencé.</translation>
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
        <translation>Plus de 130 collections d’images médicales, libres pour la recherche. La plupart ne demandent pas de compte.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>My server…</source>
        <translation>Mon serveur…</translation>
    </message>
    <message>
        <source>A server that speaks the same language: an address, its dialect and, if it wants one, an API key.</source>
        <translation>Un serveur qui parle le même langage&#xa0;: une adresse, son dialecte et, s’il en demande une, une clé API.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>14 collections with made-up patients and real DICOM files. Everything works, without a network.</source>
        <translation>14 collections avec des patients fictifs et de vrais fichiers DICOM. Tout fonctionne, sans réseau.</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>ready on this computer</source>
        <translation>prête sur cet ordinateur</translation>
    </message>
    <message>
        <source>Which archive do you want to look into?</source>
        <translation>Quelle archive voulez-vous explorer&#xa0;?</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top left. Nothing is downloaded before you ask for it.</source>
        <translation>Vous pouvez en changer à tout moment, en haut à gauche. Rien n’est téléchargé sans que vous le demandiez.</translation>
    </message>
    <message>
        <source>Check images that are on this computer; needs no server</source>
        <translation>Vérifier des images qui sont sur cet ordinateur&#xa0;; sans serveur</translation>
    </message>
    <message>
        <source>Images from earlier?</source>
        <translation>Des images d’avant&#xa0;?</translation>
    </message>
    <message>
        <source>It works without a server.</source>
        <translation>Fonctionne sans serveur.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>none set up yet</source>
        <translation>aucun configuré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set up: choose at the top left</source>
        <translation>
            <numerusform>%Ln configuré&#xa0;: choisissez en haut à gauche</numerusform>
            <numerusform>%Ln configurés&#xa0;: choisissez en haut à gauche</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a folder…</source>
        <translation>Vérifier un dossier…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StructureList</name>
    <message>
        <source>Structures</source>
        <translation>Structures</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StudyList</name>
    <message>
        <source>In the same study</source>
        <translation>Dans le même examen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TableFileDialog</name>
    <message>
        <source>Save in:</source>
        <translation>Enregistrer dans :</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagLabel</name>
    <message>
        <source>%1, restricted</source>
        <translation>%1, accès restreint</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagPane</name>
    <message>
        <source>Find a tag, name or value…</source>
        <translation>Rechercher un tag, un nom ou une valeur…</translation>
    </message>
    <message>
        <source>Find in the header</source>
        <translation>Rechercher dans l’en-tête</translation>
    </message>
    <message>
        <source>DICOM header</source>
        <translation>En-tête DICOM</translation>
    </message>
    <message>
        <source>The DICOM header of the shown image; available once there is one.</source>
        <translation>L’en-tête DICOM de l’image affichée&#xa0;; disponible dès qu’il y en a une.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickAllBox</name>
    <message>
        <source>Select all shown</source>
        <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Select all shown series, or none (Ctrl+A, Esc)</source>
        <translation>Sélectionner toutes les séries affichées, ou aucune (Ctrl+A, Échap)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickedView</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TlsChoice</name>
    <message>
        <source>Encr&amp;ypt (TLS)</source>
        <translation>C&amp;hiffrer (TLS)</translation>
    </message>
    <message>
        <source>Sends only to an application whose certificate is for its host and signed by an authority that you name</source>
        <translation>N’envoie qu’à une application dont le certificat est pour son hôte et signé par une autorité que vous indiquez</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TopBar</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server of the displayed archive</source>
        <translation>Le serveur de l’archive affichée</translation>
    </message>
    <message>
        <source>%1: %2. Choose another basket, or what to do with this one.</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1&#xa0;: %2. Choisissez un autre panier, ou que faire de celui-ci.</translation>
    </message>
    <message>
        <source>Basket %1: %2</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>Panier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Choisir une archive</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransferWords</name>
    <message>
        <source>%1 active, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Mis en pause par vous.</translation>
    </message>
    <message>
        <source>Nothing to fetch.</source>
        <translation>Rien à télécharger.</translation>
    </message>
    <message>
        <source>Paused: the disk is full. Goes on when %1 are free.</source>
        <extracomment>%1 a size</extracomment>
        <translation>En pause&#xa0;: le disque est plein. Reprise dès que %1 seront libres.</translation>
    </message>
    <message>
        <source>Paused: the disk is full.</source>
        <translation>En pause&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Paused: %1 is not writable.</source>
        <translation>En pause&#xa0;: %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Waiting for the network, next try in %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>Attente du réseau, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>%1 fails, next try in %2</source>
        <extracomment>%1 a server, %2 a duration</extracomment>
        <translation>%1 est en panne, nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1 is busy, next try in %2</source>
        <translation>%1 est surchargé, nouvel essai dans %2</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <extracomment>%1 a duration, %2 &quot;3 active, 12 waiting&quot;</extracomment>
        <translation>reste %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fetch. %Ln series done today.</source>
        <translation>
            <numerusform>Rien à télécharger. %Ln série terminée aujourd’hui.</numerusform>
            <numerusform>Rien à télécharger. %Ln séries terminées aujourd’hui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersLine</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Rate of the last minute</source>
        <translation>Débit de la dernière minute</translation>
    </message>
    <message>
        <source>All transfers together</source>
        <translation>Tous les transferts ensemble</translation>
    </message>
    <message>
        <source>Close the transfers</source>
        <translation>Replier les transferts</translation>
    </message>
    <message>
        <source>Open the transfers</source>
        <translation>Déplier les transferts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersPane</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Nothing to fetch. Select series, then press Download.</source>
        <translation>Rien à télécharger. Sélectionnez des séries, puis cliquez sur Télécharger.</translation>
    </message>
    <message>
        <source>No series is being fetched.</source>
        <translation>Aucune série n’est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>No series is waiting.</source>
        <translation>Aucune série n’est en attente.</translation>
    </message>
    <message>
        <source>No series has failed.</source>
        <translation>Aucune série n’est en échec.</translation>
    </message>
    <message>
        <source>No series is done.</source>
        <translation>Aucune série n’est terminée.</translation>
    </message>
    <message>
        <source>Con&amp;vert or send…</source>
        <translation>Convertir o&amp;u envoyer…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::UndoHistory</name>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message numerus="yes">
        <source>adding %n series</source>
        <translation>
            <numerusform>ajout de %n série</numerusform>
            <numerusform>ajout de %n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n series</source>
        <translation>
            <numerusform>retrait de %n série</numerusform>
            <numerusform>retrait de %n séries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerdictDetails</name>
    <message>
        <source>Result of the current row</source>
        <translation>Résultat de la ligne courante</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerifyDialog</name>
    <message>
        <source>Folder to verify</source>
        <translation>Dossier à vérifier</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Show only &amp;defective series</source>
        <translation>N’afficher que les séries &amp;défectueuses</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Verify folder</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <source>Every file is compared with the record of its download: by this program (tcia-series.jsonl), or by NBIA or TCIA Data Retriever (metadata.csv). Nothing is changed.</source>
        <translation>Chaque fichier est comparé au relevé de son téléchargement&#xa0;: par ce programme (tcia-series.jsonl), ou par NBIA ou TCIA Data Retriever (metadata.csv). Rien n’est changé.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Download incomplete and damaged series again from the open server</source>
        <translation>Télécharger de nouveau depuis le serveur ouvert les séries incomplètes et endommagées</translation>
    </message>
    <message>
        <source>Looking for records…</source>
        <translation>Recherche de relevés…</translation>
    </message>
    <message>
        <source>%1 of %2 are whole.</source>
        <translation>Séries complètes&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%n ligne du relevé est illisible&#xa0;; sa série est inconnue.</numerusform>
            <numerusform>%n lignes du relevé sont illisibles&#xa0;; leurs séries sont inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series:</source>
        <translation>
            <numerusform>Le serveur n’a rien répondu au sujet de %n série&#xa0;:</numerusform>
            <numerusform>Le serveur n’a rien répondu au sujet de %n séries&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Also &amp;ask the server (%1)</source>
        <translation>Demander &amp;aussi au serveur (%1)</translation>
    </message>
    <message>
        <source>Also &amp;ask the server</source>
        <translation>Demander &amp;aussi au serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n series are being downloaded again; see the list of transfers.</source>
        <translation>
            <numerusform>%n série est téléchargée de nouveau&#xa0;; voir la liste des transferts.</numerusform>
            <numerusform>%n séries sont téléchargées de nouveau&#xa0;; voir la liste des transferts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Demande au serveur&#xa0;: %1 série sur %Ln…</numerusform>
            <numerusform>Demande au serveur&#xa0;: %1 séries sur %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1 série sur %Ln…</numerusform>
            <numerusform>Lecture&#xa0;: %1 séries sur %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewHead</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Open all below the current row</source>
        <translation>Tout déplier sous la ligne actuelle</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>One row a series (Ctrl+1)</source>
        <translation>Une ligne par série (Ctrl+1)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Collections, patients, studies, series (Ctrl+2)</source>
        <translation>Collections, patients, examens, séries (Ctrl+2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>%1 (always shown)</source>
        <extracomment>%1 a column</extracomment>
        <translation>%1 (toujours affiché)</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Ajuster au contenu</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Disposition d’origine</translation>
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
        <translation>Fenêtre&#xa0;: largeur %1, centre %2</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Sans fenêtrage</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowBody</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Ouverture de l’archive…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowDialogs</name>
    <message>
        <source>Save manifest</source>
        <translation>Enregistrer le manifeste</translation>
    </message>
    <message>
        <source>Manifests (*.tcia)</source>
        <translation>Manifestes (*.tcia)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n series queued</source>
        <translation>
            <numerusform>%n série en file d’attente</numerusform>
            <numerusform>%n séries en file d’attente</numerusform>
        </translation>
    </message>
    <message>
        <source>About TCIA Browser</source>
        <translation>À propos de TCIA Browser</translation>
    </message>
    <message>
        <source>TCIA Browser %1</source>
        <translation>TCIA Browser %1</translation>
    </message>
    <message>
        <source>Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and verified.

Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own licence and must be cited; see the details of a series.</source>
        <translation>Trouve des images dans The Cancer Imaging Archive et les télécharge sur cet ordinateur, complètes et vérifiées.

Sous licence Apache License 2.0. N’est pas un produit de l’archive. Chaque collection a sa propre licence et doit être citée&#xa0;; voir les détails d’une série.</translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>panier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>Aucun programme n’a ouvert le dossier %1.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::YearHistogram</name>
    <message>
        <source>Year of study</source>
        <translation>Année d’examen</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Drag the handles or over the bars to choose years. Double-click: all years.</source>
        <translation>Faites glisser les poignées ou sur les barres pour choisir des années. Double-clic&#xa0;: toutes les années.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetValue</name>
    <message>
        <source>In basket</source>
        <translation>Dans le panier</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetWords</name>
    <message>
        <source>asking…</source>
        <translation>demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln année</numerusform>
            <numerusform>%Ln années</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>ticked values of those known so far: &quot;1 of 5 so far&quot;</extracomment>
        <translation>%1 sur %2 à ce stade</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ticked values: &quot;1 of 5&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>à ce stade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>%1, not read yet, ticked</source>
        <translation>%1, pas encore lu, coché</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, pas encore lu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series, ticked</source>
        <translation>
            <numerusform>%1, %Ln série, coché</numerusform>
            <numerusform>%1, %Ln séries, coché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series</source>
        <translation>
            <numerusform>%1, %Ln série</numerusform>
            <numerusform>%1, %Ln séries</numerusform>
        </translation>
    </message>
    <message>
        <source>How several modalities are combined</source>
        <translation>Comment plusieurs modalités sont combinées</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more</source>
        <extracomment>%1 a facet</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln autre</numerusform>
            <numerusform>%1&#xa0;: %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a group of filters and how many of its values are ticked: &quot;Modality, 1 of 5&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln autre groupe</numerusform>
            <numerusform>%Ln autres groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Treat spellings as one</source>
        <translation>Confondre les graphies</translation>
    </message>
    <message>
        <source>%1: treat spellings as one</source>
        <extracomment>%1 a facet</extracomment>
        <translation>%1&#xa0;: confondre les graphies</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>Tenir pour égales les valeurs qui ne diffèrent que par la casse ou les espaces&#xa0;: SIEMENS = Siemens</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketAutosave</name>
    <message>
        <source>the basket</source>
        <translation>le panier</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketFiller</name>
    <message numerus="yes">
        <source>%Ln series were in %1 already.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln série était déjà dans %1.</numerusform>
            <numerusform>%Ln séries étaient déjà dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln series to %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln série ajoutée à %1.</numerusform>
            <numerusform>%Ln séries ajoutées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were in it already.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln s’y trouvait déjà.</numerusform>
            <numerusform>%1 %Ln s’y trouvaient déjà.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Indexing</name>
    <message numerus="yes">
        <source>%1 and %n more collections</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>%1 et %n autre collection</numerusform>
            <numerusform>%1 et %n autres collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::ServerSession</name>
    <message>
        <source>List of collections of %1</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Liste des collections de %1</translation>
    </message>
</context>
<context>
    <name>tcia::session::Services</name>
    <message numerus="yes">
        <source>%n rows of the queue could not be read and were skipped.</source>
        <translation>
            <numerusform>%n ligne de la file d’attente n’a pas pu être lue et a été ignorée.</numerusform>
            <numerusform>%n lignes de la file d’attente n’ont pas pu être lues et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>la file d’attente de la session précédente</translation>
    </message>
</context>
</TS>
