<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation>&amp;Cesta</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferencias</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>Abrir &amp;lista compartida…</translation>
    </message>
    <message>
        <source>Add the series of a list shared on the server to the basket</source>
        <translation>Añadir a la cesta las series de una lista compartida en el servidor</translation>
    </message>
    <message>
        <source>&amp;Open manifest…</source>
        <translation>Abrir &amp;manifiesto…</translation>
    </message>
    <message>
        <source>Add the series of a .tcia manifest, a table or a list of UIDs to the basket</source>
        <translation>Añadir a la cesta las series de un manifiesto .tcia, una tabla o una lista de UID</translation>
    </message>
    <message>
        <source>&amp;Save manifest…</source>
        <translation>&amp;Guardar manifiesto…</translation>
    </message>
    <message>
        <source>Write the basket as a .tcia manifest</source>
        <translation>Guardar la cesta como manifiesto .tcia</translation>
    </message>
    <message>
        <source>&amp;Verify folder…</source>
        <translation>&amp;Verificar carpeta…</translation>
    </message>
    <message>
        <source>Verify downloaded series and repair defective ones</source>
        <translation>Verificar las series descargadas y reparar las defectuosas</translation>
    </message>
    <message>
        <source>&amp;Edit servers…</source>
        <translation>&amp;Editar servidores…</translation>
    </message>
    <message>
        <source>Add, change or remove servers and their API keys</source>
        <translation>Añadir, modificar o quitar servidores y sus claves API</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Cerrar la ventana y salir del programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of filter, selection or basket</source>
        <translation>Deshacer el último cambio del filtro, la selección o la cesta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the last undone change again</source>
        <translation>Rehacer el último cambio deshecho</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all series that are shown (Ctrl+A in table and tree)</source>
        <translation>Seleccionar todas las series mostradas (Ctrl+A en la tabla y el árbol)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Select no series (Esc in table and tree)</source>
        <translation>No seleccionar ninguna serie (Esc en la tabla y el árbol)</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected rows</source>
        <translation>Copiar los identificadores de las filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Series</translation>
    </message>
    <message>
        <source>Show one row a series</source>
        <translation>Mostrar una fila por serie</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>Ár&amp;bol</translation>
    </message>
    <message>
        <source>Show collections, patients, studies and series</source>
        <translation>Mostrar colecciones, pacientes, estudios y series</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>Mostrar &amp;inspector</translation>
    </message>
    <message>
        <source>Show or hide what is selected</source>
        <translation>Mostrar u ocultar lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Reload the collections and all loaded content from the server</source>
        <translation>Volver a cargar del servidor las colecciones y todo el contenido cargado</translation>
    </message>
    <message>
        <source>Load every collection in turn, so that search and counts cover the whole archive</source>
        <translation>Cargar todas las colecciones una tras otra para que la búsqueda y los recuentos abarquen todo el repositorio</translation>
    </message>
    <message>
        <source>Filter patients, studies and series by text</source>
        <translation>Filtrar pacientes, estudios y series por texto</translation>
    </message>
    <message>
        <source>Show the patients, studies and series whose IDs are in a list, and say which are missing</source>
        <translation>Mostrar los pacientes, estudios y series cuyos ID están en una lista e indicar cuáles faltan</translation>
    </message>
    <message>
        <source>Find a command, a value to filter by or a series by typing</source>
        <translation>Escribir para buscar un comando, un valor por el que filtrar o una serie</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Expand the selected rows down to their series</source>
        <translation>Expandir las filas seleccionadas hasta sus series</translation>
    </message>
    <message>
        <source>Show &amp;basket</source>
        <translation>M&amp;ostrar cesta</translation>
    </message>
    <message>
        <source>Go to the basket</source>
        <translation>Ir a la cesta</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>Mostrar c&amp;ambios</translation>
    </message>
    <message>
        <source>Go to the series that the archive added, changed or withdrew</source>
        <translation>Ir a las series que el repositorio añadió, modificó o retiró</translation>
    </message>
    <message>
        <source>Go to the transfers</source>
        <translation>Ir a las transferencias</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>Ir a los problemas</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;Añadir a la cesta</translation>
    </message>
    <message>
        <source>Add all series of the selected rows to the basket</source>
        <translation>Añadir a la cesta todas las series de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Take the selected series out of the basket</source>
        <translation>Sacar de la cesta las series seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Empty the basket</source>
        <translation>&amp;Vaciar la cesta</translation>
    </message>
    <message>
        <source>Remove all series from the basket</source>
        <translation>Quitar todas las series de la cesta</translation>
    </message>
    <message>
        <source>&amp;New basket…</source>
        <translation>&amp;Nueva cesta…</translation>
    </message>
    <message>
        <source>Create another basket of this server and open it</source>
        <translation>Crear otra cesta de este servidor y abrirla</translation>
    </message>
    <message>
        <source>Rena&amp;me basket…</source>
        <translation>&amp;Renombrar cesta…</translation>
    </message>
    <message>
        <source>Give the open basket another name</source>
        <translation>Dar otro nombre a la cesta abierta</translation>
    </message>
    <message>
        <source>D&amp;uplicate basket…</source>
        <translation>D&amp;uplicar cesta…</translation>
    </message>
    <message>
        <source>Create another basket with the same series and open it</source>
        <translation>Crear otra cesta con las mismas series y abrirla</translation>
    </message>
    <message>
        <source>De&amp;lete basket…</source>
        <translation>E&amp;liminar cesta…</translation>
    </message>
    <message>
        <source>Delete the open basket; downloaded files stay</source>
        <translation>Eliminar la cesta abierta; los archivos descargados se conservan</translation>
    </message>
    <message>
        <source>&amp;Download selection…</source>
        <translation>&amp;Descargar selección…</translation>
    </message>
    <message>
        <source>Download the selected series to a folder</source>
        <translation>Descargar las series seleccionadas en una carpeta</translation>
    </message>
    <message>
        <source>Download &amp;basket…</source>
        <translation>Descargar &amp;cesta…</translation>
    </message>
    <message>
        <source>Download the basket&apos;s series to a folder</source>
        <translation>Descargar las series de la cesta en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the selected series</source>
        <translation>Abrir la carpeta de la serie seleccionada</translation>
    </message>
    <message>
        <source>Open folder of the &amp;selection</source>
        <translation>Abrir carpeta de la &amp;selección</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause the selected transfers; complete files are kept</source>
        <translation>Pausar las transferencias seleccionadas; los archivos completos se conservan</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Resume the selected transfers</source>
        <translation>Reanudar las transferencias seleccionadas</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>Pausar todas las transferencias</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>Reanudar todas las transferencias</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Download the selected series sooner</source>
        <translation>Descargar antes las series seleccionadas</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Download the selected series later</source>
        <translation>Descargar más tarde las series seleccionadas</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Mover al pr&amp;incipio</translation>
    </message>
    <message>
        <source>Download the selected series first</source>
        <translation>Descargar las series seleccionadas en primer lugar</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <source>Download the selected series last</source>
        <translation>Descargar las series seleccionadas en último lugar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel the selected transfers</source>
        <translation>Cancelar las transferencias seleccionadas</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todas</translation>
    </message>
    <message>
        <source>Cancel all transfers</source>
        <translation>Cancelar todas las transferencias</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Retry the selected transfers</source>
        <translation>Reintentar las transferencias seleccionadas</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>Reintentar fa&amp;llidas</translation>
    </message>
    <message>
        <source>Retry all failed transfers</source>
        <translation>Reintentar todas las transferencias fallidas</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Quitar terminadas</translation>
    </message>
    <message>
        <source>Remove finished, failed and cancelled transfers from the list; files stay</source>
        <translation>Quitar de la lista las transferencias terminadas, fallidas y canceladas; los archivos se conservan</translation>
    </message>
    <message>
        <source>&amp;About TCIA Browser</source>
        <translation>&amp;Acerca de TCIA Browser</translation>
    </message>
    <message>
        <source>About this program and its version</source>
        <translation>Acerca de este programa y su versión</translation>
    </message>
    <message>
        <source>&amp;Copy UIDs</source>
        <translation>&amp;Copiar UID</translation>
    </message>
    <message>
        <source>Find a list of I&amp;Ds…</source>
        <translation>Buscar lista de I&amp;D…</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>Mostrar fi&amp;ltros</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Mostrar barra de &amp;menús</translation>
    </message>
    <message>
        <source>Show or hide the menu bar; this key brings it back</source>
        <translation>Mostrar u ocultar la barra de menús; esta tecla la recupera</translation>
    </message>
    <message>
        <source>Inde&amp;x the archive</source>
        <translation>Inde&amp;xar repositorio</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>B&amp;uscar…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Restablecer filtro</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Expandir subniveles</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Pasar el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>Pasar el teclado al panel anterior</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Ir a los filtros</translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation>Pasar el teclado a los filtros</translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation>Ir a las series</translation>
    </message>
    <message>
        <source>Move the keyboard to the table or tree</source>
        <translation>Pasar el teclado a la tabla o al árbol</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Ir al inspector</translation>
    </message>
    <message>
        <source>Move the keyboard to what is selected</source>
        <translation>Pasar el teclado a lo seleccionado</translation>
    </message>
    <message>
        <source>Filter by the bas&amp;ket</source>
        <translation>Filtrar por ces&amp;ta</translation>
    </message>
    <message>
        <source>Show the series of the open basket only, or all again</source>
        <translation>Mostrar solo las series de la cesta abierta, o de nuevo todas</translation>
    </message>
    <message>
        <source>Show tr&amp;ansfers</source>
        <translation>Mostrar trans&amp;ferencias</translation>
    </message>
    <message>
        <source>Show pr&amp;oblems</source>
        <translation>Mostrar &amp;problemas</translation>
    </message>
    <message>
        <source>Copy the c&amp;itation</source>
        <translation>Copiar la c&amp;ita</translation>
    </message>
    <message>
        <source>Copy how to cite the selected series, or the collection of the current row</source>
        <translation>Copiar cómo citar las series seleccionadas o la colección de la fila actual</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Appearance, language, downloads, servers and keys, privacy and log</source>
        <translation>Apariencia, idioma, descargas, servidores y claves, privacidad y registro</translation>
    </message>
    <message>
        <source>&amp;Recent lists</source>
        <translation>Listas &amp;recientes</translation>
    </message>
    <message>
        <source>Open a manifest, table or shared list again</source>
        <translation>Volver a abrir un manifiesto, una tabla o una lista compartida</translation>
    </message>
    <message>
        <source>Add the series of another basket…</source>
        <translation>Añadir las series de otra cesta…</translation>
    </message>
    <message>
        <source>Add the series of another basket of this server to the open one</source>
        <translation>Añadir a la cesta abierta las series de otra cesta de este servidor</translation>
    </message>
    <message>
        <source>Keep only those also in another basket…</source>
        <translation>Conservar solo las que estén también en otra cesta…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server does not have</source>
        <translation>Quitar las series que otra cesta de este servidor no tiene</translation>
    </message>
    <message>
        <source>Take out those in another basket…</source>
        <translation>Quitar las de otra cesta…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server has, too</source>
        <translation>Quitar las series que otra cesta de este servidor también tiene</translation>
    </message>
    <message>
        <source>Compare with another basket…</source>
        <translation>Comparar con otra cesta…</translation>
    </message>
    <message>
        <source>Count the series that only one basket or both have</source>
        <translation>Contar las series que tiene solo una cesta o ambas</translation>
    </message>
    <message>
        <source>Remove the rows that are marked in the list of the basket</source>
        <translation>Quitar las filas marcadas en la lista de la cesta</translation>
    </message>
    <message>
        <source>&amp;Take selection out of basket</source>
        <translation>&amp;Sacar la selección de la cesta</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>List the keys of this window</source>
        <translation>Mostrar las teclas de esta ventana</translation>
    </message>
    <message>
        <source>&amp;Remove marked rows</source>
        <translation>&amp;Quitar las filas marcadas</translation>
    </message>
    <message>
        <source>E&amp;xport a table…</source>
        <translation>E&amp;xportar una tabla…</translation>
    </message>
    <message>
        <source>Write the selected series, or all that are shown, as CSV, JSON and other tables</source>
        <translation>Escribir las series seleccionadas, o todas las mostradas, como CSV, JSON y otras tablas</translation>
    </message>
    <message>
        <source>Copy as a ta&amp;ble</source>
        <translation>Copiar como ta&amp;bla</translation>
    </message>
    <message>
        <source>Copy the selected series, or all that are shown, for the cells of a spreadsheet</source>
        <translation>Copiar las series seleccionadas, o todas las mostradas, para las celdas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>E&amp;xport basket as a table…</source>
        <translation>E&amp;xportar la cesta como tabla…</translation>
    </message>
    <message>
        <source>Write the basket as CSV, JSON and other tables</source>
        <translation>Escribir la cesta como CSV, JSON y otras tablas</translation>
    </message>
    <message>
        <source>Split by &amp;patient…</source>
        <translation>Dividir por &amp;paciente…</translation>
    </message>
    <message>
        <source>Share the basket&apos;s patients out to sets for training, validation and test</source>
        <translation>Repartir los pacientes de la cesta en conjuntos de entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>Open the do&amp;wnload folder</source>
        <translation>Abrir la carpeta &amp;de descargas</translation>
    </message>
    <message>
        <source>Open the folder that downloads go to</source>
        <translation>Abrir la carpeta en la que se guardan las descargas</translation>
    </message>
    <message>
        <source>Set the speed that all downloads share</source>
        <translation>Definir la velocidad que comparten todas las descargas</translation>
    </message>
    <message>
        <source>L&amp;imit download speed…</source>
        <translation>Limitar la &amp;velocidad de descarga…</translation>
    </message>
    <message>
        <source>A&amp;dopt folder…</source>
        <translation>A&amp;doptar carpeta…</translation>
    </message>
    <message>
        <source>Show the series that other programs have put into a folder as on disk</source>
        <translation>Mostrar como en disco las series que otros programas han puesto en una carpeta</translation>
    </message>
    <message>
        <source>Add the series it re&amp;fers to</source>
        <translation>Añadir las series a las que se re&amp;fiere</translation>
    </message>
    <message>
        <source>Add the series that the selected SEG and RTSTRUCT on disk were made from</source>
        <translation>Añadir las series a partir de las que se hicieron los SEG y RTSTRUCT seleccionados que están en disco</translation>
    </message>
    <message>
        <source>&amp;Keep by rules…</source>
        <translation>Conservar según re&amp;glas…</translation>
    </message>
    <message>
        <source>Take series out by modalities of the patient, latest study or number of images</source>
        <translation>Quitar series según las modalidades del paciente, el último estudio o el número de imágenes</translation>
    </message>
    <message>
        <source>Con&amp;vert or send the selection…</source>
        <translation>Co&amp;nvertir o enviar la selección…</translation>
    </message>
    <message>
        <source>Convert the selected series on disk to NIfTI, send them or run a program for each</source>
        <translation>Convertir a NIfTI las series seleccionadas que están en disco, enviarlas o ejecutar un programa con cada una</translation>
    </message>
    <message>
        <source>Fetc&amp;h failed from IDC…</source>
        <translation>Obtener fallid&amp;as de IDC…</translation>
    </message>
    <message>
        <source>Fetch failed series from the Imaging Data Commons, after they were compared</source>
        <translation>Obtener las series fallidas de Imaging Data Commons, tras compararlas</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>Can be adopted</source>
        <translation>Se puede adoptar</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Otras imágenes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Cannot be adopted</source>
        <translation>No se puede adoptar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the archive&apos;s images are there</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>BodyParts</name>
    <message>
        <source>head and neck</source>
        <translation>cabeza y cuello</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>tórax</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>pulmón</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>abdomen and pelvis</source>
        <translation>abdomen y pelvis</translation>
    </message>
    <message>
        <source>chest, abdomen and pelvis</source>
        <translation>tórax, abdomen y pelvis</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>cuerpo entero</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>mama</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>hígado</translation>
    </message>
    <message>
        <source>kidney</source>
        <translation>riñón</translation>
    </message>
    <message>
        <source>prostate</source>
        <translation>próstata</translation>
    </message>
    <message>
        <source>pancreas</source>
        <translation>páncreas</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>colon</translation>
    </message>
    <message>
        <source>bladder</source>
        <translation>vejiga</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>piel</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
</context>
<context>
    <name>CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>N.º de la serie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>In basket</source>
        <translation>En la cesta</translation>
    </message>
    <message>
        <source>On disk: all series shown</source>
        <translation>En disco: todas las series mostradas</translation>
    </message>
    <message>
        <source>In basket: all series shown</source>
        <translation>En la cesta: todas las series mostradas</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>(no patient ID)</source>
        <translation>(sin ID del paciente)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(sin descripción)</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Descripción del estudio</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la serie</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln on disk</source>
        <translation>
            <numerusform>%1 de %Ln en disco</numerusform>
            <numerusform>%1 de %Ln en disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln in basket</source>
        <translation>
            <numerusform>%1 de %Ln en la cesta</numerusform>
            <numerusform>%1 de %Ln en la cesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>En disco: %1 de %Ln serie mostrada</numerusform>
            <numerusform>En disco: %1 de las %Ln series mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In basket: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>En la cesta: %1 de %Ln serie mostrada</numerusform>
            <numerusform>En la cesta: %1 de las %Ln series mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a collection or patient: %1 patients or studies, %2 series.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>seleccionada en parte</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionada</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln series so far</source>
        <translation>
            <numerusform>Cargando … %Ln serie hasta ahora</numerusform>
            <numerusform>Cargando … %Ln series hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Actualizando …</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Waiting to be fetched</source>
        <translation>En espera de descarga</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Descargándose</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Descarga fallida</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Partly on disk: files are missing</source>
        <translation>En parte en disco: faltan archivos</translation>
    </message>
    <message>
        <source>Damaged on disk: download it again</source>
        <translation>Dañada en disco: descárguela de nuevo</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>ChangesColumns</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Difiere en</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la serie</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>Copiar como &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy as &amp;RIS</source>
        <translation>Copiar como &amp;RIS</translation>
    </message>
    <message>
        <source>Copy a sentence for &amp;Methods</source>
        <translation>Copiar frase para &amp;Métodos</translation>
    </message>
    <message>
        <source>Copy as CSL-&amp;JSON</source>
        <translation>Copiar como CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What changed since that content was stored cannot be known.</source>
        <translation>No se puede saber qué ha cambiado desde que se almacenó ese contenido.</translation>
    </message>
    <message>
        <source>Nothing is stored of the collection %1.</source>
        <translation>No hay nada almacenado de la colección %1.</translation>
    </message>
    <message>
        <source>No changes have been recorded.</source>
        <translation>No se han registrado cambios.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The download continues.</source>
        <translation>La descarga continúa.</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: no download into this folder is unfinished.</source>
        <translation>No queda nada por descargar: ninguna descarga en esta carpeta está sin terminar.</translation>
    </message>
    <message>
        <source>This folder has no record of what was requested, so it is unknown whether anything is missing. To check its content: `tcia verify %1`.</source>
        <translation>Esta carpeta no tiene registro de lo que se solicitó, así que no se sabe si falta algo. Para comprobar su contenido: `tcia verify %1`.</translation>
    </message>
    <message>
        <source>Nothing was selected, and no download into this folder is unfinished. Name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>No se seleccionó nada y ninguna descarga en esta carpeta está sin terminar. Indique --series, --manifest, --shared-list o un filtro como --collection.</translation>
    </message>
    <message>
        <source>--drop takes only --to: it discards all pending requests of the folder.</source>
        <translation>--drop solo admite --to: descarta todas las solicitudes pendientes de la carpeta.</translation>
    </message>
    <message>
        <source>No download into this folder is unfinished.</source>
        <translation>Ninguna descarga en esta carpeta está sin terminar.</translation>
    </message>
    <message>
        <source>%1 pending series were dropped from this folder. Downloaded files stay.</source>
        <translation>Se descartaron %1 series pendientes de esta carpeta. Los archivos descargados se conservan.</translation>
    </message>
    <message>
        <source>No series of the archive passes the filters.</source>
        <translation>Ninguna serie del repositorio pasa los filtros.</translation>
    </message>
    <message>
        <source>what was selected</source>
        <translation>lo seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n series were verified without MD5 sums. %1</source>
        <translation>
            <numerusform>Se verificó %n serie sin sumas MD5. %1</numerusform>
            <numerusform>Se verificaron %n series sin sumas MD5. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections known</source>
        <translation>Colecciones conocidas</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>The local catalogue cannot be read. %1</source>
        <extracomment>%1 says where the damaged file is now</extracomment>
        <translation>No se puede leer el catálogo local. %1</translation>
    </message>
    <message>
        <source>The history of changes cannot be read. %1</source>
        <translation>No se puede leer el historial de cambios. %1</translation>
    </message>
    <message>
        <source>Nothing of this archive is stored yet; run `tcia index`.</source>
        <translation>Aún no hay nada almacenado de este repositorio; ejecute `tcia index`.</translation>
    </message>
    <message>
        <source>%1; run `tcia index` for the rest.</source>
        <extracomment>%1 is &quot;37 of 152 collections fetched so far&quot;</extracomment>
        <translation>%1; ejecute `tcia index` para el resto.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint; valid are %2.</source>
        <translation>«%1» no es un endpoint; los válidos son %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The queue of an earlier version for this folder cannot be read. %1</source>
        <translation>No se puede leer la cola de una versión anterior para esta carpeta. %1</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>Series completadas que se descargan de nuevo: %1.</translation>
    </message>
    <message>
        <source>Completed series that are incomplete now: %1. `tcia verify --repair` fetches them.</source>
        <translation>Series completadas que ahora están incompletas: %1. `tcia verify --repair` las descarga.</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>%1: rows without a %2 were skipped: %3</source>
        <extracomment>%1 a file, %2 the heading of a column</extracomment>
        <translation>%1: se omitieron filas sin %2: %3</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>It has more than %1 entries, the limit for one list. Split it.</source>
        <translation>Tiene más de %1 entradas, el límite para una lista. Divídala.</translation>
    </message>
    <message>
        <source>It has no IDs of patients, studies or series.</source>
        <translation>No contiene ID de pacientes, estudios o series.</translation>
    </message>
    <message>
        <source>No searched series has --%1 “%2”. The closest existing values: %3.</source>
        <translation>Ninguna serie buscada tiene --%1 «%2». Los valores existentes más parecidos: %3.</translation>
    </message>
    <message>
        <source>Collection %1: %2</source>
        <extracomment>%1 a collection</extracomment>
        <translation>Colección %1: %2</translation>
    </message>
    <message>
        <source>Not found in the stored collections: %1</source>
        <translation>No encontrado en las colecciones almacenadas: %1</translation>
    </message>
    <message>
        <source>No series passes the filter.</source>
        <translation>Ninguna serie pasa el filtro.</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>Faceta</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(sin indicar)</translation>
    </message>
    <message>
        <source>Reading %1, which is no regular file: this waits until another program has written it.</source>
        <translation>Leyendo %1, que no es un archivo normal: se espera a que otro programa lo haya escrito.</translation>
    </message>
    <message>
        <source>%1: lines without a series UID were skipped: %2 (“%3”)</source>
        <translation>%1: se omitieron líneas sin UID de serie: %2 («%3»)</translation>
    </message>
    <message>
        <source>%1 was made for %2; its series are looked up on %3.</source>
        <translation>%1 se creó para %2; sus series se buscan en %3.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>--server</source>
        <translation>--server</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Demonstration archive</source>
        <translation>Repositorio de demostración</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Verified series</source>
        <translation>Series verificadas</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la serie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The series were downloaded from %1. Name the server to query: --server or --url.</source>
        <translation>Las series se descargaron de %1. Indique el servidor que se debe consultar: --server o --url.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» no es uno de %2</translation>
    </message>
    <message>
        <source>local status (on disk, in basket) is known only to the window</source>
        <translation>el estado local (en disco, en la cesta) solo lo conoce la ventana</translation>
    </message>
    <message>
        <source>“%1” is not one of patient, study</source>
        <translation>«%1» no es uno de patient, study</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-31</source>
        <translation>«%1» no es una fecha como 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not one of auto, bar, lines, json, none</source>
        <translation>«%1» no es uno de auto, bar, lines, json, none</translation>
    </message>
    <message>
        <source>“%1” is not a series UID: digits and dots</source>
        <translation>«%1» no es un UID de serie: cifras y puntos</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>«%1» no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” is not a rate such as 500k or 20M (bytes per second)</source>
        <translation>«%1» no es una velocidad como 500k o 20M (bytes por segundo)</translation>
    </message>
    <message>
        <source>“%1” is not one of crc, md5</source>
        <translation>«%1» no es uno de crc, md5</translation>
    </message>
    <message>
        <source>“%1” is not a port: 0 (any that is free) to 65535</source>
        <translation>«%1» no es un puerto: de 0 (cualquiera libre) a 65535</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>“%1” is not a command</source>
        <translation>«%1» no es un comando</translation>
    </message>
    <message>
        <source>tcia: %1
Try “%2 --help”.
</source>
        <translation>tcia: %1
Pruebe «%2 --help».
</translation>
    </message>
    <message>
        <source>%1 (it is spelled --licence)</source>
        <translation>%1 (se escribe --licence)</translation>
    </message>
    <message>
        <source>--server and --url exclude each other</source>
        <translation>--server y --url se excluyen mutuamente</translation>
    </message>
    <message>
        <source>--dialect needs --url or --server demo</source>
        <translation>--dialect necesita --url o --server demo</translation>
    </message>
    <message>
        <source>--raw needs --format json, csv, xml or html: the formats of a server</source>
        <translation>--raw necesita --format json, csv, xml o html: los formatos de un servidor</translation>
    </message>
    <message>
        <source>--raw is only for commands that send one query, not for %1</source>
        <translation>--raw solo es para comandos que envían una única consulta, no para %1</translation>
    </message>
    <message>
        <source>--together needs --modality: those that the patient or study must have</source>
        <translation>--together necesita --modality: las que debe tener el paciente o el estudio</translation>
    </message>
    <message>
        <source>standard input can be read only once</source>
        <translation>la entrada estándar solo se puede leer una vez</translation>
    </message>
    <message>
        <source>tcia: %1
Try “tcia --help”.
</source>
        <translation>tcia: %1
Pruebe «tcia --help».
</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>%1 will be retried in %2. %3</source>
        <translation>%1: nuevo intento en %2. %3</translation>
    </message>
    <message>
        <source>%1 will be retried at %2. %3</source>
        <translation>%1: nuevo intento a las %2. %3</translation>
    </message>
    <message>
        <source>tcia: collection %1 failed: %2</source>
        <translation>tcia: falló la colección %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>tcia: series %1 failed: %2</source>
        <translation>tcia: falló la serie %1: %2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>se desconoce el motivo</translation>
    </message>
    <message>
        <source>tcia: series %1 is complete. %2</source>
        <translation>tcia: la serie %1 está completa. %2</translation>
    </message>
    <message>
        <source>Downloaded series</source>
        <translation>Series descargadas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Series to fetch</source>
        <translation>Series por descargar</translation>
    </message>
    <message>
        <source>tcia: %1</source>
        <translation>tcia: %1</translation>
    </message>
    <message>
        <source>The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server with --url or --server, or omit --api-key-file.</source>
        <translation>La carpeta indica este servidor, pero no es uno de los suyos: no se le envía la clave API. Indique el servidor con --url o --server, u omita --api-key-file.</translation>
    </message>
    <message>
        <source>The API key is sent to %1 over http, unencrypted.</source>
        <translation>La clave API se envía a %1 por http, sin cifrar.</translation>
    </message>
    <message>
        <source>There is no server of this name; see “tcia servers”.</source>
        <translation>No hay ningún servidor con este nombre; véase «tcia servers».</translation>
    </message>
    <message>
        <source>The keyring did not answer; continuing without an API key.</source>
        <translation>El llavero no respondió; se continúa sin clave API.</translation>
    </message>
    <message>
        <source>The key in TCIA_API_KEY is sent to %1.</source>
        <translation>La clave de TCIA_API_KEY se envía a %1.</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>Supera el límite de %1.</translation>
    </message>
    <message>
        <source>Nothing was fetched. It would be %1, %2, %3.</source>
        <comment>%1 series, %2 images, %3 their size</comment>
        <translation>No se descargó nada. Serían %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n of them is unknown.</source>
        <translation>
            <numerusform>Se desconoce el tamaño de %n de ellas.</numerusform>
            <numerusform>Se desconoce el tamaño de %n de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are pending; `tcia download --to %1` resumes them.</source>
        <translation>
            <numerusform>Hay %n serie pendiente; `tcia download --to %1` la reanuda.</numerusform>
            <numerusform>Hay %n series pendientes; `tcia download --to %1` las reanuda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>Aún está pendiente %n serie de una descarga anterior en esta carpeta; `tcia download --to %1` la descarga.</numerusform>
            <numerusform>Aún están pendientes %n series de una descarga anterior en esta carpeta; `tcia download --to %1` las descarga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n collections of the archive are covered.</source>
        <translation>
            <numerusform>Se abarca la única colección del repositorio.</numerusform>
            <numerusform>Se abarcan las %n colecciones del repositorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>Etiqueta DICOM</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message numerus="yes">
        <source>%n series of the earlier download could not be read and are skipped.</source>
        <translation>
            <numerusform>%n serie de la descarga anterior no se pudo leer y se omite.</numerusform>
            <numerusform>%n series de la descarga anterior no se pudieron leer y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</source>
        <translation>
            <numerusform>No descargada: %n fila de lo seleccionado aquí (%1) no indica de qué serie es. Selecciónela de nuevo cuando lo indique o descártela con `tcia download --to %2 --drop`.</numerusform>
            <numerusform>No descargadas: %n filas de lo seleccionado aquí (%1) no indican de qué series son. Selecciónelas de nuevo cuando lo indiquen o descártelas con `tcia download --to %2 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</source>
        <translation>
            <numerusform>Algunas solicitudes de esta carpeta no se pueden leer: se perdió al menos %n serie. Solicítela de nuevo o descarte las solicitudes con `tcia download --to %1 --drop`.</numerusform>
            <numerusform>Algunas solicitudes de esta carpeta no se pueden leer: se perdieron al menos %n series. Solicítelas de nuevo o descarte las solicitudes con `tcia download --to %1 --drop`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln series.</source>
        <translation>
            <numerusform>Buscando %Ln serie.</numerusform>
            <numerusform>Buscando %Ln series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series could not be resolved.</source>
        <translation>
            <numerusform>No se pudo encontrar %Ln serie más.</numerusform>
            <numerusform>No se pudieron encontrar %Ln series más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is whole: %2</source>
        <translation>%1 está completa: %2</translation>
    </message>
    <message>
        <source>%1 is short: %2</source>
        <translation>%1 está incompleta: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañada: %2</translation>
    </message>
    <message>
        <source>%1 is unknown: %2</source>
        <translation>%1 es desconocida: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>No se puede leer %n línea del registro; su serie es desconocida.</numerusform>
            <numerusform>No se pueden leer %n líneas del registro; sus series son desconocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series are whole.</source>
        <translation>
            <numerusform>%1 de %n serie está completa.</numerusform>
            <numerusform>%1 de %n series están completas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are still queued for this folder; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>Aún hay %n serie en cola para esta carpeta; `tcia download --to %1` la descarga.</numerusform>
            <numerusform>Aún hay %n series en cola para esta carpeta; `tcia download --to %1` las descarga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series.</source>
        <translation>
            <numerusform>El servidor no respondió sobre %n serie.</numerusform>
            <numerusform>El servidor no respondió sobre %n series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections</source>
        <translation>
            <numerusform>%1 de %n colección</numerusform>
            <numerusform>%1 de %n colecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n series</source>
        <translation>
            <numerusform>%1/%n serie</numerusform>
            <numerusform>%1/%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a download</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a download: its series is there already</comment>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a download</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a download, by Ctrl+C; may be continued</comment>
        <translation>detenida</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n images, %2</source>
        <comment>%1 is: [1/3] done and a UID, %2 a size</comment>
        <translation>
            <numerusform>%1: %n imagen, %2</numerusform>
            <numerusform>%1: %n imágenes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect, such as nbia-v4</source>
        <translation>--url necesita --dialect, por ejemplo nbia-v4</translation>
    </message>
    <message>
        <source>--bucket needs --dialect s3</source>
        <translation>--bucket necesita --dialect s3</translation>
    </message>
    <message>
        <source>--dialect s3 needs --bucket: the buckets to look into</source>
        <translation>--dialect s3 necesita --bucket: los buckets que se leen</translation>
    </message>
    <message>
        <source>“%1” is not one of api-key, basic, bearer</source>
        <translation>«%1» no es uno de api-key, basic, bearer</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>«%1» no es una huella SHA-256: 64 dígitos hexadecimales</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of these series with the same number of images and the same size.</source>
        <translation>
            <numerusform>%1 tiene %n de estas series con el mismo número de imágenes y el mismo tamaño.</numerusform>
            <numerusform>%1 tiene %n de estas series con el mismo número de imágenes y el mismo tamaño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be compared: their number of images or size is not stored. They are fetched as %1 has them.</source>
        <translation>
            <numerusform>No se pudo comparar %n serie: su número de imágenes o su tamaño no está guardado. Se obtiene tal como la tiene %1.</numerusform>
            <numerusform>No se pudieron comparar %n series: su número de imágenes o su tamaño no está guardado. Se obtienen tal como las tiene %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, it differs there: %1 (%2; there %3)</source>
        <translation>Omitida, allí es distinta: %1 (%2; allí %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln serie más es distinta allí y se omite.</numerusform>
            <numerusform>%Ln series más son distintas allí y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not have %n of these series (“%2”).</source>
        <translation>
            <numerusform>%1 no tiene %n de estas series («%2»).</numerusform>
            <numerusform>%1 no tiene %n de estas series («%2»).</numerusform>
        </translation>
    </message>
    <message>
        <source>--from reads the index of the Imaging Data Commons: add --server idc.</source>
        <translation>--from lee el índice de Imaging Data Commons: añada --server idc.</translation>
    </message>
    <message>
        <source>Index of version %1: %2 in %3.</source>
        <comment>version, series, collections</comment>
        <translation>Índice de la versión %1: %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln colección</numerusform>
            <numerusform>%Ln colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the collections are not known (%1); they are called as in the index.</source>
        <translation>No se conocen los nombres de las colecciones (%1); se llaman como en el índice.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n línea de la lista nombra un solo archivo; se toma su serie completa.</numerusform>
            <numerusform>%n líneas de la lista nombran archivos sueltos; se toman sus series completas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be looked up there: %1</source>
        <translation>
            <numerusform>No se pudo consultar allí %n serie: %1</numerusform>
            <numerusform>No se pudieron consultar allí %n series: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The record knows only the address of this server. Name it: --server or --url.</source>
        <translation>El registro solo conoce la dirección de este servidor. Indíquelo: --server o --url.</translation>
    </message>
    <message>
        <source>The record does not say where this series is from. Name the server: --server or --url.</source>
        <translation>El registro no dice de dónde procede esta serie. Indique el servidor: --server o --url.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Of unknown size</source>
        <translation>De tamaño desconocido</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>Obligaciones</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>Dirección de la licencia</translation>
    </message>
    <message>
        <source>Name either a record or a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Indique o bien un registro o una carpeta, o bien series: --series, --manifest, --shared-list o un filtro como --collection.</translation>
    </message>
    <message>
        <source>There are no series to cite.</source>
        <translation>No hay series que citar.</translation>
    </message>
    <message numerus="yes">
        <source>%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.</source>
        <translation>
            <numerusform>Se comparó %n serie con %1. Nuevas: %2, modificadas: %3, retiradas: %4.</numerusform>
            <numerusform>Se compararon %n series con %1. Nuevas: %2, modificadas: %3, retiradas: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sizes of %n series were not compared: this server is asked for each of them singly.</source>
        <translation>
            <numerusform>No se comparó el tamaño de %n serie: a este servidor se le pregunta por cada una por separado.</numerusform>
            <numerusform>No se compararon los tamaños de %n series: a este servidor se le pregunta por cada una por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of provenance was not written. %1</source>
        <translation>No se escribió el registro de procedencia. %1</translation>
    </message>
    <message>
        <source>All is as it was recorded.</source>
        <translation>Todo está como se registró.</translation>
    </message>
    <message>
        <source>Its licence forbids commercial use: %1 (%2)</source>
        <translation>La licencia prohíbe el uso comercial: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series forbid commercial use.</source>
        <translation>
            <numerusform>La licencia de %Ln serie más prohíbe el uso comercial.</numerusform>
            <numerusform>Las licencias de %Ln series más prohíben el uso comercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the licences of %n series permit commercial use is not known: read them first.</source>
        <translation>
            <numerusform>No se sabe si la licencia de %n serie permite el uso comercial: léala antes.</numerusform>
            <numerusform>No se sabe si las licencias de %n series permiten el uso comercial: léalas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are fetched although their licences forbid commercial use.</source>
        <translation>
            <numerusform>Se descarga %n serie aunque su licencia prohíbe el uso comercial.</numerusform>
            <numerusform>Se descargan %n series aunque sus licencias prohíben el uso comercial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are left out for their licences; --despite-licence fetches them.</source>
        <translation>
            <numerusform>Se omite %n serie por su licencia; --despite-licence la descarga.</numerusform>
            <numerusform>Se omiten %n series por sus licencias; --despite-licence las descarga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name either a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>Indique o bien una carpeta, o bien series: --series, --manifest, --shared-list o un filtro como --collection.</translation>
    </message>
    <message>
        <source>“%1” is not one of text, bibtex, ris, csl-json, methods, licences</source>
        <translation>«%1» no es ninguno de text, bibtex, ris, csl-json, methods, licences</translation>
    </message>
    <message>
        <source>“%1” is not one of commercial, non-commercial</source>
        <translation>«%1» no es ninguno de commercial, non-commercial</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message numerus="yes">
        <source>%n patients stay together in one set with others that have the same ID in another collection, or share a study with them.</source>
        <translation>
            <numerusform>%n paciente permanece en el mismo conjunto que otros con el mismo ID en otra colección o con un estudio común.</numerusform>
            <numerusform>%n pacientes permanecen en el mismo conjunto que otros con el mismo ID en otra colección o con un estudio común.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>El conjunto %1 está vacío: hay muy pocos pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n serie no tiene ID de paciente; no está en ningún conjunto.</numerusform>
            <numerusform>%n series no tienen ID de paciente; no están en ningún conjunto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are not in the folder any more; they are left out.</source>
        <translation>
            <numerusform>%n serie registrada ya no está en la carpeta; se omite.</numerusform>
            <numerusform>%n series registradas ya no están en la carpeta; se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --least-images: %n series.</source>
        <translation>
            <numerusform>Omitida por --least-images: %n serie.</numerusform>
            <numerusform>Omitidas por --least-images: %n series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n series have an unknown number of images.</source>
        <translation>
            <numerusform>De ellas, %n serie tiene un número de imágenes desconocido.</numerusform>
            <numerusform>De ellas, %n series tienen un número de imágenes desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series.</source>
        <translation>
            <numerusform>Omitida por --latest-study: %n serie.</numerusform>
            <numerusform>Omitidas por --latest-study: %n series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series of studies without a date.</source>
        <translation>
            <numerusform>Omitida por --latest-study: %n serie de un estudio sin fecha.</numerusform>
            <numerusform>Omitidas por --latest-study: %n series de estudios sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --needs: %n patients.</source>
        <translation>
            <numerusform>Omitido por --needs: %n paciente.</numerusform>
            <numerusform>Omitidos por --needs: %n pacientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are left out.</source>
        <translation>
            <numerusform>%n serie no tiene ID de paciente; se omite.</numerusform>
            <numerusform>%n series no tienen ID de paciente; se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --series or --manifest.</source>
        <translation>No se ha seleccionado nada: indique DIR, --series o --manifest.</translation>
    </message>
    <message>
        <source>--shares and --folds exclude each other</source>
        <translation>--shares y --folds se excluyen mutuamente</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>“%1” is not one of collection, modality, manufacturer, sex, age, each once</source>
        <translation>«%1» no es uno de collection, modality, manufacturer, sex, age, cada uno una vez</translation>
    </message>
    <message>
        <source>“%1” is not one of table, json, jsonl, csv, tsv, xml, html</source>
        <translation>«%1» no es uno de table, json, jsonl, csv, tsv, xml, html</translation>
    </message>
    <message>
        <source>“%1” is not a list of different columns with commas</source>
        <translation>«%1» no es una lista de columnas distintas con comas</translation>
    </message>
    <message>
        <source>--raw and --columns exclude each other</source>
        <translation>--raw y --columns se excluyen mutuamente</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>Atributos DICOM</translation>
    </message>
    <message>
        <source>Image UID</source>
        <translation>UID de la imagen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more files cannot be read.</source>
        <translation>
            <numerusform>No se puede leer %n archivo más.</numerusform>
            <numerusform>No se pueden leer %n archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not DICOM; they are left out.</source>
        <translation>
            <numerusform>%n archivo no es DICOM; se omite.</numerusform>
            <numerusform>%n archivos no son DICOM; se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>No hay ningún archivo DICOM en esta carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not one of series, image</source>
        <translation>«%1» no es uno de series, image</translation>
    </message>
    <message>
        <source>No patient of the selection is in this part.</source>
        <translation>Ningún paciente de la selección está en esta parte.</translation>
    </message>
    <message>
        <source>Parts that are not here: %1.</source>
        <translation>Partes que no están aquí: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a part such as 3/8</source>
        <translation>«%1» no es una parte como 3/8</translation>
    </message>
    <message>
        <source>Stopped before all series were looked up: there is no plan, and nothing was fetched.</source>
        <translation>Detenido antes de consultar todas las series: no hay plan y no se ha obtenido nada.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the series at %Ln places.</source>
        <translation>
            <numerusform>Consultando las series en %Ln lugar.</numerusform>
            <numerusform>Consultando las series en %Ln lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places were looked up.</source>
        <translation>
            <numerusform>%1 de %Ln lugar consultado.</numerusform>
            <numerusform>%1 de %Ln lugares consultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server knows no series at %n places:</source>
        <translation>
            <numerusform>El servidor no conoce ninguna serie en %n lugar:</numerusform>
            <numerusform>El servidor no conoce ninguna serie en %n lugares:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1 (el servidor no tiene ningún bucket con este nombre)</translation>
    </message>
    <message>
        <source>%1 changed on the server: %2</source>
        <translation>%1 ha cambiado en el servidor: %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n seconds.</source>
        <translation>
            <numerusform>Nueva consulta en %n segundo.</numerusform>
            <numerusform>Nueva consulta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no series to compare.</source>
        <translation>El registro no contiene ninguna serie que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no study UID: whether they share a study with another patient ID is unknown.</source>
        <translation>
            <numerusform>%n serie no tiene UID de estudio: se desconoce si comparte un estudio con otro ID de paciente.</numerusform>
            <numerusform>%n series no tienen UID de estudio: se desconoce si comparten un estudio con otro ID de paciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series without a study UID.</source>
        <translation>
            <numerusform>Omitido por --latest-study: %n serie sin UID de estudio.</numerusform>
            <numerusform>Omitido por --latest-study: %n series sin UID de estudio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether any of the %n series without an answer is in this part is not known: run it again.</source>
        <translation>
            <numerusform>Se desconoce si la serie (%n) sin respuesta pertenece a esta parte: ejecútela de nuevo.</numerusform>
            <numerusform>Se desconoce si alguna de las %n series sin respuesta pertenece a esta parte: ejecútela de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %n series could not be asked for; they are left out.</source>
        <translation>
            <numerusform>No se pudo consultar la licencia de %n serie; se omite.</numerusform>
            <numerusform>No se pudieron consultar las licencias de %n series; se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.</source>
        <translation>
            <numerusform>No se encontró %n serie o fila de lo seleccionado para %1. Seleccione lo mismo de nuevo para obtenerla.</numerusform>
            <numerusform>No se encontraron %n series o filas de lo seleccionado para %1. Seleccione lo mismo de nuevo para obtenerlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of %1 cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>No se puede leer %n solicitud de %1; su serie es desconocida.</numerusform>
            <numerusform>No se pueden leer %n solicitudes de %1; sus series son desconocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are given with --api-key-file or TCIA_API_KEY, names and passwords with --auth.</source>
        <translation>Las claves se indican con --api-key-file o TCIA_API_KEY; los nombres y contraseñas, con --auth.</translation>
    </message>
    <message>
        <source>--shard excludes --after and --metadata-csv: run `tcia stages` or `tcia record --metadata-csv` when all parts are done.</source>
        <translation>--shard excluye --after y --metadata-csv: ejecute `tcia stages` o `tcia record --metadata-csv` cuando todas las partes estén listas.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1 failed for %2: %3 (log: %4)</source>
        <translation>%1 falló para %2: %3 (registro: %4)</translation>
    </message>
    <message>
        <source>Stages: %1 done, %2 failed, %3 waiting.</source>
        <translation>Etapas: %1 listas, %2 fallidas, %3 en espera.</translation>
    </message>
    <message>
        <source>%1 is not in this folder.</source>
        <translation>%1 no está en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n stages of series were cancelled.</source>
        <translation>
            <numerusform>Se canceló %n etapa de una serie.</numerusform>
            <numerusform>Se cancelaron %n etapas de series.</numerusform>
        </translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key need --tls-authorities</source>
        <translation>--tls-certificate y --tls-key requieren --tls-authorities</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together</source>
        <translation>--tls-certificate y --tls-key van juntas</translation>
    </message>
    <message>
        <source>“%1” is not an AE title</source>
        <translation>«%1» no es un título de AE</translation>
    </message>
    <message>
        <source>Adopted series</source>
        <translation>Series adoptadas</translation>
    </message>
    <message>
        <source>%1 was not adopted: %2</source>
        <translation>%1 no se adoptó: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series were adopted, %2 were recorded before.</source>
        <translation>
            <numerusform>Se adoptó %1 de %n serie; %2 ya estaba registrada.</numerusform>
            <numerusform>Se adoptaron %1 de %n series; %2 ya estaban registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n series now.</source>
        <translation>
            <numerusform>%1 tiene ahora %n serie.</numerusform>
            <numerusform>%1 tiene ahora %n series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Nothing was selected: name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>No se seleccionó nada: indique --series, --manifest, --shared-list o un filtro como --collection.</translation>
    </message>
    <message>
        <source>Name two baskets or more, and the new one with --into.</source>
        <translation>Indique dos cestas o más, y la nueva con --into.</translation>
    </message>
    <message>
        <source>Its series are of %1. Name that server with --server or --url.</source>
        <translation>Sus series son de %1. Indique ese servidor con --server o --url.</translation>
    </message>
    <message>
        <source>`tcia basket %1` takes %2.</source>
        <translation>`tcia basket %1` requiere %2.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>one name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>two names or more</source>
        <translation>dos nombres o más</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: all of these series are there.</source>
        <translation>No queda nada por obtener: todas estas series están ahí.</translation>
    </message>
    <message>
        <source>This server has no basket of this name; see `tcia basket list`.</source>
        <translation>Este servidor no tiene ninguna cesta con ese nombre; vea `tcia basket list`.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 was stored unchecked: no %2 with its SHA-256 sum lies beside it.</source>
        <translation>%1 se guardó sin comprobar: junto a él no hay ningún archivo %2 con su suma SHA-256.</translation>
    </message>
    <message numerus="yes">
        <source>%n series of earlier downloads wait for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</source>
        <translation>
            <numerusform>%n serie de descargas anteriores espera etapas. `tcia stages %1` las muestra; `tcia stages %1 --after … --retry` ejecuta las que usted nombra.</numerusform>
            <numerusform>%n series de descargas anteriores esperan etapas. `tcia stages %1` las muestra; `tcia stages %1 --after … --retry` ejecuta las que usted nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same command again runs those that wait.</source>
        <translation>La misma orden otra vez ejecuta las que esperan.</translation>
    </message>
    <message>
        <source>`tcia stages %1 --after … --retry` runs those again that failed or were cancelled.</source>
        <translation>`tcia stages %1 --after … --retry` ejecuta otra vez las que fallaron o se cancelaron.</translation>
    </message>
    <message>
        <source>--cancel excludes --after and --retry</source>
        <translation>--cancel excluye --after y --retry</translation>
    </message>
    <message>
        <source>--retry needs --after: a folder does not say what is run. `tcia stages %1` lists what waits or has failed.</source>
        <translation>--retry necesita --after: una carpeta no dice qué se ejecuta. `tcia stages %1` muestra lo que espera o ha fallado.</translation>
    </message>
    <message>
        <source>Series in %1 are not at their places yet; `tcia download --to %2` moves them.</source>
        <translation>Hay series en %1 que aún no están en su lugar; `tcia download --to %2` las mueve allí.</translation>
    </message>
    <message>
        <source>%1 waits: %2 It is tried again until it works.</source>
        <translation>%1 espera: %2 Se reintenta hasta que funcione.</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits: %2 It is tried again, for %n minutes at least.</source>
        <translation>
            <numerusform>%1 espera: %2 Se reintenta durante al menos %n minuto.</numerusform>
            <numerusform>%1 espera: %2 Se reintenta durante al menos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever requested into this folder.</source>
        <translation>Nunca se ha pedido nada para esta carpeta.</translation>
    </message>
    <message>
        <source>The format cannot be told from the name “%1”: it does not end in .csv, .tsv, .json, .jsonl, .xml or .html. Name it with --format.</source>
        <translation>El nombre «%1» no indica el formato: no termina en .csv, .tsv, .json, .jsonl, .xml o .html. Indíquelo con --format.</translation>
    </message>
    <message>
        <source>--queue needs DIR, whose queue it is.</source>
        <translation>--queue necesita DIR, la carpeta de esa cola.</translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --basket, --series, --manifest, --shared-list or a filter such as --collection.</source>
        <translation>No se ha seleccionado nada: indique DIR, --basket, --series, --manifest, --shared-list o un filtro como --collection.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln series to %1.</source>
        <translation>
            <numerusform>%Ln serie escrita en %1.</numerusform>
            <numerusform>%Ln series escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited as the archive has it, without authors and year: %1. %2</source>
        <translation>Citado como figura en el archivo, sin autores ni año: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>So are %n others, which were not asked about.</source>
        <translation>
            <numerusform>También otro (%n), por el que no se preguntó.</numerusform>
            <numerusform>También otros %n, por los que no se preguntó.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an https address, nor one of this machine</source>
        <translation>«%1» no es una dirección https ni de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the list were not looked up: run the same command again.</source>
        <translation>
            <numerusform>%Ln lugar de la lista no se consultó: ejecute de nuevo la misma orden.</numerusform>
            <numerusform>%Ln lugares de la lista no se consultaron: ejecute de nuevo la misma orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segmentation or structure set in %1.</source>
        <translation>No hay ninguna segmentación ni conjunto de estructuras en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name no series.</source>
        <translation>
            <numerusform>%n de ellos no nombra ninguna serie.</numerusform>
            <numerusform>%n de ellos no nombran ninguna serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a file again that another row names.</source>
        <translation>
            <numerusform>%n fila repite un archivo que otra ya indica.</numerusform>
            <numerusform>%n filas repiten archivos que otras ya indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Archivos sueltos</translation>
    </message>
    <message>
        <source>File %1 of %2: %3, %4</source>
        <extracomment>%1 and %2 numbers, %3 the name of a file, %4 its size</extracomment>
        <translation>Archivo %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>Single files: %1 fetched (%2), %3 there before, %4 failed. They are in %5.</source>
        <translation>Archivos sueltos: %1 descargados (%2), %3 ya presentes, %4 fallidos. Están en %5.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n files no sum is known to compare them with.</source>
        <translation>
            <numerusform>De %n archivo no se conoce ninguna suma de verificación con la que compararlo.</numerusform>
            <numerusform>De %n archivos no se conoce ninguna suma de verificación con la que compararlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing; the same command fetches only those.</source>
        <translation>
            <numerusform>Falta %n archivo; la misma orden descarga solo ese.</numerusform>
            <numerusform>Faltan %n archivos; la misma orden descarga solo esos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --shard: they belong to no patient.</source>
        <translation>
            <numerusform>%n archivo suelto no se descarga con --shard: no pertenece a ningún paciente.</numerusform>
            <numerusform>%n archivos sueltos no se descargan con --shard: no pertenecen a ningún paciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --purpose: their licences are not known.</source>
        <translation>
            <numerusform>%n archivo suelto no se descarga con --purpose: su licencia no se conoce.</numerusform>
            <numerusform>%n archivos sueltos no se descargan con --purpose: sus licencias no se conocen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files would be fetched; their sizes are not known.</source>
        <translation>
            <numerusform>Se descargaría %n archivo suelto; su tamaño no se conoce.</numerusform>
            <numerusform>Se descargarían %n archivos sueltos; sus tamaños no se conocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a series: %2</source>
        <translation>%1: no es una serie: %2</translation>
    </message>
    <message>
        <source>%1 is done for %2, but: %3</source>
        <translation>%1 está hecho para %2, pero: %3</translation>
    </message>
    <message numerus="yes">
        <source>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</source>
        <translation>
            <numerusform>No se compararon algunos atributos de %n serie, porque el servidor no los da o los expresa a su manera: %1.</numerusform>
            <numerusform>No se compararon algunos atributos de %n series, porque el servidor no los da o los expresa a su manera: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say which server its series are of. Name it with --server or --url.</source>
        <translation>No dice de qué servidor son sus series. Indíquelo con --server o --url.</translation>
    </message>
    <message>
        <source>--purpose goes with a selection of series. What a folder still waits for was chosen before, for the purpose that was stated then: resume it without --purpose.</source>
        <translation>--purpose se usa con una selección de series. Lo que una carpeta aún espera se eligió antes, para el uso indicado entonces: reanude sin --purpose.</translation>
    </message>
    <message numerus="yes">
        <source>%n series were there already and were not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</source>
        <translation>
            <numerusform>%n serie ya estaba y no se leyó de nuevo: lo hace `tcia verify %1`. Nada más difiere de lo registrado.</numerusform>
            <numerusform>%n series ya estaban y no se leyeron de nuevo: lo hace `tcia verify %1`. Nada más difiere de lo registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list gives %1 the licence “%2”, the archive “%3”: the stricter one holds.</source>
        <translation>La lista da a %1 la licencia «%2», el repositorio «%3»: vale la más estricta.</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series differ from those that the list gives them.</source>
        <translation>
            <numerusform>La licencia de %Ln serie más difiere de la que le da la lista.</numerusform>
            <numerusform>Las licencias de %Ln series más difieren de las que les da la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were requested and are not there yet; they are left out.</source>
        <translation>
            <numerusform>%n serie se solicitó y aún no está; se omite.</numerusform>
            <numerusform>%n series se solicitaron y aún no están; se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders hold no series that a record names.</source>
        <translation>
            <numerusform>%n carpeta no contiene ninguna serie que nombre un registro.</numerusform>
            <numerusform>%n carpetas no contienen ninguna serie que nombre un registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>--after and --metadata-csv are for series; the lists name single files only.</source>
        <translation>--after y --metadata-csv son para series; las listas solo nombran archivos sueltos.</translation>
    </message>
</context>
<context>
    <name>CommandKeywords</name>
    <message>
        <source>preferences options configuration language theme</source>
        <translation>preferencias opciones configuración idioma tema</translation>
    </message>
    <message>
        <source>API key password account login archive</source>
        <translation>clave de API contraseña cuenta inicio de sesión repositorio</translation>
    </message>
    <message>
        <source>open a folder, check disk, local files</source>
        <translation>abrir una carpeta, comprobar el disco, archivos locales</translation>
    </message>
    <message>
        <source>open a folder, import from disk, local files</source>
        <translation>abrir una carpeta, importar del disco, archivos locales</translation>
    </message>
    <message>
        <source>disk, file manager</source>
        <translation>disco, gestor de archivos</translation>
    </message>
    <message>
        <source>NIfTI, PACS, DICOM, program</source>
        <translation>NIfTI, PACS, DICOM, programa</translation>
    </message>
    <message>
        <source>cite, reference, DOI</source>
        <translation>citar, referencia, DOI</translation>
    </message>
    <message>
        <source>bandwidth, rate</source>
        <translation>ancho de banda, tasa</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>terminar, cerrar</translation>
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
        <translation>elegido; quitarlo del filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>System appearance: as the desktop</source>
        <translation>Apariencia del sistema: como el escritorio</translation>
    </message>
    <message>
        <source>theme, colours, mode</source>
        <translation>tema, colores, modo</translation>
    </message>
    <message>
        <source>Peek at the selected series</source>
        <translation>Vista previa de la serie seleccionada</translation>
    </message>
    <message>
        <source>select one series</source>
        <translation>seleccione una serie</translation>
    </message>
    <message>
        <source>it is on disk</source>
        <translation>está en disco</translation>
    </message>
    <message>
        <source>a few of its images, before a download</source>
        <translation>algunas de sus imágenes, antes de la descarga</translation>
    </message>
    <message>
        <source>preview, look, images</source>
        <translation>previsualizar, mirar, imágenes</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%1 of %Ln collections fetched so far</source>
        <translation>
            <numerusform>%1 de %Ln colección cargada hasta ahora</numerusform>
            <numerusform>%1 de %Ln colecciones cargadas hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two values of a filter: &quot;CT or PT&quot;</extracomment>
        <translation>%1 o %2</translation>
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
        <translation>la cesta</translation>
    </message>
</context>
<context>
    <name>DerivedText</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>semiautomático</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>%1 of %2, not complete.</source>
        <translation>%1 de %2, incompleto.</translation>
    </message>
    <message>
        <source>%1 of %2, complete and verified.</source>
        <translation>%1 de %2, completo y verificado.</translation>
    </message>
    <message>
        <source>%1 of %2, complete, not verified.</source>
        <translation>%1 de %2, completo, sin verificar.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>Dibujado sobre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contours</source>
        <translation>
            <numerusform>%Ln contorno</numerusform>
            <numerusform>%Ln contornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln corte</numerusform>
            <numerusform>%Ln cortes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ml</source>
        <extracomment>millilitres</extracomment>
        <translation>%1 ml</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlines drawn on the %1 of %2</source>
        <translation>
            <numerusform>%Ln contorno dibujado sobre %1 de %2</numerusform>
            <numerusform>%Ln contornos dibujados sobre %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments on the %1 of %2</source>
        <translation>
            <numerusform>%Ln segmento sobre %1 de %2</numerusform>
            <numerusform>%Ln segmentos sobre %1 de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>TCIA programmatic interface, version 2 to 4</source>
        <translation>Interfaz de programación de TCIA, versiones 2 a 4</translation>
    </message>
    <message>
        <source>NBIA, version 1</source>
        <translation>NBIA, versión 1</translation>
    </message>
    <message>
        <source>NBIA, version 4</source>
        <translation>NBIA, versión 4</translation>
    </message>
    <message>
        <source>Imaging Data Commons, version 3</source>
        <translation>Imaging Data Commons, versión 3</translation>
    </message>
    <message>
        <source>Buckets with S3&apos;s interface</source>
        <translation>Buckets con la interfaz de S3</translation>
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
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Vuelva a iniciarlo cuando quiera.</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>No se puede acceder al servidor: %1</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>Compruebe la red y la dirección del servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not answer in time: %1</source>
        <translation>El servidor no respondió a tiempo: %1</translation>
    </message>
    <message>
        <source>Try again later; a narrower query may help.</source>
        <translation>Inténtelo más tarde; una consulta más concreta puede ayudar.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: %1</source>
        <translation>El certificado del servidor no es válido: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and your network&apos;s proxy with your administrator.</source>
        <translation>No se envió nada. Compruebe con su administrador la fecha de este equipo y el proxy de la red.</translation>
    </message>
    <message>
        <source>The server does not provide this: %1</source>
        <translation>El servidor no ofrece esto: %1</translation>
    </message>
    <message>
        <source>The data may be restricted, withdrawn, or on another server (NLST has its own).</source>
        <translation>Los datos pueden tener acceso restringido, estar retirados o encontrarse en otro servidor (NLST tiene el suyo).</translation>
    </message>
    <message>
        <source>Not found on the server: %1</source>
        <translation>No encontrado en el servidor: %1</translation>
    </message>
    <message>
        <source>Check the spelling, including upper and lower case, and the selected server.</source>
        <translation>Compruebe la escritura, incluidas mayúsculas y minúsculas, y el servidor seleccionado.</translation>
    </message>
    <message>
        <source>The server did not understand the request: %1</source>
        <translation>El servidor no entendió la solicitud: %1</translation>
    </message>
    <message>
        <source>Check the requested values and the server&apos;s dialect.</source>
        <translation>Compruebe los valores solicitados y el dialecto del servidor.</translation>
    </message>
    <message>
        <source>The server is busy: %1</source>
        <translation>El servidor está ocupado: %1</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>El servidor falló: %1</translation>
    </message>
    <message>
        <source>Try again later; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>Inténtelo más tarde; si el problema persiste, contacte con el servicio de asistencia del repositorio.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>No se puede leer la respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, check the server&apos;s dialect.</source>
        <translation>Inténtelo de nuevo; si el problema persiste, compruebe el dialecto del servidor.</translation>
    </message>
    <message>
        <source>The download is broken: %1</source>
        <translation>La descarga está dañada: %1</translation>
    </message>
    <message>
        <source>Download the series again; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>Descargue la serie de nuevo; si el problema persiste, contacte con el servicio de asistencia del repositorio.</translation>
    </message>
    <message>
        <source>The download ended too early: %1</source>
        <translation>La descarga terminó antes de tiempo: %1</translation>
    </message>
    <message>
        <source>The download is incomplete: %1</source>
        <translation>La descarga está incompleta: %1</translation>
    </message>
    <message>
        <source>A file or folder cannot be used: %1</source>
        <translation>No se puede usar un archivo o una carpeta: %1</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose another.</source>
        <translation>Compruebe que la carpeta existe y permite escribir en ella, o elija otra.</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>El disco está lleno: %1</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then retry.</source>
        <translation>Libere espacio o elija otro disco y reinténtelo.</translation>
    </message>
    <message>
        <source>The program&apos;s own data cannot be used: %1</source>
        <translation>No se pueden usar los datos del propio programa: %1</translation>
    </message>
    <message>
        <source>The program continues without it; check the disk, or close other windows that use it.</source>
        <translation>El programa continúa sin ellos; compruebe el disco o cierre otras ventanas que los usen.</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>No se puede hacer: %1</translation>
    </message>
    <message>
        <source>The download was interrupted (crash, kill or power loss) before all data reached the disk: %1</source>
        <translation>La descarga se interrumpió (fallo, cierre forzado o corte de corriente) antes de que todos los datos llegaran al disco: %1</translation>
    </message>
    <message>
        <source>There is not enough memory: %1</source>
        <translation>No hay memoria suficiente: %1</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program failed unexpectedly: %1</source>
        <translation>El programa falló de forma inesperada: %1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, report it with this message.</source>
        <translation>Inténtelo de nuevo; si el problema persiste, notifíquelo con este mensaje.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words without a full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>El servidor dice: «%1»</translation>
    </message>
    <message>
        <source>The server did not accept the key, or the name and password: %1</source>
        <translation>El servidor no aceptó la clave, o el nombre y la contraseña: %1</translation>
    </message>
    <message>
        <source>No longer on the server: %1</source>
        <translation>Ya no está en el servidor: %1</translation>
    </message>
    <message>
        <source>The server had it and has removed it; ask the archive&apos;s help desk why.</source>
        <translation>El servidor lo tenía y lo ha eliminado; pregunte el motivo al servicio de asistencia del repositorio.</translation>
    </message>
    <message>
        <source>The server refers to another address: %1</source>
        <translation>El servidor remite a otra dirección: %1</translation>
    </message>
    <message>
        <source>Check the server&apos;s address (window: Edit servers; command line: --url).</source>
        <translation>Compruebe la dirección del servidor (ventana: Editar servidores; línea de comandos: --url).</translation>
    </message>
    <message>
        <source>The data were changed on the server: %1</source>
        <translation>Los datos se modificaron en el servidor: %1</translation>
    </message>
    <message>
        <source>Download the series again: it is listed anew.</source>
        <translation>Descargue de nuevo la serie: se vuelve a pedir su lista.</translation>
    </message>
    <message>
        <source>Enter the key, or the name and password, that this server wants.</source>
        <translation>Introduzca la clave, o el nombre y la contraseña, que pide este servidor.</translation>
    </message>
</context>
<context>
    <name>FacetBars</name>
    <message>
        <source>Modality, series</source>
        <translation>Modalidad, series</translation>
    </message>
    <message>
        <source>Manufacturer, series</source>
        <translation>Fabricante, series</translation>
    </message>
    <message>
        <source>Licence, series</source>
        <translation>Licencia, series</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Año del estudio</translation>
    </message>
    <message>
        <source>Patient sex</source>
        <translation>Sexo del paciente</translation>
    </message>
    <message>
        <source>Patient age</source>
        <translation>Edad del paciente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Images in series</source>
        <translation>Imágenes en la serie</translation>
    </message>
    <message>
        <source>Size of series</source>
        <translation>Tamaño de la serie</translation>
    </message>
    <message>
        <source>On disk or in basket</source>
        <translation>En disco o en la cesta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>Buscar una colección</translation>
    </message>
    <message>
        <source>Find a modality</source>
        <translation>Buscar una modalidad</translation>
    </message>
    <message>
        <source>Find a body part</source>
        <translation>Buscar una parte del cuerpo</translation>
    </message>
    <message>
        <source>Find a manufacturer</source>
        <translation>Buscar un fabricante</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation>Buscar una licencia</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>the server cannot be reached.</source>
        <translation>no se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>the server did not answer in time.</source>
        <translation>el servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>El certificado del servidor no es válido</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid.</source>
        <translation>el certificado del servidor no es válido.</translation>
    </message>
    <message>
        <source>The API key is not accepted for this collection</source>
        <translation>No se acepta la clave API para esta colección</translation>
    </message>
    <message>
        <source>the API key is not accepted for this collection.</source>
        <translation>no se acepta la clave API para esta colección.</translation>
    </message>
    <message>
        <source>The server does not provide these series</source>
        <translation>El servidor no ofrece estas series</translation>
    </message>
    <message>
        <source>the server does not provide these series.</source>
        <translation>el servidor no ofrece estas series.</translation>
    </message>
    <message>
        <source>The server does not have these series</source>
        <translation>El servidor no tiene estas series</translation>
    </message>
    <message>
        <source>the server does not have these series.</source>
        <translation>el servidor no tiene estas series.</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>El servidor no entendió la solicitud</translation>
    </message>
    <message>
        <source>the server did not understand the request.</source>
        <translation>el servidor no entendió la solicitud.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>the server is busy.</source>
        <translation>el servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor falló</translation>
    </message>
    <message>
        <source>the server failed.</source>
        <translation>el servidor falló.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <translation>No se puede leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read.</source>
        <translation>no se puede leer la respuesta del servidor.</translation>
    </message>
    <message>
        <source>What the archive sent is broken</source>
        <translation>Lo que envió el repositorio está dañado</translation>
    </message>
    <message>
        <source>what the archive sent is broken. Nothing of them is kept under a final name.</source>
        <translation>lo que envió el repositorio está dañado. No se conserva nada de ellas con su nombre definitivo.</translation>
    </message>
    <message>
        <source>The download ended too early</source>
        <translation>La descarga terminó antes de tiempo</translation>
    </message>
    <message>
        <source>the download ended too early. Nothing of them is kept under a final name.</source>
        <translation>la descarga terminó antes de tiempo. No se conserva nada de ellas con su nombre definitivo.</translation>
    </message>
    <message>
        <source>The archive sent fewer images than it promised</source>
        <translation>El repositorio envió menos imágenes de las anunciadas</translation>
    </message>
    <message>
        <source>the archive sent fewer images than it promised. Nothing of them is kept under a final name.</source>
        <translation>el repositorio envió menos imágenes de las anunciadas. No se conserva nada de ellas con su nombre definitivo.</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation>No se puede usar la carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be used.</source>
        <translation>no se puede usar la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>No se puede hacer</translation>
    </message>
    <message>
        <source>this cannot be done.</source>
        <translation>no se puede hacer.</translation>
    </message>
    <message>
        <source>The download was interrupted before all data reached the disk</source>
        <translation>La descarga se interrumpió antes de que todos los datos llegaran al disco</translation>
    </message>
    <message>
        <source>the download was interrupted before all data reached the disk.</source>
        <translation>la descarga se interrumpió antes de que todos los datos llegaran al disco.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The program failed unexpectedly</source>
        <translation>El programa falló de forma inesperada</translation>
    </message>
    <message>
        <source>the program failed unexpectedly.</source>
        <translation>el programa falló de forma inesperada.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Reintentar %Ln</numerusform>
            <numerusform>Reintentar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <extracomment>%1 the name of a server, %2 an HTTP status</extracomment>
        <translation>%1 respondió %2.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times each.</source>
        <translation>
            <numerusform>Se intentó %Ln vez cada una.</numerusform>
            <numerusform>Se intentó %Ln veces cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is kept under a final name.</source>
        <translation>No se conserva nada de ellas con su nombre definitivo.</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Enter a key that may read it, then try again.</source>
        <translation>Introduzca una clave que pueda leerla y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Grupo étnico</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Especie</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Maniquí</translation>
    </message>
    <message>
        <source>Species code</source>
        <translation>Código de especie</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID del estudio</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>Descripción del estudio</translation>
    </message>
    <message>
        <source>Admitting diagnoses</source>
        <translation>Diagnósticos de ingreso</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID del estudio</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Days from event</source>
        <translation>Días desde el evento</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la serie</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>Fecha de la serie</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>N.º de la serie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>Dirección de la licencia</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>Descripción de los datos</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Third-party analysis</source>
        <translation>Análisis de terceros</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Release status</source>
        <translation>Estado de publicación</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Guardado en</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>The lists of studies and patients are missing.</source>
        <translation>Faltan las listas de estudios y de pacientes.</translation>
    </message>
    <message>
        <source>The list of studies is missing.</source>
        <translation>Falta la lista de estudios.</translation>
    </message>
    <message>
        <source>The list of patients is missing.</source>
        <translation>Falta la lista de pacientes.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --collection, --modality or --body-part only values that occur there.
Values are matched as the archive spells them: CHEST is not Chest.</source>
        <translation>Con --collection, --modality o --body-part, solo los valores que aparecen
allí.
Los valores se comparan tal como los escribe el repositorio: CHEST no es
Chest.</translation>
    </message>
    <message>
        <source>the collections of the archive</source>
        <translation>las colecciones del repositorio</translation>
    </message>
    <message>
        <source>the modalities that occur</source>
        <translation>las modalidades que aparecen</translation>
    </message>
    <message>
        <source>the body parts that occur</source>
        <translation>las partes del cuerpo que aparecen</translation>
    </message>
    <message>
        <source>the manufacturers that occur</source>
        <translation>los fabricantes que aparecen</translation>
    </message>
    <message>
        <source>the patients, of a collection or of all</source>
        <translation>los pacientes, de una colección o de todas</translation>
    </message>
    <message>
        <source>the studies that pass the filters</source>
        <translation>los estudios que pasan los filtros</translation>
    </message>
    <message>
        <source>the series that pass the filters</source>
        <translation>las series que pasan los filtros</translation>
    </message>
    <message>
        <source>All filters must match. Without any, every series of the archive: expect a
long answer. Filters that the server does not support are applied here.</source>
        <translation>Deben cumplirse todos los filtros. Sin ninguno, todas las series del
repositorio: la respuesta será larga. Los filtros que el servidor no admite se
aplican aquí.</translation>
    </message>
    <message>
        <source>bytes and number of images of a series</source>
        <translation>bytes y número de imágenes de una serie</translation>
    </message>
    <message>
        <source>With several series, one row each, its UID first.</source>
        <translation>Con varias series, una fila cada una, con su UID al principio.</translation>
    </message>
    <message>
        <source>the server&apos;s description of an endpoint</source>
        <translation>la descripción de un endpoint por el servidor</translation>
    </message>
    <message>
        <source>Prints the server&apos;s JSON object; for servers that do not describe themselves,
this program&apos;s own description.</source>
        <translation>Muestra el objeto JSON del servidor; para los servidores que no se describen a
sí mismos, la descripción propia de este programa.</translation>
    </message>
    <message>
        <source>the series of a shared list, by its name</source>
        <translation>las series de una lista compartida, por su nombre</translation>
    </message>
    <message>
        <source>search the stored content of an archive</source>
        <translation>buscar en el contenido almacenado de un repositorio</translation>
    </message>
    <message>
        <source>Searches the content stored by `tcia index` and the window, without a
network; a collection named by --collection that is not stored yet is fetched
first. Standard error says what is covered. All options must match; of several
values of one option, any.

Values are those listed by `tcia facets`; unknown ones are reported. Exit
status 0 also if nothing was found; 1 if an --id or a named collection is
unknown.</source>
        <translation>Busca en el contenido almacenado por `tcia index` y la ventana, sin red; si
--collection indica una colección aún no almacenada, primero se descarga. El
error estándar indica qué se abarca. Deben cumplirse todas las opciones; de
varios valores de una opción, cualquiera.

Los valores son los que lista `tcia facets`; los desconocidos se notifican. El
estado de salida es 0 aunque no se encuentre nada; 1 si se desconoce un --id o
una colección indicada.</translation>
    </message>
    <message>
        <source>the existing values, with the number of series of each</source>
        <translation>los valores existentes, con el número de series de cada uno</translation>
    </message>
    <message>
        <source>Takes the filters of `tcia search`; a facet&apos;s own values are counted as if none
of them were selected. Standard error says what the counts cover.</source>
        <translation>Acepta los filtros de `tcia search`; los valores de una misma faceta se
cuentan como si no se hubiera seleccionado ninguno de ellos. El error estándar
indica qué abarcan los recuentos.</translation>
    </message>
    <message>
        <source>store the archive&apos;s content, for search and facets</source>
        <translation>almacenar el contenido del repositorio para búsquedas y facetas</translation>
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
        <translation>Descarga todas las colecciones, una a una, al almacén compartido con la
ventana. Las descargadas en las últimas 24 horas se omiten, de modo que se
reanuda donde se interrumpió. Los fallos transitorios se reintentan con
esperas crecientes.

La tabla de colecciones va a la salida estándar; cuáles fallaron y por qué, al
error estándar. Una colección está incompleta si llegaron sus series pero no
la lista de sus estudios o pacientes; se puede buscar en ella y se descarga de
nuevo. Una respuesta vacía para contenido conocido no retira nada hasta que se
confirme. Estado de salida 3 si el servidor no dio ninguna respuesta.

--progress json escribe un objeto por línea en el error estándar:
  done       collection, series, totals
  retry      collection, message, inSeconds: falló, se reintentará
  hold       message, inSeconds: las solicitudes están en pausa, y por qué
  failed     collection, message, kind, transient (reintentar puede ayudar),
             totals
  finished   exitStatus, totals: la última línea
  note       message: información
  error      message: por qué no se pudo iniciar nada
totals tiene collections, done, failed, series y secondsLeft (si se puede
estimar).</translation>
    </message>
    <message>
        <source>new, changed and withdrawn series of the archive</source>
        <translation>series nuevas, modificadas y retiradas del repositorio</translation>
    </message>
    <message>
        <source>Lists, the latest first, how the series of stored collections changed each
time they were fetched again, here or in the window. Exit status 1 if
nothing is stored of a named collection, or of any.</source>
        <translation>Lista, de lo más reciente a lo más antiguo, cómo cambiaron las series de las
colecciones almacenadas cada vez que se descargaron de nuevo, aquí o en la
ventana. Estado de salida 1 si no hay nada almacenado de una colección
indicada, o de ninguna.</translation>
    </message>
    <message>
        <source>download series into a folder, complete and verified</source>
        <translation>descargar series en una carpeta, completas y verificadas</translation>
    </message>
    <message>
        <source>check a folder of downloaded series</source>
        <translation>comprobar una carpeta de series descargadas</translation>
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
        <translation>Compara los archivos bajo DIR con el registro de su descarga: de este programa
(tcia-series.jsonl: presencia, tamaño, CRC y MD5 de cada archivo) o de NBIA
Data Retriever o su sucesor, TCIA Data Retriever (metadata.csv: número de
imágenes y tamaño); después abre cada archivo como DICOM y comprueba que
pertenece a su serie. El registro puede estar en DIR o hasta dos carpetas más
abajo; no se sigue ningún enlace bajo DIR. Cada serie está completa,
incompleta (faltan archivos) o dañada; las imágenes sin registro son
desconocidas.

Una reparación sustituye la carpeta de la serie cuando la nueva está completa.
Una carpeta con otros archivos no se toca, y se notifica. Una imagen dañada
que no identifica su serie se mueve a DIR/.tcia-partial/lost. --retries y
--wait-for-room se aplican a --repair como a `tcia download`.

Estado de salida 0 si todo está completo, tras la reparación si se pidió; 3 si
el servidor no respondió sobre una parte; 1 en los demás casos.</translation>
    </message>
    <message>
        <source>serve the embedded demonstration archive</source>
        <translation>servir el repositorio de demostración incluido</translation>
    </message>
    <message>
        <source>Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0
then. The guide&apos;s (legacy) paths require the API key demo.</source>
        <translation>Sirve en 127.0.0.1 en los tres dialectos hasta que se interrumpe; entonces el
estado de salida es 0. Las rutas de la guía (legacy) requieren la clave API
demo.</translation>
    </message>
    <message>
        <source>the configured servers</source>
        <translation>los servidores configurados</translation>
    </message>
    <message>
        <source>The first column is what --server takes.</source>
        <translation>La primera columna es lo que acepta --server.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>OPTIONS OF ALL COMMANDS</source>
        <translation>OPCIONES DE TODOS LOS COMANDOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENTORNO</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>tcia [OPTION]… COMMAND [OPTION]…
tcia COMMAND --help</source>
        <translation>tcia [OPCIÓN]… COMANDO [OPCIÓN]…
tcia COMANDO --help</translation>
    </message>
    <message>
        <source>tcia [OPTION]… %1</source>
        <translation>tcia [OPCIÓN]… %1</translation>
    </message>
    <message>
        <source>this page, or with a command the command&apos;s</source>
        <translation>esta página o, con un comando, la del comando</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>something was not done; standard error says what and why</source>
        <translation>algo no se hizo; el error estándar indica qué y por qué</translation>
    </message>
    <message>
        <source>the command line was wrong</source>
        <translation>la línea de comandos era incorrecta</translation>
    </message>
    <message>
        <source>the server or the network failed; for a download: its queries,
or all its series</source>
        <translation>falló el servidor o la red; en una descarga: sus consultas o
todas sus series</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C); no incomplete series were left</source>
        <translation>interrumpido (Ctrl+C); no quedaron series incompletas</translation>
    </message>
    <message>
        <source>the API key, if --api-key-file is not given. Without either
the key comes from the desktop&apos;s keyring. With a --url of an
unknown server, standard error says to which host it is sent</source>
        <translation>la clave API, si no se da --api-key-file. Sin ninguna de las
dos, la clave procede del llavero del escritorio. Con una --url
de un servidor desconocido, el error estándar indica a qué
equipo se envía</translation>
    </message>
    <message>
        <source>the proxy, unless the system names one</source>
        <translation>el proxy, salvo que el sistema indique uno</translation>
    </message>
    <message>
        <source>the servers added in the window&apos;s Edit servers</source>
        <translation>los servidores añadidos en Editar servidores de la ventana</translation>
    </message>
    <message>
        <source>the content of archives stored by `tcia index` and the window</source>
        <translation>el contenido de repositorios almacenado por `tcia index` y la
ventana</translation>
    </message>
    <message>
        <source>the history of changes, as listed by `tcia changes`</source>
        <translation>el historial de cambios que lista `tcia changes`</translation>
    </message>
    <message>
        <source>what was downloaded into DIR, for `tcia verify`</source>
        <translation>lo que se descargó en DIR, para `tcia verify`</translation>
    </message>
    <message>
        <source>the same, written by NBIA or TCIA Data Retriever</source>
        <translation>lo mismo, escrito por NBIA o TCIA Data Retriever</translation>
    </message>
    <message>
        <source>find and fetch images of The Cancer Imaging Archive</source>
        <translation>buscar y descargar imágenes de The Cancer Imaging Archive</translation>
    </message>
    <message>
        <source>Data goes to standard output, progress and messages to standard error.
Global options may be before or after the command.</source>
        <translation>Los datos van a la salida estándar; el progreso y los mensajes, al error
estándar. Las opciones globales pueden ir antes o después del comando.</translation>
    </message>
    <message>
        <source>the server to query, by its key or its name in `tcia servers`;
default: tcia</source>
        <translation>el servidor que se consulta, por su clave o nombre en
`tcia servers`; predeterminado: tcia</translation>
    </message>
    <message>
        <source>a server that is not in the list: the common part of its
addresses including the version; needs --dialect</source>
        <translation>un servidor que no está en la lista: la parte común de sus
direcciones con la versión; necesita --dialect</translation>
    </message>
    <message>
        <source>the file whose first line is the API key</source>
        <translation>el archivo cuya primera línea es la clave API</translation>
    </message>
    <message>
        <source>send the API key as a URL parameter instead of a header, for
servers that read it only there</source>
        <translation>enviar la clave API como parámetro de la URL en lugar de en un
encabezado, para servidores que solo la leen ahí</translation>
    </message>
    <message>
        <source>send the API key also over http to another machine, readable
by others on the network; refused without this option</source>
        <translation>enviar la clave API también por http a otro equipo, legible
para otros en la red; se rechaza sin esta opción</translation>
    </message>
    <message>
        <source>the server&apos;s own answer, byte for byte, in --format json (the
default then), csv, xml or html</source>
        <translation>la respuesta del propio servidor, byte a byte, en --format json
(entonces el predeterminado), csv, xml o html</translation>
    </message>
    <message>
        <source>in csv and tsv: cells unchanged. By default control characters
are written as \x1b and the like, and in csv a cell that a
spreadsheet would run (starting with = + - @, a tab or a line
end; not a number) gets an apostrophe in front. `tcia` undoes
both when it reads its own tables</source>
        <translation>en csv y tsv: celdas sin cambios. De forma predeterminada, los
caracteres de control se escriben como \x1b y similares, y en
csv una celda que una hoja de cálculo ejecutaría (empieza por =
+ - @, tabulador o fin de línea; no es un número) lleva delante
un apóstrofo. `tcia` deshace ambas cosas al leer sus propias
tablas</translation>
    </message>
    <message>
        <source>auto (a bar on a terminal, lines elsewhere), bar, lines, json
(one object per line) or none</source>
        <translation>auto (una barra en un terminal, si no líneas), bar, lines, json
(un objeto por línea) o none</translation>
    </message>
    <message>
        <source>no progress; errors are still printed</source>
        <translation>sin progreso; los errores se siguen mostrando</translation>
    </message>
    <message>
        <source>of this collection</source>
        <translation>de esta colección</translation>
    </message>
    <message>
        <source>of this patient ID</source>
        <translation>de este ID del paciente</translation>
    </message>
    <message>
        <source>of this study</source>
        <translation>de este estudio</translation>
    </message>
    <message>
        <source>of this modality: CT, MR, PT …</source>
        <translation>de esta modalidad: CT, MR, PT …</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it: CHEST</source>
        <translation>de esta parte del cuerpo, como la escribe el repositorio: CHEST</translation>
    </message>
    <message>
        <source>made by this manufacturer&apos;s machines</source>
        <translation>hechas con equipos de este fabricante</translation>
    </message>
    <message>
        <source>this series; may be repeated; - reads UIDs, a table with a
SeriesInstanceUID column or a manifest from standard input, of at
most 128 MB and 1,000,000 series</source>
        <translation>esta serie; se puede repetir; - lee UID, una tabla con una
columna SeriesInstanceUID o un manifiesto de la entrada
estándar, de 128&#xa0;MB y un millón de series como máximo</translation>
    </message>
    <message>
        <source>fetch this series; may be repeated; - reads UIDs, a table with
a SeriesInstanceUID column or a manifest from standard input, of
at most 128 MB and 1,000,000 series</source>
        <translation>descargar esta serie; se puede repetir; - lee UID, una tabla
con una columna SeriesInstanceUID o un manifiesto de la entrada
estándar, de 128&#xa0;MB y un millón de series como máximo</translation>
    </message>
    <message>
        <source>fetch the series of the shared list of that name</source>
        <translation>descargar las series de la lista compartida de ese nombre</translation>
    </message>
    <message>
        <source>the folder in which the series&apos; folders are created</source>
        <translation>la carpeta en la que se crean las carpetas de las series</translation>
    </message>
    <message>
        <source>maximum number of concurrent series, 1 to 8; fewer if more bring
no benefit or the server refuses them, up to half as many more
while some are very slow; default: 8</source>
        <translation>número máximo de series simultáneas, de 1 a 8; menos si más no
aportan nada o el servidor las rechaza, y hasta la mitad más
mientras algunas sean muy lentas; predeterminado: 8</translation>
    </message>
    <message>
        <source>how often transient failures are retried, with increasing
delays: 0 to 20, or forever; default: 3. A failing server is
probed four times as often, by default for at least ten minutes</source>
        <translation>cuántas veces se reintentan los fallos transitorios, con
esperas crecientes: de 0 a 20, o forever; predeterminado: 3. Un
servidor que falla se prueba cuatro veces más, de forma
predeterminada durante al menos diez minutos</translation>
    </message>
    <message>
        <source>total bytes per second, such as 500k or 20M; default: no limit</source>
        <translation>bytes totales por segundo, como 500k o 20M; predeterminado: sin
límite</translation>
    </message>
    <message>
        <source>how long to wait for free space when the disk is nearly full;
default: 60</source>
        <translation>cuánto esperar a que haya espacio libre si el disco está casi
lleno; predeterminado: 60</translation>
    </message>
    <message>
        <source>the folder of a series below DIR: classic (the default: Collection/
Patient/Study/Series), descriptive, flat, or a template such as
{Collection}/{PatientID}/{SeriesInstanceUID}</source>
        <translation>la carpeta de una serie bajo DIR: classic (predeterminado:
Collection/Patient/Study/Series), descriptive, flat o una
plantilla como {Collection}/{PatientID}/{SeriesInstanceUID}</translation>
    </message>
    <message>
        <source>crc: the sums of every ZIP; md5: also the server&apos;s own sums,
and no series without them. Default: the strongest that the
server provides. Number of images and sizes are always checked</source>
        <translation>crc: las sumas de cada ZIP; md5: también las sumas del
servidor, y ninguna serie sin ellas. Predeterminado: lo más
estricto que ofrece el servidor. El número de imágenes y los
tamaños se verifican siempre</translation>
    </message>
    <message>
        <source>list what would be fetched; fetch nothing, create no folder</source>
        <translation>listar lo que se descargaría; no descargar nada ni crear
ninguna carpeta</translation>
    </message>
    <message>
        <source>fetch nothing; discard the pending requests of DIR. Downloaded
files stay</source>
        <translation>no descargar nada; descartar las solicitudes pendientes de DIR.
Los archivos descargados se conservan</translation>
    </message>
    <message>
        <source>do not check that every file opens as DICOM of its series</source>
        <translation>no comprobar que cada archivo se abra como DICOM de su serie</translation>
    </message>
    <message>
        <source>also query the server for the current state of each series:
changed or withdrawn; without --server or --url, the server
they came from</source>
        <translation>consultar también al servidor el estado actual de cada serie:
modificada o retirada; sin --server ni --url, el servidor de
donde proceden</translation>
    </message>
    <message>
        <source>the port to serve on; 0 takes any that is free; default: 17310</source>
        <translation>el puerto en el que servir; 0 toma cualquiera libre;
predeterminado: 17310</translation>
    </message>
    <message>
        <source>write the address (http://127.0.0.1:N) into FILE once serving</source>
        <translation>escribir la dirección (http://127.0.0.1:N) en FILE al empezar a
servir</translation>
    </message>
    <message>
        <source>of this collection; may be repeated; default: all</source>
        <translation>de esta colección; se puede repetir; predeterminado: todas</translation>
    </message>
    <message>
        <source>with all of these words in names, UIDs or descriptions</source>
        <translation>con todas estas palabras en nombres, UID o descripciones</translation>
    </message>
    <message>
        <source>of this patient ID, study UID or series UID; may be repeated;
- reads them, or a table with a PatientID, StudyInstanceUID or
SeriesInstanceUID column, from standard input: at most 128 MB and
1,000,000 of them</source>
        <translation>de este ID del paciente, UID del estudio o UID de la serie; se
puede repetir; - los lee, o una tabla con una columna
PatientID, StudyInstanceUID o SeriesInstanceUID, de la entrada
estándar: 128&#xa0;MB y un millón como máximo</translation>
    </message>
    <message>
        <source>of this modality; may be repeated, as all down to --size: any of</source>
        <translation>de esta modalidad; se puede repetir, como todas hasta --size:
cualquiera de ellas</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it</source>
        <translation>de esta parte del cuerpo, como la escribe el repositorio</translation>
    </message>
    <message>
        <source>made by this model of machine</source>
        <translation>hechas con este modelo de equipo</translation>
    </message>
    <message>
        <source>of a study of this year</source>
        <translation>de un estudio de este año</translation>
    </message>
    <message>
        <source>of patients of this sex: F, M, O</source>
        <translation>de pacientes de este sexo: F, M, O</translation>
    </message>
    <message>
        <source>of patients of this age: 0-9, 10-19 … 80-89, 90+</source>
        <translation>de pacientes de esta edad: 0-9, 10-19 … 80-89, 90+</translation>
    </message>
    <message>
        <source>under this licence</source>
        <translation>con esta licencia</translation>
    </message>
    <message>
        <source>with this many images: 0, 1, 2-9 … 500-999, 1000+</source>
        <translation>con este número de imágenes: 0, 1, 2-9 … 500-999, 1000+</translation>
    </message>
    <message>
        <source>of this size: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</source>
        <translation>de este tamaño: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</translation>
    </message>
    <message>
        <source>only of a patient or study (patient, study) that has all the
modalities given</source>
        <translation>solo de un paciente o estudio (patient, study) que tenga todas
las modalidades indicadas</translation>
    </message>
    <message>
        <source>treat values that differ only in case or blanks as equal</source>
        <translation>tratar como iguales los valores que solo difieren en mayúsculas
o espacios</translation>
    </message>
    <message>
        <source>a filter as the window copies it, such as modality=CT&amp;year=2004;
an empty value (body-part=) is: not given</source>
        <translation>un filtro tal como lo copia la ventana, por ejemplo
modality=CT&amp;year=2004; un valor vacío (body-part=) es: sin
indicar</translation>
    </message>
    <message>
        <source>query no server, not even for collections that are not stored</source>
        <translation>no consultar ningún servidor, ni para colecciones no
almacenadas</translation>
    </message>
    <message>
        <source>also fetch collections that were fetched in the last 24 hours</source>
        <translation>descargar también colecciones descargadas en las últimas 24
horas</translation>
    </message>
    <message>
        <source>that were seen on this day or later: 2024-03-31</source>
        <translation>vistos este día o después: 2024-03-31</translation>
    </message>
    <message>
        <source>first fetch the stored collections again</source>
        <translation>primero descargar de nuevo las colecciones almacenadas</translation>
    </message>
    <message>
        <source>the guide&apos;s name, such as getSeries, or the command&apos;s (series)</source>
        <translation>el nombre de la guía, como getSeries, o el del comando (series)</translation>
    </message>
    <message>
        <source>the shared list&apos;s name; quote it if it contains spaces</source>
        <translation>el nombre de la lista compartida; entre comillas si tiene
espacios</translation>
    </message>
    <message>
        <source>the folder that --to named, or one of NBIA Data Retriever</source>
        <translation>la carpeta indicada con --to, o una de NBIA Data Retriever</translation>
    </message>
    <message>
        <source>Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own</source>
        <translation>Servidor que se abre, por su nombre: tcia, nlst, tcia-v2, demo o uno propio</translation>
    </message>
    <message>
        <source>Open the embedded demonstration archive; needs no network</source>
        <translation>Abrir el repositorio de demostración incluido; no necesita red</translation>
    </message>
    <message>
        <source>Base address of a server, its version included; needs --dialect</source>
        <translation>Dirección base de un servidor, con su versión; necesita --dialect</translation>
    </message>
    <message>
        <source>File whose first line is the API key of that server (or set TCIA_API_KEY)</source>
        <translation>Archivo cuya primera línea es la clave API de ese servidor (o defina TCIA_API_KEY)</translation>
    </message>
    <message>
        <source>Folder that downloads go to</source>
        <translation>Carpeta de destino de las descargas</translation>
    </message>
    <message>
        <source>Manifest (.tcia) or list of Series Instance UIDs to put into the basket</source>
        <translation>Manifiesto (.tcia) o lista de Series Instance UID que se añade a la cesta</translation>
    </message>
    <message>
        <source>Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.</source>
        <translation>Explorar The Cancer Imaging Archive, llenar una cesta y descargar series completas y verificadas.</translation>
    </message>
    <message>
        <source>tcia-browser: The key in TCIA_API_KEY is sent to %1.</source>
        <translation>tcia-browser: La clave de TCIA_API_KEY se envía a %1.</translation>
    </message>
    <message>
        <source>with --dialect s3: a bucket to look into; may be repeated</source>
        <translation>con --dialect s3: un bucket que se lee; se puede repetir</translation>
    </message>
    <message>
        <source>Dialect of that server: nbia-v4, nbia-v1, legacy or idc</source>
        <translation>Dialecto de ese servidor: nbia-v4, nbia-v1, legacy o idc</translation>
    </message>
    <message>
        <source>the dialect of --url: nbia-v4, nbia-v1, legacy (the guide&apos;s
version 2, and 3 and 4 of the same engine), idc (Imaging Data
Commons), s3 (buckets) or dicomweb; also the dialect of --server
demo</source>
        <translation>el dialecto de --url: nbia-v4, nbia-v1, legacy (versión 2 de la
guía, y 3 y 4 del mismo motor), idc (Imaging Data Commons), s3
(buckets) o dicomweb; también el dialecto de --server demo</translation>
    </message>
    <message>
        <source>how the API key is sent: api-key (the default), basic (the key is
USER:PASSWORD) or bearer (it is a token)</source>
        <translation>cómo se envía la clave API: api-key (predeterminado), basic (la
clave es USUARIO:CONTRASEÑA) o bearer (es un token)</translation>
    </message>
    <message>
        <source>accept the server&apos;s certificate with this SHA-256 fingerprint
although no authority vouches for it</source>
        <translation>aceptar el certificado del servidor con esta huella SHA-256
aunque ninguna autoridad responda por él</translation>
    </message>
    <message>
        <source>read this Parquet file, or the one at this address, instead of
asking the server: idc_index.parquet of the Imaging Data Commons. A
SHA-256 sum published beside it (FILE.sha256) is compared</source>
        <translation>leer este archivo Parquet, o el de esta dirección, en lugar de
preguntar al servidor: idc_index.parquet de Imaging Data Commons. Se
compara la suma SHA-256 publicada junto a él (FILE.sha256)</translation>
    </message>
    <message>
        <source>fetch the series from this server instead; those that it has with
another number of images or another size, and
those that it does not have, are named and left out</source>
        <translation>obtener las series de este servidor; las que tenga con otro número
de imágenes u otro tamaño, y las que no tenga, se nombran y se
omiten</translation>
    </message>
    <message>
        <source>the record of provenance of a folder, or of what is selected</source>
        <translation>el registro de procedencia de una carpeta o de lo seleccionado</translation>
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
        <translation>Muestra, en JSON, lo que se tomó: cuándo, con qué versión del programa, de qué
servidor, con qué filtros o listas, y de cada serie sus UID, lugar, imágenes,
bytes, sumas y lo que prueban, licencia, DOI y resultado. El esquema se instala
como tcia-provenance-1.schema.json.

Cada descarga lleva este registro en su carpeta: tcia-provenance.json. Se hace
a partir de tcia-series.jsonl y tcia-requests.jsonl sin leer ninguna imagen, de
modo que tras un fallo esta orden lo rehace. De las series solo seleccionadas
contiene lo que el servidor dice de ellas ahora.</translation>
    </message>
    <message>
        <source>compare a record of provenance with the archive today</source>
        <translation>comparar un registro de procedencia con el archivo actual</translation>
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
        <translation>Pregunta a los servidores que nombra el registro, o al de --server o --url, por
cada serie y enumera cada diferencia: modificada (changed; una fila por
atributo, como ImageCount, FileSize, LicenseName o TimeStamp), retirada
(withdrawn) y nueva (new): las series que cumplen los filtros con los que se
eligieron las demás, o están en su lista compartida, y entonces no estaban. No
se descarga nada. Para las series de un manifiesto o indicadas una a una no hay
nuevas.

Estado de salida 0 si nada difiere, 1 si algo difiere, 3 si el servidor no
respondió sobre una parte.</translation>
    </message>
    <message>
        <source>download what a record of provenance names, and compare</source>
        <translation>descargar lo que nombra un registro de procedencia y comparar</translation>
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
        <translation>Descarga las series del registro desde los servidores que nombra, o desde el de
--server o --url, con la disposición registrada, y enumera lo que no está como
se registró: atributos, número de imágenes, sus bytes (según sus sumas MD5),
series retiradas o que no se pudieron descargar.

Las solicitudes se escriben primero en DIR, de modo que
`tcia download --to DIR` reanuda una ejecución interrumpida; esta orden, de
nuevo, compara.

Estado de salida 0 si todo está y es igual, 1 si no, 3 si el servidor no
respondió sobre una parte.</translation>
    </message>
    <message>
        <source>citations and licences of a record, a folder or what is selected</source>
        <translation>citas y licencias de un registro, una carpeta o lo seleccionado</translation>
    </message>
    <message>
        <source>the record of provenance, for `tcia diff` and `tcia fetch-again`</source>
        <translation>el registro de procedencia, para `tcia diff` y `tcia fetch-again`</translation>
    </message>
    <message>
        <source>write the record of provenance into this file, too</source>
        <translation>escribir también el registro de procedencia en este archivo</translation>
    </message>
    <message>
        <source>write the record into this file instead of standard output</source>
        <translation>escribir el registro en este archivo en vez de la salida estándar</translation>
    </message>
    <message>
        <source>text (the default), bibtex, ris, csl-json, methods (a sentence for a
publication), or licences: a table with their sums and obligations</source>
        <translation>text (lo predeterminado), bibtex, ris, csl-json, methods (una frase
para una publicación) o licences: una tabla con sumas y obligaciones</translation>
    </message>
    <message>
        <source>also write DIR/metadata.csv, in the columns of NBIA Data Retriever</source>
        <translation>escribir también DIR/metadata.csv, con las columnas de NBIA Data
Retriever</translation>
    </message>
    <message>
        <source>commercial or non-commercial. For commercial use, series whose licences
forbid it are named and left out. The record keeps the purpose</source>
        <translation>commercial o non-commercial. Para uso comercial, las series cuya licencia
lo prohíbe se nombran y se omiten. El registro guarda el propósito</translation>
    </message>
    <message>
        <source>fetch them nevertheless; they are still named</source>
        <translation>descargarlas de todos modos; se siguen nombrando</translation>
    </message>
    <message>
        <source>a record of provenance (tcia-provenance.json), or a folder that
this program downloaded into</source>
        <translation>un registro de procedencia (tcia-provenance.json) o una carpeta en
la que descargó este programa</translation>
    </message>
    <message>
        <source>the series of a list or folder that pass the rules of a cohort</source>
        <translation>las series de una lista o carpeta que cumplen las reglas de una cohorte</translation>
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
        <translation>Lee la unión del registro de DIR, de --series y de --manifest, y muestra las
columnas de `tcia series`. Lo que una lista no dice de sus series se busca en el
contenido almacenado y en el servidor.

Las reglas se aplican en este orden, cada una a lo que deja la anterior:
--least-images, --latest-study, --needs. Un paciente es un ID de paciente de una
colección. De dos últimos estudios del mismo día cuenta el de UID mayor. La
salida de error cuenta lo omitido; estado de salida 1 si algo se omitió porque
se desconoce su paciente, su día o su número de imágenes.</translation>
    </message>
    <message>
        <source>split a list or folder by patient, for training and testing</source>
        <translation>repartir una lista o carpeta por pacientes, para entrenamiento y prueba</translation>
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
        <translation>Toma lo que toma `tcia cohort` y escribe de cada conjunto una tabla (SET.csv, o
según --format) y un manifiesto (SET.tcia), y split.json: semilla, regla,
números y sumas. La tabla de conjuntos va a la salida estándar.

Ningún paciente está en dos conjuntos. Las series son de un paciente si tienen
el mismo ID de paciente, en cualesquiera colecciones, o pertenecen al mismo
estudio; las que no tienen ID de paciente no están en ningún conjunto, con
estado de salida 1. Cada conjunto tiene su parte de todos los pacientes, de cada
valor del primer atributo de --stratify, de los dos primeros juntos, etc., con
precisión de un paciente. Si un valor de un atributo posterior se desvía más, lo
dicen la salida de error y split.json.

Las mismas series, en cualquier orden, la misma regla y la misma semilla dan la
misma partición, byte a byte, en cualquier equipo: los números son los del
Mersenne Twister mt19937_64, sorteados y barajados por el propio programa.</translation>
    </message>
    <message>
        <source>only the latest study of each patient, by its date</source>
        <translation>solo el último estudio de cada paciente, por su fecha</translation>
    </message>
    <message>
        <source>only series with at least N images; those of results (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) stay</source>
        <translation>solo series con al menos N imágenes; las de resultados (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) se quedan</translation>
    </message>
    <message>
        <source>only patients with series of all of these: CT,RTSTRUCT</source>
        <translation>solo pacientes con series de todas estas: CT,RTSTRUCT</translation>
    </message>
    <message>
        <source>the sets and their shares of the patients: 80,20 (train and
test), 70,15,15 (train, validation and test; the default), or
with names: train=0.7,test=0.3</source>
        <translation>los conjuntos y sus partes de los pacientes: 80,20 (train y test),
70,15,15 (train, validation y test; lo predeterminado), o con
nombres: train=0.7,test=0.3</translation>
    </message>
    <message>
        <source>instead: K equal sets, fold-1 and so on, for a cross-validation</source>
        <translation>en su lugar: K conjuntos iguales, fold-1, etc., para una validación
cruzada</translation>
    </message>
    <message>
        <source>which of the possible splits, a number; the same N is the same
split; default: 1</source>
        <translation>cuál de las particiones posibles, un número; el mismo N es la misma
partición; predeterminado: 1</translation>
    </message>
    <message>
        <source>share out alike by collection, modality, manufacturer, sex, age:
one or several with commas, the most important first</source>
        <translation>repartir por igual según collection, modality, manufacturer, sex,
age: uno o varios con comas, el más importante primero</translation>
    </message>
    <message>
        <source>the folder for tables and manifests; it must be new or empty</source>
        <translation>la carpeta para tablas y manifiestos; debe ser nueva o estar vacía</translation>
    </message>
    <message>
        <source>the series that were downloaded into this folder, by its record</source>
        <translation>las series descargadas en esta carpeta, según su registro</translation>
    </message>
    <message>
        <source>table (the default), json, jsonl (one JSON object a line), csv,
tsv, xml or html; all but table have every attribute, spelled
alike for every server</source>
        <translation>table (lo predeterminado), json, jsonl (un objeto JSON por línea),
csv, tsv, xml o html; todos menos table tienen cada atributo, escrito
igual para cada servidor</translation>
    </message>
    <message>
        <source>only these columns, in this order, as csv names them:
PatientID,Modality,ImageCount; in any format</source>
        <translation>solo estas columnas, en este orden, como las nombra csv:
PatientID,Modality,ImageCount; en cualquier formato</translation>
    </message>
    <message>
        <source>a table of DICOM attributes of the files in a folder</source>
        <translation>una tabla de atributos DICOM de los archivos de una carpeta</translation>
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
        <translation>Lee los encabezados, nunca los píxeles, de cada archivo DICOM bajo DIR, varios a
la vez; se omiten los enlaces y las carpetas cuyo nombre empieza por un punto.
Una fila tiene los atributos de identificación y los de --attribute.

Los valores son los de los archivos, varios de un atributo con barras inversas. De
archivos con muchos fotogramas, lo que estos comparten o, si no, lo del primero.
Donde las imágenes de una serie difieren, la fila de la serie tiene sus valores,
separados por &apos; | &apos;, diez como máximo y luego el número de todos.

Los archivos que no son DICOM se cuentan en la salida de error. Estado de salida 1
si no se pudo leer un archivo (la salida de error dice cuál) o si no había
ninguno.</translation>
    </message>
    <message>
        <source>this attribute, by its keyword (SliceThickness) or number
(0018,0050); several with blanks; may be repeated. Default: what
describes how images were made</source>
        <translation>este atributo, por palabra clave (SliceThickness) o número
(0018,0050); varios con espacios; puede repetirse. Predeterminado: lo
que describe cómo se hicieron las imágenes</translation>
    </message>
    <message>
        <source>one row per series (the default) or per image</source>
        <translation>una fila por serie (lo predeterminado) o por imagen</translation>
    </message>
    <message>
        <source>a folder with DICOM files, of this program or of any other</source>
        <translation>una carpeta con archivos DICOM, de este programa o de cualquier otro</translation>
    </message>
    <message>
        <source>download series that are short, damaged or changed on the
server again; nothing else is changed</source>
        <translation>volver a descargar las series incompletas, dañadas o
cambiadas en el servidor; no se cambia nada más</translation>
    </message>
    <message>
        <source>send the series of a folder to a DICOM application, such as a PACS</source>
        <translation>enviar las series de una carpeta a una aplicación DICOM, como un PACS</translation>
    </message>
    <message>
        <source>what is done with series after their download, and what became of it</source>
        <translation>qué se hace con las series tras su descarga, y qué resultó</translation>
    </message>
    <message>
        <source>what is done with each series once it is complete: nifti,
send:AET@HOST:PORT or &apos;command:PROGRAM ARGUMENT …&apos;; may be
repeated</source>
        <translation>qué se hace con cada serie completa: nifti,
send:AET@HOST:PORT o &apos;command:PROGRAMA ARGUMENTO …&apos;;
repetible</translation>
    </message>
    <message>
        <source>series at a time, in as many associations; default: 2</source>
        <translation>series a la vez, en otras tantas asociaciones; predeterminado: 2</translation>
    </message>
    <message>
        <source>end a program that works longer on one series; default: 3600</source>
        <translation>terminar un programa que trabaje más tiempo en una serie;
predeterminado: 3600</translation>
    </message>
    <message>
        <source>the DICOM application to send to: ORTHANC@127.0.0.1:4242</source>
        <translation>la aplicación DICOM de destino: ORTHANC@127.0.0.1:4242</translation>
    </message>
    <message>
        <source>the own AE title; default: TCIA</source>
        <translation>el título de AE propio; predeterminado: TCIA</translation>
    </message>
    <message>
        <source>encrypt, and send only to a peer whose certificate is for
its host and signed by one of those in this PEM file</source>
        <translation>cifrar, y enviar solo a un par cuyo certificado sea de su host y
esté firmado por uno de los de este archivo PEM</translation>
    </message>
    <message>
        <source>the own certificate, for peers that want one</source>
        <translation>el certificado propio, para los pares que lo pidan</translation>
    </message>
    <message>
        <source>its key, without a password</source>
        <translation>su clave, sin contraseña</translation>
    </message>
    <message>
        <source>give up what waits</source>
        <translation>abandonar lo que espera</translation>
    </message>
    <message>
        <source>only compare with the archive; record nothing</source>
        <translation>solo comparar con el archivo; no registrar nada</translation>
    </message>
    <message>
        <source>list, show, create, delete, add, remove, union, intersect,
subtract, export or import</source>
        <translation>list, show, create, delete, add, remove, union, intersect,
subtract, export o import</translation>
    </message>
    <message>
        <source>the names of baskets; of import, a file</source>
        <translation>los nombres de cestas; para import, un archivo</translation>
    </message>
    <message>
        <source>the new basket; of export, the file</source>
        <translation>la cesta nueva; para export, el archivo</translation>
    </message>
    <message>
        <source>a note for those who open the file</source>
        <translation>una nota para quienes abran el archivo</translation>
    </message>
    <message>
        <source>record the series that other programs have put into a folder</source>
        <translation>registrar las series que otros programas pusieron en una carpeta</translation>
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
        <translation>Reconoce las series bajo DIR, en la disposición de NBIA Data Retriever, de Imaging Data
Commons, de 3D Slicer o cualquier otra, por los UID de las cabeceras; pregunta al
archivo cuántas imágenes tiene cada una; e inscribe las completas en el registro de DIR
(tcia-series.jsonl), donde están. Entonces cuentan como presentes: `tcia download` solo
obtiene las demás, `tcia verify` las comprueba todas. Si el servidor lista cada imagen
con tamaño y suma MD5, las imágenes se comparan una a una. Ninguna imagen se mueve ni
se cambia.

Estados: adopted, present (ya registrada), short (faltan imágenes), changed (otras
imágenes que las del archivo), unknown (el archivo no tiene la serie), unusable. Estado
de salida 0 si todas están registradas, 3 si el servidor no respondió, si no 1.</translation>
    </message>
    <message>
        <source>named baskets, which the window shares, and files of them</source>
        <translation>cestas con nombre, que comparte la ventana, y sus archivos</translation>
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
        <translation>  list                        todas las cestas; las de un servidor, si se indica
  show NOMBRE                 sus series
  create NOMBRE, delete NOMBRE
  add NOMBRE SELECCIÓN        añadir series; crea la cesta si es nueva
  remove NOMBRE SELECCIÓN     quitar series
  union A B … --into NOMBRE   hacer una nueva con las series de todas,
  intersect A B … --into NOMBRE con las que todas tienen,
  subtract A B … --into NOMBRE  con las de A que ninguna otra tiene
  export NOMBRE [--into ARCHIVO] escribir un archivo de cesta o un manifiesto (.tcia)
  import ARCHIVO [--into NOMBRE] hacer una cesta de un archivo de cesta

Una cesta pertenece a un servidor. SELECCIÓN se compone de las opciones de
`tcia download`. Un archivo de cesta es JSON según el esquema tcia-basket-1, que se instala:
las series con todo lo que se sabe de ellas, cómo se eligieron, y --note. También lo
leen cada --manifest y la ventana.</translation>
    </message>
    <message>
        <source>only part I of N of the patients, the same ones on every machine
(by the SHA-256 sums of their IDs), into DIR; parts can be
fetched at the same time</source>
        <translation>solo la parte I de N de los pacientes, los mismos en cada equipo
(según las sumas SHA-256 de sus ID), en DIR; las partes pueden
obtenerse a la vez</translation>
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
        <translation>Descarga la unión, sin duplicados, de todos los --series, --manifest y
--shared-list, y de las series que pasan los filtros (--collection, --patient,
--study, --modality, --body-part, --manufacturer: deben cumplirse todos los
indicados, como en `tcia series`). No se puede descargar un repositorio entero
por accidente.

Las solicitudes se escriben en DIR (tcia-requests.jsonl) antes de iniciar las
transferencias. Sin una selección se descargan las solicitudes pendientes de
DIR, las haya hecho este comando o la ventana, en este equipo o en otro, esté
donde esté DIR ahora. --drop las descarta. Solo se envía una clave API a un
servidor indicado por DIR si es uno de `tcia servers`, si se indica con
--server o --url, o si se da --api-key-file.

Una serie solo aparece con su nombre definitivo cuando todas sus imágenes
están presentes y verificadas. Una serie ya completa no se descarga de nuevo,
ni siquiera tras un fallo, un cierre forzado o un corte de corriente. Los
fallos transitorios se reintentan con esperas crecientes; un servidor que
falla se deja en paz un tiempo; si el disco se llena, la descarga espera a que
haya espacio.

--after indica qué se hace con cada serie completa mientras se obtienen otras;
`tcia stages` lo explica y muestra los estados. Las etapas que una interrupción dejó
en espera las ejecuta la misma orden otra vez.

La tabla de resultados va a la salida estándar, una fila por serie; qué series
fallaron y por qué, al error estándar.

--progress json escribe un objeto por línea en el error estándar. Cada objeto
tiene &quot;event&quot;; los de una serie tienen &quot;series&quot; (su UID):
  queued     images, bytes: según lo anunciado, si se conoce
  started
  progress   state (describing, fetching, unpacking), receivedBytes,
             unpackedImages, bytesPerSecond, totals
  retry      message, inSeconds, attempt: falló, se reintentará
  hold       message: la cola está bloqueada, y por qué
  done       folder, images, bytes, totals
  present    folder, images, totals: ya estaba completa
  failed     message, kind, transient (reintentar puede ayudar), totals
  cancelled  totals
  finished   exitStatus, totals: la última línea
  note       message: información
  error      message: por qué no se pudo iniciar nada
totals tiene series, waiting, active, done, failed, cancelled, receivedBytes,
bytesPerSecond y secondsLeft (si se puede estimar).</translation>
    </message>
    <message>
        <source>run of --after what waits, was cancelled or has failed</source>
        <translation>ejecutar de --after lo que espera, se canceló o falló</translation>
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
        <translation>Envía cada archivo DICOM bajo DIR, en cualquier disposición, por C-STORE, o los de
las series que indican --series y --manifest. Se conservan las sintaxis de
transferencia. Un objeto cuenta como enviado cuando la aplicación lo ha confirmado;
se anota junto a los datos (DIR/tcia-stages), de modo que la misma orden, también tras
una interrupción, envía solo lo que falta o ha cambiado. Los archivos solo se leen.

Si la aplicación no responde, se reintenta según --retries, por defecto durante
muchos minutos; el resto espera a la próxima ejecución. Estado de salida 1 si se
rechazaron objetos (el error estándar y los registros dicen cuáles), 2 si la
aplicación no acepta los títulos AE, 3 si no se puede acceder a ella.</translation>
    </message>
    <message>
        <source>write series of a view, a basket, a queue or a folder as a table</source>
        <translation>escribir las series de una vista, una cesta, una cola o una carpeta como tabla</translation>
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
        <translation>Escribe la unión, sin repeticiones, de lo indicado: DIR, --basket, --series,
--manifest, --shared-list y la vista que seleccionan los filtros de
`tcia search`. Una fila por serie con los atributos de `tcia series` o los de
--columns; CSV si ni --format ni el nombre del archivo dicen otra cosa.

Los valores vienen de donde vienen las series: un registro, una cesta, una
lista; donde faltan la colección, el paciente o el número de imágenes, se
consulta el contenido guardado o el servidor. Lo que una hoja de cálculo ejecutaría como fórmula se
neutraliza; véase --raw-cells.</translation>
    </message>
    <message>
        <source>what a .tcia manifest, a table (CSV, TSV, or separated by ; or |),
a list of UIDs, a basket file or a record of provenance names, at
most 128 MB and 1,000,000 series; may be repeated; - reads
standard input</source>
        <translation>lo que nombra un manifiesto .tcia, una tabla (CSV, TSV o separada
por ; o |), una lista de UID, un archivo de cesta o un registro,
como máximo 128 MB y 1 000 000 de series; puede repetirse; - lee la
entrada estándar</translation>
    </message>
    <message>
        <source>the series of this basket (`tcia basket list`), which the window
shares; may be repeated</source>
        <translation>las series de esta cesta (`tcia basket list`), que la ventana
comparte; puede repetirse</translation>
    </message>
    <message>
        <source>instead of what is in DIR, what was requested into it and is not
there yet</source>
        <translation>en lugar de lo que hay en DIR, lo que se pidió para ella y aún no
está</translation>
    </message>
    <message>
        <source>write this file instead of standard output, in the format that its
name ends in, unless --format names one</source>
        <translation>escribir este archivo en lugar de la salida estándar, en el formato
de su extensión si --format no indica otro</translation>
    </message>
    <message>
        <source>the series in this folder, by the record of their download</source>
        <translation>las series de esta carpeta, según el registro de su descarga</translation>
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
        <translation>Muestra una entrada por colección y DOI, con lo que se sabe: sin DOI lo dice e
indica la dirección del archivo. Debajo del texto, las licencias con lo que
pide cada una. Las citas están en inglés en todos los idiomas, porque las
publicaciones las reproducen.

Para un registro o una carpeta (de este programa o de NBIA Data Retriever) no
se pregunta a ningún servidor. Los autores no están en los datos del archivo:
los tiene la página del DOI.
--online los pide, un DOI tras otro, y guarda las respuestas 30 días. Un DOI
del que no se puede saber nada se cita como sin --online, con el estado de
salida 1, o 3 si no hubo ninguna respuesta.</translation>
    </message>
    <message>
        <source>ask doi.org, and the agency that it leads to, for authors, titles
and years; they learn which data you cite</source>
        <translation>pedir autores, títulos y años a doi.org y a la agencia a la que
lleva; se enteran de qué datos cita</translation>
    </message>
    <message>
        <source>ask this server instead of https://doi.org: over https, or on this
machine</source>
        <translation>preguntar a este servidor en lugar de https://doi.org: por https o en
este equipo</translation>
    </message>
    <message>
        <source>the series that the segmentations (SEG) and structure sets
(RTSTRUCT) in this folder were made from, by their headers</source>
        <translation>las series a partir de las que se hicieron las segmentaciones
(SEG) y los conjuntos de estructuras (RTSTRUCT) de esta
carpeta, según sus encabezados</translation>
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
        <translation>Muestra el estado de cada etapa de cada serie de DIR: waiting, done, failed o
cancelled. --after ejecuta etapas para todas las series de una carpeta de cualquier
disposición, con --retry también donde fallaron o se cancelaron, pero solo donde ya
se habían pedido. Lo que está hecho de una serie sin cambios no se repite. Solo se
ejecuta lo que usted nombra, diga lo que diga la carpeta.

  nifti                     conversión con dcm2niix, si está instalado
  send:AET@HOST:PORT        como `tcia send`
  command:PROGRAMA ARG …    un programa, iniciado sin shell; los espacios de los
                            argumentos entre &quot;&quot;. {series}, {study}: sus UID;
                            {folder}: la carpeta de la serie o, si tiene archivos de
                            otras, una de enlaces a los suyos; {output}: una
                            carpeta vacía para los resultados

Los resultados están en DIR/tcia-stages/nifti y DIR/tcia-stages/command, en las carpetas
de las series y allí en SERIESUID.results; lo que los programas escribieron está en
DIR/tcia-stages/log. Un resultado recibe su nombre cuando su programa tuvo éxito; si se
borró, se hace de nuevo. Un programa que cambia un archivo descargado, falla o supera
--time-limit ha fallado.

Estado de salida 1 si una etapa falló o espera.</translation>
    </message>
    <message>
        <source>fetch single files of a table also from private networks and
this machine; refused without this option, unless a server of
yours is there</source>
        <translation>descargar archivos sueltos de una tabla también desde redes privadas
y este equipo; se rechaza sin esta opción, salvo donde esté uno de
sus servidores</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Select or deselect the row; in the picture play</source>
        <translation>Seleccionar o deseleccionar la fila; en la imagen, reproducir</translation>
    </message>
    <message>
        <source>Select all rows up to the current one</source>
        <translation>Seleccionar todas las filas hasta la actual</translation>
    </message>
    <message>
        <source>Select all series that are shown</source>
        <translation>Seleccionar todas las series mostradas</translation>
    </message>
    <message>
        <source>Close what lies over the rows, then select nothing</source>
        <translation>Cerrar lo que cubre las filas y después anular la selección</translation>
    </message>
    <message>
        <source>Close the node; in the picture the slice before</source>
        <translation>Cerrar el nodo; en la imagen, el corte anterior</translation>
    </message>
    <message>
        <source>Open the node; in the picture the next slice</source>
        <translation>Abrir el nodo; en la imagen, el corte siguiente</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s chip, the row of the basket, or the transfer</source>
        <translation>Quitar el filtro, la fila de la cesta o la transferencia</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Collection, patient, study UID, series UID</source>
        <translation>Colección, paciente, UID del estudio, UID de la serie</translation>
    </message>
    <message>
        <source>Collection, patient, descriptions of study and series</source>
        <translation>Colección, paciente, descripciones del estudio y la serie</translation>
    </message>
    <message>
        <source>One folder per series, named by its UID</source>
        <translation>Una carpeta por serie, con su UID como nombre</translation>
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
            <numerusform>%Ln píxel</numerusform>
            <numerusform>%Ln píxeles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnDiskChoice</name>
    <message>
        <source>lea&amp;ve alone</source>
        <translation>no &amp;tocar</translation>
    </message>
    <message>
        <source>Nothing is done with them</source>
        <translation>No se hace nada con ellas</translation>
    </message>
    <message>
        <source>chec&amp;k again</source>
        <translation>veri&amp;ficar de nuevo</translation>
    </message>
    <message>
        <source>All files of the folder are compared with their record</source>
        <translation>Todos los archivos de la carpeta se comparan con su registro</translation>
    </message>
    <message>
        <source>fetch ane&amp;w</source>
        <translation>&amp;descargar de nuevo</translation>
    </message>
    <message>
        <source>They are downloaded again and replaced; other files in their folders stay</source>
        <translation>Se descargan de nuevo y se sustituyen; los demás archivos de sus carpetas se quedan</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The server fails all requests</source>
        <translation>El servidor falla en todas las solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Checked by number of images and sizes; the server gave no checksums.</source>
        <translation>Verificado por número de imágenes y tamaños; el servidor no dio sumas de verificación.</translation>
    </message>
    <message>
        <source>Checked by CRCs, number of images and sizes.</source>
        <translation>Verificado por CRC, número de imágenes y tamaños.</translation>
    </message>
    <message>
        <source>Checked by the server&apos;s MD5 sums, number of images and sizes.</source>
        <translation>Verificado por las sumas MD5 del servidor, número de imágenes y tamaños.</translation>
    </message>
    <message>
        <source>Checked by number of images; the server gives neither sizes nor checksums.</source>
        <translation>Verificado por número de imágenes; el servidor no da tamaños ni sumas de verificación.</translation>
    </message>
</context>
<context>
    <name>QueueBlocks</name>
    <message>
        <source>The disk of %1 is nearly full. %2 The download waits for space and then continues.</source>
        <translation>El disco de %1 está casi lleno. %2 La descarga espera a que haya espacio y después continúa.</translation>
    </message>
    <message>
        <source>%1 is not writable. %2 The download waits until it is.</source>
        <translation>No se puede escribir en %1. %2 La descarga espera hasta que se pueda.</translation>
    </message>
    <message>
        <source>%1 fails all requests. The download waits and tries one series at %2. %3</source>
        <translation>%1 falla en todas las solicitudes. La descarga espera y prueba con una serie a las %2. %3</translation>
    </message>
    <message>
        <source>%1 is busy. The download continues at %2.</source>
        <translation>%1 está ocupado. La descarga continúa a las %2.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>None of its %n rows can be used.</source>
        <translation>
            <numerusform>No se puede usar su única fila.</numerusform>
            <numerusform>No se puede usar ninguna de sus %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive cannot filter this list by %1.</source>
        <translation>El repositorio no puede filtrar esta lista por %1.</translation>
    </message>
    <message>
        <source>The server has no such series.</source>
        <translation>El servidor no tiene tal serie.</translation>
    </message>
    <message>
        <source>The server has no shared list of this name, or it is empty.</source>
        <translation>El servidor no tiene ninguna lista compartida con este nombre, o está vacía.</translation>
    </message>
    <message>
        <source>The server cannot filter its own answer by %1.</source>
        <translation>El servidor no puede filtrar su propia respuesta por %1.</translation>
    </message>
    <message>
        <source>It is compressed in a way that was not asked for.</source>
        <translation>Está comprimida de un modo que no se pidió.</translation>
    </message>
    <message>
        <source>More follows its compressed data.</source>
        <translation>Hay más contenido tras sus datos comprimidos.</translation>
    </message>
    <message>
        <source>It cannot be decompressed.</source>
        <translation>No se puede descomprimir.</translation>
    </message>
    <message>
        <source>It holds hardly anything when it is decompressed.</source>
        <translation>No contiene casi nada al descomprimirla.</translation>
    </message>
    <message>
        <source>It becomes suspiciously large when it is decompressed.</source>
        <translation>Se vuelve sospechosamente grande al descomprimirla.</translation>
    </message>
    <message>
        <source>It is not the requested description.</source>
        <translation>No es la descripción solicitada.</translation>
    </message>
    <message>
        <source>It redirects from one address to the next without end (status %1).</source>
        <translation>Redirige sin fin de una dirección a la siguiente (estado %1).</translation>
    </message>
    <message>
        <source>It is not a complete answer (status %1).</source>
        <translation>No es una respuesta completa (estado %1).</translation>
    </message>
    <message>
        <source>It redirects to another server (status %1), which is not followed.</source>
        <translation>Redirige a otro servidor (estado %1), lo que no se sigue.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Estado %1.</translation>
    </message>
    <message>
        <source>No data, or almost none, arrived for a long time.</source>
        <translation>Durante mucho tiempo no llegaron datos, o casi ninguno.</translation>
    </message>
    <message>
        <source>The header of its answer is too large, or empty.</source>
        <translation>El encabezado de su respuesta es demasiado grande o está vacío.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer arrived.</source>
        <translation>La conexión terminó antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>It is larger than any valid answer.</source>
        <translation>Es mayor que cualquier respuesta válida.</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>El servidor no envió nada.</translation>
    </message>
    <message>
        <source>The server sent something else instead of a ZIP.</source>
        <translation>El servidor envió otra cosa en lugar de un ZIP.</translation>
    </message>
    <message>
        <source>The folder for keys cannot be created.</source>
        <translation>No se puede crear la carpeta para las claves.</translation>
    </message>
    <message>
        <source>Its first line contains no key.</source>
        <translation>Su primera línea no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>It is not the requested list.</source>
        <translation>No es la lista solicitada.</translation>
    </message>
    <message>
        <source>It is larger than any valid row.</source>
        <translation>Es mayor que cualquier fila válida.</translation>
    </message>
    <message>
        <source>Its JSON is invalid: %1.</source>
        <translation>Su JSON no es válido: %1.</translation>
    </message>
    <message>
        <source>A value for %1 is required.</source>
        <translation>Se requiere un valor para %1.</translation>
    </message>
    <message>
        <source>This server answers it in one format only.</source>
        <translation>Este servidor lo responde en un solo formato.</translation>
    </message>
    <message>
        <source>Servers of this dialect do not describe their endpoints.</source>
        <translation>Los servidores de este dialecto no describen sus endpoints.</translation>
    </message>
    <message>
        <source>The answer is empty: not even an empty list arrived.</source>
        <translation>La respuesta está vacía: ni siquiera llegó una lista vacía.</translation>
    </message>
    <message>
        <source>It does not list the series, but reports its size.</source>
        <translation>No lista la serie, pero indica su tamaño.</translation>
    </message>
    <message>
        <source>It lists other series only.</source>
        <translation>Solo lista otras series.</translation>
    </message>
    <message>
        <source>Its dialect is unknown.</source>
        <translation>Se desconoce su dialecto.</translation>
    </message>
    <message>
        <source>The API key is not sent over http: anyone on the network path could read it. Use an address that begins with https, or allow it for this server (window: Edit servers; command line: --allow-http-key).</source>
        <translation>La clave API no se envía por http: cualquiera en el camino de la red podría leerla. Use una dirección que empiece por https o permítalo para este servidor (ventana: Editar servidores; línea de comandos: --allow-http-key).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It is not a list of servers.</source>
        <translation>No es una lista de servidores.</translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>The address must be a web address such as https://host/nbia-api/services/v4.</source>
        <translation>La dirección debe ser una dirección web como https://host/nbia-api/services/v4.</translation>
    </message>
    <message>
        <source>The address must contain neither a password nor parameters; enter the API key in its own field.</source>
        <translation>La dirección no debe contener contraseña ni parámetros; introduzca la clave API en su propio campo.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>A basket needs a name.</source>
        <translation>Una cesta necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. At most %n characters.</source>
        <translation>
            <numerusform>El nombre es demasiado largo. Como máximo, %n carácter.</numerusform>
            <numerusform>El nombre es demasiado largo. Como máximo, %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Series recovered from it: %1.</source>
        <translation>Series recuperadas: %1.</translation>
    </message>
    <message>
        <source>Nothing could be recovered from it.</source>
        <translation>No se pudo recuperar nada.</translation>
    </message>
    <message>
        <source>Parts of up to %1 series each that could not be read: %2.</source>
        <translation>Partes de hasta %1 series cada una que no se pudieron leer: %2.</translation>
    </message>
    <message>
        <source>Series that could not be read: %1.</source>
        <translation>Series que no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>This server already has a basket of this name. Choose another name.</source>
        <translation>Este servidor ya tiene una cesta con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>It looks like JSON, but is no array of series or UIDs, or damaged.</source>
        <translation>Parece JSON, pero no es una lista de series o UID, o está dañado.</translation>
    </message>
    <message>
        <source>an element without a series UID</source>
        <translation>un elemento sin UID de serie</translation>
    </message>
    <message>
        <source>More than one column is named like the series UID; keep the right one.</source>
        <translation>Más de una columna se llama como el UID de la serie; deje la correcta.</translation>
    </message>
    <message>
        <source>It has more than %1 series, the limit for one list. Split it.</source>
        <translation>Tiene más de %1 series, el límite para una lista. Divídala.</translation>
    </message>
    <message>
        <source>It contains no series UID.</source>
        <translation>No contiene ningún UID de serie.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Empieza por: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it as CSV and give that.</source>
        <translation>Es un libro de Excel. Guárdelo como CSV y use ese archivo.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. Save it as CSV and give that.</source>
        <translation>Es una hoja de cálculo OpenDocument. Guárdela como CSV y use ese archivo.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and give the list that it holds.</source>
        <translation>Es un archivo ZIP. Descomprímalo y use la lista que contiene.</translation>
    </message>
    <message>
        <source>This is a gzip file. Unpack it and give the list that it holds.</source>
        <translation>Es un archivo gzip. Descomprímalo y use la lista que contiene.</translation>
    </message>
    <message>
        <source>This is a PDF document. Save its list as plain text or CSV and give that.</source>
        <translation>Es un documento PDF. Guarde su lista como texto sin formato o CSV y use ese archivo.</translation>
    </message>
    <message>
        <source>It contains another collection.</source>
        <translation>Contiene otra colección.</translation>
    </message>
    <message>
        <source>Changes that an earlier version kept there could not be moved; the next start tries again: %1</source>
        <translation>No se pudieron mover los cambios que una versión anterior guardaba allí; se intentará de nuevo en el próximo inicio: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n known series are kept.</source>
        <translation>
            <numerusform>Se conserva %n serie conocida.</numerusform>
            <numerusform>Se conservan las %n series conocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of its list can be used</source>
        <translation>
            <numerusform>No se puede usar la única fila de su lista</numerusform>
            <numerusform>No se puede usar ninguna de las %n filas de su lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no collections; the %n known ones are kept.</source>
        <translation>
            <numerusform>No lista colecciones; se conserva %n colección conocida.</numerusform>
            <numerusform>No lista colecciones; se conservan las %n conocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the filter is invalid.</source>
        <translation>Esta parte del filtro no es válida.</translation>
    </message>
    <message>
        <source>The server has no such collection.</source>
        <translation>El servidor no tiene tal colección.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It lists no series, but no collections either</source>
        <translation>No lista series, pero tampoco colecciones</translation>
    </message>
    <message>
        <source>It still names the collection, but answers nothing about it</source>
        <translation>Aún menciona la colección, pero no responde nada sobre ella</translation>
    </message>
    <message numerus="yes">
        <source>It lists no series, but %n patients</source>
        <translation>
            <numerusform>No lista series, pero sí %n paciente</numerusform>
            <numerusform>No lista series, pero sí %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>el catálogo</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>el historial de cambios</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored content of %1 is unreadable. It is loaded again when the collection is opened.</source>
        <translation>El contenido almacenado de %1 no se puede leer. Se cargará de nuevo al abrir la colección.</translation>
    </message>
    <message>
        <source>The stored content of a collection is unreadable.</source>
        <translation>El contenido almacenado de una colección no se puede leer.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be renamed.</source>
        <translation>El archivo está dañado y no se puede renombrar.</translation>
    </message>
    <message>
        <source>A damaged file cannot be renamed.</source>
        <translation>Un archivo dañado no se puede renombrar.</translation>
    </message>
    <message>
        <source>It cannot be copied.</source>
        <translation>No se puede copiar.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using it. Wait until it has finished, or close it.</source>
        <translation>%1 (proceso %2 en %3) lo está usando. Espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>Lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>A damaged file was renamed to %1 and replaced by a new one.</source>
        <translation>Un archivo dañado se renombró a %1 y se sustituyó por uno nuevo.</translation>
    </message>
    <message>
        <source>the disk has space, but no inodes for more files</source>
        <translation>el disco tiene espacio, pero no le quedan inodos para más archivos</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>su cuota en este disco está agotada</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>el disco notifica un error de entrada/salida</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is missing or was removed</source>
        <translation>falta el disco o se ha retirado</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>a name in its path, or the path, is too long for this disk; choose a shorter layout or folder</source>
        <translation>la ruta, o un nombre en ella, es demasiado larga para este disco; elija una estructura o una carpeta más corta</translation>
    </message>
    <message>
        <source>this disk does not support files of that size</source>
        <translation>este disco no admite archivos de ese tamaño</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
        <source>a file or folder of that name already exists</source>
        <translation>ya existe un archivo o carpeta con ese nombre</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>Supera el límite de %1.</translation>
    </message>
    <message>
        <source>There is no memory to unpack it.</source>
        <translation>No hay memoria para descomprimirlo.</translation>
    </message>
    <message>
        <source>It cannot be locked; its folder may not be writable.</source>
        <translation>No se puede bloquear; quizá no se pueda escribir en su carpeta.</translation>
    </message>
    <message>
        <source>It is not a regular file, so it cannot serve as a lock. Remove it.</source>
        <translation>No es un archivo normal, así que no puede servir de bloqueo. Quítelo.</translation>
    </message>
    <message>
        <source>If it does not run there any more, remove %1.</source>
        <translation>Si ya no se está ejecutando allí, elimine %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation>No se puede abrir la carpeta</translation>
    </message>
    <message>
        <source>“%1” is not a path below the folder.</source>
        <translation>«%1» no es una ruta dentro de la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be created</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>The folder cannot be listed</source>
        <translation>No se puede listar la carpeta</translation>
    </message>
    <message>
        <source>Written data may not have reached the disk</source>
        <translation>Es posible que los datos escritos no hayan llegado al disco</translation>
    </message>
    <message>
        <source>It cannot be moved into place</source>
        <translation>No se puede mover a su lugar</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>No se puede eliminar el archivo</translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation>No se puede eliminar la carpeta</translation>
    </message>
    <message>
        <source>It is a link. Links below the selected folder are not followed: replace it by its target.</source>
        <translation>Es un enlace. No se siguen enlaces dentro de la carpeta seleccionada: sustitúyalo por su destino.</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>No se puede acceder</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>It is not a DICOM file.</source>
        <translation>No es un archivo DICOM.</translation>
    </message>
    <message>
        <source>The file is truncated.</source>
        <translation>El archivo está truncado.</translation>
    </message>
    <message>
        <source>The DICOM file is invalid: %1.</source>
        <translation>El archivo DICOM no es válido: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe tal archivo.</translation>
    </message>
    <message>
        <source>It is not readable.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>An object of an unknown kind</source>
        <translation>Un objeto de tipo desconocido</translation>
    </message>
    <message>
        <source>It requires more memory than is available.</source>
        <translation>Requiere más memoria de la disponible.</translation>
    </message>
    <message>
        <source>It does not specify the size of its image.</source>
        <translation>No indica el tamaño de su imagen.</translation>
    </message>
    <message>
        <source>Its image of %1 × %2 pixels is too large for the preview.</source>
        <translation>Su imagen de %1 × %2 píxeles es demasiado grande para la vista previa.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they have %1 bits.</source>
        <translation>No se pueden decodificar los píxeles: tienen %1 bits.</translation>
    </message>
    <message>
        <source>%1: no image to show, only the listed attributes.</source>
        <translation>%1: no hay imagen que mostrar, solo los atributos de la lista.</translation>
    </message>
    <message>
        <source>There is no frame %1 of %2.</source>
        <translation>No hay fotograma %1 de %2.</translation>
    </message>
    <message>
        <source>The image should have %1 bytes, but has only %2.</source>
        <translation>La imagen debería tener %1 bytes, pero solo tiene %2.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: each has %1 samples.</source>
        <translation>No se pueden decodificar los píxeles: cada uno tiene %1 muestras.</translation>
    </message>
    <message>
        <source>It has no series UID.</source>
        <translation>No tiene UID de la serie.</translation>
    </message>
    <message>
        <source>It belongs to series %1, not to %2.</source>
        <translation>Pertenece a la serie %1, no a %2.</translation>
    </message>
    <message>
        <source>the decoder took more than %1 s</source>
        <translation>el decodificador tardó más de %1&#xa0;s</translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <translation>el decodificador falló</translation>
    </message>
    <message>
        <source>the decoder could not be started (%1)</source>
        <translation>no se pudo iniciar el decodificador (%1)</translation>
    </message>
    <message>
        <source>the decoder gave an invalid answer</source>
        <translation>el decodificador dio una respuesta no válida</translation>
    </message>
    <message>
        <source>The image could not be decoded: %1.</source>
        <translation>No se pudo decodificar la imagen: %1.</translation>
    </message>
    <message>
        <source>The image was not decoded: the system did not limit the decoder&apos;s %1.</source>
        <translation>La imagen no se decodificó: el sistema no limitó el uso de %1 del decodificador.</translation>
    </message>
    <message>
        <source>The image could not be decoded: it needs more than %1 MB of memory.</source>
        <translation>No se pudo decodificar la imagen: necesita más de %1&#xa0;MB de memoria.</translation>
    </message>
    <message>
        <source>processor time</source>
        <translation>tiempo de procesador</translation>
    </message>
    <message>
        <source>Its sequences are nested too deeply.</source>
        <translation>Sus secuencias están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The image does not fit in memory.</source>
        <translation>La imagen no cabe en la memoria.</translation>
    </message>
    <message>
        <source>Its colours are a segmented palette, which cannot be shown here.</source>
        <translation>Sus colores son una paleta segmentada, que no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the palette is missing or invalid.</source>
        <translation>No se pueden decodificar los píxeles: falta la paleta o no es válida.</translation>
    </message>
    <message>
        <source>Its colours cannot be decoded: they are stored as “%1”.</source>
        <translation>No se pueden decodificar sus colores: están almacenados como «%1».</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they are not compressed as the file says.</source>
        <translation>No se pueden decodificar los píxeles: no están comprimidos como indica el archivo.</translation>
    </message>
    <message>
        <source>The image should have %1 frames, but has only %2 pieces.</source>
        <translation>La imagen debería tener %1 fotogramas, pero solo tiene %2 fragmentos.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the file does not say which pieces belong to which frame.</source>
        <translation>No se pueden decodificar los píxeles: el archivo no indica qué fragmentos pertenecen a cada fotograma.</translation>
    </message>
    <message>
        <source>Its compressed image is too large for the preview.</source>
        <translation>Su imagen comprimida es demasiado grande para la vista previa.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: %1.</source>
        <translation>No se pueden decodificar los píxeles: %1.</translation>
    </message>
    <message>
        <source>the JPEG 2000 image has %1 of %2 components</source>
        <translation>la imagen JPEG 2000 tiene %1 de %2 componentes</translation>
    </message>
    <message>
        <source>The pixels do not have the size given in the file.</source>
        <translation>Los píxeles no tienen el tamaño indicado en el archivo.</translation>
    </message>
    <message>
        <source>the components of the JPEG 2000 image differ</source>
        <translation>los componentes de la imagen JPEG 2000 difieren</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is invalid</source>
        <translation>el encabezado JPEG 2000 no es válido</translation>
    </message>
    <message>
        <source>the JPEG 2000 data are invalid or end early</source>
        <translation>los datos JPEG 2000 no son válidos o terminan antes de tiempo</translation>
    </message>
    <message>
        <source>a component of the JPEG 2000 image is missing</source>
        <translation>falta un componente de la imagen JPEG 2000</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded.</source>
        <translation>No se pueden decodificar los píxeles.</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the run lengths are invalid.</source>
        <translation>No se pueden decodificar los píxeles: las longitudes de repetición no son válidas.</translation>
    </message>
    <message>
        <source>The image&apos;s run lengths end before its last pixel.</source>
        <translation>Las longitudes de repetición de la imagen terminan antes de su último píxel.</translation>
    </message>
    <message>
        <source>Its picture is compressed as “%1”, which cannot be shown here. The file itself may be intact; another viewer can open it.</source>
        <translation>Su imagen está comprimida como «%1», que no se puede mostrar aquí. El archivo en sí puede estar intacto; otro visor puede abrirlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read: their series are not shown as on this computer.</source>
        <translation>
            <numerusform>No se puede leer %n línea del registro: su serie no se muestra como presente en este equipo.</numerusform>
            <numerusform>No se pueden leer %n líneas del registro: sus series no se muestran como presentes en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La verificación se detuvo.</translation>
    </message>
    <message>
        <source>The archive has no images of it.</source>
        <translation>El repositorio no tiene imágenes de ella.</translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation>No hay ninguna imagen en ella.</translation>
    </message>
    <message>
        <source>The first images have more than %1.</source>
        <translation>Las primeras imágenes ocupan más de %1.</translation>
    </message>
    <message>
        <source>An image is larger than %1.</source>
        <translation>Una imagen ocupa más de %1.</translation>
    </message>
    <message>
        <source>The first images have more than %1 unpacked.</source>
        <translation>Las primeras imágenes ocupan más de %1 descomprimidas.</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>Una imagen está vacía.</translation>
    </message>
    <message>
        <source>No server has this name.</source>
        <translation>Ningún servidor tiene este nombre.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>No se pueden escribir los ajustes.</translation>
    </message>
    <message>
        <source>The settings file has a wrong format.</source>
        <translation>El archivo de ajustes tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>Entry “%1” was refused: %2</source>
        <translation>Se rechazó la entrada «%1»: %2</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file.</source>
        <translation>es un enlace o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <translation>está cifrada.</translation>
    </message>
    <message>
        <source>its compression method is not supported (%1).</source>
        <translation>su método de compresión no se admite (%1).</translation>
    </message>
    <message>
        <source>it claims more bytes than the archive has.</source>
        <translation>declara más bytes de los que tiene el ZIP.</translation>
    </message>
    <message>
        <source>its size is impossible.</source>
        <translation>su tamaño es imposible.</translation>
    </message>
    <message>
        <source>it is a folder with content.</source>
        <translation>es una carpeta con contenido.</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>no tiene nombre.</translation>
    </message>
    <message>
        <source>its name contains a control character.</source>
        <translation>su nombre contiene un carácter de control.</translation>
    </message>
    <message>
        <source>its name is an absolute path or names a drive.</source>
        <translation>su nombre es una ruta absoluta o indica una unidad.</translation>
    </message>
    <message>
        <source>it points outside its folder.</source>
        <translation>apunta fuera de su carpeta.</translation>
    </message>
    <message>
        <source>its two headers contradict each other.</source>
        <translation>sus dos encabezados se contradicen.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 es un enlace</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 tiene %2 bytes en lugar de %3</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 no se puede leer (%2)</translation>
    </message>
    <message>
        <source>%1 has another checksum than when it was downloaded</source>
        <translation>%1 tiene otra suma de verificación que cuando se descargó</translation>
    </message>
    <message>
        <source>It was stopped while unpacking.</source>
        <translation>Se detuvo al descomprimir.</translation>
    </message>
    <message>
        <source>Entry “%1” is damaged (its checksum or packing is wrong).</source>
        <translation>La entrada «%1» está dañada (su suma de verificación o su compresión es incorrecta).</translation>
    </message>
    <message>
        <source>A series has no attribute {%1}.</source>
        <translation>Una serie no tiene ningún atributo {%1}.</translation>
    </message>
    <message>
        <source>The format {%1:%2} is invalid.</source>
        <translation>El formato {%1:%2} no es válido.</translation>
    </message>
    <message>
        <source>Its braces do not match.</source>
        <translation>Sus llaves no están emparejadas.</translation>
    </message>
    <message>
        <source>It must be a path below the chosen folder, with / between its parts.</source>
        <translation>Debe ser una ruta dentro de la carpeta elegida, con / entre sus partes.</translation>
    </message>
    <message>
        <source>It must not contain empty parts, . or .. .</source>
        <translation>No debe contener partes vacías, . ni .. .</translation>
    </message>
    <message>
        <source>Series would share a folder: it needs {SeriesInstanceUID}, or its last digits as {SeriesInstanceUID:-5}. Built-in layouts: classic, descriptive, flat.</source>
        <translation>Varias series compartirían carpeta: hace falta {SeriesInstanceUID}, o sus últimas cifras como {SeriesInstanceUID:-5}. Estructuras incluidas: classic, descriptive, flat.</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read: “%1”</source>
        <translation>No se puede leer md5hashes.csv: «%1»</translation>
    </message>
    <message>
        <source>The archive sent no MD5 sum for %1.</source>
        <translation>El repositorio no envió ninguna suma MD5 de %1.</translation>
    </message>
    <message>
        <source>%1 does not match the archive&apos;s MD5 sum.</source>
        <translation>%1 no coincide con la suma MD5 del repositorio.</translation>
    </message>
    <message>
        <source>%1 is listed in md5hashes.csv but missing.</source>
        <translation>%1 figura en md5hashes.csv, pero falta.</translation>
    </message>
    <message>
        <source>The disk does not report whether it exists.</source>
        <translation>El disco no indica si existe.</translation>
    </message>
    <message>
        <source>A record names a file outside its folder.</source>
        <translation>Un registro menciona un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>A record cannot be read.</source>
        <translation>No se puede leer un registro.</translation>
    </message>
    <message>
        <source>Downloads cannot be recorded: %1 Make it a writable file, move it away, or choose another folder.</source>
        <translation>No se pueden registrar las descargas: %1 Haga que se pueda escribir en el archivo, muévalo a otro sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: move it away, or choose another folder.</source>
        <translation>%1 No se cambió nada: muévalo a otro sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 was changed after its download.</source>
        <translation>%1 se modificó después de su descarga.</translation>
    </message>
    <message>
        <source>The series there is incomplete, but %1 is not part of it.</source>
        <translation>La serie que hay allí está incompleta, pero %1 no forma parte de ella.</translation>
    </message>
    <message>
        <source>Another file or folder of that name appeared meanwhile.</source>
        <translation>Entretanto apareció otro archivo o carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The images are complete, but their licence text was not stored. %1</source>
        <translation>Las imágenes están completas, pero no se guardó el texto de su licencia. %1</translation>
    </message>
    <message>
        <source>It was stopped before it was committed.</source>
        <translation>Se detuvo antes de completarse.</translation>
    </message>
    <message>
        <source>It has more files than can be recorded for one series.</source>
        <translation>Tiene más archivos de los que se pueden registrar para una serie.</translation>
    </message>
    <message>
        <source>The folder already contains files without a record.</source>
        <translation>La carpeta ya contiene archivos sin registro.</translation>
    </message>
    <message>
        <source>It is not a full path.</source>
        <translation>No es una ruta completa.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Its lock file is not in it: %1 was replaced.</source>
        <translation>Su archivo de bloqueo no está en ella: %1 fue sustituido.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.</source>
        <translation>%1 (proceso %2 en %3) está descargando en esta carpeta. Espere a que termine o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder is missing, or its disk was removed.</source>
        <translation>Falta la carpeta o se ha retirado su disco.</translation>
    </message>
    <message>
        <source>The archive&apos;s file “%1” is not an image and was left out.</source>
        <translation>El archivo «%1» del ZIP no es una imagen y se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive are not images and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>%n archivo del ZIP no es una imagen y se omitió: «%1».</numerusform>
            <numerusform>%n archivos del ZIP no son imágenes y se omitieron; el primero es «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are in the archive.</source>
        <translation>
            <numerusform>En el ZIP hay %1 de %n imagen.</numerusform>
            <numerusform>En el ZIP hay %1 de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are in the archive, %1 were announced.</source>
        <translation>
            <numerusform>En el ZIP hay %n imagen; se anunciaron %1.</numerusform>
            <numerusform>En el ZIP hay %n imágenes; se anunciaron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images need %1, the disk has %2 left.</source>
        <translation>Las imágenes necesitan %1; al disco le quedan %2.</translation>
    </message>
    <message>
        <source>The images have %1 bytes, %2 were announced.</source>
        <translation>Las imágenes tienen %1 bytes; se anunciaron %2.</translation>
    </message>
    <message>
        <source>Entry “%1” is far too large.</source>
        <translation>La entrada «%1» es demasiado grande.</translation>
    </message>
    <message numerus="yes">
        <source>The server could not read %n of the images.</source>
        <translation>
            <numerusform>El servidor no pudo leer %n de las imágenes.</numerusform>
            <numerusform>El servidor no pudo leer %n de las imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server provides no MD5 sums, which are required. With --verify crc, CRCs, number of images and sizes are checked instead.</source>
        <translation>El servidor no ofrece sumas MD5, que son obligatorias. Con --verify crc se comprueban en su lugar los CRC, el número de imágenes y los tamaños.</translation>
    </message>
    <message>
        <source>The archive is truncated: its directory is missing.</source>
        <translation>El ZIP está truncado: falta su directorio.</translation>
    </message>
    <message>
        <source>The server sent text instead of an archive.</source>
        <translation>El servidor envió texto en lugar de un ZIP.</translation>
    </message>
    <message>
        <source>Its directory cannot be read.</source>
        <translation>No se puede leer su directorio.</translation>
    </message>
    <message>
        <source>Its directory refers to a missing entry.</source>
        <translation>Su directorio remite a una entrada que falta.</translation>
    </message>
    <message>
        <source>It claims to contain %1 files.</source>
        <translation>Declara contener %1 archivos.</translation>
    </message>
    <message>
        <source>Its directory is far too large.</source>
        <translation>Su directorio es demasiado grande.</translation>
    </message>
    <message>
        <source>It contains more than %1 files.</source>
        <translation>Contiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>Its directory announces %1 files, but %2 can be read.</source>
        <translation>Su directorio anuncia %1 archivos, pero se pueden leer %2.</translation>
    </message>
    <message>
        <source>The archive cannot be read: it was truncated meanwhile.</source>
        <translation>No se puede leer el ZIP: se truncó entretanto.</translation>
    </message>
    <message>
        <source>What arrives is not a ZIP.</source>
        <translation>Lo que llega no es un ZIP.</translation>
    </message>
    <message>
        <source>The ZIP is packed in a way that only the whole of it can be read.</source>
        <translation>El ZIP está comprimido de un modo que solo permite leerlo entero.</translation>
    </message>
    <message>
        <source>It was truncated after it was fetched.</source>
        <translation>Se truncó después de descargarse.</translation>
    </message>
    <message>
        <source>%1 does not match the server&apos;s %2.</source>
        <translation>%1 no coincide con los datos del servidor (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n images, %1 were announced.</source>
        <translation>
            <numerusform>El servidor lista %n imagen; se anunciaron %1.</numerusform>
            <numerusform>El servidor lista %n imágenes; se anunciaron %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped while its images were checked.</source>
        <translation>Se detuvo mientras se verificaban sus imágenes.</translation>
    </message>
    <message>
        <source>A series is fetched as one ZIP or as images, not as both.</source>
        <translation>Una serie se descarga como un único ZIP o como imágenes, no de ambas formas.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, of which %2 are reserved</source>
        <translation>%1, de los que %2 están reservados</translation>
    </message>
    <message>
        <source>Free space: %1.</source>
        <translation>Espacio libre: %1.</translation>
    </message>
    <message>
        <source>Announced size: %1, needed during the transfer: %2; free: %3.</source>
        <translation>Tamaño anunciado: %1, necesario durante la transferencia: %2; libre: %3.</translation>
    </message>
    <message>
        <source>Announced size: %1; free: %2.</source>
        <translation>Tamaño anunciado: %1; libre: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The server failed %n times in a row, so there were no further attempts.</source>
        <translation>
            <numerusform>El servidor falló %n vez, así que no hubo más intentos.</numerusform>
            <numerusform>El servidor falló %n veces seguidas, así que no hubo más intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row that was just written is missing.</source>
        <translation>Falta la fila que se acaba de escribir.</translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>la cola de la sesión anterior</translation>
    </message>
    <message>
        <source>The server lists nothing to fetch.</source>
        <translation>El servidor no lista nada que descargar.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of one file were received.</source>
        <translation>Se recibieron %1 de %2 bytes de un archivo.</translation>
    </message>
    <message>
        <source>The series that were finished last could not be checked.</source>
        <translation>No se pudieron comprobar las últimas series terminadas.</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>Series completadas que se descargan de nuevo: %1.</translation>
    </message>
    <message>
        <source>Series that are not in the queue any more: %1. Verify the folder and repair it.</source>
        <translation>Series que ya no están en la cola: %1. Verifique la carpeta y repárela.</translation>
    </message>
    <message>
        <source>The server provides neither a number of images nor MD5 sums, so completeness cannot be verified.</source>
        <translation>El servidor no ofrece ni el número de imágenes ni sumas MD5, así que no se puede verificar si está completa.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing requests to this folder.</source>
        <translation>%1 (proceso %2 en %3) está escribiendo solicitudes en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</source>
        <translation>
            <numerusform>%n serie registrada ya no está completa: vuelve a estar pendiente. `tcia download --to %1` la descarga; con --drop se descarta.</numerusform>
            <numerusform>%n series registradas ya no están completas: vuelven a estar pendientes. `tcia download --to %1` las descarga; con --drop se descartan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 bytes per second arrived over %2 seconds.</source>
        <translation>Llegaron menos de %1 bytes por segundo durante %2 segundos.</translation>
    </message>
    <message>
        <source>“%1” is not a series UID.</source>
        <translation>«%1» no es un UID de serie.</translation>
    </message>
    <message>
        <source>It is not below the folder.</source>
        <translation>No está dentro de la carpeta.</translation>
    </message>
    <message>
        <source>Two of the files are the same image (SOP Instance UID %1).</source>
        <translation>Dos de los archivos son la misma imagen (SOP Instance UID %1).</translation>
    </message>
    <message>
        <source>It is not a table of NBIA Data Retriever: it names no series and their folders.</source>
        <translation>No es una tabla de NBIA Data Retriever: no indica series ni sus carpetas.</translation>
    </message>
    <message>
        <source>There is no metadata.csv.</source>
        <translation>No hay metadata.csv.</translation>
    </message>
    <message>
        <source>It names no folders, and none of its series is below its own folder.</source>
        <translation>No indica carpetas, y ninguna de sus series está en su propia carpeta.</translation>
    </message>
    <message>
        <source>The server denies access to this series.</source>
        <translation>El servidor deniega el acceso a esta serie.</translation>
    </message>
    <message>
        <source>The server does not have this series (any more).</source>
        <translation>El servidor no tiene (o ya no tiene) esta serie.</translation>
    </message>
    <message>
        <source>It was downloaded from %1.</source>
        <translation>Se descargó de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n images now, %1 are here.</source>
        <translation>
            <numerusform>El servidor tiene ahora %n imagen; aquí hay %1.</numerusform>
            <numerusform>El servidor tiene ahora %n imágenes; aquí hay %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s images have %1 bytes now, those here %2.</source>
        <translation>Las imágenes del servidor tienen ahora %1 bytes; las de aquí, %2.</translation>
    </message>
    <message>
        <source>There is no record of %1</source>
        <translation>No hay registro de %1</translation>
    </message>
    <message>
        <source>The folder, or the record in it, cannot be read (%1)</source>
        <translation>No se puede leer la carpeta o su registro (%1)</translation>
    </message>
    <message>
        <source>There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the metadata.csv of NBIA Data Retriever or TCIA Data Retriever.</source>
        <translation>No hay registro de descargas en esta carpeta ni justo debajo: ni tcia-series.jsonl ni el metadata.csv de NBIA Data Retriever o TCIA Data Retriever.</translation>
    </message>
    <message>
        <source>There is another metadata.csv.</source>
        <translation>Hay otro metadata.csv.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Falta la carpeta.</translation>
    </message>
    <message>
        <source>It contains another folder (%1). %2</source>
        <translation>Contiene otra carpeta (%1). %2</translation>
    </message>
    <message>
        <source>It contains a file that is not part of the series (%1). %2</source>
        <translation>Contiene un archivo que no forma parte de la serie (%1). %2</translation>
    </message>
    <message>
        <source>It cannot be repaired: %1</source>
        <translation>No se puede reparar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; y %n más</numerusform>
            <numerusform>%1; y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Several series share the folder. Download them into another one.</source>
        <translation>Varias series comparten la carpeta. Descárguelas en otra.</translation>
    </message>
    <message>
        <source>Move it out of the folder and check again.</source>
        <translation>Muévalo fuera de la carpeta y verifique de nuevo.</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read (%1)</source>
        <translation>No se puede leer md5hashes.csv (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are present</source>
        <translation>
            <numerusform>está presente %1 de %n imagen</numerusform>
            <numerusform>están presentes %1 de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are present instead of %1</source>
        <translation>
            <numerusform>está presente %n imagen en lugar de %1</numerusform>
            <numerusform>están presentes %n imágenes en lugar de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the images have %1 bytes instead of %2 to %3</source>
        <translation>las imágenes tienen %1 bytes en lugar de %2 a %3</translation>
    </message>
    <message>
        <source>metadata.csv gives neither the number nor the size of its images.</source>
        <translation>metadata.csv no indica ni el número ni el tamaño de sus imágenes.</translation>
    </message>
    <message>
        <source>It contains an image of another series (%1). %2</source>
        <translation>Contiene una imagen de otra serie (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</source>
        <translation>
            <numerusform>Contiene %n imagen, pero se registraron %1. Mueva las suyas fuera de la carpeta y verifique de nuevo.</numerusform>
            <numerusform>Contiene %n imágenes, pero se registraron %1. Mueva las suyas fuera de la carpeta y verifique de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known series are not in its list, but %1 rows of it are unusable</source>
        <translation>
            <numerusform>%n serie conocida no está en su lista, pero %1 filas de esta no se pueden usar</numerusform>
            <numerusform>%n series conocidas no están en su lista, pero %1 filas de esta no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was downloaded again.</source>
        <translation>Se descargó de nuevo.</translation>
    </message>
    <message>
        <source>the previous run did not end properly; its log was kept</source>
        <translation>la ejecución anterior no terminó correctamente; se conservó su registro</translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation>suma MD5</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Servers of this dialect do not offer %1.</source>
        <translation>Los servidores de este dialecto no ofrecen %1.</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>Open the server of these series first.</source>
        <translation>Abra primero el servidor de estas series.</translation>
    </message>
    <message>
        <source>The list of objects repeats itself, or names objects that were not asked for.</source>
        <translation>La lista de objetos se repite o nombra objetos que no se pidieron.</translation>
    </message>
    <message>
        <source>The list of objects does not end.</source>
        <translation>La lista de objetos no termina.</translation>
    </message>
    <message>
        <source>It has no buckets: name at least one.</source>
        <translation>No tiene buckets: indique al menos uno.</translation>
    </message>
    <message>
        <source>The server&apos;s own answer comes in pages and cannot be shown.</source>
        <translation>La respuesta propia del servidor llega por páginas y no se puede mostrar.</translation>
    </message>
    <message>
        <source>It repeats the page before: the server does not page.</source>
        <translation>Repite la página anterior: el servidor no pagina.</translation>
    </message>
    <message>
        <source>The list of objects cannot be read (%1).</source>
        <translation>La lista de objetos no se puede leer (%1).</translation>
    </message>
    <message>
        <source>The list of objects has no continuation.</source>
        <translation>La lista de objetos no tiene continuación.</translation>
    </message>
    <message>
        <source>The bucket does not give it to anybody without an account.</source>
        <translation>El bucket no lo da a nadie sin cuenta.</translation>
    </message>
    <message>
        <source>There is no bucket of this name.</source>
        <translation>No hay ningún bucket con este nombre.</translation>
    </message>
    <message>
        <source>The bucket has no such object (any more).</source>
        <translation>El bucket no tiene (ya) ese objeto.</translation>
    </message>
    <message>
        <source>The bucket gets too many requests at once.</source>
        <translation>El bucket recibe demasiadas solicitudes a la vez.</translation>
    </message>
    <message>
        <source>The object is shorter than it was announced.</source>
        <translation>El objeto es más corto de lo anunciado.</translation>
    </message>
    <message>
        <source>The object has changed since it was listed.</source>
        <translation>El objeto ha cambiado desde que se listó.</translation>
    </message>
    <message>
        <source>The bucket lies in another region.</source>
        <translation>El bucket está en otra región.</translation>
    </message>
    <message>
        <source>None of the known buckets has its images.</source>
        <translation>Ninguno de los buckets conocidos tiene sus imágenes.</translation>
    </message>
    <message>
        <source>The bucket has no images in its folder.</source>
        <translation>El bucket no tiene imágenes en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a bucket.</source>
        <translation>«%1» no es el nombre de un bucket.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the server&apos;s images are not here, and %1 of those here are not on the server (any more).</source>
        <translation>
            <numerusform>%n imagen del servidor no está aquí, y %1 de las que hay aquí no están (ya) en el servidor.</numerusform>
            <numerusform>%n imágenes del servidor no están aquí, y %1 de las que hay aquí no están (ya) en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect nbia-v4, nbia-v1, legacy or idc</source>
        <translation>--url necesita --dialect nbia-v4, nbia-v1, legacy o idc</translation>
    </message>
    <message>
        <source>It holds several images instead of one.</source>
        <translation>Contiene varias imágenes en lugar de una.</translation>
    </message>
    <message>
        <source>The server sent something else instead of an image.</source>
        <translation>El servidor envió otra cosa en lugar de una imagen.</translation>
    </message>
    <message>
        <source>It is not a valid list of parts (multipart).</source>
        <translation>No es una lista de partes válida (multipart).</translation>
    </message>
    <message>
        <source>The study of the series is unknown, and the server needs it.</source>
        <translation>El estudio de la serie es desconocido, y el servidor lo necesita.</translation>
    </message>
    <message numerus="yes">
        <source>The server sends more than the %n images that it announced.</source>
        <translation>
            <numerusform>El servidor envía más que la %n imagen anunciada.</numerusform>
            <numerusform>El servidor envía más que las %n imágenes anunciadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers of this dialect do not find series by their place in a bucket.</source>
        <translation>Los servidores de este dialecto no encuentran las series por su ubicación en un bucket.</translation>
    </message>
    <message>
        <source>the descriptions of the collections</source>
        <translation>las descripciones de las colecciones</translation>
    </message>
    <message>
        <source>%1: it contains no segments, outlines or report.</source>
        <translation>%1: no contiene segmentos, contornos ni informe.</translation>
    </message>
    <message>
        <source>This kind of segmentation cannot be shown.</source>
        <translation>Este tipo de segmentación no se puede mostrar.</translation>
    </message>
    <message>
        <source>The segmentation lies in other planes than the images that it names.</source>
        <translation>La segmentación está en otros planos que las imágenes que nombra.</translation>
    </message>
    <message>
        <source>The segmentation is oriented differently from the images.</source>
        <translation>La segmentación tiene otra orientación que las imágenes.</translation>
    </message>
    <message>
        <source>The pixels of the segmentation are not those of the images.</source>
        <translation>Los píxeles de la segmentación no son los de las imágenes.</translation>
    </message>
    <message>
        <source>Some outlines lie in other planes than the images.</source>
        <translation>Algunos contornos están en otros planos que las imágenes.</translation>
    </message>
    <message>
        <source>The column %1 is nested, which is not supported.</source>
        <translation>La columna %1 está anidada, lo que no se admite.</translation>
    </message>
    <message>
        <source>The column %1 has the type %2, which is not supported.</source>
        <translation>La columna %1 es de tipo %2, que no se admite.</translation>
    </message>
    <message>
        <source>The Parquet file&apos;s list of columns is damaged.</source>
        <translation>La lista de columnas del archivo Parquet está dañada.</translation>
    </message>
    <message>
        <source>It is not a Parquet file.</source>
        <translation>No es un archivo Parquet.</translation>
    </message>
    <message>
        <source>The Parquet file is encrypted, which is not supported.</source>
        <translation>El archivo Parquet está cifrado, lo que no se admite.</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file contradicts itself.</source>
        <translation>La descripción al final del archivo Parquet se contradice.</translation>
    </message>
    <message>
        <source>It has more rows than the limit of %1.</source>
        <translation>El número de filas supera el límite de %1.</translation>
    </message>
    <message>
        <source>The column %1 is encrypted, which is not supported.</source>
        <translation>La columna %1 está cifrada, lo que no se admite.</translation>
    </message>
    <message>
        <source>The column %1 lies in another file, which is not supported.</source>
        <translation>La columna %1 está en otro archivo, lo que no se admite.</translation>
    </message>
    <message>
        <source>The column %1 is compressed with %2, which is not supported.</source>
        <translation>La columna %1 está comprimida con %2, lo que no se admite.</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file is damaged.</source>
        <translation>La descripción al final del archivo Parquet está dañada.</translation>
    </message>
    <message>
        <source>The column %1 is encoded with %2, which is not supported.</source>
        <translation>La columna %1 está codificada con %2, lo que no se admite.</translation>
    </message>
    <message>
        <source>The column %1 is damaged: a checksum does not match.</source>
        <translation>La columna %1 está dañada: una suma de verificación no coincide.</translation>
    </message>
    <message>
        <source>The column %1 is damaged.</source>
        <translation>La columna %1 está dañada.</translation>
    </message>
    <message>
        <source>The file ends within the column %1.</source>
        <translation>El archivo termina dentro de la columna %1.</translation>
    </message>
    <message>
        <source>Reading it would take more memory than the limit of %1.</source>
        <translation>Leerlo requeriría más memoria que el límite de %1.</translation>
    </message>
    <message>
        <source>This basket no longer exists.</source>
        <translation>Esta cesta ya no existe.</translation>
    </message>
    <message>
        <source>Some series of this basket cannot be read.</source>
        <translation>Algunas series de esta cesta no se pueden leer.</translation>
    </message>
    <message>
        <source>What is published beside it is not a SHA-256 sum.</source>
        <translation>Lo que se publica junto a él no es una suma SHA-256.</translation>
    </message>
    <message>
        <source>Its SHA-256 sum is not the published one.</source>
        <translation>Su suma SHA-256 no es la publicada.</translation>
    </message>
    <message>
        <source>It is not the index of the Imaging Data Commons: it has no column %1.</source>
        <translation>No es el índice de Imaging Data Commons: no tiene la columna %1.</translation>
    </message>
    <message>
        <source>A row of it names no collection.</source>
        <translation>Una de sus filas no nombra ninguna colección.</translation>
    </message>
    <message>
        <source>It is not ordered by collection.</source>
        <translation>No está ordenado por colección.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be shown: their numbers are invalid, or those of others.</source>
        <translation>
            <numerusform>%n de ellos no se puede mostrar: su número no es válido o es el de otro.</numerusform>
            <numerusform>%n de ellos no se pueden mostrar: sus números no son válidos o son los de otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines are shown.</source>
        <translation>
            <numerusform>Solo se muestra la primera línea.</numerusform>
            <numerusform>Solo se muestran las %n primeras líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The segmentation has %1 frames, more than the %2 that can be shown.</source>
        <translation>La segmentación tiene %1 fotogramas, más de los %2 que se pueden mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n segments are shown.</source>
        <translation>
            <numerusform>Solo se muestra el primer segmento.</numerusform>
            <numerusform>Solo se muestran los %n primeros segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much lies on this image to show all of it.</source>
        <translation>Hay demasiado en esta imagen para mostrarlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n contours cannot be read.</source>
        <translation>
            <numerusform>%n trazo no se puede leer.</numerusform>
            <numerusform>%n trazos no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n outlines are shown.</source>
        <translation>
            <numerusform>Solo se muestra el primer contorno.</numerusform>
            <numerusform>Solo se muestran los %n primeros contornos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its outlines have more than the %1 points that can be shown.</source>
        <translation>Los contornos tienen más de los %1 puntos que se pueden mostrar.</translation>
    </message>
    <message>
        <source>The object could not be read: %1.</source>
        <translation>No se pudo leer el objeto: %1.</translation>
    </message>
    <message>
        <source>The object was not read: the system did not limit the decoder&apos;s %1.</source>
        <translation>No se leyó el objeto: el sistema no limitó el uso de %1 del decodificador.</translation>
    </message>
    <message>
        <source>The object could not be read: it needs more than %1 MB of memory.</source>
        <translation>No se pudo leer el objeto: necesita más de %1&#xa0;MB de memoria.</translation>
    </message>
    <message>
        <source>%1. The SHA-256 fingerprint of its certificate is %2.</source>
        <translation>%1. La huella SHA-256 de su certificado es %2.</translation>
    </message>
    <message>
        <source>It names no valid study of the series.</source>
        <translation>No indica un estudio válido de la serie.</translation>
    </message>
    <message>
        <source>It is another version than the one that was listed.</source>
        <translation>Es otra versión distinta de la que estaba en la lista.</translation>
    </message>
    <message>
        <source>This program has downloaded nothing into this folder.</source>
        <translation>Este programa no ha descargado nada en esta carpeta.</translation>
    </message>
    <message>
        <source>It is a record of provenance of a later version of this program.</source>
        <translation>Es un registro de procedencia de una versión posterior de este programa.</translation>
    </message>
    <message>
        <source>It is not a record of provenance.</source>
        <translation>No es un registro de procedencia.</translation>
    </message>
    <message>
        <source>This record of provenance is damaged: %1</source>
        <translation>Este registro de procedencia está dañado: %1</translation>
    </message>
    <message>
        <source>It names series that this program has not downloaded into this folder. Move it away to have it written.</source>
        <translation>Nombra series que este programa no ha descargado en esta carpeta. Mueva el archivo para que se escriba.</translation>
    </message>
    <message>
        <source>A split has at least two sets.</source>
        <translation>Una partición tiene al menos dos conjuntos.</translation>
    </message>
    <message>
        <source>There is no series of a patient with an ID to split.</source>
        <translation>No hay ninguna serie de un paciente con ID que repartir.</translation>
    </message>
    <message>
        <source>“%1” does not name the shares of sets, such as 70,15,15 or train=0.8,test=0.2.</source>
        <translation>«%1» no indica las partes de conjuntos, como 70,15,15 o train=0.8,test=0.2.</translation>
    </message>
    <message>
        <source>Its attributes are larger than the limit.</source>
        <translation>Sus atributos superan el límite.</translation>
    </message>
    <message>
        <source>“%1” is neither a keyword such as PixelSpacing nor a number such as 0018,0050.</source>
        <translation>«%1» no es ni una palabra clave como PixelSpacing ni un número como 0018,0050.</translation>
    </message>
    <message>
        <source>“%1” is a sequence or pixels, which have no single value.</source>
        <translation>«%1» es una secuencia o píxeles, que no tienen un valor único.</translation>
    </message>
    <message>
        <source>The bucket lies in another region (%1), which is not followed. Enter the address of its endpoint there.</source>
        <translation>El bucket está en otra región (%1), a la que no se sigue. Introduzca la dirección de su punto de acceso allí.</translation>
    </message>
    <message>
        <source>No image of a series could be read.</source>
        <translation>No se pudo leer ninguna imagen de una serie.</translation>
    </message>
    <message>
        <source>Series %1 lies in %2, too, from where it is taken.</source>
        <translation>La serie %1 está también en %2, de donde se toma.</translation>
    </message>
    <message>
        <source>It lists the series, but reports neither its size nor its number of images.</source>
        <translation>Lista la serie, pero no indica ni su tamaño ni su número de imágenes.</translation>
    </message>
    <message>
        <source>A file of the series has no name.</source>
        <translation>Un archivo de la serie no tiene nombre.</translation>
    </message>
    <message>
        <source>The server has it like this, so another download does not help.</source>
        <translation>El servidor la tiene así, por lo que otra descarga no ayuda.</translation>
    </message>
    <message>
        <source>Only the number of images could be compared.</source>
        <translation>Solo se pudo comparar el número de imágenes.</translation>
    </message>
    <message>
        <source>Its name has no address, for it contains “..”.</source>
        <translation>Su nombre no tiene dirección porque contiene «..».</translation>
    </message>
    <message>
        <source>The record names no series.</source>
        <translation>El registro no nombra ninguna serie.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the images here cannot be read any more.</source>
        <translation>
            <numerusform>Ya no se puede leer %n de las imágenes que hay aquí.</numerusform>
            <numerusform>Ya no se pueden leer %n de las imágenes que hay aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one for the split.</source>
        <translation>La carpeta no está vacía. Elija una nueva para la partición.</translation>
    </message>
    <message>
        <source>A table has at most %1 series: filter or select fewer.</source>
        <translation>Una tabla tiene como máximo %1 series: filtre o seleccione menos.</translation>
    </message>
    <message>
        <source>“%1” is not a column here; there are %2.</source>
        <extracomment>%1 what was typed, %2 all that could be</extracomment>
        <translation>«%1» no es una columna aquí; hay %2.</translation>
    </message>
    <message>
        <source>The server was asked for the list of images once more, and still names one that it does not have. Only its operators can mend that.</source>
        <translation>Se volvió a pedir al servidor la lista de imágenes, y sigue nombrando una que no tiene. Solo sus responsables pueden corregirlo.</translation>
    </message>
    <message numerus="yes">
        <source>Pixels with %n numbers are not shown: no segment has these numbers.</source>
        <translation>
            <numerusform>No se muestran los píxeles con un número: ningún segmento tiene ese número.</numerusform>
            <numerusform>No se muestran los píxeles con %n números: ningún segmento tiene esos números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contours lead through several planes, which cannot be shown.</source>
        <translation>
            <numerusform>%n contorno atraviesa varios planos y no se puede mostrar.</numerusform>
            <numerusform>%n contornos atraviesan varios planos y no se pueden mostrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being downloaded again.</source>
        <translation>Se está descargando de nuevo.</translation>
    </message>
    <message>
        <source>Its download was cancelled.</source>
        <translation>Su descarga se canceló.</translation>
    </message>
    <message>
        <source>It was downloaded again and verified.</source>
        <translation>Se descargó de nuevo y se verificó.</translation>
    </message>
    <message>
        <source>It has no SOP class, SOP Instance UID or known transfer syntax.</source>
        <translation>Le falta la clase SOP, el SOP Instance UID o una sintaxis de transferencia conocida.</translation>
    </message>
    <message>
        <source>“%1” is not a peer such as ORTHANC@pacs.example.org:4242</source>
        <translation>«%1» no es un par como ORTHANC@pacs.example.org:4242</translation>
    </message>
    <message>
        <source>No association could be opened (%1).</source>
        <translation>No se pudo abrir ninguna asociación (%1).</translation>
    </message>
    <message>
        <source>It is not a usable PEM file.</source>
        <translation>No es un archivo PEM utilizable.</translation>
    </message>
    <message>
        <source>It cannot be encrypted (%1).</source>
        <translation>No se puede cifrar (%1).</translation>
    </message>
    <message>
        <source>The peer does not take %1 in the transfer syntax %2.</source>
        <translation>El par no acepta %1 en la sintaxis de transferencia %2.</translation>
    </message>
    <message>
        <source>The object could not be sent (%1).</source>
        <translation>No se pudo enviar el objeto (%1).</translation>
    </message>
    <message>
        <source>The peer answered with the status %1.</source>
        <translation>El par respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The program crashed or was killed.</source>
        <translation>El programa falló o fue terminado.</translation>
    </message>
    <message>
        <source>The program failed with the status %1.</source>
        <translation>El programa falló con el estado %1.</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>No se puede iniciar el programa: %1.</translation>
    </message>
    <message>
        <source>The program took more than %1 s.</source>
        <translation>El programa tardó más de %1 s.</translation>
    </message>
    <message>
        <source>dcm2niix is not installed (package dcm2niix).</source>
        <translation>dcm2niix no está instalado (paquete dcm2niix).</translation>
    </message>
    <message>
        <source>The program changed or removed images of the series.</source>
        <translation>El programa cambió o eliminó imágenes de la serie.</translation>
    </message>
    <message>
        <source>dcm2niix made no file: nothing here can be converted.</source>
        <translation>dcm2niix no creó ningún archivo: nada aquí puede convertirse.</translation>
    </message>
    <message>
        <source>The stages of this folder are run by %1 (process %2 on %3).</source>
        <translation>Las etapas de esta carpeta las ejecuta %1 (proceso %2 en %3).</translation>
    </message>
    <message>
        <source>“%1” is not one of {series}, {study}, {folder}, {output}</source>
        <translation>«%1» no es uno de {series}, {study}, {folder}, {output}</translation>
    </message>
    <message>
        <source>The program of the command is missing.</source>
        <translation>Falta el programa de la orden.</translation>
    </message>
    <message>
        <source>“%1” is not one of nifti, send:AET@HOST:PORT, command:PROGRAM …</source>
        <translation>«%1» no es uno de nifti, send:AET@HOST:PORT, command:PROGRAMA …</translation>
    </message>
    <message>
        <source>It is no basket file of the schema tcia-basket-1.</source>
        <translation>No es un archivo de cesta del esquema tcia-basket-1.</translation>
    </message>
    <message>
        <source>A series in it has no UID.</source>
        <translation>Una serie de él no tiene UID.</translation>
    </message>
    <message>
        <source>Its files lie in several folders.</source>
        <translation>Sus archivos están en varias carpetas.</translation>
    </message>
    <message>
        <source>%1 has no SOP Instance UID.</source>
        <translation>%1 no tiene SOP Instance UID.</translation>
    </message>
    <message>
        <source>%1 is a second copy of an image.</source>
        <translation>%1 es una segunda copia de una imagen.</translation>
    </message>
    <message>
        <source>It lies directly in the folder: adopt the folder above.</source>
        <translation>Está directamente en la carpeta: adopte la carpeta superior.</translation>
    </message>
    <message>
        <source>The server does not say how many images it has.</source>
        <translation>El servidor no dice cuántas imágenes tiene.</translation>
    </message>
    <message>
        <source>Its rows do not name their collection.</source>
        <translation>Sus filas no indican su colección.</translation>
    </message>
    <message>
        <source>It says that rows are missing, but brings none.</source>
        <translation>Indica que faltan filas, pero no trae ninguna.</translation>
    </message>
    <message>
        <source>The answer does not end: it has more than %1 rows.</source>
        <translation>La respuesta no termina: tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Its series UID is missing or no UID.</source>
        <translation>Falta el UID de la serie o no es un UID.</translation>
    </message>
    <message>
        <source>It rejects associations: “%1” is not its AE title.</source>
        <translation>Rechaza las asociaciones: «%1» no es su título AE.</translation>
    </message>
    <message>
        <source>It rejects associations: it does not know our AE title “%1”.</source>
        <translation>Rechaza las asociaciones: no conoce nuestro título AE «%1».</translation>
    </message>
    <message>
        <source>It rejects associations (%1).</source>
        <translation>Rechaza las asociaciones (%1).</translation>
    </message>
    <message>
        <source>It has rejected an association.</source>
        <translation>Ha rechazado una asociación.</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed.</source>
        <translation>Lleva a una dirección que no se sigue.</translation>
    </message>
    <message>
        <source>It is not the citation of this DOI.</source>
        <translation>No es la cita de este DOI.</translation>
    </message>
    <message>
        <source>It wants a name and a password, and none was sent.</source>
        <translation>Pide un nombre y una contraseña, y no se envió ninguno.</translation>
    </message>
    <message>
        <source>It wants a token, and none was sent.</source>
        <translation>Pide un token, y no se envió ninguno.</translation>
    </message>
    <message>
        <source>It wants a login or a key, and none was sent.</source>
        <translation>Pide un inicio de sesión o una clave, y no se envió nada.</translation>
    </message>
    <message>
        <source>It wants a token, but a name and a password were sent: change how you log in.</source>
        <translation>Pide un token, pero se enviaron un nombre y una contraseña: cambie la forma de identificarse.</translation>
    </message>
    <message>
        <source>It refused the name or the password.</source>
        <translation>Rechazó el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>It wants a name and a password, but a token was sent: change how you log in.</source>
        <translation>Pide un nombre y una contraseña, pero se envió un token: cambie la forma de identificarse.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>El token ha caducado: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>It refused the token, which may have expired: get a new one.</source>
        <translation>Rechazó el token, que quizá haya caducado: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>It refused the API key.</source>
        <translation>Rechazó la clave de API.</translation>
    </message>
    <message>
        <source>It wants a certificate of yours (a client certificate), which this program cannot send.</source>
        <translation>Pide un certificado suyo (certificado de cliente), que este programa no puede enviar.</translation>
    </message>
    <message>
        <source>The list of damaged series cannot be read: verify the folders again.</source>
        <translation>No se puede leer la lista de series dañadas: verifique de nuevo las carpetas.</translation>
    </message>
    <message>
        <source>What is to follow downloads cannot be read from this file.</source>
        <translation>No se puede leer de este archivo lo que debe seguir a las descargas.</translation>
    </message>
    <message>
        <source>To send encrypted, name --tls-authorities FILE; for peers that want a certificate of yours, also --tls-certificate FILE and --tls-key FILE.</source>
        <translation>Para enviar cifrado, indique --tls-authorities ARCHIVO; para los destinos que piden un certificado suyo, también --tls-certificate ARCHIVO y --tls-key ARCHIVO.</translation>
    </message>
    <message>
        <source>It is no DRS id.</source>
        <translation>No es un identificador DRS.</translation>
    </message>
    <message>
        <source>It is no answer of a DRS server.</source>
        <translation>No es una respuesta de un servidor DRS.</translation>
    </message>
    <message>
        <source>Which server has ids that begin with %1 is not known.</source>
        <translation>No se sabe qué servidor tiene los identificadores que empiezan por %1.</translation>
    </message>
    <message>
        <source>It is a bundle of objects; name those one by one.</source>
        <translation>Es un conjunto de objetos; indíquelos uno por uno.</translation>
    </message>
    <message>
        <source>Its server names no address of its bytes that can be used.</source>
        <translation>El servidor no indica ninguna dirección utilizable del contenido.</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed: it is not as safe.</source>
        <translation>El servidor remite a una dirección que no se sigue: es menos segura.</translation>
    </message>
    <message>
        <source>It needs the token of an account, and none is used.</source>
        <translation>Hace falta el token de una cuenta, y no se usa ninguno.</translation>
    </message>
    <message>
        <source>It is no address of a file: https, http and DRS ids are.</source>
        <translation>No es la dirección de un archivo: lo son https, http y los identificadores DRS.</translation>
    </message>
    <message>
        <source>Addresses with a user or password are not used.</source>
        <translation>No se usan direcciones con usuario o contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a single file and no series; `tcia download --manifest` fetches those.</source>
        <translation>
            <numerusform>%n fila indica un archivo suelto y no una serie; `tcia download --manifest` lo descarga.</numerusform>
            <numerusform>%n filas indican archivos sueltos y no series; `tcia download --manifest` los descarga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first files: %1.</source>
        <translation>Los primeros archivos: %1.</translation>
    </message>
    <message>
        <source>It has more than the %1 bytes that the server names.</source>
        <translation>El archivo tiene más de los %1 bytes que indica el servidor.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>El archivo tiene %1 bytes en lugar de %2.</translation>
    </message>
    <message>
        <source>The server sent a web page in place of the file.</source>
        <translation>El servidor envió una página web en lugar del archivo.</translation>
    </message>
    <message>
        <source>Its %1 sum is not the one that the server names.</source>
        <translation>La suma %1 no es la que indica el servidor.</translation>
    </message>
    <message>
        <source>After a download: %1 “Afterwards”, in the list of transfers, has every series that failed.</source>
        <translation>Después de una descarga: %1 «Después», en la lista de transferencias, nombra cada serie que falló.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same SOP Instance UID: programs and archives keep only one of such files.</source>
        <translation>«%1» y «%2» tienen el mismo SOP Instance UID: los programas y archivos DICOM conservan solo uno de tales ficheros.</translation>
    </message>
    <message>
        <source>The file needs %1, the disk has %2 left.</source>
        <translation>El archivo necesita %1; al disco le quedan %2.</translation>
    </message>
    <message>
        <source>The server names neither size nor sum, so nothing proves that all of it arrived.</source>
        <translation>El servidor no indica ni tamaño ni suma de verificación; nada prueba que el archivo haya llegado completo.</translation>
    </message>
    <message>
        <source>The series lies in several folders, such as “%1” and “%2”, and links that would bring them together are not possible here: Windows, FAT and some shared drives have none. Move its files into one folder, or all of them to a disk that has links.</source>
        <translation>La serie está en varias carpetas, como «%1» y «%2», y los enlaces que las reunirían no son posibles aquí: Windows, FAT y algunas unidades compartidas no los tienen. Mueva sus archivos a una sola carpeta, o todo a un disco que tenga enlaces.</translation>
    </message>
    <message>
        <source>Several series lie in this folder, and links that would keep them apart are not possible here: Windows, FAT and some shared drives have none. Move each series into a folder of its own, or all of them to a disk that has links.</source>
        <translation>Hay varias series en esta carpeta, y los enlaces que las separarían no son posibles aquí: Windows, FAT y algunas unidades compartidas no los tienen. Mueva cada serie a una carpeta propia, o todas a un disco que tenga enlaces.</translation>
    </message>
    <message>
        <source>A link to an image cannot be made</source>
        <translation>No se puede crear un enlace a una imagen</translation>
    </message>
    <message>
        <source>An image in its list has no valid UID.</source>
        <translation>Una imagen de su lista no tiene un UID válido.</translation>
    </message>
    <message>
        <source>It leads to a private network or to this machine, and a list may come from anybody. With --allow-private it is fetched.</source>
        <translation>Lleva a una red privada o a este equipo, y una lista puede venir de cualquiera. Con --allow-private se descarga.</translation>
    </message>
    <message>
        <source>No address is found for the name of the server.</source>
        <translation>No se encuentra ninguna dirección para el nombre del servidor.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>in the archive only</source>
        <translation>solo en el repositorio</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>en descarga</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>en disco</translation>
    </message>
    <message>
        <source>partly on disk</source>
        <translation>en parte en disco</translation>
    </message>
    <message>
        <source>in a basket</source>
        <translation>en una cesta</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>nueva o modificada</translation>
    </message>
</context>
<context>
    <name>SaidMessage</name>
    <message>
        <source>What it said</source>
        <translation>Lo que respondió</translation>
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
        <translation>(sin descripción)</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <extracomment>%1 is a modality such as &quot;CT&quot;, %2 a part of the body</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>on a %1</source>
        <translation>en un %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>free to use, cite it</source>
        <translation>uso libre, con cita</translation>
    </message>
    <message>
        <source>non-commercial only</source>
        <translation>solo uso no comercial</translation>
    </message>
    <message>
        <source>terms of its own</source>
        <translation>condiciones propias</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 de %Ln imagen</numerusform>
            <numerusform>%1 de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln corte</numerusform>
            <numerusform>%Ln cortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices of %1 mm</source>
        <extracomment>%1 a thickness in mm</extracomment>
        <translation>
            <numerusform>%Ln corte de %1 mm</numerusform>
            <numerusform>%Ln cortes de %1 mm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>made with %1</source>
        <translation>creado con %1</translation>
    </message>
</context>
<context>
    <name>ServerForms</name>
    <message>
        <source>&amp;Address of the DICOMweb service:</source>
        <translation>&amp;Dirección del servicio DICOMweb:</translation>
    </message>
    <message>
        <source>&amp;Address of the S3 endpoint:</source>
        <translation>&amp;Dirección del punto de acceso S3:</translation>
    </message>
    <message>
        <source>&amp;Address of the interface:</source>
        <translation>&amp;Dirección de la interfaz:</translation>
    </message>
    <message>
        <source>&amp;Address including the version:</source>
        <translation>&amp;Dirección con la versión:</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Demonstration archive</source>
        <translation>Repositorio de demostración</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message numerus="yes">
        <source>The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.</source>
        <extracomment>%1 an attribute and its value such as sex=F, %2 a list of sets with their numbers of patients</extracomment>
        <translation>
            <numerusform>El %n paciente con %1 no está repartido con precisión de un paciente, porque pertenece a varios estratos: %2.</numerusform>
            <numerusform>Los %n pacientes con %1 no están repartidos con precisión de un paciente, porque pertenecen a varios estratos: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Colección</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalidad</translation>
    </message>
    <message>
        <source>Man&amp;ufacturer</source>
        <translation>Fa&amp;bricante</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Sex&amp;o</translation>
    </message>
    <message>
        <source>&amp;Age, by decade</source>
        <translation>&amp;Edad, por décadas</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After the download</source>
        <translation>Después de la descarga</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Convert to NIfTI</source>
        <translation>Convertir a NIfTI</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 a program with its arguments</extracomment>
        <translation>Ejecutar %1</translation>
    </message>
    <message>
        <source>Send encrypted to %1</source>
        <translation>Enviar cifrado a %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tablas para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>Tablas con tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, one series a line (*.jsonl)</source>
        <translation>JSON, una serie por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
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
            <numerusform>%Ln fragmento, %1</numerusform>
            <numerusform>%Ln fragmentos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(no se puede leer)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>(private or unknown)</source>
        <translation>(privada o desconocida)</translation>
    </message>
</context>
<context>
    <name>TlsChoice</name>
    <message>
        <source>Authorities:</source>
        <translation>Autoridades:</translation>
    </message>
    <message>
        <source>PEM file of the authorities that may vouch for the application</source>
        <translation>Archivo PEM de las autoridades que pueden avalar la aplicación</translation>
    </message>
    <message>
        <source>Own certificate:</source>
        <translation>Certificado propio:</translation>
    </message>
    <message>
        <source>PEM file, if the application wants one</source>
        <translation>Archivo PEM, si la aplicación pide uno</translation>
    </message>
    <message>
        <source>Its key:</source>
        <translation>Su clave:</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>Archivo PEM sin contraseña</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la serie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <extracomment>how many series</extracomment>
        <translation>
            <numerusform>%Ln fallida:</numerusform>
            <numerusform>%Ln fallidas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStates</name>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message numerus="yes">
        <source>%1 images promised, %2 came · tried %Ln times</source>
        <translation>
            <numerusform>%1 imágenes anunciadas, %2 recibidas · %Ln intento</numerusform>
            <numerusform>%1 imágenes anunciadas, %2 recibidas · %Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images promised, %2 came</source>
        <translation>%1 imágenes anunciadas, %2 recibidas</translation>
    </message>
    <message numerus="yes">
        <source>%1 · tried %Ln times</source>
        <translation>
            <numerusform>%1 · %Ln intento</numerusform>
            <numerusform>%1 · %Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation>próximo intento en %1</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>checked, %1 of %2, MD5</source>
        <translation>verificada, %1 de %2, MD5</translation>
    </message>
    <message>
        <source>checked, %1 of %2, CRC</source>
        <translation>verificada, %1 de %2, CRC</translation>
    </message>
    <message>
        <source>checked, %1 of %2</source>
        <translation>verificada, %1 de %2</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>descomprimiendo</translation>
    </message>
    <message>
        <source>unpacking, %1 of %2</source>
        <translation>descomprimiendo, %1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>asking the archive</source>
        <translation>consultando el repositorio</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>already on disk</source>
        <translation>ya en disco</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 &quot;49.1&quot;, or &quot;9.1 kB&quot; if its unit differs, %2 &quot;80.5 MB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no longer on disk</source>
        <translation>ya no está en disco</translation>
    </message>
    <message>
        <source>files are smaller than recorded</source>
        <translation>archivos más pequeños que los registrados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files left</source>
        <translation>
            <numerusform>queda %1 de %Ln archivo</numerusform>
            <numerusform>quedan %1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged since: download it again</source>
        <translation>dañada desde entonces: descárguela de nuevo</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>unknown size</source>
        <translation>tamaño desconocido</translation>
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
        <translation>posterior a la hora de este equipo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>Unusable</name>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln vacía</numerusform>
            <numerusform>%Ln vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid identifier</source>
        <translation>
            <numerusform>%Ln sin identificador válido</numerusform>
            <numerusform>%Ln sin identificador válido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates of another row</source>
        <translation>
            <numerusform>%Ln duplicada de otra fila</numerusform>
            <numerusform>%Ln duplicadas de otra fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that do not match the query</source>
        <translation>
            <numerusform>%Ln que no corresponde a la consulta</numerusform>
            <numerusform>%Ln que no corresponden a la consulta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <translation>
            <numerusform>%Ln fecha</numerusform>
            <numerusform>%Ln fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the wrong JSON type</source>
        <translation>
            <numerusform>%Ln de tipo JSON incorrecto</numerusform>
            <numerusform>%Ln de tipo JSON incorrecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the archive&apos;s answer could not be shown: %1.</source>
        <extracomment>%1 lists the reasons</extracomment>
        <translation>
            <numerusform>No se pudo mostrar %Ln fila de la respuesta del repositorio: %1.</numerusform>
            <numerusform>No se pudieron mostrar %Ln filas de la respuesta del repositorio: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of it could not be read: %1.</source>
        <extracomment>%1 lists what should have stood there</extracomment>
        <translation>
            <numerusform>No se pudo leer %Ln de sus valores: %1.</numerusform>
            <numerusform>No se pudieron leer %Ln de sus valores: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the recorded files are there</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Cambiada en el servidor</translation>
    </message>
</context>
<context>
    <name>ViewerControls</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play all images of the series</source>
        <translation>Reproducir todas las imágenes de la serie</translation>
    </message>
    <message>
        <source>Stop at this image</source>
        <translation>Detener en esta imagen</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Mostrar el negro como blanco</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show the image larger; also Ctrl and the wheel</source>
        <translation>Mostrar la imagen más grande; también Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the image smaller</source>
        <translation>Mostrar la imagen más pequeña</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Go to the first image</source>
        <translation>Ir a la primera imagen</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Go to the last image</source>
        <translation>Ir a la última imagen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Show the image on the whole screen; Esc ends it</source>
        <translation>Mostrar la imagen en toda la pantalla; Esc para salir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure a distance: drag from one point to the other; Esc ends it</source>
        <translation>Medir una distancia: arrastrar de un punto al otro; Esc lo termina</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>As stored</source>
        <translation>La del archivo</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Partes blandas</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>Vasos</translation>
    </message>
</context>
<context>
    <name>YearScale</name>
    <message>
        <source>before %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>después de %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AdoptDialog</name>
    <message>
        <source>Folder to adopt</source>
        <translation>Carpeta que se adopta</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>Series encontradas</translation>
    </message>
    <message>
        <source>Adopt folder</source>
        <translation>Adoptar carpeta</translation>
    </message>
    <message>
        <source>Finds series by what their files say, in folders of any layout: of NBIA Data Retriever, IDC, 3D Slicer and other programs. What is whole, as the open server says, can be adopted: it is recorded as on disk, and stays where it is. Nothing is moved or changed.</source>
        <translation>Encuentra series por lo que dicen sus archivos, en carpetas de cualquier estructura: de NBIA Data Retriever, IDC, 3D Slicer y otros programas. Lo que está completo, según el servidor abierto, se puede adoptar: se registra como en disco y se queda donde está. No se mueve ni se cambia nada.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Record these series as on disk; their files stay as they are</source>
        <translation>Registrar estas series como en disco; sus archivos se quedan como están</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>Reading the headers of the files…</source>
        <translation>Leyendo los encabezados de los archivos…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Consultando al servidor: %1 de %Ln serie…</numerusform>
            <numerusform>Consultando al servidor: %1 de %Ln series…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Leyendo: %1 de %Ln serie…</numerusform>
            <numerusform>Leyendo: %1 de %Ln series…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>No hay ningún archivo DICOM en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series found.</source>
        <translation>
            <numerusform>%Ln serie encontrada.</numerusform>
            <numerusform>%Ln series encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are whole and can be adopted.</source>
        <translation>
            <numerusform>%Ln está completa y se puede adoptar.</numerusform>
            <numerusform>%Ln están completas y se pueden adoptar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are recorded as on disk.</source>
        <translation>
            <numerusform>%Ln está registrada como en disco.</numerusform>
            <numerusform>%Ln están registradas como en disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be adopted; the last column says why.</source>
        <translation>
            <numerusform>%Ln no se puede adoptar; la última columna dice por qué.</numerusform>
            <numerusform>%Ln no se pueden adoptar; la última columna dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a server to compare them with.</source>
        <translation>Abra un servidor con el que compararlas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series were adopted. They are shown as on disk.</source>
        <translation>
            <numerusform>Se adoptó %Ln serie. Se muestra como en disco.</numerusform>
            <numerusform>Se adoptaron %Ln series. Se muestran como en disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln series</source>
        <translation>
            <numerusform>&amp;Adoptar %Ln serie</numerusform>
            <numerusform>&amp;Adoptar %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>&amp;Adoptar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AfterDownloadChoice</name>
    <message>
        <source>Convert to &amp;NIfTI</source>
        <translation>Convertir a &amp;NIfTI</translation>
    </message>
    <message>
        <source>S&amp;end to</source>
        <translation>Env&amp;iar a</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>DICOM application to send to</source>
        <translation>Aplicación DICOM a la que se envía</translation>
    </message>
    <message>
        <source>AET@host:port of a DICOM application, such as a PACS</source>
        <translation>AET@host:puerto de una aplicación DICOM, como un PACS</translation>
    </message>
    <message>
        <source>Program to run</source>
        <translation>Programa que se ejecuta</translation>
    </message>
    <message>
        <source>program and arguments, such as %1</source>
        <translation>programa y argumentos, como %1</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI: dcm2niix is not installed</source>
        <translation>Convertir a &amp;NIfTI: dcm2niix no está instalado</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI (by dcm2niix)</source>
        <translation>Convertir a &amp;NIfTI (con dcm2niix)</translation>
    </message>
    <message>
        <source>Started for each series, without a shell.
{folder}: the folder of the series, or one of links to its files if it has those of others
{output}: an empty folder for results
{series}, {study}: their UIDs</source>
        <translation>Se inicia para cada serie, sin shell.
{folder}: la carpeta de la serie o, si tiene archivos de otras, una de enlaces a los suyos
{output}: una carpeta vacía para los resultados
{series}, {study}: sus UID</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>El nuevo idioma se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Filas:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchiveMessages</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Opening the stored content of %1…</source>
        <translation>Abriendo el contenido almacenado de %1…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>%1 has no collections.</source>
        <translation>%1 no tiene colecciones.</translation>
    </message>
    <message>
        <source>No collection is loaded yet. Open one in the tree, or index the archive.</source>
        <translation>Aún no hay ninguna colección cargada. Abra una en el árbol o indexe el repositorio.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Index the archive</source>
        <translation>&amp;Indexar repositorio</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation>Introducir una &amp;clave…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>Cambiar la &amp;clave…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchivePane</name>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AttributeList</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>Etiqueta DICOM</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open the page in the web browser.</source>
        <translation>Haga doble clic o pulse Intro para abrir la página en el navegador web.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarRow</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketChooser</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>Cesta %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketDialogs</name>
    <message>
        <source>New basket</source>
        <translation>Nueva cesta</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Rename basket</source>
        <translation>Renombrar cesta</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Duplicate basket</source>
        <translation>Duplicar cesta</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>This server already has a basket of this &amp;name:</source>
        <translation>Este servidor ya tiene una cesta con este &amp;nombre:</translation>
    </message>
    <message>
        <source>&amp;Name of the basket:</source>
        <translation>&amp;Nombre de la cesta:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketMenu</name>
    <message>
        <source>%1 has no basket yet</source>
        <translation>%1 aún no tiene ninguna cesta</translation>
    </message>
    <message>
        <source>Baskets of %1</source>
        <translation>Cestas de %1</translation>
    </message>
    <message>
        <source>Baskets of &amp;other servers</source>
        <translation>Cestas de &amp;otros servidores</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a basket, %2 its server</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This server is not in the list. Add it (Edit servers) to open the basket.</source>
        <translation>Este servidor no está en la lista. Añádalo (Editar servidores) para abrir la cesta.</translation>
    </message>
    <message>
        <source>Show &amp;its series</source>
        <translation>Mostrar sus &amp;series</translation>
    </message>
    <message>
        <source>Mer&amp;ge, subtract, compare</source>
        <translation>&amp;Unir, restar, comparar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Opening the basket…</source>
        <translation>Abriendo la cesta…</translation>
    </message>
    <message>
        <source>Collecting the series…</source>
        <translation>Reuniendo las series…</translation>
    </message>
    <message>
        <source>The basket “%1” is empty.</source>
        <translation>La cesta «%1» está vacía.</translation>
    </message>
    <message>
        <source>This server has no basket yet.</source>
        <translation>Este servidor aún no tiene ninguna cesta.</translation>
    </message>
    <message>
        <source>%1 Select rows of the archive and press Enter, or open a shared list or a manifest.</source>
        <extracomment>%1 says that the basket is empty</extracomment>
        <translation>%1 Seleccione filas del repositorio y pulse Intro, o abra una lista compartida o un manifiesto.</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series being looked up</source>
        <translation>
            <numerusform>buscando %n serie</numerusform>
            <numerusform>buscando %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Being changed…</source>
        <translation>Modificando…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketRulesDialog</name>
    <message>
        <source>Only &amp;patients with series of all of</source>
        <translation>Solo &amp;pacientes con series de todas</translation>
    </message>
    <message>
        <source>Only the &amp;latest study of each patient</source>
        <translation>So&amp;lo el último estudio de cada paciente</translation>
    </message>
    <message>
        <source>Only series with &amp;at least</source>
        <translation>Solo series con &amp;al menos</translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation>Conservar según reglas</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalidades</translation>
    </message>
    <message>
        <source>Segmentations, structure sets and reports stay, whatever their number of objects</source>
        <translation>Las segmentaciones, los conjuntos de estructuras y los informes se quedan, sea cual sea su número de objetos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source> images</source>
        <translation> imágenes</translation>
    </message>
    <message>
        <source>Takes series out of the %1 that do not pass; files on disk stay.</source>
        <translation>Quita de la %1 las series que no las cumplen; los archivos en disco se quedan.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Conservar estas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln series stay.</source>
        <translation>
            <numerusform>%1 de %Ln serie se queda.</numerusform>
            <numerusform>%1 de %Ln series se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have too few images.</source>
        <translation>
            <numerusform>%Ln tiene muy pocas imágenes.</numerusform>
            <numerusform>%Ln tienen muy pocas imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an unknown number of images.</source>
        <translation>
            <numerusform>%Ln tiene un número de imágenes desconocido.</numerusform>
            <numerusform>%Ln tienen un número de imágenes desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of earlier studies.</source>
        <translation>
            <numerusform>%Ln es de un estudio anterior.</numerusform>
            <numerusform>%Ln son de estudios anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of studies without a date.</source>
        <translation>
            <numerusform>%Ln es de un estudio sin fecha.</numerusform>
            <numerusform>%Ln son de estudios sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients lack a modality.</source>
        <translation>
            <numerusform>A %Ln paciente le falta una modalidad.</numerusform>
            <numerusform>A %Ln pacientes les falta una modalidad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no patient ID.</source>
        <translation>
            <numerusform>%Ln no tiene ID del paciente.</numerusform>
            <numerusform>%Ln no tienen ID del paciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would stay.</source>
        <translation>No quedaría nada.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketSetsDialog</name>
    <message>
        <source>Compare baskets</source>
        <translation>Comparar cestas</translation>
    </message>
    <message>
        <source>Add the series of another basket</source>
        <translation>Añadir las series de otra cesta</translation>
    </message>
    <message>
        <source>Keep only those also in another basket</source>
        <translation>Conservar solo las que estén también en otra cesta</translation>
    </message>
    <message>
        <source>Take out those in another basket</source>
        <translation>Quitar las de otra cesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other basket:</source>
        <translation>&amp;Otra cesta:</translation>
    </message>
    <message>
        <source>Only in the open basket:</source>
        <translation>Solo en la cesta abierta:</translation>
    </message>
    <message>
        <source>In both:</source>
        <translation>En ambas:</translation>
    </message>
    <message>
        <source>Only in the other basket:</source>
        <translation>Solo en la otra cesta:</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln series</source>
        <translation>
            <numerusform>&amp;Añadir %Ln serie</numerusform>
            <numerusform>&amp;Añadir %Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %Ln series</source>
        <translation>
            <numerusform>&amp;Quitar %Ln serie</numerusform>
            <numerusform>&amp;Quitar %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketWords</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <extracomment>%1 is &quot;12 series&quot;, %2 a size of a part of them</extracomment>
        <translation>%1, más de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln series out of %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>Se quitó %Ln serie de %1.</numerusform>
            <numerusform>Se quitaron %Ln series de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BrowsePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
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
        <translation>Lo que respondió</translation>
    </message>
    <message>
        <source>Collapse the group</source>
        <translation>Contraer el grupo</translation>
    </message>
    <message>
        <source>Expand the group</source>
        <translation>Expandir el grupo</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Mostrar en el árbol</translation>
    </message>
    <message>
        <source>Go to the series in the archive&apos;s tree</source>
        <translation>Ir a la serie en el árbol del repositorio</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Añadir a la cesta</translation>
    </message>
    <message>
        <source>Add the selected series to the basket; withdrawn ones cannot be downloaded</source>
        <translation>Añadir a la cesta las series seleccionadas; las retiradas no se pueden descargar</translation>
    </message>
    <message>
        <source>Copy UIDs</source>
        <translation>Copiar UID</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected series</source>
        <translation>Copiar los identificadores de las series seleccionadas</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Clear this list; stored content is kept</source>
        <translation>Vaciar esta lista; el contenido almacenado se conserva</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Only the latest %1 are shown.</source>
        <translation>Solo se muestran los últimos %1.</translation>
    </message>
    <message>
        <source>The command “tcia changes” lists all of them.</source>
        <translation>El comando «tcia changes» los lista todos.</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Leyendo los cambios…</translation>
    </message>
    <message>
        <source>There are no changes of this kind.</source>
        <translation>No hay cambios de este tipo.</translation>
    </message>
    <message>
        <source>No changes are known yet: no collection has been loaded that a later answer could be compared with.
Open a collection, or index the archive. Series that the archive adds, changes or withdraws after that appear here.</source>
        <translation>Aún no se conocen cambios: no se ha cargado ninguna colección con la que comparar una respuesta posterior.
Abra una colección o indexe el repositorio. Aquí aparecerán las series que el repositorio añada, modifique o retire después.</translation>
    </message>
    <message>
        <source>Nothing has changed since the collections were first loaded.
Series that the archive adds, changes or withdraws appear here when a collection is refreshed or the archive is indexed again.</source>
        <translation>Nada ha cambiado desde que se cargaron las colecciones por primera vez.
Las series que el repositorio añada, modifique o retire aparecerán aquí al actualizar una colección o al indexar de nuevo el repositorio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were withdrawn and cannot be downloaded.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln se retiró y no se puede descargar.</numerusform>
            <numerusform>%1 %Ln se retiraron y no se pueden descargar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Chip</name>
    <message>
        <source>Enter opens its group, Del removes it</source>
        <translation>Intro abre su grupo, Supr lo quita</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1, advertencia</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChipRow</name>
    <message>
        <source>No filter: everything is shown. Tick a value, or type what you look for.</source>
        <translation>Sin filtro: se muestra todo. Marque un valor o escriba lo que busca.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Guardar filtro…</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Removes all filters</source>
        <translation>Quita todos los filtros</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CiteButton</name>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Copy a citation of these data</source>
        <translation>Copiar una cita de estos datos</translation>
    </message>
    <message>
        <source>Open &amp;doi.org</source>
        <translation>Abrir &amp;doi.org</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>Leer la &amp;licencia</translation>
    </message>
    <message>
        <source>Copy &amp;now, without authors</source>
        <translation>Copiar a&amp;hora, sin autores</translation>
    </message>
    <message>
        <source>With &amp;authors, asking doi.org</source>
        <translation>Con &amp;autores, preguntando a doi.org</translation>
    </message>
    <message>
        <source>Asks doi.org and the agency of each DOI for authors, title and year.
Both then learn your address and which data you cite.</source>
        <translation>Pregunta a doi.org y a la agencia de cada DOI por autores, título y año.
Ambos saben entonces su dirección y qué datos cita.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the citation as the archive has it, without the authors of %Ln data sets.</source>
        <translation>
            <numerusform>Se copió la cita como la tiene el repositorio, sin los autores de %Ln conjunto de datos.</numerusform>
            <numerusform>Se copió la cita como la tiene el repositorio, sin los autores de %Ln conjuntos de datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The clipboard has changed meanwhile: the citation was not copied. Copy it once more.</source>
        <translation>El portapapeles ha cambiado entretanto: la cita no se ha copiado. Cópiela otra vez.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionCard</name>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Being loaded…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Not opened yet. Open it in the tree to see what it holds.</source>
        <translation>Aún no abierta. Ábrala en el árbol para ver qué contiene.</translation>
    </message>
    <message>
        <source>The archive says nothing about this collection.</source>
        <translation>El repositorio no indica nada sobre esta colección.</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún no hay nada.</translation>
    </message>
    <message>
        <source>Go to a row to see its collection, or select series to see them.</source>
        <translation>Vaya a una fila para ver su colección o seleccione series para verlas.</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar las %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Select series to see them.</source>
        <translation>Seleccione series para verlas aquí.</translation>
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
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Open DOI %1</source>
        <translation>Abrir DOI %1</translation>
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
        <translation>Cómo se combinan varias modalidades</translation>
    </message>
    <message>
        <source>With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that have both</source>
        <translation>Con CT y RTSTRUCT seleccionadas: series de cualquiera de ellas; o todas esas series de los pacientes, o de los estudios, que tienen ambas</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>cualquiera de ellas</translation>
    </message>
    <message>
        <source>all, same patient</source>
        <translation>todas, mismo paciente</translation>
    </message>
    <message>
        <source>all, same study</source>
        <translation>todas, mismo estudio</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandNotes</name>
    <message>
        <source>nothing selected</source>
        <translation>nada seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on disk already</source>
        <extracomment>%1 is &quot;12 series&quot;</extracomment>
        <translation>%1, ya en el disco</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nothing chosen in Transfers</source>
        <translation>nada elegido en Transferencias</translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation>la cesta está vacía</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter do it   Esc close</source>
        <translation>↑ ↓ elegir   Intro ejecutar   Esc cerrar</translation>
    </message>
    <message>
        <source>Type a series UID to go there</source>
        <translation>Escriba un UID de serie para ir a ella</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Type a command, a value to filter by, or a series UID</source>
        <translation>Escriba un comando, un valor por el que filtrar o un UID de serie</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Confirmations</name>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Send the API key of %1 without encryption?</source>
        <translation>¿Enviar la clave API de %1 sin cifrar?</translation>
    </message>
    <message>
        <source>The address of this server begins with http: anyone on the network path to %1 could read the key. It has not been sent yet.</source>
        <translation>La dirección de este servidor empieza por http: cualquiera en el camino de la red hasta %1 podría leer la clave. Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>&amp;Send the key</source>
        <translation>&amp;Enviar la clave</translation>
    </message>
    <message>
        <source>Continue &amp;without it</source>
        <translation>Continuar &amp;sin ella</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>Eliminar cesta</translation>
    </message>
    <message>
        <source>Delete the basket “%1” of %2?</source>
        <translation>¿Eliminar la cesta «%1» de %2?</translation>
    </message>
    <message>
        <source>It has %1. This list cannot be restored. Downloaded files stay.</source>
        <extracomment>%1 is &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>Contiene %1. Esta lista no se puede recuperar. Los archivos descargados se conservan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>This list names the server %1, which is not one of yours: put its series into the basket of %2 all the same?</source>
        <extracomment>%1 the address of a server, %2 another server</extracomment>
        <translation>Esta lista nombra el servidor %1, que no está entre los suyos: ¿poner sus series de todos modos en la cesta de %2?</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>&amp;Ponerlas allí</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Dejarlas fuera</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>Otro repositorio</translation>
    </message>
    <message>
        <source>“%1” is a list for %2. Open that archive?</source>
        <extracomment>%1 a file, %2 a server</extracomment>
        <translation>«%1» es una lista para %2. ¿Abrir ese repositorio?</translation>
    </message>
    <message>
        <source>%1 is closed; its baskets, filters and downloads stay.</source>
        <extracomment>%1 a server</extracomment>
        <translation>%1 se cierra; sus cestas, filtros y descargas se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln series is lost.</source>
        <translation>
            <numerusform>Se pierde la selección de %Ln serie.</numerusform>
            <numerusform>Se pierde la selección de %Ln series.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>&amp;Leave the list out</source>
        <translation>&amp;Dejar la lista fuera</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ConnectionBar</name>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Do not try again by itself</source>
        <translation>No volver a intentarlo automáticamente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the address of a server, %2 why it does not answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>Not trying again by itself.</source>
        <translation>No se volverá a intentar automáticamente.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Copied</name>
    <message numerus="yes">
        <source>Copied %Ln UIDs.</source>
        <translation>
            <numerusform>Se copió %Ln UID.</numerusform>
            <numerusform>Se copiaron %Ln UID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln IDs.</source>
        <translation>
            <numerusform>Se copió %Ln ID.</numerusform>
            <numerusform>Se copiaron %Ln ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the name.</source>
        <translation>Se copió el nombre.</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>Se copió la cita.</translation>
    </message>
    <message>
        <source>Copied the sentence for Methods.</source>
        <translation>Se copió la frase para «Métodos».</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln series as a table.</source>
        <translation>
            <numerusform>%Ln serie copiada como tabla.</numerusform>
            <numerusform>%Ln series copiadas como tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the text of %Ln problems.</source>
        <translation>
            <numerusform>Se copió el texto de %Ln problema.</numerusform>
            <numerusform>Se copió el texto de %Ln problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>Se copió el informe como texto.</translation>
    </message>
    <message>
        <source>Copied the filter as text.</source>
        <translation>Se copió el filtro como texto.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedCard</name>
    <message>
        <source>Volumes are computed from the contours, for a rough idea only.</source>
        <translation>Los volúmenes se calculan a partir de los contornos, solo como orientación.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Select it too</source>
        <translation>Seleccionarla también</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Select the series that it was made from as well</source>
        <translation>Seleccionar también la serie de origen</translation>
    </message>
    <message>
        <source>Select only the series that it was made from</source>
        <translation>Seleccionar solo la serie de origen</translation>
    </message>
    <message>
        <source>Where the segments lie, slice 1 to %1</source>
        <extracomment>of the planes of a segmentation</extracomment>
        <translation>Dónde están los segmentos, cortes 1 a %1</translation>
    </message>
    <message>
        <source>Lay over the images</source>
        <translation>Superponer a las imágenes</translation>
    </message>
    <message>
        <source>Lay over the %1</source>
        <translation>Superponer a %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedView</name>
    <message>
        <source>Opening the images…</source>
        <translation>Abriendo las imágenes…</translation>
    </message>
    <message>
        <source>Nothing of it lies on the images of the series that it was made from.</source>
        <translation>Nada de ello está en las imágenes de la serie de origen.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DesktopNotifier</name>
    <message>
        <source>Show the downloads</source>
        <translation>Mostrar las descargas</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadAdvice</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Deselect them</source>
        <translation>Quitarlas de la selección</translation>
    </message>
    <message>
        <source>Select the images too</source>
        <translation>Seleccionar también las imágenes</translation>
    </message>
    <message>
        <source>Select them too</source>
        <translation>Seleccionarlas también</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Deselect the largest</source>
        <translation>Quitar las más grandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use: %1.</source>
        <extracomment>%1 licences and collections</extracomment>
        <translation>
            <numerusform>%Ln serie no es para uso comercial: %1.</numerusform>
            <numerusform>%Ln series no son para uso comercial: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The filter hides them.</source>
        <translation>%1 El filtro las oculta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets lack the images that they belong to.</source>
        <translation>
            <numerusform>A %Ln segmentación o conjunto de estructuras le faltan sus imágenes.</numerusform>
            <numerusform>A %Ln segmentaciones o conjuntos de estructuras les faltan sus imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are not selected.</source>
        <translation>
            <numerusform>%Ln segmentación o conjunto de estructuras de estas imágenes no está seleccionado.</numerusform>
            <numerusform>%Ln segmentaciones o conjuntos de estructuras de estas imágenes no están seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has changed %Ln series since they were put into the basket.</source>
        <translation>
            <numerusform>El archivo ha modificado %Ln serie desde que se añadió a la cesta.</numerusform>
            <numerusform>El archivo ha modificado %Ln series desde que se añadieron a la cesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %Ln series is unknown.</source>
        <translation>
            <numerusform>Se desconoce el tamaño de %Ln serie.</numerusform>
            <numerusform>Se desconoce el tamaño de %Ln series.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough room: %1 short in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Espacio insuficiente: faltan %1 en %2.</translation>
    </message>
    <message>
        <source>All are on disk already.</source>
        <translation>Todas están ya en disco.</translation>
    </message>
    <message>
        <source>Room for it: %1 free in %2</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Hay espacio: %1 libres en %2</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>%1 The images are ticked, but the filter hides them.</source>
        <extracomment>%1 says that segmentations lack images</extracomment>
        <translation>%1 Las imágenes están marcadas, pero el filtro las oculta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are ticked, but the filter hides them.</source>
        <translation>
            <numerusform>%Ln segmentación o conjunto de estructuras de estas imágenes está marcado, pero el filtro lo oculta.</numerusform>
            <numerusform>%Ln segmentaciones o conjuntos de estructuras de estas imágenes están marcados, pero el filtro los oculta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>Hay %1 libres en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use.</source>
        <translation>
            <numerusform>%Ln serie no es para uso comercial.</numerusform>
            <numerusform>%Ln series no son para uso comercial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadDialog</name>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation>&#xa0;MB/s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the archive&apos;s &amp;MD5 sums, where it has them</source>
        <translation>las sumas &amp;MD5 del repositorio, si las tiene</translation>
    </message>
    <message>
        <source> series</source>
        <translation> series</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Estructura</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>&amp;A la vez</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Acortar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths are over 255 characters</source>
        <translation>
            <numerusform>%Ln ruta supera 255 caracteres</numerusform>
            <numerusform>%Ln rutas superan 255 caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series would share a folder with another one</source>
        <translation>
            <numerusform>%Ln serie compartiría carpeta con otra</numerusform>
            <numerusform>%Ln series compartirían carpeta con otra</numerusform>
        </translation>
    </message>
    <message>
        <source>longest path %1 of %2 characters · no two series in one folder</source>
        <translation>ruta más larga: %1 de %2 caracteres · ninguna carpeta compartida</translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln series in the queue</source>
        <translation>
            <numerusform>tras %Ln serie de la cola</numerusform>
            <numerusform>tras las %Ln series de la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2, after the %Ln series in the queue</source>
        <extracomment>%1 a duration, %2 a rate</extracomment>
        <translation>
            <numerusform>unos %1 a %2, tras %Ln serie de la cola</numerusform>
            <numerusform>unos %1 a %2, tras las %Ln series de la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 at %2</source>
        <translation>unos %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <translation>Ve&amp;rificarlas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %Ln series</source>
        <translation>
            <numerusform>&amp;Poner en cola %Ln serie</numerusform>
            <numerusform>&amp;Poner en cola %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Poner en cola</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>number, sizes and checksums of all images: always</source>
        <translation>número, tamaños y sumas de todas las imágenes: siempre</translation>
    </message>
    <message>
        <source>number of images: always; this server gives neither sizes nor checksums</source>
        <translation>número de imágenes: siempre; este servidor no da tamaños ni sumas de verificación</translation>
    </message>
    <message>
        <source>This layout cannot be used.</source>
        <translation>Esta estructura de carpetas no se puede usar.</translation>
    </message>
    <message>
        <source>No series is left to download.</source>
        <translation>No queda ninguna serie por descargar.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>no comercial</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>comercial</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>On disk already</source>
        <translation>Ya en disco</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadSummary</name>
    <message numerus="yes">
        <source>All %Ln are on disk already.</source>
        <translation>
            <numerusform>%Ln ya está en disco.</numerusform>
            <numerusform>Las %Ln ya están en disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series chosen</source>
        <translation>
            <numerusform>%Ln serie elegida</numerusform>
            <numerusform>%Ln series elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk already</source>
        <translation>
            <numerusform>%Ln ya en disco</numerusform>
            <numerusform>%Ln ya en disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fetch</source>
        <translation>
            <numerusform>%Ln por descargar</numerusform>
            <numerusform>%Ln por descargar</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 to fetch · more than %2 on disk when done</source>
        <extracomment>%1 and %2 sizes</extracomment>
        <translation>más de %1 por descargar · más de %2 en disco al terminar</translation>
    </message>
    <message>
        <source>%1 to fetch · %2 on disk when done</source>
        <translation>%1 por descargar · %2 en disco al terminar</translation>
    </message>
    <message>
        <source>Their size is unknown: the server does not announce it.</source>
        <translation>Su tamaño es desconocido: el servidor no lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln excluida</numerusform>
            <numerusform>%Ln excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their licences, see below, are left out</source>
        <translation>Sus licencias están excluidas, vea abajo</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadsPage</name>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>&amp;MD5 sums, where the server has them</source>
        <translation>sumas &amp;MD5, si el servidor las tiene</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Estructura:</translation>
    </message>
    <message>
        <source>&amp;At a time, at most:</source>
        <translation>&amp;A la vez, como máximo:</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>&amp;Velocidad:</translation>
    </message>
    <message>
        <source>&amp;Retries after failures:</source>
        <translation>&amp;Reintentos tras fallos:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Verificación:</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>Introduzca la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>un ejemplo</translation>
    </message>
    <message>
        <source>Notify:</source>
        <translation>Notificar:</translation>
    </message>
    <message>
        <source>when downloads &amp;end or stop</source>
        <translation>al t&amp;erminar o detenerse las descargas</translation>
    </message>
    <message>
        <source>Only while another window is active</source>
        <translation>Solo mientras otra ventana esté activa</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerList</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Views of the transfers</source>
        <translation>Vistas de las transferencias</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 a size</extracomment>
        <translation>%1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerPages</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln causa</numerusform>
            <numerusform>%Ln causas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DropArea</name>
    <message>
        <source>Drop a manifest here</source>
        <translation>Suelte aquí un manifiesto</translation>
    </message>
    <message>
        <source>.tcia, a table with series UIDs, or plain UIDs</source>
        <translation>.tcia, una tabla con UID de series o simples UID</translation>
    </message>
    <message>
        <source>Open &amp;manifest…</source>
        <translation>Abrir &amp;manifiesto…</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>Abrir &amp;lista compartida…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::EmptyResult</name>
    <message>
        <source>No series has all of these.</source>
        <translation>Ninguna serie cumple todo esto.</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Restablecer filtro</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %Ln series</source>
        <extracomment>%1 a criterion of the filter, such as &quot;SIEMENS&quot;</extracomment>
        <translation>
            <numerusform>Sin %1: %Ln serie</numerusform>
            <numerusform>Sin %1: %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Quitar %1 del filtro</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExportCommands</name>
    <message numerus="yes">
        <source>Wrote %Ln series to %1</source>
        <translation>
            <numerusform>%Ln serie escrita en %1</numerusform>
            <numerusform>%Ln series escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>cesta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected series as a table</source>
        <translation>
            <numerusform>Exportar %Ln serie seleccionada como tabla</numerusform>
            <numerusform>Exportar %Ln series seleccionadas como tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series shown as a table</source>
        <translation>
            <numerusform>Exportar la serie mostrada (%Ln) como tabla</numerusform>
            <numerusform>Exportar las %Ln series mostradas como tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series of the %1 as a table</source>
        <extracomment>%1 is &quot;basket “Methods test”&quot;</extracomment>
        <translation>
            <numerusform>Exportar %Ln serie (%1) como tabla</numerusform>
            <numerusform>Exportar %Ln series (%1) como tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExtentBars</name>
    <message>
        <source>%1: slice %2 to %3</source>
        <extracomment>%1 a segment, %2 and %3 numbers of slices</extracomment>
        <translation>%1: cortes %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>of segments that are not listed</extracomment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetBars</name>
    <message>
        <source>(not given)</source>
        <translation>(sin indicar)</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Año del estudio</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetControls</name>
    <message>
        <source>Clear the selection of %1 (Del)</source>
        <translation>Restablecer la selección de %1 (Supr)</translation>
    </message>
    <message>
        <source>Clear the selection of %1</source>
        <translation>Restablecer la selección de %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
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
            <numerusform>%1, %Ln no encontrado</numerusform>
            <numerusform>%1, %Ln no encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln colección</numerusform>
            <numerusform>%Ln colecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Index all</source>
        <translation>%1 · Indexar todo</translation>
    </message>
    <message>
        <source>Show or hide the filters (%1)</source>
        <translation>Mostrar u ocultar los filtros (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>the button of the filter pane, with the number of active filters</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Not loaded yet · Load all</source>
        <translation>Aún no cargado · Cargar todo</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Save this filter, restore a saved one, or copy and paste filters as text</source>
        <translation>Guardar este filtro, recuperar uno guardado o copiar y pegar filtros como texto</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less of the description</source>
        <translation>Mostrar menos de la descripción</translation>
    </message>
    <message>
        <source>More of the description</source>
        <translation>Mostrar más de la descripción</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderSpace</name>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>Introduzca la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres de %2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 used · %2 for this</source>
        <translation>%1 en uso · %2 para esto</translation>
    </message>
    <message>
        <source>The free space of the disk is unknown.</source>
        <translation>Se desconoce el espacio libre del disco.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>looking at the folder…</source>
        <translation>comprobando la carpeta…</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>Not enough room on the disk.</source>
        <translation>No hay espacio suficiente en el disco.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FullScreen</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IdsDialog</name>
    <message>
        <source>Find a list of IDs</source>
        <translation>Buscar lista de ID</translation>
    </message>
    <message>
        <source>Patient IDs and UIDs</source>
        <translation>ID de pacientes y UID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n different IDs</source>
        <translation>
            <numerusform>%n ID distinto</numerusform>
            <numerusform>%n ID distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient IDs, study UIDs and series UIDs, separated by line ends, spaces or commas, or a table with a column of them:</source>
        <translation>&amp;ID de pacientes y UID de estudios y series, separados por saltos de línea, espacios o comas, o una tabla con una columna de ellos:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file&apos;s values. Ctrl and wheel: zoom. Shift and drag: move.</source>
        <translation>Rueda o flechas: otras imágenes. Arrastrar: contraste y brillo. Doble clic: volver a los valores del archivo. Ctrl y rueda: zoom. Mayús y arrastrar: mover.</translation>
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
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Collections indexed</source>
        <translation>Colecciones indexadas</translation>
    </message>
    <message>
        <source>Pause indexing; stored content is kept</source>
        <translation>Pausar la indexación; el contenido almacenado se conserva</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reanudar la indexación</translation>
    </message>
    <message>
        <source>Indexing: loading the list of collections…</source>
        <translation>Indexando: cargando la lista de colecciones…</translation>
    </message>
    <message>
        <source>Indexing: %1, about %2 left</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 is &quot;12 min&quot;</extracomment>
        <translation>Indexando: %1, quedan unos %2</translation>
    </message>
    <message>
        <source>Indexing: %1</source>
        <translation>Indexando: %1</translation>
    </message>
    <message>
        <source>Indexing waits for the server: %1; next attempt at %2</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 a time of day</extracomment>
        <translation>La indexación espera al servidor: %1; próximo intento a las %2</translation>
    </message>
    <message>
        <source>Indexing is paused: %1</source>
        <translation>Indexación en pausa: %1</translation>
    </message>
    <message numerus="yes">
        <source>Indexed, but for %n collections that failed (see Problems): %1</source>
        <translation>
            <numerusform>Indexado, salvo %n colección que falló (véase Problemas): %1</numerusform>
            <numerusform>Indexado, salvo %n colecciones que fallaron (véase Problemas): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections, %2</source>
        <comment>%2 is: 210,000 series</comment>
        <translation>
            <numerusform>%1 de %n colección, %2</numerusform>
            <numerusform>%1 de %n colecciones, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole archive is indexed: %n collections, %1</source>
        <comment>%1 is: 210,000 series</comment>
        <translation>
            <numerusform>Todo el repositorio está indexado: %n colección, %1</numerusform>
            <numerusform>Todo el repositorio está indexado: %n colecciones, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing…</source>
        <extracomment>%1 and %2 are numbers of collections</extracomment>
        <translation>Indexando…</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>Indexando %1 de %2</translation>
    </message>
    <message>
        <source>Index waits, %1 of %2</source>
        <translation>Índice en espera, %1 de %2</translation>
    </message>
    <message>
        <source>Index paused, %1 of %2</source>
        <translation>Índice en pausa, %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Index complete but for %Ln</source>
        <translation>
            <numerusform>Índice completo salvo %Ln</numerusform>
            <numerusform>Índice completo salvo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Index complete</source>
        <translation>Índice completo</translation>
    </message>
    <message>
        <source>Index complete · %1 old</source>
        <extracomment>%1 a duration such as &quot;12 min&quot;</extracomment>
        <translation>Índice completo · hace %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LayoutChoice</name>
    <message>
        <source>Classic</source>
        <translation>Clásica</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Descriptiva</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plana</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Plantilla propia</translation>
    </message>
    <message>
        <source>Template of the folders</source>
        <translation>Plantilla de las carpetas</translation>
    </message>
    <message>
        <source>Attributes of a series in braces; each / begins a folder</source>
        <translation>Atributos de una serie entre llaves; cada / inicia una carpeta</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceChoice</name>
    <message>
        <source>no licence named</source>
        <translation>sin licencia indicada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, left out</source>
        <translation>
            <numerusform>%Ln serie, excluida</numerusform>
            <numerusform>%Ln series, excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, not for commercial use</source>
        <translation>
            <numerusform>%Ln serie, sin uso comercial</numerusform>
            <numerusform>%Ln series, sin uso comercial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Incluir estas</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Excluir estas</translation>
    </message>
    <message>
        <source>Take in the series of %1</source>
        <translation>Incluir las series de %1</translation>
    </message>
    <message>
        <source>Leave out the series of %1</source>
        <translation>Excluir las series de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other licences</source>
        <translation>
            <numerusform>y %Ln licencia más</numerusform>
            <numerusform>y %Ln licencias más</numerusform>
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
        <translation>sin licencia indicada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln licencia</numerusform>
            <numerusform>%Ln licencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LineActions</name>
    <message>
        <source>More actions for transfers</source>
        <translation>Más acciones para las transferencias</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListAdder</name>
    <message>
        <source>No UID was found in the text that was dropped.</source>
        <translation>No se encontró ningún UID en el texto soltado.</translation>
    </message>
    <message>
        <source>The server of this shared list is not in the list of servers any more.</source>
        <translation>El servidor de esta lista compartida ya no está en la lista de servidores.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListDialogs</name>
    <message>
        <source>Only files on this computer can be dropped; save the others first.</source>
        <translation>Solo se pueden soltar archivos de este equipo; guarde antes los demás.</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Abrir manifiesto</translation>
    </message>
    <message>
        <source>Manifests, lists and records (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;All files (*)</source>
        <translation>Manifiestos, listas y registros (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;Todos los archivos (*)</translation>
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
        <translation>El filtro oculta esta serie.</translation>
    </message>
    <message>
        <source>The archive no longer has this series.</source>
        <translation>El repositorio ya no tiene esta serie.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ManifestAdder</name>
    <message>
        <source>Opened %1, which the list names. %2</source>
        <extracomment>%1 a server, %2 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>Se abrió %1, que la lista nombra. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the manifest are invalid and were skipped.</source>
        <translation>
            <numerusform>%n línea del manifiesto no es válida y se omitió.</numerusform>
            <numerusform>%n líneas del manifiesto no son válidas y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %1 de %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer %1 de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: its server could not be opened.</source>
        <translation>%1 no se añadió: no se pudo abrir su servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>%n línea de la lista nombra un solo archivo; se toma su serie completa.</numerusform>
            <numerusform>%n líneas de la lista nombran archivos sueltos; se toman sus series completas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read, but none of its series is in the basket. %2 Open it again under File, Recent lists.</source>
        <extracomment>%1 a file, %2 an error in whole sentences</extracomment>
        <translation>%1 se leyó, pero ninguna de sus series está en la cesta. %2 Vuelva a abrirlo en Archivo, Listas recientes.</translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1 (el servidor no tiene ningún bucket con este nombre)</translation>
    </message>
    <message numerus="yes">
        <source>At %n places of the list the server knows no series, such as: %1</source>
        <extracomment>%1 the first of these places</extracomment>
        <translation>
            <numerusform>En %n lugar de la lista el servidor no conoce ninguna serie: %1</numerusform>
            <numerusform>En %n lugares de la lista el servidor no conoce ninguna serie, por ejemplo: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MissingDialog</name>
    <message>
        <source>Not found</source>
        <translation>No encontrados</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;IDs are in none of the loaded collections:</source>
        <translation>
            <numerusform>%n &amp;ID no está en ninguna de las colecciones cargadas:</numerusform>
            <numerusform>%n &amp;ID no están en ninguna de las colecciones cargadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs that were not found</source>
        <translation>ID no encontrados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MoreChips</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>%n más ▾</numerusform>
            <numerusform>%n más ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n filtro más</numerusform>
            <numerusform>%n filtros más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Mostrar su grupo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ObjectChoice</name>
    <message>
        <source>Object of the series</source>
        <translation>Objeto de la serie</translation>
    </message>
    <message numerus="yes">
        <source>The series has %Ln more objects, which are not shown here.</source>
        <extracomment>such as segmentations</extracomment>
        <translation>
            <numerusform>La serie tiene %Ln objeto más, que no se muestra aquí.</numerusform>
            <numerusform>La serie tiene %Ln objetos más, que no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 the label of an object, such as a segmentation</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OfflineWords</name>
    <message>
        <source>Offline. This is what was known on %1.</source>
        <extracomment>%1 day and time</extracomment>
        <translation>Sin conexión. Se muestra lo conocido el %1.</translation>
    </message>
    <message>
        <source>Offline. This is what was known earlier.</source>
        <translation>Sin conexión. Se muestra lo conocido anteriormente.</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known on %2.</source>
        <extracomment>%1 a server, %2 day and time</extracomment>
        <translation>%1 no responde. Se muestra lo conocido el %2.</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known earlier.</source>
        <translation>%1 no responde. Se muestra lo conocido anteriormente.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherBaskets</name>
    <message>
        <source>Baskets of other servers (the menu has all %1):</source>
        <extracomment>%1 how many</extracomment>
        <translation>Cestas de otros servidores (el menú muestra las %1):</translation>
    </message>
    <message>
        <source>Baskets of other servers:</source>
        <translation>Cestas de otros servidores:</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Open this basket and its server</source>
        <translation>Abrir esta cesta y su servidor</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherFolder</name>
    <message>
        <source>Another folder for these series</source>
        <translation>Otra carpeta para estas series</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherServerFetch</name>
    <message numerus="yes">
        <source>%Ln images, %1</source>
        <translation>
            <numerusform>%Ln imagen, %1</numerusform>
            <numerusform>%Ln imágenes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series have the same number of images and the same size there.</source>
        <translation>
            <numerusform>%Ln serie tiene allí el mismo número de imágenes y el mismo tamaño.</numerusform>
            <numerusform>%Ln series tienen allí el mismo número de imágenes y el mismo tamaño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are there, but their number of images or size is not known, so they could not be compared.</source>
        <translation>
            <numerusform>%Ln serie está allí, pero no se conoce su número de imágenes o su tamaño, y no se pudo comparar.</numerusform>
            <numerusform>%Ln series están allí, pero no se conoce su número de imágenes o su tamaño, y no se pudieron comparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln serie es distinta allí y se omite.</numerusform>
            <numerusform>%Ln series son distintas allí y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not there.</source>
        <translation>
            <numerusform>%Ln serie no está allí.</numerusform>
            <numerusform>%Ln series no están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series could not be looked up: %1</source>
        <translation>
            <numerusform>No se pudo consultar %Ln serie: %1</numerusform>
            <numerusform>No se pudieron consultar %Ln series: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; there %3</source>
        <translation>%1: %2; allí %3</translation>
    </message>
    <message>
        <source>Fetch from another server</source>
        <translation>Obtener de otro servidor</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln of the failed series from %1?</source>
        <translation>
            <numerusform>¿Obtener %Ln de las series fallidas de %1?</numerusform>
            <numerusform>¿Obtener %Ln de las series fallidas de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the failed series can be fetched from %1.</source>
        <translation>Ninguna de las series fallidas puede obtenerse de %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fetch %Ln</source>
        <translation>
            <numerusform>&amp;Obtener %Ln</numerusform>
            <numerusform>&amp;Obtener %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PicturePages</name>
    <message>
        <source>Image number</source>
        <translation>Número de la imagen</translation>
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
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Ventana: %1</translation>
    </message>
    <message>
        <source>Window of the grey values: %1 (keys 1 to %2 in the image)</source>
        <translation>Ventana de los valores de gris: %1 (teclas 1 a %2 en la imagen)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PreviewPane</name>
    <message>
        <source>Opening the images…</source>
        <translation>Abriendo las imágenes…</translation>
    </message>
    <message>
        <source>The folder of this series no longer contains images:
%1</source>
        <translation>La carpeta de esta serie ya no contiene imágenes:
%1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PrivacyPage</name>
    <message>
        <source>Everything is stored on this computer only, in files that only you may read. API keys are in the desktop&apos;s keyring, or in such a file where there is none. The program sends nothing but requests to the servers that you open.</source>
        <translation>Todo se almacena solo en este equipo, en archivos que solo usted puede leer. Las claves API están en el llavero del escritorio o, si no lo hay, en un archivo de ese tipo. El programa no envía nada más que solicitudes a los servidores que usted abre.</translation>
    </message>
    <message>
        <source>Log of a run that ended badly:</source>
        <translation>Registro de una ejecución que terminó mal:</translation>
    </message>
    <message>
        <source>Settings and servers:</source>
        <translation>Ajustes y servidores:</translation>
    </message>
    <message>
        <source>Baskets and transfers:</source>
        <translation>Cestas y transferencias:</translation>
    </message>
    <message>
        <source>What archives contain:</source>
        <translation>Contenido de los repositorios:</translation>
    </message>
    <message>
        <source>&amp;Clear search history</source>
        <translation>&amp;Borrar historial de búsqueda</translation>
    </message>
    <message>
        <source>Forget the search words and filters with which each server was left</source>
        <translation>Olvidar las palabras de búsqueda y los filtros con que se dejó cada servidor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Ningún programa abrió la carpeta.</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>No hay problemas.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear this list; failed transfers stay in the list of transfers</source>
        <translation>Vaciar esta lista; las transferencias fallidas permanecen en la lista de transferencias</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>%1 &quot;4 series&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Nothing else is being fetched.</source>
        <translation>No se está descargando nada más.</translation>
    </message>
    <message>
        <source>Everything else goes on: %1 active, %2 waiting.</source>
        <translation>Todo lo demás continúa: %1 activas, %2 en espera.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else can go on: %Ln series wait.</source>
        <translation>
            <numerusform>Nada más puede continuar: %Ln serie espera.</numerusform>
            <numerusform>Nada más puede continuar: %Ln series esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProgramShutdown</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>Un disco no responde.</translation>
    </message>
    <message>
        <source>Files are still being written to:
%1</source>
        <translation>Aún se está escribiendo en archivos:
%1</translation>
    </message>
    <message>
        <source>TCIA Browser ends when that is done. Series that are finished stay; the others continue when it is started again, even if it ends now.</source>
        <translation>TCIA Browser se cerrará cuando termine. Las series terminadas se conservan; las demás continúan al iniciarlo de nuevo, incluso si se cierra ahora.</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>&amp;Cerrar ahora</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QueueNotifications</name>
    <message>
        <source>Downloads have ended</source>
        <translation>Las descargas han terminado</translation>
    </message>
    <message>
        <source>Downloads have stopped</source>
        <translation>Las descargas se han detenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are on disk.</source>
        <translation>
            <numerusform>%Ln serie está en disco.</numerusform>
            <numerusform>%Ln series están en disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln failed.</source>
        <extracomment>%1 is &quot;12 series are on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln fallida.</numerusform>
            <numerusform>%1 %Ln fallidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key is not accepted. %1</source>
        <extracomment>%1 is &quot;12 series are on disk. 3 failed.&quot;</extracomment>
        <translation>La clave de API no se acepta. %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are still being downloaded.</source>
        <translation>
            <numerusform>Aún se está descargando %Ln serie.</numerusform>
            <numerusform>Aún se están descargando %Ln series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, transmissions or programs for series on disk are not finished.</source>
        <translation>
            <numerusform>%Ln conversión, envío o programa para una serie en disco no ha terminado.</numerusform>
            <numerusform>%Ln conversiones, envíos o programas para series en disco no han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit? What is complete stays. The rest continues when the program is started again.</source>
        <translation>¿Salir? Lo que está completo se conserva. El resto continúa al iniciar de nuevo el programa.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RecentListsMenu</name>
    <message>
        <source>No list was opened yet</source>
        <translation>Todavía no se abrió ninguna lista</translation>
    </message>
    <message>
        <source>&amp;Clear this menu</source>
        <translation>&amp;Vaciar este menú</translation>
    </message>
    <message>
        <source>Forget these lists and the names of shared lists; the lists stay where they are</source>
        <translation>Olvidar estas listas y los nombres de listas compartidas; las listas siguen donde están</translation>
    </message>
    <message>
        <source>%1 · shared list of %2</source>
        <extracomment>%1 a shared list, %2 its server</extracomment>
        <translation>%1 · lista compartida de %2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReferenceCommands</name>
    <message>
        <source>Select segmentations (SEG) or structure sets (RTSTRUCT) first.</source>
        <translation>Seleccione primero segmentaciones (SEG) o conjuntos de estructuras (RTSTRUCT).</translation>
    </message>
    <message>
        <source>Which series they refer to is known after their download.</source>
        <translation>Se sabe a qué series se refieren después de descargarlos.</translation>
    </message>
    <message>
        <source>They name no series.</source>
        <translation>No nombran ninguna serie.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln others refer to is known after their download.</source>
        <translation>
            <numerusform>Se sabe a qué se refiere %Ln más después de descargarlo.</numerusform>
            <numerusform>Se sabe a qué se refieren %Ln más después de descargarlos.</numerusform>
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
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RuleCommands</name>
    <message>
        <source>basket “%1”</source>
        <translation>cesta «%1»</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SavedFilters</name>
    <message>
        <source>&amp;Save filter as…</source>
        <translation>&amp;Guardar filtro como…</translation>
    </message>
    <message>
        <source>&amp;Delete a saved filter…</source>
        <translation>&amp;Eliminar un filtro guardado…</translation>
    </message>
    <message>
        <source>&amp;Copy filter as text</source>
        <translation>&amp;Copiar filtro como texto</translation>
    </message>
    <message>
        <source>&amp;Paste filter from text</source>
        <translation>&amp;Pegar filtro desde texto</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>&amp;Nombre del filtro:</translation>
    </message>
    <message>
        <source>The filter was not saved: it needs a name.</source>
        <translation>El filtro no se guardó: necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a filter named “%1” already. Replace it?</source>
        <translation>Ya hay un filtro llamado «%1». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Eliminar un filtro guardado</translation>
    </message>
    <message>
        <source>&amp;Filter to delete:</source>
        <translation>&amp;Filtro que se elimina:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a filter first.</source>
        <translation>No hay texto que pegar. Copie antes un filtro.</translation>
    </message>
    <message>
        <source>&amp;Treat spellings as one</source>
        <translation>&amp;Unificar grafías</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>Tratar como iguales los valores que solo difieren en mayúsculas o espacios: SIEMENS = Siemens</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs pasted here are searched as a list.</source>
        <translation>Muestra solo las filas que contienen estas palabras en identificadores, descripciones o protocolos. Si se pegan aquí varias líneas o UID, se buscan como lista.</translation>
    </message>
    <message>
        <source>Search starts when an archive is open</source>
        <translation>La búsqueda empieza cuando hay un repositorio abierto</translation>
    </message>
    <message>
        <source>Search everything: words, patients, UIDs, lists…</source>
        <translation>Buscar todo: palabras, pacientes, UID, listas…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar todo…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>en disco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk</source>
        <translation>
            <numerusform>%Ln en disco</numerusform>
            <numerusform>%Ln en disco</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>Añad&amp;ir a la cesta</translation>
    </message>
    <message>
        <source>&amp;Take out of basket</source>
        <translation>&amp;Sacar de la cesta</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing selected. Space selects a row, Ctrl+A all that is shown.</source>
        <translation>No hay nada seleccionado. Espacio selecciona una fila; Ctrl+A, todo lo mostrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>&quot;10 selected&quot;</extracomment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Download &amp;again…</source>
        <translation>Descargar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Filter by the ticked series alone</source>
        <translation>Filtrar solo por las series marcadas</translation>
    </message>
    <message>
        <source>Show the ticked series that the filter hides</source>
        <translation>Mostrar las series marcadas que el filtro oculta</translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is selected, the filter hides %Ln ticked series.</source>
        <translation>
            <numerusform>Nada de lo mostrado está seleccionado; el filtro oculta %Ln serie marcada.</numerusform>
            <numerusform>Nada de lo mostrado está seleccionado; el filtro oculta %Ln series marcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filter</source>
        <translation>
            <numerusform>%Ln más oculta por el filtro</numerusform>
            <numerusform>%Ln más ocultas por el filtro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionCommands</name>
    <message>
        <source>Loading %1; its series are added when they have arrived.</source>
        <translation>Cargando %1; sus series se añadirán cuando lleguen.</translation>
    </message>
    <message>
        <source>The selected series have no folder in common.</source>
        <translation>Las series seleccionadas no tienen una carpeta en común.</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>Ningún programa abrió la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionPage</name>
    <message>
        <source>Before you download</source>
        <translation>Antes de descargar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series selected</source>
        <translation>
            <numerusform>%Ln serie seleccionada</numerusform>
            <numerusform>%Ln series seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>%1 the size of those series whose size is known</extracomment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>to fetch</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <source>series to fetch</source>
        <translation>series por descargar</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 a rate</extracomment>
        <translation>a %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesPage</name>
    <message>
        <source>No peek: %1</source>
        <translation>Sin vista previa: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>peek: %1</source>
        <translation>vista previa: %1</translation>
    </message>
    <message>
        <source>Asking the archive for the first images…</source>
        <translation>Pidiendo al repositorio las primeras imágenes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not on this computer yet.</source>
        <translation>Aún no está en este equipo.</translation>
    </message>
    <message>
        <source>Peek: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesSummary</name>
    <message>
        <source>%1 of %2, MD5 checked</source>
        <translation>%1 de %2, MD5 verificado</translation>
    </message>
    <message>
        <source>%1 of %2, CRC-32 checked</source>
        <translation>%1 de %2, CRC-32 verificado</translation>
    </message>
    <message>
        <source>%1 of %2, size checked</source>
        <translation>%1 de %2, tamaño verificado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>UID de la serie</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Filter by collection %1</source>
        <translation>Filtrar por la colección %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>only %1 of %Ln: verify the folder</source>
        <translation>
            <numerusform>solo %1 de %Ln: verifique la carpeta</numerusform>
            <numerusform>solo %1 de %Ln: verifique la carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer: its files are gone</source>
        <translation>ya no: los archivos han desaparecido</translation>
    </message>
    <message>
        <source>smaller than recorded: verify the folder</source>
        <translation>más pequeña que lo registrado: verifique la carpeta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>damaged: download it again</source>
        <translation>dañada: descárguela de nuevo</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesTabs</name>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesViewer</name>
    <message>
        <source>image %1 of %2</source>
        <extracomment>%1 number of the image, %2 how many there are</extracomment>
        <translation>imagen %1 de %2</translation>
    </message>
    <message>
        <source>measuring, Esc ends it</source>
        <translation>midiendo, Esc lo termina</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerEdit</name>
    <message>
        <source>&amp;Forget the stored key</source>
        <translation>&amp;Olvidar la clave guardada</translation>
    </message>
    <message>
        <source>Send the key in the &amp;URL (only if the server does not accept it as a header)</source>
        <translation>Enviar la clave en la &amp;URL (solo si el servidor no la acepta en un encabezado)</translation>
    </message>
    <message>
        <source>Send the key although http is not &amp;encrypted: others on the network can read it</source>
        <translation>Enviar la clave aunque http no esté &amp;cifrado: otros en la red pueden leerla</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardada; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Dialect:</source>
        <translation>Dia&amp;lecto:</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>Cla&amp;ve API:</translation>
    </message>
    <message>
        <source>There is already a server of this name. Choose another name.</source>
        <translation>Ya hay un servidor con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>names, separated by spaces</source>
        <translation>nombres, separados por espacios</translation>
    </message>
    <message>
        <source>&amp;Buckets:</source>
        <translation>&amp;Buckets:</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <translation>Nombre y contraseña (Basic)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>Au&amp;tenticación:</translation>
    </message>
    <message>
        <source>Name:pass&amp;word:</source>
        <translation>Nombre:c&amp;ontraseña:</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerState</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 falla</translation>
    </message>
    <message>
        <source>%1: showing stored content from %2</source>
        <extracomment>%1 is &quot;Offline&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1: mostrando contenido almacenado (%2)</translation>
    </message>
    <message>
        <source>%1: showing stored content</source>
        <translation>%1: mostrando contenido almacenado</translation>
    </message>
    <message>
        <source>%1: refreshing…</source>
        <translation>%1: actualizando…</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1: consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n collections</source>
        <translation>
            <numerusform>%1: %n colección</numerusform>
            <numerusform>%1: %n colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;NLST: 1 collection&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>No hay ningún repositorio abierto</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersEdit</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>on this computer, needs no network</source>
        <translation>en este equipo, no necesita red</translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation>%1
    %2</translation>
    </message>
    <message>
        <source>A built-in server; only its API key can be set.</source>
        <translation>Un servidor incluido; solo se puede definir su clave API.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln collections.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>Respondió en %1&#xa0;s, con %Ln colección.</numerusform>
            <numerusform>Respondió en %1&#xa0;s, con %Ln colecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ust this certificate</source>
        <translation>C&amp;onfiar en este certificado</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>Respondió en %1 s, con %Ln estudio; no indica los tamaños.</numerusform>
            <numerusform>Respondió en %1 s, con %Ln estudios; no indica los tamaños.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered within %1 s, with more than %2 studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds, %2 a number</extracomment>
        <translation>Respondió en %1 s, con más de %2 estudios; no indica los tamaños.</translation>
    </message>
    <message>
        <source>Trust this certificate only if the people who run the server name this fingerprint.</source>
        <translation>Confíe en este certificado solo si quienes administran el servidor dan esta huella.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Servers and keys</source>
        <translation>Servidores y claves</translation>
    </message>
    <message>
        <source>Privacy and log</source>
        <translation>Privacidad y registro</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SharedListDialog</name>
    <message>
        <source>Open shared list</source>
        <translation>Abrir lista compartida</translation>
    </message>
    <message>
        <source>Its series are added to the basket. Names are case-sensitive.</source>
        <translation>Sus series se añaden a la cesta. Los nombres distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>&amp;Añadir a la cesta</translation>
    </message>
    <message>
        <source>&amp;Name of the list:</source>
        <translation>&amp;Nombre de la lista:</translation>
    </message>
    <message>
        <source>Asking the server for “%1”…</source>
        <translation>Pidiendo «%1» al servidor…</translation>
    </message>
    <message>
        <source>The server has no shared list named “%1”. Check the spelling, including upper and lower case, and that the right server is open.</source>
        <translation>El servidor no tiene ninguna lista compartida llamada «%1». Compruebe la escritura, incluidas mayúsculas y minúsculas, y que está abierto el servidor correcto.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SlowAnswer</name>
    <message numerus="yes">
        <source>Asking %1…  %2 of %Ln collections</source>
        <extracomment>%1 a server, %2 a number</extracomment>
        <translation>
            <numerusform>Consultando %1…  %2 de %Ln colección</numerusform>
            <numerusform>Consultando %1…  %2 de %Ln colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SourceLine</name>
    <message>
        <source>not named</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>no está en el disco</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Sparkline</name>
    <message>
        <source>Download rate, last minute</source>
        <translation>Velocidad de descarga, último minuto</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitCommand</name>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>El conjunto %1 está vacío: hay muy pocos pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n serie no tiene ID de paciente; no está en ningún conjunto.</numerusform>
            <numerusform>%n series no tienen ID de paciente; no están en ningún conjunto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln patients: %1. The sets are in %2.</source>
        <extracomment>%1 &quot;train 84, validation 18 and test 18&quot;, %2 a folder</extracomment>
        <translation>
            <numerusform>%Ln paciente repartido: %1. Los conjuntos están en %2.</numerusform>
            <numerusform>%Ln pacientes repartidos: %1. Los conjuntos están en %2.</numerusform>
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
        <translation>Carpeta de los conjuntos</translation>
    </message>
    <message>
        <source>Split by patient</source>
        <translation>Dividir por paciente</translation>
    </message>
    <message>
        <source>The patients of the %1 are shared out. All series of a patient go to one set; patients who share a study or an ID stay together.</source>
        <translation>Se reparten los pacientes de: %1. Todas las series de un paciente van a un conjunto; los pacientes que comparten un estudio o un ID permanecen juntos.</translation>
    </message>
    <message>
        <source>Weights, such as “70, 15, 15”, or names with weights, such as “train=0.8, test=0.2”</source>
        <translation>Pesos, como «70, 15, 15», o nombres con pesos, como «train=0.8, test=0.2»</translation>
    </message>
    <message>
        <source>The same seed and series make the same split on every machine</source>
        <translation>La misma semilla y las mismas series dan la misma partición en cualquier equipo</translation>
    </message>
    <message>
        <source>&amp;Shares:</source>
        <translation>&amp;Partes:</translation>
    </message>
    <message>
        <source>The same share of each:</source>
        <translation>La misma parte de cada:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Semi&amp;lla:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Carpe&amp;ta:</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 the name of a set, %2 &quot;84 patients&quot;, %3 &quot;212 series&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in no set, because they have no patient ID: %Ln series</source>
        <translation>
            <numerusform>en ningún conjunto, por no tener ID de paciente: %Ln serie</numerusform>
            <numerusform>en ningún conjunto, por no tener ID de paciente: %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>This makes:</source>
        <translation>Resultado:</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StageCommands</name>
    <message>
        <source>None of the selected series is on disk.</source>
        <translation>Ninguna de las series seleccionadas está en disco.</translation>
    </message>
    <message numerus="yes">
        <source>Begun with %Ln series; “Afterwards” beside the transfers shows them.</source>
        <translation>
            <numerusform>Empezado con %Ln serie; «Después», junto a las transferencias, la muestra.</numerusform>
            <numerusform>Empezado con %Ln series; «Después», junto a las transferencias, las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these series is on disk.</source>
        <translation>Ninguna de estas series está en disco.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesDialog</name>
    <message>
        <source>Convert or send</source>
        <translation>Convertir o enviar</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln series on disk:</source>
        <translation>
            <numerusform>Con %Ln serie en disco:</numerusform>
            <numerusform>Con %Ln series en disco:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesPane</name>
    <message>
        <source>After the download</source>
        <translation>Después de la descarga</translation>
    </message>
    <message>
        <source>Nothing follows a download. The download dialog offers conversion, sending and programs.</source>
        <translation>Nada sigue a una descarga. El diálogo de descarga ofrece conversión, envío y programas.</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Quitar terminadas</translation>
    </message>
    <message>
        <source>Remove what is done, failed or cancelled from the list; files stay</source>
        <translation>Quitar de la lista lo terminado, fallido o cancelado; los archivos se quedan</translation>
    </message>
    <message>
        <source>There is no log yet: it has not begun.</source>
        <translation>Todavía no hay registro: no ha empezado.</translation>
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
        <translation>Más de 130 colecciones de imágenes médicas, gratuitas para la investigación. La mayoría no requiere cuenta.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>My server…</source>
        <translation>Mi servidor…</translation>
    </message>
    <message>
        <source>A server that speaks the same language: an address, its dialect and, if it wants one, an API key.</source>
        <translation>Un servidor que habla el mismo lenguaje: una dirección, su dialecto y, si la pide, una clave API.</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>Añadir un &amp;servidor…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>14 collections with made-up patients and real DICOM files. Everything works, without a network.</source>
        <translation>14 colecciones con pacientes inventados y archivos DICOM reales. Todo funciona, sin red.</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>ready on this computer</source>
        <translation>listo en este equipo</translation>
    </message>
    <message>
        <source>Which archive do you want to look into?</source>
        <translation>¿Qué repositorio desea explorar?</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top left. Nothing is downloaded before you ask for it.</source>
        <translation>Puede cambiarlo en cualquier momento, arriba a la izquierda. No se descarga nada hasta que usted lo pida.</translation>
    </message>
    <message>
        <source>Check images that are on this computer; needs no server</source>
        <translation>Verificar imágenes que están en este equipo; no necesita servidor</translation>
    </message>
    <message>
        <source>Images from earlier?</source>
        <translation>¿Imágenes de antes?</translation>
    </message>
    <message>
        <source>It works without a server.</source>
        <translation>Funciona sin servidor.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>none set up yet</source>
        <translation>ninguno configurado aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set up: choose at the top left</source>
        <translation>
            <numerusform>%Ln configurado: elija arriba a la izquierda</numerusform>
            <numerusform>%Ln configurados: elija arriba a la izquierda</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a folder…</source>
        <translation>Verificar una carpeta…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StructureList</name>
    <message>
        <source>Structures</source>
        <translation>Estructuras</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StudyList</name>
    <message>
        <source>In the same study</source>
        <translation>En el mismo estudio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TableFileDialog</name>
    <message>
        <source>Save in:</source>
        <translation>Guardar en:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagLabel</name>
    <message>
        <source>%1, restricted</source>
        <translation>%1, restringida</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagPane</name>
    <message>
        <source>Find a tag, name or value…</source>
        <translation>Buscar etiqueta, nombre o valor…</translation>
    </message>
    <message>
        <source>Find in the header</source>
        <translation>Buscar en el encabezado</translation>
    </message>
    <message>
        <source>DICOM header</source>
        <translation>Encabezado DICOM</translation>
    </message>
    <message>
        <source>The DICOM header of the shown image; available once there is one.</source>
        <translation>El encabezado DICOM de la imagen mostrada; disponible en cuanto haya una.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickAllBox</name>
    <message>
        <source>Select all shown</source>
        <translation>Seleccionar todo lo mostrado</translation>
    </message>
    <message>
        <source>Select all shown series, or none (Ctrl+A, Esc)</source>
        <translation>Seleccionar todas las series mostradas, o ninguna (Ctrl+A, Esc)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickedView</name>
    <message>
        <source>Archive</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TlsChoice</name>
    <message>
        <source>Encr&amp;ypt (TLS)</source>
        <translation>Cifrar (TL&amp;S)</translation>
    </message>
    <message>
        <source>Sends only to an application whose certificate is for its host and signed by an authority that you name</source>
        <translation>Envía solo a una aplicación cuyo certificado es para su equipo y está firmado por una autoridad que usted indica</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TopBar</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The server of the displayed archive</source>
        <translation>El servidor del repositorio mostrado</translation>
    </message>
    <message>
        <source>%1: %2. Choose another basket, or what to do with this one.</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1: %2. Elija otra cesta o qué hacer con esta.</translation>
    </message>
    <message>
        <source>Basket %1: %2</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>Cesta %1: %2</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Elija un repositorio</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransferWords</name>
    <message>
        <source>%1 active, %2 waiting</source>
        <translation>%1 activas, %2 en espera</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>En pausa por el usuario.</translation>
    </message>
    <message>
        <source>Nothing to fetch.</source>
        <translation>Nada que descargar.</translation>
    </message>
    <message>
        <source>Paused: the disk is full. Goes on when %1 are free.</source>
        <extracomment>%1 a size</extracomment>
        <translation>En pausa: el disco está lleno. Continúa cuando haya %1 libres.</translation>
    </message>
    <message>
        <source>Paused: the disk is full.</source>
        <translation>En pausa: el disco está lleno.</translation>
    </message>
    <message>
        <source>Paused: %1 is not writable.</source>
        <translation>En pausa: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Waiting for the network, next try in %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>Esperando a la red, próximo intento en %1</translation>
    </message>
    <message>
        <source>%1 fails, next try in %2</source>
        <extracomment>%1 a server, %2 a duration</extracomment>
        <translation>%1 falla, próximo intento en %2</translation>
    </message>
    <message>
        <source>%1 is busy, next try in %2</source>
        <translation>%1 está ocupado, próximo intento en %2</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <extracomment>%1 a duration, %2 &quot;3 active, 12 waiting&quot;</extracomment>
        <translation>quedan %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fetch. %Ln series done today.</source>
        <translation>
            <numerusform>Nada que descargar. %Ln serie terminada hoy.</numerusform>
            <numerusform>Nada que descargar. %Ln series terminadas hoy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersLine</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Rate of the last minute</source>
        <translation>Velocidad del último minuto</translation>
    </message>
    <message>
        <source>All transfers together</source>
        <translation>Todas las transferencias juntas</translation>
    </message>
    <message>
        <source>Close the transfers</source>
        <translation>Cerrar las transferencias</translation>
    </message>
    <message>
        <source>Open the transfers</source>
        <translation>Abrir las transferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersPane</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Nothing to fetch. Select series, then press Download.</source>
        <translation>Nada que descargar. Seleccione series y pulse Descargar.</translation>
    </message>
    <message>
        <source>No series is being fetched.</source>
        <translation>No se está descargando ninguna serie.</translation>
    </message>
    <message>
        <source>No series is waiting.</source>
        <translation>No hay ninguna serie en espera.</translation>
    </message>
    <message>
        <source>No series has failed.</source>
        <translation>No ha fallado ninguna serie.</translation>
    </message>
    <message>
        <source>No series is done.</source>
        <translation>No hay ninguna serie terminada.</translation>
    </message>
    <message>
        <source>Con&amp;vert or send…</source>
        <translation>Co&amp;nvertir o enviar…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::UndoHistory</name>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message numerus="yes">
        <source>adding %n series</source>
        <translation>
            <numerusform>añadir %n serie</numerusform>
            <numerusform>añadir %n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n series</source>
        <translation>
            <numerusform>quitar %n serie</numerusform>
            <numerusform>quitar %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerdictDetails</name>
    <message>
        <source>Result of the current row</source>
        <translation>Resultado de la fila actual</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerifyDialog</name>
    <message>
        <source>Folder to verify</source>
        <translation>Carpeta que se verifica</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Show only &amp;defective series</source>
        <translation>Mostrar solo series &amp;defectuosas</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>Verify folder</source>
        <translation>Verificar carpeta</translation>
    </message>
    <message>
        <source>Every file is compared with the record of its download: by this program (tcia-series.jsonl), or by NBIA or TCIA Data Retriever (metadata.csv). Nothing is changed.</source>
        <translation>Cada archivo se compara con el registro de su descarga: de este programa (tcia-series.jsonl), o de NBIA o TCIA Data Retriever (metadata.csv). No se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>Download incomplete and damaged series again from the open server</source>
        <translation>Descargar de nuevo las series incompletas y dañadas del servidor abierto</translation>
    </message>
    <message>
        <source>Looking for records…</source>
        <translation>Buscando registros…</translation>
    </message>
    <message>
        <source>%1 of %2 are whole.</source>
        <translation>%1 de %2 están completas.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>No se puede leer %n línea del registro; su serie es desconocida.</numerusform>
            <numerusform>No se pueden leer %n líneas del registro; sus series son desconocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series:</source>
        <translation>
            <numerusform>El servidor no respondió sobre %n serie:</numerusform>
            <numerusform>El servidor no respondió sobre %n series:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Also &amp;ask the server (%1)</source>
        <translation>Consultar también al &amp;servidor (%1)</translation>
    </message>
    <message>
        <source>Also &amp;ask the server</source>
        <translation>Consultar también al &amp;servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n series are being downloaded again; see the list of transfers.</source>
        <translation>
            <numerusform>%n serie se está descargando de nuevo; véase la lista de transferencias.</numerusform>
            <numerusform>%n series se están descargando de nuevo; véase la lista de transferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>Consultando al servidor: %1 de %Ln serie…</numerusform>
            <numerusform>Consultando al servidor: %1 de %Ln series…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>Leyendo: %1 de %Ln serie…</numerusform>
            <numerusform>Leyendo: %1 de %Ln series…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewHead</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Open all below the current row</source>
        <translation>Abrir todo lo que hay bajo la fila actual</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>One row a series (Ctrl+1)</source>
        <translation>Una fila por serie (Ctrl+1)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Collections, patients, studies, series (Ctrl+2)</source>
        <translation>Colecciones, pacientes, estudios, series (Ctrl+2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>%1 (always shown)</source>
        <extracomment>%1 a column</extracomment>
        <translation>%1 (siempre visible)</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Ajustar al contenido</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como de fábrica</translation>
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
        <translation>Ventana: ancho %1, centro %2</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Sin ventana</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowBody</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Abriendo el repositorio…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowDialogs</name>
    <message>
        <source>Save manifest</source>
        <translation>Guardar manifiesto</translation>
    </message>
    <message>
        <source>Manifests (*.tcia)</source>
        <translation>Manifiestos (*.tcia)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n series queued</source>
        <translation>
            <numerusform>%n serie en cola</numerusform>
            <numerusform>%n series en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>About TCIA Browser</source>
        <translation>Acerca de TCIA Browser</translation>
    </message>
    <message>
        <source>TCIA Browser %1</source>
        <translation>TCIA Browser %1</translation>
    </message>
    <message>
        <source>Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and verified.

Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own licence and must be cited; see the details of a series.</source>
        <translation>Busca imágenes en The Cancer Imaging Archive y las descarga en este equipo, completas y verificadas.

Publicado bajo la Apache License 2.0. No es obra del repositorio. Cada colección tiene su propia licencia y debe citarse; véanse los detalles de una serie.</translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>cesta «%1»</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>Ningún programa abrió la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::YearHistogram</name>
    <message>
        <source>Year of study</source>
        <translation>Año del estudio</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Drag the handles or over the bars to choose years. Double-click: all years.</source>
        <translation>Arrastre los controles o sobre las barras para elegir años. Doble clic: todos los años.</translation>
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
        <translation>En la cesta</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(sin indicar)</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetWords</name>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>ticked values of those known so far: &quot;1 of 5 so far&quot;</extracomment>
        <translation>%1 de %2 por ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ticked values: &quot;1 of 5&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>%1, not read yet, ticked</source>
        <translation>%1, aún sin leer, marcado</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, aún sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series, ticked</source>
        <translation>
            <numerusform>%1, %Ln serie, marcado</numerusform>
            <numerusform>%1, %Ln series, marcado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series</source>
        <translation>
            <numerusform>%1, %Ln serie</numerusform>
            <numerusform>%1, %Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>How several modalities are combined</source>
        <translation>Cómo se combinan varias modalidades</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more</source>
        <extracomment>%1 a facet</extracomment>
        <translation>
            <numerusform>%1: %Ln más</numerusform>
            <numerusform>%1: %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a group of filters and how many of its values are ticked: &quot;Modality, 1 of 5&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>%Ln grupo más</numerusform>
            <numerusform>%Ln grupos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Treat spellings as one</source>
        <translation>Unificar grafías</translation>
    </message>
    <message>
        <source>%1: treat spellings as one</source>
        <extracomment>%1 a facet</extracomment>
        <translation>%1: unificar grafías</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>Tratar como iguales los valores que solo difieren en mayúsculas o espacios: SIEMENS = Siemens</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>no cargado</translation>
    </message>
</context>
<context>
    <name>tcia::models::TagModel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketAutosave</name>
    <message>
        <source>the basket</source>
        <translation>la cesta</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketFiller</name>
    <message numerus="yes">
        <source>%Ln series were in %1 already.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln serie ya estaba en %1.</numerusform>
            <numerusform>%Ln series ya estaban en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln series to %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>Se añadió %Ln serie a %1.</numerusform>
            <numerusform>Se añadieron %Ln series a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were in it already.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln ya estaba en ella.</numerusform>
            <numerusform>%1 %Ln ya estaban en ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Indexing</name>
    <message numerus="yes">
        <source>%1 and %n more collections</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>%1 y %n colección más</numerusform>
            <numerusform>%1 y %n colecciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::ServerSession</name>
    <message>
        <source>List of collections of %1</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Lista de colecciones de %1</translation>
    </message>
</context>
<context>
    <name>tcia::session::Services</name>
    <message numerus="yes">
        <source>%n rows of the queue could not be read and were skipped.</source>
        <translation>
            <numerusform>%n fila de la cola no se pudo leer y se omitió.</numerusform>
            <numerusform>%n filas de la cola no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>la cola de la sesión anterior</translation>
    </message>
</context>
</TS>
